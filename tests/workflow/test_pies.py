"""Pies from figures to files: a sheet's page, exported layers, and a legend that agrees with the map."""

from __future__ import annotations

import json
import math
import unicodedata
from pathlib import Path

import pandas as pd
import pytest
from cluster_atlas.processing.cartography import pies
from cluster_atlas.processing.cartography.items import find_items
from cluster_atlas.processing.domain.errors import ClusterAtlasError
from cluster_atlas.processing.domain.names import LANGUAGES
from cluster_atlas.processing.domain.slices import OTHERS_COLOUR, Slice
from cluster_atlas.processing.domain.words import words
from cluster_atlas.processing.workflow.maps import MapRequest, export_maps, page_groups
from cluster_atlas.processing.workflow.members import Watch
from cluster_atlas.processing.workflow.pies import has_plain_circles
from cluster_atlas.processing.workflow.sheet import SheetRun, produce_sheet
from cluster_atlas.processing.workflow.symbols import SymbolOptions, build_symbols
from cluster_atlas.tests.cartography.shapes import shapes
from pypdf import PdfReader
from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsProject, QgsVectorLayer

from . import small_sheets
from .small_sheets import write_sheet

pytestmark = pytest.mark.usefixtures("qgis_app")
BLUE, ORANGE = "#0072b2", "#d55e00"
CODES = {**small_sheets.CODES, "6000": (4.4, 50.5)}


def sheet(folder: Path, **changes: object) -> str:
    """Write a sheet of three squares; A is a site in two clusters: 600 jobs in TIC, 200 of them in Espace too."""
    rows = ["A;TIC;1348;600", "A;Espace;1348;200", "B;Espace;4000;300", "C;TIC;4000;900", "D;<b>Verre;6000;1"]
    own = {
        "extent": [140000, 110000, 250000, 180000],
        "clusters": [{"name": "TIC", "colour": BLUE}, {"name": "Espace", "colour": ORANGE}],
        "pages": [{"kind": "total"}, {"kind": "pies"}],
        "symbols": {"jobs_per_mm2": {"pies": 10}},
    }
    return str(write_sheet(folder, rows, CODES, **{**own, **changes}))


@pytest.fixture(scope="module")
def run(qgis_app: object, tmp_path_factory: pytest.TempPathFactory) -> SheetRun:
    """Produce the sheet once."""
    folder = tmp_path_factory.mktemp("pies")
    return produce_sheet(sheet(folder), folder / "out", ("pdf", "svg"))


def text_of(path: Path) -> str:
    pages = [page.extract_text() for page in PdfReader(path).pages]
    return " ".join(unicodedata.normalize("NFKC", " ".join(pages)).split())


def areas(path: Path, colour: str) -> list[float]:
    """Return the areas of what the map draws in a colour (the legend's squares are rectangles of 2.2 mm)."""
    drawn = [shape.area for shape in shapes(path) if shape.fill == colour]
    return sorted(area for area in drawn if area != pytest.approx(2.2 * 2.2, rel=0.001))


def test_each_pies_area_is_its_jobs_each_site_once_and_its_slices_are_shares_of_the_cluster_sums(run: SheetRun) -> None:
    # 1348: A counts 600 once, 60 mm²; its sums are 600 in TIC and 200 in Espace: 3/4 and 1/4
    # 4000: 1,200 jobs, 120 mm²; 900 in TIC, 300 in Espace: 3/4 and 1/4 as well
    assert areas(run.folder / "carte-2.svg", BLUE) == pytest.approx([45, 90], rel=0.01)
    assert areas(run.folder / "carte-2.svg", ORANGE) == pytest.approx([15, 30], rel=0.01)


def test_the_legends_circles_are_the_maps(run: SheetRun) -> None:
    project = QgsProject()
    assert project.read(str(run.project))
    layout = project.layoutManager().layoutByName("Carte 2")
    circles = {item.id().split(":")[-1]: item.rect().width() for item in find_items(layout, "legend:circle:")}
    assert "1000" in circles, "the largest round value under 1,200"
    for jobs, diameter in circles.items():
        assert diameter == pytest.approx(2 * math.sqrt(float(jobs) / 10 / math.pi), rel=0.01)
    layer = next(layer for layer in project.mapLayers().values() if layer.customProperty(pies.SLICES_PROPERTY))
    assert [(one.label, one.colour) for one in pies.slices_drawn(layer)][:2] == [("TIC", BLUE), ("Espace", ORANGE)]
    squares = [item for item in find_items(layout, "legend:slice:") if item.id().endswith(":mark")]
    assert [item.symbol().color().name() for item in squares][:2] == [BLUE, ORANGE]
    project.clear()


def test_the_page_is_numbered_and_its_words_are_text(run: SheetRun) -> None:
    text = text_of(run.folder / "carte-2.pdf")
    for said in ("TIC", "Espace", "<b>Verre", "1 mm2 = 10 emplois", "Maximum : 1 200 (4000", "chaque site compté"):
        assert said in text
    assert "Carte 2" in text_of(run.folder / "sheet.pdf")
    assert not list(PdfReader(run.folder / "carte-2.pdf").pages[0].images)


