"""What each map shows and how large: extents, symbol scales, what lies outside, before anything is drawn."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING

from ..domain.errors import ClusterAtlasError
from ..domain.frame import Extent, outside
from ..domain.pages import PlannedPage
from ..domain.room import Room, fit_with_room
from ..domain.scale import (
    choose_scale,
    diameters_mm,
    jobs_of_diameter,
    printed_diameters_mm,
    propose_giant,
    round_up_125,
    too_small,
)
from ..domain.shapes import CIRCLE, Shape, shape_named
from ..domain.sheet import GRID, PIES, TOTAL, Cluster, Symbols
from ..domain.text import key

if TYPE_CHECKING:
    import numpy as np
    import pandas as pd
    from numpy.typing import NDArray

    from .crowded import PlannedInset

GIANT_GROWTH = 1.5
"""Where the sheet gives the scale, circles that are this much wider than the largest wished are giants: unfilled rings."""

GIANT_SHARE = 0.6
"""A giant takes at most this share of its map's shorter side."""

RegionArea = Callable[[Extent], float]
"""The part of an extent that the region in focus takes, as a share from 0 to 1 (1 where no focus is given)."""

INSET_COLUMN = "inset"
"""Column of places on a map with insets: the one that shows each, empty for those on the map itself."""
Size = tuple[float, float]
"""Width and height of a map, in mm."""

_ROUNDS = 12
_NO_ROOMS: Mapping[Size, Room] = {}


@dataclass(frozen=True)
class PlannedMap:
    """One map: its places (``country, postal_code, jobs, x, y, place`` and ``members`` or ``sites``), its box in mm and extent.

    ``outside`` is (codes, jobs) by edge; ``dots`` is (places, jobs) too small to see. Both belong to this map alone.
    Where circles were moved apart, x and y are where they stand, ``x_true`` and ``y_true`` their places, and
    ``overlapping`` is how many found no room.
    """

    key: str
    cluster: Cluster | None
    places: pd.DataFrame
    width_mm: float
    height_mm: float
    extent: Extent
    outside: dict[str, tuple[int, float]]
    dots: tuple[int, float] = (0, 0.0)
    shape: Shape = CIRCLE
    overlapping: int = 0
    insets: tuple[PlannedInset, ...] = ()

    def inside(self) -> pd.DataFrame:
        """Return the places centred inside the map."""
        return self._inside

    @cached_property
    def _inside(self) -> pd.DataFrame:
        xmin, ymin, xmax, ymax = self.extent
        x, y = self.places["x"].to_numpy(), self.places["y"].to_numpy()
        return self.places[(x >= xmin) & (x <= xmax) & (y >= ymin) & (y <= ymax)]

    def shown(self) -> pd.DataFrame:
        """Return the places inside the map whose symbols are drawn on it: not those that an inset shows."""
        inside = self.inside()
        return inside[inside[INSET_COLUMN] == ""] if INSET_COLUMN in inside else inside

    def fills(self, jobs_per_mm2: float) -> tuple[tuple[float, float, float], ...]:
        """Return x, y and width in mm of each symbol's fill."""
        return self._with(diameters_mm(self.shown()["jobs"], jobs_per_mm2, self.shape))

    def circles(self, jobs_per_mm2: float) -> tuple[tuple[float, float, float], ...]:
        """Return x, y and, for each symbol inside, the diameter in mm of the circle around it as printed."""
        return self._with(printed_diameters_mm(self.shown()["jobs"], jobs_per_mm2, self.shape))

    def _with(self, sizes: NDArray[np.float64]) -> tuple[tuple[float, float, float], ...]:
        return tuple(zip(self.shown()["x"].tolist(), self.shown()["y"].tolist(), sizes.tolist()))


@dataclass(frozen=True)
class MapPlan:
    """All pages with their maps, and the symbol scale of each kind of page (jobs per mm²)."""

    pages: tuple[tuple[PlannedPage, tuple[PlannedMap, ...]], ...]
    scales: dict[str, float]


