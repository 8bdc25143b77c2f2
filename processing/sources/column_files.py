"""Tables of GeoPackage, SQLite and DBF files, read by column: alone, or as the layers of an open project that show them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
from qgis.core import QgsVectorLayer

from ..domain.coded import Ints
from ..domain.errors import Cancelled, ClusterAtlasError
from .dbf_table import read_dbf
from .filtering import filtered
from .geopackage_table import read_geopackage
from .layer_table import matching_ids
from .raw_table import RawTable, Select, everything

DATABASES = (".gpkg", ".sqlite")
COLUMN_FILES = (*DATABASES, ".dbf", ".shp")


def read_by_column(
    path: Path,
    layer_name: str,
    select: Select = everything,
    is_cancelled: Callable[[], bool] = lambda: False,
    most: int | None = None,
) -> RawTable | None:
    """Return a database's or DBF's table read by column; None where the file is unusual, so that OGR or QGIS should read it.

    ``most``: not more rows than this.
    """
    if path.suffix.lower() in DATABASES:
        return read_geopackage(path, layer_name, select, is_cancelled, most)
    tables = [path] if path.suffix.lower() == ".dbf" else [path.with_suffix(end) for end in (".dbf", ".DBF")]
    table = next((t for t in tables if t.is_file()), None)
    return read_dbf(table, select, is_cancelled, most) if table else None


def narrowed(
    raw: RawTable, layer: QgsVectorLayer, expression: str, is_cancelled: Callable[[], bool] = lambda: False
) -> RawTable | None:
    """Return the rows that a layer on the same table shows, and for which an expression holds; None where rows have no ids.

    What the columns' cells alone do not answer (a feature's id, the selection, a yes-or-no column by itself) QGIS is asked.
    """
    if layer.subsetString():
        if not raw.keyed:
            return None
        raw = _with_ids(raw, np.array(list(layer.allFeatureIds()), dtype=np.int64), "The layer's own filter")
    try:
        return filtered(raw, expression)
    except Cancelled:
        raise
    except ClusterAtlasError:
        return _with_ids(raw, matching_ids(layer, expression, is_cancelled), "Filter") if raw.keyed else None


def _with_ids(raw: RawTable, ids: Ints, what: str) -> RawTable:
    table = raw.table.take(np.isin(raw.table.source_row, ids))
    return replace(raw, table=table, notes=(*raw.notes, f"{what}: {len(table)} of {len(raw.table)} rows."))
