"""Tables to layers and back: fields, types, odd names, filters and reprojection."""

from __future__ import annotations

import pandas as pd
import pytest
from cluster_atlas.processing.cartography import geopackage, layers
from cluster_atlas.processing.domain.errors import Cancelled, ClusterAtlasError
from qgis.core import QgsCoordinateReferenceSystem, QgsFeature, QgsGeometry, QgsVectorLayer, QgsWkbTypes

pytestmark = pytest.mark.usefixtures("qgis_app")
LAMBERT = QgsCoordinateReferenceSystem("EPSG:31370")
WGS84 = QgsCoordinateReferenceSystem("EPSG:4326")


def cells(*rows):
    return pd.DataFrame(rows, columns=["country", "postal_code", "cluster", "members", "jobs", "x", "y"])


def memory_layer(definition, *features):
    """Return a memory layer of (wkt, attributes)."""
    layer = QgsVectorLayer(definition, "source", "memory")
    for wkt, attributes in features:
        feature = QgsFeature(layer.fields())
        feature.setAttributes(attributes)
        feature.setGeometry(QgsGeometry.fromWkt(wkt))
        layer.dataProvider().addFeature(feature)
    return layer


def names(layer):
    return [field.name() for field in layer.fields()]


def test_cells_are_written_with_the_contracts_fields_in_order(tmp_path):
    frame = cells(("BE", "0100", "TIC", 3, 12.25, 150000.0, 160000.0), ("LU", "7750", "TIC", 1, 8.0, 1.0, 2.0))
    layers.write_points(tmp_path / "a.gpkg", "tic", frame, LAMBERT, layers.CELL_LAYER_FIELDS)
    layer = geopackage.open_table(tmp_path / "a.gpkg", "tic")
    assert [(field.name(), field.typeName()) for field in layer.fields()] == [
        ("fid", "Integer64"),
        ("country", "String"),
        ("postal_code", "String"),
        ("cluster", "String"),
        ("members", "Integer64"),
        ("jobs", "Real"),
    ]
    first = next(layer.getFeatures())
    assert first.attributes()[1:] == ["BE", "0100", "TIC", 3, 12.25]
    assert first.geometry().asPoint().toString(0) == "150000,160000"
    assert layer.crs() == LAMBERT
    assert layer.hasSpatialIndex() == 2


def test_codes_that_pandas_holds_as_numbers_or_categories_become_text(tmp_path):
    frame = cells(("BE", "1348", "TIC", 3, 1.0, 0.0, 0.0)).astype({"postal_code": "category", "members": "float64"})
    layers.write_points(tmp_path / "a.gpkg", "tic", frame, LAMBERT, layers.CELL_LAYER_FIELDS)
    assert next(geopackage.open_table(tmp_path / "a.gpkg", "tic").getFeatures()).attributes()[2:5] == ["1348", "TIC", 3]


def test_several_tables_share_one_geopackage(tmp_path):
    for table in ("one", "two", "one"):
        layers.write_points(
            tmp_path / "a.gpkg",
            table,
            cells(("BE", "1", "T", 1, 1.0, 0.0, 0.0)),
            LAMBERT,
            layers.CELL_LAYER_FIELDS,
            title="Same",
        )
    assert geopackage.open_table(tmp_path / "a.gpkg", "one").featureCount() == 1
    assert geopackage.open_table(tmp_path / "a.gpkg", "two").featureCount() == 1


def test_an_empty_table_and_missing_values_are_written(tmp_path):
    layers.write_points(tmp_path / "a.gpkg", "none", cells(), LAMBERT, layers.CELL_LAYER_FIELDS)
    assert geopackage.open_table(tmp_path / "a.gpkg", "none").featureCount() == 0
    frame = cells(("BE", None, "T", float("nan"), float("nan"), float("nan"), float("nan")))
    layers.write_points(tmp_path / "a.gpkg", "gap", frame, LAMBERT, layers.CELL_LAYER_FIELDS)
    layer = geopackage.open_table(tmp_path / "a.gpkg", "gap")
    back = layers.read_points(layer, ["postal_code", "jobs"])
    assert back.isna().all().all() and len(back) == 1


def test_columns_by_cluster_differ_by_more_than_case():
    assert layers.cluster_columns(["TIC", "tic", "Tic", "É"]) == {
        "TIC": "c_TIC",
        "tic": "c_tic_2",
        "Tic": "c_Tic_3",
        "É": "c_É",
    }


def test_odd_cluster_names_survive_as_columns(tmp_path):
    odd = ["fid", "geom", 'a"b', "l'é/x <b>&", "x" * 120, "🙂", "שלום", "tab\there"]
    fields = layers.total_fields(odd)
    row = {"country": "BE", "postal_code": "1", "sites": 1, "jobs": 1.0, "x": 0.0, "y": 0.0}
    frame = pd.DataFrame([{**row, **{field.name: 2.0 for field in fields[4:]}}])
    layers.write_points(tmp_path / "a.gpkg", "totals", frame, LAMBERT, fields)
    layer = geopackage.open_table(tmp_path / "a.gpkg", "totals")
    assert names(layer)[5:] == [*(f"c_{name}" for name in odd[:-1]), "c_tabhere"]
    assert next(layer.getFeatures()).attributes()[5:] == [2.0] * len(odd)


