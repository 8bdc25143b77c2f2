"""The report of a run: a page for a browser, in the sheet's language."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from html import escape
from typing import TYPE_CHECKING

from ..domain import names
from ..domain.words import Words

if TYPE_CHECKING:
    import pandas as pd

    from .join import Employment
    from .sheet_file import SheetFile

_STYLE = """
body{font:15px/1.5 "Open Sans","Noto Sans","Segoe UI",Arial,sans-serif;color:#2b2f33;max-width:72rem;margin:2rem auto;padding:0 1.5rem}
h1{font-size:1.5rem;margin:0}h2{font-size:1.1rem;margin:2.2rem 0 .5rem}p.lead{color:#5b636b;margin:.2rem 0 0}
table{border-collapse:collapse;width:100%;font-size:.88rem}th,td{padding:.28rem .6rem;text-align:left;border-bottom:1px solid #e3e5e8}
td{vertical-align:top}
th{font-weight:600;border-bottom:2px solid #9aa1a8}td.n,th.n{text-align:right;font-variant-numeric:tabular-nums}td.n{white-space:nowrap}
th{vertical-align:bottom}
tr.last td{font-weight:600;border-top:2px solid #9aa1a8}ul{padding-left:1.2rem}code{font-size:.85em}
"""


_BETWEEN = "\x00"
"""Parts lines that are made ready together: a hundred thousand of them one by one take a second."""


def report_html(
    file: SheetFile, employment: Employment, sections: Mapping[str, Sequence[str]], w: Words, version: str
) -> str:
    """Return the report in the sheet's language: the ledger by cluster, each rule, and what is unmatched.

    ``sections`` are further headings, each with its lines.
    """
    sheet = file.sheet
    title = " · ".join(part for part in (sheet.atlas, sheet.theme, sheet.edition) if part)
    parts = [
        f"<h1>{escape(title or 'Cluster Atlas')}</h1>",
        f'<p class="lead">{escape(file.path.name)} · Cluster Atlas {escape(version)} · {w.date(date.today())}</p>',
        f"<h2>{escape(w['ledger_heading'])}</h2>",
        _ledger_table(employment.ledger, w),
        f"<h2>{escape(w['exclusions_heading'])}</h2>",
        _rules_table(employment.ledger, w),
    ]
    if len(employment.unmatched):
        parts += [
            f"<h2>{escape(w['report_unmatched'])}</h2>",
            _table(employment.unmatched, names.UNMATCHED_FIELDS, w),
        ]
    for heading, lines in sections.items():
        if lines:
            items = escape(_BETWEEN.join(lines)).replace(_BETWEEN, "</li><li>")
            parts += [f"<h2>{escape(heading)}</h2>", f"<ul><li>{items}</li></ul>"]
    head = f'<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{escape(title)}</title><style>{_STYLE}</style>'
    return (
        f'<!doctype html>\n<html lang="{w.language}"><head>{head}</head>\n<body>\n'
        + "\n".join(parts)
        + "\n</body></html>\n"
    )


def _ledger_table(ledger: pd.DataFrame, w: Words) -> str:
    """Return one line a cluster, rows and jobs of each status in a column."""
    rows_jobs = escape(f"{w.noun('row')} / {w.noun('job')}")
    statuses = list(dict.fromkeys(ledger["status"]))
    head = "".join(f'<th class="n">{escape(w.statuses.get(s, s))}</th>' for s in statuses)
    lines = []
    for cluster, block in ledger.groupby("cluster", sort=False):
        sums = block.groupby("status")[["rows", "jobs"]].sum()
        cells = "".join(f'<td class="n">{_pair(sums, s, w)}</td>' for s in statuses)
        last = ' class="last"' if cluster == names.ALL_CLUSTERS else ""
        lines.append(f"<tr{last}><td>{escape(_shown(str(cluster), w))}</td>{cells}</tr>")
    table = f"<table><tr><th>{escape(w.columns['cluster'])}</th>{head}</tr>{''.join(lines)}</table>"
    return f'<p class="lead">{rows_jobs}</p>{table}'


def _pair(sums: pd.DataFrame, status: str, w: Words) -> str:
    if status not in sums.index:
        return "·"
    return f"{w.number(float(sums.loc[status, 'rows']))} / {w.number(float(sums.loc[status, 'jobs']))}"


def _shown(cluster: str, w: Words) -> str:
    """Return a ledger block's name in the sheet's language."""
    return {names.ALL_CLUSTERS: w["report_all"], names.NO_CLUSTER: w["report_none"]}.get(cluster, cluster)


def _rules_table(ledger: pd.DataFrame, w: Words) -> str:
    used = ledger[ledger["status"].isin([names.EXCLUDED, names.CORRECTED])]
    if used.empty:
        return f"<p>{escape(w['none'])}</p>"
    used = used.assign(cluster=[_shown(name, w) for name in used["cluster"]], status=used["status"].map(w.statuses))
    return _table(used, ("rule", "reason", "cluster", "status", "rows", "jobs"), w)


def _table(frame: pd.DataFrame, columns: Sequence[str], w: Words) -> str:
    numeric = {c for c in columns if frame[c].dtype.kind in "if"}
    head = "".join(f"<th{' class=n' if c in numeric else ''}>{escape(w.columns[c])}</th>" for c in columns)
    rows = [
        "".join(
            f'<td class="n">{w.number(v)}</td>' if c in numeric else f"<td>{escape(str(v))}</td>"
            for c, v in zip(columns, record)
        )
        for record in frame[list(columns)].itertuples(index=False)
    ]
    return f"<table><tr>{head}</tr>{''.join(f'<tr>{row}</tr>' for row in rows)}</table>"
