"""Work by hand survives a re-run: an editor opens the project, changes what they like, and the figures change."""

from __future__ import annotations

import json
import shutil
import sqlite3
import unicodedata
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from cluster_atlas.processing.cartography.baseline import recall, remember
from cluster_atlas.processing.domain.errors import Cancelled
from cluster_atlas.processing.workflow.sheet import SheetRun, produce_sheet
from cluster_atlas.processing.workflow.sheet_refresh import moved_on_pages
from cluster_atlas.tests.cartography.measuring import on_paper, read_page, scene_box
from pypdf import PdfReader
from qgis.core import (
    Qgis,
    QgsAuxiliaryLayer,
    QgsFeature,
    QgsGeometry,
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutItemMap,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsPalLayerSettings,
    QgsPrintLayout,
    QgsProject,
    QgsRectangle,
    QgsSingleSymbolRenderer,
    QgsSymbol,
    QgsUnitTypes,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QPointF, QRectF
from qgis.PyQt.QtGui import QColor

MM = QgsUnitTypes.LayoutUnit.LayoutMillimeters
RED = "#c81e1e"
MEMBERS = "Organisme;Cluster;CP;Effectif\nA;TIC;1348;100\nB;Espace;4000;300\nC;Nutrition;4000;50\n"
CHANGED = "Organisme;Cluster;CP;Effectif\nA;TIC;1348;2500\nB;Espace;4000;9000\nC;Nutrition;4000;50\n"
TOWNS = (("Liège", 5.57, 50.64, 200000), ("Namur", 4.86, 50.47, 110000), ("Huy", 5.24, 50.52, 21000))


@pytest.fixture
def sheet(tmp_path: Path) -> Path:
    """Give a sheet of two postal codes, three clusters and three towns, with a total and a grid."""
    write_members(tmp_path, MEMBERS)
    squares = [
        feature({"code": code}, QgsGeometry.fromRect(QgsRectangle(x, 50.5, x + 0.1, 50.6)))
        for code, x in (("1348", 4.6), ("4000", 5.5))
    ]
    write_layer(tmp_path / "codes.geojson", squares)
    write_towns(tmp_path, TOWNS)
    data = {
        "format": "cluster-atlas-sheet", "version": 1, "theme": "Essai", "edition": "2007", "crs": "EPSG:31370",
        "members": {"source": "members.csv"}, "postal_layers": [{"source": "codes.geojson"}],
        "base_map": [{"source": "towns.geojson"}, {"source": "codes.geojson"}],
        "pages": [{"kind": "total", "title": "Ensemble"}, {"kind": "grid", "title": "Par cluster"}],
        "texts": {"commentary": "Un commentaire.", "sources": "Nos chiffres."},
    }  # fmt: skip
    path = tmp_path / "sheet.json"
    path.write_text(json.dumps(data), encoding="utf-8")
    return path


def write_members(folder: Path, text: str) -> None:
    (folder / "members.csv").write_text(text, encoding="utf-8")


def write_towns(folder: Path, towns: Any) -> None:
    points = [
        feature({"name": name, "population": people}, QgsGeometry.fromWkt(f"Point({x} {y})"))
        for name, x, y, people in towns
    ]
    write_layer(folder / "towns.geojson", points)


def feature(properties: dict[str, Any], geometry: QgsGeometry) -> dict[str, Any]:
    return {"type": "Feature", "properties": properties, "geometry": json.loads(geometry.asJson())}


def write_layer(path: Path, features: list[dict[str, Any]]) -> None:
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features}), encoding="utf-8")


@contextmanager
def editing(path: Path, save: bool = True) -> Iterator[QgsProject]:
    """Open a project as an editor does, and save it at the end."""
    project = QgsProject()
    assert project.read(str(path))
    try:
        yield project
        if save:
            assert project.write()
    finally:
        project.clear()


def page(project: QgsProject, name: str) -> QgsPrintLayout:
    return project.layoutManager().layoutByName(name)


def item(layout: QgsPrintLayout, key: str) -> Any:
    (found,) = [i for i in layout.items() if isinstance(i, QgsLayoutItem) and i.id() == key]
    return found


def words(label: QgsLayoutItemLabel) -> str:
    """Return a label's text with plain spaces, whatever the font sets off thousands with."""
    return " ".join(label.text().split())


