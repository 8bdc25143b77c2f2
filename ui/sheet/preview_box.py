"""The preview of a page, drawn in the main thread in short steps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QCoreApplication, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QVBoxLayout, QWidget

from ...processing.domain.errors import Cancelled, ClusterAtlasError
from ...processing.workflow.members import Watch, nothing
from ...processing.workflow.translated import translated_error
from ..session import as_told
from ..widgets import quiet
from .folding import Folding
from .picture import Picture, PictureWindow
from .typed_fields import later, quietly

if TYPE_CHECKING:
    from qgis.PyQt.QtGui import QImage

    from ...processing.workflow.page_preview import PreparedPages
    from .preparer import PagePreparer

DOCK_PX, WINDOW_PX = 1200, 2200


class PreviewBox(Folding):
    """Show the page that is chosen; pages are kept until others are prepared, so that going back to one is quick."""

    opened = pyqtSignal()

    def __init__(self, preparer: PagePreparer, parent: QWidget | None = None) -> None:
        super().__init__("clusterAtlasSheetPreview", False)
        self.setTitle(self.tr("Preview"))
        self.preparer = preparer
        self.choice, self.picture, self.words = QComboBox(), Picture(), quiet()
        self.large: PictureWindow | None = None
        self.problem: ClusterAtlasError | None = None
        self._shown: tuple[object, str] = (None, "")
        self._in_use: PreparedPages | None = None
        self._stop = self._closed = self._enlarge = False
        self._soon = later(self, 0, self.draw)
        self._lay_out()
        self._connect()

    @property
    def is_drawing(self) -> bool:
        """Tell whether a page is being drawn."""
        return self._in_use is not None

    def draw(self) -> None:
        """Draw the page that is chosen; between the steps events go on, and another choice ends this drawing."""
        pages, stem = self.preparer.pages, str(self.choice.currentData() or "")
        if self._closed or pages is None or not stem or not self.preparer.is_wanted:
            return
        if self._in_use is not None:  # it ends at its next step, and starts this one
            self._stop = True
            return
        large, self._enlarge, self._stop = self._enlarge, False, False
        self._in_use = pages
        self._say()
        image = self._drawn(pages, stem, WINDOW_PX if large else DOCK_PX)
        self._in_use = None
        if self._closed or pages is not self.preparer.pages:
            pages.close()
        if self._closed:
            return
        if image is not None and pages is self.preparer.pages:
            self._show(image, pages, stem, large)
        elif self._stop and self.preparer.pages is not None:
            self._soon.start()
        self._say()

    def cancel(self) -> None:
        """Stop drawing at the next step."""
        self._soon.stop()
        self._stop = True

    def close_preview(self) -> None:
        """Let go: nothing is drawn after this."""
        self._closed = self._stop = True
        self._soon.stop()
        if self.large is not None:
            self.large.close()

    def follow(self) -> None:
        """Show how the pages stand now; draw the one that is chosen if it is another."""
        pages = self.preparer.pages
        if pages is not None and pages is not self._shown[0] and self.preparer.is_current:
            self._fill(pages)
            self._soon.start()
        self._say()

    def _drawn(self, pages: PreparedPages, stem: str, width_px: int) -> QImage | None:
        self.problem = None
        try:
            return pages.draw(stem, width_px, Watch(self._on_step, nothing, lambda: self._stop))
        except Cancelled:
            return None
        except Exception as error:  # told in the dock, whatever it is
            self.problem = as_told(error)
            return None

    def _show(self, image: QImage, pages: PreparedPages, stem: str, large: bool) -> None:
        if large:
            self.large = PictureWindow(self.choice.currentText(), image, self.window())
            self.large.destroyed.connect(self._on_large_destroyed)
            self.large.show()
            return
        self._shown = (pages, stem)
        self.picture.show_image(image)

    def _fill(self, pages: PreparedPages) -> None:
        """Show the pages' names; the page that was chosen stays chosen, at first it is the first map."""
        chosen = self.choice.currentData()
        with quietly(self.choice):
            self.choice.clear()
            for stem, name in pages.pages():
                self.choice.addItem(name, stem)
                self.choice.setItemData(self.choice.count() - 1, name, 3)  # the tip: the list may be cut
            found = self.choice.findData(chosen)
            self.choice.setCurrentIndex(found if found >= 0 else min(1, self.choice.count() - 1))

    def _lay_out(self) -> None:
        self.choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.choice.setMinimumContentsLength(8)
        self.choice.setMinimumWidth(1)
        self.choice.setAccessibleName(self.tr("Page of the preview"))
        self.picture.setAccessibleName(self.tr("Preview of the page"))
        self.picture.setToolTip(self.tr("Click to enlarge the page"))
        column = QVBoxLayout(self.content)
        column.setContentsMargins(6, 4, 6, 6)
        column.setSpacing(4)
        for one in (self.choice, self.picture, self.words):
            column.addWidget(one)
        self._say()

    def _connect(self) -> None:
        self.choice.currentIndexChanged.connect(self._on_choice_changed)
        self.picture.asked.connect(self._on_picture_asked)
        self.preparer.retired.connect(self._on_pages_retired)
        self.collapsedStateChanged.connect(self._on_collapsed_state_changed)

    def _say(self) -> None:
        """Say in a few words how the picture stands to the draft."""
        preparer = self.preparer
        is_old = not preparer.is_current or self._shown[0] is not preparer.pages
        self.picture.show_old(is_old)
        self.picture.setVisible(not self.picture.image.isNull())
        problem = self.problem or (preparer.problem if preparer.is_current else None)
        if preparer.is_busy:
            said = self.tr("Preparing the pages")
        elif self.is_drawing:
            said = self.tr("Drawing the page")
        elif problem is not None:
            said = translated_error(problem)
        elif not preparer.session.is_current:
            said = self.tr("The pages follow as soon as there are figures.")
        else:
            said = self.tr("Out of date") if is_old and not self.picture.image.isNull() else ""
        self.words.setText(said)
        self.words.setVisible(bool(said))

    def _on_step(self, *_: object) -> None:
        QCoreApplication.processEvents()
        if self._stop:
            raise Cancelled

    def _on_choice_changed(self, _: int) -> None:
        self._soon.start()

    def _on_picture_asked(self) -> None:
        if self.preparer.is_current and not self.is_drawing:
            self._enlarge = True
            self._soon.start()

    def _on_large_destroyed(self) -> None:
        self.large = None

    def _on_pages_retired(self, pages: PreparedPages) -> None:
        if pages is self._in_use:  # closed in the end of its drawing
            self._stop = True
        else:
            pages.close()

    def _on_collapsed_state_changed(self, collapsed: bool) -> None:
        if not collapsed:
            self.opened.emit()
