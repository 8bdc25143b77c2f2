"""The first rows of the table, with what each column was recognised as above its name."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, Qt
from qgis.PyQt.QtGui import QFont, QPalette
from qgis.PyQt.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from ...processing.workflow.table_preview import TablePreview
from ..widgets import plain_tip

_MOST_SHOWN, _MOST_IN_TIP = 80, 600
_WIDEST, _NARROWEST = 170, 40
_ROWS_IN_SIGHT = 6


class HeadModel(QAbstractTableModel):
    """A table's first rows; ``show_roles`` says which columns stand for a field of a member."""

    def __init__(self, palette: QPalette, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._palette = palette
        self.preview = TablePreview()
        self._roles: dict[str, str] = {}

    def show_preview(self, preview: TablePreview) -> None:
        """Show another table."""
        self.beginResetModel()
        self.preview = preview
        self.endResetModel()

    def show_roles(self, roles: Mapping[str, str]) -> None:
        """Show what columns are taken for: the field's name by the column's."""
        self._roles = dict(roles)
        if self.columnCount():
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, self.columnCount() - 1)
            last = self.index(self.rowCount() - 1, self.columnCount() - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def rowCount(self, parent: QModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.preview.rows)

    def columnCount(self, parent: QModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.preview.names)

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        text = self.preview.rows[index.row()][index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return _short(" ".join(text[: 2 * _MOST_SHOWN].split()), _MOST_SHOWN)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(_short(text, _MOST_IN_TIP))
        if role == Qt.ItemDataRole.ForegroundRole and self.preview.names[index.column()] not in self._roles:
            return self._palette.brush(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self.preview.names):
            return None
        name = self.preview.names[section]
        field = self._roles.get(name, "")
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{field}\n{_short(name, _MOST_SHOWN)}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{name}: {field}" if field else name
        if role == Qt.ItemDataRole.FontRole and field:
            font = QFont()
            font.setBold(True)
            return font
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None


class HeadView(QTableView):
    """A low table that shows some rows and never widens the dock."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.head = HeadModel(self.palette(), self)
        self.setModel(self.head)
        self.setAccessibleName(self.tr("First rows of the table"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 6)
        header = self.horizontalHeader()
        header.setMaximumSectionSize(_WIDEST)
        header.setMinimumSectionSize(_NARROWEST)
        header.setResizeContentsPrecision(20)
        header.setHighlightSections(False)
        self.setMinimumWidth(1)
        self._set_height()

    def show_preview(self, preview: TablePreview, roles: Mapping[str, str]) -> None:
        """Show a table's first rows."""
        self.head.show_preview(preview)
        self.show_roles(roles)
        self.resizeColumnsToContents()
        self.setVisible(bool(preview.names))
        self._set_height()

    def show_roles(self, roles: Mapping[str, str]) -> None:
        """Show what columns are taken for."""
        self.head.show_roles(roles)

    def _set_height(self) -> None:
        rows = min(max(self.head.rowCount(), 1), _ROWS_IN_SIGHT)
        header = 2 * self.fontMetrics().height() + 10
        bar = self.horizontalScrollBar().sizeHint().height()
        self.setFixedHeight(header + rows * self.verticalHeader().defaultSectionSize() + bar + 4)


def _short(text: str, most: int) -> str:
    return text if len(text) <= most else text[: most - 1] + "…"
