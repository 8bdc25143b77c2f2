"""What an unmatched code may have meant."""

from __future__ import annotations

import pytest
from cluster_atlas.processing.domain.nearest import NearestCodes

PLACES = [
    *(("BE", code) for code in ("1348", "4000", "5000", "5001", "5003", "5100")),
    ("LU", "7750"),
    ("FR", "59000"),
    ("FR", "01000"),
    ("NL", "6211AB"),
    ("NL", "6211AD"),
]


@pytest.mark.parametrize(
    ("country", "code", "raw", "status", "expected"),
    [
        ("BE", "5002", "5002", "ok", "5001, 5003, 5000"),
        ("BE", "9999", "9999", "ok", "5100, 5003, 5001"),
        ("LU", "7749", "L-7749", "ok", "7750"),
        ("NL", "6211AC", "6211 AC", "ok", "6211AB, 6211AD"),
        ("DE", "52062", "D-52062", "ok", ""),  # no layer of its country
        ("", "", "59000", "invalid", "FR 59000?"),
        ("", "", "F-59000", "conflict", "FR 59000?"),
        ("", "", "B-59000", "invalid", ""),  # its prefix says where it is meant to be
        ("", "", "59001", "invalid", ""),
        ("", "", "??", "invalid", ""),
        ("", "", "7750", "unknown_country", ""),  # its country is known to be another one
    ],
)
def test_a_suggestion_is_of_the_same_country_or_names_another_one(
    country: str, code: str, raw: str, status: str, expected: str
) -> None:
    assert NearestCodes(PLACES).suggestion(country, code, raw, status) == expected
