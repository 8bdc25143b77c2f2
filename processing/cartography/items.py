"""The plain pieces of a page: labels, rectangles, circles, lines, maps. All sizes in mm.

Each piece is an ordinary layout item, with an id that says what it is and a custom property by which it is found again.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFillSymbol,
    QgsLayout,
    QgsLayoutItem,
    QgsLayoutItemGroup,
    QgsLayoutItemLabel,
    QgsLayoutItemMap,
    QgsLayoutItemPolygon,
    QgsLayoutItemPolyline,
    QgsLayoutItemShape,
    QgsLayoutMeasurement,
    QgsLineSymbol,
    QgsRectangle,
    QgsTextFormat,
    QgsUnitTypes,
)
from qgis.PyQt.QtCore import QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QPolygonF

from .content import MapContent
from .fonts import Typesetter
from .settings import MM_PER_POINT, Box, TextStyle

ITEM_PROPERTY = "cluster_atlas/item"
"""Custom property of every item: its stable key ("frame", "map:carte-1", "legend" ...)."""

Point = tuple[float, float]

_ALIGNMENTS = {
    "left": Qt.AlignmentFlag.AlignLeft,
    "center": Qt.AlignmentFlag.AlignHCenter,
    "right": Qt.AlignmentFlag.AlignRight,
}
_VERTICAL = {
    "top": Qt.AlignmentFlag.AlignTop,
    "middle": Qt.AlignmentFlag.AlignVCenter,
    "bottom": Qt.AlignmentFlag.AlignBottom,
}


@dataclass(frozen=True)
class Setting:
    """How a label stands in its box: ``align`` left, center or right; ``vertical`` top, middle or bottom."""

    align: str = "left"
    vertical: str = "top"
    rotation: float = 0.0


def rect(box: Box) -> QRectF:
    """Return a box as Qt's rectangle."""
    return QRectF(box.x_mm, box.y_mm, box.width_mm, box.height_mm)


def add(layout: QgsLayout, item: QgsLayoutItem, key: str) -> QgsLayoutItem:
    """Name an item and put it on the layout, on top of what is there."""
    item.setId(key)
    item.setCustomProperty(ITEM_PROPERTY, key)
    layout.undoStack().blockCommands(True)  # each would keep the item's XML, to undo what no one has done
    layout.addLayoutItem(item)
    layout.undoStack().blockCommands(False)
    return item


def find_items(layout: QgsLayout, prefix: str) -> list[QgsLayoutItem]:
    """Return the items of a layout whose key begins with ``prefix``, in drawing order."""
    found = [item for item in layout.items() if isinstance(item, QgsLayoutItem)]
    keyed = [item for item in found if str(item.customProperty(ITEM_PROPERTY) or "").startswith(prefix)]
    return sorted(keyed, key=lambda item: item.zValue())


def add_label(
    layout: QgsLayout,
    text: str,
    box: Box,
    style: TextStyle,
    setter: Typesetter,
    key: str,
    setting: Setting | None = None,
) -> QgsLayoutItemLabel:
    """Put a text on the page, as text: no HTML, no expression, no margin.

    - ``box`` is what the text fills on the page, after rotation.
    """
    setting = setting or Setting()
    label = QgsLayoutItemLabel(layout)
    label.setText(setter.printable(text))
    label.setMarginX(0)
    label.setMarginY(0)
    _style(label, style, setter)
    label.setHAlign(_ALIGNMENTS[setting.align])
    label.setVAlign(_VERTICAL[setting.vertical])
    _stand(label, box, setting.rotation)
    return add(layout, label, key)


def add_rectangle(
    layout: QgsLayout, box: Box, key: str, fill: str = "", stroke: str = "", stroke_mm: float = 0.0
) -> QgsLayoutItemShape:
    """Put a rectangle on the page; its stroke lies inside the box. No fill or stroke for an empty colour."""
    return _add_shape(
        layout, QgsLayoutItemShape.Shape.Rectangle, box.grown(-stroke_mm / 2), key, fill, stroke, stroke_mm
    )


def add_circle(
    layout: QgsLayout,
    centre: Point,
    diameter: float,
    key: str,
    fill: str = "",
    stroke: str = "",
    stroke_mm: float = 0.0,
) -> QgsLayoutItemShape:
    """Put a circle on the page; ``diameter`` is that of the fill, a stroke is centred on its edge."""
    box = Box(centre[0] - diameter / 2, centre[1] - diameter / 2, diameter, diameter)
    return _add_shape(layout, QgsLayoutItemShape.Shape.Ellipse, box, key, fill, stroke, stroke_mm)


