"""Draw a sheet into a folder: layers, pages, files, project, report."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import Qgis, QgsLayoutItemMap, QgsMapLayer, QgsPrintLayout, QgsProject

from ..cartography.content import MapContent, PageContent
from ..cartography.export import export_frame, export_sheet_pdf
from ..cartography.fonts import installed_family
from ..cartography.map_pages import WARNINGS_PROPERTY, build_map_page, reserved_boxes
from ..cartography.palettes import load_palette
from ..cartography.project import add_group, fingerprint, set_view, write_project
from ..cartography.settings import LayoutSettings, load_settings
from ..cartography.symbols import CircleStyle
from ..cartography.table_writer import TableWriter, writing
from ..cartography.text_pages import build_text_pages
from ..cartography.towns import TownStyle, read_towns
from ..domain import names
from ..domain.errors import ClusterAtlasError
from ..domain.frame import Extent
from ..domain.pages import PlannedPage, plan_pages, sheet_clusters
from ..domain.palette import logic_colours
from ..domain.sheet import GRID
from ..domain.text import key
from ..domain.words import Words, words
from .map_plan import MapPlan, PlannedMap, plan_maps
from .report import report_html, run_sheet, write_csv
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
from .sheet_texts import legend_of, outside_notes, text_page, year_of
from .version import plugin_version

if TYPE_CHECKING:
    import pandas as pd
    from qgis.core import QgsVectorLayer

    from .join import Employment
    from .members import Watch

DATA = "atlas.gpkg"


@dataclass(frozen=True)
class DrawnSheet:
    """The name of the project that was written, and one line on the figures."""

    project_name: str
    summary: str


class SheetDrawing:
    """One run's drawing: what its steps share."""

    def __init__(self, file: SheetFile, employment: Employment, stage: Path, watch: Watch) -> None:
        """Read what the drawing needs: settings, words, colours, base map, plan."""
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
                title = self._town_title(layer, described)
                write_town_names(self.store, out, towns, planned, page.kind, box, scale, taken, self.town_style, title)

    def _with_layers(
        self, planned: PlannedMap, described: MapContent, page: PlannedPage, base: Sequence[QgsMapLayer]
    ) -> MapContent:
        style = CircleStyle(self.plan.scales[page.kind], described.colour, font=self.family)
        layers: list[QgsMapLayer] = [
            circle_layer(self.store, planned.cluster, described.label, style, self.employment.columns)
        ]
        if self.towns is not None:
            title = self._town_title(self.towns, described)
            named = towns_layer(self.store, planned, self.town_style, title)
            if named is not None:
                layers.insert(0, named)
        return replace(described, layers=(*layers, *base))

    @staticmethod
    def _town_title(towns: QgsVectorLayer, described: MapContent) -> str:
        return f"{towns.name()} – {described.label}"

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
            credit=w.credit(_today(), plugin_version()),
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


def _today():
    from datetime import date

    return date.today()


def draw_sheet(
    file: SheetFile, employment: Employment, stage: Path, target: Path, formats: Sequence[str], dpi: float, watch: Watch
) -> DrawnSheet:
    """Make every file of a sheet in the staging folder; ``target`` is where they will lie."""
    watch.step(0, "Planning the maps")
    drawing = SheetDrawing(file, employment, stage, watch)
    watch.step(5, "Writing the layers")
    base, contents = drawing.draw_layers()
    watch.step(25, "Composing the text pages")
    texts = text_page(file, employment, drawing.words, plugin_version())
    layouts = build_text_pages(drawing.project, texts, drawing.settings, drawing.words)
    for number, page in enumerate(contents):
        watch.step(30 + 10 * number / len(contents), f"Composing {page.name}")
        layouts.append(build_map_page(drawing.project, page, drawing.settings, drawing.words))
    _export(drawing, layouts, contents, formats, dpi, watch.part(40, 92))
    watch.step(92, "Writing tables, report and project")
    _write_tables(employment, stage)
    project_name = _write_project(drawing, contents, base, target)
    _write_report(drawing, layouts, project_name, target)
    drawing.project.clear()
    drawing.store.close()
    return DrawnSheet(project_name, _summary(employment))


def _export(
    drawing: SheetDrawing,
    layouts: Sequence[QgsPrintLayout],
    contents: Sequence[PageContent],
    formats: Sequence[str],
    dpi: float,
    watch: Watch,
) -> None:
    """Write sheet.pdf and the frame of each map page in each format; between two files the run may be cancelled."""
    by_name = {layout.name(): layout for layout in layouts}
    jobs = [(page, fmt) for page in contents for fmt in formats]
    info = {"Title": drawing.sheet.theme, "Author": drawing.file.text("authors"), "Subject": drawing.sheet.atlas}
    with _layers_own_styles(layouts):
        watch.step(0, "Writing sheet.pdf")
        export_sheet_pdf(layouts, drawing.stage / "sheet.pdf", drawing.settings, info)
        for number, (page, fmt) in enumerate(jobs):
            name = f"{page.stem}.{fmt}"
            watch.step(40 + 60 * number / len(jobs), f"Writing {name}")
            export_frame(by_name[page.name], drawing.stage / name, fmt, dpi, drawing.settings)


