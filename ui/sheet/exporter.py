"""Write a sheet's files from the dock: item by item in the main thread, what needs no layouts in another."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import Qgis, QgsMessageLog, QgsProject
from qgis.PyQt.QtCore import QCoreApplication, QEventLoop, QObject, pyqtSignal

from ...processing.domain.errors import Cancelled
from ...processing.workflow.members import Watch
from ..session import LOG, as_told
from ..tasks import WatchedTask
from .typed_fields import later

if TYPE_CHECKING:
    from ...processing.workflow.draft import Draft
    from ...processing.workflow.join import Employment
    from ...processing.workflow.sheet import SheetRun

_PATIENCE_MS = 20


class Exporter(QObject):
    """Run one export at a time; ``ended`` tells how it went: the run, or the error, ``Cancelled`` too.

    Between two items events go on, so everything may happen meanwhile, even that the dock is closed and deleted: after ``close`` an export
    that is under way stops at its next item, leaves no file, and touches no widget any more.
    """

    progressed = pyqtSignal(float, str)
    runningChanged = pyqtSignal(bool)
    ended = pyqtSignal(object, object)

    def __init__(self, is_free: Callable[[], bool], parent: QObject | None = None) -> None:
        """``is_free`` tells whether nothing else is being drawn in the main thread: an export waits for that."""
        super().__init__(parent)
        self._is_free = is_free
        self.is_running = False
        self._cancelled = self._closed = False
        self._job: tuple[Draft, Employment, str, tuple[str, ...], float] | None = None
        self._task: WatchedTask | None = None
        # begun by the event loop itself, not from within a button that may be deleted meanwhile
        self._soon = later(self, 0, self._run)

    def start(
        self, draft: Draft, figures: Employment, folder: str, formats: Sequence[str], dpi: float
    ) -> None:
        """Begin an export; nothing where one is under way."""
        if self.is_running or self._closed:
            return
        self.is_running, self._cancelled = True, False
        self._job = (draft, figures, folder, tuple(formats), dpi)
        # the base map and the layers of the sheet may belong to the project that is left
        QgsProject.instance().cleared.connect(self.cancel)
        self.runningChanged.emit(True)
        self._soon.start()

    def cancel(self) -> None:
        """Stop at the next item; no file is left."""
        self._cancelled = True
        if self._task is not None:
            self._task.cancel()

    def close(self) -> None:
        """Stop, and tell nothing any more."""
        self._closed = True
        self.cancel()
        if self._soon.isActive():  # it never began
            self._soon.stop()
            self._settle()

    def _run(self) -> None:
        if not self._is_free():
            self._soon.start(_PATIENCE_MS)
            return
        run, error = None, None
        try:
            run = self._written(*self._job)
        except Exception as caught:  # told in the message bar, whatever it is
            # after close nobody is told; unloaded, the plugin's modules may be there twice, and Cancelled is not the one known here
            error = None if self._closed else as_told(caught)
        self._settle()
        if not self._closed:
            self.runningChanged.emit(False)
            self.ended.emit(run, error)

    def _settle(self) -> None:
        self.is_running, self._job = False, None
        QgsProject.instance().cleared.disconnect(self.cancel)

    def _written(
        self, draft: Draft, figures: Employment, folder: str, formats: Sequence[str], dpi: float
    ) -> SheetRun:
        scratch = Path(tempfile.mkdtemp(prefix="cluster_atlas_"))
        watch = Watch(self._on_step, self._on_log, self._is_cancelled, self._elsewhere)
        try:
            watch.step(0, self.tr("Preparing the export"))
            watch.aside(_warm)
            from ...processing.workflow.draft_base import with_styles_carried
            from ...processing.workflow.draft_files import run_file
            from ...processing.workflow.sheet import write_sheet

            file = with_styles_carried(run_file(draft, scratch))
            return write_sheet(file, figures, folder, formats, dpi, watch)
        finally:
            shutil.rmtree(scratch, ignore_errors=True)

    def _elsewhere(self, work: Callable[[Watch], Any], watch: Watch) -> Any:
        """Do work in another thread, and let events go on until it has ended."""
        if self._cancelled:
            raise Cancelled
        over: list[bool] = []
        loop = QEventLoop()
        task = WatchedTask(self.tr("Export of the atlas sheet"), work)
        task.done.connect(lambda: over.append(True))
        task.done.connect(loop.quit)
        task.stepped.connect(self._on_task_stepped)
        self._task, self._part = task, watch
        task.start()
        loop.exec()
        self._task = None
        if not over:  # QGIS itself is closing
            task.end()
            raise Cancelled
        for note in task.notes:
            watch.log(note)
        # a task lives as long as its signals do: it must not keep layers
        error, result, task.error, task.result = task.error, task.result, None, None
        if error is not None:
            raise error
        return result

    def _is_cancelled(self) -> bool:
        return self._cancelled

    def _on_task_stepped(self, percent: float, text: str) -> None:
        if not self._closed and self._task is not None:
            self._part.progress(percent, text)

    def _on_step(self, percent: float, text: str = "") -> None:
        if self._closed:
            raise Cancelled
        self.progressed.emit(percent, text)
        if self._task is None:  # while a task runs, events go on anyway
            QCoreApplication.processEvents()
            if self._cancelled:
                raise Cancelled

    def _on_log(self, line: str) -> None:
        QgsMessageLog.logMessage(line, LOG, Qgis.MessageLevel.Info)


def _warm(_: Watch) -> None:
    """Load the drawing code, which takes a moment the first time."""
    from ...processing.workflow import sheet_draw  # noqa: F401
