"""The widgets of the step “Data”, one under the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QDragEnterEvent, QDropEvent
from qgis.PyQt.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ..step import Step
from ..widgets import heading, quiet, tool_button
from .findings_box import FindingsBox
from .head_view import HeadView
from .hosts_box import HostsBox
from .log_box import LogBox
from .mapping_box import MappingBox
from .notice import Notice
from .options_box import OptionsBox
from .postal_box import PostalBox
from .source_box import SourceBox
from .unmatched_box import UnmatchedBox
from .watch_notice import WatchNotice

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

    from ..session import AtlasSession


class DataParts(Step):
    """What the step shows, laid out; the step itself says what happens."""

    def __init__(self, session: AtlasSession, iface: QgisInterface, parent: QWidget | None = None) -> None:
        super().__init__(session, iface, parent)
        self.notice, self.watch_notice, self.dropped_notice = Notice(), WatchNotice(), Notice()
        self.source = SourceBox()
        self.head = HeadView()
        self.reread = tool_button("/mActionRefresh.svg", self.tr("Read the table and the layers again"))
        self.reread.setText(self.tr("Read again"))
        self.reread.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.mapping = MappingBox()
        self.options = OptionsBox()
        self.postal = PostalBox()
        self.findings = FindingsBox()
        self.unmatched = UnmatchedBox()
        self.hosts = HostsBox()
        self.log = LogBox()
        self._lay_out()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take a file that is dropped as the table."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take the first file that is dropped as the table."""
        paths = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self.source.choose_file(paths[0])

    def _lay_out(self) -> None:
        self.setAcceptDrops(True)
        self.where = quiet()
        self.found_heading = heading(self.tr("Found in the table"))
        self.codes_heading = heading(self.tr("Codes without a place"))
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 6, 6, 6)
        column.setSpacing(6)
        notices = (self.options.separator_notice, self.options.year_notice)
        for part in (
            *(self.notice, self.watch_notice),
            *(_row(heading(self.tr("Members")), self.reread), self.source, self.head, self.where),
            *(heading(self.tr("Columns")), self.dropped_notice, *notices, self.mapping, self.options),
            *(heading(self.tr("Postal-code layers")), self.postal),
            *(self.found_heading, self.findings, self.codes_heading, self.unmatched, self.hosts, self.log),
        ):
            column.addWidget(part)
        column.addStretch(1)


def _row(label: QWidget, button: QWidget) -> QWidget:
    """Put a button at the end of a line of text."""
    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(label, 1)
    row.addWidget(button)
    return line
