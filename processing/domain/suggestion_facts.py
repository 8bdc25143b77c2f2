"""What speaks for a suggested exclusion: one fact at a time, found in whole columns."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from .coded import Flags, Floats, Ints, firsts, group, sums
from .headcounts import HUNDREDTHS
from .open_rows import OpenRows
from .suggestion_words import sentence
from .telling import kind_says, name_says
from .words import Words

SHARE = 0.25
"""An organisation with more than this share of its cluster's jobs is suggested, where it is also twice an equal share."""

FEWEST = 5
"""Fewer headcounts are no distribution."""

FAR = 3.5
"""How many robust standard deviations (of the logarithm) above the median a headcount is far outside."""

LEAST_SPREAD = 0.2
"""Where nearly all headcounts are the same, far is still five times the median: 10 ** (FAR * LEAST_SPREAD)."""

MANY_CLUSTERS = 4
GROUP_SITES, GROUP_JOBS = 3, 10
PAIR_JOBS = 50
"""The same headcount at three sites from 10 jobs, or at two sites from 50, is a group's total."""

EVERYWHERE = -1


@dataclass(frozen=True)
class Target:
    """What a rule takes: ``code`` is an organisation's or a kind's, or the least headcount of rows without organisation.

    ``cluster`` is a cluster's code, or ``EVERYWHERE``.
    """

    field: str
    code: int
    cluster: int = EVERYWHERE


@dataclass(frozen=True)
class Fact:
    """What speaks for a rule, not yet in words: a sentence's key, a cluster's code, and one or two figures or a theme."""

    key: str
    figure: float = 0
    other: float = 0
    cluster: int = EVERYWHERE
    theme: str = ""

    def said(self, rows: OpenRows, words: Words) -> str:
        """Return the fact as a sentence."""
        return sentence(
            words,
            self.key,
            share=words.number(round(self.figure)),
            jobs=words.jobs(self.figure),
            median=words.number(self.other),
            sites=words.count("site", self.other),
            clusters=words.number(self.figure),
            cluster=rows.cluster_name(self.cluster),
            theme=sentence(words, self.theme) if self.theme else "",
        )


Found = Iterator[tuple[Target, Fact]]


def facts(rows: OpenRows) -> Found:
    """Yield every fact with the rule that it speaks for, figures before names."""
    yield from _large_shares(rows)
    yield from _far_headcounts(rows)
    yield from _group_totals(rows)
    yield from _many_clusters(rows)
    yield from _speaking(rows)


def _large_shares(rows: OpenRows) -> Found:
    """An organisation's part of its cluster, repeated rows aside; rows without organisation are one each."""
    clusters, pairs = len(rows.cluster.values), len(rows.pair_first)
    total = sums(rows.cluster.codes[rows.sound].astype(np.int64), rows.jobs[rows.sound], clusters)
    own = sums(rows.pair[rows.sound], rows.jobs[rows.sound], pairs)
    of_cluster, named = rows.cluster.codes[rows.pair_first], rows.named[rows.pair_first]
    there = np.bincount(rows.pair[rows.sound], minlength=pairs)
    holders = np.bincount(of_cluster, weights=np.where(named, there > 0, there), minlength=clusters)
    limit = np.maximum(SHARE, 2 / np.maximum(holders, 1)) * total
    for pair in np.flatnonzero(named & (own > limit[of_cluster])):
        cluster = int(of_cluster[pair])
        target = Target("organisation", int(rows.who.codes[rows.pair_first[pair]]), cluster)
        yield target, Fact("share", 100 * float(own[pair]) / float(total[cluster]), cluster=cluster)


