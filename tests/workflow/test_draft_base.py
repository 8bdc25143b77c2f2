"""The base map of a sheet that is being made, with styles that outlive the project they come from."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from cluster_atlas.processing.workflow.draft import Draft
from cluster_atlas.processing.workflow.draft_base import (
    base_entries,
    kept_style,
    source_of,
    with_base_layer,
    with_base_moved,
    with_base_value,
    with_focus,
    with_styles_carried,
    without_base_layer,
)
from cluster_atlas.processing.workflow.draft_files import draft_of_file, run_file
from cluster_atlas.processing.workflow.draft_texts import draft_text
from cluster_atlas.processing.workflow.sheet_base import base_sources
from qgis.core import QgsFillSymbol, QgsProject, QgsSingleSymbolRenderer, QgsVectorLayer


@pytest.fixture
def red(qgis_new_project: None) -> QgsVectorLayer:
    """A layer of the project that shows a file, restyled by hand."""
    demo = draft_of_file(None)
    layer = QgsVectorLayer(demo.resolved(demo.get("base_map")[1]["source"]), "Provinces: été", "ogr")
    layer.setRenderer(QgsSingleSymbolRenderer(QgsFillSymbol.createSimple({"color": "#ff0000"})))
    QgsProject.instance().addMapLayer(layer)
    return layer


def names(draft: Draft) -> list[str]:
    return [entry.name for entry in base_entries(draft)]


def test_layers_are_added_on_top_moved_and_removed() -> None:
    draft = draft_of_file(None)
    before = names(draft)
    added = with_base_layer(draft, "rivers.gpkg|layername=rivers")

    assert names(added) == ["rivers", *before]
    assert not base_entries(added)[0].is_there
    assert names(with_base_moved(added, 0, 99)) == [*before, "rivers"]
    assert names(without_base_layer(added, 0)) == before
    assert names(draft) == before


def test_a_layers_style_is_kept_as_it_was_when_it_was_added(red: QgsVectorLayer, tmp_path: Path) -> None:
    draft = draft_of_file(None)
    draft = with_base_layer(draft, source_of(red), kept_style(red))
    red.renderer().symbol().setColor(red.renderer().symbol().color().darker())
    QgsProject.instance().removeMapLayer(red.id())

    drawn = base_sources(run_file(draft, tmp_path))
    layer = next(one.layer for one in drawn if one.entry is not None and one.entry.style)

    assert layer.renderer().symbol().color().name() == "#ff0000"


def test_a_run_takes_the_kept_style_along(red: QgsVectorLayer, tmp_path: Path) -> None:
    draft = with_base_layer(draft_of_file(None), source_of(red), kept_style(red))
    file = with_styles_carried(run_file(draft, tmp_path))

    carried = file.carried["base_map[0].style"]
    assert carried == Path(draft.get("base_map")[0]["style"]).name
    assert Path(file.sources()["base_map[0].style"]).is_file()


def test_equal_styles_are_one_file_and_another_style_another(red: QgsVectorLayer) -> None:
    first = kept_style(red)
    assert kept_style(red) == first

    red.setRenderer(QgsSingleSymbolRenderer(QgsFillSymbol.createSimple({"color": "#00ff00"})))
    assert kept_style(red) != first


def test_a_legend_text_and_a_style_are_set_and_taken_away() -> None:
    draft = with_base_value(draft_of_file(None), 1, "legend", "Provinces")
    assert base_entries(draft)[1].legend == "Provinces"
    assert base_entries(with_base_value(draft, 1, "legend", ""))[1].legend == ""


def test_a_region_without_a_layer_is_none() -> None:
    draft = with_focus(draft_of_file(None), "")
    assert draft.get("focus") is None
    assert with_focus(draft, "a.gpkg", "x = 1").get("focus") == {"source": "a.gpkg", "filter": "x = 1"}
    assert json.dumps(dict(draft.data))


def test_a_text_is_typed_a_files_or_the_shipped_sentence(tmp_path: Path) -> None:
    draft = draft_of_file(None)
    assert draft_text(draft, "commentary").file.endswith("commentary.md")
    assert "cluster" in draft_text(draft, "commentary").text
    assert draft_text(draft, "authors").text == "Démonstration de Cluster Atlas"
    assert "surface" in draft_text(draft, "reading_note").shipped

    gone = draft.with_value("texts.commentary", "gone.md")
    assert draft_text(gone, "commentary").problem
    broken = tmp_path / "latin.md"
    broken.write_bytes("été".encode("latin-1"))
    assert "UTF-8" in draft_text(draft.with_value("texts.commentary", str(broken)), "commentary").problem
