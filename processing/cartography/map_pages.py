"""Compose a map page: the frame, its maps, their strips, the legend, the notes at the edges, the texts around."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from qgis.core import QgsFillSymbol, QgsLayoutItemMap, QgsLayoutSize, QgsPrintLayout, QgsProject, QgsUnitTypes

from ..domain.words import Words
from .content import MapContent, OutsideNote, PageContent
from .fonts import Typesetter, typesetter
from .insets import PlacedInset, draw_areas, draw_inset, legend_corners, place_insets
from .items import Setting, add_label, add_map, add_polygon, add_rectangle, group
from .legend_items import MeasuredLegend, draw_legend, measure_legend
from .legend_place import free_place
from .placing import Circle, along_edge, on_page
from .settings import GRID, Box, LayoutSettings, Place, TextStyle, whole_points_mm
from .standing import UNTOUCHED, ByHand, as_it_stands

PAGE_PROPERTY = "cluster_atlas/page"
"""Custom property of each layout: the page's stem ("carte-1")."""

WARNINGS_PROPERTY = "cluster_atlas/warnings"
"""Custom property of a layout: what could not be placed well, one text a line."""

NOTE_SHARE = 0.6
"""A note at an edge takes at most this share of its map's width on one line."""

STRIP_AIR_MM = 0.3
"""Kept free above and below the words of a strip."""


@dataclass(frozen=True)
class EdgeNote:
    """A note at an edge, ready to be drawn: its text in lines, the edge, its box on the page."""

    lines: tuple[str, ...]
    edge: str
    box: Box


@dataclass(frozen=True)
class PagePlan:
    """Where everything inside the frame stands, worked out before anything is drawn."""

    boxes: tuple[Box, ...]
    legend: MeasuredLegend
    legend_box: Box
    legend_map: int | None
    notes: tuple[tuple[EdgeNote, ...], ...]
    covered: int
    insets: tuple[tuple[PlacedInset, ...], ...] = ()


def build_map_page(
    project: QgsProject, page: PageContent, settings: LayoutSettings, words: Words, by_hand: ByHand = UNTOUCHED
) -> QgsPrintLayout:
    """Build the layout of a numbered map page and add it to the project, in place of one of the same name.

    - ``by_hand``: what an editor moved on it since the last run; the legend is drawn where it would stand by itself, and the notes
      keep off both places.

    Raises:
        ClusterAtlasError: where no font of the settings is installed, or there are too many maps for a page.
    """
    setter = typesetter(settings)
    plan = plan_page(page, settings, setter, by_hand)
    layout = new_layout(project, page.name, page.stem, settings)
    _draw_frame_ground(layout, settings)
    maps = [add_map(layout, content, box, settings.frame.background) for content, box in zip(page.maps, plan.boxes)]
    if page.kind == GRID:
        _draw_cells(layout, page, settings, setter)
    for content, box, placed in zip(page.maps, plan.boxes, plan.insets):
        draw_areas(layout, content, box, settings)
        for inset in placed:
            draw_inset(layout, inset, settings, setter)
    for content, notes in zip(page.maps, plan.notes):
        for note in notes:
            _draw_note(layout, content, note, settings, setter)
    _draw_legend(layout, page, plan, settings, setter, maps)
    _draw_lines(layout, page, settings)
    draw_page_texts(layout, page_texts(page), settings, setter)
    lines = [*_covering(plan, page)]
    if lines:
        layout.setCustomProperty(WARNINGS_PROPERTY, "\n".join(lines))
    project.layoutManager().addLayout(layout)
    return layout


def _covering(plan: PagePlan, page: PageContent) -> Iterator[str]:
    """Yield a line on each thing of a page that lies over another."""
    if plan.covered:
        yield f"{page.name}: the legend lies over {plan.covered} symbols."
    for one in (inset for placed in plan.insets for inset in placed):
        if one.covered:
            yield f"{page.name}: the inset “{one.content.title}” lies over {one.covered} symbols."
        if one.box.overlaps(plan.legend_box):
            yield f"{page.name}: the inset “{one.content.title}” lies under the legend."


