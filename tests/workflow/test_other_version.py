"""A project that an editor saved with another version of QGIS, where there is one beside this."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest
from cluster_atlas.processing.workflow.sheet import produce_sheet

from .small_sheets import write_sheet

pytestmark = pytest.mark.usefixtures("qgis_app")
EDIT = """
import os, sys
from qgis.core import QgsApplication, QgsProject
app = QgsApplication([], False)
app.initQgis()
project = QgsProject.instance()
assert project.read(sys.argv[1])
for item in project.layoutManager().layoutByName("Carte 1").items():
    if getattr(item, "id", str)() == "title":
        item.setText("Mon titre")
assert project.write()
print("saved")
sys.stdout.flush()
os._exit(0)
"""


@pytest.fixture
def newer_qgis(root: Path) -> list[str]:
    """Return the command that runs Python with a newer QGIS in its chroot, the test's folders in sight; or skip."""
    chroot = Path(os.environ.get("CLUSTER_ATLAS_CHROOT") or "/opt/qgis-trixie-bpo")
    shared = Path(os.environ.get("CLUSTER_ATLAS_SHARED") or root.parent / "shared")
    runner = shared / "qgis" / "in-chroot.sh"
    if not (runner.is_file() and (chroot / "usr").is_dir() and os.geteuid() == 0):
        pytest.skip("there is no chroot with a newer QGIS: make test-versions makes one")
    return [str(runner), str(chroot), "env", "QT_QPA_PLATFORM=offscreen", "python3"]


def test_what_a_newer_version_saved_is_refreshed_and_only_what_was_touched_is_told(
    tmp_path: Path, newer_qgis: list[str]
) -> None:
    rows = ["A;TIC;1348;100", "B;Espace;4000;300", "C;TIC;n.d.;7"]
    towns = {"type": "Feature", "properties": {"name": "Huy"}, "geometry": {"type": "Point", "coordinates": [5.2, 50.5]}}
    (tmp_path / "towns.geojson").write_text(str({"type": "FeatureCollection", "features": [towns]}).replace("'", '"'))
    sheet = write_sheet(tmp_path, rows, base_map=[{"source": "towns.geojson"}])
    first = produce_sheet(str(sheet), tmp_path / "out")
    script = tmp_path / "edit.py"
    script.write_text(EDIT)
    here = {"PATH": os.defpath + ":/usr/sbin:/sbin", "WORK": str(tmp_path)}
    done = subprocess.run(
        [*newer_qgis, str(script), str(first.project)], env=here, cwd=tmp_path, capture_output=True, text=True, check=False
    )
    if "saved" not in done.stdout:
        pytest.skip(f"the newer QGIS did not start: {done.stderr[-200:]}")
    log: list[str] = []
    second = produce_sheet(str(sheet), tmp_path / "out", log=log.append)
    assert second.project == first.project
    assert [line for line in log if "à la main" in line] == [
        "Carte 1, « title » : texte modifié à la main et conservé (Mon titre)".replace("« ", "«\u00a0").replace(" »", "\u00a0»")
        .replace(" :", "\u00a0:")
    ]
