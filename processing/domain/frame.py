"""The extent of a map in its frame: nothing is cut at the edge, and what lies outside is counted."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence

from .errors import ClusterAtlasError
from .scale import DOT_MM, RING_MM
from .shapes import CIRCLE, Shape

Extent = tuple[float, float, float, float]
"""xmin, ymin, xmax, ymax in the map's CRS."""

Circle = tuple[float, float, float]
"""x and y of the place in the map's CRS, how many mm across the fill is."""

EDGES = ("left", "right", "top", "bottom")
MARGIN_MM = 1.0
"""Kept free between a circle and the frame's edge: the frame's stroke lies inside it."""

_Reach = tuple[float, float, float]
"""A place on one axis, in the map's CRS, and how many mm its symbol reaches to either side."""

_Axis = list[_Reach]


def fit_extent(
    least: Extent,
    width_mm: float,
    height_mm: float,
    circles: Sequence[Circle],
    margin_mm: float = MARGIN_MM,
    shape: Shape = CIRCLE,
) -> Extent:
    """Grow ``least`` to the shape of a box in mm, and until no circle centred inside it is cut.

    - The result holds ``least``, has the box's proportions, and is as small as growing allows.
    - A circle, or another ``shape``, reaches as far as it is printed: its fill and ring, or the dot, and ``margin_mm``;
      a half-circle less far down than up.
    - Growing may bring in new circles and makes a millimetre worth more; the circles inside only ever
      grow in number, so this ends.
    - Raise ClusterAtlasError for an extent or box without area, or circles too large for the box.
    """
    extent = _shaped(least, width_mm, height_mm)
    reaches = [
        (_reach(x, size, 0.5, 0.5, margin_mm), _reach(y, size, shape.below, shape.above, margin_mm))
        for x, y, size in circles
    ]
    inside: set[int] = set()
    while True:
        found = {i for i, (x, y) in enumerate(reaches) if _holds(extent, x[0], y[0])} | inside
        if found == inside:
            return extent
        inside = found
        extent = _grown(extent, width_mm, height_mm, [reaches[i] for i in sorted(inside)])


def fit_at_unit(least: Extent, unit: float, circles: Sequence[Circle], shape: Shape = CIRCLE) -> Extent:
    """Grow ``least`` until no symbol centred inside it is cut, at a map scale that stays: ``unit`` map units a mm.

    - Where :func:`fit_extent` has a box to fill, here the map becomes larger. Growing may bring in new symbols; this ends,
      for their number does.
    """
    reaches = [
        (_reach(x, size, 0.5, 0.5, MARGIN_MM), _reach(y, size, shape.below, shape.above, MARGIN_MM))
        for x, y, size in circles
    ]
    extent, inside = least, 0
    while True:
        held = [(x, y) for x, y in reaches if _holds(extent, x[0], y[0])]
        if len(held) == inside:
            return extent
        inside = len(held)
        (left, right), _ = _span([x for x, _ in held], extent[0], extent[2], unit)
        (low, high), _ = _span([y for _, y in held], extent[1], extent[3], unit)
        extent = (left, low, right, high)


def outside(points: Iterable[tuple[float, float, float]], extent: Extent) -> dict[str, tuple[int, float]]:
    """Count what is centred outside ``extent`` by the edge beyond which it lies: (codes, jobs).

    - ``points``: x, y, jobs, one a code. A point beyond a corner belongs to the edge that it is farther from.
    - Edges with nothing beyond them are left out; the order is left, right, top, bottom.
    """
    jobs: dict[str, list[float]] = {edge: [] for edge in EDGES}
    for x, y, value in points:
        edge = edge_of(x, y, extent)
        if edge:
            jobs[edge].append(value)
    return {edge: (len(values), round(math.fsum(values), 2)) for edge, values in jobs.items() if values}


