"""clusteratlas:applyexclusions."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingFeedback

from ..domain.names import LEDGER_FIELDS, ROW_FIELDS
from ..workflow.exclude import apply_exclusions
from .members import MemberAlgorithm, watch_of
from .tables import read_table_parameter, table_parameter, table_sink, write_table


class ApplyExclusions(MemberAlgorithm):
    """Split a members table by written rules, with a ledger that balances."""

    KEPT = "KEPT"
    EXCLUDED = "EXCLUDED"
    LEDGER = "LEDGER"

    NAME = "applyexclusions"
    DISPLAY_NAME = "Apply exclusion rules"
    GROUP, GROUP_ID = "Figures", "figures"
    SUMMARY = (
        "Excludes or corrects members by a table of rules, each with its reason, and accounts for every row and job."
    )
    HELP = (
        SUMMARY
        + "\n\nThe rules table has the columns enabled, id, action, cluster, field, operator, value, jobs, reason. One line is one "
        "condition; lines with one id must all hold; the first rule that holds decides. Actions: exclude, set_jobs. Operators: equals, "
        "not equals, one of (values separated by |), contains, starts with, matches (a regular expression), >, >=, <, <=, is empty, is "
        "not empty.\n\nThe members table and the rules may be layers or files (CSV, TXT, XLSX, ODS ...). Columns are recognised from the "
        "header in French, English, Dutch and German unless named."
    )

    def define(self) -> None:
        """Add the parameters and outputs."""
        self.add_member_parameters()
        self.addParameter(table_parameter(self.RULES, self.tr("Rules table")))
        self.addParameter(table_sink(self.KEPT, self.tr("Kept members"), optional=False))
        self.addParameter(table_sink(self.EXCLUDED, self.tr("Excluded members")))
        self.addParameter(table_sink(self.LEDGER, self.tr("Ledger")))

    def run_steps(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Read, decide, write."""
        rules, rules_name = read_table_parameter(self, parameters, self.RULES, context)
        result = apply_exclusions(self.member_query(parameters, context), rules, rules_name, watch_of(feedback))
        return {
            **write_table(self, parameters, self.KEPT, context, result.kept, ROW_FIELDS),
            **write_table(self, parameters, self.EXCLUDED, context, result.excluded, ROW_FIELDS),
            **write_table(self, parameters, self.LEDGER, context, result.ledger, LEDGER_FIELDS),
        }
