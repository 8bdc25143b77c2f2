"""Open layers: by their database's or file's own engine where nothing in QGIS adds to the table, else feature by feature."""

from __future__ import annotations

import importlib.util
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from qgis.core import QgsFeatureSource, QgsProviderRegistry, QgsVectorLayer

from ..domain.text import listed
from .column_files import COLUMN_FILES, narrowed, read_by_column
from .filtering import filtered, words_of_layers
from .layer_table import read_layer
from .postgres import read_postgres
from .raw_table import RawTable, Select, everything


def read_open_layer(
    source: QgsFeatureSource | QgsVectorLayer,
    name: str,
    select: Select = everything,
    is_cancelled: Callable[[], bool] = lambda: False,
    expression: str = "",
) -> RawTable:
    """Return the table of an open layer, as it is seen in QGIS; only the rows for which an expression holds."""
    # where every column is needed (rules, host codes) the table is small
    if select is everything or not isinstance(source, QgsVectorLayer):
        return read_layer(source, name, select, is_cancelled, expression)
    reason = _hindrance(source)
    raw = None
    if not reason and source.providerType() == "postgres":
        if spoken := words_of_layers(expression):
            reason = f"the filter speaks of {listed(spoken)}"
        else:
            raw = filtered(read_postgres(source, name, select, is_cancelled), expression)
    elif not reason:
        raw = _by_column(source, select, is_cancelled, expression)
        reason = "QGIS reads it better"
    if raw is not None:
        return raw
    raw = read_layer(source, name, select, is_cancelled, expression)
    return replace(raw, notes=(*raw.notes, f"{name}: read feature by feature, not by its own engine: {reason}."))


def _by_column(
    layer: QgsVectorLayer, select: Select, is_cancelled: Callable[[], bool], expression: str
) -> RawTable | None:
    path, table = _table_of(layer)
    raw = read_by_column(Path(path), table, select, is_cancelled)
    return narrowed(raw, layer, expression, is_cancelled) if raw is not None else None


def _table_of(layer: QgsVectorLayer) -> tuple[str, str]:
    """Return the file and table that a layer shows as they are; an empty path where it is no plain file's."""
    parts = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source())
    path = str(parts.get("path") or "")
    plain = not any(parts.get(key) for key in ("layerId", "openOptions", "vsiPrefix", "authcfg", "geometryType"))
    if not plain or "geometrytype=" in layer.source().lower() or Path(path).suffix.lower() not in COLUMN_FILES:
        return "", ""
    return (path, str(parts.get("layerName") or "")) if Path(path).is_file() else ("", "")


def shown_file(layer: QgsVectorLayer) -> str:
    """Return the file, with ``|layername=`` after it, that a layer shows as it is; empty where it shows another thing.

    - Edits that are not saved, joins, virtual fields and filters are none of the file's.
    """
    if layer.isEditable() or layer.vectorJoins() or layer.subsetString() or not layer.isValid():
        return ""
    kind = layer.providerType()
    stored = [field.name() for field in layer.dataProvider().fields()]
    if kind not in ("ogr", "delimitedtext") or [field.name() for field in layer.fields()] != stored:
        return ""
    parts = QgsProviderRegistry.instance().decodeUri(kind, layer.source())
    path = str(parts.get("path") or "")
    said = any(parts.get(key) for key in ("openOptions", "vsiPrefix", "authcfg", "geometryType"))
    if said or not Path(path).is_file():
        return ""
    return f"{path}|layername={parts['layerName']}" if parts.get("layerName") else path


def _hindrance(layer: QgsVectorLayer) -> str:
    """Return why a layer's table is not what QGIS shows, or cannot be asked for; empty where it can."""
    stored = [field.name() for field in layer.dataProvider().fields()]
    if layer.isEditable():
        return "it is being edited"
    if layer.vectorJoins() or [field.name() for field in layer.fields()] != stored:
        return "it has joins or virtual fields"
    if layer.providerType() != "postgres":
        return "" if _table_of(layer)[0] else "it is no plain table of a GeoPackage, SQLite or DBF file"
    if layer.isSpatial():  # QGIS leaves out geometries of another type than the layer's
        return "it has a geometry; add the table without it"
    return "" if importlib.util.find_spec("psycopg2") else "Python's psycopg2 is not installed"
