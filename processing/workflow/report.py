"""What a run leaves beside its maps: tables as CSV, the report, and the sheet as it was run."""

from __future__ import annotations

import csv
import json
import os
from collections.abc import Mapping, Sequence
from datetime import datetime, timezone
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..cartography.project import fingerprint
from ..domain import names

if TYPE_CHECKING:
    import pandas as pd

    from .join import Employment
    from .sheet_file import SheetFile

_STYLE = """
body{font:15px/1.5 "Open Sans","Noto Sans","Segoe UI",Arial,sans-serif;color:#2b2f33;max-width:72rem;margin:2rem auto;padding:0 1.5rem}
h1{font-size:1.5rem;margin:0}h2{font-size:1.1rem;margin:2.2rem 0 .5rem}p.lead{color:#5b636b;margin:.2rem 0 0}
table{border-collapse:collapse;width:100%;font-size:.88rem}th,td{padding:.28rem .6rem;text-align:left;border-bottom:1px solid #e3e5e8}
td{vertical-align:top}
th{font-weight:600;border-bottom:2px solid #9aa1a8}td.n,th.n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
tr.last td{font-weight:600;border-top:2px solid #9aa1a8}ul{padding-left:1.2rem}code{font-size:.85em}
"""


def write_csv(frame: pd.DataFrame, columns: Sequence[str], path: Path) -> None:
    """Write a table as the contract says: UTF-8 with a byte-order mark, ``;``, a decimal point; whole numbers as such."""
    cells = [[_plain(value) for value in frame[column].tolist()] for column in columns]
    with path.open("w", encoding="utf-8-sig", newline="") as stream:
        writer = csv.writer(stream, delimiter=";")
        writer.writerow(columns)
        writer.writerows(zip(*cells))


def _plain(value: object) -> object:
    return f"{value:.2f}".rstrip("0").rstrip(".") if isinstance(value, float) else value


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
        _set(data, name, _relative(absolute, folder))
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
            name: {"source": _relative(source, folder), "sha256": fingerprint(source.split("|")[0])}
            for name, source in file.sources().items()
        },
        "outputs": dict(outputs),
    }
    return data


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


def report_html(file: SheetFile, employment: Employment, sections: Mapping[str, Sequence[str]], version: str) -> str:
    """Return the report: the ledger by cluster, each rule, what is unmatched, and what an editor should know.

    ``sections`` are further headings, each with its lines.
    """
    sheet = file.sheet
    title = " · ".join(part for part in (sheet.atlas, sheet.theme, sheet.edition) if part)
    parts = [
        f"<h1>{escape(title or 'Cluster Atlas')}</h1>",
        f'<p class="lead">{escape(file.path.name)} · Cluster Atlas {escape(version)} · {datetime.now():%Y-%m-%d %H:%M}</p>',
        "<h2>Ledger</h2>",
        _ledger_table(employment.ledger),
        "<h2>Exclusion rules</h2>",
        _rules_table(employment.ledger),
    ]
    if len(employment.unmatched):
        parts += ["<h2>Unmatched codes, by jobs at stake</h2>", _table(employment.unmatched, names.UNMATCHED_FIELDS)]
    for heading, lines in sections.items():
        if lines:
            items = "".join(f"<li>{escape(line)}</li>" for line in lines)
            parts += [f"<h2>{escape(heading)}</h2>", f"<ul>{items}</ul>"]
    head = f'<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{escape(title)}</title><style>{_STYLE}</style>'
    return f'<!doctype html>\n<html lang="en"><head>{head}</head>\n<body>\n' + "\n".join(parts) + "\n</body></html>\n"


def _ledger_table(ledger: pd.DataFrame) -> str:
    """Return one line a cluster, rows and jobs of each status in a column."""
    statuses = list(dict.fromkeys(ledger["status"]))
    head = "".join(f'<th class="n">{escape(s.replace("_", " "))}<br>rows / jobs</th>' for s in statuses)
    lines = []
    for cluster, block in ledger.groupby("cluster", sort=False):
        sums = block.groupby("status")[["rows", "jobs"]].sum()
        cells = "".join(f'<td class="n">{_pair(sums, s)}</td>' for s in statuses)
        last = ' class="last"' if cluster == names.ALL_CLUSTERS else ""
        lines.append(f"<tr{last}><td>{escape(str(cluster))}</td>{cells}</tr>")
    return f"<table><tr><th>Cluster</th>{head}</tr>{''.join(lines)}</table>"


def _pair(sums: pd.DataFrame, status: str) -> str:
    return f"{sums.loc[status, 'rows']:,} / {_number(sums.loc[status, 'jobs'])}" if status in sums.index else "·"


def _rules_table(ledger: pd.DataFrame) -> str:
    used = ledger[ledger["status"].isin([names.EXCLUDED, names.CORRECTED])]
    if used.empty:
        return "<p>No rule took anything.</p>"
    return _table(used, ("rule", "reason", "cluster", "status", "rows", "jobs"))


def _table(frame: pd.DataFrame, columns: Sequence[str]) -> str:
    numeric = {c for c in columns if frame[c].dtype.kind in "if"}
    head = "".join(f"<th{' class=n' if c in numeric else ''}>{escape(c.replace('_', ' '))}</th>" for c in columns)
    rows = [
        "".join(
            f'<td class="n">{_number(v)}</td>' if c in numeric else f"<td>{escape(str(v))}</td>"
            for c, v in zip(columns, record)
        )
        for record in frame[list(columns)].itertuples(index=False)
    ]
    return f"<table><tr>{head}</tr>{''.join(f'<tr>{row}</tr>' for row in rows)}</table>"


def _number(value: float) -> str:
    return f"{value:,.2f}".rstrip("0").rstrip(".")
