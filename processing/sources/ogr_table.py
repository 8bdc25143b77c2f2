"""Tables through OGR, row by row: old workbooks (XLS), and what the readers by column leave to it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from itertools import islice
from pathlib import Path

import numpy as np
from osgeo import gdal, ogr

from ..domain.coded import Column
from ..domain.errors import Cancelled, ClusterAtlasError
from ..domain.table import Table
from ..domain.values import as_text
from .cells import CellCoder
from .header_row import MOST_TITLE_ROWS, read_header
from .raw_table import RawTable, Select, column_names, everything

OLD_WORKBOOKS = (".xls",)
_CHECK_EVERY = 5000


def read_ogr_table(
    path: Path,
    layer_name: str,
    named: Mapping[str, str | None],
    wanted: Sequence[str] = (),
    select: Select = everything,
    is_cancelled: Callable[[], bool] = lambda: False,
    most: int | None = None,
) -> RawTable:
    """Return a workbook's sheet or a file's table; the first one where ``layer_name`` is empty.

    ``most``: not more rows than this (those of a workbook's title counted).
    """
    workbook = path.suffix.lower() in OLD_WORKBOOKS
    # Workbooks are read without a header: title rows may stand above it.
    options = ["HEADERS=DISABLE"] if workbook else []
    dataset = opened(path, options)
    layer = named_layer(dataset, layer_name, path)
    cells, fields, ids = _cells(layer, is_cancelled, most)
    header_note = ""
    if workbook:
        rows = [
            [as_text(column[i]) for column in cells] for i in range(min(MOST_TITLE_ROWS, len(cells[0]) if cells else 0))
        ]
        if not any(any(row) for row in rows):
            raise ClusterAtlasError("The table is empty.", f"{path.name}, sheet {layer.GetName()}")
        header = read_header(rows, named, wanted)
        fields, cells = header.cells, [column[header.last + 1 :] for column in cells]
        # a workbook's rows are counted as the spreadsheet shows them
        ids = list(range(header.last + 2, len(ids) + 1))
        header_note = f", {header.described()}"
    names = column_names(fields)
    kept = set(select(names))
    columns = {name: _column(column) for name, column in zip(names, cells) if name in kept}
    table = Table(columns, np.array(ids, dtype=np.int64))
    what = "sheet" if workbook else "table"
    note = f"{path.name}: {what} “{layer.GetName()}” read row by row, {len(table)} rows{header_note}."
    return RawTable(table, names, f"{path.name}, {what} {layer.GetName()}", (note,))


def named_layer(dataset: gdal.Dataset, name: str, path: Path) -> ogr.Layer:
    """Return a dataset's layer, the first one where ``name`` is empty; one that is not there is an error that lists them."""
    layer = dataset.GetLayerByName(name) if name else dataset.GetLayer(0)
    if layer is None:
        there = [dataset.GetLayer(i).GetName() for i in range(dataset.GetLayerCount())]
        raise ClusterAtlasError(
            f"There is no table “{name}” in it.", path.name, f"There are {', '.join(there) or 'none'}."
        )
    return layer


def opened(path: Path, options: list[str]) -> gdal.Dataset:
    """Return the open file; what GDAL says where it cannot, whether it raises (as it is set in newer QGIS) or not."""
    gdal.ErrorReset()
    reason = ""
    with _quiet():
        try:
            dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR, open_options=options)
        except RuntimeError as error:
            dataset, reason = None, str(error)
    if dataset is None:
        reason = reason or gdal.GetLastErrorMsg()
        raise ClusterAtlasError(
            f"The file cannot be read as a table. {reason}" if reason else "The file cannot be read as a table.", str(path)
        )
    return dataset


def _cells(
    layer: ogr.Layer, is_cancelled: Callable[[], bool], most: int | None
) -> tuple[list[list[object]], list[str], list[int]]:
    """Return the columns' values, their names and the rows' ids; numbers stay numbers where the format says that they are."""
    definition = layer.GetLayerDefn()
    count = definition.GetFieldCount()
    columns: list[list[object]] = [[] for _ in range(count)]
    ids = []
    for row, feature in enumerate(islice(layer, most)):
        if row % _CHECK_EVERY == 0 and is_cancelled():
            raise Cancelled
        ids.append(feature.GetFID())
        for i in range(count):
            columns[i].append(feature.GetField(i))
    return columns, [definition.GetFieldDefn(i).GetName() for i in range(count)], ids


def _column(cells: list[object]) -> Column:
    """Return a column of numbers where all cells are (nothing is NaN), else of text."""
    coder = CellCoder()
    coder.add([cell if isinstance(cell, (int, float, str)) else as_text(cell) for cell in cells])
    return coder.column()


class _quiet:  # noqa: N801 - reads as a word in a with statement
    """Keep GDAL's messages out of the log while something is tried: the plugin says what is wrong."""

    def __enter__(self) -> None:
        gdal.PushErrorHandler("CPLQuietErrorHandler")

    def __exit__(self, *_: object) -> None:
        gdal.PopErrorHandler()
