"""The threads that QGIS runs its tasks in, kept for as long as QGIS runs."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QThreadPool

NEVER = -1


def keep_threads() -> None:
    """Let no thread that runs tasks end when it has rested for half a minute, as Qt would have it.

    A coordinate reference system that a thread was the first to meet stays in QGIS's cache with what PROJ made for that thread.
    When the thread ends the system is empty for all others (seen on 3.22 and 3.44): layers are written without one.
    """
    rest_threads(NEVER)


def rest_threads(milliseconds: int) -> None:
    """Let threads that run tasks end after they have rested so long; ``NEVER`` = as long as QGIS runs."""
    manager = QgsApplication.taskManager()
    pools = [QThreadPool.globalInstance()]
    if hasattr(manager, "threadPool"):  # newer than 3.22: tasks have a pool of their own
        pools.append(manager.threadPool())
    for pool in pools:
        pool.setExpiryTimeout(milliseconds)
