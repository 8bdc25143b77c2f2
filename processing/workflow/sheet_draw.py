"""Draw a sheet into a folder: layers, pages, files, project, report."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import Qgis, QgsApplication, QgsLayoutItemMap, QgsMapLayer, QgsPrintLayout, QgsVectorLayer

from ..cartography.content import PageContent
from ..cartography.export import export_frame, export_sheet_pdf
from ..cartography.map_pages import WARNINGS_PROPERTY, build_map_page
from ..cartography.project import add_group, set_view
from ..cartography.recoloured import follow_colours
from ..cartography.standing import UNTOUCHED
from ..cartography.text_pages import build_text_pages
from ..cartography.town_moves import moved_labels
from ..domain import names
from ..domain.errors import ClusterAtlasError
from .report import run_sheet, write_csv
from .report_page import report_html
from .sheet_drawing import DATA, SheetDrawing
from .sheet_file import SheetFile
from .sheet_layers import base_layers
from .sheet_refresh import SettledProject, kept_lines, moved_on_pages, settle_project, stem_of
from .sheet_texts import crowded_notes, text_page
from .translated import translated_into
from .version import plugin_version

if TYPE_CHECKING:
    from .join import Employment
    from .members import Watch


@dataclass(frozen=True)
class DrawnSheet:
    """The name of the project that was written, and one line on the figures."""

    project_name: str
    summary: str


def draw_sheet(
    file: SheetFile, employment: Employment, stage: Path, target: Path, formats: Sequence[str], dpi: float, watch: Watch
) -> DrawnSheet:
    """Make every file of a sheet in the staging folder; ``target`` is where they will lie."""
    drawing, contents = watch.aside(lambda there: planned_drawing(file, employment, stage, there, target))
    drawing.watch = watch
    base, contents = opened_layers(drawing, contents, watch.part(15, 25))
    watch.step(25, "Composing the text pages")
    texts = text_page(file, employment, drawing.words, plugin_version())
    layouts = build_text_pages(drawing.project, texts, drawing.settings, drawing.words)
    for number, page in enumerate(contents):
        watch.step(30 + 10 * number / len(contents), f"Composing {page.name}")
        hand = drawing.by_hand.get(page.stem, UNTOUCHED)
        layouts.append(build_map_page(drawing.project, page, drawing.settings, drawing.words, hand))
    watch.step(38, "Arranging the project")
    arrange_project(drawing, contents, base)
    watch.step(39, "Settling the project")
    settled = settle_project(drawing.project, layouts, stage, drawing.store.path, target, watch.log)
    if not settled.own:
        for layout in layouts:
            follow_colours(settled.pages[stem_of(layout)], layout)
    # the project is settled before the pages are written: what is printed is what the editor has
    export_pages(drawing, settled, contents, formats, dpi, watch.part(40, 92))
    watch.step(92, "Writing the tables")
    watch.aside(lambda _: write_tables(employment, stage))
    watch.step(94, "Writing the project")
    written = settled.write(stage, drawing.store.path, target.name, watch.part(94, 98))
    watch.step(98, "Writing the report")
    write_report(drawing, layouts, settled, {settled.name: written} if written else {}, target)
    settled.project.clear()
    drawing.project.clear()
    drawing.store.close()
    return DrawnSheet(settled.name, summary(employment))


def planned_drawing(
    file: SheetFile, employment: Employment, stage: Path, watch: Watch, before: Path | None = None
) -> tuple[SheetDrawing, list[PageContent]]:
    """Plan the maps and write all layers to the staging folder, in any thread; the main one draws with them.

    ``before``: the folder of the run before: what an editor moved by hand there stays, and is kept clear.
    """
    watch.step(0, "Planning the maps")
    names, by_hand = (moved_labels(before / DATA, stage), moved_on_pages(before)) if before else (None, None)
    drawing = SheetDrawing(file, employment, stage, watch, names, by_hand)
    watch.step(5, "Writing the layers")
    contents = drawing.write_layers()
    drawing.hand_over(QgsApplication.instance().thread())
    watch.step(15)
    return drawing, contents


def opened_layers(
    drawing: SheetDrawing, contents: Sequence[PageContent], watch: Watch
) -> tuple[list[QgsVectorLayer], list[PageContent]]:
    """Return the base layers, top first, and the pages with all layers opened and styled, in the drawing's project."""
    watch.step(0, "Opening the layers")
    base, pages = base_layers(drawing.store, drawing.base), []
    share = 80 / max(len(contents), 1)
    for number, content in enumerate(contents):
        pages.append(drawing.with_layers(content, base, watch.part(10 + share * number, 10 + share * (number + 1))))
    watch.step(90)
    drawing.finish_layers()
    return base, pages


