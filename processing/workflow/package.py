"""A sheet with all that it reads in one folder, to send to a colleague."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

from ..domain.errors import ClusterAtlasError
from .draft import Draft
from .draft_files import HOSTS_FILE, RULES_FILE, is_layer, path_values, save_draft
from .draft_inputs import file_of, layer_of, missing_parts, named_sources
from .members import Watch
from .sheet import move_in, staging
from .source_copies import LAYERS_FILE, MEMBERS_FILE, SourceCopies, used_columns

SHEET_FILE = "sheet.json"
OWN_FILES = (SHEET_FILE, RULES_FILE, HOSTS_FILE, LAYERS_FILE, f"{MEMBERS_FILE}.csv", f"{MEMBERS_FILE}.gpkg")
"""What a package calls its own files: no text or style may take one of these names, whatever its case."""


def write_package(draft: Draft, folder: str | Path, watch: Watch) -> Draft:
    """Write sheet, inputs and styles into a folder that is new or empty; return the sheet as it is there.

    - Paths are relative; of the members table and the layers only the columns that the sheet uses are there.
    - The folder appears whole or not at all. To be called in the main thread.
    """
    if missing_parts(draft):
        raise ClusterAtlasError("The sheet has no table or no postal-code layer yet.", "", "Choose them first.")
    target = Path(folder).resolve()
    if target.exists() and any(target.iterdir()):
        raise ClusterAtlasError("The folder of a package must be empty.", str(target), "Choose or make another one.")
    with staging(target) as stage:
        packed = _packed(draft, stage, watch.part(0, 95))
        save_draft(packed, stage / SHEET_FILE)
        watch.step(98, "Moving the files into place")
        move_in(stage, target)
    return replace(packed, folder=str(target), path=str(target / SHEET_FILE))


def materialised(draft: Draft, folder: Path) -> tuple[Draft, dict[str, str]]:
    """Return the draft with layers that are in no file copied to a folder, and those copies by the key's full name.

    - Layers that show a file as it is become that file's path.
    """
    copies, columns = SourceCopies(draft, folder), None
    carried: dict[str, str] = {}
    made = draft
    for name, source in named_sources(draft):
        if not is_layer(source):
            continue
        layer = layer_of(source)
        file = file_of(layer) if layer else ""
        if file:
            made = made.with_value(name, file)
            continue
        if name == "members.source":
            copy = copies.members()
        else:
            columns = columns if columns is not None else used_columns(draft)
            copy = copies.layer(source, name, columns[draft.resolved(source)])
        path, bar, options = copy.partition("|")
        made = made.with_value(name, str(folder / path) + bar + options)
        carried[name] = copy
    return made, carried


def _packed(draft: Draft, stage: Path, watch: Watch) -> Draft:
    copies, columns = SourceCopies(draft, stage), used_columns(draft)
    sources = named_sources(draft)
    made = draft
    for number, (name, source) in enumerate(sources):
        watch.step(90 * number / len(sources), f"Copying {name}")
        own = name == "members.source"
        copy = copies.members() if own else copies.layer(source, name, columns[draft.resolved(source)])
        made = made.with_value(name, copy)
    watch.step(90, "Copying texts and styles")
    taken = set(OWN_FILES)
    for name, value in path_values(draft):
        if not name.endswith(".source"):
            made = made.with_value(name, _file(draft.resolved(value), stage, name, taken))
    return replace(made.with_value("rules", None).with_value("host_codes", None), folder=str(stage), path="")


def _file(path: str, stage: Path, name: str, taken: set[str]) -> str:
    """Copy one small file; two of one name get a number."""
    source = Path(path)
    free, number = source.name, 2
    while free.casefold() in taken:
        free, number = f"{source.stem}-{number}{source.suffix}", number + 1
    taken.add(free.casefold())
    try:
        shutil.copyfile(source, stage / free)
    except OSError as error:
        raise ClusterAtlasError(f"“{name}” cannot be copied: {error.strerror}.", path, "Put it back, or choose it again.") from error
    return free


