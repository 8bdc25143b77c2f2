"""Parts of the step that fold away."""

from __future__ import annotations

from qgis.gui import QgsCollapsibleGroupBox
from qgis.PyQt.QtCore import QEventLoop
from qgis.PyQt.QtWidgets import QApplication, QFormLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget


class Folding(QgsCollapsibleGroupBox):
    """A titled part that folds; its widgets belong in ``content``. QGIS remembers how the user left it."""

    def __init__(self, name: str, folded: bool) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setSettingGroup("cluster_atlas/sheet")
        self.setFlat(True)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        # all in one: a folded box hides what lies in it once, and would show again what shows itself later
        self.content = QWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.content)
        self.collapsedStateChanged.connect(self._keep_title)
        self.setCollapsed(folded)
        self._keep_title(folded)

    def bring_up(self) -> None:
        """Unfold, and scroll the step to here."""
        self.setCollapsed(False)
        above = self.parentWidget()
        while above is not None and not isinstance(above, QScrollArea):
            above = above.parentWidget()
        if above is not None:
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)  # its layout has its size now
            above.ensureWidgetVisible(self)

    def _keep_title(self, folded: bool) -> None:
        """Leave room for the whole of the title, of which a folded box asks for less."""
        self.setMinimumHeight(self.fontMetrics().height() + 8 if folded else 0)


LEAST_FIELD = 120
"""A field that has less room than this beside its label goes below it, in pixels."""


def narrow_form(parent: QWidget) -> QFormLayout:
    """Return a form whose fields go below their labels where the dock is narrow."""
    form = QFormLayout(parent)
    form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
    form.setContentsMargins(6, 4, 6, 6)
    form.setSpacing(4)
    return form
