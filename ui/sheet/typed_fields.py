"""Fields that follow the draft and change it after a short pause in typing."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QObject, QSignalBlocker, QTimer
from qgis.PyQt.QtWidgets import QLineEdit

if TYPE_CHECKING:
    from ..session import AtlasSession

PAUSE_MS = 350


class TypedFields(QObject):
    """Line edits, each for one key of the draft by its full name; what is typed reaches the draft after a pause."""

    def __init__(self, session: AtlasSession, parent: QObject) -> None:
        super().__init__(parent)
        self.session = session
        self.edits: dict[str, QLineEdit] = {}
        self._typed: dict[str, str] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE_MS)
        self._timer.timeout.connect(self.flush)

    def add(self, name: str, edit: QLineEdit) -> QLineEdit:
        """Let a line edit stand for a key."""
        self.edits[name] = edit
        edit.textEdited.connect(lambda text: self._on_typed(name, text))
        edit.editingFinished.connect(self.flush)
        return edit

    def fill(self) -> None:
        """Show what the draft has; what is being typed stays."""
        for name, edit in self.edits.items():
            text = str(self.session.draft.get(name, ""))
            if name not in self._typed and edit.text() != text:
                with quietly(edit):
                    edit.setText(text)
                    edit.setCursorPosition(0)  # a long text shows its beginning

    def flush(self) -> None:
        """Take over at once what was typed."""
        self._timer.stop()
        typed, self._typed = self._typed, {}
        draft = self.session.draft
        for name, text in typed.items():
            draft = draft.with_value(name, text.strip() or None)
        if typed:
            self.session.change(draft)

    def _on_typed(self, name: str, text: str) -> None:
        self._typed[name] = text
        self._timer.start()


def quietly(widget: QObject) -> QSignalBlocker:
    """Block a widget's signals while it is set from the draft: to be used by ``with``."""
    return QSignalBlocker(widget)


def later(parent: QObject, milliseconds: int, slot: Callable[[], None]) -> QTimer:
    """Return a timer that calls a slot once, so long after its last start."""
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(milliseconds)
    timer.timeout.connect(slot)
    return timer