def ids(layout: QgsPrintLayout) -> list[str]:
    return [i.id() for i in layout.items() if isinstance(i, QgsLayoutItem)]


def at(thing: QgsLayoutItem) -> tuple[float, float]:
    return round(thing.pos().x(), 2), round(thing.pos().y(), 2)


def layer(project: QgsProject, table: str) -> QgsVectorLayer:
    (found,) = [one for one in project.mapLayers().values() if one.source().endswith(f"|layername={table}")]
    return found


def fill(one: QgsVectorLayer, colour: str = "") -> str:
    """Return the colour of a layer's circles, after giving it to them where there is one."""
    rule = one.renderer().rootRule().children()[0]
    if colour:
        rule.symbol().symbolLayer(1).setFillColor(QColor(colour))
    return rule.symbol().symbolLayer(1).fillColor().name()


def move_label(path: Path, table: str, town: str, dx: float, dy: float) -> tuple[float, float]:
    """Move a town's name as QGIS's Move Label tool does: it writes the two fields in an edit session."""
    towns = QgsVectorLayer(f"{path}|layername={table}", table, "ogr")
    (found,) = [f for f in towns.getFeatures() if f["name"] == town]
    to = (found["label_x"] + dx, found["label_y"] + dy)
    assert towns.startEditing()
    for name, value in zip(("label_x", "label_y"), to):
        assert towns.changeAttributeValue(found.id(), towns.fields().lookupField(name), value)
    assert towns.commitChanges()
    return to


def label_of(path: Path, table: str, town: str) -> Any:
    with sqlite3.connect(path) as database:
        return database.execute(f'SELECT label_x, label_y FROM "{table}" WHERE name = ?', (town,)).fetchone()


def jobs_in(path: Path, table: str) -> float:
    with sqlite3.connect(path) as database:
        return database.execute(f'SELECT sum(jobs) FROM "{table}"').fetchone()[0]


def printed(path: Path) -> str:
    return unicodedata.normalize("NFKC", " ".join(" ".join(p.extract_text() for p in PdfReader(path).pages).split()))


def rerun(sheet: Path, log: list[str] | None = None, **options: Any) -> SheetRun:
    return produce_sheet(str(sheet), sheet.parent / "out", log=(log if log is not None else []).append, **options)


def test_work_by_hand_survives_and_the_figures_change(sheet: Path) -> None:
    first = rerun(sheet)
    data = first.folder / "atlas.gpkg"
    moved_to = move_label(data, "towns_carte_1", "Namur", 4000, -3000)
    huy = label_of(data, "towns_carte_1", "Huy")
    with editing(first.project) as project:
        fill(layer(project, "total"), RED)
        base = layer(project, "base_codes")
        symbol = QgsSymbol.defaultSymbol(base.geometryType())
        symbol.setColor(QColor("#ddeecc"))
        base.setRenderer(QgsSingleSymbolRenderer(symbol))
        one, grid = page(project, "Carte 1"), page(project, "Cartes 2")
        item(one, "title").setText("Mon titre")
        item(one, "sources").attemptMove(QgsLayoutPoint(30, 200, MM))
        item(one, "legend").attemptMoveBy(100, -40)
        legend_at = at(item(one, "legend:title"))
        one.removeLayoutItem(item(one, "reading"))
        added = QgsLayoutItemLabel(one)
        added.setText("Ajouté à la main")
        added.setId("mine")
        added.attemptResize(QgsLayoutSize(60, 8, MM))
        added.attemptMove(QgsLayoutPoint(40, 40, MM))
        one.addLayoutItem(added)
        item(grid, "strip:cartes-2-tic:label").setText("Le numérique")
    write_members(sheet.parent, CHANGED)
    log: list[str] = []
    second = rerun(sheet, log)
    assert second.project == first.project
    assert jobs_in(data, "total") == 2500 + 9050
    assert label_of(data, "towns_carte_1", "Namur") == pytest.approx(moved_to)
    assert label_of(data, "towns_carte_1", "Huy") != pytest.approx(moved_to) and huy is not None
    with editing(second.project, save=False) as project:
        assert all(one.isValid() for one in project.mapLayers().values())
        assert sum(f["jobs"] for f in layer(project, "total").getFeatures()) == 2500 + 9050
        assert fill(layer(project, "total")) == RED
        assert layer(project, "base_codes").renderer().symbol().color().name() == "#ddeecc"
        one, grid = page(project, "Carte 1"), page(project, "Cartes 2")
        assert item(one, "title").text() == "Mon titre"
        assert at(item(one, "sources")) == (30, 200)
        assert at(item(one, "legend:title")) == pytest.approx(legend_at, abs=0.02)
        assert "reading" not in ids(one)
        assert item(one, "mine").text() == "Ajouté à la main"
        assert "9 050" in words(item(one, "legend:maximum"))
        assert "9 000" in words(item(grid, "strip:cartes-2-espace:figures"))
        assert item(grid, "strip:cartes-2-tic:label").text() == "Le numérique"
        assert "2 500" in words(item(grid, "strip:cartes-2-tic:figures"))
        assert_scale_is_the_legends(project, second)
        assert_circles_are_red_in_the_map(one)
    paper = printed(second.folder / "sheet.pdf")
    assert "Mon titre" in paper and "Ajouté à la main" in paper and "Le numérique" in paper
    assert any("Mon titre" in line for line in log) and any("sources" in line for line in log)
    report = (second.folder / "report.html").read_text(encoding="utf-8")
    assert "Mon titre" in report and "Modifications manuelles" in report
    assert sorted(p.name for p in second.folder.iterdir() if p.name.startswith((".", "project"))) == ["project.qgz"]


