"""Proportional circles, squares and half-circles: an area-true style that draws alike wherever the GeoPackage is opened."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.core import (
    QgsFeatureRenderer,
    QgsFeatureRequest,
    QgsMarkerSymbol,
    QgsPalLayerSettings,
    QgsProperty,
    QgsRenderContext,
    QgsRuleBasedRenderer,
    QgsSimpleMarkerSymbolLayer,
    QgsSimpleMarkerSymbolLayerBase,
    QgsSymbolLayer,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsUnitTypes,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor, QFont

from ..domain.errors import ClusterAtlasError
from ..domain.scale import DOT_MM, RING_MM, diameter_mm, jobs_of_diameter
from ..domain.shapes import CIRCLE, HALF_CIRCLE, SQUARE, Shape

MM = QgsUnitTypes.RenderUnit.RenderMillimeters
GIANT_STROKE_MM = 0.4
LEAST_FONT_PT = 6.0

_MARKERS = {
    CIRCLE: QgsSimpleMarkerSymbolLayerBase.Shape.Circle,
    SQUARE: QgsSimpleMarkerSymbolLayerBase.Shape.Square,
    # the size of QGIS's half circle is its whole diameter; the upper half, its flat side through the point
    HALF_CIRCLE: QgsSimpleMarkerSymbolLayerBase.Shape.SemiCircle,
}


@dataclass(frozen=True)
class CircleStyle:
    """How the circles of one map look, or its symbols of another shape.

    - ``jobs_per_mm2``: the symbol scale, written into the style as a number.
    - ``colour``, ``ring_colour``, ``dot_colour``: names or #rrggbb, opaque.
    - ``giant_from``: places with more jobs than this are unfilled rings, true to scale; None: there are none.
    - ``jobs_field`` and ``tie_fields``: larger first, then in the order of these fields.
    - ``legend``: values in jobs, with their text, that the Layers panel shows beside the circles.
    - ``circle_label``, ``dot_label``, ``giant_label``: the rules' names in the Layers panel.
    - ``shape``: of circles and giants; a dot is round whatever the shape.
    - ``font``: family of the giant's figure; ``thousands``: what sets off its thousands.
    """

    jobs_per_mm2: float
    colour: str
    ring_colour: str = "#ffffff"
    ring_mm: float = RING_MM
    dot_colour: str = "#6e6e6e"
    dot_mm: float = DOT_MM
    giant_from: float | None = None
    shape: Shape = CIRCLE
    jobs_field: str = "jobs"
    tie_fields: tuple[str, ...] = ("country", "postal_code")
    legend: tuple[tuple[float, str], ...] = ()
    circle_label: str = "jobs by postal code"
    dot_label: str = "too small to draw"
    giant_label: str = "true to scale, not filled"
    font: str = ""
    font_pt: float = 7.0
    thousands: str = "\u202f"

    def diameter_expression(self, extra_mm: float = 0.0) -> str:
        """Return the QGIS expression of the width in mm: built-in functions and numbers only."""
        jobs, scale = _field(self.jobs_field), literal(self.jobs_per_mm2)
        bare = {
            CIRCLE: f"2*sqrt({jobs}/(pi()*{scale}))",
            SQUARE: f"sqrt({jobs}/{scale})",
            HALF_CIRCLE: f"2*sqrt(2*{jobs}/(pi()*{scale}))",
        }[self.shape]
        return f"{bare}+{literal(extra_mm)}" if extra_mm else bare

    @property
    def dot_below(self) -> float:
        """Return the jobs under which a symbol would be less wide than the dot."""
        return jobs_of_diameter(self.dot_mm, self.jobs_per_mm2, self.shape)


def circle_renderer(style: CircleStyle) -> QgsFeatureRenderer:
    """Return the renderer of area-true symbols, larger first, in three rules.

    - Circle (or other shape): opaque fill without stroke; beneath it what leaves a ring of the same width all around.
    - Dot: what would be less wide than ``dot_mm``, grey, round, without ring.
    - Giant: an unfilled outline, its line's middle true to scale.
    - Legend entries are rules that hold for no place: only the Layers panel shows them, at their true size.
    - Raise ClusterAtlasError for a colour that is none.
    """
    jobs, dot = _field(style.jobs_field), literal(style.dot_below)
    drawn = f"{jobs} >= {dot}"
    root = QgsRuleBasedRenderer.Rule(None)
    if style.giant_from is not None:
        limit = literal(style.giant_from)
        root.appendChild(_rule(_giant_symbol(style), f"{jobs} > {limit}", style.giant_label))
        drawn = f"{drawn} AND {jobs} <= {limit}"
    root.appendChild(_rule(_circle_symbol(style), drawn, style.circle_label))
    root.appendChild(_rule(_dot_symbol(style), f"{jobs} >= 0 AND {jobs} < {dot}", style.dot_label))
    for value, text in sorted(style.legend, reverse=True):
        root.appendChild(_rule(_sample_symbol(style, value), "FALSE", text))
    renderer = QgsRuleBasedRenderer(root)
    renderer.setOrderBy(_larger_first(style))
    renderer.setOrderByEnabled(True)
    return renderer


def giant_labeling(style: CircleStyle) -> QgsVectorLayerSimpleLabeling:
    """Return the labelling that writes its figure above each giant; ClusterAtlasError where there is none."""
    if style.giant_from is None:
        raise ClusterAtlasError("The style has no giant to label.")
    settings, keys = QgsPalLayerSettings(), QgsPalLayerSettings.Property
    settings.isExpression = True
    settings.fieldName = _figure_expression(style)
    settings.placement = QgsPalLayerSettings.Placement.OverPoint
    settings.quadOffset = QgsPalLayerSettings.QuadrantPosition.QuadrantAbove
    settings.offsetUnits = MM
    # every shape reaches half its width above its place
    offset = f"'0,-' || to_string(({style.diameter_expression()})/2+{literal(GIANT_STROKE_MM)})"
    shown = f"{_field(style.jobs_field)} > {literal(style.giant_from)}"
    for key, expression in ((keys.OffsetXY, offset), (keys.Show, shown)):
        settings.dataDefinedProperties().setProperty(key, QgsProperty.fromExpression(expression))
    settings.setFormat(text_format(style.font, style.font_pt, style.colour))
    return QgsVectorLayerSimpleLabeling(settings)


def driven_fill(layer: QgsVectorLayer) -> QgsSymbolLayer | None:
    """Return the topmost fill of a layer's symbols whose size follows the jobs; None where it has none."""
    for symbol in layer.renderer().symbols(QgsRenderContext()) if layer.renderer() else []:
        sized = QgsSymbolLayer.Property.PropertySize
        driven = [part for part in symbol.symbolLayers() if part.dataDefinedProperties().isActive(sized)]
        if driven:
            return driven[-1].clone()  # the layer's own dies with the list of its symbols
    return None


