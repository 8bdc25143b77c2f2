"""Where a sheet's header is: title rows may stand above it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ..domain.headers import header_score
from ..domain.text import key

MOST_TITLE_ROWS = 50


def find_header(rows: Sequence[Sequence[str]], named: Mapping[str, str | None], wanted: Sequence[str] = ()) -> int:
    """Return the position of the header among the first rows.

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
