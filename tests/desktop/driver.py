"""Runs inside a real QGIS window: takes a script's steps one after the other, and tells what it saw.

A script defines ``steps(drive)``, a generator. It yields a condition to wait for (a function), or a number of seconds; between two
yields QGIS is itself. ``drive`` takes pictures (``drive.shot``) and keeps facts (``drive.tell``).
"""

from __future__ import annotations

import json
import os
import runpy
import sys
import time
import traceback
from pathlib import Path

from qgis.PyQt.QtCore import QObject, Qt, QTimer
from qgis.PyQt.QtGui import QGuiApplication
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication
from qgis.utils import iface, plugins

WAIT_S = 90.0


class Drive(QObject):
    """Steers QGIS by a script's steps, from a timer, so that the window lives on in between."""

    def __init__(self) -> None:
        super().__init__()
        self.iface, self.plugins = iface, plugins
        self.facts: dict[str, object] = {}
        self.errors: list[str] = []
        self._until = None
        self._end = 0.0
        self.longest_gap = 0.0
        self._last = time.monotonic()
        self._pulse = QTimer(self)
        self._pulse.setInterval(10)
        self._pulse.timeout.connect(self._on_pulse)
        self._timer = QTimer(self)
        self._timer.setInterval(30)
        self._timer.timeout.connect(self._on_timer)

    def start(self) -> None:
        """Begin, in a window of the size that is asked for."""
        sys.excepthook = lambda *error: self.errors.append("".join(traceback.format_exception(*error)))
        width, height = (int(n) for n in os.environ["CLUSTER_ATLAS_SIZE"].split("x"))
        iface.mainWindow().setGeometry(0, 0, width, height)
        script = runpy.run_path(os.environ["CLUSTER_ATLAS_SCRIPT"])
        self._steps = script["steps"](self)
        self._pulse.start()
        self._timer.start()

    def click(self, widget: object) -> None:
        """Press a widget with the left button, as a person does."""
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)

    def shot(self, name: str) -> None:
        """Save a picture of the whole screen as ``name``.png where pictures are asked for."""
        folder = os.environ.get("CLUSTER_ATLAS_SHOTS")
        QApplication.processEvents()
        if folder:
            Path(folder).mkdir(parents=True, exist_ok=True)
            QGuiApplication.primaryScreen().grabWindow(0).save(str(Path(folder, f"{name}.png")))

    def grab(self, name: str, widget: object, *part: object) -> None:
        """Save a picture of one widget, or of a part of it, as ``name``.png where pictures are asked for."""
        folder = os.environ.get("CLUSTER_ATLAS_SHOTS")
        QApplication.processEvents()
        if folder:
            Path(folder).mkdir(parents=True, exist_ok=True)
            widget.grab(*part).save(str(Path(folder, f"{name}.png")))

    def tell(self, **facts: object) -> None:
        """Keep facts for the test."""
        self.facts.update(facts)

    def watch_gaps(self) -> None:
        """Measure from now on the longest time in which the window did nothing for its user, in ``longest_gap``."""
        self.longest_gap, self._last = 0.0, time.monotonic()

    def _on_pulse(self) -> None:
        now = time.monotonic()
        self.longest_gap, self._last = max(self.longest_gap, now - self._last), now

    def _on_timer(self) -> None:
        if self._until is not None:
            if not self._holds() and time.monotonic() < self._end:
                return
            if time.monotonic() >= self._end and not self._holds():
                self.errors.append(f"what was waited for did not come: {self._until}")
                self._finish()
                return
        self._timer.stop()
        try:
            wanted = next(self._steps)
        except StopIteration:
            self._finish()
            return
        except Exception:
            self.errors.append(traceback.format_exc())
            self._finish()
            return
        now = time.monotonic()
        self._end = now + WAIT_S
        self._until = wanted if callable(wanted) else (lambda end=now + float(wanted): time.monotonic() >= end)
        self._timer.start()

    def _holds(self) -> bool:
        try:
            return bool(self._until())
        except Exception:
            self.errors.append(traceback.format_exc())
            return True

    def _finish(self) -> None:
        self._timer.stop()
        self._pulse.stop()
        told = Path(os.environ["CLUSTER_ATLAS_TOLD"])
        told.write_text(json.dumps({"facts": self.facts, "errors": self.errors}, ensure_ascii=False), "utf-8")
        from qgis.core import QgsProject

        QgsProject.instance().setDirty(False)
        QTimer.singleShot(0, iface.actionExit().trigger)


drive = Drive()
QTimer.singleShot(1500, drive.start)
