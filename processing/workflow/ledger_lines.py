"""The ledger as it is looked at: the balance of all clusters, and the lines of one block."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from ..domain.errors import ClusterAtlasError

if TYPE_CHECKING:
    import pandas as pd


@dataclass(frozen=True)
class LedgerLine:
    """One line of the ledger, jobs as decimal numbers."""

    cluster: str
    status: str
    rule: str
    reason: str
    rows: int
    jobs: float


def ledger_lines(ledger: pd.DataFrame, cluster: str = "") -> tuple[LedgerLine, ...]:
    """Return the lines of one block of the ledger; of all blocks for no cluster."""
    shown = ledger[ledger["cluster"] == cluster] if cluster else ledger
    return tuple(
        LedgerLine(str(r.cluster), str(r.status), str(r.rule), str(r.reason), int(r.rows), float(r.jobs))
        for r in shown.itertuples()
    )


def blocks(ledger: pd.DataFrame) -> tuple[str, ...]:
    """Name the ledger's blocks, that of all clusters first."""
    names = [str(name) for name in dict.fromkeys(ledger["cluster"])]
    return (*names[-1:], *names[:-1])


def balance(ledger: pd.DataFrame) -> tuple[tuple[str, int, float], ...]:
    """Return status, rows and jobs of all clusters, each site once: what was read, then what became of it."""
    from ..domain.names import ALL_CLUSTERS

    sums: dict[str, tuple[int, float]] = {}
    for line in ledger_lines(ledger, ALL_CLUSTERS):
        rows, jobs = sums.get(line.status, (0, 0.0))
        sums[line.status] = rows + line.rows, round(jobs + line.jobs, 2)
    return tuple((status, rows, jobs) for status, (rows, jobs) in sums.items())


def is_balanced(parts: Sequence[tuple[str, int, float]]) -> bool:
    """Tell whether what was read, the first part, is the sum of the others, in rows and in jobs."""
    (_, rows, jobs), *others = parts
    return rows == sum(part[1] for part in others) and round(jobs - sum(part[2] for part in others), 2) == 0


def excluded_in(ledger: pd.DataFrame) -> tuple[int, float]:
    """Return the rows and jobs that rules exclude, of all clusters, each site once."""
    from ..domain.names import EXCLUDED

    return next(((rows, jobs) for status, rows, jobs in balance(ledger) if status == EXCLUDED), (0, 0.0))


def write_table(header: Sequence[str], rows: Iterable[Sequence[object]], path: str) -> None:
    """Write a table as the contract's CSV: UTF-8 with a byte-order mark, ``;``, decimal point."""
    try:
        with Path(path).open("w", encoding="utf-8-sig", newline="") as stream:
            writer = csv.writer(stream, delimiter=";")
            writer.writerow(header)
            writer.writerows([int(c) if isinstance(c, float) and c == int(c) else c for c in row] for row in rows)
    except OSError as error:
        raise ClusterAtlasError(
            f"The table could not be written: {error.strerror}.", path, "Choose another folder."
        ) from error
