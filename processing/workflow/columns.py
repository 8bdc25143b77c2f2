"""Which column of a table stands for which field of a member: chosen, recognised, or still to be chosen."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from ..domain.sheet import MEMBER_FIELDS

REQUIRED_FIELDS = ("cluster", "postal_code", "jobs", "organisation")
"""The fields to look at first; the plugin can do without the last one only."""

OTHER_FIELDS = tuple(name for name in MEMBER_FIELDS if name not in REQUIRED_FIELDS)
_SEPARATORS = ("/", ";", "|", "+", "&", ",", "\n")


@dataclass(frozen=True)
class ColumnChoice:
    """What a field of a member is taken from.

    - ``column``: the column that is read, empty if none; ``chosen``: whether the user named it.
    - ``recognised``: what the header gives where the user names nothing.
    - ``candidates``: columns between which only the user can decide; ``gone``: the named column where the table has none such.
    """

    column: str = ""
    chosen: bool = False
    recognised: str = ""
    candidates: tuple[str, ...] = ()
    gone: str = ""


def column_choices(names: Sequence[str], named: Mapping[str, str | None]) -> dict[str, ColumnChoice]:
    """Return the choice of every field of a member, by the rules by which the table will be read."""
    from ..domain.errors import ClusterAtlasError
    from ..domain.headers import candidates, find_column

    taken: dict[str, str] = {}
    gone: dict[str, str] = {}
    for field in MEMBER_FIELDS:
        if name := named.get(field) or "":
            try:
                taken[field] = find_column(name, names, field)
            except ClusterAtlasError:
                gone[field] = name
    left = [name for name in names if name not in taken.values()]
    choices = {}
    for field in MEMBER_FIELDS:
        # a field's own column is free for it: what it would be without the user's choice
        found = candidates(field, [name for name in names if name in left or name == taken.get(field)])
        recognised = found[0] if len(found) == 1 else ""
        if field in taken:
            choices[field] = ColumnChoice(taken[field], True, recognised)
        elif field in gone:
            choices[field] = ColumnChoice(recognised=recognised, gone=gone[field])
        else:
            choices[field] = ColumnChoice(recognised, False, recognised, tuple(found) if len(found) > 1 else ())
    return choices


def fields_that_are_there(names: Sequence[str], named: Mapping[str, str | None]) -> dict[str, str | None]:
    """Return the user's choices that a table has columns for."""
    choices = column_choices(names, named)
    return {field: column for field, column in named.items() if column and not choices[field].gone}


@dataclass(frozen=True)
class SeparatorHint:
    """What seems to part several clusters in one cell, in how many distinct cells, and one of these."""

    separator: str
    cells: int
    example: str


def separator_hint(cells: Iterable[str]) -> SeparatorHint | None:
    """Return the separator that the cells of a cluster column seem to have, None where there is none.

    Only where a part of one cell is another cell by itself: "Skywin / Infopole" beside "Skywin".
    """
    from ..domain.text import key

    texts = list(dict.fromkeys(text for text in cells if text))
    whole = {key(text) for text in texts}
    best: SeparatorHint | None = None
    for separator in _SEPARATORS:
        several = [
            text
            for text in texts
            if separator in text and any(part.strip() and key(part) in whole for part in text.split(separator))
        ]
        if several and (best is None or len(several) > best.cells):
            best = SeparatorHint("\\n" if separator == "\n" else separator, len(several), several[0])
    return best
