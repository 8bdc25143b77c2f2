"""Rows of the members table and their fates, as a table to sort and search."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt
from qgis.PyQt.QtWidgets import QApplication

from ..processing.domain.names import MAPPED, ROW_FIELDS
from .exclusions.delegates import dimmed

if TYPE_CHECKING:
    import pandas as pd

    from .exclusions.phrases import Phrases

_NUMBERS = ("source_row", "jobs")


class RowsModel(QAbstractTableModel):
    """Show rows with the contract's fields; beside those on the map the others are dimmed."""

    def __init__(self, phrases: Phrases, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._phrases = phrases
        self.frame: pd.DataFrame | None = None
        self._all: pd.DataFrame | None = None
        self._columns: list[list[Any]] = []
        self._rows, self._is_mixed = 0, False
        self._text, self._sort = "", (-1, False)
        self._heads = {
            "source_row": self.tr("Row"),
            "organisation": self.tr("Organisation"),
            "kind": self.tr("Kind"),
            "cluster": self.tr("Cluster"),
            "role": self.tr("Role"),
            "country": self.tr("Country"),
            "postal_code": self.tr("Postal code"),
            "jobs": self.tr("Jobs"),
            "status": self.tr("Fate"),
            "rule": self.tr("Rule"),
            "reason": self.tr("Reason"),
        }

    def show_rows(self, frame: pd.DataFrame | None) -> None:
        """Show other rows, searched and sorted as those before."""
        self._all = frame
        self._refill()

    def search(self, text: str) -> None:
        """Show only the rows in which some cell has the words of a text."""
        self._text = text
        self._refill()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self._sort = column, order == Qt.SortOrder.DescendingOrder
        self._refill()

    def rowCount(self, parent: QModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else self._rows

    def columnCount(self, parent: QModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(ROW_FIELDS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.ToolTipRole and ROW_FIELDS[section] == "source_row":
            return self.tr("The row in the source")
        if role == Qt.ItemDataRole.TextAlignmentRole and ROW_FIELDS[section] in _NUMBERS:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return self._heads[ROW_FIELDS[section]] if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        name, value = ROW_FIELDS[index.column()], self._columns[index.column()][index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            if name == "status":
                return self._phrases.status(value)
            return self._phrases.number(value) if name in _NUMBERS else value
        if role == Qt.ItemDataRole.ToolTipRole and name in ("organisation", "reason"):
            return value
        if role == Qt.ItemDataRole.TextAlignmentRole and name in _NUMBERS:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.ForegroundRole and self._is_mixed and self.value(index.row(), "status") != MAPPED:
            return dimmed(QApplication.palette())
        return None

    def value(self, row: int, name: str) -> Any:
        """Return the value of a field in a shown row."""
        return self._columns[ROW_FIELDS.index(name)][row]

    def _refill(self) -> None:
        from ..processing.workflow.rows import in_order, with_text

        self.beginResetModel()
        frame = self._all
        if frame is not None:
            frame = with_text(frame, self._text)
            column, descending = self._sort
            frame = frame if column < 0 else in_order(frame, ROW_FIELDS[column], descending)
        self.frame = frame
        self._rows = 0 if frame is None else len(frame)
        self._is_mixed = frame is not None and bool((frame["status"] == MAPPED).any())
        self._columns = [] if frame is None else [frame[name].tolist() for name in ROW_FIELDS]
        self.endResetModel()
