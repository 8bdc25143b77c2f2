"""The map pages of a sheet that is being made, and which clusters each shows; each change gives another draft."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ..domain.pages import MAPS_A_PAGE
from ..domain.sheet import GRID, PIES, SINGLE, TOTAL
from ..domain.text import key
from .draft import Draft
from .draft_clusters import canonical_names, cluster_entries

PageEntry = dict[str, Any]
"""One entry of a sheet's “pages”."""

BY_CLUSTER = (GRID, SINGLE)
"""Kinds of pages with a map for each of their clusters."""

DEFAULT_PAGES: tuple[PageEntry, ...] = ({"kind": TOTAL}, {"kind": GRID})


def page_entries(draft: Draft) -> list[PageEntry]:
    """Return the sheet's entries of pages, or those that a sheet has which names none."""
    return [dict(page) for page in draft.get("pages", DEFAULT_PAGES)]


def page_names(draft: Draft, found: Sequence[str], page: PageEntry) -> tuple[str, ...]:
    """Return the clusters of an entry by their own names: none for a total, all where it names none."""
    if page["kind"] == TOTAL:
        return ()
    entries = cluster_entries(draft, found)
    own = canonical_names(entries)
    named = page.get("clusters") or [entry["name"] for entry in entries]
    return tuple(dict.fromkeys(own.get(key(name), name) for name in named))


def with_page(draft: Draft, kind: str, names: Sequence[str] = ()) -> Draft:
    """Return the draft with one more page at its end; without names it shows all clusters."""
    entry: PageEntry = {"kind": kind}
    if names and kind != TOTAL:
        entry["clusters"] = list(names)
    return draft.with_value("pages", [*page_entries(draft), entry])


def without_page(draft: Draft, position: int) -> Draft:
    """Return the draft without one entry; the last one stays, because a sheet has a page."""
    pages = page_entries(draft)
    return draft if len(pages) <= 1 else draft.with_value("pages", pages[:position] + pages[position + 1 :])


def with_page_moved(draft: Draft, position: int, to: int) -> Draft:
    """Return the draft with one entry moved to another place among those that are left."""
    pages = page_entries(draft)
    page = pages.pop(position)
    pages.insert(max(0, min(to, len(pages))), page)
    return draft.with_value("pages", pages)


def with_page_value(draft: Draft, position: int, name: str, value: Any) -> Draft:
    """Return the draft with ``title`` or ``kind`` of an entry set; a total names no cluster."""
    pages = page_entries(draft)
    pages[position] = {**pages[position], name: value or None}
    if pages[position]["kind"] == TOTAL:
        pages[position].pop("clusters", None)
    return draft.with_value("pages", pages)


def with_cluster_on_page(draft: Draft, found: Sequence[str], name: str, position: int, at: int | None = None) -> Draft:
    """Return the draft with a cluster on a page, at a place among its clusters (the end for None).

    - A page of all clusters has it already; it is written out only where the place says so. A total stays as it is.
    """
    pages = page_entries(draft)
    page = pages[position]
    if page["kind"] == TOTAL or (at is None and not page.get("clusters")):
        return draft
    before = page_names(draft, found, page)
    place = len(before) if at is None else at
    place -= sum(key(other) == key(name) for other in before[:place])
    names = [other for other in before if key(other) != key(name)]
    names.insert(place, name)
    page["clusters"] = names
    return draft.with_value("pages", pages)


def without_cluster_on_page(draft: Draft, found: Sequence[str], name: str, position: int) -> Draft:
    """Return the draft with a cluster taken off a page; a page that had no other goes."""
    pages = page_entries(draft)
    left = [other for other in page_names(draft, found, pages[position]) if key(other) != key(name)]
    if left:
        pages[position]["clusters"] = left
    else:
        del pages[position]
    return draft.with_value("pages", pages or [{"kind": TOTAL}])


def with_cluster_moved(
    draft: Draft, found: Sequence[str], name: str, origin: int, position: int, at: int | None = None
) -> Draft:
    """Return the draft with a cluster moved from one page to another, or within one."""
    moved = with_cluster_on_page(draft, found, name, position, at)
    return moved if origin == position else without_cluster_on_page(moved, found, name, origin)


def with_cluster_in_sheet(draft: Draft, found: Sequence[str], name: str, wanted: bool) -> Draft:
    """Return the draft in which a cluster has a map of its own, or none.

    - It comes onto the last small-maps page with room, else onto the last page by cluster, else onto a new one.
    - It goes from every page by cluster; pies and the map of all clusters stay as they are.
    """
    pages = page_entries(draft)
    if not wanted:
        for position in reversed(_pages_with(draft, found, name)):
            draft = without_cluster_on_page(draft, found, name, position)
        return draft
    if _pages_with(draft, found, name):
        return draft
    mapped = [p for p, page in enumerate(pages) if page["kind"] in BY_CLUSTER]
    roomy = [p for p in mapped if pages[p]["kind"] == GRID and len(pages[p].get("clusters") or ()) < MAPS_A_PAGE]
    place = (roomy or mapped or [None])[-1]
    return with_page(draft, GRID, [name]) if place is None else with_cluster_on_page(draft, found, name, place)


def pages_with(draft: Draft, found: Sequence[str]) -> dict[str, tuple[int, ...]]:
    """Return the positions of the entries by cluster (``grid``, ``single``) that each cluster is on, by the key of its name."""
    places: dict[str, tuple[int, ...]] = {}
    for position, page in enumerate(page_entries(draft)):
        for name in page_names(draft, found, page) if page["kind"] in BY_CLUSTER else ():
            places[key(name)] = (*places.get(key(name), ()), position)
    return places


def _pages_with(draft: Draft, found: Sequence[str], name: str) -> tuple[int, ...]:
    return pages_with(draft, found).get(key(name), ())


def printed_pages(kind: str, clusters: int) -> int:
    """Return how many pages an entry with so many clusters makes."""
    if kind in (TOTAL, PIES):
        return 1
    return clusters if kind == SINGLE else -(-clusters // MAPS_A_PAGE)
