"""The pages of the draft as it is now, planned in another thread."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Union

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...processing.domain.errors import Cancelled, ClusterAtlasError
from ...processing.workflow.members import Watch
from ..session import as_told
from ..tasks import WatchedTask
from .typed_fields import later

if TYPE_CHECKING:
    from ...processing.workflow.draft import Draft
    from ...processing.workflow.join import Employment
    from ...processing.workflow.page_preview import PreparedPages
    from ..session import AtlasSession

    MadeFor = tuple[Draft, Union[Employment, None], int]

_WAIT_MS = 700


class PagePreparer(QObject):
    """Keep planned pages and findings true to the draft while they are wanted.

    - ``changed`` tells that something is other than before; ``retired`` hands over pages that are to be closed.
    - Nothing is prepared while ``is_wanted`` is false; ``fewest`` is the rule of the fewest members.
    """

    changed = pyqtSignal()
    retired = pyqtSignal(object)

    def __init__(self, session: AtlasSession, parent: QObject) -> None:
        super().__init__(parent)
        self.session = session
        self.is_wanted, self.fewest = False, 1
        self.pages: PreparedPages | None = None
        self.problem: ClusterAtlasError | None = None
        self._made_for: MadeFor | None = None
        self._task: WatchedTask | None = None
        self._wait = later(self, _WAIT_MS, self.prepare)

    @property
    def is_current(self) -> bool:
        """Tell whether pages and findings, or the reason why there are none, are those of the draft as it is now."""
        return _is_same(self._made_for, self._now())

    @property
    def is_busy(self) -> bool:
        """Tell whether pages are being prepared, or will be in a moment."""
        return self._task is not None or self._wait.isActive()

    def refresh_later(self) -> None:
        """Prepare after a short pause, if something changed."""
        if self._task is not None and _is_same(self._task.key, self._now()):
            return
        self._stop_task()
        if self.is_wanted and not self.is_current and self.session.is_current:
            self._wait.start()
        else:
            self._wait.stop()
        self.changed.emit()

    def prepare(self) -> None:
        """Plan the sheet and write its layers into a temporary folder."""
        self._wait.stop()
        if self.is_wanted and not self.is_current and self._task is None and self.session.is_current:
            folder = Path(tempfile.mkdtemp(prefix="cluster_atlas_"))
            try:
                self._start(folder)
            except (ClusterAtlasError, OSError) as error:
                shutil.rmtree(folder, ignore_errors=True)
                self._fail(as_told(error), self._now())
        self.changed.emit()

    def cancel(self) -> None:
        """Stop preparing; what is there stays."""
        self._wait.stop()
        self._stop_task()
        self.changed.emit()

    def close(self) -> None:
        """Stop, wait until the thread has ended, and let go of the pages."""
        self.is_wanted = False
        self._wait.stop()
        task, self._task = self._task, None
        if task is not None:
            task.end()
            _forget(task)
        self._retire()

    def _start(self, folder: Path) -> None:
        from ...processing.workflow.draft_files import run_file

        file, figures, fewest = run_file(self.session.draft, folder), self.session.figures, self.fewest

        def work(watch: Watch) -> PreparedPages:
            from ...processing.workflow.page_preview import prepare_pages

            return prepare_pages(file, figures, folder, fewest, watch)

        task = WatchedTask(self.tr("Preview of the atlas sheet"), work)
        task.key, task.folder = self._now(), folder
        task.done.connect(lambda: self._on_done(task))
        self._task = task
        task.start()

    def _now(self) -> MadeFor:
        """Return what pages depend on."""
        return self.session.draft, self.session.figures if self.session.is_current else None, self.fewest

    def _stop_task(self) -> None:
        task, self._task = self._task, None
        if task is not None:
            task.cancel()

    def _on_done(self, task: WatchedTask) -> None:
        if task is not self._task:  # another one was started meanwhile, or none is wanted
            _forget(task)
            return
        self._task = None
        if task.error is None:
            self._retire()
            self.pages, self.problem, self._made_for = task.result, None, task.key
            task.result = None  # a task lives as long as its signals do, and layers must not
        else:
            _forget(task)
            if not isinstance(task.error, Cancelled):
                self._fail(as_told(task.error), task.key)
        self.changed.emit()

    def _fail(self, error: ClusterAtlasError, made_for: MadeFor) -> None:
        self._retire()
        self.problem, self._made_for = error, made_for

    def _retire(self) -> None:
        pages, self.pages, self._made_for = self.pages, None, None
        if pages is not None:
            self.retired.emit(pages)


def _is_same(one: MadeFor | None, other: MadeFor | None) -> bool:
    """Tell whether two drafts are equal and have the very same figures, which are too many to compare."""
    if one is None or other is None:
        return False
    return one[0] == other[0] and one[1] is other[1] and one[2] == other[2]


def _forget(task: WatchedTask) -> None:
    """Close what a task made that nobody wants any more."""
    if task.result is not None:
        task.result.close()
        task.result = None
    else:  # it may have been given up before it began
        shutil.rmtree(task.folder, ignore_errors=True)
