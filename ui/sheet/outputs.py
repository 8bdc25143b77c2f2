"""Open what an export made: a file, the project, one of its pages."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QDesktopServices

from ...processing.domain.errors import ClusterAtlasError

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

PAGE_PROPERTY = "cluster_atlas/page"


def open_file(path: str) -> None:
    """Open a file or a folder as the desktop does; one that is gone is refused."""
    if not Path(path).exists():
        raise ClusterAtlasError("It is not there any more.", path, "Export again.")
    QDesktopServices.openUrl(QUrl.fromLocalFile(path))


def open_project(iface: QgisInterface, path: str) -> bool:
    """Open a project where it is not open already; QGIS asks whether the one before is to be saved."""
    opened = QgsProject.instance().fileName()
    if opened and Path(opened).resolve() == Path(path).resolve():
        return True
    return bool(iface.addProject(path))


def open_page(iface: QgisInterface, path: str, stem: str) -> None:
    """Open a page of a project in the layout designer, the project first; nothing where the user keeps the one before."""
    if not open_project(iface, path):
        return
    for layout in QgsProject.instance().layoutManager().printLayouts():
        if layout.customProperty(PAGE_PROPERTY) == stem:
            iface.openLayoutDesigner(layout)
            return
    raise ClusterAtlasError(f"The project has no page {stem} any more.", path, "Export again.")
