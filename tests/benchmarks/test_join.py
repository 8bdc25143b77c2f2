"""How long the whole of joinemployment takes, beside DuckDB doing the same work and QGIS's own chains doing less.

Run ``make bench``, or ``pytest tests/benchmarks/test_join.py -s`` in the tests' environment with duckdb and polars. Each measurement has
a fresh process; QGIS's start-up is not counted, every import (pandas, duckdb) is. Nothing here asserts a time; that DuckDB's figures are
the plugin's, cell by cell and line by line of the ledger, is asserted.

- ``CLUSTER_ATLAS_BENCH_TIMES`` (5): repetitions of the plugin and DuckDB; medians are shown.
- ``CLUSTER_ATLAS_BENCH_ROWS`` (1000000): rows of the table. ``10000000`` takes a minute a run and 1.6 GB.
- ``CLUSTER_ATLAS_BENCH_QGIS`` (``1``): repetitions of QGIS's chains; ``0`` leaves them out.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from .join_tables import Postal, write_tables

pytestmark = pytest.mark.benchmark
CHILD = Path(__file__).with_name("join_child.py")
LABELS = {
    "plugin": "joinemployment to a GeoPackage",
    "plugin-memory": "joinemployment to a memory layer",
    "duckdb": "DuckDB: the same work",
    "cleaned": "QGIS: refactor, statistics by categories, join",
    "categories": "QGIS, clean twin: statistics by categories, join",
    "aggregate": "QGIS, clean twin: aggregate, join",
    "virtual": "QGIS, clean twin: SQL on a virtual layer, join",
    "pandas": "pandas, clean twin: read four columns, group",
    "polars": "polars, clean twin: read four columns, group",
}
OURS = ("plugin", "plugin-memory")
CHAINS = ("cleaned", "categories", "virtual", "aggregate")
Run = dict[str, Any]


def number(name: str, default: int) -> int:
    return int(os.environ.get(f"CLUSTER_ATLAS_BENCH_{name}") or default)


@pytest.fixture(scope="module")
def postal(root: Path) -> Postal:
    """Give the real polygons where they are, else the demonstration's."""
    shared = Path(os.environ.get("CLUSTER_ATLAS_SHARED") or root.parent / "shared") / "data" / "belgium.gpkg"
    if shared.is_file():
        return Postal(shared, "codes_postaux_approx", "cp")
    return Postal(root / "resources" / "demo" / "demo.gpkg", "postal_codes", "code")


@pytest.fixture(scope="module")
def tables(tmp_path_factory: pytest.TempPathFactory, postal: Postal) -> Path:
    folder = tmp_path_factory.mktemp("tables")
    write_tables(folder, number("ROWS", 1_000_000), postal)
    return folder


@pytest.fixture(scope="module")
def measured(tmp_path_factory: pytest.TempPathFactory, tables: Path, postal: Postal) -> Callable[[str], Run]:
    """Give the function that measures a side in the environment of an installed plugin, whose byte code is kept."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    plugins = os.pathsep.join(path for path in sys.path if path.endswith("python/plugins"))
    made = {
        **kept,
        "PYTHONPATH": plugins,
        "PYTHONPYCACHEPREFIX": str(tmp_path_factory.mktemp("bytecode")),
        "QT_QPA_PLATFORM": "offscreen",
    }

    def measure(side: str) -> Run:
        command = [
            sys.executable,
            "-W",
            "ignore",
            str(CHILD),
            side,
            str(tables),
            str(postal.path),
            postal.layer,
            postal.field,
        ]
        done = subprocess.run(command, env=made, capture_output=True, text=True)
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout.strip().splitlines()[-1])

    return measure


def missing(side: str) -> bool:
    try:
        if side in ("duckdb", "polars"):
            __import__(side)
    except ImportError:
        return True
    return False


def table(runs: dict[str, list[Run]]) -> str:
    """Return one line a side: its seconds, its memory, and how it compares to the plugin."""
    ours = statistics.median(run["work"] for run in runs["plugin"])
    lines = [f"{'':50} {'median':>8} {'least':>8} {'largest':>8} {'memory':>9}   plugin / side"]
    for side, found in runs.items():
        times = [run["work"] for run in found]
        peak = statistics.median(run["peak"] for run in found)
        lines.append(
            f"{LABELS[side]:50} {statistics.median(times):7.2f}s {min(times):7.2f}s {max(times):7.2f}s {peak:6.0f} MB"
            f"   {ours / statistics.median(times):6.2f} x"
        )
    return "\n".join(lines)


def steps(runs: list[Run]) -> str:
    names = runs[0]["said"]
    return "\n".join(f"    {statistics.median(run['said'][name] for run in runs):6.2f}s  {name}" for name in names)


def test_joinemployment_beside_duckdb_and_the_chains_of_qgis(
    measured: Callable[[str], Run], capsys: pytest.CaptureFixture[str]
) -> None:
    for side in ("plugin", "duckdb"):  # warms the disk's cache, and keeps byte code
        if not missing(side):
            measured(side)
    runs: dict[str, list[Run]] = {}
    for _ in range(number("TIMES", 5)):  # the sides take turns, so that a busy minute troubles all alike
        for side in (*OURS, "duckdb", "pandas", "polars"):
            if not missing(side):
                runs.setdefault(side, []).append(measured(side))
    for _ in range(int(os.environ.get("CLUSTER_ATLAS_BENCH_QGIS") or 1)):
        for side in CHAINS:
            runs.setdefault(side, []).append(measured(side))
    with capsys.disabled():
        print(
            f"\n\n{number('ROWS', 1_000_000):,} rows; memory is the peak above the start, QGIS's where the side has it"
        )
        print(table(runs))
        print("joinemployment, step by step:")
        print(steps(runs["plugin"]))
    assert runs["plugin"][0]["said"]


def test_duckdb_finds_the_same_figures(measured: Callable[[str], Run]) -> None:
    pytest.importorskip("duckdb")
    ours, theirs = measured("figures")["said"], measured("duckdb")["said"]

    for name in ("ledger", "cells", "totals"):
        assert sorted(map(tuple, ours[name])) == sorted(map(tuple, theirs[name])), name
    assert len(ours["cells"]) > 1000
