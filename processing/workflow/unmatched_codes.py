"""Codes that no place was found for, what each can be mended by, and the host codes that mend it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..domain.errors import ClusterAtlasError
from .draft import Row

if TYPE_CHECKING:
    from .join import Employment, Inputs

HOST, NO_LAYER, INVALID, CONFLICT, UNKNOWN_COUNTRY = "host", "no_layer", "invalid", "conflict", "unknown_country"
_NEAREST = {
    "fr": "Code absent des couches de codes postaux ; {host} est le plus proche par le numéro",
    "en": "Code absent from the postal-code layers; {host} is the nearest in number",
    "nl": "Code ontbreekt in de postcodelagen; {host} is het dichtstbijzijnde nummer",
    "de": "Code fehlt in den Postleitzahl-Layern; {host} liegt der Nummer nach am nächsten",
}
_CHOSEN = {
    "fr": "Code absent des couches de codes postaux ; montré à {host}",
    "en": "Code absent from the postal-code layers; shown at {host}",
    "nl": "Code ontbreekt in de postcodelagen; getoond bij {host}",
    "de": "Code fehlt in den Postleitzahl-Layern; bei {host} gezeigt",
}


@dataclass(frozen=True)
class UnmatchedCode:
    """A code without a place, as figures have it.

    - ``country`` and ``postal_code`` are empty where the cell is no code of its country; ``raw`` is how it is first written.
    - ``writings``: all the ways in which the table writes it: a host code is for all of them.
    - ``remedy``: ``HOST`` (show it at another code), ``NO_LAYER`` (add a layer of its country), else why no host code can help.
    - ``suggestions``: existing codes for ``HOST``, nearest first; for others what the cell would be elsewhere ("FR 59000?").
    """

    country: str
    postal_code: str
    raw: str
    writings: tuple[str, ...]
    members: int
    jobs: float
    remedy: str
    suggestions: tuple[str, ...]


def unmatched_codes(figures: Employment, inputs: Inputs) -> tuple[UnmatchedCode, ...]:
    """Return the codes without a place, most jobs at stake first."""
    known = set(inputs.places["country"])
    writings, statuses = _written(figures)
    found = []
    for line in figures.unmatched.itertuples(index=False):
        key = (line.country, line.postal_code) if line.postal_code else ("", line.raw)
        remedy = statuses[key] if not line.postal_code else HOST if line.country in known else NO_LAYER
        suggestions = tuple(part for part in line.suggestion.split(", ") if part)
        jobs = float(line.jobs)
        found.append(
            UnmatchedCode(line.country, line.postal_code, line.raw, writings[key], int(line.members), jobs, remedy, suggestions)
        )
    return tuple(found)


def place_names(inputs: Inputs) -> dict[tuple[str, str], str]:
    """Return what each place is called, by country and code; an empty text where its layer does not say."""
    places = inputs.places
    return dict(zip(zip(places["country"], places["postal_code"]), places["place"].astype(str)))


def existing_code(text: str, country: str, inputs: Inputs) -> str:
    """Return the code that a user typed as a country's layers have it; one that they do not have is refused."""
    from ..domain.names import PC_OK
    from ..domain.postal_codes import normalise

    code = normalise(text, country, country)
    if code.status != PC_OK:
        raise ClusterAtlasError(f"“{text}” is no postal code of {country}.", "", "Type one that the layers have.")
    if code.country != country or (country, code.code) not in place_names(inputs):
        raise ClusterAtlasError(
            f"The postal-code layers have no {code.country} {code.code}.", "", "Type a code that they have."
        )
    return code.code


def proposed_reason(language: str, host: str, place: str, nearest: bool) -> str:
    """Return why a code is shown at another, in the sheet's language; it is printed in the tables of rows."""
    texts = _NEAREST if nearest else _CHOSEN
    return texts.get(language, texts["en"]).format(host=f"{host} {place}".strip())


def with_host(hosts: Sequence[Row], country: str, code: str, host: str, reason: str, default_country: str) -> list[Row]:
    """Return host codes with one more; what they said about that code before is replaced."""
    line = {"country": country, "postal_code": code, "host_code": host, "reason": reason}
    return [*(one for one in hosts if _code_of(one, default_country) != (country, code)), line]


def _code_of(row: Mapping[str, str], default_country: str) -> tuple[str, str]:
    from ..domain.postal_codes import normalise

    code = normalise(row.get("postal_code", ""), row.get("country", ""), default_country)
    return code.country, code.code


def _written(figures: Employment) -> tuple[dict[tuple[str, str], tuple[str, ...]], dict[tuple[str, str], str]]:
    """Return how each unmatched code is written, and what a cell that is no code turned out to be."""
    import numpy as np

    from ..domain import names
    from ..domain.coded import firsts, group

    fates = figures.fates
    members = fates.members
    rows = np.flatnonzero(fates.having(names.UNMATCHED))
    columns = [c.take(rows) for c in (members.country, members.postal_code, members.raw_code, members.pc_status)]
    first = firsts(group(*columns)) if len(rows) else rows
    writings: dict[tuple[str, str], dict[str, None]] = {}
    statuses: dict[tuple[str, str], str] = {}
    for country, code, raw, status in zip(*(c.take(first).texts() for c in columns)):
        key = (country, code) if code else ("", raw)
        writings.setdefault(key, {})[raw] = None
        statuses.setdefault(key, str(status))
    return {key: tuple(texts) for key, texts in writings.items()}, statuses
