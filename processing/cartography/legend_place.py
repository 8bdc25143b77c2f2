"""Where the legend stands on a map: in a corner, or along an edge where every corner has symbols."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np

from .placing import Circle, Corner, covered, free_corner, in_corner
from .settings import Box

STEP_MM = 1.0
"""How far a legend is moved along an edge from one attempt to the next."""


def free_place(
    size: tuple[float, float], maps: Sequence[tuple[Box, Sequence[Circle]]], corners: Sequence[str]
) -> Corner:
    """Return where a legend of ``size`` (mm) stands: a corner without symbols, else the nearest such place along an edge.

    - Edges end in a corner of the list, which is in order of liking; a map comes after those before it.
    - Where no place is free: the corner with the fewest symbols.
    """
    corner = free_corner(size, maps, corners)
    if not corner.covered:
        return corner
    found = [
        (step, index, liking, box)
        for index, (ground, circles) in enumerate(maps)
        for liking, name in enumerate(corners)
        for step, box in _first_free(size, ground, name, circles)
    ]
    if not found:
        return corner
    _, index, _, box = min(found, key=lambda one: one[:3])
    return Corner(index, box, 0)


def _first_free(
    size: tuple[float, float], ground: Box, corner: str, circles: Sequence[Circle]
) -> Iterator[tuple[int, Box]]:
    """Yield the nearest free place along each of the two edges that end in a corner, and how many steps away it is."""
    start, drawn = in_corner(size, ground, corner), np.array(circles, dtype=float).reshape(-1, 3)
    right, down = (1 if corner.endswith("left") else -1), (1 if corner.startswith("top") else -1)
    for dx, dy, length in ((right, 0, ground.width_mm - size[0]), (0, down, ground.height_mm - size[1])):
        for step in range(1, int(length / STEP_MM) + 1):
            box = start.moved(start.x_mm + dx * step * STEP_MM, start.y_mm + dy * step * STEP_MM)
            if not covered(box, drawn):
                yield step, box
                break
