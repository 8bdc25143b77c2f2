"""The dock's widgets and how they look while idle, running and done; no rule of the trade."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QFrame,
    QLabel,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)


class DockForm(QScrollArea):
    """Lay the widgets out in one column that stays readable in a narrow dock."""

    missing: QLabel
    folder: QgsFileWidget
    make: QPushButton
    bar: QProgressBar
    step: QLabel
    cancel: QPushButton
    result: QLabel
    open_folder: QPushButton
    open_project: QPushButton

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._make_widgets()
        content = QWidget()
        column = QVBoxLayout(content)
        for widget in self._column():
            column.addWidget(widget)
        column.addStretch(1)
        self.setWidget(content)
        self.show_result("")
        self.show_idle(has_run=False)

    def _make_widgets(self) -> None:
        self.missing = _text("")
        self.missing.setStyleSheet("background: #fff3cd; color: #533f03; padding: 6px; border-radius: 3px;")
        self.missing.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.missing.hide()
        self.folder = QgsFileWidget()
        self.folder.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.folder.setDialogTitle(self.tr("Folder for the files of the sheet"))
        self.make = _button(self.tr("Make the demonstration sheet"), "/mActionStart.svg")
        self.bar = QProgressBar()
        self.bar.setRange(0, 100)
        self.step = _text("")
        self.cancel = _button(self.tr("Cancel"), "/mTaskCancel.svg")
        self.result = _text("")
        self.open_folder = _button(self.tr("Open the folder"), "/mActionFileOpen.svg")
        self.open_project = _button(self.tr("Open the project"), "/mIconQgsProjectFile.svg")

    def _column(self) -> tuple[QWidget, ...]:
        title = _text(self.tr("The atlas sheet of clusters"))
        font = title.font()
        font.setBold(True)
        title.setFont(font)
        explanation = _text(
            self.tr(
                "Where the members of technology clusters employ people, by postal code: maps, legend, commentary and "
                "account of every row, ready to print. The demonstration has fictional figures."
            )
        )
        return (
            title,
            explanation,
            self.missing,
            _text(self.tr("Folder for the files")),
            self.folder,
            self.make,
            self.bar,
            self.step,
            self.cancel,
            self.result,
            self.open_folder,
            self.open_project,
        )

    def show_missing(self, text: str) -> None:
        """Say that nothing can be made here, and why."""
        self.missing.setText(text)
        self.missing.show()
        self.make.setEnabled(False)

    def show_running(self) -> None:
        """Show progress and Cancel; nothing else can be pressed."""
        self._set_running(True)
        self.show_result("")
        self.show_progress(0, "")

    def show_progress(self, percent: float, text: str) -> None:
        """Show how far the run is (0 to 100) and what it does now."""
        self.bar.setValue(round(percent))
        self.step.setText(text)

    def show_result(self, text: str) -> None:
        """Say in one line what came of the run."""
        self.result.setText(text)
        self.result.setVisible(bool(text))

    def show_idle(self, *, has_run: bool) -> None:
        """Hide the progress; offer what was made, if anything was."""
        self._set_running(False)
        self.open_folder.setEnabled(has_run)
        self.open_project.setEnabled(has_run)

    def _set_running(self, running: bool) -> None:
        for widget in (self.bar, self.step, self.cancel):
            widget.setVisible(running)
        for widget in (self.folder, self.make, self.open_folder, self.open_project):
            widget.setEnabled(not running)


def _text(text: str) -> QLabel:
    """Make a label that wraps instead of widening the dock."""
    label = QLabel(text)
    label.setWordWrap(True)
    label.setMinimumWidth(1)
    return label


def _button(text: str, icon: str) -> QPushButton:
    button = QPushButton(QgsApplication.getThemeIcon(icon), text)
    button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
    return button