def edge_of(x: float, y: float, extent: Extent) -> str:
    """Return the edge beyond which a point lies, or an empty text for a point inside."""
    if _holds(extent, x, y):
        return ""
    xmin, ymin, xmax, ymax = extent
    beyond = {"left": xmin - x, "right": x - xmax, "top": y - ymax, "bottom": ymin - y}
    return max(EDGES, key=lambda edge: beyond[edge])


def units_per_mm(extent: Extent, width_mm: float) -> float:
    """Return how many map units one printed millimetre is."""
    return (extent[2] - extent[0]) / width_mm


def _holds(extent: Extent, x: float, y: float) -> bool:
    return extent[0] <= x <= extent[2] and extent[1] <= y <= extent[3]


def _reach(at: float, width_mm: float, low: float, high: float, margin_mm: float) -> _Reach:
    """Return how far a symbol is printed to either side of its place, which ``low`` and ``high`` are as shares of its width."""
    least = DOT_MM / 2 if width_mm < DOT_MM else 0.0
    before, after = (max(width_mm * share + RING_MM, least) + margin_mm for share in (low, high))
    return at, before, after


def _shaped(least: Extent, width_mm: float, height_mm: float) -> Extent:
    xmin, ymin, xmax, ymax = least
    if not (width_mm > 0 and height_mm > 0):
        raise ClusterAtlasError(f"A map box of {width_mm:g} x {height_mm:g} mm has no area.")
    if not (all(map(math.isfinite, least)) and xmax >= xmin and ymax >= ymin and xmax - xmin + ymax - ymin > 0):
        raise ClusterAtlasError(f"The extent {list(least)} has no area.", remedy="Give xmin, ymin, xmax, ymax.")
    unit = max((xmax - xmin) / width_mm, (ymax - ymin) / height_mm)
    return _around((xmin + xmax) / 2, (ymin + ymax) / 2, unit * width_mm, unit * height_mm)


def _grown(extent: Extent, width_mm: float, height_mm: float, reaches: Sequence[tuple[_Reach, _Reach]]) -> Extent:
    """Return the smallest extent of the box's shape that holds ``extent`` and all symbols (their reach along x and y)."""
    xs, ys = [x for x, _ in reaches], [y for _, y in reaches]
    start = unit = units_per_mm(extent, width_mm)
    while True:
        (left, right), x_slope = _span(xs, extent[0], extent[2], unit)
        (low, high), y_slope = _span(ys, extent[1], extent[3], unit)
        if x_slope >= width_mm or y_slope >= height_mm:
            raise ClusterAtlasError(
                f"The circles are too large for a map of {width_mm:g} x {height_mm:g} mm.",
                remedy="Print more jobs per mm², or make the largest circle smaller.",
            )
        needed = max(_root(right - left, x_slope, unit, width_mm), _root(high - low, y_slope, unit, height_mm))
        if needed <= unit * (1 + 1e-12):
            break
        unit = needed
    if unit == start:
        return extent
    unit *= 1 + 1e-9
    return _around((left + right) / 2, (low + high) / 2, unit * width_mm, unit * height_mm)


def _span(axis: _Axis, start: float, end: float, unit: float) -> tuple[tuple[float, float], float]:
    """Return what an axis must hold at ``unit``, and by how many mm that is made of symbols' reaches."""
    low = min([(start, 0.0), *((at - reach * unit, reach) for at, reach, _ in axis)])
    high = max([(end, 0.0), *((at + reach * unit, reach) for at, _, reach in axis)])
    return (low[0], high[0]), low[1] + high[1]


def _root(span: float, slope: float, unit: float, length_mm: float) -> float:
    """Return the unit at which ``span``, which grows by ``slope`` mm, fits ``length_mm`` (a Newton step)."""
    return (span - slope * unit) / (length_mm - slope)


def _around(x: float, y: float, width: float, height: float) -> Extent:
    return x - width / 2, y - height / 2, x + width / 2, y + height / 2
