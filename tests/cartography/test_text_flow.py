"""Text through columns, with lines of 1 mm."""

from __future__ import annotations

import pytest
from cluster_atlas.processing.cartography.text_flow import (
    BODY,
    BULLET,
    HEADING,
    SUBHEADING,
    Block,
    SetBlock,
    balanced,
    flow,
    parse_markdown,
    total_mm,
)
from hypothesis import given
from hypothesis import strategies as st


def block(count, before=0.0, heads=False, name="x"):
    return SetBlock(Block(BODY, name), tuple(f"{name}{i}" for i in range(count)), 1.0, before, heads)


def lines(flowing):
    return [[line for piece in column for line in piece.lines] for column in flowing.columns]


def test_markdown_is_parted_into_blocks():
    text = "# Titre\nUn *mot* et\nun **autre**.\r\n\r\n## Sous-titre\n- premier\n  suite\n- [lien](http://x)\n\nFin"
    assert parse_markdown(text) == [
        Block(HEADING, "Titre"),
        Block(BODY, "Un mot et un autre."),
        Block(SUBHEADING, "Sous-titre"),
        Block(BULLET, "premier suite", "\u2022"),
        Block(BULLET, "lien", "\u2022"),
        Block(BODY, "Fin"),
    ]


@pytest.mark.parametrize(
    "text", ["<b>gras</b> & co", "2 * 3 * 4 = 24", "snake_case_name", "#1 mondial", "3 < 4", "مرحبا 🙂"]
)
def test_what_is_no_markdown_stays_as_it_is(text):
    assert parse_markdown(text) == [Block(BODY, text)]


def test_a_numbered_list_keeps_its_numbers():
    assert [b.mark for b in parse_markdown("1. un\n2. deux")] == ["1.", "2."]


def test_an_empty_text_has_no_blocks():
    assert parse_markdown(" \n\n") == [] and balanced([], 2, 100).height_mm == 0


def test_text_goes_on_in_the_next_column():
    done = flow([block(5)], [3, 10])
    assert lines(done) == [["x0", "x1", "x2"], ["x3", "x4"]]
    assert [piece.first for column in done.columns for piece in column] == [True, False]


def test_two_lines_stay_together_on_either_side():
    assert lines(flow([block(4)], [3, 10])) == [["x0", "x1"], ["x2", "x3"]]
    assert lines(flow([block(3)], [2, 10])) == [[], ["x0", "x1", "x2"]]


def test_a_heading_goes_with_what_follows():
    done = flow([block(3, name="a"), block(1, 1, True, "h"), block(4, name="b")], [5, 10])
    assert lines(done) == [["a0", "a1", "a2"], ["h0", "b0", "b1", "b2", "b3"]]


def test_there_is_no_space_at_the_head_of_a_column():
    done = flow([block(3), block(2, before=2.0)], [3, 10])
    assert done.columns[1][0].y_mm == 0
    assert flow([block(3), block(2, before=2.0)], [10]).columns[0][1].y_mm == 5


def test_what_does_not_fit_is_told_in_mm():
    done = flow([block(10)], [3, 3])
    assert done.rest_mm == 4 and done.height_mm == 3


def test_a_block_that_goes_on_to_another_page_does_not_begin_again():
    first = flow([block(5, before=2.0)], [3])
    then = flow(first.rest, [9])
    assert lines(then) == [["x3", "x4"]]
    assert [piece.first for piece in then.columns[0]] == [False] and then.columns[0][0].y_mm == 0


def test_columns_are_balanced():
    done = balanced([block(4, name=str(i)) for i in range(4)], 2, 100)
    assert [len(column) for column in lines(done)] == [8, 8]


@given(
    st.lists(st.tuples(st.integers(1, 9), st.floats(0, 3), st.booleans()), max_size=12),
    st.integers(1, 3),
    st.floats(9, 60),
)
def test_no_line_is_lost_or_doubled_or_out_of_its_column(rows, columns, height):
    blocks = [block(count, before, heads and count < 3, f"{i}-") for i, (count, before, heads) in enumerate(rows)]
    done = balanced(blocks, columns, height)
    shown = [line for column in lines(done) for line in column] + [line for b in done.rest for line in b.lines]
    assert shown == [line for b in blocks for line in b.lines]
    assert done.height_mm <= height + 0.1
    for column in done.columns:
        for above, below in zip(column, column[1:]):
            assert below.y_mm >= above.y_mm + above.height_mm - 1e-9
    assert total_mm(done.rest) == done.rest_mm
