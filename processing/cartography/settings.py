"""The layout settings: every millimetre, point, font and colour of the pages, from one JSON file.

Pure: no QGIS here, so that the workflow can ask for the maps' boxes before anything is drawn.
"""

from __future__ import annotations

import json
import math
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from ..domain.errors import ClusterAtlasError
from .crowded import CrowdedArea, check_crowded
from .settings_parts import (
    NO_LABELS,
    Arrangement,
    Box,
    FrameSettings,
    GridSettings,
    LabelSettings,
    LegendSettings,
    OutsideSettings,
    PageSettings,
    Place,
    Places,
    Rule,
    ScaleBarSettings,
    TextPageSettings,
    TextStyle,
    TextStyles,
)
from .typed_json import LEAST_PT, read_typed, refused

__all__ = [
    "CORNERS",
    "GRID",
    "LEAST_PT",
    "MM_PER_POINT",
    "ONE_MAP_KINDS",
    "SHIPPED",
    "Arrangement",
    "Box",
    "FrameSettings",
    "GridSettings",
    "LabelSettings",
    "LayoutSettings",
    "LegendSettings",
    "OutsideSettings",
    "PageSettings",
    "Place",
    "Places",
    "Rule",
    "ScaleBarSettings",
    "TextPageSettings",
    "TextStyle",
    "TextStyles",
    "load_settings",
    "settings_from",
    "whole_points_mm",
]

FORMAT = "cluster-atlas-layout"
VERSION = 1
SHIPPED_FOLDER = Path(__file__).resolve().parents[2] / "resources" / "layouts"
SHIPPED = SHIPPED_FOLDER / "atlas-a4.json"

MM_PER_POINT = 25.4 / 72
ONE_MAP_KINDS = ("total", "single", "pies")
GRID = "grid"
CORNERS = ("bottom_left", "bottom_right", "top_left", "top_right")
"""Of a map, where a legend may stand."""


@dataclass(frozen=True)
class LayoutSettings:
    """All of a layout settings file."""

    page: PageSettings
    frame: FrameSettings
    fonts: tuple[str, ...]
    text: TextStyles
    places: Places
    rule: Rule
    grid: GridSettings
    legend: LegendSettings
    outside: OutsideSettings
    scale_bar: ScaleBarSettings
    text_page: TextPageSettings
    labels: LabelSettings = NO_LABELS
    crowded: tuple[CrowdedArea, ...] = ()
    source: str = ""

    def map_boxes(self, kind: str, count: int = 1) -> tuple[Box, ...]:
        """Return each map's rectangle, in page mm: the frame, or the grid's cells below their strips."""
        if kind != GRID:
            return (self.frame.box,)
        strip = self.grid.strip_mm
        return tuple(
            Box(cell.x_mm, cell.y_mm + strip, cell.width_mm, cell.height_mm - strip) for cell in self.cells(count)
        )

    def cells(self, count: int) -> tuple[Box, ...]:
        """Return the whole cell of each map of a grid page, strip included, in page mm."""
        arrangement = self.arrangement(count)
        return tuple(self._cell(arrangement, column, row) for column, row in arrangement.cells)

    def legend_cell(self, kind: str, count: int = 1) -> Box | None:
        """Return the rectangle that a grid page leaves for the shared legend, or None where there is none."""
        if kind != GRID:
            return None
        arrangement = self.arrangement(count)
        free = [self._cell(arrangement, column, row) for column, row in arrangement.legend]
        if not free:
            return None
        left, top = min(box.x_mm for box in free), min(box.y_mm for box in free)
        return Box(left, top, max(b.right_mm for b in free) - left, max(b.bottom_mm for b in free) - top)

    def arrangement(self, count: int) -> Arrangement:
        """Return how ``count`` maps share the frame.

        Raises:
            ClusterAtlasError: where the settings have no arrangement for so many.
        """
        try:
            return self.grid.arrangements[str(count)]
        except KeyError:
            raise ClusterAtlasError(
                f"There is no arrangement for {count} maps on a page.",
                f"{self.source}: grid.arrangements",
                f"Put at most {self.grid.most} clusters on a page.",
            ) from None

    def _cell(self, arrangement: Arrangement, column: int, row: int) -> Box:
        width = self.frame.width_mm / arrangement.columns
        height = self.frame.height_mm / arrangement.rows
        return Box(self.frame.x_mm + column * width, self.frame.y_mm + row * height, width, height)


