"""A table as it was read: columns by name, and the row number that a user sees in the source."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from operator import is_

import numpy as np
import pandas as pd

from .coded import Coded, Column, Flags, Floats, Ints, each
from .values import as_text


@dataclass(frozen=True)
class Table:
    """Columns of one length, in the source's order; ``source_row`` says where each row stands in the source.

    ``count``: how many identical rows of the source each row stands for (a database groups them); None = one each.
    """

    columns: dict[str, Column]
    source_row: Ints
    count: Ints | None = None

    def __len__(self) -> int:
        """Return the number of rows."""
        return len(self.source_row)

    @property
    def names(self) -> list[str]:
        """Return the columns' names."""
        return list(self.columns)

    def text(self, name: str | None) -> Coded:
        """Return a column as trimmed text (1348 for 1348.0); an empty one where there is no such column."""
        if name is None:
            return Coded.constant("", len(self))
        column = self.columns[name]
        if not isinstance(column, Coded):
            return numbers_as_text(column)
        texts = each(as_text, column.values)
        # most columns are trimmed already: nothing to do for any row
        return column if all(map(is_, texts, column.values)) else column.replaced(texts)

    def counts(self) -> Ints:
        """Return how many rows of the source each row stands for."""
        return np.broadcast_to(np.int64(1), len(self)) if self.count is None else self.count

    def take(self, rows: Ints | Flags) -> Table:
        """Return the table of some rows."""
        columns: dict[str, Column] = {
            name: column.take(rows) if isinstance(column, Coded) else column[rows]
            for name, column in self.columns.items()
        }
        return Table(columns, self.source_row[rows], None if self.count is None else self.count[rows])

    def records(self) -> Iterator[tuple[int, dict[str, str]]]:
        """Yield each row's number and its cells as text: for small tables."""
        texts = {name: self.text(name).texts() for name in self.columns}
        for position, number in enumerate(self.source_row):
            yield int(number), {name: str(column[position]) for name, column in texts.items()}


def numbers_as_text(numbers: Floats) -> Coded:
    """Return a column of numbers as text: 1348 for 1348.0, empty for nothing."""
    codes, distinct = pd.factorize(numbers)
    # what is missing has code -1, which takes the last text: an empty one
    texts = np.array([*(as_text(float(number)) for number in distinct), ""], dtype=object)
    return Coded(np.where(codes < 0, len(distinct), codes), texts).map(str)


def table_of(columns: dict[str, list[object]], first_row: int = 2) -> Table:
    """Return a table of a few rows: a column of numbers (or nothing) is numeric, all others text."""
    made: dict[str, Column] = {}
    for name, cells in columns.items():
        numeric = all(cell is None or isinstance(cell, (int, float)) for cell in cells) and any(
            c is not None for c in cells
        )
        made[name] = np.array(cells, dtype=np.float64) if numeric else Coded.of("" if c is None else c for c in cells)
    rows = len(next(iter(columns.values()), []))
    return Table(made, np.arange(first_row, first_row + rows, dtype=np.int64))