def assert_scale_is_the_legends(project: QgsProject, run: SheetRun) -> None:
    """The restyled circles are drawn to the scale of this run."""
    scale = json.loads((run.folder / "sheet.json").read_text(encoding="utf-8"))["symbols"]["jobs_per_mm2"]["total"]
    assert f"(pi()*{scale:g})" in layer(project, "total").renderer().dump() or any(
        f"(pi()*{scale:g})" in rule.symbol().symbolLayer(0).dataDefinedProperties().property(0).asExpression()
        for rule in layer(project, "total").renderer().rootRule().children()[:1]
    )


def assert_circles_are_red_in_the_map(layout: QgsPrintLayout) -> None:
    (shown,) = [i for i in layout.items() if isinstance(i, QgsLayoutItemMap)]
    (circles,) = [one.id() for one in shown.layers() if one.source().endswith("|layername=total")]
    colour = QColor(RED)
    assert f"{colour.red()},{colour.green()},{colour.blue()}" in shown.layerStyleOverrides()[circles]


def test_it_survives_a_third_run_too_though_nobody_touched_it_in_between(sheet: Path) -> None:
    first = rerun(sheet)
    moved_to = move_label(first.folder / "atlas.gpkg", "towns_carte_1", "Namur", 4000, -3000)
    with editing(first.project) as project:
        fill(layer(project, "total"), RED)
        item(page(project, "Carte 1"), "title").setText("Mon titre")
        item(page(project, "Carte 1"), "legend").attemptMoveBy(100, -40)
        where = at(item(page(project, "Carte 1"), "legend:ground"))
    write_members(sheet.parent, CHANGED)
    rerun(sheet)
    write_members(sheet.parent, MEMBERS)
    third = rerun(sheet)
    assert third.project == first.project
    assert label_of(third.folder / "atlas.gpkg", "towns_carte_1", "Namur") == pytest.approx(moved_to)
    with editing(third.project, save=False) as project:
        assert fill(layer(project, "total")) == RED
        assert item(page(project, "Carte 1"), "title").text() == "Mon titre"
        assert at(item(page(project, "Carte 1"), "legend:ground")) == pytest.approx(where, abs=0.02)
        figures = item(page(project, "Cartes 2"), "strip:cartes-2-espace:figures").text()
        assert figures.startswith("300")


def test_an_untouched_project_is_simply_replaced(sheet: Path) -> None:
    first = rerun(sheet)
    before = first.project.read_bytes()
    write_members(sheet.parent, CHANGED)
    log: list[str] = []
    second = rerun(sheet, log)
    assert second.project == first.project and second.project.read_bytes() != before
    assert not [line for line in log if "hand" in line or "main" in line]
    with editing(second.project, save=False) as project:
        assert "9 000" in words(item(page(project, "Cartes 2"), "strip:cartes-2-espace:figures"))


