"""Write ``project.qgz``: layers and layouts that refer to one GeoPackage in the same folder, and to nothing else."""

from __future__ import annotations

import hashlib
import html
import io
import os
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from itertools import count
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
from .geopackage import KEY_PROPERTY
from .tree_merge import GROUP_PROPERTY

FINGERPRINT_CHUNK = 1 << 20
PACKING = 2
"""How hard the project is packed, of 9."""


def add_group(
    project: QgsProject,
    name: str,
    layers: Sequence[QgsMapLayer],
    shown: bool = True,
    open_: bool = True,
    key: str = "",
) -> QgsLayerTreeGroup:
    """Add layers to a project in a group of the Layers panel, in the order given (the first on top).

    ``key``: what the group is in every run, whatever it is called.
    """
    group = project.layerTreeRoot().addGroup(name)
    if key:
        group.setCustomProperty(GROUP_PROPERTY, key)
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
    written = pack_project(path, project_files(project, path, data))
    project.setFileName(str(Path(path).resolve()))
    project.setDirty(False)
    return written


def project_files(
    project: QgsProject, path: str | Path, data: str | Path, home: str = "", others: bool = False
) -> dict[str, bytes]:
    """Return what a project's .qgz file at ``path`` will hold: the project's XML, then what belongs to it.

    - ``home``: the name of the folder that the file will be moved to, where it is written in one beside that.
    - ``others``: layers that are no run's own may lie elsewhere.

    Raises:
        ClusterAtlasError: as :func:`write_project`.
    """
    target, source = Path(path).resolve(), Path(data).resolve()
    if source.parent != target.parent:
        raise ClusterAtlasError(f"The project and its data must lie in one folder; the data are {source}.", str(target))
    _check_sources(project, source, target, others)
    project.setFilePathStorage(Qgis.FilePathType.Relative)
    # plain XML, zipped here: QGIS's own archive would have to be undone and packed again
    part = target.with_name(f"{target.stem}.{os.getpid()}.part.qgs")
    attached, auxiliary = part.with_name(f"{part.stem}_attachments.zip"), part.with_suffix(".qgd")
    try:
        if not project.write(str(part)):
            raise ClusterAtlasError(f"The project can't be written: {project.error()}", str(target))
        files = {f"{target.stem}.qgs": _portable(part.read_bytes(), target, home), **_unpacked(attached)}
        if auxiliary.exists():
            files[f"{target.stem}.qgd"] = auxiliary.read_bytes()
    except OSError as error:
        raise ClusterAtlasError(f"The project can't be written: {error.strerror}.", str(target)) from error
    finally:
        for left in (part, Path(f"{part}~"), attached, auxiliary):
            left.unlink(missing_ok=True)
    return files


def pack_project(path: str | Path, files: Mapping[str, bytes]) -> str:
    """Write a .qgz file, whole or not at all; return its fingerprint."""
    content = _packed(files)
    write_whole(Path(path).resolve(), content)
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


def numbered(path: str | Path) -> Iterator[Path]:
    """Yield ``path``, then the numbered ones beside it: project.qgz, project-2.qgz ..."""
    first = Path(path)
    yield first
    for number in count(2):
        yield first.with_name(f"{first.stem}-{number}{first.suffix}")


def is_as_written(path: Path, written: Mapping[str, str]) -> bool:
    """Tell whether a file is as the last run left it; ``written``: the fingerprints that it left, by file name."""
    return bool(written.get(path.name)) and fingerprint(path) == written[path.name]


def _check_sources(project: QgsProject, data: Path, target: Path, others: bool) -> None:
    for layer in project.mapLayers().values():
        if others and not layer.customProperty(KEY_PROPERTY):
            continue
        parts = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source())
        file = str(parts.get("path") or "")
        if not file or Path(file).resolve() != data:
            raise ClusterAtlasError(
                f'The layer "{layer.name()}" is not in {data.name}, so the project would not open elsewhere.',
                str(target),
            )


def _portable(xml: bytes, target: Path, home: str) -> bytes:
    """Return a project that names its folder nowhere.

    QGIS writes the map items' layers with the folder that they lie in, whatever the project's own setting.
    """
    xml = xml.replace(_escaped(target.parent.as_posix()) + b"/", b"./")
    return xml.replace(b"../" + _escaped(home) + b"/", b"./") if home else xml


def _escaped(text: str) -> bytes:
    return html.escape(text, quote=False).replace('"', "&quot;").encode()


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
