"""A sheet that is far larger than an atlas's: many clusters on thousands of places."""

from __future__ import annotations

import csv
import json
import random
from pathlib import Path

from osgeo import ogr, osr

FIRST_CODE, LAST_CODE = 10_000, 89_999  # French ones: Belgium has too few
EXTENT = (36500.0, 15500.0, 297500.0, 188500.0)


def write_stress_sheet(folder: Path, clusters: int, places: int, seed: int = 2007) -> Path:
    """Write a sheet of ``clusters`` x ``places`` rows, one member in each, with its points; return its file."""
    folder.mkdir(parents=True, exist_ok=True)
    chance = random.Random(seed)
    codes = chance.sample(range(FIRST_CODE, LAST_CODE + 1), places)
    _write_points(folder / "codes.gpkg", codes, chance)
    names = [f"Cluster {number:02d}" for number in range(1, clusters + 1)]
    with (folder / "members.csv").open("w", encoding="utf-8", newline="") as stream:
        writer = csv.writer(stream, delimiter=";")
        writer.writerow(["Organisme", "CP", "Cluster", "Effectif"])
        for cluster in names:
            for code in codes:
                writer.writerow([f"Organisme {code}-{cluster[-2:]}", code, cluster, int(chance.paretovariate(0.9) * 3)])
    sheet = {
        "format": "cluster-atlas-sheet",
        "version": 1,
        "members": {"source": "members.csv", "default_country": "FR"},
        "postal_layers": [{"source": "codes.gpkg|layername=codes", "code_field": "code", "country": "FR"}],
        "extent": list(EXTENT),
        "crs": "EPSG:31370",
        "clusters": [{"name": name} for name in names],
        "pages": [{"kind": "total"}, {"kind": "grid"}],
    }
    path = folder / "sheet.json"
    path.write_text(json.dumps(sheet), encoding="utf-8")
    return path


def _write_points(path: Path, codes: list[int], chance: random.Random) -> None:
    data = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(31370)
    layer = data.CreateLayer("codes", reference, ogr.wkbPoint)
    layer.CreateField(ogr.FieldDefn("code", ogr.OFTString))
    data.StartTransaction()
    for code in codes:
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetField(0, str(code))
        x, y = chance.uniform(EXTENT[0], EXTENT[2]), chance.uniform(EXTENT[1], EXTENT[3])
        feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POINT ({x} {y})"))
        layer.CreateFeature(feature)
    data.CommitTransaction()
