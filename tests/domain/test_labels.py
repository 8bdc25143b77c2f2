"""Where town names stand: what they never touch, and what is left out when there is no room."""

from __future__ import annotations

import math

import pytest
from cluster_atlas.processing.domain import labels
from cluster_atlas.processing.domain.labels import Rect, Town, place
from hypothesis import given, settings
from hypothesis import strategies as st

BOX = Rect(0, 0, 100, 60)


def measure(town):
    """A name is 2 mm a letter and 3 mm high."""
    return 2.0 * len(town.name), 3.0


millimetre = st.floats(min_value=0, max_value=100)
circles = st.lists(st.tuples(millimetre, st.floats(0, 60), st.floats(0.5, 20)), max_size=25)
towns = st.lists(
    st.builds(Town, st.text("abcdefgh", min_size=1, max_size=12), millimetre, st.floats(0, 60), st.integers(0, 1000)),
    max_size=15,
    unique_by=lambda town: (town.x, town.y),
)


def test_a_name_alone_stands_right_of_its_dot():
    done = place([Town("Mons", 30, 30)], [], BOX, measure).placed[0]
    # dot radius 0.4 + gap 0.6
    assert (done.anchor, done.x, done.y, done.leader) == ("left", pytest.approx(31.0), 30, None)
    assert done.rect == Rect(31.0, 28.5, 39.0, 31.5)


def test_a_name_at_the_right_edge_stands_left_of_its_dot():
    done = place([Town("Verviers", 95, 30)], [], BOX, measure).placed[0]
    assert done.anchor == "right"
    assert done.rect.xmax == pytest.approx(94.0)


def test_a_name_with_a_circle_on_its_right_goes_elsewhere_beside_the_dot():
    done = place([Town("Mons", 30, 30)], [(35, 30, 6)], BOX, measure).placed[0]
    assert done.leader is None
    assert not done.rect.touches_circle((35, 30, 6))


def test_a_name_keeps_off_a_boundary_on_its_right():
    boundary = Rect(33, 0, 34, 60)
    done = place([Town("Mons", 30, 30)], [], BOX, measure, ink=lambda rect: int(rect.touches(boundary))).placed[0]
    assert (done.anchor, done.leader) == ("right", None)


def test_a_name_crosses_no_line_to_a_true_place():
    upright = [((33, 0), (33, 60))]
    done = place([Town("Mons", 30, 30)], [], BOX, measure, lines=upright).placed[0]
    assert (done.anchor, done.leader) == ("right", None)
    fence = [((x, 0), (x, 60)) for x in range(1, 100, 4)]
    # 8 mm of name find no room between lines that are 4 mm apart
    assert place([Town("Mons", 30, 30)], [], BOX, measure, lines=fence).dropped == (Town("Mons", 30, 30),)


def test_a_leader_prefers_the_way_that_crosses_no_line():
    circle = (30, 30, 10)
    free = place([Town("Mons", 30, 30)], [circle], BOX, measure).placed[0]
    line = [((38, 20), (38, 40))]
    done = place([Town("Mons", 30, 30)], [circle], BOX, measure, lines=line).placed[0]
    assert labels.segments_cross(free.leader, line[0]) or labels.crosses(line[0], free.rect)
    assert not labels.segments_cross(done.leader, line[0]) and not labels.crosses(line[0], done.rect)


def test_the_corner_between_a_symbol_and_the_circle_around_it_is_free():
    # a half-circle 10 mm wide with its flat side down, its place at (33, 26): below it there is room for the name
    circle, outline = (33, 26, 10.0), Rect(28, 21, 38, 26)
    town = Town("Mons", 30, 30)
    assert place([town], [circle], BOX, measure).placed[0].anchor != "left"
    done = place([town], [circle], BOX, measure, outlines={circle: outline}).placed[0]
    assert (done.anchor, done.leader) == ("left", None) and not done.rect.touches(outline)


def test_a_town_that_only_the_circle_around_a_symbol_covers_has_its_name_beside_it():
    circle, outline = (30, 26, 10.0), Rect(25, 21, 35, 26)
    assert place([Town("Mons", 30, 29)], [circle], BOX, measure).placed[0].leader is not None
    assert place([Town("Mons", 30, 29)], [circle], BOX, measure, outlines={circle: outline}).placed[0].leader is None


def test_where_all_places_lie_on_boundaries_the_one_with_the_least_is_taken_beside_the_dot():
    done = place([Town("Mons", 30, 30)], [], BOX, measure, ink=lambda rect: 9 if rect.ymax > 29.7 else 4).placed[0]
    assert done.leader is None
    assert done.rect.ymax <= 29.7


def test_a_name_on_a_leader_goes_farther_to_keep_off_a_boundary():
    circle, boundary = (31, 30, 12), Rect(37, 0, 60, 60)
    near = place([Town("Mons", 33, 30)], [circle], BOX, measure).placed[0]
    off = place([Town("Mons", 33, 30)], [circle], BOX, measure, ink=lambda rect: 20 * rect.touches(boundary)).placed[0]
    assert near.rect.touches(boundary) and not off.rect.touches(boundary)
    assert math.dist(*off.leader) > math.dist(*near.leader)


