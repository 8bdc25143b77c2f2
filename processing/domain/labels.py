"""Where the towns' names stand, in millimetres on the map: beside the dot, else further out on a leader."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

DOT_MM = 0.8
GAP_MM = 0.6
CLEARANCE_MM = 0.25
EDGE_MM = 0.8
LEADER_STEPS_MM = tuple(2.0 + 1.5 * step for step in range(18))
LEADER_DIRECTIONS = 24
CROSSING_COST_MM = 6.0
INK_COST_MM = 0.25
"""What each bit of boundary under a name costs, as a longer leader would: a line across it is worth 2 mm of leader."""
MOST_INK_MM = 3.0
"""A name on a boundary, with its halo, reads better than one that is farther away than this."""

Circle = tuple[float, float, float]
"""x, y, diameter as printed (with its ring), in mm."""

Point = tuple[float, float]

Line = tuple[Point, Point]

Ink = Callable[["Rect"], int]
"""How much of the boundaries lies under a rectangle, in bits of half a millimetre."""


@dataclass(frozen=True)
class Rect:
    """A rectangle in mm; ``y`` may grow upwards or downwards, as long as it does everywhere."""

    xmin: float
    ymin: float
    xmax: float
    ymax: float

    def grown(self, by: float) -> Rect:
        """Return the rectangle with ``by`` mm more on every side."""
        return Rect(self.xmin - by, self.ymin - by, self.xmax + by, self.ymax + by)

    def touches(self, other: Rect) -> bool:
        """Tell whether two rectangles have any area in common."""
        return self.xmin < other.xmax and other.xmin < self.xmax and self.ymin < other.ymax and other.ymin < self.ymax

    def within(self, other: Rect) -> bool:
        """Tell whether this rectangle lies wholly in the other."""
        return (
            self.xmin >= other.xmin and self.ymin >= other.ymin and self.xmax <= other.xmax and self.ymax <= other.ymax
        )

    def touches_circle(self, circle: Circle) -> bool:
        """Tell whether the rectangle and a circle (x, y, diameter) have any area in common."""
        x, y, diameter = circle
        dx = max(self.xmin - x, 0.0, x - self.xmax)
        dy = max(self.ymin - y, 0.0, y - self.ymax)
        return dx * dx + dy * dy < diameter * diameter / 4

    def nearest(self, point: Point) -> Point:
        """Return the rectangle's point that is nearest to ``point``."""
        return min(max(point[0], self.xmin), self.xmax), min(max(point[1], self.ymin), self.ymax)

    def holds(self, point: Point) -> bool:
        """Tell whether the point lies in the rectangle."""
        return self.xmin <= point[0] <= self.xmax and self.ymin <= point[1] <= self.ymax


@dataclass(frozen=True)
class Town:
    """A town to name: its place in mm and how important it is (its population, say).

    ``radius``: of its own circle as printed, in mm, where a place with jobs is named; it stands for the town's dot.
    """

    name: str
    x: float
    y: float
    importance: float = 0.0
    radius: float = 0.0


@dataclass(frozen=True)
class Placed:
    """A town's name as it stands on the map.

    - ``x``, ``y``: the anchor in mm: the middle of the name's side that ``anchor`` says
      (``left``, ``right``, ``centre`` of the text stands at x; its middle line at y).
    - ``leader``: from the town's dot to the nearest point of the name, or None where it is beside the dot.
    """

    town: Town
    x: float
    y: float
    anchor: str
    rect: Rect
    leader: tuple[Point, Point] | None = None


@dataclass(frozen=True)
class Placement:
    """All names that found room, the most important first, and the towns that did not."""

    placed: tuple[Placed, ...]
    dropped: tuple[Town, ...]


def no_ink(rect: Rect) -> int:
    """Return 0: a map without boundaries."""
    return 0


