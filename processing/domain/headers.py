"""Which column holds what: recognised from the header in French, English, Dutch and German."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from functools import lru_cache

from .errors import ClusterAtlasError
from .text import key, listed

# Names are compared by ``text.key``: "Code postal", "code_postal" and "CODE-POSTAL" are one.
_STRONG = {
    "organisation": "organisme|organisation|organization|entreprise|société|raison sociale|dénomination|membre|nom de l'organisme"
    "|nom de l'entreprise|nom organisme|member|company|company name|organisation name|enterprise|firm|employer|employeur"
    "|bedrijf|bedrijfsnaam|organisatie|onderneming|lid|unternehmen|firma|firmenname|einrichtung|mitglied|organisme membre",
    "site_id": "site id|id site|identifiant du site|identifiant site|site identifier|numéro d'établissement|n° établissement"
    "|numéro d'unité d'établissement|unité d'établissement|establishment id|vestigingsnummer|vestigingseenheidsnummer"
    "|standort id|standortnummer|betriebsstättennummer",
    "kind": "type|type d'organisme|type organisme|kind|organisation kind|organisation type|nature|catégorie|category|soort|type organisatie"
    "|soort organisatie|art|typ|organisationstyp|organisationsart",
    "cluster": "cluster|clusters|nom du cluster|cluster name|clusternaam|clustername|pôle|pôle de compétitivité|grappe|netwerk|netzwerk",
    "role": "rôle|role|rol|rolle|type d'adhésion|appartenance|membership|lidmaatschap|mitgliedschaft",
    "postal_code": "cp|code postal|code postaux|codes postaux|codepostal|postal code|postalcode|postcode|post code|zip|zip code"
    "|plz|postleitzahl|plz/ort|postnummer|cp siège|cp site|cp du siège|code postal siège|code postal du siège|code postal du site"
    "|code postal de l'établissement|code postal et localité|code postal/localité|cp/localité|postcode vestiging|postcode zetel"
    "|postcode/gemeente|postcode en gemeente|nouveau po",
    "country": "pays|code pays|country|country code|land|landcode|ländercode|staat",
    "jobs": "effectif|effectifs|emploi|emplois|nombre d'emplois|nb emplois|nombre de travailleurs|travailleurs|nombre d'employés|employés"
    "|effectif total|jobs|headcount|head count|employees|number of employees|staff|employment|personeel|personeelsbestand|werknemers"
    "|aantal werknemers|tewerkstelling|arbeidsplaatsen|banen|beschäftigte|anzahl beschäftigte|mitarbeiter|anzahl mitarbeiter"
    "|mitarbeiterzahl|arbeitsplätze|personalbestand|personnel",
    "year": "année|an|année de référence|exercice|year|jaar|jahr",
}
# Taken only where no strong name is there.
_WEAK = {"organisation": "nom|name|naam|libellé", "postal_code": "code|pc"}


def _keys(names: Mapping[str, str]) -> dict[str, frozenset[str]]:
    return {field: frozenset(key(name) for name in text.split("|")) for field, text in names.items()}


_STRONG_KEYS, _WEAK_KEYS = _keys(_STRONG), _keys(_WEAK)
REQUIRED = ("cluster", "postal_code", "jobs")
_WORDS = {
    "organisation": "organisation's name",
    "site_id": "site identifier",
    "kind": "kind of organisation",
    "cluster": "cluster's name",
    "role": "role of the member",
    "postal_code": "postal code",
    "country": "country of the code",
    "jobs": "number of jobs",
    "year": "year of the figures",
}
"""What a message calls each field: never as the field itself, which is not translated."""
_REMARK = re.compile(r"\(.*?\)|\[.*?\]")
# "Effectif 2006", "Emplois au 31/12/2006": the same thing, with its date
_DATED = re.compile(r"^(.*?\D)(?:\s+(?:en|au|in|op|am|per|on))?\s*(?:\d{1,2}[/.-]\d{1,2}[/.-])?(?:19|20)\d{2}$")


@dataclass(frozen=True)
class MemberColumns:
    """The table's column for each field of a member; None where the table has none."""

    cluster: str
    postal_code: str
    jobs: str
    organisation: str | None = None
    site_id: str | None = None
    kind: str | None = None
    role: str | None = None
    country: str | None = None
    year: str | None = None

    def used(self) -> set[str]:
        """Return the names of the columns that are taken."""
        return {str(value) for f in fields(self) if (value := getattr(self, f.name))}

    def described(self) -> str:
        """Return what was taken for what, for the log."""
        return ", ".join(f"{f.name} = “{value}”" for f in fields(self) if (value := getattr(self, f.name)))


def candidates(field: str, columns: Sequence[str]) -> list[str]:
    """Return the columns that may hold a field, by their names; weak names count only where no strong one is there."""
    strong = [c for c in columns if _STRONG_KEYS[field] & _readings(c)]
    return strong or [c for c in columns if _WEAK_KEYS.get(field, frozenset()) & _readings(c)]


@lru_cache(maxsize=4096)  # the cells of the first rows are asked for every field
def _readings(column: str) -> frozenset[str]:
    bare = _REMARK.sub(" ", column).strip()
    dated = _DATED.match(bare)
    return frozenset({key(column), key(bare), key(dated[1]) if dated else key(bare)} - {""})


def recognise(field: str, columns: Sequence[str], where: str = "") -> str | None:
    """Return the column that holds a field, None if there is none; two candidates are an error that names them."""
    found = candidates(field, columns)
    if len(found) > 1:
        raise ClusterAtlasError(
            f"{len(found)} columns could be the {_WORDS[field]}: {listed(found)}.",
            where,
            "Name the one to use.",
        )
    return found[0] if found else None


def find_column(name: str, columns: Sequence[str], field: str, where: str = "") -> str:
    """Return the column that a user named: as written, else without case, accents and spaces; unknown is an error."""
    if name in columns:
        return name
    close = [c for c in columns if key(c) == key(name)]
    if len(close) != 1:
        raise ClusterAtlasError(
            f"There is no column “{name}” for the {_WORDS[field]}.",
            where,
            f"The columns are {listed(list(columns), 30)}.",
        )
    return close[0]


def resolve_columns(columns: Sequence[str], named: Mapping[str, str | None], where: str = "") -> MemberColumns:
    """Return the member columns: those named by the user, the rest recognised from the header."""
    taken: dict[str, str | None] = {}
    for field in (f.name for f in fields(MemberColumns)):
        name = named.get(field)
        taken[field] = find_column(name, columns, field, where) if name else None
    left = [c for c in columns if c not in taken.values()]
    for field, column in taken.items():
        taken[field] = column or recognise(field, left, where)
    missing = [field for field in REQUIRED if not taken[field]]
    if missing:
        names = ", ".join(_WORDS[field] for field in missing)
        raise ClusterAtlasError(
            f"No column was recognised as the {names}.", where, f"Name it; the columns are {listed(list(columns), 30)}."
        )
    return MemberColumns(**taken)  # type: ignore[arg-type]


def header_score(cells: Sequence[str], named: Mapping[str, str | None]) -> int:
    """Return how many member fields a row of cells would give as a header (columns named by the user count double)."""
    wanted = {key(name) for name in named.values() if name}
    recognised = sum(bool(candidates(field, cells)) for field in _STRONG)
    return recognised + 2 * sum(key(cell) in wanted for cell in cells if cell)
