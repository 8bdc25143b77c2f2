"""Whatever the table, and whichever way it is read: the ledger balances, and the figures are those of the cells themselves."""

from __future__ import annotations

import csv
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any, Union

import pytest
from cluster_atlas.processing.domain import names
from cluster_atlas.processing.domain.fates import Fates, decide_fates
from cluster_atlas.processing.domain.headers import resolve_columns
from cluster_atlas.processing.domain.hosts import HostCode
from cluster_atlas.processing.domain.ledger import ledger
from cluster_atlas.processing.domain.members import MemberOptions, Members, read_members
from cluster_atlas.processing.domain.outcome import published_rows, unmatched
from cluster_atlas.processing.domain.rules import Rule
from cluster_atlas.processing.domain.table import table_of
from cluster_atlas.processing.domain.tally import published_cells, published_totals, site_sums, tally
from cluster_atlas.processing.workflow.matching import pcre_matcher
from cluster_atlas.processing.workflow.members import MemberQuery, Watch, load_members
from cluster_atlas.tests.domain.factories import HEADER, PLACES, rules
from cluster_atlas.tests.sources.books import write_ods, write_ogr, write_xlsx
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from qgis.core import QgsFeature, QgsVectorLayer

from ..postgres_server import Postgres

Row = tuple[str, str, str, str]
Source = Union[str, QgsVectorLayer]

EXAMPLES = 250  # for each way: some thousands of tables in all
# what real tables have in their cells, and what their formats find hard
ORGANISATIONS = ["A", "a SA", "S.A. A", "B", "Écho", "ECHO", "E\u0301cho", "Banque", "Groupe", "L’Œuvre", 'C "x"; y', "", "=1+1", "''"]
CLUSTERS = ["TIC", "t.i.c.", "tic ", "Espace", "TIC / Espace", "TIC/tic", "", "É", "E\u0301", "???", "/", "NULL"]
CODES = [
    "1348", "B-1348", "BE 1348", "1348.0", "4000 Liège", "L-7750", "7750", "1049", "9999", "??", "", "59000", "F-1000", "CH-1000",
    "１３４８", "0800", "1348-LLN", "NL-6211 AB",
]  # fmt: skip
HEADCOUNTS = [
    "5", "0", "7,25", "1 234,5", "1\u202f234", "1.234", "1,234", "12.5", "1e3", "n.d.", "", "-3", " <5", "50-99", "≈ 200", "0,005", "250²",
    "NaN", "inf",
]  # fmt: skip
TABLES = st.lists(
    st.tuples(*(st.sampled_from(cells) for cells in (ORGANISATIONS, CLUSTERS, CODES, HEADCOUNTS))), min_size=1, max_size=14
)
HOSTS = {("BE", "1049"): HostCode("BE", "1049", "1040", "x")}


def checked_rules() -> tuple[Rule, ...]:
    return rules(
        {"id": "b", "field": "organisation", "operator": "matches", "value": "^banque$"},
        {"id": "t", "cluster": "tic", "field": "jobs", "operator": ">", "value": "1000"},
        {"id": "g", "action": "set_jobs", "jobs": "7,5", "field": "organisation", "operator": "equals", "value": "groupe"},
    )


def figures(members: Members) -> dict[str, list[Any]]:
    """Return everything that a run publishes, but for the rows' numbers, which each format counts its own way."""
    fates: Fates = decide_fates(members, checked_rules(), pcre_matcher, PLACES, HOSTS)
    by_site = site_sums(fates, names.MAPPED)
    sums = tally(fates, by_site)
    account = ledger(fates, sums.counted)
    assert_balanced(account.to_numpy().tolist())
    shown = published_rows(fates)
    assert len(shown) == members.count.sum()
    return {
        "ledger": account.to_numpy().tolist(),
        "cells": published_cells(sums).to_numpy().tolist(),
        "totals": published_totals(sums, members.clusters).to_numpy().tolist(),
        "unmatched": unmatched(fates, PLACES).to_numpy().tolist(),
        # a server gives rows alike together
        "rows": sorted(map(str, shown.drop(columns="source_row").to_numpy().tolist())),
    }


def assert_balanced(account: list[list[Any]]) -> None:
    left: dict[str, tuple[int, int]] = {}
    for cluster, status, _, _, rows, jobs in account:
        before, sign = left.get(cluster, (0, 0)), 1 if status == names.READ else -1
        left[cluster] = (before[0] + sign * rows, before[1] + sign * jobs)
    assert set(left.values()) == {(0, 0)}


