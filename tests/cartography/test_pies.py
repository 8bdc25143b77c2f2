"""Pies read back from exported files: area, slices, order, colours, dirt."""

from __future__ import annotations

from dataclasses import replace

import pandas as pd
import pytest
from cluster_atlas.processing.cartography import export, geopackage, layers, map_pages, pies
from cluster_atlas.processing.cartography.symbols import CircleStyle
from cluster_atlas.processing.domain.errors import ClusterAtlasError
from cluster_atlas.processing.domain.slices import Slice
from cluster_atlas.tests.cartography import drawing
from cluster_atlas.tests.cartography.shapes import shapes
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsExpression,
    QgsLayerTreeModel,
    QgsMapLayer,
    QgsProject,
    QgsReadWriteContext,
    QgsRenderContext,
)
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtXml import QDomDocument

pytestmark = pytest.mark.usefixtures("qgis_app")
RED, BLUE, GREEN, WHITE, DOT = "#d55e00", "#0072b2", "#5e6e3c", "#ffffff", "#6e6e6e"
ODD = 'c_<b>&"🙂'
SLICES = (Slice("TIC", RED, ("c_TIC",)), Slice("Espace", BLUE, ("c_Espace",)), Slice('<b>&"🙂', GREEN, (ODD,)))
STYLE = CircleStyle(25, pies.BASE_COLOUR, circle_label="jobs", legend=((100, "100"), (2000, "2 000")))


@pytest.fixture
def totals(tmp_path):
    """Return a maker of layers of pies from rows of (postal code, jobs, x, y, TIC, Espace, the oddly named)."""

    def make(*rows, style=STYLE, slices=SLICES, crs=drawing.LAMBERT):
        names = ["postal_code", "jobs", "x", "y", "c_TIC", "c_Espace", ODD]
        frame = pd.DataFrame(rows, columns=names).assign(country="BE", sites=1)
        fields = layers.total_fields(["TIC", "Espace", '<b>&"🙂'])
        layers.write_points(tmp_path / "p.gpkg", "pies", frame, crs, fields)
        layer = geopackage.open_table(tmp_path / "p.gpkg", "pies")
        pies.apply_pies(layer, style, slices)
        return layer

    return make


@pytest.fixture
def exported(project, page, settings, fr, tmp_path):
    """Return what exports a layer in the frame of 249 x 165 km at 1 : 1,000,000 and reads its shapes."""

    def make(layer):
        project.addMapLayer(layer, False)
        made = page()
        one = replace(made.maps[0], layers=(layer,), circles=())
        layout = map_pages.build_map_page(project, replace(made, maps=(one,)), settings, fr)
        return shapes(export.export_frame(layout, tmp_path / "a.svg", "svg", 300, settings))

    return make


def of(found, colour):
    return [shape for shape in found if shape.fill == colour]


def test_the_pies_area_is_its_jobs_and_slices_are_the_shares_in_the_exported_file(totals, exported):
    # 5,000 jobs at 25 jobs per mm² are 200 mm²; 1,000 : 2,000 : 3,000 are 60, 120 and 180 degrees
    found = exported(totals(("4000", 5000, 120000, 80000, 1000, 2000, 3000)))
    areas = {colour: sum(shape.area for shape in of(found, colour)) for colour in (RED, BLUE, GREEN)}
    assert sum(areas.values()) == pytest.approx(200, rel=0.01)
    assert areas == {
        RED: pytest.approx(200 / 6, rel=0.01),
        BLUE: pytest.approx(200 / 3, rel=0.01),
        GREEN: pytest.approx(200 / 2, rel=0.01),
    }


def test_slices_go_clockwise_from_12_o_clock_in_their_order(totals, exported):
    # a quarter, a quarter, a half: in the middle of the first at 45 degrees, of the second at 135, of the last at 270
    found = exported(totals(("4000", 5000, 120000, 80000, 10, 10, 20)))
    centre = (120, 165 - 80)
    corners = {colour: of(found, colour)[0].box for colour in (RED, BLUE)}
    assert (corners[RED][0], corners[RED][3]) == pytest.approx(centre, abs=0.03)
    assert corners[BLUE][:2] == pytest.approx(centre, abs=0.03)
    middles = [of(found, colour)[0].clock(centre) for colour in (RED, BLUE, GREEN)]
    assert middles == [pytest.approx(45, abs=1), pytest.approx(135, abs=1), pytest.approx(270, abs=1)]


