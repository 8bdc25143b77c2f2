"""Postal-code layers to places: one point a code."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import pandas as pd
from qgis.core import (
    NULL,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeatureRequest,
    QgsFeatureSource,
    QgsGeometry,
    QgsProject,
    QgsWkbTypes,
)

from ..domain.coded import Coded
from ..domain.errors import Cancelled, ClusterAtlasError
from ..domain.headers import find_column, recognise
from ..domain.names import PC_OK
from ..domain.postal_codes import normalise_columns
from ..domain.text import key, listed
from ..domain.values import as_text

_NAME_KEYS = (
    "nom",
    "name",
    "namefr",
    "nomfr",
    "localite",
    "place",
    "commune",
    "municipality",
    "gemeente",
    "naam",
    "lieu",
)
_CHECK_EVERY = 500


@dataclass(frozen=True)
class PostalLayer:
    """A postal-code layer: its features, and how to read its codes (empty field = recognised, empty country = the default)."""

    source: QgsFeatureSource
    name: str
    code_field: str = ""
    country_field: str = ""
    country: str = "BE"


@dataclass(frozen=True)
class Places:
    """One row a code: ``country``, ``postal_code``, ``x``, ``y`` (in ``crs``), ``place``; and what was seen on the way."""

    frame: pd.DataFrame
    crs: QgsCoordinateReferenceSystem
    notes: tuple[str, ...]


def read_places(
    layers: list[PostalLayer],
    crs: QgsCoordinateReferenceSystem | None = None,
    is_cancelled: Callable[[], bool] = lambda: False,
) -> Places:
    """Return the places of all layers in one CRS (the first layer's unless given).

    - A polygon gives a point on the surface of the largest part among all polygons of its code; a point is taken as it is.
    - A code of two layers is the first one's.
    """
    if not layers:
        raise ClusterAtlasError("No postal-code layer is given.", "", "Choose at least one.")
    target = crs if crs and crs.isValid() else layers[0].source.sourceCrs()
    frames, notes = [], []
    for layer in layers:
        frame, note = _read(layer, target, is_cancelled)
        frames.append(frame)
        notes.append(note)
    everything = pd.concat(frames, ignore_index=True)
    return Places(everything.drop_duplicates(["country", "postal_code"]).reset_index(drop=True), target, tuple(notes))


def _read(
    layer: PostalLayer, crs: QgsCoordinateReferenceSystem, is_cancelled: Callable[[], bool]
) -> tuple[pd.DataFrame, str]:
    columns = [f.name() for f in layer.source.fields()]
    where = f"postal-code layer {layer.name}"
    code = (
        find_column(layer.code_field, columns, "postal_code", where)
        if layer.code_field
        else recognise("postal_code", columns, where)
    )
    if code is None:
        raise ClusterAtlasError(
            "No column was recognised as the postal code.", where, f"Name it; the columns are {listed(columns, 30)}."
        )
    country = (
        find_column(layer.country_field, columns, "country", where)
        if layer.country_field
        else recognise("country", columns, where)
    )
    name = place_column(columns)
    rows = _rows(layer, [code, country, name], is_cancelled)
    if rows.empty:
        raise ClusterAtlasError("It has no feature with a geometry.", where)
    codes = normalise_columns(
        Coded.of(map(as_text, rows["code"])), Coded.of(map(as_text, rows["country"])), layer.country
    )
    good = codes.status.equals(PC_OK)
    if not good.any():
        raise ClusterAtlasError(
            f"Column “{code}” has no postal code of {layer.country}: {listed([str(v) for v in rows['code'].head(3)])} ...",
            where,
            "Name the column with the codes, or the layer's country.",
        )
    rows = rows.assign(country=codes.country.texts(), postal_code=codes.code.texts())[good]
    # a stable sort: of parts alike in size, the first
    best = (
        rows.sort_values("area", ascending=False, kind="stable")
        .drop_duplicates(["country", "postal_code"])
        .sort_index()
    )
    points = _transformed(best, layer.source.sourceCrs(), crs, where)
    left = f"; {int((~good).sum())} features without a valid code were left aside" if not good.all() else ""
    note = f"{layer.name}: postal code = “{code}”, {len(points)} codes from {len(rows)} features{left}."
    return points[["country", "postal_code", "x", "y", "place"]], note


def place_column(columns: Sequence[str]) -> str | None:
    """Return the column that names the places, None if none is recognised."""
    return next((c for c in columns if key(c) in _NAME_KEYS), None)


def _rows(layer: PostalLayer, columns: list[str | None], is_cancelled: Callable[[], bool]) -> pd.DataFrame:
    """Return code, country, place name, point and area of each feature, in the layer's CRS."""
    names = [f.name() for f in layer.source.fields()]
    indexes = [names.index(c) if c else None for c in columns]
    request = QgsFeatureRequest().setSubsetOfAttributes([i for i in indexes if i is not None])
    records = []
    for count, feature in enumerate(layer.source.getFeatures(request)):
        if count % _CHECK_EVERY == 0 and is_cancelled():
            raise Cancelled
        if not feature.hasGeometry() or feature.geometry().isEmpty():
            continue
        x, y, area = _point(feature.geometry())
        attributes = [feature.attribute(i) if i is not None else None for i in indexes]
        records.append(["" if a is None or a == NULL else a for a in attributes] + [x, y, area])
    return pd.DataFrame(records, columns=["code", "country", "place", "x", "y", "area"])


def _point(geometry: QgsGeometry) -> tuple[float, float, float]:
    """Return x, y and area: the point itself, or a point on the surface of the largest part."""
    if geometry.type() == QgsWkbTypes.GeometryType.PointGeometry:
        vertex = next(geometry.vertices())
        return vertex.x(), vertex.y(), 0.0
    parts = geometry.asGeometryCollection() or [geometry]
    largest = max(parts, key=lambda part: part.area())
    surface = largest.pointOnSurface()
    if surface.isEmpty():  # a broken polygon has no surface: its middle is the next best
        surface = (
            largest.centroid()
            if not largest.centroid().isEmpty()
            else QgsGeometry.fromPointXY(largest.boundingBox().center())
        )
    point = surface.asPoint()
    return point.x(), point.y(), largest.area()


def _transformed(
    rows: pd.DataFrame, source: QgsCoordinateReferenceSystem, target: QgsCoordinateReferenceSystem, where: str
) -> pd.DataFrame:
    if not source.isValid():
        raise ClusterAtlasError("It has no coordinate reference system.", where, "Set it in the layer's properties.")
    if source == target:
        return rows
    transform = QgsCoordinateTransform(source, target, QgsProject.instance().transformContext())
    try:
        points = [transform.transform(x, y) for x, y in zip(rows["x"], rows["y"])]
    except QgsCsException as error:
        raise ClusterAtlasError(
            f"Its points cannot be moved to {target.authid()}: {error}.", where, "Check the layer's CRS."
        ) from error
    return rows.assign(x=[p.x() for p in points], y=[p.y() for p in points])
