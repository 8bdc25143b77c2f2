"""Each kind of dirt that real tables have, from the file to the figures of joinemployment, worked out by hand."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from cluster_atlas.tests.sources.books import write_xlsx
from qgis.core import QgsProcessingException

Run = Callable[..., dict[str, Any]]
Rows = Callable[[Any], list[list[Any]]]

HEADER = "Organisme;Cluster;CP;Effectif"
OUTPUTS = ("OUTPUT", "TOTALS", "ROWS", "UNMATCHED", "EXCLUDED", "LEDGER")


@pytest.fixture
def join(run: Run, rows: Rows, tmp_path: Path, postal: str) -> Callable[..., dict[str, list[list[Any]]]]:
    """Join a table, given as text, to four squares (1348, 4000, 1040, 7750) and give the rows of every output."""

    def _join(text: str, encoding: str = "utf-8", **parameters: Any) -> dict[str, list[list[Any]]]:
        path = tmp_path / "membres.csv"
        path.write_bytes(text.encode(encoding))
        done = run(
            "joinemployment",
            MEMBERS=str(path),
            POSTAL_LAYERS=[postal],
            **{**dict.fromkeys(OUTPUTS, "memory:"), **parameters},
        )
        return {name: rows(done[name]) for name in OUTPUTS}

    return _join


Join = Callable[..., dict[str, list[list[Any]]]]


def fate(done: dict[str, list[list[Any]]], row: int = 0) -> tuple[str, str, float]:
    """Give a row's code as shown, status and jobs."""
    found = done["ROWS"][row]
    return found[6], found[8], found[7]


def assert_balanced(ledger: list[list[Any]]) -> None:
    left: dict[str, list[float]] = {}
    for cluster, status, _, _, count, jobs in ledger:
        block, sign = left.setdefault(cluster, [0, 0]), 1 if status == "read" else -1
        block[0] += sign * count
        block[1] += sign * round(jobs * 100)
    assert all(block == [0, 0] for block in left.values()), left


@pytest.mark.parametrize(
    ("encoding", "delimiter", "line_end"),
    [
        ("cp1252", ";", "\r\n"),
        ("utf-8", ",", "\n"),
        ("utf-8-sig", ";", "\r\n"),
        ("utf-16", "\t", "\r\n"),
        ("iso-8859-1", "|", "\r"),
    ],
    ids=[
        "French Excel writes Windows-1252 with semicolons",
        "UTF-8 without a mark and with commas",
        "UTF-8 with a byte-order mark",
        "UTF-16 with tabs is what Excel calls Unicode text",
        "ISO-8859-1 with bars and old Mac line ends",
    ],
)
def test_any_encoding_delimiter_and_line_end_gives_the_same_figures(
    join: Join, encoding: str, delimiter: str, line_end: str
) -> None:
    cells = [["Société", "Clustér", "CP", "Effectif"], ["Écho à l'été", "Énergie", "1348", '"1 234,5"']]
    cells[0][1] = "Cluster"
    done = join(line_end.join([*map(delimiter.join, cells), ""]), encoding)
    assert done["OUTPUT"] == [["BE", "1348", "Énergie", 1, 1234.5]]
    assert done["ROWS"][0][1] == "Écho à l'été"


def test_title_source_total_and_empty_rows_and_columns_are_no_members(join: Join) -> None:
    done = join(
        "Membres des clusters wallons;;;;\n;;;;\nOrganisme;;Cluster;CP;Effectif\nA;;TIC;1348;5\n;;;;\nB;;TIC;4000;6\n"
        "Total;;;;11\nSource : enquête 2006;;;;\n"
    )
    assert done["OUTPUT"] == [["BE", "1348", "TIC", 1, 5.0], ["BE", "4000", "TIC", 1, 6.0]]
    assert [r[0] for r in done["ROWS"]] == [4, 6]


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ("B-1348", ("1348", "mapped")),
        ("B 1348", ("1348", "mapped")),
        ("BE1348", ("1348", "mapped")),
        ("1348 ", ("1348", "mapped")),
        ("1348.0", ("1348", "mapped")),
        ("1348 Louvain-la-Neuve", ("1348", "mapped")),
        ("１３４８", ("1348", "mapped")),
        ("7750", ("7750", "mapped")),
        ("L-7750", ("7750", "unmatched")),
        ("L 7750", ("7750", "unmatched")),
        ("LU-7750", ("7750", "unmatched")),
        ("F-59000", ("59000", "unmatched")),
        ("59000", ("59000", "unmatched")),
        ("D-52062", ("52062", "unmatched")),
        ("NL-6211 AB", ("6211AB", "unmatched")),
        ("0348", ("0348", "unmatched")),
        ("??", ("??", "unmatched")),
        ("", ("", "missing_code")),
    ],
    ids=lambda value: (value or "an empty cell") if isinstance(value, str) else f"is {value[1]}",
)
def test_a_postal_code_as_people_write_it(join: Join, code: str, expected: tuple[str, str]) -> None:
    done = join(f"{HEADER}\nA;TIC;{code};12\n")
    assert fate(done) == (*expected, 12.0)
    assert_balanced(done["LEDGER"])


