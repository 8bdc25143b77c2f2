"""The insets of a map: where each stands, over as little as can be, and its items on the page."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from qgis.core import QgsLayoutItem, QgsPrintLayout

from ..domain.frame import Extent
from .content import InsetContent, MapContent
from .fonts import Typesetter
from .items import Setting, add_label, add_map, add_rectangle, group
from .placing import Circle, covered, in_corner, on_page
from .settings import CORNERS, Box, LayoutSettings

STRIP_AIR_MM = 0.6
"""Kept free above and below an inset's title."""

TITLE_MARGIN_MM = 1.2
STEP_MM, INSIDE_STEP_MM = 2.0, 5.0
"""How far apart the places are that are tried for an inset, along the edges and inside the map."""

CLEAR_MM = 2.0
"""Kept free between an inset and the legend, another inset or a rectangle of the map."""

LINE_MM = 0.25
"""Of the line around an inset, and of the rectangle that shows on the map what it enlarges."""


@dataclass(frozen=True)
class PlacedInset:
    """An inset with its box on the page, title included; ``covered`` symbols lie beneath."""

    content: InsetContent
    box: Box
    strip_mm: float
    covered: int

    @property
    def map_box(self) -> Box:
        """Return what the enlarged map takes of the box: all below the title, in the middle where the title is wider."""
        box, strip, width = self.box, self.strip_mm, self.content.width_mm
        return Box(box.x_mm + (box.width_mm - width) / 2, box.y_mm + strip, width, box.height_mm - strip)


def legend_corners(
    size: tuple[float, float], maps: Sequence[tuple[MapContent, Box]], settings: LayoutSettings, setter: Typesetter
) -> tuple[str, ...]:
    """Return the corners that are left to a legend of ``size``: it meets no inset there that was given a corner; all if none is left.

    - ``maps``: each map's content and its box.
    """
    taken = [
        (ground, in_corner(_size(inset, ground, settings, setter), ground, inset.corner))
        for content, ground in maps
        for inset in content.insets
        if inset.corner
    ]
    free = [
        corner
        for corner in settings.legend.corners
        if not any(in_corner(size, ground, corner).overlaps(box) for ground, box in taken)
    ]
    return tuple(free or settings.legend.corners)


def place_insets(
    content: MapContent,
    ground: Box,
    circles: Sequence[Circle],
    taken: Sequence[Box],
    settings: LayoutSettings,
    setter: Typesetter,
) -> tuple[PlacedInset, ...]:
    """Return where the insets of a map stand: in the corner that was asked for, else where they cover least.

    - ``ground``: the map's box; ``circles``: its symbols, on the page; ``taken``: what else stands on it.
    """
    drawn = np.array(circles, dtype=float).reshape(-1, 3)
    focus = np.array(on_page([(x, y, 0.0) for x, y in content.focus], content.extent, ground)).reshape(-1, 3)
    areas = [area_box(inset.map.extent, content.extent, ground) for inset in content.insets]
    occupied, placed = [*taken, *areas], []
    for inset, area in sorted(zip(content.insets, areas), key=lambda pair: not pair[0].corner):
        size = _size(inset, ground, settings, setter)
        under = _Ground(drawn, focus, tuple(occupied))
        box = in_corner(size, ground, inset.corner) if inset.corner else _least(size, ground, under, area)
        occupied.append(box)
        placed.append(PlacedInset(inset, box, size[1] - inset.height_mm, under.covered(box)))
    return tuple(placed)


def area_box(area: Extent, extent: Extent, ground: Box) -> Box:
    """Return an area's rectangle on the page, on a map of ``extent`` drawn in ``ground``."""
    unit = (extent[2] - extent[0]) / ground.width_mm
    return Box(
        ground.x_mm + (area[0] - extent[0]) / unit,
        ground.y_mm + (extent[3] - area[3]) / unit,
        (area[2] - area[0]) / unit,
        (area[3] - area[1]) / unit,
    )


def draw_areas(layout: QgsPrintLayout, content: MapContent, ground: Box, settings: LayoutSettings) -> None:
    """Draw around each area on the map what its inset enlarges."""
    for inset in content.insets:
        box = area_box(inset.map.extent, content.extent, ground)
        add_rectangle(layout, box, f"area:{inset.map.key}", "", settings.legend.line_colour, LINE_MM)


