"""What a run wrote, kept in the project itself: by it the next run tells an editor's work from its own."""

from __future__ import annotations

import base64
import binascii
import io
import re
import zipfile
import zlib
from dataclasses import dataclass
from pathlib import Path

from .refresh import CannotRefresh

FORMAT = 1
_ENTRY = "<ClusterAtlas><Run>{}</Run></ClusterAtlas>"
_VALUE = '<{0} type="QString">{1}</{0}>'
_WRITTEN = re.compile(rb"<ClusterAtlas>.*?</ClusterAtlas>", re.DOTALL)


@dataclass(frozen=True)
class Remembered:
    """The project as the run wrote it, and the plugin's version."""

    xml: bytes
    version: str


def remember(project: bytes, written: bytes, version: str) -> bytes:
    """Return a project's XML with ``written`` among its properties, in place of an older one.

    - QGIS keeps the properties of plugins that it does not know, whoever saves the project.
    """
    packed = base64.b64encode(zlib.compress(written, 6)).decode("ascii")
    values = (("format", str(FORMAT)), ("version", version), ("written", packed))
    entry = _ENTRY.format("".join(_VALUE.format(*value) for value in values)).encode()
    head, mark, tail = _WRITTEN.sub(b"", project).rpartition(b"</properties>")
    return head + entry + mark + tail


def recall(project: bytes, version: str) -> Remembered:
    """Return what :func:`remember` put into a project; ``version`` is the plugin's.

    Raises:
        CannotRefresh: where there is nothing that this version can read.
    """
    values = {
        name: match[1].decode()
        for name in ("format", "version", "written")
        if (match := re.search(rf'<{name} type="QString">([^<]*)</{name}>'.encode(), _found(project)))
    }
    newer = values.get("format", "").isdigit() and int(values["format"]) > FORMAT
    if newer or _numbers(values.get("version", "")) > _numbers(version):
        raise CannotRefresh(f"a newer version of the plugin made it ({values.get('version', '?')})")
    try:
        return Remembered(zlib.decompress(base64.b64decode(values["written"])), values["version"])
    except (KeyError, ValueError, binascii.Error, zlib.error) as error:
        raise CannotRefresh("it does not say what its run wrote") from error


def project_xml(path: Path) -> tuple[str, bytes, dict[str, bytes]]:
    """Return the name and content of the project in a .qgz file, and all other files in it.

    Raises:
        CannotRefresh: where it is none.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(path.read_bytes())) as archive:
            files = {name: archive.read(name) for name in archive.namelist()}
    except (OSError, zipfile.BadZipFile, zlib.error) as error:
        raise CannotRefresh(f"it can't be read ({error})") from error
    name = next((name for name in files if name.lower().endswith(".qgs")), "")
    if not name:
        raise CannotRefresh("it can't be read (no project in it)")
    return name, files.pop(name), files


def _numbers(version: str) -> list[int]:
    return [int(part) for part in re.findall(r"\d+", version)]


def _found(project: bytes) -> bytes:
    match = _WRITTEN.search(project)
    return match[0] if match else b""
