"""The algorithms on tables run from the toolbox, in a batch, inside a model and through ``qgis_process``."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from qgis.core import (
    QgsApplication,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFile,
    QgsProcessingParameterMultipleLayers,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication, QThread

Rows = Callable[[Any], list[list[Any]]]

MEMBERS = "Organisme;Cluster;CP;Effectif\nÉcho SA;TIC;B-1348;60\nBanque X;TIC;4000;40\nLoin;TIC;59000;5\n"
RULES = "id;action;field;operator;value;reason\nb;exclude;organisation;starts with;banque;hors sujet\n"


@dataclass(frozen=True)
class Job:
    """One algorithm: which files its parameters take (the first is the table), its main output and what must stand there."""

    name: str
    files: dict[str, str]
    output: str
    columns: tuple[str, ...]
    expected: list[list[Any]]

    @property
    def table(self) -> str:
        return next(iter(self.files))


JOBS = [
    Job(
        "normalisepostalcodes",
        {"INPUT": "members"},
        "OUTPUT",
        ("Organisme", "pc_country", "pc_code", "pc_status"),
        [["Écho SA", "BE", "1348", "ok"], ["Banque X", "BE", "4000", "ok"], ["Loin", "", "", "invalid"]],
    ),
    Job(
        "applyexclusions",
        {"MEMBERS": "members", "RULES": "rules"},
        "KEPT",
        ("organisation", "jobs", "status"),
        [["Écho SA", 60.0, "kept"], ["Loin", 5.0, "kept"]],
    ),
    Job(
        "suggestexclusions",
        {"MEMBERS": "members"},
        "OUTPUT",
        ("field", "operator", "value"),
        [["organisation", "equals", "Banque X"]],
    ),
    Job(
        "joinemployment",
        {"MEMBERS": "members", "RULES": "rules", "POSTAL_LAYERS": "postal"},
        "OUTPUT",
        ("postal_code", "cluster", "members", "jobs"),
        [["1348", "TIC", 1, 60.0]],
    ),
]
each_job = pytest.mark.parametrize("job", JOBS, ids=[job.name for job in JOBS])


@pytest.fixture
def files(tmp_path: Path, postal: str) -> dict[str, str]:
    """Write the tables that the jobs read."""
    members, rules = tmp_path / "membres.csv", tmp_path / "regles.csv"
    members.write_bytes(MEMBERS.replace("\n", "\r\n").encode("cp1252"))
    rules.write_text(RULES, encoding="utf-8")
    return {"members": str(members), "rules": str(rules), "postal": postal}


def values(job: Job, output: Any) -> list[list[Any]]:
    layer = output if isinstance(output, QgsVectorLayer) else QgsVectorLayer(output, "output", "ogr")
    assert layer.isValid(), output
    return [[feature[name] for name in job.columns] for feature in layer.getFeatures()]


def given(job: Job, files: dict[str, str]) -> dict[str, Any]:
    chosen = {name: files[file] for name, file in job.files.items()}
    return {name: [value] if name == "POSTAL_LAYERS" else value for name, value in chosen.items()}


@each_job
def test_from_the_toolbox_with_paths(run: Callable[..., dict[str, Any]], job: Job, files: dict[str, str]) -> None:
    done = run(job.name, **given(job, files), **{job.output: "TEMPORARY_OUTPUT"})
    assert values(job, done[job.output]) == job.expected


@pytest.fixture
def layers(files: dict[str, str]) -> Iterator[dict[str, str]]:
    """Open the tables in the project and give their ids, as the toolbox does."""
    made = {}
    for name, path in files.items():
        source = f"file://{path}?delimiter=;&encoding=windows-1252&detectTypes=no" if path.endswith(".csv") else path
        provider = "delimitedtext" if path.endswith(".csv") else "ogr"
        layer = QgsVectorLayer(source, name, provider)
        assert layer.isValid(), source
        made[name] = QgsProject.instance().addMapLayer(layer).id()
    yield made
    QgsProject.instance().removeMapLayers(list(made.values()))


@each_job
def test_from_the_toolbox_with_layers_of_the_project(
    run: Callable[..., dict[str, Any]], job: Job, layers: dict[str, str]
) -> None:
    done = run(job.name, **given(job, layers), **{job.output: "TEMPORARY_OUTPUT"})
    assert values(job, done[job.output]) == job.expected


@each_job
def test_a_batch_of_two_runs_in_background_threads(
    provider: object, job: Job, files: dict[str, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    algorithm = QgsApplication.processingRegistry().algorithmById(f"clusteratlas:{job.name}")
    threads: list[bool] = []
    steps = type(algorithm).run_steps

    def watched(self: Any, *arguments: Any) -> dict[str, Any]:
        threads.append(QThread.currentThread() is QCoreApplication.instance().thread())
        return steps(self, *arguments)

    monkeypatch.setattr(type(algorithm), "run_steps", watched)
    outputs = [str(tmp_path / f"out{i}.gpkg") for i in range(2)]
    # one after the other, as Processing's batch does: QGIS 3.22 may lock up where two threads open one GeoPackage at once
    for output in outputs:
        context, feedback = QgsProcessingContext(), QgsProcessingFeedback(False)
        ended: list[bool] = []
        task = QgsProcessingAlgRunnerTask(algorithm, {**given(job, files), job.output: output}, context, feedback)
        task.executed.connect(lambda successful, _, ended=ended: ended.append(successful))
        QgsApplication.taskManager().addTask(task)
        for _ in range(4000):
            if ended:
                break
            QCoreApplication.processEvents()
            QThread.msleep(5)
        assert ended == [True], feedback.textLog()
    assert threads == [False, False]
    assert [values(job, output) for output in outputs] == [job.expected] * 2


@each_job
def test_inside_a_model_that_was_saved_and_loaded(
    provider: object, job: Job, files: dict[str, str], tmp_path: Path
) -> None:
    saved = tmp_path / "model.model3"
    assert _model(job).toFile(str(saved))
    model = QgsProcessingModelAlgorithm()
    assert model.fromFile(str(saved))
    model.initAlgorithm()
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback(False)
    context.setProject(QgsProject.instance())
    # the name of a model's output differs between QGIS 3.22 and 3.44
    (result,) = (definition.name() for definition in model.destinationParameterDefinitions())
    parameters = {**given(job, files), result: str(tmp_path / "out.gpkg")}
    possible, why = model.checkParameterValues(parameters, context)
    assert possible, why
    done, successful = model.run(parameters, context, feedback)
    assert successful, feedback.textLog()
    assert values(job, done[result]) == job.expected


def _model(job: Job) -> QgsProcessingModelAlgorithm:
    """Return a model of one step, whose tables are File inputs."""
    model = QgsProcessingModelAlgorithm(f"model of {job.name}", "tests")
    step = QgsProcessingModelChildAlgorithm(f"clusteratlas:{job.name}")
    step.setChildId("step")
    for name in job.files:
        model.addModelParameter(_input(name), QgsProcessingModelParameter(name))
        step.addParameterSources(name, [QgsProcessingModelChildParameterSource.fromModelParameter(name)])
    result = QgsProcessingModelOutput("result", "result")
    result.setChildId("step")
    result.setChildOutputName(job.output)
    step.setModelOutputs({"result": result})
    model.addChildAlgorithm(step)
    return model


def _input(name: str) -> QgsProcessingParameterDefinition:
    return (
        QgsProcessingParameterMultipleLayers(name, name)
        if name == "POSTAL_LAYERS"
        else QgsProcessingParameterFile(name, name)
    )


QgisProcess = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture(scope="module")
def qgis_process(root: Path, tmp_path_factory: pytest.TempPathFactory) -> QgisProcess:
    """Run ``qgis_process`` with the plugin in a profile of its own."""
    # Debian's wrapper hands the program an option that it does not know
    program = shutil.which("qgis_process.bin") or shutil.which("qgis_process")
    if program is None:
        pytest.skip("qgis_process is not installed")
    folder = tmp_path_factory.mktemp("profile")
    plugins = folder / "cfg" / "profiles" / "default" / "python" / "plugins"
    plugins.mkdir(parents=True)
    (folder / "home").mkdir()
    (folder / "run").mkdir(mode=0o700)
    (plugins / "cluster_atlas").symlink_to(root, target_is_directory=True)
    environment = {
        **os.environ,
        "HOME": str(folder / "home"),
        "QGIS_CUSTOM_CONFIG_PATH": str(folder / "cfg"),
        "XDG_RUNTIME_DIR": str(folder / "run"),
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONWARNINGS": "ignore::DeprecationWarning",
    }

    def call(*arguments: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [program, *arguments], env=environment, capture_output=True, text=True, encoding="utf-8", timeout=120
        )

    enabled = call("plugins", "enable", "cluster_atlas")
    assert enabled.returncode == 0, enabled.stdout + enabled.stderr
    return call


def options(job: Job, files: dict[str, str], output: Path, **more: str) -> list[str]:
    chosen = {name: files[file] for name, file in job.files.items()}
    every = {**chosen, **more, job.output: str(output)}
    return ["run", f"clusteratlas:{job.name}", *(f"--{name}={value}" for name, value in every.items())]


@each_job
def test_through_qgis_process(qgis_process: QgisProcess, job: Job, files: dict[str, str], tmp_path: Path) -> None:
    output = tmp_path / "out.gpkg"
    done = qgis_process(*options(job, files, output))
    assert done.returncode == 0, done.stdout + done.stderr
    assert values(job, str(output)) == job.expected


HEADER = MEMBERS.splitlines()[0]


@pytest.mark.parametrize(
    ("name", "text", "more", "says"),
    [
        ("normalisepostalcodes", None, {}, "nulle-part.csv not found"),
        ("applyexclusions", "", {}, "The table is empty"),
        ("suggestexclusions", MEMBERS, {"JOBS_FIELD": "Emploi 1999"}, "There is no column “Emploi 1999”"),
        ("joinemployment", HEADER + "\n", {}, "The table has a header and no rows"),
    ],
    ids=["missing file", "empty table", "missing column", "header alone"],
)
def test_qgis_process_fails_with_one_clear_message_and_leaves_no_file(
    qgis_process: QgisProcess,
    files: dict[str, str],
    tmp_path: Path,
    name: str,
    text: str | None,
    more: dict[str, str],
    says: str,
) -> None:
    job = next(job for job in JOBS if job.name == name)
    table, output = tmp_path / "nulle-part.csv", tmp_path / "out.gpkg"
    if text is not None:
        table.write_text(text, encoding="utf-8")
    done = qgis_process(*options(job, files, output, **{job.table: str(table), **more}))
    assert done.returncode != 0, done.stdout
    assert "Traceback" not in done.stdout + done.stderr
    # QGIS itself may say an error more than once
    errors = {line.removeprefix("ERROR:").strip() for line in done.stderr.splitlines() if says in line}
    assert len(errors) == 1, done.stderr
    assert not output.exists()
