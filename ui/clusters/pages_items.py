"""The lines of the tree of pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QObject, Qt
from qgis.PyQt.QtWidgets import QTreeWidgetItem

from ..widgets import plain_tip

if TYPE_CHECKING:
    from ...processing.workflow.cluster_list import PageLine

NUMBER, TITLE = 0, 1
NAME_ROLE = Qt.ItemDataRole.UserRole


class PageItems(QObject):
    """Make the items of pages and their clusters, with what an editor should know of them."""

    def page(self, line: PageLine) -> QTreeWidgetItem:
        """Return the item of an entry of pages, with those of its clusters."""
        item = QTreeWidgetItem([f"{line.number}  {self.kind_name(line.kind)}", line.title])
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
        item.setToolTip(TITLE, plain_tip(line.title) or self.tr("No title of its own: double-click or F2 gives one"))
        if line.is_too_full:
            item.setIcon(NUMBER, QgsApplication.getThemeIcon("/mIconWarning.svg"))
            item.setToolTip(NUMBER, self.tr("More clusters than one page has maps: it becomes several pages."))
        for name, label in line.clusters:
            child = QTreeWidgetItem([label])
            child.setData(NUMBER, NAME_ROLE, name)
            child.setFlags(child.flags() & ~Qt.ItemFlag.ItemIsEditable)
            child.setToolTip(NUMBER, plain_tip(label))
            if name in line.unknown:
                child.setIcon(NUMBER, QgsApplication.getThemeIcon("/mIconCritical.svg"))
                child.setToolTip(NUMBER, self.tr("Neither the table nor the sheet has this cluster."))
            item.addChild(child)
        return item

    def kind_name(self, kind: str) -> str:
        """Return what a kind of page is called."""
        names = {
            "total": self.tr("All in one map"),
            "single": self.tr("One map a page"),
            "grid": self.tr("Small maps"),
            "pies": self.tr("Pies"),
        }
        return names.get(kind, kind)
