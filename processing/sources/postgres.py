"""Tables of a PostgreSQL server: it filters, keeps the needed columns and groups identical rows; their groups are streamed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from qgis.core import QgsDataSourceUri, QgsField, QgsVectorLayer
from qgis.PyQt.QtCore import QVariant

from ..domain.coded import Column
from ..domain.table import Table
from .coding import Coder, NumberCoder
from .postgres_connection import Server, connected, place_of
from .raw_table import RawTable, Select, column_names, everything

if TYPE_CHECKING:
    from psycopg2.sql import Composable

_FETCH = "FETCH 50000 FROM members"
_WHOLE = (QVariant.Type.Int, QVariant.Type.UInt, QVariant.Type.LongLong, QVariant.Type.ULongLong)


@dataclass(frozen=True)
class _Relation:
    """What a layer reads: the table (or query), its filter, its columns, and the whole-number key that orders it (if any)."""

    where: str
    source: str
    schema: str
    table: str
    subset: str
    fields: tuple[QgsField, ...]
    key: str

    @classmethod
    def of(cls, layer: QgsVectorLayer, name: str) -> _Relation:
        uri = QgsDataSourceUri(layer.source())
        fields = tuple(layer.fields())
        keys = [fields[i] for i in layer.primaryKeyAttributes()]
        return cls(
            where=f"{name} (PostgreSQL, {place_of(layer.source())})",
            source=layer.source(),
            schema=uri.schema(),
            table=uri.table(),
            subset=layer.subsetString().strip(),
            fields=fields,
            key=keys[0].name() if len(keys) == 1 and keys[0].type() in _WHOLE else "",
        )

    def relation(self) -> Composable:
        """Return the FROM of the statement: a table's quoted name, or the layer's own query."""
        from psycopg2.sql import SQL, Identifier

        if not self.schema and self.table.startswith("(") and self.table.endswith(")"):
            return SQL(self.table + ' AS "layer"')
        return Identifier(*(part for part in (self.schema, self.table) if part))


def read_postgres(
    layer: QgsVectorLayer,
    name: str,
    select: Select = everything,
    is_cancelled: Callable[[], bool] = lambda: False,
) -> RawTable:
    """Return a layer's rows, identical ones as one row with their ``count``, in the order of their first appearance.

    - Rows are identical where they are so in the columns that ``select`` needs; no other column leaves the server.
    - ``source_row`` is the first row's key where it is one whole number, else the running number of the group.
    - The layer's own filter holds; numbers come as numbers, everything else as the server's text for it.
    """
    relation = _Relation.of(layer, name)
    names = column_names([field.name() for field in relation.fields])
    kept = set(select(names))
    fields = {n: field for n, field in zip(names, relation.fields) if n in kept}
    columns: dict[str, NumberCoder | Coder] = {n: NumberCoder() if f.isNumeric() else Coder() for n, f in fields.items()}
    counts, keys = [np.zeros(0, dtype=np.int64)], [np.zeros(0, dtype=np.int64)]
    with connected(relation.source, relation.where, is_cancelled) as server:
        statement = _statement(relation, list(fields.values()), server)
        server.run("BEGIN READ ONLY")
        server.run(statement)
        server.begin(_FETCH)
        while rows := server.rows():
            server.begin(_FETCH)  # the server makes the next ones ready while these are coded
            *cells, count, key = zip(*rows)
            for column, chunk in zip(columns.values(), cells):
                column.add(chunk)
            counts.append(np.array(count, dtype=np.int64))
            keys.append(np.array(key if relation.key else [0] * len(rows), dtype=np.int64))
    count = np.concatenate(counts)
    source_row = np.concatenate(keys) if relation.key else np.arange(1, len(count) + 1, dtype=np.int64)
    made: dict[str, Column] = {n: column.coded() for n, column in columns.items()}
    return RawTable(Table(made, source_row, count), names, name, (_note(relation, count),))


def _note(relation: _Relation, count: np.ndarray) -> str:
    filtered = ", with the layer's filter" if relation.subset else ""
    return f"{relation.where}: {count.sum()} rows{filtered}, grouped by the server into {len(count)} that differ."


def _statement(relation: _Relation, fields: Sequence[QgsField], server: Server) -> Composable:
    """Return the cursor's declaration: columns by position in GROUP BY, so that what is grouped is what is read."""
    from psycopg2.sql import SQL

    positions = SQL(", ").join([SQL(str(i + 1)) for i in range(len(fields))])
    first = _first_row(relation, server)
    parts = [
        SQL("DECLARE members NO SCROLL CURSOR FOR SELECT"),
        SQL(", ").join([*map(_cell, fields), SQL("count(*)"), first or SQL("NULL")]),
        SQL("FROM"),
        relation.relation(),
    ]
    if relation.subset:
        # SQL by QGIS's contract; the line's end keeps a comment in it from what follows
        parts.append(SQL("WHERE (" + relation.subset + "\n)"))
    # without a column all rows are one group, and no row is none
    parts.append(SQL("GROUP BY {}").format(positions) if fields else SQL("HAVING count(*) > 0"))
    if first or fields:
        parts.append(SQL("ORDER BY {}").format(first or positions))
    return SQL(" ").join(parts)


def _cell(field: QgsField) -> Composable:
    """Return a column as it is read; text compares by its bytes, whatever the column's collation holds to be alike."""
    from psycopg2.sql import SQL, Identifier

    if not field.isNumeric():
        cell = '{}::text COLLATE "C"'
    elif field.type() in _WHOLE:
        cell = "{}::int8"
    else:
        cell = "{}::float8"
    return SQL(cell).format(Identifier(field.name()))


def _first_row(relation: _Relation, server: Server) -> Composable | None:
    """Return what orders groups by their first row: the key, else where the server keeps it; None where neither is known."""
    from psycopg2.sql import SQL, Identifier

    # a cursor is planned for its first rows unless it is told that all are wanted; a server may not know the setting
    server.can("SET cursor_tuple_fraction TO 1")
    if relation.key:
        return SQL("min({})").format(Identifier(relation.key))
    # views have no ctid, servers before 14 no min of it, distributed ones neither
    probe = SQL("SELECT min(ctid) FROM (SELECT ctid FROM {} LIMIT 1) AS one").format(relation.relation())
    return SQL("min(ctid)") if server.can(probe) else None
