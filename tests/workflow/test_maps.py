"""Styled layers become pages."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from cluster_atlas.processing.cartography.settings import SHIPPED
from cluster_atlas.processing.domain.errors import Cancelled, ClusterAtlasError
from cluster_atlas.processing.workflow.maps import MapRequest, export_maps, page_groups
from cluster_atlas.processing.workflow.members import Watch
from cluster_atlas.processing.workflow.styled_layers import symbol_scale
from cluster_atlas.processing.workflow.symbols import SymbolOptions, build_symbols
from qgis.core import QgsCoordinateReferenceSystem, QgsFeature, QgsGeometry, QgsPointXY, QgsVectorLayer

pytestmark = pytest.mark.usefixtures("qgis_app")
FIELDS = "field=country:string&field=postal_code:string&field=cluster:string&field=members:int&field=jobs:double"
ROWS = [("4000", 235000, 148000, 5100.0), ("1348", 166000, 150000, 1250.5), ("6000", 154000, 121000, 3.0)]


def cells(*clusters, crs="EPSG:31370"):
    """Return an OUTPUT of joinemployment: the rows above for each cluster."""
    layer = QgsVectorLayer(f"Point?crs={crs}&{FIELDS}", "cells", "memory")
    features = []
    for cluster in clusters:
        for code, x, y, jobs in ROWS:
            feature = QgsFeature(layer.fields())
            feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(x, y)))
            feature.setAttributes(["BE", code, cluster, 1, jobs])
            features.append(feature)
    layer.dataProvider().addFeatures(features)
    return layer


@pytest.fixture
def built(tmp_path):
    """Return a maker of styled layers, one a cluster."""

    def make(*clusters, scale=25.0, name="symbols.gpkg"):
        done = build_symbols(cells(*clusters), str(tmp_path / name), SymbolOptions(jobs_per_mm2=scale), Watch())
        layers = [QgsVectorLayer(done.source(layer), layer.name, "ogr") for layer in done.layers]
        for layer in layers:
            layer.loadDefaultStyle()
        return tuple(layers)

    return make


def text_of(path):
    pypdf = pytest.importorskip("pypdf")
    return " ".join(" ".join(page.extract_text().split()) for page in pypdf.PdfReader(str(path)).pages)


@pytest.mark.parametrize(
    ("kinds", "expected"),
    [
        (["total"], [("total", (0,))]),
        (["cluster"], [("single", (0,))]),
        (["cluster", "total", "cluster"], [("total", (1,)), ("grid", (0, 2))]),
        (["cluster"] * 9, [("grid", (0, 1, 2, 3, 4)), ("grid", (5, 6, 7, 8))]),
        ([], []),
    ],
)
def test_layers_are_parted_into_pages(kinds, expected):
    assert page_groups(kinds, 6) == expected


def test_one_cluster_is_one_page_in_every_format(built, tmp_path):
    request = MapRequest(
        built("TIC"), title="Emploi <b>TIC</b>", sources="Statbel", formats=("pdf", "svg", "png"), dpi=72
    )
    files = export_maps(request, tmp_path / "out", Watch())
    assert [file.name for file in files] == ["carte-1.pdf", "carte-1.svg", "carte-1.png"]
    text = text_of(files[0])
    assert "Emploi <b>TIC</b>" in text and "Sources : Statbel" in text and "Carte 1" in text
    assert "Maximum : 5 100 (4000)" in text and "1 mm² = 25 emplois" in text


def test_several_clusters_share_a_grid_and_speak_the_language(built, tmp_path):
    request = MapRequest(built("TIC", "Espace"), language="nl")
    (file,) = export_maps(request, tmp_path / "out", Watch())
    text = text_of(file)
    assert file.name == "cartes-1.pdf" and "Kaarten 1" in text and "TIC" in text and "Espace" in text
    assert "6.353,5 banen" in text and "3 leden" in text


def test_the_scale_is_read_from_the_style(built):
    (layer,) = built("TIC", scale=20)
    layer.removeCustomProperty("cluster_atlas/jobs_per_mm2")
    assert symbol_scale(layer) == 20


def test_the_scale_of_the_layer_comes_first(built):
    (layer,) = built("TIC", scale=20)
    layer.setCustomProperty("cluster_atlas/jobs_per_mm2", 50)
    assert symbol_scale(layer) == 50


def test_clusters_of_two_scales_are_refused(built, tmp_path):
    layers = built("TIC", scale=20) + built("Espace", scale=50, name="other.gpkg")
    with pytest.raises(ClusterAtlasError, match="20, 50 jobs per mm²"):
        export_maps(MapRequest(layers), tmp_path / "out", Watch())


def test_a_layer_without_a_scale_is_refused(tmp_path):
    with pytest.raises(ClusterAtlasError, match="no symbol scale"):
        export_maps(MapRequest((cells("TIC"),)), tmp_path / "out", Watch())


def test_a_layer_of_other_fields_is_refused(tmp_path):
    with pytest.raises(ClusterAtlasError, match="postal_code, jobs"):
        export_maps(MapRequest((QgsVectorLayer("Point?crs=EPSG:31370", "x", "memory"),)), tmp_path / "out", Watch())


def test_what_lies_outside_the_extent_is_counted(built, tmp_path):
    # Liège (235 km east) lies beyond a box around the other two
    request = MapRequest(built("TIC"), extent=(150000, 110000, 170000, 160000))
    (file,) = export_maps(request, tmp_path / "out", Watch())
    assert "Hors cadre" not in text_of(file) or "1 code" in text_of(file)
    narrow = replace(request, extent=(154000, 120000, 158000, 122000))
    (file,) = export_maps(narrow, tmp_path / "out", Watch())
    assert "Hors cadre : 1 code" in text_of(file)


def test_another_crs_is_brought_into_the_maps(built, tmp_path):
    request = MapRequest(built("TIC"), crs=QgsCoordinateReferenceSystem("EPSG:3812"))
    assert export_maps(request, tmp_path / "out", Watch())[0].stat().st_size > 5000


def test_one_place_alone_is_drawn(built, tmp_path):
    (layer,) = built("TIC")
    layer.setSubsetString("postal_code = '4000'")
    assert export_maps(MapRequest((layer,)), tmp_path / "out", Watch())[0].exists()


def test_no_place_is_told(built, tmp_path):
    (layer,) = built("TIC")
    layer.setSubsetString("postal_code = '0000'")
    with pytest.raises(ClusterAtlasError, match="no place to draw"):
        export_maps(MapRequest((layer,)), tmp_path / "out", Watch())


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"formats": ("tif",)}, "FORMATS"),
        ({"formats": ()}, "FORMATS"),
        ({"language": "it"}, "fr, en, nl, de"),
        ({"layout": "none.json"}, r"none\.json"),
        ({"layers": ()}, "LAYERS"),
    ],
)
def test_bad_requests_are_named(built, tmp_path, changes, message):
    with pytest.raises(ClusterAtlasError, match=message):
        export_maps(replace(MapRequest(built("TIC")), **changes), tmp_path / "out", Watch())


def test_cancel_stops_between_pages(built, tmp_path):
    with pytest.raises(Cancelled):
        export_maps(MapRequest(built("TIC")), tmp_path / "out", Watch(is_cancelled=lambda: True))
    assert not list((tmp_path / "out").iterdir())


def test_a_layouts_crowded_areas_are_said_to_be_for_sheets(built, tmp_path):
    layout = json.loads(SHIPPED.read_text(encoding="utf-8"))
    layout["crowded"] = [{"name": "Liège", "extent": [230000, 140000, 240000, 150000], "show": "merge"}]
    (tmp_path / "mine.json").write_text(json.dumps(layout), encoding="utf-8")
    log = []
    export_maps(MapRequest(built("TIC"), layout=str(tmp_path / "mine.json")), tmp_path / "out", Watch(log=log.append))
    assert sum("“crowded” areas are for sheets" in line for line in log) == 1