def place(
    towns: Sequence[Town],
    circles: Sequence[Circle],
    box: Rect,
    measure: Callable[[Town], tuple[float, float]],
    obstacles: Sequence[Rect] = (),
    most: int = 12,
    before: Sequence[Placed] = (),
    ink: Ink = no_ink,
    lines: Sequence[Line] = (),
    outlines: Mapping[Circle, Rect] | None = None,
) -> Placement:
    """Place the names of the most important towns, at most ``most``, clear of those that were placed ``before``.

    - A name touches no circle, no other name, no other town's dot, no obstacle, no leader, none of the ``lines`` and not the edge.
    - ``outlines``: the rectangle around a symbol that fills less than its circle; what lies outside it is free.
    - Eight places beside the dot are tried first, then farther ones on a leader, the nearest that crosses least.
    - Where a town finds no room it is dropped, and the next in importance has its turn.
    - Among the places that are free, those over the least ``ink`` are liked best.
    - ``measure`` returns a name's width and height in mm.
    - The same input gives the same result, whatever the order of the towns.
    """
    ranked = sorted(towns, key=lambda town: (-town.importance, town.name, town.x, town.y))
    shown = [town for town in ranked if box.grown(-EDGE_MM).holds((town.x, town.y))]
    placed: list[Placed] = list(before)
    most += len(placed)
    dropped: list[Town] = []
    found: Placed | None = None
    for index, town in enumerate(shown):
        if len(placed) == most:
            break
        coming = shown[index + 1 : index + most - len(placed)]
        done = [other.town for other in placed]
        # A less important town's dot is kept clear where that can be; else that town has to go.
        for dots in ([*done, *coming], done):
            ground = _Ground(box, circles, obstacles, placed, dots, ink, lines, outlines or {})
            found = _find(town, ground, measure(town))
            if found:
                break
        if found:
            placed.append(found)
        else:
            dropped.append(town)
    return Placement(tuple(placed[len(before) :]), tuple(dropped))


@dataclass(frozen=True)
class _Ground:
    """What a name must keep clear of."""

    box: Rect
    circles: Sequence[Circle]
    obstacles: Sequence[Rect]
    placed: Sequence[Placed]
    towns: Sequence[Town]
    ink: Ink
    lines: Sequence[Line]
    outlines: Mapping[Circle, Rect]

    def near(self, town: Town, reach: float) -> _Ground:
        """Return the ground without the circles and lines that nothing within ``reach`` of the town can touch."""
        around = Rect(town.x, town.y, town.x, town.y).grown(reach + CLEARANCE_MM)
        circles = [
            circle
            for circle in self.circles
            if math.hypot(circle[0] - town.x, circle[1] - town.y) < reach + circle[2] / 2 + CLEARANCE_MM
        ]
        return replace(self, circles=circles, lines=[line for line in self.lines if _around(line).touches(around)])

    def under(self, circle: Circle, rect: Rect) -> bool:
        """Tell whether a rectangle touches a symbol."""
        return rect.touches_circle(circle) and (circle not in self.outlines or rect.touches(self.outlines[circle]))

    def covers(self, circle: Circle, point: Point) -> bool:
        """Tell whether a point lies under a symbol."""
        inside = math.hypot(circle[0] - point[0], circle[1] - point[1]) < circle[2] / 2
        return inside and (circle not in self.outlines or self.outlines[circle].holds(point))

    def free(self, rect: Rect) -> bool:
        """Tell whether a name can stand here."""
        wide = rect.grown(CLEARANCE_MM)
        return (
            rect.within(self.box.grown(-EDGE_MM))
            and not any(self.under(circle, wide) for circle in self.circles)
            and not any(wide.touches(other.rect) for other in self.placed)
            and not any(wide.touches(obstacle) for obstacle in self.obstacles)
            and not any(wide.touches_circle((town.x, town.y, DOT_MM)) for town in self.towns)
            and not any(crosses(other.leader, wide) for other in self.placed if other.leader)
            and not any(crosses(line, wide) for line in self.lines)
        )

    def dot_is_free(self, town: Town) -> bool:
        """Tell whether the town's dot can be seen beside what is there already."""
        dot = (town.x, town.y, DOT_MM + 2 * CLEARANCE_MM)
        return not any(rect.touches_circle(dot) for rect in (*self.obstacles, *(other.rect for other in self.placed)))

    def cost(self, leader: tuple[Point, Point]) -> float:
        """Return how bad a leader is, in mm: its length, how many circles and lines it crosses; infinite over names."""
        if any(crosses(leader, rect) for rect in (*self.obstacles, *(other.rect for other in self.placed))):
            return math.inf
        if any(other.leader and segments_cross(leader, other.leader) for other in self.placed):
            return math.inf
        (x, y), _ = leader
        strange = [circle for circle in self.circles if math.hypot(circle[0] - x, circle[1] - y) >= circle[2] / 2]
        crossed = sum(_distance(circle, leader) < circle[2] / 2 for circle in strange)
        crossed += sum(segments_cross(leader, line) for line in self.lines)
        return math.dist(*leader) + CROSSING_COST_MM * crossed


def crosses(leader: tuple[Point, Point], rect: Rect) -> bool:
    """Tell whether a straight leader runs through a rectangle."""
    corners = [(rect.xmin, rect.ymin), (rect.xmax, rect.ymin), (rect.xmax, rect.ymax), (rect.xmin, rect.ymax)]
    sides = zip(corners, [*corners[1:], corners[0]])
    return rect.holds(leader[0]) or rect.holds(leader[1]) or any(segments_cross(leader, side) for side in sides)


