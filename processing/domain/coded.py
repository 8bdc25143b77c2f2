"""Text columns as codes into their distinct values: each distinct text is looked at once, and a row costs one to four bytes."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass
from itertools import count, islice
from typing import Any, TypeVar, Union

import numpy as np
import numpy.typing as npt
import pandas as pd

from .patience import pause

Ints = npt.NDArray["np.signedinteger[Any]"]  # of any width
Codes = npt.NDArray["np.signedinteger[Any]"]  # of as few bytes as their number allows
Flags = npt.NDArray[np.bool_]
Floats = npt.NDArray[np.float64]
Objects = npt.NDArray[np.object_]
Rows = Union[Ints, Flags, slice]

_ROOM = 2**62
_BLOCK = 2**20
_FEW = 2**16
_MIX = np.int64(-7046029254386353131)
Result = TypeVar("Result")


def each(function: Callable[[str], Result], values: Objects) -> list[Result]:
    """Return the function of each value; can be cancelled on the way."""
    results: list[Result] = []
    for start in range(0, len(values), _FEW):
        pause()
        results += map(function, values[start : start + _FEW])
    return results


def narrow(codes: Ints, count: int) -> Codes:
    """Return codes from -1 to ``count - 1`` in as few bytes as they need."""
    return codes.astype(width(count), copy=False)


def width(count: int) -> type[np.signedinteger[Any]]:
    """Return the smallest integers that hold codes from -1 to ``count - 1``."""
    return np.int8 if count <= 2**7 else np.int16 if count <= 2**15 else np.int32


def as_objects(texts: Collection[Any]) -> Objects:
    """Return texts as an array of as many objects."""
    objects = np.empty(len(texts), dtype=object)
    objects[:] = list(texts)
    return objects


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
        return self.replaced(map(function, self.values))

    def replaced(self, texts: Iterable[str]) -> Coded:
        """Return the column with each distinct value replaced by the text at its place."""
        place: defaultdict[str, int] = defaultdict(count().__next__)  # a new text takes the next number
        codes, rest = np.empty(len(self.values), dtype=np.int32), iter(texts)
        for start in range(0, len(codes), _FEW):
            pause()
            codes[start : start + _FEW] = [place[text] for text in islice(rest, _FEW)]
        return Coded(narrow(codes, len(place))[self.codes], as_objects(place))

    def flags(self, test: Callable[[str], bool]) -> Flags:
        """Return for each row whether the test holds for its text."""
        return np.array(each(test, self.values), dtype=bool)[self.codes]

    def equals(self, text: str) -> Flags:
        """Return for each row whether it holds exactly this text."""
        return self.flags(lambda value: value == text)

    def numbers(self, function: Callable[[str], float]) -> Floats:
        """Return for each row a number made from its text."""
        return np.array(each(function, self.values), dtype=np.float64)[self.codes]

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
    return numbered(combined(*columns))


def numbered(key: Ints) -> Ints:
    """Return the integers of a column numbered anew, from 0 by first appearance."""
    numbers, first, groups = np.empty(len(key), dtype=np.int32), [np.zeros(0, dtype=np.int64)], 0
    for rows in parted(key):
        codes = pd.factorize(key[rows])[0]
        first.append(rows[firsts(codes)])
        numbers[rows] = codes + groups
        groups += len(first[-1])
    rank = np.empty(groups, dtype=np.int32)
    rank[np.argsort(np.concatenate(first))] = np.arange(groups, dtype=np.int32)
    for start in range(0, len(numbers), _BLOCK):
        pause()
        numbers[start : start + _BLOCK] = rank[numbers[start : start + _BLOCK]]
    return numbers


def repeats(*columns: Coded | Ints) -> Flags:
    """Return which rows are equal, in all the columns, to an earlier one."""
    key = combined(*columns)
    again = np.zeros(len(key), dtype=bool)
    for rows in parted(key):
        again[rows] = pd.Series(key[rows]).duplicated()
    return again


def parted(key: Ints) -> Iterator[Ints]:
    """Yield the rows of a column in parts that are small enough to be worked at without a pause.

    Rows with equal integers are in one part; each part is in the column's order.
    """
    count = len(key) // _BLOCK + 1
    if count == 1:
        pause()
        yield np.arange(len(key))
        return
    part = np.empty(len(key), dtype=width(count))
    for start in range(0, len(key), _BLOCK):
        pause()
        block = key[start : start + _BLOCK].astype(np.int64, copy=False)
        part[start : start + _BLOCK] = ((block * _MIX) >> 40) % count  # the middle bits of a product: neighbours part
    for i in range(count):
        pause()
        yield np.flatnonzero(part == i)


def combined(*columns: Coded | Ints) -> Ints:
    """Return one integer a row that is equal where all the columns are equal; the integers of a column may start at -1."""
    key = np.zeros(len(columns[0]), dtype=np.int64)
    size = 1
    for column in columns:
        pause()
        more, lowest = (column.codes, 0) if isinstance(column, Coded) else (column, -1)
        span = (len(column.values) if isinstance(column, Coded) else int(column.max(initial=-1)) + 2) or 1
        if span > _ROOM // size:  # no room left: number what there is anew
            key = numbered(key).astype(np.int64)
            size = int(key.max(initial=0)) + 1
            if span > _ROOM // size:
                more, span, lowest = numbered(more), len(more) + 1, 0
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


def starts(ordered: Ints) -> Ints:
    """Return where each run of equal integers starts in a column in which equal ones stand together."""
    return np.flatnonzero(np.concatenate(([True], ordered[1:] != ordered[:-1]))[: len(ordered)])


def sums(groups: Ints, values: Ints, count: int) -> Ints:
    """Return the exact sum of whole numbers (from 0, below 2**53) in each group of 0 to ``count - 1``."""
    total = np.zeros(count, dtype=np.int64)
    for start in range(0, len(groups), _BLOCK):
        pause()
        block, numbers = groups[start : start + _BLOCK], values[start : start + _BLOCK]
        # two halves of 26 bits: a float sums each without loss for the rows of a block
        total += np.bincount(block, weights=numbers & 0x3FFFFFF, minlength=count).astype(np.int64)
        total += np.bincount(block, weights=numbers >> 26, minlength=count).astype(np.int64) << 26
    return total
