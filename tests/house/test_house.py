"""The house that the tests live in."""

from __future__ import annotations

import os
import sys
from pathlib import Path


def test_the_checkout_is_imported_as_cluster_atlas(root: Path) -> None:
    import cluster_atlas.processing.domain.errors as errors

    assert Path(errors.__file__) == root / "processing" / "domain" / "errors.py"


def test_the_processing_package_of_qgis_is_not_hidden(root: Path, qgis_processing: None) -> None:
    import processing

    assert root not in Path(processing.__file__).parents
    assert root not in [Path(entry or os.curdir).resolve() for entry in sys.path]


def test_nothing_touches_the_home_of_the_user(root: Path) -> None:
    from qgis.core import QgsApplication

    assert root in Path(QgsApplication.qgisSettingsDirPath()).resolve().parents
    assert root in Path(os.environ["HOME"]).parents
