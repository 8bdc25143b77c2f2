"""The lines of a rules table while they are edited: each function returns new lines, those given stay as they are."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from .draft import Draft, Row

Lines = Sequence[Row]

SHARED = ("enabled", "id", "action", "cluster", "jobs", "reason")
"""The columns in which the lines of one rule agree; the others are one condition's."""

NEW_RULE = {"enabled": "1", "action": "exclude", "field": "organisation", "operator": "equals"}


@dataclass(frozen=True)
class RuleLines:
    """One rule: how the ledger calls it, and the places of its lines, from 0."""

    id: str
    places: tuple[int, ...]


def rules_in(lines: Lines) -> tuple[RuleLines, ...]:
    """Return the rules in the order in which they decide; a line without id is a rule of its own, an empty one is none."""
    found: dict[str, list[int]] = {}
    for place, line in enumerate(lines):
        if any(str(cell).strip() for cell in line.values()):
            found.setdefault(str(line.get("id", "")).strip() or f"line {place + 1}", []).append(place)
    return tuple(RuleLines(rule_id, tuple(places)) for rule_id, places in found.items())


def rule_at(lines: Lines, place: int) -> RuleLines:
    """Return the rule that a line belongs to; an empty line is one of its own."""
    found = (rule for rule in rules_in(lines) if place in rule.places)
    return next(found, RuleLines(f"line {place + 1}", (place,)))


def with_cell(lines: Lines, place: int, column: str, value: str) -> tuple[Row, ...]:
    """Return the lines with one cell set; what the lines of a rule share is set in all of them."""
    places = rule_at(lines, place).places if column in SHARED else (place,)
    return tuple({**line, column: value} if at in places else line for at, line in enumerate(lines))


def with_rule(lines: Lines, after: int, cells: Mapping[str, str]) -> tuple[tuple[Row, ...], int]:
    """Return the lines with a rule of one condition after the rule of a line (-1: at the end), and the new line's place."""
    return with_rule_of(lines, after, [cells])


def with_rule_of(lines: Lines, after: int, group: Lines) -> tuple[tuple[Row, ...], int]:
    """Return the lines with a rule of some lines after the rule of a line (-1: at the end), and its first line's place.

    It gets an id that no other rule has, like the one it brings.
    """
    rule_id = free_id(lines, str(group[0].get("id") or "rule"))
    made = [{**line, "id": rule_id} for line in group]
    at = max(rule_at(lines, after).places) + 1 if 0 <= after < len(lines) else len(lines)
    return (*lines[:at], *made, *lines[at:]), at


def with_condition(lines: Lines, place: int) -> tuple[tuple[Row, ...], int]:
    """Return the lines with one more condition in a line's rule, and the new line's place; the rule gets an id if it has none."""
    rule = rule_at(lines, place)
    if not lines[place].get("id"):
        lines = with_cell(lines, place, "id", free_id(lines, "rule"))
    at = max(rule.places) + 1
    more = {**lines[place], "operator": "equals", "value": ""}
    return (*lines[:at], more, *lines[at:]), at


def duplicated(lines: Lines, place: int) -> tuple[tuple[Row, ...], int]:
    """Return the lines with a line's rule once more after it, and the copy's first place."""
    group = [lines[at] for at in rule_at(lines, place).places]
    return with_rule_of(lines, place, group)


def without(lines: Lines, place: int) -> tuple[Row, ...]:
    """Return the lines without a further condition, or without the whole rule where the line is its first."""
    places = rule_at(lines, place).places
    gone = places if place == places[0] else (place,)
    return tuple(line for at, line in enumerate(lines) if at not in gone)


def moved(lines: Lines, place: int, by: int) -> tuple[tuple[Row, ...], int]:
    """Return the lines with a line's rule one place earlier (-1) or later (1) among the rules, and where the line is then.

    The lines of each rule stand together afterwards. A rule that has no place to go to stays.
    """
    groups = [rule.places for rule in rules_in(lines)]
    at = next(i for i, places in enumerate(groups) if place in places)
    target = at + by
    if not 0 <= target < len(groups):
        return tuple(lines), place
    groups[at], groups[target] = groups[target], groups[at]
    order = [one for places in groups for one in places]
    return tuple(lines[one] for one in order), order.index(place)


def free_id(lines: Lines, wish: str) -> str:
    """Return an id that no rule has: the wished one, or with the next free number."""
    taken = {rule.id for rule in rules_in(lines)}
    number, name = 2, wish if wish != "rule" else "rule-1"
    base = wish.rstrip("0123456789").rstrip("-") if wish.rstrip("0123456789").endswith("-") else wish
    while name in taken:
        name, number = f"{base}-{number}", number + 1
    return name


def is_another_sheet(before: Draft, after: Draft) -> bool:
    """Tell whether a draft is another sheet than the one before it, and not that one with a change or saved.

    - A step changes one thing at a time: its rules, or its host codes, or some keys of one part.
    - Saving changes where the sheet lies, and nothing of what it says.
    """
    sources = [draft.resolved(draft.get("members.source", "")) for draft in (before, after)]
    if (before.path, before.folder) != (after.path, after.folder):
        return before.rules != after.rules or before.hosts != after.hosts or sources[0] != sources[1]
    parts = {name for name in {*before.data, *after.data} if before.data.get(name) != after.data.get(name)}
    return bool(parts) and (before.rules != after.rules or ("members" in parts and len(parts) > 2))


def lines_of_file(path: str) -> tuple[Row, ...]:
    """Return the lines of a rules table in a file, by the contract's columns; a table that is none is refused."""
    from ..domain.errors import ClusterAtlasError
    from ..domain.rules import RULE_COLUMNS
    from ..domain.text import key
    from ..sources.tables import read_table
    from .draft_files import table_lines

    table = read_table(path, wanted=RULE_COLUMNS).table
    there = {key(name) for name in table.names}
    if missing := [name for name in ("action", "field", "operator", "reason") if key(name) not in there]:
        raise ClusterAtlasError(
            f"The file is no rules table: it has no column {', '.join(missing)}.",
            path,
            f"Its columns are {', '.join(RULE_COLUMNS)}.",
        )
    return table_lines(table, RULE_COLUMNS)


def write_rules(lines: Lines, path: str) -> None:
    """Write a rules table as the contract's CSV; a file that cannot be written is refused."""
    from ..domain.errors import ClusterAtlasError
    from ..domain.rules import RULE_COLUMNS
    from .draft_files import write_lines

    try:
        write_lines(lines, RULE_COLUMNS, Path(path))
    except OSError as error:
        raise ClusterAtlasError(
            f"The rules could not be written: {error.strerror}.", path, "Choose another folder."
        ) from error


def as_text(header: Sequence[str], rows: Sequence[Sequence[object]]) -> str:
    """Return a small table as text for the clipboard: tabs between cells, as spreadsheets take it."""
    stream = io.StringIO()
    writer = csv.writer(stream, delimiter="\t", lineterminator="\n")
    writer.writerows([list(header), *map(list, rows)])
    return stream.getvalue()
