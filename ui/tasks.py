"""Work in another thread, with progress, Cancel and one way back to the main thread."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.core import QgsApplication, QgsTask
from qgis.PyQt.QtCore import pyqtSignal

from ..processing.domain.errors import Cancelled
from ..processing.workflow.members import Watch
from ..processing.workflow.threads import keep_threads

_LONGEST_END_MS = 10_000


class WatchedTask(QgsTask):
    """Run ``work(watch)`` in another thread; ``done`` tells the main thread, once, whatever happened.

    ``result`` is what it returned, ``error`` the exception that ended it, ``notes`` the lines of its log.
    """

    stepped = pyqtSignal(float, str)
    done = pyqtSignal()

    def __init__(self, title: str, work: Callable[[Watch], Any]) -> None:
        # what is read or planned is lost with the window anyway: closing QGIS needs no question, and no second try, for it
        super().__init__(title, QgsTask.Flag.CanCancel | QgsTask.Flag.CancelWithoutPrompt)
        self._work = work
        self.result: Any = None
        self.error: BaseException | None = None
        self.notes: list[str] = []

    def start(self) -> WatchedTask:
        """Hand the task to QGIS's task manager."""
        keep_threads()
        _under_way.add(self)
        QgsApplication.taskManager().addTask(self)
        return self

    def run(self) -> bool:
        """Do the work; QGIS calls this in a thread of its own."""
        try:
            self.result = self._work(Watch(self._on_step, self.notes.append, self.isCanceled))
        except Exception as error:  # told in the main thread, whatever it is
            self.error = error
        return self.error is None

    def finished(self, result: bool) -> None:
        """Tell the main thread; QGIS calls this there."""
        if self.error is None and not result:
            self.error = Cancelled()
        _under_way.discard(self)
        self.done.emit()

    def end(self) -> None:
        """Cancel and wait until the thread has let go."""
        self.cancel()
        self.waitForFinished(_LONGEST_END_MS)

    def _on_step(self, percent: float, text: str = "") -> None:
        self.setProgress(percent)
        self.stepped.emit(percent, text)


_under_way: set[WatchedTask] = set()


def end_all() -> None:
    """End every task that was started, those too that another one took the place of: nothing of the plugin runs on after this."""
    for task in tuple(_under_way):
        task.cancel()
    for task in tuple(_under_way):
        task.end()
        _under_way.discard(task)
