"""Headcounts: what a column means."""

from __future__ import annotations

import numpy as np
import pytest
from cluster_atlas.processing.domain.coded import Coded
from cluster_atlas.processing.domain.headcounts import read_headcounts
from hypothesis import given
from hypothesis import strategies as st


def hundredths(*cells: object) -> list[int | None]:
    read = read_headcounts(Coded.of("" if c is None else c for c in cells))
    return [int(n) if ok else None for n, ok in zip(read.hundredths, read.usable, strict=True)]


@pytest.mark.parametrize(
    ("cell", "jobs"),
    [
        ("1 234", 1234),
        ("1\u00a0234", 1234),
        ("1\u202f234", 1234),
        ("1.234", 1234),
        ("1,234", 1234),
        ("12 345 678", 12_345_678),
        ("1.234.567", 1_234_567),
        ("1e3", 1000),
        ("1,5e3", 1500),
        ("0", 0),
        ("１２", 12),
        ("+7", 7),
    ],
)
def test_a_headcount_alone_in_its_column(cell: str, jobs: int) -> None:
    assert hundredths(cell) == [jobs * 100]


@pytest.mark.parametrize(
    "cell",
    ["<5", "50-99", "≈ 200", "n.d.", "-", "", None, "-3", "12 ETP", "1 23", "1.23.4", "nan", "inf", "1e99", "25."],
)
def test_what_is_no_number_from_zero_is_unusable(cell: str | None) -> None:
    assert hundredths(cell, "10") == [None, 1000]


def test_a_dot_before_three_digits_is_a_decimal_mark_only_where_the_column_shows_one() -> None:
    assert hundredths("1.234", "10") == [123_400, 1000]
    assert hundredths("1.234", "12.5") == [123, 1250]
    assert hundredths("1.234", "1 234,5") == [123_400, 123_450]


def test_a_comma_before_three_digits_follows_the_same_rule() -> None:
    assert hundredths("1,234", "0,5") == [123, 50]
    assert hundredths("1,234", "1,234.5") == [123_400, 123_450]


def test_halves_of_a_hundredth_are_rounded_up() -> None:
    assert hundredths("0,125", "2,5") == [13, 250]
    numeric = read_headcounts(np.array([0.125, 1.005, 2.675]))
    assert numeric.hundredths.tolist() == [13, 101, 268]


def test_numeric_columns_are_taken_as_they_are() -> None:
    read = read_headcounts(np.array([1.234, 1234.0, -3.0, float("nan"), float("inf")]))
    assert read.hundredths.tolist() == [123, 123_400, 0, 0, 0]
    assert read.usable.tolist() == [True, True, False, False, False]


@given(st.integers(0, 10**9))
def test_any_way_to_set_off_thousands_gives_the_same_number(number: int) -> None:
    ways = [f"{number:,}".replace(",", mark) for mark in (" ", "\u202f", "", ",", ".")]
    for way in ways:
        assert hundredths(way) == [number * 100]


@given(st.lists(st.text(alphabet="0123456789 .,-<e", max_size=8), max_size=6))
def test_no_column_stops_the_reading_and_no_headcount_is_negative(cells: list[str]) -> None:
    read = read_headcounts(Coded.of("" if c is None else c for c in cells))
    assert (read.hundredths >= 0).all()
    assert (read.hundredths[~read.usable] == 0).all()


@pytest.mark.parametrize("text", ["250²", "²", "①", "12½"])
def test_a_footnote_mark_is_no_digit(text: str) -> None:
    assert not read_headcounts(Coded.of([text])).usable[0]


def test_a_headcount_beyond_a_thousand_million_is_none() -> None:
    assert read_headcounts(Coded.of(["1000000000", "1000000001"])).usable.tolist() == [True, False]
