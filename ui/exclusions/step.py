"""The step “Exclusions”."""

from __future__ import annotations

from ..step import EMPTY, Step, StepState


class ExclusionsStep(Step):
    """The step “Exclusions” of the dock."""

    def title(self) -> str:
        return self.tr("Exclusions")

    def state(self) -> StepState:
        return StepState(EMPTY)
