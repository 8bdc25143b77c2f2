"""Every fixed text of a sheet, in the sheet's language, and the way that its numbers are written."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from .errors import ClusterAtlasError
from .names import LANGUAGES
from .word_tables import COLUMNS, EACH_SYMBOL, LOGICS, MONTHS, NOUNS, ONE_SYMBOL, STATUSES, TEXTS

NARROW_SPACE = "\u202f"
NO_BREAK_SPACE = "\u00a0"
MIDDLE_DOT = "\u00b7"

_SEPARATORS = {"fr": (NARROW_SPACE, ","), "en": (",", "."), "nl": (".", ","), "de": (".", ",")}


@dataclass(frozen=True)
class Words:
    """The words of one language; ``text`` holds the fixed sentences by key, the methods write figures."""

    language: str
    text: Mapping[str, str]
    statuses: Mapping[str, str]
    logics: Mapping[str, str]
    columns: Mapping[str, str]

    def __getitem__(self, key: str) -> str:
        """Return the fixed text ``key`` ("method_panel", "data_heading" ...)."""
        return self.text[key]

    def number(self, value: float) -> str:
        """Write a count or a headcount: thousands set off, at most two decimals, none where there are none."""
        thousands, point = _SEPARATORS[self.language]
        exact = Decimal(str(value)).quantize(Decimal("0.01"), ROUND_HALF_UP)
        whole, _, decimals = f"{abs(exact):,.2f}".partition(".")
        decimals = decimals.rstrip("0")
        sign = "\u2212" if exact < 0 else ""
        return sign + whole.replace(",", thousands) + (point + decimals if decimals else "")

    def count(self, noun: str, value: float) -> str:
        """Write a number with its noun: ``count("job", 5667)`` is "5 667 emplois"; no line breaks between the two."""
        one, several = NOUNS[self.language][noun]
        singular = abs(value) < 2 if self.language == "fr" else value == 1
        return f"{self.number(value)}{NO_BREAK_SPACE}{one if singular else several}"

    def noun(self, noun: str) -> str:
        """Return a noun in the plural: "emplois"."""
        return NOUNS[self.language][noun][1]

    def jobs(self, value: float) -> str:
        """Write a headcount: "5 667 emplois"."""
        return self.count("job", value)

    def members(self, value: float) -> str:
        """Write a number of members: "56 membres"."""
        return self.count("member", value)

    def figures(self, jobs: float, members: float) -> str:
        """Write the figures of a cell's strip: "5 667 emplois · 56 membres"."""
        return f"{self.jobs(jobs)} {MIDDLE_DOT} {self.members(members)}"

    def page_name(self, number: int, plural: bool = False) -> str:
        """Name a map page: "Carte 1", or "Cartes 2" for a page of several maps."""
        return f"{self.text['maps' if plural else 'map']} {number}"

    def side_title(self, theme: str, edition: str, page: str) -> str:
        """Write the line that runs up the side: "Les clusters technologiques (2007) – Carte 1"."""
        if not theme.strip():  # no dash that stands before nothing
            return " – ".join(part for part in (edition, page) if part)
        key = "side_title" if edition else "side_title_undated"
        return _fill(self.text[key], theme=theme, edition=edition, page=page)

    def measure(self, year: int | None) -> str:
        """Title the legend with what is measured and when: "Effectif 2006 par code postal"."""
        return _fill(self.text["measure" if year else "measure_undated"], year=str(year))

    def maximum(self, jobs: float, code: str, place: str = "") -> str:
        """Name the largest circle: "Maximum : 5 100 (4000, Liège)"."""
        return _fill(self.text["maximum"], jobs=self.number(jobs), where=", ".join(p for p in (code, place) if p))

    def reading_note(self, shape: str = "circle") -> str:
        """Tell how to read symbols of a shape (the sheet's name of it): their area is the headcount."""
        return _fill(self.text["reading_note"], symbol=EACH_SYMBOL[shape][LANGUAGES.index(self.language)])

    def giant(self, jobs: float, code: str, place: str = "") -> str:
        """Say what the unfilled ring is."""
        return _fill(self.text["giant"], jobs=self.jobs(jobs), where=", ".join(p for p in (code, place) if p))

    def scale(self, jobs_per_mm2: float) -> str:
        """Write the symbol scale: "1 mm² = 25 emplois"."""
        return _fill(self.text["scale"], jobs=self.jobs(jobs_per_mm2))

    def outside(self, codes: int, jobs: float) -> str:
        """Say what lies beyond an edge: "Hors cadre : 3 codes, 120 emplois"."""
        return _fill(self.text["outside"], codes=self.count("code", codes), jobs=self.jobs(jobs))

    def too_small(self, places: int, jobs: float) -> str:
        """Say what is too small to be drawn to scale: "trop petits pour être vus : 12 lieux, 40 emplois"."""
        return _fill(self.text["too_small"], places=self.count("place", places), jobs=self.jobs(jobs))

    def still_overlapping(self, circles: int) -> str:
        """Say how many circles found no room to move apart: "12 cercles se recouvrent encore, faute de place."."""
        return _fill(self.text["still_overlapping"], circles=self.count("circle", circles))

    def no_room(self, names: Iterable[str]) -> str:
        """Name the places whose names found no room on a map."""
        return _fill(self.text["no_room"], names=", ".join(names))

    def inset_title(self, name: str, times: float) -> str:
        """Title an inset: "Bruxelles (× 3)"."""
        return _fill(self.text["inset_title"], name=name, times=self.number(times))

    def inset_note(self, name: str, times: float) -> str:
        """Say under a map what an inset of it shows, and how much larger."""
        return _fill(self.text["inset_note"], name=name, times=self.number(times))

    def merged_note(self, name: str, symbol: str, codes: int | None = None) -> str:
        """Say that the codes of an area are one symbol (the sheet's name of a shape, or "pie"), on each map for no number."""
        one = ONE_SYMBOL[symbol][LANGUAGES.index(self.language)]
        if codes is None:
            return _fill(self.text["merged_each"], name=name, symbol=one)
        return _fill(self.text["merged"], name=name, symbol=one, codes=self.count("code", codes))

    def sources(self, text: str) -> str:
        """Write the line of sources below a map; nothing for no text."""
        return _fill(self.text["sources"], text=text) if text.strip() else ""

    def credit(self, day: datetime.date, version: str) -> str:
        """Say with what and when the sheet was made."""
        return _fill(self.text["credit"], version=version, date=self.date(day))

    def production(self, day: datetime.date, version: str) -> str:
        """Say the same below a heading of its own: "Cluster Atlas 1.0, QGIS, 23 août 2007"."""
        return f"Cluster Atlas {version}, QGIS, {self.date(day)}"

    def date(self, day: datetime.date) -> str:
        """Write a day out: "1er mars 2007", "1 March 2007", "1. März 2007"."""
        ordinal = {"fr": "1er" if day.day == 1 else str(day.day), "de": f"{day.day}."}.get(self.language, str(day.day))
        return f"{ordinal}{NO_BREAK_SPACE}{MONTHS[self.language].split()[day.month - 1]} {day.year}"

    def data(self, year: int | None) -> str:
        """Write the shipped paragraph on the data."""
        return _fill(self.text["data" if year else "data_undated"], year=str(year))

    def exclusion(self, reason: str, rows: int, jobs: float) -> str:
        """Write one exclusion rule of the method panel, with its reason and what it took away."""
        return _fill(self.text["exclusion"], reason=_bare(reason), rows=self.count("row", rows), jobs=self.jobs(jobs))

    def correction(self, reason: str, jobs: float) -> str:
        """Write one rule that corrected a headcount; ``jobs`` is what was taken away, negative if added."""
        key = "correction" if jobs >= 0 else "addition"
        return _fill(self.text[key], reason=_bare(reason), jobs=self.jobs(abs(jobs)))

    def unmatched(self, codes: list[str], rows: int, jobs: float, most: int = 8) -> str:
        """Write which codes no place was found for, naming the first ``most`` of them."""
        return _fill(
            self.text["unmatched"],
            codes=self.count("code", len(codes)),
            list=", ".join(codes[:most]) + (", …" if len(codes) > most else ""),
            rows=self.count("row", rows),
            jobs=self.jobs(jobs),
        )

    def unlocated(self, status: str, rows: int, jobs: float) -> str:
        """Write what a status of the ledger kept off the map: "Sans code postal : 4 lignes, 120 emplois."."""
        name = self.statuses.get(status, status)
        return _fill(
            self.text["unlocated"],
            what=name[:1].upper() + name[1:],
            rows=self.count("row", rows),
            jobs=self.jobs(jobs),
        )

    def kept(self, what: str, page: str, name: str, text: str) -> str:
        """Say what stays of an editor's work in a refreshed project: ``what`` as in the table of words, ``kept_...``."""
        return _fill(self.text[f"kept_{what}"], page=page, item=name, text=text)

    def balance(self, parts: Mapping[str, float]) -> str:
        """Write the ledger as one sentence: jobs by status, in the order given, those without jobs left out."""
        names = self.statuses
        shown = [f"{self.number(jobs)}{NO_BREAK_SPACE}{names.get(name, name)}" for name, jobs in parts.items() if jobs]
        hard = NO_BREAK_SPACE if self.language == "fr" else ""
        jobs_name = NOUNS[self.language]["job"][1]
        line = f"{jobs_name[:1].upper()}{jobs_name[1:]}{hard}: " + f"{hard}; ".join(shown)
        return f"{line}." if shown else self.text["none"]

    def logic(self, logic: str) -> str:
        """Name a spatial logic; one that is not shipped is its own name."""
        return self.logics.get(logic, logic)


