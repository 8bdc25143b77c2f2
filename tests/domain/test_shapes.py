"""Shapes whose area is the jobs: sizes, scales, legends and frames worked out by hand."""

from __future__ import annotations

import math

import pytest
from cluster_atlas.processing.domain import frame, legend, scale
from cluster_atlas.processing.domain.errors import ClusterAtlasError
from cluster_atlas.processing.domain.shapes import CIRCLE, HALF_CIRCLE, SHAPES, SQUARE, shape_named
from hypothesis import given
from hypothesis import strategies as st

jobs = st.floats(min_value=0.01, max_value=1e6)
shapes = pytest.mark.parametrize("shape", SHAPES, ids=[shape.name for shape in SHAPES])
BOX_MM2 = 249.0 * 165.0


@pytest.mark.parametrize(
    ("shape", "width"),
    [
        pytest.param(CIRCLE, 7.978846, id="2 * sqrt(50 / pi)"),
        pytest.param(SQUARE, 7.071068, id="sqrt(50)"),
        pytest.param(HALF_CIRCLE, 11.283792, id="2 * sqrt(2 * 50 / pi)"),
    ],
)
def test_1250_jobs_at_25_a_mm2_are_50_mm2_in_every_shape(shape, width):
    assert scale.diameter_mm(1250, 25, shape) == pytest.approx(width, abs=1e-6)


@given(jobs, st.sampled_from(SHAPES), st.sampled_from([0.5, 25.0, 1000.0]))
def test_four_times_the_jobs_is_twice_the_width_and_the_jobs_come_back(value, shape, jobs_per_mm2):
    width = scale.diameter_mm(value, jobs_per_mm2, shape)
    assert scale.diameter_mm(4 * value, jobs_per_mm2, shape) == pytest.approx(2 * width)
    assert scale.jobs_of_diameter(width, jobs_per_mm2, shape) == pytest.approx(value)


@pytest.mark.parametrize(
    ("shape", "dot_jobs"),
    [
        pytest.param(SQUARE, 6.25, id="0.25 mm² at 25 a mm²"),
        pytest.param(HALF_CIRCLE, 2.4544, id="pi / 8 * 0.25 mm² at 25 a mm²"),
    ],
)
def test_a_dot_is_what_is_under_half_a_millimetre_across_in_its_own_shape(shape, dot_jobs):
    assert scale.too_small([0, dot_jobs - 0.01, dot_jobs + 0.01], 25, shape) == (2, round(dot_jobs - 0.01, 2))
    assert scale.printed_diameter_mm(dot_jobs - 0.01, 25, shape) == 0.5


@pytest.mark.parametrize(
    ("shape", "most_mm", "expected"),
    [
        pytest.param(SQUARE, 20, 20.0, id="square: 5100 / 20² = 12.75"),
        pytest.param(SQUARE, 12, 50.0, id="square in a grid: 5100 / 12² = 35.4"),
        pytest.param(HALF_CIRCLE, 20, 50.0, id="half: 5100 / (pi / 8 * 20²) = 32.5"),
        pytest.param(HALF_CIRCLE, 12, 100.0, id="half in a grid: 5100 / (pi / 8 * 12²) = 90.2"),
    ],
)
def test_the_largest_symbol_is_at_most_as_wide_as_allowed(shape, most_mm, expected):
    assert scale.choose_scale([[5100]], most_mm, [BOX_MM2], shape) == expected


@shapes
def test_a_seventh_of_the_region_is_the_same_ink_in_every_shape(shape):
    # 100,000 jobs on a seventh of 14,000 mm²
    assert scale.choose_scale([[1000] * 100], 20, [14000.0], shape) == 50.0


@given(st.lists(jobs, min_size=1, max_size=30), st.sampled_from(SHAPES), st.sampled_from([12.0, 20.0]))
def test_a_chosen_scale_holds_both_rules_and_the_next_smaller_does_not(values, shape, most_mm):
    def holds(jobs_per_mm2):
        widest = scale.diameter_mm(max(values), jobs_per_mm2, shape)
        return widest <= most_mm * (1 + 1e-9) and sum(values) / jobs_per_mm2 <= BOX_MM2 / 7 * (1 + 1e-9)

    chosen = scale.choose_scale([values], most_mm, [BOX_MM2], shape)
    assert holds(chosen) and not holds(scale.round_down_125(chosen * 0.9))


def test_a_giant_square_is_one_that_would_be_wider_than_allowed():
    # 297 jobs on a seventh of 41,085 mm² ask for 0.0506 -> 0.1; a square of 20 mm is then 40 jobs
    giant = scale.propose_giant([[300000.0, *[3.0] * 99]], 20, [BOX_MM2], SQUARE)
    assert giant == scale.Giant(0.1, pytest.approx(40), 1)


def test_the_circle_around_a_symbol_holds_its_corners_and_its_ring():
    # a square of 10 mm with its ring is 10.3 mm: its diagonal is 14.566; a half-circle's ring has a corner at (5.15, 0.15)
    assert scale.bounding_mm(10, SQUARE) == pytest.approx(10.3 * math.sqrt(2))
    assert scale.bounding_mm(10, HALF_CIRCLE) == pytest.approx(2 * math.hypot(5.15, 0.15))
    assert scale.bounding_mm(10, CIRCLE) == pytest.approx(10.3)


