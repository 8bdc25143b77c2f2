"""Workbooks: each cell is what it is, whatever stands beside it."""

from __future__ import annotations

import zipfile
from pathlib import Path

import numpy as np
import pytest
from cluster_atlas.processing.domain.errors import Cancelled, ClusterAtlasError
from cluster_atlas.processing.domain.headcounts import read_headcounts
from cluster_atlas.processing.sources.raw_table import RawTable
from cluster_atlas.processing.sources.tables import read_table
from cluster_atlas.tests.sources.books import write_ods, write_xlsx, xlsx_cell

HEADER = ["Organisme", "Cluster", "CP", "Effectif"]
WRITERS = pytest.mark.parametrize(("write", "name"), [(write_xlsx, "members.xlsx"), (write_ods, "members.ods")])


def rows_of(raw: RawTable) -> list[tuple[int, list[str]]]:
    return [(number, list(cells.values())) for number, cells in raw.table.records()]


def jobs_of(raw: RawTable, name: str = "Effectif") -> list[float | None]:
    read = read_headcounts(raw.table.columns[name])
    return [n / 100 if usable else None for n, usable in zip(read.hundredths.tolist(), read.usable.tolist())]


@WRITERS
def test_a_header_is_found_below_titles_and_rows_keep_the_spreadsheets_numbers(tmp_path, write, name) -> None:
    rows = [["Membres 2006"], [], HEADER, ["Écho SA", "TIC", "B-1348", 12], [], ["B", "TIC", 4000, 7.5]]
    raw = read_table(
        write(tmp_path / name, {"Feuille": [*rows, [], ["Total", None, None, 19.5], ["Source : enquête"]]})
    )
    assert raw.names == HEADER
    assert rows_of(raw) == [
        (4, ["Écho SA", "TIC", "B-1348", "12"]),
        (6, ["B", "TIC", "4000", "7.5"]),
        (8, ["Total", "", "", "19.5"]),
        (9, ["Source : enquête", "", "", ""]),
    ]
    assert raw.notes == (f"{name}: sheet “Feuille” read cell by cell, header in row 3, 4 rows.",)


@WRITERS
def test_numbers_stay_numbers_and_texts_texts_in_one_column(tmp_path, write, name) -> None:
    cells = [1.234, "1.234", 1234, "1 234,5", "n.d.", None, 0.125]
    raw = read_table(write(tmp_path / name, {"S": [HEADER, *(["A", "TIC", 1348, cell] for cell in cells)]}))
    # the number 1.234 is 1.23 jobs; the text is 1,234: no text of the column shows its dot as a decimal mark
    assert jobs_of(raw) == [1.23, 1234, 1234, 1234.5, None, None, 0.13]
    assert raw.table.text("CP").texts().tolist() == ["1348"] * 7


@WRITERS
def test_a_column_of_numbers_is_numeric(tmp_path, write, name) -> None:
    raw = read_table(write(tmp_path / name, {"S": [HEADER, ["A", "T", 1348.0, 1.234], ["B", "T", 800, None]]}))
    assert np.array_equal(raw.table.columns["Effectif"], [1.234, np.nan], equal_nan=True)
    assert raw.table.text("CP").texts().tolist() == ["1348", "800"]


@WRITERS
def test_small_numbers_beside_text_are_numbers_too(tmp_path, write, name) -> None:
    raw = read_table(
        write(tmp_path / name, {"S": [HEADER, *(["A", "T", 1, c] for c in (1e-7, "x", 1e20, -2.5, 12.5))]})
    )
    assert jobs_of(raw) == [0, None, None, None, 12.5]


@WRITERS
def test_texts_are_trimmed_and_a_blank_one_is_nothing(tmp_path, write, name) -> None:
    raw = read_table(write(tmp_path / name, {"S": [HEADER, [" A ", "TIC & Co <x>", "０800", "  "], ["  ", " "]]}))
    assert rows_of(raw) == [(2, ["A", "TIC & Co <x>", "０800", ""])]


@WRITERS
def test_hidden_sheets_are_passed_unless_they_are_named(tmp_path, write, name) -> None:
    sheets = {"Brouillon": [HEADER, ["X", "T", 1, 1]], "Membres": [HEADER, ["A", "T", 1348, 2]], "Notes": [["x"]]}
    path = write(tmp_path / name, sheets, hidden=["Brouillon"])
    assert rows_of(read_table(path)) == [(2, ["A", "T", "1348", "2"])]
    assert read_table(path).notes[0].endswith("The workbook's other sheets: Brouillon, Notes.")
    assert rows_of(read_table(f"{path}|layername=Brouillon")) == [(2, ["X", "T", "1", "1"])]
    with pytest.raises(ClusterAtlasError, match=r"no sheet “Nulle part”.*Brouillon, Membres, Notes"):
        read_table(f"{path}|layername=Nulle part")


