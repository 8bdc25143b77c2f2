"""What the plugin needs beside QGIS, and how it is installed on each platform."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path

from qgis.PyQt.QtCore import QCoreApplication

from ..domain.errors import ClusterAtlasError

PACKAGES = ("pandas",)
"""Python packages that the calculations import."""

COMMANDS = {
    "debian": "sudo apt install python3-pandas",
    "fedora": "sudo dnf install python3-pandas",
    "arch": "sudo pacman -S python-pandas",
    "suse": "sudo zypper install python3-pandas",
    "conda": "conda install -c conda-forge pandas",
    "windows": "OSGeo4W Setup: Advanced Install, Libs, python3-pandas",
    "macos": "/Applications/QGIS.app/Contents/MacOS/bin/python3 -m pip install --user pandas",
    "flatpak": "flatpak run --command=pip3 org.qgis.qgis install --user pandas",
    "linux": "python3 -m pip install --user pandas",
}
"""Where pandas comes from, by platform as `platform_name` tells it."""


def missing_packages() -> tuple[str, ...]:
    """Name the required packages that Python does not find here, without importing them; usually none."""
    return tuple(name for name in PACKAGES if find_spec(name) is None)


def platform_name(os_release: Path = Path("/etc/os-release"), flatpak_info: Path = Path("/.flatpak-info")) -> str:
    """Name the platform whose way of installing packages holds here: one of the keys of `COMMANDS`."""
    if os.environ.get("CONDA_PREFIX") or (Path(sys.prefix) / "conda-meta").is_dir():
        return "conda"
    if sys.platform in ("win32", "darwin"):
        return "windows" if sys.platform == "win32" else "macos"
    if flatpak_info.exists():
        return "flatpak"
    return _linux_family(os_release)


def _linux_family(os_release: Path) -> str:
    """Name the distribution's family by ID and ID_LIKE of os-release; "linux" where it is unknown."""
    try:
        lines = os_release.read_text(encoding="utf-8").splitlines()
    except OSError:
        return "linux"
    values = dict(line.split("=", 1) for line in lines if "=" in line)
    words = f"{values.get('ID', '')} {values.get('ID_LIKE', '')}".replace('"', " ").split()
    families = {"ubuntu": "debian", "rhel": "fedora", "opensuse": "suse"}
    known = (families.get(word, word) for word in words)
    return next((family for family in known if family in COMMANDS), "linux")


def how_to_install(missing: Sequence[str] = PACKAGES, platform: str | None = None) -> str:
    """Say in one line that ``missing`` is missing and what installs it on ``platform`` (default: this one)."""
    text = QCoreApplication.translate("ClusterAtlas", "This QGIS has no {}. Install it, then restart QGIS: {}")
    return text.format(", ".join(missing), COMMANDS.get(platform or platform_name(), COMMANDS["linux"]))


def require_packages() -> None:
    """Raise ClusterAtlasError that says what to install where a required package is missing."""
    missing = missing_packages()
    if missing:
        raise ClusterAtlasError(how_to_install(missing))
