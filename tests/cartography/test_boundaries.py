"""Boundaries as ink under names: counted where they are, in any CRS, however far apart their corners."""

from __future__ import annotations

import pytest
from cluster_atlas.processing.cartography.boundaries import boundary_points, ink_of
from cluster_atlas.processing.domain.labels import Rect
from qgis.core import QgsCoordinateReferenceSystem, QgsFeature, QgsGeometry, QgsVectorLayer

pytestmark = pytest.mark.usefixtures("qgis_app")
LAMBERT = QgsCoordinateReferenceSystem("EPSG:31370")
EXTENT = (0.0, 0.0, 100_000.0, 50_000.0)
SQUARE = "MULTIPOLYGON(((20000 10000,60000 10000,60000 40000,20000 40000,20000 10000)))"


def layer(kind, *shapes, crs="EPSG:31370"):
    made = QgsVectorLayer(f"{kind}?crs={crs}", kind, "memory")
    features = []
    for shape in shapes:
        feature = QgsFeature()
        feature.setGeometry(QgsGeometry.fromWkt(shape))
        features.append(feature)
    made.dataProvider().addFeatures(features)
    return made


def ink(*layers):
    """Return the ink on a map of 100 x 50 mm, of a kilometre a millimetre."""
    return ink_of(boundary_points(layers, LAMBERT, EXTENT, 500.0), EXTENT, 100, 50)


def test_a_surfaces_outline_is_ink_and_its_inside_is_not(qgis_app):
    count = ink(layer("MultiPolygon", SQUARE))
    assert count(Rect(25, 15, 55, 35)) == 0
    assert 6 <= count(Rect(18, 20, 22, 23)) <= 9, "3 mm of the left side are six bits"
    assert 18 <= count(Rect(30, 8, 39, 12)) <= 21, "9 mm of the upper side"


def test_a_line_is_ink_too_also_between_far_corners(qgis_app):
    count = ink(layer("LineString", "LINESTRING(-900000 25000,900000 25000)"))
    assert 20 <= count(Rect(60, 24, 70, 26)) <= 22
    assert count(Rect(60, 27, 70, 40)) == 0


def test_what_lies_beyond_the_map_counts_for_nothing(qgis_app):
    count = ink(layer("MultiPolygon", SQUARE))
    assert count(Rect(-50, -50, -1, -1)) == 0
    assert count(Rect(-50, -50, 200, 200)) == count(Rect(0, 0, 100, 50)) > 200


def test_a_layer_in_degrees_is_brought_to_the_maps_crs(qgis_app):
    # Brussels' town hall is at about (148.9, 170.6) km in Belgian Lambert
    points = boundary_points(
        [layer("LineString", "LINESTRING(4.2 50.846,4.5 50.846)", crs="EPSG:4326")],
        LAMBERT,
        (100_000, 100_000, 200_000, 200_000),
        500,
    )
    assert len(points) > 30
    assert points[:, 1].mean() == pytest.approx(170_600, abs=1000)


def test_no_layer_is_no_ink(qgis_app):
    assert ink()(Rect(0, 0, 100, 50)) == 0
