"""Build the demonstration's layers: postal codes, administrative limits, neighbours, sea and towns."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path

from build_postal import PostalCells
from build_sources import CRS, Sources, transform
from build_topology import simplify_coverage
from build_towns import LUXEMBOURG_CODES, TOWNS
from osgeo import gdal, ogr, osr
from qgis.core import QgsGeometry, QgsPointXY, QgsRectangle, QgsVectorLayer

BORDER_TOLERANCE = 120.0
"""Metres: a tenth of a millimetre at 1:1,000,000."""
SMALLEST_EXCLAVE = 1e6
WINDOW = QgsRectangle(-60_000, -70_000, 395_000, 265_000)
REGIONS = {"02000": "Flandre", "03000": "Wallonie", "04000": "Bruxelles"}
COUNTRY_NAMES = {"DE": "Allemagne", "FR": "France", "LU": "Luxembourg", "NL": "Pays-Bas"}
FURTHEST_GAP = 2_500
BORDERS_THAT_REACH_BELGIUM = (("FR", "LU"), ("DE", "LU"), ("DE", "NL"))


@dataclass(frozen=True)
class Table:
    """A layer to write: its geometry type, its fields with their types, and rows of (geometry, values)."""

    name: str
    kind: int
    fields: dict[str, int]
    rows: list[tuple[QgsGeometry, tuple[str | int, ...]]]


def build_tables(sources: Sources) -> tuple[list[Table], list[str]]:
    """Return every layer's table, and what was repaired among the code points."""
    cantons = simplify_coverage(sources.canton_rings, BORDER_TOLERANCE, SMALLEST_EXCLAVE)
    postal = PostalCells(sources, cantons)
    cells = postal.build()
    belgium = QgsGeometry.unaryUnion([cell.geometry for cell in cells])
    neighbours, sea = _surroundings(sources, belgium)
    provinces: dict[str, list[QgsGeometry]] = defaultdict(list)
    regions: dict[str, list[QgsGeometry]] = defaultdict(list)
    for key, municipalities in sources.municipalities_of_canton.items():
        municipality = sources.municipalities[municipalities[0]]
        regions[municipality["region"]].append(cantons.polygons[key])
        if municipality["province"] in sources.provinces:
            provinces[municipality["province"]].append(cantons.polygons[key])
    text = ogr.OFTString
    named = {"code": text, "name": text}
    tables = [
        Table(
            "postal_codes",
            ogr.wkbMultiPolygon,
            {"code": text, "country": text, "name": text},
            [(cell.geometry, (cell.code, "BE", cell.name)) for cell in cells],
        ),
        Table("postal_points_lu", ogr.wkbPoint, {"code": text, "country": text, "name": text}, _luxembourg(sources)),
        Table("regions", ogr.wkbMultiPolygon, named, _dissolved(regions, REGIONS)),
        Table(
            "provinces",
            ogr.wkbMultiPolygon,
            named,
            _dissolved(provinces, {key: _short(sources.provinces[key]["name"]["fr"]) for key in provinces}),
        ),
        Table(
            "neighbours",
            ogr.wkbMultiPolygon,
            named,
            [(shape, (code, COUNTRY_NAMES[code])) for code, shape in sorted(neighbours.items())],
        ),
        Table("sea", ogr.wkbMultiPolygon, {"name": text}, [(sea, ("Mer du Nord",))]),
        Table(
            "towns",
            ogr.wkbPoint,
            dict.fromkeys(("name", "name_fr", "name_nl", "name_de", "name_en"), text)
            | {"rank": ogr.OFTInteger, "population": ogr.OFTInteger, "country": text},
            _towns(sources),
        ),
    ]
    return tables, postal.repairs


def write_geopackage(path: Path, tables: list[Table]) -> None:
    """Write the tables as one GeoPackage in EPSG:31370, replacing what is there."""
    gdal.UseExceptions()
    # A fixed date: the same input gives the same file.
    gdal.SetConfigOption("OGR_CURRENT_DATE", "2007-01-01T00:00:00.000Z")
    path.unlink(missing_ok=True)
    system = osr.SpatialReference()
    system.ImportFromEPSG(int(CRS.removeprefix("EPSG:")))
    target = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    for table in tables:
        layer = target.CreateLayer(table.name, system, table.kind)
        for name, kind in table.fields.items():
            layer.CreateField(ogr.FieldDefn(name, kind))
        layer.StartTransaction()
        for geometry, values in table.rows:
            feature = ogr.Feature(layer.GetLayerDefn())
            shape = ogr.CreateGeometryFromWkb(bytes(geometry.asWkb()))
            feature.SetGeometry(ogr.ForceToMultiPolygon(shape) if table.kind == ogr.wkbMultiPolygon else shape)
            for name, value in zip(table.fields, values):
                feature.SetField(name, value)
            layer.CreateFeature(feature)
        layer.CommitTransaction()
    target.ExecuteSQL("VACUUM")
    target.Destroy()


