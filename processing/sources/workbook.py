"""Workbooks (XLSX, ODS) by the plugin's own reader: GDAL takes a whole column for text or for numbers, here each cell is what it is."""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import chain, islice
from pathlib import Path
from typing import Union
from xml.etree import ElementTree

import numpy as np

from ..domain.errors import Cancelled, ClusterAtlasError
from ..domain.table import Table
from ..domain.values import as_text
from .cells import CellCoder
from .header_row import MOST_TITLE_ROWS, Header, Span, read_header
from .ods import OdsBook
from .raw_table import RawTable, Select, column_names, everything
from .xlsx import XlsxBook

WORKBOOKS = (".xlsx", ".xlsm", ".ods")
Row = tuple[int, list[Union[str, float, None]]]

_CHUNK_ROWS = 5000
BROKEN = (
    zipfile.BadZipFile,
    zlib.error,
    ElementTree.ParseError,
    EOFError,
    KeyError,
    IndexError,
    ValueError,
    NotImplementedError,
    RuntimeError,
    OSError,
)
"""What reading a workbook that is none, or a damaged one, may raise."""

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def read_workbook(
    path: Path,
    sheet_name: str,
    named: Mapping[str, str | None],
    wanted: Sequence[str] = (),
    select: Select = everything,
    is_cancelled: Callable[[], bool] = lambda: False,
    most: int | None = None,
) -> RawTable:
    """Return a workbook's sheet, the first visible one where ``sheet_name`` is empty.

    - ``source_row`` counts rows as the spreadsheet shows them; rows without any cell are passed.
    - A column is numeric where all its cells are numbers; beside text, numbers become text that cannot be misread.
    - ``most``: not more rows than this.
    """
    try:
        _refuse_protected(path)
        with zipfile.ZipFile(path) as archive:
            book = OdsBook(archive) if "content.xml" in archive.namelist() else XlsxBook(archive)
            sheet = _sheet(book, sheet_name, path)
            return _read(book, sheet, path, named, wanted, select, is_cancelled, most)
    except BROKEN as error:
        raise ClusterAtlasError(
            f"The workbook cannot be read: {error}.", str(path), "Open it in a spreadsheet and save it again."
        ) from error


def _refuse_protected(path: Path) -> None:
    """Refuse a workbook with a password, and an old one under a new name."""
    with path.open("rb") as stream:
        start = stream.read(8)
    if start == _OLE:
        protected = "EncryptedPackage".encode("utf-16-le") in path.read_bytes()
        if protected:
            raise ClusterAtlasError("The workbook is protected by a password.", str(path), "Save it without one.")
        raise ClusterAtlasError("It is an old workbook (XLS) under another name.", str(path), "Name it .xls.")
    with zipfile.ZipFile(path) as archive:
        manifest = "META-INF/manifest.xml"
        if manifest in archive.namelist() and b"encryption-data" in archive.read(manifest):
            raise ClusterAtlasError("The workbook is protected by a password.", str(path), "Save it without one.")


def _sheet(book: XlsxBook | OdsBook, name: str, path: Path) -> str:
    if name in book.sheets:
        return name
    shown = [sheet for sheet in book.sheets if sheet not in book.hidden]
    if name or not shown:
        raise ClusterAtlasError(
            f"There is no sheet “{name}” in it." if name else "It has no visible sheet.",
            path.name,
            f"There are {', '.join(book.sheets) or 'none'}.",
        )
    return shown[0]


def _read(
    book: XlsxBook | OdsBook,
    sheet: str,
    path: Path,
    named: Mapping[str, str | None],
    wanted: Sequence[str],
    select: Select,
    is_cancelled: Callable[[], bool],
    most: int | None,
) -> RawTable:
    where = f"{path.name}, sheet {sheet}"
    rows = (row for row in book.rows(sheet) if any(cell is not None for cell in row[1]))
    head = list(islice(rows, MOST_TITLE_ROWS))
    if not head:
        raise ClusterAtlasError("The table is empty.", where, "Choose another sheet with |layername=.")
    header, below = _header(head, book.spans(sheet, head[-1][0]), named, wanted)
    names = column_names(header.cells)
    kept = set(select(names))
    coders = {i: CellCoder() for i, name in enumerate(names) if name in kept}
    numbers: list[int] = []
    body = islice(chain((row for row in head if row[0] > below), rows), most)
    for chunk in iter(lambda: list(islice(body, _CHUNK_ROWS)), []):
        if is_cancelled():
            raise Cancelled
        numbers += [number for number, _ in chunk]
        for i, coder in coders.items():
            coder.add([cells[i] if i < len(cells) else None for _, cells in chunk])
    table = Table({names[i]: coder.column() for i, coder in coders.items()}, np.array(numbers, dtype=np.int64))
    return RawTable(table, names, where, tuple(_notes(book, sheet, path, header, below, len(table))))


def _header(
    head: Sequence[Row], spans: Sequence[Span], named: Mapping[str, str | None], wanted: Sequence[str]
) -> tuple[Header, int]:
    """Return the header and the number of its last row."""
    start = head[0][0]
    by_number = {number: [as_text(cell) for cell in cells] for number, cells in head}
    rows = [by_number.get(number, []) for number in range(start, min(head[-1][0], start + MOST_TITLE_ROWS) + 1)]
    moved = [(top - start + 1, left, bottom - start + 1, right) for top, left, bottom, right in spans]
    header = read_header(rows, named, wanted, [span for span in moved if span[0] >= 0])
    return Header(header.cells, header.first + start - 1, header.last + start - 1), header.last + start


def _notes(book: XlsxBook | OdsBook, sheet: str, path: Path, header: Header, below: int, rows: int) -> Iterator[str]:
    others = [name for name in book.sheets if name != sheet]
    more = f" The workbook's other sheets: {', '.join(others)}." if others else ""
    yield f"{path.name}: sheet “{sheet}” read cell by cell, {header.described()}, {rows} rows.{more}"
    if book.valueless:
        yield (
            f"{path.name}: {book.valueless} formulas have no result in the file and count as empty: "
            "open it in a spreadsheet and save it, so that they have."
        )