def map_key(page: PlannedPage, cluster: Cluster | None, position: int) -> str:
    """Return a map's stable id within the sheet: "carte-1", "cartes-2-tic".

    - It stays when a cluster before it goes; a cluster that a page names twice gets a number the second time.
    """
    if cluster is None or page.kind != GRID:
        return page.stem
    name = key(cluster.name)
    before = sum(key(other.name) == name for other in page.clusters[:position])
    return f"{page.stem}-{name}" + (f"-{before + 1}" if before else "")


def plan_maps(
    pages: Sequence[PlannedPage],
    boxes: Callable[[str, int], Sequence[tuple[float, float]]],
    places_of: Callable[[Cluster | None], pd.DataFrame],
    least: Extent,
    symbols: Symbols,
    region_share: RegionArea,
    merged: Callable[[str, pd.DataFrame], pd.DataFrame] | None = None,
    rooms: Mapping[str, Mapping[Size, Room]] | None = None,
) -> MapPlan:
    """Return the pages with their maps fitted: one symbol scale for each kind, one map scale for each kind and box size.

    - ``boxes(kind, count)``: width and height in mm of each map of a page.
    - Places far outside the least extent do not widen it: they are counted as outside.
    - ``merged(kind, places)``: the places with the codes merged that pages of a kind show as one.
    - ``rooms``: the band that is left free for the legend, by kind of page and size of map.
    """
    shape = shape_named(symbols.shape)
    drafts = [
        (
            page,
            [
                _draft(page, cluster, i, box, places_of, CIRCLE if page.kind == PIES else shape)
                for i, (cluster, box) in enumerate(
                    zip(page.clusters or (None,), boxes(page.kind, len(page.clusters) or 1))
                )
            ],
        )
        for page in pages
    ]
    if merged is not None:
        drafts = [(page, [replace(m, places=merged(page.kind, m.places)) for m in group]) for page, group in drafts]
    fitted: dict[str, PlannedMap] = {}
    scales: dict[str, float] = {}
    for kind in dict.fromkeys(page.kind for page in pages):
        maps = [m for page, group in drafts if page.kind == kind for m in group]
        wanted, free = (largest_mm(kind, symbols), symbols.jobs_per_mm2.get(kind)), (rooms or {}).get(kind, _NO_ROOMS)
        scales[kind], extents = _fit_kind(maps, least, *wanted, region_share, free)
        for m in maps:
            fitted[m.key] = _finished(replace(m, extent=extents[m.width_mm, m.height_mm]), scales[kind])
    return MapPlan(tuple((page, tuple(fitted[m.key] for m in group)) for page, group in drafts), scales)


def largest_mm(kind: str, symbols: Symbols) -> float:
    """Return how wide the largest circle of a kind of page should be."""
    return symbols.grid_max_diameter_mm if kind == GRID else symbols.max_diameter_mm


def giant_from(plan: MapPlan, kind: str, symbols: Symbols) -> float | None:
    """Return the jobs above which the places of a kind are giants; None where there is none (a pie is never one)."""
    maps = [m for page, group in plan.pages if page.kind == kind for m in group]
    if kind == PIES or not maps:
        return None
    limit = jobs_of_diameter(GIANT_GROWTH * largest_mm(kind, symbols), plan.scales[kind], maps[0].shape)
    return limit if any(m.inside()["jobs"].gt(limit).any() for m in maps) else None


def giant_notes(plan: MapPlan, symbols: Symbols, region_share: RegionArea) -> tuple[str, ...]:
    """Say, for each kind of page where one giant makes dots of the rest, the scale that would show them."""
    return tuple(
        f"“{kind}” pages: a few giants make dots of over half the places; with “symbols.jobs_per_mm2.{kind}”: "
        f"{scale:g} more of them are seen, and the giants are unfilled rings."
        for kind, scale in giant_scales(plan, symbols, region_share).items()
    )


