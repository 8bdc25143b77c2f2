"""GeoPackage and SQLite tables by column."""

from __future__ import annotations

import hashlib
import sqlite3
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest
from cluster_atlas.processing.domain.errors import Cancelled, ClusterAtlasError
from cluster_atlas.processing.sources.tables import read_table
from cluster_atlas.tests.sources.books import write_ogr
from osgeo import ogr

COLUMNS = {
    "Organisme": ["Écho SA", "B", None],
    "Cluster": ["TIC", "tic ", "Espace"],
    "CP": ["0800", "B-1348", None],
    "Effectif": [1.234, 7.0, None],
    "Année": [2006, 2006, 2006],
}


def changed(path: str, *statements: str) -> str:
    with closing(sqlite3.connect(path)) as base:
        for statement in statements:
            base.execute(statement)
        base.commit()
    return path


@pytest.mark.parametrize(("driver", "name"), [("GPKG", "members.gpkg"), ("SQLite", "members.sqlite")])
def test_a_table_is_read_by_column_as_it_is_typed(tmp_path: Path, driver: str, name: str) -> None:
    raw = read_table(write_ogr(tmp_path / name, driver, COLUMNS))
    assert [n.lower() for n in raw.names[1:]] == [n.lower() for n in COLUMNS]
    assert raw.table.text(raw.names[3]).texts().tolist() == ["0800", "B-1348", ""]
    assert np.array_equal(raw.table.columns[raw.names[4]], [1.234, 7, np.nan], equal_nan=True)
    assert raw.table.text(raw.names[5]).texts().tolist() == ["2006"] * 3
    assert raw.table.source_row.tolist() == [1, 2, 3]
    assert raw.notes == (f"{name}: table “members” read by column, 3 rows.",)


def test_rows_keep_their_ids_after_others_were_deleted_and_an_index_does_not_reorder_them(tmp_path: Path) -> None:
    path = write_ogr(tmp_path / "m.gpkg", "GPKG", COLUMNS)
    changed(path, "DELETE FROM members WHERE fid = 2", 'CREATE INDEX i ON members ("Cluster" DESC)')
    raw = read_table(path, select=lambda names: ["Cluster"])
    assert raw.table.source_row.tolist() == [1, 3]
    assert raw.table.text("Cluster").texts().tolist() == ["TIC", "Espace"]


def test_only_what_is_needed_is_read_and_a_geometry_is_no_column(tmp_path: Path) -> None:
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(tmp_path / "m.gpkg"))
    layer = source.CreateLayer("sites", None, ogr.wkbPoint)
    layer.CreateField(ogr.FieldDefn("CP", ogr.OFTString))
    feature = ogr.Feature(layer.GetLayerDefn())
    feature.SetField("CP", "1348")
    feature.SetGeometry(ogr.CreateGeometryFromWkt("POINT (1 2)"))
    layer.CreateFeature(feature)
    del feature, layer, source
    raw = read_table(str(tmp_path / "m.gpkg"))
    assert raw.names == ["fid", "CP"]
    assert list(read_table(str(tmp_path / "m.gpkg"), select=lambda _: ["CP"]).table.columns) == ["CP"]


def test_a_view_and_a_table_that_the_geopackage_does_not_list_are_read_too(tmp_path: Path) -> None:
    path = write_ogr(tmp_path / "m.gpkg", "GPKG", COLUMNS)
    changed(
        path,
        'CREATE VIEW y2006 AS SELECT "Organisme", "CP" FROM members WHERE "Cluster" LIKE \'tic%\'',
        "INSERT INTO gpkg_contents (table_name, data_type, identifier) VALUES ('y2006', 'attributes', 'y2006')",
    )
    raw = read_table(f"{path}|layername=y2006")
    assert raw.table.text("CP").texts().tolist() == ["0800", "B-1348"]
    assert raw.table.source_row.tolist() == [1, 2]


def test_text_in_a_numeric_column_and_long_identifiers_keep_what_they_say(tmp_path: Path) -> None:
    ids = [2**60 + 1, 2**60 + 2, 7]
    path = write_ogr(tmp_path / "m.gpkg", "GPKG", {**COLUMNS, "Site": ids})
    changed(path, "UPDATE members SET \"Effectif\" = 'n.d.' WHERE fid = 2")
    raw = read_table(path)
    assert raw.table.text("Site").texts().tolist() == [str(i) for i in ids]
    assert raw.table.text("Effectif").texts().tolist() == ["1.234e0", "n.d.", ""]


