"""What the tests of the plugin and of its dock share."""

from __future__ import annotations

import sys
import traceback
from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from cluster_atlas.plugin import ClusterAtlasPlugin
    from qgis.gui import QgisInterface


@pytest.fixture(autouse=True)
def errors_in_slots(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Fail the test on an error inside a slot; without an excepthook, as QGIS has one, Qt would end the process."""
    errors: list[str] = []
    monkeypatch.setattr(sys, "excepthook", lambda *error: errors.append("".join(traceback.format_exception(*error))))
    yield
    assert not errors, "\n".join(errors)


@pytest.fixture
def plugin(qgis_iface: QgisInterface) -> Iterator[ClusterAtlasPlugin]:
    """Give the plugin as QGIS makes it, not loaded yet; unload it in the end, whatever happened."""
    import cluster_atlas

    qgis_iface.messageBar().clear_messages()
    plugin = cluster_atlas.classFactory(qgis_iface)
    yield plugin
    plugin.unload()
