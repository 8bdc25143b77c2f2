"""GeoPackages that appear whole or not at all, and layers that keep their style in them."""

from __future__ import annotations

import os
import re
import sqlite3
import uuid
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from qgis.core import QgsMapLayer, QgsProviderRegistry, QgsVectorLayer
from qgis.PyQt.QtXml import QDomDocument

from ..domain.errors import ClusterAtlasError
from ..domain.text import plain

ROLE_PROPERTY = "cluster_atlas/role"
SCALE_PROPERTY = "cluster_atlas/jobs_per_mm2"
CLUSTER_PROPERTY = "cluster_atlas/cluster"
KEY_PROPERTY = "cluster_atlas/key"
"""Custom property of a layer of a sheet: what it is in every run, whatever its id and name."""

LEFTOVERS = ("-wal", "-shm", "-journal")
LONGEST_TABLE_NAME = 60
STYLE_TABLE = "layer_styles"
"""Where QGIS looks for the styles of a GeoPackage's tables."""

LONGEST_STYLE_NAME = 30


@dataclass(frozen=True)
class TableStyle:
    """The style of a table as QGIS stores it: its name, QGIS's own form, the OGC's, and a word on it."""

    table: str
    name: str
    qml: str
    sld: str
    description: str


@contextmanager
def staged(path: str | Path) -> Iterator[Path]:
    """Give a temporary path beside ``path`` to write to, then rename what was written.

    - The name keeps the suffix and the folder, so that relative paths written inside stay true.
    - After a fault nothing is left of it, and an older file at ``path`` stays as it was.
    - Raise ClusterAtlasError with the path where the folder can't be written or the file is in use.
    """
    target = Path(path)
    temporary = target.with_name(f"{target.stem}.{uuid.uuid4().hex[:8]}.part{target.suffix}")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        yield temporary
        if target.suffix.lower() == ".gpkg":
            close_journal(temporary)
        os.replace(temporary, target)
    except (OSError, sqlite3.Error) as error:
        raise ClusterAtlasError(
            f"The file cannot be written: {error}.", str(target), "Close it elsewhere, or choose another folder."
        ) from error
    finally:
        for suffix in ("", *LEFTOVERS):
            with suppress(OSError):
                Path(f"{temporary}{suffix}").unlink()


def close_journal(path: Path) -> None:
    """Fold a GeoPackage's write-ahead log into the file itself, which may then be moved alone."""
    connection = sqlite3.connect(str(path))
    try:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        connection.execute("PRAGMA journal_mode=DELETE")
    finally:
        connection.close()


def table_name(text: str, taken: Iterable[str] = ()) -> str:
    """Return a table's name for ``text``: plain letters, digits and underscores, none of ``taken``.

    - "Technologies de l'information" -> ``technologies_de_l_information``; a second one gets ``_2``.
    - A text without a Latin letter or digit becomes ``layer``.
    """
    name = re.sub(r"[^a-z0-9]+", "_", plain(text))[:LONGEST_TABLE_NAME].strip("_") or "layer"
    name = f"t_{name}" if name[0].isdigit() or name.startswith(("gpkg", "rtree", "sqlite", "layer_styles")) else name
    return first_free(name, {other.casefold() for other in taken})


def first_free(name: str, taken: set[str]) -> str:
    """Return ``name``, or with ``_2``, ``_3`` ... where one that differs at most by case is taken (casefolded)."""
    candidate, number = name, 1
    while candidate.casefold() in taken:
        number += 1
        candidate = f"{name}_{number}"
    return candidate


def open_table(path: str | Path, table: str, name: str = "", styled: bool = True) -> QgsVectorLayer:
    """Open one table of a GeoPackage with its stored style, as a layer called ``name``.

    With ``styled=False`` it is only read, and no style is looked for: for a table just written, which has none.
    """
    options = QgsVectorLayer.LayerOptions()
    options.loadDefaultStyle = styled
    options.forceReadOnly = not styled  # QGIS would else switch the file to a write-ahead log, table by table
    layer = QgsVectorLayer(f"{path}|layername={table}", name or table, "ogr", options)
    if not layer.isValid():
        raise ClusterAtlasError(f"The layer “{table}” cannot be opened.", str(path))
    if name:
        layer.setName(name)
    return layer


def save_style(layer: QgsVectorLayer) -> None:
    """Store the layer's style in its GeoPackage as the default, in place of what was stored for it.

    Whoever opens the GeoPackage alone then sees the layer as it is drawn here.
    """
    _delete_styles(layer)
    fault = layer.saveStyleToDatabase(layer.name()[:LONGEST_STYLE_NAME], "", True, "")
    if fault:
        raise ClusterAtlasError(f"The style of the layer “{layer.name()}” cannot be stored: {fault}.", layer.source())


def style_of(layer: QgsVectorLayer) -> TableStyle:
    """Return the style of a table's layer, ready to be stored for it."""
    qml, sld = QDomDocument(), QDomDocument()
    layer.exportNamedStyle(qml)
    layer.exportSldStyle(sld, "")
    table = QgsProviderRegistry.instance().decodeUri("ogr", layer.source())["layerName"]
    name = layer.name()[:LONGEST_STYLE_NAME]
    return TableStyle(table, name, qml.toString(), sld.toString(), f"{datetime.now():%c}")


def mark(layer: QgsMapLayer, role: str, cluster: str = "") -> None:
    """Say on the layer what it is for, so that it is found again whatever it is called."""
    layer.setCustomProperty(ROLE_PROPERTY, role)
    if cluster:
        layer.setCustomProperty(CLUSTER_PROPERTY, cluster)


def role_of(layer: QgsMapLayer) -> str:
    """Return the role that :func:`mark` gave the layer, or an empty text."""
    return str(layer.customProperty(ROLE_PROPERTY) or "")


def cluster_of(layer: QgsMapLayer) -> str:
    """Return the cluster that :func:`mark` gave the layer, or an empty text."""
    return str(layer.customProperty(CLUSTER_PROPERTY) or "")


def _delete_styles(layer: QgsVectorLayer) -> None:
    """Remove the styles stored for this table: QGIS would ask in a dialog before it replaces one."""
    related, ids, _names, _descriptions, fault = layer.listStylesInDatabase()
    if related < 0 and fault:
        raise ClusterAtlasError(f"The stored styles cannot be read: {fault}.", layer.source())
    for style in ids[: max(related, 0)]:
        done, fault = layer.deleteStyleFromDatabase(style)
        if not done:
            raise ClusterAtlasError(f"A stored style cannot be replaced: {fault}.", layer.source())
