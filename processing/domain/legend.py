"""The legend of nested symbols, as plain geometry in millimetres."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from .scale import DOT_MM, diameter_mm, round_down_125
from .shapes import CIRCLE, SQUARE, Shape

LEAST_LABEL_MM = 6 * 25.4 / 72
"""Nothing is printed under 6 pt, so labels are never closer than this."""

LEAST_LEGIBLE_MM = 1.0
"""Legend symbols are at least this wide where there are enough others."""

STEPS_DOWN = (0, 1, 3, 5)
LEADER_RUN_MM = 1.5
BEND_MM = 2.5
LABEL_GAP_MM = 0.8

Point = tuple[float, float]


@dataclass(frozen=True)
class LegendCircle:
    """One symbol: its value in jobs, its place (a circle's centre) and how many mm across it is."""

    value: float
    x: float
    y: float
    diameter: float


@dataclass(frozen=True)
class LegendLabel:
    """One figure: its value in jobs, its left edge and its middle line in mm."""

    value: float
    x: float
    y: float


@dataclass(frozen=True)
class NestedLegend:
    """Circles, or symbols of another shape, that rest on one base line, with leaders to their figures.

    - All in mm from the upper left corner, y downwards; every tuple ascends with the values.
    - ``leaders``: three points each: top of the symbol (a square's upper right corner), bend, start of the label.
    - ``width``: to the labels' left edge (their text comes on top); ``height``: with the labels.
    - ``base``: the base line's y; ``label_height``: what was used, never under 6 pt.
    """

    circles: tuple[LegendCircle, ...]
    leaders: tuple[tuple[Point, Point, Point], ...]
    labels: tuple[LegendLabel, ...]
    width: float
    height: float
    base: float
    label_height: float
    shape: Shape = CIRCLE


def legend_values(largest_jobs: float, jobs_per_mm2: float, shape: Shape = CIRCLE) -> tuple[float, ...]:
    """Return three or four round values (1-2-5), ascending, for a map whose largest symbol is ``largest_jobs``.

    - None is above the largest, none would be drawn as a dot, none is a fraction of a job unless all are.
    - Spread so that the symbols differ clearly: 5 000, 2 000, 500, 100.
    - Fewer where fewer exist (a map of 3 jobs: 1, 2); none where nothing is large enough to draw.
    """
    if not largest_jobs > 0:
        return ()
    steps = _descending(largest_jobs, jobs_per_mm2, shape)
    legible = [value for value in steps if diameter_mm(value, jobs_per_mm2, shape) >= LEAST_LEGIBLE_MM]
    usable = legible if len(legible) >= 3 else steps[:3]
    spread = [usable[i] for i in STEPS_DOWN if i < len(usable)]
    return tuple(sorted(spread if len(spread) >= 3 else usable[:4]))


def nested(values: Sequence[float], jobs_per_mm2: float, label_height_mm: float, shape: Shape = CIRCLE) -> NestedLegend:
    """Lay symbols of ``values`` on one base line, with bent leaders to labels that never overlap.

    - The symbols' widths are the map's: :func:`scale.diameter_mm`.
    - Each label stands as near as it can to the height of its symbol's top, in the same order.
    - Labels are at least ``label_height_mm`` apart, and never under 6 pt.
    """
    ascending = sorted(values)
    height = max(label_height_mm, LEAST_LABEL_MM)
    if not ascending:
        return NestedLegend((), (), (), 0.0, 0.0, 0.0, height, shape)
    sizes = [diameter_mm(value, jobs_per_mm2, shape) for value in ascending]
    tops = [-shape.height_mm(size) for size in sizes]
    middles = _spread_apart(tops[::-1], height)[::-1]
    top = min(tops[-1], middles[-1] - height / 2)
    bottom = max(0.0, middles[0] + height / 2)
    centre = sizes[-1] / 2
    bend = sizes[-1] + LEADER_RUN_MM
    label = bend + BEND_MM
    # squares share their right edge: a leader that began in the middle of a flat top would run along it
    square = shape == SQUARE
    places = [sizes[-1] - size / 2 if square else centre for size in sizes]
    starts = [sizes[-1] if square else centre for _ in sizes]
    return NestedLegend(
        circles=tuple(
            LegendCircle(value, x, -shape.below * size - top, size) for value, x, size in zip(ascending, places, sizes)
        ),
        leaders=tuple(
            ((start, at - top), (bend, at - top), (label, middle - top))
            for start, at, middle in zip(starts, tops, middles)
        ),
        labels=tuple(
            LegendLabel(value, label + LABEL_GAP_MM, middle - top) for value, middle in zip(ascending, middles)
        ),
        width=label + LABEL_GAP_MM,
        height=bottom - top,
        base=-top,
        label_height=height,
        shape=shape,
    )


def _descending(largest: float, jobs_per_mm2: float, shape: Shape) -> list[float]:
    """Return the round values from ``largest`` down that are neither dots nor fractions of a job."""
    least = 1.0 if largest >= 1 else 0.0
    values = [round_down_125(largest)]
    while len(values) < max(STEPS_DOWN) + 1:
        values.append(round_down_125(values[-1] * 0.99))
    return [value for value in values if value >= least and diameter_mm(value, jobs_per_mm2, shape) >= DOT_MM]


def _spread_apart(wanted: Sequence[float], gap: float) -> list[float]:
    """Return positions in the given (ascending) order, ``gap`` apart, with the least squared moves.

    Neighbours that would be too close are joined into a block that stands around their mean.
    """
    blocks: list[tuple[float, int]] = []
    for index, position in enumerate(wanted):
        total, count = position - index * gap, 1
        while blocks and blocks[-1][0] / blocks[-1][1] > total / count:
            previous, members = blocks.pop()
            total, count = total + previous, count + members
        blocks.append((total, count))
    shifts = [total / count for total, count in blocks for _ in range(count)]
    return [shift + index * gap for index, shift in enumerate(shifts)]
