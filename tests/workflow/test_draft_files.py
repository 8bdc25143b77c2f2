"""Drafts to files and back: saved, saved elsewhere, packed for a colleague, run from layers that are in no file."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from cluster_atlas.processing.domain.errors import ClusterAtlasError
from cluster_atlas.processing.workflow.draft import Draft, blank_draft
from cluster_atlas.processing.workflow.draft_files import draft_of_file, run_file, save_draft
from cluster_atlas.processing.workflow.draft_inputs import figures
from cluster_atlas.processing.workflow.members import Watch
from cluster_atlas.processing.workflow.package import write_package
from cluster_atlas.processing.workflow.sheet import produce_sheet, write_sheet
from qgis.core import QgsFeature, QgsGeometry, QgsProject, QgsRectangle, QgsVectorLayer

HEADER = "Organisme;Secret;Cluster;CP;Effectif"
RULE = {"enabled": "1", "id": "a", "action": "exclude", "field": "organisation", "operator": "equals", "value": "Beta", "reason": "staff"}


@pytest.fixture
def draft(tmp_path: Path) -> Draft:
    """A table with a column that no sheet uses, and a code with a zero that a number would lose."""
    table = tmp_path / "in" / "membres.csv"
    table.parent.mkdir()
    table.write_text(f"{HEADER}\nAlpha;x1;TIC;1348;1 234\nBeta;x2;TIC;B-1348;n.d.\nGamma;x3;Espace;4000;30,5\n", "utf-8")
    demo = draft_of_file(None)
    layers = [{**layer, "source": demo.resolved(layer["source"])} for layer in demo.get("postal_layers")]
    base = [{**one, "source": demo.resolved(one["source"])} for one in demo.get("base_map")]
    made = blank_draft().with_value("members.source", str(table)).with_value("postal_layers", layers)
    made = made.with_value("base_map", base).with_value("extent", demo.get("extent")).with_value("crs", "EPSG:31370")
    return made.with_rules([RULE])


@pytest.fixture
def memory_layer(qgis_new_project: None) -> QgsVectorLayer:
    fields = "field=Organisme:string&field=Secret:string&field=Cluster:string&field=CP:int&field=Effectif:double"
    layer = QgsVectorLayer(f"NoGeometry?{fields}", "membres", "memory")
    for values in (["Alpha", "x1", "TIC", 1348, 12.5], ["Gamma", "x3", "Espace", 4000, None]):
        row = QgsFeature(layer.fields())
        row.setAttributes(values)
        layer.dataProvider().addFeature(row)
    QgsProject.instance().addMapLayer(layer)
    return layer


def jobs(draft: Draft) -> list[tuple[str, str, float]]:
    cells = figures(draft, Watch()).cells
    return sorted(zip(cells["cluster"], cells["postal_code"], cells["jobs"]))


def test_a_saved_sheet_opens_as_it_was_and_has_relative_paths(draft: Draft, tmp_path: Path) -> None:
    saved = save_draft(draft, tmp_path / "sheet.json")
    opened = draft_of_file(str(tmp_path / "sheet.json"))

    assert opened.get("members.source") == "in/membres.csv"
    assert [dict(r) for r in opened.rules] == [{**dict.fromkeys(opened.rules[0], ""), **RULE}]
    assert jobs(opened) == jobs(saved) == jobs(draft) == [("Espace", "4000", 30.5), ("TIC", "1348", 1234.0)]


def test_saving_elsewhere_leaves_the_rules_of_a_sheet_that_lies_there(draft: Draft, tmp_path: Path) -> None:
    (tmp_path / "rules.csv").write_text("another sheet's", "utf-8")
    save_draft(draft, tmp_path / "edition-2.json")

    assert (tmp_path / "rules.csv").read_text("utf-8") == "another sheet's"
    assert json.loads((tmp_path / "edition-2.json").read_text("utf-8"))["rules"] == "edition-2-rules.csv"


def test_saving_again_keeps_the_names_of_the_files_it_came_with(draft: Draft, tmp_path: Path) -> None:
    saved = save_draft(draft, tmp_path / "sheet.json")
    save_draft(saved.with_rules([{**RULE, "reason": "another"}]), tmp_path / "sheet.json")

    assert sorted(path.name for path in tmp_path.iterdir() if path.is_file()) == ["rules.csv", "sheet.json"]
    assert draft_of_file(str(tmp_path / "sheet.json")).rules[0]["reason"] == "another"


def test_a_folder_that_cannot_be_written_is_said(draft: Draft, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", "utf-8")
    with pytest.raises(ClusterAtlasError, match="cannot be written"):
        save_draft(draft, tmp_path / "file" / "sheet.json")


def test_a_layer_in_no_file_cannot_be_named_by_a_sheets_file(
    draft: Draft, memory_layer: QgsVectorLayer, tmp_path: Path
) -> None:
    with pytest.raises(ClusterAtlasError, match="Save as package"):
        save_draft(draft.with_value("members.source", f"layer:{memory_layer.id()}"), tmp_path / "sheet.json")
    assert not (tmp_path / "sheet.json").exists()


def test_a_package_has_all_that_the_sheet_reads_and_no_other_column(draft: Draft, tmp_path: Path) -> None:
    packed = write_package(draft, tmp_path / "parcel", Watch())
    moved = tmp_path / "elsewhere"
    (tmp_path / "parcel").rename(moved)
    opened = draft_of_file(str(moved / "sheet.json"))

    assert packed.path == str(tmp_path / "parcel" / "sheet.json")
    assert (moved / "members.csv").read_text("utf-8-sig").splitlines()[0] == "Organisme;Cluster;CP;Effectif"
    assert not any("x1" in path.read_bytes().decode("latin-1") for path in moved.iterdir())
    assert str(tmp_path) not in (moved / "sheet.json").read_text("utf-8")
    assert jobs(opened) == jobs(draft)


def test_a_package_keeps_the_columns_of_rules_and_filter(draft: Draft, tmp_path: Path) -> None:
    on_secret = {**RULE, "id": "b", "field": "Secret", "value": "x3"}
    write_package(draft.with_rules([on_secret]), tmp_path / "parcel", Watch())

    assert jobs(draft_of_file(str(tmp_path / "parcel" / "sheet.json"))) == [("TIC", "1348", 1234.0)]


def test_a_package_of_a_layer_keeps_its_numbers(draft: Draft, memory_layer: QgsVectorLayer, tmp_path: Path) -> None:
    given = draft.with_value("members.source", f"layer:{memory_layer.id()}")
    write_package(given, tmp_path / "parcel", Watch())
    opened = draft_of_file(str(tmp_path / "parcel" / "sheet.json"))

    assert opened.get("members.source") == "members.gpkg|layername=members"
    assert jobs(opened) == jobs(given) == [("TIC", "1348", 12.5)]


def test_a_package_goes_into_an_empty_folder_only(draft: Draft, tmp_path: Path) -> None:
    with pytest.raises(ClusterAtlasError, match="must be empty"):
        write_package(draft, tmp_path, Watch())


def test_a_package_that_fails_leaves_nothing(draft: Draft, tmp_path: Path) -> None:
    with pytest.raises(ClusterAtlasError):
        write_package(draft.with_value("focus", {"source": "gone.gpkg"}), tmp_path / "parcel", Watch())
    assert [path.name for path in tmp_path.iterdir()] == ["in"]


def test_the_demonstration_is_packed_and_runs_from_its_package(tmp_path: Path) -> None:
    packed = write_package(draft_of_file(None), tmp_path / "parcel", Watch())

    assert jobs(draft_of_file(packed.path)) == jobs(draft_of_file(None))
    assert (tmp_path / "parcel" / "commentary.md").is_file()
    run_file(draft_of_file(packed.path), tmp_path)  # every file that it names is there


@pytest.mark.slow
def test_a_run_on_a_layer_in_no_file_leaves_a_sheet_that_runs_again(
    draft: Draft, memory_layer: QgsVectorLayer, tmp_path: Path
) -> None:
    given = draft.with_value("members.source", f"layer:{memory_layer.id()}")
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    write_sheet(run_file(given, scratch), figures(given, Watch()), tmp_path / "out", ["pdf"], 300, Watch())
    for path in scratch.iterdir():
        path.unlink()
    QgsProject.instance().removeMapLayer(memory_layer)
    written = json.loads((tmp_path / "out" / "sheet.json").read_text("utf-8"))

    assert (written["members"]["source"], written["rules"]) == ("members.gpkg|layername=members", "rules.csv")
    again = produce_sheet(str(tmp_path / "out" / "sheet.json"), tmp_path / "again")
    assert again.summary.startswith("2 rows read; 1 sites with 12.5 jobs")


def test_two_layers_whose_names_differ_by_case_are_both_in_the_package(
    draft: Draft, tmp_path: Path, qgis_new_project: None
) -> None:
    layers = []
    for name, x in (("Communes", 1), ("communes", 2)):
        layer = QgsVectorLayer("Polygon?crs=EPSG:31370", name, "memory")
        feature = QgsFeature()
        feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(x, 0, x + 1, 1)))
        layer.dataProvider().addFeature(feature)
        QgsProject.instance().addMapLayer(layer)
        layers.append({"source": f"layer:{layer.id()}"})
    packed = write_package(draft.with_value("base_map", layers), tmp_path / "parcel", Watch())
    found = [QgsVectorLayer(packed.resolved(one["source"]), "x", "ogr") for one in packed.get("base_map")]

    assert [layer.extent().xMinimum() for layer in found] == [1, 2]


def test_a_text_that_is_called_like_a_file_of_the_package_takes_another_name(draft: Draft, tmp_path: Path) -> None:
    (tmp_path / "Sheet.json").write_text('{"format": "nothing"}', "utf-8")
    (tmp_path / "note.md").write_text("Une note", "utf-8")
    given = draft.with_value("logics", str(tmp_path / "Sheet.json")).with_value("texts", {"reading_note": str(tmp_path / "note.md")})
    packed = write_package(given, tmp_path / "parcel", Watch())

    assert packed.get("logics") == "Sheet-2.json"
    assert json.loads((tmp_path / "parcel" / "sheet.json").read_text("utf-8"))["format"] == "cluster-atlas-sheet"
