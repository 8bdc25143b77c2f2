"""Turn parsed JSON into dataclasses, refusing what does not fit with the key's full name. Pure.

``null`` for a key that has a default is the same as leaving it out.
"""

from __future__ import annotations

import math
import re
from dataclasses import MISSING, fields, is_dataclass
from typing import Any, get_args, get_origin, get_type_hints

from ..domain.errors import ClusterAtlasError

LEAST_PT = 6.0
"""No text of a sheet is smaller than this (see CARTOGRAPHY)."""

ALIGNMENTS = ("left", "center", "right")
ROTATIONS = (0.0, 90.0, -90.0)
SIGNED = ("rotation", "extent")
"""Keys whose numbers may be below 0."""


def read_typed(kind: Any, value: Any, key: str, source: str) -> Any:
    """Turn parsed JSON into ``kind``: a dataclass, tuple, dict, float, int, bool or text."""
    if is_dataclass(kind):
        return _read_object(kind, value, key, source)
    origin = get_origin(kind)
    if origin is tuple:
        return _read_list(get_args(kind), value, key, source)
    if origin is dict:
        if not isinstance(value, dict):
            raise refused(key, "must be an object", source)
        return {name: read_typed(get_args(kind)[1], part, f"{key}.{name}", source) for name, part in value.items()}
    return _read_value(kind, value, key, source)


def _read_object(kind: Any, value: Any, key: str, source: str) -> Any:
    if not isinstance(value, dict):
        raise refused(key, "must be an object", source)
    hints, known = get_type_hints(kind), {field.name: field for field in fields(kind)}
    prefix = f"{key}." if key else ""
    for name in value:
        if name not in known:
            raise refused(prefix + name, "is an unknown key", source)
    for name, field in known.items():
        if name not in value and field.default is MISSING:
            raise refused(prefix + name, "is missing", source)
    given = {name: part for name, part in value.items() if part is not None or known[name].default is MISSING}
    return kind(**{name: read_typed(hints[name], part, prefix + name, source) for name, part in given.items()})


def _read_list(kinds: tuple[Any, ...], value: Any, key: str, source: str) -> tuple[Any, ...]:
    if not isinstance(value, list):
        raise refused(key, "must be a list", source)
    if Ellipsis not in kinds and len(value) != len(kinds):
        raise refused(key, f"must have {len(kinds)} values", source)
    one = [kinds[0]] * len(value) if Ellipsis in kinds else kinds
    return tuple(read_typed(kind, part, f"{key}[{i}]", source) for i, (kind, part) in enumerate(zip(one, value)))


def _read_value(kind: Any, value: Any, key: str, source: str) -> Any:
    name = key.rpartition(".")[2]
    if kind is str:
        return _read_text(name, value, key, source)
    if kind is bool:
        if not isinstance(value, bool):
            raise refused(key, "must be true or false", source)
        return value
    if isinstance(value, bool) or not isinstance(value, (int, float) if kind is float else int):
        raise refused(key, "must be a number" if kind is float else "must be a whole number", source)
    signed = name.partition("[")[0] in SIGNED
    if not math.isfinite(value) or (value < 0 and not signed):
        raise refused(key, "must be a number" if signed else "must be a number from 0", source)
    if name == "size_pt" and value < LEAST_PT:
        raise refused(key, f"must be at least {LEAST_PT:g} pt", source)
    if name == "rotation" and value not in ROTATIONS:
        raise refused(key, "must be 0, 90 or -90", source)
    return kind(value)


def _read_text(name: str, value: Any, key: str, source: str) -> str:
    if not isinstance(value, str):
        raise refused(key, "must be a text", source)
    if (name.endswith(("colour", "background"))) and not re.fullmatch(r"#[0-9a-fA-F]{6}", value):
        raise refused(key, f'must be a colour like "#1a2b3c", not "{value}"', source)
    if name == "align" and value not in ALIGNMENTS:
        raise refused(key, f"must be one of {', '.join(ALIGNMENTS)}", source)
    return value


def refused(key: str, what: str, source: str) -> ClusterAtlasError:
    """Return the error for a key, named in full."""
    return ClusterAtlasError(f'"{key}" {what}.', source, "Compare with the shipped atlas-a4.json.")
