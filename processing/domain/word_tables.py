"""The words of a sheet in each language, as plain tables; ``~`` is a no-break space. Read through ``words.words``."""

from __future__ import annotations

# -- nouns that are counted: (one, several)
NOUNS: dict[str, dict[str, tuple[str, str]]] = {
    "fr": {
        "job": ("emploi", "emplois"),
        "member": ("membre", "membres"),
        "site": ("site", "sites"),
        "code": ("code", "codes"),
        "place": ("lieu", "lieux"),
        "circle": ("cercle", "cercles"),
        "row": ("ligne", "lignes"),
    },
    "en": {
        "job": ("job", "jobs"),
        "member": ("member", "members"),
        "site": ("site", "sites"),
        "code": ("code", "codes"),
        "place": ("place", "places"),
        "circle": ("circle", "circles"),
        "row": ("row", "rows"),
    },
    "nl": {
        "job": ("baan", "banen"),
        "member": ("lid", "leden"),
        "site": ("vestiging", "vestigingen"),
        "code": ("code", "codes"),
        "place": ("plaats", "plaatsen"),
        "circle": ("cirkel", "cirkels"),
        "row": ("rij", "rijen"),
    },
    "de": {
        "job": ("Arbeitsplatz", "Arbeitsplätze"),
        "member": ("Mitglied", "Mitglieder"),
        "site": ("Standort", "Standorte"),
        "code": ("PLZ", "PLZ"),
        "place": ("Ort", "Orte"),
        "circle": ("Kreis", "Kreise"),
        "row": ("Zeile", "Zeilen"),
    },
}

