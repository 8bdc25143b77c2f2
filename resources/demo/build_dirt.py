"""The rows that are there for a reason: big names, sites in several clusters, and every dirt that real tables have."""

from __future__ import annotations

import unicodedata

NBSP, THIN = "\u00a0", "\u202f"
Row = tuple[str, ...]
"""Organisme, Type, Cluster, Rôle, CP, Localité, Pays, Effectif, Remarque."""

COMPANY, CENTRE, TRAINING = "entreprise", "centre de recherche", "centre de formation"
MAIN, SECOND = "principal", "secondaire"
LOGISTICS, WASTE = "Transport et logistique", "Gestion des déchets solides"


def anchors() -> list[Row]:
    """Return the large members that make the maps' largest circles."""
    rows = (
        ("Pneus Ardenne-Moselle SA", "Auto-mobilité", "L-7750", "Colmar-Berg", "LU", f"3{NBSP}050"),
        ("Pneus Ardenne-Moselle SA", LOGISTICS, "L-7750", "Colmar-Berg", "LU", "240"),
        ("Avions et Cellules de Gosselies SA", "Aéronautique", "6041", "Gosselies", "BE", f"1{NBSP}420"),
        ("Moteurs de la Basse-Meuse SA", "Aéronautique", "4040", "Herstal", "BE", f"1{THIN}360"),
        ("Structures volantes du Perron SA", "Aéronautique", "4460", "Grâce-Hollogne", "BE", "540"),
        ("Électronique embarquée du Pays Noir SA", "Espace", "6041", "Gosselies", "BE", "620"),
        ("Bancs optiques du Sart SA", "Espace", "4031", "Angleur", "BE", "310"),
        ("Lanceurs et Vannes de Meuse SA", "Espace", "4040", "Herstal", "BE", "480"),
        ("Observatoire des télémesures de Haute-Lesse ASBL", "Espace", "6890", "Libin", "BE", "95"),
        ("Biovaccins de la Lasne SA", "Recherche clinique", "1330", "Rixensart", "BE", f"1{NBSP}380"),
        ("Laboratoires Aclériane SA", "Recherche clinique", "1420", "Braine-l’Alleud", "BE", f"1{NBSP}150"),
        ("Essais précoces de la Dyle SA", "Recherche clinique", "1348", "Louvain-la-Neuve", "BE", "410"),
        ("Télécoms du Boulevard SA", "TIC", "1030", "Schaerbeek", "BE", "1.850"),
        ("Services numériques du Heysel SA", "TIC", "1020", "Laeken", "BE", "640"),
        ("Faisceaux optroniques de la Dyle SA", "TIC", "1348", "Louvain-la-Neuve", "BE", "520"),
        ("Chambres froides du Canal SA", LOGISTICS, "7180", "Seneffe", "BE", "720"),
        ("Plate-forme tri-modale de Liers SA", LOGISTICS, "4460", "Grâce-Hollogne", "BE", f"1{NBSP}260"),
        ("Terminal des Trois Frontières SA", LOGISTICS, "6791", "Athus", "BE", "330"),
        ("Routiers de la Lys SA", LOGISTICS, "7700", "Mouscron", "BE", "560"),
        ("Câbles et Faisceaux du Geer SA", "Auto-mobilité", "4300", "Waremme", "BE", "470"),
        ("Vitrages mobiles de la Sambre SA", "Auto-mobilité", "5190", "Jemeppe-sur-Sambre", "BE", "690"),
        ("Freins et Trains du Brabant SA", "Auto-mobilité", "1400", "Nivelles", "BE", "380"),
        ("Sucres et Fibres de Hesbaye SA", "Nutrition", "5030", "Gembloux", "BE", "430"),
        ("Chocolats du Pays vert SA", "Nutrition", "7800", "Ath", "BE", "290"),
        ("Laits infantiles de Famenne SA", "Nutrition", "6900", "Marche-en-Famenne", "BE", "260"),
        ("Collectes urbaines réunies SA", "Gestion des déchets solides", "1000", "Bruxelles", "BE", f"1{THIN}120"),
        ("Broyeurs de la Basse-Sambre SA", "Gestion des déchets solides", "5060", "Sambreville", "BE", "210"),
        ("Tri et Cendres du Brabant SA", "Gestion des déchets solides", "1435", "Mont-Saint-Guibert", "BE", "340"),
        ("Toitures vivantes de Nivelles SA", "Éco-construction", "1400", "Nivelles", "BE", "180"),
        ("Panneaux et Lamellés de Marche SA", "Éco-construction", "6900", "Marche-en-Famenne", "BE", "240"),
        # Outside a frame that is fitted to Wallonia: counted and said, not lost.
        ("Quais de l’Escaut NV", LOGISTICS, "2030", "Anvers", "BE", "380"),
        ("Biopuces de la Lys NV", "Recherche clinique", "9052", "Zwijnaarde", "BE", "140"),
    )
    return [(name, COMPANY, cluster, MAIN, *place, jobs, "") for name, cluster, *place, jobs in rows]


