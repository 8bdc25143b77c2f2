"""How long the figures take where the members are in PostgreSQL, beside the same table as a CSV and feature by feature.

The server is the tests' own, as it is installed (no tuning). Nothing here asserts a time; that the sides find the same jobs is asserted.

- ``CLUSTER_ATLAS_BENCH_TIMES`` (5): repetitions; medians are shown. Feature by feature is measured once.
- ``CLUSTER_ATLAS_BENCH_ROWS`` (1000000): rows of the table.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from psycopg2.sql import SQL, Identifier

from ..postgres_server import Postgres
from .join_tables import HEADER, Postal, write_tables
from .test_join import number
from .test_join import postal as postal  # a fixture

pytestmark = pytest.mark.benchmark
CHILD = Path(__file__).with_name("postgres_child.py")
LABELS = {
    "csv": "the CSV file",
    "server": "PostgreSQL, rows grouped by the server",
    "features": "PostgreSQL, feature by feature",
}


@pytest.fixture
def members(postgres: Postgres, postal: Postal, tmp_path: Path) -> Iterator[Path]:
    """Give the folder of the measurement's tables, whose members are in the server too, in the same order."""
    write_tables(tmp_path, number("ROWS", 1_000_000), postal)
    columns = SQL(", ").join(map(Identifier, HEADER))
    typed = SQL(", ").join([SQL("{} text").format(Identifier(name)) for name in HEADER])
    copy = SQL("COPY bench ({}) FROM STDIN (FORMAT csv, DELIMITER ';', HEADER)").format(columns)
    postgres.run(SQL("CREATE TABLE bench (id serial PRIMARY KEY, {})").format(typed))
    with closing(postgres.connect()) as connection, (tmp_path / "members.csv").open(encoding="utf-8") as stream:
        connection.cursor().copy_expert(copy, stream)
        connection.commit()
    postgres.run("ANALYZE bench")
    yield tmp_path
    postgres.run("DROP TABLE bench")


def measured(side: str, folder: Path, postal: Postal, source: str) -> dict[str, Any]:
    given = [side, str(folder / "members.csv"), str(folder / "rules.csv"), str(postal.path), postal.layer, postal.field]
    made = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "BENCH_SOURCE": source}
    command = [sys.executable, "-W", "ignore", str(CHILD), *given]
    done = subprocess.run(command, env=made, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout.strip().splitlines()[-1])


def test_a_table_in_the_server_beside_the_same_as_a_file(
    postgres: Postgres, members: Path, postal: Postal, capsys: pytest.CaptureFixture[str]
) -> None:
    source = postgres.source("bench")
    runs: dict[str, list[dict[str, Any]]] = {side: [] for side in LABELS}
    for turn in range(number("TIMES", 5)):  # the sides take turns, so that a busy minute troubles all alike
        for side in LABELS if turn == 0 else ("csv", "server"):
            runs[side].append(measured(side, members, postal, source))
    file = statistics.median(run["work"] for run in runs["csv"])
    with capsys.disabled():
        print(
            f"\n\n{number('ROWS', 1_000_000):,} rows in PostgreSQL; memory is the peak above QGIS's at the start, without the server's"
        )
        for side, found in runs.items():
            work, peak = (statistics.median(run[what] for run in found) for what in ("work", "peak"))
            print(f"{LABELS[side]:40} {work:7.2f}s {peak:6.0f} MB   {work / file:6.2f} x the file's time")
        print(runs["server"][0]["said"].replace(f":{postgres.port}", ""))
    assert len({run["jobs"] for found in runs.values() for run in found}) == 1
