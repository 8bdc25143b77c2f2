"""Drafts and sheets' files: a draft from a file, and the file that a draft is run from."""

from __future__ import annotations

import csv
import io
import json
import os
import uuid
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from ..domain.errors import ClusterAtlasError
from ..domain.sheet import read_sheet
from .draft import LAYER_PREFIX, Draft, Row
from .draft_inputs import file_of, layer_of, named_sources
from .sheet_file import DEMONSTRATION, SheetFile, load_sheet, names_file

if TYPE_CHECKING:
    from ..domain.table import Table

RULES_FILE, HOSTS_FILE = "rules.csv", "host_codes.csv"


def draft_of_file(path: str | None) -> Draft:
    """Return the draft of a sheet's file, with its rules and host codes; the demonstration, never saved, for None."""
    file = load_sheet(path)
    data = {name: value for name, value in file.data.items() if name != "run"}
    return Draft(
        data,
        str(file.path.parent),
        "" if file.path == DEMONSTRATION else str(file.path),
        _lines(file.resolve(file.sheet.rules), _rule_columns()) if file.sheet.rules else (),
        _lines(file.resolve(file.sheet.host_codes), _host_columns()) if file.sheet.host_codes else (),
    )


def written_beside(project: str) -> Draft | None:
    """Return the sheet of the run that wrote a project, never saved itself; None for any other project."""
    if not project:
        return None
    sheet = Path(project).with_name("sheet.json")
    try:
        outputs = json.loads(sheet.read_text(encoding="utf-8-sig"))["run"]["outputs"]
        if Path(project).name not in outputs:
            return None
        return replace(draft_of_file(str(sheet)), path="")
    except (OSError, ValueError, KeyError, TypeError, ClusterAtlasError):
        return None


def run_file(draft: Draft, scratch: Path) -> SheetFile:
    """Return a draft as a sheet that can be run; its rules and host codes are written to ``scratch``.

    - So are copies of layers that are in no file, with the columns that the sheet uses; to be called in the main thread.
    - What lies in ``scratch`` is ``carried``: it goes into the run's folder, so that the sheet written there is whole.
    """
    from .package import materialised

    whole, copied = materialised(draft, scratch)
    where = draft.path or str(Path(draft.folder or scratch, "sheet.json"))
    data, carried = dict(whole.data), dict(copied)
    for name, file_name, rows, columns in _tables(draft):
        data[name] = str(scratch / file_name) if rows else None
        if rows:
            write_lines(rows, columns, scratch / file_name)
            carried[name] = file_name
    file = SheetFile(read_sheet(data, where), Path(where).resolve(), data, carried)
    file.require_files()
    return file


def save_draft(draft: Draft, path: str | Path) -> Draft:
    """Write a sheet's file, and its rules and host codes beside it; return the draft as it is there.

    - Paths become relative to the file. Another sheet's rules in the same folder are not overwritten.

    Raises:
        ClusterAtlasError: for a layer that is in no file, or a folder that cannot be written to.
    """
    target = Path(path).resolve()
    filed = with_files(draft)
    moved = rebased(filed, str(target.parent))
    data = json.loads(json.dumps(moved.data))
    files: dict[Path, str] = {}
    for name, usual, rows, columns in _tables(draft):
        data[name] = _table_name(draft, name, usual, target) if rows else None
        if rows:
            files[target.parent / data[name]] = lines_text(rows, columns)
    read_sheet(data, str(target))  # what would not open again is not written
    files[target] = json.dumps(data, ensure_ascii=False, indent=2) + "\n"
    _write_all(files)
    return replace(moved, data=data, path=str(target))


def with_files(draft: Draft) -> Draft:
    """Return the draft with the files of the project's layers in their place; a layer that is in no file is refused."""
    for name, source in named_sources(draft):
        if is_layer(source):
            layer = layer_of(source)
            if layer is None:
                raise ClusterAtlasError(
                    f"“{name}” is a layer that is not in the project any more.", "", "Choose another one."
                )
            file = file_of(layer)
            if not file:
                raise ClusterAtlasError(
                    f"The layer “{layer.name()}” is in no file of its own, so the sheet's file cannot name it.",
                    "",
                    "Save as package: it copies what the sheet reads.",
                )
            draft = draft.with_value(name, file)
    return draft


def rebased(draft: Draft, folder: str) -> Draft:
    """Return the draft with its paths relative to another folder; those on another drive stay absolute."""
    moved = draft
    for name, value in path_values(draft):
        path, bar, options = draft.resolved(value).partition("|")
        moved = moved.with_value(name, relative(path, folder) + bar + options)
    return replace(moved, folder=folder)