def test_the_geopackage_alone_shows_the_pies_and_the_circles_each_in_their_style(run: SheetRun) -> None:
    pie = QgsVectorLayer(f"{run.folder / 'atlas.gpkg'}|layername=pies", "alone", "ogr")
    circle = QgsVectorLayer(f"{run.folder / 'atlas.gpkg'}|layername=total", "alone", "ogr")
    assert len(pies.slices_drawn(pie)) == 3 and pies.slices_drawn(circle) == ()
    assert pie.attributeAlias(pie.fields().lookupField("c_TIC")) == "TIC"


def test_a_page_of_some_clusters_keeps_the_area_and_gathers_the_others_in_grey(tmp_path: Path) -> None:
    path = sheet(tmp_path, pages=[{"kind": "pies", "clusters": ["Espace"]}, {"kind": "pies"}])
    run = produce_sheet(path, tmp_path / "out", ("svg",))
    assert areas(run.folder / "carte-1.svg", ORANGE) == pytest.approx([15, 30], rel=0.01)
    assert areas(run.folder / "carte-1.svg", OTHERS_COLOUR) == pytest.approx([45, 90], rel=0.01)
    assert areas(run.folder / "carte-2.svg", BLUE) == pytest.approx([45, 90], rel=0.01)


def test_the_chosen_scale_is_written_for_the_next_edition(tmp_path: Path) -> None:
    run = produce_sheet(sheet(tmp_path, pages=[{"kind": "pies"}], symbols={}), tmp_path / "out")
    # 1,200 jobs at most 20 mm across need 3.8 jobs per mm²
    assert json.loads((run.folder / "sheet.json").read_text(encoding="utf-8"))["symbols"]["jobs_per_mm2"] == {"pies": 5}


def built(folder: Path, *rows: tuple[object, ...]) -> QgsVectorLayer:
    """Return a layer of pies at 25 jobs per mm² from rows of (code, x, y, jobs, TIC, Espace)."""
    fields = "field=country:string&field=postal_code:string&field=sites:int&field=jobs:double"
    source = QgsVectorLayer(f"Point?crs=EPSG:31370&{fields}&field=c_TIC:double&field=c_Espace:double", "t", "memory")
    for code, x, y, *figures in rows:
        feature = QgsFeature(source.fields())
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(x, y)))
        feature.setAttributes(["BE", code, 1, *figures])
        assert source.dataProvider().addFeature(feature)
    options = SymbolOptions(kind="pies", jobs_per_mm2=25, colours=f"{BLUE};{ORANGE}")
    done = build_symbols(source, str(folder / "p.gpkg"), options, Watch())
    layer = QgsVectorLayer(done.source(done.layers[0]), "pies", "ogr")
    layer.loadDefaultStyle()
    return layer


def test_exported_layers_of_pies_are_a_page_with_its_legend(tmp_path: Path) -> None:
    # 5,100 jobs are 204 mm²: a third and two thirds; the second place has no cluster sums: 50 mm² of plain circle
    layer = built(tmp_path, ("4000", 235000, 148000, 5100.0, 10.0, 20.0), ("1348", 166000, 150000, 1250.0, None, -3.0))
    pdf, svg = export_maps(MapRequest((layer,), formats=("pdf", "svg")), tmp_path / "out", Watch())
    assert (pdf.name, svg.name) == ("carte-1.pdf", "carte-1.svg")
    text = text_of(pdf)
    for said in ("Composition par cluster", "TIC", "Espace", "Sans ventilation par cluster", "1 mm2 = 25 emplois"):
        assert said in text
    assert areas(svg, BLUE) == pytest.approx([68], rel=0.01)
    assert areas(svg, ORANGE) == pytest.approx([136], rel=0.01)
    assert any(area == pytest.approx(50, rel=0.01) for area in areas(svg, pies.BASE_COLOUR))


def test_pies_whose_columns_are_gone_are_told(tmp_path: Path) -> None:
    layer = built(tmp_path, ("4000", 235000, 148000, 5100.0, 10.0, 20.0))
    layer.setCustomProperty(pies.SLICES_PROPERTY, '[["TIC", ["c_TIC"]], ["Verre", ["c_Verre"]]]')
    with pytest.raises(ClusterAtlasError, match="“c_Verre”"):
        export_maps(MapRequest((layer,)), tmp_path / "out", Watch())


def test_pies_and_totals_have_a_page_each_before_the_clusters() -> None:
    assert page_groups(["cluster", "pies", "total"], 6) == [("pies", (1,)), ("total", (2,)), ("single", (0,))]


@pytest.mark.parametrize(
    ("jobs", "sums", "plain"),
    [(100.0, (None, 0.0), True), (100.0, (None, 5.0), False), (1.0, (None, None), False)],
    ids=["nothing to share", "one cluster", "a dot anyway"],
)
def test_plain_circles_are_explained_where_there_are_any(
    jobs: float, sums: tuple[float | None, ...], plain: bool
) -> None:
    places = pd.DataFrame([(jobs, *sums)], columns=["jobs", "a", "b"])
    assert has_plain_circles((Slice("A", BLUE, ("a",)), Slice("B", ORANGE, ("b",))), places, 25) is plain


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_says_what_slices_and_area_are(language: str) -> None:
    w = words(language)
    note = w["pies_note"]
    assert ("12" in note or "midi" in note) and "cluster" in note.casefold()
    assert len({w[key] for key in ("pies", "pies_note", "pies_reading_note", "other_clusters", "no_slices")}) == 5
