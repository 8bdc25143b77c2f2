"""Small helpers on pandas tables: each distinct value is looked at once."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import Any

import numpy as np
import numpy.typing as npt
import pandas as pd

Codes = npt.NDArray[np.int64]
Flags = npt.NDArray[np.bool_]


def on_distinct(values: pd.Series, function: Callable[[Any], Any]) -> pd.Series:
    """Return ``function`` of each value, called once for each distinct value (a table repeats its words)."""
    codes, distinct = pd.factorize(values)
    results = np.empty(len(distinct) + 1, dtype=object)
    for i, value in enumerate(distinct):
        results[i] = function(value)
    if (codes < 0).any():
        results[-1] = function(None)  # what is missing has code -1, which takes the last result
    return pd.Series(results[codes], index=values.index, dtype=object)


def group_codes(*columns: pd.Series) -> Codes:
    """Return one integer a row that is equal where all the columns are equal, numbered by first appearance."""
    codes: Codes = np.zeros(len(columns[0]), dtype=np.int64)
    for column in columns:
        more, distinct = pd.factorize(column)
        codes = pd.factorize(codes * (len(distinct) + 1) + more + 1)[0].astype(np.int64)
    return codes


def distinct_rows(*columns: pd.Series) -> tuple[Codes, Codes]:
    """Return the ``group_codes`` of the columns and, for each code, the position of the first row that has it."""
    codes = group_codes(*columns)
    first = np.unique(codes, return_index=True)[1].astype(np.int64)
    return codes, first


def as_text(value: Hashable) -> str:
    """Return a cell as text: empty for nothing, 1348 (not 1348.0) for a whole number, without outer spaces."""
    if value is None or value != value:  # a NaN differs from itself
        return ""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value).strip()
