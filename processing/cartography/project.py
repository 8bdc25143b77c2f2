"""Write ``project.qgz``: layers and layouts that refer to one GeoPackage in the same folder, and to nothing else."""

from __future__ import annotations

import hashlib
import html
import io
import os
import zipfile
from collections.abc import Mapping, Sequence
from pathlib import Path

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsLayerTreeGroup,
    QgsMapLayer,
    QgsProject,
    QgsProviderRegistry,
    QgsRectangle,
    QgsReferencedRectangle,
)

from ..domain.errors import ClusterAtlasError
from .content import Extent
from .export import write_whole

FINGERPRINT_CHUNK = 1 << 20
PACKING = 2
"""How hard the project is packed, of 9."""


def add_group(
    project: QgsProject, name: str, layers: Sequence[QgsMapLayer], shown: bool = True, open_: bool = True
) -> QgsLayerTreeGroup:
    """Add layers to a project in a group of the Layers panel, in the order given (the first on top)."""
    group = project.layerTreeRoot().addGroup(name)
    for layer in layers:
        if project.mapLayer(layer.id()) is None:
            project.addMapLayer(layer, False)
        group.addLayer(layer)
    group.setItemVisibilityChecked(shown)
    group.setExpanded(open_)
    return group


def set_view(project: QgsProject, crs: str, extent: Extent, title: str = "") -> None:
    """Set what the project shows when it is opened: its CRS, its title, and the extent."""
    system = QgsCoordinateReferenceSystem(crs)
    project.setCrs(system)
    project.setTitle(title)
    view = QgsReferencedRectangle(QgsRectangle(*extent), system)
    project.viewSettings().setDefaultViewExtent(view)
    project.viewSettings().setPresetFullExtent(view)


def write_project(project: QgsProject, path: str | Path, data: str | Path) -> str:
    """Write a project whose layers all lie in ``data``, a file beside ``path``; return its fingerprint.

    - Written under a temporary name in the same folder, checked, then put in place: whole or not at all.

    Raises:
        ClusterAtlasError: where a layer refers to anything else, or the file can't be written.
    """
    target, source = Path(path).resolve(), Path(data).resolve()
    if source.parent != target.parent:
        raise ClusterAtlasError(f"The project and its data must lie in one folder; the data are {source}.", str(target))
    _check_sources(project, source, target)
    project.setFilePathStorage(Qgis.FilePathType.Relative)
    # plain XML, zipped here: QGIS's own archive would have to be undone and packed again
    part = target.with_name(f"{target.stem}.{os.getpid()}.part.qgs")
    attached = part.with_name(f"{part.stem}_attachments.zip")
    try:
        if not project.write(str(part)):
            raise ClusterAtlasError(f"The project can't be written: {project.error()}", str(target))
        files = {f"{target.stem}.qgs": _portable(part.read_bytes(), target), **_unpacked(attached)}
        content = _packed(files)
    except OSError as error:
        raise ClusterAtlasError(f"The project can't be written: {error.strerror}.", str(target)) from error
    finally:
        for left in (part, Path(f"{part}~"), attached):
            left.unlink(missing_ok=True)
    write_whole(target, content)
    project.setFileName(str(target))
    project.setDirty(False)
    return hashlib.sha256(content).hexdigest()


def fingerprint(path: str | Path) -> str:
    """Return the SHA-256 of a file, or an empty text where there is none."""
    file = Path(path)
    if not file.is_file():
        return ""
    digest = hashlib.sha256()
    with file.open("rb") as stream:
        for chunk in iter(lambda: stream.read(FINGERPRINT_CHUNK), b""):
            digest.update(chunk)
    return digest.hexdigest()


def free_path(path: str | Path, written: Mapping[str, str]) -> Path:
    """Return where a new project may be written without loss: ``path``, or a numbered one beside it.

    - ``written``: the fingerprints that the last run left, by file name. A project that has another one was changed by hand.
    """
    first = free = Path(path)
    number = 2
    while free.exists() and not (written.get(free.name) and fingerprint(free) == written[free.name]):
        free, number = first.with_name(f"{first.stem}-{number}{first.suffix}"), number + 1
    return free


def _check_sources(project: QgsProject, data: Path, target: Path) -> None:
    for layer in project.mapLayers().values():
        parts = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source())
        file = str(parts.get("path") or "")
        if not file or Path(file).resolve() != data:
            raise ClusterAtlasError(
                f'The layer "{layer.name()}" is not in {data.name}, so the project would not open elsewhere.',
                str(target),
            )


def _portable(xml: bytes, target: Path) -> bytes:
    """Return a project that names its folder nowhere.

    QGIS writes the map items' layers with the folder that they lie in, whatever the project's own setting.
    """
    folder = html.escape(target.parent.as_posix(), quote=False).replace('"', "&quot;").encode() + b"/"
    return xml.replace(folder, b"./")


def _unpacked(attached: Path) -> dict[str, bytes]:
    """Return what newer versions of QGIS put beside a .qgs file, and into a .qgz one: the project's own symbols."""
    if not attached.exists():
        return {}
    with zipfile.ZipFile(attached) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def _packed(files: Mapping[str, bytes]) -> bytes:
    """Return the archive that a .qgz file is, quickly packed."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=PACKING) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return out.getvalue()
