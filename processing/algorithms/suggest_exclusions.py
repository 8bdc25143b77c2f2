"""clusteratlas:suggestexclusions."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingFeedback

from ..workflow.suggest import suggest_exclusions
from .members import MemberAlgorithm, watch_of
from .tables import table_sink, write_table


class SuggestExclusions(MemberAlgorithm):
    """Propose exclusion rules with the figures that speak for them; apply none."""

    OUTPUT = "OUTPUT"

    NAME = "suggestexclusions"
    DISPLAY_NAME = "Suggest exclusion rules"
    GROUP, GROUP_ID = "Figures", "figures"
    SUMMARY = (
        "Proposes exclusion rules for a members table, every one switched off, with the figures that speak for it."
    )
    HELP = (
        SUMMARY
        + "\n\nProposed are organisations that hold more than a quarter of their cluster's jobs (and twice an equal share), headcounts far "
        "above their cluster's median, organisations with the same headcount at every site (a group's total), members of four clusters or "
        "more, and kinds and names that speak of a university, a bank, a hospital, temporary work or a retail chain. The most jobs at "
        "stake come first; each reason says the rows and jobs that its rule takes if it is the only one switched on.\n\nThe output is a "
        "rules table for “Apply exclusion rules” and “Join employment to postal codes”: set enabled to 1 where you agree, and write the "
        "reason as it shall be printed. Reasons are in the language of QGIS, where it is French, English, Dutch or German."
    )

    def define(self) -> None:
        """Add the parameters and the output."""
        self.add_member_parameters()
        self.addParameter(table_sink(self.OUTPUT, self.tr("Suggested rules"), optional=False))

    def run_steps(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Read, look, write."""
        rules = suggest_exclusions(self.member_query(parameters, context), watch_of(feedback))
        return write_table(self, parameters, self.OUTPUT, context, rules, list(rules.columns))
