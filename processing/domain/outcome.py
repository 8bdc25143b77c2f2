"""What a run tells about its rows: every row's fate, the codes without a place, the sites that an editor should look at."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
import pandas as pd

from . import names
from .coded import Coded, Ints, firsts, group, parted, starts, sums
from .exclusions import either
from .fates import STATUSES, Fates
from .headcounts import HUNDREDTHS, in_jobs
from .hosts import CodeKey
from .nearest import NearestCodes
from .tally import SiteSums

MOST_NOTES = 200

_REASONS = {
    names.REPEATED: "the same row stands earlier in the table",
    names.MISSING_CLUSTER: "no cluster",
    names.UNUSABLE_JOBS: "the headcount is no number from 0",
    names.MISSING_CODE: "no postal code",
}
_CODE_REASONS = {
    names.PC_INVALID: "not a postal code of its country",
    names.PC_CONFLICT: "the code's prefix and the country column disagree",
    names.PC_UNKNOWN_COUNTRY: "a country whose postal codes are not known",
    names.PC_OK: "the postal-code layers have no such code, nor one that hosts it",
}


def published_rows(fates: Fates, statuses: Iterable[str] = STATUSES, among: Ints | None = None) -> pd.DataFrame:
    """Return the rows of some statuses with the contract's fields and nothing else of the table; jobs as decimal numbers.

    ``among``: the places of the member rows to look at, in the order in which they are returned; None = all, as the table has them.
    """
    wanted = tuple(statuses)
    members = fates.members
    looked = np.arange(len(members)) if among is None else among
    own = np.where(fates.having(*wanted)[looked], fates.copies[looked], 0)
    more = (members.count[looked] - fates.copies[looked]) * (names.REPEATED in wanted)
    # each row as often as the source has it; its further copies are repeated
    at = np.repeat(np.arange(len(looked)), own + more)
    rows = looked[at]
    within = np.arange(len(rows)) - np.repeat(np.cumsum(own + more) - (own + more), own + more)
    again = within >= own[at]
    status = np.where(again, STATUSES.index(names.REPEATED), fates.status[rows])
    rule = np.where(again, -1, fates.rule[rows])
    ids = np.array([*(r.id for r in fates.rules), ""], dtype=object)[rule]
    columns = {
        "source_row": members.source_row[rows],
        "organisation": members.organisation.take(rows).texts(),
        "kind": members.kind.take(rows).texts(),
        "cluster": members.cluster.take(rows).texts(),
        "role": members.role.take(rows).texts(),
        "country": members.country.take(rows).texts(),
        "postal_code": _shown_codes(fates, rows).texts(),
        "jobs": in_jobs(np.where(again, members.jobs[rows], fates.jobs[rows])),
        "status": np.array(STATUSES, dtype=object)[status],
        "rule": ids,
        "reason": _reasons(fates, rows, status, rule),
    }
    return pd.DataFrame({name: columns[name] for name in names.ROW_FIELDS})


def _shown_codes(fates: Fates, rows: Ints) -> Coded:
    """Return the code where each row is drawn, or what the table says where that is no code."""
    drawn = Coded(fates.place[rows], np.array([p.postal_code for p in fates.places], dtype=object))
    return either(drawn, fates.members.raw_code.take(rows))


def _reasons(fates: Fates, rows: Ints, statuses: Ints, rules: Ints) -> np.ndarray[tuple[int], np.dtype[np.object_]]:
    """Return why each row has its fate: its rule's reason, and what its status, code or host says."""
    pc_status = fates.members.pc_status.take(rows)
    which = group(statuses, rules, pc_status, fates.place[rows])
    first = firsts(which)
    texts = []
    for at, code_status in zip(first, pc_status.take(first).texts()):
        row, status, rule = rows[at], STATUSES[statuses[at]], rules[at]
        said = [fates.rules[rule].reason] if rule >= 0 else []
        if status == names.UNMATCHED:
            said.append(_CODE_REASONS.get(str(code_status), ""))
        elif status == names.MAPPED:
            said.append(fates.places[fates.place[row]].reason)
        else:
            said.append(_REASONS.get(status, ""))
        texts.append("; ".join(text for text in said if text))
    return np.array([*texts, ""], dtype=object)[which]


