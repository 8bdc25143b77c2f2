"""The step “Exclusions”."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import Qgis
from qgis.PyQt.QtCore import QEvent, Qt
from qgis.PyQt.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from ...processing.domain.errors import ClusterAtlasError
from ...processing.domain.names import READ
from ...processing.workflow import rule_lines
from ...processing.workflow.suggest import Offer
from ...processing.workflow.translated import translated, translated_error
from ..rows_window import rows_window, show_rows
from ..session import AtlasSession
from ..step import BUSY, EMPTY, GOOD, WRONG, Step, StepState
from ..stepper import Stepper
from .balance import Balance
from .effects import RuleEffects
from .history import RulesHistory
from .ledger_page import LedgerPage
from .offers import RuleOffers
from .phrases import Phrases
from .rules_page import RulesPage
from .suggestions_page import SuggestionsPage

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

    from ...processing.workflow.ledger_lines import LedgerLine

RULES, SUGGESTIONS, LEDGER = range(3)


class ExclusionsStep(Step):
    """Say which members do not count and why, and see at once what that does to the figures."""

    def __init__(self, session: AtlasSession, iface: QgisInterface, parent: QWidget | None = None) -> None:
        super().__init__(session, iface, parent)
        self.phrases = Phrases(self)
        self.history = RulesHistory(session, self)
        self.effects = RuleEffects(session, self)
        self.offers = RuleOffers(session, self.effects, self)
        self.rules = RulesPage(session, self.history, self.effects, self.phrases)
        self.suggestions = SuggestionsPage(self.phrases)
        self.ledger = LedgerPage(self.phrases)
        self.balance = Balance(self.phrases)
        self.tabs = QTabWidget()
        self._lay_out()
        self._connect()
        self._show_figures()

    def title(self) -> str:
        return self.tr("Exclusions")

    def state(self) -> StepState:
        wrong, rules = self.effects.wrong, rule_lines.rules_in(self.session.draft.rules)
        if wrong:
            first = translated(wrong[0].error.what) if wrong[0].error is not None else ""
            return StepState(WRONG, self.tr("{rules} wrong: {what}").format(rules=self.phrases.rules(len(wrong)), what=first))
        if not rules:
            return StepState(EMPTY, self.tr("no rule"))
        if not self.session.is_current:
            return StepState(BUSY if self.session.is_running else EMPTY, self.phrases.rules(len(rules)))
        return self._good()

    def shown(self) -> None:
        """Work out what only a visible step needs: the rules that are off, and the suggestions."""
        self._watch()

    def hideEvent(self, event: QEvent) -> None:
        super().hideEvent(event)
        self._watch()

    def showEvent(self, event: QEvent) -> None:
        super().showEvent(event)
        self._watch()

    def close_step(self) -> None:
        self.effects.close()
        self.offers.close()
        self.rules.close_page()
        window = rows_window(self)
        if window is not None:
            window.close()

    def make_rule_of(self, organisation: str) -> None:
        """Add a rule that excludes an organisation, and open the step where its reason is to be written."""
        cells = {**rule_lines.NEW_RULE, "value": organisation}
        lines, at = rule_lines.with_rule(self.history.lines, -1, cells)
        self.history.change(lines, self.tr("Make a rule of a row"), self.rules.place, at)
        self.open_step()
        self.rules.form.reason.setFocus()

    def open_step(self, tab: int = RULES) -> None:
        """Open the step in its dock, at one of its tabs."""
        self.tabs.setCurrentIndex(tab)
        at = self.parentWidget()
        while at is not None and not isinstance(at, Stepper):
            at = at.parentWidget()
        if at is not None:
            at.open(at.steps.index(self))

    def _lay_out(self) -> None:
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(self.rules, self.tr("Rules"))
        self.tabs.addTab(self.suggestions, self.tr("Suggestions"))
        self.tabs.addTab(self.ledger, self.tr("Ledger"))
        self.tabs.setUsesScrollButtons(False)
        self.tabs.setElideMode(Qt.TextElideMode.ElideRight)
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 4, 6, 6)
        column.setSpacing(4)
        column.addWidget(self.balance)
        column.addWidget(self.tabs, 1)

    def _connect(self) -> None:
        self.session.figuresChanged.connect(self._on_figures_changed)
        self.session.runningChanged.connect(lambda _: self.stateChanged.emit())
        self.effects.changed.connect(self._on_effects_changed)
        self.offers.changed.connect(self._on_offers_changed)
        self.tabs.currentChanged.connect(lambda _: self._watch())
        self.rules.rowsWanted.connect(self._on_rule_rows_wanted)
        self.rules.menu.tell = self._tell
        self.suggestions.taken.connect(self._on_suggestion_taken)
        self.ledger.rowsWanted.connect(self._on_ledger_rows_wanted)
        self.ledger.failed.connect(self._tell)

    def _watch(self) -> None:
        """Work out what only a visible step needs, as long as it is one."""
        self.effects.watch(self.isVisible())
        self.offers.watch(self.isVisible(), self.tabs.currentIndex() == SUGGESTIONS)

    def _good(self) -> StepState:
        """Say what the rules take that are switched on."""
        from ...processing.workflow.ledger_lines import excluded_in

        rows, jobs = excluded_in(self.session.figures.ledger)
        on = [self.effects.effects.get(check.id) for check in self.effects.checks if check.on]
        excluding = sum(effect is not None and effect.rows > 0 for effect in on)
        correcting = sum(effect is not None and effect.decided > effect.rows for effect in on)
        said = []
        if excluding:
            one, more = self.tr("{rules} excludes {rows}, {jobs}"), self.tr("{rules} exclude {rows}, {jobs}")
            parts = {"rows": self.phrases.rows(rows), "jobs": self.phrases.jobs(jobs)}
            said.append((one if excluding == 1 else more).format(rules=self.phrases.rules(excluding), **parts))
        if correcting:
            words = self.tr("{rules} corrects") if correcting == 1 else self.tr("{rules} correct")
            said.append(words.format(rules=self.phrases.rules(correcting)))
        both = self.tr("{excluded}; {corrected}").format(excluded=said[0], corrected=said[1]) if len(said) > 1 else "".join(said)
        return StepState(GOOD, both or self.tr("no rule takes a row"))

    def _show_figures(self) -> None:
        figures, current = self.session.figures, self.session.is_current
        self.ledger.show_ledger(figures.ledger if figures is not None else None, current)
        stale = not current and self.session.problem is not None
        self.balance.show_figures(figures, stale)

    def _on_figures_changed(self) -> None:
        self._show_figures()
        self.stateChanged.emit()
        window = rows_window(self)
        if window is not None and window.isVisible():
            window.show_again(self.session.figures)

    def _on_effects_changed(self) -> None:
        self.stateChanged.emit()

    def _on_offers_changed(self) -> None:
        self.suggestions.show_offers(self.offers.offers, self.offers.is_known)
        self._name_suggestions()

    def _name_suggestions(self) -> None:
        """Say how many suggestions there are where the tabs have room for it."""
        name, count, bar = self.tr("Suggestions"), len(self.offers.offers), self.tabs.tabBar()
        self.tabs.setTabText(SUGGESTIONS, f"{name} ({count})" if count else name)
        if bar.sizeHint().width() > self.tabs.width():
            self.tabs.setTabText(SUGGESTIONS, name)

    def resizeEvent(self, event: QEvent) -> None:
        super().resizeEvent(event)
        self._name_suggestions()

    def _on_suggestion_taken(self, offer: Offer) -> None:
        lines, at = rule_lines.with_rule_of(self.history.lines, -1, offer.lines)
        self.history.change(lines, self.tr("Take over a suggestion"), self.rules.place, at)

    def _on_rule_rows_wanted(self, rule_id: str) -> None:
        if self.session.figures is not None:
            show_rows(self, self.session.figures, rule=rule_id)

    def _on_ledger_rows_wanted(self, line: LedgerLine) -> None:
        if self.session.figures is not None:
            status = "" if line.status == READ else line.status
            show_rows(self, self.session.figures, status=status, rule=line.rule, cluster=line.cluster)

    def _tell(self, error: ClusterAtlasError) -> None:
        self.iface.messageBar().pushMessage(self.title(), translated_error(error), Qgis.MessageLevel.Critical, 0)
