"""DBF tables, alone or a Shapefile's, by column from their fixed-width records."""

from __future__ import annotations

import codecs
import math
import struct
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from ..domain.coded import Coded, Column, Ints
from ..domain.errors import Cancelled
from ..domain.table import Table
from .coding import Coder
from .raw_table import RawTable, Select, column_names, everything

_CHUNK_ROWS = 50_000
_HEADER = struct.Struct("<4xIHH3xB13xB2x")
_DELETED = ord("*")
_EXACT = 2**53
# Language driver ids: which code page wrote the text.
_CODE_PAGES = {
    0x01: "cp437", 0x02: "cp850", 0x03: "cp1252", 0x57: "cp1252", 0x58: "cp1252", 0x59: "cp1252", 0x64: "cp852", 0x65: "cp866",
    0x66: "cp865", 0x37: "cp850", 0x1B: "cp437", 0xC8: "cp1250", 0xC9: "cp1251", 0xCA: "cp1254", 0xCB: "cp1253",
}  # fmt: skip


@dataclass(frozen=True)
class _Field:
    name: str
    kind: str
    start: int
    width: int


def read_dbf(
    path: Path,
    select: Select = everything,
    is_cancelled: Callable[[], bool] = lambda: False,
    most: int | None = None,
) -> RawTable | None:
    """Return a DBF's table, of its first ``most`` records only where given; ``source_row`` is the record's number from 0, as QGIS shows it.

    - N and F are numbers (blank is nothing), C text, L "T" or "F", D a date as text; deleted records are passed.
    - None where a needed column is of another type, or the file is not what it says: OGR should read it.
    """
    try:
        with path.open("rb") as stream:
            count, header_size, record_size, encrypted, language = _HEADER.unpack(stream.read(32))
            described = stream.read(header_size - 32)
        encoding = _encoding(path, language)
        fields = _fields(described, encoding)
    except (OSError, struct.error, ValueError, LookupError):
        return None
    if encrypted or record_size != 1 + sum(f.width for f in fields):
        return None
    count = count if most is None else min(count, most)
    names = column_names([f.name for f in fields])
    kept = set(select(names))
    used = {name: field for name, field in zip(names, fields) if name in kept}
    if any(field.kind not in "CNFLD" for field in used.values()):
        return None
    columns, numbers, done = _read(path, header_size, record_size, count, used, encoding, is_cancelled)
    passed = f" ({done - len(numbers)} deleted ones passed)" if done > len(numbers) else ""
    notes = [f"{path.name}: read by column, {encoding or 'no encoding named'}, {len(numbers)} rows{passed}."]
    if done < count:
        notes.append(f"{path.name}: the file ends after {done} of the {count} rows that it announces: it is damaged.")
    return RawTable(Table(columns, numbers), names, path.name, tuple(notes), keyed=True)


def _encoding(path: Path, language: int) -> str:
    """Return the text's encoding: the .cpg file's, else the language id's, else empty (UTF-8 where it is valid)."""
    for end in (".cpg", ".CPG", ".cst"):
        beside = path.with_suffix(end)
        if beside.is_file():
            named = (
                beside.read_text("ascii", "ignore").strip().lower().replace("ansi", "").replace("cp", "").strip(" -_")
            )
            number = {"65001": "utf-8", "88591": "latin-1"}.get(named)
            return codecs.lookup(number or (f"cp{named}" if named.isdigit() else named)).name
    return _CODE_PAGES[language] if language else ""


def _fields(described: bytes, encoding: str) -> list[_Field]:
    """Return the columns that the header describes, 32 bytes each until a mark."""
    fields, start = [], 1
    for at in range(0, len(described) - 31, 32):
        if described[at] == 0x0D:
            break
        entry = described[at : at + 32]
        name = _decoded(entry[:11].split(b"\0")[0], encoding)
        # a long text column has the upper byte of its width where others have their decimals
        width = entry[16] + (entry[17] << 8 if entry[11:12] == b"C" else 0)
        fields.append(_Field(name, chr(entry[11]), start, width))
        start += width
    return fields


def _read(
    path: Path,
    header_size: int,
    record_size: int,
    count: int,
    fields: dict[str, _Field],
    encoding: str,
    is_cancelled: Callable[[], bool],
) -> tuple[dict[str, Column], Ints, int]:
    """Return the columns, the numbers of the records that are not deleted, and how many records there are."""
    coders = {name: Coder() for name in fields}
    numbers, done = [np.zeros(0, dtype=np.int64)], 0
    with path.open("rb") as stream:
        stream.seek(header_size)
        while done < count:
            if is_cancelled():
                raise Cancelled
            data = stream.read(min(_CHUNK_ROWS, count - done) * record_size)
            rows = len(data) // record_size
            if not rows:  # the file ends before its header says
                break
            records = np.frombuffer(data, dtype=np.uint8, count=rows * record_size).reshape(rows, record_size)
            there = np.flatnonzero(records[:, 0] != _DELETED)
            numbers.append(there + done)
            for name, field in fields.items():
                cells = np.ascontiguousarray(records[there, field.start : field.start + field.width])
                coders[name].add(cells.view(f"S{field.width}").ravel().astype(object))
            done += rows
    columns = {name: _column(coder.coded(), fields[name].kind, encoding) for name, coder in coders.items()}
    return columns, np.concatenate(numbers), done


def _column(raw: Coded, kind: str, encoding: str) -> Column:
    """Return a column from its distinct cells as bytes."""
    cells = [bytes(cell).strip(b" \0") for cell in raw.values]
    if kind in "NF":
        numbers = [_number(cell) for cell in cells]
        if not any(abs(n) > _EXACT for n in numbers):
            return np.array(numbers, dtype=np.float64)[raw.codes]
        return raw.replaced(
            [cell.decode("ascii", "replace") for cell in cells]
        )  # long identifiers keep all their digits
    texts = [_decoded(cell, encoding) for cell in cells]
    if kind == "D":
        texts = [f"{t[:4]}-{t[4:6]}-{t[6:]}" if len(t) == 8 and t != "00000000" else "" for t in texts]
    return raw.replaced(["" if kind == "L" and t == "?" else t for t in texts])


def _number(cell: bytes) -> float:
    """Return a cell's number; nothing (blank, stars where it did not fit) is NaN."""
    try:
        return float(cell.replace(b",", b"."))
    except ValueError:
        return math.nan


def _decoded(cell: bytes, encoding: str) -> str:
    """Return a cell's text; where it is not in the encoding that the file claims, as Windows writes it."""
    try:
        return cell.decode(encoding or "utf-8")
    except UnicodeDecodeError as error:
        if (encoding or "utf-8") == "utf-8" and error.reason == "unexpected end of data" and encoding:
            return cell[: error.start].decode("utf-8")  # a letter cut in two by the column's width
        return cell.decode("cp1252", "replace")
