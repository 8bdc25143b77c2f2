"""Members: the rows of a table in the trade's terms."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np

from .coded import Coded, Flags, Ints, neighbours, repeats
from .errors import ClusterAtlasError
from .headcounts import read_headcounts
from .headers import MemberColumns
from .names import ALL_CLUSTERS, NO_CLUSTER, PC_OK
from .postal_codes import normalise_columns
from .table import Table
from .text import key, listed, plain


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
    """Members, one row each: ``table_row`` are the rows' places in ``table``, the source, for rules on its other columns.

    - ``cluster`` is the name as shown, empty where missing; one name a cluster, however the table spells it.
    - ``country`` and ``postal_code`` are filled where ``pc_status`` is ok.
    - ``jobs`` are hundredths, 0 where the headcount is not ``usable``.
    - ``count``: how many identical rows of the source each stands for.
    - ``clusters``: the names that there are, the sheet's in its order, then the table's others.
    """

    table: Table
    columns: MemberColumns
    table_row: Ints | slice
    organisation: Coded
    site_id: Coded
    kind: Coded
    role: Coded
    raw_code: Coded
    country: Coded
    postal_code: Coded
    pc_status: Coded
    cluster: Coded
    jobs: Ints
    usable: Flags
    count: Ints
    clusters: tuple[str, ...]
    cluster_names: Mapping[str, str]
    notes: tuple[str, ...] = field(default=())
    source_columns: tuple[str, ...] = ()

    def __len__(self) -> int:
        """Return the number of members."""
        return len(self.cluster)

    @property
    def source_row(self) -> Ints:
        """Return each member's row number in the source."""
        return self.table.source_row[self.table_row]

    @property
    def table_rows(self) -> Ints:
        """Return each member's place in the table."""
        return np.arange(len(self.table), dtype=np.int32)[self.table_row]

    def cluster_name(self, name: str) -> str:
        """Return how a cluster called by any of its names is shown; a name that nobody has is itself."""
        return self.cluster_names.get(key(name), name)

    def has_code(self) -> Flags:
        """Tell which rows have a postal code of their country."""
        return self.pc_status.equals(PC_OK)


def read_members(table: Table, columns: MemberColumns, options: MemberOptions, where: str = "") -> Members:
    """Return the members in a table: one year, the chosen clusters and kinds, empty rows and totals left aside."""
    notes: list[str] = []
    cells, raw_code = table.text(columns.cluster), table.text(columns.postal_code)
    rows = _member_rows(table, cells, raw_code, notes)
    rows = _choose_year(rows, table, columns, options.year, where, notes)
    kind = table.text(columns.kind)
    rows = _choose_kinds(rows, kind, options.kinds, columns, where)
    rows, names = _split(rows, cells, options.cluster_separator)
    cluster, cluster_names = _shown(names, options.known)
    if options.cluster_separator:
        once = ~repeats(rows, cluster)  # a cell that names one cluster twice makes one member
        rows, cluster = rows[once], cluster.take(once)
    _refuse_words_of_the_ledger(cluster, where)
    if options.clusters:
        wanted = _chosen(cluster, [cluster_names.get(key(n), n) for n in options.clusters], "cluster", where)
        rows, cluster = rows[wanted], cluster.take(wanted)
    chosen = neighbours(rows)
    raw_code = raw_code.take(chosen)
    codes = normalise_columns(raw_code, table.text(columns.country).take(chosen), options.default_country)
    # the whole column decides what its dots and commas mean, so it is read before rows are chosen
    heads = read_headcounts(table.columns[columns.jobs])
    return Members(
        table=table,
        columns=columns,
        table_row=chosen if isinstance(chosen, slice) else rows.astype(np.int32),
        organisation=table.text(columns.organisation).take(chosen),
        site_id=table.text(columns.site_id).take(chosen),
        kind=kind.take(chosen),
        role=table.text(columns.role).take(chosen),
        raw_code=raw_code,
        country=codes.country,
        postal_code=codes.code,
        pc_status=codes.status,
        cluster=cluster,
        jobs=heads.hundredths[chosen],
        usable=heads.usable[chosen],
        count=np.broadcast_to(np.int64(1), len(rows)) if table.count is None else table.count[chosen],
        clusters=_in_order(cluster, options.known),
        cluster_names=cluster_names,
        notes=tuple(notes),
    )


