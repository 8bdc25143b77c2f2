"""Produce a sheet: from its file to every page, table and project, whole or not at all."""

from __future__ import annotations

import os
import shutil
import sqlite3
import uuid
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from ..domain.errors import ClusterAtlasError
from .members import Watch, nothing
from .requirements import require_packages
from .sheet_file import SheetFile, load_sheet

if TYPE_CHECKING:
    from .join import Employment

FORMATS = ("pdf", "svg", "png")
LEFTOVERS = ("-wal", "-shm")


@dataclass(frozen=True)
class SheetRun:
    """What a run wrote: its folder, all files, the project, and one line on the figures."""

    folder: Path
    files: tuple[Path, ...]
    project: Path
    summary: str


def produce_sheet(
    sheet_path: str | None,
    folder: str | Path,
    formats: Sequence[str] = ("pdf",),
    dpi: float = 300,
    progress: Callable[[float, str], None] | None = None,
    is_cancelled: Callable[[], bool] | None = None,
    log: Callable[[str], None] | None = None,
) -> SheetRun:
    """Make every file of a sheet in a folder; the demonstration where no sheet is given.

    - Files are made in a folder beside the target and moved into it at the end: after a fault or Cancel it is as it was.
    - A project that was changed by hand since its run is refreshed; where that can't be done, the new one gets a number.
    """
    require_packages()
    watch = Watch(progress or nothing, log or nothing, is_cancelled or (lambda: False))
    require_formats(formats)
    watch.step(0, "Reading the sheet")
    file = load_sheet(sheet_path)
    target = Path(folder).resolve()
    with staging(target) as stage:
        employment = _figures(file, watch.part(2, 30))
        return _written(file, employment, stage, target, formats, dpi, watch, 30)


def write_sheet(
    file: SheetFile, employment: Employment, folder: str | Path, formats: Sequence[str], dpi: float, watch: Watch
) -> SheetRun:
    """Make every file of a sheet whose figures are known already; otherwise as ``produce_sheet``."""
    require_formats(formats)
    target = Path(folder).resolve()
    with staging(target) as stage:
        return _written(file, employment, stage, target, formats, dpi, watch, 0)


def require_formats(formats: Sequence[str]) -> None:
    """Refuse what is no format of a page, and none at all."""
    unknown = [f for f in formats if f not in FORMATS]
    if unknown or not formats:
        raise ClusterAtlasError(
            f"“{','.join(unknown)}” is no format of a page.", "FORMATS", f"Use {', '.join(FORMATS)}."
        )


def _written(
    file: SheetFile,
    employment: Employment,
    stage: Path,
    target: Path,
    formats: Sequence[str],
    dpi: float,
    watch: Watch,
    start: float,
) -> SheetRun:
    from .sheet_draw import draw_sheet

    run = draw_sheet(file, employment, stage, target, tuple(dict.fromkeys(formats)), dpi, watch.part(start, 97))
    for name, carried in file.carried.items():
        shutil.copyfile(file.sources()[name].split("|")[0], stage / carried.split("|")[0])
    watch.step(98, "Moving the files into place")
    files = move_in(stage, target)
    watch.step(100, "Done")
    return SheetRun(target, files, target / run.project_name, run.summary)


def _figures(file: SheetFile, watch: Watch) -> Employment:
    """Return the sheet's figures."""
    from ..domain.postal_codes import require_country
    from ..sources.tables import open_layer
    from .draft_inputs import member_query
    from .join import join_employment, postal_layer
    from .sheet_base import sheet_crs

    members = file.sheet.members
    default = require_country(members.default_country, "“members.default_country”")
    layers = []
    for position, postal in enumerate(file.sheet.postal_layers):
        layer = open_layer(file.resolve(postal.source))
        if postal.country:
            require_country(postal.country, f"“postal_layers[{position}].country”")
        layers.append(
            postal_layer(layer, layer.name(), postal.code_field, postal.country_field, postal.country, default)
        )
    query = member_query(file.sheet, file.resolve(members.source), default)
    rules = file.resolve(file.sheet.rules) if file.sheet.rules else None
    hosts = file.resolve(file.sheet.host_codes) if file.sheet.host_codes else None
    return join_employment(query, layers, rules, hosts, watch, sheet_crs(file))


@contextmanager
def staging(target: Path) -> Iterator[Path]:
    """Give an empty folder beside the target, at the same depth, so that relative paths stay true; remove it afterwards.

    - Where nothing can be moved from there, or made there, it is within the target: the root of a drive or of a share, a folder of
      one's own in one of others.
    """
    stage = _stage_of(target)
    try:
        yield stage
    except (OSError, sqlite3.Error) as error:
        raise ClusterAtlasError(
            f"A file cannot be written: {getattr(error, 'strerror', None) or error}.",
            str(target),
            "Make room on the disk, or choose another folder.",
        ) from error
    finally:
        shutil.rmtree(stage, ignore_errors=True)


def _stage_of(target: Path) -> Path:
    name = f".{target.name or 'cluster_atlas'}.{uuid.uuid4().hex[:8]}.part"
    places = [] if os.path.ismount(target) else [target.parent]
    places += [target] if target.is_dir() else []
    for place in places:
        try:
            (place / name).mkdir(parents=True)
        except OSError as error:
            if place is places[-1]:
                raise ClusterAtlasError(
                    f"The folder cannot be written to: {error.strerror}.", str(target), "Choose another one."
                ) from error
        else:
            return place / name
    raise AssertionError("a mount point is a folder")


def _put_back(files: Sequence[Path], before: Path) -> None:
    """Undo a move that failed half-way: the files of the run before stand again in their places."""
    for path in files:
        with suppress(OSError):
            if (before / path.name).exists():
                os.replace(before / path.name, path)
            elif path.is_file():
                path.unlink()


def move_in(stage: Path, target: Path) -> tuple[Path, ...]:
    """Move every staged file into the target folder, each replacing the one of its name."""
    before = stage / ".before"
    done: list[Path] = []
    try:
        target.mkdir(parents=True, exist_ok=True)
        before.mkdir()
        files = sorted(path for path in stage.iterdir() if path.is_file())
        for path in files:
            if (target / path.name).is_file():
                os.replace(target / path.name, before / path.name)
            done.append(target / path.name)
            os.replace(path, target / path.name)
            for left in LEFTOVERS:  # a log of the file before would be written into the new one
                Path(f"{target / path.name}{left}").unlink(missing_ok=True)
    except OSError as error:
        _put_back(done, before)
        raise ClusterAtlasError(
            f"A file cannot be put in place: {error.strerror}.",
            str(error.filename2 or target),
            "Close it where it is open, then run again.",
        ) from error
    return tuple(target / path.name for path in files)
