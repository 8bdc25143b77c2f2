"""Set the commentary and the panels: break them into lines, and find the sizes at which they fit their pages."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from ..domain.errors import ClusterAtlasError
from .content import Panel
from .fonts import SHRINK_PT, TIGHT, Typesetter
from .settings import Box, LayoutSettings, TextStyle
from .text_flow import BODY, BULLET, HEADING, SUBHEADING, Block, Flow, SetBlock, balanced, parse_markdown

WIDE_COLUMN_MM = 70
"""A panel has as many columns as it has room for so wide ones."""

Styles = dict[str, TextStyle]
"""The style of each kind of block."""

Spacing = Callable[[str], str]
"""What puts a language's no-break spaces into a text."""


@dataclass(frozen=True)
class Desk:
    """What is needed to set a text: the settings, the font, the language's spaces."""

    settings: LayoutSettings
    setter: Typesetter
    spaced: Spacing


@dataclass(frozen=True)
class SetText:
    """The commentary, page by page; ``warning`` says by how much one page does not hold it: ``too_long_mm`` of column."""

    pages: tuple[Flow, ...]
    styles: Styles
    warning: str = ""
    too_long_mm: float = 0.0


@dataclass(frozen=True)
class SetPanel:
    """A panel that was measured: its title, its text and the width of its columns."""

    title: str
    text: Flow
    column_mm: float
    width_mm: float


@dataclass(frozen=True)
class SetPanels:
    """All panels side by side, of one height."""

    panels: tuple[SetPanel, ...]
    height_mm: float
    styles: Styles
    warning: str = ""
    too_long_mm: float = 0.0


def column_boxes(settings: LayoutSettings) -> list[Box]:
    """Return the columns of a text page."""
    look, body = settings.text_page, settings.frame.box
    width = (body.width_mm - (look.columns - 1) * look.gutter_mm) / look.columns
    top = body.y_mm + look.top_mm
    return [
        Box(body.x_mm + number * (width + look.gutter_mm), top, width, body.bottom_mm - top)
        for number in range(look.columns)
    ]


def set_page(text: str, panels: Sequence[Panel], name: str, desk: Desk) -> tuple[SetText, list[SetPanels], bool]:
    """Set the commentary and the panels (page by page), and tell whether all stand on one page.

    - Both shrink together, down to the settings' least sizes, to stand on one page; else each is as large as its own
      page allows.
    """
    settings = desk.settings
    look, height = settings.text_page, column_boxes(settings)[0].height_mm
    gap = look.panel_gap_mm if text.strip() else 0.0
    for body_pt, panel_pt in _sizes_together(settings):
        flowing, styles = _flow(text, body_pt, desk)
        beside = _try_panels(panels, panel_pt, desk)
        if not flowing.rest and beside is not None and flowing.height_mm + gap + beside.height_mm <= height:
            return SetText((flowing,), styles), [beside], True
    return set_commentary(text, name, desk), set_panels(panels, desk), False


def set_commentary(text: str, name: str, desk: Desk) -> SetText:
    """Set the commentary as large as one page allows; what one page can't hold goes on to the next."""
    look, body_pt = desk.settings.text_page, desk.settings.text.body.size_pt
    while True:
        flowing, styles = _flow(text, body_pt, desk)
        if not flowing.rest:
            return SetText((flowing,), styles)
        if body_pt - SHRINK_PT < look.least_body_pt:
            break
        body_pt -= SHRINK_PT
    warning = (
        f"{name}: the commentary is {flowing.rest_mm:.0f} mm of column too long for one page at {body_pt:g} pt; "
        "it goes on to the next."
    )
    return SetText(tuple(_further(flowing, desk.settings)), styles, warning, flowing.rest_mm)


def set_panels(panels: Sequence[Panel], desk: Desk) -> list[SetPanels]:
    """Set the panels as large as one page allows; where none does, each gets pages of its own."""
    size, least = desk.settings.text.panel_body.size_pt, desk.settings.text_page.least_panel_pt
    while True:
        found = _try_panels(panels, size, desk)
        if found is not None:
            return [found]
        if size - SHRINK_PT < least:
            break
        size -= SHRINK_PT
    rest = max(panel.text.rest_mm for panel in _each_panel(panels, size, desk)[0])
    pages = [page for panel in panels for page in _pages_of_panel(panel, size, desk)]
    warning = (
        f"{panels[0].title}: the panels are {rest:.0f} mm of column too long for one page at {size:g} pt; "
        f"they take {len(pages)}."
    )
    return [replace(pages[0], warning=warning, too_long_mm=rest), *pages[1:]]


def panel_head_mm(desk: Desk) -> float:
    """Return how much of a panel's height its rule, title and edges take."""
    look = desk.settings.text_page
    title = desk.setter.line_mm(desk.settings.text.panel_title)
    return look.panel_rule_mm + 2 * look.panel_padding_mm + title + look.paragraph_mm


def _sizes_together(settings: LayoutSettings) -> Iterator[tuple[float, float]]:
    """Yield the sizes of commentary and panels that are tried on one page, the largest first."""
    look, body, panel = settings.text_page, settings.text.body.size_pt, settings.text.panel_body.size_pt
    while True:
        yield body, panel
        smaller = max(body - SHRINK_PT, look.least_body_pt), max(panel - SHRINK_PT, look.least_panel_pt)
        if smaller[0] >= body and smaller[1] >= panel:
            return
        body, panel = min(body, smaller[0]), min(panel, smaller[1])


