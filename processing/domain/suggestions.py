"""Suggested exclusions: figures, kinds and names that speak for a rule. They propose; nothing is applied."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd

from .fates import Fates
from .headcounts import HUNDREDTHS
from .open_rows import OpenRows, open_rows
from .rules import EXCLUDE, RULE_COLUMNS
from .suggestion_facts import EVERYWHERE, Fact, Target, facts
from .suggestion_words import sentence
from .text import plain
from .words import Words

Line = tuple[str, str, str]
"""One line of a rule: its field, operator and value."""

Pairs = Mapping[tuple[int, int], int]
"""The number of each organisation in each cluster."""


@dataclass(frozen=True)
class Suggestion:
    """One proposed rule, and what it takes if it is the only one switched on; ``jobs`` are hundredths.

    ``cluster`` is empty for all; ``subject`` and ``facts`` say what and why.
    """

    cluster: str
    lines: tuple[Line, ...]
    subject: str
    facts: tuple[str, ...]
    rows: int
    jobs: int


@dataclass(frozen=True)
class Suggestions:
    """The suggestions with most jobs at stake, and how many there are in all."""

    first: tuple[Suggestion, ...]
    found: int


def suggest(fates: Fates, words: Words, most: int = 1000) -> Suggestions:
    """Return what a careful editor would look at, most jobs at stake first; ``fates`` are those without any rule.

    - Organisations with more than a share of their cluster; headcounts far above their cluster's distribution.
    - The same headcount at every site of an organisation (a group's total); members of many clusters.
    - Kinds and names that speak for it: universities, banks, hospitals, temporary work, retail chains.
    """
    rows = open_rows(fates)
    by_target: dict[Target, list[Fact]] = {}
    for target, fact in facts(rows):
        by_target.setdefault(_widened(rows, target), []).append(fact)
    pairs = _pairs(rows)
    stakes = {target: _stakes(rows, target, pairs) for target in by_target}
    # what is equal in jobs and rows stands as the table has it
    ranked = sorted(by_target, key=lambda t: (-stakes[t][1], -stakes[t][0], t.cluster, t.field, t.code))[:most]
    spelt = rows.spellings({t.code for t in ranked if t.field == "organisation"})
    found = [_suggestion(rows, t, [f.said(rows, words) for f in by_target[t]], stakes[t], spelt, words) for t in ranked]
    return Suggestions(tuple(found), len(by_target))


def _widened(rows: OpenRows, target: Target) -> Target:
    """Return a rule for one cluster as one for all where its organisation is in no other."""
    alone = target.field == "organisation" and rows.clusters_of_who[target.code] == 1
    return Target(target.field, target.code) if alone else target


def _pairs(rows: OpenRows) -> Pairs:
    who, cluster = rows.who.codes[rows.pair_first], rows.cluster.codes[rows.pair_first]
    several = np.flatnonzero(rows.clusters_of_who[who] > 1)  # only their rules name a cluster
    return {(w, c): i for i, w, c in zip(several.tolist(), who[several].tolist(), cluster[several].tolist())}


def _stakes(rows: OpenRows, target: Target, pairs: Pairs) -> tuple[int, int]:
    """Return the rows and jobs that a rule takes if it is the only one."""
    if target.field == "jobs":
        return rows.stakes_above(target.cluster, target.code)
    if target.field == "kind":
        by, at = rows.stakes_of_kind, target.code
    elif target.cluster == EVERYWHERE:
        by, at = rows.stakes_of_who, target.code
    else:
        by, at = rows.stakes_of_pair, pairs[target.code, target.cluster]
    return int(by[0][at]), int(by[1][at])


def _suggestion(
    rows: OpenRows,
    target: Target,
    said: Sequence[str],
    stakes: tuple[int, int],
    spelt: Mapping[int, list[str]],
    words: Words,
) -> Suggestion:
    cluster = "" if target.cluster == EVERYWHERE else rows.cluster_name(target.cluster)
    lines: tuple[Line, ...]
    if target.field == "jobs":
        subject = sentence(words, "nameless", cluster=cluster)
        lines = (("jobs", ">=", f"{target.code / HUNDREDTHS:.2f}"),)
        if rows.named.any():
            lines = (*lines, ("organisation", "is empty", ""))
    elif target.field == "kind":
        subject = rows.kind_as_written(target.code)
        lines = (("kind", "equals", subject),)
    else:
        subject = spelt[target.code][0]
        lines = (_any_of(spelt[target.code]),)
    return Suggestion(cluster, lines, subject, tuple(said), *stakes)


def _any_of(spellings: list[str]) -> Line:
    """Return the condition that holds for each spelling of an organisation, also where one has the sign that parts values."""
    if len(spellings) == 1:
        return "organisation", "equals", spellings[0]
    if not any("|" in text for text in spellings):
        return "organisation", "one of", "|".join(spellings)
    return "organisation", "matches", f"^(?:{'|'.join(re.escape(plain(text)) for text in spellings)})$"


def as_rules(suggestions: Iterable[Suggestion], words: Words) -> pd.DataFrame:
    """Return the suggestions as a rules table, every rule switched off."""
    lines = [
        {
            "enabled": 0,
            "id": f"suggestion-{number}",
            "action": EXCLUDE,
            "cluster": s.cluster,
            "field": field,
            "operator": operator,
            "value": value,
            "jobs": "",
            "reason": reason(s, words),
        }
        for number, s in enumerate(suggestions, start=1)
        for field, operator, value in s.lines
    ]
    return pd.DataFrame(lines, columns=list(RULE_COLUMNS)).astype({"enabled": "int64"})


def reason(suggestion: Suggestion, words: Words) -> str:
    """Return what speaks for a rule and what it takes: "Banque X : 41 % de l'effectif du cluster TIC (2 lignes, 900 emplois)"."""
    return sentence(
        words,
        "reason",
        subject=suggestion.subject,
        facts=sentence(words, "and").join(suggestion.facts),
        rows=words.count("row", suggestion.rows),
        jobs=words.jobs(suggestion.jobs / HUNDREDTHS),
    )