def unmatched(fates: Fates, places: Iterable[CodeKey]) -> pd.DataFrame:
    """Return the codes that no place was found for, by jobs at stake, with the nearest codes that exist."""
    rows = np.flatnonzero(fates.having(names.UNMATCHED)).astype(np.int64)
    members = fates.members
    code, raw = members.postal_code.take(rows), members.raw_code.take(rows)
    # written differently, one code is one line: the first writing is shown
    which = group(members.country.take(rows), either(code, raw), code)
    first = firsts(which)
    table = pd.DataFrame(
        {
            "country": members.country.take(rows[first]).texts(),
            "postal_code": code.take(first).texts(),
            "raw": raw.take(first).texts(),
            "pc_status": members.pc_status.take(rows[first]).texts(),
            "members": sums(which, fates.copies[rows], len(first)),
            "jobs": sums(which, fates.counted(fates.jobs, rows), len(first)),
        }
    )
    table = table.sort_values(["jobs", "members", "raw"], ascending=[False, False, True], kind="stable")
    near = NearestCodes(places)
    cells = zip(table["country"], table["postal_code"], table["raw"], table["pc_status"])
    table["suggestion"] = [near.suggestion(*cell) for cell in cells]
    return table.assign(jobs=in_jobs(table["jobs"].to_numpy()))[list(names.UNMATCHED_FIELDS)].reset_index(drop=True)


def site_notes(fates: Fates, by_site: SiteSums, most: int = MOST_NOTES) -> tuple[str, ...]:
    """Say which sites differ in their clusters' headcounts, and which rows were added up as establishments.

    Not more than ``most`` of each; how many more there are is said.
    """
    return (*_differing(fates, by_site, most), *_added_up(fates, by_site, most))


def _differing(fates: Fates, by_site: SiteSums, most: int) -> list[str]:
    first_rows = by_site.rows[firsts(by_site.groups)]
    found = [np.zeros((0, 3), dtype=np.int64)]
    for part in parted(by_site.site):
        # most sites are in one cluster only, and differ from nothing
        several = part[pd.Series(by_site.site[part]).duplicated(keep=False).to_numpy()]
        order = several[np.lexsort((by_site.jobs[several], by_site.site[several]))]
        site, jobs = by_site.site[order], by_site.jobs[order]
        if not len(site):
            continue
        begins = starts(site)
        ends = np.concatenate((begins[1:], [len(site)])) - 1
        low, high = jobs[begins], jobs[ends]
        found.append(np.column_stack((np.minimum.reduceat(first_rows[order], begins), low, high))[low != high])
    wide = np.concatenate(found)
    notes = [
        f"{_who(fates, row)} has {low / HUNDREDTHS:g} to {high / HUNDREDTHS:g} jobs in its clusters: "
        "the largest counts once on the map of all clusters."
        for row, low, high in wide[np.argsort(wide[:, 0])][:most].tolist()  # in the table's order
    ]
    return notes + ([f"{len(wide) - most} more sites differ like these."] if len(wide) > most else [])


def _added_up(fates: Fates, by_site: SiteSums, most: int) -> list[str]:
    counts = np.bincount(by_site.groups) if len(by_site.groups) else np.zeros(0, dtype=np.int64)
    several = np.flatnonzero(counts > 1)
    is_shown = np.zeros(len(counts), dtype=bool)
    is_shown[several[:most]] = True
    among = np.flatnonzero(is_shown[by_site.groups])
    notes = []
    for number in several[:most]:
        rows = by_site.rows[among[by_site.groups[among] == number]]
        cluster = fates.members.cluster.at(int(rows[0]))
        figures = " + ".join(f"{jobs / HUNDREDTHS:g}" for jobs in fates.jobs[rows])
        at = ", ".join(str(n) for n in fates.members.source_row[rows])
        notes.append(
            f"{_who(fates, int(rows[0]))} ({cluster}): {figures} jobs are added up as {len(rows)} establishments (rows {at})."
        )
    return notes + ([f"{len(several) - most} more rows add up like these."] if len(several) > most else [])


def _who(fates: Fates, row: int) -> str:
    organisation = fates.members.organisation
    name = organisation.at(row) or "A site"
    place = fates.places[fates.place[row]]
    return f"{name}, {place.country} {place.postal_code}"