def export_pages(
    drawing: SheetDrawing,
    settled: SettledProject,
    contents: Sequence[PageContent],
    formats: Sequence[str],
    dpi: float,
    watch: Watch,
) -> None:
    """Write sheet.pdf and the frame of each map page in each format; between two files the run may be cancelled."""
    layouts = list(settled.pages.values())
    jobs = [(page, fmt) for page in contents for fmt in formats]
    info = {"Title": drawing.sheet.theme, "Author": drawing.file.text("authors"), "Subject": drawing.sheet.atlas}
    with layers_own_styles(layouts) if settled.own else nullcontext():
        watch.step(0, "Writing sheet.pdf")
        whole = watch.part(0, 40)
        steps = [100 * done / len(layouts) for done in range(len(layouts))]
        export_sheet_pdf(
            layouts, drawing.stage / "sheet.pdf", drawing.settings, info, lambda done: whole.step(steps[done])
        )
        for number, (page, fmt) in enumerate(jobs):
            name = f"{page.stem}.{fmt}"
            watch.step(40 + 60 * number / len(jobs), f"Writing {name}")
            export_frame(settled.pages[page.stem], drawing.stage / name, fmt, dpi, drawing.settings)


@contextmanager
def layers_own_styles(layouts: Sequence[QgsPrintLayout]) -> Iterator[None]:
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


def write_tables(employment: Employment, stage: Path) -> None:
    """Write the run's tables as CSV files."""
    write_csv(employment.ledger, names.LEDGER_FIELDS, stage / "ledger.csv")
    write_csv(employment.rows, names.ROW_FIELDS, stage / "rows.csv")
    write_csv(employment.excluded, names.ROW_FIELDS, stage / "excluded.csv")
    write_csv(employment.unmatched, names.UNMATCHED_FIELDS, stage / "unmatched.csv")


def arrange_project(drawing: SheetDrawing, contents: Sequence[PageContent], base: Sequence[QgsMapLayer]) -> None:
    """Arrange the Layers panel: a group a page, the base map below; only the first page is shown."""
    project = drawing.project
    for number, page in enumerate(contents):
        drawn = [m for whole in page.maps for m in (whole, *(inset.map for inset in whole.insets))]
        own = [layer for m in drawn for layer in m.layers if layer not in base]
        title = f"{page.name} – {page.title}" if page.title else page.name
        add_group(project, title, own, number == 0, number == 0, page.stem)
    add_group(project, drawing.words["base_map"], list(base), True, False, "base")
    first = contents[0].maps[0]
    set_view(project, first.crs, first.extent, " – ".join(p for p in (drawing.sheet.theme, drawing.sheet.edition) if p))


def write_report(
    drawing: SheetDrawing,
    layouts: Sequence[QgsPrintLayout],
    settled: SettledProject,
    outputs: Mapping[str, str],
    target: Path,
) -> None:
    """Write the report and the sheet as it was run; ``outputs``: the fingerprints that it tells."""
    w = drawing.words
    covered = [line for one in layouts for line in str(one.customProperty(WARNINGS_PROPERTY) or "").splitlines()]
    warnings, kept = [*drawing.warnings, *covered], kept_lines(settled.kept, w)
    beyond = []
    for page, maps in drawing.plan.pages:
        for planned in maps:
            title = planned.cluster.label if planned.cluster else w["all_clusters"]
            warnings += crowded_notes(planned, f"{page.stem}, {title}", w)
            for inset in planned.insets:
                warnings += crowded_notes(inset.map, f"{page.stem}, {title}, {inset.area.name}", w)
            beyond += [
                f"{page.stem}, {title} ({w['edge_' + edge]}) – {w.outside(codes, jobs)}"
                for edge, (codes, jobs) in planned.outside.items()
            ]
    for line in (*warnings, *kept):
        drawing.watch.log(line)
    single = drawing.employment.cells[drawing.employment.cells["members"] == 1]
    jobs = {value: w.jobs(value) for value in single["jobs"].unique().tolist()}
    rows = zip(*(single[name].tolist() for name in ("cluster", "country", "postal_code", "jobs")))
    secrecy = [f"{cluster}, {country} {code} – {jobs[value]}" for cluster, country, code, value in rows]
    sections = {
        w["report_before"]: warnings,
        w["report_kept"]: kept,
        w["report_outside"]: beyond,
        w["report_figures"]: [translated_into(note, drawing.sheet.language) for note in drawing.employment.notes],
        f"{w['report_single']} ({len(secrecy)})": secrecy,
    }
    stage, file = drawing.stage, drawing.file
    version = plugin_version()
    (stage / "report.html").write_text(report_html(file, drawing.employment, sections, w, version), encoding="utf-8")
    data = run_sheet(file, target, drawing.plan.scales, version, Qgis.QGIS_VERSION, outputs)
    (stage / "sheet.json").write_text(json.dumps(data, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")


def summary(employment: Employment) -> str:
    """Return one line on the figures."""
    whole = employment.ledger[employment.ledger["cluster"] == names.ALL_CLUSTERS]
    read = whole[whole["status"] == names.READ]
    if read.empty:
        raise ClusterAtlasError("The ledger has no line of rows read.")
    sites, jobs = int(employment.totals["sites"].sum()), float(employment.totals["jobs"].sum())
    figures = f"{sites} sites with {jobs:g} jobs on {len(employment.totals)} postal codes"
    return f"{int(read['rows'].iloc[0])} rows read; {figures}, in {len(employment.clusters)} clusters."
