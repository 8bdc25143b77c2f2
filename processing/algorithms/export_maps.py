"""clusteratlas:exportmaps."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsMapLayer,
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFile,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
    QgsVectorLayer,
)

from ..workflow.maps import FORMATS, LANGUAGES, MapRequest, export_maps
from .base import ClusterAtlasAlgorithm
from .members import watch_of


class ExportMaps(ClusterAtlasAlgorithm):
    """Draw styled layers as pages with title, legend and sources, and write them as PDF, SVG or PNG."""

    LAYERS = "LAYERS"
    BASE_LAYERS = "BASE_LAYERS"
    EXTENT = "EXTENT"
    TITLE = "TITLE"
    SUBTITLE = "SUBTITLE"
    SOURCES = "SOURCES"
    LAYOUT = "LAYOUT"
    LANGUAGE = "LANGUAGE"
    FORMATS = "FORMATS"
    DPI = "DPI"
    FOLDER = "FOLDER"

    NAME = "exportmaps"
    DISPLAY_NAME = "Export maps"
    GROUP, GROUP_ID = "Maps", "maps"
    SUMMARY = "Writes the symbol layers as pages with title, legend and sources: one file for each page and format."
    HELP = SUMMARY + (
        "\n\nThe layers are those of “Build proportional symbols”: the total is a page of its own, one cluster too; "
        "several clusters share grids of at most six maps with one scale.\n\nBase layers are drawn below, the first on "
        "top, in their own styles.\n\nExtent: the least area shown; it grows so that no circle is cut, and what lies "
        "outside is counted at the edge. Empty = all circles.\n\nLayout: a copy of the plugin's atlas-a4.json with "
        "other sizes, fonts and colours; empty = the plugin's.\n\nFormats: pdf, svg and png, separated by a comma "
        "without a space. Pages are A4 with the map frame of 249 x 165 mm inside; the resolution is the PNG's."
    )

    def flags(self) -> QgsProcessingAlgorithm.Flags:
        """Draw on the main thread: layouts crash elsewhere."""
        return super().flags() | QgsProcessingAlgorithm.Flag.FlagNoThreading

    def define(self) -> None:
        """Add the parameters and outputs."""
        points, vectors = QgsProcessing.SourceType.TypeVectorPoint, QgsProcessing.SourceType.TypeVectorAnyGeometry
        self.addParameter(QgsProcessingParameterMultipleLayers(self.LAYERS, self.tr("Symbol layers"), points))
        self.addParameter(
            QgsProcessingParameterMultipleLayers(self.BASE_LAYERS, self.tr("Base layers"), vectors, optional=True)
        )
        self.addParameter(QgsProcessingParameterExtent(self.EXTENT, self.tr("Least area shown"), optional=True))
        for name, text in (
            (self.TITLE, self.tr("Title")),
            (self.SUBTITLE, self.tr("Line above the title")),
            (self.SOURCES, self.tr("Sources")),
        ):
            self.addParameter(QgsProcessingParameterString(name, text, optional=True))
        self.addParameter(
            QgsProcessingParameterFile(self.LAYOUT, self.tr("Layout settings"), extension="json", optional=True)
        )
        self.addParameter(
            QgsProcessingParameterEnum(
                self.LANGUAGE,
                self.tr("Language of the page"),
                list(LANGUAGES),
                defaultValue=LANGUAGES[0],
                usesStaticStrings=True,
            )
        )
        self.addParameter(
            QgsProcessingParameterEnum(
                self.FORMATS,
                self.tr("Formats"),
                list(FORMATS),
                allowMultiple=True,
                defaultValue=FORMATS[0],
                usesStaticStrings=True,
            )
        )
        self.addParameter(
            QgsProcessingParameterNumber(
                self.DPI,
                self.tr("Resolution of the PNG (dpi)"),
                QgsProcessingParameterNumber.Type.Double,
                defaultValue=300.0,
                minValue=10.0,
                maxValue=2400.0,
            )
        )
        self.addParameter(QgsProcessingParameterFolderDestination(self.FOLDER, self.tr("Folder")))

    def run_steps(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Read the parameters and export."""
        layers = self._layers(parameters, self.LAYERS, context)
        if not layers:
            raise QgsProcessingException(self.invalidSourceError(parameters, self.LAYERS))
        crs = context.project().crs() if context.project() is not None else layers[0].crs()
        crs = crs if crs.isValid() else layers[0].crs()
        extent = self.parameterAsExtent(parameters, self.EXTENT, context, crs)
        corners = (extent.xMinimum(), extent.yMinimum(), extent.xMaximum(), extent.yMaximum())
        request = MapRequest(
            layers=layers,
            base_layers=self._layers(parameters, self.BASE_LAYERS, context),
            extent=None if extent.isNull() or extent.isEmpty() else corners,
            crs=crs,
            title=self.parameterAsString(parameters, self.TITLE, context),
            subtitle=self.parameterAsString(parameters, self.SUBTITLE, context),
            sources=self.parameterAsString(parameters, self.SOURCES, context),
            layout=self.parameterAsString(parameters, self.LAYOUT, context),
            language=self.parameterAsEnumString(parameters, self.LANGUAGE, context),
            formats=tuple(self.parameterAsEnumStrings(parameters, self.FORMATS, context)),
            dpi=self.parameterAsDouble(parameters, self.DPI, context),
        )
        folder = self.parameterAsString(parameters, self.FOLDER, context)
        export_maps(request, folder, watch_of(feedback))
        return {self.FOLDER: folder}

    def _layers(
        self, parameters: dict[str, Any], name: str, context: QgsProcessingContext
    ) -> tuple[QgsVectorLayer, ...]:
        """Return the layers of a parameter; those given by path get the style that is stored with them."""
        opened = set(context.project().mapLayers()) if context.project() is not None else set()
        found: list[QgsMapLayer] = self.parameterAsLayerList(parameters, name, context) or []
        for layer in found:
            if layer.id() not in opened:
                layer.loadDefaultStyle()
        return tuple(found)
