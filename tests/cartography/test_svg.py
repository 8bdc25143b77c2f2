"""SVG read back: millimetres, text, clips."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET

import pytest
from cluster_atlas.processing.cartography import export
from cluster_atlas.processing.domain.scale import diameter_mm
from qgis.core import QgsLayoutItem

pytestmark = pytest.mark.usefixtures("qgis_app")
SVG = "{http://www.w3.org/2000/svg}"


@pytest.fixture
def svg(layout, tmp_path, settings):
    """Return a maker of a parsed frame file; arguments as ``page``'s."""

    def make(*args, whole=False, **changes):
        draw = export.export_page if whole else export.export_frame
        return ET.parse(draw(layout(*args, **changes), tmp_path / "a.svg", "svg", 300, settings)).getroot()

    return make


def test_the_file_is_the_frame(svg):
    root = svg()
    assert (root.get("width"), root.get("height"), root.get("viewBox")) == ("249mm", "165mm", "0 0 249 165")


def test_the_whole_page_is_a4(svg):
    root = svg(whole=True)
    assert (root.get("width"), root.get("height"), root.get("viewBox")) == ("297mm", "210mm", "0 0 297 210")


def test_text_is_text_and_nothing_is_pixels(svg):
    root = svg(whole=True)
    words = [text.text for text in root.iter(f"{SVG}text")]
    assert "Carte 1" in words and "Emploi des clusters" in words
    assert not list(root.iter(f"{SVG}image"))


def test_each_map_is_clipped_to_its_box(svg):
    clips = [rect.attrib for clip in svg("grid", 5).iter(f"{SVG}clipPath") for rect in clip]
    assert [(c["x"], c["y"], c["width"], c["height"]) for c in clips] == [
        ("0", "11", "83", "71.5"),
        ("83", "11", "83", "71.5"),
        ("166", "11", "83", "71.5"),
        ("0", "93.5", "83", "71.5"),
        ("83", "93.5", "83", "71.5"),
    ]


def test_every_map_has_its_own_clip_and_shows_something(svg):
    root = svg("grid", 4)
    used = [g for g in root.iter(f"{SVG}g") if g.get("clip-path")]
    assert [g.get("clip-path") for g in used] == [f"url(#{c.get('id')})" for c in root.iter(f"{SVG}clipPath")]
    assert all(list(g.iter(f"{SVG}path")) or list(g.iter(f"{SVG}circle")) for g in used)


def test_the_legend_is_drawn_after_the_maps(svg):
    groups = [g for g in svg() if g.tag == f"{SVG}g"]
    assert [bool(g.get("clip-path")) for g in groups] == [False, True, False]
    assert any("Maximum" in (text.text or "") for text in groups[-1].iter(f"{SVG}text"))


def test_a_circles_area_is_its_jobs(layout, tmp_path, settings):
    # the map is 1 : 1,000,000; Qt writes the path of a circle in dots of 1/40 mm
    text = export.export_frame(layout(), tmp_path / "a.svg", "svg", 300, settings).read_text(encoding="utf-8")
    widths = []
    for path in re.findall(r' d="(M[^"]+)"', text):
        xs = [float(pair.split(",")[0]) for pair in re.findall(r"-?[\d.e-]+,-?[\d.e-]+", path)]
        widths.append((max(xs) - min(xs)) / 40)
    assert any(width == pytest.approx(diameter_mm(5000, 25), rel=0.005) for width in widths)


def test_everything_is_visible_again_afterwards(layout, tmp_path, settings):
    made = layout("grid", 2)
    before = [item.isVisible() for item in made.items() if isinstance(item, QgsLayoutItem)]
    export.export_frame(made, tmp_path / "a.svg", "svg", 300, settings)
    assert [item.isVisible() for item in made.items() if isinstance(item, QgsLayoutItem)] == before


def test_what_was_hidden_stays_hidden(layout, tmp_path, settings):
    made = layout()
    next(item for item in made.items() if getattr(item, "id", str)() == "legend").setVisibility(False)
    root = ET.parse(export.export_frame(made, tmp_path / "a.svg", "svg", 300, settings)).getroot()
    assert not any("Maximum" in (text.text or "") for text in root.iter(f"{SVG}text"))


def test_strange_names_are_still_xml(svg):
    root = svg(whole=True, title='<b>&"\u00e9 🙂', name="Carte <1>")
    assert root.find(f"{SVG}title").text == "Carte <1>"
    assert any((text.text or "").startswith('<b>&"') for text in root.iter(f"{SVG}text"))
