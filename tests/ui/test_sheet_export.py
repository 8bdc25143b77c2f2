"""Exports from the dock: whole or not at all, whatever happens meanwhile."""

from __future__ import annotations

import hashlib
import resource
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from cluster_atlas.processing.workflow.draft_files import draft_of_file
from cluster_atlas.ui.dock import AtlasDock
from cluster_atlas.ui.sheet.exporter import Exporter
from cluster_atlas.ui.sheet.outputs import open_page
from cluster_atlas.ui.sheet.step import SheetStep
from qgis.core import Qgis, QgsApplication, QgsFeature, QgsGeometry, QgsPointXY, QgsProject, QgsSettings, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication, QEvent, Qt, QTimer
from qgis.PyQt.QtTest import QTest

from .waiting import take, wait_until

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

FILES = {
    "sheet.pdf", "carte-1.pdf", "cartes-2.pdf", "cartes-3.pdf", "atlas.gpkg", "project.qgz", "ledger.csv", "rows.csv",
    "excluded.csv", "unmatched.csv", "report.html", "sheet.json", "rules.csv", "host_codes.csv",
}  # fmt: skip


@pytest.fixture
def scratch(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give the folder for temporary files, to see that nothing is left in it."""
    folder = tmp_path / "scratch"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    return folder


@pytest.fixture
def dock(qgis_iface: QgisInterface, scratch: Path, qgis_new_project: None) -> Iterator[AtlasDock]:
    """Give a dock with the demonstration's figures; opening folders is left to the tests that ask for it."""
    QgsSettings().remove("cluster_atlas")
    qgis_iface.messageBar().clear_messages()
    dock = AtlasDock(qgis_iface)
    take(dock.session, draft_of_file(None))
    dock.sheet.export_box.open_after.setChecked(False)
    yield dock
    closed(dock)
    dock.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    wait_until(lambda: QgsApplication.taskManager().count() == 0)
    assert list(scratch.iterdir()) == []


def closed(dock: AtlasDock) -> None:
    if dock.property("closed") is None:
        dock.close_dock()
        dock.setProperty("closed", True)


def begin(dock: AtlasDock, folder: Path) -> SheetStep:
    """Click Export."""
    step = dock.sheet
    step.export_box.folder.setFilePath(str(folder))
    QTest.mouseClick(step.export_box.export, Qt.MouseButton.LeftButton)
    return step


def end(step: SheetStep, seconds: float = 90) -> None:
    wait_until(lambda: not step.is_exporting, seconds)


def when_it_says(exporter: Exporter, words: str, act: object) -> None:
    """Do something from the event loop, as a user does, once the export is at an item."""

    def heard(_: float, text: str) -> None:
        if words in text:
            exporter.progressed.disconnect(heard)
            QTimer.singleShot(0, act)

    exporter.progressed.connect(heard)


def errors(iface: QgisInterface) -> list[str]:
    return list(iface.messageBar().get_messages(Qgis.MessageLevel.Critical))


def prints(folder: Path) -> dict[str, str]:
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in folder.iterdir()}


def test_an_export_writes_every_file_and_says_so(dock: AtlasDock, tmp_path: Path, qgis_iface: QgisInterface) -> None:
    folder = tmp_path / "out"
    step = begin(dock, folder)
    assert step.is_exporting and step.state().level == "busy"
    assert not dock.stepper.isEnabled() and not dock.menu_button.isEnabled()
    assert dock.progress.isVisibleTo(dock)
    end(step)

    assert {path.name for path in folder.iterdir()} == FILES
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith(".")] == []
    assert errors(qgis_iface) == []
    assert step.state().level == "good"
    assert dock.stepper.isEnabled() and not dock.progress.isVisibleTo(dock)
    assert str(folder) in step.export_box.result.text() and "14" in step.export_box.result.text()
    assert dock.session.own_projects == {str(folder / "project.qgz")}
    assert draft_of_file(str(folder / "sheet.json")).rules == dock.session.draft.rules
    assert step.export_box._recent_folders() == [str(folder)]

    step.session.set_value("edition", "2008")
    assert step.state().level != "good"


def test_an_export_waits_for_the_figures_of_a_change(dock: AtlasDock, tmp_path: Path) -> None:
    dock.session.change(dock.session.draft.with_rules([]))
    assert not dock.session.is_current
    step = begin(dock, tmp_path / "out")
    assert step.is_exporting
    end(step)

    assert (tmp_path / "out" / "excluded.csv").read_text("utf-8-sig").count("\n") == 1  # the header: no rule took anything


