"""Print a ledger (``ledger.csv``) as a small table: one line a cluster, rows and jobs by fate."""

from __future__ import annotations

import csv
import sys
from collections.abc import Iterable, Sequence
from decimal import Decimal

STATUSES = (
    ("read", "read"),
    ("mapped", "mapped"),
    ("kept", "kept"),
    ("excluded", "excluded"),
    ("corrected", "corrected"),
    ("repeated", "repeated"),
    ("unmatched", "unmatched"),
    ("missing_code", "no code"),
    ("missing_cluster", "no cluster"),
    ("unusable_jobs", "unusable"),
)
"""Each status with its heading, in the order of the columns."""

JOBLESS = {"unusable_jobs"}
"""Statuses that never have jobs: their column of jobs is left out."""
ROWLESS = {"corrected"}
"""Statuses that never have rows: their column of rows is left out."""

Sums = dict[str, dict[str, tuple[int, Decimal]]]
"""Cluster -> status -> rows and jobs."""


def read_ledger(path: str) -> Sums:
    """Add up the lines of a ledger by cluster and status, clusters in the file's order."""
    sums: Sums = {}
    with open(path, encoding="utf-8-sig", newline="") as file:
        for line in csv.DictReader(file, delimiter=";"):
            block = sums.setdefault(line["cluster"], {})
            rows, jobs = block.get(line["status"], (0, Decimal(0)))
            block[line["status"]] = (rows + int(line["rows"]), jobs + Decimal(line["jobs"]))
    return sums


def unbalanced(sums: Sums) -> list[str]:
    """Name the clusters where what was read is not the sum of the other fates."""
    return [name for name, block in sums.items() if _total(block, ["read"]) != _total(block, set(block) - {"read"})]


def _total(block: dict[str, tuple[int, Decimal]], statuses: Iterable[str]) -> tuple[int, Decimal]:
    found = [block[status] for status in statuses if status in block]
    return sum(rows for rows, _ in found), sum((jobs for _, jobs in found), Decimal(0))


def table(sums: Sums) -> list[str]:
    """Lay the sums out as lines of text; a fate that no row met has no column."""
    used = [(key, head) for key, head in STATUSES if any(any(block.get(key, ())) for block in sums.values())]
    first, second = ["cluster"], [""]
    for key, head in used:
        parts = _parts(key, "rows", "jobs")
        first += [head] + [""] * (len(parts) - 1)
        second += parts
    body = [[cluster] + [cell for key, _ in used for cell in _cells(key, block)] for cluster, block in sums.items()]
    return _align(first, [second, *body])


def _parts(status: str, rows: str, jobs: str) -> list[str]:
    """Keep of a status's two values those that can be other than 0."""
    return ([] if status in ROWLESS else [rows]) + ([] if status in JOBLESS else [jobs])


def _cells(status: str, block: dict[str, tuple[int, Decimal]]) -> list[str]:
    rows, jobs = block.get(status, (0, Decimal(0)))
    return _parts(status, _number(rows), _number(jobs))


def _number(value: Decimal | int) -> str:
    if not value:
        return "-"
    return f"{value:,}".removesuffix(".00").replace(",", " ")


def _align(heads: Sequence[str], lines: Sequence[Sequence[str]]) -> list[str]:
    """Pad the cells, numbers to the right; a heading stands over all the columns of its status."""
    widths = [max(len(line[column]) for line in lines) for column in range(len(heads))]
    widths[0] = max(widths[0], len(heads[0]))
    starts = [column for column, head in enumerate(heads) if head]
    for start, end in zip(starts, [*starts[1:], len(heads)]):
        widths[start] += max(0, len(heads[start]) - sum(widths[start:end]) - (end - start - 1))
    text = [heads[0].ljust(widths[0])]
    for start, end in zip(starts[1:], [*starts[2:], len(heads)]):
        text.append(heads[start].rjust(sum(widths[start:end]) + end - start - 1))
    body = [" ".join([line[0].ljust(widths[0]), *_right(line[1:], widths[1:])]).rstrip() for line in lines]
    return _separated(" ".join(text), body)


def _right(cells: Sequence[str], widths: Sequence[int]) -> list[str]:
    return [cell.rjust(width) for cell, width in zip(cells, widths)]


def _separated(head: str, body: list[str]) -> list[str]:
    rule = "-" * max(map(len, [head, *body]))
    return [head, body[0], rule, *body[1:]]


def main(path: str) -> int:
    """Print the ledger at ``path``; return 1 if it does not balance."""
    sums = read_ledger(path)
    print("\n".join(table(sums)))
    wrong = unbalanced(sums)
    print(f"NOT balanced: {', '.join(wrong)}" if wrong else "balanced: in every line, read = the sum of the others")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
