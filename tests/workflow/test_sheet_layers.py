"""The layers of a sheet: written in one go, styled, and the same when the GeoPackage is opened alone."""

from __future__ import annotations

from pathlib import Path

import pandas as pd
import pytest
from cluster_atlas.processing.cartography import geopackage
from cluster_atlas.processing.cartography.settings import Box
from cluster_atlas.processing.cartography.symbols import CircleStyle
from cluster_atlas.processing.cartography.table_writer import writing
from cluster_atlas.processing.cartography.towns import TownStyle
from cluster_atlas.processing.domain.labels import Town
from cluster_atlas.processing.domain.sheet import Cluster
from cluster_atlas.processing.workflow import sheet_layers, sheet_names
from cluster_atlas.processing.workflow.map_plan import PlannedMap
from cluster_atlas.processing.workflow.sheet_base import BaseSource
from qgis.core import QgsCoordinateReferenceSystem, QgsFeature, QgsGeometry, QgsVectorLayer

pytestmark = pytest.mark.usefixtures("qgis_app")
LAMBERT = QgsCoordinateReferenceSystem("EPSG:31370")
TIC = Cluster("TIC", label="Technologies de l'information")
COLUMNS = {"TIC": "c_TIC"}
PLACE = {"country": "BE", "postal_code": "1348", "jobs": 12.0, "x": 50.0, "y": 50.0, "place": "Ottignies"}
TOTALS = pd.DataFrame([{**PLACE, "sites": 1, "c_TIC": 12.0}])
CELLS = pd.DataFrame([{**PLACE, "members": 1, "cluster": "TIC"}])
EXTENT = (0.0, 0.0, 100.0, 100.0)


@pytest.fixture
def store(tmp_path: Path) -> sheet_layers.LayerStore:
    """Give a store with the figures of one cluster at one place."""
    made = sheet_layers.LayerStore(tmp_path / "atlas.gpkg", LAMBERT)
    with writing(made.path) as out:
        sheet_layers.write_figures(made, out, TOTALS, COLUMNS, {"TIC": CELLS})
    return made


def alone(store: sheet_layers.LayerStore, table: str) -> QgsVectorLayer:
    """Open a table as someone who has only the GeoPackage."""
    return QgsVectorLayer(f"{store.path}|layername={table}", "alone", "ogr")


def planned(cluster: Cluster | None = None) -> PlannedMap:
    return PlannedMap("carte-1", cluster, TOTALS, 100.0, 100.0, EXTENT, {})


def test_the_total_shows_the_clusters_names_also_when_it_is_opened_alone(store: sheet_layers.LayerStore) -> None:
    layer = sheet_layers.circle_layer(store, None, "Tous", CircleStyle(1.0, "#333333"), COLUMNS)
    store.save_styles()
    for one in (layer, alone(store, "total")):
        assert one.attributeAlias(one.fields().lookupField("c_TIC")) == "TIC"


def test_the_first_use_of_a_table_is_its_stored_style(store: sheet_layers.LayerStore) -> None:
    for scale in (2.0, 5.0):
        sheet_layers.circle_layer(store, TIC, TIC.label, CircleStyle(scale, "#0072B2"), COLUMNS)
    store.save_styles()
    kept = alone(store, "tic")
    assert float(kept.customProperty(sheet_layers.SCALE_PROPERTY)) == 2.0
    assert (geopackage.role_of(kept), geopackage.cluster_of(kept)) == ("circles", "TIC")
    assert kept.listStylesInDatabase()[0] == 1


def test_a_base_layer_is_copied_in_the_maps_crs_and_styled(tmp_path: Path) -> None:
    layer = QgsVectorLayer("Polygon?crs=EPSG:4326&field=name:string", "provinces", "memory")
    feature = QgsFeature(layer.fields())
    feature.setAttributes(["Namur"])
    feature.setGeometry(QgsGeometry.fromWkt("Polygon((4 50, 5 50, 5 51, 4 51, 4 50))"))
    layer.dataProvider().addFeature(feature)
    hidden = QgsVectorLayer("Point?crs=EPSG:4326", "towns", "memory")
    base = [BaseSource(hidden, "towns"), BaseSource(layer, "boundaries")]
    store = sheet_layers.LayerStore(tmp_path / "atlas.gpkg", LAMBERT)
    with writing(store.path) as out:
        sheet_layers.write_base(store, out, base, (0, 0, 300000, 300000), hidden)
    (drawn,) = sheet_layers.base_layers(store, base)
    store.save_styles()
    assert drawn.crs() == LAMBERT and [f["name"] for f in drawn.getFeatures()] == ["Namur"]
    kept = alone(store, "base_provinces_focus")
    assert kept.renderer().dump() == drawn.renderer().dump()