@pytest.mark.parametrize("name", ["star", "", "Square", "half-circle"])
def test_a_shape_that_is_none_is_refused_with_those_that_are(name):
    with pytest.raises(ClusterAtlasError, match=r"not a shape.*circle, square, half_circle"):
        shape_named(name)


def test_legend_squares_stand_on_one_line_and_share_their_right_edge():
    # 100 and 2,000 jobs at 20 a mm²: sides of sqrt(5) and 10 mm
    drawn = legend.nested((100, 2000), 20, 3.0, SQUARE)
    assert [circle.diameter for circle in drawn.circles] == [pytest.approx(2.236068), pytest.approx(10)]
    assert [circle.x + circle.diameter / 2 for circle in drawn.circles] == [pytest.approx(10)] * 2
    assert [circle.y + circle.diameter / 2 for circle in drawn.circles] == [pytest.approx(drawn.base)] * 2
    tops = [circle.y - circle.diameter / 2 for circle in drawn.circles]
    assert [leader[0] for leader in drawn.leaders] == [pytest.approx((10, top)) for top in tops]


def test_legend_half_circles_share_their_place_on_the_base_line_and_are_half_as_high_as_wide():
    # radii of sqrt(2 * 5 / pi) and sqrt(2 * 100 / pi) mm
    drawn = legend.nested((100, 2000), 20, 3.0, HALF_CIRCLE)
    assert [circle.diameter / 2 for circle in drawn.circles] == [pytest.approx(1.784124), pytest.approx(7.978846)]
    assert [(circle.x, circle.y) for circle in drawn.circles] == [pytest.approx((7.978846, drawn.base))] * 2
    assert [drawn.base - leader[0][1] for leader in drawn.leaders] == [pytest.approx(1.784124), pytest.approx(7.978846)]


@given(st.sets(st.integers(1, 5000), min_size=2, max_size=5), st.sampled_from(SHAPES))
def test_in_every_shape_labels_are_apart_leaders_never_cross_and_all_is_inside_the_box(values, shape):
    drawn = legend.nested(tuple(values), 20, 3.0, shape)
    ys = [label.y for label in drawn.labels]
    assert all(upper - lower >= drawn.label_height - 1e-9 for upper, lower in zip(ys, ys[1:]))
    starts = [leader[1][1] for leader in drawn.leaders]
    assert starts == sorted(starts, reverse=True) and ys == sorted(ys, reverse=True)
    for circle in drawn.circles:
        assert circle.y - shape.above * circle.diameter >= -1e-9
        assert circle.y + shape.below * circle.diameter == pytest.approx(drawn.base)
        assert circle.x + circle.diameter / 2 < drawn.leaders[0][1][0] and circle.x - circle.diameter / 2 >= -1e-9


def test_legend_values_are_wide_enough_in_their_own_shape():
    # at 50 a mm² a square of 20 jobs is 0.63 mm, a half-circle of 20 jobs 1.01 mm across
    assert legend.legend_values(1000, 50, SQUARE) == (100, 500, 1000)
    assert legend.legend_values(1000, 50, HALF_CIRCLE) == (20, 100, 500, 1000)


def test_a_half_circle_needs_no_room_below_its_place_but_for_its_ring():
    # 4 mm across, its place 0.2 mm above the lower edge, 2 mm below the upper one (2.15 needed with its ring)
    low, high = [(100.0, 2.0, 4.0)], [(100.0, 80.0, 4.0)]
    assert frame.fit_extent((0, 0, 200, 100), 20, 10, low, 0.0, HALF_CIRCLE) == (0, 0, 200, 100)
    assert frame.fit_extent((0, 0, 200, 100), 20, 10, low, 0.0, SQUARE) != (0, 0, 200, 100)
    # only upwards: 80 + 2.15u = 10u, u = 10.1911
    grown = frame.fit_extent((0, 0, 200, 100), 20, 10, high, 0.0, HALF_CIRCLE)
    assert grown[1] == pytest.approx(0, abs=1e-5) and grown[3] == pytest.approx(80 + 2.15 * 80 / 7.85)


@given(
    st.lists(st.tuples(st.floats(-500, 500), st.floats(-500, 500), st.floats(0, 20)), max_size=20),
    st.sampled_from(SHAPES),
)
def test_no_symbol_centred_inside_is_ever_cut(symbols, shape):
    extent = frame.fit_extent((-100.0, -60.0, 120.0, 90.0), 249, 165, symbols, shape=shape)
    xmin, ymin, xmax, ymax = extent
    unit = frame.units_per_mm(extent, 249)
    for x, y, width in symbols:
        if not frame.edge_of(x, y, extent):
            side = (width / 2 + 0.15) * unit
            assert x - side >= xmin and x + side <= xmax
            assert y - (shape.below * width + 0.15) * unit >= ymin and y + (shape.above * width + 0.15) * unit <= ymax


def test_a_symbol_larger_than_its_box_is_told():
    with pytest.raises(ClusterAtlasError, match="too large for a map"):
        frame.fit_extent((0, 0, 10, 10), 20, 10, [(5, 5, 19)], shape=HALF_CIRCLE)
