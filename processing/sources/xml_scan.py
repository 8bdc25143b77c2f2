"""Find a few tags in a large XML part without parsing all of it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import IO

_BLOCK = 1 << 20
# A tag is shorter than this; one at the end of a block is found with the next block.
_TAG = 4000


def find_tags(stream: IO[bytes], pattern: re.Pattern[bytes]) -> Iterator[re.Match[bytes]]:
    """Yield the pattern's matches in a stream, which is read once in blocks."""
    tail = b""
    for block in iter(lambda: stream.read(_BLOCK), b""):
        text, end = tail + block, 0
        for match in pattern.finditer(text):
            yield match
            end = match.end()
        tail = text[max(end, len(text) - _TAG) :]
