"""Exclusion rules as data: read from a table, checked line by line."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation

from .errors import ClusterAtlasError
from .headcounts import MOST_JOBS, half_up
from .table import Table
from .text import key, listed, plain

EXCLUDE, SET_JOBS = "exclude", "set_jobs"
ACTIONS = (EXCLUDE, SET_JOBS)
TEXT_OPERATORS = ("equals", "not equals", "one of", "contains", "starts with", "matches", "is empty", "is not empty")
NUMBER_OPERATORS = (">", ">=", "<", "<=")
_ON_TEXT_ALONE = ("contains", "starts with", "matches")
OPERATORS = TEXT_OPERATORS + NUMBER_OPERATORS
RULE_COLUMNS = ("enabled", "id", "action", "cluster", "field", "operator", "value", "jobs", "reason")
MEMBER_FIELDS = ("organisation", "kind", "cluster", "role", "postal_code", "country", "jobs")

_TRUE = frozenset(["1", "true", "t", "yes", "y", "x", "oui", "o", "vrai", "ja", "j", "wahr", "waar", "on"])
_FALSE = frozenset(["0", "false", "f", "no", "n", "non", "nein", "nee", "faux", "falsch", "onwaar", "off"])

Matcher = Callable[[str], Callable[[str], bool]]
"""Compile a regular expression into a test of one text; raises ValueError where it is broken or takes no end."""


@dataclass(frozen=True)
class Condition:
    """One line of a rule: a field, an operator and a value; ``at`` says where it stands, for messages."""

    field: str
    operator: str
    value: str
    at: str


@dataclass(frozen=True)
class Rule:
    """What to do with the rows for which all conditions hold, and why. ``jobs`` is in hundredths, for ``set_jobs`` only."""

    id: str
    action: str
    cluster: str
    conditions: tuple[Condition, ...]
    reason: str
    jobs: int | None = None
    enabled: bool = True


def read_rules(table: Table, columns: Sequence[str], where: str = "rules") -> tuple[Rule, ...]:
    """Return the rules of a table in the order of their first lines; what is wrong is refused with its line.

    ``columns`` are those of the members table.
    """
    names = {key(name): name for name in table.names}
    missing = [c for c in ("action", "field", "operator", "reason") if key(c) not in names]
    if missing:
        raise ClusterAtlasError(
            f"The rules table has no column {listed(missing)}.", where, f"Its columns are {', '.join(RULE_COLUMNS)}."
        )
    lines: dict[str, list[tuple[int, dict[str, str]]]] = {}
    for line, record in table.records():
        cells = {c: record[names[key(c)]] if key(c) in names else "" for c in RULE_COLUMNS}
        if any(cells.values()):
            lines.setdefault(cells["id"] or f"line {line}", []).append((line, cells))
    return tuple(_rule(rule_id, group, columns, where) for rule_id, group in lines.items())


def fields_of(table: Table) -> tuple[str, ...]:
    """Return the fields that a rules table names, whatever else is right or wrong with it."""
    column = next((name for name in table.names if key(name) == "field"), None)
    return tuple(table.text(column).present()) if column else ()


def _rule(rule_id: str, group: list[tuple[int, dict[str, str]]], columns: Sequence[str], where: str) -> Rule:
    """Return one rule from its lines: the first says what and why, each adds a condition."""
    first_line, first = group[0]
    conditions = tuple(_condition(cells, columns, f"{where}, line {line}") for line, cells in group)
    for line, cells in group[1:]:
        for column in ("enabled", "action", "cluster", "jobs", "reason"):
            if cells[column] and plain(cells[column]) != plain(first[column]):
                raise ClusterAtlasError(
                    f"Rule “{rule_id}” has “{cells[column]}” as {column} here and “{first[column]}” on line {first_line}.",
                    f"{where}, line {line}",
                    "The lines of one rule must agree; give another rule another id.",
                )
    at = f"{where}, line {first_line}"
    if first["action"] not in ACTIONS:
        raise ClusterAtlasError(f"“{first['action']}” is no action.", at, f"Use one of {', '.join(ACTIONS)}.")
    if not first["reason"]:
        raise ClusterAtlasError(
            f"Rule “{rule_id}” has no reason.", at, "Write why: the reason is printed on the sheet."
        )
    jobs = _corrected_jobs(first["jobs"], at) if first["action"] == SET_JOBS else None
    return Rule(
        rule_id, first["action"], first["cluster"], conditions, first["reason"], jobs, _enabled(first["enabled"], at)
    )


def _condition(cells: dict[str, str], columns: Sequence[str], at: str) -> Condition:
    field, operator = cells["field"], " ".join(cells["operator"].lower().split())
    if operator not in OPERATORS:
        raise ClusterAtlasError(f"“{cells['operator']}” is no operator.", at, f"Use one of {', '.join(OPERATORS)}.")
    if field not in MEMBER_FIELDS and field not in columns:
        raise ClusterAtlasError(
            f"There is no column “{field}” in the members table.",
            at,
            f"Use one of {', '.join(MEMBER_FIELDS)} or {listed(list(columns), 30)}.",
        )
    if field == "jobs" and operator in _ON_TEXT_ALONE:
        raise ClusterAtlasError(f"“{operator}” compares text, and jobs are numbers.", at, "Use equals, > or <.")
    if operator in _ON_TEXT_ALONE and not cells["value"]:
        raise ClusterAtlasError(f"“{operator}” without a value holds for every row.", at, "Write the value.")
    compares_numbers = operator in NUMBER_OPERATORS or (
        field == "jobs" and operator in ("equals", "not equals", "one of")
    )
    values = cells["value"].split("|") if operator == "one of" else [cells["value"]]
    if compares_numbers and any(to_number(value) is None for value in values):
        raise ClusterAtlasError(f"“{cells['value']}” is no number, and “{operator}” on “{field}” needs one.", at)
    return Condition(field, operator, cells["value"], at)


def switched_off(text: str) -> bool:
    """Tell whether a cell of the column enabled says no; an empty one says yes."""
    return plain(text) in _FALSE


def to_number(text: str) -> Decimal | None:
    """Return a rule's number: digits, spaces between thousands, a dot or comma before decimals; None if it is none."""
    try:
        number = Decimal("".join(text.split()).replace(",", "."))
    except InvalidOperation:
        return None
    return number if number.is_finite() else None


def _corrected_jobs(text: str, at: str) -> int:
    number = to_number(text)
    if number is None or not 0 <= number <= MOST_JOBS:
        raise ClusterAtlasError(
            f"“{text}” is no headcount to correct to.", at, f"set_jobs needs a number from 0 to {MOST_JOBS} in column jobs."
        )
    return half_up(number)


def _enabled(text: str, at: str) -> bool:
    word = plain(text)
    if not word or word in _TRUE:
        return True
    if word in _FALSE:
        return False
    raise ClusterAtlasError(f"“{text}” in column enabled is neither yes nor no.", at, "Use 1 or 0.")
