"""What the cells of the rules table say: texts, figures, tips."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QObject, Qt
from qgis.PyQt.QtGui import QFont

from ...processing.workflow.rule_lines import SHARED, RuleLines, rules_in
from ...processing.workflow.translated import translated
from ..widgets import plain_tip
from .phrases import Phrases

if TYPE_CHECKING:
    from ...processing.workflow.draft import Row
    from ...processing.workflow.rule_effects import Effect, RuleCheck

ON, WHAT, ID, ACTION, CLUSTER, FIELD, OPERATOR, VALUE, SET_TO, REASON, ROWS, JOBS = range(12)
COLUMNS = {
    ON: "enabled",
    WHAT: "value",
    ID: "id",
    ACTION: "action",
    CLUSTER: "cluster",
    FIELD: "field",
    OPERATOR: "operator",
    VALUE: "value",
    SET_TO: "jobs",
    REASON: "reason",
}
"""The column of the rules table that each column of the model edits."""

SECOND = int(Qt.ItemDataRole.UserRole) + 1
"""The second line of a rule: its reason, or what is wrong with it."""

WRONG = int(Qt.ItemDataRole.UserRole) + 2
"""Whether a line is wrong."""

FIGURE = int(Qt.ItemDataRole.UserRole) + 3
"""The ledger's figure of a cell in ``ROWS`` or ``JOBS``; None where there is none."""


class RuleCells(QObject):
    """Say what each line of the rules shows; ``checks`` are by place, ``effects`` by the rule's id."""

    def __init__(self, phrases: Phrases, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._phrases = phrases
        self.lines: Sequence[Row] = ()
        self.rules: Mapping[int, RuleLines] = {}
        self.checks: Mapping[int, RuleCheck] = {}
        self.effects: Mapping[str, Effect] = {}
        self.is_current = True

    def take(self, lines: Sequence[Row]) -> None:
        """Take other lines."""
        self.lines, self.rules = lines, _by_place(lines)

    def text(self, row: int, column: int) -> str:
        """Return what a cell shows."""
        line, first = self.lines[row], self.is_first(row)
        if column == WHAT:
            return self._phrases.line(line, not first, row == self.rules[row].places[-1])
        if column in (ROWS, JOBS):
            return self._figure_text(row, column) if first else ""
        text = str(line.get(COLUMNS[column], "")) if column != ON else ""
        if COLUMNS[column] in SHARED and not first:
            return ""
        words = {ACTION: self._phrases.actions, FIELD: self._phrases.fields, OPERATOR: self._phrases.operators}
        return words.get(column, {}).get(text, text)

    def _figure_text(self, row: int, column: int) -> str:
        effect = self._effect(row)
        if effect is None:
            return ""
        if not effect.decided:
            return "–"
        if column == JOBS:
            return self._phrases.number(effect.jobs)
        # rows that stay, with another headcount, are none that the rule takes
        number = self._phrases.number(effect.decided)
        return number if effect.rows else f"({number})"

    def rows_words(self, row: int) -> str:
        """Say how many rows a rule takes, or only corrects."""
        effect = self._effect(row) if self.is_first(row) else None
        if effect is None:
            return ""
        if not effect.decided:
            return self.tr("no row")
        words = self._phrases.rows(effect.decided)
        return words if effect.rows else self.tr("corrects {count}").format(count=self._phrases.number(effect.decided))

    def figure(self, row: int, column: int, role: int) -> float | None:
        """Return the ledger's figure of a cell for the role ``FIGURE``."""
        effect = self._effect(row) if role == FIGURE and column in (ROWS, JOBS) else None
        return None if effect is None else effect.rows if column == ROWS else effect.jobs

    def _effect(self, row: int) -> Effect | None:
        check = self.checks.get(row)
        return None if check is None or check.error is not None else self.effects.get(check.id)

    def font(self, row: int) -> QFont | None:
        """Set figures in italics that are not those of the sheet: of a rule that is off, or while a rule is wrong."""
        font = QFont()
        font.setItalic(not self.is_current or not self.is_on(row))
        return font

    def second(self, row: int) -> str:
        """Return a line's second line: what is wrong with it, else its rule's reason."""
        check = self.checks.get(row)
        if check is not None and check.error is not None and check.wrong == row:
            return f"{translated(check.error.what)} {translated(check.error.remedy)}".strip()
        return str(self.lines[row].get("reason", "")) if self.is_first(row) else ""

    def tip(self, row: int, column: int) -> str:
        """Say the whole rule, or what its figures are."""
        if column not in (ROWS, JOBS):
            lines = [self.lines[place] for place in self.rules[row].places]
            return plain_tip("\n".join(part for part in (self._phrases.rule(lines), self.second(row)) if part))
        effect = self._effect(row)
        if effect is None:
            return ""
        if not effect.decided:
            return self.tr("No row: the rule takes nothing, or rules before it took its rows.")
        if not self.is_on(row):
            return self.tr("What the rule would take alone if it were switched on.")
        if not effect.rows:
            return self.tr("Rows that stay, with another headcount; the jobs are what the correction takes away.")
        return self.tr("Double-click to see the rows.")

    def is_first(self, row: int) -> bool:
        """Tell whether a line is its rule's first."""
        return self.rules[row].places[0] == row

    def is_on(self, row: int) -> bool:
        """Tell whether a line's rule is switched on."""
        check = self.checks.get(row)
        return check.on if check is not None else self.lines[row].get("enabled", "") != "0"

    def is_wrong(self, row: int) -> bool:
        """Tell whether a line is the one that is wrong with its rule."""
        check = self.checks.get(row)
        return check is not None and check.error is not None and check.wrong == row


def _by_place(lines: Sequence[Row]) -> dict[int, RuleLines]:
    """Return the rule of each line by its place; an empty line is one of its own."""
    alone = {place: RuleLines(f"line {place + 1}", (place,)) for place in range(len(lines))}
    return {**alone, **{place: rule for rule in rules_in(lines) for place in rule.places}}
