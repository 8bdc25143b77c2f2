"""Attribute tables of QGIS layers as QGIS shows them: filter, selection, joins, virtual fields, unsaved edits."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from qgis.core import NULL, QgsFeatureRequest, QgsFeatureSource, QgsVectorLayer

from ..domain.coded import Column
from ..domain.errors import Cancelled
from ..domain.table import Table
from .coding import Coder
from .raw_table import RawTable, Select, column_names, everything

_CHUNK_ROWS = 5000


def read_layer(
    source: QgsFeatureSource | QgsVectorLayer,
    name: str,
    select: Select = everything,
    is_cancelled: Callable[[], bool] = lambda: False,
) -> RawTable:
    """Return the attributes of a feature source; ``source_row`` is the feature's id."""
    fields = source.fields()
    names = column_names([f.name() for f in fields])
    kept = set(select(names))
    indexes = [i for i, n in enumerate(names) if n in kept]
    request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry).setSubsetOfAttributes(indexes)
    columns = {i: _Numbers() if fields[i].isNumeric() else Coder() for i in indexes}
    ids: list[int] = []
    chunk: list[list[object]] = []
    for feature in source.getFeatures(request):
        ids.append(feature.id())
        chunk.append(feature.attributes())
        if len(chunk) == _CHUNK_ROWS:
            if is_cancelled():
                raise Cancelled
            _add(columns, chunk)
            chunk = []
    _add(columns, chunk)
    made: dict[str, Column] = {names[i]: column.coded() for i, column in columns.items()}
    table = Table(made, np.array(ids, dtype=np.int64))
    return RawTable(table, names, name, (f"{name}: {len(table)} rows of the layer as QGIS shows it.",))


def _add(columns: dict[int, _Numbers | Coder], chunk: list[list[object]]) -> None:
    for i, column in columns.items():
        # NULL is a QVariant on Qt 5 and None on Qt 6
        column.add([None if (value := row[i]) is None or value == NULL else value for row in chunk])


class _Numbers:
    """Collects a column of numbers; nothing is NaN."""

    def __init__(self) -> None:
        self._chunks: list[np.ndarray] = [np.zeros(0)]

    def add(self, values: list[object]) -> None:
        """Add the numbers of some more rows."""
        self._chunks.append(np.array(values, dtype=np.float64))

    def coded(self) -> np.ndarray:
        """Return the whole column."""
        return np.concatenate(self._chunks)
