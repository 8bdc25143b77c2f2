"""clusteratlas:normalisepostalcodes: rows of any table, with what their codes mean."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
    QgsVectorLayer,
)

Run = Callable[..., dict[str, Any]]
Rows = Callable[[Any], list[list[Any]]]


@pytest.fixture
def layer() -> Iterator[QgsVectorLayer]:
    """Give an open layer of points with a numeric code column, which lost a zero."""
    made = QgsVectorLayer(
        "Point?crs=EPSG:31370&field=nom:string&field=cp:double&field=pays:string&field=pc_code:string",
        "sites",
        "memory",
    )
    for i, values in enumerate((["A", 1348.0, None, "old"], ["B", 1000.0, "France", "old"], ["C", None, "BE", None])):
        feature = QgsFeature(made.fields())
        feature.setAttributes(values)
        feature.setGeometry(QgsGeometry.fromWkt(f"POINT({i} 7)"))
        made.dataProvider().addFeature(feature)
    QgsProject.instance().addMapLayer(made)
    yield made
    QgsProject.instance().removeMapLayer(made.id())


def test_a_layer_keeps_its_fields_and_points_and_its_own_pc_code(run: Run, layer: QgsVectorLayer) -> None:
    made = run("normalisepostalcodes", INPUT=layer, OUTPUT="memory:")["OUTPUT"]
    assert [f.name() for f in made.fields()] == ["nom", "cp", "pays", "pc_code_2", "pc_country", "pc_code", "pc_status"]
    found = list(made.getFeatures())
    assert [f.attributes()[3:] for f in found][:2] == [["old", "BE", "1348", "ok"], ["old", "FR", "01000", "ok"]]
    assert found[2].attributes()[4:] == ["", "", "missing"]
    assert [f.geometry().asWkt() for f in found] == ["Point (0 7)", "Point (1 7)", "Point (2 7)"]
    assert made.crs().authid() == "EPSG:31370"
    assert "Column “pc_code” of the table is “pc_code_2”" in run.feedback.textLog()


def test_its_own_output_can_be_normalised_again(run: Run, rows: Rows, layer: QgsVectorLayer, tmp_path: Path) -> None:
    once = run("normalisepostalcodes", INPUT=layer, OUTPUT=str(tmp_path / "once.gpkg"))["OUTPUT"]
    twice = run("normalisepostalcodes", INPUT=once, OUTPUT=str(tmp_path / "twice.gpkg"))["OUTPUT"]
    assert [r[-3:] for r in rows(twice)] == [r[-3:] for r in rows(once)]


DIRTY = [
    ("B-1348", "", "BE 1348 ok"),
    ("L-7750", "", "LU 7750 ok"),
    ("7750", "Luxembourg", "LU 7750 ok"),
    ("6211 ab Maastricht", "NL", "NL 6211AB ok"),
    ("１３４８", "", "BE 1348 ok"),
    ("59000", "", "  invalid"),
    ("59000", "", "  invalid"),
    ("??", "", "  invalid"),
    ("F-59000", "Belgique", "  conflict"),
    ("8000", "Suisse", "  unknown_country"),
    ("", "", "  missing"),
]


@pytest.mark.parametrize(
    ("name", "encoding", "line_end"),
    [("codes.csv", "cp1252", "\r\n"), ("codes.txt", "utf-16", "\n"), ("codes", "utf-8-sig", "\n")],
    ids=["French Excel", "UTF-16", "no extension"],
)
def test_any_text_file_is_read_and_the_log_counts_and_lists(
    run: Run, rows: Rows, tmp_path: Path, name: str, encoding: str, line_end: str
) -> None:
    path = tmp_path / name
    lines = [
        "Code postal;Pays;fid",
        *(f"{code};{country};x" for code, country, _ in DIRTY if "１" not in code or "8" not in encoding),
    ]
    if encoding == "cp1252":
        lines = [line for line in lines if "１" not in line]
    path.write_bytes((line_end.join(lines) + line_end).encode(encoding))
    kept = [expected for code, _, expected in DIRTY if f"{code};" in "\n".join(lines) or not code]
    done = run("normalisepostalcodes", INPUT=str(path), OUTPUT=str(tmp_path / "out.gpkg"))
    assert [" ".join(r[-3:]) for r in rows(done["OUTPUT"])] == kept
    log = run.feedback.textLog()
    assert "3 invalid, 1 conflict, 1 unknown_country, 1 missing." in log
    assert "invalid: “59000” (2 rows), “??” (1 row)." in log
    assert "conflict: “F-59000 Belgique” (1 row)." in log


def test_columns_that_differ_by_case_alone_and_a_fid_survive_in_a_geopackage(
    run: Run, rows: Rows, tmp_path: Path
) -> None:
    path = tmp_path / "m.csv"
    path.write_text("CP;Nom;cp;fid\n1348;A;x;7\n4000;B;y;7\n", encoding="utf-8")
    done = run("normalisepostalcodes", INPUT=str(path), CODE_FIELD="CP", OUTPUT=str(tmp_path / "o.gpkg"))["OUTPUT"]
    made = QgsVectorLayer(done, "o", "ogr")
    assert [f.name() for f in made.fields()][1:] == ["CP", "Nom", "cp_2", "fid_2", "pc_country", "pc_code", "pc_status"]
    assert [r[1:] for r in rows(done)] == [
        ["1348", "A", "x", "7", "BE", "1348", "ok"],
        ["4000", "B", "y", "7", "BE", "4000", "ok"],
    ]


def test_a_geopackage_path_keeps_its_polygons(run: Run, postal: str) -> None:
    made = run("normalisepostalcodes", INPUT=postal, OUTPUT="memory:")["OUTPUT"]
    assert {f["pc_status"] for f in made.getFeatures()} == {"ok"}
    assert all(f.geometry().area() == 4 for f in made.getFeatures())


def test_the_default_country_decides_for_bare_codes(run: Run, rows: Rows, tmp_path: Path) -> None:
    path = tmp_path / "m.csv"
    path.write_text("CP\n59000\n1000\n", encoding="utf-8")
    done = run("normalisepostalcodes", INPUT=str(path), DEFAULT_COUNTRY="France", OUTPUT="memory:")
    assert [r[1:] for r in rows(done["OUTPUT"])] == [["FR", "59000", "ok"], ["FR", "01000", "ok"]]


@pytest.mark.parametrize(
    ("text", "parameters", "says"),
    [
        ("Nom;Ville\nA;Namur\n", {}, "No column was recognised as the postal code.*“Nom”, “Ville”"),
        ("CP;Postcode\n1348;1348\n", {}, "“CP”, “Postcode”"),
        ("CP\n1348\n", {"CODE_FIELD": "Codes"}, "“Codes”"),
        ("CP\n1348\n", {"COUNTRY_FIELD": "Pays"}, "“Pays”"),
        ("CP\n1348\n", {"DEFAULT_COUNTRY": "Atlantis"}, "Atlantis"),
        ("CP;Nom\n", {}, "no rows"),
        ("", {}, "empty"),
    ],
)
def test_what_is_wrong_is_named_and_no_file_is_left(
    run: Run, tmp_path: Path, text: str, parameters: dict[str, str], says: str
) -> None:
    path, made = tmp_path / "m.csv", tmp_path / "out.gpkg"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(QgsProcessingException, match=says):
        run("normalisepostalcodes", INPUT=str(path), OUTPUT=str(made), **parameters)
    assert not made.exists()


def test_a_layer_without_rows_is_refused(run: Run) -> None:
    with pytest.raises(QgsProcessingException, match="no rows"):
        run(
            "normalisepostalcodes",
            INPUT=QgsVectorLayer("NoGeometry?field=cp:string", "vide", "memory"),
            OUTPUT="memory:",
        )


class _CancelledSoon(QgsProcessingFeedback):
    """A user who cancels once rows are being written."""

    def setProgressText(self, text: str) -> None:
        if text == "Normalising postal codes":
            self.cancel()


def test_a_cancelled_run_leaves_no_file(provider: object, tmp_path: Path) -> None:
    import processing

    path, made = tmp_path / "m.csv", tmp_path / "out.gpkg"
    path.write_text("CP\n" + "1348\n" * 20_000, encoding="utf-8")
    with pytest.raises(QgsProcessingException, match="cancelled"):
        processing.run(
            "clusteratlas:normalisepostalcodes",
            {"INPUT": str(path), "OUTPUT": str(made)},
            feedback=_CancelledSoon(False),
        )
    assert list(tmp_path.iterdir()) == [path]
