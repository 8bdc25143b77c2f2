"""How the table was read, line by line, for those who want to know."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.gui import QgsCollapsibleGroupBox
from qgis.PyQt.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

_LINES = 8


class LogBox(QgsCollapsibleGroupBox):
    """The log of the last reading, folded."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("How it was read"))
        self.setObjectName("clusterAtlasLog")
        self.setSaveCollapsedState(False)
        self.setCollapsed(True)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setMinimumWidth(1)
        self.text.setFixedHeight(_LINES * self.fontMetrics().height() + 12)
        self.text.setAccessibleName(self.title())
        column = QVBoxLayout(self)
        column.addWidget(self.text)
        self.hide()

    def show_lines(self, lines: Sequence[str]) -> None:
        """Show the log's lines."""
        self.text.setPlainText("\n".join(lines))
        self.setVisible(bool(lines))
