"""The largest places of a map, to be named on request."""

from __future__ import annotations

import math

import pandas as pd
import pytest
from cluster_atlas.processing.cartography.settings import LabelSettings
from cluster_atlas.processing.domain.words import words
from cluster_atlas.processing.workflow.map_plan import PlannedMap
from cluster_atlas.processing.workflow.sheet_texts import largest_places

ROWS = [
    ("1000", "Bruxelles", 10.0, 10.0, 5100.0),
    ("4000", None, 50.0, 50.0, 300_000.0),
    ("5000", float("nan"), 60.0, 60.0, 3.0),
    ("6000", "Charleroi", 70.0, 70.0, 5100.0),
    ("7000", "Mons", 20.0, 20.0, 0.0),
    ("9999", "Ailleurs", 500.0, 500.0, 9e9),
    ("9998", "Nulle part", math.nan, math.nan, 9e9),
]


def a_map(rows: list[tuple[str, object, float, float, float]]) -> PlannedMap:
    places = pd.DataFrame(rows, columns=["postal_code", "place", "x", "y", "jobs"]).assign(country="BE")
    return PlannedMap("carte-1", None, places, 100.0, 100.0, (0.0, 0.0, 100.0, 100.0), {})


def named(most: int, figure: bool = False, rows: list[tuple[str, object, float, float, float]] = ROWS) -> list[str]:
    found = largest_places(a_map(rows), 100.0, LabelSettings(most, figure), words("fr"))
    return [town.name for town in found]


def test_the_largest_on_the_map_by_name_or_else_by_code_ties_by_code() -> None:
    assert named(3) == ["4000", "Bruxelles", "Charleroi"]


def test_no_name_for_a_place_without_jobs_or_outside() -> None:
    assert named(20) == ["4000", "Bruxelles", "Charleroi", "5000"]


def test_the_figure_stands_behind_the_name() -> None:
    assert named(2, True) == ["4000\u00a0(300\u202f000)", "Bruxelles\u00a0(5\u202f100)"]


@pytest.mark.parametrize("rows", [[], ROWS[:1]], ids=["none", "one"])
def test_hardly_any_place(rows: list[tuple[str, object, float, float, float]]) -> None:
    assert len(named(5, rows=rows)) == len(rows)


def test_none_by_default() -> None:
    assert named(0) == []


def test_its_circle_is_known_as_printed() -> None:
    # 5,100 jobs at 100 a mm² are 8.06 mm across, and a ring of 0.15 mm
    (_, brussels) = largest_places(a_map(ROWS), 100.0, LabelSettings(2), words("fr"))
    assert brussels.radius == pytest.approx(8.058 / 2 + 0.15, abs=0.001)
