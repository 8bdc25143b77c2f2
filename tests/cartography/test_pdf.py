"""Page sizes set by an incremental update."""

from __future__ import annotations

import io

import pytest
from cluster_atlas.processing.cartography.pdf import set_pages
from cluster_atlas.processing.domain.errors import ClusterAtlasError
from qgis.PyQt.QtCore import QBuffer, QIODevice
from qgis.PyQt.QtGui import QPainter, QPdfWriter

pytestmark = pytest.mark.usefixtures("qgis_app")


@pytest.fixture
def written():
    """Return a maker of PDFs of Qt, one page a text."""

    def make(*texts):
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        writer = QPdfWriter(buffer)
        writer.setTitle("Before (1)")
        painter = QPainter(writer)
        for number, text in enumerate(texts):
            if number:
                writer.newPage()
            painter.drawText(500, 500, text)
        painter.end()
        return bytes(buffer.data())

    return make


@pytest.fixture
def read():
    pypdf = pytest.importorskip("pypdf")
    return lambda data: pypdf.PdfReader(io.BytesIO(data), strict=True)


def test_every_page_gets_its_own_size(written, read):
    pages = read(set_pages(written("one", "two"), [(841.89, 595.276), (705.827, 467.717)])).pages
    for page, (width, height) in zip(pages, [(841.89, 595.276), (705.827, 467.717)]):
        for box in (page.mediabox, page.cropbox, page.trimbox):
            assert [float(v) for v in box] == pytest.approx([0, 0, width, height], abs=1e-4)
    assert ["one" in pages[0].extract_text(), "two" in pages[1].extract_text()] == [True, True]


def test_what_was_written_stays_byte_for_byte(written):
    before = written("one")
    assert set_pages(before, [(100, 100)]).startswith(before)


def test_properties_are_replaced_in_any_script(written, read):
    info = read(set_pages(written("one"), [(9, 9)], {"Title": "Été – (fiche) \\ 🙂", "Author": "مرحبا"})).metadata
    assert info.title == "Été – (fiche) \\ 🙂" and info.author == "مرحبا"


def test_a_property_that_is_not_named_stays(written, read):
    assert read(set_pages(written("one"), [(9, 9)], {"Author": "x"})).metadata.title == "Before (1)"


def test_an_update_can_be_updated(written, read):
    twice = set_pages(set_pages(written("one"), [(9, 9)]), [(50, 60)])
    assert [float(v) for v in read(twice).pages[0].mediabox] == [0, 0, 50, 60]


def test_another_number_of_pages_is_refused(written):
    with pytest.raises(ClusterAtlasError, match="2 pages, not 1"):
        set_pages(written("one", "two"), [(9, 9)])


@pytest.mark.parametrize("data", [b"", b"%PDF-1.4", b"trailer\n<</Root 1 0 R>>\nstartxref\n0\n%%EOF"])
def test_what_is_no_pdf_is_refused(data):
    with pytest.raises(ClusterAtlasError):
        set_pages(data, [(9, 9)])
