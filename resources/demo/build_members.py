"""Draw the fictional members from a seed and write them as a French spreadsheet would."""

from __future__ import annotations

import csv
import random
from pathlib import Path

import build_dirt
from build_dirt import CENTRE, COMPANY, MAIN, NBSP, SECOND, TRAINING, Row
from build_vocabulary import CENTRES, COMPANY_FORMS, FAMILIES, RIVERS, STARTS, THEMES, ZONES, Theme
from build_vocabulary import TRAINING as TRAINING_NAMES

HEADER: Row = ("Organisme", "Type", "Cluster", "Rôle", "CP", "Localité", "Pays", "Effectif", "Remarque")
TITLE = "Membres des clusters technologiques – effectifs 2006 – DONNÉES FICTIVES"
SOURCE = "Source : table fictive, tirée au sort pour la démonstration de Cluster Atlas"
SPREAD = 1.05
LARGEST = 8
"""Times the cluster's median: larger sites are named in the list of anchors, so that they lie where its logic says."""
EMPTY: Row = ("",) * len(HEADER)


def write_members(path: Path, seed: int, places: dict[str, str]) -> int:
    """Write the members table (UTF-8 with BOM, ``;``, CRLF) and return its number of members' rows.

    ``places`` gives the locality of a postal code, Luxembourg's with an ``L`` before it.
    """
    draw = random.Random(seed)
    rows = [row for theme in THEMES for row in _theme_rows(theme, draw)]
    rows += build_dirt.anchors() + build_dirt.exclusions() + build_dirt.several_clusters() + build_dirt.dirt()
    draw.shuffle(rows)
    rows = [_located(row, places) for row in rows]
    for place in (40, 300, 300, 650):
        rows.insert(place, EMPTY)
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file, delimiter=";", lineterminator="\r\n")
        writer.writerows([(TITLE, *EMPTY[1:]), EMPTY, HEADER, *rows, EMPTY])
        writer.writerow(("Total", *EMPTY[1:7], f"{_total(rows):,}".replace(",", NBSP), ""))
        writer.writerow((SOURCE, *EMPTY[1:]))
    return len(rows) - 4


def _theme_rows(theme: Theme, draw: random.Random) -> list[Row]:
    """Draw a cluster's rows: a few organisations have several sites, the others one."""
    rows: list[Row] = []
    while len(rows) < theme.rows:
        zone = _zone(theme, draw)
        name, kind = _organisation(theme, zone, draw)
        role = SECOND if draw.random() < 0.12 else MAIN
        for site in range(min(draw.choices((1, 2, 3), (86, 10, 4))[0], theme.rows - len(rows))):
            code, country = _code(_zone(theme, draw) if site else zone, draw)
            rows.append((name, kind, theme.name, role, code, "", country, _jobs(theme, kind, draw), ""))
    return rows


def _zone(theme: Theme, draw: random.Random) -> str:
    return draw.choices(list(theme.shares), list(theme.shares.values()))[0]


def _organisation(theme: Theme, zone: str, draw: random.Random) -> tuple[str, str]:
    """Invent a name and a kind; one name in four is a coined word."""
    kind = draw.choices((COMPANY, CENTRE, TRAINING), (88, 8, 4))[0]
    trade, river = draw.choice(theme.trades), draw.choice(RIVERS)
    if kind != COMPANY:
        return f"{draw.choice(CENTRES if kind == CENTRE else TRAINING_NAMES)} {river} – {trade} ASBL", kind
    coined = draw.choice(STARTS) + draw.choice("aeio") + draw.choice(theme.tails)
    tail = draw.choice(("", " Belux", " Technologies", " & Fils"))
    stem = draw.choices((f"{trade} {river}", f"{trade} {draw.choice(FAMILIES)}", coined + tail), (45, 30, 25))[0]
    return f"{stem} {draw.choice(COMPANY_FORMS.get(zone, COMPANY_FORMS['']))}", kind


def _code(zone: str, draw: random.Random) -> tuple[str, str]:
    weighted = [entry.partition("*") for entry in ZONES[zone].split()]
    code = draw.choices([code for code, _, _ in weighted], [int(weight or 1) for _, _, weight in weighted])[0]
    if code.startswith("L"):
        return f"L-{code[1:]}", "LU"
    return code, draw.choices(("BE", ""), (9, 1))[0]


def _jobs(theme: Theme, kind: str, draw: random.Random) -> str:
    """Return a skewed headcount as typed: most are small, few are large; training centres are smaller."""
    median = theme.median * (0.5 if kind == TRAINING else 1)
    factor = draw.lognormvariate(0, SPREAD)
    while factor > LARGEST:
        factor = draw.lognormvariate(0, SPREAD)
    return str(max(1, round(median * factor)))


def _located(row: Row, places: dict[str, str]) -> Row:
    code = row[4].strip().replace("L-", "L")
    place = row[5] or places.get(code, "")
    return (*row[:5], place, *row[6:])


def _total(rows: list[Row]) -> int:
    """Return the sum that a spreadsheet would show: of the plain numbers alone."""
    plain = (row[7].replace(NBSP, "").replace("\u202f", "") for row in rows)
    return sum(int(text) for text in plain if text.isdigit())