def _far_headcounts(rows: OpenRows) -> Found:
    """Headcounts far above their cluster's: median and median deviation of the logarithm."""
    counted = np.flatnonzero(rows.sound & (rows.jobs > 0))
    cluster, count = rows.cluster.codes[counted].astype(np.int64), len(rows.cluster.values)
    logs, jobs = np.log10(rows.jobs[counted]), rows.jobs[counted].astype(np.float64)
    middle = np.log10(np.maximum(medians(cluster, jobs, count), 1))
    # the usual factor makes the median deviation a standard deviation of normal data
    spread = np.maximum(1.4826 * medians(cluster, np.abs(logs - middle[cluster]), count), LEAST_SPREAD)
    enough = np.bincount(cluster, minlength=count) >= FEWEST
    far = counted[enough[cluster] & (logs > (middle + FAR * spread)[cluster])]
    named = rows.named[far]
    for at in _largest(rows.pair[far[named]], rows.jobs[far[named]]):
        row = int(far[named][at])
        code = int(rows.cluster.codes[row])
        yield Target("organisation", int(rows.who.codes[row]), code), _far(rows, row, middle[code])
    nameless = far[~named]
    least = _largest(rows.cluster.codes[nameless].astype(np.int64), -rows.jobs[nameless])
    for row in (int(nameless[at]) for at in least):
        code = int(rows.cluster.codes[row])
        yield Target("jobs", int(rows.jobs[row]), code), _far(rows, row, middle[code])


def _far(rows: OpenRows, row: int, middle: float) -> Fact:
    median = round(10**middle) / HUNDREDTHS
    return Fact("far", float(rows.jobs[row]) / HUNDREDTHS, median, int(rows.cluster.codes[row]))


def medians(groups: Ints, values: Floats, count: int) -> Floats:
    """Return the median of the values in each group of 0 to ``count - 1``; 0 where there are none."""
    ordered = values[np.lexsort((values, groups))]
    size = np.bincount(groups, minlength=count)
    start = np.cumsum(size) - size
    found = np.zeros(count)
    some = size > 0
    low, high = (start + (size - 1) // 2)[some], (start + size // 2)[some]
    found[some] = (ordered[low] + ordered[high]) / 2
    return found


def _largest(groups: Ints, values: Ints) -> Ints:
    """Return the place of each group's largest value, of equal ones the first; in the order of the groups' numbers."""
    order: Ints = np.lexsort((np.arange(len(groups)), -values, groups)).astype(np.int64)
    ordered = groups[order]
    starts: Flags = np.concatenate(([True], ordered[1:] != ordered[:-1])) if len(order) else np.zeros(0, dtype=bool)
    return order[starts]


def _group_totals(rows: OpenRows) -> Found:
    """A headcount that is the same at each of several sites is a group's total, not a site's."""
    counted = np.flatnonzero(rows.sound & rows.named & (rows.jobs > 0))
    who, count = rows.who.codes[counted].astype(np.int64), len(rows.who.values)
    numbered = group(who)
    headcount = np.zeros(count, dtype=np.int64)
    headcount[who[firsts(numbered)]] = rows.jobs[counted][firsts(numbered)]
    differing = np.bincount(who, weights=rows.jobs[counted] != headcount[who], minlength=count) > 0
    site = firsts(group(who, rows.site[counted]))
    sites = np.bincount(who[site], minlength=count)
    least = np.where(sites >= GROUP_SITES, GROUP_JOBS, PAIR_JOBS) * HUNDREDTHS
    for code in np.flatnonzero((sites > 1) & ~differing & (headcount >= least)):
        yield Target("organisation", int(code)), Fact("group", float(headcount[code]) / HUNDREDTHS, int(sites[code]))


def _many_clusters(rows: OpenRows) -> Found:
    has_cluster = ~rows.cluster.equals("")[rows.pair_first] & rows.named[rows.pair_first]
    counts = np.bincount(rows.who.codes[rows.pair_first[has_cluster]], minlength=len(rows.who.values))
    for code in np.flatnonzero(counts >= MANY_CLUSTERS):
        yield Target("organisation", int(code)), Fact("many", int(counts[code]))


def _speaking(rows: OpenRows) -> Found:
    """Kinds that speak; names that speak where the kind is silent."""
    said = [kind_says(str(kind)) for kind in rows.kind.values]
    there = np.bincount(rows.kind.codes, minlength=len(said)) > 0
    for code in (i for i, theme in enumerate(said) if theme and there[i]):
        yield Target("kind", code), Fact("kind", theme=said[code])
    speaking = np.array([bool(theme) for theme in said], dtype=bool)[rows.kind.codes]
    loud = np.bincount(rows.who.codes[speaking], minlength=len(rows.who.values)) > 0
    first = firsts(group(rows.who))
    for row in first[rows.named[first] & ~loud[rows.who.codes[first]]]:
        theme = name_says(rows.members.organisation.at(int(rows.rows[row])))
        if theme:
            yield Target("organisation", int(rows.who.codes[row])), Fact("name", theme=theme)
