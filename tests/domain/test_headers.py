"""Columns recognised in four languages."""

from __future__ import annotations

import pytest
from cluster_atlas.processing.domain.errors import ClusterAtlasError
from cluster_atlas.processing.domain.headers import find_column, recognise, resolve_columns


@pytest.mark.parametrize(
    "columns",
    [
        ["Organisme", "Type", "Cluster", "Rôle", "CP", "Pays", "Effectif"],
        ["Company", "Kind", "Cluster", "Role", "Postal code", "Country", "Headcount"],
        ["Bedrijf", "Soort", "Clusternaam", "Rol", "Postcode", "Land", "Aantal werknemers"],
        ["Unternehmen", "Art", "Cluster", "Rolle", "PLZ", "Staat", "Mitarbeiter"],
        ["ORGANISME", "type_organisme", "cluster ", "role", "code_postal", "PAYS", "Effectif 2006"],
        [
            "Raison sociale",
            "Catégorie",
            "Pôle",
            "Appartenance",
            "Code postal (siège)",
            "Code pays",
            "Emplois au 31/12/2006",
        ],
    ],
    ids=["fr", "en", "nl", "de", "shouted", "long"],
)
def test_a_header_is_recognised(columns: list[str]) -> None:
    found = resolve_columns(columns, {})
    taken = (found.organisation, found.kind, found.cluster, found.role, found.postal_code, found.country, found.jobs)
    assert list(taken) == columns


def test_two_candidates_are_an_error_that_names_them() -> None:
    with pytest.raises(ClusterAtlasError, match="“Effectif 2005”, “Effectif 2006”"):
        resolve_columns(["Cluster", "CP", "Effectif 2005", "Effectif 2006"], {})


def test_naming_one_of_two_candidates_settles_it() -> None:
    found = resolve_columns(["Cluster", "CP", "Effectif 2005", "Effectif 2006"], {"jobs": "effectif 2006"})
    assert found.jobs == "Effectif 2006"


def test_a_weak_name_counts_only_where_no_strong_one_is() -> None:
    assert recognise("organisation", ["Nom", "Organisme"]) == "Organisme"
    assert recognise("organisation", ["Nom", "CP"]) == "Nom"


def test_a_missing_column_lists_those_there_are() -> None:
    with pytest.raises(ClusterAtlasError, match=r"jobs.*“Cluster”, “CP”"):
        resolve_columns(["Cluster", "CP"], {})
    with pytest.raises(ClusterAtlasError, match="Effectifs 1999"):
        find_column("Effectifs 1999", ["Cluster", "CP"], "jobs")


@pytest.mark.parametrize("name", ["Postcode vestiging", "PLZ/Ort", "Code postal du siège", "CP / Localité"])
def test_a_code_of_the_seat_or_with_its_locality_is_the_postal_code(name: str) -> None:
    assert recognise("postal_code", ["Cluster", name, "Effectif"]) == name
