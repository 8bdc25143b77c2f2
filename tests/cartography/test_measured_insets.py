"""The demonstration's Carte 1 with Brussels and its 22 codes in an inset, measured in the exported file."""

from __future__ import annotations

import json
import math
import shutil
from itertools import combinations

import pytest
from cluster_atlas.processing.cartography.export import export_page
from cluster_atlas.processing.cartography.settings import SHIPPED
from cluster_atlas.processing.domain.scale import DOT_MM, RING_MM
from cluster_atlas.processing.workflow.sheet import produce_sheet
from qgis.core import QgsLayoutItem, QgsProject

from .measuring import RING, maps_of, on_paper, read_page, scene_box

pytestmark = pytest.mark.usefixtures("qgis_app")
BRUSSELS = {"name": "Bruxelles", "extent": [144000, 161000, 158500, 178000], "show": "inset"}


@pytest.fixture(scope="module")
def run(qgis_app, root, tmp_path_factory, settings):
    """Give the layout of Carte 1, what its SVG shows, and the symbol scale."""
    folder = tmp_path_factory.mktemp("insets")
    shutil.copytree(root / "resources" / "demo", folder / "in", ignore=shutil.ignore_patterns("*.py", "__pycache__"))
    layout = json.loads(SHIPPED.read_text(encoding="utf-8"))
    (folder / "in" / "mine.json").write_text(json.dumps({**layout, "crowded": [BRUSSELS]}), encoding="utf-8")
    sheet = json.loads((folder / "in" / "sheet.json").read_text(encoding="utf-8"))
    sheet.update(layout="mine.json", pages=sheet["pages"][:1])
    (folder / "in" / "sheet.json").write_text(json.dumps(sheet), encoding="utf-8")
    made = produce_sheet(str(folder / "in" / "sheet.json"), folder / "out")
    project = QgsProject()
    assert project.read(str(made.project))
    page = project.layoutManager().layoutByName("Carte 1")
    scale = json.loads((made.folder / "sheet.json").read_text(encoding="utf-8"))["symbols"]["jobs_per_mm2"]["total"]
    yield page, read_page(export_page(page, folder / "carte-1.svg", "svg", 72, settings)), scale
    project.layoutManager().clear()
    project.clear()


def circles(page, number):
    return [c for c in page.circles if c.map == number and c.stroke == "none" and c.fill != RING]


def places(item):
    """Return jobs and place on the page of each code that a map's own layer has inside it."""
    layer = next(one for one in item.layers() if one.customProperty("cluster_atlas/role") == "total")
    points = [(feature["jobs"], feature.geometry().asPoint()) for feature in layer.getFeatures()]
    return [(jobs, *on_paper(item, p.x(), p.y())) for jobs, p in points if item.extent().contains(p)]


def test_each_code_is_drawn_once_with_the_area_of_its_jobs(run):
    layout, page, scale = run
    counted = []
    for number, item in enumerate(maps_of(layout)):
        drawn, wanted = circles(page, number), places(item)
        assert len(drawn) == len(wanted)
        for jobs, x, y in wanted:
            circle = min(drawn, key=lambda one: math.hypot(one.x - x, one.y - y))
            assert math.hypot(circle.x - x, circle.y - y) < 0.02
            assert circle.area == pytest.approx(max(jobs / scale, math.pi * DOT_MM**2 / 4), rel=0.01)
        counted.append(len(drawn))
    assert counted[1] == 22 and counted[0] > 100


def test_no_circle_of_the_inset_is_cut(run):
    _, page, _ = run
    clip = page.clips[1]
    for circle in circles(page, 1):
        reach = circle.diameter / 2 + RING_MM
        assert clip.left() < circle.x - reach and circle.x + reach < clip.right()
        assert clip.top() < circle.y - reach and circle.y + reach < clip.bottom()


def test_the_inset_covers_no_circle_no_text_and_not_the_legend(run):
    layout, page, _ = run
    boxes = {item.id(): scene_box(item) for item in layout.items() if isinstance(item, QgsLayoutItem)}
    inset = boxes["inset:carte-1-bruxelles:ground"]
    assert not [c for c in circles(page, 0) if inset.contains(c.x, c.y)]
    assert [t.text for t in page.texts if t.box.intersects(inset) and t.map != 1] == ["Bruxelles (×\u00a03)"]
    others = ("legend:ground", "area:carte-1-bruxelles", "outside:carte-1:top:ground")
    assert not [name for name in others if boxes[name].intersects(inset)]


def test_no_text_lies_on_another_or_on_the_rectangles_line(run):
    layout, page, _ = run
    assert [f"{a.text} / {b.text}" for a, b in combinations(page.texts, 2) if a.box.intersects(b.box)] == []
    area = next(scene_box(i) for i in layout.items() if isinstance(i, QgsLayoutItem) and i.id().startswith("area:"))
    crossed = [t.text for t in page.texts if area.intersects(t.box) and not area.contains(t.box)]
    assert crossed == []