def test_bytes_that_are_no_utf8_stop_nothing(tmp_path: Path) -> None:
    path = write_ogr(tmp_path / "m.gpkg", "GPKG", COLUMNS)
    changed(path, "UPDATE members SET \"Organisme\" = CAST(x'C963686F' AS TEXT) WHERE fid = 1")
    assert read_table(path).table.text("Organisme").at(0) == "�cho"


@pytest.mark.parametrize("journal", ["delete", "wal"])
def test_the_file_and_its_folder_stay_as_they_are(tmp_path: Path, journal: str) -> None:
    path = write_ogr(tmp_path / "m.gpkg", "GPKG", COLUMNS)
    changed(path, f"PRAGMA journal_mode = {journal}")
    before = hashlib.sha256(Path(path).read_bytes()).hexdigest()
    assert len(read_table(path).table) == 3
    assert hashlib.sha256(Path(path).read_bytes()).hexdigest() == before
    assert [p.name for p in tmp_path.iterdir()] == ["m.gpkg"]


def test_what_another_program_has_just_written_to_its_journal_is_seen(tmp_path: Path) -> None:
    path = write_ogr(tmp_path / "m.gpkg", "GPKG", COLUMNS)
    with closing(sqlite3.connect(path)) as base:
        base.execute("PRAGMA journal_mode = wal")
        base.execute("INSERT INTO members (\"Cluster\") VALUES ('new')")
        base.commit()
        assert read_table(path).table.text("Cluster").at(3) == "new"


def test_a_virtual_table_is_left_to_ogr(tmp_path: Path) -> None:
    path = write_ogr(tmp_path / "m.sqlite", "SQLite", COLUMNS)
    changed(path, "CREATE VIRTUAL TABLE words USING fts4(cluster)", "INSERT INTO words VALUES ('TIC')")
    raw = read_table(f"{path}|layername=words")
    assert raw.table.text("cluster").texts().tolist() == ["TIC"]
    assert "row by row" in raw.notes[0]


def test_a_wrong_table_lists_those_there_are_and_a_file_that_is_no_database_is_named(tmp_path: Path) -> None:
    path = write_ogr(tmp_path / "m.gpkg", "GPKG", COLUMNS)
    with pytest.raises(ClusterAtlasError, match=r"no table “nope” in it\. There are members"):
        read_table(f"{path}|layername=nope")
    (tmp_path / "broken.gpkg").write_bytes(b"nothing of the kind")
    with pytest.raises(ClusterAtlasError, match=r"broken\.gpkg"):
        read_table(str(tmp_path / "broken.gpkg"))


def test_a_run_is_cancelled_within_a_query(tmp_path: Path) -> None:
    path = write_ogr(tmp_path / "m.gpkg", "GPKG", COLUMNS)
    with pytest.raises(Cancelled):
        read_table(path, is_cancelled=lambda: True)


def test_a_view_that_takes_for_ever_can_be_cancelled(tmp_path: Path) -> None:
    path = write_ogr(tmp_path / "m.gpkg", "GPKG", COLUMNS)
    endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) AS k FROM n WHERE i < 0"
    changed(
        path,
        f'CREATE VIEW slow AS SELECT "Organisme", "CP" FROM members, ({endless})',
        "INSERT INTO gpkg_contents (table_name, data_type, identifier) VALUES ('slow', 'attributes', 'slow')",
    )
    asked: list[None] = []

    def is_cancelled() -> bool:
        asked.append(None)
        return len(asked) > 20

    with pytest.raises(Cancelled):
        read_table(f"{path}|layername=slow", select=lambda _: ["CP"], is_cancelled=is_cancelled)


def test_nothing_and_an_empty_text_are_told_apart_by_a_filter(tmp_path: Path) -> None:
    path = write_ogr(tmp_path / "m.gpkg", "GPKG", {"CP": ["1348", "4000", "5000"], "Role": ["x", "", None]})
    assert read_table(path, expression='"Role" IS NULL').table.text("CP").texts().tolist() == ["5000"]
    assert read_table(path, expression="\"Role\" <> 'x'").table.text("CP").texts().tolist() == ["4000"]
