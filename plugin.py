"""The door of the plugin: toolbar button, menu entry, dock and provider, all undone in ``unload``."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import Qgis, QgsApplication, QgsSettings
from qgis.PyQt.QtCore import QCoreApplication, QLocale, Qt, QTranslator
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction

from .processing.provider import ICON, NAME, ClusterAtlasProvider
from .processing.workflow.requirements import how_to_install, missing_packages
from .processing.workflow.threads import keep_threads

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

    from .ui.dock import AtlasDock

DOCK_WIDTH = 400
"""Pixels of the dock when it comes up for the first time; at most a third of the window."""

I18N = Path(__file__).resolve().parent / "resources" / "i18n"


class ClusterAtlasPlugin:
    """Put Cluster Atlas into QGIS and take it out again without a trace.

    QGIS calls ``initGui``; ``qgis_process`` calls ``initProcessing`` alone, without ``iface``.
    """

    provider: ClusterAtlasProvider | None = None
    action: QAction | None = None
    dock: AtlasDock | None = None
    translator: QTranslator | None = None

    def __init__(self, iface: QgisInterface | None) -> None:
        self.iface = iface

    def initProcessing(self) -> None:
        """Add the provider to the toolbox."""
        self._install_translator()
        keep_threads()
        self.provider = ClusterAtlasProvider()
        QgsApplication.processingRegistry().addProvider(self.provider)

    def initGui(self) -> None:
        """Add the provider, the toolbar button and the menu entry; say what is missing, if anything is."""
        self.initProcessing()
        self.action = QAction(QIcon(str(ICON)), self.tr("Cluster Atlas"), self.iface.mainWindow())
        self.action.setObjectName("clusterAtlasAction")
        self.action.setToolTip(self.tr("Make the printed atlas sheet of clusters"))
        self.action.setCheckable(True)
        self.action.toggled.connect(self._on_action_toggled)
        self.iface.addToolBarIcon(self.action)
        self.iface.addPluginToMenu(NAME, self.action)
        self._say_what_is_missing()

    def unload(self) -> None:
        """Remove all that ``initGui`` and ``initProcessing`` added."""
        if self.dock is not None:
            self._remove_dock()
        if self.action is not None:
            self.iface.removePluginMenu(NAME, self.action)
            self.iface.removeToolBarIcon(self.action)
            self.action.deleteLater()
            self.action = None
        if self.provider is not None:
            QgsApplication.processingRegistry().removeProvider(self.provider)
            self.provider = None
        if self.translator is not None:
            QCoreApplication.removeTranslator(self.translator)
            self.translator = None

    def tr(self, text: str) -> str:
        """Translate ``text`` in the class's own context, as Qt's tools extract it."""
        return QCoreApplication.translate("ClusterAtlasPlugin", text)

    def _install_translator(self) -> None:
        """Load ``cluster_atlas_fr.qm`` or the like for QGIS's language; the English one, which has its plurals, where there is none."""
        locale = QgsSettings().value("locale/userLocale", QLocale().name()) or ""
        files = (I18N / f"cluster_atlas_{language}.qm" for language in (str(locale)[:2], "en"))
        file = next((one for one in files if one.is_file()), None)
        translator = QTranslator()
        if file is not None and translator.load(str(file)):
            QCoreApplication.installTranslator(translator)
            self.translator = translator

    def _say_what_is_missing(self) -> None:
        missing = missing_packages()
        if missing:
            self.iface.messageBar().pushMessage(NAME, how_to_install(missing), Qgis.MessageLevel.Warning, 0)

    def _on_action_toggled(self, checked: bool) -> None:
        if checked and self.dock is None:
            self._add_dock()
        if self.dock is not None:
            self.dock.setUserVisible(checked)

    def _add_dock(self) -> None:
        """Make the dock when it is first asked for, so that QGIS starts fast."""
        from .ui.dock import AtlasDock

        self.dock = AtlasDock(self.iface, self.iface.mainWindow())
        self.iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.dock)
        window = self.iface.mainWindow()
        if hasattr(window, "resizeDocks"):
            window.resizeDocks([self.dock], [min(DOCK_WIDTH, window.width() // 3)], Qt.Orientation.Horizontal)
        self.dock.closed.connect(self._on_dock_closed)

    def _on_dock_closed(self) -> None:
        if self.action is not None:
            self.action.setChecked(False)

    def _remove_dock(self) -> None:
        dock, self.dock = self.dock, None
        dock.close_dock()
        self.iface.removeDockWidget(dock)
        dock.deleteLater()
