"""The button of the map tool “Rows of a circle”: it lends the canvas the tool and gives back the one of before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject

from .rows_tool import RowsTool

if TYPE_CHECKING:
    from qgis.gui import QgisInterface, QgsMapTool
    from qgis.PyQt.QtWidgets import QAbstractButton

    from ...processing.workflow.canvas_hits import Place
    from ..session import AtlasSession
    from .preview import CanvasPreview

_MESSAGE_S = 4


class RowsButton(QObject):
    """Steer the tool by a button that can be checked; a clicked circle's rows are shown in their window."""

    def __init__(
        self,
        session: AtlasSession,
        iface: QgisInterface,
        preview: CanvasPreview,
        control: QAbstractButton,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.session, self.iface, self.control = session, iface, control
        self.canvas = iface.mapCanvas()
        self.tool = RowsTool(self.canvas, preview)
        self._before: QgsMapTool | None = None
        self.control.toggled.connect(self._on_toggled)
        self.tool.picked.connect(self._on_picked)
        self.tool.ended.connect(lambda: self.control.setChecked(False))
        self.canvas.mapToolSet.connect(self._on_tool_set)

    def close(self) -> None:
        """Give the canvas its tool back and let go of it."""
        self.control.setChecked(False)
        self.canvas.mapToolSet.disconnect(self._on_tool_set)
        self.tool.deleteLater()

    def _on_toggled(self, checked: bool) -> None:
        if checked and self.canvas.mapTool() is not self.tool:
            self._before = self.canvas.mapTool()
            self.canvas.setMapTool(self.tool)
            self.canvas.setFocus()
        elif not checked and self.canvas.mapTool() is self.tool:
            before, self._before = self._before, None
            if before is not None and not sip.isdeleted(before):
                self.canvas.setMapTool(before)
            else:
                self.canvas.unsetMapTool(self.tool)

    def _on_tool_set(self, new: QgsMapTool | None, *_: object) -> None:
        """Another tool was taken from QGIS's toolbar."""
        if new is not self.tool:
            self._before = None
            self.control.setChecked(False)

    def _on_picked(self, cluster: str, place: Place) -> None:
        """Show the rows that a circle sums."""
        from ..rows_window import show_rows

        self.iface.messageBar().pushMessage(
            self.tr("Rows of a circle"), self.tool.words(place).replace("\n", ": "), duration=_MESSAGE_S
        )
        show_rows(
            self.control,
            self.session.figures,
            cluster=cluster,
            country=place.country,
            postal_code=place.postal_code,
        )