def add_line(
    layout: QgsLayout, points: Sequence[Point], key: str, colour: str, width_mm: float
) -> QgsLayoutItemPolyline:
    """Put a line through ``points`` (page mm) on the page."""
    line = QgsLayoutItemPolyline(QPolygonF([QPointF(x, y) for x, y in points]), layout)
    line.setSymbol(
        QgsLineSymbol.createSimple(
            {"line_color": colour, "line_width": f"{width_mm:g}", "capstyle": "flat", "joinstyle": "round"}
        )
    )
    return add(layout, line, key)


def add_polygon(layout: QgsLayout, points: Sequence[Point], key: str, fill: str) -> QgsLayoutItemPolygon:
    """Put a filled polygon without outline on the page."""
    polygon = QgsLayoutItemPolygon(QPolygonF([QPointF(x, y) for x, y in points]), layout)
    polygon.setSymbol(QgsFillSymbol.createSimple({"color": fill, "outline_style": "no"}))
    return add(layout, polygon, key)


def add_map(layout: QgsLayout, content: MapContent, box: Box, background: str) -> QgsLayoutItemMap:
    """Put a map on the page, with its own layers and their styles locked, at exactly the given extent."""
    item = QgsLayoutItemMap(layout)
    item.attemptSetSceneRect(rect(box))
    item.setCrs(QgsCoordinateReferenceSystem(content.crs))
    item.setLayers(list(content.layers))
    item.setKeepLayerSet(True)
    item.storeCurrentLayerStyles()
    item.setKeepLayerStyles(True)
    item.setFrameEnabled(False)
    item.setBackgroundColor(QColor(background))
    item.zoomToExtent(QgsRectangle(*content.extent))
    return add(layout, item, f"map:{content.key}")


def group(layout: QgsLayout, items: Sequence[QgsLayoutItem], key: str) -> QgsLayoutItemGroup:
    """Tie items together, so that they are moved as one."""
    grouped = QgsLayoutItemGroup(layout)
    for item in items:
        grouped.addItem(item)
    return add(layout, grouped, key)


def text_format(style: TextStyle, setter: Typesetter) -> QgsTextFormat:
    """Return a style as QGIS's text format."""
    text = QgsTextFormat()
    text.setFont(setter.font(style))
    text.setSize(style.size_pt)
    text.setSizeUnit(QgsUnitTypes.RenderUnit.RenderPoints)
    text.setColor(QColor(style.colour))
    return text


def _style(label: QgsLayoutItemLabel, style: TextStyle, setter: Typesetter) -> None:
    """Set font, colour and line distance; QGIS 3.22 has only fonts, whose lines stand as the font says."""
    if not hasattr(label, "setTextFormat"):
        label.setFont(setter.font(style))
        label.setFontColor(QColor(style.colour))
        return
    text = text_format(style, setter)
    text.setLineHeightUnit(QgsUnitTypes.RenderUnit.RenderPoints)
    text.setLineHeight(setter.line_mm(style) / MM_PER_POINT)
    label.setTextFormat(text)


def _stand(item: QgsLayoutItem, box: Box, rotation: float) -> None:
    """Give an item its place; a turned one turns about its centre, so that it fills ``box`` afterwards."""
    if not rotation:
        item.attemptSetSceneRect(rect(box))
        return
    x, y = box.x_mm + box.width_mm / 2, box.y_mm + box.height_mm / 2
    item.setReferencePoint(QgsLayoutItem.ReferencePoint.Middle)
    item.attemptSetSceneRect(QRectF(x - box.height_mm / 2, y - box.width_mm / 2, box.height_mm, box.width_mm))
    item.setItemRotation(rotation)


def _add_shape(
    layout: QgsLayout,
    shape: QgsLayoutItemShape.Shape,
    box: Box,
    key: str,
    fill: str,
    stroke: str,
    stroke_mm: float,
) -> QgsLayoutItemShape:
    item = QgsLayoutItemShape(layout)
    item.setShapeType(shape)
    outlined = bool(stroke) and stroke_mm > 0
    symbol = {
        "color": fill or "#ffffff",
        "style": "solid" if fill else "no",
        "outline_color": stroke or "#000000",
        "outline_style": "solid" if outlined else "no",
        "outline_width": f"{stroke_mm:g}",
        "joinstyle": "miter",
    }
    item.setSymbol(QgsFillSymbol.createSimple(symbol))
    item.setBackgroundEnabled(False)
    item.setFrameEnabled(False)
    item.attemptSetSceneRect(rect(box))
    return add(layout, item, key)


def millimetres(value: float) -> QgsLayoutMeasurement:
    """Return a length as QGIS's measurement."""
    return QgsLayoutMeasurement(value, QgsUnitTypes.LayoutUnit.LayoutMillimeters)
