"""Town names that an editor moved by hand: read back from the last run's GeoPackage, kept in the next one's."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Mapping, Sequence
from contextlib import closing, suppress
from dataclasses import astuple, dataclass, replace
from pathlib import Path

import pandas as pd

from ..domain.frame import Extent, units_per_mm
from ..domain.labels import DOT_MM, Rect, Town
from .geopackage import LEFTOVERS
from .towns import TOWN_FIELDS, TownStyle, text_size_mm

_COLUMNS = [field.name for field in TOWN_FIELDS]
_WAL = "-wal"


@dataclass(frozen=True)
class MovedLabel:
    """A name that stands elsewhere than the run put it; fields as in the table of towns."""

    name: str
    label_x: float
    label_y: float
    align: str
    size_pt: float
    radius_mm: float
    placed_x: float
    placed_y: float

    def rect(self, style: TownStyle, extent: Extent, width_mm: float) -> Rect:
        """Return the rectangle that the name takes, in mm from the map's upper left corner."""
        unit = units_per_mm(extent, width_mm)
        x, y = (self.label_x - extent[0]) / unit, (extent[3] - self.label_y) / unit
        width, height = text_size_mm(self.name, style.font, self.size_pt)
        left = x - {"Left": 0.0, "Center": width / 2}.get(self.align, width)
        return Rect(left, y - height / 2, left + width, y + height / 2)


def moved_labels(data: Path, scratch: Path) -> dict[str, dict[str, MovedLabel]]:
    """Return the names that were moved in a run's GeoPackage, by table and name; none where it can't be read.

    - A copy in the folder ``scratch`` is read: the file may be open in QGIS, whose last edits lie beside it.
    """
    copy = scratch / f".{data.stem}.before{data.suffix}"
    try:
        for suffix in ("", _WAL):
            if Path(f"{data}{suffix}").is_file():
                shutil.copyfile(f"{data}{suffix}", f"{copy}{suffix}")
        if not copy.is_file():
            return {}
        with closing(sqlite3.connect(str(copy))) as database:
            return {table: rows for table in _town_tables(database) if (rows := _moved(database, table))}
    except (OSError, sqlite3.Error):
        return {}
    finally:
        for suffix in ("", *LEFTOVERS):
            with suppress(OSError):
                Path(f"{copy}{suffix}").unlink()


def kept_by_hand(moved: Mapping[str, MovedLabel], towns: Sequence[Town], extent: Extent) -> dict[Town, MovedLabel]:
    """Return the names that were moved and stay where they were put, by town.

    A moved name whose town is not there any more, or that would stand outside the map, is placed anew like any other.
    """
    frame = Rect(extent[0], extent[1], extent[2], extent[3])
    kept: dict[str, tuple[Town, MovedLabel]] = {}
    for town in towns:
        label = moved.get(town.name)
        if label is not None and frame.holds((label.label_x, label.label_y)):
            kept.setdefault(town.name, (town, label))
    return dict(kept.values())


def taken_by_hand(kept: Mapping[Town, MovedLabel], style: TownStyle, extent: Extent, width_mm: float) -> list[Rect]:
    """Return what moved names and the dots of their towns take of a map, in mm from its upper left corner."""
    unit = units_per_mm(extent, width_mm)
    dots = [_dot((town.x - extent[0]) / unit, (extent[3] - town.y) / unit) for town in kept if not town.radius]
    return [*(label.rect(style, extent, width_mm) for label in kept.values()), *dots]


def hand_frame(kept: Mapping[Town, MovedLabel], style: TownStyle) -> pd.DataFrame:
    """Return the table of the moved names, as the others' is."""
    rows = [
        (*astuple(replace(label, radius_mm=town.radius or style.dot_mm / 2)), town.x, town.y)
        for town, label in kept.items()
    ]
    return pd.DataFrame(rows, columns=[*_COLUMNS, "x", "y"])


def _dot(x: float, y: float) -> Rect:
    return Rect(x - DOT_MM / 2, y - DOT_MM / 2, x + DOT_MM / 2, y + DOT_MM / 2)


def _town_tables(database: sqlite3.Connection) -> list[str]:
    tables = [name for (name,) in database.execute("SELECT table_name FROM gpkg_contents")]
    return [table for table in tables if set(_COLUMNS) <= {c[1] for c in database.execute(_info(table))}]


def _info(table: str) -> str:
    return f"PRAGMA table_info({_quoted(table)})"


def _moved(database: sqlite3.Connection, table: str) -> dict[str, MovedLabel]:
    """Return the moved names of a table; one that was set free (no position) is not among them."""
    columns = ", ".join(map(_quoted, _COLUMNS))
    moved = "label_x IS NOT NULL AND label_y IS NOT NULL AND (label_x <> placed_x OR label_y <> placed_y)"
    rows = database.execute(f"SELECT {columns} FROM {_quoted(table)} WHERE {moved}")
    return {row[0]: MovedLabel(*row) for row in rows}


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'
