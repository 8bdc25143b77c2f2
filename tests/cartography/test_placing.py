"""Places for the legend and the notes at the edges."""

from __future__ import annotations

import pytest
from cluster_atlas.processing.cartography.placing import along_edge, covers, free_corner, in_corner, on_page
from cluster_atlas.processing.cartography.settings import CORNERS, Box

MAP = Box(10, 20, 100, 50)


def test_circles_come_onto_the_page():
    # 1,000 m are 1 mm; the map's upper left corner is (10, 20) mm
    found = on_page([(0, 50000, 3), (100000, 0, 4)], (0, 0, 100000, 50000), MAP)
    assert found.tolist() == [[10, 20, 3], [110, 70, 4]]
    assert on_page([], (0, 0, 100000, 50000), MAP).tolist() == []


@pytest.mark.parametrize(
    ("circle", "covered"),
    [((5, 5, 1), True), ((-1, 5, 1.9), False), ((-1, 5, 2.1), True), ((-3, -4, 9.9), False), ((-3, -4, 10.1), True)],
)
def test_a_box_covers_a_circle_that_it_touches(circle, covered):
    assert covers(Box(0, 0, 10, 10), circle) is covered


def test_the_first_corner_of_the_liking_wins_where_all_are_free():
    assert free_corner((20, 10), [(MAP, [])], CORNERS).box == Box(10, 60, 20, 10)


def test_the_corner_with_the_fewest_circles_wins():
    circles = [(12, 65, 4), (108, 65, 4), (12, 22, 4), (15, 25, 4)]
    corner = free_corner((20, 10), [(MAP, circles)], ("bottom_left", "bottom_right", "top_left", "top_right"))
    assert corner.box == in_corner((20, 10), MAP, "top_right") and corner.covered == 0


def test_another_map_is_taken_where_the_first_has_no_free_corner():
    full = [(x, y, 5) for x in (12, 108) for y in (22, 68)]
    corner = free_corner((20, 10), [(MAP, full), (MAP.moved(200, 20), [])], CORNERS)
    assert corner.map_index == 1 and corner.box.x_mm == 200


def test_a_note_stands_in_the_middle_of_its_edge():
    assert along_edge((30, 4), "top", MAP, [], []) == Box(45, 20, 30, 4)
    assert along_edge((30, 4), "bottom", MAP, [], []) == Box(45, 66, 30, 4)
    assert along_edge((30, 4), "left", MAP, [], []) == Box(10, 43, 30, 4)
    assert along_edge((30, 4), "right", MAP, [], []) == Box(80, 43, 30, 4)


def test_a_note_gives_way_to_circles_and_never_covers_the_legend():
    away = along_edge((30, 4), "top", MAP, [(60, 21, 5)], [])
    assert not covers(away, (60, 21, 5))
    legend = Box(10, 20, 60, 30)
    assert not along_edge((30, 4), "top", MAP, [(90, 21, 5)], [legend]).overlaps(legend)
