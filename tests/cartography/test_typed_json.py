"""JSON into dataclasses."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from cluster_atlas.processing.cartography.typed_json import read_typed
from cluster_atlas.processing.domain.errors import ClusterAtlasError


@dataclass(frozen=True)
class Inner:
    size: float
    colour: str = "#000000"


@dataclass(frozen=True)
class Outer:
    inner: Inner
    by_name: dict[str, Inner]
    pairs: tuple[tuple[int, int], ...] = ()


def test_numbers_lists_and_defaults():
    read = read_typed(Outer, {"inner": {"size": 2}, "by_name": {"a": {"size": 1.5}}, "pairs": [[1, 2]]}, "", "f.json")
    assert read == Outer(Inner(2.0), {"a": Inner(1.5)}, ((1, 2),))
    assert isinstance(read.inner.size, float)


def test_null_is_the_default_where_there_is_one():
    read = read_typed(Outer, {"inner": {"size": 2, "colour": None}, "by_name": {}, "pairs": None}, "", "f.json")
    assert read == Outer(Inner(2.0), {}, ())


@pytest.mark.parametrize(
    ("data", "key"),
    [
        ({"inner": {"size": 2, "more": 1}, "by_name": {}}, "inner.more"),
        ({"inner": {}, "by_name": {}}, "inner.size"),
        ({"inner": {"size": 2}, "by_name": {"a": {"size": None}}}, "by_name.a.size"),
        ({"inner": {"size": 2}, "by_name": []}, "by_name"),
        ({"inner": {"size": 2}, "by_name": {}, "pairs": [[1, 2.0]]}, r"pairs\[0\]\[1\]"),
        ({"inner": {"size": 2, "colour": "#12345"}, "by_name": {}}, "inner.colour"),
    ],
)
def test_the_error_names_the_file_and_the_whole_key(data, key):
    with pytest.raises(ClusterAtlasError, match=f'f.json: "{key}"'):
        read_typed(Outer, data, "", "f.json")
