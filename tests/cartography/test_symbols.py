"""Circles measured in a picture: area, ring, order, dots, the giant."""

from __future__ import annotations

import math

import pytest
from cluster_atlas.processing.cartography import geopackage, symbols
from cluster_atlas.processing.cartography.symbols import CircleStyle
from cluster_atlas.processing.domain.errors import ClusterAtlasError
from cluster_atlas.tests.cartography import drawing
from qgis.core import QgsExpression, QgsLayerTreeModel, QgsProject, QgsRenderContext

pytestmark = pytest.mark.usefixtures("qgis_app")
BLUE, WHITE, GREY = "#0072b2", "#ffffff", "#6e6e6e"
STYLE = CircleStyle(20, BLUE)


@pytest.fixture
def circles(tmp_path):
    """Return a maker of styled layers from rows of (postal code, jobs, x, y)."""

    def make(*rows, style=STYLE):
        layer = drawing.circles_layer(tmp_path / "a.gpkg", *rows)
        symbols.apply_circles(layer, style)
        return layer

    return make


def test_area_is_jobs_in_the_picture(circles):
    # 2,000 jobs at 20 jobs per mm² are 100 mm², 500 jobs 25 mm²
    image = drawing.drawn([circles(("1000", 2000, 10, 10), ("2000", 500, 30, 10))], 40, 20)
    left, right = image.copy(0, 0, 400, 400), image.copy(400, 0, 400, 400)
    assert drawing.pixels(left, BLUE) == pytest.approx(100, rel=0.01)
    assert drawing.pixels(right, BLUE) == pytest.approx(25, rel=0.01)


def test_the_ring_is_white_and_wholly_outside_the_fill(circles):
    image = drawing.drawn([circles(("1000", 2000, 10, 10))], 20, 20)
    diameter = 2 * math.sqrt(100 / math.pi)
    assert drawing.run_mm(image, 10, BLUE) == pytest.approx(diameter, abs=0.1)
    assert drawing.run_mm(image, 10, WHITE) == pytest.approx(0.3, abs=0.1)


@pytest.mark.parametrize("rows", [1, -1], ids=["small first in the table", "large first"])
def test_smaller_circles_lie_on_top_whatever_the_order_of_the_table(circles, rows):
    table = [("1000", 100, 10, 10), ("2000", 2000, 10, 10)][::rows]
    image = drawing.drawn([circles(*table)], 20, 20)
    assert drawing.run_mm(image, 10, WHITE) == pytest.approx(0.6, abs=0.15)


def test_what_is_too_small_is_a_grey_dot_of_half_a_millimetre_without_ring(circles):
    image = drawing.drawn([circles(("1000", 3, 5, 5), ("2000", 0, 15, 5))], 20, 10)
    assert drawing.run_mm(image, 5, GREY) == pytest.approx(2 * 0.5, abs=0.15)
    assert drawing.pixels(image, WHITE) == 0
    assert drawing.pixels(image, BLUE) == 0


def test_the_dot_begins_exactly_where_a_circle_would_be_smaller():
    assert STYLE.dot_below == pytest.approx(math.pi * 0.0625 * 20)


def test_the_giant_is_an_unfilled_ring_true_to_scale_with_its_figure(circles):
    style = CircleStyle(20, BLUE, giant_from=2500)
    image = drawing.drawn([circles(("1000", 6283.2, 15, 15), ("2000", 500, 15, 15), style=style)], 30, 35)
    # 314.16 mm²: 20 mm across, from 5 to 25 mm
    assert drawing.colour_at(image, 5, 15) == BLUE and drawing.colour_at(image, 25, 15) == BLUE
    assert drawing.colour_at(image, 8, 15) == drawing.GROUND
    assert drawing.colour_at(image, 15, 15) == BLUE
    above = image.copy(0, 0, 600, 190)
    assert drawing.pixels(above, BLUE) > 1, "the figure stands above the ring"


def test_the_giants_figure_has_set_off_thousands(circles):
    layer = circles(("1000", 1234567, 0, 0), style=CircleStyle(20, BLUE, giant_from=2500))
    expression = QgsExpression(layer.labeling().settings().fieldName)
    context = layer.createExpressionContext()
    context.setFeature(next(layer.getFeatures()))
    assert expression.evaluate(context) == "1\u202f234\u202f567"


def test_the_style_draws_alike_when_the_geopackage_is_opened_alone(circles, tmp_path):
    layer = circles(("1000", 2000, 10, 10))
    geopackage.save_style(layer)
    again = geopackage.open_table(tmp_path / "a.gpkg", "tic")
    assert drawing.drawn([again], 20, 20) == drawing.drawn([layer], 20, 20)


def test_the_style_uses_built_in_functions_and_numbers_only():
    assert STYLE.diameter_expression() == '2*sqrt("jobs"/(pi()*20))'
    assert CircleStyle(0.05, BLUE).diameter_expression(0.3) == '2*sqrt("jobs"/(pi()*0.05))+0.3'
    assert not QgsExpression(STYLE.diameter_expression()).hasParserError()


def test_ties_are_drawn_in_the_order_of_their_codes():
    order = symbols.circle_renderer(STYLE).orderBy()
    assert [(clause.expression().expression(), clause.ascending()) for clause in order.list()] == [
        ('"jobs"', False),
        ('"country"', True),
        ('"postal_code"', True),
    ]


def test_the_layers_panel_names_the_rules_and_shows_sizes(circles, qgis_new_project):
    style = CircleStyle(20, BLUE, giant_from=9000, legend=((100, "100"), (2000, "2 000")), circle_label="jobs")
    layer = circles(("1000", 2000, 10, 10), style=style)
    QgsProject.instance().addMapLayer(layer)
    root = QgsProject.instance().layerTreeRoot()
    model = QgsLayerTreeModel(root)
    nodes = model.layerLegendNodes(root.findLayer(layer))
    assert [node.data(0) for node in nodes] == [
        "true to scale, not filled",
        "jobs",
        "too small to draw",
        "2 000",
        "100",
    ]
    assert nodes[3].symbol().size() == pytest.approx(2 * math.sqrt(100 / math.pi) + 0.3)


def test_nothing_is_transparent(circles):
    layer = circles(("1000", 2000, 10, 10))
    assert layer.opacity() == 1
    assert all(symbol.opacity() == 1 for symbol in layer.renderer().symbols(QgsRenderContext()))


@pytest.mark.parametrize("colour", ["", "no colour", "#12", "#80ff0000", "transparent"])
def test_a_colour_that_is_none_or_not_opaque_is_refused(colour):
    with pytest.raises(ClusterAtlasError, match="not an opaque colour"):
        symbols.circle_renderer(CircleStyle(20, colour))


def test_a_giants_label_without_giant_is_refused():
    with pytest.raises(ClusterAtlasError, match="no giant"):
        symbols.giant_labeling(STYLE)


def test_text_is_never_under_6_pt():
    assert symbols.text_format("", 4, BLUE).size() == 6
    assert not symbols.text_format("", 7, BLUE, halo_mm=0).buffer().enabled()


@pytest.mark.parametrize(("value", "text"), [(20, "20"), (20.0, "20"), (0.05, "0.05"), (2.5e-7, "2.5e-07")])
def test_numbers_are_written_without_loss(value, text):
    assert symbols.literal(value) == text
    assert QgsExpression(text).evaluate() == pytest.approx(value)
