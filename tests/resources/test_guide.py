"""The guide: four languages that say the same, true to the dock, the algorithms and the files that it names."""

from __future__ import annotations

import html
import importlib.util
import json
import os
import re
import shutil
import subprocess
import sys
from dataclasses import fields
from functools import cache
from html.parser import HTMLParser
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QDesktopServices

ROOT = Path(__file__).resolve().parents[2]
HELP = ROOT / "resources" / "help"
LANGUAGES = ("fr", "en", "nl", "de")
MOST_BYTES = 1_500_000
VOID = {"meta", "link", "img", "br"}
languages = pytest.mark.parametrize("language", LANGUAGES)


class Guide(HTMLParser):
    """A guide taken to pieces: ids, links, pictures, the texts of each marked ``code``, all text, and tags left open."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.ids: list[str] = []
        self.links: list[str] = []
        self.images: list[dict[str, str]] = []
        self.named: dict[str, list[str]] = {}
        self.texts: list[str] = []
        self.open: list[tuple[str, str]] = []
        self.wrong: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attributes: list[tuple[str, Any]]) -> None:
        values = dict(attributes)
        if "id" in values:
            self.ids.append(values["id"])
        self.links += [values["href"]] if "href" in values else []
        if tag == "img":
            self.images.append(values)
        if tag not in VOID:
            self.open.append((tag, values.get("class", "")))

    def handle_endtag(self, tag: str) -> None:
        if not self.open or self.open.pop()[0] != tag:
            self.wrong.append(f"{tag} at line {self.getpos()[0]}")

    def handle_data(self, text: str) -> None:
        if self.open and self.open[-1][0] == "code":
            self.named.setdefault(self.open[-1][1], []).append(text)
        elif text.strip():
            self.texts.append(text)


@cache
def page(language: str) -> str:
    return (HELP / f"guide-{language}.html").read_text("utf-8")


@cache
def guide(language: str) -> Guide:
    return Guide(page(language))


@cache
def words_of_guides() -> ModuleType:
    spec = importlib.util.spec_from_file_location("guide_words", ROOT / "scripts" / "guide_words.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@languages
def test_every_tag_is_closed(language: str) -> None:
    assert (guide(language).wrong, guide(language).open) == ([], [])


@languages
def test_every_language_has_the_same_sections(language: str) -> None:
    assert guide(language).ids == guide("fr").ids
    assert len(set(guide("fr").ids)) == len(guide("fr").ids) > 40


@languages
def test_every_link_leads_somewhere(language: str) -> None:
    for link in guide(language).links:
        file, _, place = link.partition("#")
        assert not file or (HELP / file).is_file(), link
        assert not place or place in guide(language).ids, link


@languages
def test_every_picture_is_there_with_its_size_and_a_text_in_its_place(language: str) -> None:
    images = guide(language).images
    assert len(images) == len(guide("fr").images) >= 12
    for image in images:
        size = words_of_guides().size_of(HELP / image["src"])
        assert (int(image["width"]), int(image["height"])) == size, image["src"]
        assert len(image["alt"]) > 15
    shown = {image["src"][:2] for image in images}
    assert shown == ({"fr"} if language == "fr" else {"en"})


def test_every_picture_is_shown_and_all_of_them_are_light() -> None:
    used = {image["src"] for language in LANGUAGES for image in guide(language).images}
    there = {path.name for path in HELP.glob("*.png") if re.match("(fr|en)-", path.name)}
    assert there == used
    assert sum(path.stat().st_size for path in HELP.iterdir()) < MOST_BYTES


@languages
def test_the_dock_s_words_are_those_of_its_translation(language: str) -> None:
    missing: list[str] = []
    assert words_of_guides().renewed(page(language), language, missing) == page(language)
    assert missing == []
    assert len(words_of_guides().NAMED.findall(page(language))) > 40
    assert "[[" not in page(language)


def test_a_word_that_the_dock_does_not_have_is_missed() -> None:
    missing: list[str] = []
    words_of_guides().renewed('<b data-ui="Print the moon">x</b>', "fr", missing)
    assert len(missing) == 1 and "Print the moon" in missing[0]


@languages
def test_every_algorithm_that_the_plugin_has_is_named_and_no_other(language: str, provider: Any) -> None:
    there = {f"clusteratlas:{algorithm.name()}" for algorithm in provider.algorithms()}
    assert set(guide(language).named["algorithm"]) == there
    shown = " ".join(guide(language).named[""])
    assert set(re.findall(r"clusteratlas:\w+", shown)) <= there
    parameters = {one.name() for a in provider.algorithms() if a.name() == "producesheet" for one in a.parameterDefinitions()}
    assert set(re.findall(r"--(\w+)=", shown)) == {"SHEET", "FORMATS", "FOLDER"} <= parameters


@languages
def test_every_key_of_the_sheet_and_of_the_layout_is_one(language: str) -> None:
    from cluster_atlas.processing.cartography.crowded import CrowdedArea

    sheet = json.loads((ROOT / "resources" / "demo" / "sheet.json").read_text("utf-8"))
    layout = json.loads((ROOT / "resources" / "layouts" / "atlas-a4.json").read_text("utf-8"))
    for kind, top in (("key", sheet), ("layout", layout)):
        assert guide(language).named[kind]
        for name in guide(language).named[kind]:
            at = top
            for part in name.split("."):
                assert part in at, name
                at = at[part]
    (area,) = json.loads("{" + next(text for text in guide(language).named[""] if text.startswith('"crowded"')) + "}")["crowded"]
    assert set(area) <= {one.name for one in fields(CrowdedArea)}


@languages
def test_every_file_that_an_export_is_said_to_write_is_in_the_readme(language: str) -> None:
    named = {text for text in guide(language).named[""] if re.fullmatch(r"[\w-]+\.(pdf|qgz|gpkg|csv|html|json)", text)}
    assert {"sheet.pdf", "project.qgz", "ledger.csv", "sheet.json"} <= named
    readme = (ROOT / "README.md").read_text("utf-8")
    assert [name for name in sorted(named) if f"`{name}`" not in readme] == []


def test_the_french_guide_is_set_as_french_is() -> None:
    parts = [*guide("fr").texts, *(image["alt"] for image in guide("fr").images)]
    assert [text for text in parts if re.search(r" [:;?!»%]|« |'|\"|\d \d{3}\b|\.\.\.", text)] == []
    assert [text for text in parts if re.search(r"[^\W\d][:;?!](?:\s|$)", text)] == []
    assert any("\u00a0:" in text for text in parts)


@languages
def test_fates_are_called_as_the_dock_calls_them(language: str) -> None:
    from cluster_atlas.processing.domain.words import words

    section = re.split(r'<h[23] id="', page(language))
    (ledger,) = [part for part in section if part.startswith('ledger"')]
    named = re.findall(r"<tr><td>(.*?)</td>", ledger)
    fates = [text for status, text in words(language).statuses.items() if status != "kept"]
    assert [html.unescape(name) for name in named] == fates


@languages
def test_help_opens_the_guide_in_the_language_of_qgis(language: str, monkeypatch: pytest.MonkeyPatch) -> None:
    from cluster_atlas.ui import guide as door

    opened: list[QUrl] = []
    monkeypatch.setattr(door, "users_language", lambda: language)
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    door.open_guide()

    assert [Path(url.toLocalFile()) for url in opened] == [HELP / f"guide-{language}.html"]


def test_the_guide_is_in_the_archive() -> None:
    attributes = [f"resources/help/{path.name}" for path in HELP.iterdir()]
    if shutil.which("git") is None or not (ROOT / ".git").exists():
        pytest.skip("the archive is made by git from a git checkout")
    command = ["git", "-c", f"safe.directory={ROOT}", "check-attr", "export-ignore", "--", *attributes]
    told = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True, env=dict(os.environ)).stdout
    assert len(told.splitlines()) == len(attributes)
    assert all(line.endswith("unspecified") for line in told.splitlines())
    ignored = ["git", "-c", f"safe.directory={ROOT}", "check-ignore", *attributes]
    assert subprocess.run(ignored, cwd=ROOT, capture_output=True, text=True).stdout == ""


def test_the_words_can_be_renewed_by_a_script() -> None:
    done = subprocess.run([sys.executable, ROOT / "scripts" / "guide_words.py", "--check"], capture_output=True, text=True)
    assert (done.returncode, done.stdout.strip()) == (0, "renewed: nothing"), done.stdout
