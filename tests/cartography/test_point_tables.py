"""Large tables of points are what OGR would have written: rows, spatial index, extent, number of features."""

from __future__ import annotations

import sqlite3

import numpy as np
import pandas as pd
import pytest
from cluster_atlas.processing.cartography import geopackage, layers, point_tables, rtree
from cluster_atlas.processing.cartography.table_writer import writing
from cluster_atlas.processing.domain.errors import ClusterAtlasError
from osgeo import ogr
from qgis.core import QgsCoordinateReferenceSystem, QgsFeature, QgsFeatureRequest, QgsGeometry, QgsPointXY, QgsRectangle

pytestmark = pytest.mark.usefixtures("qgis_app")
LAMBERT = QgsCoordinateReferenceSystem("EPSG:31370")
FIELDS = [
    layers.Field('the "name"', layers.TEXT, "Nom"),
    layers.Field("members", layers.INTEGER),
    layers.Field("jobs", layers.REAL),
]
MANY = 3000
"""Enough for three levels of the index, whose nodes hold 51 cells."""


def places(count=MANY):
    """Places on and around the origin, some twice; every seventh has no name, no members and no jobs, the last no point."""
    chance = np.random.default_rng(2007)
    x, y = np.round(chance.normal(0, 1e5, count), 1), chance.normal(0, 1e-3, count)
    x[1:2], y[1:2] = x[:1], y[:1]
    x[-1:] = np.nan
    frame = pd.DataFrame({"x": x, "y": y})
    gone = np.arange(count) % 7 == 6
    frame['the "name"'] = [None if g else f"Liège l'{i}" for i, g in enumerate(gone)]
    frame["members"] = pd.array([pd.NA if g else i for i, g in enumerate(gone)], dtype="Int64")
    return frame.assign(jobs=np.where(gone, np.nan, np.arange(count) / 4))


def written(path, frame, *, slowly=False, table="towns"):
    if slowly:  # a file that is there already is left to OGR
        with writing(path):
            pass
    with writing(path) as out:
        layers.write_points(out, table, frame, LAMBERT, FIELDS, title="Villes")
    return path


def rows(path, sql):
    connection = sqlite3.connect(path)
    try:
        return connection.execute(sql).fetchall()
    finally:
        connection.close()


@pytest.fixture(params=[MANY, 2601, 600], ids=["three levels", "the last of two levels", "two levels"])
def both(tmp_path, request):
    """Return the same places written by the database and by OGR."""
    frame = places(request.param)
    return written(tmp_path / "fast.gpkg", frame), written(tmp_path / "slow.gpkg", frame, slowly=True)


@pytest.mark.parametrize(
    "sql",
    [
        "SELECT * FROM towns ORDER BY fid",
        "SELECT typeof(fid), typeof(geom), typeof(\"the \"\"name\"\"\"), typeof(members), typeof(jobs) FROM towns",
        "SELECT * FROM rtree_towns_geom ORDER BY id",
        "SELECT table_name, data_type, identifier, srs_id FROM gpkg_contents",
        "SELECT * FROM gpkg_ogr_contents",
        "SELECT * FROM gpkg_geometry_columns",
        "SELECT * FROM gpkg_extensions",
        "SELECT * FROM sqlite_sequence",
        "SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY type, name",
    ],
    ids=["rows", "types", "index", "contents", "count", "geometry", "extensions", "sequence", "schema"],
)
def test_it_is_what_ogr_writes(both, sql):
    fast, slow = (rows(path, sql) for path in both)
    assert fast and fast == slow


def test_the_extent_is_that_of_all_points(both):
    sql = "SELECT min_x, min_y, max_x, max_y FROM gpkg_contents"
    ((fast,), (slow,)) = (rows(path, sql) for path in both)
    assert fast == pytest.approx(slow, rel=1e-14)  # OGR writes fifteen digits


def test_the_index_is_sound_in_the_eyes_of_sqlite(both):
    assert rows(both[0], "SELECT rtreecheck('rtree_towns_geom')") == [("ok",)]
    assert rows(both[0], "PRAGMA integrity_check") == [("ok",)]


