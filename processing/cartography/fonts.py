"""The sheet's font: which one there is, how wide its text runs, where its lines break."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from qgis.core import QgsLayoutItemLabel
from qgis.PyQt.QtGui import QFont, QFontDatabase, QFontInfo, QFontMetricsF, QRawFont

from ..domain.errors import ClusterAtlasError
from ..domain.words import NARROW_SPACE, NO_BREAK_SPACE
from .settings import LEAST_PT, MM_PER_POINT, LayoutSettings, TextStyle

MEASURING_PX = 1000
"""Text is measured at this size and scaled down: free of hinting and of the screen's resolution."""

SLACK = 1.01
"""Devices set text up to this much wider than measured."""

TIGHT = 1.003
"""Slack for running text, whose lines are broken by hand where they come out too close (see ``wraps_alike``)."""

SHRINK_PT = 0.25

TENTH_MM = not hasattr(QgsLayoutItemLabel, "setTextFormat")
"""QGIS before 3.24 rounds a label's font to tenths of a millimetre; so do the measures then."""

LEAST_PRINTED_PT = LEAST_PT + 0.15 if TENTH_MM else LEAST_PT
"""What is rounded to 6 pt or a little more."""

NO_LIGATURES = 0.02
"""A letter spacing that nobody sees, with which Qt sets no ligatures: a text that is searched for "Effectif" has it."""

ELLIPSIS = "\u2026"

STAND_INS = ("Open Sans", "Noto Sans", "DejaVu Sans", "Liberation Sans", "Arial")
"""Upright families of many letters, taken in this order where none of a layout's own is installed."""

_CONTROLS = {code: " " for code in (*range(0x20), *range(0x7F, 0xA0)) if chr(code) != "\n"}


def installed_family(families: Sequence[str]) -> str:
    """Return the first of the font families that this machine has; where it has none of them, one that it has.

    - The others that are tried: families that other machines' sheets are set in, then the system's own.
    - :func:`font_line` says what was taken, for the log.

    Raises:
        ClusterAtlasError: where the machine has no font at all.
    """
    present = {_plain(name) for name in _all_families()}
    for family in (*families, *STAND_INS, QFontInfo(QFont()).family()):
        if _plain(family) in present:
            return family
    raise ClusterAtlasError(
        f"No font is installed, neither {', '.join(families)} nor another.",
        "layout settings: fonts",
        "Install one of them.",
    )


def font_line(families: Sequence[str]) -> str:
    """Return the log's line on the font: which it is, and that it stands in where the layout's own are missing."""
    family = installed_family(families)
    if _plain(family) in {_plain(wanted) for wanted in families}:
        return f"Font: {family}."
    return f"Font: {family}, since none of the layout's fonts is installed: {', '.join(families)}."


def typesetter(settings: LayoutSettings) -> Typesetter:
    """Return what sets and measures the text of a layout, in the first of its fonts that there is, or a stand-in."""
    return Typesetter(installed_family(settings.fonts))