# -- sentences; the names in braces are filled in by the methods of Words
TEXTS: dict[str, dict[str, str]] = {
    "fr": {
        "map": "Carte",
        "maps": "Cartes",
        "commentary": "Commentaire",
        "all_clusters": "Ensemble des clusters",
        "measure": "Effectif {year} par code postal",
        "measure_undated": "Effectif par code postal",
        "maximum": "Maximum~: {jobs} ({where})",
        "scale": "1~mm²~= {jobs}",
        "outside": "Hors cadre~: {codes}, {jobs}",
        "too_small": "Trop petits pour être vus~: {places}, {jobs}",
        "giant": "Cercle vide~: {jobs} ({where}), à la même échelle",
        "reading_note": (
            "Lecture~: la surface de {symbol} est proportionnelle à l'effectif des membres établis dans le code "
            "postal. La carte montre la présence de membres dans des réseaux, pas la localisation d'une activité."
        ),
        "sources": "Sources~: {text}",
        "credit": "Réalisation~: Cluster Atlas {version}, QGIS, {date}",
        "side_title": "{theme} ({edition}) – {page}",
        "side_title_undated": "{theme} – {page}",
        "method_panel": "Méthodo. et stat.",
        "sources_panel": "Sources et auteurs",
        "level_heading": "Niveau spatial",
        "procedure_heading": "Procédure",
        "definition_heading": "Définition",
        "data_heading": "Données",
        "exclusions_heading": "Exclusions",
        "unlocated_heading": "Hors des cartes",
        "ledger_heading": "Bilan",
        "sources_heading": "Sources des données",
        "authors_heading": "Auteurs",
        "production_heading": "Réalisation",
        "level": "Code postal. Un code d'institution, sans territoire propre, est rattaché au code qui l'héberge.",
        "procedure": (
            "Pour chaque cluster, l'effectif de tous les membres (entreprises, centres de recherche, centres de "
            "formation) est totalisé par code postal. Un site membre de plusieurs clusters compte sur la carte de "
            "chacun, "
            "et une seule fois sur la carte de l'ensemble."
        ),
        "data": "Effectif des membres, {year}.",
        "data_undated": "Effectif des membres.",
        "exclusion": "{reason}~: exclusion de {rows} ({jobs}).",
        "correction": "{reason}~: effectif corrigé, {jobs} en moins.",
        "addition": "{reason}~: effectif corrigé, {jobs} en plus.",
        "unmatched": "Codes non localisés ({list})~: {codes}, {rows}, {jobs}.",
        "unlocated": "{what}~: {rows}, {jobs}.",
        "none": "Aucune.",
        "report_unmatched": "Codes non localisés, par effectif décroissant",
        "report_before": "Avant l’impression",
        "report_outside": "Lieux hors cadre",
        "report_kept": "Modifications manuelles conservées dans le projet",
        "kept_text": "{page}, « {item} » : texte modifié à la main et conservé ({text})",
        "kept_moved": "{page}, « {item} » : déplacé à la main et laissé à sa place",
        "kept_deleted": "{page}, « {item} » : supprimé à la main et laissé de côté",
        "kept_style": "Couche « {text} » : style modifié à la main et conservé",
        "kept_scale": "Couche « {text} » : style modifié à la main et conservé ; ses symboles ne suivent plus l’échelle de la légende",
        "kept_gone": "Couche « {text} » : retirée, car elle n’a plus de données",
        "report_figures": "Avertissements sur les chiffres",
        "report_single": "Symboles qui publient l’effectif d’un seul membre",
        "report_all": "Tous les clusters, chaque site une fois",
        "report_none": "Sans cluster",
        "edge_left": "à gauche",
        "edge_right": "à droite",
        "edge_top": "en haut",
        "edge_bottom": "en bas",
        "base_map": "Fond de carte",
        "towns": "Villes",
        "names": "Noms",
        "dot": "trop petit pour être vu",
        "moved": "Symboles écartés pour éviter les superpositions.",
        "moved_lines": (
            "Symboles écartés pour éviter les superpositions~; un trait fin les relie à leur emplacement exact."
        ),
        "true_places": "Emplacements exacts",
        "still_overlapping": "Superpositions restantes, faute de place~: {circles}.",
        "inset_title": "{name} (×~{times})",
        "inset_scale": "Encart~: symboles à la même échelle.",
        "inset_note": (
            "Encart~«~{name}~»~: carte agrandie {times}~fois, symboles à la même échelle~; les codes du rectangle ne sont "
            "dessinés que dans l'encart."
        ),
        "merged": "{name}~: {codes} réunis en {symbol}.",
        "merged_each": "{name}~: codes réunis en {symbol} sur chaque carte.",
        "no_room": "Noms restés sans place~: {names}.",
        "pies": "Composition par cluster",
        "pies_note": (
            "Surface~: effectif du code postal, chaque site compté une seule fois. Secteurs, à partir de midi dans le sens "
            "horaire, selon l'ordre de la légende~: part de chaque cluster dans la somme des effectifs par cluster, où "
            "un site compte dans chacun de ses clusters."
        ),
        "pies_reading_note": (
            "Lecture~: la surface de chaque disque est proportionnelle à l'effectif des membres établis dans le code "
            "postal, chaque site comptant une seule fois~; les secteurs indiquent la part de chaque cluster. La carte "
            "montre la présence de membres dans des réseaux, pas la localisation d'une activité."
        ),
        "other_clusters": "Autres clusters",
        "no_slices": "Sans ventilation par cluster",
    },
    "en": {
        "map": "Map",
        "maps": "Maps",
        "commentary": "Commentary",
        "all_clusters": "All clusters",
        "measure": "Headcount {year} by postal code",
        "measure_undated": "Headcount by postal code",
        "maximum": "Maximum: {jobs} ({where})",
        "scale": "1~mm² = {jobs}",
        "outside": "Beyond the frame: {codes}, {jobs}",
        "too_small": "Too small to be seen: {places}, {jobs}",
        "giant": "Empty circle: {jobs} ({where}), at the same scale",
        "reading_note": (
            "How to read: the area of {symbol} is proportional to the headcount of the members in the postal code. "
            "The map shows the presence of members in networks, not the location of an activity."
        ),
        "sources": "Sources: {text}",
        "credit": "Made with Cluster Atlas {version}, QGIS, {date}",
        "side_title": "{theme} ({edition}) – {page}",
        "side_title_undated": "{theme} – {page}",
        "method_panel": "Method and statistics",
        "sources_panel": "Sources and authors",
        "level_heading": "Spatial level",
        "procedure_heading": "Procedure",
        "definition_heading": "Definition",
        "data_heading": "Data",
        "exclusions_heading": "Exclusions",
        "unlocated_heading": "Not on the maps",
        "ledger_heading": "Ledger",
        "sources_heading": "Sources of the data",
        "authors_heading": "Authors",
        "production_heading": "Production",
        "level": "Postal code. An institution's code, which has no territory of its own, is joined to its host's code.",
        "procedure": (
            "For each cluster, the headcount of all members (companies, research centres, training centres) is "
            "summed by "
            "postal code. A site that is a member of several clusters counts on the map of each, and once on "
            "the map of "
            "all clusters."
        ),
        "data": "Headcount of the members, {year}.",
        "data_undated": "Headcount of the members.",
        "exclusion": "{reason}: {rows}, {jobs} excluded.",
        "correction": "{reason}: headcount corrected, {jobs} taken away.",
        "addition": "{reason}: headcount corrected, {jobs} added.",
        "unmatched": "{codes} not located ({list}): {rows}, {jobs}.",
        "unlocated": "{what}: {rows}, {jobs}.",
        "none": "None.",
        "report_unmatched": "Codes not located, by jobs at stake",
        "report_before": "Before printing",
        "report_outside": "Places beyond a frame",
        "report_kept": "Work by hand that was kept in the project",
        "kept_text": "{page}, “{item}”: text changed by hand, kept ({text})",
        "kept_moved": "{page}, “{item}”: moved by hand, left in its place",
        "kept_deleted": "{page}, “{item}”: deleted by hand, left out",
        "kept_style": "Layer “{text}”: style changed by hand, kept",
        "kept_scale": "Layer “{text}”: style changed by hand, kept; its symbols no longer follow the scale of the legend",
        "kept_gone": "Layer “{text}”: has no data any more and was taken out",
        "report_figures": "Warnings on the figures",
        "report_single": "Symbols that publish one member’s headcount",
        "report_all": "All clusters, each site once",
        "report_none": "Without cluster",
        "edge_left": "left",
        "edge_right": "right",
        "edge_top": "top",
        "edge_bottom": "bottom",
        "base_map": "Base map",
        "towns": "Towns",
        "names": "Names",
        "dot": "too small to be seen",
        "moved": "Circles moved apart where they overlapped.",
        "moved_lines": "Circles moved apart where they overlapped; a thin line leads to the true place.",
        "true_places": "True places",
        "still_overlapping": "{circles} still overlap, for want of room.",
        "inset_title": "{name} (×~{times})",
        "inset_scale": "Inset: symbols at the same scale.",
        "inset_note": (
            "Inset~“{name}”: map enlarged {times}~times, symbols at the same scale; the codes in the rectangle are drawn "
            "in the inset only."
        ),
        "merged": "{name}: {codes} joined in {symbol}.",
        "merged_each": "{name}: codes joined in {symbol} on each map.",
        "no_room": "Names that found no room: {names}.",
        "pies": "Composition by cluster",
        "pies_note": (
            "Area: headcount of the postal code, each site counted once. Slices, clockwise from 12 o'clock in the order "
            "of the legend: each cluster's share of the sum of the headcounts by cluster, in which a site counts in each "
            "of its clusters."
        ),
        "pies_reading_note": (
            "How to read: the area of each disc is proportional to the headcount of the members in the postal code, "
            "each site counted once; the slices show the share of each cluster. The map shows the presence of members "
            "in networks, not the location of an activity."
        ),
        "other_clusters": "Other clusters",
        "no_slices": "Not broken down by cluster",
    },
    "nl": {
        "map": "Kaart",
        "maps": "Kaarten",
        "commentary": "Toelichting",
        "all_clusters": "Alle clusters samen",
        "measure": "Personeelsbestand {year} per postcode",
        "measure_undated": "Personeelsbestand per postcode",
        "maximum": "Maximum: {jobs} ({where})",
        "scale": "1~mm² = {jobs}",
        "outside": "Buiten het kader: {codes}, {jobs}",
        "too_small": "Te klein om te zien: {places}, {jobs}",
        "giant": "Lege cirkel: {jobs} ({where}), op dezelfde schaal",
        "reading_note": (
            "Leeswijzer: de oppervlakte van {symbol} is evenredig met het personeelsbestand van de leden in "
            "de postcode. "
            "De kaart toont de aanwezigheid van leden in netwerken, niet de plaats van een activiteit."
        ),
        "sources": "Bronnen: {text}",
        "credit": "Gemaakt met Cluster Atlas {version}, QGIS, {date}",
        "side_title": "{theme} ({edition}) – {page}",
        "side_title_undated": "{theme} – {page}",
        "method_panel": "Methode en statistiek",
        "sources_panel": "Bronnen en auteurs",
        "level_heading": "Ruimtelijk niveau",
        "procedure_heading": "Werkwijze",
        "definition_heading": "Definitie",
        "data_heading": "Gegevens",
        "exclusions_heading": "Uitsluitingen",
        "unlocated_heading": "Niet op de kaarten",
        "ledger_heading": "Balans",
        "sources_heading": "Bronnen van de gegevens",
        "authors_heading": "Auteurs",
        "production_heading": "Uitvoering",
        "level": (
            "Postcode. De code van een instelling zonder eigen grondgebied is bij de code van haar gastheer gevoegd."
        ),
        "procedure": (
            "Voor elke cluster is het personeelsbestand van alle leden (bedrijven, onderzoekscentra, "
            "opleidingscentra) per "
            "postcode opgeteld. Een vestiging die lid is van meer clusters telt op de kaart van elk ervan, en "
            "één keer op "
            "de kaart van alle clusters samen."
        ),
        "data": "Personeelsbestand van de leden, {year}.",
        "data_undated": "Personeelsbestand van de leden.",
        "exclusion": "{reason}: {rows}, {jobs} uitgesloten.",
        "correction": "{reason}: personeelsbestand verbeterd, {jobs} afgetrokken.",
        "addition": "{reason}: personeelsbestand verbeterd, {jobs} toegevoegd.",
        "unmatched": "{codes} niet gelokaliseerd ({list}): {rows}, {jobs}.",
        "unlocated": "{what}: {rows}, {jobs}.",
        "none": "Geen.",
        "report_unmatched": "Niet-gelokaliseerde codes, naar banen",
        "report_before": "Voor het drukken",
        "report_outside": "Plaatsen buiten het kader",
        "report_kept": "Handwerk dat in het project bewaard bleef",
        "kept_text": "{page}, “{item}”: tekst met de hand gewijzigd en bewaard ({text})",
        "kept_moved": "{page}, “{item}”: met de hand verplaatst en zo gelaten",
        "kept_deleted": "{page}, “{item}”: met de hand verwijderd en weggelaten",
        "kept_style": "Laag “{text}”: stijl met de hand gewijzigd en bewaard",
        "kept_scale": "Laag “{text}”: stijl met de hand gewijzigd en bewaard; haar symbolen volgen de schaal van de legende niet meer",
        "kept_gone": "Laag “{text}”: heeft geen gegevens meer en is weggenomen",
        "report_figures": "Waarschuwingen bij de cijfers",
        "report_single": "Symbolen die het personeelsbestand van één lid tonen",
        "report_all": "Alle clusters, elke vestiging eenmaal",
        "report_none": "Zonder cluster",
        "edge_left": "links",
        "edge_right": "rechts",
        "edge_top": "boven",
        "edge_bottom": "onder",
        "base_map": "Basiskaart",
        "towns": "Steden",
        "names": "Namen",
        "dot": "te klein om te zien",
        "moved": "Cirkels uit elkaar geschoven waar ze elkaar overlapten.",
        "moved_lines": (
            "Cirkels uit elkaar geschoven waar ze elkaar overlapten; een dunne lijn wijst de juiste plaats aan."
        ),
        "true_places": "Juiste plaatsen",
        "still_overlapping": "{circles} overlappen elkaar nog, bij gebrek aan ruimte.",
        "inset_title": "{name} (×~{times})",
        "inset_scale": "Inzet: symbolen op dezelfde schaal.",
        "inset_note": (
            "Inzet~“{name}”: kaart {times}~keer vergroot, symbolen op dezelfde schaal; de codes in de rechthoek zijn alleen "
            "in de inzet getekend."
        ),
        "merged": "{name}: {codes} samengevoegd tot {symbol}.",
        "merged_each": "{name}: codes op elke kaart samengevoegd tot {symbol}.",
        "no_room": "Namen zonder plaats: {names}.",
        "pies": "Samenstelling per cluster",
        "pies_note": (
            "Oppervlakte: personeelsbestand van de postcode, elke vestiging eenmaal geteld. Sectoren, met de klok mee "
            "vanaf 12 uur in de volgorde van de legende: aandeel van elke cluster in de som van de personeelsbestanden "
            "per cluster, waarin een vestiging in elk van haar clusters meetelt."
        ),
        "pies_reading_note": (
            "Leeswijzer: de oppervlakte van elke schijf is evenredig met het personeelsbestand van de leden in de "
            "postcode, elke vestiging eenmaal geteld; de sectoren tonen het aandeel van elke cluster. De kaart toont de "
            "aanwezigheid van leden in netwerken, niet de plaats van een activiteit."
        ),
        "other_clusters": "Andere clusters",
        "no_slices": "Niet opgesplitst per cluster",
    },
    "de": {
        "map": "Karte",
        "maps": "Karten",
        "commentary": "Kommentar",
        "all_clusters": "Alle Cluster zusammen",
        "measure": "Beschäftigte {year} je Postleitzahl",
        "measure_undated": "Beschäftigte je Postleitzahl",
        "maximum": "Maximum: {jobs} ({where})",
        "scale": "1~mm² = {jobs}",
        "outside": "Außerhalb des Rahmens: {codes}, {jobs}",
        "too_small": "Zu klein, um sichtbar zu sein: {places}, {jobs}",
        "giant": "Leerer Kreis: {jobs} ({where}), im selben Maßstab",
        "reading_note": (
            "Lesehilfe: Die Fläche {symbol} ist proportional zur Zahl der Beschäftigten der Mitglieder in der "
            "Postleitzahl. Die Karte zeigt die Präsenz von Mitgliedern in Netzwerken, nicht den Standort einer "
            "Tätigkeit."
        ),
        "sources": "Quellen: {text}",
        "credit": "Erstellt mit Cluster Atlas {version}, QGIS, {date}",
        "side_title": "{theme} ({edition}) – {page}",
        "side_title_undated": "{theme} – {page}",
        "method_panel": "Methode und Statistik",
        "sources_panel": "Quellen und Autoren",
        "level_heading": "Räumliche Ebene",
        "procedure_heading": "Verfahren",
        "definition_heading": "Definition",
        "data_heading": "Daten",
        "exclusions_heading": "Ausschlüsse",
        "unlocated_heading": "Nicht auf den Karten",
        "ledger_heading": "Bilanz",
        "sources_heading": "Datenquellen",
        "authors_heading": "Autoren",
        "production_heading": "Herstellung",
        "level": (
            "Postleitzahl. Die Postleitzahl einer Einrichtung ohne eigenes Gebiet ist der ihres Gastgebers zugeordnet."
        ),
        "procedure": (
            "Für jeden Cluster wird die Zahl der Beschäftigten aller Mitglieder (Unternehmen, Forschungszentren, "
            "Ausbildungszentren) je Postleitzahl summiert. Ein Standort, der Mitglied mehrerer Cluster ist, "
            "zählt auf der "
            "Karte eines jeden und einmal auf der Karte aller Cluster."
        ),
        "data": "Beschäftigte der Mitglieder, {year}.",
        "data_undated": "Beschäftigte der Mitglieder.",
        "exclusion": "{reason}: {rows}, {jobs} ausgeschlossen.",
        "correction": "{reason}: Beschäftigtenzahl berichtigt, {jobs} abgezogen.",
        "addition": "{reason}: Beschäftigtenzahl berichtigt, {jobs} hinzugefügt.",
        "unmatched": "{codes} nicht verortet ({list}): {rows}, {jobs}.",
        "unlocated": "{what}: {rows}, {jobs}.",
        "none": "Keine.",
        "report_unmatched": "Nicht verortete Postleitzahlen, nach Beschäftigten",
        "report_before": "Vor dem Druck",
        "report_outside": "Orte außerhalb des Rahmens",
        "report_kept": "Handarbeit, die im Projekt erhalten blieb",
        "kept_text": "{page}, „{item}“: Text von Hand geändert und behalten ({text})",
        "kept_moved": "{page}, „{item}“: von Hand verschoben und dort gelassen",
        "kept_deleted": "{page}, „{item}“: von Hand gelöscht und weggelassen",
        "kept_style": "Layer „{text}“: Stil von Hand geändert und behalten",
        "kept_scale": "Layer „{text}“: Stil von Hand geändert und behalten; seine Symbole folgen dem Maßstab der Legende nicht mehr",
        "kept_gone": "Layer „{text}“: hat keine Daten mehr und wurde entfernt",
        "report_figures": "Hinweise zu den Zahlen",
        "report_single": "Symbole, die die Beschäftigtenzahl eines einzigen Mitglieds zeigen",
        "report_all": "Alle Cluster, jeder Standort einmal",
        "report_none": "Ohne Cluster",
        "edge_left": "links",
        "edge_right": "rechts",
        "edge_top": "oben",
        "edge_bottom": "unten",
        "base_map": "Grundkarte",
        "towns": "Städte",
        "names": "Namen",
        "dot": "zu klein, um sichtbar zu sein",
        "moved": "Kreise auseinandergerückt, wo sie sich überlappten.",
        "moved_lines": "Kreise auseinandergerückt, wo sie sich überlappten; eine dünne Linie führt zum wahren Ort.",
        "true_places": "Wahre Orte",
        "still_overlapping": "{circles} überlappen sich noch, weil der Platz fehlt.",
        "inset_title": "{name} (×~{times})",
        "inset_scale": "Nebenkarte: Symbole im gleichen Maßstab.",
        "inset_note": (
            "Nebenkarte~„{name}“: Karte {times}-fach vergrößert, Symbole im gleichen Maßstab; die PLZ im Rechteck sind nur "
            "in der Nebenkarte gezeichnet."
        ),
        "merged": "{name}: {codes} zu {symbol} zusammengefasst.",
        "merged_each": "{name}: PLZ auf jeder Karte zu {symbol} zusammengefasst.",
        "no_room": "Namen ohne Platz: {names}.",
        "pies": "Zusammensetzung nach Clustern",
        "pies_note": (
            "Fläche: Beschäftigte der Postleitzahl, jeder Standort einmal gezählt. Sektoren, im Uhrzeigersinn ab 12 Uhr "
            "in der Reihenfolge der Legende: Anteil jedes Clusters an der Summe der Beschäftigten nach Clustern, in der "
            "ein Standort in jedem seiner Cluster zählt."
        ),
        "pies_reading_note": (
            "Lesehilfe: Die Fläche jedes Kreises ist proportional zur Zahl der Beschäftigten der Mitglieder in der "
            "Postleitzahl, jeder Standort einmal gezählt; die Sektoren zeigen den Anteil jedes Clusters. Die Karte zeigt "
            "die Präsenz von Mitgliedern in Netzwerken, nicht den Standort einer Tätigkeit."
        ),
        "other_clusters": "Andere Cluster",
        "no_slices": "Nicht nach Clustern aufgeteilt",
    },
}

