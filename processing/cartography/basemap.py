"""A quiet base map: default styles by what a layer is, for layers that bring no style of their own."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from qgis.core import (
    QgsFeatureRenderer,
    QgsFillSymbol,
    QgsLineSymbol,
    QgsMarkerSymbol,
    QgsSimpleFillSymbolLayer,
    QgsSimpleLineSymbolLayer,
    QgsSingleSymbolRenderer,
    QgsUnitTypes,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor

from ..domain.errors import ClusterAtlasError
from ..domain.text import plain

FOCUS, COUNTRY, NEIGHBOURS, BOUNDARIES = "focus", "country", "neighbours", "boundaries"
WATER, RIVERS, LINES, POINTS, TOWNS = "water", "rivers", "lines", "points", "towns"
STACK = (TOWNS, POINTS, LINES, BOUNDARIES, RIVERS, FOCUS, COUNTRY, WATER, NEIGHBOURS)
"""Roles in drawing order, top first."""

WITH_OUTLINE = (FOCUS, COUNTRY, NEIGHBOURS, BOUNDARIES, LINES)
"""Roles whose lines a name should not lie on."""

FOCUS_FILL, COUNTRY_FILL, NEIGHBOUR_FILL = "#fdfcf9", "#f2f0e9", "#e4e1d9"
BORDER, NEIGHBOUR_BORDER = "#98948b", "#fbfaf7"
WATER_FILL, RIVER_LINE = "#dce8ee", "#b7d0de"
BACKGROUND = NEIGHBOUR_FILL
MM = QgsUnitTypes.RenderUnit.RenderMillimeters

_WATER_WORDS = ("water", "sea", "ocean", "lake", "mer", "eau", "lac", "zee", "meer", "see", "wasser")
_RIVER_WORDS = ("river", "rivier", "riviere", "cours", "canal", "kanal", "kanaal", "fluss", "stream", "waterway")
_NEIGHBOUR_WORDS = ("neighbour", "neighbor", "voisin", "pays", "countr", "buur", "nachbar", "world", "monde")
_COUNTRY_WORDS = ("region", "gewest", "national")
_TOWN_WORDS = ("town", "cit", "ville", "place", "stad", "stadt", "stede", "localit")


def base_role(layer: QgsVectorLayer, name: str = "", in_focus: bool = False) -> str:
    """Return what a base layer is, by its geometry and the words of its table's name.

    - ``in_focus``: the layer is the region in focus itself.
    - Polygons named like water, neighbours (or countries) or regions are filled; all others are boundaries
      and drawn as lines only, so that they never hide what lies beneath.
    - Lines named like rivers are rivers; points named like towns are towns.
    """
    words = plain(name or layer.name()).replace("_", " ").replace("-", " ").split()
    kind = QgsWkbTypes.geometryType(layer.wkbType())
    if kind == QgsWkbTypes.GeometryType.PolygonGeometry:
        return FOCUS if in_focus else _polygon_role(words)
    if kind == QgsWkbTypes.GeometryType.LineGeometry:
        return RIVERS if _any(words, _RIVER_WORDS + _WATER_WORDS) else LINES
    return TOWNS if _any(words, _TOWN_WORDS) else POINTS


def base_renderer(role: str) -> QgsFeatureRenderer:
    """Return the quiet renderer of a role; ClusterAtlasError for a role that is none.

    All borders of the country have one colour and differ by width, so that a province's line on the
    region's line is not seen.
    """
    if role not in _SYMBOLS:
        raise ClusterAtlasError(f"“{role}” is not a role of a base layer.", remedy=f"Choose one of {', '.join(STACK)}.")
    return QgsSingleSymbolRenderer(_SYMBOLS[role]())


def base_style(layer: QgsVectorLayer, role: str) -> None:
    """Draw a base layer quietly, as its role asks, without labels and without layer opacity."""
    layer.setRenderer(base_renderer(role))
    layer.setLabelsEnabled(False)
    layer.setOpacity(1.0)


def stacked(layers: Sequence[tuple[QgsVectorLayer, str]]) -> list[QgsVectorLayer]:
    """Return layers (with their roles) in drawing order, top first; within a role as given."""
    return [layer for layer, _ in sorted(layers, key=lambda pair: STACK.index(pair[1]))]


def _polygon_role(words: Sequence[str]) -> str:
    for role, known in ((WATER, _WATER_WORDS), (NEIGHBOURS, _NEIGHBOUR_WORDS), (COUNTRY, _COUNTRY_WORDS)):
        if _any(words, known):
            return role
    return BOUNDARIES


def _any(words: Sequence[str], known: Sequence[str]) -> bool:
    """Tell whether a word is known, or begins with a known one of at least four letters (``rivers``)."""
    return any(word == start or (len(start) > 3 and word.startswith(start)) for word in words for start in known)


def _fill(colour: str, border: str = "", width_mm: float = 0.0) -> QgsFillSymbol:
    fill = QgsSimpleFillSymbolLayer(QColor(colour) if colour else QColor(0, 0, 0, 0))
    fill.setBrushStyle(Qt.BrushStyle.SolidPattern if colour else Qt.BrushStyle.NoBrush)
    fill.setStrokeStyle(Qt.PenStyle.SolidLine if border else Qt.PenStyle.NoPen)
    fill.setStrokeColor(QColor(border or colour))
    fill.setStrokeWidth(width_mm)
    fill.setStrokeWidthUnit(MM)
    fill.setPenJoinStyle(Qt.PenJoinStyle.RoundJoin)
    symbol = QgsFillSymbol()
    symbol.changeSymbolLayer(0, fill)
    return symbol


def _line(colour: str, width_mm: float) -> QgsLineSymbol:
    line = QgsSimpleLineSymbolLayer(QColor(colour), width_mm)
    line.setWidthUnit(MM)
    line.setPenJoinStyle(Qt.PenJoinStyle.RoundJoin)
    line.setPenCapStyle(Qt.PenCapStyle.RoundCap)
    symbol = QgsLineSymbol()
    symbol.changeSymbolLayer(0, line)
    return symbol


def _point(colour: str, size_mm: float) -> QgsMarkerSymbol:
    return QgsMarkerSymbol.createSimple(
        {"name": "circle", "color": colour, "outline_style": "no", "size": str(size_mm), "size_unit": "MM"}
    )


_SYMBOLS: dict[str, Callable[[], QgsFillSymbol | QgsLineSymbol | QgsMarkerSymbol]] = {
    FOCUS: lambda: _fill(FOCUS_FILL, BORDER, 0.35),
    COUNTRY: lambda: _fill(COUNTRY_FILL, BORDER, 0.22),
    NEIGHBOURS: lambda: _fill(NEIGHBOUR_FILL, NEIGHBOUR_BORDER, 0.3),
    BOUNDARIES: lambda: _fill("", BORDER, 0.13),
    WATER: lambda: _fill(WATER_FILL),
    RIVERS: lambda: _line(RIVER_LINE, 0.25),
    LINES: lambda: _line(BORDER, 0.15),
    POINTS: lambda: _point(BORDER, 0.8),
    TOWNS: lambda: _point("#4a4a4a", 0.7),
}
