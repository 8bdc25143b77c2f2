"""A box of columns whose first line says what is taken where nobody chooses."""

from __future__ import annotations

from qgis.core import QgsFields
from qgis.gui import QgsFieldComboBox
from qgis.PyQt.QtCore import QModelIndex, pyqtSignal
from qgis.PyQt.QtGui import QPaintEvent
from qgis.PyQt.QtWidgets import QComboBox, QStyle, QStyledItemDelegate, QStyleOptionComboBox, QStylePainter, QWidget

from .numbers import LEAST_WIDTH


class RecognisedBox(QgsFieldComboBox):
    """Choose a column, or none: then ``unchosen`` is shown ("(recognised) CP"). ``picked`` gives the user's choice."""

    picked = pyqtSignal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.unchosen = ""
        self.setAllowEmptyFieldName(True)
        self.setItemDelegate(_Lines(self))
        self.setMinimumContentsLength(6)
        self.setMinimumWidth(LEAST_WIDTH)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.activated.connect(self._on_activated)

    def show_columns(self, fields: QgsFields, chosen: str, unchosen: str) -> None:
        """Show a table's columns, the chosen one (empty if none), and what is said where none is."""
        self.unchosen = unchosen
        self.blockSignals(True)
        if [one.name() for one in self.fields()] != [one.name() for one in fields]:
            self.setFields(fields)
        self.setField(chosen)
        self.blockSignals(False)
        self.setToolTip(chosen or unchosen)
        self.setAccessibleDescription(chosen or unchosen)
        self.update()

    def shown_text(self) -> str:
        """Return what the closed box shows."""
        return self.currentField() or self.unchosen

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the box; an empty choice says what it means."""
        painter = QStylePainter(self)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        if not self.currentField():
            option.currentText = self.unchosen
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)

    def _on_activated(self) -> None:
        self.picked.emit(self.currentField())


class _Lines(QStyledItemDelegate):
    """Draws the empty line of the list with the words that say what it means."""

    def __init__(self, box: RecognisedBox) -> None:
        super().__init__(box)
        self._box = box

    def initStyleOption(self, option: object, index: QModelIndex) -> None:
        super().initStyleOption(option, index)
        if not index.row() and not option.text:
            option.text = self._box.unchosen
