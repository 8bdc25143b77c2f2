"""The words of a sheet: figures by hand, in four languages."""

from __future__ import annotations

import datetime

import pytest
from cluster_atlas.processing.domain import word_tables
from cluster_atlas.processing.domain.errors import ClusterAtlasError
from cluster_atlas.processing.domain.shapes import SHAPE_NAMES
from cluster_atlas.processing.domain.words import LANGUAGES, french_spaces, words

NARROW, HARD = "\u202f", "\u00a0"


@pytest.mark.parametrize(
    ("language", "value", "expected"),
    [
        ("fr", 5667, f"5{NARROW}667"),
        ("fr", 1234567.5, f"1{NARROW}234{NARROW}567,5"),
        ("fr", 999, "999"),
        ("fr", 0.005, "0,01"),
        ("fr", 12.50, "12,5"),
        ("en", 1234.25, "1,234.25"),
        ("nl", 1234.25, "1.234,25"),
        ("de", 1000000, "1.000.000"),
        ("fr", -3, "\u22123"),
        ("fr", 0.0, "0"),
    ],
)
def test_numbers_are_written_as_the_language_does(language, value, expected):
    assert words(language).number(value) == expected


def test_years_and_codes_have_no_thousands():
    fr = words("fr")
    assert fr.measure(2006) == "Effectif 2006 par code postal"
    assert fr.maximum(5100, "4000", "Liège") == f"Maximum{HARD}: 5{NARROW}100 (4000, Liège)"


def test_a_place_without_name_is_its_code():
    assert words("en").maximum(12, "L-7750") == "Maximum: 12 (L-7750)"


@pytest.mark.parametrize(
    ("language", "one", "none", "several"),
    [
        ("fr", "1 emploi", "0 emploi", "2 emplois"),
        ("en", "1 job", "0 jobs", "2 jobs"),
        ("nl", "1 baan", "0 banen", "2 banen"),
    ],
)
def test_plurals(language, one, none, several):
    w = words(language)
    assert [w.jobs(n).replace(HARD, " ") for n in (1, 0, 2)] == [one, none, several]


def test_one_job_and_a_half_is_singular_in_french_only():
    assert words("fr").jobs(1.5).endswith("emploi")
    assert words("en").jobs(1.5).endswith("jobs")


def test_the_fixed_lines_of_a_french_page():
    fr = words("fr")
    assert fr.page_name(1) == "Carte 1" and fr.page_name(2, plural=True) == "Cartes 2"
    assert fr.scale(25) == f"1{HARD}mm²{HARD}= 25{HARD}emplois"
    assert fr.figures(5667, 56) == f"5{NARROW}667{HARD}emplois · 56{HARD}membres"
    assert fr.outside(3, 120) == f"Hors cadre{HARD}: 3{HARD}codes, 120{HARD}emplois"
    assert fr.too_small(12, 40) == f"Trop petits pour être vus{HARD}: 12{HARD}lieux, 40{HARD}emplois"
    assert fr.side_title("Les clusters", "2007", "Carte 1") == "Les clusters (2007) – Carte 1"
    assert fr.side_title("Les clusters", "", "Carte 1") == "Les clusters – Carte 1"
    assert fr.side_title("", "2007", "Carte 1") == "2007 – Carte 1"
    assert fr.side_title(" ", "", "Carte 1") == "Carte 1"


def test_the_method_panels_lines():
    fr = words("fr")
    assert (
        fr.exclusion("Une banque.", 1, 15000) == f"Une banque{HARD}: exclusion de 1{HARD}ligne (15{NARROW}000{HARD}emplois)."
    )
    assert fr.correction("Groupe", 1200).endswith("en moins.") and fr.correction("Groupe", -5).endswith("en plus.")
    assert fr.unmatched(["1049", "7010"], 3, 9).startswith(f"Codes non localisés (1049, 7010){HARD}: 2{HARD}codes")
    assert fr.unlocated("missing_code", 2, 35) == f"Sans code postal{HARD}: 2{HARD}lignes, 35{HARD}emplois."
    assert fr.balance({"read": 10, "mapped": 8, "excluded": 2, "repeated": 0}) == (
        f"Emplois{HARD}: 10{HARD}lus{HARD}; 8{HARD}cartographiés{HARD}; 2{HARD}exclus."
    )


def test_the_ledger_in_english():
    assert words("en").balance({"read": 3, "unmatched": 3}) == f"Jobs: 3{HARD}read; 3{HARD}not located."
    assert words("en").balance({}) == "None."


