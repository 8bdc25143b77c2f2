"""Codes that exist near one that does not: suggestions for an editor, never applied."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable

from .hosts import CodeKey
from .names import PC_CONFLICT, PC_INVALID, PC_OK
from .postal_codes import normalise

MOST = 3


def code_number(code: str) -> int:
    """Return a code's number; Dutch letters do not count."""
    return int("".join(c for c in code if c.isdigit()) or 0)


class NearestCodes:
    """The codes of the postal-code layers, in order by country."""

    def __init__(self, places: Iterable[CodeKey]) -> None:
        """Take the codes that exist."""
        self._places = frozenset(places)
        self._by_country: dict[str, list[tuple[int, str]]] = {}
        for country, code in sorted(self._places):
            self._by_country.setdefault(country, []).append((code_number(code), code))
        for codes in self._by_country.values():
            codes.sort()

    def suggestion(self, country: str, code: str, raw: str, pc_status: str) -> str:
        """Return what an unmatched cell may have meant, empty where nothing is near.

        - A code of its country: the existing ones nearest in number ("5000, 5001, 5003").
        - No code of its country, or a prefix and a country that disagree: the country where it would be one ("FR 59000?").
        """
        if pc_status == PC_OK:
            return self._near(country, code)
        return self._elsewhere(raw) if pc_status in (PC_INVALID, PC_CONFLICT) else ""

    def _near(self, country: str, code: str) -> str:
        codes, number = self._by_country.get(country, []), code_number(code)
        at = bisect_left(codes, (number, ""))
        # the nearest are among as many below and above
        around = codes[max(at - MOST, 0) : at + MOST]
        ranked = sorted(around, key=lambda other: (abs(other[0] - number), other[1]))
        return ", ".join(text for _, text in ranked[:MOST])

    def _elsewhere(self, raw: str) -> str:
        found = [normalise(raw, "", country) for country in self._by_country]
        keys = dict.fromkeys((f.country, f.code) for f in found if f.status == PC_OK)
        return ", ".join(f"{country} {code}?" for country, code in keys if (country, code) in self._places)
