"""Draw a box of a layout as SVG: true millimetres, text as text, each map clipped to its box.

Qt's SVG writer forgets clips. So the page is drawn in runs: what lies below the first map, the map, what lies
between ... Each map's run goes into a group with a clip path of its own.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from html import escape

from qgis.core import (
    QgsLayout,
    QgsLayoutExporter,
    QgsLayoutItem,
    QgsLayoutItemMap,
    QgsPrintLayout,
)
from qgis.PyQt.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize
from qgis.PyQt.QtGui import QPainter
from qgis.PyQt.QtSvg import QSvgGenerator
from qgis.PyQt.QtWidgets import QGraphicsItem

from ..domain.errors import ClusterAtlasError
from .settings import Box

PX_PER_MM = 40
"""Whole numbers of millimetres are whole dots, and a dot is far below what print shows."""

DPI = round(PX_PER_MM * 25.4)

Prepare = Callable[[QgsLayout, float], AbstractContextManager[QgsLayoutExporter]]

_BODY = re.compile(r"</defs>(.*)</svg>\s*$", re.DOTALL)
_DEFS = re.compile(r"<defs>(.*?)</defs>", re.DOTALL)
_GRADIENT = re.compile(r'(id="|url\(#)(gradient\d+)')


@dataclass(frozen=True)
class _Run:
    """Items that are drawn together; ``clip`` is a map's box in the file, in mm, or None."""

    items: tuple[QGraphicsItem, ...]
    clip: Box | None = None


def svg_of(layout: QgsPrintLayout, box: Box, prepare: Prepare) -> bytes:
    """Return a box of a layout's page as an SVG file of exactly its size.

    - ``prepare``: sets the layout for print and gives its exporter (see ``export.prepared``).
    """
    runs = _runs(layout, box)
    everything = [item for run in runs for item in run.items]
    parts, clips = [], []
    with prepare(layout, DPI) as exporter:
        for number, run in enumerate(runs):
            with _only(run.items, everything):
                body = _drawn(exporter, box, number)
            if run.clip is None:
                parts.append(f'<g transform="scale({1 / PX_PER_MM:g})">{body}</g>')
                continue
            clips.append(_clip_path(number, run.clip))
            parts.append(f'<g clip-path="url(#clip-{number})"><g transform="scale({1 / PX_PER_MM:g})">{body}</g></g>')
    return _document(layout.name(), box, clips, parts).encode("utf-8")


def _document(title: str, box: Box, clips: Sequence[str], parts: Sequence[str]) -> str:
    width, height = f"{box.width_mm:.10g}", f"{box.height_mm:.10g}"
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f'<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" version="1.1" '
        f'width="{width}mm" height="{height}mm" viewBox="0 0 {width} {height}">\n'
        f"<title>{escape(title, quote=False)}</title>\n<defs>\n{''.join(clips)}</defs>\n"
        + "\n".join(parts)
        + "\n</svg>\n"
    )


def _clip_path(number: int, clip: Box) -> str:
    return (
        f'<clipPath id="clip-{number}"><rect x="{clip.x_mm:.6g}" y="{clip.y_mm:.6g}" '
        f'width="{clip.width_mm:.6g}" height="{clip.height_mm:.6g}"/></clipPath>\n'
    )


def _runs(layout: QgsLayout, box: Box) -> list[_Run]:
    """Part what is visible on a layout, lowest first, into maps and what lies between them."""
    runs: list[_Run] = []
    between: list[QGraphicsItem] = []
    shown = [item for item in layout.items() if isinstance(item, QgsLayoutItem) and item.isVisible()]
    for item in sorted(shown, key=lambda item: item.zValue()):
        if not isinstance(item, QgsLayoutItemMap):
            between.append(item)
            continue
        if between:
            runs.append(_Run(tuple(between)))
            between = []
        place = item.mapRectToScene(item.rect())
        clip = Box(place.x() - box.x_mm, place.y() - box.y_mm, place.width(), place.height())
        runs.append(_Run((item,), clip))
    return [*runs, _Run(tuple(between))] if between else runs


@contextmanager
def _only(shown: Sequence[QGraphicsItem], everything: Sequence[QGraphicsItem]) -> Iterator[None]:
    """Hide all other items meanwhile, below QGIS's own bookkeeping: no undo step, no change of the project."""
    hidden = [item for item in everything if not any(item is other for other in shown)]
    try:
        for item in hidden:
            QGraphicsItem.setVisible(item, False)
        yield
    finally:
        for item in hidden:
            QGraphicsItem.setVisible(item, True)


def _drawn(exporter: QgsLayoutExporter, box: Box, number: int) -> str:
    """Draw what is visible and return the inside of Qt's SVG file."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    size = QSize(math.ceil(box.width_mm * PX_PER_MM - 1e-6), math.ceil(box.height_mm * PX_PER_MM - 1e-6))
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setResolution(DPI)
    generator.setSize(size)
    generator.setViewBox(QRectF(0, 0, size.width(), size.height()))
    painter = QPainter()
    if not painter.begin(generator):
        raise ClusterAtlasError("The SVG can't be begun.")
    exporter.renderRegion(painter, QRectF(box.x_mm, box.y_mm, size.width() / PX_PER_MM, size.height() / PX_PER_MM))
    painter.end()
    return _inside(bytes(data).decode("utf-8"), number)


def _inside(text: str, number: int) -> str:
    """Return a file's content, with its gradients, whose ids are made unique among the runs."""
    body = _BODY.search(text)
    if body is None:
        raise ClusterAtlasError("Qt wrote no SVG.")
    defs = _DEFS.search(text)
    gradients = f"<defs>{defs.group(1)}</defs>" if defs and defs.group(1).strip() else ""
    return _GRADIENT.sub(rf"\1run{number}-\2", gradients + body.group(1).strip())
