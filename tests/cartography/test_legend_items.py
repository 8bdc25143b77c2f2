"""The printed legend: its radii are the map's, nothing is cut, nothing overlaps."""

from __future__ import annotations

import math
from dataclasses import replace

import pytest
from cluster_atlas.processing.cartography import fonts, items
from cluster_atlas.processing.cartography.legend_items import measure_legend
from cluster_atlas.processing.domain.scale import diameter_mm
from qgis.core import QgsLayoutItemGroup, QgsLayoutItemLabel, QgsLayoutItemScaleBar

pytestmark = pytest.mark.usefixtures("qgis_app")


@pytest.fixture
def setter(settings, qgis_app):
    return fonts.typesetter(settings)


def box(item):
    return item.mapRectToScene(item.rect())


def test_the_circles_areas_are_the_jobs(layout):
    drawn = layout()
    found = {item.id(): box(item).width() for item in items.find_items(drawn, "legend:circle:")}
    assert found == {
        f"legend:circle:{jobs}": pytest.approx(diameter_mm(jobs, 25), rel=1e-6) for jobs in (100, 500, 2000, 5000)
    }
    assert found["legend:circle:5000"] == pytest.approx(2 * math.sqrt(5000 / 25 / math.pi))


def test_the_circles_rest_on_one_base_line(layout):
    bottoms = [box(item).bottom() for item in items.find_items(layout(), "legend:circle:")]
    assert bottoms == [pytest.approx(bottoms[0])] * 4


def test_leaders_are_light_on_the_circles_and_dark_beside_them(layout, settings):
    drawn = layout()
    largest = box(items.find_items(drawn, "legend:circle:5000")[0])
    for leader in items.find_items(drawn, "legend:leader"):
        dark = leader.symbol().color().name() == settings.legend.line_colour
        for node in leader.nodes():
            point = leader.mapToScene(node) - largest.center()
            reach = math.hypot(point.x(), point.y())
            assert reach >= largest.width() / 2 - 0.05 if dark else reach <= largest.width() / 2 + 0.05


def test_the_legend_is_one_group_on_an_opaque_ground(layout):
    drawn = layout()
    (group,) = [item for item in items.find_items(drawn, "legend") if isinstance(item, QgsLayoutItemGroup)]
    ground = items.find_items(drawn, "legend:ground")[0]
    inside = box(ground).adjusted(-0.2, -0.2, 0.6, 0.2)
    assert all(inside.contains(box(item).adjusted(0, 0, 0.01, 0.01)) for item in group.items())


def test_no_two_texts_of_the_legend_overlap(layout):
    texts = [i for i in items.find_items(layout(), "legend:") if isinstance(i, QgsLayoutItemLabel)]
    boxes = [box(item).adjusted(0, 0.15, 0, -0.15) for item in texts]
    assert len(boxes) >= 7
    assert not any(a.intersects(b) for i, a in enumerate(boxes) for b in boxes[i + 1 :])


def test_no_text_is_cut(layout, setter, settings):
    for item in items.find_items(layout(), "legend:value:"):
        assert setter.width_mm(item.currentText(), settings.text.legend_value) <= box(item).width()


def test_the_scale_bar_is_round_and_true(layout):
    # the map is 1 : 1,000,000, so a millimetre is a kilometre
    (bar,) = [item for item in layout().items() if isinstance(item, QgsLayoutItemScaleBar)]
    assert (bar.unitsPerSegment(), bar.numberOfSegments(), bar.unitLabel()) == (10, 2, "km")


@pytest.mark.parametrize("title", ["W" * 120, "a b " * 30, "<b>&amp;</b> 🙂 مرحبا"])
def test_any_words_stay_within_the_legends_width(page, settings, setter, title):
    legend = replace(page().legend, title=title, maximum_text=title, notes=(title, title))
    measured = measure_legend(legend, settings, setter, settings.legend.width_mm)
    inner = measured.width_mm - 2 * settings.legend.padding_mm
    assert measured.width_mm <= settings.legend.width_mm
    assert all(setter.width_mm(line, block.style) <= inner + 1e-6 for block in measured.blocks for line in block.lines)