def giant_scales(plan: MapPlan, symbols: Symbols, region_share: RegionArea) -> dict[str, float]:
    """Return, for each kind of page where one giant makes dots of the rest, the jobs per mm² that would show them.

    - Nothing for a kind whose scale the sheet gives: the editor has decided.
    """
    scales = {}
    for kind in plan.scales:
        maps = [m for page, group in plan.pages if page.kind == kind for m in group]
        jobs, shape = [m.inside()["jobs"].tolist() for m in maps], maps[0].shape
        giant = propose_giant(jobs, largest_mm(kind, symbols), _regions(maps, region_share), shape)
        if kind == PIES or giant is None or symbols.jobs_per_mm2.get(kind):
            continue
        room = jobs_of_diameter(GIANT_SHARE * min(min(m.width_mm, m.height_mm) for m in maps), 1.0, shape)
        scale = max(giant.jobs_per_mm2, round_up_125(max(map(max, filter(None, jobs))) / room))
        if scale < plan.scales[kind]:
            scales[kind] = scale
    return scales


def _draft(
    page: PlannedPage,
    cluster: Cluster | None,
    position: int,
    box: tuple[float, float],
    places_of: Callable[[Cluster | None], pd.DataFrame],
    shape: Shape,
) -> PlannedMap:
    places = places_of(None if page.kind == TOTAL else cluster)
    return PlannedMap(map_key(page, cluster, position), cluster, places, *box, (0, 0, 0, 0), {}, shape=shape)


def _fit_kind(
    maps: Sequence[PlannedMap],
    least: Extent,
    max_diameter_mm: float,
    given: float | None,
    region_share: RegionArea,
    rooms: Mapping[Size, Room],
) -> tuple[float, dict[Size, Extent]]:
    """Return the scale of a kind and the extent of each box size.

    Larger circles widen an extent, which leaves less paper to the region, which asks for smaller circles: the scale only ever
    rises, so this ends.
    """
    sizes = list(dict.fromkeys((m.width_mm, m.height_mm) for m in maps))
    extents = {size: fit_with_room(least, *size, [], rooms.get(size)) for size in sizes}
    scale = given or _chosen(maps, extents, max_diameter_mm, region_share)
    for _ in range(_ROUNDS):
        extents = {
            size: fit_with_room(
                least,
                *size,
                _circles_of([m for m in maps if (m.width_mm, m.height_mm) == size], scale),
                rooms.get(size),
                maps[0].shape,
            )
            for size in sizes
        }
        needed = given or _chosen(maps, extents, max_diameter_mm, region_share)
        if needed <= scale:
            return scale, extents
        scale = needed
    raise ClusterAtlasError("No symbol scale was found for these maps.", "", "Give one in “symbols.jobs_per_mm2”.")


def _chosen(
    maps: Sequence[PlannedMap],
    extents: dict[tuple[float, float], Extent],
    max_diameter_mm: float,
    region_share: RegionArea,
) -> float:
    placed = [replace(m, extent=extents[m.width_mm, m.height_mm]) for m in maps]
    jobs = [m.inside()["jobs"].tolist() for m in placed]
    return choose_scale(jobs, max_diameter_mm, _regions(placed, region_share), maps[0].shape)


def _regions(maps: Sequence[PlannedMap], region_share: RegionArea) -> list[float]:
    """Return the printed area of the region in focus on each map, in mm²."""
    return [max(region_share(m.extent), 1e-3) * m.width_mm * m.height_mm for m in maps]


def _circles_of(maps: Sequence[PlannedMap], scale: float) -> NDArray[np.float64]:
    """Return x, y and width in mm of each symbol of some maps, one a row."""
    import numpy as np

    return np.vstack(
        [np.column_stack((m.places[["x", "y"]], diameters_mm(m.places["jobs"], scale, m.shape))) for m in maps]
    )


def _finished(planned: PlannedMap, scale: float) -> PlannedMap:
    points = planned.places[["x", "y", "jobs"]].to_numpy(dtype=float)
    dots = too_small(planned.inside()["jobs"], scale, planned.shape)
    return replace(planned, outside=outside(points, planned.extent), dots=dots)
