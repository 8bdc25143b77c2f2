"""Circles that move apart: none overlaps, none leaves the map, what is in nobody's way stays."""

from __future__ import annotations

import itertools
import math
import random
import time

import pytest
from cluster_atlas.processing.domain.displace import EDGE_MM, GAP_MM, move_apart
from cluster_atlas.processing.domain.scale import printed_diameter_mm
from hypothesis import given, settings
from hypothesis import strategies as st

# a map of 100 x 80 mm at 1 km a mm
EXTENT, WIDTH, UNIT = (10_000.0, 20_000.0, 110_000.0, 100_000.0), 100.0, 1000.0
NAN = float("nan")


def at(x_mm, y_mm, diameter):
    """Return a circle at millimetres from the map's lower left corner."""
    return EXTENT[0] + x_mm * UNIT, EXTENT[1] + y_mm * UNIT, diameter


def apart(*circles):
    return move_apart(circles, EXTENT, WIDTH)


def millimetres(point):
    return (point[0] - EXTENT[0]) / UNIT, (point[1] - EXTENT[1]) / UNIT


def overlaps(circles, points):
    """Return the numbers of the circles that overlap another, by looking at every pair."""
    placed = [(*millimetres(point), circle[2]) for point, circle in zip(points, circles)]
    found = set()
    for (i, a), (j, b) in itertools.combinations(enumerate(placed), 2):
        if math.hypot(a[0] - b[0], a[1] - b[1]) < (a[2] + b[2]) / 2 - 1e-6:
            found |= {i, j}
    return found


def covered(circles):
    return sum(math.pi * circle[2] ** 2 / 4 for circle in circles) / (100 * 80)


whole_mm = st.integers(0, 100)
crowds = st.lists(
    st.builds(at, whole_mm, st.integers(0, 80), st.sampled_from([0.5, 1.0, 2.5, 6.0, 12.0, 20.0])), max_size=40
)
# the rule of the scale: circles cover at most a seventh of the region
roomy = crowds.filter(lambda circles: covered(circles) <= 1 / 7)


@given(roomy)
@settings(max_examples=150, deadline=None)
def test_where_there_is_room_none_overlaps(circles):
    result = apart(*circles)
    assert result.overlapping == 0
    assert overlaps(circles, result.points) == set()


@pytest.mark.parametrize("corner", [(0, 0), (0, 80), (100, 0), (100, 80)])
@pytest.mark.parametrize("count", range(2, 9))
def test_circles_on_one_point_in_a_corner_of_the_map_find_ways_apart(corner, count):
    circles = [at(*corner, 0.5)] * count
    result = apart(*circles)
    assert overlaps(circles, result.points) == set()


@given(crowds)
@settings(max_examples=100, deadline=None)
def test_every_circle_is_wholly_on_the_map_and_who_still_overlaps_is_counted(circles):
    result = apart(*circles)
    for point, (_, _, diameter) in zip(result.points, circles):
        x, y = millimetres(point)
        reach = diameter / 2 + EDGE_MM - 1e-6
        assert reach <= x <= 100 - reach and reach <= y <= 80 - reach
    assert result.overlapping == len(overlaps(circles, result.points))


@given(crowds, st.randoms(use_true_random=False))
@settings(max_examples=60, deadline=None)
def test_the_order_of_the_circles_does_not_matter(circles, chance):
    circles = list(dict.fromkeys(circles))
    shuffled = list(circles)
    chance.shuffle(shuffled)
    one, other = apart(*circles), apart(*shuffled)
    assert dict(zip(circles, one.points)) == dict(zip(shuffled, other.points))
    assert one.overlapping == other.overlapping


@given(roomy)
@settings(max_examples=100, deadline=None)
def test_a_circle_is_away_from_its_place_only_where_another_stands_in_it_or_it_would_stick_out(circles):
    result = apart(*circles)
    placed = [(*millimetres(point), circle[2]) for point, circle in zip(result.points, circles)]
    for i, (circle, move) in enumerate(zip(circles, result.moves_mm)):
        x, y = millimetres(circle)
        if move == 0:
            assert result.points[i] == circle[:2]
            continue
        reach = circle[2] / 2 + EDGE_MM
        sticks_out = not (reach <= x <= 100 - reach and reach <= y <= 80 - reach)
        taken = any(
            math.hypot(x - other[0], y - other[1]) < (circle[2] + other[2]) / 2 + GAP_MM + 1e-6
            for j, other in enumerate(placed)
            if j != i
        )
        assert sticks_out or taken