def test_a_project_that_was_only_saved_again_becomes_the_new_run_in_everything(sheet: Path) -> None:
    first = rerun(sheet)
    with editing(first.project):
        pass
    write_members(sheet.parent, CHANGED)
    second = rerun(sheet)
    fresh = produce_sheet(str(sheet), sheet.parent / "fresh")
    with editing(second.project, save=False) as mine, editing(fresh.project, save=False) as new:
        for name in ("Carte 1", "Cartes 2", "Commentaire"):
            one, other = page(mine, name), page(new, name)
            assert sorted(ids(one)) == sorted(ids(other))
            assert sorted(described(one)) == sorted(described(other))
    texts = [sorted(printed(run.folder / "sheet.pdf").split()) for run in (second, fresh)]
    assert texts[0] == texts[1]


def described(layout: QgsPrintLayout) -> list[tuple[Any, ...]]:
    """Return what can be seen of each item."""
    found = [i for i in layout.items() if isinstance(i, QgsLayoutItem)]
    return [
        (i.id(), *at(i), round(i.rect().width(), 2), i.text() if isinstance(i, QgsLayoutItemLabel) else "")
        for i in found
    ]


def test_a_cluster_that_vanished_is_reported_and_on_no_map(sheet: Path) -> None:
    first = rerun(sheet)
    with editing(first.project) as project:
        fill(layer(project, "espace"), RED)
        fill(layer(project, "nutrition"), RED)
    write_members(sheet.parent, "Organisme;Cluster;CP;Effectif\nA;TIC;1348;100\nB;Espace;4000;300\n")
    log: list[str] = []
    second = rerun(sheet, log)
    assert second.project == first.project
    assert any("Nutrition" in line and "données" in line for line in log)
    with editing(second.project, save=False) as project:
        assert all(one.isValid() for one in project.mapLayers().values())
        assert fill(layer(project, "espace")) == RED
        assert not [key for key in ids(page(project, "Cartes 2")) if "nutrition" in key]
    assert "Nutrition" not in printed(second.folder / "cartes-2.pdf")


def test_a_cluster_that_is_new_is_added_in_its_group_and_page(sheet: Path) -> None:
    first = rerun(sheet)
    with editing(first.project) as project:
        project.setTitle("mine")
        item(page(project, "Carte 1"), "title").setText("Mon titre")
    write_members(sheet.parent, MEMBERS + "D;Aviation;1348;70\n")
    second = rerun(sheet)
    with editing(second.project, save=False) as project:
        assert project.title() == "mine"
        node = project.layerTreeRoot().findLayer(layer(project, "aviation").id())
        assert node.parent().name().startswith("Cartes 2")
        assert "map:cartes-2-aviation" in ids(page(project, "Cartes 2"))
    assert "Aviation" in printed(second.folder / "cartes-2.pdf")


def test_a_label_whose_town_is_gone_goes_with_it(sheet: Path) -> None:
    first = rerun(sheet)
    move_label(first.folder / "atlas.gpkg", "towns_carte_1", "Namur", 4000, -3000)
    write_towns(sheet.parent, [town for town in TOWNS if town[0] != "Namur"])
    second = rerun(sheet)
    assert label_of(second.folder / "atlas.gpkg", "towns_carte_1", "Namur") is None
    assert label_of(second.folder / "atlas.gpkg", "towns_carte_1", "Huy") is not None


def frame_box(layout: QgsPrintLayout, key: str) -> QRectF:
    """Return an item's box in mm from the frame's upper left corner."""
    return scene_box(item(layout, key)).translated(-24, -24)


def text_box(path: Path, text: str) -> QRectF:
    (found,) = [one.box for one in read_page(path).texts if one.text == text]
    return found


