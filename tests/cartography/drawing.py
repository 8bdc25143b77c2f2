"""Draw layers to a picture, to look at single pixels."""

from __future__ import annotations

import pandas as pd
from cluster_atlas.processing.cartography import geopackage, layers
from qgis.core import QgsCoordinateReferenceSystem, QgsMapRendererCustomPainterJob, QgsMapSettings, QgsRectangle
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QColor, QImage, QPainter

LAMBERT = QgsCoordinateReferenceSystem("EPSG:31370")
GROUND = "#00ff00"
DPI = 508
"""Twenty pixels a millimetre."""


def circles_layer(path, *rows, table="tic"):
    """Return a layer of places (postal code, jobs, x, y), in a GeoPackage."""
    frame = pd.DataFrame(rows, columns=["postal_code", "jobs", "x", "y"]).assign(country="BE", cluster="TIC", members=1)
    layers.write_points(path, table, frame, LAMBERT, layers.CELL_LAYER_FIELDS)
    return geopackage.open_table(path, table)


def drawn(drawn_layers, width_mm, height_mm):
    """Draw layers whose map unit is one printed millimetre, with (0, 0) at the lower left."""
    settings = QgsMapSettings()
    settings.setLayers(drawn_layers)
    settings.setDestinationCrs(LAMBERT)
    settings.setOutputDpi(DPI)
    settings.setOutputSize(QSize(width_mm * 20, height_mm * 20))
    settings.setExtent(QgsRectangle(0, 0, width_mm, height_mm))
    settings.setBackgroundColor(QColor(GROUND))
    settings.setFlag(QgsMapSettings.Flag.Antialiasing, False)
    image = QImage(settings.outputSize(), QImage.Format.Format_RGB32)
    image.fill(QColor(GROUND))
    painter = QPainter(image)
    QgsMapRendererCustomPainterJob(settings, painter).renderSynchronously()
    painter.end()
    return image


def colour_at(image, x_mm, y_mm):
    """Return the colour of a place in mm from the lower left, as #rrggbb."""
    return image.pixelColor(round(x_mm * 20), image.height() - 1 - round(y_mm * 20)).name()


def run_mm(image, y_mm, colour):
    """Return how many mm of the row at ``y_mm`` have the colour."""
    row = image.height() - 1 - round(y_mm * 20)
    return sum(image.pixelColor(x, row).name() == colour for x in range(image.width())) / 20


def pixels(image, colour):
    """Return how many square mm have the colour."""
    found = sum(image.pixelColor(x, y).name() == colour for x in range(image.width()) for y in range(image.height()))
    return found / 400
