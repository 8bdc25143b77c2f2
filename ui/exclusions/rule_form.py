"""The rule that is selected, cell by cell."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ...processing.workflow.translated import translated
from ..widgets import wrapped
from .delegates import complete, fill
from .phrases import Phrases

if TYPE_CHECKING:
    from ...processing.workflow.rule_effects import RuleCheck

UNARY = ("is empty", "is not empty")


class RuleForm(QWidget):
    """Show the cells of one line and those that its rule's lines share; ``edited`` tells a column and its new text."""

    edited = pyqtSignal(str, str)

    def __init__(self, phrases: Phrases, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._phrases = phrases
        self._clusters: Callable[[], Mapping[str, str]] = dict
        self._fields: Callable[[], Mapping[str, str]] = dict
        self._values: Callable[[], Sequence[str]] = tuple
        self._place = -1
        self._shown: Mapping[str, str] = {}
        self._completed: tuple[str, ...] = ()
        self._lay_out()
        self._connect()

    def choose_from(
        self,
        clusters: Callable[[], Mapping[str, str]],
        fields: Callable[[], Mapping[str, str]],
        values: Callable[[], Sequence[str]],
    ) -> None:
        """Say what the boxes offer, and the texts to complete the value from."""
        self._clusters, self._fields, self._values = clusters, fields, values

    def show_line(self, place: int, line: Mapping[str, str], check: RuleCheck | None) -> None:
        """Show the line at a place, with what its rule shares; what somebody is typing there stays."""
        typing = place == self._place
        self._place, self._shown = place, line
        self.setEnabled(bool(line))
        fill(self.action, self._phrases.actions, line.get("action", ""))
        fill(self.cluster, self._clusters(), line.get("cluster", ""))
        fill(self.field, self._fields(), line.get("field", ""))
        fill(self.operator, self._phrases.operators, line.get("operator", ""))
        for edit, column in ((self.value, "value"), (self.jobs, "jobs"), (self.reason, "reason")):
            if not (typing and edit.hasFocus() and edit.isModified()) and edit.text() != line.get(column, ""):
                edit.setText(line.get(column, ""))
                edit.setCursorPosition(0)  # a long reason is read from its start
        corrects = line.get("action") == "set_jobs"
        self.jobs.setVisible(corrects)
        self.value.setEnabled(line.get("operator") not in UNARY)
        error = check.error if check is not None else None
        self.problem.setVisible(error is not None)
        self.problem_icon.setVisible(error is not None)
        self.problem.setText("" if error is None else f"{translated(error.what)} {translated(error.remedy)}".strip())

    def offer_values(self) -> None:
        """Take over the texts that the value can be completed from."""
        values = tuple(self._values())
        if values != self._completed:
            self._completed = values
            complete(self.value, values)

    def commit(self) -> None:
        """Take over what is being typed, before something else is done: a tool does not take the focus away."""
        for edit, column in ((self.value, "value"), (self.jobs, "jobs"), (self.reason, "reason")):
            if edit.isModified():
                self._on_edit_finished(edit, column)

    def _lay_out(self) -> None:
        self.field, self.operator, self.action, self.cluster = (_box() for _ in range(4))
        self.value, self.jobs, self.reason = QLineEdit(), QLineEdit(), QLineEdit()
        self.value.setToolTip(self.tr("Upper and lower case and accents do not matter. Several values: separate them by |"))
        self.reason.setToolTip(self.tr("Why; it is printed on the sheet."))
        self.reason.setPlaceholderText(self.tr("Printed on the sheet"))
        self.problem, self.problem_icon = wrapped(selectable=True), QLabel()
        self.problem_icon.setPixmap(QgsApplication.getThemeIcon("/mIconWarning.svg").pixmap(16, 16))
        self.problem_icon.setAlignment(Qt.AlignmentFlag.AlignTop)
        condition, shared = QWidget(), QWidget()
        first, second = _form(condition), _form(shared)
        _row(first, self.tr("&Field"), self.field)
        _row(first, self.tr("&Test"), self.operator)
        _row(first, self.tr("&Value"), self.value)
        action = QWidget()
        beside = QHBoxLayout(action)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.addWidget(self.action, 2)
        beside.addWidget(self.jobs, 1)
        _row(second, self.tr("Acti&on"), action).setBuddy(self.action)
        self.action.setAccessibleName(self.tr("Action"))
        self.jobs.setAccessibleName(self.tr("Corrected headcount"))
        self.jobs.setToolTip(self.tr("The headcount that the rows get instead of theirs"))
        self.jobs.setPlaceholderText(self.tr("jobs"))
        for edit in (self.value, self.jobs, self.reason):
            edit.setMinimumWidth(40)
        _row(second, self.tr("C&luster"), self.cluster)
        _row(second, self.tr("&Reason"), self.reason)
        warning = QHBoxLayout()
        warning.addWidget(self.problem_icon)
        warning.addWidget(self.problem, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(warning)
        column.addWidget(condition)
        column.addWidget(shared)

    def _connect(self) -> None:
        for box, column in ((self.field, "field"), (self.operator, "operator"), (self.action, "action")):
            box.activated.connect(lambda _, box=box, column=column: self._tell(column, box.currentData()))
        self.cluster.activated.connect(lambda _: self._tell("cluster", self.cluster.currentData()))
        for edit, column in ((self.value, "value"), (self.jobs, "jobs"), (self.reason, "reason")):
            edit.editingFinished.connect(lambda edit=edit, column=column: self._on_edit_finished(edit, column))

    def _on_edit_finished(self, edit: QLineEdit, column: str) -> None:
        edit.setModified(False)
        self._tell(column, edit.text().strip())

    def _tell(self, column: str, text: str) -> None:
        if self._shown and text != self._shown.get(column, ""):
            self.edited.emit(column, text)


def _box() -> QComboBox:
    box = QComboBox()
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(3)
    box.setMinimumWidth(40)
    box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    return box


def _form(widget: QWidget) -> QFormLayout:
    form = QFormLayout(widget)
    form.setContentsMargins(0, 0, 0, 0)
    form.setVerticalSpacing(4)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    return form


def _row(form: QFormLayout, text: str, field: QWidget) -> QLabel:
    """Add a field below the others; the labels of both parts are of one width, so that the fields stand in a line."""
    label = QLabel(text)
    label.setBuddy(field)
    label.setMinimumWidth(label.fontMetrics().averageCharWidth() * 9)
    field.setAccessibleName(text.replace("&", ""))
    form.addRow(label, field)
    return label
