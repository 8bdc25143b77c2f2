"""Look at the pages of a sheet before it is exported: planned in any thread, drawn one by one in the main thread."""

from __future__ import annotations

import shutil
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from .checks import Check, all_checks
from .sheet_draw import layers_own_styles, planned_drawing
from .sheet_texts import text_page
from .version import plugin_version

if TYPE_CHECKING:
    from qgis.core import QgsMapLayer, QgsPrintLayout
    from qgis.PyQt.QtGui import QImage

    from ..cartography.content import PageContent
    from .join import Employment
    from .members import Watch
    from .sheet_drawing import SheetDrawing
    from .sheet_file import SheetFile

MM_PER_INCH = 25.4
TEXT_PAGE = "commentaire"


@dataclass
class PreparedPages:
    """A sheet that is planned, its layers written below ``folder``, which is removed in the end.

    - ``checks``: what an editor should know before printing; ``scales``: jobs per mm² by kind of page, as chosen or given.
    """

    drawing: SheetDrawing
    contents: tuple[PageContent, ...]
    checks: tuple[Check, ...]
    folder: Path
    _base: list[QgsMapLayer] = field(default_factory=list)
    _layouts: dict[str, QgsPrintLayout] = field(default_factory=dict)

    @property
    def scales(self) -> dict[str, float]:
        """Return the jobs per mm² of each kind of page."""
        return dict(self.drawing.plan.scales)

    def pages(self) -> tuple[tuple[str, str], ...]:
        """Return stem and name of each page: the commentary, then the map pages."""
        maps = [(content.stem, f"{content.name} – {content.title}" if content.title else content.name) for content in self.contents]
        return ((TEXT_PAGE, self.drawing.words["commentary"]), *maps)

    def draw(self, stem: str, width_px: int, watch: Watch) -> QImage:
        """Return a page as a picture of a width; to be called in the main thread, in which layouts are built and drawn.

        - Between its steps others may use the thread; ``watch`` says whether the picture is still wanted.
        """
        from ..cartography.export import page_box, picture

        layout = self._layouts.get(stem) or self._built(stem, watch)
        watch.step(80, "Drawing the page")
        box = page_box(self.drawing.settings)
        with layers_own_styles([layout]):
            return picture(layout, box, width_px * MM_PER_INCH / box.width_mm)

    def close(self) -> None:
        """Let go of the layers, and remove the folder."""
        self._layouts.clear()
        self._base.clear()
        self.drawing.base, self.drawing.towns = (), None
        self.drawing.project.clear()
        if self.drawing.store.path.exists():
            self.drawing.store.close()
        shutil.rmtree(self.folder, ignore_errors=True)

    def _built(self, stem: str, watch: Watch) -> QgsPrintLayout:
        drawing = self.drawing
        if stem == TEXT_PAGE:
            self._layouts[stem] = self._built_text(watch)
            return self._layouts[stem]
        from ..cartography.map_pages import build_map_page
        from .sheet_layers import base_layers

        watch.step(0, "Opening the layers")
        if not self._base:
            self._base = list(base_layers(drawing.store, drawing.base))
            drawing.project.addMapLayers(self._base, False)
        content = next(one for one in self.contents if one.stem == stem)
        known = len(drawing.store.layers)
        page = drawing.with_layers(content, self._base, watch.part(20, 50))
        drawing.project.addMapLayers(drawing.store.layers[known:], False)
        watch.step(50, "Composing the page")
        self._layouts[stem] = build_map_page(drawing.project, page, drawing.settings, drawing.words)
        return self._layouts[stem]

    def _built_text(self, watch: Watch) -> QgsPrintLayout:
        from ..cartography.text_pages import build_text_pages

        watch.step(0, "Composing the text pages")
        drawing = self.drawing
        texts = text_page(drawing.file, drawing.employment, drawing.words, plugin_version())
        return build_text_pages(drawing.project, texts, drawing.settings, drawing.words)[0]


def prepare_pages(file: SheetFile, employment: Employment, folder: Path, fewest: int, watch: Watch) -> PreparedPages:
    """Plan a sheet, write its layers to a folder, and find what an editor should know; in any thread.

    - The folder is there and is removed with the pages, or after a fault. ``fewest``: see ``checks.all_checks``.
    """
    stage = folder / "pages"
    try:
        stage.mkdir()
        drawing, contents = planned_drawing(file, employment, stage, watch.part(0, 80))
        watch.step(80, "Looking for what should be known before printing")
        checks = all_checks(drawing, contents, fewest)
        watch.step(100)
        return PreparedPages(drawing, tuple(contents), checks, folder)
    except BaseException:
        shutil.rmtree(folder, ignore_errors=True)
        raise
