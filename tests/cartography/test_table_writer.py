"""Many tables in one go: what QGIS and other programs then find, and nothing after a fault."""

from __future__ import annotations

import sqlite3

import pandas as pd
import pytest
from cluster_atlas.processing.cartography import geopackage, layers
from cluster_atlas.processing.cartography.table_writer import writing
from cluster_atlas.processing.domain.errors import ClusterAtlasError
from osgeo import gdal
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QDate, QDateTime
from qgis.PyQt.QtGui import QColor

pytestmark = pytest.mark.usefixtures("qgis_app")
LAMBERT = QgsCoordinateReferenceSystem("EPSG:31370")
NAME = [layers.Field("name", layers.TEXT, "Nom")]
TOWN = pd.DataFrame({"name": ["Mons"], "x": [120000.0], "y": [127000.0]})


@pytest.fixture
def path(tmp_path):
    return tmp_path / "atlas.gpkg"


def rows(path, sql):
    connection = sqlite3.connect(path)
    try:
        return connection.execute(sql).fetchall()
    finally:
        connection.close()


def write_towns(path, *tables, title=""):
    with writing(path) as out:
        for table in tables:
            layers.write_points(out, table, TOWN, LAMBERT, NAME, title=title)


def test_several_tables_are_written_in_one_go(path):
    write_towns(path, "one", "two")
    for table in ("one", "two"):
        layer = geopackage.open_table(path, table)
        assert [feature["name"] for feature in layer.getFeatures()] == ["Mons"]
        assert layer.hasSpatialIndex() == 2 and layer.crs() == LAMBERT


@pytest.mark.skipif(int(gdal.VersionInfo()) < 3_07_00_00, reason="GDAL writes them from 3.7 on; older: see the styles")
def test_the_names_that_people_see_are_kept_in_the_geopackage(path):
    write_towns(path, "one")
    assert rows(path, "SELECT table_name, column_name, name FROM gpkg_data_columns") == [("one", "name", "Nom")]


def test_no_two_tables_show_one_title(path):
    write_towns(path, "one", "two", title="Villes")
    write_towns(path, "three", title="villes")
    titles = rows(path, "SELECT table_name, identifier FROM gpkg_contents ORDER BY rowid")
    assert titles == [("one", "Villes"), ("two", "Villes_2"), ("three", "villes_3")]


def test_a_table_written_again_keeps_its_title(path):
    write_towns(path, "one", title="Villes")
    write_towns(path, "one", title="Villes")
    assert rows(path, "SELECT table_name, identifier FROM gpkg_contents") == [("one", "Villes")]


def test_after_a_fault_none_of_the_tables_is_there(path):
    write_towns(path, "before")
    with pytest.raises(ZeroDivisionError), writing(path) as out:
        layers.write_points(out, "after", TOWN, LAMBERT, NAME)
        _ = 1 / 0
    assert rows(path, "SELECT table_name FROM gpkg_contents") == [("before",)]


def test_the_file_is_let_go_and_has_no_journal_beside_it(path):
    write_towns(path, "one")
    assert [found.name for found in path.parent.iterdir()] == [path.name]
    assert rows(path, "PRAGMA journal_mode") == [("delete",)]
    path.rename(path.with_name("moved.gpkg"))


def test_options_of_gdal_are_set_back(path):
    gdal.SetThreadLocalConfigOption("OGR_SQLITE_SYNCHRONOUS", "FULL")
    try:
        write_towns(path, "one")
        assert gdal.GetThreadLocalConfigOption("OGR_SQLITE_SYNCHRONOUS") == "FULL"
    finally:
        gdal.SetThreadLocalConfigOption("OGR_SQLITE_SYNCHRONOUS", None)


def test_a_file_that_is_no_geopackage_is_said(path):
    path.write_text("no database at all, but text that is long enough " * 20, encoding="utf-8")
    with pytest.raises(ClusterAtlasError, match="cannot be opened"):
        write_towns(path, "one")


def test_where_another_plugin_has_switched_gdal_to_exceptions_a_fault_is_said_the_same(path):
    path.write_text("no database at all, but text that is long enough " * 20, encoding="utf-8")
    gdal.UseExceptions()
    try:
        with pytest.raises(ClusterAtlasError, match=r"atlas\.gpkg"):
            write_towns(path, "one")
    finally:
        gdal.DontUseExceptions()


