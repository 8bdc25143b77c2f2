"""Town names: read in the sheet's language, placed clear of circles, drawn exactly there, movable by hand."""

from __future__ import annotations

import pytest
from cluster_atlas.processing.cartography import geopackage, towns
from cluster_atlas.processing.domain.errors import ClusterAtlasError
from cluster_atlas.processing.domain.labels import Rect, Town
from cluster_atlas.tests.cartography import drawing
from qgis.core import QgsFeature, QgsGeometry, QgsPalLayerSettings, QgsVectorLayer, edit

pytestmark = pytest.mark.usefixtures("qgis_app")
STYLE = towns.TownStyle(font="DejaVu Sans")
WIDE = (0.0, 0.0, 60.0, 40.0)
INK = "#333333"


def town_layer(fields, *rows):
    """Return a memory layer of (attributes, x, y)."""
    layer = QgsVectorLayer(f"Point?crs=EPSG:31370&{fields}", "towns", "memory")
    for attributes, x, y in rows:
        feature = QgsFeature(layer.fields())
        feature.setAttributes(attributes)
        feature.setGeometry(QgsGeometry.fromWkt(f"Point({x} {y})"))
        layer.dataProvider().addFeature(feature)
    return layer


@pytest.fixture
def labelled(tmp_path):
    """Return a maker of (placement, styled layer) on a map of 60 x 40 mm whose unit is a millimetre."""

    def make(*named, circles=(), obstacles=()):
        placement = towns.place_towns(named, WIDE, 60, 40, circles, STYLE, obstacles)
        towns.write_towns(tmp_path / "a.gpkg", "towns", towns.label_frame(placement, WIDE, 60, STYLE), drawing.LAMBERT)
        layer = geopackage.open_table(tmp_path / "a.gpkg", "towns")
        towns.apply_towns(layer, STYLE)
        return placement, layer

    return make


def ink_box(image):
    """Return the box in mm (from the upper left corner) of what is darker than the halo."""
    dark = [
        (x, y)
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).red() < 80 and image.pixelColor(x, y).green() < 80
    ]
    xs, ys = [x for x, _ in dark], [y for _, y in dark]
    return min(xs) / 20, min(ys) / 20, max(xs) / 20, max(ys) / 20


def test_names_are_read_in_the_sheets_language_and_ranked():
    layer = town_layer(
        "field=name:string&field=name_fr:string&field=rank:integer&field=population:integer",
        (["Antwerpen", "Anvers", 2, 500000], 10, 10),
        (["Bruxelles", "Bruxelles", 1, 100], 20, 10),
        (["Gent", "Gand", 2, 250000], 30, 10),
        (["Paris", "Paris", 1, 2000000], 900, 10),
        ([None, None, 1, 5], 5, 5),
    )
    found = towns.read_towns(layer, drawing.LAMBERT, WIDE, "fr")
    assert [town.name for town in sorted(found, key=lambda town: -town.importance)] == ["Bruxelles", "Anvers", "Gand"]
    assert {town.name for town in towns.read_towns(layer, drawing.LAMBERT, WIDE, "nl")} == {
        "Antwerpen",
        "Bruxelles",
        "Gent",
    }


def test_a_layer_without_names_is_refused():
    with pytest.raises(ClusterAtlasError, match="no field with names"):
        towns.town_fields(town_layer("field=code:string"), "fr")


def test_a_layer_without_rank_or_population_still_gives_towns():
    found = towns.read_towns(town_layer("field=nom:string", (["Mons"], 10, 10)), drawing.LAMBERT, WIDE, "fr")
    assert found == [Town("Mons", 10, 10, 0)]


def test_a_name_is_drawn_where_it_was_placed(labelled):
    placement, layer = labelled(Town("Mons", 20, 20))
    rect = placement.placed[0].rect
    left, top, right, bottom = ink_box(drawing.drawn([layer], 60, 40))
    # the dot is dark as well: from 19.6 mm
    assert left == pytest.approx(19.6, abs=0.15)
    assert rect.xmax - 0.8 < right < rect.xmax
    assert rect.ymin <= top and bottom <= rect.ymax
    assert (top + bottom) / 2 == pytest.approx(20, abs=0.25)


def test_a_name_left_of_its_dot_ends_there(labelled):
    placement, layer = labelled(Town("Verviers", 57, 20))
    assert placement.placed[0].anchor == "right"
    left, _, right, _ = ink_box(drawing.drawn([layer], 60, 40))
    assert left == pytest.approx(placement.placed[0].rect.xmin, abs=0.6)
    assert right == pytest.approx(57.4, abs=0.15)