@WRITERS
def test_an_empty_sheet_says_so(tmp_path, write, name) -> None:
    with pytest.raises(ClusterAtlasError, match="sheet Vide: The table is empty"):
        read_table(write(tmp_path / name, {"Vide": [[], [None]]}))


@WRITERS
def test_a_run_is_cancelled_between_rows(tmp_path, write, name) -> None:
    with pytest.raises(Cancelled):
        read_table(write(tmp_path / name, {"S": [HEADER, ["A", "T", 1, 2]]}), is_cancelled=lambda: True)


@pytest.mark.parametrize("end", [".xlsx", ".ods"])
@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"not a workbook", "cannot be read"),
        (b"PK\x03\x04" + b"\0" * 40, "cannot be read"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"), "protected by a password"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old workbook"),
    ],
)
def test_what_is_no_workbook_is_refused_by_name(tmp_path: Path, end: str, data: bytes, says: str) -> None:
    (tmp_path / f"broken{end}").write_bytes(data)
    with pytest.raises(ClusterAtlasError, match=rf"broken\{end}: .*{says}"):
        read_table(str(tmp_path / f"broken{end}"))


def test_a_workbook_cut_in_its_middle_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "cut.xlsx"
    write_xlsx(path, {"S": "<row><c><v>1</v></c>"})
    with pytest.raises(ClusterAtlasError, match=r"cut\.xlsx: The workbook cannot be read: mismatched tag"):
        read_table(str(path))


def test_an_ods_with_a_password_is_refused(tmp_path: Path) -> None:
    path = write_ods(tmp_path / "secret.ods", {"S": [HEADER]})
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr("META-INF/manifest.xml", "<manifest:encryption-data/>")
    with pytest.raises(ClusterAtlasError, match="protected by a password"):
        read_table(path)


def test_every_kind_of_xlsx_cell_is_read_as_it_is_shown(tmp_path: Path) -> None:
    cells = {
        '<c t="s"><v>0</v></c>': "Société à deux runs",
        '<c t="str"><f>A1&amp;"x"</f><v>résultat</v></c>': "résultat",
        "<c><f>1+1</f><v>2</v></c>": "2",
        "<c><f>1+1</f></c>": "",
        '<c t="e"><v>#N/A</v></c>': "#N/A",
        '<c t="b"><v>1</v></c>': "TRUE",
        '<c t="d"><v>2006-12-31</v></c>': "2006-12-31",
        '<c s="1"><v>39082</v></c>': "2006-12-31",
        '<c s="2"><v>39082.5</v></c>': "2006-12-31 12:00:00",
        '<c s="3"><v>5</v></c>': "5",
    }
    shared = ["<si><r><t>Société </t></r><r><t>à deux runs</t></r><rPh><t>phonétique</t></rPh></si>"]
    styles = (
        '<numFmts><numFmt numFmtId="170" formatCode="d/m/yy hh:mm"/>'
        '<numFmt numFmtId="171" formatCode="0 &quot;jours&quot;;[Red]-0"/></numFmts>'
        '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/><xf numFmtId="171"/></cellXfs>'
    )
    rows = [HEADER, *(["A", cell, "TIC", "5"] for cell in cells)]
    raw = read_table(write_xlsx(tmp_path / "m.xlsx", {"S": rows}, shared=shared, styles=styles))
    assert raw.table.text("Cluster").texts().tolist() == list(cells.values())
    assert "1 formulas have no result" in raw.notes[1]


def test_a_range_of_headcounts_that_excel_took_for_a_date_is_no_headcount(tmp_path: Path) -> None:
    rows = [HEADER, ["A", "T", 1348, '<c s="1"><v>38991</v></c>'], ["B", "T", 1348, 10]]
    styles = '<cellXfs><xf numFmtId="0"/><xf numFmtId="16"/></cellXfs>'
    assert jobs_of(read_table(write_xlsx(tmp_path / "m.xlsx", {"S": rows}, styles=styles))) == [None, 10]


def test_xlsx_cells_stand_where_their_reference_says(tmp_path: Path) -> None:
    header = "".join(xlsx_cell(cell) for cell in HEADER)
    rows = (
        f'<row r="3">{header}</row><row r="7"><c r="A7" t="inlineStr"><is><t>A</t></is></c><c r="D7"><v>5</v></c></row>'
    )
    raw = read_table(write_xlsx(tmp_path / "m.xlsx", {"S": rows}))
    assert rows_of(raw) == [(7, ["A", "", "", "5"])]


