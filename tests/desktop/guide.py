"""The pictures of the guide: each step of the dock on the demonstration, as a reader of the guide will see it."""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import Any

from qgis.PyQt.QtCore import QPoint, QRect

CLUSTER = "Aéronautique"


def steps(drive: Any) -> Iterator[Any]:
    plugin = drive.plugins["cluster_atlas"]
    plugin.action.setChecked(True)
    dock = plugin.dock
    yield 0.5
    drive.click(dock.demonstration)
    yield lambda: dock.session.is_current
    yield 1.5
    yield from data(drive, dock)
    yield from exclusions(drive, dock)
    yield from clusters(drive, dock)
    yield from sheet(drive, dock)


def data(drive: Any, dock: Any) -> Iterator[Any]:
    drive.grab("data", dock)
    step = dock.data
    yield lambda: step.unmatched.isVisible()
    yield 0.5
    drive.grab("codes", step, span(step, step.found_heading, step.unmatched))


def exclusions(drive: Any, dock: Any) -> Iterator[Any]:
    drive.click(dock.stepper.lines[1])
    step = dock.exclusions
    yield lambda: step.offers.is_known and not step.effects.is_running
    yield 1.0
    drive.grab("rules", dock)
    for position, name in ((1, "suggestions"), (2, "ledger")):
        step.tabs.setCurrentIndex(position)
        yield 1.0
        drive.grab(name, step)
    step.tabs.setCurrentIndex(0)


def clusters(drive: Any, dock: Any) -> Iterator[Any]:
    drive.click(dock.stepper.lines[2])
    step = dock.clusters
    yield lambda: step.preview.preview is not None and step.preview.is_settled
    step.choose(CLUSTER)
    yield 2.5
    drive.shot("window")
    drive.grab("clusters", dock)
    from cluster_atlas.ui.rows_window import show_rows

    places = dock.session.figures.cells
    largest = places[places["cluster"] == CLUSTER].sort_values("jobs", ascending=False).iloc[0]
    window = show_rows(dock, dock.session.figures, cluster=CLUSTER, country="BE", postal_code=str(largest["postal_code"]))
    window.resize(900, 260)
    yield 0.7
    drive.grab("rows", window)
    window.close()


def sheet(drive: Any, dock: Any) -> Iterator[Any]:
    drive.click(dock.stepper.lines[3])
    step = dock.sheet
    yield lambda: step.preparer.pages is not None and not step.preview.is_drawing and not step.preview.picture.image.isNull()
    yield 1.0
    drive.grab("sheet", dock)
    step.symbols.setCollapsed(False)
    yield 0.7
    drive.grab("symbols", step.symbols)
    step.symbols.setCollapsed(True)
    step.checks.bring_up()
    yield 1.0
    drive.grab("preview", step.preview)
    drive.grab("checks", step.checks)
    step.export_box.folder.setFilePath(os.environ["CLUSTER_ATLAS_OUT"])
    step.export_box.open_after.setChecked(False)
    step.export()
    yield lambda: step.sheet_export.run is not None and not step.is_exporting
    yield 0.7
    drive.grab("export", step.export_box)


def span(parent: Any, first: Any, last: Any) -> QRect:
    """Return the part of a widget from one of its children to another below it."""
    top = first.mapTo(parent, QPoint(0, 0)).y()
    return QRect(0, top - 4, parent.width(), last.mapTo(parent, QPoint(0, last.height())).y() - top + 8)
