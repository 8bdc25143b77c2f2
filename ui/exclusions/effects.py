"""What each rule takes and what is suggested, kept true to the session in another thread."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...processing.domain.errors import Cancelled
from ...processing.workflow.requirements import missing_packages
from ...processing.workflow.suggest import MOST_OFFERED, Offer
from ..session import AtlasSession, as_told
from ..tasks import WatchedTask

if TYPE_CHECKING:
    from ...processing.workflow.draft import Row
    from ...processing.workflow.join import Inputs
    from ...processing.workflow.members import Watch
    from ...processing.workflow.rule_effects import Effect, RuleCheck


class RuleEffects(QObject):
    """Hold each rule's check and effect, and the suggestions; ``changed`` and ``offersChanged`` tell.

    - A rule that is switched on has the ledger's figures. Those of rules that are off, and of sound rules while another one is wrong, are
      worked out in another thread, and only while somebody looks (``watched``).
    """

    changed = pyqtSignal()
    offersChanged = pyqtSignal()

    def __init__(self, session: AtlasSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.checks: tuple[RuleCheck, ...] = ()
        self.effects: dict[str, Effect] = {}
        self.offers: tuple[Offer, ...] = ()
        self.is_current = False
        self._watched = self._is_closed = False
        self._session = session
        self._inputs: Any = None  # what the next two were made from
        self._bare: Any = None
        self._suggestions: Any = None
        self._asked: Any = None
        self._figures: Any = None
        self._of_figures: Mapping[str, Effect] = {}
        self._worked: Mapping[str, Effect] = {}
        self._trouble: Any = ((), None)  # some rules, and what only their members showed
        self._task: WatchedTask | None = None
        session.draftChanged.connect(self.update)
        session.figuresChanged.connect(self.update)

    @property
    def wrong(self) -> tuple[RuleCheck, ...]:
        """Return the rules that are broken."""
        return tuple(check for check in self.checks if check.error is not None)

    def watch(self, watched: bool) -> None:
        """Say whether somebody looks at the figures of rules that are off and at the suggestions."""
        self._watched = watched
        if watched:
            self.update()

    def update(self) -> None:
        """Check the rules anew and take over the session's figures; what is not in them is worked out in another thread."""
        session = self._session
        if self._is_closed or missing_packages():
            return
        self._check()
        if session.figures is not self._figures:
            self._figures, self._of_figures = session.figures, self._effects_in_figures()
        self.is_current = session.is_current
        self._combine()
        self.changed.emit()
        if self._watched and session.inputs is not None:
            self._work()

    def close(self) -> None:
        """Stop what is under way, wait until it has ended, and begin nothing any more."""
        self._is_closed = True
        task, self._task = self._task, None
        if task is not None:
            task.end()
        self._inputs = self._bare = self._suggestions = self._figures = self._asked = None

    def _check(self) -> None:
        session = self._session
        if not session.draft.rules:
            self.checks = ()
            return
        from ...processing.workflow.rule_effects import checked_alone, with_problem

        columns = session.inputs.members.source_columns if session.inputs is not None else None
        rules, trouble = self._trouble
        checks = with_problem(checked_alone(session.draft.rules, columns), session.problem)
        self.checks = with_problem(checks, trouble if rules == session.draft.rules else None)

    def _effects_in_figures(self) -> Mapping[str, Effect]:
        if self._session.figures is None:
            return {}
        from ...processing.workflow.rule_effects import effects_in

        return effects_in(self._session.figures)

    def _combine(self) -> None:
        """Take the ledger's figures for what is on, and the worked ones where the ledger has none that hold."""
        on = {check.id for check in self.checks if check.on}
        ledger = {rule_id: effect for rule_id, effect in self._of_figures.items() if rule_id in on}
        worked = {rule_id: e for rule_id, e in self._worked.items() if rule_id not in on or not self.is_current}
        self.effects = {**ledger, **worked}

    def _work(self) -> None:
        session, checks = self._session, self.checks
        inputs, language = session.inputs, session.draft.get("language", "fr")
        # while the sheet's own figures come, the ones of the rules that are on are as good as there
        together = bool(self.wrong)
        asked = (inputs, tuple((c.id, c.rule, c.on) for c in checks), together, language)
        if self._asked is not None and self._asked[0] is inputs and self._asked[1:] == asked[1:]:
            return
        if self._task is not None:
            self._task.cancel()
        self._asked = asked
        known = (self._bare, self._suggestions) if self._made_from(inputs, language) else (None, None)

        def work(watch: Watch) -> tuple[Any, Any, Mapping[str, Effect], tuple[Offer, ...]]:
            from ...processing.workflow.rule_effects import effects_of, fates_without_rules, sound_rules
            from ...processing.workflow.suggest import offers, suggested

            bare = known[0] or fates_without_rules(inputs.members, watch)
            effects = effects_of(bare, checks, together, watch)
            found = known[1] if known[1] is not None else suggested(bare, language, watch, MOST_OFFERED).first
            return bare, found, effects, offers(bare, found, sound_rules(bare.members, checks), language, watch)

        task = WatchedTask(self.tr("Effects of the rules"), work)
        rules = session.draft.rules
        task.done.connect(lambda: self._on_done(task, (inputs, language), rules))
        self._task = task
        task.start()

    def _made_from(self, inputs: Inputs, language: str) -> bool:
        return self._inputs is not None and self._inputs[0] is inputs and self._inputs[1] == language

    def _on_done(self, task: WatchedTask, of: tuple[Inputs, str], rules: tuple[Row, ...]) -> None:
        if task is not self._task:
            return
        self._task = None
        if isinstance(task.error, Cancelled):
            self._asked = None
            return
        if task.error is not None:  # an expression that takes no end on some text: its rule is wrong, the others go on
            self._trouble = rules, as_told(task.error)
            self.update()
            return
        self._inputs = of
        self._bare, self._suggestions, self._worked, self.offers = task.result
        self._combine()
        self.changed.emit()
        self.offersChanged.emit()
