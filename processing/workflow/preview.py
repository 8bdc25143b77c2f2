"""What the map canvas shows of a sheet that is being made: the circles of each cluster, as its pages will draw them."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from qgis.core import QgsCoordinateReferenceSystem, QgsFeature, QgsGeometry, QgsPointXY

from ..cartography.basemap import FOCUS
from ..cartography.layers import CELL_LAYER_FIELDS, Field, total_fields
from ..cartography.symbols import CircleStyle
from ..domain.frame import Extent
from ..domain.pages import PlannedPage, plan_pages, sheet_clusters
from ..domain.sheet import GRID, SINGLE, TOTAL, Cluster
from ..domain.text import key
from ..domain.words import words
from .cluster_list import cluster_colours, total_colour
from .map_plan import MapPlan, giant_from, plan_maps
from .preview_job import PreviewJob
from .sheet_base import BaseSource, base_sources, least_extent, region_geometry, region_share
from .sheet_texts import year_of

if TYPE_CHECKING:
    import pandas as pd

    from .join import Employment
    from .members import Watch

ALL = ""
"""The name that stands for all clusters."""

_APART = 1_000_000


@dataclass(frozen=True)
class PreviewLayer:
    """The circles of one cluster, or of all (``cluster`` is empty), as the canvas shows them.

    - ``frame``: ``country, postal_code, place, x, y, jobs`` and, under ``counted``, ``members`` or ``sites``.
    - ``fields`` are those of the layer; ``stamp`` differs where their values differ.
    - ``names``: the names of the cluster whose cells these are.
    """

    cluster: str
    title: str
    style: CircleStyle
    fields: tuple[Field, ...]
    frame: pd.DataFrame
    counted: str
    stamp: str
    names: tuple[str, ...] = ()

    @property
    def id(self) -> str:
        """Return what the layer is in every run, whatever it is called."""
        return f"cluster:{key(self.cluster)}" if self.cluster else "total"

    def features(self, start: int, end: int) -> list[QgsFeature]:
        """Return some of the places as features: the values of ``fields``, and their points."""
        some = self.frame.iloc[start:end]
        columns = [some[field.name].tolist() for field in self.fields]
        return list(map(_feature, zip(*columns, some["x"].tolist(), some["y"].tolist())))


@dataclass(frozen=True)
class Preview:
    """All layers of circles (that of all clusters first), the CRS of their places, and the area that the sheet shows.

    ``figures``, ``region`` and ``plan`` (with what each depends on) are what they were made from.
    """

    layers: tuple[PreviewLayer, ...]
    crs: QgsCoordinateReferenceSystem
    extent: Extent
    theme: str
    figures: Employment
    region: tuple[str, QgsGeometry | None] = ("", None)
    plan: tuple[str, MapPlan | None] = ("", None)

    def layer(self, cluster: str) -> PreviewLayer | None:
        """Return the layer of a cluster by its name, of all for an empty one."""
        return next((one for one in self.layers if key(one.cluster) == key(cluster)), None)


def planned_preview(job: PreviewJob, figures: Employment, watch: Watch, before: Preview | None = None) -> Preview:
    """Return the preview of some figures, in any thread; ``before`` spares what is the same again.

    - The symbol scales are those that the sheet's pages get; a cluster on small maps and on a page of its own is shown as
      on the first of them. Without a page of a kind, its scale is what it would be.
    """
    sheet = job.file.sheet
    clusters = sheet_clusters(sheet, figures.clusters)
    places = _places_by_cluster(figures, clusters)
    region = _region(job, figures, before)
    watch.step(20)
    planned = _plan(job, figures, clusters, places, region, before)
    plan = planned[1]
    watch.step(60)
    styles = _Styles(job, plan)
    colours = cluster_colours(clusters)
    whole = words(sheet.language)["all_clusters"]
    known = {one.id: one for one in before.layers} if before is not None and before.figures is figures else {}
    fields = total_fields(figures.columns)
    total = _layer(Cluster(ALL, whole), styles.of(TOTAL, total_colour()), fields, figures.totals, "sites", known)
    layers = [total]
    for done, cluster in enumerate(clusters):
        watch.step(60 + 40 * done / len(clusters))
        style = styles.of(styles.kind_of(cluster), colours[cluster.name])
        layers.append(_layer(cluster, style, CELL_LAYER_FIELDS, places[cluster.name], "members", known))
    extent = next(maps[0].extent for page, maps in plan.pages if page.kind == TOTAL)
    return Preview(tuple(layers), figures.crs, extent, sheet.theme, figures, region, planned)


def _plan(
    job: PreviewJob,
    figures: Employment,
    clusters: Sequence[Cluster],
    places: Mapping[str, pd.DataFrame],
    region: tuple[str, QgsGeometry | None],
    before: Preview | None,
) -> tuple[str, MapPlan]:
    """Return the pages' plan with what it depends on; colours and labels are no part of it."""
    sheet = job.file.sheet
    names = [(c.name, c.aliases) for c in clusters]
    read = repr([region[0], sheet.pages, sheet.symbols, sheet.extent, job.settings, names])
    if before is not None and before.figures is figures and before.plan[0] == read and before.plan[1] is not None:
        return read, before.plan[1]
    plan = plan_maps(
        _pages(plan_pages(sheet, figures.clusters, str(job.file.path)), clusters),
        lambda kind, count: [(box.width_mm, box.height_mm) for box in job.settings.map_boxes(kind, count)],
        lambda cluster: figures.totals if cluster is None else places[cluster.name],
        least_extent(job.file, region[1], figures.totals),
        sheet.symbols,
        region_share(region[1]),
    )
    return read, plan


