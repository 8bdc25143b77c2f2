"""The live preview: the sheet's circles in the map canvas, planned in another thread, put there layer by layer."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ...processing.domain.errors import ClusterAtlasError
from ..session import as_told
from .planner import PreviewPlanner

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

    from ...processing.workflow.canvas_layers import CanvasLayers
    from ...processing.workflow.preview import Preview, PreviewLayer
    from ..session import AtlasSession

_WAIT_MS = 80


class CanvasPreview(QObject):
    """Keep the sheet's layers in the open project true to the session's draft and figures.

    - Nothing is added before ``open`` is called. A project that has the layers already gets them filled in any case.
    - ``is_wanted`` and ``has_base`` are the user's choice. The layers belong to his project: they stay when this one closes.
    - ``changed`` tells that ``preview``, ``problem`` or ``restyled`` may be others.
    """

    changed = pyqtSignal()

    def __init__(self, session: AtlasSession, iface: QgisInterface, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session, self.iface = session, iface
        self.problem: ClusterAtlasError | None = None
        self.is_wanted = self.has_base = True
        self._is_open = False
        self._cluster = ""
        self._layers: CanvasLayers | None = None
        self._planner = PreviewPlanner(self)
        self._steps: Iterator[object] | None = None
        self._wait, self._next = self._timer(_WAIT_MS, self._plan), self._timer(0, self._on_next)
        self._planner.planned.connect(self._on_planned)
        self._planner.failed.connect(self._on_failed)
        session.draftChanged.connect(self._wait.start)
        session.figuresChanged.connect(self._wait.start)
        QgsProject.instance().cleared.connect(self._on_project_cleared)
        QgsProject.instance().readProject.connect(self._on_project_read)

    @property
    def preview(self) -> Preview | None:
        """Return what is shown, as it was last planned."""
        return self._planner.preview

    @property
    def layers(self) -> CanvasLayers:
        """Return the layers of the open project; made when first needed, because it imports the drawing code."""
        if self._layers is None:
            from ...processing.workflow.canvas_layers import CanvasLayers

            self._layers = CanvasLayers(QgsProject.instance())
        return self._layers

    @property
    def restyled(self) -> tuple[str, ...]:
        """Return the names of the layers that keep a style made by hand."""
        return self._layers.restyled if self._layers is not None else ()

    @property
    def is_settled(self) -> bool:
        """Tell whether nothing is planned or put into the project just now."""
        return not self._planner.is_running and self._steps is None and not self._wait.isActive()

    def open(self) -> None:
        """Begin to show the sheet in the canvas, as soon as there are figures."""
        self._is_open = True
        self._wait.start()

    def want(self, wanted: bool) -> None:
        """Show the sheet's layers, or hide them and leave them as they are."""
        self.is_wanted = wanted
        if self._layers is not None or wanted:
            self.layers.set_visible(wanted)
        if wanted:
            self.open()

    def want_base(self, wanted: bool) -> None:
        """Show the base map under the circles, or hide it and open none."""
        from ...processing.workflow.canvas_layers import BASE

        self.has_base = wanted
        self.layers.set_visible(wanted, BASE)
        self._wait.start()

    def choose(self, cluster: str) -> None:
        """Show one cluster by its name, all of them for an empty one."""
        self._cluster = cluster
        layer = self.preview.layer(cluster) if self.preview is not None else None
        if layer is not None:
            self.layers.show(layer.id)
            if not self.layers.are_there:  # deleted by hand: they come back
                self._wait.start()

    def visible_layer(self) -> PreviewLayer | None:
        """Return the circles that the canvas shows now; None where they are hidden or gone."""
        layer = self.preview.layer(self._cluster) if self.preview is not None else None
        return layer if layer is not None and self.layers.is_visible(layer.id) else None

    def take_sheets_style(self) -> None:
        """Give the layers the sheet's style again, in place of what was changed by hand."""
        self.layers.take_sheets_style()
        self._begin()

    def zoom(self) -> None:
        """Show the whole of the sheet's area in the canvas."""
        from ...processing.workflow.canvas_layers import in_crs

        if self.preview is not None:
            canvas = self.iface.mapCanvas()
            crs = canvas.mapSettings().destinationCrs()
            canvas.setExtent(in_crs(self.preview.extent, self.preview.crs, crs))
            canvas.refresh()

    def close(self) -> None:
        """Stop what is under way, and let go of the project; its layers stay."""
        for timer in (self._wait, self._next):
            timer.stop()
        self._steps = None
        self._planner.close()
        self.session.draftChanged.disconnect(self._wait.start)
        self.session.figuresChanged.disconnect(self._wait.start)
        QgsProject.instance().cleared.disconnect(self._on_project_cleared)
        QgsProject.instance().readProject.disconnect(self._on_project_read)

    def _timer(self, wait: int, slot: object) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(wait)
        timer.timeout.connect(slot)
        return timer

    def _plan(self) -> None:
        """Plan what the canvas shows, where somebody wants it."""
        figures = self.session.figures
        if figures is not None and self.is_wanted and (self._is_open or self.layers.are_there):
            self._planner.plan(self.session.draft, figures)

    def _on_planned(self) -> None:
        self.problem = None
        self.changed.emit()
        self._begin()

    def _on_failed(self, error: ClusterAtlasError) -> None:
        self.problem = error
        self.changed.emit()

    def _begin(self) -> None:
        """Put the preview into the project, one layer at each turn of the window's events."""
        if self.preview is None or not self.is_wanted:
            self._steps = None
            return
        self._steps = self._put(self.preview)
        self._next.start()

    def _put(self, preview: Preview) -> Iterator[object]:
        from ...processing.workflow.canvas_base import update_base
        from ...processing.workflow.canvas_layers import is_empty

        layer = preview.layer(self._cluster)
        self.layers.shown = layer.id if layer is not None else "total"
        is_new = not self.layers.are_there
        if is_new and is_empty(QgsProject.instance()) and preview.crs.isValid():
            QgsProject.instance().setCrs(preview.crs)
        yield from self.layers.update(preview)
        self.layers.show(self.layers.shown)
        if is_new:  # after QGIS itself has zoomed to its first layers
            self.zoom()
        if self.has_base and self._planner.job is not None:
            yield from update_base(self.layers, self._planner.job.file, preview)

    def _on_next(self) -> None:
        """Do one step of what is under way."""
        if self._steps is None:
            return
        try:
            next(self._steps)
        except StopIteration:
            self._end(None)
        except Exception as error:  # told in the dock, whatever it is
            self._end(as_told(error))
        else:
            self._next.start()

    def _end(self, problem: ClusterAtlasError | None) -> None:
        self._steps, self.problem = None, problem
        self.changed.emit()

    def _on_project_cleared(self) -> None:
        self._steps = None
        self._next.stop()
        self._wait.stop()
        self._planner.cancel()  # what is planned is the sheet of the project that has gone
        if self._layers is not None:
            self._layers.forget()

    def _on_project_read(self, *_: object) -> None:
        if self._layers is not None or self.session.figures is not None:
            self.layers.forget()
            self._wait.start()