def _surroundings(sources: Sources, belgium: QgsGeometry) -> tuple[dict[str, QgsGeometry], QgsGeometry]:
    """Return the neighbours, grown or cut to Belgium's own limit, and the sea.

    Natural Earth draws Belgium's border a kilometre or two off: what it gives to Belgium and Belgium does not have goes
    to the neighbour that it borders. Where three countries meet, the neighbours' border runs straight on to Belgium.
    """
    window = QgsGeometry.fromRect(WINDOW)
    countries = _countries(sources.natural_earth, window)
    theirs = countries.pop("BE")
    gaps = _areas(theirs.difference(belgium))
    edges = [gaps.convertToType(1, True), *_prolonged_borders(countries, theirs, belgium)]
    shapes = {code: [_areas(shape.difference(belgium))] for code, shape in countries.items()}
    for face in QgsGeometry.polygonize([QgsGeometry.unaryUnion(edges)]).asGeometryCollection():
        if gaps.contains(face.pointOnSurface()):
            touched = {code: shape.buffer(1, 2).intersection(face).area() for code, shape in countries.items()}
            code = max(touched, key=lambda key: touched[key])
            # The sliver along the coast touches a neighbour at its end, but is the sea's.
            shapes[code].append(_areas(face.intersection(countries[code].buffer(FURTHEST_GAP, 8))))
    merged = {code: _without_crumbs(QgsGeometry.unaryUnion(parts)) for code, parts in shapes.items()}
    land = QgsGeometry.unaryUnion([belgium, *merged.values()])
    return merged, _without_crumbs(window.difference(land))


def _prolonged_borders(
    countries: dict[str, QgsGeometry], theirs: QgsGeometry, belgium: QgsGeometry
) -> list[QgsGeometry]:
    lines = []
    for one, other in BORDERS_THAT_REACH_BELGIUM:
        border = countries[one].intersection(countries[other])
        corners = [QgsPointXY(vertex) for vertex in border.vertices()]
        start = min(corners, key=lambda corner: theirs.distance(QgsGeometry.fromPointXY(corner)))
        end = belgium.nearestPoint(QgsGeometry.fromPointXY(start))
        if not end.isEmpty() and end.asPoint().distance(start) > 0:
            lines.append(QgsGeometry.fromPolylineXY([start, end.asPoint()]).extendLine(1, 1))
    return lines


def _countries(source: str, window: QgsGeometry) -> dict[str, QgsGeometry]:
    layer = QgsVectorLayer(source, "countries", "ogr")
    layer.setSubsetString("\"ISO_A2_EH\" IN ('BE', 'DE', 'FR', 'LU', 'NL')")
    found = {}
    for feature in layer.getFeatures():
        geometry = feature.geometry().intersection(QgsGeometry.fromRect(QgsRectangle(-2, 46, 10, 54)))
        geometry.transform(transform())
        code = feature["ISO_A2_EH"]  # France has several rows: its islands far away are clipped to nothing
        found[code] = QgsGeometry.unaryUnion([found.get(code, QgsGeometry()), geometry.intersection(window)])
    return found


def _areas(shape: QgsGeometry) -> QgsGeometry:
    """Keep the polygons of what an overlay gave: lines and points left in it make the next overlay fail."""
    if shape.isNull():
        raise ValueError(f"An overlay failed: {shape.lastError()}")
    parts = [part.asPolygon() for part in shape.asGeometryCollection() if part.area() > 0]
    return QgsGeometry.fromMultiPolygonXY(parts)


def _without_crumbs(shape: QgsGeometry) -> QgsGeometry:
    """Leave out parts under a tenth of a square kilometre and holes under a hundredth: both are border noise."""
    parts = []
    for part in shape.asGeometryCollection():
        if part.area() >= 1e5:
            rings = part.asPolygon()
            holes = [ring for ring in rings[1:] if QgsGeometry.fromPolygonXY([ring]).area() >= 1e4]
            parts.append([rings[0], *holes])
    return QgsGeometry.fromMultiPolygonXY(parts)


def _dissolved(
    shapes: dict[str, list[QgsGeometry]], names: dict[str, str]
) -> list[tuple[QgsGeometry, tuple[str, str]]]:
    return [(QgsGeometry.unaryUnion(parts), (code, names[code])) for code, parts in sorted(shapes.items())]


def _short(name: str) -> str:
    """Return a province's name without its kind: ``Province du Hainaut`` is ``Hainaut``."""
    return re.sub(r"^Province (de |du |d[’'])", "", name)


def _luxembourg(sources: Sources) -> list[tuple[QgsGeometry, tuple[str, str, str]]]:
    places = {place.geonames_id: place for place in sources.places}
    rows = []
    for code, (locality, geonames_id) in sorted(LUXEMBOURG_CODES.items()):
        if locality not in sources.luxembourg_localities[code]:
            raise ValueError(f"L-{code} is not a code of {locality}.")
        rows.append((QgsGeometry.fromPointXY(places[geonames_id].point), (code, "LU", locality)))
    return rows


def _towns(sources: Sources) -> list[tuple[QgsGeometry, tuple[str | int, ...]]]:
    places = {place.geonames_id: place for place in sources.places}
    known = [(town, places[town.geonames_id]) for town in TOWNS]
    known.sort(key=lambda pair: (-pair[1].population * pair[0].weight, pair[0].french))
    rows = []
    for rank, (town, place) in enumerate(known, start=1):
        names = (town.french, town.french, town.dutch, town.german, town.english)
        rows.append((QgsGeometry.fromPointXY(place.point), (*names, rank, place.population, place.country)))
    return rows
