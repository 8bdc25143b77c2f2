"""Settle which project a run leaves: its own, or the one that an editor worked on, brought up to date."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import QgsLayoutItemMap, QgsMapLayerStyle, QgsPrintLayout, QgsProject, QgsVectorLayer

from ..cartography.baseline import project_xml, recall, remember
from ..cartography.geopackage import KEY_PROPERTY, save_style
from ..cartography.layout_merge import Kept
from ..cartography.map_pages import PAGE_PROPERTY
from ..cartography.moved_items import items_by_hand
from ..cartography.project import is_as_written, numbered, pack_project, project_files
from ..cartography.refresh import CannotRefresh, Refreshed, refreshed
from ..cartography.standing import ByHand
from ..cartography.versions import readable_by_older
from .report import last_run
from .version import plugin_version

if TYPE_CHECKING:
    from ..domain.words import Words
    from .members import Watch

PROJECT = "project.qgz"
Log = Callable[[str], None]


@dataclass(frozen=True)
class SettledProject:
    """The project that is printed and written: its name, its pages by stem, what the run wrote by itself, what was kept.

    - ``own``: it is the run's own, with nothing of an editor's in it.
    - ``files``: what the file of an own one holds: it was written to be settled, and printing does not change it.
    """

    project: QgsProject
    name: str
    pages: Mapping[str, QgsPrintLayout]
    baseline: bytes
    kept: tuple[Kept, ...] = ()
    own: bool = True
    files: Mapping[str, bytes] | None = None

    def write(self, stage: Path, data: Path, home: str, watch: Watch) -> str:
        """Write the project to the staging folder; return its fingerprint, an empty text where an editor's work is in it."""
        if self.files is None:
            files = project_files(self.project, stage / self.name, data, home, others=not self.own)
        else:
            files = {_renamed(name, self.name): content for name, content in self.files.items()}
        watch.step(50)
        written = watch.aside(lambda _: self._packed(stage, files))
        # not told as the run's own: the next one would take it for untouched
        return written if self.own else ""

    def _packed(self, stage: Path, files: dict[str, bytes]) -> str:
        name = next(iter(files))
        remembered = {**files, name: remember(files[name], self.baseline, plugin_version())}
        return pack_project(stage / self.name, remembered)


def settle_project(
    project: QgsProject, layouts: Sequence[QgsPrintLayout], stage: Path, data: Path, target: Path, log: Log
) -> SettledProject:
    """Return the project that the run leaves in ``target``.

    - Its own where there is none yet, or the one there is as its run left it.
    - Else that one, refreshed; where it can't be, it stays as it is, and the new one gets a number.
    """
    files = project_files(project, stage / PROJECT, data)
    own = next(iter(files.values()))
    written = last_run(target)
    for path in numbered(target / PROJECT):
        if not path.exists() or is_as_written(path, written):
            pages = {stem_of(layout): layout for layout in layouts}
            return SettledProject(project, path.name, pages, own, files=files)
        try:
            return _refreshed(path, own, stage, data, target)
        except CannotRefresh as reason:
            log(f"{path.name} was changed since its run and stays as it is, for {reason}; the new project gets a number.")
    raise AssertionError("numbers do not end")


def moved_on_pages(target: Path) -> dict[str, ByHand]:
    """Return what an editor moved on the pages of the project that the next run will refresh, by stem; nothing where there is none."""
    written = last_run(target)
    for path in numbered(target / PROJECT):
        if not path.exists() or is_as_written(path, written):
            return {}
        try:
            _, theirs, _ = project_xml(path)
            return items_by_hand(recall(theirs, plugin_version()).xml, theirs)
        except CannotRefresh:
            continue
    raise AssertionError("numbers do not end")


def stem_of(layout: QgsPrintLayout) -> str:
    """Return the stem of the page that a layout is."""
    return str(layout.customProperty(PAGE_PROPERTY) or "")


