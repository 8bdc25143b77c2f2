"""The step “Clusters”: which there are, how they look, on which page each stands, and all of it live in the map canvas."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...processing.domain.errors import ClusterAtlasError
from ...processing.workflow.translated import translated_error
from ..canvas.preview import CanvasPreview
from ..canvas.rows_button import RowsButton
from ..step import BUSY, EMPTY, GOOD, WARNING, WRONG, Step, StepState
from .edits import ClusterEdits, PageEdits
from .layout import ClustersLayout

if TYPE_CHECKING:
    from qgis.gui import QgisInterface
    from qgis.PyQt.QtWidgets import QWidget

    from ...processing.workflow.cluster_list import ClusterLine, ClusterSums, PageLine
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
        self.edits = (ClusterEdits(self), PageEdits(self))
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
            return StepState(WRONG, translated_error(problem))
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

    def found(self) -> tuple[str, ...]:
        """Return the clusters that the table has, as the figures name them."""
        return self._sums.clusters if self._sums is not None else ()

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
        parts.pages.currentItemChanged.connect(lambda *_: self._show_buttons())
        for edits in self.edits:
            edits.answered.connect(self._on_answered)

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
            notes.append(translated_error(self._problem))
        elif self.preview.problem is not None:
            notes.append(translated_error(self.preview.problem))
        left = clusters_without_page(self.lines, self.pages)
        if left:
            notes.append(self.tr("On no page: {names}.").format(names=", ".join(left)))
        for page in self.pages:
            if page.is_too_full:
                text = self.tr("Small maps {number}: %n cluster(s) take more than one page.", "", len(page.clusters))
                notes.append(text.format(number=page.number))
        self.parts.show_notes(notes)

    def _on_running_changed(self, _running: bool) -> None:
        self.stateChanged.emit()

    def _on_preview_changed(self) -> None:
        self.parts.show_restyled(self.preview.restyled)
        self._show_notes()
        self.stateChanged.emit()

    def _on_row_changed(self, *_: object) -> None:
        self.preview.choose(self.parts.clusters.current_name())
        self._show_current()

    def _on_answered(self, problem: ClusterAtlasError | None) -> None:
        """Say why a change was refused; the widgets show again what there is."""
        self._problem = problem
        self._show()
