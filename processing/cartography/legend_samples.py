"""The base map's entries in the printed legend: each layer's own symbol beside its text."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from qgis.core import (
    QgsFeatureRenderer,
    QgsFillSymbol,
    QgsLayout,
    QgsLayoutItem,
    QgsLayoutItemMarker,
    QgsLayoutItemPolyline,
    QgsLayoutItemShape,
    QgsLineSymbol,
    QgsSymbol,
)
from qgis.PyQt.QtCore import QPointF
from qgis.PyQt.QtGui import QPolygonF

from .content import LegendSample
from .fonts import Typesetter
from .items import add, add_label, rect
from .settings import Box, LayoutSettings

HIGH_SHARE = 0.7
"""A surface's sample is this much of a line high."""


@dataclass(frozen=True)
class SetSample:
    """An entry broken into lines; ``y`` is the distance from the legend's upper edge, in mm."""

    lines: tuple[str, ...]
    symbol: QgsSymbol
    y: float


def samples_of(text: str, renderer: QgsFeatureRenderer) -> tuple[LegendSample, ...]:
    """Return the entries of a layer that is drawn by ``renderer``: one for each symbol that it has.

    - Several symbols are told apart by their own labels: "Roads – main", "Roads – other".
    """
    items = [item for item in renderer.legendSymbolItems() if item.symbol() is not None]
    if len(items) == 1:
        return (LegendSample(text, items[0].symbol().clone()),)
    return tuple(LegendSample(" – ".join(p for p in (text, i.label()) if p), i.symbol().clone()) for i in items)


def measure_samples(
    samples: Sequence[LegendSample], top: float, inner_mm: float, settings: LayoutSettings, setter: Typesetter
) -> tuple[tuple[SetSample, ...], float, float]:
    """Stack the entries below ``top``; return them, the lower edge of the last, and how wide they run."""
    look, style = settings.legend, settings.text.legend_value
    indent = look.sample_mm + look.gap_mm
    y, used, found = top + (look.gap_mm if samples else 0.0), 0.0, []
    for sample in samples:
        lines = tuple(setter.wrap(sample.text, style, inner_mm - indent))
        found.append(SetSample(lines, sample.symbol, y))
        used = max(used, indent + max(setter.width_mm(line, style) for line in lines))
        y += len(lines) * setter.line_mm(style) + look.gap_mm / 2
    return tuple(found), y, used


def draw_samples(
    layout: QgsLayout, samples: Sequence[SetSample], at: Box, prefix: str, settings: LayoutSettings, setter: Typesetter
) -> list[QgsLayoutItem]:
    """Draw the entries; ``at`` is the legend without its padding at the sides."""
    look, style = settings.legend, settings.text.legend_value
    line_mm, indent = setter.line_mm(style), look.sample_mm + look.gap_mm
    items: list[QgsLayoutItem] = []
    for number, sample in enumerate(samples, start=1):
        key, top = f"{prefix}:sample:{number}", at.y_mm + sample.y
        height = line_mm * HIGH_SHARE
        mark = Box(at.x_mm, top + (line_mm - height) / 2, look.sample_mm, height)
        items.append(add(layout, _sample_item(layout, sample.symbol, mark), f"{key}:mark"))
        box = Box(at.x_mm + indent, top, at.width_mm - indent + 0.5, setter.height_mm(len(sample.lines), style))
        items.append(add_label(layout, "\n".join(sample.lines), box, style, setter, key))
    return items


def _sample_item(layout: QgsLayout, symbol: QgsSymbol, box: Box) -> QgsLayoutItem:
    """Return a symbol as an item that fills ``box``: a rectangle, a line through its middle, or a point there."""
    middle = box.y_mm + box.height_mm / 2
    if isinstance(symbol, QgsFillSymbol):
        shape = QgsLayoutItemShape(layout)
        shape.setShapeType(QgsLayoutItemShape.Shape.Rectangle)
        shape.setSymbol(symbol.clone())
        shape.attemptSetSceneRect(rect(box))
        return shape
    if isinstance(symbol, QgsLineSymbol):
        line = QgsLayoutItemPolyline(QPolygonF([QPointF(box.x_mm, middle), QPointF(box.right_mm, middle)]), layout)
        line.setSymbol(symbol.clone())
        return line
    point = QgsLayoutItemMarker(layout)
    point.setSymbol(symbol.clone())
    point.setReferencePoint(QgsLayoutItem.ReferencePoint.Middle)
    point.attemptSetSceneRect(rect(box))
    return point
