"""The base map and the region in focus of a sheet that is being made; each change gives another draft."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from qgis.core import QgsApplication, QgsMapLayer, QgsVectorLayer
from qgis.PyQt.QtXml import QDomDocument

from ..domain.errors import ClusterAtlasError
from .draft import LAYER_PREFIX, Draft
from .draft_inputs import file_of, layer_of
from .sheet_file import SheetFile

STYLE_ENDING = ".qml"
_STAMP = 10


@dataclass(frozen=True)
class BaseEntry:
    """A line of the base map as it is shown: a name, where it comes from, whether it has a style of its own."""

    name: str
    source: str
    style: str
    legend: str
    is_there: bool


def base_entries(draft: Draft) -> tuple[BaseEntry, ...]:
    """Return the layers of the base map, top first."""
    return tuple(_entry(draft, one) for one in draft.get("base_map", []))


def source_name(draft: Draft, source: str) -> str:
    """Return a name for a source as people know it: the layer's, the table's, else the file's."""
    if source.startswith(LAYER_PREFIX):
        layer = layer_of(source)
        return layer.name() if layer else source[len(LAYER_PREFIX) :]
    path, _, options = source.partition("|")
    return options.partition("layername=")[2].partition("|")[0] or Path(path).stem


def source_of(layer: QgsVectorLayer) -> str:
    """Return a layer of the open project as a sheet names it: its file where it shows one as it is."""
    return file_of(layer) or f"{LAYER_PREFIX}{layer.id()}"


def with_base_layer(draft: Draft, source: str, style: str = "") -> Draft:
    """Return the draft with one more layer on top of the base map."""
    entry = {"source": source, "style": style or None, "legend": None}
    return _with(draft, [entry, *draft.get("base_map", [])])


def without_base_layer(draft: Draft, position: int) -> Draft:
    """Return the draft without a layer of the base map."""
    entries = list(draft.get("base_map", []))
    del entries[position]
    return _with(draft, entries)


def with_base_moved(draft: Draft, position: int, to: int) -> Draft:
    """Return the draft with a layer of the base map at another place in the order."""
    entries = list(draft.get("base_map", []))
    entry = entries.pop(position)
    entries.insert(max(0, min(to, len(entries))), entry)
    return _with(draft, entries)


def with_base_value(draft: Draft, position: int, name: str, value: str) -> Draft:
    """Return the draft with ``style`` or ``legend`` of a layer of the base map set; empty = none."""
    entries = [dict(one) for one in draft.get("base_map", [])]
    entries[position][name] = value or None
    return _with(draft, entries)


def with_focus(draft: Draft, source: str, expression: str = "") -> Draft:
    """Return the draft with another region in focus; none for an empty source."""
    return draft.with_value("focus", {"source": source, "filter": expression or None} if source else None)


def focus_layer(draft: Draft) -> QgsVectorLayer | None:
    """Return the layer of the region in focus, to build an expression on; None where it can't be opened."""
    from ..sources.tables import open_layer

    source = str(draft.get("focus.source", ""))
    try:
        return layer_of(source) if source.startswith(LAYER_PREFIX) else open_layer(draft.resolved(source))
    except ClusterAtlasError:
        return None


def kept_style(layer: QgsMapLayer) -> str:
    """Store a layer's style as it is now and return the file: the sheet keeps it whatever becomes of the layer.

    - Equal styles are one file, in the user's profile; a package of the sheet and its run's folder get a copy.
    """
    document = QDomDocument()
    layer.exportNamedStyle(document)
    text = document.toString()
    stamp = hashlib.sha256(text.encode()).hexdigest()[:_STAMP]
    name = "".join(c if c.isalnum() else "-" for c in layer.name()).strip("-") or "layer"
    path = _style_folder() / f"{name}-{stamp}{STYLE_ENDING}"
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    except OSError as error:
        raise ClusterAtlasError(f"The style of “{layer.name()}” cannot be stored: {error.strerror}.", str(path)) from error
    return str(path)


def with_styles_carried(file: SheetFile) -> SheetFile:
    """Return a sheet whose run's folder gets a copy of each style that lies in the user's profile."""
    carried: dict[str, str] = dict(file.carried)
    for position, entry in enumerate(file.sheet.base_map):
        path = Path(file.resolve(entry.style)) if entry.style else None
        if path is not None and path.parent == _style_folder():
            carried[f"base_map[{position}].style"] = path.name
    return replace(file, carried=carried)


def _style_folder() -> Path:
    return Path(QgsApplication.qgisSettingsDirPath(), "cluster_atlas", "styles").resolve()


def _entry(draft: Draft, one: Mapping[str, Any]) -> BaseEntry:
    source = str(one.get("source") or "")
    named = str(one.get("style") or ""), str(one.get("legend") or "")
    return BaseEntry(source_name(draft, source), source, *named, _is_there(draft, source))


def _is_there(draft: Draft, source: str) -> bool:
    if source.startswith(LAYER_PREFIX):
        return layer_of(source) is not None
    return Path(draft.resolved(source).partition("|")[0]).is_file()


def _with(draft: Draft, entries: list[Any]) -> Draft:
    return draft.with_value("base_map", entries)
