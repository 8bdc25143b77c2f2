"""Layers of a project: by the file's own engine where that is what QGIS shows, with QGIS's own answers to filters."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from cluster_atlas.processing.domain.errors import Cancelled, ClusterAtlasError
from cluster_atlas.processing.sources.raw_table import RawTable
from cluster_atlas.processing.sources.tables import read_table
from cluster_atlas.tests.sources.books import write_ogr
from osgeo import ogr
from qgis.core import QgsFeature, QgsField, QgsVectorLayer
from qgis.PyQt.QtCore import QDate, QVariant

COLUMNS = {"Nom": ["A", "B", "C", "D"], "Role": ["x", None, "y", "x"], "Effectif": [1, 2, 4, 8]}
Names = Callable[[str], list[str]]


def named(names: object) -> list[str]:
    """Select the columns that the tests look at, as a run selects its own."""
    return ["Nom", "Effectif"]


def names_of(raw: RawTable) -> list[str]:
    return raw.table.text("Nom").texts().tolist()


@pytest.fixture(params=["gpkg", "shp", "sqlite"])
def layer(request: pytest.FixtureRequest, tmp_path: Path) -> QgsVectorLayer:
    driver = {"gpkg": "GPKG", "shp": "ESRI Shapefile", "sqlite": "SQLite"}[request.param]
    path = tmp_path / f"members.{'dbf' if request.param == 'shp' else request.param}"
    written = write_ogr(path, driver, COLUMNS, ["LAUNDER=NO"] if driver == "SQLite" else [])
    found = QgsVectorLayer(f"{written}|layername=members", "membres", "ogr")
    assert found.isValid()
    return found


def test_a_layer_that_shows_a_file_as_it_is_is_read_by_column(layer: QgsVectorLayer) -> None:
    raw = read_table(layer, "membres", select=named)

    assert names_of(raw) == ["A", "B", "C", "D"]
    assert "by column" in raw.notes[0]


def test_a_layers_own_filter_holds_when_it_is_read_by_column(layer: QgsVectorLayer) -> None:
    layer.setSubsetString("\"Role\" = 'x'")
    raw = read_table(layer, "membres", select=named)

    assert names_of(raw) == ["A", "D"]
    assert raw.notes[1] == "The layer's own filter: 2 of 4 rows."


def test_edits_that_are_not_saved_are_seen_and_the_log_says_why_it_took_longer(layer: QgsVectorLayer) -> None:
    assert layer.startEditing()
    first = next(layer.getFeatures())
    layer.changeAttributeValue(first.id(), layer.fields().lookupField("Nom"), "Z")
    raw = read_table(layer, "membres", select=named)
    layer.rollBack()

    assert names_of(raw) == ["Z", "B", "C", "D"]
    assert raw.notes[-1] == "membres: read feature by feature, not by its own engine: it is being edited."


def test_a_virtual_field_is_seen(layer: QgsVectorLayer) -> None:
    layer.addExpressionField("\"Effectif\" * 10", QgsField("Dix", QVariant.Int))
    raw = read_table(layer, "membres", select=lambda names: ["Nom", "Dix"])

    assert raw.table.columns["Dix"].tolist() == [10, 20, 40, 80]


@pytest.mark.parametrize(
    ("expression", "expected"),
    [
        ('"Role" IS NULL', ["B"]),
        ("\"Role\" <> 'x'", ["C"]),  # what is not there is not different from x
        ("\"Effectif\" > 1 AND \"Role\" = 'x'", ["D"]),
    ],
)
@pytest.mark.parametrize("way", ["layer", "path"])
def test_a_filter_means_what_it_means_in_qgis(
    layer: QgsVectorLayer, expression: str, expected: list[str], way: str
) -> None:
    source = layer if way == "layer" else layer.source()
    raw = read_table(source, "membres", select=named, expression=expression)

    assert names_of(raw) == expected
    assert raw.notes[-1].startswith(f"Filter: {len(expected)} of 4 rows.") or way == "layer"


def test_a_filter_may_speak_of_a_features_id_and_of_the_selection(tmp_path: Path) -> None:
    layer = QgsVectorLayer(write_ogr(tmp_path / "m.gpkg", "GPKG", COLUMNS), "m", "ogr")
    layer.selectByIds([2, 3])

    assert names_of(read_table(layer, "m", select=named, expression="$id = 1")) == ["A"]
    assert names_of(read_table(layer, "m", select=named, expression="is_selected()")) == ["B", "C"]


@pytest.mark.parametrize("expression", ["$id = 1", "is_selected()", "@row_number = 1", "represent_value(\"Nom\") = 'A'"])
def test_a_text_file_has_no_ids_and_no_selection_and_the_filter_is_refused(tmp_path: Path, expression: str) -> None:
    path = tmp_path / "m.csv"
    path.write_text("Nom;Cluster;CP;Effectif\nA;TIC;1348;5\n", encoding="utf-8")

    with pytest.raises(ClusterAtlasError, match="which a file's table does not have"):
        read_table(str(path), expression=expression)


def test_a_filter_that_fails_is_named_without_the_cell_that_it_failed_on(tmp_path: Path) -> None:
    path = tmp_path / "m.csv"
    path.write_text("Nom;Cluster;CP;Effectif;Remarque\nA;TIC;1348;5;jean@example.org\n", encoding="utf-8")

    with pytest.raises(ClusterAtlasError, match="fails") as raised:
        read_table(str(path), expression='to_int("Remarque") > 1')
    assert "jean" not in str(raised.value)


def test_dates_truths_and_lists_are_text_and_nothing_is_nothing() -> None:
    layer = QgsVectorLayer("NoGeometry?field=Nom:string&field=d:date&field=actif:bool&field=l:string[]", "m", "memory")
    for cells in (["A", QDate(2006, 12, 31), True, ["TIC", "Espace"]], ["B", None, None, None]):
        feature = QgsFeature(layer.fields())
        feature.setAttributes(cells)
        assert layer.dataProvider().addFeature(feature)
    table = read_table(layer, "m").table

    assert [cells for _, cells in table.records()] == [
        {"Nom": "A", "d": "2006-12-31", "actif": "true", "l": "TIC, Espace"},
        {"Nom": "B", "d": "", "actif": "", "l": ""},
    ]
    assert names_of(read_table(layer, "m", expression="year(\"d\") = 2006")) == ["A"]


def test_whole_numbers_that_no_float_holds_keep_their_digits() -> None:
    layer = QgsVectorLayer("NoGeometry?field=id:int8", "m", "memory")
    for number in (9007199254740992, 9007199254740993):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([number])
        assert layer.dataProvider().addFeature(feature)

    assert read_table(layer, "m").table.text("id").texts().tolist() == ["9007199254740992", "9007199254740993"]


@pytest.fixture
def two_tables(tmp_path: Path) -> str:
    path = tmp_path / "two.gpkg"
    write_ogr(path, "GPKG", COLUMNS, table="first")
    base = ogr.Open(str(path), 1)
    base.CopyLayer(base.GetLayerByName("first"), "second")
    base.ExecuteSQL("UPDATE second SET Nom = Nom || '2'")
    del base
    return str(path)


def test_what_qgis_writes_behind_a_path_counts(two_tables: str) -> None:
    assert names_of(read_table(f"{two_tables}|layername=second")) == ["A2", "B2", "C2", "D2"]
    assert names_of(read_table(f"{two_tables}|layerid=1")) == ["A2", "B2", "C2", "D2"]
    assert names_of(read_table(f"{two_tables}|layername=second|subset=\"Role\" = 'y'")) == ["C2"]


def test_reading_a_layer_ends_where_the_user_cancels(layer: QgsVectorLayer) -> None:
    layer.startEditing()
    with pytest.raises(Cancelled):
        read_table(layer, "m", select=named, is_cancelled=lambda: True)
    layer.rollBack()