def test_names_keep_off_a_legend_where_the_editor_put_it(sheet: Path) -> None:
    first = rerun(sheet, formats=("svg",))
    before = text_box(first.folder / "carte-1.svg", "Namur")
    with editing(first.project) as project:
        one = page(project, "Carte 1")
        ground = frame_box(one, "legend:ground")
        # over the name, beside the dot
        item(one, "legend").attemptMoveBy(before.left() - 0.3 - ground.left(), before.top() - 3 - ground.top())
        assert frame_box(one, "legend:ground").intersects(before)
    write_members(sheet.parent, CHANGED)
    for second in (rerun(sheet, formats=("svg",)), rerun(sheet, formats=("svg",))):
        with editing(second.project, save=False) as project:
            legend = frame_box(page(project, "Carte 1"), "legend:ground")
        assert legend.left() == pytest.approx(before.left() - 0.3, abs=0.05), "it stays where it was put"
        assert not text_box(second.folder / "carte-1.svg", "Namur").intersects(legend)


def test_notes_at_the_edge_keep_off_a_moved_legend_and_names_take_the_place_of_one_that_was_deleted(sheet: Path) -> None:
    data = json.loads(sheet.read_text(encoding="utf-8"))
    # 1348 lies beyond the left edge, in the middle of which its note stands
    data["extent"] = [200_000, 100_000, 260_000, 160_000]
    sheet.write_text(json.dumps(data), encoding="utf-8")
    first = rerun(sheet, formats=("svg",))
    with editing(first.project) as project:
        one = page(project, "Carte 1")
        note, ground = frame_box(one, "outside:carte-1:left:ground"), frame_box(one, "legend:ground")
        item(one, "legend").attemptMoveBy(0, note.top() - 2 - ground.top())
        assert frame_box(one, "legend:ground").intersects(note)
        for part in [i for i in page(project, "Cartes 2").items() if getattr(i, "id", str)().startswith("legend")]:
            page(project, "Cartes 2").removeLayoutItem(part)
    assert moved_on_pages(first.folder)["cartes-2"] == {"legend": None}
    second = rerun(sheet, formats=("svg",))
    with editing(second.project, save=False) as project:
        one = page(project, "Carte 1")
        assert not frame_box(one, "outside:carte-1:left:ground").intersects(frame_box(one, "legend:ground"))
        assert not [key for key in ids(page(project, "Cartes 2")) if key.startswith("legend:")]


def test_of_an_untouched_project_or_none_nothing_was_moved(sheet: Path) -> None:
    assert moved_on_pages(sheet.parent / "out") == {}
    first = rerun(sheet)
    assert moved_on_pages(first.folder) == {}
    first.project.write_bytes(b"no archive")
    assert moved_on_pages(first.folder) == {}


def test_the_legend_and_the_strip_follow_circles_that_were_recoloured(sheet: Path) -> None:
    run = produce_sheet(str(sheet), sheet.parent / "out")
    with editing(run.project) as project:
        before = item(page(project, "Cartes 2"), "strip:cartes-2-espace:mark").symbol().color().name()
        for name in ("total", "tic"):
            (one,) = [one for one in project.mapLayers().values() if one.source().endswith(f"layername={name}")]
            fill(one, RED)
    write_members(sheet.parent, CHANGED)
    again = produce_sheet(str(sheet), sheet.parent / "out")
    with editing(again.project, save=False) as project:
        legend = [i for i in page(project, "Carte 1").items() if getattr(i, "id", str)().startswith("legend:circle:")]
        assert {i.symbol().color().name() for i in legend} == {RED}
        grid = page(project, "Cartes 2")
        assert item(grid, "strip:cartes-2-tic:mark").symbol().color().name() == RED
        assert item(grid, "strip:cartes-2-espace:mark").symbol().color().name() == before


def test_a_moved_circle_of_the_legend_and_its_new_ones_take_the_editors_colour(sheet: Path) -> None:
    first = rerun(sheet)
    with editing(first.project) as project:
        circles = [i for i in page(project, "Carte 1").items() if getattr(i, "id", str)().startswith("legend:circle:")]
        for circle in circles:
            symbol = circle.symbol().clone()
            symbol.setColor(QColor(RED))
            circle.setSymbol(symbol)
    write_members(sheet.parent, CHANGED)
    with editing(rerun(sheet).project, save=False) as project:
        circles = [i for i in page(project, "Carte 1").items() if getattr(i, "id", str)().startswith("legend:circle:")]
        assert circles and {circle.symbol().color().name() for circle in circles} == {RED}


