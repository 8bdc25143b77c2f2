"""Text tables (CSV, TXT): any encoding, delimiter and line end, with title rows above the header."""

from __future__ import annotations

import codecs
import csv
import io
from collections.abc import Mapping, Sequence
from pathlib import Path

import pandas as pd

from ..domain.errors import ClusterAtlasError
from ..domain.members import SOURCE_ROW
from .header_row import MOST_TITLE_ROWS, find_header
from .raw_table import RawTable, column_names

_DELIMITERS = ";\t,|"
_SAMPLE_BYTES = 1 << 20


def read_text_file(path: Path, named: Mapping[str, str | None], wanted: Sequence[str] = ()) -> RawTable:
    """Return a text table, every cell as text; ``source_row`` counts the records of the file from 1."""
    try:
        data = path.read_bytes()
    except OSError as error:
        raise ClusterAtlasError(f"The file cannot be read: {error.strerror}.", str(path)) from error
    encoding = detect_encoding(data)
    text = data.decode(encoding)
    if not text.strip():
        raise ClusterAtlasError("The table is empty.", str(path), "Export it again with its header and rows.")
    sample = text[:_SAMPLE_BYTES]
    delimiter = detect_delimiter(sample)
    head = _records(sample, delimiter, MOST_TITLE_ROWS)
    header = find_header(head, named, wanted)
    names = column_names(head[header])
    frame = _frame(text, delimiter, header, names, path)
    notes = (
        f"{path.name}: {encoding}, columns parted by {_delimiter_name(delimiter)}, header in row {header + 1}, {len(frame)} rows.",
    )
    return RawTable(frame, path.name, notes)


def detect_encoding(data: bytes) -> str:
    """Return the encoding: by its byte-order mark, by the zero bytes of UTF-16, UTF-8 if it is valid, else Windows-1252."""
    marks = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
    for mark, name in marks:
        if data.startswith(mark):
            return name
    sample = data[:4096]
    # Latin text in UTF-16 has a zero in nearly every second byte: which one says the byte order.
    for offset, name in ((1, "utf-16-le"), (0, "utf-16-be")):
        if len(sample) > 3 and sample[offset::2].count(0) > 0.4 * len(sample[offset::2]):
            return name
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return "cp1252" if not any(byte in data for byte in b"\x81\x8d\x8f\x90\x9d") else "latin-1"
    return "utf-8"


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
    try:
        return [record for record, _ in zip(reader, range(most))]
    except csv.Error:  # a field longer than the csv module's limit, or a broken quote: not this delimiter
        return []


def _frame(text: str, delimiter: str, header: int, names: list[str], path: Path) -> pd.DataFrame:
    """Return the rows below the header; a longer row keeps its first cells, a shorter one is filled with nothing."""
    try:
        frame = pd.read_csv(
            io.StringIO(text, newline=""),
            sep=delimiter,
            header=None,
            names=range(_widest(text, delimiter, len(names))),
            skiprows=0,
            dtype=str,
            keep_default_na=False,
            na_filter=False,
            skip_blank_lines=False,
            engine="c",
            quoting=csv.QUOTE_MINIMAL,
            index_col=False,
        )
    except (pd.errors.ParserError, ValueError) as error:
        raise ClusterAtlasError(
            f"The table cannot be read: {error}.", path.name, "Look for a quote that is not closed."
        ) from error
    frame[SOURCE_ROW] = range(1, len(frame) + 1)
    body = frame.iloc[header + 1 :, [*range(len(names)), len(frame.columns) - 1]].fillna("").reset_index(drop=True)
    return body.set_axis([*names, SOURCE_ROW], axis=1)


def _widest(text: str, delimiter: str, header_width: int) -> int:
    """Return how many cells the widest row may have (quoted delimiters are counted too: a bound)."""
    return max(header_width, max((line.count(delimiter) for line in text.splitlines()), default=0) + 1)


def _delimiter_name(delimiter: str) -> str:
    return {";": "semicolons", ",": "commas", "\t": "tabs", "|": "bars"}[delimiter]
