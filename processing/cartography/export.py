"""Write layouts to PDF, SVG and PNG: vector, text as text, exact in size, whole files or none.

The layouts are drawn by QGIS's exporter with painters of our own, so that several share one PDF and no writer's
rounding touches the scale: each device is a little larger than what is wanted and is cut to size afterwards.
"""

from __future__ import annotations

import math
import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

from qgis.core import (
    Qgis,
    QgsLayout,
    QgsLayoutExporter,
    QgsLayoutItemMap,
    QgsLayoutRenderContext,
    QgsPrintLayout,
    QgsVectorSimplifyMethod,
)
from qgis.PyQt.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRectF, QSize, QSizeF, Qt
from qgis.PyQt.QtGui import QImage, QPageSize, QPainter, QPdfWriter

from ..domain.errors import Cancelled, ClusterAtlasError
from .pdf import set_pages
from .settings import MM_PER_POINT, Box, LayoutSettings
from .svg import svg_of

PDF_DPI = 720
"""A multiple of 72, so that whole points are whole dots."""

MM_PER_INCH = 25.4
FORMATS = ("pdf", "svg", "png")

_FLAGS = QgsLayoutRenderContext.Flag
_ALWAYS = (_FLAGS.FlagForceVectorOutput, _FLAGS.FlagAntialiasing)
_NEVER = (_FLAGS.FlagDrawSelection, _FLAGS.FlagDebug)


def export_sheet_pdf(
    layouts: Sequence[QgsPrintLayout],
    path: str | Path,
    settings: LayoutSettings,
    info: Mapping[str, str] | None = None,
    between: Callable[[int], None] | None = None,
) -> Path:
    """Write all layouts as the whole pages of one PDF; ``info``: its Title, Author, Subject.

    - ``between(done)`` is called after each page with how many are drawn; what it raises ends the writing.

    Raises:
        ClusterAtlasError: with the path, on any fault; a file that was there stays as it was.
    """
    if not layouts:
        raise ClusterAtlasError("There is no page to write.", str(path))
    page = page_box(settings)
    return _write(path, lambda: _pdf([(layout, page) for layout in layouts], info or {}, between))


def export_page(layout: QgsPrintLayout, path: str | Path, fmt: str, dpi: float, settings: LayoutSettings) -> Path:
    """Write one whole page as ``pdf``, ``svg`` or ``png``; ``dpi`` is the PNG's. See :func:`export_sheet_pdf`."""
    return export_box(layout, page_box(settings), path, fmt, dpi)


def export_frame(layout: QgsPrintLayout, path: str | Path, fmt: str, dpi: float, settings: LayoutSettings) -> Path:
    """Write the frame alone, as a file of exactly its size. See :func:`export_page`."""
    return export_box(layout, settings.frame.box, path, fmt, dpi)


def export_box(layout: QgsPrintLayout, box: Box, path: str | Path, fmt: str, dpi: float) -> Path:
    """Write a rectangle of a layout's page as a file of exactly that size."""
    if fmt not in FORMATS:
        raise ClusterAtlasError(f'"{fmt}" is no format of a map.', str(path), f"Use one of: {', '.join(FORMATS)}.")
    if fmt == "pdf":
        return _write(path, lambda: _pdf([(layout, box)], {"Title": layout.name()}))
    if fmt == "svg":
        return _write(path, lambda: svg_of(layout, box, prepared))
    return _write(path, lambda: _png(layout, box, dpi))


def page_box(settings: LayoutSettings) -> Box:
    """Return the whole page as a box."""
    return Box(0, 0, settings.page.width_mm, settings.page.height_mm)


def write_whole(path: str | Path, data: bytes) -> Path:
    """Write a file under a temporary name beside its place, then put it there: whole or not at all.

    Raises:
        ClusterAtlasError: with the path, where it can't be written.
    """
    target = Path(path)
    part = target.with_name(f".{target.name}.{os.getpid()}.part")
    try:
        part.write_bytes(data)
        os.replace(part, target)
    except OSError as error:
        raise ClusterAtlasError(
            f"The file can't be written: {error.strerror}.",
            str(target),
            "Close it where it is open, or choose another folder.",
        ) from error
    finally:
        part.unlink(missing_ok=True)
    return target


@contextmanager
def prepared(layout: QgsLayout, dpi: float) -> Iterator[QgsLayoutExporter]:
    """Give an exporter, the layout being set for print: vector, text as text; set back afterwards.

    Raises:
        ClusterAtlasError: where a map's layer is invalid, or failed while it was drawn.
    """
    _check_layers(layout)
    context = layout.renderContext()
    before = (context.flags(), context.dpi(), context.textRenderFormat(), context.simplifyMethod())
    try:
        for flag in _ALWAYS:
            context.setFlag(flag, True)
        for flag in _NEVER:
            context.setFlag(flag, False)
        context.setDpi(dpi)
        context.setTextRenderFormat(Qgis.TextRenderFormat.AlwaysText)
        context.setSimplifyMethod(_simplification())
        yield QgsLayoutExporter(layout)
        _check_drawing(layout)
    finally:
        context.setFlags(before[0])
        context.setDpi(before[1])
        context.setTextRenderFormat(before[2])
        context.setSimplifyMethod(before[3])


