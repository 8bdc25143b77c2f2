"""How the table's cells and rows are read: several clusters in a cell, country, year, kinds, filter."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsVectorLayer
from qgis.gui import QgsCheckableComboBox, QgsCollapsibleGroupBox, QgsFieldExpressionWidget, QgsFilterLineEdit
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QFormLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from ...processing.workflow.columns import SeparatorHint
from ...processing.workflow.draft import Draft
from .countries_box import CountriesBox
from .notice import Notice
from .numbers import LEAST_WIDTH


class OptionsBox(QWidget):
    """Say how the table is read; ``picked`` gives a key of the sheet by its full name, and its value.

    The two notices are laid out by the step, above the columns.
    """

    picked = pyqtSignal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.group = QgsCollapsibleGroupBox(self.tr("Rows and cells"))
        self.separator = QgsFilterLineEdit()
        self.country = CountriesBox()
        self.year = QComboBox()
        self.kinds = QgsCheckableComboBox()
        self.filter = QgsFieldExpressionWidget()
        self.separator_notice, self.year_notice = Notice(), Notice()
        self._layer: QgsVectorLayer | None = None
        self._hint: SeparatorHint | None = None
        self._separator = self._filter = ""
        self._kinds: tuple[str, ...] = ()
        self._lay_out()
        self._connect()

    def show_draft(self, draft: Draft) -> None:
        """Show what a sheet says."""
        self._separator = draft.get("members.cluster_separator", "")
        self.separator.blockSignals(True)
        self.separator.setText(self._separator)
        self.separator.blockSignals(False)
        self.country.show_country(draft.get("members.default_country", "BE"))
        self._filter = draft.get("members.filter", "")
        if self.filter.asExpression() != self._filter:
            self.filter.blockSignals(True)
            self.filter.setExpression(self._filter)
            self.filter.blockSignals(False)
        self._show_year(str(draft.get("members.year", "")))
        self._show_kinds(tuple(draft.get("members.kinds", [])))

    def show_layer(self, layer: QgsVectorLayer | None) -> None:
        """Offer a layer's columns and values to the filter."""
        text = self._filter
        self.filter.blockSignals(True)
        self.filter.setLayer(layer)
        self.filter.setExpression(text)
        self.filter.blockSignals(False)
        self._layer = layer  # kept alive: the widget does not own it

    def show_values(self, years: Sequence[str], kinds: Sequence[str], hint: SeparatorHint | None) -> None:
        """Show the years and kinds that the table has, and what its cells seem to have between several clusters."""
        self._hint = None if self._separator else hint
        self._fill_years(years)
        self._fill_kinds(kinds)
        said = self._hint
        self.separator_notice.say(
            self.tr("Cells seem to name several clusters, separated by “{separator}”: “{example}”.").format(
                separator=said.separator, example=said.example[:80]
            )
            if said
            else "",
            action=self.tr("Split at “{separator}”").format(separator=said.separator) if said else "",
        )
        several = len(years) > 1 and not self.year.currentData()
        text = self.tr("The table holds several years: choose one, because mixing them counts jobs twice.")
        self.year_notice.say(text if several else "")
        if several:
            self.group.setCollapsed(False)

    def _lay_out(self) -> None:
        self.group.setObjectName("clusterAtlasRows")
        self.group.setSaveCollapsedState(False)
        self.group.setCollapsed(True)
        self.separator.setPlaceholderText(self.tr("one cluster a cell"))
        self.separator.setShowClearButton(True)
        self.separator.setToolTip(self.tr("What separates several clusters in one cell, such as / or ;"))
        self.country.setToolTip(self.tr("The country of codes that have neither a prefix nor a country beside them"))
        self.kinds.setDefaultText(self.tr("all kinds"))
        self.filter.setToolTip(self.tr("An expression: only the rows for which it holds are read"))
        for widget in (self.kinds, self.year):
            widget.setMinimumContentsLength(6)
            widget.setMinimumWidth(LEAST_WIDTH)
            widget.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.filter.setMinimumWidth(LEAST_WIDTH)
        self.filter.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        form = QFormLayout(self.group)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for text, widget in (
            (self.tr("Year to read"), self.year),
            (self.tr("Separator"), self.separator),
            (self.tr("Default country"), self.country),
            (self.tr("Kinds"), self.kinds),
            (self.tr("Filter"), self.filter),
        ):
            label = QLabel(text)
            label.setBuddy(widget)
            widget.setAccessibleName(text)
            form.addRow(label, widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.group)

    def _connect(self) -> None:
        self.separator.editingFinished.connect(self._on_separator_edited)
        self.separator.cleared.connect(self._on_separator_edited)
        self.separator_notice.clicked.connect(self._on_hint_clicked)
        self.country.picked.connect(lambda country: self.picked.emit("members.default_country", country))
        self.year.activated.connect(lambda _: self.picked.emit("members.year", self.year.currentData() or None))
        self.kinds.checkedItemsChanged.connect(self._on_kinds_changed)
        self.filter.fieldChanged[str].connect(self._on_filter_changed)

    def _show_year(self, year: str) -> None:
        if not self.year.count():
            self.year.addItem(self.tr("no year column"), "")
        if self.year.findData(year) < 0:
            self.year.addItem(year, year)
        self.year.setCurrentIndex(self.year.findData(year))

    def _fill_years(self, years: Sequence[str]) -> None:
        chosen = self.year.currentData() or ""
        self.year.clear()
        none = self.tr("choose a year") if len(years) > 1 else self.tr("the only one") if years else self.tr("no year column")
        self.year.addItem(none, "")
        for year in years:
            self.year.addItem(year, year)
        self._show_year(chosen)
        self.year.setEnabled(self.year.count() > 1)

    def _show_kinds(self, kinds: tuple[str, ...]) -> None:
        self._kinds = kinds
        self._fill_kinds([self.kinds.itemText(i) for i in range(self.kinds.count())])

    def _fill_kinds(self, kinds: Sequence[str]) -> None:
        wanted = [(kind, kind in self._kinds) for kind in dict.fromkeys((*kinds, *self._kinds))]
        box = self.kinds
        checked = Qt.CheckState.Checked
        if wanted == [(box.itemText(i), box.itemCheckState(i) == checked) for i in range(box.count())]:
            return  # the list may be open
        box.blockSignals(True)
        box.clear()
        for kind, is_chosen in wanted:
            box.addItemWithCheckState(kind, checked if is_chosen else Qt.CheckState.Unchecked)
        box.blockSignals(False)

    def _on_separator_edited(self) -> None:
        if self.separator.text() != self._separator:
            self.picked.emit("members.cluster_separator", self.separator.text())

    def _on_hint_clicked(self) -> None:
        if self._hint:
            self.picked.emit("members.cluster_separator", self._hint.separator)

    def _on_kinds_changed(self, kinds: list[str]) -> None:
        everything = len(kinds) == self.kinds.count()
        self.picked.emit("members.kinds", [] if everything else list(kinds))

    def _on_filter_changed(self, text: str) -> None:
        if text != self._filter:
            self.picked.emit("members.filter", text or None)
