"""The menu of sheets: new, open, save, package, recent, demonstration."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtWidgets import QMenu, QWidget

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

    from .session import AtlasSession


class SheetMenu(QMenu):
    """What can be done with a sheet as a whole."""

    def __init__(self, session: AtlasSession, iface: QgisInterface, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session, self.iface = session, iface
        self.demonstration = self.addAction(self.tr("Open the demonstration"))
        self.demonstration.triggered.connect(self.open_demonstration)

    def open_demonstration(self) -> None:
        """Open an untouched copy of the demonstration."""
        from ..processing.workflow.draft_files import draft_of_file

        self.session.change(draft_of_file(None), at_once=True)

    def close_menu(self) -> None:
        """Let go of the project's signals."""
