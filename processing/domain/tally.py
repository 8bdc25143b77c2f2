"""The tally: jobs by code and cluster, and jobs by code with each site once."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd

from . import names
from .coded import Flags, Ints, firsts, group, narrow, parted, starts, sums
from .fates import Fates
from .headcounts import in_jobs
from .hosts import CodeKey


@dataclass(frozen=True)
class Tally:
    """The sums, jobs in hundredths.

    - ``cells``: ``country, postal_code, cluster, members, jobs``, one row a code and cluster, in that order.
    - ``totals``: ``country, postal_code, sites, jobs`` and one column a cluster (named as the cluster), one row a code.
    - ``counted``: for each member whether it counts on the map of all clusters (its site's largest cluster).
    """

    cells: pd.DataFrame
    totals: pd.DataFrame
    counted: Flags


@dataclass(frozen=True)
class SiteSums:
    """Jobs of each site in each of its clusters: ``groups`` numbers them, for the rows ``rows`` only."""

    rows: Ints
    groups: Ints
    site: Ints
    jobs: Ints
    chosen: Flags


def tally(fates: Fates, by_site: SiteSums) -> Tally:
    """Return the sums of the mapped rows; ``by_site`` are their ``site_sums``.

    - A site counts once on the map of all clusters, with the largest of its sums by cluster (a tie: the first in the table).
    - Different headcounts of one organisation at one code in one cluster are two establishments and add up.
    """
    counted = counted_once(fates, by_site)
    # places that differ only in why a row came there are one code
    pairs = [(p.country, p.postal_code) for p in fates.places]
    codes = sorted(set(pairs))
    place = {pair: i for i, pair in enumerate(codes)}
    at = narrow(np.array([place[pair] for pair in pairs], dtype=np.int32), len(codes))[fates.place]
    cells = _cells(fates, by_site.rows, at)
    totals = _totals(fates, by_site, at)
    clusters = fates.members.clusters
    by_cluster = np.zeros((len(codes), len(clusters)), dtype=np.int64)
    column = {name: i for i, name in enumerate(clusters)}
    by_cluster[cells["code"], [column[name] for name in cells["cluster"]]] = cells["jobs"]
    wide = pd.DataFrame(by_cluster[totals["code"]], columns=list(clusters), index=totals.index)
    return Tally(_coded(cells, codes), pd.concat([_coded(totals, codes), wide], axis=1), counted)


def _coded(frame: pd.DataFrame, codes: Sequence[CodeKey]) -> pd.DataFrame:
    """Return sums with the country and postal code of each in the place of its code's number."""
    keys = pd.DataFrame([codes[i] for i in frame["code"]], columns=["country", "postal_code"], dtype=object)
    return pd.concat([keys, frame.drop(columns="code")], axis=1)


def _cells(fates: Fates, mapped: Ints, at: Ints) -> pd.DataFrame:
    """Return ``code, cluster, members, jobs``, one row a code and cluster, in that order; codes are numbered as sorted."""
    cluster = fates.members.cluster.take(mapped)
    cell = group(at[mapped], cluster)
    first = firsts(cell)
    frame = pd.DataFrame(
        {
            "code": at[mapped[first]].astype(np.int64),
            "cluster": cluster.take(first).texts(),
            "members": sums(cell, fates.copies[mapped], len(first)),
            "jobs": sums(cell, fates.counted(fates.jobs, mapped), len(first)),
        }
    )
    return frame.sort_values(["code", "cluster"], kind="stable").reset_index(drop=True)


def _totals(fates: Fates, by_site: SiteSums, at: Ints) -> pd.DataFrame:
    """Return ``code, sites, jobs``, one row a code: each site is at one code, so its largest sum is all that it adds."""
    first = firsts(by_site.groups)
    code = at[by_site.rows[first]][by_site.chosen].astype(np.int64)
    found = np.unique(code)
    place = np.searchsorted(found, code)
    return pd.DataFrame(
        {
            "code": found,
            "sites": sums(place, fates.copies[by_site.rows[first]][by_site.chosen], len(found)),
            "jobs": sums(place, by_site.jobs[by_site.chosen], len(found)),
        }
    )


def site_sums(fates: Fates, status: str) -> SiteSums:
    """Return the jobs of each site in each of its clusters, and which of a site's clusters counts.

    The largest counts; of equal ones the first in the table.
    """
    rows = np.flatnonzero(fates.having(status)).astype(np.int32)
    groups = group(fates.site[rows], fates.members.cluster.take(rows))
    first = firsts(groups)
    site, jobs = fates.site[rows[first]], sums(groups, fates.counted(fates.jobs, rows), len(first))
    chosen = np.zeros(len(site), dtype=bool)
    for part in parted(site):
        # by site, then by jobs from the largest; groups are numbered in the table's order, which a stable sort keeps
        order = part[np.lexsort((-jobs[part], site[part]))]
        ordered = site[order]
        chosen[order[starts(ordered)]] = True
    return SiteSums(rows, groups, site, jobs, chosen)


def counted_once(fates: Fates, by_site: SiteSums) -> Flags:
    """Return which member rows count where each site counts once."""
    counted = np.zeros(len(fates.members), dtype=bool)
    counted[by_site.rows] = by_site.chosen[by_site.groups]
    return counted


def published_cells(result: Tally) -> pd.DataFrame:
    """Return the cells with jobs as decimal numbers."""
    return result.cells.assign(jobs=in_jobs(result.cells["jobs"].to_numpy()))


def published_totals(result: Tally, clusters: Iterable[str]) -> pd.DataFrame:
    """Return the totals with jobs as decimal numbers and the clusters' columns named ``c_`` and the cluster."""
    columns = cluster_columns(clusters)
    figures = {c: in_jobs(result.totals[c].to_numpy()) for c in ("jobs", *columns)}
    return result.totals.assign(**figures).rename(columns=columns)


def cluster_columns(clusters: Iterable[str]) -> dict[str, str]:
    """Return the column of each cluster: ``c_`` and its name; one like another but for case gets ``_2``, ``_3`` ...

    Control characters, which no tool shows, are left out.
    """
    columns: dict[str, str] = {}
    taken: set[str] = set()
    for cluster in clusters:
        base = name = names.CLUSTER_COLUMN_PREFIX + "".join(c for c in cluster if c.isprintable())
        number = 2
        while name.casefold() in taken:
            name, number = f"{base}_{number}", number + 1
        taken.add(name.casefold())
        columns[cluster] = name
    return columns
