"""Where the legend and the notes at the edges of a map stand: over no symbol where there is such a place. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Union

import numpy as np

from ..domain.frame import Extent
from .settings import Box

Circle = tuple[float, float, float]
"""x, y, diameter in mm on the page."""

Circles = Union[Sequence[Circle], np.ndarray]
"""Several circles, one a row where an array holds them."""

ALONG = (0.5, 0.35, 0.65, 0.2, 0.8, 0.08, 0.92)
"""Places along an edge that are tried for a note, in order of liking."""

_Wish = tuple[int, int]


@dataclass(frozen=True)
class Corner:
    """A place for the legend: on which map (its index), and where on the page; ``covered`` symbols lie beneath."""

    map_index: int
    box: Box
    covered: int


def on_page(circles: Circles, extent: Extent, box: Box) -> np.ndarray:
    """Turn circles in map units (x, y, diameter in mm) into circles on the page, one a row, for a map drawn in ``box``."""
    unit = (extent[2] - extent[0]) / box.width_mm
    x, y, diameter = _table(circles).T
    return np.column_stack((box.x_mm + (x - extent[0]) / unit, box.y_mm + (extent[3] - y) / unit, diameter))


def covers(box: Box, circle: Circle) -> bool:
    """Tell whether a box lies over a part of a circle."""
    return covered(box, [circle]) == 1


def covered(box: Box, circles: Circles) -> int:
    """Return how many circles a box lies over a part of."""
    x, y, diameter = _table(circles).T
    dx = np.maximum(np.maximum(box.x_mm - x, x - box.right_mm), 0.0)
    dy = np.maximum(np.maximum(box.y_mm - y, y - box.bottom_mm), 0.0)
    return int(np.count_nonzero(np.sqrt(dx * dx + dy * dy) < diameter / 2))


def free_corner(
    size: tuple[float, float], maps: Sequence[tuple[Box, Circles]], corners: Sequence[str]
) -> Corner:
    """Return the corner with the fewest circles under a legend of ``size`` (mm), on the first map that has it.

    - ``maps``: each map's box on the page and its circles on the page; ``corners``: in order of liking.
    """
    found = [
        Corner(index, box, covered(box, circles))
        for index, (ground, circles) in enumerate(maps)
        for box in (in_corner(size, ground, corner) for corner in corners)
    ]
    return min(found, key=lambda corner: corner.covered)


def in_corner(size: tuple[float, float], ground: Box, corner: str) -> Box:
    """Return a box of ``size`` in a corner ("bottom_left" ...) of ``ground``."""
    width, height = size
    x = ground.x_mm if corner.endswith("left") else ground.right_mm - width
    y = ground.y_mm if corner.startswith("top") else ground.bottom_mm - height
    return Box(x, y, width, height)


def along_edge(
    size: tuple[float, float], edge: str, ground: Box, circles: Circles, taken: Sequence[Box]
) -> Box:
    """Return where a note of ``size`` stands at an edge of ``ground``: over nothing taken, over the fewest circles."""
    places = [_at(size, edge, ground, share) for share in ALONG]

    def price(box: Box) -> _Wish:
        return sum(box.overlaps(other) for other in taken), covered(box, circles)

    return min(places, key=price)


def _table(circles: Circles) -> np.ndarray:
    return np.asarray(circles, dtype=float).reshape(-1, 3)


def _at(size: tuple[float, float], edge: str, ground: Box, share: float) -> Box:
    width, height = size
    across = ground.x_mm + (ground.width_mm - width) * share
    down = ground.y_mm + (ground.height_mm - height) * share
    return {
        "left": Box(ground.x_mm, down, width, height),
        "right": Box(ground.right_mm - width, down, width, height),
        "top": Box(across, ground.y_mm, width, height),
        "bottom": Box(across, ground.bottom_mm - height, width, height),
    }[edge]
