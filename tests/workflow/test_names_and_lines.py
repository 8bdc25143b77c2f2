"""Towns' names on maps whose circles were moved apart, measured on the exported page."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from cluster_atlas.processing.domain.labels import Rect, crosses
from cluster_atlas.processing.workflow.sheet import produce_sheet
from cluster_atlas.tests.cartography.measuring import maps_of, on_paper, read_page
from qgis.core import QgsMapLayer, QgsProject

from .small_sheets import write_sheet

pytestmark = pytest.mark.usefixtures("qgis_app")
CODES = {str(1000 + 10 * i + j): (4.4 + 0.12 * i, 50.2 + 0.08 * j) for i in range(6) for j in range(5)}
TOWNS = {f"Ville-{name}": (4.5 + 0.13 * i, 50.28 + 0.09 * (i % 4)) for i, name in enumerate("abcdefgh")}
DIRT = ["X;TIC;n.d.;40", "Y;;1000;7"]


def towns_layer(folder: Path) -> None:
    features = [
        {"type": "Feature", "properties": {"name": name, "population": 9}, "geometry": {"type": "Point", "coordinates": at}}
        for name, at in TOWNS.items()
    ]
    (folder / "towns.geojson").write_text(json.dumps({"type": "FeatureCollection", "features": features}))


def lines_of(layers: list[QgsMapLayer]) -> QgsMapLayer:
    (found,) = [one for one in layers if "x_true" in one.fields().names() and "moved_mm" in one.fields().names()]
    return found


@pytest.mark.parametrize("shape", ["circle", "square"])
def test_no_name_lies_on_a_line_to_a_true_place(tmp_path: Path, shape: str) -> None:
    rows = [f"M{code};TIC;{code};{400 + 37 * (int(code) % 9)}" for code in CODES]
    towns_layer(tmp_path)
    path = write_sheet(
        tmp_path, [*rows, *DIRT], CODES, base_map=[{"source": "towns.geojson"}], extent=[120_000, 80_000, 260_000, 170_000],
        pages=[{"kind": "total"}], symbols={"displace": True, "shape": shape, "jobs_per_mm2": {"total": 2}},
    )  # fmt: skip
    run = produce_sheet(str(path), tmp_path / "out", ("svg", "png"))
    project = QgsProject()
    assert project.read(str(run.project))
    (shown,) = maps_of(project.layoutManager().layoutByName("Carte 1"))
    lines = [
        tuple((x - 24, y - 24) for x, y in (on_paper(shown, p.x(), p.y()) for p in feature.geometry().asPolyline()))
        for feature in lines_of(shown.layers()).getFeatures()
    ]
    names = {one.text: one.box for one in read_page(run.folder / "carte-1.svg").texts if one.text in TOWNS}
    assert len(lines) >= 10 and len(names) >= 3
    over = [
        name
        for name, box in names.items()
        for line in lines
        if crosses(line, Rect(box.left(), box.top(), box.right(), box.bottom()))
    ]
    assert over == []
    project.clear()