def exclusions() -> list[Row]:
    """Return the members whose headcount the rules put aside or correct."""
    rows = []
    for cluster in ("TIC", "Recherche clinique", "Espace"):
        rows.append(_row("Université de la Dyle", "université", cluster, "1348", f"4{NBSP}800", "tout le personnel"))
    for cluster in ("Espace", "Aéronautique", "Nutrition"):
        # Composed in one row, decomposed in the next, as when two people type the same name on two systems.
        name = unicodedata.normalize("NFD" if cluster == "Nutrition" else "NFC", "Université de l’Ourthe")
        rows.append(_row(name, "université", cluster, "4000", f"3{THIN}950", ""))
    rows.append(_row("Banque Meuse & Sambre", "banque", "TIC", "1000", f"31{NBSP}000", "effectif mondial"))
    rows.append(_row("Banque Meuse & Sambre", "banque", "Éco-construction", "5000", f"31{NBSP}000", "effectif mondial"))
    shops = {"1400": "85", "5100": "120", "4000": "160", "6000": "140", "7000": "95", "1500": "1.234"}
    for code, jobs in shops.items():
        rows.append(_row("Supermarchés Delmarche SA", "commerce", "Nutrition", code, jobs, "", role=SECOND))
    rows.append(_row("Messageries du Borinage SA", COMPANY, LOGISTICS, "7080", f"2{NBSP}600", "effectif du groupe"))
    rows.append(_row("Ville de Sambreval", "pouvoir public", WASTE, "6000", f"1{NBSP}900", ""))
    rows.append(_row("Intercommunale des Trois Vallées", "pouvoir public", WASTE, "4040", "860", ""))
    rows.append(_row("Hebdo des Transports ASBL", "presse", LOGISTICS, "1000", "14", ""))
    return rows


