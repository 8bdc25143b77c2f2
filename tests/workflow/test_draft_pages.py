"""The pages of a sheet that is being made, and what stands on them."""

from __future__ import annotations

from cluster_atlas.processing.workflow.draft import Draft, blank_draft
from cluster_atlas.processing.workflow.draft_pages import (
    page_entries,
    page_names,
    pages_with,
    printed_pages,
    with_cluster_in_sheet,
    with_cluster_moved,
    with_cluster_on_page,
    with_page,
    with_page_moved,
    with_page_value,
    without_cluster_on_page,
    without_page,
)

FOUND = ("TIC", "Espace", "Nutrition")


def draft_of(*pages: dict) -> Draft:
    return blank_draft().with_value("pages", list(pages))


def grid(*clusters: str) -> dict:
    return {"kind": "grid", "clusters": list(clusters)} if clusters else {"kind": "grid"}


def shown(draft: Draft) -> list[tuple[str, ...]]:
    return [page_names(draft, FOUND, page) for page in page_entries(draft)]


def test_a_page_without_names_shows_all_clusters_and_a_total_none() -> None:
    assert shown(draft_of({"kind": "total"}, grid())) == [(), FOUND]


def test_an_alias_on_a_page_is_the_clusters_own_name() -> None:
    draft = draft_of(grid("ICT", "tic", "espace")).with_value("clusters", [{"name": "TIC", "aliases": ["ICT"]}])

    assert shown(draft) == [("TIC", "Espace")]


def test_unticking_a_cluster_writes_out_the_page_of_all_the_others() -> None:
    draft = with_cluster_in_sheet(draft_of({"kind": "total"}, grid()), FOUND, "Espace", False)

    assert shown(draft) == [(), ("TIC", "Nutrition")]


def test_unticking_takes_a_cluster_off_every_page_of_maps_and_leaves_the_pies() -> None:
    pies = {"kind": "pies", "clusters": ["TIC", "Espace"]}
    draft = draft_of(grid("TIC"), {"kind": "single", "clusters": ["TIC", "Espace"]}, pies)

    assert shown(with_cluster_in_sheet(draft, FOUND, "TIC", False)) == [("Espace",), ("TIC", "Espace")]


def test_the_last_cluster_unticked_leaves_the_map_of_all() -> None:
    draft = with_cluster_in_sheet(draft_of(grid("TIC")), FOUND, "TIC", False)

    assert draft.get("pages") == [{"kind": "total"}]


def test_ticking_puts_a_cluster_on_the_last_small_maps_with_room() -> None:
    full = grid("a", "b", "c", "d", "e", "f")
    draft = draft_of(grid("TIC"), {"kind": "single", "clusters": ["TIC"]}, full)

    assert shown(with_cluster_in_sheet(draft, FOUND, "Espace", True))[0] == ("TIC", "Espace")


def test_ticking_where_no_page_is_by_cluster_makes_one() -> None:
    assert shown(with_cluster_in_sheet(draft_of({"kind": "total"}), FOUND, "Espace", True)) == [(), ("Espace",)]


def test_ticking_what_is_in_the_sheet_already_changes_nothing() -> None:
    draft = draft_of(grid())

    assert with_cluster_in_sheet(draft, FOUND, "TIC", True) is draft


def test_a_cluster_put_on_a_page_stands_where_it_was_dropped() -> None:
    draft = draft_of(grid("TIC", "Espace"))

    assert shown(with_cluster_on_page(draft, FOUND, "Nutrition", 0, 1)) == [("TIC", "Nutrition", "Espace")]
    assert shown(with_cluster_on_page(draft, FOUND, "Nutrition", 0)) == [("TIC", "Espace", "Nutrition")]
    assert shown(with_cluster_on_page(draft, FOUND, "TIC", 0, 2)) == [("Espace", "TIC")]


def test_a_total_takes_no_cluster_and_a_page_of_all_has_it_already() -> None:
    draft = draft_of({"kind": "total"}, grid())

    assert with_cluster_on_page(draft, FOUND, "TIC", 0) is draft
    assert with_cluster_on_page(draft, FOUND, "TIC", 1) is draft


def test_a_cluster_moved_to_another_page_leaves_the_first_which_goes_if_it_is_empty() -> None:
    draft = draft_of(grid("TIC"), grid("Espace", "Nutrition"))

    assert shown(with_cluster_moved(draft, FOUND, "Espace", 1, 0)) == [("TIC", "Espace"), ("Nutrition",)]
    assert shown(with_cluster_moved(draft, FOUND, "TIC", 0, 1, 0)) == [("TIC", "Espace", "Nutrition")]


def test_taking_a_cluster_off_leaves_the_others_in_order() -> None:
    assert shown(without_cluster_on_page(draft_of(grid()), FOUND, "TIC", 0)) == [("Espace", "Nutrition")]


def test_pages_are_added_moved_retitled_and_taken_away() -> None:
    draft = with_page(draft_of({"kind": "total"}, grid()), "single", ["TIC"])
    draft = with_page_value(with_page_moved(draft, 2, 0), 0, "title", "TIC seul")

    assert [page["kind"] for page in draft.get("pages")] == ["single", "total", "grid"]
    assert draft.get("pages")[0] == {"kind": "single", "clusters": ["TIC"], "title": "TIC seul"}
    assert [page["kind"] for page in without_page(draft, 1).get("pages")] == ["single", "grid"]


def test_the_last_page_stays() -> None:
    draft = draft_of({"kind": "total"})

    assert without_page(draft, 0) is draft


def test_a_page_made_a_total_names_no_cluster_any_more() -> None:
    assert with_page_value(draft_of(grid("TIC")), 0, "kind", "total").get("pages") == [{"kind": "total"}]


def test_pages_of_a_cluster_are_found_whatever_its_spelling() -> None:
    draft = draft_of({"kind": "total"}, grid("t.i.c."), {"kind": "single", "clusters": ["TIC", "Espace"]})

    assert pages_with(draft, FOUND) == {"tic": (1, 2), "espace": (2,)}


def test_seven_small_maps_take_two_pages_and_seven_single_ones_seven() -> None:
    assert [printed_pages(kind, 7) for kind in ("grid", "single", "total", "pies")] == [2, 7, 1, 1]
