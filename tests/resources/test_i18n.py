"""The languages of the plugin: every text is there in French, Dutch and German, and reaches who uses it."""

from __future__ import annotations

import ast
import importlib.util
import json
import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from qgis.core import QgsProcessingException, QgsProcessingFeedback
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

ROOT = Path(__file__).resolve().parents[2]
I18N = ROOT / "resources" / "i18n"
LANGUAGES = ("fr", "nl", "de")
PLACES = re.compile(r"\{\d*\}|%n|%L?\d")
NO_BREAK = "\u00a0\u202f"
QT5 = {**os.environ, "QT_SELECT": "qt5"}


@pytest.fixture(scope="module")
def scripts() -> Iterator[ModuleType]:
    """Give scripts/i18n.py; what it imports by its bare name is taken out again."""
    before = set(sys.modules)
    sys.path.insert(0, str(ROOT / "scripts"))
    spec = importlib.util.spec_from_file_location("i18n", ROOT / "scripts" / "i18n.py")
    module = sys.modules["i18n"] = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    yield module
    for name in [n for n in sys.modules if n not in before and n.startswith("i18n")]:
        del sys.modules[name]
    sys.path[:] = [entry for entry in sys.path if entry != str(ROOT / "scripts")]


@pytest.fixture(scope="module")
def texts(scripts: ModuleType) -> dict[tuple[str, str], Any]:
    """Give every text of the sources by context."""
    return scripts.sources()


@pytest.fixture
def speak() -> Iterator[Callable[[str], None]]:
    """Let QGIS speak a language as the plugin makes it, and English again in the end."""
    installed = []

    def _speak(language: str) -> None:
        translator = QTranslator()
        assert translator.load(str(I18N / f"cluster_atlas_{language}.qm"))
        assert QCoreApplication.installTranslator(translator)
        installed.append(translator)

    yield _speak
    for translator in installed:
        QCoreApplication.removeTranslator(translator)


@pytest.fixture
def members(tmp_path: Path) -> str:
    """Write a table with a title row, a total and a code that is none, as people keep them, and return its path."""
    path = tmp_path / "membres.csv"
    path.write_bytes(
        "Membres 2006;;;\r\nOrganisme;Cluster;CP;Effectif\r\nÉcho SA;TIC;B-1348;1 234\r\nPrès;Espace;??;60\r\n"
        "Total;;;1 294\r\n".encode("cp1252")
    )
    return str(path)


# -- the files


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_text_is_untranslated_and_no_translation_is_left_over(
    scripts: ModuleType, texts: dict[tuple[str, str], Any], language: str
) -> None:
    """Where this fails: ``make i18n``, then as the top of scripts/i18n.sh says."""
    kept = scripts.read(language)

    assert [text for text in texts if text not in kept] == [], "run `make i18n`"
    assert [text for text, entry in kept.items() if entry.vanished or text not in texts] == [], "`scripts/i18n.sh tidy`"
    assert [text for text, entry in kept.items() if not entry.is_done] == [], f"`scripts/i18n.sh missing {language}`"


def test_the_list_of_messages_is_that_of_the_sources(scripts: ModuleType) -> None:
    assert json.loads((I18N / "messages.json").read_text(encoding="utf-8")) == sorted(scripts.templates())


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_qt_loads_is_what_was_translated(scripts: ModuleType, speak: Callable[[str], None], language: str) -> None:
    speak(language)

    for (context, text), entry in scripts.read(language).items():
        forms = zip((1, 5), entry.translation) if "%n" in text else [(-1, entry.translation[0])]
        for number, said in forms:
            assert QCoreApplication.translate(context, text, None, number) == said.replace("%n", str(number))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_name_and_figure_of_a_text_is_in_its_translation(scripts: ModuleType, language: str) -> None:
    wrong = [
        (text, said)
        for (_, text), entry in scripts.read(language).items()
        for said in entry.translation
        if sorted(PLACES.findall(text)) != sorted(PLACES.findall(said)) or text.count(";;") != said.count(";;")
    ]

    assert wrong == []


