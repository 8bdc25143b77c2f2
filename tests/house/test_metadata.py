"""What QGIS and the plugin repository read about the plugin."""

from __future__ import annotations

import configparser
import re
from pathlib import Path

import pytest

REQUIRED = (
    "name",
    "qgisMinimumVersion",
    "description",
    "about",
    "version",
    "author",
    "email",
    "repository",
    "tracker",
)


@pytest.fixture(scope="module")
def metadata(root: Path) -> configparser.SectionProxy:
    parser = configparser.ConfigParser()
    parser.optionxform = str
    parser.read(root / "metadata.txt", encoding="utf-8")
    return parser["general"]


@pytest.mark.parametrize("key", REQUIRED)
def test_every_key_that_the_repository_wants_is_filled(metadata: configparser.SectionProxy, key: str) -> None:
    assert metadata.get(key, "").strip()


def test_qgis_process_finds_the_provider(metadata: configparser.SectionProxy) -> None:
    assert metadata["hasProcessingProvider"] == "yes"


def test_the_plugin_is_offered_from_qgis_3_22_to_qgis_4(metadata: configparser.SectionProxy) -> None:
    assert (metadata["qgisMinimumVersion"], metadata["qgisMaximumVersion"]) == ("3.22", "4.99")


def test_the_icon_and_the_licence_are_there(metadata: configparser.SectionProxy, root: Path) -> None:
    assert (root / metadata["icon"]).is_file()
    assert "GNU GENERAL PUBLIC LICENSE" in (root / "LICENSE").read_text(encoding="utf-8")


def test_the_version_is_the_same_everywhere(metadata: configparser.SectionProxy, root: Path) -> None:
    version = metadata["version"]

    assert re.search(r'^version = "(.*)"$', (root / "pyproject.toml").read_text(encoding="utf-8"), re.M)[1] == version
    assert f"## {version}" in (root / "CHANGELOG.md").read_text(encoding="utf-8")


def test_the_name_is_that_of_the_toolbox_group(metadata: configparser.SectionProxy) -> None:
    from cluster_atlas.processing.provider import NAME

    assert metadata["name"] == NAME
