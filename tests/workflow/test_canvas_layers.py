"""The sheet's layers in a project: filled in place, found again, left as the user made them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from cluster_atlas.processing.cartography.symbols import driven_fill
from cluster_atlas.processing.workflow.canvas_base import update_base
from cluster_atlas.processing.workflow.canvas_layers import BASE, CIRCLES, CanvasLayers, in_crs, is_empty
from cluster_atlas.processing.workflow.canvas_marks import (
    STYLE_PROPERTY,
    is_restyled,
    look_of,
    marked_group,
    marked_layers,
)
from cluster_atlas.processing.workflow.draft import Draft
from cluster_atlas.processing.workflow.draft_files import draft_of_file
from cluster_atlas.processing.workflow.draft_inputs import figures
from cluster_atlas.processing.workflow.join import Employment
from cluster_atlas.processing.workflow.members import Watch, nothing
from cluster_atlas.processing.workflow.preview import Preview, planned_preview
from cluster_atlas.processing.workflow.preview_job import preview_file, preview_job
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFillSymbol,
    QgsMarkerSymbol,
    QgsProject,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
)

WATCH = Watch(nothing, nothing, lambda: False)
CIRCLE_FIELDS = ["country", "postal_code", "cluster", "members", "jobs"]


@pytest.fixture(scope="module")
def demo() -> Draft:
    return draft_of_file(None)


@pytest.fixture(scope="module")
def found(demo: Draft) -> Employment:
    return figures(demo, WATCH)


@pytest.fixture(scope="module")
def preview(demo: Draft, found: Employment) -> Preview:
    return planned_preview(preview_job(demo), found, WATCH)


@pytest.fixture
def canvas() -> Iterator[CanvasLayers]:
    """Give the layers of an empty project that is no one's."""
    project = QgsProject()
    yield CanvasLayers(project)
    project.clear()


def put(canvas: CanvasLayers, preview: Preview) -> dict[str, QgsVectorLayer]:
    list(canvas.update(preview))
    return marked_layers(canvas.project)


def recoloured(demo: Draft, found: Employment, colour: str) -> Preview:
    clusters = [{**c, "colour": colour} for c in demo.get("clusters")]
    return planned_preview(preview_job(demo.with_value("clusters", clusters)), found, WATCH)


def red_dots() -> QgsSingleSymbolRenderer:
    return QgsSingleSymbolRenderer(QgsMarkerSymbol.createSimple({"color": "#ff0000"}))


def fill_of(layer: QgsVectorLayer) -> str:
    return driven_fill(layer).color().name()


def test_one_group_on_top_holds_a_layer_a_cluster_with_the_contracts_fields(canvas, preview, found) -> None:
    canvas.project.layerTreeRoot().addGroup("mine")
    layers = put(canvas, preview)

    top = canvas.project.layerTreeRoot().children()[0]
    assert top.name() == "Cluster Atlas – Les clusters technologiques"
    assert [node.name() for node in top.children()] == [one.title for one in preview.layers]
    assert [field.name() for field in layers["cluster:tic"].fields()] == CIRCLE_FIELDS
    assert [field.name() for field in layers["total"].fields()][:4] == ["country", "postal_code", "sites", "jobs"]
    assert sum(f["jobs"] for f in layers["cluster:tic"].getFeatures()) == pytest.approx(
        found.cells[found.cells["cluster"] == "TIC"]["jobs"].sum()
    )
    assert layers["total"].crs() == found.crs
    assert all(layer.customProperty("skipMemoryLayersCheck") == 1 for layer in layers.values())


def test_only_the_chosen_cluster_is_ticked(canvas, preview) -> None:
    layers, root = put(canvas, preview), canvas.project.layerTreeRoot()
    canvas.show("cluster:espace")

    ticked = [what for what, layer in layers.items() if root.findLayer(layer.id()).itemVisibilityChecked()]
    assert ticked == ["cluster:espace"]
    assert canvas.is_visible("cluster:espace") and not canvas.is_visible("total")


def test_an_update_keeps_ids_order_and_place(canvas, demo, found, preview) -> None:
    before = {what: layer.id() for what, layer in put(canvas, preview).items()}
    root = canvas.project.layerTreeRoot()
    group = marked_group(root, CIRCLES)
    group.insertChildNode(0, group.children()[3].clone())
    group.removeChildNode(group.children()[4])
    root.insertChildNode(1, root.addGroup("mine").clone())
    order = [node.name() for node in group.children()]

    after = {what: layer.id() for what, layer in put(canvas, recoloured(demo, found, "#112233")).items()}

    assert after == before
    assert [node.name() for node in marked_group(root, CIRCLES).children()] == order
    assert {fill_of(layer) for what, layer in marked_layers(canvas.project).items() if what != "total"} == {"#112233"}


