"""Attribute tables of QGIS layers as QGIS shows them: filter, selection, joins, virtual fields, unsaved edits."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import islice
from typing import Any

import numpy as np
from qgis.core import (
    NULL,
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsFeature,
    QgsFeatureRequest,
    QgsFeatureSource,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QDate, QDateTime, Qt, QTime

from ..domain.coded import Column, Ints
from ..domain.errors import Cancelled
from ..domain.table import Table
from .coding import Coder, NumberCoder
from .filtering import answered, filter_columns
from .raw_table import RawTable, Select, column_names, everything

_CHUNK_ROWS = 5000


def read_layer(
    source: QgsFeatureSource | QgsVectorLayer,
    name: str,
    select: Select = everything,
    is_cancelled: Callable[[], bool] = lambda: False,
    expression: str = "",
    most: int | None = None,
) -> RawTable:
    """Return the attributes of a feature source; ``source_row`` is the feature's id.

    - Dates are text (2006-12-31), truth is "true" or "false", a list its items with commas between.
    - ``expression``: only the rows for which it holds, as QGIS understands it for this layer.
    - ``most``: not more rows than this are looked at.
    """
    fields = source.fields()
    names = column_names([f.name() for f in fields])
    kept = set(select(names))
    indexes = [i for i, n in enumerate(names) if n in kept]
    columns = {i: NumberCoder() if fields[i].isNumeric() else Coder() for i in indexes}
    ids: list[int] = []
    count = 0
    for chunk in _chunks(source, indexes, expression, name, is_cancelled, most):
        count += len(chunk)
        chosen = [feature for feature, holds in chunk if holds]
        ids += [feature.id() for feature in chosen]
        rows = [feature.attributes() for feature in chosen]
        for i, column in columns.items():
            column.add([plain_value(row[i]) for row in rows])
    made: dict[str, Column] = {names[i]: column.coded() for i, column in columns.items()}
    table = Table(made, np.array(ids, dtype=np.int64))
    notes = [f"{name}: {count} rows of the layer as QGIS shows it."]
    if expression:
        notes.append(f"Filter: {len(table)} of {count} rows.")
    return RawTable(table, names, name, tuple(notes))


def matching_ids(layer: QgsVectorLayer, expression: str, is_cancelled: Callable[[], bool] = lambda: False) -> Ints:
    """Return the ids of a layer's features for which an expression holds."""
    chunks = _chunks(layer, [], expression, layer.name(), is_cancelled)
    return np.array([feature.id() for chunk in chunks for feature, holds in chunk if holds], dtype=np.int64)


def _chunks(
    source: QgsFeatureSource | QgsVectorLayer,
    indexes: list[int],
    expression: str,
    where: str,
    is_cancelled: Callable[[], bool],
    most: int | None = None,
) -> Iterator[list[tuple[QgsFeature, bool]]]:
    """Yield some features after the others, each with whether the expression holds for it."""
    request = QgsFeatureRequest()
    if most is not None:
        request.setLimit(most)
    holds: Callable[[QgsFeature], bool] = lambda _: True  # noqa: E731 - the other is a function too
    needs_geometry = False
    if expression:
        fields = source.fields()
        named = filter_columns(expression, [f.name() for f in fields], where)
        indexes = sorted({*indexes, *(fields.lookupField(column) for column in named)})
        needs_geometry = QgsExpression(expression).needsGeometry()
        holds = answered(expression, _context(source), where)
    if not needs_geometry:
        request.setFlags(QgsFeatureRequest.Flag.NoGeometry)
    request.setSubsetOfAttributes(indexes)
    features = source.getFeatures(request)
    try:
        while chunk := [(feature, holds(feature)) for feature in islice(features, _CHUNK_ROWS)]:
            if is_cancelled():
                raise Cancelled
            yield chunk
    finally:
        features.close()  # an iterator that outlives its layer breaks QGIS


def _context(source: QgsFeatureSource | QgsVectorLayer) -> QgsExpressionContext:
    """Return what an expression on the layer may speak of: its fields, its project, itself."""
    context = QgsExpressionContext()
    # one by one: a list of them is not handed over, and dies too early
    context.appendScope(QgsExpressionContextUtils.globalScope())
    context.appendScope(QgsExpressionContextUtils.projectScope(QgsProject.instance()))
    if isinstance(source, QgsVectorLayer):
        context.appendScope(QgsExpressionContextUtils.layerScope(source))
    elif hasattr(source, "createExpressionContextScope"):
        context.appendScope(source.createExpressionContextScope())
    context.setFields(source.fields())
    return context


def plain_value(value: Any) -> Any:
    """Return a layer's cell as text, number or None; its NULL is a QVariant on Qt 5 and None on Qt 6."""
    if value is None or value == NULL:
        return None
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (str, int, float)):
        return value
    if isinstance(value, (QDate, QDateTime, QTime)):
        return value.toString(Qt.DateFormat.ISODate).replace("T", " ")
    return ", ".join(map(str, value)) if isinstance(value, list) else str(value)
