"""One sheet's drawing: what its steps share, its layers and the content of its pages."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import QgsMapLayer, QgsProject

from ..cartography.basemap import WITH_OUTLINE
from ..cartography.boundaries import BIT_MM, boundary_points
from ..cartography.content import MapContent, PageContent
from ..cartography.crowded import MERGE, numbered
from ..cartography.fonts import font_line, installed_family, typesetter
from ..cartography.map_pages import plan_page, reserved_boxes
from ..cartography.settings import Box, LayoutSettings, load_settings
from ..cartography.standing import UNTOUCHED, ByHand
from ..cartography.symbols import CircleStyle
from ..cartography.table_writer import TableWriter, writing
from ..cartography.town_moves import MovedLabel
from ..cartography.towns import TownStyle, read_towns
from ..domain.frame import Extent, units_per_mm
from ..domain.pages import PlannedPage, plan_pages, sheet_clusters
from ..domain.sheet import GRID, PIES, Cluster
from ..domain.slices import Slice, shaded
from ..domain.text import key
from ..domain.words import Words, words
from .cluster_list import cluster_colours, total_colour
from .crowded import areas_on, declarations, merge_codes, with_insets
from .legend_room import LegendSpot, Rooms, room_line, rooms_for_legends
from .map_plan import MapPlan, PlannedMap, Size, giant_from, giant_notes, giant_scales, plan_maps
from .moved import with_circles_apart
from .pies import pie_legend, pie_style, sheet_slices
from .sheet_base import base_sources, clip_extent, least_extent, region_geometry, region_share, towns_of
from .sheet_file import SheetFile
from .sheet_insets import focus_points, inset_content
from .sheet_layers import (
    LayerStore,
    base_samples,
    circle_layer,
    lines_layer,
    pie_layer,
    write_apart,
    write_base,
    write_figures,
    write_pies,
)
from .sheet_names import towns_layer, write_town_names
from .sheet_texts import largest_places, legend_of, outside_notes, year_of
from .version import plugin_version

if TYPE_CHECKING:
    import numpy as np
    import pandas as pd
    from qgis.core import QgsVectorLayer
    from qgis.PyQt.QtCore import QThread

    from .join import Employment
    from .members import Watch

DATA = "atlas.gpkg"


class SheetDrawing:
    """One run's drawing: what its steps share."""

    def __init__(
        self,
        file: SheetFile,
        employment: Employment,
        stage: Path,
        watch: Watch,
        moved: Mapping[str, Mapping[str, MovedLabel]] | None = None,
        by_hand: Mapping[str, ByHand] | None = None,
    ) -> None:
        """Read what the drawing needs: settings, words, colours, base map, plan.

        ``moved``: the town names that an editor moved by hand, by table and name; ``by_hand``: what of each page, by stem.
        """
        self.moved, self.by_hand = moved or {}, by_hand or {}
        self.file, self.employment, self.stage, self.watch = file, employment, stage, watch
        self.sheet = file.sheet
        self.settings: LayoutSettings = load_settings(file.layout())
        self.words: Words = words(self.sheet.language)
        self.family = installed_family(self.settings.fonts)
        watch.log(font_line(self.settings.fonts))
        self.clusters = sheet_clusters(self.sheet, employment.clusters)
        self.total_colour, self.colours = total_colour(), cluster_colours(self.clusters)
        self.places = self._places_by_cluster()
        self.base = base_sources(file)
        self.towns = towns_of(self.base)
        self.warnings: list[str] = []
        self._giants: tuple[MapPlan | None, dict[str, float | None]] = (None, {})
        self.no_room: list[tuple[str, str, tuple[str, ...]]] = []  # page's stem, map's label, names
        self.town_style = TownStyle(font=self.family)
        self.plan = self._planned()
        self.store = LayerStore(stage / DATA, employment.crs)

    @cached_property
    def project(self) -> QgsProject:
        """Return the run's own project; it belongs to the thread that first asks for it, which is the main one."""
        return QgsProject()

    def _places_by_cluster(self) -> dict[str, pd.DataFrame]:
        """Return each cluster's cells, under the sheet's spelling of its name."""
        names_met = self.employment.cells["cluster"]
        keys = names_met.map({name: key(name) for name in names_met.unique()})
        cells = self.employment.cells.drop(columns="cluster")
        rows = cells.groupby(keys.to_numpy(), sort=False).indices
        return {c.name: cells.iloc[rows.get(key(c.name), [])].assign(cluster=c.name) for c in self.clusters}

    def _planned(self) -> MapPlan:
        pages = plan_pages(self.sheet, self.employment.clusters, str(self.file.path))
        totals = self.employment.totals
        self.region = region = region_geometry(self.base, self.employment.crs)

        def boxes(kind: str, count: int) -> list[tuple[float, float]]:
            return [(box.width_mm, box.height_mm) for box in self.settings.map_boxes(kind, count)]

        areas = numbered(self.settings.crowded, self.settings.source)

        def merged(kind: str, places: pd.DataFrame) -> pd.DataFrame:
            return merge_codes(places, [one.area for one in areas_on(areas, kind, MERGE)], self.words)

        share, least = region_share(region), least_extent(self.file, region, totals)

        def places_of(cluster: Cluster | None) -> pd.DataFrame:
            return totals if cluster is None else self.places[cluster.name]

        left: tuple[str, ...] = ()

        def planned(of_kind: str = "", rooms: Rooms | None = None) -> MapPlan:
            nonlocal left
            if rooms:  # several attempts: the run may be cancelled between two
                self.watch.step(2, "Making room for the legend")
            chosen = [page for page in pages if of_kind in ("", page.kind)]
            plan = plan_maps(chosen, boxes, places_of, least, self.sheet.symbols, share, merged, rooms)
            plan, lines = with_insets(plan, self.settings.crowded, self.settings.source)
            left = left if of_kind else tuple(lines)
            return with_circles_apart(plan) if self.sheet.symbols.displace else plan

        plan = planned()
        rooms = rooms_for_legends(plan, lambda kind, free: planned(kind, {kind: free}), self._legend_spot)
        if rooms:
            plan = planned(rooms=rooms)
            self.watch.log(room_line((kind, room) for kind, bands in rooms.items() for room in bands.values()))
        for line in left:
            self.watch.log(line)
        self.giants = giant_scales(plan, self.sheet.symbols, share)
        self.warnings += giant_notes(plan, self.sheet.symbols, share)
        return plan

    def _legend_spot(self, plan: MapPlan, kind: str, size: Size) -> LegendSpot:
        """Return where the legend that covers the most symbols stands, of the pages of a kind with maps of a size."""
        setter = typesetter(self.settings)
        planned = [
            plan_page(self._content(page, maps, plan), self.settings, setter)
            for page, maps in plan.pages
            if page.kind == kind and (maps[0].width_mm, maps[0].height_mm) == size
        ]
        worst = max(planned, key=lambda one: one.covered)
        return LegendSpot(worst.covered, worst.legend.width_mm, worst.legend.height_mm)

    def write_layers(self) -> list[PageContent]:
        """Write all tables to the GeoPackage; return the map pages without layers. In any thread, that of ``__init__``."""
        contents = [self._content(page, maps, self.plan) for page, maps in self.plan.pages]
        with writing(self.store.path) as out:
            clip = clip_extent([m.extent for _, maps in self.plan.pages for m in maps])
            write_base(self.store, out, self.base, clip, self.towns)
            write_figures(self.store, out, self.employment.totals, self.employment.columns, self.places)
            self._write_apart(out, contents)
            pies = [m for page, maps in self.plan.pages if page.kind == PIES for m in maps]
            pies += [inset.map for m in pies for inset in m.insets]
            write_pies(self.store, out, pies, self.employment.columns, self.words["pies"])
            if self.towns is not None or self.settings.labels.largest:
                self._write_names(out, clip, contents)
        return contents

    def hand_over(self, thread: QThread) -> None:
        """Give the base map, which was opened in the thread that calls this, to the one that draws."""
        for source in self.base:
            source.layer.moveToThread(thread)

    def with_layers(self, content: PageContent, base: Sequence[QgsMapLayer], watch: Watch) -> PageContent:
        """Return a page with the layers of its maps opened and styled, over those of the base map."""
        page, planned = next(pair for pair in self.plan.pages if pair[0].stem == content.stem)
        maps = []
        for number, pair in enumerate(zip(planned, content.maps)):
            watch.step(100 * number / len(planned))
            maps.append(self._with_layers(*pair, page, content, base))
        return replace(content, maps=tuple(maps))

    def finish_layers(self) -> None:
        """Store the styles of what was opened, and put it into the project."""
        self.store.save_styles()
        self.project.addMapLayers(self.store.layers, False)

    def _write_apart(self, out: TableWriter, contents: Sequence[PageContent]) -> None:
        for (page, maps), content in zip(self.plan.pages, contents):
            columns = None if page.kind == PIES else self.employment.columns
            for planned, described in zip(maps, content.maps):
                write_apart(self.store, out, planned, columns, described.label, self._lines_title(described))
                for one, its in zip(planned.insets, described.insets):
                    write_apart(self.store, out, one.map, columns, its.map.label, self._lines_title(its.map), inset=True)

    def _write_names(self, out: TableWriter, clip: Extent, contents: Sequence[PageContent]) -> None:
        towns = read_towns(self.towns, self.store.crs, clip, self.sheet.language) if self.towns else []
        style, labels, boundaries = self.town_style, self.settings.labels, self._boundaries(clip)
        for (page, maps), content in zip(self.plan.pages, contents):
            boxes = self.settings.map_boxes(page.kind, len(maps))
            reserved = reserved_boxes(content, self.settings, self.by_hand.get(content.stem, UNTOUCHED))
            scale = self.plan.scales[page.kind]
            for planned, described, box, taken in zip(maps, content.maps, boxes, reserved):
                named = [(planned, described, box, taken, towns)]
                named += [
                    (inset.map, its.map, Box(0, 0, its.width_mm, its.height_mm), (), [])
                    for inset, its in zip(planned.insets, described.insets)
                ]
                for one, its, ground, over, of_them in named:
                    largest = largest_places(one, scale, labels, self.words, planned)
                    where = (page.kind, ground, scale, over, style, self._town_title(its), largest, boundaries)
                    left = write_town_names(self.store, out, of_them, one, *where, self.moved)
                    if left:
                        self.no_room.append((content.stem, its.label, left))
                        self.warnings.append(f"{content.name}, {its.label} – {self.words.no_room(left)}")

    def _boundaries(self, clip: Extent) -> np.ndarray:
        """Return points along the boundaries of the base map, near enough to one another for each map."""
        step = min(units_per_mm(m.extent, m.width_mm) for _, maps in self.plan.pages for m in maps) * BIT_MM
        drawn = [source.layer for source in self.base if source.role in WITH_OUTLINE]
        return boundary_points(drawn, self.store.crs, clip, step)

    def _with_layers(
        self,
        planned: PlannedMap,
        described: MapContent,
        page: PlannedPage,
        content: PageContent,
        base: Sequence[QgsMapLayer],
    ) -> MapContent:
        insets = tuple(
            replace(its, map=self._with_layers(one.map, its.map, page, content, base))
            for one, its in zip(planned.insets, described.insets)
        )
        drawn = self._pies if page.kind == PIES else self._circles
        layers: list[QgsMapLayer] = [drawn(planned, described, page, content)]
        for above in (
            lines_layer(self.store, planned, self._lines_title(described)),
            towns_layer(self.store, planned, self.town_style, self._town_title(described)),
        ):
            if above is not None:
                layers.insert(0, above)
        return replace(described, layers=(*layers, *base), insets=insets)

    def _circles(
        self, planned: PlannedMap, described: MapContent, page: PlannedPage, content: PageContent
    ) -> QgsVectorLayer:
        style = CircleStyle(
            self.plan.scales[page.kind],
            described.colour,
            shape=planned.shape,
            circle_label=self.words.measure(year_of(self.file)),
            dot_label=self.words["dot"],
            giant_from=self._giants_from(self.plan)[page.kind],
            font=self.family,
            thousands=self.words.number(1000)[1:-3],
        )
        return circle_layer(
            self.store, planned.cluster, described.label, style, self.employment.columns, planned.key
        )

    def _pies(
        self, planned: PlannedMap, described: MapContent, page: PlannedPage, content: PageContent
    ) -> QgsVectorLayer:
        style = pie_style(content.legend, self.words, self.family)
        slices, columns = self._slices(page), self.employment.columns
        return pie_layer(self.store, planned.key, described.label, style, slices, columns)

    def _slices(self, page: PlannedPage) -> tuple[Slice, ...]:
        """Return the slices of a page; a cluster has one colour on all of them, of its logic's shades where it shares it."""
        colours = dict(zip(self.colours, shaded(list(self.colours.values()))))
        return sheet_slices(page.slices, self.employment.columns, colours, self.words)

    def _lines_title(self, described: MapContent) -> str:
        return f"{self.words['true_places']} – {described.label}"

    def _town_title(self, described: MapContent) -> str:
        return f"{self.words['names' if self.settings.labels.largest else 'towns']} – {described.label}"

    def _content(self, page: PlannedPage, maps: Sequence[PlannedMap], plan: MapPlan) -> PageContent:
        sheet, w = self.sheet, self.words
        name = w.page_name(page.number, page.kind == GRID)
        scale = plan.scales[page.kind]
        limit = self._giants_from(plan)[page.kind]
        colours = {self._colour(m) for m in maps}
        legend_colour = colours.pop() if len(colours) == 1 else self.total_colour
        pies = page.kind == PIES
        symbol = "pie" if pies else maps[0].shape.name
        legend = legend_of(maps, scale, legend_colour, w, year_of(self.file), limit, symbol)
        shipped = w["pies_reading_note"] if pies else w.reading_note(maps[0].shape.name)
        reading = self.file.text("reading_note") or shipped
        if pies:
            legend = pie_legend(legend, self._slices(page), maps[0].inside(), w)
        return PageContent(
            name=name,
            stem=page.stem,
            kind=page.kind,
            title=page.title or self._default_title(page),
            atlas=sheet.atlas,
            theme=sheet.theme,
            side_title=w.side_title(sheet.theme, sheet.edition, name),
            maps=tuple(self._map_content(m, scale, w["pies" if pies else "all_clusters"]) for m in maps),
            legend=replace(legend, samples=base_samples(self.base, self.towns, self.town_style)),
            sources=w.sources(" ".join(self.file.text("sources").split())),
            reading_note=" ".join([reading, *declarations(maps, w, symbol)]),
            page_mark=self.file.text("page_mark"),
            credit=w.credit(date.today(), plugin_version()),
        )

    def _giants_from(self, plan: MapPlan) -> dict[str, float | None]:
        """Return the jobs above which a place is a giant, by kind of page; worked out once for a plan."""
        if self._giants[0] is not plan:
            self._giants = plan, {kind: giant_from(plan, kind, self.sheet.symbols) for kind in plan.scales}
        return self._giants[1]

    def _default_title(self, page: PlannedPage) -> str:
        """Return the title of a page that the sheet gives none: what its map shows, or the theme for several."""
        if page.kind == GRID:
            return self.sheet.theme
        whole = self.words["pies" if page.kind == PIES else "all_clusters"]
        return page.clusters[0].label if page.clusters else whole

    def _map_content(self, planned: PlannedMap, scale: float, whole: str) -> MapContent:
        w, cluster, places = self.words, planned.cluster, planned.places
        members = places["members"].sum() if cluster else places["sites"].sum()
        return MapContent(
            key=planned.key,
            label=cluster.label if cluster else whole,
            figures=w.figures(float(places["jobs"].sum()), int(members)),
            group=w.logic(cluster.logic) if cluster and cluster.logic else "",
            colour=self._colour(planned),
            layers=(),
            extent=planned.extent,
            crs=self.employment.crs.authid() or self.employment.crs.toWkt(),
            outside=outside_notes(planned, w),
            circles=planned.circles(scale),
            insets=tuple(
                inset_content(inset, self._map_content(inset.map, scale, whole), w) for inset in planned.insets
            ),
            focus=focus_points(planned, self.region),
        )

    def _colour(self, planned: PlannedMap) -> str:
        return self.colours[planned.cluster.name] if planned.cluster else self.total_colour
