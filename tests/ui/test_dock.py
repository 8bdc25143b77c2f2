"""The dock: what staff press and see."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from cluster_atlas.processing.domain.errors import Cancelled, ClusterAtlasError
from cluster_atlas.processing.workflow import sheet
from cluster_atlas.ui import dock as dock_module
from qgis.core import Qgis, QgsProject, QgsSettings
from qgis.PyQt.QtGui import QDesktopServices

if TYPE_CHECKING:
    from cluster_atlas.ui.dock import AtlasDock
    from qgis.gui import QgisInterface


@dataclass(frozen=True)
class Made:
    """What a run gives back, as far as the dock looks at it."""

    folder: str
    project: str
    summary: str = "9 clusters, 3 pages"


@pytest.fixture
def dock(qgis_iface: QgisInterface, tmp_path: Path) -> Iterator[AtlasDock]:
    qgis_iface.messageBar().clear_messages()
    dock = dock_module.AtlasDock(qgis_iface)
    dock.form.folder.setFilePath(str(tmp_path / "sheet"))
    dock.show()
    yield dock
    dock.close()
    dock.deleteLater()
    QgsSettings().remove(dock_module.FOLDER_KEY)


@pytest.fixture
def run_as(monkeypatch: pytest.MonkeyPatch) -> Callable[[Callable], None]:
    """Put another run in the place of the long one, to see the dock in each of its states."""
    return lambda run: monkeypatch.setattr(sheet, "produce_sheet", run)


def messages(iface: QgisInterface, level: Qgis.MessageLevel = Qgis.MessageLevel.Critical) -> list[str]:
    return iface.messageBar().get_messages(level)


def test_at_first_there_is_nothing_to_open_and_no_progress(dock: AtlasDock) -> None:
    form = dock.form

    assert form.make.isEnabled()
    assert not form.open_folder.isEnabled() and not form.open_project.isEnabled()
    assert not form.bar.isVisible() and not form.cancel.isVisible()


def test_it_stays_usable_when_it_is_narrow(dock: AtlasDock) -> None:
    dock.resize(220, 500)

    assert dock.minimumSizeHint().width() <= 220
    assert dock.form.widget().minimumSizeHint().width() <= 220


def test_while_it_runs_only_cancel_can_be_pressed(dock: AtlasDock, run_as: Callable) -> None:
    seen = []

    def run(sheet_path, folder, *, progress, is_cancelled):
        progress(40, "Carte 1")
        form = dock.form
        seen.append((form.make.isEnabled(), form.folder.isEnabled(), form.cancel.isVisible(), form.cancel.isEnabled()))
        seen.append((sheet_path, form.bar.value(), form.step.text()))
        return Made(folder, folder + "/project.qgz")

    run_as(run)
    dock.form.make.click()

    assert seen == [(False, False, True, True), (None, 40, "Carte 1")]


def test_a_run_that_is_done_says_so_and_offers_what_it_made(dock: AtlasDock, run_as: Callable) -> None:
    run_as(lambda sheet_path, folder, **_: Made(folder, folder + "/project.qgz"))

    dock.form.make.click()

    assert dock.form.result.text() == "9 clusters, 3 pages"
    assert dock.form.open_folder.isEnabled() and dock.form.open_project.isEnabled()
    assert not dock.form.bar.isVisible()


def test_cancel_stops_the_run_at_its_next_item(dock: AtlasDock, run_as: Callable) -> None:
    def run(sheet_path, folder, *, progress, is_cancelled):
        assert not is_cancelled()
        dock.form.cancel.click()
        if is_cancelled():
            raise Cancelled
        raise AssertionError("the run went on")

    run_as(run)
    dock.form.make.click()

    assert "cancelled" in dock.form.result.text()
    assert dock.form.make.isEnabled() and not dock.form.open_project.isEnabled()


def test_a_run_after_a_cancelled_one_starts_afresh(dock: AtlasDock, run_as: Callable) -> None:
    dock.cancel()

    def run(sheet_path, folder, *, progress, is_cancelled):
        assert not is_cancelled()
        return Made(folder, "")

    run_as(run)
    dock.form.make.click()

    assert dock.form.open_folder.isEnabled()


def test_an_error_is_told_in_the_message_bar(dock: AtlasDock, run_as: Callable, qgis_iface: QgisInterface) -> None:
    def run(*_, **__):
        raise ClusterAtlasError("There is no column for the jobs.", "members.csv", "Name it in the sheet.")

    run_as(run)
    dock.form.make.click()

    assert messages(qgis_iface) == ["Cluster Atlas:members.csv: There is no column for the jobs. Name it in the sheet."]
    assert dock.form.make.isEnabled() and not dock.form.open_folder.isEnabled()


def test_the_folder_is_remembered(dock: AtlasDock, run_as: Callable, qgis_iface: QgisInterface, tmp_path: Path) -> None:
    run_as(lambda sheet_path, folder, **_: Made(folder, ""))
    dock.form.make.click()

    assert dock_module.AtlasDock(qgis_iface).form.folder.filePath() == str(tmp_path / "sheet")


def test_no_folder_is_asked_for_before_anything_is_made(
    dock: AtlasDock, run_as: Callable, qgis_iface: QgisInterface
) -> None:
    run_as(lambda *_, **__: pytest.fail("it ran"))
    dock.form.folder.setFilePath("  ")

    dock.form.make.click()

    assert len(messages(qgis_iface, Qgis.MessageLevel.Warning)) == 1


def test_the_folder_is_opened_by_the_system(dock: AtlasDock, run_as: Callable, monkeypatch: pytest.MonkeyPatch) -> None:
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    run_as(lambda sheet_path, folder, **_: Made(folder, ""))
    dock.form.make.click()

    dock.form.open_folder.click()

    assert opened == [dock.form.folder.filePath()]


def test_a_project_that_is_gone_is_said_and_not_opened(
    dock: AtlasDock, run_as: Callable, qgis_iface: QgisInterface
) -> None:
    run_as(lambda sheet_path, folder, **_: Made(folder, folder + "/project.qgz"))
    dock.form.make.click()

    dock.form.open_project.click()

    assert "project.qgz" in messages(qgis_iface, Qgis.MessageLevel.Warning)[0]


@pytest.mark.slow
def test_the_demonstration_is_made_and_its_project_opens(
    dock: AtlasDock, qgis_new_project: None, tmp_path: Path
) -> None:
    dock.form.make.click()
    assert (tmp_path / "sheet" / "sheet.pdf").is_file(), messages(dock.iface)

    dock.form.open_project.click()

    assert Path(QgsProject.instance().fileName()) == tmp_path / "sheet" / "project.qgz"
    assert QgsProject.instance().mapLayers()
    QgsProject.instance().clear()
