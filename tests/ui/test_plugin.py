"""The plugin comes and goes without a trace, also where pandas is missing."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from qgis.core import Qgis, QgsApplication, QgsProject, QgsSettings
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QObject, QTranslator
from qgis.PyQt.QtWidgets import QApplication, QDockWidget

from .waiting import wait_until

if TYPE_CHECKING:
    from cluster_atlas.plugin import ClusterAtlasPlugin
    from qgis.gui import QgisInterface


def traces(iface: QgisInterface) -> tuple[list[str], list[str]]:
    """Name the providers and every object of the main window: what a plugin leaves behind shows here."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    providers = [provider.id() for provider in QgsApplication.processingRegistry().providers()]
    return sorted(providers), sorted(child.objectName() for child in iface.mainWindow().findChildren(QObject))


def docks(iface: QgisInterface) -> list[QDockWidget]:
    return [dock for dock in iface.mainWindow().findChildren(QDockWidget) if dock.objectName() == "clusterAtlasDock"]


def test_loading_adds_a_button_and_the_provider(plugin: ClusterAtlasPlugin) -> None:
    plugin.initGui()

    assert plugin.action.isCheckable()
    assert not plugin.action.icon().isNull()
    assert QgsApplication.processingRegistry().providerById("clusteratlas") is not None


def receivers(iface: QgisInterface) -> tuple[int, ...]:
    """Count what listens to the signals that a dock listens to."""
    project, registry = QgsProject.instance(), QgsApplication.processingRegistry()
    counted = (
        project.receivers(project.readProject),
        project.receivers(project.writeProject),
        project.receivers(project.layersWillBeRemoved),
        project.receivers(project.layersAdded),
        project.receivers(project.layersRemoved),
        project.receivers(project.crsChanged),
        project.receivers(project.cleared),
        registry.receivers(registry.providerAdded),
        iface.receivers(iface.newProjectCreated),
        iface.mapCanvas().receivers(iface.mapCanvas().mapToolSet),
        iface.mapCanvas().receivers(iface.mapCanvas().extentsChanged),
        iface.mapCanvas().receivers(iface.mapCanvas().mapCanvasRefreshed),
    )
    return tuple(counted)


def test_loading_and_unloading_fifty_times_leaves_no_trace(
    plugin: ClusterAtlasPlugin, qgis_iface: QgisInterface, qgis_new_project: None
) -> None:
    plugin.initGui()
    plugin.action.setChecked(True)
    plugin.unload()  # QGIS makes some things of its own when they are asked for first
    before, listening = traces(qgis_iface), receivers(qgis_iface)
    windows, translators = len(QApplication.topLevelWidgets()), len(QCoreApplication.instance().findChildren(QTranslator))

    for _ in range(50):
        plugin.initGui()
        plugin.action.setChecked(True)
        assert traces(qgis_iface) != before
        plugin.unload()

    assert traces(qgis_iface) == before
    assert receivers(qgis_iface) == listening
    assert len(QApplication.topLevelWidgets()) <= windows  # those of other tests may go meanwhile
    assert len(QCoreApplication.instance().findChildren(QTranslator)) == translators
    assert QgsApplication.taskManager().count() == 0


def test_unloading_in_the_middle_of_a_reading_ends_it(plugin: ClusterAtlasPlugin, qgis_new_project: None) -> None:
    plugin.initGui()
    plugin.action.setChecked(True)
    session = plugin.dock.session
    plugin.dock.sheet_menu.open_demonstration()
    wait_until(lambda: session.is_running)

    plugin.unload()

    wait_until(lambda: QgsApplication.taskManager().count() == 0)


def test_unloading_twice_does_no_harm(plugin: ClusterAtlasPlugin, qgis_iface: QgisInterface) -> None:
    plugin.initGui()
    plugin.unload()
    plugin.unload()

    assert QgsApplication.processingRegistry().providerById("clusteratlas") is None


def test_the_dock_is_made_when_it_is_first_asked_for(plugin: ClusterAtlasPlugin, qgis_iface: QgisInterface) -> None:
    plugin.initGui()
    assert docks(qgis_iface) == []

    plugin.action.setChecked(True)
    plugin.action.setChecked(False)
    plugin.action.setChecked(True)

    assert docks(qgis_iface) == [plugin.dock]


def test_closing_the_dock_releases_the_button(plugin: ClusterAtlasPlugin) -> None:
    plugin.initGui()
    plugin.action.setChecked(True)

    plugin.dock.close()

    assert not plugin.action.isChecked()


