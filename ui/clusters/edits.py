"""What the user asks of clusters and pages, turned into another draft."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QObject, QPoint, pyqtSignal

from ...processing.domain.errors import ClusterAtlasError
from .cluster_model import ALL

if TYPE_CHECKING:
    from ...processing.workflow.draft import Draft
    from .step import ClustersStep


class Edits(QObject):
    """Change the session's draft; ``answered`` gives why a change was refused, None where it was not."""

    answered = pyqtSignal(object)

    def __init__(self, step: ClustersStep) -> None:
        super().__init__(step)
        self.step, self.session, self.parts = step, step.session, step.parts
        self._connect()

    def _connect(self) -> None:
        raise NotImplementedError

    def _change(self, change: Callable[..., Draft], *values: object, **more: object) -> None:
        try:
            draft = change(self.session.draft, *values, **more)
        except ClusterAtlasError as error:
            self.answered.emit(error)
            return
        self.session.change(draft)
        self.answered.emit(None)


class ClusterEdits(Edits):
    """What is asked in the list of clusters and below it."""

    def _connect(self) -> None:
        view, model, details = self.parts.clusters, self.parts.model, self.parts.details
        view.moved.connect(self._on_moved)
        view.removed.connect(self._on_removed)
        view.customContextMenuRequested.connect(self._on_menu_wanted)
        model.ticked.connect(self._on_ticked)
        model.renamed.connect(lambda name, label: self._set(name, label=label))
        model.dropped.connect(self._on_dropped)
        details.colourWanted.connect(lambda name, colour: self._set(name, colour=colour))
        details.logicWanted.connect(lambda name, logic: self._set(name, logic=logic))
        details.aliasesWanted.connect(lambda name, aliases: self._set(name, aliases=aliases))
        details.mergeWanted.connect(self._on_merge_wanted)

    def _set(self, name: str, **values: object) -> None:
        from ...processing.workflow.draft_clusters import with_cluster

        self._change(with_cluster, self.step.found(), name, **values)

    def _on_ticked(self, name: str, wanted: bool) -> None:
        from ...processing.workflow.draft_pages import with_cluster_in_sheet

        self._change(with_cluster_in_sheet, self.step.found(), name, wanted)

    def _on_moved(self, name: str, step: int) -> None:
        from ...processing.workflow.draft_clusters import with_order

        names = [line.name for line in self.step.lines]
        at = names.index(name)
        names.insert(max(0, at + step), names.pop(at))
        self._change(with_order, self.step.found(), names)
        self.step.choose(name)

    def _on_dropped(self, name: str, before: str | None) -> None:
        from ...processing.workflow.draft_clusters import with_moved

        if name != before:
            self._change(with_moved, self.step.found(), name, before)
            self.step.choose(name)

    def _on_removed(self, name: str) -> None:
        from ...processing.workflow.draft_clusters import without_cluster

        line = next(line for line in self.step.lines if line.name == name)
        if not line.is_in_table:
            self._change(without_cluster, name)

    def _on_merge_wanted(self, name: str, into: str) -> None:
        from ...processing.workflow.draft_clusters import with_merged

        self._change(with_merged, self.step.found(), name, into)
        self.step.choose(into)

    def _on_menu_wanted(self, at: QPoint) -> None:
        menu = self.parts.cluster_menu(self.parts.model.line_at(self.parts.clusters.indexAt(at).row()), self.step.lines)
        if menu is not None:
            menu.exec(self.parts.clusters.viewport().mapToGlobal(at))
            menu.deleteLater()


class PageEdits(Edits):
    """What is asked in the tree of pages and by its buttons."""

    def _connect(self) -> None:
        parts, pages = self.parts, self.parts.pages
        pages.clusterPut.connect(self._on_cluster_put)
        pages.clusterMoved.connect(self._on_cluster_moved)
        pages.clusterTaken.connect(self._on_cluster_taken)
        pages.pageMoved.connect(self._on_page_moved)
        pages.pageTaken.connect(self._on_page_taken)
        pages.retitled.connect(self._on_page_retitled)
        pages.customContextMenuRequested.connect(self._on_menu_wanted)
        parts.page_wanted.connect(self._on_page_wanted)
        parts.kind_wanted.connect(self._on_kind_wanted)
        parts.put.clicked.connect(lambda: self._on_cluster_put(parts.clusters.current_name(), pages.current_place()[0], -1))
        parts.up.clicked.connect(lambda: pages.move_current(-1))
        parts.down.clicked.connect(lambda: pages.move_current(1))
        parts.take.clicked.connect(pages.take_current)

    def _on_menu_wanted(self, at: QPoint) -> None:
        if self.parts.pages.current_place()[0] >= 0:
            menu = self.parts.page_menu()
            menu.exec(self.parts.pages.viewport().mapToGlobal(at))
            menu.deleteLater()

    def _on_cluster_put(self, name: str, page: int, place: int) -> None:
        from ...processing.workflow.draft_pages import with_cluster_on_page

        if name != ALL:
            self._change(with_cluster_on_page, self.step.found(), name, page, None if place < 0 else place)

    def _on_cluster_moved(self, name: str, origin: int, page: int, place: int) -> None:
        from ...processing.workflow.draft_pages import with_cluster_moved

        if self.step.pages[page].kind != "total":
            count = len(self.step.pages[page].clusters)
            self._change(with_cluster_moved, self.step.found(), name, origin, page, count if place < 0 else place)

    def _on_cluster_taken(self, name: str, page: int) -> None:
        from ...processing.workflow.draft_pages import without_cluster_on_page

        self._change(without_cluster_on_page, self.step.found(), name, page)

    def _on_page_moved(self, origin: int, to: int) -> None:
        from ...processing.workflow.draft_pages import with_page_moved

        self._change(with_page_moved, origin, to)

    def _on_page_taken(self, page: int) -> None:
        from ...processing.workflow.draft_pages import without_page

        self._change(without_page, page)

    def _on_page_retitled(self, page: int, title: str) -> None:
        from ...processing.workflow.draft_pages import with_page_value

        if title != self.step.pages[page].title:
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
