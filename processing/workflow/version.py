"""The plugin's version, from its metadata."""

from __future__ import annotations

from configparser import ConfigParser
from functools import lru_cache
from pathlib import Path

_METADATA = Path(__file__).resolve().parents[2] / "metadata.txt"


@lru_cache(maxsize=1)
def plugin_version() -> str:
    """Return the version that metadata.txt names."""
    parser = ConfigParser(interpolation=None)
    parser.read(_METADATA, encoding="utf-8")
    return parser.get("general", "version")
