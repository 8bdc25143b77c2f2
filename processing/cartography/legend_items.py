"""The printed legend: nested circles in exact mm with their words, measured first, then drawn as grouped items."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field

from qgis.core import QgsLayout, QgsLayoutItem, QgsLayoutItemMap

from ..domain.legend import LegendCircle, NestedLegend, nested
from ..domain.scale import RING_MM
from ..domain.shapes import SQUARE, Shape
from .content import LegendContent
from .fonts import Typesetter
from .items import Setting, add_label, add_line, add_rectangle, group
from .key_columns import KeyColumns, draw_columns, measure_columns
from .legend_samples import SetSample, draw_samples, measure_samples
from .scale_bar import BAR_LABEL_MM, SCALE_BAR_MM, add_scale_bar
from .settings import Box, LayoutSettings, TextStyle
from .shape_items import add_symbol

PREFIX = "legend"
CIRCLES_ABOVE_MM = 0.8
LOW_BAR_SHARE = 0.6
"""A low legend has a shorter scale bar."""


@dataclass(frozen=True)
class TextBlock:
    """Lines of one style; ``x`` and ``y`` are the distances from the legend's upper left corner, in mm."""

    key: str
    lines: tuple[str, ...]
    style: TextStyle
    x: float
    y: float
    width_mm: float


@dataclass
class _Stack:
    """Texts below one another: ``y`` is where the next begins."""

    setter: Typesetter
    x: float
    y: float
    width_mm: float
    blocks: list[TextBlock] = field(default_factory=list)

    def put(self, key: str, text: str, style: TextStyle, before_mm: float = 0.0) -> None:
        """Add a text, broken into lines; nothing for no text."""
        if text:
            lines = tuple(self.setter.wrap(text, style, self.width_mm))
            self.blocks.append(TextBlock(key, lines, style, self.x, self.y + before_mm, self.width_mm))
            self.y += before_mm + len(lines) * self.setter.line_mm(style)

    @property
    def right(self) -> float:
        """Return where the longest line ends."""
        lines = [(line, block.style) for block in self.blocks for line in block.lines]
        return self.x + max([self.setter.width_mm(line, style) for line, style in lines], default=0.0)


@dataclass(frozen=True)
class ColourKey:
    """What a colour stands for; ``y`` as in a block of text."""

    lines: tuple[str, ...]
    colour: str
    y: float


@dataclass(frozen=True)
class MeasuredLegend:
    """A legend that is ready to be drawn: its size with padding, its blocks of text, its circles."""

    width_mm: float
    height_mm: float
    content: LegendContent
    circles: NestedLegend
    circles_y: float
    blocks: tuple[TextBlock, ...]
    scale_bar_y: float
    scale_bar_mm: float
    keys: tuple[ColourKey, ...] = ()
    columns: KeyColumns = field(default_factory=KeyColumns)
    samples: tuple[SetSample, ...] = ()


