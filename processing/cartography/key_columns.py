"""What colours stand for, in columns of squares beside the circles of a legend: measured first, then drawn."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from qgis.core import QgsLayout, QgsLayoutItem

from .fonts import Typesetter
from .items import add_label, add_rectangle
from .settings import Box, LayoutSettings

PREFIX = "legend:slice"
MOST_IN_A_COLUMN = 12
WIDEST_SHARE = 0.75
"""A column takes at most this share of the width of a legend."""


@dataclass(frozen=True)
class SquareKey:
    """One square with its words; ``x`` and ``y`` from the columns' own corner, in mm."""

    lines: tuple[str, ...]
    colour: str
    x: float
    y: float
    width_mm: float


@dataclass(frozen=True)
class KeyColumns:
    """All squares, how wide and high they are together, and their corner's place in the legend."""

    keys: tuple[SquareKey, ...] = ()
    width_mm: float = 0.0
    height_mm: float = 0.0
    x: float = 0.0
    y: float = 0.0

    def at(self, x: float, y: float) -> KeyColumns:
        """Return the columns with their upper left corner at a place in the legend."""
        return replace(self, x=x, y=y)


def measure_columns(
    keys: Sequence[tuple[str, str]], settings: LayoutSettings, setter: Typesetter, most: int = MOST_IN_A_COLUMN
) -> KeyColumns:
    """Stack (what it stands for, colour) in columns of at most ``most``, filled evenly; long words are broken."""
    look, style = settings.legend, settings.text.legend_value
    indent = look.key_mm + look.gap_mm
    widest = look.width_mm * WIDEST_SHARE - indent
    size = -(-len(keys) // -(-len(keys) // most)) if keys else 1
    found: list[SquareKey] = []
    x, height = 0.0, 0.0
    for start in range(0, len(keys), size):
        column = [(setter.wrap(text, style, widest), colour) for text, colour in keys[start : start + size]]
        width = max(setter.width_mm(line, style) for lines, _ in column for line in lines)
        x += 2 * look.gap_mm if start else 0.0
        y = 0.0
        for lines, colour in column:
            found.append(SquareKey(tuple(lines), colour, x, y, width))
            y += len(lines) * setter.line_mm(style) + look.gap_mm / 4
        x, height = x + indent + width, max(height, y - look.gap_mm / 4)
    return KeyColumns(tuple(found), x, height)


def draw_columns(
    layout: QgsLayout, columns: KeyColumns, left: float, top: float, settings: LayoutSettings, setter: Typesetter
) -> list[QgsLayoutItem]:
    """Draw measured columns in a legend whose upper left corner is at (``left``, ``top``) on the page."""
    look, style = settings.legend, settings.text.legend_value
    items: list[QgsLayoutItem] = []
    for number, key in enumerate(columns.keys, start=1):
        x, y = left + columns.x + key.x, top + columns.y + key.y
        mark = Box(x, y + (setter.line_mm(style) - look.key_mm) / 2, look.key_mm, look.key_mm)
        items.append(add_rectangle(layout, mark, f"{PREFIX}:{number}:mark", key.colour))
        text_x = x + look.key_mm + look.gap_mm
        box = Box(text_x, y, key.width_mm + 0.5, setter.height_mm(len(key.lines), style))
        items.append(add_label(layout, "\n".join(key.lines), box, style, setter, f"{PREFIX}:{number}"))
    return items
