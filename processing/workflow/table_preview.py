"""A table before it is read: its first rows, the tables beside it in the file, the values of a column."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Union

from ..domain.errors import Cancelled, ClusterAtlasError
from .members import Watch

if TYPE_CHECKING:
    from qgis.core import QgsVectorLayer

    Source = Union[str, QgsVectorLayer]

MOST_ROWS = 50
MOST_VALUES = 200
TABLE_FILES = "*.csv *.txt *.tsv *.xlsx *.xlsm *.ods *.xls *.gpkg *.sqlite *.dbf *.shp *.geojson *.fgb"


@dataclass(frozen=True)
class TablePreview:
    """The head of a table.

    - ``names``: its columns; ``rows``: its first rows as text; ``where``: file and table, as messages call them.
    - ``tables``: all tables (sheets) of its file where there are several; ``table``: the one that is shown.
    - ``error``: why there is no head.
    """

    names: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()
    where: str = ""
    tables: tuple[str, ...] = ()
    table: str = ""
    error: ClusterAtlasError | None = None

    def column(self, name: str) -> tuple[str, ...]:
        """Return the cells of a column in the first rows; nothing where it is not there."""
        at = self.names.index(name) if name in self.names else None
        return () if at is None else tuple(row[at] for row in self.rows)


def preview(source: Source, name: str, named: Mapping[str, str | None], watch: Watch) -> TablePreview:
    """Return the head of a table, with the reason in ``error`` where it cannot be read; in any thread."""
    from ..sources.table_head import read_head, split_path, table_names

    tables: tuple[str, ...] = ()
    table = ""
    if isinstance(source, str):
        path, table = split_path(source)
        tables = table_names(path) if path.is_file() else ()
        tables = tables if len(tables) > 1 else ()
        table = table or (tables[0] if tables else "")
    try:
        raw = read_head(source, name, named, MOST_ROWS, watch.is_cancelled)
    except Cancelled:
        raise
    except ClusterAtlasError as error:
        return TablePreview(tables=tables, table=table, error=error)
    columns = [raw.table.text(column).texts() for column in raw.names]
    rows = tuple(row for row in zip(*columns) if any(row))
    error = None
    if not raw.names:
        error = ClusterAtlasError("The table has no columns.", raw.where, "Choose a table with a header.")
    elif not rows:
        error = ClusterAtlasError("The table has a header and no rows.", raw.where, "Export it again with its rows.")
    return TablePreview(tuple(raw.names), rows, raw.where, tables, table, error)


def column_values(
    source: Source, name: str, named: Mapping[str, str | None], columns: Sequence[str], watch: Watch
) -> dict[str, tuple[str, ...]]:
    """Return the distinct texts of some columns of the whole table, each in the order met; empty ones left out."""
    from ..sources.tables import read_table

    raw = read_table(source, name, named, select=lambda _: set(columns), is_cancelled=watch.is_cancelled)
    there = [column for column in columns if column in raw.table.columns]
    return {column: distinct(raw.table.text(column).present()) for column in there}


def distinct(texts: Sequence[str]) -> tuple[str, ...]:
    """Return the first texts of a column that are no empty ones, each once by its letters and digits."""
    from ..domain.text import key

    return tuple({key(text): text for text in reversed(texts) if text}.values())[::-1][:MOST_VALUES]


def years_among(texts: Sequence[str]) -> tuple[str, ...]:
    """Return the years that the cells of a year column name, in order."""
    from ..domain.members import year_of

    return tuple(sorted({year_of(text) for text in texts if text}))


def path_source(text: str) -> str:
    """Return a chosen path as a source; one that a sheet could not name is refused."""
    if "|" in text and Path(text).is_file():
        raise ClusterAtlasError(
            "The path of the file has a bar (|), which parts a file from its table.", text, "Rename the file or its folder."
        )
    return text


def with_table(source: str, table: str) -> str:
    """Return a file's source with another of its tables named."""
    path = source.split("|")[0]
    return f"{path}|layername={table}" if table else path
