"""The demonstration sheet, made once for all tests that measure its pages, on a day and by a version that stay."""

from __future__ import annotations

from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from unittest import mock

from cluster_atlas.processing.workflow import sheet_draw, sheet_drawing, sheet_texts
from cluster_atlas.processing.workflow.sheet import produce_sheet
from qgis.core import QgsPrintLayout, QgsProject

NAMES = ("Commentaire", "Carte 1", "Cartes 2", "Cartes 3")
MAP_PAGES = NAMES[1:]


class _Day(date):
    @classmethod
    def today(cls):
        return cls(2007, 11, 24)


@dataclass(frozen=True)
class Demonstration:
    """A run's folder and its project, open, with the layouts in the order of their pages."""

    folder: Path
    project: QgsProject

    def layout(self, name: str) -> QgsPrintLayout:
        return self.project.layoutManager().layoutByName(name)


@contextmanager
def demonstration(folder: Path):
    """Produce the demonstration sheet in a folder and open its project."""
    with ExitStack() as stack:
        for module in (sheet_drawing, sheet_texts):
            stack.enter_context(mock.patch.object(module, "date", _Day))
        for module in (sheet_drawing, sheet_draw):
            stack.enter_context(mock.patch.object(module, "plugin_version", lambda: "1.0"))
        produce_sheet(None, folder)
    project = QgsProject()
    assert project.read(str(folder / "project.qgz"))
    try:
        yield Demonstration(folder, project)
    finally:
        project.layoutManager().clear()
        project.clear()
