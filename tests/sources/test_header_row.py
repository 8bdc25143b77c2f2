"""Headers below titles, and over two rows."""

from __future__ import annotations

import pytest
from cluster_atlas.processing.sources.header_row import read_header

FOUR = ["Organisme", "Cluster", "CP", "Effectif"]
BODY = ["A", "TIC", "1348", "5", "6"]


@pytest.mark.parametrize(
    ("rows", "names", "last"),
    [
        ([FOUR, BODY[:4]], FOUR, 0),
        ([["Membres 2006"], ["", "", "", ""], FOUR, BODY[:4]], FOUR, 2),
        ([[*FOUR, ""], ["", "", "", "2005", "2006"], BODY], [*FOUR[:3], "Effectif 2005", "Effectif 2006"], 1),
        ([[*FOUR, ""], ["", "", "", "ETP", "Unités"], BODY], [*FOUR[:3], "Effectif ETP", "Effectif Unités"], 1),
        (
            [["", "", "", "Effectif", ""], [*FOUR[:3], "2005", "2006"], BODY],
            [*FOUR[:3], "Effectif 2005", "Effectif 2006"],
            1,
        ),
        (
            [["Organisme", "Cluster", "Adresse", "", "Effectif"], ["", "", "CP", "Localité", ""], BODY],
            ["Organisme", "Cluster", "CP", "Adresse Localité", "Effectif"],
            1,
        ),
        (
            [["Organisme", "Cluster", "Siège", "", "Site", ""], ["", "", "CP", "Effectif", "CP", "Effectif"], BODY],
            ["Organisme", "Cluster", "Siège CP", "Siège Effectif", "Site CP", "Site Effectif"],
            1,
        ),
    ],
    ids=["plain", "titles", "years below", "names below", "group above", "names that say enough", "repeated names"],
)
def test_a_header_of_one_or_two_rows_names_every_column(rows, names, last) -> None:
    header = read_header(rows, {})
    assert (header.cells, header.last) == (names, last)


@pytest.mark.parametrize(
    "rows",
    [
        [[*FOUR, "", ""], [*BODY, "7"]],
        [[*FOUR, "", ""], ["", "", "", "1234", "5678", ""]],
        [[*FOUR, "", ""], ["Total", "", "", "12", "", ""]],
        [[*FOUR, ""], ["", "", "", "<5", "50-99"]],
        [["Organisme", "", "Cluster", "CP", "Effectif"], ["A", "B", "TIC", "", ""]],
    ],
    ids=["members", "numbers", "total", "ranges", "text"],
)
def test_rows_below_a_header_with_gaps_are_no_part_of_it(rows) -> None:
    assert read_header(rows, {}).last == 0


def test_a_title_beside_an_edition_does_not_rename_the_columns_that_the_user_names() -> None:
    rows = [["Annuaire", "", "", "Édition 2007", ""], ["Organisme", "Cluster", "CP", "2005", "2006"], BODY]
    assert read_header(rows, {"jobs": "2006"}).cells[4] == "2006"
