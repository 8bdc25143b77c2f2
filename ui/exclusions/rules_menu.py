"""What is done less often with the rules: import, export, the whole table, a rule's rows."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsApplication, QgsSettings
from qgis.PyQt.QtWidgets import QFileDialog, QMenu, QWidget

from ...processing.domain.errors import ClusterAtlasError
from ...processing.workflow import rule_lines
from ..session import AtlasSession
from .history import RulesHistory

FOLDER = "cluster_atlas/rules_folder"


class RulesMenu(QMenu):
    """The menu of the rules; ``problem`` of the last import or export is shown by ``tell``."""

    def __init__(self, session: AtlasSession, history: RulesHistory, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._history = session, history
        self.tell = lambda error: None
        icon = QgsApplication.getThemeIcon
        self.rows = self.addAction(icon("/mActionOpenTable.svg"), self.tr("Show the rule's rows"))
        self.table = self.addAction(icon("/mActionFormView.svg"), self.tr("All columns in a table…"))
        self.addSeparator()
        self.take = self.addAction(icon("/mActionFileOpen.svg"), self.tr("Import rules…"))
        self.give = self.addAction(icon("/mActionFileSave.svg"), self.tr("Export the rules…"))
        self.take.triggered.connect(self._on_take_triggered)
        self.give.triggered.connect(self._on_give_triggered)
        self.aboutToShow.connect(lambda: self.give.setEnabled(bool(self._history.lines)))

    def import_rules(self, path: str) -> None:
        """Add the rules of a file after those that there are; a rule whose id is taken gets another one."""
        try:
            found = rule_lines.lines_of_file(path)
        except ClusterAtlasError as error:
            self.tell(error)
            return
        lines = self._history.lines
        at = len(lines)
        for rule in rule_lines.rules_in(found):
            lines, _ = rule_lines.with_rule_of(lines, -1, [found[place] for place in rule.places])
        self._history.change(lines, self.tr("Import rules"), 0, at)

    def export_rules(self, path: str) -> None:
        """Write the rules to a CSV file."""
        try:
            rule_lines.write_rules(self._history.lines, path)
        except ClusterAtlasError as error:
            self.tell(error)

    def _on_take_triggered(self) -> None:
        kinds = self.tr("Tables (*.csv *.txt *.xlsx *.ods *.gpkg *.dbf);;All files (*)")
        path, _ = QFileDialog.getOpenFileName(self.parentWidget(), self.tr("Import rules"), self._folder(), kinds)
        if path:
            self._remember(path)
            self.import_rules(path)

    def _on_give_triggered(self) -> None:
        start = str(Path(self._folder(), "rules.csv"))
        path, _ = QFileDialog.getSaveFileName(self.parentWidget(), self.tr("Export the rules"), start, "CSV (*.csv)")
        if path:
            self._remember(path)
            self.export_rules(path if path.lower().endswith(".csv") else f"{path}.csv")

    def _folder(self) -> str:
        return str(QgsSettings().value(FOLDER, self._session.draft.folder) or "")

    def _remember(self, path: str) -> None:
        QgsSettings().setValue(FOLDER, str(Path(path).parent))
