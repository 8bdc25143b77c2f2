"""What stands on a map page, as values: the workflow fills them in, the layouts draw them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ..domain.shapes import CIRCLE, Shape

if TYPE_CHECKING:
    from qgis.core import QgsMapLayer, QgsSymbol

Extent = tuple[float, float, float, float]
"""xmin, ymin, xmax, ymax in the map's CRS."""


@dataclass(frozen=True)
class OutsideNote:
    """What lies beyond one edge of a map (``left``, ``right``, ``top``, ``bottom``), as printed there."""

    edge: str
    text: str


@dataclass(frozen=True)
class MapContent:
    """One map: a whole frame, or a cell of a grid.

    - ``key``: stable id within the sheet ("carte-1", "cartes-2-tic"), kept as a custom property of the layout item.
    - ``label`` and ``figures``: the strip above a cell ("TIC", "5 667 emplois · 56 membres").
    - ``group``: the spatial logic as printed in the strip; ``colour``: its colour (#rrggbb).
    - ``layers``: top first; ``extent``: already of the box's shape, in the CRS ``crs`` (authid).
    - ``circles``: x, y (in ``crs``) and diameter in mm of the circle around each printed symbol, so that the legend and the notes at the
      edges stand where no symbol is.
    - ``insets``: enlarged maps of parts of it, whose symbols are not among its own; ``focus``: x and y of points all over the region
      in focus, which they should not cover.
    """

    key: str
    label: str
    figures: str
    group: str
    colour: str
    layers: tuple[QgsMapLayer, ...]
    extent: Extent
    crs: str
    outside: tuple[OutsideNote, ...] = ()
    circles: tuple[tuple[float, float, float], ...] = ()
    insets: tuple[InsetContent, ...] = ()
    focus: tuple[tuple[float, float], ...] = ()


@dataclass(frozen=True)
class InsetContent:
    """An enlarged part of a map: its extent is the rectangle that the map shows, its box without the title is so many mm.

    - ``corner``: of the map, where it stands ("top_left" ...); empty = wherever it covers least.
    """

    map: MapContent
    title: str
    width_mm: float
    height_mm: float
    corner: str = ""


@dataclass(frozen=True)
class LegendSample:
    """An entry for a layer of the base map: its text beside the layer's own symbol."""

    text: str
    symbol: QgsSymbol


@dataclass(frozen=True)
class LegendContent:
    """The nested circles of a page, or its symbols of another ``shape``.

    - ``values``: jobs, ascending; ``labels``: the same as printed.
    - ``scale_text``: "1 mm² = 25 emplois"; ``maximum_text``: "Maximum : 5 100 (4000, Liège)".
    - ``notes``: further lines (places too small to see, the giant).
    - ``slices``: what each colour of the page's pies stands for: (name, colour), beside the circles.
    - ``samples``: layers of the base map, below all others.
    """

    title: str
    values: tuple[float, ...]
    labels: tuple[str, ...]
    jobs_per_mm2: float
    scale_text: str
    maximum_text: str
    colour: str
    notes: tuple[str, ...] = ()
    shape: Shape = CIRCLE
    slices: tuple[tuple[str, str], ...] = ()
    samples: tuple[LegendSample, ...] = ()


@dataclass(frozen=True)
class PageContent:
    """One numbered map page (Carte 1, Cartes 2 ...), with all its words ready to print."""

    name: str
    stem: str
    kind: str
    title: str
    atlas: str
    theme: str
    side_title: str
    maps: tuple[MapContent, ...]
    legend: LegendContent
    sources: str
    reading_note: str = ""
    page_mark: str = ""
    credit: str = ""


@dataclass(frozen=True)
class Panel:
    """A titled box of the text pages: each part is (heading, paragraphs)."""

    title: str
    parts: tuple[tuple[str, tuple[str, ...]], ...]


@dataclass(frozen=True)
class TextPageContent:
    """The commentary and the two panels."""

    name: str
    stem: str
    atlas: str
    theme: str
    side_title: str
    commentary: str
    panels: tuple[Panel, ...] = field(default=())
