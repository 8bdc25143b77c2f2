"""The words of a run: the method panel from its figures, the legend and the notes of each page."""

from __future__ import annotations

import math
from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from ..cartography.content import LegendContent, OutsideNote, Panel, TextPageContent
from ..domain import names
from ..domain.labels import Town
from ..domain.legend import legend_values
from ..domain.words import NO_BREAK_SPACE, Words
from .crowded import merged_notes
from .moved import moved_places

if TYPE_CHECKING:
    import pandas as pd

    from ..cartography.settings import LabelSettings
    from .join import Employment
    from .map_plan import PlannedMap
    from .sheet_file import SheetFile


NAME_END = f"{NO_BREAK_SPACE}("
"""Between the name of a place and its figure: "Liège (5 100)"."""


def year_of(file: SheetFile) -> int | None:
    """Return the year of the headcounts."""
    text = file.sheet.data_year or file.sheet.members.year
    return int(text) if text.isdigit() else None


def text_page(file: SheetFile, employment: Employment, words: Words, version: str) -> TextPageContent:
    """Return the commentary and the two panels: the first from the run, the second from the sheet."""
    sheet = file.sheet
    name = words["commentary"]
    return TextPageContent(
        name=name,
        stem="commentaire",
        atlas=sheet.atlas,
        theme=sheet.theme,
        side_title=words.side_title(sheet.theme, sheet.edition, name),
        commentary=file.text("commentary"),
        panels=(
            Panel(words["method_panel"], _method(file, employment, words)),
            Panel(words["sources_panel"], _sources(file, words, version)),
        ),
    )


def _method(file: SheetFile, employment: Employment, words: Words) -> tuple[tuple[str, tuple[str, ...]], ...]:
    parts = [
        (words["level_heading"], (words["level"],)),
        (words["procedure_heading"], _paragraphs(file.text("procedure") or words["procedure"])),
        (words["definition_heading"], _paragraphs(file.text("definition"))),
        (words["data_heading"], _paragraphs(file.text("data") or words.data(year_of(file)))),
        (words["exclusions_heading"], exclusion_lines(employment.ledger, words) or (words["none"],)),
        (words["unlocated_heading"], unlocated_lines(employment, words)),
        (words["ledger_heading"], (balance_line(employment.ledger, words),)),
    ]
    return tuple((heading, lines) for heading, lines in parts if lines)


def _sources(file: SheetFile, words: Words, version: str) -> tuple[tuple[str, tuple[str, ...]], ...]:
    parts = [
        (words["sources_heading"], _paragraphs(file.text("sources"))),
        (words["authors_heading"], _paragraphs(file.text("authors"))),
        (words["production_heading"], (words.production(date.today(), version),)),
    ]
    return tuple((heading, lines) for heading, lines in parts if lines)


def _paragraphs(text: str) -> tuple[str, ...]:
    return tuple(" ".join(block.split("\n")).strip() for block in text.split("\n\n") if block.strip())


def _whole(ledger: pd.DataFrame) -> pd.DataFrame:
    return ledger[ledger["cluster"] == names.ALL_CLUSTERS]


def exclusion_lines(ledger: pd.DataFrame, words: Words) -> tuple[str, ...]:
    """Return each rule that took something, with its reason and what it took, over all clusters."""
    lines = []
    for row in _whole(ledger).itertuples():
        if row.status == names.EXCLUDED:
            lines.append(words.exclusion(row.reason, row.rows, row.jobs))
        elif row.status == names.CORRECTED:
            lines.append(words.correction(row.reason, row.jobs))
    return tuple(lines)


def unlocated_lines(employment: Employment, words: Words) -> tuple[str, ...]:
    """Return what is counted but on no map: unmatched codes by jobs at stake, missing codes, clusters, headcounts."""
    lines = []
    unmatched = employment.unmatched
    if len(unmatched):
        codes = [str(raw) for raw in unmatched["raw"]]
        lines.append(words.unmatched(codes, int(unmatched["members"].sum()), float(unmatched["jobs"].sum())))
    for row in _whole(employment.ledger).itertuples():
        if row.status in (names.MISSING_CODE, names.MISSING_CLUSTER, names.UNUSABLE_JOBS):
            lines.append(words.unlocated(row.status, row.rows, row.jobs))
    return tuple(lines)