def test_a_town_under_a_circle_gets_its_name_outside_on_a_leader():
    done = place([Town("Mons", 30, 30)], [(31, 30, 12)], BOX, measure).placed[0]
    assert done.leader is not None
    assert done.leader[0] == (30, 30)
    assert not done.rect.touches_circle((31, 30, 12))
    assert math.dist(*done.leader) < 12


def test_a_leader_prefers_the_way_that_crosses_no_other_circle():
    # the shortest ways out, to the right, lead over a small circle; the left is free
    done = place([Town("Ath", 30, 30)], [(30, 30, 10), (38, 30, 4), (36, 35, 4), (36, 25, 4)], BOX, measure).placed[0]
    assert done.x < 30 or abs(done.y - 30) > 5


def test_the_most_important_town_is_named_where_there_is_room_for_one():
    box = Rect(0, 0, 13, 5)
    result = place([Town("abc", 4, 2.5, 1), Town("xyz", 4.5, 2.5, 9)], [], box, measure)
    assert [done.town.name for done in result.placed] == ["xyz"]
    assert [town.name for town in result.dropped] == ["abc"]


def test_the_next_town_has_its_turn_when_one_finds_no_room():
    everywhere = (30, 30, 45)
    result = place(
        [Town("x" * 40, 30, 30, 9), Town("abc", 80, 30, 5), Town("def", 80, 50, 1)], [everywhere], BOX, measure, most=1
    )
    assert [done.town.name for done in result.placed] == ["abc"]
    assert [town.name for town in result.dropped] == ["x" * 40]


def test_no_more_names_than_asked_for():
    many = [Town(f"t{i}", 5 + 9 * i, 30, i) for i in range(10)]
    result = place(many, [], BOX, measure, most=3)
    assert [done.town.name for done in result.placed] == ["t9", "t8", "t7"]
    assert result.dropped == ()


def test_a_town_outside_the_map_or_under_the_legend_is_not_named():
    legend = Rect(0, 40, 30, 60)
    result = place([Town("out", -5, 10), Town("under", 10, 50)], [], BOX, measure, obstacles=[legend])
    assert result.placed == ()
    assert [town.name for town in result.dropped] == ["under"]


def test_names_keep_clear_of_the_dots_of_towns_that_come_later():
    result = place([Town("Seraing", 30, 30, 9), Town("Ans", 35, 30, 1)], [], BOX, measure)
    first = result.placed[0]
    assert not first.rect.touches_circle((35, 30, labels.DOT_MM))


@given(towns, circles)
@settings(max_examples=60, deadline=None)
def test_names_touch_nothing_and_the_order_of_the_towns_does_not_matter(given_towns, given_circles):
    obstacle = Rect(70, 40, 100, 60)
    result = place(given_towns, given_circles, BOX, measure, obstacles=[obstacle])
    assert place(given_towns[::-1], given_circles, BOX, measure, obstacles=[obstacle]) == result
    rects = [done.rect for done in result.placed]
    for i, done in enumerate(result.placed):
        assert done.rect.within(BOX)
        assert not done.rect.touches(obstacle)
        assert not any(done.rect.touches_circle(circle) for circle in given_circles)
        assert not any(done.rect.touches(other) for other in rects[i + 1 :])
        others = [other.town for other in result.placed if other is not done]
        assert not any(done.rect.touches_circle((town.x, town.y, labels.DOT_MM)) for town in others)
        assert not any(
            other.leader and labels.crosses(other.leader, done.rect) for other in result.placed if other is not done
        )


def test_the_name_of_a_place_stands_beside_its_own_circle():
    done = place([Town("Mons", 30, 30, radius=5)], [(30, 30, 10)], BOX, measure).placed[0]
    # radius 5 + gap 0.6
    assert (done.anchor, done.x, done.leader) == ("left", pytest.approx(35.6), None)


def test_a_place_shut_in_by_others_is_named_on_a_leader_from_its_circle():
    around = [(30 + 7 * math.cos(turn), 30 + 7 * math.sin(turn), 5.5) for turn in range(7)]
    done = place([Town("Mons", 30, 30, radius=4)], [(30, 30, 8), *around], BOX, measure).placed[0]
    assert done.leader is not None and math.dist(*done.leader) > 7
    assert not any(done.rect.touches_circle(circle) for circle in around)


def test_a_town_keeps_clear_of_the_names_placed_before():
    first = place([Town("Mons", 30, 30, radius=2)], [(30, 30, 4)], BOX, measure)
    rest = place([Town("Ath", 36, 27)], [(30, 30, 4)], BOX, measure, most=1, before=first.placed)
    assert [done.town.name for done in rest.placed] == ["Ath"]
    assert not rest.placed[0].rect.touches(first.placed[0].rect)


def test_nothing_to_place_is_no_fault():
    assert place([], [], BOX, measure) == labels.Placement((), ())


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (((0, 0), (2, 2)), ((0, 2), (2, 0)), True),
        (((0, 0), (1, 1)), ((2, 0), (0, 4)), False),
        (((0, 0), (2, 0)), ((0, 1), (2, 1)), False),
    ],
)
def test_segments_cross_or_not(one, other, expected):
    assert labels.segments_cross(one, other) is expected
