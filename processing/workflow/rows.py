"""The rows behind a figure: of a circle, a rule, a line of the ledger."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pandas as pd

    from ..domain.coded import Flags, Ints
    from .join import Employment

MOST_SHOWN = 10_000


@dataclass(frozen=True)
class RowsAsked:
    """Which rows: those for which all that is named holds; empty = any.

    ``status``, ``rule`` and ``cluster`` are the ledger's words. Without a cluster each site counts once, as in the ledger's last block and
    on the map of all clusters.
    """

    status: str = ""
    rule: str = ""
    cluster: str = ""
    country: str = ""
    postal_code: str = ""


@dataclass(frozen=True)
class RowsFound:
    """Rows and their fates: ``frame`` has the contract's ``ROW_FIELDS``, those with most jobs where there are too many to show.

    - ``sums``: status, rows and jobs of all of them, shown or not, in the ledger's order; jobs as used.
    - ``taken``: the jobs that corrections took away from these rows.
    """

    asked: RowsAsked
    frame: pd.DataFrame
    sums: tuple[tuple[str, int, float], ...]
    taken: float = 0.0

    @property
    def rows(self) -> int:
        """Return how many rows there are, shown or not."""
        return sum(rows for _, rows, _ in self.sums)

    @property
    def jobs(self) -> float:
        """Return the jobs of all rows, shown or not."""
        return sum(jobs for _, _, jobs in self.sums)


def rows_of(
    employment: Employment,
    status: str = "",
    rule: str = "",
    cluster: str = "",
    country: str = "",
    postal_code: str = "",
    most: int = MOST_SHOWN,
) -> RowsFound:
    """Return the rows behind a figure; their sums are those of the ledger or the circle.

    - A million rows are looked at as integers; only those shown are made into texts.
    - Where each site counts once, a mapped row that does not count is ``repeated``, and its reason names the cluster that counts.
    """
    import numpy as np

    from ..domain.names import ALL_CLUSTERS
    from ..domain.outcome import published_rows

    asked = RowsAsked(status, rule, cluster, country, postal_code)
    fates = employment.fates
    once = cluster in ("", ALL_CLUSTERS)
    statuses = _statuses(employment, once)
    chosen = _chosen(employment, asked, statuses)
    places = np.flatnonzero(chosen).astype(np.int64)
    sums, taken = _sums(employment, statuses, places, asked)
    places = _largest(employment, places, most)
    frame = published_rows(fates, among=places)
    if once:
        frame = _counted_once(employment, frame, places)
    if status and status != "read" and status != "corrected":
        frame = frame[frame["status"] == status]
    if rule:
        frame = frame[frame["rule"] == rule]
    return RowsFound(asked, frame.head(most).reset_index(drop=True), sums, taken)


def _statuses(employment: Employment, once: bool) -> Ints:
    """Return the status of each member row, as a place in ``STATUSES``."""
    from ..domain.fates import STATUSES
    from ..domain.names import MAPPED, REPEATED

    fates = employment.fates
    if not once:
        return fates.status
    statuses = fates.status.copy()
    statuses[fates.having(MAPPED) & ~employment.counted] = STATUSES.index(REPEATED)
    return statuses


def _chosen(employment: Employment, asked: RowsAsked, statuses: Ints) -> Flags:
    """Return the member rows that are asked for; a row whose further copies are repeated is among the repeated ones too."""
    import numpy as np

    from ..domain.fates import STATUSES
    from ..domain.names import ALL_CLUSTERS, CORRECTED, NO_CLUSTER, READ, REPEATED
    from ..domain.rules import SET_JOBS

    fates, members = employment.fates, employment.fates.members
    chosen = np.ones(len(members), dtype=bool)
    if asked.status == CORRECTED:
        chosen &= np.array([*(r.action == SET_JOBS for r in fates.rules), False])[fates.rule]
    elif asked.status and asked.status != READ:
        chosen &= statuses == (STATUSES.index(asked.status) if asked.status in STATUSES else -1)
        if asked.status == REPEATED:
            chosen |= members.count > fates.copies
    if asked.rule:
        chosen &= np.array([*(r.id == asked.rule for r in fates.rules), False])[fates.rule]
    if asked.cluster not in ("", ALL_CLUSTERS):
        chosen &= members.cluster.equals("" if asked.cluster == NO_CLUSTER else asked.cluster)
    if asked.country:
        chosen &= members.country.equals(asked.country)
    if asked.postal_code:
        drawn = np.array([p.postal_code == asked.postal_code for p in fates.places])[fates.place]
        unread = members.postal_code.equals("") & members.raw_code.equals(asked.postal_code)
        chosen &= drawn | unread
    return chosen


def _sums(
    employment: Employment, statuses: Ints, places: Ints, asked: RowsAsked
) -> tuple[tuple[tuple[str, int, float], ...], float]:
    """Return rows and jobs by status, and what corrections took away."""
    import numpy as np

    from ..domain.coded import sums
    from ..domain.fates import STATUSES
    from ..domain.headcounts import in_jobs
    from ..domain.names import CORRECTED, READ, REPEATED

    fates, members = employment.fates, employment.fates.members
    status, copies = statuses[places].astype(np.int64), fates.copies[places].astype(np.int64)
    used, read = fates.jobs[places].astype(np.int64), members.jobs[places].astype(np.int64)
    rows = sums(status, copies, len(STATUSES))
    jobs = sums(status, used * copies, len(STATUSES))
    taken = int(((read - used) * copies).sum())
    more = members.count[places] - fates.copies[places]
    at = STATUSES.index(REPEATED)
    if asked.status in ("", READ, REPEATED) and not asked.rule:
        rows[at] += int(more.sum())
        jobs[at] += int((more * read).sum())
    shown = in_jobs(jobs)
    only = asked.status if asked.status and asked.status not in (READ, CORRECTED) else ""
    found = tuple(
        (name, int(rows[i]), float(shown[i])) for i, name in enumerate(STATUSES) if rows[i] and only in ("", name)
    )
    return found, float(in_jobs(np.array([taken]))[0])


def _largest(employment: Employment, places: Ints, most: int) -> Ints:
    """Return the places of the rows with most jobs, not more than are shown, in the table's order."""
    import numpy as np

    fates = employment.fates
    if int(fates.members.count[places].sum()) <= most:
        return places
    order = places
    if len(places) > most:
        order = places[np.argpartition(-fates.jobs[places].astype(np.int64), most - 1)[:most]]
    order = order[np.argsort(-fates.jobs[order].astype(np.int64), kind="stable")]
    before = np.cumsum(fates.members.count[order]) - fates.members.count[order]
    return np.sort(order[before < most])


