"""What an editor should know about a table that was read: rows that count nowhere, and why, in figures."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..domain.coded import Coded, Flags
    from ..domain.fates import Fates
    from .join import Employment, Inputs

SKIPPED, SITES = "skipped", "sites"
NO_PLACE, NO_LAYER, INVALID, CONFLICT, UNKNOWN_COUNTRY = "no_place", "no_layer", "invalid", "conflict", "unknown_country"
MOST_EXAMPLES = 3


@dataclass(frozen=True)
class Finding:
    """One thing found.

    - ``kind``: a status of the ledger (``unusable_jobs`` ...), ``SKIPPED``, ``SITES``, or why a code has no place (``NO_PLACE`` ...).
    - ``rows``: of the table; ``jobs``: of their clusters; ``examples``: cells, or remarks.
    - ``status``: the status of its rows, empty where they are none of the figures'.
    """

    kind: str
    rows: int
    jobs: float = 0.0
    examples: tuple[str, ...] = ()
    status: str = ""


@dataclass(frozen=True)
class Overview:
    """A table in three figures: rows that are members, clusters, codes without a place (and their jobs)."""

    rows: int
    clusters: int
    unmatched: int
    unmatched_jobs: float


def overview(figures: Employment) -> Overview:
    """Return the figures that say at a glance what was read."""
    import numpy as np

    fates, left_out = figures.fates, figures.unmatched
    rows, _ = _counted(fates, np.ones(len(fates.members), dtype=bool), copies=True)
    return Overview(rows, len(figures.clusters), len(left_out), float(left_out["jobs"].sum()))


def findings(figures: Employment, inputs: Inputs) -> tuple[Finding, ...]:
    """Return what was found, what takes most rows off the map first; what takes none off comes last."""
    lost = sorted(_lost(figures, inputs), key=lambda one: -one.rows)
    others = [*_repeated(figures.fates), *_skipped(figures.fates), *_sites(figures)]
    return tuple(one for one in (*lost, *others) if one.rows)


def _lost(figures: Employment, inputs: Inputs) -> Iterator[Finding]:
    from ..domain import names

    fates = figures.fates
    members = fates.members
    heads = members.table.text(members.columns.jobs).take(members.table_rows)
    for status, cells in ((names.UNUSABLE_JOBS, heads), (names.MISSING_CODE, None), (names.MISSING_CLUSTER, None)):
        yield _finding(fates, status, status, fates.having(status), cells)
    unmatched = fates.having(names.UNMATCHED)
    known = set(inputs.places["country"])
    is_known = members.country.flags(lambda country: country in known)
    is_code = members.pc_status.equals(names.PC_OK)
    yield _finding(fates, NO_PLACE, names.UNMATCHED, unmatched & is_code & is_known, members.raw_code)
    yield _finding(fates, NO_LAYER, names.UNMATCHED, unmatched & is_code & ~is_known, members.country)
    for kind, pc_status in (
        (INVALID, names.PC_INVALID),
        (CONFLICT, names.PC_CONFLICT),
        (UNKNOWN_COUNTRY, names.PC_UNKNOWN_COUNTRY),
    ):
        yield _finding(fates, kind, names.UNMATCHED, unmatched & members.pc_status.equals(pc_status), members.raw_code)


def _finding(fates: Fates, kind: str, status: str, rows: Flags, cells: Coded | None) -> Finding:
    if not rows.any():
        return Finding(kind, 0)
    count, jobs = _counted(fates, rows)
    examples = tuple(text for text in cells.take(rows).present() if text)[:MOST_EXAMPLES] if cells is not None else ()
    return Finding(kind, count, jobs, examples, status)


def _counted(fates: Fates, rows: Flags, copies: bool = False) -> tuple[int, float]:
    """Return how many rows of the table these members are, and their jobs; ``copies``: with those that repeat one."""
    import numpy as np

    from ..domain.headcounts import in_jobs

    at = np.flatnonzero(rows)
    each = fates.members.count if copies else fates.copies
    # a row whose cell names two clusters is two members
    _, first = np.unique(fates.members.table_rows[at], return_index=True)
    return int(each[at[first]].sum()), float(in_jobs(fates.counted(fates.jobs, at).sum()))


def _repeated(fates: Fates) -> Iterator[Finding]:
    from ..domain import names

    again = fates.having(names.REPEATED)
    rows = _counted(fates, again)[0] + int((fates.members.count - fates.copies).sum())
    yield Finding(names.REPEATED, rows, status=names.REPEATED)


def _skipped(fates: Fates) -> Iterator[Finding]:
    table, columns = fates.members.table, fates.members.columns
    empty = table.text(columns.cluster).equals("") & table.text(columns.postal_code).equals("")
    examples = tuple(str(number) for number in table.source_row[empty][:MOST_EXAMPLES])
    yield Finding(SKIPPED, int(table.counts()[empty].sum()), examples=examples)


def _sites(figures: Employment) -> Iterator[Finding]:
    yield Finding(SITES, len(figures.notes), examples=figures.notes)
