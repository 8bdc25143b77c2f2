"""A band along one edge of a map is left to the legend."""

from __future__ import annotations

import pytest
from cluster_atlas.processing.domain.errors import ClusterAtlasError
from cluster_atlas.processing.domain.frame import fit_extent
from cluster_atlas.processing.domain.room import Room, fit_with_room

LEAST = (0.0, 0.0, 80_000.0, 50_000.0)


@pytest.mark.parametrize(
    ("room", "wanted"),
    [
        # 80 x 50 km on 100 x 50 mm beside a band of 20: 80 x 50 mm, so 1 km a mm, and 20 km more beyond the edge
        (Room("left", 20), (-20_000, 0, 80_000, 50_000)),
        (Room("right", 20), (0, 0, 100_000, 50_000)),
        # below a band of 25 mm 50 km take 25 mm: 2 km a mm, 200 km across, and 50 km more beyond the edge
        (Room("top", 25), (-60_000, 0, 140_000, 100_000)),
        (Room("bottom", 25), (-60_000, -50_000, 140_000, 50_000)),
    ],
)
def test_what_is_to_be_seen_has_the_rest_of_the_map(room, wanted):
    assert fit_with_room(LEAST, 100, 50, [], room) == pytest.approx(wanted, abs=1)


def test_no_circle_reaches_into_the_band():
    circles = [(79_000, 25_000, 10.0), (2_000, 48_000, 6.0)]
    xmin, ymin, xmax, ymax = fit_with_room(LEAST, 100, 50, circles, Room("right", 20))
    unit = (xmax - xmin) / 100
    assert (ymax - ymin) / 50 == pytest.approx(unit)
    assert 79_000 + 5.15 * unit <= xmax - 20 * unit
    assert xmin <= 2_000 - 3.15 * unit and 48_000 + 3.15 * unit <= ymax


def test_a_place_that_comes_onto_the_map_with_the_band_is_not_cut():
    far = (98_000, 25_000, 10.0)
    assert fit_extent(LEAST, 80, 50, [far])[2] < far[0], "it lay outside"
    xmin, _, xmax, _ = fit_with_room(LEAST, 100, 50, [far], Room("right", 20))
    assert far[0] + 5.15 * (xmax - xmin) / 100 <= xmax


def test_without_a_band_it_is_the_plain_extent_and_a_band_as_wide_as_the_map_is_refused():
    circles = [(79_000, 25_000, 10.0)]
    assert fit_with_room(LEAST, 100, 50, circles) == fit_extent(LEAST, 100, 50, circles)
    with pytest.raises(ClusterAtlasError):
        fit_with_room(LEAST, 100, 50, circles, Room("top", 50))