def reserved_boxes(
    page: PageContent, settings: LayoutSettings, by_hand: ByHand = UNTOUCHED
) -> tuple[tuple[Box, ...], ...]:
    """Return, for each map of a page, what of it is taken by the legend, the insets and the edge notes, in page mm.

    - To keep the towns' labels clear of them before the maps are drawn; ``MapContent.circles`` should be given.
    - ``by_hand``: what an editor moved on the page is taken where it stands now.
    """
    plan = plan_page(page, settings, typesetter(settings), by_hand)
    legend = as_it_stands("legend", plan.legend_box, by_hand)
    taken = []
    for content, box, notes, placed in zip(page.maps, plan.boxes, plan.notes, plan.insets):
        noted = [as_it_stands(_note_key(content, note), note.box, by_hand) for note in notes]
        found = (*noted, *(inset.box for inset in placed), legend)
        taken.append(tuple(one for one in found if one is not None and one.overlaps(box)))
    return tuple(taken)


def plan_page(
    page: PageContent, settings: LayoutSettings, setter: Typesetter, by_hand: ByHand = UNTOUCHED
) -> PagePlan:
    """Work out where the maps, the legend, the insets and the edge notes of a page stand."""
    boxes = settings.map_boxes(page.kind, len(page.maps))
    circles = [on_page(content.circles, content.extent, box) for content, box in zip(page.maps, boxes)]
    cell = settings.legend_cell(page.kind, len(page.maps))
    low = page.kind == GRID and not cell
    width = cell.width_mm if cell else settings.legend.low_mm if low else settings.legend.width_mm
    legend = measure_legend(page.legend, settings, setter, width, _keys(page, cell), side_by_side=low)
    if cell:
        legend_box, legend_map, covered = _in_cell(legend, cell), None, 0
    else:
        size = (legend.width_mm, legend.height_mm)
        corners = legend_corners(size, list(zip(page.maps, boxes)), settings, setter)
        corner = free_place(size, list(zip(boxes, circles)), corners)
        legend_box, legend_map, covered = corner.box, corner.map_index, corner.covered
    legends = [legend_box, *([moved] if (moved := as_it_stands("legend", legend_box, by_hand)) else [])]
    taken = [[one for one in legends if one.overlaps(box)] for box in boxes]
    insets = tuple(
        place_insets(content, box, found, over, settings, setter)
        for content, box, found, over in zip(page.maps, boxes, circles, taken)
    )
    notes = tuple(
        _plan_notes(content.outside, box, found, [*over, *(one.box for one in placed)], settings, setter)
        for content, box, found, over, placed in zip(page.maps, boxes, circles, taken, insets)
    )
    return PagePlan(boxes, legend, legend_box, legend_map, notes, covered, insets)


def new_layout(project: QgsProject, name: str, stem: str, settings: LayoutSettings) -> QgsPrintLayout:
    """Return an empty layout of one page, not yet in the project; a layout of that name is taken out of it.

    - The page is the settings', rounded up to whole points, so that QGIS's own export does not scale it.
    """
    manager = project.layoutManager()
    before = manager.layoutByName(name)
    if before is not None:
        manager.removeLayout(before)
    layout = QgsPrintLayout(project)
    layout.initializeDefaults()
    layout.setName(name)
    layout.setCustomProperty(PAGE_PROPERTY, stem)
    size = QgsLayoutSize(
        whole_points_mm(settings.page.width_mm),
        whole_points_mm(settings.page.height_mm),
        QgsUnitTypes.LayoutUnit.LayoutMillimeters,
    )
    pages = layout.pageCollection()
    pages.page(0).setPageSize(size)
    pages.setPageStyleSymbol(QgsFillSymbol.createSimple({"color": settings.page.colour, "outline_style": "no"}))
    layout.renderContext().setDpi(300)
    return layout


def page_texts(page: PageContent) -> dict[str, str]:
    """Return the texts around the frame, by their place in the settings."""
    return {
        "atlas": page.atlas,
        "title": page.title,
        "name": page.name,
        "theme": page.theme,
        "side": page.side_title,
        "mark": page.page_mark,
        "reading": page.reading_note,
        "sources": page.sources,
        "credit": page.credit,
    }


def draw_page_texts(
    layout: QgsPrintLayout, texts: dict[str, str], settings: LayoutSettings, setter: Typesetter
) -> None:
    """Write the texts around the frame, each in its place, and the line below the atlas's name."""
    for name, text in texts.items():
        if text.strip():
            _draw_place(layout, name, text, settings, setter)
    if settings.rule.width_mm > 0 and texts.get("atlas"):
        frame = settings.frame.box
        line = Box(frame.x_mm, settings.rule.y_mm, frame.width_mm, settings.rule.width_mm)
        add_rectangle(layout, line, "rule", settings.rule.colour)


