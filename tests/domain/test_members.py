"""Rows in the trade's terms."""

from __future__ import annotations

import pytest
from cluster_atlas.processing.domain.errors import ClusterAtlasError
from cluster_atlas.processing.domain.members import KnownCluster
from cluster_atlas.tests.domain.factories import HEADER, members


def test_cluster_names_are_one_and_the_first_spelling_is_shown() -> None:
    found = members(("A", "TIC", "1348", "5"), ("B", "tic ", "1348", "6"), ("C", "T.I.C.", "4000", "7"))
    assert found.cluster.texts().tolist() == ["TIC", "TIC", "TIC"]


def test_the_sheets_spelling_and_its_aliases_come_first() -> None:
    known = (KnownCluster("TIC", ("ICT", "Informatique")),)
    found = members(
        ("A", "ict", "1348", "5"), ("B", "informatique", "4000", "6"), ("C", "t.i.c.", "4000", "6"), known=known
    )
    assert set(found.cluster.texts()) == {"TIC"}
    assert found.cluster_name("ICT") == found.cluster_name("tic") == "TIC"


def test_two_clusters_in_one_cell_are_two_members_where_the_separator_is_named() -> None:
    found = members(("A", "Skywin / Infopole", "1348", "5"), cluster_separator="/")
    assert found.cluster.texts().tolist() == ["Skywin", "Infopole"]
    assert found.source_row.tolist() == [2, 2]
    assert members(("A", "Skywin / Infopole", "1348", "5")).cluster.texts().tolist() == ["Skywin / Infopole"]


def test_empty_rows_totals_and_source_lines_are_no_members_and_are_said() -> None:
    found = members(("A", "TIC", "1348", "5"), ("", "", "", ""), ("Total", "", "", "5"), ("Source : X", "", "", ""))
    assert len(found) == 1
    assert found.notes == (
        "3 rows with neither cluster nor postal code are no members and were skipped (row 3, 4, 5).",
    )


def test_a_row_without_cluster_but_with_a_code_is_a_member() -> None:
    assert members(("A", "", "1348", "5")).cluster.texts().tolist() == [""]


def test_several_years_without_a_choice_are_an_error_that_lists_them() -> None:
    header = (*HEADER, "Année")
    rows = (("A", "TIC", "1348", "5", "2005"), ("A", "TIC", "1348", "6", "2006"))
    with pytest.raises(ClusterAtlasError, match="“2005”, “2006”"):
        members(*rows, header=header)
    assert members(*rows, header=header, year="2006").jobs.tolist() == [600]
    with pytest.raises(ClusterAtlasError, match="1999"):
        members(*rows, header=header, year="1999")


def test_clusters_and_kinds_are_chosen_like_cluster_names() -> None:
    header = (*HEADER, "Type")
    rows = (("A", "TIC", "1348", "5", "Entreprise"), ("B", "Espace", "4000", "6", "Université"))
    assert members(*rows, header=header, clusters=("t.i.c",)).organisation.texts().tolist() == ["A"]
    assert members(*rows, header=header, kinds=("UNIVERSITE",)).organisation.texts().tolist() == ["B"]
    with pytest.raises(ClusterAtlasError, match=r"“Nutrition”.*“Espace”, “TIC”"):
        members(*rows, header=header, clusters=("Nutrition",))


@pytest.mark.parametrize(
    ("cell", "separator", "expected"),
    [
        ("Marketing et TIC", " et ", ["Marketing", "TIC"]),
        ("Eco-construction - TIC", " - ", ["Eco-construction", "TIC"]),
        ("Skywin\u00a0/\u202fInfopole", " / ", ["Skywin", "Infopole"]),
        ("Skywin\nTIC", "\\n", ["Skywin", "TIC"]),
        ("Skywin TIC", " ", ["Skywin", "TIC"]),
        ("a.b", ".", ["a", "b"]),
        ("TIC//Espace/", "/", ["TIC", "Espace"]),
        ("TIC / T.I.C.", "/", ["TIC"]),
    ],
)
def test_a_separator_parts_clusters_as_it_is_given(cell: str, separator: str, expected: list[str]) -> None:
    assert members(("A", cell, "1348", "5"), cluster_separator=separator).cluster.texts().tolist() == expected


def test_a_year_is_read_from_a_decimal_number_and_from_a_day() -> None:
    header = (*HEADER, "Année")
    rows = (("A", "TIC", "1348", "5", "2006-12-31"), ("B", "TIC", "1348", "6", "2006.0"), ("C", "TIC", "1348", "6", "2005"))
    assert members(*rows, header=header, year="2006").organisation.texts().tolist() == ["A", "B"]


@pytest.mark.parametrize("name", ["(no cluster)", "(all clusters, each site once)"])
def test_a_cluster_called_like_a_block_of_the_ledger_is_refused(name: str) -> None:
    with pytest.raises(ClusterAtlasError, match=r"members\.csv: A cluster is called.*another name"):
        members(("A", name, "1348", "5"))
