"""Where a sheet's header is: title rows may stand above it, and it may be spread over two rows."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ..domain.headers import header_score
from ..domain.text import key

MOST_TITLE_ROWS = 50
_MOST_HEADER_ROWS = 3
_YEAR = re.compile(r"(?:19|20)\d\d(?:\.0)?")
_NUMERIC = re.compile(r"[<≈~+-]?\s*\d[\d\s.,/%-]*")

Span = tuple[int, int, int, int]
"""Merged cells: first row, first column, last row, last column, counted from 0."""


@dataclass(frozen=True)
class Header:
    """A header's cells, one a column, and its first and last row among the rows that were looked at."""

    cells: list[str]
    first: int
    last: int

    def described(self, offset: int = 0) -> str:
        """Return where the header is, rows counted from 1 (and ``offset`` rows before the first one)."""
        first, last = self.first + offset + 1, self.last + offset + 1
        return f"header in row {first}" if first == last else f"header in rows {first} to {last}"


def read_header(
    rows: Sequence[Sequence[str]],
    named: Mapping[str, str | None],
    wanted: Sequence[str] = (),
    spans: Sequence[Span] = (),
) -> Header:
    """Return the header among the first rows.

    - A cell merged over several columns, or followed by empty ones, with a row of names or years below it, gives them its
      name: "Effectif" over "2005" and "2006" are "Effectif 2005" and "Effectif 2006".
    - A name below that says enough by itself ("CP" below "Adresse") stays as it is.
    """
    width = max((len(cells) for cells in rows), default=0)
    rows = [[*_folded(cells), *[""] * (width - len(cells))] for cells in rows]
    found = find_header(rows, named, wanted)
    first, last = _extent(rows, found, spans)
    keys = {key(name) for name in (*wanted, *named.values()) if name}
    cells = list(rows[last])
    for row in range(last - 1, first - 1, -1):
        cells = _combined(_spread(rows[row], row, spans, cells), cells, keys)
    return Header(cells, first, last)


def find_header(rows: Sequence[Sequence[str]], named: Mapping[str, str | None], wanted: Sequence[str] = ()) -> int:
    """Return the position of the header (of its most telling row) among the first rows.

    - The row that gives the most recognised member columns (or columns that the user named, or ``wanted`` ones) is the header.
    - Where nothing is recognised it is the first row with as many filled cells as the widest.
    """
    keys = {key(name) for name in wanted}
    first = rows[:MOST_TITLE_ROWS]
    scores = [sum(key(c) in keys for c in cells) if keys else header_score(cells, named) for cells in first]
    best = max(scores, default=0)
    if best >= min(2, len(keys) or 2):
        return scores.index(best)
    filled = [sum(bool(c.strip()) for c in cells) for cells in first]
    return filled.index(max(filled)) if filled else 0


def _extent(rows: Sequence[Sequence[str]], found: int, spans: Sequence[Span]) -> tuple[int, int]:
    """Return the first and last row of the header that ``found`` belongs to."""
    # a cell merged downwards from the header's row says for certain how many rows the header has
    down = [s for s in spans if s[0] <= found <= s[2] and s[2] > s[0] and s[2] - s[0] < _MOST_HEADER_ROWS]
    if down:
        first, last = min(s[0] for s in down), max(s[2] for s in down)
        return (first, last) if last < len(rows) else (found, found)
    if found + 1 < len(rows) and _is_second(rows[found], rows[found + 1], _groups(rows[found], found, spans)):
        return found, found + 1
    if found and _is_group_row(rows[found - 1], rows[found]):
        return found - 1, found
    return found, found


def _groups(cells: Sequence[str], row: int, spans: Sequence[Span]) -> list[range]:
    """Return the columns of each cell that stands over several: merged ones, or, where none is, those before empty cells."""
    if spans:
        merged = [range(s[1], min(s[3] + 1, len(cells))) for s in spans if s[0] <= row <= s[2] and s[3] > s[1]]
        return [group for group in merged if group and cells[group[0]]]
    starts = [i for i, cell in enumerate(cells) if cell]
    ends = [*starts[1:], len(cells)]
    return [range(a, b) for a, b in zip(starts, ends) if b - a > 1]


def _is_second(upper: Sequence[str], lower: Sequence[str], groups: Sequence[range]) -> bool:
    """Tell whether a row below the header goes on with it: names or years below a group, nothing below other columns."""
    below: list[list[str]] = [[lower[i] for i in group if lower[i]] for group in groups]
    grouped = {i for group in groups for i in group}
    others = [lower[i] for i, cell in enumerate(upper) if cell and i not in grouped]
    return (
        any(len(cells) > 1 for cells in below)
        and all(_is_name(cell) for cells in below for cell in cells)
        and all(len(set(cells)) == len(cells) for cells in below)
        and not any(others)
    )


def _is_group_row(upper: Sequence[str], lower: Sequence[str]) -> bool:
    """Tell whether a row above the header names groups of its columns that cannot be told apart without (years, repeated names)."""
    if sum(map(bool, upper)) < 2 and not (upper and not upper[0] and any(upper)):
        return False  # one cell at the left is a title
    repeated = Counter(key(cell) for cell in lower if cell)
    unclear = [i for i, cell in enumerate(lower) if cell and (_YEAR.fullmatch(cell) or repeated[key(cell)] > 1)]
    spread = _spread(upper, 0, (), lower)
    return (
        bool(unclear) and all(spread[i] for i in unclear) and all(_is_name(cell) for cell in (*upper, *lower) if cell)
    )


def _is_name(cell: str) -> bool:
    return bool(_YEAR.fullmatch(cell)) or not _NUMERIC.fullmatch(cell)


def _spread(cells: Sequence[str], row: int, spans: Sequence[Span], lower: Sequence[str]) -> list[str]:
    """Return a header row with the text of a cell that stands over several in each of their columns that has a name below."""
    spread = list(cells)
    for group in _groups(cells, row, spans):
        for i in group:
            if lower[i]:
                spread[i] = cells[group[0]]
    return spread


def _folded(cells: Sequence[str]) -> list[str]:
    return [" ".join(cell.split()) for cell in cells]


def _combined(upper: Sequence[str], lower: Sequence[str], keys: set[str]) -> list[str]:
    """Return the names of columns whose header has two levels."""
    repeated = Counter(key(cell) for cell in lower if cell)
    names = []
    for above, cell in zip(upper, lower):
        both = f"{above} {cell.removesuffix('.0') if _YEAR.fullmatch(cell) else cell}".strip()
        alone = repeated[key(cell)] == 1 and (key(cell) in keys or _recognised(cell)) and not _recognised(both)
        names.append(cell if cell and alone and key(both) not in keys else both)
    return names


def _recognised(cell: str) -> bool:
    return header_score([cell], {}) > 0
