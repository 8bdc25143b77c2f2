"""Tables of a real PostgreSQL server: the same figures as from a file, the rows grouped by the server."""

from __future__ import annotations

import socket
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from threading import Event, Timer
from typing import Any

import pytest
from cluster_atlas.processing.domain.coded import Coded
from cluster_atlas.processing.domain.errors import Cancelled, ClusterAtlasError
from cluster_atlas.processing.sources.raw_table import RawTable
from cluster_atlas.processing.sources.tables import read_table
from cluster_atlas.processing.workflow.join import Employment, join_employment, postal_layer
from cluster_atlas.processing.workflow.members import MemberQuery, Watch
from qgis.core import (
    QgsApplication,
    QgsAuthMethodConfig,
    QgsCredentials,
    QgsFeature,
    QgsField,
    QgsGeometry,
    QgsVectorLayer,
    QgsVectorLayerJoinInfo,
)
from qgis.PyQt.QtCore import QVariant

from ..postgres_server import PASSWORD, USER, Postgres

HEADER = ["Organisme", "Cluster", "CP", "Effectif", "Remarque"]
DIRTY = [
    ["Écho SA", "TIC", "B-1348", "1 234,5", "Jean Dupont jean@example.org"],
    ["ECHO", "tic ", "1348.0", "1 234,5", ""],
    ["Écho SA", "Espace", "1348 Louvain-la-Neuve", "60", "x"],
    ["Écho SA", "Espace", "1348 Louvain-la-Neuve", "60", "y"],
    ["", "TIC", "4000", "5", ""],
    ["", "TIC", "4000", "5", "another one that nobody names"],
    ["Université X", "T.I.C.", "1348", "4 800", ""],
    ["Loin", "TIC", "L-7750", "12", ""],
    ["Près", "Espace", "4000", "n.d.", ""],
    ["Sans grappe", "", "4000", "3", ""],
    ["Sans code", "Espace", "", "8", ""],
    ["Total", "", "", "99", ""],
]


def needed(*names: str) -> Callable[[Any], set[str]]:
    return lambda _: set(names)


def named(*names: str) -> Any:
    from psycopg2.sql import Identifier

    return Identifier(*names)


def layer_of(source: str, name: str = "membres") -> QgsVectorLayer:
    layer = QgsVectorLayer(source, name, "postgres")
    assert layer.isValid(), layer.error().summary()
    return layer


def cells(raw: RawTable) -> dict[str, list[Any]]:
    columns = raw.table.columns.items()
    return {name: (c.texts() if isinstance(c, Coded) else c).tolist() for name, c in columns}


@pytest.fixture
def table(postgres: Postgres) -> Iterator[Callable[..., str]]:
    """Make a table of text columns (or as named: ``("Effectif", "integer")``) and return its name; drop it after."""
    from psycopg2.sql import SQL

    made: list[str] = []

    def _table(header: list[Any], rows: list[list[Any]], name: str = "") -> str:
        made.append(name or f"membres_{len(made)}")
        columns = [(c, "text") if isinstance(c, str) else c for c in header]
        fields = SQL(", ").join([SQL("{} " + kind).format(named(column)) for column, kind in columns])
        postgres.run(SQL("CREATE TABLE {} (id serial PRIMARY KEY, {})").format(named(made[-1]), fields))
        names = SQL(", ").join([named(column) for column, _ in columns])
        marks = SQL(", ").join([SQL("%s")] * len(columns))
        for row in rows:
            postgres.run(SQL("INSERT INTO {} ({}) VALUES ({})").format(named(made[-1]), names, marks), row)
        return made[-1]

    yield _table
    for name in made:
        postgres.run(SQL("DROP TABLE {} CASCADE").format(named(name)))