def test_a_name_under_a_circle_moves_out_on_a_leader(labelled):
    placement, layer = labelled(Town("Liège", 20, 20), circles=[(20, 20, 10)])
    done = placement.placed[0]
    image = drawing.drawn([layer], 60, 40)
    (x, y), (end_x, end_y) = done.leader
    middle = drawing.colour_at(image, (x + end_x) / 2, 40 - (y + end_y) / 2)
    assert middle != drawing.GROUND, "there is a line between the dot and the name"
    assert not done.rect.touches_circle((20, 20, 10.3))


def test_obstacles_are_kept_free(labelled):
    legend = Rect(21, 0, 60, 40)
    placement, _ = labelled(Town("Mons", 20, 20), obstacles=[legend])
    assert not placement.placed[0].rect.touches(legend)


def test_the_first_town_is_a_little_larger(labelled):
    _, layer = labelled(Town("Bruxelles", 20, 20, 9), Town("Mons", 20, 35, 1))
    assert {feature["name"]: feature["size_pt"] for feature in layer.getFeatures()} == {"Bruxelles": 8, "Mons": 7}


def test_all_names_are_drawn_even_where_qgis_would_drop_one(labelled, tmp_path):
    _, layer = labelled(Town("Mons", 20, 20, 2), Town("Ath", 20, 30, 1))
    with edit(layer):
        for feature in layer.getFeatures():
            layer.changeAttributeValue(feature.id(), layer.fields().lookupField("label_y"), 20.5)
    both = ink_box(drawing.drawn([layer], 60, 40))
    assert both[3] > 20


def test_an_editor_moves_a_name_by_its_fields(labelled):
    _, layer = labelled(Town("Mons", 20, 20))
    settings = layer.labeling().settings()
    properties = settings.dataDefinedProperties()
    keys = QgsPalLayerSettings.Property
    assert [properties.property(key).field() for key in (keys.PositionX, keys.PositionY)] == ["label_x", "label_y"]
    with edit(layer):
        feature = next(layer.getFeatures())
        layer.changeAttributeValue(feature.id(), layer.fields().lookupField("label_x"), 40.0)
    assert ink_box(drawing.drawn([layer], 60, 40))[2] > 45


def test_the_style_is_kept_in_the_geopackage(labelled, tmp_path):
    _, layer = labelled(Town("Mons", 20, 20))
    geopackage.save_style(layer)
    again = geopackage.open_table(tmp_path / "a.gpkg", "towns")
    assert drawing.drawn([again], 60, 40) == drawing.drawn([layer], 60, 40)


def test_text_is_measured_in_millimetres():
    wide, high = towns.text_size_mm("Charleroi", "DejaVu Sans", 7)
    assert 8 < wide < 14
    assert 2.4 < high < 3.2
    assert towns.text_size_mm("Charleroi", "DejaVu Sans", 14)[0] == pytest.approx(2 * wide)


def test_no_towns_make_an_empty_layer(labelled):
    placement, layer = labelled()
    assert placement.placed == () and layer.featureCount() == 0


def test_the_name_of_a_place_has_neither_dot_nor_leader_beside_its_circle(labelled):
    _, layer = labelled(Town("Mons", 20, 20, radius=5), circles=[(20, 20, 9.7)])
    left, _, _, _ = ink_box(drawing.drawn([layer], 60, 40))
    assert left > 25.5
    assert next(layer.getFeatures())["radius_mm"] == 5


def test_a_leader_of_a_place_begins_at_its_circles_edge(labelled):
    shut_in = [(20, 20, 9.7), (30, 20, 9.4), (10, 20, 9.4), (20, 30, 9.4), (20, 10, 9.4)]
    shut_in += [(27.1, 27.1, 9), (12.9, 27.1, 9), (27.1, 12.9, 9), (12.9, 12.9, 9)]
    placement, layer = labelled(Town("Mons", 20, 20, radius=5), circles=shut_in)
    (end,) = [done.leader[1] for done in placement.placed]
    length = ((end[0] - 20) ** 2 + (end[1] - 20) ** 2) ** 0.5
    image = drawing.drawn([layer], 60, 40)

    def ink(share):
        return drawing.colour_at(image, 20 + (end[0] - 20) * share, 40 - (20 + (end[1] - 20) * share))

    assert ink(4 / length) == drawing.GROUND and ink(7 / length) != drawing.GROUND
