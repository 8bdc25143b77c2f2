"""The words in which rules, fates and figures are shown."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QObject

from ...processing.domain.names import ALL_CLUSTERS, NO_CLUSTER
from ...processing.workflow.suggest import users_language

if TYPE_CHECKING:
    from ...processing.domain.words import Words

SIGNS = {"equals": "=", "not equals": "≠", ">": ">", ">=": "≥", "<": "<", "<=": "≤"}


class Phrases(QObject):
    """Write rules, statuses and figures in the language of QGIS."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.fields = {
            "organisation": self.tr("organisation"),
            "kind": self.tr("kind"),
            "cluster": self.tr("cluster"),
            "role": self.tr("role"),
            "postal_code": self.tr("postal code"),
            "country": self.tr("country"),
            "jobs": self.tr("jobs"),
        }
        self.operators = {
            "equals": self.tr("is"),
            "not equals": self.tr("is not"),
            "one of": self.tr("is one of"),
            "contains": self.tr("contains"),
            "starts with": self.tr("starts with"),
            "matches": self.tr("matches the expression"),
            ">": self.tr("is more than"),
            ">=": self.tr("is at least"),
            "<": self.tr("is less than"),
            "<=": self.tr("is at most"),
            "is empty": self.tr("is empty"),
            "is not empty": self.tr("is not empty"),
        }
        self.actions = {"exclude": self.tr("Exclude the rows"), "set_jobs": self.tr("Correct the headcount")}

    def condition(self, line: Mapping[str, str]) -> str:
        """Write one condition: ``kind = banque``, ``organisation starts with Ville``."""
        field, operator = str(line.get("field", "")), str(line.get("operator", ""))
        value = str(line.get("value", "")).replace("|", ", ")
        short = {"matches": self.tr("matches"), **SIGNS}
        sign = short.get(operator, self.operators.get(operator, operator))
        unary = operator in ("is empty", "is not empty")
        return " ".join(part for part in (self.fields.get(field, field), sign, "" if unary else value or "…") if part)

    def line(self, line: Mapping[str, str], further: bool, last: bool) -> str:
        """Write one line of a rule: a further one starts with "and", its last one says for which cluster and with what headcount."""
        said = self.condition(line)
        if further:
            said = self.tr("and {condition}").format(condition=said)
        if last and line.get("cluster"):
            said = self.tr("{condition}, in {cluster}").format(condition=said, cluster=line["cluster"])
        if last and line.get("action") == "set_jobs":
            said += f" → {line.get('jobs') or '…'}"
        return said

    def rule(self, lines: Sequence[Mapping[str, str]]) -> str:
        """Write a whole rule."""
        parts = [self.line(one, at > 0, at == len(lines) - 1) for at, one in enumerate(lines)]
        return " ".join(parts)

    def cluster(self, name: str) -> str:
        """Name a block of the ledger."""
        shown = {"": self.tr("All clusters"), ALL_CLUSTERS: self.tr("All clusters, each site once")}
        shown[NO_CLUSTER] = self.tr("No cluster")
        return shown.get(name, name)

    def status(self, status: str) -> str:
        """Name a fate."""
        return self._words.statuses.get(status, status)

    def number(self, value: float) -> str:
        """Write a number, its thousands set off."""
        return self._words.number(value)

    def rows(self, count: int) -> str:
        """Write a number of rows: "12 rows"."""
        return self._words.count("row", count)

    def jobs(self, value: float) -> str:
        """Write a headcount: "34,000 jobs"."""
        return self._words.jobs(value)

    def rules(self, count: int) -> str:
        """Write a number of rules."""
        return self.tr("1 rule") if count == 1 else self.tr("{count} rules").format(count=self.number(count))

    @cached_property
    def _words(self) -> Words:
        """Return the words of QGIS's language, which stays the same; asking for it takes a millisecond."""
        from ...processing.domain.words import words

        return words(users_language())
