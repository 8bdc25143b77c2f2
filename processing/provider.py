"""The group "Cluster Atlas" of the Processing toolbox."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path

from qgis.core import QgsMessageLog, QgsProcessingProvider
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QIcon

from .domain.names import PROVIDER_ID

NAME = "Cluster Atlas"
ICON = Path(__file__).resolve().parents[1] / "resources" / "icons" / "cluster_atlas.svg"

ALGORITHMS = (
    ("normalise_postal_codes", "NormalisePostalCodes"),
    ("suggest_exclusions", "SuggestExclusions"),
    ("apply_exclusions", "ApplyExclusions"),
    ("join_employment", "JoinEmployment"),
    ("build_symbols", "BuildSymbols"),
    ("export_maps", "ExportMaps"),
    ("produce_sheet", "ProduceSheet"),
)
"""Module and class of each algorithm, imported one by one when the provider loads."""


class ClusterAtlasProvider(QgsProcessingProvider):
    """Offer the plugin's algorithms to QGIS, the toolbox, models and ``qgis_process``."""

    def id(self) -> str:
        return PROVIDER_ID

    def name(self) -> str:
        return NAME

    def longName(self) -> str:
        return QCoreApplication.translate("ClusterAtlas", "Cluster Atlas: the printed sheet of clusters")

    def icon(self) -> QIcon:
        return QIcon(str(ICON))

    def svgIconPath(self) -> str:
        return str(ICON)

    def loadAlgorithms(self) -> None:
        """Add each algorithm; one that can't be imported is told in the log and does not take the others with it."""
        for module_name, class_name in ALGORITHMS:
            try:
                module = import_module(f".algorithms.{module_name}", __package__)
            except ImportError as error:
                text = QCoreApplication.translate("ClusterAtlas", "The algorithm {} is not available: {}")
                QgsMessageLog.logMessage(text.format(class_name, error), NAME)
                continue
            self.addAlgorithm(getattr(module, class_name)())
