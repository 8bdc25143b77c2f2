"""XLSX workbooks read from their own XML: a number stays a number and a text a text, cell by cell."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import PurePosixPath
from typing import Union
from xml.etree import ElementTree

from .header_row import Span
from .xml_scan import find_tags

Cell = Union[str, float, None]

_DATE_FORMATS = frozenset([*range(14, 23), *range(27, 37), *range(45, 48), *range(50, 59)])
_LITERAL = re.compile(r'"[^"]*"|\[[^\]]*\]|\\.|_.|\*.')
_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")
_MERGED = re.compile(rb'<(?:\w+:)?mergeCell\s[^>]*?ref\s*=\s*["\']([A-Z]+)(\d+):([A-Z]+)(\d+)')


class XlsxBook:
    """An open XLSX workbook: ``sheets`` maps each sheet's name to its part of the archive, ``hidden`` names the hidden ones."""

    def __init__(self, archive: zipfile.ZipFile) -> None:
        """Read what sheets there are."""
        self._archive = archive
        main = next((t for kind, t in self._relations("").values() if kind == "officeDocument"), "xl/workbook.xml")
        relations = self._relations(main)
        root = ElementTree.fromstring(archive.read(main))
        self.sheets: dict[str, str] = {}
        self.hidden: set[str] = set()
        for sheet in _named(root, "sheet"):
            link = next((v for k, v in sheet.attrib.items() if k.endswith("}id")), "")
            kind, target = relations.get(link, ("", ""))
            if kind == "worksheet":  # no chart sheet
                self.sheets[sheet.get("name", "")] = target
                if sheet.get("state", "visible") != "visible":
                    self.hidden.add(sheet.get("name", ""))
        properties = next(_named(root, "workbookPr"), None)
        self._from_1904 = properties is not None and properties.get("date1904") in ("1", "true")
        others = {kind: target for kind, target in relations.values() if kind != "worksheet"}
        self._texts: list[str | None] = []
        self._more_texts = _shared_texts(archive, others.get("sharedStrings"))
        self._dates = self._date_styles(others.get("styles"))
        self.valueless = 0

    def rows(self, sheet: str) -> Iterator[tuple[int, list[Cell]]]:
        """Yield the number of each row that has cells, and its cells."""
        columns: dict[str, int] = {}
        number = 0
        with self._archive.open(self.sheets[sheet]) as stream:
            parents: list[ElementTree.Element] = []
            for event, element in ElementTree.iterparse(stream, events=("start", "end")):
                if event == "start":
                    if element.tag.endswith("}sheetData"):
                        parents.append(element)
                    continue
                if not element.tag.endswith("}row"):
                    continue
                number = int(element.get("r") or number + 1)
                cells: list[Cell] = []
                for cell in element:
                    letters = (cell.get("r") or "").rstrip("0123456789")
                    column = _column(letters, columns) if letters else len(cells)
                    if column > len(cells):
                        cells.extend([None] * (column - len(cells)))
                    cells.append(self._value(cell))
                yield number, cells
                for parent in parents:  # what was read is let go
                    parent.clear()

    def spans(self, sheet: str, last_row: int) -> list[Span]:
        """Return the merged cells that begin in the first rows; the file names them after all its rows."""
        with self._archive.open(self.sheets[sheet]) as stream:
            found = [match.groups() for match in find_tags(stream, _MERGED)]
        columns: dict[str, int] = {}
        spans = [
            (int(top) - 1, _column(left.decode(), columns), int(bottom) - 1, _column(right.decode(), columns))
            for left, top, right, bottom in found
        ]
        return [span for span in spans if span[0] < last_row]

    def _value(self, cell: ElementTree.Element) -> Cell:
        """Return what a cell holds: text, a number, nothing; a date as text (a range of headcounts that became one is no number)."""
        kind = cell.get("t", "n")
        if kind == "inlineStr":
            return "".join(_runs(part) for part in cell if part.tag.endswith("}is")).strip() or None
        value, formula = None, False
        for part in cell:
            if part.tag.endswith("}v"):
                value = part.text
            elif part.tag.endswith("}f"):
                formula = True
        if value is None:
            self.valueless += formula
            return None
        if kind == "s":
            return self._text(int(value))
        if kind == "b":
            return "TRUE" if value.strip() == "1" else "FALSE"
        if kind != "n":  # a formula's text, an error, an ISO date
            return value.strip() or None
        number = float(value)
        return self._dated(number) if self._dates and int(cell.get("s") or 0) in self._dates else number

    def _dated(self, serial: float) -> Cell:
        if not 1 <= serial < 2958466:  # a time of the day, or no date at all
            return serial
        day = datetime(1904, 1, 1) if self._from_1904 else datetime(1899, 12, 30)
        moment = day + timedelta(seconds=round(serial * 86400))
        return moment.date().isoformat() if serial == int(serial) else moment.isoformat(" ")

    def _text(self, place: int) -> str | None:
        """Return a shared text; those before it are read when they are first needed."""
        while place >= len(self._texts):
            self._texts.append(next(self._more_texts))
        return self._texts[place]

    def _date_styles(self, part: str | None) -> set[int]:
        """Return the cell styles that show a number as a date."""
        if part is None:
            return set()
        root = ElementTree.fromstring(self._archive.read(part))
        own = {f.get("numFmtId"): _LITERAL.sub("", f.get("formatCode", "")) for f in _named(root, "numFmt")}
        dated = {str(n) for n in _DATE_FORMATS} - own.keys()
        dated |= {n for n, code in own.items() if re.search("[dmyhs]", code.split(";")[0].lower()) and n}
        styles = next(_named(root, "cellXfs"), ())
        return {i for i, style in enumerate(styles) if style.get("numFmtId") in dated}

    def _relations(self, part: str) -> dict[str, tuple[str, str]]:
        """Return kind and target of the parts that a part refers to."""
        path = PurePosixPath(part)
        name = str(path.parent / "_rels" / f"{path.name}.rels") if part else "_rels/.rels"
        found = {}
        for link in ElementTree.fromstring(self._archive.read(name)):
            target = link.get("Target", "")
            target = target[1:] if target.startswith("/") else str(path.parent / target) if part else target
            found[link.get("Id", "")] = (link.get("Type", "").rsplit("/", 1)[-1], target)
        return found


def _shared_texts(archive: zipfile.ZipFile, part: str | None) -> Iterator[str | None]:
    """Yield the texts that cells share, one after the other."""
    if part is not None:
        with archive.open(part) as stream:
            for _, element in ElementTree.iterparse(stream):
                if element.tag.endswith("}si"):
                    yield _runs(element).strip() or None
                    element.clear()
    raise ValueError("a cell names a shared text that is not there")


def _named(root: ElementTree.Element, name: str) -> Iterator[ElementTree.Element]:
    return (element for element in root.iter() if element.tag.endswith("}" + name))


def _runs(element: ElementTree.Element) -> str:
    """Return a text without its phonetic reading; "_x000D_" is how XLSX writes a control character."""
    parts = []
    for part in element:
        if part.tag.endswith("}t"):
            parts.append(_ESCAPED.sub(lambda found: chr(int(found[1], 16)), part.text or ""))
        elif part.tag.endswith("}r"):
            parts.append(_runs(part))
    return "".join(parts)


def _column(letters: str, known: dict[str, int]) -> int:
    """Return a column's place from 0: A is 0, AA is 26."""
    if letters not in known:
        place = 0
        for letter in letters:
            place = place * 26 + ord(letter) - 64
        known[letters] = place - 1
    return known[letters]