def test_the_frame_keeps_the_printers_measure(sheet: Path) -> None:
    first = rerun(sheet)
    with editing(first.project) as project:
        item(page(project, "Carte 1"), "frame").attemptMoveBy(5, 5)
    second = rerun(sheet)
    with editing(second.project, save=False) as project:
        frame = item(page(project, "Carte 1"), "frame")
        assert at(frame) == (24.12, 24.12) or at(frame) == (24.13, 24.13)
    (paper,) = PdfReader(second.folder / "carte-1.pdf").pages
    assert float(paper.mediabox.width) * 25.4 / 72 == pytest.approx(249, abs=0.02)


def test_an_editors_own_layer_and_page_stay(sheet: Path) -> None:
    first = rerun(sheet)
    shutil.copy(sheet.parent / "codes.geojson", first.folder / "mine.geojson")
    with editing(first.project) as project:
        project.addMapLayer(QgsVectorLayer(str(first.folder / "mine.geojson"), "Mine", "ogr"))
        own = QgsPrintLayout(project)
        own.initializeDefaults()
        own.setName("Ma page")
        project.layoutManager().addLayout(own)
    second = rerun(sheet)
    with editing(second.project, save=False) as project:
        (mine,) = project.mapLayersByName("Mine")
        assert mine.isValid() and Path(mine.source()) == first.folder / "mine.geojson"
        assert page(project, "Ma page") is not None


def test_groups_that_an_editor_nested_stay_as_they_are_with_the_new_figures(sheet: Path) -> None:
    first = rerun(sheet)
    with editing(first.project) as project:
        root = project.layerTreeRoot()
        outer = root.insertGroup(0, "À moi")
        inner = outer.addGroup("Dedans <b>&")
        for table in ("tic", "espace"):
            node = root.findLayer(layer(project, table).id())
            inner.addChildNode(node.clone())
            node.parent().removeChildNode(node)
        outer.addGroup("Vide")
        whole = next(node for node in root.children() if node.name().startswith("Carte 1"))
        outer.addChildNode(whole.clone())
        root.removeChildNode(whole)
    write_members(sheet.parent, CHANGED + "D;Aviation;1348;70\n")
    for second in (rerun(sheet), rerun(sheet)):
        with editing(second.project, save=False) as project:
            root = project.layerTreeRoot()
            outer = root.children()[0]
            assert outer.name() == "À moi"
            inner, empty, whole = outer.children()
            assert [node.name() for node in (inner, empty)] == ["Dedans <b>&", "Vide"]
            assert whole.name().startswith("Carte 1")
            assert [node.layer().source().rpartition("=")[2] for node in inner.children()] == ["tic", "espace"]
            assert [f["jobs"] for f in inner.children()[1].layer().getFeatures()] == [9000]
            assert all(node.layer() is not None for node in root.findLayers())
            assert len({node.layerId() for node in root.findLayers()}) == len(root.findLayers()), "none stands twice"
            assert root.findLayer(layer(project, "aviation").id()) is not None


@pytest.mark.skipif(Qgis.QGIS_VERSION_INT >= 34000, reason="newer QGIS keeps such a name, but prints it at its old place")
def test_a_name_moved_by_auxiliary_storage_stays_where_it_was_put(sheet: Path) -> None:
    first = rerun(sheet, formats=("svg",))
    before = text_box(first.folder / "carte-1.svg", "Namur")
    with editing(first.project) as project:
        towns = layer(project, "towns_carte_1")
        where = towns.fields().lookupField("name")
        assert where >= 0
        extra = project.auxiliaryStorage().createAuxiliaryLayer(towns.fields().field(where), towns)
        towns.setAuxiliaryLayer(extra)
        labels = QgsPalLayerSettings.Property
        for key in (labels.PositionX, labels.PositionY):
            QgsAuxiliaryLayer.createProperty(key, towns)
        (namur,) = [f for f in towns.getFeatures() if f["name"] == "Namur"]
        record = QgsFeature(extra.fields())
        record["ASPK"] = "Namur"
        to = namur["label_x"] + 6000, namur["label_y"] - 5000
        definitions = QgsPalLayerSettings.propertyDefinitions()
        for key, value in zip((labels.PositionX, labels.PositionY), to):
            record[QgsAuxiliaryLayer.nameFromProperty(definitions[key], False)] = value
        assert extra.addFeature(record) and extra.save()  # such a layer is always being edited
    write_members(sheet.parent, CHANGED)
    second = rerun(sheet, formats=("svg",))
    assert second.project == first.project
    with zipfile.ZipFile(second.project) as archive:
        assert any(name.endswith(".qgd") for name in archive.namelist())
    with editing(second.project, save=False) as project:
        towns = layer(project, "towns_carte_1")
        assert towns.auxiliaryLayer() is not None
        assert [f["ASPK"] for f in towns.auxiliaryLayer().getFeatures()] == ["Namur"]
        (shown,) = [i for i in page(project, "Carte 1").items() if isinstance(i, QgsLayoutItemMap)]
        put = QPointF(*on_paper(shown, *to)) - QPointF(24, 24)
    after = text_box(second.folder / "carte-1.svg", "Namur")
    assert after.adjusted(-0.8, -0.8, 0.8, 0.8).contains(put) and not before.adjusted(-0.8, -0.8, 0.8, 0.8).contains(put)


