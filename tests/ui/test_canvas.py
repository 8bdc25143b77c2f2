"""The live preview in a real canvas, on the demonstration: what is shown, what stays the user's, what a click meets."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from cluster_atlas.processing.workflow.canvas_layers import BASE, CIRCLES
from cluster_atlas.processing.workflow.canvas_marks import look_of, marked_group, marked_layers
from cluster_atlas.processing.workflow.draft_clusters import with_cluster
from cluster_atlas.processing.workflow.draft_files import draft_of_file
from cluster_atlas.ui.clusters.step import ClustersStep
from cluster_atlas.ui.session import AtlasSession
from cluster_atlas.ui.step import GOOD, WRONG
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsMarkerSymbol,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
)
from qgis.gui import QgsLayerTreeMapCanvasBridge, QgsMapCanvas, QgsMapToolPan
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtTest import QTest

from .waiting import take, wait_until

if TYPE_CHECKING:
    from qgis.gui import QgisInterface
    from qgis.PyQt.QtWidgets import QWidget

LAMBERT = QgsCoordinateReferenceSystem("EPSG:31370")


@pytest.fixture
def canvas(qgis_iface: QgisInterface, qgis_parent: QWidget, qgis_new_project: None) -> Iterator[QgsMapCanvas]:
    """Give QGIS's canvas with the bridge from the Layers panel, as the application has it."""
    canvas = qgis_iface.mapCanvas()
    qgis_parent.resize(900, 600)
    canvas.resize(900, 600)
    qgis_parent.show()
    bridge = QgsLayerTreeMapCanvasBridge(QgsProject.instance().layerTreeRoot(), canvas)
    QgsProject.instance().crsChanged.connect(lambda: canvas.setDestinationCrs(QgsProject.instance().crs()))
    yield canvas
    bridge.deleteLater()
    QgsProject.instance().clear()
    QgsProject.instance().crsChanged.disconnect()


@pytest.fixture
def step(canvas: QgsMapCanvas, qgis_iface: QgisInterface) -> Iterator[ClustersStep]:
    session = AtlasSession()
    step = ClustersStep(session, qgis_iface)
    yield step
    step.close_step()
    session.close()
    step.deleteLater()
    session.deleteLater()


def rest(step: ClustersStep) -> None:
    """Wait until the preview is planned and in the project."""
    QTest.qWait(20)
    wait_until(lambda: step.preview.is_settled and not step.session.is_running)


def show(step: ClustersStep) -> None:
    take(step.session, draft_of_file(None))
    step.shown()
    rest(step)


def layers() -> dict[str, QgsVectorLayer]:
    return marked_layers(QgsProject.instance())


def ticked() -> list[str]:
    root = QgsProject.instance().layerTreeRoot()
    circles = {what: layer for what, layer in layers().items() if not what.startswith(BASE)}
    return [what for what, layer in circles.items() if root.findLayer(layer.id()).isVisible()]


def reddened(layer: QgsVectorLayer) -> str:
    layer.setRenderer(QgsSingleSymbolRenderer(QgsMarkerSymbol.createSimple({"color": "#ff0000"})))
    return look_of(layer)


def pixel_of(step: ClustersStep, code: str) -> QPoint:
    """Return where the place of a postal code is on the canvas, from its coordinates."""
    frame = step.preview.visible_layer().frame
    row = frame[frame["postal_code"] == code].iloc[0]
    settings = step.iface.mapCanvas().mapSettings()
    point = settings.mapToPixel().transform(QgsPointXY(row["x"], row["y"]))
    return QPoint(round(point.x()), round(point.y()))


def test_opening_the_step_adds_one_group_and_zooms_to_the_sheet_once(step: ClustersStep, canvas: QgsMapCanvas) -> None:
    show(step)

    assert QgsProject.instance().crs() == LAMBERT
    assert [node.name() for node in QgsProject.instance().layerTreeRoot().children()] == [
        "Cluster Atlas – Les clusters technologiques"
    ]
    assert ticked() == ["total"]
    assert canvas.extent().contains(QgsRectangle(36500, 15500, 297500, 188500))

    canvas.setExtent(QgsRectangle(150000, 100000, 160000, 110000))
    step.session.change(with_cluster(step.session.draft, (), "TIC", colour="#123456"))
    rest(step)
    assert canvas.extent().width() < 20000
    QTest.mouseClick(step.parts.zoom, Qt.MouseButton.LeftButton)
    assert canvas.extent().width() > 260000


def test_choosing_a_cluster_shows_it_alone(step: ClustersStep, canvas: QgsMapCanvas) -> None:
    show(step)
    before = {what: layer.id() for what, layer in layers().items()}
    step.choose("TIC")
    wait_until(lambda: layers()["cluster:tic"] in canvas.layers())

    assert ticked() == ["cluster:tic"]
    assert {what: layer.id() for what, layer in layers().items()} == before


