"""What the lists of clusters and pages show, on figures worked out by hand."""

from __future__ import annotations

import pytest
from cluster_atlas.processing.domain.sheet import Cluster
from cluster_atlas.processing.domain.text import key
from cluster_atlas.processing.workflow.cluster_list import (
    NO_SUMS,
    ClusterSums,
    cluster_lines,
    cluster_sums,
    clusters_without_page,
    near_colours,
    page_lines,
)
from cluster_atlas.processing.workflow.draft import Draft, blank_draft
from cluster_atlas.processing.workflow.draft_files import draft_of_file
from cluster_atlas.processing.workflow.draft_inputs import figures
from cluster_atlas.processing.workflow.members import Watch, nothing

SUMS = ClusterSums(("TIC", "Espace"), {"tic": (40.0, 3), "espace": (10.0, 1)}, 45.0, 4)
TABLE = "Organisme;Cluster;CP;Effectif\nAlpha;TIC;1348;12\nAlpha;Espace;1348;20\nBeta;T.I.C.;B-4000;30\nGamma;TIC;4000;n.d.\n"


@pytest.fixture(scope="module")
def sums(tmp_path_factory: pytest.TempPathFactory) -> ClusterSums:
    path = tmp_path_factory.mktemp("table") / "members.csv"
    path.write_text(TABLE, "utf-8")
    demo = draft_of_file(None)
    layers = [{**layer, "source": demo.resolved(layer["source"])} for layer in demo.get("postal_layers")]
    draft = blank_draft().with_value("members.source", str(path)).with_value("postal_layers", layers)
    return cluster_sums(figures(draft, Watch(nothing, nothing, lambda: False)))


def draft_of(*clusters: dict, pages: list | None = None) -> Draft:
    return blank_draft().with_value("clusters", list(clusters)).with_value("pages", pages or [{"kind": "grid"}])


def test_jobs_and_members_are_summed_by_cluster_and_each_site_once_for_all(sums: ClusterSums) -> None:
    # Alpha is one site with 12 jobs in TIC and 20 in Espace: it counts 20; Beta counts 30; Gamma's cell is unusable
    assert sums.by_cluster == {"tic": (42.0, 2), "espace": (20.0, 1)}
    assert (sums.jobs, sums.sites) == (50.0, 2)


def test_the_sums_are_those_of_the_circles() -> None:
    found = figures(draft_of_file(None), Watch(nothing, nothing, lambda: False))
    sums = cluster_sums(found)
    cells = found.cells.groupby("cluster")[["jobs", "members"]].sum()

    assert sums.by_cluster == {key(name): (row["jobs"], row["members"]) for name, row in cells.iterrows()}
    assert (sums.jobs, sums.sites) == (found.totals["jobs"].sum(), found.totals["sites"].sum())


def test_without_figures_the_sheets_own_clusters_are_listed() -> None:
    (line,) = cluster_lines(draft_of({"name": "TIC"}), NO_SUMS)

    assert (line.name, line.jobs, line.is_in_table) == ("TIC", 0.0, False)


def test_a_bar_is_the_share_of_the_largest() -> None:
    assert [line.share for line in cluster_lines(draft_of(), SUMS)] == [1.0, 0.25]


def test_a_cluster_that_only_the_sheet_has_is_told_from_the_tables() -> None:
    lines = cluster_lines(draft_of({"name": "Énergie"}, {"name": "Info", "aliases": ["tic"]}), SUMS)

    assert [(line.name, line.is_in_table, line.jobs) for line in lines] == [
        ("Énergie", False, 0.0),
        ("Info", True, 40.0),
        ("Espace", True, 10.0),
    ]


def test_a_colour_is_the_clusters_own_or_its_logics() -> None:
    lines = cluster_lines(draft_of({"name": "TIC", "logic": "new_high_tech"}, {"name": "Espace", "colour": "#123456"}), SUMS)

    assert [(line.colour, line.has_own_colour) for line in lines] == [("#0072b2", False), ("#123456", True)]


def test_pages_are_numbered_as_they_are_printed() -> None:
    many = [f"c{i}" for i in range(8)]
    pages = [{"kind": "total"}, {"kind": "grid", "clusters": many}, {"kind": "single", "clusters": ["TIC", "Espace"]}]
    draft = draft_of(*({"name": name} for name in many), pages=pages)

    assert [(page.number, page.is_too_full) for page in page_lines(draft, SUMS)] == [("1", False), ("2–3", True), ("4–5", False)]
    assert [line.numbers for line in cluster_lines(draft, SUMS) if line.is_in_table] == [("4",), ("5",)]


def test_a_name_that_neither_table_nor_sheet_has_is_told() -> None:
    (page,) = page_lines(draft_of(pages=[{"kind": "grid", "clusters": ["TIC", "Tourisme"]}]), SUMS)

    assert page.unknown == ("Tourisme",)


def test_a_cluster_on_no_page_is_told_where_pages_are_by_cluster() -> None:
    grid, total = {"kind": "grid", "clusters": ["TIC"]}, {"kind": "total"}
    told = []
    for pages in ([grid], [total], [grid, {"kind": "pies", "clusters": ["Espace"]}]):
        draft = draft_of(pages=pages)
        told.append(clusters_without_page(cluster_lines(draft, SUMS), page_lines(draft, SUMS)))

    assert told == [("Espace",), (), ()]


def near(*clusters: tuple[str, str, str]) -> dict[str, str]:
    made = [Cluster(name, name, logic, colour) for name, logic, colour in clusters]
    return near_colours(made, {name: colour for name, _, colour in clusters})


def test_clusters_of_one_logic_share_a_colour_and_nothing_is_said() -> None:
    assert near(("a", "traditional", "#0072b2"), ("b", "traditional", "#0072B2")) == {}


def test_two_logics_in_one_colour_are_told() -> None:
    assert near(("a", "traditional", "#0072b2"), ("b", "intermediate", "#0072b2")) == {"a": "b", "b": "a"}


def test_colours_that_only_the_colour_blind_mix_up_are_told() -> None:
    # brown and olive: 35 apart for most people, 4 for protanopes
    assert near(("a", "", "#a05a2c"), ("b", "", "#6f7032")) == {"a": "b", "b": "a"}
    assert near(("a", "", "#0072b2"), ("b", "", "#d55e00")) == {}
