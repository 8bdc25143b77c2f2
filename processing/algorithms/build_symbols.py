"""clusteratlas:buildsymbols."""

from __future__ import annotations

from typing import Any, ClassVar

from qgis.core import (
    QgsMapLayer,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsProcessingOutputMultipleLayers,
    QgsProcessingOutputNumber,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ..workflow.symbols import KINDS, SHAPES, BuiltSymbols, SymbolOptions, build_symbols
from .base import ClusterAtlasAlgorithm
from .members import watch_of


class StoredStyle(QgsProcessingLayerPostProcessorInterface):
    """Give a layer that Processing loads the style that its GeoPackage holds.

    QGIS keeps no hold on a post-processor made in Python: ``kept`` does, one for each layer, for the session.
    """

    kept: ClassVar[dict[str, StoredStyle]] = {}

    @classmethod
    def for_source(cls, source: str) -> StoredStyle:
        """Return the post-processor of a layer's source, made once."""
        return cls.kept.setdefault(source, cls())

    def postProcessLayer(
        self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        layer.loadDefaultStyle()
        layer.triggerRepaint()


class BuildSymbols(ClusterAtlasAlgorithm):
    """Make area-true layers of symbols or pies, with their styles, in one GeoPackage."""

    INPUT = "INPUT"
    CLUSTERS = "CLUSTERS"
    KIND = "KIND"
    SHAPE = "SHAPE"
    COLOURS = "COLOURS"
    JOBS_PER_MM2 = "JOBS_PER_MM2"
    MAX_DIAMETER_MM = "MAX_DIAMETER_MM"
    OUTPUT = "OUTPUT"
    LAYERS = "LAYERS"
    SCALE = "SCALE"

    NAME = "buildsymbols"
    DISPLAY_NAME = "Build proportional symbols"
    GROUP, GROUP_ID = "Maps", "maps"
    SUMMARY = (
        "Makes symbols or pies whose area is the jobs, one layer a cluster or the total, with their styles in one "
        "GeoPackage."
    )
    HELP = SUMMARY + (
        "\n\nThe input is OUTPUT (one layer a cluster) or TOTALS (one layer, each site once) of “Join employment to "
        "postal codes”.\n\nClusters: names separated by ; (empty = all), compared without case, accents, spaces and "
        "punctuation.\n\nShape: circle, square (its middle on the place) or half_circle (the upper half, the middle "
        "of its flat side on the place); the area is the jobs in each.\n\n"
        "Colours: TIC=#0072B2;Espace=#D55E00 by name (total=#555555 for the total), or only colours "
        "in the order of the clusters; empty = the plugin's palette.\n\nJobs per mm²: 0 chooses the smallest round "
        "value (1, 2, 5, 10 ...) with which the largest symbol is at most the given width and the symbols cover at "
        "most a seventh of the map; all layers share it. SCALE returns it for the next edition.\n\nSymbols less "
        "than 0.5 mm across are grey dots of 0.5 mm.\n\nPies are made from TOTALS: "
        "the area is the place's jobs, each site once; the slices are shares of the sums by cluster, clockwise from 12 "
        "o'clock. With Clusters, these have slices of their own in this order, and the others share a grey one."
    )

    def define(self) -> None:
        """Add the parameters and outputs."""
        points = [QgsProcessing.SourceType.TypeVectorPoint]
        self.addParameter(QgsProcessingParameterFeatureSource(self.INPUT, self.tr("Jobs by postal code"), points))
        self.addParameter(
            QgsProcessingParameterString(self.CLUSTERS, self.tr("Only these clusters (separated by ;)"), optional=True)
        )
        for name, text, options in ((self.KIND, self.tr("Kind"), KINDS), (self.SHAPE, self.tr("Shape"), SHAPES)):
            self.addParameter(
                QgsProcessingParameterEnum(name, text, list(options), defaultValue=options[0], usesStaticStrings=True)
            )
        self.addParameter(
            QgsProcessingParameterString(self.COLOURS, self.tr("Colours (name=#rrggbb; separated by ;)"), optional=True)
        )
        decimal = QgsProcessingParameterNumber.Type.Double
        self.addParameter(
            QgsProcessingParameterNumber(
                self.JOBS_PER_MM2, self.tr("Jobs per mm² (0 = chosen)"), decimal, defaultValue=0.0, minValue=0.0
            )
        )
        self.addParameter(
            QgsProcessingParameterNumber(
                self.MAX_DIAMETER_MM, self.tr("Largest diameter (mm)"), decimal, defaultValue=20.0, minValue=0.51
            )
        )
        self.addParameter(
            QgsProcessingParameterFileDestination(self.OUTPUT, self.tr("Symbols"), self.tr("GeoPackage (*.gpkg)"))
        )
        self.addOutput(QgsProcessingOutputMultipleLayers(self.LAYERS, self.tr("Symbol layers")))
        self.addOutput(QgsProcessingOutputNumber(self.SCALE, self.tr("Jobs per mm²")))

    def run_steps(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Read the parameters, build, and name the layers to load."""
        source = self.parameterAsSource(parameters, self.INPUT, context)
        if source is None:
            raise QgsProcessingException(self.invalidSourceError(parameters, self.INPUT))
        options = SymbolOptions(
            clusters=self.parameterAsString(parameters, self.CLUSTERS, context),
            kind=self.parameterAsEnumString(parameters, self.KIND, context),
            shape=self.parameterAsEnumString(parameters, self.SHAPE, context),
            colours=self.parameterAsString(parameters, self.COLOURS, context),
            jobs_per_mm2=self.parameterAsDouble(parameters, self.JOBS_PER_MM2, context),
            max_diameter_mm=self.parameterAsDouble(parameters, self.MAX_DIAMETER_MM, context),
        )
        path = self.parameterAsFileOutput(parameters, self.OUTPUT, context)
        built = build_symbols(source, path, options, watch_of(feedback))
        self._load(built, context)
        return {
            self.OUTPUT: path,
            self.LAYERS: [built.source(layer) for layer in built.layers],
            self.SCALE: built.jobs_per_mm2,
        }

    def _load(self, built: BuiltSymbols, context: QgsProcessingContext) -> None:
        """Ask for the layers in the project where this run belongs to one, styled as they are stored."""
        if context.project() is None:
            return
        for layer in built.layers:
            source = built.source(layer)
            details = QgsProcessingContext.LayerDetails(layer.name, context.project(), self.LAYERS)
            details.setPostProcessor(StoredStyle.for_source(source))
            context.addLayerToLoadOnCompletion(source, details)