def test_an_export_that_waits_can_be_cancelled(dock: AtlasDock, tmp_path: Path) -> None:
    dock.session.change(dock.session.draft.with_rules([]))
    step = begin(dock, tmp_path / "out")
    QTest.mouseClick(dock.progress.cancel, Qt.MouseButton.LeftButton)

    assert not step.is_exporting and dock.stepper.isEnabled()
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("item", ["Planning the maps", "Opening the layers", "Writing sheet.pdf", "Writing cartes-2.pdf"])
def test_cancel_leaves_no_file(dock: AtlasDock, tmp_path: Path, item: str, qgis_iface: QgisInterface) -> None:
    step = dock.sheet
    when_it_says(step.sheet_export.exporter, item, lambda: QTest.mouseClick(dock.progress.cancel, Qt.MouseButton.LeftButton))
    begin(dock, tmp_path / "out")
    end(step)

    assert sorted(path.name for path in tmp_path.iterdir()) == ["scratch"]
    assert errors(qgis_iface) == []
    assert dock.stepper.isEnabled() and step.sheet_export.run is None


@pytest.mark.parametrize("item", ["Planning the maps", "Composing Carte 1", "Writing sheet.pdf"])
def test_a_dock_that_is_deleted_in_the_middle_leaves_no_file(dock: AtlasDock, tmp_path: Path, item: str) -> None:
    """As unloading the plugin does it, and QGIS when it is closed."""
    step, gone = dock.sheet, []

    def unload() -> None:
        closed(dock)
        gone.append(True)

    when_it_says(step.sheet_export.exporter, item, unload)
    begin(dock, tmp_path / "out")
    wait_until(lambda: bool(gone) and not step.sheet_export.exporter.is_running, 60)

    assert sorted(path.name for path in tmp_path.iterdir()) == ["scratch"]


def test_a_widget_deleted_in_the_middle_is_touched_no_more(qgis_iface: QgisInterface, tmp_path: Path, scratch: Path) -> None:
    dock = AtlasDock(qgis_iface)
    take(dock.session, draft_of_file(None))
    exporter, over = dock.sheet.sheet_export.exporter, []

    def unload() -> None:
        dock.close_dock()
        dock.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        over.append(True)

    when_it_says(exporter, "Opening the layers", unload)
    begin(dock, tmp_path / "out")
    wait_until(lambda: bool(over) and not exporter.is_running, 60)

    assert sorted(path.name for path in tmp_path.iterdir()) == ["scratch"]


def test_closing_the_project_in_the_middle_cancels(dock: AtlasDock, tmp_path: Path) -> None:
    when_it_says(dock.sheet.sheet_export.exporter, "Composing Carte 1", QgsProject.instance().clear)
    step = begin(dock, tmp_path / "out")
    end(step)

    assert sorted(path.name for path in tmp_path.iterdir()) == ["scratch"]


def test_a_second_click_begins_no_second_export(dock: AtlasDock, tmp_path: Path) -> None:
    step = begin(dock, tmp_path / "out")
    step.export()
    step.export()
    end(step)

    assert {path.name for path in (tmp_path / "out").iterdir()} == FILES


def test_an_export_that_is_asked_for_while_a_page_is_drawn_comes_after_it(dock: AtlasDock, tmp_path: Path) -> None:
    step, begun, often = dock.sheet, [], QTimer()

    def click() -> None:
        if step.preview.is_drawing and not begun:
            begun.append(begin(dock, tmp_path / "out"))

    often.timeout.connect(click)
    often.start(1)
    dock.stepper.open(3)
    dock.show()
    wait_until(lambda: bool(begun), 60)
    often.stop()
    end(step)

    assert {path.name for path in (tmp_path / "out").iterdir()} == FILES
    wait_until(lambda: step.preparer.is_current and not step.preview.is_drawing and not step.preview.picture.is_old, 60)


def test_without_a_format_or_a_folder_nothing_begins(dock: AtlasDock, tmp_path: Path, qgis_iface: QgisInterface) -> None:
    step = begin(dock, Path("somewhere"))
    assert not step.is_exporting
    step.export_box.formats["pdf"].setChecked(False)
    begin(dock, tmp_path / "out")

    assert not step.is_exporting and not (tmp_path / "out").exists()
    assert any("folder" in text for text in errors(qgis_iface)) and any("format" in text for text in errors(qgis_iface))


