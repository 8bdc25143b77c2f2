"""The clusters of a sheet that is being made: every change gives another draft, and the old one stays."""

from __future__ import annotations

import pytest
from cluster_atlas.processing.domain.errors import ClusterAtlasError
from cluster_atlas.processing.workflow.draft import Draft, blank_draft
from cluster_atlas.processing.workflow.draft_clusters import (
    cluster_entries,
    with_cluster,
    with_merged,
    with_moved,
    with_order,
    without_cluster,
)

FOUND = ("TIC", "Espace", "Nutrition")


def draft_with(*entries: dict, pages: list | None = None) -> Draft:
    draft = blank_draft().with_value("clusters", list(entries))
    return draft if pages is None else draft.with_value("pages", pages)


def names(draft: Draft) -> list[str]:
    return [entry["name"] for entry in cluster_entries(draft, FOUND)]


def test_the_sheets_clusters_come_first_and_the_tables_others_after_them() -> None:
    draft = draft_with({"name": "Énergie"}, {"name": "Espace spatial", "aliases": ["ESPACE"]})

    assert names(draft) == ["Énergie", "Espace spatial", "TIC", "Nutrition"]


def test_a_label_is_kept_with_the_clusters_line_and_the_order_stays() -> None:
    draft = with_cluster(blank_draft(), FOUND, "Espace", label="Spatial")

    assert draft.get("clusters") == [{"name": "TIC"}, {"name": "Espace", "label": "Spatial"}, {"name": "Nutrition"}]


def test_a_label_that_is_the_name_and_an_empty_colour_leave_no_trace() -> None:
    draft = draft_with({"name": "TIC", "label": "ICT", "colour": "#112233", "logic": "traditional"})
    draft = with_cluster(with_cluster(draft, FOUND, "TIC", label="TIC"), FOUND, "tic.", colour="")

    assert draft.get("clusters")[0] == {"name": "TIC", "logic": "traditional"}


def test_a_change_leaves_the_draft_of_before_as_it_was() -> None:
    before = draft_with({"name": "TIC"})
    with_cluster(before, FOUND, "TIC", colour="#112233")

    assert before.get("clusters") == [{"name": "TIC"}]


def test_aliases_are_kept_once_and_without_the_clusters_own_name() -> None:
    draft = with_cluster(blank_draft(), FOUND, "TIC", aliases=["ICT", "i.c.t.", "T.I.C.", " "])

    assert draft.get("clusters")[0]["aliases"] == ["ICT"]


def test_an_alias_that_is_another_clusters_name_is_refused_and_merging_is_proposed() -> None:
    with pytest.raises(ClusterAtlasError, match=r"Espace.*Same as"):
        with_cluster(blank_draft(), FOUND, "TIC", aliases=["espace"])


def test_a_moved_cluster_stands_before_the_one_it_was_dropped_on() -> None:
    draft = with_moved(blank_draft(), FOUND, "Nutrition", "Espace")

    assert names(draft) == ["TIC", "Nutrition", "Espace"]
    assert names(with_moved(draft, FOUND, "TIC", None)) == ["Nutrition", "Espace", "TIC"]


def test_an_order_that_is_there_already_changes_nothing() -> None:
    draft = draft_with({"name": "TIC"}, {"name": "Espace"}, {"name": "Nutrition"})

    assert with_order(draft, FOUND, FOUND) is draft


def test_merged_names_are_one_cluster_on_its_pages_once() -> None:
    pages = [
        {"kind": "grid", "clusters": ["TIC", "nutrition", "Espace"]},
        {"kind": "single", "clusters": ["NUTRITION"]},
        {"kind": "total"},
    ]
    draft = draft_with({"name": "Nutrition", "aliases": ["Agro"]}, {"name": "TIC"}, pages=pages)

    merged = with_merged(draft, FOUND, "Nutrition", "TIC")

    assert merged.get("clusters") == [{"name": "TIC", "aliases": ["Nutrition", "Agro"]}, {"name": "Espace"}]
    assert [page.get("clusters") for page in merged.get("pages")] == [["TIC", "Espace"], ["TIC"], None]


def test_a_cluster_taken_out_leaves_its_pages_and_a_page_of_its_own_goes() -> None:
    pages = [{"kind": "single", "clusters": ["Énergie"]}, {"kind": "grid", "clusters": ["energie", "TIC"]}]
    draft = without_cluster(draft_with({"name": "Énergie"}, {"name": "TIC"}, pages=pages), "Énergie")

    assert draft.get("clusters") == [{"name": "TIC"}]
    assert draft.get("pages") == [{"kind": "grid", "clusters": ["TIC"]}]
