"""Where an item of a page stands after an editor moved it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Optional

from .settings import Box

ByHand = Mapping[str, Optional[tuple[float, float]]]
"""Items of a page that an editor moved, by key: the upper left corner in mm of the page, None where it was taken away."""

UNTOUCHED: ByHand = {}


def as_it_stands(key: str, box: Box, by_hand: ByHand) -> Box | None:
    """Return the box of an item where the editor put it, or as it is; None where it was taken away."""
    at = by_hand.get(key, (box.x_mm, box.y_mm))
    return None if at is None else box.moved(*at)
