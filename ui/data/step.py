"""The step “Data”."""

from __future__ import annotations

from ..step import EMPTY, Step, StepState


class DataStep(Step):
    """The step “Data” of the dock."""

    def title(self) -> str:
        return self.tr("Data")

    def state(self) -> StepState:
        return StepState(EMPTY)
