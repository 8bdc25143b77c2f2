"""The slices of a pie: which columns each sums, its colour, and the shares that are drawn."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from .palette import shades
from .text import key

OTHERS_COLOUR = "#c4c4c4"
"""The slice of all clusters that are not named."""

LEAST_REACH, REACH_STEP, MOST_REACH = 0.3, 0.12, 0.65
"""How far the shades of a colour reach towards black and white: for two clusters, more for each further one, at most."""


@dataclass(frozen=True)
class Slice:
    """One slice: its name as shown, its colour (#rrggbb), and the columns of cluster sums that it stands for."""

    label: str
    colour: str
    columns: tuple[str, ...]


def slices_of(
    columns: Mapping[str, str], wanted: Sequence[tuple[str, str, str]], others_label: str
) -> tuple[Slice, ...]:
    """Return the slices in the order wanted: (cluster, name as shown, colour) each.

    - ``columns``: the column of each cluster of the table; names are compared without case, accents and punctuation.
    - Clusters that are not wanted share one grey slice at the end, so that the whole stays the whole.
    - A cluster without a column has no slice.
    """
    by_key: dict[str, list[str]] = {}
    for cluster, column in columns.items():
        by_key.setdefault(key(cluster), []).append(column)
    found = []
    for cluster, label, colour in wanted:
        own = by_key.pop(key(cluster), [])
        if own:
            found.append(Slice(label, colour, tuple(own)))
    rest = tuple(column for own in by_key.values() for column in own)
    return (*found, Slice(others_label, OTHERS_COLOUR, rest)) if rest else tuple(found)


def shaded(colours: Sequence[str]) -> tuple[str, ...]:
    """Return the colours as given; those that are the same become shades of it, darkest first.

    The more share one, the farther its shades reach: neighbours stay apart.
    """
    same: dict[str, list[int]] = {}
    for index, colour in enumerate(colours):
        same.setdefault(colour.casefold(), []).append(index)
    result = list(colours)
    for indexes in same.values():
        reach = min(LEAST_REACH + REACH_STEP * (len(indexes) - 2), MOST_REACH)
        for index, shade in zip(indexes, shades(colours[indexes[0]], len(indexes), reach)):
            result[index] = shade
    return tuple(result)


def shares(sums: Sequence[float | None]) -> tuple[float, ...]:
    """Return each sum's share of the whole, from 0 to 1; none at all where there is nothing to share.

    - What is missing, negative or no number counts 0, as the drawn slices have it.
    """
    parts = [value if value is not None and math.isfinite(value) and value > 0 else 0.0 for value in sums]
    whole = math.fsum(parts)
    return tuple(part / whole for part in parts) if whole > 0 else ()
