"""The step “Sheet”."""

from __future__ import annotations

from ..step import EMPTY, Step, StepState


class SheetStep(Step):
    """The step “Sheet” of the dock."""

    def title(self) -> str:
        return self.tr("Sheet")

    def state(self) -> StepState:
        return StepState(EMPTY)

    def cancel(self) -> None:
        """Ask an export that is under way to stop at its next item."""
