"""What a run leaves beside its maps."""

from __future__ import annotations

import pandas as pd
from cluster_atlas.processing.workflow.report import write_csv


def test_a_table_is_written_with_a_mark_semicolons_and_whole_numbers_as_such(tmp_path):
    frame = pd.DataFrame(
        {
            "name": ["Liège; « a »", 'b "c"', None, "d\ne"],
            "jobs": [1250.0, 0.5, float("nan"), 1250.0],
            "mixed": [3, 2.75, "x", None],
            "left_out": 0,
            "members": [1, 2, 3, 4],
        }
    )
    write_csv(frame, ("name", "jobs", "mixed", "members"), tmp_path / "a.csv")
    assert (tmp_path / "a.csv").read_bytes().decode("utf-8") == (
        "\ufeffname;jobs;mixed;members\r\n"
        '"Liège; « a »";1250;3;1\r\n'
        '"b ""c""";0.5;2.75;2\r\n'
        ";nan;x;3\r\n"
        '"d\ne";1250;;4\r\n'
    )


def test_a_table_without_rows_is_its_header(tmp_path):
    write_csv(pd.DataFrame({"jobs": pd.Series(dtype=float)}), ("jobs",), tmp_path / "a.csv")
    assert (tmp_path / "a.csv").read_bytes() == b"\xef\xbb\xbfjobs\r\n"
