<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
 <context>
  <name>AtlasDock</name>
  <message>
   <location filename="../../ui/dock.py"></location>
   <source>A new sheet</source>
   <translation>Ein neues Blatt</translation>
  </message>
  <message>
   <location filename="../../ui/dock.py"></location>
   <source>A whole sheet with fictional figures, to try each step on</source>
   <translation>Ein ganzes Blatt mit erfundenen Zahlen, um jeden Schritt auszuprobieren</translation>
  </message>
  <message>
   <location filename="../../ui/dock.py"></location>
   <source>Exporting</source>
   <translation>Export läuft</translation>
  </message>
  <message>
   <location filename="../../ui/dock.py"></location>
   <source>New, open, save, package, demonstration</source>
   <translation>Neu, Öffnen, Speichern, Paket, Demonstration</translation>
  </message>
  <message>
   <location filename="../../ui/dock.py"></location>
   <source>Not saved to a file yet; a saved QGIS project keeps it</source>
   <translation>Noch nicht in einer Datei gespeichert; ein gespeichertes QGIS-Projekt behält es</translation>
  </message>
  <message>
   <location filename="../../ui/dock.py"></location>
   <source>Open the demonstration</source>
   <translation>Demonstration öffnen</translation>
  </message>
  <message>
   <location filename="../../ui/dock.py"></location>
   <source>Open the guide</source>
   <translation>Anleitung öffnen</translation>
  </message>
  <message>
   <location filename="../../ui/dock.py"></location>
   <source>Reading and summing</source>
   <translation>Lesen und Summieren</translation>
  </message>
  <message>
   <location filename="../../ui/dock.py"></location>
   <source>Sheet</source>
   <translation>Blatt</translation>
  </message>
 </context>
 <context>
  <name>AtlasSession</name>
  <message>
   <location filename="../../ui/session.py"></location>
   <source>Figures of the atlas sheet</source>
   <translation>Zahlen des Atlasblatts</translation>
  </message>
  <message>
   <location filename="../../ui/session.py"></location>
   <source>Loading Cluster Atlas</source>
   <translation>Cluster Atlas wird geladen</translation>
  </message>
 </context>
 <context>
  <name>Balance</name>
  <message>
   <location filename="../../ui/exclusions/balance.py"></location>
   <source>Last good figures: {balance}</source>
   <translation>Letzte gültige Zahlen: {balance}</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/balance.py"></location>
   <source>The balance comes with the table and a postal-code layer.</source>
   <translation>Die Bilanz kommt mit der Tabelle und einem Postleitzahlen-Layer.</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/balance.py"></location>
   <source>other</source>
   <translation>übrige</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/balance.py"></location>
   <source>{rows} corrected</source>
   <translation>{rows} korrigiert</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/balance.py"></location>
   <source>{rows} excluded</source>
   <translation>{rows} ausgeschlossen</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/balance.py"></location>
   <source>{rows} mapped</source>
   <translation>{rows} kartiert</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/balance.py"></location>
   <source>{rows} other</source>
   <translation>{rows} andere</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/balance.py"></location>
   <source>{rows} rows read</source>
   <translation>{rows} Zeilen gelesen</translation>
  </message>
 </context>
 <context>
  <name>BaseMapBox</name>
  <message>
   <location filename="../../ui/sheet/base_map_box.py"></location>
   <source>Add a file</source>
   <translation>Datei hinzufügen</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/base_map_box.py"></location>
   <source>Add a layer of the project, with its style</source>
   <translation>Layer des Projekts mit seinem Stil hinzufügen</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/base_map_box.py"></location>
   <source>Base map</source>
   <translation>Basiskarte</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/base_map_box.py"></location>
   <source>Drawn quietly, by what it is</source>
   <translation>Zurückhaltend gezeichnet, je nach Art</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/base_map_box.py"></location>
   <source>Drawn with a style of its own</source>
   <translation>Mit eigenem Stil gezeichnet</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/base_map_box.py"></location>
   <source>How the layer is drawn</source>
   <translation>Wie der Layer gezeichnet wird</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/base_map_box.py"></location>
   <source>In the legend</source>
   <translation>In der Legende</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/base_map_box.py"></location>
   <source>It is not there any more: remove it, or put it back.</source>
   <translation>Der Layer ist nicht mehr da: Entfernen Sie ihn, oder legen Sie ihn zurück.</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/base_map_box.py"></location>
   <source>Layer file</source>
   <translation>Datei eines Layers</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/base_map_box.py"></location>
   <source>Layer, top first</source>
   <translation>Layer, oberster zuerst</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/base_map_box.py"></location>
   <source>Layers of the base map</source>
   <translation>Layer der Basiskarte</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/base_map_box.py"></location>
   <source>Move down</source>
   <translation>Nach unten</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/base_map_box.py"></location>
   <source>Move up</source>
   <translation>Nach oben</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/base_map_box.py"></location>
   <source>Quietly, by what it is</source>
   <translation>Zurückhaltend, je nach Art</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/base_map_box.py"></location>
   <source>Remove from the base map</source>
   <translation>Aus der Basiskarte entfernen</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/base_map_box.py"></location>
   <source>Style file</source>
   <translation>Stildatei</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/base_map_box.py"></location>
   <source>The project has no vector layer</source>
   <translation>Das Projekt hat keinen Vektorlayer</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/base_map_box.py"></location>
   <source>With a style file…</source>
   <translation>Mit einer Stildatei…</translation>
  </message>
 </context>
 <context>
  <name>CheckWords</name>
  <message numerus="yes">
   <location filename="../../ui/sheet/check_words.py"></location>
   <source>%n place(s) drawn as dots ({jobs})</source>
   <translation>
    <numerusform>%n Ort als Punkt gezeichnet ({jobs})</numerusform>
    <numerusform>%n Orte als Punkte gezeichnet ({jobs})</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../ui/sheet/check_words.py"></location>
   <source>%n place(s) outside the frame ({jobs})</source>
   <translation>
    <numerusform>%n Ort außerhalb des Rahmens ({jobs})</numerusform>
    <numerusform>%n Orte außerhalb des Rahmens ({jobs})</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../ui/sheet/check_words.py"></location>
   <source>%n postal code(s) not found ({jobs})</source>
   <translation>
    <numerusform>%n Postleitzahl nicht zugeordnet ({jobs})</numerusform>
    <numerusform>%n Postleitzahlen nicht zugeordnet ({jobs})</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../ui/sheet/check_words.py"></location>
   <source>%n symbol(s) of at most {most} members ({jobs})</source>
   <translation>
    <numerusform>%n Symbol mit höchstens {most} Mitgliedern ({jobs})</numerusform>
    <numerusform>%n Symbole mit höchstens {most} Mitgliedern ({jobs})</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../ui/sheet/check_words.py"></location>
   <source>%n symbol(s) of one member only ({jobs})</source>
   <translation>
    <numerusform>%n Symbol mit nur einem Mitglied ({jobs})</numerusform>
    <numerusform>%n Symbole mit nur einem Mitglied ({jobs})</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../ui/sheet/check_words.py"></location>
   <source>%n symbol(s) still overlap</source>
   <translation>
    <numerusform>%n Symbol überlappt noch</numerusform>
    <numerusform>%n Symbole überlappen noch</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../ui/sheet/check_words.py"></location>
   <source>A note at the edge counts them. Show a larger area to have them on the map.</source>
   <translation>Ein Vermerk am Rand zählt sie. Zeigen Sie ein größeres Gebiet, um sie auf die Karte zu bringen.</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/check_words.py"></location>
   <source>Add layers of limits, water or towns under Base map.</source>
   <translation>Fügen Sie unter Basiskarte Layer mit Grenzen, Gewässern oder Orten hinzu.</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/check_words.py"></location>
   <source>Choose another colour for one of them in the step Clusters.</source>
   <translation>Wählen Sie für einen davon im Schritt Cluster eine andere Farbe.</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/check_words.py"></location>
   <source>Each publishes its members' headcount: exclude these rows, or ask whether it may be published.</source>
   <translation>Jedes veröffentlicht die Beschäftigtenzahl seiner Mitglieder: Schließen Sie diese Zeilen aus, oder fragen Sie, ob sie veröffentlicht werden darf.</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/check_words.py"></location>
   <source>Give each code a host in the step Data, or leave it out by a rule.</source>
   <translation>Geben Sie jeder im Schritt Daten eine Ersatz-Postleitzahl, oder lassen Sie sie durch eine Regel weg.</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/check_words.py"></location>
   <source>Make the symbols smaller, or put fewer on one map.</source>
   <translation>Verkleinern Sie die Symbole, oder setzen Sie weniger auf eine Karte.</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/check_words.py"></location>
   <source>Move the legend in the project's layout, or make the symbols smaller.</source>
   <translation>Verschieben Sie die Legende im Drucklayout des Projekts, oder verkleinern Sie die Symbole.</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/check_words.py"></location>
   <source>Name fewer places in the layout settings, or move the names by hand in the project.</source>
   <translation>Nennen Sie in den Layouteinstellungen weniger Orte, oder verschieben Sie die Namen im Projekt von Hand.</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/check_words.py"></location>
   <source>On the map of all clusters</source>
   <translation>Auf der Karte aller Cluster</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/check_words.py"></location>
   <source>On the pages of one cluster</source>
   <translation>Auf den Seiten mit einem Cluster</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/check_words.py"></location>
   <source>On the pages of several maps</source>
   <translation>Auf den Seiten mit mehreren Karten</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/check_words.py"></location>
   <source>Set this scale under Symbols; the giants are then empty circles that the legend names.</source>
   <translation>Stellen Sie diesen Maßstab unter Symbole ein; die Riesen sind dann leere Kreise, die die Legende nennt.</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/check_words.py"></location>
   <source>Shorten the commentary, or let it go on to a next page.</source>
   <translation>Kürzen Sie den Kommentar, oder lassen Sie ihn auf einer nächsten Seite weitergehen.</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/check_words.py"></location>
   <source>Shorten the texts of the panels, or let them take pages of their own.</source>
   <translation>Kürzen Sie die Texte der Tafeln, oder geben Sie ihnen eigene Seiten.</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/check_words.py"></location>
   <source>The circles stand on white: the sheet has no base map</source>
   <translation>Die Kreise stehen auf Weiß: das Blatt hat keine Basiskarte</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/check_words.py"></location>
   <source>The sheet has no theme</source>
   <translation>Das Blatt hat kein Thema</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/check_words.py"></location>
   <source>The sheet names no authors</source>
   <translation>Das Blatt nennt keine Autoren</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/check_words.py"></location>
   <source>The sheet names no sources</source>
   <translation>Das Blatt nennt keine Quellen</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/check_words.py"></location>
   <source>They are too small to be drawn to scale; the legend says so. Fewer jobs per mm² make them larger.</source>
   <translation>Sie sind zu klein, um maßstäblich gezeichnet zu werden; die Legende sagt es. Weniger Arbeitsplätze je mm² machen sie größer.</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/check_words.py"></location>
   <source>Write the authors: they stand on the page of the commentary.</source>
   <translation>Schreiben Sie die Autoren: Sie stehen auf der Seite des Kommentars.</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/check_words.py"></location>
   <source>Write the sources: they stand under each map.</source>
   <translation>Schreiben Sie die Quellen: Sie stehen unter jeder Karte.</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/check_words.py"></location>
   <source>Write the theme: it is the title of the sheet.</source>
   <translation>Schreiben Sie das Thema: Es ist der Titel des Blatts.</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/check_words.py"></location>
   <source>beyond the left edge</source>
   <translation>jenseits des linken Rands</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/check_words.py"></location>
   <source>beyond the lower edge</source>
   <translation>jenseits des unteren Rands</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/check_words.py"></location>
   <source>beyond the right edge</source>
   <translation>jenseits des rechten Rands</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/check_words.py"></location>
   <source>beyond the upper edge</source>
   <translation>jenseits des oberen Rands</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/check_words.py"></location>
   <source>colours that some readers cannot tell apart: {}</source>
   <translation>Farben, die manche Leser nicht unterscheiden können: {}</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/check_words.py"></location>
   <source>names without room: {}</source>
   <translation>Namen ohne Platz: {}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../ui/sheet/check_words.py"></location>
   <source>the legend lies over %n symbol(s)</source>
   <translation>
    <numerusform>Die Legende liegt über %n Symbol</numerusform>
    <numerusform>Die Legende liegt über %n Symbolen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../ui/sheet/check_words.py"></location>
   <source>the panels run {mm} mm over one page</source>
   <translation>Die Tafeln sind um {mm} mm Spalte zu lang für eine Seite</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/check_words.py"></location>
   <source>the text runs {mm} mm over one page</source>
   <translation>Der Text ist um {mm} mm Spalte zu lang für eine Seite</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/check_words.py"></location>
   <source>{page}: {what}</source>
   <translation>{page}: {what}</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/check_words.py"></location>
   <source>{where} a few giants make dots of most places; 1 mm² for {jobs} would show them</source>
   <translation>{where} machen einige Riesen die meisten Orte zu Punkten; 1 mm² für {jobs} würde sie zeigen</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/check_words.py"></location>
   <source>{where}: {jobs}</source>
   <translation>{where}: {jobs}</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/check_words.py"></location>
   <source>{} jobs</source>
   <translation>{} Arbeitsplätze</translation>
  </message>
 </context>
 <context>
  <name>ChecksBox</name>
  <message>
   <location filename="../../ui/sheet/checks_box.py"></location>
   <source> member</source>
   <translation> Mitglied</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/checks_box.py"></location>
   <source> members</source>
   <translation> Mitglieder</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/checks_box.py"></location>
   <source>A symbol with at most this many members discloses their headcount</source>
   <translation>Ein Symbol mit höchstens so vielen Mitgliedern veröffentlicht deren Beschäftigtenzahl</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/checks_box.py"></location>
   <source>Before printing</source>
   <translation>Vor dem Druck</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/checks_box.py"></location>
   <source>Double-click to see its rows</source>
   <translation>Doppelklick zeigt die Zeilen</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/checks_box.py"></location>
   <source>List symbols of at most</source>
   <translation>Symbole melden bis</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/checks_box.py"></location>
   <source>Not looked for yet.</source>
   <translation>Noch nicht geprüft.</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/checks_box.py"></location>
   <source>Nothing to look at.</source>
   <translation>Nichts zu prüfen.</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/checks_box.py"></location>
   <source>What should be known before printing</source>
   <translation>Was vor dem Druck zu wissen ist</translation>
  </message>
  <message numerus="yes">
   <location filename="../../ui/sheet/checks_box.py"></location>
   <source>… and %n more</source>
   <translation>
    <numerusform>… und %n weiterer</numerusform>
    <numerusform>… und %n weitere</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>ClusterAtlas</name>
  <message>
   <location filename="../../processing/algorithms/normalise_postal_codes.py"></location>
   <source>Adds to each row the country and postal code that its cell means, or why it means none.</source>
   <translation>Ergänzt jede Zeile um das Land und die Postleitzahl, die ihre Zelle meint, oder um den Grund, warum sie keine meint.</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/apply_exclusions.py"></location>
   <source>Apply exclusion rules</source>
   <translation>Ausschlussregeln anwenden</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/base.py"></location>
   <source>Atlas sheet</source>
   <translation>Atlasblatt</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/export_maps.py"></location>
   <source>Base layers</source>
   <translation>Basislayer</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/export_maps.py"></location>
   <source>Base layers are drawn below, the first on top, in their own styles.</source>
   <translation>Die Basislayer werden darunter gezeichnet, der erste zuoberst, in ihren eigenen Stilen.</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/build_symbols.py"></location>
   <source>Build proportional symbols</source>
   <translation>Proportionale Symbole erstellen</translation>
  </message>
  <message>
   <location filename="../../processing/provider.py"></location>
   <source>Cluster Atlas: the printed sheet of clusters</source>
   <translation>Cluster Atlas: das gedruckte Blatt der Cluster</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/members.py"></location>
   <source>Cluster column</source>
   <translation>Feld des Clusters</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/build_symbols.py"></location>
   <source>Clusters: names separated by ; (empty = all), compared without case, accents, spaces and punctuation.</source>
   <translation>Cluster: Namen, durch ; getrennt (leer = alle), verglichen ohne Groß-/Kleinschreibung, Akzente, Leerzeichen und Satzzeichen.</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/normalise_postal_codes.py"></location>
   <source>Codes of Belgium, Luxembourg, France, Germany and the Netherlands are read as people write them: B-1348, 1348.0, 1348 Louvain-la-Neuve, L-7750, a French 1000 that lost its zero. The country is the prefix's, else the country column's, else the default.</source>
   <translation>Postleitzahlen aus Belgien, Luxemburg, Frankreich, Deutschland und den Niederlanden werden so gelesen, wie man sie schreibt: B-1348, 1348.0, 1348 Louvain-la-Neuve, L-7750, eine französische 1000, die ihre Null verloren hat. Das Land ist das des Präfixes, sonst das des Länderfelds, sonst der Vorgabewert.</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/build_symbols.py"></location>
   <source>Colours (name=#rrggbb; separated by ;)</source>
   <translation>Farben (Name=#rrggbb, durch ; getrennt)</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/build_symbols.py"></location>
   <source>Colours: TIC=#0072B2;Espace=#D55E00 by name (total=#555555 for the total), or only colours in the order of the clusters; empty = the plugin's palette.</source>
   <translation>Farben: TIC=#0072B2;Espace=#D55E00 nach Namen (total=#555555 für die Summe), oder nur Farben in der Reihenfolge der Cluster; leer = die Palette der Erweiterung.</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/join_employment.py"></location>
   <source>Countries of the layers (BE; LU ...)</source>
   <translation>Länder der Layer (BE; LU ...)</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/members.py"></location>
   <source>Country column</source>
   <translation>Feld des Landes</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/normalise_postal_codes.py"></location>
   <source>Country column (empty: recognised)</source>
   <translation>Feld des Landes (leer: automatisch erkannt)</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/join_employment.py"></location>
   <source>Country column of the layers</source>
   <translation>Feld des Landes in den Layern</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/members.py"></location>
   <location filename="../../processing/algorithms/normalise_postal_codes.py"></location>
   <source>Country of codes without prefix or country</source>
   <translation>Land der Postleitzahlen ohne Präfix und ohne Land</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/join_employment.py"></location>
   <source>Every row and its fate</source>
   <translation>Jede Zeile und ihr Verbleib</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/apply_exclusions.py"></location>
   <location filename="../../processing/algorithms/join_employment.py"></location>
   <source>Excluded members</source>
   <translation>Ausgeschlossene Mitglieder</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/apply_exclusions.py"></location>
   <source>Excludes or corrects members by a table of rules, each with its reason, and accounts for every row and job.</source>
   <translation>Schließt Mitglieder nach einer Tabelle begründeter Regeln aus oder korrigiert sie und legt über jede Zeile und jeden Arbeitsplatz Rechenschaft ab.</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/export_maps.py"></location>
   <source>Export maps</source>
   <translation>Karten exportieren</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/export_maps.py"></location>
   <source>Extent: the least area shown; it grows so that no circle is cut, and what lies outside is counted at the edge. Empty = all circles.</source>
   <translation>Ausdehnung: die mindestens gezeigte Fläche; sie wächst, damit kein Kreis abgeschnitten wird, und was außerhalb liegt, wird am Rand gezählt. Leer = alle Kreise.</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/normalise_postal_codes.py"></location>
   <source>Fields added: pc_country and pc_code (filled where the status is ok) and pc_status: ok, missing, invalid (not a code of its country), conflict (prefix and country column disagree), unknown_country. A doubtful code is never moved to another country. A column of the table that has one of these names is kept with _2 after it.</source>
   <translation>Ergänzte Felder: pc_country und pc_code (gefüllt, wenn der Status ok ist) und pc_status: ok, missing (fehlt), invalid (keine Postleitzahl ihres Landes), conflict (Präfix und Länderfeld widersprechen sich), unknown_country (unbekanntes Land). Eine zweifelhafte Postleitzahl wird nie einem anderen Land zugeschlagen. Ein Feld der Tabelle mit einem dieser Namen bleibt mit angehängtem _2 erhalten.</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/apply_exclusions.py"></location>
   <location filename="../../processing/algorithms/join_employment.py"></location>
   <location filename="../../processing/algorithms/normalise_postal_codes.py"></location>
   <location filename="../../processing/algorithms/suggest_exclusions.py"></location>
   <source>Figures</source>
   <translation>Zahlen</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/export_maps.py"></location>
   <source>Folder</source>
   <translation>Ordner</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/produce_sheet.py"></location>
   <source>Folder of the sheet</source>
   <translation>Ordner des Blatts</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/export_maps.py"></location>
   <source>Formats</source>
   <translation>Formate</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/produce_sheet.py"></location>
   <source>Formats of the frames</source>
   <translation>Formate der Kartenrahmen</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/export_maps.py"></location>
   <source>Formats: pdf, svg and png, separated by a comma without a space. Pages are A4 with the map frame of 249 x 165 mm inside; the resolution is the PNG's.</source>
   <translation>Formate: pdf, svg und png, durch Komma ohne Leerzeichen getrennt. Die Seiten sind A4 mit dem Kartenrahmen von 249 x 165 mm; die Auflösung ist die des PNG.</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/build_symbols.py"></location>
   <source>GeoPackage (*.gpkg)</source>
   <translation>GeoPackage (*.gpkg)</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/members.py"></location>
   <source>Headcount column</source>
   <translation>Feld der Beschäftigtenzahl</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/join_employment.py"></location>
   <source>Host codes table</source>
   <translation>Tabelle der Ersatz-Postleitzahlen</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/produce_sheet.py"></location>
   <source>In qgis_process formats are written pdf,svg,png without spaces.</source>
   <translation>In qgis_process werden Formate als pdf,svg,png ohne Leerzeichen geschrieben.</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/join_employment.py"></location>
   <source>Jobs by code and cluster</source>
   <translation>Arbeitsplätze nach Postleitzahl und Cluster</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/join_employment.py"></location>
   <source>Jobs by code, each site once</source>
   <translation>Arbeitsplätze nach Postleitzahl, jeder Standort einmal</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/build_symbols.py"></location>
   <source>Jobs by postal code</source>
   <translation>Arbeitsplätze nach Postleitzahl</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/build_symbols.py"></location>
   <source>Jobs per mm²</source>
   <translation>Arbeitsplätze je mm²</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/build_symbols.py"></location>
   <source>Jobs per mm² (0 = chosen)</source>
   <translation>Arbeitsplätze je mm² (0 = automatisch)</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/build_symbols.py"></location>
   <source>Jobs per mm²: 0 chooses the smallest round value (1, 2, 5, 10 ...) with which the largest symbol is at most the given width and the symbols cover at most a seventh of the map; all layers share it. SCALE returns it for the next edition.</source>
   <translation>Arbeitsplätze je mm²: 0 wählt den kleinsten runden Wert (1, 2, 5, 10 ...), bei dem das größte Symbol höchstens die angegebene Breite hat und die Symbole höchstens ein Siebtel der Karte bedecken; alle Layer teilen ihn. SCALE gibt ihn für die nächste Ausgabe zurück.</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/join_employment.py"></location>
   <source>Join employment to postal codes</source>
   <translation>Arbeitsplätze mit Postleitzahlen verknüpfen</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/apply_exclusions.py"></location>
   <source>Kept members</source>
   <translation>Behaltene Mitglieder</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/build_symbols.py"></location>
   <source>Kind</source>
   <translation>Art</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/export_maps.py"></location>
   <source>Language of the page</source>
   <translation>Sprache der Seite</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/build_symbols.py"></location>
   <source>Largest diameter (mm)</source>
   <translation>Größter Durchmesser (mm)</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/export_maps.py"></location>
   <source>Layout settings</source>
   <translation>Layouteinstellungen</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/export_maps.py"></location>
   <source>Layout: a copy of the plugin's atlas-a4.json with other sizes, fonts and colours; empty = the plugin's.</source>
   <translation>Layout: eine Kopie der Datei atlas-a4.json der Erweiterung mit anderen Maßen, Schriften und Farben; leer = die der Erweiterung.</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/export_maps.py"></location>
   <source>Least area shown</source>
   <translation>Mindestausdehnung</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/apply_exclusions.py"></location>
   <location filename="../../processing/algorithms/join_employment.py"></location>
   <source>Ledger</source>
   <translation>Bilanz</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/export_maps.py"></location>
   <source>Line above the title</source>
   <translation>Zeile über dem Titel</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/produce_sheet.py"></location>
   <source>Makes a whole atlas sheet from its file: figures, maps, commentary, method, report and an editable project.</source>
   <translation>Erstellt aus einer Blattdatei ein ganzes Atlasblatt: Zahlen, Karten, Kommentar, Methode, Bericht und ein bearbeitbares Projekt.</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/build_symbols.py"></location>
   <source>Makes symbols or pies whose area is the jobs, one layer a cluster or the total, with their styles in one GeoPackage.</source>
   <translation>Erstellt Symbole oder Kreisdiagramme, deren Fläche der Zahl der Arbeitsplätze entspricht, einen Layer je Cluster oder einen für die Summe, mit ihren Stilen in einem GeoPackage.</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/build_symbols.py"></location>
   <location filename="../../processing/algorithms/export_maps.py"></location>
   <source>Maps</source>
   <translation>Karten</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/members.py"></location>
   <source>Members table</source>
   <translation>Mitgliedertabelle</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/produce_sheet.py"></location>
   <source>No folder is given for the sheet.</source>
   <translation>Für das Blatt ist kein Ordner angegeben.</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/normalise_postal_codes.py"></location>
   <source>Normalise postal codes</source>
   <translation>Postleitzahlen normalisieren</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/members.py"></location>
   <source>Only rows for which this holds</source>
   <translation>Nur Zeilen, für die dieser Ausdruck gilt</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/build_symbols.py"></location>
   <location filename="../../processing/algorithms/join_employment.py"></location>
   <source>Only these clusters (separated by ;)</source>
   <translation>Nur diese Cluster (durch ; getrennt)</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/join_employment.py"></location>
   <source>Only these kinds of organisation (separated by ;)</source>
   <translation>Nur diese Organisationsarten (durch ; getrennt)</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/members.py"></location>
   <source>Organisation column</source>
   <translation>Feld der Organisation</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/members.py"></location>
   <source>Organisation kind column</source>
   <translation>Feld der Organisationsart</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/build_symbols.py"></location>
   <source>Pies are made from TOTALS: the area is the place's jobs, each site once; the slices are shares of the sums by cluster, clockwise from 12 o'clock. With Clusters, these have slices of their own in this order, and the others share a grey one.</source>
   <translation>Kreisdiagramme entstehen aus TOTALS: Die Fläche ist die Zahl der Arbeitsplätze des Orts, jeder Standort einmal gezählt; die Sektoren sind die Anteile an den Summen der Cluster, im Uhrzeigersinn ab 12 Uhr. Sind Cluster angegeben, haben diese eigene Sektoren in dieser Reihenfolge, und die übrigen teilen sich einen grauen.</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/members.py"></location>
   <source>Postal code column</source>
   <translation>Feld der Postleitzahl</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/normalise_postal_codes.py"></location>
   <source>Postal code column (empty: recognised)</source>
   <translation>Feld der Postleitzahl (leer: automatisch erkannt)</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/join_employment.py"></location>
   <source>Postal code column of the layers</source>
   <translation>Feld der Postleitzahl in den Layern</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/join_employment.py"></location>
   <source>Postal-code columns, country columns and countries: one value for all layers, or one a layer, separated by ;</source>
   <translation>Felder der Postleitzahl, Felder des Landes und Länder: ein Wert für alle Layer oder einer je Layer, durch ; getrennt</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/join_employment.py"></location>
   <source>Postal-code layer cannot be opened: {}</source>
   <translation>Der Postleitzahlen-Layer kann nicht geöffnet werden: {}</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/join_employment.py"></location>
   <source>Postal-code layers</source>
   <translation>Postleitzahlen-Layer</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/produce_sheet.py"></location>
   <source>Produce an atlas sheet</source>
   <translation>Atlasblatt erstellen</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/suggest_exclusions.py"></location>
   <source>Proposed are organisations that hold more than a quarter of their cluster's jobs (and twice an equal share), headcounts far above their cluster's median, organisations with the same headcount at every site (a group's total), members of four clusters or more, and kinds and names that speak of a university, a bank, a hospital, temporary work or a retail chain. The most jobs at stake come first; each reason says the rows and jobs that its rule takes if it is the only one switched on.</source>
   <translation>Vorgeschlagen werden Organisationen, die mehr als ein Viertel der Arbeitsplätze ihres Clusters haben (und das Doppelte eines gleichen Anteils), Beschäftigtenzahlen weit über dem Median ihres Clusters, Organisationen mit derselben Zahl an jedem Standort (die eines ganzen Konzerns), Mitglieder von vier oder mehr Clustern sowie Arten und Namen, die auf eine Hochschule, eine Bank, ein Krankenhaus, Zeitarbeit oder eine Handelskette hindeuten. Was die meisten Arbeitsplätze betrifft, steht zuerst; jede Begründung nennt die Zeilen und Arbeitsplätze, die ihre Regel entfernt, wenn nur sie eingeschaltet ist.</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/suggest_exclusions.py"></location>
   <source>Proposes exclusion rules for a members table, every one switched off, with the figures that speak for it.</source>
   <translation>Schlägt Ausschlussregeln für eine Mitgliedertabelle vor, alle ausgeschaltet, mit den Zahlen, die dafür sprechen.</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/produce_sheet.py"></location>
   <source>Resolution of PNG files (dpi)</source>
   <translation>Auflösung der PNG-Dateien (dpi)</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/export_maps.py"></location>
   <source>Resolution of the PNG (dpi)</source>
   <translation>Auflösung des PNG (dpi)</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/members.py"></location>
   <source>Role column (principal or secondary)</source>
   <translation>Feld der Rolle (Haupt- oder Nebenmitglied)</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/normalise_postal_codes.py"></location>
   <source>Rows with normalised postal codes</source>
   <translation>Zeilen mit normalisierten Postleitzahlen</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/apply_exclusions.py"></location>
   <location filename="../../processing/algorithms/join_employment.py"></location>
   <source>Rules table</source>
   <translation>Regeltabelle</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/members.py"></location>
   <source>Separator of several clusters in one cell, with its spaces; \n: a line break (empty: a cell is one cluster)</source>
   <translation>Trennzeichen mehrerer Cluster in einer Zelle, mit seinen Leerzeichen; \n: ein Zeilenumbruch (leer: eine Zelle ist ein Cluster)</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/build_symbols.py"></location>
   <source>Shape</source>
   <translation>Form</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/build_symbols.py"></location>
   <source>Shape: circle, square (its middle on the place) or half_circle (the upper half, the middle of its flat side on the place); the area is the jobs in each.</source>
   <translation>Form: circle (Kreis), square (Quadrat, mittig auf dem Ort) oder half_circle (obere Kreishälfte, die Mitte ihrer flachen Seite auf dem Ort); die Fläche entspricht jeweils der Zahl der Arbeitsplätze.</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/produce_sheet.py"></location>
   <source>Sheet (empty: the demonstration)</source>
   <translation>Blatt (leer: die Demonstration)</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/produce_sheet.py"></location>
   <source>Sheets (*.json);;All files (*)</source>
   <translation>Blätter (*.json);;Alle Dateien (*)</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/members.py"></location>
   <source>Site identifier column</source>
   <translation>Feld der Standortkennung</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/export_maps.py"></location>
   <source>Sources</source>
   <translation>Quellen</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/suggest_exclusions.py"></location>
   <source>Suggest exclusion rules</source>
   <translation>Ausschlussregeln vorschlagen</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/suggest_exclusions.py"></location>
   <source>Suggested rules</source>
   <translation>Vorgeschlagene Regeln</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/join_employment.py"></location>
   <source>Sums the headcounts of cluster members by postal code and cluster, and on the map of all clusters each site once.</source>
   <translation>Summiert die Beschäftigtenzahlen der Clustermitglieder nach Postleitzahl und Cluster; für die Karte aller Cluster zählt jeder Standort einmal.</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/build_symbols.py"></location>
   <location filename="../../processing/algorithms/export_maps.py"></location>
   <source>Symbol layers</source>
   <translation>Symbollayer</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/build_symbols.py"></location>
   <source>Symbols</source>
   <translation>Symbole</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/build_symbols.py"></location>
   <source>Symbols less than 0.5 mm across are grey dots of 0.5 mm.</source>
   <translation>Symbole unter 0,5 mm Breite sind graue Punkte von 0,5 mm.</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/normalise_postal_codes.py"></location>
   <source>Table or layer with postal codes</source>
   <translation>Tabelle oder Layer mit Postleitzahlen</translation>
  </message>
  <message>
   <location filename="../../processing/provider.py"></location>
   <source>The algorithm {} is not available: {}</source>
   <translation>Der Algorithmus {} ist nicht verfügbar: {}</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/produce_sheet.py"></location>
   <source>The folder gets sheet.pdf, the frame of each map page (249 x 165 mm), atlas.gpkg, project.qgz, the ledger and the other tables, report.html and the sheet as it was run. Files appear whole or not at all; a project that you changed is never overwritten.</source>
   <translation>In den Ordner kommen sheet.pdf, der Rahmen jeder Kartenseite (249 x 165 mm), atlas.gpkg, project.qgz, die Bilanz und die übrigen Tabellen, report.html und das Blatt, wie es ausgeführt wurde. Die Dateien erscheinen vollständig oder gar nicht; ein Projekt, das Sie geändert haben, wird nie überschrieben.</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/build_symbols.py"></location>
   <source>The input is OUTPUT (one layer a cluster) or TOTALS (one layer, each site once) of “Join employment to postal codes”.</source>
   <translation>Eingabe ist OUTPUT (ein Layer mit allen Clustern) oder TOTALS (ein Layer, jeder Standort einmal) von „Arbeitsplätze mit Postleitzahlen verknüpfen“.</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/export_maps.py"></location>
   <source>The layers are those of “Build proportional symbols”: the total is a page of its own, one cluster too; several clusters share grids of at most six maps with one scale.</source>
   <translation>Die Layer sind die von „Proportionale Symbole erstellen“: Die Summe ist eine eigene Seite, ein einzelner Cluster auch; mehrere Cluster teilen sich Tafeln von höchstens sechs Karten mit einem Maßstab.</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/apply_exclusions.py"></location>
   <source>The members table and the rules may be layers or files (CSV, TXT, XLSX, ODS ...). Columns are recognised from the header in French, English, Dutch and German unless named.</source>
   <translation>Die Mitgliedertabelle und die Regeln können Layer oder Dateien sein (CSV, TXT, XLSX, ODS ...). Die Felder werden aus der Kopfzeile erkannt, auf Französisch, Englisch, Niederländisch und Deutsch, sofern sie nicht angegeben sind.</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/join_employment.py"></location>
   <source>The members table may be a layer or a file (CSV, TXT, XLSX, ODS ...); columns are recognised from the header in French, English, Dutch and German unless named, and the log says which were taken. Rules exclude or correct members; host codes say where a code without territory is shown. Every row and job is accounted for in the ledger; the table of rows says what became of each.</source>
   <translation>Die Mitgliedertabelle kann ein Layer oder eine Datei sein (CSV, TXT, XLSX, ODS ...); die Felder werden aus der Kopfzeile erkannt, auf Französisch, Englisch, Niederländisch und Deutsch, sofern sie nicht angegeben sind, und das Protokoll nennt die erkannten. Regeln schließen Mitglieder aus oder korrigieren sie; Ersatz-Postleitzahlen sagen, wo eine Postleitzahl ohne Gebiet gezeigt wird. Die Bilanz legt über jede Zeile und jeden Arbeitsplatz Rechenschaft ab; die Tabelle der Zeilen sagt, was aus jeder wurde.</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/suggest_exclusions.py"></location>
   <source>The output is a rules table for “Apply exclusion rules” and “Join employment to postal codes”: set enabled to 1 where you agree, and write the reason as it shall be printed. Reasons are in the language of QGIS, where it is French, English, Dutch or German.</source>
   <translation>Die Ausgabe ist eine Regeltabelle für „Ausschlussregeln anwenden“ und „Arbeitsplätze mit Postleitzahlen verknüpfen“: Setzen Sie enabled auf 1, wo Sie zustimmen, und schreiben Sie die Begründung so, wie sie gedruckt werden soll. Die Begründungen sind in der Sprache von QGIS, wenn es Französisch, Englisch, Niederländisch oder Deutsch ist.</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/apply_exclusions.py"></location>
   <source>The rules table has the columns enabled, id, action, cluster, field, operator, value, jobs, reason. One line is one condition; lines with one id must all hold; the first rule that holds decides. Actions: exclude, set_jobs. Operators: equals, not equals, one of (values separated by |), contains, starts with, matches (a regular expression), &gt;, &gt;=, &lt;, &lt;=, is empty, is not empty.</source>
   <translation>Die Regeltabelle hat die Spalten enabled, id, action, cluster, field, operator, value, jobs, reason. Eine Zeile ist eine Bedingung; Zeilen mit derselben id müssen alle gelten; die erste Regel, die gilt, entscheidet. Aktionen: exclude, set_jobs. Operatoren: equals, not equals, one of (Werte durch | getrennt), contains, starts with, matches (ein regulärer Ausdruck), &gt;, &gt;=, &lt;, &lt;=, is empty, is not empty.</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/produce_sheet.py"></location>
   <source>The sheet is one JSON file (format cluster-atlas-sheet, version 1) that names the members table, the postal-code layers, rules, base map, pages and texts; paths in it are relative to it. Empty: the demonstration sheet.</source>
   <translation>Das Blatt ist eine JSON-Datei (Format cluster-atlas-sheet, Version 1), die Mitgliedertabelle, Postleitzahlen-Layer, Regeln, Basiskarte, Seiten und Texte nennt; Pfade darin gelten ab der Datei. Leer: das Demonstrationsblatt.</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/normalise_postal_codes.py"></location>
   <source>The table may be a layer or a file (CSV, TXT, XLSX, ODS ...); its columns are recognised from the header unless named.</source>
   <translation>Die Tabelle kann ein Layer oder eine Datei sein (CSV, TXT, XLSX, ODS ...); ihre Felder werden aus der Kopfzeile erkannt, sofern sie nicht angegeben sind.</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/join_employment.py"></location>
   <source>There is no such postal-code layer: {}</source>
   <translation>Diesen Postleitzahlen-Layer gibt es nicht: {}</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/requirements.py"></location>
   <source>This QGIS has no {}. Install it, then restart QGIS: {}</source>
   <translation>Diesem QGIS fehlt {}. Installieren Sie es und starten Sie QGIS neu: {}</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/export_maps.py"></location>
   <source>Title</source>
   <translation>Titel</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/join_employment.py"></location>
   <source>Unmatched codes</source>
   <translation>Nicht zugeordnete Postleitzahlen</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/export_maps.py"></location>
   <source>Writes the symbol layers as pages with title, legend and sources: one file for each page and format.</source>
   <translation>Setzt die Symbollayer auf Seiten mit Titel, Legende und Quellen: eine Datei je Seite und Format.</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/members.py"></location>
   <source>Year column</source>
   <translation>Feld des Jahres</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/members.py"></location>
   <source>Year, of a table with several</source>
   <translation>Jahr, falls die Tabelle mehrere enthält</translation>
  </message>
  <message>
   <location filename="../../processing/algorithms/join_employment.py"></location>
   <source>{} has {} values for {} layers: give one for all, or one a layer.</source>
   <translation>{} hat {} Werte für {} Layer: Geben Sie einen für alle an oder einen je Layer.</translation>
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
   <translation>Das gedruckte Atlasblatt der Cluster erstellen</translation>
  </message>
 </context>
 <context>
  <name>ClusterDetails</name>
  <message>
   <location filename="../../ui/clusters/details.py"></location>
   <source>&amp;Colour</source>
   <translation>&amp;Farbe</translation>
  </message>
  <message>
   <location filename="../../ui/clusters/details.py"></location>
   <source>&amp;Logic</source>
   <translation>&amp;Logik</translation>
  </message>
  <message>
   <location filename="../../ui/clusters/details.py"></location>
   <source>Also calle&amp;d</source>
   <translation>Auch &amp;genannt</translation>
  </message>
  <message>
   <location filename="../../ui/clusters/details.py"></location>
   <source>Colour</source>
   <translation>Farbe</translation>
  </message>
  <message>
   <location filename="../../ui/clusters/details.py"></location>
   <source>Names that mean this cluster in the table, separated by semicolons.</source>
   <translation>Namen, die in der Tabelle diesen Cluster bezeichnen, durch Semikolons getrennt.</translation>
  </message>
  <message>
   <location filename="../../ui/clusters/details.py"></location>
   <source>None</source>
   <translation>Keine</translation>
  </message>
  <message>
   <location filename="../../ui/clusters/details.py"></location>
   <source>Same as another cluster: merge the two</source>
   <translation>Identisch mit einem anderen Cluster: beide zusammenführen</translation>
  </message>
  <message>
   <location filename="../../ui/clusters/details.py"></location>
   <source>Some readers can hardly tell the two colours apart.</source>
   <translation>Manche Leser unterscheiden die beiden Farben kaum.</translation>
  </message>
  <message>
   <location filename="../../ui/clusters/details.py"></location>
   <source>Take the colour of the spatial logic again</source>
   <translation>Wieder die Farbe der räumlichen Logik nehmen</translation>
  </message>
  <message>
   <location filename="../../ui/clusters/details.py"></location>
   <source>near that of {other}</source>
   <translation>ähnelt der von {other}</translation>
  </message>
  <message>
   <location filename="../../ui/clusters/details.py"></location>
   <source>other names, separated by ;</source>
   <translation>andere Namen, durch ; getrennt</translation>
  </message>
 </context>
 <context>
  <name>ClusterModel</name>
  <message>
   <location filename="../../ui/clusters/cluster_model.py"></location>
   <source>All clusters</source>
   <translation>Alle Cluster</translation>
  </message>
  <message>
   <location filename="../../ui/clusters/cluster_model.py"></location>
   <source>Cluster</source>
   <translation>Cluster</translation>
  </message>
  <message>
   <location filename="../../ui/clusters/cluster_model.py"></location>
   <source>Each site counts once, with its largest cluster.</source>
   <translation>Jeder Standort zählt einmal, mit seinem größten Cluster.</translation>
  </message>
  <message>
   <location filename="../../ui/clusters/cluster_model.py"></location>
   <source>In the table: {name}</source>
   <translation>In der Tabelle: {name}</translation>
  </message>
  <message>
   <location filename="../../ui/clusters/cluster_model.py"></location>
   <source>It has no map of its own.</source>
   <translation>Er hat keine eigene Karte.</translation>
  </message>
  <message>
   <location filename="../../ui/clusters/cluster_model.py"></location>
   <source>Its colour is hardly told from that of {other}.</source>
   <translation>Seine Farbe ist kaum von der von {other} zu unterscheiden.</translation>
  </message>
  <message>
   <location filename="../../ui/clusters/cluster_model.py"></location>
   <source>Jobs</source>
   <translation>Arbeitsplätze</translation>
  </message>
  <message>
   <location filename="../../ui/clusters/cluster_model.py"></location>
   <source>Members</source>
   <translation>Mitglieder</translation>
  </message>
  <message>
   <location filename="../../ui/clusters/cluster_model.py"></location>
   <source>Page</source>
   <translation>Seite</translation>
  </message>
  <message>
   <location filename="../../ui/clusters/cluster_model.py"></location>
   <source>{name} – not in the table</source>
   <translation>{name} – nicht in der Tabelle</translation>
  </message>
  <message>
   <location filename="../../ui/clusters/cluster_model.py"></location>
   <source>“{name}” is not in the table. Delete takes it out of the sheet; “Same as” merges it with another.</source>
   <translation>„{name}“ steht nicht in der Tabelle. Entf nimmt ihn aus dem Blatt; „Identisch mit“ führt ihn mit einem anderen zusammen.</translation>
  </message>
 </context>
 <context>
  <name>ClusterView</name>
  <message>
   <location filename="../../ui/clusters/cluster_view.py"></location>
   <source>Clusters</source>
   <translation>Cluster</translation>
  </message>
 </context>
 <context>
  <name>ClustersLayout</name>
  <message>
   <location filename="../../ui/clusters/layout.py"></location>
   <source>Add a page, with the chosen cluster or with all</source>
   <translation>Seite hinzufügen, mit dem gewählten Cluster oder mit allen</translation>
  </message>
  <message>
   <location filename="../../ui/clusters/layout.py"></location>
   <source>Base map of the sheet in the canvas</source>
   <translation>Basiskarte des Blatts in der Kartenansicht</translation>
  </message>
  <message>
   <location filename="../../ui/clusters/layout.py"></location>
   <source>Edit the title</source>
   <translation>Titel bearbeiten</translation>
  </message>
  <message>
   <location filename="../../ui/clusters/layout.py"></location>
   <source>In the &amp;map</source>
   <translation>In der &amp;Karte</translation>
  </message>
  <message>
   <location filename="../../ui/clusters/layout.py"></location>
   <source>Kind</source>
   <translation>Art</translation>
  </message>
  <message>
   <location filename="../../ui/clusters/layout.py"></location>
   <source>Move down</source>
   <translation>Nach unten</translation>
  </message>
  <message>
   <location filename="../../ui/clusters/layout.py"></location>
   <source>Move down (Ctrl+Down)</source>
   <translation>Nach unten (Strg+↓)</translation>
  </message>
  <message>
   <location filename="../../ui/clusters/layout.py"></location>
   <source>Move up</source>
   <translation>Nach oben</translation>
  </message>
  <message>
   <location filename="../../ui/clusters/layout.py"></location>
   <source>Move up (Ctrl+Up)</source>
   <translation>Nach oben (Strg+↑)</translation>
  </message>
  <message>
   <location filename="../../ui/clusters/layout.py"></location>
   <source>Pages</source>
   <translation>Seiten</translation>
  </message>
  <message>
   <location filename="../../ui/clusters/layout.py"></location>
   <source>Put the chosen cluster on the chosen page</source>
   <translation>Gewählten Cluster auf die gewählte Seite setzen</translation>
  </message>
  <message>
   <location filename="../../ui/clusters/layout.py"></location>
   <source>Remove from the sheet</source>
   <translation>Aus dem Blatt entfernen</translation>
  </message>
  <message>
   <location filename="../../ui/clusters/layout.py"></location>
   <source>Rename</source>
   <translation>Umbenennen</translation>
  </message>
  <message>
   <location filename="../../ui/clusters/layout.py"></location>
   <source>Rows of a circle: click one in the map canvas</source>
   <translation>Zeilen eines Kreises: in der Kartenansicht einen anklicken</translation>
  </message>
  <message>
   <location filename="../../ui/clusters/layout.py"></location>
   <source>Same as</source>
   <translation>Identisch mit</translation>
  </message>
  <message>
   <location filename="../../ui/clusters/layout.py"></location>
   <source>Take away</source>
   <translation>Entfernen</translation>
  </message>
  <message>
   <location filename="../../ui/clusters/layout.py"></location>
   <source>Take away the chosen page or cluster (Delete)</source>
   <translation>Gewählte Seite oder gewählten Cluster entfernen (Entf)</translation>
  </message>
  <message>
   <location filename="../../ui/clusters/layout.py"></location>
   <source>Take the sheet's style</source>
   <translation>Stil des Blatts übernehmen</translation>
  </message>
  <message>
   <location filename="../../ui/clusters/layout.py"></location>
   <source>The chosen cluster is shown in the map canvas, at the symbol scale of its page.</source>
   <translation>Der gewählte Cluster wird in der Kartenansicht gezeigt, im Symbolmaßstab seiner Seite.</translation>
  </message>
  <message>
   <location filename="../../ui/clusters/layout.py"></location>
   <source>The clusters are listed here once the table and the postal-code layer are read.</source>
   <translation>Die Cluster stehen hier, sobald die Tabelle und der Postleitzahlen-Layer gelesen sind.</translation>
  </message>
  <message>
   <location filename="../../ui/clusters/layout.py"></location>
   <source>Your style is kept: {names}.</source>
   <translation>Ihr Stil bleibt erhalten: {names}.</translation>
  </message>
  <message>
   <location filename="../../ui/clusters/layout.py"></location>
   <source>Zoom to the sheet</source>
   <translation>Auf das Blatt zoomen</translation>
  </message>
 </context>
 <context>
  <name>ClustersStep</name>
  <message numerus="yes">
   <location filename="../../ui/clusters/step.py"></location>
   <source>%n cluster(s)</source>
   <translation>
    <numerusform>%n Cluster</numerusform>
    <numerusform>%n Cluster</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../ui/clusters/step.py"></location>
   <source>%n cluster(s) on no page</source>
   <translation>
    <numerusform>%n Cluster auf keiner Seite</numerusform>
    <numerusform>%n Cluster auf keiner Seite</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../ui/clusters/step.py"></location>
   <source>%n page(s)</source>
   <translation>
    <numerusform>%n Seite</numerusform>
    <numerusform>%n Seiten</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../ui/clusters/step.py"></location>
   <source>A page names “{name}”, which is in neither table nor sheet</source>
   <translation>Eine Seite nennt „{name}“, was weder in der Tabelle noch im Blatt steht</translation>
  </message>
  <message>
   <location filename="../../ui/clusters/step.py"></location>
   <source>Clusters</source>
   <translation>Cluster</translation>
  </message>
  <message>
   <location filename="../../ui/clusters/step.py"></location>
   <source>On no page: {names}.</source>
   <translation>Auf keiner Seite: {names}.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../ui/clusters/step.py"></location>
   <source>Small maps {number}: %n cluster(s) take more than one page.</source>
   <translation>
    <numerusform>Kleine Karten {number}: %n Cluster nimmt mehr als eine Seite ein.</numerusform>
    <numerusform>Kleine Karten {number}: %n Cluster nehmen mehr als eine Seite ein.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../ui/clusters/step.py"></location>
   <source>The table has no cluster</source>
   <translation>Die Tabelle hat keinen Cluster</translation>
  </message>
  <message>
   <location filename="../../ui/clusters/step.py"></location>
   <source>{clusters} on {pages}</source>
   <translation>{clusters} auf {pages}</translation>
  </message>
 </context>
 <context>
  <name>CountriesBox</name>
  <message>
   <location filename="../../ui/data/countries_box.py"></location>
   <source>Belgium</source>
   <translation>Belgien</translation>
  </message>
  <message>
   <location filename="../../ui/data/countries_box.py"></location>
   <source>France</source>
   <translation>Frankreich</translation>
  </message>
  <message>
   <location filename="../../ui/data/countries_box.py"></location>
   <source>Germany</source>
   <translation>Deutschland</translation>
  </message>
  <message>
   <location filename="../../ui/data/countries_box.py"></location>
   <source>Luxembourg</source>
   <translation>Luxemburg</translation>
  </message>
  <message>
   <location filename="../../ui/data/countries_box.py"></location>
   <source>Netherlands</source>
   <translation>Niederlande</translation>
  </message>
 </context>
 <context>
  <name>DataParts</name>
  <message>
   <location filename="../../ui/data/parts.py"></location>
   <source>Codes without a place</source>
   <translation>Postleitzahlen ohne Ort</translation>
  </message>
  <message>
   <location filename="../../ui/data/parts.py"></location>
   <source>Columns</source>
   <translation>Felder</translation>
  </message>
  <message>
   <location filename="../../ui/data/parts.py"></location>
   <source>Found in the table</source>
   <translation>In der Tabelle gefunden</translation>
  </message>
  <message>
   <location filename="../../ui/data/parts.py"></location>
   <source>Members</source>
   <translation>Mitglieder</translation>
  </message>
  <message>
   <location filename="../../ui/data/parts.py"></location>
   <source>Postal-code layers</source>
   <translation>Postleitzahlen-Layer</translation>
  </message>
  <message>
   <location filename="../../ui/data/parts.py"></location>
   <source>Read again</source>
   <translation>Neu lesen</translation>
  </message>
  <message>
   <location filename="../../ui/data/parts.py"></location>
   <source>Read the table and the layers again</source>
   <translation>Tabelle und Layer neu lesen</translation>
  </message>
 </context>
 <context>
  <name>DataReader</name>
  <message>
   <location filename="../../ui/data/facts.py"></location>
   <source>First rows of the table</source>
   <translation>Erste Zeilen der Tabelle</translation>
  </message>
  <message>
   <location filename="../../ui/data/facts.py"></location>
   <source>Postal-code layer of a file</source>
   <translation>Postleitzahlen-Layer einer Datei</translation>
  </message>
  <message>
   <location filename="../../ui/data/facts.py"></location>
   <source>Postal-code layers</source>
   <translation>Postleitzahlen-Layer</translation>
  </message>
  <message>
   <location filename="../../ui/data/facts.py"></location>
   <source>Values of the table</source>
   <translation>Werte der Tabelle</translation>
  </message>
  <message>
   <location filename="../../ui/data/facts.py"></location>
   <source>What was found in the table</source>
   <translation>Was in der Tabelle gefunden wurde</translation>
  </message>
 </context>
 <context>
  <name>DataStep</name>
  <message numerus="yes">
   <location filename="../../ui/data/step.py"></location>
   <source>%n cluster(s)</source>
   <translation>
    <numerusform>%n Cluster</numerusform>
    <numerusform>%n Cluster</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../ui/data/step.py"></location>
   <source>%n code(s) unmatched</source>
   <translation>
    <numerusform>%n PLZ nicht zugeordnet</numerusform>
    <numerusform>%n PLZ nicht zugeordnet</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../ui/data/step.py"></location>
   <source>%n row(s)</source>
   <translation>
    <numerusform>%n Zeile</numerusform>
    <numerusform>%n Zeilen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../ui/data/parts.py"></location>
   <source>Codes without a place</source>
   <translation>Postleitzahlen ohne Ort</translation>
  </message>
  <message>
   <location filename="../../ui/data/parts.py"></location>
   <source>Columns</source>
   <translation>Felder</translation>
  </message>
  <message>
   <location filename="../../ui/data/step.py"></location>
   <source>Data</source>
   <translation>Daten</translation>
  </message>
  <message>
   <location filename="../../ui/data/parts.py"></location>
   <source>Found in the table</source>
   <translation>In der Tabelle gefunden</translation>
  </message>
  <message>
   <location filename="../../ui/data/parts.py"></location>
   <source>Members</source>
   <translation>Mitglieder</translation>
  </message>
  <message>
   <location filename="../../ui/data/parts.py"></location>
   <source>Postal-code layers</source>
   <translation>Postleitzahlen-Layer</translation>
  </message>
  <message>
   <location filename="../../ui/data/parts.py"></location>
   <source>Read again</source>
   <translation>Neu lesen</translation>
  </message>
  <message>
   <location filename="../../ui/data/parts.py"></location>
   <source>Read the table and the layers again</source>
   <translation>Tabelle und Layer neu lesen</translation>
  </message>
  <message>
   <location filename="../../ui/data/step.py"></location>
   <source>This table has no {columns}; its own columns are recognised again. Check them.</source>
   <translation>Diese Tabelle hat die Felder {columns} nicht: Ihre eigenen werden neu erkannt. Prüfen Sie sie.</translation>
  </message>
  <message>
   <location filename="../../ui/data/step.py"></location>
   <source>choose a postal-code layer</source>
   <translation>Postleitzahlen-Layer wählen</translation>
  </message>
  <message>
   <location filename="../../ui/data/step.py"></location>
   <source>choose a table</source>
   <translation>Tabelle wählen</translation>
  </message>
  <message>
   <location filename="../../ui/data/step.py"></location>
   <source>reading</source>
   <translation>wird gelesen</translation>
  </message>
  <message>
   <location filename="../../ui/data/step.py"></location>
   <source>stopped: read again</source>
   <translation>angehalten: neu lesen</translation>
  </message>
  <message>
   <location filename="../../ui/data/step.py"></location>
   <source>{name} is gone</source>
   <translation>{name} fehlt</translation>
  </message>
 </context>
 <context>
  <name>ExclusionsStep</name>
  <message>
   <location filename="../../ui/exclusions/step.py"></location>
   <source>Exclusions</source>
   <translation>Ausschlüsse</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/step.py"></location>
   <source>Ledger</source>
   <translation>Bilanz</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/step.py"></location>
   <source>Make a rule of a row</source>
   <translation>Regel aus einer Zeile erstellen</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/step.py"></location>
   <source>Rules</source>
   <translation>Regeln</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/step.py"></location>
   <source>Suggestions</source>
   <translation>Vorschläge</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/step.py"></location>
   <source>Take over a suggestion</source>
   <translation>Vorschlag übernehmen</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/step.py"></location>
   <source>no rule</source>
   <translation>keine Regel</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/step.py"></location>
   <source>no rule takes a row</source>
   <translation>keine Regel erfasst eine Zeile</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/step.py"></location>
   <source>{excluded}; {corrected}</source>
   <translation>{excluded}; {corrected}</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/step.py"></location>
   <source>{rules} correct</source>
   <translation>{rules} korrigieren</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/step.py"></location>
   <source>{rules} corrects</source>
   <translation>{rules} korrigiert</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/step.py"></location>
   <source>{rules} exclude {rows}, {jobs}</source>
   <translation>{rules} schließen {rows}, {jobs} aus</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/step.py"></location>
   <source>{rules} excludes {rows}, {jobs}</source>
   <translation>{rules} schließt {rows}, {jobs} aus</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/step.py"></location>
   <source>{rules} wrong: {what}</source>
   <translation>{rules} fehlerhaft: {what}</translation>
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
    <numerusform>%n Datei</numerusform>
    <numerusform>%n Dateien</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../ui/sheet/export_box.py"></location>
   <source>&amp;Folder</source>
   <translation>&amp;Ordner</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/export_box.py"></location>
   <source>&amp;Resolution</source>
   <translation>Auflös&amp;ung</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/export_box.py"></location>
   <source>Choose a folder</source>
   <translation>Ordner wählen</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/export_box.py"></location>
   <source>Export</source>
   <translation>Exportieren</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/export_box.py"></location>
   <source>Formats</source>
   <translation>Formate</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/export_box.py"></location>
   <source>Of the PNG; PDF and SVG are exact at any size</source>
   <translation>Des PNG; PDF und SVG sind in jeder Größe exakt</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/export_box.py"></location>
   <source>Open a page</source>
   <translation>Seite öffnen</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/export_box.py"></location>
   <source>Open the folder</source>
   <translation>Ordner öffnen</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/export_box.py"></location>
   <source>Open the project</source>
   <translation>Projekt öffnen</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/export_box.py"></location>
   <source>Open the report</source>
   <translation>Bericht öffnen</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/export_box.py"></location>
   <source>Opens the project, then the page in the layout designer</source>
   <translation>Im Layoutdesigner, zuerst das Projekt</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/export_box.py"></location>
   <source>Re&amp;cent</source>
   <translation>&amp;Zuletzt</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/export_box.py"></location>
   <source>Recent folders</source>
   <translation>Zuletzt benutzte Ordner</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/export_box.py"></location>
   <source>The folder of the sheet's files</source>
   <translation>Der Ordner der Dateien des Blatts</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/export_box.py"></location>
   <source>Then open the folder</source>
   <translation>Danach den Ordner öffnen</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/export_box.py"></location>
   <source>Write all pages, tables and the project</source>
   <translation>Alle Seiten, Tabellen und das Projekt schreiben</translation>
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
   <translation>Export des Atlasblatts</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/exporter.py"></location>
   <source>Preparing the export</source>
   <translation>Export wird vorbereitet</translation>
  </message>
 </context>
 <context>
  <name>FindingsBox</name>
  <message numerus="yes">
   <location filename="../../ui/data/findings_box.py"></location>
   <source>%n remark(s) on sites whose headcounts differ or add up. Read them under “How it was read”.</source>
   <translation>
    <numerusform>%n Hinweis zu Standorten, deren Beschäftigtenzahlen abweichen oder addiert werden. Lesen Sie ihn unter „Wie gelesen wurde“.</numerusform>
    <numerusform>%n Hinweise zu Standorten, deren Beschäftigtenzahlen abweichen oder addiert werden. Lesen Sie sie unter „Wie gelesen wurde“.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../ui/data/findings_box.py"></location>
   <source>%n row(s) have a headcount that is no number ({cells}). Correct them in the table, or set their jobs by a rule in Exclusions.</source>
   <translation>
    <numerusform>%n Zeile hat eine Beschäftigtenzahl, die keine Zahl ist ({cells}). Korrigieren Sie sie in der Tabelle, oder setzen Sie ihre Arbeitsplätze durch eine Regel unter Ausschlüsse.</numerusform>
    <numerusform>%n Zeilen haben eine Beschäftigtenzahl, die keine Zahl ist ({cells}). Korrigieren Sie sie in der Tabelle, oder setzen Sie ihre Arbeitsplätze durch eine Regel unter Ausschlüsse.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../ui/data/findings_box.py"></location>
   <source>%n row(s) have neither cluster nor code, as totals and source lines do: they were passed over (rows {cells} ...).</source>
   <translation>
    <numerusform>%n Zeile hat weder Cluster noch Postleitzahl, wie Summen und Quellenangaben: Sie wurde übergangen (Zeile {cells} ...).</numerusform>
    <numerusform>%n Zeilen haben weder Cluster noch Postleitzahl, wie Summen und Quellenangaben: Sie wurden übergangen (Zeilen {cells} ...).</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../ui/data/findings_box.py"></location>
   <source>%n row(s) have no postal code: {jobs} jobs are not on the map. Complete the table.</source>
   <translation>
    <numerusform>%n Zeile hat keine Postleitzahl: {jobs} Arbeitsplätze sind nicht auf der Karte. Ergänzen Sie die Tabelle.</numerusform>
    <numerusform>%n Zeilen haben keine Postleitzahl: {jobs} Arbeitsplätze sind nicht auf der Karte. Ergänzen Sie die Tabelle.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../ui/data/findings_box.py"></location>
   <source>%n row(s) name no cluster: {jobs} jobs are not on the map. Complete the table.</source>
   <translation>
    <numerusform>%n Zeile nennt keinen Cluster: {jobs} Arbeitsplätze sind nicht auf der Karte. Ergänzen Sie die Tabelle.</numerusform>
    <numerusform>%n Zeilen nennen keinen Cluster: {jobs} Arbeitsplätze sind nicht auf der Karte. Ergänzen Sie die Tabelle.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../ui/data/findings_box.py"></location>
   <source>%n row(s) say the same as an earlier one and do not count again.</source>
   <translation>
    <numerusform>%n Zeile sagt dasselbe wie eine frühere und zählt nicht noch einmal.</numerusform>
    <numerusform>%n Zeilen sagen dasselbe wie eine frühere und zählen nicht noch einmal.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../ui/data/findings_box.py"></location>
   <source>%n row(s), {jobs} jobs, are in a country whose codes are not known ({cells}). Exclude them by a rule, with the reason.</source>
   <translation>
    <numerusform>%n Zeile, {jobs} Arbeitsplätze, liegt in einem Land, dessen Postleitzahlen nicht bekannt sind ({cells}). Schließen Sie sie durch eine Regel mit Begründung aus.</numerusform>
    <numerusform>%n Zeilen, {jobs} Arbeitsplätze, liegen in einem Land, dessen Postleitzahlen nicht bekannt sind ({cells}). Schließen Sie sie durch eine Regel mit Begründung aus.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../ui/data/findings_box.py"></location>
   <source>%n row(s), {jobs} jobs, are in a country without a postal-code layer ({cells}). Add a layer that has its codes.</source>
   <translation>
    <numerusform>%n Zeile, {jobs} Arbeitsplätze, liegt in einem Land ohne Postleitzahlen-Layer ({cells}). Fügen Sie einen Layer mit dessen Postleitzahlen hinzu.</numerusform>
    <numerusform>%n Zeilen, {jobs} Arbeitsplätze, liegen in einem Land ohne Postleitzahlen-Layer ({cells}). Fügen Sie einen Layer mit dessen Postleitzahlen hinzu.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../ui/data/findings_box.py"></location>
   <source>%n row(s), {jobs} jobs, have a code and a country that disagree ({cells}). Correct the one or the other in the table.</source>
   <translation>
    <numerusform>%n Zeile, {jobs} Arbeitsplätze, hat eine Postleitzahl und ein Land, die sich widersprechen ({cells}). Korrigieren Sie das eine oder das andere in der Tabelle.</numerusform>
    <numerusform>%n Zeilen, {jobs} Arbeitsplätze, haben eine Postleitzahl und ein Land, die sich widersprechen ({cells}). Korrigieren Sie das eine oder das andere in der Tabelle.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../ui/data/findings_box.py"></location>
   <source>%n row(s), {jobs} jobs, have a code that is none of its country ({cells}). Choose the country's column or the default country, or correct the table.</source>
   <translation>
    <numerusform>%n Zeile, {jobs} Arbeitsplätze, hat eine Postleitzahl, die keine ihres Landes ist ({cells}). Wählen Sie das Feld des Landes oder das Standardland, oder korrigieren Sie die Tabelle.</numerusform>
    <numerusform>%n Zeilen, {jobs} Arbeitsplätze, haben eine Postleitzahl, die keine ihres Landes ist ({cells}). Wählen Sie das Feld des Landes oder das Standardland, oder korrigieren Sie die Tabelle.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../ui/data/findings_box.py"></location>
   <source>%n row(s), {jobs} jobs, have a code without a place in the layers ({cells}). Show them at other codes below.</source>
   <translation>
    <numerusform>%n Zeile, {jobs} Arbeitsplätze, hat eine Postleitzahl ohne Ort in den Layern ({cells}). Zeigen Sie sie unten bei einer anderen Postleitzahl.</numerusform>
    <numerusform>%n Zeilen, {jobs} Arbeitsplätze, haben eine Postleitzahl ohne Ort in den Layern ({cells}). Zeigen Sie sie unten bei anderen Postleitzahlen.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../ui/data/findings_box.py"></location>
   <source>Double-click or press Enter to see the rows.</source>
   <translation>Doppelklick oder Enter zeigt die Zeilen.</translation>
  </message>
  <message>
   <location filename="../../ui/data/findings_box.py"></location>
   <source>Every row of the table is on the map or taken off it by a rule.</source>
   <translation>Jede Zeile der Tabelle ist auf der Karte oder durch eine Regel ausgenommen.</translation>
  </message>
  <message>
   <location filename="../../ui/data/findings_box.py"></location>
   <source>empty cells</source>
   <translation>leere Zellen</translation>
  </message>
 </context>
 <context>
  <name>FrameBox</name>
  <message>
   <location filename="../../ui/sheet/frame_box.py"></location>
   <source>&amp;Only where</source>
   <translation>&amp;Nur wo</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/frame_box.py"></location>
   <source>&amp;Region in focus</source>
   <translation>&amp;Region im Blickpunkt</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/frame_box.py"></location>
   <source>An expression that is true for the region's features</source>
   <translation>Ein Ausdruck, der für die Objekte der Region wahr ist</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/frame_box.py"></location>
   <source>Area and region</source>
   <translation>Gebiet und Region</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/frame_box.py"></location>
   <source>Build the expression</source>
   <translation>Ausdruck erstellen</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/frame_box.py"></location>
   <source>Choose a file</source>
   <translation>Datei wählen</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/frame_box.py"></location>
   <source>No region</source>
   <translation>Keine Region</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/frame_box.py"></location>
   <source>Otherwise the maps show the region in focus, or all places</source>
   <translation>Sonst zeigen die Karten die Region im Blickpunkt oder alle Orte</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/frame_box.py"></location>
   <source>Show at least this area</source>
   <translation>Mindestens dieses Gebiet zeigen</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/frame_box.py"></location>
   <source>The region's file</source>
   <translation>Die Datei der Region</translation>
  </message>
 </context>
 <context>
  <name>HeadView</name>
  <message>
   <location filename="../../ui/data/head_view.py"></location>
   <source>First rows of the table</source>
   <translation>Erste Zeilen der Tabelle</translation>
  </message>
 </context>
 <context>
  <name>HostsBox</name>
  <message>
   <location filename="../../ui/data/hosts_box.py"></location>
   <source>Code</source>
   <translation>PLZ</translation>
  </message>
  <message>
   <location filename="../../ui/data/hosts_box.py"></location>
   <source>Host codes</source>
   <translation>Ersatz-Postleitzahlen</translation>
  </message>
  <message>
   <location filename="../../ui/data/hosts_box.py"></location>
   <source>No longer show the selected code there</source>
   <translation>Ausgewählte Postleitzahl nicht mehr dort zeigen</translation>
  </message>
  <message>
   <location filename="../../ui/data/hosts_box.py"></location>
   <source>Reason</source>
   <translation>Begründung</translation>
  </message>
  <message>
   <location filename="../../ui/data/hosts_box.py"></location>
   <source>Take back</source>
   <translation>Zurücknehmen</translation>
  </message>
  <message>
   <location filename="../../ui/data/hosts_box.py"></location>
   <source>nowhere</source>
   <translation>nirgends</translation>
  </message>
 </context>
 <context>
  <name>LayoutBox</name>
  <message>
   <location filename="../../ui/sheet/layout_box.py"></location>
   <source>A layout's settings</source>
   <translation>Einstellungen eines Layouts</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/layout_box.py"></location>
   <source>Choose a file…</source>
   <translation>Datei wählen…</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/layout_box.py"></location>
   <source>Frame, places of the texts, fonts and colours of the pages</source>
   <translation>Rahmen, Lage der Texte, Schriften und Farben der Seiten</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/layout_box.py"></location>
   <source>Layout</source>
   <translation>Layout</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/layout_box.py"></location>
   <source>Layout &amp;settings</source>
   <translation>Layout&amp;einstellungen</translation>
  </message>
 </context>
 <context>
  <name>LedgerModel</name>
  <message>
   <location filename="../../ui/exclusions/ledger_page.py"></location>
   <source>Double-click to see the rows.</source>
   <translation>Doppelklick zeigt die Zeilen.</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/ledger_page.py"></location>
   <source>Fate</source>
   <translation>Verbleib</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/ledger_page.py"></location>
   <source>Jobs</source>
   <translation>Arbeitsplätze</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/ledger_page.py"></location>
   <source>Rows</source>
   <translation>Zeilen</translation>
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
   <translation>Zeilen und Arbeitsplätze welches Clusters</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/ledger_page.py"></location>
   <source>Copy the table</source>
   <translation>Tabelle kopieren</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/ledger_page.py"></location>
   <source>Export the ledger</source>
   <translation>Bilanz exportieren</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/ledger_page.py"></location>
   <source>Export the whole ledger as CSV</source>
   <translation>Die ganze Bilanz als CSV exportieren</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/ledger_page.py"></location>
   <source>Ledger</source>
   <translation>Bilanz</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/ledger_page.py"></location>
   <source>The ledger comes with the figures.</source>
   <translation>Die Bilanz kommt mit den Zahlen.</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/ledger_page.py"></location>
   <source>These are the last good figures: a rule is wrong, or new ones are on their way.</source>
   <translation>Das sind die letzten gültigen Zahlen: Eine Regel ist fehlerhaft, oder neue sind unterwegs.</translation>
  </message>
 </context>
 <context>
  <name>LogBox</name>
  <message>
   <location filename="../../ui/data/log_box.py"></location>
   <source>How it was read</source>
   <translation>Wie gelesen wurde</translation>
  </message>
 </context>
 <context>
  <name>MappingBox</name>
  <message>
   <location filename="../../ui/data/mapping_box.py"></location>
   <source>(none)</source>
   <translation>(keines)</translation>
  </message>
  <message>
   <location filename="../../ui/data/mapping_box.py"></location>
   <source>(not found)</source>
   <translation>(nicht gefunden)</translation>
  </message>
  <message>
   <location filename="../../ui/data/mapping_box.py"></location>
   <source>(recognised) {column}</source>
   <translation>(erkannt) {column}</translation>
  </message>
  <message>
   <location filename="../../ui/data/mapping_box.py"></location>
   <source>(to be chosen)</source>
   <translation>(zu wählen)</translation>
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
   <translation>Arbeitsplätze</translation>
  </message>
  <message>
   <location filename="../../ui/data/mapping_box.py"></location>
   <source>Kind</source>
   <translation>Art</translation>
  </message>
  <message>
   <location filename="../../ui/data/mapping_box.py"></location>
   <source>Organisation</source>
   <translation>Organisation</translation>
  </message>
  <message>
   <location filename="../../ui/data/mapping_box.py"></location>
   <source>Other columns</source>
   <translation>Weitere Felder</translation>
  </message>
  <message>
   <location filename="../../ui/data/mapping_box.py"></location>
   <source>Postal code</source>
   <translation>Postleitzahl</translation>
  </message>
  <message>
   <location filename="../../ui/data/mapping_box.py"></location>
   <source>Role</source>
   <translation>Rolle</translation>
  </message>
  <message>
   <location filename="../../ui/data/mapping_box.py"></location>
   <source>Site identifier</source>
   <translation>Standortkennung</translation>
  </message>
  <message>
   <location filename="../../ui/data/mapping_box.py"></location>
   <source>Without a column for the organisation every row counts as a site of its own.</source>
   <translation>Ohne Feld für die Organisation zählt jede Zeile als eigener Standort.</translation>
  </message>
  <message>
   <location filename="../../ui/data/mapping_box.py"></location>
   <source>Year</source>
   <translation>Jahr</translation>
  </message>
  <message>
   <location filename="../../ui/data/mapping_box.py"></location>
   <source>{field}: no column was recognised. Choose it.</source>
   <translation>{field}: Kein Feld wurde erkannt. Wählen Sie eines.</translation>
  </message>
  <message>
   <location filename="../../ui/data/mapping_box.py"></location>
   <source>{field}: this table has no column “{column}”. Choose another one.</source>
   <translation>{field}: Diese Tabelle hat kein Feld „{column}“. Wählen Sie ein anderes.</translation>
  </message>
  <message>
   <location filename="../../ui/data/mapping_box.py"></location>
   <source>{field}: {columns} could be it. Choose one.</source>
   <translation>{field}: {columns} könnten es sein. Wählen Sie eines.</translation>
  </message>
 </context>
 <context>
  <name>Messages</name>
  <message>
   <location filename="../../processing/cartography/settings.py"></location>
   <source>"version" must be {1}, not {2}.</source>
   <translation>„version“ muss {1} sein, nicht {2}.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/typed_json.py"></location>
   <source>"{1}" and page must have an area.</source>
   <translation>„{1}“ und die Seite müssen eine Fläche haben.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/crowded.py"></location>
   <source>"{1}" does not lie on the map “{2}”.</source>
   <translation>„{1}“ liegt nicht auf der Karte „{2}“.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/crowded.py"></location>
   <source>"{1}" has no area.</source>
   <translation>„{1}“ hat keine Fläche.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/crowded.py"></location>
   <source>"{1}" has no room for an inset on a grid.</source>
   <translation>„{1}“ hat auf einer Tafel keinen Platz für eine Nebenkarte.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/typed_json.py"></location>
   <source>"{1}" is an unknown key.</source>
   <translation>Der Schlüssel „{1}“ ist unbekannt.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/typed_json.py"></location>
   <source>"{1}" is missing.</source>
   <translation>„{1}“ fehlt.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/export.py"></location>
   <source>"{1}" is no format of a map.</source>
   <translation>„{1}“ ist kein Format einer Karte.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/crowded.py"></location>
   <source>"{1}" is that of “{2}” too, on “{3}” pages.</source>
   <translation>„{1}“ ist auch das von „{2}“, auf Seiten „{3}“.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/typed_json.py"></location>
   <source>"{1}" leaves no room for the maps below their strips.</source>
   <translation>„{1}“ lässt den Karten unter ihren Streifen keinen Platz.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/typed_json.py"></location>
   <source>"{1}" must be 0, 90 or -90.</source>
   <translation>„{1}“ muss 0, 90 oder -90 sein.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/typed_json.py"></location>
   <source>"{1}" must be a colour like "#1a2b3c", not "{2}".</source>
   <translation>„{1}“ muss eine Farbe wie „#1a2b3c“ sein, nicht „{2}“.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/typed_json.py"></location>
   <source>"{1}" must be a list.</source>
   <translation>„{1}“ muss eine Liste sein.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/typed_json.py"></location>
   <source>"{1}" must be a number from 0.</source>
   <translation>„{1}“ muss eine Zahl ab 0 sein.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/typed_json.py"></location>
   <source>"{1}" must be a number.</source>
   <translation>„{1}“ muss eine Zahl sein.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/typed_json.py"></location>
   <source>"{1}" must be a text.</source>
   <translation>„{1}“ muss ein Text sein.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/typed_json.py"></location>
   <source>"{1}" must be a whole number.</source>
   <translation>„{1}“ muss eine ganze Zahl sein.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/typed_json.py"></location>
   <source>"{1}" must be an object.</source>
   <translation>„{1}“ muss ein Objekt sein.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/typed_json.py"></location>
   <source>"{1}" must be at least {2} pt.</source>
   <translation>„{1}“ muss mindestens {2} pt sein.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/crowded.py"></location>
   <source>"{1}" must be one of {2} or null, not “{3}”.</source>
   <translation>„{1}“ muss einer dieser Werte sein: {2}, oder null, nicht „{3}“.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/crowded.py"></location>
   <source>"{1}" must be one of {2}, not “{3}”.</source>
   <translation>„{1}“ muss einer dieser Werte sein: {2}, nicht „{3}“.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/typed_json.py"></location>
   <source>"{1}" must be one of {2}.</source>
   <translation>„{1}“ muss einer dieser Werte sein: {2}.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/crowded.py"></location>
   <source>"{1}" must be over 1 and at most {2}, not {3}.</source>
   <translation>„{1}“ muss über 1 liegen und höchstens {2} sein, nicht {3}.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/typed_json.py"></location>
   <source>"{1}" must be some of {2}.</source>
   <translation>„{1}“ muss eine Auswahl aus {2} sein.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/typed_json.py"></location>
   <source>"{1}" must be true or false.</source>
   <translation>„{1}“ muss true oder false sein.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/crowded.py"></location>
   <source>"{1}" must have a letter or digit.</source>
   <translation>„{1}“ muss einen Buchstaben oder eine Ziffer haben.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/typed_json.py"></location>
   <source>"{1}" must have as many cells as its name says.</source>
   <translation>„{1}“ muss so viele Felder haben, wie sein Name sagt.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/typed_json.py"></location>
   <source>"{1}" must have {2} values.</source>
   <translation>„{1}“ muss {2} Werte haben.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/typed_json.py"></location>
   <source>"{1}" must lie on the page.</source>
   <translation>„{1}“ muss auf der Seite liegen.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/typed_json.py"></location>
   <source>"{1}" must name at least one font family.</source>
   <translation>„{1}“ muss mindestens eine Schriftfamilie nennen.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/crowded.py"></location>
   <source>"{1}" must name kinds of page ({2}), not {3}.</source>
   <translation>„{1}“ muss Seitenarten nennen ({2}), nicht {3}.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/crowded.py"></location>
   <source>"{1}" must name kinds of page ({2}).</source>
   <translation>„{1}“ muss Seitenarten nennen ({2}).</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/crowded.py"></location>
   <source>"{1}" of {2} makes an inset of {3} x {4} mm on the map “{5}”, which is {6} x {7} mm.</source>
   <translation>„{1}“ von {2} ergibt eine Nebenkarte von {3} x {4} mm auf der Karte „{5}“, die {6} x {7} mm misst.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/crowded.py"></location>
   <source>"{1}" overlaps that of “{2}” on “{3}” pages.</source>
   <translation>„{1}“ überlappt das von „{2}“ auf Seiten „{3}“.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/crowded.py"></location>
   <source>"{1}" overlaps “{2}” on the map “{3}” once no symbol is cut.</source>
   <translation>„{1}“ überlappt „{2}“ auf der Karte „{3}“, sobald kein Symbol abgeschnitten wird.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/typed_json.py"></location>
   <source>"{1}" uses a cell outside its columns and rows.</source>
   <translation>„{1}“ benutzt ein Feld außerhalb seiner Spalten und Zeilen.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/typed_json.py"></location>
   <source>"{1}" uses a cell twice.</source>
   <translation>„{1}“ benutzt ein Feld zweimal.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/symbols.py"></location>
   <source>A TOTALS layer counts each site once over all clusters; it cannot be narrowed to some.</source>
   <translation>Ein TOTALS-Layer zählt jeden Standort einmal über alle Cluster; er kann nicht auf einige beschränkt werden.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/members.py"></location>
   <source>A cluster is called {1}, as the ledger calls one of its own blocks.</source>
   <translation>Ein Cluster heißt {1}, wie einer der Blöcke der Bilanz.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/symbols.py"></location>
   <source>A few giants make dots of over half the places: JOBS_PER_MM2={1} would show them.</source>
   <translation>Einige Riesen machen mehr als die Hälfte der Orte zu Punkten: JOBS_PER_MM2={1} würde sie zeigen.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/sheet.py"></location>
   <source>A file cannot be put in place: {1}.</source>
   <translation>Eine Datei kann nicht an ihren Platz gebracht werden: {1}.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/sheet.py"></location>
   <source>A file cannot be written: {1}.</source>
   <translation>Eine Datei kann nicht geschrieben werden: {1}.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/frame.py"></location>
   <source>A map box of {1} x {2} mm has no area.</source>
   <translation>Ein Kartenrahmen von {1} x {2} mm hat keine Fläche.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/export.py"></location>
   <source>A picture can't have {1} dpi.</source>
   <translation>Ein Bild kann nicht {1} dpi haben.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/export.py"></location>
   <source>A picture of {1} x {2} pixels does not fit into memory.</source>
   <translation>Ein Bild von {1} x {2} Pixeln passt nicht in den Speicher.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/outcome.py"></location>
   <source>A site</source>
   <translation>Ein Standort</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/geopackage.py"></location>
   <source>A stored style cannot be replaced: {1}.</source>
   <translation>Ein gespeicherter Stil kann nicht ersetzt werden: {1}.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/exclude.py"></location>
   <source>Applying the rules</source>
   <translation>Regeln werden angewendet</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/sheet_draw.py"></location>
   <source>Arranging the project</source>
   <translation>Das Projekt wird geordnet</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/exclude.py"></location>
   <location filename="../../processing/workflow/join.py"></location>
   <source>Balancing the ledger</source>
   <translation>Bilanz wird ausgeglichen</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/pies.py"></location>
   <source>Build its symbols again.</source>
   <translation>Erstellen Sie seine Symbole neu.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/maps.py"></location>
   <source>Build them in one run, or with the same JOBS_PER_MM2.</source>
   <translation>Erstellen Sie sie in einem Lauf oder mit demselben JOBS_PER_MM2.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/maps.py"></location>
   <source>Build them in one run, or with the same SHAPE.</source>
   <translation>Erstellen Sie sie in einem Lauf oder mit demselben Wert für SHAPE.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/towns.py"></location>
   <source>Call it name_{1} or name.</source>
   <translation>Nennen Sie es name_{1} oder name.</translation>
  </message>
  <message>
   <location filename="../../processing/sources/postgres_connection.py"></location>
   <source>Check that the server can be reached, and the layer's login: its user and password, or its authentication configuration.</source>
   <translation>Prüfen Sie, ob der Server erreichbar ist und ob die Anmeldung des Layers stimmt: Benutzer und Passwort oder Authentifizierungskonfiguration.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/members.py"></location>
   <source>Check the columns and the filter.</source>
   <translation>Prüfen Sie die Felder und den Filter.</translation>
  </message>
  <message>
   <location filename="../../processing/sources/postal_layers.py"></location>
   <source>Check the layer's CRS.</source>
   <translation>Prüfen Sie das KBS des Layers.</translation>
  </message>
  <message>
   <location filename="../../processing/sources/table_head.py"></location>
   <location filename="../../processing/sources/tables.py"></location>
   <location filename="../../processing/workflow/sheet_file.py"></location>
   <source>Check the path.</source>
   <translation>Prüfen Sie den Pfad.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/postal_facts.py"></location>
   <source>Choose a layer of polygons or points.</source>
   <translation>Wählen Sie einen Layer mit Polygonen oder Punkten.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/table_preview.py"></location>
   <source>Choose a table with a header.</source>
   <translation>Wählen Sie eine Tabelle mit einer Kopfzeile.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/postal_facts.py"></location>
   <source>Choose another column, or the layer's country.</source>
   <translation>Wählen Sie ein anderes Feld oder das Land des Layers.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/draft_files.py"></location>
   <location filename="../../processing/workflow/ledger_lines.py"></location>
   <location filename="../../processing/workflow/rule_lines.py"></location>
   <source>Choose another folder.</source>
   <translation>Wählen Sie einen anderen Ordner.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/draft_files.py"></location>
   <location filename="../../processing/workflow/draft_inputs.py"></location>
   <location filename="../../processing/workflow/sheet.py"></location>
   <source>Choose another one.</source>
   <translation>Wählen Sie einen anderen.</translation>
  </message>
  <message>
   <location filename="../../processing/sources/workbook.py"></location>
   <source>Choose another sheet with |layername=.</source>
   <translation>Wählen Sie mit |layername= ein anderes Arbeitsblatt.</translation>
  </message>
  <message>
   <location filename="../../processing/sources/postal_layers.py"></location>
   <source>Choose at least one.</source>
   <translation>Wählen Sie mindestens einen.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/symbols.py"></location>
   <source>Choose circle.</source>
   <translation>Wählen Sie circle.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/draft_inputs.py"></location>
   <source>Choose it again, or put it back.</source>
   <translation>Wählen Sie sie neu, oder legen Sie sie zurück.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/postal_facts.py"></location>
   <source>Choose it.</source>
   <translation>Wählen Sie das Feld.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/shapes.py"></location>
   <location filename="../../processing/cartography/basemap.py"></location>
   <location filename="../../processing/workflow/symbols.py"></location>
   <source>Choose one of {1}.</source>
   <translation>Wählen Sie aus {1}.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/postal_facts.py"></location>
   <source>Choose one.</source>
   <translation>Wählen Sie eines.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/members.py"></location>
   <source>Choose one: mixing them counts jobs twice.</source>
   <translation>Wählen Sie eines: Gemischt würden Arbeitsplätze doppelt gezählt.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/package.py"></location>
   <source>Choose or make another one.</source>
   <translation>Wählen oder erstellen Sie einen anderen.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/package.py"></location>
   <source>Choose them first.</source>
   <translation>Wählen Sie diese zuerst.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/geopackage.py"></location>
   <source>Close it elsewhere, or choose another folder.</source>
   <translation>Schließen Sie sie anderswo oder wählen Sie einen anderen Ordner.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/export.py"></location>
   <source>Close it where it is open, or choose another folder.</source>
   <translation>Schließen Sie sie dort, wo sie geöffnet ist, oder wählen Sie einen anderen Ordner.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/sheet.py"></location>
   <source>Close it where it is open, then run again.</source>
   <translation>Schließen Sie sie dort, wo sie geöffnet ist, und starten Sie erneut.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/postal_facts.py"></location>
   <source>Column “{1}” has no postal code of {2}.</source>
   <translation>Das Feld „{1}“ enthält keine Postleitzahl von {2}.</translation>
  </message>
  <message>
   <location filename="../../processing/sources/postal_layers.py"></location>
   <source>Column “{1}” has no postal code of {2}: {3} ...</source>
   <translation>Das Feld „{1}“ enthält keine Postleitzahl von {2}: {3} ...</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/normalise.py"></location>
   <source>Column “{1}” of the table is “{2}” in the output.</source>
   <translation>Das Feld „{1}“ der Tabelle heißt in der Ausgabe „{2}“.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/normalise.py"></location>
   <source>Columns: postal_code = “{1}”, country = “{2}”.</source>
   <translation>Felder: postal_code = „{1}“, country = „{2}“.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/normalise.py"></location>
   <source>Columns: postal_code = “{1}”.</source>
   <translation>Felder: postal_code = „{1}“.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/members.py"></location>
   <source>Columns: {1}.</source>
   <translation>Felder: {1}.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/crowded.py"></location>
   <source>Compare with the README.</source>
   <translation>Vergleichen Sie mit der README.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/typed_json.py"></location>
   <source>Compare with the shipped atlas-a4.json.</source>
   <translation>Vergleichen Sie mit der mitgelieferten atlas-a4.json.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/page_preview.py"></location>
   <source>Composing the page</source>
   <translation>Die Seite wird zusammengestellt</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/page_preview.py"></location>
   <location filename="../../processing/workflow/sheet_draw.py"></location>
   <source>Composing the text pages</source>
   <translation>Textseiten werden gesetzt</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/sheet_draw.py"></location>
   <source>Composing {1}</source>
   <translation>{1} wird zusammengestellt</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/package.py"></location>
   <source>Copying texts and styles</source>
   <translation>Texte und Stile werden kopiert</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/package.py"></location>
   <source>Copying {1}</source>
   <translation>{1} wird kopiert</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/join.py"></location>
   <source>Deciding the fate of each row</source>
   <translation>Der Verbleib jeder Zeile wird bestimmt</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/sheet.py"></location>
   <source>Done</source>
   <translation>Fertig</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/maps.py"></location>
   <source>Drawing page {1} of {2}</source>
   <translation>Seite {1} von {2} wird gezeichnet</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/page_preview.py"></location>
   <source>Drawing the page</source>
   <translation>Die Seite wird gezeichnet</translation>
  </message>
  <message>
   <location filename="../../processing/domain/sheet.py"></location>
   <source>Each name means one cluster.</source>
   <translation>Jeder Name bezeichnet einen Cluster.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/crowded.py"></location>
   <source>Enlarge less, or take a smaller extent.</source>
   <translation>Vergrößern Sie weniger, oder nehmen Sie eine kleinere Ausdehnung.</translation>
  </message>
  <message>
   <location filename="../../processing/sources/text_file.py"></location>
   <source>Export it again with its header and rows.</source>
   <translation>Exportieren Sie sie neu, mit Kopfzeile und Zeilen.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/normalise.py"></location>
   <source>Export it again with its rows, or check its filter.</source>
   <translation>Exportieren Sie sie neu, mit ihren Zeilen, oder prüfen Sie ihren Filter.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/members.py"></location>
   <location filename="../../processing/workflow/table_preview.py"></location>
   <source>Export it again with its rows.</source>
   <translation>Exportieren Sie sie neu, mit ihren Zeilen.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/join.py"></location>
   <source>Figures are ready</source>
   <translation>Die Zahlen sind fertig</translation>
  </message>
  <message>
   <location filename="../../processing/sources/column_files.py"></location>
   <location filename="../../processing/sources/filtering.py"></location>
   <location filename="../../processing/sources/layer_table.py"></location>
   <source>Filter: {1} of {2} rows.</source>
   <translation>Filter: {1} von {2} {2|Zeile|Zeilen}.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/fonts.py"></location>
   <source>Font: {1}, since none of the layout's fonts is installed: {2}.</source>
   <translation>Schrift: {1}, da keine der Schriften des Layouts installiert ist: {2}.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/fonts.py"></location>
   <source>Font: {1}.</source>
   <translation>Schrift: {1}.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/maps.py"></location>
   <source>Give an EXTENT, or another layer.</source>
   <translation>Geben Sie EXTENT an oder einen anderen Layer.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/crowded.py"></location>
   <source>Give each its own.</source>
   <translation>Geben Sie jedem ein eigenes.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/members.py"></location>
   <source>Give it another name, or leave the cell empty where there is no cluster.</source>
   <translation>Geben Sie ihm einen anderen Namen, oder lassen Sie die Zelle leer, wo es keinen Cluster gibt.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/map_plan.py"></location>
   <source>Give one in “symbols.jobs_per_mm2”.</source>
   <translation>Geben Sie einen in „symbols.jobs_per_mm2“ an.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/crowded.py"></location>
   <source>Give xmin, ymin, xmax, ymax in the sheet's CRS.</source>
   <translation>Geben Sie xmin, ymin, xmax, ymax im KBS des Blatts an.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/frame.py"></location>
   <source>Give xmin, ymin, xmax, ymax.</source>
   <translation>Geben Sie xmin, ymin, xmax, ymax an.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/json_object.py"></location>
   <source>Here a sheet has {1}.</source>
   <translation>Hier erlaubte Schlüssel: {1}.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/fonts.py"></location>
   <source>Install one of them.</source>
   <translation>Installieren Sie eine davon.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/source_copies.py"></location>
   <source>Is the disk full? Choose another folder.</source>
   <translation>Ist der Datenträger voll? Wählen Sie einen anderen Ordner.</translation>
  </message>
  <message>
   <location filename="../../processing/sources/tables.py"></location>
   <source>It cannot be opened as a vector layer.</source>
   <translation>Es kann nicht als Vektorlayer geöffnet werden.</translation>
  </message>
  <message>
   <location filename="../../processing/sources/postal_layers.py"></location>
   <location filename="../../processing/workflow/postal_facts.py"></location>
   <source>It has no coordinate reference system.</source>
   <translation>Er hat kein Koordinatenbezugssystem.</translation>
  </message>
  <message>
   <location filename="../../processing/sources/postal_layers.py"></location>
   <source>It has no feature with a geometry.</source>
   <translation>Er hat kein Objekt mit einer Geometrie.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/postal_facts.py"></location>
   <source>It has no geometry.</source>
   <translation>Er hat keine Geometrie.</translation>
  </message>
  <message>
   <location filename="../../processing/sources/workbook.py"></location>
   <source>It has no visible sheet.</source>
   <translation>Sie hat kein sichtbares Arbeitsblatt.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/symbols.py"></location>
   <source>It has {1}.</source>
   <translation>Er enthält {1}.</translation>
  </message>
  <message>
   <location filename="../../processing/sources/workbook.py"></location>
   <source>It is an old workbook (XLS) under another name.</source>
   <translation>Es ist eine alte Arbeitsmappe (XLS) unter anderem Namen.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/sheet_base.py"></location>
   <source>It is {1}.</source>
   <translation>Er lautet {1}.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/hosts.py"></location>
   <location filename="../../processing/domain/rules.py"></location>
   <location filename="../../processing/workflow/rule_lines.py"></location>
   <source>Its columns are {1}.</source>
   <translation>Ihre Spalten sind {1}.</translation>
  </message>
  <message>
   <location filename="../../processing/sources/tables.py"></location>
   <source>Its layers are {1}.</source>
   <translation>Ihre Layer sind {1}.</translation>
  </message>
  <message>
   <location filename="../../processing/sources/postal_layers.py"></location>
   <source>Its points cannot be moved to {1}: {2}.</source>
   <translation>Seine Punkte können nicht nach {1} transformiert werden: {2}.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/members.py"></location>
   <source>Kinds of organisation are chosen, but no column holds the kind.</source>
   <translation>Es sind Organisationsarten gewählt, aber kein Feld enthält die Art.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/symbols.py"></location>
   <source>Leave CLUSTERS empty, or take the OUTPUT of “Join employment to postal codes”.</source>
   <translation>Lassen Sie CLUSTERS leer, oder nehmen Sie OUTPUT von „Arbeitsplätze mit Postleitzahlen verknüpfen“.</translation>
  </message>
  <message>
   <location filename="../../processing/sources/filtering.py"></location>
   <source>Let QGIS answer the filter.</source>
   <translation>Lassen Sie QGIS den Filter auswerten.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/sheet_base.py"></location>
   <source>Look at the unmatched codes, or give “extent”.</source>
   <translation>Sehen Sie die nicht zugeordneten Postleitzahlen an, oder geben Sie „extent“ an.</translation>
  </message>
  <message>
   <location filename="../../processing/sources/text_file.py"></location>
   <source>Look for a quote that is not closed.</source>
   <translation>Suchen Sie ein Anführungszeichen, das nicht geschlossen ist.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/suggest.py"></location>
   <source>Looking at shares, distributions, sites and names</source>
   <translation>Anteile, Verteilungen, Standorte und Namen werden untersucht</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/suggest.py"></location>
   <source>Looking for repeated rows</source>
   <translation>Wiederholte Zeilen werden gesucht</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/page_preview.py"></location>
   <source>Looking for what should be known before printing</source>
   <translation>Was vor dem Druck zu wissen ist, wird geprüft</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/crowded.py"></location>
   <source>Make one area of the two, or part them more.</source>
   <translation>Machen Sie aus beiden ein Gebiet, oder trennen Sie sie weiter.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/sheet.py"></location>
   <source>Make room on the disk, or choose another folder.</source>
   <translation>Schaffen Sie Platz auf dem Datenträger, oder wählen Sie einen anderen Ordner.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/sheet_drawing.py"></location>
   <source>Making room for the legend</source>
   <translation>Platz für die Legende wird geschaffen</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/legend_room.py"></location>
   <source>Maps that show more beyond an edge, so that their legend lies over no symbol: {1}.</source>
   <translation>Karten, die über einen Rand hinaus mehr zeigen, damit ihre Legende über keinem Symbol liegt: {1}.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/exclusions.py"></location>
   <source>Mend it or use “contains”.</source>
   <translation>Berichtigen Sie ihn oder benutzen Sie „contains“.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/crowded.py"></location>
   <source>Merge the codes there, or leave the grid out.</source>
   <translation>Fassen Sie die Postleitzahlen dort zusammen, oder lassen Sie die Tafel weg.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/draft_clusters.py"></location>
   <source>Merge the two: “Same as” in the list of clusters.</source>
   <translation>Führen Sie beide zusammen: „Identisch mit“ in der Liste der Cluster.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/package.py"></location>
   <location filename="../../processing/workflow/sheet.py"></location>
   <source>Moving the files into place</source>
   <translation>Die Dateien werden an ihren Platz gebracht</translation>
  </message>
  <message>
   <location filename="../../processing/sources/workbook.py"></location>
   <source>Name it .xls.</source>
   <translation>Geben Sie ihr die Endung .xls.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/headers.py"></location>
   <location filename="../../processing/sources/postal_layers.py"></location>
   <location filename="../../processing/workflow/normalise.py"></location>
   <source>Name it; the columns are {1}.</source>
   <translation>Geben Sie es an; die Felder sind {1}.</translation>
  </message>
  <message>
   <location filename="../../processing/sources/postal_layers.py"></location>
   <source>Name the column with the codes, or the layer's country.</source>
   <translation>Geben Sie das Feld mit den Postleitzahlen oder das Land des Layers an.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/members.py"></location>
   <source>Name the kind column.</source>
   <translation>Geben Sie das Feld der Art an.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/headers.py"></location>
   <source>Name the one to use.</source>
   <translation>Geben Sie an, welches gilt.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/members.py"></location>
   <source>Name the year column.</source>
   <translation>Geben Sie das Feld des Jahres an.</translation>
  </message>
  <message>
   <location filename="../../processing/sources/postal_layers.py"></location>
   <location filename="../../processing/workflow/normalise.py"></location>
   <location filename="../../processing/workflow/postal_facts.py"></location>
   <source>No column was recognised as the postal code.</source>
   <translation>Kein Feld wurde als Postleitzahl erkannt.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/headers.py"></location>
   <source>No column was recognised as the {1}.</source>
   <translation>Kein Feld wurde erkannt für: {1}.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/fonts.py"></location>
   <source>No font is installed, neither {1} nor another.</source>
   <translation>Keine Schrift ist installiert, weder {1} noch eine andere.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/sheet_base.py"></location>
   <source>No place has jobs, and the sheet names neither an extent nor a region in focus: there is nothing to show.</source>
   <translation>Kein Ort hat Arbeitsplätze, und das Blatt nennt weder eine Ausdehnung noch eine Region im Blickpunkt: Es gibt nichts zu zeigen.</translation>
  </message>
  <message>
   <location filename="../../processing/sources/postal_layers.py"></location>
   <source>No postal-code layer is given.</source>
   <translation>Es ist kein Postleitzahlen-Layer angegeben.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/members.py"></location>
   <source>No row has the {1} {2}.</source>
   <translation>Keine Zeile hat als {1} {2}.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/members.py"></location>
   <source>No row is of the year {1}.</source>
   <translation>Keine Zeile ist aus dem Jahr {1}.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/members.py"></location>
   <source>No row of the table is a member.</source>
   <translation>Keine Zeile der Tabelle ist ein Mitglied.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/map_plan.py"></location>
   <source>No symbol scale was found for these maps.</source>
   <translation>Für diese Karten wurde kein Symbolmaßstab gefunden.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/normalise.py"></location>
   <source>Normalising postal codes</source>
   <translation>Postleitzahlen werden normalisiert</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/maps.py"></location>
   <source>Nothing is no format of a map.</source>
   <translation>Es ist kein Kartenformat angegeben.</translation>
  </message>
  <message>
   <location filename="../../processing/sources/workbook.py"></location>
   <source>Open it in a spreadsheet and save it again.</source>
   <translation>Öffnen Sie sie in einer Tabellenkalkulation und speichern Sie sie erneut.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/draft.py"></location>
   <source>Open its file instead.</source>
   <translation>Öffnen Sie stattdessen seine Datei.</translation>
  </message>
  <message>
   <location filename="../../processing/sources/filtering.py"></location>
   <source>Open the table in QGIS and choose the layer, or filter by its columns.</source>
   <translation>Öffnen Sie die Tabelle in QGIS und wählen Sie den Layer, oder filtern Sie nach ihren Feldern.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/page_preview.py"></location>
   <location filename="../../processing/workflow/sheet_draw.py"></location>
   <source>Opening the layers</source>
   <translation>Die Layer werden geöffnet</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/crowded.py"></location>
   <source>Part them.</source>
   <translation>Trennen Sie sie.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/sheet_file.py"></location>
   <source>Paths are relative to the sheet.</source>
   <translation>Pfade gelten ab dem Blatt.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/symbols.py"></location>
   <source>Pies are round.</source>
   <translation>Kreisdiagramme sind rund.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/sheet_draw.py"></location>
   <source>Planning the maps</source>
   <translation>Die Karten werden geplant</translation>
  </message>
  <message>
   <location filename="../../processing/domain/frame.py"></location>
   <source>Print more jobs per mm², or make the largest circle smaller.</source>
   <translation>Drucken Sie mehr Arbeitsplätze je mm², oder verkleinern Sie den größten Kreis.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/settings.py"></location>
   <source>Put at most {1} clusters on a page.</source>
   <translation>Setzen Sie höchstens {1} Cluster auf eine Seite.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/package.py"></location>
   <source>Put it back, or choose it again.</source>
   <translation>Legen Sie sie zurück, oder wählen Sie sie neu.</translation>
  </message>
  <message>
   <location filename="../../processing/sources/layers.py"></location>
   <source>Python's psycopg2 is not installed</source>
   <translation>das Python-Modul psycopg2 ist nicht installiert</translation>
  </message>
  <message>
   <location filename="../../processing/sources/layers.py"></location>
   <source>QGIS reads it better</source>
   <translation>QGIS liest ihn besser</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/svg.py"></location>
   <source>Qt wrote no SVG.</source>
   <translation>Qt hat kein SVG geschrieben.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/symbols.py"></location>
   <source>Reading the figures</source>
   <translation>Die Zahlen werden gelesen</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/maps.py"></location>
   <source>Reading the layers</source>
   <translation>Die Layer werden gelesen</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/exclude.py"></location>
   <location filename="../../processing/workflow/join.py"></location>
   <location filename="../../processing/workflow/suggest.py"></location>
   <source>Reading the members</source>
   <translation>Die Mitglieder werden gelesen</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/join.py"></location>
   <source>Reading the postal-code layers</source>
   <translation>Die Postleitzahlen-Layer werden gelesen</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/sheet.py"></location>
   <source>Reading the sheet</source>
   <translation>Das Blatt wird gelesen</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/normalise.py"></location>
   <source>Reading the table</source>
   <translation>Die Tabelle wird gelesen</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/normalise.py"></location>
   <source>Rejected as {1}: {2} and {3} more.</source>
   <translation>Abgewiesen ({1}): {2} und {3} weitere.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/normalise.py"></location>
   <source>Rejected as {1}: {2}.</source>
   <translation>Abgewiesen ({1}): {2}.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/table_preview.py"></location>
   <source>Rename the file or its folder.</source>
   <translation>Benennen Sie die Datei oder ihren Ordner um.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/rules.py"></location>
   <source>Rule “{1}” has no reason.</source>
   <translation>Die Regel „{1}“ hat keine Begründung.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/rules.py"></location>
   <source>Rule “{1}” has “{2}” as {3} here and “{4}” on line {5}.</source>
   <translation>Die Regel „{1}“ hat hier „{2}“ als {3} und „{4}“ in Zeile {5}.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/draft_files.py"></location>
   <source>Save as package: it copies what the sheet reads.</source>
   <translation>Speichern als Paket: Das kopiert, was das Blatt liest.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/sheet_file.py"></location>
   <source>Save it as UTF-8.</source>
   <translation>Speichern Sie sie als UTF-8.</translation>
  </message>
  <message>
   <location filename="../../processing/sources/workbook.py"></location>
   <source>Save it without one.</source>
   <translation>Speichern Sie sie ohne Passwort.</translation>
  </message>
  <message>
   <location filename="../../processing/sources/postal_layers.py"></location>
   <location filename="../../processing/workflow/postal_facts.py"></location>
   <location filename="../../processing/workflow/sheet_base.py"></location>
   <source>Set it in the layer's properties.</source>
   <translation>Legen Sie es in den Eigenschaften des Layers fest.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/layers.py"></location>
   <source>Set one in QGIS.</source>
   <translation>Legen Sie in QGIS eines fest.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/sheet_draw.py"></location>
   <source>Settling the project</source>
   <translation>Das Projekt wird abgestimmt</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/palettes.py"></location>
   <source>Shipped: {1}.</source>
   <translation>Mitgeliefert: {1}.</translation>
  </message>
  <message>
   <location filename="../../processing/sources/filtering.py"></location>
   <source>Some empty cells are NULL and others are not.</source>
   <translation>Einige leere Zellen sind NULL und andere nicht.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/suggest.py"></location>
   <source>Suggestions are ready</source>
   <translation>Die Vorschläge sind fertig</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/join.py"></location>
   <source>Summing by postal code</source>
   <translation>Summierung nach Postleitzahl</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/symbols.py"></location>
   <source>Symbol scale: 1 mm² = {1} jobs. Grey dots: {2} of {3} places, {4} jobs.</source>
   <translation>Symbolmaßstab: 1 mm² = {1} {1|Arbeitsplatz|Arbeitsplätze}. Graue Punkte: {2} von {3} Orten, {4} {4|Arbeitsplatz|Arbeitsplätze}.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/symbols.py"></location>
   <source>Take OUTPUT or TOTALS of “Join employment to postal codes”.</source>
   <translation>Nehmen Sie OUTPUT oder TOTALS von „Arbeitsplätze mit Postleitzahlen verknüpfen“.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/symbols.py"></location>
   <source>Take TOTALS of “Join employment to postal codes”.</source>
   <translation>Nehmen Sie TOTALS von „Arbeitsplätze mit Postleitzahlen verknüpfen“.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/maps.py"></location>
   <location filename="../../processing/workflow/styled_layers.py"></location>
   <source>Take the layers of “Build proportional symbols”.</source>
   <translation>Nehmen Sie die Layer von „Proportionale Symbole erstellen“.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/crowded.py"></location>
   <source>That shows {1} (the sheet's CRS).</source>
   <translation>Das zeigt {1} (KBS des Blatts).</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/table_writer.py"></location>
   <source>The GeoPackage cannot be opened: {1}.</source>
   <translation>Das GeoPackage kann nicht geöffnet werden: {1}.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/table_writer.py"></location>
   <source>The GeoPackage cannot be written: {1}.</source>
   <translation>Das GeoPackage kann nicht geschrieben werden: {1}.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/export.py"></location>
   <source>The PDF can't be begun.</source>
   <translation>Das PDF kann nicht begonnen werden.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/export.py"></location>
   <source>The PDF can't be ended.</source>
   <translation>Das PDF kann nicht abgeschlossen werden.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/pdf.py"></location>
   <source>The PDF has no pages.</source>
   <translation>Das PDF hat keine Seiten.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/pdf.py"></location>
   <source>The PDF has no plain table of objects.</source>
   <translation>Das PDF hat keine einfache Objekttabelle.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/pdf.py"></location>
   <source>The PDF has no plain trailer.</source>
   <translation>Das PDF hat keinen einfachen Abschluss.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/pdf.py"></location>
   <source>The PDF has {1} pages, not {2}.</source>
   <translation>Das PDF hat {1} Seiten, nicht {2}.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/export.py"></location>
   <source>The PDF's next page can't be begun.</source>
   <translation>Die nächste Seite des PDF kann nicht begonnen werden.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/svg.py"></location>
   <source>The SVG can't be begun.</source>
   <translation>Das SVG kann nicht begonnen werden.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/frame.py"></location>
   <source>The circles are too large for a map of {1} x {2} mm.</source>
   <translation>Die Kreise sind zu groß für eine Karte von {1} x {2} mm.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/headers.py"></location>
   <location filename="../../processing/sources/filtering.py"></location>
   <source>The columns are {1}.</source>
   <translation>Die Felder sind {1}.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/text_setting.py"></location>
   <source>The commentary has a line that is higher than its column.</source>
   <translation>Der Kommentar hat eine Zeile, die höher ist als seine Spalte.</translation>
  </message>
  <message>
   <location filename="../../processing/sources/postgres_connection.py"></location>
   <source>The database cannot be opened: {1}.</source>
   <translation>Die Datenbank kann nicht geöffnet werden: {1}.</translation>
  </message>
  <message>
   <location filename="../../processing/sources/postgres_connection.py"></location>
   <source>The database refuses to read it: {1}.</source>
   <translation>Die Datenbank verweigert das Lesen: {1}.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/exclusions.py"></location>
   <source>The expression “{1}” is broken: {2}.</source>
   <translation>Der Ausdruck „{1}“ ist fehlerhaft: {2}.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/exclusions.py"></location>
   <source>The expression “{1}” takes no end on a text of {2} letters: {3}.</source>
   <translation>Der Ausdruck „{1}“ kommt bei einem Text von {2} Zeichen an kein Ende: {3}.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/frame.py"></location>
   <source>The extent {1} has no area.</source>
   <translation>Die Ausdehnung {1} hat keine Fläche.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/export.py"></location>
   <source>The file can't be written: {1}.</source>
   <translation>Die Datei kann nicht geschrieben werden: {1}.</translation>
  </message>
  <message>
   <location filename="../../processing/sources/ogr_table.py"></location>
   <source>The file cannot be read as a table.</source>
   <translation>Die Datei kann nicht als Tabelle gelesen werden.</translation>
  </message>
  <message>
   <location filename="../../processing/sources/ogr_table.py"></location>
   <source>The file cannot be read as a table. {1}</source>
   <translation>Die Datei kann nicht als Tabelle gelesen werden. {1}</translation>
  </message>
  <message>
   <location filename="../../processing/sources/text_file.py"></location>
   <source>The file cannot be read: {1}.</source>
   <translation>Die Datei kann nicht gelesen werden: {1}.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/geopackage.py"></location>
   <location filename="../../processing/workflow/draft_files.py"></location>
   <source>The file cannot be written: {1}.</source>
   <translation>Die Datei kann nicht geschrieben werden: {1}.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/rule_lines.py"></location>
   <source>The file is no rules table: it has no column {1}.</source>
   <translation>Die Datei ist keine Regeltabelle: Ihr fehlt die Spalte {1}.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/json_object.py"></location>
   <source>The file must be an object, not {1}.</source>
   <translation>Die Datei muss ein Objekt sein, nicht {1}.</translation>
  </message>
  <message>
   <location filename="../../processing/sources/filtering.py"></location>
   <source>The filter names {1}, which is no column.</source>
   <translation>Der Filter nennt {1}, was kein Feld ist.</translation>
  </message>
  <message>
   <location filename="../../processing/sources/filtering.py"></location>
   <source>The filter speaks of {1}, which a file's table does not have.</source>
   <translation>Der Filter spricht von {1}, was die Tabelle einer Datei nicht hat.</translation>
  </message>
  <message>
   <location filename="../../processing/sources/filtering.py"></location>
   <source>The filter {1} fails: {2}.</source>
   <translation>Der Filter {1} scheitert: {2}.</translation>
  </message>
  <message>
   <location filename="../../processing/sources/filtering.py"></location>
   <source>The filter {1} is broken: {2}.</source>
   <translation>Der Filter {1} ist fehlerhaft: {2}.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/maps.py"></location>
   <source>The folder can't be made: {1}.</source>
   <translation>Der Ordner kann nicht angelegt werden: {1}.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/sheet.py"></location>
   <source>The folder cannot be written to: {1}.</source>
   <translation>In den Ordner kann nicht geschrieben werden: {1}.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/package.py"></location>
   <source>The folder of a package must be empty.</source>
   <translation>Der Ordner eines Pakets muss leer sein.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/hosts.py"></location>
   <source>The host codes table has no column {1}.</source>
   <translation>Der Tabelle der Ersatz-Postleitzahlen fehlt die Spalte {1}.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/export.py"></location>
   <source>The layer "{1}" can't be drawn: {2}.</source>
   <translation>Der Layer „{1}“ kann nicht gezeichnet werden: {2}.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/export.py"></location>
   <source>The layer "{1}" can't be read.</source>
   <translation>Der Layer „{1}“ kann nicht gelesen werden.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/project.py"></location>
   <source>The layer "{1}" is not in {2}, so the project would not open elsewhere.</source>
   <translation>Der Layer „{1}“ ist nicht in {2}; das Projekt ließe sich anderswo nicht öffnen.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/layers.py"></location>
   <source>The layer cannot be brought to {1}: {2}.</source>
   <translation>Der Layer kann nicht nach {1} transformiert werden: {2}.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/symbols.py"></location>
   <source>The layer has no cluster {1}.</source>
   <translation>Der Layer hat keinen Cluster {1}.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/symbols.py"></location>
   <source>The layer has no cluster.</source>
   <translation>Der Layer hat keinen Cluster.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/styled_layers.py"></location>
   <source>The layer “{1}” can't be brought into {2}: {3}.</source>
   <translation>Der Layer „{1}“ kann nicht nach {2} transformiert werden: {3}.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/source_copies.py"></location>
   <source>The layer “{1}” cannot be copied: {2}.</source>
   <translation>Der Layer „{1}“ kann nicht kopiert werden: {2}.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/geopackage.py"></location>
   <source>The layer “{1}” cannot be opened.</source>
   <translation>Der Layer „{1}“ kann nicht geöffnet werden.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/layers.py"></location>
   <source>The layer “{1}” cannot be read.</source>
   <translation>Der Layer „{1}“ kann nicht gelesen werden.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/table_writer.py"></location>
   <source>The layer “{1}” cannot be written: {2}.</source>
   <translation>Der Layer „{1}“ kann nicht geschrieben werden: {2}.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/pies.py"></location>
   <source>The layer “{1}” draws {2} slices and names {3}.</source>
   <translation>Der Layer „{1}“ zeichnet {2} Sektoren und benennt {3}.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/styled_layers.py"></location>
   <source>The layer “{1}” has no CRS; its coordinates are taken for the map's.</source>
   <translation>Der Layer „{1}“ hat kein KBS; seine Koordinaten werden als die der Karte genommen.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/symbols.py"></location>
   <source>The layer “{1}” has no columns by cluster ({2}...), which pies show.</source>
   <translation>Der Layer „{1}“ hat keine Felder je Cluster ({2}...), die die Kreisdiagramme zeigen.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/layers.py"></location>
   <source>The layer “{1}” has no coordinate reference system.</source>
   <translation>Der Layer „{1}“ hat kein Koordinatenbezugssystem.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/layers.py"></location>
   <source>The layer “{1}” has no geometry to draw.</source>
   <translation>Der Layer „{1}“ hat keine Geometrie, die zu zeichnen wäre.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/maps.py"></location>
   <source>The layer “{1}” has no place to draw.</source>
   <translation>Der Layer „{1}“ hat keinen Ort, der zu zeichnen wäre.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/styled_layers.py"></location>
   <source>The layer “{1}” has no symbol scale.</source>
   <translation>Der Layer „{1}“ hat keinen Symbolmaßstab.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/styled_layers.py"></location>
   <source>The layer “{1}” has not the fields {2} and members or sites.</source>
   <translation>Der Layer „{1}“ hat nicht die Felder {2} und members oder sites.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/draft_files.py"></location>
   <source>The layer “{1}” is in no file of its own, so the sheet's file cannot name it.</source>
   <translation>Der Layer „{1}“ hat keine eigene Datei; die Datei des Blatts kann ihn daher nicht nennen.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/symbols.py"></location>
   <source>The layer “{1}” is no point layer with the fields {2}, or {3}.</source>
   <translation>Der Layer „{1}“ ist kein Punktlayer mit den Feldern {2} oder {3}.</translation>
  </message>
  <message>
   <location filename="../../processing/sources/column_files.py"></location>
   <source>The layer's own filter: {1} of {2} rows.</source>
   <translation>Filter des Layers: {1} von {2} {2|Zeile|Zeilen}.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/maps.py"></location>
   <source>The layers were built in different shapes ({1}), and pages of one kind share one.</source>
   <translation>Die Layer wurden in verschiedenen Formen erstellt ({1}), und Seiten einer Art haben nur eine.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/maps.py"></location>
   <source>The layers were built to different symbol scales ({1} jobs per mm²), and pages of one kind share one.</source>
   <translation>Die Layer wurden in verschiedenen Symbolmaßstäben erstellt ({1} Arbeitsplätze je mm²), und Seiten einer Art haben nur einen.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/settings.py"></location>
   <source>The layout settings are no JSON: {1}.</source>
   <translation>Die Layouteinstellungen sind kein JSON: {1}.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/settings.py"></location>
   <source>The layout settings can't be read: {1}.</source>
   <translation>Die Layouteinstellungen können nicht gelesen werden: {1}.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/maps.py"></location>
   <source>The layout's “crowded” areas are for sheets: these layers are drawn as they are.</source>
   <translation>Die Gebiete „crowded“ des Layouts gelten für Blätter: Diese Layer werden gezeichnet, wie sie sind.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/ledger.py"></location>
   <source>The ledger does not balance for {1}: {2}.</source>
   <translation>Die Bilanz geht nicht auf für {1}: {2}.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/sheet_draw.py"></location>
   <source>The ledger has no line of rows read.</source>
   <translation>Der Bilanz fehlt die Zeile der gelesenen Zeilen.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/rules.py"></location>
   <source>The lines of one rule must agree; give another rule another id.</source>
   <translation>Die Zeilen einer Regel müssen übereinstimmen; geben Sie einer anderen Regel eine andere id.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/source_copies.py"></location>
   <source>The members cannot be copied.</source>
   <translation>Die Mitglieder können nicht kopiert werden.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/palettes.py"></location>
   <source>The palette cannot be read: {1}.</source>
   <translation>Die Palette kann nicht gelesen werden: {1}.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/palettes.py"></location>
   <source>The palette is not a JSON object.</source>
   <translation>Die Palette ist kein JSON-Objekt.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/palette.py"></location>
   <source>The palette needs total, logics and others.</source>
   <translation>Die Palette braucht total, logics und others.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/text_setting.py"></location>
   <source>The panels have a line that is higher than their column.</source>
   <translation>Die Tafeln haben eine Zeile, die höher ist als ihre Spalte.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/table_preview.py"></location>
   <source>The path of the file has a bar (|), which parts a file from its table.</source>
   <translation>Der Pfad der Datei enthält einen senkrechten Strich (|), der eine Datei von ihrer Tabelle trennt.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/export.py"></location>
   <source>The picture can't be packed.</source>
   <translation>Das Bild kann nicht gepackt werden.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/styled_layers.py"></location>
   <source>The pies of the layer “{1}” show columns that it has not: {2}.</source>
   <translation>Die Kreisdiagramme des Layers „{1}“ zeigen Felder, die er nicht hat: {2}.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/unmatched_codes.py"></location>
   <source>The postal-code layers have no {1} {2}.</source>
   <translation>Die Postleitzahlen-Layer enthalten {1} {2} nicht.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/project.py"></location>
   <source>The project and its data must lie in one folder; the data are {1}.</source>
   <translation>Das Projekt und seine Daten müssen in einem Ordner liegen; die Daten sind {1}.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/project.py"></location>
   <source>The project can't be written: {1}</source>
   <translation>Das Projekt kann nicht geschrieben werden: {1}</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/project.py"></location>
   <source>The project can't be written: {1}.</source>
   <translation>Das Projekt kann nicht geschrieben werden: {1}.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/rule_lines.py"></location>
   <source>The rules could not be written: {1}.</source>
   <translation>Die Regeln konnten nicht geschrieben werden: {1}.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/rules.py"></location>
   <source>The rules table has no column {1}.</source>
   <translation>Der Regeltabelle fehlt die Spalte {1}.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/errors.py"></location>
   <source>The run was cancelled; no file was written.</source>
   <translation>Der Lauf wurde abgebrochen; es wurde keine Datei geschrieben.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/sheet_file.py"></location>
   <source>The sheet cannot be read: {1}.</source>
   <translation>Das Blatt kann nicht gelesen werden: {1}.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/package.py"></location>
   <source>The sheet has no table or no postal-code layer yet.</source>
   <translation>Das Blatt hat noch keine Tabelle oder keinen Postleitzahlen-Layer.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/draft.py"></location>
   <source>The sheet in this project cannot be read.</source>
   <translation>Das Blatt in diesem Projekt kann nicht gelesen werden.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/draft.py"></location>
   <source>The sheet in this project was made by a newer version of the plugin.</source>
   <translation>Das Blatt in diesem Projekt stammt von einer neueren Version der Erweiterung.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/sheet_file.py"></location>
   <source>The sheet is not JSON: it is no UTF-8 text.</source>
   <translation>Das Blatt ist kein JSON: Es ist kein UTF-8-Text.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/sheet_file.py"></location>
   <source>The sheet is not JSON: {1} in line {2}, column {3}.</source>
   <translation>Das Blatt ist kein JSON: {1} in Zeile {2}, Spalte {3}.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/geopackage.py"></location>
   <source>The stored styles cannot be read: {1}.</source>
   <translation>Die gespeicherten Stile können nicht gelesen werden: {1}.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/symbols.py"></location>
   <source>The style has no giant to label.</source>
   <translation>Der Stil hat keinen Riesen zu beschriften.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/geopackage.py"></location>
   <source>The style of the layer “{1}” cannot be stored: {2}.</source>
   <translation>Der Stil des Layers „{1}“ kann nicht gespeichert werden: {2}.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/draft_base.py"></location>
   <source>The style of “{1}” cannot be stored: {2}.</source>
   <translation>Der Stil von „{1}“ kann nicht gespeichert werden: {2}.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/symbols.py"></location>
   <source>The symbol scale must be from 0, and the largest diameter over 0.5 mm.</source>
   <translation>Der Symbolmaßstab muss mindestens 0 sein und der größte Durchmesser über 0,5 mm.</translation>
  </message>
  <message>
   <location filename="../../processing/sources/text_file.py"></location>
   <source>The table cannot be read: {1}.</source>
   <translation>Die Tabelle kann nicht gelesen werden: {1}.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/ledger_lines.py"></location>
   <source>The table could not be written: {1}.</source>
   <translation>Die Tabelle konnte nicht geschrieben werden: {1}.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/members.py"></location>
   <location filename="../../processing/workflow/table_preview.py"></location>
   <source>The table has a header and no rows.</source>
   <translation>Die Tabelle hat eine Kopfzeile und keine Zeilen.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/table_preview.py"></location>
   <source>The table has no columns.</source>
   <translation>Die Tabelle hat keine Felder.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/normalise.py"></location>
   <source>The table has no rows.</source>
   <translation>Die Tabelle hat keine Zeilen.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/members.py"></location>
   <source>The table holds several years in column “{1}”: {2}.</source>
   <translation>Die Tabelle enthält im Feld „{1}“ mehrere Jahre: {2}.</translation>
  </message>
  <message>
   <location filename="../../processing/sources/ogr_table.py"></location>
   <location filename="../../processing/sources/text_file.py"></location>
   <location filename="../../processing/sources/workbook.py"></location>
   <source>The table is empty.</source>
   <translation>Die Tabelle ist leer.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/towns.py"></location>
   <source>The town layer “{1}” has no field with names.</source>
   <translation>Der Städtelayer „{1}“ hat kein Feld mit Namen.</translation>
  </message>
  <message>
   <location filename="../../processing/sources/workbook.py"></location>
   <source>The workbook cannot be read: {1}.</source>
   <translation>Die Arbeitsmappe kann nicht gelesen werden: {1}.</translation>
  </message>
  <message>
   <location filename="../../processing/sources/workbook.py"></location>
   <source>The workbook is protected by a password.</source>
   <translation>Die Arbeitsmappe ist mit einem Passwort geschützt.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/members.py"></location>
   <source>The year {1} is asked for, but no column holds the year.</source>
   <translation>Das Jahr {1} ist verlangt, aber kein Feld enthält das Jahr.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/members.py"></location>
   <source>The years in “{1}” are {2}.</source>
   <translation>Die Jahre in „{1}“ sind {2}.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/words.py"></location>
   <source>There are no sheet texts in the language "{1}".</source>
   <translation>Es gibt keine Blatttexte in der Sprache „{1}“.</translation>
  </message>
  <message>
   <location filename="../../processing/sources/ogr_table.py"></location>
   <location filename="../../processing/sources/workbook.py"></location>
   <source>There are none.</source>
   <translation>Es gibt keine.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/members.py"></location>
   <location filename="../../processing/domain/pages.py"></location>
   <location filename="../../processing/sources/ogr_table.py"></location>
   <location filename="../../processing/sources/workbook.py"></location>
   <source>There are {1}.</source>
   <translation>Es gibt {1}.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/settings.py"></location>
   <source>There is no arrangement for {1} maps on a page.</source>
   <translation>Für {1} Karten auf einer Seite gibt es keine Anordnung.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/headers.py"></location>
   <source>There is no column “{1}” for the {2}.</source>
   <translation>Es gibt kein Feld „{1}“ ({2}).</translation>
  </message>
  <message>
   <location filename="../../processing/domain/rules.py"></location>
   <source>There is no column “{1}” in the members table.</source>
   <translation>Die Mitgliedertabelle hat kein Feld „{1}“.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/maps.py"></location>
   <source>There is no layer to draw.</source>
   <translation>Es gibt keinen Layer zu zeichnen.</translation>
  </message>
  <message>
   <location filename="../../processing/sources/tables.py"></location>
   <source>There is no layer “{1}” in it.</source>
   <translation>Es enthält keinen Layer „{1}“.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/export.py"></location>
   <source>There is no page to write.</source>
   <translation>Es gibt keine Seite zu schreiben.</translation>
  </message>
  <message>
   <location filename="../../processing/sources/workbook.py"></location>
   <source>There is no sheet “{1}” in it.</source>
   <translation>Sie enthält kein Arbeitsblatt „{1}“.</translation>
  </message>
  <message>
   <location filename="../../processing/sources/table_head.py"></location>
   <location filename="../../processing/sources/tables.py"></location>
   <source>There is no such file.</source>
   <translation>Diese Datei gibt es nicht.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/sheet_file.py"></location>
   <source>There is no such sheet.</source>
   <translation>Dieses Blatt gibt es nicht.</translation>
  </message>
  <message>
   <location filename="../../processing/sources/ogr_table.py"></location>
   <source>There is no table “{1}” in it.</source>
   <translation>Es enthält keine Tabelle „{1}“.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/ledger.py"></location>
   <source>This is a fault of the plugin: report it.</source>
   <translation>Das ist ein Fehler der Erweiterung: Melden Sie ihn.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/settings.py"></location>
   <source>This is no layout settings file: "format" must be "{1}".</source>
   <translation>Das ist keine Datei mit Layouteinstellungen: „format“ muss „{1}“ sein.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/unmatched_codes.py"></location>
   <source>Type a code that they have.</source>
   <translation>Geben Sie eine Postleitzahl ein, die sie enthalten.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/unmatched_codes.py"></location>
   <source>Type one that the layers have.</source>
   <translation>Geben Sie eine ein, die die Layer enthalten.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/draft.py"></location>
   <source>Update the plugin.</source>
   <translation>Aktualisieren Sie die Erweiterung.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/json_object.py"></location>
   <source>Update the plugin: the sheet was made by a newer one.</source>
   <translation>Aktualisieren Sie die Erweiterung: Das Blatt stammt von einer neueren.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/rules.py"></location>
   <source>Use 1 or 0.</source>
   <translation>Benutzen Sie 1 oder 0.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/export.py"></location>
   <source>Use 300, or any number from 1.</source>
   <translation>Benutzen Sie 300 oder eine beliebige Zahl ab 1.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/rules.py"></location>
   <source>Use equals, &gt; or &lt;.</source>
   <translation>Benutzen Sie equals, &gt; oder &lt;.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/export.py"></location>
   <source>Use fewer dpi.</source>
   <translation>Benutzen Sie weniger dpi.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/rules.py"></location>
   <source>Use one of {1} or {2}.</source>
   <translation>Benutzen Sie eines dieser Felder: {1}, oder {2}.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/json_object.py"></location>
   <location filename="../../processing/domain/postal_codes.py"></location>
   <location filename="../../processing/domain/rules.py"></location>
   <source>Use one of {1}.</source>
   <translation>Benutzen Sie einen dieser Werte: {1}.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/words.py"></location>
   <location filename="../../processing/cartography/export.py"></location>
   <source>Use one of: {1}.</source>
   <translation>Benutzen Sie einen dieser Werte: {1}.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/maps.py"></location>
   <location filename="../../processing/workflow/sheet.py"></location>
   <source>Use {1}.</source>
   <translation>Benutzen Sie {1}.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/json_object.py"></location>
   <source>Write it as #rrggbb.</source>
   <translation>Schreiben Sie sie als #rrggbb.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/palette.py"></location>
   <location filename="../../processing/cartography/symbols.py"></location>
   <source>Write it like #0072B2.</source>
   <translation>Schreiben Sie sie wie #0072B2.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/draft_inputs.py"></location>
   <location filename="../../processing/workflow/sheet_base.py"></location>
   <source>Write it like EPSG:31370.</source>
   <translation>Schreiben Sie es wie EPSG:31370.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/exclusions.py"></location>
   <source>Write it without nested repeats.</source>
   <translation>Schreiben Sie ihn ohne verschachtelte Wiederholungen.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/palette.py"></location>
   <source>Write name=#rrggbb, separated by ;. The layers are {1}.</source>
   <translation>Schreiben Sie Name=#rrggbb, durch ; getrennt. Die Layer sind {1}.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/rules.py"></location>
   <source>Write the value.</source>
   <translation>Schreiben Sie den Wert.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/rules.py"></location>
   <source>Write why: the reason is printed on the sheet.</source>
   <translation>Schreiben Sie, warum: Die Begründung wird auf dem Blatt gedruckt.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/sheet_draw.py"></location>
   <source>Writing sheet.pdf</source>
   <translation>sheet.pdf wird geschrieben</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/sheet_draw.py"></location>
   <source>Writing the layers</source>
   <translation>Die Layer werden geschrieben</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/sheet_draw.py"></location>
   <source>Writing the project</source>
   <translation>Das Projekt wird geschrieben</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/sheet_draw.py"></location>
   <source>Writing the report</source>
   <translation>Der Bericht wird geschrieben</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/sheet_draw.py"></location>
   <source>Writing the tables</source>
   <translation>Die Tabellen werden geschrieben</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/sheet_draw.py"></location>
   <location filename="../../processing/workflow/symbols.py"></location>
   <source>Writing {1}</source>
   <translation>{1} wird geschrieben</translation>
  </message>
  <message>
   <location filename="../../processing/domain/members.py"></location>
   <source>Year {1}: {2} of {3} rows.</source>
   <translation>Jahr {1}: {2} von {3} {3|Zeile|Zeilen}.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/json_object.py"></location>
   <source>a list</source>
   <translation>eine Liste</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/baseline.py"></location>
   <source>a newer version of the plugin made it ({1})</source>
   <translation>eine neuere Version der Erweiterung hat es erstellt ({1})</translation>
  </message>
  <message>
   <location filename="../../processing/domain/json_object.py"></location>
   <source>a number</source>
   <translation>eine Zahl</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/sheet_refresh.py"></location>
   <source>a page of it can't be opened</source>
   <translation>eine seiner Seiten lässt sich nicht öffnen</translation>
  </message>
  <message>
   <location filename="../../processing/domain/json_object.py"></location>
   <source>a text</source>
   <translation>ein Text</translation>
  </message>
  <message>
   <location filename="../../processing/domain/json_object.py"></location>
   <source>a whole number</source>
   <translation>eine ganze Zahl</translation>
  </message>
  <message>
   <location filename="../../processing/domain/json_object.py"></location>
   <source>an object</source>
   <translation>ein Objekt</translation>
  </message>
  <message>
   <location filename="../../processing/sources/text_file.py"></location>
   <source>bars</source>
   <translation>senkrechte Striche</translation>
  </message>
  <message>
   <location filename="../../processing/domain/headers.py"></location>
   <source>cluster's name</source>
   <translation>Name des Clusters</translation>
  </message>
  <message>
   <location filename="../../processing/sources/text_file.py"></location>
   <source>commas</source>
   <translation>Kommas</translation>
  </message>
  <message>
   <location filename="../../processing/domain/headers.py"></location>
   <source>country of the code</source>
   <translation>Land der Postleitzahl</translation>
  </message>
  <message>
   <location filename="../../processing/sources/header_row.py"></location>
   <source>header in row {1}</source>
   <translation>Kopfzeile in Zeile {1}</translation>
  </message>
  <message>
   <location filename="../../processing/sources/header_row.py"></location>
   <source>header in rows {1} to {2}</source>
   <translation>Kopfzeile in den Zeilen {1} bis {2}</translation>
  </message>
  <message>
   <location filename="../../processing/domain/hosts.py"></location>
   <location filename="../../processing/sources/tables.py"></location>
   <source>host codes</source>
   <translation>Ersatz-Postleitzahlen</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/baseline.py"></location>
   <source>it can't be read (no project in it)</source>
   <translation>es ist nicht lesbar (darin ist kein Projekt)</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/baseline.py"></location>
   <location filename="../../processing/cartography/refresh.py"></location>
   <location filename="../../processing/workflow/sheet_refresh.py"></location>
   <source>it can't be read ({1})</source>
   <translation>es ist nicht lesbar ({1})</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/baseline.py"></location>
   <source>it does not say what its run wrote</source>
   <translation>es sagt nicht, was sein Lauf geschrieben hat</translation>
  </message>
  <message>
   <location filename="../../processing/sources/layers.py"></location>
   <source>it has a geometry; add the table without it</source>
   <translation>er hat eine Geometrie; fügen Sie die Tabelle ohne sie hinzu</translation>
  </message>
  <message>
   <location filename="../../processing/sources/layers.py"></location>
   <source>it has joins or virtual fields</source>
   <translation>er hat Verknüpfungen oder virtuelle Felder</translation>
  </message>
  <message>
   <location filename="../../processing/sources/layers.py"></location>
   <source>it is being edited</source>
   <translation>er wird gerade bearbeitet</translation>
  </message>
  <message>
   <location filename="../../processing/sources/layers.py"></location>
   <source>it is no plain table of a GeoPackage, SQLite or DBF file</source>
   <translation>er ist keine einfache Tabelle einer GeoPackage-, SQLite- oder DBF-Datei</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/sheet_refresh.py"></location>
   <source>its layer “{1}” has no data any more</source>
   <translation>sein Layer „{1}“ hat keine Daten mehr</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/refresh.py"></location>
   <source>its page “{1}” is not there any more</source>
   <translation>seine Seite „{1}“ gibt es nicht mehr</translation>
  </message>
  <message>
   <location filename="../../processing/domain/headers.py"></location>
   <source>kind of organisation</source>
   <translation>Organisationsart</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/fonts.py"></location>
   <source>layout settings: fonts</source>
   <translation>Layouteinstellungen: fonts</translation>
  </message>
  <message>
   <location filename="../../processing/sources/postgres_connection.py"></location>
   <source>local server, database {1}</source>
   <translation>lokaler Server, Datenbank {1}</translation>
  </message>
  <message>
   <location filename="../../processing/sources/postgres_connection.py"></location>
   <source>local server:{1}, database {2}</source>
   <translation>lokaler Server:{1}, Datenbank {2}</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/sheet_refresh.py"></location>
   <source>nothing can be written beside its folder</source>
   <translation>neben seinem Ordner lässt sich nichts schreiben</translation>
  </message>
  <message>
   <location filename="../../processing/domain/headers.py"></location>
   <source>number of jobs</source>
   <translation>Zahl der Arbeitsplätze</translation>
  </message>
  <message>
   <location filename="../../processing/domain/headers.py"></location>
   <source>organisation's name</source>
   <translation>Name der Organisation</translation>
  </message>
  <message>
   <location filename="../../processing/domain/headers.py"></location>
   <source>postal code</source>
   <translation>Postleitzahl</translation>
  </message>
  <message>
   <location filename="../../processing/domain/headers.py"></location>
   <location filename="../../processing/domain/postal_codes.py"></location>
   <location filename="../../processing/sources/postal_layers.py"></location>
   <location filename="../../processing/workflow/join.py"></location>
   <location filename="../../processing/workflow/postal_facts.py"></location>
   <source>postal-code layer {1}</source>
   <translation>Postleitzahlen-Layer {1}</translation>
  </message>
  <message>
   <location filename="../../processing/domain/headers.py"></location>
   <source>role of the member</source>
   <translation>Rolle des Mitglieds</translation>
  </message>
  <message>
   <location filename="../../processing/sources/text_file.py"></location>
   <source>semicolons</source>
   <translation>Semikolons</translation>
  </message>
  <message>
   <location filename="../../processing/sources/postgres_connection.py"></location>
   <source>service {1}</source>
   <translation>Dienst {1}</translation>
  </message>
  <message>
   <location filename="../../processing/domain/rules.py"></location>
   <source>set_jobs needs a number from 0 to {1} in column jobs.</source>
   <translation>set_jobs braucht eine Zahl von 0 bis {1} in der Spalte jobs.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/headers.py"></location>
   <source>site identifier</source>
   <translation>Standortkennung</translation>
  </message>
  <message>
   <location filename="../../processing/sources/text_file.py"></location>
   <source>tabs</source>
   <translation>Tabulatoren</translation>
  </message>
  <message>
   <location filename="../../processing/sources/layers.py"></location>
   <source>the filter speaks of {1}</source>
   <translation>der Filter spricht von {1}</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/refresh.py"></location>
   <source>the sheet has other pages now</source>
   <translation>das Blatt hat jetzt andere Seiten</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/sheet_base.py"></location>
   <source>there is no column {1}</source>
   <translation>es gibt kein Feld {1}</translation>
  </message>
  <message>
   <location filename="../../processing/domain/json_object.py"></location>
   <source>true or false</source>
   <translation>true oder false</translation>
  </message>
  <message>
   <location filename="../../processing/domain/headers.py"></location>
   <source>year of the figures</source>
   <translation>Jahr der Zahlen</translation>
  </message>
  <message>
   <location filename="../../processing/sources/postgres.py"></location>
   <source>{1} (PostgreSQL, {2})</source>
   <translation>{1} (PostgreSQL, {2})</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/join.py"></location>
   <source>{1} ({2} jobs)</source>
   <translation>{1} ({2} {2|Arbeitsplatz|Arbeitsplätze})</translation>
  </message>
  <message>
   <location filename="../../processing/domain/outcome.py"></location>
   <source>{1} ({2}): {3} jobs are added up as {4} establishments (rows {5}).</source>
   <translation>{1} ({2}): {3} {3|Arbeitsplatz|Arbeitsplätze} werden als {4} Betriebsstätten addiert (Zeilen {5}).</translation>
  </message>
  <message>
   <location filename="../../processing/domain/text.py"></location>
   <source>{1} and {2} more</source>
   <translation>{1} und {2} weitere</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/join.py"></location>
   <source>{1} codes were not matched, by jobs at stake: {2} ....</source>
   <translation>Nicht zugeordnete Postleitzahlen: {1}; nach betroffenen Arbeitsplätzen: {2} ...</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/join.py"></location>
   <source>{1} codes were not matched, by jobs at stake: {2}.</source>
   <translation>Nicht zugeordnete Postleitzahlen: {1}; nach betroffenen Arbeitsplätzen: {2}.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/postal_facts.py"></location>
   <source>{1} columns could be the postal code.</source>
   <translation>{1} Felder könnten die Postleitzahl sein.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/headers.py"></location>
   <source>{1} columns could be the {2}: {3}.</source>
   <translation>{1} Felder könnten passen ({2}): {3}.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/outcome.py"></location>
   <source>{1} has {2} to {3} jobs in its clusters: the largest counts once on the map of all clusters.</source>
   <translation>{1} hat in seinen Clustern {2} bis {3} {3|Arbeitsplatz|Arbeitsplätze}: Die größte Zahl zählt auf der Karte aller Cluster einmal.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/maps.py"></location>
   <source>{1} is no format of a map.</source>
   <translation>{1} ist kein Format einer Karte.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/symbols.py"></location>
   <source>{1} rows have no point or no number of jobs from 0: they are not drawn.</source>
   <translation>Zeilen ohne Punkt oder ohne Zahl der Arbeitsplätze ab 0: {1}; sie werden nicht gezeichnet.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/sheet_draw.py"></location>
   <source>{1} rows read; {2} sites with {3} jobs on {4} postal codes, in {5} clusters.</source>
   <translation>{1} {1|Zeile|Zeilen} gelesen; {2} {2|Standort|Standorte} mit {3} {3|Arbeitsplatz|Arbeitsplätzen} in {4} {4|Postleitzahl|Postleitzahlen}, in {5} {5|Cluster|Clustern}.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/members.py"></location>
   <source>{1} rows with neither cluster nor postal code are no members and were skipped (row {2}).</source>
   <translation>Zeilen ohne Cluster und Postleitzahl: {1} (Zeile {2}); sie sind keine Mitglieder und wurden übergangen.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/normalise.py"></location>
   <source>{1} rows: {2}.</source>
   <translation>{1} {1|Zeile|Zeilen}: {2}.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/suggest.py"></location>
   <source>{1} rules are suggested, every one switched off: set enabled to 1 where you agree.</source>
   <translation>Vorgeschlagene Regeln: {1}, alle ausgeschaltet; setzen Sie enabled auf 1, wo Sie zustimmen.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/suggest.py"></location>
   <source>{1} rules of {2}, those with most jobs at stake, are suggested, every one switched off: set enabled to 1 where you agree.</source>
   <translation>Vorgeschlagene Regeln: {1} von {2}, die mit den meisten betroffenen Arbeitsplätzen, alle ausgeschaltet; setzen Sie enabled auf 1, wo Sie zustimmen.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/sheet_refresh.py"></location>
   <source>{1} was changed since its run and stays as it is, for {2}; the new project gets a number.</source>
   <translation>{1} wurde seit seinem Lauf geändert und bleibt, wie es ist, denn: {2}; das neue Projekt bekommt eine Nummer.</translation>
  </message>
  <message>
   <location filename="../../processing/sources/postgres_connection.py"></location>
   <source>{1}, database {2}</source>
   <translation>{1}, Datenbank {2}</translation>
  </message>
  <message>
   <location filename="../../processing/domain/hosts.py"></location>
   <location filename="../../processing/domain/rules.py"></location>
   <source>{1}, line {2}</source>
   <translation>{1}, Zeile {2}</translation>
  </message>
  <message>
   <location filename="../../processing/sources/ogr_table.py"></location>
   <location filename="../../processing/sources/workbook.py"></location>
   <source>{1}, sheet {2}</source>
   <translation>{1}, Arbeitsblatt {2}</translation>
  </message>
  <message>
   <location filename="../../processing/sources/geopackage_table.py"></location>
   <source>{1}, table {2}</source>
   <translation>{1}, Tabelle {2}</translation>
  </message>
  <message>
   <location filename="../../processing/sources/postal_layers.py"></location>
   <source>{1}: postal code = “{2}”, {3} codes from {4} features.</source>
   <translation>{1}: postal_code = „{2}“, {3} {3|Postleitzahl|Postleitzahlen} aus {4} Objekten.</translation>
  </message>
  <message>
   <location filename="../../processing/sources/postal_layers.py"></location>
   <source>{1}: postal code = “{2}”, {3} codes from {4} features; {5} features without a valid code were left aside.</source>
   <translation>{1}: postal_code = „{2}“, {3} {3|Postleitzahl|Postleitzahlen} aus {4} Objekten; {5} Objekte ohne gültige Postleitzahl blieben beiseite.</translation>
  </message>
  <message>
   <location filename="../../processing/sources/dbf_table.py"></location>
   <source>{1}: read by column, no encoding named, {2} rows ({3} deleted ones passed).</source>
   <translation>{1}: spaltenweise gelesen, keine Kodierung angegeben, {2} {2|Zeile|Zeilen} ({3} gelöschte übergangen).</translation>
  </message>
  <message>
   <location filename="../../processing/sources/dbf_table.py"></location>
   <source>{1}: read by column, no encoding named, {2} rows.</source>
   <translation>{1}: spaltenweise gelesen, keine Kodierung angegeben, {2} {2|Zeile|Zeilen}.</translation>
  </message>
  <message>
   <location filename="../../processing/sources/dbf_table.py"></location>
   <source>{1}: read by column, {2}, {3} rows ({4} deleted ones passed).</source>
   <translation>{1}: spaltenweise gelesen, {2}, {3} {3|Zeile|Zeilen} ({4} gelöschte übergangen).</translation>
  </message>
  <message>
   <location filename="../../processing/sources/dbf_table.py"></location>
   <source>{1}: read by column, {2}, {3} rows.</source>
   <translation>{1}: spaltenweise gelesen, {2}, {3} {3|Zeile|Zeilen}.</translation>
  </message>
  <message>
   <location filename="../../processing/sources/layers.py"></location>
   <source>{1}: read feature by feature, not by its own engine: {2}.</source>
   <translation>{1}: Objekt für Objekt gelesen, nicht mit eigenem Leser: {2}.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/members.py"></location>
   <source>{1}: rule “{2}” is for cluster “{3}”, which no row has.</source>
   <translation>{1}: Die Regel „{2}“ gilt dem Cluster „{3}“, den keine Zeile hat.</translation>
  </message>
  <message>
   <location filename="../../processing/sources/workbook.py"></location>
   <source>{1}: sheet “{2}” read cell by cell, {3}, {4} rows.</source>
   <translation>{1}: Arbeitsblatt „{2}“ Zelle für Zelle gelesen, {3}, {4} {4|Zeile|Zeilen}.</translation>
  </message>
  <message>
   <location filename="../../processing/sources/workbook.py"></location>
   <source>{1}: sheet “{2}” read cell by cell, {3}, {4} rows. The workbook's other sheets: {5}.</source>
   <translation>{1}: Arbeitsblatt „{2}“ Zelle für Zelle gelesen, {3}, {4} {4|Zeile|Zeilen}. Die übrigen Arbeitsblätter: {5}.</translation>
  </message>
  <message>
   <location filename="../../processing/sources/ogr_table.py"></location>
   <source>{1}: sheet “{2}” read row by row, {3} rows, {4}.</source>
   <translation>{1}: Arbeitsblatt „{2}“ Zeile für Zeile gelesen, {3} {3|Zeile|Zeilen}, {4}.</translation>
  </message>
  <message>
   <location filename="../../processing/sources/ogr_table.py"></location>
   <source>{1}: sheet “{2}” read row by row, {3} rows.</source>
   <translation>{1}: Arbeitsblatt „{2}“ Zeile für Zeile gelesen, {3} {3|Zeile|Zeilen}.</translation>
  </message>
  <message>
   <location filename="../../processing/sources/geopackage_table.py"></location>
   <source>{1}: table “{2}” read by column, {3} rows.</source>
   <translation>{1}: Tabelle „{2}“ spaltenweise gelesen, {3} {3|Zeile|Zeilen}.</translation>
  </message>
  <message>
   <location filename="../../processing/sources/ogr_table.py"></location>
   <source>{1}: table “{2}” read row by row, {3} rows, {4}.</source>
   <translation>{1}: Tabelle „{2}“ Zeile für Zeile gelesen, {3} {3|Zeile|Zeilen}, {4}.</translation>
  </message>
  <message>
   <location filename="../../processing/sources/ogr_table.py"></location>
   <source>{1}: table “{2}” read row by row, {3} rows.</source>
   <translation>{1}: Tabelle „{2}“ Zeile für Zeile gelesen, {3} {3|Zeile|Zeilen}.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/text_setting.py"></location>
   <source>{1}: the commentary is {2} mm of column too long for one page at {3} pt; it goes on to the next.</source>
   <translation>{1}: Der Kommentar ist bei {3} pt um {2} mm Spalte zu lang für eine Seite; er geht auf der nächsten weiter.</translation>
  </message>
  <message>
   <location filename="../../processing/sources/dbf_table.py"></location>
   <source>{1}: the file ends after {2} of the {3} rows that it announces: it is damaged.</source>
   <translation>{1}: Die Datei endet nach {2} der {3} Zeilen, die sie ankündigt: Sie ist beschädigt.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/text_setting.py"></location>
   <source>{1}: the panels are {2} mm of column too long for one page at {3} pt; they take {4}.</source>
   <translation>{1}: Die Tafeln sind bei {3} pt um {2} mm Spalte zu lang für eine Seite; sie nehmen {4} ein.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/translated.py"></location>
   <source>{1}: {2}</source>
   <translation>{1}: {2}</translation>
  </message>
  <message>
   <location filename="../../processing/sources/workbook.py"></location>
   <source>{1}: {2} formulas have no result in the file and count as empty: open it in a spreadsheet and save it, so that they have.</source>
   <translation>{1}: {2} Formeln haben in der Datei kein Ergebnis und zählen als leer: Öffnen Sie sie in einer Tabellenkalkulation und speichern Sie sie, damit sie eines haben.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/join.py"></location>
   <source>{1}: {2} host codes besides the {3} shipped ones.</source>
   <translation>{1}: {2} {2|Ersatz-Postleitzahl|Ersatz-Postleitzahlen} zu den {3} mitgelieferten.</translation>
  </message>
  <message>
   <location filename="../../processing/sources/layer_table.py"></location>
   <source>{1}: {2} rows of the layer as QGIS shows it.</source>
   <translation>{1}: {2} {2|Zeile|Zeilen} des Layers, wie QGIS ihn zeigt.</translation>
  </message>
  <message>
   <location filename="../../processing/sources/postgres.py"></location>
   <source>{1}: {2} rows, grouped by the server into {3} that differ.</source>
   <translation>{1}: {2} {2|Zeile|Zeilen}, vom Server zu {3} verschiedenen zusammengefasst.</translation>
  </message>
  <message>
   <location filename="../../processing/sources/postgres.py"></location>
   <source>{1}: {2} rows, with the layer's filter, grouped by the server into {3} that differ.</source>
   <translation>{1}: {2} {2|Zeile|Zeilen}, mit dem Filter des Layers, vom Server zu {3} verschiedenen zusammengefasst.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/members.py"></location>
   <source>{1}: {2} rules, {3} of them switched off.</source>
   <translation>{1}: {2} {2|Regel|Regeln}, davon {3} ausgeschaltet.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/members.py"></location>
   <source>{1}: {2} rules.</source>
   <translation>{1}: {2} {2|Regel|Regeln}.</translation>
  </message>
  <message>
   <location filename="../../processing/sources/text_file.py"></location>
   <source>{1}: {2}, columns parted by {3}, {4}, {5} rows.</source>
   <translation>{1}: {2}, Spalten getrennt durch {3}, {4}, {5} {5|Zeile|Zeilen}.</translation>
  </message>
  <message>
   <location filename="../../processing/sources/postgres_connection.py"></location>
   <source>{1}:{2}, database {3}</source>
   <translation>{1}:{2}, Datenbank {3}</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/sheet_base.py"></location>
   <source>“base_map[{1}].style” cannot be used: {2}.</source>
   <translation>„base_map[{1}].style“ ist nicht brauchbar: {2}.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/sheet.py"></location>
   <source>“clusters” calls both “{1}” and “{2}” “{3}”.</source>
   <translation>„clusters“ nennt sowohl „{1}“ als auch „{2}“ „{3}“.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/draft_inputs.py"></location>
   <location filename="../../processing/workflow/sheet_base.py"></location>
   <source>“crs” is {1}, which QGIS does not know.</source>
   <translation>„crs“ ist {1}, was QGIS nicht kennt.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/sheet_base.py"></location>
   <source>“focus.filter” cannot be used: {1}.</source>
   <translation>„focus.filter“ ist nicht brauchbar: {1}.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/preview_job.py"></location>
   <location filename="../../processing/workflow/sheet_base.py"></location>
   <source>“focus.filter” leaves no region: {1}.</source>
   <translation>„focus.filter“ lässt keine Region übrig: {1}.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/sheet_file.py"></location>
   <source>“layout” names {1}, which is neither beside the sheet nor shipped.</source>
   <translation>„layout“ nennt {1}, was weder neben dem Blatt liegt noch mitgeliefert ist.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/pages.py"></location>
   <source>“pages[{1}].clusters” names {2}, which no row and no cluster of the sheet has.</source>
   <translation>„pages[{1}].clusters“ nennt {2}, was keine Zeile und kein Cluster des Blatts hat.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/sheet_file.py"></location>
   <source>“texts.{1}” names a file that cannot be read: {2}.</source>
   <translation>„texts.{1}“ nennt eine Datei, die nicht lesbar ist: {2}.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/translated.py"></location>
   <source>“{1}”</source>
   <translation>„{1}“</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/normalise.py"></location>
   <source>“{1}” (1 row)</source>
   <translation>„{1}“ (1 Zeile)</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/normalise.py"></location>
   <source>“{1}” ({2} rows)</source>
   <translation>„{1}“ ({2} {2|Zeile|Zeilen})</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/package.py"></location>
   <source>“{1}” cannot be copied: {2}.</source>
   <translation>„{1}“ kann nicht kopiert werden: {2}.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/rules.py"></location>
   <source>“{1}” compares text, and jobs are numbers.</source>
   <translation>„{1}“ vergleicht Text, und Arbeitsplätze sind Zahlen.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/palette.py"></location>
   <source>“{1}” gives no colour to a layer.</source>
   <translation>„{1}“ gibt keinem Layer eine Farbe.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/sheet_base.py"></location>
   <source>“{1}” has no coordinate reference system.</source>
   <translation>„{1}“ hat kein Koordinatenbezugssystem.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/rules.py"></location>
   <source>“{1}” in column enabled is neither yes nor no.</source>
   <translation>„{1}“ in der Spalte enabled ist weder ja noch nein.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/draft_files.py"></location>
   <location filename="../../processing/workflow/draft_inputs.py"></location>
   <source>“{1}” is a layer that is not in the project any more.</source>
   <translation>„{1}“ ist ein Layer, der nicht mehr im Projekt ist.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/draft_clusters.py"></location>
   <source>“{1}” is a name of the cluster “{2}”.</source>
   <translation>„{1}“ ist ein Name des Clusters „{2}“.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/json_object.py"></location>
   <source>“{1}” is empty.</source>
   <translation>„{1}“ ist leer.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/json_object.py"></location>
   <source>“{1}” is empty: xmin and ymin must be below xmax and ymax.</source>
   <translation>„{1}“ ist leer: xmin und ymin müssen unter xmax und ymax liegen.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/json_object.py"></location>
   <source>“{1}” is missing.</source>
   <translation>„{1}“ fehlt.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/rules.py"></location>
   <source>“{1}” is no action.</source>
   <translation>„{1}“ ist keine Aktion.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/postal_codes.py"></location>
   <source>“{1}” is no country that this plugin knows postal codes of.</source>
   <translation>„{1}“ ist kein Land, dessen Postleitzahlen die Erweiterung kennt.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/sheet.py"></location>
   <source>“{1}” is no format of a page.</source>
   <translation>„{1}“ ist kein Format einer Seite.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/rules.py"></location>
   <source>“{1}” is no headcount to correct to.</source>
   <translation>„{1}“ ist keine Beschäftigtenzahl, auf die korrigiert werden kann.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/json_object.py"></location>
   <source>“{1}” is no key of a sheet.</source>
   <translation>„{1}“ ist kein Schlüssel eines Blatts.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/rules.py"></location>
   <source>“{1}” is no number, and “{2}” on “{3}” needs one.</source>
   <translation>„{1}“ ist keine Zahl, und „{2}“ auf „{3}“ braucht eine.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/rules.py"></location>
   <source>“{1}” is no operator.</source>
   <translation>„{1}“ ist kein Operator.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/hosts.py"></location>
   <source>“{1}” is no postal code of {2} ({3}).</source>
   <translation>„{1}“ ist keine Postleitzahl von {2} ({3}).</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/unmatched_codes.py"></location>
   <source>“{1}” is no postal code of {2}.</source>
   <translation>„{1}“ ist keine Postleitzahl von {2}.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/symbols.py"></location>
   <source>“{1}” is not a choice.</source>
   <translation>„{1}“ steht nicht zur Wahl.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/palette.py"></location>
   <source>“{1}” is not a colour.</source>
   <translation>„{1}“ ist keine Farbe.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/basemap.py"></location>
   <source>“{1}” is not a role of a base layer.</source>
   <translation>„{1}“ ist keine Rolle eines Basislayers.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/shapes.py"></location>
   <source>“{1}” is not a shape.</source>
   <translation>„{1}“ ist keine Form.</translation>
  </message>
  <message>
   <location filename="../../processing/cartography/symbols.py"></location>
   <source>“{1}” is not an opaque colour.</source>
   <translation>„{1}“ ist keine deckende Farbe.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/json_object.py"></location>
   <source>“{1}” is {2}, and this plugin reads version {3}.</source>
   <translation>„{1}“ ist {2}, und diese Erweiterung liest die Version {3}.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/json_object.py"></location>
   <source>“{1}” is “{2}”, which is no colour.</source>
   <translation>„{1}“ ist „{2}“, was keine Farbe ist.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/json_object.py"></location>
   <source>“{1}” is “{2}”.</source>
   <translation>„{1}“ ist „{2}“.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/json_object.py"></location>
   <source>“{1}” must be a text, not {2}.</source>
   <translation>„{1}“ muss ein Text sein, nicht {2}.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/json_object.py"></location>
   <source>“{1}” must be above {2}, not {3}.</source>
   <translation>„{1}“ muss über {2} liegen, nicht bei {3}.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/json_object.py"></location>
   <source>“{1}” must be an object, not {2}.</source>
   <translation>„{1}“ muss ein Objekt sein, nicht {2}.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/json_object.py"></location>
   <source>“{1}” must be four numbers: xmin, ymin, xmax, ymax.</source>
   <translation>„{1}“ muss aus vier Zahlen bestehen: xmin, ymin, xmax, ymax.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/json_object.py"></location>
   <source>“{1}” must be {2}, not {3}.</source>
   <translation>„{1}“ muss {2} sein, nicht {3}.</translation>
  </message>
  <message>
   <location filename="../../processing/workflow/draft_inputs.py"></location>
   <location filename="../../processing/workflow/sheet_file.py"></location>
   <source>“{1}” names a file that is not there: {2}.</source>
   <translation>„{1}“ nennt eine Datei, die es nicht gibt: {2}.</translation>
  </message>
  <message>
   <location filename="../../processing/domain/rules.py"></location>
   <source>“{1}” without a value holds for every row.</source>
   <translation>„{1}“ ohne Wert gilt für jede Zeile.</translation>
  </message>
 </context>
 <context>
  <name>OptionsBox</name>
  <message>
   <location filename="../../ui/data/options_box.py"></location>
   <source>An expression: only the rows for which it holds are read</source>
   <translation>Ein Ausdruck: Nur Zeilen, für die er gilt, werden gelesen</translation>
  </message>
  <message>
   <location filename="../../ui/data/options_box.py"></location>
   <source>Cells seem to name several clusters, separated by “{separator}”: “{example}”.</source>
   <translation>Zellen scheinen mehrere Cluster zu nennen, durch „{separator}“ getrennt: „{example}“.</translation>
  </message>
  <message>
   <location filename="../../ui/data/options_box.py"></location>
   <source>Default country</source>
   <translation>Standardland</translation>
  </message>
  <message>
   <location filename="../../ui/data/options_box.py"></location>
   <source>Filter</source>
   <translation>Filter</translation>
  </message>
  <message>
   <location filename="../../ui/data/options_box.py"></location>
   <source>Kinds</source>
   <translation>Arten</translation>
  </message>
  <message>
   <location filename="../../ui/data/options_box.py"></location>
   <source>Rows and cells</source>
   <translation>Zeilen und Zellen</translation>
  </message>
  <message>
   <location filename="../../ui/data/options_box.py"></location>
   <source>Separator</source>
   <translation>Trennzeichen</translation>
  </message>
  <message>
   <location filename="../../ui/data/options_box.py"></location>
   <source>Split at “{separator}”</source>
   <translation>Bei „{separator}“ trennen</translation>
  </message>
  <message>
   <location filename="../../ui/data/options_box.py"></location>
   <source>The country of codes that have neither a prefix nor a country beside them</source>
   <translation>Das Land der Postleitzahlen ohne Präfix und ohne Land daneben</translation>
  </message>
  <message>
   <location filename="../../ui/data/options_box.py"></location>
   <source>The table holds several years: choose one, because mixing them counts jobs twice.</source>
   <translation>Die Tabelle enthält mehrere Jahre: Wählen Sie eines, denn gemischt würden Arbeitsplätze doppelt gezählt.</translation>
  </message>
  <message>
   <location filename="../../ui/data/options_box.py"></location>
   <source>What separates several clusters in one cell, such as / or ;</source>
   <translation>Was mehrere Cluster in einer Zelle trennt, etwa / oder ;</translation>
  </message>
  <message>
   <location filename="../../ui/data/options_box.py"></location>
   <source>Year to read</source>
   <translation>Zu lesendes Jahr</translation>
  </message>
  <message>
   <location filename="../../ui/data/options_box.py"></location>
   <source>all kinds</source>
   <translation>alle Arten</translation>
  </message>
  <message>
   <location filename="../../ui/data/options_box.py"></location>
   <source>choose a year</source>
   <translation>Jahr wählen</translation>
  </message>
  <message>
   <location filename="../../ui/data/options_box.py"></location>
   <source>no year column</source>
   <translation>kein Jahresfeld</translation>
  </message>
  <message>
   <location filename="../../ui/data/options_box.py"></location>
   <source>one cluster a cell</source>
   <translation>ein Cluster je Zelle</translation>
  </message>
  <message>
   <location filename="../../ui/data/options_box.py"></location>
   <source>the only one</source>
   <translation>das einzige</translation>
  </message>
 </context>
 <context>
  <name>PageItems</name>
  <message>
   <location filename="../../ui/clusters/pages_items.py"></location>
   <source>All in one map</source>
   <translation>Alle auf einer Karte</translation>
  </message>
  <message>
   <location filename="../../ui/clusters/pages_items.py"></location>
   <source>More clusters than one page has maps: it becomes several pages.</source>
   <translation>Mehr Cluster, als eine Seite Karten hat: Es werden mehrere Seiten.</translation>
  </message>
  <message>
   <location filename="../../ui/clusters/pages_items.py"></location>
   <source>Neither the table nor the sheet has this cluster.</source>
   <translation>Weder die Tabelle noch das Blatt hat diesen Cluster.</translation>
  </message>
  <message>
   <location filename="../../ui/clusters/pages_items.py"></location>
   <source>No title of its own: double-click or F2 gives one</source>
   <translation>Kein eigener Titel: Doppelklick oder F2 gibt einen</translation>
  </message>
  <message>
   <location filename="../../ui/clusters/pages_items.py"></location>
   <source>One map a page</source>
   <translation>Eine Karte je Seite</translation>
  </message>
  <message>
   <location filename="../../ui/clusters/pages_items.py"></location>
   <source>Pies</source>
   <translation>Kreisdiagramme</translation>
  </message>
  <message>
   <location filename="../../ui/clusters/pages_items.py"></location>
   <source>Small maps</source>
   <translation>Kleine Karten</translation>
  </message>
 </context>
 <context>
  <name>PagePreparer</name>
  <message>
   <location filename="../../ui/sheet/preparer.py"></location>
   <source>Preview of the atlas sheet</source>
   <translation>Vorschau des Atlasblatts</translation>
  </message>
 </context>
 <context>
  <name>PagesView</name>
  <message>
   <location filename="../../ui/clusters/pages_view.py"></location>
   <source>Pages</source>
   <translation>Seiten</translation>
  </message>
 </context>
 <context>
  <name>Phrases</name>
  <message>
   <location filename="../../ui/exclusions/phrases.py"></location>
   <source>1 rule</source>
   <translation>1 Regel</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/phrases.py"></location>
   <source>All clusters</source>
   <translation>Alle Cluster</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/phrases.py"></location>
   <source>All clusters, each site once</source>
   <translation>Alle Cluster, jeder Standort einmal</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/phrases.py"></location>
   <source>Correct the headcount</source>
   <translation>Beschäftigtenzahl korrigieren</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/phrases.py"></location>
   <source>Exclude the rows</source>
   <translation>Zeilen ausschließen</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/phrases.py"></location>
   <source>No cluster</source>
   <translation>Ohne Cluster</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/phrases.py"></location>
   <source>and {condition}</source>
   <translation>und {condition}</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/phrases.py"></location>
   <source>cluster</source>
   <translation>Cluster</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/phrases.py"></location>
   <source>contains</source>
   <translation>enthält</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/phrases.py"></location>
   <source>country</source>
   <translation>Land</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/phrases.py"></location>
   <source>is</source>
   <translation>ist</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/phrases.py"></location>
   <source>is at least</source>
   <translation>ist mindestens</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/phrases.py"></location>
   <source>is at most</source>
   <translation>ist höchstens</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/phrases.py"></location>
   <source>is empty</source>
   <translation>ist leer</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/phrases.py"></location>
   <source>is less than</source>
   <translation>ist kleiner als</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/phrases.py"></location>
   <source>is more than</source>
   <translation>ist größer als</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/phrases.py"></location>
   <source>is not</source>
   <translation>ist nicht</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/phrases.py"></location>
   <source>is not empty</source>
   <translation>ist nicht leer</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/phrases.py"></location>
   <source>is one of</source>
   <translation>ist eines von</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/phrases.py"></location>
   <source>jobs</source>
   <translation>Arbeitsplätze</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/phrases.py"></location>
   <source>kind</source>
   <translation>Art</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/phrases.py"></location>
   <source>matches</source>
   <translation>entspricht</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/phrases.py"></location>
   <source>matches the expression</source>
   <translation>entspricht dem Ausdruck</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/phrases.py"></location>
   <source>organisation</source>
   <translation>Organisation</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/phrases.py"></location>
   <source>postal code</source>
   <translation>Postleitzahl</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/phrases.py"></location>
   <source>role</source>
   <translation>Rolle</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/phrases.py"></location>
   <source>starts with</source>
   <translation>beginnt mit</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/phrases.py"></location>
   <source>{condition}, in {cluster}</source>
   <translation>{condition}, in {cluster}</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/phrases.py"></location>
   <source>{count} rules</source>
   <translation>{count} Regeln</translation>
  </message>
 </context>
 <context>
  <name>PostalAdder</name>
  <message>
   <location filename="../../ui/data/postal_adder.py"></location>
   <source>Add a file…</source>
   <translation>Datei hinzufügen ...</translation>
  </message>
  <message>
   <location filename="../../ui/data/postal_adder.py"></location>
   <source>Add this layer of the project</source>
   <translation>Diesen Layer des Projekts hinzufügen</translation>
  </message>
  <message>
   <location filename="../../ui/data/postal_adder.py"></location>
   <source>Layer to add</source>
   <translation>Hinzuzufügender Layer</translation>
  </message>
  <message>
   <location filename="../../ui/data/postal_adder.py"></location>
   <source>Layers (*.gpkg *.shp *.geojson *.json *.fgb *.gml *.kml *.tab *.mif *.sqlite);;All files (*)</source>
   <translation>Layer (*.gpkg *.shp *.geojson *.json *.fgb *.gml *.kml *.tab *.mif *.sqlite);;Alle Dateien (*)</translation>
  </message>
  <message>
   <location filename="../../ui/data/postal_adder.py"></location>
   <source>Layers of polygons or points that are open in QGIS</source>
   <translation>In QGIS geöffnete Layer mit Polygonen oder Punkten</translation>
  </message>
  <message>
   <location filename="../../ui/data/postal_adder.py"></location>
   <source>Postal-code layer</source>
   <translation>Postleitzahlen-Layer</translation>
  </message>
  <message>
   <location filename="../../ui/data/postal_adder.py"></location>
   <source>add a layer</source>
   <translation>Layer hinzufügen</translation>
  </message>
 </context>
 <context>
  <name>PostalBox</name>
  <message numerus="yes">
   <location filename="../../ui/data/postal_box.py"></location>
   <source>%n feature(s) without a valid code are left aside.</source>
   <translation>
    <numerusform>%n Objekt ohne gültige Postleitzahl bleibt beiseite.</numerusform>
    <numerusform>%n Objekte ohne gültige Postleitzahl bleiben beiseite.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../ui/data/postal_box.py"></location>
   <source>Add a layer of polygons or points that has the postal codes.</source>
   <translation>Fügen Sie einen Layer mit Polygonen oder Punkten hinzu, der die Postleitzahlen enthält.</translation>
  </message>
  <message>
   <location filename="../../ui/data/postal_box.py"></location>
   <source>CRS of the maps</source>
   <translation>KBS der Karten</translation>
  </message>
  <message>
   <location filename="../../ui/data/postal_box.py"></location>
   <source>Codes: {codes}. {crs}.</source>
   <translation>PLZ: {codes}. {crs}.</translation>
  </message>
  <message>
   <location filename="../../ui/data/postal_box.py"></location>
   <source>Columns and CRS</source>
   <translation>Felder und KBS</translation>
  </message>
  <message>
   <location filename="../../ui/data/postal_box.py"></location>
   <source>Move down</source>
   <translation>Nach unten</translation>
  </message>
  <message>
   <location filename="../../ui/data/postal_box.py"></location>
   <source>Move up: a code of two layers is the first one's</source>
   <translation>Nach oben: Eine PLZ in zwei Layern ist die des ersten</translation>
  </message>
  <message>
   <location filename="../../ui/data/postal_box.py"></location>
   <source>Remove the selected layer from the sheet</source>
   <translation>Ausgewählten Layer aus dem Blatt entfernen</translation>
  </message>
  <message>
   <location filename="../../ui/data/postal_box.py"></location>
   <source>the first layer's</source>
   <translation>das des ersten Layers</translation>
  </message>
 </context>
 <context>
  <name>PostalDetails</name>
  <message>
   <location filename="../../ui/data/postal_details.py"></location>
   <source>(none)</source>
   <translation>(keines)</translation>
  </message>
  <message>
   <location filename="../../ui/data/postal_details.py"></location>
   <source>(recognised) {column}</source>
   <translation>(erkannt) {column}</translation>
  </message>
  <message>
   <location filename="../../ui/data/postal_details.py"></location>
   <source>(the default)</source>
   <translation>(Standard)</translation>
  </message>
  <message>
   <location filename="../../ui/data/postal_details.py"></location>
   <source>(to be chosen)</source>
   <translation>(zu wählen)</translation>
  </message>
  <message>
   <location filename="../../ui/data/postal_details.py"></location>
   <source>Code</source>
   <translation>PLZ</translation>
  </message>
  <message>
   <location filename="../../ui/data/postal_details.py"></location>
   <source>Country</source>
   <translation>Land</translation>
  </message>
  <message>
   <location filename="../../ui/data/postal_details.py"></location>
   <source>Country column</source>
   <translation>Feld des Landes</translation>
  </message>
  <message>
   <location filename="../../ui/data/postal_details.py"></location>
   <source>Layer</source>
   <translation>Layer</translation>
  </message>
  <message>
   <location filename="../../ui/data/postal_details.py"></location>
   <source>The country of codes without a prefix and without a country beside them</source>
   <translation>Das Land der Postleitzahlen ohne Präfix und ohne Land daneben</translation>
  </message>
 </context>
 <context>
  <name>PostalList</name>
  <message>
   <location filename="../../ui/data/postal_list.py"></location>
   <source>Postal-code layers</source>
   <translation>Postleitzahlen-Layer</translation>
  </message>
  <message>
   <location filename="../../ui/data/postal_list.py"></location>
   <source>{layer}: {codes} codes</source>
   <translation>{layer}: {codes} PLZ</translation>
  </message>
 </context>
 <context>
  <name>PreviewBox</name>
  <message>
   <location filename="../../ui/sheet/preview_box.py"></location>
   <source>Click to enlarge the page</source>
   <translation>Klicken, um die Seite groß zu sehen</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/preview_box.py"></location>
   <source>Drawing the page</source>
   <translation>Die Seite wird gezeichnet</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/preview_box.py"></location>
   <source>Out of date</source>
   <translation>Veraltet</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/preview_box.py"></location>
   <source>Page of the preview</source>
   <translation>Seite der Vorschau</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/preview_box.py"></location>
   <source>Preparing the pages</source>
   <translation>Seiten werden vorbereitet</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/preview_box.py"></location>
   <source>Preview</source>
   <translation>Vorschau</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/preview_box.py"></location>
   <source>Preview of the page</source>
   <translation>Vorschau der Seite</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/preview_box.py"></location>
   <source>The pages follow as soon as there are figures.</source>
   <translation>Die Seiten folgen, sobald es Zahlen gibt.</translation>
  </message>
 </context>
 <context>
  <name>PreviewPlanner</name>
  <message>
   <location filename="../../ui/canvas/planner.py"></location>
   <source>Preview of the atlas sheet</source>
   <translation>Vorschau des Atlasblatts</translation>
  </message>
 </context>
 <context>
  <name>ProgressLine</name>
  <message>
   <location filename="../../ui/widgets.py"></location>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
 </context>
 <context>
  <name>RowsButton</name>
  <message>
   <location filename="../../ui/canvas/rows_button.py"></location>
   <source>Rows of a circle</source>
   <translation>Zeilen eines Kreises</translation>
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
   <translation>Verbleib</translation>
  </message>
  <message>
   <location filename="../../ui/rows_model.py"></location>
   <source>Jobs</source>
   <translation>Arbeitsplätze</translation>
  </message>
  <message>
   <location filename="../../ui/rows_model.py"></location>
   <source>Kind</source>
   <translation>Art</translation>
  </message>
  <message>
   <location filename="../../ui/rows_model.py"></location>
   <source>Organisation</source>
   <translation>Organisation</translation>
  </message>
  <message>
   <location filename="../../ui/rows_model.py"></location>
   <source>Postal code</source>
   <translation>Postleitzahl</translation>
  </message>
  <message>
   <location filename="../../ui/rows_model.py"></location>
   <source>Reason</source>
   <translation>Begründung</translation>
  </message>
  <message>
   <location filename="../../ui/rows_model.py"></location>
   <source>Role</source>
   <translation>Rolle</translation>
  </message>
  <message>
   <location filename="../../ui/rows_model.py"></location>
   <source>Row</source>
   <translation>Zeile</translation>
  </message>
  <message>
   <location filename="../../ui/rows_model.py"></location>
   <source>Rule</source>
   <translation>Regel</translation>
  </message>
  <message>
   <location filename="../../ui/rows_model.py"></location>
   <source>The row in the source</source>
   <translation>Die Zeile in der Quelle</translation>
  </message>
 </context>
 <context>
  <name>RowsTool</name>
  <message numerus="yes">
   <location filename="../../ui/canvas/rows_tool.py"></location>
   <source>%n member(s)</source>
   <translation>
    <numerusform>%n Mitglied</numerusform>
    <numerusform>%n Mitglieder</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../ui/canvas/rows_tool.py"></location>
   <source>{n} jobs</source>
   <translation>{n} Arbeitsplätze</translation>
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
   <translation>Regel hinzufügen, die die Organisation der ausgewählten Zeile ausschließt; sie kann danach geändert werden</translation>
  </message>
  <message>
   <location filename="../../ui/rows_window.py"></location>
   <source>All clusters, each site once</source>
   <translation>Alle Cluster, jeder Standort einmal</translation>
  </message>
  <message>
   <location filename="../../ui/rows_window.py"></location>
   <source>Copy</source>
   <translation>Kopieren</translation>
  </message>
  <message>
   <location filename="../../ui/rows_window.py"></location>
   <source>Copy the selected rows, or all that are shown</source>
   <translation>Ausgewählte Zeilen kopieren, oder alle gezeigten</translation>
  </message>
  <message>
   <location filename="../../ui/rows_window.py"></location>
   <source>Make a rule of this row</source>
   <translation>Regel aus dieser Zeile</translation>
  </message>
  <message>
   <location filename="../../ui/rows_window.py"></location>
   <source>No row.</source>
   <translation>Keine Zeile.</translation>
  </message>
  <message>
   <location filename="../../ui/rows_window.py"></location>
   <source>Rows</source>
   <translation>Zeilen</translation>
  </message>
  <message>
   <location filename="../../ui/rows_window.py"></location>
   <source>Search</source>
   <translation>Suchen</translation>
  </message>
  <message>
   <location filename="../../ui/rows_window.py"></location>
   <source>Search in all columns</source>
   <translation>In allen Spalten suchen</translation>
  </message>
  <message>
   <location filename="../../ui/rows_window.py"></location>
   <source>Shown are the {shown} with most jobs, of {rows}; the sums are those of all.</source>
   <translation>Gezeigt: die {shown} mit den meisten Arbeitsplätzen, von {rows}; die Summen sind die aller.</translation>
  </message>
  <message>
   <location filename="../../ui/rows_window.py"></location>
   <source>corrections took away {jobs}</source>
   <translation>Korrekturen nahmen {jobs} weg</translation>
  </message>
  <message>
   <location filename="../../ui/rows_window.py"></location>
   <source>rule {name}</source>
   <translation>Regel {name}</translation>
  </message>
 </context>
 <context>
  <name>RuleCells</name>
  <message>
   <location filename="../../ui/exclusions/rule_cells.py"></location>
   <source>Double-click to see the rows.</source>
   <translation>Doppelklick zeigt die Zeilen.</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/rule_cells.py"></location>
   <source>No row: the rule takes nothing, or rules before it took its rows.</source>
   <translation>Keine Zeile: Die Regel erfasst nichts, oder frühere Regeln nahmen ihre Zeilen.</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/rule_cells.py"></location>
   <source>Rows that stay, with another headcount; the jobs are what the correction takes away.</source>
   <translation>Zeilen, die bleiben, mit anderer Beschäftigtenzahl; die Arbeitsplätze sind, was die Korrektur wegnimmt.</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/rule_cells.py"></location>
   <source>What the rule would take alone if it were switched on.</source>
   <translation>Was die Regel allein erfassen würde, wäre sie eingeschaltet.</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/rule_cells.py"></location>
   <source>corrects {count}</source>
   <translation>korrigiert {count}</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/rule_cells.py"></location>
   <source>no row</source>
   <translation>keine Zeile</translation>
  </message>
 </context>
 <context>
  <name>RuleEffects</name>
  <message>
   <location filename="../../ui/exclusions/effects.py"></location>
   <source>Effects of the rules</source>
   <translation>Wirkung der Regeln</translation>
  </message>
 </context>
 <context>
  <name>RuleForm</name>
  <message>
   <location filename="../../ui/exclusions/rule_form.py"></location>
   <source>&amp;Field</source>
   <translation>&amp;Feld</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/rule_form.py"></location>
   <source>&amp;Reason</source>
   <translation>&amp;Begründung</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/rule_form.py"></location>
   <source>&amp;Test</source>
   <translation>&amp;Test</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/rule_form.py"></location>
   <source>&amp;Value</source>
   <translation>&amp;Wert</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/rule_form.py"></location>
   <source>Acti&amp;on</source>
   <translation>&amp;Aktion</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/rule_form.py"></location>
   <source>Action</source>
   <translation>Aktion</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/rule_form.py"></location>
   <source>C&amp;luster</source>
   <translation>C&amp;luster</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/rule_form.py"></location>
   <source>Corrected headcount</source>
   <translation>Korrigierte Beschäftigtenzahl</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/rule_form.py"></location>
   <source>Printed on the sheet</source>
   <translation>Wird auf dem Blatt gedruckt</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/rule_form.py"></location>
   <source>The headcount that the rows get instead of theirs</source>
   <translation>Die Beschäftigtenzahl, die die Zeilen statt der ihren bekommen</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/rule_form.py"></location>
   <source>Upper and lower case and accents do not matter. Several values: separate them by |</source>
   <translation>Groß-/Kleinschreibung und Akzente spielen keine Rolle. Mehrere Werte: durch | trennen</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/rule_form.py"></location>
   <source>Why; it is printed on the sheet.</source>
   <translation>Warum; es wird auf dem Blatt gedruckt.</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/rule_form.py"></location>
   <source>jobs</source>
   <translation>Arbeitsplätze</translation>
  </message>
 </context>
 <context>
  <name>RuleOffers</name>
  <message>
   <location filename="../../ui/exclusions/offers.py"></location>
   <source>Suggested exclusions</source>
   <translation>Vorgeschlagene Ausschlüsse</translation>
  </message>
 </context>
 <context>
  <name>RulesHistory</name>
  <message>
   <location filename="../../ui/exclusions/history.py"></location>
   <source>Change from elsewhere</source>
   <translation>Änderung von anderswo</translation>
  </message>
 </context>
 <context>
  <name>RulesMenu</name>
  <message>
   <location filename="../../ui/exclusions/rules_menu.py"></location>
   <source>All columns in a table…</source>
   <translation>Alle Spalten in einer Tabelle…</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/rules_menu.py"></location>
   <source>Export the rules</source>
   <translation>Regeln exportieren</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/rules_menu.py"></location>
   <source>Export the rules…</source>
   <translation>Regeln exportieren…</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/rules_menu.py"></location>
   <source>Import rules</source>
   <translation>Regeln importieren</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/rules_menu.py"></location>
   <source>Import rules…</source>
   <translation>Regeln importieren…</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/rules_menu.py"></location>
   <source>Show the rule's rows</source>
   <translation>Zeilen der Regel zeigen</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/rules_menu.py"></location>
   <source>Tables (*.csv *.txt *.xlsx *.ods *.gpkg *.dbf);;All files (*)</source>
   <translation>Tabellen (*.csv *.txt *.xlsx *.ods *.gpkg *.dbf);;Alle Dateien (*)</translation>
  </message>
 </context>
 <context>
  <name>RulesModel</name>
  <message>
   <location filename="../../ui/exclusions/rules_model.py"></location>
   <source>Action</source>
   <translation>Aktion</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/rules_model.py"></location>
   <source>Cluster</source>
   <translation>Cluster</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/rules_model.py"></location>
   <source>Corrected to</source>
   <translation>Korrigiert auf</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/rules_model.py"></location>
   <source>Edit a rule</source>
   <translation>Regel bearbeiten</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/rules_model.py"></location>
   <source>Field</source>
   <translation>Feld</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/rules_model.py"></location>
   <source>Id</source>
   <translation>Id</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/rules_model.py"></location>
   <source>Jobs</source>
   <translation>Arbeitsplätze</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/rules_model.py"></location>
   <source>Operator</source>
   <translation>Operator</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/rules_model.py"></location>
   <source>Reason</source>
   <translation>Begründung</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/rules_model.py"></location>
   <source>Rows</source>
   <translation>Zeilen</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/rules_model.py"></location>
   <source>Rule</source>
   <translation>Regel</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/rules_model.py"></location>
   <source>Value</source>
   <translation>Wert</translation>
  </message>
 </context>
 <context>
  <name>RulesPage</name>
  <message>
   <location filename="../../ui/exclusions/rules_page.py"></location>
   <source>Add a condition</source>
   <translation>Bedingung hinzufügen</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/rules_page.py"></location>
   <source>Add a condition to the rule</source>
   <translation>Der Regel eine Bedingung hinzufügen</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/rules_page.py"></location>
   <source>Add a rule</source>
   <translation>Regel hinzufügen</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/rules_page.py"></location>
   <source>Delete a rule</source>
   <translation>Regel löschen</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/rules_page.py"></location>
   <source>Delete the rule, or the condition where it is not the rule's first</source>
   <translation>Regel löschen, oder die Bedingung, wenn sie nicht die erste der Regel ist</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/rules_page.py"></location>
   <source>Duplicate a rule</source>
   <translation>Regel duplizieren</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/rules_page.py"></location>
   <source>Duplicate the rule</source>
   <translation>Die Regel duplizieren</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/rules_page.py"></location>
   <source>Import, export, table, rows</source>
   <translation>Importieren, Exportieren, Tabelle, Zeilen</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/rules_page.py"></location>
   <source>Move a rule</source>
   <translation>Regel verschieben</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/rules_page.py"></location>
   <source>Move down: the first rule that holds decides</source>
   <translation>Nach unten: Die erste Regel, die gilt, entscheidet</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/rules_page.py"></location>
   <source>Move up: the first rule that holds decides</source>
   <translation>Nach oben: Die erste Regel, die gilt, entscheidet</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/rules_page.py"></location>
   <source>No rule yet: all members count. Add one, or take one over from the suggestions.</source>
   <translation>Noch keine Regel: Alle Mitglieder zählen. Fügen Sie eine hinzu, oder übernehmen Sie eine aus den Vorschlägen.</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/rules_page.py"></location>
   <source>Redo</source>
   <translation>Wiederholen</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/rules_page.py"></location>
   <source>Undo</source>
   <translation>Rückgängig</translation>
  </message>
 </context>
 <context>
  <name>RulesView</name>
  <message>
   <location filename="../../ui/exclusions/rules_view.py"></location>
   <source>Rules</source>
   <translation>Regeln</translation>
  </message>
 </context>
 <context>
  <name>RulesWindow</name>
  <message>
   <location filename="../../ui/exclusions/rules_window.py"></location>
   <source>Rules</source>
   <translation>Regeln</translation>
  </message>
 </context>
 <context>
  <name>SheetExport</name>
  <message>
   <location filename="../../ui/sheet/sheet_export.py"></location>
   <source>Choose a table and a postal-code layer first.</source>
   <translation>Wählen Sie zuerst eine Tabelle und einen Postleitzahlen-Layer.</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/sheet_export.py"></location>
   <source>Choose where the files go.</source>
   <translation>Wählen Sie, wohin die Dateien kommen.</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/sheet_export.py"></location>
   <source>No folder is chosen.</source>
   <translation>Es ist kein Ordner gewählt.</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/sheet_export.py"></location>
   <source>No format is chosen.</source>
   <translation>Es ist kein Format gewählt.</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/sheet_export.py"></location>
   <source>There are no figures yet.</source>
   <translation>Es gibt noch keine Zahlen.</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/sheet_export.py"></location>
   <source>Tick PDF, SVG or PNG.</source>
   <translation>Haken Sie PDF, SVG oder PNG an.</translation>
  </message>
 </context>
 <context>
  <name>SheetMenu</name>
  <message>
   <location filename="../../ui/sheet_menu.py"></location>
   <source>An empty folder for the package</source>
   <translation>Ein leerer Ordner für das Paket</translation>
  </message>
  <message>
   <location filename="../../ui/sheet_menu.py"></location>
   <source>Atlas sheets</source>
   <translation>Atlasblätter</translation>
  </message>
  <message>
   <location filename="../../ui/sheet_menu.py"></location>
   <source>Cluster Atlas</source>
   <translation>Cluster Atlas</translation>
  </message>
  <message>
   <location filename="../../ui/sheet_menu.py"></location>
   <source>New sheet</source>
   <translation>Neues Blatt</translation>
  </message>
  <message>
   <location filename="../../ui/sheet_menu.py"></location>
   <source>Open a sheet</source>
   <translation>Blatt öffnen</translation>
  </message>
  <message>
   <location filename="../../ui/sheet_menu.py"></location>
   <source>Open recent</source>
   <translation>Zuletzt benutzte</translation>
  </message>
  <message>
   <location filename="../../ui/sheet_menu.py"></location>
   <source>Open the demonstration</source>
   <translation>Demonstration öffnen</translation>
  </message>
  <message>
   <location filename="../../ui/sheet_menu.py"></location>
   <source>Open…</source>
   <translation>Öffnen…</translation>
  </message>
  <message>
   <location filename="../../ui/sheet_menu.py"></location>
   <source>Save</source>
   <translation>Speichern</translation>
  </message>
  <message>
   <location filename="../../ui/sheet_menu.py"></location>
   <source>Save as package…</source>
   <translation>Speichern als Paket…</translation>
  </message>
  <message>
   <location filename="../../ui/sheet_menu.py"></location>
   <source>Save as…</source>
   <translation>Speichern als…</translation>
  </message>
  <message>
   <location filename="../../ui/sheet_menu.py"></location>
   <source>Save the sheet</source>
   <translation>Blatt speichern</translation>
  </message>
  <message>
   <location filename="../../ui/sheet_menu.py"></location>
   <source>Sheet, inputs and styles in one folder, to send to a colleague</source>
   <translation>Blatt, Eingaben und Stile in einem Ordner, um sie jemandem zu senden</translation>
  </message>
  <message>
   <location filename="../../ui/sheet_menu.py"></location>
   <source>The package is in {}</source>
   <translation>Das Paket ist in {}</translation>
  </message>
  <message>
   <location filename="../../ui/sheet_menu.py"></location>
   <source>The sheet has changes that are not saved. Save them first?</source>
   <translation>Das Blatt hat Änderungen, die nicht gespeichert sind. Zuerst speichern?</translation>
  </message>
  <message>
   <location filename="../../ui/sheet_menu.py"></location>
   <source>The sheet is saved: {}</source>
   <translation>Das Blatt ist gespeichert: {}</translation>
  </message>
 </context>
 <context>
  <name>SheetStep</name>
  <message numerus="yes">
   <location filename="../../ui/sheet/step.py"></location>
   <source>%n page(s)</source>
   <translation>
    <numerusform>%n Seite</numerusform>
    <numerusform>%n Seiten</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../ui/sheet/step.py"></location>
   <source>%n thing(s) to look at</source>
   <translation>
    <numerusform>%n Punkt zu prüfen</numerusform>
    <numerusform>%n Punkte zu prüfen</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../ui/sheet/step.py"></location>
   <source>Exported at {}</source>
   <translation>Exportiert um {}</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/step.py"></location>
   <source>Exporting</source>
   <translation>Export läuft</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/step.py"></location>
   <source>Sheet</source>
   <translation>Blatt</translation>
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
   <translation>&amp;Arbeitsblatt/Tabelle</translation>
  </message>
  <message>
   <location filename="../../ui/data/source_box.py"></location>
   <source>CSV, workbook, database…</source>
   <translation>CSV, Arbeitsmappe, Datenbank ...</translation>
  </message>
  <message>
   <location filename="../../ui/data/source_box.py"></location>
   <source>Choose a layer or table that is open in QGIS.</source>
   <translation>Wählen Sie einen in QGIS geöffneten Layer oder eine Tabelle.</translation>
  </message>
  <message>
   <location filename="../../ui/data/source_box.py"></location>
   <source>Choose the table of members, or drop its file here.</source>
   <translation>Wählen Sie die Mitgliedertabelle, oder ziehen Sie ihre Datei hierher.</translation>
  </message>
  <message>
   <location filename="../../ui/data/source_box.py"></location>
   <source>File</source>
   <translation>Datei</translation>
  </message>
  <message>
   <location filename="../../ui/data/source_box.py"></location>
   <source>File of the table</source>
   <translation>Datei der Tabelle</translation>
  </message>
  <message>
   <location filename="../../ui/data/source_box.py"></location>
   <source>Layer</source>
   <translation>Layer</translation>
  </message>
  <message>
   <location filename="../../ui/data/source_box.py"></location>
   <source>Layer of the table</source>
   <translation>Layer der Tabelle</translation>
  </message>
  <message>
   <location filename="../../ui/data/source_box.py"></location>
   <source>Table of members</source>
   <translation>Mitgliedertabelle</translation>
  </message>
  <message>
   <location filename="../../ui/data/source_box.py"></location>
   <source>Tables ({patterns});;All files (*)</source>
   <translation>Tabellen ({patterns});;Alle Dateien (*)</translation>
  </message>
  <message>
   <location filename="../../ui/data/source_box.py"></location>
   <source>choose a layer</source>
   <translation>Layer wählen</translation>
  </message>
 </context>
 <context>
  <name>SuggestionsModel</name>
  <message>
   <location filename="../../ui/exclusions/suggestions_page.py"></location>
   <source>Jobs</source>
   <translation>Arbeitsplätze</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/suggestions_page.py"></location>
   <source>Suggestion</source>
   <translation>Vorschlag</translation>
  </message>
 </context>
 <context>
  <name>SuggestionsPage</name>
  <message>
   <location filename="../../ui/exclusions/suggestions_page.py"></location>
   <source>Nothing is applied until you take it over. Rows and jobs are those that no rule takes yet.</source>
   <translation>Nichts wird angewendet, bevor Sie es übernehmen. Zeilen und Arbeitsplätze sind die, die noch keine Regel erfasst.</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/suggestions_page.py"></location>
   <source>Nothing more is suggested.</source>
   <translation>Es wird nichts weiter vorgeschlagen.</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/suggestions_page.py"></location>
   <source>Suggestions</source>
   <translation>Vorschläge</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/suggestions_page.py"></location>
   <source>Suggestions come with the figures.</source>
   <translation>Die Vorschläge kommen mit den Zahlen.</translation>
  </message>
  <message>
   <location filename="../../ui/exclusions/suggestions_page.py"></location>
   <source>Take over as a rule</source>
   <translation>Als Regel übernehmen</translation>
  </message>
 </context>
 <context>
  <name>SymbolsBox</name>
  <message>
   <location filename="../../ui/sheet/symbols_box.py"></location>
   <source>Circle</source>
   <translation>Kreis</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/symbols_box.py"></location>
   <source>Half-circle</source>
   <translation>Halbkreis</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/symbols_box.py"></location>
   <source>How many jobs one square millimetre of a symbol stands for; empty it to have it chosen</source>
   <translation>Für wie viele Arbeitsplätze ein Quadratmillimeter eines Symbols steht; leeren für automatische Wahl</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/symbols_box.py"></location>
   <source>Jobs per mm², all clusters</source>
   <translation>Arbeitsplätze/mm², alle Cluster</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/symbols_box.py"></location>
   <source>Jobs per mm², one cluster</source>
   <translation>Arbeitsplätze/mm², ein Cluster</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/symbols_box.py"></location>
   <source>Jobs per mm², pies</source>
   <translation>Arbeitsplätze/mm², Kreisdiagramme</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/symbols_box.py"></location>
   <source>Jobs per mm², several maps</source>
   <translation>Arbeitsplätze/mm², mehrere Karten</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/symbols_box.py"></location>
   <source>Largest of several maps, mm</source>
   <translation>Größtes bei mehreren Karten, mm</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/symbols_box.py"></location>
   <source>Largest symbol, mm</source>
   <translation>Größtes Symbol, mm</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/symbols_box.py"></location>
   <source>Move symbols apart</source>
   <translation>Symbole auseinanderrücken</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/symbols_box.py"></location>
   <source>Shape</source>
   <translation>Form</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/symbols_box.py"></location>
   <source>Square</source>
   <translation>Quadrat</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/symbols_box.py"></location>
   <source>Symbols</source>
   <translation>Symbole</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/symbols_box.py"></location>
   <source>Symbols that overlap move apart; a thin line keeps each true place</source>
   <translation>Symbole, die sich überlappen, rücken auseinander; eine dünne Linie hält jeden wahren Ort fest</translation>
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
   <translation># Überschrift, ## kleinere Überschrift, - Punkt; eine Leerzeile beginnt einen Absatz.</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/text_dialog.py"></location>
   <source>If left empty, the sentence in grey is printed.</source>
   <translation>Bleibt es leer, wird der graue Satz gedruckt.</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/text_dialog.py"></location>
   <source>Take from a file…</source>
   <translation>Aus einer Datei nehmen…</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/text_dialog.py"></location>
   <source>Text file</source>
   <translation>Textdatei</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/text_dialog.py"></location>
   <source>The file cannot be read: {}</source>
   <translation>Die Datei kann nicht gelesen werden: {}</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/text_dialog.py"></location>
   <source>This text is in a file: {}</source>
   <translation>Dieser Text steht in einer Datei: {}</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/text_dialog.py"></location>
   <source>Write it here</source>
   <translation>Hier schreiben</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/text_dialog.py"></location>
   <source>it is no UTF-8 text</source>
   <translation>sie ist kein UTF-8-Text</translation>
  </message>
 </context>
 <context>
  <name>TextsBox</name>
  <message>
   <location filename="../../ui/sheet/texts_box.py"></location>
   <source>Authors</source>
   <translation>Autoren</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/texts_box.py"></location>
   <source>Commentary</source>
   <translation>Kommentar</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/texts_box.py"></location>
   <source>Data</source>
   <translation>Daten</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/texts_box.py"></location>
   <source>Definition</source>
   <translation>Definition</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/texts_box.py"></location>
   <source>Double-click a text, or press Enter, to write it</source>
   <translation>Doppelklick auf einen Text oder Enter, um ihn zu schreiben</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/texts_box.py"></location>
   <source>Empty</source>
   <translation>Leer</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/texts_box.py"></location>
   <source>Page mark</source>
   <translation>Seitenzeichen</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/texts_box.py"></location>
   <source>Procedure</source>
   <translation>Verfahren</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/texts_box.py"></location>
   <source>Reading note</source>
   <translation>Lesehilfe</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/texts_box.py"></location>
   <source>Sources</source>
   <translation>Quellen</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/texts_box.py"></location>
   <source>Texts</source>
   <translation>Texte</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/texts_box.py"></location>
   <source>Texts of the sheet</source>
   <translation>Texte des Blatts</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/texts_box.py"></location>
   <source>The file cannot be read: {}</source>
   <translation>Die Datei kann nicht gelesen werden: {}</translation>
  </message>
 </context>
 <context>
  <name>TitleBox</name>
  <message>
   <location filename="../../ui/sheet/title_box.py"></location>
   <source>&amp;Atlas</source>
   <translation>At&amp;las</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/title_box.py"></location>
   <source>&amp;Edition</source>
   <translation>&amp;Ausgabe</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/title_box.py"></location>
   <source>&amp;Language</source>
   <translation>&amp;Sprache</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/title_box.py"></location>
   <source>&amp;Theme</source>
   <translation>&amp;Thema</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/title_box.py"></location>
   <source>&amp;Year of the data</source>
   <translation>&amp;Jahr der Daten</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/title_box.py"></location>
   <source>Dutch</source>
   <translation>Niederländisch</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/title_box.py"></location>
   <source>English</source>
   <translation>Englisch</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/title_box.py"></location>
   <source>French</source>
   <translation>Französisch</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/title_box.py"></location>
   <source>German</source>
   <translation>Deutsch</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/title_box.py"></location>
   <source>Stands in the legend: “Effectif 2006 par code postal”</source>
   <translation>Steht in der Legende: „Beschäftigte 2006 je Postleitzahl“</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/title_box.py"></location>
   <source>The language of everything that the plugin prints</source>
   <translation>Die Sprache von allem, was die Erweiterung druckt</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/title_box.py"></location>
   <source>The name that runs across the top of each page</source>
   <translation>Der Name, der oben über jede Seite läuft</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/title_box.py"></location>
   <source>The sheet's title: “Les clusters technologiques”</source>
   <translation>Der Titel des Blatts: „Die Technologiecluster“</translation>
  </message>
  <message>
   <location filename="../../ui/sheet/title_box.py"></location>
   <source>The year or number of the edition: “2007”</source>
   <translation>Das Jahr oder die Nummer der Ausgabe: „2007“</translation>
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
    <numerusform>%n Zeile, geschrieben {written}: Kein Layer hat {code}.</numerusform>
    <numerusform>%n Zeilen, geschrieben {written}: Kein Layer hat {code}.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../ui/data/unmatched_box.py"></location>
   <source>Choose a nearby code, or type any code that the layers have.</source>
   <translation>Wählen Sie eine nahe Postleitzahl, oder geben Sie eine ein, die die Layer enthalten.</translation>
  </message>
  <message>
   <location filename="../../ui/data/unmatched_box.py"></location>
   <source>Codes without a place</source>
   <translation>Postleitzahlen ohne Ort</translation>
  </message>
  <message>
   <location filename="../../ui/data/unmatched_box.py"></location>
   <source>No layer has codes of {country}. Add one that has.</source>
   <translation>Kein Layer hat Postleitzahlen von {country}. Fügen Sie einen hinzu, der sie hat.</translation>
  </message>
  <message>
   <location filename="../../ui/data/unmatched_box.py"></location>
   <source>Reason</source>
   <translation>Begründung</translation>
  </message>
  <message>
   <location filename="../../ui/data/unmatched_box.py"></location>
   <source>Show at</source>
   <translation>Zeigen bei</translation>
  </message>
  <message>
   <location filename="../../ui/data/unmatched_box.py"></location>
   <source>Show at {code}</source>
   <translation>Zeigen bei {code}</translation>
  </message>
  <message>
   <location filename="../../ui/data/unmatched_box.py"></location>
   <source>Show there</source>
   <translation>Dort zeigen</translation>
  </message>
  <message>
   <location filename="../../ui/data/unmatched_box.py"></location>
   <source>Why: it is printed in the tables of the rows.</source>
   <translation>Warum: Es wird in den Tabellen der Zeilen gedruckt.</translation>
  </message>
  <message>
   <location filename="../../ui/data/unmatched_box.py"></location>
   <source>{written} and its country disagree. Correct one of them in the table.</source>
   <translation>{written} und das Land widersprechen sich. Korrigieren Sie eines von beiden in der Tabelle.</translation>
  </message>
  <message>
   <location filename="../../ui/data/unmatched_box.py"></location>
   <source>{written} is in a country whose codes are not known. Exclude its rows by a rule, with the reason.</source>
   <translation>{written} liegt in einem Land, dessen Postleitzahlen nicht bekannt sind. Schließen Sie die Zeilen durch eine Regel mit Begründung aus.</translation>
  </message>
  <message>
   <location filename="../../ui/data/unmatched_box.py"></location>
   <source>{written} is no code of its country, but {other}. Choose the country's column, or another default country.</source>
   <translation>{written} ist keine Postleitzahl des Landes, sondern {other}. Wählen Sie das Feld des Landes oder ein anderes Standardland.</translation>
  </message>
  <message>
   <location filename="../../ui/data/unmatched_box.py"></location>
   <source>{written} is no code of its country. Choose the country's column or another default country, or correct the table.</source>
   <translation>{written} ist keine Postleitzahl des Landes. Wählen Sie das Feld des Landes oder ein anderes Standardland, oder korrigieren Sie die Tabelle.</translation>
  </message>
 </context>
 <context>
  <name>UnmatchedModel</name>
  <message>
   <location filename="../../ui/data/unmatched_model.py"></location>
   <source>Code</source>
   <translation>PLZ</translation>
  </message>
  <message>
   <location filename="../../ui/data/unmatched_model.py"></location>
   <source>Jobs</source>
   <translation>Arbeitsplätze</translation>
  </message>
  <message>
   <location filename="../../ui/data/unmatched_model.py"></location>
   <source>Nearest</source>
   <translation>Nächste</translation>
  </message>
 </context>
 <context>
  <name>WatchNotice</name>
  <message>
   <location filename="../../ui/data/watch_notice.py"></location>
   <source>Read again</source>
   <translation>Neu lesen</translation>
  </message>
  <message>
   <location filename="../../ui/data/watch_notice.py"></location>
   <source>{names} has changed since it was read.</source>
   <translation>{names}: seit dem Lesen geändert.</translation>
  </message>
  <message>
   <location filename="../../ui/data/watch_notice.py"></location>
   <source>{names} is not there any more. The figures are those read before, and columns and rules are kept. Put it back and read again, or choose another one.</source>
   <translation>{names}: nicht mehr da. Die Zahlen sind die zuvor gelesenen; Felder und Regeln bleiben erhalten. Stellen Sie das Fehlende wieder her und lesen Sie neu, oder wählen Sie etwas anderes.</translation>
  </message>
 </context>
</TS>
