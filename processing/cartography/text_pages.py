"""Compose the text pages: the commentary in columns, and the panels below it or on a page of their own."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsLayout, QgsLayoutItem, QgsPrintLayout, QgsProject

from ..domain.words import Words, french_spaces
from .content import TextPageContent
from .fonts import SLACK, typesetter
from .items import add_label, add_rectangle, group
from .map_pages import WARNINGS_PROPERTY, draw_page_texts, new_layout
from .settings import Box, LayoutSettings
from .text_flow import BODY, BULLET, Flow, Piece
from .text_setting import Desk, SetPanel, SetPanels, Styles, column_boxes, set_page


def build_text_pages(
    project: QgsProject, content: TextPageContent, settings: LayoutSettings, words: Words
) -> list[QgsPrintLayout]:
    """Build the layouts of the commentary and the panels and add them to the project.

    - One page where all fits; else the panels get a page of their own.
    - A text that is too long for its page is set smaller, down to the settings' least size; what is left then goes on
      to a next page, and the first layout's ``cluster_atlas/warnings`` says by how much it is too long.
    """
    desk = Desk(settings, typesetter(settings), french_spaces if words.language == "fr" else str)
    text, panels, together = set_page(content.commentary, content.panels, content.name, desk)
    pages: list[QgsPrintLayout] = []
    for number, part in enumerate(text.pages, start=1):
        layout = _new_page(project, content, number, desk)
        _draw_columns(layout, part, column_boxes(settings), text.styles, desk, f"commentary:{number}")
        pages.append(layout)
    for part in panels if content.panels else []:
        if not together:
            pages.append(_new_page(project, content, len(pages) + 1, desk, [panel.title for panel in part.panels]))
        top = settings.frame.box.bottom_mm - part.height_mm if together else settings.frame.y_mm
        _draw_panels(pages[-1], part, top, desk)
    warnings = [warning for warning in (text.warning, *(part.warning for part in panels)) if warning]
    if warnings:
        pages[0].setCustomProperty(WARNINGS_PROPERTY, "\n".join(warnings))
    for layout in pages:
        project.layoutManager().addLayout(layout)
    return pages


def _new_page(
    project: QgsProject, content: TextPageContent, number: int, desk: Desk, titles: Sequence[str] = ()
) -> QgsPrintLayout:
    """Return a page with the texts around its body; ``titles`` of panels name one that holds only them."""
    name = " – ".join(titles) if titles else content.name if number == 1 else f"{content.name} {number}"
    stem = content.stem if number == 1 else f"{content.stem}-{number}"
    layout = new_layout(project, name, stem, desk.settings)
    texts = {
        "atlas": content.atlas,
        "title": content.theme,
        "name": "" if titles else content.name,
        "theme": content.theme,
        "side": content.side_title,
    }
    draw_page_texts(layout, texts, desk.settings, desk.setter)
    return layout


def _draw_columns(
    layout: QgsLayout, text: Flow, columns: Sequence[Box], styles: Styles, desk: Desk, key: str
) -> list[QgsLayoutItem]:
    items: list[QgsLayoutItem] = []
    for number, (pieces, column) in enumerate(zip(text.columns, columns), start=1):
        for position, piece in enumerate(pieces, start=1):
            items += _draw_piece(layout, piece, column, styles, desk, f"{key}:{number}:{position}")
    return items


def _draw_piece(
    layout: QgsLayout, piece: Piece, column: Box, styles: Styles, desk: Desk, key: str
) -> list[QgsLayoutItem]:
    """Write a paragraph, or a part of one, as one label; a list item's mark is another.

    The label wraps by itself, so that it can be edited; where its lines are too close to the column's width for
    that, they are broken by hand.
    """
    setter, style = desk.setter, styles.get(piece.block.kind, styles[BODY])
    indent = desk.settings.text_page.bullet_mm if piece.block.kind == BULLET else 0.0
    width, height = column.width_mm - indent, setter.height_mm(len(piece.lines), style)
    alike = setter.wraps_alike(piece.lines, piece.block.text, style, width)
    text = (" " if alike else "\n").join(piece.lines)
    box = Box(column.x_mm + indent, column.y_mm + piece.y_mm, width if alike else width * SLACK + 0.2, height)
    items = [add_label(layout, text, box, style, setter, key)]
    if indent and piece.first:
        mark = Box(column.x_mm, box.y_mm, indent, height)
        items.append(add_label(layout, piece.block.mark, mark, style, setter, f"{key}:mark"))
    return items


def _draw_panels(layout: QgsLayout, panels: SetPanels, top_mm: float, desk: Desk) -> None:
    x = desk.settings.frame.x_mm
    for number, panel in enumerate(panels.panels, start=1):
        box = Box(x, top_mm, panel.width_mm, panels.height_mm)
        _draw_panel(layout, panel, box, panels.styles, desk, f"panel:{number}")
        x += panel.width_mm + desk.settings.text_page.gutter_mm


def _draw_panel(layout: QgsLayout, panel: SetPanel, box: Box, styles: Styles, desk: Desk, key: str) -> None:
    look, setter, title_style = desk.settings.text_page, desk.setter, desk.settings.text.panel_title
    rule = Box(box.x_mm, box.y_mm, box.width_mm, look.panel_rule_mm)
    inner_x, inner_mm = box.x_mm + look.panel_padding_mm, box.width_mm - 2 * look.panel_padding_mm
    title_y = box.y_mm + look.panel_rule_mm + look.panel_padding_mm
    title_mm = setter.line_mm(title_style)
    style, lines = setter.shrunk(panel.title, title_style, inner_mm, title_mm)
    items = [
        add_rectangle(layout, box, f"{key}:ground", look.panel_background),
        add_rectangle(layout, rule, f"{key}:rule", look.panel_rule_colour),
        add_label(layout, lines[0], Box(inner_x, title_y, inner_mm, title_mm + 0.1), style, setter, f"{key}:title"),
    ]
    top = title_y + title_mm + look.paragraph_mm
    columns = [
        Box(inner_x + number * (panel.column_mm + look.gutter_mm), top, panel.column_mm, 0.0)
        for number in range(len(panel.text.columns))
    ]
    items += _draw_columns(layout, panel.text, columns, styles, desk, key)
    group(layout, items, key)
