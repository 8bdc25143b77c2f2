"""Opening a file's layer, in the main thread and beside it."""

from __future__ import annotations

import shutil
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from cluster_atlas.processing.domain.errors import ClusterAtlasError
from cluster_atlas.processing.domain.spelling import own_spelling, plain_spelling
from cluster_atlas.processing.sources.tables import open_layer

# QGIS hung here for ever after 0 to 7 openings when both sides opened the file by the same path (3.22 and 3.44)
OPENERS = """
import importlib.util, sys, threading, time
root, path = sys.argv[1:]
spec = importlib.util.spec_from_file_location("cluster_atlas", root + "/__init__.py", submodule_search_locations=[root])
module = sys.modules["cluster_atlas"] = importlib.util.module_from_spec(spec)
spec.loader.exec_module(module)
from cluster_atlas.processing.sources.tables import open_layer
from qgis.core import QgsApplication, QgsFeatureRequest
app = QgsApplication([], False)
app.initQgis()
end = time.time() + 4
counts = [0, 0, 0]

def opener(which):
    while time.time() < end:
        layer = open_layer(path)
        features = layer.getFeatures(QgsFeatureRequest().setLimit(20))
        assert sum(1 for _ in features) == 20
        features.close()
        del features, layer
        counts[which] += 1

threads = [threading.Thread(target=opener, args=(which,)) for which in (1, 2)]
for thread in threads:
    thread.start()
opener(0)
for thread in threads:
    thread.join()
print(*counts)
"""


@pytest.fixture
def codes(root: Path, tmp_path: Path) -> Path:
    folder = tmp_path / "données d’été"
    folder.mkdir()
    return Path(shutil.copy(root / "resources" / "demo" / "demo.gpkg", folder / "codes.gpkg"))


def test_three_threads_open_and_close_the_layers_of_one_file_without_waiting_for_each_other(root: Path, codes: Path) -> None:
    source = f"{codes}|layername=postal_codes"
    done = subprocess.run(
        [sys.executable, "-c", OPENERS, str(root), source], capture_output=True, text=True, timeout=60, check=False
    )

    counts = [int(count) for count in done.stdout.split()]
    assert len(counts) == 3 and min(counts) > 10, done.stderr


def test_a_layer_of_another_thread_is_the_same_by_another_spelling_and_named_as_in_the_main_thread(codes: Path) -> None:
    source = f"{codes}|layername=postal_codes|subset=\"code\" = '1000'"
    found = []
    thread = threading.Thread(target=lambda: found.extend((open_layer(source), open_layer(source))))
    thread.start()
    thread.join(30)
    main, first, second = open_layer(source), *found

    assert main.source() == source
    assert len({main.source(), first.source(), second.source()}) == 3
    assert [layer.name() for layer in (main, first, second)] == ["postal_codes"] * 3
    assert [layer.featureCount() for layer in (main, first, second)] == [1, 1, 1]
    assert plain_spelling(first.source()) == plain_spelling(second.source()) == source


def test_a_layer_that_is_not_there_is_refused_alike_in_every_thread(codes: Path) -> None:
    said = []

    def refused() -> None:
        with pytest.raises(ClusterAtlasError) as caught:
            open_layer(f"{codes}|layername=<b>communes</b>")
        said.append(str(caught.value))

    thread = threading.Thread(target=refused)
    thread.start()
    thread.join(30)
    refused()

    assert said[0] == said[1]
    assert "postal_codes" in said[0] and str(codes) in said[0]


@pytest.mark.parametrize(
    "path", ["/a/b/c.gpkg", "c.gpkg", "./c.gpkg", "/c.gpkg", "//server/part/a b.gpkg", "C:/é/c.gpkg", "../x/ü|y.gpkg"]
)
def test_a_thousand_spellings_differ_and_lead_to_the_same_file(path: str) -> None:
    spelt = [own_spelling(path) for _ in range(1000)]

    assert len({*spelt, path}) == 1001
    assert {Path(one) for one in spelt} == {Path(path)}


def test_a_path_that_windows_takes_letter_by_letter_stays() -> None:
    assert own_spelling("\\\\?\\C:\\a\\b.gpkg") == "\\\\?\\C:\\a\\b.gpkg"


@pytest.mark.parametrize("source", ["", "|layername=x", "https://host/a//b|layername=x", "dbname='a' host=b", "/a/b.gpkg|x=/./"])
def test_a_source_that_was_not_spelt_anew_stays(source: str) -> None:
    assert plain_spelling(source) == source
