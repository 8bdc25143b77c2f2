"""Each rule by itself: whether it is sound, and what it takes."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from ..domain.errors import ClusterAtlasError
from .draft import Row
from .members import Watch, cancellable
from .rule_lines import rules_in

if TYPE_CHECKING:
    from ..domain.fates import Fates
    from ..domain.members import Members
    from ..domain.rules import Rule
    from .join import Employment

WHERE = "rules"
_LINE = re.compile(r"line (\d+)")


@dataclass(frozen=True)
class RuleCheck:
    """One rule: the places of its lines, the rule where it is sound, else what is wrong with it and on which line (its place)."""

    id: str
    places: tuple[int, ...]
    on: bool
    rule: Rule | None = None
    error: ClusterAtlasError | None = None
    wrong: int = -1


@dataclass(frozen=True)
class Effect:
    """What a rule takes, as in the ledger: a correction takes jobs and no row. ``decided`` are the rows for which it holds."""

    rows: int
    jobs: float
    decided: int


def checked_alone(lines: Sequence[Row], columns: Iterable[str] | None) -> tuple[RuleCheck, ...]:
    """Return each rule, checked by itself against the columns of the members table; None where these are not known yet."""
    known = None if columns is None else tuple(columns)
    found = []
    for rule in rules_in(lines):
        cells = tuple(tuple(sorted((k, str(v)) for k, v in lines[at].items())) for at in rule.places)
        found.append(_checked(rule.id, rule.places, cells, known))
    return tuple(found)


@lru_cache(maxsize=4096)
def _checked(
    rule_id: str, places: tuple[int, ...], cells: tuple[tuple[tuple[str, str], ...], ...], columns: tuple[str, ...] | None
) -> RuleCheck:
    import numpy as np

    from ..domain.coded import Coded
    from ..domain.exclusions import pattern_test
    from ..domain.rules import RULE_COLUMNS, read_rules, switched_off
    from ..domain.table import Table
    from .matching import pcre_matcher

    lines = [dict(line) for line in cells]
    on = not switched_off(lines[0].get("enabled", ""))
    made = {name: Coded.of([line.get(name, "") for line in lines]) for name in RULE_COLUMNS}
    table = Table(made, np.array(places, dtype=np.int64) + 1)
    try:
        (rule,) = read_rules(table, [line.get("field", "") for line in lines] if columns is None else columns, WHERE)
        for condition in rule.conditions:
            if condition.operator == "matches":
                pattern_test(condition, pcre_matcher)
    except ClusterAtlasError as error:
        return RuleCheck(rule_id, places, on, None, error.with_traceback(None), _wrong_place(error, places))
    return RuleCheck(rule_id, places, on, rule)


def _wrong_place(error: ClusterAtlasError, places: tuple[int, ...]) -> int:
    """Return the place of the line that an error names; a rule's first where it names none."""
    named = _LINE.search(error.where)
    place = int(named[1]) - 1 if named else -1
    return place if place in places else places[0]


def with_problem(checks: Sequence[RuleCheck], problem: ClusterAtlasError | None) -> tuple[RuleCheck, ...]:
    """Return the checks with what only the members showed: an expression that takes no end on one of their texts."""
    named = _LINE.search(problem.where) if problem is not None and problem.where.startswith(f"{WHERE}, ") else None
    if named is None or any(check.error for check in checks):
        return tuple(checks)
    place = int(named[1]) - 1
    return tuple(
        RuleCheck(c.id, c.places, c.on, None, problem, place) if place in c.places else c for c in checks
    )


def effects_in(figures: Employment) -> dict[str, Effect]:
    """Return what each rule takes in some figures, by its id: the ledger's lines of all clusters."""
    from ..domain.names import ALL_CLUSTERS, CORRECTED, EXCLUDED

    ledger, fates = figures.ledger, figures.fates
    block = ledger[(ledger["cluster"] == ALL_CLUSTERS) & ledger["status"].isin([EXCLUDED, CORRECTED])]
    at = {rule.id: position for position, rule in enumerate(fates.rules)}
    effects = {rule.id: Effect(0, 0.0, 0) for rule in fates.rules}
    for line in block.itertuples():
        decided = int(fates.copies[fates.rule == at[line.rule]].sum()) if line.status == CORRECTED else int(line.rows)
        effects[line.rule] = Effect(int(line.rows), float(line.jobs), decided)
    return effects


def fates_without_rules(members: Members, watch: Watch) -> Fates:
    """Return what becomes of the members without any rule: which rows are repeated, above all."""
    with cancellable(watch.is_cancelled):
        from ..domain.fates import decide_fates
        from .matching import pcre_matcher

        return decide_fates(members, (), pcre_matcher, None)


def effects_of(bare: Fates, checks: Sequence[RuleCheck], together: bool, watch: Watch) -> dict[str, Effect]:
    """Return what the sound rules take of the members, by id; ``bare`` are the fates without any rule.

    - A rule that is switched off: what it would take alone.
    - ``together``: also those that are switched on, where the first that holds decides, the broken ones left out.
    """
    with cancellable(watch.is_cancelled):
        from ..domain.alone import taken_alone, taken_together
        from ..domain.names import REPEATED
        from .matching import pcre_matcher

        among = ~bare.having(REPEATED)
        sound = sound_rules(bare.members, checks)
        off = [rule for rule in sound if not rule.enabled]
        on = tuple(rule for rule in sound if rule.enabled) if together else ()
        alone = taken_alone(bare, off, pcre_matcher, among)
        taken = taken_together(bare, on, pcre_matcher, among) if on else ()
        return {rule.id: _effect(rule, one.rows, one.jobs) for rule, one in zip((*off, *on), (*alone, *taken))}


def sound_rules(members: Members, checks: Sequence[RuleCheck]) -> tuple[Rule, ...]:
    """Return the rules that are sound and name only columns that were read, in their order."""
    return tuple(c.rule for c in checks if c.rule is not None and _is_read(members, c.rule))


def _effect(rule: Rule, rows: int, hundredths: int) -> Effect:
    from ..domain.headcounts import HUNDREDTHS
    from ..domain.rules import EXCLUDE

    jobs = hundredths / HUNDREDTHS
    return Effect(rows if rule.action == EXCLUDE else 0, jobs, rows)


def _is_read(members: Members, rule: Rule) -> bool:
    """Tell whether the columns that a rule names were read: one named a moment ago comes with the next reading."""
    from ..domain.rules import MEMBER_FIELDS

    return all(c.field in MEMBER_FIELDS or c.field in members.table.columns for c in rule.conditions)


def values_of(members: Members, field: str, most: int = 2000) -> tuple[str, ...]:
    """Return the texts that a field of the members has, in alphabetical order; the most frequent ones where there are more."""
    import numpy as np

    from ..domain.exclusions import text_column
    from ..domain.rules import MEMBER_FIELDS
    from ..domain.text import plain

    if field == "jobs" or (field not in MEMBER_FIELDS and field not in members.table.columns):
        return ()
    column = text_column(members, field)
    often = np.bincount(column.codes, minlength=len(column.values))
    first = np.argsort(-often, kind="stable")[: most + 1]
    texts = [str(column.values[at]) for at in first if often[at] and column.values[at]]
    return tuple(sorted(texts[:most], key=plain))