def _member_rows(table: Table, cells: Coded, raw_code: Coded, notes: list[str]) -> Ints:
    """Leave aside empty rows, and rows with neither cluster nor postal code (a total, a source line)."""
    member = ~cells.equals("") | ~raw_code.equals("")
    skipped = np.flatnonzero(~member)
    if len(skipped):
        first = ", ".join(str(n) for n in table.source_row[skipped[:5]]) + (" ..." if len(skipped) > 5 else "")
        count = int(table.counts()[skipped].sum())
        notes.append(
            f"{count} rows with neither cluster nor postal code are no members and were skipped (row {first})."
        )
    return np.flatnonzero(member).astype(np.int64)


def _choose_year(rows: Ints, table: Table, columns: MemberColumns, year: str, where: str, notes: list[str]) -> Ints:
    if columns.year is None:
        if year:
            raise ClusterAtlasError(
                f"The year {year} is asked for, but no column holds the year.", where, "Name the year column."
            )
        return rows
    years = table.text(columns.year).take(rows).map(year_of)
    distinct = sorted(y for y in years.present() if y)
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
    kept = rows[years.equals(year)]
    counts = table.counts()
    notes.append(f"Year {year}: {counts[kept].sum()} of {counts[rows].sum()} rows.")
    return kept


def year_of(text: str) -> str:
    """Return the year of a cell: 2006 for 2006.0 and for a day of 2006."""
    found = re.fullmatch(r"(\d{4})(?:[.,]0+|-\d\d-\d\d.*)", text)
    return found[1] if found else text


def _choose_kinds(rows: Ints, kind: Coded, kinds: Sequence[str], columns: MemberColumns, where: str) -> Ints:
    if not kinds:
        return rows
    if columns.kind is None:
        raise ClusterAtlasError(
            "Kinds of organisation are chosen, but no column holds the kind.", where, "Name the kind column."
        )
    return rows[_chosen(kind.take(rows), kinds, "kind of organisation", where)]


def _chosen(column: Coded, names: Sequence[str], what: str, where: str) -> Flags:
    """Return the rows of the chosen names; a name that no row has is an error that lists those there are."""
    present = column.present()
    unknown = [name for name in names if key(name) not in {key(text) for text in present}]
    if unknown:
        there = sorted((text for text in present if text), key=plain)
        raise ClusterAtlasError(f"No row has the {what} {listed(unknown)}.", where, f"There are {listed(there, 30)}.")
    wanted = {key(name) for name in names}
    return column.flags(lambda text: key(text) in wanted)


def _split(rows: Ints, cells: Coded, separator: str) -> tuple[Ints, Coded]:
    """Return one row a cluster of each row's cell, and the clusters as the table spells them."""
    column = cells.take(neighbours(rows))
    if not separator:
        return rows, column
    mark = re.compile(_pattern(separator))
    parts = [[name.strip() for name in mark.split(cell) if name.strip()] or [""] for cell in column.values]
    counts = np.array([len(p) for p in parts], dtype=np.int64)
    starts = np.concatenate(([0], np.cumsum(counts)[:-1])) if len(counts) else counts
    each = counts[column.codes]
    within = np.arange(each.sum()) - np.repeat(np.cumsum(each) - each, each)
    flat = Coded.of(name for p in parts for name in p)
    places = np.repeat(starts[column.codes], each) + within
    return np.repeat(rows, each), flat.take(places.astype(np.int64))


def _pattern(separator: str) -> str:
    """Return the expression of a separator; spaces at its ends mean spaces of any kind, backslash n a line break."""
    separator = separator.replace("\\n", "\n")
    inner = separator.strip()
    if not inner:  # spaces or line breaks alone
        return re.escape(separator)
    left = r"\s+" if separator[0].isspace() else ""
    return left + re.escape(inner) + (r"\s+" if separator[-1].isspace() else "")


def _shown(spelt: Coded, known: Sequence[KnownCluster]) -> tuple[Coded, dict[str, str]]:
    """Return the clusters under one name each (the sheet's, else the first spelling met), and the name of every key."""
    names = {key(name): c.name for c in known for name in (c.name, *c.aliases)}
    for text in spelt.present():
        names.setdefault(key(text), text)
    return spelt.map(lambda text: names.get(key(text), text)), names


def _refuse_words_of_the_ledger(cluster: Coded, where: str) -> None:
    if taken := [name for name in cluster.present() if name in (NO_CLUSTER, ALL_CLUSTERS)]:
        raise ClusterAtlasError(
            f"A cluster is called {listed(taken)}, as the ledger calls one of its own blocks.",
            where,
            "Give it another name, or leave the cell empty where there is no cluster.",
        )


def _in_order(cluster: Coded, known: Sequence[KnownCluster]) -> tuple[str, ...]:
    there = [name for name in cluster.present() if name]
    first = [c.name for c in known if c.name in there]
    return (*first, *(name for name in there if name not in first))
