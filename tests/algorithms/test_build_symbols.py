"""clusteratlas:buildsymbols as Processing runs it."""

from __future__ import annotations

import pytest
from cluster_atlas.processing.algorithms.build_symbols import BuildSymbols, StoredStyle
from qgis.core import (
    QgsApplication,
    QgsFeature,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
    QgsVectorLayer,
)

pytestmark = pytest.mark.usefixtures("provider", "qgis_new_project")
CELLS = "field=country:string&field=postal_code:string&field=cluster:string&field=members:integer&field=jobs:double"


@pytest.fixture
def cells():
    layer = QgsVectorLayer(f"Point?crs=EPSG:31370&{CELLS}", "figures", "memory")
    for code, cluster, jobs in (("4000", "T.I.C.", 5100.0), ("0100", "Espace", 3.5)):
        feature = QgsFeature(layer.fields())
        feature.setAttributes(["BE", code, cluster, 1, jobs])
        feature.setGeometry(QgsGeometry.fromWkt("Point(150000 160000)"))
        layer.dataProvider().addFeature(feature)
    return layer


@pytest.fixture
def run(cells, tmp_path):
    """Return a runner of the algorithm, as the toolbox and scripts do."""
    import processing

    def go(**parameters):
        given = {"INPUT": cells, "OUTPUT": str(tmp_path / "symbols.gpkg"), **parameters}
        return processing.run("clusteratlas:buildsymbols", given)

    return go


def test_the_contracts_parameters_and_outputs_are_there():
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("clusteratlas:buildsymbols")
    assert [parameter.name() for parameter in algorithm.parameterDefinitions()] == [
        "INPUT",
        "CLUSTERS",
        "KIND",
        "SHAPE",
        "COLOURS",
        "JOBS_PER_MM2",
        "MAX_DIAMETER_MM",
        "OUTPUT",
    ]
    assert [output.name() for output in algorithm.outputDefinitions()] == ["OUTPUT", "LAYERS", "SCALE"]
    assert algorithm.parameterDefinition("KIND").options() == ["circles", "pies"]
    assert algorithm.parameterDefinition("SHAPE").usesStaticStrings()


def test_it_returns_the_file_the_layers_and_the_scale(run, tmp_path):
    path = str(tmp_path / "symbols.gpkg")
    assert run() == {
        "OUTPUT": path,
        "LAYERS": [f"{path}|layername=t_i_c", f"{path}|layername=espace"],
        "SCALE": 20.0,
    }


def test_choices_are_taken_by_name(run):
    result = run(KIND="circles", SHAPE="circle", CLUSTERS="tic", COLOURS="#123456", JOBS_PER_MM2=50, MAX_DIAMETER_MM=12)
    assert result["SCALE"] == 50
    assert len(result["LAYERS"]) == 1


@pytest.mark.parametrize(("shape", "scale"), [("square", 20.0), ("half_circle", 50.0)])
def test_each_shape_is_taken_by_name_and_has_its_own_scale(run, shape, scale):
    # 5,100 jobs within 20 mm: 5,100 / 400 = 12.75 jobs a mm² as a square, 5,100 / (pi / 8 * 400) = 32.5 as a half-circle
    result = run(SHAPE=shape)
    assert result["SCALE"] == scale and len(result["LAYERS"]) == 2


@pytest.mark.parametrize(
    ("parameters", "message"),
    [
        ({"KIND": "pies"}, "no columns by cluster"),
        ({"KIND": "pies", "SHAPE": "square"}, "Pies are round"),
        ({"CLUSTERS": "x"}, "no cluster “x”"),
    ],
)
def test_errors_are_processings_own_and_leave_no_file(run, tmp_path, parameters, message):
    with pytest.raises(QgsProcessingException, match=message):
        run(**parameters)
    assert list(tmp_path.iterdir()) == []


def test_layers_to_load_get_their_stored_style(cells, tmp_path):
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    context.setProject(QgsProject.instance())
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("clusteratlas:buildsymbols")
    results, done = algorithm.run({"INPUT": cells, "OUTPUT": str(tmp_path / "symbols.gpkg")}, context, feedback)
    assert done
    details = context.layersToLoadOnCompletion()
    assert sorted(details) == sorted(results["LAYERS"])
    for source in results["LAYERS"]:
        bare = QgsVectorLayer(source, "bare", "ogr")
        StoredStyle.kept[source].postProcessLayer(bare, context, feedback)
        assert bare.renderer().type() == "RuleRenderer"
        assert details[source].name in ("T.I.C.", "Espace")


def test_the_help_promises_nothing_that_is_not_made():
    assert "not made yet" not in BuildSymbols().shortHelpString()
