"""Editing the lines of a rules table: what is done to one rule leaves the others as they are."""

from __future__ import annotations

from pathlib import Path

import pytest
from cluster_atlas.processing.domain.errors import ClusterAtlasError
from cluster_atlas.processing.workflow.draft import blank_draft
from cluster_atlas.processing.workflow.draft_files import draft_of_file
from cluster_atlas.processing.workflow.rule_lines import (
    duplicated,
    is_another_sheet,
    lines_of_file,
    moved,
    rules_in,
    with_cell,
    with_condition,
    with_rule,
    with_rule_of,
    without,
    write_rules,
)


def line(rule_id: str, value: str, reason: str = "") -> dict[str, str]:
    return {"enabled": "1", "id": rule_id, "field": "kind", "operator": "equals", "value": value, "reason": reason}


A, B1, B2, C = line("a", "banque", "A"), line("b", "commerce", "B"), line("b", "secondaire", "B"), line("c", "presse", "C")
LINES = (A, B1, B2, C)


def said(lines: tuple) -> list[tuple[str, str]]:
    return [(one["id"], one["value"]) for one in lines]


def test_what_a_rule_shares_is_set_in_all_its_lines() -> None:
    lines = with_cell(LINES, 1, "reason", "Pourquoi")

    assert [one["reason"] for one in lines] == ["A", "Pourquoi", "Pourquoi", "C"]
    assert LINES[1]["reason"] == "B"


def test_a_value_belongs_to_its_condition_alone() -> None:
    assert said(with_cell(LINES, 2, "value", "x")) == [("a", "banque"), ("b", "commerce"), ("b", "x"), ("c", "presse")]


def test_a_rule_moves_with_all_its_conditions() -> None:
    lines, place = moved(LINES, 2, -1)

    assert said(lines) == [("b", "commerce"), ("b", "secondaire"), ("a", "banque"), ("c", "presse")]
    assert place == 1


def test_the_first_rule_does_not_move_up() -> None:
    assert moved(LINES, 0, -1) == (LINES, 0)


def test_lines_of_one_rule_that_stand_apart_come_together_when_it_moves() -> None:
    lines, _ = moved((B1, A, B2, C), 3, -1)

    assert said(lines) == [("b", "commerce"), ("b", "secondaire"), ("c", "presse"), ("a", "banque")]


def test_a_copy_is_a_rule_of_its_own() -> None:
    lines, place = duplicated(LINES, 1)

    assert said(lines)[3:5] == [("b-2", "commerce"), ("b-2", "secondaire")]
    assert place == 3
    assert [rule.id for rule in rules_in(duplicated(lines, 3)[0])] == ["a", "b", "b-2", "b-3", "c"]


def test_deleting_a_further_condition_leaves_the_rule_and_its_first_line_takes_all() -> None:
    assert said(without(LINES, 2)) == [("a", "banque"), ("b", "commerce"), ("c", "presse")]
    assert said(without(LINES, 1)) == [("a", "banque"), ("c", "presse")]


def test_a_line_without_id_is_a_rule_and_gets_an_id_with_its_second_condition() -> None:
    nameless = (line("", "banque"), line("", "presse"))
    assert [rule.id for rule in rules_in(nameless)] == ["line 1", "line 2"]

    lines, place = with_condition(nameless, 0)

    assert [one["id"] for one in lines] == ["rule-1", "rule-1", ""]
    assert (place, lines[1]["value"]) == (1, "")


def test_a_new_rule_stands_after_the_selected_one_with_an_id_of_its_own() -> None:
    lines, place = with_rule(LINES, 1, {"field": "role", "value": "x"})

    assert (place, lines[3]) == (3, {"field": "role", "value": "x", "id": "rule-1"})
    assert with_rule((), -1, {"value": "x"})[0] == ({"value": "x", "id": "rule-1"},)


def test_empty_lines_are_no_rules() -> None:
    assert [rule.places for rule in rules_in((A, {"id": " ", "value": ""}, C))] == [(0,), (2,)]


def test_rules_written_to_a_file_come_back_as_they_were(tmp_path: Path) -> None:
    rules = draft_of_file(None).rules
    write_rules(rules, str(tmp_path / "rules.csv"))

    assert lines_of_file(str(tmp_path / "rules.csv")) == rules


def test_a_file_that_is_no_rules_table_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "members.csv"
    path.write_text("Organisme;Cluster\nAlpha;TIC\n", "utf-8")

    with pytest.raises(ClusterAtlasError, match="no column action, field, operator, reason"):
        lines_of_file(str(path))


def test_rules_that_cannot_be_written_say_where(tmp_path: Path) -> None:
    with pytest.raises(ClusterAtlasError, match=r"Choose another folder\."):
        write_rules(LINES, str(tmp_path / "gone" / "rules.csv"))


def test_an_imported_rule_whose_id_is_taken_gets_another() -> None:
    lines, _ = with_rule_of(LINES, -1, [line("a", "x"), line("a", "y")])

    assert said(lines)[4:] == [("a-2", "x"), ("a-2", "y")]


def test_another_sheet_is_told_from_a_change_and_from_saving() -> None:
    demo, blank = draft_of_file(None), blank_draft()
    saved = type(demo)(demo.data, demo.folder, f"{demo.folder}/sheet.json", demo.rules, demo.hosts)

    assert is_another_sheet(blank, demo)
    assert is_another_sheet(demo, blank)
    assert is_another_sheet(demo, demo.with_value("theme", "Autre").with_rules([A]))
    assert not is_another_sheet(demo, demo.with_rules([A]))
    assert not is_another_sheet(demo, demo.with_value("members.year", "2006"))
    assert not is_another_sheet(demo, saved)
