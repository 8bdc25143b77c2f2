"""Pages made from rows, and files read back."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

import pytest
from cluster_atlas.processing.cartography import content, map_pages
from cluster_atlas.processing.cartography import settings as layout_settings
from cluster_atlas.processing.domain.scale import diameter_mm
from cluster_atlas.processing.domain.words import words
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFillSymbol,
    QgsGeometry,
    QgsMarkerSymbol,
    QgsPointXY,
    QgsProject,
    QgsProperty,
    QgsSymbolLayer,
    QgsVectorLayer,
)

LAMBERT = "EPSG:31370"
LEAST = (0.0, 0.0, 249000.0, 165000.0)
MM_PER_POINT = 25.4 / 72


@pytest.fixture(scope="session")
def settings():
    """Give the shipped layout settings."""
    return layout_settings.load_settings()


@pytest.fixture(scope="session")
def fr():
    """Give the French words."""
    return words("fr")


@pytest.fixture
def project(qgis_app):
    """Give an empty project in Belgian Lambert."""
    made = QgsProject()
    made.setCrs(QgsCoordinateReferenceSystem(LAMBERT))
    yield made
    made.layoutManager().clear()


@pytest.fixture
def circles(project):
    """Return a maker of a layer of circles from rows of (x, y, jobs), at 25 jobs per mm²."""

    def make(*rows, name="circles"):
        layer = QgsVectorLayer(f"Point?crs={LAMBERT}&field=d:double", name, "memory")
        features = []
        for x, y, jobs in rows:
            feature = QgsFeature(layer.fields())
            feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(x, y)))
            feature.setAttributes([diameter_mm(jobs, 25)])
            features.append(feature)
        layer.dataProvider().addFeatures(features)
        symbol = QgsMarkerSymbol.createSimple({"name": "circle", "color": "#b2182b", "outline_style": "no"})
        symbol.symbolLayer(0).setDataDefinedProperty(QgsSymbolLayer.PropertySize, QgsProperty.fromExpression('"d"'))
        layer.renderer().setSymbol(symbol)
        project.addMapLayer(layer, False)
        return layer

    return make


@pytest.fixture
def ground(project):
    """Give a polygon that is larger than any map."""
    layer = QgsVectorLayer(f"Polygon?crs={LAMBERT}", "ground", "memory")
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromWkt("POLYGON((-900000 -900000,900000 -900000,900000 900000,-900000 900000))"))
    layer.dataProvider().addFeatures([feature])
    layer.renderer().setSymbol(QgsFillSymbol.createSimple({"color": "#e9e7e1", "outline_color": "#808080"}))
    project.addMapLayer(layer, False)
    return layer


@pytest.fixture
def page(circles, ground, settings, fr):
    """Return a maker of pages: ``page()`` is Carte 1, ``page("grid", 5)`` has five maps; keywords replace fields."""

    def make(kind="total", count=1, rows=((120000, 80000, 5000), (60000, 40000, 20)), **changes):
        boxes = settings.map_boxes(kind, count)
        maps = []
        for number, box in enumerate(boxes, start=1):
            width = 249000.0
            extent = (0.0, 0.0, width, width * box.height_mm / box.width_mm)
            found = tuple((x, y, diameter_mm(jobs, 25)) for x, y, jobs in rows)
            layers = (circles(*rows, name=f"map {number}"), ground)
            figures = fr.figures(sum(jobs for _, _, jobs in rows), len(rows))
            maps.append(
                content.MapContent(
                    f"m-{number}",
                    f"Cluster {number}",
                    figures,
                    "Logique",
                    "#b2182b",
                    layers,
                    extent,
                    LAMBERT,
                    (),
                    found,
                )
            )
        legend = content.LegendContent(
            fr.measure(2006),
            (100.0, 500.0, 2000.0, 5000.0),
            ("100", "500", fr.number(2000), fr.number(5000)),
            25,
            fr.scale(25),
            fr.maximum(5100, "4000", "Liège"),
            "#b2182b",
        )
        name = fr.page_name(2 if kind == "grid" else 1, kind == "grid")
        made = content.PageContent(
            name=name,
            stem=name.lower().replace(" ", "-"),
            kind=kind,
            title="Emploi des clusters",
            atlas="Atlas des dynamiques territoriales",
            theme="Les clusters technologiques",
            side_title=fr.side_title("Les clusters technologiques", "2007", name),
            maps=tuple(maps),
            legend=legend,
            sources=fr.sources("données fictives"),
            reading_note=fr.reading_note(),
            page_mark="PAs",
            credit="Réalisation",
        )
        return replace(made, **changes)

    return make


@pytest.fixture
def layout(project, page, settings, fr):
    """Return a maker of map layouts; arguments as ``page``'s."""
    return lambda *args, **changes: map_pages.build_map_page(project, page(*args, **changes), settings, fr)


@dataclass(frozen=True)
class DrawnPath:
    """A path of a PDF page: its box in mm from the page's upper left corner, and how it was painted."""

    x: float
    y: float
    width: float
    height: float
    painted: str


def drawn_paths(page):
    """Return the paths of a page that pypdf has read."""
    found, points = [], []
    high = float(page.mediabox.top)

    def visit(operator, operands, matrix, _text):
        if operator in (b"m", b"l"):
            points.append(_placed(operands[0], operands[1], matrix))
        elif operator == b"c":
            points.append(_placed(operands[4], operands[5], matrix))
        elif operator == b"re":
            x, y, width, height = (float(value) for value in operands)
            points.extend([_placed(x, y, matrix), _placed(x + width, y + height, matrix)])
        elif operator in (b"f", b"f*", b"S", b"B", b"B*", b"n", b"s", b"b", b"b*"):
            if points:
                xs, ys = [p[0] for p in points], [high - p[1] for p in points]
                sides = (min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys))
                found.append(DrawnPath(*(side * MM_PER_POINT for side in sides), operator.decode()))
            points.clear()

    page.extract_text(visitor_operand_before=visit)
    return found


def _placed(x, y, matrix):
    a, b, c, d, e, f = matrix
    return float(x) * a + float(y) * c + e, float(x) * b + float(y) * d + f


@pytest.fixture
def read_pdf():
    """Return a reader of PDFs with ``pages``; skip where there is no pypdf."""
    pypdf = pytest.importorskip("pypdf")
    return lambda path: pypdf.PdfReader(str(path))


@pytest.fixture
def pdf_paths():
    """Return what finds the paths of a PDF page."""
    return drawn_paths


@pytest.fixture
def plain_text():
    """Return what gives a PDF page's text with every run of spaces, of any kind, as one."""
    return lambda page: re.sub(r"\s+", " ", page.extract_text())


@pytest.fixture(scope="session")
def demo(qgis_app, tmp_path_factory):
    """Give the demonstration sheet, produced once, with its project open."""
    from .demonstration import demonstration

    with demonstration(tmp_path_factory.mktemp("pages") / "demo") as made:
        yield made


@pytest.fixture(scope="session")
def demo_pages(demo, settings, tmp_path_factory):
    """Give what each page of the demonstration shows, read from its exported SVG."""
    from cluster_atlas.processing.cartography.export import export_page

    from .demonstration import NAMES
    from .measuring import read_page

    folder = tmp_path_factory.mktemp("svg")
    paths = {name: export_page(demo.layout(name), folder / f"{name}.svg", "svg", 72, settings) for name in NAMES}
    return {name: read_page(path) for name, path in paths.items()}
