"""The postal-code layers: which, in what order, and how each is read."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsCoordinateReferenceSystem
from qgis.gui import QgsCollapsibleGroupBox, QgsProjectionSelectionWidget
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import (
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ...processing.domain.errors import ClusterAtlasError
from ...processing.workflow.draft import Draft
from ...processing.workflow.postal_facts import PostalFacts
from ...processing.workflow.translated import translated_error
from ..numbers import number_text
from ..step import WRONG
from ..widgets import quiet, tool_button
from .notice import Notice
from .numbers import LEAST_WIDTH
from .postal_adder import PostalAdder
from .postal_details import PostalDetails
from .postal_list import Layer, PostalList


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
        self.list = PostalList()
        self.adder = PostalAdder()
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
        self.notice.say(translated_error(error), WRONG)

    def _lay_out(self) -> None:
        # like QGIS's own table of fields: the buttons in a row above what they change
        buttons = QHBoxLayout()
        buttons.setSpacing(2)
        buttons.addWidget(self.adder, 1)
        for widget in (self.remove, self.up, self.down):
            buttons.addWidget(widget)
        self.crs.setOptionVisible(QgsProjectionSelectionWidget.CrsOption.CrsNotSet, True)
        self.crs.setNotSetText(self.tr("the first layer's"))
        self.crs.setMinimumWidth(LEAST_WIDTH)
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
        self.adder.layer_chosen.connect(self._on_layer_chosen)
        self.adder.file_chosen.connect(self.file_added)
        self.remove.clicked.connect(self._on_remove_clicked)
        self.up.clicked.connect(lambda: self._move(-1))
        self.down.clicked.connect(lambda: self._move(1))
        self.list.currentRowChanged.connect(self._show_details)
        self.details.picked.connect(self._on_detail_picked)
        self.crs.crsChanged.connect(self._on_crs_changed)

    def _fill(self) -> None:
        self.list.show_layers(self._layers, [self._fact(at) for at in range(len(self._layers))])
        self.hint.setVisible(not self._layers)
        for widget in (self.list, self.group):
            widget.setVisible(bool(self._layers))
        self._show_details()

    def _fact(self, position: int) -> PostalFacts | None:
        return self._facts[position] if position < len(self._facts) == len(self._layers) else None

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
        self.layer_notice.say(translated_error(error) if error else "", WRONG)
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

    def _on_layer_chosen(self, source: str) -> None:
        if source not in [one.get("source") for one in self._layers]:
            self._change([*self._layers, {"source": source}], len(self._layers))

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
