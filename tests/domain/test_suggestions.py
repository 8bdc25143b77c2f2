"""Suggested exclusions: what is found, in which words, and that each works as the rule that it is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import pytest
from cluster_atlas.processing.domain import names
from cluster_atlas.processing.domain.headcounts import HUNDREDTHS
from cluster_atlas.processing.domain.members import Members
from cluster_atlas.processing.domain.rules import read_rules
from cluster_atlas.processing.domain.suggestion_facts import medians
from cluster_atlas.processing.domain.suggestions import Suggestion, as_rules, suggest
from cluster_atlas.processing.domain.table import table_of
from cluster_atlas.processing.domain.telling import kind_says, name_says
from cluster_atlas.processing.domain.words import words
from cluster_atlas.tests.domain.factories import HEADER, fates, members
from hypothesis import given
from hypothesis import strategies as st

KINDS = (*HEADER, "Type")


def suggested(found: Members, language: str = "en") -> tuple[Suggestion, ...]:
    return suggest(fates(found, places=None), words(language)).first


def said(*rows: Sequence[object], header: Sequence[str] = HEADER, language: str = "en") -> list[tuple[str, str, str]]:
    """Give each suggestion's cluster, value and facts."""
    found = suggested(members(*rows, header=header), language)
    return [(s.cluster, s.lines[0][2], "; ".join(s.facts)) for s in found]


def others(count: int, cluster: str = "TIC", jobs: str = "10") -> list[tuple[str, ...]]:
    """Give small members, each of another name and headcount."""
    return [(f"Petit {i}", cluster, "4000", str(int(jobs) + i)) for i in range(count)]


def test_an_organisation_with_most_of_its_cluster_is_suggested_with_its_share() -> None:
    # 10 + 11 + 12 + 13 = 46 jobs beside 54: 54 of 100
    assert said(("Grand SA", "TIC", "1348", "54"), *others(4)) == [("", "Grand SA", "54% of the jobs of cluster TIC")]


def test_a_share_below_a_quarter_or_below_twice_an_equal_share_is_not() -> None:
    # 40 of 100 among five is twice an equal share, not more
    assert said(("Grand SA", "TIC", "1348", "40"), *[(n, "TIC", "4000", "15") for n in "ABCD"]) == []
    assert said(("A", "TIC", "1348", "90"), ("B", "TIC", "1348", "10")) == []


def test_a_share_counts_repeated_rows_once_and_all_spellings_as_one() -> None:
    found = suggested(
        members(
            ("Grand S.A.", "TIC", "1348", "30"),
            ("GRAND sa", "TIC", "1348", "30"),  # the same again
            ("Grand SA", "tic ", "4000", "24"),
            *others(4),
        )
    )
    assert [(s.facts, s.rows, s.jobs) for s in found] == [(("54% of the jobs of cluster TIC",), 2, 5400)]
    assert found[0].lines == (("organisation", "one of", "Grand S.A.|GRAND sa"),)


def test_a_headcount_far_above_its_clusters_median_is_suggested() -> None:
    rows = [(f"P{i}", "TIC", "4000", str(10 + i)) for i in range(20)]
    # 10 + ... + 29 = 390 jobs beside 400: 51 of 100; the median of the 21 headcounts is 20
    assert said(("Loin", "TIC", "1348", "400"), *rows) == [
        (
            "",
            "Loin",
            "51% of the jobs of cluster TIC; a headcount of 400\u00a0jobs, where the median of cluster TIC is 20",
        )
    ]


def test_where_nearly_all_headcounts_are_one_far_is_five_times_that() -> None:
    same = [(f"P{i}", "TIC", "4000", "10") for i in range(30)]
    assert said(("Proche", "TIC", "1348", "50"), *same) == []
    assert [s[1] for s in said(("Loin", "TIC", "1348", "51"), *same)] == ["Loin"]


def test_rows_without_organisation_are_suggested_by_their_headcounts() -> None:
    rows = [("", "TIC", "4000", str(10 + i)) for i in range(20)]
    (one,) = suggested(members(("", "TIC", "1348", "4 000"), ("", "TIC", "1348", "500,5"), *rows))
    assert one.cluster == "TIC"
    assert one.lines == (("jobs", ">=", "500.50"),)
    assert (one.rows, one.jobs) == (2, 450_050)
    (one,) = suggested(members(("", "TIC", "1348", "4 000"), ("Nom", "TIC", "1348", "12"), *rows))
    assert one.lines == (("jobs", ">=", "4000.00"), ("organisation", "is empty", ""))


