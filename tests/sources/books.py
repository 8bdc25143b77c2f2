"""Workbooks written by hand, part by part, so that a test says what each cell is."""

from __future__ import annotations

import zipfile
from collections.abc import Sequence
from pathlib import Path
from typing import Union
from xml.sax.saxutils import escape

from osgeo import ogr

Cell = Union[str, float, bool, None]
_SHEET = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
_LINKS = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"'
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_ODS = " ".join(
    f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for name in ("office", "table", "text", "style")
)


def xlsx_cell(cell: Cell) -> str:
    """Return a cell's XML: a text in line, a number, TRUE or FALSE, or XML as it is (what begins with <)."""
    if cell is None:
        return "<c/>"
    if isinstance(cell, bool):
        return f'<c t="b"><v>{cell:d}</v></c>'
    if isinstance(cell, str):
        return cell if cell.startswith("<") else f'<c t="inlineStr"><is><t>{escape(cell)}</t></is></c>'
    return f"<c><v>{cell!r}</v></c>"


def xlsx_rows(rows: Sequence[Sequence[Cell]]) -> str:
    return "".join(f"<row>{''.join(map(xlsx_cell, cells))}</row>" for cells in rows)


def write_xlsx(
    path: Path,
    sheets: dict[str, Sequence[Sequence[Cell]] | str],
    merged: Sequence[str] = (),
    hidden: Sequence[str] = (),
    shared: Sequence[str] = (),
    styles: str = "",
) -> str:
    """Write sheets (rows of cells, or the rows' XML); ``merged`` cells as "A1:B2", ``shared`` texts and ``styles`` as XML."""
    names = list(sheets)
    state = {name: ' state="hidden"' if name in hidden else "" for name in names}
    listed = "".join(f'<sheet name="{escape(n)}" sheetId="{i}"{state[n]} r:id="r{i}"/>' for i, n in enumerate(names))
    links = "".join(
        f'<Relationship Id="r{i}" Type="x/worksheet" Target="worksheets/{i}.xml"/>' for i in range(len(names))
    )
    links += '<Relationship Id="s" Type="x/sharedStrings" Target="sharedStrings.xml"/>'
    links += '<Relationship Id="t" Type="x/styles" Target="/xl/styles.xml"/>'
    merges = "".join(f'<mergeCell ref="{m}"/>' for m in merged)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(
            "_rels/.rels",
            f'<Relationships {_LINKS}><Relationship Id="a" Type="x/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        )
        archive.writestr(
            "xl/workbook.xml", f'<workbook {_SHEET} xmlns:r="{_OFFICE}"><sheets>{listed}</sheets></workbook>'
        )
        archive.writestr("xl/_rels/workbook.xml.rels", f"<Relationships {_LINKS}>{links}</Relationships>")
        archive.writestr("xl/sharedStrings.xml", f"<sst {_SHEET}>{''.join(shared)}</sst>")
        archive.writestr("xl/styles.xml", f"<styleSheet {_SHEET}>{styles}</styleSheet>")
        for i, rows in enumerate(sheets.values()):
            data = rows if isinstance(rows, str) else xlsx_rows(rows)
            archive.writestr(
                f"xl/worksheets/{i}.xml",
                f"<worksheet {_SHEET}><sheetData>{data}</sheetData><mergeCells>{merges}</mergeCells></worksheet>",
            )
    return str(path)


def ods_cell(cell: Cell) -> str:
    if cell is None:
        return "<table:table-cell/>"
    if isinstance(cell, str):
        text = f'<table:table-cell office:value-type="string"><text:p>{escape(cell)}</text:p></table:table-cell>'
        return cell if cell.startswith("<") else text
    return (
        f'<table:table-cell office:value-type="float" office:value="{cell!r}"><text:p>shown</text:p></table:table-cell>'
    )


def ods_rows(rows: Sequence[Sequence[Cell]]) -> str:
    return "".join(f"<table:table-row>{''.join(map(ods_cell, cells))}</table:table-row>" for cells in rows)


def write_ods(path: Path, sheets: dict[str, Sequence[Sequence[Cell]] | str], hidden: Sequence[str] = ()) -> str:
    """Write sheets: rows of cells, or the rows' XML."""
    tables = "".join(
        f'<table:table table:name="{escape(name)}" table:style-name="{"off" if name in hidden else "on"}">'
        f"{rows if isinstance(rows, str) else ods_rows(rows)}</table:table>"
        for name, rows in sheets.items()
    )
    styles = "".join(
        f'<style:style style:name="{name}" style:family="table"><style:table-properties table:display="{shown}"/></style:style>'
        for name, shown in (("on", "true"), ("off", "false"))
    )
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr(
            "content.xml",
            f"<office:document-content {_ODS}><office:automatic-styles>{styles}</office:automatic-styles>"
            f"<office:body><office:spreadsheet>{tables}</office:spreadsheet></office:body></office:document-content>",
        )
    return str(path)


def write_ogr(
    path: Path, driver: str, columns: dict[str, list[Cell]], options: Sequence[str] = (), table: str = "members"
) -> str:
    """Write columns with OGR, each typed as its cells are: whole numbers, numbers or text."""
    source = ogr.GetDriverByName(driver).CreateDataSource(str(path))
    layer = source.CreateLayer(table, None, ogr.wkbNone, list(options))
    for name, cells in columns.items():
        given = [c for c in cells if c is not None]
        whole = all(isinstance(c, int) for c in given)
        number = all(isinstance(c, (int, float)) for c in given)
        layer.CreateField(ogr.FieldDefn(name, ogr.OFTInteger64 if whole else ogr.OFTReal if number else ogr.OFTString))
    for row in zip(*columns.values()):
        feature = ogr.Feature(layer.GetLayerDefn())
        for i, cell in enumerate(row):
            if cell is not None:
                feature.SetField(i, cell)
        layer.CreateFeature(feature)
    # a feature that outlives its layer breaks the memory of some drivers
    del feature, layer, source
    return str(path)
