"""Keys that work inside one widget only."""

from __future__ import annotations

from collections.abc import Callable

from qgis.PyQt.QtCore import QEvent, QObject, Qt
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import QWidget

_HELD = (
    ("Ctrl+", Qt.KeyboardModifier.ControlModifier),
    ("Shift+", Qt.KeyboardModifier.ShiftModifier),
    ("Alt+", Qt.KeyboardModifier.AltModifier),
)


class Keys(QObject):
    """Do something on some keys while a widget, or one inside it, has the focus and does not want them itself.

    A QShortcut would not do: QGIS's own of the same keys (undo, copy, new) make it ambiguous, and neither is done.
    """

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._slots: dict[str, Callable[[], object]] = {}
        widget.installEventFilter(self)

    def add(self, keys: str, slot: Callable[[], object]) -> None:
        """Let keys ("Ctrl+Z") do something."""
        self._slots[QKeySequence(keys).toString()] = slot

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() not in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
            return False
        slot = self._slots.get(_pressed(event))
        if slot is None:
            return False
        event.accept()  # of a shortcut's override: no other widget shall have it
        if event.type() == QEvent.Type.KeyPress:
            slot()
        return True


def _pressed(event: QEvent) -> str:
    """Write what was pressed as a key sequence is written."""
    held = event.modifiers()
    prefix = "".join(text for text, modifier in _HELD if held & modifier)
    return QKeySequence(prefix + QKeySequence(event.key()).toString()).toString()
