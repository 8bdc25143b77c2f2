"""The demonstration's pages, measured in the exported files: areas are jobs, nothing is cut, no text lies on another."""

from __future__ import annotations

import json
import math
import re
from itertools import combinations

import pytest
from cluster_atlas.processing.cartography.items import find_items
from cluster_atlas.processing.domain.scale import DOT_MM, RING_MM

from .demonstration import MAP_PAGES, NAMES
from .measuring import RING, maps_of, on_paper, scene_box

pytestmark = pytest.mark.usefixtures("qgis_app")
NEAR_MM = 0.02
WITHIN = 0.01
"""A hundredth: how far an area may be from its jobs."""


def layer_of(item):
    """Return the layer of a map's circles."""
    return next(one for one in item.layers() if one.customProperty("cluster_atlas/role") in ("circles", "total"))


def places(item):
    """Return jobs and place on the page of each code that a map shows."""
    extent, found = item.extent(), []
    for feature in layer_of(item).getFeatures():
        point = feature.geometry().asPoint()
        if extent.contains(point):
            found.append((feature["jobs"], *on_paper(item, point.x(), point.y())))
    return found


def symbols(page, number):
    """Return the circles of jobs and the grey dots that a page's map shows: no rings, no towns."""
    return [c for c in page.circles if c.map == number and c.stroke == "none" and c.fill != RING]


@pytest.fixture(params=MAP_PAGES)
def name(request):
    """Give each map page's name."""
    return request.param


@pytest.fixture
def scale(demo, name):
    """Return the symbol scale that the sheet says for the page's kind."""
    sheet = json.loads((demo.folder / "sheet.json").read_text(encoding="utf-8"))
    return sheet["symbols"]["jobs_per_mm2"]["total" if name == "Carte 1" else "grid"]


def test_each_place_has_one_circle_whose_area_is_its_jobs(demo, demo_pages, name, scale):
    counted = 0
    for number, item in enumerate(maps_of(demo.layout(name))):
        drawn = symbols(demo_pages[name], number)
        wanted = places(item)
        assert len(drawn) == len(wanted)
        for jobs, x, y in wanted:
            circle = min(drawn, key=lambda one: math.hypot(one.x - x, one.y - y))
            assert math.hypot(circle.x - x, circle.y - y) < NEAR_MM
            area = max(jobs / scale, math.pi * DOT_MM**2 / 4)
            assert circle.area == pytest.approx(area, rel=WITHIN), f"{jobs} jobs"
            counted += 1
    assert counted > 100


def test_the_legends_circles_have_the_maps_scale(demo, demo_pages, name):
    layout, page = demo.layout(name), demo_pages[name]
    drawn = [symbols(page, number) for number in range(len(page.clips))]
    on_map = [
        jobs / min(circles, key=lambda c: math.hypot(c.x - x, c.y - y)).area
        for circles, item in zip(drawn, maps_of(layout))
        for jobs, x, y in [max(places(item))]
    ]
    samples = [circle for circle in page.circles if circle.map is None and circle.fill != RING]
    figures = {item.id().rpartition(":")[2]: item.currentText() for item in find_items(layout, "legend:value:")}
    legend = find_items(layout, "legend:circle:")
    assert len(legend) == len(figures) >= 3
    for item in legend:
        printed = float(re.sub(r"\s", "", figures[item.id().rpartition(":")[2]]))
        at = scene_box(item).center()
        sample = min(samples, key=lambda c: math.hypot(c.x - at.x(), c.y - at.y()))
        assert printed / sample.area == pytest.approx(sum(on_map) / len(on_map), rel=WITHIN)


def test_no_circle_is_cut_by_the_frame_or_a_cell(demo_pages, name, settings):
    page = demo_pages[name]
    for circle in page.circles:
        if circle.map is None or circle.stroke != "none" or circle.fill == RING:
            continue
        clip, reach = page.clips[circle.map], circle.diameter / 2 + RING_MM + settings.frame.stroke_mm
        assert clip.left() <= circle.x - reach and circle.x + reach <= clip.right()
        assert clip.top() <= circle.y - reach and circle.y + reach <= clip.bottom()


@pytest.mark.parametrize("page_name", NAMES)
def test_no_text_lies_on_another(demo_pages, page_name):
    texts = demo_pages[page_name].texts
    over = [f"{a.text} / {b.text}" for a, b in combinations(texts, 2) if a.box.intersects(b.box)]
    assert len(texts) > 20 and over == []


@pytest.mark.parametrize("page_name", NAMES)
def test_no_text_leaves_the_paper_or_its_map(demo_pages, page_name, settings):
    page = demo_pages[page_name]
    for text in page.texts:
        box = text.box
        assert box.left() > 3 and box.top() > 3, text.text
        assert box.right() < settings.page.width_mm - 3 and box.bottom() < settings.page.height_mm - 3, text.text
        assert text.map is None or page.clips[text.map].contains(box), text.text


def test_no_towns_name_lies_on_a_circle_the_legend_or_a_note(demo, demo_pages, name):
    page, layout = demo_pages[name], demo.layout(name)
    grounds = [scene_box(item) for prefix in ("legend:ground", "outside:") for item in find_items(layout, prefix)]
    towns = [text for text in page.texts if text.map is not None]
    assert len(towns) >= 2 * len(page.clips)
    for town in towns:
        for circle in symbols(page, town.map):
            dx = max(town.box.left() - circle.x, 0, circle.x - town.box.right())
            dy = max(town.box.top() - circle.y, 0, circle.y - town.box.bottom())
            assert math.hypot(dx, dy) >= circle.diameter / 2, f"{town.text} lies on a circle"
        assert not any(ground.intersects(town.box) for ground in grounds), town.text
