"""The sheet's base map in the open project: a group under the circles, opened from its files, styled as on the page."""

from __future__ import annotations

import json
from collections.abc import Iterator

from qgis.core import (
    QgsExpression,
    QgsFeature,
    QgsMapLayer,
    QgsPalLayerSettings,
    QgsRuleBasedRenderer,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)

from ..cartography.basemap import FOCUS, STACK, base_style
from ..cartography.symbols import text_format
from ..cartography.towns import TownStyle, read_towns, town_fields, town_renderer
from ..domain.words import words
from .canvas_layers import BASE, CanvasLayers, memory_layer
from .canvas_marks import WANTED_PROPERTY, has_look, is_restyled, keep_look, marked_layers, name_it
from .preview import Preview
from .sheet_base import BaseSource, base_sources, towns_of
from .sheet_file import SheetFile
from .sheet_names import TOWNS_A_MAP

FOCUS_ID = f"{BASE}:focus"


def update_base(canvas: CanvasLayers, file: SheetFile, preview: Preview) -> Iterator[str]:
    """Bring the base map up to date, one layer at each step; nothing is opened where all of it is there.

    - Raise ClusterAtlasError for a layer or a style that cannot be used.
    """
    wanted = _wanted(file)
    there = _there(canvas)
    for what in there.keys() - wanted.keys():
        canvas.project.removeMapLayer(there.pop(what).id())
    if all(what in there and _is_right(there[what], what, look) for what, look in wanted.items()):
        return
    sources = base_sources(file)
    named = towns_of(sources)
    opened = dict(zip(_ids(file), sources))
    order = sorted(opened, key=lambda what: STACK.index(opened[what].role))
    for what in order:
        source, layer = opened[what], _there(canvas).get(what)
        is_named = source.layer is named
        if not isinstance(layer, QgsVectorLayer):
            group = canvas.base_group(preview.theme, words(file.sheet.language)["base_map"])
            layer = _made(source)
            canvas.insert(layer, group, what, order)
        if source.role == FOCUS and layer is not source.layer:
            _fill_focus(layer, source.layer)
        _style(layer, source, wanted[what], file, preview, is_named)
        yield layer.name()


def _there(canvas: CanvasLayers) -> dict[str, QgsMapLayer]:
    return {what: layer for what, layer in marked_layers(canvas.project).items() if what.startswith(BASE)}


def _ids(file: SheetFile) -> list[str]:
    """Return what each base layer is, in the order of ``base_sources``: its source; a second one of the same has a number."""
    found = [FOCUS_ID] if file.sheet.focus else []
    for entry in file.sheet.base_map:
        what = f"{BASE}:{file.resolve(entry.source)}"
        same = sum(one == what or one.startswith(f"{what}\t") for one in found)
        found.append(f"{what}\t{same + 1}" if same else what)
    return found


def _wanted(file: SheetFile) -> dict[str, str]:
    """Return what each base layer's look, and the region in focus, are made from."""
    sheet = file.sheet
    looks = [json.dumps([file.resolve(sheet.focus.source), sheet.focus.filter])] if sheet.focus else []
    looks += [json.dumps([file.resolve(one.style) if one.style else "", sheet.language]) for one in sheet.base_map]
    return dict(zip(_ids(file), looks))


def _is_right(layer: QgsMapLayer, what: str, look: str) -> bool:
    """Tell whether a layer shows what it should; one in memory is empty when its project was opened again."""
    filled = what != FOCUS_ID or layer.featureCount() > 0
    return layer.isValid() and filled and has_look(layer, look)


def _made(source: BaseSource) -> QgsVectorLayer:
    """Return the layer for the project: the opened file itself, or one in memory for the region in focus."""
    layer = source.layer
    if source.role == FOCUS:
        layer = memory_layer("MultiPolygon", source.layer.name(), source.layer.crs())
    layer.setReadOnly(True)
    name_it(layer, source.layer.name())
    return layer


def _fill_focus(layer: QgsVectorLayer, region: QgsVectorLayer) -> None:
    provider, features = layer.dataProvider(), []
    provider.truncate()
    for found in region.getFeatures():
        shape, feature = found.geometry(), QgsFeature()
        shape.convertToMultiType()
        feature.setGeometry(shape)
        features.append(feature)
    provider.addFeatures(features)
    layer.updateExtents()
    layer.triggerRepaint()


def _style(layer: QgsVectorLayer, source: BaseSource, look: str, file: SheetFile, preview: Preview, named: bool) -> None:
    """Give a base layer the sheet's style, unless it was changed by hand."""
    if has_look(layer, look):
        return
    if is_restyled(layer):
        layer.setCustomProperty(WANTED_PROPERTY, look)  # it is left as it is, and not looked at again
        return
    if source.entry and source.entry.style:
        layer.loadNamedStyle(file.resolve(source.entry.style))
    elif named:
        _name_towns(layer, file.sheet.language, preview)
    else:
        base_style(layer, source.role)
    keep_look(layer, look)
    layer.triggerRepaint()


def _name_towns(layer: QgsVectorLayer, language: str, preview: Preview) -> None:
    """Show the most important towns of the sheet's area with their names, as many as a map of one page has."""
    towns = read_towns(layer, preview.crs, preview.extent, language)
    best = sorted(towns, key=lambda town: -town.importance)[:TOWNS_A_MAP]
    field = QgsExpression.quotedColumnRef(layer.fields().at(town_fields(layer, language).name).name())
    shown = f"{field} IN ({','.join(QgsExpression.quotedString(town.name) for town in best) or 'NULL'})"
    style = TownStyle()
    root = QgsRuleBasedRenderer.Rule(None)
    dots = town_renderer(style)  # its symbol lives as long as it does
    root.appendChild(QgsRuleBasedRenderer.Rule(dots.symbol().clone(), 0, 0, shown))
    layer.setRenderer(QgsRuleBasedRenderer(root))
    settings = QgsPalLayerSettings()
    settings.isExpression, settings.fieldName = True, f"CASE WHEN {shown} THEN {field} END"
    settings.setFormat(text_format(style.font, style.size_pt, style.colour, style.halo, style.halo_mm))
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    layer.setLabelsEnabled(True)
