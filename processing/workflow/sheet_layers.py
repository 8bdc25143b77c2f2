"""The layers of a sheet, all in one GeoPackage: base map, totals, one table a cluster, placed town names.

All tables are written first, in one go; then they are opened and styled, and the styles are stored, in one go too.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import QgsCoordinateReferenceSystem, QgsMapLayer, QgsVectorLayer

from ..cartography.basemap import base_style, stacked
from ..cartography.geopackage import (
    KEY_PROPERTY,
    SCALE_PROPERTY,
    TableStyle,
    close_journal,
    mark,
    open_table,
    style_of,
    table_name,
)
from ..cartography.layers import CELL_LAYER_FIELDS, copy_layer, set_aliases, total_fields, write_points
from ..cartography.settings import Box
from ..cartography.symbols import CircleStyle, apply_circles
from ..cartography.table_writer import TableWriter, writing
from ..cartography.town_moves import MovedLabel, place_around
from ..cartography.towns import TownStyle, apply_towns, write_towns
from ..domain.frame import Extent
from ..domain.labels import Rect, Town
from ..domain.sheet import GRID, Cluster

if TYPE_CHECKING:
    import pandas as pd

    from .map_plan import PlannedMap
    from .sheet_base import BaseSource

TOWNS_A_MAP, TOWNS_A_CELL = 12, 3


@dataclass
class LayerStore:
    """A GeoPackage that is being filled, the layers opened from it, and the styles to store in it."""

    path: Path
    crs: QgsCoordinateReferenceSystem
    tables: dict[str, str] = field(default_factory=dict)
    layers: list[QgsMapLayer] = field(default_factory=list)
    styles: dict[str, TableStyle] = field(default_factory=dict)
    opens: dict[str, int] = field(default_factory=dict)

    def table(self, name: str, title: str) -> str:
        """Return a free table name for what ``name`` stands for."""
        self.tables[name] = table_name(title, self.tables.values())
        return self.tables[name]

    def opened(self, name: str, title: str, role: str, cluster: str = "") -> QgsVectorLayer:
        """Return a layer on a table, marked with its role."""
        layer = open_table(self.path, self.tables[name], title, styled=False)
        mark(layer, role, cluster)
        table = self.tables[name]
        self.opens[table] = self.opens.get(table, 0) + 1
        layer.setCustomProperty(KEY_PROPERTY, f"{table}#{self.opens[table]}")
        self.layers.append(layer)
        return layer

    def keep_style(self, layer: QgsVectorLayer) -> None:
        """Remember the style of a layer for its table; of several layers on one table the first one's stays."""
        style = style_of(layer)
        self.styles.setdefault(style.table, style)

    def save_styles(self) -> None:
        """Store the remembered styles, so that whoever opens the GeoPackage alone sees its layers as drawn here."""
        with writing(self.path) as out:
            out.add_styles(self.styles.values())

    def close(self) -> None:
        """Let go of the file, so that it can be moved."""
        self.layers.clear()
        close_journal(self.path)


def write_base(
    store: LayerStore, out: TableWriter, base: Sequence[BaseSource], clip: Extent, hidden: QgsVectorLayer | None
) -> None:
    """Copy the base layers, as far as they are near the maps; ``hidden`` (the towns that are named) is left out."""
    for position, source in enumerate(base):
        if source.layer is not hidden:
            title = _base_title(source)
            table = store.table(f"base-{position}", f"base_{title}")
            copy_layer(source.layer, out, table, store.crs, clip, title)


def base_layers(store: LayerStore, base: Sequence[BaseSource]) -> list[QgsVectorLayer]:
    """Return the copied base layers styled, top first."""
    drawn: list[tuple[QgsVectorLayer, str]] = []
    for position, source in enumerate(base):
        if f"base-{position}" not in store.tables:
            continue
        layer = store.opened(f"base-{position}", _base_title(source), source.role)
        if source.entry and source.entry.style:
            layer.setRenderer(source.layer.renderer().clone())
            layer.setLabelsEnabled(source.layer.labelsEnabled())
            layer.setLabeling(source.layer.labeling().clone() if source.layer.labeling() else None)
        else:
            base_style(layer, source.role)
        store.keep_style(layer)
        drawn.append((layer, source.role))
    return stacked(drawn)


def _base_title(source: BaseSource) -> str:
    return source.layer.name() if source.entry else f"{source.layer.name()} (focus)"


def write_figures(
    store: LayerStore,
    out: TableWriter,
    totals: pd.DataFrame,
    columns: dict[str, str],
    cells: dict[str, pd.DataFrame],
) -> None:
    """Write the totals and one table a cluster, with the contract's fields."""
    write_points(out, store.table("total", "total"), totals, store.crs, total_fields(columns), title="total")
    for cluster, frame in cells.items():
        table = store.table(f"cluster:{cluster}", cluster)
        write_points(out, table, frame, store.crs, CELL_LAYER_FIELDS, title=cluster)


def circle_layer(
    store: LayerStore, cluster: Cluster | None, title: str, style: CircleStyle, columns: dict[str, str]
) -> QgsVectorLayer:
    """Return the styled circles of a cluster, or of all clusters, whose ``columns`` show the clusters' names."""
    name = f"cluster:{cluster.name}" if cluster else "total"
    layer = store.opened(name, title, "circles" if cluster else "total", cluster.name if cluster else "")
    if cluster is None:
        set_aliases(layer, total_fields(columns))
    apply_circles(layer, style)
    layer.setCustomProperty(SCALE_PROPERTY, style.jobs_per_mm2)
    store.keep_style(layer)
    return layer


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
    moved: Mapping[str, Mapping[str, MovedLabel]] | None = None,
) -> None:
    """Place the towns' names on a map and write them; nothing where no town lies in it.

    ``moved``: those that an editor moved by hand since the last run, by table and name; they stay.
    """
    xmin, ymin, xmax, ymax = planned.extent
    found = [town for town in towns if xmin <= town.x <= xmax and ymin <= town.y <= ymax]
    if not found:
        return
    obstacles = [
        Rect(b.x_mm - box.x_mm, b.y_mm - box.y_mm, b.right_mm - box.x_mm, b.bottom_mm - box.y_mm) for b in reserved
    ]
    most = TOWNS_A_CELL if kind == GRID else TOWNS_A_MAP
    table = store.table(f"towns:{planned.key}", f"towns_{planned.key}")
    size = (box.width_mm, box.height_mm)
    hand = (moved or {}).get(table, {})
    frame = place_around(hand, found, planned.extent, size, planned.fills(scale), style, obstacles, most)
    write_towns(out, table, frame, store.crs, title)


def towns_layer(store: LayerStore, planned: PlannedMap, style: TownStyle, title: str) -> QgsVectorLayer | None:
    """Return the layer of the towns' names on a map; None where no town lies in it."""
    name = f"towns:{planned.key}"
    if name not in store.tables:
        return None
    layer = store.opened(name, title, "towns")
    apply_towns(layer, style)
    store.keep_style(layer)
    return layer
