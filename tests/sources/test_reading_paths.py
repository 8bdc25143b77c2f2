"""One members table in every format, and as an open layer, gives the same figures."""

from __future__ import annotations

import csv
import random
from pathlib import Path

import pandas as pd
import pytest
from cluster_atlas.processing.domain.fates import decide_fates
from cluster_atlas.processing.domain.ledger import ledger, published_ledger
from cluster_atlas.processing.domain.names import MAPPED
from cluster_atlas.processing.domain.outcome import published_rows
from cluster_atlas.processing.domain.tally import published_cells, published_totals, site_sums, tally
from cluster_atlas.processing.workflow.matching import pcre_matcher
from cluster_atlas.processing.workflow.members import MemberQuery, Watch, load_members
from cluster_atlas.tests.sources.books import write_ods, write_ogr, write_xlsx
from qgis.core import QgsVectorLayer

ROWS = 400
KNOWN = frozenset(("BE", code) for code in ("1348", "4000", "5000", "1000"))


def members(seed: int) -> dict[str, list]:
    """Return dirty columns: codes as text, headcounts as numbers or nothing."""
    chance = random.Random(seed)
    return {
        "Organisme": [f"{chance.choice(['Écho', 'L’Œuvre', 'B & C'])} {chance.randint(1, 60)}" for _ in range(ROWS)],
        "Cluster": [chance.choice(["TIC", "tic ", "T.I.C.", "Espace", "", "Aéro"]) for _ in range(ROWS)],
        "CP": [chance.choice(["1348", "B-4000", "5000 Namur", "L-7750", "??", "", "0800"]) for _ in range(ROWS)],
        "Effectif": [chance.choice([1.234, 1234.0, 0.125, 12.5, -3.0, None, 7.0]) for _ in range(ROWS)],
        "Annee": [2006] * ROWS,
    }


def write_csv(path: Path, columns: dict[str, list]) -> str:
    """Write as French Excel does; numbers with all their decimals, so that a dot can't be one of thousands."""
    with path.open("w", encoding="cp1252", newline="") as stream:
        writer = csv.writer(stream, delimiter=";", lineterminator="\r\n")
        writer.writerow(columns)
        for row in zip(*columns.values()):
            writer.writerow([f"{c:.4f}".replace(".", ",") if isinstance(c, float) else c for c in row])
    return str(path)


def sheet(columns: dict[str, list]) -> list[list]:
    return [list(columns), *(list(row) for row in zip(*columns.values()))]


def written(folder: Path, kind: str, columns: dict[str, list]) -> str | QgsVectorLayer:
    path = folder / f"members.{kind}"
    if kind == "csv":
        return write_csv(path, columns)
    if kind == "xlsx":
        return write_xlsx(path, {"Membres": sheet(columns)})
    if kind == "ods":
        return write_ods(path, {"Membres": sheet(columns)})
    if kind == "dbf":
        return write_ogr(path, "ESRI Shapefile", columns, ["ENCODING=UTF-8"])
    if kind in ("gpkg", "sqlite"):
        return write_ogr(path, {"gpkg": "GPKG", "sqlite": "SQLite"}[kind], columns)
    source = write_ogr(folder / "layer.gpkg", "GPKG", columns)
    return QgsVectorLayer(f"{source}|layername=members", "members", "ogr")


def figures(source: str | QgsVectorLayer) -> list[pd.DataFrame]:
    """Return cells, totals, ledger and rows (without the row numbers, which each format counts its own way)."""
    read = load_members(MemberQuery(source, "members"), Watch())
    fates = decide_fates(read, (), pcre_matcher, KNOWN, {})
    by_site = site_sums(fates, MAPPED)
    sums = tally(fates, by_site)
    frames = [
        published_cells(sums),
        published_totals(sums, read.clusters),
        published_ledger(ledger(fates, sums.counted)),
    ]
    return [*frames, published_rows(fates).drop(columns="source_row")]


@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize("kind", ["xlsx", "ods", "gpkg", "sqlite", "dbf", "layer"])
def test_the_same_members_give_the_same_figures_from_any_source(tmp_path: Path, kind: str, seed: int) -> None:
    columns = members(seed)
    expected = figures(written(tmp_path, "csv", columns))
    assert len(expected[0]) > 5
    for frame, as_csv in zip(figures(written(tmp_path, kind, columns)), expected):
        pd.testing.assert_frame_equal(frame.reset_index(drop=True), as_csv.reset_index(drop=True))
