"""Host codes: where an institution's own code without territory is shown."""

from __future__ import annotations

from dataclasses import dataclass

from .errors import ClusterAtlasError
from .names import PC_OK
from .postal_codes import normalise
from .table import Table
from .text import key, listed

HOST_COLUMNS = ("country", "postal_code", "host_code", "reason")
CodeKey = tuple[str, str]


@dataclass(frozen=True)
class HostCode:
    """A code without territory, the code under which it is shown (same country) and why."""

    country: str
    postal_code: str
    host_code: str
    reason: str


def read_host_codes(table: Table, default_country: str, where: str = "host codes") -> tuple[HostCode, ...]:
    """Return the host codes of a table, in order; a line with a code that is none is refused.

    An empty ``host_code`` is kept: it takes a shipped one away.
    """
    names = {key(name): name for name in table.names}
    missing = [c for c in ("postal_code", "host_code") if key(c) not in names]
    if missing:
        raise ClusterAtlasError(
            f"The host codes table has no column {listed(missing)}.",
            where,
            f"Its columns are {', '.join(HOST_COLUMNS)}.",
        )
    found = []
    for line, record in table.records():
        cells = {c: record[names[key(c)]] if key(c) in names else "" for c in HOST_COLUMNS}
        if not any(cells.values()):
            continue
        own = _code(cells["postal_code"], cells["country"], default_country, f"{where}, line {line}")
        host = _code(cells["host_code"], own[0], own[0], f"{where}, line {line}")[1] if cells["host_code"] else ""
        found.append(HostCode(own[0], own[1], host, cells["reason"]))
    return tuple(found)


def _code(text: str, country: str, default_country: str, at: str) -> CodeKey:
    code = normalise(text, country, default_country)
    if code.status != PC_OK:
        raise ClusterAtlasError(f"“{text}” is no postal code of {country or default_country} ({code.status}).", at)
    return code.country, code.code


def host_mapping(shipped: tuple[HostCode, ...], own: tuple[HostCode, ...]) -> dict[CodeKey, HostCode]:
    """Return the host code of each code: the user's add to the shipped ones, replace them, or take them away."""
    mapping = {(h.country, h.postal_code): h for h in (*shipped, *own)}
    return {code: host for code, host in mapping.items() if host.host_code}