@pytest.fixture
def login(postgres: Postgres) -> Iterator[Callable[..., str]]:
    """Keep a login in QGIS's authentication database and return its id."""
    manager = QgsApplication.authManager()
    assert manager.setMasterPassword("master", True) or manager.masterPasswordIsSet()
    kept: list[str] = []

    def _login(password: str) -> str:
        config = QgsAuthMethodConfig("Basic")
        config.setName("test")
        config.setConfig("username", USER)
        config.setConfig("password", password)
        assert manager.storeAuthenticationConfig(config)[0]
        kept.append(config.id())
        return config.id()

    yield _login
    for one in kept:
        manager.removeAuthenticationConfig(one)


def joined(source: Any, **options: Any) -> tuple[Employment, list[str]]:
    """Join members to two squares, 1348 and 4000; return the figures and the log."""
    places = QgsVectorLayer("Polygon?crs=EPSG:31370&field=cp:string", "codes", "memory")
    for code, x in (("1348", 0), ("4000", 10)):
        feature = QgsFeature(places.fields())
        feature.setAttributes([code])
        feature.setGeometry(QgsGeometry.fromWkt(f"POLYGON(({x} 0, {x + 2} 0, {x + 2} 2, {x} 2, {x} 0))"))
        places.dataProvider().addFeature(feature)
    log: list[str] = []
    query = MemberQuery(source, "membres", **options)
    return join_employment(query, [postal_layer(places, "codes", "", "", "BE")], None, None, Watch(log=log.append)), log


def test_the_figures_are_those_of_the_same_dirty_table_as_a_file(
    postgres: Postgres, table: Callable[..., str], tmp_path: Path
) -> None:
    path = tmp_path / "membres.csv"
    path.write_text("\n".join(";".join(row) for row in [HEADER, *DIRTY]), encoding="utf-8")
    of_file, _ = joined(str(path))
    of_server, log = joined(layer_of(postgres.source(table(HEADER, DIRTY))))
    for figures in ("cells", "totals", "unmatched", "ledger"):
        assert getattr(of_server, figures).to_dict("list") == getattr(of_file, figures).to_dict("list"), figures
    assert of_server.cells[["postal_code", "cluster", "members", "jobs"]].to_numpy().tolist() == [
        ["1348", "Espace", 1, 60.0],
        ["1348", "TIC", 2, 6034.5],
        ["4000", "TIC", 2, 10.0],
    ]
    assert any("12 rows, grouped by the server into 10 that differ" in line for line in log), log


def test_a_hundred_thousand_identical_rows_come_as_one(postgres: Postgres, table: Callable[..., str]) -> None:
    name = table(["Cluster", "CP", ("Effectif", "integer"), "Remarque"], [])
    postgres.run(
        f'INSERT INTO {name} ("Cluster", "CP", "Effectif", "Remarque") '
        "SELECT 'TIC', '1348', 2, 'note ' || n FROM generate_series(1, 100000) AS n"
    )
    layer = layer_of(postgres.source(name))
    raw = read_table(layer, "membres", select=needed("Cluster", "CP", "Effectif"))
    assert raw.table.count is not None
    assert raw.table.count.tolist() == [100_000] and raw.table.source_row.tolist() == [1]
    figures, _ = joined(layer)
    assert figures.cells[["members", "jobs"]].to_numpy().tolist() == [[100_000, 200_000.0]]
    assert figures.totals[["sites", "jobs"]].to_numpy().tolist() == [[100_000, 200_000.0]]


def test_groups_stand_in_the_order_of_their_first_rows(postgres: Postgres, table: Callable[..., str]) -> None:
    name = table(["Cluster"], [["z"], ["a"], ["z"], ["m"], ["a"]])
    raw = read_table(layer_of(postgres.source(name)), select=needed("Cluster"))
    assert cells(raw) == {"Cluster": ["z", "a", "m"]}
    assert raw.table.source_row.tolist() == [1, 2, 4]


