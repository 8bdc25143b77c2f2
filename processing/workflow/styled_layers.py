"""Styled layers of ``buildsymbols``, read back for their maps: places, scale, colour, shape, slices."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..domain.errors import ClusterAtlasError
from ..domain.slices import Slice
from ..domain.text import listed
from .members import Watch

if TYPE_CHECKING:
    import pandas as pd
    from qgis.core import QgsProject, QgsVectorLayer

    from ..domain.shapes import Shape

NEEDED = ("postal_code", "jobs")
COUNTED = ("members", "sites")

# a square's side is written without pi
_SCALE_IN_STYLE = re.compile(
    r"""(?:pi\(\)\s*\*|sqrt\(\s*"(?:[^"]|"")+"\s*/)\s*([0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?)"""
)


@dataclass(frozen=True)
class StyledLayer:
    """A styled layer, read: its places with x and y in the map's CRS, its scale, colour, shape and kind."""

    layer: QgsVectorLayer
    label: str
    places: pd.DataFrame
    counted: str
    scale: float
    colour: str
    shape: Shape
    slices: tuple[Slice, ...] = ()


def read_styled(layer: QgsVectorLayer, project: QgsProject, watch: Watch) -> StyledLayer:
    """Read a styled layer of ``buildsymbols``; its places are moved to the project's CRS.

    Raises:
        ClusterAtlasError: for a layer that is none of those.
    """
    from ..cartography.layers import read_points
    from ..cartography.pies import slices_drawn

    names = {name.name() for name in layer.fields()}
    counted = next((name for name in COUNTED if name in names), "")
    if not counted or not names.issuperset(NEEDED):
        raise ClusterAtlasError(
            f"The layer “{layer.name()}” has not the fields {', '.join(NEEDED)} and members or sites.",
            "LAYERS",
            "Take the layers of “Build proportional symbols”.",
        )
    slices = slices_drawn(layer)
    columns = [column for one in slices for column in one.columns]
    _require_columns(layer, [column for column in columns if column not in names])
    own = ["cluster"] if "cluster" in names else []
    places = read_points(layer, [*NEEDED, counted, *own, *columns], watch.is_cancelled)
    places = places[places["x"].notna() & places["jobs"].notna()].reset_index(drop=True).assign(place="")
    clusters = places["cluster"].dropna().unique() if "cluster" in names else []
    label = str(clusters[0]) if len(clusters) == 1 else layer.name()
    placed, scale = _in_map_crs(places, layer, project, watch), symbol_scale(layer)
    return StyledLayer(layer, label, placed, counted, scale, *_colour_and_shape(layer), slices)


def symbol_scale(layer: QgsVectorLayer) -> float:
    """Return the jobs per mm² that a layer's circles are drawn to: its custom property's, else its style's.

    Raises:
        ClusterAtlasError: where its style has none.
    """
    from qgis.core import QgsRenderContext, QgsSymbolLayer

    from ..cartography.geopackage import SCALE_PROPERTY

    stored = layer.customProperty(SCALE_PROPERTY)
    if stored not in (None, ""):
        return float(stored)
    renderer = layer.renderer()
    for symbol in renderer.symbols(QgsRenderContext()) if renderer else []:
        for part in symbol.symbolLayers():
            size = part.dataDefinedProperties().property(QgsSymbolLayer.Property.PropertySize)
            found = _SCALE_IN_STYLE.search(size.expressionString())
            if found:
                return float(found.group(1))
    raise ClusterAtlasError(
        f"The layer “{layer.name()}” has no symbol scale.", "LAYERS", "Take the layers of “Build proportional symbols”."
    )


def _require_columns(layer: QgsVectorLayer, missing: Sequence[str]) -> None:
    if missing:
        raise ClusterAtlasError(
            f"The pies of the layer “{layer.name()}” show columns that it has not: {listed(missing)}.", "LAYERS"
        )


def _in_map_crs(places: pd.DataFrame, layer: QgsVectorLayer, project: QgsProject, watch: Watch) -> pd.DataFrame:
    """Return the places with x and y in the map's CRS; a layer without CRS is taken to have it already."""
    from qgis.core import QgsCoordinateTransform, QgsCsException

    if not layer.crs().isValid():
        watch.log(f"The layer “{layer.name()}” has no CRS; its coordinates are taken for the map's.")
        return places
    change = QgsCoordinateTransform(layer.crs(), project.crs(), project.transformContext())
    if change.isShortCircuited() or not project.crs().isValid():
        return places
    try:
        moved = [change.transform(x, y) for x, y in zip(places["x"], places["y"])]
    except QgsCsException as error:
        raise ClusterAtlasError(
            f"The layer “{layer.name()}” can't be brought into {project.crs().authid()}: {error}.", "LAYERS"
        ) from error
    return places.assign(x=[point.x() for point in moved], y=[point.y() for point in moved])


def _colour_and_shape(layer: QgsVectorLayer) -> tuple[str, Shape]:
    """Return colour and shape of a layer's symbols."""
    from ..cartography.symbols import CIRCLE, driven_fill, shape_of

    fill = driven_fill(layer)
    return ("#6e6e6e", CIRCLE) if fill is None else (str(fill.color().name()), shape_of(fill))
