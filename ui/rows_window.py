"""The rows behind a figure, in a window beside the dock."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QEvent, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QHideEvent
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QDialog,
    QDockWidget,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from ..processing.domain.names import ROW_FIELDS
from .exclusions.phrases import Phrases
from .exclusions.shortcuts import Keys
from .rows_model import RowsModel
from .widgets import button, heading, quiet, wrapped

if TYPE_CHECKING:
    from ..processing.workflow.join import Employment
    from ..processing.workflow.rows import RowsFound

NAME = "clusterAtlasRows"
_TYPING_MS = 200
_ORDER = ("source_row", "organisation", "jobs", "status", "cluster", "kind", "role", "country", "postal_code", "rule", "reason")
"""What is looked for first stands first; the fields keep the contract's order when they are copied."""

_LEAST = {"organisation": 220, "jobs": 80, "status": 110, "cluster": 160, "kind": 120, "role": 90, "rule": 120}


class RowsWindow(QDialog):
    """Rows and their fates: to sort, search and copy; their sum is at the bottom.

    ``ruleWanted`` tells the organisation of the row that a rule is to be made of.
    """

    ruleWanted = pyqtSignal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(NAME)
        self.setWindowTitle(self.tr("Rows"))
        self.phrases = Phrases(self)
        self.model = RowsModel(self.phrases, self)
        self.found: RowsFound | None = None
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPING_MS)
        self._lay_out()
        self._connect()
        self.resize(900, 420)

    def show_found(self, found: RowsFound) -> None:
        """Show rows that were found, and say which they are and what they sum up to."""
        self.found = found
        self.model.show_rows(found.frame)
        self.title.setText(self._title(found))
        self.sums.setText(self._sums(found))
        capped = found.rows > len(found.frame)
        self.capped.setVisible(capped)
        if capped:
            text = self.tr("Shown are the {shown} with most jobs, of {rows}; the sums are those of all.")
            parts = self.phrases.rows(len(found.frame)), self.phrases.number(found.rows)
            self.capped.setText(text.format(shown=parts[0], rows=parts[1]))
        self._show_choice()

    def show_again(self, figures: Employment | None) -> None:
        """Ask the same of other figures; without any, the window closes."""
        if self.found is None or figures is None:
            self.close()
            return
        from ..processing.workflow.rows import rows_of

        asked = self.found.asked
        self.show_found(rows_of(figures, asked.status, asked.rule, asked.cluster, asked.country, asked.postal_code))

    def copy_rows(self) -> None:
        """Put the selected rows on the clipboard, all shown ones where none is selected."""
        from ..processing.workflow.rule_lines import as_text

        chosen = sorted({index.row() for index in self.view.selectionModel().selectedRows()})
        rows = chosen if len(chosen) > 1 else range(self.model.rowCount())
        cells = [[self.model.value(row, name) for name in ROW_FIELDS] for row in rows]
        QApplication.clipboard().setText(as_text(ROW_FIELDS, cells))

    def hideEvent(self, event: QHideEvent) -> None:
        """Let go of the rows: they may be many."""
        super().hideEvent(event)
        if not event.spontaneous():  # not where it is only minimised
            self.found = None
            self.model.show_rows(None)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.view.viewport().update()

    def _lay_out(self) -> None:
        self.title, self.sums, self.capped = heading(""), wrapped(selectable=True), quiet()
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search in all columns"))
        self.search.setClearButtonEnabled(True)
        self.search.setAccessibleName(self.tr("Search"))
        self.view = QTableView()
        self.view.setModel(self.model)
        self.view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.view.setSortingEnabled(True)
        self.view.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
        self.view.setWordWrap(False)
        self.view.setTabKeyNavigation(False)
        self.view.verticalHeader().setVisible(False)
        self.view.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 8)
        self.view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.view.horizontalHeader().setStretchLastSection(True)
        self.view.setAccessibleName(self.tr("Rows"))
        header = self.view.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionsMovable(True)
        for place, name in enumerate(_ORDER):
            header.moveSection(header.visualIndex(ROW_FIELDS.index(name)), place)
            width = max(header.sectionSizeHint(ROW_FIELDS.index(name)), _LEAST.get(name, 0))
            self.view.setColumnWidth(ROW_FIELDS.index(name), width)
        self.copy = button(self.tr("Copy"), "/mActionEditCopy.svg", self.tr("Copy the selected rows, or all that are shown"))
        tip = self.tr("Add a rule that excludes the organisation of the selected row; it can be changed afterwards")
        self.rule = button(self.tr("Make a rule of this row"), "/symbologyAdd.svg", tip)
        foot = QHBoxLayout()
        foot.addWidget(self.sums, 1)
        foot.addWidget(self.rule)
        foot.addWidget(self.copy)
        column = QVBoxLayout(self)
        for widget in (self.title, self.search, self.view):
            column.addWidget(widget)
        column.addWidget(self.capped)
        column.addLayout(foot)

    def _connect(self) -> None:
        self.search.textChanged.connect(lambda _: self._typing.start())
        self._typing.timeout.connect(lambda: self.model.search(self.search.text()))
        self.copy.clicked.connect(self.copy_rows)
        self.rule.clicked.connect(self._on_rule_clicked)
        self.view.selectionModel().currentRowChanged.connect(lambda *_: self._show_choice())
        Keys(self.view).add("Ctrl+C", self.copy_rows)

    def _title(self, found: RowsFound) -> str:
        asked = found.asked
        parts = [
            " ".join(part for part in (asked.country, asked.postal_code) if part),
            self.phrases.cluster(asked.cluster) if asked.cluster else self.tr("All clusters, each site once"),
            self.phrases.status(asked.status) if asked.status else "",
            self.tr("rule {name}").format(name=asked.rule) if asked.rule else "",
        ]
        return " · ".join(part for part in parts if part)

    def _sums(self, found: RowsFound) -> str:
        parts = [
            f"{self.phrases.status(status)} {self.phrases.rows(rows)}, {self.phrases.jobs(jobs)}"
            for status, rows, jobs in found.sums
        ]
        if found.taken:
            taken = self.tr("corrections took away {jobs}")
            parts.append(taken.format(jobs=self.phrases.jobs(found.taken)))
        return " · ".join(parts) or self.tr("No row.")

    def _show_choice(self) -> None:
        row = self.view.currentIndex().row()
        named = 0 <= row < self.model.rowCount() and bool(self.model.value(row, "organisation"))
        self.rule.setEnabled(named)

    def _on_rule_clicked(self) -> None:
        row = self.view.currentIndex().row()
        if 0 <= row < self.model.rowCount():
            self.ruleWanted.emit(self.model.value(row, "organisation"))


