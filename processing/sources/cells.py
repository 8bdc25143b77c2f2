"""Columns whose cells are numbers, texts or both, as workbooks and SQLite have them."""

from __future__ import annotations

import math
from decimal import Decimal

import numpy as np

from ..domain.coded import Column
from ..domain.values import as_text
from .coding import Coder

_EXACT = 2**53


class CellCoder(Coder):
    """Codes a column of cells (text, number or None) that comes in chunks."""

    def column(self) -> Column:
        """Return numbers where every filled cell is one, else text.

        Whole numbers that a float cannot hold (long identifiers) stay text, digit by digit.
        """
        coded = self.coded()
        filled = [value for value in coded.values if value != ""]
        if filled and all(isinstance(v, (int, float)) and abs(v) <= _EXACT for v in filled):
            return np.array([math.nan if v == "" else v for v in coded.values], dtype=np.float64)[coded.codes]
        return coded.replaced([cell_text(value) for value in coded.values])


def cell_text(cell: str | float) -> str:
    """Return a cell of a mixed column as text.

    A number with decimals is written with an exponent ("1.234e0"), as no one writes a text: so its dot is never taken for one that
    sets off thousands, nor does it decide what the dots of the text cells beside it mean.
    """
    if isinstance(cell, float) and math.isfinite(cell) and not cell.is_integer():
        return f"{Decimal(repr(cell)):f}e0"
    return as_text(cell)
