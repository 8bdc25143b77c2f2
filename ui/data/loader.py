"""One piece of work at a time in another thread: a newer one takes the place of the one before."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...processing.domain.errors import Cancelled
from ..latest import Latest
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
        self._latest = Latest()

    @property
    def is_loading(self) -> bool:
        """Tell whether something is being loaded."""
        return self._latest.is_running

    def load(self, work: Callable[[Watch], Any]) -> None:
        """Start some work; what was under way is given up."""
        self._latest.run(self._title, work, self._on_done)

    def stop(self) -> None:
        """Give up what is under way."""
        self._latest.stop()

    def close(self) -> None:
        """Give up what is under way and wait until it has ended."""
        self._latest.close()

    def _on_done(self, task: WatchedTask) -> None:
        if task.error is None:
            self.loaded.emit(task.result)
        elif not isinstance(task.error, Cancelled):
            self.failed.emit(as_told(task.error))
