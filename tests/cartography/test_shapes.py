"""Squares and half-circles read back from SVG and pictures: area, place, ring, order, giant, legend."""

from __future__ import annotations

import math
import re
import xml.etree.ElementTree as ET
from dataclasses import replace

import pytest
from cluster_atlas.processing.cartography import export, geopackage, items, symbols
from cluster_atlas.processing.cartography.map_pages import build_map_page
from cluster_atlas.processing.cartography.shape_items import half_circle
from cluster_atlas.processing.cartography.symbols import CircleStyle
from cluster_atlas.processing.cartography.towns import TownStyle, place_towns
from cluster_atlas.processing.domain.labels import Rect, Town
from cluster_atlas.processing.domain.scale import diameter_mm
from cluster_atlas.processing.domain.shapes import CIRCLE, HALF_CIRCLE, SHAPES, SQUARE
from cluster_atlas.tests.cartography import drawing, outlines
from qgis.core import QgsExpression, QgsLayoutItemGroup, QgsRenderContext, QgsSimpleMarkerSymbolLayer

pytestmark = pytest.mark.usefixtures("qgis_app")
BLUE, WHITE, GREY = "#0072b2", "#ffffff", "#6e6e6e"
both = pytest.mark.parametrize("shape", [SQUARE, HALF_CIRCLE], ids=["square", "half_circle"])


@pytest.fixture
def marks(tmp_path):
    """Return a maker of styled layers, at 20 jobs per mm², from rows of (postal code, jobs, x, y)."""

    def make(shape, *rows, **look):
        layer = drawing.circles_layer(tmp_path / "a.gpkg", *rows)
        symbols.apply_circles(layer, CircleStyle(20, BLUE, shape=shape, **look))
        return layer

    return make


@pytest.fixture
def printed(page, project, settings, fr, marks, tmp_path):
    """Return a maker of a frame's SVG at 1 : 1,000,000 with three places, and the outlines of its blue fills in mm."""

    def make(shape):
        # 5,000, 500 and 3 jobs at 20 a mm²: 250 mm², 25 mm² and a dot
        layer = marks(shape, ("4000", 5000, 120000, 80000), ("1000", 500, 60000, 40000), ("6000", 1.5, 200000, 80000))
        project.addMapLayer(layer, False)
        made = page()
        maps = (replace(made.maps[0], layers=(layer,), circles=()),)
        legend = replace(made.legend, colour=BLUE, jobs_per_mm2=20, shape=shape)
        layout = build_map_page(project, replace(made, maps=maps, legend=legend), settings, fr)
        root = ET.parse(export.export_frame(layout, tmp_path / "a.svg", "svg", 300, settings)).getroot()
        return root, outlines.filled(root, BLUE)

    return make


@both
def test_the_areas_in_an_exported_svg_are_the_jobs_on_the_map_and_in_the_legend(printed, shape):
    _, found = printed(shape)
    areas = sorted(outlines.area(points) for points in found)
    # legend of 100, 500, 2,000 and 5,000 jobs; map of 500 and 5,000; at 20 a mm²
    assert areas == [pytest.approx(area, rel=0.01) for area in (5, 25, 25, 100, 250, 250)]


@both
def test_the_legends_symbols_have_the_maps_width(printed, shape):
    _, found = printed(shape)
    widths = sorted(outlines.box(points)[2] for points in found)
    # side of 250 mm²: 15.811 mm; half-circle of 250 mm²: 2 * sqrt(500 / pi) = 25.231 mm
    largest = {SQUARE: 15.8114, HALF_CIRCLE: 25.2313}[shape]
    assert widths[-2:] == [pytest.approx(largest, rel=0.005)] * 2
    assert widths[1] == pytest.approx(widths[2], rel=0.01)


@both
def test_a_symbol_stands_on_its_place(printed, shape):
    # 120 km east and 85 km below the upper edge; a square around it, a half-circle over it
    _, found = printed(shape)
    boxes = [outlines.box(points) for points in found]
    x, y, width, height = max((box for box in boxes if box[1] < 130 and box[0] > 60), key=lambda box: box[2])
    assert (x + width / 2, y + height) == pytest.approx((120, 85 + shape.below * width), abs=0.03)
    assert height == pytest.approx(shape.height_mm(width), rel=0.005)