def test_aliases_are_kept_with_the_style(tmp_path):
    fields = layers.total_fields(["TIC"])
    frame = pd.DataFrame(
        [{"country": "BE", "postal_code": "1", "sites": 1, "jobs": 1.0, "c_TIC": 1.0, "x": 0.0, "y": 0.0}]
    )
    layers.write_points(tmp_path / "a.gpkg", "totals", frame, LAMBERT, fields)
    layer = geopackage.open_table(tmp_path / "a.gpkg", "totals")
    layers.set_aliases(layer, fields)
    geopackage.save_style(layer)
    again = geopackage.open_table(tmp_path / "a.gpkg", "totals")
    assert again.attributeAlias(again.fields().lookupField("c_TIC")) == "TIC"


def test_points_are_read_back_as_written():
    layer = memory_layer(
        "Point?crs=EPSG:31370&field=postal_code:string&field=jobs:double",
        ("Point(1 2)", ["0100", 2.5]),
        ("Point(3 4)", ["1", None]),
    )
    frame = layers.read_points(layer, ["postal_code", "jobs"])
    assert frame["postal_code"].tolist() == ["0100", "1"]
    assert frame["jobs"].iloc[0] == 2.5 and frame["jobs"].isna().iloc[1]
    assert frame[["x", "y"]].to_numpy().tolist() == [[1, 2], [3, 4]]


def test_reading_stops_when_the_user_stops_it():
    layer = memory_layer("Point?field=jobs:double", ("Point(1 2)", [1.0]))
    with pytest.raises(Cancelled):
        layers.read_points(layer, ["jobs"], lambda: True)


def test_a_copied_layer_keeps_its_filter_and_changes_its_crs(tmp_path):
    source = memory_layer(
        "Polygon?crs=EPSG:4326&field=name:string",
        ("Polygon((4 50, 5 50, 5 51, 4 51, 4 50))", ["in"]),
        ("Polygon((4 50, 5 50, 5 51, 4 51, 4 50))", ["filtered away"]),
        ("Polygon((14 50, 15 50, 15 51, 14 51, 14 50))", ["far"]),
    )
    source.setSubsetString("\"name\" <> 'filtered away'")
    layers.copy_layer(source, tmp_path / "a.gpkg", "base", LAMBERT, extent=(0, 0, 300000, 300000))
    copy = geopackage.open_table(tmp_path / "a.gpkg", "base")
    assert [feature["name"] for feature in copy.getFeatures()] == ["in"]
    assert copy.crs() == LAMBERT
    assert copy.wkbType() == QgsWkbTypes.Type.MultiPolygon
    assert 120000 < copy.extent().center().x() < 170000


def test_columns_that_differ_by_case_or_are_reserved_are_kept_under_a_number(tmp_path):
    source = memory_layer(
        "Point?crs=EPSG:31370&field=Name:string&field=name:string&field=FID:string&field=geom:string",
        ("Point(1 2)", list("abcd")),
    )
    layers.copy_layer(source, tmp_path / "a.gpkg", "base", LAMBERT)
    copy = geopackage.open_table(tmp_path / "a.gpkg", "base")
    assert next(copy.getFeatures()).attributes()[1:] == list("abcd")
    assert names(copy)[1:] == ["Name", "name_2", "FID_2", "geom_2"]


def test_a_geopackages_own_key_is_not_copied_as_a_column(tmp_path):
    layers.write_points(
        tmp_path / "a.gpkg", "tic", cells(("BE", "1", "T", 1, 1.0, 0.0, 0.0)), LAMBERT, layers.CELL_LAYER_FIELDS
    )
    layers.copy_layer(geopackage.open_table(tmp_path / "a.gpkg", "tic"), tmp_path / "b.gpkg", "tic", WGS84)
    assert names(geopackage.open_table(tmp_path / "b.gpkg", "tic")) == [
        "fid",
        "country",
        "postal_code",
        "cluster",
        "members",
        "jobs",
    ]


def test_a_layer_without_geometry_is_refused(tmp_path):
    table = QgsVectorLayer("NoGeometry?field=a:string", "table", "memory")
    table.setCrs(LAMBERT)
    with pytest.raises(ClusterAtlasError, match="“table” has no geometry"):
        layers.copy_layer(table, tmp_path / "a.gpkg", "base", LAMBERT)


def test_a_layer_without_a_crs_is_refused(tmp_path):
    source = memory_layer("Point?field=a:string", ("Point(1 2)", ["a"]))
    source.setCrs(QgsCoordinateReferenceSystem())
    with pytest.raises(ClusterAtlasError, match="no coordinate reference system"):
        layers.copy_layer(source, tmp_path / "a.gpkg", "base", LAMBERT)


def test_a_file_that_cannot_be_written_is_named(tmp_path):
    with pytest.raises(ClusterAtlasError, match="nowhere"):
        layers.write_points(tmp_path / "nowhere" / "a.gpkg", "tic", cells(), LAMBERT, layers.CELL_LAYER_FIELDS)


def test_the_real_postal_polygons_are_copied_whole(tmp_path, shared_data):
    source = QgsVectorLayer(f"{shared_data / 'belgium.gpkg'}|layername=codes_postaux_approx", "codes", "ogr")
    layers.copy_layer(source, tmp_path / "a.gpkg", "codes", LAMBERT)
    assert geopackage.open_table(tmp_path / "a.gpkg", "codes").featureCount() == 1146


def test_the_real_rivers_of_no_declared_type_are_copied(tmp_path, shared_data):
    source = QgsVectorLayer(f"{shared_data / 'neighbours.gpkg'}|layername=ne_rivers", "rivers", "ogr")
    layers.copy_layer(source, tmp_path / "a.gpkg", "rivers", LAMBERT)
    assert geopackage.open_table(tmp_path / "a.gpkg", "rivers").featureCount() == 15
