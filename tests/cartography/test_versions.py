"""Projects that another version of QGIS saved."""

from __future__ import annotations

import pytest
from cluster_atlas.processing.cartography.versions import readable_by_older


def labels(placement: str, rendering: str) -> bytes:
    return f'<settings><placement {placement}dist="0"/><rendering {rendering}zIndex="0">é</rendering></settings>'.encode()


@pytest.mark.parametrize(
    ("handling", "shown"),
    [("AllowOverlapIfRequired", "1"), ("AllowOverlapAtNoCost", "1"), ("PreventOverlap", "0")],
)
def test_an_older_version_finds_whether_overlapping_labels_are_shown(handling: str, shown: str) -> None:
    newer = labels(f'overlapHandling="{handling}" ', "")
    assert readable_by_older(newer) == labels(f'overlapHandling="{handling}" ', f'displayAll="{shown}" ')


def test_what_an_older_version_wrote_stays_as_it_is() -> None:
    for xml in (labels("", 'displayAll="1" '), labels("", ""), b"", b"<placement", "<rendering é>".encode("latin-1")):
        assert readable_by_older(xml) == xml


def test_each_layer_has_its_own() -> None:
    newer, older = labels('overlapHandling="AllowOverlapIfRequired" ', ""), labels("", "")
    assert readable_by_older(newer + older).endswith(older)
    assert readable_by_older(newer + older).count(b"displayAll") == 1
