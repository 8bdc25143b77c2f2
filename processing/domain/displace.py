"""Circles that overlap move apart, as little as can be, and stay on their map."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from .frame import MARGIN_MM, Circle, Extent, units_per_mm

GAP_MM = 0.1
"""Between a circle that moved and any other, in mm, rings included."""

EDGE_MM = MARGIN_MM - 0.05
"""Kept free between a circle and the map's edge: less than what extents are fitted with, so that none moves for it."""

TOUCH_MM = 1e-6
"""Circles overlap from this on: the places are stored in map units, which rounds them."""

_SLACK_MM = 0.01  # steps that only ever near a goal reach one that lies before it
_JITTER_MM = 1e-3  # circles on one point, or in one line, need a way to go
_SAME_MM = 1e-9
_GOLDEN_ANGLE = 2.399963229728653
_NEAR_MM = 1.2  # pairs are looked for again when a circle has gone half of this
_PULLED_ROUNDS, _PUSHED_ROUNDS = 150, 300
_HOMEWARD_ROUNDS = 5
_PULL = 0.1  # of the way back to the true place, in the first round; none in the last pulled one

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]
Flags = NDArray[np.bool_]
Pairs = tuple[Ints, Ints]


@dataclass(frozen=True)
class Displaced:
    """Where circles stand after they moved.

    - ``points``: x and y of each in map units, in the order given.
    - ``moves_mm``: how far each is from its true place, in mm; 0 for one that stayed.
    - ``overlapping``: how many circles still overlap another, for want of room.
    """

    points: tuple[tuple[float, float], ...]
    moves_mm: tuple[float, ...]
    overlapping: int


def move_apart(circles: Sequence[Circle], extent: Extent, width_mm: float) -> Displaced:
    """Move circles (x and y in map units, printed diameter in mm) apart on a map of ``width_mm`` that shows ``extent``.

    - No circle overlaps another, and each lies wholly on the map, as far as there is room for that.
    - Moves are small; of two circles that overlap the larger moves less, by their areas.
    - What overlaps nothing stays, unless a crowd finds no room without its place.
    - The result does not depend on the order of the circles, and takes a bounded time.
    - A circle without a place (NaN) stays without one and is in nobody's way.
    """
    given = np.array(circles, dtype=float).reshape(-1, 3)
    unit = units_per_mm(extent, width_mm)
    usable = np.flatnonzero(np.isfinite(given).all(axis=1))
    ranked = usable[np.lexsort((given[usable, 1], given[usable, 0], -given[usable, 2]))]
    corner = np.array(extent[:2])
    true = (given[ranked, :2] - corner) / unit
    ground = _Ground(true, given[ranked, 2] / 2, (extent[2] - extent[0]) / unit, (extent[3] - extent[1]) / unit)
    placed = _separated(ground)
    away = (placed != true).any(axis=1)
    points, moves = given[:, :2].copy(), np.zeros(len(given))
    points[ranked[away]] = placed[away] * unit + corner
    moves[ranked[away]] = np.hypot(*(placed - true)[away].T)
    return Displaced(
        tuple((x, y) for x, y in points.tolist()), tuple(moves.tolist()), int(ground.overlapping(placed).sum())
    )


@dataclass(frozen=True)
class _Ground:
    """The circles' true places and radii and the map's size, in mm from its lower left corner."""

    true: Floats
    radii: Floats
    width: float
    height: float

    def kept_in(self, points: Floats) -> Floats:
        """Return the points moved so that each circle is on the map; one too large for it goes to the middle."""
        middle = np.array([self.width, self.height]) / 2
        room = np.maximum(middle - (self.radii[:, None] + EDGE_MM), 0.0)
        return np.clip(points, middle - room, middle + room)

    def near(self, points: Floats, within: float) -> Pairs:
        """Return the pairs of circles that may be ``within`` mm of each other: a sweep along x, then a look at y."""
        reach = self.radii + within / 2
        left = points[:, 0] - reach
        order = np.argsort(left, kind="stable")
        ends = np.searchsorted(left[order], (points[:, 0] + reach)[order])
        counts = np.maximum(ends - np.arange(len(order)) - 1, 0)
        first = np.repeat(np.arange(len(order)), counts)
        second = first + 1 + np.arange(len(first)) - np.repeat(np.cumsum(counts) - counts, counts)
        a, b = order[first], order[second]
        kept = np.abs(points[a, 1] - points[b, 1]) < reach[a] + reach[b]
        return a[kept], b[kept]

    def overlapping(self, points: Floats) -> Flags:
        """Tell of each circle whether it overlaps another."""
        a, b = self.near(points, 0.0)
        hit = np.hypot(*(points[a] - points[b]).T) < self.radii[a] + self.radii[b] - TOUCH_MM
        flags = np.zeros(len(points), dtype=bool)
        flags[a[hit]] = flags[b[hit]] = True
        return flags