@both
def test_pages_with_shapes_are_vectors_without_any_picture(printed, shape):
    root, found = printed(shape)
    assert found and not list(root.iter(f"{outlines.SVG}image"))


@both
def test_area_is_jobs_in_the_picture_and_smaller_ones_lie_on_top(marks, shape):
    layer = marks(shape, ("1000", 500, 10, 10), ("2000", 2000, 30, 10))
    image = drawing.drawn([layer], 40, 20)
    assert drawing.pixels(image.copy(0, 0, 400, 400), BLUE) == pytest.approx(25, rel=0.01)
    assert drawing.pixels(image.copy(400, 0, 400, 400), BLUE) == pytest.approx(100, rel=0.01)
    stacked = marks(shape, ("1000", 100, 10, 12), ("2000", 2000, 10, 10))
    assert drawing.run_mm(drawing.drawn([stacked], 20, 20), 12.5, WHITE) == pytest.approx(0.6, abs=0.15)


@both
def test_the_ring_is_white_015_mm_wide_and_wholly_outside_the_fill(marks, shape):
    # a ring of 0.15 mm around 100 mm²: its area is its width times the outline, and 0.0225 mm² a corner
    image = drawing.drawn([marks(shape, ("1000", 2000, 10, 10))], 20, 20)
    width = diameter_mm(2000, 20, shape)
    outline, corners = {SQUARE: (4 * width, 4), HALF_CIRCLE: (width * (1 + math.pi / 2), 2)}[shape]
    bend = 0.0 if shape == SQUARE else math.pi * 0.15**2 / 2
    wanted = 0.15 * outline + 0.0225 * corners + bend
    assert drawing.pixels(image, BLUE) == pytest.approx(100, rel=0.01)
    assert drawing.pixels(image, WHITE) == pytest.approx(wanted, rel=0.05)
    assert drawing.colour_at(image, 10, 10 - shape.below * width - 0.1) == WHITE, "below"
    assert drawing.colour_at(image, 10, 10 + shape.above * width + 0.1) == WHITE, "above"


@both
def test_what_is_too_small_is_a_round_grey_dot_without_ring(marks, shape):
    image = drawing.drawn([marks(shape, ("1000", 1.5, 5, 5), ("2000", 0, 15, 5))], 20, 10)
    assert drawing.run_mm(image, 5, GREY) == pytest.approx(2 * 0.5, abs=0.15)
    assert drawing.colour_at(image, 5.2, 5.2) == drawing.GROUND, "a dot has no corners"
    assert drawing.pixels(image, WHITE) == 0 and drawing.pixels(image, BLUE) == 0


def test_half_a_millimetre_across_is_the_limit_in_each_shape():
    # a square of 0.5 mm is 5 jobs at 20 a mm², a half-circle 1.963
    assert CircleStyle(20, BLUE, shape=SQUARE).dot_below == pytest.approx(5)
    assert CircleStyle(20, BLUE, shape=HALF_CIRCLE).dot_below == pytest.approx(math.pi / 8 * 0.25 * 20)


@both
def test_the_giant_is_an_unfilled_outline_true_to_scale_with_its_figure_above(marks, shape):
    # 8,000 jobs are 400 mm²: a square of 20 mm, a half-circle of 31.92 mm across
    layer = marks(shape, ("1000", 8000, 20, 15), giant_from=2500)
    image = drawing.drawn([layer], 40, 40)
    half = diameter_mm(8000, 20, shape) / 2
    middle = 15 + (shape.above - shape.below) * half
    row = [x for x in range(800) if image.pixelColor(x, 799 - 305).name() == BLUE]
    across = half if shape == SQUARE else math.sqrt(half**2 - 0.25**2)
    assert (row[0] / 20, row[-1] / 20) == pytest.approx((20 - across - 0.2, 20 + across + 0.2), abs=0.1)
    assert drawing.colour_at(image, 20, 15 + half) == BLUE and drawing.colour_at(image, 20, middle) == drawing.GROUND
    assert drawing.colour_at(image, 20, 15 - shape.below * 2 * half) == BLUE, "the lower side is drawn too"
    above = image.copy(0, 0, 800, round((40 - 15 - half - 0.5) * 20))
    assert drawing.pixels(above, BLUE) > 1, "the figure stands above it"


