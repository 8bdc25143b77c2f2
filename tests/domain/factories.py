"""Members, rules and fates from a few cells: what the domain's tests are made of."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence

from cluster_atlas.processing.domain import names
from cluster_atlas.processing.domain.fates import Fates, decide_fates
from cluster_atlas.processing.domain.headers import resolve_columns
from cluster_atlas.processing.domain.hosts import HostCode
from cluster_atlas.processing.domain.members import MemberOptions, Members, read_members
from cluster_atlas.processing.domain.outcome import site_notes
from cluster_atlas.processing.domain.rules import Rule, read_rules
from cluster_atlas.processing.domain.table import Table, table_of
from cluster_atlas.processing.domain.tally import Tally, site_sums, tally

HEADER = ("Organisme", "Cluster", "CP", "Effectif")
PLACES = frozenset({("BE", "1348"), ("BE", "4000"), ("BE", "1040"), ("LU", "7750")})


def table(*rows: Sequence[object], header: Sequence[str] = HEADER) -> Table:
    """Return a table as a reader gives it: the header stands in row 1."""
    return table_of({name: [row[i] for row in rows] for i, name in enumerate(header)})


def members(*rows: Sequence[object], header: Sequence[str] = HEADER, **options: object) -> Members:
    """Return the members of some rows."""
    return read_members(
        table(*rows, header=header), resolve_columns(list(header), {}), MemberOptions(**options), "members.csv"
    )


def rules(*lines: Mapping[str, str], columns: Sequence[str] = HEADER) -> tuple[Rule, ...]:
    """Return rules; each line names only the columns that matter."""
    full = [{"reason": "hors sujet", "action": "exclude", **line} for line in lines]
    names = list(dict.fromkeys(name for line in full for name in line))
    return read_rules(table_of({name: [line.get(name, "") for line in full] for name in names}), columns)


def python_matcher(pattern: str) -> Callable[[str], bool]:
    """Stand in for PCRE, which belongs to QGIS."""
    try:
        compiled = re.compile(pattern, re.IGNORECASE)
    except re.error as error:
        raise ValueError(str(error)) from error
    return lambda text: bool(compiled.search(text))


def fates(
    found: Members,
    checked: tuple[Rule, ...] = (),
    places: frozenset[tuple[str, str]] | None = PLACES,
    hosts: Mapping[tuple[str, str], HostCode] | None = None,
) -> Fates:
    """Return the fates of members on four places."""
    return decide_fates(found, checked, python_matcher, places, hosts)


def tallied(found: Fates) -> Tally:
    """Return the sums of the mapped rows."""
    return tally(found, site_sums(found, names.MAPPED))


def notes(found: Fates) -> tuple[str, ...]:
    """Return what an editor is told about the sites."""
    return site_notes(found, site_sums(found, names.MAPPED))
