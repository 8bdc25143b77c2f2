"""Palettes from files."""

from __future__ import annotations

import pytest
from cluster_atlas.processing.cartography import palettes
from cluster_atlas.processing.domain.errors import ClusterAtlasError


def test_the_shipped_palettes_are_found_by_name():
    assert palettes.palette_names() == ("atlas", "greyscale")
    assert palettes.load_palette()["logics"]["new_high_tech"] == "#0072b2"
    assert palettes.load_palette("greyscale")["name"] == "Greyscale"


def test_an_editors_own_file_is_read_also_with_a_byte_order_mark(tmp_path):
    own = tmp_path / "own.json"
    own.write_text('{"total": "#111111", "logics": {}, "others": ["#222222"]}', encoding="utf-8-sig")
    assert palettes.load_palette(str(own))["others"] == ["#222222"]


@pytest.mark.parametrize("text", [None, "not json", "[]", "{}"])
def test_what_is_no_palette_is_refused_with_its_path(tmp_path, text):
    own = tmp_path / "own.json"
    if text is not None:
        own.write_text(text, encoding="utf-8")
    with pytest.raises(ClusterAtlasError, match=r"own[.]json"):
        palettes.load_palette(str(own))
