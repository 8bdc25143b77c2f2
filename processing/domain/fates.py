"""The fate of every member row, decided in the contract's order."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import pandas as pd

from . import names
from .exclusions import decide
from .hosts import CodeKey, HostCode
from .members import Members, has_code
from .rules import EXCLUDE, SET_JOBS, Matcher, Rule
from .tables import Codes, Flags, distinct_rows, group_codes, on_distinct
from .text import organisation_key, plain

ANONYMOUS = -1


@dataclass(frozen=True)
class Fates:
    """What became of each row.

    ``rows`` are the members' with ``status``, ``rule``, ``reason``, ``jobs_read`` and ``jobs`` (as used; hundredths), and
    ``site`` (an integer, unique for a row that nothing identifies). For mapped rows ``country`` and ``postal_code`` are the place's.
    """

    rows: pd.DataFrame
    rules: tuple[Rule, ...]
    clusters: tuple[str, ...]


def decide_fates(
    members: Members,
    rules: tuple[Rule, ...],
    matcher: Matcher,
    places: frozenset[CodeKey] | None,
    hosts: Mapping[CodeKey, HostCode] | None = None,
) -> Fates:
    """Return the fate of each row: repeated, a rule, missing cluster, unusable headcount, missing code, unmatched, mapped.

    Without ``places`` (``applyexclusions``) a row that nothing else decides is ``kept``, whatever its code.
    """
    rows = members.rows.copy()
    identity = _identity(rows, members)
    repeated = _repeated(rows, identity)
    decisions = decide(members, rules, matcher, ~repeated)
    rows = _with_corrections(rows, decisions.rule, rules)
    rows = _with_places(rows, places, hosts or {})
    excluded = np.isin(decisions.rule, [i for i, rule in enumerate(rules) if rule.action == EXCLUDE])
    missing = (rows["pc_status"] == names.PC_MISSING).to_numpy()
    tests = [
        (repeated, names.REPEATED),
        (excluded, names.EXCLUDED),
        ((rows["cluster_key"] == "").to_numpy(), names.MISSING_CLUSTER),
        (~rows["usable"].to_numpy(), names.UNUSABLE_JOBS),
    ]
    if places is not None:
        tests += [(missing, names.MISSING_CODE), (~rows["placed"].to_numpy(), names.UNMATCHED)]
    else:
        tests += [(missing, names.MISSING_CODE)]
    last = names.KEPT if places is None else names.MAPPED
    rows["status"] = np.select([t for t, _ in tests], [name for _, name in tests], default=last)
    rows["rule"], rows["reason"] = _rule_words(rows, decisions.rule, rules)
    rows["site"] = _sites(rows, identity)
    return Fates(rows.drop(columns=["placed", "host"]), rules, members.clusters)


def _identity(rows: pd.DataFrame, members: Members) -> Codes:
    """Return an integer for what a row is a site of: its site identifier, else its organisation; -1 where it has neither."""
    by_id = on_distinct(rows["site_id"], lambda text: "#" + plain(text) if text else "")
    by_name = on_distinct(rows["organisation"], lambda text: organisation_key(text) if text else "")
    chosen = by_id.where(by_id != "", by_name)
    codes = group_codes(chosen)
    codes[(chosen == "").to_numpy()] = ANONYMOUS
    return codes


def _repeated(rows: pd.DataFrame, identity: Codes) -> Flags:
    """Tell which rows say again what an earlier one said: identifier, organisation, kind, role, code, headcount, cluster."""
    organisation = on_distinct(rows["organisation"], organisation_key)
    code = rows["postal_code"].where(has_code(rows), on_distinct(rows["raw_code"], plain))
    jobs = rows["jobs"].where(rows["usable"], -1)
    alike = group_codes(
        pd.Series(identity, index=rows.index),
        organisation,
        on_distinct(rows["kind"], plain),
        on_distinct(rows["role"], plain),
        rows["country"],
        code,
        jobs,
        rows["cluster_key"],
    )
    again = pd.Series(alike, index=rows.index).duplicated().to_numpy()
    return np.asarray(again & (identity != ANONYMOUS))


def _with_corrections(rows: pd.DataFrame, decided: Codes, rules: tuple[Rule, ...]) -> pd.DataFrame:
    """Return the rows with the headcount as read, and as used after ``set_jobs``."""
    rows = rows.assign(jobs_read=rows["jobs"])
    for position, rule in enumerate(rules):
        if rule.action == SET_JOBS and rule.jobs is not None:
            hit = decided == position
            rows["jobs"] = rows["jobs"].mask(hit, rule.jobs)
            rows["usable"] = rows["usable"] | hit
    return rows


def _with_places(
    rows: pd.DataFrame, places: frozenset[CodeKey] | None, hosts: Mapping[CodeKey, HostCode]
) -> pd.DataFrame:
    """Return the rows at the code where they are drawn: their own, or their host's where their own has no territory."""
    if places is None:
        return rows.assign(placed=False, host="")
    codes, first = distinct_rows(rows["country"], rows["postal_code"])
    placed, target, host_of = [], [], []
    for country, code in zip(rows["country"].iloc[first], rows["postal_code"].iloc[first]):
        host = None if (country, code) in places else hosts.get((country, code))
        shown = host.host_code if host else code
        placed.append((country, shown) in places)
        target.append(shown if placed[-1] else code)
        host_of.append(f"{code} is shown at its host {shown}: {host.reason}" if host and placed[-1] else "")
    return rows.assign(
        placed=np.array(placed, dtype=bool)[codes] if len(codes) else False,
        postal_code=pd.Series(target, dtype=object).take(codes).to_numpy(),
        host=pd.Series(host_of, dtype=object).take(codes).to_numpy(),
    )


def _rule_words(
    rows: pd.DataFrame, decided: Codes, rules: tuple[Rule, ...]
) -> tuple[npt.NDArray[np.object_], pd.Series]:
    """Return the id of the deciding rule and the reason of each row's fate."""
    ids = np.array(["", *(rule.id for rule in rules)], dtype=object)[decided + 1]
    reasons = pd.Series(np.array(["", *(rule.reason for rule in rules)], dtype=object)[decided + 1], index=rows.index)
    plain_reason = {
        names.REPEATED: "the same row stands earlier in the table",
        names.MISSING_CLUSTER: "no cluster",
        names.UNUSABLE_JOBS: "the headcount is no number from 0",
        names.MISSING_CODE: "no postal code",
    }
    by_status = rows["status"].map(plain_reason).fillna("")
    code_reason = {
        names.PC_INVALID: "not a postal code of its country",
        names.PC_CONFLICT: "the code's prefix and the country column disagree",
        names.PC_UNKNOWN_COUNTRY: "a country whose postal codes are not known",
        names.PC_OK: "the postal-code layers have no such code, and no host code is given",
    }
    unmatched = (rows["status"] == names.UNMATCHED).to_numpy()
    by_status = by_status.mask(unmatched, rows["pc_status"].map(code_reason))
    by_status = by_status.mask((rows["status"] == names.MAPPED).to_numpy(), rows["host"])
    joined = reasons.where(by_status == "", reasons + "; " + by_status)
    return ids, joined.where((reasons != "") & (by_status != ""), reasons.where(reasons != "", by_status))


def _sites(rows: pd.DataFrame, identity: Codes) -> Codes:
    """Return an integer a site: identity and matched code; a row without identity is a site of its own."""
    own = np.where(identity == ANONYMOUS, -1 - np.arange(len(rows)), identity)
    code = rows["postal_code"].where(rows["postal_code"] != "", rows["raw_code"])
    return group_codes(pd.Series(own, index=rows.index), rows["country"], code)
