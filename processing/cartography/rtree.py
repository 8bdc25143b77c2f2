"""Pack SQLite's spatial index at once: its nodes in the form that SQLite keeps them, instead of one insertion a point.

SQLite's R*Tree module keeps a tree in three tables: ``_node`` (a node's cells in one blob), ``_rowid`` (the leaf of each
row) and ``_parent`` (the node above each node). The root is node 1; a cell is an id and its box as floats, all with the
highest byte first. Newer versions of GDAL pack the index of a GeoPackage in the same way.
"""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass

import numpy as np

_HEAD = 4
_CELL = np.dtype([("id", ">i8"), ("xmin", ">f4"), ("xmax", ">f4"), ("ymin", ">f4"), ("ymax", ">f4")])
# SQLite's own rounding, outwards
_NEARER, _FARTHER = 1 - 1 / 8388608, 1 + 1 / 8388608
_BOX = ("xmin", "xmax", "ymin", "ymax")


@dataclass(frozen=True)
class _Node:
    number: int
    level: int
    cells: np.ndarray


def is_there(connection: sqlite3.Connection) -> bool:
    """Tell whether this SQLite has the module."""
    try:
        connection.execute("CREATE VIRTUAL TABLE temp.cluster_atlas_rtree USING rtree(id, minx, maxx, miny, maxy)")
        connection.execute("DROP TABLE temp.cluster_atlas_rtree")
    except sqlite3.OperationalError:
        return False
    return True


def fill_index(connection: sqlite3.Connection, index: str, ids: np.ndarray, x: np.ndarray, y: np.ndarray) -> None:
    """Fill an empty index of two dimensions with points."""
    if not len(ids):
        return
    quoted = index.replace('"', '""')
    ((size,),) = connection.execute(f'SELECT length(data) FROM "{quoted}_node" WHERE nodeno = 1')
    nodes = _packed(_cells(ids, x, y), (size - _HEAD) // _CELL.itemsize)
    (root,) = (node for node in nodes if node.number == 1)
    connection.executemany(
        f'INSERT OR REPLACE INTO "{quoted}_node" (nodeno, data) VALUES (?, ?)',
        ((node.number, _blob(node, size, root.level if node is root else 0)) for node in nodes),
    )
    for table, columns, leaves in (("rowid", "rowid, nodeno", True), ("parent", "nodeno, parentnode", False)):
        connection.executemany(
            f'INSERT INTO "{quoted}_{table}" ({columns}) VALUES (?, ?)',
            sorted(
                (number, node.number)
                for node in nodes
                if (node.level == 0) == leaves
                for number in node.cells["id"].tolist()
            ),
        )


def _cells(ids: np.ndarray, x: np.ndarray, y: np.ndarray) -> np.ndarray:
    """Return a cell a point; a box of floats holds it, however much it had to be rounded."""
    cells = np.empty(len(ids), _CELL)
    cells["id"] = ids
    for values, low, high in ((x, "xmin", "xmax"), (y, "ymin", "ymax")):
        near = values.astype(np.float32)
        cells[low] = np.where(near > values, values * np.where(values < 0, _FARTHER, _NEARER), near)
        cells[high] = np.where(near < values, values * np.where(values < 0, _NEARER, _FARTHER), near)
    return cells


def _packed(cells: np.ndarray, most: int) -> list[_Node]:
    """Return the nodes of a tree over cells: strips along x, cut along y; the same again for the nodes, up to one root."""
    nodes: list[_Node] = []
    level, number = 0, 2
    while len(cells) > most:
        groups = _tiles(cells, most)
        above = np.empty(len(groups), _CELL)
        for position, group in enumerate(groups):
            nodes.append(_Node(number, level, group))
            box = [group[name].min() if name.endswith("min") else group[name].max() for name in _BOX]
            above[position] = (number, *box)
            number += 1
        cells, level = above, level + 1
    return [*nodes, _Node(1, level, cells)]


def _tiles(cells: np.ndarray, most: int) -> list[np.ndarray]:
    """Part cells into groups of neighbours, at most ``most`` in each, all nearly as large."""
    strips = int(np.ceil(np.sqrt(len(cells) / most)))
    tiles: list[np.ndarray] = []
    for strip in np.array_split(cells[np.argsort(cells["xmin"], kind="stable")], strips):
        ordered = strip[np.argsort(strip["ymin"], kind="stable")]
        tiles += np.array_split(ordered, -(-len(ordered) // most))
    return tiles


def _blob(node: _Node, size: int, depth: int) -> bytes:
    head = depth.to_bytes(2, "big") + len(node.cells).to_bytes(2, "big")
    return (head + node.cells.tobytes()).ljust(size, b"\0")
