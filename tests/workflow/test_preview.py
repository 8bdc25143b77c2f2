"""What the canvas shows is what the pages will show: scales, colours, places."""

from __future__ import annotations

from dataclasses import replace

import pytest
from cluster_atlas.processing.cartography.layers import REAL, Field
from cluster_atlas.processing.domain.errors import ClusterAtlasError
from cluster_atlas.processing.workflow.canvas_hits import place_at
from cluster_atlas.processing.workflow.draft import Draft
from cluster_atlas.processing.workflow.draft_files import draft_of_file
from cluster_atlas.processing.workflow.draft_inputs import figures
from cluster_atlas.processing.workflow.join import Employment
from cluster_atlas.processing.workflow.members import Watch, nothing
from cluster_atlas.processing.workflow.preview import Preview, planned_preview
from cluster_atlas.processing.workflow.preview_job import preview_file, preview_job
from cluster_atlas.processing.workflow.sheet_drawing import SheetDrawing
from qgis.core import QgsFeatureRequest, QgsProject, QgsVectorLayer

JOBS = Field("jobs", REAL)
WATCH = Watch(nothing, nothing, lambda: False)


@pytest.fixture(scope="module")
def demo() -> Draft:
    return draft_of_file(None)


@pytest.fixture(scope="module")
def found(demo: Draft) -> Employment:
    return figures(demo, WATCH)


@pytest.fixture(scope="module")
def preview(demo: Draft, found: Employment) -> Preview:
    return planned_preview(preview_job(demo), found, WATCH)


def planned(draft: Draft, found: Employment, before: Preview | None = None) -> Preview:
    return planned_preview(preview_job(draft), found, WATCH, before)


def test_scales_and_colours_are_those_of_the_drawn_sheet(demo, found, preview, tmp_path) -> None:
    drawing = SheetDrawing(preview_file(demo), found, tmp_path, WATCH)

    assert preview.layers[0].style.jobs_per_mm2 == drawing.plan.scales["total"]
    assert {one.style.jobs_per_mm2 for one in preview.layers[1:]} == {drawing.plan.scales["grid"]}
    assert {one.cluster: one.style.colour for one in preview.layers[1:]} == drawing.colours
    assert preview.extent == drawing.plan.pages[0][1][0].extent


def test_every_job_of_the_figures_is_in_a_layer(found, preview) -> None:
    by_cluster = {one.cluster: float(one.frame["jobs"].sum()) for one in preview.layers}

    assert by_cluster.pop("") == pytest.approx(found.totals["jobs"].sum())
    assert by_cluster == pytest.approx(found.cells.groupby("cluster")["jobs"].sum().to_dict())
    whole = [one.features(0, len(one.frame)) for one in preview.layers]
    assert [sum(f.attribute(one.fields.index(JOBS)) for f in found) for one, found in zip(preview.layers, whole)] == (
        pytest.approx([one.frame["jobs"].sum() for one in preview.layers])
    )


def test_a_scale_that_the_sheet_gives_is_taken(demo, found) -> None:
    shown = planned(demo.with_value("symbols.jobs_per_mm2.grid", 40.0).with_value("symbols.shape", "square"), found)

    assert {(one.style.jobs_per_mm2, one.style.shape.name) for one in shown.layers[1:]} == {(40.0, "square")}


def test_without_pages_by_cluster_each_has_the_scale_of_a_page_of_its_own(demo, found) -> None:
    pages = [{"kind": "single"}]
    alone = planned(demo.with_value("pages", [{"kind": "pies"}]), found)
    single = planned(demo.with_value("pages", pages), found)

    assert [one.style.jobs_per_mm2 for one in alone.layers] == [one.style.jobs_per_mm2 for one in single.layers]


