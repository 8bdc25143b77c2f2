"""Open layers: by their database's own engine where nothing in QGIS adds to the table, else feature by feature."""

from __future__ import annotations

import importlib.util
from collections.abc import Callable
from dataclasses import replace

from qgis.core import QgsFeatureSource, QgsVectorLayer

from .layer_table import read_layer
from .postgres import read_postgres
from .raw_table import RawTable, Select, everything


def read_open_layer(
    source: QgsFeatureSource | QgsVectorLayer,
    name: str,
    select: Select = everything,
    is_cancelled: Callable[[], bool] = lambda: False,
) -> RawTable:
    """Return the table of an open layer, as it is seen in QGIS."""
    # where every column is needed (rules, host codes) there is nothing to group, and the table is small
    if select is everything or not isinstance(source, QgsVectorLayer) or source.providerType() != "postgres":
        return read_layer(source, name, select, is_cancelled)
    reason = _hindrance(source)
    if not reason:
        return read_postgres(source, name, select, is_cancelled)
    raw = read_layer(source, name, select, is_cancelled)
    return replace(raw, notes=(*raw.notes, f"{name}: read feature by feature, not grouped by its server: {reason}."))


def _hindrance(layer: QgsVectorLayer) -> str:
    """Return why a database layer's table is not what QGIS shows, or cannot be asked for; empty where it can."""
    stored = [field.name() for field in layer.dataProvider().fields()]
    if layer.isEditable():
        return "it is being edited"
    if layer.vectorJoins() or [field.name() for field in layer.fields()] != stored:
        return "it has joins or virtual fields"
    if layer.isSpatial():  # QGIS leaves out geometries of another type than the layer's
        return "it has a geometry; add the table without it"
    return "" if importlib.util.find_spec("psycopg2") else "Python's psycopg2 is not installed"