def french(scripts: ModuleType) -> list[str]:
    """Return the French texts, without what is no French: keys, paths and patterns of files."""
    return [said for entry in scripts.read("fr").values() for said in entry.translation]


def test_french_has_its_own_apostrophes_and_quotes(scripts: ModuleType) -> None:
    assert [said for said in french(scripts) if re.search("['\"“”]", said)] == []


def test_french_has_a_no_break_space_before_double_signs_and_inside_quotes(scripts: ModuleType) -> None:
    free = re.compile(rf"(?<=[^\s{NO_BREAK}]) [:;?!»]|« |[\w»)\}}][?!]|[\w»)][:](?=\s)|«[^{NO_BREAK}]|[^{NO_BREAK}]»")

    assert [said for said in french(scripts) if free.search(said)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_word_is_chosen_by_a_figure_that_the_text_has(scripts: ModuleType, language: str) -> None:
    chosen = [
        (number, text)
        for (context, text), entry in scripts.read(language).items()
        for number in re.findall(r"\{(\d+)\|", entry.translation[0])
        if context == "Messages"
    ]

    assert chosen
    assert [text for number, text in chosen if f"{{{number}}}" not in text] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_sentences_end_as_their_source_does(scripts: ModuleType, language: str) -> None:
    ends = [
        (text, said)
        for (_, text), entry in scripts.read(language).items()
        for said in entry.translation
        if text.endswith(".") and not text.endswith("...") and not said.endswith((".", "…"))
    ]

    assert ends == []


# -- nothing is forgotten


class Listener(QTranslator):
    """A translator that notes what it is asked for and gives it back."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: set[tuple[str, str]] = set()

    def translate(self, context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str:
        self.asked.add((context, text))
        return text  # an empty answer would be taken for the translation

    def isEmpty(self) -> bool:
        return False


def test_all_that_the_toolbox_and_the_dock_ask_for_is_extracted(
    texts: dict[tuple[str, str], Any], provider: Any, qgis_iface: Any
) -> None:
    from cluster_atlas.ui.dock import AtlasDock

    listener = Listener()
    QCoreApplication.installTranslator(listener)
    try:
        provider.longName()
        for known in provider.algorithms():
            algorithm = known.create()
            for ask in ("displayName", "group", "shortDescription", "shortHelpString", "parameterDefinitions"):
                getattr(algorithm, ask)()
        dock = AtlasDock(qgis_iface, None)
        dock.close_dock()
        dock.deleteLater()
    finally:
        QCoreApplication.removeTranslator(listener)

    own = {asked for asked in listener.asked if asked[0] in {context for context, _ in texts}}
    assert ("ClusterAtlas", "Organisation column") in own
    assert ("AtlasDock", "Open the guide") in own
    assert own - set(texts) == set()


FORWARDED = {("export.py", "error.what"), ("requirements.py", "how_to_install(missing)")}
"""Errors that say again what another one says, or that Qt translates by itself."""


def test_what_is_wrong_can_be_read_from_the_source_of_every_error(scripts: ModuleType) -> None:
    files = [f for part in scripts.SPEAKING for f in sorted((ROOT / "processing" / part).rglob("*.py"))]
    messages = scripts.Messages(files, ROOT)
    hidden, read = set(), 0
    for tree, file in messages.modules:
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "ClusterAtlasError":
                read += 1
                if "\0" in messages._ways(node.args[0]):
                    hidden.add((Path(file).name, ast.unparse(node.args[0])))

    assert read > 140
    assert hidden == FORWARDED


def test_an_f_string_becomes_a_text_with_numbered_places(scripts: ModuleType, tmp_path: Path) -> None:
    source = tmp_path / "part.py"
    source.write_text(
        "def f(x, y, off, watch):\n"
        "    more = ' and so on' if y else ''\n"
        "    watch.log(f'{x}{y}: {len(x)} rules' + (f', {off} off' if off else '') + f'{more}.')\n"
        "    raise ClusterAtlasError(said(x), g('name'), 'COLUMNS')\n"
        "def g(what):\n"
        "    return f'No {what} here'\n"
        "def said(x) -> str:\n"
        "    return f'It is “{x:g}” (100 %).'\n"
        "def refused(key, what):\n"
        "    raise ClusterAtlasError(f'“{key}” {what}!')\n"
        "class Reader:\n"
        "    def refused(self, part, what):\n"
        "        raise ClusterAtlasError(f'“{self.key}.{part}” {what}.')\n"
        "    def read(self):\n"
        "        self.refused('extent', 'is no area')\n"
        "        refused('name', 'is missing here')\n",
        encoding="utf-8",
    )

    assert set(scripts.Messages([source], tmp_path).all()) == {
        "{1}: {2} rules, {3} off and so on.",
        "{1}: {2} rules, {3} off.",
        "{1}: {2} rules and so on.",
        "{1}: {2} rules.",
        "It is “{1}” (100 %).",
        "“{1}” is no area.",
        "“{1}” is missing here!",
    }


def test_a_text_that_is_gone_keeps_its_translation_until_it_is_tidied_away(scripts: ModuleType) -> None:
    entry = scripts.Entry
    before = {("A", "old"): entry(["a.py"], ["ancien"]), ("A", "both"): entry(["a.py"], ["commun"])}
    now = {("A", "both"): entry(["b.py"]), ("B", "both"): entry(["b.py"]), ("B", "new"): entry(["b.py"])}

    kept = scripts.merged(now, before, "fr", tidy=False)
    tidy = scripts.merged(now, before, "fr", tidy=True)

    assert {key: (e.translation, e.vanished) for key, e in kept.items()} == {
        ("A", "both"): (["commun"], False),
        ("A", "old"): (["ancien"], True),
        ("B", "both"): (["commun"], False),
        ("B", "new"): ([], False),
    }
    assert ("A", "old") not in tidy


@pytest.mark.skipif(shutil.which("lrelease") is None, reason="Qt's lrelease is not installed")
def test_the_file_is_written_as_qt_reads_it_plurals_too(scripts: ModuleType, tmp_path: Path, monkeypatch: Any) -> None:
    monkeypatch.setattr(scripts, "FOLDER", tmp_path)
    said = {("Ctx", "%n row(s) <&>"): scripts.Entry(["ui/a.py"], ["%n ligne", "%n lignes"])}
    scripts.write("fr", said)

    path = tmp_path / "cluster_atlas_fr.ts"
    subprocess.run(["lrelease", "-silent", str(path), "-qm", str(tmp_path / "fr.qm")], check=True, env=QT5)
    translator = QTranslator()
    assert translator.load(str(tmp_path / "fr.qm"))

    assert scripts.read("fr")["Ctx", "%n row(s) <&>"].translation == ["%n ligne", "%n lignes"]
    assert [translator.translate("Ctx", "%n row(s) <&>", None, n) for n in (0, 1, 2)] == [
        "%n ligne",
        "%n ligne",
        "%n lignes",
    ]


def test_filling_in_sets_the_apostrophes_and_spaces_of_french(scripts: ModuleType) -> None:
    assert scripts.typeset("fr", "L'« e » : a ; b ?") == "L’«\u00a0e\u00a0»\u00a0: a\u00a0; b\u00a0?"
    assert scripts.typeset("de", "so 'bleibt' es : ja") == "so 'bleibt' es : ja"


# -- the language of a run


@pytest.mark.parametrize(
    ("language", "said"),
    [
        (
            "fr",
            "Aucun champ n’a été reconnu pour\u00a0: nombre d’emplois. Indiquez-le\u00a0; les champs sont «\u00a0Organisme\u00a0», "
            "«\u00a0Cluster\u00a0», «\u00a0CP\u00a0».",
        ),
        ("nl", "Geen veld is herkend voor: aantal banen. Geef het op; de velden zijn ‘Organisme’, ‘Cluster’, ‘CP’."),
        (
            "de",
            "Kein Feld wurde erkannt für: Zahl der Arbeitsplätze. Geben Sie es an; die Felder sind „Organisme“, „Cluster“, „CP“.",
        ),
    ],
    ids=LANGUAGES,
)  # fmt: skip
def test_an_error_is_told_in_the_language_of_qgis(
    speak: Callable[[str], None], provider: Any, tmp_path: Path, language: str, said: str
) -> None:
    import processing

    table = tmp_path / "membres.csv"
    table.write_text("Organisme;Cluster;CP\nÉcho SA;TIC;1348\n", encoding="utf-8")
    speak(language)

    with pytest.raises(QgsProcessingException) as error:
        processing.run("clusteratlas:suggestexclusions", {"MEMBERS": str(table), "OUTPUT": "memory:"})

    colon = "\u00a0: " if language == "fr" else ": "
    assert str(error.value).removeprefix("There were errors executing the algorithm.\n") == f"{table.name}{colon}{said}"


class Feedback(QgsProcessingFeedback):
    """Processing's log, with the texts that stand over the progress bar."""

    def __init__(self, log: bool) -> None:
        super().__init__(log)
        self.steps: list[str] = []

    def setProgressText(self, text: str) -> None:
        self.steps.append(text)


def test_the_log_is_told_in_the_language_of_qgis(speak: Callable[[str], None], provider: Any, members: str) -> None:
    import processing

    speak("fr")
    feedback = Feedback(False)
    processing.run("clusteratlas:suggestexclusions", {"MEMBERS": members, "OUTPUT": "memory:"}, feedback=feedback)
    processing.run("clusteratlas:normalisepostalcodes", {"INPUT": members, "OUTPUT": "memory:"}, feedback=feedback)
    log = feedback.textLog()

    assert feedback.steps[:2] == ["Lecture des membres", "Recherche des lignes répétées"]
    for line in (
        "membres.csv\u00a0: cp1252, colonnes séparées par des points-virgules, en-tête à la ligne 2, 3 lignes.",
        "Champs\u00a0: cluster = «\u00a0Cluster\u00a0»",
        "Lignes sans cluster ni code postal\u00a0: 1 (ligne 5)",
        "Rejetés (invalid)\u00a0: «\u00a0??\u00a0» (1 ligne).",
    ):
        assert line in log, log


def test_the_toolbox_is_french_under_a_french_qgis_and_ids_stay(speak: Callable[[str], None], provider: Any) -> None:
    speak("fr")
    algorithm = provider.algorithm("joinemployment").create()

    assert (algorithm.id(), algorithm.groupId()) == ("clusteratlas:joinemployment", "figures")
    assert (algorithm.displayName(), algorithm.group()) == ("Joindre les emplois aux codes postaux", "Chiffres")
    assert algorithm.parameterDefinition("JOBS_FIELD").description() == "Champ de l’effectif"
    assert algorithm.shortHelpString().startswith("Additionne les effectifs des membres")
    assert "\n\nLa table des membres" in algorithm.shortHelpString()


LOCALES = """
import os, sys
sys.path.insert(0, sys.argv[1])
from qgis.core import QgsApplication, QgsSettings
app = QgsApplication([], False)
app.initQgis()
QgsSettings().setValue("locale/userLocale", sys.argv[2])
import cluster_atlas
plugin = cluster_atlas.classFactory(None)
plugin.initProcessing()
print(plugin.provider.algorithm("producesheet").displayName())
plugin.unload()
"""


@pytest.mark.parametrize(
    ("locale", "name"),
    [("fr_BE", "Produire une fiche d’atlas"), ("nl", "Een atlasblad maken"), ("it", "Produce an atlas sheet")],
)  # fmt: skip
def test_the_language_is_that_of_qgis(tmp_path: Path, locale: str, name: str) -> None:
    (tmp_path / "cluster_atlas").symlink_to(ROOT)

    done = subprocess.run(
        [sys.executable, "-c", LOCALES, str(tmp_path), locale],
        capture_output=True, text=True, encoding="utf-8", env={**os.environ, "QGIS_CUSTOM_CONFIG_PATH": str(tmp_path)},
    )  # fmt: skip

    assert done.stdout.strip() == name, done.stderr


# -- messages in one another


def test_what_no_one_knows_stays_as_it_is(speak: Callable[[str], None]) -> None:
    from cluster_atlas.processing.workflow.translated import translated

    speak("fr")

    for text in ("", "Une phrase de QGIS.", "{1} (.*) [", "x" * 100_000, "\n\n"):
        assert translated(text) == text


def test_without_a_translator_messages_stay_english() -> None:
    from cluster_atlas.processing.workflow.translated import translated

    assert translated("Rule “a” has no reason.") == "Rule “a” has no reason."


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Rule “a|b (c) $1 {2}” has no reason.", "La règle « a|b (c) $1 {2} » n’a pas de motif."),
        ("“is missing” is no action.", "« is missing » n’est pas une action."),
        (
            "Drawing page 1 of 2\nSome other line\nReading the layers",
            "Dessin de la page 1 sur 2\nSome other line\nLecture des couches",
        ),
        (
            "a.qgz was changed since its run and stays as it is, for its layer “TIC” has no data any more; the new project "
            "gets a number.",
            "a.qgz a été modifié depuis son traitement et reste tel quel, car sa couche « TIC » n’a plus de données ; le "
            "nouveau projet reçoit un numéro.",
        ),
        (
            "3 columns could be the postal code: “a”, “b” and 4 more.",
            "3 champs pourraient convenir (code postal) : « a », « b » et 4 autres.",
        ),
        ("“symbols.shape” must be a number, not “x\ny”.", "« symbols.shape » doit être un nombre, et non « x\ny »."),
        (
            "m (PostgreSQL, local server, database d): 12 rows, grouped by the server into 3 that differ.",
            "m (PostgreSQL, serveur local, base de données d) : 12 lignes, regroupées par le serveur en 3 lignes distinctes.",
        ),
        ("r.csv: 6 rules, 1 of them switched off.", "r.csv : 6 règles, dont 1 inactive."),
        ("r.csv: 1 rules.", "r.csv : 1 règle."),
        (
            "2 codes were not matched, by jobs at stake: F-59000 (130 jobs), ?? (1 jobs).",
            "Codes non localisés : 2 ; par effectif décroissant : F-59000 (130 emplois), ?? (1 emploi).",
        ),
        ("Use one of organisation, cluster, role.", "Utilisez l’une de ces valeurs : organisation, cluster, role."),
        ("Grid, sheet A, line 3", "Grid, feuille A, ligne 3"),
    ],
    ids="signs,a name,lines,a reason,a list,a line break,alike in French,one,one alone,messages,ids,a place in a place".split(","),
)  # fmt: skip
def test_names_and_messages_inside_a_message_find_their_place(
    speak: Callable[[str], None], text: str, said: str
) -> None:
    from cluster_atlas.processing.workflow.translated import translated

    speak("fr")

    assert translated(text).replace("\u00a0", " ") == said


