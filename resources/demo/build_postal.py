"""Make approximate postal polygons: the cells of the codes' points within their canton."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from build_sources import Place, Sources, to_lambert
from build_topology import Coverage
from qgis.core import QgsGeometry, QgsPointXY, QgsSpatialIndex

# Cities that several cantons divide, but not along postal borders: their cantons are taken together. Antwerp's outer
# cantons follow former municipalities, as its postal codes do, and stay.
MERGED_CITIES = ("Alost", "Anderlecht", "Bruges", "Bruxelles", "Charleroi", "Courtrai", "Gand", "Hasselt", "Liège")
MERGED_CITIES += ("Louvain", "Mons", "Namur", "Ostende", "Schaerbeek", "Tournai", "Verviers")
ANTWERP = {f"antwerpen-{number}" for number in range(1, 8)}

# Points placed by hand, as longitude and latitude, to about a kilometre: the package has one point for seven of
# Antwerp's codes, a namesake in another province, or none, and GeoNames has no place of the name.
PLACED_BY_HAND = {
    "2000": (4.400, 51.219),
    "2018": (4.413, 51.205),
    "2020": (4.390, 51.188),
    "2030": (4.425, 51.250),
    "2040": (4.315, 51.345),
    "2050": (4.376, 51.226),
    "2060": (4.428, 51.228),
    "5352": (5.172, 50.458),
    "6831": (5.095, 49.826),
    "6834": (5.118, 49.847),
}
ADDED_NAMES = {"5352": "Perwez-Haillot"}
# The package names a code by one of its localities; these are the ones that people know it by.
KNOWN_AS = {
    "3000": "Louvain",
    "4020": "Liège",
    "4030": "Grivegnée",
    "4041": "Vottem",
    "5020": "Vedrin",
    "5032": "Les Isnes",
    "5100": "Jambes",
    "6030": "Marchienne-au-Pont",
    "7110": "Houdeng",
    "7181": "Feluy",
}
OVERSHOOT = 5.0
"""Metres that a cell's edge runs beyond its canton, so that the two surely cross; what sticks out is cut off."""


@dataclass(frozen=True)
class Cell:
    """One postal code's polygon."""

    code: str
    name: str
    geometry: QgsGeometry


@dataclass(frozen=True)
class Seed:
    """A point that stands for a postal code."""

    code: str
    point: QgsPointXY


class PostalCells:
    """Work out the cells from the code points and the thinned cantons; ``repairs`` tells what was moved."""

    def __init__(self, sources: Sources, cantons: Coverage) -> None:
        self.sources = sources
        self.cantons = cantons
        self.repairs: list[str] = []
        self._cantons_of = sources.cantons_of_municipality()
        self._main_codes = _main_codes(sources)

    def build(self) -> list[Cell]:
        """Return one polygon per code, sorted by code; together they cover the cantons without overlap."""
        names = self._names()
        seeds: dict[str, list[Seed]] = defaultdict(list)
        for seed in self._seeds(names):
            seeds[self._canton_at(seed)].append(seed)
        groups = self._groups()
        polygons = self.cantons.polygons
        outlines = {group: QgsGeometry.unaryUnion([polygons[key] for key in keys]) for group, keys in groups.items()}
        by_group = {group: [seed for key in keys for seed in seeds[key]] for group, keys in groups.items()}
        pieces = self._pieces(outlines, by_group)
        return [Cell(code, names[code], geometry) for code, geometry in sorted(pieces.items())]

    def _seeds(self, names: dict[str, str]) -> Iterable[Seed]:
        for row in self.sources.code_points:
            yield Seed(row.code, self._repaired(row.code, row.locality, row.point))
        for code in ADDED_NAMES:
            yield Seed(code, to_lambert(*PLACED_BY_HAND[code]))
        localities = {(row.code, _plain(row.locality)) for row in self.sources.code_points}
        for code in self._main_codes.values():
            # The package keeps one locality per code, often a hamlet: the municipality's centre speaks for it too.
            if (code, _plain(names[code])) not in localities and (place := self._place(code, names[code])):
                yield Seed(code, place.point)

    def _repaired(self, code: str, locality: str, point: QgsPointXY) -> QgsPointXY:
        """Return the point, or a better one where it lies outside its municipalities' cantons or stands for many."""
        if code in PLACED_BY_HAND:
            self.repairs.append(f"{code} {locality}: placed by hand")
            return to_lambert(*PLACED_BY_HAND[code])
        if self._in_its_cantons(code, point):
            return point
        place = self._place(code, locality) or self._place(code, locality.split("-")[0])
        if place is None:
            raise ValueError(f"{code} {locality} lies outside its canton, and no place of that name lies inside.")
        self.repairs.append(f"{code} {locality}: moved to GeoNames {place.geonames_id}")
        return place.point

    def _in_its_cantons(self, code: str, point: QgsPointXY) -> bool:
        geometry = QgsGeometry.fromPointXY(point)
        # 200 m: thinned borders may have moved over a point that lies close to one.
        return any(self.cantons.polygons[key].distance(geometry) < 200 for key in self._allowed(code))

    def _allowed(self, code: str) -> list[str]:
        keys = (self._cantons_of[municipality] for municipality in self.sources.municipalities_of_code[code])
        return sorted(set().union(*keys))

    def _place(self, code: str, name: str) -> Place | None:
        for place in self.sources.places:
            if place.country == "BE" and _plain(place.name) == _plain(name) and self._in_its_cantons(code, place.point):
                return place
        return None

    def _canton_at(self, seed: Seed) -> str:
        geometry = QgsGeometry.fromPointXY(seed.point)
        return min(self._allowed(seed.code), key=lambda key: (self.cantons.polygons[key].distance(geometry), key))

    def _groups(self) -> dict[str, list[str]]:
        groups = {key: [key] for key in self.cantons.polygons}
        ids = {row["name"]["fr"]: key for key, row in self.sources.municipalities.items()}
        for keys in [ANTWERP, *(self._cantons_of[ids[city]] for city in MERGED_CITIES)]:
            groups[min(keys)] = sorted(member for key in sorted(keys) for member in groups.pop(key))
        return groups

    def _names(self) -> dict[str, str]:
        """Return each code's name: the municipality's (in French) for its main code, else the locality's."""
        french: dict[str, str] = {}
        for row in self.sources.municipalities.values():
            french |= {_plain(name): row["name"]["fr"] for name in row["name"].values()}
        names = {row.code: french.get(_plain(row.locality), _cased(row.locality)) for row in self.sources.code_points}
        mains = {code: self.sources.municipalities[key]["name"]["fr"] for key, code in self._main_codes.items()}
        return names | ADDED_NAMES | {code: name for code, name in mains.items() if code in names} | KNOWN_AS

    def _pieces(self, outlines: dict[str, QgsGeometry], seeds: dict[str, list[Seed]]) -> dict[str, QgsGeometry]:
        lines = list(self.cantons.borders)
        for group, outline in outlines.items():
            lines += _cell_edges(seeds[group], outline)
        faces = QgsGeometry.polygonize([QgsGeometry.unaryUnion(lines)]).asGeometryCollection()
        index = QgsSpatialIndex()
        keys = list(outlines)
        for number, key in enumerate(keys):
            index.addFeature(number, outlines[key].boundingBox())
        by_group: dict[str, list[tuple[str, QgsGeometry]]] = defaultdict(list)
        for face in faces:
            inside = face.pointOnSurface()
            for number in index.intersects(inside.boundingBox()):
                if outlines[keys[number]].contains(inside):
                    by_group[keys[number]].append((_nearest(inside.asPoint(), seeds[keys[number]]), face))
        found: dict[str, list[QgsGeometry]] = defaultdict(list)
        for key, members in by_group.items():
            for code, geometry in _without_strays(members, seeds[key]).items():
                found[code].append(geometry)
        return {code: QgsGeometry.unaryUnion(parts) for code, parts in found.items()}


