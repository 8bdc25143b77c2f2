"""The main job: from a sheet's file to its printed pages, read back from the files."""

from __future__ import annotations

import csv
import json
import sqlite3
import unicodedata
import zipfile
from collections import defaultdict
from pathlib import Path
from typing import Any

import pytest
from cluster_atlas.processing.domain.errors import Cancelled, ClusterAtlasError
from cluster_atlas.processing.workflow.sheet import SheetRun, produce_sheet
from pypdf import PdfReader
from qgis.core import QgsProject, QgsVectorLayer

from .small_sheets import write_sheet

POINTS_A_MM = 72 / 25.4
LISTED = {
    "sheet.pdf", "carte-1.pdf", "cartes-2.pdf", "cartes-3.pdf", "atlas.gpkg", "project.qgz", "ledger.csv", "rows.csv",
    "excluded.csv", "unmatched.csv", "report.html", "sheet.json",
}  # fmt: skip


@pytest.fixture(scope="session")
def demonstration(tmp_path_factory: pytest.TempPathFactory) -> SheetRun:
    """Produce the demonstration sheet once."""
    return produce_sheet(None, tmp_path_factory.mktemp("sheet") / "demo")


def read_csv(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as stream:
        return list(csv.DictReader(stream, delimiter=";"))


def words_of(page: Any) -> str:
    # ligatures and no-break spaces to plain letters and spaces
    return " ".join(unicodedata.normalize("NFKC", page.extract_text()).split())


def test_every_file_of_the_contract_is_there_and_nothing_else(demonstration: SheetRun) -> None:
    assert {path.name for path in demonstration.folder.iterdir()} == LISTED
    assert {path.name for path in demonstration.files} == LISTED
    assert [p.name for p in demonstration.folder.parent.iterdir()] == ["demo"]


def test_sheet_pdf_has_the_commentary_the_panels_and_the_three_map_pages_as_text(demonstration: SheetRun) -> None:
    pages = [words_of(page) for page in PdfReader(demonstration.folder / "sheet.pdf").pages]
    text = " ".join(pages)
    for said in (
        "Qu’est-ce qu’un cluster",
        "Méthodo. et stat.",
        "Sources et auteurs",
        "Démonstration de Cluster Atlas",
    ):
        assert said in text
    assert [name for page in pages for name in ("Carte 1", "Cartes 2", "Cartes 3") if f"(2007) – {name}" in page] == [
        "Carte 1",
        "Cartes 2",
        "Cartes 3",
    ]
    assert "fictives" in text and "Effectif 2006 par code postal" in text
    assert "l’université déclare tout son personnel" in text


def test_pages_are_a4_and_frames_249_by_165_mm(demonstration: SheetRun) -> None:
    for page in PdfReader(demonstration.folder / "sheet.pdf").pages:
        assert [float(v) / POINTS_A_MM for v in page.mediabox[2:]] == pytest.approx([297, 210], abs=0.02)
    for name in ("carte-1.pdf", "cartes-2.pdf", "cartes-3.pdf"):
        (page,) = PdfReader(demonstration.folder / name).pages
        box = page.mediabox
        assert float(box.width) / POINTS_A_MM == pytest.approx(249, abs=0.02)
        assert float(box.height) / POINTS_A_MM == pytest.approx(165, abs=0.02)
        assert "(2007)" not in words_of(page), "the frame alone has no side title"


def test_pages_are_vectors_without_any_picture(demonstration: SheetRun) -> None:
    for page in PdfReader(demonstration.folder / "sheet.pdf").pages:
        assert not list(page.images)


def test_the_ledger_balances_in_rows_and_jobs_in_every_block(demonstration: SheetRun) -> None:
    sums: dict[str, list[float]] = defaultdict(lambda: [0, 0, 0, 0])
    for line in read_csv(demonstration.folder / "ledger.csv"):
        at = 0 if line["status"] == "read" else 2
        sums[line["cluster"]][at] += int(line["rows"])
        sums[line["cluster"]][at + 1] += round(float(line["jobs"]) * 100)
    assert len(sums) == 11  # nine clusters, those without, and all
    for cluster, (read_rows, read_jobs, other_rows, other_jobs) in sums.items():
        assert (read_rows, read_jobs) == (other_rows, other_jobs), cluster


def test_every_circle_can_be_followed_back_to_its_rows(demonstration: SheetRun) -> None:
    by_circle: dict[tuple[str, str, str], float] = defaultdict(float)
    for row in read_csv(demonstration.folder / "rows.csv"):
        if row["status"] == "mapped":
            by_circle[row["country"], row["postal_code"], row["cluster"]] += float(row["jobs"])
    with sqlite3.connect(demonstration.folder / "atlas.gpkg") as database:
        tables = [t for (t,) in database.execute("SELECT table_name FROM gpkg_contents")]
        drawn = {}
        for table in tables:
            columns = [c[1] for c in database.execute(f'PRAGMA table_info("{table}")')]
            if "cluster" in columns and "members" in columns:
                for country, code, cluster, jobs in database.execute(
                    f'SELECT country, postal_code, cluster, jobs FROM "{table}"'
                ):
                    drawn[country, code, cluster] = jobs
    assert drawn == {circle: pytest.approx(jobs) for circle, jobs in by_circle.items()}
    assert len(drawn) > 300


def test_colmar_bergs_tyre_maker_is_on_luxembourgs_code_and_no_row_of_it_on_belgiums(demonstration: SheetRun) -> None:
    rows = [
        r for r in read_csv(demonstration.folder / "rows.csv") if r["organisation"].startswith("Pneus Ardenne-Moselle")
    ]
    assert {(r["country"], r["postal_code"]) for r in rows if r["status"] == "mapped"} == {("LU", "7750")}


def test_the_inputs_are_as_they_were(demonstration: SheetRun, root: Path) -> None:
    demo = root / "resources" / "demo"
    assert not list(demo.glob("*-wal")) and not list(demo.glob("*-shm"))
    # bytes 18 and 19 of a GeoPackage: 1 = as it was made, 2 = turned to write-ahead logging
    assert (demo / "demo.gpkg").read_bytes()[18:20] == b"\x01\x01"


def test_no_comment_of_the_table_reaches_any_file(demonstration: SheetRun) -> None:
    for path in demonstration.files:
        content = path.read_bytes()
        if path.suffix == ".qgz":
            with zipfile.ZipFile(path) as archive:
                content = b"".join(archive.read(name) for name in archive.namelist())
        assert b"example.org" not in content, path.name


def test_every_layer_opens_styled_from_the_geopackage_alone(demonstration: SheetRun) -> None:
    path = demonstration.folder / "atlas.gpkg"
    with sqlite3.connect(path) as database:
        tables = {t for (t,) in database.execute("SELECT table_name FROM gpkg_contents WHERE data_type = 'features'")}
        styled = {t for (t,) in database.execute("SELECT f_table_name FROM layer_styles WHERE useAsDefault")}
    assert tables == styled
    layer = QgsVectorLayer(f"{path}|layername=total", "total", "ogr")
    assert "sqrt" in layer.renderer().dump() or layer.renderer().type() == "RuleRenderer"


def test_the_project_opens_as_drawn_and_refers_to_nothing_but_the_geopackage(demonstration: SheetRun) -> None:
    project = QgsProject()
    assert project.read(str(demonstration.project))
    layers = project.mapLayers().values()
    assert layers and all(layer.isValid() for layer in layers)
    assert {Path(layer.source().split("|")[0]).resolve() for layer in layers} == {demonstration.folder / "atlas.gpkg"}
    names = [layout.name() for layout in project.layoutManager().printLayouts()]
    assert {"Carte 1", "Cartes 2", "Cartes 3"} <= set(names)
    with zipfile.ZipFile(demonstration.project) as archive:
        text = b"".join(archive.read(n) for n in archive.namelist() if n.endswith(".qgs")).decode()
    assert "./atlas.gpkg" in text and ".part" not in text
    project.clear()


def test_the_sheet_as_it_was_run_is_valid_and_makes_the_same_figures_again(
    demonstration: SheetRun, tmp_path: Path
) -> None:
    written = json.loads((demonstration.folder / "sheet.json").read_text(encoding="utf-8"))
    assert all(written["symbols"]["jobs_per_mm2"][kind] > 0 for kind in ("total", "grid"))
    assert all(len(item["sha256"]) == 64 for item in written["run"]["inputs"].values())
    again = produce_sheet(str(demonstration.folder / "sheet.json"), tmp_path / "again")
    for name in ("ledger.csv", "rows.csv", "excluded.csv", "unmatched.csv"):
        assert (again.folder / name).read_bytes() == (demonstration.folder / name).read_bytes()


def small_sheet(folder: Path, **changes: Any) -> Path:
    """Write a sheet of two squares and two members, changed as asked, and return its path."""
    return write_sheet(folder, ["A;TIC;1348;100", "B;Espace;4000;300"], **changes)


def test_two_codes_sums_worked_out_by_hand_and_every_format(tmp_path: Path) -> None:
    run = produce_sheet(str(small_sheet(tmp_path)), tmp_path / "out", ("pdf", "svg", "png"), 100)
    cells = [(r["postal_code"], r["cluster"], r["jobs"]) for r in read_csv(run.folder / "rows.csv")]
    assert cells == [("1348", "TIC", "100"), ("4000", "Espace", "300")]
    names = {path.name for path in run.files}
    assert {"carte-1.pdf", "carte-1.svg", "carte-1.png", "cartes-2.pdf", "cartes-2.svg", "cartes-2.png"} <= names
    assert run.summary.startswith("2 rows read; 2 sites with 400 jobs on 2 postal codes")


def test_one_page_a_cluster_for_single(tmp_path: Path) -> None:
    run = produce_sheet(str(small_sheet(tmp_path, pages=[{"kind": "single"}])), tmp_path / "out")
    assert {"carte-1.pdf", "carte-2.pdf"} <= {path.name for path in run.files}


def test_circles_move_apart_where_the_sheet_asks_for_it(tmp_path: Path) -> None:
    # a mm² is a job and 2.4 km a mm: the codes are 26 mm apart, the circles 27.6 and 33.8 mm across
    path = small_sheet(
        tmp_path,
        symbols={"displace": True, "jobs_per_mm2": {"total": 1, "grid": 1}},
        extent=[0, 0, 600000, 300000],
    )
    (tmp_path / "members.csv").write_text(
        "Organisme;Cluster;CP;Effectif\nA;TIC;1348;600\nB;TIC;4000;900\n", encoding="utf-8"
    )
    run = produce_sheet(str(path), tmp_path / "out")
    with sqlite3.connect(run.folder / "atlas.gpkg") as database:
        found = {t for (t,) in database.execute("SELECT table_name FROM gpkg_contents WHERE data_type = 'features'")}
        styled = {t for (t,) in database.execute("SELECT f_table_name FROM layer_styles")}
        (gap,) = database.execute("SELECT max(x_true) - min(x_true) FROM circles_carte_1").fetchone()
    moved = {f"{kind}_{key}" for kind in ("circles", "true_places") for key in ("carte_1", "cartes_2_tic")}
    assert {"total", "tic", *moved} == found == styled
    assert gap == pytest.approx(64_000, rel=0.02)
    (page,) = PdfReader(run.folder / "carte-1.pdf").pages
    assert "un trait fin les relie à leur emplacement exact" in words_of(page)
    project = QgsProject()
    assert project.read(str(run.project))
    assert "Emplacements exacts – Ensemble des clusters" in [layer.name() for layer in project.mapLayers().values()]
    project.clear()


def test_the_largest_places_are_named_where_the_layout_asks_for_it_without_any_town(tmp_path: Path, root: Path) -> None:
    settings = json.loads((root / "resources" / "layouts" / "atlas-a4.json").read_text(encoding="utf-8"))
    settings["labels"] = {"largest": 1, "figure": True}
    (tmp_path / "mine.json").write_text(json.dumps(settings), encoding="utf-8")
    run = produce_sheet(str(small_sheet(tmp_path, layout="mine.json", pages=[{"kind": "total"}])), tmp_path / "out")
    with sqlite3.connect(run.folder / "atlas.gpkg") as database:
        assert database.execute("SELECT name FROM towns_carte_1").fetchall() == [("4000\u00a0(300)",)]
    (page,) = PdfReader(run.folder / "carte-1.pdf").pages
    assert "4000 (300)" in words_of(page)


def test_a_cluster_of_the_sheet_without_a_member_has_an_empty_map(tmp_path: Path) -> None:
    path = small_sheet(
        tmp_path, clusters=[{"name": "Nutrition"}], pages=[{"kind": "grid"}], extent=[150000, 100000, 250000, 180000]
    )
    assert produce_sheet(str(path), tmp_path / "out").folder.is_dir()


@pytest.mark.parametrize(
    ("changes", "says"),
    [
        ({"members": {"source": "nowhere.csv"}}, "members.source.*nowhere.csv"),
        ({"postal_layers": [{"source": "nowhere.gpkg"}]}, r"postal_layers\[0\]\.source.*nowhere\.gpkg"),
        ({"postal_layers": [{"source": "members.csv|layername=codes"}]}, "codes"),
        ({"postal_layers": [{"source": "codes.geojson", "code_field": "zip"}]}, "“zip”"),
        ({"members": {"source": "members.csv", "fields": {"jobs": "Effectif 1999"}}}, "Effectif 1999"),
        ({"layout": "a3.json"}, "a3.json"),
        ({"crs": "EPSG:99999999"}, "EPSG:99999999"),
        ({"coulour": 1}, "“coulour”"),
        ({"texts": {"commentary": "nowhere.md"}}, "nowhere.md"),
        ({"focus": {"source": "codes.geojson", "filter": "zone = 1"}}, "focus.filter.*“zone”"),
        ({"focus": {"source": "codes.geojson", "filter": "code = '9'"}}, "focus.filter.*no region"),
    ],
)
def test_bad_input_is_named_and_leaves_nothing_behind(tmp_path: Path, changes: dict[str, Any], says: str) -> None:
    path = small_sheet(tmp_path, **changes)
    before = sorted(tmp_path.iterdir())
    with pytest.raises(ClusterAtlasError, match=says):
        produce_sheet(str(path), tmp_path / "out")
    assert sorted(tmp_path.iterdir()) == before


@pytest.mark.parametrize(
    ("text", "says"), [("{", "not JSON.*line 1"), ("[]", "must be an object"), ("\ufeff{}", "“format” is missing")]
)
def test_a_sheet_that_is_none_says_so(tmp_path: Path, text: str, says: str) -> None:
    path = tmp_path / "sheet.json"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ClusterAtlasError, match=says):
        produce_sheet(str(path), tmp_path / "out")