def test_every_slices_angle_is_its_share_however_small(totals, exported):
    # 1 in 200 is 1.8 degrees: 1 mm² of 200
    found = exported(totals(("4000", 5000, 120000, 80000, 1, 199, 0)))
    assert of(found, RED)[0].area == pytest.approx(1, rel=0.01)
    assert of(found, BLUE)[0].area == pytest.approx(199, rel=0.01)
    assert not of(found, GREEN)


def test_the_ring_is_white_and_wholly_outside_the_slices(totals):
    # 100 mm² are 11.284 mm across; a ring of 0.15 mm on both sides
    image = drawing.drawn([totals(("1000", 2500, 10, 10, 0, 0, 7))], 20, 20)
    assert drawing.pixels(image, GREEN) == pytest.approx(100, rel=0.01)
    assert drawing.run_mm(image, 10, WHITE) == pytest.approx(0.3, abs=0.1)


@pytest.mark.parametrize("step", [1, -1], ids=["small first in the table", "large first"])
def test_smaller_pies_lie_on_top_whatever_the_order_of_the_table(totals, step):
    rows = [("1000", 100, 10, 10, 0, 9, 0), ("2000", 2500, 10, 10, 9, 0, 0), ("3000", 1, 6, 10, 1, 0, 0)][::step]
    image = drawing.drawn([totals(*rows)], 20, 20)
    # 100 jobs are 4 mm², over the middle of the large one; the dot of 0.5 mm lies on the large one too
    assert drawing.pixels(image, BLUE) == pytest.approx(4, rel=0.02)
    assert drawing.colour_at(image, 6, 10) == DOT


def test_what_is_too_small_is_a_grey_dot_without_slices_or_ring(totals):
    # 0.5 mm across are 0.196 mm², 4.9 jobs at 25 jobs per mm²
    image = drawing.drawn([totals(("1000", 4, 5, 5, 1, 3, 0), ("2000", 0, 15, 5, 0, 0, 0))], 20, 10)
    assert drawing.run_mm(image, 5, DOT) == pytest.approx(2 * 0.5, abs=0.15)
    assert [drawing.pixels(image, colour) for colour in (RED, BLUE, WHITE)] == [0, 0, 0]


def test_what_is_missing_or_negative_is_no_slice(totals, exported):
    found = exported(totals(("4000", 5000, 120000, 80000, None, -3000, 12)))
    assert not of(found, RED) and not of(found, BLUE)
    assert of(found, GREEN)[0].area == pytest.approx(200, rel=0.01), "the only one is a full circle"


@pytest.mark.parametrize("sums", [(None, None, None), (0, 0, 0), (-1, None, 0)], ids=["missing", "zero", "negative"])
def test_a_place_with_jobs_and_no_cluster_sums_is_a_plain_circle(totals, exported, sums):
    found = exported(totals(("4000", 5000, 120000, 80000, *sums)))
    assert [shape.area for shape in of(found, pies.BASE_COLOUR)] == [pytest.approx(200, rel=0.01)]
    assert not any(of(found, colour) for colour in (RED, BLUE, GREEN))


def test_several_columns_can_be_one_slice(totals, exported):
    grouped = (Slice("TIC", RED, ("c_TIC",)), Slice("Autres", BLUE, ("c_Espace", ODD)))
    found = exported(totals(("4000", 5000, 120000, 80000, 30, 20, 50), slices=grouped))
    assert of(found, BLUE)[0].area == pytest.approx(140, rel=0.01)


def test_a_layer_in_degrees_is_drawn_upright_and_as_large(totals, exported, project):
    wgs = QgsCoordinateReferenceSystem("EPSG:4326")
    project.setCrs(drawing.LAMBERT)
    found = exported(totals(("4000", 5000, 4.5, 50.0, 25, 75, 0), crs=wgs))
    (red,), (blue,) = of(found, RED), of(found, BLUE)
    assert (red.area, blue.area) == (pytest.approx(50, rel=0.01), pytest.approx(150, rel=0.01))
    # the first quarter lies right of and above the middle of the whole
    left, top, right, bottom = blue.box
    assert red.box == pytest.approx(((left + right) / 2, top, right, (top + bottom) / 2), abs=0.05)


