"""Leaves in the middle of the demonstration's export, as soon as it says ``CLUSTER_ATLAS_WHEN``: QGIS is closed, or the plugin unloaded."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import qgis.utils
from qgis.core import Qgis, QgsApplication, QgsProject
from qgis.PyQt.QtCore import QTimer


def close_qgis(drive: Any) -> None:
    """Close QGIS by its own action; nothing but its output and its code can be read after this."""
    Path(os.environ["CLUSTER_ATLAS_TOLD"]).write_text(json.dumps({"facts": {"left": True}, "errors": drive.errors}), "utf-8")
    sys.excepthook = sys.__excepthook__
    QgsProject.instance().setDirty(False)
    drive.iface.actionExit().trigger()


def unload(_: Any) -> None:
    """Unload the plugin as QGIS's plugin manager does, its modules with it."""
    qgis.utils.unloadPlugin("cluster_atlas")


def steps(drive: Any) -> Iterator[Any]:
    leave = {"close": close_qgis, "unload": unload}[os.environ["CLUSTER_ATLAS_LEAVE"]]
    when = os.environ["CLUSTER_ATLAS_WHEN"]
    logged: list[str] = []
    QgsApplication.messageLog().messageReceived.connect(
        lambda text, _tag, level: logged.append(text) if level != Qgis.MessageLevel.Info else None
    )
    plugin = drive.plugins["cluster_atlas"]
    plugin.action.trigger()
    yield lambda: plugin.dock is not None and plugin.dock.isVisible()
    dock = plugin.dock
    drive.click(dock.demonstration)
    left: list[bool] = []

    def go() -> None:
        if not left:
            left.append(True)
            leave(drive)

    if when == "reading":
        yield lambda: dock.session.is_running
        QTimer.singleShot(0, go)
    else:
        yield lambda: dock.session.is_current
        drive.click(dock.stepper.lines[3])
        exporter, box = dock.sheet.sheet_export.exporter, dock.sheet.export_box
        exporter.progressed.connect(lambda _, text: QTimer.singleShot(0, go) if when in text else None)
        box.folder.setFilePath(os.environ["CLUSTER_ATLAS_OUT"])
        box.open_after.setChecked(False)
        box.export.click()
    yield lambda: bool(left)
    yield lambda: QgsApplication.taskManager().count() == 0
    yield 2.0
    drive.tell(left=True, logged=[text for text in logged if "Traceback" in text], has_plugin="cluster_atlas" in qgis.utils.plugins)