def test_a_french_code_that_lost_its_zero_is_french_where_the_country_says_so(join: Join) -> None:
    done = join(
        "Organisme;Cluster;CP;Pays;Effectif\nA;TIC;1000;France;12\nB;TIC;1348;Belgique;3\nC;TIC;B-1348;France;4\n"
    )
    assert [(r[5], r[6], r[8]) for r in done["ROWS"]] == [
        ("FR", "01000", "unmatched"),
        ("BE", "1348", "mapped"),
        ("", "B-1348", "unmatched"),
    ]


def test_unmatched_codes_suggest_their_country_or_the_nearest_number(join: Join) -> None:
    done = join(f"{HEADER}\nA;TIC;1347;5\nB;TIC;F-59000;9\nC;TIC;??;90\n", POSTAL_COUNTRIES="BE")
    assert [[r[2], r[4], r[5]] for r in done["UNMATCHED"]] == [
        ["??", 90.0, ""],
        ["F-59000", 9.0, ""],
        ["1347", 5.0, "1348, 1040, 4000"],
    ]


def test_a_bare_foreign_code_is_never_guessed_but_suggested_with_its_country(
    run: Run, rows: Rows, tmp_path: Path, postal: str
) -> None:
    table, french = tmp_path / "m.csv", tmp_path / "fr.geojson"
    table.write_text(f"{HEADER}\nA;TIC;59000;9\n", encoding="utf-8")
    french.write_text(
        '{"type": "FeatureCollection", "features": [{"type": "Feature", "properties": {"cp": "59000"}, '
        '"geometry": {"type": "Point", "coordinates": [3.06, 50.63]}}]}',
        encoding="utf-8",
    )
    done = run(
        "joinemployment",
        MEMBERS=str(table),
        POSTAL_LAYERS=[postal, str(french)],
        POSTAL_COUNTRIES="BE;FR",
        OUTPUT="memory:",
        UNMATCHED="memory:",
    )
    assert rows(done["OUTPUT"]) == []
    assert rows(done["UNMATCHED"]) == [["", "", "59000", 1, 9.0, "FR 59000?"]]


@pytest.mark.parametrize(
    ("cell", "jobs"),
    [("1\u00a0234", 1234.0), ("1\u202f234", 1234.0), ("1.234", 1234.0), ("1,234", 1234.0), ("1 234,5", 1234.5), ("1e3", 1000.0)],
    ids=[
        "a no-break space sets off thousands",
        "a narrow no-break space sets off thousands",
        "a dot sets off thousands",
        "a comma sets off thousands",
        "a decimal comma",
        "an exponent",
    ],
)  # fmt: skip
def test_a_headcount_as_people_write_it(join: Join, cell: str, jobs: float) -> None:
    assert join(f"{HEADER}\nA;TIC;1348;{cell}\n")["OUTPUT"] == [["BE", "1348", "TIC", 1, jobs]]


@pytest.mark.parametrize("cell", ["<5", "50-99", "≈ 200", "n.d.", "-", "", "-3"])
def test_a_headcount_that_is_none_is_unusable_and_counts_for_nothing(join: Join, cell: str) -> None:
    done = join(f"{HEADER}\nA;TIC;1348;{cell}\nB;TIC;1348;7\n")
    assert fate(done) == ("1348", "unusable_jobs", 0.0)
    assert done["OUTPUT"] == [["BE", "1348", "TIC", 1, 7.0]]
    assert_balanced(done["LEDGER"])


def test_full_time_equivalents_keep_their_decimals(join: Join) -> None:
    done = join("Organisme;Cluster;CP;Effectif (ETP)\nA;TIC;1348;12,125\nB;TIC;1348;0,75\n")
    assert done["OUTPUT"] == [["BE", "1348", "TIC", 2, 12.88]]  # 12.125 is rounded half up to 12.13


def test_a_cluster_spelt_four_ways_is_one_with_its_accents_composed_or_not(join: Join) -> None:
    done = join(
        f"{HEADER}\nA;TIC;1348;1\nB;tic ;1348;2\nC;T.I.C.;1348;4\nD;É-co;1348;8\nE;E\u0301-co;1348;16\nF;eco;1348;32\n"
    )
    assert done["OUTPUT"] == [["BE", "1348", "TIC", 3, 7.0], ["BE", "1348", "É-co", 3, 56.0]]


def test_two_clusters_in_one_cell_are_two_members_and_one_site_where_the_separator_is_named(join: Join) -> None:
    text = f"{HEADER}\nA;Skywin / Infopole;1348;12\nB;Infopole;1348;3\n"
    done = join(text, CLUSTER_SEPARATOR="/")
    assert done["OUTPUT"] == [["BE", "1348", "Infopole", 2, 15.0], ["BE", "1348", "Skywin", 1, 12.0]]
    assert done["TOTALS"] == [["BE", "1348", 2, 15.0, 12.0, 15.0]]
    assert [r[2] for r in join(text)["OUTPUT"]] == ["Infopole", "Skywin / Infopole"]
    assert_balanced(done["LEDGER"])


