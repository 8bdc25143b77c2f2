"""Simplify a coverage of polygons so that shared borders stay shared: each border is thinned once, as one arc."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from qgis.core import QgsGeometry, QgsPointXY, QgsSpatialIndex

Vertex = tuple[float, float]
Chain = tuple[Vertex, ...]
Ring = list[Vertex]
LARGEST_GAP = 1e5
"""Square metres: a larger hole in the whole is a foreign exclave, and stays."""


@dataclass(frozen=True)
class Coverage:
    """Polygons that fit each other: the thinned borders, and each polygon made of them."""

    borders: list[QgsGeometry]
    polygons: dict[str, QgsGeometry]


def simplify_coverage(shapes: Mapping[str, list[list[Ring]]], tolerance: float, smallest_area: float) -> Coverage:
    """Thin a coverage.

    - ``shapes``: polygons by id, a list of parts, each a list of closed rings in metres; shared vertices are equal.
    - ``tolerance`` in metres; an arc that would cross another is thinned less.
    - rings under ``smallest_area`` (m²) are dropped, as exclave and as hole alike.
    - a small gap between polygons goes to the one that borders it most.
    """
    kept = {key: _without_small_rings(parts, smallest_area) for key, parts in shapes.items()}
    junctions = _junctions(ring for parts in kept.values() for part in parts for ring in part)
    arcs: dict[Chain, int] = {}
    used = {key: [[_split(ring, junctions, arcs) for ring in part] for part in parts] for key, parts in kept.items()}
    coarse = _thin_without_crossings([list(chain) for chain in arcs], tolerance)
    polygons = {
        key: QgsGeometry.fromMultiPolygonXY([[_assemble(refs, coarse) for refs in part] for part in parts])
        for key, parts in used.items()
    }
    return Coverage([_line(line) for line in coarse], _without_gaps(polygons))


def _without_gaps(polygons: dict[str, QgsGeometry]) -> dict[str, QgsGeometry]:
    filled = dict(polygons)
    for part in QgsGeometry.unaryUnion(list(polygons.values())).asGeometryCollection():
        for ring in part.asPolygon()[1:]:
            gap = QgsGeometry.fromPolygonXY([ring])
            if gap.area() < LARGEST_GAP:
                best = max(filled, key=lambda key: _shared_length(filled[key], gap))
                filled[best] = QgsGeometry.unaryUnion([filled[best], gap])
    return filled


def _shared_length(polygon: QgsGeometry, gap: QgsGeometry) -> float:
    return polygon.intersection(gap).length() if polygon.intersects(gap) else 0.0


def _without_small_rings(parts: list[list[Ring]], smallest_area: float) -> list[list[Ring]]:
    large = [[ring for ring in part if abs(_area(ring)) >= smallest_area] for part in parts]
    return [rings for rings, part in zip(large, parts) if rings and rings[0] is part[0]]


def _junctions(rings: Iterable[Ring]) -> set[Vertex]:
    """Return the vertices where borders meet: those that have not exactly two neighbours."""
    neighbours: dict[Vertex, set[Vertex]] = defaultdict(set)
    for ring in rings:
        for start, end in zip(ring, ring[1:]):
            if start != end:
                neighbours[start].add(end)
                neighbours[end].add(start)
    return {vertex for vertex, others in neighbours.items() if len(others) != 2}


def _split(ring: Ring, junctions: set[Vertex], arcs: dict[Chain, int]) -> list[tuple[int, bool]]:
    """Cut a closed ring at its junctions and return its arcs' numbers, each with whether it runs backwards."""
    vertices = [vertex for vertex, following in zip(ring, ring[1:]) if vertex != following]
    cuts = [place for place, vertex in enumerate(vertices) if vertex in junctions]
    if not cuts:
        # An island has no junction: start at its smallest vertex, so that the hole around it starts there too.
        cuts = [vertices.index(min(vertices))]
    turned = vertices[cuts[0] :] + vertices[: cuts[0] + 1]
    cuts = [cut - cuts[0] for cut in cuts] + [len(turned) - 1]
    refs = []
    for start, end in zip(cuts, cuts[1:]):
        chain = tuple(turned[start : end + 1])
        backwards = chain[::-1] < chain
        refs.append((arcs.setdefault(chain[::-1] if backwards else chain, len(arcs)), backwards))
    return refs


def _thin_without_crossings(fine: list[list[Vertex]], tolerance: float) -> list[list[Vertex]]:
    tolerances = [tolerance] * len(fine)
    coarse = [_thin(line, tolerance) for line in fine]
    while offenders := _crossing(coarse):
        for index in offenders:
            tolerances[index] /= 2
            coarse[index] = _thin(fine[index], tolerances[index])
            if tolerances[index] < 1:
                raise ValueError(f"The borders cross even where they are hardly thinned, near {fine[index][0]}.")
    return coarse


def _thin(line: list[Vertex], tolerance: float) -> list[Vertex]:
    simplified = _line(line).simplify(tolerance).asPolyline()
    rounded = [(float(round(point.x())), float(round(point.y()))) for point in simplified]
    return [vertex for place, vertex in enumerate(rounded) if place == 0 or vertex != rounded[place - 1]]


def _crossing(lines: list[list[Vertex]]) -> set[int]:
    """Return the numbers of the lines that meet another anywhere but at a common end, or themselves."""
    geometries = [_line(line) for line in lines]
    index = QgsSpatialIndex()
    for number, geometry in enumerate(geometries):
        index.addFeature(number, geometry.boundingBox())
    found = {number for number, geometry in enumerate(geometries) if not geometry.isSimple()}
    for number, geometry in enumerate(geometries):
        for other in index.intersects(geometry.boundingBox()):
            if other > number and not _meet_at_ends(geometry, geometries[other]):
                found |= {number, other}
    return found


def _meet_at_ends(one: QgsGeometry, other: QgsGeometry) -> bool:
    return not one.intersects(other) or QgsGeometry.collectGeometry([one, other]).isSimple()


def _assemble(refs: list[tuple[int, bool]], coarse: list[list[Vertex]]) -> list[QgsPointXY]:
    ring: Ring = []
    for index, backwards in refs:
        chain = coarse[index][::-1] if backwards else coarse[index]
        ring += chain[1:] if ring else chain
    return [QgsPointXY(*vertex) for vertex in ring]


def _area(ring: Ring) -> float:
    return sum(x1 * y2 - x2 * y1 for (x1, y1), (x2, y2) in zip(ring, ring[1:])) / 2


def _line(vertices: Iterable[Vertex]) -> QgsGeometry:
    return QgsGeometry.fromPolylineXY([QgsPointXY(*vertex) for vertex in vertices])
