"""The menu of sheets: new, open, save, package, recent, demonstration."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import Qgis, QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QEventLoop, pyqtSignal
from qgis.PyQt.QtWidgets import QAction, QFileDialog, QMenu, QMessageBox, QWidget

from ..processing.domain.errors import ClusterAtlasError
from ..processing.workflow.draft import Draft, blank_draft
from ..processing.workflow.members import Watch, nothing
from ..processing.workflow.suggest import users_language
from .recent import last_folder, recent_sheets, remember_folder, remember_sheet

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

    from .session import AtlasSession

ENDING = ".json"


class SheetMenu(QMenu):
    """What can be done with a sheet as a whole; ``saved_draft`` is the sheet as its file has it."""

    failed = pyqtSignal(object)
    savedChanged = pyqtSignal()

    def __init__(self, session: AtlasSession, iface: QgisInterface, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session, self.iface = session, iface
        self.saved_draft: Draft = session.draft
        self.new = self._add(self.tr("New sheet"), "/mActionFileNew.svg", self.new_sheet)
        self.open = self._add(self.tr("Open…"), "/mActionFileOpen.svg", self.choose_and_open)
        self.recent = self.addMenu(self.tr("Open recent"))
        self.demonstration = self._add(self.tr("Open the demonstration"), "/mActionNewMap.svg", self.open_demonstration)
        self.addSeparator()
        self.save = self._add(self.tr("Save"), "/mActionFileSave.svg", self.save_sheet)
        self.save_as = self._add(self.tr("Save as…"), "/mActionFileSaveAs.svg", self.choose_and_save)
        self.package = self._add(self.tr("Save as package…"), "/mActionSharingExport.svg", self.choose_and_pack)
        self.package.setToolTip(self.tr("Sheet, inputs and styles in one folder, to send to a colleague"))
        self.setToolTipsVisible(True)
        self.aboutToShow.connect(self._on_about_to_show)

    @property
    def is_modified(self) -> bool:
        """Tell whether the sheet has changes that its file has not."""
        return self.session.draft != self.saved_draft

    def take_as_saved(self) -> None:
        """Take the sheet as it is now for one without changes: it has come from elsewhere."""
        self.saved_draft = self.session.draft
        self.savedChanged.emit()

    def new_sheet(self) -> None:
        """Start a sheet that names nothing yet."""
        if self.may_leave():
            self._show(blank_draft(users_language()))

    def open_demonstration(self) -> None:
        """Open an untouched copy of the demonstration."""
        from ..processing.workflow.draft_files import draft_of_file

        if self.may_leave():
            self._try(lambda: self._show(draft_of_file(None)))

    def choose_and_open(self) -> None:
        """Ask for a sheet's file and open it."""
        if not self.may_leave():
            return
        path, _ = QFileDialog.getOpenFileName(self._window(), self.tr("Open a sheet"), last_folder(), self._pattern())
        if path:
            self.open_file(path)

    def open_file(self, path: str) -> None:
        """Open a sheet's file; one that is wrong is said, and the sheet that is open stays."""
        from ..processing.workflow.draft_files import draft_of_file

        def opened() -> None:
            self._show(draft_of_file(path))
            remember_sheet(path)

        self._try(opened)

    def save_sheet(self) -> bool:
        """Save into the sheet's file, or ask for one; tell whether it was saved."""
        path = self.session.draft.path
        return self.save_file(path) if path else self.choose_and_save()

    def choose_and_save(self) -> bool:
        """Ask for a file and save into it; tell whether it was saved."""
        path, _ = QFileDialog.getSaveFileName(
            self._window(), self.tr("Save the sheet"), str(Path(last_folder(), "sheet.json")), self._pattern()
        )
        return bool(path) and self.save_file(path if path.lower().endswith(ENDING) else path + ENDING)

    def save_file(self, path: str) -> bool:
        """Save the sheet into a file; tell whether it was saved."""
        from ..processing.workflow.draft_files import save_draft

        def saved() -> None:
            self.session.change(save_draft(self.session.draft, path))
            remember_sheet(path)
            self.take_as_saved()
            self._tell(self.tr("The sheet is saved: {}").format(path))

        return self._try(saved)

    def choose_and_pack(self) -> None:
        """Ask for a folder and write the package into it."""
        folder = QFileDialog.getExistingDirectory(
            self._window(), self.tr("An empty folder for the package"), last_folder()
        )
        if folder:
            self.pack(folder)

    def pack(self, folder: str) -> bool:
        """Write sheet, inputs and styles into a folder; the sheet that is open stays where it is."""
        from ..processing.workflow.package import write_package

        def packed() -> None:
            write_package(self.session.draft, folder, Watch(_show_life, nothing))
            remember_folder(str(Path(folder).parent))
            self._tell(self.tr("The package is in {}").format(folder))

        return self._try(packed)

    def may_leave(self) -> bool:
        """Tell whether the sheet may be replaced: where it has changes the user is asked, and may save first."""
        if not self.is_modified:
            return True
        buttons = QMessageBox.StandardButton
        answer = QMessageBox.question(
            self._window(),
            self.tr("Cluster Atlas"),
            self.tr("The sheet has changes that are not saved. Save them first?"),
            buttons.Save | buttons.Discard | buttons.Cancel,
            buttons.Save,
        )
        return self.save_sheet() if answer == buttons.Save else answer == buttons.Discard

    def close_menu(self) -> None:
        """Let go of what the menu holds."""
        self.recent.clear()

    def _add(self, text: str, icon: str, slot: Callable[[], object]) -> QAction:
        action = QAction(QgsApplication.getThemeIcon(icon), text, self)
        action.triggered.connect(lambda: slot())
        self.addAction(action)
        return action

    def _show(self, draft: Draft) -> None:
        self.session.change(draft, at_once=True)
        self.take_as_saved()

    def _try(self, action: Callable[[], None]) -> bool:
        try:
            action()
        except ClusterAtlasError as error:
            self.failed.emit(error)
            return False
        return True

    def _tell(self, text: str) -> None:
        self.iface.messageBar().pushMessage("Cluster Atlas", text, Qgis.MessageLevel.Success, 5)

    def _window(self) -> QWidget:
        return self.iface.mainWindow()

    def _pattern(self) -> str:
        return self.tr("Atlas sheets") + " (*.json)"

    def _on_about_to_show(self) -> None:
        self.recent.clear()
        for path in recent_sheets():
            action = self.recent.addAction(f"{Path(path).parent.name}/{Path(path).name}")
            action.setToolTip(path)
            action.triggered.connect(lambda _=False, one=path: self.may_leave() and self.open_file(one))
        self.recent.setEnabled(bool(self.recent.actions()))
        self.save.setEnabled(self.is_modified or not self.session.draft.path)


def _show_life(*_: object) -> None:
    """Let the window draw itself; nothing can be pressed meanwhile that would change the sheet."""
    QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