@pytest.mark.parametrize("relation", ["table", "view", "query"])
def test_without_a_whole_number_as_key_groups_are_counted_from_one(
    postgres: Postgres, table: Callable[..., str], relation: str
) -> None:
    name = table(["nom", "Cluster"], [["z", "b"], ["y", "a"], ["x", "b"]])
    if relation == "view":
        postgres.run(f'CREATE VIEW {name}_v AS SELECT nom, "Cluster" FROM {name}')
        source = postgres.source(f"{name}_v", key="nom")
    elif relation == "query":
        source = postgres.source(f'(SELECT nom, "Cluster" FROM {name})', "", "nom")
    else:
        postgres.run(f"ALTER TABLE {name} DROP id, ADD PRIMARY KEY (nom)")
        source = postgres.source(name, key="nom")
    raw = read_table(layer_of(source), select=needed("Cluster"))
    assert raw.table.source_row.tolist() == [1, 2]
    assert raw.table.count is not None
    # where the server keeps a row is known of tables only; else the contents order them
    expected = {"b": 2, "a": 1} if relation == "table" else {"a": 1, "b": 2}
    assert dict(zip(cells(raw)["Cluster"], raw.table.count.tolist())) == expected
    assert cells(raw)["Cluster"] == list(expected)


def test_the_layers_own_filter_holds_whatever_it_is_written_with(postgres: Postgres, table: Callable[..., str]) -> None:
    name = table(["Cluster", "CP"], [["TIC 100%", "1348"], ["Espace", "4000"], ["TIC 100%", "4000"]])
    layer = layer_of(postgres.source(name, sql="\"Cluster\" LIKE 'TIC 100\\%' AND \"CP\" = '4000' -- only these"))
    raw = read_table(layer, "membres", select=needed("Cluster", "CP"))
    assert cells(raw) == {"Cluster": ["TIC 100%"], "CP": ["4000"]}
    assert "with the layer's filter" in raw.notes[0]


def test_a_filter_expression_of_qgis_chooses_among_the_groups(postgres: Postgres, table: Callable[..., str]) -> None:
    rows = [["TIC", "1348", 5, "x"], ["TIC", "1348", 5, "x"], ["TIC", "4000", 7, "y"]]
    name = table(["Cluster", "CP", ("Effectif", "integer"), "Statut"], rows)
    figures, _ = joined(layer_of(postgres.source(name)), filter='"Statut" = \'x\' AND "Effectif" < 6')
    assert figures.cells[["postal_code", "members", "jobs"]].to_numpy().tolist() == [["1348", 2, 10.0]]


def test_a_filter_on_the_rows_own_ids_is_answered_feature_by_feature_and_the_log_says_so(
    postgres: Postgres, table: Callable[..., str]
) -> None:
    name = table(["Cluster", "CP", ("Effectif", "integer")], [["TIC", "1348", 5], ["TIC", "1348", 5], ["TIC", "4000", 7]])
    figures, log = joined(layer_of(postgres.source(name)), filter="$id = 2")
    assert figures.cells[["postal_code", "members", "jobs"]].to_numpy().tolist() == [["1348", 1, 5.0]]
    assert any("the filter speaks of “$id”" in line for line in log)


def test_nothing_is_null_to_a_filter(postgres: Postgres, table: Callable[..., str]) -> None:
    name = table(["Cluster", "CP", ("Effectif", "integer"), "Statut"], [["TIC", "1348", 5, None], ["TIC", "4000", 7, "x"]])
    figures, _ = joined(layer_of(postgres.source(name)), filter="\"Statut\" <> 'y'")
    assert figures.cells["postal_code"].tolist() == ["4000"]


def test_numbers_are_numbers_and_everything_else_is_text(postgres: Postgres, table: Callable[..., str]) -> None:
    header = [("n", "numeric(9,2)"), ("f", "real"), ("i", "bigint"), ("d", "date"), ("b", "boolean"), ("c", "char(6)")]
    name = table([*header, ("j", "jsonb")], [[1.25, 0.5, 12, "2006-12-31", True, "1348", '{"a": 1}'], [None] * 7])
    layer = layer_of(postgres.source(name))
    assert cells(read_table(layer, select=lambda names: [n for n in names if n != "id"])) == {
        "n": [1.25, pytest.approx(float("nan"), nan_ok=True)],
        "f": [0.5, pytest.approx(float("nan"), nan_ok=True)],
        "i": [12.0, pytest.approx(float("nan"), nan_ok=True)],
        "d": ["2006-12-31", ""],
        "b": ["true", ""],
        "c": ["1348", ""],
        "j": ['{"a": 1}', ""],
    }


