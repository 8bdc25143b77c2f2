"""The ledger: the account of every row and every job, balanced in each block."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pandas as pd

from . import names
from .coded import Coded, Flags, Ints, sums
from .errors import ClusterAtlasError
from .fates import STATUSES, Fates
from .headcounts import in_jobs
from .rules import EXCLUDE, SET_JOBS

_ORDER = (
    names.KEPT,
    names.MAPPED,
    names.EXCLUDED,
    names.CORRECTED,
    names.REPEATED,
    names.UNMATCHED,
    names.MISSING_CODE,
    names.MISSING_CLUSTER,
    names.UNUSABLE_JOBS,
)
_Line = tuple[str, str, str, str, int, int]


def ledger(fates: Fates, counted: Flags | None = None) -> pd.DataFrame:
    """Return the ledger with the contract's fields; jobs in hundredths.

    - One block a cluster in the order of ``Members.clusters``, ``(no cluster)``, then ``(all clusters, each site once)``,
      which sums them.
    - ``counted`` says which mapped rows count on the map of all clusters: the others are ``repeated`` in the last block.
    - A block that does not balance is a fault of the plugin and stops the run.
    """
    members = fates.members
    once = fates.status.copy()
    if counted is not None:
        once[fates.having(names.MAPPED, names.KEPT) & ~counted] = STATUSES.index(names.REPEATED)
    block = members.cluster.map(lambda name: name or names.NO_CLUSTER)
    there = set(block.present())
    order = [*members.clusters, *([names.NO_CLUSTER] if names.NO_CLUSTER in there else [])]
    lines = list(_lines(fates, block, fates.status, order))
    lines += _lines(fates, Coded.constant(names.ALL_CLUSTERS, len(members)), once, [names.ALL_CLUSTERS])
    table = pd.DataFrame(lines, columns=list(names.LEDGER_FIELDS)).astype({"rows": "int64", "jobs": "int64"})
    check_balance(table)
    return table


def _lines(fates: Fates, block: Coded, status: Ints, order: list[str]) -> Iterator[_Line]:
    """Yield the lines of each block: what was read, then each fate; excluded and corrected by rule."""
    rules, statuses = len(fates.rules) + 1, len(STATUSES)
    size = len(block.values) * statuses * rules
    key: Ints = block.codes.astype(np.int32 if size < 2**31 else np.int64)
    for more, span in ((status, statuses), (fates.rule, rules)):
        key *= span
        key += more
    key += 1  # no rule is -1
    shape = (-1, statuses, rules)
    rows = sums(key, fates.copies, size).reshape(shape)
    used = sums(key, fates.counted(fates.jobs), size).reshape(shape)
    read = sums(key, fates.counted(fates.members.jobs), size).reshape(shape)
    _add_repeats(fates, block, rows, used, read)
    at = {name: i for i, name in enumerate(block.values)}
    for name in order:
        i = at.get(name)
        if i is None:
            continue
        yield name, names.READ, "", "", int(rows[i].sum()), int(read[i].sum())
        for fate in _ORDER:
            yield from _fate_lines(fates, name, fate, rows[i], used[i], read[i])


def _add_repeats(fates: Fates, block: Coded, rows: Ints, used: Ints, read: Ints) -> None:
    """Add the further copies of identified rows, which no rule decided, to what is repeated in their block."""
    more = fates.members.count - fates.copies
    if not more.any():
        return
    at, size = STATUSES.index(names.REPEATED), len(block.values)
    block_codes = block.codes.astype(np.int64)
    jobs = sums(block_codes, fates.members.jobs * more, size)
    rows[:, at, 0] += sums(block_codes, more, size)
    used[:, at, 0] += jobs
    read[:, at, 0] += jobs


def _fate_lines(fates: Fates, block: str, fate: str, rows: Ints, used: Ints, read: Ints) -> Iterator[_Line]:
    """Yield the lines of one fate in one block; ``rows``, ``used`` and ``read`` are by status and rule."""
    if fate == names.CORRECTED:
        for position, rule in enumerate(fates.rules):
            taken = int(read[:, position + 1].sum() - used[:, position + 1].sum())
            if rule.action == SET_JOBS and rows[:, position + 1].any():
                yield block, fate, rule.id, rule.reason, 0, taken
        return
    at = STATUSES.index(fate)
    if fate == names.EXCLUDED:
        for position, rule in enumerate(fates.rules):
            if rule.action == EXCLUDE and rows[at, position + 1]:
                yield block, fate, rule.id, rule.reason, int(rows[at, position + 1]), int(used[at, position + 1])
        return
    if rows[at].any():
        yield block, fate, "", "", int(rows[at].sum()), int(used[at].sum())


def check_balance(table: pd.DataFrame) -> None:
    """Raise if, in any block, the rows or jobs read are not the sum of all the others."""
    sign = (table["status"] == names.READ).astype("int64") * 2 - 1
    left = table.assign(rows=table["rows"] * sign, jobs=table["jobs"] * sign).groupby("cluster")[["rows", "jobs"]].sum()
    wrong = left[(left["rows"] != 0) | (left["jobs"] != 0)]
    if len(wrong):
        raise ClusterAtlasError(
            f"The ledger does not balance for {wrong.index[0]}: {wrong.iloc[0].to_dict()}.",
            "",
            "This is a fault of the plugin: report it.",
        )


def published_ledger(table: pd.DataFrame) -> pd.DataFrame:
    """Return the ledger with jobs as decimal numbers."""
    return table.assign(jobs=in_jobs(table["jobs"].to_numpy()))
