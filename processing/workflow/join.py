"""Join the members' jobs to postal codes: the figures of every map."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from .members import MemberQuery, RulesTable, Watch, cancellable, checked_rules, load_members, load_rules

if TYPE_CHECKING:
    import pandas as pd
    from qgis.core import QgsCoordinateReferenceSystem, QgsFeatureSource

    from ..domain.coded import Flags
    from ..domain.fates import Fates
    from ..domain.hosts import CodeKey, HostCode
    from ..domain.members import Members
    from ..domain.table import Table
    from ..sources.postal_layers import PostalLayer

SHIPPED_HOST_CODES = Path(__file__).resolve().parents[2] / "resources" / "host_codes_be.csv"


@dataclass(frozen=True)
class Employment:
    """All figures of a run, with the contract's fields; jobs as decimal numbers.

    ``cells`` and ``totals`` have ``x``, ``y`` (in ``crs``) and ``place`` besides. ``clusters`` are those that the table has, as shown;
    ``columns`` their columns in ``totals``. ``counted`` tells which member rows count where each site counts once.
    """

    cells: pd.DataFrame
    totals: pd.DataFrame
    unmatched: pd.DataFrame
    ledger: pd.DataFrame
    crs: QgsCoordinateReferenceSystem
    clusters: tuple[str, ...]
    columns: dict[str, str]
    notes: tuple[str, ...]
    fates: Fates
    counted: Flags

    @cached_property
    def rows(self) -> pd.DataFrame:
        """Return every row and its fate; made when it is asked for."""
        from ..domain.outcome import published_rows

        return published_rows(self.fates)

    @cached_property
    def excluded(self) -> pd.DataFrame:
        """Return the rows that a rule excluded."""
        from ..domain.names import EXCLUDED
        from ..domain.outcome import published_rows

        return published_rows(self.fates, [EXCLUDED])


def postal_layer(
    source: QgsFeatureSource, name: str, code_field: str, country_field: str, country: str, default_country: str = "BE"
) -> PostalLayer:
    """Return a postal-code layer as ``join_employment`` takes it; an unknown country is refused."""
    from ..domain.postal_codes import require_country
    from ..sources.postal_layers import PostalLayer

    where = f"postal-code layer {name}" if country else "DEFAULT_COUNTRY"
    return PostalLayer(source, name, code_field, country_field, require_country(country or default_country, where))


@dataclass(frozen=True)
class Inputs:
    """What the figures are made from, as read: members, places (``country, postal_code, x, y, place``) and their CRS.

    ``columns`` are those of the table that rules may name besides the members' own fields.
    """

    members: Members
    places: pd.DataFrame
    crs: QgsCoordinateReferenceSystem
    columns: tuple[str, ...] = ()


def join_employment(
    query: MemberQuery,
    layers: Sequence[PostalLayer],
    rules: str | QgsFeatureSource | None,
    hosts: str | QgsFeatureSource | None,
    watch: Watch,
    crs: QgsCoordinateReferenceSystem | None = None,
) -> Employment:
    """Return the figures of a members table on postal-code layers: read, match, decide, sum, balance."""
    with cancellable(watch.is_cancelled):
        table = load_rules(rules, "rules")
        inputs = read_inputs(query, layers, table.fields if table else (), watch.part(0, 50), crs)
        return employment(inputs, table, load_hosts(hosts, query.default_country, watch), watch.part(50, 100))


def read_inputs(
    query: MemberQuery,
    layers: Sequence[PostalLayer],
    columns: Sequence[str],
    watch: Watch,
    crs: QgsCoordinateReferenceSystem | None = None,
) -> Inputs:
    """Read the postal-code layers and the members; ``columns`` are those that rules will name."""
    with cancellable(watch.is_cancelled):
        from ..sources.postal_layers import read_places

        watch.step(0, "Reading the postal-code layers")
        places = read_places(list(layers), crs, watch.is_cancelled)
        for note in places.notes:
            watch.log(note)
        watch.step(40, "Reading the members")
        members = load_members(query, watch, columns)
        return Inputs(members, places.frame, places.crs, tuple(columns))


def employment(
    inputs: Inputs, rules: RulesTable | None, hosts: Mapping[CodeKey, HostCode], watch: Watch
) -> Employment:
    """Return the figures of what was read: rules, fates, sums, the balanced ledger."""
    with cancellable(watch.is_cancelled):
        checked = checked_rules(rules, inputs.members, watch)
        watch.step(0, "Deciding the fate of each row")
        from ..domain.fates import decide_fates
        from .matching import pcre_matcher

        known = frozenset(zip(inputs.places["country"], inputs.places["postal_code"]))
        fates = decide_fates(inputs.members, checked, pcre_matcher, known, hosts)
        watch.step(50, "Summing by postal code")
        return _employment(fates, inputs.places, inputs.crs, watch)


def load_hosts(
    source: str | QgsFeatureSource | Table | None, default_country: str, watch: Watch
) -> dict[CodeKey, HostCode]:
    """Return the host codes: the shipped ones, and the user's over them."""
    from ..domain.hosts import HOST_COLUMNS, host_mapping, read_host_codes
    from ..domain.table import Table
    from ..sources.tables import read_table

    shipped = read_host_codes(read_table(str(SHIPPED_HOST_CODES), wanted=HOST_COLUMNS).table, "BE")
    own = ()
    if isinstance(source, Table):
        own = read_host_codes(source, default_country, "host codes")
    elif source:
        raw = read_table(source, "host codes", wanted=HOST_COLUMNS)
        own = read_host_codes(raw.table, default_country, raw.where)
        watch.log(f"{raw.where}: {len(own)} host codes besides the {len(shipped)} shipped ones.")
    return dict(host_mapping(shipped, own))


def _employment(fates: Fates, places: pd.DataFrame, crs: QgsCoordinateReferenceSystem, watch: Watch) -> Employment:
    from ..domain.ledger import ledger, published_ledger
    from ..domain.names import MAPPED
    from ..domain.outcome import site_notes, unmatched
    from ..domain.tally import cluster_columns, published_cells, published_totals, site_sums, tally

    by_site = site_sums(fates, MAPPED)
    sums = tally(fates, by_site)
    watch.step(70, "Balancing the ledger")
    account = published_ledger(ledger(fates, sums.counted))
    left_out = unmatched(fates, zip(places["country"], places["postal_code"]))
    notes = site_notes(fates, by_site)
    _log(notes, left_out, watch)
    clusters, on = fates.members.clusters, ["country", "postal_code"]
    watch.step(90, "Figures are ready")
    return Employment(
        cells=published_cells(sums).merge(places, on=on, how="left"),
        totals=published_totals(sums, clusters).merge(places, on=on, how="left"),
        unmatched=left_out,
        ledger=account,
        crs=crs,
        clusters=clusters,
        columns=cluster_columns(clusters),
        notes=notes,
        fates=fates,
        counted=sums.counted,
    )


def _log(notes: Sequence[str], left_out: pd.DataFrame, watch: Watch) -> None:
    """Say what an editor should look at: sites that differ, rows that add up, codes without a place."""
    for note in notes:
        watch.log(note)
    if len(left_out):
        worst = ", ".join(f"{r.raw} ({r.jobs:g} jobs)" for r in left_out.head(5).itertuples())
        more = " ..." if len(left_out) > 5 else ""
        watch.log(f"{len(left_out)} codes were not matched, by jobs at stake: {worst}{more}.")
