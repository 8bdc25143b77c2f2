"""One sheet's drawing: what its steps share, its layers and the content of its pages."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import QgsMapLayer, QgsProject

from ..cartography.content import MapContent, PageContent
from ..cartography.fonts import installed_family
from ..cartography.map_pages import reserved_boxes
from ..cartography.palettes import load_palette
from ..cartography.settings import LayoutSettings, load_settings
from ..cartography.symbols import CircleStyle
from ..cartography.table_writer import TableWriter, writing
from ..cartography.town_moves import MovedLabel
from ..cartography.towns import TownStyle, read_towns
from ..domain.frame import Extent
from ..domain.pages import PlannedPage, plan_pages, sheet_clusters
from ..domain.palette import logic_colours
from ..domain.sheet import GRID
from ..domain.text import key
from ..domain.words import Words, words
from .map_plan import MapPlan, PlannedMap, plan_maps
from .sheet_base import base_sources, clip_extent, least_extent, region_geometry, region_share, towns_of
from .sheet_file import SheetFile
from .sheet_layers import (
    LayerStore,
    base_layers,
    circle_layer,
    towns_layer,
    write_base,
    write_figures,
    write_town_names,
)
from .sheet_texts import legend_of, outside_notes, year_of
from .version import plugin_version

if TYPE_CHECKING:
    import pandas as pd
    from qgis.core import QgsVectorLayer

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
    ) -> None:
        """Read what the drawing needs: settings, words, colours, base map, plan.

        ``moved``: the town names that an editor moved by hand, by table and name.
        """
        self.moved = moved or {}
        self.file, self.employment, self.stage, self.watch = file, employment, stage, watch
        self.sheet = file.sheet
        self.settings: LayoutSettings = load_settings(file.layout())
        self.words: Words = words(self.sheet.language)
        self.family = installed_family(self.settings.fonts)
        watch.log(f"Font: {self.family}.")
        self.clusters = sheet_clusters(self.sheet, employment.clusters)
        palette = load_palette()
        self.total_colour = palette["total"]
        by_logic = logic_colours([c.logic or c.name for c in self.clusters], palette)
        self.colours = {c.name: c.colour or by_logic[c.logic or c.name] for c in self.clusters}
        self.places = self._places_by_cluster()
        self.base = base_sources(file)
        self.towns = towns_of(self.base)
        self.plan = self._planned()
        self.town_style = TownStyle(font=self.family)
        self.store = LayerStore(stage / DATA, employment.crs)
        self.project = QgsProject()

    def _places_by_cluster(self) -> dict[str, pd.DataFrame]:
        """Return each cluster's cells, under the sheet's spelling of its name."""
        names_met = self.employment.cells["cluster"]
        keys = names_met.map({name: key(name) for name in names_met.unique()})
        cells = self.employment.cells.drop(columns="cluster")
        return {c.name: cells[keys == key(c.name)].assign(cluster=c.name) for c in self.clusters}

    def _planned(self) -> MapPlan:
        pages = plan_pages(self.sheet, self.employment.clusters, str(self.file.path))
        totals = self.employment.totals
        region = region_geometry(self.base, self.employment.crs)

        def boxes(kind: str, count: int) -> list[tuple[float, float]]:
            return [(box.width_mm, box.height_mm) for box in self.settings.map_boxes(kind, count)]

        return plan_maps(
            pages,
            boxes,
            lambda cluster: totals if cluster is None else self.places[cluster.name],
            least_extent(self.file, region, totals),
            self.sheet.symbols,
            region_share(region),
        )

    def draw_layers(self) -> tuple[list[QgsVectorLayer], list[PageContent]]:
        """Write all layers to the GeoPackage; return the base layers, top first, and the map pages with all of theirs.

        They are styled, their styles are stored, and they are in the project.
        """
        contents = [self._content(page, maps) for page, maps in self.plan.pages]
        with writing(self.store.path) as out:
            clip = clip_extent([m.extent for _, maps in self.plan.pages for m in maps])
            write_base(self.store, out, self.base, clip, self.towns)
            write_figures(self.store, out, self.employment.totals, self.employment.columns, self.places)
            if self.towns is not None:
                self._write_towns(out, self.towns, clip, contents)
        base = base_layers(self.store, self.base)
        pages = [
            replace(content, maps=tuple(self._with_layers(*pair, page, base) for pair in zip(maps, content.maps)))
            for (page, maps), content in zip(self.plan.pages, contents)
        ]
        self.store.save_styles()
        self.project.addMapLayers(self.store.layers, False)
        return base, pages

    def _write_towns(
        self, out: TableWriter, layer: QgsVectorLayer, clip: Extent, contents: Sequence[PageContent]
    ) -> None:
        towns = read_towns(layer, self.store.crs, clip, self.sheet.language)
        for (page, maps), content in zip(self.plan.pages, contents):
            boxes = self.settings.map_boxes(page.kind, len(maps))
            reserved = reserved_boxes(content, self.settings)
            scale = self.plan.scales[page.kind]
            for planned, described, box, taken in zip(maps, content.maps, boxes, reserved):
                title = self._town_title(described)
                write_town_names(
                    self.store, out, towns, planned, page.kind, box, scale, taken, self.town_style, title, self.moved
                )

    def _with_layers(
        self, planned: PlannedMap, described: MapContent, page: PlannedPage, base: Sequence[QgsMapLayer]
    ) -> MapContent:
        style = CircleStyle(
            self.plan.scales[page.kind],
            described.colour,
            circle_label=self.words.measure(year_of(self.file)),
            dot_label=self.words["dot"],
            font=self.family,
        )
        layers: list[QgsMapLayer] = [
            circle_layer(self.store, planned.cluster, described.label, style, self.employment.columns)
        ]
        if self.towns is not None:
            title = self._town_title(described)
            named = towns_layer(self.store, planned, self.town_style, title)
            if named is not None:
                layers.insert(0, named)
        return replace(described, layers=(*layers, *base))

    def _town_title(self, described: MapContent) -> str:
        return f"{self.words['towns']} – {described.label}"

    def _content(self, page: PlannedPage, maps: Sequence[PlannedMap]) -> PageContent:
        sheet, w = self.sheet, self.words
        name = w.page_name(page.number, page.kind == GRID)
        scale = self.plan.scales[page.kind]
        colours = {self._colour(m) for m in maps}
        legend_colour = colours.pop() if len(colours) == 1 else self.total_colour
        return PageContent(
            name=name,
            stem=page.stem,
            kind=page.kind,
            title=page.title,
            atlas=sheet.atlas,
            theme=sheet.theme,
            side_title=w.side_title(sheet.theme, sheet.edition, name),
            maps=tuple(self._map_content(m, scale) for m in maps),
            legend=legend_of(maps, scale, legend_colour, w, year_of(self.file)),
            sources=w.sources(" ".join(self.file.text("sources").split())),
            reading_note=self.file.text("reading_note") or w["reading_note"],
            page_mark=self.file.text("page_mark"),
            credit=w.credit(date.today(), plugin_version()),
        )

    def _map_content(self, planned: PlannedMap, scale: float) -> MapContent:
        cluster, places = planned.cluster, planned.places
        members = places["members"].sum() if cluster else places["sites"].sum()
        return MapContent(
            key=planned.key,
            label=cluster.label if cluster else self.words["all_clusters"],
            figures=self.words.figures(float(places["jobs"].sum()), int(members)),
            group=self.words.logic(cluster.logic) if cluster and cluster.logic else "",
            colour=self._colour(planned),
            layers=(),
            extent=planned.extent,
            crs=self.employment.crs.authid() or self.employment.crs.toWkt(),
            outside=outside_notes(planned, self.words),
            circles=planned.circles(scale),
        )

    def _colour(self, planned: PlannedMap) -> str:
        return self.colours[planned.cluster.name] if planned.cluster else self.total_colour