def _write(path: str | Path, make: object) -> Path:
    """Make the bytes of a file, then write them; every error names the path."""
    try:
        data = make()
    except Cancelled:
        raise
    except ClusterAtlasError as error:
        raise ClusterAtlasError(error.what, error.where or str(path), error.remedy) from error
    return write_whole(path, data)


def _pdf(
    pages: Sequence[tuple[QgsPrintLayout, Box]],
    info: Mapping[str, str],
    between: Callable[[int], None] | None = None,
) -> bytes:
    """Draw each box on a page of whole points, its lower left corner in the page's, then set the true page sizes."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(PDF_DPI)
    writer.setCreator("Cluster Atlas, QGIS")
    writer.setTitle(info.get("Title", ""))
    painter: QPainter | None = None
    try:
        for number, (layout, box) in enumerate(pages):
            if number and between is not None:
                between(number)
            width, height = _whole_points(box.width_mm), _whole_points(box.height_mm)
            writer.setPageSize(_page_size(width, height))
            writer.setPageMargins(QMarginsF(0, 0, 0, 0))
            if painter is None:
                painter = QPainter()
                _require(painter.begin(writer), "The PDF can't be begun.")
            else:
                _require(writer.newPage(), "The PDF's next page can't be begun.")
            drawn_mm = height * MM_PER_POINT
            region = QRectF(box.x_mm, box.bottom_mm - drawn_mm, width * MM_PER_POINT, drawn_mm)
            with prepared(layout, PDF_DPI) as exporter:
                painter.save()
                exporter.renderRegion(painter, region)
                painter.restore()
    finally:
        ended = painter is not None and painter.end()
    _require(ended, "The PDF can't be ended.")
    sizes = [(box.width_mm / MM_PER_POINT, box.height_mm / MM_PER_POINT) for _, box in pages]
    return set_pages(bytes(buffer.data()), sizes, info)


def _png(layout: QgsPrintLayout, box: Box, dpi: float) -> bytes:
    """Draw a box as a picture and pack it."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image = picture(layout, box, dpi).convertToFormat(QImage.Format.Format_RGB32)
    _require(image.save(buffer, "PNG"), "The picture can't be packed.")
    return bytes(data)


def picture(layout: QgsPrintLayout, box: Box, dpi: float) -> QImage:
    """Draw a box of a layout's page as a picture of the nearest whole number of pixels, at exactly ``dpi``."""
    if not dpi >= 1:
        raise ClusterAtlasError(f"A picture can't have {dpi:g} dpi.", remedy="Use 300, or any number from 1.")
    size = QSize(round(box.width_mm / MM_PER_INCH * dpi), round(box.height_mm / MM_PER_INCH * dpi))
    image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
    if image.isNull():
        raise ClusterAtlasError(
            f"A picture of {size.width()} x {size.height()} pixels does not fit into memory.", remedy="Use fewer dpi."
        )
    image.setDotsPerMeterX(round(dpi / MM_PER_INCH * 1000))
    image.setDotsPerMeterY(round(dpi / MM_PER_INCH * 1000))
    image.fill(Qt.GlobalColor.white)
    region = QRectF(box.x_mm, box.y_mm, size.width() / dpi * MM_PER_INCH, size.height() / dpi * MM_PER_INCH)
    painter = QPainter(image)
    try:
        with prepared(layout, dpi) as exporter:
            exporter.renderRegion(painter, region)
    finally:
        painter.end()
    return image


def _whole_points(length_mm: float) -> int:
    return math.ceil(round(length_mm / MM_PER_POINT, 6))


def _page_size(width_pt: int, height_pt: int) -> QPageSize:
    """Return a page size that Qt does not take for a standard one of nearly that size."""
    return QPageSize(QSizeF(width_pt, height_pt), QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.ExactMatch)


def _simplification() -> QgsVectorSimplifyMethod:
    """Return what QGIS's own exporter uses: points nearer than a tenth of a dot are drawn as one."""
    method = QgsVectorSimplifyMethod()
    method.setSimplifyHints(QgsVectorSimplifyMethod.SimplifyHint.GeometrySimplification)
    method.setSimplifyAlgorithm(QgsVectorSimplifyMethod.SimplifyAlgorithm.SnappedToGridGlobal)
    method.setThreshold(0.1)
    return method


def _maps(layout: QgsLayout) -> list[QgsLayoutItemMap]:
    return [item for item in layout.items() if isinstance(item, QgsLayoutItemMap)]


def _check_layers(layout: QgsLayout) -> None:
    for item in _maps(layout):
        for layer in item.layers():
            if not layer.isValid():
                raise ClusterAtlasError(f'The layer "{layer.name()}" can\'t be read.', layer.source())


def _check_drawing(layout: QgsLayout) -> None:
    project = layout.project()
    for item in _maps(layout):
        for error in item.renderingErrors():
            layer = project.mapLayer(error.layerId)
            name = layer.name() if layer is not None else error.layerId
            raise ClusterAtlasError(f'The layer "{name}" can\'t be drawn: {error.message}.')


def _require(done: bool, what: str) -> None:
    if not done:
        raise ClusterAtlasError(what)
