"""Members, rules and fates from a few cells: what the domain's tests are made of."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence

import pandas as pd
from cluster_atlas.processing.domain.fates import Fates, decide_fates
from cluster_atlas.processing.domain.headers import resolve_columns
from cluster_atlas.processing.domain.hosts import HostCode
from cluster_atlas.processing.domain.members import MemberOptions, Members, read_members
from cluster_atlas.processing.domain.rules import Rule, read_rules

HEADER = ("Organisme", "Cluster", "CP", "Effectif")
PLACES = frozenset({("BE", "1348"), ("BE", "4000"), ("BE", "1040"), ("LU", "7750")})


def table(*rows: Sequence[object], header: Sequence[str] = HEADER) -> pd.DataFrame:
    """Return a table as a reader gives it: the header stands in row 1."""
    frame = pd.DataFrame([list(row) for row in rows], columns=list(header), dtype=object)
    return frame.assign(source_row=range(2, len(rows) + 2))


def members(*rows: Sequence[object], header: Sequence[str] = HEADER, **options: object) -> Members:
    """Return the members of some rows."""
    frame = table(*rows, header=header)
    return read_members(frame, resolve_columns(list(header), {}), MemberOptions(**options), "members.csv")


def rules(*lines: Mapping[str, str], columns: Sequence[str] = HEADER) -> tuple[Rule, ...]:
    """Return rules; each line names only the columns that matter."""
    frame = pd.DataFrame([{"reason": "hors sujet", "action": "exclude", **line} for line in lines]).fillna("")
    return read_rules(frame, columns)


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