def words(language: str) -> Words:
    """Return the words of ``fr``, ``en``, ``nl`` or ``de``.

    Raises:
        ClusterAtlasError: for any other language.
    """
    if language not in LANGUAGES:
        raise ClusterAtlasError(
            f'There are no sheet texts in the language "{language}".',
            "language",
            f"Use one of: {', '.join(LANGUAGES)}.",
        )
    column = LANGUAGES.index(language)
    return Words(
        language,
        {key: _typeset(text) for key, text in TEXTS[language].items()},
        {key: _typeset(names[column]) for key, names in STATUSES.items()},
        {key: _typeset(names[column]) for key, names in LOGICS.items()},
        {key: _typeset(names[column]) for key, names in COLUMNS.items()},
    )


def french_spaces(text: str) -> str:
    """Put no-break spaces where French wants them, in a text that an editor typed with plain ones."""
    for mark in (":", ";", "?", "!", "»"):
        text = text.replace(f" {mark}", NO_BREAK_SPACE + mark)
    return text.replace("« ", "«" + NO_BREAK_SPACE)


def _typeset(text: str) -> str:
    """Return a text of the tables with its no-break spaces and the apostrophe of print."""
    return text.replace("~", NO_BREAK_SPACE).replace("'", "\u2019")


def _fill(template: str, **parts: str) -> str:
    """Fill a sentence in; braces inside the parts stay as they are."""
    return template.format(**parts)


def _bare(sentence: str) -> str:
    """Return a sentence without its last full stop, so that another clause can follow."""
    return sentence.strip().rstrip(".")
