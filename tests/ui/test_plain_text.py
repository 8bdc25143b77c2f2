"""What staff and tables write is shown as it is written, also where it looks like HTML."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from cluster_atlas.processing.workflow.draft_files import draft_of_file
from cluster_atlas.ui.dock import AtlasDock
from qgis.core import QgsSettings
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QLabel

from .waiting import take

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

NAME = "<b>x</b> & y"


@pytest.fixture
def dock(qgis_iface: QgisInterface, tmp_path: Path, qgis_new_project: None) -> Iterator[AtlasDock]:
    table = tmp_path / "members.csv"
    table.write_text(f"Organisme;Cluster;CP;Effectif\nAlpha;{NAME};1348;12\nBêta;Espace;4000;30\n", "utf-8")
    dock = AtlasDock(qgis_iface)
    demo = draft_of_file(None).with_value("members.source", str(table)).with_rules([])
    values = {"members.fields": {}, "members.cluster_separator": None, "members.kinds": [], "clusters": [], "theme": NAME}
    for key, value in {**values, "pages": [{"kind": "grid", "clusters": [NAME]}]}.items():
        demo = demo.with_value(key, value)
    take(dock.session, demo)
    dock.stepper.open(2)
    yield dock
    dock.close_dock()
    dock.deleteLater()
    QgsSettings().remove("cluster_atlas")


def test_no_label_takes_a_text_for_html(dock: AtlasDock) -> None:
    assert NAME in dock.sheet_name.text()
    shown = [label for label in dock.findChildren(QLabel) if NAME in label.text()]

    assert dock.sheet_name in shown
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in shown)


def test_tips_of_clusters_and_pages_show_the_name_as_it_is(dock: AtlasDock) -> None:
    model, pages = dock.clusters.parts.model, dock.clusters.parts.pages
    tips = [model.index(row, 0).data(Qt.ItemDataRole.ToolTipRole) for row in range(model.rowCount())]
    tips.append(pages.topLevelItem(0).child(0).toolTip(0))

    named = [tip for tip in tips if "&lt;b&gt;x&lt;/b&gt; &amp; y" in tip]
    assert len(named) == 2 and not [tip for tip in tips if "<b>" in tip]
