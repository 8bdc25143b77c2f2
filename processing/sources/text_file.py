"""Text tables (CSV, TXT): any encoding, delimiter and line end, with title rows above the header."""

from __future__ import annotations

import codecs
import csv
import io
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import BinaryIO

import numpy as np
import pandas as pd

from ..domain.coded import Coded
from ..domain.errors import Cancelled, ClusterAtlasError
from ..domain.table import Table
from .coding import Coder
from .header_row import MOST_TITLE_ROWS, read_header
from .raw_table import RawTable, Select, column_names, everything

_DELIMITERS = ";\t,|"
_SAMPLE_BYTES = 1 << 20
_BLOCK = 1 << 24
_CHUNK_ROWS = 65_536
_DELIMITER_NAMES = {";": "semicolons", ",": "commas", "\t": "tabs", "|": "bars"}
_MARKS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))

_ERRORS = "cluster_atlas_windows"


def _as_windows(error: UnicodeError) -> tuple[str, int]:
    """Read bytes that are none of the encoding which the file announces as French Excel writes them."""
    if not isinstance(error, UnicodeDecodeError):
        raise error
    wrong = error.object[error.start : error.end]
    return ("\ufffd" if "16" in error.encoding else wrong.decode("cp1252", "replace")), error.end


codecs.register_error(_ERRORS, _as_windows)


def read_text_file(
    path: Path,
    named: Mapping[str, str | None],
    wanted: Sequence[str] = (),
    select: Select = everything,
    is_cancelled: Callable[[], bool] = lambda: False,
    most: int | None = None,
) -> RawTable:
    """Return a text table, every cell as text; ``source_row`` counts the records of the file from 1.

    - The file is read in chunks, so that memory holds each distinct text once and four bytes a cell.
    - ``most``: not more rows than this, and nothing of the file beyond them.
    """
    encoding = detect_encoding(path, is_cancelled, whole=most is None)
    sample = _sample(path, encoding)
    if not sample.strip():
        raise ClusterAtlasError("The table is empty.", str(path), "Export it again with its header and rows.")
    delimiter = detect_delimiter(sample)
    head = _records(sample, delimiter, MOST_TITLE_ROWS)
    header = read_header(head, named, wanted)
    names = column_names(header.cells[: max(len(row) for row in head[header.first : header.last + 1])])
    table = _read(path, encoding, delimiter, header.last, names, set(select(names)), is_cancelled, most)
    note = (
        f"{path.name}: {encoding}, columns parted by {_delimiter_name(delimiter)}, "
        f"{header.described()}, {len(table)} rows."
    )
    return RawTable(table, names, path.name, (note,), empty_is_null=False)


def detect_encoding(path: Path, is_cancelled: Callable[[], bool] = lambda: False, whole: bool = True) -> str:
    """Return the encoding: by its byte-order mark, by the zero bytes of UTF-16, UTF-8 if it is valid, else Windows-1252.

    Where not ``whole``, only the beginning of the file is looked at.
    """
    try:
        with path.open("rb") as stream:
            sample = stream.read(4096)
            for mark, name in _MARKS:
                if sample.startswith(mark):
                    return name
            # Latin text in UTF-16 has a zero in nearly every second byte: which one says the byte order
            for offset, name in ((1, "utf-16-le"), (0, "utf-16-be")):
                if len(sample) > 3 and sample[offset::2].count(0) > 0.4 * len(sample[offset::2]):
                    return name
            if not whole:
                return _eight_bits(io.BytesIO(sample + stream.read(_SAMPLE_BYTES)), is_cancelled)
            return _eight_bits(stream, is_cancelled)
    except OSError as error:
        raise ClusterAtlasError(f"The file cannot be read: {error.strerror}.", str(path)) from error


def _blocks(stream: BinaryIO, is_cancelled: Callable[[], bool]) -> Iterator[bytes]:
    stream.seek(0)
    while block := stream.read(_BLOCK):
        if is_cancelled():
            raise Cancelled
        yield block