def test_two_identifiers_that_a_float_cannot_tell_apart_stay_two(postgres: Postgres, table: Callable[..., str]) -> None:
    name = table([("site", "bigint")], [[7], [None], [9007199254740993], [9007199254740992]])
    raw = read_table(layer_of(postgres.source(name)), select=needed("site"))
    assert cells(raw) == {"site": ["7", "", "9007199254740993", "9007199254740992"]}


def test_names_with_quotes_capitals_accents_and_a_schema_are_read(postgres: Postgres) -> None:
    schema, name, column = 'Données "2006"', "Membres d'été", 'Effectif "réel" 100%; DROP TABLE témoin; --'
    from psycopg2.sql import SQL

    postgres.run("CREATE TABLE témoin (id int)")
    postgres.run(SQL("CREATE SCHEMA {}").format(named(schema)))
    try:
        at = named(schema, name)
        postgres.run(SQL("CREATE TABLE {} (id serial PRIMARY KEY, {} int)").format(at, named(column)))
        postgres.run(SQL("INSERT INTO {} ({}) VALUES (3), (3)").format(at, named(column)))
        raw = read_table(layer_of(postgres.source(name, schema)), select=needed(column))
        assert cells(raw) == {column: [3.0]}
        assert postgres.run("SELECT count(*) FROM témoin") == [(0,)]
    finally:
        postgres.run(SQL("DROP SCHEMA {} CASCADE").format(named(schema)))
        postgres.run("DROP TABLE témoin")


def test_a_hostile_value_is_a_value(postgres: Postgres, table: Callable[..., str]) -> None:
    hostile = "'); DROP TABLE membres_0; -- %s {} \\"
    name = table(["Cluster", "CP", "Effectif"], [[hostile, "1348", "4"]])
    figures, _ = joined(layer_of(postgres.source(name)), clusters=(hostile,))
    assert figures.cells[["cluster", "jobs"]].to_numpy().tolist() == [[hostile, 4.0]]
    assert postgres.run(f"SELECT count(*) FROM {name}") == [(1,)]


def test_the_login_of_an_authentication_configuration_is_used_and_never_shown(
    postgres: Postgres, table: Callable[..., str], login: Callable[[str], str]
) -> None:
    name = table(["Cluster", "CP", "Effectif"], [["TIC", "1348", "4"]])
    figures, log = joined(layer_of(postgres.source(name, authcfg=login(PASSWORD))))
    assert figures.cells["jobs"].tolist() == [4.0]
    assert not any(PASSWORD in line or USER in line for line in log)


def test_a_login_that_was_typed_into_qgis_serves_again(postgres: Postgres, table: Callable[..., str]) -> None:
    from qgis.core import QgsDataSourceUri

    name = table(["Cluster"], [["TIC"]])
    layer = layer_of(postgres.source(name))
    without = postgres.source(name, user="")
    QgsCredentials.instance().put(QgsDataSourceUri(without).connectionInfo(False), USER, PASSWORD)
    forgetful = layer_of(without)
    assert PASSWORD not in forgetful.source()
    del layer
    assert cells(read_table(forgetful, select=needed("Cluster"))) == {"Cluster": ["TIC"]}


def refused(source: str, postgres: Postgres, name: str) -> ClusterAtlasError:
    """Return the error of a layer whose data source has gone wrong since it was opened."""
    from cluster_atlas.processing.sources.postgres_connection import connected, place_of

    with pytest.raises(ClusterAtlasError) as error, connected(source, f"{name} ({place_of(source)})", lambda: False):
        pytest.fail("it should not open")
    assert error.value.__cause__ is None  # nothing else carries what libpq was told
    return error.value


