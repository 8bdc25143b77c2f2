"""Normalise the postal codes of a table: its rows with the country, code and status that each cell means."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    NULL,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureSource,
    QgsField,
    QgsFields,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QVariant

from ..domain.names import POSTAL_CODE_FIELDS
from .members import Watch
from .tables import is_table_path

if TYPE_CHECKING:
    from ..domain.postal_codes import PostalCode
    from ..sources.raw_table import RawTable

OPENED_BY_QGIS = (".gpkg", ".sqlite", ".dbf")
"""Tables that may have geometry, or types of their own: QGIS opens them."""

MOST_LISTED = 30
_LOOK_EVERY = 1000


def is_read_by_the_plugin(text: str) -> bool:
    """Tell whether a text is a path to a text file or workbook, which has no geometry."""
    return is_table_path(text) and Path(text.split("|")[0]).suffix.lower() not in OPENED_BY_QGIS


@dataclass(frozen=True)
class CodeQuery:
    """Which postal codes to normalise: a path or an open source, and its columns (empty = recognised)."""

    source: str | QgsFeatureSource
    name: str
    code_field: str = ""
    country_field: str = ""
    default_country: str = "BE"


@dataclass
class Normalised:
    """The output's fields and geometry type, its features one by one, and what they turned out to be so far."""

    fields: QgsFields
    geometry: QgsWkbTypes.Type
    crs: QgsCoordinateReferenceSystem
    features: Iterator[QgsFeature]
    statuses: Counter[str] = field(default_factory=Counter)
    rejected: Counter[tuple[str, str]] = field(default_factory=Counter)

    def log(self, watch: Watch) -> None:
        """Say how many rows have each status, and which codes are rejected, those of most rows first."""
        counts = ", ".join(f"{count} {status}" for status, count in self.statuses.most_common())
        watch.log(f"{sum(self.statuses.values())} rows: {counts}.")
        by_status: dict[str, list[tuple[str, int]]] = {}
        for (status, text), rows in sorted(self.rejected.items(), key=lambda item: (-item[1], item[0])):
            by_status.setdefault(status, []).append((text, rows))
        for status, found in by_status.items():
            texts = ", ".join(_with_rows(text, rows) for text, rows in found[:MOST_LISTED])
            more = f" and {len(found) - MOST_LISTED} more" if len(found) > MOST_LISTED else ""
            watch.log(f"Rejected as {status}: {texts}{more}.")


def _with_rows(text: str, rows: int) -> str:
    return f"“{text}” ({rows} rows)" if rows > 1 else f"“{text}” (1 row)"


def normalise_codes(query: CodeQuery, watch: Watch) -> Normalised:
    """Return the rows of a table with what their postal codes mean; they are read when they are asked for."""
    from ..domain.postal_codes import require_country

    country = require_country(query.default_country, "DEFAULT_COUNTRY")
    watch.step(0, "Reading the table")
    if isinstance(query.source, str):
        return _of_file(query, country, watch)
    return _of_source(query, query.source, country, watch)


def _of_file(query: CodeQuery, country: str, watch: Watch) -> Normalised:
    from ..sources.tables import read_table

    named = {"postal_code": query.code_field, "country": query.country_field}
    raw = read_table(str(query.source), query.name, named, is_cancelled=watch.is_cancelled)
    for note in raw.notes:
        watch.log(note)
    columns = _columns(raw.names, query, raw.where, watch)
    numbers = [not hasattr(column, "codes") for column in raw.table.columns.values()]
    own = [QgsField(n, QVariant.Double if number else QVariant.String) for n, number in zip(raw.names, numbers)]
    none = QgsCoordinateReferenceSystem()
    made = Normalised(_fields(own, True, watch), QgsWkbTypes.Type.NoGeometry, none, iter(()))
    made.features = _with_codes(made, _rows(raw), columns, country, len(raw.table), raw.where, watch)
    return made


def _rows(raw: RawTable) -> Iterator[QgsFeature]:
    """Yield each row of a file as a feature without geometry."""
    columns = [c.texts() if hasattr(c, "codes") else c for c in raw.table.columns.values()]
    for row in range(len(raw.table)):
        feature = QgsFeature()
        feature.setAttributes([None if (v := column[row]) != v else _plain(v) for column in columns])
        yield feature


