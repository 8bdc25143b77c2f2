"""Files read back: sizes to a fiftieth of a millimetre, text as text, nothing as pixels."""

from __future__ import annotations

import os
import struct

import pytest
from cluster_atlas.processing.cartography import export
from cluster_atlas.processing.cartography.settings import Box
from cluster_atlas.processing.domain.errors import ClusterAtlasError
from cluster_atlas.processing.domain.scale import diameter_mm
from qgis.core import QgsVectorLayer

pytestmark = pytest.mark.usefixtures("qgis_app")
MM = 72 / 25.4
NEAR = 0.02
"""Millimetres."""


def size_mm(page):
    return float(page.mediabox.width) / MM, float(page.mediabox.height) / MM


def images(reader):
    return sum(len(page.images) for page in reader.pages)


def test_a_sheet_is_one_file_of_a4_pages(layout, tmp_path, settings, read_pdf, plain_text):
    pages = [layout(), layout("grid", 5)]
    export.export_sheet_pdf(pages, tmp_path / "sheet.pdf", settings, {"Title": "Été", "Author": "Équipe"})
    reader = read_pdf(tmp_path / "sheet.pdf")
    assert [size_mm(page) for page in reader.pages] == [pytest.approx((297, 210), abs=NEAR)] * 2
    assert "Carte 1" in plain_text(reader.pages[0]) and "Cartes 2" in plain_text(reader.pages[1])
    assert "Effectif 2006 par code postal" in plain_text(reader.pages[0])
    assert (reader.metadata.title, reader.metadata.author) == ("Été", "Équipe")
    assert images(reader) == 0


def test_the_frame_measures_249_by_165_mm_within_the_page(layout, tmp_path, settings, read_pdf, pdf_paths):
    export.export_page(layout(), tmp_path / "page.pdf", "pdf", 300, settings)
    found = [
        (p.x, p.y, p.width, p.height)
        for p in pdf_paths(read_pdf(tmp_path / "page.pdf").pages[0])
        if p.painted.startswith("f") and p.width > 240 and p.height > 160 and p.width < 260
    ]
    assert found and found[0] == pytest.approx((24, 24, 249, 165), abs=NEAR)


def test_the_frames_stroke_lies_inside(layout, tmp_path, settings, read_pdf, pdf_paths):
    export.export_page(layout(), tmp_path / "page.pdf", "pdf", 300, settings)
    stroked = [
        p for p in pdf_paths(read_pdf(tmp_path / "page.pdf").pages[0]) if p.painted in ("S", "s") and p.width > 240
    ]
    inner = (24.125, 24.125, 248.75, 164.75)
    assert [(p.x, p.y, p.width, p.height) for p in stroked if p.height > 160][-1] == pytest.approx(inner, abs=NEAR)


def test_a_frame_file_is_the_frame(layout, tmp_path, settings, read_pdf, pdf_paths, plain_text):
    export.export_frame(layout(), tmp_path / "carte-1.pdf", "pdf", 300, settings)
    reader = read_pdf(tmp_path / "carte-1.pdf")
    (page,) = reader.pages
    assert size_mm(page) == pytest.approx((249, 165), abs=NEAR)
    grounds = [p for p in pdf_paths(page) if p.painted.startswith("f") and 240 < p.width < 260 and p.height > 160]
    assert (grounds[0].x, grounds[0].y) == pytest.approx((0, 0), abs=NEAR)
    assert (grounds[0].width, grounds[0].height) == pytest.approx((249, 165), abs=NEAR)
    assert "Effectif 2006 par code postal" in plain_text(page) and images(reader) == 0


def test_a_circle_has_its_true_size_and_place(layout, tmp_path, settings, read_pdf, pdf_paths):
    # 5,000 jobs at 25 a mm² are 200 mm²; 120 km east and 85 km below the upper edge of a map at 1 : 1,000,000
    export.export_frame(layout(), tmp_path / "carte-1.pdf", "pdf", 300, settings)
    wanted = diameter_mm(5000, 25)
    found = [
        (p.x + p.width / 2, p.y + p.height / 2)
        for p in pdf_paths(read_pdf(tmp_path / "carte-1.pdf").pages[0])
        if p.width == pytest.approx(wanted, abs=NEAR) and p.height == pytest.approx(wanted, abs=NEAR)
    ]
    assert any(place == pytest.approx((120, 85), abs=NEAR) for place in found)


