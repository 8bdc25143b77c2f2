"""What is suggested besides the rules, kept true to the session."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...processing.domain.errors import Cancelled
from ...processing.workflow.suggest import MOST_OFFERED, Offer
from ..latest import Latest
from ..session import AtlasSession
from ..tasks import WatchedTask
from .effects import RuleEffects

if TYPE_CHECKING:
    from ...processing.workflow.members import Watch

MANY_ROWS = 100_000
"""Of more rows suggestions are only made when somebody opens them: it takes seconds."""


class RuleOffers(QObject):
    """Hold the suggestions that the rules leave open; ``changed`` tells. The table is not read again for them."""

    changed = pyqtSignal()

    def __init__(self, session: AtlasSession, effects: RuleEffects, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.offers: tuple[Offer, ...] = ()
        self.is_known = False
        self._session, self._effects = session, effects
        self._visible = self._opened = self._is_closed = False
        self._kept: tuple[Any, ...] = ()  # inputs, language, fates without rules, suggestions
        self._asked: tuple[Any, ...] = ()
        self._work = Latest()
        effects.changed.connect(self.update)

    @property
    def is_running(self) -> bool:
        """Tell whether suggestions are being looked for."""
        return self._work.is_running

    def watch(self, visible: bool, opened: bool) -> None:
        """Say whether the step is visible, and whether it is opened at the suggestions."""
        self._visible, self._opened = visible, visible and opened
        self.update()

    def update(self) -> None:
        """Look for suggestions where what they depend on is another one and somebody may look at them."""
        session = self._session
        if session.inputs is None:
            self._forget()
            return
        wanted = self._opened or (self._visible and len(session.inputs.members) <= MANY_ROWS)
        if wanted and not self._is_closed and not session.is_running and session.is_current:
            self._start()

    def close(self) -> None:
        """Stop what is under way, wait until it has ended, and begin nothing any more."""
        self._is_closed = True
        self._work.close()
        self._kept = self._asked = ()

    def _forget(self) -> None:
        """Show no suggestion where there is no table any more."""
        self._work.stop()
        self._kept = self._asked = ()
        if self.offers or self.is_known:
            self.offers, self.is_known = (), False
            self.changed.emit()

    def _start(self) -> None:
        inputs, language, checks = self._session.inputs, self._session.draft.get("language", "fr"), self._effects.checks
        asked = (inputs, language, tuple(check.rule for check in checks))
        if self._asked and self._asked[0] is inputs and self._asked[1:] == asked[1:]:
            return
        self._asked = asked
        same = bool(self._kept) and self._kept[0] is inputs and self._kept[1] == language
        kept = self._kept[2:] if same else None

        def work(watch: Watch) -> tuple[Any, Any, tuple[Offer, ...]]:
            from ...processing.workflow.rule_effects import fates_without_rules, sound_rules
            from ...processing.workflow.suggest import offers, suggested

            bare = kept[0] if kept else fates_without_rules(inputs.members, watch)
            found = kept[1] if kept else suggested(bare, language, watch, MOST_OFFERED).first
            return bare, found, offers(bare, found, sound_rules(bare.members, checks), language, watch)

        self._work.run(self.tr("Suggested exclusions"), work, lambda task: self._on_done(task, inputs, language))

    def _on_done(self, task: WatchedTask, inputs: Any, language: str) -> None:
        if task.error is not None:
            self._asked = () if isinstance(task.error, Cancelled) else self._asked
            return
        bare, found, self.offers = task.result
        self._kept, self.is_known = (inputs, language, bare, found), True
        self.changed.emit()
