"""Apply exclusion rules to a members table: kept, excluded, ledger."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from .members import MemberQuery, Watch, load_members, load_rules

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
    members = load_members(query, watch)
    from ..domain.fates import decide_fates
    from ..domain.ledger import ledger, published_ledger
    from ..domain.names import EXCLUDED, KEPT
    from ..domain.tally import count_sites_once, published_rows
    from .matching import pcre_matcher

    checked = load_rules(rules, rules_name, list(members.table.columns), watch)
    watch.step(50, "Applying the rules")
    fates = decide_fates(members, checked, pcre_matcher, None)
    counted, _ = count_sites_once(fates.rows, KEPT)
    watch.step(80, "Balancing the ledger")
    return Exclusions(
        published_rows(fates, [KEPT]), published_rows(fates, [EXCLUDED]), published_ledger(ledger(fates, counted))
    )
