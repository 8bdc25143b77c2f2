"""A run's files come into their folder whole, wherever that lies."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from cluster_atlas.processing.workflow.sheet import move_in, produce_sheet, staging
from qgis.core import QgsProject

SHARED_MEMORY = Path("/dev/shm")


@pytest.fixture
def drive(tmp_path: Path) -> Iterator[Path]:
    """Give the root of a drive of its own, or skip where none can be mounted."""
    root = tmp_path / "drive"
    root.mkdir()
    if subprocess.run(["mount", "-t", "tmpfs", "none", str(root)], capture_output=True).returncode:
        pytest.skip("no drive can be mounted here")
    yield root
    subprocess.run(["umount", str(root)], check=True)


def test_files_are_staged_beside_their_folder_also_one_that_is_not_there_yet(tmp_path: Path) -> None:
    with staging(tmp_path / "new" / "out") as stage:
        assert stage.parent == tmp_path / "new"
        (stage / "a.txt").write_text("a")
        assert move_in(stage, tmp_path / "new" / "out") == (tmp_path / "new" / "out" / "a.txt",)

    assert os.listdir(tmp_path / "new") == ["out"]


@pytest.mark.skipif(not os.path.ismount(SHARED_MEMORY), reason="no folder here is the root of a drive")
def test_files_reach_the_root_of_a_drive(tmp_path: Path) -> None:
    name = f"{tmp_path.name}.txt"
    try:
        with staging(SHARED_MEMORY) as stage:
            (stage / name).write_text("a")
            move_in(stage, SHARED_MEMORY)
        assert (SHARED_MEMORY / name).read_text() == "a"
        assert not stage.exists()
    finally:
        (SHARED_MEMORY / name).unlink(missing_ok=True)


def test_a_sheet_is_written_to_the_root_of_a_drive_and_a_changed_project_is_left_alone_there(drive: Path) -> None:
    run = produce_sheet(None, drive)
    project = QgsProject()
    assert project.read(str(run.project))
    assert project.mapLayers() and all(layer.isValid() for layer in project.mapLayers().values())
    project.setTitle("Mine")
    assert project.write()
    project.clear()
    mine = run.project.read_bytes()

    logged: list[str] = []
    again = produce_sheet(None, drive, log=logged.append)

    assert again.project != run.project and run.project.read_bytes() == mine
    assert any("nothing can be written beside its folder" in line for line in logged)
    assert [name for name in os.listdir(drive) if name.startswith(".")] == []
