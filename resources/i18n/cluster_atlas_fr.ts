<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
 <context>
  <name>AtlasDock</name>
  <message>
   <location filename="../../ui/dock.py"></location>
   <source>A new sheet</source>
   <translation>Nouvelle fiche</translation>
  </message>
  <message>
   <location filename="../../ui/dock.py"></location>
   <source>A whole sheet with fictional figures, to try each step on</source>
   <translation>Une fiche complète aux chiffres fictifs, pour essayer chaque étape</translation>
  </message>
  <message>
   <location filename="../../ui/dock.py"></location>
   <source>Exporting</source>
   <translation>Export en cours</translation>
  </message>
  <message>
   <location filename="../../ui/dock.py"></location>
   <source>New, open, save, package, demonstration</source>
   <translation>Créer, ouvrir ou enregistrer une fiche ; paquet, démonstration</translation>
  </message>
  <message>
   <location filename="../../ui/dock.py"></location>
   <source>Not saved to a file yet; a saved QGIS project keeps it</source>
   <translation>Pas encore enregistrée dans un fichier ; un projet QGIS enregistré la conserve</translation>
  </message>
  <message>
   <location filename="../../ui/dock.py"></location>
   <source>Open the demonstration</source>
   <translation>Ouvrir la démonstration</translation>
  </message>
  <message>
   <location filename="../../ui/dock.py"></location>
   <source>Open the guide</source>
   <translation>Ouvrir le guide</translation>
  </message>
  <message>
   <location filename="../../ui/dock.py"></location>
   <source>Reading and summing</source>
   <translation>Lecture et calcul des totaux</translation>
  </message>
  <message>
   <location filename="../../ui/dock.py"></location>
   <source>Sheet</source>
   <translation>Fiche</translation>
  </message>
 </context>
 <context>
  <name>AtlasSession</name>
  <message>
   <location filename="../../ui/session.py"></location>
   <source>Figures of the atlas sheet</source>
   <translation>Chiffres de la fiche d’atlas</translation>
  </message>
  <message>
   <location filename="../../ui/session.py"></location>
   <source>Loading Cluster Atlas</source>
   <translation>Chargement de Cluster Atlas</translation>
  </message>
 </context>
 <context>
  <name>Balance</name>
  <message>
   <location filename="../../ui/exclusions/balance.py"></location>
   <source>Last good figures: {balance}</source>
   <translation>Derniers chiffres valables : {balance}</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/balance.py"></location>
   <source>The balance comes with the table and a postal-code layer.</source>
   <translation>Le bilan s’affiche dès qu’il y a une table et une couche de codes postaux.</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/balance.py"></location>
   <source>other</source>
   <translation>autres</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/balance.py"></location>
   <source>{rows} corrected</source>
   <translation>{rows} corrigées</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/balance.py"></location>
   <source>{rows} excluded</source>
   <translation>{rows} exclues</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/balance.py"></location>
   <source>{rows} mapped</source>
   <translation>{rows} cartographiées</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/balance.py"></location>
   <source>{rows} other</source>
   <translation>{rows} autres</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/balance.py"></location>
   <source>{rows} rows read</source>
   <translation>{rows} lignes lues</translation>
  </message>
 </context>
 <context>
  <name>BaseMapBox</name>
  <message>
   <location filename="../../ui/sheet/base_map_box.py"></location>
   <source>Add a file</source>
   <translation>Ajouter un fichier</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/base_map_box.py"></location>
   <source>Add a layer of the project, with its style</source>
   <translation>Ajouter une couche du projet, avec son style</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/base_map_box.py"></location>
   <source>Base map</source>
   <translation>Fond de carte</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/base_map_box.py"></location>
   <source>Drawn quietly, by what it is</source>
   <translation>Dessinée sobrement, selon sa nature</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/base_map_box.py"></location>
   <source>Drawn with a style of its own</source>
   <translation>Dessinée avec son propre style</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/base_map_box.py"></location>
   <source>How the layer is drawn</source>
   <translation>Dessin de la couche</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/base_map_box.py"></location>
   <source>In the legend</source>
   <translation>Dans la légende</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/base_map_box.py"></location>
   <source>It is not there any more: remove it, or put it back.</source>
   <translation>Elle n’existe plus : retirez-la, ou remettez-la en place.</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/base_map_box.py"></location>
   <source>Layer file</source>
   <translation>Fichier de la couche</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/base_map_box.py"></location>
   <source>Layer, top first</source>
   <translation>Couche, de haut en bas</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/base_map_box.py"></location>
   <source>Layers of the base map</source>
   <translation>Couches du fond de carte</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/base_map_box.py"></location>
   <source>Move down</source>
   <translation>Descendre</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/base_map_box.py"></location>
   <source>Move up</source>
   <translation>Monter</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/base_map_box.py"></location>
   <source>Quietly, by what it is</source>
   <translation>Sobrement, selon sa nature</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/base_map_box.py"></location>
   <source>Remove from the base map</source>
   <translation>Retirer du fond de carte</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/base_map_box.py"></location>
   <source>Style file</source>
   <translation>Fichier de style</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/base_map_box.py"></location>
   <source>The project has no vector layer</source>
   <translation>Le projet n’a aucune couche vecteur</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/base_map_box.py"></location>
   <source>With a style file…</source>
   <translation>Avec un fichier de style…</translation>
  </message>
 </context>
 <context>
  <name>CheckWords</name>
  <message numerus="yes">
   <location filename="../../ui/sheet/check_words.py"></location>
   <source>%n place(s) drawn as dots ({jobs})</source>
   <translation>
    <numerusform>%n lieu réduit à un point ({jobs})</numerusform>
    <numerusform>%n lieux réduits à des points ({jobs})</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../ui/sheet/check_words.py"></location>
   <source>%n place(s) outside the frame ({jobs})</source>
   <translation>
    <numerusform>%n lieu hors du cadre ({jobs})</numerusform>
    <numerusform>%n lieux hors du cadre ({jobs})</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../ui/sheet/check_words.py"></location>
   <source>%n postal code(s) not found ({jobs})</source>
   <translation>
    <numerusform>%n code postal non localisé ({jobs})</numerusform>
    <numerusform>%n codes postaux non localisés ({jobs})</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../ui/sheet/check_words.py"></location>
   <source>%n symbol(s) of at most {most} members ({jobs})</source>
   <translation>
    <numerusform>%n symbole d’au plus {most} membres ({jobs})</numerusform>
    <numerusform>%n symboles d’au plus {most} membres ({jobs})</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../ui/sheet/check_words.py"></location>
   <source>%n symbol(s) of one member only ({jobs})</source>
   <translation>
    <numerusform>%n symbole d’un seul membre ({jobs})</numerusform>
    <numerusform>%n symboles d’un seul membre ({jobs})</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../ui/sheet/check_words.py"></location>
   <source>%n symbol(s) still overlap</source>
   <translation>
    <numerusform>%n symbole en recouvre encore un autre</numerusform>
    <numerusform>%n symboles se recouvrent encore</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../ui/sheet/check_words.py"></location>
   <source>A note at the edge counts them. Show a larger area to have them on the map.</source>
   <translation>Une note en bordure de carte en donne le nombre. Agrandissez l’emprise pour les faire figurer sur la carte.</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/check_words.py"></location>
   <source>Add layers of limits, water or towns under Base map.</source>
   <translation>Ajoutez des couches de limites, d’eaux ou de villes sous Fond de carte.</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/check_words.py"></location>
   <source>Choose another colour for one of them in the step Clusters.</source>
   <translation>Choisissez une autre couleur pour l’un d’eux à l’étape Clusters.</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/check_words.py"></location>
   <source>Each publishes its members' headcount: exclude these rows, or ask whether it may be published.</source>
   <translation>Chacun divulgue l’effectif de ses membres : excluez ces lignes, ou demandez si cet effectif peut être publié.</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/check_words.py"></location>
   <source>Give each code a host in the step Data, or leave it out by a rule.</source>
   <translation>Donnez à chaque code un code hôte à l’étape Données, ou écartez-le par une règle.</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/check_words.py"></location>
   <source>Make the symbols smaller, or put fewer on one map.</source>
   <translation>Réduisez les symboles, ou mettez-en moins sur une carte.</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/check_words.py"></location>
   <source>Move the legend in the project's layout, or make the symbols smaller.</source>
   <translation>Déplacez la légende dans la mise en page du projet, ou réduisez les symboles.</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/check_words.py"></location>
   <source>Name fewer places in the layout settings, or move the names by hand in the project.</source>
   <translation>Nommez moins de lieux dans les réglages de mise en page, ou déplacez les noms à la main dans le projet.</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/check_words.py"></location>
   <source>On the map of all clusters</source>
   <translation>Sur la carte de tous les clusters</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/check_words.py"></location>
   <source>On the pages of one cluster</source>
   <translation>Sur les pages d’un seul cluster</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/check_words.py"></location>
   <source>On the pages of several maps</source>
   <translation>Sur les pages à plusieurs cartes</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/check_words.py"></location>
   <source>Set this scale under Symbols; the giants are then empty circles that the legend names.</source>
   <translation>Réglez cette échelle sous « Symboles » ; les géants sont alors des cercles vides que nomme la légende.</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/check_words.py"></location>
   <source>Shorten the commentary, or let it go on to a next page.</source>
   <translation>Abrégez le commentaire, ou laissez-le se poursuivre sur une autre page.</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/check_words.py"></location>
   <source>Shorten the texts of the panels, or let them take pages of their own.</source>
   <translation>Abrégez les textes des encadrés, ou placez-les sur des pages à part.</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/check_words.py"></location>
   <source>The circles stand on white: the sheet has no base map</source>
   <translation>Les cercles sont sur fond blanc : la fiche n’a pas de fond de carte</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/check_words.py"></location>
   <source>The sheet has no theme</source>
   <translation>La fiche n’a pas de thème</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/check_words.py"></location>
   <source>The sheet names no authors</source>
   <translation>La fiche n’indique pas d’auteurs</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/check_words.py"></location>
   <source>The sheet names no sources</source>
   <translation>La fiche n’indique pas de sources</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/check_words.py"></location>
   <source>They are too small to be drawn to scale; the legend says so. Fewer jobs per mm² make them larger.</source>
   <translation>Ils sont trop petits pour être dessinés à l’échelle ; la légende le dit. Pour les agrandir, réduisez le nombre d’emplois par mm².</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/check_words.py"></location>
   <source>Write the authors: they stand on the page of the commentary.</source>
   <translation>Indiquez les auteurs : ils figurent sur la page du commentaire.</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/check_words.py"></location>
   <source>Write the sources: they stand under each map.</source>
   <translation>Indiquez les sources : elles figurent sous chaque carte.</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/check_words.py"></location>
   <source>Write the theme: it is the title of the sheet.</source>
   <translation>Indiquez le thème : c’est le titre de la fiche.</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/check_words.py"></location>
   <source>beyond the left edge</source>
   <translation>au-delà du bord gauche</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/check_words.py"></location>
   <source>beyond the lower edge</source>
   <translation>au-delà du bord inférieur</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/check_words.py"></location>
   <source>beyond the right edge</source>
   <translation>au-delà du bord droit</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/check_words.py"></location>
   <source>beyond the upper edge</source>
   <translation>au-delà du bord supérieur</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/check_words.py"></location>
   <source>colours that some readers cannot tell apart: {}</source>
   <translation>couleurs que certains lecteurs ne distinguent pas : {}</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/check_words.py"></location>
   <source>names without room: {}</source>
   <translation>noms restés sans place : {}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../ui/sheet/check_words.py"></location>
   <source>the legend lies over %n symbol(s)</source>
   <translation>
    <numerusform>la légende recouvre %n symbole</numerusform>
    <numerusform>la légende recouvre %n symboles</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../ui/sheet/check_words.py"></location>
   <source>the panels run {mm} mm over one page</source>
   <translation>les encadrés dépassent la page de {mm} mm de colonne</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/check_words.py"></location>
   <source>the text runs {mm} mm over one page</source>
   <translation>le texte dépasse la page de {mm} mm de colonne</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/check_words.py"></location>
   <source>{page}: {what}</source>
   <translation>{page} : {what}</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/check_words.py"></location>
   <source>{where} a few giants make dots of most places; 1 mm² for {jobs} would show them</source>
   <translation>{where}, quelques géants réduisent la plupart des lieux à des points ; 1 mm² pour {jobs} les rendrait visibles</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/check_words.py"></location>
   <source>{where}: {jobs}</source>
   <translation>{where} : {jobs}</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/check_words.py"></location>
   <source>{} jobs</source>
   <translation>{} emplois</translation>
  </message>
 </context>
 <context>
  <name>ChecksBox</name>
  <message>
   <location filename="../../ui/sheet/checks_box.py"></location>
   <source> member</source>
   <translation> membre</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/checks_box.py"></location>
   <source> members</source>
   <translation> membres</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/checks_box.py"></location>
   <source>A symbol with at most this many members discloses their headcount</source>
   <translation>Un symbole qui réunit au plus ce nombre de membres divulgue leur effectif</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/checks_box.py"></location>
   <source>Before printing</source>
   <translation>Avant l’impression</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/checks_box.py"></location>
   <source>Double-click to see its rows</source>
   <translation>Double-cliquez pour voir ses lignes</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/checks_box.py"></location>
   <source>List symbols of at most</source>
   <translation>Lister les symboles d’au plus</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/checks_box.py"></location>
   <source>Not looked for yet.</source>
   <translation>Pas encore vérifié.</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/checks_box.py"></location>
   <source>Nothing to look at.</source>
   <translation>Rien à vérifier.</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/checks_box.py"></location>
   <source>What should be known before printing</source>
   <translation>À savoir avant l’impression</translation>
  </message>
  <message numerus="yes">
   <location filename="../../ui/sheet/checks_box.py"></location>
   <source>… and %n more</source>
   <translation>
    <numerusform>… et %n autre</numerusform>
    <numerusform>… et %n autres</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>ClusterAtlas</name>
  <message>
   <location filename="../../processing/algorithms/normalise_postal_codes.py"></location>
   <source>Adds to each row the country and postal code that its cell means, or why it means none.</source>
   <translation>Ajoute à chaque ligne le pays et le code postal que désigne sa cellule, ou la raison pour laquelle elle n’en désigne aucun.</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/apply_exclusions.py"></location>
   <source>Apply exclusion rules</source>
   <translation>Appliquer des règles d’exclusion</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/base.py"></location>
   <source>Atlas sheet</source>
   <translation>Fiche d’atlas</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/export_maps.py"></location>
   <source>Base layers</source>
   <translation>Couches de fond</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/export_maps.py"></location>
   <source>Base layers are drawn below, the first on top, in their own styles.</source>
   <translation>Les couches de fond sont dessinées en dessous, dans leur propre style ; la première de la liste est au-dessus des autres.</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/build_symbols.py"></location>
   <source>Build proportional symbols</source>
   <translation>Construire des symboles proportionnels</translation>
  </message>
  <message>
   <location filename="../../processing/provider.py"></location>
   <source>Cluster Atlas: the printed sheet of clusters</source>
   <translation>Cluster Atlas : la fiche imprimée des clusters</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/members.py"></location>
   <source>Cluster column</source>
   <translation>Champ du cluster</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/build_symbols.py"></location>
   <source>Clusters: names separated by ; (empty = all), compared without case, accents, spaces and punctuation.</source>
   <translation>Clusters : noms séparés par ; (vide = tous), comparés sans tenir compte de la casse, des accents, des espaces ni de la ponctuation.</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/normalise_postal_codes.py"></location>
   <source>Codes of Belgium, Luxembourg, France, Germany and the Netherlands are read as people write them: B-1348, 1348.0, 1348 Louvain-la-Neuve, L-7750, a French 1000 that lost its zero. The country is the prefix's, else the country column's, else the default.</source>
   <translation>Les codes de la Belgique, du Luxembourg, de la France, de l’Allemagne et des Pays-Bas sont lus tels qu’on les écrit : B-1348, 1348.0, 1348 Louvain-la-Neuve, L-7750, ou 1000 pour un code français qui a perdu son zéro initial. Le pays est celui du préfixe, sinon celui du champ du pays, sinon le pays par défaut.</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/build_symbols.py"></location>
   <source>Colours (name=#rrggbb; separated by ;)</source>
   <translation>Couleurs (nom=#rrvvbb, séparées par ;)</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/build_symbols.py"></location>
   <source>Colours: TIC=#0072B2;Espace=#D55E00 by name (total=#555555 for the total), or only colours in the order of the clusters; empty = the plugin's palette.</source>
   <translation>Couleurs : par nom, TIC=#0072B2;Espace=#D55E00 (total=#555555 pour le total), ou seulement des couleurs dans l’ordre des clusters ; vide = la palette de l’extension.</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/join_employment.py"></location>
   <source>Countries of the layers (BE; LU ...)</source>
   <translation>Pays des couches (BE ; LU…)</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/members.py"></location>
   <source>Country column</source>
   <translation>Champ du pays</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/normalise_postal_codes.py"></location>
   <source>Country column (empty: recognised)</source>
   <translation>Champ du pays (vide : reconnu automatiquement)</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/join_employment.py"></location>
   <source>Country column of the layers</source>
   <translation>Champ du pays dans les couches</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/members.py"></location>
   <location filename="../../processing/algorithms/normalise_postal_codes.py"></location>
   <source>Country of codes without prefix or country</source>
   <translation>Pays des codes sans préfixe ni pays</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/join_employment.py"></location>
   <source>Every row and its fate</source>
   <translation>Toutes les lignes et leur devenir</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/apply_exclusions.py"></location>
   <location filename="../../processing/algorithms/join_employment.py"></location>
   <source>Excluded members</source>
   <translation>Membres exclus</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/apply_exclusions.py"></location>
   <source>Excludes or corrects members by a table of rules, each with its reason, and accounts for every row and job.</source>
   <translation>Exclut ou corrige des membres selon une table de règles, chacune motivée, et rend compte de chaque ligne et de chaque emploi.</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/export_maps.py"></location>
   <source>Export maps</source>
   <translation>Exporter des cartes</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/export_maps.py"></location>
   <source>Extent: the least area shown; it grows so that no circle is cut, and what lies outside is counted at the edge. Empty = all circles.</source>
   <translation>Emprise : la surface minimale à montrer ; elle s’agrandit pour qu’aucun cercle ne soit coupé, et ce qui reste en dehors est compté au bord. Vide = tous les cercles.</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/normalise_postal_codes.py"></location>
   <source>Fields added: pc_country and pc_code (filled where the status is ok) and pc_status: ok, missing, invalid (not a code of its country), conflict (prefix and country column disagree), unknown_country. A doubtful code is never moved to another country. A column of the table that has one of these names is kept with _2 after it.</source>
   <translation>Champs ajoutés : pc_country et pc_code (remplis si le statut est ok) et pc_status : ok, missing (absent), invalid (n’est pas un code de son pays), conflict (le préfixe et le champ du pays se contredisent), unknown_country (pays inconnu). Un code douteux n’est jamais attribué à un autre pays. Un champ de la table qui porte déjà l’un de ces noms est conservé, suivi de _2.</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/apply_exclusions.py"></location>
   <location filename="../../processing/algorithms/join_employment.py"></location>
   <location filename="../../processing/algorithms/normalise_postal_codes.py"></location>
   <location filename="../../processing/algorithms/suggest_exclusions.py"></location>
   <source>Figures</source>
   <translation>Chiffres</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/export_maps.py"></location>
   <source>Folder</source>
   <translation>Dossier</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/produce_sheet.py"></location>
   <source>Folder of the sheet</source>
   <translation>Dossier de la fiche</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/export_maps.py"></location>
   <source>Formats</source>
   <translation>Formats</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/produce_sheet.py"></location>
   <source>Formats of the frames</source>
   <translation>Formats des cadres</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/export_maps.py"></location>
   <source>Formats: pdf, svg and png, separated by a comma without a space. Pages are A4 with the map frame of 249 x 165 mm inside; the resolution is the PNG's.</source>
   <translation>Formats : pdf, svg et png, séparés par une virgule sans espace. Les pages sont au format A4 et contiennent le cadre de carte de 249 × 165 mm ; la résolution est celle du PNG.</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/build_symbols.py"></location>
   <source>GeoPackage (*.gpkg)</source>
   <translation>GeoPackage (*.gpkg)</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/members.py"></location>
   <source>Headcount column</source>
   <translation>Champ de l’effectif</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/join_employment.py"></location>
   <source>Host codes table</source>
   <translation>Table des codes hôtes</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/produce_sheet.py"></location>
   <source>In qgis_process formats are written pdf,svg,png without spaces.</source>
   <translation>Dans qgis_process, les formats s’écrivent pdf,svg,png, sans espace.</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/join_employment.py"></location>
   <source>Jobs by code and cluster</source>
   <translation>Emplois par code et par cluster</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/join_employment.py"></location>
   <source>Jobs by code, each site once</source>
   <translation>Emplois par code, chaque site une fois</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/build_symbols.py"></location>
   <source>Jobs by postal code</source>
   <translation>Emplois par code postal</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/build_symbols.py"></location>
   <source>Jobs per mm²</source>
   <translation>Emplois par mm²</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/build_symbols.py"></location>
   <source>Jobs per mm² (0 = chosen)</source>
   <translation>Emplois par mm² (0 = choix automatique)</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/build_symbols.py"></location>
   <source>Jobs per mm²: 0 chooses the smallest round value (1, 2, 5, 10 ...) with which the largest symbol is at most the given width and the symbols cover at most a seventh of the map; all layers share it. SCALE returns it for the next edition.</source>
   <translation>Emplois par mm² : 0 choisit la plus petite valeur ronde (1, 2, 5, 10…) pour laquelle le plus grand symbole ne dépasse pas la largeur donnée et les symboles couvrent au plus un septième de la carte ; toutes les couches la partagent. SCALE la renvoie pour l’édition suivante.</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/join_employment.py"></location>
   <source>Join employment to postal codes</source>
   <translation>Joindre les emplois aux codes postaux</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/apply_exclusions.py"></location>
   <source>Kept members</source>
   <translation>Membres conservés</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/build_symbols.py"></location>
   <source>Kind</source>
   <translation>Type</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/export_maps.py"></location>
   <source>Language of the page</source>
   <translation>Langue de la page</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/build_symbols.py"></location>
   <source>Largest diameter (mm)</source>
   <translation>Diamètre maximal (mm)</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/export_maps.py"></location>
   <source>Layout settings</source>
   <translation>Réglages de mise en page</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/export_maps.py"></location>
   <source>Layout: a copy of the plugin's atlas-a4.json with other sizes, fonts and colours; empty = the plugin's.</source>
   <translation>Mise en page : une copie du fichier atlas-a4.json de l’extension avec d’autres dimensions, polices et couleurs ; vide = celui de l’extension.</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/export_maps.py"></location>
   <source>Least area shown</source>
   <translation>Emprise minimale</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/apply_exclusions.py"></location>
   <location filename="../../processing/algorithms/join_employment.py"></location>
   <source>Ledger</source>
   <translation>Bilan</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/export_maps.py"></location>
   <source>Line above the title</source>
   <translation>Ligne au-dessus du titre</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/produce_sheet.py"></location>
   <source>Makes a whole atlas sheet from its file: figures, maps, commentary, method, report and an editable project.</source>
   <translation>Produit une fiche d’atlas complète à partir de son fichier : chiffres, cartes, commentaire, méthode, rapport et projet modifiable.</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/build_symbols.py"></location>
   <source>Makes symbols or pies whose area is the jobs, one layer a cluster or the total, with their styles in one GeoPackage.</source>
   <translation>Crée des symboles ou des diagrammes en secteurs dont la surface est proportionnelle à l’effectif, une couche par cluster ou une pour le total, avec leurs styles dans un seul GeoPackage.</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/build_symbols.py"></location>
   <location filename="../../processing/algorithms/export_maps.py"></location>
   <source>Maps</source>
   <translation>Cartes</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/members.py"></location>
   <source>Members table</source>
   <translation>Table des membres</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/produce_sheet.py"></location>
   <source>No folder is given for the sheet.</source>
   <translation>Aucun dossier n’est indiqué pour la fiche.</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/normalise_postal_codes.py"></location>
   <source>Normalise postal codes</source>
   <translation>Normaliser les codes postaux</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/members.py"></location>
   <source>Only rows for which this holds</source>
   <translation>Seulement les lignes qui vérifient cette expression</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/build_symbols.py"></location>
   <location filename="../../processing/algorithms/join_employment.py"></location>
   <source>Only these clusters (separated by ;)</source>
   <translation>Seulement ces clusters (séparés par ;)</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/join_employment.py"></location>
   <source>Only these kinds of organisation (separated by ;)</source>
   <translation>Seulement ces types d’organisme (séparés par ;)</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/members.py"></location>
   <source>Organisation column</source>
   <translation>Champ de l’organisme</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/members.py"></location>
   <source>Organisation kind column</source>
   <translation>Champ du type d’organisme</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/build_symbols.py"></location>
   <source>Pies are made from TOTALS: the area is the place's jobs, each site once; the slices are shares of the sums by cluster, clockwise from 12 o'clock. With Clusters, these have slices of their own in this order, and the others share a grey one.</source>
   <translation>Les diagrammes en secteurs se font à partir de TOTALS : leur surface est l’effectif du lieu, chaque site compté une seule fois ; les secteurs, à partir de midi dans le sens horaire, sont les parts de chaque cluster dans la somme des effectifs par cluster. Si Clusters est renseigné, ceux-ci ont leur propre secteur, dans cet ordre, et les autres partagent un secteur gris.</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/members.py"></location>
   <source>Postal code column</source>
   <translation>Champ du code postal</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/normalise_postal_codes.py"></location>
   <source>Postal code column (empty: recognised)</source>
   <translation>Champ du code postal (vide : reconnu automatiquement)</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/join_employment.py"></location>
   <source>Postal code column of the layers</source>
   <translation>Champ du code postal dans les couches</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/join_employment.py"></location>
   <source>Postal-code columns, country columns and countries: one value for all layers, or one a layer, separated by ;</source>
   <translation>Champs du code postal, champs du pays et pays : une valeur pour toutes les couches, ou une par couche, séparées par ;</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/join_employment.py"></location>
   <source>Postal-code layer cannot be opened: {}</source>
   <translation>Impossible d’ouvrir la couche de codes postaux : {}</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/join_employment.py"></location>
   <source>Postal-code layers</source>
   <translation>Couches de codes postaux</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/produce_sheet.py"></location>
   <source>Produce an atlas sheet</source>
   <translation>Produire une fiche d’atlas</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/suggest_exclusions.py"></location>
   <source>Proposed are organisations that hold more than a quarter of their cluster's jobs (and twice an equal share), headcounts far above their cluster's median, organisations with the same headcount at every site (a group's total), members of four clusters or more, and kinds and names that speak of a university, a bank, a hospital, temporary work or a retail chain. The most jobs at stake come first; each reason says the rows and jobs that its rule takes if it is the only one switched on.</source>
   <translation>Sont proposés : les organismes qui concentrent plus d’un quart de l’effectif de leur cluster (et plus du double d’une part égale), les effectifs très supérieurs à la médiane de leur cluster, les organismes qui ont le même effectif sur tous leurs sites (le total d’un groupe), les membres d’au moins quatre clusters, ainsi que les types et les noms qui évoquent une université, une banque, un hôpital, le travail intérimaire ou la grande distribution. Les règles qui portent sur le plus d’emplois viennent en premier ; chaque motif indique les lignes et les emplois que sa règle retire si elle est seule active.</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/suggest_exclusions.py"></location>
   <source>Proposes exclusion rules for a members table, every one switched off, with the figures that speak for it.</source>
   <translation>Propose des règles d’exclusion pour une table de membres, toutes inactives, avec les chiffres qui les justifient.</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/produce_sheet.py"></location>
   <source>Resolution of PNG files (dpi)</source>
   <translation>Résolution des fichiers PNG (ppp)</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/export_maps.py"></location>
   <source>Resolution of the PNG (dpi)</source>
   <translation>Résolution du PNG (ppp)</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/members.py"></location>
   <source>Role column (principal or secondary)</source>
   <translation>Champ du rôle (principal ou secondaire)</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/normalise_postal_codes.py"></location>
   <source>Rows with normalised postal codes</source>
   <translation>Lignes aux codes postaux normalisés</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/apply_exclusions.py"></location>
   <location filename="../../processing/algorithms/join_employment.py"></location>
   <source>Rules table</source>
   <translation>Table des règles</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/members.py"></location>
   <source>Separator of several clusters in one cell, with its spaces; \n: a line break (empty: a cell is one cluster)</source>
   <translation>Séparateur de plusieurs clusters dans une cellule, espaces compris ; \n : un saut de ligne (vide : une cellule est un seul cluster)</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/build_symbols.py"></location>
   <source>Shape</source>
   <translation>Forme</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/build_symbols.py"></location>
   <source>Shape: circle, square (its middle on the place) or half_circle (the upper half, the middle of its flat side on the place); the area is the jobs in each.</source>
   <translation>Forme : circle (cercle), square (carré centré sur le lieu) ou half_circle (demi-cercle supérieur, le milieu de son côté plat sur le lieu) ; dans tous les cas, la surface est proportionnelle à l’effectif.</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/produce_sheet.py"></location>
   <source>Sheet (empty: the demonstration)</source>
   <translation>Fiche (vide : la démonstration)</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/produce_sheet.py"></location>
   <source>Sheets (*.json);;All files (*)</source>
   <translation>Fiches (*.json);;Tous les fichiers (*)</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/members.py"></location>
   <source>Site identifier column</source>
   <translation>Champ de l’identifiant du site</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/export_maps.py"></location>
   <source>Sources</source>
   <translation>Sources</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/suggest_exclusions.py"></location>
   <source>Suggest exclusion rules</source>
   <translation>Suggérer des règles d’exclusion</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/suggest_exclusions.py"></location>
   <source>Suggested rules</source>
   <translation>Règles suggérées</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/join_employment.py"></location>
   <source>Sums the headcounts of cluster members by postal code and cluster, and on the map of all clusters each site once.</source>
   <translation>Additionne les effectifs des membres des clusters par code postal et par cluster et, pour la carte de l’ensemble des clusters, compte chaque site une seule fois.</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/build_symbols.py"></location>
   <location filename="../../processing/algorithms/export_maps.py"></location>
   <source>Symbol layers</source>
   <translation>Couches de symboles</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/build_symbols.py"></location>
   <source>Symbols</source>
   <translation>Symboles</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/build_symbols.py"></location>
   <source>Symbols less than 0.5 mm across are grey dots of 0.5 mm.</source>
   <translation>Les symboles de moins de 0,5 mm de large sont des points gris de 0,5 mm.</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/normalise_postal_codes.py"></location>
   <source>Table or layer with postal codes</source>
   <translation>Table ou couche contenant des codes postaux</translation>
  </message>
  <message>
   <location filename="../../processing/provider.py"></location>
   <source>The algorithm {} is not available: {}</source>
   <translation>L’algorithme {} n’est pas disponible : {}</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/produce_sheet.py"></location>
   <source>The folder gets sheet.pdf, the frame of each map page (249 x 165 mm), atlas.gpkg, project.qgz, the ledger and the other tables, report.html and the sheet as it was run. Files appear whole or not at all; a project that you changed is never overwritten.</source>
   <translation>Le dossier reçoit sheet.pdf, le cadre de chaque page de carte (249 × 165 mm), atlas.gpkg, project.qgz, le bilan et les autres tables, report.html et la fiche telle qu’elle a été exécutée. Les fichiers sont tous écrits ou aucun ne l’est ; un projet que vous avez modifié n’est jamais écrasé.</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/build_symbols.py"></location>
   <source>The input is OUTPUT (one layer a cluster) or TOTALS (one layer, each site once) of “Join employment to postal codes”.</source>
   <translation>L’entrée est la sortie OUTPUT (une couche par cluster) ou TOTALS (une seule couche, chaque site une fois) de « Joindre les emplois aux codes postaux ».</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/export_maps.py"></location>
   <source>The layers are those of “Build proportional symbols”: the total is a page of its own, one cluster too; several clusters share grids of at most six maps with one scale.</source>
   <translation>Les couches sont celles de « Construire des symboles proportionnels » : le total fait une page à lui seul, un cluster seul aussi ; plusieurs clusters se partagent des pages de six cartes au plus, à une seule échelle.</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/apply_exclusions.py"></location>
   <source>The members table and the rules may be layers or files (CSV, TXT, XLSX, ODS ...). Columns are recognised from the header in French, English, Dutch and German unless named.</source>
   <translation>La table des membres et les règles peuvent être des couches ou des fichiers (CSV, TXT, XLSX, ODS…). Les champs sont reconnus d’après l’en-tête, en français, en anglais, en néerlandais et en allemand, sauf s’ils sont indiqués.</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/join_employment.py"></location>
   <source>The members table may be a layer or a file (CSV, TXT, XLSX, ODS ...); columns are recognised from the header in French, English, Dutch and German unless named, and the log says which were taken. Rules exclude or correct members; host codes say where a code without territory is shown. Every row and job is accounted for in the ledger; the table of rows says what became of each.</source>
   <translation>La table des membres peut être une couche ou un fichier (CSV, TXT, XLSX, ODS…) ; les champs sont reconnus d’après l’en-tête, en français, en anglais, en néerlandais et en allemand, sauf s’ils sont indiqués, et le journal dit lesquels ont été retenus. Les règles excluent ou corrigent des membres ; les codes hôtes disent où représenter un code sans territoire. Le bilan rend compte de chaque ligne et de chaque emploi ; la table des lignes dit ce que chacune est devenue.</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/suggest_exclusions.py"></location>
   <source>The output is a rules table for “Apply exclusion rules” and “Join employment to postal codes”: set enabled to 1 where you agree, and write the reason as it shall be printed. Reasons are in the language of QGIS, where it is French, English, Dutch or German.</source>
   <translation>La sortie est une table de règles pour « Appliquer des règles d’exclusion » et « Joindre les emplois aux codes postaux » : mettez enabled à 1 pour les règles que vous approuvez et rédigez le motif tel qu’il doit être imprimé. Les motifs sont dans la langue de QGIS si c’est le français, l’anglais, le néerlandais ou l’allemand.</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/apply_exclusions.py"></location>
   <source>The rules table has the columns enabled, id, action, cluster, field, operator, value, jobs, reason. One line is one condition; lines with one id must all hold; the first rule that holds decides. Actions: exclude, set_jobs. Operators: equals, not equals, one of (values separated by |), contains, starts with, matches (a regular expression), &gt;, &gt;=, &lt;, &lt;=, is empty, is not empty.</source>
   <translation>La table des règles a les champs enabled, id, action, cluster, field, operator, value, jobs, reason. Une ligne est une condition ; les lignes de même id doivent toutes être vérifiées ; la première règle vérifiée l’emporte. Actions : exclude, set_jobs. Opérateurs : equals, not equals, one of (valeurs séparées par |), contains, starts with, matches (une expression régulière), &gt;, &gt;=, &lt;, &lt;=, is empty, is not empty.</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/produce_sheet.py"></location>
   <source>The sheet is one JSON file (format cluster-atlas-sheet, version 1) that names the members table, the postal-code layers, rules, base map, pages and texts; paths in it are relative to it. Empty: the demonstration sheet.</source>
   <translation>La fiche est un fichier JSON (format cluster-atlas-sheet, version 1) qui désigne la table des membres, les couches de codes postaux, les règles, le fond de carte, les pages et les textes ; les chemins y sont relatifs au fichier. Vide : la fiche de démonstration.</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/normalise_postal_codes.py"></location>
   <source>The table may be a layer or a file (CSV, TXT, XLSX, ODS ...); its columns are recognised from the header unless named.</source>
   <translation>La table peut être une couche ou un fichier (CSV, TXT, XLSX, ODS…) ; ses champs sont reconnus d’après l’en-tête, sauf s’ils sont indiqués.</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/join_employment.py"></location>
   <source>There is no such postal-code layer: {}</source>
   <translation>Cette couche de codes postaux n’existe pas : {}</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/requirements.py"></location>
   <source>This QGIS has no {}. Install it, then restart QGIS: {}</source>
   <translation>Il manque {} à ce QGIS. Installez-le, puis redémarrez QGIS : {}</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/export_maps.py"></location>
   <source>Title</source>
   <translation>Titre</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/join_employment.py"></location>
   <source>Unmatched codes</source>
   <translation>Codes non localisés</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/export_maps.py"></location>
   <source>Writes the symbol layers as pages with title, legend and sources: one file for each page and format.</source>
   <translation>Met les couches de symboles en page avec titre, légende et sources : un fichier par page et par format.</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/members.py"></location>
   <source>Year column</source>
   <translation>Champ de l’année</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/members.py"></location>
   <source>Year, of a table with several</source>
   <translation>Année, si la table en contient plusieurs</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/join_employment.py"></location>
   <source>{} has {} values for {} layers: give one for all, or one a layer.</source>
   <translation>{} a {} valeurs pour {} couches : donnez-en une pour toutes, ou une par couche.</translation>
  </message>
 </context>
 <context>
  <name>ClusterAtlasPlugin</name>
  <message>
   <location filename="../../plugin.py"></location>
   <source>Cluster Atlas</source>
   <translation>Cluster Atlas</translation>
  </message>
  <message>
   <location filename="../../plugin.py"></location>
   <source>Make the printed atlas sheet of clusters</source>
   <translation>Produire la fiche d’atlas imprimée des clusters</translation>
  </message>
 </context>
 <context>
  <name>ClusterDetails</name>
  <message>
   <location filename="../../ui/clusters/details.py"></location>
   <source>&amp;Colour</source>
   <translation>&amp;Couleur</translation>
  </message>
  <message>
   <location filename="../../ui/clusters/details.py"></location>
   <source>&amp;Logic</source>
   <translation>&amp;Logique</translation>
  </message>
  <message>
   <location filename="../../ui/clusters/details.py"></location>
   <source>Also calle&amp;d</source>
   <translation>Autres &amp;noms</translation>
  </message>
  <message>
   <location filename="../../ui/clusters/details.py"></location>
   <source>Colour</source>
   <translation>Couleur</translation>
  </message>
  <message>
   <location filename="../../ui/clusters/details.py"></location>
   <source>Names that mean this cluster in the table, separated by semicolons.</source>
   <translation>Noms qui désignent ce cluster dans la table, séparés par des points-virgules.</translation>
  </message>
  <message>
   <location filename="../../ui/clusters/details.py"></location>
   <source>None</source>
   <translation>Aucune</translation>
  </message>
  <message>
   <location filename="../../ui/clusters/details.py"></location>
   <source>Same as another cluster: merge the two</source>
   <translation>Identique à un autre cluster : fusionner les deux</translation>
  </message>
  <message>
   <location filename="../../ui/clusters/details.py"></location>
   <source>Some readers can hardly tell the two colours apart.</source>
   <translation>Certains lecteurs distinguent mal les deux couleurs.</translation>
  </message>
  <message>
   <location filename="../../ui/clusters/details.py"></location>
   <source>Take the colour of the spatial logic again</source>
   <translation>Reprendre la couleur de la logique spatiale</translation>
  </message>
  <message>
   <location filename="../../ui/clusters/details.py"></location>
   <source>near that of {other}</source>
   <translation>proche de celle de {other}</translation>
  </message>
  <message>
   <location filename="../../ui/clusters/details.py"></location>
   <source>other names, separated by ;</source>
   <translation>autres noms, séparés par ;</translation>
  </message>
 </context>
 <context>
  <name>ClusterModel</name>
  <message>
   <location filename="../../ui/clusters/cluster_model.py"></location>
   <source>All clusters</source>
   <translation>Tous les clusters</translation>
  </message>
  <message>
   <location filename="../../ui/clusters/cluster_model.py"></location>
   <source>Cluster</source>
   <translation>Cluster</translation>
  </message>
  <message>
   <location filename="../../ui/clusters/cluster_model.py"></location>
   <source>Each site counts once, with its largest cluster.</source>
   <translation>Chaque site compte une fois, avec le plus grand de ses effectifs par cluster.</translation>
  </message>
  <message>
   <location filename="../../ui/clusters/cluster_model.py"></location>
   <source>In the table: {name}</source>
   <translation>Dans la table : {name}</translation>
  </message>
  <message>
   <location filename="../../ui/clusters/cluster_model.py"></location>
   <source>It has no map of its own.</source>
   <translation>Il n’a pas de carte propre.</translation>
  </message>
  <message>
   <location filename="../../ui/clusters/cluster_model.py"></location>
   <source>Its colour is hardly told from that of {other}.</source>
   <translation>Sa couleur se distingue mal de celle de {other}.</translation>
  </message>
  <message>
   <location filename="../../ui/clusters/cluster_model.py"></location>
   <source>Jobs</source>
   <translation>Emplois</translation>
  </message>
  <message>
   <location filename="../../ui/clusters/cluster_model.py"></location>
   <source>Members</source>
   <translation>Membres</translation>
  </message>
  <message>
   <location filename="../../ui/clusters/cluster_model.py"></location>
   <source>Page</source>
   <translation>Page</translation>
  </message>
  <message>
   <location filename="../../ui/clusters/cluster_model.py"></location>
   <source>{name} – not in the table</source>
   <translation>{name} – absent de la table</translation>
  </message>
  <message>
   <location filename="../../ui/clusters/cluster_model.py"></location>
   <source>“{name}” is not in the table. Delete takes it out of the sheet; “Same as” merges it with another.</source>
   <translation>« {name} » n’est pas dans la table. La touche Suppr le retire de la fiche ; « Identique à » le fusionne avec un autre.</translation>
  </message>
 </context>
 <context>
  <name>ClusterView</name>
  <message>
   <location filename="../../ui/clusters/cluster_view.py"></location>
   <source>Clusters</source>
   <translation>Clusters</translation>
  </message>
 </context>
 <context>
  <name>ClustersLayout</name>
  <message>
   <location filename="../../ui/clusters/layout.py"></location>
   <source>Add a page, with the chosen cluster or with all</source>
   <translation>Ajouter une page, avec le cluster choisi ou avec tous</translation>
  </message>
  <message>
   <location filename="../../ui/clusters/layout.py"></location>
   <source>Base map of the sheet in the canvas</source>
   <translation>Fond de carte de la fiche dans le canevas</translation>
  </message>
  <message>
   <location filename="../../ui/clusters/layout.py"></location>
   <source>Edit the title</source>
   <translation>Modifier le titre</translation>
  </message>
  <message>
   <location filename="../../ui/clusters/layout.py"></location>
   <source>In the &amp;map</source>
   <translation>Sur la ca&amp;rte</translation>
  </message>
  <message>
   <location filename="../../ui/clusters/layout.py"></location>
   <source>Kind</source>
   <translation>Type</translation>
  </message>
  <message>
   <location filename="../../ui/clusters/layout.py"></location>
   <source>Move down</source>
   <translation>Descendre</translation>
  </message>
  <message>
   <location filename="../../ui/clusters/layout.py"></location>
   <source>Move down (Ctrl+Down)</source>
   <translation>Descendre (Ctrl+Bas)</translation>
  </message>
  <message>
   <location filename="../../ui/clusters/layout.py"></location>
   <source>Move up</source>
   <translation>Monter</translation>
  </message>
  <message>
   <location filename="../../ui/clusters/layout.py"></location>
   <source>Move up (Ctrl+Up)</source>
   <translation>Monter (Ctrl+Haut)</translation>
  </message>
  <message>
   <location filename="../../ui/clusters/layout.py"></location>
   <source>Pages</source>
   <translation>Pages</translation>
  </message>
  <message>
   <location filename="../../ui/clusters/layout.py"></location>
   <source>Put the chosen cluster on the chosen page</source>
   <translation>Mettre le cluster choisi sur la page choisie</translation>
  </message>
  <message>
   <location filename="../../ui/clusters/layout.py"></location>
   <source>Remove from the sheet</source>
   <translation>Retirer de la fiche</translation>
  </message>
  <message>
   <location filename="../../ui/clusters/layout.py"></location>
   <source>Rename</source>
   <translation>Renommer</translation>
  </message>
  <message>
   <location filename="../../ui/clusters/layout.py"></location>
   <source>Rows of a circle: click one in the map canvas</source>
   <translation>Lignes d’un cercle : cliquez-en un dans le canevas de carte</translation>
  </message>
  <message>
   <location filename="../../ui/clusters/layout.py"></location>
   <source>Same as</source>
   <translation>Identique à</translation>
  </message>
  <message>
   <location filename="../../ui/clusters/layout.py"></location>
   <source>Take away</source>
   <translation>Retirer</translation>
  </message>
  <message>
   <location filename="../../ui/clusters/layout.py"></location>
   <source>Take away the chosen page or cluster (Delete)</source>
   <translation>Retirer la page ou le cluster choisi (Suppr)</translation>
  </message>
  <message>
   <location filename="../../ui/clusters/layout.py"></location>
   <source>Take the sheet's style</source>
   <translation>Reprendre le style de la fiche</translation>
  </message>
  <message>
   <location filename="../../ui/clusters/layout.py"></location>
   <source>The chosen cluster is shown in the map canvas, at the symbol scale of its page.</source>
   <translation>Le cluster choisi s’affiche dans le canevas de carte, à l’échelle des symboles de sa page.</translation>
  </message>
  <message>
   <location filename="../../ui/clusters/layout.py"></location>
   <source>The clusters are listed here once the table and the postal-code layer are read.</source>
   <translation>Les clusters apparaissent ici dès que la table et la couche de codes postaux sont lues.</translation>
  </message>
  <message>
   <location filename="../../ui/clusters/layout.py"></location>
   <source>Your style is kept: {names}.</source>
   <translation>Votre style est conservé : {names}.</translation>
  </message>
  <message>
   <location filename="../../ui/clusters/layout.py"></location>
   <source>Zoom to the sheet</source>
   <translation>Zoomer sur la fiche</translation>
  </message>
 </context>
 <context>
  <name>ClustersStep</name>
  <message numerus="yes">
   <location filename="../../ui/clusters/step.py"></location>
   <source>%n cluster(s)</source>
   <translation>
    <numerusform>%n cluster</numerusform>
    <numerusform>%n clusters</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../ui/clusters/step.py"></location>
   <source>%n cluster(s) on no page</source>
   <translation>
    <numerusform>%n cluster sur aucune page</numerusform>
    <numerusform>%n clusters sur aucune page</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../ui/clusters/step.py"></location>
   <source>%n page(s)</source>
   <translation>
    <numerusform>%n page</numerusform>
    <numerusform>%n pages</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../ui/clusters/step.py"></location>
   <source>A page names “{name}”, which is in neither table nor sheet</source>
   <translation>Une page nomme « {name} », qui n’est ni dans la table ni dans la fiche</translation>
  </message>
  <message>
   <location filename="../../ui/clusters/step.py"></location>
   <source>Clusters</source>
   <translation>Clusters</translation>
  </message>
  <message>
   <location filename="../../ui/clusters/step.py"></location>
   <source>On no page: {names}.</source>
   <translation>Sur aucune page : {names}.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../ui/clusters/step.py"></location>
   <source>Small maps {number}: %n cluster(s) take more than one page.</source>
   <translation>
    <numerusform>Plusieurs cartes {number} : %n cluster prend plus d’une page.</numerusform>
    <numerusform>Plusieurs cartes {number} : %n clusters prennent plus d’une page.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../ui/clusters/step.py"></location>
   <source>The table has no cluster</source>
   <translation>La table n’a aucun cluster</translation>
  </message>
  <message>
   <location filename="../../ui/clusters/step.py"></location>
   <source>{clusters} on {pages}</source>
   <translation>{clusters} sur {pages}</translation>
  </message>
 </context>
 <context>
  <name>CountriesBox</name>
  <message>
   <location filename="../../ui/data/countries_box.py"></location>
   <source>Belgium</source>
   <translation>Belgique</translation>
  </message>
  <message>
   <location filename="../../ui/data/countries_box.py"></location>
   <source>France</source>
   <translation>France</translation>
  </message>
  <message>
   <location filename="../../ui/data/countries_box.py"></location>
   <source>Germany</source>
   <translation>Allemagne</translation>
  </message>
  <message>
   <location filename="../../ui/data/countries_box.py"></location>
   <source>Luxembourg</source>
   <translation>Luxembourg</translation>
  </message>
  <message>
   <location filename="../../ui/data/countries_box.py"></location>
   <source>Netherlands</source>
   <translation>Pays-Bas</translation>
  </message>
 </context>
 <context>
  <name>DataParts</name>
  <message>
   <location filename="../../ui/data/parts.py"></location>
   <source>Codes without a place</source>
   <translation>Codes non localisés</translation>
  </message>
  <message>
   <location filename="../../ui/data/parts.py"></location>
   <source>Columns</source>
   <translation>Champs</translation>
  </message>
  <message>
   <location filename="../../ui/data/parts.py"></location>
   <source>Found in the table</source>
   <translation>Trouvé dans la table</translation>
  </message>
  <message>
   <location filename="../../ui/data/parts.py"></location>
   <source>Members</source>
   <translation>Membres</translation>
  </message>
  <message>
   <location filename="../../ui/data/parts.py"></location>
   <source>Postal-code layers</source>
   <translation>Couches de codes postaux</translation>
  </message>
  <message>
   <location filename="../../ui/data/parts.py"></location>
   <source>Read again</source>
   <translation>Relire</translation>
  </message>
  <message>
   <location filename="../../ui/data/parts.py"></location>
   <source>Read the table and the layers again</source>
   <translation>Relire la table et les couches</translation>
  </message>
 </context>
 <context>
  <name>DataReader</name>
  <message>
   <location filename="../../ui/data/facts.py"></location>
   <source>First rows of the table</source>
   <translation>Premières lignes de la table</translation>
  </message>
  <message>
   <location filename="../../ui/data/facts.py"></location>
   <source>Postal-code layer of a file</source>
   <translation>Couche de codes postaux d’un fichier</translation>
  </message>
  <message>
   <location filename="../../ui/data/facts.py"></location>
   <source>Postal-code layers</source>
   <translation>Couches de codes postaux</translation>
  </message>
  <message>
   <location filename="../../ui/data/facts.py"></location>
   <source>Values of the table</source>
   <translation>Valeurs de la table</translation>
  </message>
  <message>
   <location filename="../../ui/data/facts.py"></location>
   <source>What was found in the table</source>
   <translation>Ce qui a été trouvé dans la table</translation>
  </message>
 </context>
 <context>
  <name>DataStep</name>
  <message numerus="yes">
   <location filename="../../ui/data/step.py"></location>
   <source>%n cluster(s)</source>
   <translation>
    <numerusform>%n cluster</numerusform>
    <numerusform>%n clusters</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../ui/data/step.py"></location>
   <source>%n code(s) unmatched</source>
   <translation>
    <numerusform>%n code non localisé</numerusform>
    <numerusform>%n codes non localisés</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../ui/data/step.py"></location>
   <source>%n row(s)</source>
   <translation>
    <numerusform>%n ligne</numerusform>
    <numerusform>%n lignes</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../ui/data/parts.py"></location>
   <source>Codes without a place</source>
   <translation>Codes non localisés</translation>
  </message>
  <message>
   <location filename="../../ui/data/parts.py"></location>
   <source>Columns</source>
   <translation>Champs</translation>
  </message>
  <message>
   <location filename="../../ui/data/step.py"></location>
   <source>Data</source>
   <translation>Données</translation>
  </message>
  <message>
   <location filename="../../ui/data/parts.py"></location>
   <source>Found in the table</source>
   <translation>Trouvé dans la table</translation>
  </message>
  <message>
   <location filename="../../ui/data/parts.py"></location>
   <source>Members</source>
   <translation>Membres</translation>
  </message>
  <message>
   <location filename="../../ui/data/parts.py"></location>
   <source>Postal-code layers</source>
   <translation>Couches de codes postaux</translation>
  </message>
  <message>
   <location filename="../../ui/data/parts.py"></location>
   <source>Read again</source>
   <translation>Relire</translation>
  </message>
  <message>
   <location filename="../../ui/data/parts.py"></location>
   <source>Read the table and the layers again</source>
   <translation>Relire la table et les couches</translation>
  </message>
  <message>
   <location filename="../../ui/data/step.py"></location>
   <source>This table has no {columns}; its own columns are recognised again. Check them.</source>
   <translation>Cette table n’a pas ces champs : {columns}. Les siens sont reconnus à nouveau : vérifiez-les.</translation>
  </message>
  <message>
   <location filename="../../ui/data/step.py"></location>
   <source>choose a postal-code layer</source>
   <translation>choisissez une couche de codes postaux</translation>
  </message>
  <message>
   <location filename="../../ui/data/step.py"></location>
   <source>choose a table</source>
   <translation>choisissez une table</translation>
  </message>
  <message>
   <location filename="../../ui/data/step.py"></location>
   <source>reading</source>
   <translation>lecture</translation>
  </message>
  <message>
   <location filename="../../ui/data/step.py"></location>
   <source>stopped: read again</source>
   <translation>arrêté : à relire</translation>
  </message>
  <message>
   <location filename="../../ui/data/step.py"></location>
   <source>{name} is gone</source>
   <translation>{name} : introuvable</translation>
  </message>
 </context>
 <context>
  <name>ExclusionsStep</name>
  <message>
   <location filename="../../ui/exclusions/step.py"></location>
   <source>Exclusions</source>
   <translation>Exclusions</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/step.py"></location>
   <source>Ledger</source>
   <translation>Bilan</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/step.py"></location>
   <source>Make a rule of a row</source>
   <translation>Créer une règle d’après une ligne</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/step.py"></location>
   <source>Rules</source>
   <translation>Règles</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/step.py"></location>
   <source>Suggestions</source>
   <translation>Suggestions</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/step.py"></location>
   <source>Take over a suggestion</source>
   <translation>Reprendre une suggestion</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/step.py"></location>
   <source>no rule</source>
   <translation>aucune règle</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/step.py"></location>
   <source>no rule takes a row</source>
   <translation>aucune ligne concernée</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/step.py"></location>
   <source>{excluded}; {corrected}</source>
   <translation>{excluded} ; {corrected}</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/step.py"></location>
   <source>{rules} correct</source>
   <translation>{rules} corrigent</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/step.py"></location>
   <source>{rules} corrects</source>
   <translation>{rules} corrige</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/step.py"></location>
   <source>{rules} exclude {rows}, {jobs}</source>
   <translation>{rules} : {rows}, {jobs}</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/step.py"></location>
   <source>{rules} excludes {rows}, {jobs}</source>
   <translation>{rules} : {rows}, {jobs}</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/step.py"></location>
   <source>{rules} wrong: {what}</source>
   <translation>{rules} en erreur : {what}</translation>
  </message>
 </context>
 <context>
  <name>ExportBox</name>
  <message>
   <location filename="../../ui/sheet/export_box.py"></location>
   <source> dpi</source>
   <translation> ppp</translation>
  </message>
  <message numerus="yes">
   <location filename="../../ui/sheet/export_box.py"></location>
   <source>%n file(s)</source>
   <translation>
    <numerusform>%n fichier</numerusform>
    <numerusform>%n fichiers</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../ui/sheet/export_box.py"></location>
   <source>&amp;Folder</source>
   <translation>D&amp;ossier</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/export_box.py"></location>
   <source>&amp;Resolution</source>
   <translation>Résol&amp;ution</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/export_box.py"></location>
   <source>Choose a folder</source>
   <translation>Choisissez un dossier</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/export_box.py"></location>
   <source>Export</source>
   <translation>Exporter</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/export_box.py"></location>
   <source>Formats</source>
   <translation>Formats</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/export_box.py"></location>
   <source>Of the PNG; PDF and SVG are exact at any size</source>
   <translation>Résolution du PNG ; PDF et SVG restent nets à toute taille</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/export_box.py"></location>
   <source>Open a page</source>
   <translation>Ouvrir une page</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/export_box.py"></location>
   <source>Open the folder</source>
   <translation>Ouvrir le dossier</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/export_box.py"></location>
   <source>Open the project</source>
   <translation>Ouvrir le projet</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/export_box.py"></location>
   <source>Open the report</source>
   <translation>Ouvrir le rapport</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/export_box.py"></location>
   <source>Opens the project, then the page in the layout designer</source>
   <translation>Ouvre le projet, puis la page dans la fenêtre de mise en page</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/export_box.py"></location>
   <source>Re&amp;cent</source>
   <translation>Ré&amp;cents</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/export_box.py"></location>
   <source>Recent folders</source>
   <translation>Dossiers récents</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/export_box.py"></location>
   <source>The folder of the sheet's files</source>
   <translation>Dossier des fichiers de la fiche</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/export_box.py"></location>
   <source>Then open the folder</source>
   <translation>Ouvrir ensuite le dossier</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/export_box.py"></location>
   <source>Write all pages, tables and the project</source>
   <translation>Écrire toutes les pages, les tables et le projet</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/export_box.py"></location>
   <source>{files} in {folder}</source>
   <translation>{files} dans {folder}</translation>
  </message>
 </context>
 <context>
  <name>Exporter</name>
  <message>
   <location filename="../../ui/sheet/exporter.py"></location>
   <source>Export of the atlas sheet</source>
   <translation>Export de la fiche d’atlas</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/exporter.py"></location>
   <source>Preparing the export</source>
   <translation>Préparation de l’export</translation>
  </message>
 </context>
 <context>
  <name>FindingsBox</name>
  <message numerus="yes">
   <location filename="../../ui/data/findings_box.py"></location>
   <source>%n remark(s) on sites whose headcounts differ or add up. Read them under “How it was read”.</source>
   <translation>
    <numerusform>%n remarque sur des sites dont les effectifs diffèrent ou s’additionnent. Lisez-la sous « Détails de la lecture ».</numerusform>
    <numerusform>%n remarques sur des sites dont les effectifs diffèrent ou s’additionnent. Lisez-les sous « Détails de la lecture ».</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../ui/data/findings_box.py"></location>
   <source>%n row(s) have a headcount that is no number ({cells}). Correct them in the table, or set their jobs by a rule in Exclusions.</source>
   <translation>
    <numerusform>%n ligne a un effectif qui n’est pas un nombre ({cells}). Corrigez-la dans la table, ou fixez son effectif par une règle à l’étape Exclusions.</numerusform>
    <numerusform>%n lignes ont un effectif qui n’est pas un nombre ({cells}). Corrigez-les dans la table, ou fixez leur effectif par une règle à l’étape Exclusions.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../ui/data/findings_box.py"></location>
   <source>%n row(s) have neither cluster nor code, as totals and source lines do: they were passed over (rows {cells} ...).</source>
   <translation>
    <numerusform>%n ligne n’a ni cluster ni code, comme un total ou une ligne de source : elle a été ignorée (ligne {cells}).</numerusform>
    <numerusform>%n lignes n’ont ni cluster ni code, comme les totaux et les lignes de source : elles ont été ignorées (lignes {cells}…).</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../ui/data/findings_box.py"></location>
   <source>%n row(s) have no postal code: {jobs} jobs are not on the map. Complete the table.</source>
   <translation>
    <numerusform>%n ligne n’a pas de code postal : {jobs} emplois ne sont pas sur la carte. Complétez la table.</numerusform>
    <numerusform>%n lignes n’ont pas de code postal : {jobs} emplois ne sont pas sur la carte. Complétez la table.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../ui/data/findings_box.py"></location>
   <source>%n row(s) name no cluster: {jobs} jobs are not on the map. Complete the table.</source>
   <translation>
    <numerusform>%n ligne ne nomme aucun cluster : {jobs} emplois ne sont pas sur la carte. Complétez la table.</numerusform>
    <numerusform>%n lignes ne nomment aucun cluster : {jobs} emplois ne sont pas sur la carte. Complétez la table.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../ui/data/findings_box.py"></location>
   <source>%n row(s) say the same as an earlier one and do not count again.</source>
   <translation>
    <numerusform>%n ligne répète une ligne précédente et ne compte pas de nouveau.</numerusform>
    <numerusform>%n lignes répètent une ligne précédente et ne comptent pas de nouveau.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../ui/data/findings_box.py"></location>
   <source>%n row(s), {jobs} jobs, are in a country whose codes are not known ({cells}). Exclude them by a rule, with the reason.</source>
   <translation>
    <numerusform>%n ligne, {jobs} emplois, est dans un pays dont les codes ne sont pas connus ({cells}). Excluez-la par une règle, en indiquant le motif.</numerusform>
    <numerusform>%n lignes, {jobs} emplois, sont dans un pays dont les codes ne sont pas connus ({cells}). Excluez-les par une règle, en indiquant le motif.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../ui/data/findings_box.py"></location>
   <source>%n row(s), {jobs} jobs, are in a country without a postal-code layer ({cells}). Add a layer that has its codes.</source>
   <translation>
    <numerusform>%n ligne, {jobs} emplois, est dans un pays sans couche de codes postaux ({cells}). Ajoutez une couche qui en contient les codes.</numerusform>
    <numerusform>%n lignes, {jobs} emplois, sont dans un pays sans couche de codes postaux ({cells}). Ajoutez une couche qui en contient les codes.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../ui/data/findings_box.py"></location>
   <source>%n row(s), {jobs} jobs, have a code and a country that disagree ({cells}). Correct the one or the other in the table.</source>
   <translation>
    <numerusform>%n ligne, {jobs} emplois, a un code et un pays qui se contredisent ({cells}). Corrigez l’un ou l’autre dans la table.</numerusform>
    <numerusform>%n lignes, {jobs} emplois, ont un code et un pays qui se contredisent ({cells}). Corrigez l’un ou l’autre dans la table.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../ui/data/findings_box.py"></location>
   <source>%n row(s), {jobs} jobs, have a code that is none of its country ({cells}). Choose the country's column or the default country, or correct the table.</source>
   <translation>
    <numerusform>%n ligne, {jobs} emplois, a un code qui n’existe pas dans son pays ({cells}). Choisissez le champ du pays ou le pays par défaut, ou corrigez la table.</numerusform>
    <numerusform>%n lignes, {jobs} emplois, ont un code qui n’existe pas dans leur pays ({cells}). Choisissez le champ du pays ou le pays par défaut, ou corrigez la table.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../ui/data/findings_box.py"></location>
   <source>%n row(s), {jobs} jobs, have a code without a place in the layers ({cells}). Show them at other codes below.</source>
   <translation>
    <numerusform>%n ligne, {jobs} emplois, a un code non localisé dans les couches ({cells}). Rattachez-la à un autre code ci-dessous.</numerusform>
    <numerusform>%n lignes, {jobs} emplois, ont un code non localisé dans les couches ({cells}). Rattachez-les à d’autres codes ci-dessous.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../ui/data/findings_box.py"></location>
   <source>Double-click or press Enter to see the rows.</source>
   <translation>Double-cliquez ou appuyez sur Entrée pour voir les lignes.</translation>
  </message>
  <message>
   <location filename="../../ui/data/findings_box.py"></location>
   <source>Every row of the table is on the map or taken off it by a rule.</source>
   <translation>Chaque ligne de la table est sur la carte ou en est retirée par une règle.</translation>
  </message>
  <message>
   <location filename="../../ui/data/findings_box.py"></location>
   <source>empty cells</source>
   <translation>cellules vides</translation>
  </message>
 </context>
 <context>
  <name>FrameBox</name>
  <message>
   <location filename="../../ui/sheet/frame_box.py"></location>
   <source>&amp;Only where</source>
   <translation>&amp;Seulement si</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/frame_box.py"></location>
   <source>&amp;Region in focus</source>
   <translation>&amp;Région étudiée</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/frame_box.py"></location>
   <source>An expression that is true for the region's features</source>
   <translation>Une expression vraie pour les entités de la région</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/frame_box.py"></location>
   <source>Area and region</source>
   <translation>Emprise et région</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/frame_box.py"></location>
   <source>Build the expression</source>
   <translation>Construire l’expression</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/frame_box.py"></location>
   <source>Choose a file</source>
   <translation>Choisir un fichier</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/frame_box.py"></location>
   <source>No region</source>
   <translation>Aucune région</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/frame_box.py"></location>
   <source>Otherwise the maps show the region in focus, or all places</source>
   <translation>Sinon, les cartes montrent la région étudiée, ou tous les lieux</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/frame_box.py"></location>
   <source>Show at least this area</source>
   <translation>Montrer au moins cette emprise</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/frame_box.py"></location>
   <source>The region's file</source>
   <translation>Fichier de la région</translation>
  </message>
 </context>
 <context>
  <name>HeadView</name>
  <message>
   <location filename="../../ui/data/head_view.py"></location>
   <source>First rows of the table</source>
   <translation>Premières lignes de la table</translation>
  </message>
 </context>
 <context>
  <name>HostsBox</name>
  <message>
   <location filename="../../ui/data/hosts_box.py"></location>
   <source>Code</source>
   <translation>Code</translation>
  </message>
  <message>
   <location filename="../../ui/data/hosts_box.py"></location>
   <source>Host codes</source>
   <translation>Codes hôtes</translation>
  </message>
  <message>
   <location filename="../../ui/data/hosts_box.py"></location>
   <source>No longer show the selected code there</source>
   <translation>Ne plus rattacher le code sélectionné</translation>
  </message>
  <message>
   <location filename="../../ui/data/hosts_box.py"></location>
   <source>Reason</source>
   <translation>Motif</translation>
  </message>
  <message>
   <location filename="../../ui/data/hosts_box.py"></location>
   <source>Take back</source>
   <translation>Détacher</translation>
  </message>
  <message>
   <location filename="../../ui/data/hosts_box.py"></location>
   <source>nowhere</source>
   <translation>nulle part</translation>
  </message>
 </context>
 <context>
  <name>LayoutBox</name>
  <message>
   <location filename="../../ui/sheet/layout_box.py"></location>
   <source>A layout's settings</source>
   <translation>Réglages d’une mise en page</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/layout_box.py"></location>
   <source>Choose a file…</source>
   <translation>Choisir un fichier…</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/layout_box.py"></location>
   <source>Frame, places of the texts, fonts and colours of the pages</source>
   <translation>Cadre, place des textes, polices et couleurs des pages</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/layout_box.py"></location>
   <source>Layout</source>
   <translation>Mise en page</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/layout_box.py"></location>
   <source>Layout &amp;settings</source>
   <translation>Ré&amp;glages</translation>
  </message>
 </context>
 <context>
  <name>LedgerModel</name>
  <message>
   <location filename="../../ui/exclusions/ledger_page.py"></location>
   <source>Double-click to see the rows.</source>
   <translation>Double-cliquez pour voir les lignes.</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/ledger_page.py"></location>
   <source>Fate</source>
   <translation>Devenir</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/ledger_page.py"></location>
   <source>Jobs</source>
   <translation>Emplois</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/ledger_page.py"></location>
   <source>Rows</source>
   <translation>Lignes</translation>
  </message>
 </context>
 <context>
  <name>LedgerPage</name>
  <message>
   <location filename="../../ui/exclusions/ledger_page.py"></location>
   <source>Cluster</source>
   <translation>Cluster</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/ledger_page.py"></location>
   <source>Cluster whose rows and jobs are shown</source>
   <translation>Cluster des lignes et des emplois</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/ledger_page.py"></location>
   <source>Copy the table</source>
   <translation>Copier le tableau</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/ledger_page.py"></location>
   <source>Export the ledger</source>
   <translation>Exporter le bilan</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/ledger_page.py"></location>
   <source>Export the whole ledger as CSV</source>
   <translation>Exporter tout le bilan en CSV</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/ledger_page.py"></location>
   <source>Ledger</source>
   <translation>Bilan</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/ledger_page.py"></location>
   <source>The ledger comes with the figures.</source>
   <translation>Le bilan s’affiche avec les chiffres.</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/ledger_page.py"></location>
   <source>These are the last good figures: a rule is wrong, or new ones are on their way.</source>
   <translation>Ce sont les derniers chiffres valables : une règle est en erreur, ou de nouveaux chiffres arrivent.</translation>
  </message>
 </context>
 <context>
  <name>LogBox</name>
  <message>
   <location filename="../../ui/data/log_box.py"></location>
   <source>How it was read</source>
   <translation>Détails de la lecture</translation>
  </message>
 </context>
 <context>
  <name>MappingBox</name>
  <message>
   <location filename="../../ui/data/mapping_box.py"></location>
   <source>(none)</source>
   <translation>(aucun)</translation>
  </message>
  <message>
   <location filename="../../ui/data/mapping_box.py"></location>
   <source>(not found)</source>
   <translation>(introuvable)</translation>
  </message>
  <message>
   <location filename="../../ui/data/mapping_box.py"></location>
   <source>(recognised) {column}</source>
   <translation>(reconnu) {column}</translation>
  </message>
  <message>
   <location filename="../../ui/data/mapping_box.py"></location>
   <source>(to be chosen)</source>
   <translation>(à choisir)</translation>
  </message>
  <message>
   <location filename="../../ui/data/mapping_box.py"></location>
   <source>Cluster</source>
   <translation>Cluster</translation>
  </message>
  <message>
   <location filename="../../ui/data/mapping_box.py"></location>
   <source>Country</source>
   <translation>Pays</translation>
  </message>
  <message>
   <location filename="../../ui/data/mapping_box.py"></location>
   <source>Jobs</source>
   <translation>Emplois</translation>
  </message>
  <message>
   <location filename="../../ui/data/mapping_box.py"></location>
   <source>Kind</source>
   <translation>Type</translation>
  </message>
  <message>
   <location filename="../../ui/data/mapping_box.py"></location>
   <source>Organisation</source>
   <translation>Organisme</translation>
  </message>
  <message>
   <location filename="../../ui/data/mapping_box.py"></location>
   <source>Other columns</source>
   <translation>Autres champs</translation>
  </message>
  <message>
   <location filename="../../ui/data/mapping_box.py"></location>
   <source>Postal code</source>
   <translation>Code postal</translation>
  </message>
  <message>
   <location filename="../../ui/data/mapping_box.py"></location>
   <source>Role</source>
   <translation>Rôle</translation>
  </message>
  <message>
   <location filename="../../ui/data/mapping_box.py"></location>
   <source>Site identifier</source>
   <translation>Identifiant du site</translation>
  </message>
  <message>
   <location filename="../../ui/data/mapping_box.py"></location>
   <source>Without a column for the organisation every row counts as a site of its own.</source>
   <translation>Sans champ pour l’organisme, chaque ligne compte comme un site distinct.</translation>
  </message>
  <message>
   <location filename="../../ui/data/mapping_box.py"></location>
   <source>Year</source>
   <translation>Année</translation>
  </message>
  <message>
   <location filename="../../ui/data/mapping_box.py"></location>
   <source>{field}: no column was recognised. Choose it.</source>
   <translation>{field} : aucun champ n’a été reconnu. Choisissez-le.</translation>
  </message>
  <message>
   <location filename="../../ui/data/mapping_box.py"></location>
   <source>{field}: this table has no column “{column}”. Choose another one.</source>
   <translation>{field} : cette table n’a pas de champ « {column} ». Choisissez-en un autre.</translation>
  </message>
  <message>
   <location filename="../../ui/data/mapping_box.py"></location>
   <source>{field}: {columns} could be it. Choose one.</source>
   <translation>{field} : plusieurs champs possibles ({columns}). Choisissez-en un.</translation>
  </message>
 </context>
 <context>
  <name>Messages</name>
  <message>
   <location filename="../../processing/cartography/settings.py"></location>
   <source>"version" must be {1}, not {2}.</source>
   <translation>« version » doit être {1}, et non {2}.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/typed_json.py"></location>
   <source>"{1}" and page must have an area.</source>
   <translation>« {1} » et la page doivent avoir une surface.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/crowded.py"></location>
   <source>"{1}" does not lie on the map “{2}”.</source>
   <translation>« {1} » ne se trouve pas sur la carte « {2} ».</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/crowded.py"></location>
   <source>"{1}" has no area.</source>
   <translation>« {1} » n’a pas de surface.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/crowded.py"></location>
   <source>"{1}" has no room for an inset on a grid.</source>
   <translation>« {1} » : une page à plusieurs cartes n’a pas de place pour un encart.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/typed_json.py"></location>
   <source>"{1}" is an unknown key.</source>
   <translation>La clé « {1} » est inconnue.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/typed_json.py"></location>
   <source>"{1}" is missing.</source>
   <translation>« {1} » manque.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/export.py"></location>
   <source>"{1}" is no format of a map.</source>
   <translation>« {1} » n’est pas un format de carte.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/crowded.py"></location>
   <source>"{1}" is that of “{2}” too, on “{3}” pages.</source>
   <translation>« {1} » est aussi celui de « {2} », sur les pages « {3} ».</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/typed_json.py"></location>
   <source>"{1}" leaves no room for the maps below their strips.</source>
   <translation>« {1} » ne laisse pas de place aux cartes sous leurs bandeaux.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/typed_json.py"></location>
   <source>"{1}" must be 0, 90 or -90.</source>
   <translation>« {1} » doit être 0, 90 ou -90.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/typed_json.py"></location>
   <source>"{1}" must be a colour like "#1a2b3c", not "{2}".</source>
   <translation>« {1} » doit être une couleur comme « #1a2b3c », et non « {2} ».</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/typed_json.py"></location>
   <source>"{1}" must be a list.</source>
   <translation>« {1} » doit être une liste.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/typed_json.py"></location>
   <source>"{1}" must be a number from 0.</source>
   <translation>« {1} » doit être un nombre positif ou nul.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/typed_json.py"></location>
   <source>"{1}" must be a number.</source>
   <translation>« {1} » doit être un nombre.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/typed_json.py"></location>
   <source>"{1}" must be a text.</source>
   <translation>« {1} » doit être un texte.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/typed_json.py"></location>
   <source>"{1}" must be a whole number.</source>
   <translation>« {1} » doit être un nombre entier.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/typed_json.py"></location>
   <source>"{1}" must be an object.</source>
   <translation>« {1} » doit être un objet.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/typed_json.py"></location>
   <source>"{1}" must be at least {2} pt.</source>
   <translation>« {1} » doit être d’au moins {2} pt.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/crowded.py"></location>
   <source>"{1}" must be one of {2} or null, not “{3}”.</source>
   <translation>« {1} » doit être l’une de ces valeurs : {2}, ou null, et non « {3} ».</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/crowded.py"></location>
   <source>"{1}" must be one of {2}, not “{3}”.</source>
   <translation>« {1} » doit être l’une de ces valeurs : {2}, et non « {3} ».</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/typed_json.py"></location>
   <source>"{1}" must be one of {2}.</source>
   <translation>« {1} » doit être l’une de ces valeurs : {2}.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/crowded.py"></location>
   <source>"{1}" must be over 1 and at most {2}, not {3}.</source>
   <translation>« {1} » doit être supérieur à 1 et valoir au plus {2}, et non {3}.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/typed_json.py"></location>
   <source>"{1}" must be some of {2}.</source>
   <translation>« {1} » doit être choisi parmi {2}.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/typed_json.py"></location>
   <source>"{1}" must be true or false.</source>
   <translation>« {1} » doit être true ou false.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/crowded.py"></location>
   <source>"{1}" must have a letter or digit.</source>
   <translation>« {1} » doit contenir une lettre ou un chiffre.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/typed_json.py"></location>
   <source>"{1}" must have as many cells as its name says.</source>
   <translation>« {1} » doit avoir autant de cases que son nom l’indique.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/typed_json.py"></location>
   <source>"{1}" must have {2} values.</source>
   <translation>« {1} » doit avoir {2} valeurs.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/typed_json.py"></location>
   <source>"{1}" must lie on the page.</source>
   <translation>« {1} » doit se trouver sur la page.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/typed_json.py"></location>
   <source>"{1}" must name at least one font family.</source>
   <translation>« {1} » doit nommer au moins une famille de polices.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/crowded.py"></location>
   <source>"{1}" must name kinds of page ({2}), not {3}.</source>
   <translation>« {1} » doit nommer des types de page ({2}), et non {3}.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/crowded.py"></location>
   <source>"{1}" must name kinds of page ({2}).</source>
   <translation>« {1} » doit nommer des types de page ({2}).</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/crowded.py"></location>
   <source>"{1}" of {2} makes an inset of {3} x {4} mm on the map “{5}”, which is {6} x {7} mm.</source>
   <translation>« {1} » de {2} donne un encart de {3} × {4} mm sur la carte « {5} », qui mesure {6} × {7} mm.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/crowded.py"></location>
   <source>"{1}" overlaps that of “{2}” on “{3}” pages.</source>
   <translation>« {1} » recouvre celui de « {2} » sur les pages « {3} ».</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/crowded.py"></location>
   <source>"{1}" overlaps “{2}” on the map “{3}” once no symbol is cut.</source>
   <translation>« {1} » recouvre « {2} » sur la carte « {3} » dès qu’aucun symbole n’est coupé.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/typed_json.py"></location>
   <source>"{1}" uses a cell outside its columns and rows.</source>
   <translation>« {1} » utilise une case hors de ses colonnes et de ses lignes.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/typed_json.py"></location>
   <source>"{1}" uses a cell twice.</source>
   <translation>« {1} » utilise deux fois la même case.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/symbols.py"></location>
   <source>A TOTALS layer counts each site once over all clusters; it cannot be narrowed to some.</source>
   <translation>Une couche TOTALS compte chaque site une seule fois pour l’ensemble des clusters ; elle ne peut pas être restreinte à certains.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/members.py"></location>
   <source>A cluster is called {1}, as the ledger calls one of its own blocks.</source>
   <translation>Un cluster porte le nom {1}, qui désigne l’un des blocs du bilan.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/symbols.py"></location>
   <source>A few giants make dots of over half the places: JOBS_PER_MM2={1} would show them.</source>
   <translation>Quelques géants réduisent plus de la moitié des lieux à des points : JOBS_PER_MM2={1} les rendrait visibles.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/sheet.py"></location>
   <source>A file cannot be put in place: {1}.</source>
   <translation>Impossible de mettre un fichier en place : {1}.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/sheet.py"></location>
   <source>A file cannot be written: {1}.</source>
   <translation>Impossible d’écrire un fichier : {1}.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/frame.py"></location>
   <source>A map box of {1} x {2} mm has no area.</source>
   <translation>Un cadre de carte de {1} × {2} mm n’a pas de surface.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/export.py"></location>
   <source>A picture can't have {1} dpi.</source>
   <translation>Une image ne peut pas avoir {1} ppp.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/export.py"></location>
   <source>A picture of {1} x {2} pixels does not fit into memory.</source>
   <translation>Une image de {1} × {2} pixels ne tient pas en mémoire.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/outcome.py"></location>
   <source>A site</source>
   <translation>Un site</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/geopackage.py"></location>
   <source>A stored style cannot be replaced: {1}.</source>
   <translation>Impossible de remplacer un style enregistré : {1}.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/exclude.py"></location>
   <source>Applying the rules</source>
   <translation>Application des règles</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/sheet_draw.py"></location>
   <source>Arranging the project</source>
   <translation>Organisation du projet</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/exclude.py"></location>
   <location filename="../../processing/workflow/join.py"></location>
   <source>Balancing the ledger</source>
   <translation>Établissement du bilan</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/pies.py"></location>
   <source>Build its symbols again.</source>
   <translation>Reconstruisez ses symboles.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/maps.py"></location>
   <source>Build them in one run, or with the same JOBS_PER_MM2.</source>
   <translation>Construisez-les en une seule exécution, ou avec le même JOBS_PER_MM2.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/maps.py"></location>
   <source>Build them in one run, or with the same SHAPE.</source>
   <translation>Construisez-les en une seule exécution, ou avec la même valeur de SHAPE.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/towns.py"></location>
   <source>Call it name_{1} or name.</source>
   <translation>Nommez-le name_{1} ou name.</translation>
  </message>
  <message>
   <location filename="../../processing/sources/postgres_connection.py"></location>
   <source>Check that the server can be reached, and the layer's login: its user and password, or its authentication configuration.</source>
   <translation>Vérifiez que le serveur est accessible et que la connexion de la couche est bonne : utilisateur et mot de passe, ou configuration d’authentification.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/members.py"></location>
   <source>Check the columns and the filter.</source>
   <translation>Vérifiez les champs et le filtre.</translation>
  </message>
  <message>
   <location filename="../../processing/sources/postal_layers.py"></location>
   <source>Check the layer's CRS.</source>
   <translation>Vérifiez le SCR de la couche.</translation>
  </message>
  <message>
   <location filename="../../processing/sources/table_head.py"></location>
   <location filename="../../processing/sources/tables.py"></location>
   <location filename="../../processing/workflow/sheet_file.py"></location>
   <source>Check the path.</source>
   <translation>Vérifiez le chemin.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/postal_facts.py"></location>
   <source>Choose a layer of polygons or points.</source>
   <translation>Choisissez une couche de polygones ou de points.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/table_preview.py"></location>
   <source>Choose a table with a header.</source>
   <translation>Choisissez une table avec un en-tête.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/postal_facts.py"></location>
   <source>Choose another column, or the layer's country.</source>
   <translation>Choisissez un autre champ, ou le pays de la couche.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/draft_files.py"></location>
   <location filename="../../processing/workflow/ledger_lines.py"></location>
   <location filename="../../processing/workflow/rule_lines.py"></location>
   <source>Choose another folder.</source>
   <translation>Choisissez un autre dossier.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/draft_files.py"></location>
   <location filename="../../processing/workflow/draft_inputs.py"></location>
   <location filename="../../processing/workflow/sheet.py"></location>
   <source>Choose another one.</source>
   <translation>Choisissez-en un autre.</translation>
  </message>
  <message>
   <location filename="../../processing/sources/workbook.py"></location>
   <source>Choose another sheet with |layername=.</source>
   <translation>Choisissez une autre feuille avec |layername=.</translation>
  </message>
  <message>
   <location filename="../../processing/sources/postal_layers.py"></location>
   <source>Choose at least one.</source>
   <translation>Choisissez-en au moins une.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/symbols.py"></location>
   <source>Choose circle.</source>
   <translation>Choisissez circle.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/draft_inputs.py"></location>
   <source>Choose it again, or put it back.</source>
   <translation>Choisissez-le de nouveau, ou remettez-le en place.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/postal_facts.py"></location>
   <source>Choose it.</source>
   <translation>Choisissez-le.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/shapes.py"></location>
   <location filename="../../processing/cartography/basemap.py"></location>
   <location filename="../../processing/workflow/symbols.py"></location>
   <source>Choose one of {1}.</source>
   <translation>Choisissez parmi {1}.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/postal_facts.py"></location>
   <source>Choose one.</source>
   <translation>Choisissez-en un.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/members.py"></location>
   <source>Choose one: mixing them counts jobs twice.</source>
   <translation>Choisissez-en une : les mélanger compterait les emplois deux fois.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/package.py"></location>
   <source>Choose or make another one.</source>
   <translation>Choisissez-en ou créez-en un autre.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/package.py"></location>
   <source>Choose them first.</source>
   <translation>Choisissez-les d’abord.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/geopackage.py"></location>
   <source>Close it elsewhere, or choose another folder.</source>
   <translation>Fermez-le ailleurs, ou choisissez un autre dossier.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/export.py"></location>
   <source>Close it where it is open, or choose another folder.</source>
   <translation>Fermez-le là où il est ouvert, ou choisissez un autre dossier.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/sheet.py"></location>
   <source>Close it where it is open, then run again.</source>
   <translation>Fermez-le là où il est ouvert, puis relancez le traitement.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/postal_facts.py"></location>
   <source>Column “{1}” has no postal code of {2}.</source>
   <translation>Le champ « {1} » ne contient aucun code postal ({2}).</translation>
  </message>
  <message>
   <location filename="../../processing/sources/postal_layers.py"></location>
   <source>Column “{1}” has no postal code of {2}: {3} ...</source>
   <translation>Le champ « {1} » ne contient aucun code postal ({2}) : {3}…</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/normalise.py"></location>
   <source>Column “{1}” of the table is “{2}” in the output.</source>
   <translation>Le champ « {1} » de la table s’appelle « {2} » dans la sortie.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/normalise.py"></location>
   <source>Columns: postal_code = “{1}”, country = “{2}”.</source>
   <translation>Champs : postal_code = « {1} », country = « {2} ».</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/normalise.py"></location>
   <source>Columns: postal_code = “{1}”.</source>
   <translation>Champs : postal_code = « {1} ».</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/members.py"></location>
   <source>Columns: {1}.</source>
   <translation>Champs : {1}.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/crowded.py"></location>
   <source>Compare with the README.</source>
   <translation>Comparez avec le fichier README.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/typed_json.py"></location>
   <source>Compare with the shipped atlas-a4.json.</source>
   <translation>Comparez avec le fichier atlas-a4.json fourni.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/page_preview.py"></location>
   <source>Composing the page</source>
   <translation>Composition de la page</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/page_preview.py"></location>
   <location filename="../../processing/workflow/sheet_draw.py"></location>
   <source>Composing the text pages</source>
   <translation>Composition des pages de texte</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/sheet_draw.py"></location>
   <source>Composing {1}</source>
   <translation>Composition : {1}</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/package.py"></location>
   <source>Copying texts and styles</source>
   <translation>Copie des textes et des styles</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/package.py"></location>
   <source>Copying {1}</source>
   <translation>Copie de {1}</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/join.py"></location>
   <source>Deciding the fate of each row</source>
   <translation>Détermination du devenir de chaque ligne</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/sheet.py"></location>
   <source>Done</source>
   <translation>Terminé</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/maps.py"></location>
   <source>Drawing page {1} of {2}</source>
   <translation>Dessin de la page {1} sur {2}</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/page_preview.py"></location>
   <source>Drawing the page</source>
   <translation>Dessin de la page</translation>
  </message>
  <message>
   <location filename="../../processing/domain/sheet.py"></location>
   <source>Each name means one cluster.</source>
   <translation>Chaque nom désigne un seul cluster.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/crowded.py"></location>
   <source>Enlarge less, or take a smaller extent.</source>
   <translation>Agrandissez moins, ou prenez une emprise plus petite.</translation>
  </message>
  <message>
   <location filename="../../processing/sources/text_file.py"></location>
   <source>Export it again with its header and rows.</source>
   <translation>Exportez-la de nouveau avec son en-tête et ses lignes.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/normalise.py"></location>
   <source>Export it again with its rows, or check its filter.</source>
   <translation>Exportez-la de nouveau avec ses lignes, ou vérifiez son filtre.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/members.py"></location>
   <location filename="../../processing/workflow/table_preview.py"></location>
   <source>Export it again with its rows.</source>
   <translation>Exportez-la de nouveau avec ses lignes.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/join.py"></location>
   <source>Figures are ready</source>
   <translation>Les chiffres sont prêts</translation>
  </message>
  <message>
   <location filename="../../processing/sources/column_files.py"></location>
   <location filename="../../processing/sources/filtering.py"></location>
   <location filename="../../processing/sources/layer_table.py"></location>
   <source>Filter: {1} of {2} rows.</source>
   <translation>Filtre : {1} {1|ligne|lignes} sur {2}.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/fonts.py"></location>
   <source>Font: {1}, since none of the layout's fonts is installed: {2}.</source>
   <translation>Police : {1}, car aucune des polices de la mise en page n’est installée : {2}.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/fonts.py"></location>
   <source>Font: {1}.</source>
   <translation>Police : {1}.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/maps.py"></location>
   <source>Give an EXTENT, or another layer.</source>
   <translation>Donnez une valeur à EXTENT, ou une autre couche.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/crowded.py"></location>
   <source>Give each its own.</source>
   <translation>Donnez à chacun le sien.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/members.py"></location>
   <source>Give it another name, or leave the cell empty where there is no cluster.</source>
   <translation>Donnez-lui un autre nom, ou laissez la cellule vide s’il n’y a pas de cluster.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/map_plan.py"></location>
   <source>Give one in “symbols.jobs_per_mm2”.</source>
   <translation>Donnez-en une dans « symbols.jobs_per_mm2 ».</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/crowded.py"></location>
   <source>Give xmin, ymin, xmax, ymax in the sheet's CRS.</source>
   <translation>Donnez xmin, ymin, xmax, ymax dans le SCR de la fiche.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/frame.py"></location>
   <source>Give xmin, ymin, xmax, ymax.</source>
   <translation>Donnez xmin, ymin, xmax, ymax.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/json_object.py"></location>
   <source>Here a sheet has {1}.</source>
   <translation>Clés admises ici : {1}.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/fonts.py"></location>
   <source>Install one of them.</source>
   <translation>Installez l’une d’elles.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/source_copies.py"></location>
   <source>Is the disk full? Choose another folder.</source>
   <translation>Le disque est-il plein ? Choisissez un autre dossier.</translation>
  </message>
  <message>
   <location filename="../../processing/sources/tables.py"></location>
   <source>It cannot be opened as a vector layer.</source>
   <translation>Impossible de l’ouvrir comme couche vecteur.</translation>
  </message>
  <message>
   <location filename="../../processing/sources/postal_layers.py"></location>
   <location filename="../../processing/workflow/postal_facts.py"></location>
   <source>It has no coordinate reference system.</source>
   <translation>Elle n’a pas de système de coordonnées de référence.</translation>
  </message>
  <message>
   <location filename="../../processing/sources/postal_layers.py"></location>
   <source>It has no feature with a geometry.</source>
   <translation>Elle n’a aucune entité dotée d’une géométrie.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/postal_facts.py"></location>
   <source>It has no geometry.</source>
   <translation>Elle n’a pas de géométrie.</translation>
  </message>
  <message>
   <location filename="../../processing/sources/workbook.py"></location>
   <source>It has no visible sheet.</source>
   <translation>Il n’a aucune feuille visible.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/symbols.py"></location>
   <source>It has {1}.</source>
   <translation>Elle contient {1}.</translation>
  </message>
  <message>
   <location filename="../../processing/sources/workbook.py"></location>
   <source>It is an old workbook (XLS) under another name.</source>
   <translation>C’est un classeur ancien (XLS) sous un autre nom.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/sheet_base.py"></location>
   <source>It is {1}.</source>
   <translation>Il s’agit de : {1}.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/hosts.py"></location>
   <location filename="../../processing/domain/rules.py"></location>
   <location filename="../../processing/workflow/rule_lines.py"></location>
   <source>Its columns are {1}.</source>
   <translation>Ses champs sont {1}.</translation>
  </message>
  <message>
   <location filename="../../processing/sources/tables.py"></location>
   <source>Its layers are {1}.</source>
   <translation>Ses couches sont {1}.</translation>
  </message>
  <message>
   <location filename="../../processing/sources/postal_layers.py"></location>
   <source>Its points cannot be moved to {1}: {2}.</source>
   <translation>Impossible de reprojeter ses points en {1} : {2}.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/members.py"></location>
   <source>Kinds of organisation are chosen, but no column holds the kind.</source>
   <translation>Des types d’organisme sont choisis, mais aucun champ ne contient le type.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/symbols.py"></location>
   <source>Leave CLUSTERS empty, or take the OUTPUT of “Join employment to postal codes”.</source>
   <translation>Laissez CLUSTERS vide, ou prenez la sortie OUTPUT de « Joindre les emplois aux codes postaux ».</translation>
  </message>
  <message>
   <location filename="../../processing/sources/filtering.py"></location>
   <source>Let QGIS answer the filter.</source>
   <translation>Laissez QGIS évaluer le filtre.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/sheet_base.py"></location>
   <source>Look at the unmatched codes, or give “extent”.</source>
   <translation>Examinez les codes non localisés, ou renseignez « extent ».</translation>
  </message>
  <message>
   <location filename="../../processing/sources/text_file.py"></location>
   <source>Look for a quote that is not closed.</source>
   <translation>Cherchez un guillemet qui n’est pas fermé.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/suggest.py"></location>
   <source>Looking at shares, distributions, sites and names</source>
   <translation>Examen des parts, des distributions, des sites et des noms</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/suggest.py"></location>
   <source>Looking for repeated rows</source>
   <translation>Recherche des lignes répétées</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/page_preview.py"></location>
   <source>Looking for what should be known before printing</source>
   <translation>Vérifications avant l’impression</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/crowded.py"></location>
   <source>Make one area of the two, or part them more.</source>
   <translation>Réunissez les deux zones en une seule, ou séparez-les davantage.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/sheet.py"></location>
   <source>Make room on the disk, or choose another folder.</source>
   <translation>Libérez de la place sur le disque, ou choisissez un autre dossier.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/sheet_drawing.py"></location>
   <source>Making room for the legend</source>
   <translation>Recherche d’une place pour la légende</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/legend_room.py"></location>
   <source>Maps that show more beyond an edge, so that their legend lies over no symbol: {1}.</source>
   <translation>Cartes dont l’emprise est élargie d’un côté pour que la légende ne recouvre aucun symbole : {1}.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/exclusions.py"></location>
   <source>Mend it or use “contains”.</source>
   <translation>Corrigez-la ou utilisez « contains ».</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/crowded.py"></location>
   <source>Merge the codes there, or leave the grid out.</source>
   <translation>Regroupez-y les codes, ou omettez les pages à plusieurs cartes (grid).</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/draft_clusters.py"></location>
   <source>Merge the two: “Same as” in the list of clusters.</source>
   <translation>Fusionnez les deux : « Identique à » dans la liste des clusters.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/package.py"></location>
   <location filename="../../processing/workflow/sheet.py"></location>
   <source>Moving the files into place</source>
   <translation>Mise en place des fichiers</translation>
  </message>
  <message>
   <location filename="../../processing/sources/workbook.py"></location>
   <source>Name it .xls.</source>
   <translation>Donnez-lui l’extension .xls.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/headers.py"></location>
   <location filename="../../processing/sources/postal_layers.py"></location>
   <location filename="../../processing/workflow/normalise.py"></location>
   <source>Name it; the columns are {1}.</source>
   <translation>Indiquez-le ; les champs sont {1}.</translation>
  </message>
  <message>
   <location filename="../../processing/sources/postal_layers.py"></location>
   <source>Name the column with the codes, or the layer's country.</source>
   <translation>Indiquez le champ des codes, ou le pays de la couche.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/members.py"></location>
   <source>Name the kind column.</source>
   <translation>Indiquez le champ du type.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/headers.py"></location>
   <source>Name the one to use.</source>
   <translation>Indiquez celui qu’il faut utiliser.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/members.py"></location>
   <source>Name the year column.</source>
   <translation>Indiquez le champ de l’année.</translation>
  </message>
  <message>
   <location filename="../../processing/sources/postal_layers.py"></location>
   <location filename="../../processing/workflow/normalise.py"></location>
   <location filename="../../processing/workflow/postal_facts.py"></location>
   <source>No column was recognised as the postal code.</source>
   <translation>Aucun champ n’a été reconnu comme code postal.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/headers.py"></location>
   <source>No column was recognised as the {1}.</source>
   <translation>Aucun champ n’a été reconnu pour : {1}.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/fonts.py"></location>
   <source>No font is installed, neither {1} nor another.</source>
   <translation>Aucune police n’est installée, ni {1} ni une autre.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/sheet_base.py"></location>
   <source>No place has jobs, and the sheet names neither an extent nor a region in focus: there is nothing to show.</source>
   <translation>Aucun lieu n’a d’emploi, et la fiche ne donne ni emprise ni région étudiée : il n’y a rien à montrer.</translation>
  </message>
  <message>
   <location filename="../../processing/sources/postal_layers.py"></location>
   <source>No postal-code layer is given.</source>
   <translation>Aucune couche de codes postaux n’est indiquée.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/members.py"></location>
   <source>No row has the {1} {2}.</source>
   <translation>Aucune ligne n’a pour {1} {2}.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/members.py"></location>
   <source>No row is of the year {1}.</source>
   <translation>Aucune ligne ne porte sur l’année {1}.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/members.py"></location>
   <source>No row of the table is a member.</source>
   <translation>Aucune ligne de la table n’est un membre.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/map_plan.py"></location>
   <source>No symbol scale was found for these maps.</source>
   <translation>Aucune échelle des symboles n’a été trouvée pour ces cartes.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/normalise.py"></location>
   <source>Normalising postal codes</source>
   <translation>Normalisation des codes postaux</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/maps.py"></location>
   <source>Nothing is no format of a map.</source>
   <translation>Aucun format de carte n’est indiqué.</translation>
  </message>
  <message>
   <location filename="../../processing/sources/workbook.py"></location>
   <source>Open it in a spreadsheet and save it again.</source>
   <translation>Ouvrez-le dans un tableur et enregistrez-le de nouveau.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/draft.py"></location>
   <source>Open its file instead.</source>
   <translation>Ouvrez plutôt son fichier.</translation>
  </message>
  <message>
   <location filename="../../processing/sources/filtering.py"></location>
   <source>Open the table in QGIS and choose the layer, or filter by its columns.</source>
   <translation>Ouvrez la table dans QGIS et choisissez la couche, ou filtrez selon ses champs.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/page_preview.py"></location>
   <location filename="../../processing/workflow/sheet_draw.py"></location>
   <source>Opening the layers</source>
   <translation>Ouverture des couches</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/crowded.py"></location>
   <source>Part them.</source>
   <translation>Séparez-les.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/sheet_file.py"></location>
   <source>Paths are relative to the sheet.</source>
   <translation>Les chemins sont relatifs à la fiche.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/symbols.py"></location>
   <source>Pies are round.</source>
   <translation>Les diagrammes en secteurs sont ronds.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/sheet_draw.py"></location>
   <source>Planning the maps</source>
   <translation>Préparation des cartes</translation>
  </message>
  <message>
   <location filename="../../processing/domain/frame.py"></location>
   <source>Print more jobs per mm², or make the largest circle smaller.</source>
   <translation>Augmentez le nombre d’emplois par mm², ou réduisez le plus grand cercle.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/settings.py"></location>
   <source>Put at most {1} clusters on a page.</source>
   <translation>Placez au plus {1} {1|cluster|clusters} sur une page.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/package.py"></location>
   <source>Put it back, or choose it again.</source>
   <translation>Remettez-le en place, ou choisissez-le de nouveau.</translation>
  </message>
  <message>
   <location filename="../../processing/sources/layers.py"></location>
   <source>Python's psycopg2 is not installed</source>
   <translation>le module Python psycopg2 n’est pas installé</translation>
  </message>
  <message>
   <location filename="../../processing/sources/layers.py"></location>
   <source>QGIS reads it better</source>
   <translation>QGIS la lit mieux</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/svg.py"></location>
   <source>Qt wrote no SVG.</source>
   <translation>Qt n’a écrit aucun SVG.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/symbols.py"></location>
   <source>Reading the figures</source>
   <translation>Lecture des chiffres</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/maps.py"></location>
   <source>Reading the layers</source>
   <translation>Lecture des couches</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/exclude.py"></location>
   <location filename="../../processing/workflow/join.py"></location>
   <location filename="../../processing/workflow/suggest.py"></location>
   <source>Reading the members</source>
   <translation>Lecture des membres</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/join.py"></location>
   <source>Reading the postal-code layers</source>
   <translation>Lecture des couches de codes postaux</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/sheet.py"></location>
   <source>Reading the sheet</source>
   <translation>Lecture de la fiche</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/normalise.py"></location>
   <source>Reading the table</source>
   <translation>Lecture de la table</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/normalise.py"></location>
   <source>Rejected as {1}: {2} and {3} more.</source>
   <translation>Rejetés ({1}) : {2} et {3} autres.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/normalise.py"></location>
   <source>Rejected as {1}: {2}.</source>
   <translation>Rejetés ({1}) : {2}.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/table_preview.py"></location>
   <source>Rename the file or its folder.</source>
   <translation>Renommez le fichier ou son dossier.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/rules.py"></location>
   <source>Rule “{1}” has no reason.</source>
   <translation>La règle « {1} » n’a pas de motif.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/rules.py"></location>
   <source>Rule “{1}” has “{2}” as {3} here and “{4}” on line {5}.</source>
   <translation>La règle « {1} » a ici « {2} » pour {3}, et « {4} » à la ligne {5}.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/draft_files.py"></location>
   <source>Save as package: it copies what the sheet reads.</source>
   <translation>Enregistrez comme paquet : il copie ce que lit la fiche.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/sheet_file.py"></location>
   <source>Save it as UTF-8.</source>
   <translation>Enregistrez-la en UTF-8.</translation>
  </message>
  <message>
   <location filename="../../processing/sources/workbook.py"></location>
   <source>Save it without one.</source>
   <translation>Enregistrez-le sans mot de passe.</translation>
  </message>
  <message>
   <location filename="../../processing/sources/postal_layers.py"></location>
   <location filename="../../processing/workflow/postal_facts.py"></location>
   <location filename="../../processing/workflow/sheet_base.py"></location>
   <source>Set it in the layer's properties.</source>
   <translation>Définissez-le dans les propriétés de la couche.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/layers.py"></location>
   <source>Set one in QGIS.</source>
   <translation>Définissez-en un dans QGIS.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/sheet_draw.py"></location>
   <source>Settling the project</source>
   <translation>Mise au point du projet</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/palettes.py"></location>
   <source>Shipped: {1}.</source>
   <translation>Fournies : {1}.</translation>
  </message>
  <message>
   <location filename="../../processing/sources/filtering.py"></location>
   <source>Some empty cells are NULL and others are not.</source>
   <translation>Certaines cellules vides sont NULL et d’autres non.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/suggest.py"></location>
   <source>Suggestions are ready</source>
   <translation>Les suggestions sont prêtes</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/join.py"></location>
   <source>Summing by postal code</source>
   <translation>Calcul des totaux par code postal</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/symbols.py"></location>
   <source>Symbol scale: 1 mm² = {1} jobs. Grey dots: {2} of {3} places, {4} jobs.</source>
   <translation>Échelle des symboles : 1 mm² = {1} {1|emploi|emplois}. Points gris : {2} lieux sur {3}, {4} {4|emploi|emplois}.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/symbols.py"></location>
   <source>Take OUTPUT or TOTALS of “Join employment to postal codes”.</source>
   <translation>Prenez la sortie OUTPUT ou TOTALS de « Joindre les emplois aux codes postaux ».</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/symbols.py"></location>
   <source>Take TOTALS of “Join employment to postal codes”.</source>
   <translation>Prenez la sortie TOTALS de « Joindre les emplois aux codes postaux ».</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/maps.py"></location>
   <location filename="../../processing/workflow/styled_layers.py"></location>
   <source>Take the layers of “Build proportional symbols”.</source>
   <translation>Prenez les couches de « Construire des symboles proportionnels ».</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/crowded.py"></location>
   <source>That shows {1} (the sheet's CRS).</source>
   <translation>Cela montre {1} (SCR de la fiche).</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/table_writer.py"></location>
   <source>The GeoPackage cannot be opened: {1}.</source>
   <translation>Impossible d’ouvrir le GeoPackage : {1}.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/table_writer.py"></location>
   <source>The GeoPackage cannot be written: {1}.</source>
   <translation>Impossible d’écrire le GeoPackage : {1}.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/export.py"></location>
   <source>The PDF can't be begun.</source>
   <translation>Impossible de commencer le PDF.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/export.py"></location>
   <source>The PDF can't be ended.</source>
   <translation>Impossible de terminer le PDF.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/pdf.py"></location>
   <source>The PDF has no pages.</source>
   <translation>Le PDF n’a aucune page.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/pdf.py"></location>
   <source>The PDF has no plain table of objects.</source>
   <translation>Le PDF n’a pas de table d’objets simple.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/pdf.py"></location>
   <source>The PDF has no plain trailer.</source>
   <translation>Le PDF n’a pas de fin de fichier simple.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/pdf.py"></location>
   <source>The PDF has {1} pages, not {2}.</source>
   <translation>Le PDF a {1} pages, et non {2}.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/export.py"></location>
   <source>The PDF's next page can't be begun.</source>
   <translation>Impossible de commencer la page suivante du PDF.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/svg.py"></location>
   <source>The SVG can't be begun.</source>
   <translation>Impossible de commencer le SVG.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/frame.py"></location>
   <source>The circles are too large for a map of {1} x {2} mm.</source>
   <translation>Les cercles sont trop grands pour une carte de {1} × {2} mm.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/headers.py"></location>
   <location filename="../../processing/sources/filtering.py"></location>
   <source>The columns are {1}.</source>
   <translation>Les champs sont {1}.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/text_setting.py"></location>
   <source>The commentary has a line that is higher than its column.</source>
   <translation>Le commentaire a une ligne plus haute que sa colonne.</translation>
  </message>
  <message>
   <location filename="../../processing/sources/postgres_connection.py"></location>
   <source>The database cannot be opened: {1}.</source>
   <translation>Impossible d’ouvrir la base de données : {1}.</translation>
  </message>
  <message>
   <location filename="../../processing/sources/postgres_connection.py"></location>
   <source>The database refuses to read it: {1}.</source>
   <translation>La base de données refuse la lecture : {1}.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/exclusions.py"></location>
   <source>The expression “{1}” is broken: {2}.</source>
   <translation>L’expression « {1} » est incorrecte : {2}.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/exclusions.py"></location>
   <source>The expression “{1}” takes no end on a text of {2} letters: {3}.</source>
   <translation>L’évaluation de l’expression « {1} » n’aboutit pas sur un texte de {2} caractères : {3}.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/frame.py"></location>
   <source>The extent {1} has no area.</source>
   <translation>L’emprise {1} n’a pas de surface.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/export.py"></location>
   <source>The file can't be written: {1}.</source>
   <translation>Impossible d’écrire le fichier : {1}.</translation>
  </message>
  <message>
   <location filename="../../processing/sources/ogr_table.py"></location>
   <source>The file cannot be read as a table.</source>
   <translation>Impossible de lire le fichier comme table.</translation>
  </message>
  <message>
   <location filename="../../processing/sources/ogr_table.py"></location>
   <source>The file cannot be read as a table. {1}</source>
   <translation>Impossible de lire le fichier comme table. {1}</translation>
  </message>
  <message>
   <location filename="../../processing/sources/text_file.py"></location>
   <source>The file cannot be read: {1}.</source>
   <translation>Impossible de lire le fichier : {1}.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/geopackage.py"></location>
   <location filename="../../processing/workflow/draft_files.py"></location>
   <source>The file cannot be written: {1}.</source>
   <translation>Impossible d’écrire le fichier : {1}.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/rule_lines.py"></location>
   <source>The file is no rules table: it has no column {1}.</source>
   <translation>Le fichier n’est pas une table de règles : il lui manque le champ {1}.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/json_object.py"></location>
   <source>The file must be an object, not {1}.</source>
   <translation>Le fichier doit être un objet, et non {1}.</translation>
  </message>
  <message>
   <location filename="../../processing/sources/filtering.py"></location>
   <source>The filter names {1}, which is no column.</source>
   <translation>Le filtre nomme {1}, qui n’est pas un champ.</translation>
  </message>
  <message>
   <location filename="../../processing/sources/filtering.py"></location>
   <source>The filter speaks of {1}, which a file's table does not have.</source>
   <translation>Le filtre fait appel à {1}, que la table d’un fichier ne possède pas.</translation>
  </message>
  <message>
   <location filename="../../processing/sources/filtering.py"></location>
   <source>The filter {1} fails: {2}.</source>
   <translation>Le filtre {1} échoue : {2}.</translation>
  </message>
  <message>
   <location filename="../../processing/sources/filtering.py"></location>
   <source>The filter {1} is broken: {2}.</source>
   <translation>Le filtre {1} est incorrect : {2}.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/maps.py"></location>
   <source>The folder can't be made: {1}.</source>
   <translation>Impossible de créer le dossier : {1}.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/sheet.py"></location>
   <source>The folder cannot be written to: {1}.</source>
   <translation>Impossible d’écrire dans le dossier : {1}.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/package.py"></location>
   <source>The folder of a package must be empty.</source>
   <translation>Le dossier d’un paquet doit être vide.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/hosts.py"></location>
   <source>The host codes table has no column {1}.</source>
   <translation>Il manque à la table des codes hôtes le champ {1}.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/export.py"></location>
   <source>The layer "{1}" can't be drawn: {2}.</source>
   <translation>Impossible de dessiner la couche « {1} » : {2}.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/export.py"></location>
   <source>The layer "{1}" can't be read.</source>
   <translation>Impossible de lire la couche « {1} ».</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/project.py"></location>
   <source>The layer "{1}" is not in {2}, so the project would not open elsewhere.</source>
   <translation>La couche « {1} » n’est pas dans {2} : le projet ne s’ouvrirait pas ailleurs.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/layers.py"></location>
   <source>The layer cannot be brought to {1}: {2}.</source>
   <translation>Impossible de reprojeter la couche en {1} : {2}.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/symbols.py"></location>
   <source>The layer has no cluster {1}.</source>
   <translation>La couche n’a pas de cluster {1}.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/symbols.py"></location>
   <source>The layer has no cluster.</source>
   <translation>La couche n’a aucun cluster.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/styled_layers.py"></location>
   <source>The layer “{1}” can't be brought into {2}: {3}.</source>
   <translation>Impossible de reprojeter la couche « {1} » en {2} : {3}.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/source_copies.py"></location>
   <source>The layer “{1}” cannot be copied: {2}.</source>
   <translation>Impossible de copier la couche « {1} » : {2}.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/geopackage.py"></location>
   <source>The layer “{1}” cannot be opened.</source>
   <translation>Impossible d’ouvrir la couche « {1} ».</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/layers.py"></location>
   <source>The layer “{1}” cannot be read.</source>
   <translation>Impossible de lire la couche « {1} ».</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/table_writer.py"></location>
   <source>The layer “{1}” cannot be written: {2}.</source>
   <translation>Impossible d’écrire la couche « {1} » : {2}.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/pies.py"></location>
   <source>The layer “{1}” draws {2} slices and names {3}.</source>
   <translation>La couche « {1} » dessine {2} secteurs et en nomme {3}.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/styled_layers.py"></location>
   <source>The layer “{1}” has no CRS; its coordinates are taken for the map's.</source>
   <translation>La couche « {1} » n’a pas de SCR ; ses coordonnées sont prises pour celles de la carte.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/symbols.py"></location>
   <source>The layer “{1}” has no columns by cluster ({2}...), which pies show.</source>
   <translation>La couche « {1} » n’a pas les champs par cluster ({2}…) que montrent les diagrammes en secteurs.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/layers.py"></location>
   <source>The layer “{1}” has no coordinate reference system.</source>
   <translation>La couche « {1} » n’a pas de système de coordonnées de référence.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/layers.py"></location>
   <source>The layer “{1}” has no geometry to draw.</source>
   <translation>La couche « {1} » n’a pas de géométrie à dessiner.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/maps.py"></location>
   <source>The layer “{1}” has no place to draw.</source>
   <translation>La couche « {1} » n’a aucun lieu à dessiner.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/styled_layers.py"></location>
   <source>The layer “{1}” has no symbol scale.</source>
   <translation>La couche « {1} » n’a pas d’échelle des symboles.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/styled_layers.py"></location>
   <source>The layer “{1}” has not the fields {2} and members or sites.</source>
   <translation>La couche « {1} » n’a pas les champs {2} et members ou sites.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/draft_files.py"></location>
   <source>The layer “{1}” is in no file of its own, so the sheet's file cannot name it.</source>
   <translation>La couche « {1} » n’est dans aucun fichier propre : le fichier de la fiche ne peut pas la nommer.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/symbols.py"></location>
   <source>The layer “{1}” is no point layer with the fields {2}, or {3}.</source>
   <translation>La couche « {1} » n’est pas une couche de points avec les champs {2}, ou {3}.</translation>
  </message>
  <message>
   <location filename="../../processing/sources/column_files.py"></location>
   <source>The layer's own filter: {1} of {2} rows.</source>
   <translation>Filtre de la couche : {1} {1|ligne|lignes} sur {2}.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/maps.py"></location>
   <source>The layers were built in different shapes ({1}), and pages of one kind share one.</source>
   <translation>Les couches ont été construites avec des formes différentes ({1}), or les pages d’un même type n’en ont qu’une.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/maps.py"></location>
   <source>The layers were built to different symbol scales ({1} jobs per mm²), and pages of one kind share one.</source>
   <translation>Les couches ont été construites à des échelles de symboles différentes ({1} emplois par mm²), or les pages d’un même type n’en ont qu’une.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/settings.py"></location>
   <source>The layout settings are no JSON: {1}.</source>
   <translation>Les réglages de mise en page ne sont pas du JSON : {1}.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/settings.py"></location>
   <source>The layout settings can't be read: {1}.</source>
   <translation>Impossible de lire les réglages de mise en page : {1}.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/maps.py"></location>
   <source>The layout's “crowded” areas are for sheets: these layers are drawn as they are.</source>
   <translation>Les zones « crowded » de la mise en page ne valent que pour les fiches : ces couches sont dessinées telles quelles.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/ledger.py"></location>
   <source>The ledger does not balance for {1}: {2}.</source>
   <translation>Le bilan n’est pas équilibré pour {1} : {2}.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/sheet_draw.py"></location>
   <source>The ledger has no line of rows read.</source>
   <translation>Il manque au bilan le total des lignes lues.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/rules.py"></location>
   <source>The lines of one rule must agree; give another rule another id.</source>
   <translation>Les lignes d’une même règle doivent concorder ; donnez un autre id à une autre règle.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/source_copies.py"></location>
   <source>The members cannot be copied.</source>
   <translation>Les membres ne peuvent pas être copiés.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/palettes.py"></location>
   <source>The palette cannot be read: {1}.</source>
   <translation>Impossible de lire la palette : {1}.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/palettes.py"></location>
   <source>The palette is not a JSON object.</source>
   <translation>La palette n’est pas un objet JSON.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/palette.py"></location>
   <source>The palette needs total, logics and others.</source>
   <translation>La palette doit contenir total, logics et others.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/text_setting.py"></location>
   <source>The panels have a line that is higher than their column.</source>
   <translation>Les encadrés ont une ligne plus haute que leur colonne.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/table_preview.py"></location>
   <source>The path of the file has a bar (|), which parts a file from its table.</source>
   <translation>Le chemin du fichier contient une barre verticale (|), signe qui sépare un fichier de sa table.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/export.py"></location>
   <source>The picture can't be packed.</source>
   <translation>Impossible de compresser l’image.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/styled_layers.py"></location>
   <source>The pies of the layer “{1}” show columns that it has not: {2}.</source>
   <translation>Les diagrammes en secteurs de la couche « {1} » montrent des champs qu’elle n’a pas : {2}.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/unmatched_codes.py"></location>
   <source>The postal-code layers have no {1} {2}.</source>
   <translation>Les couches de codes postaux ne contiennent pas {1} {2}.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/project.py"></location>
   <source>The project and its data must lie in one folder; the data are {1}.</source>
   <translation>Le projet et ses données doivent se trouver dans le même dossier ; emplacement des données : {1}.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/project.py"></location>
   <source>The project can't be written: {1}</source>
   <translation>Impossible d’écrire le projet : {1}</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/project.py"></location>
   <source>The project can't be written: {1}.</source>
   <translation>Impossible d’écrire le projet : {1}.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/rule_lines.py"></location>
   <source>The rules could not be written: {1}.</source>
   <translation>Impossible d’écrire les règles : {1}.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/rules.py"></location>
   <source>The rules table has no column {1}.</source>
   <translation>Il manque à la table des règles le champ {1}.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/errors.py"></location>
   <source>The run was cancelled; no file was written.</source>
   <translation>Le traitement a été annulé ; aucun fichier n’a été écrit.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/sheet_file.py"></location>
   <source>The sheet cannot be read: {1}.</source>
   <translation>Impossible de lire la fiche : {1}.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/package.py"></location>
   <source>The sheet has no table or no postal-code layer yet.</source>
   <translation>La fiche n’a pas encore de table ou de couche de codes postaux.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/draft.py"></location>
   <source>The sheet in this project cannot be read.</source>
   <translation>Impossible de lire la fiche de ce projet.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/draft.py"></location>
   <source>The sheet in this project was made by a newer version of the plugin.</source>
   <translation>La fiche de ce projet a été faite avec une version plus récente de l’extension.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/sheet_file.py"></location>
   <source>The sheet is not JSON: it is no UTF-8 text.</source>
   <translation>La fiche n’est pas du JSON : ce n’est pas un texte UTF-8.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/sheet_file.py"></location>
   <source>The sheet is not JSON: {1} in line {2}, column {3}.</source>
   <translation>La fiche n’est pas du JSON : {1}, ligne {2}, colonne {3}.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/geopackage.py"></location>
   <source>The stored styles cannot be read: {1}.</source>
   <translation>Impossible de lire les styles enregistrés : {1}.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/symbols.py"></location>
   <source>The style has no giant to label.</source>
   <translation>Le style n’a pas de géant à étiqueter.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/geopackage.py"></location>
   <source>The style of the layer “{1}” cannot be stored: {2}.</source>
   <translation>Impossible d’enregistrer le style de la couche « {1} » : {2}.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/draft_base.py"></location>
   <source>The style of “{1}” cannot be stored: {2}.</source>
   <translation>Impossible d’enregistrer le style de « {1} » : {2}.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/symbols.py"></location>
   <source>The symbol scale must be from 0, and the largest diameter over 0.5 mm.</source>
   <translation>L’échelle des symboles doit être positive ou nulle, et le diamètre maximal supérieur à 0,5 mm.</translation>
  </message>
  <message>
   <location filename="../../processing/sources/text_file.py"></location>
   <source>The table cannot be read: {1}.</source>
   <translation>Impossible de lire la table : {1}.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/ledger_lines.py"></location>
   <source>The table could not be written: {1}.</source>
   <translation>Impossible d’écrire la table : {1}.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/members.py"></location>
   <location filename="../../processing/workflow/table_preview.py"></location>
   <source>The table has a header and no rows.</source>
   <translation>La table a un en-tête, mais aucune ligne.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/table_preview.py"></location>
   <source>The table has no columns.</source>
   <translation>La table n’a aucune colonne.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/normalise.py"></location>
   <source>The table has no rows.</source>
   <translation>La table n’a aucune ligne.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/members.py"></location>
   <source>The table holds several years in column “{1}”: {2}.</source>
   <translation>La table contient plusieurs années dans le champ « {1} » : {2}.</translation>
  </message>
  <message>
   <location filename="../../processing/sources/ogr_table.py"></location>
   <location filename="../../processing/sources/text_file.py"></location>
   <location filename="../../processing/sources/workbook.py"></location>
   <source>The table is empty.</source>
   <translation>La table est vide.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/towns.py"></location>
   <source>The town layer “{1}” has no field with names.</source>
   <translation>La couche de villes « {1} » n’a pas de champ de noms.</translation>
  </message>
  <message>
   <location filename="../../processing/sources/workbook.py"></location>
   <source>The workbook cannot be read: {1}.</source>
   <translation>Impossible de lire le classeur : {1}.</translation>
  </message>
  <message>
   <location filename="../../processing/sources/workbook.py"></location>
   <source>The workbook is protected by a password.</source>
   <translation>Le classeur est protégé par un mot de passe.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/members.py"></location>
   <source>The year {1} is asked for, but no column holds the year.</source>
   <translation>L’année {1} est demandée, mais aucun champ ne contient l’année.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/members.py"></location>
   <source>The years in “{1}” are {2}.</source>
   <translation>Les années de « {1} » sont {2}.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/words.py"></location>
   <source>There are no sheet texts in the language "{1}".</source>
   <translation>Il n’y a pas de textes de fiche dans la langue « {1} ».</translation>
  </message>
  <message>
   <location filename="../../processing/sources/ogr_table.py"></location>
   <location filename="../../processing/sources/workbook.py"></location>
   <source>There are none.</source>
   <translation>Il n’y en a aucune.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/members.py"></location>
   <location filename="../../processing/domain/pages.py"></location>
   <location filename="../../processing/sources/ogr_table.py"></location>
   <location filename="../../processing/sources/workbook.py"></location>
   <source>There are {1}.</source>
   <translation>Valeurs présentes : {1}.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/settings.py"></location>
   <source>There is no arrangement for {1} maps on a page.</source>
   <translation>Aucune disposition n’est prévue pour {1} cartes sur une page.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/headers.py"></location>
   <source>There is no column “{1}” for the {2}.</source>
   <translation>Le champ « {1} » n’existe pas ({2}).</translation>
  </message>
  <message>
   <location filename="../../processing/domain/rules.py"></location>
   <source>There is no column “{1}” in the members table.</source>
   <translation>La table des membres n’a pas de champ « {1} ».</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/maps.py"></location>
   <source>There is no layer to draw.</source>
   <translation>Il n’y a aucune couche à dessiner.</translation>
  </message>
  <message>
   <location filename="../../processing/sources/tables.py"></location>
   <source>There is no layer “{1}” in it.</source>
   <translation>Il ne contient pas de couche « {1} ».</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/export.py"></location>
   <source>There is no page to write.</source>
   <translation>Il n’y a aucune page à écrire.</translation>
  </message>
  <message>
   <location filename="../../processing/sources/workbook.py"></location>
   <source>There is no sheet “{1}” in it.</source>
   <translation>Il ne contient pas de feuille « {1} ».</translation>
  </message>
  <message>
   <location filename="../../processing/sources/table_head.py"></location>
   <location filename="../../processing/sources/tables.py"></location>
   <source>There is no such file.</source>
   <translation>Ce fichier n’existe pas.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/sheet_file.py"></location>
   <source>There is no such sheet.</source>
   <translation>Cette fiche n’existe pas.</translation>
  </message>
  <message>
   <location filename="../../processing/sources/ogr_table.py"></location>
   <source>There is no table “{1}” in it.</source>
   <translation>Il ne contient pas de table « {1} ».</translation>
  </message>
  <message>
   <location filename="../../processing/domain/ledger.py"></location>
   <source>This is a fault of the plugin: report it.</source>
   <translation>C’est un défaut de l’extension : signalez-le.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/settings.py"></location>
   <source>This is no layout settings file: "format" must be "{1}".</source>
   <translation>Ce n’est pas un fichier de réglages de mise en page : « format » doit être « {1} ».</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/unmatched_codes.py"></location>
   <source>Type a code that they have.</source>
   <translation>Saisissez un code qu’elles contiennent.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/unmatched_codes.py"></location>
   <source>Type one that the layers have.</source>
   <translation>Saisissez-en un que les couches contiennent.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/draft.py"></location>
   <source>Update the plugin.</source>
   <translation>Mettez l’extension à jour.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/json_object.py"></location>
   <source>Update the plugin: the sheet was made by a newer one.</source>
   <translation>Mettez l’extension à jour : la fiche a été faite avec une version plus récente.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/rules.py"></location>
   <source>Use 1 or 0.</source>
   <translation>Utilisez 1 ou 0.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/export.py"></location>
   <source>Use 300, or any number from 1.</source>
   <translation>Utilisez 300, ou tout nombre à partir de 1.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/rules.py"></location>
   <source>Use equals, &gt; or &lt;.</source>
   <translation>Utilisez equals, &gt; ou &lt;.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/export.py"></location>
   <source>Use fewer dpi.</source>
   <translation>Réduisez la résolution.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/rules.py"></location>
   <source>Use one of {1} or {2}.</source>
   <translation>Utilisez l’un de ces champs : {1}, ou {2}.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/json_object.py"></location>
   <location filename="../../processing/domain/postal_codes.py"></location>
   <location filename="../../processing/domain/rules.py"></location>
   <source>Use one of {1}.</source>
   <translation>Utilisez l’une de ces valeurs : {1}.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/words.py"></location>
   <location filename="../../processing/cartography/export.py"></location>
   <source>Use one of: {1}.</source>
   <translation>Utilisez l’une de ces valeurs : {1}.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/maps.py"></location>
   <location filename="../../processing/workflow/sheet.py"></location>
   <source>Use {1}.</source>
   <translation>Utilisez {1}.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/json_object.py"></location>
   <source>Write it as #rrggbb.</source>
   <translation>Écrivez-la sous la forme #rrvvbb.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/palette.py"></location>
   <location filename="../../processing/cartography/symbols.py"></location>
   <source>Write it like #0072B2.</source>
   <translation>Écrivez-la comme #0072B2.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/draft_inputs.py"></location>
   <location filename="../../processing/workflow/sheet_base.py"></location>
   <source>Write it like EPSG:31370.</source>
   <translation>Écrivez-le comme EPSG:31370.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/exclusions.py"></location>
   <source>Write it without nested repeats.</source>
   <translation>Écrivez-la sans répétitions imbriquées.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/palette.py"></location>
   <source>Write name=#rrggbb, separated by ;. The layers are {1}.</source>
   <translation>Écrivez nom=#rrvvbb, séparés par ;. Les couches sont {1}.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/rules.py"></location>
   <source>Write the value.</source>
   <translation>Indiquez la valeur.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/rules.py"></location>
   <source>Write why: the reason is printed on the sheet.</source>
   <translation>Indiquez pourquoi : le motif est imprimé sur la fiche.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/sheet_draw.py"></location>
   <source>Writing sheet.pdf</source>
   <translation>Écriture de sheet.pdf</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/sheet_draw.py"></location>
   <source>Writing the layers</source>
   <translation>Écriture des couches</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/sheet_draw.py"></location>
   <source>Writing the project</source>
   <translation>Écriture du projet</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/sheet_draw.py"></location>
   <source>Writing the report</source>
   <translation>Écriture du rapport</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/sheet_draw.py"></location>
   <source>Writing the tables</source>
   <translation>Écriture des tables</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/sheet_draw.py"></location>
   <location filename="../../processing/workflow/symbols.py"></location>
   <source>Writing {1}</source>
   <translation>Écriture de {1}</translation>
  </message>
  <message>
   <location filename="../../processing/domain/members.py"></location>
   <source>Year {1}: {2} of {3} rows.</source>
   <translation>Année {1} : {2} {2|ligne|lignes} sur {3}.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/json_object.py"></location>
   <source>a list</source>
   <translation>une liste</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/baseline.py"></location>
   <source>a newer version of the plugin made it ({1})</source>
   <translation>une version plus récente de l’extension l’a créé ({1})</translation>
  </message>
  <message>
   <location filename="../../processing/domain/json_object.py"></location>
   <source>a number</source>
   <translation>un nombre</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/sheet_refresh.py"></location>
   <source>a page of it can't be opened</source>
   <translation>une de ses pages ne s’ouvre pas</translation>
  </message>
  <message>
   <location filename="../../processing/domain/json_object.py"></location>
   <source>a text</source>
   <translation>un texte</translation>
  </message>
  <message>
   <location filename="../../processing/domain/json_object.py"></location>
   <source>a whole number</source>
   <translation>un nombre entier</translation>
  </message>
  <message>
   <location filename="../../processing/domain/json_object.py"></location>
   <source>an object</source>
   <translation>un objet</translation>
  </message>
  <message>
   <location filename="../../processing/sources/text_file.py"></location>
   <source>bars</source>
   <translation>barres verticales</translation>
  </message>
  <message>
   <location filename="../../processing/domain/headers.py"></location>
   <source>cluster's name</source>
   <translation>nom du cluster</translation>
  </message>
  <message>
   <location filename="../../processing/sources/text_file.py"></location>
   <source>commas</source>
   <translation>virgules</translation>
  </message>
  <message>
   <location filename="../../processing/domain/headers.py"></location>
   <source>country of the code</source>
   <translation>pays du code</translation>
  </message>
  <message>
   <location filename="../../processing/sources/header_row.py"></location>
   <source>header in row {1}</source>
   <translation>en-tête à la ligne {1}</translation>
  </message>
  <message>
   <location filename="../../processing/sources/header_row.py"></location>
   <source>header in rows {1} to {2}</source>
   <translation>en-tête aux lignes {1} à {2}</translation>
  </message>
  <message>
   <location filename="../../processing/domain/hosts.py"></location>
   <location filename="../../processing/sources/tables.py"></location>
   <source>host codes</source>
   <translation>codes hôtes</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/baseline.py"></location>
   <source>it can't be read (no project in it)</source>
   <translation>il est illisible (il ne contient pas de projet)</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/baseline.py"></location>
   <location filename="../../processing/cartography/refresh.py"></location>
   <location filename="../../processing/workflow/sheet_refresh.py"></location>
   <source>it can't be read ({1})</source>
   <translation>il est illisible ({1})</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/baseline.py"></location>
   <source>it does not say what its run wrote</source>
   <translation>il ne dit pas ce que son traitement a écrit</translation>
  </message>
  <message>
   <location filename="../../processing/sources/layers.py"></location>
   <source>it has a geometry; add the table without it</source>
   <translation>elle a une géométrie ; ajoutez la table sans celle-ci</translation>
  </message>
  <message>
   <location filename="../../processing/sources/layers.py"></location>
   <source>it has joins or virtual fields</source>
   <translation>elle a des jointures ou des champs virtuels</translation>
  </message>
  <message>
   <location filename="../../processing/sources/layers.py"></location>
   <source>it is being edited</source>
   <translation>elle est en cours d’édition</translation>
  </message>
  <message>
   <location filename="../../processing/sources/layers.py"></location>
   <source>it is no plain table of a GeoPackage, SQLite or DBF file</source>
   <translation>ce n’est pas une simple table d’un fichier GeoPackage, SQLite ou DBF</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/sheet_refresh.py"></location>
   <source>its layer “{1}” has no data any more</source>
   <translation>sa couche « {1} » n’a plus de données</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/refresh.py"></location>
   <source>its page “{1}” is not there any more</source>
   <translation>sa page « {1} » n’existe plus</translation>
  </message>
  <message>
   <location filename="../../processing/domain/headers.py"></location>
   <source>kind of organisation</source>
   <translation>type d’organisme</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/fonts.py"></location>
   <source>layout settings: fonts</source>
   <translation>réglages de mise en page : fonts</translation>
  </message>
  <message>
   <location filename="../../processing/sources/postgres_connection.py"></location>
   <source>local server, database {1}</source>
   <translation>serveur local, base de données {1}</translation>
  </message>
  <message>
   <location filename="../../processing/sources/postgres_connection.py"></location>
   <source>local server:{1}, database {2}</source>
   <translation>serveur local:{1}, base de données {2}</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/sheet_refresh.py"></location>
   <source>nothing can be written beside its folder</source>
   <translation>rien ne peut être écrit à côté de son dossier</translation>
  </message>
  <message>
   <location filename="../../processing/domain/headers.py"></location>
   <source>number of jobs</source>
   <translation>nombre d’emplois</translation>
  </message>
  <message>
   <location filename="../../processing/domain/headers.py"></location>
   <source>organisation's name</source>
   <translation>nom de l’organisme</translation>
  </message>
  <message>
   <location filename="../../processing/domain/headers.py"></location>
   <source>postal code</source>
   <translation>code postal</translation>
  </message>
  <message>
   <location filename="../../processing/domain/headers.py"></location>
   <location filename="../../processing/domain/postal_codes.py"></location>
   <location filename="../../processing/sources/postal_layers.py"></location>
   <location filename="../../processing/workflow/join.py"></location>
   <location filename="../../processing/workflow/postal_facts.py"></location>
   <source>postal-code layer {1}</source>
   <translation>couche de codes postaux {1}</translation>
  </message>
  <message>
   <location filename="../../processing/domain/headers.py"></location>
   <source>role of the member</source>
   <translation>rôle du membre</translation>
  </message>
  <message>
   <location filename="../../processing/sources/text_file.py"></location>
   <source>semicolons</source>
   <translation>points-virgules</translation>
  </message>
  <message>
   <location filename="../../processing/sources/postgres_connection.py"></location>
   <source>service {1}</source>
   <translation>service {1}</translation>
  </message>
  <message>
   <location filename="../../processing/domain/rules.py"></location>
   <source>set_jobs needs a number from 0 to {1} in column jobs.</source>
   <translation>set_jobs demande un nombre de 0 à {1} dans le champ jobs.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/headers.py"></location>
   <source>site identifier</source>
   <translation>identifiant du site</translation>
  </message>
  <message>
   <location filename="../../processing/sources/text_file.py"></location>
   <source>tabs</source>
   <translation>tabulations</translation>
  </message>
  <message>
   <location filename="../../processing/sources/layers.py"></location>
   <source>the filter speaks of {1}</source>
   <translation>le filtre fait appel à {1}</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/refresh.py"></location>
   <source>the sheet has other pages now</source>
   <translation>la fiche a maintenant d’autres pages</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/sheet_base.py"></location>
   <source>there is no column {1}</source>
   <translation>il n’y a pas de champ {1}</translation>
  </message>
  <message>
   <location filename="../../processing/domain/json_object.py"></location>
   <source>true or false</source>
   <translation>true ou false</translation>
  </message>
  <message>
   <location filename="../../processing/domain/headers.py"></location>
   <source>year of the figures</source>
   <translation>année des chiffres</translation>
  </message>
  <message>
   <location filename="../../processing/sources/postgres.py"></location>
   <source>{1} (PostgreSQL, {2})</source>
   <translation>{1} (PostgreSQL, {2})</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/join.py"></location>
   <source>{1} ({2} jobs)</source>
   <translation>{1} ({2} {2|emploi|emplois})</translation>
  </message>
  <message>
   <location filename="../../processing/domain/outcome.py"></location>
   <source>{1} ({2}): {3} jobs are added up as {4} establishments (rows {5}).</source>
   <translation>{1} ({2}) : les effectifs {3} sont additionnés, comme ceux de {4} établissements (lignes {5}).</translation>
  </message>
  <message>
   <location filename="../../processing/domain/text.py"></location>
   <source>{1} and {2} more</source>
   <translation>{1} et {2} autres</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/join.py"></location>
   <source>{1} codes were not matched, by jobs at stake: {2} ....</source>
   <translation>Codes non localisés : {1} ; les premiers par effectif : {2}…</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/join.py"></location>
   <source>{1} codes were not matched, by jobs at stake: {2}.</source>
   <translation>Codes non localisés : {1} ; par effectif décroissant : {2}.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/postal_facts.py"></location>
   <source>{1} columns could be the postal code.</source>
   <translation>{1} {1|champ pourrait|champs pourraient} être le code postal.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/headers.py"></location>
   <source>{1} columns could be the {2}: {3}.</source>
   <translation>{1} champs pourraient convenir ({2}) : {3}.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/outcome.py"></location>
   <source>{1} has {2} to {3} jobs in its clusters: the largest counts once on the map of all clusters.</source>
   <translation>{1} a de {2} à {3} {3|emploi|emplois} selon ses clusters : le plus grand effectif compte une seule fois sur la carte de l’ensemble.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/maps.py"></location>
   <source>{1} is no format of a map.</source>
   <translation>{1} n’est pas un format de carte.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/symbols.py"></location>
   <source>{1} rows have no point or no number of jobs from 0: they are not drawn.</source>
   <translation>Lignes sans point ou sans nombre d’emplois positif ou nul : {1} ; elles ne sont pas dessinées.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/sheet_draw.py"></location>
   <source>{1} rows read; {2} sites with {3} jobs on {4} postal codes, in {5} clusters.</source>
   <translation>{1} {1|ligne lue|lignes lues} ; {2} {2|site|sites} et {3} {3|emploi|emplois} dans {4} {4|code postal|codes postaux}, pour {5} {5|cluster|clusters}.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/members.py"></location>
   <source>{1} rows with neither cluster nor postal code are no members and were skipped (row {2}).</source>
   <translation>Lignes sans cluster ni code postal : {1} (ligne {2}) ; ce ne sont pas des membres, elles ont été ignorées.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/normalise.py"></location>
   <source>{1} rows: {2}.</source>
   <translation>{1} {1|ligne|lignes} : {2}.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/suggest.py"></location>
   <source>{1} rules are suggested, every one switched off: set enabled to 1 where you agree.</source>
   <translation>Règles suggérées : {1}, toutes inactives ; mettez enabled à 1 pour celles que vous approuvez.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/suggest.py"></location>
   <source>{1} rules of {2}, those with most jobs at stake, are suggested, every one switched off: set enabled to 1 where you agree.</source>
   <translation>Règles suggérées : {1} sur {2}, celles qui portent sur le plus d’emplois, toutes inactives ; mettez enabled à 1 pour celles que vous approuvez.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/sheet_refresh.py"></location>
   <source>{1} was changed since its run and stays as it is, for {2}; the new project gets a number.</source>
   <translation>{1} a été modifié depuis son traitement et reste tel quel, car {2} ; le nouveau projet reçoit un numéro.</translation>
  </message>
  <message>
   <location filename="../../processing/sources/postgres_connection.py"></location>
   <source>{1}, database {2}</source>
   <translation>{1}, base de données {2}</translation>
  </message>
  <message>
   <location filename="../../processing/domain/hosts.py"></location>
   <location filename="../../processing/domain/rules.py"></location>
   <source>{1}, line {2}</source>
   <translation>{1}, ligne {2}</translation>
  </message>
  <message>
   <location filename="../../processing/sources/ogr_table.py"></location>
   <location filename="../../processing/sources/workbook.py"></location>
   <source>{1}, sheet {2}</source>
   <translation>{1}, feuille {2}</translation>
  </message>
  <message>
   <location filename="../../processing/sources/geopackage_table.py"></location>
   <source>{1}, table {2}</source>
   <translation>{1}, table {2}</translation>
  </message>
  <message>
   <location filename="../../processing/sources/postal_layers.py"></location>
   <source>{1}: postal code = “{2}”, {3} codes from {4} features.</source>
   <translation>{1} : postal_code = « {2} », {3} {3|code|codes} tirés de {4} entités.</translation>
  </message>
  <message>
   <location filename="../../processing/sources/postal_layers.py"></location>
   <source>{1}: postal code = “{2}”, {3} codes from {4} features; {5} features without a valid code were left aside.</source>
   <translation>{1} : postal_code = « {2} », {3} {3|code|codes} tirés de {4} entités ; {5} entités sans code valable ont été laissées de côté.</translation>
  </message>
  <message>
   <location filename="../../processing/sources/dbf_table.py"></location>
   <source>{1}: read by column, no encoding named, {2} rows ({3} deleted ones passed).</source>
   <translation>{1} : lecture par colonne, aucun encodage indiqué, {2} {2|ligne|lignes} ({3} {3|ligne supprimée ignorée|lignes supprimées ignorées}).</translation>
  </message>
  <message>
   <location filename="../../processing/sources/dbf_table.py"></location>
   <source>{1}: read by column, no encoding named, {2} rows.</source>
   <translation>{1} : lecture par colonne, aucun encodage indiqué, {2} {2|ligne|lignes}.</translation>
  </message>
  <message>
   <location filename="../../processing/sources/dbf_table.py"></location>
   <source>{1}: read by column, {2}, {3} rows ({4} deleted ones passed).</source>
   <translation>{1} : lecture par colonne, {2}, {3} {3|ligne|lignes} ({4} {4|ligne supprimée ignorée|lignes supprimées ignorées}).</translation>
  </message>
  <message>
   <location filename="../../processing/sources/dbf_table.py"></location>
   <source>{1}: read by column, {2}, {3} rows.</source>
   <translation>{1} : lecture par colonne, {2}, {3} {3|ligne|lignes}.</translation>
  </message>
  <message>
   <location filename="../../processing/sources/layers.py"></location>
   <source>{1}: read feature by feature, not by its own engine: {2}.</source>
   <translation>{1} : lecture entité par entité, et non par son propre moteur : {2}.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/members.py"></location>
   <source>{1}: rule “{2}” is for cluster “{3}”, which no row has.</source>
   <translation>{1} : la règle « {2} » porte sur le cluster « {3} », qui n’a aucune ligne.</translation>
  </message>
  <message>
   <location filename="../../processing/sources/workbook.py"></location>
   <source>{1}: sheet “{2}” read cell by cell, {3}, {4} rows.</source>
   <translation>{1} : feuille « {2} » lue cellule par cellule, {3}, {4} {4|ligne|lignes}.</translation>
  </message>
  <message>
   <location filename="../../processing/sources/workbook.py"></location>
   <source>{1}: sheet “{2}” read cell by cell, {3}, {4} rows. The workbook's other sheets: {5}.</source>
   <translation>{1} : feuille « {2} » lue cellule par cellule, {3}, {4} {4|ligne|lignes}. Autres feuilles du classeur : {5}.</translation>
  </message>
  <message>
   <location filename="../../processing/sources/ogr_table.py"></location>
   <source>{1}: sheet “{2}” read row by row, {3} rows, {4}.</source>
   <translation>{1} : feuille « {2} » lue ligne par ligne, {3} {3|ligne|lignes}, {4}.</translation>
  </message>
  <message>
   <location filename="../../processing/sources/ogr_table.py"></location>
   <source>{1}: sheet “{2}” read row by row, {3} rows.</source>
   <translation>{1} : feuille « {2} » lue ligne par ligne, {3} {3|ligne|lignes}.</translation>
  </message>
  <message>
   <location filename="../../processing/sources/geopackage_table.py"></location>
   <source>{1}: table “{2}” read by column, {3} rows.</source>
   <translation>{1} : table « {2} » lue par colonne, {3} {3|ligne|lignes}.</translation>
  </message>
  <message>
   <location filename="../../processing/sources/ogr_table.py"></location>
   <source>{1}: table “{2}” read row by row, {3} rows, {4}.</source>
   <translation>{1} : table « {2} » lue ligne par ligne, {3} {3|ligne|lignes}, {4}.</translation>
  </message>
  <message>
   <location filename="../../processing/sources/ogr_table.py"></location>
   <source>{1}: table “{2}” read row by row, {3} rows.</source>
   <translation>{1} : table « {2} » lue ligne par ligne, {3} {3|ligne|lignes}.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/text_setting.py"></location>
   <source>{1}: the commentary is {2} mm of column too long for one page at {3} pt; it goes on to the next.</source>
   <translation>{1} : le commentaire dépasse la page de {2} mm de colonne en corps {3} pt ; il se poursuit sur la suivante.</translation>
  </message>
  <message>
   <location filename="../../processing/sources/dbf_table.py"></location>
   <source>{1}: the file ends after {2} of the {3} rows that it announces: it is damaged.</source>
   <translation>{1} : le fichier s’arrête après {2} des {3} lignes qu’il annonce : il est endommagé.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/text_setting.py"></location>
   <source>{1}: the panels are {2} mm of column too long for one page at {3} pt; they take {4}.</source>
   <translation>{1} : les encadrés dépassent la page de {2} mm de colonne en corps {3} pt ; ils occupent {4} pages.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/translated.py"></location>
   <source>{1}: {2}</source>
   <translation>{1} : {2}</translation>
  </message>
  <message>
   <location filename="../../processing/sources/workbook.py"></location>
   <source>{1}: {2} formulas have no result in the file and count as empty: open it in a spreadsheet and save it, so that they have.</source>
   <translation>{1} : {2} {2|formule|formules} n’ont pas de résultat dans le fichier et comptent comme vides : ouvrez-le dans un tableur et enregistrez-le pour les calculer.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/join.py"></location>
   <source>{1}: {2} host codes besides the {3} shipped ones.</source>
   <translation>{1} : {2} {2|code hôte|codes hôtes}, en plus des {3} fournis.</translation>
  </message>
  <message>
   <location filename="../../processing/sources/layer_table.py"></location>
   <source>{1}: {2} rows of the layer as QGIS shows it.</source>
   <translation>{1} : {2} {2|ligne|lignes} de la couche, telle que QGIS la montre.</translation>
  </message>
  <message>
   <location filename="../../processing/sources/postgres.py"></location>
   <source>{1}: {2} rows, grouped by the server into {3} that differ.</source>
   <translation>{1} : {2} {2|ligne|lignes}, regroupées par le serveur en {3} {3|ligne distincte|lignes distinctes}.</translation>
  </message>
  <message>
   <location filename="../../processing/sources/postgres.py"></location>
   <source>{1}: {2} rows, with the layer's filter, grouped by the server into {3} that differ.</source>
   <translation>{1} : {2} {2|ligne|lignes}, avec le filtre de la couche, regroupées par le serveur en {3} {3|ligne distincte|lignes distinctes}.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/members.py"></location>
   <source>{1}: {2} rules, {3} of them switched off.</source>
   <translation>{1} : {2} {2|règle|règles}, dont {3} {3|inactive|inactives}.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/members.py"></location>
   <source>{1}: {2} rules.</source>
   <translation>{1} : {2} {2|règle|règles}.</translation>
  </message>
  <message>
   <location filename="../../processing/sources/text_file.py"></location>
   <source>{1}: {2}, columns parted by {3}, {4}, {5} rows.</source>
   <translation>{1} : {2}, colonnes séparées par des {3}, {4}, {5} {5|ligne|lignes}.</translation>
  </message>
  <message>
   <location filename="../../processing/sources/postgres_connection.py"></location>
   <source>{1}:{2}, database {3}</source>
   <translation>{1}:{2}, base de données {3}</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/sheet_base.py"></location>
   <source>“base_map[{1}].style” cannot be used: {2}.</source>
   <translation>« base_map[{1}].style » est inutilisable : {2}.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/sheet.py"></location>
   <source>“clusters” calls both “{1}” and “{2}” “{3}”.</source>
   <translation>« clusters » donne à la fois à « {1} » et à « {2} » le nom « {3} ».</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/draft_inputs.py"></location>
   <location filename="../../processing/workflow/sheet_base.py"></location>
   <source>“crs” is {1}, which QGIS does not know.</source>
   <translation>« crs » est {1}, que QGIS ne connaît pas.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/sheet_base.py"></location>
   <source>“focus.filter” cannot be used: {1}.</source>
   <translation>« focus.filter » est inutilisable : {1}.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/preview_job.py"></location>
   <location filename="../../processing/workflow/sheet_base.py"></location>
   <source>“focus.filter” leaves no region: {1}.</source>
   <translation>« focus.filter » ne retient aucune région : {1}.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/sheet_file.py"></location>
   <source>“layout” names {1}, which is neither beside the sheet nor shipped.</source>
   <translation>« layout » désigne {1}, qui n’est ni à côté de la fiche ni fourni.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/pages.py"></location>
   <source>“pages[{1}].clusters” names {2}, which no row and no cluster of the sheet has.</source>
   <translation>« pages[{1}].clusters » nomme {2}, qu’aucune ligne et aucun cluster de la fiche ne porte.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/sheet_file.py"></location>
   <source>“texts.{1}” names a file that cannot be read: {2}.</source>
   <translation>« texts.{1} » désigne un fichier illisible : {2}.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/translated.py"></location>
   <source>“{1}”</source>
   <translation>« {1} »</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/normalise.py"></location>
   <source>“{1}” (1 row)</source>
   <translation>« {1} » (1 ligne)</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/normalise.py"></location>
   <source>“{1}” ({2} rows)</source>
   <translation>« {1} » ({2} {2|ligne|lignes})</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/package.py"></location>
   <source>“{1}” cannot be copied: {2}.</source>
   <translation>Impossible de copier « {1} » : {2}.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/rules.py"></location>
   <source>“{1}” compares text, and jobs are numbers.</source>
   <translation>« {1} » compare des textes, et les emplois sont des nombres.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/palette.py"></location>
   <source>“{1}” gives no colour to a layer.</source>
   <translation>« {1} » ne donne de couleur à aucune couche.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/sheet_base.py"></location>
   <source>“{1}” has no coordinate reference system.</source>
   <translation>« {1} » n’a pas de système de coordonnées de référence.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/rules.py"></location>
   <source>“{1}” in column enabled is neither yes nor no.</source>
   <translation>« {1} » dans le champ enabled n’est ni oui ni non.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/draft_files.py"></location>
   <location filename="../../processing/workflow/draft_inputs.py"></location>
   <source>“{1}” is a layer that is not in the project any more.</source>
   <translation>« {1} » est une couche qui n’est plus dans le projet.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/draft_clusters.py"></location>
   <source>“{1}” is a name of the cluster “{2}”.</source>
   <translation>« {1} » est un nom du cluster « {2} ».</translation>
  </message>
  <message>
   <location filename="../../processing/domain/json_object.py"></location>
   <source>“{1}” is empty.</source>
   <translation>« {1} » est vide.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/json_object.py"></location>
   <source>“{1}” is empty: xmin and ymin must be below xmax and ymax.</source>
   <translation>« {1} » est vide : xmin et ymin doivent être inférieurs à xmax et ymax.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/json_object.py"></location>
   <source>“{1}” is missing.</source>
   <translation>« {1} » manque.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/rules.py"></location>
   <source>“{1}” is no action.</source>
   <translation>« {1} » n’est pas une action.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/postal_codes.py"></location>
   <source>“{1}” is no country that this plugin knows postal codes of.</source>
   <translation>« {1} » n’est pas un pays dont l’extension connaît les codes postaux.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/sheet.py"></location>
   <source>“{1}” is no format of a page.</source>
   <translation>« {1} » n’est pas un format de page.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/rules.py"></location>
   <source>“{1}” is no headcount to correct to.</source>
   <translation>« {1} » n’est pas un effectif corrigé valable.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/json_object.py"></location>
   <source>“{1}” is no key of a sheet.</source>
   <translation>« {1} » n’est pas une clé de fiche.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/rules.py"></location>
   <source>“{1}” is no number, and “{2}” on “{3}” needs one.</source>
   <translation>« {1} » n’est pas un nombre, et « {2} » sur « {3} » en demande un.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/rules.py"></location>
   <source>“{1}” is no operator.</source>
   <translation>« {1} » n’est pas un opérateur.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/hosts.py"></location>
   <source>“{1}” is no postal code of {2} ({3}).</source>
   <translation>« {1} » n’est pas un code postal valable ({2}, {3}).</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/unmatched_codes.py"></location>
   <source>“{1}” is no postal code of {2}.</source>
   <translation>« {1} » n’est pas un code postal valable ({2}).</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/symbols.py"></location>
   <source>“{1}” is not a choice.</source>
   <translation>« {1} » n’est pas un choix possible.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/palette.py"></location>
   <source>“{1}” is not a colour.</source>
   <translation>« {1} » n’est pas une couleur.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/basemap.py"></location>
   <source>“{1}” is not a role of a base layer.</source>
   <translation>« {1} » n’est pas un rôle de couche de fond.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/shapes.py"></location>
   <source>“{1}” is not a shape.</source>
   <translation>« {1} » n’est pas une forme.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/symbols.py"></location>
   <source>“{1}” is not an opaque colour.</source>
   <translation>« {1} » n’est pas une couleur opaque.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/json_object.py"></location>
   <source>“{1}” is {2}, and this plugin reads version {3}.</source>
   <translation>« {1} » est {2}, et cette extension lit la version {3}.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/json_object.py"></location>
   <source>“{1}” is “{2}”, which is no colour.</source>
   <translation>« {1} » est « {2} », qui n’est pas une couleur.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/json_object.py"></location>
   <source>“{1}” is “{2}”.</source>
   <translation>« {1} » est « {2} ».</translation>
  </message>
  <message>
   <location filename="../../processing/domain/json_object.py"></location>
   <source>“{1}” must be a text, not {2}.</source>
   <translation>« {1} » doit être un texte, et non {2}.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/json_object.py"></location>
   <source>“{1}” must be above {2}, not {3}.</source>
   <translation>« {1} » doit être supérieur à {2}, et non {3}.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/json_object.py"></location>
   <source>“{1}” must be an object, not {2}.</source>
   <translation>« {1} » doit être un objet, et non {2}.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/json_object.py"></location>
   <source>“{1}” must be four numbers: xmin, ymin, xmax, ymax.</source>
   <translation>« {1} » doit contenir quatre nombres : xmin, ymin, xmax, ymax.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/json_object.py"></location>
   <source>“{1}” must be {2}, not {3}.</source>
   <translation>« {1} » doit être {2}, et non {3}.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/draft_inputs.py"></location>
   <location filename="../../processing/workflow/sheet_file.py"></location>
   <source>“{1}” names a file that is not there: {2}.</source>
   <translation>« {1} » désigne un fichier qui n’existe pas : {2}.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/rules.py"></location>
   <source>“{1}” without a value holds for every row.</source>
   <translation>« {1} » sans valeur vaudrait pour toutes les lignes.</translation>
  </message>
 </context>
 <context>
  <name>OptionsBox</name>
  <message>
   <location filename="../../ui/data/options_box.py"></location>
   <source>An expression: only the rows for which it holds are read</source>
   <translation>Une expression : seules les lignes qui la vérifient sont lues</translation>
  </message>
  <message>
   <location filename="../../ui/data/options_box.py"></location>
   <source>Cells seem to name several clusters, separated by “{separator}”: “{example}”.</source>
   <translation>Des cellules semblent nommer plusieurs clusters, séparés par « {separator} » : « {example} ».</translation>
  </message>
  <message>
   <location filename="../../ui/data/options_box.py"></location>
   <source>Default country</source>
   <translation>Pays par défaut</translation>
  </message>
  <message>
   <location filename="../../ui/data/options_box.py"></location>
   <source>Filter</source>
   <translation>Filtre</translation>
  </message>
  <message>
   <location filename="../../ui/data/options_box.py"></location>
   <source>Kinds</source>
   <translation>Types</translation>
  </message>
  <message>
   <location filename="../../ui/data/options_box.py"></location>
   <source>Rows and cells</source>
   <translation>Lignes et cellules</translation>
  </message>
  <message>
   <location filename="../../ui/data/options_box.py"></location>
   <source>Separator</source>
   <translation>Séparateur</translation>
  </message>
  <message>
   <location filename="../../ui/data/options_box.py"></location>
   <source>Split at “{separator}”</source>
   <translation>Séparer à chaque « {separator} »</translation>
  </message>
  <message>
   <location filename="../../ui/data/options_box.py"></location>
   <source>The country of codes that have neither a prefix nor a country beside them</source>
   <translation>Le pays des codes qui n’ont ni préfixe ni pays indiqué</translation>
  </message>
  <message>
   <location filename="../../ui/data/options_box.py"></location>
   <source>The table holds several years: choose one, because mixing them counts jobs twice.</source>
   <translation>La table contient plusieurs années : choisissez-en une, car les mélanger compterait les emplois deux fois.</translation>
  </message>
  <message>
   <location filename="../../ui/data/options_box.py"></location>
   <source>What separates several clusters in one cell, such as / or ;</source>
   <translation>Ce qui sépare plusieurs clusters dans une cellule, comme / ou ;</translation>
  </message>
  <message>
   <location filename="../../ui/data/options_box.py"></location>
   <source>Year to read</source>
   <translation>Année à lire</translation>
  </message>
  <message>
   <location filename="../../ui/data/options_box.py"></location>
   <source>all kinds</source>
   <translation>tous les types</translation>
  </message>
  <message>
   <location filename="../../ui/data/options_box.py"></location>
   <source>choose a year</source>
   <translation>choisissez une année</translation>
  </message>
  <message>
   <location filename="../../ui/data/options_box.py"></location>
   <source>no year column</source>
   <translation>aucun champ d’année</translation>
  </message>
  <message>
   <location filename="../../ui/data/options_box.py"></location>
   <source>one cluster a cell</source>
   <translation>un cluster par cellule</translation>
  </message>
  <message>
   <location filename="../../ui/data/options_box.py"></location>
   <source>the only one</source>
   <translation>la seule</translation>
  </message>
 </context>
 <context>
  <name>PageItems</name>
  <message>
   <location filename="../../ui/clusters/pages_items.py"></location>
   <source>All in one map</source>
   <translation>Tout sur une carte</translation>
  </message>
  <message>
   <location filename="../../ui/clusters/pages_items.py"></location>
   <source>More clusters than one page has maps: it becomes several pages.</source>
   <translation>Plus de clusters qu’une page n’a de cartes : elle devient plusieurs pages.</translation>
  </message>
  <message>
   <location filename="../../ui/clusters/pages_items.py"></location>
   <source>Neither the table nor the sheet has this cluster.</source>
   <translation>Ce cluster n’est ni dans la table ni dans la fiche.</translation>
  </message>
  <message>
   <location filename="../../ui/clusters/pages_items.py"></location>
   <source>No title of its own: double-click or F2 gives one</source>
   <translation>Pas de titre propre : double-cliquez ou F2 pour en donner un</translation>
  </message>
  <message>
   <location filename="../../ui/clusters/pages_items.py"></location>
   <source>One map a page</source>
   <translation>Une carte par page</translation>
  </message>
  <message>
   <location filename="../../ui/clusters/pages_items.py"></location>
   <source>Pies</source>
   <translation>Secteurs</translation>
  </message>
  <message>
   <location filename="../../ui/clusters/pages_items.py"></location>
   <source>Small maps</source>
   <translation>Plusieurs cartes</translation>
  </message>
 </context>
 <context>
  <name>PagePreparer</name>
  <message>
   <location filename="../../ui/sheet/preparer.py"></location>
   <source>Preview of the atlas sheet</source>
   <translation>Aperçu de la fiche d’atlas</translation>
  </message>
 </context>
 <context>
  <name>PagesView</name>
  <message>
   <location filename="../../ui/clusters/pages_view.py"></location>
   <source>Pages</source>
   <translation>Pages</translation>
  </message>
 </context>
 <context>
  <name>Phrases</name>
  <message>
   <location filename="../../ui/exclusions/phrases.py"></location>
   <source>1 rule</source>
   <translation>1 règle</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/phrases.py"></location>
   <source>All clusters</source>
   <translation>Tous les clusters</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/phrases.py"></location>
   <source>All clusters, each site once</source>
   <translation>Tous les clusters, chaque site une fois</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/phrases.py"></location>
   <source>Correct the headcount</source>
   <translation>Corriger l’effectif</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/phrases.py"></location>
   <source>Exclude the rows</source>
   <translation>Exclure les lignes</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/phrases.py"></location>
   <source>No cluster</source>
   <translation>Aucun cluster</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/phrases.py"></location>
   <source>and {condition}</source>
   <translation>et {condition}</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/phrases.py"></location>
   <source>cluster</source>
   <translation>cluster</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/phrases.py"></location>
   <source>contains</source>
   <translation>contient</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/phrases.py"></location>
   <source>country</source>
   <translation>pays</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/phrases.py"></location>
   <source>is</source>
   <translation>est</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/phrases.py"></location>
   <source>is at least</source>
   <translation>est au moins</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/phrases.py"></location>
   <source>is at most</source>
   <translation>est au plus</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/phrases.py"></location>
   <source>is empty</source>
   <translation>est vide</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/phrases.py"></location>
   <source>is less than</source>
   <translation>est inférieur à</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/phrases.py"></location>
   <source>is more than</source>
   <translation>est supérieur à</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/phrases.py"></location>
   <source>is not</source>
   <translation>n’est pas</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/phrases.py"></location>
   <source>is not empty</source>
   <translation>n’est pas vide</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/phrases.py"></location>
   <source>is one of</source>
   <translation>est parmi</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/phrases.py"></location>
   <source>jobs</source>
   <translation>effectif</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/phrases.py"></location>
   <source>kind</source>
   <translation>type</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/phrases.py"></location>
   <source>matches</source>
   <translation>correspond à</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/phrases.py"></location>
   <source>matches the expression</source>
   <translation>correspond à l’expression</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/phrases.py"></location>
   <source>organisation</source>
   <translation>organisme</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/phrases.py"></location>
   <source>postal code</source>
   <translation>code postal</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/phrases.py"></location>
   <source>role</source>
   <translation>rôle</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/phrases.py"></location>
   <source>starts with</source>
   <translation>commence par</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/phrases.py"></location>
   <source>{condition}, in {cluster}</source>
   <translation>{condition}, dans {cluster}</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/phrases.py"></location>
   <source>{count} rules</source>
   <translation>{count} règles</translation>
  </message>
 </context>
 <context>
  <name>PostalAdder</name>
  <message>
   <location filename="../../ui/data/postal_adder.py"></location>
   <source>Add a file…</source>
   <translation>Ajouter un fichier…</translation>
  </message>
  <message>
   <location filename="../../ui/data/postal_adder.py"></location>
   <source>Add this layer of the project</source>
   <translation>Ajouter cette couche du projet</translation>
  </message>
  <message>
   <location filename="../../ui/data/postal_adder.py"></location>
   <source>Layer to add</source>
   <translation>Couche à ajouter</translation>
  </message>
  <message>
   <location filename="../../ui/data/postal_adder.py"></location>
   <source>Layers (*.gpkg *.shp *.geojson *.json *.fgb *.gml *.kml *.tab *.mif *.sqlite);;All files (*)</source>
   <translation>Couches (*.gpkg *.shp *.geojson *.json *.fgb *.gml *.kml *.tab *.mif *.sqlite);;Tous les fichiers (*)</translation>
  </message>
  <message>
   <location filename="../../ui/data/postal_adder.py"></location>
   <source>Layers of polygons or points that are open in QGIS</source>
   <translation>Couches de polygones ou de points ouvertes dans QGIS</translation>
  </message>
  <message>
   <location filename="../../ui/data/postal_adder.py"></location>
   <source>Postal-code layer</source>
   <translation>Couche de codes postaux</translation>
  </message>
  <message>
   <location filename="../../ui/data/postal_adder.py"></location>
   <source>add a layer</source>
   <translation>ajoutez une couche</translation>
  </message>
 </context>
 <context>
  <name>PostalBox</name>
  <message numerus="yes">
   <location filename="../../ui/data/postal_box.py"></location>
   <source>%n feature(s) without a valid code are left aside.</source>
   <translation>
    <numerusform>%n entité sans code valide est laissée de côté.</numerusform>
    <numerusform>%n entités sans code valide sont laissées de côté.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../ui/data/postal_box.py"></location>
   <source>Add a layer of polygons or points that has the postal codes.</source>
   <translation>Ajoutez une couche de polygones ou de points qui contient les codes postaux.</translation>
  </message>
  <message>
   <location filename="../../ui/data/postal_box.py"></location>
   <source>CRS of the maps</source>
   <translation>SCR des cartes</translation>
  </message>
  <message>
   <location filename="../../ui/data/postal_box.py"></location>
   <source>Codes: {codes}. {crs}.</source>
   <translation>Codes : {codes}. {crs}.</translation>
  </message>
  <message>
   <location filename="../../ui/data/postal_box.py"></location>
   <source>Columns and CRS</source>
   <translation>Champs et SCR</translation>
  </message>
  <message>
   <location filename="../../ui/data/postal_box.py"></location>
   <source>Move down</source>
   <translation>Descendre</translation>
  </message>
  <message>
   <location filename="../../ui/data/postal_box.py"></location>
   <source>Move up: a code of two layers is the first one's</source>
   <translation>Monter : un code présent dans deux couches vient de la première</translation>
  </message>
  <message>
   <location filename="../../ui/data/postal_box.py"></location>
   <source>Remove the selected layer from the sheet</source>
   <translation>Retirer de la fiche la couche sélectionnée</translation>
  </message>
  <message>
   <location filename="../../ui/data/postal_box.py"></location>
   <source>the first layer's</source>
   <translation>celui de la première couche</translation>
  </message>
 </context>
 <context>
  <name>PostalDetails</name>
  <message>
   <location filename="../../ui/data/postal_details.py"></location>
   <source>(none)</source>
   <translation>(aucun)</translation>
  </message>
  <message>
   <location filename="../../ui/data/postal_details.py"></location>
   <source>(recognised) {column}</source>
   <translation>(reconnu) {column}</translation>
  </message>
  <message>
   <location filename="../../ui/data/postal_details.py"></location>
   <source>(the default)</source>
   <translation>(par défaut)</translation>
  </message>
  <message>
   <location filename="../../ui/data/postal_details.py"></location>
   <source>(to be chosen)</source>
   <translation>(à choisir)</translation>
  </message>
  <message>
   <location filename="../../ui/data/postal_details.py"></location>
   <source>Code</source>
   <translation>Code</translation>
  </message>
  <message>
   <location filename="../../ui/data/postal_details.py"></location>
   <source>Country</source>
   <translation>Pays</translation>
  </message>
  <message>
   <location filename="../../ui/data/postal_details.py"></location>
   <source>Country column</source>
   <translation>Champ du pays</translation>
  </message>
  <message>
   <location filename="../../ui/data/postal_details.py"></location>
   <source>Layer</source>
   <translation>Couche</translation>
  </message>
  <message>
   <location filename="../../ui/data/postal_details.py"></location>
   <source>The country of codes without a prefix and without a country beside them</source>
   <translation>Le pays des codes sans préfixe ni pays indiqué</translation>
  </message>
 </context>
 <context>
  <name>PostalList</name>
  <message>
   <location filename="../../ui/data/postal_list.py"></location>
   <source>Postal-code layers</source>
   <translation>Couches de codes postaux</translation>
  </message>
  <message>
   <location filename="../../ui/data/postal_list.py"></location>
   <source>{layer}: {codes} codes</source>
   <translation>{layer} : {codes} codes</translation>
  </message>
 </context>
 <context>
  <name>PreviewBox</name>
  <message>
   <location filename="../../ui/sheet/preview_box.py"></location>
   <source>Click to enlarge the page</source>
   <translation>Cliquez pour voir la page en grand</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/preview_box.py"></location>
   <source>Drawing the page</source>
   <translation>Dessin de la page</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/preview_box.py"></location>
   <source>Out of date</source>
   <translation>Périmé</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/preview_box.py"></location>
   <source>Page of the preview</source>
   <translation>Page de l’aperçu</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/preview_box.py"></location>
   <source>Preparing the pages</source>
   <translation>Préparation des pages</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/preview_box.py"></location>
   <source>Preview</source>
   <translation>Aperçu</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/preview_box.py"></location>
   <source>Preview of the page</source>
   <translation>Aperçu de la page</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/preview_box.py"></location>
   <source>The pages follow as soon as there are figures.</source>
   <translation>Les pages s’affichent dès qu’il y a des chiffres.</translation>
  </message>
 </context>
 <context>
  <name>PreviewPlanner</name>
  <message>
   <location filename="../../ui/canvas/planner.py"></location>
   <source>Preview of the atlas sheet</source>
   <translation>Aperçu de la fiche d’atlas</translation>
  </message>
 </context>
 <context>
  <name>ProgressLine</name>
  <message>
   <location filename="../../ui/widgets.py"></location>
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
 </context>
 <context>
  <name>RowsButton</name>
  <message>
   <location filename="../../ui/canvas/rows_button.py"></location>
   <source>Rows of a circle</source>
   <translation>Lignes d’un cercle</translation>
  </message>
 </context>
 <context>
  <name>RowsModel</name>
  <message>
   <location filename="../../ui/rows_model.py"></location>
   <source>Cluster</source>
   <translation>Cluster</translation>
  </message>
  <message>
   <location filename="../../ui/rows_model.py"></location>
   <source>Country</source>
   <translation>Pays</translation>
  </message>
  <message>
   <location filename="../../ui/rows_model.py"></location>
   <source>Fate</source>
   <translation>Devenir</translation>
  </message>
  <message>
   <location filename="../../ui/rows_model.py"></location>
   <source>Jobs</source>
   <translation>Emplois</translation>
  </message>
  <message>
   <location filename="../../ui/rows_model.py"></location>
   <source>Kind</source>
   <translation>Type</translation>
  </message>
  <message>
   <location filename="../../ui/rows_model.py"></location>
   <source>Organisation</source>
   <translation>Organisme</translation>
  </message>
  <message>
   <location filename="../../ui/rows_model.py"></location>
   <source>Postal code</source>
   <translation>Code postal</translation>
  </message>
  <message>
   <location filename="../../ui/rows_model.py"></location>
   <source>Reason</source>
   <translation>Motif</translation>
  </message>
  <message>
   <location filename="../../ui/rows_model.py"></location>
   <source>Role</source>
   <translation>Rôle</translation>
  </message>
  <message>
   <location filename="../../ui/rows_model.py"></location>
   <source>Row</source>
   <translation>Ligne</translation>
  </message>
  <message>
   <location filename="../../ui/rows_model.py"></location>
   <source>Rule</source>
   <translation>Règle</translation>
  </message>
  <message>
   <location filename="../../ui/rows_model.py"></location>
   <source>The row in the source</source>
   <translation>La ligne dans la source</translation>
  </message>
 </context>
 <context>
  <name>RowsTool</name>
  <message numerus="yes">
   <location filename="../../ui/canvas/rows_tool.py"></location>
   <source>%n member(s)</source>
   <translation>
    <numerusform>%n membre</numerusform>
    <numerusform>%n membres</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../ui/canvas/rows_tool.py"></location>
   <source>{n} jobs</source>
   <translation>{n} emplois</translation>
  </message>
  <message>
   <location filename="../../ui/canvas/rows_tool.py"></location>
   <source>{place} ({code})</source>
   <translation>{place} ({code})</translation>
  </message>
 </context>
 <context>
  <name>RowsWindow</name>
  <message>
   <location filename="../../ui/rows_window.py"></location>
   <source>Add a rule that excludes the organisation of the selected row; it can be changed afterwards</source>
   <translation>Ajouter une règle qui exclut l’organisme de la ligne sélectionnée ; elle reste modifiable</translation>
  </message>
  <message>
   <location filename="../../ui/rows_window.py"></location>
   <source>All clusters, each site once</source>
   <translation>Tous les clusters, chaque site une fois</translation>
  </message>
  <message>
   <location filename="../../ui/rows_window.py"></location>
   <source>Copy</source>
   <translation>Copier</translation>
  </message>
  <message>
   <location filename="../../ui/rows_window.py"></location>
   <source>Copy the selected rows, or all that are shown</source>
   <translation>Copier les lignes sélectionnées, ou toutes celles affichées</translation>
  </message>
  <message>
   <location filename="../../ui/rows_window.py"></location>
   <source>Make a rule of this row</source>
   <translation>Règle d’après cette ligne</translation>
  </message>
  <message>
   <location filename="../../ui/rows_window.py"></location>
   <source>No row.</source>
   <translation>Aucune ligne.</translation>
  </message>
  <message>
   <location filename="../../ui/rows_window.py"></location>
   <source>Rows</source>
   <translation>Lignes</translation>
  </message>
  <message>
   <location filename="../../ui/rows_window.py"></location>
   <source>Search</source>
   <translation>Rechercher</translation>
  </message>
  <message>
   <location filename="../../ui/rows_window.py"></location>
   <source>Search in all columns</source>
   <translation>Rechercher dans tous les champs</translation>
  </message>
  <message>
   <location filename="../../ui/rows_window.py"></location>
   <source>Shown are the {shown} with most jobs, of {rows}; the sums are those of all.</source>
   <translation>Affichées : les {shown} qui ont le plus d’emplois, sur {rows} ; les sommes portent sur toutes.</translation>
  </message>
  <message>
   <location filename="../../ui/rows_window.py"></location>
   <source>corrections took away {jobs}</source>
   <translation>retiré par des corrections : {jobs}</translation>
  </message>
  <message>
   <location filename="../../ui/rows_window.py"></location>
   <source>rule {name}</source>
   <translation>règle {name}</translation>
  </message>
 </context>
 <context>
  <name>RuleCells</name>
  <message>
   <location filename="../../ui/exclusions/rule_cells.py"></location>
   <source>Double-click to see the rows.</source>
   <translation>Double-cliquez pour voir les lignes.</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/rule_cells.py"></location>
   <source>No row: the rule takes nothing, or rules before it took its rows.</source>
   <translation>Aucune ligne : la règle ne s’applique à rien, ou des règles précédentes ont déjà pris ses lignes.</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/rule_cells.py"></location>
   <source>Rows that stay, with another headcount; the jobs are what the correction takes away.</source>
   <translation>Lignes conservées, avec un autre effectif ; les emplois sont ceux que la correction retire.</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/rule_cells.py"></location>
   <source>What the rule would take alone if it were switched on.</source>
   <translation>Ce que la règle prendrait à elle seule si elle était active.</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/rule_cells.py"></location>
   <source>corrects {count}</source>
   <translation>en corrige {count}</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/rule_cells.py"></location>
   <source>no row</source>
   <translation>aucune ligne</translation>
  </message>
 </context>
 <context>
  <name>RuleEffects</name>
  <message>
   <location filename="../../ui/exclusions/effects.py"></location>
   <source>Effects of the rules</source>
   <translation>Effets des règles</translation>
  </message>
 </context>
 <context>
  <name>RuleForm</name>
  <message>
   <location filename="../../ui/exclusions/rule_form.py"></location>
   <source>&amp;Field</source>
   <translation>&amp;Champ</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/rule_form.py"></location>
   <source>&amp;Reason</source>
   <translation>&amp;Motif</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/rule_form.py"></location>
   <source>&amp;Test</source>
   <translation>O&amp;pérateur</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/rule_form.py"></location>
   <source>&amp;Value</source>
   <translation>&amp;Valeur</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/rule_form.py"></location>
   <source>Acti&amp;on</source>
   <translation>Acti&amp;on</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/rule_form.py"></location>
   <source>Action</source>
   <translation>Action</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/rule_form.py"></location>
   <source>C&amp;luster</source>
   <translation>C&amp;luster</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/rule_form.py"></location>
   <source>Corrected headcount</source>
   <translation>Effectif corrigé</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/rule_form.py"></location>
   <source>Printed on the sheet</source>
   <translation>Imprimé sur la fiche</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/rule_form.py"></location>
   <source>The headcount that the rows get instead of theirs</source>
   <translation>L’effectif que reçoivent les lignes à la place du leur</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/rule_form.py"></location>
   <source>Upper and lower case and accents do not matter. Several values: separate them by |</source>
   <translation>Majuscules, minuscules et accents ne comptent pas. Plusieurs valeurs : séparez-les par |</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/rule_form.py"></location>
   <source>Why; it is printed on the sheet.</source>
   <translation>Le motif de la règle, imprimé sur la fiche.</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/rule_form.py"></location>
   <source>jobs</source>
   <translation>effectif</translation>
  </message>
 </context>
 <context>
  <name>RuleOffers</name>
  <message>
   <location filename="../../ui/exclusions/offers.py"></location>
   <source>Suggested exclusions</source>
   <translation>Exclusions suggérées</translation>
  </message>
 </context>
 <context>
  <name>RulesHistory</name>
  <message>
   <location filename="../../ui/exclusions/history.py"></location>
   <source>Change from elsewhere</source>
   <translation>Modification externe</translation>
  </message>
 </context>
 <context>
  <name>RulesMenu</name>
  <message>
   <location filename="../../ui/exclusions/rules_menu.py"></location>
   <source>All columns in a table…</source>
   <translation>Tous les champs en tableau…</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/rules_menu.py"></location>
   <source>Export the rules</source>
   <translation>Exporter les règles</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/rules_menu.py"></location>
   <source>Export the rules…</source>
   <translation>Exporter les règles…</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/rules_menu.py"></location>
   <source>Import rules</source>
   <translation>Importer des règles</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/rules_menu.py"></location>
   <source>Import rules…</source>
   <translation>Importer des règles…</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/rules_menu.py"></location>
   <source>Show the rule's rows</source>
   <translation>Montrer les lignes de la règle</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/rules_menu.py"></location>
   <source>Tables (*.csv *.txt *.xlsx *.ods *.gpkg *.dbf);;All files (*)</source>
   <translation>Tables (*.csv *.txt *.xlsx *.ods *.gpkg *.dbf);;Tous les fichiers (*)</translation>
  </message>
 </context>
 <context>
  <name>RulesModel</name>
  <message>
   <location filename="../../ui/exclusions/rules_model.py"></location>
   <source>Action</source>
   <translation>Action</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/rules_model.py"></location>
   <source>Cluster</source>
   <translation>Cluster</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/rules_model.py"></location>
   <source>Corrected to</source>
   <translation>Effectif corrigé</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/rules_model.py"></location>
   <source>Edit a rule</source>
   <translation>Modifier une règle</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/rules_model.py"></location>
   <source>Field</source>
   <translation>Champ</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/rules_model.py"></location>
   <source>Id</source>
   <translation>Id</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/rules_model.py"></location>
   <source>Jobs</source>
   <translation>Emplois</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/rules_model.py"></location>
   <source>Operator</source>
   <translation>Opérateur</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/rules_model.py"></location>
   <source>Reason</source>
   <translation>Motif</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/rules_model.py"></location>
   <source>Rows</source>
   <translation>Lignes</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/rules_model.py"></location>
   <source>Rule</source>
   <translation>Règle</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/rules_model.py"></location>
   <source>Value</source>
   <translation>Valeur</translation>
  </message>
 </context>
 <context>
  <name>RulesPage</name>
  <message>
   <location filename="../../ui/exclusions/rules_page.py"></location>
   <source>Add a condition</source>
   <translation>Ajouter une condition</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/rules_page.py"></location>
   <source>Add a condition to the rule</source>
   <translation>Ajouter une condition à la règle</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/rules_page.py"></location>
   <source>Add a rule</source>
   <translation>Ajouter une règle</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/rules_page.py"></location>
   <source>Delete a rule</source>
   <translation>Supprimer une règle</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/rules_page.py"></location>
   <source>Delete the rule, or the condition where it is not the rule's first</source>
   <translation>Supprimer la règle, ou la condition si ce n’est pas la première de la règle</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/rules_page.py"></location>
   <source>Duplicate a rule</source>
   <translation>Dupliquer une règle</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/rules_page.py"></location>
   <source>Duplicate the rule</source>
   <translation>Dupliquer la règle</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/rules_page.py"></location>
   <source>Import, export, table, rows</source>
   <translation>Importer, exporter, tableau, lignes</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/rules_page.py"></location>
   <source>Move a rule</source>
   <translation>Déplacer une règle</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/rules_page.py"></location>
   <source>Move down: the first rule that holds decides</source>
   <translation>Descendre : la première règle vérifiée l’emporte</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/rules_page.py"></location>
   <source>Move up: the first rule that holds decides</source>
   <translation>Monter : la première règle vérifiée l’emporte</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/rules_page.py"></location>
   <source>No rule yet: all members count. Add one, or take one over from the suggestions.</source>
   <translation>Pas encore de règle : tous les membres comptent. Ajoutez-en une, ou reprenez une des suggestions.</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/rules_page.py"></location>
   <source>Redo</source>
   <translation>Rétablir</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/rules_page.py"></location>
   <source>Undo</source>
   <translation>Annuler</translation>
  </message>
 </context>
 <context>
  <name>RulesView</name>
  <message>
   <location filename="../../ui/exclusions/rules_view.py"></location>
   <source>Rules</source>
   <translation>Règles</translation>
  </message>
 </context>
 <context>
  <name>RulesWindow</name>
  <message>
   <location filename="../../ui/exclusions/rules_window.py"></location>
   <source>Rules</source>
   <translation>Règles</translation>
  </message>
 </context>
 <context>
  <name>SheetExport</name>
  <message>
   <location filename="../../ui/sheet/sheet_export.py"></location>
   <source>Choose a table and a postal-code layer first.</source>
   <translation>Choisissez d’abord une table et une couche de codes postaux.</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/sheet_export.py"></location>
   <source>Choose where the files go.</source>
   <translation>Choisissez où enregistrer les fichiers.</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/sheet_export.py"></location>
   <source>No folder is chosen.</source>
   <translation>Aucun dossier n’est choisi.</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/sheet_export.py"></location>
   <source>No format is chosen.</source>
   <translation>Aucun format n’est choisi.</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/sheet_export.py"></location>
   <source>There are no figures yet.</source>
   <translation>Il n’y a pas encore de chiffres.</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/sheet_export.py"></location>
   <source>Tick PDF, SVG or PNG.</source>
   <translation>Cochez PDF, SVG ou PNG.</translation>
  </message>
 </context>
 <context>
  <name>SheetMenu</name>
  <message>
   <location filename="../../ui/sheet_menu.py"></location>
   <source>An empty folder for the package</source>
   <translation>Un dossier vide pour le paquet</translation>
  </message>
  <message>
   <location filename="../../ui/sheet_menu.py"></location>
   <source>Atlas sheets</source>
   <translation>Fiches d’atlas</translation>
  </message>
  <message>
   <location filename="../../ui/sheet_menu.py"></location>
   <source>Cluster Atlas</source>
   <translation>Cluster Atlas</translation>
  </message>
  <message>
   <location filename="../../ui/sheet_menu.py"></location>
   <source>New sheet</source>
   <translation>Nouvelle fiche</translation>
  </message>
  <message>
   <location filename="../../ui/sheet_menu.py"></location>
   <source>Open a sheet</source>
   <translation>Ouvrir une fiche</translation>
  </message>
  <message>
   <location filename="../../ui/sheet_menu.py"></location>
   <source>Open recent</source>
   <translation>Fiches récentes</translation>
  </message>
  <message>
   <location filename="../../ui/sheet_menu.py"></location>
   <source>Open the demonstration</source>
   <translation>Ouvrir la démonstration</translation>
  </message>
  <message>
   <location filename="../../ui/sheet_menu.py"></location>
   <source>Open…</source>
   <translation>Ouvrir…</translation>
  </message>
  <message>
   <location filename="../../ui/sheet_menu.py"></location>
   <source>Save</source>
   <translation>Enregistrer</translation>
  </message>
  <message>
   <location filename="../../ui/sheet_menu.py"></location>
   <source>Save as package…</source>
   <translation>Enregistrer comme paquet…</translation>
  </message>
  <message>
   <location filename="../../ui/sheet_menu.py"></location>
   <source>Save as…</source>
   <translation>Enregistrer sous…</translation>
  </message>
  <message>
   <location filename="../../ui/sheet_menu.py"></location>
   <source>Save the sheet</source>
   <translation>Enregistrer la fiche</translation>
  </message>
  <message>
   <location filename="../../ui/sheet_menu.py"></location>
   <source>Sheet, inputs and styles in one folder, to send to a colleague</source>
   <translation>Fiche, données et styles dans un seul dossier, à envoyer à un collègue</translation>
  </message>
  <message>
   <location filename="../../ui/sheet_menu.py"></location>
   <source>The package is in {}</source>
   <translation>Le paquet est dans {}</translation>
  </message>
  <message>
   <location filename="../../ui/sheet_menu.py"></location>
   <source>The sheet has changes that are not saved. Save them first?</source>
   <translation>La fiche a des modifications non enregistrées. Les enregistrer d’abord ?</translation>
  </message>
  <message>
   <location filename="../../ui/sheet_menu.py"></location>
   <source>The sheet is saved: {}</source>
   <translation>La fiche est enregistrée : {}</translation>
  </message>
 </context>
 <context>
  <name>SheetStep</name>
  <message numerus="yes">
   <location filename="../../ui/sheet/step.py"></location>
   <source>%n page(s)</source>
   <translation>
    <numerusform>%n page</numerusform>
    <numerusform>%n pages</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../ui/sheet/step.py"></location>
   <source>%n thing(s) to look at</source>
   <translation>
    <numerusform>%n point à vérifier</numerusform>
    <numerusform>%n points à vérifier</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../ui/sheet/step.py"></location>
   <source>Exported at {}</source>
   <translation>Exportée à {}</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/step.py"></location>
   <source>Exporting</source>
   <translation>Export en cours</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/step.py"></location>
   <source>Sheet</source>
   <translation>Fiche</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/step.py"></location>
   <source>{pages}, {things}</source>
   <translation>{pages}, {things}</translation>
  </message>
 </context>
 <context>
  <name>SourceBox</name>
  <message>
   <location filename="../../ui/data/source_box.py"></location>
   <source>&amp;Sheet or table</source>
   <translation>&amp;Feuille ou table</translation>
  </message>
  <message>
   <location filename="../../ui/data/source_box.py"></location>
   <source>CSV, workbook, database…</source>
   <translation>CSV, classeur, base de données…</translation>
  </message>
  <message>
   <location filename="../../ui/data/source_box.py"></location>
   <source>Choose a layer or table that is open in QGIS.</source>
   <translation>Choisissez une couche ou une table ouverte dans QGIS.</translation>
  </message>
  <message>
   <location filename="../../ui/data/source_box.py"></location>
   <source>Choose the table of members, or drop its file here.</source>
   <translation>Choisissez la table des membres, ou déposez son fichier ici.</translation>
  </message>
  <message>
   <location filename="../../ui/data/source_box.py"></location>
   <source>File</source>
   <translation>Fichier</translation>
  </message>
  <message>
   <location filename="../../ui/data/source_box.py"></location>
   <source>File of the table</source>
   <translation>Fichier de la table</translation>
  </message>
  <message>
   <location filename="../../ui/data/source_box.py"></location>
   <source>Layer</source>
   <translation>Couche</translation>
  </message>
  <message>
   <location filename="../../ui/data/source_box.py"></location>
   <source>Layer of the table</source>
   <translation>Couche de la table</translation>
  </message>
  <message>
   <location filename="../../ui/data/source_box.py"></location>
   <source>Table of members</source>
   <translation>Table des membres</translation>
  </message>
  <message>
   <location filename="../../ui/data/source_box.py"></location>
   <source>Tables ({patterns});;All files (*)</source>
   <translation>Tables ({patterns});;Tous les fichiers (*)</translation>
  </message>
  <message>
   <location filename="../../ui/data/source_box.py"></location>
   <source>choose a layer</source>
   <translation>choisissez une couche</translation>
  </message>
 </context>
 <context>
  <name>SuggestionsModel</name>
  <message>
   <location filename="../../ui/exclusions/suggestions_page.py"></location>
   <source>Jobs</source>
   <translation>Emplois</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/suggestions_page.py"></location>
   <source>Suggestion</source>
   <translation>Suggestion</translation>
  </message>
 </context>
 <context>
  <name>SuggestionsPage</name>
  <message>
   <location filename="../../ui/exclusions/suggestions_page.py"></location>
   <source>Nothing is applied until you take it over. Rows and jobs are those that no rule takes yet.</source>
   <translation>Une suggestion ne s’applique qu’une fois reprise comme règle. Lignes et emplois sont ceux qu’aucune règle ne prend encore.</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/suggestions_page.py"></location>
   <source>Nothing more is suggested.</source>
   <translation>Plus aucune suggestion.</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/suggestions_page.py"></location>
   <source>Suggestions</source>
   <translation>Suggestions</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/suggestions_page.py"></location>
   <source>Suggestions come with the figures.</source>
   <translation>Les suggestions s’affichent avec les chiffres.</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/suggestions_page.py"></location>
   <source>Take over as a rule</source>
   <translation>Reprendre comme règle</translation>
  </message>
 </context>
 <context>
  <name>SymbolsBox</name>
  <message>
   <location filename="../../ui/sheet/symbols_box.py"></location>
   <source>Circle</source>
   <translation>Cercle</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/symbols_box.py"></location>
   <source>Half-circle</source>
   <translation>Demi-cercle</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/symbols_box.py"></location>
   <source>How many jobs one square millimetre of a symbol stands for; empty it to have it chosen</source>
   <translation>Nombre d’emplois que représente un millimètre carré de symbole ; laissez vide pour un choix automatique</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/symbols_box.py"></location>
   <source>Jobs per mm², all clusters</source>
   <translation>Emplois par mm², tous clusters</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/symbols_box.py"></location>
   <source>Jobs per mm², one cluster</source>
   <translation>Emplois par mm², un cluster</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/symbols_box.py"></location>
   <source>Jobs per mm², pies</source>
   <translation>Emplois par mm², secteurs</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/symbols_box.py"></location>
   <source>Jobs per mm², several maps</source>
   <translation>Emplois par mm², plusieurs cartes</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/symbols_box.py"></location>
   <source>Largest of several maps, mm</source>
   <translation>Symbole max., plusieurs cartes, mm</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/symbols_box.py"></location>
   <source>Largest symbol, mm</source>
   <translation>Symbole maximal, mm</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/symbols_box.py"></location>
   <source>Move symbols apart</source>
   <translation>Écarter les symboles</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/symbols_box.py"></location>
   <source>Shape</source>
   <translation>Forme</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/symbols_box.py"></location>
   <source>Square</source>
   <translation>Carré</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/symbols_box.py"></location>
   <source>Symbols</source>
   <translation>Symboles</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/symbols_box.py"></location>
   <source>Symbols that overlap move apart; a thin line keeps each true place</source>
   <translation>Les symboles qui se recouvrent s’écartent ; un trait fin les relie à leur emplacement exact</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/symbols_box.py"></location>
   <source>chosen</source>
   <translation>auto</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/symbols_box.py"></location>
   <source>chosen: {}</source>
   <translation>auto : {}</translation>
  </message>
 </context>
 <context>
  <name>TextDialog</name>
  <message>
   <location filename="../../ui/sheet/text_dialog.py"></location>
   <source># Heading, ## smaller heading, - item; an empty line begins a paragraph.</source>
   <translation># Titre, ## sous-titre, - élément ; une ligne vide commence un paragraphe.</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/text_dialog.py"></location>
   <source>If left empty, the sentence in grey is printed.</source>
   <translation>Si ce texte est vide, la phrase en gris est imprimée.</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/text_dialog.py"></location>
   <source>Take from a file…</source>
   <translation>Prendre dans un fichier…</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/text_dialog.py"></location>
   <source>Text file</source>
   <translation>Fichier du texte</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/text_dialog.py"></location>
   <source>The file cannot be read: {}</source>
   <translation>Impossible de lire le fichier : {}</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/text_dialog.py"></location>
   <source>This text is in a file: {}</source>
   <translation>Ce texte est dans un fichier : {}</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/text_dialog.py"></location>
   <source>Write it here</source>
   <translation>L’écrire ici</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/text_dialog.py"></location>
   <source>it is no UTF-8 text</source>
   <translation>ce n’est pas un texte UTF-8</translation>
  </message>
 </context>
 <context>
  <name>TextsBox</name>
  <message>
   <location filename="../../ui/sheet/texts_box.py"></location>
   <source>Authors</source>
   <translation>Auteurs</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/texts_box.py"></location>
   <source>Commentary</source>
   <translation>Commentaire</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/texts_box.py"></location>
   <source>Data</source>
   <translation>Données</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/texts_box.py"></location>
   <source>Definition</source>
   <translation>Définition</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/texts_box.py"></location>
   <source>Double-click a text, or press Enter, to write it</source>
   <translation>Double-cliquez sur un texte, ou appuyez sur Entrée, pour l’écrire</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/texts_box.py"></location>
   <source>Empty</source>
   <translation>Vide</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/texts_box.py"></location>
   <source>Page mark</source>
   <translation>Mention de page</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/texts_box.py"></location>
   <source>Procedure</source>
   <translation>Procédure</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/texts_box.py"></location>
   <source>Reading note</source>
   <translation>Note de lecture</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/texts_box.py"></location>
   <source>Sources</source>
   <translation>Sources</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/texts_box.py"></location>
   <source>Texts</source>
   <translation>Textes</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/texts_box.py"></location>
   <source>Texts of the sheet</source>
   <translation>Textes de la fiche</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/texts_box.py"></location>
   <source>The file cannot be read: {}</source>
   <translation>Impossible de lire le fichier : {}</translation>
  </message>
 </context>
 <context>
  <name>TitleBox</name>
  <message>
   <location filename="../../ui/sheet/title_box.py"></location>
   <source>&amp;Atlas</source>
   <translation>&amp;Atlas</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/title_box.py"></location>
   <source>&amp;Edition</source>
   <translation>É&amp;dition</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/title_box.py"></location>
   <source>&amp;Language</source>
   <translation>&amp;Langue</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/title_box.py"></location>
   <source>&amp;Theme</source>
   <translation>&amp;Thème</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/title_box.py"></location>
   <source>&amp;Year of the data</source>
   <translation>A&amp;nnée des données</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/title_box.py"></location>
   <source>Dutch</source>
   <translation>Néerlandais</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/title_box.py"></location>
   <source>English</source>
   <translation>Anglais</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/title_box.py"></location>
   <source>French</source>
   <translation>Français</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/title_box.py"></location>
   <source>German</source>
   <translation>Allemand</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/title_box.py"></location>
   <source>Stands in the legend: “Effectif 2006 par code postal”</source>
   <translation>Figure dans la légende : « Effectif 2006 par code postal »</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/title_box.py"></location>
   <source>The language of everything that the plugin prints</source>
   <translation>La langue de tout ce que l’extension imprime</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/title_box.py"></location>
   <source>The name that runs across the top of each page</source>
   <translation>Le nom qui figure en haut de chaque page</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/title_box.py"></location>
   <source>The sheet's title: “Les clusters technologiques”</source>
   <translation>Le titre de la fiche : « Les clusters technologiques »</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/title_box.py"></location>
   <source>The year or number of the edition: “2007”</source>
   <translation>L’année ou le numéro de l’édition : « 2007 »</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/title_box.py"></location>
   <source>Title</source>
   <translation>Titre</translation>
  </message>
 </context>
 <context>
  <name>UnmatchedBox</name>
  <message numerus="yes">
   <location filename="../../ui/data/unmatched_box.py"></location>
   <source>%n row(s), written {written}: no layer has {code}.</source>
   <translation>
    <numerusform>%n ligne, notée {written} : aucune couche n’a {code}.</numerusform>
    <numerusform>%n lignes, notées {written} : aucune couche n’a {code}.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../ui/data/unmatched_box.py"></location>
   <source>Choose a nearby code, or type any code that the layers have.</source>
   <translation>Choisissez un code proche, ou saisissez un code des couches.</translation>
  </message>
  <message>
   <location filename="../../ui/data/unmatched_box.py"></location>
   <source>Codes without a place</source>
   <translation>Codes non localisés</translation>
  </message>
  <message>
   <location filename="../../ui/data/unmatched_box.py"></location>
   <source>No layer has codes of {country}. Add one that has.</source>
   <translation>Aucune couche n’a de codes pour {country}. Ajoutez-en une qui en a.</translation>
  </message>
  <message>
   <location filename="../../ui/data/unmatched_box.py"></location>
   <source>Reason</source>
   <translation>Motif</translation>
  </message>
  <message>
   <location filename="../../ui/data/unmatched_box.py"></location>
   <source>Show at</source>
   <translation>Rattacher à</translation>
  </message>
  <message>
   <location filename="../../ui/data/unmatched_box.py"></location>
   <source>Show at {code}</source>
   <translation>Rattacher à {code}</translation>
  </message>
  <message>
   <location filename="../../ui/data/unmatched_box.py"></location>
   <source>Show there</source>
   <translation>Rattacher</translation>
  </message>
  <message>
   <location filename="../../ui/data/unmatched_box.py"></location>
   <source>Why: it is printed in the tables of the rows.</source>
   <translation>Le motif du rattachement, imprimé dans les tables des lignes.</translation>
  </message>
  <message>
   <location filename="../../ui/data/unmatched_box.py"></location>
   <source>{written} and its country disagree. Correct one of them in the table.</source>
   <translation>{written} et son pays se contredisent. Corrigez l’un des deux dans la table.</translation>
  </message>
  <message>
   <location filename="../../ui/data/unmatched_box.py"></location>
   <source>{written} is in a country whose codes are not known. Exclude its rows by a rule, with the reason.</source>
   <translation>{written} est dans un pays dont les codes ne sont pas connus. Excluez ses lignes par une règle, en indiquant le motif.</translation>
  </message>
  <message>
   <location filename="../../ui/data/unmatched_box.py"></location>
   <source>{written} is no code of its country, but {other}. Choose the country's column, or another default country.</source>
   <translation>{written} n’est pas un code de son pays, mais correspond à {other}. Choisissez le champ du pays, ou un autre pays par défaut.</translation>
  </message>
  <message>
   <location filename="../../ui/data/unmatched_box.py"></location>
   <source>{written} is no code of its country. Choose the country's column or another default country, or correct the table.</source>
   <translation>{written} n’est pas un code de son pays. Choisissez le champ du pays ou un autre pays par défaut, ou corrigez la table.</translation>
  </message>
 </context>
 <context>
  <name>UnmatchedModel</name>
  <message>
   <location filename="../../ui/data/unmatched_model.py"></location>
   <source>Code</source>
   <translation>Code</translation>
  </message>
  <message>
   <location filename="../../ui/data/unmatched_model.py"></location>
   <source>Jobs</source>
   <translation>Emplois</translation>
  </message>
  <message>
   <location filename="../../ui/data/unmatched_model.py"></location>
   <source>Nearest</source>
   <translation>Plus proche</translation>
  </message>
 </context>
 <context>
  <name>WatchNotice</name>
  <message>
   <location filename="../../ui/data/watch_notice.py"></location>
   <source>Read again</source>
   <translation>Relire</translation>
  </message>
  <message>
   <location filename="../../ui/data/watch_notice.py"></location>
   <source>{names} has changed since it was read.</source>
   <translation>Modifié depuis la lecture : {names}.</translation>
  </message>
  <message>
   <location filename="../../ui/data/watch_notice.py"></location>
   <source>{names} is not there any more. The figures are those read before, and columns and rules are kept. Put it back and read again, or choose another one.</source>
   <translation>Introuvable : {names}. Les chiffres restent ceux lus auparavant ; champs et règles sont conservés. Remettez le fichier en place et relisez, ou choisissez-en un autre.</translation>
  </message>
 </context>
</TS>
