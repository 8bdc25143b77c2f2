"""What the list of clusters and the list of pages show of a sheet that is being made."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations
from typing import TYPE_CHECKING

from ..domain.names import ALL_CLUSTERS, MAPPED
from ..domain.pages import MAPS_A_PAGE
from ..domain.palette import difference, logic_colours
from ..domain.sheet import GRID, PIES, SINGLE, TOTAL, Cluster
from ..domain.text import key
from ..domain.words import words
from .draft import Draft
from .draft_clusters import cluster_entries, clusters_of, names_of
from .draft_pages import page_entries, page_names, pages_with, printed_pages

if TYPE_CHECKING:
    from .join import Employment

LEAST_DIFFERENCE = 20.0
"""Colours of two groups of clusters nearer than this, in any vision, are hardly told apart."""


@dataclass(frozen=True)
class ClusterSums:
    """Jobs and members of each cluster by the key of its name, and of all, each site once; ``clusters`` are the table's."""

    clusters: tuple[str, ...]
    by_cluster: Mapping[str, tuple[float, int]]
    jobs: float
    sites: int


NO_SUMS = ClusterSums((), {}, 0.0, 0)


@dataclass(frozen=True)
class ClusterLine:
    """One cluster as it is listed.

    - ``colour`` is the one that is drawn, its logic's unless ``has_own_colour``; ``share`` is its jobs of the largest's, 0 to 1.
    - ``numbers``: the numbers of its pages as printed ("2", "3–5"); ``is_in_sheet``: it has a map of its own.
    - ``near``: the label of a cluster whose colour is hardly told from its own; empty where there is none.
    """

    name: str
    label: str
    logic: str
    colour: str
    has_own_colour: bool
    aliases: tuple[str, ...]
    jobs: float
    members: int
    share: float
    is_in_table: bool
    is_in_sheet: bool
    numbers: tuple[str, ...] = ()
    near: str = ""


@dataclass(frozen=True)
class PageLine:
    """One entry of pages as it is listed.

    - ``first`` to ``last`` are the pages' numbers; ``clusters`` their names and labels; ``shows_all``: the entry names none.
    - ``unknown``: names that neither sheet nor table has.
    """

    kind: str
    title: str
    first: int
    last: int
    clusters: tuple[tuple[str, str], ...]
    shows_all: bool
    unknown: tuple[str, ...] = ()

    @property
    def is_too_full(self) -> bool:
        """Tell whether its small maps take more than one page."""
        return self.kind == GRID and len(self.clusters) > MAPS_A_PAGE

    @property
    def number(self) -> str:
        """Return the number of its page, or of the first and the last: "2", "3–5"."""
        return f"{self.first}" if self.last <= self.first else f"{self.first}–{self.last}"


def cluster_sums(figures: Employment | None) -> ClusterSums:
    """Return the sums by cluster of some figures; none where there are none yet."""
    if figures is None:
        return NO_SUMS
    mapped = figures.ledger[figures.ledger["status"] == MAPPED]  # a few lines, however many places there are
    found = zip(mapped["cluster"], mapped["jobs"].tolist(), mapped["rows"].tolist())
    by_cluster = {key(name): (float(jobs), int(rows)) for name, jobs, rows in found if name != ALL_CLUSTERS}
    return ClusterSums(
        tuple(figures.clusters), by_cluster, float(figures.totals["jobs"].sum()), int(figures.totals["sites"].sum())
    )


def total_colour() -> str:
    """Return the colour of the map of all clusters."""
    from ..cartography.palettes import load_palette

    return str(load_palette()["total"])


def cluster_colours(clusters: Sequence[Cluster]) -> dict[str, str]:
    """Return the colour of each cluster by its name: its own, else its logic's, else the next free one."""
    from ..cartography.palettes import load_palette

    by_logic = logic_colours([c.logic or c.name for c in clusters], load_palette())
    return {c.name: c.colour or by_logic[c.logic or c.name] for c in clusters}


