"""Suggest exclusion rules for a members table: nothing is applied."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from qgis.core import QgsApplication

from ..domain.names import LANGUAGES
from .draft import Row
from .members import MemberQuery, Watch, cancellable, load_members

if TYPE_CHECKING:
    import pandas as pd

    from ..domain.fates import Fates
    from ..domain.rules import Rule
    from ..domain.suggestions import Suggestion, Suggestions

MOST = 1000
MOST_OFFERED = 100


@dataclass(frozen=True)
class Offer:
    """One suggestion for the rules as they are: its lines for the rules table, what speaks for it, what it would take more.

    ``rows`` and ``jobs`` leave out what a rule excludes already.
    """

    lines: tuple[Row, ...]
    subject: str
    facts: str
    rows: int
    jobs: float


def users_language() -> str:
    """Return the language of QGIS where the sheets have it, else English."""
    language = QgsApplication.locale()[:2].lower()
    return language if language in LANGUAGES else "en"


def suggest_exclusions(query: MemberQuery, watch: Watch, language: str = "") -> pd.DataFrame:
    """Return a rules table, every rule switched off, with the figures that speak for each; most jobs at stake first.

    The reasons are in ``language``, which is that of QGIS where it is empty.
    """
    watch.step(0, "Reading the members")
    from ..domain.suggestions import as_rules
    from ..domain.words import words
    from .rule_effects import fates_without_rules

    members = load_members(query, watch)
    watch.step(50, "Looking for repeated rows")
    fates = fates_without_rules(members, watch)
    language = language or users_language()
    suggestions = suggested(fates, language, watch.part(70, 95))
    given = len(suggestions.first)
    left = f" of {suggestions.found}, those with most jobs at stake," if given < suggestions.found else ""
    watch.log(f"{given} rules{left} are suggested, every one switched off: set enabled to 1 where you agree.")
    watch.step(95, "Suggestions are ready")
    return as_rules(suggestions.first, words(language))


def suggested(bare: Fates, language: str, watch: Watch, most: int = MOST) -> Suggestions:
    """Return what is suggested for members whose fates without any rule are known."""
    watch.step(0, "Looking at shares, distributions, sites and names")
    from ..domain.suggestions import suggest
    from ..domain.words import words

    with cancellable(watch.is_cancelled):
        return suggest(bare, words(language), most)


def offers(
    bare: Fates, suggestions: Sequence[Suggestion], rules: Sequence[Rule], language: str, watch: Watch
) -> tuple[Offer, ...]:
    """Return the suggestions that some rules leave open, most jobs at stake first.

    - One that is among the rules, switched on or off, is not offered again; nor one whose rows are all excluded already.
    """
    with cancellable(watch.is_cancelled):
        from ..domain.alone import taken_alone
        from ..domain.exclusions import NO_RULE, decide
        from ..domain.headcounts import HUNDREDTHS
        from ..domain.names import REPEATED
        from ..domain.suggestion_words import sentence
        from ..domain.suggestions import reason
        from ..domain.words import words
        from .matching import pcre_matcher

        said = words(language)
        between = sentence(said, "and")
        taken = {_signature(rule.cluster, [(c.field, c.operator, c.value) for c in rule.conditions]) for rule in rules}
        new = [s for s in suggestions if _signature(s.cluster, s.lines) not in taken]
        open_rows = ~bare.having(REPEATED)
        open_rows &= decide(bare.members, tuple(rules), pcre_matcher, open_rows, {}) == NO_RULE
        effects = taken_alone(bare, [_as_rule(s) for s in new], pcre_matcher, open_rows)
        found = [
            Offer(_lines(s, reason(s, said)), s.subject, between.join(s.facts), one.rows, one.jobs / HUNDREDTHS)
            for s, one in zip(new, effects)
            if one.rows
        ]
        return tuple(sorted(found, key=lambda offer: (-offer.jobs, -offer.rows)))


def _signature(cluster: str, lines: Sequence[tuple[str, str, str]]) -> tuple[str, frozenset[tuple[str, str, str]]]:
    """Return what two rules have in common that take the same rows."""
    from ..domain.text import key, plain

    return key(cluster) if cluster else "", frozenset((f, o, plain(v)) for f, o, v in lines)


def _as_rule(suggestion: Suggestion) -> Rule:
    from ..domain.rules import EXCLUDE, Condition, Rule

    conditions = tuple(Condition(*line, at="suggestions") for line in suggestion.lines)
    return Rule(suggestion.subject, EXCLUDE, suggestion.cluster, conditions, suggestion.subject)


def _lines(suggestion: Suggestion, reason: str) -> tuple[Row, ...]:
    from ..domain.rules import EXCLUDE
    from ..domain.text import plain

    name = re.sub(r"[\W_]+", "-", plain(suggestion.subject)).strip("-")[:32].rstrip("-") or "suggestion"
    why = reason.rsplit(" (", 1)[0]  # the sheet prints the rows and jobs that a rule takes beside its reason
    shared = {"enabled": "1", "id": name, "action": EXCLUDE, "cluster": suggestion.cluster, "jobs": "", "reason": why}
    return tuple({**shared, "field": f, "operator": o, "value": v} for f, o, v in suggestion.lines)
