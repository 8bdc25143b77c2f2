"""The dock: the sheet's name, four steps, and what is under way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import Qgis
from qgis.gui import QgsDockWidget
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from ..processing.domain.errors import ClusterAtlasError
from ..processing.workflow.requirements import how_to_install, missing_packages
from ..processing.workflow.translated import translated_error
from .clusters.step import ClustersStep
from .data.step import DataStep
from .exclusions.step import ExclusionsStep
from .project_memory import ProjectMemory
from .session import AtlasSession
from .sheet.step import SheetStep
from .sheet_menu import SheetMenu
from .stepper import Stepper
from .tasks import end_all
from .widgets import ProgressLine, button, tool_button, wrapped

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

TITLE = "Cluster Atlas"
LEAST_WIDTH = 260
MENU_ARROW = 26


class AtlasDock(QgsDockWidget):
    """Lead from a table to the finished pages in four steps, all on one session."""

    session: AtlasSession
    stepper: Stepper
    progress: ProgressLine
    missing: QLabel
    menu_button: QToolButton
    help_button: QToolButton
    sheet_name: QLabel
    demonstration: QPushButton

    def __init__(self, iface: QgisInterface, parent: QWidget | None = None) -> None:
        super().__init__(TITLE, parent)
        self.iface, self.is_closed = iface, False
        self.setObjectName("clusterAtlasDock")
        self.session = AtlasSession(self)
        self.data = DataStep(self.session, iface)
        self.exclusions = ExclusionsStep(self.session, iface)
        self.clusters = ClustersStep(self.session, iface)
        self.sheet = SheetStep(self.session, iface)
        self.stepper = Stepper([self.data, self.exclusions, self.clusters, self.sheet])
        self.progress = ProgressLine()
        self.missing = wrapped(selectable=True)
        self.sheet_menu = SheetMenu(self.session, iface, self)
        self.memory = ProjectMemory(self.session, iface, self)
        self._lay_out()
        self._connect()
        self._say_what_is_missing()
        self.memory.restore()
        self._show_name()
        self.session.warm_up()

    def close_dock(self) -> None:
        """Stop what runs and let go of everything outside the dock; to be called before it is deleted."""
        if self.is_closed:
            return
        self.is_closed = True
        self.sheet.cancel()
        for step in self.stepper.steps:
            step.close_step()
        self.sheet_menu.close_menu()
        self.memory.close()
        self.session.close()
        end_all()

    def warn(self, error: ClusterAtlasError, level: Qgis.MessageLevel = Qgis.MessageLevel.Critical) -> None:
        """Show an error in QGIS's message bar, until it is closed."""
        self.iface.messageBar().pushMessage(TITLE, translated_error(error), level, 0)

    def _lay_out(self) -> None:
        self.sheet_name = wrapped()
        self.sheet_name.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        font = self.sheet_name.font()
        font.setBold(True)
        self.sheet_name.setFont(font)
        self.menu_button = QToolButton()
        self.menu_button.setText(self.tr("Sheet"))
        self.menu_button.setToolTip(self.tr("New, open, save, package, demonstration"))
        self.menu_button.setAutoRaise(True)
        self.menu_button.setMinimumWidth(self.menu_button.fontMetrics().horizontalAdvance(self.tr("Sheet")) + MENU_ARROW)
        self.menu_button.setMenu(self.sheet_menu)
        self.menu_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.help_button = tool_button("/mActionHelpContents.svg", self.tr("Open the guide"))
        self.demonstration = button(self.tr("Open the demonstration"), "/mActionNewMap.svg")
        self.demonstration.setToolTip(self.tr("A whole sheet with fictional figures, to try each step on"))
        head = QHBoxLayout()
        head.setContentsMargins(6, 4, 6, 4)
        head.addWidget(self.sheet_name, 1)
        head.addWidget(self.menu_button)
        head.addWidget(self.help_button)
        content = QWidget()
        content.setMinimumWidth(LEAST_WIDTH)
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.missing)
        column.addWidget(self.demonstration)
        column.addWidget(self.stepper, 1)
        column.addWidget(self.progress)
        self.setWidget(content)

    def _connect(self) -> None:
        self.session.draftChanged.connect(self._show_name)
        self.session.runningChanged.connect(self._on_running_changed)
        self.session.progressed.connect(self.progress.show_step)
        self.sheet_menu.failed.connect(self.warn)
        self.sheet_menu.savedChanged.connect(self._show_name)
        self.memory.failed.connect(self.warn)
        self.memory.restored.connect(self.sheet_menu.take_as_saved)
        self.demonstration.clicked.connect(self.sheet_menu.open_demonstration)
        self.progress.cancel.clicked.connect(self._on_cancel_clicked)
        self.sheet.exportingChanged.connect(self._on_exporting_changed)
        self.sheet.progressed.connect(self.progress.show_step)
        self.sheet.stepAsked.connect(self._on_step_asked)
        self.help_button.clicked.connect(self._on_help_clicked)

    def _say_what_is_missing(self) -> None:
        missing = missing_packages()
        self.missing.setVisible(bool(missing))
        self.stepper.setEnabled(not missing)
        if missing:
            self.missing.setText(how_to_install(missing))

    def _show_name(self) -> None:
        draft = self.session.draft
        parts = [str(draft.get("theme", "")), str(draft.get("edition", ""))]
        name = " – ".join(p for p in parts if p) or self.tr("A new sheet")
        self.sheet_name.setText(f"{name} *" if self.sheet_menu.is_modified else name)
        self.sheet_name.setToolTip(draft.path or self.tr("Not saved to a file yet; a saved QGIS project keeps it"))
        self.demonstration.setVisible(not draft.get("members.source") and not missing_packages())

    def _on_running_changed(self, running: bool) -> None:
        if not self.sheet.is_exporting:
            self.progress.show_running(running, self.tr("Reading and summing") if running else "")

    def _on_exporting_changed(self, exporting: bool) -> None:
        """Let the sheet be as it is while it is exported."""
        for widget in (self.stepper, self.menu_button, self.demonstration):
            widget.setEnabled(not exporting)
        self.progress.show_running(exporting, self.tr("Exporting") if exporting else "")

    def _on_step_asked(self, name: str) -> None:
        steps = {"data": self.data, "exclusions": self.exclusions, "clusters": self.clusters}
        self.stepper.open(self.stepper.steps.index(steps[name]))

    def _on_cancel_clicked(self) -> None:
        self.session.cancel()
        self.sheet.cancel()

    def _on_help_clicked(self) -> None:
        from .guide import open_guide

        open_guide()