def test_a_folder_that_cannot_be_made_is_said(dock: AtlasDock, tmp_path: Path, qgis_iface: QgisInterface) -> None:
    (tmp_path / "file").write_text("no folder")
    step = begin(dock, tmp_path / "file" / "out")
    end(step)

    (said,) = errors(qgis_iface)
    assert str(tmp_path / "file") in said and "Choose another one" in said
    assert dock.stepper.isEnabled()


def test_a_folder_that_vanished_is_made_again(dock: AtlasDock, tmp_path: Path) -> None:
    step = dock.sheet
    folder = tmp_path / "deep" / "out"
    folder.mkdir(parents=True)
    step.export_box.folder.setFilePath(str(folder))
    folder.rmdir()
    folder.parent.rmdir()
    begin(dock, folder)
    end(step)

    assert {path.name for path in folder.iterdir()} == FILES


def test_a_file_that_cannot_be_replaced_leaves_all_of_the_old_ones(
    dock: AtlasDock, tmp_path: Path, qgis_iface: QgisInterface
) -> None:
    folder = tmp_path / "out"
    (folder / "rules.csv").mkdir(parents=True)  # nothing can be put in its place, and most files come before it
    (folder / "atlas.gpkg").write_bytes(b"old")
    (folder / "carte-1.pdf").write_bytes(b"old too")
    step = begin(dock, folder)
    end(step)

    assert {path.name for path in folder.iterdir()} == {"rules.csv", "atlas.gpkg", "carte-1.pdf"}
    assert (folder / "atlas.gpkg").read_bytes() == b"old" and (folder / "carte-1.pdf").read_bytes() == b"old too"
    (said,) = errors(qgis_iface)
    assert "rules.csv" in said


@pytest.mark.skipif(sys.platform == "win32", reason="has no limit on a file's size")
@pytest.mark.parametrize("most", [40_000, 400_000], ids=["in the layers", "in the pages"])
def test_a_full_disk_is_said_and_the_old_files_stay(
    dock: AtlasDock, tmp_path: Path, qgis_iface: QgisInterface, most: int
) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    (folder / "sheet.pdf").write_bytes(b"old")
    before = prints(folder)
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (most, hard))
    try:
        step = begin(dock, folder)
        end(step)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))

    assert errors(qgis_iface)
    assert prints(folder) == before
    assert sorted(path.name for path in tmp_path.iterdir()) == ["out", "scratch"]


def test_a_layer_in_no_file_is_exported_and_goes_along(dock: AtlasDock, tmp_path: Path) -> None:
    """A scratch layer of the project as one more layer of the base map."""
    layer = QgsVectorLayer("Point?crs=EPSG:31370&field=name:string", "Chantiers", "memory")
    site = QgsFeature(layer.fields())
    site.setAttributes(["Namur"])
    site.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(185000, 128000)))
    layer.dataProvider().addFeature(site)
    QgsProject.instance().addMapLayer(layer)
    dock.sheet.base_map.add_layer(layer)
    step = begin(dock, tmp_path / "out")
    end(step)

    copy = QgsVectorLayer(f"{tmp_path / 'out' / 'atlas.gpkg'}|layername=base_chantiers", "copy", "ogr")
    assert copy.isValid() and copy.featureCount() == 1
    again = draft_of_file(str(tmp_path / "out" / "sheet.json"))
    assert Path(again.resolved(again.get("base_map")[0]["style"])).parent == tmp_path / "out"


def test_a_page_opens_in_the_designer_of_the_project_that_is_open(
    dock: AtlasDock, tmp_path: Path, qgis_iface: QgisInterface, monkeypatch: pytest.MonkeyPatch
) -> None:
    step = begin(dock, tmp_path / "out")
    end(step)
    opened: list[str] = []
    monkeypatch.setattr(qgis_iface, "openLayoutDesigner", lambda layout: opened.append(layout.name()), raising=False)
    assert QgsProject.instance().read(str(step.sheet_export.run.project))
    names = [action.text() for action in step.export_box.open_page.menu().actions()]
    assert len(names) == 3

    open_page(qgis_iface, str(step.sheet_export.run.project), "cartes-2")
    assert opened == ["Cartes 2"]
