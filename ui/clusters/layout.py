"""The widgets of the step “Clusters” and where they stand."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QMenu, QPushButton, QToolButton, QVBoxLayout, QWidget

from ..widgets import button, heading, quiet, tool_button, wrapped
from .cluster_model import ClusterModel
from .cluster_view import ClusterView
from .details import ClusterDetails
from .pages_view import PagesView

if TYPE_CHECKING:
    from ...processing.workflow.cluster_list import ClusterLine

KINDS = ("grid", "single", "pies", "total")


class ClustersLayout(QObject):
    """The step's widgets; ``page_wanted`` and ``kind_wanted`` give a kind of page that was chosen from a menu."""

    page_wanted = pyqtSignal(str)
    kind_wanted = pyqtSignal(str)

    model: ClusterModel
    clusters: ClusterView
    details: ClusterDetails
    pages: PagesView
    in_map: QCheckBox
    base: QToolButton
    zoom: QToolButton
    rows: QToolButton
    take_style: QPushButton
    add: QToolButton
    put: QToolButton
    up: QToolButton
    down: QToolButton
    take: QToolButton
    notes: QLabel

    def __init__(self, step: QWidget) -> None:
        super().__init__(step)
        self.model = ClusterModel(self)
        self.clusters = ClusterView(self.model)
        self.details = ClusterDetails()
        self.pages = PagesView()
        self.notes = wrapped(selectable=True)
        self.empty = quiet(self.tr("The clusters are listed here once the table and the postal-code layer are read."))
        self.content = QWidget()
        inner = QVBoxLayout(self.content)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addLayout(self._map_row())
        inner.addWidget(self._style_line())
        inner.addWidget(self.clusters, 3)
        inner.addWidget(self.details)
        inner.addSpacing(4)
        inner.addLayout(self._page_row())
        inner.addWidget(self.pages, 2)
        inner.addWidget(self.notes)
        column = QVBoxLayout(step)
        column.setContentsMargins(6, 4, 6, 6)
        column.addWidget(self.empty)
        column.addWidget(self.content, 1)
        column.addStretch()

    def show_empty(self, empty: bool) -> None:
        """Say what comes here where there are no figures yet."""
        self.empty.setVisible(empty)
        self.content.setVisible(not empty)

    def show_notes(self, notes: Sequence[str]) -> None:
        """Show some lines under the pages; nothing for none."""
        self.notes.setText("\n".join(notes))
        self.notes.setVisible(bool(notes))

    def show_restyled(self, names: Sequence[str]) -> None:
        """Say which layers keep a style made by hand."""
        self.style_line.setVisible(bool(names))
        if names:
            self.style_words.setText(self.tr("Your style is kept: {names}.").format(names=", ".join(names)))

    def cluster_menu(self, line: ClusterLine | None, others: Sequence[ClusterLine]) -> QMenu | None:
        """Return what can be done with a cluster of the list; None for the line of all."""
        if line is None:
            return None
        menu = QMenu(self.clusters)
        menu.addAction(self.tr("Rename")).triggered.connect(lambda: self.clusters.edit(self.clusters.currentIndex()))
        menu.addAction(self.tr("Move up")).triggered.connect(lambda: self.clusters.moved.emit(line.name, -1))
        menu.addAction(self.tr("Move down")).triggered.connect(lambda: self.clusters.moved.emit(line.name, 1))
        same = menu.addMenu(self.tr("Same as"))
        for other in others:
            if other.name != line.name:
                action = same.addAction(other.label)
                action.triggered.connect(lambda _=False, into=other.name: self.details.mergeWanted.emit(line.name, into))
        if not line.is_in_table:
            menu.addAction(self.tr("Remove from the sheet")).triggered.connect(lambda: self.clusters.removed.emit(line.name))
        return menu

    def page_menu(self) -> QMenu:
        """Return what can be done with the chosen page."""
        menu = QMenu(self.pages)
        menu.addAction(self.tr("Edit the title")).triggered.connect(self.pages.edit_title)
        self._kinds(menu.addMenu(self.tr("Kind")), self.kind_wanted)
        menu.addAction(self.tr("Take away")).triggered.connect(self.pages.take_current)
        return menu

    def _kinds(self, menu: QMenu, chosen: pyqtSignal) -> QMenu:
        """Offer the kinds of pages in a menu."""
        for kind in KINDS:
            menu.addAction(self.pages.items.kind_name(kind)).triggered.connect(lambda _=False, k=kind: chosen.emit(k))
        return menu

    def _map_row(self) -> QHBoxLayout:
        self.in_map = QCheckBox(self.tr("In the &map"))
        self.in_map.setChecked(True)
        self.in_map.setToolTip(self.tr("The chosen cluster is shown in the map canvas, at the symbol scale of its page."))
        self.base = tool_button("/mIconRaster.svg", self.tr("Base map of the sheet in the canvas"))
        self.base.setCheckable(True)
        self.base.setChecked(True)
        self.zoom = tool_button("/mActionZoomToLayer.svg", self.tr("Zoom to the sheet"))
        self.rows = tool_button("/mActionIdentify.svg", self.tr("Rows of a circle: click one in the map canvas"))
        self.rows.setCheckable(True)
        row = QHBoxLayout()
        row.addWidget(self.in_map, 1)
        for one in (self.base, self.zoom, self.rows):
            row.addWidget(one)
        return row

    def _style_line(self) -> QWidget:
        self.style_line, self.style_words = QWidget(), wrapped()
        self.take_style = button(self.tr("Take the sheet's style"), "/mActionUndo.svg")
        line = QVBoxLayout(self.style_line)
        line.setContentsMargins(0, 0, 0, 4)
        line.addWidget(self.style_words)
        line.addWidget(self.take_style)
        self.style_line.hide()
        return self.style_line

    def _page_row(self) -> QHBoxLayout:
        self.add = tool_button("/mActionAdd.svg", self.tr("Add a page, with the chosen cluster or with all"))
        self.put = tool_button("/mActionMoveItemsToBottom.svg", self.tr("Put the chosen cluster on the chosen page"))
        self.up = tool_button("/mActionArrowUp.svg", self.tr("Move up (Ctrl+Up)"))
        self.down = tool_button("/mActionArrowDown.svg", self.tr("Move down (Ctrl+Down)"))
        self.take = tool_button("/mActionRemove.svg", self.tr("Take away the chosen page or cluster (Delete)"))
        self.add.setMenu(self._kinds(QMenu(self.add), self.page_wanted))
        self.add.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        row = QHBoxLayout()
        row.setSpacing(0)
        title = heading(self.tr("Pages"))
        title.setBuddy(self.pages)
        row.addWidget(title, 1)
        for one in (self.add, self.put, self.up, self.down, self.take):
            row.addWidget(one)
        return row
