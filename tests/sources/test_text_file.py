"""Text tables as French Excel, and everybody else, writes them."""

from __future__ import annotations

from pathlib import Path

import pytest
from cluster_atlas.processing.domain.errors import ClusterAtlasError
from cluster_atlas.processing.sources.tables import read_table
from cluster_atlas.processing.sources.text_file import detect_delimiter, read_text_file

ROWS = "Organisme;Cluster;CP;Effectif\nÉcho SA;Aéronautique;B-1348;1 234,5\nL’Œuvre;TIC;0800;7\n"


def written(folder: Path, text: str, encoding: str) -> Path:
    path = folder / "members.csv"
    path.write_bytes(text.encode(encoding))
    return path


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"])
@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_any_encoding_and_line_end_reads_alike(tmp_path: Path, encoding: str, line_end: str) -> None:
    raw = read_text_file(written(tmp_path, ROWS.replace("\n", line_end), encoding), {})
    assert raw.names == ["Organisme", "Cluster", "CP", "Effectif"]
    assert raw.table.text("Organisme").texts().tolist() == ["Écho SA", "L’Œuvre"]
    assert raw.table.text("CP").texts().tolist() == ["B-1348", "0800"]  # a zero in front stays
    assert raw.table.source_row.tolist() == [2, 3]


@pytest.mark.parametrize("delimiter", [";", ",", "\t", "|"])
def test_any_delimiter_is_found_and_quotes_hold_it(tmp_path: Path, delimiter: str) -> None:
    text = delimiter.join(["Organisme", "Cluster", "CP", "Effectif"]) + "\n"
    text += delimiter.join([f'"A{delimiter} B"', "TIC", "1348", "5"]) + "\n"
    assert detect_delimiter(text) == delimiter
    assert read_text_file(written(tmp_path, text, "utf-8"), {}).table.text("Organisme").texts().tolist() == [
        f"A{delimiter} B"
    ]


def test_title_rows_above_the_header_are_passed_and_rows_keep_their_number(tmp_path: Path) -> None:
    text = "Membres des clusters;;;\n;;;\n" + ROWS + ";;;\nTotal;;;1241,5\nSource : enquête;;;\n"
    raw = read_text_file(written(tmp_path, text, "cp1252"), {})
    assert raw.names == ["Organisme", "Cluster", "CP", "Effectif"]
    assert raw.table.source_row.tolist() == [4, 5, 6, 7, 8]
    assert raw.notes == ("members.csv: cp1252, columns parted by semicolons, header in row 3, 5 rows.",)


def test_ragged_rows_lose_nothing_that_has_a_column(tmp_path: Path) -> None:
    text = "Organisme;Cluster;CP;Effectif\nA;TIC;1348\n\nB;TIC;4000;6;a comment;more\n"
    raw = read_text_file(written(tmp_path, text, "utf-8"), {})
    assert [list(cells.values()) for _, cells in raw.table.records()] == [
        ["A", "TIC", "1348", ""],
        ["", "", "", ""],
        ["B", "TIC", "4000", "6"],
    ]


def test_a_header_in_columns_that_only_the_user_knows_is_found_by_their_names(tmp_path: Path) -> None:
    text = "titre;;\nxx;yy;zz\na;b;c\n"
    assert read_text_file(written(tmp_path, text, "utf-8"), {"jobs": "zz", "cluster": "yy"}).names == [
        "xx",
        "yy",
        "zz",
    ]


@pytest.mark.parametrize("text", ["", "  \n\n"])
def test_an_empty_table_says_so(tmp_path: Path, text: str) -> None:
    with pytest.raises(ClusterAtlasError, match=r"members\.csv: The table is empty"):
        read_table(str(written(tmp_path, text, "utf-8")))


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(ClusterAtlasError, match=r"nowhere\.csv: There is no such file"):
        read_table(str(tmp_path / "nowhere.csv"))


@pytest.mark.parametrize(
    ("start", "first", "second"),
    [(b"\xef\xbb\xbf", "cp1252", "cp1252"), (b"\xef\xbb\xbf", "utf-8", "cp1252"), (b"", "utf-8", "cp1252")],
    ids=["a mark of UTF-8 before Windows-1252", "a mark and both", "three accents of UTF-8 and one of Windows"],
)
def test_rows_that_were_added_in_another_encoding_are_read_too(
    tmp_path: Path, start: bytes, first: str, second: str
) -> None:
    path = tmp_path / "m.csv"
    path.write_bytes(
        start + "Organisme;Cluster;CP;Effectif\nÉéé;TIC;1348;5\n".encode(first) + "É;TIC;1348;6\n".encode(second)
    )
    assert read_text_file(path, {}).table.text("Organisme").texts().tolist() == ["Éé\u00e9", "É"]


def test_a_utf_16_file_that_was_cut_keeps_the_rows_that_it_has(tmp_path: Path) -> None:
    path = tmp_path / "m.csv"
    path.write_bytes(ROWS.encode("utf-16")[:-3])
    assert read_text_file(path, {}).table.text("CP").texts().tolist() == ["B-1348", "0800"]


def test_a_long_comment_does_not_hide_the_columns(tmp_path: Path) -> None:
    path = tmp_path / "m.csv"
    path.write_text(f'Organisme;Cluster;CP;Effectif;Note\nA;TIC;1348;5;"{"x" * 140_000}"\n', encoding="utf-8")
    assert read_text_file(path, {}).names[:4] == ["Organisme", "Cluster", "CP", "Effectif"]


def test_a_quote_that_is_not_closed_is_said_however_much_follows(tmp_path: Path) -> None:
    path = tmp_path / "m.csv"
    path.write_text('Organisme;Cluster;CP;Effectif\n"A;TIC;1348;5\n' + "B;TIC;1348;5\n" * 20_000, encoding="utf-8")
    with pytest.raises(ClusterAtlasError, match="a quote that is not closed"):
        read_text_file(path, {})
