"""What was found in a table, in figures worked out by hand; and how codes without a place are mended."""

from __future__ import annotations

from pathlib import Path

import pytest
from cluster_atlas.processing.domain.errors import ClusterAtlasError
from cluster_atlas.processing.workflow import data_findings as found
from cluster_atlas.processing.workflow import unmatched_codes as remedies
from cluster_atlas.processing.workflow.data_facts import DataFacts, data_facts, values_of_table
from cluster_atlas.processing.workflow.draft import Draft, blank_draft, hosts_table, rules_table
from cluster_atlas.processing.workflow.draft_inputs import decided, prepared, read_prepared
from cluster_atlas.processing.workflow.members import Watch
from cluster_atlas.processing.workflow.table_preview import preview
from cluster_atlas.processing.workflow.unmatched_codes import existing_code, proposed_reason, with_host

LAYER = """{"type": "FeatureCollection", "features": [%s]}"""
POINT = '{"type": "Feature", "properties": {"code": "%s", "nom": "%s"}, "geometry": {"type": "Point", "coordinates": [4, 50]}}'

DIRT = """Organisme;Cluster;CP;Pays;Effectif;Type
Alpha;TIC / Espace;1348;;10;PME
Bêta;TIC;1351;;30;pme
Bêta Liège;TIC;B-1351;;5;PME
Gamma;TIC;59000;;7;Université
Delta;TIC;L-1351;Belgique;2;PME
Epsilon;TIC;L-7750;;3;PME
Zêta;TIC;75000;Andorre;4;PME
Êta;TIC;1348;;<5;PME
Thêta;TIC;;;8;PME
Iota;;1348;;9;PME
Alpha;TIC;1348;;10;PME
Total;;;;88;
"""


@pytest.fixture
def draft(tmp_path: Path) -> Draft:
    """Eleven members and a total, on a layer of 1348 and 1350."""
    (tmp_path / "m.csv").write_text(DIRT, "utf-8")
    points = ",".join(POINT % one for one in (("1348", "Louvain-la-Neuve"), ("1350", "Orp-Jauche")))
    (tmp_path / "codes.geojson").write_text(LAYER % points, "utf-8")
    draft = blank_draft().with_value("members.source", str(tmp_path / "m.csv"))
    draft = draft.with_value("members.cluster_separator", "/")
    return draft.with_value("postal_layers", [{"source": str(tmp_path / "codes.geojson")}])


def read(draft: Draft):
    ready = prepared(draft)
    inputs = read_prepared(ready, Watch())
    figures = decided(inputs, rules_table(draft.rules), hosts_table(draft.hosts), "BE", Watch())
    return figures, inputs


def facts_of(draft: Draft) -> DataFacts:
    return data_facts(*read(draft))


def test_each_thing_found_has_its_rows_and_jobs(draft: Draft) -> None:
    facts = facts_of(draft)

    assert {one.kind: (one.rows, one.jobs) for one in facts.findings} == {
        found.NO_PLACE: (2, 35),  # 1351, written in two ways
        found.NO_LAYER: (1, 3),  # Luxembourg
        found.INVALID: (1, 7),  # 59000 is none of Belgium's
        found.CONFLICT: (1, 2),  # L- in Belgium
        found.UNKNOWN_COUNTRY: (1, 4),  # Andorra
        "unusable_jobs": (1, 0),
        "missing_code": (1, 8),
        "missing_cluster": (1, 9),
        "repeated": (1, 0),
        found.SKIPPED: (1, 0),
    }
    assert (facts.overview.rows, facts.overview.clusters, facts.overview.unmatched) == (11, 2, 5)
    assert facts.overview.unmatched_jobs == 51


def test_a_finding_shows_the_cells_that_it_speaks_of_and_no_names(draft: Draft) -> None:
    examples = {one.kind: one.examples for one in facts_of(draft).findings}

    assert examples["unusable_jobs"] == ("<5",)
    assert examples[found.NO_PLACE] == ("1351", "B-1351")
    assert examples[found.NO_LAYER] == ("LU",)
    assert examples[found.SKIPPED] == ("13",)


