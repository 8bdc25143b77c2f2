"""A QGIS expression on the rows of a table."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

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
from ..domain.patience import pause
from ..domain.text import listed
from .raw_table import RawTable

_OF_LAYERS = frozenset(["$id", "$currentfeature", "@row_number", "is_selected", "num_selected", "represent_value", "$geometry"])
_QUOTED = re.compile(r"'[^']*'")


def filtered(raw: RawTable, expression: str) -> RawTable:
    """Return the rows of a table for which an expression is true, all of them where it is empty.

    - One that is broken, names an unknown column or speaks of what only layers have is refused.
    - Rows that are alike in the columns that it names are asked once.
    """
    if not expression:
        return raw
    table, where = raw.table, raw.where
    used = filter_columns(expression, raw.names, where)
    if spoken := words_of_layers(expression):
        raise ClusterAtlasError(
            f"The filter speaks of {listed(spoken)}, which a file's table does not have.",
            where,
            "Open the table in QGIS and choose the layer, or filter by its columns.",
        )
    if raw.empty_texts & set(used):
        raise ClusterAtlasError("Some empty cells are NULL and others are not.", where, "Let QGIS answer the filter.")
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
    context = QgsExpressionContext()
    context.appendScope(QgsExpressionContextUtils.globalScope())
    context.setFields(fields)
    holds = answered(expression, context, where)
    feature, nothing = QgsFeature(fields), ("",) if raw.empty_is_null else ()
    answers = []
    for values in zip(*cells) if cells else [()]:
        pause()
        feature.setAttributes([None if v != v or v in nothing else v for v in values])
        answers.append(holds(feature))
    chosen = table.take(np.array(answers, dtype=bool)[alike])
    note = f"Filter: {chosen.counts().sum()} of {table.counts().sum()} rows."
    return replace(raw, table=chosen, notes=(*raw.notes, note))


def words_of_layers(text: str) -> list[str]:
    """Return what an expression speaks of that only a layer's features have: their ids, the selection ..."""
    expression = QgsExpression(text)
    spoken = expression.referencedFunctions() | {f"@{name}" for name in expression.referencedVariables()}
    return sorted(spoken & _OF_LAYERS)


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


def answered(text: str, context: QgsExpressionContext, where: str) -> Callable[[QgsFeature], bool]:
    """Return the test of one feature; a feature for which the expression fails is an error that does not repeat its cells."""
    expression = QgsExpression(text)
    expression.prepare(context)

    def holds(feature: QgsFeature) -> bool:
        context.setFeature(feature)
        result = expression.evaluate(context)
        if expression.hasEvalError():
            reason = _QUOTED.sub("a cell", expression.evalErrorString())
            raise ClusterAtlasError(f"The filter {text} fails: {reason}.", where)
        return result is not None and result != NULL and bool(result)

    return holds
