"""What the targets of the Makefile do, as far as it is quick to see."""

from __future__ import annotations

import os
import re
import subprocess
from pathlib import Path

LINK = Path("profiles") / "default" / "python" / "plugins" / "cluster_atlas"


def run(root: Path, script: str, **variables: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, **variables}
    return subprocess.run([root / "scripts" / script], env=environment, capture_output=True, text=True)


def test_install_links_the_checkout_into_the_profile_however_often(root: Path, tmp_path: Path) -> None:
    for _ in range(2):
        assert run(root, "install.sh", QGIS_CUSTOM_CONFIG_PATH=str(tmp_path)).returncode == 0

    assert (tmp_path / LINK).resolve() == root
    assert not (root / root.name).exists()


def test_install_never_replaces_a_plugin_that_is_no_link(root: Path, tmp_path: Path) -> None:
    (tmp_path / LINK).mkdir(parents=True)

    done = run(root, "install.sh", QGIS_CUSTOM_CONFIG_PATH=str(tmp_path))

    assert done.returncode == 1
    assert str(tmp_path / LINK) in done.stderr
    assert not (tmp_path / LINK).is_symlink()


def test_other_profiles_can_be_named(root: Path, tmp_path: Path) -> None:
    run(root, "install.sh", QGIS_CUSTOM_CONFIG_PATH=str(tmp_path), QGIS_PROFILE="atlas")

    assert [path.name for path in (tmp_path / "profiles").iterdir()] == ["atlas"]


def test_the_tests_on_newer_versions_say_why_they_are_skipped(root: Path, tmp_path: Path) -> None:
    done = run(root, "test_versions.sh", CLUSTER_ATLAS_SHARED=str(tmp_path / "none"))

    assert (done.returncode, done.stdout.split(":")[0]) == (0, "skipped")


def test_help_lists_every_target(root: Path) -> None:
    makefile = (root / "Makefile").read_text(encoding="utf-8")
    targets = re.search(r"^\.PHONY: (.*)$", makefile, re.M)[1].split()

    assert re.findall(r"^([a-z0-9-]+):.*## ", makefile, re.M) == targets
