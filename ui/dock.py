"""The dock: make the demonstration sheet, watch it, open what was made."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import Qgis, QgsSettings
from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import QCoreApplication, QStandardPaths, QUrl
from qgis.PyQt.QtGui import QDesktopServices

from ..processing.domain.errors import Cancelled, ClusterAtlasError
from ..processing.workflow.requirements import how_to_install, missing_packages
from ..processing.workflow.translated import translated, translated_error
from .dock_form import DockForm

if TYPE_CHECKING:
    from qgis.gui import QgisInterface
    from qgis.PyQt.QtWidgets import QWidget

    from ..processing.workflow.sheet import SheetRun

TITLE = "Cluster Atlas"
FOLDER_KEY = "cluster_atlas/folder"


class AtlasDock(QgsDockWidget):
    """Run the demonstration sheet and open its folder or project.

    Pages are drawn on the main thread, item by item, because layouts can't be drawn in another one; between the items
    the window gets its events, so that it stays alive and Cancel works.
    """

    form: DockForm

    def __init__(self, iface: QgisInterface, parent: QWidget | None = None) -> None:
        super().__init__(TITLE, parent)
        self.iface = iface
        self.run: SheetRun | None = None
        self._cancelled = False
        self.setObjectName("clusterAtlasDock")
        self.form = DockForm(self)
        self.setWidget(self.form)
        self.form.folder.setFilePath(_last_folder())
        self._connect()
        self._say_what_is_missing()

    def cancel(self) -> None:
        """Ask a run that is under way to stop at the next item."""
        self._cancelled = True

    def _connect(self) -> None:
        self.form.make.clicked.connect(self._on_make_clicked)
        self.form.cancel.clicked.connect(self.cancel)
        self.form.open_folder.clicked.connect(self._on_open_folder_clicked)
        self.form.open_project.clicked.connect(self._on_open_project_clicked)

    def _say_what_is_missing(self) -> None:
        missing = missing_packages()
        if missing:
            self.form.show_missing(how_to_install(missing))

    def _on_make_clicked(self) -> None:
        folder = self.form.folder.filePath().strip()
        if not folder:
            self._warn(self.tr("Choose a folder for the files first."), Qgis.MessageLevel.Warning)
            return
        QgsSettings().setValue(FOLDER_KEY, folder)
        self.run, self._cancelled = None, False
        self.form.show_running()
        try:
            self.run = self._make_sheet(folder)
            self.form.show_result(translated(self.run.summary))
        except Cancelled as stop:
            self.form.show_result(translated_error(stop))
        except ClusterAtlasError as error:
            said = translated_error(error)
            self.form.show_result(self.tr("The sheet was not made. {}").format(said))
            self._warn(said, Qgis.MessageLevel.Critical)
        finally:
            self.form.show_idle(has_run=self.run is not None)

    def _make_sheet(self, folder: str) -> SheetRun:
        from ..processing.workflow.sheet import produce_sheet

        return produce_sheet(None, folder, progress=self._on_progress, is_cancelled=self._is_cancelled)

    def _on_progress(self, percent: float, text: str) -> None:
        self.form.show_progress(percent, translated(text))
        QCoreApplication.processEvents()

    def _is_cancelled(self) -> bool:
        QCoreApplication.processEvents()
        return self._cancelled

    def _on_open_folder_clicked(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.run.folder)))

    def _on_open_project_clicked(self) -> None:
        """Open the project as QGIS does by itself: it asks first whether the open one is to be saved."""
        project = str(self.run.project)
        if not Path(project).is_file():
            self._warn(self.tr("The project is not there any more: {}").format(project), Qgis.MessageLevel.Warning)
            return
        self.iface.addProject(project)

    def _warn(self, text: str, level: Qgis.MessageLevel) -> None:
        self.iface.messageBar().pushMessage(TITLE, text, level, 0)


def _last_folder() -> str:
    """Give the folder of the last run, else one in the user's documents."""
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return str(QgsSettings().value(FOLDER_KEY) or Path(documents or Path.home()) / "cluster-atlas")
