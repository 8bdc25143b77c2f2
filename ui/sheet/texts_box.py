"""The texts of a sheet as a list; each opens in an editor."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from ...processing.domain.sheet import TEXTS
from .folding import Folding
from .text_dialog import TextDialog

if TYPE_CHECKING:
    from ...processing.workflow.draft_texts import DraftText
    from ..session import AtlasSession

_MOST_SHOWN = 120


class TextsBox(Folding):
    """What stands beside the maps; a text that is empty shows the sentence that is printed in its place."""

    def __init__(self, session: AtlasSession, parent: QWidget | None = None) -> None:
        super().__init__("clusterAtlasSheetTexts", False)
        self.setTitle(self.tr("Texts"))
        self.session = session
        self.list = QTreeWidget()
        self._lay_out()
        self.list.itemActivated.connect(self._on_list_item_activated)

    def fill(self) -> None:
        """Show the beginning of each text."""
        from ...processing.workflow.draft_texts import draft_text

        for name, item in self.items.items():
            self._show(item, draft_text(self.session.draft, name))

    def edit(self, name: str) -> None:
        """Open a text in its editor; what is written there is taken over when it is accepted."""
        from ...processing.workflow.draft_texts import draft_text

        dialog = TextDialog(self.titles()[name], draft_text(self.session.draft, name), self.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self.session.set_value(f"texts.{name}", dialog.value() or None))
        self.editor = dialog
        dialog.destroyed.connect(self._on_editor_destroyed)
        dialog.open()

    def close_editor(self) -> None:
        """Close the editor that is open, without taking over what it has."""
        if self.editor is not None:
            self.editor.reject()

    def titles(self) -> dict[str, str]:
        """Return what each text is called."""
        return {
            "commentary": self.tr("Commentary"),
            "definition": self.tr("Definition"),
            "procedure": self.tr("Procedure"),
            "data": self.tr("Data"),
            "sources": self.tr("Sources"),
            "authors": self.tr("Authors"),
            "reading_note": self.tr("Reading note"),
            "page_mark": self.tr("Page mark"),
        }

    def _lay_out(self) -> None:
        self.editor: TextDialog | None = None
        self.list.setColumnCount(2)
        self.list.setHeaderHidden(True)
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setAccessibleName(self.tr("Texts of the sheet"))
        self.list.setToolTip(self.tr("Double-click a text, or press Enter, to write it"))
        titles = self.titles()
        self.items = {name: QTreeWidgetItem(self.list, [titles[name], ""]) for name in TEXTS}
        header = self.list.header()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        header.setStretchLastSection(True)
        self.list.setMinimumWidth(1)
        rows = self.list.sizeHintForRow(0) * len(TEXTS)
        self.list.setFixedHeight(rows + 2 * self.list.frameWidth() + 2)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self.content)
        column.setContentsMargins(6, 4, 6, 6)
        column.addWidget(self.list)
        self.list.setCurrentItem(self.items[TEXTS[0]])

    def _show(self, item: QTreeWidgetItem, text: DraftText) -> None:
        """Show a text's first words: dimmed where it is the shipped sentence; a file's with its name."""
        shown, dimmed = " ".join(text.text.split()), False
        if text.problem:
            shown = self.tr("The file cannot be read: {}").format(text.problem)
        elif text.file:
            shown = f"{text.file.replace(chr(92), '/').rpartition('/')[2]}: {shown}"
        elif not shown:
            shown, dimmed = text.shipped or self.tr("Empty"), True
        item.setText(1, shown[:_MOST_SHOWN])
        item.setToolTip(1, f"{text.file}\n{shown}" if text.file else shown)
        palette = self.list.palette()
        grey = palette.brush(palette.ColorGroup.Disabled, palette.ColorRole.Text)
        item.setData(1, Qt.ItemDataRole.ForegroundRole, grey if dimmed else None)

    def _on_list_item_activated(self, item: QTreeWidgetItem) -> None:
        self.edit(next(name for name, one in self.items.items() if one is item))

    def _on_editor_destroyed(self) -> None:
        self.editor = None
