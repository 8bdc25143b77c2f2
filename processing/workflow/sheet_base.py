"""The base map of a sheet: its layers, the region in focus, the least extent."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsExpression,
    QgsFeatureRequest,
    QgsGeometry,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)

from ..cartography.basemap import FOCUS, TOWNS, base_role
from ..domain.errors import ClusterAtlasError
from ..domain.frame import Extent
from ..domain.sheet import BaseLayer
from ..domain.text import listed
from ..sources.tables import open_layer

if TYPE_CHECKING:
    import pandas as pd

    from .sheet_file import SheetFile

# Room around the region, and around a place that stands alone.
_MARGIN = 0.03
_LEAST_SIDE = 20_000.0


@dataclass(frozen=True)
class BaseSource:
    """One layer to draw under the circles, with its role; ``entry`` is the sheet's own line (none for the focus)."""

    layer: QgsVectorLayer
    role: str
    entry: BaseLayer | None = None


def base_sources(file: SheetFile) -> tuple[BaseSource, ...]:
    """Return the base layers in the sheet's order (top first), the region in focus over them, opened and checked."""
    found = []
    for position, entry in enumerate(file.sheet.base_map):
        layer = _opened(file.resolve(entry.source), f"base_map[{position}].source")
        if entry.style:
            message, ok = layer.loadNamedStyle(file.resolve(entry.style))
            if not ok:
                raise ClusterAtlasError(
                    f"“base_map[{position}].style” cannot be used: {message}.", file.resolve(entry.style)
                )
        found.append(BaseSource(layer, base_role(layer), entry))
    if file.sheet.focus:
        found.insert(0, BaseSource(_focus_layer(file), FOCUS))
    return tuple(found)


def towns_of(base: tuple[BaseSource, ...]) -> QgsVectorLayer | None:
    """Return the layer of towns to name, if the base map has one that the sheet does not style itself."""
    return next((b.layer for b in base if b.role == TOWNS and not (b.entry and b.entry.style)), None)


def _opened(source: str, name: str) -> QgsVectorLayer:
    layer = open_layer(source)
    if not layer.crs().isValid():
        raise ClusterAtlasError(
            f"“{name}” has no coordinate reference system.", source, "Set it in the layer's properties."
        )
    return layer


def _focus_layer(file: SheetFile) -> QgsVectorLayer:
    focus = file.sheet.focus
    assert focus is not None
    source = file.resolve(focus.source)
    layer = _opened(source, "focus.source")
    request = QgsFeatureRequest()
    if focus.filter:
        expression = QgsExpression(focus.filter)
        unknown = expression.referencedColumns() - {field.name() for field in layer.fields()}
        if expression.hasParserError() or unknown:
            wrong = expression.parserErrorString().strip() or f"there is no column {listed(sorted(unknown))}"
            raise ClusterAtlasError(f"“focus.filter” cannot be used: {wrong}.", source, f"It is {focus.filter}.")
        request.setFilterExpression(focus.filter)
    # a copy in memory: a subset filter would make QGIS turn the user's GeoPackage to write-ahead logging
    region = layer.materialize(request)
    if region.featureCount() == 0:
        raise ClusterAtlasError(f"“focus.filter” leaves no region: {focus.filter}.", source)
    region.setName(layer.name())
    return region


def sheet_crs(file: SheetFile) -> QgsCoordinateReferenceSystem | None:
    """Return the sheet's CRS, None where it names none; one that QGIS does not know is refused."""
    if not file.sheet.crs:
        return None
    crs = QgsCoordinateReferenceSystem(file.sheet.crs)
    if not crs.isValid():
        raise ClusterAtlasError(
            f"“crs” is {file.sheet.crs}, which QGIS does not know.", str(file.path), "Write it like EPSG:31370."
        )
    return crs


def region_geometry(base: tuple[BaseSource, ...], crs: QgsCoordinateReferenceSystem) -> QgsGeometry | None:
    """Return the region in focus as one geometry in the map's CRS."""
    layer = next((b.layer for b in base if b.role == FOCUS), None)
    if layer is None:
        return None
    request = (
        QgsFeatureRequest().setSubsetOfAttributes([]).setDestinationCrs(crs, QgsProject.instance().transformContext())
    )
    parts = [feature.geometry().makeValid() for feature in layer.getFeatures(request)]
    region = QgsGeometry.unaryUnion(parts)
    # an area is needed within a per cent: a region's full coast would cost seconds
    return region.simplify(max(region.boundingBox().width(), 1.0) / 2000)


def region_share(region: QgsGeometry | None) -> Callable[[Extent], float]:
    """Return a function: which share of an extent the region takes, 1 where there is no region or it lies outside."""

    @lru_cache(maxsize=256)  # the maps of a kind share few extents
    def share(extent: Extent) -> float:
        rectangle = QgsRectangle(*extent)
        if region is None or not region.intersects(rectangle):
            return 1.0
        inside = region.intersection(QgsGeometry.fromRect(rectangle)).area()
        return inside / rectangle.area() if inside > 0 else 1.0

    return share


def least_extent(file: SheetFile, region: QgsGeometry | None, places: pd.DataFrame) -> Extent:
    """Return the least area shown: the sheet's extent, else the region in focus, else the places with jobs."""
    if file.sheet.extent:
        return file.sheet.extent
    if region is not None:
        box = region.boundingBox()
        return _grown((box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()))
    if places.empty:
        raise ClusterAtlasError(
            "No place has jobs, and the sheet names neither an extent nor a region in focus: there is nothing to show.",
            str(file.path),
            "Look at the unmatched codes, or give “extent”.",
        )
    return _grown((places["x"].min(), places["y"].min(), places["x"].max(), places["y"].max()))


def _grown(extent: Extent) -> Extent:
    xmin, ymin, xmax, ymax = extent
    side = max(xmax - xmin, ymax - ymin)
    margin = side * _MARGIN if side > 0 else _LEAST_SIDE / 2
    return xmin - margin, ymin - margin, xmax + margin, ymax + margin


def clip_extent(extents: list[Extent]) -> Extent:
    """Return the area that base layers are copied for: all maps, and room for an editor to move them."""
    xmin, ymin = min(e[0] for e in extents), min(e[1] for e in extents)
    xmax, ymax = max(e[2] for e in extents), max(e[3] for e in extents)
    return xmin - (xmax - xmin) / 2, ymin - (ymax - ymin) / 2, xmax + (xmax - xmin) / 2, ymax + (ymax - ymin) / 2
