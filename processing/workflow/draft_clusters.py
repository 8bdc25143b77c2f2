"""The clusters of a sheet that is being made: named, coloured, put in order, merged; each change gives another draft."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from ..domain.errors import ClusterAtlasError
from ..domain.sheet import Cluster
from ..domain.text import key
from .draft import Draft

Entry = dict[str, Any]
"""One line of a sheet's “clusters”."""


def cluster_entries(draft: Draft, found: Sequence[str]) -> list[Entry]:
    """Return the sheet's lines of clusters in its order, then one for each that the table has besides.

    ``found``: the clusters that the table has, as the figures name them.
    """
    entries = [dict(entry) for entry in draft.get("clusters", [])]
    known = {key(name) for entry in entries for name in names_of(entry)}
    return [*entries, *({"name": name} for name in found if key(name) not in known)]


def names_of(entry: Mapping[str, Any]) -> tuple[str, ...]:
    """Return all names of a cluster: its own, then what else it is called."""
    return (entry["name"], *(entry.get("aliases") or ()))


def clusters_of(entries: Sequence[Mapping[str, Any]]) -> tuple[Cluster, ...]:
    """Return lines of clusters as the sheet reads them."""
    return tuple(
        Cluster(
            e["name"],
            e.get("label") or e["name"],
            e.get("logic") or "",
            e.get("colour") or "",
            tuple(e.get("aliases") or ()),
        )
        for e in entries
    )


def canonical_names(entries: Sequence[Mapping[str, Any]]) -> dict[str, str]:
    """Return each cluster's own name by the key of every name that it has."""
    return {key(name): entry["name"] for entry in entries for name in names_of(entry)}


def with_cluster(draft: Draft, found: Sequence[str], name: str, **values: Any) -> Draft:
    """Return the draft with ``label``, ``logic``, ``colour`` or ``aliases`` of one cluster set; empty = the sheet's default.

    - Raise ClusterAtlasError where an alias is a name of another cluster.
    """
    entries = cluster_entries(draft, found)
    entry = next(e for e in entries if key(e["name"]) == key(name))
    if "aliases" in values:
        values["aliases"] = _own_aliases(entry, values["aliases"], entries)
    if values.get("label") == entry["name"]:
        values["label"] = None
    entry.update({field: value or None for field, value in values.items()})
    return draft.with_value("clusters", [_without_nothing(e) for e in entries])


def with_order(draft: Draft, found: Sequence[str], names: Sequence[str]) -> Draft:
    """Return the draft with its clusters in the order of ``names``; those that it does not name come last, as they were."""
    rank = {key(name): place for place, name in enumerate(names)}
    entries = cluster_entries(draft, found)
    ordered = sorted(entries, key=lambda entry: rank.get(key(entry["name"]), len(rank)))
    return draft if ordered == entries else draft.with_value("clusters", ordered)


def with_moved(draft: Draft, found: Sequence[str], name: str, before: str | None) -> Draft:
    """Return the draft with one cluster moved before another; to the end for None."""
    names = [entry["name"] for entry in cluster_entries(draft, found) if key(entry["name"]) != key(name)]
    places = [key(other) for other in names]
    at = places.index(key(before)) if before is not None and key(before) in places else len(names)
    return with_order(draft, found, [*names[:at], name, *names[at:]])


def with_merged(draft: Draft, found: Sequence[str], name: str, into: str) -> Draft:
    """Return the draft in which two names mean one cluster: ``name`` and what else it is called become aliases of ``into``.

    - Pages that name the one name the other, once.
    """
    entries = cluster_entries(draft, found)
    gone = next(e for e in entries if key(e["name"]) == key(name))
    kept = next(e for e in entries if key(e["name"]) == key(into))
    if gone is kept:
        return draft
    kept["aliases"] = list(dict.fromkeys([*(kept.get("aliases") or ()), *names_of(gone)]))
    merged = draft.with_value("clusters", [_without_nothing(e) for e in entries if e is not gone])
    names = {key(other) for other in names_of(gone)}
    return _with_renamed_on_pages(merged, names, kept["name"])


def without_cluster(draft: Draft, name: str) -> Draft:
    """Return the draft without a cluster that the table does not have: its line and its places on pages."""
    entries = [entry for entry in draft.get("clusters", []) if key(entry["name"]) != key(name)]
    gone = {key(other) for e in draft.get("clusters", []) if key(e["name"]) == key(name) for other in names_of(e)}
    return _with_renamed_on_pages(draft.with_value("clusters", entries), gone or {key(name)}, "")


def _with_renamed_on_pages(draft: Draft, names: set[str], new: str) -> Draft:
    """Return the draft whose pages name ``new`` in the place of some names; a page that names nothing else then goes."""
    pages = []
    for page in draft.get("pages", []):
        wanted = page.get("clusters") or []
        renamed = [new if key(name) in names else name for name in wanted]
        left = list({key(name): name for name in reversed(renamed) if name}.values())[::-1]
        if left or not wanted:
            pages.append(page if left == wanted or not wanted else {**page, "clusters": left})
    return draft if pages == draft.get("pages", []) else draft.with_value("pages", pages)


def _own_aliases(entry: Entry, aliases: Sequence[str], entries: Sequence[Entry]) -> list[str]:
    """Return aliases, each once and none the cluster's own name."""
    others = {key(name): e["name"] for e in entries if e is not entry for name in names_of(e)}
    for alias in aliases:
        if key(alias) in others:
            raise ClusterAtlasError(
                f"“{alias}” is a name of the cluster “{others[key(alias)]}”.",
                "",
                "Merge the two: “Same as” in the list of clusters.",
            )
    own = {key(alias): alias for alias in reversed(aliases) if alias.strip() and key(alias) != key(entry["name"])}
    return list(own.values())[::-1]


def _without_nothing(entry: Entry) -> Entry:
    return {field: value for field, value in entry.items() if value not in (None, [], "")}
