"""The planning of the live preview in another thread: what is planned already is not planned again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...processing.domain.errors import Cancelled, ClusterAtlasError
from ..latest import Latest
from ..session import as_told
from ..tasks import WatchedTask

if TYPE_CHECKING:
    from ...processing.workflow.draft import Draft
    from ...processing.workflow.join import Employment
    from ...processing.workflow.members import Watch
    from ...processing.workflow.preview import Preview
    from ...processing.workflow.preview_job import PreviewJob


class PreviewPlanner(QObject):
    """Plan what the canvas shows of a draft and its figures; ``planned`` or ``failed`` tells the main thread.

    ``job`` and ``preview`` are the last good ones.
    """

    planned = pyqtSignal()
    failed = pyqtSignal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.job: PreviewJob | None = None
        self.preview: Preview | None = None
        self._made_of: tuple[str, Employment | None] = ("", None)
        self._latest = Latest()

    @property
    def is_running(self) -> bool:
        """Tell whether a plan is being made."""
        return self._latest.is_running

    def plan(self, draft: Draft, figures: Employment) -> None:
        """Plan in another thread, in place of what is under way; tell at once where it is planned already."""
        from ...processing.workflow.preview import planned_preview
        from ...processing.workflow.preview_job import preview_job, preview_key

        wanted = (preview_key(draft), figures)
        self.cancel()
        if wanted[0] == self._made_of[0] and wanted[1] is self._made_of[1]:
            self.planned.emit()
            return
        try:
            job = preview_job(draft)
        except ClusterAtlasError as error:
            self._fail(as_told(error))
            return
        before = self.preview

        def work(watch: Watch) -> tuple[PreviewJob, Preview]:
            return job, planned_preview(job, figures, watch, before)

        self._latest.run(self.tr("Preview of the atlas sheet"), work, lambda task: self._on_done(task, wanted))

    def cancel(self) -> None:
        """Let what is under way come to nothing."""
        self._latest.stop()

    def close(self) -> None:
        """Stop what is under way and wait until it has ended."""
        self._latest.close()

    def _on_done(self, task: WatchedTask, wanted: tuple[str, Employment]) -> None:
        if task.error is None:
            (self.job, self.preview), self._made_of = task.result, wanted
            self.planned.emit()
        elif not isinstance(task.error, Cancelled):
            self._fail(as_told(task.error))

    def _fail(self, error: ClusterAtlasError) -> None:
        self._made_of = ("", None)
        self.failed.emit(error)