def _counted_once(employment: Employment, frame: pd.DataFrame, places: Ints) -> pd.DataFrame:
    """Return the rows with those mapped ones as repeated whose site counts in another cluster, which the reason names."""
    import numpy as np

    from ..domain.names import MAPPED, REPEATED

    fates = employment.fates
    row = np.repeat(places, fates.members.count[places])  # the member row of each published one
    away = (frame["status"] == MAPPED).to_numpy() & ~employment.counted[row]
    if not away.any():
        return frame
    counting = np.flatnonzero(employment.counted & np.isin(fates.site, np.unique(fates.site[row[away]])))
    names = dict(zip(fates.site[counting].tolist(), fates.members.cluster.take(counting).texts()))
    reason = frame["reason"].to_numpy(copy=True)
    reason[away] = [f"its site counts once, in cluster {names[site]}" for site in fates.site[row[away]].tolist()]
    return frame.assign(status=np.where(away, REPEATED, frame["status"]), reason=reason)


def with_text(frame: pd.DataFrame, text: str) -> pd.DataFrame:
    """Return the rows in which some cell has all the words of a text, without case and accents."""
    from ..domain.text import plain

    wanted = plain(text).split()
    if not wanted:
        return frame
    joined = frame.astype(str).agg("\n".join, axis=1).map(plain) if len(frame) else frame["reason"]
    found = joined.map(lambda cells: all(word in cells for word in wanted))
    return frame[found.astype(bool)]


def in_order(frame: pd.DataFrame, column: str, descending: bool) -> pd.DataFrame:
    """Return the rows by a column, text without case and accents; rows that are equal in it stay as they are."""
    from ..domain.text import plain

    by = frame[column].map(plain) if frame[column].dtype == object else frame[column]
    return frame.loc[by.sort_values(ascending=not descending, kind="stable").index]
