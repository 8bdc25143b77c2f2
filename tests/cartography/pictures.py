"""Compare a page with its stored picture, so that a fault is seen and another machine's fonts are not."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from qgis.PyQt.QtGui import QImage

FOLDER = Path(__file__).resolve().parents[1] / "data" / "pages"
DPI = 50
BLOCK = 3
"""Pixels that are averaged (1.5 mm of paper): edges and letters that are drawn a little otherwise do not count."""

LEAST = 24
"""Of 255: how far a block's colour must be off to count."""


def strayed(picture: Path, stored: Path) -> float:
    """Return which share of the page looks otherwise than it did; 1 for another size."""
    one, other = _blocks(picture), _blocks(stored)
    if one.shape != other.shape:
        return 1.0
    return float((np.abs(one - other).max(axis=2) > LEAST).mean())


def _blocks(path: Path) -> np.ndarray:
    """Return the mean colour of each block of a picture."""
    image = QImage(str(path)).convertToFormat(QImage.Format.Format_RGB32)
    assert not image.isNull(), path
    bits = image.constBits()
    bits.setsize(image.sizeInBytes())
    pixels = np.frombuffer(bits, np.uint8).reshape(image.height(), image.width(), 4)[:, :, :3].astype(float)
    rows, columns = image.height() // BLOCK, image.width() // BLOCK
    whole = pixels[: rows * BLOCK, : columns * BLOCK]
    return whole.reshape(rows, BLOCK, columns, BLOCK, 3).mean(axis=(1, 3))