def test_the_style_draws_alike_when_the_geopackage_is_opened_alone(totals, tmp_path):
    layer = totals(("1000", 2500, 10, 10, 1, 2, 3), ("2000", 1, 2, 2, 1, 0, 0))
    geopackage.mark(layer, "pies")
    geopackage.save_style(layer)
    again = geopackage.open_table(tmp_path / "p.gpkg", "pies")
    assert drawing.drawn([again], 20, 20) == drawing.drawn([layer], 20, 20)
    assert pies.slices_drawn(again) == SLICES
    document = QDomDocument()
    again.exportNamedStyle(document, QgsReadWriteContext(), QgsMapLayer.StyleCategory.AllStyleCategories)
    assert "wedge_buffer" in document.toString()


def test_the_style_uses_built_in_functions_and_numbers_only():
    expression = QgsExpression(pies.wedge_expression(STYLE, SLICES, 1))
    assert not expression.hasParserError()
    assert expression.referencedColumns() >= {"jobs", "c_TIC", "c_Espace", ODD}
    assert "pi()*25" in expression.expression() and "map_scale" not in expression.expression()


def test_the_layers_panel_shows_colours_and_sizes(totals, qgis_new_project):
    layer = totals(("1000", 2500, 10, 10, 1, 2, 3))
    QgsProject.instance().addMapLayer(layer)
    root = QgsProject.instance().layerTreeRoot()
    model = QgsLayerTreeModel(root)
    nodes = model.layerLegendNodes(root.findLayer(layer))
    labels = [node.data(0) for node in nodes]
    assert labels == ["jobs", "too small to draw", "2 000", "100", "TIC", "Espace", '<b>&"🙂']
    assert [node.symbol().color().name() for node in nodes[-3:]] == [RED, BLUE, GREEN]
    icon = nodes[0].symbol().asImage(QSize(64, 64))
    middle = icon.pixelColor(icon.width() // 2, icon.height() // 2).name()
    assert middle == pies.BASE_COLOUR, "a plain circle, not the last slice's colour all over"


def test_colours_changed_by_hand_are_what_the_legend_will_print(totals):
    layer = totals(("1000", 2500, 10, 10, 1, 2, 3))
    renderer = layer.renderer().clone()
    rule = renderer.rootRule().children()[0]
    symbol = rule.symbol().clone()
    symbol.symbolLayer(2).subSymbol().setColor(pies.checked_colour("#123456"))
    rule.setSymbol(symbol)
    layer.setRenderer(renderer)
    assert [one.colour for one in pies.slices_drawn(layer)] == ["#123456", BLUE, GREEN]


def test_a_layer_of_circles_has_no_slices_and_a_broken_style_is_said(totals, tmp_path):
    assert pies.slices_drawn(drawing.circles_layer(tmp_path / "c.gpkg", ("1000", 2, 1, 1))) == ()
    layer = totals(("1000", 2500, 10, 10, 1, 2, 3))
    layer.setCustomProperty(pies.SLICES_PROPERTY, '[["TIC", ["c_TIC"]]]')
    with pytest.raises(ClusterAtlasError, match="draws 3 slices and names 1"):
        pies.slices_drawn(layer)


@pytest.mark.parametrize("colour", ["", "mauvish", "#80ff0000"])
def test_a_slices_colour_that_is_none_or_not_opaque_is_refused(colour):
    with pytest.raises(ClusterAtlasError, match="not an opaque colour"):
        pies.pie_renderer(STYLE, [Slice("TIC", colour, ("c_TIC",))])


def test_nothing_is_transparent(totals):
    layer = totals(("1000", 2500, 10, 10, 1, 2, 3))
    assert layer.opacity() == 1
    assert all(symbol.opacity() == 1 for symbol in layer.renderer().symbols(QgsRenderContext()))
