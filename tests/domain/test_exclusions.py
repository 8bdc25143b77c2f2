"""Rules: what they refuse, and which rows they take."""

from __future__ import annotations

import numpy as np
import pytest
from cluster_atlas.processing.domain.errors import ClusterAtlasError
from cluster_atlas.processing.domain.exclusions import decide
from cluster_atlas.processing.domain.rules import read_rules
from cluster_atlas.processing.domain.table import table_of
from cluster_atlas.tests.domain.factories import HEADER, fates, members, python_matcher, rules

FOUND = (
    ("Université de l'Ourthe", "TIC", "1348", "4 800"),
    ("Agronova SA", "TIC", "4000", "60"),
    ("Agronova SA", "Nutrition", "4000", "60"),
    ("", "Nutrition", "??", "n.d."),
)


def taken(*lines: dict[str, str]) -> list[int]:
    """Return the positions of the rows that any of the rules decides."""
    found = members(*FOUND)
    open_rows = np.ones(len(found), dtype=bool)
    return [i for i, rule in enumerate(decide(found, rules(*lines), python_matcher, open_rows, {})) if rule >= 0]


@pytest.mark.parametrize(
    ("field", "operator", "value", "expected"),
    [
        ("organisation", "equals", "universite de l'ourthe", [0]),
        ("organisation", "not equals", "agronova sa", [0, 3]),
        ("organisation", "one of", "AGRONOVA SA|Autre", [1, 2]),
        ("organisation", "contains", "NOVA", [1, 2]),
        ("organisation", "starts with", "univer", [0]),
        ("organisation", "matches", "^univ.*ourthe$", [0]),
        ("organisation", "matches", r"\S\s[sS]a", [1, 2]),
        ("organisation", "is empty", "", [3]),
        ("organisation", "is not empty", "", [0, 1, 2]),
        ("jobs", ">", "60", [0]),
        ("jobs", ">=", "60", [0, 1, 2]),
        ("jobs", "<", "1 000", [1, 2]),
        ("jobs", "<=", "60", [1, 2]),
        ("jobs", "equals", "60,0", [1, 2]),
        ("jobs", "is empty", "", [3]),
        ("cluster", "equals", "t.i.c.", [0, 1]),
        ("postal_code", "equals", "4000", [1, 2]),
        ("postal_code", "equals", "??", [3]),
        ("country", "equals", "be", [0, 1, 2]),
        ("CP", "starts with", "13", [0]),
    ],
)
def test_each_operator_takes_the_rows_it_says(field: str, operator: str, value: str, expected: list[int]) -> None:
    assert taken({"id": "r", "field": field, "operator": operator, "value": value}) == expected


def test_lines_of_one_id_must_all_hold() -> None:
    both = {"id": "r", "field": "organisation", "operator": "contains", "value": "agronova"}
    assert taken(both, {"id": "r", "field": "jobs", "operator": "<", "value": "50"}) == []
    assert taken(both, {"id": "r", "field": "cluster", "operator": "equals", "value": "nutrition"}) == [2]


def test_a_rule_of_one_cluster_leaves_the_others_alone() -> None:
    assert taken(
        {"id": "r", "cluster": "nutrition", "field": "organisation", "operator": "contains", "value": "agronova"}
    ) == [2]


def test_the_first_rule_that_holds_decides_and_a_switched_off_one_never_does() -> None:
    found = members(*FOUND)
    checked = rules(
        {"id": "off", "enabled": "0", "field": "jobs", "operator": ">", "value": "1"},
        {"id": "first", "enabled": "oui", "field": "jobs", "operator": ">", "value": "100"},
        {"id": "second", "field": "jobs", "operator": ">", "value": "1"},
    )
    decided = decide(found, checked, python_matcher, np.ones(len(found), dtype=bool), {})
    assert decided.tolist() == [1, 2, 2, -1]


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ({"reason": ""}, "no reason"),
        ({"action": "drop"}, "“drop” is no action"),
        ({"operator": "like"}, "“like” is no operator"),
        ({"field": "chiffre"}, "no column “chiffre”"),
        ({"field": "jobs", "operator": ">", "value": "many"}, "“many” is no number"),
        ({"action": "set_jobs", "jobs": "beaucoup"}, "“beaucoup” is no headcount"),
        ({"enabled": "peut-être"}, "neither yes nor no"),
    ],
)
def test_a_bad_rule_is_refused_with_its_line(line: dict[str, str], says: str) -> None:
    good = {"id": "r", "field": "organisation", "operator": "equals", "value": "x"}
    with pytest.raises(ClusterAtlasError, match=f"line 3.*{says}"):
        rules({"id": "fine", "field": "jobs", "operator": ">", "value": "1"}, {**good, **line})


def test_lines_of_one_rule_that_disagree_are_refused() -> None:
    one = {"id": "r", "field": "jobs", "operator": ">", "value": "1", "enabled": "1"}
    with pytest.raises(ClusterAtlasError, match=r"line 3.*enabled"):
        rules(one, {**one, "enabled": "0"})


def test_a_broken_expression_is_refused_by_its_line() -> None:
    with pytest.raises(ClusterAtlasError, match=r"line 2.*\(univ"):
        taken({"id": "r", "field": "organisation", "operator": "matches", "value": "(univ"})


def test_a_rules_table_without_its_columns_says_which() -> None:
    without_operator = table_of({"id": ["r"], "action": ["exclude"], "field": ["jobs"], "reason": ["x"]})
    with pytest.raises(ClusterAtlasError, match="operator"):
        read_rules(without_operator, HEADER)


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ({"field": "organisation", "operator": "matches", "value": "[", "cluster": "Nulle part"}, "line 2.*is broken"),
        ({"field": "jobs", "operator": "contains", "value": "5"}, "line 2.*compares text, and jobs are numbers"),
        ({"field": "organisation", "operator": "contains", "value": ""}, "line 2.*holds for every row"),
    ],
    ids=["a broken expression that no row comes to", "a text operator on jobs", "an empty value"],
)
def test_a_rule_that_cannot_be_meant_is_refused_with_its_line(line: dict[str, str], says: str) -> None:
    found = members(("A", "TIC", "1348", "5"))
    with pytest.raises(ClusterAtlasError, match=says):
        decide(found, rules({"id": "r", **line}), python_matcher, np.ones(1, dtype=bool), {})


@pytest.mark.parametrize(("text", "hundredths"), [("0.125", 13), ("1 234,5", 123_450), ("1000000000", 10**11)])
def test_a_corrected_headcount_is_rounded_half_up_as_a_read_one(text: str, hundredths: int) -> None:
    rule = {"id": "c", "action": "set_jobs", "jobs": text, "field": "cluster", "operator": "is not empty"}
    assert rules(rule)[0].jobs == hundredths


@pytest.mark.parametrize("text", ["-1", "1e17", "beaucoup", ""])
def test_what_is_no_headcount_is_not_corrected_to(text: str) -> None:
    with pytest.raises(ClusterAtlasError, match="no headcount to correct to"):
        rules({"id": "c", "action": "set_jobs", "jobs": text, "field": "cluster", "operator": "is not empty"})


def test_a_correction_above_21_million_jobs_fits() -> None:
    found = members(("A", "TIC", "1348", "5"), ("B", "TIC", "1348", "6"))
    rule = {"id": "c", "action": "set_jobs", "jobs": "30000000", "field": "organisation", "operator": "equals", "value": "a"}
    assert fates(found, rules(rule)).jobs.tolist() == [3_000_000_000, 600]
