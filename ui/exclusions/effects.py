"""What is wrong with each rule and what each takes, kept true to the session."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...processing.domain.errors import Cancelled, ClusterAtlasError
from ...processing.workflow.requirements import missing_packages
from ..latest import Latest
from ..session import AtlasSession, as_told
from ..tasks import WatchedTask

if TYPE_CHECKING:
    from ...processing.domain.fates import Fates
    from ...processing.workflow.draft import Row
    from ...processing.workflow.members import Watch
    from ...processing.workflow.rule_effects import Effect, RuleCheck


class RuleEffects(QObject):
    """Hold each rule's check and effect; ``changed`` tells.

    - A rule that is switched on has the ledger's figures. Those of rules that are off, and of sound rules while another one is wrong, are
      worked out in another thread, and only while somebody looks (``watch``).
    """

    changed = pyqtSignal()

    def __init__(self, session: AtlasSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.checks: tuple[RuleCheck, ...] = ()
        self.effects: dict[str, Effect] = {}
        self.is_current = False
        self._session = session
        self._watched = self._is_closed = False
        self._figures: Any = None
        self._of_figures: Mapping[str, Effect] = {}
        self._worked: Mapping[str, Effect] = {}
        self._asked: tuple[Any, ...] = ()
        self._trouble: tuple[tuple[Row, ...], ClusterAtlasError | None] = ((), None)
        self._work = Latest()
        session.draftChanged.connect(self.update)
        session.figuresChanged.connect(self.update)

    @property
    def wrong(self) -> tuple[RuleCheck, ...]:
        """Return the rules that are broken."""
        return tuple(check for check in self.checks if check.error is not None)

    @property
    def is_running(self) -> bool:
        """Tell whether effects are being worked out."""
        return self._work.is_running

    def watch(self, watched: bool) -> None:
        """Say whether somebody looks at the figures of rules that are off."""
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
        self._combine()
        self.changed.emit()
        # the session's own work first: what comes of it may be all that is needed
        if self._watched and not session.is_running and (self.is_current or session.problem is not None):
            self._start()

    def close(self) -> None:
        """Stop what is under way, wait until it has ended, and begin nothing any more."""
        self._is_closed = True
        self._work.close()
        self._figures, self._asked = None, ()

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
        self.is_current = self._session.is_current
        on = {check.id for check in self.checks if check.on}
        ledger = {rule_id: effect for rule_id, effect in self._of_figures.items() if rule_id in on}
        worked = {rule_id: e for rule_id, e in self._worked.items() if rule_id not in on or not self.is_current}
        self.effects = {**ledger, **worked}

    def _start(self) -> None:
        inputs, figures, checks, together = self._session.inputs, self._session.figures, self.checks, bool(self.wrong)
        to_do = together or any(not check.on for check in checks)
        if inputs is None or not to_do:
            return
        asked = (inputs, tuple((c.id, c.rule, c.on) for c in checks), together)
        if self._asked and self._asked[0] is inputs and self._asked[1:] == asked[1:]:
            return
        self._asked = asked
        known = figures.fates if figures is not None and figures.fates.members is inputs.members else None
        rules = self._session.draft.rules

        def work(watch: Watch) -> Mapping[str, Effect]:
            from ...processing.workflow.rule_effects import effects_of, fates_without_rules

            # which rows are repeated, and so out of every rule's reach, is the same under any rules
            fates: Fates = known if known is not None else fates_without_rules(inputs.members, watch)
            return effects_of(fates, checks, together, watch)

        self._work.run(self.tr("Effects of the rules"), work, lambda task: self._on_done(task, rules))

    def _on_done(self, task: WatchedTask, rules: tuple[Row, ...]) -> None:
        if isinstance(task.error, Cancelled):
            self._asked = ()
        elif task.error is not None:  # an expression that takes no end on some text: its rule is wrong, the others go on
            self._trouble = rules, as_told(task.error)
            self.update()
        else:
            self._worked = task.result
            self._combine()
            self.changed.emit()
