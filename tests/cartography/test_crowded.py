"""Crowded areas in the layout settings: what is read, and what is refused by its full name."""

from __future__ import annotations

import copy
import json
import re

import pytest
from cluster_atlas.processing.cartography import settings as s
from cluster_atlas.processing.cartography.crowded import CrowdedArea, overlap
from cluster_atlas.processing.domain.errors import ClusterAtlasError

SHIPPED = json.loads(s.SHIPPED.read_text(encoding="utf-8"))
BRUSSELS = {"name": "Bruxelles", "extent": [144000, 161000, 158500, 178000], "show": "inset"}
LIEGE = {"name": "Liège", "extent": [229000, 143000, 243000, 154000], "show": "merge"}


def read(*areas):
    return s.settings_from({**copy.deepcopy(SHIPPED), "crowded": list(areas)}, "mine.json").crowded


@pytest.mark.parametrize("data", [SHIPPED, {k: v for k, v in SHIPPED.items() if k != "crowded"}], ids=["null", "absent"])
def test_no_area_by_default(data):
    assert s.settings_from(data).crowded == ()


def test_an_area_needs_a_name_an_extent_and_how_it_is_shown():
    assert read({**BRUSSELS, "corner": None}) == (
        CrowdedArea("Bruxelles", (144000, 161000, 158500, 178000), "inset", ("total", "single", "pies"), "", 3.0),
    )


def test_an_extent_may_lie_west_and_south_of_nought():
    assert read({**BRUSSELS, "extent": [-10.5, -5, -2, 4]})[0].extent == (-10.5, -5, -2, 4)


def test_what_stands_on_pages_is_found_by_a_plain_name():
    assert CrowdedArea(" Liège-Bastogne! ", (0, 0, 1, 1), "inset").slug == "liegebastogne"


@pytest.mark.parametrize(
    ("changes", "key"),
    [
        pytest.param({"show": "zoom"}, "show", id="unknown way"),
        pytest.param({"on": ["total", "poster"]}, "on", id="unknown kind of page"),
        pytest.param({"on": []}, "on", id="no page"),
        pytest.param({"on": ["grid"]}, "on", id="inset in a cell"),
        pytest.param({"corner": "middle"}, "corner", id="unknown corner"),
        pytest.param({"enlarge": 1}, "enlarge", id="as large as the map"),
        pytest.param({"enlarge": -3}, "enlarge", id="negative"),
        pytest.param({"enlarge": 100}, "enlarge", id="absurd"),
        pytest.param({"enlarge": "3"}, "enlarge", id="text"),
        pytest.param({"extent": [158500, 161000, 144000, 178000]}, "extent", id="turned around"),
        pytest.param({"extent": [144000, 161000, 158500]}, "extent", id="three numbers"),
        pytest.param({"extent": [144000, 161000, float("nan"), 178000]}, "extent[2]", id="no number"),
        pytest.param({"name": " – "}, "name", id="no letter"),
        pytest.param({"colour": "#ffffff"}, "colour", id="unknown key"),
    ],
)
def test_what_can_not_be_drawn_is_refused_by_its_full_name(changes, key):
    with pytest.raises(ClusterAtlasError, match=re.escape(f'mine.json: "crowded[1].{key}"')):
        read(LIEGE, {**BRUSSELS, **changes})


@pytest.mark.parametrize("missing", ["name", "extent", "show"])
def test_a_missing_part_is_named(missing):
    with pytest.raises(ClusterAtlasError, match=re.escape(f'"crowded[0].{missing}" is missing')):
        read({k: v for k, v in BRUSSELS.items() if k != missing})


def test_areas_that_overlap_are_refused_where_they_are_on_one_kind_of_page():
    other = {**LIEGE, "extent": [158000, 177000, 170000, 190000]}
    with pytest.raises(ClusterAtlasError, match=r'"crowded\[1\].extent" overlaps that of “crowded\[0\]” on “total” pages'):
        read(BRUSSELS, other)
    assert len(read(BRUSSELS, {**other, "on": ["grid"]})) == 2


def test_one_city_may_be_an_inset_on_one_page_and_merged_in_the_cells():
    assert len(read(BRUSSELS, {**BRUSSELS, "show": "merge", "on": ["grid"]})) == 2
    with pytest.raises(ClusterAtlasError, match=r'"crowded\[1\].name" is that of “crowded\[0\]” too'):
        read(BRUSSELS, {**LIEGE, "name": "BRUXELLES"})


def test_two_insets_in_one_corner_are_refused():
    inset = {**LIEGE, "show": "inset", "corner": "top_left"}
    with pytest.raises(ClusterAtlasError, match=r'"crowded\[1\].corner" is that of “crowded\[0\]” too, on “total” pages'):
        read({**BRUSSELS, "corner": "top_left"}, inset)
    assert len(read({**BRUSSELS, "corner": "top_right"}, inset)) == 2
    assert len(read({**BRUSSELS, "corner": "top_left"}, {**inset, "show": "merge"})) == 2


def test_extents_that_only_touch_do_not_overlap():
    assert not overlap((0, 0, 1, 1), (1, 0, 2, 1)) and overlap((0, 0, 1, 1), (0.5, 0.5, 2, 2))
