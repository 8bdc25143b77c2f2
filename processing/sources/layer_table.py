"""Attribute tables of QGIS layers, as they are seen in QGIS: filter, selection, joins, virtual fields, unsaved edits."""

from __future__ import annotations

from collections.abc import Callable

import pandas as pd
from qgis.core import NULL, QgsFeatureRequest, QgsFeatureSource, QgsVectorLayer

from ..domain.errors import Cancelled
from ..domain.members import SOURCE_ROW
from .raw_table import RawTable, column_names

_CHECK_EVERY = 5000


def read_layer(
    source: QgsFeatureSource | QgsVectorLayer, name: str, is_cancelled: Callable[[], bool] = lambda: False
) -> RawTable:
    """Return the attributes of a feature source; ``source_row`` is the feature's id."""
    fields = source.fields()
    # a field's alias is what QGIS shows, its name is what scripts and rules say
    names = column_names([f.name() for f in fields])
    request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry)
    ids: list[int] = []
    records: list[list[object]] = []
    for count, feature in enumerate(source.getFeatures(request)):
        if count % _CHECK_EVERY == 0 and is_cancelled():
            raise Cancelled
        ids.append(feature.id())
        records.append(feature.attributes())
    columns = list(zip(*records)) if records else [()] * len(names)
    frame = pd.DataFrame(
        {n: _series(list(column), fields[i].isNumeric()) for i, (n, column) in enumerate(zip(names, columns))}
    )
    frame[SOURCE_ROW] = pd.Series(ids, dtype="int64")
    return RawTable(frame, name, (f"{name}: {len(frame)} rows of the layer as QGIS shows it.",))


def _series(values: list[object], numeric: bool) -> pd.Series:
    # NULL is a QVariant on Qt 5 and None on Qt 6
    plain = [None if value is None or value == NULL else value for value in values]
    return pd.Series(plain, dtype="float64" if numeric else "object")
