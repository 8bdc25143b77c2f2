"""Files and runs for the algorithms' tests: real Processing, real files."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsProcessingFeedback, QgsVectorLayer

Run = Callable[..., dict[str, Any]]

SQUARES = {"1348": 0, "4000": 10, "1040": 20, "7750": 30}


@pytest.fixture
def run(provider: object) -> Run:
    """Run an algorithm of the provider; ``run.feedback`` holds its log."""
    import processing

    def _run(name: str, **parameters: Any) -> dict[str, Any]:
        _run.feedback = QgsProcessingFeedback(False)
        return processing.run(f"clusteratlas:{name}", parameters, feedback=_run.feedback)

    return _run


@pytest.fixture
def postal(tmp_path: Path) -> str:
    """Write four squares with Belgian codes to a GeoPackage and return its path."""
    from qgis.core import QgsCoordinateTransformContext, QgsFeature, QgsGeometry, QgsVectorFileWriter

    layer = QgsVectorLayer("Polygon?crs=EPSG:31370&field=cp:string&field=nom:string", "codes", "memory")
    for code, x in SQUARES.items():
        feature = QgsFeature(layer.fields())
        feature.setAttributes([code, f"Lieu {code}"])
        feature.setGeometry(QgsGeometry.fromWkt(f"POLYGON(({x} 0, {x + 2} 0, {x + 2} 2, {x} 2, {x} 0))"))
        assert layer.dataProvider().addFeature(feature)
    path = tmp_path / "postal.gpkg"
    options = QgsVectorFileWriter.SaveVectorOptions()
    QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(path), QgsCoordinateTransformContext(), options)
    return str(path)


@pytest.fixture
def members(tmp_path: Path) -> str:
    """Write a dirty members table as French Excel does and return its path."""
    path = tmp_path / "membres.csv"
    path.write_bytes(
        (
            "Membres des clusters;;;;\r\n;;;;\r\n"
            "Organisme;Cluster;CP;Effectif;Remarque\r\n"
            "Écho SA;TIC;B-1348;1 234,5;Jean Dupont jean@example.org\r\n"
            "ECHO;tic ;1348.0;1 234,5;\r\n"
            "Écho SA;Espace;1348 Louvain-la-Neuve;60;\r\n"
            "Université X;TIC;1348;4 800;\r\n"
            "Loin;TIC;L-7750;12;\r\n"
            "Près;Espace;4000;n.d.;\r\n"
            "Total;;;99;\r\n"
        ).encode("cp1252")
    )
    return str(path)


@pytest.fixture
def rules(tmp_path: Path) -> str:
    """Write a rule that excludes universities and return its path."""
    path = tmp_path / "regles.csv"
    path.write_text(
        "enabled,id,action,cluster,field,operator,value,jobs,reason\n"
        "1,universites,exclude,,organisation,starts with,universite,,Effectif de toute l'université\n",
        encoding="utf-8",
    )
    return str(path)


@pytest.fixture
def rows() -> Callable[[Any], list[list[Any]]]:
    """Give the attributes of an output, a layer or a path."""

    def _rows(output: Any) -> list[list[Any]]:
        layer = output if isinstance(output, QgsVectorLayer) else QgsVectorLayer(output, "output", "ogr")
        return [feature.attributes() for feature in layer.getFeatures()]

    return _rows