@pytest.mark.parametrize("dpi", [72, 100, 150.5, 300])
def test_a_picture_has_the_nearest_number_of_pixels(layout, tmp_path, settings, dpi):
    export.export_frame(layout(), tmp_path / "carte-1.png", "png", dpi, settings)
    data = (tmp_path / "carte-1.png").read_bytes()
    assert struct.unpack(">II", data[16:24]) == (round(249 / 25.4 * dpi), round(165 / 25.4 * dpi))


@pytest.mark.parametrize("fmt", ["pdf", "svg", "png"])
def test_each_format_draws_a_page(layout, tmp_path, settings, fmt):
    path = export.export_page(layout(), tmp_path / f"a.{fmt}", fmt, 72, settings)
    assert path.stat().st_size > 5000


def test_the_layout_is_as_before(layout, tmp_path, settings):
    made = layout()
    context = made.renderContext()
    before = (context.flags(), context.dpi(), context.textRenderFormat())
    export.export_page(made, tmp_path / "a.pdf", "pdf", 300, settings)
    assert (context.flags(), context.dpi(), context.textRenderFormat()) == before


def test_an_odd_box_is_exact_too(layout, tmp_path, read_pdf):
    export.export_box(layout(), Box(10.3, 20.7, 101.37, 55.55), tmp_path / "a.pdf", "pdf", 300)
    assert size_mm(read_pdf(tmp_path / "a.pdf").pages[0]) == pytest.approx((101.37, 55.55), abs=0.002)


def test_an_unknown_format_is_refused(layout, tmp_path, settings):
    with pytest.raises(ClusterAtlasError, match=r"a\.tif.*pdf, svg, png"):
        export.export_page(layout(), tmp_path / "a.tif", "tif", 300, settings)


@pytest.mark.parametrize("dpi", [0, float("nan"), 1e6])
def test_a_picture_that_cannot_be_is_refused(layout, tmp_path, settings, dpi):
    with pytest.raises(ClusterAtlasError, match="dpi"):
        export.export_page(layout(), tmp_path / "a.png", "png", dpi, settings)
    assert not list(tmp_path.iterdir())


def test_no_pages_are_refused(tmp_path, settings):
    with pytest.raises(ClusterAtlasError, match=r"sheet\.pdf"):
        export.export_sheet_pdf([], tmp_path / "sheet.pdf", settings)


@pytest.mark.parametrize("fmt", ["pdf", "svg", "png"])
def test_a_folder_that_is_not_there_is_named(layout, tmp_path, settings, fmt):
    with pytest.raises(ClusterAtlasError, match="nowhere"):
        export.export_page(layout(), tmp_path / "nowhere" / f"a.{fmt}", fmt, 72, settings)


@pytest.mark.parametrize("fmt", ["pdf", "svg", "png"])
def test_a_fault_leaves_the_old_file_and_nothing_else(page, project, tmp_path, settings, fr, fmt):
    from dataclasses import replace

    from cluster_atlas.processing.cartography.map_pages import build_map_page

    gone = QgsVectorLayer(str(tmp_path / "gone.gpkg"), "gone", "ogr")
    made = page()
    broken = build_map_page(project, replace(made, maps=(replace(made.maps[0], layers=(gone,)),)), settings, fr)
    old = tmp_path / f"a.{fmt}"
    old.write_bytes(b"old")
    with pytest.raises(ClusterAtlasError, match=r"gone.*can't be read"):
        export.export_page(broken, old, fmt, 72, settings)
    assert old.read_bytes() == b"old" and [p.name for p in tmp_path.iterdir()] == [old.name]


def test_a_file_is_replaced_whole(tmp_path):
    (tmp_path / "a").write_bytes(b"old")
    export.write_whole(tmp_path / "a", b"new")
    assert (tmp_path / "a").read_bytes() == b"new" and os.listdir(tmp_path) == ["a"]


def test_a_folder_in_the_way_is_named_and_nothing_is_left(tmp_path):
    (tmp_path / "a").mkdir()
    with pytest.raises(ClusterAtlasError, match="can't be written"):
        export.write_whole(tmp_path / "a", b"new")
    assert os.listdir(tmp_path) == ["a"]
