"""clusteratlas:joinemployment, as the toolbox, a batch, a model and qgis_process call it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from cluster_atlas.processing.domain import names
from qgis.core import QgsFeature, QgsProcessingException, QgsProject, QgsVectorLayer

OPTIONAL = ("TOTALS", "ROWS", "UNMATCHED", "EXCLUDED", "LEDGER")


def test_two_codes_sums_and_every_output_worked_out_by_hand(
    run: Callable[..., dict[str, Any]], rows: Callable[[Any], list[list[Any]]], members: str, postal: str, rules: str
) -> None:
    done = run(
        "joinemployment",
        MEMBERS=members,
        POSTAL_LAYERS=[postal],
        RULES=rules,
        OUTPUT="memory:",
        **dict.fromkeys(OPTIONAL, "memory:"),
    )
    assert rows(done["OUTPUT"]) == [["BE", "1348", "Espace", 1, 60.0], ["BE", "1348", "TIC", 1, 1234.5]]
    assert rows(done["TOTALS"]) == [["BE", "1348", 1, 1234.5, 1234.5, 60.0]]
    assert rows(done["UNMATCHED"]) == [["LU", "7750", "L-7750", 1, 12.0, ""]]
    assert [r[:2] + r[6:9] for r in rows(done["ROWS"])] == [
        [4, "Écho SA", "1348", 1234.5, "mapped"],
        [5, "ECHO", "1348", 1234.5, "repeated"],
        [6, "Écho SA", "1348", 60.0, "mapped"],
        [7, "Université X", "1348", 4800.0, "excluded"],
        [8, "Loin", "7750", 12.0, "unmatched"],
        [9, "Près", "4000", 0.0, "unusable_jobs"],
    ]
    ledger = {(r[0], r[1]): (r[4], r[5]) for r in rows(done["LEDGER"])}
    assert ledger["TIC", "read"] == (4, 7281.0)
    assert ledger["TIC", "mapped"] == (1, 1234.5)
    assert ledger["TIC", "excluded"] == (1, 4800.0)
    assert ledger[names.ALL_CLUSTERS, "mapped"] == (1, 1234.5)
    assert ledger[names.ALL_CLUSTERS, "repeated"] == (2, 1294.5)


def test_fields_are_the_contracts_and_no_other_column_reaches_an_output(
    run: Callable[..., dict[str, Any]], rows: Callable[[Any], list[list[Any]]], members: str, postal: str
) -> None:
    done = run(
        "joinemployment",
        MEMBERS=members,
        POSTAL_LAYERS=[postal],
        OUTPUT="memory:",
        **dict.fromkeys(OPTIONAL, "memory:"),
    )
    fields = {name: [f.name() for f in layer.fields()] for name, layer in done.items()}
    assert fields["OUTPUT"] == list(names.CELL_FIELDS)
    assert fields["TOTALS"] == [*names.TOTAL_FIELDS, "c_TIC", "c_Espace"]
    assert fields["ROWS"] == fields["EXCLUDED"] == list(names.ROW_FIELDS)
    assert fields["UNMATCHED"] == list(names.UNMATCHED_FIELDS)
    assert fields["LEDGER"] == list(names.LEDGER_FIELDS)
    assert "example.org" not in str([rows(done[name]) for name in done])


def test_optional_outputs_are_not_made_unless_asked_for(
    run: Callable[..., dict[str, Any]], members: str, postal: str
) -> None:
    assert set(run("joinemployment", MEMBERS=members, POSTAL_LAYERS=[postal], OUTPUT="memory:")) == {"OUTPUT"}


def test_points_lie_on_their_polygons_in_the_layers_crs(
    run: Callable[..., dict[str, Any]], members: str, postal: str
) -> None:
    layer = run("joinemployment", MEMBERS=members, POSTAL_LAYERS=[postal], OUTPUT="memory:")["OUTPUT"]
    assert layer.crs().authid() == "EPSG:31370"
    point = next(layer.getFeatures()).geometry().asPoint()
    assert 0 < point.x() < 2 and 0 < point.y() < 2


def test_an_open_layer_counts_as_it_is_seen_with_filter_and_edits(
    run: Callable[..., dict[str, Any]], rows: Callable[[Any], list[list[Any]]], postal: str
) -> None:
    layer = QgsVectorLayer(
        "NoGeometry?field=Cluster:string&field=CP:string&field=Effectif:double&field=Nom:string", "membres", "memory"
    )

    for values in (["TIC", "1348", 1.234, "A"], ["TIC", "1348", None, "B"], ["Espace", "4000", 7.0, "C"]):
        feature = QgsFeature(layer.fields())
        feature.setAttributes(values)
        layer.dataProvider().addFeature(feature)
    QgsProject.instance().addMapLayer(layer)
    try:
        layer.setSubsetString("\"Cluster\" = 'TIC'")
        layer.startEditing()
        layer.changeAttributeValue(next(layer.getFeatures("\"Nom\" = 'B'")).id(), 2, 5.0)
        done = run("joinemployment", MEMBERS=layer, POSTAL_LAYERS=[postal], OUTPUT="memory:")
        assert rows(done["OUTPUT"]) == [["BE", "1348", "TIC", 2, 6.23]]
    finally:
        layer.rollBack()
        QgsProject.instance().removeMapLayer(layer.id())


def test_a_filter_a_year_and_chosen_clusters_narrow_the_rows(
    run: Callable[..., dict[str, Any]], rows: Callable[[Any], list[list[Any]]], tmp_path: Path, postal: str
) -> None:
    path = tmp_path / "annees.txt"
    path.write_text(
        "Cluster\tCP\tEffectif\tAnnée\tStatut\nTIC\t1348\t5\t2005\tx\nTIC\t1348\t6\t2006\tx\nTIC\t1348\t7\t2006\ty\nEspace\t1348\t8\t2006\tx\n",
        encoding="utf-16",
    )
    done = run(
        "joinemployment",
        MEMBERS=str(path),
        POSTAL_LAYERS=[postal],
        YEAR="2006",
        FILTER="\"Statut\" = 'x'",
        CLUSTERS="t.i.c.",
        OUTPUT="memory:",
    )
    assert rows(done["OUTPUT"]) == [["BE", "1348", "TIC", 1, 6.0]]


@pytest.mark.parametrize(
    ("parameters", "says"),
    [
        ({"JOBS_FIELD": "Effectifs 1999"}, "Effectifs 1999"),
        ({"YEAR": "2006"}, "no column holds the year"),
        ({"CLUSTERS": "Nutrition"}, "Nutrition"),
        ({"FILTER": '"Statut" = 1'}, "Statut"),
        ({"DEFAULT_COUNTRY": "Atlantis"}, "Atlantis"),
        ({"POSTAL_CODE_FIELD": "zzz"}, "zzz"),
        ({"POSTAL_COUNTRIES": "BE;LU;FR"}, "POSTAL_COUNTRIES"),
    ],
)
def test_what_is_wrong_is_named_and_no_file_is_left(
    run: Callable[..., dict[str, Any]], members: str, postal: str, tmp_path: Path, parameters: dict[str, str], says: str
) -> None:
    output = tmp_path / "out.gpkg"
    with pytest.raises(QgsProcessingException, match=says):
        run("joinemployment", MEMBERS=members, POSTAL_LAYERS=[postal], OUTPUT=str(output), **parameters)
    assert not output.exists()


def test_a_hostile_expression_ends_with_an_error(
    run: Callable[..., dict[str, Any]], tmp_path: Path, postal: str
) -> None:
    table, hostile = tmp_path / "m.csv", tmp_path / "r.csv"
    table.write_text("Organisme;Cluster;CP;Effectif\n" + "a" * 40 + "!;TIC;1348;5\n", encoding="utf-8")
    hostile.write_text(
        "id;action;field;operator;value;reason\nh;exclude;organisation;matches;^(a+)+$;essai\n", encoding="utf-8"
    )
    with pytest.raises(QgsProcessingException, match=r"line 2.*takes no end"):
        run("joinemployment", MEMBERS=str(table), POSTAL_LAYERS=[postal], RULES=str(hostile), OUTPUT="memory:")


def test_1049_is_shown_at_1040_by_the_shipped_host_codes(
    run: Callable[..., dict[str, Any]], rows: Callable[[Any], list[list[Any]]], tmp_path: Path, postal: str
) -> None:
    table = tmp_path / "m.csv"
    table.write_text("Organisme;Cluster;CP;Effectif\nCommission;TIC;1049;50\nVoisin;TIC;1040;5\n", encoding="utf-8")
    done = run("joinemployment", MEMBERS=str(table), POSTAL_LAYERS=[postal], OUTPUT="memory:")
    assert rows(done["OUTPUT"]) == [["BE", "1040", "TIC", 2, 55.0]]


def test_a_missing_postal_layer_is_named(run: Callable[..., dict[str, Any]], members: str, tmp_path: Path) -> None:
    with pytest.raises(QgsProcessingException, match=r"no such postal-code layer: .*nowhere\.gpkg"):
        run(
            "joinemployment",
            MEMBERS=members,
            POSTAL_LAYERS=[f"{tmp_path}/nowhere.gpkg|layername=codes"],
            OUTPUT="memory:",
        )
