"""How long it takes from the choice of a cluster to the drawn canvas, and for how long the window stands still.

Run ``make bench``, or ``pytest tests/benchmarks/test_canvas.py -s``. Rendering cache and parallel rendering are on, as in
QGIS by default; the canvas has 1200 x 800 pixels. Nothing here asserts a time.

- ``CLUSTER_ATLAS_BENCH_TIMES`` (5): rounds over all clusters.
- ``CLUSTER_ATLAS_BENCH_STRESS`` (``40x10000``): clusters and places of the large sheet; ``0`` leaves it out.
"""

from __future__ import annotations

import os
import statistics
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from cluster_atlas.processing.workflow.draft import Draft
from cluster_atlas.processing.workflow.draft_clusters import with_cluster
from cluster_atlas.processing.workflow.draft_files import draft_of_file
from cluster_atlas.ui.clusters.cluster_model import JOBS
from cluster_atlas.ui.dock import AtlasDock
from qgis.core import QgsProject
from qgis.gui import QgsLayerTreeMapCanvasBridge, QgsMapCanvas
from qgis.PyQt.QtCore import QEventLoop, Qt, QTimer
from qgis.PyQt.QtTest import QTest

from .stress import write_stress_sheet

if TYPE_CHECKING:
    from qgis.gui import QgisInterface
    from qgis.PyQt.QtWidgets import QWidget

pytestmark = pytest.mark.benchmark
BEAT_MS, LONGEST_S = 2, 600


class Heart:
    """Beats as often as the window's events go on, and remembers the longest pause."""

    def __init__(self) -> None:
        self.longest, self._last = 0.0, time.perf_counter()
        self.timer = QTimer()
        self.timer.timeout.connect(self._beat)
        self.timer.start(BEAT_MS)

    def _beat(self) -> None:
        now = time.perf_counter()
        self.longest, self._last = max(self.longest, now - self._last), now

    def restart(self) -> None:
        self.longest, self._last = 0.0, time.perf_counter()


@contextmanager
def opened_dock(iface: QgisInterface, parent: QWidget) -> Iterator[tuple[AtlasDock, QgsMapCanvas]]:
    """Give the dock beside a canvas that is set up as QGIS's own is."""
    QgsProject.instance().clear()
    canvas = iface.mapCanvas()
    parent.resize(1200, 800)
    canvas.resize(1200, 800)
    parent.show()
    canvas.setCachingEnabled(True)
    canvas.setParallelRenderingEnabled(True)
    bridge = QgsLayerTreeMapCanvasBridge(QgsProject.instance().layerTreeRoot(), canvas)
    dock = AtlasDock(iface)
    dock.resize(340, 1400)
    dock.show()
    yield dock, canvas
    dock.close_dock()
    dock.deleteLater()
    bridge.deleteLater()
    QgsProject.instance().clear()


def wait(holds: Callable[[], bool]) -> None:
    end = time.monotonic() + LONGEST_S
    while not holds():
        assert time.monotonic() < end
        QTest.qWait(2)


def until_drawn(canvas: QgsMapCanvas, act: Callable[[], object]) -> float:
    """Return how many ms pass from an act until the canvas says that it is drawn."""
    loop = QEventLoop()
    canvas.mapCanvasRefreshed.connect(loop.quit)
    start = time.perf_counter()
    act()
    loop.exec()
    taken = time.perf_counter() - start
    canvas.mapCanvasRefreshed.disconnect(loop.quit)
    return taken * 1000


def measured(dock: AtlasDock, canvas: QgsMapCanvas, draft: Draft, rounds: int) -> dict[str, str]:
    """Return the measures of one sheet, as they are printed."""
    step, heart = dock.clusters, Heart()
    dock.session.change(draft, at_once=True)
    wait(lambda: dock.session.is_current)
    figures_pause = heart.longest
    heart.restart()
    start = time.perf_counter()
    dock.stepper.open(2)
    wait(lambda: step.preview.preview is not None and step.preview.is_settled)
    first, pause = time.perf_counter() - start, heart.longest
    QTest.qWait(500)
    canvas.waitWhileRendering()
    heart.restart()
    start = time.perf_counter()
    dock.session.change(with_cluster(dock.session.draft, step.found(), step.lines[0].name, colour="#123456"))
    wait(lambda: step.preview.is_settled and not dock.session.is_running)
    again, again_pause = time.perf_counter() - start, heart.longest
    heart.timer.stop()
    view = step.parts.clusters
    times = []
    for _ in range(rounds):
        for row in range(view.model().rowCount()):
            index = view.model().index((row + 1) % view.model().rowCount(), JOBS)
            view.scrollTo(index)
            at = view.visualRect(index).center()
            QTest.qWait(20)
            click = lambda at=at: QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)  # noqa: E731
            times.append(until_drawn(canvas, click))
    ordered = sorted(times)
    return {
        "from the click on a cluster to the drawn canvas, median": f"{statistics.median(times):7.0f} ms",
        "    95 of 100 within": f"{ordered[int(0.95 * (len(ordered) - 1))]:7.0f} ms",
        "    the longest": f"{ordered[-1]:7.0f} ms ({len(times)} clicks)",
        "from opening the step to all layers in the project": f"{first * 1000:7.0f} ms",
        "    longest pause of the window meanwhile": f"{pause * 1000:7.0f} ms",
        "from another colour to all layers up to date": f"{again * 1000:7.0f} ms",
        "    longest pause of the window meanwhile ": f"{again_pause * 1000:7.0f} ms",
        "longest pause while figures were made": f"{figures_pause * 1000:7.0f} ms",
    }


def printed(title: str, measures: dict[str, str], capsys: pytest.CaptureFixture[str]) -> None:
    with capsys.disabled():
        print(f"\n\n{title}")
        for name, value in measures.items():
            print(f"{name:60} {value}")


def test_choosing_a_cluster_of_the_demonstration(
    qgis_iface: QgisInterface, qgis_parent: QWidget, capsys: pytest.CaptureFixture[str]
) -> None:
    rounds = int(os.environ.get("CLUSTER_ATLAS_BENCH_TIMES") or 5)
    with opened_dock(qgis_iface, qgis_parent) as (dock, canvas):
        measures = measured(dock, canvas, draft_of_file(None), rounds)
        shown = sum(layer.featureCount() for layer in QgsProject.instance().mapLayers().values())
    printed("The demonstration in the canvas", measures, capsys)
    assert shown > 486  # its cells, and those of all clusters


def test_choosing_a_cluster_of_a_large_sheet(
    qgis_iface: QgisInterface, qgis_parent: QWidget, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    size = os.environ.get("CLUSTER_ATLAS_BENCH_STRESS") or "40x10000"
    if size == "0":
        pytest.skip("the large sheet is left out (CLUSTER_ATLAS_BENCH_STRESS=0)")
    clusters, places = (int(part) for part in size.split("x"))
    draft = draft_of_file(str(write_stress_sheet(tmp_path / "stress", clusters, places)))
    with opened_dock(qgis_iface, qgis_parent) as (dock, canvas):
        measures = measured(dock, canvas, draft, 1)
        shown = sum(layer.featureCount() for layer in QgsProject.instance().mapLayers().values())
    printed(f"{clusters} clusters x {places} places in the canvas", measures, capsys)
    assert shown >= clusters * places
