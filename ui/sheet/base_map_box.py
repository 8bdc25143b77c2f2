"""The layers under the circles, top first, each with its style and its legend's text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import Qt, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QAction,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QMenu,
    QToolButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ...processing.domain.errors import ClusterAtlasError
from ..widgets import tool_button
from .folding import Folding
from .typed_fields import quietly

if TYPE_CHECKING:
    from ...processing.workflow.draft import Draft
    from ..session import AtlasSession

NAME, LEGEND = 0, 1
_ROWS = 7


class BaseMapBox(Folding):
    """The base map as a list that is edited in place; ``failed`` tells what could not be added."""

    failed = pyqtSignal(object)

    def __init__(self, session: AtlasSession, parent: QWidget | None = None) -> None:
        super().__init__("clusterAtlasSheetBaseMap", True)
        self.setTitle(self.tr("Base map"))
        self.session = session
        self.list = QTreeWidget()
        self._lay_out()
        self._connect()

    def fill(self) -> None:
        """Show what the draft has; the line that was current stays it."""
        from ...processing.workflow.draft_base import base_entries

        current = self._position()
        with quietly(self.list):
            self.list.clear()
            for entry in base_entries(self.session.draft):
                item = QTreeWidgetItem(self.list, [entry.name, entry.legend])
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
                styled = self.tr("Drawn with a style of its own") if entry.style else self.tr("Drawn quietly, by what it is")
                missing = "" if entry.is_there else self.tr("It is not there any more: remove it, or put it back.")
                item.setToolTip(NAME, "\n".join(part for part in (entry.source, styled, missing) if part))
                if not entry.is_there:
                    item.setForeground(NAME, self.list.palette().brush(self.list.palette().ColorRole.PlaceholderText))
            last = self.list.topLevelItemCount() - 1
            if last >= 0:
                self.list.setCurrentItem(self.list.topLevelItem(min(max(current, 0), last)))
        self._show_possible()

    def add_layer(self, layer: QgsVectorLayer) -> None:
        """Put a layer of the project on top, drawn as it is in the project now."""
        from ...processing.workflow.draft_base import kept_style, source_of, with_base_layer

        try:
            self.session.change(with_base_layer(self.session.draft, source_of(layer), kept_style(layer)))
        except ClusterAtlasError as error:
            self.failed.emit(error)

    def add_file(self, path: str) -> None:
        """Put a file on top, drawn quietly."""
        from ...processing.workflow.draft_base import with_base_layer

        self.session.change(with_base_layer(self.session.draft, path))

    def set_style(self, path: str) -> None:
        """Draw the current layer with a style's file, quietly for an empty path."""
        from ...processing.workflow.draft_base import with_base_value

        self.session.change(with_base_value(self.session.draft, self._position(), "style", path))

    def _lay_out(self) -> None:
        self.list.setHeaderLabels([self.tr("Layer, top first"), self.tr("In the legend")])
        self.list.setRootIsDecorated(False)
        self.list.setMinimumWidth(1)
        self.list.setAccessibleName(self.tr("Layers of the base map"))
        self.list.setEditTriggers(QTreeWidget.EditTrigger.NoEditTriggers)
        self.list.header().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.list.setFixedHeight(self.list.fontMetrics().height() * (_ROWS + 2))
        self.add = tool_button("/mActionAddLayer.svg", self.tr("Add a layer of the project, with its style"))
        self.add.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.add.setMenu(QMenu(self))
        self.add_from_file = tool_button("/mActionFileOpen.svg", self.tr("Add a file"))
        self.style = tool_button("/mActionStyleManager.svg", self.tr("How the layer is drawn"))
        self.style.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.style.setMenu(QMenu(self))
        self.quiet_style = self.style.menu().addAction(self.tr("Quietly, by what it is"))
        self.file_style = self.style.menu().addAction(self.tr("With a style file…"))
        self.up = tool_button("/mActionArrowUp.svg", self.tr("Move up"))
        self.down = tool_button("/mActionArrowDown.svg", self.tr("Move down"))
        self.remove = tool_button("/mActionRemove.svg", self.tr("Remove from the base map"))
        row = QHBoxLayout()
        row.setSpacing(2)
        for one in (self.add, self.add_from_file, self.style, self.up, self.down):
            row.addWidget(one)
        row.addStretch(1)
        row.addWidget(self.remove)
        column = QVBoxLayout(self.content)
        column.setContentsMargins(6, 4, 6, 6)
        column.setSpacing(2)
        column.addWidget(self.list)
        column.addLayout(row)

    def _connect(self) -> None:
        self.add.menu().aboutToShow.connect(self._on_add_about_to_show)
        self.add.menu().triggered.connect(self._on_layer_chosen)
        self.add_from_file.clicked.connect(self._on_add_from_file_clicked)
        self.quiet_style.triggered.connect(lambda: self.set_style(""))
        self.file_style.triggered.connect(self._on_file_style_triggered)
        self.up.clicked.connect(lambda: self._move(-1))
        self.down.clicked.connect(lambda: self._move(1))
        self.remove.clicked.connect(self._on_remove_clicked)
        self.list.currentItemChanged.connect(lambda *_: self._show_possible())
        self.list.itemActivated.connect(lambda item, _: self.list.editItem(item, LEGEND))
        self.list.itemChanged.connect(self._on_list_item_changed)

    def _position(self) -> int:
        return self.list.indexOfTopLevelItem(self.list.currentItem()) if self.list.currentItem() else -1

    def _show_possible(self) -> None:
        at, last = self._position(), self.list.topLevelItemCount() - 1
        self.up.setEnabled(at > 0)
        self.down.setEnabled(0 <= at < last)
        for one in (self.remove, self.style):
            one.setEnabled(at >= 0)

    def _change(self, draft: Draft, current: int) -> None:
        self.session.change(draft)
        self.list.setCurrentItem(self.list.topLevelItem(current))

    def _move(self, by: int) -> None:
        from ...processing.workflow.draft_base import with_base_moved

        at = self._position()
        self._change(with_base_moved(self.session.draft, at, at + by), at + by)

    def _on_add_about_to_show(self) -> None:
        menu = self.add.menu()
        menu.clear()
        layers = [one for one in QgsProject.instance().mapLayers().values() if isinstance(one, QgsVectorLayer)]
        for layer in sorted((one for one in layers if one.isSpatial()), key=lambda one: one.name().casefold()):
            menu.addAction(layer.name()).setData(layer.id())
        if menu.isEmpty():
            menu.addAction(self.tr("The project has no vector layer")).setEnabled(False)

    def _on_layer_chosen(self, action: QAction) -> None:
        layer = QgsProject.instance().mapLayer(action.data() or "")
        if isinstance(layer, QgsVectorLayer):
            self.add_layer(layer)

    def _on_add_from_file_clicked(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self, self.tr("Layer file"), self.session.draft.folder)
        if path:
            self.add_file(path)

    def _on_file_style_triggered(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self, self.tr("Style file"), self.session.draft.folder, "QML (*.qml)")
        if path:
            self.set_style(path)

    def _on_remove_clicked(self) -> None:
        from ...processing.workflow.draft_base import without_base_layer

        self.session.change(without_base_layer(self.session.draft, self._position()))

    def _on_list_item_changed(self, item: QTreeWidgetItem, column: int) -> None:
        from ...processing.workflow.draft_base import with_base_value

        position, text = self.list.indexOfTopLevelItem(item), item.text(LEGEND).strip()
        draft = with_base_value(self.session.draft, position, "legend", text) if column == LEGEND else self.session.draft
        # after the cell's editor has closed: the list is filled anew
        QTimer.singleShot(0, lambda: self.session.change(draft))
