"""The fates, the sums and the account of every row and job."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pandas as pd
import pytest
from cluster_atlas.processing.domain import names
from cluster_atlas.processing.domain.errors import ClusterAtlasError
from cluster_atlas.processing.domain.fates import Fates
from cluster_atlas.processing.domain.headers import resolve_columns
from cluster_atlas.processing.domain.hosts import HostCode, host_mapping, read_host_codes
from cluster_atlas.processing.domain.ledger import check_balance, ledger
from cluster_atlas.processing.domain.members import MemberOptions, read_members
from cluster_atlas.processing.domain.outcome import published_rows, unmatched
from cluster_atlas.processing.domain.table import table_of
from cluster_atlas.processing.domain.tally import (
    cluster_columns,
    published_cells,
    published_totals,
)
from cluster_atlas.tests.domain.factories import HEADER, PLACES, fates, members, notes, rules, table, tallied
from hypothesis import given, settings
from hypothesis import strategies as st


def cell(found: Fates, cluster: str, code: str) -> tuple[int, float]:
    """Return members and jobs of a code on a cluster's map."""
    cells = published_cells(tallied(found))
    row = cells[(cells["cluster"] == cluster) & (cells["postal_code"] == code)].iloc[0]
    return int(row["members"]), float(row["jobs"])


def total(found: Fates, code: str) -> tuple[int, float]:
    """Return sites and jobs of a code on the map of all clusters."""
    totals = published_totals(tallied(found), found.members.clusters)
    row = totals[totals["postal_code"] == code].iloc[0]
    return int(row["sites"]), float(row["jobs"])


def line(table: pd.DataFrame, cluster: str, status: str) -> tuple[int, int]:
    """Return rows and hundredths of a ledger's lines of one status."""
    lines = table[(table["cluster"] == cluster) & (table["status"] == status)]
    return int(lines["rows"].sum()), int(lines["jobs"].sum())


def test_a_site_in_three_clusters_counts_once_in_the_total() -> None:
    found = fates(
        members(("A", "TIC", "1348", "50"), ("A SA", "Espace", "B-1348", "50"), ("a", "Auto", "1348.0", "50"))
    )
    assert [cell(found, c, "1348") for c in ("TIC", "Espace", "Auto")] == [(1, 50.0)] * 3
    assert total(found, "1348") == (1, 50.0)


def test_where_a_sites_headcounts_differ_the_largest_counts_and_is_said() -> None:
    found = fates(members(("A", "TIC", "1348", "50"), ("A", "Espace", "1348", "60")))
    assert total(found, "1348") == (1, 60.0)
    assert "50 to 60 jobs" in notes(found)[0]


def test_two_establishments_of_one_organisation_add_up_and_are_said() -> None:
    found = fates(members(("A", "TIC", "1348", "50"), ("A", "TIC", "1348", "30")))
    assert cell(found, "TIC", "1348") == (2, 80.0)
    assert total(found, "1348") == (1, 80.0)
    assert "50 + 30 jobs" in notes(found)[0]


def test_a_repeated_row_counts_once_however_it_is_spelt() -> None:
    found = fates(members(("Agronova SA", "TIC", "1348", "50"), ("AGRONOVA", "t.i.c.", "B-1348", "50,0")))
    assert found.status_names == ["mapped", "repeated"]


def test_without_identifier_and_organisation_nothing_is_a_repeat() -> None:
    rows = [("TIC", "1348", "50")] * 2
    found = fates(members(*rows, header=("Cluster", "CP", "Effectif")))
    assert found.status_names == ["mapped", "mapped"]
    assert total(found, "1348") == (2, 100.0)


def test_a_site_identifier_tells_sites_apart_and_together() -> None:
    header = (*HEADER, "site_id")
    found = fates(
        members(
            ("A", "TIC", "1348", "50", "s1"),
            ("A", "TIC", "1348", "50", "s2"),
            ("Autre nom", "Espace", "1348", "50", "s1"),
            header=header,
        )
    )
    assert found.status_names == ["mapped"] * 3
    assert total(found, "1348") == (2, 100.0)


