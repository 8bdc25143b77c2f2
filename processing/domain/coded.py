"""Text columns as codes into their distinct values: each distinct text is looked at once, and a row costs one to four bytes."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any, Union

import numpy as np
import numpy.typing as npt
import pandas as pd

Ints = npt.NDArray["np.signedinteger[Any]"]  # of any width
Codes = npt.NDArray["np.signedinteger[Any]"]  # of as few bytes as their number allows
Flags = npt.NDArray[np.bool_]
Floats = npt.NDArray[np.float64]
Objects = npt.NDArray[np.object_]
Rows = Union[Ints, Flags, slice]

_ROOM = 2**62
_BLOCK = 2**22


def narrow(codes: Ints, count: int) -> Codes:
    """Return codes from -1 to ``count - 1`` in as few bytes as they need."""
    return codes.astype(np.int8 if count <= 2**7 else np.int16 if count <= 2**15 else np.int32, copy=False)


@dataclass(frozen=True)
class Coded:
    """A text column: row i holds ``values[codes[i]]``. Values are distinct; nothing is an empty text."""

    codes: Codes
    values: Objects

    def __post_init__(self) -> None:
        """Keep the codes small."""
        object.__setattr__(self, "codes", narrow(self.codes, len(self.values)))

    def __len__(self) -> int:
        """Return the number of rows."""
        return len(self.codes)

    @classmethod
    def of(cls, texts: Iterable[Any]) -> Coded:
        """Return the column of some texts."""
        codes, values = pd.factorize(np.array(list(texts), dtype=object))
        return cls(codes, values)

    @classmethod
    def constant(cls, text: str, rows: int) -> Coded:
        """Return a column that holds one text in every row."""
        return cls(np.broadcast_to(np.int8(0), rows), np.array([text], dtype=object))  # takes no memory

    def map(self, function: Callable[[str], str]) -> Coded:
        """Return the column of ``function`` of each text."""
        return self.replaced([function(value) for value in self.values])

    def replaced(self, texts: list[str]) -> Coded:
        """Return the column with each distinct value replaced by the text at its place."""
        codes, values = pd.factorize(np.array(texts, dtype=object))
        return Coded(narrow(codes, len(values))[self.codes], values)

    def flags(self, test: Callable[[str], bool]) -> Flags:
        """Return for each row whether the test holds for its text."""
        return np.array([test(value) for value in self.values], dtype=bool)[self.codes]

    def equals(self, text: str) -> Flags:
        """Return for each row whether it holds exactly this text."""
        return self.flags(lambda value: value == text)

    def numbers(self, function: Callable[[str], float]) -> Floats:
        """Return for each row a number made from its text."""
        return np.array([function(value) for value in self.values], dtype=np.float64)[self.codes]

    def take(self, rows: Rows) -> Coded:
        """Return the column of some rows."""
        return Coded(self.codes[rows], self.values)

    def at(self, row: int) -> str:
        """Return the text of one row."""
        return str(self.values[self.codes[row]])

    def texts(self) -> Objects:
        """Return the text of each row."""
        return self.values[self.codes]

    def present(self) -> list[str]:
        """Return the texts that some row holds, in the order of their first rows."""
        return [str(text) for text in self.values[pd.unique(self.codes)]]


Column = Union[Coded, Floats]
"""A column of a table: text, or numbers as the source has them (NaN where there is none)."""


def group(*columns: Coded | Ints) -> Ints:
    """Return one integer a row that is equal where all the columns are equal, numbered from 0 by first appearance."""
    key = combined(*columns)
    return pd.factorize(key)[0].astype(np.int64, copy=False)


def repeats(*columns: Coded | Ints) -> Flags:
    """Return which rows are equal, in all the columns, to an earlier one."""
    return np.asarray(pd.Series(combined(*columns)).duplicated(), dtype=bool)


def combined(*columns: Coded | Ints) -> Ints:
    """Return one integer a row that is equal where all the columns are equal; the integers of a column may start at -1."""
    key = np.zeros(len(columns[0]), dtype=np.int64)
    size = 1
    for column in columns:
        more, lowest = (column.codes, 0) if isinstance(column, Coded) else (column, -1)
        span = (len(column.values) if isinstance(column, Coded) else int(column.max(initial=-1)) + 2) or 1
        if span > _ROOM // size:  # no room left: number what there is anew
            key = pd.factorize(key)[0].astype(np.int64, copy=False)
            size = int(key.max(initial=0)) + 1
            if span > _ROOM // size:
                more, span, lowest = pd.factorize(more)[0], len(more) + 1, 0
        key *= span
        key += more
        key -= lowest
        size *= span
    return key


def neighbours(rows: Ints) -> Ints | slice:
    """Return rows as a slice where each follows the one before: taking a slice copies nothing."""
    if not len(rows) or not (np.diff(rows) == 1).all():
        return rows
    return slice(int(rows[0]), int(rows[-1]) + 1)


def firsts(groups: Ints) -> Ints:
    """Return the first row of each group, groups being numbered from 0 by first appearance."""
    if not len(groups):
        return np.zeros(0, dtype=np.int64)
    running = np.maximum.accumulate(groups)
    return np.flatnonzero(np.concatenate(([True], running[1:] > running[:-1])))


def sums(groups: Ints, values: Ints, count: int) -> Ints:
    """Return the exact sum of whole numbers (from 0, below 2**53) in each group of 0 to ``count - 1``."""
    total = np.zeros(count, dtype=np.int64)
    for start in range(0, len(groups), _BLOCK):
        block, numbers = groups[start : start + _BLOCK], values[start : start + _BLOCK]
        # two halves of 26 bits: a float sums each without loss for the rows of a block
        total += np.bincount(block, weights=numbers & 0x3FFFFFF, minlength=count).astype(np.int64)
        total += np.bincount(block, weights=numbers >> 26, minlength=count).astype(np.int64) << 26
    return total
