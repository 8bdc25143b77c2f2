"""Where insets stand on a page: over no symbol, legend or rectangle where that can be, and what is said where it can't."""

from __future__ import annotations

from dataclasses import replace

import pytest
from cluster_atlas.processing.cartography import items, map_pages
from cluster_atlas.processing.cartography.content import InsetContent
from cluster_atlas.processing.cartography.insets import legend_corners
from cluster_atlas.processing.cartography.placing import in_corner
from cluster_atlas.processing.cartography.settings import Box
from qgis.core import QgsLayoutItemMap

pytestmark = pytest.mark.usefixtures("qgis_app")
# the page fixture's map is 249 x 165 mm at 1 km a mm: this is 10 x 10 mm of it, 60 mm from its left edge and 100 from its upper one
AREA = (60_000.0, 55_000.0, 70_000.0, 65_000.0)
FRAME = Box(24, 24, 249, 165)


@pytest.fixture
def with_insets(page):
    """Return a maker of a page with insets of AREA, each of (width, height, corner); keywords replace the map's fields."""

    def make(*insets, **changes):
        made = page(rows=())
        content = made.maps[0]
        found = tuple(
            InsetContent(replace(content, key=f"m-1-{n}", extent=AREA), f"Ville {n} (× 3)", width, height, corner)
            for n, (width, height, corner) in enumerate(insets)
        )
        return replace(made, maps=(replace(content, insets=found, **changes),))

    return make


@pytest.fixture
def plan(with_insets, settings):
    """Return what works out a page with insets."""
    setter = map_pages.typesetter(settings)
    return lambda *args, **changes: map_pages.plan_page(with_insets(*args, **changes), settings, setter)


def test_of_free_corners_the_nearest_is_taken(plan):
    ((one,),) = plan((40, 40, "")).insets
    # the legend has the lower left corner; the area lies nearest to the upper left
    assert (one.box.x_mm, one.box.y_mm) == (24, 24) and one.covered == 0


def test_symbols_push_it_to_another_corner(plan):
    ((one,),) = plan((40, 40, ""), circles=((20_000.0, 150_000.0, 6.0),)).insets
    assert (one.box.right_mm, one.box.bottom_mm) != (64, 64) and one.covered == 0


def test_where_every_corner_has_symbols_it_stands_along_an_edge_or_inside(plan):
    corners = [(x, y, 8.0) for x in (20_000.0, 230_000.0) for y in (15_000.0, 150_000.0)]
    ((one,),) = plan((40, 40, ""), circles=tuple(corners)).insets
    assert one.covered == 0 and one.box.within(FRAME).height_mm == pytest.approx(one.box.height_mm)


def test_it_leaves_the_region_in_focus_open(plan):
    west = tuple((float(x), float(y)) for x in range(0, 120_000, 4000) for y in range(0, 165_000, 4000))
    ((one,),) = plan((40, 40, ""), focus=west).insets
    assert one.box.x_mm > 24 + 116


def test_two_insets_keep_clear_of_each_other_of_the_legend_and_of_both_rectangles(plan):
    made = plan((60, 50, ""), (60, 50, ""))
    ((one, two),) = made.insets
    rectangle = Box(24 + 60, 24 + 100, 10, 10)
    boxes = [one.box, two.box, made.legend_box, rectangle]
    assert not any(a.overlaps(b) for i, a in enumerate(boxes) for b in boxes[i + 1 :])


def test_the_legend_leaves_the_corner_that_an_inset_was_given(plan):
    made = plan((40, 40, "bottom_left"))
    ((one,),) = made.insets
    assert (one.box.x_mm, one.box.bottom_mm) == pytest.approx((24, 189))
    assert not made.legend_box.overlaps(one.box)


def test_an_inset_that_reaches_into_the_legends_corner_takes_it_too(with_insets, settings):
    content, setter = with_insets((40, 130, "top_left")).maps[0], map_pages.typesetter(settings)
    free = legend_corners((50, 60), [(content, FRAME)], settings, setter)
    assert free == ("bottom_right", "top_right")
    assert not any(in_corner((50, 60), FRAME, c).overlaps(Box(24, 24, 40, 135)) for c in free)


def test_what_an_inset_covers_in_its_given_corner_is_said(with_insets, project, settings, fr):
    page = with_insets((40, 40, "top_left"), circles=((20_000.0, 150_000.0, 6.0), (5_000.0, 160_000.0, 6.0)))
    layout = map_pages.build_map_page(project, page, settings, fr)
    assert layout.customProperty(map_pages.WARNINGS_PROPERTY) == "Carte 1: the inset “Ville 0 (× 3)” lies over 2 symbols."


def test_an_inset_is_one_group_with_its_map_of_exactly_its_size(with_insets, project, settings, fr):
    layout = map_pages.build_map_page(project, with_insets((40, 40, "")), settings, fr)
    (shown,) = [item for item in items.find_items(layout, "map:m-1-0") if isinstance(item, QgsLayoutItemMap)]
    assert (shown.rect().width(), shown.rect().height()) == pytest.approx((40, 40), abs=0.001)
    assert shown.extent().width() == pytest.approx(10_000, rel=1e-6)
    assert shown.parentGroup().id() == "inset:m-1-0"
    assert [item.id() for item in items.find_items(layout, "area:")] == ["area:m-1-0"]
