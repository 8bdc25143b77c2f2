"""Add a postal-code layer: one that is open in QGIS, or a file."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsMapLayerProxyModel, QgsSettings
from qgis.gui import QgsMapLayerComboBox
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QFileDialog, QHBoxLayout, QWidget

from ...processing.workflow.draft import LAYER_PREFIX
from ..widgets import tool_button
from .source_box import FOLDER_SETTING


class PostalAdder(QWidget):
    """``layer_chosen`` gives a layer of the project as a sheet names it, ``file_chosen`` a file's path."""

    layer_chosen = pyqtSignal(str)
    file_chosen = pyqtSignal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.layer = QgsMapLayerComboBox()
        self.add = tool_button("/symbologyAdd.svg", self.tr("Add this layer of the project"))
        self.open = tool_button("/mActionFileOpen.svg", self.tr("Add a file…"))
        self.layer.setFilters(QgsMapLayerProxyModel.Filter.PolygonLayer | QgsMapLayerProxyModel.Filter.PointLayer)
        self.layer.setAllowEmptyLayer(True, self.tr("add a layer"))
        self.layer.setMinimumWidth(50)
        self.layer.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.layer.setToolTip(self.tr("Layers of polygons or points that are open in QGIS"))
        self.layer.setAccessibleName(self.tr("Layer to add"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        row.addWidget(self.layer, 1)
        row.addWidget(self.add)
        row.addWidget(self.open)
        self.add.clicked.connect(self._on_add_clicked)
        self.open.clicked.connect(self._on_open_clicked)

    def _on_add_clicked(self) -> None:
        layer = self.layer.currentLayer()
        if layer is not None:
            self.layer_chosen.emit(LAYER_PREFIX + layer.id())

    def _on_open_clicked(self) -> None:
        folder = str(QgsSettings().value(FOLDER_SETTING, "") or "")
        kinds = self.tr("Layers (*.gpkg *.shp *.geojson *.json *.fgb *.gml *.kml *.tab *.mif *.sqlite);;All files (*)")
        path, _ = QFileDialog.getOpenFileName(self, self.tr("Postal-code layer"), folder, kinds)
        if path:
            QgsSettings().setValue(FOLDER_SETTING, str(Path(path).parent))
            self.file_chosen.emit(path)
