"""Leave room for the legend on maps that are full: they show more beyond one edge, and all of a kind alike."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace

from ..domain.errors import Cancelled, ClusterAtlasError
from ..domain.frame import units_per_mm
from ..domain.room import Room
from .map_plan import MapPlan, Size

EDGES = ("bottom", "top", "left", "right")
PARTS = (0.25, 0.5, 0.75)
"""Of the legend's size: a narrower band may do, where part of the legend stands on ground that is free by itself."""

Rooms = Mapping[str, Mapping[Size, Room]]
"""The band that is left free, by kind of page and size of map."""


@dataclass(frozen=True)
class LegendSpot:
    """A legend where it stands: how many symbols it covers, its size in mm."""

    covered: int
    width_mm: float
    height_mm: float

    def band(self, edge: str) -> Room:
        """Return the band along an edge that takes the whole legend."""
        return Room(edge, self.height_mm if edge in ("top", "bottom") else self.width_mm)


def least_room(spot: LegendSpot, attempt: Callable[[Room], tuple[LegendSpot, float]]) -> Room | None:
    """Return the band with which a legend covers nothing and the maps shrink least; None where no band helps.

    - ``attempt`` returns where the legend stands with a band, and how many map units a mm is then; it raises ClusterAtlasError
      where the maps leave no room for the band.
    """
    whole = [found for edge in EDGES if (found := _whole_band(spot.band(edge), attempt))]
    if not whole:
        return None
    _, best = min(whole, key=lambda one: one[0])
    for part in PARTS:
        narrow = replace(best, mm=best.mm * part)
        if not attempt(narrow)[0].covered:
            return narrow
    return best


def rooms_for_legends(
    plan: MapPlan, again: Callable[[str, Mapping[Size, Room]], MapPlan], spot_of: Callable[[MapPlan, str, Size], LegendSpot]
) -> Rooms:
    """Return the bands that the legends of a plan need; nothing for a kind and size whose legends cover no symbol.

    - ``again(kind, rooms)``: the plan of that kind's pages with those bands.
    - ``spot_of(plan, kind, size)``: the most crowded legend on the pages of that kind with maps of that size.
    """
    rooms: dict[str, dict[Size, Room]] = {}
    for kind, size in _kinds_and_sizes(plan):
        spot = spot_of(plan, kind, size)
        room = least_room(spot, _attempts(kind, size, rooms.get(kind, {}), again, spot_of)) if spot.covered else None
        if room is not None:
            rooms.setdefault(kind, {})[size] = room
    return rooms


def room_line(rooms: Iterable[tuple[str, Room]]) -> str:
    """Return the line of the log on maps that show more for their legend, named by kind or page."""
    edges = ", ".join(f"{name} ({room.edge})" for name, room in rooms)
    return f"Maps that show more beyond an edge, so that their legend lies over no symbol: {edges}."


def _attempts(
    kind: str,
    size: Size,
    others: Mapping[Size, Room],
    again: Callable[[str, Mapping[Size, Room]], MapPlan],
    spot_of: Callable[[MapPlan, str, Size], LegendSpot],
) -> Callable[[Room], tuple[LegendSpot, float]]:
    def attempt(room: Room) -> tuple[LegendSpot, float]:
        plan = again(kind, {**others, size: room})
        extent = next(m.extent for _, maps in plan.pages for m in maps if (m.width_mm, m.height_mm) == size)
        return spot_of(plan, kind, size), units_per_mm(extent, size[0])

    return attempt


def _whole_band(room: Room, attempt: Callable[[Room], tuple[LegendSpot, float]]) -> tuple[float, Room] | None:
    """Return a band that takes the whole legend, with the map's unit; larger circles may ask for a larger legend, once."""
    try:
        spot, unit = attempt(room)
        wanted = spot.band(room.edge)
        if spot.covered and wanted.mm > room.mm:
            room = wanted
            spot, unit = attempt(room)
    except Cancelled:
        raise
    except ClusterAtlasError:
        return None
    return None if spot.covered else (unit, room)


def _kinds_and_sizes(plan: MapPlan) -> list[tuple[str, Size]]:
    return list(dict.fromkeys((page.kind, (m.width_mm, m.height_mm)) for page, maps in plan.pages for m in maps))
