"""The ledger: what became of every row and job."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt, pyqtSignal
from qgis.PyQt.QtGui import QFont
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from ...processing.domain.errors import ClusterAtlasError
from ...processing.domain.names import ALL_CLUSTERS, LEDGER_FIELDS, READ
from ..widgets import plain_tip, quiet, tool_button
from .delegates import TwoLineDelegate, fill
from .phrases import Phrases
from .rule_cells import SECOND, WRONG
from .rules_menu import FOLDER
from .shortcuts import Keys

if TYPE_CHECKING:
    import pandas as pd

    from ...processing.workflow.ledger_lines import LedgerLine



class LedgerModel(QAbstractTableModel):
    """The lines of one block of the ledger: fate, rows, jobs."""

    def __init__(self, phrases: Phrases, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lines: tuple[LedgerLine, ...] = ()
        self._phrases = phrases
        self._heads = (self.tr("Fate"), self.tr("Rows"), self.tr("Jobs"))

    def show_lines(self, lines: tuple[LedgerLine, ...]) -> None:
        """Show other lines."""
        self.beginResetModel()
        self.lines = lines
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.lines)

    def columnCount(self, parent: QModelIndex | None = None) -> int:
        return len(self._heads)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.TextAlignmentRole and section:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        across = orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole
        return self._heads[section] if across else None

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        line = self.lines[index.row()]
        status = self._phrases.status(line.status)
        if role == Qt.ItemDataRole.DisplayRole:
            return (status, self._phrases.number(line.rows), self._phrases.number(line.jobs))[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column():
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop
        if role == Qt.ItemDataRole.FontRole and line.status == READ:
            font = QFont()
            font.setBold(True)
            return font
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip("\n".join(p for p in (line.rule, line.reason, self.tr("Double-click to see the rows.")) if p))
        why = f"{line.rule}: {line.reason}" if line.rule else ""
        return {SECOND: "" if index.column() else why, WRONG: False}.get(role)


class LedgerPage(QWidget):
    """Show one block of the ledger; ``rowsWanted`` tells the line whose rows are asked for, ``failed`` why no file was written."""

    rowsWanted = pyqtSignal(object)
    failed = pyqtSignal(object)

    def __init__(self, phrases: Phrases, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._phrases = phrases
        self._ledger: pd.DataFrame | None = None
        self.model = LedgerModel(phrases, self)
        self._lay_out()
        self._connect()
        self.show_ledger(None, True)

    def show_ledger(self, ledger: pd.DataFrame | None, is_current: bool) -> None:
        """Show a ledger, the same block as before where it has it; None where there is none."""
        self._ledger = ledger
        for widget in (self.block, self.view, self.copy, self.export):
            widget.setVisible(ledger is not None)
        if ledger is None:
            self.words.setText(self.tr("The ledger comes with the figures."))
            self.model.show_lines(())
            return
        from ...processing.workflow.ledger_lines import blocks

        names = blocks(ledger)
        chosen = self.block.currentData()
        fill(self.block, {name: self._phrases.cluster(name) for name in names}, chosen if chosen in names else names[0])
        stale = self.tr("These are the last good figures: a rule is wrong, or new ones are on their way.")
        self.words.setText("" if is_current else stale)
        self.words.setVisible(not is_current)
        self._show_block()

    def _lay_out(self) -> None:
        self.block = QComboBox()
        self.block.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.block.setMinimumContentsLength(8)
        self.block.setAccessibleName(self.tr("Cluster"))
        self.block.setToolTip(self.tr("Cluster whose rows and jobs are shown"))
        self.copy = tool_button("/mActionEditCopy.svg", self.tr("Copy the table"))
        self.export = tool_button("/mActionFileSave.svg", self.tr("Export the whole ledger as CSV"))
        self.words, self.view = quiet(), QTableView()
        view, modes = self.view, QHeaderView.ResizeMode
        view.setModel(self.model)
        view.setItemDelegateForColumn(0, TwoLineDelegate(parent=self))
        for column in (1, 2):
            view.setItemDelegateForColumn(column, TwoLineDelegate(align=Qt.AlignmentFlag.AlignRight, parent=self))
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        view.setShowGrid(False)
        view.setTabKeyNavigation(False)
        view.verticalHeader().setVisible(False)
        view.horizontalHeader().setHighlightSections(False)
        view.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        view.horizontalHeader().setSectionResizeMode(modes.ResizeToContents)
        view.horizontalHeader().setSectionResizeMode(0, modes.Stretch)
        view.setAccessibleName(self.tr("Ledger"))
        head = QHBoxLayout()
        head.setSpacing(0)
        head.addWidget(self.block, 1)
        head.addWidget(self.copy)
        head.addWidget(self.export)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self.words)
        column.addWidget(view, 1)

    def _connect(self) -> None:
        self.block.activated.connect(lambda _: self._show_block())
        self.view.doubleClicked.connect(lambda _: self._on_rows_asked())
        self.copy.clicked.connect(self.copy_table)
        self.export.clicked.connect(self._on_export_clicked)
        keys = Keys(self.view)
        keys.add("Ctrl+C", self.copy_table)
        for name in ("Return", "Enter"):
            keys.add(name, self._on_rows_asked)

    def _on_rows_asked(self) -> None:
        row = self.view.currentIndex().row()
        if 0 <= row < len(self.model.lines):
            self.rowsWanted.emit(self.model.lines[row])

    def _show_block(self) -> None:
        from ...processing.workflow.ledger_lines import ledger_lines

        self.model.show_lines(ledger_lines(self._ledger, self.block.currentData() or ALL_CLUSTERS))
        self.view.resizeRowsToContents()

    def copy_table(self) -> None:
        """Put the block that is shown on the clipboard, as spreadsheets take it."""
        from ...processing.workflow.rule_lines import as_text

        rows = [[getattr(line, name) for name in LEDGER_FIELDS] for line in self.model.lines]
        QApplication.clipboard().setText(as_text(LEDGER_FIELDS, rows))

    def export_to(self, path: str) -> None:
        """Write the whole ledger as CSV."""
        from ...processing.workflow.ledger_lines import write_table

        try:
            write_table(LEDGER_FIELDS, self._ledger[list(LEDGER_FIELDS)].itertuples(index=False), path)
        except ClusterAtlasError as error:
            self.failed.emit(error)

    def _on_export_clicked(self) -> None:
        start = str(Path(str(QgsSettings().value(FOLDER, "") or ""), "ledger.csv"))
        path, _ = QFileDialog.getSaveFileName(self, self.tr("Export the ledger"), start, "CSV (*.csv)")
        if path:
            self.export_to(path if path.lower().endswith(".csv") else f"{path}.csv")