def test_an_empty_members_table_is_refused(tmp_path: Path) -> None:
    path = small_sheet(tmp_path)
    (tmp_path / "members.csv").write_text("Organisme;Cluster;CP;Effectif\n", encoding="utf-8")
    with pytest.raises(ClusterAtlasError, match=r"members\.csv.*no rows"):
        produce_sheet(str(path), tmp_path / "out")


def test_a_font_that_is_not_there_is_replaced_and_the_log_says_so(tmp_path: Path, root: Path) -> None:
    settings = json.loads((root / "resources" / "layouts" / "atlas-a4.json").read_text(encoding="utf-8"))
    settings["fonts"] = ["No Such Family"]
    (tmp_path / "mine.json").write_text(json.dumps(settings), encoding="utf-8")
    said: list[str] = []
    run = produce_sheet(str(small_sheet(tmp_path, layout="mine.json")), tmp_path / "out", log=said.append)
    assert "No Such Family" in next(line for line in said if line.startswith("Font: "))
    assert "Carte 1" in words_of(PdfReader(str(run.folder / "sheet.pdf")).pages[1])


def test_a_page_without_a_title_of_its_own_has_one(tmp_path: Path) -> None:
    pages = [{"kind": "total"}, {"kind": "grid"}, {"kind": "single", "clusters": ["TIC"]}]
    run = produce_sheet(str(small_sheet(tmp_path, pages=pages)), tmp_path / "out")
    total, grid, single = (words_of(page) for page in PdfReader(str(run.folder / "sheet.pdf")).pages[1:])
    assert "Ensemble des clusters" in total and "TIC" in single
    assert grid.count("Essai") == 3, "above the map, and twice up the side"


