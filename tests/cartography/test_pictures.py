"""The demonstration's pages look as they did when somebody last looked at them.

After a change that is meant: ``make pictures``, look at tests/data/pages, commit.
"""

from __future__ import annotations

import os
import shutil

import pytest
from cluster_atlas.processing.cartography.export import export_page
from cluster_atlas.processing.cartography.fonts import TENTH_MM

from .demonstration import NAMES
from .pictures import DPI, FOLDER, strayed

pytestmark = pytest.mark.usefixtures("qgis_app")
RENEW = bool(os.environ.get("CLUSTER_ATLAS_RENEW_PICTURES"))
MOST = 0.0008
"""Share of a page that may look otherwise: half a square centimetre in all."""

TEXT_SET_OTHERWISE = {"Commentaire": 0.12}
MAP_SET_OTHERWISE = 0.03
"""The same where QGIS sets text in other sizes than the one (3.22) that drew the stored pictures: lines break elsewhere."""


@pytest.mark.parametrize("name", NAMES)
def test_a_page_looks_as_its_stored_picture(demo, settings, tmp_path, name):
    stored = FOLDER / f"{name.lower().replace(' ', '-')}.png"
    drawn = export_page(demo.layout(name), tmp_path / stored.name, "png", DPI, settings)
    if RENEW:
        FOLDER.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(drawn, stored)
        pytest.skip(f"{stored.name} is renewed; look at it")
    share = strayed(drawn, stored)
    most = MOST if TENTH_MM else TEXT_SET_OTHERWISE.get(name, MAP_SET_OTHERWISE)
    assert share <= most, f"{share:.2%} of {drawn} is not as in {stored}"