@both
def test_the_style_draws_alike_when_the_geopackage_is_opened_alone(marks, tmp_path, shape):
    layer = marks(shape, ("1000", 2000, 10, 10))
    geopackage.save_style(layer)
    again = geopackage.open_table(tmp_path / "a.gpkg", "tic")
    assert drawing.drawn([again], 20, 20) == drawing.drawn([layer], 20, 20)


@pytest.mark.parametrize(
    ("shape", "expression"),
    [(SQUARE, 'sqrt("jobs"/20)'), (HALF_CIRCLE, '2*sqrt(2*"jobs"/(pi()*20))')],
    ids=["square", "half_circle"],
)
def test_the_style_uses_built_in_functions_and_numbers_only(shape, expression):
    assert CircleStyle(20, BLUE, shape=shape).diameter_expression() == expression
    assert not QgsExpression(expression).hasParserError()


@both
def test_the_layers_panel_shows_samples_in_the_shape_and_the_maps_size(marks, shape):
    layer = marks(shape, ("1000", 2000, 10, 10), legend=((100, "100"), (2000, "2 000")))
    drawn = layer.renderer().symbols(QgsRenderContext())[-2:]
    widths = [symbol.symbolLayer(1).size() for symbol in drawn]
    assert widths == [pytest.approx(diameter_mm(value, 20, shape)) for value in (2000, 100)]
    assert all(symbols.shape_of(part) == shape for symbol in drawn for part in symbol.symbolLayers())


def test_a_marker_of_another_shape_counts_as_a_circle():
    star = QgsSimpleMarkerSymbolLayer(QgsSimpleMarkerSymbolLayer.Shape.Star)
    assert symbols.shape_of(star) == CIRCLE


@both
def test_the_legend_is_one_group_of_items_in_exact_mm(layout, page, shape):
    drawn = layout(legend=replace(page().legend, shape=shape))
    (group,) = [item for item in items.find_items(drawn, "legend") if isinstance(item, QgsLayoutItemGroup)]
    found = {item.id(): item for item in items.find_items(drawn, "legend:circle:")}
    assert set(found) <= {item.id() for item in group.items()}
    for jobs in (100, 500, 2000, 5000):
        rect = found[f"legend:circle:{jobs}"].mapRectToScene(found[f"legend:circle:{jobs}"].rect())
        width = diameter_mm(jobs, 25, shape)
        assert (rect.width(), rect.height()) == pytest.approx((width, shape.height_mm(width)), rel=0.01)


def test_the_outline_of_a_half_circle_on_the_page_holds_its_area():
    # radius 5 mm: 39.27 mm²; with a ring of 0.15 mm: half a disc of 5.15 mm and 10.3 x 0.15 mm below it
    assert outlines.area(half_circle((20, 20), 10)) == pytest.approx(39.2699, rel=0.0005)
    assert outlines.area(half_circle((20, 20), 10, 0.15)) == pytest.approx(math.pi * 5.15**2 / 2 + 1.545, rel=0.0005)


@pytest.mark.parametrize("shape", SHAPES, ids=[shape.name for shape in SHAPES])
def test_rows_without_jobs_or_of_negative_jobs_are_not_drawn(marks, shape):
    layer = marks(shape, ("1000", None, 5, 5), ("2000", -50, 15, 5))
    image = drawing.drawn([layer], 20, 10)
    assert [drawing.pixels(image, colour) for colour in (BLUE, WHITE, GREY)] == [0, 0, 0]


@both
def test_a_towns_name_keeps_clear_of_a_symbols_corners(shape):
    # a town near the lower left corner of a square of 10 mm, below a half-circle
    town, symbol = Town("Mons", 14.0, 19.0), (20.0, 25.0, 10.0)
    placed = place_towns([town], (0, 0, 60, 40), 60, 40, [symbol], TownStyle(), shape=shape).placed[0]
    x, y, width = symbol[0], 40 - symbol[1], symbol[2]
    up, down = shape.above * width + 0.15, shape.below * width + 0.15
    assert not placed.rect.touches(Rect(x - 5.15, y - up, x + 5.15, y + down))


def test_no_style_names_a_function_of_the_plugin(marks):
    text = "".join(CircleStyle(20, BLUE, shape=shape).diameter_expression(0.3) for shape in SHAPES)
    assert set(re.findall(r"([a-z_]+)\(", text)) == {"sqrt", "pi"}
