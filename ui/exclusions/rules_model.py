"""The rules as a table: one line a condition, with what its rule takes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt
from qgis.PyQt.QtGui import QFont

from ...processing.workflow.rule_lines import SHARED, RuleLines, rules_in, with_cell
from .history import RulesHistory
from .phrases import Phrases

if TYPE_CHECKING:
    from ...processing.workflow.draft import Row
    from ...processing.workflow.rule_effects import Effect, RuleCheck

ON, WHAT, ID, ACTION, CLUSTER, FIELD, OPERATOR, VALUE, SET_TO, REASON, ROWS, JOBS = range(12)
COLUMNS = {
    ON: "enabled",
    WHAT: "value",
    ID: "id",
    ACTION: "action",
    CLUSTER: "cluster",
    FIELD: "field",
    OPERATOR: "operator",
    VALUE: "value",
    SET_TO: "jobs",
    REASON: "reason",
}
"""The column of the rules table that each column of the model edits."""

SECOND = int(Qt.ItemDataRole.UserRole) + 1
"""The second line of a rule: its reason, or what is wrong with it."""

WRONG = int(Qt.ItemDataRole.UserRole) + 2
"""Whether a line is wrong."""

FIGURE = int(Qt.ItemDataRole.UserRole) + 3
"""The ledger's figure of a cell in ``ROWS`` or ``JOBS``; None where there is none."""