def test_a_clean_table_has_nothing_found(draft: Draft, tmp_path: Path) -> None:
    (tmp_path / "m.csv").write_text("Organisme;Cluster;CP;Effectif\nAlpha;TIC;1348;12\n", "utf-8")

    assert facts_of(draft).findings == ()


def test_the_kinds_met_are_offered_whatever_is_chosen_among_them(draft: Draft) -> None:
    facts = facts_of(draft.with_value("members.kinds", ["Université"]))

    assert facts.values.kinds == ("PME", "Université")
    assert facts.overview.rows == 1


def test_a_table_of_two_years_says_which_before_it_can_be_read(draft: Draft, tmp_path: Path) -> None:
    path = tmp_path / "m.csv"
    path.write_text("Organisme;Cluster;CP;Effectif;Année\nA;TIC;1348;1;2006\nA;TIC;1348;2;2005\nB;TIC;1348;2;\n", "utf-8")
    head = preview(str(path), "", {}, Watch())

    with pytest.raises(ClusterAtlasError, match="several years"):
        read(draft)
    assert values_of_table(str(path), "", {}, head, Watch()).years == ("2005", "2006")


def test_a_code_of_several_writings_is_one_line_with_all_of_them(draft: Draft) -> None:
    first, *others = facts_of(draft).unmatched

    assert (first.country, first.postal_code, first.jobs, first.members) == ("BE", "1351", 35, 2)
    assert (first.writings, first.remedy, first.suggestions) == (("1351", "B-1351"), remedies.HOST, ("1350", "1348"))
    assert {one.raw: one.remedy for one in others} == {
        "59000": remedies.INVALID,
        "75000": remedies.UNKNOWN_COUNTRY,
        "L-7750": remedies.NO_LAYER,
        "L-1351": remedies.CONFLICT,
    }


def test_one_host_code_mends_every_writing_and_taking_it_back_undoes_that(draft: Draft) -> None:
    mended = draft.with_hosts(with_host(draft.hosts, "BE", "1351", "1350", "near", "BE"))
    figures, _ = read(mended)
    cells = {(row.postal_code, row.cluster): row.jobs for row in figures.cells.itertuples()}

    assert cells["1350", "TIC"] == 35
    assert "1351" not in [one.postal_code for one in facts_of(mended).unmatched]
    assert facts_of(mended.with_hosts([])).unmatched[0].postal_code == "1351"


def test_the_same_code_again_replaces_what_was_said_of_it_however_written() -> None:
    hosts = [
        {"country": "", "postal_code": "B-1351", "host_code": "1348", "reason": "before"},
        {"country": "BE", "postal_code": "7010", "host_code": "7020", "reason": "SHAPE"},
    ]

    assert with_host(hosts, "BE", "1351", "1350", "now", "BE") == [
        hosts[1],
        {"country": "BE", "postal_code": "1351", "host_code": "1350", "reason": "now"},
    ]


@pytest.mark.parametrize("text", ["1350", " B-1350 ", "1350 Orp-Jauche", "BE1350"])
def test_a_typed_code_is_taken_as_the_layers_have_it(draft: Draft, text: str) -> None:
    assert existing_code(text, "BE", read(draft)[1]) == "1350"


@pytest.mark.parametrize("text", ["1349", "59000", "Namur", "", "L-1350"])
def test_a_typed_code_that_no_layer_has_is_refused(draft: Draft, text: str) -> None:
    inputs = read(draft)[1]

    with pytest.raises(ClusterAtlasError):
        existing_code(text, "BE", inputs)


def test_the_reason_is_in_the_sheets_language_and_claims_no_more_than_it_knows() -> None:
    assert proposed_reason("fr", "1350", "Orp-Jauche", True) == (
        "Code absent des couches de codes postaux ; 1350 Orp-Jauche est le plus proche par le numéro"
    )
    assert proposed_reason("en", "1350", "", False) == "Code absent from the postal-code layers; shown at 1350"
