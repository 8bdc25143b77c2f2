"""How one postal-code layer is read: its layer in the file, its columns, its country."""

from __future__ import annotations

from collections.abc import Mapping

from qgis.core import QgsFields
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QFormLayout, QLabel, QVBoxLayout, QWidget

from ...processing.workflow.postal_facts import PostalFacts
from ...processing.workflow.table_preview import with_table
from .countries_box import CountriesBox
from .numbers import LEAST_WIDTH
from .recognised_box import RecognisedBox


class PostalDetails(QWidget):
    """One layer's details; ``picked`` gives a key of the layer in the sheet and its value (empty: recognised)."""

    picked = pyqtSignal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table, self.table_label = QComboBox(), QLabel(self.tr("Layer"))
        self.code, self.country_field = RecognisedBox(), RecognisedBox()
        self.country = CountriesBox(self.tr("(the default)"))
        self._source = ""
        self._lay_out()
        self.table.activated.connect(self._on_table_activated)
        self.code.picked.connect(lambda column: self.picked.emit("code_field", column))
        self.country_field.picked.connect(lambda column: self.picked.emit("country_field", column))
        self.country.picked.connect(lambda country: self.picked.emit("country", country))

    def show_layer(self, layer: Mapping[str, object], facts: PostalFacts | None) -> None:
        """Show a layer of the sheet, and what it holds where that is known."""
        self._source = str(layer.get("source") or "")
        known = facts or PostalFacts("")
        fields = known.fields if known.fields is not None else QgsFields()
        self._show_tables(known)
        code, country = str(layer.get("code_field") or ""), str(layer.get("country_field") or "")
        self.code.show_columns(fields, code, self._unchosen(known.code_field, known))
        self.country_field.show_columns(fields, country, self._unchosen(known.country_field, None))
        self.country.show_country(str(layer.get("country") or ""))

    def _lay_out(self) -> None:
        self.table.setMinimumContentsLength(6)
        self.table.setMinimumWidth(LEAST_WIDTH)
        self.table.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.country.setToolTip(self.tr("The country of codes without a prefix and without a country beside them"))
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.table_label, self.table)
        self.table_label.setBuddy(self.table)
        self.table.setAccessibleName(self.table_label.text())
        for text, widget in (
            (self.tr("Code"), self.code),
            (self.tr("Country column"), self.country_field),
            (self.tr("Country"), self.country),
        ):
            label = QLabel(text)
            label.setBuddy(widget)
            widget.setAccessibleName(text)
            form.addRow(label, widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(form)

    def _show_tables(self, facts: PostalFacts) -> None:
        self.table.clear()
        self.table.addItems(facts.tables)
        self.table.setCurrentIndex(self.table.findText(facts.table))
        for widget in (self.table, self.table_label):
            widget.setVisible(bool(facts.tables))

    def _unchosen(self, recognised: str, facts: PostalFacts | None) -> str:
        if recognised:
            return self.tr("(recognised) {column}").format(column=recognised)
        return self.tr("(to be chosen)") if facts is not None and facts.fields is not None else self.tr("(none)")

    def _on_table_activated(self) -> None:
        self.picked.emit("source", with_table(self._source, self.table.currentText()))