def several_clusters() -> list[Row]:
    """Return sites that belong to several clusters, some with another headcount in each."""
    sites = (
        ("Composites du Fagnoul SA", "4460", (("Aéronautique", "210"), ("Espace", "210"), ("Auto-mobilité", "60"))),
        ("Capteurs Querméa SPRL", "4031", (("Espace", "48"), ("Aéronautique", "48"), ("TIC", "12"))),
        ("Logiciels de bord du Piéton SA", "6041", (("Aéronautique", "130"), ("TIC", "130"))),
        ("Traçabilité Yervadata SA", "1348", (("TIC", "75"), ("Nutrition", "20"), (LOGISTICS, "20"))),
        ("Biostat Dravéo SPRL", "1435", (("Recherche clinique", "34"), ("TIC", "34"))),
        ("Fibres de bois Houlva SA", "6900", (("Éco-construction", "88"), (WASTE, "25"))),
        ("Ferments du Train SPRL", "5030", (("Nutrition", "41"), ("Recherche clinique", "15"))),
        ("Pneumatique et Rechapage Clervo SA", "6220", (("Auto-mobilité", "96"), (WASTE, "30"))),
        ("Télématique des Écluses SA", "4000", ((LOGISTICS, "52"), ("TIC", "52"), ("Auto-mobilité", "52"))),
        ("Isolants recyclés Flémova SCRL", "5300", (("Éco-construction", "37"), (WASTE, "37"))),
        ("Institut des matériaux de la Thure", "6000", (("Aéronautique", "64"), ("Éco-construction", "18"))),
        ("Alliages Marvejet SA", "4100", (("Aéronautique", "175"), ("Auto-mobilité", "80"))),
    )
    rows = [
        _row(name, _kind(name), cluster, code, jobs, "", role=SECOND if place else MAIN)
        for name, code, memberships in sites
        for place, (cluster, jobs) in enumerate(memberships)
    ]
    both = (
        ("Satellites Solvéor SA", "Espace / TIC", "4031", "86"),
        ("Drones Nervajet SPRL", "Aéronautique / Espace", "6041", "19"),
        ("Biogaz Tarvéo SCRL", "Gestion des déchets solides / Éco-construction", "5380", "23"),
        ("Nutriclinique Valméa SA", "Nutrition / Recherche clinique", "1348", "57"),
        ("Flottes Urvamob SA", "Auto-mobilité / Transport et logistique", "7011", "112"),
        ("Centre de formation du rail et de la route", "Transport et logistique / Auto-mobilité", "6000", "28"),
        ("Serveurs verts Olvéa SPRL", "TIC / Éco-construction", "5032", "16"),
        ("Emballages Brevalact SA", "Nutrition / Gestion des déchets solides", "7700", "64"),
    )
    return rows + [_row(name, _kind(name), cluster, code, jobs, "") for name, cluster, code, jobs in both]


def dirt() -> list[Row]:
    """Return one row or more of every dirt; what each shows stands in the first words of its organisation's name."""
    return [*_dirty_codes(), *_dirty_headcounts(), *_dirty_clusters(), *_without_territory(), *_repeats()]


def _dirty_codes() -> list[Row]:
    rows = []
    codes = ("B-1348", "B 1348", "BE1348", "1348 ", "1348.0", "1348 Louvain-la-Neuve", "１３４８", "B-5030", "be-4000")
    for number, code in enumerate(codes, start=1):
        rows.append(_row(f"Incubés de la Baraque {number} SPRL", COMPANY, "TIC", code, str(6 + number), "", country=""))
    abroad = (
        ("L-7750", "LU", "35"),
        ("L 7750", "", "22"),
        ("LU-7750", "LU", "18"),
        ("7750", "LU", "12"),
        ("7750", "BE", "44"),
        ("L-7750", "BE", "9"),
        ("F-59000", "FR", "130"),
        ("59000", "", "27"),
        ("D-52062", "DE", "64"),
        ("NL-6211 AB", "NL", "41"),
        ("01000", "FR", "15"),
        ("1000", "FR", "11"),
    )
    for number, (code, country, jobs) in enumerate(abroad, start=1):
        rows.append(_row(f"Relais transfrontalier {number} SA", COMPANY, LOGISTICS, code, jobs, "", country=country))
    rows.append(_row("Ateliers sans adresse SPRL", COMPANY, "Éco-construction", "??", "13", "adresse à demander"))
    rows.append(_row("Bureau mobile Lomvé SPRL", COMPANY, "TIC", "", "7", "", country=""))
    rows.append(_row("Coquille postale SPRL", COMPANY, "TIC", "1349", "21", ""))
    return rows


def _dirty_headcounts() -> list[Row]:
    part_time = "en équivalents temps plein"
    heads = (
        (f"1{NBSP}234", LOGISTICS, "7522", ""),
        (f"1{THIN}234", "Auto-mobilité", "7180", ""),
        ("1.234", LOGISTICS, "4041", ""),
        (f"1{NBSP}234,5", LOGISTICS, "6220", part_time),
        ("12,5", "TIC", "5000", part_time),
        ("8,4 ETP", "TIC", "5032", ""),
        ("<5", "Nutrition", "4300", ""),
        ("50-99", "TIC", "1050", ""),
        ("≈ 200", LOGISTICS, "7700", ""),
        ("n.d.", "Éco-construction", "5380", ""),
        ("-", "Nutrition", "6600", ""),
        ("", "TIC", "1410", ""),
        ("-3", "Éco-construction", "6040", "correction ?"),
        ("1e3", "Auto-mobilité", "1480", ""),
        ("0", "Recherche clinique", "1200", "site fermé"),
    )
    return [
        _row(f"Chiffres à relire {number} SA", COMPANY, cluster, code, head, remark)
        for number, (head, cluster, code, remark) in enumerate(heads, start=1)
    ]


