"""Read exported pages back as a printer sees them: circles and lines of text, in millimetres on the page."""

from __future__ import annotations

import itertools
import math
import re
import xml.etree.ElementTree as ET
from dataclasses import dataclass

from qgis.core import QgsLayoutItemMap
from qgis.PyQt.QtCore import QPointF, QRectF
from qgis.PyQt.QtGui import QFont, QFontMetricsF, QTransform

SVG = "{http://www.w3.org/2000/svg}"
RING = "#ffffff"
_PAIR = re.compile(r"(-?[\d.]+(?:e-?\d+)?),(-?[\d.]+(?:e-?\d+)?)")
_CURVES = re.compile(r"M\S+(?:\s*C\S+ \S+ \S+){4}\s*Z?\s*")


@dataclass(frozen=True)
class Circle:
    """A circle as drawn; ``map`` is the number of the map that it belongs to, from 0, or None."""

    x: float
    y: float
    diameter: float
    fill: str
    stroke: str
    map: int | None

    @property
    def area(self) -> float:
        return math.pi * self.diameter**2 / 4


@dataclass(frozen=True)
class Text:
    """A line of text and the ink's box on the page."""

    text: str
    box: QRectF
    map: int | None


@dataclass(frozen=True)
class Page:
    """What an SVG page shows; ``clips`` are its maps' boxes."""

    circles: tuple[Circle, ...]
    texts: tuple[Text, ...]
    clips: tuple[QRectF, ...]


def read_page(path) -> Page:
    """Read an SVG page of the plugin's export."""
    root = ET.parse(path).getroot()
    rects = [clip[0].attrib for clip in root.iter(f"{SVG}clipPath")]
    clips = tuple(QRectF(*(float(r[key]) for key in ("x", "y", "width", "height"))) for r in rects)
    circles: list[Circle] = []
    texts: list[Text] = []

    def visit(node, matrix: QTransform, given: dict[str, str], number: int | None) -> None:
        if node.tag == f"{SVG}defs":
            return
        given = {**given, **node.attrib}
        matrix = _matrix(node.get("transform", "")) * matrix
        if node.get("clip-path"):
            number = next(numbers)
        if node.tag == f"{SVG}path" and _is_circle(node.get("d", "")):
            circles.append(_circle(node.get("d"), matrix, given, number))
        elif node.tag == f"{SVG}text" and (node.text or "").strip():
            texts.append(Text(node.text.strip(), _ink(node, matrix), number))
        for child in node:
            visit(child, matrix, given, number)

    numbers = itertools.count()
    visit(root, QTransform(), {}, None)
    return Page(tuple(circles), tuple(texts), clips)


def maps_of(layout) -> list[QgsLayoutItemMap]:
    """Return a layout's maps in the order in which they are drawn."""
    found = [item for item in layout.items() if isinstance(item, QgsLayoutItemMap)]
    return sorted(found, key=lambda item: item.zValue())


def scene_box(item) -> QRectF:
    """Return an item's box on the page."""
    return item.mapRectToScene(item.rect())


def on_paper(item: QgsLayoutItemMap, x: float, y: float) -> tuple[float, float]:
    """Return where a map draws a place, in mm on the page."""
    extent, box = item.extent(), scene_box(item)
    unit = extent.width() / box.width()
    return box.x() + (x - extent.xMinimum()) / unit, box.y() + (extent.yMaximum() - y) / unit


def _matrix(text: str) -> QTransform:
    name, _, rest = text.partition("(")
    numbers = [float(number) for number in rest.rstrip(")").split(",")] if rest else []
    if name == "scale":
        return QTransform.fromScale(numbers[0], numbers[0])
    return QTransform(*numbers) if name == "matrix" else QTransform()


def _is_circle(path: str) -> bool:
    """Tell whether a path is a circle: four curves (a map's symbol) or a polygon of many equal radii (a layout's)."""
    if _CURVES.fullmatch(path):
        return True
    if "C" in path or path.count("L") < 24 or "M" in path[1:]:
        return False
    points = [(float(x), float(y)) for x, y in _PAIR.findall(path)]
    xs, ys = [x for x, _ in points], [y for _, y in points]
    x, y = (max(xs) + min(xs)) / 2, (max(ys) + min(ys)) / 2
    radii = [math.hypot(px - x, py - y) for px, py in points]
    return max(radii) - min(radii) < 0.01 * max(radii)


def _circle(path: str, matrix: QTransform, given: dict[str, str], number: int | None) -> Circle:
    points = [matrix.map(QPointF(float(x), float(y))) for x, y in _PAIR.findall(path)]
    xs, ys = [p.x() for p in points], [p.y() for p in points]
    width = max(xs) - min(xs)
    x, y = (max(xs) + min(xs)) / 2, (max(ys) + min(ys)) / 2
    return Circle(x, y, width, given.get("fill", ""), given.get("stroke", ""), number)


def _ink(node, matrix: QTransform) -> QRectF:
    """Return the ink's box of a text, by the metrics of the font that the file names."""
    font = QFont(node.get("font-family"))
    font.setPixelSize(round(float(node.get("font-size"))))
    font.setWeight(QFont.Weight.Bold if int(node.get("font-weight")) > 500 else QFont.Weight.Normal)
    font.setItalic(node.get("font-style") == "italic")
    ink = QFontMetricsF(font).tightBoundingRect(node.text.strip())
    return matrix.mapRect(ink.translated(float(node.get("x")), float(node.get("y"))))
