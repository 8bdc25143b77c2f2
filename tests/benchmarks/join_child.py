"""One side of the measurement in a fresh process: ``join_child.py SIDE FOLDER POSTAL LAYER FIELD``.

``FOLDER`` has what ``join_tables`` writes. Prints one line of JSON: the seconds of the start-up (of QGIS, where the side needs it)
and of the work, the peak memory above the start's in MB, and what the side has to say. Imports are part of the work.
"""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parent))
from join_tables import Postal

Work = Callable[[], Any]
STARTED = time.perf_counter()
KEYS = '"CP", "Cluster"'
FILTER = "\"Type\" NOT IN ('banque', 'Université')"
ROOT = Path(__file__).resolve().parents[2]


def main(side: str, folder: str, path: str, layer: str, field: str) -> None:
    """Start, do the work, say what it took."""
    work = SIDES[side](Path(folder), Postal(Path(path), layer, field))
    begun, idle = time.perf_counter(), memory("VmRSS")
    forget_peak()
    said = work()
    seconds = time.perf_counter() - begun
    peak = memory("VmHWM") - idle
    print(json.dumps({"start": begun - STARTED, "work": seconds, "peak": peak, "idle": idle, "said": said}), flush=True)
    os._exit(0)  # QGIS needs no tidy end here


def memory(name: str) -> float:
    """Return this process's memory in MB: ``VmRSS`` now, ``VmHWM`` at its highest."""
    lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith(name)) / 1024


def forget_peak() -> None:
    """Let the highest memory be counted from here on, where the system allows it."""
    with suppress(OSError):
        Path("/proc/self/clear_refs").write_text("5", encoding="ascii")


def start_qgis() -> None:
    """Start QGIS with its algorithms and the plugin's."""
    from qgis.core import QgsApplication

    app = start_qgis.app = QgsApplication([], False)
    app.initQgis()
    from child import register_checkout
    from processing.core.Processing import Processing

    Processing.initialize()
    register_checkout()
    from cluster_atlas.processing.provider import ClusterAtlasProvider

    start_qgis.provider = ClusterAtlasProvider()
    assert app.processingRegistry().addProvider(start_qgis.provider)


def run(algorithm: str, **parameters: Any) -> dict[str, Any]:
    """Run an algorithm of the toolbox; its log and errors go to stderr."""
    import processing
    from qgis.core import QgsProcessingFeedback

    class Feedback(QgsProcessingFeedback):
        def reportError(self, error: str, fatal: bool = False) -> None:
            print(error, file=sys.stderr)

        def setProgressText(self, text: str) -> None:
            steps.append((time.perf_counter(), text))

    steps: list[tuple[float, str]] = []
    result = processing.run(algorithm, parameters, feedback=Feedback())
    ends = [*(at for at, _ in steps[1:]), time.perf_counter()]
    return {**result, "steps": {text: end - at for (at, text), end in zip(steps, ends)}}


def plugin(output: str, **more: str) -> Callable[[Path, Postal], Work]:
    """Return the side that runs joinemployment with these outputs."""

    def prepare(folder: Path, postal: Postal) -> Work:
        start_qgis()
        given = {
            "MEMBERS": str(folder / "members.csv"),
            "POSTAL_LAYERS": [postal.source],
            "POSTAL_CODE_FIELD": postal.field,
            "RULES": str(folder / "rules.csv"),
            "OUTPUT": output.format(folder=folder),
            **{name: sink.format(folder=folder) for name, sink in more.items()},
        }
        return lambda: run("clusteratlas:joinemployment", **given)["steps"]

    return prepare


def figures(folder: Path, postal: Postal) -> Work:
    """Run joinemployment with its figures in memory, and return them as DuckDB's are: jobs in hundredths."""
    start_qgis()

    def work() -> Any:
        from cluster_atlas.processing.workflow.join import join_employment, postal_layer
        from cluster_atlas.processing.workflow.members import MemberQuery, Watch
        from qgis.core import QgsVectorLayer

        layer = postal_layer(QgsVectorLayer(postal.source, "codes", "ogr"), "codes", postal.field, "", "BE")
        found = join_employment(
            MemberQuery(str(folder / "members.csv")), [layer], str(folder / "rules.csv"), None, Watch()
        )
        columns = {
            "cells": ["postal_code", "cluster", "members", "jobs"],
            "totals": ["postal_code", "sites", "jobs"],
            "ledger": ["cluster", "status", "rule", "rows", "jobs"],
        }
        frames = {name: getattr(found, name)[kept] for name, kept in columns.items()}
        return {
            name: frame.assign(jobs=(frame["jobs"] * 100).round().astype("int64")).to_numpy().tolist()
            for name, frame in frames.items()
        }

    return work


def duckdb(folder: Path, postal: Postal) -> Work:
    """Do the same work in DuckDB."""
    from join_duckdb import join

    return lambda: join(str(folder / "members.csv"), postal, str(ROOT / "resources" / "host_codes_be.csv"))


def text_layer(path: Path) -> Any:
    """Open a table as QGIS's delimited text, with the types that it finds."""
    from qgis.core import QgsVectorLayer

    options = "encoding=UTF-8&type=csv&delimiter=;&detectTypes=yes&geomType=none&subsetIndex=no&watchFile=no"
    layer = QgsVectorLayer(f"file://{path}?{options}", "members", "delimitedtext")
    assert layer.isValid()
    return layer


