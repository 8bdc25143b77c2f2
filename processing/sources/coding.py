"""Text columns coded while they are read, chunk by chunk."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection
from itertools import count
from operator import ne
from typing import Any

import numpy as np

from ..domain.coded import Coded, Codes, Column, Floats, as_objects, width

_FIRST_ROOM = 65_536
# beyond this a float no longer tells neighbouring whole numbers apart
_EXACT = 2**53


class Coder:
    """Codes a text column that comes in chunks; nothing (None, NaN) is an empty text."""

    def __init__(self) -> None:
        """Start without a row."""
        # a text that is met for the first time takes the next number
        self._place: defaultdict[Any, int] = defaultdict(count().__next__)
        # room for rows to come costs nothing before it is used; many small arrays would leave holes in memory
        self._codes: Codes = np.empty(_FIRST_ROOM, dtype=np.int8)
        self._rows = 0

    def add(self, texts: Collection[Any]) -> None:
        """Add the texts of some more rows."""
        # not pandas.factorize: it leaves a second copy, in UTF-8, with each text
        codes = np.fromiter(map(self._place.__getitem__, texts), dtype=np.int32, count=len(texts))
        end = self._rows + len(codes)
        self._make_room(end)
        self._codes[self._rows : end] = codes
        self._rows = end

    def _make_room(self, rows: int) -> None:
        kind, room = width(len(self._place)), len(self._codes)
        if rows <= room and kind == self._codes.dtype:
            return
        wider = np.empty(room if rows <= room else max(rows, 2 * room), dtype=kind)
        wider[: self._rows] = self._codes[: self._rows]
        self._codes = wider

    @property
    def has_empty_text(self) -> bool:
        """Tell whether some cell was a text without letters, not nothing."""
        return "" in self._place

    def coded(self) -> Coded:
        """Return the whole column."""
        column = Coded(self._codes[: self._rows], as_objects(self._place))
        if None not in self._place and not any(map(ne, column.values, column.values)):  # a NaN differs from itself
            return column
        return column.replaced("" if value is None or value != value else value for value in column.values)


class NumberCoder:
    """Collects a column of numbers that comes in chunks; nothing (None) is NaN.

    Whole numbers too large for a float's exactness make it text.
    """

    def __init__(self) -> None:
        """Start without a row."""
        self._chunks: list[Floats] = [np.zeros(0)]
        self._texts: Coder | None = None

    def add(self, values: Collection[Any]) -> None:
        """Add the numbers of some more rows."""
        numbers = np.array(values, dtype=np.float64)
        whole = isinstance(next((v for v in values if v is not None), None), int)
        if whole and self._texts is None and np.nanmax(np.abs(numbers)) >= _EXACT:
            self._texts = Coder()
            for chunk in self._chunks:
                self._texts.add([None if v != v else str(int(v)) for v in chunk.tolist()])
        if self._texts is not None:
            self._texts.add([None if v is None else str(v) for v in values])
        else:
            self._chunks.append(numbers)

    def coded(self) -> Column:
        """Return the whole column."""
        return self._texts.coded() if self._texts is not None else np.concatenate(self._chunks)
