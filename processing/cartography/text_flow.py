"""Text that flows through columns: a little Markdown, and where its lines come to stand. Pure; lengths in mm."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

HEADING, SUBHEADING, BODY, BULLET = "heading", "subheading", "body", "bullet"

KEPT_TOGETHER = 2
"""At least so many lines of a paragraph stand together before or after a break."""

_TOLERANCE_MM = 0.02
_STEP_MM = 0.5

_BULLET_LINE = re.compile(r"^\s*(?:[-*+\u2022]|(\d{1,3}[.)]))\s+(.*)$")
_INLINE = (
    (re.compile(r"!?\[([^\]]*)\]\([^)]*\)"), r"\1"),
    (re.compile(r"(\*\*|__)(?=\S)(.+?)(?<=\S)\1"), r"\2"),
    (re.compile(r"(?<![\w*])\*(?=\S)([^*]+?)(?<=\S)\*(?![\w*])"), r"\1"),
    (re.compile(r"(?<!\w)_(?=\S)([^_]+?)(?<=\S)_(?!\w)"), r"\1"),
    (re.compile(r"`([^`]+)`"), r"\1"),
)


@dataclass(frozen=True)
class Block:
    """A heading, paragraph or list item; ``mark`` is what stands before a list item."""

    kind: str
    text: str
    mark: str = ""


@dataclass(frozen=True)
class SetBlock:
    """A block that was broken into lines, with the room it takes.

    - ``before_mm``: space above it, none at the head of a column; ``heads``: it stays with what follows.
    - ``started``: its first lines stand in a column before.
    """

    block: Block
    lines: tuple[str, ...]
    line_mm: float
    before_mm: float = 0.0
    heads: bool = False
    started: bool = False

    @property
    def height_mm(self) -> float:
        """Return the height of the lines."""
        return len(self.lines) * self.line_mm


@dataclass(frozen=True)
class Piece:
    """What of a block stands in one column, ``y_mm`` below its head; ``first``: it begins the block."""

    block: Block
    lines: tuple[str, ...]
    y_mm: float
    height_mm: float
    first: bool


@dataclass(frozen=True)
class Flow:
    """The pieces, column by column, and what did not fit."""

    columns: tuple[tuple[Piece, ...], ...]
    rest: tuple[SetBlock, ...]

    @property
    def height_mm(self) -> float:
        """Return the height of the longest column."""
        return max((piece.y_mm + piece.height_mm for column in self.columns for piece in column), default=0.0)

    @property
    def rest_mm(self) -> float:
        """Return how much column the rest would take."""
        return total_mm(self.rest)


def parse_markdown(text: str) -> list[Block]:
    """Part a text into blocks: ``#`` and ``##`` headings, ``- `` list items, paragraphs between empty lines.

    - Emphasis, code and links lose their signs; everything else stays as it is, ``<b>`` and ``&`` too.
    """
    blocks: list[Block] = []
    open_block = False
    for line in text.replace("\r\n", "\n").replace("\r", "\n").split("\n"):
        stripped = line.strip()
        item = _BULLET_LINE.match(line)
        hashes = len(stripped) - len(stripped.lstrip("#"))
        if not stripped:
            open_block = False
        elif 0 < hashes <= 6 and stripped[hashes : hashes + 1] == " ":
            kind = HEADING if hashes == 1 else SUBHEADING
            blocks.append(Block(kind, _plain(stripped[hashes:].strip(" #"))))
            open_block = False
        elif item:
            blocks.append(Block(BULLET, item.group(2), item.group(1) or "\u2022"))
            open_block = True
        elif open_block:
            blocks[-1] = replace(blocks[-1], text=f"{blocks[-1].text} {stripped}")
        else:
            blocks.append(Block(BODY, stripped))
            open_block = True
    return [replace(block, text=_plain(block.text)) for block in blocks]


def flow(blocks: Sequence[SetBlock], heights_mm: Sequence[float]) -> Flow:
    """Fill columns of the given heights, one after the other.

    - A heading is never the last of a column; a paragraph is broken with at least two lines on either side.
    """
    queue, columns = list(blocks), []
    for height in heights_mm:
        pieces: list[Piece] = []
        y = 0.0
        while queue:
            block = queue[0]
            before = block.before_mm if pieces else 0.0
            count = _lines_that_fit(queue, height - y - before, not pieces)
            if not count:
                break
            taken = block.lines[:count]
            pieces.append(Piece(block.block, taken, y + before, count * block.line_mm, not block.started))
            y += before + count * block.line_mm
            if count < len(block.lines):
                queue[0] = replace(block, lines=block.lines[count:], started=True)
                break
            queue.pop(0)
        columns.append(tuple(pieces))
    return Flow(tuple(columns), tuple(queue))


def balanced(blocks: Sequence[SetBlock], columns: int, height_mm: float) -> Flow:
    """Fill ``columns`` to the least common height with which all fits; to ``height_mm`` where it does not fit."""
    full = flow(blocks, [height_mm] * columns)
    if full.rest:
        return full
    height = total_mm(blocks) / columns * 0.9
    while height < height_mm:
        tried = flow(blocks, [height] * columns)
        if not tried.rest:
            return tried
        height += _STEP_MM
    return full


def total_mm(blocks: Sequence[SetBlock]) -> float:
    """Return how high the blocks are in one column."""
    return sum(block.height_mm + (block.before_mm if number else 0.0) for number, block in enumerate(blocks))


def _lines_that_fit(queue: Sequence[SetBlock], room_mm: float, at_head: bool) -> int:
    """Return how many lines of the first block may stand in the room that is left."""
    block, room = queue[0], room_mm + _TOLERANCE_MM
    count, most = int(room / block.line_mm), len(block.lines)
    if block.heads:
        wanted = block.height_mm + (_least_mm(queue[1]) if len(queue) > 1 else 0.0)
        return most if wanted <= room or (at_head and count >= most) else 0
    if count >= most:
        return most
    if most - count < KEPT_TOGETHER:
        count = most - KEPT_TOGETHER
    return count if count >= KEPT_TOGETHER else 0


def _least_mm(block: SetBlock) -> float:
    """Return the least room for the beginning of a block, with the space above it."""
    lines = len(block.lines) if len(block.lines) < 2 * KEPT_TOGETHER else KEPT_TOGETHER
    return block.before_mm + lines * block.line_mm


def _plain(text: str) -> str:
    for pattern, by in _INLINE:
        text = pattern.sub(by, text)
    return text
