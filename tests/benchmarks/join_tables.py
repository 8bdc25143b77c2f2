"""The tables of the measurement: members as offices write them, a clean twin for tools that read no dirt, and rules."""

from __future__ import annotations

import random
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

HEADER = ("Organisme", "Type", "Cluster", "CP", "Pays", "Effectif")
# each cluster as it is shown (it comes first in the table), then as others write it
CLUSTERS = (
    ("TIC", "tic ", "T.I.C."),
    ("Espace", "ESPACE"),
    ("Nutrition",),
    ("Logistique", "logistique"),
    ("Auto-mobilité", "Automobilité", "AUTO-MOBILITE"),
    ("Aéronautique", "Aeronautique"),
    ("Éco-construction", "Eco-Construction"),
    ("Recherche clinique",),
    ("Déchets", "dechets"),
)
KINDS = ("entreprise", "centre de recherche", "Université", "banque", "entreprise", "entreprise", "Entreprise")
RULES = """id;action;cluster;field;operator;value;jobs;reason
public;exclude;;kind;one of;banque|universite;;not a firm of the cluster
known;set_jobs;;organisation;contains;Société 77;10;the group's own figure
giants;exclude;tic;jobs;>;2000;;a group's total
branches;exclude;;organisation;matches;1\\d2 (nv|sprl)$;;branches abroad
"""
ROWS_AN_ORGANISATION = 4


@dataclass(frozen=True)
class Postal:
    """A postal-code layer in a GeoPackage: its codes, as both sides read them."""

    path: Path
    layer: str
    field: str

    @property
    def source(self) -> str:
        """Return the layer as QGIS opens it."""
        return f"{self.path}|layername={self.layer}"

    def codes(self) -> list[str]:
        """Return its Belgian codes."""
        with sqlite3.connect(f"file:{self.path}?mode=ro", uri=True) as base:
            rows = base.execute(f'SELECT DISTINCT "{self.field}" FROM "{self.layer}"')
            return [str(code) for (code,) in rows]


def write_tables(folder: Path, rows: int, postal: Postal) -> None:
    """Write ``members.csv``, ``clean.csv`` and ``rules.csv``: the same at every call with the same layer."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "rules.csv").write_text(RULES, encoding="utf-8")
    chance = random.Random(2006)
    with (
        (folder / "members.csv").open("w", encoding="utf-8", newline="") as dirty,
        (folder / "clean.csv").open("w", encoding="utf-8", newline="") as clean,
    ):
        dirty.write(";".join(HEADER) + "\r\n")
        clean.write(";".join(HEADER) + "\r\n")
        jobs = 0
        before: list[str] = []
        for organisation, cluster, code, kind, headcount in _members(rows, sorted(postal.codes()), chance):
            jobs += headcount
            name = f"Société {organisation} SA"
            clean.write(f"{name};{kind};{CLUSTERS[cluster][0]};{code};BE;{headcount}\r\n")
            line = ";".join(_dirty(organisation, cluster, code, kind, headcount, chance))
            if len(before) > 100 and chance.random() < 0.03:
                line = chance.choice(before)  # a line that was pasted twice
            before = [*before[-100:], line]
            dirty.write(line + "\r\n")
        dirty.write(f"Total;;;;;{jobs}\r\n")


def _members(rows: int, codes: list[str], chance: random.Random) -> Iterator[tuple[int, int, str, str, int]]:
    """Yield organisation, cluster, code, kind and headcount: a site is in several clusters, with one headcount or another."""
    organisations = max(rows // ROWS_AN_ORGANISATION, 1)
    for row in range(rows):
        # the first rows introduce each cluster's name as it is shown
        cluster = row if row < len(CLUSTERS) else int(chance.random() * len(CLUSTERS))
        organisation = int(chance.random() * organisations)
        # most rows are of an organisation's seat, the others of a branch
        place = organisation * 7919 if chance.random() < 0.7 else int(chance.random() * len(codes))
        size = (organisation * 104729) % 997 / 997
        headcount = int(1 + 3 / (1.0004 - size)) if chance.random() < 0.8 else int(chance.lognormvariate(3, 1.2))
        yield organisation, cluster, codes[place % len(codes)], KINDS[organisation % 50 % len(KINDS)], headcount


def _dirty(
    organisation: int, cluster: int, code: str, kind: str, headcount: int, chance: random.Random
) -> tuple[str, ...]:
    """Return the cells of one member, about every third row with something that has to be understood."""
    name, shown, country, figure = f"Société {organisation} SA", CLUSTERS[cluster][0], "BE", str(headcount)
    luck = chance.random()
    if luck < 0.05:
        name = f"SOCIETE {organisation} S.A."
    elif luck < 0.08:
        name = f"Société  {organisation}" if organisation % 3 else f"Société {organisation} NV"
    elif luck < 0.081:
        name = ""
    elif luck < 0.13:
        shown = chance.choice(CLUSTERS[cluster])
    elif luck < 0.132:
        shown = ""
    elif luck < 0.20:
        code = chance.choice([f"B-{code}", f"B {code}", f"BE{code}", f"{code} ", f"{code}.0", f"{code} Quelque-Part"])
    elif luck < 0.21:
        code = chance.choice(["", "??", "F-59000", "12345", "9999", "1049", "7010", "1931", "5012"])
    elif luck < 0.24:
        country = chance.choice(["", "Belgique", "België"])
    elif luck < 0.28:
        figure = chance.choice([f"1.{headcount % 1000:03}", f"1 {headcount % 1000:03}", f"2 {headcount % 1000:03}"])
    elif luck < 0.30:
        figure = f"{headcount},5"
    elif luck < 0.31:
        figure = chance.choice(["", "n.d.", "<5", "50-99", "-3", "-"])
    return name, kind, shown, code, country, figure