@pytest.mark.parametrize(
    ("rows", "merged"),
    [
        ([["Organisme", "Cluster", "CP", "Effectif"], [None, None, None, 2005, 2006]], ["D1:E1"]),
        ([["Organisme", "Cluster", "CP", "Effectif"], [None, None, None, 2005, 2006]], ["A1:A2", "B1:B2", "D1:E1"]),
        ([["Identité", None, None, "Effectif"], ["Organisme", "Cluster", "CP", "2005", "2006"]], ["A1:C1", "D1:E1"]),
    ],
    ids=["over", "over and down", "groups above"],
)
def test_a_header_of_two_rows_with_merged_cells_names_each_year(tmp_path: Path, rows: list, merged: list[str]) -> None:
    path = write_xlsx(tmp_path / "m.xlsx", {"S": [*rows, ["A", "TIC", 1348, 5, 6]]}, merged)
    raw = read_table(path)
    assert raw.names == ["Organisme", "Cluster", "CP", "Effectif 2005", "Effectif 2006"]
    assert rows_of(raw) == [(3, ["A", "TIC", "1348", "5", "6"])]
    assert "header in rows 1 to 2, 1 rows" in raw.notes[0]


def test_a_header_merged_over_two_columns_with_rows_right_below_is_one_row(tmp_path: Path) -> None:
    path = write_xlsx(tmp_path / "m.xlsx", {"S": [HEADER, ["A", "TIC", 1348, 5, 6]]}, ["D1:E1"])
    assert rows_of(read_table(path)) == [(2, ["A", "TIC", "1348", "5", "6"])]


def test_a_title_merged_over_the_whole_width_is_no_part_of_the_header(tmp_path: Path) -> None:
    path = write_xlsx(tmp_path / "m.xlsx", {"S": [["Membres"], HEADER, ["A", "TIC", 1348, 5]]}, ["A1:D1"])
    assert read_table(path).names == HEADER


def test_the_merged_cells_of_a_long_sheet_are_found_after_all_its_rows(tmp_path: Path) -> None:
    rows = [["Organisme", "Cluster", "CP", "Effectif"], [None, None, None, "ETP", "Unités"]]
    rows += [[f"Organisme {i} " + "x" * 40, "TIC", 1348, i, i] for i in range(30_000)]
    raw = read_table(write_xlsx(tmp_path / "m.xlsx", {"S": rows}, ["D1:E1"]))
    assert raw.names[3:] == ["Effectif ETP", "Effectif Unités"]
    assert len(raw.table) == 30_000


def test_ods_repeats_and_spans_do_not_blow_up(tmp_path: Path) -> None:
    empty = '<table:table-cell table:number-columns-repeated="16384"/>'
    header = (
        '<table:table-row><table:table-cell table:number-rows-spanned="2"><text:p>Organisme</text:p></table:table-cell>'
        '<table:table-cell table:number-rows-spanned="2"><text:p>Cluster</text:p></table:table-cell>'
        '<table:table-cell table:number-rows-spanned="2"><text:p>CP</text:p></table:table-cell>'
        '<table:table-cell table:number-columns-spanned="2"><text:p>Effectif</text:p></table:table-cell>'
        f"<table:covered-table-cell/>{empty}</table:table-row>"
        '<table:table-row><table:covered-table-cell table:number-columns-repeated="3"/>'
        '<table:table-cell office:value-type="float" office:value="2005"/>'
        '<table:table-cell office:value-type="float" office:value="2006"/></table:table-row>'
    )
    body = (
        f'<table:table-row table:number-rows-repeated="1000000">{empty}</table:table-row>'
        '<table:table-row-group><table:table-row table:number-rows-repeated="2">'
        "<table:table-cell><office:annotation><text:p>jean@example.org</text:p></office:annotation>"
        '<text:p>A<text:s text:c="2"/>B<text:line-break/>C</text:p></table:table-cell>'
        "<table:table-cell><text:p>TIC</text:p></table:table-cell>"
        '<table:table-cell office:value-type="float" office:value="1348"/>'
        '<table:table-cell office:value-type="float" office:value="7.5" table:number-columns-repeated="2"/>'
        f'</table:table-row></table:table-row-group><table:table-row table:number-rows-repeated="48573">{empty}</table:table-row>'
    )
    raw = read_table(write_ods(tmp_path / "m.ods", {"S": header + body}))
    assert raw.names == ["Organisme", "Cluster", "CP", "Effectif 2005", "Effectif 2006"]
    assert rows_of(raw) == [(n, ["A  B C", "TIC", "1348", "7.5", "7.5"]) for n in (1_000_003, 1_000_004)]


def test_only_the_columns_that_are_needed_are_kept(tmp_path: Path) -> None:
    path = write_xlsx(tmp_path / "m.xlsx", {"S": [[*HEADER, "Commentaire"], ["A", "T", 1348, 5, "jean@example.org"]]})
    raw = read_table(path, select=lambda names: [n for n in names if n != "Commentaire"])
    assert list(raw.table.columns) == HEADER
    assert raw.names == [*HEADER, "Commentaire"]


def test_control_characters_as_xlsx_writes_them_are_none_of_the_text(tmp_path: Path) -> None:
    raw = read_table(write_xlsx(tmp_path / "m.xlsx", {"S": [HEADER, ["Sky_x000D_\nwin", "TIC", "1348", 5]]}))
    assert raw.table.text("Organisme").texts().tolist() == ["Sky\r\nwin"]
