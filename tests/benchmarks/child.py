"""One measurement in a fresh process: ``child.py whole SHEET FOLDER`` or ``child.py export|qgis FOLDER SCRATCH``.

Prints one line of JSON: the seconds of the start-up, of the work, and of each of its steps. The work is

- ``whole``: the sheet from its file to its last file, with every import of the plugin (pandas among them);
- ``export``: sheet.pdf and the frames of the project that a run has left, by the plugin's own export;
- ``qgis``: the same layouts, each by QGIS's own exporter (whole pages only: it has no frames).
"""

from __future__ import annotations

import importlib.util
import json
import sys
import time
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
STARTED = time.perf_counter()

Steps = list[tuple[float, str]]


def main(what: str, first: str, second: str) -> None:
    """Start QGIS, do the work, print what it took."""
    from qgis.core import QgsApplication

    app = QgsApplication([], False)
    app.initQgis()
    register_checkout()
    works = {"whole": whole, "export": export, "qgis": qgis}
    work = works[what](first, second)
    next(work)  # what must be there before: a project that is open
    begun = time.perf_counter()
    steps = next(work)
    ended = time.perf_counter()
    result = {"start": begun - STARTED, "work": ended - begun, "steps": parts([(t - begun, s) for t, s in steps])}
    print(json.dumps(result), flush=True)


def register_checkout() -> None:
    """Make the checkout importable as ``cluster_atlas``, as the tests do."""
    spec = importlib.util.spec_from_file_location(
        "cluster_atlas", ROOT / "__init__.py", submodule_search_locations=[str(ROOT)]
    )
    module = importlib.util.module_from_spec(spec)
    sys.modules["cluster_atlas"] = module
    spec.loader.exec_module(module)


def whole(sheet: str, folder: str) -> Iterator[Steps]:
    """Produce a sheet; an empty path is the demonstration."""
    yield []
    from cluster_atlas.processing.workflow.sheet import produce_sheet

    steps: Steps = []
    produce_sheet(sheet or None, folder, progress=lambda _, text: steps.append((time.perf_counter(), text)))
    yield steps


def export(folder: str, scratch: str) -> Iterator[Steps]:
    """Export the layouts of a project as a run does."""
    from cluster_atlas.processing.cartography.export import export_frame, export_sheet_pdf
    from cluster_atlas.processing.cartography.settings import load_settings

    layouts, settings = layouts_of(folder), load_settings(None)
    yield []
    steps = [(time.perf_counter(), "sheet.pdf")]
    export_sheet_pdf(layouts, Path(scratch) / "sheet.pdf", settings)
    for layout in layouts:
        if (Path(folder) / f"{stem_of(layout)}.pdf").is_file():
            steps.append((time.perf_counter(), f"{stem_of(layout)}.pdf"))
            export_frame(layout, Path(scratch) / f"{stem_of(layout)}.pdf", "pdf", 300, settings)
    yield [*steps, (time.perf_counter(), "")]


def qgis(folder: str, scratch: str) -> Iterator[Steps]:
    """Export the layouts of a project as the layout window does."""
    from qgis.core import QgsLayoutExporter

    layouts = layouts_of(folder)
    yield []
    for number, layout in enumerate(layouts):
        target = str(Path(scratch) / f"page-{number}.pdf")
        result = QgsLayoutExporter(layout).exportToPdf(target, QgsLayoutExporter.PdfExportSettings())
        assert result == QgsLayoutExporter.ExportResult.Success, target
    yield []


def layouts_of(folder: str) -> list[object]:
    """Open the project of a run and return its layouts, text pages first."""
    from qgis.core import QgsProject

    (project,) = Path(folder).glob("project.qgz")
    assert QgsProject.instance().read(str(project))
    return sorted(QgsProject.instance().layoutManager().printLayouts(), key=lambda one: (stem_of(one), one.name()))


def stem_of(layout: object) -> str:
    """Return a layout's page, by the custom property that the plugin gave it."""
    from cluster_atlas.processing.cartography.map_pages import PAGE_PROPERTY

    return str(layout.customProperty(PAGE_PROPERTY) or "")


def parts(steps: Steps) -> dict[str, float]:
    """Return how long each step took until the next."""
    return {text: after - begun for (begun, text), (after, _) in zip(steps, steps[1:])}


if __name__ == "__main__":
    main(*sys.argv[1:4])
