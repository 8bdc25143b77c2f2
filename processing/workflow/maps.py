"""Export maps: styled layers become pages, one file for each page and format."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from ..domain.errors import Cancelled, ClusterAtlasError
from ..domain.frame import Extent
from ..domain.text import listed
from ..domain.words import LANGUAGES as LANGUAGES
from .members import Watch
from .styled_layers import StyledLayer, read_styled
from .version import plugin_version

if TYPE_CHECKING:
    from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsVectorLayer

    from ..cartography.content import MapContent, PageContent
    from ..cartography.settings import LayoutSettings
    from ..domain.room import Room
    from ..domain.words import Words
    from .map_plan import PlannedMap

FORMATS = ("pdf", "svg", "png")
TOTAL, SINGLE, GRID, PIES = "total", "single", "grid", "pies"


@dataclass(frozen=True)
class MapRequest:
    """What is exported: as the parameters of ``clusteratlas:exportmaps``.

    - ``extent``: the least area shown, in ``crs``; None = all circles.
    - ``layout``: a settings file, empty = the shipped one.
    """

    layers: tuple[QgsVectorLayer, ...]
    base_layers: tuple[QgsVectorLayer, ...] = ()
    extent: Extent | None = None
    crs: QgsCoordinateReferenceSystem | None = None
    title: str = ""
    subtitle: str = ""
    sources: str = ""
    layout: str = ""
    language: str = "fr"
    formats: tuple[str, ...] = ("pdf",)
    dpi: float = 300.0


@dataclass
class _Desk:
    """What all pages of a run share."""

    request: MapRequest
    project: QgsProject
    settings: LayoutSettings
    words: Words
    watch: Watch
    version: str = field(default="")


def export_maps(request: MapRequest, folder: str | Path, watch: Watch) -> tuple[Path, ...]:
    """Write the pages of the styled layers to a folder; return the files, page by page.

    - A layer of all clusters (field ``sites``), circles or pies, is a page of its own; one layer of a cluster too; several share grids
      of at most six, filled evenly, with one map scale and one symbol scale.

    Raises:
        ClusterAtlasError: for layers that are none of ``buildsymbols``, or that were built to different scales.
    """
    from ..cartography.export import export_page
    from ..cartography.map_pages import WARNINGS_PROPERTY, build_map_page

    desk = _desk(request, watch)
    target = _folder(folder)
    watch.step(2, "Reading the layers")
    pages = _pages([read_styled(layer, desk.project, watch) for layer in request.layers], desk)
    files: list[Path] = []
    for number, (kind, circles) in enumerate(pages, start=1):
        watch.step(10 + 85 * (number - 1) / len(pages), f"Drawing page {number} of {len(pages)}")
        page = _with_legend_room(kind, circles, number, desk)
        layout = build_map_page(desk.project, page, desk.settings, desk.words)
        if layout.customProperty(WARNINGS_PROPERTY):
            watch.log(str(layout.customProperty(WARNINGS_PROPERTY)))
        for fmt in request.formats:
            watch.step(10 + 85 * (number - 0.5) / len(pages))
            files.append(export_page(layout, target / f"{page.stem}.{fmt}", fmt, request.dpi, desk.settings))
    watch.step(100)
    return tuple(files)


def page_groups(kinds: Sequence[str], most: int) -> list[tuple[str, tuple[int, ...]]]:
    """Part layers (``total``, ``pies`` or ``cluster``) into pages: (kind of page, positions of its layers).

    - Totals and pies first, a page each; one cluster is a ``single`` page, several are ``grid`` pages filled evenly.
    """
    pages: list[tuple[str, tuple[int, ...]]] = [(kind, (i,)) for i, kind in enumerate(kinds) if kind in (TOTAL, PIES)]
    clusters = [i for i, kind in enumerate(kinds) if kind not in (TOTAL, PIES)]
    if len(clusters) == 1:
        return [*pages, (SINGLE, tuple(clusters))]
    count = -(-len(clusters) // most)
    start = 0
    for page in range(count):
        size = len(clusters) // count + (page < len(clusters) % count)
        pages.append((GRID, tuple(clusters[start : start + size])))
        start += size
    return pages


def _desk(request: MapRequest, watch: Watch) -> _Desk:
    """Refuse what can't be drawn, and lay out what all pages need."""
    from qgis.core import QgsCoordinateReferenceSystem, QgsProject

    from ..cartography.fonts import font_line
    from ..cartography.settings import load_settings
    from ..domain.words import words

    if not request.layers:
        raise ClusterAtlasError(
            "There is no layer to draw.", "LAYERS", "Take the layers of “Build proportional symbols”."
        )
    unknown = [name for name in request.formats if name not in FORMATS]
    if unknown or not request.formats:
        raise ClusterAtlasError(
            f"{listed(unknown) if unknown else 'Nothing'} is no format of a map.",
            "FORMATS",
            f"Use {', '.join(FORMATS)}.",
        )
    crs = request.crs if request.crs is not None and request.crs.isValid() else request.layers[0].crs()
    project = QgsProject()
    project.setCrs(crs if crs.isValid() else QgsCoordinateReferenceSystem(), True)
    settings = load_settings(request.layout or None)
    watch.log(font_line(settings.fonts))
    if settings.crowded:
        watch.log("The layout's “crowded” areas are for sheets: these layers are drawn as they are.")
    return _Desk(request, project, settings, words(request.language), watch, plugin_version())


