"""Suggest exclusion rules for a members table: nothing is applied."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsApplication

from ..domain.names import LANGUAGES
from .members import MemberQuery, Watch, load_members

if TYPE_CHECKING:
    import pandas as pd

MOST = 1000


def users_language() -> str:
    """Return the language of QGIS where the sheets have it, else English."""
    language = QgsApplication.locale()[:2].lower()
    return language if language in LANGUAGES else "en"


def suggest_exclusions(query: MemberQuery, watch: Watch, language: str = "") -> pd.DataFrame:
    """Return a rules table, every rule switched off, with the figures that speak for each; most jobs at stake first.

    The reasons are in ``language``, which is that of QGIS where it is empty.
    """
    watch.step(0, "Reading the members")
    from ..domain.fates import decide_fates
    from ..domain.suggestions import as_rules, suggest
    from ..domain.words import words
    from .matching import pcre_matcher

    members = load_members(query, watch)
    watch.step(50, "Looking for repeated rows")
    fates = decide_fates(members, (), pcre_matcher, None)
    watch.step(70, "Looking at shares, distributions, sites and names")
    said = words(language or users_language())
    suggestions = suggest(fates, said, MOST)
    given = len(suggestions.first)
    left = f" of {suggestions.found}, those with most jobs at stake," if given < suggestions.found else ""
    watch.log(f"{given} rules{left} are suggested, every one switched off: set enabled to 1 where you agree.")
    watch.step(95, "Suggestions are ready")
    return as_rules(suggestions.first, said)