def cluster_lines(draft: Draft, sums: ClusterSums) -> tuple[ClusterLine, ...]:
    """Return the clusters as they are listed, in the sheet's order; those that only the sheet has are among them."""
    entries = cluster_entries(draft, sums.clusters)
    clusters = clusters_of(entries)
    colours, places = cluster_colours(clusters), pages_with(draft, sums.clusters)
    pages = page_lines(draft, sums)
    there = {key(name) for name in sums.clusters}
    largest = max((jobs for jobs, _ in sums.by_cluster.values()), default=0.0)
    near = near_colours([c for c in clusters if key(c.name) in places], colours)
    lines = []
    for cluster, entry in zip(clusters, entries):
        jobs, members = _sums_of(names_of(entry), sums)
        on = places.get(key(cluster.name), ())
        lines.append(
            ClusterLine(
                cluster.name,
                cluster.label,
                cluster.logic,
                colours[cluster.name],
                bool(cluster.colour),
                cluster.aliases,
                jobs,
                members,
                jobs / largest if largest > 0 else 0.0,
                any(key(name) in there for name in names_of(entry)),
                bool(on),
                tuple(_number_on(pages[position], cluster.name) for position in on),
                near.get(cluster.name, ""),
            )
        )
    return tuple(lines)


def near_pairs(clusters: Sequence[Cluster], colours: Mapping[str, str]) -> list[tuple[str, str]]:
    """Return the pairs of clusters, by name, whose colours some people can't tell apart.

    - Clusters of one logic share a colour on purpose; two logics in one colour, and colours that differ a little, are near.
    - Told apart with any colour vision: the smallest difference of all counts.
    """
    from ..domain.palette import VISIONS

    @lru_cache(maxsize=4096)
    def alike(mine: str, theirs: str) -> bool:
        return min(difference(mine, theirs, vision) for vision in VISIONS) < LEAST_DIFFERENCE

    pairs = []
    for one, other in combinations(clusters, 2):
        mine, theirs = sorted((colours[one.name].lower(), colours[other.name].lower()))
        shared = mine == theirs and (one.logic or one.name) == (other.logic or other.name)
        if not shared and alike(mine, theirs):
            pairs.append((one.name, other.name))
    return pairs


def near_colours(clusters: Sequence[Cluster], colours: Mapping[str, str]) -> dict[str, str]:
    """Return, for each cluster whose colour is hardly told from another's, the label of the first such other."""
    labels: dict[str, str] = {c.name: c.label for c in clusters}
    near: dict[str, str] = {}
    for one, other in near_pairs(clusters, colours):
        near.setdefault(one, labels[other])
        near.setdefault(other, labels[one])
    return near


def page_lines(draft: Draft, sums: ClusterSums) -> tuple[PageLine, ...]:
    """Return the entries of pages as they are listed."""
    labels = {c.name: c.label for c in clusters_of(cluster_entries(draft, sums.clusters))}
    lines: list[PageLine] = []
    for page in page_entries(draft):
        names = page_names(draft, sums.clusters, page)
        first = lines[-1].last + 1 if lines else 1
        lines.append(
            PageLine(
                page["kind"],
                page.get("title") or "",
                first,
                first + printed_pages(page["kind"], len(names)) - 1,
                tuple((name, labels.get(name, name)) for name in names),
                page["kind"] != TOTAL and not page.get("clusters"),
                tuple(name for name in names if name not in labels) if sums.clusters else (),
            )
        )
    return tuple(lines)


def clusters_without_page(lines: Sequence[ClusterLine], pages: Sequence[PageLine]) -> tuple[str, ...]:
    """Return the labels of the table's clusters that are on no page; none where no page is by cluster."""
    if not any(page.kind in (GRID, SINGLE) for page in pages):
        return ()
    pies = {name for page in pages if page.kind == PIES for name, _ in page.clusters}
    return tuple(c.label for c in lines if c.is_in_table and not c.is_in_sheet and c.name not in pies)


def logic_names(language: str) -> dict[str, str]:
    """Return the spatial logics in a language of the sheets, by the contract's word."""
    return dict(words(language).logics)


def _sums_of(names: Sequence[str], sums: ClusterSums) -> tuple[float, int]:
    """Return jobs and members under any of a cluster's names: until new figures come, merged names are summed one by one."""
    found = [sums.by_cluster.get(name, (0.0, 0)) for name in {key(name) for name in names}]
    return sum(jobs for jobs, _ in found), sum(members for _, members in found)


def _number_on(page: PageLine, name: str) -> str:
    """Return the number of the page that shows a cluster, of those that an entry makes."""
    names = [one for one, _ in page.clusters]
    if page.kind == SINGLE and name in names:
        return str(page.first + names.index(name))
    return page.number
