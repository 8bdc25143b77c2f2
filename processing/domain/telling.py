"""What a kind or a name speaks of: a university, a bank ..., in French, English, Dutch and German."""

from __future__ import annotations

import re

from .text import plain

HOSPITAL, UNIVERSITY, BANK, TEMPORARY, RETAIL = "hospital", "university", "bank", "temporary", "retail"
THEMES = (HOSPITAL, UNIVERSITY, BANK, TEMPORARY, RETAIL)

# Compared with texts without case and accents. Clinical trials, data banks, spin-offs and the like are none.
_WORDS = {
    HOSPITAL: r"\bhopita(?:l|ux)\b|\bhospitals?\b|\bcentre hospitalier\b|\bch[ru]\b|(?<!recherche )(?<!essai )(?<!essais )(?<!etude )"
    r"(?<!etudes )(?<!biologie )(?<!pharmacie )\bcliniques?\b|\bclinics?\b|ziekenhui[sz]|krankenh(?:aus|auser)\b"
    r"|klinik(?:um|en|a)?\b|\bkliniek(?:en)?\b",
    UNIVERSITY: r"\buniversit(?:e|es|y|ies|eit|eiten|at|aten)\b(?!.*\bspin[ -]?off)|\bhautes? ecoles?\b|hogescho(?:ol|len)\b|hochschulen?\b"
    r"|\bfacultes? universitaires?\b|\buniversity colleges?\b|\bk\.?u\.? ?leuven\b|\buclouvain\b|\bulb\b|\buliege\b|\bumons\b|\bunamur\b",
    BANK: r"\bbanques?\b(?! (?:de |d')(?:donnees|sang|tissus|organes|images|alimentaire|cellules)| alimentaire)"
    r"|(?<!blood )(?<!data )(?<!food )(?<!gene )\bbank(?:en|s)?\b|\b(?:spar|volks|landes|rabo|commerz|post|zentral|national|kredit)bank\b"
    r"|sparkassen?\b|\bcredit agricole\b|\bbnp paribas\b|\bbelfius\b|\bkbc\b|\bcompagnies? d'assurances?\b|\bassurances\b|\binsurance\b"
    r"|\bverzekering\w*|\bversicherung\w*",
    TEMPORARY: r"\binterim(?:aires?|kantoor|kantoren|arbeid)?\b|\btravail temporaire\b|\btemporary (?:work|employment)\b"
    r"|\bstaffing\b|\btemp(?:ing)? agenc(?:y|ies)\b|\buitzend\w*|\bzeitarbeit\w*|\bleiharbeit\w*|\bpersonaldienstleist\w*|\brandstad\b"
    r"|\badecco\b|\bmanpower\b|\btempo[ -]team\b",
    RETAIL: r"\b(?:super|hyper)marches?\b|\bsupermark(?:et|ets|t|te|ten)\b|\bgrande distribution\b|\bcommerces? de detail\b"
    r"|\bchaines? de magasins\b|\bretail(?:ers?)?\b|\bchain stores?\b|\bdetailhandel\b|\bkleinhandel\b|\bwinkelketens?\b|\beinzelhandel\w*"
    r"|\bhandelsketten?\b|\bcarrefour\b|\bdelhaize\b|\bcolruyt\b|\baldi\b|\blidl\b|\bauchan\b|\bintermarche\b|\bikea\b|\bdecathlon\b"
    r"|\balbert heijn\b|\bedeka\b|\brewe\b|\bkaufland\b",
}
# What speaks only where it is all that a kind says.
_KINDS = {
    UNIVERSITY: r"enseignement superieur|higher education|hoger onderwijs|(?:haute )?ecole superieure",
    BANK: r"(?:finance|assurance|versicherer|verzekeraar)s?",
    RETAIL: r"commerces?|distribution|handel|winkels?|magasins?|shops?|stores?",
}
_SPEAKING = re.compile("|".join(f"(?P<{theme}>{pattern})" for theme, pattern in _WORDS.items()))
_SPEAKING_KIND = re.compile("|".join(f"(?P<{theme}>{pattern})" for theme, pattern in _KINDS.items()))


def name_says(text: str) -> str:
    """Return what a name speaks of, one of ``THEMES``; empty where it is silent."""
    found = _SPEAKING.search(plain(text))
    return (found.lastgroup or "") if found else ""


def kind_says(text: str) -> str:
    """Return what a kind of organisation speaks of, one of ``THEMES``; empty where it is silent."""
    found = _SPEAKING_KIND.fullmatch(plain(text))
    return (found.lastgroup or "") if found else name_says(text)
