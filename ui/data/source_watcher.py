"""Notice that what was read is not there any more, or not as it was: files that changed or vanished, layers that left the project."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QFileSystemWatcher, QObject, QTimer, pyqtSignal

from ...processing.workflow.draft import LAYER_PREFIX

_WAIT_MS = 300
Stamp = tuple[int, int]


class SourceWatcher(QObject):
    """Watch some sources (paths, or ``layer:`` and an id); ``noticed`` is emitted when ``changed`` or ``gone`` change.

    ``changed``: what is another than when it was last read; ``gone``: what is not there. Names are files' or layers'.
    """

    noticed = pyqtSignal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.changed: tuple[str, ...] = ()
        self.gone: tuple[str, ...] = ()
        self._stamps: dict[str, Stamp | None] = {}
        self._names: dict[str, str] = {}
        self._layers: dict[str, QgsVectorLayer] = {}
        self._touched: set[str] = set()
        self._files = QFileSystemWatcher(self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_WAIT_MS)  # a program that saves may remove the file first
        self._timer.timeout.connect(self._look)
        self._files.fileChanged.connect(self._on_file_event)
        self._files.directoryChanged.connect(self._on_file_event)
        QgsProject.instance().layersWillBeRemoved.connect(self._on_layers_leave)

    def watch(self, sources: Iterable[str]) -> None:
        """Watch these sources and no others, as they are now where they are new."""
        wanted = [source for source in dict.fromkeys(sources) if source]
        paths = [source.split("|")[0] for source in wanted if not source.startswith(LAYER_PREFIX)]
        self._stamps = {path: self._stamps[path] if path in self._stamps else _stamp(path) for path in paths}
        self._watch_layers([one[len(LAYER_PREFIX) :] for one in wanted if one.startswith(LAYER_PREFIX)])
        self._watch_files()
        self._look()

    def take_as_read(self) -> None:
        """Take all sources as they are now: they are read again."""
        self._stamps = {path: _stamp(path) for path in self._stamps}
        self._touched.clear()
        self._watch_files()
        self._look()

    def close(self) -> None:
        """Let go of files, layers and the project."""
        self._timer.stop()
        self._watch_layers([])
        self._stamps = {}
        self._watch_files()
        QgsProject.instance().layersWillBeRemoved.disconnect(self._on_layers_leave)

    def _watch_files(self) -> None:
        folders = {str(Path(path).parent) for path in self._stamps}
        wanted = {one for one in (*self._stamps, *folders) if Path(one).exists()}
        there = {*self._files.files(), *self._files.directories()}
        if there - wanted:
            self._files.removePaths(list(there - wanted))
        if wanted - there:
            self._files.addPaths(list(wanted - there))

    def _watch_layers(self, ids: list[str]) -> None:
        for id_ in [id_ for id_ in self._layers if id_ not in ids]:
            self._layers.pop(id_).dataChanged.disconnect(self._on_layer_changed)
            self._touched.discard(id_)
        self._names = {id_: self._names.get(id_, "") for id_ in ids}
        for id_ in ids:
            layer = QgsProject.instance().mapLayer(id_)
            if layer is not None:
                self._names[id_] = layer.name()
            if isinstance(layer, QgsVectorLayer) and id_ not in self._layers:
                layer.dataChanged.connect(self._on_layer_changed)
                self._layers[id_] = layer

    def _look(self) -> None:
        """Compare what is there with what was read."""
        now = {path: _stamp(path) for path in self._stamps}
        lost = [path for path, stamp in now.items() if stamp is None]
        left = [name or id_ for id_, name in self._names.items() if id_ not in self._layers]
        other = [path for path, stamp in now.items() if stamp is not None and stamp != self._stamps[path]]
        changed = (*(Path(path).name for path in other), *(self._names[id_] for id_ in sorted(self._touched)))
        gone = (*(Path(path).name for path in lost), *left)
        self._watch_files()  # a file that was replaced is another one
        if (changed, gone) != (self.changed, self.gone):
            self.changed, self.gone = changed, gone
            self.noticed.emit()

    def _on_file_event(self, _: str) -> None:
        self._timer.start()

    def _on_layer_changed(self) -> None:
        layer = self.sender()
        self._touched |= {id_ for id_, one in self._layers.items() if one is layer}
        self._timer.start()

    def _on_layers_leave(self, ids: list[str]) -> None:
        for id_ in [id_ for id_ in ids if id_ in self._layers]:
            self._layers.pop(id_).dataChanged.disconnect(self._on_layer_changed)
            self._touched.discard(id_)
        self._look()


def _stamp(path: str) -> Stamp | None:
    """Return what changes with a file, None where there is none."""
    try:
        found = Path(path).stat()
    except OSError:
        return None
    return found.st_mtime_ns, found.st_size