def test_who_made_it():
    day = datetime.date(2007, 8, 23)
    assert words("en").credit(day, "1.0") == f"Made with Cluster Atlas 1.0, QGIS, 23{HARD}August 2007"
    assert words("en").production(day, "1.0") == f"Cluster Atlas 1.0, QGIS, 23{HARD}August 2007"


def test_apostrophes_are_those_of_print():
    assert "l’effectif" in words("fr").reading_note()
    assert not any("'" in text for text in words("fr").text.values())


@pytest.mark.parametrize(
    ("language", "shape", "said"),
    [
        ("fr", "circle", "la surface de chaque cercle est"),
        ("fr", "half_circle", "la surface de chaque demi-cercle est"),
        ("en", "square", "the area of each square is"),
        ("nl", "square", "de oppervlakte van elk vierkant is"),
        ("de", "half_circle", "Die Fläche jedes Halbkreises ist"),
    ],
)
def test_the_reading_note_names_the_shape_that_is_drawn(language, shape, said):
    assert said in words(language).reading_note(shape)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_shape_has_its_word_in_every_language(language):
    notes = {words(language).reading_note(shape) for shape in SHAPE_NAMES}
    assert len(notes) == 3 and not any("{" in note for note in notes)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_shipped_word_names_a_region(language):
    said = " ".join(words(language).text.values()).casefold()
    assert not any(region in said for region in ("wallon", "walloon", "waals", "flam", "flem", "vlaams", "brux", "brus"))
    assert {"fr": "de membres dans", "en": "of members in", "nl": "van leden in", "de": "von mitgliedern in"}[language] in said


def test_braces_in_a_users_text_stay():
    assert "{jobs} <b>&" in words("fr").exclusion("{jobs} <b>&", 1, 1)
    assert words("fr").sources("{text}") == f"Sources{HARD}: {{text}}"


def test_no_sources_are_no_line():
    assert words("fr").sources("  ") == ""


@pytest.mark.parametrize(
    ("language", "first", "other"),
    [
        ("fr", "1er mars 2007", "23 août 2007"),
        ("en", "1 March 2007", "23 August 2007"),
        ("nl", "1 maart 2007", "23 augustus 2007"),
        ("de", "1. März 2007", "23. August 2007"),
    ],
)
def test_dates(language, first, other):
    w = words(language)
    assert w.date(datetime.date(2007, 3, 1)).replace(HARD, " ") == first
    assert w.date(datetime.date(2007, 8, 23)).replace(HARD, " ") == other


def test_every_language_has_every_word():
    keys = {language: set(word_tables.TEXTS[language]) for language in LANGUAGES}
    assert all(keys[language] == keys["fr"] for language in LANGUAGES)
    assert all(set(word_tables.NOUNS[language]) == set(word_tables.NOUNS["fr"]) for language in LANGUAGES)
    assert all(len(word_tables.MONTHS[language].split()) == 12 for language in LANGUAGES)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_shipped_text_keeps_the_mark_of_a_hard_space(language):
    assert not any("~" in text for text in words(language).text.values())


def test_french_texts_have_hard_spaces_before_double_signs():
    for text in words("fr").text.values():
        assert not any(f" {sign}" in text for sign in ":;?!»")


def test_french_spaces_mend_typed_ones():
    assert french_spaces("« Oui » : non ?") == f"«{HARD}Oui{HARD}»{HARD}: non{HARD}?"


def test_an_unknown_logic_is_its_own_name():
    assert words("de").logic("ours") == "ours"
    assert words("en").logic("traditional") == "Traditional"


def test_an_unknown_language_is_refused():
    with pytest.raises(ClusterAtlasError, match="fr, en, nl, de"):
        words("it")


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_merged_codes_are_drawn_as_has_a_word_for_every_shape_and_for_pies(language):
    said = words(language)
    notes = {said.merged_note("Liège", symbol, 10) for symbol in (*SHAPE_NAMES, "pie")}
    assert len(notes) >= 3 and all("10" in note and note.startswith("Liège") for note in notes)


def test_an_inset_says_how_many_times_it_is_larger():
    assert words("fr").inset_title("Bruxelles", 2.5) == f"Bruxelles (×{HARD}2,5)"
    assert words("en").inset_title("Brussels", 3) == f"Brussels (×{HARD}3)"
