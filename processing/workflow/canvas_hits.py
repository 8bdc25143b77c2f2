"""Which circle a click on the map canvas met."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from qgis.core import QgsCoordinateTransform, QgsCsException, QgsMapSettings

from ..domain.scale import DOT_MM, diameter_mm
from .preview import Preview, PreviewLayer

NOWHERE = (float("nan"), float("nan"))


@dataclass(frozen=True)
class Place:
    """One circle: its place, and what it stands for."""

    country: str
    postal_code: str
    place: str
    jobs: float
    members: int


def screen_points(preview: Preview, layer: PreviewLayer, settings: QgsMapSettings) -> list[tuple[float, float]]:
    """Return where the places of a layer are on the screen, in pixels, y downwards; NaN for what its map cannot show."""
    change = QgsCoordinateTransform(preview.crs, settings.destinationCrs(), settings.transformContext())
    straight = change.isShortCircuited() or not change.isValid()
    to_pixels, points = settings.mapToPixel(), []
    for x, y in zip(layer.frame["x"].tolist(), layer.frame["y"].tolist()):
        try:
            point = to_pixels.transform(x, y) if straight else to_pixels.transform(change.transform(x, y))
            points.append((point.x(), point.y()))
        except QgsCsException:
            points.append(NOWHERE)
    return points


def place_at(
    layer: PreviewLayer, points: Sequence[tuple[float, float]], x: float, y: float, pixels_per_mm: float, reach: float = 2.0
) -> Place | None:
    """Return the circle that a click met: the topmost, which is the smallest.

    - ``points``: where the places of ``layer.frame`` are on the screen, in pixels, y downwards; so are ``x`` and ``y``.
    - ``reach``: how many pixels beside a circle's edge still count.
    """
    best: tuple[float, int] | None = None
    jobs = layer.frame["jobs"].tolist()
    for number, ((px, py), value) in enumerate(zip(points, jobs)):
        width = diameter_mm(value, layer.style.jobs_per_mm2, layer.style.shape)
        dot = width < DOT_MM
        half = max(width, DOT_MM) * pixels_per_mm / 2 + reach
        across, down = abs(px - x), y - py
        if not (across <= half and abs(down) <= half) or (best is not None and value >= best[0]):
            continue
        name = "circle" if dot else layer.style.shape.name
        if _meets(name, across, down, half, reach):
            best = value, number
    if best is None:
        return None
    row = layer.frame.iloc[best[1]]
    place = row["place"] if isinstance(row["place"], str) else ""
    return Place(str(row["country"]), str(row["postal_code"]), place, float(row["jobs"]), int(row[layer.counted]))


def _meets(shape: str, across: float, down: float, half: float, reach: float) -> bool:
    if shape == "square":
        return True
    return across**2 + down**2 <= half**2 and (shape != "half_circle" or down <= reach)
