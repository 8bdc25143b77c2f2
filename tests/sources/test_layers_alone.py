"""Threads take turns where they open layers."""

from __future__ import annotations

import threading
import time

import pytest
from cluster_atlas.processing.domain.errors import Cancelled
from cluster_atlas.processing.sources.layers_alone import layers_alone


def test_no_two_threads_have_layers_open_at_a_time() -> None:
    inside, most = [], []

    def work() -> None:
        with layers_alone(), layers_alone():  # a reading may read another table
            inside.append(1)
            most.append(len(inside))
            time.sleep(0.02)
            inside.pop()

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(10)

    assert most == [1, 1, 1, 1]


def test_who_waits_can_be_cancelled_and_takes_nothing_away() -> None:
    raised = []

    def work() -> None:
        with pytest.raises(Cancelled), layers_alone(lambda: True):
            pass
        raised.append(1)

    with layers_alone():
        thread = threading.Thread(target=work)
        thread.start()
        thread.join(10)
    with layers_alone():
        assert raised == [1]
