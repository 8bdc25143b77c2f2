"""Strict reading of JSON objects: unknown keys, wrong types and bad values are refused with the key's full name."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from .errors import ClusterAtlasError
from .text import listed

_TYPE_WORDS = {
    str: "a text",
    bool: "true or false",
    float: "a number",
    int: "a whole number",
    list: "a list",
    dict: "an object",
}


class JsonObject:
    """One object of a JSON file: ask for each key that it may hold, then call ``done``.

    ``null`` is the same as absent. ``where`` is the file, ``path`` the key's full name so far ("members.fields").
    """

    def __init__(self, data: Any, where: str, path: str = "") -> None:
        self.where, self.path = where, path
        if not isinstance(data, dict):
            if path:
                raise self.error(path, f"must be an object, not {_shown(data)}")
            raise ClusterAtlasError(f"The file must be an object, not {_shown(data)}.", where)
        self._data: dict[str, Any] = data
        self._asked: set[str] = set()

    def error(self, name: str, problem: str, remedy: str = "") -> ClusterAtlasError:
        """Return the error about a key, by its full name."""
        return ClusterAtlasError(f"“{name}” {problem}.", self.where, remedy)

    def full(self, name: str) -> str:
        """Return a key's full name."""
        return f"{self.path}.{name}" if self.path else name

    def get(self, name: str, kind: type, required: bool = False) -> Any:
        """Return a value of the wanted type, or None where it is absent and not required."""
        self._asked.add(name)
        value = self._data.get(name)
        if value is None:
            if required:
                raise self.error(self.full(name), "is missing")
            return None
        right = isinstance(value, (int, float)) if kind is float else isinstance(value, kind)
        if not right or (isinstance(value, bool) and kind is not bool):
            raise self.error(self.full(name), f"must be {_TYPE_WORDS[kind]}, not {_shown(value)}")
        return value

    def text(self, name: str, default: str = "", required: bool = False) -> str:
        """Return a text."""
        value = self.get(name, str, required)
        if required and not str(value or "").strip():
            raise self.error(self.full(name), "is empty")
        return default if value is None else str(value)

    def choice(self, name: str, options: Sequence[str], default: str | None = None) -> str:
        """Return one of the options; without a default it is required."""
        value = self.text(name, default or "", required=default is None)
        if value not in options:
            raise self.error(self.full(name), f"is “{value}”", f"Use one of {listed(options)}.")
        return value

    def number(self, name: str, least: float, default: float | None = None) -> float | None:
        """Return a number above ``least``."""
        value = self.get(name, float)
        if value is not None and not value > least:
            raise self.error(self.full(name), f"must be above {least:g}, not {value}")
        return default if value is None else float(value)

    def flag(self, name: str) -> bool:
        """Return true or false (absent = false)."""
        return bool(self.get(name, bool))

    def texts(self, name: str) -> tuple[str, ...]:
        """Return a list of texts."""
        values = self.get(name, list) or []
        for position, value in enumerate(values):
            if not isinstance(value, str):
                raise self.error(f"{self.full(name)}[{position}]", f"must be a text, not {_shown(value)}")
        return tuple(values)

    def object(self, name: str) -> JsonObject | None:
        """Return an object inside this one, None if it is absent."""
        value = self.get(name, dict)
        return None if value is None else JsonObject(value, self.where, self.full(name))

    def objects(self, name: str, required: bool = False) -> tuple[JsonObject, ...]:
        """Return a list of objects."""
        values = self.get(name, list, required) or []
        if required and not values:
            raise self.error(self.full(name), "is empty")
        return tuple(JsonObject(value, self.where, f"{self.full(name)}[{i}]") for i, value in enumerate(values))

    def ignore(self, name: str) -> None:
        """Accept a key whose value does not matter."""
        self._asked.add(name)

    def done(self) -> None:
        """Refuse the keys that nobody asked for."""
        unknown = [name for name in self._data if name not in self._asked]
        if unknown:
            raise self.error(
                self.full(unknown[0]), "is no key of a sheet", f"Here a sheet has {listed(sorted(self._asked), 40)}."
            )


def _shown(value: Any) -> str:
    text = str(value)
    return f"“{text[:40]}…”" if len(text) > 40 else f"“{text}”"
