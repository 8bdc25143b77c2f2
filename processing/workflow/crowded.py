"""Crowded areas of a plan: their codes as one symbol, or in an enlarged inset with the map's own symbol scale.

A place is drawn once: what an inset shows is not on the map beside it, whose rectangle is exactly the inset's extent.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from ..cartography.crowded import INSET, MERGE, CrowdedArea, Numbered, numbered, overlap
from ..cartography.layers import INTEGER, TEXT, Field
from ..domain.frame import Extent, fit_at_unit, units_per_mm
from ..domain.scale import diameter_mm
from .map_plan import INSET_COLUMN, MapPlan, PlannedMap

if TYPE_CHECKING:
    import pandas as pd

    from ..domain.pages import PlannedPage
    from ..domain.words import Words

CODES = "codes"
"""Column of places with merged codes: how many each row stands for."""

MERGED_FIELDS = (Field("place", TEXT), Field(CODES, INTEGER))
"""What a layer with merged codes has besides its own fields."""

MOST_SHARE = 0.6
"""An inset takes at most this share of its map's width and of its height."""

_KEPT = ("x", "y", "country", "postal_code", "place", "cluster", CODES)


@dataclass(frozen=True)
class PlannedInset:
    """An area and the map that its inset shows: the places in it, at the map's symbol scale."""

    area: CrowdedArea
    map: PlannedMap


def areas_on(areas: Sequence[Numbered], kind: str, show: str) -> list[Numbered]:
    """Return the areas that are shown in this way on pages of a kind."""
    return [one for one in areas if kind in one.area.on and one.area.show == show]


def merge_codes(places: pd.DataFrame, areas: Sequence[CrowdedArea], words: Words) -> pd.DataFrame:
    """Return the places with the codes of each area as one row: the sum of every figure, at their centre by jobs.

    - Its ``place`` is the area's name, its ``postal_code`` says how many codes it is, its country is the largest one's.
    - An area of fewer than two codes is left as it is.
    """
    import pandas as pd

    result = places.assign(**{CODES: 1})
    for area in areas:
        held = in_extent(result, area.extent)
        if held.sum() < 2:
            continue
        one = pd.DataFrame([_merged(result[held], area, words)]).astype(result.dtypes.to_dict())
        result = pd.concat([result[~held], one], ignore_index=True)
    return result if len(result) < len(places) else places


def with_insets(plan: MapPlan, areas: Sequence[CrowdedArea], source: str) -> tuple[MapPlan, tuple[str, ...]]:
    """Return the plan with the insets of its maps, and a line on each area that has hardly any code on a map.

    Raises:
        ClusterAtlasError: for an area, of either way to show it, that does not lie wholly on the map, an inset that takes too much of
            its map, and two insets that overlap once no symbol of theirs is cut.
    """
    found, said = numbered(areas, source), []
    pages = []
    for page, maps in plan.pages:
        done = []
        for planned in maps:
            said += _looked_at(planned, page, found)
            done.append(_with_own(planned, areas_on(found, page.kind, INSET), plan.scales[page.kind]))
        pages.append((page, tuple(done)))
    return replace(plan, pages=tuple(pages)), tuple(said)


def in_extent(places: pd.DataFrame, extent: Extent) -> pd.Series:
    """Tell of each place whether it is centred in an extent."""
    xmin, ymin, xmax, ymax = extent
    return places["x"].between(xmin, xmax) & places["y"].between(ymin, ymax)


def own_places(planned: PlannedMap) -> pd.DataFrame:
    """Return the places of a map without those that its insets show instead."""
    places = planned.places
    return places[places[INSET_COLUMN] == ""] if INSET_COLUMN in places else places


def are_merged(planned: PlannedMap) -> bool:
    """Tell whether some symbol of a map stands for several codes."""
    return CODES in planned.places


def declarations(maps: Sequence[PlannedMap], words: Words, symbol: str) -> tuple[str, ...]:
    """Return what is to be said under the maps of a page of its insets and of the codes that are merged.

    - ``symbol``: "circle" ... as in the sheet, or "pie".
    """
    insets = {
        inset.area.slug: words.inset_note(inset.area.name, inset.area.enlarge) for m in maps for inset in m.insets
    }
    return (*insets.values(), *merged_notes(maps, words, symbol))


def merged_notes(maps: Sequence[PlannedMap], words: Words, symbol: str) -> tuple[str, ...]:
    """Return what is to be said of merged codes: how many, where the page has one map."""
    counts: dict[str, list[int]] = {}
    for planned in maps:
        if are_merged(planned):
            for row in planned.places[planned.places[CODES] > 1].itertuples():
                counts.setdefault(str(row.place), []).append(int(row.codes))
    return tuple(
        words.merged_note(name, symbol, codes[0] if len(maps) == 1 else None) for name, codes in counts.items()
    )


