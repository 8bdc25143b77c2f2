"""How numbers, colours and shares look in the list of clusters."""

from __future__ import annotations

from qgis.PyQt.QtCore import QModelIndex, QRect, QSize, Qt
from qgis.PyQt.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPalette, QPixmap
from qgis.PyQt.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ..numbers import number_text

SHARE_ROLE = Qt.ItemDataRole.UserRole + 1
"""A number's share of the largest, 0 to 1."""

BAR = 3
_SWATCH = 12


class BarDelegate(QStyledItemDelegate):
    """Draw a number with a thin bar under it: its share of the largest."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        super().paint(painter, option, index)
        share = index.data(SHARE_ROLE)
        if share is None:
            return
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        role = QPalette.ColorRole.HighlightedText if selected else QPalette.ColorRole.Text
        colour = QColor(option.palette.color(role))
        room = option.rect.adjusted(3, 0, -3, -2)
        painter.save()
        for alpha, width in ((40, room.width()), (150, round(room.width() * share))):
            colour.setAlpha(alpha)
            painter.fillRect(QRect(room.left(), room.bottom() - BAR + 1, width, BAR), colour)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        """Return the size of the text and, under it, of the bar."""
        size = super().sizeHint(option, index)
        return QSize(size.width(), size.height() + BAR)


def written(value: float) -> str:
    """Write a number as the user's language does, rounded to a whole one."""
    return number_text(round(value))


def swatch(colour: str) -> QIcon:
    """Return a small disc of a colour, sharp on every screen."""
    ratio = QGuiApplication.primaryScreen().devicePixelRatio() if QGuiApplication.primaryScreen() else 1.0
    pixmap = QPixmap(round(_SWATCH * ratio), round(_SWATCH * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    painter.drawEllipse(0, 0, _SWATCH, _SWATCH)
    painter.end()
    icon = QIcon(pixmap)
    icon.addPixmap(pixmap, QIcon.Mode.Selected)  # Qt would tint it
    return icon
