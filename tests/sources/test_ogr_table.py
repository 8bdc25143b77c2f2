"""Workbooks and database tables, made by OGR itself."""

from __future__ import annotations

from pathlib import Path

import pytest
from cluster_atlas.processing.domain.errors import ClusterAtlasError
from cluster_atlas.processing.sources.tables import read_table
from osgeo import ogr


def workbook(path: Path, driver: str, sheets: dict[str, list[list[object]]]) -> str:
    """Write cells to a workbook: numbers as numbers, the rest as text."""
    source = ogr.GetDriverByName(driver).CreateDataSource(str(path))
    for name, rows in sheets.items():
        layer = source.CreateLayer(name)
        for i in range(max(len(r) for r in rows)):
            layer.CreateField(ogr.FieldDefn(f"Field{i + 1}", ogr.OFTString))
        for row in rows:
            feature = ogr.Feature(layer.GetLayerDefn())
            for i, cell in enumerate(row):
                if cell is not None:
                    feature.SetField(i, str(cell))
            layer.CreateFeature(feature)
    del source
    return str(path)


ROWS = [
    ["Membres 2006"],
    ["Organisme", "Cluster", "CP", "Effectif"],
    ["Écho SA", "TIC", "B-1348", "1 234,5"],
    ["B", "TIC", "4000", "7"],
]


@pytest.mark.parametrize(("driver", "name"), [("XLSX", "members.xlsx"), ("ODS", "members.ods")])
def test_a_workbooks_header_is_found_below_its_title(tmp_path: Path, driver: str, name: str) -> None:
    raw = read_table(workbook(tmp_path / name, driver, {"Feuille": ROWS, "Notes": [["x"]]}))
    assert raw.names == ["Organisme", "Cluster", "CP", "Effectif"]
    assert raw.table.text("CP").texts().tolist() == ["B-1348", "4000"]
    assert "Feuille" in raw.where


def test_a_sheet_is_chosen_by_its_name_and_a_wrong_name_lists_them(tmp_path: Path) -> None:
    path = workbook(tmp_path / "members.xlsx", "XLSX", {"Notes": [["x"]], "Membres": ROWS})
    assert read_table(f"{path}|layername=Membres").names[0] == "Organisme"
    with pytest.raises(ClusterAtlasError, match=r"Nulle part.*Notes, Membres"):
        read_table(f"{path}|layername=Nulle part")


def test_a_file_that_is_no_workbook_is_refused(tmp_path: Path) -> None:
    (tmp_path / "broken.xlsx").write_bytes(b"not a workbook")
    with pytest.raises(ClusterAtlasError, match=r"broken\.xlsx"):
        read_table(str(tmp_path / "broken.xlsx"))