def _main_codes(sources: Sources) -> dict[str, str]:
    """Return each municipality's main code: its lowest, by which the post names it."""
    codes: dict[str, list[str]] = defaultdict(list)
    known = {row.code for row in sources.code_points}
    for code, municipalities in sources.municipalities_of_code.items():
        if code in known:
            codes[municipalities[0]].append(code)
    return {municipality: min(found) for municipality, found in codes.items()}


def _cell_edges(seeds: list[Seed], outline: QgsGeometry) -> list[QgsGeometry]:
    points = {(round(seed.point.x()), round(seed.point.y())) for seed in seeds}
    if len(points) < 2:
        return []
    cloud = QgsGeometry.fromMultiPointXY([QgsPointXY(*point) for point in sorted(points)])
    around = QgsGeometry.fromRect(outline.boundingBox().buffered(20_000))
    edges = cloud.voronoiDiagram(around, 0, True)
    return [edges.intersection(outline.buffer(OVERSHOOT, 4))]


def _nearest(point: QgsPointXY, seeds: list[Seed]) -> str:
    return min(seeds, key=lambda seed: (point.sqrDist(round(seed.point.x()), round(seed.point.y())), seed.code)).code


def _without_strays(faces: list[tuple[str, QgsGeometry]], seeds: list[Seed]) -> dict[str, QgsGeometry]:
    """Dissolve a group's faces by code, giving a part without a point of its code to the neighbour it borders most."""
    by_code: dict[str, list[QgsGeometry]] = defaultdict(list)
    for code, face in faces:
        by_code[code].append(face)
    homes: dict[str, QgsGeometry] = {}
    strays: list[tuple[str, QgsGeometry]] = []
    for code, members in sorted(by_code.items()):
        parts = QgsGeometry.unaryUnion(members).asGeometryCollection()
        points = [QgsGeometry.fromPointXY(seed.point) for seed in seeds if seed.code == code]
        parts.sort(key=lambda part: (min(part.distance(point) for point in points), -part.area()))
        home = [part for part in parts if any(part.intersects(point) for point in points)] or parts[:1]
        homes[code] = QgsGeometry.unaryUnion(home)
        strays += [(code, part) for part in parts if not any(part is kept for kept in home)]
    for code, part in strays:
        shared = {other: _common_length(part, home) for other, home in homes.items()}
        best = max(shared, key=lambda other: (shared[other], other))
        best = best if shared[best] > 1 else code  # an exclave of the canton borders none of its codes
        homes[best] = QgsGeometry.unaryUnion([homes[best], part])
    return homes


def _common_length(one: QgsGeometry, other: QgsGeometry) -> float:
    return one.intersection(other).length() if one.intersects(other) else 0.0


def _plain(name: str) -> str:
    return re.sub(r"\W", "", name).casefold()


def _cased(name: str) -> str:
    """Write the small words inside a name as French does: ``Louvain-la-Neuve``."""
    small = r"(?<=[-'\s])(La|Le|Les|Lez|L|D|De|Du|Des|Sur|Sous|En|Et|Aux|Au|Op|Den|Ten|Der)(?=[-'\s])"
    return re.sub(small, lambda match: match.group().lower(), name).replace("-l'a", "-l'A").replace("-l'e", "-l'E")
