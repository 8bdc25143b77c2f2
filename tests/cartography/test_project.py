"""The project file: one GeoPackage beside it, nothing else."""

from __future__ import annotations

import shutil
import zipfile
from itertools import islice

import pytest
from cluster_atlas.processing.cartography import content, map_pages
from cluster_atlas.processing.cartography import project as project_file
from cluster_atlas.processing.domain.errors import ClusterAtlasError
from qgis.core import QgsLayoutItemMap, QgsProject, QgsRectangle, QgsVectorFileWriter, QgsVectorLayer

pytestmark = pytest.mark.usefixtures("qgis_app")


@pytest.fixture
def stored(project, circles, tmp_path):
    """Give a project whose layer lies in run/atlas.gpkg."""
    folder = tmp_path / "run"
    folder.mkdir()
    data = folder / "atlas.gpkg"
    memory = circles((120000, 80000, 5000))
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.layerName = "tic"
    QgsVectorFileWriter.writeAsVectorFormatV3(memory, str(data), project.transformContext(), options)
    project.removeMapLayer(memory)
    layer = QgsVectorLayer(f"{data}|layername=tic", "TIC", "ogr")
    project_file.add_group(project, "Carte 1", [layer])
    project_file.set_view(project, "EPSG:31370", (0, 0, 249000, 165000), "Les clusters")
    return project, data, layer


def inside(path):
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def test_sources_are_relative_and_nothing_else_is_named(stored, tmp_path):
    project, data, _ = stored
    project_file.write_project(project, data.parent / "project.qgz", data)
    files = inside(data.parent / "project.qgz")
    text = files["project.qgs"].decode("utf-8")
    assert "<datasource>./atlas.gpkg|layername=tic</datasource>" in text
    assert str(tmp_path) not in text
    assert sorted(p.name for p in data.parent.iterdir()) == ["atlas.gpkg", "project.qgz"]


def test_it_opens_elsewhere_as_it_was_drawn(stored, page, settings, fr, tmp_path):
    project, data, layer = stored
    made = page()
    one = content.MapContent("k", "TIC", "", "", "#000000", (layer,), made.maps[0].extent, "EPSG:31370")
    from dataclasses import replace

    map_pages.build_map_page(project, replace(made, maps=(one,)), settings, fr)
    for other in list(project.mapLayers().values()):
        if other.id() != layer.id():
            project.removeMapLayer(other)
    project_file.write_project(project, data.parent / "project.qgz", data)
    elsewhere = tmp_path / "elsewhere"
    shutil.move(str(data.parent), elsewhere)
    opened = QgsProject()
    assert opened.read(str(elsewhere / "project.qgz"))
    assert [item.isValid() for item in opened.mapLayers().values()] == [True]
    assert opened.title() == "Les clusters" and opened.crs().authid() == "EPSG:31370"
    layout = opened.layoutManager().layoutByName("Carte 1")
    (item,) = [item for item in layout.items() if isinstance(item, QgsLayoutItemMap)]
    assert [found.name() for found in item.layers()] == ["TIC"]
    assert item.extent().width() == pytest.approx(249000)
    assert opened.viewSettings().defaultViewExtent() == QgsRectangle(0, 0, 249000, 165000)


def test_a_layer_from_elsewhere_is_refused_and_nothing_is_written(stored, ground):
    project, data, _ = stored
    with pytest.raises(ClusterAtlasError, match=r'"ground" is not in atlas\.gpkg'):
        project_file.write_project(project, data.parent / "project.qgz", data)
    assert [p.name for p in data.parent.iterdir()] == ["atlas.gpkg"]


def test_data_in_another_folder_are_refused(stored, tmp_path):
    project, data, _ = stored
    with pytest.raises(ClusterAtlasError, match="one folder"):
        project_file.write_project(project, tmp_path / "project.qgz", data)


def test_the_fingerprint_tells_a_change_by_hand(stored):
    project, data, _ = stored
    target = data.parent / "project.qgz"
    written = project_file.write_project(project, target, data)
    assert project_file.fingerprint(target) == written
    assert project_file.is_as_written(target, {target.name: written})
    target.write_bytes(target.read_bytes() + b"x")
    assert not project_file.is_as_written(target, {target.name: written})


def test_a_project_of_unknown_origin_is_not_the_runs_own(tmp_path):
    (tmp_path / "project.qgz").touch()
    assert not project_file.is_as_written(tmp_path / "project.qgz", {})
    assert not project_file.is_as_written(tmp_path / "other.qgz", {"other.qgz": "0"})


def test_projects_are_numbered_from_two(tmp_path):
    names = [path.name for path in islice(project_file.numbered(tmp_path / "project.qgz"), 3)]
    assert names == ["project.qgz", "project-2.qgz", "project-3.qgz"]