def _flow(text: str, body_pt: float, desk: Desk) -> tuple[Flow, Styles]:
    styles = desk.settings.text
    used = {
        HEADING: styles.heading,
        SUBHEADING: styles.subheading,
        BODY: replace(styles.body, size_pt=body_pt),
    }
    columns = column_boxes(desk.settings)
    blocks = _spaced_blocks(parse_markdown(text), used, columns[0].width_mm, desk)
    return balanced(blocks, len(columns), columns[0].height_mm), used


def _further(flowing: Flow, settings: LayoutSettings) -> list[Flow]:
    """Return the pages of a text that is too long for one; the last is balanced."""
    columns, pages = column_boxes(settings), [flowing]
    while pages[-1].rest:
        page = balanced(pages[-1].rest, len(columns), columns[0].height_mm)
        if not any(page.columns):
            raise ClusterAtlasError("The commentary has a line that is higher than its column.")
        pages.append(page)
    return pages


def _spaced_blocks(blocks: Sequence[Block], styles: Styles, width_mm: float, desk: Desk) -> list[SetBlock]:
    """Set blocks of the commentary, each with the space above it that its kind and the one before ask for."""
    look = desk.settings.text_page
    before = {HEADING: look.heading_before_mm, SUBHEADING: look.heading_before_mm, BULLET: look.bullet_before_mm}
    found: list[SetBlock] = []
    for block in blocks:
        after_heading = bool(found) and found[-1].heads
        space = look.heading_after_mm if after_heading else before.get(block.kind, look.paragraph_mm)
        found.append(replace(_set_block(block, styles, width_mm, desk), before_mm=space))
    return found


def _set_block(block: Block, styles: Styles, width_mm: float, desk: Desk) -> SetBlock:
    style = styles.get(block.kind, styles[BODY])
    width = width_mm - desk.settings.text_page.bullet_mm if block.kind == BULLET else width_mm
    text = replace(block, text=desk.spaced(block.text))
    lines = tuple(desk.setter.wrap(text.text, style, width, TIGHT))
    return SetBlock(text, lines, desk.setter.line_mm(style), heads=block.kind in (HEADING, SUBHEADING))


def _try_panels(panels: Sequence[Panel], size_pt: float, desk: Desk) -> SetPanels | None:
    """Set the panels at a size, or return None where a page does not hold them."""
    found, styles = _each_panel(panels, size_pt, desk)
    if any(panel.text.rest for panel in found):
        return None
    height = max((panel.text.height_mm + panel_head_mm(desk) for panel in found), default=0.0)
    return SetPanels(found, height, styles)


def _each_panel(panels: Sequence[Panel], size_pt: float, desk: Desk) -> tuple[tuple[SetPanel, ...], Styles]:
    text = desk.settings.text
    styles = {
        SUBHEADING: replace(text.panel_heading, size_pt=min(size_pt, text.panel_heading.size_pt)),
        BODY: replace(text.panel_body, size_pt=size_pt),
    }
    widths = _panel_widths(len(panels), desk.settings)
    return tuple(_set_panel(panel, width, styles, desk) for panel, width in zip(panels, widths)), styles


def _set_panel(panel: Panel, width_mm: float, styles: Styles, desk: Desk) -> SetPanel:
    look = desk.settings.text_page
    columns = max(1, int(width_mm / WIDE_COLUMN_MM))
    column = (width_mm - 2 * look.panel_padding_mm - (columns - 1) * look.gutter_mm) / columns
    flowing = balanced(_panel_blocks(panel, column, styles, desk), columns, _panel_room_mm(desk))
    return SetPanel(panel.title, flowing, column, width_mm)


def _panel_room_mm(desk: Desk) -> float:
    return desk.settings.frame.height_mm - panel_head_mm(desk)


def _panel_blocks(panel: Panel, column_mm: float, styles: Styles, desk: Desk) -> list[SetBlock]:
    """Set a panel's headings and paragraphs, closer than the commentary's."""
    look = desk.settings.text_page
    blocks: list[SetBlock] = []
    for heading, paragraphs in panel.parts:
        if heading:
            done = _set_block(Block(SUBHEADING, heading), styles, column_mm, desk)
            blocks.append(replace(done, before_mm=look.panel_heading_before_mm))
        for block in (block for paragraph in paragraphs for block in parse_markdown(paragraph)):
            blocks.append(replace(_set_block(block, styles, column_mm, desk), before_mm=look.panel_paragraph_mm))
    return blocks


def _pages_of_panel(panel: Panel, size_pt: float, desk: Desk) -> list[SetPanels]:
    """Set one panel over the whole width, on as many pages as it takes."""
    room, pages = _panel_room_mm(desk), []
    (first,), styles = _each_panel([panel], size_pt, desk)
    flowing = first.text
    while True:
        title = panel.title if not pages else f"{panel.title} ({len(pages) + 1})"
        shown = replace(first, title=title, text=flowing)
        pages.append(SetPanels((shown,), flowing.height_mm + panel_head_mm(desk), styles))
        if not flowing.rest:
            return pages
        flowing = balanced(flowing.rest, len(flowing.columns), room)
        if not any(flowing.columns):
            raise ClusterAtlasError("The panels have a line that is higher than their column.")


def _panel_widths(count: int, settings: LayoutSettings) -> list[float]:
    """Return the panels' widths: two share the page as the settings say, others evenly."""
    look = settings.text_page
    room = settings.frame.width_mm - max(0, count - 1) * look.gutter_mm
    if count == 2:
        return [room * look.panel_share, room * (1 - look.panel_share)]
    return [room / count] * count if count else []
