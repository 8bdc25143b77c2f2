"""A sheet while it is being made: its JSON, its rules and its host codes, as one value that is replaced, never changed."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..domain.errors import ClusterAtlasError
from .members import RulesTable

if TYPE_CHECKING:
    from ..domain.table import Table

Row = Mapping[str, str]
"""One line of the rules or of the host codes: its cells as text, by the contract's column."""

LAYER_PREFIX = "layer:"
"""What stands before the id of a layer of the open project where a sheet's file has a path."""

_STORED_VERSION = 1


@dataclass(frozen=True)
class Draft:
    """A sheet that need not be whole yet.

    - ``data``: the sheet's JSON as in the contract. A source is a path, absolute or relative to ``folder``, or ``layer:`` and the id
      of a layer of the open project. ``rules`` and ``host_codes`` in it say where the lines came from and are not read again.
    - ``folder``: what relative paths start from; ``path``: the sheet's file, empty where it was never saved.
    - ``rules``, ``hosts``: the lines of the two tables.
    """

    data: Mapping[str, Any]
    folder: str = ""
    path: str = ""
    rules: tuple[Row, ...] = ()
    hosts: tuple[Row, ...] = ()

    def get(self, name: str, default: Any = None) -> Any:
        """Return the value of a key by its full name ("members.fields.jobs"); the default where it is absent or null."""
        value: Any = self.data
        for part in name.split("."):
            value = value.get(part) if isinstance(value, Mapping) else None
            if value is None:
                return default
        return value

    def with_value(self, name: str, value: Any) -> Draft:
        """Return the draft with a key set by its full name ("postal_layers[0].source"); an object around it is made."""
        data: Any = json.loads(json.dumps(self.data))
        target = data
        *parents, last = name.replace("[", ".").replace("]", "").split(".")
        for part in parents:
            if isinstance(target, list):
                target = target[int(part)]
                continue
            if not isinstance(target.get(part), (dict, list)):
                target[part] = {}
            target = target[part]
        target[last] = value
        return replace(self, data=data)

    def with_rules(self, rules: Sequence[Row]) -> Draft:
        """Return the draft with other rules."""
        return replace(self, rules=tuple(dict(row) for row in rules))

    def with_hosts(self, hosts: Sequence[Row]) -> Draft:
        """Return the draft with other host codes."""
        return replace(self, hosts=tuple(dict(row) for row in hosts))

    def resolved(self, source: str) -> str:
        """Return a source as an absolute path, ``|layername=`` kept; a layer of the project stays as it is."""
        if not source or source.startswith(LAYER_PREFIX):
            return source
        path, bar, options = source.partition("|")
        return str(Path(self.folder, path).resolve() if self.folder else Path(path).resolve()) + bar + options

    def inputs_key(self) -> str:
        """Return what the reading of members and places depends on: two drafts with the same one read the same.

        The rules are not in it: they only ask for further columns of the table (``rule_columns``).
        """
        names = [{"name": c.get("name"), "aliases": c.get("aliases")} for c in self.get("clusters", [])]
        layers = [
            {**layer, "source": self.resolved(layer.get("source") or "")} for layer in self.get("postal_layers", [])
        ]
        members = {**self.get("members", {}), "source": self.resolved(self.get("members.source", ""))}
        return json.dumps([members, layers, self.get("crs"), names], sort_keys=True)

    def rule_columns(self) -> frozenset[str]:
        """Return the columns of the table that rules name besides the members' own fields."""
        from ..domain.rules import MEMBER_FIELDS

        return frozenset(row.get("field", "") for row in self.rules) - {"", *MEMBER_FIELDS}

    def figures_key(self) -> str:
        """Return what the figures depend on besides what is read."""
        return json.dumps([self.inputs_key(), [dict(r) for r in self.rules], [dict(r) for r in self.hosts]], sort_keys=True)

    def to_text(self) -> str:
        """Return the whole draft as one text, as it is kept in a QGIS project."""
        stored = {
            "draft": _STORED_VERSION,
            "data": self.data,
            "folder": self.folder,
            "path": self.path,
            "rules": [dict(row) for row in self.rules],
            "hosts": [dict(row) for row in self.hosts],
        }
        return json.dumps(stored, ensure_ascii=False)


def draft_of_text(text: str, folder: str = "") -> Draft:
    """Return the draft that ``to_text`` wrote; a newer plugin's is refused. Its own paths are relative to ``folder``."""
    try:
        stored = json.loads(text)
        version = stored["draft"]
        if version == _STORED_VERSION:
            rows = ([dict(row) for row in stored[name]] for name in ("rules", "hosts"))
            own, path = (os.path.normpath(Path(folder, stored[name])) if stored[name] else "" for name in ("folder", "path"))
            return Draft(dict(stored["data"]), own, path, *map(tuple, rows))
    except (ValueError, KeyError, TypeError) as error:
        raise ClusterAtlasError("The sheet in this project cannot be read.", "", "Open its file instead.") from error
    raise ClusterAtlasError(
        "The sheet in this project was made by a newer version of the plugin.", "", "Update the plugin."
    )


def blank_draft(language: str = "fr") -> Draft:
    """Return a sheet that names nothing yet, in a language of the sheets."""
    return Draft(
        {
            "format": "cluster-atlas-sheet",
            "version": 1,
            "language": language,
            "members": {"source": "", "default_country": "BE", "fields": {}},
            "postal_layers": [],
            "pages": [{"kind": "total"}, {"kind": "grid"}],
        }
    )


def rules_table(rules: Sequence[Row]) -> RulesTable | None:
    """Return the lines of rules as a table that can be checked and applied; None where there are none.

    A line's number in messages is its place among the rules, from 1.
    """
    from ..domain.rules import RULE_COLUMNS

    return RulesTable(_table(rules, RULE_COLUMNS), "rules") if rules else None


def hosts_table(hosts: Sequence[Row]) -> Table | None:
    """Return the lines of host codes as a table; None where there are none."""
    from ..domain.hosts import HOST_COLUMNS

    return _table(hosts, HOST_COLUMNS) if hosts else None


def _table(rows: Sequence[Row], columns: Sequence[str]) -> Table:
    import numpy as np

    from ..domain.coded import Coded
    from ..domain.table import Table

    made = {name: Coded.of([str(row.get(name) or "") for row in rows]) for name in columns}
    return Table(made, np.arange(1, len(rows) + 1, dtype=np.int64))
