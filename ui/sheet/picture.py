"""A page's picture: as wide as the dock, and large in a window of its own."""

from __future__ import annotations

from qgis.PyQt.QtCore import QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPixmap
from qgis.PyQt.QtWidgets import QDialog, QLabel, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

PAGE_RATIO = 210 / 297


class Picture(QWidget):
    """Show a picture as wide as there is room; ``asked`` tells that it is wanted larger. Dimmed while it is out of date."""

    asked = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.image = QImage()
        self.is_old = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_image(self, image: QImage) -> None:
        """Show a picture that is up to date; nothing for a null one."""
        self.image, self.is_old = image, False
        self.updateGeometry()
        self.update()

    def show_old(self, is_old: bool) -> None:
        """Show that the picture is, or is not, out of date."""
        self.is_old = is_old
        self.update()

    def hasHeightForWidth(self) -> bool:
        """Tell Qt that the height follows from the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of a page of a width."""
        ratio = self.image.height() / self.image.width() if not self.image.isNull() else PAGE_RATIO
        return round(width * ratio)

    def sizeHint(self) -> QSize:
        """Return the size in a dock of usual width."""
        return QSize(320, self.heightForWidth(320))

    def resizeEvent(self, event: object) -> None:
        """Keep the page's shape."""
        super().resizeEvent(event)
        self.setFixedHeight(self.heightForWidth(self.width()))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the picture smoothly at the screen's own resolution, with a thin edge."""
        painter = QPainter(self)
        palette = self.palette()
        ground = self.rect().adjusted(0, 0, -1, -1)
        if self.image.isNull():
            painter.fillRect(ground, palette.color(palette.ColorRole.Base))
        else:
            ratio = self.devicePixelRatioF()
            size = QSize(round(ground.width() * ratio), round(ground.height() * ratio))
            mode = Qt.TransformationMode.SmoothTransformation
            scaled = self.image.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, mode)
            scaled.setDevicePixelRatio(ratio)
            painter.setOpacity(0.45 if self.is_old else 1.0)
            painter.drawImage(ground.topLeft(), scaled)
            painter.setOpacity(1.0)
        painter.setPen(palette.color(palette.ColorRole.Highlight if self.hasFocus() else palette.ColorRole.Mid))
        painter.drawRect(ground)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click asks for the picture large."""
        if event.button() == Qt.MouseButton.LeftButton and not self.image.isNull():
            self.asked.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """So do Enter and Space."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and not self.image.isNull():
            self.asked.emit()
            return
        super().keyPressEvent(event)


class PictureWindow(QDialog):
    """A page in a window that scrolls."""

    def __init__(self, title: str, image: QImage, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.label = QLabel()
        ratio = self.devicePixelRatioF()
        pixmap = QPixmap.fromImage(image)
        pixmap.setDevicePixelRatio(ratio)
        self.label.setPixmap(pixmap)
        area = QScrollArea()
        area.setWidget(self.label)
        area.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(area)
        wanted = QSize(round(image.width() / ratio) + 24, round(image.height() / ratio) + 24)
        screen = self.screen().availableSize() if hasattr(self, "screen") and self.screen() else wanted
        self.resize(wanted.boundedTo(screen * 0.9))
