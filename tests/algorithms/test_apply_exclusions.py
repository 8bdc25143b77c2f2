"""clusteratlas:applyexclusions."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsProcessingException


def test_rows_part_into_kept_and_excluded_and_the_ledger_balances(
    run: Callable[..., dict[str, Any]], rows: Callable[[Any], list[list[Any]]], members: str, rules: str
) -> None:
    done = run("applyexclusions", MEMBERS=members, RULES=rules, KEPT="memory:", EXCLUDED="memory:", LEDGER="memory:")
    assert [r[0] for r in rows(done["KEPT"])] == [4, 6, 8]
    assert [(r[0], r[7], r[9], r[10]) for r in rows(done["EXCLUDED"])] == [
        (7, 4800.0, "universites", "Effectif de toute l'université")
    ]
    blocks: dict[str, list[float]] = {}
    for cluster, status, _, _, count, jobs in rows(done["LEDGER"]):
        sums = blocks.setdefault(cluster, [0, 0, 0, 0])
        at = 0 if status == "read" else 2
        sums[at] += count
        sums[at + 1] += jobs
    assert all(sums[:2] == sums[2:] for sums in blocks.values())
    statuses = {r[1] for r in rows(done["LEDGER"])}
    assert "kept" in statuses and not statuses & {"mapped", "unmatched"}


def test_a_rule_without_reason_is_refused_with_its_line(
    run: Callable[..., dict[str, Any]], members: str, tmp_path: Path
) -> None:
    bad = tmp_path / "rules.csv"
    bad.write_text("id;action;field;operator;value;reason\nx;exclude;jobs;>;5;\n", encoding="utf-8")
    with pytest.raises(QgsProcessingException, match=r"rules\.csv, line 2.*no reason"):
        run("applyexclusions", MEMBERS=members, RULES=str(bad), KEPT="memory:")
