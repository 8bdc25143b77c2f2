"""The export of a sheet as the step offers it: when it begins, what it is refused for, what is opened afterwards."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import Qgis
from qgis.PyQt.QtCore import QObject, QTime, pyqtSignal

from ...processing.domain.errors import Cancelled, ClusterAtlasError
from ...processing.workflow.translated import translated_error
from .export_box import ExportBox
from .exporter import Exporter
from .outputs import open_file, open_page, open_project

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

    from ...processing.workflow.draft import Draft
    from ...processing.workflow.sheet import SheetRun
    from ..session import AtlasSession
    from .preparer import PagePreparer

TITLE = "Cluster Atlas"


class SheetExport(QObject):
    """Export the draft once its figures are current; ``changed`` tells that an export began or ended.

    ``run`` is what the last one made.
    """

    changed = pyqtSignal(bool)
    progressed = pyqtSignal(float, str)

    def __init__(
        self,
        session: AtlasSession,
        iface: QgisInterface,
        preparer: PagePreparer,
        is_free: Callable[[], bool],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self.session, self.iface, self.preparer = session, iface, preparer
        self.box, self.exporter = ExportBox(), Exporter(is_free, self)
        self.run: SheetRun | None = None
        self._exported: tuple[Draft | None, str] = (None, "")
        self._waits = False
        self._connect()

    @property
    def is_running(self) -> bool:
        """Tell whether an export is under way, or waits for its figures."""
        return self.exporter.is_running or self._waits

    @property
    def exported_at(self) -> str:
        """Return when the sheet was exported as it is now; empty where it was not."""
        draft, at = self._exported
        return at if draft == self.session.draft else ""

    def export(self) -> None:
        """Export the sheet as it is now, as soon as its figures are current."""
        if self.is_running:
            return
        problem = self._refused()
        if problem is not None:
            self.box.bring_up()
            self.warn(problem)
        elif self.session.is_current:
            self._start()
        else:
            self._waits = True
            self.changed.emit(True)
            self.session.refresh()

    def follow_figures(self) -> None:
        """Begin an export that waits, or give it up where there will be no figures."""
        if self._waits and self.session.is_current:
            self._start()
        elif self._waits and not self.session.is_running:
            self._waits = False
            self.changed.emit(False)
            if self.session.problem is not None:
                self.warn(self.session.problem)

    def cancel(self) -> None:
        """Ask an export that is under way to stop at its next item."""
        if self._waits:
            self._waits = False
            self.changed.emit(False)
        self.exporter.cancel()

    def close(self) -> None:
        """Stop, and tell nothing any more."""
        self._waits = False
        self.exporter.close()

    def warn(self, error: ClusterAtlasError) -> None:
        """Show an error in QGIS's message bar, until it is closed."""
        self.iface.messageBar().pushMessage(TITLE, translated_error(error), Qgis.MessageLevel.Critical, 0)

    def _connect(self) -> None:
        self.exporter.progressed.connect(self.progressed)
        self.exporter.runningChanged.connect(self.changed)
        self.exporter.ended.connect(self._on_exporter_ended)
        self.box.folderAsked.connect(lambda: self._open(self.run.folder))
        self.box.reportAsked.connect(lambda: self._open(self.run.folder / "report.html"))
        self.box.projectAsked.connect(lambda: open_project(self.iface, str(self.run.project)))
        self.box.pageAsked.connect(self._on_page_asked)

    def _refused(self) -> ClusterAtlasError | None:
        """Return why an export can't begin."""
        if not self.box.chosen_formats():
            return ClusterAtlasError(self.tr("No format is chosen."), "", self.tr("Tick PDF, SVG or PNG."))
        if not Path(self.box.chosen_folder()).is_absolute():  # nobody knows where QGIS itself stands
            return ClusterAtlasError(self.tr("No folder is chosen."), "", self.tr("Choose where the files go."))
        if not self.session.is_complete:
            return ClusterAtlasError(
                self.tr("There are no figures yet."), "", self.tr("Choose a table and a postal-code layer first.")
            )
        return None

    def _start(self) -> None:
        self._waits = False
        self.box.keep()
        options = self.box.chosen_folder(), self.box.chosen_formats(), self.box.dpi.value()
        self._draft = self.session.draft
        self.exporter.start(self._draft, self.session.figures, *options)

    def _open(self, path: Path) -> None:
        try:
            open_file(str(path))
        except ClusterAtlasError as error:
            self.warn(error)

    def _on_exporter_ended(self, run: SheetRun | None, error: ClusterAtlasError | None) -> None:
        if run is None:
            if error is not None and not isinstance(error, Cancelled):
                self.warn(error)
            return
        self.run = run
        self.session.own_projects.add(str(run.project))
        self._exported = (self._draft, QTime.currentTime().toString("HH:mm"))
        pages = self.preparer.pages
        named = [(content.stem, content.name) for content in pages.contents] if pages else []
        drawn = dict.fromkeys(path.stem for path in run.files if path.stem.startswith("carte"))
        self.box.show_run(run, named or [(stem, stem) for stem in drawn])
        self.changed.emit(False)
        self.box.bring_up()
        if self.box.open_after.isChecked():
            self._open(run.folder)

    def _on_page_asked(self, stem: str) -> None:
        try:
            open_page(self.iface, str(self.run.project), stem)
        except ClusterAtlasError as error:
            self.warn(error)