def kept_lines(kept: Sequence[Kept], words: Words) -> list[str]:
    """Return what stays of an editor's work, and what could not, as lines of the report."""
    return [words.kept(one.what, one.page, one.name, one.text) for one in kept]


def _refreshed(path: Path, own: bytes, stage: Path, data: Path, target: Path) -> SettledProject:
    if stage.parent == target:  # the paths of an editor's own layers would not be true there
        raise CannotRefresh("nothing can be written beside its folder")
    name, theirs, others = project_xml(path)
    base = recall(theirs, plugin_version()).xml
    theirs = _reached(readable_by_older(theirs), target, data.name)
    made = refreshed(
        _as_written_here({name: base}, stage, data),
        _as_written_here({name: theirs, **others}, stage, data),
        own,
    )
    project = _opened({name: made.xml, **others}, stage)
    try:
        return SettledProject(project, path.name, _settled_pages(project, made), made.baseline, made.kept, own=False)
    except CannotRefresh:
        project.clear()
        raise


def _renamed(name: str, project: str) -> str:
    """Return the name that a file in a project's archive has where the project has another name than usual."""
    file = Path(name)
    return f"{Path(project).stem}{file.suffix}" if file.stem == Path(PROJECT).stem else name


def _as_written_here(files: Mapping[str, bytes], stage: Path, data: Path) -> bytes:
    """Return a project as this version of QGIS writes it: what another one wrote otherwise is no editor's change."""
    project = _opened(files, stage)
    try:
        return next(iter(project_files(project, stage / PROJECT, data, others=True).values()))
    finally:
        project.clear()


def _opened(files: Mapping[str, bytes], stage: Path) -> QgsProject:
    """Open a project in the staging folder, where its data are the new ones."""
    path = stage / f".{PROJECT}"
    pack_project(path, files)
    project = QgsProject()
    try:
        if not project.read(str(path)):
            raise CannotRefresh(f"it can't be read ({project.error()})")
    finally:
        path.unlink()
    return project


def _reached(xml: bytes, target: Path, data: str) -> bytes:
    """Let an editor's own layers in the sheet's folder be found from the staging folder beside it."""

    def elsewhere(match: re.Match[bytes]) -> bytes:
        file = match[2].decode()
        found = file != data and (target / file).exists()
        return match[1] + (f"../{target.name}/{file}".encode() if found else b"./" + match[2])

    return re.sub(rb"(<datasource>)\./([^|<?]+)", elsewhere, xml)


def _settled_pages(project: QgsProject, made: Refreshed) -> dict[str, QgsPrintLayout]:
    for layer in project.mapLayers().values():
        if layer.customProperty(KEY_PROPERTY) and not layer.isValid():
            raise CannotRefresh(f"its layer “{layer.name()}” has no data any more")
    pages = {stem: project.layoutManager().layoutByName(name) for stem, name in made.pages.items()}
    if None in pages.values():
        raise CannotRefresh("a page of it can't be opened")
    for layout in pages.values():
        _store_styles(layout)
    _save_restyled(project, {one.name for one in made.kept if one.what in ("style", "scale")})
    return pages


def _store_styles(layout: QgsPrintLayout) -> None:
    """Store in each map the styles of its layers that it has none of its own for."""
    for item in layout.items():
        if isinstance(item, QgsLayoutItemMap) and item.keepLayerStyles():
            stored = item.layerStyleOverrides()
            for layer in item.layers():
                if layer.id() not in stored:
                    style = QgsMapLayerStyle()
                    style.readFromLayer(layer)
                    stored[layer.id()] = style.xmlData()
            item.setLayerStyleOverrides(stored)


def _save_restyled(project: QgsProject, ids: set[str]) -> None:
    """Store the styles that an editor made in the GeoPackage too, so that who opens it alone sees them."""
    for name in ids:
        layer = project.mapLayer(name)
        if isinstance(layer, QgsVectorLayer):
            save_style(layer)