def _merged(held: pd.DataFrame, area: CrowdedArea, words: Words) -> dict[str, object]:
    """Return the row that stands for several: figures summed, hundredths kept exact."""
    largest = held.loc[held["jobs"].idxmax()]
    weights = held["jobs"] if held["jobs"].sum() > 0 else held["jobs"] * 0 + 1
    sums = {name: round(held[name].sum(), 2) for name in held.columns if name not in _KEPT}
    codes = int(held[CODES].sum())
    return {
        **largest.to_dict(),
        **sums,
        "x": (held["x"] * weights).sum() / weights.sum(),
        "y": (held["y"] * weights).sum() / weights.sum(),
        "postal_code": words.count("code", codes),
        "place": area.name,
        CODES: codes,
    }


def _looked_at(planned: PlannedMap, page: PlannedPage, areas: Sequence[Numbered]) -> list[str]:
    """Refuse an area that is not on a map; return a line on each that has nothing to part or to merge there."""
    said = []
    for one in [*areas_on(areas, page.kind, INSET), *areas_on(areas, page.kind, MERGE)]:
        if not _within(one.area.extent, planned.extent):
            shown = ", ".join(f"{value:.0f}" for value in planned.extent)
            raise one.refused(
                "extent", f"does not lie on the map “{planned.key}”", f"That shows {shown} (the sheet's CRS)."
            )
        held = planned.places[in_extent(planned.places, one.area.extent)]
        codes = int(held[CODES].sum()) if CODES in held else len(held)
        if codes < 2:
            said.append(
                f"“{one.key}” ({one.area.name}) has {'no code' if codes == 0 else 'one code'} on the map “{planned.key}”, "
                "which is drawn as it is."
            )
    return said


def _with_own(planned: PlannedMap, areas: Sequence[Numbered], scale: float) -> PlannedMap:
    """Return a map with its insets; its places tell by ``inset`` which of them shows each."""
    import pandas as pd

    insets, shown_in = [], pd.Series("", index=planned.places.index, dtype=object)
    for one in areas:
        if in_extent(planned.places, one.area.extent).sum() < 2:
            continue
        unit = units_per_mm(planned.extent, planned.width_mm) / one.area.enlarge
        extent = _fitted(planned, one, unit, scale)
        for other in insets:
            if overlap(extent, other.map.extent):
                raise one.refused(
                    "extent",
                    f"overlaps “{other.area.name}” on the map “{planned.key}” once no symbol is cut",
                    "Make one area of the two, or part them more.",
                )
        held = in_extent(planned.places, extent)
        shown_in = shown_in.where(~held, one.area.slug)
        size = ((extent[2] - extent[0]) / unit, (extent[3] - extent[1]) / unit)
        name = f"{planned.key}-{one.area.slug}"
        insets.append(
            PlannedInset(
                one.area,
                PlannedMap(name, planned.cluster, planned.places[held], *size, extent, {}, shape=planned.shape),
            )
        )
    if not insets:
        return planned
    return replace(planned, places=planned.places.assign(**{INSET_COLUMN: shown_in}), insets=tuple(insets))


def _fitted(planned: PlannedMap, one: Numbered, unit: float, scale: float) -> Extent:
    """Return the area grown until none of its symbols is cut by the inset's edge; it must leave room to the map."""
    places = planned.inside()
    circles = [
        (x, y, diameter_mm(jobs, scale, planned.shape))
        for x, y, jobs in zip(places["x"], places["y"], places["jobs"])
    ]
    extent = fit_at_unit(one.area.extent, unit, circles, planned.shape)
    width, height = (extent[2] - extent[0]) / unit, (extent[3] - extent[1]) / unit
    if width > MOST_SHARE * planned.width_mm or height > MOST_SHARE * planned.height_mm:
        raise one.refused(
            "enlarge",
            f"of {one.area.enlarge:g} makes an inset of {width:.0f} x {height:.0f} mm on the map “{planned.key}”, "
            f"which is {planned.width_mm:.0f} x {planned.height_mm:.0f} mm",
            "Enlarge less, or take a smaller extent.",
        )
    return extent


def _within(inner: Extent, outer: Extent) -> bool:
    return inner[0] >= outer[0] and inner[1] >= outer[1] and inner[2] <= outer[2] and inner[3] <= outer[3]
