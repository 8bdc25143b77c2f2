"""From the button to the exported pages, on the demonstration, by clicking; a picture of each step."""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import Any


def steps(drive: Any) -> Iterator[Any]:
    plugin = drive.plugins["cluster_atlas"]
    tool_button = next(
        w for w in plugin.action.associatedWidgets() if hasattr(w, "defaultAction") and w.defaultAction() is plugin.action
    )
    drive.click(tool_button)
    yield lambda: plugin.dock is not None and plugin.dock.isVisible()
    dock = plugin.dock
    yield 0.5
    drive.shot("0-start")
    drive.watch_gaps()
    drive.click(dock.demonstration)
    yield lambda: dock.session.is_current
    yield 1.0
    drive.tell(gap_reading=drive.longest_gap)
    drive.shot("1-data")
    for position, name in ((1, "2-exclusions"), (2, "3-clusters")):
        drive.click(dock.stepper.lines[position])
        yield 2.5
        drive.shot(name)
    drive.click(dock.stepper.lines[3])
    yield 6.0
    drive.shot("4-sheet")
    dock.sheet.export_box.folder.setFilePath(os.environ["CLUSTER_ATLAS_OUT"])
    drive.watch_gaps()
    dock.sheet.export_box.open_after.setChecked(False)
    drive.click(dock.sheet.export_box.export)
    yield 0.2
    yield lambda: not dock.sheet.is_exporting
    yield 1.0
    drive.tell(gap_export=drive.longest_gap, state=dock.sheet.state().text)
    drive.shot("5-exported")
