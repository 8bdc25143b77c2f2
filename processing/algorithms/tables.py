"""Tables as parameters (layers or any readable file) and as outputs."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice, repeat
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureSink,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsPointXY,
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProperty,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QVariant

from ..workflow.tables import is_table_path

if TYPE_CHECKING:
    import pandas as pd

    from .base import ClusterAtlasAlgorithm

_BATCH = 10_000
_OWN_READERS = ("postgres", "ogr")
_SHAPEFILE = (".shp", ".shx", ".dbf", ".prj", ".cpg", ".qpj")


def raw_text(value: Any) -> str:
    """Return a parameter's value as text, empty where it is no text (a layer, an expression)."""
    if isinstance(value, QgsProperty):
        value = value.staticValue()
    return value.strip() if isinstance(value, str) else ""


def table_parameter(name: str, description: str, optional: bool = False) -> QgsProcessingParameterFeatureSource:
    """Return the parameter of a table: an open layer or a path."""
    return QgsProcessingParameterFeatureSource(
        name, description, [QgsProcessing.SourceType.TypeVector], optional=optional
    )


def with_files_passed(parameters: dict[str, Any], table_names: Iterable[str]) -> dict[str, Any]:
    """Return the parameters with each table that is a readable file stood in for by an empty layer.

    QGIS checks vector parameters by opening them itself, and refuses UTF-16, ``.txt`` and files without extension.
    """
    stand_ins = {
        name: QgsVectorLayer("NoGeometry?field=x:string", name, "memory")
        for name in table_names
        if is_table_path(raw_text(parameters.get(name)))
    }
    return {**parameters, **stand_ins}


def read_table_parameter(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], name: str, context: QgsProcessingContext
) -> tuple[Any, str]:
    """Return what a table parameter holds: a path to read from the raw value, or a feature source; and its name.

    An optional parameter that is empty gives ``(None, "")``.
    """
    text = raw_text(parameters.get(name))
    if is_table_path(text):
        return text, text
    layer = _whole_layer(algorithm, parameters, name, context)
    if layer is not None:
        return layer, layer.name()
    source = algorithm.parameterAsSource(parameters, name, context)
    if source is None:
        if parameters.get(name) in (None, ""):
            return None, ""
        raise QgsProcessingException(algorithm.invalidSourceError(parameters, name))
    return source, source.sourceName()


def _whole_layer(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], name: str, context: QgsProcessingContext
) -> QgsVectorLayer | None:
    """Return the layer that a parameter names with all its rows: its server or file can do what a feature source hides.

    None where only selected, filtered or the first features are asked for, or the layer is of neither.
    """
    value = parameters.get(name)
    if isinstance(value, QgsProcessingFeatureSourceDefinition):
        # filterExpression is newer than 3.22
        if value.selectedFeaturesOnly or value.featureLimit >= 0 or getattr(value, "filterExpression", ""):
            return None
        parameters = {**parameters, name: value.source}
    layer = algorithm.parameterAsVectorLayer(parameters, name, context)
    return layer if layer is not None and layer.isValid() and layer.providerType() in _OWN_READERS else None


def is_file_of_its_own(value: Any) -> bool:
    """Tell whether an output goes to a file that it has for itself, not into a database with other tables ("ogr:dbname=...")."""
    if isinstance(value, QgsProcessingOutputLayerDefinition):
        value = value.sink.staticValue()
    return not re.match(r"[A-Za-z]{2,}:", str(value))  # a drive has one letter


def discard(sink_id: str) -> None:
    """Delete the file of an output of a run that failed."""
    path = Path(sink_id.split("|")[0])
    for written in {path, *(path.with_suffix(end) for end in _SHAPEFILE if path.suffix.lower() in (".shp", ".dbf"))}:
        written.unlink(missing_ok=True)


def table_sink(
    name: str, description: str, points: bool = False, optional: bool = True
) -> QgsProcessingParameterFeatureSink:
    """Return the parameter of an output table; an optional one is not made unless asked for."""
    kind = QgsProcessing.SourceType.TypeVectorPoint if points else QgsProcessing.SourceType.TypeVector
    return QgsProcessingParameterFeatureSink(name, description, kind, optional=optional, createByDefault=not optional)


def is_asked_for(parameters: dict[str, Any], name: str) -> bool:
    """Tell whether an output is to be made."""
    return parameters.get(name) not in (None, "")


def write_table(
    algorithm: ClusterAtlasAlgorithm,
    parameters: dict[str, Any],
    name: str,
    context: QgsProcessingContext,
    frame: pd.DataFrame,
    columns: Sequence[str],
    crs: QgsCoordinateReferenceSystem | None = None,
    aliases: dict[str, str] | None = None,
) -> dict[str, str]:
    """Write a table to a sink and return ``{name: id}``; nothing where the optional output is not asked for.

    With ``crs`` the rows are points at their ``x`` and ``y``.
    """
    if not is_asked_for(parameters, name):
        return {}
    wkb = QgsWkbTypes.Type.Point if crs else QgsWkbTypes.Type.NoGeometry
    columns_of_rows = zip(*(frame[c].tolist() for c in columns))
    points = zip(frame["x"].tolist(), frame["y"].tolist()) if crs else repeat(None, len(frame))
    features = (_feature(row, point) for row, point in zip(columns_of_rows, points))
    fields = _fields(frame, columns, aliases or {})
    return {name: write_features(algorithm, parameters, name, context, (fields, wkb, crs), features)}


def write_features(
    algorithm: ClusterAtlasAlgorithm,
    parameters: dict[str, Any],
    name: str,
    context: QgsProcessingContext,
    kind: tuple[QgsFields, QgsWkbTypes.Type, QgsCoordinateReferenceSystem | None],
    features: Iterator[QgsFeature],
) -> str:
    """Write features to a sink and return its id; ``kind``: their fields, geometry type and CRS.

    The algorithm is told of the sink, so that a run which fails later takes its file away.
    """
    fields, wkb, crs = kind
    sink, sink_id = algorithm.parameterAsSink(
        parameters, name, context, fields, wkb, crs or QgsCoordinateReferenceSystem()
    )
    if is_file_of_its_own(parameters.get(name)):
        algorithm.made.append(str(sink_id))
    if sink is None:
        raise QgsProcessingException(algorithm.invalidSinkError(parameters, name))
    try:
        while batch := list(islice(features, _BATCH)):
            if not sink.addFeatures(batch, QgsFeatureSink.Flag.FastInsert):
                raise QgsProcessingException(algorithm.writeFeatureError(sink, parameters, name))
    finally:
        del sink  # closes the file
    return str(sink_id)


def _feature(row: tuple[Any, ...], point: tuple[float, float] | None) -> QgsFeature:
    feature = QgsFeature()
    feature.setAttributes(list(row))
    if point:
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(*point)))
    return feature


def _fields(frame: pd.DataFrame, columns: Sequence[str], aliases: dict[str, str]) -> QgsFields:
    fields = QgsFields()
    for column in columns:
        kind = frame[column].dtype.kind
        field = QgsField(column, {"i": QVariant.LongLong, "f": QVariant.Double}.get(kind, QVariant.String))
        if column in aliases:
            field.setAlias(aliases[column])
        fields.append(field)
    return fields
