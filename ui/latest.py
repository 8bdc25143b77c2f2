"""One piece of work in another thread, of which only the latest matters."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from .tasks import WatchedTask


class Latest:
    """Run work one at a time: what is started anew takes the place of what still runs."""

    def __init__(self) -> None:
        self._task: WatchedTask | None = None
        self._ending: list[WatchedTask] = []

    @property
    def is_running(self) -> bool:
        """Tell whether something is under way."""
        return self._task is not None

    def run(self, title: str, work: Callable[..., Any], done: Callable[[WatchedTask], None]) -> None:
        """Start ``work(watch)``; ``done`` gets the task in the main thread, unless another one was started meanwhile."""
        self.stop()
        task = WatchedTask(title, work)
        task.done.connect(lambda: self._on_done(task, done))
        self._task = task
        task.start()

    def stop(self) -> None:
        """Let go of what runs; it ends by itself."""
        task, self._task = self._task, None
        if task is not None:
            self._ending.append(task)
            task.cancel()

    def close(self) -> None:
        """Stop what runs and wait until it has ended, and all that was stopped before it."""
        self.stop()
        for task in list(self._ending):
            task.end()
        self._ending = []

    def _on_done(self, task: WatchedTask, done: Callable[[WatchedTask], None]) -> None:
        if task is not self._task:
            self._ending = [one for one in self._ending if one is not task]
            return
        self._task = None
        done(task)