@pytest.mark.parametrize(
    ("jobs", "codes", "expected"),
    [
        (
            "60",
            ["1348", "4000"],
            ["the same headcount (60\u00a0jobs) at each of 2\u00a0sites, probably the whole group's"],
        ),
        ("12", ["1348", "4000"], []),
        (
            "12",
            ["1348", "4000", "1040"],
            ["the same headcount (12\u00a0jobs) at each of 3\u00a0sites, probably the whole group's"],
        ),
        ("2", ["1348", "4000", "1040"], []),
        ("60", ["1348", "1348"], []),
    ],
    ids=["large at two sites", "small at two sites", "small at three", "tiny at three", "one site in two clusters"],
)
def test_one_headcount_at_every_site_is_a_groups_total(jobs: str, codes: list[str], expected: list[str]) -> None:
    rows = [("Groupe", f"C{i}" if len(set(codes)) == 1 else "TIC", code, jobs) for i, code in enumerate(codes)]
    rest = [(f"P{i}", c, "7000", jobs) for c in ("TIC", "C0", "C1") for i in range(12)]
    assert [text.replace("’", "'") for _, value, text in said(*rows, *rest) if value == "Groupe"] == expected


def test_a_group_whose_sites_differ_is_none() -> None:
    rows = [("Groupe", "TIC", "1348", "60"), ("Groupe", "TIC", "4000", "60"), ("Groupe", "TIC", "1040", "61")]
    assert said(*rows, *[(f"P{i}", "TIC", "7000", "60") for i in range(12)]) == []


def test_a_member_of_four_clusters_is_suggested_everywhere() -> None:
    rows = [("Partout", f"C{i}", "1348", str(10 + i)) for i in range(4)]
    assert said(*rows) == [("", "Partout", "member of 4 clusters")]
    assert said(*rows[:3]) == []


def test_a_kind_that_speaks_stands_for_its_members_names() -> None:
    rows = [
        ("Université de l'Ourthe", "TIC", "1348", "12", "Université"),
        ("Hôpital Nord", "TIC", "1348", "11", "universite"),
        ("Banque du Centre", "TIC", "1348", "10", "Entreprise"),
        ("Forge", "TIC", "1348", "13", "Entreprise"),
    ]
    assert said(*rows, header=KINDS) == [
        ("", "Université", "this kind of organisation suggests a university or college"),
        ("", "Banque du Centre", "the name suggests a bank or insurer"),
    ]


@pytest.mark.parametrize(
    ("text", "theme"),
    [
        ("Université de l'Ourthe", "university"),
        ("Haute École de la Meuse", "university"),
        ("Hogeschool Noord", "university"),
        ("Technische Hochschule Aachen", "university"),
        ("University of the Coast", "university"),
        ("BANQUE DU CENTRE", "bank"),
        ("Volksbank Eifel", "bank"),
        ("Sparkasse Aachen", "bank"),
        ("Verzekeringen Zuid", "bank"),
        ("Cliniques universitaires du Parc", "hospital"),
        ("CHU de la Vallée", "hospital"),
        ("Algemeen Ziekenhuis Noord", "hospital"),
        ("Universitätsklinikum", "hospital"),
        ("Krankenhaus am Berg", "hospital"),
        ("Intérim Services", "temporary"),
        ("Uitzendbureau De Brug", "temporary"),
        ("Zeitarbeit Müller", "temporary"),
        ("Supermarchés du Sud", "retail"),
        ("Carrefour Belgium", "retail"),
        ("Einzelhandel GmbH", "retail"),
        ("Recherche clinique du Nord", ""),
        ("Banque de données génétiques", ""),
        ("Datenbank GmbH", ""),
        ("Food Bank Systems", ""),
        ("Universal Robotics", ""),
        ("Spin-off universitaire Alpha", ""),
        ("Hospitality Software", ""),
        ("Chambre de commerce", ""),
        ("", ""),
    ],
)
def test_names_speak_in_four_languages_and_false_friends_are_silent(text: str, theme: str) -> None:
    assert name_says(text) == theme


def test_a_kind_may_say_in_one_word_what_a_name_does_not() -> None:
    assert (kind_says("Commerce"), kind_says("Hoger onderwijs"), kind_says("Entreprise")) == (
        "retail",
        "university",
        "",
    )


