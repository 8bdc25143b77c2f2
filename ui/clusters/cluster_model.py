"""The list of clusters as Qt shows it: all of them first, then one line a cluster."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QAbstractTableModel, QMimeData, QModelIndex, Qt, pyqtSignal
from qgis.PyQt.QtGui import QFont, QGuiApplication, QPalette

from ..widgets import plain_tip
from .looks import SHARE_ROLE, swatch, written

if TYPE_CHECKING:
    from ...processing.workflow.cluster_list import ClusterLine, ClusterSums

NAME, JOBS, MEMBERS, PAGES = range(4)
NAME_ROLE = Qt.ItemDataRole.UserRole + 2
CLUSTER_MIME = "application/x-cluster-atlas-cluster"
ALL = ""


class ClusterModel(QAbstractTableModel):
    """Clusters with their colour, jobs, members and pages; the first line is all of them.

    - ``ticked``, ``renamed`` and ``dropped`` say what the user asks for; the model itself only shows lines.
    """

    ticked = pyqtSignal(str, bool)
    renamed = pyqtSignal(str, str)
    dropped = pyqtSignal(str, object)

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self.lines: tuple[ClusterLine, ...] = ()
        self.sums: ClusterSums | None = None
        self.total_colour = "#000000"

    def show(self, lines: Sequence[ClusterLine], sums: ClusterSums, total_colour: str) -> bool:
        """Show other lines; True where the clusters themselves or their order are others, so that the model was reset."""
        same = [line.name for line in lines] == [line.name for line in self.lines] and self.sums is not None
        if not same:
            self.beginResetModel()
        self.lines, self.sums, self.total_colour = tuple(lines), sums, total_colour
        if same:
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, PAGES))
        else:
            self.endResetModel()
        return not same

    def name_at(self, row: int) -> str:
        """Return the cluster of a row, ``ALL`` for the first."""
        return self.lines[row - 1].name if 0 < row <= len(self.lines) else ALL

    def row_of(self, name: str) -> int:
        """Return the row of a cluster, that of all for one that is not listed."""
        return next((row for row, line in enumerate(self.lines, start=1) if line.name == name), 0)

    def line_at(self, row: int) -> ClusterLine | None:
        """Return the line of a row; None for that of all."""
        return self.lines[row - 1] if 0 < row <= len(self.lines) else None

    # -- what Qt asks for

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() or self.sums is None else len(self.lines) + 1

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 4

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return (self.tr("Cluster"), self.tr("Jobs"), self.tr("Members"), self.tr("Page"))[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(section)
        return None

    def flags(self, index: QModelIndex) -> Qt.ItemFlags:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        if index.row() > 0:
            flags |= Qt.ItemFlag.ItemIsDragEnabled
            if index.column() == NAME:
                flags |= Qt.ItemFlag.ItemIsEditable | Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or self.sums is None:
            return None
        line, column = self.line_at(index.row()), index.column()
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            missing = role == Qt.ItemDataRole.DisplayRole and line is not None and not line.is_in_table
            if missing and column == NAME:
                return self.tr("{name} – not in the table").format(name=line.label)
            return "" if missing and column in (JOBS, MEMBERS) else self._text(line, column)
        if role == NAME_ROLE:
            return self.name_at(index.row())
        if role == SHARE_ROLE and column == JOBS:
            return line.share if line is not None and line.is_in_table else None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(self._tip(line))
        if role == Qt.ItemDataRole.ForegroundRole and line is not None and not line.is_in_table:
            return QGuiApplication.palette().brush(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text)
        if column == NAME:
            return self._of_name(line, role)
        return None

    def setData(self, index: QModelIndex, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        line = self.line_at(index.row())
        if line is None or index.column() != NAME:
            return False
        if role == Qt.ItemDataRole.CheckStateRole:
            self.ticked.emit(line.name, Qt.CheckState(value) == Qt.CheckState.Checked)
            return True
        if role == Qt.ItemDataRole.EditRole:
            text = " ".join(str(value).split())
            if text != line.label:
                self.renamed.emit(line.name, text)
            return True
        return False

    def supportedDropActions(self) -> Qt.DropActions:
        return Qt.DropAction.MoveAction | Qt.DropAction.CopyAction

    def mimeTypes(self) -> list[str]:
        return [CLUSTER_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        data = QMimeData()
        if indexes:
            data.setData(CLUSTER_MIME, self.name_at(indexes[0].row()).encode("utf-8"))
        return data

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: QModelIndex
    ) -> bool:
        """Ask for a cluster to be moved before the row that it was dropped on; the view removes nothing itself."""
        name = bytes(data.data(CLUSTER_MIME)).decode("utf-8")
        at = parent.row() if parent.isValid() else (row if row >= 0 else self.rowCount())
        if name:
            before = self.line_at(max(at, 1))
            self.dropped.emit(name, before.name if before is not None else None)
        return False

    def _text(self, line: ClusterLine | None, column: int) -> str:
        assert self.sums is not None
        if column == NAME:
            return line.label if line is not None else self.tr("All clusters")
        if column == PAGES:
            return ", ".join(line.numbers) if line is not None else ""
        jobs, members = (line.jobs, line.members) if line is not None else (self.sums.jobs, self.sums.sites)
        return written(jobs if column == JOBS else members)

    def _of_name(self, line: ClusterLine | None, role: int) -> Any:
        if role == Qt.ItemDataRole.DecorationRole:
            return swatch(line.colour if line is not None else self.total_colour)
        if role == Qt.ItemDataRole.CheckStateRole and line is not None:
            return Qt.CheckState.Checked if line.is_in_sheet else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.FontRole and (line is None or not line.is_in_table):
            font = QFont()
            font.setBold(line is None)
            font.setItalic(line is not None)
            return font
        return None

    def _tip(self, line: ClusterLine | None) -> str:
        if line is None:
            return self.tr("Each site counts once, with its largest cluster.")
        if not line.is_in_table:
            text = self.tr("“{name}” is not in the table. Delete takes it out of the sheet; “Same as” merges it with another.")
            return text.format(name=line.name)
        parts = [self.tr("In the table: {name}").format(name=", ".join((line.name, *line.aliases)))]
        if line.near:
            parts.append(self.tr("Its colour is hardly told from that of {other}.").format(other=line.near))
        if not line.is_in_sheet:
            parts.append(self.tr("It has no map of its own."))
        return "\n".join(parts)


def _alignment(column: int) -> Any:
    flag = Qt.AlignmentFlag
    return int(flag.AlignVCenter | (flag.AlignRight if column in (JOBS, MEMBERS) else flag.AlignLeft))
