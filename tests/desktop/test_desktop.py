"""The plugin in a real QGIS window: enabled in a clean profile, clicked through to exported files."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from .window import Window, missing_tools, run

HERE = Path(__file__).parent
pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(bool(missing_tools()), reason=f"a real window needs {', '.join(missing_tools())}"),
]


WINDOWS = [Window((1280, 800), "fr"), Window((1280, 800), "en")]
if os.environ.get("CLUSTER_ATLAS_SCREENS"):  # `make screens` wants to see more
    WINDOWS += [Window((1920, 1080), "fr"), Window((1920, 1080), "en"), Window((1280, 800), "fr", "Night Mapping")]


@pytest.mark.parametrize("window", WINDOWS, ids=str)
def test_the_demonstration_is_clicked_through_to_its_files(root: Path, tmp_path: Path, window: Window) -> None:
    out, shots = tmp_path / "out", root / "build" / "screens" / str(window)
    settings = {"CLUSTER_ATLAS_OUT": str(out), "CLUSTER_ATLAS_SHOTS": str(shots)}
    (tmp_path / "qgis").mkdir()
    told = run(HERE / "demonstration.py", root, tmp_path / "qgis", window, settings)

    assert told.errors == [], told.log
    assert told.code == 0, told.log
    assert {"sheet.pdf", "project.qgz", "ledger.csv", "sheet.json"} <= set(os.listdir(out))
    assert len(list(shots.glob("*.png"))) == 6


ITEMS = ["Planning the maps", "Composing Carte 1", "Writing cartes-2.pdf"]


@pytest.mark.parametrize("item", ["reading", *ITEMS])
@pytest.mark.parametrize("leave", ["close", "unload"])
def test_leaving_in_the_middle_ends_what_runs_and_leaves_no_file(
    root: Path, tmp_path: Path, leave: str, item: str
) -> None:
    """QGIS is closed without a question about what runs in the background; an unloaded plugin logs no error of its own."""
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    (tmp_path / "qgis").mkdir()
    settings = {
        "CLUSTER_ATLAS_OUT": str(tmp_path / "out"),
        "CLUSTER_ATLAS_LEAVE": leave,
        "CLUSTER_ATLAS_WHEN": item,
        "TMPDIR": str(scratch),
    }
    told = run(HERE / "leaving.py", root, tmp_path / "qgis", Window(), settings, 90)

    assert told.code == 0, told.log
    assert told.facts.pop("left") and told.errors == []
    assert told.facts in ({}, {"logged": [], "has_plugin": False})
    assert "Traceback" not in told.log
    assert sorted(os.listdir(tmp_path)) == ["qgis", "scratch"]
    assert [name for name in os.listdir(scratch) if name.startswith("cluster_atlas")] == []
