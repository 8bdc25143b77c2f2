"""The extent in the frame: its shape, what it must hold, and what is said to lie outside."""

from __future__ import annotations

import pytest
from cluster_atlas.processing.domain import frame
from cluster_atlas.processing.domain.errors import ClusterAtlasError
from hypothesis import assume, given
from hypothesis import strategies as st

coordinate = st.floats(min_value=-500, max_value=500)
circle = st.tuples(coordinate, coordinate, st.floats(min_value=0, max_value=20))


def shown(circle, extent, width_mm):
    """Tell whether the whole printed circle lies inside the extent."""
    x, y, diameter = circle
    reach = (diameter / 2 + 0.15) * frame.units_per_mm(extent, width_mm)
    xmin, ymin, xmax, ymax = extent
    return x - reach >= xmin and x + reach <= xmax and y - reach >= ymin and y + reach <= ymax


def inside(circle, extent):
    return not frame.edge_of(circle[0], circle[1], extent)


def test_a_map_of_a_fixed_scale_grows_until_no_circle_in_it_is_cut():
    # 10 units a mm: a circle of 4 mm needs 2 + 0.15 of ring + 1 of margin = 3.15 mm, which is 31.5 units
    (grown,) = [frame.fit_at_unit((0, 0, 100, 100), 10, [(90, 50, 4), (500, 50, 4), (float("nan"), 50, 4)])]
    assert grown == pytest.approx((0, 0, 121.5, 100))


def test_a_circle_that_comes_in_as_the_map_grows_is_not_cut_either():
    grown = frame.fit_at_unit((0, 0, 100, 100), 10, [(90, 50, 4), (120, 50, 2)])
    assert grown == pytest.approx((0, 0, 120 + 21.5, 100))


@given(st.lists(circle, max_size=20), st.floats(min_value=0.1, max_value=5))
def test_at_a_fixed_scale_nothing_inside_is_ever_cut(circles, unit):
    extent = frame.fit_at_unit((-50, -50, 50, 50), unit, circles)
    width_mm = (extent[2] - extent[0]) / unit
    assert all(shown(one, extent, width_mm) for one in circles if inside(one, extent))


@pytest.mark.parametrize(
    ("least", "expected"),
    [
        pytest.param((0, 0, 100, 100), (-50, 0, 150, 100), id="too narrow"),
        pytest.param((0, 0, 400, 100), (0, -50, 400, 150), id="too flat"),
        pytest.param((0, 0, 200, 100), (0, 0, 200, 100), id="of that shape"),
    ],
)
def test_the_least_extent_grows_to_the_boxs_shape_around_its_middle(least, expected):
    assert frame.fit_extent(least, 20, 10, []) == expected


def test_a_circle_with_room_changes_nothing():
    assert frame.fit_extent((0, 0, 200, 100), 20, 10, [(100, 50, 4)]) == (0, 0, 200, 100)


def test_a_circle_at_the_edge_widens_the_extent_until_it_is_whole():
    # 2 mm reach at the right edge of a 20 mm box: the unit u must hold 200 + 2u = 20u, u = 11.1111
    extent = frame.fit_extent((0, 0, 200, 100), 20, 10, [(200, 50, 3.7)], margin_mm=0)
    assert extent[0] == pytest.approx(0, abs=1e-5)
    assert extent[2] == pytest.approx(200 + 2 * 200 / 18)
    assert extent[3] - extent[1] == pytest.approx(10 * 200 / 18)


def test_a_circle_centred_outside_is_left_there():
    assert frame.fit_extent((0, 0, 200, 100), 20, 10, [(201, 50, 8)]) == (0, 0, 200, 100)


def test_growing_for_one_circle_takes_in_the_next():
    alone = frame.fit_extent((0, 0, 200, 100), 20, 10, [(199, 50, 4)])
    both = frame.fit_extent((0, 0, 200, 100), 20, 10, [(199, 50, 4), (210, 50, 4)])
    assert alone[2] > 210
    assert shown((210, 50, 4), both, 20)


