"""How names are compared."""

from __future__ import annotations

import unicodedata

import pytest
from cluster_atlas.processing.domain.text import key, listed, organisation_key, plain, split_names


@pytest.mark.parametrize("other", ["tic ", "T.I.C.", "t i c", "ＴＩＣ"])
def test_a_cluster_name_is_itself_without_case_spaces_and_punctuation(other: str) -> None:
    assert key(other) == key("TIC")


def test_composed_and_decomposed_accents_are_one_name() -> None:
    assert key(unicodedata.normalize("NFD", "Aéronautique")) == key("Aéronautique") == key("aeronautique")


def test_a_name_without_letters_is_still_a_name() -> None:
    assert key("???") == "???"
    assert key("???") != key("!!!")


@pytest.mark.parametrize(
    "other",
    ["AGRONOVA sa", "Agronova S.A.", "SA Agronova", "Agronova SPRL", "agronova", "Agro-Nova SA".replace("-", "")],
)
def test_an_organisation_is_itself_whatever_its_legal_form(other: str) -> None:
    assert organisation_key(other) == organisation_key("Agronova SA")


def test_two_organisations_stay_two() -> None:
    assert organisation_key("Agronova Liège") != organisation_key("Agronova Namur")
    assert organisation_key("SA") == "sa"


def test_plain_folds_spaces_and_keeps_punctuation() -> None:
    assert plain("  Écho\u00a0 Sud. ") == "echo sud."


def test_lists_are_split_and_shortened_for_messages() -> None:
    assert split_names(" TIC ; ;Espace") == ("TIC", "Espace")
    assert listed(["a", "b", "c"], most=2) == "“a”, “b” and 1 more"