def test_a_name_that_the_user_gave_stays_and_the_sheets_own_follows(canvas, demo, found, preview) -> None:
    layers = put(canvas, preview)
    layers["cluster:tic"].setName("mine")
    labels = [{**c, "label": f"{c['name']} 2"} for c in demo.get("clusters")]
    put(canvas, planned_preview(preview_job(demo.with_value("clusters", labels)), found, WATCH))

    assert (layers["cluster:tic"].name(), layers["cluster:espace"].name()) == ("mine", "Espace 2")


def test_a_style_made_by_hand_stays_with_new_data_and_is_given_up_on_request(canvas, demo, found, preview) -> None:
    layer = put(canvas, preview)["cluster:tic"]
    layer.setRenderer(red_dots())
    kept = look_of(layer)
    again = recoloured(demo, found, "#112233")
    put(canvas, again)

    assert (look_of(layer), canvas.restyled) == (kept, ("TIC",))

    canvas.take_sheets_style()
    put(canvas, again)
    assert (fill_of(layer), canvas.restyled) == ("#112233", ())


def test_a_newer_qgis_does_not_take_the_plugins_own_style_for_the_users(canvas, preview) -> None:
    layers = put(canvas, preview)
    for layer in layers.values():
        layer.setCustomProperty(STYLE_PROPERTY, "31600:written in other words")
    layers["cluster:espace"].setRenderer(red_dots())
    put(canvas, preview)

    assert canvas.restyled == ("Espace",)
    assert not is_restyled(layers["cluster:tic"])


def test_a_copy_made_by_hand_is_the_users_and_is_left_alone(canvas, demo, found, preview) -> None:
    layer = put(canvas, preview)["cluster:tic"]
    copy = layer.clone()
    canvas.project.addMapLayer(copy)
    before = look_of(copy)
    put(canvas, recoloured(demo, found, "#112233"))

    assert marked_layers(canvas.project)["cluster:tic"].id() == layer.id()
    assert look_of(copy) == before


def test_what_was_deleted_by_hand_comes_back_at_its_place(canvas, preview) -> None:
    layers = put(canvas, preview)
    canvas.project.removeMapLayer(layers["cluster:tic"].id())
    put(canvas, preview)
    group = marked_group(canvas.project.layerTreeRoot(), CIRCLES)
    assert [node.name() for node in group.children()] == [one.title for one in preview.layers]

    canvas.project.layerTreeRoot().removeChildNode(group)
    put(canvas, preview)
    assert len(marked_layers(canvas.project)) == len(preview.layers)
    assert marked_group(canvas.project.layerTreeRoot(), CIRCLES) is not None


def test_deleting_everything_between_two_layers_of_an_update_does_no_harm(canvas, preview) -> None:
    steps = canvas.update(preview)
    next(steps)
    canvas.project.layerTreeRoot().removeAllChildren()
    canvas.project.removeAllMapLayers()

    assert len(list(steps)) == len(preview.layers) - 1


def test_a_cluster_that_is_gone_takes_its_layer_along_and_one_that_only_the_sheet_has_is_empty(
    canvas, demo, found, preview
) -> None:
    put(canvas, preview)
    lines = [{**c, "name": "Tourisme", "aliases": []} if c["name"] == "TIC" else c for c in demo.get("clusters")]
    draft = demo.with_value("clusters", lines).with_value("pages", [{"kind": "grid"}])
    without = replace(found, cells=found.cells[found.cells["cluster"] != "TIC"], clusters=found.clusters[:2])
    layers = put(canvas, planned_preview(preview_job(draft), without, WATCH))

    assert "cluster:tic" not in layers
    assert layers["cluster:tourisme"].featureCount() == 0
    assert put(canvas, preview)["cluster:tic"].featureCount() == len(preview.layer("TIC").frame)


def test_a_layer_that_is_being_edited_is_left_alone(canvas, demo, found, preview) -> None:
    layer = put(canvas, preview)["cluster:tic"]
    layer.setReadOnly(False)
    layer.startEditing()
    put(canvas, recoloured(demo, found, "#112233"))

    assert fill_of(layer) != "#112233"
    layer.rollBack()


