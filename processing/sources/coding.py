"""Text columns coded while they are read, chunk by chunk."""

from __future__ import annotations

from collections import defaultdict
from itertools import count
from typing import Any

import numpy as np
import pandas as pd

from ..domain.coded import Coded, Codes, narrow


class Coder:
    """Codes a text column that comes in chunks; nothing (None, NaN) is an empty text."""

    def __init__(self) -> None:
        """Start without a row."""
        # a text that is met for the first time takes the next number
        self._place: defaultdict[Any, int] = defaultdict(count().__next__)
        self._chunks: list[Codes] = []

    def add(self, texts: Any) -> None:
        """Add the texts of some more rows."""
        codes, values = pd.factorize(np.asarray(texts, dtype=object))
        place = self._place
        # what is missing has code -1, which takes the last place
        targets = [place[value] for value in values]
        if (codes < 0).any():
            targets.append(place[""])
        if targets:
            self._chunks.append(narrow(np.array(targets), len(place))[codes])

    def coded(self) -> Coded:
        """Return the whole column."""
        codes = np.concatenate(self._chunks) if self._chunks else np.zeros(0, dtype=np.int8)
        values = np.empty(len(self._place), dtype=object)
        values[:] = list(self._place)
        return Coded(codes, values)
