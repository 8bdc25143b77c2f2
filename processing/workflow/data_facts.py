"""All that the step “Data” shows of what was read, worked out in another thread."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from .columns import SeparatorHint, column_choices, separator_hint
from .data_findings import Finding, Overview, findings, overview
from .table_preview import TablePreview, column_values, distinct, years_among
from .unmatched_codes import UnmatchedCode, place_names, unmatched_codes

if TYPE_CHECKING:
    from .join import Employment, Inputs
    from .members import Watch
    from .table_preview import Source


@dataclass(frozen=True)
class TableValues:
    """The years and kinds that a table's cells name, and what seems to part several clusters in one."""

    years: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    hint: SeparatorHint | None = None


@dataclass(frozen=True)
class DataFacts:
    """A reading at a glance; ``places`` are the names of the codes that exist, by country and code."""

    values: TableValues
    overview: Overview
    findings: tuple[Finding, ...] = ()
    unmatched: tuple[UnmatchedCode, ...] = ()
    places: Mapping[tuple[str, str], str] = field(default_factory=dict)


def data_facts(figures: Employment, inputs: Inputs) -> DataFacts:
    """Return what was read, what was found in it, and the codes without a place."""
    members = inputs.members
    table, columns = members.table, members.columns
    values = TableValues(
        years_among(table.text(columns.year).present()),
        distinct(table.text(columns.kind).present()),
        separator_hint(table.text(columns.cluster).present()),
    )
    return DataFacts(
        values, overview(figures), findings(figures, inputs), unmatched_codes(figures, inputs), place_names(inputs)
    )


def values_of_table(
    source: Source, name: str, named: Mapping[str, str | None], head: TablePreview, watch: Watch
) -> TableValues:
    """Return the values of a table that could not be read as members yet: what is missing may be a choice among them."""
    choices = column_choices(head.names, named)
    wanted = {field: choices[field].column for field in ("year", "kind", "cluster") if choices[field].column}
    found = column_values(source, name, named, tuple(wanted.values()), watch) if wanted else {}
    cells = {field: found.get(column, ()) for field, column in wanted.items()}
    return TableValues(years_among(cells.get("year", ())), cells.get("kind", ()), separator_hint(cells.get("cluster", ())))
