"""The first rows of a table, read as the whole of it would be, and the tables that a file holds."""

from __future__ import annotations

import sqlite3
import zipfile
from collections.abc import Callable, Mapping
from contextlib import closing
from pathlib import Path

from qgis.core import QgsFeatureSource, QgsVectorLayer

from ..domain.errors import ClusterAtlasError
from ..domain.names import LAYER_FILES
from .column_files import COLUMN_FILES, DATABASES, read_by_column
from .layer_table import read_layer
from .ods import OdsBook
from .ogr_table import OLD_WORKBOOKS, opened, read_ogr_table
from .raw_table import RawTable
from .tables import open_layer, says_more, split_path
from .text_file import read_text_file
from .workbook import BROKEN, WORKBOOKS, read_workbook
from .xlsx import XlsxBook

_SYSTEM = ("sqlite_", "gpkg_", "rtree_", "idx_", "geometry_columns", "spatial_ref_sys", "layer_styles")


def read_head(
    source: str | QgsFeatureSource | QgsVectorLayer,
    name: str,
    named: Mapping[str, str | None],
    most: int,
    is_cancelled: Callable[[], bool] = lambda: False,
) -> RawTable:
    """Return the first rows of a table, all its columns; what comes after them is not read where the format allows.

    The rest is as ``tables.read_table`` has it: the same header, the same names, the same cells.
    """
    if not isinstance(source, str):
        return read_layer(source, name or "layer", is_cancelled=is_cancelled, most=most)
    path, layer_name = split_path(source)
    if not path.is_file():
        raise ClusterAtlasError("There is no such file.", str(path), "Check the path.")
    suffix = path.suffix.lower()
    if says_more(source):
        return read_layer(open_layer(source), path.name, is_cancelled=is_cancelled, most=most)
    if suffix in COLUMN_FILES and (raw := read_by_column(path, layer_name, is_cancelled=is_cancelled, most=most)):
        return raw
    if suffix in LAYER_FILES:
        return read_layer(open_layer(source), path.name, is_cancelled=is_cancelled, most=most)
    if suffix in WORKBOOKS:
        return read_workbook(path, layer_name, named, is_cancelled=is_cancelled, most=most)
    if suffix in (*DATABASES, *OLD_WORKBOOKS, ".dbf"):
        return read_ogr_table(path, layer_name, named, is_cancelled=is_cancelled, most=most)
    return read_text_file(path, named, is_cancelled=is_cancelled, most=most)


def table_names(path: Path) -> tuple[str, ...]:
    """Return the sheets or tables of a file, those that a spreadsheet shows; none for a file that is one table, or cannot be read."""
    suffix = path.suffix.lower()
    try:
        if suffix in WORKBOOKS:
            return _sheets(path)
        if suffix in (*DATABASES, *OLD_WORKBOOKS) or (suffix in LAYER_FILES and suffix != ".shp"):
            return _tables(path)
    except (ClusterAtlasError, *BROKEN):
        pass  # whoever reads it says what is wrong
    return ()


def _sheets(path: Path) -> tuple[str, ...]:
    with zipfile.ZipFile(path) as archive:
        book = OdsBook(archive) if "content.xml" in archive.namelist() else XlsxBook(archive)
        return tuple(name for name in book.sheets if name not in book.hidden)


def _tables(path: Path) -> tuple[str, ...]:
    dataset = opened(path, [])
    names = [dataset.GetLayer(i).GetName() for i in range(dataset.GetLayerCount())]
    if not names and path.suffix.lower() in DATABASES:
        names = _plain_tables(path)
    return tuple(name for name in names if not name.startswith(_SYSTEM))


def _plain_tables(path: Path) -> list[str]:
    """Return the tables of a SQLite file that GDAL does not list."""
    try:
        with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)) as connection:
            return [str(row[0]) for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    except sqlite3.Error:
        return []
