"""Exclusions: which rule takes which member."""

from __future__ import annotations

import operator
import unicodedata
from collections.abc import Callable, Mapping

import numpy as np

from .coded import Coded, Codes, Flags, Floats, each, narrow
from .errors import ClusterAtlasError
from .headcounts import HUNDREDTHS
from .members import Members
from .rules import NUMBER_OPERATORS, Condition, Matcher, Rule, to_number
from .table import numbers_as_text
from .text import plain

NO_RULE = -1
_COMPARED = {">": operator.gt, ">=": operator.ge, "<": operator.lt, "<=": operator.le}


def decide(
    members: Members, rules: tuple[Rule, ...], matcher: Matcher, open_rows: Flags, plain_columns: Mapping[str, Coded]
) -> Codes:
    """Return the position in ``rules`` of the rule that decides each row, -1 for none.

    - It is the first enabled rule whose conditions all hold; text is compared without case and accents.
    - ``open_rows`` marks the rows that rules may still decide: a repeated row is none.
    - ``plain_columns``: the fields whose texts without case and accents are known already.
    """
    for condition in (c for rule in rules for c in rule.conditions if c.operator == "matches"):
        pattern_test(condition, matcher)  # a broken one is refused even where no row would come to it
    decided = narrow(np.full(len(members), NO_RULE, dtype=np.int8), len(rules) + 1)
    columns = dict(plain_columns)
    for position, rule in enumerate(rules):
        if not rule.enabled:
            continue
        holds = open_rows & (decided == NO_RULE)
        if rule.cluster:
            holds &= members.cluster.equals(members.cluster_name(rule.cluster))
        for condition in rule.conditions:
            if holds.any():
                holds &= _holds(members, condition, matcher, holds, columns)
        decided[holds] = position
    return decided


def _holds(members: Members, condition: Condition, matcher: Matcher, among: Flags, columns: dict[str, Coded]) -> Flags:
    """Return for each row whether one condition holds; rows outside ``among`` need not be looked at.

    ``columns`` keeps each field's texts without case and accents, for the conditions to come.
    """
    field, asked = condition.field, condition.operator
    if field == "jobs":
        return _number_test(members.jobs / HUNDREDTHS, condition, members.usable)
    if asked in NUMBER_OPERATORS:
        column = _column(members, field)
        numbers = column.numbers(_number) if isinstance(column, Coded) else column
        return _number_test(numbers, condition, ~np.isnan(numbers))
    if field == "cluster" and asked in ("equals", "not equals", "one of"):
        named = condition.value.split("|") if asked == "one of" else [condition.value]
        wanted = {members.cluster_name(name) for name in named}
        return members.cluster.flags(lambda name: name in wanted) ^ (asked == "not equals")
    if field not in columns:
        columns[field] = text_column(members, field).map(plain)
    return _tested(columns[field], _text_test(condition, matcher), among)


def text_column(members: Members, field: str) -> Coded:
    """Return a field of each row as text; a field is a member's, else a column of the table."""
    column = _column(members, field)
    return column if isinstance(column, Coded) else numbers_as_text(column)


def _tested(text: Coded, test: Callable[[str], bool], among: Flags) -> Flags:
    """Return the test of each row, each distinct text among the rows that matter being tested once."""
    asked = np.zeros(len(text.values), dtype=bool)
    asked[text.codes[among]] = True
    answers = asked.copy()
    answers[asked] = each(test, text.values[asked])
    return answers[text.codes]


def _column(members: Members, field: str) -> Coded | Floats:
    """Return a field of each row: a member's field in the trade's terms, else the table's column."""
    if field == "postal_code":
        return either(members.postal_code, members.raw_code)
    if field in ("organisation", "kind", "cluster", "role", "country"):
        column: Coded = getattr(members, field)
        return column
    source = members.table.columns[field]
    return source.take(members.table_row) if isinstance(source, Coded) else source[members.table_row]


def either(first: Coded, second: Coded) -> Coded:
    """Return the first column's text, and the second's where it is empty."""
    empty = first.equals("")
    values = np.concatenate([first.values, second.values])
    codes = np.where(empty, second.codes.astype(np.int32) + len(first.values), first.codes)
    return Coded(codes, values).map(str)


def _number(text: str) -> float:
    number = to_number(text)
    return float("nan") if number is None else float(number)


def _number_test(values: Floats, condition: Condition, has: Flags) -> Flags:
    """Compare numbers; a row without a number meets no comparison but ``not equals`` and ``is empty``."""
    asked = condition.operator
    if asked in ("is empty", "is not empty"):
        return ~has if asked == "is empty" else has
    wanted = [float(number) for text in condition.value.split("|") if (number := to_number(text)) is not None]
    if asked in ("equals", "not equals", "one of"):
        same: Flags = np.isin(values, wanted if asked == "one of" else wanted[:1])
        return (same & has) ^ (asked == "not equals")
    compared: Flags = _COMPARED[asked](values, wanted[0])
    return compared & has


def _text_test(condition: Condition, matcher: Matcher) -> Callable[[str], bool]:
    """Return the test of one text that is already without case and accents."""
    wanted = plain(condition.value)
    options = {plain(option) for option in condition.value.split("|")}
    tests: dict[str, Callable[[str], bool]] = {
        "equals": lambda text: text == wanted,
        "not equals": lambda text: text != wanted,
        "one of": lambda text: text in options,
        "contains": lambda text: wanted in text,
        "starts with": lambda text: text.startswith(wanted),
        "is empty": lambda text: not text,
        "is not empty": bool,
    }
    return tests[condition.operator] if condition.operator in tests else pattern_test(condition, matcher)


def pattern_test(condition: Condition, matcher: Matcher) -> Callable[[str], bool]:
    """Return a regular expression's test; one that is broken or never ends is refused with its line."""
    # Accents go from the pattern too, but not its case: \S is not \s.
    pattern = "".join(c for c in unicodedata.normalize("NFD", condition.value) if not unicodedata.combining(c))
    try:
        found = matcher(pattern)
    except ValueError as error:
        raise ClusterAtlasError(
            f"The expression “{condition.value}” is broken: {error}.", condition.at, "Mend it or use “contains”."
        ) from error

    def test(text: str) -> bool:
        try:
            return found(text)
        except ValueError as error:
            raise ClusterAtlasError(
                f"The expression “{condition.value}” takes no end on a text of {len(text)} letters: {error}.",
                condition.at,
                "Write it without nested repeats.",
            ) from error

    return test