def test_fates_are_decided_in_the_contracts_order() -> None:
    found = fates(
        members(
            ("A", "TIC", "1348", "50"),
            ("A", "TIC", "1348", "50"),
            ("Banque", "", "", "n.d."),
            ("C", "", "", "n.d."),
            ("C", "", "1348", "9"),
            ("D", "TIC", "", "n.d."),
            ("E", "TIC", "", "7"),
            ("F", "TIC", "59000", "8"),
            ("G", "TIC", "9999", "9"),
        ),
        rules({"id": "b", "field": "organisation", "operator": "equals", "value": "banque"}),
    )
    # rows with neither cluster nor code are no members: the bank and the first C are gone
    assert found.status_names == [
        "mapped",
        "repeated",
        "missing_cluster",
        "unusable_jobs",
        "missing_code",
        "unmatched",
        "unmatched",
    ]


def test_an_institutions_code_appears_under_its_host_and_its_row_says_so() -> None:
    hosts = {("BE", "1049"): HostCode("BE", "1049", "1040", "Commission européenne")}
    found = fates(members(("A", "TIC", "1049", "50"), ("B", "TIC", "1040", "5")), hosts=hosts)
    assert cell(found, "TIC", "1040") == (2, 55.0)
    assert published_rows(found)["reason"][0] == "1049 is shown at its host 1040: Commission européenne"


def test_a_firm_at_a_host_and_at_the_institutions_code_shown_there_is_one_site() -> None:
    hosts = {("BE", "1049"): HostCode("BE", "1049", "1040", "Commission européenne")}
    found = fates(members(("A", "TIC", "1049", "50"), ("A", "Espace", "1040", "5")), hosts=hosts)

    assert tallied(found).totals[["postal_code", "sites", "jobs"]].to_numpy().tolist() == [["1040", 1, 5000]]


def test_a_users_host_codes_add_replace_and_take_away() -> None:
    shipped = (HostCode("BE", "1049", "1040", "x"), HostCode("BE", "7010", "7000", "x"))
    own = read_host_codes(
        table_of(
            {"country": ["", "BE", "BE"], "postal_code": ["1931", "1049", "7010"], "host_code": ["1830", "1000", ""]}
        ),
        "BE",
    )
    assert {code: h.host_code for code, h in host_mapping(shipped, own).items()} == {
        ("BE", "1049"): "1000",
        ("BE", "1931"): "1830",
    }


def test_a_corrected_headcount_goes_on_and_the_ledger_says_what_was_taken() -> None:
    correct = {
        "id": "c",
        "action": "set_jobs",
        "jobs": "100",
        "field": "organisation",
        "operator": "equals",
        "value": "Groupe",
    }
    found = fates(members(("Groupe", "TIC", "1348", "31 000"), ("Groupe", "Espace", "1348", "n.d.")), rules(correct))
    table = ledger(found, tallied(found).counted)
    assert line(table, "TIC", names.CORRECTED) == (0, 3_090_000)
    assert line(table, "Espace", names.CORRECTED) == (0, -10_000)
    assert line(table, "TIC", names.MAPPED) == line(table, "Espace", names.MAPPED) == (1, 10_000)
    assert line(table, names.ALL_CLUSTERS, names.READ) == (2, 3_100_000)
    assert line(table, names.ALL_CLUSTERS, names.REPEATED) == (1, 10_000)


def test_the_last_blocks_mapped_jobs_are_the_totals() -> None:
    found = fates(
        members(
            ("A", "TIC", "1348", "50"),
            ("A", "Espace", "1348", "60"),
            ("B", "TIC", "4000", "5"),
            ("", "TIC", "L-7750", "7"),
        )
    )
    sums = tallied(found)
    assert line(ledger(found, sums.counted), names.ALL_CLUSTERS, names.MAPPED) == (3, 7200)
    assert published_totals(sums, found.members.clusters)["jobs"].sum() == 72.0


def test_unmatched_codes_are_listed_by_jobs_at_stake_with_the_nearest_that_exist() -> None:
    found = fates(members(("A", "TIC", "1347", "5"), ("B", "TIC", "B-1347", "6"), ("C", "TIC", "??", "90")))
    table = unmatched(found, PLACES)
    assert table[["raw", "members", "jobs"]].values.tolist() == [["??", 1, 90.0], ["1347", 2, 11.0]]
    assert table["suggestion"].tolist() == ["", "1348, 1040, 4000"]


def test_columns_of_clusters_that_differ_by_case_only_are_numbered() -> None:
    assert cluster_columns(["TIC", "tic", "fid"]) == {"TIC": "c_TIC", "tic": "c_tic_2", "fid": "c_fid"}


def test_a_ledger_that_does_not_balance_stops_the_run() -> None:
    found = fates(members(("A", "TIC", "1348", "50")))
    table = ledger(found, tallied(found).counted)
    with pytest.raises(ClusterAtlasError, match="does not balance"):
        check_balance(table.assign(jobs=table["jobs"].where(table["status"] != names.MAPPED, 1)))


