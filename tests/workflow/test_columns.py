"""Which column is taken for what, as the dock shows it and as the table will be read."""

from __future__ import annotations

import pytest
from cluster_atlas.processing.domain.headers import resolve_columns
from cluster_atlas.processing.domain.names import COUNTRIES
from cluster_atlas.processing.domain.sheet import MEMBER_FIELDS
from cluster_atlas.processing.workflow.columns import (
    OTHER_FIELDS,
    REQUIRED_FIELDS,
    column_choices,
    fields_that_are_there,
    separator_hint,
)

FRENCH = ["N°", "Organisme", "Type", "Cluster", "CP", "Effectif 2006", "Remarque"]


def test_what_is_shown_as_recognised_is_what_the_reading_takes() -> None:
    choices, read = column_choices(FRENCH, {}), resolve_columns(FRENCH, {})

    assert {field: choice.column or None for field, choice in choices.items()} == vars(read)
    assert choices["jobs"].recognised == "Effectif 2006"
    assert not choices["jobs"].chosen


def test_a_chosen_column_frees_the_one_that_was_recognised() -> None:
    names = ["Organisme", "Cluster", "CP siège", "CP site", "Effectif"]
    unclear, chosen = column_choices(names, {}), column_choices(names, {"postal_code": "cp SITE"})

    assert (unclear["postal_code"].column, unclear["postal_code"].candidates) == ("", ("CP siège", "CP site"))
    assert (chosen["postal_code"].column, chosen["postal_code"].chosen) == ("CP site", True)
    assert chosen["postal_code"].candidates == ()


def test_a_column_of_another_table_is_gone_and_its_field_is_not_read() -> None:
    choices = column_choices(FRENCH, {"jobs": "Personnel", "cluster": "Cluster"})

    assert (choices["jobs"].gone, choices["jobs"].column, choices["jobs"].recognised) == ("Personnel", "", "Effectif 2006")
    assert fields_that_are_there(FRENCH, {"jobs": "Personnel", "cluster": "Cluster", "role": None}) == {"cluster": "Cluster"}


def test_every_field_of_a_member_has_its_place_in_the_form() -> None:
    assert sorted((*REQUIRED_FIELDS, *OTHER_FIELDS)) == sorted(MEMBER_FIELDS)


def test_the_countries_offered_are_those_whose_codes_are_known() -> None:
    from cluster_atlas.processing.domain.postal_codes import COUNTRIES as KNOWN

    assert COUNTRIES == KNOWN


@pytest.mark.parametrize(
    "cells, separator, count",
    [
        (["Skywin / Infopole", "Skywin", "Infopole"], "/", 1),
        (["TIC;Espace", "tic", "TIC;Bio", "Espace"], ";", 2),
        (["TIC\nEspace", "TIC"], "\\n", 1),
        (["Santé, vie", "Santé", "Santé / TIC", "TIC / Santé"], "/", 2),
    ],
    ids=["slash", "semicolon", "line break", "the one of most cells"],
)
def test_cells_that_name_several_clusters_are_noticed(cells: list[str], separator: str, count: int) -> None:
    hint = separator_hint(cells)

    assert (hint.separator, hint.cells) == (separator, count)


@pytest.mark.parametrize("cells", [[], [""], ["Eau & énergie", "Bois/papier"], ["TIC", "T.I.C."]])
def test_a_name_with_a_mark_in_it_is_one_cluster(cells: list[str]) -> None:
    assert separator_hint(cells) is None