def segments_cross(one: tuple[Point, Point], other: tuple[Point, Point]) -> bool:
    """Tell whether two segments cross (touching at an end does not count)."""

    def side(a: Point, b: Point, c: Point) -> float:
        return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])

    return side(*one, other[0]) * side(*one, other[1]) < 0 and side(*other, one[0]) * side(*other, one[1]) < 0


def _find(town: Town, ground: _Ground, size: tuple[float, float]) -> Placed | None:
    """Return the best free place of one name, or None."""
    width, height = size
    ground = ground.near(town, town.radius + LEADER_STEPS_MM[-1] + DOT_MM + width + height)
    if not ground.dot_is_free(town):
        return None
    if town.radius or not any(ground.covers(circle, (town.x, town.y)) for circle in ground.circles):
        beside = [Placed(town, x, y, a, _rect(a, x, y, width, height)) for a, x, y in _beside(town, width, height)]
        free = [placed for placed in beside if ground.free(placed.rect)]
        if free:
            return min(free, key=lambda placed: ground.ink(placed.rect))
    return _on_a_leader(town, ground, width, height)


def _beside(town: Town, width: float, height: float) -> list[tuple[str, float, float]]:
    """Return the eight places beside the dot or circle, the best first: right, above and below right, left ..., above, below."""
    radius = max(DOT_MM / 2, town.radius)
    side = radius + GAP_MM
    # beside a circle the name's corner looks at the middle; a dot is small enough to stand closer
    tilt = height / 2 + (side * 0.7 if town.radius else radius)
    above = radius + GAP_MM / 2 + height / 2
    return [
        ("left", town.x + side, town.y),
        ("left", town.x + side * 0.7, town.y - tilt),
        ("left", town.x + side * 0.7, town.y + tilt),
        ("right", town.x - side, town.y),
        ("right", town.x - side * 0.7, town.y - tilt),
        ("right", town.x - side * 0.7, town.y + tilt),
        ("centre", town.x, town.y - above),
        ("centre", town.x, town.y + above),
    ]


def _on_a_leader(town: Town, ground: _Ground, width: float, height: float) -> Placed | None:
    """Return the free place whose leader costs least, trying rings of directions around the town."""
    best: tuple[float, Placed] | None = None
    for length in LEADER_STEPS_MM:
        if best and town.radius + length >= best[0]:
            break
        for turn in range(LEADER_DIRECTIONS):
            angle = 2 * math.pi * turn / LEADER_DIRECTIONS
            reach = town.radius + length
            end = town.x + reach * math.cos(angle), town.y + reach * math.sin(angle)
            anchor, x, y = _beyond(end, angle, height)
            rect = _rect(anchor, x, y, width, height)
            if not ground.free(rect):
                continue
            leader = ((town.x, town.y), rect.nearest((town.x, town.y)))
            cost = ground.cost(leader) + min(INK_COST_MM * ground.ink(rect), MOST_INK_MM)
            if cost < (best[0] if best else math.inf):
                best = cost, Placed(town, x, y, anchor, rect, leader)
    return best[1] if best else None


def _beyond(end: Point, angle: float, height: float) -> tuple[str, float, float]:
    """Return anchor and place of a name that continues a leader which ends at ``end``."""
    across, along = math.cos(angle), math.sin(angle)
    if abs(across) > 0.3:
        return ("left" if across > 0 else "right"), end[0] + math.copysign(GAP_MM / 2, across), end[1]
    return "centre", end[0], end[1] + math.copysign(height / 2 + GAP_MM / 4, along)


def _rect(anchor: str, x: float, y: float, width: float, height: float) -> Rect:
    left = {"left": x, "centre": x - width / 2, "right": x - width}[anchor]
    return Rect(left, y - height / 2, left + width, y + height / 2)


def _around(line: Line) -> Rect:
    """Return the rectangle around a line, with some air: that of an upright one would have no area."""
    (ax, ay), (bx, by) = line
    return Rect(min(ax, bx), min(ay, by), max(ax, bx), max(ay, by)).grown(CLEARANCE_MM)


def _distance(circle: Circle, leader: tuple[Point, Point]) -> float:
    """Return the distance from a circle's centre to a leader."""
    (ax, ay), (bx, by) = leader
    length = (bx - ax) ** 2 + (by - ay) ** 2
    along = 0.0 if length == 0 else ((circle[0] - ax) * (bx - ax) + (circle[1] - ay) * (by - ay)) / length
    along = min(max(along, 0.0), 1.0)
    return math.hypot(circle[0] - ax - along * (bx - ax), circle[1] - ay - along * (by - ay))
