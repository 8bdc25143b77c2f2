"""What each rule takes, by itself and in the ledger, and what is suggested besides."""

from __future__ import annotations

from pathlib import Path

import pytest
from cluster_atlas.processing.workflow.draft import Draft
from cluster_atlas.processing.workflow.draft_files import draft_of_file
from cluster_atlas.processing.workflow.draft_inputs import figures
from cluster_atlas.processing.workflow.join import Employment
from cluster_atlas.processing.workflow.members import Watch
from cluster_atlas.processing.workflow.rule_effects import (
    Effect,
    checked_alone,
    effects_in,
    effects_of,
    fates_without_rules,
    values_of,
    with_problem,
)
from cluster_atlas.processing.workflow.suggest import offers, suggested

from .factories import draft_of_rows, rule

BANKS = rule("banques", "kind", "equals", "banque")
ALPHA = rule("alpha", "organisation", "starts with", "alpha")


def alone(draft: Draft, together: bool = False) -> dict[str, Effect]:
    done = figures(draft, Watch())
    members = done.fates.members
    bare = fates_without_rules(members, Watch())
    return effects_of(bare, checked_alone(draft.rules, members.source_columns), together, Watch())


def demonstration() -> Employment:
    return figures(draft_of_file(None), Watch())


def test_each_rule_has_the_rows_and_jobs_of_the_ledger() -> None:
    effects = effects_in(demonstration())

    assert effects["banques"] == Effect(2, 62000.0, 2)
    assert effects["universites"] == Effect(6, 26250.0, 6)
    assert effects["messageries-borinage"] == Effect(0, 2460.0, 1)  # a correction takes jobs and no row
    assert effects["presse"] == Effect(0, 0.0, 0)  # switched off


def test_a_rule_that_is_off_shows_what_it_would_take_alone(tmp_path: Path) -> None:
    off = {**BANKS, "enabled": "non"}

    # 5000 and 1000 of the bank; the row after the rule that is on is not its business
    assert alone(draft_of_rows(tmp_path, rules=[off, ALPHA])) == {"banques": Effect(2, 6000.0, 2)}


def test_a_repeated_row_is_taken_by_no_rule(tmp_path: Path) -> None:
    effects = alone(draft_of_rows(tmp_path, rules=[{**ALPHA, "enabled": "0"}]))

    assert effects["alpha"] == Effect(2, 32.0, 2)


def test_a_correction_that_adds_jobs_takes_a_negative_number(tmp_path: Path) -> None:
    corrects = rule("d", "organisation", "equals", "Delta", action="set_jobs", jobs="10", enabled="0")

    assert alone(draft_of_rows(tmp_path, rules=[corrects])) == {"d": Effect(0, -2.0, 1)}


def test_sound_rules_go_on_counting_beside_a_broken_one(tmp_path: Path) -> None:
    sound = draft_of_rows(tmp_path, rules=[ALPHA, BANKS])
    members = figures(sound, Watch()).fates.members
    broken = sound.with_rules([{**ALPHA, "reason": ""}, BANKS, rule("rest", "jobs", ">", "11")])
    checks = checked_alone(broken.rules, members.source_columns)

    effects = effects_of(fates_without_rules(members, Watch()), checks, True, Watch())

    # the broken rule is left out: its rows of 12 and 20 jobs go to the last one
    assert effects == {"banques": Effect(2, 6000.0, 2), "rest": Effect(2, 32.0, 2)}


@pytest.mark.parametrize(
    ("line", "words"),
    [
        (rule("x", "kind", "equals", "banque", reason=""), "has no reason"),
        (rule("x", "Couleur", "equals", "rouge"), "no column “Couleur”"),
        (rule("x", "organisation", "matches", "(Ville"), "is broken"),
        (rule("x", "jobs", ">", "beaucoup"), "is no number"),
        (rule("x", "kind", "is like", "banque"), "is no operator"),
        (rule("x", "kind", "equals", "banque", action="set_jobs", jobs=""), "no headcount to correct to"),
        (rule("x", "kind", "equals", "banque", enabled="peut-être"), "neither yes nor no"),
    ],
    ids=["reason", "column", "expression", "number", "operator", "headcount", "enabled"],
)
def test_a_broken_rule_is_told_on_its_line_and_the_others_are_sound(line: dict[str, str], words: str) -> None:
    first, wrong, last = checked_alone([BANKS, line, ALPHA], ["Organisme", "Type"])

    assert words in str(wrong.error) and "line 2" in str(wrong.error)
    assert (wrong.wrong, wrong.rule) == (1, None)
    assert (first.error, last.error) == (None, None)


