"""All columns of the rules in a window of their own, edited in place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QDialog, QVBoxLayout

from .rules_view import RulesView
from .shortcuts import Keys

if TYPE_CHECKING:
    from .rules_page import RulesPage

_WIDEST = 260


class RulesWindow(QDialog):
    """The rules as the table that they are: it follows the page, and the page follows it."""

    def __init__(self, page: RulesPage) -> None:
        super().__init__(page.window())
        self.setWindowTitle(self.tr("Rules"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.view = RulesView(page.model, whole=True)
        page.equip(self.view)
        self.view.resizeColumnsToContents()
        for column in range(page.model.columnCount()):
            self.view.setColumnWidth(column, min(self.view.columnWidth(column) + 8, _WIDEST))
        self.view.setSelectionModel(page.view.selectionModel())
        self.view.rowsWanted.connect(page.view.rowsWanted)
        keys = Keys(self)
        keys.add("Ctrl+Z", page.undo.click)
        keys.add("Ctrl+Shift+Z", page.redo.click)
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 6, 6, 6)
        column.addWidget(self.view)
        self.resize(1120, 360)


def show_table(page: RulesPage) -> RulesWindow:
    """Show the window of a page's rules, the one that is open where there is one."""
    window = page.table_window
    if window is None:
        window = page.table_window = RulesWindow(page)
        window.destroyed.connect(page.forget_table)
    window.show()
    window.raise_()
    window.activateWindow()
    return window
