"""The session: figures follow the draft, in another thread, and nothing runs on afterwards."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from cluster_atlas.processing.workflow.draft import Draft, blank_draft, draft_of_text
from cluster_atlas.processing.workflow.draft_files import draft_of_file
from cluster_atlas.ui.session import AtlasSession
from qgis.core import QgsApplication, QgsFeature, QgsProject, QgsVectorLayer

from .waiting import take, wait_until

RULE = {"enabled": "1", "id": "1", "action": "exclude", "field": "organisation", "operator": "is not empty", "reason": "all"}


@pytest.fixture
def session() -> Iterator[AtlasSession]:
    session = AtlasSession()
    yield session
    session.close()
    session.deleteLater()


@pytest.fixture
def table(tmp_path: Path) -> Path:
    """Two members at 1348, one of them with a cell that is no number."""
    path = tmp_path / "members.csv"
    path.write_text("Organisme;Cluster;CP;Effectif\nAlpha;TIC;1348;12\nBeta;TIC;B-1348;n.d.\nGamma;Espace;4000;30\n", "utf-8")
    return path


def draft_on(table: Path) -> Draft:
    demo = draft_of_file(None)
    layers = [{**layer, "source": demo.resolved(layer["source"])} for layer in demo.get("postal_layers")]
    return blank_draft().with_value("members.source", str(table)).with_value("postal_layers", layers)


def test_the_demonstration_has_the_figures_of_its_ledger(session: AtlasSession) -> None:
    take(session, draft_of_file(None))

    ledger = session.figures.ledger
    read = ledger[(ledger["cluster"] == "(all clusters, each site once)") & (ledger["status"] == "read")]
    assert session.problem is None
    assert int(read["rows"].iloc[0]) > 901  # a row of two clusters counts in both


def test_a_table_just_received_gives_its_sums(session: AtlasSession, table: Path) -> None:
    take(session, draft_on(table))

    cells = session.figures.cells
    assert sorted(zip(cells["cluster"], cells["postal_code"], cells["jobs"])) == [("Espace", "4000", 30), ("TIC", "1348", 12)]


def test_a_rule_changes_the_figures_and_reads_nothing_again(session: AtlasSession, table: Path) -> None:
    draft = draft_on(table).with_rules([{**RULE, "enabled": "0"}])
    take(session, draft)
    read = session.inputs
    take(session, draft.with_rules([RULE]))

    assert session.inputs is read
    assert session.figures.cells.empty


def test_a_table_that_is_gone_is_said_and_comes_back(session: AtlasSession, table: Path) -> None:
    text = table.read_text("utf-8")
    take(session, draft_on(table))
    table.unlink()
    session.reread()
    wait_until(lambda: session.problem is not None)
    assert "members.csv" in str(session.problem)

    table.write_text(text, "utf-8")
    session.reread()
    wait_until(lambda: session.is_current)


def test_a_layer_of_the_project_is_read_with_its_unsaved_edits(
    session: AtlasSession, table: Path, qgis_new_project: None
) -> None:
    layer = QgsVectorLayer("NoGeometry?field=Organisme:string&field=Cluster:string&field=CP:string&field=Effectif:int", "m", "memory")
    row = QgsFeature(layer.fields())
    row.setAttributes(["Alpha", "TIC", "1348", 5])
    layer.dataProvider().addFeature(row)
    QgsProject.instance().addMapLayer(layer)
    layer.startEditing()
    layer.changeAttributeValue(next(layer.getFeatures()).id(), 3, 7)

    take(session, draft_on(table).with_value("members.source", f"layer:{layer.id()}"))
    layer.rollBack()

    assert session.figures.cells["jobs"].tolist() == [7]


def test_a_layer_that_was_removed_is_said(session: AtlasSession, table: Path) -> None:
    take(session, draft_on(table).with_value("members.source", "layer:gone"))

    assert "not in the project any more" in str(session.problem)
    assert session.figures is None


def test_a_change_while_it_reads_starts_again_with_the_change(session: AtlasSession, table: Path) -> None:
    session.change(draft_of_file(None), at_once=True)
    wait_until(lambda: session.is_running)
    take(session, draft_on(table))

    assert set(session.figures.clusters) == {"TIC", "Espace"}


def test_closing_in_the_middle_leaves_no_task(session: AtlasSession) -> None:
    session.change(draft_of_file(None), at_once=True)
    wait_until(lambda: session.is_running)
    session.close()

    assert not session.is_running
    wait_until(lambda: QgsApplication.taskManager().count() == 0)


def test_a_draft_survives_being_stored_as_text() -> None:
    draft = draft_of_file(None)

    assert draft_of_text(draft.to_text()) == draft
