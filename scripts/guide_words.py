"""Give the guides the words of the dock as they are translated now, the French one its spaces, and pictures their sizes.

A guide calls a button ``<b data-ui="Take over as a rule">...</b>``: the attribute is the English text of the source, what is
between the tags its translation; ``data-in`` names the context where a text has several. In a guide that is being written
``[[Take over as a rule]]`` or ``[[Sheet@SheetStep]]`` is enough. Exit 1 where a text has no translation.
"""

from __future__ import annotations

import html
import re
import struct
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
GUIDES = ROOT / "resources" / "help"
LANGUAGES = ("fr", "en", "nl", "de")
SHORT = re.compile(r"\[\[([^\]@]+)(?:@(\w+))?\]\]")
NAMED = re.compile(r'<b data-ui="([^"]*)"(?: data-in="(\w+)")?>[^<]*</b>')
TEXT = re.compile(r"(<pre.*?</pre>|<code.*?</code>|<[^>]*>)", re.DOTALL)
NO_BREAK, THIN = "\u00a0", "\u202f"

SIZED = re.compile(r'<img src="([^"]+)" width="\d+" height="\d+"')

Words = dict[str, dict[str, str]]
"""Translations by the source's text, then by context."""


def translations(language: str) -> Words:
    """Read what the sources' texts are in a language; a text that is not translated yet is left out."""
    found: Words = {}
    file = "fr" if language == "en" else language  # the English file has plurals only
    for context in ElementTree.parse(ROOT / "resources" / "i18n" / f"cluster_atlas_{file}.ts").getroot().iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            source, node = message.findtext("source") or "", message.find("translation")
            text = source if language == "en" else (node.text if node is not None else "") or ""
            if text:
                found.setdefault(source, {})[name] = text
    return found


def plain(text: str) -> str:
    """Return a text as a sentence names it: without the key that a letter is for, nor the dots of a menu."""
    return re.sub(r"&(?=\w)", "", text).rstrip("….: \u00a0")


def word(words: Words, source: str, context: str) -> str:
    """Return what a text of the source is called.

    Raises:
        LookupError: where it has no translation, or several and no context is named.
    """
    here = words.get(html.unescape(source), {})
    texts = {plain(text) for name, text in here.items() if context in ("", name)}
    if len(texts) != 1:
        raise LookupError(f"“{source}” has {len(texts)} translations: {', '.join(sorted(here))}")
    return texts.pop()


def spaced(text: str) -> str:
    """Return a French text with its no-break spaces, and narrow ones in numbers."""
    text = re.sub(r" ([:;?!»])", rf"{NO_BREAK}\1", text)
    text = text.replace("« ", f"«{NO_BREAK}").replace(" %", f"{NO_BREAK}%").replace(" mm", f"{NO_BREAK}mm")
    return re.sub(r"(?<=\d) (?=\d{3}\b)", THIN, text).replace("'", "’")


def size_of(picture: Path) -> tuple[int, int]:
    """Return width and height of a PNG in pixels."""
    return struct.unpack(">II", picture.read_bytes()[16:24])


def measured(match: re.Match[str]) -> str:
    """Write a picture with its size as it is now, so that the page does not jump while it loads."""
    width, height = size_of(GUIDES / match[1])
    return f'<img src="{match[1]}" width="{width}" height="{height}"'


def renewed(page: str, language: str, missing: list[str]) -> str:
    """Return a guide with the words of the dock; what has no translation is added to ``missing`` and stays."""
    words = translations(language)

    def named(match: re.Match[str]) -> str:
        source, context = match[1], match[2] or ""
        try:
            text = word(words, source, context)
        except LookupError as error:
            missing.append(f"{language}: {error}")
            text = plain(html.unescape(source))
        where = f' data-in="{context}"' if context else ""
        return f'<b data-ui="{source}"{where}>{html.escape(text, quote=False)}</b>'

    page = SIZED.sub(measured, NAMED.sub(named, SHORT.sub(named, page)))
    if language != "fr":
        return page
    page = re.sub(r'alt="([^"]*)"', lambda match: f'alt="{spaced(match[1])}"', page)
    return "".join(part if part.startswith("<") else spaced(part) for part in TEXT.split(page))


def main() -> int:
    """Renew the guides; ``--check`` only says what would change."""
    missing: list[str] = []
    stale = []
    for language in LANGUAGES:
        file = GUIDES / f"guide-{language}.html"
        before = file.read_text("utf-8")
        after = renewed(before, language, missing)
        if after != before:
            stale.append(file.name)
            if "--check" not in sys.argv:
                file.write_text(after, "utf-8")
    for line in missing:
        print(line)
    print(f"renewed: {', '.join(stale) or 'nothing'}")
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main())