@contextmanager
def _layers_own_styles(layouts: Sequence[QgsPrintLayout]) -> Iterator[None]:
    """Draw the maps by the styles of the layers themselves, of which their stored ones are fresh copies.

    QGIS would read each copy anew for every layer of every drawing, which is a fifth of its time.
    """
    maps = [item for layout in layouts for item in layout.items() if isinstance(item, QgsLayoutItemMap)]
    for item in maps:
        item.setKeepLayerStyles(False)
    try:
        yield
    finally:
        for item in maps:
            item.setKeepLayerStyles(True)


def _write_tables(employment: Employment, stage: Path) -> None:
    write_csv(employment.ledger, names.LEDGER_FIELDS, stage / "ledger.csv")
    write_csv(employment.rows, names.ROW_FIELDS, stage / "rows.csv")
    write_csv(employment.excluded, names.ROW_FIELDS, stage / "excluded.csv")
    write_csv(employment.unmatched, names.UNMATCHED_FIELDS, stage / "unmatched.csv")


def _write_project(
    drawing: SheetDrawing, contents: Sequence[PageContent], base: Sequence[QgsMapLayer], target: Path
) -> str:
    """Write the project: a group a page, the base map below; only the first page is shown."""
    project = drawing.project
    for number, page in enumerate(contents):
        own = [layer for m in page.maps for layer in m.layers if layer not in base]
        add_group(project, f"{page.name} – {page.title}" if page.title else page.name, own, number == 0, number == 0)
    add_group(
        project, drawing.words["base_map"] if "base_map" in drawing.words.text else "Base map", list(base), True, False
    )
    first = contents[0].maps[0]
    set_view(project, first.crs, first.extent, " – ".join(p for p in (drawing.sheet.theme, drawing.sheet.edition) if p))
    from .sheet import last_run

    recorded, name, number = last_run(target), "project.qgz", 2
    while (target / name).exists() and recorded.get(name) != fingerprint(target / name):
        name, number = f"project-{number}.qgz", number + 1
    write_project(project, drawing.stage / name, drawing.store.path)
    if name != "project.qgz":
        drawing.watch.log(f"project.qgz was changed since its run and stays as it is; the new project is {name}.")
    return name


def _write_report(drawing: SheetDrawing, layouts: Sequence[QgsPrintLayout], project_name: str, target: Path) -> None:
    warnings = [str(text) for layout in layouts if (text := layout.customProperty(WARNINGS_PROPERTY))]
    for warning in warnings:
        drawing.watch.log(warning)
    beyond = []
    for page, maps in drawing.plan.pages:
        for planned in maps:
            title = planned.cluster.label if planned.cluster else drawing.words["all_clusters"]
            beyond += [
                f"{page.stem}, {title}: {codes} codes, {jobs:g} jobs beyond the {edge} edge"
                for edge, (codes, jobs) in planned.outside.items()
            ]
    single = drawing.employment.cells[drawing.employment.cells["members"] == 1]
    secrecy = [f"{r.cluster}, {r.country} {r.postal_code}: {r.jobs:g} jobs" for r in single.itertuples()]
    sections = {
        "Before printing": warnings,
        "Places outside a frame": beyond,
        "Warnings on the figures": list(drawing.employment.notes),
        f"Circles that publish one member's headcount ({len(secrecy)})": secrecy,
    }
    stage, file = drawing.stage, drawing.file
    version = plugin_version()
    (stage / "report.html").write_text(report_html(file, drawing.employment, sections, version), encoding="utf-8")
    outputs = {project_name: fingerprint(stage / project_name)}
    data = run_sheet(file, target, drawing.plan.scales, version, Qgis.QGIS_VERSION, outputs)
    (stage / "sheet.json").write_text(json.dumps(data, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")


def _summary(employment: Employment) -> str:
    whole = employment.ledger[employment.ledger["cluster"] == names.ALL_CLUSTERS]
    read = whole[whole["status"] == names.READ]
    if read.empty:
        raise ClusterAtlasError("The ledger has no line of rows read.")
    sites, jobs = int(employment.totals["sites"].sum()), float(employment.totals["jobs"].sum())
    figures = f"{sites} sites with {jobs:g} jobs on {len(employment.totals)} postal codes"
    return f"{int(read['rows'].iloc[0])} rows read; {figures}, in {len(employment.clusters)} clusters."
