"""Choose the towns of the base map and the Luxembourg codes: a choice made by hand, in four languages."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Town:
    """A town by its GeoNames number.

    Towns are ranked by population times ``weight``: the atlas is about Wallonia, and its thinly peopled south-east
    needs names too.
    """

    geonames_id: int
    french: str
    dutch: str
    german: str
    english: str
    weight: float = 1.0


def _same(geonames_id: int, name: str, weight: float = 1.0) -> Town:
    return Town(geonames_id, name, name, name, name, weight)


TOWNS = (
    Town(2800866, "Bruxelles", "Brussel", "Brüssel", "Brussels"),
    Town(2792413, "Liège", "Luik", "Lüttich", "Liège", 3),
    _same(2800481, "Charleroi", 2.5),
    Town(2790471, "Namur", "Namen", "Namur", "Namur", 4),
    Town(2790869, "Mons", "Bergen", "Mons", "Mons", 3),
    Town(2785341, "Tournai", "Doornik", "Tournai", "Tournai", 3),
    Town(2803073, "Arlon", "Aarlen", "Arel", "Arlon", 7),
    Town(2783941, "Wavre", "Waver", "Wavre", "Wavre", 5),
    _same(2784821, "Verviers", 3),
    Town(2802583, "Bastogne", "Bastenaken", "Bastogne", "Bastogne", 9),
    _same(2791744, "Marche-en-Famenne", 5),
    _same(2799357, "Dinant", 5),
    Town(2795113, "Huy", "Hoei", "Huy", "Huy", 3),
    Town(2790595, "Mouscron", "Moeskroen", "Mouscron", "Mouscron"),
    _same(2793508, "La Louvière"),
    Town(2790101, "Nivelles", "Nijvel", "Nivelles", "Nivelles", 2),
    _same(2792073, "Louvain-la-Neuve"),
    _same(2797713, "Gembloux"),
    Town(2803010, "Ath", "Aat", "Ath", "Ath", 2),
    _same(2800325, "Chimay", 5),
    _same(2790286, "Neufchâteau", 4),
    _same(2784555, "Virton", 2),
    _same(2789016, "Philippeville", 2),
    _same(2798573, "Eupen", 2),
    Town(2803138, "Anvers", "Antwerpen", "Antwerpen", "Antwerp"),
    Town(2797656, "Gand", "Gent", "Gent", "Ghent"),
    Town(2800931, "Bruges", "Brugge", "Brügge", "Bruges"),
    Town(2792482, "Louvain", "Leuven", "Löwen", "Leuven"),
    _same(2796491, "Hasselt"),
    Town(2791537, "Malines", "Mechelen", "Mechelen", "Mechelen"),
    Town(2794055, "Courtrai", "Kortrijk", "Kortrijk", "Kortrijk"),
    Town(2789786, "Ostende", "Oostende", "Ostende", "Ostend"),
    Town(2998324, "Lille", "Rijsel", "Lille", "Lille"),
    Town(2971041, "Valenciennes", "Valencijn", "Valenciennes", "Valenciennes"),
    _same(2995150, "Maubeuge"),
    _same(3026613, "Charleville-Mézières", 1.5),
    _same(2984114, "Reims"),
    _same(2997638, "Longwy"),
    _same(2751283, "Maastricht"),
    _same(2756253, "Eindhoven"),
    Town(3247449, "Aix-la-Chapelle", "Aken", "Aachen", "Aachen"),
    Town(2821164, "Trèves", "Trier", "Trier", "Trier"),
    Town(2960316, "Luxembourg", "Luxemburg", "Luxemburg", "Luxembourg", 3.5),
    _same(2960596, "Esch-sur-Alzette"),
)

LUXEMBOURG_CODES = {
    "1611": ("Luxembourg", 2960316),
    "3225": ("Bettembourg", 2960777),
    "3441": ("Dudelange", 2960634),
    "4010": ("Esch-sur-Alzette", 2960596),
    "4833": ("Rodange", 2960143),
    "4940": ("Bascharage", 2960815),
    "5310": ("Contern", 2960673),
    "7750": ("Colmar-Berg", 2960680),
    "7760": ("Bissen", 2960759),
    "8310": ("Capellen", 2960697),
    "8410": ("Steinfort", 2960061),
    "9053": ("Ettelbruck", 2960589),
    "9510": ("Wiltz", 2959977),
    "9990": ("Weiswampach", 2959989),
}
"""Luxembourg codes to show, each with its locality and that one's GeoNames number; the build checks the locality."""
