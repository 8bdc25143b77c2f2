"""GeoPackage and SQLite tables by column, with SQLite's own engine."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from osgeo import ogr

from ..domain.coded import Coded, Column, Ints
from ..domain.errors import Cancelled
from ..domain.table import Table, numbers_as_text
from .cells import CellCoder
from .ogr_table import named_layer, opened
from .raw_table import RawTable, Select, column_names, everything

_CHUNK_ROWS = 20_000
# SQLite's steps between two looks at whether the user cancelled: some milliseconds.
_STEPS = 200_000
# where a GeoPackage, and a SpatiaLite file, say which column of a table is a geometry
_GEOMETRIES = {
    "gpkg_geometry_columns": "SELECT column_name FROM gpkg_geometry_columns WHERE table_name = ?",
    "geometry_columns": "SELECT f_geometry_column FROM geometry_columns WHERE f_table_name = ?",
}


@dataclass(frozen=True)
class _Described:
    """What GDAL says about a table: its columns without the geometry, the one with its rows' ids (empty if none), the yes-or-no ones."""

    name: str
    id_column: str
    columns: list[str]
    truths: frozenset[str]


def read_geopackage(
    path: Path,
    layer_name: str,
    select: Select = everything,
    is_cancelled: Callable[[], bool] = lambda: False,
    most: int | None = None,
) -> RawTable | None:
    """Return a database's table or view, the first one where ``layer_name`` is empty; ``source_row`` is the row's id.

    - ``most``: not more rows than this.
    - The file is opened for reading only; its journal is left as it is.
    - None where SQLite alone cannot read it (a virtual table, a view with spatial functions): OGR should.
    """
    described = _described_view(path, layer_name) or _described(path, layer_name)
    names = column_names(described.columns)
    kept = set(select(names))
    used = {name: column for name, column in zip(names, described.columns) if name in kept}
    try:
        with closing(sqlite3.connect(_uri(path), uri=True)) as connection:
            if _is_unusual(connection, described.name):
                return None
            connection.set_progress_handler(lambda: int(is_cancelled()), _STEPS)
            try:
                columns, numbers, empty_texts = _read(connection, described, used, is_cancelled, most)
            except sqlite3.OperationalError as error:
                if "decode" not in str(error):
                    raise
                connection.text_factory = _text  # slower: only where some text is no UTF-8
                columns, numbers, empty_texts = _read(connection, described, used, is_cancelled, most)
    except sqlite3.Error as error:
        if is_cancelled():
            raise Cancelled from error
        return None
    note = f"{path.name}: table “{described.name}” read by column, {len(numbers)} rows."
    where = f"{path.name}, table {described.name}"
    return RawTable(
        Table(columns, numbers),
        names,
        where,
        (note,),
        empty_texts=empty_texts,
        keyed=bool(described.id_column),
        in_database=described.name,
    )


def _described(path: Path, layer_name: str) -> _Described:
    dataset = opened(path, [])
    if not layer_name and not dataset.GetLayerCount():
        # GDAL does not list the plain tables of a SQLite file that could hold layers, but opens them by name
        layer_name = _first_table(path)
    layer = named_layer(dataset, layer_name, path)
    definition = layer.GetLayerDefn()
    described = [definition.GetFieldDefn(i) for i in range(definition.GetFieldCount())]
    names = [field.GetName() for field in described]
    truths = frozenset(field.GetName() for field in described if field.GetSubType() == ogr.OFSTBoolean)
    # QGIS shows the id as the first column
    id_column = layer.GetFIDColumn()
    return _Described(layer.GetName(), id_column, [id_column, *names] if id_column else names, truths)


