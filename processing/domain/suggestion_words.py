"""The reasons of suggested rules in each language: they are printed on the sheet once a rule is switched on."""

from __future__ import annotations

from .telling import BANK, HOSPITAL, RETAIL, TEMPORARY, UNIVERSITY
from .words import NO_BREAK_SPACE, Words

# ``~`` is a no-break space; the names in braces are filled in.
_SENTENCES = {
    "fr": {
        "share": "{share}~% de l'effectif du cluster {cluster}",
        "far": "effectif de {jobs}, pour une médiane de {median} dans le cluster {cluster}",
        "group": "même effectif ({jobs}) dans chacun des {sites}, sans doute celui de tout le groupe",
        "many": "membre de {clusters} clusters",
        "name": "le nom évoque {theme}",
        "kind": "ce type d'organisme évoque {theme}",
        "nameless": "Lignes sans organisme, cluster {cluster}",
        "reason": "{subject}~: {facts} ({rows}, {jobs})",
        "and": "~; ",
        HOSPITAL: "un hôpital",
        UNIVERSITY: "une université ou une haute école",
        BANK: "une banque ou une assurance",
        TEMPORARY: "le travail intérimaire",
        RETAIL: "la grande distribution",
    },
    "en": {
        "share": "{share}% of the jobs of cluster {cluster}",
        "far": "a headcount of {jobs}, where the median of cluster {cluster} is {median}",
        "group": "the same headcount ({jobs}) at each of {sites}, probably the whole group's",
        "many": "member of {clusters} clusters",
        "name": "the name suggests {theme}",
        "kind": "this kind of organisation suggests {theme}",
        "nameless": "Rows without organisation, cluster {cluster}",
        "reason": "{subject}: {facts} ({rows}, {jobs})",
        "and": "; ",
        HOSPITAL: "a hospital",
        UNIVERSITY: "a university or college",
        BANK: "a bank or insurer",
        TEMPORARY: "temporary work",
        RETAIL: "a retail chain",
    },
    "nl": {
        "share": "{share}% van de banen van cluster {cluster}",
        "far": "{jobs}, bij een mediaan van {median} in cluster {cluster}",
        "group": "hetzelfde personeelsbestand ({jobs}) in elk van {sites}, wellicht dat van de hele groep",
        "many": "lid van {clusters} clusters",
        "name": "de naam wijst op {theme}",
        "kind": "dit soort organisatie wijst op {theme}",
        "nameless": "Rijen zonder organisatie, cluster {cluster}",
        "reason": "{subject}: {facts} ({rows}, {jobs})",
        "and": "; ",
        HOSPITAL: "een ziekenhuis",
        UNIVERSITY: "een universiteit of hogeschool",
        BANK: "een bank of verzekeraar",
        TEMPORARY: "uitzendarbeid",
        RETAIL: "een winkelketen",
    },
    "de": {
        "share": "{share}~% der Arbeitsplätze des Clusters {cluster}",
        "far": "{jobs}, bei einem Median von {median} im Cluster {cluster}",
        "group": "dieselbe Beschäftigtenzahl ({jobs}) an jedem von {sites}, wohl die der ganzen Gruppe",
        "many": "Mitglied in {clusters} Clustern",
        "name": "der Name deutet auf {theme} hin",
        "kind": "diese Art von Organisation deutet auf {theme} hin",
        "nameless": "Zeilen ohne Organisation, Cluster {cluster}",
        "reason": "{subject}: {facts} ({rows}, {jobs})",
        "and": "; ",
        HOSPITAL: "ein Krankenhaus",
        UNIVERSITY: "eine Hochschule",
        BANK: "eine Bank oder Versicherung",
        TEMPORARY: "Zeitarbeit",
        RETAIL: "eine Handelskette",
    },
}


def sentence(words: Words, key: str, **parts: str) -> str:
    """Return a sentence in the language of ``words``; what is filled in stays as it is."""
    template = _SENTENCES[words.language][key].replace("~", NO_BREAK_SPACE).replace("'", "\u2019")
    return template.format(**parts)
