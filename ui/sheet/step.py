"""The step “Sheet”: what stands on the pages, how they look, what to know before printing, and the export."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ...processing.workflow.translated import translated
from ..step import BUSY, EMPTY, GOOD, WARNING, WRONG, Step, StepState
from .base_map_box import BaseMapBox
from .checks_box import ChecksBox
from .frame_box import FrameBox
from .layout_box import LayoutBox
from .preparer import PagePreparer
from .preview_box import PreviewBox
from .sheet_export import SheetExport
from .symbols_box import SymbolsBox
from .texts_box import TextsBox
from .title_box import TitleBox

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

    from ...processing.workflow.checks import Check, Place
    from ..session import AtlasSession

DATA_STEP, CLUSTERS_STEP = "data", "clusters"


class SheetStep(Step):
    """The step “Sheet” of the dock.

    ``exportingChanged`` and ``progressed`` show an export that runs; ``stepAsked`` names another step that the user wants to go to.
    """

    exportingChanged = pyqtSignal(bool)
    progressed = pyqtSignal(float, str)
    stepAsked = pyqtSignal(str)

    def __init__(self, session: AtlasSession, iface: QgisInterface, parent: QWidget | None = None) -> None:
        super().__init__(session, iface, parent)
        self.preparer = PagePreparer(session, self)
        self.title_box, self.texts, self.frame = TitleBox(session), TextsBox(session), FrameBox(session, iface)
        self.base_map, self.symbols, self.layout_box = BaseMapBox(session), SymbolsBox(session), LayoutBox(session)
        self.preview, self.checks = PreviewBox(self.preparer), ChecksBox()
        self.sheet_export = SheetExport(session, iface, self.preparer, lambda: not self.preview.is_drawing, self)
        self.export_box = self.sheet_export.box
        self._lay_out()
        self._connect()
        self.preparer.fewest = self.checks.fewest.value()
        self._fill()

    @property
    def is_exporting(self) -> bool:
        """Tell whether an export is under way, or waits for its figures."""
        return self.sheet_export.is_running

    def title(self) -> str:
        return self.tr("Sheet")

    def state(self) -> StepState:
        if self.is_exporting:
            return StepState(BUSY, self.tr("Exporting"))
        if self.sheet_export.exported_at:
            return StepState(GOOD, self.tr("Exported at {}").format(self.sheet_export.exported_at))
        pages = self.preparer.pages
        if self.preparer.problem is not None and self.preparer.is_current:
            return StepState(WRONG, translated(self.preparer.problem.what))
        if pages is None or not self.session.is_current:
            return StepState(EMPTY)
        count, grave = self.tr("%n page(s)", "", len(pages.contents)), self.checks.grave()
        if not grave:
            return StepState(GOOD, count)
        return StepState(WARNING, self.tr("{pages}, {things}").format(pages=count, things=self.tr("%n thing(s) to look at", "", grave)))

    def footer(self) -> QWidget:
        """Return the button that exports, in sight however far the step is scrolled."""
        bar = QWidget()
        row = QHBoxLayout(bar)
        row.setContentsMargins(6, 4, 6, 4)
        row.addWidget(self.export_box.export)
        return bar

    def shown(self) -> None:
        """Prepare the pages, if they are not those of the draft as it is now."""
        self.preparer.is_wanted = not self.is_exporting
        self.preparer.refresh_later()

    def hideEvent(self, event: object) -> None:
        """Prepare nothing for a step that is closed."""
        super().hideEvent(event)
        self.preparer.is_wanted = False

    def showEvent(self, event: object) -> None:
        super().showEvent(event)
        self.shown()

    def cancel(self) -> None:
        """Ask an export that is under way to stop at its next item."""
        self.sheet_export.cancel()

    def close_step(self) -> None:
        """Stop all that runs; nothing is left on the disk, and nothing outside is connected any more."""
        self.sheet_export.close()
        self.texts.close_editor()
        self.preview.close_preview()
        self.preparer.close()
        self.session.draftChanged.disconnect(self._on_draft_changed)
        self.session.figuresChanged.disconnect(self._on_figures_changed)

    def export(self) -> None:
        """Export the sheet as it is now, with what is still being typed."""
        self.title_box.fields.flush()
        self.symbols.flush()
        self.sheet_export.export()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 2, 4, 6)
        column.setSpacing(2)
        self.boxes = (
            self.title_box, self.texts, self.preview, self.checks, self.frame, self.base_map, self.symbols, self.layout_box,
            self.export_box,
        )  # fmt: skip
        for box in self.boxes:
            column.addWidget(box)
        column.addStretch(1)

    def _connect(self) -> None:
        self.session.draftChanged.connect(self._on_draft_changed)
        self.session.figuresChanged.connect(self._on_figures_changed)
        self.base_map.failed.connect(self.sheet_export.warn)
        self.preparer.changed.connect(self._on_preparer_changed)
        self.preview.opened.connect(self.preparer.refresh_later)
        self.checks.fewestChanged.connect(self._on_fewest_changed)
        self.checks.asked.connect(self._on_check_asked)
        self.checks.placeAsked.connect(self._on_place_asked)
        self.sheet_export.progressed.connect(self.progressed)
        self.sheet_export.changed.connect(self._on_sheet_export_changed)
        self.export_box.asked.connect(self.export)

    def _fill(self) -> None:
        for box in (self.title_box, self.texts, self.frame, self.base_map, self.symbols, self.layout_box):
            box.fill()

    def _on_sheet_export_changed(self, is_exporting: bool) -> None:
        """Let nothing be prepared or changed while the sheet is exported."""
        self.preparer.is_wanted = self.isVisible() and not is_exporting
        if is_exporting:
            self.preparer.cancel()
            self.preview.cancel()
        else:
            self.preparer.refresh_later()
        for box in self.boxes:
            box.setEnabled(not is_exporting)
        self.export_box.export.setEnabled(not is_exporting)
        self.exportingChanged.emit(is_exporting)
        self.stateChanged.emit()

    def _on_draft_changed(self) -> None:
        self._fill()
        self.preparer.refresh_later()
        self.stateChanged.emit()

    def _on_figures_changed(self) -> None:
        self.sheet_export.follow_figures()
        if not self.is_exporting:
            self.preparer.refresh_later()
        self.stateChanged.emit()

    def _on_preparer_changed(self) -> None:
        pages = self.preparer.pages
        self.checks.show_checks(pages.checks if pages else (), pages is not None and self.preparer.is_current)
        self.symbols.show_chosen(pages.scales if pages else {})
        self.preview.follow()
        self.stateChanged.emit()

    def _on_fewest_changed(self, fewest: int) -> None:
        self.preparer.fewest = fewest
        self.preparer.refresh_later()

    def _on_check_asked(self, kind: str) -> None:
        """Go where a finding can be mended."""
        boxes = {
            "long_text": self.texts, "long_panels": self.texts, "no_sources": self.texts, "no_authors": self.texts,
            "no_title": self.title_box, "giants": self.symbols, "overlapping": self.symbols, "too_small": self.symbols,
            "covered": self.symbols, "no_room": self.layout_box, "no_base_map": self.base_map,
        }  # fmt: skip
        if kind in boxes:
            boxes[kind].setCollapsed(False)
            boxes[kind].setFocus()
            self._scroll_to(boxes[kind])
        else:
            self.stepAsked.emit(CLUSTERS_STEP if kind == "colours" else DATA_STEP)

    def _scroll_to(self, box: QWidget) -> None:
        area = self.parent().parent() if self.parent() else None
        if hasattr(area, "ensureWidgetVisible"):
            area.ensureWidgetVisible(box, 0, 0)

    def _on_place_asked(self, check: Check, place: Place) -> None:
        from ..rows_window import show_rows

        status = "unmatched" if check.kind == "unmatched" else "mapped"
        where = {"cluster": place.cluster, "country": place.country, "postal_code": place.postal_code}
        show_rows(self.window(), self.session.figures, status=status, **where)