def test_a_window_holds_the_places_that_lie_in_it(tmp_path):
    frame = places()
    layer = geopackage.open_table(written(tmp_path / "a.gpkg", frame), "towns")
    found = {f.id() for f in layer.getFeatures(QgsFeatureRequest(QgsRectangle(-5e4, -1e-3, 2e4, 0)))}
    wanted = frame[frame["x"].between(-5e4, 2e4) & frame["y"].between(-1e-3, 0)]
    assert found == set(wanted.index + 1) and 300 < len(found) < 1000
    assert layer.featureCount() == MANY and layer.hasSpatialIndex() == 2


def test_an_editor_may_add_move_and_delete_places(tmp_path):
    path = written(tmp_path / "a.gpkg", places())
    layer = geopackage.open_table(path, "towns")
    added = QgsFeature(layer.fields())
    added.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(9e6, 9e6)))
    assert layer.startEditing() and layer.addFeature(added)
    assert layer.changeGeometry(1, QgsGeometry.fromPointXY(QgsPointXY(8e6, 8e6)))
    assert layer.deleteFeatures(list(range(2, 2500))) and layer.commitChanges()
    near = QgsFeatureRequest(QgsRectangle(7e6, 7e6, 1e7, 1e7))
    assert sorted(f.id() for f in layer.getFeatures(near)) == [1, MANY + 1]
    assert layer.featureCount() == MANY + 1 - 2498
    del layer
    assert rows(path, "SELECT rtreecheck('rtree_towns_geom')") == [("ok",)]


def test_a_few_places_are_left_to_ogr_and_no_place_at_all_is_an_empty_table(tmp_path):
    path = written(tmp_path / "a.gpkg", places(0), table="none")
    written(path, places(3), table="three")
    counts = "SELECT table_name, coalesce(feature_count, 0) FROM gpkg_ogr_contents ORDER BY 1"
    assert rows(path, counts) == [("none", 0), ("three", 3)]


def test_places_without_any_point_have_an_empty_index(tmp_path):
    path = written(tmp_path / "a.gpkg", places().assign(x=np.nan))
    assert rows(path, "SELECT count(*) FROM rtree_towns_geom") == [(0,)]
    assert rows(path, "SELECT count(*), count(geom) FROM towns") == [(MANY, 0)]
    assert rows(path, "SELECT rtreecheck('rtree_towns_geom')") == [("ok",)]


def test_the_last_of_two_tables_of_one_name_stays(tmp_path):
    path = tmp_path / "a.gpkg"
    with writing(path) as out:
        for count in (MANY, MANY - 1, 2):
            layers.write_points(out, "towns", places(count), LAMBERT, FIELDS)
        layers.write_points(out, "others", places(2), LAMBERT, FIELDS)
        layers.write_points(out, "others", places(), LAMBERT, FIELDS)
    data = ogr.Open(str(path))
    assert [data.GetLayerByName(name).GetFeatureCount() for name in ("towns", "others")] == [2, MANY]


def test_after_a_fault_of_the_database_there_is_no_file(tmp_path):
    path = tmp_path / "a.gpkg"
    with pytest.raises(ClusterAtlasError, match=r"a\.gpkg.*cannot be written"), writing(path) as out:
        layers.write_points(out, "towns", places().assign(members=2**70), LAMBERT, FIELDS)
    assert list(tmp_path.iterdir()) == []


def test_this_sqlite_has_the_index():
    assert point_tables.can_fill()


def test_boxes_of_floats_hold_their_points():
    x = np.array([1 / 3, -1 / 3, 16777217.0, 0.0, -1e9 - 1])
    cells = rtree._cells(np.arange(5), x, x[::-1])
    assert (cells["xmin"].astype(float) <= x).all() and (x <= cells["xmax"].astype(float)).all()
    assert cells["xmin"][3] == cells["xmax"][3] == 0
