"""The rows behind a figure sum up to that figure."""

from __future__ import annotations

from pathlib import Path

import pytest
from cluster_atlas.processing.domain.names import ALL_CLUSTERS, NO_CLUSTER, ROW_FIELDS
from cluster_atlas.processing.workflow.draft_files import draft_of_file
from cluster_atlas.processing.workflow.draft_inputs import figures
from cluster_atlas.processing.workflow.join import Employment
from cluster_atlas.processing.workflow.ledger_lines import (
    balance,
    blocks,
    excluded_in,
    is_balanced,
    ledger_lines,
    write_table,
)
from cluster_atlas.processing.workflow.members import Watch
from cluster_atlas.processing.workflow.rows import in_order, rows_of, with_text

from .factories import draft_of_rows, rule

BANKS = rule("banques", "kind", "equals", "banque")


@pytest.fixture
def dirty(tmp_path: Path) -> Employment:
    return figures(draft_of_rows(tmp_path, rules=[BANKS]), Watch())


@pytest.fixture(scope="module")
def demonstration() -> Employment:
    return figures(draft_of_file(None), Watch())


def test_a_circle_of_all_clusters_shows_how_each_site_counts_once(dirty: Employment) -> None:
    found = rows_of(dirty, country="BE", postal_code="1348")

    assert list(found.frame.columns) == list(ROW_FIELDS)
    assert found.frame[["source_row", "cluster", "jobs", "status"]].values.tolist() == [
        [2, "TIC", 12.0, "repeated"],
        [3, "Espace", 20.0, "mapped"],
        [9, "TIC", 12.0, "repeated"],
    ]
    assert found.frame["reason"][0] == "its site counts once, in cluster Espace"
    assert found.sums == (("mapped", 1, 20.0), ("repeated", 2, 24.0))


def test_a_circle_of_one_cluster_shows_what_counts_there(dirty: Employment) -> None:
    found = rows_of(dirty, cluster="TIC", country="BE", postal_code="1348")

    assert found.sums == (("mapped", 1, 12.0), ("repeated", 1, 12.0))


def test_a_code_that_no_layer_has_is_found_as_it_is_written(dirty: Employment) -> None:
    found = rows_of(dirty, status="unmatched", postal_code="9999")

    assert found.frame[["organisation", "jobs"]].values.tolist() == [["Gamma", 7.0]]


def test_each_line_of_the_ledger_is_the_sum_of_its_rows(demonstration: Employment) -> None:
    for line in ledger_lines(demonstration.ledger):
        asked = "" if line.status == "read" else line.status
        found = rows_of(demonstration, status=asked, rule=line.rule, cluster=line.cluster)
        if line.status == "corrected":
            assert found.taken == line.jobs
        elif line.status == "read":
            assert (found.rows, round(found.jobs + found.taken, 2)) == (line.rows, line.jobs), line
        else:
            assert (found.rows, found.jobs) == (line.rows, line.jobs), line
            assert len(found.frame) == line.rows, line


def test_every_circle_is_the_sum_of_its_mapped_rows(demonstration: Employment) -> None:
    for cell in demonstration.cells.sample(25, random_state=1).itertuples():
        found = rows_of(demonstration, "mapped", "", cell.cluster, cell.country, cell.postal_code)
        assert (found.rows, found.jobs) == (cell.members, cell.jobs), cell
    for total in demonstration.totals.sample(25, random_state=1).itertuples():
        found = rows_of(demonstration, "mapped", "", ALL_CLUSTERS, total.country, total.postal_code)
        assert found.jobs == total.jobs, total


def test_rows_without_cluster_are_those_of_their_block(demonstration: Employment) -> None:
    found = rows_of(demonstration, cluster=NO_CLUSTER)

    assert (found.rows, found.jobs, set(found.frame["cluster"])) == (1, 17.0, {""})


def test_a_rule_that_corrects_shows_what_it_took_away(demonstration: Employment) -> None:
    found = rows_of(demonstration, rule="messageries-borinage")

    assert found.frame["jobs"].tolist() == [140.0]
    assert found.taken == 2460.0


def test_of_too_many_rows_those_with_most_jobs_are_shown_and_all_are_summed(dirty: Employment) -> None:
    found = rows_of(dirty, most=2)

    assert sorted(found.frame["jobs"], reverse=True) == [5000.0, 1000.0]
    assert found.rows == 8  # the total at the table's end is no member


def test_nothing_is_found_for_what_is_not_there(dirty: Employment) -> None:
    found = rows_of(dirty, rule="gone")

    assert (found.rows, len(found.frame), found.sums) == (0, 0, ())


def test_search_looks_in_every_column_without_case_and_accents(dirty: Employment) -> None:
    frame = rows_of(dirty).frame

    assert with_text(frame, "beta BANQUE")["jobs"].tolist() == [5000.0, 1000.0]
    assert len(with_text(frame, " ")) == 8
    assert len(with_text(frame, "nobody")) == 0
    assert len(with_text(frame.head(0), "x")) == 0


def test_rows_are_sorted_by_number_and_by_name_without_accents(dirty: Employment) -> None:
    frame = rows_of(dirty).frame

    assert in_order(frame, "jobs", True)["jobs"].tolist()[:2] == [5000.0, 1000.0]
    assert in_order(frame, "organisation", False)["organisation"].tolist()[-4:] == ["Beta", "Delta", "Gamma", "Gamma"]


def test_the_balance_adds_up_and_the_first_block_is_that_of_all_clusters(dirty: Employment) -> None:
    parts = balance(dirty.ledger)

    assert parts[0] == ("read", 8, 6059.0)
    assert {status: (rows, jobs) for status, rows, jobs in parts[1:]} == {
        "mapped": (1, 20.0),
        "excluded": (2, 6000.0),
        "repeated": (2, 24.0),
        "unmatched": (1, 7.0),
        "missing_code": (1, 8.0),
        "unusable_jobs": (1, 0.0),
    }
    assert is_balanced(parts) and not is_balanced([*parts[:-1], ("unusable_jobs", 2, 0.0)])
    assert excluded_in(dirty.ledger) == (2, 6000.0)
    assert blocks(dirty.ledger) == (ALL_CLUSTERS, "TIC", "Espace")


def test_a_table_is_written_as_the_contract_s_csv(tmp_path: Path) -> None:
    write_table(["a", "b"], [["é;x", 12.0], ["y", 1.25]], str(tmp_path / "t.csv"))

    assert (tmp_path / "t.csv").read_bytes() == "\ufeffa;b\r\n\"é;x\";12\r\ny;1.25\r\n".encode()
