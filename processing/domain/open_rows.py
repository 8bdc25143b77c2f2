"""The rows that a rule may take, as integers: what suggested exclusions are found in."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from . import names
from .coded import Coded, Codes, Flags, Ints, Objects, firsts, group, sums
from .fates import Fates
from .members import Members
from .text import organisation_key, plain


@dataclass(frozen=True)
class OpenRows:
    """All rows but the repeated ones, which no rule takes.

    - ``rows``: their places among the members; all other arrays have one item for each of them.
    - ``who``: the organisation, however it is spelt; ``everyone``: that of all members, row by row; ``kind``: without case and accents.
    - ``sound``: a cluster and a usable headcount, which is what counts in a distribution.
    - ``site``: an integer a site; ``jobs`` are hundredths.
    """

    members: Members
    rows: Ints
    everyone: Coded
    who: Coded
    kind: Coded
    cluster: Coded
    site: Ints
    jobs: Ints
    sound: Flags
    named: Flags

    @cached_property
    def pair(self) -> Ints:
        """Return a number for each row's organisation in its cluster."""
        return group(self.who, self.cluster)

    @cached_property
    def pair_first(self) -> Ints:
        """Return each pair's first row."""
        return firsts(self.pair)

    @cached_property
    def clusters_of_who(self) -> Ints:
        """Return in how many clusters each organisation has rows, rows without cluster being one more."""
        return np.bincount(self.who.codes[self.pair_first], minlength=len(self.who.values))

    @cached_property
    def stakes_of_who(self) -> tuple[Ints, Ints]:
        """Return each organisation's rows and jobs."""
        return self._stakes(self.who.codes, len(self.who.values))

    @cached_property
    def stakes_of_kind(self) -> tuple[Ints, Ints]:
        """Return each kind's rows and jobs."""
        return self._stakes(self.kind.codes, len(self.kind.values))

    @cached_property
    def stakes_of_pair(self) -> tuple[Ints, Ints]:
        """Return the rows and jobs of each organisation in each cluster."""
        return self._stakes(self.pair, len(self.pair_first))

    def _stakes(self, codes: Codes | Ints, count: int) -> tuple[Ints, Ints]:
        wide = codes.astype(np.int64)
        return np.bincount(wide, minlength=count), sums(wide, self.jobs, count)

    def stakes_above(self, cluster: int, least: int) -> tuple[int, int]:
        """Return the rows without organisation, and their jobs, of headcounts from ``least`` in one cluster."""
        taken = ~self.named & self.usable & (self.cluster.codes == cluster) & (self.jobs >= least)
        return int(taken.sum()), int(self.jobs[taken].sum(dtype=np.int64))

    @cached_property
    def usable(self) -> Flags:
        """Tell which rows have a usable headcount."""
        return self.members.usable[self.rows]

    def cluster_name(self, cluster: int) -> str:
        """Return a cluster's name as shown."""
        names: Objects = self.cluster.values
        return str(names[cluster])

    def kind_as_written(self, kind: int) -> str:
        """Return a kind as the table first writes it."""
        return self.members.kind.at(int(self.rows[int(np.argmax(self.kind.codes == kind))]))

    def spellings(self, wanted: Iterable[int]) -> dict[int, list[str]]:
        """Return how the table spells each wanted organisation, in the table's order; ways that compare as equal once."""
        asked = np.zeros(len(self.who.values), dtype=bool)
        asked[list(wanted)] = True
        rows = np.flatnonzero(asked[self.everyone.codes])
        written = self.members.organisation.take(rows)
        found: dict[int, dict[str, str]] = {}
        for row in firsts(group(written)):
            text = written.at(int(row))
            found.setdefault(int(self.everyone.codes[rows[row]]), {}).setdefault(plain(text), text)
        return {who: list(texts.values()) for who, texts in found.items()}


def open_rows(fates: Fates) -> OpenRows:
    """Return the rows that a rule may take; ``fates`` are those without any rule."""
    members = fates.members
    rows = np.flatnonzero(~fates.having(names.REPEATED)).astype(np.int64)
    rows = np.repeat(rows, fates.copies[rows])  # rows alike that were read as one
    everyone = members.organisation.map(lambda name: organisation_key(name) if name else "")
    who = everyone.take(rows)
    cluster = members.cluster.take(rows)
    return OpenRows(
        members=members,
        rows=rows,
        everyone=everyone,
        who=who,
        kind=members.kind.map(plain).take(rows),
        cluster=cluster,
        site=fates.site[rows],
        jobs=members.jobs[rows],
        sound=members.usable[rows] & ~cluster.equals(""),
        named=~who.equals(""),
    )
