"""The maps of a plan with circles moved apart: where each stands, which of them need a line to their true place."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from ..domain.displace import move_apart
from ..domain.frame import units_per_mm
from ..domain.labels import Line
from .map_plan import MapPlan, PlannedMap

if TYPE_CHECKING:
    import pandas as pd

TRUE_X, TRUE_Y, RADIUS_MM = "x_true", "y_true", "radius_mm"
LINE_FROM_MM = 0.5
"""A circle that moved farther than this gets a line to its true place."""


def with_circles_apart(plan: MapPlan) -> MapPlan:
    """Return the plan with the circles of each map moved apart, at the scale of its kind of page."""
    return replace(
        plan,
        pages=tuple((page, tuple(moved_apart(m, plan.scales[page.kind]) for m in maps)) for page, maps in plan.pages),
    )


def moved_apart(planned: PlannedMap, jobs_per_mm2: float) -> PlannedMap:
    """Return a map with its circles moved apart; places outside it stay as they are, and none crosses its edge.

    - The circles of its insets move apart there, by themselves.
    """
    inside = planned.shown().index
    circles = planned.circles(jobs_per_mm2)
    result = move_apart(circles, planned.extent, planned.width_mm)
    true = planned.places
    places = true.assign(**{TRUE_X: true["x"], TRUE_Y: true["y"], RADIUS_MM: float("nan")})
    for number, column in enumerate(("x", "y")):
        places.loc[inside, column] = [point[number] for point in result.points]
    places.loc[inside, RADIUS_MM] = [diameter / 2 for _, _, diameter in circles]
    insets = tuple(replace(inset, map=moved_apart(inset.map, jobs_per_mm2)) for inset in planned.insets)
    return replace(planned, places=places, overlapping=result.overlapping, insets=insets)


def are_apart(planned: PlannedMap) -> bool:
    """Tell whether the circles of a map were asked to move apart."""
    return TRUE_X in planned.places.columns


def moved_places(planned: PlannedMap, from_mm: float = LINE_FROM_MM) -> pd.DataFrame:
    """Return the places whose circles moved more than ``from_mm``, with ``moved_mm`` and ``radius_mm``; none on a map left as it is."""
    places = planned.places
    if not are_apart(planned):
        return places.iloc[:0]
    unit = units_per_mm(planned.extent, planned.width_mm)
    moved = ((places["x"] - places[TRUE_X]) ** 2 + (places["y"] - places[TRUE_Y]) ** 2) ** 0.5 / unit
    return places.assign(moved_mm=moved)[moved > from_mm]


def true_lines(planned: PlannedMap) -> list[Line]:
    """Return the lines to true places that a map shows, in mm from its upper left corner, y downwards."""
    unit, (xmin, _, _, ymax) = units_per_mm(planned.extent, planned.width_mm), planned.extent
    moved = moved_places(planned)
    if moved.empty:
        return []
    ends = [[((x - xmin) / unit, (ymax - y) / unit) for x, y in zip(moved[a], moved[b])] for a, b in (("x", "y"), (TRUE_X, TRUE_Y))]
    return list(zip(*ends))
