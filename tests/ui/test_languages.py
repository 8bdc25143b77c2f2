"""Errors in the dock are said in the language of QGIS, wherever they are shown."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from cluster_atlas.processing.workflow.draft_files import draft_of_file
from cluster_atlas.ui.dock import AtlasDock
from qgis.core import Qgis, QgsSettings
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

from .waiting import settled, take, wait_until

if TYPE_CHECKING:
    from qgis.gui import QgisInterface


@pytest.fixture
def dock(qgis_iface: QgisInterface, root: Path, qgis_new_project: None) -> Iterator[AtlasDock]:
    """Give a dock in a French QGIS."""
    translator = QTranslator()
    assert translator.load(str(root / "resources" / "i18n" / "cluster_atlas_fr.qm"))
    QCoreApplication.installTranslator(translator)
    qgis_iface.messageBar().clear_messages()
    dock = AtlasDock(qgis_iface)
    yield dock
    dock.close_dock()
    dock.deleteLater()
    QCoreApplication.removeTranslator(translator)
    QgsSettings().remove("cluster_atlas")


def test_an_export_that_cannot_be_written_is_said_in_french(
    dock: AtlasDock, tmp_path: Path, qgis_iface: QgisInterface
) -> None:
    (tmp_path / "file").write_text("no folder")
    take(dock.session, draft_of_file(None))
    dock.sheet.export_box.open_after.setChecked(False)
    dock.sheet.export_box.folder.setFilePath(str(tmp_path / "file" / "out"))
    dock.sheet.export()
    wait_until(lambda: not dock.sheet.is_exporting)

    (said,) = qgis_iface.messageBar().get_messages(Qgis.MessageLevel.Critical)
    assert "cannot be written" not in said and "dossier" in said


def test_a_table_and_layer_that_cannot_be_read_are_said_in_french(dock: AtlasDock, tmp_path: Path) -> None:
    (tmp_path / "gone.csv").write_text("")
    draft = draft_of_file(None).with_value("members.source", str(tmp_path / "gone.csv"))
    draft = draft.with_value("postal_layers", [{"source": str(tmp_path / "gone.gpkg")}])
    dock.session.change(draft, at_once=True)
    settled(dock.session)
    data = dock.data
    wait_until(lambda: data.reader.head.error is not None and bool(data.reader.postal))
    problem, head, postal = dock.session.problem, data.reader.head.error, data.reader.postal[0].error

    tip = data.postal.list.item(0).toolTip()
    assert problem.what not in data.state().text and data.state().text
    assert head.what not in data.source.notice.text
    assert postal.what not in tip and tip


def test_a_base_map_that_cannot_be_used_is_said_in_french(dock: AtlasDock, tmp_path: Path) -> None:
    bad = tmp_path / "broken.qml"
    bad.write_text("no style")
    demo = draft_of_file(None)
    first = {**demo.get("base_map")[0], "source": demo.resolved(demo.get("base_map")[0]["source"]), "style": str(bad)}
    take(dock.session, demo.with_value("base_map", [first]))
    dock.stepper.open(2)
    wait_until(lambda: dock.clusters.preview.is_settled and dock.clusters.preview.problem is not None)
    problem = dock.clusters.preview.problem

    assert problem.what not in dock.clusters.parts.notes.text() and dock.clusters.parts.notes.text()
    assert problem.__traceback__ is None  # what it was raised in holds layers, and QGIS would not end well with them
    dock.stepper.open(3)
    dock.show()
    wait_until(lambda: dock.sheet.preparer.problem is not None)
    assert dock.sheet.preparer.problem.what not in dock.sheet.state().text
    assert dock.sheet.preparer.problem.what not in dock.sheet.preview.words.text()
