"""DBF tables by column, written byte by byte or by OGR."""

from __future__ import annotations

import struct
from pathlib import Path

import numpy as np
import pytest
from cluster_atlas.processing.domain.errors import Cancelled, ClusterAtlasError
from cluster_atlas.processing.sources.tables import read_table
from cluster_atlas.tests.sources.books import write_ogr
from osgeo import ogr

FIELDS = [("ORGANISME", "C", 12), ("CP", "C", 8), ("EFFECTIF", "N", 10), ("ACTIF", "L", 1), ("DEPUIS", "D", 8)]
ROWS = [
    " " + "Écho SA".ljust(12) + "0800".ljust(8) + "1.234".rjust(10) + "T" + "20061231",
    "*" + "deleted".ljust(12) + "1000".ljust(8) + "9999".rjust(10) + "F" + "20061231",
    " " + "L'Œuvre".ljust(12) + "B-1348".ljust(8) + " " * 10 + "?" + " " * 8,
    " " + "C".ljust(12) + " " * 8 + "*" * 10 + "F" + "00000000",
]


def dbf(
    path: Path, rows: list[str] = ROWS, fields: list[tuple] = FIELDS, encoding: str = "cp1252", language: int = 0x57
) -> str:
    """Write records, each a mark and the columns' cells, side by side."""
    described = b"".join(
        name.encode(encoding).ljust(11, b"\0") + kind.encode() + bytes(4) + bytes([width]) + bytes(15)
        for name, kind, width in fields
    )
    records = [row.encode(encoding) for row in rows]
    width = 1 + sum(f[2] for f in fields)
    head = struct.pack("<B3xIHH17xB2x", 3, len(rows), 33 + len(described), width, language)
    path.write_bytes(head + described + b"\r" + b"".join(records) + b"\x1a")
    return str(path)


def test_a_dbf_is_read_by_column_without_its_deleted_rows(tmp_path: Path) -> None:
    raw = read_table(dbf(tmp_path / "members.dbf"))
    assert raw.names == ["ORGANISME", "CP", "EFFECTIF", "ACTIF", "DEPUIS"]
    assert raw.table.text("ORGANISME").texts().tolist() == ["Écho SA", "L'Œuvre", "C"]
    assert raw.table.text("CP").texts().tolist() == ["0800", "B-1348", ""]
    assert np.array_equal(raw.table.columns["EFFECTIF"], [1.234, np.nan, np.nan], equal_nan=True)
    assert raw.table.text("ACTIF").texts().tolist() == ["T", "", "F"]
    assert raw.table.text("DEPUIS").texts().tolist() == ["2006-12-31", "", ""]
    assert raw.table.source_row.tolist() == [0, 2, 3]
    assert raw.notes == ("members.dbf: read by column, cp1252, 3 rows (1 deleted ones passed).",)


@pytest.mark.parametrize(
    ("encoding", "language", "cpg"),
    [
        ("cp850", 0x02, None),
        ("cp1252", 0x03, None),
        ("utf-8", 0, "UTF-8"),
        ("latin-1", 0, "88591"),
        ("cp1252", 0, "1252"),
        ("cp1252", 0, "ANSI 1252"),
        ("utf-8", 0, None),
        ("cp1252", 0, None),
    ],
)
def test_the_encoding_is_the_cpg_files_or_the_headers_or_tried(tmp_path, encoding, language, cpg) -> None:
    name = "Électro"
    row = " " + name + " " * (12 - len(name.encode(encoding)))
    if cpg:
        (tmp_path / "m.cpg").write_text(cpg)
    path = dbf(tmp_path / "m.dbf", [row], [("NOM", "C", 12)], encoding, language)
    assert read_table(path).table.text("NOM").texts().tolist() == [name]


def test_a_letter_that_the_columns_width_cuts_in_two_is_dropped(tmp_path: Path) -> None:
    path = tmp_path / "m.dbf"
    (tmp_path / "m.cpg").write_text("UTF-8")
    dbf(path, [" Caf  "], [("NOM", "C", 4)])
    path.write_bytes(path.read_bytes().replace(b" Caf ", " Café".encode()[:5]))
    assert read_table(str(path)).table.text("NOM").texts().tolist() == ["Caf"]


def test_long_identifiers_keep_all_their_digits(tmp_path: Path) -> None:
    ids = [str(2**60 + i) for i in range(3)]
    path = dbf(tmp_path / "m.dbf", [" " + i.rjust(20) for i in ids], [("SITE", "N", 20)])
    assert read_table(path).table.text("SITE").texts().tolist() == ids


def test_a_shapefiles_table_is_its_dbf(tmp_path: Path) -> None:
    source = ogr.GetDriverByName("ESRI Shapefile").CreateDataSource(str(tmp_path / "sites.shp"))
    layer = source.CreateLayer("sites", None, ogr.wkbPoint)
    layer.CreateField(ogr.FieldDefn("CP", ogr.OFTString))
    for code in ("1348", "4000"):
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetField("CP", code)
        feature.SetGeometry(ogr.CreateGeometryFromWkt("POINT (1 2)"))
        layer.CreateFeature(feature)
    del feature, layer, source
    raw = read_table(str(tmp_path / "sites.shp"))
    assert raw.table.text("CP").texts().tolist() == ["1348", "4000"]
    assert raw.notes[0].startswith("sites.dbf: read by column")


def test_what_ogr_writes_is_read_as_ogr_reads_it(tmp_path: Path) -> None:
    columns = {"Organisme": ["Écho SA", "B"], "Effectif": [1.234, 12345.678], "Code": [1348, 800]}
    raw = read_table(write_ogr(tmp_path / "members.dbf", "ESRI Shapefile", columns, ["ENCODING=UTF-8"]))
    assert raw.table.text("Organisme").texts().tolist() == ["Écho SA", "B"]
    assert raw.table.columns["Effectif"].tolist() == [1.234, 12345.678]
    assert raw.table.text("Code").texts().tolist() == ["1348", "800"]


def test_an_unusual_column_type_is_left_to_ogr_where_it_is_needed(tmp_path: Path) -> None:
    rows = [" " + "A   " + "1234"]
    path = dbf(tmp_path / "m.dbf", rows, [("NOM", "C", 4), ("NOTE", "X", 4)])
    assert "read row by row" in read_table(path).notes[0]
    assert "read by column" in read_table(path, select=lambda _: ["NOM"]).notes[0]


def test_a_file_that_ends_too_early_gives_the_rows_that_it_has(tmp_path: Path) -> None:
    path = Path(dbf(tmp_path / "m.dbf"))
    path.write_bytes(path.read_bytes()[:-60])
    assert read_table(str(path)).table.source_row.tolist() == [0]


def test_a_broken_file_is_named_and_a_run_cancelled(tmp_path: Path) -> None:
    (tmp_path / "broken.dbf").write_bytes(b"x")
    with pytest.raises(ClusterAtlasError, match=r"broken\.dbf"):
        read_table(str(tmp_path / "broken.dbf"))
    with pytest.raises(Cancelled):
        read_table(dbf(tmp_path / "m.dbf"), is_cancelled=lambda: True)


def test_a_dbf_that_was_cut_says_how_many_rows_are_missing(tmp_path: Path) -> None:
    path = Path(dbf(tmp_path / "members.dbf", ROWS[:1] + ROWS[2:]))
    path.write_bytes(path.read_bytes()[:-30])
    raw = read_table(str(path))
    assert len(raw.table) == 2
    assert "ends after 2 of the 3 rows" in raw.notes[1]
