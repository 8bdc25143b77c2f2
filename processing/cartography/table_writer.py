"""Many tables into one GeoPackage in one go: one opening, one transaction.

QGIS's own file writer opens, sets up and closes the file for every table; here twenty-five take the time of four. Large
tables of points are made with the others, and filled last (see ``point_tables``).
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from osgeo import gdal, ogr, osr
from qgis.core import QgsCoordinateReferenceSystem, QgsWkbTypes

from ..domain.errors import ClusterAtlasError
from .geopackage import STYLE_TABLE, TableStyle, first_free
from .point_tables import LEAST_ROWS, PointTable, can_fill, fill_tables

Row = tuple[Sequence[Any], "ogr.Geometry | None"]
"""One feature: its values in the order of the table's columns (None for what is missing), and its geometry."""

# Written under a temporary name and renamed when it is whole: nothing is won by waiting for the disk in between.
_UNSYNCED = {"OGR_SQLITE_SYNCHRONOUS": "OFF"}
_STYLE_COLUMNS = (
    ("f_table_catalog", 256),
    ("f_table_schema", 256),
    ("f_table_name", 256),
    ("f_geometry_column", 256),
    ("styleName", 30),
    ("styleQML", 0),
    ("styleSLD", 0),
    ("useAsDefault", 0),
    ("description", 0),
    ("owner", 30),
    ("ui", 30),
    ("update_time", 0),
)


@dataclass(frozen=True)
class Column:
    """One column of a table: its name, OGR's type and subtype, and the name that people see."""

    name: str
    kind: int
    subtype: int = ogr.OFSTNone
    alias: str = ""

    def definition(self, width: int = 0, default: str = "") -> ogr.FieldDefn:
        """Return the column as OGR takes it."""
        made = ogr.FieldDefn(self.name, self.kind)
        made.SetSubType(self.subtype)
        if self.alias:
            made.SetAlternativeName(self.alias)
        if width:
            made.SetWidth(width)
        if default:
            made.SetDefault(default)
        return made


class TableWriter:
    """A GeoPackage that is open for writing; see :func:`writing`."""

    def __init__(self, path: Path, data: gdal.Dataset, new: bool) -> None:
        """Take the open data set, learn the titles that it has, and begin; ``new``: there was no file before."""
        self._path, self._data, self._new = path, data, new
        self._large: dict[str, PointTable] = {}
        self._titles = _titles(data)
        self._committed = False
        self._check(data.StartTransaction() == ogr.OGRERR_NONE, path.name)

    def commit(self) -> None:
        """Keep what was written, spatial indexes and all."""
        self._data.FlushCache()
        self._check(self._data.CommitTransaction() == ogr.OGRERR_NONE, self._path.name)
        self._committed = True

    def close(self) -> None:
        """Let go of the file; what was not committed is undone."""
        if not self._committed:
            self._data.RollbackTransaction()
        self._data = None

    def fill(self) -> None:
        """Fill the large tables of the file that was let go; after a fault there is no file, as before."""
        if not self._large:
            return
        try:
            fill_tables(self._path, list(self._large.values()))
        except (sqlite3.Error, OverflowError, ValueError) as error:
            self._path.unlink(missing_ok=True)
            raise ClusterAtlasError(f"The GeoPackage cannot be written: {error}.", str(self._path)) from error

    def add(
        self,
        table: str,
        columns: Sequence[Column],
        kind: QgsWkbTypes.Type,
        crs: QgsCoordinateReferenceSystem,
        rows: Iterable[Row],
        title: str = "",
    ) -> None:
        """Write a table with a spatial index, in place of one of its name; ``title`` is what other programs show."""
        self._fill(self._created(table, columns, kind, crs, title), rows, table)

    def add_points(
        self,
        table: str,
        columns: Sequence[Column],
        crs: QgsCoordinateReferenceSystem,
        values: Sequence[Sequence[Any]],
        x: np.ndarray,
        y: np.ndarray,
        title: str = "",
    ) -> None:
        """Write a table of points as :meth:`add` does: each column's values, x and y (NaN where there is no point)."""
        layer = self._created(table, columns, QgsWkbTypes.Type.Point, crs, title)
        # into a file that was there before all goes in one transaction, so that a fault undoes it
        if self._new and len(x) >= LEAST_ROWS and can_fill():
            self._large[table] = PointTable(table, tuple(column.name for column in columns), values, x, y)
            return
        self._fill(layer, zip(zip(*values) if values else [()] * len(x), _points(x, y)), table)

    def _created(
        self,
        table: str,
        columns: Sequence[Column],
        kind: QgsWkbTypes.Type,
        crs: QgsCoordinateReferenceSystem,
        title: str,
    ) -> ogr.Layer:
        """Return a new, empty table, in place of one of its name."""
        self._large.pop(table, None)
        self._titles.pop(table, None)
        self._titles[table] = first_free(title or table, {other.casefold() for other in self._titles.values()})
        layer = self._data.CreateLayer(
            table,
            _reference(crs),
            _geometry_kind(kind),
            [
                "SPATIAL_INDEX=YES",
                "GEOMETRY_NAME=geom",
                "FID=fid",
                "OVERWRITE=YES",
                f"IDENTIFIER={self._titles[table]}",
            ],
        )
        self._check(layer is not None, table)
        for column in columns:
            self._check(layer.CreateField(column.definition()) == ogr.OGRERR_NONE, table)
        return layer

    def add_styles(self, styles: Iterable[TableStyle]) -> None:
        """Store the default styles of tables that have none yet, in the table and form that QGIS itself uses."""
        layer = self._data.GetLayerByName(STYLE_TABLE) or self._style_table()
        rows = [
            (["", "", style.table, "geom", style.name, style.qml, style.sld, 1, style.description, "", None], None)
            for style in styles
        ]
        self._fill(layer, rows, STYLE_TABLE)

    def _style_table(self) -> ogr.Layer:
        layer = self._data.CreateLayer(STYLE_TABLE, None, ogr.wkbNone, ["FID=id"])
        self._check(layer is not None, STYLE_TABLE)
        for name, width in _STYLE_COLUMNS:
            if name == "useAsDefault":
                made = Column(name, ogr.OFTInteger, ogr.OFSTBoolean).definition()
            elif name == "update_time":
                made = Column(name, ogr.OFTDateTime).definition(default="CURRENT_TIMESTAMP")
            else:
                made = Column(name, ogr.OFTString).definition(width)
            self._check(layer.CreateField(made) == ogr.OGRERR_NONE, STYLE_TABLE)
        return layer

    def _fill(self, layer: ogr.Layer, rows: Iterable[Row], table: str) -> None:
        definition = layer.GetLayerDefn()
        for values, geometry in rows:
            feature = ogr.Feature(definition)
            for index, value in enumerate(values):
                if value is not None:
                    feature.SetField(index, value)
            if geometry is not None:
                feature.SetGeometryDirectly(geometry)
            self._check(layer.CreateFeature(feature) == ogr.OGRERR_NONE, table)

    def _check(self, done: bool, table: str) -> None:
        if not done:
            raise ClusterAtlasError(
                f"The layer “{table}” cannot be written: {gdal.GetLastErrorMsg()}.", str(self._path)
            )


