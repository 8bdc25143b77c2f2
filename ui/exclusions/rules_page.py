"""The rules: their tools, the list, and the one that is selected."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QSize, pyqtSignal
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import QAbstractItemView, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from ...processing.workflow import rule_lines
from ..session import AtlasSession
from ..widgets import quiet, tool_button
from .effects import RuleEffects
from .history import RulesHistory
from .offered import Offered
from .phrases import Phrases
from .rule_form import RuleForm
from .rules_menu import RulesMenu
from .rules_model import RulesModel
from .rules_view import RulesView
from .shortcuts import Keys

if TYPE_CHECKING:
    from .rules_window import RulesWindow

_LEAST_HEIGHT = 120


class RulesPage(QWidget):
    """List the rules and edit them; ``rowsWanted`` tells the id of a rule whose rows are asked for."""

    rowsWanted = pyqtSignal(str)

    def __init__(
        self,
        session: AtlasSession,
        history: RulesHistory,
        effects: RuleEffects,
        phrases: Phrases,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._history, self._effects = history, effects
        self.model = RulesModel(history, phrases, self)
        self.offered = Offered(session, phrases)
        self.view = RulesView(self.model)
        self.form = RuleForm(phrases)
        self.menu = RulesMenu(session, history, self)
        self.table_window: RulesWindow | None = None
        self.equip(self.view)
        self.form.choose_from(self.offered.clusters, self.offered.fields, self._values)
        self._lay_out()
        self._connect()
        self.show_rules()

    @property
    def place(self) -> int:
        """Return the place of the selected line, -1 where none is."""
        index = self.view.currentIndex()
        return index.row() if index.isValid() else -1

    def equip(self, view: RulesView) -> None:
        """Give a view of the rules the words and values that its cells may hold."""
        offered, phrases = self.offered, self.offered.phrases
        view.edit_with(phrases.actions, phrases.operators, offered.clusters, offered.fields, self._values_at)

    def show_rules(self) -> None:
        """Show the rules as they are now, and the same line of them."""
        place = max(self.place, 0)
        self.model.show_lines()
        self.model.show_figures(self._effects.checks, self._effects.effects, self._effects.is_current)
        self.select(min(place, self.model.rowCount() - 1))
        self.none.setVisible(not self.model.rowCount())
        self.form.setVisible(self.model.rowCount() > 0)
        self._show_line()

    def select(self, place: int) -> None:
        """Select a line."""
        if 0 <= place < self.model.rowCount():
            column = max(self.view.currentIndex().column(), 1)
            if self.place != place:
                self.view.setCurrentIndex(self.model.index(place, column))
            self.view.scrollTo(self.model.index(place, 1), QAbstractItemView.ScrollHint.EnsureVisible)

    def forget_table(self) -> None:
        """Know that the window of all columns is gone."""
        self.table_window = None

    def close_page(self) -> None:
        """Close the window of all columns."""
        if self.table_window is not None:
            self.table_window.close()

    def _lay_out(self) -> None:
        tools = QHBoxLayout()
        tools.setSpacing(0)
        self.add = self._tool(tools, "/symbologyAdd.svg", self.tr("Add a rule"))
        self.condition = self._tool(tools, "/mActionAddExpression.svg", self.tr("Add a condition to the rule"))
        self.copy = self._tool(tools, "/mActionEditCopy.svg", self.tr("Duplicate the rule"))
        tip = self.tr("Delete the rule, or the condition where it is not the rule's first")
        self.delete = self._tool(tools, "/symbologyRemove.svg", tip)
        self.up = self._tool(tools, "/mActionArrowUp.svg", self.tr("Move up: the first rule that holds decides"))
        self.down = self._tool(tools, "/mActionArrowDown.svg", self.tr("Move down: the first rule that holds decides"))
        tools.addStretch(1)
        self.undo = self._tool(tools, "/mActionUndo.svg", self.tr("Undo"))
        self.redo = self._tool(tools, "/mActionRedo.svg", self.tr("Redo"))
        self.more = self._tool(tools, "/mActionOptions.svg", self.tr("Import, export, table, rows"))
        self.more.setMenu(self.menu)
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.more.setStyleSheet("QToolButton::menu-indicator { image: none; }")
        self.none = quiet(self.tr("No rule yet: all members count. Add one, or take one over from the suggestions."))
        self.view.setMinimumHeight(_LEAST_HEIGHT)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(4)
        column.addLayout(tools)
        column.addWidget(self.none)
        column.addWidget(self.view, 1)
        column.addWidget(self.form)

    def _tool(self, row: QHBoxLayout, icon: str, tip: str) -> QToolButton:
        made = tool_button(icon, tip)
        made.setIconSize(QSize(16, 16))
        row.addWidget(made)
        return made

    def _connect(self) -> None:
        self._effects.changed.connect(self.show_rules)
        self._history.applied.connect(self._on_applied)
        self.view.selectionModel().currentRowChanged.connect(self._show_line)
        self.view.rowsWanted.connect(lambda place: self.rowsWanted.emit(self.model.rule_id(place)))
        self.form.edited.connect(self._on_form_edited)
        self.menu.rows.triggered.connect(self._on_rows_triggered)
        self.menu.table.triggered.connect(self._on_table_triggered)
        keys_of_view, keys_of_page = Keys(self.view), Keys(self)
        native = QKeySequence.SequenceFormat.NativeText
        for tool, slot, keys in (
            (self.add, self.on_add_clicked, "Ins"),
            (self.condition, self._on_condition_clicked, "Shift+Ins"),
            (self.copy, self._on_copy_clicked, "Ctrl+D"),
            (self.delete, self._on_delete_clicked, "Del"),
            (self.up, partial(self._on_move_clicked, -1), "Alt+Up"),
            (self.down, partial(self._on_move_clicked, 1), "Alt+Down"),
        ):
            tool.clicked.connect(lambda _=False, slot=slot: self._do(slot))
            keys_of_view.add(keys, slot)
            tool.setToolTip(f"{tool.toolTip()} ({QKeySequence(keys).toString(native)})")
        stack = self._history.stack
        for tool, does, keys, can, signal in (
            (self.undo, stack.undo, "Ctrl+Z", stack.canUndo, stack.canUndoChanged),
            (self.redo, stack.redo, "Ctrl+Shift+Z", stack.canRedo, stack.canRedoChanged),
        ):
            tool.clicked.connect(lambda _=False, does=does: self._do(does))
            tool.setEnabled(can())
            signal.connect(tool.setEnabled)
            keys_of_page.add(keys, does)
            tool.setToolTip(f"{tool.toolTip()} ({QKeySequence(keys).toString(native)})")

    def _do(self, slot: Callable[[], object]) -> None:
        self.form.commit()
        slot()

    def _values(self) -> tuple[str, ...]:
        return self._values_at(self.place)

    def _values_at(self, place: int) -> tuple[str, ...]:
        return self.offered.values(self.model.line(place).get("field", ""))

    def _show_line(self, *_: object) -> None:
        place = self.place
        line = self.model.line(place)
        self.form.show_line(place, self.model.whole_line(place), self.model.check_at(place))
        self.form.offer_values()
        rules = rule_lines.rules_in(self._history.lines)
        for tool in (self.condition, self.copy, self.delete):
            tool.setEnabled(bool(line))
        self.up.setEnabled(bool(line) and bool(rules) and place not in rules[0].places)
        self.down.setEnabled(bool(line) and bool(rules) and place not in rules[-1].places)
        self.menu.rows.setEnabled(bool(line))

    def _on_applied(self, place: int) -> None:
        self.select(min(place, self.model.rowCount() - 1))

    def _on_form_edited(self, column: str, text: str) -> None:
        self.model.set_cell(self.place, column, text)

    def on_add_clicked(self) -> None:
        """Add a rule after the selected one, ready to be written."""
        lines, at = rule_lines.with_rule(self._history.lines, self.place, rule_lines.NEW_RULE)
        self._history.change(lines, self.tr("Add a rule"), self.place, at)
        self.form.value.setFocus()

    def _on_condition_clicked(self) -> None:
        if self.place >= 0:
            lines, at = rule_lines.with_condition(self._history.lines, self.place)
            self._history.change(lines, self.tr("Add a condition"), self.place, at)
            self.form.field.setFocus()

    def _on_copy_clicked(self) -> None:
        if self.place >= 0:
            lines, at = rule_lines.duplicated(self._history.lines, self.place)
            self._history.change(lines, self.tr("Duplicate a rule"), self.place, at)

    def _on_delete_clicked(self) -> None:
        if self.place >= 0:
            lines = rule_lines.without(self._history.lines, self.place)
            self._history.change(lines, self.tr("Delete a rule"), self.place, max(self.place - 1, 0))

    def _on_move_clicked(self, by: int) -> None:
        if self.place >= 0:
            lines, at = rule_lines.moved(self._history.lines, self.place, by)
            self._history.change(lines, self.tr("Move a rule"), self.place, at)

    def _on_rows_triggered(self) -> None:
        if self.place >= 0:
            self.rowsWanted.emit(self.model.rule_id(self.place))

    def _on_table_triggered(self) -> None:
        from .rules_window import show_table

        show_table(self)
