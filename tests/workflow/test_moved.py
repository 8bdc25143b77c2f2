"""Maps whose circles were moved apart: what moves, what keeps its place, what is said."""

from __future__ import annotations

import math

import pandas as pd
import pytest
from cluster_atlas.processing.domain.pages import PlannedPage
from cluster_atlas.processing.domain.words import words
from cluster_atlas.processing.workflow.map_plan import MapPlan, PlannedMap
from cluster_atlas.processing.workflow.moved import are_apart, moved_apart, moved_places, with_circles_apart
from cluster_atlas.processing.workflow.sheet_texts import crowded_notes, moved_notes

# 100 x 80 mm at 1 km a mm
EXTENT = (0.0, 0.0, 100_000.0, 80_000.0)


def a_map(*rows: tuple[float, float, float]) -> PlannedMap:
    """Return a map of places given as x and y in map units and jobs."""
    places = pd.DataFrame(rows, columns=["x", "y", "jobs"], dtype=float).assign(country="BE", postal_code="1000")
    return PlannedMap("carte-1", None, places, 100.0, 80.0, EXTENT, {})


def test_what_overlaps_parts_and_its_true_place_is_kept() -> None:
    # 314.16 jobs at 100 a mm² are 2 mm across, 2.3 with the ring: 1 mm apart, each goes (2.4 - 1) / 2 = 0.7 mm
    done = moved_apart(a_map((50_000, 40_000, 314.16), (51_000, 40_000, 314.16), (10_000, 10_000, 5)), 100)
    assert done.places["x"].tolist() == pytest.approx([49_300, 51_700, 10_000], abs=20)
    assert done.places["x_true"].tolist() == [50_000, 51_000, 10_000]
    assert moved_places(done)["moved_mm"].tolist() == pytest.approx([0.7, 0.7], abs=0.02)
    assert moved_places(done)["radius_mm"].tolist() == pytest.approx([1.15, 1.15], abs=0.001)


def test_the_legend_and_the_towns_see_the_circles_where_they_stand() -> None:
    done = moved_apart(a_map((50_000, 40_000, 314.16), (51_000, 40_000, 314.16)), 100)
    (left, _, size), (right, _, _) = done.circles(100)
    assert (right - left) / 1000 >= size
    assert [x for x, _, _ in done.fills(100)] == [left, right]


def test_what_is_outside_the_map_or_has_no_place_stays_as_it_is() -> None:
    done = moved_apart(a_map((-5_000, 40_000, 900), (-5_000, 40_000, 900), (math.nan, math.nan, 9)), 100)
    assert done.places["x"].tolist()[:2] == [-5_000, -5_000] and math.isnan(done.places["x"].iloc[2])
    assert moved_places(done, 0).empty


@pytest.mark.parametrize("rows", [(), ((50_000, 40_000, 100),)], ids=["none", "one"])
def test_a_map_of_hardly_any_place_is_as_it_was(rows: tuple[tuple[float, float, float], ...]) -> None:
    done = moved_apart(a_map(*rows), 100)
    assert are_apart(done) and done.overlapping == 0
    assert done.places["x"].tolist() == [x for x, _, _ in rows]
    assert moved_notes([done], words("fr")) == ()


def test_each_page_has_the_scale_of_its_kind() -> None:
    one = a_map((50_000, 40_000, 1000), (52_000, 40_000, 1000))
    pages = ((PlannedPage(1, "total", "", ()), (one,)), (PlannedPage(2, "grid", "", ()), (one,)))
    (_, (large,)), (_, (small,)) = with_circles_apart(MapPlan(pages, {"total": 50.0, "grid": 1000.0})).pages
    assert len(moved_places(large, 0)) == 2 and moved_places(small, 0).empty


@pytest.mark.parametrize(
    ("apart_m", "key"), [(2_200, "moved"), (1_000, "moved_lines")], ids=["by hardly anything", "by a millimetre"]
)
def test_the_page_says_that_circles_moved_and_of_lines_where_there_are_any(apart_m: float, key: str) -> None:
    done = moved_apart(a_map((50_000, 40_000, 314.16), (50_000 + apart_m, 40_000, 314.16)), 100)
    assert moved_notes([done], words("fr")) == (words("fr")[key],)


def test_a_map_left_as_it_is_says_nothing() -> None:
    one = a_map((50_000, 40_000, 1000), (50_000, 40_000, 1000))
    assert not are_apart(one) and moved_notes([one], words("fr")) == ()
    assert crowded_notes(one, "carte-1", words("fr")) == []


def test_too_crowded_a_map_is_warned_of() -> None:
    crowd = moved_apart(a_map(*[(x * 1000, 40_000, 31_416) for x in range(10, 90)]), 100)
    (said,) = crowded_notes(crowd, "carte-1", words("fr"))
    assert crowd.overlapping > 2
    assert said.replace("\u00a0", " ") == f"carte-1 – Superpositions restantes, faute de place : {crowd.overlapping} cercles."
