"""Long work asks between its blocks whether to stop."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from cluster_atlas.processing.domain.coded import Coded, group, sums
from cluster_atlas.processing.domain.errors import Cancelled
from cluster_atlas.processing.domain.patience import cancellable, pause

COLUMN = Coded.of(["a", "b", "a"])
ROWS = np.array([0, 1, 0])


@pytest.mark.parametrize(
    "work",
    [
        pytest.param(lambda: COLUMN.map(str.upper), id="texts"),
        pytest.param(lambda: group(COLUMN, ROWS), id="groups"),
        pytest.param(lambda: sums(ROWS, ROWS, 2), id="sums"),
    ],
)
def test_work_ends_where_the_user_cancels(work: Callable[[], object]) -> None:
    with cancellable(lambda: True), pytest.raises(Cancelled):
        work()


def test_outside_a_run_nothing_is_cancelled() -> None:
    with cancellable(lambda: True):
        pass

    pause()


def test_a_run_within_a_run_asks_its_own_user() -> None:
    with cancellable(lambda: True):
        with cancellable(lambda: False):
            pause()
        with pytest.raises(Cancelled):
            pause()


def test_texts_of_many_blocks_keep_their_order() -> None:
    many = Coded.of(str(number) for number in range(150_000))

    assert many.map(lambda text: f"{text}!").texts()[[0, 65_535, 65_536, 149_999]].tolist() == [
        "0!",
        "65535!",
        "65536!",
        "149999!",
    ]
