"""The texts of a sheet that is being made: as typed, from a file, or the shipped sentence in their place."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from ..domain.words import words
from .draft import Draft
from .sheet_file import names_file


@dataclass(frozen=True)
class DraftText:
    """One text: what is printed, the file that it comes from (empty = typed), what is printed where it is empty, what is wrong."""

    name: str
    text: str
    file: str = ""
    shipped: str = ""
    problem: str = ""


def draft_text(draft: Draft, name: str) -> DraftText:
    """Return one of the sheet's texts; a text that ends in ``.md`` is a file."""
    value = str(draft.get(f"texts.{name}", ""))
    shipped = _shipped(draft, name)
    if not names_file(value):
        return DraftText(name, value, "", shipped)
    path = Path(draft.resolved(value.strip()))
    try:
        return DraftText(name, path.read_text(encoding="utf-8-sig"), str(path), shipped)
    except (OSError, UnicodeDecodeError) as error:
        reason = getattr(error, "strerror", "") or "it is no UTF-8 text"
        return DraftText(name, "", str(path), shipped, reason)


def _shipped(draft: Draft, name: str) -> str:
    """Return the sentence that stands for an empty text, in the sheet's language."""
    known = words(str(draft.get("language", "fr")))
    year = str(draft.get("data_year") or draft.get("members.year") or "")
    if name == "procedure":
        return known["procedure"]
    if name == "data":
        return known.data(int(year) if year.isdigit() else None)
    if name == "reading_note":
        return known.reading_note(str(draft.get("symbols.shape", "circle")))
    return ""
