"""The layout settings: what is shipped, and what is refused by its full name."""

from __future__ import annotations

import copy
import json

import pytest
from cluster_atlas.processing.cartography import settings as s
from cluster_atlas.processing.domain.errors import ClusterAtlasError

SHIPPED = json.loads(s.SHIPPED.read_text(encoding="utf-8"))


def changed(key, value):
    """Return the shipped settings with one value changed ("text.atlas.size_pt"), or taken out for ``...``."""
    data = copy.deepcopy(SHIPPED)
    *path, last = key.split(".")
    part = data
    for name in path:
        part = part[name]
    if value is ...:
        del part[last]
    else:
        part[last] = value
    return data


def test_the_frame_is_the_contract_with_the_printer(settings):
    assert settings.frame.box == s.Box(24, 24, 249, 165)
    assert (settings.page.width_mm, settings.page.height_mm) == (297, 210)


@pytest.mark.parametrize("kind", ["total", "single", "pies"])
def test_one_map_fills_the_frame(settings, kind):
    assert settings.map_boxes(kind) == (s.Box(24, 24, 249, 165),)
    assert settings.legend_cell(kind) is None


@pytest.mark.parametrize(
    ("count", "width", "height"),
    [(1, 249, 165), (2, 124.5, 165), (3, 83, 82.5), (4, 83, 82.5), (5, 83, 82.5), (6, 83, 82.5)],
)
def test_cells_are_equal_and_do_not_overlap(settings, count, width, height):
    cells = settings.cells(count)
    assert len(cells) == count
    assert all((cell.width_mm, cell.height_mm) == (width, height) for cell in cells)
    assert not any(a.overlaps(b) for i, a in enumerate(cells) for b in cells[i + 1 :])


@pytest.mark.parametrize("count", range(1, 7))
def test_the_strip_stands_above_the_map(settings, count):
    for cell, box in zip(settings.cells(count), settings.map_boxes("grid", count)):
        assert box.y_mm - cell.y_mm == settings.grid.strip_mm
        assert box.bottom_mm == pytest.approx(cell.bottom_mm)


def test_a_box_is_cut_to_another():
    assert s.Box(0, 0, 10, 10).within(s.Box(4, -1, 20, 5)) == s.Box(4, 0, 6, 4)
    assert s.Box(0, 0, 10, 10).within(s.Box(20, 0, 5, 5)).width_mm == 0


@pytest.mark.parametrize("count", range(3, 6))
def test_a_free_cell_is_the_legends(settings, count):
    free = settings.legend_cell("grid", count)
    assert free is not None and not any(free.overlaps(cell) for cell in settings.cells(count))


def test_four_maps_leave_a_column_to_the_legend_and_six_leave_nothing(settings):
    assert settings.legend_cell("grid", 4) == s.Box(190, 24, 83, 165)
    assert [settings.legend_cell("grid", count) for count in (1, 2, 6)] == [None] * 3


def test_seven_maps_are_too_many(settings):
    with pytest.raises(ClusterAtlasError, match="at most 6"):
        settings.map_boxes("grid", 7)


def test_no_shipped_text_is_under_six_points(settings):
    assert min(getattr(settings.text, name).size_pt for name in SHIPPED["text"]) >= 6


@pytest.mark.parametrize(
    ("key", "value", "message"),
    [
        ("frame.width", 3, '"frame.width" is an unknown key'),
        ("colour", "#000000", '"colour" is an unknown key'),
        ("source", "x", '"source" is an unknown key'),
        ("frame.width_mm", "249", '"frame.width_mm" must be a number'),
        ("frame.width_mm", True, '"frame.width_mm" must be a number'),
        ("frame.width_mm", -1, '"frame.width_mm" must be a number from 0'),
        ("frame.width_mm", float("nan"), '"frame.width_mm" must be a number from 0'),
        ("frame.x_mm", 60, '"frame" must lie on the page'),
        ("frame.width_mm", ..., '"frame.width_mm" is missing'),
        ("frame", [1], '"frame" must be an object'),
        ("fonts", "Arial", '"fonts" must be a list'),
        ("fonts", [1], r'"fonts\[0\]" must be a text'),
        ("fonts", [], '"fonts" must name at least one'),
        ("text.atlas.colour", "red", '"text.atlas.colour" must be a colour'),
        ("text.atlas.size_pt", 5.5, '"text.atlas.size_pt" must be at least 6 pt'),
        ("text.atlas.bold", 1, '"text.atlas.bold" must be true or false'),
        ("places.atlas.align", "centre", '"places.atlas.align" must be one of'),
        ("places.atlas.rotation", 45, '"places.atlas.rotation" must be 0, 90 or -90'),
        ("grid.arrangements.2.columns", 2.5, '"grid.arrangements.2.columns" must be a whole number'),
        ("grid.arrangements.2.cells", [[0, 0]], '"grid.arrangements.2" must have as many cells'),
        ("grid.arrangements.2.legend", [[0, 0]], '"grid.arrangements.2" uses a cell twice'),
        ("grid.arrangements.2.legend", [[2, 0]], "uses a cell outside"),
        ("grid.arrangements.2.cells", [[0, 0], [1]], r'"grid.arrangements.2.cells\[1\]" must have 2 values'),
        ("grid.strip_mm", 90, "leaves no room for the maps"),
        ("legend.corners", ["middle"], '"legend.corners" must be some of'),
        ("labels.largest", 2.5, '"labels.largest" must be a whole number'),
        ("labels.largest", -1, '"labels.largest" must be a number from 0'),
        ("labels.figure", 1, '"labels.figure" must be true or false'),
        ("labels.most", 3, '"labels.most" is an unknown key'),
        ("format", "other", "no layout settings file"),
        ("version", 2, '"version" must be 1'),
    ],
)
def test_what_does_not_fit_is_refused_by_its_full_name(key, value, message):
    with pytest.raises(ClusterAtlasError, match=message):
        s.settings_from(changed(key, value), "mine.json")


def test_no_place_is_named_by_default_and_older_settings_stay_good(settings):
    assert settings.labels == s.LabelSettings(0, False)
    assert s.settings_from(changed("labels", ...)).labels == settings.labels


def test_another_atlas_has_another_frame(tmp_path):
    mine = tmp_path / "mine.json"
    mine.write_text("\ufeff" + json.dumps(changed("frame.width_mm", 200)), encoding="utf-8")
    assert s.load_settings(mine).map_boxes("total")[0].width_mm == 200


def test_a_bare_name_is_looked_for_among_the_shipped_ones():
    assert s.load_settings("atlas-a4.json") == s.load_settings()


def test_a_missing_file_is_named(tmp_path):
    with pytest.raises(ClusterAtlasError, match=r"nothing\.json"):
        s.load_settings(tmp_path / "nothing.json")


def test_a_file_that_is_no_json_is_named(tmp_path):
    (tmp_path / "bad.json").write_text("{", encoding="utf-8")
    with pytest.raises(ClusterAtlasError, match=r"bad\.json.*no JSON"):
        s.load_settings(tmp_path / "bad.json")


def test_whole_points_are_never_less():
    assert s.whole_points_mm(297) == pytest.approx(842 * 25.4 / 72)
    assert s.whole_points_mm(72 * 25.4 / 72) == pytest.approx(25.4)