def test_a_colour_and_new_figures_reach_the_same_layers(step: ClustersStep) -> None:
    show(step)
    before = {what: layer.id() for what, layer in layers().items()}
    rule = {"enabled": "1", "id": "x", "action": "exclude", "cluster": "TIC", "field": "jobs", "operator": ">="}
    rule |= {"value": "0", "jobs": "", "reason": "all of it"}
    step.session.change(step.session.draft.with_rules([*step.session.draft.rules, rule]))
    wait_until(lambda: step.session.is_current)
    rest(step)

    assert {what: layer.id() for what, layer in layers().items()} == before
    assert layers()["cluster:tic"].featureCount() == 0
    assert layers()["cluster:espace"].featureCount() > 0


def test_a_style_made_by_hand_is_kept_said_and_given_up_on_request(step: ClustersStep) -> None:
    show(step)
    kept = reddened(layers()["cluster:tic"])
    step.session.change(with_cluster(step.session.draft, (), "TIC", colour="#123456"))
    rest(step)
    assert look_of(layers()["cluster:tic"]) == kept
    assert "TIC" in step.parts.style_words.text() and not step.parts.style_line.isHidden()

    QTest.mouseClick(step.parts.take_style, Qt.MouseButton.LeftButton)
    rest(step)
    assert look_of(layers()["cluster:tic"]) != kept
    assert step.parts.style_line.isHidden()


def test_deleted_layers_and_a_deleted_group_come_back_without_a_fault(step: ClustersStep) -> None:
    show(step)
    QgsProject.instance().removeMapLayer(layers()["cluster:tic"].id())
    step.choose("TIC")
    step.session.change(with_cluster(step.session.draft, (), "TIC", colour="#123456"))
    rest(step)
    assert ticked() == ["cluster:tic"]

    root = QgsProject.instance().layerTreeRoot()
    root.removeChildNode(marked_group(root, CIRCLES))
    QTest.qWait(50)
    assert layers() == {}
    step.choose("Espace")
    rest(step)
    assert ticked() == ["cluster:espace"]


def test_deleting_the_group_while_it_is_filled_does_no_harm(step: ClustersStep) -> None:
    take(step.session, draft_of_file(None))
    step.shown()
    wait_until(lambda: len(layers()) >= 2)
    QgsProject.instance().layerTreeRoot().removeAllChildren()
    rest(step)
    step.choose("TIC")
    rest(step)

    assert "cluster:tic" in layers()


def test_unticked_the_layers_are_hidden_and_stay_away_when_deleted(step: ClustersStep) -> None:
    show(step)
    step.parts.in_map.setChecked(False)
    assert ticked() == []

    QgsProject.instance().layerTreeRoot().removeAllChildren()
    QTest.qWait(50)
    step.session.change(with_cluster(step.session.draft, (), "TIC", colour="#123456"))
    rest(step)
    step.choose("TIC")
    rest(step)
    assert layers() == {}

    step.parts.in_map.setChecked(True)
    rest(step)
    assert ticked() == ["cluster:tic"]


def test_without_the_base_map_no_file_of_it_is_opened(step: ClustersStep) -> None:
    step.parts.base.setChecked(False)
    show(step)
    assert not any(what.startswith(BASE) for what in layers())

    step.parts.base.setChecked(True)
    rest(step)
    assert sum(what.startswith(BASE) for what in layers()) == 6
    step.parts.base.setChecked(False)
    assert not marked_group(QgsProject.instance().layerTreeRoot(), BASE).itemVisibilityChecked()


def test_the_users_project_keeps_its_crs_and_its_layers(step: ClustersStep) -> None:
    QgsProject.instance().setCrs(QgsCoordinateReferenceSystem("EPSG:3812"))
    mine = QgsVectorLayer("Point?crs=EPSG:3812", "mine", "memory")
    QgsProject.instance().addMapLayer(mine)
    show(step)

    assert QgsProject.instance().crs().authid() == "EPSG:3812"
    assert QgsProject.instance().mapLayer(mine.id()) is mine
    assert QgsProject.instance().layerTreeRoot().children()[1].name() == "mine"


def test_closing_the_step_leaves_the_layers_and_no_work(step: ClustersStep, qgis_iface: QgisInterface) -> None:
    session = AtlasSession()
    other = ClustersStep(session, qgis_iface)
    show(other)
    session.change(with_cluster(session.draft, (), "TIC", colour="#123456"))
    other.close_step()
    session.close()
    other.deleteLater()
    QTest.qWait(150)

    assert len(layers()) == 16
    wait_until(lambda: QgsApplication.taskManager().count() == 0)


