"""Exclusions: which rule takes which member."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import pandas as pd

from .errors import ClusterAtlasError
from .headcounts import HUNDREDTHS
from .members import Members
from .rules import NUMBER_OPERATORS, Condition, Matcher, Rule, to_number
from .tables import Codes, Flags, as_text, on_distinct
from .text import plain


@dataclass(frozen=True)
class Decisions:
    """For each member row the position of the rule that decides it in ``rules``, or -1."""

    rule: Codes
    rules: tuple[Rule, ...]


def decide(members: Members, rules: tuple[Rule, ...], matcher: Matcher, open_rows: Flags) -> Decisions:
    """Return which rule decides each row: the first enabled one whose conditions all hold.

    ``open_rows`` (bool) marks the rows that rules may still decide: a repeated row is none.
    """
    decided = np.full(len(members.rows), -1)
    for position, rule in enumerate(rules):
        if not rule.enabled:
            continue
        holds = open_rows & (decided < 0)
        if rule.cluster:
            holds &= (members.rows["cluster_key"] == members.cluster_key(rule.cluster)).to_numpy()
        for condition in rule.conditions:
            holds &= _holds(members, condition, matcher)
        decided[holds] = position
    return Decisions(decided, rules)


def _holds(members: Members, condition: Condition, matcher: Matcher) -> Flags:
    """Return for each row whether one condition holds."""
    values = _values(members, condition.field)
    if condition.field == "jobs":
        return _number_test(values, condition, members.rows["usable"])
    if condition.operator in NUMBER_OPERATORS:
        numbers = on_distinct(values, lambda cell: to_number(as_text(cell)))
        return _number_test(numbers.astype(float), condition, numbers.notna())
    if condition.field == "cluster" and condition.operator in ("equals", "not equals", "one of"):
        wanted = {
            members.cluster_key(name) for name in condition.value.split("|" if condition.operator == "one of" else "\0")
        }
        return (members.rows["cluster_key"].isin(wanted) ^ (condition.operator == "not equals")).to_numpy(dtype=bool)
    test = _text_test(condition, matcher)
    return on_distinct(values, lambda cell: test(as_text(cell))).to_numpy(dtype=bool)


def _values(members: Members, field: str) -> pd.Series:
    """Return a field of each row: a member's field in the trade's terms, else the table's column."""
    rows = members.rows
    if field == "jobs":
        return rows["jobs"] / HUNDREDTHS
    if field == "postal_code":
        return rows["postal_code"].where(rows["postal_code"] != "", rows["raw_code"])
    if field in rows.columns and field in ("organisation", "kind", "cluster", "role", "country"):
        return rows[field]
    return members.table[field].take(rows["table_row"].to_numpy()).reset_index(drop=True)


def _number_test(numbers: pd.Series, condition: Condition, known: pd.Series) -> Flags:
    """Compare numbers; a row without a number meets no comparison but ``not equals`` and ``is empty``."""
    values = numbers.to_numpy(dtype=float)
    has = known.to_numpy(dtype=bool)
    operator = condition.operator
    if operator in ("is empty", "is not empty"):
        return ~has if operator == "is empty" else has
    if operator in ("contains", "starts with", "matches"):
        raise ClusterAtlasError(f"“{operator}” compares text, and jobs are numbers.", f"rules, line {condition.line}")
    wanted = [float(number) for text in condition.value.split("|") if (number := to_number(text)) is not None]
    # a row without a headcount is compared as nothing; its flag in ``has`` settles it
    values = np.where(has, values, np.nan)
    if operator == "not equals":
        return ~np.isin(values, wanted[:1])
    if operator in ("equals", "one of"):
        return np.isin(values, wanted if operator == "one of" else wanted[:1])
    limit = wanted[0]
    compared = {">": values > limit, ">=": values >= limit, "<": values < limit, "<=": values <= limit}
    return compared[operator]


def _text_test(condition: Condition, matcher: Matcher) -> Callable[[str], bool]:
    """Return the test of one text, without case and accents."""
    wanted = plain(condition.value)
    options = {plain(option) for option in condition.value.split("|")}
    tests: dict[str, Callable[[str], bool]] = {
        "equals": lambda text: plain(text) == wanted,
        "not equals": lambda text: plain(text) != wanted,
        "one of": lambda text: plain(text) in options,
        "contains": lambda text: wanted in plain(text),
        "starts with": lambda text: plain(text).startswith(wanted),
        "is empty": lambda text: not text.strip(),
        "is not empty": lambda text: bool(text.strip()),
    }
    return tests[condition.operator] if condition.operator in tests else _pattern_test(condition, matcher)


def _pattern_test(condition: Condition, matcher: Matcher) -> Callable[[str], bool]:
    """Return a regular expression's test; one that is broken or never ends is refused with its line."""
    at = f"rules, line {condition.line}"
    # Accents go from the pattern too, but not its case: \S is not \s.
    pattern = "".join(c for c in unicodedata.normalize("NFD", condition.value) if not unicodedata.combining(c))
    try:
        found = matcher(pattern)
    except ValueError as error:
        raise ClusterAtlasError(
            f"The expression “{condition.value}” is broken: {error}.", at, "Mend it or use “contains”."
        ) from error

    def test(text: str) -> bool:
        try:
            return found(plain(text))
        except ValueError as error:
            raise ClusterAtlasError(
                f"The expression “{condition.value}” takes no end on “{text[:40]}”: {error}.",
                at,
                "Write it without nested repeats.",
            ) from error

    return test
