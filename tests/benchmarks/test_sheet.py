"""How long a sheet takes, beside the bare export of the same, already built layouts. Nothing here asserts a time.

Run ``make bench``, or ``pytest tests/benchmarks -s`` in the tests' environment. Each measurement has a fresh process; QGIS's
own start-up and the reading of the built project are not counted, importing the plugin and pandas is. The kinds take
turns, so that a busy minute troubles all alike; the table shows medians, the least and the largest.

- ``CLUSTER_ATLAS_BENCH_TIMES`` (5): repetitions.
- ``CLUSTER_ATLAS_BENCH_STRESS`` (``40x10000``): clusters and places of the large sheet, made once; ``0`` leaves it out.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from .stress import write_stress_sheet

pytestmark = pytest.mark.benchmark
CHILD = Path(__file__).with_name("child.py")
LABELS = {
    "whole": "the whole sheet",
    "export": "bare export: sheet.pdf and the frames",
    "qgis": "bare export: the pages, by QGIS's own exporter",
}


@pytest.fixture(scope="module")
def environment(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """Give the environment of an installed plugin, whose byte code is kept; one run has made it."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    cache, folder = tmp_path_factory.mktemp("bytecode"), tmp_path_factory.mktemp("first") / "sheet"
    made = {**kept, "PYTHONPYCACHEPREFIX": str(cache), "QT_QPA_PLATFORM": "offscreen"}
    measured(made, "whole", "", str(folder))
    return made


def measured(environment: dict[str, str], *arguments: str) -> dict[str, Any]:
    done = subprocess.run(
        [sys.executable, "-W", "ignore", str(CHILD), *arguments], env=environment, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout.strip().splitlines()[-1])


def table(times: dict[str, list[float]]) -> str:
    """Return one line a kind, and how many times its median goes into the whole's."""
    whole = statistics.median(times["whole"])
    lines = [f"{'':48} {'median':>8} {'least':>8} {'largest':>8}   whole is"]
    for kind, found in times.items():
        middle = statistics.median(found)
        share = "" if kind == "whole" else f"{whole / middle:9.2f} x"
        lines.append(f"{LABELS[kind]:48} {middle:7.2f}s {min(found):7.2f}s {max(found):7.2f}s {share}")
    return "\n".join(lines)


def longest_steps(runs: list[dict[str, Any]], most: int = 8) -> str:
    """Return the steps that take longest, by their medians."""
    names = runs[0]["steps"]
    medians = {name: statistics.median(run["steps"][name] for run in runs) for name in names}
    longest = sorted(medians, key=medians.__getitem__, reverse=True)[:most]
    return "\n".join(f"    {medians[name]:6.2f}s  {name}" for name in longest)


def test_the_whole_demonstration_sheet_beside_the_export_alone(
    environment: dict[str, str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder, scratch = str(tmp_path / "sheet"), tmp_path / "scratch"
    scratch.mkdir()
    arguments = {"whole": ("", folder), "export": (folder, str(scratch)), "qgis": (folder, str(scratch))}
    for kind, given in arguments.items():  # warms the disk's cache, and makes the project
        measured(environment, kind, *given)
    runs: dict[str, list[dict[str, Any]]] = {kind: [] for kind in arguments}
    for _ in range(int(os.environ.get("CLUSTER_ATLAS_BENCH_TIMES") or 5)):
        for kind, given in arguments.items():
            runs[kind].append(measured(environment, kind, *given))
    with capsys.disabled():
        print("\n\nThe demonstration sheet, QGIS's start-up apart")
        print(table({kind: [run["work"] for run in found] for kind, found in runs.items()}))
        print(f"QGIS's start-up: {statistics.median(run['start'] for run in runs['whole']):.2f}s. Longest steps:")
        print(longest_steps(runs["whole"]))
    assert (Path(folder) / "sheet.pdf").is_file() and (scratch / "sheet.pdf").is_file()


def test_a_sheet_of_many_clusters_on_thousands_of_places(
    environment: dict[str, str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    size = os.environ.get("CLUSTER_ATLAS_BENCH_STRESS") or "40x10000"
    if size == "0":
        pytest.skip("the large sheet is left out (CLUSTER_ATLAS_BENCH_STRESS=0)")
    clusters, places = (int(part) for part in size.split("x"))
    sheet = write_stress_sheet(tmp_path / "stress", clusters, places)
    folder, scratch = str(tmp_path / "sheet"), tmp_path / "scratch"
    scratch.mkdir()
    whole = measured(environment, "whole", str(sheet), folder)
    export = measured(environment, "export", folder, str(scratch))
    with capsys.disabled():
        print(f"\n\n{clusters} clusters x {places} places ({clusters * places} members), once")
        print(table({"whole": [whole["work"]], "export": [export["work"]]}))
        print(longest_steps([whole]))
    assert (Path(folder) / "sheet.pdf").is_file()