def test_a_new_project_gets_layers_of_its_own_only_when_the_step_is_asked(step: ClustersStep) -> None:
    show(step)
    QgsProject.instance().clear()
    QTest.qWait(150)
    assert layers() == {}

    step.choose("Espace")
    rest(step)
    assert ticked() == ["cluster:espace"]


def test_a_project_opened_again_is_filled_in_place_also_when_the_step_was_never_opened(
    step: ClustersStep, qgis_iface: QgisInterface, tmp_path: Path
) -> None:
    show(step)
    step.choose("TIC")
    ids = {what: layer.id() for what, layer in layers().items()}
    assert QgsProject.instance().write(str(tmp_path / "mine.qgz"))
    QgsProject.instance().clear()
    assert QgsProject.instance().read(str(tmp_path / "mine.qgz"))
    session = AtlasSession()
    other = ClustersStep(session, qgis_iface)
    take(session, draft_of_file(None))
    rest(other)

    assert {what: layer.id() for what, layer in layers().items()} == ids
    assert layers()["cluster:tic"].featureCount() == len(other.preview.preview.layer("TIC").frame)
    other.close_step()
    session.close()


def test_a_base_map_that_cannot_be_styled_is_told_and_the_circles_are_shown(step: ClustersStep, tmp_path: Path) -> None:
    (tmp_path / "broken.qml").write_text("no style", "utf-8")
    demo = draft_of_file(None)
    base = [{**demo.get("base_map")[0], "style": str(tmp_path / "broken.qml")}]
    take(step.session, demo.with_value("base_map", base))
    step.shown()
    rest(step)

    assert step.state().level == WRONG and "style" in step.parts.notes.text()
    assert ticked() == ["total"]
    step.session.change(demo)
    rest(step)
    assert step.state().level == GOOD


def test_a_click_on_a_circle_names_its_place_and_one_beside_it_names_none(step: ClustersStep, canvas: QgsMapCanvas) -> None:
    show(step)
    step.choose("TIC")
    step.parts.rows.setChecked(True)
    tool, picked, missed = step.rows.tool, [], []
    assert canvas.mapTool() is tool
    tool.picked.disconnect(step.rows._on_picked)
    tool.picked.connect(lambda cluster, place: picked.append((cluster, place)))
    tool.missed.connect(lambda: missed.append(1))

    QTest.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=pixel_of(step, "1348"))
    QTest.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(5, 5))

    cells = step.session.figures.cells
    cell = cells[(cells["cluster"] == "TIC") & (cells["postal_code"] == "1348")].iloc[0]
    ((cluster, place),) = picked
    assert (cluster, place.country, place.postal_code) == ("TIC", "BE", "1348")
    assert (place.jobs, place.members) == (cell["jobs"], cell["members"])
    assert "BE 1348" in tool.words(place)
    assert missed == [1]


def test_a_click_meets_the_same_circle_in_another_crs(step: ClustersStep, canvas: QgsMapCanvas) -> None:
    show(step)
    lambert = pixel_of(step, "4000")
    assert step.rows.tool.place_under(lambert)[1].postal_code == "4000"

    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    step.preview.zoom()
    frame = step.preview.visible_layer().frame
    row = frame[frame["postal_code"] == "4000"].iloc[0]
    point = canvas.mapSettings().layerToMapCoordinates(layers()["total"], QgsPointXY(row["x"], row["y"]))
    pixel = canvas.mapSettings().mapToPixel().transform(point)
    found = step.rows.tool.place_under(QPoint(round(pixel.x()), round(pixel.y())))
    assert found is not None and found[1].postal_code == "4000"


def test_hidden_circles_are_never_met(step: ClustersStep) -> None:
    show(step)
    pixel = pixel_of(step, "4000")
    step.parts.in_map.setChecked(False)

    assert step.rows.tool.place_under(pixel) is None


def test_escape_and_closing_give_the_tool_of_before_back(step: ClustersStep, canvas: QgsMapCanvas) -> None:
    pan = QgsMapToolPan(canvas)
    canvas.setMapTool(pan)
    step.parts.rows.setChecked(True)
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    assert canvas.mapTool() is pan and not step.parts.rows.isChecked()

    step.parts.rows.setChecked(True)
    other = QgsMapToolPan(canvas)
    canvas.setMapTool(other)  # from QGIS's own toolbar
    assert not step.parts.rows.isChecked() and canvas.mapTool() is other
    canvas.unsetMapTool(other)


def test_the_rows_of_a_clicked_circle_are_shown(step: ClustersStep, canvas: QgsMapCanvas) -> None:
    window = pytest.importorskip("cluster_atlas.ui.rows_window", reason="the window of rows comes with the step Exclusions")
    show(step)
    step.parts.rows.setChecked(True)
    QTest.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=pixel_of(step, "4000"))

    shown = window.rows_window(step.parts.rows)
    assert shown.isVisible() and shown.model.rowCount() > 0
    shown.close()
