"""The member parameters, which several algorithms share."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterExpression,
    QgsProcessingParameterString,
)

from ..workflow.members import MemberQuery, Watch, split_names
from ..workflow.translated import translating
from .base import ClusterAtlasAlgorithm, progress_of
from .tables import read_table_parameter, table_parameter, with_files_passed

FIELD_PARAMETERS = {
    "ORGANISATION_FIELD": ("organisation", "Organisation column"),
    "SITE_ID_FIELD": ("site_id", "Site identifier column"),
    "KIND_FIELD": ("kind", "Organisation kind column"),
    "CLUSTER_FIELD": ("cluster", "Cluster column"),
    "ROLE_FIELD": ("role", "Role column (principal or secondary)"),
    "MEMBER_POSTAL_CODE_FIELD": ("postal_code", "Postal code column"),
    "COUNTRY_FIELD": ("country", "Country column"),
    "JOBS_FIELD": ("jobs", "Headcount column"),
    "YEAR_FIELD": ("year", "Year column"),
}


def field_parameter(name: str, description: str) -> QgsProcessingParameterString:
    """Return the parameter of a column's name: text, so that a column of any file can be named."""
    return QgsProcessingParameterString(name, description, optional=True)


class MemberAlgorithm(ClusterAtlasAlgorithm):
    """An algorithm that reads a members table."""

    MEMBERS = "MEMBERS"
    RULES = "RULES"
    HOST_CODES = "HOST_CODES"
    YEAR = "YEAR"
    FILTER = "FILTER"
    CLUSTER_SEPARATOR = "CLUSTER_SEPARATOR"
    DEFAULT_COUNTRY = "DEFAULT_COUNTRY"
    CLUSTERS = "CLUSTERS"
    KINDS = "KINDS"
    TABLES = (MEMBERS, RULES, HOST_CODES)

    def add_member_parameters(self) -> None:
        """Add MEMBERS and the member parameters; all but the table are advanced."""
        self.addParameter(table_parameter(self.MEMBERS, self.tr("Members table")))
        for name, (_, description) in FIELD_PARAMETERS.items():
            self.add_advanced(field_parameter(name, self.tr(description)))
        self.add_advanced(
            QgsProcessingParameterString(self.YEAR, self.tr("Year, of a table with several"), optional=True)
        )
        self.add_advanced(
            QgsProcessingParameterExpression(
                self.FILTER,
                self.tr("Only rows for which this holds"),
                parentLayerParameterName=self.MEMBERS,
                optional=True,
            )
        )
        self.add_advanced(
            QgsProcessingParameterString(
                self.CLUSTER_SEPARATOR,
                self.tr("Separator of several clusters in one cell, with its spaces; \\n: a line break (empty: a cell is one cluster)"),
                optional=True,
            )
        )
        self.add_advanced(
            QgsProcessingParameterString(
                self.DEFAULT_COUNTRY, self.tr("Country of codes without prefix or country"), defaultValue="BE"
            )
        )

    def add_advanced(self, parameter: QgsProcessingParameterDefinition) -> None:
        """Add a parameter that the dialog folds away."""
        parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
        self.addParameter(parameter)

    def checkParameterValues(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[bool, str]:
        """Check the parameters; a table that is any existing file passes, since the plugin reads it by itself."""
        return super().checkParameterValues(with_files_passed(parameters, self.TABLES), context)

    def member_query(self, parameters: dict[str, Any], context: QgsProcessingContext) -> MemberQuery:
        """Return what the member parameters ask for."""
        source, name = read_table_parameter(self, parameters, self.MEMBERS, context)

        def text(parameter: str) -> str:
            return self.parameterAsString(parameters, parameter, context).strip()

        def names(parameter: str) -> tuple[str, ...]:
            return split_names(text(parameter)) if self.parameterDefinition(parameter) else ()

        return MemberQuery(
            source=source,
            name=name,
            fields={field: text(p) for p, (field, _) in FIELD_PARAMETERS.items() if text(p)},
            year=text(self.YEAR),
            filter=self.parameterAsExpression(parameters, self.FILTER, context),
            cluster_separator=self.parameterAsString(parameters, self.CLUSTER_SEPARATOR, context),  # its spaces count
            default_country=text(self.DEFAULT_COUNTRY) or "BE",
            clusters=names(self.CLUSTERS),
            kinds=names(self.KINDS),
        )


def watch_of(feedback: QgsProcessingFeedback) -> Watch:
    """Return the watch that shows a run in Processing's dialog and log."""
    return Watch(progress_of(feedback), translating(feedback.pushInfo), feedback.isCanceled)
