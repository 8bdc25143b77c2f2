"""Thin lines from circles that were moved apart to their true places."""

from __future__ import annotations

from collections.abc import Iterator

import pandas as pd
from osgeo import ogr
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsLineSymbol,
    QgsMarkerLineSymbolLayer,
    QgsMarkerSymbol,
    QgsProperty,
    QgsSimpleLineSymbolLayer,
    QgsSingleSymbolRenderer,
    QgsSymbolLayer,
    QgsTemplatedLineSymbolLayerBase,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import Qt

from .layers import REAL, TEXT, Field, columns_of
from .symbols import MM, checked_colour
from .table_writer import Row, TableWriter

TRUE_PLACE_FIELDS = (
    Field("x_true", REAL),
    Field("y_true", REAL),
)
"""What a layer of circles that moved has besides its own fields, in the layer's CRS."""

LINE_FIELDS = (
    Field("country", TEXT),
    Field("postal_code", TEXT),
    Field("moved_mm", REAL),
    Field("radius_mm", REAL),
    *TRUE_PLACE_FIELDS,
)
LINE_MM, HALO_MM = 0.15, 0.15
MARK_MM = 0.5
TRIM = 'if("moved_mm" > "radius_mm", "radius_mm", 0)'
"""From the circle's edge; from its centre where it still covers its true place, which a line then tells for its own."""

COLOUR, HALO = "#2b2b2b", "#ffffff"


def write_lines(
    out: TableWriter, table: str, frame: pd.DataFrame, crs: QgsCoordinateReferenceSystem, title: str = ""
) -> None:
    """Write a line for each row, from x and y, where its circle stands, to ``x_true`` and ``y_true``."""
    out.add(table, columns_of(LINE_FIELDS), QgsWkbTypes.Type.LineString, crs, _rows(frame), title)


def apply_lines(layer: QgsVectorLayer) -> None:
    """Draw a table of :func:`write_lines`: a thin line from the circle's edge, and a small mark at the true place.

    - Above the circles, with a halo: what pushed a circle away mostly stands where that was, and would hide all of it.
    - Every halo lies below every line, so that none is cut where two cross.
    """
    symbol = QgsLineSymbol()
    symbol.deleteSymbolLayer(0)
    halo_mark, halo = _mark(HALO, MARK_MM + 2 * HALO_MM), _line(HALO, LINE_MM + 2 * HALO_MM)
    for level, parts in enumerate([(halo, halo_mark), (_line(COLOUR, LINE_MM), _mark(COLOUR, MARK_MM))]):
        for part in parts:
            part.setRenderingPass(level)
            symbol.appendSymbolLayer(part)
    renderer = QgsSingleSymbolRenderer(symbol)
    renderer.setUsingSymbolLevels(True)
    layer.setRenderer(renderer)


def _line(colour: str, width_mm: float) -> QgsSimpleLineSymbolLayer:
    """Return a line whose geometry begins in the circle's centre, drawn from where :data:`TRIM` says."""
    line = QgsSimpleLineSymbolLayer(checked_colour(colour), width_mm)
    line.setWidthUnit(MM)
    line.setTrimDistanceStartUnit(MM)
    line.setPenCapStyle(Qt.PenCapStyle.FlatCap)
    line.setDataDefinedProperty(QgsSymbolLayer.Property.PropertyTrimStart, QgsProperty.fromExpression(TRIM))
    return line


def _mark(colour: str, size_mm: float) -> QgsMarkerLineSymbolLayer:
    mark = QgsMarkerLineSymbolLayer(False)
    mark.setPlacement(QgsTemplatedLineSymbolLayerBase.Placement.LastVertex)
    dot = {"name": "circle", "size": str(size_mm), "size_unit": "MM", "color": colour, "outline_style": "no"}
    mark.setSubSymbol(QgsMarkerSymbol.createSimple(dot))
    return mark


def _rows(frame: pd.DataFrame) -> Iterator[Row]:
    columns = [frame[field.name].tolist() for field in LINE_FIELDS]
    for x, y, values in zip(frame["x"].tolist(), frame["y"].tolist(), zip(*columns)):
        line = ogr.Geometry(ogr.wkbLineString)
        line.AddPoint_2D(x, y)
        line.AddPoint_2D(*values[-2:])
        yield values, line
