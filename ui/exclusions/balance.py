"""The ledger in one sentence: what was read, and what became of it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from qgis.PyQt.QtWidgets import QVBoxLayout, QWidget

from ...processing.domain.names import CORRECTED, EXCLUDED, MAPPED, READ
from ..widgets import quiet, wrapped
from .phrases import Phrases

if TYPE_CHECKING:
    from ...processing.workflow.join import Employment

Parts = Sequence[tuple[str, int, float]]
"""Status, rows and jobs: what was read, then each fate."""

_NAMED = (READ, MAPPED, EXCLUDED, CORRECTED)
_ROWS, _JOBS = 1, 2


class Balance(QWidget):
    """Show the balance of all clusters, each site once: in jobs, and below it in rows; every fate is in the tip."""

    def __init__(self, phrases: Phrases, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._phrases = phrases
        self.jobs, self.rows = wrapped(selectable=True), quiet()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.jobs)
        column.addWidget(self.rows)

    def show_figures(self, figures: Employment | None, stale: bool) -> None:
        """Show the balance of some figures; ``stale``: they are the last good ones, not those of the rules as they are."""
        self.rows.setVisible(figures is not None)
        if figures is None:
            self.jobs.setText(self.tr("The balance comes with the table and a postal-code layer."))
            self.jobs.setToolTip("")
            return
        from ...processing.workflow.ledger_lines import balance

        parts = balance(figures.ledger)
        words = self._sentence(_few(parts), _JOBS)
        self.jobs.setText(self.tr("Last good figures: {balance}").format(balance=words) if stale else words)
        self.rows.setText(self._sentence(_few(parts), _ROWS))
        self.jobs.setToolTip("\n".join(self._sentence(parts, figure) for figure in (_JOBS, _ROWS)))

    def _sentence(self, parts: Parts, figure: int) -> str:
        """Write the balance: what was read = what is mapped + what each other fate took."""
        from ...processing.workflow.ledger_lines import is_balanced

        read, *others = parts
        shown = [self._part(part[0], part[figure], figure) for part in others if part[figure]]
        sign = "=" if is_balanced(parts) else "≠"
        sums = " + ".join(shown).replace("+ \u2212", "\u2212\u00a0")
        if figure == _ROWS:
            whole = self.tr("{rows} rows read").format(rows=self._phrases.number(read[_ROWS]))
        else:
            whole = f"{self._phrases.jobs(read[_JOBS])}\u00a0{self._fate(READ)}"
        return f"{whole} {sign} {sums or 0}"

    def _part(self, status: str, value: float, figure: int) -> str:
        """Write one part: rows and jobs are not of one gender in every language."""
        rows = {
            MAPPED: self.tr("{rows} mapped"),
            EXCLUDED: self.tr("{rows} excluded"),
            CORRECTED: self.tr("{rows} corrected"),
            "": self.tr("{rows} other"),
        }
        number = self._phrases.number(value)
        if figure == _ROWS and status in rows:
            return rows[status].format(rows=number).replace(" ", "\u00a0")
        return f"{number}\u00a0{self._fate(status)}"

    def _fate(self, status: str) -> str:
        words = self._phrases.status(status) if status else self.tr("other", "rows or jobs with another fate")
        return words.replace(" ", "\u00a0")


def _few(parts: Parts) -> Parts:
    """Return the parts of the balance with all the smaller fates as one, without a name."""
    rest = [part for part in parts if part[0] not in _NAMED]
    other = ("", sum(part[_ROWS] for part in rest), round(sum(part[_JOBS] for part in rest), 2))
    return [*(part for part in parts if part[0] in _NAMED), other]
