"""A QGIS expression on the rows of a table."""

from __future__ import annotations

import numpy as np
import pandas as pd
from qgis.core import (
    NULL,
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsFeature,
    QgsFeatureRequest,
    QgsField,
    QgsFields,
)
from qgis.PyQt.QtCore import QVariant

from ..domain.coded import Coded, firsts, group
from ..domain.errors import ClusterAtlasError
from ..domain.table import Table
from ..domain.text import listed


def filter_rows(table: Table, names: list[str], text: str, where: str) -> Table:
    """Return the rows for which the expression is true; one that is broken or names an unknown column is refused.

    Rows that are alike in the columns that it names are asked once.
    """
    used = filter_columns(text, names, where)
    columns = [table.columns[name] for name in used]
    alike = group(
        np.zeros(len(table), dtype=np.int64),
        *(c if isinstance(c, Coded) else pd.factorize(c)[0].astype(np.int64) for c in columns),
    )
    first = firsts(alike)
    cells = [c.take(first).texts().tolist() if isinstance(c, Coded) else c[first].tolist() for c in columns]
    fields = QgsFields()
    for name, column in zip(used, columns):
        fields.append(QgsField(name, QVariant.String if isinstance(column, Coded) else QVariant.Double))
    return table.take(np.array(_evaluated(text, fields, cells, where), dtype=bool)[alike])


def filter_columns(text: str, names: list[str], where: str) -> list[str]:
    """Return the columns that a filter needs."""
    expression = QgsExpression(text)
    if expression.hasParserError():
        raise ClusterAtlasError(f"The filter {text} is broken: {expression.parserErrorString().strip()}.", where)
    named = expression.referencedColumns()
    unknown = named - set(names) - {QgsFeatureRequest.ALL_ATTRIBUTES}
    if unknown:
        raise ClusterAtlasError(
            f"The filter names {listed(sorted(unknown))}, which is no column.",
            where,
            f"The columns are {listed(names, 30)}.",
        )
    return list(names) if QgsFeatureRequest.ALL_ATTRIBUTES in named else [n for n in names if n in named]


def _evaluated(text: str, fields: QgsFields, cells: list[list[object]], where: str) -> list[bool]:
    """Return the expression's answer for each combination of cells."""
    expression = QgsExpression(text)
    context = QgsExpressionContext()
    context.appendScope(QgsExpressionContextUtils.globalScope())
    context.setFields(fields)
    expression.prepare(context)
    feature = QgsFeature(fields)
    answers = []
    for values in zip(*cells) if cells else [()]:
        feature.setAttributes([None if v is None or v != v else v for v in values])
        context.setFeature(feature)
        result = expression.evaluate(context)
        if expression.hasEvalError():
            raise ClusterAtlasError(f"The filter {text} fails: {expression.evalErrorString()}.", where)
        answers.append(result is not None and result != NULL and bool(result))
    return answers
