"""The sheet's JSON: what is read, and what is refused by its full name."""

from __future__ import annotations

import copy
from typing import Any

import pytest
from cluster_atlas.processing.domain.errors import ClusterAtlasError
from cluster_atlas.processing.domain.sheet import read_sheet

LEAST = {
    "format": "cluster-atlas-sheet",
    "version": 1,
    "members": {"source": "members.csv"},
    "postal_layers": [{"source": "codes.gpkg"}],
}


def sheet(**changes: Any) -> dict[str, Any]:
    return {**copy.deepcopy(LEAST), **changes}


def test_four_keys_are_enough_and_the_rest_has_defaults() -> None:
    found = read_sheet(LEAST, "sheet.json")
    assert found.members.source == "members.csv"
    assert (found.language, found.layout, found.members.default_country) == ("fr", "atlas-a4.json", "BE")
    assert [page.kind for page in found.pages] == ["total", "grid"]


def test_null_is_the_same_as_absent() -> None:
    nothing = dict.fromkeys(
        [
            "rules",
            "host_codes",
            "zones",
            "logics",
            "base_map",
            "focus",
            "extent",
            "crs",
            "clusters",
            "pages",
            "symbols",
            "layout",
            "texts",
        ]
    )
    assert read_sheet(sheet(**nothing), "s") == read_sheet(LEAST, "s")


def test_what_a_run_left_is_ignored_on_reading() -> None:
    assert read_sheet(sheet(run={"anything": 1}), "s") == read_sheet(LEAST, "s")


def test_years_may_be_written_as_numbers_or_texts() -> None:
    assert read_sheet(sheet(edition=2007, data_year="2006"), "s").edition == "2007"


@pytest.mark.parametrize(
    ("changes", "says"),
    [
        ({"format": "other"}, "“format” is “other”"),
        ({"version": 2}, "“version” is 2.*Update the plugin"),
        ({"version": "1"}, "“version” must be a whole number"),
        ({"colour": "red"}, "“colour” is no key"),
        ({"members": {"sourc": "x"}}, "“members.source” is missing"),
        ({"members": {"source": "x", "filtre": "y"}}, "“members.filtre” is no key"),
        ({"members": {"source": "x", "fields": {"cp": "CP"}}}, "“members.fields.cp” is no key"),
        ({"members": {"source": 5}}, "“members.source” must be a text, not “5”"),
        ({"postal_layers": []}, "“postal_layers” is empty"),
        ({"postal_layers": [{"source": "a"}, {"code_field": "cp"}]}, r"“postal_layers\[1\]\.source” is missing"),
        ({"extent": [0, 0, 1]}, "“extent” must be four numbers"),
        ({"extent": [5, 0, 1, 9]}, "“extent” is empty"),
        ({"clusters": [{"name": "TIC", "colour": "bleu"}]}, r"“clusters\[0\]\.colour” is “bleu”, which is no colour"),
        ({"clusters": [{"name": "TIC", "logic": "modern"}]}, r"“clusters\[0\]\.logic” is “modern”"),
        ({"clusters": [{"name": "TIC"}, {"name": "ICT", "aliases": ["t.i.c."]}]}, "both “TIC” and “ICT”"),
        ({"pages": [{"kind": "globe"}]}, r"“pages\[0\]\.kind” is “globe”"),
        ({"symbols": {"jobs_per_mm2": {"total": -1}}}, "“symbols.jobs_per_mm2.total” must be above 0"),
        ({"symbols": {"displace": 1}}, "“symbols.displace” must be true or false"),
        ({"language": "it"}, "“language” is “it”"),
        ({"texts": {"legend": "x"}}, "“texts.legend” is no key"),
        ({"base_map": ["regions"]}, r"“base_map\[0\]” must be an object"),
    ],
)
def test_what_is_wrong_is_refused_with_the_keys_full_name(changes: dict[str, Any], says: str) -> None:
    with pytest.raises(ClusterAtlasError, match=says):
        read_sheet(sheet(**changes), "sheet.json")


def test_a_sheet_that_is_no_object_is_refused() -> None:
    with pytest.raises(ClusterAtlasError, match="must be an object"):
        read_sheet([1, 2], "sheet.json")
