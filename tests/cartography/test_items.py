"""The plain pieces of a page."""

from __future__ import annotations

from dataclasses import replace

import pytest
from cluster_atlas.processing.cartography import fonts, items
from cluster_atlas.processing.cartography.map_pages import new_layout
from cluster_atlas.processing.cartography.settings import Box, TextStyle
from qgis.core import QgsLayoutItemLabel

pytestmark = pytest.mark.usefixtures("qgis_app")
STYLE = TextStyle(9, "#123456", bold=True)


@pytest.fixture
def empty(project, settings):
    return new_layout(project, "Essai", "essai", settings)


@pytest.fixture
def setter(settings, qgis_app):
    return fonts.typesetter(settings)


def place(item):
    """Return x, y, width and height on the page, after rotation."""
    box = item.mapRectToScene(item.rect())
    return (box.x(), box.y(), box.width(), box.height())


def test_a_page_is_a_whole_number_of_points(empty):
    size = empty.pageCollection().page(0).pageSize()
    assert (size.width() / 25.4 * 72, size.height() / 25.4 * 72) == pytest.approx((842, 596))


def test_a_page_has_the_settings_colour(project, settings):
    grey = replace(settings, page=replace(settings.page, colour="#eeeeee"))
    assert new_layout(project, "Gris", "gris", grey).pageCollection().pageStyleSymbol().color().name() == "#eeeeee"


def test_a_label_has_its_font_in_points_and_is_no_html(empty, setter):
    label = items.add_label(empty, "<b>TIC</b> & [% 1+1 %]", Box(10, 20, 50, 6), STYLE, setter, "x")
    assert label.mode() == QgsLayoutItemLabel.Mode.ModeFont
    assert label.currentText().replace("\u2060", "") == "<b>TIC</b> & [% 1+1 %]"
    assert label.font().pointSizeF() == pytest.approx(9) and label.font().bold()
    assert label.fontColor().name() == "#123456"
    assert place(label) == pytest.approx((10, 20, 50, 6))


@pytest.mark.parametrize("rotation", [90, -90])
def test_a_turned_label_fills_its_box(empty, setter, rotation):
    label = items.add_label(empty, "x", Box(9, 24, 6, 165), STYLE, setter, "x", items.Setting(rotation=rotation))
    assert place(label) == pytest.approx((9, 24, 6, 165))


def test_a_stroke_lies_inside_its_rectangle(empty):
    item = items.add_rectangle(empty, Box(24, 24, 249, 165), "frame", "", "#000000", 0.25)
    assert place(item) == pytest.approx((24.125, 24.125, 248.75, 164.75))


def test_a_circle_has_its_diameter(empty):
    assert place(items.add_circle(empty, (30, 40), 8, "c", "#ff0000")) == pytest.approx((26, 36, 8, 8))


def test_items_are_found_by_their_key_in_drawing_order(empty):
    for key in ("a:1", "b:1", "a:2"):
        items.add_rectangle(empty, Box(0, 0, 5, 5), key, "#ffffff")
    assert [item.customProperty(items.ITEM_PROPERTY) for item in items.find_items(empty, "a:")] == ["a:1", "a:2"]


def test_grouped_items_move_as_one(empty):
    parts = [items.add_rectangle(empty, Box(x, 0, 5, 5), f"p:{x}", "#ffffff") for x in (0, 10)]
    together = items.group(empty, parts, "both")
    together.attemptMoveBy(3, 4)
    assert [place(part)[:2] for part in parts] == [pytest.approx((3, 4)), pytest.approx((13, 4))]


def test_a_map_keeps_its_layers_their_styles_and_its_extent(empty, page):
    content = page().maps[0]
    item = items.add_map(empty, content, Box(24, 24, 249, 165), "#ffffff")
    assert item.keepLayerSet() and item.keepLayerStyles()
    assert [layer.name() for layer in item.layers()] == ["map 1", "ground"]
    assert set(item.layerStyleOverrides()) == {layer.id() for layer in content.layers}
    extent = item.extent()
    assert (extent.xMinimum(), extent.yMinimum(), extent.width(), extent.height()) == pytest.approx(
        (0, 0, 249000, 165000)
    )
    assert place(item) == pytest.approx((24, 24, 249, 165))
