"""Members: the rows of a table in the trade's terms."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import pandas as pd

from .errors import ClusterAtlasError
from .headcounts import read_headcounts
from .headers import MemberColumns
from .names import PC_OK
from .postal_codes import normalise_columns
from .tables import as_text, on_distinct
from .text import key, listed, plain

SOURCE_ROW = "source_row"


@dataclass(frozen=True)
class KnownCluster:
    """A cluster that the sheet names: how it is shown, and what else it is called."""

    name: str
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True)
class MemberOptions:
    """How to read the members table.

    - ``cluster_separator``: empty = a cell is one cluster.
    - ``clusters``, ``kinds``: only these, compared like cluster names; empty = all.
    - ``year``: text; empty = the table must not hold several.
    """

    default_country: str = "BE"
    cluster_separator: str = ""
    year: str = ""
    clusters: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    known: tuple[KnownCluster, ...] = ()


@dataclass(frozen=True)
class Members:
    """Members, one row each, and what was left aside on the way.

    ``rows`` has ``source_row``, ``table_row`` (position in ``table``), ``organisation``, ``site_id``, ``kind``, ``role``,
    ``raw_code``, ``country``, ``postal_code``, ``pc_status``, ``cluster`` (as shown, empty where missing), ``cluster_key``,
    ``jobs`` (hundredths) and ``usable``. ``table`` is the source, for rules on its other columns. ``clusters`` are the names as
    shown: the sheet's in its order, then the table's others.
    """

    rows: pd.DataFrame
    table: pd.DataFrame
    columns: MemberColumns
    notes: tuple[str, ...] = field(default=())
    aliases: Mapping[str, str] = field(default_factory=dict)
    clusters: tuple[str, ...] = ()

    def cluster_key(self, name: str) -> str:
        """Return the key of a cluster called by any of its names."""
        return self.aliases.get(key(name), key(name))


def read_members(table: pd.DataFrame, columns: MemberColumns, options: MemberOptions, where: str = "") -> Members:
    """Return the members in a table: one year, the chosen clusters and kinds, empty rows and totals left aside.

    ``table`` holds the source's columns and ``source_row``; it is not changed.
    """
    notes: list[str] = []
    rows = _skip_non_members(_plain_rows(table, columns), notes)
    rows = _choose_year(rows, table, columns, options.year, where, notes)
    rows = _choose_kinds(rows, options.kinds, columns, where)
    aliases = {key(alias): key(c.name) for c in options.known for alias in c.aliases}
    rows = _with_clusters(rows, options, aliases)
    rows = _choose_clusters(rows, options.clusters, aliases, where)
    codes = normalise_columns(rows["raw_code"], rows["country_text"], options.default_country)
    heads = read_headcounts(rows["jobs_cell"])
    rows = rows.assign(
        country=codes["pc_country"],
        postal_code=codes["pc_code"],
        pc_status=codes["pc_status"],
        jobs=heads.hundredths,
        usable=heads.usable,
    ).drop(columns=["country_text", "jobs_cell"])
    return Members(rows.reset_index(drop=True), table, columns, tuple(notes), aliases, _in_order(rows, options.known))


def _plain_rows(table: pd.DataFrame, columns: MemberColumns) -> pd.DataFrame:
    """Return one row a table row with the recognised columns as text (the headcount as it is)."""

    def text(column: str | None) -> pd.Series:
        if column is None:
            return pd.Series("", index=table.index, dtype=object)
        return on_distinct(table[column], as_text)

    rows = pd.DataFrame(
        {
            SOURCE_ROW: table[SOURCE_ROW],
            "organisation": text(columns.organisation),
            "site_id": text(columns.site_id),
            "kind": text(columns.kind),
            "role": text(columns.role),
            "raw_code": text(columns.postal_code),
            "country_text": text(columns.country),
            "cluster_cell": text(columns.cluster),
            "jobs_cell": table[columns.jobs],
        }
    )
    rows["table_row"] = range(len(table))
    return rows.reset_index(drop=True)


def _skip_non_members(rows: pd.DataFrame, notes: list[str]) -> pd.DataFrame:
    """Leave aside empty rows, and rows with neither cluster nor postal code (a total, a source line)."""
    member = (rows["cluster_cell"] != "") | (rows["raw_code"] != "")
    skipped = int((~member).sum())
    if skipped:
        first = ", ".join(str(n) for n in rows.loc[~member, SOURCE_ROW].head(5))
        first += " ..." if skipped > 5 else ""
        notes.append(
            f"{skipped} rows with neither cluster nor postal code are no members and were skipped (row {first})."
        )
    return rows[member]


def _choose_year(
    rows: pd.DataFrame, table: pd.DataFrame, columns: MemberColumns, year: str, where: str, notes: list[str]
) -> pd.DataFrame:
    if columns.year is None:
        if year:
            raise ClusterAtlasError(
                f"The year {year} is asked for, but no column holds the year.", where, "Name the year column."
            )
        return rows
    years = on_distinct(table[columns.year], as_text).to_numpy()[rows["table_row"]]
    distinct = sorted({y for y in years if y})
    if not year and len(distinct) > 1:
        raise ClusterAtlasError(
            f"The table holds several years in column “{columns.year}”: {listed(distinct)}.",
            where,
            "Choose one: mixing them counts jobs twice.",
        )
    if not year:
        return rows
    if year not in distinct:
        raise ClusterAtlasError(
            f"No row is of the year {year}.", where, f"The years in “{columns.year}” are {listed(distinct)}."
        )
    kept: pd.DataFrame = rows[years == year]
    notes.append(f"Year {year}: {len(kept)} of {len(rows)} rows.")
    return kept


def _choose_kinds(rows: pd.DataFrame, kinds: Sequence[str], columns: MemberColumns, where: str) -> pd.DataFrame:
    if not kinds:
        return rows
    if columns.kind is None:
        raise ClusterAtlasError(
            "Kinds of organisation are chosen, but no column holds the kind.", where, "Name the kind column."
        )
    keys = on_distinct(rows["kind"], key)
    wanted = _wanted(kinds, keys, rows["kind"], "kind of organisation", where)
    return rows[keys.isin(wanted)]


def _wanted(names: Sequence[str], keys: pd.Series, shown: pd.Series, what: str, where: str) -> set[str]:
    """Return the chosen keys; a name that no row has is an error that lists those there are."""
    present = set(keys.unique())
    unknown = [name for name in names if key(name) not in present]
    if unknown:
        there = sorted({name for name in shown.unique() if name}, key=plain)
        raise ClusterAtlasError(f"No row has the {what} {listed(unknown)}.", where, f"There are {listed(there, 30)}.")
    return {key(name) for name in names}


def _with_clusters(rows: pd.DataFrame, options: MemberOptions, aliases: Mapping[str, str]) -> pd.DataFrame:
    """Return one row a cluster of each row's cell, with the cluster's key and its name as shown."""
    separator = options.cluster_separator.strip() or options.cluster_separator
    if separator:
        names = on_distinct(
            rows["cluster_cell"], lambda cell: [n.strip() for n in cell.split(separator) if n.strip()] or [""]
        )
        rows = rows.assign(cluster_cell=names).explode("cluster_cell", ignore_index=True)
    keys = on_distinct(rows["cluster_cell"], lambda name: aliases.get(key(name), key(name)))
    shown = {key(c.name): c.name for c in options.known}
    first_met = rows["cluster_cell"].groupby(keys, sort=False).first()
    spelling = {k: shown.get(k, first_met[k]) for k in first_met.index}
    return rows.assign(cluster=keys.map(spelling), cluster_key=keys).drop(columns="cluster_cell")


def _choose_clusters(
    rows: pd.DataFrame, clusters: Sequence[str], aliases: Mapping[str, str], where: str
) -> pd.DataFrame:
    if not clusters:
        return rows
    names = [aliases.get(key(name), name) for name in clusters]
    return rows[rows["cluster_key"].isin(_wanted(names, rows["cluster_key"], rows["cluster"], "cluster", where))]


def _in_order(rows: pd.DataFrame, known: Sequence[KnownCluster]) -> tuple[str, ...]:
    """Return the clusters that there are: those that the sheet knows in its order, then the table's others in its."""
    there = rows.loc[rows["cluster_key"] != "", "cluster"].drop_duplicates().tolist()
    first = [c.name for c in known if c.name in there]
    return (*first, *(name for name in there if name not in first))


def has_code(rows: pd.DataFrame) -> pd.Series:
    """Tell which rows have a postal code of their country."""
    return rows["pc_status"] == PC_OK
