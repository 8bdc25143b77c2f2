"""Town names that touch nothing: placed by the plugin, kept as fields, movable with QGIS's own tools."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import pandas as pd
from qgis.core import (
    QgsCallout,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsFeatureRequest,
    QgsLineSymbol,
    QgsMarkerSymbol,
    QgsPalLayerSettings,
    QgsProperty,
    QgsRectangle,
    QgsSimpleLineCallout,
    QgsSimpleLineSymbolLayer,
    QgsSingleSymbolRenderer,
    QgsSymbolLayer,
    QgsUnitTypes,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor, QFont, QFontMetricsF

from ..domain.errors import ClusterAtlasError
from ..domain.frame import Circle, Extent, units_per_mm
from ..domain.labels import DOT_MM, Ink, Line, Placed, Placement, Rect, Town, no_ink, place
from ..domain.scale import DOT_MM as LEAST_MM
from ..domain.scale import RING_MM, bounding_mm
from ..domain.shapes import CIRCLE, Shape
from ..domain.spelling import plain_spelling
from .layers import REAL, TEXT, Field, write_points
from .symbols import MM, text_format
from .table_writer import TableWriter

POINTS_MM = 25.4 / 72
MEASURE_PIXELS = 1000
LEAST_LEADER_MM = 1.3
TOWN_FIELDS = (
    Field("name", TEXT),
    Field("label_x", REAL),
    Field("label_y", REAL),
    Field("align", TEXT),
    Field("size_pt", REAL),
    Field("radius_mm", REAL),
    Field("placed_x", REAL),
    Field("placed_y", REAL),
)
_ALIGN = {"left": "Left", "centre": "Center", "right": "Right"}
_RANKS = ("rank", "rang", "scalerank", "labelrank")
_POPULATIONS = ("population", "pop", "pop_max", "inhabitants", "habitants", "inwoners", "einwohner")


@dataclass(frozen=True)
class TownStyle:
    """How town names look: ``first_pt`` for the most important rank, ``size_pt`` for the others, never under 6 pt."""

    font: str = ""
    size_pt: float = 7.0
    first_pt: float = 8.0
    colour: str = "#333333"
    halo: str = "#ffffff"
    halo_mm: float = 0.45
    dot_mm: float = DOT_MM


@dataclass(frozen=True)
class TownFields:
    """Which fields of a town layer hold the name, the rank (1 = most important) and the population; -1 for none."""

    name: int
    rank: int
    population: int


def town_fields(layer: QgsVectorLayer, language: str) -> TownFields:
    """Recognise the fields of a town layer; raise ClusterAtlasError where no name is found."""
    by_name = {field.name().casefold(): index for index, field in enumerate(layer.fields())}

    def first(names: Sequence[str]) -> int:
        return next((by_name[name] for name in names if name in by_name), -1)

    name = first((f"name_{language}", f"nom_{language}", "name", "nom", "naam", "label", "name_en"))
    if name < 0:
        raise ClusterAtlasError(
            f"The town layer “{layer.name()}” has no field with names.",
            plain_spelling(layer.source()),
            f"Call it name_{language} or name.",
        )
    return TownFields(name, first(_RANKS), first(_POPULATIONS))


def read_towns(layer: QgsVectorLayer, crs: QgsCoordinateReferenceSystem, extent: Extent, language: str) -> list[Town]:
    """Return the towns within ``extent`` (in ``crs``), in map units, named in ``language`` where the layer can.

    Importance: the rank first (1 is the most important), then the population.
    """
    fields = town_fields(layer, language)
    request = QgsFeatureRequest().setDestinationCrs(crs, QgsCoordinateTransformContext())
    request.setFilterRect(QgsRectangle(*extent))
    towns = []
    for feature in layer.getFeatures(request):
        name = feature[fields.name]
        if not feature.hasGeometry() or not isinstance(name, str) or not name.strip():
            continue
        point = feature.geometry().centroid().asPoint()
        importance = _number(feature, fields.population) - 1e10 * _number(feature, fields.rank)
        towns.append(Town(name.strip(), point.x(), point.y(), importance))
    return towns


def place_towns(
    towns: Sequence[Town],
    extent: Extent,
    width_mm: float,
    height_mm: float,
    circles: Sequence[Circle],
    style: TownStyle,
    obstacles: Sequence[Rect] = (),
    most: int = 12,
    before: Sequence[Placed] = (),
    shape: Shape = CIRCLE,
    ink: Ink = no_ink,
    best: float | None = None,
    lines: Sequence[Line] = (),
) -> Placement:
    """Place town names on a map of ``width_mm`` x ``height_mm`` that shows ``extent``.

    - ``towns`` and ``circles`` (x, y, width of the fill in mm) in map units; ``obstacles`` in mm from the map's
      upper left corner, y downwards, as layout items have it; ``ink`` counts the boundaries there.
    - Of another ``shape``, what of the circle around each symbol lies in the rectangle around it is kept free.
    - ``lines``: that no name crosses, in those millimetres too.
    - ``before``: names that stand there already, in those millimetres (a map's largest places).
    - ``best``: the importance of the first rank; None = the largest of ``towns``.
    - The result is in those same millimetres; :func:`label_frame` brings it to map units.
    """
    unit = units_per_mm(extent, width_mm)

    def paper(x: float, y: float) -> tuple[float, float]:
        return (x - extent[0]) / unit, (extent[3] - y) / unit

    printed = [(*paper(x, y), bounding_mm(size, shape)) for x, y, size in circles]
    outlines = {
        circle: _outline(circle[0], circle[1], size, shape)
        for circle, (_, _, size) in zip(printed, circles)
        if shape.pointed and size >= LEAST_MM
    }
    on_paper = [replace(town, x=x, y=y) for town in towns for x, y in [paper(town.x, town.y)]]
    best = max((town.importance for town in towns), default=0.0) if best is None else best
    paper_box, measure = Rect(0, 0, width_mm, height_mm), _measure(style, best)
    return place(on_paper, printed, paper_box, measure, obstacles, most, before, ink, lines, outlines)


def _outline(x: float, y: float, width_mm: float, shape: Shape) -> Rect:
    """Return the rectangle around a symbol with its ring, y downwards."""
    side = width_mm / 2 + RING_MM
    return Rect(x - side, y - shape.above * width_mm - RING_MM, x + side, y + shape.below * width_mm + RING_MM)


def label_frame(
    placement: Placement, extent: Extent, width_mm: float, style: TownStyle, best: float | None = None
) -> pd.DataFrame:
    """Return the placed names as a table in map units: the town's x and y, the name and where it is anchored.

    - ``placed_x`` and ``placed_y`` say it again: a name that stands elsewhere later was moved by hand.
    """
    unit = units_per_mm(extent, width_mm)
    towns = [*(placed.town for placed in placement.placed), *placement.dropped]
    best = max((town.importance for town in towns), default=0.0) if best is None else best
    rows = [
        (
            placed.town.name,
            extent[0] + placed.x * unit,
            extent[3] - placed.y * unit,
            _ALIGN[placed.anchor],
            _points(placed.town, style, best),
            placed.town.radius or style.dot_mm / 2,
            extent[0] + placed.x * unit,
            extent[3] - placed.y * unit,
            extent[0] + placed.town.x * unit,
            extent[3] - placed.town.y * unit,
        )
        for placed in placement.placed
    ]
    return pd.DataFrame(rows, columns=[*(field.name for field in TOWN_FIELDS), "x", "y"])


def write_towns(
    target: str | Path | TableWriter,
    table: str,
    frame: pd.DataFrame,
    crs: QgsCoordinateReferenceSystem,
    title: str = "",
) -> None:
    """Write placed town names as a point table of a GeoPackage."""
    write_points(target, table, frame, crs, TOWN_FIELDS, title=title)


def apply_towns(layer: QgsVectorLayer, style: TownStyle) -> None:
    """Draw a table of :func:`write_towns`: a dot, and the name exactly where its fields say.

    - An editor moves a name with QGIS's Move Label tool, which writes ``label_x`` and ``label_y``.
    - A name that stands away from its dot or circle gets a leader by itself, also after it was moved.
    - A place with a circle of its own has no dot.
    """
    layer.setRenderer(town_renderer(style))
    layer.setLabeling(QgsVectorLayerSimpleLabeling(_settings(style)))
    layer.setLabelsEnabled(True)


def town_renderer(style: TownStyle) -> QgsSingleSymbolRenderer:
    """Return the renderer of the towns' dots."""
    return QgsSingleSymbolRenderer(_dot(style))


def text_size_mm(text: str, family: str, points: float) -> tuple[float, float]:
    """Return width and height in mm of one line of text in a font."""
    font = QFont(family) if family else QFont()
    font.setPixelSize(MEASURE_PIXELS)
    metrics = QFontMetricsF(font)
    millimetres = points * POINTS_MM / MEASURE_PIXELS
    return metrics.horizontalAdvance(text) * millimetres, (metrics.ascent() + metrics.descent()) * millimetres


def _number(feature: QgsFeature, index: int) -> float:
    """Return a field as a number; 0 where there is none or it is no number."""
    try:
        return float(feature[index]) if index >= 0 else 0.0
    except (TypeError, ValueError):
        return 0.0


def _points(town: Town, style: TownStyle, best: float) -> float:
    """Return a name's size in points: larger for those of the first rank (or the largest town)."""
    if town.radius:
        return max(style.size_pt, 6.0)
    first = town.importance == best or (best < 0 and town.importance > best - 1e10 + 1)
    return max(style.first_pt if first else style.size_pt, 6.0)


def _measure(style: TownStyle, best: float) -> Callable[[Town], tuple[float, float]]:
    def measure(town: Town) -> tuple[float, float]:
        width, height = text_size_mm(town.name, style.font, _points(town, style, best))
        return width + style.halo_mm, height

    return measure


def _dot(style: TownStyle) -> QgsMarkerSymbol:
    symbol = QgsMarkerSymbol.createSimple({"name": "circle", "size_unit": "MM", "outline_width_unit": "MM"})
    dot = symbol.symbolLayer(0)
    dot.setSize(style.dot_mm)
    dot.setColor(QColor(style.colour))
    dot.setStrokeColor(QColor(style.halo))
    dot.setStrokeWidth(RING_MM)
    alone = QgsProperty.fromExpression(f'"radius_mm" <= {style.dot_mm / 2}')
    dot.setDataDefinedProperty(QgsSymbolLayer.Property.PropertyLayerEnabled, alone)
    return symbol


def _settings(style: TownStyle) -> QgsPalLayerSettings:
    settings, keys = QgsPalLayerSettings(), QgsPalLayerSettings.Property
    settings.fieldName = "name"
    settings.placement = QgsPalLayerSettings.Placement.OverPoint
    settings.displayAll = True
    settings.obstacleSettings().setIsObstacle(False)
    settings.setFormat(text_format(style.font, style.size_pt, style.colour, style.halo, style.halo_mm))
    properties = settings.dataDefinedProperties()
    for key, field in ((keys.PositionX, "label_x"), (keys.PositionY, "label_y"), (keys.Hali, "align")):
        properties.setProperty(key, QgsProperty.fromField(field))
    properties.setProperty(keys.Size, QgsProperty.fromField("size_pt"))
    properties.setProperty(keys.Vali, QgsProperty.fromValue("Half"))
    properties.setProperty(keys.AlwaysShow, QgsProperty.fromValue(1))
    settings.setCallout(_leader(style))
    return settings


def _leader(style: TownStyle) -> QgsCallout:
    """Return a thin line from the dot to a name that stands away from it."""
    leader = QgsSimpleLineCallout()
    leader.setEnabled(True)
    leader.setMinimumLength(LEAST_LEADER_MM)
    leader.setMinimumLengthUnit(MM)
    leader.setOffsetFromAnchor(style.dot_mm / 2 + RING_MM / 2)
    leader.setOffsetFromAnchorUnit(MM)
    # from the edge of the dot or circle, and none where the name stands beside it
    properties, keys = leader.dataDefinedProperties(), QgsCallout.Property
    properties.setProperty(keys.OffsetFromAnchor, QgsProperty.fromExpression(f'"radius_mm" + {RING_MM / 2}'))
    least = QgsProperty.fromExpression(f'"radius_mm" + {LEAST_LEADER_MM - style.dot_mm / 2}')
    properties.setProperty(keys.MinimumCalloutLength, least)
    leader.setDataDefinedProperties(properties)
    line = QgsLineSymbol()
    line.deleteSymbolLayer(0)
    for colour, width in ((style.halo, 0.45), (style.colour, 0.15)):
        stroke = QgsSimpleLineSymbolLayer(QColor(colour), width)
        stroke.setWidthUnit(QgsUnitTypes.RenderUnit.RenderMillimeters)
        stroke.setPenCapStyle(Qt.PenCapStyle.FlatCap)
        line.appendSymbolLayer(stroke)
    leader.setLineSymbol(line)
    return leader
