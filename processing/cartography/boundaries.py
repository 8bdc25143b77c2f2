"""The boundaries that a map shows, as ink on paper: names stand beside it where they can."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeatureRequest,
    QgsGeometry,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
    QgsWkbTypes,
)

from ..domain.frame import Extent, units_per_mm
from ..domain.labels import Ink, Rect

BIT_MM = 0.5
"""The grain of the ink."""


def boundary_points(
    layers: Sequence[QgsVectorLayer], crs: QgsCoordinateReferenceSystem, extent: Extent, step: float
) -> np.ndarray:
    """Return x and y (in ``crs``) of points along all lines and outlines of the layers near ``extent``.

    - No two neighbours on a line are farther apart than ``step``.
    """
    request = QgsFeatureRequest().setSubsetOfAttributes([])
    request.setDestinationCrs(crs, QgsProject.instance().transformContext()).setFilterRect(QgsRectangle(*extent))
    shown = QgsRectangle(*extent)
    found = [_points(feature.geometry(), shown, step) for layer in layers for feature in layer.getFeatures(request)]
    return np.concatenate([np.empty((0, 2)), *found])


def ink_of(points: np.ndarray, extent: Extent, width_mm: float, height_mm: float) -> Ink:
    """Return what counts the bits of boundary under a rectangle, in mm from the map's upper left corner."""
    bit = units_per_mm(extent, width_mm) * BIT_MM
    columns, rows = int(width_mm / BIT_MM) + 1, int(height_mm / BIT_MM) + 1
    x = np.floor((points[:, 0] - extent[0]) / bit).astype(int)
    y = np.floor((extent[3] - points[:, 1]) / bit).astype(int)
    inside = (x >= 0) & (x < columns) & (y >= 0) & (y < rows)
    marked = np.zeros((rows + 1, columns + 1), dtype=int)
    marked[y[inside] + 1, x[inside] + 1] = 1
    sums = marked.cumsum(axis=0).cumsum(axis=1)

    def count(rect: Rect) -> int:
        left, right = (min(max(int(v / BIT_MM), 0), columns) for v in (rect.xmin, rect.xmax + BIT_MM))
        top, bottom = (min(max(int(v / BIT_MM), 0), rows) for v in (rect.ymin, rect.ymax + BIT_MM))
        return int(sums[bottom, right] - sums[top, right] - sums[bottom, left] + sums[top, left])

    return count


def _points(geometry: QgsGeometry, shown: QgsRectangle, step: float) -> np.ndarray:
    surface = geometry.type() == QgsWkbTypes.GeometryType.PolygonGeometry
    line = QgsGeometry(geometry.constGet().boundary()) if surface else geometry
    near = line.clipped(shown).densifyByDistance(step)
    return np.array([(vertex.x(), vertex.y()) for vertex in near.vertices()]).reshape(-1, 2)