@given(st.lists(st.tuples(st.integers(1, 9), st.integers(1, 7), st.booleans()), max_size=20, unique_by=lambda t: t[:2]))
@settings(max_examples=60, deadline=None)
def test_circles_that_overlap_nothing_stay_put(cells):
    # every 10 mm one circle of 3 mm, or two on one another: pairs part within their cell, the others stay
    circles = [at(10 * column, 10 * row, 3.0) for column, row, _ in cells]
    twins = [at(10 * column + 1, 10 * row, 1.0) for column, row, twin in cells if twin]
    result = apart(*circles, *twins)
    assert [move == 0 for move in result.moves_mm[: len(cells)]] == [not twin for _, _, twin in cells]
    assert result.overlapping == 0


def test_two_alike_part_evenly():
    # 4 mm across and 2 mm apart: 4.1 mm are wanted, so that each goes 1.05 mm
    result = apart(at(49, 40, 4), at(51, 40, 4))
    assert result.moves_mm == pytest.approx((1.05, 1.05), abs=0.02)
    (left, _), (right, _) = map(millimetres, result.points)
    assert (left, right) == pytest.approx((47.95, 52.05), abs=0.02)


def test_the_larger_moves_less_by_the_areas():
    # 3 mm and 1 mm across, nine to one: of 2.1 - 1 = 1.1 mm the small one takes nine tenths
    large, small = apart(at(50, 40, 3), at(51, 40, 1)).moves_mm
    assert (large, small) == pytest.approx((0.11, 0.99), abs=0.02)


def test_three_jobs_leave_the_place_of_300_000_and_the_giant_stays():
    giant, dot = (printed_diameter_mm(jobs, 1000) for jobs in (300_000, 3))
    result = apart(at(50, 40, giant), at(52, 41, dot))
    assert result.moves_mm[0] < 0.01
    # out of a circle of 19.8 mm from 2.24 mm off its middle: 9.92 + 0.25 + 0.1 - 2.24
    assert result.moves_mm[1] == pytest.approx((giant + dot) / 2 + GAP_MM - math.hypot(2, 1), abs=0.05)


def test_two_places_at_one_point_part():
    result = apart(at(50, 40, 2), at(50, 40, 2))
    assert math.dist(*map(millimetres, result.points)) == pytest.approx(2.1, abs=0.02)


def test_a_dot_behind_a_giant_at_the_edge_finds_its_way_around_it():
    result = apart(at(10.5, 40, 20), at(0.6, 40, 0.5))
    assert result.overlapping == 0


def test_circles_that_only_touch_stay():
    assert apart(at(40, 40, 2), at(42, 40, 2)).moves_mm == (0, 0)


@pytest.mark.parametrize("circles", [(), (at(50, 40, 3),)], ids=["none", "one"])
def test_nobody_to_part_from(circles):
    result = apart(*circles)
    assert result.points == tuple(circle[:2] for circle in circles)
    assert (sum(result.moves_mm), result.overlapping) == (0, 0)


def test_a_circle_without_a_place_is_in_nobodys_way():
    result = apart((NAN, NAN, 5), at(50, 40, 3), (EXTENT[0], NAN, 5), at(50, 40, NAN))
    assert math.isnan(result.points[0][0]) and math.isnan(result.points[2][1])
    assert result.points[1] == at(50, 40, 3)[:2] and result.moves_mm == (0, 0, 0, 0)


def test_one_higher_than_the_map_stands_at_half_its_height():
    assert millimetres(apart(at(50, 10, 90)).points[0]) == pytest.approx((50, 40))


def test_too_crowded_ends_and_says_how_many_overlap():
    circles = [at(x, y, 20) for x in range(5, 100, 10) for y in range(5, 80, 10)]
    result = apart(*circles)
    assert 0 < result.overlapping == len(overlaps(circles, result.points))


def test_every_code_of_a_country_takes_well_under_a_second():
    chance = random.Random(2007)
    around = [(chance.gauss(60, 8), chance.gauss(45, 8)) for _ in range(200)]
    across = [(chance.uniform(1, 99), chance.uniform(1, 79)) for _ in range(946)]
    circles = [at(x, y, printed_diameter_mm(chance.paretovariate(1.1) * 20, 200)) for x, y in around + across]
    begun = time.perf_counter()
    result = apart(*circles)
    assert result.overlapping == 0
    assert time.perf_counter() - begun < 2  # alone it takes a fifth of that
