"""Where the members are: a file, or a layer of the open project."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsMapLayerProxyModel, QgsProject, QgsSettings
from qgis.gui import QgsFileWidget, QgsMapLayerComboBox
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QFormLayout, QHBoxLayout, QLabel, QRadioButton, QVBoxLayout, QWidget

from ...processing.domain.errors import ClusterAtlasError
from ...processing.workflow.draft import LAYER_PREFIX, Draft
from ...processing.workflow.table_preview import TABLE_FILES, TablePreview, path_source, with_table
from ...processing.workflow.translated import translated_error
from ..step import WRONG
from .notice import Notice

FOLDER_SETTING = "cluster_atlas/data_folder"


class SourceBox(QWidget):
    """Choose the table of members; ``chosen`` gives a source as a sheet names it."""

    chosen = pyqtSignal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.by_file = QRadioButton(self.tr("File"))
        self.by_layer = QRadioButton(self.tr("Layer"))
        self.file = QgsFileWidget()
        self.layer = QgsMapLayerComboBox()
        self.table = QComboBox()
        self.table_label = QLabel(self.tr("&Sheet or table"))
        self.notice = Notice()
        self._source = ""
        self._lay_out()
        self._connect()

    def show_draft(self, draft: Draft) -> None:
        """Show which table a sheet names."""
        source = draft.resolved(draft.get("members.source", ""))
        if source == self._source and source:
            return
        self._source = source
        is_layer = source.startswith(LAYER_PREFIX)
        if source:
            (self.by_layer if is_layer else self.by_file).setChecked(True)
        self.file.blockSignals(True)
        self.file.setFilePath("" if is_layer else source.split("|")[0])
        self.file.blockSignals(False)
        self.layer.blockSignals(True)
        self.layer.setLayer(QgsProject.instance().mapLayer(source[len(LAYER_PREFIX) :]) if is_layer else None)
        self.layer.blockSignals(False)

    def show_preview(self, preview: TablePreview) -> None:
        """Show which tables the file has, and why it cannot be read."""
        self.table.blockSignals(True)
        self.table.clear()
        self.table.addItems(preview.tables)
        self.table.setCurrentIndex(self.table.findText(preview.table))
        self.table.blockSignals(False)
        for widget in (self.table, self.table_label):
            widget.setVisible(bool(preview.tables))
        self.notice.say(translated_error(preview.error) if preview.error else "", WRONG)

    def choose_file(self, path: str) -> None:
        """Take a file as the table, as if it were chosen in the window."""
        try:
            source = path_source(path)
        except ClusterAtlasError as error:
            self.notice.say(translated_error(error), WRONG)
            return
        folder = str(Path(source.split("|")[0]).parent)
        QgsSettings().setValue(FOLDER_SETTING, folder)
        self.file.setDefaultRoot(folder)
        if source != self._source:
            self.chosen.emit(source)

    def _lay_out(self) -> None:
        self.by_file.setChecked(True)
        self.layer.hide()
        self.file.setFilter(self.tr("Tables ({patterns});;All files (*)").format(patterns=TABLE_FILES))
        self.file.setDialogTitle(self.tr("Table of members"))
        self.file.setDefaultRoot(str(QgsSettings().value(FOLDER_SETTING, "") or ""))
        self.file.lineEdit().setPlaceholderText(self.tr("CSV, workbook, database…"))
        self.file.setToolTip(self.tr("Choose the table of members, or drop its file here."))
        self.layer.setFilters(QgsMapLayerProxyModel.Filter.VectorLayer)
        self.layer.setAllowEmptyLayer(True, self.tr("choose a layer"))
        self.layer.setToolTip(self.tr("Choose a layer or table that is open in QGIS."))
        for combo in (self.layer, self.table):
            combo.setMinimumContentsLength(6)
            combo.setMinimumWidth(50)
            combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.file.setAccessibleName(self.tr("File of the table"))
        self.layer.setAccessibleName(self.tr("Layer of the table"))
        self.table_label.setBuddy(self.table)
        which = QHBoxLayout()
        which.addWidget(self.by_file)
        which.addWidget(self.by_layer)
        which.addStretch(1)
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.addRow(self.table_label, self.table)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(which)
        column.addWidget(self.file)
        column.addWidget(self.layer)
        column.addLayout(form)
        column.addWidget(self.notice)
        self.show_preview(TablePreview())

    def _connect(self) -> None:
        self.by_layer.toggled.connect(self._on_by_layer_toggled)
        self.file.fileChanged.connect(self._on_file_changed)
        self.file.lineEdit().editingFinished.connect(self._on_file_typed)
        # not layerChanged: a layer that is removed from the project would choose another one
        self.layer.activated.connect(self._on_layer_activated)
        self.table.activated.connect(self._on_table_activated)

    def _on_by_layer_toggled(self, checked: bool) -> None:
        self.layer.setVisible(checked)
        self.file.setVisible(not checked)

    def _on_file_changed(self, path: str) -> None:
        """Take a path that is there; one that is being typed waits until it is finished."""
        if Path(path.split("|")[0]).is_file() or Path(path).is_file():
            self.choose_file(path)

    def _on_file_typed(self) -> None:
        path = self.file.filePath()
        if path and path != self._source.split("|")[0]:
            self.choose_file(path)

    def _on_layer_activated(self) -> None:
        layer = self.layer.currentLayer()
        if layer is not None:
            self.chosen.emit(LAYER_PREFIX + layer.id())

    def _on_table_activated(self) -> None:
        self.chosen.emit(with_table(self._source, self.table.currentText()))
