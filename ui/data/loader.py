"""One piece of work at a time in another thread: a newer one takes the place of the one before."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...processing.domain.errors import Cancelled
from ..session import as_told
from ..tasks import WatchedTask

if TYPE_CHECKING:
    from ...processing.workflow.members import Watch


class Loader(QObject):
    """Load something in another thread; ``loaded`` gives what was found, ``failed`` the error, of the newest work only."""

    loaded = pyqtSignal(object)
    failed = pyqtSignal(object)

    def __init__(self, title: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._title = title
        self._task: WatchedTask | None = None
        self._ending: list[WatchedTask] = []

    @property
    def is_loading(self) -> bool:
        """Tell whether something is being loaded."""
        return self._task is not None

    def load(self, work: Callable[[Watch], Any]) -> None:
        """Start some work; what was under way is given up."""
        self.stop()
        task = WatchedTask(self._title, work)
        task.done.connect(lambda: self._on_done(task))
        self._task = task
        task.start()

    def stop(self) -> None:
        """Give up what is under way."""
        task, self._task = self._task, None
        if task is not None:
            self._ending.append(task)
            task.cancel()

    def close(self) -> None:
        """Give up what is under way and wait until it has ended."""
        self.stop()
        for task in list(self._ending):
            task.end()
        self._ending = []

    def _on_done(self, task: WatchedTask) -> None:
        if task is not self._task:
            self._ending = [one for one in self._ending if one is not task]
            return
        self._task = None
        if task.error is None:
            self.loaded.emit(task.result)
        elif not isinstance(task.error, Cancelled):
            self.failed.emit(as_told(task.error))
