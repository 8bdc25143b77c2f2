"""On maps that are full the legend gets room, measured on the exported page."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from cluster_atlas.processing.domain.errors import Cancelled, ClusterAtlasError
from cluster_atlas.processing.domain.room import Room
from cluster_atlas.processing.domain.text import key
from cluster_atlas.processing.workflow.legend_room import LegendSpot, least_room
from cluster_atlas.processing.workflow.maps import MapRequest, export_maps
from cluster_atlas.processing.workflow.members import Watch
from cluster_atlas.processing.workflow.sheet import produce_sheet
from cluster_atlas.tests.cartography.measuring import RING, maps_of, read_page, scene_box
from pypdf import PdfReader
from qgis.core import QgsPrintLayout, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QRectF

from .small_sheets import write_sheet

pytestmark = pytest.mark.usefixtures("qgis_app")
CLUSTERS = ("TIC", "Espace", "Nutrition", "Aviation", "Verre", "Logistique")
CODES = {str(1000 + 12 * i + j): (4.0 + 0.18 * i, 49.7 + 0.12 * j) for i in range(11) for j in range(10)}
DIRT = ("X;TIC;n.d.;40", "Y;;1000;7", "Z;Espace;1001;beaucoup")
FRAME_AT = 24.0


def full_sheet(folder: Path, **changes: Any) -> Path:
    """Write a sheet whose six clusters have a place on each of a hundred codes that fill their maps."""
    rows = [f"M{code}{c};{c};{code};{90 + int(code) % 37}" for c in CLUSTERS for code in CODES]
    return write_sheet(folder, [*rows, *DIRT], CODES, **changes)


def legend_box(layout: QgsPrintLayout) -> QRectF:
    """Return the legend's ground in mm from the frame's upper left corner, as the exported frame has it."""
    (ground,) = [item for item in layout.items() if getattr(item, "id", str)() == "legend:ground"]
    return scene_box(ground).translated(-FRAME_AT, -FRAME_AT)


def under(box: QRectF, path: Path) -> int:
    """Return how many of a page's symbols, rings included, a box lies over."""
    symbols = [c for c in read_page(path).circles if c.map is not None and c.stroke == "none"]
    assert len(symbols) >= 2 * len(CODES) and any(c.fill == RING for c in symbols)
    return sum(
        max(box.left() - c.x, 0, c.x - box.right()) ** 2 + max(box.top() - c.y, 0, c.y - box.bottom()) ** 2
        < (c.diameter / 2 - 0.02) ** 2
        for c in symbols
    )


@pytest.mark.parametrize("displace", [False, True])
def test_six_full_cells_leave_room_for_the_legend_and_share_one_scale(tmp_path: Path, displace: bool) -> None:
    log: list[str] = []
    path = full_sheet(tmp_path, symbols={"displace": displace})
    run = produce_sheet(str(path), tmp_path / "out", ("svg", "pdf"), log=log.append)
    project = QgsProject()
    assert project.read(str(run.project))
    one, layout = (project.layoutManager().layoutByName(name) for name in ("Carte 1", "Cartes 2"))
    assert under(legend_box(one), run.folder / "carte-1.svg") == 0
    assert under(legend_box(layout), run.folder / "cartes-2.svg") == 0
    scales = {round(item.extent().width() / item.rect().width(), 6) for item in maps_of(layout)}
    assert len(maps_of(layout)) == 6 and len(scales) == 1
    assert not any("lies over" in line and "symbols" in line for line in log)
    assert any("grid" in line and "legend" in line for line in log)
    (paper,) = PdfReader(run.folder / "cartes-2.pdf").pages
    assert float(paper.mediabox.width) * 25.4 / 72 == pytest.approx(249, abs=0.02)
    assert float(paper.mediabox.height) * 25.4 / 72 == pytest.approx(165, abs=0.02)
    project.clear()


def test_no_symbol_is_cut_by_the_room(tmp_path: Path) -> None:
    run = produce_sheet(str(full_sheet(tmp_path)), tmp_path / "out", ("svg",))
    drawn = read_page(run.folder / "cartes-2.svg")
    counted = 0
    for c in drawn.circles:
        if c.map is not None and c.stroke == "none":
            clip, reach = drawn.clips[c.map], c.diameter / 2
            assert clip.left() <= c.x - reach and c.x + reach <= clip.right()
            assert clip.top() <= c.y - reach and c.y + reach <= clip.bottom()
            counted += c.fill == RING
    assert counted == 6 * len(CODES)


def test_a_run_is_cancelled_while_room_is_made_and_leaves_nothing(tmp_path: Path) -> None:
    said: list[str] = []
    with pytest.raises(Cancelled):
        produce_sheet(
            str(full_sheet(tmp_path)), tmp_path / "out",
            progress=lambda percent, text: said.append(text), is_cancelled=lambda: "Making room for the legend" in said,
        )  # fmt: skip
    assert said.count("Making room for the legend") == 1, "no other attempt is made"
    assert said[-1] == "Making room for the legend" and not (tmp_path / "out").exists()


def attempts(free_from: dict[str, float], units: dict[str, float]) -> Any:
    """Return a trial: with at least so many mm at an edge nothing is covered, and each mm of it costs so much."""

    def attempt(room: Room) -> tuple[LegendSpot, float]:
        if room.edge not in free_from:
            raise ClusterAtlasError("The circles are too large for a map.")
        covered = 0 if room.mm >= free_from[room.edge] else 3
        return LegendSpot(covered, 60, 20), 100 + room.mm * units[room.edge]

    return attempt


def test_the_edge_where_the_maps_shrink_least_gives_the_room_and_no_more_than_is_needed() -> None:
    trial = attempts({"top": 18, "bottom": 9, "left": 10}, {"top": 1, "bottom": 2, "left": 3})
    assert least_room(LegendSpot(3, 60, 20), trial) == Room("top", 20)
    trial = attempts({"top": 18, "bottom": 9, "left": 10}, {"top": 2, "bottom": 1, "left": 3})
    assert least_room(LegendSpot(3, 60, 20), trial) == Room("bottom", 10)


def test_no_band_is_found_where_none_helps() -> None:
    assert least_room(LegendSpot(3, 60, 20), attempts({}, {})) is None
    assert least_room(LegendSpot(3, 60, 20), attempts({"top": 99}, {"top": 1})) is None


def test_a_legend_that_grows_with_the_circles_gets_the_larger_band() -> None:
    # the first legend is 15 mm high, the one of the wider map 20
    assert least_room(LegendSpot(3, 60, 15), attempts({"top": 20}, {"top": 1})) == Room("top", 20)


def test_layers_that_are_exported_leave_room_too(tmp_path: Path) -> None:
    run = produce_sheet(str(full_sheet(tmp_path)), tmp_path / "out", ("png",), 30)
    layers = [QgsVectorLayer(f"{run.folder / 'atlas.gpkg'}|layername={key(c)}", c, "ogr") for c in CLUSTERS]
    for layer in layers:
        assert layer.loadDefaultStyle()[1]
    log: list[str] = []
    (file,) = export_maps(MapRequest(tuple(layers), formats=("svg",)), tmp_path / "maps", Watch(log=log.append))
    assert any("Cartes 1" in line and "legend" in line for line in log)
    assert not any("lies over" in line and "symbols" in line for line in log)
    drawn = read_page(file)
    assert sum(c.map is not None and c.fill == RING and c.stroke == "none" for c in drawn.circles) == 6 * len(CODES)
