"""Postal-code layers to places."""

from __future__ import annotations

import pytest
from cluster_atlas.processing.domain.errors import ClusterAtlasError
from cluster_atlas.processing.sources.postal_layers import PostalLayer, read_places
from qgis.core import QgsFeature, QgsGeometry, QgsVectorLayer

SMALL = "POLYGON((0 0, 1 0, 1 1, 0 1, 0 0))"
LARGE = "POLYGON((10 0, 14 0, 14 4, 10 4, 10 0))"
TWO_PARTS = "MULTIPOLYGON(((0 0, 1 0, 1 1, 0 1, 0 0)), ((10 0, 14 0, 14 4, 10 4, 10 0)))"


def layer(
    *rows: tuple[str, ...], fields: str = "code:string", kind: str = "MultiPolygon", crs: str = "EPSG:31370"
) -> QgsVectorLayer:
    """Return a memory layer: each row is its WKT, then its attributes."""
    definition = "&".join(f"field={f}" for f in fields.split(","))
    made = QgsVectorLayer(f"{kind}?crs={crs}&{definition}", "postal", "memory")
    for wkt, *values in rows:
        feature = QgsFeature(made.fields())
        feature.setAttributes(list(values))
        if wkt:
            feature.setGeometry(QgsGeometry.fromWkt(wkt))
        assert made.dataProvider().addFeature(feature)
    return made


def test_a_polygon_gives_a_point_on_its_largest_part() -> None:
    places = read_places([PostalLayer(layer((TWO_PARTS, "1348")), "postal")]).frame
    assert 10 < places["x"][0] < 14 and 0 < places["y"][0] < 4


def test_a_code_of_several_polygons_is_one_place_on_the_largest() -> None:
    places = read_places([PostalLayer(layer((SMALL, "1348"), (LARGE, "B-1348"), (SMALL, "4000")), "postal")]).frame
    assert places["postal_code"].tolist() == ["1348", "4000"]
    assert places["x"][0] > 10


def test_points_are_taken_as_they_are_and_names_are_kept() -> None:
    points = layer(("POINT(3 4)", "L-7750", "Colmar-Berg"), fields="CP:string,nom:string", kind="Point")
    places = read_places([PostalLayer(points, "lu")]).frame
    assert places.values.tolist() == [["LU", "7750", 3.0, 4.0, "Colmar-Berg"]]


def test_the_same_digits_in_two_countries_are_two_places() -> None:
    lu = layer(("POINT(3 4)", "7750"), kind="Point")
    be = layer((SMALL, "7750"))
    places = read_places([PostalLayer(be, "be", country="BE"), PostalLayer(lu, "lu", country="LU")]).frame
    assert places[["country", "postal_code"]].values.tolist() == [["BE", "7750"], ["LU", "7750"]]


def test_layers_in_other_crs_come_to_the_firsts() -> None:
    be, degrees = layer((SMALL, "1348")), layer(("POINT(4.35 50.85)", "1000"), kind="Point", crs="EPSG:4326")
    x, y = read_places([PostalLayer(be, "be"), PostalLayer(degrees, "deg")]).frame.loc[1, ["x", "y"]]
    assert (x, y) == (pytest.approx(148_900, abs=500), pytest.approx(170_900, abs=500))


@pytest.mark.parametrize(
    ("rows", "fields", "says"),
    [
        ([(SMALL, "x")], "nothing:string", "No column was recognised as the postal code"),
        ([(SMALL, "zz")], "code:string", "no postal code of BE"),
        ([("", "1348")], "code:string", "no feature with a geometry"),
        ([(SMALL, "1348", "1348")], "cp:string,postcode:string", "2 columns could be the postal code"),
    ],
)
def test_a_layer_that_cannot_serve_says_why(rows: list[tuple[str, ...]], fields: str, says: str) -> None:
    with pytest.raises(ClusterAtlasError, match=says):
        read_places([PostalLayer(layer(*rows, fields=fields), "postal")])


def test_broken_codes_and_geometries_are_left_aside_and_said() -> None:
    read = read_places([PostalLayer(layer((SMALL, "1348"), (SMALL, "??"), ("", "4000")), "postal")])
    assert read.frame["postal_code"].tolist() == ["1348"]
    assert "1 features without a valid code" in read.notes[0]
