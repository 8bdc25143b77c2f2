"""Map pages: numbered, named, each with its maps."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from .errors import ClusterAtlasError
from .sheet import GRID, PIES, SINGLE, TOTAL, Cluster, Sheet
from .text import key, listed

MAPS_A_PAGE = 6


@dataclass(frozen=True)
class PlannedPage:
    """One numbered page: ``stem`` is its files' name ("cartes-2"), ``clusters`` its maps (none for a total).

    ``slices`` are the clusters that the pies of a page name.
    """

    number: int
    kind: str
    title: str
    clusters: tuple[Cluster, ...]
    slices: tuple[Cluster, ...] = ()

    @property
    def stem(self) -> str:
        """Return the name of the page's files, which is the same in every language."""
        return f"{'cartes' if self.kind == GRID else 'carte'}-{self.number}"


def sheet_clusters(sheet: Sheet, found: Sequence[str]) -> tuple[Cluster, ...]:
    """Return the sheet's clusters in its order, then those that the table has besides."""
    known = {key(c.name) for c in sheet.clusters}
    return (*sheet.clusters, *(Cluster(name, name) for name in found if key(name) not in known))


def plan_pages(sheet: Sheet, found: Sequence[str], where: str) -> tuple[PlannedPage, ...]:
    """Return the map pages in order.

    - ``total`` and ``pies`` are one page, ``single`` one page a cluster, ``grid`` as many pages of at most six maps as it
      takes.
    - Without clusters a page has all of them. A cluster that neither the sheet nor the table knows is refused.
    """
    clusters = sheet_clusters(sheet, found)
    by_key = {key(name): c for c in clusters for name in (c.name, *c.aliases)}
    pages: list[PlannedPage] = []
    for position, page in enumerate(sheet.pages):
        unknown = [name for name in page.clusters if key(name) not in by_key]
        if unknown:
            raise ClusterAtlasError(
                f"“pages[{position}].clusters” names {listed(unknown)}, which no row and no cluster of the sheet has.",
                where,
                f"There are {listed([c.name for c in clusters], 40)}.",
            )
        chosen = tuple(by_key[key(name)] for name in page.clusters) or clusters
        slices = tuple(dict.fromkeys(chosen)) if page.kind == PIES else ()
        for group in _groups(page.kind, chosen):
            pages.append(PlannedPage(len(pages) + 1, page.kind, page.title, group, slices))
    return tuple(pages)


def _groups(kind: str, clusters: tuple[Cluster, ...]) -> list[tuple[Cluster, ...]]:
    """Return the clusters of each page that one entry of the sheet makes; a grid's pages are filled evenly."""
    if kind in (TOTAL, PIES):
        return [()]
    if kind == SINGLE:
        return [(c,) for c in clusters]
    count = -(-len(clusters) // MAPS_A_PAGE)
    size, larger = divmod(len(clusters), count) if count else (0, 0)
    groups, start = [], 0
    for page in range(count):
        end = start + size + (page < larger)
        groups.append(clusters[start:end])
        start = end
    return groups
