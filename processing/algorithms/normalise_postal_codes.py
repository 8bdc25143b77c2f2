"""clusteratlas:normalisepostalcodes."""

from __future__ import annotations

from itertools import chain, islice
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterString,
)

from ..workflow.normalise import CodeQuery, Normalised, is_read_by_the_plugin, normalise_codes
from .base import ClusterAtlasAlgorithm
from .members import field_parameter, watch_of
from .tables import raw_text, table_sink, with_files_passed, write_features


class NormalisePostalCodes(ClusterAtlasAlgorithm):
    """Say of each row which country and postal code its cell means, or why it means none."""

    INPUT = "INPUT"
    CODE_FIELD = "CODE_FIELD"
    COUNTRY_FIELD = "COUNTRY_FIELD"
    DEFAULT_COUNTRY = "DEFAULT_COUNTRY"
    OUTPUT = "OUTPUT"

    NAME = "normalisepostalcodes"
    DISPLAY_NAME = "Normalise postal codes"
    GROUP, GROUP_ID = "Figures", "figures"
    SUMMARY = "Adds to each row the country and postal code that its cell means, or why it means none."
    HELP = (
        SUMMARY
        + "\n\nCodes of Belgium, Luxembourg, France, Germany and the Netherlands are read as people write them: B-1348, 1348.0, 1348 "
        "Louvain-la-Neuve, L-7750, a French 1000 that lost its zero. The country is the prefix's, else the country column's, else the "
        "default.\n\nFields added: pc_country and pc_code (filled where the status is ok) and pc_status: ok, missing, invalid (not a code "
        "of its country), conflict (prefix and country column disagree), unknown_country. A doubtful code is never moved to another "
        "country. A column of the table that has one of these names is kept with _2 after it.\n\nThe table may be a layer or a file (CSV, "
        "TXT, XLSX, ODS ...); its columns are recognised from the header unless named."
    )

    def define(self) -> None:
        """Add the parameters and the output."""
        self.addParameter(
            QgsProcessingParameterFeatureSource(
                self.INPUT, self.tr("Table or layer with postal codes"), [QgsProcessing.SourceType.TypeVector]
            )
        )
        self.addParameter(field_parameter(self.CODE_FIELD, self.tr("Postal code column (empty: recognised)")))
        self.addParameter(field_parameter(self.COUNTRY_FIELD, self.tr("Country column (empty: recognised)")))
        self.addParameter(
            QgsProcessingParameterString(
                self.DEFAULT_COUNTRY, self.tr("Country of codes without prefix or country"), defaultValue="BE"
            )
        )
        self.addParameter(table_sink(self.OUTPUT, self.tr("Rows with normalised postal codes"), optional=False))

    def checkParameterValues(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[bool, str]:
        """Check the parameters; a table that is any existing file passes, since the plugin reads it by itself."""
        return super().checkParameterValues(with_files_passed(parameters, [self.INPUT]), context)

    def run_steps(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Read, normalise and write row by row."""
        watch = watch_of(feedback)
        made = normalise_codes(self._query(parameters, context), watch)
        first = list(islice(made.features, 1))  # what is wrong with the table shows before a file is made
        written = self._write(made, first, parameters, context)
        made.log(watch)
        return {self.OUTPUT: written}

    def _query(self, parameters: dict[str, Any], context: QgsProcessingContext) -> CodeQuery:
        text = raw_text(parameters.get(self.INPUT))
        source: Any = text if is_read_by_the_plugin(text) else self.parameterAsSource(parameters, self.INPUT, context)
        if source is None:
            raise QgsProcessingException(self.invalidSourceError(parameters, self.INPUT))

        def value(name: str) -> str:
            return self.parameterAsString(parameters, name, context).strip()

        return CodeQuery(
            source=source,
            name=text if isinstance(source, str) else source.sourceName(),
            code_field=value(self.CODE_FIELD),
            country_field=value(self.COUNTRY_FIELD),
            default_country=value(self.DEFAULT_COUNTRY) or "BE",
        )

    def _write(
        self, made: Normalised, first: list[Any], parameters: dict[str, Any], context: QgsProcessingContext
    ) -> str:
        kind = (made.fields, made.geometry, made.crs)
        return write_features(self, parameters, self.OUTPUT, context, kind, chain(first, made.features))
