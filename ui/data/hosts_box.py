"""The sheet's own host codes: which code is shown at which other one, and why; each can be taken back."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.gui import QgsCollapsibleGroupBox
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ...processing.workflow.draft import Row
from ..widgets import button

_MOST_LINES = 5


class HostsBox(QgsCollapsibleGroupBox):
    """A line for each host code, with its reason, which can be edited; ``changed`` gives all lines as they are to be."""

    changed = pyqtSignal(list)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("Host codes"))
        self.setObjectName("clusterAtlasHosts")
        self.setSaveCollapsedState(False)
        self.table = QTableWidget(0, 2)
        self.remove = button(self.tr("Take back"), "/symbologyRemove.svg", self.tr("No longer show the selected code there"))
        self._hosts: tuple[Row, ...] = ()
        self._lay_out()
        self.table.itemChanged.connect(self._on_item_changed)
        self.table.itemSelectionChanged.connect(self._on_selection_changed)
        self.remove.clicked.connect(self._on_remove_clicked)

    def show_hosts(self, hosts: Sequence[Row]) -> None:
        """Show the sheet's host codes."""
        if tuple(hosts) == self._hosts and self.table.rowCount() == len(hosts):
            return
        self._hosts = tuple(hosts)
        row = self.table.currentRow()
        self.table.blockSignals(True)
        self.table.setRowCount(len(hosts))
        for at, host in enumerate(hosts):
            shown = host.get("host_code") or self.tr("nowhere")
            moved = QTableWidgetItem(f"{host.get('country', '')} {host.get('postal_code', '')} → {shown}".strip())
            moved.setFlags(Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled)
            reason = QTableWidgetItem(host.get("reason", ""))
            reason.setToolTip(host.get("reason", ""))
            self.table.setItem(at, 0, moved)
            self.table.setItem(at, 1, reason)
        self.table.blockSignals(False)
        self.table.setCurrentCell(min(row, len(hosts) - 1), 0)
        lines = min(max(len(hosts), 1), _MOST_LINES)
        head = self.table.horizontalHeader().sizeHint().height()
        self.table.setFixedHeight(head + lines * self.table.verticalHeader().defaultSectionSize() + 6)
        self.setVisible(bool(hosts))
        self._on_selection_changed()

    def _lay_out(self) -> None:
        self.table.setHorizontalHeaderLabels([self.tr("Code"), self.tr("Reason")])
        self.table.setAccessibleName(self.title())
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setTabKeyNavigation(False)
        self.table.setWordWrap(False)
        self.table.setMinimumWidth(1)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 8)
        header = self.table.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        column = QVBoxLayout(self)
        column.addWidget(self.table)
        column.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignLeft)
        self.hide()

    def _on_selection_changed(self) -> None:
        self.remove.setEnabled(self.table.currentRow() >= 0)

    def _on_remove_clicked(self) -> None:
        row = self.table.currentRow()
        if row >= 0:
            self.changed.emit([dict(one) for at, one in enumerate(self._hosts) if at != row])

    def _on_item_changed(self, item: QTableWidgetItem) -> None:
        if item.column() == 1:
            hosts = [dict(one) for one in self._hosts]
            hosts[item.row()]["reason"] = item.text()
            self.changed.emit(hosts)