def _described_view(path: Path, name: str) -> _Described | None:
    """Return what SQLite says about a view, None where it is none: GDAL would run it to see what it holds."""
    try:
        with closing(sqlite3.connect(_uri(path), uri=True)) as connection:
            kind = connection.execute("SELECT type FROM sqlite_master WHERE name = ?", (name,)).fetchone()
            if kind != ("view",):
                return None
            columns = [str(row[1]) for row in connection.execute(f"PRAGMA table_info({_quoted(name)})")]
            geometries: set[str] = set()
            for table, query in _GEOMETRIES.items():
                if connection.execute("SELECT 1 FROM sqlite_master WHERE name = ?", (table,)).fetchone():
                    geometries |= {str(row[0]) for row in connection.execute(query, (name,))}
    except sqlite3.Error:
        return None
    return _Described(name, "", [c for c in columns if c not in geometries], frozenset())


def _first_table(path: Path) -> str:
    system = "name LIKE 'sqlite_%' OR name IN ('geometry_columns', 'spatial_ref_sys')"
    try:
        with closing(sqlite3.connect(_uri(path), uri=True)) as connection:
            found = connection.execute(f"SELECT name FROM sqlite_master WHERE type = 'table' AND NOT ({system})")
            return str((found.fetchone() or [""])[0])
    except sqlite3.Error:
        return ""


def _uri(path: Path) -> str:
    """Return how to open the file without writing beside it.

    A file with a write-ahead journal that nobody has open has no journal file, and SQLite would make one to read it:
    it is read as one that does not change.
    """
    with path.open("rb") as stream:
        header = stream.read(20)
    unused = header[18:20] == b"\x02\x02" and not Path(f"{path}-wal").exists()
    return f"{path.resolve().as_uri()}?mode=ro" + ("&immutable=1" if unused else "")


def _is_unusual(connection: sqlite3.Connection, name: str) -> bool:
    found = connection.execute("SELECT type, sql FROM sqlite_master WHERE name = ?", (name,)).fetchone()
    return found is None or found[0] not in ("table", "view") or "VIRTUAL" in (found[1] or "").upper().split("(")[0]


def _read(
    connection: sqlite3.Connection,
    described: _Described,
    used: dict[str, str],
    is_cancelled: Callable[[], bool],
    most: int | None,
) -> tuple[dict[str, Column], Ints, frozenset[str]]:
    """Return the columns, the rows' ids, and the columns with an empty text.

    Rows come in the order of their ids; rows without an id are counted from 1.
    """
    row_id = _quoted(described.id_column) if described.id_column else "NULL"
    columns = ", ".join([row_id, *map(_quoted, used.values())])
    # an order by hand: SQLite would take that of an index which holds all the columns
    order = f" ORDER BY {row_id}" if described.id_column else ""
    limit = "" if most is None else f" LIMIT {most}"
    cursor = connection.execute(f"SELECT {columns} FROM {_quoted(described.name)}{order}{limit}")
    coders = {name: CellCoder() for name in used}
    ids: list[Ints] = [np.zeros(0, dtype=np.int64)]
    done = 0
    while chunk := cursor.fetchmany(_CHUNK_ROWS):
        if is_cancelled():
            raise Cancelled
        numbers, *cells = zip(*chunk)
        ids.append(np.array(numbers, dtype=np.int64) if described.id_column else np.arange(done, done + len(chunk)) + 1)
        for coder, column in zip(coders.values(), cells):
            coder.add(column)
        done += len(chunk)
    empty_texts = frozenset(name for name, coder in coders.items() if coder.has_empty_text)
    made = {name: coder.column() for name, coder in coders.items()}
    for name in {name for name, column in used.items() if column in described.truths}:
        made[name] = _truths(made[name])
    return made, np.concatenate(ids), empty_texts


def _truths(column: Column) -> Column:
    """Return a yes-or-no column as QGIS shows it."""
    text = column if isinstance(column, Coded) else numbers_as_text(column)
    return text.map({"1": "true", "0": "false", "": ""}.get) if set(text.values) <= {"1", "0", ""} else text


def _text(data: bytes) -> str:
    return data.decode("utf-8", "replace")


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'