def _dirty_clusters() -> list[Row]:
    decomposed = unicodedata.normalize("NFD", "Éco-construction")
    spelt = {
        "TIC": "1300",
        "tic ": "5000",
        "T.I.C.": "1050",
        decomposed: "1400",
        "ECO CONSTRUCTION": "4500",
        "aeronautique": "6041",
        "Transport & logistique": "6800",
        "Auto mobilité": "4100",
    }
    rows = [
        _row(f"Orthographe libre {number} SPRL", COMPANY, cluster, code, str(9 + number), "")
        for number, (cluster, code) in enumerate(spelt.items(), start=1)
    ]
    return [*rows, _row("Membre sans cluster SPRL", COMPANY, "", "4000", "17", "cluster à préciser")]


def _without_territory() -> list[Row]:
    return [
        _row("Veille européenne Jolvéa ASBL", CENTRE, "TIC", "1049", "62", ""),
        _row("Traducteurs du Rond-Point SCRL", COMPANY, "TIC", "1047", "38", ""),
        _row("Fret aérien Brucolis SA", COMPANY, LOGISTICS, "1931", "310", ""),
        _row("Groupage Cargovia SA", COMPANY, LOGISTICS, "1804", "145", ""),
        _row("Observatoire du bâti durable ASBL", CENTRE, "Éco-construction", "5012", "22", ""),
        _row("Transit allié de Haine SPRL", COMPANY, LOGISTICS, "7010", "85", ""),
        _row("Tri postal de Sambre SA", COMPANY, LOGISTICS, "6099", "74", ""),
        _row("Courriers X du Nord SPRL", COMPANY, LOGISTICS, "1099", "33", ""),
    ]


def _repeats() -> list[Row]:
    twice = _row("Usinage Pervajet SPRL", COMPANY, "Aéronautique", "4041", "58", "")
    again = _row("Données Gravedata SPRL", COMPANY, "TIC", "5032", "26", "")
    met = "Contact : Camille Exemple, camille.exemple@example.org"
    return [
        twice,
        twice,
        again,
        again,
        # One organisation, spelt two ways, in two clusters at one code: one site on the map of all clusters.
        _row("Équipements Zelmécar S.A.", COMPANY, "Auto-mobilité", "4040", "92", ""),
        _row("EQUIPEMENTS ZELMECAR", COMPANY, "Aéronautique", "4040", "92", ""),
        _row("Bâtisseurs de l’Orneau SPRL", COMPANY, "Éco-construction", "5030", "31", met),
        _row("Batisseurs de l'Orneau", COMPANY, "Gestion des déchets solides", "5030", "31", ""),
        # Two establishments of one organisation at one code, with different headcounts: they add up.
        _row("Entrepôts Bralog SA", COMPANY, LOGISTICS, "7180", "74", "entrepôt nord"),
        _row("Entrepôts Bralog SA", COMPANY, LOGISTICS, "7180", "51", "entrepôt sud"),
        _row("Réseaux Corvanet SPRL", COMPANY, "TIC", "1348", "11", "demander à dominique.modele@example.org"),
    ]


def _kind(name: str) -> str:
    return {"Institut": CENTRE, "Centre": TRAINING}.get(name.split()[0], COMPANY)


def _row(
    name: str, kind: str, cluster: str, code: str, jobs: str, remark: str, *, role: str = MAIN, country: str = "BE"
) -> Row:
    return (name, kind, cluster, role, code, "", country, jobs, remark)
