"""The area rule, the chosen scale, the giant and the dots, on numbers worked out by hand."""

from __future__ import annotations

import math

import pytest
from cluster_atlas.processing.domain import scale
from cluster_atlas.processing.domain.shapes import SHAPES
from hypothesis import given
from hypothesis import strategies as st

FRAME_MM2 = 249.0 * 165.0
jobs = st.floats(min_value=0.01, max_value=1e6)
scales = st.sampled_from([0.5, 1.0, 2.0, 25.0, 1000.0])


def test_the_area_of_a_circle_is_its_jobs():
    # 1,250 jobs at 25 jobs per mm² are 50 mm²: 2 * sqrt(50 / pi) = 7.9788 mm
    assert scale.diameter_mm(1250, 25) == pytest.approx(7.97885, abs=1e-5)


@given(jobs, scales)
def test_area_times_scale_gives_the_jobs_back(value, jobs_per_mm2):
    area = math.pi * (scale.diameter_mm(value, jobs_per_mm2) / 2) ** 2
    assert area * jobs_per_mm2 == pytest.approx(value)


@given(jobs, scales)
def test_four_times_the_jobs_is_twice_the_diameter(value, jobs_per_mm2):
    assert scale.diameter_mm(4 * value, jobs_per_mm2) == pytest.approx(2 * scale.diameter_mm(value, jobs_per_mm2))


def test_no_job_has_no_size():
    assert scale.diameter_mm(0, 25) == 0


@pytest.mark.parametrize(("value", "jobs_per_mm2"), [(10, 0), (10, -1), (10, math.nan), (-1, 5), (math.inf, 5)])
def test_a_scale_or_jobs_that_are_none_are_refused(value, jobs_per_mm2):
    with pytest.raises(ValueError, match="must be"):
        scale.diameter_mm(value, jobs_per_mm2)


def test_what_is_printed_has_a_ring_outside_or_is_the_dot():
    assert scale.printed_diameter_mm(1250, 25) == pytest.approx(7.97885 + 0.3, abs=1e-5)
    assert scale.printed_diameter_mm(1, 25) == 0.5


@pytest.mark.parametrize(
    ("maps", "diameter", "expected"),
    [
        pytest.param([[5100]], 20, 20.0, id="5100 / (pi 10²) = 16.2 jobs per mm², next is 20"),
        pytest.param([[5100]], 12, 50.0, id="5100 / (pi 6²) = 45.1, next is 50"),
        pytest.param([[300], [5100, 2]], 20, 20.0, id="one scale for all maps"),
        pytest.param([[3]], 20, 0.01, id="3 / 314.16 = 0.0095, next is 0.01"),
        pytest.param([[], [0]], 20, 1.0, id="nothing to draw"),
        pytest.param([], 20, 1.0, id="no map"),
    ],
)
def test_the_smallest_125_scale_keeps_the_largest_circle_within_its_width(maps, diameter, expected):
    assert scale.choose_scale(maps, diameter, [FRAME_MM2] * len(maps)) == expected


def test_circles_cover_at_most_a_seventh_of_their_region():
    # 100 places of 1,000 jobs: the width alone asks for 3.18 -> 5, 20,000 mm² of ink;
    # a seventh of 14,000 mm² is 2,000 mm², so 100,000 jobs need 50 jobs per mm²
    assert scale.choose_scale([[1000] * 100], 20, [1e9]) == 5.0
    assert scale.choose_scale([[1000] * 100], 20, [14000.0]) == 50.0


def test_a_scale_that_is_exactly_enough_is_taken():
    assert scale.choose_scale([[math.pi * 100 * 20]], 20, [1e9]) == 20.0


@given(st.lists(jobs, min_size=1, max_size=30), st.sampled_from([12.0, 20.0]))
def test_a_chosen_scale_holds_both_rules_and_the_next_smaller_does_not(values, diameter):
    def holds(jobs_per_mm2: float) -> bool:
        widest = scale.diameter_mm(max(values), jobs_per_mm2)
        return widest <= diameter * (1 + 1e-9) and sum(values) / jobs_per_mm2 <= FRAME_MM2 / 7 * (1 + 1e-9)

    chosen = scale.choose_scale([values], diameter, [FRAME_MM2])
    assert holds(chosen)
    assert not holds(scale.round_down_125(chosen * 0.9))


