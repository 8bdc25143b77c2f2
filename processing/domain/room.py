"""Room for the legend: the extent of a map with a band along one edge that no symbol was fitted into."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from .frame import Circle, Extent, fit_extent, units_per_mm
from .shapes import CIRCLE, Shape


@dataclass(frozen=True)
class Room:
    """A band along an edge ("left", "right", "top", "bottom") of a map, ``mm`` wide on paper."""

    edge: str
    mm: float


def fit_with_room(
    least: Extent,
    width_mm: float,
    height_mm: float,
    circles: Sequence[Circle],
    room: Room | None = None,
    shape: Shape = CIRCLE,
) -> Extent:
    """Fit an extent as :func:`fit_extent` does, in what ``room`` leaves of the box; the band itself is added beyond its edge.

    - A place that lay outside and is centred in the band is on the map then, and no more cut than the others.
    - Raise ClusterAtlasError as :func:`fit_extent` does, also where the band leaves nothing of the box.
    """
    if room is None:
        return fit_extent(least, width_mm, height_mm, circles, shape=shape)
    across = room.mm if room.edge in ("left", "right") else 0.0
    along = room.mm if room.edge in ("top", "bottom") else 0.0
    fitted = fit_extent(least, width_mm - across, height_mm - along, circles, shape=shape)
    added = room.mm * units_per_mm(fitted, width_mm - across)
    xmin, ymin, xmax, ymax = fitted
    widened = {
        "left": (xmin - added, ymin, xmax, ymax),
        "right": (xmin, ymin, xmax + added, ymax),
        "top": (xmin, ymin, xmax, ymax + added),
        "bottom": (xmin, ymin - added, xmax, ymax),
    }[room.edge]
    return fit_extent(widened, width_mm, height_mm, circles, shape=shape)