def _folder(folder: str | Path) -> Path:
    target = Path(folder)
    try:
        target.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise ClusterAtlasError(f"The folder can't be made: {error.strerror}.", str(target)) from error
    return target


def _pages(layers: Sequence[StyledLayer], desk: _Desk) -> list[tuple[str, tuple[StyledLayer, ...]]]:
    kinds = [PIES if one.slices else TOTAL if one.counted == "sites" else "cluster" for one in layers]
    pages = page_groups(kinds, desk.settings.grid.most)
    grids = [layers[i] for kind, positions in pages if kind == GRID for i in positions]
    scales = sorted({circles.scale for circles in grids})
    if len(scales) > 1:
        raise ClusterAtlasError(
            f"The layers were built to different symbol scales ({', '.join(f'{s:g}' for s in scales)} jobs per mm²), "
            "and pages of one kind share one.",
            "LAYERS",
            "Build them in one run, or with the same JOBS_PER_MM2.",
        )
    shapes = list(dict.fromkeys(circles.shape.name for circles in grids))
    if len(shapes) > 1:
        raise ClusterAtlasError(
            f"The layers were built in different shapes ({', '.join(shapes)}), and pages of one kind share one.",
            "LAYERS",
            "Build them in one run, or with the same SHAPE.",
        )
    return [(kind, tuple(layers[i] for i in positions)) for kind, positions in pages]


def _with_legend_room(kind: str, circles: Sequence[StyledLayer], number: int, desk: _Desk) -> PageContent:
    """Return what stands on a page, whose maps show more beyond one edge where the legend needs that room."""
    from ..cartography.fonts import typesetter
    from ..cartography.map_pages import plan_page
    from ..domain.frame import units_per_mm
    from .legend_room import LegendSpot, least_room, room_line

    setter = typesetter(desk.settings)

    def spot_of(page: PageContent) -> LegendSpot:
        plan = plan_page(page, desk.settings, setter)
        return LegendSpot(plan.covered, plan.legend.width_mm, plan.legend.height_mm)

    def attempt(room: Room) -> tuple[LegendSpot, float]:
        if desk.watch.is_cancelled():
            raise Cancelled
        page = _content(kind, circles, number, desk, room)
        return spot_of(page), units_per_mm(page.maps[0].extent, desk.settings.map_boxes(kind, len(circles))[0].width_mm)

    page = _content(kind, circles, number, desk)
    spot = spot_of(page)
    room = least_room(spot, attempt) if spot.covered else None
    if room is None:
        return page
    desk.watch.log(room_line([(page.name, room)]))
    return _content(kind, circles, number, desk, room)


