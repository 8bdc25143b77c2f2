"""GeoPackages: whole or not at all, and styled when they are opened alone."""

from __future__ import annotations

import sqlite3

import pandas as pd
import pytest
from cluster_atlas.processing.cartography import geopackage, layers
from cluster_atlas.processing.domain.errors import ClusterAtlasError
from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsSingleSymbolRenderer, QgsVectorLayer
from qgis.PyQt.QtGui import QColor

pytestmark = pytest.mark.usefixtures("qgis_app")
LAMBERT = QgsCoordinateReferenceSystem("EPSG:31370")


@pytest.fixture
def gpkg(tmp_path):
    path = tmp_path / "atlas.gpkg"
    frame = pd.DataFrame({"name": ["Mons"], "x": [120000.0], "y": [127000.0]})
    layers.write_points(path, "towns", frame, LAMBERT, [layers.Field("name", layers.TEXT)])
    return path


def red(layer):
    layer.renderer().symbol().setColor(QColor("#ff0000"))
    return layer


def test_a_file_appears_when_all_went_well(tmp_path):
    with geopackage.staged(tmp_path / "new" / "a.txt") as temporary:
        temporary.write_text("whole", encoding="utf-8")
        assert temporary.parent == tmp_path / "new" and temporary.suffix == ".txt"
        assert not (tmp_path / "new" / "a.txt").exists()
    assert [path.name for path in (tmp_path / "new").iterdir()] == ["a.txt"]


def test_after_a_fault_the_old_file_stays_and_nothing_else(tmp_path, gpkg):
    before = gpkg.read_bytes()
    with pytest.raises(RuntimeError), geopackage.staged(gpkg) as temporary:
        temporary.write_bytes(b"half")
        temporary.with_name(temporary.name + "-wal").write_bytes(b"log")
        raise RuntimeError
    assert gpkg.read_bytes() == before
    assert [path.name for path in tmp_path.iterdir()] == [gpkg.name]


def test_a_folder_that_is_a_file_is_named_in_the_error(tmp_path):
    (tmp_path / "folder").write_text("no", encoding="utf-8")
    with pytest.raises(ClusterAtlasError, match=r"a[.]gpkg"), geopackage.staged(tmp_path / "folder" / "a.gpkg"):
        pass


def test_a_written_geopackage_leaves_no_log_beside_it(tmp_path):
    path = tmp_path / "a.gpkg"
    frame = pd.DataFrame({"name": ["Mons"], "x": [1.0], "y": [2.0]})
    with geopackage.staged(path) as temporary:
        layers.write_points(temporary, "towns", frame, LAMBERT, [layers.Field("name", layers.TEXT)])
        geopackage.save_style(geopackage.open_table(temporary, "towns"))
    assert [found.name for found in tmp_path.iterdir()] == ["a.gpkg"]
    assert geopackage.open_table(path, "towns").featureCount() == 1


def test_a_stored_style_is_there_when_the_geopackage_is_opened_alone(gpkg):
    geopackage.save_style(red(geopackage.open_table(gpkg, "towns", "Villes")))
    alone = QgsVectorLayer(f"{gpkg}|layername=towns", "x", "ogr")
    alone.loadDefaultStyle()
    assert alone.renderer().symbol().color().name() == "#ff0000"


def test_a_style_is_replaced_without_a_question(gpkg):
    layer = geopackage.open_table(gpkg, "towns")
    geopackage.save_style(layer)
    geopackage.save_style(red(layer))
    geopackage.save_style(layer)
    assert layer.listStylesInDatabase()[0] == 1
    assert geopackage.open_table(gpkg, "towns").renderer().symbol().color().name() == "#ff0000"


def test_a_style_that_cannot_be_stored_is_said(tmp_path):
    layer = QgsVectorLayer("Point?crs=EPSG:31370", "memory", "memory")
    with pytest.raises(ClusterAtlasError, match="memory"):
        geopackage.save_style(layer)


def test_roles_are_kept_with_the_style(gpkg):
    layer = geopackage.open_table(gpkg, "towns")
    geopackage.mark(layer, "cluster", "T.I.C.")
    geopackage.save_style(layer)
    again = geopackage.open_table(gpkg, "towns", "renamed")
    assert (geopackage.role_of(again), geopackage.cluster_of(again), again.name()) == ("cluster", "T.I.C.", "renamed")
    assert geopackage.role_of(QgsVectorLayer("Point", "none", "memory")) == ""


def test_a_table_that_is_not_there_is_named(gpkg):
    with pytest.raises(ClusterAtlasError, match="“nowhere”"):
        geopackage.open_table(gpkg, "nowhere")


@pytest.mark.parametrize(
    ("text", "taken", "expected"),
    [
        ("Technologies de l'information", (), "technologies_de_l_information"),
        ("Écoconstruction", (), "ecoconstruction"),
        ("TIC", ["tic"], "tic_2"),
        ("TIC", ["tic", "TIC_2"], "tic_3"),
        ("🙂 ???", (), "layer"),
        ("2007", (), "t_2007"),
        ("gpkg contents", (), "t_gpkg_contents"),
        ("x" * 120, (), "x" * 60),
    ],
)
def test_table_names_are_plain(text, taken, expected):
    assert geopackage.table_name(text, taken) == expected


def test_the_name_of_a_stored_style_is_no_longer_than_its_column(gpkg, capfd):
    geopackage.save_style(geopackage.open_table(gpkg, "towns", "Villes – Technologies de l'information"))
    with sqlite3.connect(gpkg) as connection:
        assert connection.execute("SELECT styleName FROM layer_styles").fetchall() == [
            ("Villes – Technologies de l'inf",)
        ]
    assert "maximum allowed" not in capfd.readouterr().err


def test_a_table_just_written_is_opened_without_a_log_beside_it(gpkg):
    layer = geopackage.open_table(gpkg, "towns", "Villes", styled=False)
    assert (layer.name(), layer.featureCount()) == ("Villes", 1)


def test_a_layer_of_the_project_can_be_styled_and_stored_too(gpkg, qgis_new_project):
    layer = geopackage.open_table(gpkg, "towns")
    QgsProject.instance().addMapLayer(layer)
    geopackage.save_style(layer)
    assert isinstance(layer.renderer(), QgsSingleSymbolRenderer)
