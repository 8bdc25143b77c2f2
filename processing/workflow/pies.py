"""Pies on a page: their slices, their words and their style, for a sheet and for exported layers alike."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from ..domain.slices import Slice, shares, slices_of

if TYPE_CHECKING:
    import pandas as pd

    from ..cartography.content import LegendContent
    from ..cartography.symbols import CircleStyle
    from ..domain.sheet import Cluster
    from ..domain.words import Words


def sheet_slices(
    clusters: Sequence[Cluster], columns: Mapping[str, str], colours: Mapping[str, str], words: Words
) -> tuple[Slice, ...]:
    """Return the slices of a page that names ``clusters``: in this order, those that it does not name in one at the end."""
    wanted = [(cluster.name, cluster.label, colours[cluster.name]) for cluster in clusters]
    return slices_of(columns, wanted, words["other_clusters"])


def pie_legend(legend: LegendContent, slices: Sequence[Slice], places: pd.DataFrame, words: Words) -> LegendContent:
    """Return the legend of a page of pies: sizes as plain circles, the colours, and what area and slices are.

    - ``places``: those on the map, with the columns of the slices; a place without cluster sums is explained too.
    """
    from ..cartography.pies import BASE_COLOUR

    keys = [(one.label, one.colour) for one in slices]
    if has_plain_circles(slices, places, legend.jobs_per_mm2):
        keys.append((words["no_slices"], BASE_COLOUR))
    return replace(legend, colour=BASE_COLOUR, slices=tuple(keys), notes=(*legend.notes, words["pies_note"]))


def has_plain_circles(slices: Sequence[Slice], places: pd.DataFrame, jobs_per_mm2: float) -> bool:
    """Tell whether a place is drawn, larger than a dot, that has no cluster sums to show."""
    from ..domain.scale import DOT_MM, diameter_mm

    columns = [column for one in slices for column in one.columns]
    rows = places[columns].astype("float64").itertuples(index=False)
    return any(diameter_mm(jobs, jobs_per_mm2) >= DOT_MM and not shares(row) for jobs, row in zip(places["jobs"], rows))


def pie_style(legend: LegendContent, words: Words, font: str) -> CircleStyle:
    """Return the style of the circles under the slices, with the sizes of a page's legend for the Layers panel."""
    from ..cartography.symbols import CircleStyle

    return CircleStyle(
        legend.jobs_per_mm2,
        legend.colour,
        circle_label=legend.title,
        dot_label=words["dot"],
        legend=tuple(zip(legend.values, legend.labels)),
        font=font,
    )
