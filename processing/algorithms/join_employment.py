"""clusteratlas:joinemployment."""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterString,
    QgsProcessingUtils,
    QgsVectorLayer,
)

from ..domain.names import CELL_FIELDS, LEDGER_FIELDS, ROW_FIELDS, TOTAL_FIELDS, UNMATCHED_FIELDS
from ..workflow.join import Employment, join_employment, postal_layer
from .members import MemberAlgorithm, field_parameter, watch_of
from .tables import is_asked_for, read_table_parameter, table_parameter, table_sink, write_table


class JoinEmployment(MemberAlgorithm):
    """Sum the members' jobs by postal code and cluster, and account for every row."""

    POSTAL_LAYERS = "POSTAL_LAYERS"
    POSTAL_CODE_FIELD = "POSTAL_CODE_FIELD"
    POSTAL_COUNTRY_FIELD = "POSTAL_COUNTRY_FIELD"
    POSTAL_COUNTRIES = "POSTAL_COUNTRIES"
    OUTPUT = "OUTPUT"
    TOTALS = "TOTALS"
    ROWS = "ROWS"
    UNMATCHED = "UNMATCHED"
    EXCLUDED = "EXCLUDED"
    LEDGER = "LEDGER"

    NAME = "joinemployment"
    DISPLAY_NAME = "Join employment to postal codes"
    GROUP, GROUP_ID = "Figures", "figures"
    SUMMARY = "Sums the headcounts of cluster members by postal code and cluster, and on the map of all clusters each site once."
    HELP = (
        SUMMARY
        + "\n\nThe members table may be a layer or a file (CSV, TXT, XLSX, ODS ...); columns are recognised from the header in "
        "French, English, Dutch and German unless named, and the log says which were taken. Rules exclude or correct members; host codes "
        "say where a code without territory is shown. Every row and job is accounted for in the ledger; the table of rows says what "
        "became of each.\n\nPostal-code columns, country columns and countries: one value for all layers, or one a layer, separated by ;"
    )

    def define(self) -> None:
        """Add the parameters and outputs."""
        self.add_member_parameters()
        self.addParameter(
            QgsProcessingParameterMultipleLayers(
                self.POSTAL_LAYERS, self.tr("Postal-code layers"), QgsProcessing.SourceType.TypeVectorAnyGeometry
            )
        )
        self.add_advanced(field_parameter(self.POSTAL_CODE_FIELD, self.tr("Postal code column of the layers")))
        self.add_advanced(field_parameter(self.POSTAL_COUNTRY_FIELD, self.tr("Country column of the layers")))
        self.add_advanced(field_parameter(self.POSTAL_COUNTRIES, self.tr("Countries of the layers (BE; LU ...)")))
        self.addParameter(table_parameter(self.RULES, self.tr("Rules table"), optional=True))
        self.addParameter(table_parameter(self.HOST_CODES, self.tr("Host codes table"), optional=True))
        self.add_advanced(
            QgsProcessingParameterString(self.CLUSTERS, self.tr("Only these clusters (separated by ;)"), optional=True)
        )
        self.add_advanced(
            QgsProcessingParameterString(
                self.KINDS, self.tr("Only these kinds of organisation (separated by ;)"), optional=True
            )
        )
        self.addParameter(table_sink(self.OUTPUT, self.tr("Jobs by code and cluster"), points=True, optional=False))
        self.addParameter(table_sink(self.TOTALS, self.tr("Jobs by code, each site once"), points=True))
        for name, description in (
            (self.ROWS, self.tr("Every row and its fate")),
            (self.UNMATCHED, self.tr("Unmatched codes")),
            (self.EXCLUDED, self.tr("Excluded members")),
            (self.LEDGER, self.tr("Ledger")),
        ):
            self.addParameter(table_sink(name, description))

    def checkParameterValues(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[bool, str]:
        """Check the parameters; a postal-code layer whose file is missing is named, which QGIS does not."""
        for name in self._layer_texts(parameters):
            path = name.split("|")[0]
            known = QgsProcessingUtils.mapLayerFromString(name, context, allowLoadingNewLayers=False)
            if known is None and os.path.splitext(path)[1] and not os.path.exists(path):
                return False, self.tr("There is no such postal-code layer: {}").format(path)
        return super().checkParameterValues(parameters, context)

    def _layer_texts(self, parameters: dict[str, Any]) -> list[str]:
        given = parameters.get(self.POSTAL_LAYERS)
        return [item for item in (given if isinstance(given, list) else [given]) if isinstance(item, str)]

    def run_steps(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Read, join, write."""
        query = self.member_query(parameters, context)
        layers = self._postal_layers(parameters, context, query.default_country)
        rules, _ = read_table_parameter(self, parameters, self.RULES, context)
        hosts, _ = read_table_parameter(self, parameters, self.HOST_CODES, context)
        return self._write(join_employment(query, layers, rules, hosts, watch_of(feedback)), parameters, context)

    def _postal_layers(
        self, parameters: dict[str, Any], context: QgsProcessingContext, default_country: str
    ) -> list[Any]:
        layers: Sequence[QgsVectorLayer] = self.parameterAsLayerList(parameters, self.POSTAL_LAYERS, context)
        given = parameters.get(self.POSTAL_LAYERS)
        asked = given if isinstance(given, list) else [given]
        if len(layers) != len(asked):
            opened = {layer.source().split("|")[0] for layer in layers} | {layer.id() for layer in layers}
            lost = [str(item) for item in asked if isinstance(item, str) and item.split("|")[0] not in opened]
            raise QgsProcessingException(
                self.tr("Postal-code layer cannot be opened: {}").format(", ".join(lost) or asked)
            )
        options = [
            self._one_a_layer(parameters, name, len(layers), context)
            for name in (self.POSTAL_CODE_FIELD, self.POSTAL_COUNTRY_FIELD, self.POSTAL_COUNTRIES)
        ]
        return [
            postal_layer(layer, layer.name(), code, country_field, country, default_country)
            for layer, code, country_field, country in zip(layers, *options)
        ]

    def _one_a_layer(
        self, parameters: dict[str, Any], name: str, count: int, context: QgsProcessingContext
    ) -> list[str]:
        """Return a parameter's value for each layer: one for all, or one a layer (an empty one may stand between two ;)."""
        text = self.parameterAsString(parameters, name, context)
        values = [value.strip() for value in text.split(";")] if text.strip() else [""]
        while len(values) > max(count, 1) and not values[-1]:  # a ; at the end
            values.pop()
        if len(values) not in (1, count):
            message = self.tr("{} has {} values for {} layers: give one for all, or one a layer.")
            raise QgsProcessingException(message.format(name, len(values), count))
        return values * count if len(values) == 1 else values

    def _write(self, result: Employment, parameters: dict[str, Any], context: QgsProcessingContext) -> dict[str, Any]:
        aliases = {column: cluster for cluster, column in result.columns.items()}
        totals = (*TOTAL_FIELDS, *result.columns.values())
        outputs = write_table(self, parameters, self.OUTPUT, context, result.cells, CELL_FIELDS, result.crs)
        outputs |= write_table(self, parameters, self.TOTALS, context, result.totals, totals, result.crs, aliases)
        for name, table, fields in (
            (self.ROWS, "rows", ROW_FIELDS),
            (self.UNMATCHED, "unmatched", UNMATCHED_FIELDS),
            (self.EXCLUDED, "excluded", ROW_FIELDS),
            (self.LEDGER, "ledger", LEDGER_FIELDS),
        ):
            if is_asked_for(parameters, name):  # the rows are made only then
                outputs |= write_table(self, parameters, name, context, getattr(result, table), fields)
        return outputs
