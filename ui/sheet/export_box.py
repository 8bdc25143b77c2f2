"""Formats, resolution and folder of an export, and what it made."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsSettings
from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QMenu,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from ..widgets import button, wrapped
from .folding import LEAST_FIELD, Folding, narrow_form
from .typed_fields import quietly

if TYPE_CHECKING:
    from ...processing.workflow.sheet import SheetRun

FORMATS = ("pdf", "svg", "png")
SETTINGS = "cluster_atlas/export"
_MOST_RECENT = 6


class ExportBox(Folding):
    """What is exported where; ``asked`` tells that it is wanted, the other signals what is to be opened afterwards."""

    asked = pyqtSignal()
    folderAsked = pyqtSignal()
    reportAsked = pyqtSignal()
    projectAsked = pyqtSignal()
    pageAsked = pyqtSignal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("clusterAtlasSheetExport", False)
        self.setTitle(self.tr("Export"))
        self.formats = {name: QCheckBox(name.upper()) for name in FORMATS}
        self.dpi, self.folder, self.recent = QSpinBox(), QgsFileWidget(), QComboBox()
        self.open_after = QCheckBox(self.tr("Then open the folder"))
        self.export = button(self.tr("Export"), "/mActionSharingExport.svg", self.tr("Write all pages, tables and the project"))
        self._lay_out()
        self._remember()
        self._connect()

    def chosen_formats(self) -> tuple[str, ...]:
        """Return the formats that are ticked."""
        return tuple(name for name, box in self.formats.items() if box.isChecked())

    def chosen_folder(self) -> str:
        """Return the folder, empty where none is chosen."""
        return self.folder.filePath().strip()

    def keep(self) -> None:
        """Remember what was chosen, and the folder among the recent ones."""
        settings = QgsSettings()
        settings.setValue(f"{SETTINGS}/formats", ",".join(self.chosen_formats()))
        settings.setValue(f"{SETTINGS}/dpi", self.dpi.value())
        settings.setValue(f"{SETTINGS}/open_folder", self.open_after.isChecked())
        folders = list(dict.fromkeys([self.chosen_folder(), *self._recent_folders()]))[:_MOST_RECENT]
        settings.setValue(f"{SETTINGS}/folders", folders)
        self._fill_recent()

    def show_run(self, run: SheetRun | None, pages: list[tuple[str, str]]) -> None:
        """Show what was made, with what can be opened; nothing for None. ``pages``: stem and name of each."""
        self.after.setVisible(run is not None)
        if run is None:
            return
        files = self.tr("%n file(s)", "", len(run.files))
        self.result.setText(self.tr("{files} in {folder}").format(files=files, folder=run.folder))
        menu = self.open_page.menu()
        menu.clear()
        for stem, name in pages:
            menu.addAction(name).triggered.connect(lambda _=False, page=stem: self.pageAsked.emit(page))

    def _lay_out(self) -> None:
        form = narrow_form(self.content)
        row = QHBoxLayout()
        for box in self.formats.values():
            row.addWidget(box)
        row.addStretch(1)
        form.addRow(self.tr("Formats"), row)
        self.dpi.setRange(50, 1200)
        self.dpi.setSuffix(self.tr(" dpi"))
        self.dpi.setMinimumWidth(LEAST_FIELD)
        self.dpi.setToolTip(self.tr("Of the PNG; PDF and SVG are exact at any size"))
        form.addRow(self.tr("&Resolution"), self.dpi)
        self.folder.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.folder.setDialogTitle(self.tr("The folder of the sheet's files"))
        self.folder.lineEdit().setPlaceholderText(self.tr("Choose a folder"))
        self.folder.setMinimumWidth(LEAST_FIELD)
        form.addRow(self.tr("&Folder"), self.folder)
        self.recent.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.recent.setMinimumContentsLength(8)
        self.recent.setMinimumWidth(LEAST_FIELD)
        self.recent.setAccessibleName(self.tr("Recent folders"))
        form.addRow(self.tr("Re&cent"), self.recent)
        self.recent_label = form.labelForField(self.recent)
        form.addRow(self.open_after)
        form.addRow(self._lay_out_result())

    def _lay_out_result(self) -> QWidget:
        self.after, self.result = QWidget(), wrapped(selectable=True)
        self.open_folder = button(self.tr("Open the folder"), "/mActionFileOpen.svg")
        self.open_report = button(self.tr("Open the report"), "/mActionOpenTable.svg")
        self.open_project = button(self.tr("Open the project"), "/mIconQgsProjectFile.svg")
        tip = self.tr("Opens the project, then the page in the layout designer")
        self.open_page = button(self.tr("Open a page"), "/mIconLayout.svg", tip)
        self.open_page.setMenu(QMenu(self.open_page))
        column = QVBoxLayout(self.after)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(4)
        for one in (self.result, self.open_folder, self.open_report, self.open_project, self.open_page):
            column.addWidget(one)
        self.after.hide()
        return self.after

    def _connect(self) -> None:
        self.export.clicked.connect(self.asked)
        self.recent.activated.connect(self._on_recent_activated)
        self.open_folder.clicked.connect(self.folderAsked)
        self.open_report.clicked.connect(self.reportAsked)
        self.open_project.clicked.connect(self.projectAsked)

    def _remember(self) -> None:
        """Begin with what was chosen the last time."""
        settings = QgsSettings()
        formats = str(settings.value(f"{SETTINGS}/formats", "pdf")).split(",")
        for name, box in self.formats.items():
            box.setChecked(name in formats)
        self.dpi.setValue(int(settings.value(f"{SETTINGS}/dpi", 300)))
        self.open_after.setChecked(settings.value(f"{SETTINGS}/open_folder", True, type=bool))
        self._fill_recent()
        folders = self._recent_folders()
        self.folder.setFilePath(folders[0] if folders else "")

    def _fill_recent(self) -> None:
        folders = self._recent_folders()
        with quietly(self.recent):
            self.recent.clear()
            for folder in folders:
                self.recent.addItem(folder)
                self.recent.setItemData(self.recent.count() - 1, folder, Qt.ItemDataRole.ToolTipRole)
        for one in (self.recent, self.recent_label):
            one.setVisible(len(folders) > 1)

    def _recent_folders(self) -> list[str]:
        found = QgsSettings().value(f"{SETTINGS}/folders", []) or []
        return [found] if isinstance(found, str) else [str(one) for one in found]

    def _on_recent_activated(self, position: int) -> None:
        self.folder.setFilePath(self.recent.itemText(position))
