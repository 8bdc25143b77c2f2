"""The sizes at which commentary and panels fit, and what is said where they do not."""

from __future__ import annotations

import pytest
from cluster_atlas.processing.cartography.content import Panel
from cluster_atlas.processing.cartography.fonts import typesetter
from cluster_atlas.processing.cartography.text_flow import BODY
from cluster_atlas.processing.cartography.text_setting import (
    Desk,
    column_boxes,
    panel_head_mm,
    set_commentary,
    set_page,
    set_panels,
)

pytestmark = pytest.mark.usefixtures("qgis_app")
PARAGRAPH = "Chaque cercle représente un code postal, et sa surface l'effectif des membres qui y sont établis. " * 4
PANELS = (Panel("Méthode", (("Niveau", (PARAGRAPH,)), ("Données", ("2006",)))), Panel("Sources", (("", ("Statbel",)),)))


@pytest.fixture
def desk(settings, qgis_app):
    return Desk(settings, typesetter(settings), str)


def paragraphs(count):
    return "\n\n".join([PARAGRAPH] * count)


def test_two_columns_share_the_frames_width(settings):
    left, right = column_boxes(settings)
    assert left.x_mm == 24 and right.right_mm == pytest.approx(273)
    assert right.x_mm - left.right_mm == pytest.approx(settings.text_page.gutter_mm)


def test_a_short_text_and_its_panels_share_a_page_at_full_size(settings, desk):
    text, (panels,), together = set_page(paragraphs(3), PANELS, "Commentaire", desk)
    assert together and len(text.pages) == 1 and not text.warning
    assert text.styles[BODY].size_pt == settings.text.body.size_pt
    assert text.pages[0].height_mm + settings.text_page.panel_gap_mm + panels.height_mm <= 165


def test_a_text_that_nearly_fits_is_set_smaller(settings, desk):
    counts = range(5, 13)
    sizes = [set_page(paragraphs(n), PANELS, "C", desk) for n in counts]
    smaller = [text.styles[BODY].size_pt for text, _, together in sizes if together]
    assert settings.text_page.least_body_pt <= min(smaller) < settings.text.body.size_pt
    assert smaller == sorted(smaller, reverse=True)


def test_a_longer_text_has_a_page_to_itself_and_larger_type_again(settings, desk):
    pages = (set_page(paragraphs(n), PANELS, "Commentaire", desk) for n in range(9, 20))
    text = next(text for text, _, together in pages if not together)
    assert len(text.pages) == 1
    assert text.styles[BODY].size_pt > settings.text_page.least_body_pt


def test_a_text_too_long_for_a_page_goes_on_and_says_by_how_much(settings, desk):
    text = set_commentary(paragraphs(60), "Commentaire", desk)
    assert len(text.pages) > 1 and text.styles[BODY].size_pt == settings.text_page.least_body_pt
    assert text.warning.startswith("Commentaire: the commentary is ") and " mm of column too long" in text.warning
    shown = sum(len(piece.lines) for page in text.pages for column in page.columns for piece in column)
    assert shown == 60 * len(desk.setter.wrap(PARAGRAPH.strip(), text.styles[BODY], column_boxes(settings)[0].width_mm))


def test_panels_have_one_height_and_the_settings_shares(settings, desk):
    (done,) = set_panels(PANELS, desk)
    first, second = done.panels
    share = settings.text_page.panel_share
    assert first.width_mm / (first.width_mm + second.width_mm) == pytest.approx(share)
    assert (len(first.text.columns), len(second.text.columns)) == (2, 1)
    assert done.height_mm == pytest.approx(panel_head_mm(desk) + max(p.text.height_mm for p in done.panels))


def test_long_panels_are_set_smaller(settings, desk):
    (done,) = set_panels((Panel("M", (("Niveau", (PARAGRAPH,) * 13),)), PANELS[1]), desk)
    assert settings.text_page.least_panel_pt <= done.styles[BODY].size_pt < settings.text.panel_body.size_pt


def test_panels_too_long_for_a_page_get_pages_of_their_own_and_say_so(settings, desk):
    pages = set_panels((Panel("M", (("Niveau", (PARAGRAPH,) * 40),)), PANELS[1]), desk)
    assert [page.panels[0].title for page in pages] == ["M", "M (2)", "Sources"]
    assert pages[0].panels[0].width_mm == settings.frame.width_mm and len(pages[0].panels[0].text.columns) == 3
    assert pages[0].warning.startswith("M: the panels are ") and pages[0].warning.endswith("they take 3.")
    assert all(page.height_mm <= settings.frame.height_mm for page in pages)
    shown = [piece for page in pages[:2] for column in page.panels[0].text.columns for piece in column if piece.first]
    assert len(shown) == 41


def test_no_text_and_no_panels_are_an_empty_page(desk):
    text, panels, together = set_page("", (), "Commentaire", desk)
    assert together and text.pages[0].height_mm == 0 and panels[0].height_mm == 0