class _Styles:
    """The styles of a plan's circles."""

    def __init__(self, job: PreviewJob, plan: MapPlan) -> None:
        self.job, self.plan, self.words = job, plan, words(job.file.sheet.language)
        self.kinds: dict[str, str] = {}
        self.limits = {kind: giant_from(plan, kind, job.file.sheet.symbols) for kind in plan.scales}
        for page, _ in plan.pages:
            for cluster in page.clusters:
                self.kinds.setdefault(key(cluster.name), page.kind)

    def kind_of(self, cluster: Cluster) -> str:
        """Return the kind of the page that a cluster is drawn for."""
        return self.kinds.get(key(cluster.name), next(iter(self.kinds.values()), TOTAL))

    def of(self, kind: str, colour: str) -> CircleStyle:
        """Return the style of a kind of page in a colour, as the sheet's drawing makes it."""
        maps = next(maps for page, maps in self.plan.pages if page.kind == kind)
        return CircleStyle(
            self.plan.scales[kind],
            colour,
            shape=maps[0].shape,
            circle_label=self.words.measure(year_of(self.job.file)),
            dot_label=self.words["dot"],
            giant_from=self.limits[kind],
            font=self.job.family,
            thousands=self.words.number(1000)[1:-3],
        )


def _pages(pages: Sequence[PlannedPage], clusters: Sequence[Cluster]) -> tuple[PlannedPage, ...]:
    """Return the pages of circles, with one of all clusters and one by cluster where the sheet has none, to give a scale."""
    found = [page for page in pages if page.kind in (TOTAL, GRID, SINGLE)]
    if not any(page.kind == TOTAL for page in found):
        found.append(PlannedPage(_APART, TOTAL, "", ()))
    if not any(page.kind in (GRID, SINGLE) for page in found):
        found += [PlannedPage(_APART + place, SINGLE, "", (one,)) for place, one in enumerate(clusters, start=1)]
    return tuple(found)


def _places_by_cluster(figures: Employment, clusters: Iterable[Cluster]) -> dict[str, pd.DataFrame]:
    """Return each cluster's cells under the sheet's name of it, whichever of its names the figures have."""
    keys = figures.cells["cluster"].map({name: key(name) for name in figures.clusters})
    return {
        c.name: figures.cells[keys.isin([key(name) for name in (c.name, *c.aliases)])].assign(cluster=c.name)
        for c in clusters
    }


def _region(job: PreviewJob, figures: Employment, before: Preview | None) -> tuple[str, QgsGeometry | None]:
    """Return the region in focus with what it was read from; it is read again only where that differs."""
    if job.focus is not None:
        region = region_geometry((BaseSource(job.focus, FOCUS),), figures.crs)
        return f"{hash(bytes(region.asWkb()))}", region
    focus = job.file.sheet.focus
    if focus is None:
        return "", None
    read = json.dumps([job.file.resolve(focus.source), focus.filter, figures.crs.toWkt()])
    if before is not None and before.region[0] == read:
        return before.region
    alone = replace(job.file, sheet=replace(job.file.sheet, base_map=()))
    return read, region_geometry(base_sources(alone), figures.crs)


def _layer(
    cluster: Cluster,
    style: CircleStyle,
    fields: Sequence[Field],
    frame: pd.DataFrame,
    counted: str,
    known: Mapping[str, PreviewLayer],
) -> PreviewLayer:
    """Return a cluster's layer; what it holds is made again only where its names are others than before."""
    names = (cluster.name, *cluster.aliases)
    made = PreviewLayer(cluster.name, cluster.label, style, tuple(fields), frame, counted, "", names)
    same = known.get(made.id)
    if same is not None and same.names == names:
        return replace(made, frame=same.frame, stamp=same.stamp)
    return replace(made, stamp=_stamp(frame, [*(field.name for field in fields), "x", "y"]))


def _stamp(frame: pd.DataFrame, columns: list[str]) -> str:
    from pandas.util import hash_pandas_object

    values = hash_pandas_object(frame[columns], index=False).to_numpy().tobytes()
    return hashlib.sha256(repr(columns).encode("utf-8") + values).hexdigest()


def _feature(row: Sequence[object]) -> QgsFeature:
    """Return a row as a feature: its values, and its point from the last two."""
    feature = QgsFeature()
    feature.setAttributes(list(row[:-2]))
    x, y = row[-2:]
    if x == x and y == y:  # a NaN differs from itself: no point then
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(x, y)))
    return feature