# -- what became of a row, in the sheet's words (the ids are those of domain.names)
STATUSES: dict[str, tuple[str, str, str, str]] = {
    "read": ("lus", "read", "gelezen", "gelesen"),
    "mapped": ("cartographiés", "mapped", "in kaart gebracht", "kartiert"),
    "excluded": ("exclus", "excluded", "uitgesloten", "ausgeschlossen"),
    "corrected": ("corrigés", "corrected away", "weggecorrigeerd", "wegberichtigt"),
    "repeated": ("répétés", "repeated", "herhaald", "wiederholt"),
    "unmatched": ("non localisés", "not located", "niet gelokaliseerd", "nicht verortet"),
    "missing_code": ("sans code postal", "without postal code", "zonder postcode", "ohne Postleitzahl"),
    "missing_cluster": ("sans cluster", "without cluster", "zonder cluster", "ohne Cluster"),
    "unusable_jobs": ("effectif inutilisable", "unusable headcount", "onbruikbaar aantal", "unbrauchbare Zahl"),
    "kept": ("conservés", "kept", "behouden", "behalten"),
}

# -- the shapes of a symbol, as the reading note speaks of one of them
EACH_SYMBOL: dict[str, tuple[str, str, str, str]] = {
    "circle": ("chaque cercle", "each circle", "elke cirkel", "jedes Kreises"),
    "square": ("chaque carré", "each square", "elk vierkant", "jedes Quadrats"),
    "half_circle": ("chaque demi-cercle", "each half-circle", "elke halve cirkel", "jedes Halbkreises"),
}

