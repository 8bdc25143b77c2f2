"""The extent of a map in its frame: nothing is cut at the edge, and what lies outside is counted."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

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

_Numbers = NDArray[np.float64]


@dataclass(frozen=True)
class _Axis:
    """Places on one axis, in the map's CRS, and how many mm the symbol of each reaches to either side."""

    at: _Numbers
    before: _Numbers
    after: _Numbers

    def those(self, wanted: NDArray[np.bool_]) -> _Axis:
        return _Axis(self.at[wanted], self.before[wanted], self.after[wanted])


def fit_extent(
    least: Extent,
    width_mm: float,
    height_mm: float,
    circles: Sequence[Circle] | _Numbers,
    margin_mm: float = MARGIN_MM,
    shape: Shape = CIRCLE,
) -> Extent:
    """Grow ``least`` to the shape of a box in mm, and until no circle centred inside it is cut.

    - The result holds ``least``, has the box's proportions, and is as small as growing allows.
    - A circle, or another ``shape``, reaches as far as it is printed: its fill and ring, or the dot, and ``margin_mm``;
      a half-circle less far down than up.
    - Growing may bring in new circles and makes a millimetre worth more; the circles inside only ever
      grow in number, so this ends.
    - ``circles`` may be an array of three columns.
    - Raise ClusterAtlasError for an extent or box without area, or circles too large for the box.
    """
    extent = _shaped(least, width_mm, height_mm)
    x, y, size = np.asarray(circles, dtype=np.float64).reshape(-1, 3).T
    xs, ys = _axis(x, size, 0.5, 0.5, margin_mm), _axis(y, size, shape.below, shape.above, margin_mm)
    inside = np.zeros(len(x), dtype=bool)
    while True:
        found = _held(extent, x, y) | inside
        if (found == inside).all():
            return extent
        inside = found
        extent = _grown(extent, width_mm, height_mm, xs.those(inside), ys.those(inside))


def fit_at_unit(least: Extent, unit: float, circles: Sequence[Circle] | _Numbers, shape: Shape = CIRCLE) -> Extent:
    """Grow ``least`` until no symbol centred inside it is cut, at a map scale that stays: ``unit`` map units a mm.

    - Where :func:`fit_extent` has a box to fill, here the map becomes larger. Growing may bring in new symbols; this ends,
      for their number does.
    """
    x, y, size = np.asarray(circles, dtype=np.float64).reshape(-1, 3).T
    xs, ys = _axis(x, size, 0.5, 0.5, MARGIN_MM), _axis(y, size, shape.below, shape.above, MARGIN_MM)
    extent, inside = least, 0
    while True:
        held = _held(extent, x, y)
        if int(held.sum()) == inside:
            return extent
        inside = int(held.sum())
        (left, right), _ = _span(xs.those(held), extent[0], extent[2], unit)
        (low, high), _ = _span(ys.those(held), extent[1], extent[3], unit)
        extent = (left, low, right, high)


def outside(points: Iterable[tuple[float, float, float]] | _Numbers, extent: Extent) -> dict[str, tuple[int, float]]:
    """Count what is centred outside ``extent`` by the edge beyond which it lies: (codes, jobs).

    - ``points``: x, y, jobs, one a code (an array may hold them). A point beyond a corner belongs to the edge that it is farther from.
    - Edges with nothing beyond them are left out; the order is left, right, top, bottom.
    """
    found = points if isinstance(points, np.ndarray) else list(points)
    table = np.asarray(found, dtype=np.float64).reshape(-1, 3)
    beyond = table[~_held(extent, table[:, 0], table[:, 1])]
    jobs: dict[str, list[float]] = {edge: [] for edge in EDGES}
    for x, y, value in beyond.tolist():
        jobs[edge_of(x, y, extent)].append(value)
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


def _held(extent: Extent, x: _Numbers, y: _Numbers) -> NDArray[np.bool_]:
    return (extent[0] <= x) & (x <= extent[2]) & (extent[1] <= y) & (y <= extent[3])


def _axis(at: _Numbers, width_mm: _Numbers, low: float, high: float, margin_mm: float) -> _Axis:
    """Return how far symbols are printed to either side of their places, which ``low`` and ``high`` are as shares of the width."""
    least = np.where(width_mm < DOT_MM, DOT_MM / 2, 0.0)
    before, after = (np.maximum(width_mm * share + RING_MM, least) + margin_mm for share in (low, high))
    return _Axis(at, before, after)


def _shaped(least: Extent, width_mm: float, height_mm: float) -> Extent:
    xmin, ymin, xmax, ymax = least
    if not (width_mm > 0 and height_mm > 0):
        raise ClusterAtlasError(f"A map box of {width_mm:g} x {height_mm:g} mm has no area.")
    if not (all(map(math.isfinite, least)) and xmax >= xmin and ymax >= ymin and xmax - xmin + ymax - ymin > 0):
        raise ClusterAtlasError(f"The extent {list(least)} has no area.", remedy="Give xmin, ymin, xmax, ymax.")
    unit = max((xmax - xmin) / width_mm, (ymax - ymin) / height_mm)
    return _around((xmin + xmax) / 2, (ymin + ymax) / 2, unit * width_mm, unit * height_mm)


def _grown(extent: Extent, width_mm: float, height_mm: float, xs: _Axis, ys: _Axis) -> Extent:
    """Return the smallest extent of the box's shape that holds ``extent`` and all symbols (their reach along x and y)."""
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
    lows, highs = axis.at - axis.before * unit, axis.at + axis.after * unit
    low, high = float(lows.min(initial=start)), float(highs.max(initial=end))
    # of several that end at one place: below the one that reaches least, above the one that reaches farthest
    reach_low = 0.0 if low == start else float(axis.before[lows == low].min())
    reach_high = float(axis.after[highs == high].max(initial=0.0))
    return (low, high), reach_low + reach_high


def _root(span: float, slope: float, unit: float, length_mm: float) -> float:
    """Return the unit at which ``span``, which grows by ``slope`` mm, fits ``length_mm`` (a Newton step)."""
    return (span - slope * unit) / (length_mm - slope)


def _around(x: float, y: float, width: float, height: float) -> Extent:
    return x - width / 2, y - height / 2, x + width / 2, y + height / 2
