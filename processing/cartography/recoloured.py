"""What goes with the colour of a map's symbols: the legend and the strips follow an editor who changed it."""

from __future__ import annotations

from collections.abc import Iterator

from qgis.core import (
    QgsLayoutItemMap,
    QgsLayoutItemPolygon,
    QgsLayoutItemShape,
    QgsPrintLayout,
)
from qgis.PyQt.QtGui import QColor

from .geopackage import role_of
from .items import ITEM_PROPERTY, find_items
from .symbols import driven_fill

_ROLES = ("circles", "total")


def follow_colours(page: QgsPrintLayout, own: QgsPrintLayout) -> None:
    """Give the legend's symbols and the strips' marks of a page the colour of its maps, as they are drawn.

    - ``own``: the same page as the run itself made it; what an editor coloured otherwise stays.
    - The legend of several maps follows only where all of them have one colour.
    """
    colours = dict(_map_colours(page))
    common = next(iter(colours.values())) if len(set(colours.values())) == 1 else ""
    made = dict(_shapes(own))
    for key, item in _shapes(page):
        legend = common if key.startswith("legend:circle:") else ""
        strip = colours.get(key[len("strip:") : -len(":mark")], "") if key.endswith(":mark") else ""
        wanted, before = legend or strip, made.get(key)
        if wanted and before is not None and before.symbol().color() == item.symbol().color():
            symbol = item.symbol().clone()
            symbol.setColor(QColor(wanted))
            item.setSymbol(symbol)


def _map_colours(page: QgsPrintLayout) -> Iterator[tuple[str, str]]:
    """Yield each map's key and the colour of its symbols."""
    for item in find_items(page, "map:"):
        layers = item.layers() if isinstance(item, QgsLayoutItemMap) else []
        found = next((driven_fill(layer) for layer in layers if role_of(layer) in _ROLES), None)
        if found is not None:
            yield str(item.customProperty(ITEM_PROPERTY))[len("map:") :], found.color().name()


def _shapes(page: QgsPrintLayout) -> Iterator[tuple[str, QgsLayoutItemShape | QgsLayoutItemPolygon]]:
    for prefix in ("legend:circle:", "strip:"):
        for item in find_items(page, prefix):
            if isinstance(item, (QgsLayoutItemShape, QgsLayoutItemPolygon)):
                yield str(item.customProperty(ITEM_PROPERTY)), item
