"""The insets of a sheet's maps, as content of its pages, and what keeps them and the names clear of one another."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
from qgis.core import QgsGeometry, QgsPoint

from ..cartography.content import InsetContent, MapContent
from ..domain.frame import Circle, units_per_mm

if TYPE_CHECKING:
    from ..domain.words import Words
    from .crowded import PlannedInset
    from .map_plan import PlannedMap

FOCUS_MM = 2.0
"""How far apart the points of the region in focus are, on paper."""

MARK_MM = 0.6
"""How large and how far apart the dots are that stand for the rectangle of an inset where names are placed."""


def inset_content(inset: PlannedInset, content: MapContent, words: Words) -> InsetContent:
    """Return an inset as it is drawn, from the content of its map."""
    area = inset.area
    named = replace(content, label=f"{content.label} – {area.name}")
    title = words.inset_title(area.name, area.enlarge)
    return InsetContent(named, title, inset.map.width_mm, inset.map.height_mm, area.corner)


def focus_points(planned: PlannedMap, region: QgsGeometry | None) -> tuple[tuple[float, float], ...]:
    """Return points all over the region in focus on a map with insets; none on any other map, or without a region."""
    if region is None or not planned.insets:
        return ()
    engine = QgsGeometry.createGeometryEngine(region.constGet())
    engine.prepareGeometry()
    step = units_per_mm(planned.extent, planned.width_mm) * FOCUS_MM
    xmin, ymin, xmax, ymax = planned.extent
    grid = ((x, y) for x in np.arange(xmin, xmax, step).tolist() for y in np.arange(ymin, ymax, step).tolist())
    return tuple((x, y) for x, y in grid if engine.contains(QgsPoint(x, y)))


def rectangle_marks(planned: PlannedMap) -> list[Circle]:
    """Return dots along the rectangle of each inset on its map: a name stands on none, a leader may cross between two."""
    step = units_per_mm(planned.extent, planned.width_mm) * MARK_MM
    found: list[Circle] = []
    for inset in planned.insets:
        xmin, ymin, xmax, ymax = inset.map.extent
        found += [(x, y, MARK_MM) for x in np.arange(xmin, xmax, step).tolist() for y in (ymin, ymax)]
        found += [(x, y, MARK_MM) for y in np.arange(ymin, ymax, step).tolist() for x in (xmin, xmax)]
    return found
