"""The layers of a sheet, all in one GeoPackage: base map, totals, one table a cluster, placed town names.

All tables are written first, in one go; then they are opened and styled, and the styles are stored, in one go too.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import QgsCoordinateReferenceSystem, QgsFeatureRenderer, QgsMapLayer, QgsVectorLayer

from ..cartography.basemap import base_renderer, base_style, stacked
from ..cartography.content import LegendSample
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
from ..cartography.layers import CELL_LAYER_FIELDS, Field, copy_layer, set_aliases, total_fields, write_points
from ..cartography.legend_samples import samples_of
from ..cartography.pies import apply_pies
from ..cartography.symbols import CircleStyle, apply_circles
from ..cartography.table_writer import TableWriter, writing
from ..cartography.towns import TownStyle, town_renderer
from ..cartography.true_places import TRUE_PLACE_FIELDS, apply_lines, write_lines
from ..domain.frame import Extent
from ..domain.sheet import Cluster
from ..domain.slices import Slice
from .crowded import MERGED_FIELDS, are_merged, own_places
from .moved import are_apart, moved_places

if TYPE_CHECKING:
    import pandas as pd

    from .map_plan import PlannedMap
    from .sheet_base import BaseSource


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

    def keep_style(self, layer: QgsVectorLayer, also: str = "") -> None:
        """Remember the style of a layer for its table; of several layers on one table the first one's stays.

        ``also``: what another table stands for that looks the same, and that no layer here shows.
        """
        style = style_of(layer)
        self.styles.setdefault(style.table, style)
        if also:
            self.styles.setdefault(self.tables[also], replace(style, table=self.tables[also]))

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


def base_samples(
    base: Sequence[BaseSource], towns: QgsVectorLayer | None, style: TownStyle
) -> tuple[LegendSample, ...]:
    """Return the legend's entries of the base layers that the sheet gives a text, with the symbols that are drawn."""
    samples: list[LegendSample] = []
    for source in base:
        if source.entry and source.entry.legend:
            samples += samples_of(source.entry.legend, _drawn_renderer(source, towns, style))
    return tuple(samples)


def _drawn_renderer(source: BaseSource, towns: QgsVectorLayer | None, style: TownStyle) -> QgsFeatureRenderer:
    if source.layer is towns:
        return town_renderer(style)
    styled = bool(source.entry and source.entry.style)
    return source.layer.renderer() if styled else base_renderer(source.role)


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


def write_apart(
    store: LayerStore,
    out: TableWriter,
    planned: PlannedMap,
    columns: dict[str, str] | None,
    title: str,
    lines_title: str,
    inset: bool = False,
) -> None:
    """Write the circles of a map that are not just all codes at their places; nothing for a map left as it is.

    - Where they stand apart, with lines to their true places; where codes are merged; where an inset shows some instead, or all.
    - The figures' own tables keep all codes at their true places: a cluster's circles may differ from map to map.
    - ``columns``: those of the clusters; None for pies, whose table is their map's own. ``inset``: the map is one.
    """
    if not (are_apart(planned) or are_merged(planned) or planned.insets or inset):
        return
    if columns is not None:
        fields = (*(CELL_LAYER_FIELDS if planned.cluster else total_fields(columns)), *_more_fields(planned))
        table = store.table(f"apart:{planned.key}", f"circles_{planned.key}")
        write_points(out, table, own_places(planned), store.crs, fields, title=f"{title} – {planned.key}")
    moved = moved_places(planned)
    if len(moved):
        table = store.table(f"lines:{planned.key}", f"true_places_{planned.key}")
        write_lines(out, table, moved, store.crs, lines_title)


def _more_fields(planned: PlannedMap) -> tuple[Field, ...]:
    """Return what the table of a map has besides the contract's fields."""
    return (
        *(TRUE_PLACE_FIELDS if are_apart(planned) else ()),
        *(MERGED_FIELDS if are_merged(planned) else ()),
    )


def lines_layer(store: LayerStore, planned: PlannedMap, title: str) -> QgsVectorLayer | None:
    """Return the lines from the circles of a map to their true places; None where none moved far enough."""
    name = f"lines:{planned.key}"
    if name not in store.tables:
        return None
    layer = store.opened(name, title, "true_places", planned.cluster.name if planned.cluster else "")
    apply_lines(layer)
    store.keep_style(layer)
    return layer


def circle_layer(
    store: LayerStore,
    cluster: Cluster | None,
    title: str,
    style: CircleStyle,
    columns: dict[str, str],
    map_key: str = "",
) -> QgsVectorLayer:
    """Return the styled circles of a cluster, or of all clusters, whose ``columns`` show the clusters' names.

    On the map ``map_key`` they are its own, if it has any: moved apart, merged, or parted between the map and its insets.
    """
    figures = f"cluster:{cluster.name}" if cluster else "total"
    apart = f"apart:{map_key}" in store.tables
    name = f"apart:{map_key}" if apart else figures
    layer = store.opened(name, title, "circles" if cluster else "total", cluster.name if cluster else "")
    if cluster is None:
        set_aliases(layer, total_fields(columns))
    apply_circles(layer, style)
    layer.setCustomProperty(SCALE_PROPERTY, style.jobs_per_mm2)
    store.keep_style(layer, also=figures if apart else "")
    return layer


def write_pies(
    store: LayerStore, out: TableWriter, maps: Sequence[PlannedMap], columns: dict[str, str], title: str
) -> None:
    """Write the totals once more for each map of pies, so that each keeps its own style beside that of the circles."""
    for planned in maps:
        fields = (*total_fields(columns), *_more_fields(planned))
        write_points(out, store.table(f"pies:{planned.key}", "pies"), own_places(planned), store.crs, fields, title=title)


def pie_layer(
    store: LayerStore, key: str, title: str, style: CircleStyle, slices: Sequence[Slice], columns: dict[str, str]
) -> QgsVectorLayer:
    """Return the styled pies of a map."""
    layer = store.opened(f"pies:{key}", title, "pies")
    set_aliases(layer, total_fields(columns))
    apply_pies(layer, style, slices)
    layer.setCustomProperty(SCALE_PROPERTY, style.jobs_per_mm2)
    store.keep_style(layer)
    return layer
