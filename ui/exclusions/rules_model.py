"""The rules as a table: one line a condition, with what its rule takes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt

from ...processing.workflow.rule_lines import SHARED, with_cell
from .history import RulesHistory
from .phrases import Phrases
from .rule_cells import (
    ACTION,
    CLUSTER,
    COLUMNS,
    FIELD,
    ID,
    JOBS,
    ON,
    OPERATOR,
    REASON,
    ROWS,
    SECOND,
    SET_TO,
    VALUE,
    WHAT,
    WRONG,
    RuleCells,
)

if TYPE_CHECKING:
    from ...processing.workflow.rule_effects import Effect, RuleCheck


class RulesModel(QAbstractTableModel):
    """Show and edit the lines of the rules; each edit is a change that can be undone."""

    def __init__(self, history: RulesHistory, phrases: Phrases, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._history = history
        self._cells = RuleCells(phrases, self)
        self._cells.take(history.lines)
        self._heads = {
            ON: "",
            WHAT: self.tr("Rule"),
            ID: self.tr("Id"),
            ACTION: self.tr("Action"),
            CLUSTER: self.tr("Cluster"),
            FIELD: self.tr("Field"),
            OPERATOR: self.tr("Operator"),
            VALUE: self.tr("Value"),
            SET_TO: self.tr("Corrected to"),
            REASON: self.tr("Reason"),
            ROWS: self.tr("Rows"),
            JOBS: self.tr("Jobs"),
        }

    def show_lines(self) -> None:
        """Show the history's lines; what is selected stays where their number is the same."""
        before = len(self._cells.lines)
        self._cells.take(self._history.lines)
        if before == len(self._cells.lines):
            self._repaint()
            return
        self.beginResetModel()
        self._cells.checks = {}
        self.endResetModel()

    def show_figures(self, checks: tuple[RuleCheck, ...], effects: Mapping[str, Effect], current: bool) -> None:
        """Show what is wrong with the rules and what each takes; ``current``: whether these are the figures of the rules as they are."""
        self._cells.checks = {place: check for check in checks for place in check.places}
        self._cells.effects, self._cells.is_current = effects, current
        self._repaint()

    def check_at(self, place: int) -> RuleCheck | None:
        """Return the check of a line's rule."""
        return self._cells.checks.get(place)

    def rowCount(self, parent: QModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._cells.lines)

    def columnCount(self, parent: QModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._heads)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            return self._heads[section] if orientation == Qt.Orientation.Horizontal else str(section + 1)
        if role == Qt.ItemDataRole.TextAlignmentRole and section in (ROWS, JOBS):
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def flags(self, index: QModelIndex) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if index.column() == ON:
            return flags | Qt.ItemFlag.ItemIsUserCheckable if self._cells.is_first(index.row()) else flags
        if index.column() in (ROWS, JOBS):
            return flags
        shared = COLUMNS[index.column()] in SHARED
        return flags if shared and not self._cells.is_first(index.row()) else flags | Qt.ItemFlag.ItemIsEditable

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._cells.lines):
            return None
        row, column = index.row(), index.column()
        if role == Qt.ItemDataRole.EditRole:
            return self._cells.lines[row].get(COLUMNS.get(column, ""), "")
        if role == Qt.ItemDataRole.DisplayRole:
            return self._cells.text(row, column)
        if role == Qt.ItemDataRole.CheckStateRole and column == ON and self._cells.is_first(row):
            return Qt.CheckState.Checked if self._cells.is_on(row) else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.TextAlignmentRole and column in (ROWS, JOBS):
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop
        if role == Qt.ItemDataRole.FontRole and column in (ROWS, JOBS):
            return self._cells.font(row)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._cells.tip(row, column)
        if role == Qt.ItemDataRole.DecorationRole and column == WHAT and self._cells.is_wrong(row):
            return QgsApplication.getThemeIcon("/mIconWarning.svg")
        if role == SECOND:
            return self._cells.rows_words(row) if column == JOBS else self._cells.second(row)
        return self._cells.is_wrong(row) if role == WRONG and column == WHAT else self._cells.figure(row, column, role)

    def setData(self, index: QModelIndex, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role == Qt.ItemDataRole.CheckStateRole and index.column() == ON:
            value = "1" if Qt.CheckState(value) == Qt.CheckState.Checked else "0"
        elif role != Qt.ItemDataRole.EditRole or index.column() not in COLUMNS:
            return False
        column = COLUMNS[index.column()]
        self.set_cell(index.row(), column, str(value).strip())
        return True

    def set_cell(self, place: int, column: str, value: str) -> None:
        """Set one cell of the rules table, by its column there."""
        lines = with_cell(self._cells.lines, place, column, value)
        self._history.change(lines, self.tr("Edit a rule"), place, place)

    def line(self, place: int) -> Mapping[str, str]:
        """Return the cells of a line."""
        return self._cells.lines[place] if 0 <= place < len(self._cells.lines) else {}

    def whole_line(self, place: int) -> Mapping[str, str]:
        """Return the cells of a line, with what its rule's first line says for all of them."""
        if not 0 <= place < len(self._cells.lines):
            return {}
        first = self._cells.lines[self._cells.rules[place].places[0]]
        return {**self._cells.lines[place], **{column: str(first.get(column, "")) for column in SHARED}}

    def rule_id(self, place: int) -> str:
        """Return the id by which the ledger calls a line's rule."""
        return self._cells.rules[place].id

    def _repaint(self) -> None:
        if self._cells.lines:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._cells.lines) - 1, len(self._heads) - 1))
