"""Four lines, one under the other, each with its step's state; the step that is open lies under its line."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeyEvent
from qgis.PyQt.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from .step import BUSY, GOOD, WARNING, WRONG, Step, StepState
from .widgets import plain_tip

ICONS = {
    BUSY: "/mActionRefresh.svg",
    GOOD: "/mIconSuccess.svg",
    WARNING: "/mIconWarning.svg",
    WRONG: "/mIconCritical.svg",
}
_ICON = 16


class StepLine(QToolButton):
    """One step's line: number and name, and how it stands."""

    def __init__(self, number: int, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.setAutoRaise(True)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._number, self._title = number, title
        self.name = QLabel(f"{number}   {title}")
        self.icon_label = QLabel()
        self.words = QLabel()
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout(self)
        row.setContentsMargins(6, 4, 6, 4)
        row.addWidget(self.name)
        row.addWidget(self.words, 1)
        row.addWidget(self.icon_label)
        for label in (self.name, self.words, self.icon_label):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._text = ""
        self.toggled.connect(self._on_toggled)
        self._on_toggled(False)

    def show_state(self, state: StepState) -> None:
        """Show a state by its icon and words; the whole of the words is in the tip."""
        self._text = state.text
        icon = ICONS.get(state.level)
        pixmap = QgsApplication.getThemeIcon(icon).pixmap(QSize(_ICON, _ICON)) if icon else None
        self.icon_label.setVisible(pixmap is not None)
        if pixmap is not None:
            self.icon_label.setPixmap(pixmap)
        self.setToolTip(plain_tip(state.text))
        self.setAccessibleName(f"{self._number} {self._title}")
        self.setAccessibleDescription(state.text)
        self._elide()

    def sizeHint(self) -> QSize:
        """Return the height of a line of text with air."""
        return QSize(super().sizeHint().width(), max(self.fontMetrics().height() + 14, _ICON + 12))

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)
        self._elide()

    def _elide(self) -> None:
        room = max(self.words.width() - 4, 0)
        self.words.setText(self.words.fontMetrics().elidedText(self._text, Qt.TextElideMode.ElideRight, room))

    def _on_toggled(self, checked: bool) -> None:
        font = self.name.font()
        font.setBold(checked)
        self.name.setFont(font)


class Stepper(QWidget):
    """The steps' lines and the one step that is open; ``opened`` tells its position."""

    opened = pyqtSignal(int)

    def __init__(self, steps: Sequence[Step], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.steps = tuple(steps)
        self.lines = tuple(StepLine(number, step.title()) for number, step in enumerate(steps, start=1))
        self.panes = tuple(_pane(step) for step in steps)
        self.footers = tuple(step.footer() for step in steps)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for line, pane, footer in zip(self.lines, self.panes, self.footers):
            column.addWidget(_rule())
            column.addWidget(line)
            column.addWidget(pane, 1)
            if footer is not None:
                column.addWidget(footer)
        for position, (line, step) in enumerate(zip(self.lines, self.steps)):
            line.clicked.connect(lambda _=False, at=position: self.open(at))
            step.stateChanged.connect(lambda at=position: self._show_state(at))
            self._show_state(position)
        self.open(0)

    def open(self, position: int) -> None:
        """Open one step and close the others."""
        for at, (line, pane, footer) in enumerate(zip(self.lines, self.panes, self.footers)):
            line.setChecked(at == position)
            for part in (pane, footer):
                if part is not None:
                    part.setVisible(at == position)
        self.current = position
        self.steps[position].shown()
        self.opened.emit(position)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Page Up and Page Down go from step to step."""
        moves = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and event.key() in moves:
            self.open((self.current + moves[event.key()]) % len(self.steps))
            self.lines[self.current].setFocus()
            return
        super().keyPressEvent(event)

    def _show_state(self, position: int) -> None:
        self.lines[position].show_state(self.steps[position].state())


def _pane(step: Step) -> QScrollArea:
    """Put a step into an area that scrolls where the dock is low."""
    pane = QScrollArea()
    pane.setWidgetResizable(True)
    pane.setFrameShape(QFrame.Shape.NoFrame)
    pane.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    pane.setWidget(step)
    return pane


def _rule() -> QFrame:
    rule = QFrame()
    rule.setFrameShape(QFrame.Shape.HLine)
    rule.setFrameShadow(QFrame.Shadow.Sunken)
    return rule


