"""The list of postal-code layers: what each is called, and how many codes it has."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtWidgets import QListWidget, QListWidgetItem, QWidget

from ...processing.workflow.postal_facts import PostalFacts
from ...processing.workflow.translated import translated_error
from ..numbers import number_text

_MOST_LINES = 4
Layer = dict[str, object]
"""A layer as the sheet names it."""


class PostalList(QListWidget):
    """One line a layer, in the sheet's order; as high as its lines, up to some."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Postal-code layers"))
        self.setTabKeyNavigation(False)
        self.setMinimumWidth(1)

    def show_layers(self, layers: Sequence[Layer], facts: Sequence[PostalFacts | None]) -> None:
        """Show the layers, and what each holds where that is known; the line that was current stays so."""
        row = max(self.currentRow(), 0)
        height = self.fontMetrics().height() + 8
        self.blockSignals(True)
        self.clear()
        for layer, known in zip(layers, facts):
            item = QListWidgetItem(QgsApplication.getThemeIcon(_icon(known)), self._line(layer, known))
            item.setSizeHint(QSize(1, height))  # not wider than the list: its text is elided
            item.setToolTip(translated_error(known.error) if known and known.error else str(layer.get("source", "")))
            self.addItem(item)
        self.setCurrentRow(min(row, len(layers) - 1))
        self.blockSignals(False)
        self.setFixedHeight(min(len(layers), _MOST_LINES) * height + 6)

    def _line(self, layer: Layer, facts: PostalFacts | None) -> str:
        name = facts.name if facts and facts.name else Path(str(layer.get("source") or "?").split("|")[0]).name
        if facts is None or facts.error:
            return name
        return self.tr("{layer}: {codes} codes").format(layer=name, codes=number_text(sum(facts.codes.values())))


def _icon(facts: PostalFacts | None) -> str:
    if facts and facts.error:
        return "/mIconWarning.svg"
    return "/mIconPointLayer.svg" if facts and facts.points else "/mIconPolygonLayer.svg"
