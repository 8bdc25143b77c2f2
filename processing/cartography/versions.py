"""What newer versions of QGIS write in another place, said again where older ones look for it."""

from __future__ import annotations

import re

_PARTS = re.compile(rb"<(placement|rendering) [^>]*>")
_HANDLING = re.compile(rb'overlapHandling="([^"]*)"')


def readable_by_older(project: bytes) -> bytes:
    """Return a project's XML in which versions before 3.26 find whether a layer shows labels that overlap.

    - Newer ones say it as the placement's ``overlapHandling``, older ones as ``displayAll``: without it they would hide
      names, and the next run would take that for an editor's choice.
    """
    handling = b""

    def said_again(match: re.Match[bytes]) -> bytes:
        nonlocal handling
        part = match[0]
        if match[1] == b"placement":
            found = _HANDLING.search(part)
            handling = found[1] if found else b""
            return part
        if not handling or b"displayAll=" in part:
            return part
        shown = b"0" if handling == b"PreventOverlap" else b"1"
        return part.replace(b"<rendering ", b'<rendering displayAll="' + shown + b'" ', 1)

    return _PARTS.sub(said_again, project)
