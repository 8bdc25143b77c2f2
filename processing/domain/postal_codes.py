"""Postal codes of five countries: what a cell means, or why it means nothing."""

from __future__ import annotations

import re
from dataclasses import dataclass

import numpy as np

from .coded import Coded, firsts, group
from .errors import ClusterAtlasError
from .names import PC_CONFLICT, PC_INVALID, PC_MISSING, PC_OK, PC_UNKNOWN_COUNTRY
from .text import key, ordinary
from .values import as_text

# What a country is called in a country column or before a code, compared by ``text.key``.
_COUNTRY_WORDS = {
    "BE": "b be bel belgique belgie belgien belgium royaumedebelgique koninkrijkbelgie",
    "LU": "l lu lux luxembourg luxemburg letzebuerg grandducheluxembourg grandduchedeluxembourg gdluxembourg"
    " grandduchyofluxembourg grossherzogtumluxemburg groothertogdomluxemburg",
    "FR": "f fr fra france frankrijk frankreich republiquefrancaise",
    "DE": "d de deu ger allemagne duitsland deutschland germany bundesrepublikdeutschland",
    "NL": "nl nld paysbas nederland niederlande netherlands thenetherlands holland hollande",
}
_COUNTRY_BY_WORD = {word: country for country, words in _COUNTRY_WORDS.items() for word in words.split()}
# Only these stand before a code; "Belgique 1348" is no prefix that anyone writes.
_PREFIXES = {word: country for word, country in _COUNTRY_BY_WORD.items() if len(word) <= 3}

_NATIONAL = {
    "BE": re.compile(r"([1-9]\d{3})"),
    "LU": re.compile(r"([1-9]\d{3})"),
    # Four digits are a code of the first nine departments that lost its zero in a spreadsheet.
    "FR": re.compile(r"(0[1-9]\d{3}|[1-8]\d{4}|9[0-8]\d{3}|[1-9]\d{3})"),
    "DE": re.compile(r"(0[1-9]\d{3}|[1-9]\d{4})"),
    "NL": re.compile(r"([1-9]\d{3} ?(?!S[ADS])[A-Z]{2})"),
}
COUNTRIES = tuple(_NATIONAL)

_PREFIXED = re.compile(r"([A-Z]{1,3})[ .]?-? ?(?=\d)(.*)")
_DECIMAL_ZEROS = re.compile(r"(\d+)[.,]0+")
# After the code: nothing, or a separator and a locality that does not begin with a digit ('s-Gravenvoeren begins with an apostrophe).
_LOCALITY = r"(?:(?:\s*[,;:/(-]\s*|\s+)['’‘]?[^\W\d].*|\s*\(.*)?"


@dataclass(frozen=True)
class PostalCode:
    """A cell's postal code: ``country`` and ``code`` are filled for status ``ok`` only."""

    country: str
    code: str
    status: str


def country_of(text: str) -> str | None:
    """Return the two letters of the country that a word names in one of four languages, else None."""
    if country := _COUNTRY_BY_WORD.get(key(text)):
        return country
    # "Belgique (BE)", "België / Belgique": each word that is a country's names the same one
    named = {_COUNTRY_BY_WORD.get(key(word)) for word in re.split(r"[()/,;|]", text)} - {None}
    return named.pop() if len(named) == 1 else None


def require_country(text: str, where: str) -> str:
    """Return the two letters of a country named in a parameter, or refuse it by name."""
    country = country_of(text.strip())
    if country is None:
        raise ClusterAtlasError(
            f"“{text}” is no country that this plugin knows postal codes of.",
            where,
            f"Use one of {', '.join(COUNTRIES)}.",
        )
    return country


def normalise(raw: object, country_text: object, default_country: str) -> PostalCode:
    """Return what a postal code cell means.

    - The country is the prefix's (B-, L-, F- ...), else the country column's, else the default.
    - A locality after the code is ignored; ``1348.0`` and full-width digits are read as meant.
    - A French code gets its lost zero back; a Dutch one is written 6211AB.
    - What is doubtful is ``invalid``: it is never moved to another country.
    """
    text = ordinary(as_text(raw)).upper()
    if not text:
        return PostalCode("", "", PC_MISSING)
    column_text = as_text(country_text)
    column = country_of(column_text)
    prefixed = _PREFIXED.fullmatch(text)
    if prefixed:
        country = _PREFIXES.get(prefixed[1].casefold())
        text = prefixed[2]
        if country is not None and column_text and column != country:
            return PostalCode("", "", PC_CONFLICT)
    else:
        country = column if column_text else default_country
    if country is None:
        return PostalCode("", "", PC_UNKNOWN_COUNTRY)
    return _national(text, country)


def _national(text: str, country: str) -> PostalCode:
    """Return the code as the country writes it, or ``invalid``."""
    zeros = _DECIMAL_ZEROS.fullmatch(text)
    found = re.fullmatch(_NATIONAL[country].pattern + _LOCALITY, zeros[1] if zeros else text)
    if found is None:
        return PostalCode("", "", PC_INVALID)
    code = found[1].replace(" ", "")
    return PostalCode(country, code.zfill(5) if country == "FR" else code, PC_OK)


@dataclass(frozen=True)
class PostalColumns:
    """The columns ``country``, ``code`` and ``status`` that postal code cells mean, row by row."""

    country: Coded
    code: Coded
    status: Coded


def normalise_columns(raw: Coded, countries: Coded, default_country: str) -> PostalColumns:
    """Return what each row's postal code means, looking at each distinct pair of code and country once."""
    pairs = group(raw, countries)
    first = firsts(pairs)
    cells = zip(raw.take(first).texts(), countries.take(first).texts())
    found = [normalise(text, word, default_country) for text, word in cells]
    by_pair = Coded(pairs, np.arange(len(found)).astype(object))
    return PostalColumns(
        by_pair.replaced([f.country for f in found]),
        by_pair.replaced([f.code for f in found]),
        by_pair.replaced([f.status for f in found]),
    )
