"""Codes without a place: what is at stake, and where to show them instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from qgis.gui import QgsFilterLineEdit
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFormLayout,
    QHeaderView,
    QLabel,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from ...processing.workflow import unmatched_codes as remedies
from ...processing.workflow.translated import quoted
from ...processing.workflow.unmatched_codes import HOST, UnmatchedCode, proposed_reason
from ..step import WRONG
from ..widgets import button, wrapped
from .notice import Notice
from .numbers import LEAST_WIDTH
from .unmatched_model import CODE, JOBS, SUGGESTION, UnmatchedModel

_MOST_LINES = 7


class UnmatchedBox(QWidget):
    """The codes without a place; ``fixed`` gives country, code, the code to show it at (as typed) and why."""

    fixed = pyqtSignal(str, str, str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view = QTableView()
        self.model = UnmatchedModel(self)
        self.words = wrapped()
        self.host = QComboBox()
        self.reason = QgsFilterLineEdit()
        self.show_there = button("", "/mActionAdd.svg")
        self.notice = Notice()
        self._form = QWidget()
        self._places: Mapping[tuple[str, str], str] = {}
        self._language = "fr"
        self._proposed = ""
        self._lay_out()
        self._connect()

    def show_codes(
        self, codes: Sequence[UnmatchedCode], places: Mapping[tuple[str, str], str], language: str
    ) -> None:
        """Show other codes; ``places`` are the names of those that exist, ``language`` the sheet's."""
        row = self.view.currentIndex().row()
        if row < 0:  # the first that can be mended here
            row = next((at for at, code in enumerate(codes) if code.remedy == HOST), 0)
        self._places, self._language = places, language
        self.model.show_codes(codes, places)
        self.setVisible(bool(codes))
        self._set_height()
        self.view.selectRow(min(row, len(codes) - 1))
        self._show_current()

    def refuse(self, text: str) -> None:
        """Say why a typed code cannot be taken."""
        self.notice.say(text, WRONG)

    @property
    def current(self) -> UnmatchedCode | None:
        """Return the code that is selected."""
        row = self.view.currentIndex().row()
        return self.model.codes[row] if 0 <= row < len(self.model.codes) else None

    def _lay_out(self) -> None:
        self.view.setModel(self.model)
        self.view.setAccessibleName(self.tr("Codes without a place"))
        self.view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.view.setTabKeyNavigation(False)
        self.view.setWordWrap(False)
        self.view.verticalHeader().hide()
        self.view.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 6)
        self.view.setMinimumWidth(1)
        header = self.view.horizontalHeader()
        header.setHighlightSections(False)
        header.setMaximumSectionSize(220)
        header.setResizeContentsPrecision(50)  # thousands of codes are not measured one by one
        for column in (CODE, JOBS):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(SUGGESTION, QHeaderView.ResizeMode.Stretch)
        self.host.setEditable(True)
        self.host.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.host.setMinimumContentsLength(6)
        self.host.setMinimumWidth(LEAST_WIDTH)
        self.host.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.host.setToolTip(self.tr("Choose a nearby code, or type any code that the layers have."))
        self.reason.setToolTip(self.tr("Why: it is printed in the tables of the rows."))
        form = QFormLayout(self._form)
        form.setContentsMargins(0, 0, 0, 0)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for text, widget in ((self.tr("Show at"), self.host), (self.tr("Reason"), self.reason)):
            label = QLabel(text)
            label.setBuddy(widget)
            widget.setAccessibleName(text)
            form.addRow(label, widget)
        form.addRow(self.show_there)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for widget in (self.view, self.words, self._form, self.notice):
            column.addWidget(widget)
        self.show_codes((), {}, self._language)

    def _connect(self) -> None:
        self.view.selectionModel().currentRowChanged.connect(self._show_current)
        self.view.doubleClicked.connect(self._on_show_clicked)
        self.show_there.clicked.connect(self._on_show_clicked)
        self.host.editTextChanged.connect(self._on_host_changed)

    def _set_height(self) -> None:
        lines = min(max(len(self.model.codes), 1), _MOST_LINES)
        head = self.view.horizontalHeader().sizeHint().height()
        self.view.setFixedHeight(head + lines * self.view.verticalHeader().defaultSectionSize() + 6)

    def _show_current(self) -> None:
        code = self.current
        self.notice.say("")
        self._form.setVisible(code is not None and code.remedy == HOST)
        self.words.setText(self._advice(code) if code else "")
        if code is None or code.remedy != HOST:
            return
        self.host.blockSignals(True)
        self.host.clear()
        self.host.addItems([self._named(code.country, one) for one in code.suggestions])
        self.host.blockSignals(False)
        self._proposed = ""
        self.reason.clear()
        self._on_host_changed(self.host.currentText())

    def _named(self, country: str, code: str) -> str:
        return f"{code} {self._places.get((country, code), '')}".strip()

    def _typed(self) -> str:
        """Return the code in the box, without the name after it."""
        text = self.host.currentText().strip()
        code = self.current
        shown = {self._named(code.country, one): one for one in code.suggestions} if code else {}
        return shown.get(text, text)

    def _advice(self, code: UnmatchedCode) -> str:
        written = ", ".join(quoted(text[:40]) for text in code.writings[:4])
        if code.remedy == HOST:
            text = self.tr("%n row(s), written {written}: no layer has {code}.", "", code.members)
            return text.format(code=code.postal_code, written=written)
        if code.remedy == remedies.NO_LAYER:
            return self.tr("No layer has codes of {country}. Add one that has.").format(country=code.country)
        if code.remedy == remedies.CONFLICT:
            return self.tr("{written} and its country disagree. Correct one of them in the table.").format(written=written)
        if code.remedy == remedies.UNKNOWN_COUNTRY:
            return self.tr(
                "{written} is in a country whose codes are not known. Exclude its rows by a rule, with the reason."
            ).format(written=written)
        text = self.tr(
            "{written} is no code of its country. Choose the country's column or another default country, or correct the table."
        ).format(written=written)
        if code.suggestions:
            text = self.tr(
                "{written} is no code of its country, but {other}. Choose the country's column, or another default country."
            ).format(written=written, other=", ".join(one.rstrip("?") for one in code.suggestions))
        return text

    def _on_host_changed(self, _: str) -> None:
        """Propose a reason for the code in the box, unless the user wrote one."""
        code, typed = self.current, self._typed()
        if code is None:
            return
        self.show_there.setText(self.tr("Show at {code}").format(code=typed) if typed else self.tr("Show there"))
        self.show_there.setEnabled(bool(typed))
        if self.reason.text() in ("", self._proposed):
            place = self._places.get((code.country, typed), "")
            nearest = typed in code.suggestions[:1]
            self._proposed = proposed_reason(self._language, typed, place, nearest) if typed else ""
            self.reason.setText(self._proposed)
            self.reason.setCursorPosition(0)

    def _on_show_clicked(self) -> None:
        code, typed = self.current, self._typed()
        if code is not None and code.remedy == HOST and typed:
            self.fixed.emit(code.country, code.postal_code, typed, self.reason.text().strip())
