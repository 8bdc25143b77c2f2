"""What a run leaves beside its maps: tables as CSV, and the sheet as it was run."""

from __future__ import annotations

import csv
import io
import json
import os
from collections.abc import Mapping, Sequence
from datetime import datetime, timezone
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..cartography.project import fingerprint

if TYPE_CHECKING:
    import pandas as pd

    from .sheet_file import SheetFile


def write_csv(frame: pd.DataFrame, columns: Sequence[str], path: Path) -> None:
    """Write a table as the contract says: UTF-8 with a byte-order mark, ``;``, a decimal point; whole numbers as such."""
    stream = io.StringIO(newline="")
    writer = csv.writer(stream, delimiter=";")
    writer.writerow(columns)
    writer.writerows(zip(*(_plain(frame[column].tolist()) for column in columns)))
    path.write_bytes(stream.getvalue().encode("utf-8-sig"))


def _plain(values: list[object]) -> list[object]:
    """Return a column's values with their floats as texts; each is written once, however often it is there."""
    written = {
        value: f"{value:.2f}".rstrip("0").rstrip(".") for value in set(values) if isinstance(value, float)
    }
    return [written[value] if isinstance(value, float) else value for value in values] if written else values


def run_sheet(
    file: SheetFile,
    folder: Path,
    scales: Mapping[str, float],
    version: str,
    qgis_version: str,
    outputs: Mapping[str, str],
) -> dict[str, Any]:
    """Return the sheet as it was run: paths rewritten to the folder that it lies in, the chosen scales, and what was run.

    ``outputs`` are the fingerprints of written files that a later run must recognise.
    """
    data = json.loads(json.dumps(file.data))
    for name, absolute in file.sources().items():
        _set(data, name, file.carried.get(name) or _relative(absolute, folder))
    layout = Path(file.layout())
    if layout.parent.name != "layouts" or layout.parent.parent.name != "resources":
        data["layout"] = _relative(str(layout), folder)
    # the texts that were files are literal now: the sheet stays whole when it is sent on
    texts = data.get("texts") or {}
    data["texts"] = {name: file.text(name) if value else value for name, value in texts.items()}
    symbols = data.get("symbols") or {}
    given = symbols.get("jobs_per_mm2") or {}
    data["symbols"] = {**symbols, "jobs_per_mm2": {**given, **scales}}
    data["run"] = {
        "plugin": version,
        "qgis": qgis_version,
        "at": datetime.now(timezone.utc).isoformat(timespec="seconds"),
        "inputs": {
            name: {"source": file.carried.get(name) or _relative(source, folder), "sha256": fingerprint(source.split("|")[0])}
            for name, source in file.sources().items()
        },
        "outputs": dict(outputs),
    }
    return data


def last_run(target: Path) -> dict[str, str]:
    """Return the fingerprints that the last run left in a folder, none where it left nothing readable."""
    try:
        data = json.loads((target / "sheet.json").read_text(encoding="utf-8-sig"))
        return {str(name): str(value) for name, value in data["run"]["outputs"].items()}
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return {}


def _relative(absolute: str, folder: Path) -> str:
    """Return a path relative to the folder, ``|layername=`` kept; another drive's stays absolute."""
    path, bar, options = absolute.partition("|")
    try:
        relative = os.path.relpath(path, folder)
    except ValueError:
        relative = path
    return Path(relative).as_posix() + bar + options


def _set(data: dict[str, Any], name: str, value: str) -> None:
    """Set the key of a full name ("postal_layers[0].source")."""
    *parents, last = name.replace("[", ".").replace("]", "").split(".")
    target: Any = data
    for part in parents:
        target = target[int(part)] if part.isdigit() else target[part]
    target[last] = value
