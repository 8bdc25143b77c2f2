"""clusteratlas:producesheet."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterNumber,
)

from ..workflow.sheet import FORMATS, produce_sheet
from ..workflow.translated import translated, translating
from .base import ClusterAtlasAlgorithm, progress_of


class ProduceSheet(ClusterAtlasAlgorithm):
    """Make every page, table and file of a sheet."""

    SHEET = "SHEET"
    FORMATS = "FORMATS"
    DPI = "DPI"
    FOLDER = "FOLDER"

    NAME = "producesheet"
    DISPLAY_NAME = "Produce an atlas sheet"
    SUMMARY = (
        "Makes a whole atlas sheet from its file: figures, maps, commentary, method, report and an editable project."
    )
    HELP = (
        SUMMARY
        + "\n\nThe sheet is one JSON file (format cluster-atlas-sheet, version 1) that names the members table, the postal-code "
        "layers, rules, base map, pages and texts; paths in it are relative to it. Empty: the demonstration sheet.\n\nThe folder gets "
        "sheet.pdf, the frame of each map page (249 x 165 mm), atlas.gpkg, project.qgz, the ledger and the other tables, report.html and "
        "the sheet as it was run. Files appear whole or not at all; a project that you changed is never overwritten.\n\nIn qgis_process "
        "formats are written pdf,svg,png without spaces."
    )

    def flags(self) -> QgsProcessingAlgorithm.Flag:
        """Return the flags: layouts are drawn on the main thread."""
        return super().flags() | QgsProcessingAlgorithm.Flag.FlagNoThreading

    def define(self) -> None:
        """Add the parameters and outputs."""
        self.addParameter(
            QgsProcessingParameterFile(
                self.SHEET,
                self.tr("Sheet (empty: the demonstration)"),
                optional=True,
                fileFilter=self.tr("Sheets (*.json);;All files (*)"),
            )
        )
        self.addParameter(
            QgsProcessingParameterEnum(
                self.FORMATS,
                self.tr("Formats of the frames"),
                list(FORMATS),
                allowMultiple=True,
                defaultValue=["pdf"],
                usesStaticStrings=True,
            )
        )
        self.addParameter(
            QgsProcessingParameterNumber(
                self.DPI,
                self.tr("Resolution of PNG files (dpi)"),
                QgsProcessingParameterNumber.Type.Integer,
                300,
                minValue=36,
                maxValue=1200,
            )
        )
        self.addParameter(QgsProcessingParameterFolderDestination(self.FOLDER, self.tr("Folder of the sheet")))

    def run_steps(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Produce the sheet."""
        folder = self.parameterAsString(parameters, self.FOLDER, context)
        if not folder:
            raise QgsProcessingException(self.tr("No folder is given for the sheet."))
        run = produce_sheet(
            self.parameterAsString(parameters, self.SHEET, context) or None,
            folder,
            self.parameterAsEnumStrings(parameters, self.FORMATS, context) or ["pdf"],
            self.parameterAsInt(parameters, self.DPI, context),
            progress_of(feedback),
            feedback.isCanceled,
            translating(feedback.pushInfo),
        )
        feedback.pushInfo(translated(run.summary))
        return {self.FOLDER: str(run.folder)}
