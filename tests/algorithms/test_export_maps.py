"""clusteratlas:exportmaps, as scripts call it."""

from __future__ import annotations

import pytest
from cluster_atlas.processing.algorithms.export_maps import ExportMaps
from qgis.core import (
    QgsFeature,
    QgsFillSymbol,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QImage

FIELDS = "field=country:string&field=postal_code:string&field=cluster:string&field=members:int&field=jobs:double"


@pytest.fixture
def symbols(provider, tmp_path):
    """Give the outputs of buildsymbols for two clusters."""
    import processing

    layer = QgsVectorLayer(f"Point?crs=EPSG:31370&{FIELDS}", "cells", "memory")
    features = []
    for cluster, x, jobs in (("TIC", 150000, 500.0), ("TIC", 180000, 20.0), ("Espace", 235000, 100.0)):
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(x, 140000)))
        feature.setAttributes(["BE", "4000", cluster, 1, jobs])
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    return processing.run("clusteratlas:buildsymbols", {"INPUT": layer, "OUTPUT": str(tmp_path / "s.gpkg")})


def run(parameters, project=None):
    """Run the algorithm in a project, an empty one if none is given, and return its results."""
    algorithm = ExportMaps()
    algorithm.initAlgorithm()
    context = QgsProcessingContext()
    project = project or QgsProject()
    context.setProject(project)
    return algorithm.processAlgorithm(parameters, context, QgsProcessingFeedback())


def test_paths_of_layers_make_a_page_with_their_stored_style(symbols, tmp_path):
    import processing

    done = processing.run(
        "clusteratlas:exportmaps",
        {
            "LAYERS": symbols["LAYERS"],
            "TITLE": "Deux",
            "FORMATS": ["pdf", "png"],
            "DPI": 72,
            "FOLDER": str(tmp_path / "o"),
        },
    )
    assert done["FOLDER"] == str(tmp_path / "o")
    assert sorted(p.name for p in (tmp_path / "o").iterdir()) == ["cartes-1.pdf", "cartes-1.png"]


def test_base_layers_keep_the_style_that_they_have_in_the_project(symbols, tmp_path):
    base = QgsVectorLayer("Polygon?crs=EPSG:31370", "ground", "memory")
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromWkt("POLYGON((0 0,400000 0,400000 300000,0 300000,0 0))"))
    base.dataProvider().addFeatures([feature])
    base.renderer().setSymbol(QgsFillSymbol.createSimple({"color": "#12ab34", "outline_style": "no"}))
    project = QgsProject()
    project.addMapLayer(base)
    parameters = {"LAYERS": symbols["LAYERS"], "BASE_LAYERS": [base.id()], "FORMATS": "png", "DPI": 72}
    run({**parameters, "FOLDER": str(tmp_path / "o")}, project)
    picture = QImage(str(tmp_path / "o" / "cartes-1.png"))
    colours = {picture.pixelColor(x, y).name() for x in range(80, 760, 9) for y in range(110, 530, 9)}
    assert "#12ab34" in colours
    assert base.renderer().symbol().color().name() == "#12ab34"
    project.clear()


def test_formats_are_written_with_a_comma(symbols, tmp_path):
    run({"LAYERS": symbols["LAYERS"][:1], "FORMATS": "pdf,svg", "FOLDER": str(tmp_path / "o")})
    assert sorted(p.suffix for p in (tmp_path / "o").iterdir()) == [".pdf", ".svg"]


def test_pdf_is_the_default(symbols, tmp_path):
    run({"LAYERS": symbols["LAYERS"][:1], "FOLDER": str(tmp_path / "o")})
    assert [p.name for p in (tmp_path / "o").iterdir()] == ["carte-1.pdf"]


def test_an_extent_is_understood_in_its_own_crs(symbols, tmp_path):
    run({"LAYERS": symbols["LAYERS"], "EXTENT": "3.5,6.2,50.0,51.0 [EPSG:4326]", "FOLDER": str(tmp_path / "o")})
    assert (tmp_path / "o" / "cartes-1.pdf").exists()


def test_no_layers_are_refused(provider, tmp_path):
    with pytest.raises(QgsProcessingException, match=r"LAYERS|source"):
        run({"LAYERS": [], "FOLDER": str(tmp_path / "o")})


def test_a_bad_layout_is_named(symbols, tmp_path):
    (tmp_path / "mine.json").write_text("{}", encoding="utf-8")
    with pytest.raises(QgsProcessingException, match=r"mine\.json"):
        run({"LAYERS": symbols["LAYERS"], "LAYOUT": str(tmp_path / "mine.json"), "FOLDER": str(tmp_path / "o")})


def test_it_draws_on_the_main_thread():
    assert ExportMaps().flags() & QgsProcessingAlgorithm.Flag.FlagNoThreading
