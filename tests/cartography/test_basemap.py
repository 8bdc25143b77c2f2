"""The base map: what a layer is, and that it stays quiet."""

from __future__ import annotations

import pytest
from cluster_atlas.processing.cartography import basemap
from cluster_atlas.processing.domain.errors import ClusterAtlasError
from cluster_atlas.processing.domain.palette import lab
from qgis.core import QgsVectorLayer
from qgis.PyQt.QtCore import Qt

pytestmark = pytest.mark.usefixtures("qgis_app")


def layer(kind, name):
    return QgsVectorLayer(f"{kind}?crs=EPSG:31370", name, "memory")


@pytest.mark.parametrize(
    ("kind", "name", "role"),
    [
        ("Polygon", "neighbours", "neighbours"),
        ("Polygon", "pays", "neighbours"),
        ("Polygon", "regions", "country"),
        ("Polygon", "Régions", "country"),
        ("Polygon", "provinces", "boundaries"),
        ("Polygon", "communes", "boundaries"),
        ("Polygon", "sea", "water"),
        ("Polygon", "plans_eau", "water"),
        ("Polygon", "mer", "water"),
        ("Polygon", "merchandise", "boundaries"),
        ("LineString", "ne_rivers", "rivers"),
        ("LineString", "rivieres_gshhg", "rivers"),
        ("LineString", "roads", "lines"),
        ("Point", "towns", "towns"),
        ("Point", "ne_places", "towns"),
        ("Point", "parks", "points"),
    ],
)
def test_a_layers_role_is_told_by_geometry_and_name(kind, name, role):
    assert basemap.base_role(layer(kind, name)) == role


def test_the_region_in_focus_is_told_by_the_caller():
    assert basemap.base_role(layer("Polygon", "regions"), in_focus=True) == "focus"
    assert basemap.base_role(layer("Polygon", "x"), name="neighbours") == "neighbours"


def test_the_focus_is_lightest_and_neighbours_are_darker():
    lightness = [lab(colour)[0] for colour in (basemap.FOCUS_FILL, basemap.COUNTRY_FILL, basemap.NEIGHBOUR_FILL)]
    assert lightness == sorted(lightness, reverse=True)
    assert lightness[0] - lightness[2] > 5
    assert lightness[2] > 85, "quiet"


@pytest.mark.parametrize("role", basemap.STACK)
def test_every_role_has_a_style_with_thin_lines(role):
    kind = {"rivers": "LineString", "lines": "LineString", "towns": "Point", "points": "Point"}.get(role, "Polygon")
    drawn = layer(kind, "any")
    drawn.setOpacity(0.5)
    basemap.base_style(drawn, role)
    symbol = drawn.renderer().symbol()
    assert drawn.opacity() == 1 and symbol.opacity() == 1
    if kind == "Polygon":
        assert symbol.symbolLayer(0).strokeWidth() <= 0.4
    if kind == "LineString":
        assert symbol.width() <= 0.4


def test_boundaries_hide_nothing():
    assert basemap.base_renderer("boundaries").symbol().symbolLayer(0).brushStyle() == Qt.BrushStyle.NoBrush


def test_layers_are_stacked_with_the_country_over_its_neighbours():
    roles = ["neighbours", "focus", "country", "boundaries", "water"]
    pairs = [(layer("Polygon", role), role) for role in roles]
    assert [found.name() for found in basemap.stacked(pairs)] == [
        "boundaries",
        "focus",
        "country",
        "water",
        "neighbours",
    ]


def test_a_role_that_is_none_is_refused():
    with pytest.raises(ClusterAtlasError, match="“hills” is not a role"):
        basemap.base_renderer("hills")