def test_a_place_too_small_to_see_needs_room_for_its_dot_only():
    extent = frame.fit_extent((0, 0, 200, 100), 20, 10, [(199.9, 50, 0.0)], margin_mm=0)
    # 0.25 mm: 199.9 + 0.25u = 20u would be 10.12 units a mm
    assert extent[2] - extent[0] == pytest.approx(20 * 199.9 / 19.75)


@given(st.lists(circle, max_size=25), st.sampled_from([(249.0, 165.0), (83.0, 75.0), (249.0, 82.5)]))
def test_no_circle_centred_inside_is_ever_cut(circles, box):
    least = (-100.0, -60.0, 120.0, 90.0)
    extent = frame.fit_extent(least, *box, circles)
    assert extent[0] <= least[0] and extent[1] <= least[1] and extent[2] >= least[2] and extent[3] >= least[3]
    assert (extent[2] - extent[0]) / (extent[3] - extent[1]) == pytest.approx(box[0] / box[1])
    assert all(shown(circle, extent, box[0]) for circle in circles if inside(circle, extent))


@given(st.lists(circle, min_size=1, max_size=12))
def test_an_extent_that_fits_is_left_as_it_is(circles):
    first = frame.fit_extent((0, 0, 249, 165), 249, 165, circles)
    assert frame.fit_extent(first, 249, 165, circles) == pytest.approx(first)


def test_one_place_alone_is_shown_whole_in_an_extent_of_no_height():
    extent = frame.fit_extent((0, 0, 10, 0), 249, 165, [(0, 0, 20)])
    assert shown((0, 0, 20), extent, 249)


@pytest.mark.parametrize(
    ("least", "box", "circles", "message"),
    [
        pytest.param((5, 5, 5, 5), (20, 10), [], "has no area", id="a point"),
        pytest.param((10, 0, 0, 10), (20, 10), [], "has no area", id="turned round"),
        pytest.param((0, 0, float("nan"), 10), (20, 10), [], "has no area", id="not a number"),
        pytest.param((0, 0, 10, 10), (0, 10), [], "box of 0 x 10 mm", id="no box"),
        pytest.param((0, 0, 10, 10), (20, 10), [(5, 5, 12)], "too large for a map", id="a circle larger than the box"),
    ],
)
def test_what_cannot_be_fitted_is_said(least, box, circles, message):
    with pytest.raises(ClusterAtlasError, match=message):
        frame.fit_extent(least, *box, circles)


def test_what_lies_outside_is_counted_by_edge():
    points = [(-1, 5, 10), (-30, 5, 2.5), (50, 5, 7), (5, 11, 1), (5, -3, 4), (5, 5, 1000)]
    assert frame.outside(points, (0, 0, 10, 10)) == {
        "left": (2, 12.5),
        "right": (1, 7),
        "top": (1, 1),
        "bottom": (1, 4),
    }


def test_a_point_beyond_a_corner_belongs_to_the_edge_it_is_farther_from():
    assert frame.edge_of(13, 18, (0, 0, 10, 10)) == "top"
    assert frame.edge_of(19, 18, (0, 0, 10, 10)) == "right"


@given(st.lists(st.tuples(coordinate, coordinate, st.integers(0, 5000)), max_size=40))
def test_no_job_is_lost_between_inside_and_outside(points):
    extent = (-100.0, -60.0, 120.0, 90.0)
    counted = frame.outside(points, extent)
    within = [jobs for x, y, jobs in points if not frame.edge_of(x, y, extent)]
    assert sum(codes for codes, _ in counted.values()) + len(within) == len(points)
    assert sum(jobs for _, jobs in counted.values()) + sum(within) == sum(jobs for *_, jobs in points)


@given(circle)
def test_a_point_on_the_edge_is_inside(point):
    assume(abs(point[0]) > 1 and abs(point[1]) > 1)
    extent = (min(0, point[0]), min(0, point[1]), max(0, point[0]), max(0, point[1]))
    assert frame.edge_of(point[0], point[1], extent) == ""
