"""What the algorithms and the dock need to know about tables before they read them."""

from __future__ import annotations

from pathlib import Path

from ..domain.names import LAYER_FILES


def is_table_path(text: str) -> bool:
    """Tell whether a text is a path to a table that the plugin reads by itself (``|layername=`` may follow)."""
    try:
        path = Path(text.split("|")[0])
        return bool(text) and path.is_file() and path.suffix.lower() not in LAYER_FILES
    except (OSError, ValueError):  # too long for a path, or a character that no path has
        return False
