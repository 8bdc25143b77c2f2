"""The editor of one text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ..widgets import quiet, wrapped

if TYPE_CHECKING:
    from ...processing.workflow.draft_texts import DraftText

_FILTER = "Markdown (*.md)"


class TextDialog(QDialog):
    """Write a text, or name the file that it comes from; a file's text is shown and changed in its file."""

    def __init__(self, title: str, text: DraftText, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.file = text.file
        self.edit = QPlainTextEdit()
        self.edit.setPlainText(text.text)
        self.edit.setPlaceholderText(text.shipped)
        self.edit.setTabChangesFocus(True)
        self.edit.setAccessibleName(title)
        self.origin = wrapped(selectable=True)
        self.choose = QPushButton(self.tr("Take from a file…"))
        self.own = QPushButton(self.tr("Write it here"))
        self._lay_out(text)
        self._connect()
        self._show_origin(text.problem)

    def value(self) -> str:
        """Return the text as the sheet has it: as written, or the name of its file."""
        return self.file or self.edit.toPlainText().strip()

    def take_file(self, path: str) -> None:
        """Take the text from a file."""
        try:
            with open(path, encoding="utf-8-sig") as stream:
                self.edit.setPlainText(stream.read())
        except (OSError, UnicodeDecodeError) as error:
            self._show_origin(getattr(error, "strerror", "") or self.tr("it is no UTF-8 text"))
            return
        self.file = path
        self._show_origin()

    def _lay_out(self, text: DraftText) -> None:
        buttons = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(buttons.Ok | buttons.Cancel)
        row = QHBoxLayout()
        row.addWidget(self.choose)
        row.addWidget(self.own)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.addWidget(self.origin)
        column.addWidget(self.edit, 1)
        if text.name == "commentary":
            column.addWidget(quiet(self.tr("# Heading, ## smaller heading, - item; an empty line begins a paragraph.")))
        if text.shipped:
            column.addWidget(quiet(self.tr("If left empty, the sentence in grey is printed.")))
        column.addLayout(row)
        column.addWidget(self.buttons)
        self.resize(620, 420)

    def _connect(self) -> None:
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.choose.clicked.connect(self._on_choose_clicked)
        self.own.clicked.connect(self._on_own_clicked)

    def _show_origin(self, problem: str = "") -> None:
        self.edit.setReadOnly(bool(self.file))
        self.own.setVisible(bool(self.file))
        self.origin.setVisible(bool(self.file or problem))
        said = self.tr("This text is in a file: {}").format(self.file) if self.file else ""
        if problem:
            said = self.tr("The file cannot be read: {}").format(problem)
        self.origin.setText(said)

    def _on_choose_clicked(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self, self.tr("Text file"), self.file, _FILTER)
        if path:
            self.take_file(path)

    def _on_own_clicked(self) -> None:
        """Go on with the file's text as the sheet's own."""
        self.file = ""
        self._show_origin()
        self.edit.setFocus()