def load_settings(path: str | Path | None = None) -> LayoutSettings:
    """Read a layout settings file; the shipped ``atlas-a4.json`` where no path is given.

    - A bare name that is no file here is looked for among the shipped ones.

    Raises:
        ClusterAtlasError: for a file that is missing or no JSON, and for unknown keys, missing keys, wrong types
            and bad values, named in full ("text.atlas.size_pt").
    """
    file = _find(path)
    try:
        data = json.loads(file.read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise ClusterAtlasError(f"The layout settings can't be read: {error.strerror}.", str(file)) from error
    except ValueError as error:
        raise ClusterAtlasError(f"The layout settings are no JSON: {error}.", str(file)) from error
    return settings_from(data, str(file))


def settings_from(data: Any, source: str = "layout settings") -> LayoutSettings:
    """Return settings from parsed JSON; see :func:`load_settings`. ``source`` is named in errors."""
    if not isinstance(data, dict) or data.get("format") != FORMAT:
        raise ClusterAtlasError(f'This is no layout settings file: "format" must be "{FORMAT}".', source)
    if data.get("version") != VERSION:
        raise ClusterAtlasError(f'"version" must be {VERSION}, not {data.get("version")!r}.', source)
    content = {key: value for key, value in data.items() if key not in ("format", "version")}
    if "source" in content:
        raise refused("source", "is an unknown key", source)
    settings = replace(read_typed(LayoutSettings, content, "", source), source=source)
    _check(settings)
    return settings


def whole_points_mm(length_mm: float) -> float:
    """Return a length rounded up to whole points: writers round page sizes to them and scale the content along."""
    return math.ceil(round(length_mm / MM_PER_POINT, 6)) * MM_PER_POINT


def _find(path: str | Path | None) -> Path:
    if not path:
        return SHIPPED
    file = Path(path)
    shipped = SHIPPED_FOLDER / file.name
    return shipped if not file.is_file() and file.parent == Path() and shipped.is_file() else file


def _check(settings: LayoutSettings) -> None:
    """Refuse what can't be drawn."""
    page, frame = settings.page, settings.frame
    if not (page.width_mm > 0 and page.height_mm > 0 and frame.width_mm > 0 and frame.height_mm > 0):
        raise refused("frame", "and page must have an area", settings.source)
    if frame.box.right_mm > page.width_mm or frame.box.bottom_mm > page.height_mm:
        raise refused("frame", "must lie on the page", settings.source)
    if not settings.fonts:
        raise refused("fonts", "must name at least one font family", settings.source)
    if not settings.legend.corners or not set(settings.legend.corners) <= set(CORNERS):
        raise refused("legend.corners", f"must be some of {', '.join(CORNERS)}", settings.source)
    check_crowded(settings.crowded, ONE_MAP_KINDS, GRID, CORNERS, settings.source)
    for count, arrangement in settings.grid.arrangements.items():
        _check_arrangement(settings, f"grid.arrangements.{count}", count, arrangement)


def _check_arrangement(settings: LayoutSettings, key: str, count: str, arrangement: Arrangement) -> None:
    used = [*arrangement.cells, *arrangement.legend]
    if not count.isdigit() or len(arrangement.cells) != int(count) or int(count) < 1:
        raise refused(key, "must have as many cells as its name says", settings.source)
    if len(set(used)) != len(used):
        raise refused(key, "uses a cell twice", settings.source)
    if any(column >= arrangement.columns or row >= arrangement.rows for column, row in used):
        raise refused(key, "uses a cell outside its columns and rows", settings.source)
    if settings.frame.height_mm / arrangement.rows <= settings.grid.strip_mm:
        raise refused(key, "leaves no room for the maps below their strips", settings.source)
