"""Wait for the window as a person does: events go on, and what never comes fails the test."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from qgis.PyQt.QtTest import QTest

if TYPE_CHECKING:
    from cluster_atlas.processing.workflow.draft import Draft
    from cluster_atlas.ui.session import AtlasSession

WAIT_S = 30.0


def wait_until(holds: Callable[[], bool], seconds: float = WAIT_S) -> None:
    """Let events go on until something holds; fail where it does not in time."""
    end = time.monotonic() + seconds
    while not holds():
        assert time.monotonic() < end, "what was waited for did not come"
        QTest.qWait(10)


def settled(session: AtlasSession) -> None:
    """Wait until the figures are those of the draft, or why there are none is known."""
    wait_until(lambda: not session.is_running and (session.is_current or session.problem is not None))


def take(session: AtlasSession, draft: Draft) -> None:
    """Give the session a draft and wait for its figures."""
    session.change(draft, at_once=True)
    settled(session)