def test_towns_are_named_where_they_lie_in_the_map(store: sheet_layers.LayerStore) -> None:
    towns, style, box = [Town("Mons", 20.0, 20.0), Town("Paris", 500.0, 20.0)], TownStyle(), Box(0, 0, 100, 100)
    with writing(store.path) as out:
        sheet_names.write_town_names(
            store, out, towns, planned(), "total", box, 1.0, [], style, "Villes – Technologies de l'information"
        )
        sheet_names.write_town_names(store, out, [towns[1]], planned(TIC), "grid", box, 1.0, [], style, "Villes")
    layer = sheet_names.towns_layer(store, planned(), style, "Villes")
    assert [feature["name"] for feature in layer.getFeatures()] == ["Mons"]
    store.save_styles()
    assert alone(store, store.tables["towns:carte-1"]).labelsEnabled()


def test_a_map_without_towns_has_no_layer_for_them(store: sheet_layers.LayerStore) -> None:
    assert sheet_names.towns_layer(store, planned(), TownStyle(), "Villes") is None


def test_after_it_is_let_go_the_file_can_be_moved_alone(store: sheet_layers.LayerStore) -> None:
    sheet_layers.circle_layer(store, TIC, "TIC", CircleStyle(2.0, "#0072B2"), COLUMNS)
    store.save_styles()
    store.close()
    assert [path.name for path in store.path.parent.iterdir()] == ["atlas.gpkg"]
    moved = store.path.rename(store.path.with_name("moved.gpkg"))
    assert geopackage.open_table(moved, "tic").featureCount() == 1


def apart(cluster: Cluster | None = None) -> PlannedMap:
    """Return a map whose only circle was moved by 3 and 4 mm."""
    places = (CELLS if cluster else TOTALS).assign(x_true=53.0, y_true=54.0, radius_mm=1.0)
    return PlannedMap("carte-1", cluster, places, 100.0, 100.0, EXTENT, {})


@pytest.mark.parametrize("cluster", [None, TIC], ids=["total", "cluster"])
def test_circles_that_moved_have_a_table_a_map_with_their_true_places(
    store: sheet_layers.LayerStore, cluster: Cluster | None
) -> None:
    with writing(store.path) as out:
        sheet_layers.write_apart(store, out, apart(cluster), COLUMNS, "Tous", "Emplacements exacts")
    style = CircleStyle(1.0, "#333333")
    layer = sheet_layers.circle_layer(store, cluster, "Tous", style, COLUMNS, "carte-1")
    lines = sheet_layers.lines_layer(store, apart(cluster), "Emplacements exacts")
    store.save_styles()
    (feature,) = layer.getFeatures()
    assert (feature["x_true"], feature["y_true"], feature["jobs"]) == (53.0, 54.0, 12.0)
    assert [f["moved_mm"] for f in lines.getFeatures()] == [5.0]
    assert alone(store, "circles_carte_1").renderer().dump() == layer.renderer().dump()
    plain = alone(store, "tic" if cluster else "total")
    assert plain.renderer().dump() == layer.renderer().dump(), "the figures at their true places look alike"


def test_a_map_left_as_it_is_has_neither_a_table_nor_lines(store: sheet_layers.LayerStore) -> None:
    with writing(store.path) as out:
        sheet_layers.write_apart(store, out, planned(), COLUMNS, "Tous", "Emplacements exacts")
    assert not [name for name in store.tables if name.startswith(("apart", "lines"))]
    assert sheet_layers.lines_layer(store, planned(), "Emplacements exacts") is None
