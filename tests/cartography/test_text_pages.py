"""Text pages as layouts."""

from __future__ import annotations

import pytest
from cluster_atlas.processing.cartography.content import Panel, TextPageContent
from cluster_atlas.processing.cartography.map_pages import PAGE_PROPERTY, WARNINGS_PROPERTY
from cluster_atlas.processing.cartography.text_pages import build_text_pages
from qgis.core import QgsLayoutItemLabel

pytestmark = pytest.mark.usefixtures("qgis_app")
COMMENTARY = (
    "# Que sont les *clusters* ?\n\nUn réseau « ouvert » : des membres & des <b>codes</b>.\n\n- Bruxelles\n- Liège"
)
PANELS = (
    Panel("Méthodo. et stat.", (("Niveau spatial", ("Code postal.",)), ("Exclusions", ("Une banque.", "Une école.")))),
    Panel("Sources et auteurs", (("Sources", ("Statbel, CC BY 4.0.",)),)),
)


@pytest.fixture
def build(project, settings, fr):
    def make(commentary=COMMENTARY, panels=PANELS):
        content = TextPageContent(
            "Commentaire",
            "commentaire",
            "Atlas",
            "Les clusters",
            "Les clusters (2007) – Commentaire",
            commentary,
            panels,
        )
        return build_text_pages(project, content, settings, fr)

    return make


def labels(layout):
    return [item for item in layout.items() if isinstance(item, QgsLayoutItemLabel)]


def texts(layout):
    return [item.currentText() for item in labels(layout)]


def box(item):
    return item.mapRectToScene(item.rect())


def test_one_page_holds_the_commentary_and_both_panels(build, project):
    (page,) = build()
    assert page.name() == "Commentaire" and page.customProperty(PAGE_PROPERTY) == "commentaire"
    assert project.layoutManager().layoutByName("Commentaire") is not None
    found = texts(page)
    for text in ("Méthodo. et stat.", "Sources et auteurs", "Niveau spatial", "Une banque.", "Liège", "\u2022"):
        assert text in found


def test_french_spaces_are_hard_and_tags_are_text(build):
    found = texts(build()[0])
    assert "Que sont les clusters\u00a0?" in found
    assert "Un réseau «\u00a0ouvert\u00a0»\u00a0: des membres & des <b>codes</b>." in found


def test_labels_are_plain_text(build):
    assert {item.mode() for item in labels(build()[0])} == {QgsLayoutItemLabel.Mode.ModeFont}


def test_no_two_texts_overlap_and_none_leaves_the_page(build):
    found = [box(item).adjusted(0.05, 0.12, -0.05, -0.12) for item in labels(build("\n\n".join([COMMENTARY] * 4))[0])]
    assert not any(a.intersects(b) for i, a in enumerate(found) for b in found[i + 1 :])
    assert all(b.bottom() <= 189.1 and b.right() <= 274 for b in found if b.width() > b.height())


def test_panels_get_a_page_of_their_own_where_the_commentary_is_long(build):
    pages = build("\n\n".join([COMMENTARY] * 14))
    assert [page.name() for page in pages] == ["Commentaire", "Méthodo. et stat. – Sources et auteurs"]
    assert "Niveau spatial" not in texts(pages[0]) and "Niveau spatial" in texts(pages[1])


def test_a_commentary_that_is_too_long_goes_on_and_is_told(build):
    pages = build("\n\n".join([COMMENTARY] * 60), ())
    assert [page.name() for page in pages][:2] == ["Commentaire", "Commentaire 2"]
    assert "too long for one page" in pages[0].customProperty(WARNINGS_PROPERTY)
    assert sum(text == "Liège" for page in pages for text in texts(page)) == 60


def test_a_word_without_end_is_broken_not_cut(build, settings):
    item = next(item for item in labels(build("W" * 300)[0]) if item.currentText().startswith("WW"))
    assert "\n" in item.currentText() and box(item).right() <= 276
