"""The palettes that ship with the plugin, read from their files."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from ..domain.errors import ClusterAtlasError
from ..domain.palette import check_palette

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "palettes"
DEFAULT = "atlas"


def palette_names() -> tuple[str, ...]:
    """Return the names of the shipped palettes."""
    return tuple(sorted(path.stem for path in FOLDER.glob("*.json")))


def load_palette(name: str = DEFAULT) -> dict[str, Any]:
    """Read a shipped palette by name, or any file by its path; raise ClusterAtlasError where it is none."""
    path = FOLDER / f"{name}.json" if name in palette_names() else Path(name)
    try:
        palette = json.loads(path.read_text(encoding="utf-8-sig"))
    except (OSError, ValueError) as error:
        known = ", ".join(palette_names())
        raise ClusterAtlasError(f"The palette cannot be read: {error}.", str(path), f"Shipped: {known}.") from error
    if not isinstance(palette, dict):
        raise ClusterAtlasError("The palette is not a JSON object.", str(path))
    check_palette(palette, str(path))
    return palette
