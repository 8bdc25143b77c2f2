"""The list of clusters: ticked, renamed in place, put in order by dragging or by Ctrl+Up and Ctrl+Down."""

from __future__ import annotations

from qgis.PyQt.QtCore import QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeyEvent, QResizeEvent
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QSizePolicy,
    QTreeView,
    QWidget,
)

from .cluster_model import JOBS, MEMBERS, NAME, PAGES, ClusterModel
from .looks import BAR, BarDelegate

_ROWS_SEEN = 11
_LEAST_ROWS = 5
_AIR = 12
_BAR_DIGITS = 8
_ROOMY_DIGITS, _WIDE_DIGITS = 30, 38
"""How many digits wide the list is where headers are whole, and where it has the column of pages."""


class ClusterView(QTreeView):
    """The list itself; ``moved`` asks for a cluster to go up (-1) or down (1), ``removed`` for it to go."""

    moved = pyqtSignal(str, int)
    removed = pyqtSignal(str)

    def __init__(self, model: ClusterModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.DoubleClicked | QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDropIndicatorShown(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setMinimumWidth(1)
        self.setItemDelegateForColumn(JOBS, BarDelegate(self))
        self.setAccessibleName(self.tr("Clusters"))
        self._lay_out_columns()
        model.modelReset.connect(self._fit)
        model.dataChanged.connect(self._fit)

    def current_name(self) -> str:
        """Return the cluster of the current row, empty for all."""
        return self.model().name_at(self.currentIndex().row())

    def choose(self, name: str) -> None:
        """Make a cluster's row the current one."""
        self.setCurrentIndex(self.model().index(self.model().row_of(name), NAME))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Up and Ctrl+Down move the current cluster, Delete removes one that the table does not have."""
        moves = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        name = self.current_name()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and event.key() in moves:
            if name:
                self.moved.emit(name, moves[event.key()])
            return
        if event.key() == Qt.Key.Key_Delete and name:
            self.removed.emit(name)
            return
        super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """Return a height for all rows where they are few, and for some of them where they are many."""
        return QSize(1, self._height(min(max(self.model().rowCount(), _LEAST_ROWS), _ROWS_SEEN)))

    def minimumSizeHint(self) -> QSize:
        """Return a height for a few rows."""
        return QSize(1, self._height(_LEAST_ROWS))

    def _height(self, rows: int) -> int:
        row = self.sizeHintForRow(0) if self.model().rowCount() else self.fontMetrics().height() + 4 + BAR
        return self.header().sizeHint().height() + max(row, 1) * rows + 2 * self.frameWidth() + 2

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the names room where the list is narrow: the tree below has the pages, tips have the whole headers."""
        self._fit_columns()
        super().resizeEvent(event)

    def _lay_out_columns(self) -> None:
        header = self.header()
        font = header.font()
        font.setPointSizeF(font.pointSizeF() * 0.88)
        header.setFont(font)
        header.setTextElideMode(Qt.TextElideMode.ElideRight)
        header.setStretchLastSection(False)
        header.setSectionsMovable(False)
        header.setMinimumSectionSize(24)
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        for column in (JOBS, MEMBERS, PAGES):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)

    def _fit(self) -> None:
        self._fit_columns()
        self.updateGeometry()

    def _fit_columns(self) -> None:
        """Make each column as wide as its numbers, and as its header where there is room for that too."""
        model, header, digit = self.model(), self.header(), self.fontMetrics().horizontalAdvance("0")
        roomy = self.viewport().width() >= _ROOMY_DIGITS * digit
        self.setColumnHidden(PAGES, self.viewport().width() < _WIDE_DIGITS * digit)
        for column in (JOBS, MEMBERS, PAGES):
            texts = [str(model.index(row, column).data() or "") for row in range(model.rowCount())]
            width = max((self.fontMetrics().horizontalAdvance(text) for text in texts), default=0) + _AIR
            width = max(width, _BAR_DIGITS * digit) if column == JOBS and roomy else width
            header.resizeSection(column, max(width, header.sectionSizeHint(column)) if roomy else width)
