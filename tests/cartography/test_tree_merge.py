"""Three versions of one tree: what the run wrote, what an editor made of it, what the next run writes."""

from __future__ import annotations

from xml.etree.ElementTree import fromstring, tostring

import pytest
from cluster_atlas.processing.cartography.tree_merge import Merger, merged_attributes


def merged(base: str, theirs: str, ours: str) -> str:
    return tostring(Merger().merged(fromstring(base), fromstring(theirs), fromstring(ours)), encoding="unicode")


@pytest.mark.parametrize(
    ("base", "theirs", "ours", "expected"),
    [
        ('<a size="1"/>', '<a size="1"/>', '<a size="2"/>', '<a size="2" />'),
        ('<a size="1"/>', '<a size="9"/>', '<a size="2"/>', '<a size="9" />'),
        ('<a size="1" colour="red"/>', '<a size="1" colour="blue"/>', '<a size="2" colour="red"/>', '<a size="2" colour="blue" />'),
        ("<a>old</a>", "<a>mine</a>", "<a>new</a>", "<a>mine</a>"),
        ("<a>old</a>", "<a>old</a>", "<a>new &amp; é</a>", "<a>new &amp; é</a>"),
        ('<a type="font"/>', '<a type="svg" file="x"/>', '<a type="font" size="2"/>', '<a type="svg" file="x" />'),
    ],
    ids=[
        "what nobody touched is the new run's",
        "what the editor changed stays",
        "attribute by attribute",
        "a text that the editor wrote stays",
        "a text that nobody touched is the new run's, whatever letters it has",
        "where the editor chose another kind, the whole is theirs",
    ],
)
def test_what_the_editor_changed_stays_and_all_else_is_new(base: str, theirs: str, ours: str, expected: str) -> None:
    assert merged(base, theirs, ours) == expected


def test_what_the_editor_took_away_stays_away_and_what_they_added_stays() -> None:
    base = '<l><i id="a"/><i id="b"/></l>'
    theirs = '<l><i id="b"/><i id="mine"/></l>'
    ours = '<l><i id="a"/><i id="b" n="2"/><i id="c"/></l>'
    assert merged(base, theirs, ours) == '<l><i id="b" n="2" /><i id="c" /><i id="mine" /></l>'


def test_the_layers_of_a_symbol_go_by_their_place_whatever_ids_they_have() -> None:
    def symbol(first: str, second: str, colour: str, size: str = "1") -> str:
        one = f'<layer class="Disc" id="{first}" c="white" s="{size}"/>'
        return f'<symbol>{one}<layer class="Disc" id="{second}" c="{colour}" s="{size}"/></symbol>'

    result = fromstring(merged(symbol("x1", "x2", "blue"), symbol("x1", "x2", "red"), symbol("y1", "y2", "blue", "2")))
    assert [(layer.get("c"), layer.get("s")) for layer in result] == [("white", "2"), ("red", "2")]


def test_an_attribute_that_the_next_run_no_longer_writes_goes_unless_the_editor_changed_it() -> None:
    assert merged_attributes({"a": "1", "b": "1"}, {"a": "1", "b": "9"}, {}) == {"b": "9"}