def stored_in(draft: Draft, folder: str) -> str:
    """Return the draft as the text that is kept in a project of that folder, its paths relative to it; empty = not saved yet."""
    if not folder:
        return draft.to_text()
    path = relative(draft.path, folder) if draft.path else ""
    return replace(rebased(draft, folder), folder=".", path=path).to_text()


def path_values(draft: Draft) -> Sequence[tuple[str, str]]:
    """Return every path that a draft names, by the key's full name, as it is written; layers of the project are none."""
    named = [(name, source) for name, source in named_sources(draft) if not is_layer(source)]
    named += [(f"base_map[{i}].style", one.get("style") or "") for i, one in enumerate(draft.get("base_map", []))]
    named += [(name, draft.get(name, "")) for name in ("layout", "logics")]
    named += [(f"texts.{name}", value) for name, value in draft.get("texts", {}).items() if value]
    return [(name, value) for name, value in named if value and _is_path(draft, name, value)]


def relative(path: str, folder: str) -> str:
    """Return a path relative to a folder, with ``/``; another drive's stays absolute."""
    try:
        return Path(os.path.relpath(path, folder)).as_posix()
    except ValueError:
        return Path(path).as_posix()


def _is_path(draft: Draft, name: str, value: str) -> bool:
    """Tell whether a value is a path: a layout may be a shipped one, a text is a file's only if it ends so."""
    if name.startswith("texts."):
        return names_file(value)
    return name != "layout" or Path(draft.resolved(value)).is_file()


def _tables(draft: Draft) -> Sequence[tuple[str, str, Sequence[Row], Sequence[str]]]:
    return (
        ("rules", RULES_FILE, draft.rules, _rule_columns()),
        ("host_codes", HOSTS_FILE, draft.hosts, _host_columns()),
    )


def _table_name(draft: Draft, name: str, usual: str, target: Path) -> str:
    """Return the file's name of a table beside the sheet: the one it came from, else a free one."""
    if draft.path and Path(draft.path) == target and draft.get(name):
        return relative(draft.resolved(draft.get(name)), str(target.parent))
    for free in (usual, f"{target.stem}-{usual}"):
        if not (target.parent / free).exists():
            return free
    return f"{target.stem}-{usual}"


def _write_all(files: Mapping[Path, str]) -> None:
    """Write texts under temporary names and put them in place together."""
    staged = {path: path.with_name(f".{path.name}.{uuid.uuid4().hex[:8]}.part") for path in files}
    at = Path()
    try:
        for at, text in files.items():
            at.parent.mkdir(parents=True, exist_ok=True)
            staged[at].write_bytes(text.encode("utf-8"))
        for at, part in staged.items():
            os.replace(part, at)
    except OSError as error:
        raise ClusterAtlasError(
            f"The file cannot be written: {error.strerror}.", str(at), "Choose another folder."
        ) from error
    finally:
        for part in staged.values():
            with suppress(OSError):
                part.unlink()


def lines_text(rows: Sequence[Row], columns: Sequence[str]) -> str:
    """Return a table of lines as the contract's CSV: a byte-order mark, ``;``."""
    stream = io.StringIO(newline="")
    writer = csv.writer(stream, delimiter=";")
    writer.writerow(columns)
    writer.writerows([row.get(name, "") for name in columns] for row in rows)
    return "\ufeff" + stream.getvalue()


def write_lines(rows: Sequence[Row], columns: Sequence[str], path: Path) -> None:
    """Write a table of lines as the contract's CSV."""
    path.write_bytes(lines_text(rows, columns).encode("utf-8"))


def is_layer(source: str) -> bool:
    """Tell whether a source is a layer of the open project."""
    return source.startswith(LAYER_PREFIX)


def _lines(path: str, columns: Sequence[str]) -> tuple[Row, ...]:
    """Return the lines of a small table, by the contract's columns; empty lines are left out."""
    from ..sources.tables import read_table

    return table_lines(read_table(path, wanted=columns).table, columns)


def table_lines(table: Table, columns: Sequence[str]) -> tuple[Row, ...]:
    """Return the lines of a table by the contract's columns, an absent one empty; empty lines are left out."""
    from ..domain.text import key

    names = {key(name): name for name in table.names}
    lines = (
        {name: record[names[key(name)]] if key(name) in names else "" for name in columns}
        for _, record in table.records()
    )
    return tuple(line for line in lines if any(line.values()))


def _rule_columns() -> Sequence[str]:
    from ..domain.rules import RULE_COLUMNS

    return RULE_COLUMNS


def _host_columns() -> Sequence[str]:
    from ..domain.hosts import HOST_COLUMNS

    return HOST_COLUMNS