def test_a_project_opened_again_is_filled_in_place_and_knows_its_styles(canvas, preview, demo, tmp_path: Path) -> None:
    layers = put(canvas, preview)
    list(update_base(canvas, preview_file(demo), preview))
    layers["cluster:espace"].setRenderer(red_dots())
    path = tmp_path / "project.qgz"
    ids = {what: layer.id() for what, layer in marked_layers(canvas.project).items()}
    assert canvas.project.write(str(path))
    project = QgsProject()
    assert project.read(str(path))
    again = CanvasLayers(project)
    assert again.are_there and marked_layers(project)["cluster:tic"].featureCount() == 0
    assert [what for what, layer in marked_layers(project).items() if is_restyled(layer)] == ["cluster:espace"]

    layers = put(again, preview)
    list(update_base(again, preview_file(demo), preview))

    assert {what: layer.id() for what, layer in marked_layers(project).items()} == ids
    assert layers["cluster:tic"].featureCount() == len(preview.layer("TIC").frame)
    assert layers[f"{BASE}:focus"].featureCount() == 1
    assert again.restyled == ("Espace",)
    project.clear()


def test_the_base_map_is_a_group_under_the_circles_in_the_order_of_the_page(canvas, preview, demo) -> None:
    put(canvas, preview)
    list(update_base(canvas, preview_file(demo), preview))

    group = marked_group(canvas.project.layerTreeRoot(), CIRCLES)
    base = group.children()[-1]
    assert base.name() == "Fond de carte"
    assert [n.name() for n in base.children()] == ["towns", "provinces", "regions", "regions", "sea", "neighbours"]
    assert [n.layer().providerType() for n in base.children()] == ["ogr", "ogr", "memory", "ogr", "ogr", "ogr"]


def test_the_base_map_is_opened_once_and_what_was_restyled_in_it_stays(canvas, preview, demo) -> None:
    put(canvas, preview)
    list(update_base(canvas, preview_file(demo), preview))
    sea = next(layer for what, layer in marked_layers(canvas.project).items() if what.endswith("=sea"))
    sea.setRenderer(QgsSingleSymbolRenderer(QgsFillSymbol.createSimple({"color": "#00ff00"})))
    kept = look_of(sea)

    assert list(update_base(canvas, preview_file(demo), preview)) == []

    fewer = demo.with_value("base_map", demo.get("base_map")[3:]).with_value("language", "en")
    list(update_base(canvas, preview_file(fewer), preview))
    assert look_of(sea) == kept
    assert sum(what.startswith(BASE) for what in marked_layers(canvas.project)) == 3


def test_the_towns_that_a_page_would_name_are_named(canvas, preview, demo) -> None:
    put(canvas, preview)
    list(update_base(canvas, preview_file(demo), preview))
    towns = next(layer for what, layer in marked_layers(canvas.project).items() if what.endswith("=towns"))

    assert towns.labelsEnabled()
    assert "'Namur'" in towns.labeling().settings().fieldName


def test_a_fingerprint_sees_a_colour_and_not_a_name_or_a_random_id() -> None:
    one, other = (QgsVectorLayer("Point?crs=EPSG:31370", name, "memory") for name in ("a", "b"))
    for layer in (one, other):
        layer.setRenderer(red_dots())
    assert look_of(one) == look_of(other)

    other.renderer().symbol().setColor(other.renderer().symbol().color().darker())
    assert look_of(one) != look_of(other)


def test_an_extent_is_brought_into_the_projects_crs_and_left_alone_without_one() -> None:
    lambert, degrees = QgsCoordinateReferenceSystem("EPSG:31370"), QgsCoordinateReferenceSystem("EPSG:4326")
    box = in_crs((36500, 15500, 297500, 188500), lambert, degrees)

    assert (round(box.xMinimum()), round(box.yMinimum()), round(box.xMaximum())) == (3, 49, 6)
    assert in_crs((0, 0, 1, 1), QgsCoordinateReferenceSystem(), degrees).width() == 1


def test_a_project_with_nothing_but_the_plugins_layers_is_empty(canvas, preview) -> None:
    assert is_empty(canvas.project)
    put(canvas, preview)
    assert is_empty(canvas.project)
    canvas.project.addMapLayer(QgsVectorLayer("Point", "mine", "memory"))
    assert not is_empty(canvas.project)