def rewritten(path: Path, change: Any) -> None:
    """Change the XML in a project's file."""
    with zipfile.ZipFile(path) as archive:
        files = {name: archive.read(name) for name in archive.namelist()}
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, change(content) if name.endswith(".qgs") else content)


def made_by_a_newer_version(path: Path) -> None:
    rewritten(path, lambda xml: remember(xml, recall(xml, "99").xml, "99.0"))


def without_a_page(path: Path) -> None:
    with editing(path) as project:
        project.layoutManager().removeLayout(page(project, "Cartes 2"))


@pytest.mark.parametrize(
    ("change", "says"),
    [
        pytest.param(lambda path: path.write_bytes(b"no archive"), "can't be read", id="unreadable"),
        pytest.param(made_by_a_newer_version, "newer version", id="newer"),
        pytest.param(without_a_page, "Cartes 2", id="page missing"),
        pytest.param(lambda path: rewritten(path, lambda xml: remember(xml, b"<", "0.1")), "can't be read", id="torn"),
        pytest.param(
            lambda path: rewritten(path, lambda xml: xml.replace(b"<ClusterAtlas>", b"<Other>").replace(b"</ClusterAtlas>", b"</Other>")),
            "what its run wrote", id="of an older run",
        ),
    ],
)  # fmt: skip
def test_where_it_cannot_be_refreshed_the_new_one_gets_a_number_and_the_log_says_why(
    sheet: Path, change: Any, says: str
) -> None:
    first = rerun(sheet)
    with editing(first.project) as project:
        fill(layer(project, "total"), RED)
    change(first.project)
    mine = first.project.read_bytes()
    log: list[str] = []
    assert rerun(sheet, log).project.name == "project-2.qgz"
    assert any(says in line for line in log)
    assert first.project.read_bytes() == mine
    assert rerun(sheet).project.name == "project-2.qgz", "the run's own is replaced, not piled up"


def test_other_pages_than_before_get_a_project_of_their_own(sheet: Path) -> None:
    first = rerun(sheet)
    with editing(first.project) as project:
        fill(layer(project, "total"), RED)
    data = json.loads(sheet.read_text(encoding="utf-8"))
    sheet.write_text(json.dumps({**data, "pages": data["pages"][:1]}), encoding="utf-8")
    log: list[str] = []
    assert rerun(sheet, log).project.name == "project-2.qgz"
    assert any("other pages" in line for line in log)


@pytest.mark.parametrize("after", [3, 12, 16, 18])
def test_a_cancelled_run_leaves_the_editors_project_byte_for_byte(sheet: Path, after: int) -> None:
    first = rerun(sheet)
    with editing(first.project) as project:
        fill(layer(project, "total"), RED)
    move_label(first.folder / "atlas.gpkg", "towns_carte_1", "Namur", 4000, -3000)
    before = {path.name: path.read_bytes() for path in first.folder.iterdir()}
    write_members(sheet.parent, CHANGED)
    calls = iter(range(1000))
    with pytest.raises(Cancelled):
        rerun(sheet, is_cancelled=lambda: next(calls) > after)
    assert {path.name: path.read_bytes() for path in first.folder.iterdir()} == before
    assert sorted(p.name for p in sheet.parent.iterdir() if p.is_dir()) == ["out"]
