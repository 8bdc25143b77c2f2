"""The map tool “Rows of a circle”: a click on a circle tells which place it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.gui import QgsMapMouseEvent, QgsMapTool
from qgis.PyQt.QtCore import QPoint, Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeyEvent
from qgis.PyQt.QtWidgets import QToolTip

from ..numbers import number_text
from ..widgets import plain_tip

if TYPE_CHECKING:
    from qgis.gui import QgsMapCanvas

    from ...processing.workflow.canvas_hits import Place
    from ...processing.workflow.preview import PreviewLayer
    from .preview import CanvasPreview

MM_PER_INCH = 25.4


class RowsTool(QgsMapTool):
    """Tell which circle of the sheet lies under the mouse, and which was clicked.

    - ``picked`` gives the cluster's name (empty for all) and the place; ``missed`` tells of a click beside every circle.
    - Escape ends it: ``ended``.
    """

    picked = pyqtSignal(str, object)
    missed = pyqtSignal()
    ended = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas, preview: CanvasPreview) -> None:
        super().__init__(canvas)
        self.preview = preview
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._points: tuple[object, list[tuple[float, float]]] = (None, [])

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:
        """Tell what was clicked."""
        found = self.place_under(event.pos())
        if found is None:
            self.missed.emit()
        else:
            self.picked.emit(*found)

    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:
        """Name the circle under the mouse."""
        found = self.place_under(event.pos())
        if found is None:
            QToolTip.hideText()
        else:
            QToolTip.showText(self.canvas().mapToGlobal(event.pos()), plain_tip(self.words(found[1])), self.canvas())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """End with Escape."""
        if event.key() == Qt.Key.Key_Escape:
            event.accept()
            self.ended.emit()

    def words(self, place: Place) -> str:
        """Write a place with its figures on two lines."""
        code = f"{place.country} {place.postal_code}"
        where = self.tr("{place} ({code})").format(place=place.place, code=code) if place.place else code
        jobs, members = count_of(self.tr("{n} jobs"), place.jobs), self.tr("%n member(s)", "", place.members)
        return f"{where}\n{jobs} · {members}"

    def place_under(self, at: QPoint) -> tuple[str, Place] | None:
        """Return the cluster and the circle under a point of the canvas, the topmost; None where there is none."""
        from ...processing.workflow.canvas_hits import place_at

        layer = self.preview.visible_layer()
        if layer is None:
            return None
        points = self._on_screen(layer)
        pixels_per_mm = self.canvas().mapSettings().outputDpi() / MM_PER_INCH
        found = place_at(layer, points, at.x(), at.y(), pixels_per_mm)
        return (layer.cluster, found) if found is not None else None

    def _on_screen(self, layer: PreviewLayer) -> list[tuple[float, float]]:
        """Return where the layer's places are; worked out again when the canvas shows something else."""
        from ...processing.workflow.canvas_hits import screen_points

        settings = self.canvas().mapSettings()
        shown = (layer.id, layer.stamp, settings.mapToPixel().showParameters(), settings.destinationCrs().toWkt())
        if self._points[0] != shown:
            self._points = shown, screen_points(self.preview.preview, layer, settings)
        return self._points[1]


def count_of(text: str, value: float) -> str:
    """Fill a number into a text, as the user's language writes it."""
    return text.format(n=number_text(value))