def test_a_translation_may_name_things_in_another_order() -> None:
    from cluster_atlas.processing.workflow import translated as module

    assert module._filled("{2} vor {1}, {3}", ["a {2}", "b"]) == "b vor a {2}, {3}"


def test_no_text_takes_long_to_be_held_against_the_messages(speak: Callable[[str], None]) -> None:
    from cluster_atlas.processing.workflow.translated import LONGEST, matches, translated

    speak("fr")
    own = "a: b, columns parted by c, d, e rows"
    hostile = (own * LONGEST)[: LONGEST - 1] + "!"

    start = time.monotonic()
    assert translated(hostile) == hostile
    assert time.monotonic() - start < 1  # an expression with the same places took a minute
    assert matches(own + ".")


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("fr", "Alpha, BE 1348 a de 3 à 5 emplois selon ses clusters"),
        ("de", "Alpha, BE 1348 hat in seinen Clustern 3 bis 5 Arbeitsplätze"),
        ("en", "Alpha, BE 1348 has 3 to 5 jobs in its clusters"),
    ],
)
def test_the_reports_notes_are_in_the_language_of_the_sheet_whatever_that_of_qgis(language: str, said: str) -> None:
    from cluster_atlas.processing.workflow.translated import translated_into

    note = "Alpha, BE 1348 has 3 to 5 jobs in its clusters: the largest counts once on the map of all clusters."

    assert translated_into(note, language).startswith(said)
    assert translated_into("what nobody knows, “B-1348”", language) == "what nobody knows, “B-1348”"
