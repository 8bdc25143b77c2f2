"""Recent sheets and folders, as QGIS's settings keep them."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QStandardPaths

RECENT_KEY, FOLDER_KEY = "cluster_atlas/recent_sheets", "cluster_atlas/folder"
_MOST = 8


def recent_sheets() -> list[str]:
    """Return the sheets opened or saved last, the newest first; those that are gone are left out."""
    stored = QgsSettings().value(RECENT_KEY) or []
    paths = [stored] if isinstance(stored, str) else list(stored)
    return [path for path in paths if Path(path).is_file()]


def remember_sheet(path: str) -> None:
    """Put a sheet at the head of the recent ones, and its folder with it."""
    others = [other for other in recent_sheets() if other != path]
    QgsSettings().setValue(RECENT_KEY, [path, *others][:_MOST])
    remember_folder(str(Path(path).parent))


def last_folder() -> str:
    """Return the folder used last for sheets, else the user's documents."""
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    stored = str(QgsSettings().value(FOLDER_KEY) or "")
    return stored if stored and Path(stored).is_dir() else documents or str(Path.home())


def remember_folder(folder: str) -> None:
    """Remember the folder used last."""
    QgsSettings().setValue(FOLDER_KEY, folder)