@pytest.mark.parametrize("kept", ["layer", "authcfg"])
def test_a_wrong_password_is_an_error_that_does_not_show_it(
    postgres: Postgres, login: Callable[[str], str], kept: str
) -> None:
    wrong = "wr0ng-and-secret"
    given = {"user": USER, "password": wrong} if kept == "layer" else {"authcfg": login(wrong)}
    error = refused(postgres.source("membres", **given), postgres, "membres")
    assert "password authentication failed" in error.what
    assert f"127.0.0.1:{postgres.port}, database postgres" in error.where and "login" in error.remedy
    assert wrong not in str(error)


def test_a_server_that_is_not_there_is_named(postgres: Postgres) -> None:
    gone = Postgres(1)
    error = refused(gone.source("membres"), gone, "membres")
    assert "refused" in error.what and "127.0.0.1:1" in error.where and PASSWORD not in str(error)


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ("DROP TABLE {} CASCADE", "still exists"),
        ('ALTER TABLE {} DROP "Cluster"', "add it again"),
    ],
    ids=["table", "column"],
)
def test_what_is_gone_since_the_layer_was_opened_is_said(
    postgres: Postgres, table: Callable[..., str], change: str, expected: str
) -> None:
    name = table(["Cluster"], [["TIC"]])
    layer = layer_of(postgres.source(name))
    postgres.run(change.format(name))
    with pytest.raises(ClusterAtlasError) as error:
        read_table(layer, "membres", select=needed("Cluster"))
    assert expected in error.value.remedy and "membres (PostgreSQL, 127.0.0.1" in error.value.where
    assert PASSWORD not in str(error.value)
    if "TABLE {} CASCADE" in change:
        postgres.run(f"CREATE TABLE {name} (id int)")


def connections(postgres: Postgres, query: str) -> int:
    found = postgres.run(
        "SELECT count(*) FROM pg_stat_activity WHERE query LIKE %s AND pid <> pg_backend_pid()", (f"%{query}%",)
    )
    return int(found[0][0])


def test_a_run_that_is_cancelled_ends_within_a_second_on_both_sides(
    postgres: Postgres, table: Callable[..., str]
) -> None:
    name = table(["Cluster"], [["TIC"]])
    postgres.run(f'CREATE VIEW lent AS SELECT id, "Cluster" FROM {name}')
    layer = layer_of(postgres.source("lent"))
    postgres.run(f'CREATE OR REPLACE VIEW lent AS SELECT id, "Cluster" || pg_sleep(60) AS "Cluster" FROM {name}')
    stop = Event()
    Timer(0.3, stop.set).start()
    begun = time.monotonic()
    with pytest.raises(Cancelled):
        read_table(layer, select=needed("Cluster"), is_cancelled=stop.is_set)
    assert time.monotonic() - begun < 1.3
    time.sleep(0.2)
    assert connections(postgres, "FETCH") == 0


def test_a_server_that_never_answers_can_be_cancelled_too(postgres: Postgres) -> None:
    from cluster_atlas.processing.sources.postgres_connection import connected

    with closing(socket.create_server(("127.0.0.1", 0))) as silent:
        source = Postgres(silent.getsockname()[1]).source("membres")
        begun = time.monotonic()
        with pytest.raises(Cancelled), connected(source, "membres", lambda: time.monotonic() - begun > 0.3):
            pytest.fail("it should not open")
    assert time.monotonic() - begun < 1.3


def test_the_connection_is_closed_after_reading(postgres: Postgres, table: Callable[..., str]) -> None:
    name = table(["Cluster"], [["TIC"]])
    read_table(layer_of(postgres.source(name)), select=needed("Cluster"))
    time.sleep(0.2)
    assert connections(postgres, "FETCH") == 0


