"""Sizes and shape of the symbols, and the layout's settings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.gui import QgsDoubleSpinBox
from qgis.PyQt.QtCore import QLocale
from qgis.PyQt.QtWidgets import QCheckBox, QComboBox, QWidget

from ...processing.domain.sheet import PAGE_KINDS
from .folding import LEAST_FIELD, Folding, narrow_form
from .typed_fields import later, quietly

if TYPE_CHECKING:
    from ..session import AtlasSession

SHAPES = ("circle", "square", "half_circle")
SIZES = (("max_diameter_mm", 20.0), ("grid_max_diameter_mm", 12.0))
_PAUSE_MS = 400


class SymbolsBox(Folding):
    """How large symbols are: jobs per mm² by kind of page, chosen where they are not given."""

    def __init__(self, session: AtlasSession, parent: QWidget | None = None) -> None:
        super().__init__("clusterAtlasSheetSymbols", True)
        self.setTitle(self.tr("Symbols"))
        self.session = session
        self.scales: dict[str, QgsDoubleSpinBox] = {}
        self.sizes: dict[str, QgsDoubleSpinBox] = {}
        self._changed: dict[str, float | None] = {}
        self._timer = later(self, _PAUSE_MS, self.flush)
        self._lay_out()
        self.shape.activated.connect(self._on_shape_activated)
        self.displace.toggled.connect(self._on_displace_toggled)

    def fill(self) -> None:
        """Show what the draft has; what is being typed stays."""
        draft = self.session.draft
        for name, box in {**self.scales, **self.sizes}.items():
            if name not in self._changed:
                default = {f"symbols.{key}": value for key, value in SIZES}.get(name, 0.0)
                with quietly(box):
                    box.setValue(float(draft.get(name, default)))
        with quietly(self.shape), quietly(self.displace):
            self.shape.setCurrentIndex(SHAPES.index(draft.get("symbols.shape", "circle")))
            self.displace.setChecked(bool(draft.get("symbols.displace", False)))

    def show_chosen(self, scales: dict[str, float]) -> None:
        """Show what was chosen for the kinds of pages whose scale is not given."""
        for kind in PAGE_KINDS:
            box = self.scales[f"symbols.jobs_per_mm2.{kind}"]
            chosen = QLocale().toString(scales[kind], "g", 6) if kind in scales else ""
            box.setSpecialValueText(self.tr("chosen: {}").format(chosen) if chosen else self.tr("chosen"))

    def flush(self) -> None:
        """Take over at once what was set."""
        self._timer.stop()
        changed, self._changed = self._changed, {}
        draft = self.session.draft
        for name, value in changed.items():
            draft = draft.with_value(name, value)
        if changed:
            self.session.change(draft)

    def _lay_out(self) -> None:
        form = narrow_form(self.content)
        kinds = {
            "total": self.tr("Jobs per mm², all clusters"),
            "single": self.tr("Jobs per mm², one cluster"),
            "grid": self.tr("Jobs per mm², several maps"),
            "pies": self.tr("Jobs per mm², pies"),
        }
        for kind in PAGE_KINDS:
            box = self._spin(f"symbols.jobs_per_mm2.{kind}", 0.0, 1_000_000.0, 0.0)
            box.setSpecialValueText(self.tr("chosen"))
            box.setToolTip(self.tr("How many jobs one square millimetre of a symbol stands for; empty it to have it chosen"))
            self.scales[f"symbols.jobs_per_mm2.{kind}"] = box
            form.addRow(kinds[kind], box)
        labels = (self.tr("Largest symbol, mm"), self.tr("Largest of several maps, mm"))
        for (key, default), label in zip(SIZES, labels):
            box = self._spin(f"symbols.{key}", 1.0, 100.0, default)
            self.sizes[f"symbols.{key}"] = box
            form.addRow(label, box)
        self.shape = QComboBox()
        self.shape.addItems([self.tr("Circle"), self.tr("Square"), self.tr("Half-circle")])
        self.shape.setMinimumWidth(LEAST_FIELD)
        form.addRow(self.tr("Shape"), self.shape)
        self.displace = QCheckBox(self.tr("Move symbols apart"))
        self.displace.setToolTip(self.tr("Symbols that overlap move apart; a thin line keeps each true place"))
        form.addRow(self.displace)

    def _spin(self, name: str, least: float, most: float, cleared: float) -> QgsDoubleSpinBox:
        box = QgsDoubleSpinBox()
        box.setRange(least, most)
        box.setDecimals(2)
        box.setClearValue(cleared)
        box.setMinimumWidth(LEAST_FIELD)
        box.valueChanged.connect(lambda value: self._on_value_changed(name, value))
        return box

    def _on_value_changed(self, name: str, value: float) -> None:
        self._changed[name] = value or None
        self._timer.start()

    def _on_shape_activated(self, position: int) -> None:
        self.session.set_value("symbols.shape", SHAPES[position])

    def _on_displace_toggled(self, checked: bool) -> None:
        self.session.set_value("symbols.displace", checked)
