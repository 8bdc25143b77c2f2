"""What an editor should know before printing, as a list that leads to each cause."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from qgis.core import QgsApplication, QgsSettings
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QSpinBox, QTreeWidgetItem, QVBoxLayout, QWidget

from ..step import WARNING, WRONG
from ..stepper import ICONS
from ..widgets import quiet, wrapped
from .check_words import CheckWords
from .folding import Folding
from .typed_fields import quietly
from .wrapping_list import WrappingList

if TYPE_CHECKING:
    from ...processing.workflow.checks import Check, Place

FEWEST_SETTING = "cluster_atlas/fewest_members"
_MOST_PLACES = 200
_LEVEL_ICONS = {"wrong": ICONS[WRONG], "warning": ICONS[WARNING], "note": "/mIconInfo.svg"}
_ROLE = Qt.ItemDataRole.UserRole


class ChecksBox(Folding):
    """The findings, the gravest first; ``asked(kind)`` and ``placeAsked`` tell which one the user wants to look at."""

    asked = pyqtSignal(str)
    placeAsked = pyqtSignal(object, object)
    fewestChanged = pyqtSignal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("clusterAtlasSheetChecks", False)
        self.setTitle(self.tr("Before printing"))
        self.checks: tuple[Check, ...] = ()
        self.say = CheckWords(self)
        self.list, self.words, self.fewest = WrappingList(), quiet(), QSpinBox()
        self._lay_out()
        self.list.itemActivated.connect(self._on_list_item_activated)
        self.fewest.valueChanged.connect(self._on_fewest_value_changed)

    def show_checks(self, checks: Sequence[Check], is_current: bool) -> None:
        """Show the findings; those of the draft as it was are dimmed."""
        if tuple(checks) != self.checks:
            self.checks = tuple(checks)
            self._fill()
        self.list.setEnabled(is_current)
        self.list.setVisible(bool(self.checks))
        said = "" if self.checks else self.tr("Nothing to look at.") if is_current else self.tr("Not looked for yet.")
        self.words.setText(said)
        self.words.setVisible(bool(said))

    def grave(self) -> int:
        """Return how many findings are more than notes."""
        return sum(check.level != "note" for check in self.checks)

    def _lay_out(self) -> None:
        self.list.setHeaderHidden(True)
        self.list.setMinimumWidth(1)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(self.tr("What should be known before printing"))
        self.fewest.setRange(1, 99)
        with quietly(self.fewest):
            self.fewest.setValue(int(QgsSettings().value(FEWEST_SETTING, 1)))
        self.fewest.setToolTip(self.tr("A symbol with at most this many members discloses their headcount"))
        self._show_unit()
        label = wrapped(self.tr("List symbols of at most"))
        label.setBuddy(self.fewest)
        row = QHBoxLayout()
        row.addWidget(label, 1)
        row.addWidget(self.fewest)
        column = QVBoxLayout(self.content)
        column.setContentsMargins(6, 4, 6, 6)
        column.setSpacing(4)
        column.addWidget(self.list)
        column.addWidget(self.words)
        column.addLayout(row)

    def _fill(self) -> None:
        self.list.clear()
        for check in self.checks:
            item = QTreeWidgetItem(self.list, [self.say.sentence(check)])
            item.setIcon(0, QgsApplication.getThemeIcon(_LEVEL_ICONS[check.level]))
            item.setToolTip(0, f"{self.say.sentence(check)}\n{self.say.remedy(check)}")
            item.setData(0, _ROLE, (check, None))
            for place in check.places[:_MOST_PLACES]:
                self._add_place(item, check, place)
            if len(check.places) > _MOST_PLACES:
                more = self.tr("… and %n more", "", len(check.places) - _MOST_PLACES)
                QTreeWidgetItem(item, [more]).setFlags(Qt.ItemFlag.NoItemFlags)

    def _add_place(self, item: QTreeWidgetItem, check: Check, place: Place) -> None:
        child = QTreeWidgetItem(item, [self.say.place(place)])
        rows = self.tr("Double-click to see its rows")
        child.setToolTip(0, "\n".join(part for part in (self.say.edge(place.edge), rows) if part))
        child.setData(0, _ROLE, (check, place))

    def _on_list_item_activated(self, item: QTreeWidgetItem) -> None:
        check, place = item.data(0, _ROLE) or (None, None)
        if place is not None:
            self.placeAsked.emit(check, place)
        elif check is not None and (not check.places or check.kind == "unmatched"):
            self.asked.emit(check.kind)

    def _show_unit(self) -> None:
        self.fewest.setSuffix(self.tr(" member") if self.fewest.value() == 1 else self.tr(" members"))

    def _on_fewest_value_changed(self, value: int) -> None:
        self._show_unit()
        QgsSettings().setValue(FEWEST_SETTING, value)
        self.fewestChanged.emit(value)
