"""The words and weights that the fictional members are drawn from: zones, clusters, names. All of it is invented."""

from __future__ import annotations

from dataclasses import dataclass

ZONES: dict[str, str] = {
    "brabant": "1348*10 1300*8 1400*7 1435*6 1420*5 1330*5 1340*4 1410*4 1301*3 1480*3 1332*2 1370*2 1310*2 "
    "1360 1325 1470",
    "namur": "5000*8 5030*8 5032*6 5100*4 5060*3 5080*3 5380*3 5002*2 5004*2 5020*2 5101*2 5190*2 5300*2 5310*2 5140",
    "bruxelles": "1000*8 1050*5 1070*5 1200*5 1170*4 1180*4 1030*3 1040*3 1120*3 1130*3 1140*3 1160*3 1060*2 1080*2 "
    "1150*2 1190*2 1210*2 1082 1090",
    "liege": "4040*8 4000*6 4031*6 4100*6 4460*6 4020*4 4102*3 4400*3 4430*3 4432*3 4041*2 4042*2 4101*2 4340*2 "
    "4480*2 4671*2 4030 4620 4680",
    "charleroi": "6041*11 6220*5 6000*4 6040*4 6030*3 6180*3 6001*2 6010*2 6060*2 6061*2 6200*2 6240*2 6020 6042 6140",
    "axe": "7180*6 7700*6 7500*5 7522*5 7000*4 7011*4 7100*4 7711*4 7822*4 4651*4 4800*4 7170*3 7181*3 7800*3 "
    "4500*3 4700*3 4840*3 7060*2 7070*2 7080*2 7090*2 7110*2 7780*2 7850*2 7860*2 4300*2 4520*2 4710*2 4720 6560 7331",
    "sud-est": "6791*5 6600*4 6700*4 6790*4 6800*4 6900*4 6690*2 6760*2 6780*2 6840*2 6860*2 6880*2 6890*2 "
    "6717 6820 6940",
    "grand-duche": "L3225*3 L4833*3 L1611*2 L3441*2 L4010*2 L4940*2 L5310*2 L7760*2 L8310*2 L8410*2 L9053 L9510 L9990",
    "flandre": "3001*4 1800*3 1831*3 1930*3 3000*3 9000*3 2018*2 2030*2 2800*2 8500*2 9052*2 1500 3500 3600",
    "reste": "5590*3 5500*2 5580*2 5600*2 5620*2 5660*2 5330 5530 5537 5650 6460",
}
"""Postal codes of each zone, each with its weight; ``L`` marks Luxembourg's."""


@dataclass(frozen=True)
class Theme:
    """A cluster's rows, shares of its rows by zone (percent), median headcount and trade words."""

    name: str
    rows: int
    median: float
    shares: dict[str, int]
    trades: tuple[str, ...]
    tails: tuple[str, ...]


def _shares(*percent: int) -> dict[str, int]:
    return dict(zip(ZONES, percent))