def _draw_place(layout: QgsPrintLayout, name: str, text: str, settings: LayoutSettings, setter: Typesetter) -> None:
    place: Place = getattr(settings.places, name)
    style: TextStyle = getattr(settings.text, name)
    turned = place.rotation != 0
    width, height = (place.height_mm, place.width_mm) if turned else (place.width_mm, place.height_mm)
    fitted, lines = setter.shrunk(text, style, width, height)
    vertical = "bottom" if name in ("title", "name", "atlas") else "top"
    add_label(layout, "\n".join(lines), place.box, fitted, setter, name, Setting(place.align, vertical, place.rotation))


def _keys(page: PageContent, cell: Box | None) -> tuple[tuple[str, str], ...]:
    """Return each logic of the page with its colour, where there are several, for a legend that has a cell of its own."""
    found = tuple(dict.fromkeys((m.group, m.colour) for m in page.maps if m.group))
    return found if cell and len(found) > 1 else ()


def _in_cell(legend: MeasuredLegend, cell: Box) -> Box:
    return Box(cell.x_mm, cell.y_mm, legend.width_mm, min(legend.height_mm, cell.height_mm))


def _draw_frame_ground(layout: QgsPrintLayout, settings: LayoutSettings) -> None:
    add_rectangle(layout, settings.frame.box, "frame-ground", settings.frame.background)


def _draw_lines(layout: QgsPrintLayout, page: PageContent, settings: LayoutSettings) -> None:
    """Draw the lines around the cells, centred on their edges, then the frame's."""
    frame, grid, count = settings.frame, settings.grid, len(page.maps)
    if page.kind == GRID:
        free = settings.legend_cell(page.kind, count)
        keys = [content.key for content in page.maps] + (["legend"] if free else [])
        for key, cell in zip(keys, [*settings.cells(count), *([free] if free else [])]):
            line = cell.grown(grid.line_mm / 2).within(frame.box)
            add_rectangle(layout, line, f"cell:{key}", "", grid.line_colour, grid.line_mm)
    add_rectangle(layout, frame.box, "frame", "", frame.colour, frame.stroke_mm)


def _draw_legend(
    layout: QgsPrintLayout,
    page: PageContent,
    plan: PagePlan,
    settings: LayoutSettings,
    setter: Typesetter,
    maps: Sequence[QgsLayoutItemMap],
) -> None:
    cell = settings.legend_cell(page.kind, len(page.maps))
    if cell:
        add_rectangle(layout, cell, "legend-cell", settings.grid.legend_background)
    measured = maps[plan.legend_map if plan.legend_map is not None else 0]
    draw_legend(layout, plan.legend, plan.legend_box, settings, setter, measured, bordered=cell is None)


def _draw_cells(layout: QgsPrintLayout, page: PageContent, settings: LayoutSettings, setter: Typesetter) -> None:
    for content, cell in zip(page.maps, settings.cells(len(page.maps))):
        _draw_strip(layout, content, cell, settings, setter)


def _draw_strip(
    layout: QgsPrintLayout, content: MapContent, cell: Box, settings: LayoutSettings, setter: Typesetter
) -> None:
    """Write a cell's label, logic and figures above its map: the label, then logic and figures on one line.

    - A long label takes two lines before it is set too small to be read.
    """
    grid, styles, key = settings.grid, settings.text, content.key
    strip = Box(cell.x_mm, cell.y_mm, cell.width_mm, grid.strip_mm)
    left, width = cell.x_mm + grid.strip_margin_mm, cell.width_mm - 2 * grid.strip_margin_mm
    items = [add_rectangle(layout, strip, f"strip:{key}:ground", grid.strip_background)]
    mark = Box(cell.x_mm, cell.y_mm, grid.strip_mark_mm, grid.strip_mm)
    items.append(add_rectangle(layout, mark, f"strip:{key}:mark", content.colour))
    second_mm = setter.line_mm(styles.strip_figures)
    room_mm = grid.strip_mm - second_mm - 2 * STRIP_AIR_MM
    style, lines = setter.shrunk(content.label, styles.strip_label, width, room_mm)
    label_mm = max(len(lines) * setter.line_mm(style), setter.line_mm(styles.strip_label))
    top = cell.y_mm + (grid.strip_mm - label_mm - second_mm) / 2
    box, label = Box(left, top, width, label_mm + 0.1), "\n".join(lines)
    items.append(add_label(layout, label, box, style, setter, f"strip:{key}:label", Setting(vertical="bottom")))
    second = Box(left, top + label_mm, width, second_mm + 0.1)
    items += _draw_second_line(layout, content, second, settings, setter)
    group(layout, items, f"strip:{key}")


