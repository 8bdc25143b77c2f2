"""The names on a sheet's maps: of towns, and of the largest places where the layout asks for them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from qgis.core import QgsVectorLayer

from ..cartography.boundaries import ink_of
from ..cartography.settings import Box
from ..cartography.table_writer import TableWriter
from ..cartography.town_moves import MovedLabel, hand_frame, kept_by_hand, taken_by_hand
from ..cartography.towns import TownStyle, apply_towns, label_frame, place_towns, write_towns
from ..domain.labels import Rect, Town, no_ink
from ..domain.sheet import GRID
from ..domain.text import key
from .moved import true_lines
from .sheet_insets import rectangle_marks
from .sheet_layers import LayerStore
from .sheet_texts import NAME_END

if TYPE_CHECKING:
    import numpy as np

    from .map_plan import PlannedMap

TOWNS_A_MAP, TOWNS_A_CELL = 12, 3


def write_town_names(
    store: LayerStore,
    out: TableWriter,
    towns: Sequence[Town],
    planned: PlannedMap,
    kind: str,
    box: Box,
    scale: float,
    reserved: Sequence[Box],
    style: TownStyle,
    title: str,
    largest: Sequence[Town] = (),
    boundaries: np.ndarray | None = None,
    moved: Mapping[str, Mapping[str, MovedLabel]] | None = None,
) -> tuple[str, ...]:
    """Place names on a map and write them: of its ``largest`` places, then of towns; nothing where there are none.

    - A town that is named as one of the largest places has no second name.
    - ``boundaries``: points along the lines that the names should not lie on.
    - ``moved``: those that an editor moved by hand since the last run, by table and name; they stay.
    - Return the largest places whose names found no room.
    """
    import pandas as pd

    xmin, ymin, xmax, ymax = planned.extent
    found = [town for town in towns if xmin <= town.x <= xmax and ymin <= town.y <= ymax]
    if not found and not largest:
        return ()
    table = store.table(f"towns:{planned.key}", f"towns_{planned.key}")
    size = (box.width_mm, box.height_mm)
    hand = kept_by_hand((moved or {}).get(table, {}), [*largest, *found], planned.extent)
    obstacles = [*_on_map(reserved, box), *taken_by_hand(hand, style, planned.extent, box.width_mm)]
    drawn = [*planned.fills(scale), *rectangle_marks(planned)]
    ground = (planned.extent, *size, drawn, style, obstacles)
    more = {"shape": planned.shape, "ink": no_ink if boundaries is None else ink_of(boundaries, planned.extent, *size)}
    more["lines"] = true_lines(planned)
    places = place_towns([town for town in largest if town not in hand], *ground, len(largest), **more)
    there = {one.town.name for one in places.placed} | {town.name for town in hand}
    named = {key(name.partition(NAME_END)[0]) for name in there}
    most = (TOWNS_A_CELL if kind == GRID else TOWNS_A_MAP) - sum(town in hand for town in found)
    best = max((town.importance for town in found), default=0.0)
    others = [town for town in found if key(town.name) not in named]
    rest = place_towns(others, *ground, max(most, 0), places.placed, best=best, **more)
    frames = [
        hand_frame(hand, style),
        label_frame(places, planned.extent, box.width_mm, style),
        label_frame(rest, planned.extent, box.width_mm, style, best),
    ]
    frame = pd.concat([f for f in frames if len(f)] or frames[:1], ignore_index=True)
    write_towns(out, table, frame, store.crs, title)
    return tuple(town.name for town in largest if town.name not in there)


def _on_map(reserved: Sequence[Box], box: Box) -> list[Rect]:
    """Return boxes of the page in mm from the upper left corner of a map's box."""
    return [
        Rect(b.x_mm - box.x_mm, b.y_mm - box.y_mm, b.right_mm - box.x_mm, b.bottom_mm - box.y_mm) for b in reserved
    ]


def towns_layer(store: LayerStore, planned: PlannedMap, style: TownStyle, title: str) -> QgsVectorLayer | None:
    """Return the layer of the towns' names on a map; None where no town lies in it."""
    name = f"towns:{planned.key}"
    if name not in store.tables:
        return None
    layer = store.opened(name, title, "towns")
    apply_towns(layer, style)
    store.keep_style(layer)
    return layer