def test_a_giant_of_a_given_scale_is_an_empty_circle_that_the_legend_names(tmp_path: Path) -> None:
    path = small_sheet(tmp_path, symbols={"jobs_per_mm2": {"total": 0.2}}, pages=[{"kind": "total"}])
    # 300 jobs at 0.2 a mm² are 43.7 mm across, over 1.5 times the 20 mm wished; 100 jobs are 25.2 mm
    page = words_of(PdfReader(str(produce_sheet(str(path), tmp_path / "out").folder / "sheet.pdf")).pages[1])
    assert "Cercle vide : 300 emplois (4000" in page
    assert "Maximum : 100 (1348" in page


def test_a_base_layers_legend_text_is_an_entry_of_each_page(tmp_path: Path) -> None:
    base = [{"source": "codes.geojson", "legend": "Codes <b>postaux</b>"}, {"source": "codes.geojson"}]
    run = produce_sheet(str(small_sheet(tmp_path, base_map=base)), tmp_path / "out")
    pages = PdfReader(str(run.folder / "sheet.pdf")).pages[1:]
    assert [words_of(page).count("Codes <b>postaux</b>") for page in pages] == [1, 1]
    kept = json.loads((run.folder / "sheet.json").read_text(encoding="utf-8"))["base_map"]
    assert [entry.get("legend") for entry in kept] == ["Codes <b>postaux</b>", None]


