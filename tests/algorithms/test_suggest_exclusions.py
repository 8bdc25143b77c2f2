"""clusteratlas:suggestexclusions: from a table to rules that work once they are switched on."""

from __future__ import annotations

import csv
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from cluster_atlas.processing.workflow import suggest
from qgis.core import QgsProcessingException

Run = Callable[..., dict[str, Any]]
Rows = Callable[[Any], list[list[Any]]]

TABLE = """Organisme;Cluster;CP;Effectif;Type;Remarque
Université de l’Ourthe;TIC;1348;4 800;Université;Jean Dupont jean@example.org
UNIVERSITE DE L'OURTHE;TIC;1348;4 800;Université;
Groupe|Nord SA;TIC;1348;750;Entreprise;
Groupe|Nord S.A.;Espace;4000;750;Entreprise;
Forge;TIC;4000;12;Entreprise;
Scierie;TIC;1348;n.d.;Entreprise;
Menuiserie;Espace;1040;9;Entreprise;
Atelier;Espace;1040;11;Entreprise;
Total;;;6332;;
"""


@pytest.fixture
def table(tmp_path: Path) -> str:
    path = tmp_path / "membres.csv"
    path.write_bytes(TABLE.replace("\n", "\r\n").encode("cp1252"))
    return str(path)


@pytest.fixture(autouse=True)
def french(monkeypatch: pytest.MonkeyPatch) -> None:
    """Work as a user whose QGIS is French."""
    monkeypatch.setattr(suggest, "users_language", lambda: "fr")


def test_the_rules_table_is_worked_out_by_hand(run: Run, rows: Rows, table: str) -> None:
    done = run("suggestexclusions", MEMBERS=table, OUTPUT="memory:")
    assert [f.name() for f in done["OUTPUT"].fields()] == (
        "enabled id action cluster field operator value jobs reason".split()
    )
    assert [[*r[:7], r[8].replace("\u00a0", " ").replace("\u202f", " ")] for r in rows(done["OUTPUT"])] == [
        # TIC: 4,800 + 750 + 12 of four sites with a headcount, the repeated row and the unusable one aside
        [0, "suggestion-1", "exclude", "", "kind", "equals", "Université",
         "Université : ce type d’organisme évoque une université ou une haute école (1 ligne, 4 800 emplois)"],
        [0, "suggestion-2", "exclude", "", "organisation", "one of", "Université de l’Ourthe|UNIVERSITE DE L'OURTHE",
         "Université de l’Ourthe : 86 % de l’effectif du cluster TIC (1 ligne, 4 800 emplois)"],
        [0, "suggestion-3", "exclude", "", "organisation", "matches", r"^(?:groupe\|nord\ sa|groupe\|nord\ s\.a\.)$",
         "Groupe|Nord SA : même effectif (750 emplois) dans chacun des 2 sites, sans doute celui de tout le groupe "
         "(2 lignes, 1 500 emplois)"],
        [0, "suggestion-4", "exclude", "Espace", "organisation", "matches", r"^(?:groupe\|nord\ sa|groupe\|nord\ s\.a\.)$",
         "Groupe|Nord SA : 97 % de l’effectif du cluster Espace (1 ligne, 750 emplois)"],
    ]  # fmt: skip


def test_nothing_of_a_comment_reaches_the_output(run: Run, rows: Rows, table: str) -> None:
    assert "example.org" not in str(rows(run("suggestexclusions", MEMBERS=table, OUTPUT="memory:")["OUTPUT"]))


def test_each_rule_switched_on_takes_what_its_reason_says(run: Run, rows: Rows, table: str, tmp_path: Path) -> None:
    made = tmp_path / "rules.csv"
    run("suggestexclusions", MEMBERS=table, OUTPUT=str(made))
    with made.open(encoding="utf-8", newline="") as stream:
        lines = list(csv.DictReader(stream))
    assert (
        run("applyexclusions", MEMBERS=table, RULES=str(made), KEPT="memory:", EXCLUDED="memory:")[
            "EXCLUDED"
        ].featureCount()
        == 0
    )
    for line in lines:
        one = tmp_path / f"{line['id']}.csv"
        with one.open("w", encoding="utf-8", newline="") as stream:
            writer = csv.DictWriter(stream, list(line))
            writer.writeheader()
            writer.writerow({**line, "enabled": "1"})
        excluded = rows(
            run("applyexclusions", MEMBERS=table, RULES=str(one), KEPT="memory:", EXCLUDED="memory:")["EXCLUDED"]
        )
        said = line["reason"].replace("\u202f", "").replace("\u00a0", " ").rsplit("(", 1)[1]
        noun = "ligne" if len(excluded) == 1 else "lignes"
        assert said == f"{len(excluded)} {noun}, {sum(r[7] for r in excluded):g} emplois)"


def test_a_small_table_gives_an_empty_rules_table_that_can_be_used(run: Run, rows: Rows, tmp_path: Path) -> None:
    small, made = tmp_path / "m.csv", tmp_path / "rules.gpkg"
    small.write_text("Cluster;CP;Effectif\nTIC;1348;5\nTIC;??;\n", encoding="utf-8")
    done = run("suggestexclusions", MEMBERS=str(small), OUTPUT=str(made))
    assert rows(done["OUTPUT"]) == []
    assert "0 rules are suggested" in run.feedback.textLog()
    kept = run("applyexclusions", MEMBERS=str(small), RULES=str(made), KEPT="memory:")["KEPT"]
    assert kept.featureCount() == 1


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("Cluster;CP;Effectif\n", "no rows"),
        ("Cluster;CP\nTIC;1348\n", "jobs"),
        ("Cluster;CP;Effectif\n;;5\n", "No row"),
    ],
)
def test_a_table_that_cannot_be_used_is_refused_and_no_file_is_left(
    run: Run, tmp_path: Path, text: str, says: str
) -> None:
    bad, made = tmp_path / "m.csv", tmp_path / "rules.csv"
    bad.write_text(text, encoding="utf-8")
    with pytest.raises(QgsProcessingException, match=says):
        run("suggestexclusions", MEMBERS=str(bad), OUTPUT=str(made))
    assert not made.exists()


@pytest.mark.parametrize(
    ("locale", "language"), [("fr_BE", "fr"), ("nl", "nl"), ("de_DE", "de"), ("it", "en"), ("C", "en")]
)
def test_reasons_are_in_the_users_language_where_the_sheets_have_it(
    locale: str, language: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.undo()
    monkeypatch.setattr(suggest.QgsApplication, "locale", staticmethod(lambda: locale))
    assert suggest.users_language() == language
