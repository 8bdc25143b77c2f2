"""From a source to members: what applyexclusions and joinemployment share."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, TypeVar

from ..domain.patience import cancellable as cancellable
from ..domain.text import split_names as split_names

if TYPE_CHECKING:
    from qgis.core import QgsFeatureSource

    from ..domain.members import KnownCluster, Members
    from ..domain.rules import Rule
    from ..domain.table import Table

Progress = Callable[[float, str], None]
Cancelled = Callable[[], bool]
Log = Callable[[str], None]
Elsewhere = Callable[[Callable[["Watch"], Any], "Watch"], Any]
Result = TypeVar("Result")


def nothing(*_: Any) -> None:
    """Show nothing."""


def _never() -> bool:
    return False


def _here(work: Callable[[Watch], Any], watch: Watch) -> Any:
    return work(watch)


@dataclass(frozen=True)
class Watch:
    """How a run shows itself: progress in per cent with a word, one line for the log, and whether to stop.

    ``elsewhere(work, watch)`` does work that needs neither the open project nor layouts: here, or in another thread where a window
    must stay awake meanwhile.
    """

    progress: Progress = nothing
    log: Log = nothing
    is_cancelled: Cancelled = _never
    elsewhere: Elsewhere = _here

    def step(self, percent: float, text: str = "") -> None:
        """Show progress; end the run here if the user asked to."""
        from ..domain.errors import Cancelled

        if self.is_cancelled():
            raise Cancelled
        self.progress(percent, text)

    def part(self, start: float, end: float) -> Watch:
        """Return a watch whose 0 to 100 per cent are a part of this one's."""
        return Watch(
            lambda percent, text="": self.progress(start + percent * (end - start) / 100, text),
            self.log,
            self.is_cancelled,
            self.elsewhere,
        )

    def aside(self, work: Callable[[Watch], Result]) -> Result:
        """Return what ``work(watch)`` returns, done elsewhere where there is such a place."""
        result: Result = self.elsewhere(work, self)
        return result


@dataclass(frozen=True)
class MemberQuery:
    """Where the members are and how to read them: the member parameters of the contract.

    ``source`` is a path or an open feature source; ``fields`` maps member fields to columns, absent = recognised.
    """

    source: str | QgsFeatureSource
    name: str = ""
    fields: dict[str, str] = field(default_factory=dict)
    year: str = ""
    filter: str = ""
    cluster_separator: str = ""
    default_country: str = "BE"
    clusters: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    known: tuple[KnownCluster, ...] = ()


def load_members(query: MemberQuery, watch: Watch, also: Sequence[str] = ()) -> Members:
    """Return the members of a source, with what was recognised in the log.

    Only the columns that are needed are read: the members' own, the filter's, and ``also`` (those of rules) where there are such.
    """
    from ..domain.errors import ClusterAtlasError
    from ..domain.headers import resolve_columns
    from ..domain.members import MemberOptions, read_members
    from ..domain.postal_codes import require_country
    from ..sources.tables import read_table

    country = require_country(query.default_country, "DEFAULT_COUNTRY")
    expression = query.filter.strip()

    def needed(names: Sequence[str]) -> set[str]:
        try:
            return {*resolve_columns(names, query.fields).used(), *also}
        except ClusterAtlasError:  # said below, when it is known which sheet or table was read
            return set()

    raw = read_table(
        query.source, query.name, query.fields, select=needed, is_cancelled=watch.is_cancelled, expression=expression
    )
    for note in raw.notes:
        watch.log(note)
    columns = resolve_columns(raw.names, query.fields, raw.where)
    watch.log(f"Columns: {columns.described()}.")
    if not len(raw.table) and not expression:
        raise ClusterAtlasError("The table has a header and no rows.", raw.where, "Export it again with its rows.")
    options = MemberOptions(
        country, query.cluster_separator, query.year.strip(), query.clusters, query.kinds, query.known
    )
    members = read_members(raw.table, columns, options, raw.where)
    for note in members.notes:
        watch.log(note)
    if not len(members):
        raise ClusterAtlasError("No row of the table is a member.", raw.where, "Check the columns and the filter.")
    return replace(members, source_columns=tuple(raw.names))


@dataclass(frozen=True)
class RulesTable:
    """A rules table as it was read, not yet checked against the members' columns."""

    table: Table
    where: str

    @property
    def fields(self) -> tuple[str, ...]:
        """Return the columns that its conditions name."""
        from ..domain.rules import fields_of

        return fields_of(self.table)


def load_rules(source: str | QgsFeatureSource | None, name: str) -> RulesTable | None:
    """Return a rules table, None where there is none."""
    if not source:
        return None
    from ..domain.rules import RULE_COLUMNS
    from ..sources.tables import read_table

    raw = read_table(source, name, wanted=RULE_COLUMNS)
    return RulesTable(raw.table, raw.where)


def checked_rules(rules: RulesTable | None, members: Members, watch: Watch) -> tuple[Rule, ...]:
    """Return the rules, checked against the columns of the members table."""
    if rules is None:
        return ()
    from ..domain.rules import read_rules

    found = read_rules(rules.table, members.source_columns, rules.where)
    off = sum(not rule.enabled for rule in found)
    watch.log(f"{rules.where}: {len(found)} rules" + (f", {off} of them switched off." if off else "."))
    for rule in found:
        if rule.cluster and members.cluster_name(rule.cluster) not in members.clusters:
            watch.log(f"{rules.where}: rule “{rule.id}” is for cluster “{rule.cluster}”, which no row has.")
    return found
