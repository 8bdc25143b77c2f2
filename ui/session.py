"""What the four steps share: the draft, what was read for it, its figures, and the work that is under way."""

from __future__ import annotations

import sys
import traceback
from typing import TYPE_CHECKING

from qgis.core import Qgis, QgsMessageLog
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ..processing.domain.errors import Cancelled, ClusterAtlasError
from ..processing.workflow.draft import Draft, blank_draft, hosts_table, rules_table
from ..processing.workflow.requirements import missing_packages
from .tasks import WatchedTask

if TYPE_CHECKING:
    from ..processing.workflow.draft_inputs import Prepared
    from ..processing.workflow.join import Employment, Inputs
    from ..processing.workflow.members import Watch

LOG = "Cluster Atlas"
_WAIT_MS = 250


class AtlasSession(QObject):
    """Hold one draft and keep its figures true to it.

    - A step changes the draft by ``change(draft)``; what follows from it is read and summed in another thread. A change while
      that runs starts it again.
    - ``inputs`` and ``figures`` are the last good ones; ``problem`` says why there are none for the draft as it is now.
    - Signals: ``draftChanged``; ``figuresChanged`` (new figures, or none, or a problem); ``runningChanged`` and ``progressed`` while
      something is under way.
    """

    draftChanged = pyqtSignal()
    figuresChanged = pyqtSignal()
    runningChanged = pyqtSignal(bool)
    progressed = pyqtSignal(float, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.draft: Draft = blank_draft()
        self.inputs: Inputs | None = None
        self.figures: Employment | None = None
        self.problem: ClusterAtlasError | None = None
        self.notes: tuple[str, ...] = ()
        self.own_projects: set[str] = set()  # the project files that exports of this session wrote
        self._read_key = self._figures_key = ""
        self._task: WatchedTask | None = None
        self._warming: WatchedTask | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_WAIT_MS)
        self._timer.timeout.connect(self.refresh)

    @property
    def is_running(self) -> bool:
        """Tell whether figures are being made."""
        return self._task is not None

    @property
    def is_pending(self) -> bool:
        """Tell whether figures are being made, or will be in a moment."""
        return self._task is not None or self._timer.isActive()

    @property
    def is_current(self) -> bool:
        """Tell whether the figures are those of the draft as it is now."""
        return self.figures is not None and self.problem is None and self._figures_key == self.draft.figures_key()

    @property
    def is_complete(self) -> bool:
        """Tell whether the draft names what figures need: a table and a postal-code layer."""
        from ..processing.workflow.draft_inputs import missing_parts

        return not missing_parts(self.draft)

    def change(self, draft: Draft, at_once: bool = False) -> None:
        """Take another draft; its figures follow after a short pause, or now."""
        if draft == self.draft and not at_once:
            return
        self.draft = draft
        self.draftChanged.emit()
        if self._figures_key != draft.figures_key() or self.problem is not None or at_once:
            self._timer.start(0 if at_once else _WAIT_MS)

    def set_value(self, name: str, value: object) -> None:
        """Set one key of the draft by its full name."""
        self.change(self.draft.with_value(name, value))

    def reread(self) -> None:
        """Read the table and the layers again, because they may have changed."""
        self._read_key = self._figures_key = ""
        self._timer.start(0)

    def warm_up(self) -> None:
        """Load what reading and summing need in another thread: pandas alone takes half a second, which the window has not."""
        if "pandas" in sys.modules or self._warming is not None or missing_packages():
            return
        self._warming = WatchedTask(self.tr("Loading Cluster Atlas"), _load_all)
        self._warming.done.connect(self._on_warm)
        self._warming.start()

    def refresh(self) -> None:
        """Make the figures of the draft as it is now, in another thread."""
        self._stop_task()
        if missing_packages() or not self.is_complete:
            self._lose_figures(None)
            return
        draft = self.draft
        try:
            ready = self._prepared(draft)
            tables = rules_table(draft.rules), hosts_table(draft.hosts)
        except ClusterAtlasError as error:
            self._lose_figures(error)
            return
        known, country = (self.inputs if ready is None else None), draft.get("members.default_country", "BE")
        keys = draft.inputs_key(), draft.figures_key()

        def work(watch: Watch) -> tuple[Inputs, Employment | None, ClusterAtlasError | None]:
            from ..processing.workflow.draft_inputs import decided, read_prepared

            inputs = known if known is not None else read_prepared(ready, watch.part(0, 60))
            try:
                return inputs, decided(inputs, *tables, country, watch.part(60, 100)), None
            except Cancelled:
                raise
            except ClusterAtlasError as error:  # what was read is good, whatever is wrong with a rule
                return inputs, None, error

        task = WatchedTask(self.tr("Figures of the atlas sheet"), work)
        task.stepped.connect(self.progressed)
        task.done.connect(lambda: self._on_done(task, *keys))
        self._task = task
        self.runningChanged.emit(True)
        task.start()

    def cancel(self) -> None:
        """Stop what is under way; the figures stay those of before."""
        self._timer.stop()
        if self._task is not None:
            self._task.cancel()

    def close(self) -> None:
        """Stop what is under way and wait until it has ended: nothing runs on after this."""
        self._timer.stop()
        tasks, self._task, self._warming = (self._task, self._warming), None, None
        for task in tasks:
            if task is not None:
                task.end()

    def _prepared(self, draft: Draft) -> Prepared | None:
        """Return what is to be read; None where what was read still holds."""
        from ..processing.workflow.draft_inputs import prepared

        same_table = self.inputs is not None and self._read_key == draft.inputs_key()
        if same_table and draft.rule_columns() <= set(self.inputs.columns):
            return None
        return prepared(draft)

    def _stop_task(self) -> None:
        task, self._task = self._task, None
        if task is not None:
            task.cancel()
            self.runningChanged.emit(False)

    def _lose_figures(self, problem: ClusterAtlasError | None) -> None:
        """Go on without figures; those of another table would mislead."""
        if self._read_key != self.draft.inputs_key():
            self.inputs = self.figures = None
            self._read_key = self._figures_key = ""
        self.problem = problem
        self.figuresChanged.emit()

    def _on_warm(self) -> None:
        self._warming = None

    def _on_done(self, task: WatchedTask, read_key: str, figures_key: str) -> None:
        if task is not self._task:  # another one was started meanwhile
            return
        self._task = None
        if task.error is None:
            same_table = self._read_key == read_key
            self.inputs, figures, self.problem = task.result
            self._read_key, self.notes = read_key, tuple(task.notes)
            if figures is not None:
                self.figures, self._figures_key = figures, figures_key
            elif not same_table:
                self.figures, self._figures_key = None, ""
        elif not isinstance(task.error, Cancelled):
            self.problem = as_told(task.error)
            if self._read_key != read_key:
                self.inputs = self.figures = None
        self.runningChanged.emit(False)
        self.figuresChanged.emit()


def _load_all(_: Watch) -> None:
    from ..processing.workflow.warm_up import load_all

    load_all()


def as_told(error: BaseException) -> ClusterAtlasError:
    """Return an error as it is shown; one that the plugin did not foresee goes to QGIS's log whole.

    It keeps nothing alive of what it was raised in: layers must be gone before QGIS is.
    """
    if isinstance(error, ClusterAtlasError):
        error.__traceback__ = error.__context__ = error.__cause__ = None
        return error
    whole = "".join(traceback.format_exception(type(error), error, error.__traceback__))
    QgsMessageLog.logMessage(whole, LOG, Qgis.MessageLevel.Critical)
    return ClusterAtlasError(
        f"Something went wrong that the plugin did not foresee: {error}.", "", "The log “Cluster Atlas” has the details."
    )
