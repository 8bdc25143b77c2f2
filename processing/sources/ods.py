"""ODS workbooks read from their own XML: a number stays a number and a text a text, cell by cell."""

from __future__ import annotations

import html
import re
import zipfile
from collections.abc import Iterator
from typing import Union
from xml.etree import ElementTree

from .header_row import Span
from .xml_scan import find_tags

Cell = Union[str, float, None]

_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
# A sheet, or the style of hidden ones, which comes before.
_SHEET = re.compile(
    rb'<table:table\s([^>]*)>|<style:style\s([^>]*)>\s*<style:table-properties\s[^>]*?table:display="false"'
)
_ATTRIBUTE = re.compile(rb'([\w:-]+)\s*=\s*"([^"]*)"')
_CONTAINERS = tuple(_TABLE + name for name in ("table-row-group", "table-rows", "table-header-rows"))
_CELLS = (_TABLE + "table-cell", _TABLE + "covered-table-cell")
_NUMBERS = frozenset(["float", "percentage", "currency"])
# Empty cells at a row's end stand for all columns that the sheet could have.
_MOST_COLUMNS = 16_384


class OdsBook:
    """An open ODS workbook: ``sheets`` holds its sheets' names, ``hidden`` those of the hidden ones."""

    def __init__(self, archive: zipfile.ZipFile) -> None:
        """Read what sheets there are."""
        self._archive = archive
        self.sheets: dict[str, str] = {}
        self.hidden: set[str] = set()
        self.valueless = 0
        self._spans: list[Span] = []
        unseen = set()
        with archive.open("content.xml") as stream:
            for match in find_tags(stream, _SHEET):
                given = {k.decode(): html.unescape(v.decode()) for k, v in _ATTRIBUTE.findall(match[1] or match[2])}
                name = given.get("table:name", "")
                if match[0].startswith(b"<style"):
                    unseen.add(given.get("style:name"))
                elif name:
                    self.sheets.setdefault(name, name)
                    if given.get("table:style-name") in unseen:
                        self.hidden.add(name)

    def rows(self, sheet: str) -> Iterator[tuple[int, list[Cell]]]:
        """Yield the number of each row that has cells, and its cells; repeated empty ones are passed."""
        number, inside = 0, False
        self._spans = []
        for event, element, depth in self._elements():
            if depth != 1:
                continue
            if element.tag == _TABLE + "table":
                if inside and event == "end":
                    return
                inside = event == "start" and element.get(_TABLE + "name", "") == sheet
            elif inside and event == "end" and element.tag == _TABLE + "table-row":
                repeated = int(element.get(_TABLE + "number-rows-repeated") or 1)
                cells = self._cells(element, number)
                for i in range(repeated if cells else 0):
                    yield number + 1 + i, cells
                number += repeated

    def spans(self, sheet: str, last_row: int) -> list[Span]:
        """Return the merged cells that begin in the first rows, of the rows read so far."""
        return [span for span in self._spans if span[0] < last_row]

    def _elements(self) -> Iterator[tuple[str, ElementTree.Element, int]]:
        """Yield the events of the parts that matter, with the number of tables that they stand in; what has ended is let go."""
        depth = 0
        containers: list[ElementTree.Element] = []
        with self._archive.open("content.xml") as stream:
            for event, element in ElementTree.iterparse(stream, events=("start", "end")):
                tag = element.tag
                if tag == _TABLE + "table":
                    depth += event == "start"
                    yield event, element, depth
                    depth -= event == "end"
                if tag in _CONTAINERS or tag == _TABLE + "table":
                    containers.append(element) if event == "start" else containers.pop()
                elif tag == _TABLE + "table-row" and depth == 1:
                    yield event, element, depth
                    if event == "end":
                        del containers[-1][:]
                elif tag == _TABLE + "tracked-changes":
                    depth += 100 if event == "start" else -100

    def _cells(self, row: ElementTree.Element, number: int) -> list[Cell]:
        """Return a row's cells without the empty ones at its end."""
        cells: list[Cell] = []
        empty = 0
        for cell in row:
            if cell.tag not in _CELLS:
                continue
            repeated = int(cell.get(_TABLE + "number-columns-repeated") or 1)
            value = self._value(cell)
            self._note_span(cell, number, len(cells) + empty)
            if value is None:
                empty += repeated
                continue
            cells += [None] * empty
            empty = 0
            cells += [value] * min(repeated, _MOST_COLUMNS - len(cells))
        return cells

    def _note_span(self, cell: ElementTree.Element, row: int, column: int) -> None:
        wide = int(cell.get(_TABLE + "number-columns-spanned") or 1)
        high = int(cell.get(_TABLE + "number-rows-spanned") or 1)
        if (wide > 1 or high > 1) and len(self._spans) < 10_000:
            self._spans.append((row, column, row + high - 1, column + wide - 1))

    def _value(self, cell: ElementTree.Element) -> Cell:
        """Return what a cell holds: text, a number, nothing; a date as text."""
        kind = cell.get(_OFFICE + "value-type")
        if kind in _NUMBERS:
            return float(cell.get(_OFFICE + "value", "nan"))
        if kind == "boolean":
            return cell.get(_OFFICE + "boolean-value", "").upper() or None
        if kind in ("date", "time"):
            return cell.get(f"{_OFFICE}{kind}-value") or None
        given = cell.get(_OFFICE + "string-value")
        if given is not None:
            return given.strip() or None
        # the paragraphs of the cell itself, not those of a comment on it
        text = "\n".join(_paragraph(part) for part in cell if part.tag == _TEXT + "p").strip()
        if not text and kind is None and cell.get(_TABLE + "formula"):
            self.valueless += 1
        return text or None


def _paragraph(element: ElementTree.Element) -> str:
    parts = [element.text or ""]
    for part in element:
        if part.tag == _TEXT + "s":
            parts.append(" " * min(int(part.get(_TEXT + "c") or 1), 1000))
        elif part.tag in (_TEXT + "tab", _TEXT + "line-break"):
            parts.append(" ")
        elif not part.tag.endswith("}annotation"):
            parts.append(_paragraph(part))
        parts.append(part.tail or "")
    return "".join(parts)
