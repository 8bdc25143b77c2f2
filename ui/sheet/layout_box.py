"""Which layout settings the pages are drawn by."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from qgis.PyQt.QtWidgets import QComboBox, QFileDialog, QWidget

from ...processing.workflow.sheet_file import RESOURCES
from .folding import LEAST_FIELD, Folding, narrow_form
from .typed_fields import quietly

if TYPE_CHECKING:
    from ..session import AtlasSession

DEFAULT = "atlas-a4.json"


class LayoutBox(Folding):
    """A shipped layout, or a file of one's own."""

    def __init__(self, session: AtlasSession, parent: QWidget | None = None) -> None:
        super().__init__("clusterAtlasSheetLayout", True)
        self.setTitle(self.tr("Layout"))
        self.session = session
        self.layouts = QComboBox()
        self.layouts.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.layouts.setMinimumContentsLength(8)
        self.layouts.setMinimumWidth(LEAST_FIELD)
        self.layouts.setToolTip(self.tr("Frame, places of the texts, fonts and colours of the pages"))
        narrow_form(self.content).addRow(self.tr("Layout &settings"), self.layouts)
        self.layouts.activated.connect(self._on_layouts_activated)

    def fill(self) -> None:
        """Show the shipped layouts, and the file that the draft names if it is another one."""
        current = str(self.session.draft.get("layout", DEFAULT))
        shipped = sorted(path.name for path in (RESOURCES / "layouts").glob("*.json"))
        names = list(dict.fromkeys([*shipped, current]))
        with quietly(self.layouts):
            self.layouts.clear()
            for name in names:
                self.layouts.addItem(Path(name).stem, name)
            self.layouts.addItem(self.tr("Choose a file…"), "")
            self.layouts.setCurrentIndex(names.index(current))

    def _on_layouts_activated(self, position: int) -> None:
        name = self.layouts.itemData(position)
        if not name:
            name, _ = QFileDialog.getOpenFileName(self, self.tr("A layout's settings"), self.session.draft.folder, "JSON (*.json)")
        if name:
            self.session.set_value("layout", name)
        self.fill()
