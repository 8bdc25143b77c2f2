"""One thread at a time opens layers: QGIS can wait for itself where two open, or let go of, those of one file."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from ..domain.errors import Cancelled

_TURN = threading.RLock()
_LOOK_EVERY_S = 0.1


@contextmanager
def layers_alone(is_cancelled: Callable[[], bool] = lambda: False) -> Iterator[None]:
    """Wait until no other thread of the plugin has layers open; never to be used in the main thread.

    QgsOgrProvider takes the locks of a data set and of all data sets in one order when it opens a layer and in the other when it
    closes one (seen on 3.22 with two threads on one GeoPackage).
    """
    while not _TURN.acquire(timeout=_LOOK_EVERY_S):
        if is_cancelled():
            raise Cancelled
    try:
        yield
    finally:
        _TURN.release()
