"""What a preview is planned from: taken from the draft and the open project in the main thread, planned in another."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from pathlib import Path

from qgis.core import QgsFeatureRequest, QgsVectorLayer

from ..cartography.fonts import installed_family
from ..cartography.settings import LayoutSettings, load_settings
from ..domain.errors import ClusterAtlasError
from .draft import LAYER_PREFIX, Draft
from .draft_inputs import file_of, layer_of, sheet_of
from .sheet_file import SheetFile


@dataclass(frozen=True)
class PreviewJob:
    """What a preview is planned from, apart from the open project: it can be planned in another thread.

    ``focus``: the region in focus where it is a layer that shows no file, filtered.
    """

    file: SheetFile
    settings: LayoutSettings
    family: str
    focus: QgsVectorLayer | None = None


def preview_key(draft: Draft) -> str:
    """Return what a preview depends on besides the figures."""
    names = "clusters pages symbols extent crs focus base_map layout theme language data_year".split()
    return json.dumps([draft.folder, *(draft.get(name) for name in names)], sort_keys=True)


def preview_job(draft: Draft) -> PreviewJob:
    """Return what to plan; to be called in the main thread.

    Raises:
        ClusterAtlasError: for a sheet that is wrong, or layout settings that cannot be read.
    """
    file = preview_file(draft)
    settings = load_settings(file.layout())
    return PreviewJob(file, settings, installed_family(settings.fonts), _focus_of_project(draft))


def preview_file(draft: Draft) -> SheetFile:
    """Return a draft as a sheet whose base map and focus can be opened: layers of the project by the file that they show.

    - A layer of the project that shows no file, or whose file is gone, is left out: it stands in the project already, or cannot
      be drawn.
    """
    data = json.loads(json.dumps(draft.data))
    base = [{**entry, "source": _as_file(draft, entry.get("source") or "")} for entry in draft.get("base_map", [])]
    data["base_map"] = [entry for entry in base if entry["source"]]
    focus = _as_file(draft, draft.get("focus.source", ""))
    data["focus"] = {**draft.get("focus"), "source": focus} if focus else None
    sheet = sheet_of(replace(draft, data=data))
    return SheetFile(sheet, Path(draft.path or Path(draft.folder or Path.home(), "sheet.json")).resolve(), data)


def _focus_of_project(draft: Draft) -> QgsVectorLayer | None:
    """Return a copy of the region in focus where it is a layer of the project that shows no file."""
    source = draft.get("focus.source", "")
    layer = layer_of(source) if source.startswith(LAYER_PREFIX) else None
    if layer is None or file_of(layer):
        return None
    request = QgsFeatureRequest()
    if draft.get("focus.filter"):
        request.setFilterExpression(draft.get("focus.filter"))
    region = layer.materialize(request)
    if region.featureCount() == 0:
        raise ClusterAtlasError(f"“focus.filter” leaves no region: {draft.get('focus.filter', '')}.", layer.name())
    return region


def _as_file(draft: Draft, source: str) -> str:
    if source.startswith(LAYER_PREFIX):
        layer = layer_of(source)
        return file_of(layer) if layer is not None else ""
    path = draft.resolved(source)
    return path if path and Path(path.split("|")[0]).is_file() else ""