def test_the_condition_that_is_wrong_is_named_and_not_its_rule_s_first_line() -> None:
    (check,) = checked_alone([BANKS, rule("banques", "jobs", ">", "x", reason="raison banques")], ["Type"])

    assert check.wrong == 1


def test_before_a_table_is_read_no_column_is_unknown() -> None:
    (check,) = checked_alone([rule("x", "Couleur", "equals", "rouge")], None)

    assert check.error is None


def test_an_expression_that_takes_no_end_is_told_on_its_line(tmp_path: Path) -> None:
    endless = rule("x", "organisation", "matches", "^(\\w+\\s?)*$")
    draft = draft_of_rows(tmp_path, ["a" * 40 + "!;entreprise;TIC;1348;1;"])
    members = figures(draft, Watch()).fates.members
    checks = checked_alone([BANKS, endless], members.source_columns)
    with pytest.raises(Exception, match="takes no end") as told:
        effects_of(fates_without_rules(members, Watch()), checks, True, Watch())

    first, second = with_problem(checks, told.value)

    assert (first.error, second.error, second.wrong) == (None, told.value, 1)


def test_values_to_choose_from_are_those_of_the_column_without_empty_ones(tmp_path: Path) -> None:
    members = figures(draft_of_rows(tmp_path), Watch()).fates.members

    assert values_of(members, "kind") == ("banque", "BANQUE", "entreprise")
    assert values_of(members, "organisation", 1) == ("Alpha SA",)  # twice, with the repeat
    assert values_of(members, "jobs") == ()
    assert values_of(members, "Remarque") == ()  # not read, because no rule names it


def offered(draft: Draft) -> list[tuple[str, int, float]]:
    members = figures(draft, Watch()).fates.members
    bare = fates_without_rules(members, Watch())
    rules = [c.rule for c in checked_alone(draft.rules, members.source_columns) if c.rule is not None]
    found = offers(bare, suggested(bare, "fr", Watch()).first, rules, "fr", Watch())
    return [(offer.subject, offer.rows, offer.jobs) for offer in found]


def test_suggestions_leave_out_what_rules_take_already_largest_first() -> None:
    draft = draft_of_file(None)

    assert offered(draft)[:2] == [("Pneus Ardenne-Moselle SA", 1, 3050.0), ("Télécoms du Boulevard SA", 1, 1850.0)]
    assert offered(draft.with_rules([]))[0] == ("banque", 2, 62000.0)


def test_a_suggestion_that_was_taken_over_is_not_offered_again_even_switched_off(tmp_path: Path) -> None:
    draft = draft_of_rows(tmp_path)
    members = figures(draft, Watch()).fates.members
    bare = fates_without_rules(members, Watch())
    first = offers(bare, suggested(bare, "fr", Watch()).first, (), "fr", Watch())[0]
    assert (first.subject, first.rows, first.jobs) == ("banque", 2, 6000.0)
    assert first.lines[0]["reason"] == "banque\u00a0: ce type d’organisme évoque une banque ou une assurance"
    assert first.lines[0]["enabled"] == "1"

    off = {**first.lines[0], "enabled": "0"}

    assert "banque" not in [subject for subject, *_ in offered(draft.with_rules([off]))]


def test_named_texts_are_taken_as_by_any_other_rule(tmp_path: Path) -> None:
    """A rule of whole texts is looked up; one that asks the same by an expression is tested: both take the same."""
    off = {"enabled": "0"}
    effects = alone(
        draft_of_rows(
            tmp_path,
            rules=[
                rule("looked", "organisation", "one of", "BÊTA|gamma|nobody", **off, cluster="t.i.c."),
                rule("tested", "organisation", "matches", "^(beta|gamma)$", **off, cluster="TIC"),
                rule("none", "organisation", "equals", "nobody", **off),
            ],
        )
    )

    assert effects["looked"] == effects["tested"] == Effect(3, 6007.0, 3)
    assert effects["none"] == Effect(0, 0.0, 0)