def apply_circles(layer: QgsVectorLayer, style: CircleStyle) -> None:
    """Draw the layer as circles, without layer opacity (which would turn a vector page into pixels)."""
    layer.setRenderer(circle_renderer(style))
    layer.setOpacity(1.0)
    layer.setLabelsEnabled(style.giant_from is not None)
    layer.setLabeling(giant_labeling(style) if style.giant_from is not None else None)


def text_format(family: str, points: float, colour: str, halo: str = "#ffffff", halo_mm: float = 0.4) -> QgsTextFormat:
    """Return a text format with a halo (none where ``halo_mm`` is 0), never under 6 pt."""
    result = QgsTextFormat()
    font = QFont(family) if family else QFont()
    # a spacing that nobody sees keeps letters apart: with ligatures a search of the page misses words
    font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 0.02)
    result.setFont(font)
    result.setSize(max(points, LEAST_FONT_PT))
    result.setSizeUnit(QgsUnitTypes.RenderUnit.RenderPoints)
    result.setColor(checked_colour(colour))
    buffer = QgsTextBufferSettings()
    buffer.setEnabled(halo_mm > 0)
    buffer.setSize(halo_mm)
    buffer.setSizeUnit(MM)
    buffer.setColor(checked_colour(halo))
    result.setBuffer(buffer)
    return result


def checked_colour(name: str) -> QColor:
    """Return an opaque colour; raise ClusterAtlasError for a text that names none."""
    colour = QColor(name.strip()) if name.strip() else QColor()
    if not colour.isValid() or colour.alpha() < 255:
        raise ClusterAtlasError(f"“{name}” is not an opaque colour.", remedy="Write it like #0072B2.")
    return colour


def shape_of(marker: QgsSymbolLayer) -> Shape:
    """Return the shape that a marker draws; a circle where it is none of ours."""
    if not isinstance(marker, QgsSimpleMarkerSymbolLayer):
        return CIRCLE
    return next((shape for shape, drawn in _MARKERS.items() if drawn == marker.shape()), CIRCLE)


