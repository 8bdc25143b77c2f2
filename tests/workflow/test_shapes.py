"""Squares and half-circles from the figures to the printed frame, read back from its SVG."""

from __future__ import annotations

import json
import math
import xml.etree.ElementTree as ET
from pathlib import Path
from typing import Any

import pytest
from cluster_atlas.processing.cartography import symbols
from cluster_atlas.processing.domain.errors import ClusterAtlasError
from cluster_atlas.processing.domain.scale import diameter_mm
from cluster_atlas.processing.domain.shapes import shape_named
from cluster_atlas.processing.workflow.maps import MapRequest, export_maps
from cluster_atlas.processing.workflow.members import Watch
from cluster_atlas.processing.workflow.sheet import produce_sheet
from cluster_atlas.processing.workflow.styled_layers import symbol_scale
from cluster_atlas.processing.workflow.symbols import SymbolOptions, build_symbols
from cluster_atlas.tests.cartography import outlines
from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsProject, QgsRenderContext, QgsVectorLayer

from .small_sheets import write_sheet

pytestmark = pytest.mark.usefixtures("qgis_app")
FIELDS = "field=country:string&field=postal_code:string&field=cluster:string&field=members:int&field=jobs:double"
ROWS = [("4000", 235000, 148000, 5000.0), ("1348", 166000, 150000, 1250.0), ("6000", 154000, 121000, 1.0)]
DIRT = [("5000", None, None, 700.0), ("5020", 185000, 128000, None), ("5030", 185000, 128000, -40.0)]
both = pytest.mark.parametrize("shape", ["square", "half_circle"])


def cells(*clusters: str, rows: list[tuple[Any, ...]] = ROWS) -> QgsVectorLayer:
    """Return an OUTPUT of joinemployment: the rows for each cluster."""
    layer = QgsVectorLayer(f"Point?crs=EPSG:31370&{FIELDS}", "cells", "memory")
    features = []
    for cluster in clusters:
        for code, x, y, jobs in rows:
            feature = QgsFeature(layer.fields())
            if x is not None:
                feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(x, y)))
            feature.setAttributes(["BE", code, cluster, 1, jobs])
            features.append(feature)
    layer.dataProvider().addFeatures(features)
    return layer


@pytest.fixture
def built(tmp_path: Path) -> Any:
    """Return a maker of styled layers of a shape, one a cluster, at 25 jobs a mm² unless asked otherwise."""

    def make(shape: str, *clusters: str, name: str = "s.gpkg", **options: Any) -> tuple[QgsVectorLayer, ...]:
        rows = options.pop("rows", ROWS)
        chosen = SymbolOptions(shape=shape, **{"jobs_per_mm2": 25.0, "colours": "#0072b2", **options})
        done = build_symbols(cells(*clusters, rows=rows), str(tmp_path / name), chosen, Watch())
        layers = [QgsVectorLayer(done.source(layer), layer.name, "ogr") for layer in done.layers]
        for layer in layers:
            layer.loadDefaultStyle()
        return tuple(layers)

    return make


def areas(path: Path, colour: str) -> list[float]:
    """Return the areas in mm² that are filled with a colour, ascending, without what is under 1 mm²."""
    found = [outlines.area(points) for points in outlines.filled(ET.parse(path).getroot(), colour)]
    return sorted(area for area in found if area > 1)


@both
def test_layers_that_were_built_in_a_shape_are_exported_in_it_with_their_areas(
    built: Any, tmp_path: Path, shape: str
) -> None:
    (file,) = export_maps(MapRequest(built(shape, "TIC"), formats=("svg",)), tmp_path / "out", Watch())
    # the map: 5,000 and 1,250 jobs are 200 and 50 mm²; the legend: 5,000, 2,000, 500 and 100 jobs at 25 a mm²
    assert areas(file, "#0072b2") == [pytest.approx(area, rel=0.01) for area in (4, 20, 50, 80, 200, 200)]
    root = ET.parse(file).getroot()
    assert not list(root.iter(f"{outlines.SVG}image"))
    text = " ".join(element.text or "" for element in root.iter(f"{outlines.SVG}text"))
    assert {"square": "chaque carré", "half_circle": "chaque demi-cercle"}[shape] in text


@both
def test_places_without_point_or_jobs_change_no_symbol(built: Any, tmp_path: Path, shape: str) -> None:
    layers = built(shape, "TIC", rows=[*ROWS, *DIRT])
    (file,) = export_maps(MapRequest(layers, formats=("svg",)), tmp_path / "out", Watch())
    assert areas(file, "#0072b2") == [pytest.approx(area, rel=0.01) for area in (4, 20, 50, 80, 200, 200)]


