"""Pies: area-true circles cut into slices, which draw alike wherever the GeoPackage is opened.

Why they are not QGIS's own diagrams, whose area is true and which are vector too (measured on 3.22):

- a diagram's white ring is its pen, centred on the edge and drawn between the slices as well: at 0.15 mm it eats 14 % of
  a pie 4 mm across, and 27 % of one of 2 mm;
- diagrams are drawn with the labels, over everything: a grey dot, or a smaller circle of another layer, that should lie
  on top of a pie is hidden by it.

So a pie is the map's circle (see ``symbols``: ring, scale, order, dots) with one wedge a slice laid over its fill: geometry
generators in millimetres, by built-in functions. What has no cluster sums is seen as the plain circle.
"""

from __future__ import annotations

import json
from collections.abc import Sequence

from qgis.core import (
    QgsFillSymbol,
    QgsGeometryGeneratorSymbolLayer,
    QgsMapLayer,
    QgsMarkerSymbol,
    QgsProperty,
    QgsRuleBasedRenderer,
    QgsSymbol,
    QgsSymbolLayer,
    QgsVectorLayer,
)

from ..domain.errors import ClusterAtlasError
from ..domain.slices import Slice
from .symbols import MM, CircleStyle, checked_colour, circle_renderer

BASE_COLOUR = "#9aa0a6"
"""Of the circle under the slices: what is seen of a place without cluster sums, and in the legend of sizes."""

SLICES_PROPERTY = "cluster_atlas/slices"
"""Custom property of a layer of pies: names and columns of its slices, in order."""

KEY_MM = 3.0


def pie_renderer(style: CircleStyle, slices: Sequence[Slice]) -> QgsRuleBasedRenderer:
    """Return the renderer of circles with their slices on top, clockwise from 12 o'clock, in the given order.

    - Ring, scale, order and dots are those of :func:`symbols.circle_renderer`; ``style.colour`` is the plain circle's.
    - Colour squares are rules that hold for no place: only the Layers panel shows them.
    """
    renderer = circle_renderer(style)
    root = renderer.rootRule()
    drawn = next(rule for rule in root.children() if rule.label() == style.circle_label)
    symbol = drawn.symbol().clone()
    for wedge in _wedges(style, slices):
        symbol.appendSymbolLayer(wedge)
    drawn.setSymbol(symbol)
    for one in slices:
        root.appendChild(QgsRuleBasedRenderer.Rule(_square(one.colour), 0, 0, "FALSE", one.label))
    return renderer


def apply_pies(layer: QgsVectorLayer, style: CircleStyle, slices: Sequence[Slice]) -> None:
    """Draw the layer as pies, and keep with it what the slices stand for."""
    layer.setRenderer(pie_renderer(style, slices))
    layer.setOpacity(1.0)
    layer.setLabelsEnabled(False)
    layer.setCustomProperty(SLICES_PROPERTY, json.dumps([[one.label, list(one.columns)] for one in slices]))


def slices_drawn(layer: QgsMapLayer) -> tuple[Slice, ...]:
    """Return the slices of a layer of pies, in the colours of its style; nothing for any other layer.

    Raises:
        ClusterAtlasError: where its style was changed so that slices and names are not the same number.
    """
    stored = layer.customProperty(SLICES_PROPERTY)
    if not stored:
        return ()
    named = json.loads(stored)
    colours = _drawn_colours(layer)
    if len(colours) != len(named):
        raise ClusterAtlasError(
            f"The layer “{layer.name()}” draws {len(colours)} slices and names {len(named)}.",
            layer.source(),
            "Build its symbols again.",
        )
    return tuple(Slice(label, colour, tuple(columns)) for (label, columns), colour in zip(named, colours))


def wedge_expression(style: CircleStyle, slices: Sequence[Slice], index: int) -> str:
    """Return the QGIS expression of one slice's wedge, in mm: built-in functions and numbers only.

    - On the page y runs downwards, so that noon is at 180 degrees and clockwise is backwards.
    - A slice without jobs draws nothing; a slice that is all is a full circle.
    - Its arcs are made corners (``simplify`` by nothing): an arc on paper is none in the degrees of a layer's CRS.
    """
    before, own = slices[:index], slices[index]
    wedge = (
        "simplify(wedge_buffer($geometry, 180-360*(@before+@part/2)/@whole, 360*@part/@whole, "
        f"({style.diameter_expression()})/2), 0)"
    )
    return (
        f"with_variable('whole', {_sum(slices)}, with_variable('before', {_sum(before)}, "
        f"with_variable('part', {_sum([own])}, CASE WHEN @part > 0 THEN {wedge} END)))"
    )


def _wedges(style: CircleStyle, slices: Sequence[Slice]) -> list[QgsGeometryGeneratorSymbolLayer]:
    found = []
    for index, one in enumerate(slices):
        wedge = QgsGeometryGeneratorSymbolLayer.create({"geometryModifier": wedge_expression(style, slices, index)})
        wedge.setSymbolType(QgsSymbol.SymbolType.Fill)
        wedge.setUnits(MM)
        wedge.setSubSymbol(_fill(one.colour))
        found.append(wedge)
    return found


def _fill(colour: str) -> QgsFillSymbol:
    """Return a wedge's fill, which is not seen without a place: the Layers panel would fill the whole icon with it."""
    symbol = QgsFillSymbol.createSimple({"color": checked_colour(colour).name(), "outline_style": "no"})
    seen = QgsProperty.fromExpression("if($geometry IS NULL, 'no', 'solid')")
    symbol.symbolLayer(0).setDataDefinedProperty(QgsSymbolLayer.Property.PropertyFillStyle, seen)
    return symbol


def _drawn_colours(layer: QgsVectorLayer) -> list[str]:
    renderer = layer.renderer()
    if not isinstance(renderer, QgsRuleBasedRenderer):
        return []
    for rule in renderer.rootRule().descendants():
        parts = rule.symbol().symbolLayers() if rule.symbol() else []
        wedges = [part for part in parts if isinstance(part, QgsGeometryGeneratorSymbolLayer)]
        if wedges:
            return [wedge.subSymbol().color().name() for wedge in wedges]
    return []


def _sum(slices: Sequence[Slice]) -> str:
    """Return the expression of the jobs of some slices; what is missing or negative counts 0."""
    columns = [column.replace('"', '""') for one in slices for column in one.columns]
    return "+".join(f'max(coalesce("{column}",0),0)' for column in columns) or "0"


def _square(colour: str) -> QgsMarkerSymbol:
    properties = {
        "name": "square",
        "color": checked_colour(colour).name(),
        "outline_style": "no",
        "size": f"{KEY_MM:g}",
    }
    return QgsMarkerSymbol.createSimple(properties)
