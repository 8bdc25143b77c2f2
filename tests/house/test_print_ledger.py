"""The small table that ``make demo`` ends with."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

HEADER = "cluster;status;rule;reason;rows;jobs"
TIC = [
    "TIC;read;;;120;12345.00",
    "TIC;mapped;;;98;10500.50",
    "TIC;excluded;r1;A bank;8;1000.00",
    "TIC;excluded;r2;A shop;7;500.00",
    "TIC;corrected;r3;Half;0;344.50",
    "TIC;unusable_jobs;;;7;0.00",
]


def run(root: Path, tmp_path: Path, lines: list[str]) -> subprocess.CompletedProcess[str]:
    ledger = tmp_path / "ledger.csv"
    ledger.write_text("\n".join([HEADER, *lines]), encoding="utf-8-sig")
    script = root / "scripts" / "print_ledger.py"
    return subprocess.run([sys.executable, str(script), str(ledger)], capture_output=True, text=True, encoding="utf-8")


def test_a_cluster_is_one_line_with_the_rules_of_a_fate_added_up(root: Path, tmp_path: Path) -> None:
    lines = run(root, tmp_path, TIC).stdout.splitlines()

    assert lines[0].split() == ["cluster", "read", "mapped", "excluded", "corrected", "unusable"]
    assert lines[3].replace("12 345", "12345").replace("10 500.50", "10500.50").replace("1 500", "1500").split() == [
        "TIC", "120", "12345", "98", "10500.50", "15", "1500", "344.50", "7",
    ]  # fmt: skip


def test_a_fate_that_no_row_met_has_no_column(root: Path, tmp_path: Path) -> None:
    assert "unmatched" not in run(root, tmp_path, TIC).stdout


def test_a_balanced_ledger_is_said_to_be_so(root: Path, tmp_path: Path) -> None:
    done = run(root, tmp_path, TIC)

    assert (done.returncode, done.stdout.splitlines()[-1].split(":")[0]) == (0, "balanced")


@pytest.mark.parametrize("lost", [TIC[1], TIC[4], TIC[5]], ids=["mapped", "corrected", "unusable"])
def test_a_line_that_is_lost_makes_the_table_fail_and_names_the_cluster(root: Path, tmp_path: Path, lost: str) -> None:
    done = run(root, tmp_path, [line for line in TIC if line != lost])

    assert (done.returncode, done.stdout.splitlines()[-1]) == (1, "NOT balanced: TIC")


def test_accents_and_long_names_keep_the_columns_aligned_within_140_signs(root: Path, tmp_path: Path) -> None:
    total = [line.replace("TIC;", "(all clusters, each site once);") for line in TIC]
    more = ["Éco-construction;read;;;9;100.00", "Éco-construction;missing_code;;;9;100.00"]

    lines = run(root, tmp_path, [*TIC, *more, *total]).stdout.splitlines()

    assert lines[3].index("12 345") == lines[5].index("12 345")
    assert max(map(len, lines)) <= 140