def show_rows(
    parent: QWidget,
    figures: Employment,
    *,
    status: str = "",
    rule: str = "",
    cluster: str = "",
    country: str = "",
    postal_code: str = "",
) -> RowsWindow:
    """Show the rows for which all that is named holds, in the one window of the dock that ``parent`` lies in.

    ``status``, ``rule`` and ``cluster`` are the ledger's words; without a cluster each site counts once.
    """
    from ..processing.workflow.rows import rows_of

    owner = owner_of(parent)
    window = rows_window(owner) or _made(owner)
    window.show_found(rows_of(figures, status, rule, cluster, country, postal_code))
    window.show()
    window.raise_()
    window.activateWindow()
    return window


def _made(owner: QWidget) -> RowsWindow:
    """Return a new window; in the dock, a rule that is made of a row goes to the step of the rules."""
    window = RowsWindow(owner)
    step = getattr(owner, "exclusions", None)
    window.rule.setVisible(step is not None)
    if step is not None:
        window.ruleWanted.connect(step.make_rule_of)
    return window


def rows_window(widget: QWidget) -> RowsWindow | None:
    """Return the window of rows that belongs to the dock around a widget, if there is one."""
    return owner_of(widget).findChild(RowsWindow, NAME, Qt.FindChildOption.FindDirectChildrenOnly)


def owner_of(widget: QWidget) -> QWidget:
    """Return the dock that a widget lies in; the widget itself where it lies in none."""
    at = widget
    while at is not None and not isinstance(at, QDockWidget):
        at = at.parentWidget()
    return at if at is not None else widget
