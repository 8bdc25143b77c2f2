"""The fate of every member row, decided in the contract's order."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from . import names
from .coded import Coded, Codes, Flags, Ints, Rows, firsts, group, narrow, repeats
from .exclusions import decide, either
from .headcounts import small
from .hosts import CodeKey, HostCode
from .members import Members
from .rules import EXCLUDE, SET_JOBS, Matcher, Rule
from .text import organisation_key, plain

ANONYMOUS = -1
_ALL = slice(None)

STATUSES = (
    names.MAPPED,
    names.KEPT,
    names.EXCLUDED,
    names.REPEATED,
    names.UNMATCHED,
    names.MISSING_CODE,
    names.MISSING_CLUSTER,
    names.UNUSABLE_JOBS,
)
"""What can become of a row; a row's status is its place here."""


@dataclass(frozen=True)
class Place:
    """Where the rows of one code are drawn: ``placed`` tells whether a postal-code layer has it; ``reason`` why elsewhere."""

    country: str
    postal_code: str
    placed: bool
    reason: str


@dataclass(frozen=True)
class Fates:
    """What became of each member row.

    - ``status``: a place in ``STATUSES``; ``rule``: a place in ``rules``, or -1.
    - ``place``: a place in ``places``: the row's own code, or its host's.
    - ``site``: an integer, unique for a row that nothing identifies.
    - ``jobs``: as used, in hundredths; ``members.jobs`` is what was read.
    - ``copies``: how many rows of the source have this fate; the others of ``members.count`` repeat an identified row.
    """

    members: Members
    rules: tuple[Rule, ...]
    status: Codes
    rule: Codes
    place: Codes
    places: tuple[Place, ...]
    site: Ints
    jobs: Ints
    copies: Ints

    def counted(self, values: Ints, rows: Rows = _ALL) -> Ints:
        """Return a number of each row as often as the source has it."""
        # most sources have each row once: nothing to multiply
        return values[rows] if self.copies.strides == (0,) else values[rows] * self.copies[rows]

    def having(self, *statuses: str) -> Flags:
        """Tell which rows have one of these statuses."""
        return np.array([name in statuses for name in STATUSES])[self.status]

    @property
    def status_names(self) -> list[str]:
        """Return the status of each row."""
        return [STATUSES[s] for s in self.status]


def decide_fates(
    members: Members,
    rules: tuple[Rule, ...],
    matcher: Matcher,
    places: frozenset[CodeKey] | None,
    hosts: Mapping[CodeKey, HostCode] | None = None,
) -> Fates:
    """Return the fate of each row: repeated, a rule, missing cluster, unusable headcount, missing code, unmatched, mapped.

    Without ``places`` (``applyexclusions``) a row that nothing else decides is ``kept``, whatever its code.
    """
    written = members.organisation.map(plain)
    organisation = _numbers(written.map(organisation_key))
    identity = _identity(members, organisation)
    repeated = _repeated(members, organisation, identity)
    decided = decide(members, rules, matcher, ~repeated, {"organisation": written})
    del written  # a million names are not kept longer than they are needed
    jobs, usable = _corrected(members, decided, rules)
    place, found = _places(members, places, hosts or {})
    placed = np.array([p.placed for p in found], dtype=bool)[place]
    excluded = np.array([*(rule.action == EXCLUDE for rule in rules), False])[decided]  # -1, no rule, is the last
    status = _status(members, repeated, excluded, usable, None if places is None else placed)
    alone = bool((members.count == 1).all())
    copies = members.count if alone else np.where(identity == ANONYMOUS, members.count, 1).astype(np.int64)
    site = _sites(members, identity, _codes(found)[place])
    return Fates(members, rules, status, decided, place, found, site, jobs, copies)


def _status(members: Members, repeated: Flags, excluded: Flags, usable: Flags, placed: Flags | None) -> Codes:
    """Return each row's status: the first in the contract's order."""
    status = np.full(len(members), STATUSES.index(names.KEPT if placed is None else names.MAPPED), dtype=np.int8)
    tests = [
        (repeated, names.REPEATED),
        (excluded, names.EXCLUDED),
        (members.cluster.equals(""), names.MISSING_CLUSTER),
        (~usable, names.UNUSABLE_JOBS),
        (members.pc_status.equals(names.PC_MISSING), names.MISSING_CODE),
    ]
    if placed is not None:
        tests.append((~placed, names.UNMATCHED))
    for rows, name in reversed(tests):  # the first in order has the last word
        status[rows] = STATUSES.index(name)
    return status