# -- what merged codes are drawn as, by the sheet's name of a shape
ONE_SYMBOL: dict[str, tuple[str, str, str, str]] = {
    "circle": ("un cercle", "one circle", "één cirkel", "einem Kreis"),
    "square": ("un carré", "one square", "één vierkant", "einem Quadrat"),
    "half_circle": ("un demi-cercle", "one half-circle", "één halve cirkel", "einem Halbkreis"),
    "pie": ("un disque", "one disc", "één schijf", "einem Kreis"),
}

# -- the columns of the report's tables, by field
COLUMNS: dict[str, tuple[str, str, str, str]] = {
    "rule": ("règle", "rule", "regel", "Regel"),
    "reason": ("motif", "reason", "reden", "Grund"),
    "cluster": ("cluster", "cluster", "cluster", "Cluster"),
    "status": ("devenir", "status", "status", "Status"),
    "rows": ("lignes", "rows", "rijen", "Zeilen"),
    "jobs": ("emplois", "jobs", "banen", "Beschäftigte"),
    "country": ("pays", "country", "land", "Land"),
    "postal_code": ("code postal", "postal code", "postcode", "Postleitzahl"),
    "raw": ("tel qu’écrit", "as written", "zoals geschreven", "wie geschrieben"),
    "members": ("membres", "members", "leden", "Mitglieder"),
    "suggestion": ("suggestion", "suggestion", "suggestie", "Vorschlag"),
}

LOGICS: dict[str, tuple[str, str, str, str]] = {
    "new_high_tech": (
        "Haute technologie nouvelle",
        "New high-tech",
        "Nieuwe hightech",
        "Neue Hochtechnologie",
    ),
    "high_tech_heritage": (
        "Haute technologie d'héritage industriel",
        "High-tech with an industrial heritage",
        "Hightech met industrieel verleden",
        "Hochtechnologie mit industriellem Erbe",
    ),
    "intermediate": ("Logique intermédiaire", "Intermediate", "Tussenvorm", "Zwischenform"),
    "traditional": ("Logique traditionnelle", "Traditional", "Traditioneel", "Traditionell"),
}

MONTHS: dict[str, str] = {
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "en": "January February March April May June July August September October November December",
    "nl": "januari februari maart april mei juni juli augustus september oktober november december",
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
}
