"""A sheet of a few square postal codes, written to a folder."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

CODES = {"1348": (4.6, 50.5), "4000": (5.5, 50.5)}
"""Postal codes by the lower left corner of their square of a tenth of a degree."""

HEADER = "Organisme;Cluster;CP;Effectif"


def write_sheet(
    folder: Path, rows: Sequence[str], codes: Mapping[str, tuple[float, float]] = CODES, **changes: Any
) -> Path:
    """Write the members' rows ("A;TIC;1348;100"), the codes and the sheet; return its path.

    - ``changes``: keys of the sheet that are other than here, or more; without ``pages`` they are a total and a grid.
    """
    (folder / "members.csv").write_text("\n".join([HEADER, *rows]) + "\n", encoding="utf-8")
    squares = [
        {"type": "Feature", "properties": {"code": code}, "geometry": {"type": "Polygon", "coordinates": [_ring(*at)]}}
        for code, at in codes.items()
    ]
    text = json.dumps({"type": "FeatureCollection", "features": squares})
    (folder / "codes.geojson").write_text(text, encoding="utf-8")
    data = {
        "format": "cluster-atlas-sheet", "version": 1, "theme": "Essai", "crs": "EPSG:31370",
        "members": {"source": "members.csv"}, "postal_layers": [{"source": "codes.geojson"}], **changes,
    }  # fmt: skip
    path = folder / "sheet.json"
    path.write_text(json.dumps(data), encoding="utf-8")
    return path


def _ring(x: float, y: float) -> list[list[float]]:
    return [[x, y], [x + 0.1, y], [x + 0.1, y + 0.1], [x, y + 0.1], [x, y]]
