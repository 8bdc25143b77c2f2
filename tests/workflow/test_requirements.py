"""What is missing, and how it is installed where."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from cluster_atlas.processing.workflow import requirements

DEBIAN = 'ID=debian\nVERSION_ID="12"\n'
MINT = 'NAME="Linux Mint"\nID=linuxmint\nID_LIKE="ubuntu debian"\n'
ROCKY = 'ID="rocky"\nID_LIKE="rhel centos fedora"\n'


@pytest.fixture
def plain_linux(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """Look like a Linux without conda; the folder is for an os-release."""
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(sys, "prefix", str(tmp_path))
    monkeypatch.delenv("CONDA_PREFIX", raising=False)
    return tmp_path


def test_nothing_is_missing_where_pandas_is_here() -> None:
    assert requirements.missing_packages() == ()


def test_pandas_is_missing_where_it_can_not_be_imported(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pandas", None)

    assert requirements.missing_packages() == ("pandas",)


def test_the_line_names_the_package_and_the_way_to_install_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(requirements, "platform_name", lambda: "fedora")

    text = requirements.how_to_install(("pandas",))

    assert text == "This QGIS has no pandas. Install it, then restart QGIS: sudo dnf install python3-pandas"


@pytest.mark.parametrize(
    ("os_release", "expected"),
    [
        (DEBIAN, "debian"),
        (MINT, "debian"),
        (ROCKY, "fedora"),
        ("ID=nixos\n", "linux"),
        ("", "linux"),
        ("junk", "linux"),
    ],
    ids=["debian", "mint", "rocky", "nixos", "empty", "junk"],
)
def test_a_linux_is_known_by_its_family(plain_linux: Path, os_release: str, expected: str) -> None:
    file = plain_linux / "os-release"
    file.write_text(os_release, encoding="utf-8")

    assert requirements.platform_name(file, plain_linux / "no-flatpak") == expected


def test_a_linux_without_os_release_is_just_linux(plain_linux: Path) -> None:
    assert requirements.platform_name(plain_linux / "none", plain_linux / "none") == "linux"


def test_a_flatpak_goes_before_the_distribution_that_it_runs_on(plain_linux: Path) -> None:
    (plain_linux / "info").touch()

    assert requirements.platform_name(plain_linux / "none", plain_linux / "info") == "flatpak"


@pytest.mark.parametrize(("name", "expected"), [("win32", "windows"), ("darwin", "macos")])
def test_windows_and_macos_are_known(
    plain_linux: Path, monkeypatch: pytest.MonkeyPatch, name: str, expected: str
) -> None:
    monkeypatch.setattr(sys, "platform", name)

    assert requirements.platform_name() == expected


def test_conda_goes_before_the_system(monkeypatch: pytest.MonkeyPatch, plain_linux: Path) -> None:
    monkeypatch.setenv("CONDA_PREFIX", "/anywhere")

    assert requirements.platform_name() == "conda"


def test_every_platform_has_a_way_and_an_unknown_one_gets_pip() -> None:
    ways = {requirements.how_to_install(platform=name).split(": ", 1)[1] for name in requirements.COMMANDS}

    assert ways == set(requirements.COMMANDS.values())
    assert requirements.how_to_install(platform="plan9").endswith("pip install --user pandas")