class RulesModel(QAbstractTableModel):
    """Show and edit the lines of the rules; each edit is a change that can be undone."""

    def __init__(self, history: RulesHistory, phrases: Phrases, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._history, self._phrases = history, phrases
        self._lines = history.lines
        self._rules = _by_place(self._lines)
        self._checks: dict[int, RuleCheck] = {}
        self._effects: Mapping[str, Effect] = {}
        self._current = True
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
        before, self._lines = self._lines, self._history.lines
        self._rules = _by_place(self._lines)
        if len(before) == len(self._lines):
            self._repaint()
            return
        self.beginResetModel()
        self._checks = {}
        self.endResetModel()

    def show_figures(self, checks: tuple[RuleCheck, ...], effects: Mapping[str, Effect], current: bool) -> None:
        """Show what is wrong with the rules and what each takes; ``current``: whether these are the figures of the rules as they are."""
        self._checks = {place: check for check in checks for place in check.places}
        self._effects, self._current = effects, current
        self._repaint()

    def check_at(self, place: int) -> RuleCheck | None:
        """Return the check of a line's rule."""
        return self._checks.get(place)

    def rowCount(self, parent: QModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._lines)

    def columnCount(self, parent: QModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._heads)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            return self._heads[section] if orientation == Qt.Orientation.Horizontal else str(section + 1)
        if role == Qt.ItemDataRole.TextAlignmentRole and section in (ROWS, JOBS):
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return None

    def flags(self, index: QModelIndex) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if index.column() == ON:
            return flags | Qt.ItemFlag.ItemIsUserCheckable if self._is_first(index.row()) else flags
        if index.column() in (ROWS, JOBS):
            return flags
        shared = COLUMNS[index.column()] in SHARED
        return flags if shared and not self._is_first(index.row()) else flags | Qt.ItemFlag.ItemIsEditable

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._lines):
            return None
        row, column = index.row(), index.column()
        if role == Qt.ItemDataRole.EditRole:
            return self._lines[row].get(COLUMNS.get(column, ""), "")
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(row, column)
        if role == Qt.ItemDataRole.CheckStateRole and column == ON and self._is_first(row):
            return Qt.CheckState.Checked if self._is_on(row) else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.TextAlignmentRole and column in (ROWS, JOBS):
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        if role == Qt.ItemDataRole.FontRole and column in (ROWS, JOBS):
            return self._font(row)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tip(row, column)
        if role == Qt.ItemDataRole.DecorationRole and column == WHAT and self._is_wrong(row):
            return QgsApplication.getThemeIcon("/mIconWarning.svg")
        if role == SECOND:
            return self._rows_words(row) if column == JOBS else self._second(row)
        return self._is_wrong(row) if role == WRONG and column == WHAT else self._figure(row, column, role)

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
        lines = with_cell(self._lines, place, column, value)
        self._history.change(lines, self.tr("Edit a rule"), place, place)

    def line(self, place: int) -> Mapping[str, str]:
        """Return the cells of a line."""
        return self._lines[place] if 0 <= place < len(self._lines) else {}

    def whole_line(self, place: int) -> Mapping[str, str]:
        """Return the cells of a line, with what its rule's first line says for all of them."""
        if not 0 <= place < len(self._lines):
            return {}
        first = self._lines[self._rules[place].places[0]]
        return {**self._lines[place], **{column: str(first.get(column, "")) for column in SHARED}}

    def rule_id(self, place: int) -> str:
        """Return the id by which the ledger calls a line's rule."""
        return self._rules[place].id

    def _text(self, row: int, column: int) -> str:
        line, first = self._lines[row], self._is_first(row)
        if column == WHAT:
            return self._phrases.line(line, not first, row == self._rules[row].places[-1])
        if column in (ROWS, JOBS):
            return self._figure_text(row, column) if first else ""
        text = str(line.get(COLUMNS[column], "")) if column != ON else ""
        if COLUMNS[column] in SHARED and not first:
            return ""
        words = {ACTION: self._phrases.actions, FIELD: self._phrases.fields, OPERATOR: self._phrases.operators}
        return words.get(column, {}).get(text, text)

    def _figure_text(self, row: int, column: int) -> str:
        effect = self._effect(row)
        if effect is None:
            return ""
        if not effect.decided:
            return "–"
        if column == JOBS:
            return self._phrases.number(effect.jobs)
        # rows that stay, with another headcount, are none that the rule takes
        number = self._phrases.number(effect.decided)
        return number if effect.rows else f"({number})"

    def _rows_words(self, row: int) -> str:
        """Say how many rows a rule takes, or only corrects."""
        effect = self._effect(row) if self._is_first(row) else None
        if effect is None:
            return ""
        if not effect.decided:
            return self.tr("no row")
        words = self._phrases.rows(effect.decided)
        return words if effect.rows else self.tr("corrects {count}").format(count=self._phrases.number(effect.decided))

    def _figure(self, row: int, column: int, role: int) -> float | None:
        effect = self._effect(row) if role == FIGURE and column in (ROWS, JOBS) else None
        return None if effect is None else effect.rows if column == ROWS else effect.jobs

    def _effect(self, row: int) -> Effect | None:
        check = self._checks.get(row)
        return None if check is None or check.error is not None else self._effects.get(check.id)

    def _font(self, row: int) -> QFont | None:
        """Set figures in italics that are not those of the sheet: of a rule that is off, or while a rule is wrong."""
        font = QFont()
        font.setItalic(not self._current or not self._is_on(row))
        return font

    def _second(self, row: int) -> str:
        check = self._checks.get(row)
        if check is not None and check.error is not None and check.wrong == row:
            return f"{check.error.what} {check.error.remedy}".strip()
        return str(self._lines[row].get("reason", "")) if self._is_first(row) else ""

    def _tip(self, row: int, column: int) -> str:
        if column not in (ROWS, JOBS):
            lines = [self._lines[place] for place in self._rules[row].places]
            return "\n".join(part for part in (self._phrases.rule(lines), self._second(row)) if part)
        effect = self._effect(row)
        if effect is None:
            return ""
        if not effect.decided:
            return self.tr("No row: the rule takes nothing, or rules before it took its rows.")
        if not self._is_on(row):
            return self.tr("What the rule would take alone if it were switched on.")
        if not effect.rows:
            return self.tr("Rows that stay, with another headcount; the jobs are what the correction takes away.")
        return self.tr("Double-click to see the rows.")

    def _is_first(self, row: int) -> bool:
        return self._rules[row].places[0] == row

    def _is_on(self, row: int) -> bool:
        check = self._checks.get(row)
        return check.on if check is not None else self._lines[row].get("enabled", "") != "0"

    def _is_wrong(self, row: int) -> bool:
        check = self._checks.get(row)
        return check is not None and check.error is not None and check.wrong == row

    def _repaint(self) -> None:
        if self._lines:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._lines) - 1, len(self._heads) - 1))




def _by_place(lines: Sequence[Row]) -> dict[int, RuleLines]:
    """Return the rule of each line by its place; an empty line is one of its own."""
    alone = {place: RuleLines(f"line {place + 1}", (place,)) for place in range(len(lines))}
    return {**alone, **{place: rule for rule in rules_in(lines) for place in rule.places}}
