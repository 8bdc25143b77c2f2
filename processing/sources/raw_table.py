"""A table as it was read, before anyone says what its columns mean."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from ..domain.table import Table

Select = Callable[[Sequence[str]], Iterable[str]]
"""Given a table's columns, name those that are needed: the others are not read."""


@dataclass(frozen=True)
class RawTable:
    """A source's rows, the names of all its columns (``table`` may hold fewer), and how it was read.

    - ``empty_is_null``: an empty cell of it is NULL to an expression; ``empty_texts`` are columns in which some are texts
      without letters all the same.
    - ``keyed``: its ``source_row`` are the ids that QGIS gives the rows.
    - ``in_database``: what a database calls the table.
    """

    table: Table
    names: list[str]
    where: str
    notes: tuple[str, ...] = ()
    empty_is_null: bool = True
    empty_texts: frozenset[str] = frozenset()
    keyed: bool = False
    in_database: str = ""


def everything(names: Sequence[str]) -> Sequence[str]:
    """Select all columns."""
    return names


def column_names(cells: Sequence[object]) -> list[str]:
    """Return usable, distinct column names from header cells: an empty one is named by its position."""
    names: list[str] = []
    for position, cell in enumerate(cells, start=1):
        base = name = " ".join(str(cell or "").split()) or f"column {position}"
        repeat = 2
        while name in names:
            name, repeat = f"{base} ({repeat})", repeat + 1
        names.append(name)
    return names