@pytest.mark.parametrize(
    ("maps", "diameter", "areas", "message"),
    [
        ([[1]], 20, [], "1 maps, but 0 printed areas"),
        ([[1]], 20, [0.0], "over 0 mm²"),
        ([[1]], 0.5, [10.0], "over 0.5 mm"),
    ],
)
def test_maps_that_cannot_be_scaled_are_refused(maps, diameter, areas, message):
    with pytest.raises(ValueError, match=message):
        scale.choose_scale(maps, diameter, areas)


@pytest.mark.parametrize(
    ("value", "up", "down"),
    [(1, 1, 1), (1.01, 2, 1), (3, 5, 2), (0.3, 0.5, 0.2), (5100, 10000, 5000), (0.0021, 0.005, 0.002)],
)
def test_numbers_are_rounded_to_1_2_5(value, up, down):
    assert (scale.round_up_125(value), scale.round_down_125(value)) == (up, down)


def test_places_under_the_dot_are_counted_with_their_jobs():
    # at 25 jobs per mm² the dot is pi * 0.25² * 25 = 4.909 jobs
    assert scale.too_small([0, 4.9, 4.91, 4.5, 100], 25) == (3, 9.4)


def test_jobs_and_diameter_are_each_others_inverse():
    assert scale.jobs_of_diameter(0.5, 25) == pytest.approx(4.9087, abs=1e-4)


def test_one_giant_is_left_out_of_the_scale():
    # 300,000 jobs need 954.9 -> 1,000 jobs per mm² and the dot is then 196 jobs: 99 places of 3 vanish.
    # Without it: the width asks for 3 / 314.16 -> 0.01, 297 jobs on a seventh of 41,085 mm² for 0.0506 -> 0.1
    giant = scale.propose_giant([[300000.0, *[3.0] * 99]], 20, [FRAME_MM2])
    assert giant == scale.Giant(0.1, pytest.approx(math.pi * 100 * 0.1), 1)


def test_one_cluster_of_300000_beside_one_of_3_proposes_the_scale_of_the_small():
    giant = scale.propose_giant([[300000.0], [3.0], [3.0]], 20, [FRAME_MM2] * 3)
    assert giant is not None
    assert giant.places == 1
    assert scale.diameter_mm(3, giant.jobs_per_mm2) > 15


@pytest.mark.parametrize(
    "values",
    [
        pytest.param([5100, 800, 300, 40, 3], id="few dots"),
        pytest.param([1000] * 500, id="no giant"),
        pytest.param([0.0, 0.0, 0.0, 0.0, 12.0], id="the rest has no jobs at all"),
        pytest.param([], id="nothing"),
        pytest.param([7.0], id="one place"),
    ],
)
def test_no_giant_is_proposed_without_need(values):
    assert scale.propose_giant([values], 20, [FRAME_MM2]) is None


@pytest.mark.parametrize("shape", SHAPES, ids=[shape.name for shape in SHAPES])
def test_many_symbols_at_once_are_as_wide_as_each_alone(shape):
    jobs = [0, 0.3, 4.91, 7, 1250, 98765.43]
    assert scale.diameters_mm(jobs, 25, shape).tolist() == [scale.diameter_mm(value, 25, shape) for value in jobs]
    printed = [scale.printed_diameter_mm(value, 25, shape) for value in jobs]
    assert scale.printed_diameters_mm(jobs, 25, shape).tolist() == pytest.approx(printed, rel=1e-15)
    assert scale.diameters_mm([], 25, shape).tolist() == []


@pytest.mark.parametrize(("jobs", "wrong"), [([1, -2, 3], "-2"), ([1, math.nan], "nan"), ([math.inf], "inf")])
def test_of_many_jobs_the_one_that_is_none_is_named(jobs, wrong):
    with pytest.raises(ValueError, match=wrong):
        scale.diameters_mm(jobs, 25)
    with pytest.raises(ValueError, match="scale"):
        scale.diameters_mm([], 0)
