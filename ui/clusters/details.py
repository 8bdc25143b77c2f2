"""What the sheet says of one cluster: colour, spatial logic, what else it is called."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from qgis.gui import QgsColorButton
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ..widgets import quiet, tool_button

if TYPE_CHECKING:
    from ...processing.workflow.cluster_list import ClusterLine

SEPARATOR = ";"


class ClusterDetails(QWidget):
    """One cluster's settings; each signal gives the cluster's name and what is wanted (empty: the sheet's default)."""

    colourWanted = pyqtSignal(str, str)
    logicWanted = pyqtSignal(str, str)
    aliasesWanted = pyqtSignal(str, object)
    mergeWanted = pyqtSignal(str, str)

    colour: QgsColorButton
    reset: QToolButton
    note: QLabel
    logic: QComboBox
    aliases: QLineEdit
    same: QToolButton

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = ""
        self._shown_aliases: tuple[str, ...] = ()
        self._lay_out()
        self._connect()
        self.show_cluster(None, ())

    def show_logics(self, names: Mapping[str, str]) -> None:
        """Offer the spatial logics, by the contract's word and as they are called."""
        self.logic.blockSignals(True)
        self.logic.clear()
        self.logic.addItem(self.tr("None"), "")
        for logic, name in names.items():
            self.logic.addItem(name, logic)
            self.logic.setItemData(self.logic.count() - 1, name, Qt.ItemDataRole.ToolTipRole)
        self.logic.blockSignals(False)

    def show_cluster(self, line: ClusterLine | None, others: Sequence[ClusterLine]) -> None:
        """Show a cluster (None: all of them, of whom nothing can be set); ``others`` are those it may be the same as."""
        self.setEnabled(line is not None)
        name = line.name if line is not None else ""
        for widget in (self.colour, self.logic, self.aliases):
            widget.blockSignals(True)
        self.colour.setColor(QColor(line.colour) if line is not None else QColor())
        self.reset.setEnabled(line is not None and line.has_own_colour)
        self.logic.setCurrentIndex(max(self.logic.findData(line.logic if line is not None else ""), 0))
        self.logic.setToolTip(self.logic.currentText())
        aliases = line.aliases if line is not None else ()
        if name != self._name or aliases != self._shown_aliases or line is None:
            self.aliases.setText(f"{SEPARATOR} ".join(aliases))
            self.aliases.setCursorPosition(0)
        for widget in (self.colour, self.logic, self.aliases):
            widget.blockSignals(False)
        self._name, self._shown_aliases = name, aliases
        near = self.tr("near that of {other}").format(other=line.near) if line is not None and line.near else ""
        self.note.setText(near)
        self.note.setToolTip(self.tr("Some readers can hardly tell the two colours apart.") if near else "")
        self.note.setVisible(bool(near))
        self._offer(others)

    def _offer(self, others: Sequence[ClusterLine]) -> None:
        menu = self.same.menu()
        menu.clear()
        for other in others:
            if other.name != self._name:
                action = menu.addAction(other.label)
                action.triggered.connect(lambda _=False, into=other.name: self.mergeWanted.emit(self._name, into))
        self.same.setEnabled(not menu.isEmpty())

    def _lay_out(self) -> None:
        self.colour = QgsColorButton()
        self.colour.setAllowOpacity(False)
        self.colour.setContext("clusterAtlas")
        self.colour.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.colour.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.colour.setAccessibleName(self.tr("Colour"))
        self.reset = tool_button("/mActionUndo.svg", self.tr("Take the colour of the spatial logic again"))
        self.note = quiet()
        self.note.setWordWrap(False)
        self.note.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.logic = QComboBox()
        self.logic.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.aliases = QLineEdit()
        self.aliases.setMinimumWidth(1)
        self.aliases.setPlaceholderText(self.tr("other names, separated by ;"))
        self.aliases.setToolTip(self.tr("Names that mean this cluster in the table, separated by semicolons."))
        self.same = tool_button("/mActionMergeFeatures.svg", self.tr("Same as another cluster: merge the two"))
        self.same.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.same.setMenu(QMenu(self.same))
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.DontWrapRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        field = QWidget()
        field.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        colour = QVBoxLayout(field)
        colour.setContentsMargins(0, 0, 0, 0)
        colour.setSpacing(2)
        colour.addLayout(_row(self.colour, self.reset))
        colour.addWidget(self.note)
        for text, content, buddy in (
            (self.tr("&Colour"), field, self.colour),
            (self.tr("&Logic"), _row(self.logic), self.logic),
            (self.tr("Also calle&d"), _row(self.aliases, self.same), self.aliases),
        ):
            label = QLabel(text)
            label.setBuddy(buddy)
            form.addRow(label, content)

    def _connect(self) -> None:
        self.colour.colorChanged.connect(self._on_colour_changed)
        self.reset.clicked.connect(lambda: self.colourWanted.emit(self._name, ""))
        self.logic.activated.connect(lambda _: self.logicWanted.emit(self._name, self.logic.currentData()))
        self.aliases.editingFinished.connect(self._on_aliases_edited)

    def _on_colour_changed(self, colour: QColor) -> None:
        if self._name and colour.isValid():
            self.colourWanted.emit(self._name, colour.name())

    def _on_aliases_edited(self) -> None:
        wanted = tuple(part.strip() for part in self.aliases.text().split(SEPARATOR) if part.strip())
        if self._name and wanted != self._shown_aliases:
            self.aliasesWanted.emit(self._name, wanted)


def _row(*widgets: QWidget) -> QHBoxLayout:
    """Return widgets side by side, the first as wide as there is room."""
    row = QHBoxLayout()
    row.setContentsMargins(0, 0, 0, 0)
    for place, widget in enumerate(widgets):
        row.addWidget(widget, 0 if place else 1)
    return row