@pytest.mark.parametrize(
    ("shape", "scale"),
    [
        pytest.param("square", 20.0, id="5,000 / 20² = 12.5 jobs a mm²"),
        pytest.param("half_circle", 50.0, id="5,000 / (pi / 8 * 20²) = 31.8 jobs a mm²"),
    ],
)
def test_the_scale_is_chosen_for_the_shape_and_read_back_from_the_style(built: Any, shape: str, scale: float) -> None:
    (layer,) = built(shape, "TIC", jobs_per_mm2=0.0)
    layer.removeCustomProperty("cluster_atlas/jobs_per_mm2")
    assert symbol_scale(layer) == scale


@both
def test_the_layers_panel_shows_round_values_in_the_shape(built: Any, shape: str) -> None:
    (layer,) = built(shape, "TIC")
    samples = layer.renderer().symbols(QgsRenderContext())[2:]
    widths = [symbol.symbolLayer(1).size() for symbol in samples]
    wanted = [diameter_mm(jobs, 25, shape_named(shape)) for jobs in (5000, 2000, 500, 100)]
    assert widths == pytest.approx(wanted, rel=1e-5), "a style has six digits"
    assert {symbols.shape_of(symbol.symbolLayer(1)).name for symbol in samples} == {shape}


def test_layers_of_two_shapes_share_no_page(built: Any, tmp_path: Path) -> None:
    layers = built("square", "TIC") + built("circle", "Espace", name="other.gpkg")
    with pytest.raises(ClusterAtlasError, match=r"different shapes.*square, circle"):
        export_maps(MapRequest(layers), tmp_path / "out", Watch())


def test_a_square_root_of_something_else_is_no_symbol_scale() -> None:
    layer = cells("TIC")
    with pytest.raises(ClusterAtlasError, match="no symbol scale"):
        symbol_scale(layer)


def sheet(folder: Path, symbol: dict[str, Any]) -> Path:
    """Write a sheet of two codes, three good rows and two of dirt; return its path."""
    rows = ["A;TIC;1348;100", "B;Espace;4000;1 300", "B;Espace;4000;1 300", "C;TIC;4000;n.d.", "D;;1348;7"]
    clusters = [{"name": "TIC", "colour": "#0072b2"}, {"name": "Espace", "colour": "#d55e00"}]
    return write_sheet(folder, rows, clusters=clusters, symbols=symbol)


@both
def test_a_sheets_shape_is_that_of_its_maps_legends_project_and_words(tmp_path: Path, shape: str) -> None:
    symbol = {"shape": shape, "jobs_per_mm2": {"total": 10, "grid": 20}}
    run = produce_sheet(str(sheet(tmp_path, symbol)), tmp_path / "out", ("svg",))
    # Carte 1, at 10 a mm²: 100 and 1,300 jobs on the map; 1,000, 500, 100 and 20 in the legend
    assert areas(run.folder / "carte-1.svg", "#555b63") == [
        pytest.approx(area, rel=0.01) for area in (2, 10, 10, 50, 100, 130)
    ]
    # Cartes 2, at 20 a mm²: 5 mm² of one cluster, 65 of the other; each strip has a mark of 1.2 x 11 mm in the colour
    assert areas(run.folder / "cartes-2.svg", "#0072b2") == [pytest.approx(area, rel=0.01) for area in (5, 13.2)]
    assert areas(run.folder / "cartes-2.svg", "#d55e00") == [pytest.approx(area, rel=0.01) for area in (13.2, 65)]
    assert json.loads((run.folder / "sheet.json").read_text(encoding="utf-8"))["symbols"]["shape"] == shape
    project = QgsProject()
    assert project.read(str(run.project))
    (total,) = project.mapLayersByName("Ensemble des clusters")
    drawn = total.renderer().symbols(QgsRenderContext())[0].symbolLayer(1)
    assert symbols.shape_of(drawn).name == shape
    project.clear()


@pytest.mark.parametrize("shape", ["star", "SQUARE", 4])
def test_a_sheet_with_a_shape_that_is_none_is_refused_with_the_key(tmp_path: Path, shape: Any) -> None:
    with pytest.raises(ClusterAtlasError, match=r"symbols\.shape"):
        produce_sheet(str(sheet(tmp_path, {"shape": shape})), tmp_path / "out")
    assert not (tmp_path / "out").exists()


@both
def test_the_largest_symbol_of_a_sheet_is_at_most_as_wide_as_it_says(tmp_path: Path, shape: str) -> None:
    run = produce_sheet(str(sheet(tmp_path, {"shape": shape})), tmp_path / "out")
    scales = json.loads((run.folder / "sheet.json").read_text(encoding="utf-8"))["symbols"]["jobs_per_mm2"]
    # 1,300 jobs: squares need 3.25 and 9.03 jobs a mm² for 20 and 12 mm, half-circles 8.28 and 22.99
    assert (scales["total"], scales["grid"]) == {"square": (5, 10), "half_circle": (10, 50)}[shape]
    assert diameter_mm(1300, scales["grid"], shape_named(shape)) <= 12
    assert math.isclose(diameter_mm(1300, 10, shape_named("square")), math.sqrt(130))