def literal(value: float) -> str:
    """Return a number as an expression reads it, without loss and without exponent where that can be."""
    return str(int(value)) if float(value).is_integer() and abs(value) < 1e15 else repr(float(value))


def _field(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


def _rule(symbol: QgsMarkerSymbol, condition: str, label: str) -> QgsRuleBasedRenderer.Rule:
    return QgsRuleBasedRenderer.Rule(symbol, 0, 0, condition, label)


def _disc(colour: str, size_mm: float, expression: str = "", shape: Shape = CIRCLE) -> QgsSimpleMarkerSymbolLayer:
    """Return a disc (or other shape) without stroke, of a fixed width or one that an expression gives, in mm."""
    disc = QgsSimpleMarkerSymbolLayer(_MARKERS[shape], size_mm)
    disc.setSizeUnit(MM)
    disc.setFillColor(checked_colour(colour))
    disc.setStrokeStyle(Qt.PenStyle.NoPen)
    if expression:
        disc.setDataDefinedProperty(QgsSymbolLayer.Property.PropertySize, QgsProperty.fromExpression(expression))
    return disc


def _circle_symbol(style: CircleStyle) -> QgsMarkerSymbol:
    return _ringed(style, _sample_mm(style), driven=True)


def _ringed(style: CircleStyle, size_mm: float, driven: bool = False) -> QgsMarkerSymbol:
    """Return the symbol with its ring, of a fixed width or, where ``driven``, of that which the jobs give."""
    fill = _disc(style.colour, size_mm, style.diameter_expression() if driven else "", style.shape)
    if style.shape == HALF_CIRCLE:
        # a larger half would leave no ring along the flat side: here a stroke goes around, its inner half under the fill
        beneath = _disc(style.ring_colour, size_mm, style.diameter_expression() if driven else "", style.shape)
        return _marker(_stroked(beneath, style.ring_colour, 2 * style.ring_mm), fill)
    wider = style.diameter_expression(2 * style.ring_mm) if driven else ""
    return _marker(_disc(style.ring_colour, size_mm + 2 * style.ring_mm, wider, style.shape), fill)


def _dot_symbol(style: CircleStyle) -> QgsMarkerSymbol:
    return _marker(_disc(style.dot_colour, style.dot_mm))


def _giant_symbol(style: CircleStyle) -> QgsMarkerSymbol:
    ring = _disc(style.colour, _sample_mm(style), style.diameter_expression(), style.shape)
    ring.setFillColor(QColor(0, 0, 0, 0))
    return _marker(_stroked(ring, style.colour, GIANT_STROKE_MM))


def _stroked(disc: QgsSimpleMarkerSymbolLayer, colour: str, width_mm: float) -> QgsSimpleMarkerSymbolLayer:
    """Give a disc a stroke, centred on its edge, with sharp corners."""
    disc.setStrokeStyle(Qt.PenStyle.SolidLine)
    disc.setStrokeColor(checked_colour(colour))
    disc.setStrokeWidth(width_mm)
    disc.setStrokeWidthUnit(MM)
    disc.setPenJoinStyle(Qt.PenJoinStyle.MiterJoin)
    return disc


def _sample_symbol(style: CircleStyle, value: float) -> QgsMarkerSymbol:
    return _ringed(style, diameter_mm(value, style.jobs_per_mm2, style.shape))


def _sample_mm(style: CircleStyle) -> float:
    """Return the size at which the Layers panel shows a rule whose size varies from place to place."""
    return min((diameter_mm(value, style.jobs_per_mm2, style.shape) for value, _ in style.legend), default=3.0)


def _marker(*layers: QgsSimpleMarkerSymbolLayer) -> QgsMarkerSymbol:
    """Return a symbol of these layers, the first beneath, each handed over alone so that Python lets go of it."""
    symbol = QgsMarkerSymbol()
    symbol.deleteSymbolLayer(0)
    for layer in layers:
        symbol.appendSymbolLayer(layer)
    return symbol


def _larger_first(style: CircleStyle) -> QgsFeatureRequest.OrderBy:
    clause = QgsFeatureRequest.OrderByClause
    ties = [clause(_field(name), True) for name in style.tie_fields]
    return QgsFeatureRequest.OrderBy([clause(_field(style.jobs_field), False), *ties])


def _figure_expression(style: CircleStyle) -> str:
    """Return the expression that writes the jobs with set-off thousands, whatever the locale of QGIS."""
    digits = f"to_string(round({_field(style.jobs_field)}))"
    return f"regexp_replace({digits}, '(\\\\d)(?=(\\\\d{{3}})+$)', '\\\\1{style.thousands}')"