def measure_legend(
    content: LegendContent,
    settings: LayoutSettings,
    setter: Typesetter,
    width_mm: float,
    keys: Sequence[tuple[str, str]] = (),
    side_by_side: bool = False,
) -> MeasuredLegend:
    """Break the words and stack the parts of a legend: title, circles, maximum, scale, notes, scale bar, colours, base map.

    - ``width_mm``: the most it may take, padding included; ``keys``: (what it stands for, colour).
    - ``side_by_side``: the words stand beside the circles, for a low legend.
    - The squares of ``content.slices`` stand beside the circles too; the legend is as wide as they need.
    """
    padding, gap, styles = settings.legend.padding_mm, settings.legend.gap_mm, settings.text
    circles = nested(content.values, content.jobs_per_mm2, setter.line_mm(styles.legend_value), content.shape)
    values = max([setter.width_mm(label, styles.legend_value) for label in content.labels], default=0.0)
    bar_mm = settings.scale_bar.length_mm * (LOW_BAR_SHARE if side_by_side else 1)
    columns = measure_columns(content.slices, settings, setter)
    columns_x = circles.width + values + 3 * gap if columns.keys else 0.0
    inner = max(width_mm - 2 * padding, columns_x + columns.width_mm)
    title = _Stack(setter, padding, padding, inner)
    title.put("title", content.title, styles.legend_title)
    top = title.y + gap + (CIRCLES_ABOVE_MM if circles.circles else 0.0)
    circles_y = top + max(columns.height_mm - circles.height, 0.0) / 2
    columns_y = top + max(circles.height - columns.height_mm, 0.0) / 2
    below = top + max(circles.height, columns.height_mm) + gap
    if side_by_side:
        left = max(circles.width + values, bar_mm + BAR_LABEL_MM) + 2 * gap
        words = _Stack(setter, padding + left, circles_y, inner - left)
    else:
        words = _Stack(setter, padding, below, inner)
    words.put("maximum", content.maximum_text, styles.legend_value)
    words.put("scale", content.scale_text, styles.legend_value)
    for number, note in enumerate(content.notes, start=1):
        words.put(f"note-{number}", note, styles.legend_note, gap / 2)
    bar_y = below if side_by_side else words.y + gap
    set_keys, bottom = _measure_keys(keys, max(bar_y + SCALE_BAR_MM, words.y), inner, settings, setter)
    samples, bottom, samples_mm = measure_samples(content.samples, bottom, inner, settings, setter)
    used = max(title.right, words.right, padding + circles.width + values, padding + bar_mm + BAR_LABEL_MM) - padding
    used = max(used, columns_x + columns.width_mm, samples_mm)
    width = (inner if keys else min(used, inner)) + 2 * padding
    blocks = (*title.blocks, *words.blocks)
    placed = columns.at(padding + columns_x, columns_y)
    height = bottom + padding
    return MeasuredLegend(
        width, height, content, circles, circles_y, blocks, bar_y, bar_mm, set_keys, placed, samples
    )


def draw_legend(
    layout: QgsLayout,
    legend: MeasuredLegend,
    at: Box,
    settings: LayoutSettings,
    setter: Typesetter,
    map_item: QgsLayoutItemMap,
    bordered: bool = True,
) -> QgsLayoutItem:
    """Draw a measured legend with its upper left corner at ``at``, on an opaque ground, as one group."""
    look = settings.legend
    ground = Box(at.x_mm, at.y_mm, legend.width_mm, legend.height_mm)
    border = (look.border_colour, look.border_mm) if bordered else ("", 0.0)
    left = at.x_mm + look.padding_mm
    items: list[QgsLayoutItem] = [add_rectangle(layout, ground, f"{PREFIX}:ground", look.background, *border)]
    items += [_draw_block(layout, block, ground, look.padding_mm, setter) for block in legend.blocks]
    items += _draw_circles(layout, legend, left, at.y_mm + legend.circles_y, settings, setter)
    items += _draw_keys(layout, legend, left, at.y_mm, settings, setter)
    items += draw_columns(layout, legend.columns, at.x_mm, at.y_mm, settings, setter)
    inner = Box(left, at.y_mm, legend.width_mm - 2 * look.padding_mm, legend.height_mm)
    items += draw_samples(layout, legend.samples, inner, PREFIX, settings, setter)
    bar = Box(left, at.y_mm + legend.scale_bar_y, legend.scale_bar_mm, SCALE_BAR_MM)
    items.append(add_scale_bar(layout, map_item, bar, settings, setter))
    return group(layout, items, PREFIX)


def _measure_keys(
    keys: Sequence[tuple[str, str]], top: float, inner_mm: float, settings: LayoutSettings, setter: Typesetter
) -> tuple[tuple[ColourKey, ...], float]:
    """Stack the colours below ``top``; return them with the lower edge of the last."""
    look, style = settings.legend, settings.text.legend_value
    y, found = top + (look.gap_mm if keys else 0.0), []
    for text, colour in keys:
        lines = tuple(setter.wrap(text, style, inner_mm - look.key_mm - look.gap_mm))
        found.append(ColourKey(lines, colour, y))
        y += len(lines) * setter.line_mm(style) + look.gap_mm / 2
    return tuple(found), y


