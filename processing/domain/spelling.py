"""Other spellings of a file's path: QGIS takes what it opens by another one for another data set."""

from __future__ import annotations

from itertools import count
from pathlib import Path

_BITS = 10
_NUMBERS = count()


def own_spelling(source: str) -> str:
    r"""Return a layer's source by a spelling of its path that none of the thousand calls before got.

    - ``/a/b.gpkg`` may become ``/a/././//.//b.gpkg``: each step is a dot or none, and both lead nowhere.
    - A long path of Windows (``\\?\``) is taken letter by letter and stays as it is.
    """
    if source.startswith("\\\\?\\"):
        return source
    path, bar, options = source.partition("|")
    place = Path(path)
    number = next(_NUMBERS)
    steps = "".join("./" if number >> bit & 1 else "/" for bit in range(_BITS))
    return f"{place.parent.as_posix().rstrip('/')}/./{steps}{place.name}{bar}{options}"


def plain_spelling(source: str) -> str:
    """Return a layer's source as a person would write it, with what follows a bar after the path; other sources as they are."""
    path, bar, options = source.partition("|")
    return f"{Path(path)}{bar}{options}" if "/./" in path else source
