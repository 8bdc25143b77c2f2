"""A line of the dock that says what is wrong or to be decided, with a button that mends it where one can."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeyEvent, QMouseEvent
from qgis.PyQt.QtWidgets import QFrame, QGridLayout, QLabel, QWidget

from ..step import WARNING
from ..stepper import ICONS
from ..widgets import button, wrapped

_ICON = 16
INFO = "info"
_ICONS = {**ICONS, INFO: "/mIconInfo.svg"}


class Notice(QFrame):
    """An icon, a sentence that wraps, and a button under it; hidden while there is nothing to say.

    ``clicked``: the button was pressed; ``opened``: the line was double-clicked, or Enter pressed on it (if it ``opens``).
    """

    clicked = pyqtSignal()
    opened = pyqtSignal()

    def __init__(self, opens: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._opens = opens
        self.icon_label = QLabel()
        self.label = wrapped(selectable=not opens)
        self.action = button("")
        self.action.clicked.connect(self.clicked)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 2, 0, 2)
        grid.setHorizontalSpacing(6)
        grid.addWidget(self.icon_label, 0, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self.label, 0, 1)
        grid.addWidget(self.action, 1, 1, Qt.AlignmentFlag.AlignLeft)
        grid.setColumnStretch(1, 1)
        if opens:
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.say("")

    @property
    def text(self) -> str:
        """Return what is said."""
        return self.label.text()

    def say(self, text: str, level: str = WARNING, action: str = "") -> None:
        """Say something, with a button where ``action`` is its text; nothing hides the line."""
        self.label.setText(text)
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        icon = QgsApplication.getThemeIcon(_ICONS.get(level, _ICONS[WARNING]))
        self.icon_label.setPixmap(icon.pixmap(QSize(_ICON, _ICON)))
        self.action.setText(action)
        self.action.setVisible(bool(action))
        self.setAccessibleName(text)
        self.setVisible(bool(text))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open what the line speaks of."""
        if self._opens:
            self.opened.emit()
        super().mouseDoubleClickEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open what the line speaks of by Enter."""
        if self._opens and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
            return
        super().keyPressEvent(event)
