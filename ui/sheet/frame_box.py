"""What the maps show: the least extent and the region in focus."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsCoordinateReferenceSystem, QgsMapLayerProxyModel, QgsRectangle
from qgis.gui import QgsExpressionBuilderDialog, QgsExtentWidget, QgsMapLayerComboBox
from qgis.PyQt.QtWidgets import QCheckBox, QFileDialog, QHBoxLayout, QLineEdit, QWidget

from ..widgets import tool_button
from .folding import LEAST_FIELD, Folding, narrow_form
from .typed_fields import later, quietly

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

    from ..session import AtlasSession

_PAUSE_MS = 500


class FrameBox(Folding):
    """The area that each map shows at least, and the region that stands out on it."""

    def __init__(self, session: AtlasSession, iface: QgisInterface, parent: QWidget | None = None) -> None:
        super().__init__("clusterAtlasSheetFrame", True)
        self.setTitle(self.tr("Area and region"))
        self.session, self.iface = session, iface
        self._pause = later(self, _PAUSE_MS, self._take_filter)
        self._lay_out()
        self._connect()

    def fill(self) -> None:
        """Show what the draft has."""
        extent = self.session.draft.get("extent")
        with quietly(self.own), quietly(self.extent):
            self.own.setChecked(extent is not None)
            self.extent.setEnabled(extent is not None)
            if extent is not None and not self._shows(extent):
                self.extent.setOutputCrs(self._crs())
                self.extent.setOutputExtentFromUser(QgsRectangle(*extent), self._crs())
        self._fill_focus()

    def _fill_focus(self) -> None:
        from ...processing.workflow.draft_base import source_name
        from ...processing.workflow.draft_inputs import layer_of

        draft = self.session.draft
        source = str(draft.get("focus.source", ""))
        layer = layer_of(source) if source.startswith("layer:") else None
        with quietly(self.layers):
            is_file = bool(source) and layer is None
            self.layers.setAdditionalItems([source_name(draft, source)] if is_file else [])
            if is_file:
                self.layers.setCurrentIndex(self.layers.count() - 1)
            else:
                self.layers.setLayer(layer)
            self.layers.setToolTip(draft.resolved(source))
        if not self._pause.isActive():
            with quietly(self.filter):
                self.filter.setText(str(draft.get("focus.filter", "")))
        self.filter.setEnabled(bool(source))
        self.builder.setEnabled(bool(source))

    def _shows(self, extent: list[float]) -> bool:
        shown = self.extent.outputExtent()
        found = (shown.xMinimum(), shown.yMinimum(), shown.xMaximum(), shown.yMaximum())
        return all(abs(one - other) < 0.01 for one, other in zip(found, extent))

    def _lay_out(self) -> None:
        form = narrow_form(self.content)
        self.own = QCheckBox(self.tr("Show at least this area"))
        self.own.setToolTip(self.tr("Otherwise the maps show the region in focus, or all places"))
        self.extent = QgsExtentWidget(None, QgsExtentWidget.WidgetStyle.CondensedStyle)
        self.extent.setMapCanvas(self.iface.mapCanvas())
        self.extent.setMinimumWidth(1)
        self.layers = QgsMapLayerComboBox()
        self.layers.setFilters(QgsMapLayerProxyModel.Filter.PolygonLayer)
        self.layers.setAllowEmptyLayer(True, self.tr("No region"))
        self.layers.setMinimumWidth(1)
        self.file = tool_button("/mActionFileOpen.svg", self.tr("Choose a file"))
        self.filter = QLineEdit()
        self.filter.setPlaceholderText("\"name\" = 'Wallonie'")
        self.filter.setToolTip(self.tr("An expression that is true for the region's features"))
        self.builder = tool_button("/mIconExpression.svg", self.tr("Build the expression"))
        form.addRow(self.own)
        form.addRow(self.extent)
        form.addRow(self.tr("&Region in focus"), _beside(self.layers, self.file))
        form.labelForField(form.itemAt(form.rowCount() - 1, form.ItemRole.FieldRole).widget()).setBuddy(self.layers)
        form.addRow(self.tr("&Only where"), _beside(self.filter, self.builder))
        form.labelForField(form.itemAt(form.rowCount() - 1, form.ItemRole.FieldRole).widget()).setBuddy(self.filter)

    def _connect(self) -> None:
        self.own.toggled.connect(self._on_own_toggled)
        self.extent.extentChanged.connect(self._on_extent_changed)
        self.layers.currentIndexChanged.connect(self._on_layers_changed)
        self.file.clicked.connect(self._on_file_clicked)
        self.filter.textEdited.connect(lambda _: self._pause.start())
        self.filter.editingFinished.connect(self._take_filter)
        self.builder.clicked.connect(self._on_builder_clicked)

    def _crs(self) -> QgsCoordinateReferenceSystem:
        """Return the CRS of the maps: the sheet's, else that of the places."""
        named = str(self.session.draft.get("crs", ""))
        if named or self.session.figures is None:
            return QgsCoordinateReferenceSystem(named or "EPSG:3857")
        return self.session.figures.crs

    def _on_own_toggled(self, checked: bool) -> None:
        """Begin with what the canvas shows."""
        self.extent.setEnabled(checked)
        if not checked:
            self.session.set_value("extent", None)
            return
        canvas = self.iface.mapCanvas()
        self.extent.setOutputCrs(self._crs())
        with quietly(self.extent):
            self.extent.setOutputExtentFromUser(canvas.extent(), canvas.mapSettings().destinationCrs())
        self._on_extent_changed(self.extent.outputExtent())

    def _on_extent_changed(self, extent: QgsRectangle) -> None:
        if extent.isNull() or extent.width() <= 0 or extent.height() <= 0:
            return
        corners = (extent.xMinimum(), extent.yMinimum(), extent.xMaximum(), extent.yMaximum())
        self.session.set_value("extent", [round(value, 3) for value in corners])

    def _on_layers_changed(self) -> None:
        from ...processing.workflow.draft_base import source_of

        layer = self.layers.currentLayer()
        if layer is not None:
            self._set_focus(source_of(layer))
        elif self.layers.currentIndex() == 0:
            self._set_focus("")

    def _on_file_clicked(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self, self.tr("The region's file"), self.session.draft.folder)
        if path:
            self._set_focus(path)

    def _set_focus(self, source: str) -> None:
        """Take another region; its expression is another layer's no more."""
        from ...processing.workflow.draft_base import with_focus

        self.session.change(with_focus(self.session.draft, source))

    def _take_filter(self) -> None:
        from ...processing.workflow.draft_base import with_focus

        self._pause.stop()
        draft = self.session.draft
        source, text = draft.get("focus.source", ""), self.filter.text().strip()
        if source and text != str(draft.get("focus.filter", "")):
            self.session.change(with_focus(draft, source, text))

    def _on_builder_clicked(self) -> None:
        from ...processing.workflow.draft_base import focus_layer

        layer = focus_layer(self.session.draft)
        dialog = QgsExpressionBuilderDialog(layer, self.filter.text(), self)
        if dialog.exec():
            self.filter.setText(dialog.expressionText())
            self._take_filter()


def _beside(field: QWidget, button: QWidget) -> QWidget:
    both = QWidget()
    row = QHBoxLayout(both)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(2)
    row.addWidget(field, 1)
    row.addWidget(button)
    both.setFocusProxy(field)
    both.setMinimumWidth(LEAST_FIELD)
    return both