def test_styles_are_stored_as_qgis_itself_stores_them(path):
    """QGIS stores one, the writer the other: they differ by nothing but when."""
    write_towns(path, "theirs", "ours")
    for table, colour in (("theirs", "#ff0000"), ("ours", "#00ff00")):
        layer = geopackage.open_table(path, table, "Villes", styled=False)
        layer.renderer().symbol().setColor(QColor(colour))
        if table == "theirs":
            geopackage.save_style(layer)
        else:
            with writing(path) as out:
                out.add_styles([geopackage.style_of(layer)])
        del layer
    columns = "f_table_catalog, f_table_schema, f_geometry_column, styleName, useAsDefault, owner, ui, length(styleQML) > 2000"
    theirs, ours = rows(path, f"SELECT {columns}, substr(styleSLD, 1, 200) FROM layer_styles ORDER BY id")
    assert ours == theirs
    assert rows(path, "SELECT f_table_name FROM layer_styles WHERE update_time IS NOT NULL ORDER BY id") == [
        ("theirs",),
        ("ours",),
    ]


def test_the_table_of_styles_is_made_as_qgis_makes_it(tmp_path):
    definitions = []
    for name in ("theirs", "ours"):
        path = tmp_path / f"{name}.gpkg"
        write_towns(path, "towns")
        layer = geopackage.open_table(path, "towns", styled=False)
        if name == "theirs":
            geopackage.save_style(layer)
        else:
            with writing(path) as out:
                out.add_styles([geopackage.style_of(layer)])
        definitions.append(rows(path, "SELECT type, name, sql FROM sqlite_master WHERE tbl_name = 'layer_styles'"))
    assert definitions[0] == definitions[1]


def test_a_style_stored_by_the_writer_is_found_when_the_geopackage_is_opened_alone(path):
    write_towns(path, "towns")
    layer = geopackage.open_table(path, "towns", "Villes", styled=False)
    layer.renderer().symbol().setColor(QColor("#ff0000"))
    geopackage.mark(layer, "towns")
    with writing(path) as out:
        out.add_styles([geopackage.style_of(layer)])
    alone = QgsVectorLayer(f"{path}|layername=towns", "x", "ogr")
    assert isinstance(alone.renderer(), QgsSingleSymbolRenderer)
    assert alone.renderer().symbol().color().name() == "#ff0000"
    assert geopackage.role_of(alone) == "towns"


@pytest.mark.parametrize(
    ("wkt", "kind"),
    [
        ("Point (1 2)", QgsWkbTypes.Type.MultiPoint),
        ("PointZ (1 2 3)", QgsWkbTypes.Type.MultiPointZ),
        ("LineStringM (1 2 3, 4 5 6)", QgsWkbTypes.Type.MultiLineStringM),
        ("PolygonZM ((0 0 1 2, 1 0 1 2, 1 1 1 2, 0 0 1 2))", QgsWkbTypes.Type.MultiPolygonZM),
        ("CurvePolygon (CircularString (0 0, 1 1, 2 0, 1 -1, 0 0))", QgsWkbTypes.Type.MultiSurface),
    ],
    ids=["point", "z", "m", "zm", "curve"],
)
def test_geometries_of_every_kind_are_copied(path, wkt, kind):
    geometry = QgsGeometry.fromWkt(wkt)
    source = QgsVectorLayer(f"{QgsWkbTypes.displayString(geometry.wkbType())}?crs=EPSG:31370", "source", "memory")
    feature = QgsFeature(source.fields())
    feature.setGeometry(geometry)
    source.dataProvider().addFeature(feature)
    layers.copy_layer(source, path, "copy", LAMBERT)
    copy = geopackage.open_table(path, "copy")
    assert copy.wkbType() == kind
    geometry.convertToMultiType()
    assert next(copy.getFeatures()).geometry().asWkt(3) == geometry.asWkt(3)


def test_values_of_every_type_are_copied(path):
    kinds = {"i": "integer", "r": "double", "b": "boolean", "d": "date", "t": "datetime", "s": "string"}
    definition = "Point?crs=EPSG:31370" + "".join(f"&field={name}:{kind}" for name, kind in kinds.items())
    source = QgsVectorLayer(definition, "source", "memory")
    moment = QDateTime.fromString("2007-02-03T04:05:06", "yyyy-MM-ddTHH:mm:ss")
    for values in ([7, 2.5, True, QDate(2007, 2, 3), moment, "Liège"], [None] * 6):
        feature = QgsFeature(source.fields())
        feature.setAttributes(values)
        feature.setGeometry(QgsGeometry.fromWkt("Point (1 2)"))
        source.dataProvider().addFeature(feature)
    layers.copy_layer(source, path, "copy", LAMBERT)
    first, second = (feature.attributes()[1:] for feature in geopackage.open_table(path, "copy").getFeatures())
    assert [first[0], first[1], first[2], first[3], first[5]] == [7, 2.5, True, QDate(2007, 2, 3), "Liège"]
    assert first[4].toString("yyyy-MM-ddTHH:mm:ss") == "2007-02-03T04:05:06"
    assert all(layers._python(value) is None for value in second)