def test_what_is_the_same_again_is_not_made_again(demo, found, preview) -> None:
    again = planned(demo.with_value("clusters", [{**c, "colour": "#112233"} for c in demo.get("clusters")]), found, preview)

    assert all(one.frame is other.frame for one, other in zip(again.layers, preview.layers))
    assert (again.region, again.plan[1]) == (preview.region, preview.plan[1])
    assert {one.style.colour for one in again.layers[1:]} == {"#112233"}


def test_names_that_were_merged_show_both_clusters_until_new_figures_come(demo, found) -> None:
    lines = [{**c, "aliases": ["Espace"]} if c["name"] == "TIC" else c for c in demo.get("clusters") if c["name"] != "Espace"]
    shown = planned(demo.with_value("clusters", lines).with_value("pages", [{"kind": "grid"}]), found)
    jobs = found.cells.groupby("cluster")["jobs"].sum()

    assert shown.layer("TIC").frame["jobs"].sum() == pytest.approx(jobs["TIC"] + jobs["Espace"])


def test_a_focus_that_is_a_layer_in_memory_gives_the_scales_of_the_same_region_in_a_file(
    demo, found, preview, qgis_new_project
) -> None:
    regions = QgsVectorLayer(demo.resolved(demo.get("focus.source")), "regions", "ogr")
    layer = regions.materialize(QgsFeatureRequest())
    QgsProject.instance().addMapLayer(layer)
    shown = planned(demo.with_value("focus.source", f"layer:{layer.id()}"), found)

    assert shown.plan[1].scales == preview.plan[1].scales
    assert shown.region[1].area() == pytest.approx(preview.region[1].area())


def test_a_page_that_names_an_unknown_cluster_is_refused(demo, found) -> None:
    with pytest.raises(ClusterAtlasError, match="Tourisme"):
        planned(demo.with_value("pages", [{"kind": "grid", "clusters": ["Tourisme"]}]), found)


def test_a_base_map_whose_file_is_gone_is_left_out(demo, tmp_path) -> None:
    draft = demo.with_value("base_map", [{"source": str(tmp_path / "gone.gpkg")}, {"source": "layer:gone"}])
    draft = draft.with_value("focus.source", "layer:gone")

    assert (preview_file(draft).sheet.base_map, preview_file(draft).sheet.focus) == ((), None)



def test_a_click_meets_the_smallest_of_the_circles_under_it(preview) -> None:
    layer = preview.layers[0]
    jobs = layer.frame["jobs"].tolist()
    large, small = jobs.index(max(jobs)), jobs.index(sorted(jobs)[len(jobs) // 2])
    points = [(-1e6, -1e6)] * len(jobs)
    points[large] = points[small] = (100.0, 100.0)

    assert place_at(layer, points, 100, 100, 4.0).postal_code == layer.frame["postal_code"].iloc[small]
    # 4 px a mm: the large one is still met at 90 % of its radius, and no more at 110 % and the two pixels of grace
    radius = 4.0 * (max(jobs) / layer.style.jobs_per_mm2 / 3.141592653589793) ** 0.5
    assert place_at(layer, points, 100 + 0.9 * radius, 100, 4.0).jobs == max(jobs)
    assert place_at(layer, points, 100 + 1.1 * radius + 2, 100, 4.0) is None


def test_a_half_circle_is_met_above_its_base_only(demo, found) -> None:
    layer = planned(demo.with_value("symbols.shape", "half_circle"), found).layers[0]
    jobs = layer.frame["jobs"].tolist()
    points = [(-1e6, -1e6)] * len(jobs)
    points[jobs.index(max(jobs))] = (100.0, 100.0)

    assert place_at(layer, points, 100, 90, 4.0) is not None
    assert place_at(layer, points, 100, 110, 4.0) is None


def test_a_place_that_the_map_cannot_show_is_never_met(preview) -> None:
    layer = replace(preview.layers[0], frame=preview.layers[0].frame.iloc[:1])

    assert place_at(layer, [(float("nan"), float("nan"))], 0, 0, 4.0) is None
