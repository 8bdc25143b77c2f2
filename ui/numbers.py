"""Numbers as the language of QGIS writes them on a sheet, whatever its setting for separators: one way in all steps."""

from __future__ import annotations

from ..processing.domain.words import words
from ..processing.workflow.suggest import users_language


def number_text(value: float) -> str:
    """Return a number with its thousands set off; decimals only where it has some."""
    return words(users_language()).number(float(value))
