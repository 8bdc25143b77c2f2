"""Numbered pages."""

from __future__ import annotations

import pytest
from cluster_atlas.processing.domain.errors import ClusterAtlasError
from cluster_atlas.processing.domain.pages import plan_pages, sheet_clusters
from cluster_atlas.processing.domain.sheet import Cluster, MembersSource, Page, PostalSource, Sheet


def sheet(*pages: Page, clusters: tuple[Cluster, ...] = ()) -> Sheet:
    return Sheet(MembersSource("m.csv"), (PostalSource("p.gpkg"),), clusters=clusters, pages=pages)


NINE = [f"C{i}" for i in range(9)]


def test_pages_are_numbered_in_order_and_only_a_grid_is_plural() -> None:
    planned = plan_pages(
        sheet(Page("total"), Page("grid", clusters=("C1", "C2")), Page("single", clusters=("C3",))), NINE, "s"
    )
    assert [p.stem for p in planned] == ["carte-1", "cartes-2", "carte-3"]


def test_a_grid_of_nine_takes_two_even_pages() -> None:
    planned = plan_pages(sheet(Page("grid")), NINE, "s")
    assert [len(p.clusters) for p in planned] == [5, 4]


def test_single_is_one_page_a_cluster() -> None:
    assert len(plan_pages(sheet(Page("single")), NINE, "s")) == 9


def test_the_sheets_clusters_come_first_then_the_tables_others() -> None:
    known = (Cluster("Espace", "Espace"), Cluster("TIC", "Technologies", aliases=("ICT",)))
    assert [c.name for c in sheet_clusters(sheet(clusters=known), ["tic", "Nutrition", "ESPACE"])] == [
        "Espace",
        "TIC",
        "Nutrition",
    ]


def test_a_page_may_call_a_cluster_by_its_alias_but_not_by_a_name_that_nobody_has() -> None:
    known = (Cluster("TIC", "Technologies", aliases=("ICT",)),)
    assert plan_pages(sheet(Page("grid", clusters=("ict",)), clusters=known), [], "s")[0].clusters == known
    with pytest.raises(ClusterAtlasError, match=r"pages\[1\]\.clusters.*“Nutrition”.*“TIC”"):
        plan_pages(sheet(Page("total"), Page("grid", clusters=("Nutrition",)), clusters=known), [], "s")


def test_pies_are_one_numbered_map_whose_slices_are_all_clusters_or_those_of_the_page() -> None:
    all_of_them, some = plan_pages(sheet(Page("pies"), Page("pies", clusters=("C2", "c1", "C2"))), NINE, "s")
    assert (all_of_them.stem, some.stem) == ("carte-1", "carte-2")
    assert (all_of_them.clusters, some.clusters) == ((), ())
    assert [c.name for c in all_of_them.slices] == NINE
    assert [c.name for c in some.slices] == ["C2", "C1"]
