"""Small widgets that the steps share."""

from __future__ import annotations

from html import escape

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QEvent, Qt
from qgis.PyQt.QtGui import QColor, QPalette
from qgis.PyQt.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ..processing.workflow.translated import translated

TEXT_SHARE = 0.68
"""How much of a quiet text's colour is that of the theme's text; the rest is its ground."""


def wrapped(text: str = "", *, selectable: bool = False) -> QLabel:
    """Return a label that wraps instead of widening the dock."""
    label = QLabel(text)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)  # a theme or a cluster may be called “<b>x</b>”
    label.setMinimumWidth(1)
    if selectable:
        flags = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        label.setTextInteractionFlags(flags)
    return label


def plain_tip(text: str) -> str:
    """Return a text for a tip, as it is written: Qt takes one with “<b>” in it for HTML."""
    return f"<span>{escape(text)}</span>".replace("\n", "<br>") if "<" in text else text


def heading(text: str) -> QLabel:
    """Return the name of a part of a step."""
    label = wrapped(text)
    font = label.font()
    font.setBold(True)
    label.setFont(font)
    return label


def quiet(text: str = "") -> QLabel:
    """Return a label for what is of second rank: smaller, dimmed by the theme's own colour, also in a dark one."""
    label = QuietLabel(text)
    label.setWordWrap(True)
    label.setMinimumWidth(1)
    font = label.font()
    font.setPointSizeF(font.pointSizeF() * 0.92)
    label.setFont(font)
    return label


class QuietLabel(QLabel):
    """A label in a colour between the theme's text and its ground, whatever the theme."""

    def __init__(self, text: str = "") -> None:
        super().__init__(text)
        self._dim()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.ApplicationPaletteChange, QEvent.Type.ParentChange, QEvent.Type.StyleChange):
            self._dim()

    def _dim(self) -> None:
        theme = QApplication.palette(self)
        text, ground = theme.color(QPalette.ColorRole.WindowText), theme.color(QPalette.ColorRole.Window)
        parts = (TEXT_SHARE * a + (1 - TEXT_SHARE) * b for a, b in zip(text.getRgbF()[:3], ground.getRgbF()[:3]))
        own = self.palette()
        own.setColor(QPalette.ColorRole.WindowText, QColor.fromRgbF(*parts))
        self.setPalette(own)


def button(text: str, icon: str = "", tip: str = "") -> QPushButton:
    """Return a button that may be narrower than its text, with a theme icon ("/mActionAdd.svg")."""
    made = QPushButton(QgsApplication.getThemeIcon(icon), text) if icon else QPushButton(text)
    made.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
    made.setMinimumWidth(1)
    made.setToolTip(tip)
    return made


def tool_button(icon: str, tip: str) -> QToolButton:
    """Return a small button that shows a theme icon and says in its tip what it does."""
    made = QToolButton()
    made.setIcon(QgsApplication.getThemeIcon(icon))
    made.setToolTip(tip)
    made.setAccessibleName(tip)
    made.setAutoRaise(True)
    return made


def flag_number(flags: object) -> int:
    """Return flags as the number that Qt's drawing takes: an object of PyQt5, an enumeration's member of PyQt6."""
    return int(getattr(flags, "value", flags))


class ProgressLine(QWidget):
    """What is under way, how far it is, and Cancel; hidden while nothing is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bar = QProgressBar()
        self.bar.setRange(0, 100)
        self.bar.setTextVisible(False)
        self.bar.setMaximumHeight(8)
        self.words = wrapped()
        self.cancel = tool_button("/mTaskCancel.svg", self.tr("Cancel"))
        row = QHBoxLayout()
        row.addWidget(self.words, 1)
        row.addWidget(self.cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 2, 6, 4)
        column.addLayout(row)
        column.addWidget(self.bar)
        self.hide()

    def show_step(self, percent: float, text: str) -> None:
        """Show how far it is (0 to 100), and what is done now where that is told."""
        self.bar.setValue(round(percent))
        if text:
            self.words.setText(translated(text))

    def show_running(self, running: bool, text: str = "") -> None:
        """Show the line while something runs, hide it otherwise."""
        self.setVisible(running)
        self.cancel.setEnabled(running)
        self.show_step(0, text)
