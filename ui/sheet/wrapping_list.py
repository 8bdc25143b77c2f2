"""A tree whose lines wrap, as high as what it shows."""

from __future__ import annotations

from qgis.PyQt.QtCore import QModelIndex, QRect, QSize, Qt
from qgis.PyQt.QtWidgets import QSizePolicy, QStyledItemDelegate, QStyleOptionViewItem, QTreeWidget, QWidget

from ..widgets import flag_number

LEAST_LINES, MOST_LINES = 3, 30
_ICON, _PADDING = 20, 10


class WrappingList(QTreeWidget):
    """A tree of one column: a line that is too long goes on below, which Qt's own tree does not make room for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWordWrap(True)
        self.setHeaderHidden(True)
        self.setIndentation(14)
        self.setItemDelegate(_WrappingDelegate(self))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        for signal in (self.itemExpanded, self.itemCollapsed):
            signal.connect(lambda _: self._fit())

    def resizeEvent(self, event: object) -> None:
        """Break the lines anew."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def doItemsLayout(self) -> None:
        """Take the height that the lines need."""
        super().doItemsLayout()
        self._fit()

    def room(self, index: QModelIndex) -> int:
        """Return how wide the text of a line may be."""
        depth, has_icon = (2, False) if index.parent().isValid() else (1, True)
        return self.viewport().width() - depth * self.indentation() - (_ICON if has_icon else 0) - _PADDING

    def _fit(self) -> None:
        line, height = self.fontMetrics().height(), 0
        index = self.model().index(0, 0)
        while index.isValid() and height < MOST_LINES * line:
            height += self.itemDelegate().sizeHint(QStyleOptionViewItem(), index).height()
            index = self.indexBelow(index)
        wanted = min(max(height, LEAST_LINES * line), MOST_LINES * line) + 2 * self.frameWidth() + 2
        if wanted != self.height():
            self.setFixedHeight(wanted)


class _WrappingDelegate(QStyledItemDelegate):
    """Give each line the height of its text at the list's width."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        view: WrappingList = self.parent()
        width = max(view.room(index), 40)
        text = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        ground = QRect(0, 0, width, 10_000)
        box = view.fontMetrics().boundingRect(ground, flag_number(Qt.TextFlag.TextWordWrap), text)
        return QSize(width, box.height() + 6)
