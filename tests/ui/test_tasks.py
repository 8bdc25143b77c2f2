"""Work in other threads leaves nothing in QGIS that ends with them."""

from __future__ import annotations

from pathlib import Path

from cluster_atlas.processing.workflow.draft_files import draft_of_file
from cluster_atlas.processing.workflow.draft_inputs import figures
from cluster_atlas.processing.workflow.members import Watch
from cluster_atlas.processing.workflow.package import write_package
from cluster_atlas.processing.workflow.threads import rest_threads
from cluster_atlas.ui.session import AtlasSession
from qgis.core import QgsVectorLayer
from qgis.PyQt.QtTest import QTest

from .waiting import take


def packed_crs(folder: Path) -> str:
    """Pack the demonstration; return the CRS of its codes there."""
    packed = write_package(draft_of_file(None), folder, Watch())
    codes = QgsVectorLayer(packed.resolved(packed.get("postal_layers")[0]["source"]), "codes", "ogr")
    assert figures(draft_of_file(packed.path), Watch()).totals["jobs"].sum() > 0
    return codes.crs().authid()


def test_layers_are_written_with_their_crs_after_the_threads_have_rested(tmp_path: Path) -> None:
    session = AtlasSession()
    for turn, rest_ms in enumerate((30_000, 500)):
        rest_threads(rest_ms)  # the half a minute after which Qt ends a thread, made short
        for theme in ("one", "two", "three"):
            take(session, draft_of_file(None).with_value("theme", theme))
            session.reread()
            QTest.qWait(300)
        QTest.qWait(3000)
        assert packed_crs(tmp_path / str(turn)) == "EPSG:31370"
    session.close()
