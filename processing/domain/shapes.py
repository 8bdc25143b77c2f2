"""The shapes of a symbol: what one millimetre across means for its area, its height and the room that it takes."""

from __future__ import annotations

import math
from dataclasses import dataclass

from .errors import ClusterAtlasError


@dataclass(frozen=True)
class Shape:
    """A shape that grows and shrinks as a whole; all but ``name`` are of one that is 1 mm across.

    - ``area``: its area in mm².
    - ``above``, ``below``: how far it reaches above and below its place, in mm; to the left and right it is 0.5.
    - ``pointed``: it has corners, where a ring around it reaches farther than the ring is wide.
    """

    name: str
    area: float
    above: float
    below: float
    pointed: bool

    def width_mm(self, area_mm2: float) -> float:
        """Return how many mm across the shape of this area is."""
        return math.sqrt(area_mm2 / self.area)

    def height_mm(self, width_mm: float) -> float:
        """Return how high the shape is that is ``width_mm`` across."""
        return (self.above + self.below) * width_mm

    def bounding_mm(self, width_mm: float, ring_mm: float) -> float:
        """Return the diameter in mm of the circle around its place that holds the shape with its ring."""
        side = width_mm / 2 + ring_mm
        return 2 * (math.hypot(side, self.below * width_mm + ring_mm) if self.pointed else side)


CIRCLE = Shape("circle", math.pi / 4, 0.5, 0.5, pointed=False)

SQUARE = Shape("square", 1.0, 0.5, 0.5, pointed=True)
"""Its middle is its place; ``width`` is its side."""

HALF_CIRCLE = Shape("half_circle", math.pi / 8, 0.5, 0.0, pointed=True)
"""The upper half, its flat side down: the middle of that side is its place; ``width`` is the whole diameter."""

SHAPES = (CIRCLE, SQUARE, HALF_CIRCLE)
SHAPE_NAMES = tuple(shape.name for shape in SHAPES)


def shape_named(name: str) -> Shape:
    """Return the shape of the contract's name; raise ClusterAtlasError for any other."""
    found = next((shape for shape in SHAPES if shape.name == name), None)
    if found is None:
        raise ClusterAtlasError(f"“{name}” is not a shape.", remedy=f"Choose one of {', '.join(SHAPE_NAMES)}.")
    return found
