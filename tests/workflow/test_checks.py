"""What an editor is told before printing, worked out by hand on small tables."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from cluster_atlas.processing.domain.errors import Cancelled
from cluster_atlas.processing.domain.sheet import Cluster
from cluster_atlas.processing.workflow.checks import Check
from cluster_atlas.processing.workflow.cluster_list import near_pairs
from cluster_atlas.processing.workflow.draft import Draft, blank_draft
from cluster_atlas.processing.workflow.draft_files import draft_of_file, run_file
from cluster_atlas.processing.workflow.draft_inputs import figures
from cluster_atlas.processing.workflow.members import Watch
from cluster_atlas.processing.workflow.page_preview import PreparedPages, prepare_pages

ROWS = """Organisme;Cluster;CP;Effectif
Alpha;TIC;1348;100
Beta;TIC;1348;50
Gamma;TIC;B-4000;30
Gamma;TIC;B-4000;30
Delta;Espace;5000;12
Epsilon;Espace;5000;n.d.
Zeta;TIC;2030;414
Eta;TIC;59000;130
"""
"""Gamma stands twice, Epsilon's headcount is none, 59000 is no Belgian code; 2030 lies north of Wallonia's map."""

Prepare = Callable[..., PreparedPages]


def draft_on(table: Path) -> Draft:
    """Return a sheet on a table of one's own with the demonstration's layers: a map of all, and one of both clusters."""
    demo = draft_of_file(None)
    layers = [{**layer, "source": demo.resolved(layer["source"])} for layer in demo.get("postal_layers")]
    focus = {**demo.get("focus"), "source": demo.resolved(demo.get("focus.source"))}
    draft = blank_draft().with_value("members.source", str(table)).with_value("postal_layers", layers)
    return draft.with_value("focus", focus).with_value("theme", "Essai")


@pytest.fixture
def prepare(tmp_path: Path) -> Iterator[Prepare]:
    """Give a function that plans a sheet on some rows; what it planned is closed in the end."""
    made: list[PreparedPages] = []

    def prepared(rows: str = ROWS, fewest: int = 1, **values: object) -> PreparedPages:
        table = tmp_path / f"members-{len(made)}.csv"
        table.write_text(rows, "utf-8")
        draft = draft_on(table)
        for name, value in values.items():
            draft = draft.with_value(name.replace("__", "."), value)
        folder = tmp_path / f"folder-{len(made)}"
        folder.mkdir()
        made.append(prepare_pages(run_file(draft, folder), figures(draft, Watch()), folder, fewest, Watch()))
        return made[-1]

    yield prepared
    for pages in made:
        pages.close()


def of_kind(pages: PreparedPages, kind: str) -> list[Check]:
    return [check for check in pages.checks if check.kind == kind]


def told(check: Check) -> tuple[str, int, float, list[tuple[str, str]]]:
    return check.page, check.count, check.jobs, [(place.postal_code, place.cluster) for place in check.places]


def test_places_of_one_member_are_listed_by_page_with_their_jobs(prepare: Prepare) -> None:
    pages = prepare()

    # Gamma's second row is a repeat, Epsilon counts nowhere: 4000 and 5000 have one member each, 1348 has two;
    # 2030 has one too, but lies on the two tall maps only
    assert [told(check) for check in of_kind(pages, "secrecy")] == [
        ("Carte 1", 2, 42, [("4000", ""), ("5000", "")]),
        ("Cartes 2", 3, 456, [("2030", "TIC"), ("4000", "TIC"), ("5000", "Espace")]),
    ]


def test_the_rule_of_the_fewest_members_can_be_set(prepare: Prepare) -> None:
    pages = prepare(fewest=2)

    assert told(of_kind(pages, "secrecy")[0]) == ("Carte 1", 3, 192, [("1348", ""), ("4000", ""), ("5000", "")])


def test_places_outside_are_listed_with_the_edge_that_they_lie_beyond(prepare: Prepare) -> None:
    (check,) = of_kind(prepare(), "outside")

    assert told(check) == ("Carte 1", 1, 414, [("2030", "")])
    assert check.places[0].edge == "top"


def test_codes_without_a_place_are_told_with_their_jobs(prepare: Prepare) -> None:
    (check,) = of_kind(prepare(), "unmatched")

    assert told(check) == ("", 1, 130, [("59000", "")])


def test_missing_texts_are_told_and_given_ones_are_not(prepare: Prepare) -> None:
    assert {check.kind for check in prepare().checks} >= {"no_sources", "no_authors"}

    whole = prepare(texts={"sources": "ONSS", "authors": "IWEPS"})
    assert not {"no_sources", "no_authors", "no_title", "long_text", "long_panels"} & {c.kind for c in whole.checks}
    assert of_kind(prepare(theme=None), "no_title")


def test_circles_on_white_are_told_and_a_region_or_a_base_map_is_enough(prepare: Prepare) -> None:
    assert not of_kind(prepare(), "no_base_map")
    assert not of_kind(prepare(base_map=None), "no_base_map")  # the region in focus is left

    (check,) = of_kind(prepare(base_map=None, focus=None), "no_base_map")
    assert check.level == "warning" and not check.page


def test_a_commentary_too_long_for_its_page_is_told_by_how_much(prepare: Prepare) -> None:
    sentence = "Les clusters réunissent des entreprises, des centres de recherche et des centres de formation. "
    (check,) = of_kind(prepare(texts={"commentary": sentence * 200}), "long_text")
    (longer,) = of_kind(prepare(texts={"commentary": sentence * 220}), "long_text")

    assert check.page == "Commentaire" and check.count > 1
    assert longer.value > check.value > 50


def test_panels_too_long_for_a_page_are_told(prepare: Prepare) -> None:
    (check,) = of_kind(prepare(texts={"definition": "Un réseau d’entreprises d’un même domaine. " * 900}), "long_panels")

    assert check.value > 100


def test_a_giant_that_makes_dots_of_the_rest_is_told_with_a_scale(prepare: Prepare) -> None:
    codes = (1300, 1348, 4000, 5000, 6000, 7000)
    small = "".join(f"M{code};TIC;{code};1\n" for code in codes)
    pages = prepare(f"Organisme;Cluster;CP;Effectif\n{small}Giant;TIC;4020;100000\n")

    told_kinds = {check.names[0] for check in of_kind(pages, "giants")}
    assert told_kinds == {"total", "grid"}
    assert all(check.value < pages.scales[check.names[0]] for check in of_kind(pages, "giants"))
    # six of seven places are dots: more than a note
    assert [(c.level, c.count, c.jobs) for c in of_kind(pages, "too_small")] == [("warning", 6, 6), ("warning", 6, 6)]


def test_the_gravest_findings_come_first(prepare: Prepare) -> None:
    levels = [check.level for check in prepare().checks]

    assert levels == sorted(levels, key=("wrong", "warning", "note").index)


def test_colours_that_some_readers_confuse_are_near_and_one_shared_by_a_logic_is_not() -> None:
    tic, space, cars = (Cluster(name, name) for name in ("TIC", "Espace", "Auto"))

    # a red and a green of one lightness: apart for most, alike for a deuteranope
    assert near_pairs([tic, space], {"TIC": "#a05a00", "Espace": "#6b7400"}) == [("TIC", "Espace")]
    assert near_pairs([tic, space], {"TIC": "#0072b2", "Espace": "#0072B2"}) == [("TIC", "Espace")]
    one_logic = [Cluster(name, name, "traditional") for name in ("TIC", "Espace")]
    assert near_pairs(one_logic, {"TIC": "#0072b2", "Espace": "#0072B2"}) == []
    assert near_pairs([tic, cars], {"TIC": "#0072B2", "Auto": "#D55E00"}) == []


def test_a_page_is_drawn_with_ink_and_in_the_shape_of_its_page(prepare: Prepare) -> None:
    pages = prepare()
    assert [name.split(" – ")[0] for _, name in pages.pages()] == ["Commentaire", "Carte 1", "Cartes 2"]

    for stem, _ in pages.pages():
        image = pages.draw(stem, 594, Watch())
        assert (image.width(), image.height()) == (594, 420)
        colours = {image.pixel(x, y) for x in range(0, 594, 7) for y in range(0, 420, 7)}
        assert len(colours) > 5, stem


def test_a_drawing_may_be_cancelled_and_begun_again(prepare: Prepare) -> None:
    pages = prepare()
    with pytest.raises(Cancelled):
        pages.draw("cartes-2", 594, Watch(is_cancelled=lambda: True))

    assert not pages.draw("cartes-2", 594, Watch()).isNull()


def test_closing_removes_the_folder_and_so_does_a_fault(prepare: Prepare, tmp_path: Path) -> None:
    pages = prepare()
    pages.draw("carte-1", 300, Watch())
    assert (pages.folder / "pages" / "atlas.gpkg").is_file()
    pages.close()
    assert not pages.folder.exists()

    folder = tmp_path / "cancelled"
    folder.mkdir()
    draft = draft_on(next(tmp_path.glob("members-*.csv")))
    file, sums = run_file(draft, folder), figures(draft, Watch())
    with pytest.raises(Cancelled):
        prepare_pages(file, sums, folder, 1, Watch(is_cancelled=lambda: True))
    assert not folder.exists()
