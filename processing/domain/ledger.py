"""The ledger: the account of every row and every job, balanced in each block."""

from __future__ import annotations

import pandas as pd

from . import names
from .errors import ClusterAtlasError
from .fates import Fates
from .headcounts import in_jobs
from .rules import SET_JOBS

_ORDER = (
    names.READ,
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


def ledger(fates: Fates, counted: pd.Series | None = None) -> pd.DataFrame:
    """Return the ledger with the contract's fields; jobs in hundredths.

    - One block a cluster in the order of ``fates.clusters``, ``(no cluster)``, then ``(all clusters, each site once)``, which sums them.
    - ``counted`` says which mapped rows count on the map of all clusters: the others are ``repeated`` in the last block.
    - A block that does not balance is a fault of the plugin and stops the run.
    """
    rows = fates.rows.assign(block=fates.rows["cluster"].where(fates.rows["cluster_key"] != "", names.NO_CLUSTER))
    blocks = list(fates.clusters)
    if (rows["block"] == names.NO_CLUSTER).any():
        blocks.append(names.NO_CLUSTER)
    everything = rows.assign(block=names.ALL_CLUSTERS)
    if counted is not None:
        elsewhere = everything["status"].isin([names.MAPPED, names.KEPT]) & ~counted
        everything = everything.assign(status=everything["status"].mask(elsewhere, names.REPEATED))
    both = pd.concat([rows, everything], ignore_index=True)
    lines = pd.concat([_read_lines(both), _fate_lines(both, fates), _corrected_lines(both, fates)], ignore_index=True)
    block_rank = {b: i for i, b in enumerate([*blocks, names.ALL_CLUSTERS])}
    rule_rank = {rule.id: i for i, rule in enumerate(fates.rules)}
    lines = lines.assign(
        _block=lines["cluster"].map(block_rank),
        _status=lines["status"].map(_ORDER.index),
        _rule=lines["rule"].map(rule_rank).fillna(-1),
    )
    result = lines.sort_values(["_block", "_status", "_rule"], kind="stable")[list(names.LEDGER_FIELDS)].reset_index(
        drop=True
    )
    check_balance(result)
    return result


def _read_lines(rows: pd.DataFrame) -> pd.DataFrame:
    return _summed(rows.assign(status=names.READ, rule="", reason="", jobs=rows["jobs_read"]))


def _fate_lines(rows: pd.DataFrame, fates: Fates) -> pd.DataFrame:
    """Return one line a block and fate; only exclusions are told apart by their rule."""
    excluded = rows["status"] == names.EXCLUDED
    # A repeated or excluded row never met set_jobs; all others go on with the corrected headcount.
    return _summed(rows.assign(rule=rows["rule"].where(excluded, ""), reason=rows["reason"].where(excluded, "")))


def _corrected_lines(rows: pd.DataFrame, fates: Fates) -> pd.DataFrame:
    setting = {rule.id: rule.reason for rule in fates.rules if rule.action == SET_JOBS}
    hit = rows[rows["rule"].isin(setting)]
    lines = _summed(
        hit.assign(status=names.CORRECTED, reason=hit["rule"].map(setting), jobs=hit["jobs_read"] - hit["jobs"])
    )
    return lines.assign(rows=0)


def _summed(rows: pd.DataFrame) -> pd.DataFrame:
    if rows.empty:  # a sum of nothing has no columns to name
        return pd.DataFrame(columns=list(names.LEDGER_FIELDS)).astype({"rows": "int64", "jobs": "int64"})
    grouped = rows.groupby(["block", "status", "rule", "reason"], sort=False, as_index=False)
    return grouped.agg(rows=("jobs", "size"), jobs=("jobs", "sum")).rename(columns={"block": "cluster"})


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
    return table.assign(jobs=in_jobs(table["jobs"]))