# percent by zone:      BW  Nam Bxl Lie Cha Axe SE GDL Fl Rest
THEMES = (
    Theme(
        "Gestion des déchets solides",
        58,
        24,
        _shares(26, 22, 18, 9, 7, 8, 4, 0, 4, 2),
        ("Recyclage", "Tri", "Compost", "Valorisation", "Récupération", "Biodéchets", "Bennes"),
        ("recycl", "tri", "compost", "benne"),
    ),
    Theme(
        "Recherche clinique",
        66,
        30,
        _shares(38, 13, 25, 9, 5, 3, 1, 0, 6, 0),
        ("Laboratoires", "Essais cliniques", "Biostatistique", "Pharma", "Imagerie médicale", "Immunologie"),
        ("pharm", "clin", "immun", "bio"),
    ),
    Theme(
        "TIC",
        142,
        20,
        _shares(31, 16, 28, 9, 5, 5, 1, 1, 4, 0),
        ("Informatique", "Logiciels", "Réseaux", "Télématique", "Systèmes", "Données", "Édition numérique"),
        ("data", "soft", "net", "code"),
    ),
    Theme(
        "Nutrition",
        82,
        26,
        _shares(22, 20, 13, 11, 5, 13, 5, 0, 5, 6),
        ("Aliments", "Laiterie", "Ferments", "Ingrédients", "Biscuiterie", "Conserves", "Diététique"),
        ("nutri", "lact", "ferm", "gram"),
    ),
    Theme(
        "Éco-construction",
        88,
        16,
        _shares(21, 20, 13, 10, 7, 12, 8, 0, 3, 6),
        ("Charpentes", "Isolation", "Matériaux", "Toitures", "Énergies", "Bâtisseurs", "Châssis"),
        ("bois", "toit", "isol", "solar"),
    ),
    Theme(
        "Aéronautique",
        70,
        48,
        _shares(5, 3, 16, 34, 36, 3, 0, 0, 2, 1),
        ("Ateliers aéronautiques", "Mécanique de précision", "Composites", "Usinage", "Moteurs", "Bancs d’essai"),
        ("aero", "jet", "turb", "wing"),
    ),
    Theme(
        "Espace",
        46,
        34,
        _shares(8, 3, 21, 42, 17, 1, 6, 0, 2, 0),
        ("Optique", "Instruments spatiaux", "Télémesure", "Satellites", "Capteurs", "Cryogénie"),
        ("orbit", "sat", "opt", "stell"),
    ),
    Theme(
        "Auto-mobilité",
        70,
        44,
        _shares(20, 11, 14, 17, 12, 14, 4, 4, 4, 0),
        ("Équipements automobiles", "Fonderie", "Câblage", "Carrosserie", "Polymères", "Simulation"),
        ("auto", "mob", "car", "drive"),
    ),
    Theme(
        "Transport et logistique",
        126,
        42,
        _shares(3, 5, 5, 18, 11, 33, 15, 6, 3, 1),
        ("Transports", "Logistique", "Entrepôts", "Messageries", "Affrètement", "Frigo-transports", "Manutention"),
        ("trans", "log", "cargo", "fret"),
    ),
)

RIVERS = (
    *("de l’Amblève", "de l’Eau Noire", "de l’Orneau", "de l’Ourthe", "de la Burdinale", "de la Dendre", "de la Dyle"),
    *("de la Gette", "de la Haine", "de la Lasne", "de la Lesse", "de la Mehaigne", "de la Molignée", "de la Rulles"),
    *("de la Salm", "de la Sambre", "de la Samme", "de la Semois", "de la Senne", "de la Sûre", "de la Thure"),
    *("de la Thyle", "de la Vesdre", "de la Vire", "du Bocq", "du Hoyoux", "du Ry d’Argent", "du Samson", "du Train"),
    "du Viroin",
)
STARTS = (
    *("Arv", "Bral", "Brev", "Clerv", "Corv", "Dolm", "Drav", "Ernav", "Fauv", "Flém", "Gelv", "Grav", "Helm", "Houl"),
    *("Jolv", "Kerv", "Lomb", "Marv", "Nerv", "Olv", "Perv", "Querm", "Rosv", "Solv", "Tarv", "Urv", "Valm", "Wemm"),
    *("Yerv", "Zelm"),
)
FAMILIES = (
    *("Abrassol", "Bodarvelle", "Cloquemin", "Dellicourt", "Evrardy", "Franquinet-Lob", "Gillotay", "Hanquemont"),
    *("Jamolet", "Kaisinvaux", "Lambrequin", "Malherbin", "Noirhommet", "Pirsoulet", "Quertinmont", "Rasquinay"),
    *("Schoonejans-Roy", "Thibaumont", "Vanderlooz", "Wautelay", "Xhignesset", "Yernauwez"),
)
COMPANY_FORMS = {
    "flandre": ("NV", "BVBA", "SA"),
    "grand-duche": ("SA", "SARL"),
    "": ("SA", "SA", "SPRL", "SPRL", "SCRL"),
}
"""Legal forms by zone; the empty key is for the other zones."""
CENTRES = ("Centre de recherche", "Institut", "Laboratoire commun")
TRAINING = ("Centre de formation", "Campus des métiers", "École technique")
