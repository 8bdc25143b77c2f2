"""What an editor should know before printing: each finding with its figures, how grave it is, and where to look."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..domain.frame import edge_of
from ..domain.sheet import PIES, Cluster
from .cluster_list import near_pairs

if TYPE_CHECKING:
    import pandas as pd

    from ..cartography.content import PageContent
    from .join import Employment
    from .map_plan import PlannedMap
    from .sheet_drawing import SheetDrawing

NOTE, WARNING, WRONG = "note", "warning", "wrong"
LEVELS = (WRONG, WARNING, NOTE)
"""How grave a finding is, the gravest first."""

SECRECY, OUTSIDE, UNMATCHED, TOO_SMALL = "secrecy", "outside", "unmatched", "too_small"
LONG_TEXT, LONG_PANELS, NO_SOURCES, NO_AUTHORS, NO_TITLE = "long_text", "long_panels", "no_sources", "no_authors", "no_title"
NO_BASE_MAP = "no_base_map"
GIANTS, COLOURS, NO_ROOM, COVERED, OVERLAPPING = "giants", "colours", "no_room", "covered", "overlapping"
KINDS = (
    SECRECY, OUTSIDE, UNMATCHED, LONG_TEXT, LONG_PANELS, NO_SOURCES, NO_AUTHORS, NO_TITLE, NO_BASE_MAP, GIANTS, COLOURS,
    NO_ROOM, COVERED, OVERLAPPING, TOO_SMALL,
)  # fmt: skip
"""The findings, in the order in which they are shown within a level."""


MANY_DOTS = 0.5
"""A page on which more than this share of the places is too small to see deserves another look."""


@dataclass(frozen=True)
class Place:
    """A place that a finding is about; ``cluster`` is empty on a map of all clusters."""

    country: str
    postal_code: str
    cluster: str
    members: int
    jobs: float
    edge: str = ""


@dataclass(frozen=True)
class Check:
    """One finding.

    - ``kind``: one of ``KINDS``; ``level``: one of ``LEVELS``; ``page``: the name of the page that it is about ("Carte 1"), if any.
    - ``count`` and ``jobs``: of the places, codes or symbols; ``value``: mm of column that are too long, or the scale that is proposed.
    - ``names``: what it is about (pages' kinds, clusters, places); ``places``: those to be looked at, most jobs first.
    """

    kind: str
    level: str
    page: str = ""
    count: int = 0
    jobs: float = 0.0
    value: float = 0.0
    names: tuple[str, ...] = ()
    places: tuple[Place, ...] = ()


def all_checks(drawing: SheetDrawing, contents: Sequence[PageContent], fewest: int = 1) -> tuple[Check, ...]:
    """Return every finding on a planned sheet, the gravest first.

    ``fewest``: circles that at most so many members make publish these members' headcounts.
    """
    found = [
        *_secrecy(drawing, contents, fewest),
        *_outside(drawing, contents),
        *unmatched_check(drawing.employment),
        *_texts(drawing),
        *_ground(drawing),
        *_giants(drawing),
        *_colours(drawing, contents),
        *_rooms(drawing, contents),
        *_dots(drawing, contents),
    ]
    return tuple(sorted(found, key=lambda check: (LEVELS.index(check.level), KINDS.index(check.kind))))


def unmatched_check(employment: Employment) -> Iterator[Check]:
    """Yield the codes that no place was found for."""
    left = employment.unmatched
    if len(left):
        places = [
            Place(str(r.country), str(r.postal_code or r.raw), "", int(r.members), float(r.jobs)) for r in left.itertuples()
        ]
        yield _of_places(UNMATCHED, WARNING, "", places)


def _secrecy(drawing: SheetDrawing, contents: Sequence[PageContent], fewest: int) -> Iterator[Check]:
    for content, _, maps in _pages(drawing, contents):
        places = []
        for planned in maps:
            inside = planned.inside()
            column = "members" if "members" in inside.columns else "sites"
            few = inside[(inside[column] <= fewest) & (inside["jobs"] > 0)]
            places += _places(few, column, planned.cluster)
        if places:
            yield _of_places(SECRECY, WARNING, content.name, places, value=fewest)


def _outside(drawing: SheetDrawing, contents: Sequence[PageContent]) -> Iterator[Check]:
    for content, _, maps in _pages(drawing, contents):
        places = []
        for planned in maps:
            beyond = planned.places
            edges = [edge_of(x, y, planned.extent) for x, y in zip(beyond["x"], beyond["y"])]
            column = "members" if "members" in beyond.columns else "sites"
            beyond = beyond.assign(edge=edges)
            places += _places(beyond[beyond["edge"] != ""], column, planned.cluster)
        if places:
            yield _of_places(OUTSIDE, WARNING, content.name, places)


def _texts(drawing: SheetDrawing) -> Iterator[Check]:
    """Yield texts that a page does not hold, and those that are missing."""
    from ..cartography.fonts import typesetter
    from ..cartography.text_setting import Desk, set_page
    from ..domain.words import french_spaces
    from .sheet_texts import text_page
    from .version import plugin_version

    page = text_page(drawing.file, drawing.employment, drawing.words, plugin_version())
    spaced = french_spaces if drawing.words.language == "fr" else str
    desk = Desk(drawing.settings, typesetter(drawing.settings), spaced)
    text, panels, _ = set_page(page.commentary, page.panels, page.name, desk)
    if text.too_long_mm:
        yield Check(LONG_TEXT, WARNING, page.name, count=len(text.pages), value=text.too_long_mm)
    too_long = max((part.too_long_mm for part in panels), default=0.0)
    if too_long:
        yield Check(LONG_PANELS, WARNING, page.name, count=len(panels), value=too_long)
    for kind, name in ((NO_SOURCES, "sources"), (NO_AUTHORS, "authors")):
        if not drawing.file.text(name).strip():
            yield Check(kind, WARNING)
    if not drawing.sheet.theme.strip():
        yield Check(NO_TITLE, WARNING)


def _ground(drawing: SheetDrawing) -> Iterator[Check]:
    """Yield that the circles stand on white: nobody finds a place on such a map."""
    if not drawing.sheet.base_map and drawing.sheet.focus is None:
        yield Check(NO_BASE_MAP, WARNING)


def _giants(drawing: SheetDrawing) -> Iterator[Check]:
    for kind, scale in drawing.giants.items():
        yield Check(GIANTS, WARNING, value=scale, names=(kind,))


def _colours(drawing: SheetDrawing, contents: Sequence[PageContent]) -> Iterator[Check]:
    """Yield the clusters of a page whose colours some people can't tell apart; clusters of one logic share a colour on purpose."""
    seen: set[frozenset[str]] = set()
    for content, slices, maps in _pages(drawing, contents):
        clusters = slices or tuple(m.cluster for m in maps if m.cluster)
        near = [pair for pair in near_pairs(clusters, drawing.colours) if frozenset(pair) not in seen]
        seen |= {frozenset(pair) for pair in near}
        if near:
            labels = {c.name: c.label for c in clusters}
            names = tuple(f"{labels[one]} – {labels[other]}" for one, other in near)
            yield Check(COLOURS, NOTE, content.name, count=len(near), names=names)


def _rooms(drawing: SheetDrawing, contents: Sequence[PageContent]) -> Iterator[Check]:
    """Yield names without room, legends over symbols, circles that still overlap."""
    from ..cartography.fonts import typesetter
    from ..cartography.map_pages import plan_page

    setter = typesetter(drawing.settings)
    for content, _, maps in _pages(drawing, contents):
        left = [name for stem, _, names in drawing.no_room if stem == content.stem for name in names]
        if left:
            yield Check(NO_ROOM, NOTE, content.name, count=len(left), names=tuple(left))
        covered = plan_page(content, drawing.settings, setter).covered
        if covered:
            yield Check(COVERED, WARNING, content.name, count=covered)
        overlapping = sum(m.overlapping for m in maps)
        if overlapping:
            yield Check(OVERLAPPING, NOTE, content.name, count=overlapping)


def _dots(drawing: SheetDrawing, contents: Sequence[PageContent]) -> Iterator[Check]:
    for content, _, maps in _pages(drawing, contents):
        count, jobs = sum(m.dots[0] for m in maps), sum(m.dots[1] for m in maps)
        if count:
            share = count / sum(len(m.inside()) for m in maps)
            yield Check(TOO_SMALL, WARNING if share > MANY_DOTS else NOTE, content.name, count=count, jobs=jobs)


def _pages(
    drawing: SheetDrawing, contents: Sequence[PageContent]
) -> Iterator[tuple[PageContent, tuple[Cluster, ...], tuple[PlannedMap, ...]]]:
    """Yield each page, the clusters that its pies name, and its maps."""
    for (page, maps), content in zip(drawing.plan.pages, contents):
        yield content, page.slices if page.kind == PIES else (), maps


def _places(frame: pd.DataFrame, column: str, cluster: Cluster | None) -> list[Place]:
    edges = frame["edge"] if "edge" in frame.columns else [""] * len(frame)
    cells = zip(frame["country"], frame["postal_code"], frame[column], frame["jobs"], edges)
    name = cluster.name if cluster else ""
    return [Place(str(c), str(code), name, int(members), float(jobs), edge) for c, code, members, jobs, edge in cells]


def _of_places(kind: str, level: str, page: str, places: Iterable[Place], value: float = 0.0) -> Check:
    ranked = tuple(sorted(places, key=lambda place: (-place.jobs, place.country, place.postal_code, place.cluster)))
    jobs = round(sum(place.jobs for place in ranked), 2)
    return Check(kind, level, page, len(ranked), jobs, value, places=ranked)
