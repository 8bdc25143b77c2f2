"""Say the messages of the parts that know no Qt in the language of QGIS.

The parts below say what they have to say in English: finished sentences, with names and figures in them. `make i18n` reads from
their source the templates of these sentences ("“{1}” is no action.") and writes them to ``resources/i18n/messages.json``; the
translations are Qt's, in the context ``Messages``. Here a finished sentence is held against the templates, the one with most
words of its own first, and said again with its names and figures in the translation's order.

What matches nothing stays as it is: a message may always be shown in English, and never fails for its language.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from qgis.PyQt.QtCore import QCoreApplication, QTranslator

from ..domain.errors import ClusterAtlasError

Say = Callable[[str], str]

CONTEXT = "Messages"
TEMPLATES = Path(__file__).resolve().parents[2] / "resources" / "i18n" / "messages.json"
LONGEST = 4000
"""A longer text is a listing, and stays as it is."""
DEEPEST = 3
"""How many messages may stand in one another."""

_PLACE = re.compile(r"\{(\d+)\}")
_WORD = re.compile(r"\{(\d+)\|([^|{}]*)\|([^|{}]*)\}")
_QUOTED = re.compile(r"“([^“”]*)”")
_QUOTES = {"“": "”", '"': '"'}


@dataclass(frozen=True)
class Template:
    """A source text, its own words around each place, and whether each place is in quotes: a name then, which is no message."""

    source: str
    words: tuple[str, ...]
    is_name: tuple[bool, ...]

    @classmethod
    def of(cls, source: str) -> Template:
        """Return the template of a source text."""
        words = tuple(_PLACE.split(source)[::2])
        around = zip(words, words[1:])
        return cls(source, words, tuple(_QUOTES.get(before[-1:], "\0") == after[:1] for before, after in around))

    def parts(self, text: str) -> list[str] | None:
        """Return what stands in the places, None where the text is not of this template; only a name may be empty.

        Each word is looked for once, from where the one before ended: no text takes long.
        """
        if not text.startswith(self.words[0]):
            return None
        if not self.is_name:
            return [] if text == self.source else None
        at, found = len(self.words[0]), []
        for word, is_name in zip(self.words[1:-1], self.is_name):
            start = at + (not is_name)
            end = text.find(word, start)
            if end < start:
                return None
            found.append(text[at:end])
            at = end + len(word)
        last = len(text) - len(self.words[-1])
        if not text.endswith(self.words[-1]) or last < at + (not self.is_name[-1]):
            return None
        return [*found, text[at:last]]


def translated(text: str) -> str:
    """Return a message in the language of QGIS; one that is not known stays as it is."""
    try:
        return _translated(text, 0, _said)
    except Exception:  # a message must be shown whatever happens to its translation
        return text


def translated_into(text: str, language: str) -> str:
    """Return a message in a language of the sheets, whatever that of QGIS; one that is not known stays as it is."""
    try:
        return _translated(text, 0, _said_in(language))
    except Exception:  # as above
        return text


def translated_error(error: ClusterAtlasError) -> str:
    """Return what is wrong, where and what to do, each translated by itself, as one text."""
    what, where, remedy = (translated(part) for part in (error.what, error.where, error.remedy))
    if where:
        what = _filled(QCoreApplication.translate("Messages", "{1}: {2}"), [where, what])
    return f"{what} {remedy}".strip()


def translating(say: Callable[[str], None]) -> Callable[[str], None]:
    """Return a callable that says each text in the language of QGIS."""
    return lambda text: say(translated(text))


def quoted(name: str) -> str:
    """Return a name in the quotes of QGIS's language."""
    return _filled(QCoreApplication.translate("Messages", "“{1}”"), [name])


def matches(text: str) -> bool:
    """Tell whether a finished message is one of the known ones, whatever the language of QGIS."""
    return any(template.parts(text) is not None for template in _templates())


@lru_cache(maxsize=1)
def _templates() -> list[Template]:
    """Return the known templates, the one with most words of its own first; none where there is no list."""
    try:
        sources = json.loads(TEMPLATES.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return []
    return [Template.of(s) for s in sorted(sources, key=lambda s: -len(_PLACE.sub("", s)))]


def _said(source: str) -> str:
    return QCoreApplication.translate(CONTEXT, source)


@lru_cache(maxsize=8)
def _said_in(language: str) -> Say:
    """Return how one language says a template."""
    translator = QTranslator()
    if not translator.load(str(TEMPLATES.with_name(f"cluster_atlas_{language}.qm"))):
        return str
    # as bytes: PyQt takes a text of the source for ASCII here
    return lambda source: translator.translate(CONTEXT, source.encode()) or source  # type: ignore[arg-type]


def _translated(text: str, depth: int, say: Say) -> str:
    if not text or len(text) > LONGEST or depth > DEEPEST:
        return text
    for template in _templates():
        parts = template.parts(text)
        if parts is None:
            continue
        said = say(template.source)
        return _filled(said, [p if name else _part(p, depth + 1, say) for p, name in zip(parts, template.is_name)])
    if "\n" in text:
        return "\n".join(_translated(line, depth + 1, say) for line in text.split("\n"))
    return text


def _part(text: str, depth: int, say: Say) -> str:
    """Return what fills a place: a message itself, or a list of such; names in it get the quotes of the language."""
    items = text.split(", ")
    # a single word in a list is what a user writes: a column, an operator
    one_by_one = [_translated(item, depth, say) if " " in item else item for item in items]
    is_list = len(items) > 1 and all(a != b for a, b in zip(items, one_by_one))
    said = text if is_list else _translated(text, depth, say)
    if said == text:
        said = ", ".join(one_by_one)
    quotes = QCoreApplication.translate("Messages", "“{1}”") if say is _said else say("“{1}”")
    return said if quotes == "“{1}”" else _QUOTED.sub(lambda name: _filled(quotes, [name[1]]), said)


def _filled(template: str, parts: list[str]) -> str:
    """Return a text with its places filled; a place without a part stays.

    A translation may choose a word by a figure: "{2} {2|ligne|lignes}".
    """

    def part(place: re.Match[str]) -> str:
        number = int(place[1])
        return parts[number - 1] if 1 <= number <= len(parts) else place[0]

    def word(place: re.Match[str]) -> str:
        return place[2] if parts[int(place[1]) - 1 : int(place[1])] == ["1"] else place[3]

    return _PLACE.sub(part, _WORD.sub(word, template))
