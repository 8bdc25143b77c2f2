"""Tables to layers and back: point tables into a GeoPackage, other layers copied beside them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pandas as pd
from osgeo import ogr
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsFeatureRequest,
    QgsFeatureSource,
    QgsField,
    QgsJsonUtils,
    QgsPointXY,
    QgsRectangle,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QDate, QDateTime, Qt, QTime, QVariant

from ..domain.errors import Cancelled, ClusterAtlasError
from ..domain.frame import Extent
from ..domain.spelling import plain_spelling
from ..domain.tally import cluster_columns
from .geopackage import first_free
from .table_writer import Column, Row, TableWriter, writing

TEXT, INTEGER, REAL = "text", "integer", "real"
RESERVED_COLUMNS = {"fid", "geom"}
BATCH = 5000

_TYPES = {TEXT: ogr.OFTString, INTEGER: ogr.OFTInteger64, REAL: ogr.OFTReal}
# What a GeoPackage holds as such; anything else (lists, maps) is written as text.
_COPIED_TYPES = {
    QVariant.Bool: (ogr.OFTInteger, ogr.OFSTBoolean),
    QVariant.Int: (ogr.OFTInteger, ogr.OFSTNone),
    QVariant.UInt: (ogr.OFTInteger64, ogr.OFSTNone),
    QVariant.LongLong: (ogr.OFTInteger64, ogr.OFSTNone),
    QVariant.Double: (ogr.OFTReal, ogr.OFSTNone),
    QVariant.Date: (ogr.OFTDate, ogr.OFSTNone),
    QVariant.DateTime: (ogr.OFTDateTime, ogr.OFSTNone),
}


@dataclass(frozen=True)
class Field:
    """One field of a layer: its name, whether it is ``text``, ``integer`` or ``real``, and the name that people see."""

    name: str
    kind: str
    alias: str = ""


CELL_LAYER_FIELDS = (
    Field("country", TEXT),
    Field("postal_code", TEXT),
    Field("cluster", TEXT),
    Field("members", INTEGER),
    Field("jobs", REAL),
)
TOTAL_LAYER_FIELDS = (
    Field("country", TEXT),
    Field("postal_code", TEXT),
    Field("sites", INTEGER),
    Field("jobs", REAL),
)


def total_fields(clusters: Iterable[str]) -> tuple[Field, ...]:
    """Return the fields of ``TOTALS`` for these clusters, in the contract's order."""
    return TOTAL_LAYER_FIELDS + tuple(Field(column, REAL, name) for name, column in cluster_columns(clusters).items())


def columns_of(fields: Sequence[Field]) -> list[Column]:
    """Return the fields as columns of a table; an alias that another field has already is left out."""
    columns, taken = [], set()
    for field in fields:
        alias = "" if field.alias in taken else field.alias
        taken.add(alias)
        columns.append(Column(field.name, _TYPES[field.kind], alias=alias))
    return columns


def write_points(
    target: str | Path | TableWriter,
    table: str,
    frame: pd.DataFrame,
    crs: QgsCoordinateReferenceSystem,
    fields: Sequence[Field],
    aliases: Mapping[str, str] | None = None,
    title: str = "",
) -> None:
    """Write a table with x and y as a point table of a GeoPackage, beside the tables that it has already.

    - ``target`` is its path, or an open writer where several tables are written.
    - Fields are written in the given order and type; ``aliases`` (by field name) replace the fields' own.
    - A spatial index is made; ``title`` is the name that other programs show.
    """
    named = [Field(field.name, field.kind, (aliases or {}).get(field.name, field.alias)) for field in fields]
    values = [_values(frame[field.name], field.kind) for field in named]
    x, y = (frame[name].to_numpy(dtype=float) for name in ("x", "y"))
    with _writer(target) as writer:
        writer.add_points(table, columns_of(named), crs, values, x, y, title)


def read_points(
    source: QgsFeatureSource, fields: Sequence[str], cancelled: Callable[[], bool] = lambda: False
) -> pd.DataFrame:
    """Read the named fields of a point layer, with x and y (NaN where there is no point).

    Raise Cancelled when ``cancelled()`` says so.
    """
    indexes = [source.fields().lookupField(name) for name in fields]
    request = QgsFeatureRequest().setSubsetOfAttributes(indexes)
    rows = []
    for number, feature in enumerate(source.getFeatures(request)):
        if number % BATCH == 0 and cancelled():
            raise Cancelled
        point = (
            feature.geometry().centroid().asPoint() if feature.hasGeometry() else QgsPointXY(float("nan"), float("nan"))
        )
        rows.append([*(_python(feature[index]) for index in indexes), point.x(), point.y()])
    return pd.DataFrame(rows, columns=[*fields, "x", "y"])