dirty_rows = st.lists(
    st.tuples(
        st.sampled_from(["A", "a SA", "B", "Banque", "", "Groupe"]),
        st.sampled_from(["TIC", "t.i.c.", "Espace", "TIC / Espace", "", "É", "???"]),
        st.sampled_from(["1348", "B-1348", "4000 Liège", "L-7750", "1049", "9999", "??", "", "59000", "CH-1000"]),
        st.sampled_from(["5", "1 234,5", "n.d.", "", "-3", "1e3", "0", "0,01", "1.234"]),
    ),
    min_size=1,
    max_size=25,
)


@settings(max_examples=300, deadline=None)
@given(dirty_rows)
def test_the_ledger_balances_in_rows_and_jobs_whatever_the_table(rows: list[tuple[str, str, str, str]]) -> None:
    found = members(*rows, cluster_separator="/")
    checked = rules(
        {"id": "b", "field": "organisation", "operator": "equals", "value": "banque"},
        {
            "id": "g",
            "action": "set_jobs",
            "jobs": "7",
            "field": "organisation",
            "operator": "equals",
            "value": "groupe",
        },
    )
    hosts = {("BE", "1049"): HostCode("BE", "1049", "1040", "x")}
    decided = fates(found, checked, hosts=hosts)
    sums = tallied(decided)
    table = ledger(decided, sums.counted)  # raises where a block does not balance
    read = table[(table["status"] == names.READ) & (table["cluster"] != names.ALL_CLUSTERS)]
    assert read["rows"].sum() == len(found) == line(table, names.ALL_CLUSTERS, names.READ)[0]
    assert line(table, names.ALL_CLUSTERS, names.MAPPED)[1] == sums.totals["jobs"].sum()
    for cluster in found.clusters:
        assert line(table, cluster, names.MAPPED)[1] == sums.cells.loc[sums.cells["cluster"] == cluster, "jobs"].sum()
    # following a circle back: its rows are those mapped at its code, in its cluster
    traced = (
        published_rows(decided, [names.MAPPED]).groupby(["country", "postal_code", "cluster"])["jobs"].sum().round(2)
    )
    circles = published_cells(sums).set_index(["country", "postal_code", "cluster"])["jobs"]
    assert traced.sort_index().to_dict() == circles.sort_index().to_dict()


@settings(max_examples=150, deadline=None)
@given(dirty_rows, st.lists(st.integers(1, 4), min_size=25, max_size=25), st.booleans())
def test_rows_that_a_database_grouped_count_as_if_they_were_written_out(
    rows: list[tuple[str, str, str, str]], counts: list[int], named: bool
) -> None:
    distinct = list(dict.fromkeys(rows))
    header = HEADER if named else ("X", *HEADER[1:])
    repeated = [row for row, n in zip(distinct, counts, strict=False) for _ in range(n)]
    grouped = replace(table(*distinct, header=header), count=np.array(counts[: len(distinct)]))
    columns = resolve_columns(list(header), {})
    checked = rules(
        {"id": "b", "field": "jobs", "operator": ">", "value": "1000"},
        {"id": "g", "action": "set_jobs", "jobs": "7", "field": "postal_code", "operator": "equals", "value": "4000"},
    )
    results = []
    for made in (grouped, table(*repeated, header=header)):
        found = fates(read_members(made, columns, MemberOptions()), checked)
        sums = tallied(found)
        shown = published_rows(found).drop(columns="source_row")
        results.append(
            (
                ledger(found, sums.counted).values.tolist(),
                published_cells(sums).values.tolist(),
                published_totals(sums, found.members.clusters).values.tolist(),
                unmatched(found, PLACES).values.tolist(),
                sorted(map(str, shown.values.tolist())),
            )
        )
    assert results[0] == results[1]


@pytest.mark.parametrize("header", [HEADER, ("X", *HEADER[1:])], ids=["organisation empty", "no such column"])
def test_a_row_without_organisation_in_two_clusters_is_one_site(header: tuple[str, ...]) -> None:
    found = fates(members(("", "TIC / Espace", "1348", "100"), ("", "TIC", "1348", "7"), header=header, cluster_separator="/"))
    assert [cell(found, c, "1348") for c in ("TIC", "Espace")] == [(2, 107.0), (1, 100.0)]
    assert total(found, "1348") == (2, 107.0)