def test_nothing_is_ever_written(postgres: Postgres, table: Callable[..., str]) -> None:
    name = table(["Cluster"], [["TIC"]])
    postgres.run(f"CREATE FUNCTION {name}_w() RETURNS boolean AS 'DELETE FROM {name}; SELECT true' LANGUAGE sql")
    layer = layer_of(postgres.source(name))
    layer.setSubsetString(f"{name}_w()")
    with pytest.raises(ClusterAtlasError, match="read-only"):
        read_table(layer, select=needed("Cluster"))
    assert postgres.run(f"SELECT count(*) FROM {name} WHERE true") == [(1,)]


@pytest.mark.parametrize("what", ["virtual field", "join", "edits"])
def test_what_only_qgis_knows_is_read_feature_by_feature(
    postgres: Postgres, table: Callable[..., str], what: str
) -> None:
    layer = layer_of(postgres.source(table(["Cluster", "CP"], [["TIC", "1348"], ["TIC", "1348"]])))
    if what == "virtual field":
        layer.addExpressionField("upper('x')", QgsField("seen", QVariant.String))
        column, expected = "seen", ["X", "X"]
    elif what == "join":
        other = QgsVectorLayer("NoGeometry?field=k:string&field=v:string", "other", "memory")
        feature = QgsFeature(other.fields())
        feature.setAttributes(["1348", "joint"])
        other.dataProvider().addFeature(feature)
        info = QgsVectorLayerJoinInfo()
        info.setJoinLayer(other)
        info.setJoinFieldName("k")
        info.setTargetFieldName("CP")
        info.setUsingMemoryCache(True)
        info.setPrefix("")
        layer.addJoin(info)
        column, expected = "v", ["joint", "joint"]
    else:
        layer.startEditing()
        layer.changeAttributeValue(1, layer.fields().indexOf("Cluster"), "Espace")
        column, expected = "Cluster", ["Espace", "TIC"]
    raw = read_table(layer, select=needed(column))
    assert sorted(cells(raw)[column]) == expected
    assert raw.table.count is None and "as QGIS shows it" in raw.notes[0]
    assert "feature by feature" in raw.notes[1]
    layer.rollBack()


def test_without_psycopg2_the_layer_is_read_feature_by_feature(
    postgres: Postgres, table: Callable[..., str], monkeypatch: pytest.MonkeyPatch
) -> None:
    layer = layer_of(postgres.source(table(["Cluster"], [["TIC"], ["TIC"]])))
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    raw = read_table(layer, select=needed("Cluster"))
    assert cells(raw) == {"Cluster": ["TIC", "TIC"]} and "psycopg2 is not installed" in raw.notes[1]


def test_bytes_that_are_no_text_are_said_where_qgis_would_silently_show_no_row(postgres: Postgres) -> None:
    with closing(postgres.connect()) as connection:
        connection.autocommit = True
        connection.cursor().execute(
            "CREATE DATABASE ascii ENCODING 'SQL_ASCII' LC_COLLATE 'C' LC_CTYPE 'C' TEMPLATE template0"
        )
    ascii = replace(postgres, database="ascii")
    ascii.run('CREATE TABLE membres (id serial PRIMARY KEY, "Cluster" text)')
    ascii.run("""INSERT INTO membres ("Cluster") VALUES ('TIC'), (E'\\xe9t\\xe9')""")
    with pytest.raises(ClusterAtlasError, match="store it in UTF-8"):
        read_table(layer_of(ascii.source("membres")), select=needed("Cluster"))


def test_rules_in_a_table_keep_their_lines(postgres: Postgres, table: Callable[..., str]) -> None:
    name = table(["enabled", "rule"], [["1", "b"], ["1", "a"], ["1", "b"]])
    raw = read_table(layer_of(postgres.source(name)))
    assert cells(raw)["rule"] == ["b", "a", "b"] and raw.table.count is None


def test_an_empty_table_gives_its_columns(postgres: Postgres, table: Callable[..., str]) -> None:
    layer = layer_of(postgres.source(table(["Cluster", "CP"], [])))
    raw = read_table(layer, select=needed("Cluster"))
    assert raw.names == ["id", "Cluster", "CP"] and cells(raw) == {"Cluster": []}
    assert len(read_table(layer, select=needed()).table) == 0
