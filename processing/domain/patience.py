"""Whether the user has had enough: asked between the blocks of long work, wherever it is done."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar

from .errors import Cancelled


def _never() -> bool:
    return False


_is_cancelled: ContextVar[Callable[[], bool]] = ContextVar("is_cancelled", default=_never)


@contextmanager
def cancellable(is_cancelled: Callable[[], bool]) -> Iterator[None]:
    """Let ``pause`` ask this, in this thread, for as long as the block lasts."""
    token = _is_cancelled.set(is_cancelled)
    try:
        yield
    finally:
        _is_cancelled.reset(token)


def pause() -> None:
    """End the work here if the user asked to; costs next to nothing."""
    if _is_cancelled.get()():
        raise Cancelled
