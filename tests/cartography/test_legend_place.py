"""The legend stands in a corner, else along an edge, over no symbol where there is such a place."""

from __future__ import annotations

import pytest
from cluster_atlas.processing.cartography.legend_place import free_place
from cluster_atlas.processing.cartography.placing import free_corner
from cluster_atlas.processing.cartography.settings import CORNERS, Box

MAP = Box(10, 20, 100, 50)
SIZE = (20, 10)
FULL = [(x, y, 5) for x in (12, 108) for y in (22, 68)]


def test_a_free_corner_comes_first():
    assert free_place(SIZE, [(MAP, FULL[1:])], CORNERS) == free_corner(SIZE, [(MAP, FULL[1:])], CORNERS)


def test_where_every_corner_has_a_symbol_it_moves_along_an_edge_as_little_as_it_can():
    # the lower left symbol ends at x = 14.5 and y = 65.5: five steps to the right, five up
    found = free_place(SIZE, [(MAP, FULL)], ("bottom_left",))
    assert (found.box, found.covered) == (Box(15, 60, 20, 10), 0)
    wide = [(12, 68, 5), (25, 68, 5)]
    # to the right the next free place is 28 mm on, upwards it is 5
    assert free_place(SIZE, [(MAP, wide)], ("bottom_left",)).box == Box(10, 55, 20, 10)


def test_the_nearest_free_place_of_all_maps_is_taken():
    wide = [*FULL, (22, 68, 5), (12, 60, 5)]
    found = free_place(SIZE, [(MAP, wide), (MAP.moved(200, 20), [(202, 68, 5)])], ("bottom_left",))
    assert found.map_index == 1 and found.box == Box(205, 60, 20, 10)


@pytest.mark.parametrize("circles", [[(60, 45, 200)], [(x, y, 4) for x in range(10, 111, 6) for y in range(20, 71, 6)]])
def test_where_no_place_is_free_it_is_the_corner_with_the_fewest(circles):
    assert free_place(SIZE, [(MAP, circles)], CORNERS) == free_corner(SIZE, [(MAP, circles)], CORNERS)


def test_a_legend_as_large_as_the_map_or_larger_has_its_corner_only():
    assert free_place((100, 50), [(MAP, FULL)], CORNERS).covered == 4
    assert free_place((120, 60), [(MAP, FULL)], CORNERS).box == Box(10, 10, 120, 60)
