"""What one rule takes by itself, as if it were the only one."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

import numpy as np

from .coded import Coded, Flags
from .exclusions import decide, text_column
from .fates import Fates
from .rules import NUMBER_OPERATORS, SET_JOBS, Matcher, Rule
from .text import plain

_NAMED = ("equals", "one of")


@dataclass(frozen=True)
class Taken:
    """What a rule takes: the rows that it decides, and the hundredths of jobs that go with it (negative where it adds some)."""

    rows: int
    jobs: int


def taken_alone(fates: Fates, rules: Iterable[Rule], matcher: Matcher, among: Flags) -> tuple[Taken, ...]:
    """Return what each rule takes of the rows in ``among`` if no other rule were there, switched on or not.

    ``fates`` are those without any rule; ``among`` must leave out the repeated rows, which no rule decides.
    """
    known: dict[str, Coded] = {}
    places: dict[str, dict[str, int]] = {}
    taken = []
    for rule in rules:
        _learn(fates, rule, known)
        if all(c.operator in _NAMED and c.field in known and c.field != "cluster" for c in rule.conditions):
            decided = _named(fates, rule, among, known, places)
        else:
            decided = decide(fates.members, (replace(rule, enabled=True),), matcher, among, known) == 0
        taken.append(taken_by(fates, rule, decided))
    return tuple(taken)


def _named(
    fates: Fates, rule: Rule, among: Flags, known: Mapping[str, Coded], places: dict[str, dict[str, int]]
) -> Flags:
    """Return the rows that a rule takes which names whole texts: these are looked up instead of testing each text that there is.

    ``places`` keeps where each text of a field stands.
    """
    members, holds = fates.members, among
    if rule.cluster:
        holds = holds & members.cluster.equals(members.cluster_name(rule.cluster))
    for condition in rule.conditions:
        column = known[condition.field]
        if condition.field not in places:
            places[condition.field] = {text: at for at, text in enumerate(column.values)}
        wanted = {plain(text) for text in condition.value.split("|")} if condition.operator == "one of" else {
            plain(condition.value)
        }
        at = [places[condition.field][text] for text in wanted if text in places[condition.field]]
        holds = holds & np.isin(column.codes, np.array(at, dtype=column.codes.dtype))
    return holds


def taken_together(fates: Fates, rules: tuple[Rule, ...], matcher: Matcher, among: Flags) -> tuple[Taken, ...]:
    """Return what each rule takes where the first that holds decides; nothing for one that is switched off."""
    decided = decide(fates.members, rules, matcher, among, {})
    return tuple(taken_by(fates, rule, decided == position) for position, rule in enumerate(rules))


def taken_by(fates: Fates, rule: Rule, decided: Flags) -> Taken:
    """Return what a rule takes that decides these rows."""
    places = np.flatnonzero(decided).astype(np.int64)
    rows = int(fates.copies[places].sum())
    jobs = int(fates.counted(fates.members.jobs.astype(np.int64), places).sum())
    return Taken(rows, jobs - rows * (rule.jobs or 0) if rule.action == SET_JOBS else jobs)


def _learn(fates: Fates, rule: Rule, known: dict[str, Coded]) -> None:
    """Keep the texts of a rule's fields without case and accents: the next rule may ask for the same ones."""
    for condition in rule.conditions:
        field = condition.field
        on_text = field != "jobs" and condition.operator not in NUMBER_OPERATORS
        if on_text and field not in known:
            known[field] = text_column(fates.members, field).map(plain)