def balance_line(ledger: pd.DataFrame, words: Words) -> str:
    """Return the ledger of the whole as one sentence."""
    by_status = _whole(ledger).groupby("status", sort=False)["jobs"].sum()
    return words.balance(by_status.to_dict())


def legend_of(
    maps: Sequence[PlannedMap],
    scale: float,
    colour: str,
    words: Words,
    year: int | None,
    giant_from: float | None = None,
    symbol: str = "",
) -> LegendContent:
    """Return the legend that the maps of a page share.

    - Places with more jobs than ``giant_from`` are drawn as unfilled rings: a note names each, no circle shows them.
    - ``symbol``: what merged codes are said to be drawn as, where that is not the maps' shape ("pie").
    """
    import pandas as pd

    places = pd.concat([m.inside() for m in maps], ignore_index=True)
    giant = places["jobs"] > (math.inf if giant_from is None else giant_from)
    inside, giants = places[~giant], places[giant]
    largest = inside.loc[inside["jobs"].idxmax()] if len(inside) else None
    shape = maps[0].shape
    values = legend_values(float(largest["jobs"]), scale, shape) if largest is not None else ()
    dots = (sum(m.dots[0] for m in maps), sum(m.dots[1] for m in maps))
    return LegendContent(
        title=words.measure(year),
        values=values,
        labels=tuple(words.number(value) for value in values),
        jobs_per_mm2=scale,
        scale_text=words.scale(scale),
        maximum_text=words.maximum(largest["jobs"], str(largest["postal_code"]), str(largest["place"] or ""))
        if largest is not None
        else "",
        colour=colour,
        notes=(
            *(words.giant(g.jobs, str(g.postal_code), str(g.place or "")) for g in giants.itertuples()),
            *((words.too_small(*dots),) if dots[0] else ()),
            *moved_notes([*maps, *(inset.map for m in maps for inset in m.insets)], words),
            *((words["inset_scale"],) if any(m.insets for m in maps) else ()),
            *merged_notes(maps, words, symbol or shape.name),
        ),
        shape=shape,
    )


def moved_notes(maps: Sequence[PlannedMap], words: Words) -> tuple[str, ...]:
    """Return the note of a page whose circles were moved apart; nothing where all stand at their places."""
    if any(len(moved_places(m)) for m in maps):
        return (words["moved_lines"],)
    return (words["moved"],) if any(len(moved_places(m, 0.0)) for m in maps) else ()


def crowded_notes(planned: PlannedMap, title: str, words: Words) -> list[str]:
    """Return the warning on a map whose circles found no room to move apart."""
    return [f"{title} – {words.still_overlapping(planned.overlapping)}"] if planned.overlapping else []


def largest_places(
    planned: PlannedMap, scale: float, labels: LabelSettings, words: Words, whole: PlannedMap | None = None
) -> list[Town]:
    """Return the places with the most jobs on a map, to be named: by name or code, with their figure if asked for.

    - ``whole``: the map that an inset belongs to; the two share the places that are named.
    """
    circles = planned.circles(scale)
    shown = planned.shown().assign(radius=[diameter / 2 for _, _, diameter in circles])
    inside = (whole or planned).inside()
    ranked = inside.sort_values(["jobs", "country", "postal_code"], ascending=[False, True, True], kind="stable")
    largest = ranked[ranked["jobs"] > 0].head(labels.largest).index
    names_of = []
    for row in shown.loc[largest[largest.isin(shown.index)]].itertuples():
        known = isinstance(row.place, str) and row.place.strip()
        name = row.place.strip() if known else str(row.postal_code)
        figure = f"{NAME_END}{words.number(row.jobs)})" if labels.figure else ""
        names_of.append(Town(name + figure, row.x, row.y, float(row.jobs), row.radius))
    return names_of


def outside_notes(planned: PlannedMap, words: Words) -> tuple[OutsideNote, ...]:
    """Return the notes at a map's edges on what lies beyond them."""
    return tuple(OutsideNote(edge, words.outside(codes, jobs)) for edge, (codes, jobs) in planned.outside.items())
