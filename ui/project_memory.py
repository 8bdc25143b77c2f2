"""The sheet in the QGIS project: kept there with every change, found again when the project opens."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..processing.domain.errors import ClusterAtlasError
from ..processing.workflow.draft import blank_draft, draft_of_text
from ..processing.workflow.draft_files import stored_in, written_beside
from ..processing.workflow.suggest import users_language

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

    from ..processing.workflow.draft import Draft
    from .session import AtlasSession

SCOPE, ENTRY = "ClusterAtlas", "sheet"


class ProjectMemory(QObject):
    """Keep the session's draft in the open project, and give the session the draft of a project that opens.

    - In a saved project the sheet's paths are relative to it: project and data can be moved together.
    - ``restored`` tells that another project's sheet has come (or none); ``failed`` that it cannot be read: it is left in the project
      as it is.
    """

    restored = pyqtSignal()
    failed = pyqtSignal(object)

    def __init__(self, session: AtlasSession, iface: QgisInterface, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session, self.iface = session, iface
        self._project = QgsProject.instance()
        self._is_reading = self._is_unreadable = False
        session.draftChanged.connect(self._on_draft_changed)
        self._project.readProject.connect(self.restore)
        iface.newProjectCreated.connect(self.restore)
        self._project.writeProject.connect(self._on_write_project)

    def restore(self, *_: object) -> None:
        """Take the sheet of the open project; a blank one where it has none."""
        self._is_unreadable = False
        try:
            draft = self._draft_of_project()
        except ClusterAtlasError as error:
            draft, self._is_unreadable = blank_draft(users_language()), True
            self.failed.emit(error)
        self._is_reading = True
        try:
            self.session.change(draft, at_once=True)
        finally:
            self._is_reading = False
        self.restored.emit()

    def _draft_of_project(self) -> Draft:
        """Return the project's sheet; beside a project that a run wrote, the sheet of that run."""
        file = self._project.fileName()
        text, _ = self._project.readEntry(SCOPE, ENTRY, "")
        if text:
            return draft_of_text(text, self._project.absolutePath())
        if file and file in self.session.own_projects:
            return self.session.draft
        return written_beside(file) or blank_draft(users_language())

    def close(self) -> None:
        """Let go of the project's signals."""
        self.session.draftChanged.disconnect(self._on_draft_changed)
        self._project.readProject.disconnect(self.restore)
        self.iface.newProjectCreated.disconnect(self.restore)
        self._project.writeProject.disconnect(self._on_write_project)

    def _on_draft_changed(self) -> None:
        if self._is_reading:
            return
        self._is_unreadable = False
        self._write()

    def _on_write_project(self, *_: object) -> None:
        # a project that is saved for the first time, or elsewhere, has another folder than before
        if not self._is_unreadable and self._project.readEntry(SCOPE, ENTRY, "")[0]:
            self._write()

    def _write(self) -> None:
        text = stored_in(self.session.draft, self._project.absolutePath())
        if self._project.readEntry(SCOPE, ENTRY, "")[0] != text:  # an entry makes the project one to be saved
            self._project.writeEntry(SCOPE, ENTRY, text)
