"""Keep the translations in step with the sources; `scripts/i18n.sh` says how to work with it.

i18n.py update            read the sources, renew the .ts files and messages.json
i18n.py tidy              the same, and drop the translations of texts that are no longer there
i18n.py missing LANGUAGE  print what has no translation yet, as JSON {source: ""}
i18n.py fill LANGUAGE FILE  take translations from such a JSON; of a text with %n a list, the singular first;
                            French spaces and apostrophes are set by this
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from xml.etree import ElementTree as Xml

sys.path.insert(0, str(Path(__file__).resolve().parent))

from i18n_messages import Messages
from i18n_texts import texts

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "i18n"
LANGUAGES = ("fr", "nl", "de")
PLURALS_ONLY = "en"
"""The sources' own language: only what has %n is translated, into its singular and plural."""
SPEAKING = ("domain", "sources", "cartography", "workflow")
MESSAGES = "Messages"
FORMS = 2
"""Numbers of a noun in each of these languages."""


@dataclass
class Entry:
    """One text: where it is said, and its translation (several where it has %n)."""

    files: list[str] = field(default_factory=list)
    translation: list[str] = field(default_factory=list)
    vanished: bool = False

    @property
    def is_done(self) -> bool:
        """Tell whether every form is translated."""
        return bool(self.translation) and all(self.translation)


Entries = dict[tuple[str, str], Entry]
"""By context and source text."""


def templates() -> dict[str, list[str]]:
    """Return the messages of the parts that know no Qt, with the files that say them."""
    files = [file for part in SPEAKING for file in sorted((ROOT / "processing" / part).rglob("*.py"))]
    said = Messages(files, ROOT).all()
    return {text: list(dict.fromkeys(place.rpartition(":")[0] for place in places)) for text, places in said.items()}


def sources() -> Entries:
    """Return every text of the plugin, without translations, by context and text."""
    found: Entries = {}
    said = [(MESSAGES, text, file) for text, files in templates().items() for file in files]
    for context, text, file in [*texts(ROOT), *said]:
        entry = found.setdefault((context, text), Entry())
        if file not in entry.files:
            entry.files.append(file)
    return dict(sorted(found.items(), key=lambda item: item[0]))


def read(language: str) -> Entries:
    """Return what a .ts file holds; nothing where there is none."""
    found: Entries = {}
    if not path(language).is_file():
        return found
    for context in Xml.parse(path(language)).getroot().iter("context"):
        for message in context.iter("message"):
            said = message.find("translation")
            forms = [form.text or "" for form in said.iter("numerusform")] or ([said.text] if said.text else [])
            files = [place.get("filename", "") for place in message.iter("location")]
            key = (context.findtext("name", ""), message.findtext("source", ""))
            found[key] = Entry(files, forms, said.get("type") == "vanished")
    return found


def path(language: str) -> Path:
    """Return the .ts file of a language."""
    return FOLDER / f"cluster_atlas_{language}.ts"


def merged(now: Entries, before: Entries, language: str, *, tidy: bool) -> Entries:
    """Return the texts of now with the translations of before; what is gone stays, marked, unless it is to be tidied away."""
    by_text = {text: entry.translation for (_, text), entry in before.items() if entry.is_done}
    result: Entries = {}
    for key, entry in now.items():
        if language != PLURALS_ONLY or "%n" in key[1]:
            given = before[key].translation if key in before else []
            result[key] = Entry(entry.files, given or by_text.get(key[1], []))
    if not tidy:
        gone = {key: Entry([], entry.translation, True) for key, entry in before.items() if key not in result}
        result |= {key: entry for key, entry in gone.items() if entry.is_done}
    return dict(sorted(result.items(), key=lambda item: item[0]))


def write(language: str, entries: Entries) -> None:
    """Write a .ts file as Qt's tools read it."""
    root = Xml.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context_name, context = None, root
    for (name, text), entry in entries.items():
        if name != context_name:
            context_name, context = name, Xml.SubElement(root, "context")
            Xml.SubElement(context, "name").text = name
        message = Xml.SubElement(context, "message", {"numerus": "yes"} if "%n" in text else {})
        for file in entry.files:
            Xml.SubElement(message, "location", filename=f"../../{file.removeprefix('../../')}")
        Xml.SubElement(message, "source").text = text
        kind = {"type": "vanished"} if entry.vanished else {} if entry.is_done else {"type": "unfinished"}
        said = Xml.SubElement(message, "translation", kind)
        if "%n" in text:
            for form in entry.translation or [""] * FORMS:
                Xml.SubElement(said, "numerusform").text = form
        else:
            said.text = "".join(entry.translation)
    Xml.indent(root, " ")
    body = Xml.tostring(root, encoding="unicode", short_empty_elements=False)
    file = path(language)
    file.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding="utf-8", newline="\n")


def update(*, tidy: bool) -> None:
    """Renew messages.json and every .ts file; say how much is left to translate."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    listed = json.dumps(sorted(templates()), ensure_ascii=False, indent=0)
    (FOLDER / "messages.json").write_text(listed + "\n", encoding="utf-8", newline="\n")
    now = sources()
    plurals = any("%n" in text for _, text in now)
    for language in (*LANGUAGES, *([PLURALS_ONLY] if plurals else [])):
        entries = merged(now, read(language), language, tidy=tidy)
        write(language, entries)
        left = sum(not entry.is_done for entry in entries.values())
        gone = sum(entry.vanished for entry in entries.values())
        print(f"{language}: {len(entries) - gone} texts, {left} not translated, {gone} no longer in the sources")


def missing(language: str) -> None:
    """Print what has no translation, each text once."""
    left = {text: ["", ""] if "%n" in text else "" for (_, text), entry in read(language).items() if not entry.is_done}
    print(json.dumps(left, ensure_ascii=False, indent=1))


def typeset(language: str, text: str) -> str:
    """Return a translation with the apostrophes of its language, in French also with its no-break spaces."""
    if language in ("fr", "nl"):
        text = text.replace("'", "’")
    if language == "fr":
        text = re.sub(r" ([:;?!»])", "\u00a0\\1", text.replace("« ", "«\u00a0"))
    return text


def fill(language: str, given: dict[str, str | list[str]]) -> None:
    """Write translations into a .ts file, in every context that has the text; refuse what is no text of the plugin."""
    entries = read(language)
    unknown = [text for text in given if text not in {text for _, text in entries}]
    if unknown:
        raise SystemExit("These are no texts of the plugin:\n" + "\n".join(unknown))
    for (_, text), entry in entries.items():
        said = given.get(text)
        if said:
            entry.translation = [typeset(language, form) for form in ([said] if isinstance(said, str) else said)]
    write(language, entries)


def main(arguments: Iterable[str]) -> None:
    """Do what the command line asks for."""
    command, *rest = list(arguments) or ["update"]
    if command in ("update", "tidy") and not rest:
        update(tidy=command == "tidy")
    elif command == "missing" and len(rest) == 1:
        missing(rest[0])
    elif command == "fill" and len(rest) == 2:
        fill(rest[0], json.loads(Path(rest[1]).read_text(encoding="utf-8")))
    else:
        raise SystemExit(__doc__)


if __name__ == "__main__":
    main(sys.argv[1:])
