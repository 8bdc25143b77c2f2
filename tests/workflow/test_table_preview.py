"""The head of a table: what a person sees before anything is read, whatever the file."""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path

import pytest
from cluster_atlas.processing.domain.errors import Cancelled, ClusterAtlasError
from cluster_atlas.processing.workflow.members import Watch
from cluster_atlas.processing.workflow.table_preview import (
    MOST_ROWS,
    column_values,
    distinct,
    path_source,
    preview,
    with_table,
    years_among,
)
from qgis.core import QgsVectorLayer

from ..sources.books import write_ods, write_ogr, write_xlsx

HEADER = ["Organisme", "Cluster", "CP", "Effectif"]
ROWS = [["Alpha", "TIC", "1348", 12], ["Bêta", "Espace", "4000", 30]]
TEXT = "Organisme;Cluster;CP;Effectif\nAlpha;TIC;1348;12\nBêta;Espace;4000;30\n"


def head_of(path: Path | str, named: dict[str, str] | None = None):
    return preview(str(path), "", named or {}, Watch())


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_a_text_shows_its_first_rows_in_its_own_letters(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "m.csv"
    path.write_bytes(f"Membres en 2006;;;\r\n{TEXT}".encode(encoding))

    head = head_of(path)

    assert head.error is None
    assert head.names == tuple(HEADER)
    assert head.rows == (("Alpha", "TIC", "1348", "12"), ("Bêta", "Espace", "4000", "30"))


@pytest.mark.parametrize("write", [write_xlsx, write_ods], ids=["xlsx", "ods"])
def test_a_workbook_offers_its_sheets_and_shows_the_first(tmp_path: Path, write) -> None:
    path = tmp_path / f"m.{'xlsx' if write is write_xlsx else 'ods'}"
    write(path, {"notes": [["Lisez-moi", "merci"]], "2006": [HEADER, *ROWS]}, hidden=[])

    first, second = head_of(path), head_of(f"{path}|layername=2006")

    assert (first.tables, first.table) == (("notes", "2006"), "notes")
    assert (second.table, second.rows[0]) == ("2006", ("Alpha", "TIC", "1348", "12"))


def test_the_first_texts_of_a_workbook_are_read_and_no_others(tmp_path: Path) -> None:
    from cluster_atlas.processing.sources.table_head import read_head

    cells = [[f'<c t="s"><v>{i}</v></c>', "TIC", 1348, i] for i in range(200)]
    path = tmp_path / "m.xlsx"
    write_xlsx(path, {"a": [HEADER, *cells]}, shared=[f"<si><t>Org {i}</t></si>" for i in range(120)])

    raw = read_head(str(path), "", {}, 100)

    assert list(raw.table.text("Organisme").texts()[-2:]) == ["Org 98", "Org 99"]  # the file has no text for row 121


@pytest.mark.parametrize("driver, suffix", [("GPKG", "gpkg"), ("ESRI Shapefile", "dbf"), ("SQLite", "sqlite")])
def test_databases_show_their_first_rows(tmp_path: Path, driver: str, suffix: str) -> None:
    path = tmp_path / f"members.{suffix}"
    columns = {name: [row[at] for row in [*ROWS] * 40] for at, name in enumerate(HEADER)}
    write_ogr(path, driver, columns, ["LAUNDER=NO"] if driver == "SQLite" else [])

    head = head_of(path)

    assert set(HEADER) <= set(head.names)
    assert (len(head.rows), head.column("CP")[:2], head.column("nothing")) == (MOST_ROWS, ("1348", "4000"), ())


def test_a_plain_sqlite_file_offers_its_tables(tmp_path: Path) -> None:
    path = tmp_path / "m.sqlite"
    connection = sqlite3.connect(path)
    connection.executescript("CREATE TABLE a (x); CREATE TABLE b (Organisme, Cluster); INSERT INTO b VALUES ('Alpha', 'TIC')")
    connection.close()

    assert head_of(path).tables == ("a", "b")
    assert head_of(with_table(str(path), "b")).rows == (("1", "Alpha", "TIC"),)  # QGIS shows the row's number first


def test_a_layer_shows_its_rows_with_those_not_saved(tmp_path: Path) -> None:
    path = tmp_path / "m.csv"
    path.write_text(TEXT, "utf-8")
    layer = QgsVectorLayer(str(path), "m", "ogr")

    head = preview(layer, "m", {}, Watch())

    assert (head.where, len(head.rows), head.tables) == ("m", 2, ())


BAD = {
    "nothing.csv": b"",
    "spaces.csv": b"  \n \n",
    "header.csv": b"Organisme;Cluster;CP;Effectif\n",
    "open_quote.csv": b'Organisme;Cluster;CP\n"Alpha;TIC;1348\n',
    "noise.xlsx": bytes(range(256)) * 4,
    "nothing.ods": b"",
    "noise.gpkg": bytes(range(256)),
    "noise.xls": bytes(range(256)),
    "noise.dbf": bytes(range(256)),
    "empty.geojson": b"{}",
}


@pytest.mark.parametrize("name", BAD)
def test_what_is_no_table_says_so_and_raises_nothing(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_bytes(BAD[name])

    head = head_of(path)

    assert isinstance(head.error, ClusterAtlasError)
    assert head.rows == ()


def test_a_file_that_is_not_there_is_an_error_of_the_head(tmp_path: Path) -> None:
    assert "no such file" in str(head_of(tmp_path / "gone.csv").error)


def test_zipped_noise_with_an_extension_of_archives_is_read_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "m.zip"
    path.write_bytes(TEXT.encode())

    assert head_of(path).names == tuple(HEADER)


def test_many_columns_and_long_cells_are_shown(tmp_path: Path) -> None:
    path = tmp_path / "m.csv"
    names = [f"c{i}" for i in range(300)]
    path.write_text(";".join(names) + "\n" + ";".join(["é" * 10_000, *["x"] * 299]) + "\n", "utf-8")

    head = head_of(path)

    assert (len(head.names), len(head.rows[0][0])) == (300, 10_000)


def test_only_the_head_of_a_large_file_is_read(tmp_path: Path) -> None:
    path = tmp_path / "m.csv"
    with path.open("wb") as stream:
        stream.write(TEXT.encode() + b"Gamma;TIC;5000;1\n" * 100_000 + b'"never closed;\xff')

    assert head_of(path).error is None
    assert len(head_of(path).rows) == MOST_ROWS


def test_a_cancelled_head_is_no_error_of_the_file(tmp_path: Path) -> None:
    path = tmp_path / "m.csv"
    path.write_text(TEXT, "utf-8")

    with pytest.raises(Cancelled):
        preview(str(path), "", {}, Watch(is_cancelled=lambda: True))


def test_values_are_those_of_the_whole_table_each_once(tmp_path: Path) -> None:
    path = tmp_path / "m.csv"
    rows = "".join(f"A;{year};{kind}\n" for year, kind in [("2005", "PME")] * 60 + [("2006", "pme "), ("", "Université")])
    path.write_text(f"Organisme;Année;Type\n{rows}", "utf-8")

    found = column_values(str(path), "", {}, ("Année", "Type", "no such"), Watch())

    assert found == {"Année": ("2005", "2006"), "Type": ("PME", "Université")}


def test_years_are_read_from_numbers_and_dates() -> None:
    assert years_among(["2006.0", "2005-12-31", "2006", ""]) == ("2005", "2006")
    assert distinct(["TIC", "T.I.C.", "", "Espace"]) == ("TIC", "Espace")


def test_a_path_with_a_bar_is_refused_and_an_ordinary_one_taken(tmp_path: Path) -> None:
    path = tmp_path / "a|b.csv"
    path.write_text(TEXT, "utf-8")

    with pytest.raises(ClusterAtlasError, match="bar"):
        path_source(str(path))
    assert path_source(os.devnull) == os.devnull
    assert path_source("m.xlsx|layername=2006") == "m.xlsx|layername=2006"
