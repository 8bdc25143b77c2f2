"""Colours: who gets which, and that the shipped ones can be told apart with any colour vision."""

from __future__ import annotations

import json

import pytest
from cluster_atlas.processing.domain import palette
from cluster_atlas.processing.domain.errors import ClusterAtlasError
from cluster_atlas.processing.domain.sheet import LOGICS

SMALL = {"total": "#555555", "logics": {"a": "#0072b2", "b": "#d55e00"}, "others": ["#d55e00", "#111111", "#222222"]}


@pytest.fixture(params=["atlas", "greyscale"])
def shipped(request, root):
    return json.loads((root / "resources" / "palettes" / f"{request.param}.json").read_text(encoding="utf-8"))


@pytest.fixture
def atlas(root):
    return json.loads((root / "resources" / "palettes" / "atlas.json").read_text(encoding="utf-8"))


def test_white_is_100_and_black_0_in_lightness():
    assert palette.lab("#ffffff") == (
        pytest.approx(100, abs=1e-3),
        pytest.approx(0, abs=0.02),
        pytest.approx(0, abs=0.02),
    )
    assert palette.lab("#000000")[0] == pytest.approx(0, abs=1e-9)


def test_red_has_the_published_lab_values():
    assert palette.lab("#ff0000") == (
        pytest.approx(53.24, abs=0.02),
        pytest.approx(80.09, abs=0.02),
        pytest.approx(67.20, abs=0.02),
    )


def test_black_on_white_has_contrast_21():
    assert palette.contrast("#ffffff", "#000000") == pytest.approx(21, abs=0.01)
    assert palette.contrast("#000000", "#ffffff") == pytest.approx(21, abs=0.01)


@pytest.mark.parametrize("vision", palette.DEFICIENCIES)
def test_grey_is_grey_with_any_vision(vision):
    assert palette.difference("#808080", "#808080", vision) == 0
    assert palette.lab("#808080", vision) == pytest.approx(palette.lab("#808080"), abs=0.1)


def test_red_and_green_come_close_for_deuteranopes_only():
    normal, deutan = (palette.difference("#b05050", "#6c7c30", vision) for vision in ("normal", "deutan"))
    assert deutan < normal / 2


def test_the_shipped_colours_of_logics_can_be_told_apart_with_any_vision(atlas):
    colours = list(atlas["logics"].values())
    for vision in palette.VISIONS:
        assert palette.least_difference(colours, [vision]) >= 25, vision


def test_the_shipped_colours_of_logics_weigh_about_the_same(atlas):
    assert palette.weight_range(list(atlas["logics"].values())) <= 15


def test_the_shipped_greys_differ_in_lightness(root):
    greys = json.loads((root / "resources" / "palettes" / "greyscale.json").read_text(encoding="utf-8"))
    assert palette.least_difference(list(greys["logics"].values())) >= 12
    assert all(max(map(abs, palette.lab(colour)[1:])) < 0.1 for colour in (greys["total"], *greys["logics"].values()))


def test_the_neutral_colour_of_the_total_is_no_logics(atlas):
    assert max(map(abs, palette.lab(atlas["total"])[1:])) < 8
    assert min(palette.difference(atlas["total"], colour) for colour in atlas["logics"].values()) > 20


def test_every_shipped_colour_stands_out_from_paper_and_from_its_white_ring(shipped):
    for colour in (shipped["total"], *shipped["logics"].values(), *shipped["others"]):
        assert palette.contrast(colour, "#fdfcf9") >= 3, colour


def test_every_logic_of_a_sheet_has_a_shipped_colour(shipped):
    palette.check_palette(shipped)
    assert set(shipped["logics"]) == set(LOGICS)


def test_known_logics_have_their_colour_and_others_the_next_free_one():
    colours = palette.logic_colours(["b", "x", "a", "x", "y"], SMALL)
    assert colours == {"b": "#d55e00", "x": "#111111", "a": "#0072b2", "y": "#222222"}


def test_more_logics_than_colours_begin_again():
    assert palette.logic_colours(["x", "y", "z", "w"], SMALL)["w"] == "#d55e00"


def test_a_palette_whose_free_colours_are_all_taken_still_gives_one():
    small = {**SMALL, "others": ["#d55e00"]}
    assert palette.logic_colours(["b", "x"], small)["x"] == "#d55e00"


def test_shades_run_from_dark_to_light_around_the_colour():
    shades = palette.shades("#0072b2", 3)
    lightness = [palette.lab(colour)[0] for colour in shades]
    assert shades[1] == "#0072b2" and lightness == sorted(lightness)
    assert palette.shades("#0072b2", 1) == ("#0072b2",)
    assert palette.shades("#0072b2", 0) == ()


@pytest.mark.parametrize("text", ["red", "#12345", "#12345g", "", "0072b2#"])
def test_what_is_no_colour_is_refused(text):
    with pytest.raises(ValueError, match="is not #rrggbb"):
        palette.rgb(text)


@pytest.mark.parametrize(
    "broken",
    [
        {},
        {"total": "#111111", "logics": {}},
        {**SMALL, "others": []},
        {**SMALL, "logics": []},
        {**SMALL, "total": "blue"},
        {**SMALL, "total": 3},
    ],
)
def test_a_broken_palette_is_refused_with_its_file(broken):
    with pytest.raises(ClusterAtlasError, match=r"mine[.]json"):
        palette.check_palette(broken, "mine.json")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("", {}, id="nothing asked"),
        pytest.param("t.i.c. = #111111", {"TIC": "#111111"}, id="names compared like cluster names"),
        pytest.param("Espace=red;TIC=#222222;", {"Espace": "red", "TIC": "#222222"}, id="by name"),
        pytest.param("#111111", {"TIC": "#111111", "Espace": "#111111"}, id="one for all"),
        pytest.param("#111111; #222222", {"TIC": "#111111", "Espace": "#222222"}, id="in order"),
    ],
)
def test_colours_are_read_by_name_or_in_order(text, expected):
    assert palette.parse_colours(text, ["TIC", "Espace"]) == expected


@pytest.mark.parametrize("text", ["nope=#111111", "TIC=#111111;#222222", "=#111111"])
def test_a_colour_for_nothing_is_refused_and_the_layers_named(text):
    with pytest.raises(ClusterAtlasError, match="“TIC”, “Espace”"):
        palette.parse_colours(text, ["TIC", "Espace"])
