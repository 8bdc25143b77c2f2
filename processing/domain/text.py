"""How texts are compared: without case, accents, spaces, punctuation and legal form."""

from __future__ import annotations

import re
import string
import unicodedata
from collections.abc import Sequence

# Legal forms of the countries next to each other here, as they stand at the end (or start) of a name.
_LEGAL_FORMS = frozenset(
    "sa nv sprl bvba srl bv sc scrl cvba cv scs snc asbl vzw aisbl ivzw fup gie sce se sas sasu sarl eurl gmbh ag kg ohg ug"
    " ev gmbhcokg sarls secs scsp plc ltd limited inc llc corp".split()
)
_PUNCTUATION = {ord(c): None if c in ".'" else " " for c in string.punctuation} | {ord("’"): None}

_HYPHENS, _UNSEEN = "\u2010\u2011\u2012\u2013\u2014\u2212", "\u200b\u200c\u200d\ufeff\u00ad"
_ORDINARY = {**dict.fromkeys(map(ord, _HYPHENS), "-"), **dict.fromkeys(map(ord, _UNSEEN))}


class _Folded(dict[int, str]):
    """Each character without case and accents, worked out when it is first met."""

    def __missing__(self, code: int) -> str:
        decomposed = unicodedata.normalize("NFKD", chr(code))
        self[code] = folded = "".join(c for c in decomposed if not unicodedata.combining(c)).casefold()
        return folded


_FOLDED = _Folded()


def plain(text: str) -> str:
    """Return the text without case and accents, full-width forms made ordinary, spaces folded to one."""
    if text.isascii():
        return " ".join(text.lower().split())
    return " ".join(text.translate(_FOLDED).split())


def ordinary(text: str) -> str:
    """Return a cell with ordinary digits, hyphens and single spaces, without marks that no one sees.

    A raised or circled digit is no digit of a number: "250²" has a footnote, and stays as it is.
    """
    if text.isascii():
        return " ".join(text.split())
    parts = (c if c.isdigit() and not c.isdecimal() else unicodedata.normalize("NFKC", c) for c in text)
    return " ".join("".join(parts).translate(_ORDINARY).split())


def key(text: str) -> str:
    """Return what identifies a name: its letters and digits, without case, accents, spaces and punctuation.

    A name without any letter or digit ("???") is compared as it is written.
    """
    simple = plain(text)
    return "".join(c for c in simple if c.isalnum()) or simple


def organisation_key(name: str) -> str:
    """Return what identifies an organisation: its name without case, accents, punctuation and legal form.

    - "Agronova S.A.", "AGRONOVA sa" and "SA Agronova" are one organisation.
    - A name that is nothing but a legal form is kept.
    """
    simple = plain(name)
    # dots and apostrophes vanish first, so that "S.A." is the form "sa"; other punctuation parts words
    spaced = simple.translate(_PUNCTUATION)
    words = spaced.split() if spaced.isascii() else re.sub(r"[\W_]+", " ", spaced).split()
    while len(words) > 1 and words[-1] in _LEGAL_FORMS:
        words.pop()
    if len(words) > 1 and words[0] in _LEGAL_FORMS:
        words.pop(0)
    return "".join(words) or simple


def split_names(text: str | None, separator: str = ";") -> tuple[str, ...]:
    """Return the names in a list parameter, without empty ones."""
    return tuple(name.strip() for name in (text or "").split(separator) if name.strip())


def listed(names: Sequence[str], most: int = 12) -> str:
    """Return names for a message, the first ones and how many more there are."""
    shown = ", ".join(f"“{name}”" for name in names[:most])
    return f"{shown} and {len(names) - most} more" if len(names) > most else shown