@contextmanager
def writing(path: str | Path) -> Iterator[TableWriter]:
    """Open a GeoPackage, a new one where there is none, to write tables to; after a fault none of them is there.

    Raises:
        ClusterAtlasError: with the path, where it can't be opened or written.
    """
    file = Path(path)
    with _quiet(), _options(_UNSYNCED):
        try:
            new = not file.exists()
            writer = TableWriter(file, _opened(file), new)
            try:
                yield writer
                writer.commit()
            finally:
                writer.close()
            writer.fill()
        except RuntimeError as error:  # where another plugin has switched GDAL to exceptions
            raise ClusterAtlasError(f"The GeoPackage cannot be written: {error}.", str(file)) from error


def _points(x: np.ndarray, y: np.ndarray) -> Iterator[ogr.Geometry | None]:
    for east, north in zip(x.tolist(), y.tolist()):
        point = None
        if east == east and north == north:  # a NaN differs from itself: no point then
            point = ogr.Geometry(ogr.wkbPoint)
            point.AddPoint_2D(east, north)
        yield point


def _opened(file: Path) -> gdal.Dataset:
    data, reason = None, ""
    try:
        if file.exists():
            data = gdal.OpenEx(str(file), gdal.OF_VECTOR | gdal.OF_UPDATE, allowed_drivers=["GPKG"])
        else:
            data = gdal.GetDriverByName("GPKG").Create(str(file), 0, 0, 0, gdal.GDT_Unknown)
    except RuntimeError as error:  # newer versions of QGIS switch GDAL to exceptions
        reason = str(error)
    if data is None:
        raise ClusterAtlasError(f"The GeoPackage cannot be opened: {reason or gdal.GetLastErrorMsg()}.", str(file))
    return data


def _titles(data: gdal.Dataset) -> dict[str, str]:
    """Return the title of each table: no two may be the same."""
    layers = [data.GetLayer(index) for index in range(data.GetLayerCount())]
    return {layer.GetName(): layer.GetMetadataItem("IDENTIFIER") or layer.GetName() for layer in layers}


def _reference(crs: QgsCoordinateReferenceSystem) -> osr.SpatialReference | None:
    if not crs.isValid():
        return None
    reference = osr.SpatialReference()
    reference.SetFromUserInput(crs.toWkt(QgsCoordinateReferenceSystem.WktVariant.WKT_PREFERRED_GDAL))
    reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return reference


def _geometry_kind(kind: QgsWkbTypes.Type) -> int:
    flat = int(QgsWkbTypes.flatType(kind))
    return int(ogr.GT_SetModifier(flat, QgsWkbTypes.hasZ(kind), QgsWkbTypes.hasM(kind)))


@contextmanager
def _options(wanted: dict[str, str]) -> Iterator[None]:
    """Set options of GDAL for this thread, then set them back."""
    before = {name: gdal.GetThreadLocalConfigOption(name) for name in wanted}
    for name, value in wanted.items():
        gdal.SetThreadLocalConfigOption(name, value)
    try:
        yield
    finally:
        for name, value in before.items():
            gdal.SetThreadLocalConfigOption(name, value)


@contextmanager
def _quiet() -> Iterator[None]:
    """Keep GDAL from printing errors, which are raised here."""
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        yield
    finally:
        gdal.PopErrorHandler()
