"""The postal-code layers: which, in what order, and how each is read."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from qgis.core import QgsApplication, QgsCoordinateReferenceSystem, QgsMapLayerProxyModel, QgsSettings
from qgis.gui import QgsCollapsibleGroupBox, QgsMapLayerComboBox, QgsProjectionSelectionWidget
from qgis.PyQt.QtCore import QSize, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ...processing.domain.errors import ClusterAtlasError
from ...processing.workflow.draft import LAYER_PREFIX, Draft
from ...processing.workflow.postal_facts import PostalFacts
from ..step import WRONG
from ..widgets import quiet, tool_button
from .notice import Notice
from .numbers import number_text
from .postal_details import PostalDetails
from .source_box import FOLDER_SETTING

_MOST_LINES = 4
Layer = dict[str, object]


class PostalBox(QWidget):
    """A list of layers, and the details of the one that is selected.

    ``changed`` gives the sheet's ``postal_layers`` as they are to be; ``file_added`` the path of a file to add; ``crs_picked``
    the sheet's CRS, empty for the first layer's.
    """

    changed = pyqtSignal(list)
    file_added = pyqtSignal(str)
    crs_picked = pyqtSignal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list = QListWidget()
        self.layer = QgsMapLayerComboBox()
        self.add = tool_button("/symbologyAdd.svg", self.tr("Add this layer of the project"))
        self.open = tool_button("/mActionFileOpen.svg", self.tr("Add a file ..."))
        self.remove = tool_button("/symbologyRemove.svg", self.tr("Remove the selected layer from the sheet"))
        self.up = tool_button("/mActionArrowUp.svg", self.tr("Move up: a code of two layers is the first one's"))
        self.down = tool_button("/mActionArrowDown.svg", self.tr("Move down"))
        self.group = QgsCollapsibleGroupBox(self.tr("Columns and CRS"))
        self.details = PostalDetails()
        self.codes, self.layer_notice = quiet(), Notice()
        self.hint = quiet(self.tr("Add a layer of polygons or points that has the postal codes."))
        self.notice = Notice()
        self.crs = QgsProjectionSelectionWidget()
        self._layers: list[Layer] = []
        self._facts: tuple[PostalFacts, ...] = ()
        self._crs = ""
        self._lay_out()
        self._connect()

    def show_draft(self, draft: Draft) -> None:
        """Show which layers a sheet names."""
        layers = [dict(one) for one in draft.get("postal_layers", [])]
        if layers != self._layers:
            self._layers = layers
            self._fill()
        self._crs = draft.get("crs", "")
        self.crs.blockSignals(True)
        self.crs.setCrs(QgsCoordinateReferenceSystem(self._crs) if self._crs else QgsCoordinateReferenceSystem())
        self.crs.blockSignals(False)

    def show_facts(self, facts: Sequence[PostalFacts]) -> None:
        """Show what the layers hold, in the sheet's order."""
        self._facts = tuple(facts)
        self._fill()

    def refuse(self, error: ClusterAtlasError) -> None:
        """Say why a file cannot be added."""
        self.notice.say(str(error), WRONG)

    def _lay_out(self) -> None:
        self.list.setAccessibleName(self.tr("Postal-code layers"))
        self.list.setTabKeyNavigation(False)
        kinds = QgsMapLayerProxyModel.Filter.PolygonLayer | QgsMapLayerProxyModel.Filter.PointLayer
        self.layer.setFilters(kinds)
        self.layer.setAllowEmptyLayer(True, self.tr("add a layer"))
        self.layer.setMinimumContentsLength(6)
        self.layer.setMinimumWidth(50)
        self.layer.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.layer.setToolTip(self.tr("Layers of polygons or points that are open in QGIS"))
        self.layer.setAccessibleName(self.tr("Layer to add"))
        # like QGIS's own table of fields: the buttons in a row above what they change
        buttons = QHBoxLayout()
        buttons.setSpacing(2)
        buttons.addWidget(self.layer, 1)
        for widget in (self.add, self.open, self.remove, self.up, self.down):
            buttons.addWidget(widget)
        self.crs.setOptionVisible(QgsProjectionSelectionWidget.CrsOption.CrsNotSet, True)
        self.crs.setNotSetText(self.tr("the first layer's"))
        self.crs.setMinimumWidth(1)
        self.crs.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        label = QLabel(self.tr("CRS of the maps"))
        label.setBuddy(self.crs)
        self.crs.setAccessibleName(label.text())
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(label, self.crs)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(buttons)
        column.addWidget(self.notice)
        column.addWidget(self.hint)
        column.addWidget(self.list)
        column.addWidget(self.layer_notice)
        column.addWidget(self.codes)
        self.group.setObjectName("clusterAtlasPostalDetails")
        self.group.setSaveCollapsedState(False)
        self.group.setCollapsed(True)
        inside = QVBoxLayout(self.group)
        inside.addWidget(self.details)
        inside.addLayout(form)
        column.addWidget(self.group)
        self._fill()

    def _connect(self) -> None:
        self.add.clicked.connect(self._on_add_clicked)
        self.open.clicked.connect(self._on_open_clicked)
        self.remove.clicked.connect(self._on_remove_clicked)
        self.up.clicked.connect(lambda: self._move(-1))
        self.down.clicked.connect(lambda: self._move(1))
        self.list.currentRowChanged.connect(self._show_details)
        self.details.picked.connect(self._on_detail_picked)
        self.crs.crsChanged.connect(self._on_crs_changed)

    def _fill(self) -> None:
        row = max(self.list.currentRow(), 0)
        self.list.blockSignals(True)
        self.list.clear()
        for position, layer in enumerate(self._layers):
            facts = self._fact(position)
            item = QListWidgetItem(self._line(layer, facts))
            icon = "/mIconPointLayer.svg" if facts and facts.points else "/mIconPolygonLayer.svg"
            icon = "/mIconWarning.svg" if facts and facts.error else icon
            item.setIcon(QgsApplication.getThemeIcon(icon))
            item.setSizeHint(QSize(1, self._line_height()))  # not wider than the list: its text is elided
            item.setToolTip(str(facts.error) if facts and facts.error else str(layer.get("source", "")))
            self.list.addItem(item)
        self.list.setCurrentRow(min(row, len(self._layers) - 1))
        self.list.blockSignals(False)
        self.hint.setVisible(not self._layers)
        for widget in (self.list, self.group):
            widget.setVisible(bool(self._layers))
        lines = min(len(self._layers), _MOST_LINES)
        self.list.setFixedHeight(lines * self._line_height() + 6)
        self._show_details()

    def _line_height(self) -> int:
        return self.list.fontMetrics().height() + 8

    def _fact(self, position: int) -> PostalFacts | None:
        return self._facts[position] if position < len(self._facts) == len(self._layers) else None

    def _line(self, layer: Layer, facts: PostalFacts | None) -> str:
        name = facts.name if facts and facts.name else Path(str(layer.get("source") or "?").split("|")[0]).name
        if facts is None or facts.error:
            return name
        return self.tr("{layer}: {codes} codes").format(layer=name, codes=number_text(sum(facts.codes.values())))

    def _show_details(self) -> None:
        row = self.list.currentRow()
        there = 0 <= row < len(self._layers)
        self.details.setVisible(there)
        self.remove.setEnabled(there)
        self.up.setEnabled(row > 0)
        self.down.setEnabled(there and row < len(self._layers) - 1)
        facts = self._fact(row) if there else None
        if there:
            self.details.show_layer(self._layers[row], facts)
        error = facts.error if facts else None
        self.layer_notice.say(str(error) if error else "", WRONG)
        if error:
            self.group.setCollapsed(False)
        self.codes.setText(self._counts(facts) if facts else "")
        self.codes.setVisible(bool(self.codes.text()))

    def _counts(self, facts: PostalFacts) -> str:
        if not facts.codes:
            return ""
        codes = ", ".join(f"{country} {number_text(count)}" for country, count in facts.codes.items())
        text = self.tr("Codes: {codes}. {crs}.").format(codes=codes, crs=facts.crs)
        if facts.without:
            text += " " + self.tr("%n feature(s) without a valid code are left aside.", "", facts.without)
        return text

    def _move(self, by: int) -> None:
        row = self.list.currentRow()
        layers = list(self._layers)
        layers.insert(row + by, layers.pop(row))
        self._change(layers, row + by)

    def _change(self, layers: list[Layer], row: int) -> None:
        self._layers, self._facts = layers, ()
        self.notice.say("")
        self._fill()
        self.list.setCurrentRow(min(row, len(layers) - 1))
        self.changed.emit(layers)

    def _on_add_clicked(self) -> None:
        layer = self.layer.currentLayer()
        source = LAYER_PREFIX + layer.id() if layer is not None else ""
        if source and source not in [one.get("source") for one in self._layers]:
            self._change([*self._layers, {"source": source}], len(self._layers))

    def _on_open_clicked(self) -> None:
        folder = str(QgsSettings().value(FOLDER_SETTING, "") or "")
        kinds = self.tr("Layers (*.gpkg *.shp *.geojson *.json *.fgb *.gml *.kml *.tab *.mif *.sqlite);;All files (*)")
        path, _ = QFileDialog.getOpenFileName(self, self.tr("Postal-code layer"), folder, kinds)
        self.notice.say("")
        if path:
            QgsSettings().setValue(FOLDER_SETTING, str(Path(path).parent))
            self.file_added.emit(path)

    def _on_remove_clicked(self) -> None:
        row = self.list.currentRow()
        self._change([one for at, one in enumerate(self._layers) if at != row], row)

    def _on_detail_picked(self, name: str, value: str) -> None:
        row = self.list.currentRow()
        layers = [dict(one) for one in self._layers]
        layers[row][name] = value or None
        if name == "source":  # another layer has other columns
            layers[row] = {"source": value, "country": layers[row].get("country")}
        self._change(layers, row)

    def _on_crs_changed(self) -> None:
        crs = self.crs.crs()
        name = (crs.authid() or crs.toWkt()) if crs.isValid() else ""
        if name != self._crs:
            self.crs_picked.emit(name)