def test_the_same_site_twice_and_an_organisation_spelt_two_ways_count_once(join: Join) -> None:
    done = join(f"{HEADER}\nAgronova S.A.;TIC;1348;60\nAGRONOVA sa;TIC;B-1348;60\nAgronova;Espace;1348;50\n")
    assert done["OUTPUT"] == [["BE", "1348", "Espace", 1, 50.0], ["BE", "1348", "TIC", 1, 60.0]]
    assert done["TOTALS"] == [["BE", "1348", 1, 60.0, 60.0, 50.0]]
    assert [r[8] for r in done["ROWS"]] == ["mapped", "repeated", "mapped"]
    assert_balanced(done["LEDGER"])


def test_no_column_but_the_recognised_ones_reaches_any_output_or_the_log(join: Join, run: Run) -> None:
    done = join(
        "Organisme;Cluster;CP;Effectif;Contact;Remarque;Commune\n"
        "A;TIC;1348;12;Jeanne Dupont;jeanne@example.org;Secretville\n"
        "A;TIC;1348;12;Jeanne Dupont;jeanne@example.org;Secretville\n"
        "A;TIC;1348;13;Jeanne Dupont;jeanne@example.org;Secretville\n"
        "B;TIC;??;n.d.;Jeanne Dupont;jeanne@example.org;Secretville\n"
        "B;Espace;59000;7;Jeanne Dupont;jeanne@example.org;Secretville\n"
    )
    told = str(done) + run.feedback.textLog()
    assert not [secret for secret in ("Jeanne", "Dupont", "example.org", "Secretville") if secret in told]


def test_a_table_of_several_years_that_nobody_chose_from_is_refused_with_the_years(
    join: Join, run: Run, tmp_path: Path, postal: str
) -> None:
    text = "Organisme;Cluster;CP;Effectif;Année\nA;TIC;1348;5;2005\nA;TIC;1348;6;2006\n"
    output = tmp_path / "out.gpkg"
    with pytest.raises(QgsProcessingException, match=r"“Année”: “2005”, “2006”.*Choose one"):
        join(text, OUTPUT=str(output))
    assert not output.exists()
    assert join(text, YEAR="2006")["OUTPUT"] == [["BE", "1348", "TIC", 1, 6.0]]


def test_two_columns_that_could_be_the_headcount_are_refused_by_name(join: Join) -> None:
    text = "Organisme;Cluster;CP;Effectif 2005;Effectif 2006\nA;TIC;1348;5;6\n"
    with pytest.raises(QgsProcessingException, match="“Effectif 2005”, “Effectif 2006”"):
        join(text)
    assert join(text, JOBS_FIELD="Effectif 2006")["OUTPUT"] == [["BE", "1348", "TIC", 1, 6.0]]


def test_a_row_without_cluster_is_accounted_for_under_no_cluster(join: Join) -> None:
    done = join(f"{HEADER}\nA;;1348;5\nB;TIC;1348;6\n")
    assert fate(done) == ("1348", "missing_cluster", 5.0)
    assert ["(no cluster)", "missing_cluster", "", "", 1, 5.0] in done["LEDGER"]
    assert_balanced(done["LEDGER"])


@pytest.mark.parametrize(
    ("cell", "separator", "clusters"),
    [("Marketing et TIC", " et ", ["Marketing", "TIC"]), ('"Skywin\nTIC"', "\\n", ["Skywin", "TIC"])],
    ids=["a word with its spaces", "a line break in the cell"],
)
def test_a_separator_counts_with_its_spaces(join: Join, cell: str, separator: str, clusters: list[str]) -> None:
    done = join(f"{HEADER}\nA;{cell};1348;12\n", CLUSTER_SEPARATOR=separator)
    assert [r[2] for r in done["OUTPUT"]] == clusters
    assert done["TOTALS"] == [["BE", "1348", 1, 12.0, 12.0, 12.0]]


def test_a_workbook_whose_first_sheet_is_no_table_names_the_sheet_and_the_others(
    run: Run, tmp_path: Path, postal: str
) -> None:
    sheets = {"Lisez-moi": [["Ce classeur contient"]], "Membres": [HEADER.split(";"), ["A", "TIC", "1348", 12]]}
    path = write_xlsx(tmp_path / "m.xlsx", sheets)
    with pytest.raises(QgsProcessingException, match=r"m\.xlsx, sheet Lisez-moi: No column was recognised"):
        run("joinemployment", MEMBERS=path, POSTAL_LAYERS=[postal], OUTPUT="memory:")
    assert "other sheets: Membres" in run.feedback.textLog()