def _draw_keys(
    layout: QgsLayout, legend: MeasuredLegend, left: float, top: float, settings: LayoutSettings, setter: Typesetter
) -> list[QgsLayoutItem]:
    look, style, shape = settings.legend, settings.text.legend_value, legend.content.shape
    line_mm = setter.line_mm(style)
    text_x = left + look.key_mm + look.gap_mm
    width = legend.width_mm - 2 * look.padding_mm - look.key_mm - look.gap_mm
    items: list[QgsLayoutItem] = []
    for number, key in enumerate(legend.keys, start=1):
        low = top + key.y + line_mm / 2 + shape.height_mm(look.key_mm) / 2
        mark = (left + look.key_mm / 2, low - shape.below * look.key_mm)
        items.append(add_symbol(layout, shape, mark, look.key_mm, f"{PREFIX}:key:{number}:mark", key.colour))
        box = Box(text_x, top + key.y, width + 0.5, setter.height_mm(len(key.lines), style))
        items.append(add_label(layout, "\n".join(key.lines), box, style, setter, f"{PREFIX}:key:{number}"))
    return items


def _draw_block(layout: QgsLayout, block: TextBlock, at: Box, padding_mm: float, setter: Typesetter) -> QgsLayoutItem:
    width = min(block.width_mm, at.width_mm - block.x - padding_mm)
    height = setter.height_mm(len(block.lines), block.style)
    box = Box(at.x_mm + block.x, at.y_mm + block.y, width + 0.5, height)
    return add_label(layout, "\n".join(block.lines), box, block.style, setter, f"{PREFIX}:{block.key}")


def _draw_circles(
    layout: QgsLayout, legend: MeasuredLegend, x: float, y: float, settings: LayoutSettings, setter: Typesetter
) -> list[QgsLayoutItem]:
    """Draw the symbols as on the map, larger first, each with its white ring; then the leaders and the figures."""
    look, circles = settings.legend, legend.circles
    items: list[QgsLayoutItem] = []
    for circle in reversed(circles.circles):
        place, key = (x + circle.x, y + circle.y), f"{circle.value:g}"
        drawn = (layout, circles.shape, place, circle.diameter)
        items.append(add_symbol(*drawn, f"{PREFIX}:ring:{key}", look.background, RING_MM))
        items.append(add_symbol(*drawn, f"{PREFIX}:circle:{key}", legend.content.colour))
    for start, bend, end in circles.leaders:
        edge = (_right_edge(circles.circles[-1], start, circles.shape), start[1])
        for colour, points in ((look.background, (start, edge)), (look.line_colour, (edge, bend, end))):
            moved = [(x + px, y + py) for px, py in points]
            items.append(add_line(layout, moved, f"{PREFIX}:leader", colour, look.line_mm))
    return items + _draw_values(layout, legend, x, y, settings, setter)


def _right_edge(circle: LegendCircle, start: tuple[float, float], shape: Shape) -> float:
    """Return where a leader leaves the largest symbol: a dark line on the dark fill would not be seen."""
    if shape is SQUARE:
        return circle.x + circle.diameter / 2
    radius, up = circle.diameter / 2, start[1] - circle.y
    return circle.x + math.sqrt(max(0.0, radius * radius - up * up))


def _draw_values(
    layout: QgsLayout, legend: MeasuredLegend, x: float, y: float, settings: LayoutSettings, setter: Typesetter
) -> Sequence[QgsLayoutItem]:
    style = settings.text.legend_value
    height = setter.height_mm(1, style)
    return [
        add_label(
            layout,
            text,
            Box(x + label.x, y + label.y - height / 2, setter.width_mm(text, style) + 1, height),
            style,
            setter,
            f"{PREFIX}:value:{label.value:g}",
            Setting(vertical="middle"),
        )
        for label, text in zip(legend.circles.labels, legend.content.labels)
    ]
