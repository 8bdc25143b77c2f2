"""The threads that QGIS runs its tasks in, kept for as long as QGIS runs."""

from __future__ import annotations

from qgis.PyQt.QtCore import QThreadPool

_NEVER = -1


def keep_threads() -> None:
    """Let no thread of QGIS's pool end when it has rested for half a minute, as Qt would have it.

    A coordinate reference system that a thread was the first to meet stays in QGIS's cache with what PROJ made for that thread.
    When the thread ends the system is empty for all others (seen on 3.22 and 3.44): layers are written without one.
    """
    QThreadPool.globalInstance().setExpiryTimeout(_NEVER)