def _numbers(column: Coded) -> Codes:
    """Return an integer for each row's text, -1 for an empty one."""
    return np.where(column.equals(""), ANONYMOUS, column.codes)


def _identity(members: Members, organisation: Codes) -> Codes:
    """Return an integer for what a row is a site of: its site identifier, else its organisation; -1 where it has neither."""
    by_id = _numbers(members.site_id.map(plain))
    if (by_id == ANONYMOUS).all():
        return organisation
    return np.where(by_id == ANONYMOUS, organisation, int(organisation.max(initial=0)) + 1 + by_id.astype(np.int32))


def _repeated(members: Members, organisation: Codes, identity: Codes) -> Flags:
    """Tell which rows say again what an earlier one said.

    The same are identifier, organisation, kind, role, code, headcount and cluster; a row that nothing identifies is no repeat.
    """
    again = repeats(
        identity,
        *([] if identity is organisation else [organisation]),
        members.kind.map(plain),
        members.role.map(plain),
        members.country,
        either(members.postal_code, members.raw_code.map(plain)),
        members.jobs,
        members.usable.view(np.int8),
        members.cluster,
    )
    again &= identity != ANONYMOUS
    return again


def _corrected(members: Members, decided: Codes, rules: Sequence[Rule]) -> tuple[Ints, Flags]:
    """Return the headcounts as used, and which are usable: ``set_jobs`` makes any headcount so."""
    set_to = np.array([*(rule.jobs if rule.action == SET_JOBS else None for rule in rules), None], dtype=object)
    corrects = np.array([jobs is not None for jobs in set_to])
    corrected = corrects[decided]  # -1, no rule, is the last
    if not corrected.any():
        return members.jobs, members.usable
    values = small(np.where(corrects, set_to, 0).astype(np.int64))
    jobs = members.jobs.astype(np.promote_types(members.jobs.dtype, values.dtype))
    jobs[corrected] = values[decided[corrected]]
    return jobs, members.usable | corrected


def _places(
    members: Members, places: frozenset[CodeKey] | None, hosts: Mapping[CodeKey, HostCode]
) -> tuple[Codes, tuple[Place, ...]]:
    """Return where each row is drawn: at its own code, or at its host's where its own has no territory."""
    pair = group(members.country, members.postal_code)
    first = firsts(pair)
    own = zip(members.country.take(first).texts(), members.postal_code.take(first).texts())
    drawn: list[Place] = []
    at: dict[Place, int] = {}
    position = np.zeros(len(first), dtype=np.int32)
    for i, (country, code) in enumerate(own):
        shown = _place(country, code, places, hosts)
        position[i] = at.setdefault(shown, len(at))
        if position[i] == len(drawn):
            drawn.append(shown)
    return narrow(position, len(drawn))[pair], tuple(drawn)


def _place(country: str, code: str, places: frozenset[CodeKey] | None, hosts: Mapping[CodeKey, HostCode]) -> Place:
    if places is None or (country, code) in places:
        return Place(country, code, places is not None, "")
    host = hosts.get((country, code))
    if host is None or (country, host.host_code) not in places:
        return Place(country, code, False, "")
    return Place(country, host.host_code, True, f"{code} is shown at its host {host.host_code}: {host.reason}")


def _codes(places: Sequence[Place]) -> Codes:
    """Return an integer for the code of each place: places that differ only in why a row came there have one code."""
    at: dict[CodeKey, int] = {}
    return np.array([at.setdefault((p.country, p.postal_code), len(at)) for p in places], dtype=np.int32)


def _sites(members: Members, identity: Codes, code: Codes) -> Ints:
    """Return an integer a site: identity and matched code; a row of the table without identity is a site of its own."""
    anonymous = identity == ANONYMOUS
    own = identity.astype(np.int32)
    if anonymous.any():
        # a row whose cell names two clusters is one site in both
        own[anonymous] = int(identity.max(initial=0)) + 1 + members.table_rows[anonymous]
    # rows without a code of their country share an empty one: what they say instead tells them apart
    said = members.raw_code.map(plain)
    other = np.where(members.has_code(), -1, said.codes)
    return group(own, code, other)
