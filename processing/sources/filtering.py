"""A QGIS expression on the rows of a table."""

from __future__ import annotations

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

from ..domain.errors import ClusterAtlasError
from ..domain.text import listed


def filter_rows(frame: pd.DataFrame, columns: list[str], text: str, where: str) -> pd.DataFrame:
    """Return the rows for which the expression is true; one that is broken or names an unknown column is refused."""
    expression = QgsExpression(text)
    if expression.hasParserError():
        raise ClusterAtlasError(f"The filter {text} is broken: {expression.parserErrorString().strip()}.", where)
    # only the referenced columns are handed over: rows can have many others
    named = expression.referencedColumns()
    used = columns if QgsFeatureRequest.ALL_ATTRIBUTES in named else [c for c in columns if c in named]
    unknown = named - set(columns) - {QgsFeatureRequest.ALL_ATTRIBUTES}
    if unknown:
        raise ClusterAtlasError(
            f"The filter names {listed(sorted(unknown))}, which is no column.",
            where,
            f"The columns are {listed(columns, 30)}.",
        )
    fields = QgsFields()
    for column in used:
        numeric = pd.api.types.is_numeric_dtype(frame[column])
        fields.append(QgsField(column, QVariant.Double if numeric else QVariant.String))
    context = QgsExpressionContext()
    context.appendScope(QgsExpressionContextUtils.globalScope())
    context.setFields(fields)
    expression.prepare(context)
    feature = QgsFeature(fields)
    keep = []
    for values in zip(*(frame[c].tolist() for c in used)) if used else ((),) * len(frame):
        feature.setAttributes([None if v is None or v != v else v for v in values])
        context.setFeature(feature)
        result = expression.evaluate(context)
        if expression.hasEvalError():
            raise ClusterAtlasError(f"The filter {text} fails: {expression.evalErrorString()}.", where)
        keep.append(result is not None and result != NULL and bool(result))
    return frame[pd.Series(keep, index=frame.index, dtype=bool)]
