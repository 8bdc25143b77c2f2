"""How the cells of the rules table are painted and edited in place."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from qgis.PyQt.QtCore import QAbstractItemModel, QModelIndex, QObject, QRect, QSize, Qt
from qgis.PyQt.QtGui import QColor, QIcon, QPainter, QPalette
from qgis.PyQt.QtWidgets import (
    QApplication,
    QComboBox,
    QCompleter,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ..widgets import flag_number
from .rule_cells import REASON, SECOND, VALUE, WRONG

_PAD = 4
_ICON = 14
_GAP = 2
_INK = 0.62
_LOWER = "lower"


class ChoiceDelegate(QStyledItemDelegate):
    """A cell with one of some words: ``choices`` gives each value with the words that are shown for it."""

    def __init__(self, choices: Callable[[], Mapping[str, str]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._choices = choices

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: QModelIndex) -> QWidget:
        editor = QComboBox(parent)
        fill(editor, self._choices(), str(index.data(Qt.ItemDataRole.EditRole) or ""))
        editor.activated.connect(lambda _: self._on_activated(editor))
        return editor

    def setEditorData(self, editor: QWidget, index: QModelIndex) -> None:
        editor.setCurrentIndex(max(editor.findData(index.data(Qt.ItemDataRole.EditRole)), 0))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: QModelIndex) -> None:
        model.setData(index, editor.currentData())

    def _on_activated(self, editor: QComboBox) -> None:
        self.commitData.emit(editor)
        self.closeEditor.emit(editor)


class TextDelegate(QStyledItemDelegate):
    """A cell with free text; ``values`` gives, by row, the texts to complete it from."""

    def __init__(self, values: Callable[[int], Sequence[str]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._values = values

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: QModelIndex) -> QWidget:
        editor = QLineEdit(parent)
        editor.setFrame(False)
        if values := self._values(index.row()):
            complete(editor, values)
        return editor

    def setEditorData(self, editor: QWidget, index: QModelIndex) -> None:
        if not editor.isModified():  # figures that come meanwhile leave what is being typed
            editor.setText(str(index.data(Qt.ItemDataRole.EditRole) or ""))


class TwoLineDelegate(TextDelegate):
    """A cell of two lines, the second one dimmed: a rule and its reason or what is wrong with it, jobs and rows."""

    def __init__(
        self,
        values: Callable[[int], Sequence[str]] = lambda _: (),
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(values, parent)
        self._align = flag_number(align | Qt.AlignmentFlag.AlignVCenter)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        shown = QStyleOptionViewItem(option)
        self.initStyleOption(shown, index)
        text, second, wrong = shown.text, str(index.data(SECOND) or ""), bool(index.data(WRONG))
        icon = QIcon(shown.icon) if wrong else QIcon()  # a copy: the option loses its own
        shown.text, shown.icon = "", QIcon()
        style = shown.widget.style() if shown.widget else QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, shown, painter, shown.widget)
        selected = bool(shown.state & QStyle.StateFlag.State_Selected)
        role = QPalette.ColorRole.HighlightedText if selected else QPalette.ColorRole.Text
        area, height = shown.rect.adjusted(_PAD, _PAD, -_PAD, -_PAD), shown.fontMetrics.height()
        painter.save()
        painter.setFont(shown.font)
        painter.setPen(shown.palette.color(_group(shown), role))
        first = QRect(area.left(), area.top(), area.width(), height)
        self._draw(painter, shown, first, text)
        below = first.translated(0, height + _GAP)
        if not icon.isNull():
            icon.paint(painter, QRect(below.left(), below.top() + 1, _ICON, _ICON))
            below.setLeft(below.left() + _ICON + _PAD)
        if not wrong and not selected:
            painter.setPen(dimmed(shown.palette))
        self._draw(painter, shown, below, second)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        shown = QStyleOptionViewItem(option)
        self.initStyleOption(shown, index)
        metrics, second = shown.fontMetrics, str(index.data(SECOND) or "")
        lines = 2 if second else 1
        width = max(metrics.horizontalAdvance(text) for text in (shown.text, second))
        return QSize(width + 2 * _PAD + 2, lines * metrics.height() + (lines - 1) * _GAP + 2 * _PAD)

    def _draw(self, painter: QPainter, option: QStyleOptionViewItem, area: QRect, text: str) -> None:
        painter.drawText(area, self._align, option.fontMetrics.elidedText(text, Qt.TextElideMode.ElideRight, area.width()))


class RuleDelegate(TwoLineDelegate):
    """A rule in two lines, each edited where it stands: the condition's value, or the reason where ``lower`` is set."""

    lower = False

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: QModelIndex) -> QWidget:
        values = () if self.lower else self._values(index.row())
        editor = QLineEdit(parent)
        editor.setProperty(_LOWER, self.lower)
        if values:
            complete(editor, values)
        return editor

    def setEditorData(self, editor: QWidget, index: QModelIndex) -> None:
        if not editor.isModified():  # figures that come meanwhile leave what is being typed
            editor.setText(str(_edited(editor, index).data(Qt.ItemDataRole.EditRole) or ""))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: QModelIndex) -> None:
        model.setData(_edited(editor, index), editor.text())

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        area = QRect(option.rect)
        half = area.height() // 2
        if editor.property(_LOWER):
            area.setTop(area.top() + half)
        elif index.data(SECOND):
            area.setBottom(area.top() + half)
        editor.setGeometry(area)


def _edited(editor: QWidget, index: QModelIndex) -> QModelIndex:
    return index.siblingAtColumn(REASON if editor.property(_LOWER) else VALUE)


def fill(box: QComboBox, choices: Mapping[str, str], value: str) -> None:
    """Fill a box with words and set it to a value; one that is not among them is shown as it is."""
    box.blockSignals(True)
    box.clear()
    for one, words in choices.items():
        box.addItem(words, one)
    if box.findData(value) < 0:
        box.addItem(value, value)
    box.setCurrentIndex(box.findData(value))
    box.blockSignals(False)


def complete(line: QLineEdit, values: Sequence[str]) -> None:
    """Offer texts that hold what was typed, whatever its case."""
    completer = QCompleter(list(values), line)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    completer.setMaxVisibleItems(12)
    line.setCompleter(completer)


def dimmed(palette: QPalette) -> QColor:
    """Return the colour of what is of second rank: between the palette's text and its ground, and still to be read."""
    text, ground = palette.color(QPalette.ColorRole.Text), palette.color(QPalette.ColorRole.Base)
    mixed = (round(_INK * t + (1 - _INK) * g) for t, g in zip(text.getRgb()[:3], ground.getRgb()[:3]))
    return QColor(*mixed)


def _group(option: QStyleOptionViewItem) -> QPalette.ColorGroup:
    active = option.state & QStyle.StateFlag.State_Active
    return QPalette.ColorGroup.Active if active else QPalette.ColorGroup.Inactive
