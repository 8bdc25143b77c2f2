"""What each of the four steps is for the dock."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QWidget

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

    from .session import AtlasSession

EMPTY, BUSY, GOOD, WARNING, WRONG = "empty", "busy", "good", "warning", "wrong"


@dataclass(frozen=True)
class StepState:
    """How a step stands: a level (``EMPTY`` to ``WRONG``) and a few words, for the step's line in the dock."""

    level: str
    text: str = ""


class Step(QWidget):
    """One step of the dock; ``stateChanged`` is emitted when its line in the dock is to be drawn again."""

    stateChanged = pyqtSignal()

    def __init__(self, session: AtlasSession, iface: QgisInterface, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session, self.iface = session, iface

    def title(self) -> str:
        """Return the step's name."""
        raise NotImplementedError

    def state(self) -> StepState:
        """Return how the step stands now."""
        raise NotImplementedError

    def footer(self) -> QWidget | None:
        """Return what stays in sight under the step while its content scrolls; None where nothing does."""
        return None

    def shown(self) -> None:
        """Bring up to date what only a visible step needs; called when the step is opened."""

    def close_step(self) -> None:
        """Let go of everything outside the widget (canvas tools, layers' signals); called before the dock goes."""
