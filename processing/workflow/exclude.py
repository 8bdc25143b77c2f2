"""Apply exclusion rules to a members table: kept, excluded, ledger."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from .members import MemberQuery, Watch, checked_rules, load_members, load_rules

if TYPE_CHECKING:
    import pandas as pd
    from qgis.core import QgsFeatureSource


@dataclass(frozen=True)
class Exclusions:
    """Tables with the contract's fields, jobs as decimal numbers."""

    kept: pd.DataFrame
    excluded: pd.DataFrame
    ledger: pd.DataFrame


def apply_exclusions(
    query: MemberQuery, rules: str | QgsFeatureSource | None, rules_name: str, watch: Watch
) -> Exclusions:
    """Return what a rules table leaves and takes of a members table, before any map."""
    watch.step(0, "Reading the members")
    from ..domain.fates import decide_fates
    from ..domain.ledger import ledger, published_ledger
    from ..domain.names import EXCLUDED, KEPT
    from ..domain.outcome import published_rows
    from ..domain.tally import counted_once, site_sums
    from .matching import pcre_matcher

    table = load_rules(rules, rules_name)
    members = load_members(query, watch, table.fields if table else ())
    watch.step(50, "Applying the rules")
    fates = decide_fates(members, checked_rules(table, members, watch), pcre_matcher, None)
    watch.step(80, "Balancing the ledger")
    account = ledger(fates, counted_once(fates, site_sums(fates, KEPT)))
    return Exclusions(published_rows(fates, [KEPT]), published_rows(fates, [EXCLUDED]), published_ledger(account))
