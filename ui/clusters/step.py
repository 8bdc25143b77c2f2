"""The step “Clusters”: which there are, how they look, on which page each stands, and all of it live in the map canvas."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QPoint

from ...processing.domain.errors import ClusterAtlasError
from ..canvas.preview import CanvasPreview
from ..canvas.rows_button import RowsButton
from ..step import BUSY, EMPTY, GOOD, WARNING, WRONG, Step, StepState
from .cluster_model import ALL
from .layout import ClustersLayout

if TYPE_CHECKING:
    from qgis.gui import QgisInterface
    from qgis.PyQt.QtWidgets import QWidget

    from ...processing.workflow.cluster_list import ClusterLine, ClusterSums, PageLine
    from ...processing.workflow.draft import Draft
    from ..session import AtlasSession


class ClustersStep(Step):
    """The step “Clusters” of the dock."""

    def __init__(self, session: AtlasSession, iface: QgisInterface, parent: QWidget | None = None) -> None:
        super().__init__(session, iface, parent)
        self.lines: tuple[ClusterLine, ...] = ()
        self.pages: tuple[PageLine, ...] = ()
        self._sums: ClusterSums | None = None
        self._sums_of: object = self
        self._language = ""
        self._problem: ClusterAtlasError | None = None
        self.preview = CanvasPreview(session, iface, self)
        self.parts = ClustersLayout(self)
        self.rows = RowsButton(session, iface, self.preview, self.parts.rows, self)
        self._connect()
        self.parts.show_empty(True)

    def title(self) -> str:
        return self.tr("Clusters")

    def state(self) -> StepState:
        """Say how many clusters are on how many pages, and what is wrong with that."""
        if self.session.figures is None:
            return StepState(BUSY if self.session.is_running else EMPTY)
        from ...processing.workflow.cluster_list import clusters_without_page

        unknown = [name for page in self.pages for name in page.unknown]
        if unknown:
            text = self.tr("A page names “{name}”, which is in neither table nor sheet")
            return StepState(WRONG, text.format(name=unknown[0]))
        problem = self.preview.problem
        if problem is not None:
            return StepState(WRONG, str(problem))
        counted = [line for line in self.lines if line.is_in_table]
        if not counted:
            return StepState(WARNING, self.tr("The table has no cluster"))
        left = clusters_without_page(self.lines, self.pages)
        if left:
            return StepState(WARNING, self.tr("%n cluster(s) on no page", "", len(left)))
        clusters = self.tr("%n cluster(s)", "", len(counted))
        pages = self.tr("%n page(s)", "", self.pages[-1].last if self.pages else 0)
        return StepState(GOOD, self.tr("{clusters} on {pages}").format(clusters=clusters, pages=pages))

    def shown(self) -> None:
        """Show the clusters, and begin to show them in the canvas."""
        self._show()
        if self.parts.in_map.isChecked():
            self.preview.open()

    def close_step(self) -> None:
        """Give the canvas its tool back, and let go of the project; the layers stay, they are the user's."""
        self.session.draftChanged.disconnect(self._show)
        self.session.figuresChanged.disconnect(self._show)
        self.session.runningChanged.disconnect(self._on_running_changed)
        self.rows.close()
        self.preview.close()

    def choose(self, name: str) -> None:
        """Make a cluster the current one (empty: all of them): the canvas shows it."""
        self.parts.clusters.choose(name)

    def _connect(self) -> None:
        parts = self.parts
        self.session.draftChanged.connect(self._show)
        self.session.figuresChanged.connect(self._show)
        self.session.runningChanged.connect(self._on_running_changed)
        self.preview.changed.connect(self._on_preview_changed)
        parts.in_map.toggled.connect(self.preview.want)
        parts.base.toggled.connect(self.preview.want_base)
        parts.zoom.clicked.connect(self.preview.zoom)
        parts.take_style.clicked.connect(self.preview.take_sheets_style)
        parts.clusters.selectionModel().currentRowChanged.connect(self._on_row_changed)
        parts.clusters.moved.connect(self._on_cluster_moved)
        parts.clusters.removed.connect(self._on_cluster_removed)
        parts.clusters.customContextMenuRequested.connect(self._on_menu_wanted)
        parts.model.ticked.connect(self._on_ticked)
        parts.model.renamed.connect(lambda name, label: self._set(name, label=label))
        parts.model.dropped.connect(self._on_cluster_dropped)
        parts.details.colourWanted.connect(lambda name, colour: self._set(name, colour=colour))
        parts.details.logicWanted.connect(lambda name, logic: self._set(name, logic=logic))
        parts.details.aliasesWanted.connect(lambda name, aliases: self._set(name, aliases=aliases))
        parts.details.mergeWanted.connect(self._on_merge_wanted)
        self._connect_pages()

    def _connect_pages(self) -> None:
        parts, pages = self.parts, self.parts.pages
        pages.clusterPut.connect(self._on_cluster_put)
        pages.clusterMoved.connect(self._on_cluster_moved_on_pages)
        pages.clusterTaken.connect(self._on_cluster_taken)
        pages.pageMoved.connect(self._on_page_moved)
        pages.pageTaken.connect(self._on_page_taken)
        pages.retitled.connect(self._on_page_retitled)
        pages.currentItemChanged.connect(lambda *_: self._show_buttons())
        pages.customContextMenuRequested.connect(self._on_page_menu_wanted)
        parts.page_wanted.connect(self._on_page_wanted)
        parts.kind_wanted.connect(self._on_kind_wanted)
        parts.put.clicked.connect(lambda: self._on_cluster_put(parts.clusters.current_name(), pages.current_place()[0], -1))
        parts.up.clicked.connect(lambda: pages.move_current(-1))
        parts.down.clicked.connect(lambda: pages.move_current(1))
        parts.take.clicked.connect(pages.take_current)

    # -- showing

    def _show(self) -> None:
        """Show the draft's clusters and pages with the figures that there are."""
        figures, draft = self.session.figures, self.session.draft
        self.parts.show_empty(figures is None)
        if figures is None:
            self.stateChanged.emit()
            return
        from ...processing.workflow.cluster_list import (
            cluster_lines,
            cluster_sums,
            logic_names,
            page_lines,
            total_colour,
        )

        if figures is not self._sums_of:
            self._sums, self._sums_of = cluster_sums(figures), figures
        self.lines, self.pages = cluster_lines(draft, self._sums), page_lines(draft, self._sums)
        language = draft.get("language", "fr")
        if language != self._language:
            self._language = language
            self.parts.details.show_logics(logic_names(language))
        name = self.parts.clusters.current_name()
        if self.parts.model.show(self.lines, self._sums, total_colour()):
            self.parts.clusters.choose(name)
        self.parts.pages.show_pages(self.pages)
        self._show_current()
        self._show_notes()
        self.stateChanged.emit()

    def _show_current(self) -> None:
        parts = self.parts
        line = parts.model.line_at(parts.clusters.currentIndex().row())
        parts.details.show_cluster(line, self.lines)
        self._show_buttons()

    def _show_buttons(self) -> None:
        parts = self.parts
        page, place = parts.pages.current_place()
        line = self.pages[page] if 0 <= page < len(self.pages) else None
        name = parts.clusters.current_name()
        there = {one for one, _ in line.clusters} if line is not None else set()
        parts.put.setEnabled(bool(name) and line is not None and line.kind != "total" and name not in there)
        parts.take.setEnabled(page >= 0 and (place >= 0 or len(self.pages) > 1))
        count = len(line.clusters) if line is not None and place >= 0 else len(self.pages)
        at = place if place >= 0 else page
        parts.up.setEnabled(at > 0)
        parts.down.setEnabled(0 <= at < count - 1)

    def _show_notes(self) -> None:
        """Say what an editor should look at, in one calm line each."""
        from ...processing.workflow.cluster_list import clusters_without_page

        notes = []
        if self._problem is not None:
            notes.append(str(self._problem))
        elif self.preview.problem is not None:
            notes.append(str(self.preview.problem))
        left = clusters_without_page(self.lines, self.pages)
        if left:
            notes.append(self.tr("On no page: {names}.").format(names=", ".join(left)))
        for page in self.pages:
            if page.is_too_full:
                text = self.tr("Small maps {number}: %n cluster(s) take more than one page.", "", len(page.clusters))
                notes.append(text.format(number=page.number))
        self.parts.show_notes(notes)

    # -- what the user asks for

    def _change(self, change: Callable[..., Draft], *values: object, **more: object) -> None:
        """Change the draft; what is refused is said, and the step shows what there is."""
        try:
            draft = change(self.session.draft, *values, **more)
        except ClusterAtlasError as error:
            self._problem = error
            self._show()
            return
        self._problem = None
        if draft == self.session.draft:
            self._show()
        self.session.change(draft)

    def _found(self) -> tuple[str, ...]:
        return self._sums.clusters if self._sums is not None else ()

    def _set(self, name: str, **values: object) -> None:
        from ...processing.workflow.draft_clusters import with_cluster

        self._change(with_cluster, self._found(), name, **values)

    def _on_running_changed(self, _running: bool) -> None:
        self.stateChanged.emit()

    def _on_preview_changed(self) -> None:
        self.parts.show_restyled(self.preview.restyled)
        self._show_notes()
        self.stateChanged.emit()

    def _on_row_changed(self, *_: object) -> None:
        self.preview.choose(self.parts.clusters.current_name())
        self._show_current()

    def _on_ticked(self, name: str, wanted: bool) -> None:
        from ...processing.workflow.draft_pages import with_cluster_in_sheet

        self._change(with_cluster_in_sheet, self._found(), name, wanted)

    def _on_cluster_moved(self, name: str, step: int) -> None:
        from ...processing.workflow.draft_clusters import with_order

        names = [line.name for line in self.lines]
        at = names.index(name)
        names.insert(max(0, at + step), names.pop(at))
        self._change(with_order, self._found(), names)
        self.choose(name)

    def _on_cluster_dropped(self, name: str, before: str | None) -> None:
        from ...processing.workflow.draft_clusters import with_moved

        if name != before:
            self._change(with_moved, self._found(), name, before)
            self.choose(name)

    def _on_cluster_removed(self, name: str) -> None:
        from ...processing.workflow.draft_clusters import without_cluster

        line = next(line for line in self.lines if line.name == name)
        if not line.is_in_table:
            self._change(without_cluster, name)

    def _on_merge_wanted(self, name: str, into: str) -> None:
        from ...processing.workflow.draft_clusters import with_merged

        self._change(with_merged, self._found(), name, into)
        self.choose(into)

    def _on_menu_wanted(self, at: QPoint) -> None:
        menu = self.parts.cluster_menu(self.parts.model.line_at(self.parts.clusters.indexAt(at).row()), self.lines)
        if menu is not None:
            menu.exec(self.parts.clusters.viewport().mapToGlobal(at))
            menu.deleteLater()

    def _on_page_menu_wanted(self, at: QPoint) -> None:
        if self.parts.pages.current_place()[0] >= 0:
            menu = self.parts.page_menu()
            menu.exec(self.parts.pages.viewport().mapToGlobal(at))
            menu.deleteLater()

    def _on_cluster_put(self, name: str, page: int, place: int) -> None:
        from ...processing.workflow.draft_pages import with_cluster_on_page

        if name != ALL:
            self._change(with_cluster_on_page, self._found(), name, page, None if place < 0 else place)

    def _on_cluster_moved_on_pages(self, name: str, origin: int, page: int, place: int) -> None:
        from ...processing.workflow.draft_pages import with_cluster_moved

        if self.pages[page].kind != "total":
            count = len(self.pages[page].clusters)
            self._change(with_cluster_moved, self._found(), name, origin, page, count if place < 0 else place)

    def _on_cluster_taken(self, name: str, page: int) -> None:
        from ...processing.workflow.draft_pages import without_cluster_on_page

        self._change(without_cluster_on_page, self._found(), name, page)

    def _on_page_moved(self, origin: int, to: int) -> None:
        from ...processing.workflow.draft_pages import with_page_moved

        self._change(with_page_moved, origin, to)

    def _on_page_taken(self, page: int) -> None:
        from ...processing.workflow.draft_pages import without_page

        self._change(without_page, page)

    def _on_page_retitled(self, page: int, title: str) -> None:
        from ...processing.workflow.draft_pages import with_page_value

        if title != self.pages[page].title:
            self._change(with_page_value, page, "title", title)

    def _on_page_wanted(self, kind: str) -> None:
        from ...processing.workflow.draft_pages import with_page

        name = self.parts.clusters.current_name()
        self._change(with_page, kind, [name] if name and kind != "pies" else [])

    def _on_kind_wanted(self, kind: str) -> None:
        from ...processing.workflow.draft_pages import with_page_value

        page, _ = self.parts.pages.current_place()
        if page >= 0:
            self._change(with_page_value, page, "kind", kind)