def as_columns(rows: list[Row]) -> dict[str, list[str | None]]:
    return {name: [row[i] or None for row in rows] for i, name in enumerate(HEADER)}


def write_text(path: Path, rows: list[Row], encoding: str, delimiter: str) -> str:
    with path.open("w", encoding=encoding, newline="", errors="surrogateescape") as stream:
        csv.writer(stream, delimiter=delimiter).writerows([HEADER, *rows])
    return str(path)


def in_memory(rows: list[Row]) -> QgsVectorLayer:
    layer = QgsVectorLayer("NoGeometry?" + "&".join(f"field={name}:string" for name in HEADER), "membres", "memory")
    features = []
    for row in rows:
        feature = QgsFeature(layer.fields())
        feature.setAttributes([cell or None for cell in row])
        features.append(feature)
    assert layer.dataProvider().addFeatures(features)[0]
    return layer


def opened(source: str) -> QgsVectorLayer:
    layer = QgsVectorLayer(source, "membres", "ogr")
    assert layer.isValid()
    return layer


WAYS: dict[str, Callable[[Path, list[Row]], Source]] = {
    "csv": lambda folder, rows: write_text(folder / "m.csv", rows, "utf-8-sig", ";"),
    "utf-16 with tabs": lambda folder, rows: write_text(folder / "m.txt", rows, "utf-16", "\t"),
    "xlsx": lambda folder, rows: write_xlsx(folder / "m.xlsx", {"M": [list(HEADER), *map(list, rows)]}),
    "ods": lambda folder, rows: write_ods(folder / "m.ods", {"M": [list(HEADER), *map(list, rows)]}),
    "geopackage": lambda folder, rows: write_ogr(folder / "m.gpkg", "GPKG", as_columns(rows)),
    "dbf": lambda folder, rows: write_ogr(folder / "m.dbf", "ESRI Shapefile", as_columns(rows), ["ENCODING=UTF-8"]),
    "layer by column": lambda folder, rows: opened(write_ogr(folder / "m.gpkg", "GPKG", as_columns(rows))),
    "layer feature by feature": lambda _, rows: in_memory(rows),
}
every_table = settings(
    max_examples=EXAMPLES, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)


def assert_like_the_cells(source: Source, rows: list[Row]) -> None:
    """Hold what is read against the cells themselves, which no format has touched."""
    query = MemberQuery(source, "membres", cluster_separator="/")
    options = MemberOptions(cluster_separator="/")
    cells = table_of({name: [row[i] for row in rows] for i, name in enumerate(HEADER)})
    expected = figures(read_members(cells, resolve_columns(list(HEADER), {}), options))
    assert figures(load_members(query, Watch())) == expected


@pytest.mark.parametrize("way", WAYS)
def test_any_table_gives_the_figures_of_its_cells_and_balances(tmp_path: Path, way: str) -> None:
    folder = tmp_path / "table"

    @every_table
    @given(TABLES)
    def holds(rows: list[Row]) -> None:
        rows = [("A", "TIC", "1348", "5"), *rows]  # one member at least
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir()
        assert_like_the_cells(WAYS[way](folder, rows), rows)

    holds()


def test_any_table_of_a_server_gives_the_figures_of_its_cells_and_balances(postgres: Postgres) -> None:
    from psycopg2.sql import SQL, Identifier

    postgres.run(SQL("DROP TABLE IF EXISTS many"))
    columns = SQL(", ").join([SQL("{} text").format(Identifier(name)) for name in HEADER])
    postgres.run(SQL("CREATE TABLE many (id serial PRIMARY KEY, {})").format(columns))
    values = SQL("(%s, %s, %s, %s)")
    layer = QgsVectorLayer(postgres.source("many"), "membres", "postgres")
    assert layer.isValid()

    @every_table
    @given(TABLES)
    def holds(rows: list[Row]) -> None:
        rows = [("A", "TIC", "1348", "5"), *rows]
        postgres.run(SQL("TRUNCATE many RESTART IDENTITY"))
        wanted = SQL(", ").join([Identifier(name) for name in HEADER])
        many = SQL(", ").join([values] * len(rows))
        cells = [cell or None for row in rows for cell in row]
        postgres.run(SQL("INSERT INTO many ({}) VALUES {}").format(wanted, many), cells)
        assert_like_the_cells(layer, rows)

    holds()
    postgres.run(SQL("DROP TABLE many"))
