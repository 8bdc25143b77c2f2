"""A symbol on the page, in the map's shape and size: one item that an editor moves, colours and scales as any other."""

from __future__ import annotations

import math

from qgis.core import QgsLayout, QgsLayoutItem

from ..domain.shapes import CIRCLE, HALF_CIRCLE, Shape
from .items import Point, add_circle, add_polygon, add_rectangle
from .settings import Box

ARC_STEPS = 120
"""Straight pieces of a half-circle's arc: 1.5 degrees each, which is 0.01 % of its area."""


def add_symbol(
    layout: QgsLayout, shape: Shape, place: Point, width_mm: float, key: str, colour: str, ring_mm: float = 0.0
) -> QgsLayoutItem:
    """Put a symbol on the page, without stroke; ``place`` is its place on a map, ``width_mm`` how far across it is.

    - ``ring_mm``: as much wider on every side, to lie under another as its ring.
    """
    if shape == HALF_CIRCLE:
        return add_polygon(layout, half_circle(place, width_mm, ring_mm), key, colour)
    side = width_mm + 2 * ring_mm
    if shape == CIRCLE:
        return add_circle(layout, place, side, key, colour)
    return add_rectangle(layout, Box(place[0] - side / 2, place[1] - side / 2, side, side), key, colour)


def half_circle(place: Point, width_mm: float, ring_mm: float = 0.0) -> list[Point]:
    """Return the outline of an upper half-circle on the page, ``ring_mm`` wider on every side, its corners square."""
    x, y = place
    radius = width_mm / 2 + ring_mm
    angles = [math.pi * step / ARC_STEPS for step in range(ARC_STEPS + 1)]
    arc = [(x + radius * math.cos(angle), y - radius * math.sin(angle)) for angle in angles]
    return arc if not ring_mm else [*arc, (x - radius, y + ring_mm), (x + radius, y + ring_mm)]