def test_cancel_leaves_the_old_files_as_they_were(tmp_path: Path) -> None:
    sheet, out = str(small_sheet(tmp_path)), tmp_path / "out"
    produce_sheet(sheet, out)
    before = {path.name: path.read_bytes() for path in out.iterdir()}
    calls = iter(range(1000))
    with pytest.raises(Cancelled):
        produce_sheet(sheet, out, is_cancelled=lambda: next(calls) > 12)
    assert {path.name: path.read_bytes() for path in out.iterdir()} == before


def test_the_whole_job_on_the_real_layers(shared_data: Path, tmp_path: Path) -> None:
    """1,146 polygons; every fifth code has a member of one of three clusters, with 1 to 60 jobs."""
    with sqlite3.connect(shared_data / "belgium.gpkg") as database:
        codes = sorted(c for (c,) in database.execute("SELECT cp FROM codes_postaux_approx"))
    chosen = codes[::5]
    lines = [f"Org {i};{('TIC', 'Espace', 'Logistique')[i % 3]};B-{code};{i % 60 + 1}" for i, code in enumerate(chosen)]
    (tmp_path / "members.csv").write_text(
        "Organisme;Cluster;CP;Effectif\n" + "\n".join(lines) + "\nZ;TIC;9999;9\n", encoding="cp1252"
    )
    gpkg = shared_data / "belgium.gpkg"
    base = [
        f"{gpkg}|layername=provinces",
        f"{gpkg}|layername=regions",
        f"{shared_data / 'neighbours.gpkg'}|layername=pays",
    ]
    data = {
        "format": "cluster-atlas-sheet", "version": 1, "theme": "Clusters", "language": "nl",
        "members": {"source": "members.csv"},
        "postal_layers": [{"source": f"{gpkg}|layername=codes_postaux_approx", "country": "BE"}],
        "base_map": [{"source": source} for source in base],
        "extent": [36500, 15500, 297500, 188500],
    }  # fmt: skip
    (tmp_path / "sheet.json").write_text(json.dumps(data), encoding="utf-8")
    run = produce_sheet(str(tmp_path / "sheet.json"), tmp_path / "out")
    ledger = {
        (r["cluster"], r["status"]): (int(r["rows"]), float(r["jobs"])) for r in read_csv(run.folder / "ledger.csv")
    }
    jobs = [i % 60 + 1 for i in range(len(chosen))]
    whole = "(all clusters, each site once)"
    assert ledger[whole, "mapped"] == (len(chosen), sum(jobs))
    assert ledger["TIC", "mapped"] == (len(jobs[::3]), sum(jobs[::3]))
    assert ledger[whole, "unmatched"] == (1, 9.0)
    assert {"carte-1.pdf", "cartes-2.pdf"} <= {path.name for path in run.files}
