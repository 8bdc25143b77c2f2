"""What is suggested, by jobs at stake; one click takes a suggestion over."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QVBoxLayout, QWidget

from ...processing.workflow.suggest import Offer
from ..widgets import button, plain_tip, quiet, wrapped
from .delegates import TwoLineDelegate
from .phrases import Phrases
from .rule_cells import SECOND
from .shortcuts import Keys


class SuggestionsModel(QAbstractTableModel):
    """Suggestions: the rule and what speaks for it, and the jobs and rows that it would take besides the rules."""

    def __init__(self, phrases: Phrases, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.offers: tuple[Offer, ...] = ()
        self._phrases = phrases
        self._heads = (self.tr("Suggestion"), self.tr("Jobs"))

    def show_offers(self, offers: tuple[Offer, ...]) -> None:
        """Show other suggestions."""
        self.beginResetModel()
        self.offers = offers
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.offers)

    def columnCount(self, parent: QModelIndex | None = None) -> int:
        return len(self._heads)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.TextAlignmentRole and section:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        across = orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole
        return self._heads[section] if across else None

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        offer = self.offers[index.row()]
        words = self._phrases.rule(offer.lines)
        if role == Qt.ItemDataRole.DisplayRole:
            return (words, self._phrases.number(offer.jobs))[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column():
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(f"{words}\n{offer.facts}")
        return (offer.facts, self._phrases.rows(offer.rows))[index.column()] if role == SECOND else None


class SuggestionsPage(QWidget):
    """List the suggestions; ``taken`` tells the one that somebody takes over."""

    taken = pyqtSignal(object)

    def __init__(self, phrases: Phrases, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = SuggestionsModel(phrases, self)
        self.view = QTableView()
        self.view.setModel(self.model)
        self.take = button(self.tr("Take over as a rule"), "/symbologyAdd.svg")
        self.words = quiet()
        self._lay_out()
        self.take.clicked.connect(self._on_take_clicked)
        self.view.doubleClicked.connect(lambda _: self._on_take_clicked())
        keys = Keys(self.view)
        for name in ("Return", "Enter"):
            keys.add(name, self._on_take_clicked)
        self.view.selectionModel().currentRowChanged.connect(lambda *_: self._show_choice())
        self.show_offers((), False)

    def show_offers(self, offers: tuple[Offer, ...], is_known: bool) -> None:
        """Show suggestions, the one at the place of before selected; ``is_known``: whether they were looked for."""
        row = max(self.view.currentIndex().row(), 0)
        self.model.show_offers(offers)
        self.view.resizeRowsToContents()
        if offers:
            self.view.setCurrentIndex(self.model.index(min(row, len(offers) - 1), 0))
            text = self.tr("Nothing is applied until you take it over. Rows and jobs are those that no rule takes yet.")
        else:
            text = self.tr("Nothing more is suggested.") if is_known else self.tr("Suggestions come with the figures.")
        self.words.setText(text)
        self.view.setVisible(bool(offers))
        self.take.setVisible(bool(offers))
        self._show_choice()

    def _lay_out(self) -> None:
        view, modes = self.view, QHeaderView.ResizeMode
        view.setItemDelegateForColumn(0, TwoLineDelegate(parent=self))
        view.setItemDelegateForColumn(1, TwoLineDelegate(align=Qt.AlignmentFlag.AlignRight, parent=self))
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        view.setShowGrid(False)
        view.setTabKeyNavigation(False)
        view.verticalHeader().setVisible(False)
        view.horizontalHeader().setHighlightSections(False)
        view.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        view.horizontalHeader().setSectionResizeMode(modes.ResizeToContents)
        view.horizontalHeader().setSectionResizeMode(0, modes.Stretch)
        view.setAccessibleName(self.tr("Suggestions"))
        self.facts = wrapped()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.words)
        column.addWidget(view, 1)
        column.addWidget(self.facts)
        column.addWidget(self.take)

    def _show_choice(self) -> None:
        row = self.view.currentIndex().row()
        self.facts.setText(self.model.offers[row].facts if 0 <= row < len(self.model.offers) else "")
        self.facts.setVisible(bool(self.facts.text()))

    def _on_take_clicked(self) -> None:
        row = self.view.currentIndex().row()
        if 0 <= row < len(self.model.offers):
            self.taken.emit(self.model.offers[row])
