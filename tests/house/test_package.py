"""The archive that users install: what is in it, what is not, and that QGIS can load it."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ALGORITHMS = [
    "applyexclusions",
    "buildsymbols",
    "exportmaps",
    "joinemployment",
    "normalisepostalcodes",
    "producesheet",
    "suggestexclusions",
]
MAXIMUM_BYTES = 25_000_000
FORBIDDEN_NAMES = re.compile(
    r"(\.pyc|\.so|\.dll|\.exe|\.pyd|\.DS_Store|Thumbs\.db|\.bak)$|__pycache__|\.git|/(tests|scripts|build|dist)/"
)
FORBIDDEN_CALLS = re.compile(r"(?<![\w.])(eval|exec)\(|\bpickle\b|shell\s*=\s*True")

LOAD = """
import sys
sys.path.insert(0, sys.argv[1])
from qgis.core import QgsApplication
app = QgsApplication([], False)
app.initQgis()
import cluster_atlas
plugin = cluster_atlas.classFactory(None)
plugin.initProcessing()
print(*sorted(a.name() for a in QgsApplication.processingRegistry().providerById("clusteratlas").algorithms()))
plugin.unload()
"""


def git(root: Path, *args: str, **variables: str) -> str:
    command = ["git", "-c", f"safe.directory={root}", *args]
    done = subprocess.run(
        command, cwd=root, env={**os.environ, **variables}, capture_output=True, text=True, check=True
    )
    return done.stdout.strip()


@pytest.fixture(scope="module")
def archive(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Pack the checkout as it stands, committed or not, by the script that packs a release."""
    if shutil.which("git") is None:
        pytest.skip("the archive is made by git, which is not installed")
    if not (root / ".git").exists():
        pytest.skip("the archive is made from a git checkout, and this is none")
    folder = tmp_path_factory.mktemp("package")
    (folder / "objects").mkdir()
    apart = {
        "GIT_INDEX_FILE": str(folder / "index"),
        "GIT_OBJECT_DIRECTORY": str(folder / "objects"),
        "GIT_ALTERNATE_OBJECT_DIRECTORIES": git(root, "rev-parse", "--path-format=absolute", "--git-path", "objects"),
    }
    git(root, "add", "--all", **apart)
    tree = git(root, "write-tree", **apart)
    variables = {**os.environ, **apart, "TREE": tree, "DIST": str(folder)}
    subprocess.run([root / "scripts" / "package.sh"], env=variables, check=True, capture_output=True)
    (made,) = folder.glob("*.zip")
    return made


@pytest.fixture(scope="module")
def names(archive: Path) -> list[str]:
    with zipfile.ZipFile(archive) as file:
        return file.namelist()


def test_the_archive_is_named_after_the_version(archive: Path) -> None:
    assert re.fullmatch(r"cluster_atlas-\d+\.\d+\.\d+\.zip", archive.name)


def test_everything_lies_in_one_folder(names: list[str]) -> None:
    assert {name.split("/")[0] for name in names} == {"cluster_atlas"}


@pytest.mark.parametrize("name", ["__init__.py", "plugin.py", "metadata.txt", "LICENSE", "README.md", "CHANGELOG.md"])
def test_what_the_repository_and_the_user_look_for_is_there(names: list[str], name: str) -> None:
    assert f"cluster_atlas/{name}" in names


def test_the_languages_are_there(names: list[str]) -> None:
    files = {
        name.removeprefix("cluster_atlas/resources/i18n/") for name in names if "/i18n/" in name and name[-1] != "/"
    }

    assert files == {
        "messages.json",
        *(f"cluster_atlas_{lang}.{end}" for lang in ("de", "en", "fr", "nl") for end in ("qm", "ts")),
    }


def test_nothing_is_there_that_users_do_not_need_or_the_repository_refuses(names: list[str]) -> None:
    assert [name for name in names if FORBIDDEN_NAMES.search(name)] == []


def test_the_archive_is_small_enough(archive: Path) -> None:
    assert archive.stat().st_size < MAXIMUM_BYTES


def test_no_source_calls_what_the_repository_refuses(archive: Path) -> None:
    with zipfile.ZipFile(archive) as file:
        sources = {name: file.read(name).decode("utf-8") for name in file.namelist() if name.endswith(".py")}

    assert [name for name, text in sources.items() if FORBIDDEN_CALLS.search(text)] == []


def test_qgis_loads_the_archive_with_all_its_algorithms(archive: Path, tmp_path: Path) -> None:
    with zipfile.ZipFile(archive) as file:
        file.extractall(tmp_path)

    done = subprocess.run([sys.executable, "-c", LOAD, str(tmp_path)], cwd=tmp_path, capture_output=True, text=True)

    assert done.stdout.split() == ALGORITHMS, done.stderr