def draw_inset(layout: QgsPrintLayout, placed: PlacedInset, settings: LayoutSettings, setter: Typesetter) -> None:
    """Draw an inset as one group: its map, its title on a strip above, a line around both."""
    inset, box, look = placed.content, placed.box, settings.legend
    key = f"inset:{inset.map.key}"
    strip = Box(box.x_mm, box.y_mm, box.width_mm, placed.strip_mm)
    items: list[QgsLayoutItem] = [
        add_rectangle(layout, box, f"{key}:ground", look.background),
        add_map(layout, inset.map, placed.map_box, settings.frame.background),
        add_rectangle(layout, strip, f"{key}:strip", look.background),
    ]
    room = box.width_mm - 2 * TITLE_MARGIN_MM
    style, lines = setter.shrunk(inset.title, settings.text.legend_title, room, placed.strip_mm)
    label = Box(box.x_mm + TITLE_MARGIN_MM, box.y_mm, room, placed.strip_mm)
    items.append(add_label(layout, "\n".join(lines), label, style, setter, f"{key}:title", Setting(vertical="middle")))
    items.append(add_rectangle(layout, box, f"{key}:line", "", settings.legend.line_colour, LINE_MM))
    group(layout, items, key)


def _size(inset: InsetContent, ground: Box, settings: LayoutSettings, setter: Typesetter) -> tuple[float, float]:
    """Return width and height in mm of an inset with its title, on a map drawn in ``ground``."""
    style = settings.text.legend_title
    title = setter.width_mm(inset.title, style) + 2 * TITLE_MARGIN_MM + 0.5
    width = max(inset.width_mm, min(title, ground.width_mm / 2))
    return width, inset.height_mm + setter.line_mm(style) + 2 * STRIP_AIR_MM


@dataclass(frozen=True)
class _Ground:
    """What an inset should not cover: symbols, points of the region in focus, and what else stands there."""

    circles: NDArray[np.float64]
    focus: NDArray[np.float64]
    occupied: tuple[Box, ...]

    def covered(self, box: Box) -> int:
        """Return how many symbols a box covers, or a part of."""
        return covered(box, self.circles)

    def price(self, box: Box) -> tuple[int, int, int]:
        """Return how many of each a box covers, or nearly does, what weighs most first."""
        wide = box.grown(CLEAR_MM)
        x, y, _ = self.focus.T
        region = (x > wide.x_mm) & (x < wide.right_mm) & (y > wide.y_mm) & (y < wide.bottom_mm)
        return sum(wide.overlaps(other) for other in self.occupied), self.covered(box), int(region.sum())


def _least(size: tuple[float, float], box: Box, ground: _Ground, area: Box) -> Box:
    """Return the place in a map's box that covers least: corners first, then edges, then inside; of equal ones the nearest."""
    found: list[Box] = []
    for places in (_in_corners(size, box), _along_edges(size, box), _inside(size, box)):
        found.append(min(places, key=lambda place: (ground.price(place), _distance(place, area))))
        if not any(ground.price(found[-1])):
            return found[-1]
    return min(found, key=ground.price)


def _in_corners(size: tuple[float, float], ground: Box) -> list[Box]:
    return [in_corner(size, ground, corner) for corner in CORNERS]


def _along_edges(size: tuple[float, float], ground: Box) -> list[Box]:
    width, height = size
    right, low = ground.right_mm - width, ground.bottom_mm - height
    found = [Box(x, y, width, height) for x in _steps(ground.x_mm, right) for y in (ground.y_mm, low)]
    return found + [Box(x, y, width, height) for y in _steps(ground.y_mm, low) for x in (ground.x_mm, right)]


def _inside(size: tuple[float, float], ground: Box) -> list[Box]:
    width, height = size
    return [
        Box(x, y, width, height)
        for x in _steps(ground.x_mm, ground.right_mm - width, INSIDE_STEP_MM)
        for y in _steps(ground.y_mm, ground.bottom_mm - height, INSIDE_STEP_MM)
    ]


def _steps(start: float, end: float, step: float = STEP_MM) -> Iterator[float]:
    count = max(int((end - start) / step), 1)
    return (start + (end - start) * number / count for number in range(count + 1))


def _distance(box: Box, other: Box) -> float:
    dx = box.x_mm + box.width_mm / 2 - other.x_mm - other.width_mm / 2
    dy = box.y_mm + box.height_mm / 2 - other.y_mm - other.height_mm / 2
    return math.hypot(dx, dy)
