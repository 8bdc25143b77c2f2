"""A sheet with a crowded city, enlarged in an inset or merged, measured in its exported files."""

from __future__ import annotations

import json
import math
import re
import sqlite3
import xml.etree.ElementTree as ET
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from cluster_atlas.processing.cartography import settings as layout_settings
from cluster_atlas.processing.cartography.palettes import load_palette
from cluster_atlas.processing.domain.errors import ClusterAtlasError
from cluster_atlas.processing.domain.legend import legend_values
from cluster_atlas.processing.domain.scale import RING_MM
from cluster_atlas.processing.domain.shapes import shape_named
from cluster_atlas.processing.workflow.sheet import SheetRun, produce_sheet
from cluster_atlas.tests.cartography import outlines
from cluster_atlas.tests.cartography.measuring import maps_of, read_page, scene_box
from pypdf import PdfReader
from qgis.core import QgsLayoutItem, QgsLayoutPoint, QgsProject, QgsUnitTypes

pytestmark = pytest.mark.usefixtures("qgis_app")
# three codes within 1 km of Brussels, of 150, 300 and 600 jobs; with dirt: a prefix, a repeat, a figure that is none
MEMBERS = """Organisme;Cluster;CP;Effectif
A;TIC;1000;100
B;Espace;1000;50
C;TIC;B-1030;300
C;TIC;B-1030;300
D;Espace;1050 Ixelles;600
D2;Espace;1050;n.d.
E;TIC;4000;900
F;TIC;5000;40
"""
PLACES = {
    "1000": (150_000, 170_000), "1030": (151_000, 171_000), "1050": (151_000, 169_000), "4000": (230_000, 150_000),
    "5000": (185_000, 127_000),
}  # fmt: skip
AREA = {"name": "Bruxelles", "extent": [148_500, 167_500, 152_500, 172_500], "show": "inset", "enlarge": 4}
SCALE = 10.0


