"""The step “Clusters”."""

from __future__ import annotations

from ..step import EMPTY, Step, StepState


class ClustersStep(Step):
    """The step “Clusters” of the dock."""

    def title(self) -> str:
        return self.tr("Clusters")

    def state(self) -> StepState:
        return StepState(EMPTY)
