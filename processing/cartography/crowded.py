"""The crowded areas of the layout settings: a city whose codes are shown in an enlarged inset, or as one symbol. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations

from ..domain.errors import ClusterAtlasError
from ..domain.frame import Extent
from ..domain.text import key, listed

INSET, MERGE = "inset", "merge"
SHOWN = (INSET, MERGE)

MOST_TIMES = 20.0
"""An inset is enlarged at most so many times."""


@dataclass(frozen=True)
class CrowdedArea:
    """An area whose codes crowd one another.

    - ``name``: as printed ("Bruxelles"); ``extent``: xmin, ymin, xmax, ymax in the sheet's CRS.
    - ``show``: ``inset``, its codes in a second map, enlarged ``enlarge`` times with the same symbol scale; or ``merge``, all of
      them as one symbol of their sum.
    - ``on``: the kinds of page where that is done; on all others the area is left as it is.
    - ``corner``: where the inset stands; empty = wherever it covers least.
    """

    name: str
    extent: Extent
    show: str
    on: tuple[str, ...] = ("total", "single", "pies")
    corner: str = ""
    enlarge: float = 3.0

    @property
    def slug(self) -> str:
        """Return the name as it stands in keys of items and names of tables: "bruxelles"."""
        return key(self.name)


@dataclass(frozen=True)
class Numbered:
    """An area with its full key in the settings, for errors."""

    area: CrowdedArea
    key: str
    source: str

    def refused(self, part: str, what: str, remedy: str = "Compare with the README.") -> ClusterAtlasError:
        """Return the error for one of the area's keys."""
        return ClusterAtlasError(f'"{self.key}.{part}" {what}.', self.source, remedy)


def numbered(areas: Sequence[CrowdedArea], source: str) -> list[Numbered]:
    """Return the areas with their full keys: "crowded[0]" ..."""
    return [Numbered(area, f"crowded[{index}]", source) for index, area in enumerate(areas)]


def check_crowded(
    areas: Sequence[CrowdedArea], one_map_kinds: Sequence[str], grid: str, corners: Sequence[str], source: str
) -> None:
    """Refuse areas that can't be drawn, whatever the sheet.

    Raises:
        ClusterAtlasError: for an unknown ``show``, kind of page or corner, an extent without area, two areas of one name or corner, or
            that overlap, on a kind of page, and an inset on a grid, whose cells have no room for one.
    """
    found = numbered(areas, source)
    for one in found:
        area = one.area
        if not any(c.isalnum() for c in area.name):
            raise one.refused("name", "must have a letter or digit")
        if area.show not in SHOWN:
            raise one.refused("show", f"must be one of {', '.join(SHOWN)}, not “{area.show}”")
        unknown = [kind for kind in area.on if kind not in (*one_map_kinds, grid)]
        if unknown or not area.on:
            wrong = f", not {listed(unknown)}" if unknown else ""
            raise one.refused("on", f"must name kinds of page ({', '.join((*one_map_kinds, grid))}){wrong}")
        if area.show == INSET and grid in area.on:
            raise one.refused("on", "has no room for an inset on a grid", "Merge the codes there, or leave the grid out.")
        if area.corner and area.corner not in corners:
            raise one.refused("corner", f"must be one of {', '.join(corners)} or null, not “{area.corner}”")
        if not (area.extent[0] < area.extent[2] and area.extent[1] < area.extent[3]):
            raise one.refused("extent", "has no area", "Give xmin, ymin, xmax, ymax in the sheet's CRS.")
        if not 1 < area.enlarge <= MOST_TIMES:
            raise one.refused("enlarge", f"must be over 1 and at most {MOST_TIMES:g}, not {area.enlarge:g}")
    for first, second in combinations(found, 2):
        _check_pair(first, second)


def overlap(one: Extent, other: Extent) -> bool:
    """Tell whether two extents have area in common."""
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


def _check_pair(first: Numbered, second: Numbered) -> None:
    """Refuse two areas that would be shown on one page and can't be told apart there."""
    common = [kind for kind in second.area.on if kind in first.area.on]
    if not common:
        return
    if first.area.slug == second.area.slug:
        raise second.refused("name", f"is that of “{first.key}” too, on “{common[0]}” pages", "Give each its own.")
    corner = second.area.corner
    if corner and corner == first.area.corner and {first.area.show, second.area.show} == {INSET}:
        raise second.refused("corner", f"is that of “{first.key}” too, on “{common[0]}” pages", "Give each its own.")
    if overlap(first.area.extent, second.area.extent):
        raise second.refused("extent", f"overlaps that of “{first.key}” on “{common[0]}” pages", "Part them.")