def _separated(ground: _Ground) -> Floats:
    """Return the places of circles that no longer overlap, or overlap as little as the rounds allowed.

    - First only those that overlap, or stick out, move; then, where that is not enough, all may.
    - At last large circles resist less than their areas say: in a crowd a small one may be locked in behind them.
    """
    inside = ground.kept_in(ground.true)
    moving = ground.overlapping(ground.true) | (inside != ground.true).any(axis=1)
    turn = np.arange(len(inside)) * _GOLDEN_ANGLE
    start = np.where(moving[:, None], inside + _JITTER_MM * np.column_stack([np.cos(turn), np.sin(turn)]), inside)
    lightness = 1 / np.maximum(ground.radii, _JITTER_MM) ** 2
    placed, clear = _relaxed(ground, start, np.where(moving, lightness, 0.0), _PULLED_ROUNDS)
    if not clear:
        placed, clear = _relaxed(ground, start, lightness, _PULLED_ROUNDS)
    for power in (0.5, 0.0):
        if not clear:
            placed, clear = _relaxed(ground, placed, lightness**power, 0)
    return _home(ground, placed)


def _home(ground: _Ground, placed: Floats) -> Floats:
    """Bring every circle back whose true place is free now: pushes of the crowd may have left it a little off."""
    points, homes = placed.copy(), (ground.kept_in(ground.true) == ground.true).all(axis=1)
    for _ in range(_HOMEWARD_ROUNDS):
        waiting = np.flatnonzero(homes & (points != ground.true).any(axis=1))
        for one in waiting:
            apart = np.hypot(*(points - ground.true[one]).T) - ground.radii
            apart[one] = np.inf
            if apart.min() >= ground.radii[one] + GAP_MM:
                points[one] = ground.true[one]
        if not (points[waiting] == ground.true[waiting]).all(axis=1).any():
            break
    return points


def _relaxed(ground: _Ground, start: Floats, lightness: Floats, pulled_rounds: int) -> tuple[Floats, bool]:
    """Push close circles apart, round by round, while a fading pull brings them back; tell whether all are clear.

    - ``lightness``: how readily a circle moves; one of 0 never does.
    - Each round moves all circles at once; one that is pushed by many goes a part of the sum, lest it overshoots.
    """
    points, looked_at, pairs = start, start, _Contacts.of(ground, start, lightness)
    for number in range(pulled_rounds + _PUSHED_ROUNDS):
        pull = _PULL * max(0.0, 1 - number / max(pulled_rounds, 1))
        points = points + pull * (ground.true - points)
        if np.abs(points - looked_at).max(initial=0.0) > _NEAR_MM / 2:
            looked_at, pairs = points, _Contacts.of(ground, points, lightness)
        steps, lack = pairs.pushes(ground, points)
        if number >= pulled_rounds and lack <= _SLACK_MM:
            return points, True
        points = ground.kept_in(points + steps)
    return points, False


@dataclass(frozen=True)
class _Contacts:
    """Pairs of circles that may come close: the distance in mm that each wants, and the first one's share of a push."""

    first: Ints
    second: Ints
    wanted: Floats
    share: Floats

    @classmethod
    def of(cls, ground: _Ground, points: Floats, lightness: Floats) -> _Contacts:
        """Find the pairs around the points; two circles that never move are none."""
        a, b = ground.near(points, GAP_MM + _SLACK_MM + _NEAR_MM)
        both = lightness[a] + lightness[b]
        a, b, both = a[both > 0], b[both > 0], both[both > 0]
        return cls(a, b, ground.radii[a] + ground.radii[b] + GAP_MM + _SLACK_MM, lightness[a] / both)

    def pushes(self, ground: _Ground, points: Floats) -> tuple[Floats, float]:
        """Return how far each circle is to move, and the most that a pair lacks, in mm.

        Two circles at their true places that do not overlap are left as they are, however close.
        """
        away = (points != ground.true).any(axis=1)
        apart = points[self.first] - points[self.second]
        # the map's corner brings circles onto one point again: each pair takes a way of its own from there
        same = np.hypot(apart[:, 0], apart[:, 1]) < _SAME_MM
        turn = (self.first[same] + 2 * self.second[same]) * _GOLDEN_ANGLE
        apart[same] = _SAME_MM * np.column_stack([np.cos(turn), np.sin(turn)])
        distance = np.hypot(apart[:, 0], apart[:, 1])
        lack = np.where(away[self.first] | away[self.second], self.wanted - distance, 0.0)
        hit = lack > 0
        a, b, share = self.first[hit], self.second[hit], self.share[hit]
        push = apart[hit] * (lack[hit] / distance[hit])[:, None]
        count = len(points)
        damping = 1 / np.sqrt(np.maximum(np.bincount(a, minlength=count) + np.bincount(b, minlength=count), 1))
        steps = [
            (np.bincount(a, p * share, count) - np.bincount(b, p * (1 - share), count)) * damping for p in push.T
        ]
        return np.column_stack(steps), float(lack.max(initial=0.0))