def test_an_organisation_large_in_one_of_its_clusters_is_a_rule_of_that_cluster() -> None:
    rows = [("Grand", "TIC", "1348", "60"), ("Grand", "Espace", "1348", "10"), *others(4), *others(9, "Espace")]
    assert said(*rows) == [("TIC", "Grand", "57% of the jobs of cluster TIC")]


def test_most_jobs_at_stake_come_first_and_a_tie_stands_in_the_tables_order() -> None:
    rows = [("Banque B", "TIC", "1348", "10"), ("Banque A", "TIC", "4000", "10"), ("Hôpital", "TIC", "4000", "11")]
    assert [s[1] for s in said(*rows, *others(9))] == ["Hôpital", "Banque B", "Banque A"]
    assert [s.subject for s in suggest(fates(members(*rows, *others(9))), words("en"), most=1).first] == ["Hôpital"]


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("fr", "Banque|SA\u00a0: 54\u00a0% de l’effectif du cluster TIC\u00a0; "
               "le nom évoque une banque ou une assurance (2\u00a0lignes, 1\u202f080,5\u00a0emplois)"),
        ("en", "Banque|SA: 54% of the jobs of cluster TIC; the name suggests a bank or insurer (2\u00a0rows, 1,080.5\u00a0jobs)"),
        ("nl", "Banque|SA: 54% van de banen van cluster TIC; de naam wijst op een bank of verzekeraar (2\u00a0rijen, 1.080,5\u00a0banen)"),
        ("de", "Banque|SA: 54\u00a0% der Arbeitsplätze des Clusters TIC; der Name deutet auf eine Bank oder Versicherung hin "
               "(2\u00a0Zeilen, 1.080,5\u00a0Arbeitsplätze)"),
    ],
)  # fmt: skip
def test_the_reason_reads_as_a_sentence_in_each_language(language: str, expected: str) -> None:
    rows = [("Banque|SA", "TIC", "1348", "500,5"), ("Banque|SA", "TIC", "4000", "580"), *others(4, jobs="230")]
    found = suggested(members(*rows), language)
    assert as_rules(found, words(language))["reason"].tolist() == [expected]


def test_the_rules_have_the_contracts_columns_and_are_switched_off() -> None:
    rules = as_rules(suggested(members(("Grand", "TIC", "1348", "54"), *others(4))), words("fr"))
    assert rules.columns.tolist() == "enabled id action cluster field operator value jobs reason".split()
    assert rules.iloc[0].tolist()[:8] == [0, "suggestion-1", "exclude", "", "organisation", "equals", "Grand", ""]
    assert as_rules((), words("fr")).columns.tolist() == rules.columns.tolist()


CELLS = st.tuples(
    st.sampled_from(["A", "a sa", "A S.A.", "É|x", "E |x", "E|x SA", "Banque", "", "(^$[", "Université"]),
    st.sampled_from(["TIC", "t.i.c.", "Espace", "Bois", "Eau", "???", ""]),
    st.sampled_from(["1348", "4000", "??", "", "L-7750"]),
    st.sampled_from(["10", "10", "60", "1 234,5", "99999", "n.d.", "0"]),
    st.sampled_from(["Entreprise", "Banque", "banque ", ""]),
)


@given(st.lists(CELLS, max_size=30))
def test_each_suggestion_switched_on_takes_exactly_what_it_says(cells: list[tuple[str, ...]]) -> None:
    found = members(*cells, header=KINDS)
    suggestions = suggested(found)
    table = as_rules(suggestions, words("fr")).astype(str)
    checked = read_rules(table_of({c: table[c].tolist() for c in table}), KINDS)
    assert not any(rule.enabled for rule in checked)
    for suggestion, rule in zip(suggestions, checked, strict=True):
        done = fates(found, (replace(rule, enabled=True),), places=None)
        taken = done.having(names.EXCLUDED)
        assert (int(taken.sum()), int(done.jobs[taken].sum())) == (suggestion.rows, suggestion.jobs), rule
        assert suggestion.rows > 0


def test_medians_by_group_are_those_of_each_group() -> None:
    groups = np.array([2, 0, 2, 0, 0, 2])
    values = np.array([1.0, 5.0, 4.0, 1.0, 3.0, 10.0])
    assert medians(groups, values, 4).tolist() == [3.0, 0.0, 4.0, 0.0]
    assert medians(groups[:0], values[:0], 2).tolist() == [0.0, 0.0]
    assert HUNDREDTHS == 100
