"""What was found in the table, one line each, with what to do."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QVBoxLayout, QWidget

from ...processing.domain import names
from ...processing.workflow import data_findings as found
from ...processing.workflow.data_findings import Finding
from ...processing.workflow.translated import quoted
from ..numbers import number_text
from ..step import GOOD, WARNING
from .notice import INFO, Notice

_HARMLESS = (names.REPEATED, found.SKIPPED, found.SITES)


class FindingsBox(QWidget):
    """The findings; ``opened`` gives the status whose rows are to be shown."""

    opened = pyqtSignal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines: list[Notice] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)

    def show_findings(self, findings: Sequence[Finding] | None) -> None:
        """Show what was found; None where nothing was read."""
        for line in self.lines:
            line.hide()
            line.deleteLater()
        self.lines = []
        if findings is None:
            return
        for finding in findings:
            line = self._added(Notice(opens=bool(finding.status)))
            line.say(self._sentence(finding), INFO if finding.kind in _HARMLESS else WARNING)
            if finding.status:
                line.setToolTip(self.tr("Double-click or press Enter to see the rows."))
                line.opened.connect(lambda status=finding.status: self.opened.emit(status))
        if not any(finding.kind not in _HARMLESS for finding in findings):
            line = self._added(Notice())
            line.say(self.tr("Every row of the table is on the map or taken off it by a rule."), GOOD)
        self._put_in_tab_order()

    def _put_in_tab_order(self) -> None:
        """Let Tab reach the lines where they stand, not after all that was there before them."""
        before = self.previousInFocusChain()
        while before is not self and not before.focusPolicy() & Qt.FocusPolicy.TabFocus:
            before = before.previousInFocusChain()
        for line in self.lines:
            if line.focusPolicy() & Qt.FocusPolicy.TabFocus:
                QWidget.setTabOrder(before, line)
                before = line

    def _added(self, line: Notice) -> Notice:
        self.lines.append(line)
        self._column.addWidget(line)
        return line

    def _sentence(self, finding: Finding) -> str:
        written = str if finding.kind == found.SKIPPED else quoted
        cells = ", ".join(written(text[:40]) for text in finding.examples)
        return self._said(finding).format(cells=cells or self.tr("empty cells"), jobs=number_text(finding.jobs))

    def _said(self, finding: Finding) -> str:
        kind, rows = finding.kind, finding.rows
        if kind == names.UNUSABLE_JOBS:
            return self.tr(
                "%n row(s) have a headcount that is no number ({cells}). Correct them in the table, or set their jobs by a"
                " rule in Exclusions.",
                "",
                rows,
            )
        if kind == names.MISSING_CODE:
            return self.tr(
                "%n row(s) have no postal code: {jobs} jobs are not on the map. Complete the table.", "", rows
            )
        if kind == names.MISSING_CLUSTER:
            return self.tr(
                "%n row(s) name no cluster: {jobs} jobs are not on the map. Complete the table.", "", rows
            )
        if kind == found.NO_PLACE:
            return self.tr(
                "%n row(s), {jobs} jobs, have a code without a place in the layers ({cells}). Show them at other codes below.",
                "",
                rows,
            )
        if kind == found.NO_LAYER:
            return self.tr(
                "%n row(s), {jobs} jobs, are in a country without a postal-code layer ({cells}). Add a layer that has its codes.",
                "",
                rows,
            )
        if kind == found.INVALID:
            return self.tr(
                "%n row(s), {jobs} jobs, have a code that is none of its country ({cells}). Choose the country's column or the"
                " default country, or correct the table.",
                "",
                rows,
            )
        if kind == found.CONFLICT:
            return self.tr(
                "%n row(s), {jobs} jobs, have a code and a country that disagree ({cells}). Correct the one or the other in"
                " the table.",
                "",
                rows,
            )
        if kind == found.UNKNOWN_COUNTRY:
            return self.tr(
                "%n row(s), {jobs} jobs, are in a country whose codes are not known ({cells}). Exclude them by a rule, with"
                " the reason.",
                "",
                rows,
            )
        if kind == names.REPEATED:
            return self.tr("%n row(s) say the same as an earlier one and do not count again.", "", rows)
        if kind == found.SKIPPED:
            return self.tr(
                "%n row(s) have neither cluster nor code, as totals and source lines do: they were passed over (rows {cells} ...).",
                "",
                rows,
            )
        return self.tr(
            "%n remark(s) on sites whose headcounts differ or add up. Read them under “How it was read”.", "", rows
        )