def _draw_second_line(
    layout: QgsPrintLayout, content: MapContent, box: Box, settings: LayoutSettings, setter: Typesetter
) -> list[object]:
    """Write the logic at the left and the figures at the right; the figures are never cut, the logic may shrink."""
    styles, key = settings.text, content.key
    figures_mm = min(setter.width_mm(content.figures, styles.strip_figures) + 0.3, box.width_mm)
    right = Box(box.right_mm - figures_mm, box.y_mm, figures_mm, box.height_mm)
    style, lines = setter.shrunk(content.figures, styles.strip_figures, figures_mm, box.height_mm)
    items = [add_label(layout, lines[0], right, style, setter, f"strip:{key}:figures", Setting("right", "bottom"))]
    room = box.width_mm - figures_mm - 2
    if content.group and room > 5:
        style, lines = setter.shrunk(content.group, styles.strip_group, room, box.height_mm)
        left = Box(box.x_mm, box.y_mm, room, box.height_mm)
        items.append(add_label(layout, lines[0], left, style, setter, f"strip:{key}:group", Setting(vertical="bottom")))
    return items


def _plan_notes(
    notes: Sequence[OutsideNote],
    ground: Box,
    circles: Sequence[Circle],
    taken: Sequence[Box],
    settings: LayoutSettings,
    setter: Typesetter,
) -> tuple[EdgeNote, ...]:
    style, look = settings.text.outside, settings.outside
    occupied, planned = list(taken), []
    for note in notes:
        lines = setter.wrap(note.text, style, ground.width_mm * NOTE_SHARE)
        width = max(setter.width_mm(line, style) for line in lines) + 0.3 + look.arrow_mm + 3 * look.padding_mm
        height = setter.height_mm(len(lines), style) + look.padding_mm
        box = along_edge((width, height), note.edge, ground, circles, occupied)
        occupied.append(box)
        planned.append(EdgeNote(tuple(lines), note.edge, box))
    return tuple(planned)


def _note_key(content: MapContent, note: EdgeNote) -> str:
    return f"outside:{content.key}:{note.edge}"


def _draw_note(
    layout: QgsPrintLayout, content: MapContent, note: EdgeNote, settings: LayoutSettings, setter: Typesetter
) -> None:
    """Write a note on an opaque ground, with an arrow that points over its edge."""
    look, box, key = settings.outside, note.box, _note_key(content, note)
    ground = add_rectangle(layout, box, f"{key}:ground", look.background)
    at_right = note.edge == "right"
    middle = box.y_mm + box.height_mm / 2
    reach = look.padding_mm + look.arrow_mm / 2
    arrow_x = box.right_mm - reach if at_right else box.x_mm + reach
    points = _arrow(arrow_x, middle, note.edge, look.arrow_mm)
    arrow = add_polygon(layout, points, f"{key}:arrow", settings.text.outside.colour)
    text_x = box.x_mm + look.padding_mm if at_right else box.x_mm + look.arrow_mm + 2 * look.padding_mm
    text_box = Box(text_x, box.y_mm, box.width_mm - look.arrow_mm - 3 * look.padding_mm, box.height_mm)
    setting = Setting("right" if at_right else "left", "middle")
    label = add_label(layout, "\n".join(note.lines), text_box, settings.text.outside, setter, f"{key}:text", setting)
    group(layout, [ground, arrow, label], key)


def _arrow(x: float, y: float, edge: str, size: float) -> list[tuple[float, float]]:
    """Return a triangle around (x, y) that points over the edge."""
    half, wide = size / 2, size * 0.45
    along, across = {"left": (-1, 0), "right": (1, 0), "top": (0, -1), "bottom": (0, 1)}[edge]
    tip = (x + along * half, y + across * half)
    base_x, base_y = x - along * half, y - across * half
    return [tip, (base_x + across * wide, base_y + along * wide), (base_x - across * wide, base_y - along * wide)]
