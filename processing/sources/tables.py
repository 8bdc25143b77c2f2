"""Tables from wherever they are: a path (with ``|layername=``), or an open layer."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from qgis.core import QgsApplication, QgsFeatureSource, QgsProviderRegistry, QgsVectorLayer
from qgis.PyQt.QtCore import QThread

from ..domain.errors import ClusterAtlasError
from ..domain.names import LAYER_FILES
from ..domain.spelling import own_spelling
from .column_files import COLUMN_FILES, DATABASES, narrowed, read_by_column
from .filtering import filter_columns, filtered
from .layer_table import read_layer
from .layers import read_open_layer
from .ogr_table import OLD_WORKBOOKS, read_ogr_table
from .raw_table import RawTable, Select, everything
from .text_file import read_text_file
from .workbook import WORKBOOKS, read_workbook


def split_path(text: str) -> tuple[Path, str]:
    """Return a path and the layer that ``|layername=`` names after it (empty if none)."""
    path, *options = text.split("|")
    names = [o.split("=", 1)[1] for o in options if o.lower().startswith("layername=")]
    return Path(path), names[0] if names else ""


def read_table(
    source: str | QgsFeatureSource,
    name: str = "",
    named: Mapping[str, str | None] | None = None,
    wanted: Sequence[str] = (),
    select: Select = everything,
    is_cancelled: Callable[[], bool] = lambda: False,
    expression: str = "",
) -> RawTable:
    """Return a table from a path or an open layer.

    - ``select`` names the columns that are needed.
    - ``named`` are the columns that the user names for member fields, ``wanted`` those of another known table: both help to
      find a header below title rows.
    - ``expression``: only the rows for which it holds, as it would in QGIS; empty = all.
    - What follows a path but ``|layername=`` (a filter, a layer's number) is left to QGIS.
    """
    if expression and select is not everything:
        select = _with_columns_of(expression, select, name)
    if not isinstance(source, str):
        return read_open_layer(source, name or "layer", select, is_cancelled, expression)
    path, layer_name = split_path(source)
    if not path.is_file():
        raise ClusterAtlasError("There is no such file.", str(path), "Check the path.")
    suffix = path.suffix.lower()
    if says_more(source):
        return read_open_layer(open_layer(source), path.name, select, is_cancelled, expression)
    if suffix in COLUMN_FILES:
        raw = read_by_column(path, layer_name, select, is_cancelled)
        if raw is not None and expression:
            # GDAL opens a plain table of SQLite by its name alone
            shown = f"{path}|layername={raw.in_database}" if raw.in_database else source
            raw = narrowed(raw, open_layer(shown), expression, is_cancelled)
        if raw is not None:
            return raw
    if suffix in LAYER_FILES or (suffix in COLUMN_FILES and expression):
        return read_layer(open_layer(source), path.name, select, is_cancelled, expression)
    if suffix in WORKBOOKS:
        raw = read_workbook(path, layer_name, named or {}, wanted, select, is_cancelled)
    elif suffix in (*DATABASES, *OLD_WORKBOOKS, ".dbf"):
        raw = read_ogr_table(path, layer_name, named or {}, wanted, select, is_cancelled)
    else:
        raw = read_text_file(path, named or {}, wanted, select, is_cancelled)
    return filtered(raw, expression)


def _with_columns_of(expression: str, select: Select, where: str) -> Select:
    def both(names: Sequence[str]) -> set[str]:
        return {*select(names), *filter_columns(expression, list(names), where)}

    return both


def says_more(source: str) -> bool:
    """Tell whether a path is followed by something that only QGIS understands (a filter, a layer's number)."""
    return any(option and not option.lower().startswith("layername=") for option in source.split("|")[1:])


def open_layer(source: str) -> QgsVectorLayer:
    """Return the vector layer of a path; one that cannot be opened is an error that names it.

    In a thread of its own the layer shares nothing with what QGIS has open of the same file: QGIS would wait for itself for ever
    where two threads open, or let go of, layers of one data set (seen on 3.22 and 3.44: each holds the lock that the other waits for).
    """
    path, layer_name = split_path(source)
    if not path.is_file():
        raise ClusterAtlasError("There is no such file.", str(path), "Check the path.")
    # read-only where QGIS can (newer than 3.22): a user's file is not touched
    options = QgsVectorLayer.LayerOptions()
    options.forceReadOnly = True
    options.loadDefaultStyle = False  # once, below
    spelt = own_spelling(source) if _in_own_thread() else source
    layer = QgsVectorLayer(spelt, layer_name or path.stem, "ogr", options)
    if not layer.isValid():
        sublayers = QgsProviderRegistry.instance().querySublayers(spelt.split("|")[0])
        there = ", ".join(s.name() for s in sublayers)
        wrong = (
            f"There is no layer “{layer_name}” in it."
            if layer_name and there
            else "It cannot be opened as a vector layer."
        )
        raise ClusterAtlasError(wrong, str(path), f"Its layers are {there}." if there else "")
    layer.loadDefaultStyle()
    return layer


def _in_own_thread() -> bool:
    return bool(QThread.currentThread() != QgsApplication.instance().thread())