def _content(
    kind: str, circles: Sequence[StyledLayer], number: int, desk: _Desk, room: Room | None = None
) -> PageContent:
    """Return what stands on a page, all words ready to print; ``room``: the band that is left for the legend."""
    from ..cartography.content import PageContent
    from ..cartography.palettes import load_palette
    from .pies import pie_legend
    from .sheet_texts import legend_of

    request, words = desk.request, desk.words
    name = words.page_name(number, kind == GRID)
    stem = f"{'cartes' if kind == GRID else 'carte'}-{number}"
    boxes = desk.settings.map_boxes(kind, len(circles))
    planned = [
        _planned(one, stem if kind != GRID else f"{stem}-{position}", (box.width_mm, box.height_mm), circles, desk, room)
        for position, (one, box) in enumerate(zip(circles, boxes), start=1)
    ]
    colour = circles[0].colour if len({one.colour for one in circles}) == 1 else load_palette()["total"]
    legend = legend_of(planned, circles[0].scale, colour, words, None)
    if kind == PIES:
        legend = pie_legend(legend, circles[0].slices, planned[0].inside(), words)
    titles = {TOTAL: words["all_clusters"], PIES: words["pies"], SINGLE: circles[0].label}
    title = request.title or titles.get(kind, "")
    return PageContent(
        name=name,
        stem=stem,
        kind=kind,
        title=title,
        atlas=request.subtitle,
        theme="",
        side_title=f"{title} – {name}" if title else name,
        maps=tuple(_map(one, plan, desk) for one, plan in zip(circles, planned)),
        legend=legend,
        sources=words.sources(request.sources),
        reading_note=words["pies_reading_note"] if kind == PIES else words.reading_note(circles[0].shape.name),
        credit=words.credit(date.today(), desk.version),
    )


def _planned(
    one: StyledLayer,
    key: str,
    size: tuple[float, float],
    page: Sequence[StyledLayer],
    desk: _Desk,
    room: Room | None,
) -> PlannedMap:
    """Fit a map to its box: all maps of a page show the same extent, so that no circle of any is cut."""
    from ..domain.frame import outside
    from ..domain.room import fit_with_room
    from ..domain.scale import diameter_mm, too_small
    from .map_plan import PlannedMap

    found = [
        (x, y, diameter_mm(jobs, other.scale, other.shape))
        for other in page
        for x, y, jobs in zip(other.places["x"], other.places["y"], other.places["jobs"])
    ]
    least = desk.request.extent or _around(found, one.layer.name())
    extent = fit_with_room(least, *size, found, room, one.shape)
    points = list(zip(one.places["x"], one.places["y"], one.places["jobs"]))
    plan = PlannedMap(key, None, one.places, *size, extent, outside(points, extent), shape=one.shape)
    return replace(plan, dots=too_small(plan.inside()["jobs"], one.scale, one.shape))


def _around(found: Sequence[tuple[float, float, float]], name: str) -> Extent:
    """Return the extent of all places, with some air; one place alone gets a round of 1 % of its coordinates' size."""
    if not found:
        raise ClusterAtlasError(
            f"The layer “{name}” has no place to draw.", "LAYERS", "Give an EXTENT, or another layer."
        )
    xs, ys = [x for x, _, _ in found], [y for _, y, _ in found]
    air = max(max(xs) - min(xs), max(ys) - min(ys)) * 0.03 or max(abs(xs[0]), abs(ys[0]), 1.0) * 0.01
    return min(xs) - air, min(ys) - air, max(xs) + air, max(ys) + air


def _map(one: StyledLayer, plan: PlannedMap, desk: _Desk) -> MapContent:
    from ..cartography.content import MapContent
    from .sheet_texts import outside_notes

    words, places = desk.words, one.places
    return MapContent(
        key=plan.key,
        label=one.label,
        figures=words.figures(float(places["jobs"].sum()), float(places[one.counted].sum())),
        group="",
        colour=one.colour,
        layers=(one.layer, *desk.request.base_layers),
        extent=plan.extent,
        crs=desk.project.crs().authid() or desk.project.crs().toWkt(),
        outside=outside_notes(plan, words),
        circles=plan.circles(one.scale),
    )
