"""A table as it was read, before anyone says what its columns mean."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import pandas as pd

from ..domain.members import SOURCE_ROW


@dataclass(frozen=True)
class RawTable:
    """Columns as in the source plus ``source_row`` (the row number that a user sees there), and how it was read."""

    frame: pd.DataFrame
    where: str
    notes: tuple[str, ...] = ()

    @property
    def columns(self) -> list[str]:
        """Return the source's own columns."""
        return [c for c in self.frame.columns if c != SOURCE_ROW]


def column_names(cells: Sequence[object]) -> list[str]:
    """Return usable, distinct column names from header cells: an empty one is named by its position."""
    names: list[str] = []
    for position, cell in enumerate(cells, start=1):
        name = " ".join(str(cell or "").split()) or f"column {position}"
        # the table's own word for a row's number is taken: a source's column of that name steps aside
        if name == SOURCE_ROW:
            name = f"{SOURCE_ROW} (column {position})"
        repeat, base = 2, name
        while name in names:
            name = f"{base} ({repeat})"
            repeat += 1
        names.append(name)
    return names
