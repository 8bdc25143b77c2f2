"""Numbers as the language of QGIS writes them, and how narrow a box may be."""

from __future__ import annotations

from qgis.PyQt.QtCore import QLocale

LEAST_WIDTH = 110
"""Pixels that a box needs to be read; where a row has no room for it, its label goes above."""


def number_text(value: float) -> str:
    """Return a number with its thousands set off; decimals only where it has some."""
    whole = float(value).is_integer()
    return QLocale().toString(int(value)) if whole else QLocale().toString(float(value), "f", 2)