def test_qgis_process_gets_the_provider_without_a_window() -> None:
    import cluster_atlas

    plugin = cluster_atlas.classFactory(None)
    plugin.initProcessing()
    assert QgsApplication.processingRegistry().providerById("clusteratlas") is not None

    plugin.unload()
    assert QgsApplication.processingRegistry().providerById("clusteratlas") is None


def test_the_provider_offers_the_seven_algorithms(plugin: ClusterAtlasPlugin) -> None:
    plugin.initProcessing()

    names = {algorithm.name() for algorithm in plugin.provider.algorithms()}

    assert names == {
        "normalisepostalcodes",
        "suggestexclusions",
        "applyexclusions",
        "joinemployment",
        "buildsymbols",
        "exportmaps",
        "producesheet",
    }
    assert (plugin.provider.name(), plugin.provider.icon().isNull()) == ("Cluster Atlas", False)


def test_without_pandas_the_plugin_loads_and_says_what_to_install(
    plugin: ClusterAtlasPlugin, qgis_iface: QgisInterface, monkeypatch: pytest.MonkeyPatch
) -> None:
    from cluster_atlas.processing.workflow.requirements import how_to_install

    monkeypatch.setitem(sys.modules, "pandas", None)
    plugin.initGui()
    plugin.action.setChecked(True)

    (message,) = qgis_iface.messageBar().get_messages(Qgis.MessageLevel.Warning)
    assert "pandas" in message and how_to_install() in message
    assert "pandas" in plugin.dock.missing.text() and how_to_install() in plugin.dock.missing.text()
    assert not plugin.dock.stepper.isEnabled()


def test_with_pandas_nothing_is_said(plugin: ClusterAtlasPlugin, qgis_iface: QgisInterface) -> None:
    plugin.initGui()

    assert qgis_iface.messageBar().get_messages(Qgis.MessageLevel.Warning) == []


WITHOUT_PANDAS = """
import importlib.util, sys
sys.modules["pandas"] = None
spec = importlib.util.spec_from_file_location(
    "cluster_atlas", sys.argv[1] + "/__init__.py", submodule_search_locations=[sys.argv[1]])
module = sys.modules["cluster_atlas"] = importlib.util.module_from_spec(spec)
spec.loader.exec_module(module)
from qgis.core import QgsApplication
app = QgsApplication([], False)
app.initQgis()
plugin = module.classFactory(None)
plugin.initProcessing()
for algorithm in plugin.provider.algorithms():
    can, why = algorithm.canExecute()
    print(algorithm.name(), can, why)
plugin.unload()
"""


def test_without_pandas_from_the_start_every_algorithm_is_listed_and_refuses_to_run(root: Path) -> None:
    done = subprocess.run([sys.executable, "-c", WITHOUT_PANDAS, str(root)], capture_output=True, text=True)
    lines = done.stdout.splitlines()

    assert len(lines) == 7, done.stderr
    assert all(line.split()[1] == "False" and "pandas" in line for line in lines)


@pytest.mark.parametrize(("locale", "said"), [("es_ES", "3 pages"), ("en_US", "3 pages"), ("nl_BE", "3 pagina’s"), ("", "3 pages")])
def test_a_language_without_translation_gets_the_plurals_of_english(
    plugin: ClusterAtlasPlugin, locale: str, said: str
) -> None:
    before = QgsSettings().value("locale/userLocale")
    QgsSettings().setValue("locale/userLocale", locale)
    try:
        plugin.initProcessing()
        assert QCoreApplication.translate("SheetStep", "%n page(s)", "", 3) == said
    finally:
        QgsSettings().setValue("locale/userLocale", before)


LOADED = """
import importlib.util, sys
spec = importlib.util.spec_from_file_location(
    "cluster_atlas", sys.argv[1] + "/__init__.py", submodule_search_locations=[sys.argv[1]])
module = sys.modules["cluster_atlas"] = importlib.util.module_from_spec(spec)
spec.loader.exec_module(module)
from qgis.core import QgsApplication
app = QgsApplication([], False)
app.initQgis()
module.classFactory(None).initProcessing()
print("pandas" in sys.modules, any(name.startswith("cluster_atlas.processing.cartography") for name in sys.modules))
"""


def test_loading_imports_neither_pandas_nor_the_drawing_code(root: Path) -> None:
    done = subprocess.run([sys.executable, "-c", LOADED, str(root)], capture_output=True, text=True)

    assert done.stdout.split() == ["False", "False"], done.stderr
