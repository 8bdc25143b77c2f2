"""Undo and redo of what is done to the rules."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...processing.workflow.draft import Row
from ...processing.workflow.rule_lines import is_another_sheet
from ..session import AtlasSession

try:  # Qt 6 has them beside QAction
    from qgis.PyQt.QtGui import QUndoCommand, QUndoStack
except ImportError:
    from qgis.PyQt.QtWidgets import QUndoCommand, QUndoStack

MOST = 200


class _Change(QUndoCommand):
    """The rules before and after one change; each is whole, so that no order of changes can mix them up."""

    def __init__(
        self, history: RulesHistory, text: str, before: Sequence[Row], after: Sequence[Row], at: tuple[int, int]
    ) -> None:
        super().__init__(text)
        self._history, self._before, self._after, self._at = history, tuple(before), tuple(after), at

    def undo(self) -> None:
        self._history.apply(self._before, self._at[0])

    def redo(self) -> None:
        self._history.apply(self._after, self._at[1])


class RulesHistory(QObject):
    """Change the session's rules so that each change can be undone, whichever step is open.

    - Rules that were changed elsewhere are one more change; those of another sheet empty the history.
    - ``applied`` tells the place of the line to look at.
    """

    applied = pyqtSignal(int)

    def __init__(self, session: AtlasSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.stack = QUndoStack(self)
        self.stack.setUndoLimit(MOST)
        self._session, self._draft = session, session.draft
        self._following = False
        session.draftChanged.connect(self._on_draft_changed)

    @property
    def lines(self) -> tuple[Row, ...]:
        """Return the rules' lines as they are now."""
        return self._session.draft.rules

    def change(self, lines: Sequence[Row], text: str, before: int, after: int) -> None:
        """Set the rules' lines; ``before`` and ``after`` are the places of the line to look at, undone and done."""
        if tuple(lines) != self.lines:
            self.stack.push(_Change(self, text, self.lines, lines, (before, after)))

    def apply(self, lines: Sequence[Row], place: int) -> None:
        """Give the session these lines; for the commands."""
        if self._following:
            return
        draft = self._session.draft.with_rules(lines)
        self._draft = draft  # known before the session tells it
        self._session.change(draft, at_once=True)  # an edit is whole: nobody is typing any more
        self.applied.emit(place)

    def _on_draft_changed(self) -> None:
        before, self._draft = self._draft, self._session.draft
        if is_another_sheet(before, self._draft):
            self.stack.clear()
        elif before.rules != self._draft.rules:
            self._following = True  # it is done already
            change = _Change(self, self.tr("Change from elsewhere"), before.rules, self._draft.rules, (0, 0))
            self.stack.push(change)
            self._following = False
