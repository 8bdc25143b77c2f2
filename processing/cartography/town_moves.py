"""Town names that an editor moved by hand: read back from the last run's GeoPackage, kept in the next one's."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Mapping, Sequence
from contextlib import closing, suppress
from dataclasses import astuple, dataclass
from pathlib import Path

import pandas as pd

from ..domain.frame import Circle, Extent, units_per_mm
from ..domain.labels import DOT_MM, Rect, Town
from .geopackage import LEFTOVERS
from .towns import TOWN_FIELDS, TownStyle, label_frame, place_towns, text_size_mm

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


def place_around(
    moved: Mapping[str, MovedLabel],
    towns: Sequence[Town],
    extent: Extent,
    size_mm: tuple[float, float],
    circles: Sequence[Circle],
    style: TownStyle,
    obstacles: Sequence[Rect],
    most: int,
) -> pd.DataFrame:
    """Return the table of the names on a map: those that were moved where they were put, the others clear of them.

    - A moved name whose town is not there any more, or that would stand outside the map, is placed anew like any other.
    """
    frame = Rect(extent[0], extent[1], extent[2], extent[3])
    kept = [(t, moved[t.name]) for t in towns if t.name in moved and frame.holds(_at(moved[t.name]))]
    kept = list({town.name: (town, label) for town, label in reversed(kept)}.values())
    names = {town.name for town, _ in kept}
    width, height = size_mm
    unit = units_per_mm(extent, width)
    taken = [label.rect(style, extent, width) for _, label in kept]
    taken += [_dot((town.x - extent[0]) / unit, (extent[3] - town.y) / unit) for town, _ in kept]
    best = max((town.importance for town in towns), default=0.0)
    others = [town for town in towns if town.name not in names]
    placed = place_towns(
        others, extent, width, height, circles, style, [*obstacles, *taken], max(most - len(kept), 0), best
    )
    rows = pd.DataFrame([(*astuple(label), town.x, town.y) for town, label in kept], columns=[*_COLUMNS, "x", "y"])
    made = label_frame(placed, extent, width, style, best)
    return pd.concat([rows, made], ignore_index=True) if len(rows) else made


def _at(label: MovedLabel) -> tuple[float, float]:
    return label.label_x, label.label_y


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