@pytest.fixture
def make(tmp_path: Path) -> Callable[..., SheetRun]:
    """Return a maker of a sheet with these areas; the symbol scale is 10 jobs a mm², 1 mm is 642.6 m."""

    def made(*areas: dict[str, Any], pages: tuple[str, ...] = ("total",), members: str = MEMBERS, **symbols: Any) -> SheetRun:
        (tmp_path / "members.csv").write_text(members, encoding="utf-8-sig")
        lambert = {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::31370"}}
        points = [
            {"type": "Feature", "properties": {"code": code, "name": f"Ville {code}", "population": 1000},
             "geometry": {"type": "Point", "coordinates": place}}
            for code, place in PLACES.items()
        ]  # fmt: skip
        for name in ("codes.geojson", "towns.geojson"):
            collection = {"type": "FeatureCollection", "crs": lambert, "features": points}
            (tmp_path / name).write_text(json.dumps(collection), encoding="utf-8")
        layout = json.loads(layout_settings.SHIPPED.read_text(encoding="utf-8"))
        (tmp_path / "mine.json").write_text(json.dumps({**layout, "crowded": list(areas)}), encoding="utf-8")
        sheet = {
            "format": "cluster-atlas-sheet", "version": 1, "theme": "Essai", "crs": "EPSG:31370", "layout": "mine.json",
            "extent": [100_000, 100_000, 260_000, 206_000], "members": {"source": "members.csv"},
            "postal_layers": [{"source": "codes.geojson"}], "base_map": [{"source": "towns.geojson"}],
            "pages": [{"kind": kind} for kind in pages],
            "symbols": {"jobs_per_mm2": dict.fromkeys(("total", "single", "grid", "pies"), SCALE), **symbols},
        }  # fmt: skip
        (tmp_path / "sheet.json").write_text(json.dumps(sheet), encoding="utf-8")
        return produce_sheet(str(tmp_path / "sheet.json"), tmp_path / "out", ("svg", "pdf"), log=logged.append)

    logged: list[str] = []
    made.logged = logged  # type: ignore[attr-defined]
    return made


def opened(run: SheetRun) -> QgsProject:
    project = QgsProject()
    assert project.read(str(run.project))
    return project


def text(path: Path) -> str:
    return re.sub(r"\s+", " ", " ".join(page.extract_text() for page in PdfReader(path).pages))


def rows(run: SheetRun, query: str) -> list[tuple[Any, ...]]:
    with closing(sqlite3.connect(run.folder / "atlas.gpkg")) as database:
        return database.execute(query).fetchall()


def drawn(path: Path, number: int) -> list[Any]:
    """Return the circles of jobs that a map of the page shows."""
    page = read_page(path)
    return [c for c in page.circles if c.map == number and c.stroke == "none" and c.fill == load_palette()["total"]]


def test_the_insets_circles_have_the_area_of_their_jobs_and_the_map_has_the_others(make: Callable[..., SheetRun]) -> None:
    path = make(AREA).folder / "carte-1.svg"
    on_map, in_inset = (sorted(c.area for c in drawn(path, number)) for number in (0, 1))
    assert in_inset == [pytest.approx(area, rel=0.01) for area in (15, 30, 60)]
    assert on_map == [pytest.approx(area, rel=0.01) for area in (4, 90)]


def test_the_inset_is_four_times_as_large_and_cuts_no_circle(make: Callable[..., SheetRun]) -> None:
    run = make(AREA)
    path = run.folder / "carte-1.svg"
    one, two, three = sorted(drawn(path, 1), key=lambda c: c.area)
    # 1030 is 2 km north of 1050; 160 km on 249 mm, four times as large: 12.45 mm
    assert math.hypot(three.x - two.x, three.y - two.y) == pytest.approx(2 * 4 * 249 / 160, rel=0.005)
    clip = read_page(path).clips[1]
    for circle in (one, two, three):
        reach = circle.diameter / 2 + RING_MM
        assert clip.left() < circle.x - reach and circle.x + reach < clip.right()
        assert clip.top() < circle.y - reach and circle.y + reach < clip.bottom()


def test_the_inset_lies_over_nothing(make: Callable[..., SheetRun]) -> None:
    run = make(AREA)
    page = read_page(run.folder / "carte-1.svg")
    project = opened(run)
    layout = project.layoutManager().layoutByName("Carte 1")
    boxes = {i.id(): scene_box(i) for i in layout.items() if isinstance(i, QgsLayoutItem)}
    inset = boxes["inset:carte-1-bruxelles:ground"]
    assert boxes["frame-ground"].adjusted(-0.01, -0.01, 0.01, 0.01).contains(inset)
    assert not inset.intersects(boxes["legend:ground"]) and not inset.intersects(boxes["area:carte-1-bruxelles"])
    corner = boxes["frame-ground"].topLeft()
    on_frame = inset.translated(-corner)
    towns = [t for t in page.texts if t.map == 0]
    assert len(towns) == 5 and not any(on_frame.intersects(t.box) for t in towns)
    assert not any(on_frame.contains(c.x, c.y) for c in drawn(run.folder / "carte-1.svg", 0))
    # nor does the rectangle's line run through a name
    area = boxes["area:carte-1-bruxelles"].translated(-corner)
    assert not any(area.intersects(t.box) and not area.contains(t.box) for t in towns)
    project.clear()


@pytest.mark.parametrize("corner", ["bottom_left", "top_right"])
def test_an_inset_stands_in_the_corner_that_is_asked_for_and_the_legend_elsewhere(
    make: Callable[..., SheetRun], corner: str
) -> None:
    project = opened(make({**AREA, "corner": corner}))
    layout = project.layoutManager().layoutByName("Carte 1")
    boxes = {i.id(): scene_box(i) for i in layout.items() if isinstance(i, QgsLayoutItem)}
    frame, inset = boxes["frame-ground"], boxes["inset:carte-1-bruxelles:ground"]
    found = (inset.left(), inset.bottom()) if corner == "bottom_left" else (inset.right(), inset.top())
    wanted = (frame.left(), frame.bottom()) if corner == "bottom_left" else (frame.right(), frame.top())
    assert found == pytest.approx(wanted, abs=0.01)
    assert not inset.intersects(boxes["legend:ground"])
    project.clear()


def test_both_ways_are_declared_under_the_map_and_the_figures_stay(make: Callable[..., SheetRun]) -> None:
    for show, said in (("inset", "Encart « Bruxelles » : carte agrandie 4 fois"), ("merge", "3 codes réunis en un cercle.")):
        run = make({**AREA, "show": show})
        assert said in text(run.folder / "sheet.pdf"), show
        assert rows(run, "SELECT count(*), sum(jobs) FROM total") == [(5, 1990.0)]
        ledger = (run.folder / "rows.csv").read_text(encoding="utf-8-sig")
        assert ledger.count(";1030;") == 2 and ledger.count(";1000;") == 2 and "3 codes" not in ledger
        report = (run.folder / "report.html").read_text(encoding="utf-8")
        assert "TIC, BE 1030" in report, "the rule of secrecy names the codes"
    frame = text(run.folder / "carte-1.pdf")
    assert "3 codes réunis en un cercle" in frame and "Maximum : 1 050 (3 codes, Bruxelles)" in frame


def test_merged_codes_are_one_circle_of_their_sum_at_their_centre_by_jobs(make: Callable[..., SheetRun]) -> None:
    run = make({**AREA, "show": "merge"})
    found = drawn(run.folder / "carte-1.svg", 0)
    # 150 + 300 + 600 jobs at 10 a mm²
    assert sorted(c.area for c in found) == [pytest.approx(area, rel=0.01) for area in (4, 90, 105)]
    largest, other = sorted(found, key=lambda c: -c.area)[:2]
    # at x = (150 * 150 + 900 * 151) / 1050 = 150.857 km, y = (150 * 170 + 300 * 171 + 600 * 169) / 1050 = 169.714 km
    assert other.x - largest.x == pytest.approx((230 - 150.857) * 249 / 160, abs=0.05)
    assert other.y - largest.y == pytest.approx((169.714 - 150) * 249 / 160, abs=0.05)
    fields = "country, replace(postal_code, char(160), ' '), place, codes, sites, jobs, c_TIC, c_Espace"
    assert rows(run, f"SELECT {fields} FROM circles_carte_1 WHERE codes > 1") == [
        ("BE", "3 codes", "Bruxelles", 3, 4, 1050.0, 400.0, 650.0)
    ]


@pytest.mark.parametrize("shape", ["square", "half_circle"])
@pytest.mark.parametrize(("show", "areas"), [("inset", (4, 15, 30, 60, 90)), ("merge", (4, 90, 105))])
def test_other_shapes_are_as_true(
    make: Callable[..., SheetRun], shape: str, show: str, areas: tuple[float, ...]
) -> None:
    root = ET.parse(make({**AREA, "show": show}, shape=shape).folder / "carte-1.svg").getroot()
    found = sorted(outlines.area(points) for points in outlines.filled(root, load_palette()["total"]))
    legend = [value / SCALE for value in legend_values(10 * areas[-1], SCALE, shape_named(shape))]
    assert found == [pytest.approx(area, rel=0.01) for area in sorted([*areas, *legend])]


def test_pies_are_parted_and_merged_too(make: Callable[..., SheetRun]) -> None:
    inset = make(AREA, pages=("pies",))
    assert rows(inset, "SELECT count(*), sum(jobs) FROM pies") == [(2, 940.0)]
    assert rows(inset, "SELECT count(*), sum(jobs) FROM pies_2") == [(3, 1050.0)]
    merged = make({**AREA, "show": "merge"}, pages=("pies",))
    assert rows(merged, "SELECT jobs, c_TIC, c_Espace FROM pies WHERE codes = 3") == [(1050.0, 400.0, 650.0)]
    assert "3 codes réunis en un disque" in text(merged.folder / "sheet.pdf")


def test_circles_of_an_inset_move_apart_by_themselves(make: Callable[..., SheetRun]) -> None:
    run = make({**AREA, "enlarge": 2}, displace=True)
    found = drawn(run.folder / "carte-1.svg", 1)
    assert len(found) == 3
    for a, b in ((0, 1), (0, 2), (1, 2)):
        apart = math.hypot(found[a].x - found[b].x, found[a].y - found[b].y)
        assert apart > (found[a].diameter + found[b].diameter) / 2
    assert rows(run, "SELECT count(*) FROM circles_carte_1_bruxelles WHERE x_true IS NOT NULL") == [(3,)]


def test_a_grid_merges_in_each_cell_and_a_single_page_keeps_its_codes(make: Callable[..., SheetRun]) -> None:
    run = make({**AREA, "show": "merge", "on": ["grid"]}, pages=("grid", "total"))
    assert "codes réunis en un cercle sur chaque carte" in text(run.folder / "cartes-1.pdf")
    assert rows(run, "SELECT jobs FROM circles_cartes_1_tic WHERE codes > 1") == [(400.0,)]
    assert rows(run, "SELECT jobs FROM circles_cartes_1_espace WHERE codes > 1") == [(650.0,)]
    assert len(drawn(run.folder / "carte-2.svg", 0)) == 5


def test_the_project_opens_as_drawn_and_refers_to_nothing_but_the_geopackage(make: Callable[..., SheetRun]) -> None:
    run = make(AREA)
    project = opened(run)
    maps = maps_of(project.layoutManager().layoutByName("Carte 1"))
    assert len(maps) == 2 and all(layer.isValid() for item in maps for layer in item.layers())
    assert {layer.source().split("|")[0] for layer in project.mapLayers().values()} == {str(run.folder / "atlas.gpkg")}
    assert {node.layerId() for node in project.layerTreeRoot().findLayers()} == set(project.mapLayers())
    project.clear()


def test_an_editors_moved_inset_and_its_title_stay_when_the_figures_change(make: Callable[..., SheetRun]) -> None:
    project = opened(make(AREA))
    layout = project.layoutManager().layoutByName("Carte 1")
    items = {i.id(): i for i in layout.items() if isinstance(i, QgsLayoutItem)}
    items["inset:carte-1-bruxelles"].attemptMove(
        QgsLayoutPoint(150, 120, QgsUnitTypes.LayoutUnit.LayoutMillimeters)
    )
    items["inset:carte-1-bruxelles:title"].setText("La capitale")
    at = scene_box(items["map:carte-1-bruxelles"]).topLeft()
    assert project.write()
    project.clear()
    run = make(AREA, members=MEMBERS.replace("B-1030;300", "B-1030;400"))
    project = opened(run)
    assert run.project.name == "project.qgz"
    layout = project.layoutManager().layoutByName("Carte 1")
    items = {i.id(): i for i in layout.items() if isinstance(i, QgsLayoutItem)}
    assert items["inset:carte-1-bruxelles:title"].text() == "La capitale"
    box = scene_box(items["map:carte-1-bruxelles"])
    assert (box.x(), box.y()) == pytest.approx((at.x(), at.y()), abs=0.02)
    project.clear()
    assert "La capitale" in text(run.folder / "sheet.pdf")
    assert sorted(c.area for c in drawn(run.folder / "carte-1.svg", 1)) == [
        pytest.approx(area, rel=0.01) for area in (15, 40, 60)
    ]


def test_an_area_that_is_taken_back_leaves_the_editors_page_as_any_other(make: Callable[..., SheetRun]) -> None:
    project = opened(make(AREA))
    layout = project.layoutManager().layoutByName("Carte 1")
    next(i for i in layout.items() if isinstance(i, QgsLayoutItem) and i.id() == "title").setText("Mon titre")
    assert project.write()
    project.clear()
    run = make()
    assert len(drawn(run.folder / "carte-1.svg", 0)) == 5 and len(read_page(run.folder / "carte-1.svg").clips) == 1
    assert "Mon titre" in text(run.folder / "sheet.pdf") and "Encart" not in text(run.folder / "sheet.pdf")
    again = make(AREA)
    assert [len(drawn(again.folder / "carte-1.svg", number)) for number in (0, 1)] == [2, 3]
    assert "Mon titre" in text(again.folder / "sheet.pdf") and "Encart" in text(again.folder / "sheet.pdf")


def test_a_small_inset_is_as_wide_as_its_title(make: Callable[..., SheetRun]) -> None:
    project = opened(make({**AREA, "name": "Région de Bruxelles-Capitale", "enlarge": 1.5}))
    layout = project.layoutManager().layoutByName("Carte 1")
    items = {i.id(): i for i in layout.items() if isinstance(i, QgsLayoutItem)}
    inset = scene_box(items["inset:carte-1-regiondebruxellescapitale:ground"])
    shown = scene_box(items["map:carte-1-regiondebruxellescapitale"])
    assert inset.width() > 30 > shown.width()
    assert inset.center().x() == pytest.approx(shown.center().x(), abs=0.01)
    title = items["inset:carte-1-regiondebruxellescapitale:title"]
    assert title.text().replace("\u00a0", " ") == "Région de Bruxelles-Capitale (× 1,5)"
    project.clear()


def test_an_area_without_codes_is_logged_and_one_outside_refused(make: Callable[..., SheetRun]) -> None:
    empty = {**AREA, "extent": [200_000, 190_000, 205_000, 195_000]}
    run = make(empty)
    assert len(read_page(run.folder / "carte-1.svg").clips) == 1 and "Encart" not in text(run.folder / "sheet.pdf")
    assert any("“crowded[0]” (Bruxelles) has no code on the map “carte-1”" in line for line in make.logged)  # type: ignore[attr-defined]
    with pytest.raises(ClusterAtlasError, match=r'mine.json: "crowded\[0\].extent" does not lie on the map “carte-1”'):
        make({**AREA, "extent": [4.2, 50.7, 4.5, 50.9]})
