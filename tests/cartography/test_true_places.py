"""Lines to the true places of circles that moved: drawn from the circle's edge, ended by a mark, kept as fields."""

from __future__ import annotations

import pandas as pd
import pytest
from cluster_atlas.processing.cartography import geopackage
from cluster_atlas.processing.cartography.table_writer import writing
from cluster_atlas.processing.cartography.true_places import COLOUR, apply_lines, write_lines
from cluster_atlas.tests.cartography import drawing

pytestmark = pytest.mark.usefixtures("qgis_app")


@pytest.fixture
def lines(tmp_path):
    """Return a maker of a styled layer; a row is x, y, x_true, y_true, radius in mm (a unit is a mm)."""

    def make(*rows):
        frame = pd.DataFrame(rows, columns=["x", "y", "x_true", "y_true", "radius_mm"], dtype=float)
        moved = ((frame["x"] - frame["x_true"]) ** 2 + (frame["y"] - frame["y_true"]) ** 2) ** 0.5
        frame = frame.assign(country="BE", postal_code="1000", moved_mm=moved)
        with writing(tmp_path / "a.gpkg") as out:
            write_lines(out, "lines", frame, drawing.LAMBERT)
        layer = geopackage.open_table(tmp_path / "a.gpkg", "lines")
        apply_lines(layer)
        return layer

    return make


def dark(image, x, y):
    return drawing.colour_at(image, x, y) == COLOUR


def test_a_line_runs_from_the_circles_edge_to_a_mark_at_the_true_place(lines):
    image = drawing.drawn([lines((10, 20, 30, 20, 4))], 60, 40)
    assert not dark(image, 12, 20), "inside the circle"
    assert dark(image, 20, 20)
    assert dark(image, 30, 20) and dark(image, 30.15, 20.1) and not dark(image, 31, 20)


def test_a_circle_that_still_covers_its_place_has_its_line_from_the_centre(lines):
    image = drawing.drawn([lines((10, 20, 13, 20, 5))], 60, 40)
    assert dark(image, 10.5, 20) and dark(image, 13, 20)


def test_the_true_place_and_the_move_are_fields(lines):
    (feature,) = lines((10, 20, 13, 24, 2)).getFeatures()
    assert [feature[name] for name in ("postal_code", "moved_mm", "radius_mm", "x_true", "y_true")] == [
        "1000", 5.0, 2.0, 13.0, 24.0,
    ]  # fmt: skip
    assert feature.geometry().asWkt(0) == "LineString (10 20, 13 24)"


def test_the_style_is_kept_in_the_geopackage(lines, tmp_path):
    layer = lines((10, 20, 30, 20, 4))
    geopackage.save_style(layer)
    again = geopackage.open_table(tmp_path / "a.gpkg", "lines")
    assert drawing.drawn([again], 60, 40) == drawing.drawn([layer], 60, 40)