@dataclass(frozen=True)
class Typesetter:
    """Set and measure text of one font family; all lengths in mm."""

    family: str

    def font(self, style: TextStyle) -> QFont:
        """Return the font of a style, in points; never one that QGIS would round to under 6 pt."""
        font = QFont(self.family)
        font.setPointSizeF(max(style.size_pt, LEAST_PRINTED_PT))
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, NO_LIGATURES)
        font.setBold(style.bold)
        font.setItalic(style.italic)
        return font

    def printable(self, text: str) -> str:
        """Return the text with what can't be printed replaced.

        - U+202F becomes U+00A0 where the font lacks it.
        - ``[%`` is parted, since layout labels take it for an expression.
        - Control characters become spaces; line ends stay.
        """
        if NARROW_SPACE in text and not _has(self.family, NARROW_SPACE):
            text = text.replace(NARROW_SPACE, NO_BREAK_SPACE)
        return text.replace("[%", "[\u2060%").translate(_CONTROLS)

    def width_mm(self, text: str, style: TextStyle, slack: float = SLACK) -> float:
        """Return how wide one line runs, slack included."""
        advance = _advance(self.family, style.bold, style.italic, self.printable(text))
        return advance * self._mm_per_px(style) * slack

    def line_mm(self, style: TextStyle) -> float:
        """Return the distance between two base lines."""
        return _metrics(self.family, style.bold, style.italic).lineSpacing() * self._mm_per_px(style)

    def height_mm(self, lines: int, style: TextStyle) -> float:
        """Return how high a block of lines is, with a little room so that nothing is clipped."""
        return lines * self.line_mm(style) + 0.1

    def wrap(self, text: str, style: TextStyle, width_mm: float, slack: float = SLACK) -> list[str]:
        """Break a text into lines that fit the width; a word that is longer than a line is broken within."""
        lines: list[str] = []
        for paragraph in text.split("\n"):
            lines += self._wrap_paragraph(paragraph, style, width_mm * SLACK / slack)
        return lines

    def wraps_alike(self, lines: Sequence[str], text: str, style: TextStyle, width_mm: float) -> bool:
        """Tell whether a label that wraps by itself is sure to make no more lines of the text than these."""
        running = " ".join(lines)
        return running in text and len(self.wrap(running, style, width_mm)) == len(lines)

    def shrunk(self, text: str, style: TextStyle, width_mm: float, height_mm: float) -> tuple[TextStyle, list[str]]:
        """Return the style, made smaller where it must be, and the lines with which a text fits a box.

        - Never under 6 pt; what does not fit then is cut after a word, with an ellipsis.
        """
        while True:
            lines = self.wrap(text, style, width_mm)
            most = max(1, int((height_mm + 0.05) / self.line_mm(style)))
            if len(lines) <= most:
                return style, lines
            if style.size_pt - SHRINK_PT < LEAST_PT:
                return style, [*lines[: most - 1], self.elided(" ".join(lines[most - 1 :]), style, width_mm)]
            style = replace(style, size_pt=style.size_pt - SHRINK_PT)

    def elided(self, text: str, style: TextStyle, width_mm: float) -> str:
        """Return the text, cut with an ellipsis where it is wider than ``width_mm``."""
        if self.width_mm(text, style) <= width_mm:
            return text
        low, high = 0, len(text)
        while low < high:
            middle = (low + high + 1) // 2
            fits = self.width_mm(text[:middle].rstrip() + ELLIPSIS, style) <= width_mm
            low, high = (middle, high) if fits else (low, middle - 1)
        head = text[:low].rstrip()
        word = head.rpartition(" ")[0] if low < len(text) and not text[low].isspace() else head
        return (word if len(word) > low / 2 else head) + ELLIPSIS

    def _wrap_paragraph(self, text: str, style: TextStyle, width_mm: float) -> list[str]:
        lines, line = [], ""
        for word in text.split(" "):
            longer = f"{line} {word}" if line else word
            if self.width_mm(longer, style) <= width_mm:
                line = longer
                continue
            if line:
                lines.append(line)
            *full, line = self._broken(word, style, width_mm)
            lines += full
        return [*lines, line]

    def _broken(self, word: str, style: TextStyle, width_mm: float) -> list[str]:
        """Break one word into pieces that fit, at least a letter each."""
        pieces = [""]
        for letter in word:
            if pieces[-1] and self.width_mm(pieces[-1] + letter, style) > width_mm:
                pieces.append("")
            pieces[-1] += letter
        return pieces

    @staticmethod
    def _mm_per_px(style: TextStyle) -> float:
        return _em_mm(style) / MEASURING_PX


def _em_mm(style: TextStyle) -> float:
    """Return the size in which a label is printed."""
    exact = max(style.size_pt, LEAST_PRINTED_PT) * MM_PER_POINT
    return int(exact * 10 + 0.5) / 10 if TENTH_MM else exact


def _plain(family: str) -> str:
    """Return a family's name without its foundry ("Open Sans [Ascender]"), for comparison."""
    return family.partition(" [")[0].casefold()


def _all_families() -> list[str]:
    """Return all font families (the database became static in Qt 6)."""
    try:
        return list(QFontDatabase.families())
    except TypeError:
        return list(QFontDatabase().families())


def _measuring_font(family: str, bold: bool, italic: bool) -> QFont:
    font = QFont(family)
    font.setPixelSize(MEASURING_PX)
    font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, NO_LIGATURES)
    font.setBold(bold)
    font.setItalic(italic)
    return font


_of_this_thread = threading.local()
"""Metrics by font: they hold what Qt keeps of a font for one thread, and are of no use in another, or after its end."""


def _metrics(family: str, bold: bool, italic: bool) -> QFontMetricsF:
    known: dict[tuple[str, bool, bool], QFontMetricsF] = _of_this_thread.__dict__.setdefault("metrics", {})
    if (family, bold, italic) not in known:
        known[family, bold, italic] = QFontMetricsF(_measuring_font(family, bold, italic))
    return known[family, bold, italic]


@lru_cache(maxsize=20_000)  # a text that must fit is set several times, at several sizes
def _advance(family: str, bold: bool, italic: bool, text: str) -> float:
    return float(_metrics(family, bold, italic).horizontalAdvance(text))


@lru_cache(maxsize=256)
def _has(family: str, letter: str) -> bool:
    return bool(QRawFont.fromFont(QFont(family)).supportsCharacter(ord(letter)))
