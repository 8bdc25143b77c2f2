"""A run that fails, or is cancelled at any moment, leaves no output file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from cluster_atlas.tests.sources.books import write_ogr
from qgis.core import QgsProcessingException, QgsProcessingFeedback, QgsProcessingOutputLayerDefinition, QgsVectorLayer

Run = Callable[..., dict[str, Any]]


class Impatient(QgsProcessingFeedback):
    """A feedback whose user cancels at the n-th time that the run asks."""

    def __init__(self, at: int) -> None:
        super().__init__(False)
        self.at, self.asked = at, 0

    def isCanceled(self) -> bool:
        self.asked += 1
        return self.asked >= self.at


def files(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


@pytest.mark.parametrize("end", ["gpkg", "shp", "csv"])
def test_an_output_that_cannot_be_written_takes_the_others_with_it(
    run: Run, members: str, postal: str, rules: str, tmp_path: Path, end: str
) -> None:
    before = files(tmp_path)
    with pytest.raises(QgsProcessingException, match="nowhere"):
        run(
            "joinemployment",
            MEMBERS=members,
            POSTAL_LAYERS=[postal],
            OUTPUT=str(tmp_path / f"cells.{end}"),
            TOTALS=str(tmp_path / f"totals.{end}"),
            ROWS=str(tmp_path / "nowhere" / "rows.csv"),
        )
    with pytest.raises(QgsProcessingException, match="nowhere"):
        run(
            "applyexclusions",
            MEMBERS=members,
            RULES=rules,
            KEPT=str(tmp_path / f"kept.{end}"),
            LEDGER=str(tmp_path / "nowhere" / "ledger.csv"),
        )
    assert files(tmp_path) == before


def test_whenever_the_user_cancels_no_file_is_left(provider: object, members: str, postal: str, tmp_path: Path) -> None:
    import processing

    before, at, done = files(tmp_path), 0, False
    while not done:
        at += 1
        assert at < 2000
        given = {
            "MEMBERS": members,
            "POSTAL_LAYERS": [postal],
            "OUTPUT": str(tmp_path / "cells.gpkg"),
            "ROWS": str(tmp_path / "rows.csv"),
        }
        try:
            processing.run("clusteratlas:joinemployment", given, feedback=Impatient(at))
            done = True
        except QgsProcessingException as error:
            assert "cancelled" in str(error)
            assert files(tmp_path) == before, f"cancelled at question {at}"
    assert at > 20
    assert {"cells.gpkg", "rows.csv"} <= files(tmp_path)


def test_a_table_without_geometry_leaves_no_part_of_a_shapefile(provider: object, tmp_path: Path) -> None:
    import processing

    table = tmp_path / "m.csv"
    table.write_text("CP\n" + "1348\n" * 12_000, encoding="utf-8")
    given = {"INPUT": str(table), "OUTPUT": str(tmp_path / "n.shp")}
    with pytest.raises(QgsProcessingException, match="cancelled"):
        processing.run("clusteratlas:normalisepostalcodes", given, feedback=Impatient(8))
    assert files(tmp_path) == {"m.csv"}


def test_a_file_that_was_there_stays_where_the_run_fails_before_it_writes(
    run: Run, members: str, postal: str, tmp_path: Path
) -> None:
    old = tmp_path / "cells.csv"
    old.write_text("of last year", encoding="utf-8")
    with pytest.raises(QgsProcessingException, match="Nulle"):
        run("joinemployment", MEMBERS=members, POSTAL_LAYERS=[postal], JOBS_FIELD="Nulle", OUTPUT=str(old))
    assert old.read_text(encoding="utf-8") == "of last year"


def test_a_database_with_other_tables_is_never_taken_away(run: Run, members: str, postal: str, tmp_path: Path) -> None:
    base = write_ogr(tmp_path / "base.gpkg", "GPKG", {"a": [1]}, table="precious")
    with pytest.raises(QgsProcessingException, match="nowhere"):
        run(
            "joinemployment",
            MEMBERS=members,
            POSTAL_LAYERS=[postal],
            OUTPUT=f"ogr:dbname='{base}' table=\"cells\" (geom)",
            ROWS=str(tmp_path / "nowhere" / "rows.csv"),
        )
    assert QgsVectorLayer(f"{base}|layername=precious", "precious", "ogr").featureCount() == 1


def test_a_file_chosen_in_the_dialog_is_taken_away_too(run: Run, members: str, postal: str, tmp_path: Path) -> None:
    output = tmp_path / "cells.gpkg"
    with pytest.raises(QgsProcessingException, match="nowhere"):
        run(
            "joinemployment",
            MEMBERS=members,
            POSTAL_LAYERS=[postal],
            OUTPUT=QgsProcessingOutputLayerDefinition(str(output)),
            ROWS=str(tmp_path / "nowhere" / "rows.csv"),
        )
    assert not output.exists()
