"""The table of rules: calm in a narrow dock, whole in a wide window."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from qgis.PyQt.QtCore import QEvent, QModelIndex, Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeyEvent, QMouseEvent
from qgis.PyQt.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from .delegates import ChoiceDelegate, RuleDelegate, TextDelegate, TwoLineDelegate
from .rule_cells import (
    ACTION,
    CLUSTER,
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
)
from .rules_model import RulesModel

_CELLS = (ID, ACTION, CLUSTER, FIELD, OPERATOR, VALUE, SET_TO, REASON)


class RulesView(QTableView):
    """Show rules and edit them in place (double click, F2); ``rowsWanted`` tells the place of a line whose rows are asked for.

    In a dock a rule has two lines, its condition and its reason; the one that is clicked is edited (F2, Shift+F2). Space switches a rule on
    and off.
    """

    rowsWanted = pyqtSignal(int)

    def __init__(self, model: RulesModel, whole: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._whole = whole
        self.setModel(model)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.DoubleClicked | triggers.EditKeyPressed)
        self.setShowGrid(whole)
        self.setAlternatingRowColors(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.verticalHeader().setVisible(False)
        self.setAccessibleName(self.tr("Rules"))
        self._lay_out_columns()
        self.doubleClicked.connect(self._on_double_clicked)
        model.modelReset.connect(self._fit_rows)
        model.dataChanged.connect(self._fit_rows)
        self._fit_rows()

    def edit_with(
        self,
        actions: Mapping[str, str],
        operators: Mapping[str, str],
        clusters: Callable[[], Mapping[str, str]],
        fields: Callable[[], Mapping[str, str]],
        values: Callable[[int], Sequence[str]],
    ) -> None:
        """Say what the cells may hold: the words of each value, and the texts to complete a line's value from."""
        choices = {ACTION: lambda: actions, OPERATOR: lambda: operators, CLUSTER: clusters, FIELD: fields}
        for column, words in choices.items():
            self.setItemDelegateForColumn(column, ChoiceDelegate(words, self))
        self.setItemDelegateForColumn(VALUE, TextDelegate(values, self))
        self._rule = RuleDelegate(values, parent=self)
        self.setItemDelegateForColumn(WHAT, self._rule)
        if not self._whole:
            self.setItemDelegateForColumn(JOBS, TwoLineDelegate(align=Qt.AlignmentFlag.AlignRight, parent=self))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        current = self.currentIndex()
        if event.key() == Qt.Key.Key_Space and current.isValid():
            on = current.siblingAtColumn(ON)
            if on.flags() & Qt.ItemFlag.ItemIsUserCheckable:
                checked = on.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
                state = Qt.CheckState.Unchecked if checked else Qt.CheckState.Checked
                self.model().setData(on, state, Qt.ItemDataRole.CheckStateRole)
            return
        if event.key() == Qt.Key.Key_F2 and current.isValid() and not self._whole:
            first = bool(current.siblingAtColumn(ON).flags() & Qt.ItemFlag.ItemIsUserCheckable)
            self._rule.lower = first and bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.edit(current.siblingAtColumn(WHAT))
            return
        super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.pos())
        if index.column() == WHAT:
            area = self.visualRect(index)
            self._rule.lower = bool(index.data(SECOND)) and event.pos().y() > area.center().y()
        super().mouseDoubleClickEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit_rows()

    def _lay_out_columns(self) -> None:
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setMinimumSectionSize(20)
        modes = QHeaderView.ResizeMode
        for column in _CELLS:
            self.setColumnHidden(column, not self._whole)
        self.setColumnHidden(WHAT, self._whole)
        self.setColumnHidden(ROWS, not self._whole)  # in a dock the rows stand below the jobs
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(modes.Interactive if self._whole else modes.ResizeToContents)
        header.setSectionResizeMode(WHAT, modes.Stretch)
        header.setSectionResizeMode(ON, modes.ResizeToContents)

    def _fit_rows(self, *_: object) -> None:
        if not self._whole:
            self.resizeRowsToContents()

    def _on_double_clicked(self, index: QModelIndex) -> None:
        if index.column() in (ROWS, JOBS):
            self.rowsWanted.emit(index.row())
