"""Fonts: which there is, how wide, where lines break."""

from __future__ import annotations

import pytest
from cluster_atlas.processing.cartography import fonts
from cluster_atlas.processing.cartography.settings import TextStyle
from cluster_atlas.processing.domain.errors import ClusterAtlasError

pytestmark = pytest.mark.usefixtures("qgis_app")
STYLE = TextStyle(9, "#000000")
LONG = "Technologies de l'information et de la communication, hautes technologies, recherche clinique et appliquée"


@pytest.fixture
def setter(settings, qgis_app):
    return fonts.typesetter(settings)


def test_the_first_font_that_there_is_is_taken(settings):
    family = fonts.installed_family(settings.fonts)
    assert fonts.installed_family(["No Such Font", family]) == family


def test_where_there_is_none_another_stands_in_and_the_log_says_so(settings):
    family = fonts.installed_family(["No Such Font", "Nor This"])
    assert family in fonts._all_families()
    assert fonts.font_line(["No Such Font", "Nor This"]) == (
        f"Font: {family}, since none of the layout's fonts is installed: No Such Font, Nor This."
    )
    assert fonts.font_line(["No Such Font", family]) == f"Font: {family}."


def test_a_machine_without_any_font_says_so(monkeypatch):
    monkeypatch.setattr(fonts, "_all_families", list)
    with pytest.raises(ClusterAtlasError, match="No Such Font"):
        fonts.installed_family(["No Such Font"])


def test_width_grows_with_size(setter):
    # QGIS 3.22 rounds 9 and 18 pt to 3.2 and 6.4 mm
    assert setter.width_mm("Carte", TextStyle(18, "#000000")) == pytest.approx(2 * setter.width_mm("Carte", STYLE))


def test_no_font_is_rounded_to_under_six_points(setter):
    tenths = round(setter.font(TextStyle(6, "#000000")).pointSizeF() * 25.4 / 72, 1)
    assert tenths / 25.4 * 72 >= 6 or not fonts.TENTH_MM


def test_there_are_no_ligatures(setter):
    # with ligatures "ffi" would be narrower than its letters, and a search for "Effectif" in vain
    letters = sum(setter.width_mm(letter, STYLE) for letter in "ffi")
    assert setter.width_mm("ffi", STYLE) == pytest.approx(letters, rel=0.01)


def test_lines_fit_and_no_word_is_lost(setter):
    lines = setter.wrap(LONG, STYLE, 40)
    assert " ".join(lines) == LONG and len(lines) > 2
    assert max(setter.width_mm(line, STYLE) for line in lines) <= 40


def test_a_word_longer_than_a_line_is_broken(setter):
    lines = setter.wrap("W" * 120, STYLE, 30)
    assert "".join(lines) == "W" * 120
    assert max(setter.width_mm(line, STYLE) for line in lines) <= 30


def test_hard_spaces_do_not_break(setter):
    assert any(
        "5\u00a0667\u00a0emplois" in line for line in setter.wrap("a " * 12 + "5\u00a0667\u00a0emplois", STYLE, 30)
    )


def test_text_shrinks_before_it_is_cut(setter):
    height = setter.line_mm(STYLE)
    just_too_wide = setter.width_mm("Emploi des clusters", STYLE) * 0.9
    style, lines = setter.shrunk("Emploi des clusters", STYLE, just_too_wide, height)
    assert lines == ["Emploi des clusters"] and 6 <= style.size_pt < 9


def test_text_is_cut_only_at_six_points_and_says_so(setter):
    style, lines = setter.shrunk(LONG, STYLE, 40, setter.line_mm(STYLE))
    assert 6 <= style.size_pt < 6.25 and len(lines) == 1
    assert lines[0].endswith("…") and LONG.startswith(lines[0][:-1])
    assert setter.width_mm(lines[0], style) <= 40


def test_an_expression_is_printed_as_it_is(setter):
    assert "[%" not in setter.printable("[% @project_title %]")


def test_control_characters_are_not_printed(setter):
    assert setter.printable("a\x00b\tc\nd") == "a b c\nd"


def test_the_narrow_space_is_replaced_only_where_the_font_lacks_it(setter):
    assert setter.printable("5\u202f000") in ("5\u202f000", "5\u00a0000")


def test_a_text_that_is_far_from_the_edge_wraps_by_itself(setter):
    lines = setter.wrap("un deux trois", STYLE, 100)
    assert setter.wraps_alike(lines, "un deux trois", STYLE, 100)


def test_a_broken_word_does_not_wrap_by_itself(setter):
    lines = setter.wrap("W" * 60, STYLE, 30)
    assert not setter.wraps_alike(lines, "W" * 60, STYLE, 30)
