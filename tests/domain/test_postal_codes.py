"""Postal codes of five countries, as people write them."""

from __future__ import annotations

import pytest
from cluster_atlas.processing.domain.coded import Coded
from cluster_atlas.processing.domain.errors import ClusterAtlasError
from cluster_atlas.processing.domain.postal_codes import country_of, normalise, normalise_columns, require_country
from hypothesis import given
from hypothesis import strategies as st

LOUVAIN = [
    "1348",
    "B-1348",
    "B 1348",
    "BE1348",
    "BE-1348",
    " 1348 ",
    "1348.0",
    1348,
    1348.0,
    "1348 Louvain-la-Neuve",
    "１３４８",
    "1348,LLN",
]


@pytest.mark.parametrize("raw", LOUVAIN)
def test_one_belgian_code_however_it_is_written(raw: object) -> None:
    found = normalise(raw, "", "BE")
    assert (found.country, found.code, found.status) == ("BE", "1348", "ok")


@pytest.mark.parametrize(
    ("raw", "country", "expected"),
    [
        ("L-7750", "", ("LU", "7750", "ok")),
        ("L 7750", "", ("LU", "7750", "ok")),
        ("LU-7750", "Luxembourg", ("LU", "7750", "ok")),
        ("7750", "Grand-Duché de Luxembourg", ("LU", "7750", "ok")),
        ("F-59000", "", ("FR", "59000", "ok")),
        ("1000", "France", ("FR", "01000", "ok")),
        ("D-52062", "", ("DE", "52062", "ok")),
        ("NL-6211 AB", "", ("NL", "6211AB", "ok")),
        ("6211ab Maastricht", "Pays-Bas", ("NL", "6211AB", "ok")),
        ("4000 Liège 1", "België", ("BE", "4000", "ok")),
    ],
)
def test_codes_of_five_countries_by_prefix_or_country_column(
    raw: str, country: str, expected: tuple[str, str, str]
) -> None:
    found = normalise(raw, country, "BE")
    assert (found.country, found.code, found.status) == expected


@pytest.mark.parametrize(
    ("raw", "country", "status"),
    [
        ("", "", "missing"),
        (None, "BE", "missing"),
        (float("nan"), "", "missing"),
        ("??", "", "invalid"),
        ("59000", "", "invalid"),  # never guessed to be French
        ("0348", "", "invalid"),
        ("134", "", "invalid"),
        ("1348 5000", "", "invalid"),
        ("1348/5000", "", "invalid"),
        ("1348Louvain", "", "invalid"),
        ("6211", "NL", "invalid"),  # half a Dutch code
        ("Liège", "", "invalid"),
        ("B-1348", "France", "conflict"),
        ("L-7750", "BE", "conflict"),
        ("CH-1000", "", "unknown_country"),
        ("1000", "Suisse", "unknown_country"),
    ],
)
def test_what_is_doubtful_is_rejected_with_its_reason(raw: object, country: str, status: str) -> None:
    found = normalise(raw, country, "BE")
    assert (found.country, found.code, found.status) == ("", "", status)


def test_luxembourg_7750_never_lands_on_belgium_7750() -> None:
    assert normalise("L-7750", "", "BE") != normalise("7750", "", "BE")


def test_columns_keep_their_rows_in_order() -> None:
    raw = Coded.of(["B-1348", "", "L-7750", "B-1348"])
    found = normalise_columns(raw, Coded.constant("", 4), "BE")
    assert found.code.texts().tolist() == ["1348", "", "7750", "1348"]
    assert found.country.texts().tolist() == ["BE", "", "LU", "BE"]
    assert found.status.texts().tolist() == ["ok", "missing", "ok", "ok"]


def test_an_unknown_default_country_is_refused_by_name() -> None:
    assert require_country("Belgique", "DEFAULT_COUNTRY") == "BE"
    assert country_of("Atlantis") is None
    with pytest.raises(ClusterAtlasError, match="Atlantis"):
        require_country("Atlantis", "DEFAULT_COUNTRY")


@given(st.text(max_size=12), st.sampled_from(["", "BE", "LU", "FR", "DE", "NL", "Suisse"]))
def test_any_text_has_a_status_and_only_ok_has_a_code(raw: str, country: str) -> None:
    found = normalise(raw, country, "BE")
    assert found.status in {"ok", "missing", "invalid", "conflict", "unknown_country"}
    assert bool(found.code) == bool(found.country) == (found.status == "ok")
    if found.status == "ok":
        assert normalise(found.code, found.country, "BE") == found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("3798 's-Gravenvoeren", "3798"),
        ("3798 ’s-Gravenvoeren", "3798"),
        ("1348 — LLN", "1348"),
        ("B\u20111348", "1348"),
        ("1348\u200b", "1348"),
        ("１３４８", "1348"),
        ("134²", ""),
    ],
)
def test_hyphens_apostrophes_and_marks_that_no_one_sees_do_not_hide_a_code(text: str, expected: str) -> None:
    assert normalise(text, "", "BE").code == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Belgique (BE)", "BE"),
        ("België / Belgique", "BE"),
        ("Grand Duchy of Luxembourg", "LU"),
        ("République française", "FR"),
        ("Belgique / France", None),
        ("Suisse (CH)", None),
    ],
)
def test_a_country_may_be_named_twice_but_not_two(text: str, expected: str | None) -> None:
    assert country_of(text) == expected
