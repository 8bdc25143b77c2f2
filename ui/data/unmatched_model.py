"""The codes without a place as a table, most jobs at stake first."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, Qt
from qgis.PyQt.QtWidgets import QWidget

from ...processing.workflow.translated import quoted
from ...processing.workflow.unmatched_codes import HOST, UnmatchedCode
from ..numbers import number_text
from ..widgets import plain_tip

CODE, JOBS, SUGGESTION = range(3)


class UnmatchedModel(QAbstractTableModel):
    """One code a row: its jobs, and where it could be shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.codes: tuple[UnmatchedCode, ...] = ()
        self._places: Mapping[tuple[str, str], str] = {}

    def show_codes(self, codes: Sequence[UnmatchedCode], places: Mapping[tuple[str, str], str]) -> None:
        """Show other codes; ``places`` are the names of those that exist."""
        self.beginResetModel()
        self.codes, self._places = tuple(codes), places
        self.endResetModel()

    def suggestion(self, code: UnmatchedCode) -> str:
        """Return the code that is suggested for another, with its name."""
        first = code.suggestions[0] if code.suggestions else ""
        return f"{first} {self._places.get((code.country, first), '')}".strip() if code.remedy == HOST else first

    def rowCount(self, parent: QModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.codes)

    def columnCount(self, parent: QModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else 3

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        code, column = self.codes[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            shown = f"{code.country} {code.postal_code}" if code.postal_code else code.raw
            return (shown[:40], number_text(code.jobs), self.suggestion(code))[column]
        if role == Qt.ItemDataRole.TextAlignmentRole and column == JOBS:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.ToolTipRole and column == CODE:
            return plain_tip(", ".join(quoted(text[:60]) for text in code.writings[:10]))
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("Code"), self.tr("Jobs"), self.tr("Nearest"))[section]
        return None
