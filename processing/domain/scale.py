"""The symbol scale: how many jobs one square millimetre of ink stands for, and what follows from it."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from .shapes import CIRCLE, Shape

DOT_MM = 0.5
"""Symbols less wide than this are drawn as a grey dot of this size, in mm."""

RING_MM = 0.15
"""Width of the white ring around a symbol, in mm, wholly outside the fill."""

COVERED_SHARE = 1 / 7
"""Circles may cover at most this share of the region on their map."""

GIANT_PERCENTILE = 0.99
STEPS = (1.0, 2.0, 5.0)


@dataclass(frozen=True)
class Giant:
    """A scale that leaves the largest circles out of account, so that the rest is more than dots.

    - ``jobs_per_mm2``: the proposed scale.
    - ``from_jobs``: places with more jobs than this are drawn true to scale as unfilled rings.
    - ``places``: how many circles those are.
    """

    jobs_per_mm2: float
    from_jobs: float
    places: int


def diameter_mm(jobs: float, jobs_per_mm2: float, shape: Shape = CIRCLE) -> float:
    """Return how many mm across the symbol is whose area is ``jobs / jobs_per_mm2`` square millimetres.

    - The diameter of a circle, the side of a square, twice the radius of a half-circle.
    - No minimum, no maximum: four times the jobs is twice the width.
    - Raise ValueError for a scale that is not positive or for negative jobs.
    """
    if not (math.isfinite(jobs_per_mm2) and jobs_per_mm2 > 0):
        raise ValueError(f"The symbol scale must be a positive number of jobs per mm², not {jobs_per_mm2!r}.")
    if not (math.isfinite(jobs) and jobs >= 0):
        raise ValueError(f"Jobs must be a number from 0, not {jobs!r}.")
    return shape.width_mm(jobs / jobs_per_mm2)


def diameters_mm(jobs: Iterable[float], jobs_per_mm2: float, shape: Shape = CIRCLE) -> NDArray[np.float64]:
    """Return the same for many symbols at once, to the last digit; errors as :func:`diameter_mm`."""
    values = _numbers(jobs)
    diameter_mm(0.0, jobs_per_mm2, shape)
    wrong = values[~(np.isfinite(values) & (values >= 0))]
    if len(wrong):
        diameter_mm(float(wrong[0]), jobs_per_mm2, shape)
    widths: NDArray[np.float64] = np.sqrt(values / jobs_per_mm2 / shape.area)
    return widths


def jobs_of_diameter(diameter: float, jobs_per_mm2: float, shape: Shape = CIRCLE) -> float:
    """Return the jobs of a symbol ``diameter`` mm across: the inverse of :func:`diameter_mm`."""
    return shape.area * diameter**2 * jobs_per_mm2


def printed_diameter_mm(jobs: float, jobs_per_mm2: float, shape: Shape = CIRCLE) -> float:
    """Return the diameter in mm of the circle around what is printed for ``jobs``: the dot, or the symbol with its ring."""
    return bounding_mm(diameter_mm(jobs, jobs_per_mm2, shape), shape)


def bounding_mm(width_mm: float, shape: Shape = CIRCLE) -> float:
    """Return the same for a symbol whose fill is ``width_mm`` across."""
    return DOT_MM if width_mm < DOT_MM else shape.bounding_mm(width_mm, RING_MM)


def printed_diameters_mm(jobs: Iterable[float], jobs_per_mm2: float, shape: Shape = CIRCLE) -> NDArray[np.float64]:
    """Return :func:`printed_diameter_mm` of many symbols at once."""
    widths = diameters_mm(jobs, jobs_per_mm2, shape)
    side = widths / 2 + RING_MM
    if shape.pointed:
        side = np.hypot(side, shape.below * widths + RING_MM)
    return np.where(widths < DOT_MM, DOT_MM, 2 * side)


def choose_scale(
    maps: Sequence[Sequence[float]], max_diameter_mm: float, region_mm2: Sequence[float], shape: Shape = CIRCLE
) -> float:
    """Return the smallest 1-2-5 number of jobs per mm² that all maps of a kind can share.

    - ``maps``: the symbols' jobs, map by map; ``region_mm2``: for each map, the printed area of its region.
    - The largest symbol is at most ``max_diameter_mm`` across.
    - The symbols of a map together cover at most a seventh of its region.
    - 1 where there is not one job to draw.
    """
    _check_maps(maps, max_diameter_mm, region_mm2)
    largest = max((max(jobs, default=0.0) for jobs in maps), default=0.0)
    needed = largest / jobs_of_diameter(max_diameter_mm, 1.0, shape)
    for jobs, region in zip(maps, region_mm2):
        needed = max(needed, math.fsum(jobs) / (region * COVERED_SHARE))
    return round_up_125(needed) if needed > 0 else 1.0


def round_up_125(value: float) -> float:
    """Return the smallest of ... 0.1, 0.2, 0.5, 1, 2, 5, 10 ... that is not below ``value`` (over 0)."""
    return next(step for step in _steps_125(value) if step >= value * (1 - 1e-12))


def round_down_125(value: float) -> float:
    """Return the largest of ... 0.1, 0.2, 0.5, 1, 2, 5, 10 ... that is not above ``value`` (over 0)."""
    return next(step for step in reversed(_steps_125(value)) if step <= value)


def too_small(jobs: Iterable[float], jobs_per_mm2: float, shape: Shape = CIRCLE) -> tuple[int, float]:
    """Return how many places, and how many jobs, are drawn as the grey dot at this scale."""
    values = _numbers(jobs)
    small = values[diameters_mm(values, jobs_per_mm2, shape) < DOT_MM]
    return len(small), round(math.fsum(small.tolist()), 2)


def propose_giant(
    maps: Sequence[Sequence[float]], max_diameter_mm: float, region_mm2: Sequence[float], shape: Shape = CIRCLE
) -> Giant | None:
    """Propose a scale set on the 99th percentile where one giant makes dots of over half the places.

    - None where the ordinary scale serves: at most half of all places are under the dot's size,
      or leaving out the largest would not change the scale.
    - The percentile is the value at or below it in the sorted list, so that in a list of up to a
      hundred places exactly the largest is left out.
    """
    ordinary = choose_scale(maps, max_diameter_mm, region_mm2, shape)
    values = sorted(value for jobs in maps for value in jobs)
    if 2 * too_small(values, ordinary, shape)[0] <= len(values):
        return None
    limit = values[math.floor(GIANT_PERCENTILE * (len(values) - 1))]
    kept = [[value for value in jobs if value <= limit] for jobs in maps]
    proposed = choose_scale(kept, max_diameter_mm, region_mm2, shape)
    from_jobs = jobs_of_diameter(max_diameter_mm, proposed, shape)
    giants = sum(value > from_jobs for value in values)
    return Giant(proposed, from_jobs, giants) if giants and limit > 0 and proposed < ordinary else None


def _numbers(jobs: Iterable[float]) -> NDArray[np.float64]:
    return np.asarray(jobs if hasattr(jobs, "__len__") else list(jobs), dtype=np.float64)


def _steps_125(value: float) -> list[float]:
    """Return the 1-2-5 numbers around ``value``, ascending, written exactly as people write them."""
    exponent = math.floor(math.log10(value))
    return [float(f"{step:g}e{power}") for power in range(exponent - 1, exponent + 2) for step in STEPS]


def _check_maps(maps: Sequence[Sequence[float]], max_diameter_mm: float, region_mm2: Sequence[float]) -> None:
    if len(maps) != len(region_mm2):
        raise ValueError(f"{len(maps)} maps, but {len(region_mm2)} printed areas.")
    if not max_diameter_mm > DOT_MM:
        raise ValueError(f"The largest circle must be over {DOT_MM} mm across, not {max_diameter_mm!r}.")
    if any(not area > 0 for area in region_mm2):
        raise ValueError("The printed area of every map must be over 0 mm².")
