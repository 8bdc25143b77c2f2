"""Join the members' jobs to postal codes: the figures of every map."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from .members import MemberQuery, Watch, load_members, load_rules

if TYPE_CHECKING:
    import pandas as pd
    from qgis.core import QgsCoordinateReferenceSystem, QgsFeatureSource

    from ..domain.fates import Fates
    from ..sources.postal_layers import PostalLayer

SHIPPED_HOST_CODES = Path(__file__).resolve().parents[2] / "resources" / "host_codes_be.csv"


@dataclass(frozen=True)
class Employment:
    """All figures of a run, with the contract's fields; jobs as decimal numbers.

    ``cells`` and ``totals`` have ``x``, ``y`` (in ``crs``) and ``place`` besides. ``clusters`` are those that the table has, as shown;
    ``columns`` their columns in ``totals``.
    """

    cells: pd.DataFrame
    totals: pd.DataFrame
    rows: pd.DataFrame
    excluded: pd.DataFrame
    unmatched: pd.DataFrame
    ledger: pd.DataFrame
    crs: QgsCoordinateReferenceSystem
    clusters: tuple[str, ...]
    columns: dict[str, str]
    notes: tuple[str, ...]
    fates: Fates


def postal_layer(source: QgsFeatureSource, name: str, code_field: str, country_field: str, country: str) -> PostalLayer:
    """Return a postal-code layer as ``join_employment`` takes it; an unknown country is refused."""
    from ..domain.postal_codes import require_country
    from ..sources.postal_layers import PostalLayer

    return PostalLayer(source, name, code_field, country_field, require_country(country, f"postal-code layer {name}"))


def join_employment(
    query: MemberQuery,
    layers: Sequence[PostalLayer],
    rules: str | QgsFeatureSource | None,
    hosts: str | QgsFeatureSource | None,
    watch: Watch,
    crs: QgsCoordinateReferenceSystem | None = None,
) -> Employment:
    """Return the figures of a members table on postal-code layers: read, match, decide, sum, balance."""
    from ..sources.postal_layers import read_places

    watch.step(0, "Reading the postal-code layers")
    places = read_places(list(layers), crs, watch.is_cancelled)
    for note in places.notes:
        watch.log(note)
    watch.step(20, "Reading the members")
    members = load_members(query, watch)
    checked = load_rules(rules, "rules", list(members.table.columns), watch)
    watch.step(50, "Deciding the fate of each row")
    from ..domain.fates import decide_fates
    from .matching import pcre_matcher

    known = frozenset(zip(places.frame["country"], places.frame["postal_code"]))
    fates = decide_fates(members, checked, pcre_matcher, known, _hosts(hosts, query.default_country, watch))
    watch.step(75, "Summing by postal code")
    return _employment(fates, places.frame, places.crs, watch)


def _hosts(source: str | QgsFeatureSource | None, default_country: str, watch: Watch) -> dict[tuple[str, str], object]:
    """Return the host codes: the shipped ones, and the user's over them."""
    from ..domain.hosts import HOST_COLUMNS, host_mapping, read_host_codes
    from ..sources.tables import read_table

    shipped = read_host_codes(read_table(str(SHIPPED_HOST_CODES), wanted=HOST_COLUMNS).frame, "BE")
    own = ()
    if source:
        raw = read_table(source, "host codes", wanted=HOST_COLUMNS)
        own = read_host_codes(raw.frame, default_country, raw.where)
        watch.log(f"{raw.where}: {len(own)} host codes besides the {len(shipped)} shipped ones.")
    return dict(host_mapping(shipped, own))


def _employment(fates: Fates, places: pd.DataFrame, crs: QgsCoordinateReferenceSystem, watch: Watch) -> Employment:
    from ..domain.ledger import ledger, published_ledger
    from ..domain.names import EXCLUDED
    from ..domain.tally import cluster_columns, published_cells, published_rows, published_totals, tally, unmatched

    sums = tally(fates)
    codes = list(zip(places["country"], places["postal_code"]))
    account = published_ledger(ledger(fates, sums.counted))
    left_out = unmatched(fates, codes)
    for note in sums.notes[:20]:
        watch.log(note)
    if len(sums.notes) > 20:
        watch.log(f"... and {len(sums.notes) - 20} more sites like these: see ROWS.")
    if len(left_out):
        worst = ", ".join(f"{r.raw} ({r.jobs:g} jobs)" for r in left_out.head(5).itertuples())
        watch.log(
            f"{len(left_out)} codes were not matched, by jobs at stake: {worst}{' ...' if len(left_out) > 5 else ''}."
        )
    watch.step(95, "Figures are ready")
    on = ["country", "postal_code"]
    return Employment(
        cells=published_cells(sums).merge(places, on=on, how="left"),
        totals=published_totals(sums).merge(places, on=on, how="left"),
        rows=published_rows(fates),
        excluded=published_rows(fates, [EXCLUDED]),
        unmatched=left_out,
        ledger=account,
        crs=crs,
        clusters=sums.clusters,
        columns=cluster_columns(sums.clusters),
        notes=sums.notes,
        fates=fates,
    )
