"""Drafts and sheets' files: a draft from a file, and the file that a draft is run from."""

from __future__ import annotations

import csv
import json
from collections.abc import Sequence
from pathlib import Path

from ..domain.sheet import read_sheet
from .draft import LAYER_PREFIX, Draft, Row
from .sheet_file import DEMONSTRATION, SheetFile, load_sheet

RULES_FILE, HOSTS_FILE = "rules.csv", "host_codes.csv"


def draft_of_file(path: str | None) -> Draft:
    """Return the draft of a sheet's file, with its rules and host codes; the demonstration, never saved, for None."""
    file = load_sheet(path)
    data = {name: value for name, value in file.data.items() if name not in ("run", "rules", "host_codes")}
    folder = str(file.path.parent)
    return Draft(
        data,
        folder,
        "" if file.path == DEMONSTRATION else str(file.path),
        _lines(file.resolve(file.sheet.rules), _rule_columns()) if file.sheet.rules else (),
        _lines(file.resolve(file.sheet.host_codes), _host_columns()) if file.sheet.host_codes else (),
    )


def run_file(draft: Draft, scratch: Path) -> SheetFile:
    """Return a draft as a sheet that can be run; its rules and host codes are written to ``scratch``.

    - What lies in ``scratch`` is ``carried``: it goes into the run's folder, so that the sheet written there is whole.
    """
    where = draft.path or str(Path(draft.folder or scratch, "sheet.json"))
    data = json.loads(json.dumps(draft.data))
    carried = {}
    for name, file_name, rows, columns in (
        ("rules", RULES_FILE, draft.rules, _rule_columns()),
        ("host_codes", HOSTS_FILE, draft.hosts, _host_columns()),
    ):
        if rows:
            write_lines(rows, columns, scratch / file_name)
            data[name] = str(scratch / file_name)
            carried[name] = file_name
    file = SheetFile(read_sheet(data, where), Path(where).resolve(), data, carried)
    file.require_files()
    return file


def write_lines(rows: Sequence[Row], columns: Sequence[str], path: Path) -> None:
    """Write a table of lines as the contract's CSV: UTF-8 with a byte-order mark, ``;``."""
    with path.open("w", encoding="utf-8-sig", newline="") as stream:
        writer = csv.writer(stream, delimiter=";")
        writer.writerow(columns)
        writer.writerows([row.get(name, "") for name in columns] for row in rows)


def is_layer(source: str) -> bool:
    """Tell whether a source is a layer of the open project."""
    return source.startswith(LAYER_PREFIX)


def _lines(path: str, columns: Sequence[str]) -> tuple[Row, ...]:
    """Return the lines of a small table, by the contract's columns; empty lines are left out."""
    from ..domain.text import key
    from ..sources.tables import read_table

    table = read_table(path, wanted=columns).table
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