def _eight_bits(stream: BinaryIO, is_cancelled: Callable[[], bool]) -> str:
    """Return utf-8 if the bytes are, but for a few; else the code page of French Excel, else Latin-1, which holds any byte."""
    decoder = codecs.getincrementaldecoder("utf-8")()
    try:
        for block in _blocks(stream, is_cancelled):
            decoder.decode(block)
    except UnicodeDecodeError:
        return _not_all_utf8(stream, is_cancelled)
    return "utf-8"


def _not_all_utf8(stream: BinaryIO, is_cancelled: Callable[[], bool]) -> str:
    lenient = codecs.getincrementaldecoder("utf-8")("replace")
    letters, wrong, undefined = 0, 0, False
    for block in _blocks(stream, is_cancelled):
        text = lenient.decode(block)
        wrong += text.count("\ufffd")
        letters += len(text) - len(text.encode("ascii", "ignore"))
        undefined = undefined or any(byte in block for byte in b"\x81\x8d\x8f\x90\x9d")
    if letters > 2 * wrong:  # a table of UTF-8 to which some rows were added in another encoding
        return "utf-8"
    return "latin-1" if undefined else "cp1252"


def _sample(path: Path, encoding: str) -> str:
    with path.open("rb") as stream:
        data = stream.read(_SAMPLE_BYTES)
    # the sample may end inside a letter
    return codecs.getincrementaldecoder(encoding)(errors=_ERRORS).decode(data)


def detect_delimiter(sample: str) -> str:
    """Return the delimiter that parts most rows into the same, largest number of cells."""

    def consistency(delimiter: str) -> tuple[int, int]:
        widths = [len(r) for r in _records(sample, delimiter, 200) if any(c.strip() for c in r)]
        wide = [w for w in widths if w > 1]
        common = max(set(wide), key=lambda w: (wide.count(w), w), default=1)
        return wide.count(common), common

    return max(_DELIMITERS, key=consistency)


def _records(text: str, delimiter: str, most: int) -> list[list[str]]:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    limit = csv.field_size_limit(len(text) + 1)  # a comment, or all that follows a quote that is not closed, may be long
    try:
        return [record for record, _ in zip(reader, range(most))]
    except csv.Error:  # a zero byte in old Pythons: not this delimiter
        return []
    finally:
        csv.field_size_limit(limit)


def _read(
    path: Path,
    encoding: str,
    delimiter: str,
    header: int,
    names: list[str],
    kept: set[str],
    is_cancelled: Callable[[], bool],
    most: int | None,
) -> Table:
    """Return the rows below the header; a longer row keeps its first cells, a shorter one is filled with nothing."""
    coders = {i: Coder() for i, name in enumerate(names) if name in kept}
    rows = 0
    try:
        with pd.read_csv(
            path,
            sep=delimiter,
            header=None,
            names=range(len(names)),
            # with columns named, a longer row is no error; one column at least tells how many rows there are
            usecols=sorted(coders) or [0],
            dtype=str,
            encoding=encoding,
            encoding_errors=_ERRORS,
            keep_default_na=False,
            na_filter=False,
            skip_blank_lines=False,
            engine="c",
            compression=None,
            index_col=False,
            chunksize=_CHUNK_ROWS,
            nrows=None if most is None else header + 1 + most,
        ) as chunks:
            for chunk in chunks:
                if is_cancelled():
                    raise Cancelled
                body = chunk.iloc[max(header + 1 - rows, 0) :]
                rows += len(chunk)
                for i, coder in coders.items():
                    coder.add(body[i].to_numpy())
    except (pd.errors.ParserError, ValueError) as error:
        raise ClusterAtlasError(
            f"The table cannot be read: {error}.", path.name, "Look for a quote that is not closed."
        ) from error
    columns: dict[str, Coded] = {names[i]: coders.pop(i).coded() for i in list(coders)}
    return Table(dict(columns), np.arange(header + 2, max(rows, header + 1) + 1, dtype=np.int32))


def _delimiter_name(delimiter: str) -> str:
    return _DELIMITER_NAMES[delimiter]
