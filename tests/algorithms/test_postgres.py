"""Members in PostgreSQL, as the toolbox names them: an open layer, its id, its data source, or only its selection."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from qgis.core import QgsProcessingFeatureSourceDefinition, QgsProject, QgsVectorLayer

from ..postgres_server import PASSWORD, Postgres


@pytest.fixture
def layer(postgres: Postgres) -> Iterator[QgsVectorLayer]:
    """Give an open layer: two identical rows, and one at another code."""
    postgres.run('CREATE TABLE membres (id serial PRIMARY KEY, "Cluster" text, "CP" text, "Effectif" int)')
    postgres.run(
        """INSERT INTO membres ("Cluster", "CP", "Effectif") VALUES ('TIC', '1348', 2), ('TIC', '1348', 2), ('TIC', '4000', 7)"""
    )
    layer = QgsVectorLayer(postgres.source("membres"), "membres", "postgres")
    assert layer.isValid()
    QgsProject.instance().addMapLayer(layer)
    yield layer
    QgsProject.instance().removeMapLayer(layer.id())
    postgres.run("DROP TABLE membres")


@pytest.mark.parametrize("given", ["layer", "id", "definition"])
def test_a_layer_is_grouped_by_its_server_however_it_is_named(
    run: Callable[..., dict[str, Any]],
    rows: Callable[[Any], list[list[Any]]],
    postal: str,
    layer: QgsVectorLayer,
    given: str,
) -> None:
    members = {"layer": layer, "id": layer.id(), "definition": QgsProcessingFeatureSourceDefinition(layer.id())}[given]
    done = run("joinemployment", MEMBERS=members, POSTAL_LAYERS=[postal], OUTPUT="memory:", LEDGER="memory:")
    assert rows(done["OUTPUT"]) == [["BE", "1348", "TIC", 2, 4.0], ["BE", "4000", "TIC", 1, 7.0]]
    log = run.feedback.textLog()
    assert "3 rows, grouped by the server into 2 that differ" in log and PASSWORD not in log


def test_only_the_selected_rows_count_where_that_is_asked_for(
    run: Callable[..., dict[str, Any]], rows: Callable[[Any], list[list[Any]]], postal: str, layer: QgsVectorLayer
) -> None:
    layer.selectByIds([next(layer.getFeatures("\"CP\" = '4000'")).id()])
    members = QgsProcessingFeatureSourceDefinition(layer.id(), True)
    done = run("joinemployment", MEMBERS=members, POSTAL_LAYERS=[postal], OUTPUT="memory:")
    assert rows(done["OUTPUT"]) == [["BE", "4000", "TIC", 1, 7.0]]
    assert "feature by feature" not in run.feedback.textLog() and "grouped" not in run.feedback.textLog()


def test_a_data_source_serves_where_no_project_is_open(
    run: Callable[..., dict[str, Any]],
    rows: Callable[[Any], list[list[Any]]],
    postal: str,
    postgres: Postgres,
    layer: QgsVectorLayer,
) -> None:
    members = (
        f"postgres://{postgres.source('membres', sql=chr(34) + 'CP' + chr(34) + chr(61) + chr(39) + '1348' + chr(39))}"
    )
    done = run("joinemployment", MEMBERS=members, POSTAL_LAYERS=[postal], OUTPUT="memory:")
    assert rows(done["OUTPUT"]) == [["BE", "1348", "TIC", 2, 4.0]]
    assert "grouped by the server" in run.feedback.textLog() and PASSWORD not in run.feedback.textLog()
