"""Regular expressions in bounded time, for the rules."""

from __future__ import annotations

from collections.abc import Callable

from qgis.PyQt.QtCore import QRegularExpression


def pcre_matcher(pattern: str) -> Callable[[str], bool]:
    """Return a test of one text by a PCRE pattern, searched for, without case.

    Raises ValueError where the pattern is broken, and the test raises it where matching hits PCRE's own limit: Python's ``re``
    has none.
    """
    compiled = QRegularExpression(pattern, QRegularExpression.PatternOption.CaseInsensitiveOption)
    if not compiled.isValid():
        raise ValueError(f"{compiled.errorString()} at position {compiled.patternErrorOffset() + 1}")

    def found(text: str) -> bool:
        match = compiled.match(text)
        if not match.isValid():
            raise ValueError("the match was given up")
        return bool(match.hasMatch())

    return found
