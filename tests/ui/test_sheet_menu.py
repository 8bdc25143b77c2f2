"""Sheets as wholes: opened, saved, asked about, kept in the project."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from cluster_atlas.processing.workflow.draft_files import draft_of_file
from cluster_atlas.ui.dock import AtlasDock
from cluster_atlas.ui.recent import RECENT_KEY, recent_sheets
from qgis.core import Qgis, QgsProject, QgsSettings
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QApplication, QMessageBox

from .waiting import settled, wait_until

if TYPE_CHECKING:
    from qgis.gui import QgisInterface


@pytest.fixture
def dock(qgis_iface: QgisInterface, qgis_new_project: None) -> Iterator[AtlasDock]:
    qgis_iface.messageBar().clear_messages()
    dock = AtlasDock(qgis_iface)
    yield dock
    dock.close_dock()
    dock.deleteLater()
    QgsSettings().remove(RECENT_KEY)


def errors(dock: AtlasDock) -> list[str]:
    return dock.iface.messageBar().get_messages(Qgis.MessageLevel.Critical)


def answer(button: QMessageBox.StandardButton) -> None:
    """Press a button of the question that comes up next."""

    def press() -> None:
        box = QApplication.activeModalWidget()
        if isinstance(box, QMessageBox):
            box.button(button).click()
        else:
            QTimer.singleShot(20, press)

    QTimer.singleShot(20, press)


def new_project(dock: AtlasDock) -> None:
    QgsProject.instance().clear()  # the window of the tests does not do this by itself
    dock.iface.newProject()


def retitled(dock: AtlasDock, theme: str) -> None:
    dock.session.set_value("theme", theme)


def test_the_demonstration_is_one_click_away_and_untouched(dock: AtlasDock) -> None:
    dock.show()
    assert dock.demonstration.isVisible()
    dock.demonstration.click()
    settled(dock.session)

    assert dock.session.draft == draft_of_file(None)
    assert not dock.demonstration.isVisible() and not dock.sheet_menu.is_modified
    assert dock.sheet_name.text() == "Les clusters technologiques – 2007"


def test_saving_and_opening_give_the_sheet_back(dock: AtlasDock, tmp_path: Path) -> None:
    dock.sheet_menu.open_demonstration()
    retitled(dock, "Les grappes")
    assert dock.sheet_name.text().endswith("*")
    path = str(tmp_path / "fiche.json")

    assert dock.sheet_menu.save_file(path)
    dock.sheet_menu.new_sheet()
    dock.sheet_menu.open_file(path)
    settled(dock.session)

    assert dock.session.draft.get("theme") == "Les grappes"
    assert not dock.sheet_menu.is_modified and recent_sheets() == [path]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('{"format": "cluster-atlas-sheet", "version": 2}', "Update the plugin"),
        ("not JSON", "not JSON"),
        ('{"format": "cluster-atlas-sheet", "version": 1, "colour": 1}', "members"),
    ],
    ids=["a newer version's", "no JSON", "unknown keys and no table"],
)
def test_a_file_that_cannot_be_opened_is_said_and_the_open_sheet_stays(
    dock: AtlasDock, tmp_path: Path, text: str, said: str
) -> None:
    dock.sheet_menu.open_demonstration()
    (tmp_path / "sheet.json").write_text(text, "utf-8")
    dock.sheet_menu.open_file(str(tmp_path / "sheet.json"))

    assert said in errors(dock)[0]
    assert dock.session.draft.get("theme") == "Les clusters technologiques"


def test_a_folder_that_vanished_is_said_and_the_sheet_stays_modified(dock: AtlasDock, tmp_path: Path) -> None:
    dock.sheet_menu.open_demonstration()
    retitled(dock, "Les grappes")
    (tmp_path / "file").write_text("", "utf-8")

    assert not dock.sheet_menu.save_file(str(tmp_path / "file" / "sheet.json"))
    assert "cannot be written" in errors(dock)[0] and dock.sheet_menu.is_modified


@pytest.mark.parametrize(
    ("button", "left"),
    [(QMessageBox.StandardButton.Cancel, False), (QMessageBox.StandardButton.Discard, True)],
    ids=["cancel", "discard"],
)
def test_a_sheet_with_changes_is_asked_about_before_it_is_replaced(
    dock: AtlasDock, button: QMessageBox.StandardButton, left: bool
) -> None:
    dock.sheet_menu.open_demonstration()
    retitled(dock, "Les grappes")
    answer(button)
    dock.sheet_menu.new_sheet()

    assert (dock.session.draft.get("theme") is None) == left


def test_a_package_can_be_sent_on(dock: AtlasDock, tmp_path: Path) -> None:
    dock.sheet_menu.open_demonstration()

    assert dock.sheet_menu.pack(str(tmp_path / "parcel")), errors(dock)
    assert draft_of_file(str(tmp_path / "parcel" / "sheet.json")).get("members.source") == "members.csv"


def test_the_project_keeps_the_sheet_and_gives_it_back(dock: AtlasDock, tmp_path: Path) -> None:
    dock.sheet_menu.open_demonstration()
    retitled(dock, "Les grappes")
    project = QgsProject.instance()
    assert project.isDirty()
    project.write(str(tmp_path / "projet.qgz"))
    new_project(dock)
    assert dock.session.draft.get("theme") is None

    project.read(str(tmp_path / "projet.qgz"))
    settled(dock.session)

    assert dock.session.draft.get("theme") == "Les grappes"
    assert len(dock.session.draft.rules) == len(draft_of_file(None).rules)
    assert not dock.sheet_menu.is_modified


def test_a_project_and_its_table_can_be_moved_together(dock: AtlasDock, tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "membres.csv").write_text("Organisme;Cluster;CP;Effectif\nAlpha;TIC;1348;12\n", "utf-8")
    demo = draft_of_file(None)
    dock.session.change(demo.with_value("members", {"source": str(tmp_path / "a" / "membres.csv")}))
    project = QgsProject.instance()
    project.write(str(tmp_path / "a" / "projet.qgz"))
    (tmp_path / "a").rename(tmp_path / "b")

    project.read(str(tmp_path / "b" / "projet.qgz"))

    draft = dock.session.draft
    assert draft.resolved(draft.get("members.source")) == str(tmp_path / "b" / "membres.csv")


def test_a_newer_plugins_sheet_in_a_project_is_said_and_left_alone(dock: AtlasDock, tmp_path: Path) -> None:
    project, made = QgsProject.instance(), QgsProject()
    newer = json.dumps({"draft": 99, "more": "things"})
    made.writeEntry("ClusterAtlas", "sheet", newer)
    made.write(str(tmp_path / "projet.qgz"))
    project.read(str(tmp_path / "projet.qgz"))
    project.write()

    assert "newer version" in errors(dock)[0]
    assert project.readEntry("ClusterAtlas", "sheet", "")[0] == newer


def test_opening_the_dock_alone_does_not_touch_the_project(dock: AtlasDock) -> None:
    assert not QgsProject.instance().isDirty()
    assert QgsProject.instance().readEntry("ClusterAtlas", "sheet", "")[0] == ""


def test_the_project_that_an_export_wrote_keeps_the_sheet_that_is_open(dock: AtlasDock, tmp_path: Path) -> None:
    dock.sheet_menu.open_demonstration()
    other = QgsProject()
    other.write(str(tmp_path / "project.qgz"))
    dock.session.own_projects.add(str(tmp_path / "project.qgz"))

    QgsProject.instance().read(str(tmp_path / "project.qgz"))
    wait_until(lambda: not dock.session.is_running)

    assert dock.session.draft.get("theme") == "Les clusters technologiques"