def copy_layer(
    layer: QgsVectorLayer,
    target: str | Path | TableWriter,
    table: str,
    crs: QgsCoordinateReferenceSystem,
    extent: Extent | None = None,
    title: str = "",
) -> None:
    """Copy a vector layer, as it is filtered, into a table of a GeoPackage (``target`` as for :func:`write_points`).

    - Reprojected to ``crs``; with ``extent`` (in ``crs``) only what touches it, each feature whole.
    - Every column but the source's own key is kept; names that a GeoPackage cannot hold get a number.
    - Raise ClusterAtlasError for a layer without a CRS or without geometry.
    """
    if not layer.isValid():
        raise ClusterAtlasError(f"The layer “{layer.name()}” cannot be read.", plain_spelling(layer.source()))
    if not layer.crs().isValid():
        raise ClusterAtlasError(
            f"The layer “{layer.name()}” has no coordinate reference system.", plain_spelling(layer.source()), "Set one in QGIS."
        )
    kind = QgsWkbTypes.multiType(_geometry_type(layer))
    keys = layer.primaryKeyAttributes()
    kept = [index for index in range(layer.fields().count()) if index not in keys]
    columns = _safe_columns([layer.fields().at(index) for index in kept])
    with _writer(target) as writer:
        writer.add(table, columns, kind, crs, _copied(layer, crs, extent, kept), title or layer.name())


def _geometry_type(layer: QgsVectorLayer) -> QgsWkbTypes.Type:
    """Return the layer's geometry type, or its first feature's where the layer declares none."""
    kind = layer.wkbType()
    if kind == QgsWkbTypes.Type.Unknown:
        kind = next((feature.geometry().wkbType() for feature in layer.getFeatures() if feature.hasGeometry()), kind)
    if kind in (QgsWkbTypes.Type.NoGeometry, QgsWkbTypes.Type.Unknown):
        raise ClusterAtlasError(f"The layer “{layer.name()}” has no geometry to draw.", plain_spelling(layer.source()))
    return kind


def _copied(
    layer: QgsVectorLayer, crs: QgsCoordinateReferenceSystem, extent: Extent | None, kept: list[int]
) -> Iterator[Row]:
    """Yield the layer's features in ``crs``, as multi-part geometries, those that touch ``extent`` only."""
    request = QgsFeatureRequest().setDestinationCrs(crs, QgsCoordinateTransformContext())
    if extent:
        request.setFilterRect(QgsRectangle(*extent))
    try:
        for feature in layer.getFeatures(request):
            geometry = feature.geometry()
            if not geometry.isNull():
                geometry.convertToMultiType()
            shape = None if geometry.isNull() else ogr.CreateGeometryFromWkb(geometry.asWkb().data())
            yield [_storable(feature[index]) for index in kept], shape
    except QgsCsException as error:
        raise ClusterAtlasError(f"The layer cannot be brought to {crs.authid()}: {error}.", plain_spelling(layer.source())) from error


def set_aliases(layer: QgsVectorLayer, fields: Iterable[Field]) -> None:
    """Give the layer's fields the names that people see; they are kept with the layer's style."""
    for field in fields:
        if field.alias:
            layer.setFieldAlias(layer.fields().lookupField(field.name), field.alias)


def _safe_columns(fields: Iterable[QgsField]) -> list[Column]:
    """Return the fields under names that a GeoPackage holds: none reserved, none like another but for case."""
    taken = set(RESERVED_COLUMNS)
    safe = []
    for field in fields:
        name = first_free(field.name() or "field", taken)
        taken.add(name.casefold())
        safe.append(Column(name, *_COPIED_TYPES.get(field.type(), (ogr.OFTString, ogr.OFSTNone))))
    return safe


def _writer(target: str | Path | TableWriter) -> AbstractContextManager[TableWriter]:
    return nullcontext(target) if isinstance(target, TableWriter) else writing(target)


def _values(column: pd.Series, kind: str) -> list[Any]:
    """Return a column as plain Python values of a field's kind; None for what is missing."""
    missing = column.isna()
    convert = {TEXT: str, INTEGER: int, REAL: float}[kind]
    if not missing.any():
        return list(map(convert, column.tolist()))
    return [None if gone else convert(value) for value, gone in zip(column.tolist(), missing.tolist())]


def _python(value: Any) -> Any:
    """Return an attribute as Python has it: QGIS's NULL is a QVariant on Qt 5, None on Qt 6."""
    return None if isinstance(value, QVariant) and value.isNull() else value


def _storable(value: Any) -> Any:
    """Return an attribute as a table takes it: numbers and texts as they are, dates as ISO texts, lists as JSON."""
    value = _python(value)
    if value is None or isinstance(value, (str, int, float)):
        return value
    if isinstance(value, (QDate, QTime, QDateTime)):
        return value.toString(Qt.DateFormat.ISODateWithMs)
    return QgsJsonUtils.encodeValue(value)
