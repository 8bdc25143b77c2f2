"""Round values and nested circles, on numbers worked out by hand and on any others."""

from __future__ import annotations

import pytest
from cluster_atlas.processing.domain import legend, scale
from hypothesis import given
from hypothesis import strategies as st

largest = st.floats(min_value=0.01, max_value=1e7)


@pytest.mark.parametrize(
    ("most", "jobs_per_mm2", "expected"),
    [
        pytest.param(5100, 20, (100, 500, 2000, 5000), id="as in the draft"),
        pytest.param(4999.99, 20, (50, 200, 1000, 2000), id="never above the largest"),
        pytest.param(1000, 50, (100, 500, 1000), id="no circle under a millimetre: 20 jobs are 0.71 mm"),
        pytest.param(3, 0.05, (1, 2), id="no fraction of a job"),
        pytest.param(0.5, 0.002, (0.01, 0.05, 0.2, 0.5), id="unless all are"),
        pytest.param(20, 50, (10, 20), id="10 jobs are 0.505 mm, 5 would be a dot"),
        pytest.param(3, 50, (), id="all are dots"),
        pytest.param(0, 50, (), id="no jobs"),
    ],
)
def test_legend_values_are_round(most, jobs_per_mm2, expected):
    assert legend.legend_values(most, jobs_per_mm2) == expected


@given(largest)
def test_a_scaled_map_has_three_or_four_drawable_values(most):
    jobs_per_mm2 = scale.choose_scale([[most]], 20, [249.0 * 165.0])
    values = legend.legend_values(most, jobs_per_mm2)
    assert len(values) in (3, 4) or 1 <= most < 5
    assert values == tuple(sorted(values)) and values[-1] <= most
    assert all(scale.diameter_mm(value, jobs_per_mm2) >= scale.DOT_MM for value in values)
    assert all(scale.round_up_125(value) == value for value in values)


def test_the_circles_have_the_maps_size_and_rest_on_one_base_line():
    drawn = legend.nested((100, 2000), 20, 3.0)
    assert [circle.diameter for circle in drawn.circles] == [
        pytest.approx(2.52313, abs=1e-5),
        pytest.approx(11.28379, abs=1e-5),
    ]
    assert all(circle.y + circle.diameter / 2 == pytest.approx(drawn.base) for circle in drawn.circles)
    assert len({circle.x for circle in drawn.circles}) == 1


def test_labels_with_room_stand_at_their_circles_tops():
    drawn = legend.nested((100, 2000), 20, 3.0)
    for circle, label, leader in zip(drawn.circles, drawn.labels, drawn.leaders):
        top = circle.y - circle.diameter / 2
        assert label.y == pytest.approx(top)
        assert [point[1] for point in leader] == [pytest.approx(top)] * 3


def test_labels_without_room_are_spread_around_their_mean():
    # tops 1.596, 1.128 and 0.798 mm over the base line; their mean 1.174 stays, 3 mm apart
    drawn = legend.nested((50, 100, 200), 100, 3.0)
    above = [drawn.base - label.y for label in drawn.labels]
    assert above == [pytest.approx(value, abs=1e-3) for value in (-1.826, 1.174, 4.174)]


@given(
    st.sets(st.sampled_from([1.0, 2, 5, 10, 20, 50, 100, 200, 500, 1000]), min_size=1, max_size=5),
    st.sampled_from([1.0, 5.0, 100.0]),
    st.floats(min_value=0.1, max_value=6),
)
def test_no_label_touches_another_and_all_is_inside_the_box(values, jobs_per_mm2, height):
    drawn = legend.nested(tuple(values), jobs_per_mm2, height)
    assert drawn.label_height >= 6 * 25.4 / 72
    ys = [label.y for label in drawn.labels]
    assert all(upper - lower >= drawn.label_height - 1e-9 for upper, lower in zip(ys, ys[1:]))
    assert min(ys) - drawn.label_height / 2 >= -1e-9
    assert max(ys) + drawn.label_height / 2 <= drawn.height + 1e-9
    assert all(circle.y - circle.diameter / 2 >= -1e-9 for circle in drawn.circles)
    assert drawn.base <= drawn.height + 1e-9


@given(st.sets(st.integers(min_value=1, max_value=5000), min_size=2, max_size=5))
def test_leaders_never_cross(values):
    drawn = legend.nested(tuple(values), 20, 3.0)
    starts = [leader[1][1] for leader in drawn.leaders]
    ends = [leader[2][1] for leader in drawn.leaders]
    assert starts == sorted(starts, reverse=True) and ends == sorted(ends, reverse=True)


def test_bends_begin_beyond_the_largest_circle():
    drawn = legend.nested((10, 5000), 20, 3.0)
    right = drawn.circles[-1].x + drawn.circles[-1].diameter / 2
    assert all(leader[1][0] > right and leader[2][0] > leader[1][0] for leader in drawn.leaders)


def test_a_legend_without_values_is_empty():
    assert legend.nested((), 20, 3.0).circles == ()