def cleaned(folder: Path, postal: Postal) -> Work:
    """QGIS on the table as it is: extract by expression, understand cells by expressions, statistics, join the attributes."""
    start_qgis()
    figure = """replace("Effectif", array('.', ' ', '\u00a0', '\u202f', ','), array('', '', '', '', '.'))"""
    meant = {
        "CP": (10, """regexp_substr("CP", '([1-9][0-9]{3})')"""),
        "Cluster": (10, """regexp_replace(lower("Cluster"), '[^\\w]', '')"""),
        "Effectif": (6, f"try(to_real({figure}), 0)"),
    }

    def work() -> None:
        kept = run(
            "native:extractbyexpression", INPUT=text_layer(folder / "members.csv"), EXPRESSION=FILTER, OUTPUT="memory:"
        )
        fields = [
            {"name": name, "type": kind, "expression": text, "length": 0, "precision": 0}
            for name, (kind, text) in meant.items()
        ]
        clean = run("native:refactorfields", INPUT=kept["OUTPUT"], FIELDS_MAPPING=fields, OUTPUT="memory:")
        joined(postal, statistics(clean["OUTPUT"]))

    return work


def statistics(layer: Any) -> Any:
    """Sum jobs by code and cluster with QGIS's statistics by categories."""
    fields = {"VALUES_FIELD_NAME": "Effectif", "CATEGORIES_FIELD_NAME": ["CP", "Cluster"]}
    return run("qgis:statisticsbycategories", INPUT=layer, OUTPUT="memory:", **fields)["OUTPUT"]


def categories(folder: Path, postal: Postal) -> Work:
    """QGIS: extract by expression, statistics by categories, join the attributes."""
    start_qgis()

    def work() -> None:
        kept = run(
            "native:extractbyexpression", INPUT=text_layer(folder / "clean.csv"), EXPRESSION=FILTER, OUTPUT="memory:"
        )
        joined(postal, statistics(kept["OUTPUT"]))

    return work


def aggregate(folder: Path, postal: Postal) -> Work:
    """QGIS: extract by expression, aggregate, join the attributes."""
    start_qgis()

    def work() -> None:
        kept = run(
            "native:extractbyexpression", INPUT=text_layer(folder / "clean.csv"), EXPRESSION=FILTER, OUTPUT="memory:"
        )
        wanted = [("CP", "first_value", 10), ("Cluster", "first_value", 10), ("Effectif", "sum", 6)]
        sums = run(
            "native:aggregate",
            INPUT=kept["OUTPUT"],
            GROUP_BY=f"Array({KEYS})",
            AGGREGATES=[
                {
                    "aggregate": how,
                    "delimiter": ",",
                    "input": f'"{n}"',
                    "length": 0,
                    "name": n,
                    "precision": 0,
                    "type": kind,
                }
                for n, how, kind in wanted
            ],
            OUTPUT="memory:",
        )
        joined(postal, sums["OUTPUT"])

    return work


def virtual(folder: Path, postal: Postal) -> Work:
    """QGIS: filter and sum in one SQL on a virtual layer, join the attributes."""
    start_qgis()

    def work() -> None:
        layer = text_layer(folder / "clean.csv")
        query = f'SELECT {KEYS}, sum("Effectif") AS jobs FROM input1 WHERE {FILTER} GROUP BY {KEYS}'
        sums = run(
            "qgis:executesql", INPUT_DATASOURCES=[layer], INPUT_QUERY=query, INPUT_GEOMETRY_TYPE=1, OUTPUT="memory:"
        )
        joined(postal, sums["OUTPUT"])

    return work


def joined(postal: Postal, sums: Any) -> None:
    """Join the sums to the polygons, every match a feature; codes as text on both sides."""
    text = run(
        "native:fieldcalculator",
        INPUT=sums,
        FIELD_NAME="code",
        FIELD_TYPE=2,
        FIELD_LENGTH=10,
        FORMULA='to_string("CP")',
        OUTPUT="memory:",
    )
    run(
        "native:joinattributestable",
        INPUT=postal.source,
        FIELD=postal.field,
        INPUT_2=text["OUTPUT"],
        FIELD_2="code",
        METHOD=0,
        DISCARD_NONMATCHING=True,
        OUTPUT="memory:",
    )


def pandas(folder: Path, postal: Postal) -> Work:
    """Read four clean columns in pandas, filter and sum them."""

    def work() -> int:
        import pandas as pd

        types = {"Type": "category", "Cluster": "category", "CP": str, "Effectif": "int64"}
        frame = pd.read_csv(folder / "clean.csv", sep=";", usecols=list(types), dtype=types)
        kept = frame[~frame["Type"].isin(["banque", "Université"])]
        return int(kept.groupby(["CP", "Cluster"], observed=True)["Effectif"].sum().sum())

    return work


def polars(folder: Path, postal: Postal) -> Work:
    """Read four clean columns in polars, filter and sum them."""

    def work() -> int:
        import polars as pl

        frame = pl.scan_csv(folder / "clean.csv", separator=";", schema_overrides={"CP": pl.String})
        kept = frame.filter(~pl.col("Type").is_in(["banque", "Université"]))
        return int(kept.group_by("CP", "Cluster").agg(pl.col("Effectif").sum()).collect()["Effectif"].sum())

    return work


SIDES = {
    "plugin": plugin("{folder}/cells.gpkg"),
    "plugin-memory": plugin("memory:"),
    "figures": figures,
    "duckdb": duckdb,
    "cleaned": cleaned,
    "categories": categories,
    "aggregate": aggregate,
    "virtual": virtual,
    "pandas": pandas,
    "polars": polars,
}

if __name__ == "__main__":
    main(*sys.argv[1:6])