def test_a_map_without_circles_has_a_legend_without_circles(page, settings, setter):
    legend = replace(page().legend, values=(), labels=(), maximum_text="")
    assert measure_legend(legend, settings, setter, 56).circles.circles == ()


def test_each_colour_is_named(page, settings, setter):
    measured = measure_legend(
        page().legend, settings, setter, 83, [("Haute technologie", "#0072b2"), ("Autre", "#d55e00")]
    )
    assert [(key.lines, key.colour) for key in measured.keys] == [
        (("Haute technologie",), "#0072b2"),
        (("Autre",), "#d55e00"),
    ]
    assert measured.keys[0].y > measured.scale_bar_y


def test_a_low_legend_has_its_words_beside_the_circles(page, settings, setter):
    tall = measure_legend(page().legend, settings, setter, settings.legend.low_mm)
    low = measure_legend(page().legend, settings, setter, settings.legend.low_mm, side_by_side=True)
    assert low.height_mm < tall.height_mm and low.width_mm <= settings.legend.low_mm
    maximum = next(block for block in low.blocks if block.key == "maximum")
    widest = max(setter.width_mm(label, settings.text.legend_value) for label in low.content.labels)
    assert maximum.x >= settings.legend.padding_mm + low.circles.width + widest


@pytest.mark.parametrize("count", [1, 2, 6])
def test_no_two_texts_of_a_low_legend_overlap(layout, count):
    texts = [i for i in items.find_items(layout("grid", count), "legend:") if isinstance(i, QgsLayoutItemLabel)]
    boxes = [box(item).adjusted(0, 0.15, -0.6, -0.15) for item in texts]
    assert not any(a.intersects(b) for i, a in enumerate(boxes) for b in boxes[i + 1 :])


def test_the_scale_bar_is_no_longer_than_its_room(layout):
    (bar,) = [item for item in layout("grid", 6).items() if isinstance(item, QgsLayoutItemScaleBar)]
    # a cell's map is 1 : 3,000,000: 40 km are 13.3 mm
    assert bar.unitsPerSegment() * bar.numberOfSegments() / 3 <= 26 * 0.6


SLICES = tuple(
    (name, f"#00{number:02x}ff") for number, name in enumerate(["TIC", "Espace", "<b>&amp;</b> 🙂", "W" * 60])
)


def test_colours_of_slices_stand_as_squares_beside_the_circles(page, layout, setter, settings):
    drawn = layout(legend=replace(page().legend, slices=SLICES))
    marks = [box(item) for item in items.find_items(drawn, "legend:slice:") if item.id().endswith(":mark")]
    assert len(marks) == 4 and all(mark.width() == pytest.approx(mark.height()) for mark in marks)
    right = max(box(item).right() for item in items.find_items(drawn, "legend:value:"))
    assert all(mark.left() >= right - 1 for mark in marks), "the figures' boxes have a millimetre of slack"
    assert marks == sorted(marks, key=lambda mark: mark.top())
    colours = [i.symbol().color().name() for i in items.find_items(drawn, "legend:slice:") if i.id().endswith(":mark")]
    assert colours == [colour for _, colour in SLICES]


@pytest.mark.parametrize("count", [1, 9, 13, 40])
def test_no_square_or_text_of_a_legend_with_slices_overlaps_or_leaves_it(page, layout, count):
    many = tuple((f"Cluster numéro {number}", "#0072b2") for number in range(count))
    drawn = layout(legend=replace(page().legend, slices=many, notes=("Surface et secteurs " * 12,)))
    ground = box(items.find_items(drawn, "legend:ground")[0]).adjusted(0, 0, 0.6, 0)
    found = [i for i in items.find_items(drawn, "legend:") if isinstance(i, QgsLayoutItemLabel) or ":mark" in i.id()]
    boxes = [box(item).adjusted(0, 0.15, -1, -0.15) for item in found]
    assert len(boxes) >= 2 * count
    assert all(ground.contains(one) for one in boxes)
    assert not any(a.intersects(b) for i, a in enumerate(boxes) for b in boxes[i + 1 :])
