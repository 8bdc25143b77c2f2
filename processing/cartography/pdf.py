"""Set the exact page sizes of a PDF that Qt wrote, as an incremental update. Plain bytes, no library.

Qt rounds page sizes to whole points. The pages are therefore drawn on slightly larger ones, with what is wanted in the
lower left corner, and the boxes are set here to its true size.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ..domain.errors import ClusterAtlasError

PointSize = tuple[float, float]
"""Width and height in points."""

_PAGE = re.compile(rb"/Type\s*/Page\b(?!s)")
_BOX = re.compile(rb"/(?:MediaBox|CropBox|TrimBox)\s*\[[^\]]*\]\s*")
_TRAILER = re.compile(rb"trailer\s*<<(.*?)>>\s*startxref\s+(\d+)\s+%%EOF\s*$", re.DOTALL)
_ENTRY = re.compile(rb"(\d{10}) (\d{5}) n")


@dataclass(frozen=True)
class _File:
    """A PDF's bytes, where each object begins, and its trailer."""

    data: bytes
    offsets: Mapping[int, int]
    trailer: bytes
    startxref: int

    def body(self, number: int) -> bytes:
        """Return an object's text between ``obj`` and ``endobj``."""
        start = self.data.index(b"obj", self.offsets[number]) + 3
        return self.data[start : self.data.index(b"endobj", start)]


def set_pages(data: bytes, sizes: Sequence[PointSize], info: Mapping[str, str] | None = None) -> bytes:
    """Return the PDF with the boxes of each page set to ``sizes`` (from the lower left corner), and its properties.

    - ``info``: Title, Author, Subject ... ; what was there and is not named stays.

    Raises:
        ClusterAtlasError: for a file that is not built as Qt builds them, or with another number of pages.
    """
    pdf = _parsed(data)
    pages = _pages(pdf)
    if len(pages) != len(sizes):
        raise ClusterAtlasError(f"The PDF has {len(pages)} pages, not {len(sizes)}.")
    changed = {number: _with_boxes(pdf.body(number), size) for number, size in zip(pages, sizes)}
    number = _reference(pdf.trailer, b"Info")
    if info and number is not None:
        changed[number] = _with_info(pdf.body(number), info)
    return data + _update(pdf, changed)


def _parsed(data: bytes) -> _File:
    """Find every object, the newest version of each, from the last table back to the first."""
    found = _TRAILER.search(data, max(data.rfind(b"trailer"), 0))
    if not found:
        raise ClusterAtlasError("The PDF has no plain trailer.")
    offsets: dict[int, int] = {}
    at: int | None = int(found.group(2))
    while at is not None:
        end = data.find(b"trailer", at)
        for number, offset in _table(data[at:end]).items():
            offsets.setdefault(number, offset)
        previous = re.search(rb"/Prev\s+(\d+)", data[end : data.find(b">>", end)])
        at = int(previous.group(1)) if previous and int(previous.group(1)) < at else None
    if not offsets:
        raise ClusterAtlasError("The PDF has no plain table of objects.")
    return _File(data, offsets, found.group(1), int(found.group(2)))


def _table(text: bytes) -> dict[int, int]:
    """Return where each object of one cross-reference table begins."""
    offsets: dict[int, int] = {}
    number = 0
    for line in text.splitlines()[1:]:
        words = line.split()
        if len(words) == 2:
            number = int(words[0])
            continue
        entry = _ENTRY.match(line)
        if entry:
            offsets[number] = int(entry.group(1))
        number += 1
    return offsets


def _pages(pdf: _File) -> list[int]:
    """Return the numbers of the page objects, in the order of the pages."""
    root = _reference(pdf.trailer, b"Root")
    tree = _reference(pdf.body(root), b"Pages") if root is not None else None
    if tree is None:
        raise ClusterAtlasError("The PDF has no pages.")
    return _leaves(pdf, tree)


def _leaves(pdf: _File, number: int) -> list[int]:
    body = pdf.body(number)
    if _PAGE.search(body):
        return [number]
    kids = re.search(rb"/Kids\s*\[([^\]]*)\]", body)
    found = re.findall(rb"(\d+)\s+\d+\s+R", kids.group(1)) if kids else []
    return [leaf for kid in found for leaf in _leaves(pdf, int(kid))]


def _reference(body: bytes, name: bytes) -> int | None:
    found = re.search(rb"/" + name + rb"\s+(\d+)\s+\d+\s+R", body)
    return int(found.group(1)) if found else None


def _with_boxes(body: bytes, size: PointSize) -> bytes:
    box = b"[0 0 %.5f %.5f]" % size
    boxes = b"".join(b"/%s %s\n" % (name, box) for name in (b"MediaBox", b"CropBox", b"TrimBox"))
    return _BOX.sub(b"", body).replace(b"<<", b"<<\n" + boxes, 1)


def _with_info(body: bytes, info: Mapping[str, str]) -> bytes:
    """Replace entries of the document's properties; texts are written in UTF-16, in hexadecimal."""
    for name, text in info.items():
        key = name.encode("ascii")
        body = re.sub(rb"/" + key + rb"\s*(\((?:\\.|[^\\)])*\)|<[0-9A-Fa-f\s]*>)\s*", b"", body, flags=re.DOTALL)
        if text:
            code = (b"\xfe\xff" + text.encode("utf-16-be")).hex().upper().encode("ascii")
            body = body.replace(b"<<", b"<<\n/%s <%s>\n" % (key, code), 1)
    return body


def _update(pdf: _File, changed: Mapping[int, bytes]) -> bytes:
    """Return the bytes of an incremental update: the objects, their table, a trailer that names the table before."""
    out = b"\n"
    table = b""
    for number in sorted(changed):
        table += b"%d 1\n%010d 00000 n \n" % (number, len(pdf.data) + len(out))
        out += b"%d 0 obj%sendobj\n" % (number, changed[number])
    start = len(pdf.data) + len(out)
    trailer = re.sub(rb"/Prev\s+\d+\s*", b"", pdf.trailer)
    out += b"xref\n" + table + b"trailer\n<<%s\n/Prev %d\n>>\n" % (trailer.rstrip(), pdf.startxref)
    return out + b"startxref\n%d\n%%%%EOF\n" % start
