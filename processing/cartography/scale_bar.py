"""The scale bar of a map, in round kilometres or metres along its middle line."""

from __future__ import annotations

from qgis.core import (
    QgsDistanceArea,
    QgsLayout,
    QgsLayoutItem,
    QgsLayoutItemMap,
    QgsLayoutItemScaleBar,
    QgsPointXY,
    QgsScaleBarSettings,
    QgsUnitTypes,
)
from qgis.PyQt.QtGui import QColor

from ..domain.scale import round_down_125
from .fonts import Typesetter
from .items import add, rect, text_format
from .settings import Box, LayoutSettings

SCALE_BAR_MM = 6.5
"""Height kept for the scale bar with its figures."""

BAR_LABEL_MM = 8.0
"""Width kept for what of its figures stands beyond the scale bar."""


def add_scale_bar(
    layout: QgsLayout, map_item: QgsLayoutItemMap, at: Box, settings: LayoutSettings, setter: Typesetter
) -> QgsLayoutItem:
    """Put a scale bar, at most as long as ``at``, on the page: round kilometres, or metres on large scales."""
    metres = round_down_125(_metres_per_mm(map_item) * at.width_mm / 2)
    small = metres < 1000
    bar = QgsLayoutItemScaleBar(layout)
    bar.setLinkedMap(map_item)
    bar.setStyle("Line Ticks Up")
    bar.setUnits(QgsUnitTypes.DistanceUnit.DistanceMeters if small else QgsUnitTypes.DistanceUnit.DistanceKilometers)
    bar.setUnitLabel("m" if small else "km")
    bar.setMapUnitsPerScaleBarUnit(1.0)
    bar.setSegmentSizeMode(QgsScaleBarSettings.SegmentSizeMode.SegmentSizeFixed)
    bar.setNumberOfSegmentsLeft(0)
    bar.setNumberOfSegments(2)
    bar.setUnitsPerSegment(metres if small else metres / 1000)
    _style_scale_bar(bar, settings, setter)
    bar.attemptSetSceneRect(rect(Box(at.x_mm, at.y_mm, at.width_mm + BAR_LABEL_MM, at.height_mm)))
    bar.update()
    return add(layout, bar, "scale-bar")


def _style_scale_bar(bar: QgsLayoutItemScaleBar, settings: LayoutSettings, setter: Typesetter) -> None:
    look = settings.scale_bar
    bar.setTextFormat(text_format(settings.text.scale_bar, setter))
    bar.setHeight(look.height_mm)
    bar.setLabelBarSpace(0.6)
    bar.setBoxContentSpace(0.1)
    for part in (bar.lineSymbol, bar.divisionLineSymbol, bar.subdivisionLineSymbol):
        symbol = part().clone()
        symbol.setColor(QColor(look.colour))
        symbol.setWidth(look.line_mm)
        getattr(bar, f"set{part.__name__[0].upper()}{part.__name__[1:]}")(symbol)
    bar.setLabelHorizontalPlacement(QgsScaleBarSettings.LabelHorizontalPlacement.LabelCenteredEdge)
    bar.setAlignment(QgsScaleBarSettings.Alignment.AlignLeft)


def _metres_per_mm(map_item: QgsLayoutItemMap) -> float:
    """Return how many metres of ground a millimetre of the map is, along its middle line."""
    extent, project = map_item.extent(), map_item.layout().project()
    measure = QgsDistanceArea()
    measure.setSourceCrs(map_item.crs(), project.transformContext())
    measure.setEllipsoid(project.ellipsoid())
    middle = extent.center().y()
    length = measure.measureLine(QgsPointXY(extent.xMinimum(), middle), QgsPointXY(extent.xMaximum(), middle))
    metres = measure.convertLengthMeasurement(length, QgsUnitTypes.DistanceUnit.DistanceMeters)
    return metres / map_item.rect().width()
