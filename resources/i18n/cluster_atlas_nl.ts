<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
 <context>
  <name>AtlasDock</name>
  <message>
   <location filename="../../ui/dock.py"></location>
   <source>A new sheet</source>
   <translation>Een nieuw blad</translation>
  </message>
  <message>
   <location filename="../../ui/dock.py"></location>
   <source>A whole sheet with fictional figures, to try each step on</source>
   <translation>Een heel blad met fictieve cijfers, om elke stap uit te proberen</translation>
  </message>
  <message>
   <location filename="../../ui/dock.py"></location>
   <source>Exporting</source>
   <translation>Export loopt</translation>
  </message>
  <message>
   <location filename="../../ui/dock.py"></location>
   <source>New, open, save, package, demonstration</source>
   <translation>Nieuw, openen, opslaan, pakket, demonstratie</translation>
  </message>
  <message>
   <location filename="../../ui/dock.py"></location>
   <source>Not saved to a file yet; a saved QGIS project keeps it</source>
   <translation>Nog niet in een bestand opgeslagen; een opgeslagen QGIS-project bewaart het</translation>
  </message>
  <message>
   <location filename="../../ui/dock.py"></location>
   <source>Open the demonstration</source>
   <translation>De demonstratie openen</translation>
  </message>
  <message>
   <location filename="../../ui/dock.py"></location>
   <source>Open the guide</source>
   <translation>De handleiding openen</translation>
  </message>
  <message>
   <location filename="../../ui/dock.py"></location>
   <source>Reading and summing</source>
   <translation>Lezen en optellen</translation>
  </message>
  <message>
   <location filename="../../ui/dock.py"></location>
   <source>Sheet</source>
   <translation>Blad</translation>
  </message>
 </context>
 <context>
  <name>AtlasSession</name>
  <message>
   <location filename="../../ui/session.py"></location>
   <source>Figures of the atlas sheet</source>
   <translation>Cijfers van het atlasblad</translation>
  </message>
  <message>
   <location filename="../../ui/session.py"></location>
   <source>Loading Cluster Atlas</source>
   <translation>Cluster Atlas wordt geladen</translation>
  </message>
 </context>
 <context>
  <name>Balance</name>
  <message>
   <location filename="../../ui/exclusions/balance.py"></location>
   <source>Last good figures: {balance}</source>
   <translation>Laatste goede cijfers: {balance}</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/balance.py"></location>
   <source>The balance comes with the table and a postal-code layer.</source>
   <translation>De balans komt met de tabel en een postcodelaag.</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/balance.py"></location>
   <source>other</source>
   <translation>overige</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/balance.py"></location>
   <source>{rows} corrected</source>
   <translation>{rows} gecorrigeerd</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/balance.py"></location>
   <source>{rows} excluded</source>
   <translation>{rows} uitgesloten</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/balance.py"></location>
   <source>{rows} mapped</source>
   <translation>{rows} in kaart</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/balance.py"></location>
   <source>{rows} other</source>
   <translation>{rows} andere</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/balance.py"></location>
   <source>{rows} rows read</source>
   <translation>{rows} rijen gelezen</translation>
  </message>
 </context>
 <context>
  <name>BaseMapBox</name>
  <message>
   <location filename="../../ui/sheet/base_map_box.py"></location>
   <source>Add a file</source>
   <translation>Een bestand toevoegen</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/base_map_box.py"></location>
   <source>Add a layer of the project, with its style</source>
   <translation>Een laag van het project toevoegen, met haar stijl</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/base_map_box.py"></location>
   <source>Base map</source>
   <translation>Basiskaart</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/base_map_box.py"></location>
   <source>Drawn quietly, by what it is</source>
   <translation>Rustig getekend, naar wat het is</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/base_map_box.py"></location>
   <source>Drawn with a style of its own</source>
   <translation>Getekend met een eigen stijl</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/base_map_box.py"></location>
   <source>How the layer is drawn</source>
   <translation>Hoe de laag wordt getekend</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/base_map_box.py"></location>
   <source>In the legend</source>
   <translation>In de legenda</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/base_map_box.py"></location>
   <source>It is not there any more: remove it, or put it back.</source>
   <translation>De laag is er niet meer: verwijder ze, of zet ze terug.</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/base_map_box.py"></location>
   <source>Layer file</source>
   <translation>Bestand van een laag</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/base_map_box.py"></location>
   <source>Layer, top first</source>
   <translation>Laag, bovenste eerst</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/base_map_box.py"></location>
   <source>Layers of the base map</source>
   <translation>Lagen van de basiskaart</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/base_map_box.py"></location>
   <source>Move down</source>
   <translation>Omlaag</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/base_map_box.py"></location>
   <source>Move up</source>
   <translation>Omhoog</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/base_map_box.py"></location>
   <source>Quietly, by what it is</source>
   <translation>Rustig, naar wat het is</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/base_map_box.py"></location>
   <source>Remove from the base map</source>
   <translation>Uit de basiskaart verwijderen</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/base_map_box.py"></location>
   <source>Style file</source>
   <translation>Stijlbestand</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/base_map_box.py"></location>
   <source>The project has no vector layer</source>
   <translation>Het project heeft geen vectorlaag</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/base_map_box.py"></location>
   <source>With a style file…</source>
   <translation>Met een stijlbestand…</translation>
  </message>
 </context>
 <context>
  <name>CheckWords</name>
  <message numerus="yes">
   <location filename="../../ui/sheet/check_words.py"></location>
   <source>%n place(s) drawn as dots ({jobs})</source>
   <translation>
    <numerusform>%n plaats als stip getekend ({jobs})</numerusform>
    <numerusform>%n plaatsen als stippen getekend ({jobs})</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../ui/sheet/check_words.py"></location>
   <source>%n place(s) outside the frame ({jobs})</source>
   <translation>
    <numerusform>%n plaats buiten het kader ({jobs})</numerusform>
    <numerusform>%n plaatsen buiten het kader ({jobs})</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../ui/sheet/check_words.py"></location>
   <source>%n postal code(s) not found ({jobs})</source>
   <translation>
    <numerusform>%n postcode niet gevonden ({jobs})</numerusform>
    <numerusform>%n postcodes niet gevonden ({jobs})</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../ui/sheet/check_words.py"></location>
   <source>%n symbol(s) of at most {most} members ({jobs})</source>
   <translation>
    <numerusform>%n symbool van hoogstens {most} leden ({jobs})</numerusform>
    <numerusform>%n symbolen van hoogstens {most} leden ({jobs})</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../ui/sheet/check_words.py"></location>
   <source>%n symbol(s) of one member only ({jobs})</source>
   <translation>
    <numerusform>%n symbool van slechts één lid ({jobs})</numerusform>
    <numerusform>%n symbolen van slechts één lid ({jobs})</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../ui/sheet/check_words.py"></location>
   <source>%n symbol(s) still overlap</source>
   <translation>
    <numerusform>%n symbool overlapt nog</numerusform>
    <numerusform>%n symbolen overlappen nog</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../ui/sheet/check_words.py"></location>
   <source>A note at the edge counts them. Show a larger area to have them on the map.</source>
   <translation>Een vermelding aan de rand telt ze. Toon een groter gebied om ze op de kaart te krijgen.</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/check_words.py"></location>
   <source>Add layers of limits, water or towns under Base map.</source>
   <translation>Voeg onder Basiskaart lagen met grenzen, water of steden toe.</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/check_words.py"></location>
   <source>Choose another colour for one of them in the step Clusters.</source>
   <translation>Kies voor een ervan een andere kleur in de stap Clusters.</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/check_words.py"></location>
   <source>Each publishes its members' headcount: exclude these rows, or ask whether it may be published.</source>
   <translation>Elk maakt het personeelsbestand van zijn leden openbaar: sluit deze rijen uit, of vraag of het gepubliceerd mag worden.</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/check_words.py"></location>
   <source>Give each code a host in the step Data, or leave it out by a rule.</source>
   <translation>Geef elke postcode een gastcode in de stap Gegevens, of laat ze met een regel weg.</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/check_words.py"></location>
   <source>Make the symbols smaller, or put fewer on one map.</source>
   <translation>Maak de symbolen kleiner, of zet er minder op één kaart.</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/check_words.py"></location>
   <source>Move the legend in the project's layout, or make the symbols smaller.</source>
   <translation>Verplaats de legenda in de lay-out van het project, of maak de symbolen kleiner.</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/check_words.py"></location>
   <source>Name fewer places in the layout settings, or move the names by hand in the project.</source>
   <translation>Noem minder plaatsen in de lay-outinstellingen, of verplaats de namen met de hand in het project.</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/check_words.py"></location>
   <source>On the map of all clusters</source>
   <translation>Op de kaart van alle clusters</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/check_words.py"></location>
   <source>On the pages of one cluster</source>
   <translation>Op de pagina’s van één cluster</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/check_words.py"></location>
   <source>On the pages of several maps</source>
   <translation>Op de pagina’s met meerdere kaarten</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/check_words.py"></location>
   <source>Set this scale under Symbols; the giants are then empty circles that the legend names.</source>
   <translation>Stel deze schaal in bij Symbolen; de reuzen zijn dan lege cirkels die de legenda noemt.</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/check_words.py"></location>
   <source>Shorten the commentary, or let it go on to a next page.</source>
   <translation>Kort de toelichting in, of laat ze op een volgende pagina verdergaan.</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/check_words.py"></location>
   <source>Shorten the texts of the panels, or let them take pages of their own.</source>
   <translation>Kort de teksten van de panelen in, of geef ze eigen pagina’s.</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/check_words.py"></location>
   <source>The circles stand on white: the sheet has no base map</source>
   <translation>De cirkels staan op wit: het blad heeft geen basiskaart</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/check_words.py"></location>
   <source>The sheet has no theme</source>
   <translation>Het blad heeft geen thema</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/check_words.py"></location>
   <source>The sheet names no authors</source>
   <translation>Het blad noemt geen auteurs</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/check_words.py"></location>
   <source>The sheet names no sources</source>
   <translation>Het blad noemt geen bronnen</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/check_words.py"></location>
   <source>They are too small to be drawn to scale; the legend says so. Fewer jobs per mm² make them larger.</source>
   <translation>Ze zijn te klein om op schaal te tekenen; de legenda zegt het. Minder banen per mm² maken ze groter.</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/check_words.py"></location>
   <source>Write the authors: they stand on the page of the commentary.</source>
   <translation>Schrijf de auteurs: ze staan op de pagina van de toelichting.</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/check_words.py"></location>
   <source>Write the sources: they stand under each map.</source>
   <translation>Schrijf de bronnen: ze staan onder elke kaart.</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/check_words.py"></location>
   <source>Write the theme: it is the title of the sheet.</source>
   <translation>Schrijf het thema: het is de titel van het blad.</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/check_words.py"></location>
   <source>beyond the left edge</source>
   <translation>voorbij de linkerrand</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/check_words.py"></location>
   <source>beyond the lower edge</source>
   <translation>voorbij de onderrand</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/check_words.py"></location>
   <source>beyond the right edge</source>
   <translation>voorbij de rechterrand</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/check_words.py"></location>
   <source>beyond the upper edge</source>
   <translation>voorbij de bovenrand</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/check_words.py"></location>
   <source>colours that some readers cannot tell apart: {}</source>
   <translation>kleuren die sommige lezers niet kunnen onderscheiden: {}</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/check_words.py"></location>
   <source>names without room: {}</source>
   <translation>namen zonder plaats: {}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../ui/sheet/check_words.py"></location>
   <source>the legend lies over %n symbol(s)</source>
   <translation>
    <numerusform>de legenda ligt over %n symbool</numerusform>
    <numerusform>de legenda ligt over %n symbolen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../ui/sheet/check_words.py"></location>
   <source>the panels run {mm} mm over one page</source>
   <translation>de panelen zijn {mm} mm kolom te lang voor één pagina</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/check_words.py"></location>
   <source>the text runs {mm} mm over one page</source>
   <translation>de tekst is {mm} mm kolom te lang voor één pagina</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/check_words.py"></location>
   <source>{page}: {what}</source>
   <translation>{page}: {what}</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/check_words.py"></location>
   <source>{where} a few giants make dots of most places; 1 mm² for {jobs} would show them</source>
   <translation>{where} maken enkele reuzen stippen van de meeste plaatsen; 1 mm² voor {jobs} zou ze tonen</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/check_words.py"></location>
   <source>{where}: {jobs}</source>
   <translation>{where}: {jobs}</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/check_words.py"></location>
   <source>{} jobs</source>
   <translation>{} banen</translation>
  </message>
 </context>
 <context>
  <name>ChecksBox</name>
  <message>
   <location filename="../../ui/sheet/checks_box.py"></location>
   <source> member</source>
   <translation> lid</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/checks_box.py"></location>
   <source> members</source>
   <translation> leden</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/checks_box.py"></location>
   <source>A symbol with at most this many members discloses their headcount</source>
   <translation>Een symbool van hoogstens zoveel leden maakt hun personeelsbestand openbaar</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/checks_box.py"></location>
   <source>Before printing</source>
   <translation>Voor het drukken</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/checks_box.py"></location>
   <source>Double-click to see its rows</source>
   <translation>Dubbelklik om de rijen te zien</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/checks_box.py"></location>
   <source>List symbols of at most</source>
   <translation>Symbolen melden tot</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/checks_box.py"></location>
   <source>Not looked for yet.</source>
   <translation>Nog niet nagegaan.</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/checks_box.py"></location>
   <source>Nothing to look at.</source>
   <translation>Geen aandachtspunten.</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/checks_box.py"></location>
   <source>What should be known before printing</source>
   <translation>Wat voor het drukken te weten is</translation>
  </message>
  <message numerus="yes">
   <location filename="../../ui/sheet/checks_box.py"></location>
   <source>… and %n more</source>
   <translation>
    <numerusform>… en nog %n</numerusform>
    <numerusform>… en nog %n</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>ClusterAtlas</name>
  <message>
   <location filename="../../processing/algorithms/normalise_postal_codes.py"></location>
   <source>Adds to each row the country and postal code that its cell means, or why it means none.</source>
   <translation>Voegt aan elke rij het land en de postcode toe die haar cel bedoelt, of de reden waarom ze er geen bedoelt.</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/apply_exclusions.py"></location>
   <source>Apply exclusion rules</source>
   <translation>Uitsluitingsregels toepassen</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/base.py"></location>
   <source>Atlas sheet</source>
   <translation>Atlasblad</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/export_maps.py"></location>
   <source>Base layers</source>
   <translation>Basislagen</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/export_maps.py"></location>
   <source>Base layers are drawn below, the first on top, in their own styles.</source>
   <translation>De basislagen worden eronder getekend, de eerste bovenaan, in hun eigen stijl.</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/build_symbols.py"></location>
   <source>Build proportional symbols</source>
   <translation>Proportionele symbolen maken</translation>
  </message>
  <message>
   <location filename="../../processing/provider.py"></location>
   <source>Cluster Atlas: the printed sheet of clusters</source>
   <translation>Cluster Atlas: het gedrukte blad van de clusters</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/members.py"></location>
   <source>Cluster column</source>
   <translation>Veld van de cluster</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/build_symbols.py"></location>
   <source>Clusters: names separated by ; (empty = all), compared without case, accents, spaces and punctuation.</source>
   <translation>Clusters: namen, gescheiden door ; (leeg = alle), vergeleken zonder hoofdletters, accenten, spaties en leestekens.</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/normalise_postal_codes.py"></location>
   <source>Codes of Belgium, Luxembourg, France, Germany and the Netherlands are read as people write them: B-1348, 1348.0, 1348 Louvain-la-Neuve, L-7750, a French 1000 that lost its zero. The country is the prefix's, else the country column's, else the default.</source>
   <translation>Postcodes van België, Luxemburg, Frankrijk, Duitsland en Nederland worden gelezen zoals mensen ze schrijven: B-1348, 1348.0, 1348 Louvain-la-Neuve, L-7750, een Franse 1000 die zijn nul kwijt is. Het land is dat van het voorvoegsel, anders dat van het landveld, anders de standaardwaarde.</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/build_symbols.py"></location>
   <source>Colours (name=#rrggbb; separated by ;)</source>
   <translation>Kleuren (naam=#rrggbb, gescheiden door ;)</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/build_symbols.py"></location>
   <source>Colours: TIC=#0072B2;Espace=#D55E00 by name (total=#555555 for the total), or only colours in the order of the clusters; empty = the plugin's palette.</source>
   <translation>Kleuren: TIC=#0072B2;Espace=#D55E00 op naam (total=#555555 voor het totaal), of alleen kleuren in de volgorde van de clusters; leeg = het palet van de plug-in.</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/join_employment.py"></location>
   <source>Countries of the layers (BE; LU ...)</source>
   <translation>Landen van de lagen (BE; LU ...)</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/members.py"></location>
   <source>Country column</source>
   <translation>Veld van het land</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/normalise_postal_codes.py"></location>
   <source>Country column (empty: recognised)</source>
   <translation>Veld van het land (leeg: automatisch herkend)</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/join_employment.py"></location>
   <source>Country column of the layers</source>
   <translation>Veld van het land in de lagen</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/members.py"></location>
   <location filename="../../processing/algorithms/normalise_postal_codes.py"></location>
   <source>Country of codes without prefix or country</source>
   <translation>Land van postcodes zonder voorvoegsel of land</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/join_employment.py"></location>
   <source>Every row and its fate</source>
   <translation>Elke rij en haar lot</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/apply_exclusions.py"></location>
   <location filename="../../processing/algorithms/join_employment.py"></location>
   <source>Excluded members</source>
   <translation>Uitgesloten leden</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/apply_exclusions.py"></location>
   <source>Excludes or corrects members by a table of rules, each with its reason, and accounts for every row and job.</source>
   <translation>Sluit leden uit of corrigeert ze volgens een tabel met gemotiveerde regels, en legt rekenschap af van elke rij en elke baan.</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/export_maps.py"></location>
   <source>Export maps</source>
   <translation>Kaarten exporteren</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/export_maps.py"></location>
   <source>Extent: the least area shown; it grows so that no circle is cut, and what lies outside is counted at the edge. Empty = all circles.</source>
   <translation>Bereik: het kleinste gebied dat wordt getoond; het groeit zodat geen cirkel wordt afgesneden, en wat erbuiten ligt, wordt aan de rand geteld. Leeg = alle cirkels.</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/normalise_postal_codes.py"></location>
   <source>Fields added: pc_country and pc_code (filled where the status is ok) and pc_status: ok, missing, invalid (not a code of its country), conflict (prefix and country column disagree), unknown_country. A doubtful code is never moved to another country. A column of the table that has one of these names is kept with _2 after it.</source>
   <translation>Toegevoegde velden: pc_country en pc_code (gevuld als de status ok is) en pc_status: ok, missing (ontbreekt), invalid (geen postcode van zijn land), conflict (voorvoegsel en landveld spreken elkaar tegen), unknown_country (onbekend land). Een twijfelachtige postcode wordt nooit aan een ander land toegewezen. Een veld van de tabel met een van deze namen blijft behouden met _2 erachter.</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/apply_exclusions.py"></location>
   <location filename="../../processing/algorithms/join_employment.py"></location>
   <location filename="../../processing/algorithms/normalise_postal_codes.py"></location>
   <location filename="../../processing/algorithms/suggest_exclusions.py"></location>
   <source>Figures</source>
   <translation>Cijfers</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/export_maps.py"></location>
   <source>Folder</source>
   <translation>Map</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/produce_sheet.py"></location>
   <source>Folder of the sheet</source>
   <translation>Map van het blad</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/export_maps.py"></location>
   <source>Formats</source>
   <translation>Indelingen</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/produce_sheet.py"></location>
   <source>Formats of the frames</source>
   <translation>Indelingen van de kaders</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/export_maps.py"></location>
   <source>Formats: pdf, svg and png, separated by a comma without a space. Pages are A4 with the map frame of 249 x 165 mm inside; the resolution is the PNG's.</source>
   <translation>Indelingen: pdf, svg en png, gescheiden door een komma zonder spatie. De pagina’s zijn A4 met het kaartkader van 249 x 165 mm erin; de resolutie is die van de PNG.</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/build_symbols.py"></location>
   <source>GeoPackage (*.gpkg)</source>
   <translation>GeoPackage (*.gpkg)</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/members.py"></location>
   <source>Headcount column</source>
   <translation>Veld van het personeelsbestand</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/join_employment.py"></location>
   <source>Host codes table</source>
   <translation>Tabel met gastcodes</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/produce_sheet.py"></location>
   <source>In qgis_process formats are written pdf,svg,png without spaces.</source>
   <translation>In qgis_process worden de indelingen geschreven als pdf,svg,png zonder spaties.</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/join_employment.py"></location>
   <source>Jobs by code and cluster</source>
   <translation>Banen per postcode en cluster</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/join_employment.py"></location>
   <source>Jobs by code, each site once</source>
   <translation>Banen per postcode, elke vestiging één keer</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/build_symbols.py"></location>
   <source>Jobs by postal code</source>
   <translation>Banen per postcode</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/build_symbols.py"></location>
   <source>Jobs per mm²</source>
   <translation>Banen per mm²</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/build_symbols.py"></location>
   <source>Jobs per mm² (0 = chosen)</source>
   <translation>Banen per mm² (0 = automatisch)</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/build_symbols.py"></location>
   <source>Jobs per mm²: 0 chooses the smallest round value (1, 2, 5, 10 ...) with which the largest symbol is at most the given width and the symbols cover at most a seventh of the map; all layers share it. SCALE returns it for the next edition.</source>
   <translation>Banen per mm²: 0 kiest de kleinste ronde waarde (1, 2, 5, 10 ...) waarbij het grootste symbool hoogstens de opgegeven breedte heeft en de symbolen hoogstens een zevende van de kaart bedekken; alle lagen delen die waarde. SCALE geeft ze terug voor de volgende editie.</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/join_employment.py"></location>
   <source>Join employment to postal codes</source>
   <translation>Banen aan postcodes koppelen</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/apply_exclusions.py"></location>
   <source>Kept members</source>
   <translation>Behouden leden</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/build_symbols.py"></location>
   <source>Kind</source>
   <translation>Soort</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/export_maps.py"></location>
   <source>Language of the page</source>
   <translation>Taal van de pagina</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/build_symbols.py"></location>
   <source>Largest diameter (mm)</source>
   <translation>Grootste diameter (mm)</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/export_maps.py"></location>
   <source>Layout settings</source>
   <translation>Lay-outinstellingen</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/export_maps.py"></location>
   <source>Layout: a copy of the plugin's atlas-a4.json with other sizes, fonts and colours; empty = the plugin's.</source>
   <translation>Lay-out: een kopie van atlas-a4.json van de plug-in met andere maten, lettertypen en kleuren; leeg = die van de plug-in.</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/export_maps.py"></location>
   <source>Least area shown</source>
   <translation>Kleinste getoonde bereik</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/apply_exclusions.py"></location>
   <location filename="../../processing/algorithms/join_employment.py"></location>
   <source>Ledger</source>
   <translation>Balans</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/export_maps.py"></location>
   <source>Line above the title</source>
   <translation>Regel boven de titel</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/produce_sheet.py"></location>
   <source>Makes a whole atlas sheet from its file: figures, maps, commentary, method, report and an editable project.</source>
   <translation>Maakt een heel atlasblad uit zijn bestand: cijfers, kaarten, toelichting, methode, verslag en een bewerkbaar project.</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/build_symbols.py"></location>
   <source>Makes symbols or pies whose area is the jobs, one layer a cluster or the total, with their styles in one GeoPackage.</source>
   <translation>Maakt symbolen of taartdiagrammen waarvan de oppervlakte het aantal banen is, één laag per cluster of één voor het totaal, met hun stijlen in één GeoPackage.</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/build_symbols.py"></location>
   <location filename="../../processing/algorithms/export_maps.py"></location>
   <source>Maps</source>
   <translation>Kaarten</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/members.py"></location>
   <source>Members table</source>
   <translation>Ledentabel</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/produce_sheet.py"></location>
   <source>No folder is given for the sheet.</source>
   <translation>Er is geen map opgegeven voor het blad.</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/normalise_postal_codes.py"></location>
   <source>Normalise postal codes</source>
   <translation>Postcodes normaliseren</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/members.py"></location>
   <source>Only rows for which this holds</source>
   <translation>Alleen rijen waarvoor deze expressie geldt</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/build_symbols.py"></location>
   <location filename="../../processing/algorithms/join_employment.py"></location>
   <source>Only these clusters (separated by ;)</source>
   <translation>Alleen deze clusters (gescheiden door ;)</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/join_employment.py"></location>
   <source>Only these kinds of organisation (separated by ;)</source>
   <translation>Alleen deze soorten organisaties (gescheiden door ;)</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/members.py"></location>
   <source>Organisation column</source>
   <translation>Veld van de organisatie</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/members.py"></location>
   <source>Organisation kind column</source>
   <translation>Veld van de soort organisatie</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/build_symbols.py"></location>
   <source>Pies are made from TOTALS: the area is the place's jobs, each site once; the slices are shares of the sums by cluster, clockwise from 12 o'clock. With Clusters, these have slices of their own in this order, and the others share a grey one.</source>
   <translation>Taartdiagrammen worden gemaakt van TOTALS: de oppervlakte is het aantal banen van de plaats, elke vestiging één keer; de punten zijn aandelen in de sommen per cluster, met de klok mee vanaf 12 uur. Zijn er clusters opgegeven, dan hebben die eigen punten in deze volgorde, en delen de andere een grijze.</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/members.py"></location>
   <source>Postal code column</source>
   <translation>Veld van de postcode</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/normalise_postal_codes.py"></location>
   <source>Postal code column (empty: recognised)</source>
   <translation>Veld van de postcode (leeg: automatisch herkend)</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/join_employment.py"></location>
   <source>Postal code column of the layers</source>
   <translation>Veld van de postcode in de lagen</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/join_employment.py"></location>
   <source>Postal-code columns, country columns and countries: one value for all layers, or one a layer, separated by ;</source>
   <translation>Velden van de postcode, velden van het land en landen: één waarde voor alle lagen, of één per laag, gescheiden door ;</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/join_employment.py"></location>
   <source>Postal-code layer cannot be opened: {}</source>
   <translation>De postcodelaag kan niet worden geopend: {}</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/join_employment.py"></location>
   <source>Postal-code layers</source>
   <translation>Postcodelagen</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/produce_sheet.py"></location>
   <source>Produce an atlas sheet</source>
   <translation>Een atlasblad maken</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/suggest_exclusions.py"></location>
   <source>Proposed are organisations that hold more than a quarter of their cluster's jobs (and twice an equal share), headcounts far above their cluster's median, organisations with the same headcount at every site (a group's total), members of four clusters or more, and kinds and names that speak of a university, a bank, a hospital, temporary work or a retail chain. The most jobs at stake come first; each reason says the rows and jobs that its rule takes if it is the only one switched on.</source>
   <translation>Voorgesteld worden organisaties met meer dan een kwart van de banen van hun cluster (en twee keer een gelijk aandeel), personeelsbestanden ver boven de mediaan van hun cluster, organisaties met hetzelfde personeelsbestand in elke vestiging (het totaal van een groep), leden van vier of meer clusters, en soorten en namen die wijzen op een universiteit, een bank, een ziekenhuis, uitzendarbeid of een winkelketen. Wat de meeste banen betreft, staat voorop; elke reden noemt de rijen en banen die de regel weghaalt als alleen die is ingeschakeld.</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/suggest_exclusions.py"></location>
   <source>Proposes exclusion rules for a members table, every one switched off, with the figures that speak for it.</source>
   <translation>Stelt uitsluitingsregels voor een ledentabel voor, allemaal uitgeschakeld, met de cijfers die ervoor pleiten.</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/produce_sheet.py"></location>
   <source>Resolution of PNG files (dpi)</source>
   <translation>Resolutie van PNG-bestanden (dpi)</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/export_maps.py"></location>
   <source>Resolution of the PNG (dpi)</source>
   <translation>Resolutie van de PNG (dpi)</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/members.py"></location>
   <source>Role column (principal or secondary)</source>
   <translation>Veld van de rol (hoofd- of nevenlid)</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/normalise_postal_codes.py"></location>
   <source>Rows with normalised postal codes</source>
   <translation>Rijen met genormaliseerde postcodes</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/apply_exclusions.py"></location>
   <location filename="../../processing/algorithms/join_employment.py"></location>
   <source>Rules table</source>
   <translation>Regeltabel</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/members.py"></location>
   <source>Separator of several clusters in one cell, with its spaces; \n: a line break (empty: a cell is one cluster)</source>
   <translation>Scheidingsteken van meerdere clusters in één cel, met zijn spaties; \n: een regeleinde (leeg: een cel is één cluster)</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/build_symbols.py"></location>
   <source>Shape</source>
   <translation>Vorm</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/build_symbols.py"></location>
   <source>Shape: circle, square (its middle on the place) or half_circle (the upper half, the middle of its flat side on the place); the area is the jobs in each.</source>
   <translation>Vorm: circle (cirkel), square (vierkant, met het midden op de plaats) of half_circle (bovenste halve cirkel, het midden van de platte kant op de plaats); de oppervlakte is telkens het aantal banen.</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/produce_sheet.py"></location>
   <source>Sheet (empty: the demonstration)</source>
   <translation>Blad (leeg: de demonstratie)</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/produce_sheet.py"></location>
   <source>Sheets (*.json);;All files (*)</source>
   <translation>Bladen (*.json);;Alle bestanden (*)</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/members.py"></location>
   <source>Site identifier column</source>
   <translation>Veld van de vestigings-ID</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/export_maps.py"></location>
   <source>Sources</source>
   <translation>Bronnen</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/suggest_exclusions.py"></location>
   <source>Suggest exclusion rules</source>
   <translation>Uitsluitingsregels voorstellen</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/suggest_exclusions.py"></location>
   <source>Suggested rules</source>
   <translation>Voorgestelde regels</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/join_employment.py"></location>
   <source>Sums the headcounts of cluster members by postal code and cluster, and on the map of all clusters each site once.</source>
   <translation>Telt de personeelsbestanden van de clusterleden op per postcode en cluster, en voor de kaart van alle clusters elke vestiging één keer.</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/build_symbols.py"></location>
   <location filename="../../processing/algorithms/export_maps.py"></location>
   <source>Symbol layers</source>
   <translation>Symboollagen</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/build_symbols.py"></location>
   <source>Symbols</source>
   <translation>Symbolen</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/build_symbols.py"></location>
   <source>Symbols less than 0.5 mm across are grey dots of 0.5 mm.</source>
   <translation>Symbolen van minder dan 0,5 mm breed zijn grijze stippen van 0,5 mm.</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/normalise_postal_codes.py"></location>
   <source>Table or layer with postal codes</source>
   <translation>Tabel of laag met postcodes</translation>
  </message>
  <message>
   <location filename="../../processing/provider.py"></location>
   <source>The algorithm {} is not available: {}</source>
   <translation>Het algoritme {} is niet beschikbaar: {}</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/produce_sheet.py"></location>
   <source>The folder gets sheet.pdf, the frame of each map page (249 x 165 mm), atlas.gpkg, project.qgz, the ledger and the other tables, report.html and the sheet as it was run. Files appear whole or not at all; a project that you changed is never overwritten.</source>
   <translation>In de map komen sheet.pdf, het kader van elke kaartpagina (249 x 165 mm), atlas.gpkg, project.qgz, de balans en de andere tabellen, report.html en het blad zoals het is uitgevoerd. Bestanden verschijnen volledig of helemaal niet; een project dat u hebt gewijzigd, wordt nooit overschreven.</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/build_symbols.py"></location>
   <source>The input is OUTPUT (one layer a cluster) or TOTALS (one layer, each site once) of “Join employment to postal codes”.</source>
   <translation>De invoer is OUTPUT (één laag met alle clusters) of TOTALS (één laag, elke vestiging één keer) van ‘Banen aan postcodes koppelen’.</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/export_maps.py"></location>
   <source>The layers are those of “Build proportional symbols”: the total is a page of its own, one cluster too; several clusters share grids of at most six maps with one scale.</source>
   <translation>De lagen zijn die van ‘Proportionele symbolen maken’: het totaal is een eigen pagina, één cluster ook; meerdere clusters delen bladen van hoogstens zes kaarten met één schaal.</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/apply_exclusions.py"></location>
   <source>The members table and the rules may be layers or files (CSV, TXT, XLSX, ODS ...). Columns are recognised from the header in French, English, Dutch and German unless named.</source>
   <translation>De ledentabel en de regels mogen lagen of bestanden zijn (CSV, TXT, XLSX, ODS ...). De velden worden herkend aan de kop, in het Frans, Engels, Nederlands en Duits, tenzij ze zijn opgegeven.</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/join_employment.py"></location>
   <source>The members table may be a layer or a file (CSV, TXT, XLSX, ODS ...); columns are recognised from the header in French, English, Dutch and German unless named, and the log says which were taken. Rules exclude or correct members; host codes say where a code without territory is shown. Every row and job is accounted for in the ledger; the table of rows says what became of each.</source>
   <translation>De ledentabel mag een laag of een bestand zijn (CSV, TXT, XLSX, ODS ...); de velden worden herkend aan de kop, in het Frans, Engels, Nederlands en Duits, tenzij ze zijn opgegeven, en het log zegt welke zijn genomen. Regels sluiten leden uit of corrigeren ze; gastcodes zeggen waar een postcode zonder grondgebied wordt getoond. De balans legt rekenschap af van elke rij en elke baan; de tabel met rijen zegt wat van elke rij is geworden.</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/suggest_exclusions.py"></location>
   <source>The output is a rules table for “Apply exclusion rules” and “Join employment to postal codes”: set enabled to 1 where you agree, and write the reason as it shall be printed. Reasons are in the language of QGIS, where it is French, English, Dutch or German.</source>
   <translation>De uitvoer is een regeltabel voor ‘Uitsluitingsregels toepassen’ en ‘Banen aan postcodes koppelen’: zet enabled op 1 waar u het eens bent, en schrijf de reden zoals ze moet worden gedrukt. De redenen zijn in de taal van QGIS, als dat Frans, Engels, Nederlands of Duits is.</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/apply_exclusions.py"></location>
   <source>The rules table has the columns enabled, id, action, cluster, field, operator, value, jobs, reason. One line is one condition; lines with one id must all hold; the first rule that holds decides. Actions: exclude, set_jobs. Operators: equals, not equals, one of (values separated by |), contains, starts with, matches (a regular expression), &gt;, &gt;=, &lt;, &lt;=, is empty, is not empty.</source>
   <translation>De regeltabel heeft de kolommen enabled, id, action, cluster, field, operator, value, jobs, reason. Eén regel is één voorwaarde; regels met dezelfde id moeten allemaal gelden; de eerste die geldt, beslist. Acties: exclude, set_jobs. Operatoren: equals, not equals, one of (waarden gescheiden door |), contains, starts with, matches (een reguliere expressie), &gt;, &gt;=, &lt;, &lt;=, is empty, is not empty.</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/produce_sheet.py"></location>
   <source>The sheet is one JSON file (format cluster-atlas-sheet, version 1) that names the members table, the postal-code layers, rules, base map, pages and texts; paths in it are relative to it. Empty: the demonstration sheet.</source>
   <translation>Het blad is één JSON-bestand (format cluster-atlas-sheet, version 1) dat de ledentabel, de postcodelagen, regels, basiskaart, pagina’s en teksten noemt; paden daarin gelden vanaf het bestand. Leeg: het demonstratieblad.</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/normalise_postal_codes.py"></location>
   <source>The table may be a layer or a file (CSV, TXT, XLSX, ODS ...); its columns are recognised from the header unless named.</source>
   <translation>De tabel mag een laag of een bestand zijn (CSV, TXT, XLSX, ODS ...); de velden worden herkend aan de kop, tenzij ze zijn opgegeven.</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/join_employment.py"></location>
   <source>There is no such postal-code layer: {}</source>
   <translation>Die postcodelaag bestaat niet: {}</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/requirements.py"></location>
   <source>This QGIS has no {}. Install it, then restart QGIS: {}</source>
   <translation>Deze QGIS heeft geen {}. Installeer het en start QGIS opnieuw: {}</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/export_maps.py"></location>
   <source>Title</source>
   <translation>Titel</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/join_employment.py"></location>
   <source>Unmatched codes</source>
   <translation>Niet gevonden postcodes</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/export_maps.py"></location>
   <source>Writes the symbol layers as pages with title, legend and sources: one file for each page and format.</source>
   <translation>Zet de symboollagen op pagina’s met titel, legenda en bronnen: één bestand per pagina en indeling.</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/members.py"></location>
   <source>Year column</source>
   <translation>Veld van het jaar</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/members.py"></location>
   <source>Year, of a table with several</source>
   <translation>Jaar, als de tabel er meerdere heeft</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/join_employment.py"></location>
   <source>{} has {} values for {} layers: give one for all, or one a layer.</source>
   <translation>{} heeft {} waarden voor {} lagen: geef er één voor alle, of één per laag.</translation>
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
   <translation>Het gedrukte atlasblad van de clusters maken</translation>
  </message>
 </context>
 <context>
  <name>ClusterDetails</name>
  <message>
   <location filename="../../ui/clusters/details.py"></location>
   <source>&amp;Colour</source>
   <translation>&amp;Kleur</translation>
  </message>
  <message>
   <location filename="../../ui/clusters/details.py"></location>
   <source>&amp;Logic</source>
   <translation>&amp;Logica</translation>
  </message>
  <message>
   <location filename="../../ui/clusters/details.py"></location>
   <source>Also calle&amp;d</source>
   <translation>Ook &amp;genoemd</translation>
  </message>
  <message>
   <location filename="../../ui/clusters/details.py"></location>
   <source>Colour</source>
   <translation>Kleur</translation>
  </message>
  <message>
   <location filename="../../ui/clusters/details.py"></location>
   <source>Names that mean this cluster in the table, separated by semicolons.</source>
   <translation>Namen die in de tabel deze cluster betekenen, gescheiden door puntkomma’s.</translation>
  </message>
  <message>
   <location filename="../../ui/clusters/details.py"></location>
   <source>None</source>
   <translation>Geen</translation>
  </message>
  <message>
   <location filename="../../ui/clusters/details.py"></location>
   <source>Same as another cluster: merge the two</source>
   <translation>Zelfde als een andere cluster: de twee samenvoegen</translation>
  </message>
  <message>
   <location filename="../../ui/clusters/details.py"></location>
   <source>Some readers can hardly tell the two colours apart.</source>
   <translation>Sommige lezers onderscheiden de twee kleuren nauwelijks.</translation>
  </message>
  <message>
   <location filename="../../ui/clusters/details.py"></location>
   <source>Take the colour of the spatial logic again</source>
   <translation>De kleur van de ruimtelijke logica weer nemen</translation>
  </message>
  <message>
   <location filename="../../ui/clusters/details.py"></location>
   <source>near that of {other}</source>
   <translation>lijkt op die van {other}</translation>
  </message>
  <message>
   <location filename="../../ui/clusters/details.py"></location>
   <source>other names, separated by ;</source>
   <translation>andere namen, gescheiden door ;</translation>
  </message>
 </context>
 <context>
  <name>ClusterModel</name>
  <message>
   <location filename="../../ui/clusters/cluster_model.py"></location>
   <source>All clusters</source>
   <translation>Alle clusters</translation>
  </message>
  <message>
   <location filename="../../ui/clusters/cluster_model.py"></location>
   <source>Cluster</source>
   <translation>Cluster</translation>
  </message>
  <message>
   <location filename="../../ui/clusters/cluster_model.py"></location>
   <source>Each site counts once, with its largest cluster.</source>
   <translation>Elke vestiging telt één keer, met haar grootste cluster.</translation>
  </message>
  <message>
   <location filename="../../ui/clusters/cluster_model.py"></location>
   <source>In the table: {name}</source>
   <translation>In de tabel: {name}</translation>
  </message>
  <message>
   <location filename="../../ui/clusters/cluster_model.py"></location>
   <source>It has no map of its own.</source>
   <translation>Hij heeft geen eigen kaart.</translation>
  </message>
  <message>
   <location filename="../../ui/clusters/cluster_model.py"></location>
   <source>Its colour is hardly told from that of {other}.</source>
   <translation>Zijn kleur is nauwelijks te onderscheiden van die van {other}.</translation>
  </message>
  <message>
   <location filename="../../ui/clusters/cluster_model.py"></location>
   <source>Jobs</source>
   <translation>Banen</translation>
  </message>
  <message>
   <location filename="../../ui/clusters/cluster_model.py"></location>
   <source>Members</source>
   <translation>Leden</translation>
  </message>
  <message>
   <location filename="../../ui/clusters/cluster_model.py"></location>
   <source>Page</source>
   <translation>Pagina</translation>
  </message>
  <message>
   <location filename="../../ui/clusters/cluster_model.py"></location>
   <source>{name} – not in the table</source>
   <translation>{name} – niet in de tabel</translation>
  </message>
  <message>
   <location filename="../../ui/clusters/cluster_model.py"></location>
   <source>“{name}” is not in the table. Delete takes it out of the sheet; “Same as” merges it with another.</source>
   <translation>‘{name}’ staat niet in de tabel. Delete haalt hem uit het blad; ‘Zelfde als’ voegt hem samen met een andere.</translation>
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
   <translation>Een pagina toevoegen, met de gekozen cluster of met alle</translation>
  </message>
  <message>
   <location filename="../../ui/clusters/layout.py"></location>
   <source>Base map of the sheet in the canvas</source>
   <translation>Basiskaart van het blad in het kaartvenster</translation>
  </message>
  <message>
   <location filename="../../ui/clusters/layout.py"></location>
   <source>Edit the title</source>
   <translation>De titel bewerken</translation>
  </message>
  <message>
   <location filename="../../ui/clusters/layout.py"></location>
   <source>In the &amp;map</source>
   <translation>Op de k&amp;aart</translation>
  </message>
  <message>
   <location filename="../../ui/clusters/layout.py"></location>
   <source>Kind</source>
   <translation>Soort</translation>
  </message>
  <message>
   <location filename="../../ui/clusters/layout.py"></location>
   <source>Move down</source>
   <translation>Omlaag</translation>
  </message>
  <message>
   <location filename="../../ui/clusters/layout.py"></location>
   <source>Move down (Ctrl+Down)</source>
   <translation>Omlaag (Ctrl+↓)</translation>
  </message>
  <message>
   <location filename="../../ui/clusters/layout.py"></location>
   <source>Move up</source>
   <translation>Omhoog</translation>
  </message>
  <message>
   <location filename="../../ui/clusters/layout.py"></location>
   <source>Move up (Ctrl+Up)</source>
   <translation>Omhoog (Ctrl+↑)</translation>
  </message>
  <message>
   <location filename="../../ui/clusters/layout.py"></location>
   <source>Pages</source>
   <translation>Pagina’s</translation>
  </message>
  <message>
   <location filename="../../ui/clusters/layout.py"></location>
   <source>Put the chosen cluster on the chosen page</source>
   <translation>De gekozen cluster op de gekozen pagina zetten</translation>
  </message>
  <message>
   <location filename="../../ui/clusters/layout.py"></location>
   <source>Remove from the sheet</source>
   <translation>Uit het blad verwijderen</translation>
  </message>
  <message>
   <location filename="../../ui/clusters/layout.py"></location>
   <source>Rename</source>
   <translation>Hernoemen</translation>
  </message>
  <message>
   <location filename="../../ui/clusters/layout.py"></location>
   <source>Rows of a circle: click one in the map canvas</source>
   <translation>Rijen van een cirkel: klik er een aan in het kaartvenster</translation>
  </message>
  <message>
   <location filename="../../ui/clusters/layout.py"></location>
   <source>Same as</source>
   <translation>Zelfde als</translation>
  </message>
  <message>
   <location filename="../../ui/clusters/layout.py"></location>
   <source>Take away</source>
   <translation>Wegnemen</translation>
  </message>
  <message>
   <location filename="../../ui/clusters/layout.py"></location>
   <source>Take away the chosen page or cluster (Delete)</source>
   <translation>De gekozen pagina of cluster wegnemen (Delete)</translation>
  </message>
  <message>
   <location filename="../../ui/clusters/layout.py"></location>
   <source>Take the sheet's style</source>
   <translation>De stijl van het blad nemen</translation>
  </message>
  <message>
   <location filename="../../ui/clusters/layout.py"></location>
   <source>The chosen cluster is shown in the map canvas, at the symbol scale of its page.</source>
   <translation>De gekozen cluster wordt in het kaartvenster getoond, op de symboolschaal van zijn pagina.</translation>
  </message>
  <message>
   <location filename="../../ui/clusters/layout.py"></location>
   <source>The clusters are listed here once the table and the postal-code layer are read.</source>
   <translation>De clusters staan hier zodra de tabel en de postcodelaag zijn gelezen.</translation>
  </message>
  <message>
   <location filename="../../ui/clusters/layout.py"></location>
   <source>Your style is kept: {names}.</source>
   <translation>Uw stijl is behouden: {names}.</translation>
  </message>
  <message>
   <location filename="../../ui/clusters/layout.py"></location>
   <source>Zoom to the sheet</source>
   <translation>Zoomen naar het blad</translation>
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
    <numerusform>%n cluster op geen pagina</numerusform>
    <numerusform>%n clusters op geen pagina</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../ui/clusters/step.py"></location>
   <source>%n page(s)</source>
   <translation>
    <numerusform>%n pagina</numerusform>
    <numerusform>%n pagina’s</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../ui/clusters/step.py"></location>
   <source>A page names “{name}”, which is in neither table nor sheet</source>
   <translation>Een pagina noemt ‘{name}’, die in tabel noch blad staat</translation>
  </message>
  <message>
   <location filename="../../ui/clusters/step.py"></location>
   <source>Clusters</source>
   <translation>Clusters</translation>
  </message>
  <message>
   <location filename="../../ui/clusters/step.py"></location>
   <source>On no page: {names}.</source>
   <translation>Op geen pagina: {names}.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../ui/clusters/step.py"></location>
   <source>Small maps {number}: %n cluster(s) take more than one page.</source>
   <translation>
    <numerusform>Kleine kaarten {number}: %n cluster neemt meer dan één pagina in.</numerusform>
    <numerusform>Kleine kaarten {number}: %n clusters nemen meer dan één pagina in.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../ui/clusters/step.py"></location>
   <source>The table has no cluster</source>
   <translation>De tabel heeft geen cluster</translation>
  </message>
  <message>
   <location filename="../../ui/clusters/step.py"></location>
   <source>{clusters} on {pages}</source>
   <translation>{clusters} op {pages}</translation>
  </message>
 </context>
 <context>
  <name>CountriesBox</name>
  <message>
   <location filename="../../ui/data/countries_box.py"></location>
   <source>Belgium</source>
   <translation>België</translation>
  </message>
  <message>
   <location filename="../../ui/data/countries_box.py"></location>
   <source>France</source>
   <translation>Frankrijk</translation>
  </message>
  <message>
   <location filename="../../ui/data/countries_box.py"></location>
   <source>Germany</source>
   <translation>Duitsland</translation>
  </message>
  <message>
   <location filename="../../ui/data/countries_box.py"></location>
   <source>Luxembourg</source>
   <translation>Luxemburg</translation>
  </message>
  <message>
   <location filename="../../ui/data/countries_box.py"></location>
   <source>Netherlands</source>
   <translation>Nederland</translation>
  </message>
 </context>
 <context>
  <name>DataParts</name>
  <message>
   <location filename="../../ui/data/parts.py"></location>
   <source>Codes without a place</source>
   <translation>Postcodes zonder plaats</translation>
  </message>
  <message>
   <location filename="../../ui/data/parts.py"></location>
   <source>Columns</source>
   <translation>Velden</translation>
  </message>
  <message>
   <location filename="../../ui/data/parts.py"></location>
   <source>Found in the table</source>
   <translation>In de tabel gevonden</translation>
  </message>
  <message>
   <location filename="../../ui/data/parts.py"></location>
   <source>Members</source>
   <translation>Leden</translation>
  </message>
  <message>
   <location filename="../../ui/data/parts.py"></location>
   <source>Postal-code layers</source>
   <translation>Postcodelagen</translation>
  </message>
  <message>
   <location filename="../../ui/data/parts.py"></location>
   <source>Read again</source>
   <translation>Opnieuw lezen</translation>
  </message>
  <message>
   <location filename="../../ui/data/parts.py"></location>
   <source>Read the table and the layers again</source>
   <translation>De tabel en de lagen opnieuw lezen</translation>
  </message>
 </context>
 <context>
  <name>DataReader</name>
  <message>
   <location filename="../../ui/data/facts.py"></location>
   <source>First rows of the table</source>
   <translation>Eerste rijen van de tabel</translation>
  </message>
  <message>
   <location filename="../../ui/data/facts.py"></location>
   <source>Postal-code layer of a file</source>
   <translation>Postcodelaag van een bestand</translation>
  </message>
  <message>
   <location filename="../../ui/data/facts.py"></location>
   <source>Postal-code layers</source>
   <translation>Postcodelagen</translation>
  </message>
  <message>
   <location filename="../../ui/data/facts.py"></location>
   <source>Values of the table</source>
   <translation>Waarden van de tabel</translation>
  </message>
  <message>
   <location filename="../../ui/data/facts.py"></location>
   <source>What was found in the table</source>
   <translation>Wat in de tabel is gevonden</translation>
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
    <numerusform>%n postcode niet gevonden</numerusform>
    <numerusform>%n postcodes niet gevonden</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../ui/data/step.py"></location>
   <source>%n row(s)</source>
   <translation>
    <numerusform>%n rij</numerusform>
    <numerusform>%n rijen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../ui/data/parts.py"></location>
   <source>Codes without a place</source>
   <translation>Postcodes zonder plaats</translation>
  </message>
  <message>
   <location filename="../../ui/data/parts.py"></location>
   <source>Columns</source>
   <translation>Velden</translation>
  </message>
  <message>
   <location filename="../../ui/data/step.py"></location>
   <source>Data</source>
   <translation>Gegevens</translation>
  </message>
  <message>
   <location filename="../../ui/data/parts.py"></location>
   <source>Found in the table</source>
   <translation>In de tabel gevonden</translation>
  </message>
  <message>
   <location filename="../../ui/data/parts.py"></location>
   <source>Members</source>
   <translation>Leden</translation>
  </message>
  <message>
   <location filename="../../ui/data/parts.py"></location>
   <source>Postal-code layers</source>
   <translation>Postcodelagen</translation>
  </message>
  <message>
   <location filename="../../ui/data/parts.py"></location>
   <source>Read again</source>
   <translation>Opnieuw lezen</translation>
  </message>
  <message>
   <location filename="../../ui/data/parts.py"></location>
   <source>Read the table and the layers again</source>
   <translation>De tabel en de lagen opnieuw lezen</translation>
  </message>
  <message>
   <location filename="../../ui/data/step.py"></location>
   <source>This table has no {columns}; its own columns are recognised again. Check them.</source>
   <translation>Deze tabel heeft de velden {columns} niet: haar eigen velden worden opnieuw herkend. Controleer ze.</translation>
  </message>
  <message>
   <location filename="../../ui/data/step.py"></location>
   <source>choose a postal-code layer</source>
   <translation>kies een postcodelaag</translation>
  </message>
  <message>
   <location filename="../../ui/data/step.py"></location>
   <source>choose a table</source>
   <translation>kies een tabel</translation>
  </message>
  <message>
   <location filename="../../ui/data/step.py"></location>
   <source>reading</source>
   <translation>wordt gelezen</translation>
  </message>
  <message>
   <location filename="../../ui/data/step.py"></location>
   <source>stopped: read again</source>
   <translation>gestopt: lees opnieuw</translation>
  </message>
  <message>
   <location filename="../../ui/data/step.py"></location>
   <source>{name} is gone</source>
   <translation>{name} ontbreekt</translation>
  </message>
 </context>
 <context>
  <name>ExclusionsStep</name>
  <message>
   <location filename="../../ui/exclusions/step.py"></location>
   <source>Exclusions</source>
   <translation>Uitsluitingen</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/step.py"></location>
   <source>Ledger</source>
   <translation>Balans</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/step.py"></location>
   <source>Make a rule of a row</source>
   <translation>Regel van een rij maken</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/step.py"></location>
   <source>Rules</source>
   <translation>Regels</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/step.py"></location>
   <source>Suggestions</source>
   <translation>Voorstellen</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/step.py"></location>
   <source>Take over a suggestion</source>
   <translation>Een voorstel overnemen</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/step.py"></location>
   <source>no rule</source>
   <translation>geen regel</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/step.py"></location>
   <source>no rule takes a row</source>
   <translation>geen regel treft een rij</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/step.py"></location>
   <source>{excluded}; {corrected}</source>
   <translation>{excluded}; {corrected}</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/step.py"></location>
   <source>{rules} correct</source>
   <translation>{rules} corrigeren</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/step.py"></location>
   <source>{rules} corrects</source>
   <translation>{rules} corrigeert</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/step.py"></location>
   <source>{rules} exclude {rows}, {jobs}</source>
   <translation>{rules} sluiten {rows}, {jobs} uit</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/step.py"></location>
   <source>{rules} excludes {rows}, {jobs}</source>
   <translation>{rules} sluit {rows}, {jobs} uit</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/step.py"></location>
   <source>{rules} wrong: {what}</source>
   <translation>{rules} fout: {what}</translation>
  </message>
 </context>
 <context>
  <name>ExportBox</name>
  <message>
   <location filename="../../ui/sheet/export_box.py"></location>
   <source> dpi</source>
   <translation> dpi</translation>
  </message>
  <message numerus="yes">
   <location filename="../../ui/sheet/export_box.py"></location>
   <source>%n file(s)</source>
   <translation>
    <numerusform>%n bestand</numerusform>
    <numerusform>%n bestanden</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../ui/sheet/export_box.py"></location>
   <source>&amp;Folder</source>
   <translation>&amp;Map</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/export_box.py"></location>
   <source>&amp;Resolution</source>
   <translation>&amp;Resolutie</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/export_box.py"></location>
   <source>Choose a folder</source>
   <translation>Kies een map</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/export_box.py"></location>
   <source>Export</source>
   <translation>Exporteren</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/export_box.py"></location>
   <source>Formats</source>
   <translation>Indelingen</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/export_box.py"></location>
   <source>Of the PNG; PDF and SVG are exact at any size</source>
   <translation>Van de PNG; PDF en SVG zijn op elke grootte exact</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/export_box.py"></location>
   <source>Open a page</source>
   <translation>Een pagina openen</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/export_box.py"></location>
   <source>Open the folder</source>
   <translation>De map openen</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/export_box.py"></location>
   <source>Open the project</source>
   <translation>Het project openen</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/export_box.py"></location>
   <source>Open the report</source>
   <translation>Het verslag openen</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/export_box.py"></location>
   <source>Opens the project, then the page in the layout designer</source>
   <translation>In de lay-outontwerper, eerst het project</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/export_box.py"></location>
   <source>Re&amp;cent</source>
   <translation>Re&amp;cent</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/export_box.py"></location>
   <source>Recent folders</source>
   <translation>Recente mappen</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/export_box.py"></location>
   <source>The folder of the sheet's files</source>
   <translation>De map van de bestanden van het blad</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/export_box.py"></location>
   <source>Then open the folder</source>
   <translation>Daarna de map openen</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/export_box.py"></location>
   <source>Write all pages, tables and the project</source>
   <translation>Alle pagina’s, tabellen en het project schrijven</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/export_box.py"></location>
   <source>{files} in {folder}</source>
   <translation>{files} in {folder}</translation>
  </message>
 </context>
 <context>
  <name>Exporter</name>
  <message>
   <location filename="../../ui/sheet/exporter.py"></location>
   <source>Export of the atlas sheet</source>
   <translation>Export van het atlasblad</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/exporter.py"></location>
   <source>Preparing the export</source>
   <translation>De export wordt voorbereid</translation>
  </message>
 </context>
 <context>
  <name>FindingsBox</name>
  <message numerus="yes">
   <location filename="../../ui/data/findings_box.py"></location>
   <source>%n remark(s) on sites whose headcounts differ or add up. Read them under “How it was read”.</source>
   <translation>
    <numerusform>%n opmerking over vestigingen waarvan de personeelsbestanden verschillen of worden opgeteld. Lees ze onder ‘Hoe is gelezen’.</numerusform>
    <numerusform>%n opmerkingen over vestigingen waarvan de personeelsbestanden verschillen of worden opgeteld. Lees ze onder ‘Hoe is gelezen’.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../ui/data/findings_box.py"></location>
   <source>%n row(s) have a headcount that is no number ({cells}). Correct them in the table, or set their jobs by a rule in Exclusions.</source>
   <translation>
    <numerusform>%n rij heeft een personeelsbestand dat geen getal is ({cells}). Corrigeer ze in de tabel, of stel haar banen in met een regel in Uitsluitingen.</numerusform>
    <numerusform>%n rijen hebben een personeelsbestand dat geen getal is ({cells}). Corrigeer ze in de tabel, of stel hun banen in met een regel in Uitsluitingen.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../ui/data/findings_box.py"></location>
   <source>%n row(s) have neither cluster nor code, as totals and source lines do: they were passed over (rows {cells} ...).</source>
   <translation>
    <numerusform>%n rij heeft cluster noch postcode, zoals totalen en bronregels: ze is overgeslagen (rij {cells} ...).</numerusform>
    <numerusform>%n rijen hebben cluster noch postcode, zoals totalen en bronregels: ze zijn overgeslagen (rijen {cells} ...).</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../ui/data/findings_box.py"></location>
   <source>%n row(s) have no postal code: {jobs} jobs are not on the map. Complete the table.</source>
   <translation>
    <numerusform>%n rij heeft geen postcode: {jobs} banen staan niet op de kaart. Vul de tabel aan.</numerusform>
    <numerusform>%n rijen hebben geen postcode: {jobs} banen staan niet op de kaart. Vul de tabel aan.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../ui/data/findings_box.py"></location>
   <source>%n row(s) name no cluster: {jobs} jobs are not on the map. Complete the table.</source>
   <translation>
    <numerusform>%n rij noemt geen cluster: {jobs} banen staan niet op de kaart. Vul de tabel aan.</numerusform>
    <numerusform>%n rijen noemen geen cluster: {jobs} banen staan niet op de kaart. Vul de tabel aan.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../ui/data/findings_box.py"></location>
   <source>%n row(s) say the same as an earlier one and do not count again.</source>
   <translation>
    <numerusform>%n rij zegt hetzelfde als een eerdere en telt niet opnieuw.</numerusform>
    <numerusform>%n rijen zeggen hetzelfde als een eerdere en tellen niet opnieuw.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../ui/data/findings_box.py"></location>
   <source>%n row(s), {jobs} jobs, are in a country whose codes are not known ({cells}). Exclude them by a rule, with the reason.</source>
   <translation>
    <numerusform>%n rij, {jobs} banen, ligt in een land waarvan de postcodes niet bekend zijn ({cells}). Sluit ze uit met een regel, met de reden.</numerusform>
    <numerusform>%n rijen, {jobs} banen, liggen in een land waarvan de postcodes niet bekend zijn ({cells}). Sluit ze uit met een regel, met de reden.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../ui/data/findings_box.py"></location>
   <source>%n row(s), {jobs} jobs, are in a country without a postal-code layer ({cells}). Add a layer that has its codes.</source>
   <translation>
    <numerusform>%n rij, {jobs} banen, ligt in een land zonder postcodelaag ({cells}). Voeg een laag met de postcodes ervan toe.</numerusform>
    <numerusform>%n rijen, {jobs} banen, liggen in een land zonder postcodelaag ({cells}). Voeg een laag met de postcodes ervan toe.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../ui/data/findings_box.py"></location>
   <source>%n row(s), {jobs} jobs, have a code and a country that disagree ({cells}). Correct the one or the other in the table.</source>
   <translation>
    <numerusform>%n rij, {jobs} banen, heeft een postcode en een land die elkaar tegenspreken ({cells}). Corrigeer het ene of het andere in de tabel.</numerusform>
    <numerusform>%n rijen, {jobs} banen, hebben een postcode en een land die elkaar tegenspreken ({cells}). Corrigeer het ene of het andere in de tabel.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../ui/data/findings_box.py"></location>
   <source>%n row(s), {jobs} jobs, have a code that is none of its country ({cells}). Choose the country's column or the default country, or correct the table.</source>
   <translation>
    <numerusform>%n rij, {jobs} banen, heeft een postcode die er geen van haar land is ({cells}). Kies het veld van het land of het standaardland, of corrigeer de tabel.</numerusform>
    <numerusform>%n rijen, {jobs} banen, hebben een postcode die er geen van haar land is ({cells}). Kies het veld van het land of het standaardland, of corrigeer de tabel.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../ui/data/findings_box.py"></location>
   <source>%n row(s), {jobs} jobs, have a code without a place in the layers ({cells}). Show them at other codes below.</source>
   <translation>
    <numerusform>%n rij, {jobs} banen, heeft een postcode zonder plaats in de lagen ({cells}). Toon ze hieronder bij een andere postcode.</numerusform>
    <numerusform>%n rijen, {jobs} banen, hebben een postcode zonder plaats in de lagen ({cells}). Toon ze hieronder bij andere postcodes.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../ui/data/findings_box.py"></location>
   <source>Double-click or press Enter to see the rows.</source>
   <translation>Dubbelklik of druk op Enter om de rijen te zien.</translation>
  </message>
  <message>
   <location filename="../../ui/data/findings_box.py"></location>
   <source>Every row of the table is on the map or taken off it by a rule.</source>
   <translation>Elke rij van de tabel staat op de kaart of is er door een regel afgehaald.</translation>
  </message>
  <message>
   <location filename="../../ui/data/findings_box.py"></location>
   <source>empty cells</source>
   <translation>lege cellen</translation>
  </message>
 </context>
 <context>
  <name>FrameBox</name>
  <message>
   <location filename="../../ui/sheet/frame_box.py"></location>
   <source>&amp;Only where</source>
   <translation>Alleen &amp;waar</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/frame_box.py"></location>
   <source>&amp;Region in focus</source>
   <translation>Regio in &amp;beeld</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/frame_box.py"></location>
   <source>An expression that is true for the region's features</source>
   <translation>Een expressie die waar is voor de objecten van de regio</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/frame_box.py"></location>
   <source>Area and region</source>
   <translation>Gebied en regio</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/frame_box.py"></location>
   <source>Build the expression</source>
   <translation>De expressie bouwen</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/frame_box.py"></location>
   <source>Choose a file</source>
   <translation>Kies een bestand</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/frame_box.py"></location>
   <source>No region</source>
   <translation>Geen regio</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/frame_box.py"></location>
   <source>Otherwise the maps show the region in focus, or all places</source>
   <translation>Anders tonen de kaarten de regio in beeld, of alle plaatsen</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/frame_box.py"></location>
   <source>Show at least this area</source>
   <translation>Minstens dit gebied tonen</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/frame_box.py"></location>
   <source>The region's file</source>
   <translation>Het bestand van de regio</translation>
  </message>
 </context>
 <context>
  <name>HeadView</name>
  <message>
   <location filename="../../ui/data/head_view.py"></location>
   <source>First rows of the table</source>
   <translation>Eerste rijen van de tabel</translation>
  </message>
 </context>
 <context>
  <name>HostsBox</name>
  <message>
   <location filename="../../ui/data/hosts_box.py"></location>
   <source>Code</source>
   <translation>Postcode</translation>
  </message>
  <message>
   <location filename="../../ui/data/hosts_box.py"></location>
   <source>Host codes</source>
   <translation>Gastcodes</translation>
  </message>
  <message>
   <location filename="../../ui/data/hosts_box.py"></location>
   <source>No longer show the selected code there</source>
   <translation>De geselecteerde postcode daar niet meer tonen</translation>
  </message>
  <message>
   <location filename="../../ui/data/hosts_box.py"></location>
   <source>Reason</source>
   <translation>Reden</translation>
  </message>
  <message>
   <location filename="../../ui/data/hosts_box.py"></location>
   <source>Take back</source>
   <translation>Terugnemen</translation>
  </message>
  <message>
   <location filename="../../ui/data/hosts_box.py"></location>
   <source>nowhere</source>
   <translation>nergens</translation>
  </message>
 </context>
 <context>
  <name>LayoutBox</name>
  <message>
   <location filename="../../ui/sheet/layout_box.py"></location>
   <source>A layout's settings</source>
   <translation>Instellingen van een lay-out</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/layout_box.py"></location>
   <source>Choose a file…</source>
   <translation>Kies een bestand…</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/layout_box.py"></location>
   <source>Frame, places of the texts, fonts and colours of the pages</source>
   <translation>Kader, plaats van de teksten, lettertypen en kleuren van de pagina’s</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/layout_box.py"></location>
   <source>Layout</source>
   <translation>Lay-out</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/layout_box.py"></location>
   <source>Layout &amp;settings</source>
   <translation>Lay-out&amp;instellingen</translation>
  </message>
 </context>
 <context>
  <name>LedgerModel</name>
  <message>
   <location filename="../../ui/exclusions/ledger_page.py"></location>
   <source>Double-click to see the rows.</source>
   <translation>Dubbelklik om de rijen te zien.</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/ledger_page.py"></location>
   <source>Fate</source>
   <translation>Lot</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/ledger_page.py"></location>
   <source>Jobs</source>
   <translation>Banen</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/ledger_page.py"></location>
   <source>Rows</source>
   <translation>Rijen</translation>
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
   <translation>Van welke cluster de rijen en banen zijn</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/ledger_page.py"></location>
   <source>Copy the table</source>
   <translation>De tabel kopiëren</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/ledger_page.py"></location>
   <source>Export the ledger</source>
   <translation>De balans exporteren</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/ledger_page.py"></location>
   <source>Export the whole ledger as CSV</source>
   <translation>De hele balans als CSV exporteren</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/ledger_page.py"></location>
   <source>Ledger</source>
   <translation>Balans</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/ledger_page.py"></location>
   <source>The ledger comes with the figures.</source>
   <translation>De balans komt met de cijfers.</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/ledger_page.py"></location>
   <source>These are the last good figures: a rule is wrong, or new ones are on their way.</source>
   <translation>Dit zijn de laatste goede cijfers: een regel is fout, of er zijn nieuwe onderweg.</translation>
  </message>
 </context>
 <context>
  <name>LogBox</name>
  <message>
   <location filename="../../ui/data/log_box.py"></location>
   <source>How it was read</source>
   <translation>Hoe is gelezen</translation>
  </message>
 </context>
 <context>
  <name>MappingBox</name>
  <message>
   <location filename="../../ui/data/mapping_box.py"></location>
   <source>(none)</source>
   <translation>(geen)</translation>
  </message>
  <message>
   <location filename="../../ui/data/mapping_box.py"></location>
   <source>(not found)</source>
   <translation>(niet gevonden)</translation>
  </message>
  <message>
   <location filename="../../ui/data/mapping_box.py"></location>
   <source>(recognised) {column}</source>
   <translation>(herkend) {column}</translation>
  </message>
  <message>
   <location filename="../../ui/data/mapping_box.py"></location>
   <source>(to be chosen)</source>
   <translation>(te kiezen)</translation>
  </message>
  <message>
   <location filename="../../ui/data/mapping_box.py"></location>
   <source>Cluster</source>
   <translation>Cluster</translation>
  </message>
  <message>
   <location filename="../../ui/data/mapping_box.py"></location>
   <source>Country</source>
   <translation>Land</translation>
  </message>
  <message>
   <location filename="../../ui/data/mapping_box.py"></location>
   <source>Jobs</source>
   <translation>Banen</translation>
  </message>
  <message>
   <location filename="../../ui/data/mapping_box.py"></location>
   <source>Kind</source>
   <translation>Soort</translation>
  </message>
  <message>
   <location filename="../../ui/data/mapping_box.py"></location>
   <source>Organisation</source>
   <translation>Organisatie</translation>
  </message>
  <message>
   <location filename="../../ui/data/mapping_box.py"></location>
   <source>Other columns</source>
   <translation>Andere velden</translation>
  </message>
  <message>
   <location filename="../../ui/data/mapping_box.py"></location>
   <source>Postal code</source>
   <translation>Postcode</translation>
  </message>
  <message>
   <location filename="../../ui/data/mapping_box.py"></location>
   <source>Role</source>
   <translation>Rol</translation>
  </message>
  <message>
   <location filename="../../ui/data/mapping_box.py"></location>
   <source>Site identifier</source>
   <translation>Vestigings-ID</translation>
  </message>
  <message>
   <location filename="../../ui/data/mapping_box.py"></location>
   <source>Without a column for the organisation every row counts as a site of its own.</source>
   <translation>Zonder veld voor de organisatie telt elke rij als een eigen vestiging.</translation>
  </message>
  <message>
   <location filename="../../ui/data/mapping_box.py"></location>
   <source>Year</source>
   <translation>Jaar</translation>
  </message>
  <message>
   <location filename="../../ui/data/mapping_box.py"></location>
   <source>{field}: no column was recognised. Choose it.</source>
   <translation>{field}: geen veld is herkend. Kies er een.</translation>
  </message>
  <message>
   <location filename="../../ui/data/mapping_box.py"></location>
   <source>{field}: this table has no column “{column}”. Choose another one.</source>
   <translation>{field}: deze tabel heeft geen veld ‘{column}’. Kies een ander.</translation>
  </message>
  <message>
   <location filename="../../ui/data/mapping_box.py"></location>
   <source>{field}: {columns} could be it. Choose one.</source>
   <translation>{field}: {columns} zouden het kunnen zijn. Kies er een.</translation>
  </message>
 </context>
 <context>
  <name>Messages</name>
  <message>
   <location filename="../../processing/cartography/settings.py"></location>
   <source>"version" must be {1}, not {2}.</source>
   <translation>‘version’ moet {1} zijn, niet {2}.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/typed_json.py"></location>
   <source>"{1}" and page must have an area.</source>
   <translation>‘{1}’ en de pagina moeten een oppervlakte hebben.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/crowded.py"></location>
   <source>"{1}" does not lie on the map “{2}”.</source>
   <translation>‘{1}’ ligt niet op de kaart ‘{2}’.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/crowded.py"></location>
   <source>"{1}" has no area.</source>
   <translation>‘{1}’ heeft geen oppervlakte.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/crowded.py"></location>
   <source>"{1}" has no room for an inset on a grid.</source>
   <translation>‘{1}’ heeft geen plaats voor een inzet op een blad met meerdere kaarten.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/typed_json.py"></location>
   <source>"{1}" is an unknown key.</source>
   <translation>De sleutel ‘{1}’ is onbekend.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/typed_json.py"></location>
   <source>"{1}" is missing.</source>
   <translation>‘{1}’ ontbreekt.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/export.py"></location>
   <source>"{1}" is no format of a map.</source>
   <translation>‘{1}’ is geen indeling van een kaart.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/crowded.py"></location>
   <source>"{1}" is that of “{2}” too, on “{3}” pages.</source>
   <translation>‘{1}’ is ook dat van ‘{2}’, op pagina’s ‘{3}’.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/typed_json.py"></location>
   <source>"{1}" leaves no room for the maps below their strips.</source>
   <translation>‘{1}’ laat geen plaats voor de kaarten onder hun stroken.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/typed_json.py"></location>
   <source>"{1}" must be 0, 90 or -90.</source>
   <translation>‘{1}’ moet 0, 90 of -90 zijn.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/typed_json.py"></location>
   <source>"{1}" must be a colour like "#1a2b3c", not "{2}".</source>
   <translation>‘{1}’ moet een kleur zijn zoals ‘#1a2b3c’, niet ‘{2}’.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/typed_json.py"></location>
   <source>"{1}" must be a list.</source>
   <translation>‘{1}’ moet een lijst zijn.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/typed_json.py"></location>
   <source>"{1}" must be a number from 0.</source>
   <translation>‘{1}’ moet een getal vanaf 0 zijn.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/typed_json.py"></location>
   <source>"{1}" must be a number.</source>
   <translation>‘{1}’ moet een getal zijn.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/typed_json.py"></location>
   <source>"{1}" must be a text.</source>
   <translation>‘{1}’ moet een tekst zijn.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/typed_json.py"></location>
   <source>"{1}" must be a whole number.</source>
   <translation>‘{1}’ moet een geheel getal zijn.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/typed_json.py"></location>
   <source>"{1}" must be an object.</source>
   <translation>‘{1}’ moet een object zijn.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/typed_json.py"></location>
   <source>"{1}" must be at least {2} pt.</source>
   <translation>‘{1}’ moet ten minste {2} pt zijn.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/crowded.py"></location>
   <source>"{1}" must be one of {2} or null, not “{3}”.</source>
   <translation>‘{1}’ moet een van deze waarden zijn: {2}, of null, niet ‘{3}’.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/crowded.py"></location>
   <source>"{1}" must be one of {2}, not “{3}”.</source>
   <translation>‘{1}’ moet een van deze waarden zijn: {2}, niet ‘{3}’.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/typed_json.py"></location>
   <source>"{1}" must be one of {2}.</source>
   <translation>‘{1}’ moet een van deze waarden zijn: {2}.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/crowded.py"></location>
   <source>"{1}" must be over 1 and at most {2}, not {3}.</source>
   <translation>‘{1}’ moet boven 1 liggen en hoogstens {2} zijn, niet {3}.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/typed_json.py"></location>
   <source>"{1}" must be some of {2}.</source>
   <translation>‘{1}’ moet een keuze zijn uit {2}.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/typed_json.py"></location>
   <source>"{1}" must be true or false.</source>
   <translation>‘{1}’ moet true of false zijn.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/crowded.py"></location>
   <source>"{1}" must have a letter or digit.</source>
   <translation>‘{1}’ moet een letter of cijfer hebben.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/typed_json.py"></location>
   <source>"{1}" must have as many cells as its name says.</source>
   <translation>‘{1}’ moet zoveel cellen hebben als de naam zegt.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/typed_json.py"></location>
   <source>"{1}" must have {2} values.</source>
   <translation>‘{1}’ moet {2} waarden hebben.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/typed_json.py"></location>
   <source>"{1}" must lie on the page.</source>
   <translation>‘{1}’ moet op de pagina liggen.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/typed_json.py"></location>
   <source>"{1}" must name at least one font family.</source>
   <translation>‘{1}’ moet ten minste één lettertypefamilie noemen.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/crowded.py"></location>
   <source>"{1}" must name kinds of page ({2}), not {3}.</source>
   <translation>‘{1}’ moet soorten pagina’s noemen ({2}), niet {3}.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/crowded.py"></location>
   <source>"{1}" must name kinds of page ({2}).</source>
   <translation>‘{1}’ moet soorten pagina’s noemen ({2}).</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/crowded.py"></location>
   <source>"{1}" of {2} makes an inset of {3} x {4} mm on the map “{5}”, which is {6} x {7} mm.</source>
   <translation>‘{1}’ van {2} geeft een inzet van {3} x {4} mm op de kaart ‘{5}’, die {6} x {7} mm is.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/crowded.py"></location>
   <source>"{1}" overlaps that of “{2}” on “{3}” pages.</source>
   <translation>‘{1}’ overlapt dat van ‘{2}’ op pagina’s ‘{3}’.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/crowded.py"></location>
   <source>"{1}" overlaps “{2}” on the map “{3}” once no symbol is cut.</source>
   <translation>‘{1}’ overlapt ‘{2}’ op de kaart ‘{3}’ zodra geen symbool wordt afgesneden.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/typed_json.py"></location>
   <source>"{1}" uses a cell outside its columns and rows.</source>
   <translation>‘{1}’ gebruikt een cel buiten zijn kolommen en rijen.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/typed_json.py"></location>
   <source>"{1}" uses a cell twice.</source>
   <translation>‘{1}’ gebruikt een cel twee keer.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/symbols.py"></location>
   <source>A TOTALS layer counts each site once over all clusters; it cannot be narrowed to some.</source>
   <translation>Een TOTALS-laag telt elke vestiging één keer over alle clusters; ze kan niet tot enkele worden beperkt.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/members.py"></location>
   <source>A cluster is called {1}, as the ledger calls one of its own blocks.</source>
   <translation>Een cluster heet {1}, zoals een van de blokken van de balans.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/symbols.py"></location>
   <source>A few giants make dots of over half the places: JOBS_PER_MM2={1} would show them.</source>
   <translation>Enkele reuzen maken stippen van meer dan de helft van de plaatsen: JOBS_PER_MM2={1} zou ze tonen.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/sheet.py"></location>
   <source>A file cannot be put in place: {1}.</source>
   <translation>Een bestand kan niet op zijn plaats worden gezet: {1}.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/sheet.py"></location>
   <source>A file cannot be written: {1}.</source>
   <translation>Een bestand kan niet worden geschreven: {1}.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/frame.py"></location>
   <source>A map box of {1} x {2} mm has no area.</source>
   <translation>Een kaartkader van {1} x {2} mm heeft geen oppervlakte.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/export.py"></location>
   <source>A picture can't have {1} dpi.</source>
   <translation>Een afbeelding kan geen {1} dpi hebben.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/export.py"></location>
   <source>A picture of {1} x {2} pixels does not fit into memory.</source>
   <translation>Een afbeelding van {1} x {2} pixels past niet in het geheugen.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/outcome.py"></location>
   <source>A site</source>
   <translation>Een vestiging</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/geopackage.py"></location>
   <source>A stored style cannot be replaced: {1}.</source>
   <translation>Een opgeslagen stijl kan niet worden vervangen: {1}.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/exclude.py"></location>
   <source>Applying the rules</source>
   <translation>De regels worden toegepast</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/sheet_draw.py"></location>
   <source>Arranging the project</source>
   <translation>Het project wordt ingedeeld</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/exclude.py"></location>
   <location filename="../../processing/workflow/join.py"></location>
   <source>Balancing the ledger</source>
   <translation>De balans wordt opgemaakt</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/pies.py"></location>
   <source>Build its symbols again.</source>
   <translation>Maak de symbolen ervan opnieuw.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/maps.py"></location>
   <source>Build them in one run, or with the same JOBS_PER_MM2.</source>
   <translation>Maak ze in één keer, of met dezelfde JOBS_PER_MM2.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/maps.py"></location>
   <source>Build them in one run, or with the same SHAPE.</source>
   <translation>Maak ze in één keer, of met dezelfde SHAPE.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/towns.py"></location>
   <source>Call it name_{1} or name.</source>
   <translation>Noem het name_{1} of name.</translation>
  </message>
  <message>
   <location filename="../../processing/sources/postgres_connection.py"></location>
   <source>Check that the server can be reached, and the layer's login: its user and password, or its authentication configuration.</source>
   <translation>Controleer of de server bereikbaar is, en de aanmelding van de laag: gebruiker en wachtwoord, of de authenticatieconfiguratie.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/members.py"></location>
   <source>Check the columns and the filter.</source>
   <translation>Controleer de velden en het filter.</translation>
  </message>
  <message>
   <location filename="../../processing/sources/postal_layers.py"></location>
   <source>Check the layer's CRS.</source>
   <translation>Controleer het CRS van de laag.</translation>
  </message>
  <message>
   <location filename="../../processing/sources/table_head.py"></location>
   <location filename="../../processing/sources/tables.py"></location>
   <location filename="../../processing/workflow/sheet_file.py"></location>
   <source>Check the path.</source>
   <translation>Controleer het pad.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/postal_facts.py"></location>
   <source>Choose a layer of polygons or points.</source>
   <translation>Kies een laag met polygonen of punten.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/table_preview.py"></location>
   <source>Choose a table with a header.</source>
   <translation>Kies een tabel met een kop.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/postal_facts.py"></location>
   <source>Choose another column, or the layer's country.</source>
   <translation>Kies een ander veld, of het land van de laag.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/draft_files.py"></location>
   <location filename="../../processing/workflow/ledger_lines.py"></location>
   <location filename="../../processing/workflow/rule_lines.py"></location>
   <source>Choose another folder.</source>
   <translation>Kies een andere map.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/draft_files.py"></location>
   <location filename="../../processing/workflow/draft_inputs.py"></location>
   <location filename="../../processing/workflow/sheet.py"></location>
   <source>Choose another one.</source>
   <translation>Kies een andere.</translation>
  </message>
  <message>
   <location filename="../../processing/sources/workbook.py"></location>
   <source>Choose another sheet with |layername=.</source>
   <translation>Kies een ander werkblad met |layername=.</translation>
  </message>
  <message>
   <location filename="../../processing/sources/postal_layers.py"></location>
   <source>Choose at least one.</source>
   <translation>Kies er ten minste één.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/symbols.py"></location>
   <source>Choose circle.</source>
   <translation>Kies circle.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/draft_inputs.py"></location>
   <source>Choose it again, or put it back.</source>
   <translation>Kies het opnieuw, of zet het terug.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/postal_facts.py"></location>
   <source>Choose it.</source>
   <translation>Kies het veld.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/shapes.py"></location>
   <location filename="../../processing/cartography/basemap.py"></location>
   <location filename="../../processing/workflow/symbols.py"></location>
   <source>Choose one of {1}.</source>
   <translation>Kies uit {1}.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/postal_facts.py"></location>
   <source>Choose one.</source>
   <translation>Kies er een.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/members.py"></location>
   <source>Choose one: mixing them counts jobs twice.</source>
   <translation>Kies er één: door elkaar zouden banen dubbel tellen.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/package.py"></location>
   <source>Choose or make another one.</source>
   <translation>Kies of maak een andere.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/package.py"></location>
   <source>Choose them first.</source>
   <translation>Kies die eerst.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/geopackage.py"></location>
   <source>Close it elsewhere, or choose another folder.</source>
   <translation>Sluit het elders, of kies een andere map.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/export.py"></location>
   <source>Close it where it is open, or choose another folder.</source>
   <translation>Sluit het waar het open is, of kies een andere map.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/sheet.py"></location>
   <source>Close it where it is open, then run again.</source>
   <translation>Sluit het waar het open is, en voer opnieuw uit.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/postal_facts.py"></location>
   <source>Column “{1}” has no postal code of {2}.</source>
   <translation>Het veld ‘{1}’ bevat geen postcode van {2}.</translation>
  </message>
  <message>
   <location filename="../../processing/sources/postal_layers.py"></location>
   <source>Column “{1}” has no postal code of {2}: {3} ...</source>
   <translation>Het veld ‘{1}’ bevat geen postcode van {2}: {3} ...</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/normalise.py"></location>
   <source>Column “{1}” of the table is “{2}” in the output.</source>
   <translation>Het veld ‘{1}’ van de tabel heet ‘{2}’ in de uitvoer.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/normalise.py"></location>
   <source>Columns: postal_code = “{1}”, country = “{2}”.</source>
   <translation>Velden: postal_code = ‘{1}’, country = ‘{2}’.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/normalise.py"></location>
   <source>Columns: postal_code = “{1}”.</source>
   <translation>Velden: postal_code = ‘{1}’.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/members.py"></location>
   <source>Columns: {1}.</source>
   <translation>Velden: {1}.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/crowded.py"></location>
   <source>Compare with the README.</source>
   <translation>Vergelijk met de README.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/typed_json.py"></location>
   <source>Compare with the shipped atlas-a4.json.</source>
   <translation>Vergelijk met de meegeleverde atlas-a4.json.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/page_preview.py"></location>
   <source>Composing the page</source>
   <translation>De pagina wordt opgemaakt</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/page_preview.py"></location>
   <location filename="../../processing/workflow/sheet_draw.py"></location>
   <source>Composing the text pages</source>
   <translation>De tekstpagina’s worden opgemaakt</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/sheet_draw.py"></location>
   <source>Composing {1}</source>
   <translation>{1} wordt opgemaakt</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/package.py"></location>
   <source>Copying texts and styles</source>
   <translation>Teksten en stijlen worden gekopieerd</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/package.py"></location>
   <source>Copying {1}</source>
   <translation>{1} wordt gekopieerd</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/join.py"></location>
   <source>Deciding the fate of each row</source>
   <translation>Het lot van elke rij wordt bepaald</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/sheet.py"></location>
   <source>Done</source>
   <translation>Klaar</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/maps.py"></location>
   <source>Drawing page {1} of {2}</source>
   <translation>Pagina {1} van {2} wordt getekend</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/page_preview.py"></location>
   <source>Drawing the page</source>
   <translation>De pagina wordt getekend</translation>
  </message>
  <message>
   <location filename="../../processing/domain/sheet.py"></location>
   <source>Each name means one cluster.</source>
   <translation>Elke naam betekent één cluster.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/crowded.py"></location>
   <source>Enlarge less, or take a smaller extent.</source>
   <translation>Vergroot minder, of neem een kleiner bereik.</translation>
  </message>
  <message>
   <location filename="../../processing/sources/text_file.py"></location>
   <source>Export it again with its header and rows.</source>
   <translation>Exporteer ze opnieuw met kop en rijen.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/normalise.py"></location>
   <source>Export it again with its rows, or check its filter.</source>
   <translation>Exporteer ze opnieuw met haar rijen, of controleer haar filter.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/members.py"></location>
   <location filename="../../processing/workflow/table_preview.py"></location>
   <source>Export it again with its rows.</source>
   <translation>Exporteer ze opnieuw met haar rijen.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/join.py"></location>
   <source>Figures are ready</source>
   <translation>De cijfers zijn klaar</translation>
  </message>
  <message>
   <location filename="../../processing/sources/column_files.py"></location>
   <location filename="../../processing/sources/filtering.py"></location>
   <location filename="../../processing/sources/layer_table.py"></location>
   <source>Filter: {1} of {2} rows.</source>
   <translation>Filter: {1} van {2} {2|rij|rijen}.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/fonts.py"></location>
   <source>Font: {1}, since none of the layout's fonts is installed: {2}.</source>
   <translation>Lettertype: {1}, omdat geen van de lettertypen van de lay-out is geïnstalleerd: {2}.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/fonts.py"></location>
   <source>Font: {1}.</source>
   <translation>Lettertype: {1}.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/maps.py"></location>
   <source>Give an EXTENT, or another layer.</source>
   <translation>Geef EXTENT op, of een andere laag.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/crowded.py"></location>
   <source>Give each its own.</source>
   <translation>Geef elk zijn eigen.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/members.py"></location>
   <source>Give it another name, or leave the cell empty where there is no cluster.</source>
   <translation>Geef hem een andere naam, of laat de cel leeg waar er geen cluster is.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/map_plan.py"></location>
   <source>Give one in “symbols.jobs_per_mm2”.</source>
   <translation>Geef er een op in ‘symbols.jobs_per_mm2’.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/crowded.py"></location>
   <source>Give xmin, ymin, xmax, ymax in the sheet's CRS.</source>
   <translation>Geef xmin, ymin, xmax, ymax in het CRS van het blad.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/frame.py"></location>
   <source>Give xmin, ymin, xmax, ymax.</source>
   <translation>Geef xmin, ymin, xmax, ymax.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/json_object.py"></location>
   <source>Here a sheet has {1}.</source>
   <translation>Hier toegestane sleutels: {1}.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/fonts.py"></location>
   <source>Install one of them.</source>
   <translation>Installeer er een van.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/source_copies.py"></location>
   <source>Is the disk full? Choose another folder.</source>
   <translation>Is de schijf vol? Kies een andere map.</translation>
  </message>
  <message>
   <location filename="../../processing/sources/tables.py"></location>
   <source>It cannot be opened as a vector layer.</source>
   <translation>Het kan niet als vectorlaag worden geopend.</translation>
  </message>
  <message>
   <location filename="../../processing/sources/postal_layers.py"></location>
   <location filename="../../processing/workflow/postal_facts.py"></location>
   <source>It has no coordinate reference system.</source>
   <translation>Er is geen coördinaten-referentiesysteem.</translation>
  </message>
  <message>
   <location filename="../../processing/sources/postal_layers.py"></location>
   <source>It has no feature with a geometry.</source>
   <translation>Er is geen object met een geometrie.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/postal_facts.py"></location>
   <source>It has no geometry.</source>
   <translation>Er is geen geometrie.</translation>
  </message>
  <message>
   <location filename="../../processing/sources/workbook.py"></location>
   <source>It has no visible sheet.</source>
   <translation>Er is geen zichtbaar werkblad.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/symbols.py"></location>
   <source>It has {1}.</source>
   <translation>De laag heeft {1}.</translation>
  </message>
  <message>
   <location filename="../../processing/sources/workbook.py"></location>
   <source>It is an old workbook (XLS) under another name.</source>
   <translation>Het is een oude werkmap (XLS) onder een andere naam.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/sheet_base.py"></location>
   <source>It is {1}.</source>
   <translation>Het is {1}.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/hosts.py"></location>
   <location filename="../../processing/domain/rules.py"></location>
   <location filename="../../processing/workflow/rule_lines.py"></location>
   <source>Its columns are {1}.</source>
   <translation>De kolommen zijn {1}.</translation>
  </message>
  <message>
   <location filename="../../processing/sources/tables.py"></location>
   <source>Its layers are {1}.</source>
   <translation>De lagen zijn {1}.</translation>
  </message>
  <message>
   <location filename="../../processing/sources/postal_layers.py"></location>
   <source>Its points cannot be moved to {1}: {2}.</source>
   <translation>De punten kunnen niet naar {1} worden getransformeerd: {2}.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/members.py"></location>
   <source>Kinds of organisation are chosen, but no column holds the kind.</source>
   <translation>Er zijn soorten organisaties gekozen, maar geen veld bevat de soort.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/symbols.py"></location>
   <source>Leave CLUSTERS empty, or take the OUTPUT of “Join employment to postal codes”.</source>
   <translation>Laat CLUSTERS leeg, of neem OUTPUT van ‘Banen aan postcodes koppelen’.</translation>
  </message>
  <message>
   <location filename="../../processing/sources/filtering.py"></location>
   <source>Let QGIS answer the filter.</source>
   <translation>Laat QGIS het filter beantwoorden.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/sheet_base.py"></location>
   <source>Look at the unmatched codes, or give “extent”.</source>
   <translation>Bekijk de niet gevonden postcodes, of geef ‘extent’ op.</translation>
  </message>
  <message>
   <location filename="../../processing/sources/text_file.py"></location>
   <source>Look for a quote that is not closed.</source>
   <translation>Zoek een aanhalingsteken dat niet is gesloten.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/suggest.py"></location>
   <source>Looking at shares, distributions, sites and names</source>
   <translation>Aandelen, verdelingen, vestigingen en namen worden bekeken</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/suggest.py"></location>
   <source>Looking for repeated rows</source>
   <translation>Herhaalde rijen worden gezocht</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/page_preview.py"></location>
   <source>Looking for what should be known before printing</source>
   <translation>Er wordt nagegaan wat voor het drukken te weten is</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/crowded.py"></location>
   <source>Make one area of the two, or part them more.</source>
   <translation>Maak van de twee één gebied, of leg ze verder uit elkaar.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/sheet.py"></location>
   <source>Make room on the disk, or choose another folder.</source>
   <translation>Maak plaats op de schijf, of kies een andere map.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/sheet_drawing.py"></location>
   <source>Making room for the legend</source>
   <translation>Er wordt plaats gemaakt voor de legenda</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/legend_room.py"></location>
   <source>Maps that show more beyond an edge, so that their legend lies over no symbol: {1}.</source>
   <translation>Kaarten die voorbij een rand meer tonen, zodat hun legenda over geen symbool ligt: {1}.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/exclusions.py"></location>
   <source>Mend it or use “contains”.</source>
   <translation>Verbeter ze of gebruik ‘contains’.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/crowded.py"></location>
   <source>Merge the codes there, or leave the grid out.</source>
   <translation>Voeg de postcodes daar samen, of laat het blad weg.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/draft_clusters.py"></location>
   <source>Merge the two: “Same as” in the list of clusters.</source>
   <translation>Voeg de twee samen: ‘Zelfde als’ in de lijst van clusters.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/package.py"></location>
   <location filename="../../processing/workflow/sheet.py"></location>
   <source>Moving the files into place</source>
   <translation>De bestanden worden op hun plaats gezet</translation>
  </message>
  <message>
   <location filename="../../processing/sources/workbook.py"></location>
   <source>Name it .xls.</source>
   <translation>Geef het de extensie .xls.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/headers.py"></location>
   <location filename="../../processing/sources/postal_layers.py"></location>
   <location filename="../../processing/workflow/normalise.py"></location>
   <source>Name it; the columns are {1}.</source>
   <translation>Geef het op; de velden zijn {1}.</translation>
  </message>
  <message>
   <location filename="../../processing/sources/postal_layers.py"></location>
   <source>Name the column with the codes, or the layer's country.</source>
   <translation>Geef het veld met de postcodes op, of het land van de laag.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/members.py"></location>
   <source>Name the kind column.</source>
   <translation>Geef het veld van de soort op.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/headers.py"></location>
   <source>Name the one to use.</source>
   <translation>Geef op welk veld te gebruiken is.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/members.py"></location>
   <source>Name the year column.</source>
   <translation>Geef het veld van het jaar op.</translation>
  </message>
  <message>
   <location filename="../../processing/sources/postal_layers.py"></location>
   <location filename="../../processing/workflow/normalise.py"></location>
   <location filename="../../processing/workflow/postal_facts.py"></location>
   <source>No column was recognised as the postal code.</source>
   <translation>Geen veld is herkend als postcode.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/headers.py"></location>
   <source>No column was recognised as the {1}.</source>
   <translation>Geen veld is herkend voor: {1}.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/fonts.py"></location>
   <source>No font is installed, neither {1} nor another.</source>
   <translation>Geen lettertype is geïnstalleerd, noch {1} noch een ander.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/sheet_base.py"></location>
   <source>No place has jobs, and the sheet names neither an extent nor a region in focus: there is nothing to show.</source>
   <translation>Geen plaats heeft banen, en het blad noemt noch een bereik noch een regio in beeld: er is niets te tonen.</translation>
  </message>
  <message>
   <location filename="../../processing/sources/postal_layers.py"></location>
   <source>No postal-code layer is given.</source>
   <translation>Er is geen postcodelaag opgegeven.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/members.py"></location>
   <source>No row has the {1} {2}.</source>
   <translation>Geen rij heeft als {1} {2}.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/members.py"></location>
   <source>No row is of the year {1}.</source>
   <translation>Geen rij is van het jaar {1}.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/members.py"></location>
   <source>No row of the table is a member.</source>
   <translation>Geen rij van de tabel is een lid.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/map_plan.py"></location>
   <source>No symbol scale was found for these maps.</source>
   <translation>Voor deze kaarten is geen symboolschaal gevonden.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/normalise.py"></location>
   <source>Normalising postal codes</source>
   <translation>De postcodes worden genormaliseerd</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/maps.py"></location>
   <source>Nothing is no format of a map.</source>
   <translation>Er is geen kaartindeling opgegeven.</translation>
  </message>
  <message>
   <location filename="../../processing/sources/workbook.py"></location>
   <source>Open it in a spreadsheet and save it again.</source>
   <translation>Open het in een rekenblad en sla het opnieuw op.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/draft.py"></location>
   <source>Open its file instead.</source>
   <translation>Open liever het bestand ervan.</translation>
  </message>
  <message>
   <location filename="../../processing/sources/filtering.py"></location>
   <source>Open the table in QGIS and choose the layer, or filter by its columns.</source>
   <translation>Open de tabel in QGIS en kies de laag, of filter op haar velden.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/page_preview.py"></location>
   <location filename="../../processing/workflow/sheet_draw.py"></location>
   <source>Opening the layers</source>
   <translation>De lagen worden geopend</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/crowded.py"></location>
   <source>Part them.</source>
   <translation>Haal ze uit elkaar.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/sheet_file.py"></location>
   <source>Paths are relative to the sheet.</source>
   <translation>Paden gelden vanaf het blad.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/symbols.py"></location>
   <source>Pies are round.</source>
   <translation>Taartdiagrammen zijn rond.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/sheet_draw.py"></location>
   <source>Planning the maps</source>
   <translation>De kaarten worden gepland</translation>
  </message>
  <message>
   <location filename="../../processing/domain/frame.py"></location>
   <source>Print more jobs per mm², or make the largest circle smaller.</source>
   <translation>Druk meer banen per mm², of maak de grootste cirkel kleiner.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/settings.py"></location>
   <source>Put at most {1} clusters on a page.</source>
   <translation>Zet hoogstens {1} {1|cluster|clusters} op een pagina.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/package.py"></location>
   <source>Put it back, or choose it again.</source>
   <translation>Zet het terug, of kies het opnieuw.</translation>
  </message>
  <message>
   <location filename="../../processing/sources/layers.py"></location>
   <source>Python's psycopg2 is not installed</source>
   <translation>de Python-module psycopg2 is niet geïnstalleerd</translation>
  </message>
  <message>
   <location filename="../../processing/sources/layers.py"></location>
   <source>QGIS reads it better</source>
   <translation>QGIS leest het beter</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/svg.py"></location>
   <source>Qt wrote no SVG.</source>
   <translation>Qt heeft geen SVG geschreven.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/symbols.py"></location>
   <source>Reading the figures</source>
   <translation>De cijfers worden gelezen</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/maps.py"></location>
   <source>Reading the layers</source>
   <translation>De lagen worden gelezen</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/exclude.py"></location>
   <location filename="../../processing/workflow/join.py"></location>
   <location filename="../../processing/workflow/suggest.py"></location>
   <source>Reading the members</source>
   <translation>De leden worden gelezen</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/join.py"></location>
   <source>Reading the postal-code layers</source>
   <translation>De postcodelagen worden gelezen</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/sheet.py"></location>
   <source>Reading the sheet</source>
   <translation>Het blad wordt gelezen</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/normalise.py"></location>
   <source>Reading the table</source>
   <translation>De tabel wordt gelezen</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/normalise.py"></location>
   <source>Rejected as {1}: {2} and {3} more.</source>
   <translation>Geweigerd ({1}): {2} en {3} andere.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/normalise.py"></location>
   <source>Rejected as {1}: {2}.</source>
   <translation>Geweigerd ({1}): {2}.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/table_preview.py"></location>
   <source>Rename the file or its folder.</source>
   <translation>Hernoem het bestand of zijn map.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/rules.py"></location>
   <source>Rule “{1}” has no reason.</source>
   <translation>De regel ‘{1}’ heeft geen reden.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/rules.py"></location>
   <source>Rule “{1}” has “{2}” as {3} here and “{4}” on line {5}.</source>
   <translation>De regel ‘{1}’ heeft hier ‘{2}’ als {3} en ‘{4}’ op regel {5}.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/draft_files.py"></location>
   <source>Save as package: it copies what the sheet reads.</source>
   <translation>Opslaan als pakket: dat kopieert wat het blad leest.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/sheet_file.py"></location>
   <source>Save it as UTF-8.</source>
   <translation>Sla het op als UTF-8.</translation>
  </message>
  <message>
   <location filename="../../processing/sources/workbook.py"></location>
   <source>Save it without one.</source>
   <translation>Sla het op zonder wachtwoord.</translation>
  </message>
  <message>
   <location filename="../../processing/sources/postal_layers.py"></location>
   <location filename="../../processing/workflow/postal_facts.py"></location>
   <location filename="../../processing/workflow/sheet_base.py"></location>
   <source>Set it in the layer's properties.</source>
   <translation>Stel het in bij de eigenschappen van de laag.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/layers.py"></location>
   <source>Set one in QGIS.</source>
   <translation>Stel er een in in QGIS.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/sheet_draw.py"></location>
   <source>Settling the project</source>
   <translation>Het project wordt bepaald</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/palettes.py"></location>
   <source>Shipped: {1}.</source>
   <translation>Meegeleverd: {1}.</translation>
  </message>
  <message>
   <location filename="../../processing/sources/filtering.py"></location>
   <source>Some empty cells are NULL and others are not.</source>
   <translation>Sommige lege cellen zijn NULL en andere niet.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/suggest.py"></location>
   <source>Suggestions are ready</source>
   <translation>De voorstellen zijn klaar</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/join.py"></location>
   <source>Summing by postal code</source>
   <translation>Optelling per postcode</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/symbols.py"></location>
   <source>Symbol scale: 1 mm² = {1} jobs. Grey dots: {2} of {3} places, {4} jobs.</source>
   <translation>Symboolschaal: 1 mm² = {1} {1|baan|banen}. Grijze stippen: {2} van {3} plaatsen, {4} {4|baan|banen}.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/symbols.py"></location>
   <source>Take OUTPUT or TOTALS of “Join employment to postal codes”.</source>
   <translation>Neem OUTPUT of TOTALS van ‘Banen aan postcodes koppelen’.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/symbols.py"></location>
   <source>Take TOTALS of “Join employment to postal codes”.</source>
   <translation>Neem TOTALS van ‘Banen aan postcodes koppelen’.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/maps.py"></location>
   <location filename="../../processing/workflow/styled_layers.py"></location>
   <source>Take the layers of “Build proportional symbols”.</source>
   <translation>Neem de lagen van ‘Proportionele symbolen maken’.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/crowded.py"></location>
   <source>That shows {1} (the sheet's CRS).</source>
   <translation>Dat toont {1} (CRS van het blad).</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/table_writer.py"></location>
   <source>The GeoPackage cannot be opened: {1}.</source>
   <translation>De GeoPackage kan niet worden geopend: {1}.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/table_writer.py"></location>
   <source>The GeoPackage cannot be written: {1}.</source>
   <translation>De GeoPackage kan niet worden geschreven: {1}.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/export.py"></location>
   <source>The PDF can't be begun.</source>
   <translation>De pdf kan niet worden begonnen.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/export.py"></location>
   <source>The PDF can't be ended.</source>
   <translation>De pdf kan niet worden afgesloten.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/pdf.py"></location>
   <source>The PDF has no pages.</source>
   <translation>De pdf heeft geen pagina’s.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/pdf.py"></location>
   <source>The PDF has no plain table of objects.</source>
   <translation>De pdf heeft geen eenvoudige objecttabel.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/pdf.py"></location>
   <source>The PDF has no plain trailer.</source>
   <translation>De pdf heeft geen eenvoudig slot.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/pdf.py"></location>
   <source>The PDF has {1} pages, not {2}.</source>
   <translation>De pdf heeft {1} pagina’s, niet {2}.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/export.py"></location>
   <source>The PDF's next page can't be begun.</source>
   <translation>De volgende pagina van de pdf kan niet worden begonnen.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/svg.py"></location>
   <source>The SVG can't be begun.</source>
   <translation>De svg kan niet worden begonnen.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/frame.py"></location>
   <source>The circles are too large for a map of {1} x {2} mm.</source>
   <translation>De cirkels zijn te groot voor een kaart van {1} x {2} mm.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/headers.py"></location>
   <location filename="../../processing/sources/filtering.py"></location>
   <source>The columns are {1}.</source>
   <translation>De velden zijn {1}.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/text_setting.py"></location>
   <source>The commentary has a line that is higher than its column.</source>
   <translation>De toelichting heeft een regel die hoger is dan haar kolom.</translation>
  </message>
  <message>
   <location filename="../../processing/sources/postgres_connection.py"></location>
   <source>The database cannot be opened: {1}.</source>
   <translation>De database kan niet worden geopend: {1}.</translation>
  </message>
  <message>
   <location filename="../../processing/sources/postgres_connection.py"></location>
   <source>The database refuses to read it: {1}.</source>
   <translation>De database weigert het lezen: {1}.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/exclusions.py"></location>
   <source>The expression “{1}” is broken: {2}.</source>
   <translation>De expressie ‘{1}’ is fout: {2}.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/exclusions.py"></location>
   <source>The expression “{1}” takes no end on a text of {2} letters: {3}.</source>
   <translation>De expressie ‘{1}’ komt bij een tekst van {2} tekens niet tot een einde: {3}.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/frame.py"></location>
   <source>The extent {1} has no area.</source>
   <translation>Het bereik {1} heeft geen oppervlakte.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/export.py"></location>
   <source>The file can't be written: {1}.</source>
   <translation>Het bestand kan niet worden geschreven: {1}.</translation>
  </message>
  <message>
   <location filename="../../processing/sources/ogr_table.py"></location>
   <source>The file cannot be read as a table.</source>
   <translation>Het bestand kan niet als tabel worden gelezen.</translation>
  </message>
  <message>
   <location filename="../../processing/sources/ogr_table.py"></location>
   <source>The file cannot be read as a table. {1}</source>
   <translation>Het bestand kan niet als tabel worden gelezen. {1}</translation>
  </message>
  <message>
   <location filename="../../processing/sources/text_file.py"></location>
   <source>The file cannot be read: {1}.</source>
   <translation>Het bestand kan niet worden gelezen: {1}.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/geopackage.py"></location>
   <location filename="../../processing/workflow/draft_files.py"></location>
   <source>The file cannot be written: {1}.</source>
   <translation>Het bestand kan niet worden geschreven: {1}.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/rule_lines.py"></location>
   <source>The file is no rules table: it has no column {1}.</source>
   <translation>Het bestand is geen regeltabel: de kolom {1} ontbreekt.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/json_object.py"></location>
   <source>The file must be an object, not {1}.</source>
   <translation>Het bestand moet een object zijn, niet {1}.</translation>
  </message>
  <message>
   <location filename="../../processing/sources/filtering.py"></location>
   <source>The filter names {1}, which is no column.</source>
   <translation>Het filter noemt {1}, wat geen veld is.</translation>
  </message>
  <message>
   <location filename="../../processing/sources/filtering.py"></location>
   <source>The filter speaks of {1}, which a file's table does not have.</source>
   <translation>Het filter spreekt van {1}, wat de tabel van een bestand niet heeft.</translation>
  </message>
  <message>
   <location filename="../../processing/sources/filtering.py"></location>
   <source>The filter {1} fails: {2}.</source>
   <translation>Het filter {1} mislukt: {2}.</translation>
  </message>
  <message>
   <location filename="../../processing/sources/filtering.py"></location>
   <source>The filter {1} is broken: {2}.</source>
   <translation>Het filter {1} is fout: {2}.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/maps.py"></location>
   <source>The folder can't be made: {1}.</source>
   <translation>De map kan niet worden gemaakt: {1}.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/sheet.py"></location>
   <source>The folder cannot be written to: {1}.</source>
   <translation>In de map kan niet worden geschreven: {1}.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/package.py"></location>
   <source>The folder of a package must be empty.</source>
   <translation>De map van een pakket moet leeg zijn.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/hosts.py"></location>
   <source>The host codes table has no column {1}.</source>
   <translation>In de tabel met gastcodes ontbreekt de kolom {1}.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/export.py"></location>
   <source>The layer "{1}" can't be drawn: {2}.</source>
   <translation>De laag ‘{1}’ kan niet worden getekend: {2}.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/export.py"></location>
   <source>The layer "{1}" can't be read.</source>
   <translation>De laag ‘{1}’ kan niet worden gelezen.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/project.py"></location>
   <source>The layer "{1}" is not in {2}, so the project would not open elsewhere.</source>
   <translation>De laag ‘{1}’ zit niet in {2}; het project zou elders niet opengaan.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/layers.py"></location>
   <source>The layer cannot be brought to {1}: {2}.</source>
   <translation>De laag kan niet naar {1} worden getransformeerd: {2}.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/symbols.py"></location>
   <source>The layer has no cluster {1}.</source>
   <translation>De laag heeft geen cluster {1}.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/symbols.py"></location>
   <source>The layer has no cluster.</source>
   <translation>De laag heeft geen cluster.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/styled_layers.py"></location>
   <source>The layer “{1}” can't be brought into {2}: {3}.</source>
   <translation>De laag ‘{1}’ kan niet naar {2} worden getransformeerd: {3}.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/source_copies.py"></location>
   <source>The layer “{1}” cannot be copied: {2}.</source>
   <translation>De laag ‘{1}’ kan niet worden gekopieerd: {2}.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/geopackage.py"></location>
   <source>The layer “{1}” cannot be opened.</source>
   <translation>De laag ‘{1}’ kan niet worden geopend.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/layers.py"></location>
   <source>The layer “{1}” cannot be read.</source>
   <translation>De laag ‘{1}’ kan niet worden gelezen.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/table_writer.py"></location>
   <source>The layer “{1}” cannot be written: {2}.</source>
   <translation>De laag ‘{1}’ kan niet worden geschreven: {2}.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/pies.py"></location>
   <source>The layer “{1}” draws {2} slices and names {3}.</source>
   <translation>De laag ‘{1}’ tekent {2} punten en noemt er {3}.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/styled_layers.py"></location>
   <source>The layer “{1}” has no CRS; its coordinates are taken for the map's.</source>
   <translation>De laag ‘{1}’ heeft geen CRS; haar coördinaten worden als die van de kaart genomen.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/symbols.py"></location>
   <source>The layer “{1}” has no columns by cluster ({2}...), which pies show.</source>
   <translation>De laag ‘{1}’ heeft geen velden per cluster ({2}...), die taartdiagrammen tonen.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/layers.py"></location>
   <source>The layer “{1}” has no coordinate reference system.</source>
   <translation>De laag ‘{1}’ heeft geen coördinaten-referentiesysteem.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/layers.py"></location>
   <source>The layer “{1}” has no geometry to draw.</source>
   <translation>De laag ‘{1}’ heeft geen geometrie om te tekenen.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/maps.py"></location>
   <source>The layer “{1}” has no place to draw.</source>
   <translation>De laag ‘{1}’ heeft geen plaats om te tekenen.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/styled_layers.py"></location>
   <source>The layer “{1}” has no symbol scale.</source>
   <translation>De laag ‘{1}’ heeft geen symboolschaal.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/styled_layers.py"></location>
   <source>The layer “{1}” has not the fields {2} and members or sites.</source>
   <translation>De laag ‘{1}’ heeft niet de velden {2} en members of sites.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/draft_files.py"></location>
   <source>The layer “{1}” is in no file of its own, so the sheet's file cannot name it.</source>
   <translation>De laag ‘{1}’ heeft geen eigen bestand; het bestand van het blad kan haar dus niet noemen.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/symbols.py"></location>
   <source>The layer “{1}” is no point layer with the fields {2}, or {3}.</source>
   <translation>De laag ‘{1}’ is geen puntenlaag met de velden {2}, of {3}.</translation>
  </message>
  <message>
   <location filename="../../processing/sources/column_files.py"></location>
   <source>The layer's own filter: {1} of {2} rows.</source>
   <translation>Filter van de laag: {1} van {2} {2|rij|rijen}.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/maps.py"></location>
   <source>The layers were built in different shapes ({1}), and pages of one kind share one.</source>
   <translation>De lagen zijn in verschillende vormen gemaakt ({1}), en pagina’s van één soort delen er één.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/maps.py"></location>
   <source>The layers were built to different symbol scales ({1} jobs per mm²), and pages of one kind share one.</source>
   <translation>De lagen zijn op verschillende symboolschalen gemaakt ({1} banen per mm²), en pagina’s van één soort delen er één.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/settings.py"></location>
   <source>The layout settings are no JSON: {1}.</source>
   <translation>De lay-outinstellingen zijn geen JSON: {1}.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/settings.py"></location>
   <source>The layout settings can't be read: {1}.</source>
   <translation>De lay-outinstellingen kunnen niet worden gelezen: {1}.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/maps.py"></location>
   <source>The layout's “crowded” areas are for sheets: these layers are drawn as they are.</source>
   <translation>De gebieden ‘crowded’ van de lay-out zijn voor bladen: deze lagen worden getekend zoals ze zijn.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/ledger.py"></location>
   <source>The ledger does not balance for {1}: {2}.</source>
   <translation>De balans klopt niet voor {1}: {2}.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/sheet_draw.py"></location>
   <source>The ledger has no line of rows read.</source>
   <translation>De balans heeft geen regel met gelezen rijen.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/rules.py"></location>
   <source>The lines of one rule must agree; give another rule another id.</source>
   <translation>De regels van één id moeten overeenstemmen; geef een andere regel een andere id.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/source_copies.py"></location>
   <source>The members cannot be copied.</source>
   <translation>De leden kunnen niet worden gekopieerd.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/palettes.py"></location>
   <source>The palette cannot be read: {1}.</source>
   <translation>Het palet kan niet worden gelezen: {1}.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/palettes.py"></location>
   <source>The palette is not a JSON object.</source>
   <translation>Het palet is geen JSON-object.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/palette.py"></location>
   <source>The palette needs total, logics and others.</source>
   <translation>Het palet heeft total, logics en others nodig.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/text_setting.py"></location>
   <source>The panels have a line that is higher than their column.</source>
   <translation>De panelen hebben een regel die hoger is dan hun kolom.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/table_preview.py"></location>
   <source>The path of the file has a bar (|), which parts a file from its table.</source>
   <translation>Het pad van het bestand bevat een verticale streep (|), die een bestand van zijn tabel scheidt.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/export.py"></location>
   <source>The picture can't be packed.</source>
   <translation>De afbeelding kan niet worden ingepakt.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/styled_layers.py"></location>
   <source>The pies of the layer “{1}” show columns that it has not: {2}.</source>
   <translation>De taartdiagrammen van de laag ‘{1}’ tonen velden die ze niet heeft: {2}.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/unmatched_codes.py"></location>
   <source>The postal-code layers have no {1} {2}.</source>
   <translation>De postcodelagen bevatten {1} {2} niet.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/project.py"></location>
   <source>The project and its data must lie in one folder; the data are {1}.</source>
   <translation>Het project en zijn gegevens moeten in één map liggen; de gegevens zijn {1}.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/project.py"></location>
   <source>The project can't be written: {1}</source>
   <translation>Het project kan niet worden geschreven: {1}</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/project.py"></location>
   <source>The project can't be written: {1}.</source>
   <translation>Het project kan niet worden geschreven: {1}.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/rule_lines.py"></location>
   <source>The rules could not be written: {1}.</source>
   <translation>De regels konden niet worden geschreven: {1}.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/rules.py"></location>
   <source>The rules table has no column {1}.</source>
   <translation>In de regeltabel ontbreekt de kolom {1}.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/errors.py"></location>
   <source>The run was cancelled; no file was written.</source>
   <translation>De uitvoering is geannuleerd; er is geen bestand geschreven.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/sheet_file.py"></location>
   <source>The sheet cannot be read: {1}.</source>
   <translation>Het blad kan niet worden gelezen: {1}.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/package.py"></location>
   <source>The sheet has no table or no postal-code layer yet.</source>
   <translation>Het blad heeft nog geen tabel of geen postcodelaag.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/draft.py"></location>
   <source>The sheet in this project cannot be read.</source>
   <translation>Het blad in dit project kan niet worden gelezen.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/draft.py"></location>
   <source>The sheet in this project was made by a newer version of the plugin.</source>
   <translation>Het blad in dit project is met een nieuwere versie van de plug-in gemaakt.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/sheet_file.py"></location>
   <source>The sheet is not JSON: it is no UTF-8 text.</source>
   <translation>Het blad is geen JSON: het is geen UTF-8-tekst.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/sheet_file.py"></location>
   <source>The sheet is not JSON: {1} in line {2}, column {3}.</source>
   <translation>Het blad is geen JSON: {1} op regel {2}, kolom {3}.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/geopackage.py"></location>
   <source>The stored styles cannot be read: {1}.</source>
   <translation>De opgeslagen stijlen kunnen niet worden gelezen: {1}.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/symbols.py"></location>
   <source>The style has no giant to label.</source>
   <translation>De stijl heeft geen reus om te labelen.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/geopackage.py"></location>
   <source>The style of the layer “{1}” cannot be stored: {2}.</source>
   <translation>De stijl van de laag ‘{1}’ kan niet worden opgeslagen: {2}.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/draft_base.py"></location>
   <source>The style of “{1}” cannot be stored: {2}.</source>
   <translation>De stijl van ‘{1}’ kan niet worden opgeslagen: {2}.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/symbols.py"></location>
   <source>The symbol scale must be from 0, and the largest diameter over 0.5 mm.</source>
   <translation>De symboolschaal moet vanaf 0 zijn, en de grootste diameter boven 0,5 mm.</translation>
  </message>
  <message>
   <location filename="../../processing/sources/text_file.py"></location>
   <source>The table cannot be read: {1}.</source>
   <translation>De tabel kan niet worden gelezen: {1}.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/ledger_lines.py"></location>
   <source>The table could not be written: {1}.</source>
   <translation>De tabel kon niet worden geschreven: {1}.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/members.py"></location>
   <location filename="../../processing/workflow/table_preview.py"></location>
   <source>The table has a header and no rows.</source>
   <translation>De tabel heeft een kop en geen rijen.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/table_preview.py"></location>
   <source>The table has no columns.</source>
   <translation>De tabel heeft geen velden.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/normalise.py"></location>
   <source>The table has no rows.</source>
   <translation>De tabel heeft geen rijen.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/members.py"></location>
   <source>The table holds several years in column “{1}”: {2}.</source>
   <translation>De tabel bevat meerdere jaren in het veld ‘{1}’: {2}.</translation>
  </message>
  <message>
   <location filename="../../processing/sources/ogr_table.py"></location>
   <location filename="../../processing/sources/text_file.py"></location>
   <location filename="../../processing/sources/workbook.py"></location>
   <source>The table is empty.</source>
   <translation>De tabel is leeg.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/towns.py"></location>
   <source>The town layer “{1}” has no field with names.</source>
   <translation>De stedenlaag ‘{1}’ heeft geen veld met namen.</translation>
  </message>
  <message>
   <location filename="../../processing/sources/workbook.py"></location>
   <source>The workbook cannot be read: {1}.</source>
   <translation>De werkmap kan niet worden gelezen: {1}.</translation>
  </message>
  <message>
   <location filename="../../processing/sources/workbook.py"></location>
   <source>The workbook is protected by a password.</source>
   <translation>De werkmap is beveiligd met een wachtwoord.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/members.py"></location>
   <source>The year {1} is asked for, but no column holds the year.</source>
   <translation>Het jaar {1} is gevraagd, maar geen veld bevat het jaar.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/members.py"></location>
   <source>The years in “{1}” are {2}.</source>
   <translation>De jaren in ‘{1}’ zijn {2}.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/words.py"></location>
   <source>There are no sheet texts in the language "{1}".</source>
   <translation>Er zijn geen bladteksten in de taal ‘{1}’.</translation>
  </message>
  <message>
   <location filename="../../processing/sources/ogr_table.py"></location>
   <location filename="../../processing/sources/workbook.py"></location>
   <source>There are none.</source>
   <translation>Er zijn er geen.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/members.py"></location>
   <location filename="../../processing/domain/pages.py"></location>
   <location filename="../../processing/sources/ogr_table.py"></location>
   <location filename="../../processing/sources/workbook.py"></location>
   <source>There are {1}.</source>
   <translation>Er zijn {1}.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/settings.py"></location>
   <source>There is no arrangement for {1} maps on a page.</source>
   <translation>Er is geen schikking voor {1} kaarten op een pagina.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/headers.py"></location>
   <source>There is no column “{1}” for the {2}.</source>
   <translation>Er is geen veld ‘{1}’ ({2}).</translation>
  </message>
  <message>
   <location filename="../../processing/domain/rules.py"></location>
   <source>There is no column “{1}” in the members table.</source>
   <translation>De ledentabel heeft geen veld ‘{1}’.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/maps.py"></location>
   <source>There is no layer to draw.</source>
   <translation>Er is geen laag om te tekenen.</translation>
  </message>
  <message>
   <location filename="../../processing/sources/tables.py"></location>
   <source>There is no layer “{1}” in it.</source>
   <translation>Er zit geen laag ‘{1}’ in.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/export.py"></location>
   <source>There is no page to write.</source>
   <translation>Er is geen pagina om te schrijven.</translation>
  </message>
  <message>
   <location filename="../../processing/sources/workbook.py"></location>
   <source>There is no sheet “{1}” in it.</source>
   <translation>Er zit geen werkblad ‘{1}’ in.</translation>
  </message>
  <message>
   <location filename="../../processing/sources/table_head.py"></location>
   <location filename="../../processing/sources/tables.py"></location>
   <source>There is no such file.</source>
   <translation>Dat bestand bestaat niet.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/sheet_file.py"></location>
   <source>There is no such sheet.</source>
   <translation>Dat blad bestaat niet.</translation>
  </message>
  <message>
   <location filename="../../processing/sources/ogr_table.py"></location>
   <source>There is no table “{1}” in it.</source>
   <translation>Er zit geen tabel ‘{1}’ in.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/ledger.py"></location>
   <source>This is a fault of the plugin: report it.</source>
   <translation>Dit is een fout van de plug-in: meld hem.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/settings.py"></location>
   <source>This is no layout settings file: "format" must be "{1}".</source>
   <translation>Dit is geen bestand met lay-outinstellingen: ‘format’ moet ‘{1}’ zijn.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/unmatched_codes.py"></location>
   <source>Type a code that they have.</source>
   <translation>Typ een postcode die ze bevatten.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/unmatched_codes.py"></location>
   <source>Type one that the layers have.</source>
   <translation>Typ er een die de lagen bevatten.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/draft.py"></location>
   <source>Update the plugin.</source>
   <translation>Werk de plug-in bij.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/json_object.py"></location>
   <source>Update the plugin: the sheet was made by a newer one.</source>
   <translation>Werk de plug-in bij: het blad is met een nieuwere gemaakt.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/rules.py"></location>
   <source>Use 1 or 0.</source>
   <translation>Gebruik 1 of 0.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/export.py"></location>
   <source>Use 300, or any number from 1.</source>
   <translation>Gebruik 300, of een getal vanaf 1.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/rules.py"></location>
   <source>Use equals, &gt; or &lt;.</source>
   <translation>Gebruik equals, &gt; of &lt;.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/export.py"></location>
   <source>Use fewer dpi.</source>
   <translation>Gebruik minder dpi.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/rules.py"></location>
   <source>Use one of {1} or {2}.</source>
   <translation>Gebruik een van deze velden: {1}, of {2}.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/json_object.py"></location>
   <location filename="../../processing/domain/postal_codes.py"></location>
   <location filename="../../processing/domain/rules.py"></location>
   <source>Use one of {1}.</source>
   <translation>Gebruik een van deze waarden: {1}.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/words.py"></location>
   <location filename="../../processing/cartography/export.py"></location>
   <source>Use one of: {1}.</source>
   <translation>Gebruik een van deze waarden: {1}.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/maps.py"></location>
   <location filename="../../processing/workflow/sheet.py"></location>
   <source>Use {1}.</source>
   <translation>Gebruik {1}.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/json_object.py"></location>
   <source>Write it as #rrggbb.</source>
   <translation>Schrijf ze als #rrggbb.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/palette.py"></location>
   <location filename="../../processing/cartography/symbols.py"></location>
   <source>Write it like #0072B2.</source>
   <translation>Schrijf ze zoals #0072B2.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/draft_inputs.py"></location>
   <location filename="../../processing/workflow/sheet_base.py"></location>
   <source>Write it like EPSG:31370.</source>
   <translation>Schrijf het zoals EPSG:31370.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/exclusions.py"></location>
   <source>Write it without nested repeats.</source>
   <translation>Schrijf ze zonder geneste herhalingen.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/palette.py"></location>
   <source>Write name=#rrggbb, separated by ;. The layers are {1}.</source>
   <translation>Schrijf naam=#rrggbb, gescheiden door ;. De lagen zijn {1}.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/rules.py"></location>
   <source>Write the value.</source>
   <translation>Schrijf de waarde.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/rules.py"></location>
   <source>Write why: the reason is printed on the sheet.</source>
   <translation>Schrijf waarom: de reden wordt op het blad gedrukt.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/sheet_draw.py"></location>
   <source>Writing sheet.pdf</source>
   <translation>sheet.pdf wordt geschreven</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/sheet_draw.py"></location>
   <source>Writing the layers</source>
   <translation>De lagen worden geschreven</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/sheet_draw.py"></location>
   <source>Writing the project</source>
   <translation>Het project wordt geschreven</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/sheet_draw.py"></location>
   <source>Writing the report</source>
   <translation>Het verslag wordt geschreven</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/sheet_draw.py"></location>
   <source>Writing the tables</source>
   <translation>De tabellen worden geschreven</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/sheet_draw.py"></location>
   <location filename="../../processing/workflow/symbols.py"></location>
   <source>Writing {1}</source>
   <translation>{1} wordt geschreven</translation>
  </message>
  <message>
   <location filename="../../processing/domain/members.py"></location>
   <source>Year {1}: {2} of {3} rows.</source>
   <translation>Jaar {1}: {2} van {3} {3|rij|rijen}.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/json_object.py"></location>
   <source>a list</source>
   <translation>een lijst</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/baseline.py"></location>
   <source>a newer version of the plugin made it ({1})</source>
   <translation>een nieuwere versie van de plug-in heeft het gemaakt ({1})</translation>
  </message>
  <message>
   <location filename="../../processing/domain/json_object.py"></location>
   <source>a number</source>
   <translation>een getal</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/sheet_refresh.py"></location>
   <source>a page of it can't be opened</source>
   <translation>een pagina ervan kan niet worden geopend</translation>
  </message>
  <message>
   <location filename="../../processing/domain/json_object.py"></location>
   <source>a text</source>
   <translation>een tekst</translation>
  </message>
  <message>
   <location filename="../../processing/domain/json_object.py"></location>
   <source>a whole number</source>
   <translation>een geheel getal</translation>
  </message>
  <message>
   <location filename="../../processing/domain/json_object.py"></location>
   <source>an object</source>
   <translation>een object</translation>
  </message>
  <message>
   <location filename="../../processing/sources/text_file.py"></location>
   <source>bars</source>
   <translation>verticale strepen</translation>
  </message>
  <message>
   <location filename="../../processing/domain/headers.py"></location>
   <source>cluster's name</source>
   <translation>naam van de cluster</translation>
  </message>
  <message>
   <location filename="../../processing/sources/text_file.py"></location>
   <source>commas</source>
   <translation>komma’s</translation>
  </message>
  <message>
   <location filename="../../processing/domain/headers.py"></location>
   <source>country of the code</source>
   <translation>land van de code</translation>
  </message>
  <message>
   <location filename="../../processing/sources/header_row.py"></location>
   <source>header in row {1}</source>
   <translation>kop in rij {1}</translation>
  </message>
  <message>
   <location filename="../../processing/sources/header_row.py"></location>
   <source>header in rows {1} to {2}</source>
   <translation>kop in de rijen {1} tot {2}</translation>
  </message>
  <message>
   <location filename="../../processing/domain/hosts.py"></location>
   <location filename="../../processing/sources/tables.py"></location>
   <source>host codes</source>
   <translation>gastcodes</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/baseline.py"></location>
   <source>it can't be read (no project in it)</source>
   <translation>het is niet leesbaar (er zit geen project in)</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/baseline.py"></location>
   <location filename="../../processing/cartography/refresh.py"></location>
   <location filename="../../processing/workflow/sheet_refresh.py"></location>
   <source>it can't be read ({1})</source>
   <translation>het is niet leesbaar ({1})</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/baseline.py"></location>
   <source>it does not say what its run wrote</source>
   <translation>het zegt niet wat zijn uitvoering heeft geschreven</translation>
  </message>
  <message>
   <location filename="../../processing/sources/layers.py"></location>
   <source>it has a geometry; add the table without it</source>
   <translation>het heeft een geometrie; voeg de tabel zonder geometrie toe</translation>
  </message>
  <message>
   <location filename="../../processing/sources/layers.py"></location>
   <source>it has joins or virtual fields</source>
   <translation>het heeft koppelingen of virtuele velden</translation>
  </message>
  <message>
   <location filename="../../processing/sources/layers.py"></location>
   <source>it is being edited</source>
   <translation>het wordt bewerkt</translation>
  </message>
  <message>
   <location filename="../../processing/sources/layers.py"></location>
   <source>it is no plain table of a GeoPackage, SQLite or DBF file</source>
   <translation>het is geen gewone tabel van een GeoPackage-, SQLite- of DBF-bestand</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/sheet_refresh.py"></location>
   <source>its layer “{1}” has no data any more</source>
   <translation>de laag ‘{1}’ ervan heeft geen gegevens meer</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/refresh.py"></location>
   <source>its page “{1}” is not there any more</source>
   <translation>de pagina ‘{1}’ ervan is er niet meer</translation>
  </message>
  <message>
   <location filename="../../processing/domain/headers.py"></location>
   <source>kind of organisation</source>
   <translation>soort organisatie</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/fonts.py"></location>
   <source>layout settings: fonts</source>
   <translation>lay-outinstellingen: fonts</translation>
  </message>
  <message>
   <location filename="../../processing/sources/postgres_connection.py"></location>
   <source>local server, database {1}</source>
   <translation>lokale server, database {1}</translation>
  </message>
  <message>
   <location filename="../../processing/sources/postgres_connection.py"></location>
   <source>local server:{1}, database {2}</source>
   <translation>lokale server:{1}, database {2}</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/sheet_refresh.py"></location>
   <source>nothing can be written beside its folder</source>
   <translation>naast zijn map kan niets worden geschreven</translation>
  </message>
  <message>
   <location filename="../../processing/domain/headers.py"></location>
   <source>number of jobs</source>
   <translation>aantal banen</translation>
  </message>
  <message>
   <location filename="../../processing/domain/headers.py"></location>
   <source>organisation's name</source>
   <translation>naam van de organisatie</translation>
  </message>
  <message>
   <location filename="../../processing/domain/headers.py"></location>
   <source>postal code</source>
   <translation>postcode</translation>
  </message>
  <message>
   <location filename="../../processing/domain/headers.py"></location>
   <location filename="../../processing/domain/postal_codes.py"></location>
   <location filename="../../processing/sources/postal_layers.py"></location>
   <location filename="../../processing/workflow/join.py"></location>
   <location filename="../../processing/workflow/postal_facts.py"></location>
   <source>postal-code layer {1}</source>
   <translation>postcodelaag {1}</translation>
  </message>
  <message>
   <location filename="../../processing/domain/headers.py"></location>
   <source>role of the member</source>
   <translation>rol van het lid</translation>
  </message>
  <message>
   <location filename="../../processing/sources/text_file.py"></location>
   <source>semicolons</source>
   <translation>puntkomma’s</translation>
  </message>
  <message>
   <location filename="../../processing/sources/postgres_connection.py"></location>
   <source>service {1}</source>
   <translation>service {1}</translation>
  </message>
  <message>
   <location filename="../../processing/domain/rules.py"></location>
   <source>set_jobs needs a number from 0 to {1} in column jobs.</source>
   <translation>set_jobs heeft een getal van 0 tot {1} nodig in de kolom jobs.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/headers.py"></location>
   <source>site identifier</source>
   <translation>vestigings-ID</translation>
  </message>
  <message>
   <location filename="../../processing/sources/text_file.py"></location>
   <source>tabs</source>
   <translation>tabs</translation>
  </message>
  <message>
   <location filename="../../processing/sources/layers.py"></location>
   <source>the filter speaks of {1}</source>
   <translation>het filter spreekt van {1}</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/refresh.py"></location>
   <source>the sheet has other pages now</source>
   <translation>het blad heeft nu andere pagina’s</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/sheet_base.py"></location>
   <source>there is no column {1}</source>
   <translation>er is geen veld {1}</translation>
  </message>
  <message>
   <location filename="../../processing/domain/json_object.py"></location>
   <source>true or false</source>
   <translation>true of false</translation>
  </message>
  <message>
   <location filename="../../processing/domain/headers.py"></location>
   <source>year of the figures</source>
   <translation>jaar van de cijfers</translation>
  </message>
  <message>
   <location filename="../../processing/sources/postgres.py"></location>
   <source>{1} (PostgreSQL, {2})</source>
   <translation>{1} (PostgreSQL, {2})</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/join.py"></location>
   <source>{1} ({2} jobs)</source>
   <translation>{1} ({2} {2|baan|banen})</translation>
  </message>
  <message>
   <location filename="../../processing/domain/outcome.py"></location>
   <source>{1} ({2}): {3} jobs are added up as {4} establishments (rows {5}).</source>
   <translation>{1} ({2}): {3} {3|baan|banen} worden opgeteld als {4} {4|vestiging|vestigingen} (rijen {5}).</translation>
  </message>
  <message>
   <location filename="../../processing/domain/text.py"></location>
   <source>{1} and {2} more</source>
   <translation>{1} en {2} andere</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/join.py"></location>
   <source>{1} codes were not matched, by jobs at stake: {2} ....</source>
   <translation>Niet gevonden postcodes: {1}; naar banen op het spel: {2} ...</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/join.py"></location>
   <source>{1} codes were not matched, by jobs at stake: {2}.</source>
   <translation>Niet gevonden postcodes: {1}; naar banen op het spel: {2}.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/postal_facts.py"></location>
   <source>{1} columns could be the postal code.</source>
   <translation>{1} velden zouden de postcode kunnen zijn.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/headers.py"></location>
   <source>{1} columns could be the {2}: {3}.</source>
   <translation>{1} velden zouden kunnen passen ({2}): {3}.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/outcome.py"></location>
   <source>{1} has {2} to {3} jobs in its clusters: the largest counts once on the map of all clusters.</source>
   <translation>{1} heeft {2} tot {3} {3|baan|banen} in zijn clusters: het grootste aantal telt één keer op de kaart van alle clusters.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/maps.py"></location>
   <source>{1} is no format of a map.</source>
   <translation>{1} is geen indeling van een kaart.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/symbols.py"></location>
   <source>{1} rows have no point or no number of jobs from 0: they are not drawn.</source>
   <translation>Rijen zonder punt of zonder aantal banen vanaf 0: {1}; ze worden niet getekend.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/sheet_draw.py"></location>
   <source>{1} rows read; {2} sites with {3} jobs on {4} postal codes, in {5} clusters.</source>
   <translation>{1} {1|rij|rijen} gelezen; {2} {2|vestiging|vestigingen} met {3} {3|baan|banen} in {4} {4|postcode|postcodes}, in {5} {5|cluster|clusters}.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/members.py"></location>
   <source>{1} rows with neither cluster nor postal code are no members and were skipped (row {2}).</source>
   <translation>Rijen zonder cluster en postcode: {1} (rij {2}); ze zijn geen leden en zijn overgeslagen.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/normalise.py"></location>
   <source>{1} rows: {2}.</source>
   <translation>{1} {1|rij|rijen}: {2}.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/suggest.py"></location>
   <source>{1} rules are suggested, every one switched off: set enabled to 1 where you agree.</source>
   <translation>Voorgestelde regels: {1}, allemaal uitgeschakeld; zet enabled op 1 waar u het eens bent.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/suggest.py"></location>
   <source>{1} rules of {2}, those with most jobs at stake, are suggested, every one switched off: set enabled to 1 where you agree.</source>
   <translation>Voorgestelde regels: {1} van {2}, die met de meeste banen op het spel, allemaal uitgeschakeld; zet enabled op 1 waar u het eens bent.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/sheet_refresh.py"></location>
   <source>{1} was changed since its run and stays as it is, for {2}; the new project gets a number.</source>
   <translation>{1} is sinds zijn uitvoering gewijzigd en blijft zoals het is, want {2}; het nieuwe project krijgt een nummer.</translation>
  </message>
  <message>
   <location filename="../../processing/sources/postgres_connection.py"></location>
   <source>{1}, database {2}</source>
   <translation>{1}, database {2}</translation>
  </message>
  <message>
   <location filename="../../processing/domain/hosts.py"></location>
   <location filename="../../processing/domain/rules.py"></location>
   <source>{1}, line {2}</source>
   <translation>{1}, regel {2}</translation>
  </message>
  <message>
   <location filename="../../processing/sources/ogr_table.py"></location>
   <location filename="../../processing/sources/workbook.py"></location>
   <source>{1}, sheet {2}</source>
   <translation>{1}, werkblad {2}</translation>
  </message>
  <message>
   <location filename="../../processing/sources/geopackage_table.py"></location>
   <source>{1}, table {2}</source>
   <translation>{1}, tabel {2}</translation>
  </message>
  <message>
   <location filename="../../processing/sources/postal_layers.py"></location>
   <source>{1}: postal code = “{2}”, {3} codes from {4} features.</source>
   <translation>{1}: postal_code = ‘{2}’, {3} {3|postcode|postcodes} uit {4} objecten.</translation>
  </message>
  <message>
   <location filename="../../processing/sources/postal_layers.py"></location>
   <source>{1}: postal code = “{2}”, {3} codes from {4} features; {5} features without a valid code were left aside.</source>
   <translation>{1}: postal_code = ‘{2}’, {3} {3|postcode|postcodes} uit {4} objecten; {5} objecten zonder geldige postcode zijn weggelaten.</translation>
  </message>
  <message>
   <location filename="../../processing/sources/dbf_table.py"></location>
   <source>{1}: read by column, no encoding named, {2} rows ({3} deleted ones passed).</source>
   <translation>{1}: per kolom gelezen, geen codering vermeld, {2} {2|rij|rijen} ({3} verwijderde overgeslagen).</translation>
  </message>
  <message>
   <location filename="../../processing/sources/dbf_table.py"></location>
   <source>{1}: read by column, no encoding named, {2} rows.</source>
   <translation>{1}: per kolom gelezen, geen codering vermeld, {2} {2|rij|rijen}.</translation>
  </message>
  <message>
   <location filename="../../processing/sources/dbf_table.py"></location>
   <source>{1}: read by column, {2}, {3} rows ({4} deleted ones passed).</source>
   <translation>{1}: per kolom gelezen, {2}, {3} {3|rij|rijen} ({4} verwijderde overgeslagen).</translation>
  </message>
  <message>
   <location filename="../../processing/sources/dbf_table.py"></location>
   <source>{1}: read by column, {2}, {3} rows.</source>
   <translation>{1}: per kolom gelezen, {2}, {3} {3|rij|rijen}.</translation>
  </message>
  <message>
   <location filename="../../processing/sources/layers.py"></location>
   <source>{1}: read feature by feature, not by its own engine: {2}.</source>
   <translation>{1}: object voor object gelezen, niet met de eigen lezer: {2}.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/members.py"></location>
   <source>{1}: rule “{2}” is for cluster “{3}”, which no row has.</source>
   <translation>{1}: de regel ‘{2}’ is voor de cluster ‘{3}’, die geen rij heeft.</translation>
  </message>
  <message>
   <location filename="../../processing/sources/workbook.py"></location>
   <source>{1}: sheet “{2}” read cell by cell, {3}, {4} rows.</source>
   <translation>{1}: werkblad ‘{2}’ cel voor cel gelezen, {3}, {4} {4|rij|rijen}.</translation>
  </message>
  <message>
   <location filename="../../processing/sources/workbook.py"></location>
   <source>{1}: sheet “{2}” read cell by cell, {3}, {4} rows. The workbook's other sheets: {5}.</source>
   <translation>{1}: werkblad ‘{2}’ cel voor cel gelezen, {3}, {4} {4|rij|rijen}. De andere werkbladen: {5}.</translation>
  </message>
  <message>
   <location filename="../../processing/sources/ogr_table.py"></location>
   <source>{1}: sheet “{2}” read row by row, {3} rows, {4}.</source>
   <translation>{1}: werkblad ‘{2}’ rij voor rij gelezen, {3} {3|rij|rijen}, {4}.</translation>
  </message>
  <message>
   <location filename="../../processing/sources/ogr_table.py"></location>
   <source>{1}: sheet “{2}” read row by row, {3} rows.</source>
   <translation>{1}: werkblad ‘{2}’ rij voor rij gelezen, {3} {3|rij|rijen}.</translation>
  </message>
  <message>
   <location filename="../../processing/sources/geopackage_table.py"></location>
   <source>{1}: table “{2}” read by column, {3} rows.</source>
   <translation>{1}: tabel ‘{2}’ per kolom gelezen, {3} {3|rij|rijen}.</translation>
  </message>
  <message>
   <location filename="../../processing/sources/ogr_table.py"></location>
   <source>{1}: table “{2}” read row by row, {3} rows, {4}.</source>
   <translation>{1}: tabel ‘{2}’ rij voor rij gelezen, {3} {3|rij|rijen}, {4}.</translation>
  </message>
  <message>
   <location filename="../../processing/sources/ogr_table.py"></location>
   <source>{1}: table “{2}” read row by row, {3} rows.</source>
   <translation>{1}: tabel ‘{2}’ rij voor rij gelezen, {3} {3|rij|rijen}.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/text_setting.py"></location>
   <source>{1}: the commentary is {2} mm of column too long for one page at {3} pt; it goes on to the next.</source>
   <translation>{1}: de toelichting is bij {3} pt {2} mm kolom te lang voor één pagina; ze gaat op de volgende verder.</translation>
  </message>
  <message>
   <location filename="../../processing/sources/dbf_table.py"></location>
   <source>{1}: the file ends after {2} of the {3} rows that it announces: it is damaged.</source>
   <translation>{1}: het bestand eindigt na {2} van de {3} rijen die het aankondigt: het is beschadigd.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/text_setting.py"></location>
   <source>{1}: the panels are {2} mm of column too long for one page at {3} pt; they take {4}.</source>
   <translation>{1}: de panelen zijn bij {3} pt {2} mm kolom te lang voor één pagina; ze nemen er {4} in.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/translated.py"></location>
   <source>{1}: {2}</source>
   <translation>{1}: {2}</translation>
  </message>
  <message>
   <location filename="../../processing/sources/workbook.py"></location>
   <source>{1}: {2} formulas have no result in the file and count as empty: open it in a spreadsheet and save it, so that they have.</source>
   <translation>{1}: {2} formules hebben geen resultaat in het bestand en tellen als leeg: open het in een rekenblad en sla het op, zodat ze er een hebben.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/join.py"></location>
   <source>{1}: {2} host codes besides the {3} shipped ones.</source>
   <translation>{1}: {2} {2|gastcode|gastcodes} naast de {3} meegeleverde.</translation>
  </message>
  <message>
   <location filename="../../processing/sources/layer_table.py"></location>
   <source>{1}: {2} rows of the layer as QGIS shows it.</source>
   <translation>{1}: {2} {2|rij|rijen} van de laag zoals QGIS haar toont.</translation>
  </message>
  <message>
   <location filename="../../processing/sources/postgres.py"></location>
   <source>{1}: {2} rows, grouped by the server into {3} that differ.</source>
   <translation>{1}: {2} {2|rij|rijen}, door de server gegroepeerd tot {3} verschillende.</translation>
  </message>
  <message>
   <location filename="../../processing/sources/postgres.py"></location>
   <source>{1}: {2} rows, with the layer's filter, grouped by the server into {3} that differ.</source>
   <translation>{1}: {2} {2|rij|rijen}, met het filter van de laag, door de server gegroepeerd tot {3} verschillende.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/members.py"></location>
   <source>{1}: {2} rules, {3} of them switched off.</source>
   <translation>{1}: {2} {2|regel|regels}, waarvan {3} uitgeschakeld.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/members.py"></location>
   <source>{1}: {2} rules.</source>
   <translation>{1}: {2} {2|regel|regels}.</translation>
  </message>
  <message>
   <location filename="../../processing/sources/text_file.py"></location>
   <source>{1}: {2}, columns parted by {3}, {4}, {5} rows.</source>
   <translation>{1}: {2}, kolommen gescheiden door {3}, {4}, {5} {5|rij|rijen}.</translation>
  </message>
  <message>
   <location filename="../../processing/sources/postgres_connection.py"></location>
   <source>{1}:{2}, database {3}</source>
   <translation>{1}:{2}, database {3}</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/sheet_base.py"></location>
   <source>“base_map[{1}].style” cannot be used: {2}.</source>
   <translation>‘base_map[{1}].style’ is niet bruikbaar: {2}.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/sheet.py"></location>
   <source>“clusters” calls both “{1}” and “{2}” “{3}”.</source>
   <translation>‘clusters’ noemt zowel ‘{1}’ als ‘{2}’ ‘{3}’.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/draft_inputs.py"></location>
   <location filename="../../processing/workflow/sheet_base.py"></location>
   <source>“crs” is {1}, which QGIS does not know.</source>
   <translation>‘crs’ is {1}, wat QGIS niet kent.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/sheet_base.py"></location>
   <source>“focus.filter” cannot be used: {1}.</source>
   <translation>‘focus.filter’ is niet bruikbaar: {1}.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/preview_job.py"></location>
   <location filename="../../processing/workflow/sheet_base.py"></location>
   <source>“focus.filter” leaves no region: {1}.</source>
   <translation>‘focus.filter’ laat geen regio over: {1}.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/sheet_file.py"></location>
   <source>“layout” names {1}, which is neither beside the sheet nor shipped.</source>
   <translation>‘layout’ noemt {1}, wat noch naast het blad ligt noch is meegeleverd.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/pages.py"></location>
   <source>“pages[{1}].clusters” names {2}, which no row and no cluster of the sheet has.</source>
   <translation>‘pages[{1}].clusters’ noemt {2}, wat geen rij en geen cluster van het blad heeft.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/sheet_file.py"></location>
   <source>“texts.{1}” names a file that cannot be read: {2}.</source>
   <translation>‘texts.{1}’ noemt een bestand dat niet leesbaar is: {2}.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/translated.py"></location>
   <source>“{1}”</source>
   <translation>‘{1}’</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/normalise.py"></location>
   <source>“{1}” (1 row)</source>
   <translation>‘{1}’ (1 rij)</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/normalise.py"></location>
   <source>“{1}” ({2} rows)</source>
   <translation>‘{1}’ ({2} {2|rij|rijen})</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/package.py"></location>
   <source>“{1}” cannot be copied: {2}.</source>
   <translation>‘{1}’ kan niet worden gekopieerd: {2}.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/rules.py"></location>
   <source>“{1}” compares text, and jobs are numbers.</source>
   <translation>‘{1}’ vergelijkt tekst, en banen zijn getallen.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/palette.py"></location>
   <source>“{1}” gives no colour to a layer.</source>
   <translation>‘{1}’ geeft geen laag een kleur.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/sheet_base.py"></location>
   <source>“{1}” has no coordinate reference system.</source>
   <translation>‘{1}’ heeft geen coördinaten-referentiesysteem.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/rules.py"></location>
   <source>“{1}” in column enabled is neither yes nor no.</source>
   <translation>‘{1}’ in de kolom enabled is noch ja noch nee.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/draft_files.py"></location>
   <location filename="../../processing/workflow/draft_inputs.py"></location>
   <source>“{1}” is a layer that is not in the project any more.</source>
   <translation>‘{1}’ is een laag die niet meer in het project zit.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/draft_clusters.py"></location>
   <source>“{1}” is a name of the cluster “{2}”.</source>
   <translation>‘{1}’ is een naam van de cluster ‘{2}’.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/json_object.py"></location>
   <source>“{1}” is empty.</source>
   <translation>‘{1}’ is leeg.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/json_object.py"></location>
   <source>“{1}” is empty: xmin and ymin must be below xmax and ymax.</source>
   <translation>‘{1}’ is leeg: xmin en ymin moeten onder xmax en ymax liggen.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/json_object.py"></location>
   <source>“{1}” is missing.</source>
   <translation>‘{1}’ ontbreekt.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/rules.py"></location>
   <source>“{1}” is no action.</source>
   <translation>‘{1}’ is geen actie.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/postal_codes.py"></location>
   <source>“{1}” is no country that this plugin knows postal codes of.</source>
   <translation>‘{1}’ is geen land waarvan de plug-in de postcodes kent.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/sheet.py"></location>
   <source>“{1}” is no format of a page.</source>
   <translation>‘{1}’ is geen indeling van een pagina.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/rules.py"></location>
   <source>“{1}” is no headcount to correct to.</source>
   <translation>‘{1}’ is geen personeelsbestand om naar te corrigeren.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/json_object.py"></location>
   <source>“{1}” is no key of a sheet.</source>
   <translation>‘{1}’ is geen sleutel van een blad.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/rules.py"></location>
   <source>“{1}” is no number, and “{2}” on “{3}” needs one.</source>
   <translation>‘{1}’ is geen getal, en ‘{2}’ op ‘{3}’ heeft er een nodig.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/rules.py"></location>
   <source>“{1}” is no operator.</source>
   <translation>‘{1}’ is geen operator.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/hosts.py"></location>
   <source>“{1}” is no postal code of {2} ({3}).</source>
   <translation>‘{1}’ is geen postcode van {2} ({3}).</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/unmatched_codes.py"></location>
   <source>“{1}” is no postal code of {2}.</source>
   <translation>‘{1}’ is geen postcode van {2}.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/symbols.py"></location>
   <source>“{1}” is not a choice.</source>
   <translation>‘{1}’ is geen keuze.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/palette.py"></location>
   <source>“{1}” is not a colour.</source>
   <translation>‘{1}’ is geen kleur.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/basemap.py"></location>
   <source>“{1}” is not a role of a base layer.</source>
   <translation>‘{1}’ is geen rol van een basislaag.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/shapes.py"></location>
   <source>“{1}” is not a shape.</source>
   <translation>‘{1}’ is geen vorm.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/symbols.py"></location>
   <source>“{1}” is not an opaque colour.</source>
   <translation>‘{1}’ is geen dekkende kleur.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/json_object.py"></location>
   <source>“{1}” is {2}, and this plugin reads version {3}.</source>
   <translation>‘{1}’ is {2}, en deze plug-in leest versie {3}.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/json_object.py"></location>
   <source>“{1}” is “{2}”, which is no colour.</source>
   <translation>‘{1}’ is ‘{2}’, wat geen kleur is.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/json_object.py"></location>
   <source>“{1}” is “{2}”.</source>
   <translation>‘{1}’ is ‘{2}’.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/json_object.py"></location>
   <source>“{1}” must be a text, not {2}.</source>
   <translation>‘{1}’ moet een tekst zijn, niet {2}.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/json_object.py"></location>
   <source>“{1}” must be above {2}, not {3}.</source>
   <translation>‘{1}’ moet boven {2} liggen, niet op {3}.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/json_object.py"></location>
   <source>“{1}” must be an object, not {2}.</source>
   <translation>‘{1}’ moet een object zijn, niet {2}.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/json_object.py"></location>
   <source>“{1}” must be four numbers: xmin, ymin, xmax, ymax.</source>
   <translation>‘{1}’ moet uit vier getallen bestaan: xmin, ymin, xmax, ymax.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/json_object.py"></location>
   <source>“{1}” must be {2}, not {3}.</source>
   <translation>‘{1}’ moet {2} zijn, niet {3}.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/draft_inputs.py"></location>
   <location filename="../../processing/workflow/sheet_file.py"></location>
   <source>“{1}” names a file that is not there: {2}.</source>
   <translation>‘{1}’ noemt een bestand dat er niet is: {2}.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/rules.py"></location>
   <source>“{1}” without a value holds for every row.</source>
   <translation>‘{1}’ zonder waarde geldt voor elke rij.</translation>
  </message>
 </context>
 <context>
  <name>OptionsBox</name>
  <message>
   <location filename="../../ui/data/options_box.py"></location>
   <source>An expression: only the rows for which it holds are read</source>
   <translation>Een expressie: alleen de rijen waarvoor ze geldt, worden gelezen</translation>
  </message>
  <message>
   <location filename="../../ui/data/options_box.py"></location>
   <source>Cells seem to name several clusters, separated by “{separator}”: “{example}”.</source>
   <translation>Cellen lijken meerdere clusters te noemen, gescheiden door ‘{separator}’: ‘{example}’.</translation>
  </message>
  <message>
   <location filename="../../ui/data/options_box.py"></location>
   <source>Default country</source>
   <translation>Standaardland</translation>
  </message>
  <message>
   <location filename="../../ui/data/options_box.py"></location>
   <source>Filter</source>
   <translation>Filter</translation>
  </message>
  <message>
   <location filename="../../ui/data/options_box.py"></location>
   <source>Kinds</source>
   <translation>Soorten</translation>
  </message>
  <message>
   <location filename="../../ui/data/options_box.py"></location>
   <source>Rows and cells</source>
   <translation>Rijen en cellen</translation>
  </message>
  <message>
   <location filename="../../ui/data/options_box.py"></location>
   <source>Separator</source>
   <translation>Scheidingsteken</translation>
  </message>
  <message>
   <location filename="../../ui/data/options_box.py"></location>
   <source>Split at “{separator}”</source>
   <translation>Scheiden bij ‘{separator}’</translation>
  </message>
  <message>
   <location filename="../../ui/data/options_box.py"></location>
   <source>The country of codes that have neither a prefix nor a country beside them</source>
   <translation>Het land van postcodes zonder voorvoegsel en zonder land ernaast</translation>
  </message>
  <message>
   <location filename="../../ui/data/options_box.py"></location>
   <source>The table holds several years: choose one, because mixing them counts jobs twice.</source>
   <translation>De tabel bevat meerdere jaren: kies er één, want door elkaar zouden banen dubbel tellen.</translation>
  </message>
  <message>
   <location filename="../../ui/data/options_box.py"></location>
   <source>What separates several clusters in one cell, such as / or ;</source>
   <translation>Wat meerdere clusters in één cel scheidt, zoals / of ;</translation>
  </message>
  <message>
   <location filename="../../ui/data/options_box.py"></location>
   <source>Year to read</source>
   <translation>Te lezen jaar</translation>
  </message>
  <message>
   <location filename="../../ui/data/options_box.py"></location>
   <source>all kinds</source>
   <translation>alle soorten</translation>
  </message>
  <message>
   <location filename="../../ui/data/options_box.py"></location>
   <source>choose a year</source>
   <translation>kies een jaar</translation>
  </message>
  <message>
   <location filename="../../ui/data/options_box.py"></location>
   <source>no year column</source>
   <translation>geen jaarveld</translation>
  </message>
  <message>
   <location filename="../../ui/data/options_box.py"></location>
   <source>one cluster a cell</source>
   <translation>één cluster per cel</translation>
  </message>
  <message>
   <location filename="../../ui/data/options_box.py"></location>
   <source>the only one</source>
   <translation>het enige</translation>
  </message>
 </context>
 <context>
  <name>PageItems</name>
  <message>
   <location filename="../../ui/clusters/pages_items.py"></location>
   <source>All in one map</source>
   <translation>Alles op één kaart</translation>
  </message>
  <message>
   <location filename="../../ui/clusters/pages_items.py"></location>
   <source>More clusters than one page has maps: it becomes several pages.</source>
   <translation>Meer clusters dan één pagina kaarten heeft: het worden meerdere pagina’s.</translation>
  </message>
  <message>
   <location filename="../../ui/clusters/pages_items.py"></location>
   <source>Neither the table nor the sheet has this cluster.</source>
   <translation>Noch de tabel noch het blad heeft deze cluster.</translation>
  </message>
  <message>
   <location filename="../../ui/clusters/pages_items.py"></location>
   <source>No title of its own: double-click or F2 gives one</source>
   <translation>Geen eigen titel: dubbelklik of F2 geeft er een</translation>
  </message>
  <message>
   <location filename="../../ui/clusters/pages_items.py"></location>
   <source>One map a page</source>
   <translation>Eén kaart per pagina</translation>
  </message>
  <message>
   <location filename="../../ui/clusters/pages_items.py"></location>
   <source>Pies</source>
   <translation>Taartdiagrammen</translation>
  </message>
  <message>
   <location filename="../../ui/clusters/pages_items.py"></location>
   <source>Small maps</source>
   <translation>Kleine kaarten</translation>
  </message>
 </context>
 <context>
  <name>PagePreparer</name>
  <message>
   <location filename="../../ui/sheet/preparer.py"></location>
   <source>Preview of the atlas sheet</source>
   <translation>Voorbeeld van het atlasblad</translation>
  </message>
 </context>
 <context>
  <name>PagesView</name>
  <message>
   <location filename="../../ui/clusters/pages_view.py"></location>
   <source>Pages</source>
   <translation>Pagina’s</translation>
  </message>
 </context>
 <context>
  <name>Phrases</name>
  <message>
   <location filename="../../ui/exclusions/phrases.py"></location>
   <source>1 rule</source>
   <translation>1 regel</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/phrases.py"></location>
   <source>All clusters</source>
   <translation>Alle clusters</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/phrases.py"></location>
   <source>All clusters, each site once</source>
   <translation>Alle clusters, elke vestiging één keer</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/phrases.py"></location>
   <source>Correct the headcount</source>
   <translation>Het personeelsbestand corrigeren</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/phrases.py"></location>
   <source>Exclude the rows</source>
   <translation>De rijen uitsluiten</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/phrases.py"></location>
   <source>No cluster</source>
   <translation>Zonder cluster</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/phrases.py"></location>
   <source>and {condition}</source>
   <translation>en {condition}</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/phrases.py"></location>
   <source>cluster</source>
   <translation>cluster</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/phrases.py"></location>
   <source>contains</source>
   <translation>bevat</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/phrases.py"></location>
   <source>country</source>
   <translation>land</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/phrases.py"></location>
   <source>is</source>
   <translation>is</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/phrases.py"></location>
   <source>is at least</source>
   <translation>is minstens</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/phrases.py"></location>
   <source>is at most</source>
   <translation>is hoogstens</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/phrases.py"></location>
   <source>is empty</source>
   <translation>is leeg</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/phrases.py"></location>
   <source>is less than</source>
   <translation>is minder dan</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/phrases.py"></location>
   <source>is more than</source>
   <translation>is meer dan</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/phrases.py"></location>
   <source>is not</source>
   <translation>is niet</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/phrases.py"></location>
   <source>is not empty</source>
   <translation>is niet leeg</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/phrases.py"></location>
   <source>is one of</source>
   <translation>is een van</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/phrases.py"></location>
   <source>jobs</source>
   <translation>banen</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/phrases.py"></location>
   <source>kind</source>
   <translation>soort</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/phrases.py"></location>
   <source>matches</source>
   <translation>voldoet aan</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/phrases.py"></location>
   <source>matches the expression</source>
   <translation>voldoet aan de expressie</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/phrases.py"></location>
   <source>organisation</source>
   <translation>organisatie</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/phrases.py"></location>
   <source>postal code</source>
   <translation>postcode</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/phrases.py"></location>
   <source>role</source>
   <translation>rol</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/phrases.py"></location>
   <source>starts with</source>
   <translation>begint met</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/phrases.py"></location>
   <source>{condition}, in {cluster}</source>
   <translation>{condition}, in {cluster}</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/phrases.py"></location>
   <source>{count} rules</source>
   <translation>{count} regels</translation>
  </message>
 </context>
 <context>
  <name>PostalAdder</name>
  <message>
   <location filename="../../ui/data/postal_adder.py"></location>
   <source>Add a file…</source>
   <translation>Een bestand toevoegen ...</translation>
  </message>
  <message>
   <location filename="../../ui/data/postal_adder.py"></location>
   <source>Add this layer of the project</source>
   <translation>Deze laag van het project toevoegen</translation>
  </message>
  <message>
   <location filename="../../ui/data/postal_adder.py"></location>
   <source>Layer to add</source>
   <translation>Toe te voegen laag</translation>
  </message>
  <message>
   <location filename="../../ui/data/postal_adder.py"></location>
   <source>Layers (*.gpkg *.shp *.geojson *.json *.fgb *.gml *.kml *.tab *.mif *.sqlite);;All files (*)</source>
   <translation>Lagen (*.gpkg *.shp *.geojson *.json *.fgb *.gml *.kml *.tab *.mif *.sqlite);;Alle bestanden (*)</translation>
  </message>
  <message>
   <location filename="../../ui/data/postal_adder.py"></location>
   <source>Layers of polygons or points that are open in QGIS</source>
   <translation>Lagen met polygonen of punten die in QGIS open zijn</translation>
  </message>
  <message>
   <location filename="../../ui/data/postal_adder.py"></location>
   <source>Postal-code layer</source>
   <translation>Postcodelaag</translation>
  </message>
  <message>
   <location filename="../../ui/data/postal_adder.py"></location>
   <source>add a layer</source>
   <translation>laag toevoegen</translation>
  </message>
 </context>
 <context>
  <name>PostalBox</name>
  <message numerus="yes">
   <location filename="../../ui/data/postal_box.py"></location>
   <source>%n feature(s) without a valid code are left aside.</source>
   <translation>
    <numerusform>%n object zonder geldige postcode is weggelaten.</numerusform>
    <numerusform>%n objecten zonder geldige postcode zijn weggelaten.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../ui/data/postal_box.py"></location>
   <source>Add a layer of polygons or points that has the postal codes.</source>
   <translation>Voeg een laag met polygonen of punten toe die de postcodes bevat.</translation>
  </message>
  <message>
   <location filename="../../ui/data/postal_box.py"></location>
   <source>CRS of the maps</source>
   <translation>CRS van de kaarten</translation>
  </message>
  <message>
   <location filename="../../ui/data/postal_box.py"></location>
   <source>Codes: {codes}. {crs}.</source>
   <translation>Postcodes: {codes}. {crs}.</translation>
  </message>
  <message>
   <location filename="../../ui/data/postal_box.py"></location>
   <source>Columns and CRS</source>
   <translation>Velden en CRS</translation>
  </message>
  <message>
   <location filename="../../ui/data/postal_box.py"></location>
   <source>Move down</source>
   <translation>Omlaag</translation>
  </message>
  <message>
   <location filename="../../ui/data/postal_box.py"></location>
   <source>Move up: a code of two layers is the first one's</source>
   <translation>Omhoog: een postcode in twee lagen is die van de eerste</translation>
  </message>
  <message>
   <location filename="../../ui/data/postal_box.py"></location>
   <source>Remove the selected layer from the sheet</source>
   <translation>De geselecteerde laag uit het blad verwijderen</translation>
  </message>
  <message>
   <location filename="../../ui/data/postal_box.py"></location>
   <source>the first layer's</source>
   <translation>dat van de eerste laag</translation>
  </message>
 </context>
 <context>
  <name>PostalDetails</name>
  <message>
   <location filename="../../ui/data/postal_details.py"></location>
   <source>(none)</source>
   <translation>(geen)</translation>
  </message>
  <message>
   <location filename="../../ui/data/postal_details.py"></location>
   <source>(recognised) {column}</source>
   <translation>(herkend) {column}</translation>
  </message>
  <message>
   <location filename="../../ui/data/postal_details.py"></location>
   <source>(the default)</source>
   <translation>(standaard)</translation>
  </message>
  <message>
   <location filename="../../ui/data/postal_details.py"></location>
   <source>(to be chosen)</source>
   <translation>(te kiezen)</translation>
  </message>
  <message>
   <location filename="../../ui/data/postal_details.py"></location>
   <source>Code</source>
   <translation>Postcode</translation>
  </message>
  <message>
   <location filename="../../ui/data/postal_details.py"></location>
   <source>Country</source>
   <translation>Land</translation>
  </message>
  <message>
   <location filename="../../ui/data/postal_details.py"></location>
   <source>Country column</source>
   <translation>Veld van het land</translation>
  </message>
  <message>
   <location filename="../../ui/data/postal_details.py"></location>
   <source>Layer</source>
   <translation>Laag</translation>
  </message>
  <message>
   <location filename="../../ui/data/postal_details.py"></location>
   <source>The country of codes without a prefix and without a country beside them</source>
   <translation>Het land van postcodes zonder voorvoegsel en zonder land ernaast</translation>
  </message>
 </context>
 <context>
  <name>PostalList</name>
  <message>
   <location filename="../../ui/data/postal_list.py"></location>
   <source>Postal-code layers</source>
   <translation>Postcodelagen</translation>
  </message>
  <message>
   <location filename="../../ui/data/postal_list.py"></location>
   <source>{layer}: {codes} codes</source>
   <translation>{layer}: {codes} postcodes</translation>
  </message>
 </context>
 <context>
  <name>PreviewBox</name>
  <message>
   <location filename="../../ui/sheet/preview_box.py"></location>
   <source>Click to enlarge the page</source>
   <translation>Klik om de pagina groot te zien</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/preview_box.py"></location>
   <source>Drawing the page</source>
   <translation>De pagina wordt getekend</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/preview_box.py"></location>
   <source>Out of date</source>
   <translation>Verouderd</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/preview_box.py"></location>
   <source>Page of the preview</source>
   <translation>Pagina van het voorbeeld</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/preview_box.py"></location>
   <source>Preparing the pages</source>
   <translation>De pagina’s worden voorbereid</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/preview_box.py"></location>
   <source>Preview</source>
   <translation>Voorbeeld</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/preview_box.py"></location>
   <source>Preview of the page</source>
   <translation>Voorbeeld van de pagina</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/preview_box.py"></location>
   <source>The pages follow as soon as there are figures.</source>
   <translation>De pagina’s volgen zodra er cijfers zijn.</translation>
  </message>
 </context>
 <context>
  <name>PreviewPlanner</name>
  <message>
   <location filename="../../ui/canvas/planner.py"></location>
   <source>Preview of the atlas sheet</source>
   <translation>Voorbeeld van het atlasblad</translation>
  </message>
 </context>
 <context>
  <name>ProgressLine</name>
  <message>
   <location filename="../../ui/widgets.py"></location>
   <source>Cancel</source>
   <translation>Annuleren</translation>
  </message>
 </context>
 <context>
  <name>RowsButton</name>
  <message>
   <location filename="../../ui/canvas/rows_button.py"></location>
   <source>Rows of a circle</source>
   <translation>Rijen van een cirkel</translation>
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
   <translation>Land</translation>
  </message>
  <message>
   <location filename="../../ui/rows_model.py"></location>
   <source>Fate</source>
   <translation>Lot</translation>
  </message>
  <message>
   <location filename="../../ui/rows_model.py"></location>
   <source>Jobs</source>
   <translation>Banen</translation>
  </message>
  <message>
   <location filename="../../ui/rows_model.py"></location>
   <source>Kind</source>
   <translation>Soort</translation>
  </message>
  <message>
   <location filename="../../ui/rows_model.py"></location>
   <source>Organisation</source>
   <translation>Organisatie</translation>
  </message>
  <message>
   <location filename="../../ui/rows_model.py"></location>
   <source>Postal code</source>
   <translation>Postcode</translation>
  </message>
  <message>
   <location filename="../../ui/rows_model.py"></location>
   <source>Reason</source>
   <translation>Reden</translation>
  </message>
  <message>
   <location filename="../../ui/rows_model.py"></location>
   <source>Role</source>
   <translation>Rol</translation>
  </message>
  <message>
   <location filename="../../ui/rows_model.py"></location>
   <source>Row</source>
   <translation>Rij</translation>
  </message>
  <message>
   <location filename="../../ui/rows_model.py"></location>
   <source>Rule</source>
   <translation>Regel</translation>
  </message>
  <message>
   <location filename="../../ui/rows_model.py"></location>
   <source>The row in the source</source>
   <translation>De rij in de bron</translation>
  </message>
 </context>
 <context>
  <name>RowsTool</name>
  <message numerus="yes">
   <location filename="../../ui/canvas/rows_tool.py"></location>
   <source>%n member(s)</source>
   <translation>
    <numerusform>%n lid</numerusform>
    <numerusform>%n leden</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../ui/canvas/rows_tool.py"></location>
   <source>{n} jobs</source>
   <translation>{n} banen</translation>
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
   <translation>Een regel toevoegen die de organisatie van de geselecteerde rij uitsluit; hij kan daarna worden gewijzigd</translation>
  </message>
  <message>
   <location filename="../../ui/rows_window.py"></location>
   <source>All clusters, each site once</source>
   <translation>Alle clusters, elke vestiging één keer</translation>
  </message>
  <message>
   <location filename="../../ui/rows_window.py"></location>
   <source>Copy</source>
   <translation>Kopiëren</translation>
  </message>
  <message>
   <location filename="../../ui/rows_window.py"></location>
   <source>Copy the selected rows, or all that are shown</source>
   <translation>De geselecteerde rijen kopiëren, of alle getoonde</translation>
  </message>
  <message>
   <location filename="../../ui/rows_window.py"></location>
   <source>Make a rule of this row</source>
   <translation>Regel van deze rij maken</translation>
  </message>
  <message>
   <location filename="../../ui/rows_window.py"></location>
   <source>No row.</source>
   <translation>Geen rij.</translation>
  </message>
  <message>
   <location filename="../../ui/rows_window.py"></location>
   <source>Rows</source>
   <translation>Rijen</translation>
  </message>
  <message>
   <location filename="../../ui/rows_window.py"></location>
   <source>Search</source>
   <translation>Zoeken</translation>
  </message>
  <message>
   <location filename="../../ui/rows_window.py"></location>
   <source>Search in all columns</source>
   <translation>In alle kolommen zoeken</translation>
  </message>
  <message>
   <location filename="../../ui/rows_window.py"></location>
   <source>Shown are the {shown} with most jobs, of {rows}; the sums are those of all.</source>
   <translation>Getoond: de {shown} met de meeste banen, van {rows}; de sommen zijn die van alle.</translation>
  </message>
  <message>
   <location filename="../../ui/rows_window.py"></location>
   <source>corrections took away {jobs}</source>
   <translation>correcties namen {jobs} weg</translation>
  </message>
  <message>
   <location filename="../../ui/rows_window.py"></location>
   <source>rule {name}</source>
   <translation>regel {name}</translation>
  </message>
 </context>
 <context>
  <name>RuleCells</name>
  <message>
   <location filename="../../ui/exclusions/rule_cells.py"></location>
   <source>Double-click to see the rows.</source>
   <translation>Dubbelklik om de rijen te zien.</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/rule_cells.py"></location>
   <source>No row: the rule takes nothing, or rules before it took its rows.</source>
   <translation>Geen rij: de regel treft niets, of eerdere regels namen zijn rijen.</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/rule_cells.py"></location>
   <source>Rows that stay, with another headcount; the jobs are what the correction takes away.</source>
   <translation>Rijen die blijven, met een ander personeelsbestand; de banen zijn wat de correctie wegneemt.</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/rule_cells.py"></location>
   <source>What the rule would take alone if it were switched on.</source>
   <translation>Wat de regel alleen zou treffen als hij was ingeschakeld.</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/rule_cells.py"></location>
   <source>corrects {count}</source>
   <translation>corrigeert {count}</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/rule_cells.py"></location>
   <source>no row</source>
   <translation>geen rij</translation>
  </message>
 </context>
 <context>
  <name>RuleEffects</name>
  <message>
   <location filename="../../ui/exclusions/effects.py"></location>
   <source>Effects of the rules</source>
   <translation>Gevolgen van de regels</translation>
  </message>
 </context>
 <context>
  <name>RuleForm</name>
  <message>
   <location filename="../../ui/exclusions/rule_form.py"></location>
   <source>&amp;Field</source>
   <translation>&amp;Veld</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/rule_form.py"></location>
   <source>&amp;Reason</source>
   <translation>&amp;Reden</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/rule_form.py"></location>
   <source>&amp;Test</source>
   <translation>&amp;Test</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/rule_form.py"></location>
   <source>&amp;Value</source>
   <translation>&amp;Waarde</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/rule_form.py"></location>
   <source>Acti&amp;on</source>
   <translation>&amp;Actie</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/rule_form.py"></location>
   <source>Action</source>
   <translation>Actie</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/rule_form.py"></location>
   <source>C&amp;luster</source>
   <translation>C&amp;luster</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/rule_form.py"></location>
   <source>Corrected headcount</source>
   <translation>Gecorrigeerd personeelsbestand</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/rule_form.py"></location>
   <source>Printed on the sheet</source>
   <translation>Wordt op het blad gedrukt</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/rule_form.py"></location>
   <source>The headcount that the rows get instead of theirs</source>
   <translation>Het personeelsbestand dat de rijen krijgen in plaats van het hunne</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/rule_form.py"></location>
   <source>Upper and lower case and accents do not matter. Several values: separate them by |</source>
   <translation>Hoofdletters en accenten spelen geen rol. Meerdere waarden: scheid ze met |</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/rule_form.py"></location>
   <source>Why; it is printed on the sheet.</source>
   <translation>Waarom; het wordt op het blad gedrukt.</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/rule_form.py"></location>
   <source>jobs</source>
   <translation>banen</translation>
  </message>
 </context>
 <context>
  <name>RuleOffers</name>
  <message>
   <location filename="../../ui/exclusions/offers.py"></location>
   <source>Suggested exclusions</source>
   <translation>Voorgestelde uitsluitingen</translation>
  </message>
 </context>
 <context>
  <name>RulesHistory</name>
  <message>
   <location filename="../../ui/exclusions/history.py"></location>
   <source>Change from elsewhere</source>
   <translation>Wijziging van elders</translation>
  </message>
 </context>
 <context>
  <name>RulesMenu</name>
  <message>
   <location filename="../../ui/exclusions/rules_menu.py"></location>
   <source>All columns in a table…</source>
   <translation>Alle kolommen in een tabel…</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/rules_menu.py"></location>
   <source>Export the rules</source>
   <translation>De regels exporteren</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/rules_menu.py"></location>
   <source>Export the rules…</source>
   <translation>De regels exporteren…</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/rules_menu.py"></location>
   <source>Import rules</source>
   <translation>Regels importeren</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/rules_menu.py"></location>
   <source>Import rules…</source>
   <translation>Regels importeren…</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/rules_menu.py"></location>
   <source>Show the rule's rows</source>
   <translation>De rijen van de regel tonen</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/rules_menu.py"></location>
   <source>Tables (*.csv *.txt *.xlsx *.ods *.gpkg *.dbf);;All files (*)</source>
   <translation>Tabellen (*.csv *.txt *.xlsx *.ods *.gpkg *.dbf);;Alle bestanden (*)</translation>
  </message>
 </context>
 <context>
  <name>RulesModel</name>
  <message>
   <location filename="../../ui/exclusions/rules_model.py"></location>
   <source>Action</source>
   <translation>Actie</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/rules_model.py"></location>
   <source>Cluster</source>
   <translation>Cluster</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/rules_model.py"></location>
   <source>Corrected to</source>
   <translation>Gecorrigeerd naar</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/rules_model.py"></location>
   <source>Edit a rule</source>
   <translation>Een regel bewerken</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/rules_model.py"></location>
   <source>Field</source>
   <translation>Veld</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/rules_model.py"></location>
   <source>Id</source>
   <translation>Id</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/rules_model.py"></location>
   <source>Jobs</source>
   <translation>Banen</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/rules_model.py"></location>
   <source>Operator</source>
   <translation>Operator</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/rules_model.py"></location>
   <source>Reason</source>
   <translation>Reden</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/rules_model.py"></location>
   <source>Rows</source>
   <translation>Rijen</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/rules_model.py"></location>
   <source>Rule</source>
   <translation>Regel</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/rules_model.py"></location>
   <source>Value</source>
   <translation>Waarde</translation>
  </message>
 </context>
 <context>
  <name>RulesPage</name>
  <message>
   <location filename="../../ui/exclusions/rules_page.py"></location>
   <source>Add a condition</source>
   <translation>Een voorwaarde toevoegen</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/rules_page.py"></location>
   <source>Add a condition to the rule</source>
   <translation>Een voorwaarde aan de regel toevoegen</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/rules_page.py"></location>
   <source>Add a rule</source>
   <translation>Een regel toevoegen</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/rules_page.py"></location>
   <source>Delete a rule</source>
   <translation>Een regel verwijderen</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/rules_page.py"></location>
   <source>Delete the rule, or the condition where it is not the rule's first</source>
   <translation>De regel verwijderen, of de voorwaarde als die niet de eerste van de regel is</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/rules_page.py"></location>
   <source>Duplicate a rule</source>
   <translation>Een regel dupliceren</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/rules_page.py"></location>
   <source>Duplicate the rule</source>
   <translation>De regel dupliceren</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/rules_page.py"></location>
   <source>Import, export, table, rows</source>
   <translation>Importeren, exporteren, tabel, rijen</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/rules_page.py"></location>
   <source>Move a rule</source>
   <translation>Een regel verplaatsen</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/rules_page.py"></location>
   <source>Move down: the first rule that holds decides</source>
   <translation>Omlaag: de eerste regel die geldt, beslist</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/rules_page.py"></location>
   <source>Move up: the first rule that holds decides</source>
   <translation>Omhoog: de eerste regel die geldt, beslist</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/rules_page.py"></location>
   <source>No rule yet: all members count. Add one, or take one over from the suggestions.</source>
   <translation>Nog geen regel: alle leden tellen. Voeg er een toe, of neem er een over uit de voorstellen.</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/rules_page.py"></location>
   <source>Redo</source>
   <translation>Opnieuw</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/rules_page.py"></location>
   <source>Undo</source>
   <translation>Ongedaan maken</translation>
  </message>
 </context>
 <context>
  <name>RulesView</name>
  <message>
   <location filename="../../ui/exclusions/rules_view.py"></location>
   <source>Rules</source>
   <translation>Regels</translation>
  </message>
 </context>
 <context>
  <name>RulesWindow</name>
  <message>
   <location filename="../../ui/exclusions/rules_window.py"></location>
   <source>Rules</source>
   <translation>Regels</translation>
  </message>
 </context>
 <context>
  <name>SheetExport</name>
  <message>
   <location filename="../../ui/sheet/sheet_export.py"></location>
   <source>Choose a table and a postal-code layer first.</source>
   <translation>Kies eerst een tabel en een postcodelaag.</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/sheet_export.py"></location>
   <source>Choose where the files go.</source>
   <translation>Kies waar de bestanden komen.</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/sheet_export.py"></location>
   <source>No folder is chosen.</source>
   <translation>Er is geen map gekozen.</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/sheet_export.py"></location>
   <source>No format is chosen.</source>
   <translation>Er is geen indeling gekozen.</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/sheet_export.py"></location>
   <source>There are no figures yet.</source>
   <translation>Er zijn nog geen cijfers.</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/sheet_export.py"></location>
   <source>Tick PDF, SVG or PNG.</source>
   <translation>Vink PDF, SVG of PNG aan.</translation>
  </message>
 </context>
 <context>
  <name>SheetMenu</name>
  <message>
   <location filename="../../ui/sheet_menu.py"></location>
   <source>An empty folder for the package</source>
   <translation>Een lege map voor het pakket</translation>
  </message>
  <message>
   <location filename="../../ui/sheet_menu.py"></location>
   <source>Atlas sheets</source>
   <translation>Atlasbladen</translation>
  </message>
  <message>
   <location filename="../../ui/sheet_menu.py"></location>
   <source>Cluster Atlas</source>
   <translation>Cluster Atlas</translation>
  </message>
  <message>
   <location filename="../../ui/sheet_menu.py"></location>
   <source>New sheet</source>
   <translation>Nieuw blad</translation>
  </message>
  <message>
   <location filename="../../ui/sheet_menu.py"></location>
   <source>Open a sheet</source>
   <translation>Een blad openen</translation>
  </message>
  <message>
   <location filename="../../ui/sheet_menu.py"></location>
   <source>Open recent</source>
   <translation>Recent openen</translation>
  </message>
  <message>
   <location filename="../../ui/sheet_menu.py"></location>
   <source>Open the demonstration</source>
   <translation>De demonstratie openen</translation>
  </message>
  <message>
   <location filename="../../ui/sheet_menu.py"></location>
   <source>Open…</source>
   <translation>Openen…</translation>
  </message>
  <message>
   <location filename="../../ui/sheet_menu.py"></location>
   <source>Save</source>
   <translation>Opslaan</translation>
  </message>
  <message>
   <location filename="../../ui/sheet_menu.py"></location>
   <source>Save as package…</source>
   <translation>Opslaan als pakket…</translation>
  </message>
  <message>
   <location filename="../../ui/sheet_menu.py"></location>
   <source>Save as…</source>
   <translation>Opslaan als…</translation>
  </message>
  <message>
   <location filename="../../ui/sheet_menu.py"></location>
   <source>Save the sheet</source>
   <translation>Het blad opslaan</translation>
  </message>
  <message>
   <location filename="../../ui/sheet_menu.py"></location>
   <source>Sheet, inputs and styles in one folder, to send to a colleague</source>
   <translation>Blad, invoer en stijlen in één map, om naar een collega te sturen</translation>
  </message>
  <message>
   <location filename="../../ui/sheet_menu.py"></location>
   <source>The package is in {}</source>
   <translation>Het pakket staat in {}</translation>
  </message>
  <message>
   <location filename="../../ui/sheet_menu.py"></location>
   <source>The sheet has changes that are not saved. Save them first?</source>
   <translation>Het blad heeft wijzigingen die niet zijn opgeslagen. Eerst opslaan?</translation>
  </message>
  <message>
   <location filename="../../ui/sheet_menu.py"></location>
   <source>The sheet is saved: {}</source>
   <translation>Het blad is opgeslagen: {}</translation>
  </message>
 </context>
 <context>
  <name>SheetStep</name>
  <message numerus="yes">
   <location filename="../../ui/sheet/step.py"></location>
   <source>%n page(s)</source>
   <translation>
    <numerusform>%n pagina</numerusform>
    <numerusform>%n pagina’s</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../ui/sheet/step.py"></location>
   <source>%n thing(s) to look at</source>
   <translation>
    <numerusform>%n aandachtspunt</numerusform>
    <numerusform>%n aandachtspunten</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../ui/sheet/step.py"></location>
   <source>Exported at {}</source>
   <translation>Geëxporteerd om {}</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/step.py"></location>
   <source>Exporting</source>
   <translation>Export loopt</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/step.py"></location>
   <source>Sheet</source>
   <translation>Blad</translation>
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
   <translation>Werk&amp;blad/tabel</translation>
  </message>
  <message>
   <location filename="../../ui/data/source_box.py"></location>
   <source>CSV, workbook, database…</source>
   <translation>CSV, werkmap, database ...</translation>
  </message>
  <message>
   <location filename="../../ui/data/source_box.py"></location>
   <source>Choose a layer or table that is open in QGIS.</source>
   <translation>Kies een laag of tabel die in QGIS open is.</translation>
  </message>
  <message>
   <location filename="../../ui/data/source_box.py"></location>
   <source>Choose the table of members, or drop its file here.</source>
   <translation>Kies de ledentabel, of zet haar bestand hier neer.</translation>
  </message>
  <message>
   <location filename="../../ui/data/source_box.py"></location>
   <source>File</source>
   <translation>Bestand</translation>
  </message>
  <message>
   <location filename="../../ui/data/source_box.py"></location>
   <source>File of the table</source>
   <translation>Bestand van de tabel</translation>
  </message>
  <message>
   <location filename="../../ui/data/source_box.py"></location>
   <source>Layer</source>
   <translation>Laag</translation>
  </message>
  <message>
   <location filename="../../ui/data/source_box.py"></location>
   <source>Layer of the table</source>
   <translation>Laag van de tabel</translation>
  </message>
  <message>
   <location filename="../../ui/data/source_box.py"></location>
   <source>Table of members</source>
   <translation>Ledentabel</translation>
  </message>
  <message>
   <location filename="../../ui/data/source_box.py"></location>
   <source>Tables ({patterns});;All files (*)</source>
   <translation>Tabellen ({patterns});;Alle bestanden (*)</translation>
  </message>
  <message>
   <location filename="../../ui/data/source_box.py"></location>
   <source>choose a layer</source>
   <translation>kies een laag</translation>
  </message>
 </context>
 <context>
  <name>SuggestionsModel</name>
  <message>
   <location filename="../../ui/exclusions/suggestions_page.py"></location>
   <source>Jobs</source>
   <translation>Banen</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/suggestions_page.py"></location>
   <source>Suggestion</source>
   <translation>Voorstel</translation>
  </message>
 </context>
 <context>
  <name>SuggestionsPage</name>
  <message>
   <location filename="../../ui/exclusions/suggestions_page.py"></location>
   <source>Nothing is applied until you take it over. Rows and jobs are those that no rule takes yet.</source>
   <translation>Niets wordt toegepast voor u het overneemt. Rijen en banen zijn die welke nog geen regel treft.</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/suggestions_page.py"></location>
   <source>Nothing more is suggested.</source>
   <translation>Er wordt niets meer voorgesteld.</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/suggestions_page.py"></location>
   <source>Suggestions</source>
   <translation>Voorstellen</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/suggestions_page.py"></location>
   <source>Suggestions come with the figures.</source>
   <translation>De voorstellen komen met de cijfers.</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/suggestions_page.py"></location>
   <source>Take over as a rule</source>
   <translation>Overnemen als regel</translation>
  </message>
 </context>
 <context>
  <name>SymbolsBox</name>
  <message>
   <location filename="../../ui/sheet/symbols_box.py"></location>
   <source>Circle</source>
   <translation>Cirkel</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/symbols_box.py"></location>
   <source>Half-circle</source>
   <translation>Halve cirkel</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/symbols_box.py"></location>
   <source>How many jobs one square millimetre of a symbol stands for; empty it to have it chosen</source>
   <translation>Voor hoeveel banen één vierkante millimeter van een symbool staat; maak leeg voor een automatische keuze</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/symbols_box.py"></location>
   <source>Jobs per mm², all clusters</source>
   <translation>Banen per mm², alle clusters</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/symbols_box.py"></location>
   <source>Jobs per mm², one cluster</source>
   <translation>Banen per mm², één cluster</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/symbols_box.py"></location>
   <source>Jobs per mm², pies</source>
   <translation>Banen per mm², taartdiagrammen</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/symbols_box.py"></location>
   <source>Jobs per mm², several maps</source>
   <translation>Banen per mm², meerdere kaarten</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/symbols_box.py"></location>
   <source>Largest of several maps, mm</source>
   <translation>Grootste van meerdere kaarten, mm</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/symbols_box.py"></location>
   <source>Largest symbol, mm</source>
   <translation>Grootste symbool, mm</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/symbols_box.py"></location>
   <source>Move symbols apart</source>
   <translation>Symbolen uit elkaar schuiven</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/symbols_box.py"></location>
   <source>Shape</source>
   <translation>Vorm</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/symbols_box.py"></location>
   <source>Square</source>
   <translation>Vierkant</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/symbols_box.py"></location>
   <source>Symbols</source>
   <translation>Symbolen</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/symbols_box.py"></location>
   <source>Symbols that overlap move apart; a thin line keeps each true place</source>
   <translation>Symbolen die overlappen, schuiven uit elkaar; een dunne lijn bewaart elke juiste plaats</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/symbols_box.py"></location>
   <source>chosen</source>
   <translation>automatisch</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/symbols_box.py"></location>
   <source>chosen: {}</source>
   <translation>automatisch: {}</translation>
  </message>
 </context>
 <context>
  <name>TextDialog</name>
  <message>
   <location filename="../../ui/sheet/text_dialog.py"></location>
   <source># Heading, ## smaller heading, - item; an empty line begins a paragraph.</source>
   <translation># Kop, ## kleinere kop, - punt; een lege regel begint een alinea.</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/text_dialog.py"></location>
   <source>If left empty, the sentence in grey is printed.</source>
   <translation>Als dit leeg blijft, wordt de grijze zin gedrukt.</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/text_dialog.py"></location>
   <source>Take from a file…</source>
   <translation>Uit een bestand nemen…</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/text_dialog.py"></location>
   <source>Text file</source>
   <translation>Tekstbestand</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/text_dialog.py"></location>
   <source>The file cannot be read: {}</source>
   <translation>Het bestand kan niet worden gelezen: {}</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/text_dialog.py"></location>
   <source>This text is in a file: {}</source>
   <translation>Deze tekst staat in een bestand: {}</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/text_dialog.py"></location>
   <source>Write it here</source>
   <translation>Hier schrijven</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/text_dialog.py"></location>
   <source>it is no UTF-8 text</source>
   <translation>het is geen UTF-8-tekst</translation>
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
   <translation>Toelichting</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/texts_box.py"></location>
   <source>Data</source>
   <translation>Gegevens</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/texts_box.py"></location>
   <source>Definition</source>
   <translation>Definitie</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/texts_box.py"></location>
   <source>Double-click a text, or press Enter, to write it</source>
   <translation>Dubbelklik op een tekst, of druk op Enter, om hem te schrijven</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/texts_box.py"></location>
   <source>Empty</source>
   <translation>Leeg</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/texts_box.py"></location>
   <source>Page mark</source>
   <translation>Paginamerk</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/texts_box.py"></location>
   <source>Procedure</source>
   <translation>Werkwijze</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/texts_box.py"></location>
   <source>Reading note</source>
   <translation>Leeswijzer</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/texts_box.py"></location>
   <source>Sources</source>
   <translation>Bronnen</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/texts_box.py"></location>
   <source>Texts</source>
   <translation>Teksten</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/texts_box.py"></location>
   <source>Texts of the sheet</source>
   <translation>Teksten van het blad</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/texts_box.py"></location>
   <source>The file cannot be read: {}</source>
   <translation>Het bestand kan niet worden gelezen: {}</translation>
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
   <translation>&amp;Editie</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/title_box.py"></location>
   <source>&amp;Language</source>
   <translation>Taa&amp;l</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/title_box.py"></location>
   <source>&amp;Theme</source>
   <translation>&amp;Thema</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/title_box.py"></location>
   <source>&amp;Year of the data</source>
   <translation>&amp;Jaar van de gegevens</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/title_box.py"></location>
   <source>Dutch</source>
   <translation>Nederlands</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/title_box.py"></location>
   <source>English</source>
   <translation>Engels</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/title_box.py"></location>
   <source>French</source>
   <translation>Frans</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/title_box.py"></location>
   <source>German</source>
   <translation>Duits</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/title_box.py"></location>
   <source>Stands in the legend: “Effectif 2006 par code postal”</source>
   <translation>Staat in de legenda: ‘Personeelsbestand 2006 per postcode’</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/title_box.py"></location>
   <source>The language of everything that the plugin prints</source>
   <translation>De taal van alles wat de plug-in drukt</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/title_box.py"></location>
   <source>The name that runs across the top of each page</source>
   <translation>De naam die boven aan elke pagina loopt</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/title_box.py"></location>
   <source>The sheet's title: “Les clusters technologiques”</source>
   <translation>De titel van het blad: ‘De technologieclusters’</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/title_box.py"></location>
   <source>The year or number of the edition: “2007”</source>
   <translation>Het jaar of nummer van de editie: ‘2007’</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/title_box.py"></location>
   <source>Title</source>
   <translation>Titel</translation>
  </message>
 </context>
 <context>
  <name>UnmatchedBox</name>
  <message numerus="yes">
   <location filename="../../ui/data/unmatched_box.py"></location>
   <source>%n row(s), written {written}: no layer has {code}.</source>
   <translation>
    <numerusform>%n rij, geschreven {written}: geen laag heeft {code}.</numerusform>
    <numerusform>%n rijen, geschreven {written}: geen laag heeft {code}.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../ui/data/unmatched_box.py"></location>
   <source>Choose a nearby code, or type any code that the layers have.</source>
   <translation>Kies een nabije postcode, of typ een postcode die de lagen bevatten.</translation>
  </message>
  <message>
   <location filename="../../ui/data/unmatched_box.py"></location>
   <source>Codes without a place</source>
   <translation>Postcodes zonder plaats</translation>
  </message>
  <message>
   <location filename="../../ui/data/unmatched_box.py"></location>
   <source>No layer has codes of {country}. Add one that has.</source>
   <translation>Geen laag heeft postcodes van {country}. Voeg er een toe die ze heeft.</translation>
  </message>
  <message>
   <location filename="../../ui/data/unmatched_box.py"></location>
   <source>Reason</source>
   <translation>Reden</translation>
  </message>
  <message>
   <location filename="../../ui/data/unmatched_box.py"></location>
   <source>Show at</source>
   <translation>Tonen bij</translation>
  </message>
  <message>
   <location filename="../../ui/data/unmatched_box.py"></location>
   <source>Show at {code}</source>
   <translation>Tonen bij {code}</translation>
  </message>
  <message>
   <location filename="../../ui/data/unmatched_box.py"></location>
   <source>Show there</source>
   <translation>Daar tonen</translation>
  </message>
  <message>
   <location filename="../../ui/data/unmatched_box.py"></location>
   <source>Why: it is printed in the tables of the rows.</source>
   <translation>Waarom: het wordt in de tabellen van de rijen gedrukt.</translation>
  </message>
  <message>
   <location filename="../../ui/data/unmatched_box.py"></location>
   <source>{written} and its country disagree. Correct one of them in the table.</source>
   <translation>{written} en het land spreken elkaar tegen. Corrigeer een van beide in de tabel.</translation>
  </message>
  <message>
   <location filename="../../ui/data/unmatched_box.py"></location>
   <source>{written} is in a country whose codes are not known. Exclude its rows by a rule, with the reason.</source>
   <translation>{written} ligt in een land waarvan de postcodes niet bekend zijn. Sluit de rijen ervan uit met een regel, met de reden.</translation>
  </message>
  <message>
   <location filename="../../ui/data/unmatched_box.py"></location>
   <source>{written} is no code of its country, but {other}. Choose the country's column, or another default country.</source>
   <translation>{written} is geen postcode van zijn land, maar {other}. Kies het veld van het land, of een ander standaardland.</translation>
  </message>
  <message>
   <location filename="../../ui/data/unmatched_box.py"></location>
   <source>{written} is no code of its country. Choose the country's column or another default country, or correct the table.</source>
   <translation>{written} is geen postcode van zijn land. Kies het veld van het land of een ander standaardland, of corrigeer de tabel.</translation>
  </message>
 </context>
 <context>
  <name>UnmatchedModel</name>
  <message>
   <location filename="../../ui/data/unmatched_model.py"></location>
   <source>Code</source>
   <translation>Postcode</translation>
  </message>
  <message>
   <location filename="../../ui/data/unmatched_model.py"></location>
   <source>Jobs</source>
   <translation>Banen</translation>
  </message>
  <message>
   <location filename="../../ui/data/unmatched_model.py"></location>
   <source>Nearest</source>
   <translation>Dichtstbij</translation>
  </message>
 </context>
 <context>
  <name>WatchNotice</name>
  <message>
   <location filename="../../ui/data/watch_notice.py"></location>
   <source>Read again</source>
   <translation>Opnieuw lezen</translation>
  </message>
  <message>
   <location filename="../../ui/data/watch_notice.py"></location>
   <source>{names} has changed since it was read.</source>
   <translation>{names}: gewijzigd sinds het lezen.</translation>
  </message>
  <message>
   <location filename="../../ui/data/watch_notice.py"></location>
   <source>{names} is not there any more. The figures are those read before, and columns and rules are kept. Put it back and read again, or choose another one.</source>
   <translation>{names}: niet meer aanwezig. De cijfers zijn de eerder gelezen; velden en regels blijven behouden. Zet terug wat ontbreekt en lees opnieuw, of kies iets anders.</translation>
  </message>
 </context>
</TS>
