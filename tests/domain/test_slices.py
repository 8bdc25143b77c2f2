"""Slices by hand: order, colours, shares, what is missing."""

from __future__ import annotations

import math

import pytest
from cluster_atlas.processing.domain.palette import least_difference
from cluster_atlas.processing.domain.slices import OTHERS_COLOUR, Slice, shaded, shares, slices_of

COLUMNS = {"T.I.C.": "c_T.I.C.", "Espace": "c_Espace", "Nutrition": "c_Nutrition"}


def test_slices_have_the_order_asked_for_whatever_the_spelling() -> None:
    wanted = [("espace", "L'espace", "#d55e00"), ("TIC", "TIC", "#0072b2"), ("Nutrition", "Nutrition", "#5e6e3c")]
    assert slices_of(COLUMNS, wanted, "Autres") == (
        Slice("L'espace", "#d55e00", ("c_Espace",)),
        Slice("TIC", "#0072b2", ("c_T.I.C.",)),
        Slice("Nutrition", "#5e6e3c", ("c_Nutrition",)),
    )


def test_clusters_that_are_not_named_share_one_grey_slice_at_the_end() -> None:
    assert slices_of(COLUMNS, [("Espace", "Espace", "#d55e00")], "Autres") == (
        Slice("Espace", "#d55e00", ("c_Espace",)),
        Slice("Autres", OTHERS_COLOUR, ("c_T.I.C.", "c_Nutrition")),
    )


def test_a_cluster_without_a_column_has_no_slice_and_one_named_twice_has_one() -> None:
    wanted = [("Verre", "Verre", "#111111"), ("Espace", "A", "#d55e00"), ("ESPACE", "B", "#d55e00")]
    assert [s.label for s in slices_of({"Espace": "c_Espace"}, wanted, "Autres")] == ["A"]
    assert slices_of({}, [], "Autres") == ()


def test_columns_of_one_cluster_in_two_spellings_are_one_slice() -> None:
    assert slices_of({"TIC": "c_TIC", "tic": "c_tic_2"}, [("TIC", "TIC", "#0072b2")], "") == (
        Slice("TIC", "#0072b2", ("c_TIC", "c_tic_2")),
    )


def test_colours_stay_as_given_and_twins_become_shades() -> None:
    assert shaded(["#0072B2", "#d55e00"]) == ("#0072B2", "#d55e00")
    blue, orange, light = shaded(["#0072b2", "#d55e00", "#0072B2"])
    assert orange == "#d55e00" and blue != light and least_difference([blue, light]) > 20
    assert shaded([]) == ()


@pytest.mark.parametrize(
    ("sums", "expected"),
    [
        ([30.0, 60.0, 90.0], (1 / 6, 1 / 3, 1 / 2)),
        ([None, 5.0, -5.0, 0.0, 15.0, math.nan], (0, 0.25, 0, 0, 0.75, 0)),
        ([7.0], (1.0,)),
        ([None, 0.0, -1.0], ()),
        ([], ()),
    ],
    ids=["by hand", "dirt counts nothing", "alone", "nothing to share", "no cluster"],
)
def test_shares_are_those_of_the_cluster_sums(sums: list[float], expected: tuple[float, ...]) -> None:
    assert shares(sums) == pytest.approx(expected)
