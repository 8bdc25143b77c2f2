"""Headcounts: cells to whole hundredths of a job, or unusable."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

import numpy as np

from .coded import Coded, Column, Flags, Floats, Ints
from .text import ordinary
from .values import as_text

HUNDREDTHS = 100
# More than this is no headcount, and sums of it would not fit 64 bits.
MOST_JOBS = 10**9

_PLAIN = re.compile(r"\d+")
_GROUPED = tuple((re.compile(rf"\d{{1,3}}(?:{re.escape(mark)}\d{{3}})+"), mark) for mark in " .,")
_EXPONENT = re.compile(r"(\d+(?:[.,]\d+)?)[eE]\+?(\d{1,2})")
_NUMBER = re.compile(r"\d[\d .,]*\d|\d")


@dataclass(frozen=True)
class Headcounts:
    """Headcounts of a column, row by row: ``hundredths`` (0 where unusable) and ``usable``."""

    hundredths: Ints
    usable: Flags


def read_headcounts(cells: Column) -> Headcounts:
    """Return the headcounts of a column.

    - A numeric column is taken as it is; in text, the whole column decides what dot and comma mean.
    - From 0, rounded half up to hundredths; negative, not finite or not a number is unusable.
    """
    if not isinstance(cells, Coded):
        return _numeric(cells)
    texts = [ordinary(as_text(value)) for value in cells.values]
    decimal_marks = {mark for mark in ".," if any(_uses_as_decimal(text, mark) for text in texts)}
    parsed = [_parse(text, decimal_marks) for text in texts]
    hundredths = np.array([0 if number is None else number for number in parsed], dtype=np.int64)
    usable = np.array([number is not None for number in parsed], dtype=bool)
    return Headcounts(small(hundredths)[cells.codes], usable[cells.codes])


def small(hundredths: Ints) -> Ints:
    """Return headcounts in four bytes each where they fit, as those below 21 million jobs do, else in eight."""
    return hundredths.astype(np.int32 if hundredths.max(initial=0) < 2**31 else np.int64, copy=False)


def _numeric(values: Floats) -> Headcounts:
    with np.errstate(invalid="ignore"):
        usable = (values >= 0) & (values <= MOST_JOBS)
    scaled = np.where(usable, values, 0.0) * HUNDREDTHS
    rounded = np.floor(scaled + 0.5).astype(np.int64)
    # 1.005 is 100.49999999999999 hundredths in binary: near a half the decimal writing decides
    for row in np.flatnonzero(usable & (np.abs(scaled % 1 - 0.5) < 1e-4)):
        rounded[row] = half_up(float(values[row]))
    return Headcounts(small(rounded), usable)


def half_up(value: float | Decimal) -> int:
    """Return jobs as whole hundredths, a half upwards."""
    number = value if isinstance(value, Decimal) else Decimal(repr(float(value)))
    return int((number * HUNDREDTHS).to_integral_value(ROUND_HALF_UP))


def _uses_as_decimal(text: str, mark: str) -> bool:
    """Tell whether a number can only be read with ``mark`` as its decimal mark ("12.5", "1234.567", "1 234.500")."""
    if not _NUMBER.fullmatch(text) or text.count(mark) != 1:
        return False
    whole, fraction = text.split(mark)
    if not fraction.isdigit():
        return False
    groups = re.split(r"[ .,]", whole)
    return len(fraction) != 3 or len(groups) > 1 or len(groups[0]) > 3 or whole.startswith("0")


def _parse(text: str, decimal_marks: set[str]) -> int | None:
    """Return hundredths, or None where the text is no headcount."""
    text = text.removeprefix("+").strip()
    exponent = _EXPONENT.fullmatch(text)
    if exponent:
        number = Decimal(exponent[1].replace(",", ".")).scaleb(int(exponent[2]))
    elif not _NUMBER.fullmatch(text):
        return None
    else:
        whole, fraction = _parts(text, decimal_marks)
        if whole is None:
            return None
        number = Decimal(f"{whole}.{fraction or 0}")
    return half_up(number) if number <= MOST_JOBS else None


def _parts(text: str, decimal_marks: set[str]) -> tuple[str | None, str]:
    """Return the whole part (None if it is no number) and the decimals."""
    last = max(text.rfind("."), text.rfind(","))
    fraction = ""
    if last >= 0 and text.count(text[last]) == 1 and text[last] in decimal_marks:
        text, fraction = text[:last], text[last + 1 :]
        if not fraction.isdigit():
            return None, ""
    if _PLAIN.fullmatch(text):
        return text, fraction
    for grouped, mark in _GROUPED:
        if grouped.fullmatch(text):
            return text.replace(mark, ""), fraction
    return None, ""


def in_jobs(hundredths: Ints) -> Floats:
    """Return jobs as decimal numbers, exact to the hundredth."""
    return hundredths / HUNDREDTHS
