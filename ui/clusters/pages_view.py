"""The map pages with their clusters, as a tree: clusters are dropped on a page, pages dragged into order."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QMimeData, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeyEvent
from qgis.PyQt.QtWidgets import QAbstractItemView, QHeaderView, QSizePolicy, QTreeWidget, QTreeWidgetItem, QWidget

from .cluster_model import CLUSTER_MIME
from .pages_items import NAME_ROLE, NUMBER, TITLE, PageItems

if TYPE_CHECKING:
    from ...processing.workflow.cluster_list import PageLine

PAGE_MIME = "application/x-cluster-atlas-page"
_ROWS_SEEN, _LEAST_ROWS = 9, 4


class PagesView(QTreeWidget):
    """The pages; positions are those of the sheet's entries, and of the clusters within one.

    - ``clusterPut(name, page, place)``: a cluster of the list; ``clusterMoved(name, from, to, place)``; place -1 is the end.
    - ``clusterTaken(name, page)``, ``pageMoved(from, to)``, ``pageTaken(page)``, ``retitled(page, title)``.
    """

    clusterPut = pyqtSignal(str, int, int)
    clusterMoved = pyqtSignal(str, int, int, int)
    clusterTaken = pyqtSignal(str, int)
    pageMoved = pyqtSignal(int, int)
    pageTaken = pyqtSignal(int)
    retitled = pyqtSignal(int, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bare: list[PageLine] = []
        self.items = PageItems(self)
        self.setColumnCount(2)
        self.setHeaderHidden(True)
        self.setIndentation(14)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDropIndicatorShown(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setMinimumWidth(1)
        self.setAccessibleName(self.tr("Pages"))
        self.header().setStretchLastSection(False)
        self.header().setMinimumSectionSize(24)
        self.header().setSectionResizeMode(NUMBER, QHeaderView.ResizeMode.Fixed)
        self.header().setSectionResizeMode(TITLE, QHeaderView.ResizeMode.Stretch)
        self.itemDoubleClicked.connect(self._on_double_clicked)
        self.itemChanged.connect(self._on_changed)

    def show_pages(self, pages: Sequence[PageLine]) -> None:
        """Show the entries of pages; what was current and what was closed stays so."""
        bare = [replace(line, title="") for line in pages]
        if bare == self._bare:  # a title that was edited in place: its editor is still open
            self._show_titles(pages)
            return
        self._bare = bare
        page, place = self.current_place()
        closed = {at for at in range(self.topLevelItemCount()) if not self.topLevelItem(at).isExpanded()}
        self.blockSignals(True)
        self.clear()
        for at, line in enumerate(pages):
            item = self.items.page(line)
            self.addTopLevelItem(item)
            for number in range(item.childCount()):
                item.child(number).setFirstColumnSpanned(True)
            item.setExpanded(at not in closed or not line.clusters)
        self.blockSignals(False)
        self._fit_numbers()
        if self.topLevelItemCount():
            top = self.topLevelItem(max(0, min(page, self.topLevelItemCount() - 1)))
            child = top.child(min(place, top.childCount() - 1)) if place >= 0 and top.childCount() else None
            self.setCurrentItem(child or top)
        self.updateGeometry()

    def _fit_numbers(self) -> None:
        """Make the first column as wide as the pages' own texts: a cluster's name spans both."""
        items = [self.topLevelItem(at) for at in range(self.topLevelItemCount())]
        widest = max((self.fontMetrics().horizontalAdvance(item.text(NUMBER)) for item in items), default=0)
        icon = self.iconSize().width() if self.iconSize().isValid() else 16
        warned = any(not item.icon(NUMBER).isNull() for item in items)
        self.header().resizeSection(NUMBER, widest + self.indentation() + 12 + (icon + 4 if warned else 0))

    def _show_titles(self, pages: Sequence[PageLine]) -> None:
        self.blockSignals(True)
        for at, line in enumerate(pages):
            self.topLevelItem(at).setText(TITLE, line.title)
        self.blockSignals(False)

    def current_place(self) -> tuple[int, int]:
        """Return the position of the current page and of the current cluster on it; -1 for none."""
        return self._place_of(self.currentItem())

    def current_cluster(self) -> str:
        """Return the name of the current cluster; empty where a page is current."""
        item = self.currentItem()
        return str(item.data(NUMBER, NAME_ROLE) or "") if item is not None else ""

    def edit_title(self) -> None:
        """Edit the title of the current page."""
        page, _ = self.current_place()
        if page >= 0:
            self.editItem(self.topLevelItem(page), TITLE)

    def move_current(self, step: int) -> None:
        """Ask for the current page, or the current cluster within its page, to go up (-1) or down (1)."""
        page, place = self.current_place()
        if page < 0:
            return
        if place < 0:
            if 0 <= page + step < self.topLevelItemCount():
                self.setCurrentItem(self.topLevelItem(page + step))  # the selection goes with the page
                self.pageMoved.emit(page, page + step)
            return
        count = self.topLevelItem(page).childCount()
        if 0 <= place + step < count:
            name = self.current_cluster()
            self.setCurrentItem(self.topLevelItem(page).child(place + step))
            self.clusterMoved.emit(name, page, page, place + step + (step > 0))

    def take_current(self) -> None:
        """Ask for the current cluster to go from its page, or for the current page to go."""
        page, place = self.current_place()
        if place >= 0:
            self.clusterTaken.emit(self.current_cluster(), page)
        elif page >= 0:
            self.pageTaken.emit(page)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Up and Ctrl+Down move, Delete takes away, F2 edits a title."""
        moves = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and event.key() in moves:
            self.move_current(moves[event.key()])
        elif event.key() == Qt.Key.Key_Delete:
            self.take_current()
        elif event.key() == Qt.Key.Key_F2:
            self.edit_title()
        else:
            super().keyPressEvent(event)

    # -- dragging

    def mimeTypes(self) -> list[str]:
        return [CLUSTER_MIME, PAGE_MIME]

    def mimeData(self, items: Sequence[QTreeWidgetItem]) -> QMimeData:
        data = QMimeData()
        if items:
            page, place = self._place_of(items[0])
            data.setData(PAGE_MIME, str(page).encode())
            if place >= 0:
                data.setData(CLUSTER_MIME, str(items[0].data(NUMBER, NAME_ROLE)).encode("utf-8"))
        return data

    def supportedDropActions(self) -> Qt.DropActions:
        return Qt.DropAction.MoveAction | Qt.DropAction.CopyAction

    def dropMimeData(
        self, parent: QTreeWidgetItem | None, index: int, data: QMimeData, action: Qt.DropAction
    ) -> bool:
        """Ask for what was dropped to be put there; the tree itself changes when the sheet does."""
        name = bytes(data.data(CLUSTER_MIME)).decode("utf-8")
        origin = int(bytes(data.data(PAGE_MIME)) or b"-1")
        page, place = self._place_of(parent)
        if name and page >= 0:
            at = place if place >= 0 else (-1 if index < 0 or index >= parent.childCount() else index)
            if origin < 0:
                self.clusterPut.emit(name, page, at)
            else:
                self.clusterMoved.emit(name, origin, page, at)
        elif origin >= 0 and not name:
            to = page if page >= 0 else (index if index >= 0 else self.topLevelItemCount())
            self.pageMoved.emit(origin, to - (to > origin))
        return False

    def sizeHint(self) -> QSize:
        """Return a height for all lines where they are few, and for some of them where they are many."""
        lines = sum(1 + self.topLevelItem(at).childCount() for at in range(self.topLevelItemCount()))
        return QSize(1, self._height(min(max(lines, _LEAST_ROWS), _ROWS_SEEN)))

    def minimumSizeHint(self) -> QSize:
        """Return a height for a few lines."""
        return QSize(1, self._height(_LEAST_ROWS))

    def _height(self, rows: int) -> int:
        return max(self.sizeHintForRow(0), self.fontMetrics().height() + 4) * rows + 2 * self.frameWidth() + 2

    def _place_of(self, item: QTreeWidgetItem | None) -> tuple[int, int]:
        if item is None:
            return -1, -1
        parent = item.parent()
        if parent is None:
            return self.indexOfTopLevelItem(item), -1
        return self.indexOfTopLevelItem(parent), parent.indexOfChild(item)

    def _on_double_clicked(self, item: QTreeWidgetItem, column: int) -> None:
        if item.parent() is None:
            self.editItem(item, TITLE)

    def _on_changed(self, item: QTreeWidgetItem, column: int) -> None:
        if item.parent() is None and column == TITLE:
            self.retitled.emit(self.indexOfTopLevelItem(item), " ".join(item.text(TITLE).split()))
