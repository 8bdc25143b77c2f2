"""The parts of the layout settings, as plain values; all lengths in mm on the page. Pure."""

from __future__ import annotations

from dataclasses import dataclass, replace


@dataclass(frozen=True)
class Box:
    """A rectangle on the page: its upper left corner and its size, in mm."""

    x_mm: float
    y_mm: float
    width_mm: float
    height_mm: float

    @property
    def right_mm(self) -> float:
        """Return the right edge."""
        return self.x_mm + self.width_mm

    @property
    def bottom_mm(self) -> float:
        """Return the lower edge."""
        return self.y_mm + self.height_mm

    def moved(self, x_mm: float, y_mm: float) -> Box:
        """Return the box with its corner elsewhere."""
        return replace(self, x_mm=x_mm, y_mm=y_mm)

    def grown(self, by_mm: float) -> Box:
        """Return the box with each edge moved out by ``by_mm`` (in, if negative)."""
        return Box(self.x_mm - by_mm, self.y_mm - by_mm, self.width_mm + 2 * by_mm, self.height_mm + 2 * by_mm)

    def within(self, other: Box) -> Box:
        """Return the part of the box that lies in another."""
        x, y = max(self.x_mm, other.x_mm), max(self.y_mm, other.y_mm)
        right, bottom = min(self.right_mm, other.right_mm), min(self.bottom_mm, other.bottom_mm)
        return Box(x, y, max(0.0, right - x), max(0.0, bottom - y))

    def overlaps(self, other: Box) -> bool:
        """Tell whether the two have area in common."""
        return (
            self.x_mm < other.right_mm
            and other.x_mm < self.right_mm
            and self.y_mm < other.bottom_mm
            and other.y_mm < self.bottom_mm
        )


@dataclass(frozen=True)
class PageSettings:
    """The paper, in mm, and its colour."""

    width_mm: float
    height_mm: float
    colour: str


@dataclass(frozen=True)
class FrameSettings:
    """The map frame; its stroke lies inside the rectangle."""

    x_mm: float
    y_mm: float
    width_mm: float
    height_mm: float
    stroke_mm: float
    colour: str
    background: str

    @property
    def box(self) -> Box:
        """Return the frame's rectangle."""
        return Box(self.x_mm, self.y_mm, self.width_mm, self.height_mm)


@dataclass(frozen=True)
class TextStyle:
    """How a kind of text is set."""

    size_pt: float
    colour: str
    bold: bool = False
    italic: bool = False


@dataclass(frozen=True)
class TextStyles:
    """The kinds of text of a sheet."""

    atlas: TextStyle
    title: TextStyle
    name: TextStyle
    theme: TextStyle
    side: TextStyle
    mark: TextStyle
    reading: TextStyle
    sources: TextStyle
    credit: TextStyle
    strip_label: TextStyle
    strip_group: TextStyle
    strip_figures: TextStyle
    legend_title: TextStyle
    legend_value: TextStyle
    legend_note: TextStyle
    outside: TextStyle
    scale_bar: TextStyle
    heading: TextStyle
    subheading: TextStyle
    body: TextStyle
    panel_title: TextStyle
    panel_heading: TextStyle
    panel_body: TextStyle


@dataclass(frozen=True)
class Place:
    """Where a text of the page stands; ``rotation`` 0, 90 (reads downwards) or -90 (reads upwards)."""

    x_mm: float
    y_mm: float
    width_mm: float
    height_mm: float
    align: str = "left"
    rotation: float = 0.0

    @property
    def box(self) -> Box:
        """Return the rectangle on the page, after rotation."""
        return Box(self.x_mm, self.y_mm, self.width_mm, self.height_mm)


@dataclass(frozen=True)
class Places:
    """The texts outside the frame."""

    atlas: Place
    title: Place
    name: Place
    theme: Place
    side: Place
    mark: Place
    reading: Place
    sources: Place
    credit: Place


@dataclass(frozen=True)
class Rule:
    """The thin line below the atlas's name; no line for a width of 0."""

    y_mm: float
    width_mm: float
    colour: str


@dataclass(frozen=True)
class Arrangement:
    """How many maps share the frame: ``cells`` are (column, row) of each map, ``legend`` those left for the legend."""

    columns: int
    rows: int
    cells: tuple[tuple[int, int], ...]
    legend: tuple[tuple[int, int], ...]


@dataclass(frozen=True)
class GridSettings:
    """Pages of several maps: cells, the strip above each map, and the arrangement for each number of maps."""

    strip_mm: float
    strip_margin_mm: float
    strip_mark_mm: float
    line_mm: float
    line_colour: str
    strip_background: str
    legend_background: str
    arrangements: dict[str, Arrangement]

    @property
    def most(self) -> int:
        """Return the largest number of maps on a page."""
        return max(int(count) for count in self.arrangements)


@dataclass(frozen=True)
class LegendSettings:
    """The nested circles and what is written around them.

    - ``width_mm``: the most it takes on a map, ``low_mm`` on a map of a grid; ``key_mm``: a colour's dot;
      ``sample_mm``: the width of a base layer's symbol.
    - ``corners``: where it may stand on a map, in order of liking.
    """

    width_mm: float
    low_mm: float
    key_mm: float
    padding_mm: float
    gap_mm: float
    line_mm: float
    line_colour: str
    background: str
    border_mm: float
    border_colour: str
    corners: tuple[str, ...]
    sample_mm: float = 5.0


@dataclass(frozen=True)
class OutsideSettings:
    """The notes on what lies beyond an edge."""

    arrow_mm: float
    padding_mm: float
    background: str


@dataclass(frozen=True)
class LabelSettings:
    """Which places a map names beside its towns.

    - ``largest``: how many of its places with the most jobs; 0 = none. ``figure``: their jobs behind the name.
    """

    largest: int = 0
    figure: bool = False


NO_LABELS = LabelSettings()


@dataclass(frozen=True)
class ScaleBarSettings:
    """The scale bar: wished and largest length, height, line and colour."""

    length_mm: float
    height_mm: float
    line_mm: float
    colour: str


@dataclass(frozen=True)
class TextPageSettings:
    """The commentary's columns and the panels.

    - ``top_mm``: how far below the frame's upper edge the commentary begins.
    - ``least_body_pt``: how far the commentary may shrink to stay on its page;
      ``least_panel_pt``: the panels, to stand on the same.
    - ``panel_share``: the first panel's share of the width, where there are two.
    """

    top_mm: float
    columns: int
    gutter_mm: float
    least_body_pt: float
    least_panel_pt: float
    paragraph_mm: float
    heading_before_mm: float
    heading_after_mm: float
    bullet_mm: float
    bullet_before_mm: float
    panel_gap_mm: float
    panel_padding_mm: float
    panel_heading_before_mm: float
    panel_paragraph_mm: float
    panel_background: str
    panel_rule_mm: float
    panel_rule_colour: str
    panel_share: float
