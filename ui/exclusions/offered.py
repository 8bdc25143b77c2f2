"""What the cells of a rule may hold, from the table of members as it was read."""

from __future__ import annotations

from collections.abc import Mapping

from ..session import AtlasSession
from .phrases import Phrases


class Offered:
    """Give the clusters, fields and values to choose from; each reading's values are looked up once a field."""

    def __init__(self, session: AtlasSession, phrases: Phrases) -> None:
        self.phrases = phrases
        self._session = session
        self._of: object = None
        self._known: dict[str, tuple[str, ...]] = {}

    def clusters(self) -> Mapping[str, str]:
        """Return the clusters of the table; before it is read, those of the sheet."""
        inputs, draft = self._session.inputs, self._session.draft
        sheets = [c.get("name", "") for c in draft.get("clusters", [])]
        names = inputs.members.clusters if inputs is not None else sheets
        return {"": self.phrases.cluster(""), **{name: name for name in names if name}}

    def fields(self) -> Mapping[str, str]:
        """Return the members' fields, then the table's columns; a column that is called like a field is the field."""
        inputs = self._session.inputs
        columns = inputs.members.source_columns if inputs is not None else ()
        own = self.phrases.fields
        return {**own, **{name: name for name in columns if name not in own}}

    def values(self, field: str) -> tuple[str, ...]:
        """Return the texts that a field has."""
        inputs = self._session.inputs
        if inputs is None or not field:
            return ()
        if self._of is not inputs:
            self._of, self._known = inputs, {}
        if field not in self._known:
            from ...processing.workflow.rule_effects import values_of

            self._known[field] = values_of(inputs.members, field)
        return self._known[field]