def _plain(value: Any) -> Any:
    """Return a cell as QGIS takes it: a number of numpy is none."""
    return value if isinstance(value, str) else float(value)


def _of_source(query: CodeQuery, source: QgsFeatureSource, country: str, watch: Watch) -> Normalised:
    own = list(source.fields())
    columns = _columns([f.name() for f in own], query, query.name, watch)
    made = Normalised(_fields(own, False, watch), source.wkbType(), source.sourceCrs(), iter(()))
    made.features = _with_codes(made, source.getFeatures(), columns, country, source.featureCount(), query.name, watch)
    return made


def _columns(names: Sequence[str], query: CodeQuery, where: str, watch: Watch) -> tuple[int, int | None]:
    """Return the places of the code's and the country's column: as named, else as recognised from the header."""
    from ..domain.errors import ClusterAtlasError
    from ..domain.headers import find_column, recognise
    from ..domain.text import listed

    code = find_column(query.code_field, names, "postal_code", where) if query.code_field else None
    country = find_column(query.country_field, names, "country", where) if query.country_field else None
    left = [n for n in names if n not in (code, country, *POSTAL_CODE_FIELDS)]
    code = code or recognise("postal_code", left, where)
    country = country or recognise("country", [n for n in left if n != code], where)
    if code is None:
        raise ClusterAtlasError(
            "No column was recognised as the postal code.",
            where,
            f"Name it; the columns are {listed(list(names), 30)}.",
        )
    watch.log(f"Columns: postal_code = “{code}”" + (f", country = “{country}”." if country else "."))
    return names.index(code), names.index(country) if country else None


def _fields(own: Sequence[QgsField], of_a_file: bool, watch: Watch) -> QgsFields:
    """Return the source's fields and the contract's; one of the source's that is called like those gets ``_2``.

    A file's columns may also differ by case alone, or be called like a GeoPackage's own: these get ``_2`` as well.
    """
    taken = {name.casefold() for name in POSTAL_CODE_FIELDS} | ({"fid", "geom"} if of_a_file else set())
    fields = QgsFields()
    for given in own:
        renamed, number = QgsField(given), 2
        while renamed.name().casefold() in taken:
            renamed.setName(f"{given.name()}_{number}")
            number += 1
        taken.add(renamed.name().casefold())
        if renamed.name() != given.name():
            watch.log(f"Column “{given.name()}” of the table is “{renamed.name()}” in the output.")
        fields.append(renamed)
    for name in POSTAL_CODE_FIELDS:
        fields.append(QgsField(name, QVariant.String))
    return fields


def _with_codes(
    made: Normalised,
    features: Iterator[QgsFeature],
    columns: tuple[int, int | None],
    default_country: str,
    count: int,
    where: str,
    watch: Watch,
) -> Iterator[QgsFeature]:
    """Yield each feature with its three fields more, counting what they turned out to be; no feature at all is an error."""
    from ..domain.errors import ClusterAtlasError
    from ..domain.names import PC_MISSING, PC_OK
    from ..domain.postal_codes import normalise
    from ..domain.values import as_text

    known: dict[tuple[str, str], PostalCode] = {}
    code_at, country_at = columns
    done = 0
    for feature in features:
        cells = feature.attributes()
        asked = (as_text(_or_none(cells[code_at])), "" if country_at is None else as_text(_or_none(cells[country_at])))
        found = known.get(asked)
        if found is None:
            found = known[asked] = normalise(*asked, default_country)
        made.statuses[found.status] += 1
        if found.status not in (PC_OK, PC_MISSING):
            made.rejected[found.status, " ".join(text for text in asked if text)] += 1
        result = QgsFeature(made.fields)
        result.setGeometry(feature.geometry())
        result.setAttributes([*cells, found.country, found.code, found.status])
        if done % _LOOK_EVERY == 0:
            watch.step(100 * done / count if count > 0 else 0, "Normalising postal codes")
        done += 1
        yield result
    if not done:
        raise ClusterAtlasError("The table has no rows.", where, "Export it again with its rows, or check its filter.")


def _or_none(value: Any) -> Any:
    """Return a layer's cell; its NULL is a QVariant on Qt 5."""
    return None if value == NULL else value
