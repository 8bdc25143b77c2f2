"""The tally: jobs by code and cluster, jobs by code with each site once, and what did not reach the map."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import pandas as pd

from . import names
from .fates import Fates
from .headcounts import in_jobs
from .hosts import CodeKey

_PLACE = ["country", "postal_code"]


@dataclass(frozen=True)
class Tally:
    """The sums. Jobs are hundredths.

    - ``cells``: ``country, postal_code, cluster, members, jobs``, one row a code and cluster.
    - ``totals``: ``country, postal_code, sites, jobs`` and one column a cluster (named as the cluster), one row a code.
    - ``counted``: for each row of the fates whether it counts on the map of all clusters (its site's largest cluster).
    - ``clusters``: as shown, in the order of ``Members.clusters``.
    """

    cells: pd.DataFrame
    totals: pd.DataFrame
    counted: pd.Series
    clusters: tuple[str, ...]
    notes: tuple[str, ...]


def tally(fates: Fates) -> Tally:
    """Return the sums of the mapped rows.

    - A site counts once on the map of all clusters, with the largest of its sums by cluster (a tie: the first in the table).
    - Different headcounts of one organisation at one code in one cluster are two establishments and add up.
    """
    rows = fates.rows
    mapped = rows[rows["status"] == names.MAPPED]
    cells = mapped.groupby([*_PLACE, "cluster"], sort=True, as_index=False).agg(
        members=("jobs", "size"), jobs=("jobs", "sum")
    )
    counted, sums = count_sites_once(rows, names.MAPPED)
    once = mapped[counted[mapped.index]]
    totals = once.groupby(_PLACE, sort=True, as_index=False).agg(sites=("site", "nunique"), jobs=("jobs", "sum"))
    places = pd.MultiIndex.from_frame(totals[_PLACE])
    by_cluster = {c: group.set_index(_PLACE)["jobs"].reindex(places) for c, group in cells.groupby("cluster")}
    for cluster in fates.clusters:
        jobs = by_cluster[cluster].fillna(0).to_numpy() if cluster in by_cluster else 0
        totals[cluster] = pd.Series(jobs, index=totals.index, dtype="int64")
    return Tally(cells, totals, counted, fates.clusters, _warnings(mapped, sums))


def count_sites_once(rows: pd.DataFrame, status: str) -> tuple[pd.Series, pd.DataFrame]:
    """Return which rows of a status count where each site counts once, and the sums by site and cluster.

    A site counts with the largest of its sums by cluster; of equal ones with the first in the table.
    """
    chosen_rows = rows[rows["status"] == status]
    sums = chosen_rows.groupby(["site", "cluster_key"], sort=False)["jobs"].sum().reset_index()
    # a stable sort keeps the table's order among equal sums
    largest = sums.sort_values("jobs", ascending=False, kind="stable").drop_duplicates("site")
    chosen = pd.MultiIndex.from_frame(largest[["site", "cluster_key"]])
    counted = pd.Series(False, index=rows.index)
    counted[chosen_rows.index] = pd.MultiIndex.from_frame(chosen_rows[["site", "cluster_key"]]).isin(chosen)
    return counted, sums


def _warnings(mapped: pd.DataFrame, sums: pd.DataFrame) -> tuple[str, ...]:
    """Say which sites have different headcounts in their clusters, and which rows were added up as establishments."""
    notes = []
    spread = sums.groupby("site")["jobs"].agg(["min", "max"])
    differing = spread.index[spread["min"] != spread["max"]]
    first = mapped.drop_duplicates("site").set_index("site")
    for site in differing:
        row, low, high = first.loc[site], float(spread.loc[site, "min"]) / 100, float(spread.loc[site, "max"]) / 100
        notes.append(
            f"{row['organisation'] or 'A site'} at {row['country']} {row['postal_code']} has {low:g} to {high:g} jobs in its clusters: "
            "the largest counts once on the map of all clusters."
        )
    twice = mapped[mapped.duplicated(["site", "cluster_key"], keep=False)]
    for (_, cluster), group in twice.groupby(["site", "cluster"], sort=False):
        row = group.iloc[0]
        figures = " + ".join(f"{jobs / 100:g}" for jobs in group["jobs"])
        notes.append(
            f"{row['organisation'] or 'A site'} at {row['country']} {row['postal_code']} ({cluster}): {figures} jobs "
            f"are added up as {len(group)} establishments (rows {', '.join(str(n) for n in group['source_row'])})."
        )
    return tuple(notes)


def published_rows(fates: Fates, statuses: Iterable[str] = ()) -> pd.DataFrame:
    """Return the rows with the contract's fields and nothing else of the table; jobs as decimal numbers."""
    rows = fates.rows
    wanted = set(statuses)
    if wanted:
        rows = rows[rows["status"].isin(wanted)]
    code = rows["postal_code"].where(rows["postal_code"] != "", rows["raw_code"])
    return rows.assign(jobs=in_jobs(rows["jobs"]), postal_code=code)[list(names.ROW_FIELDS)].reset_index(drop=True)


def unmatched(fates: Fates, places: Iterable[CodeKey]) -> pd.DataFrame:
    """Return the codes that no place was found for, by jobs at stake, with the nearest codes that exist."""
    rows = fates.rows[fates.rows["status"] == names.UNMATCHED]
    # Written differently, one code is one line: the first writing is shown.
    raw_key = rows["raw_code"].where(rows["postal_code"] == "", "")
    grouped = rows.assign(raw_key=raw_key).groupby(["country", "postal_code", "raw_key"], sort=False, as_index=False)
    table = grouped.agg(raw=("raw_code", "first"), members=("jobs", "size"), jobs=("jobs", "sum"))
    table = table.sort_values(["jobs", "members", "raw"], ascending=[False, False, True], kind="stable")
    by_country: dict[str, list[str]] = {}
    for country, code in places:
        by_country.setdefault(country, []).append(code)
    table["suggestion"] = [
        nearest(code, by_country.get(country, [])) if code else ""
        for country, code in zip(table["country"], table["postal_code"])
    ]
    return table.assign(jobs=in_jobs(table["jobs"]))[list(names.UNMATCHED_FIELDS)].reset_index(drop=True)


def nearest(code: str, codes: Iterable[str], most: int = 3) -> str:
    """Return the existing codes nearest in number ("5000, 5001, 5003"); Dutch letters do not count."""

    def number(text: str) -> int:
        return int("".join(c for c in text if c.isdigit()) or 0)

    ranked = sorted(codes, key=lambda other: (abs(number(other) - number(code)), other))
    return ", ".join(ranked[:most])


def published_cells(result: Tally) -> pd.DataFrame:
    """Return the cells with jobs as decimal numbers."""
    return result.cells.assign(jobs=in_jobs(result.cells["jobs"]))


def published_totals(result: Tally) -> pd.DataFrame:
    """Return the totals with jobs as decimal numbers and the clusters' columns named ``c_`` and the cluster."""
    columns = cluster_columns(result.clusters)
    return result.totals.assign(**{c: in_jobs(result.totals[c]) for c in ("jobs", *columns)}).rename(columns=columns)


def cluster_columns(clusters: Iterable[str]) -> dict[str, str]:
    """Return the column of each cluster: ``c_`` and its name; one like another but for case gets ``_2``, ``_3`` ..."""
    columns: dict[str, str] = {}
    taken: set[str] = set()
    for cluster in clusters:
        base = name = names.CLUSTER_COLUMN_PREFIX + cluster
        number = 2
        while name.casefold() in taken:
            name, number = f"{base}_{number}", number + 1
        taken.add(name.casefold())
        columns[cluster] = name
    return columns
