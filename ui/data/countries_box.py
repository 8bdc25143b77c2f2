"""A box of the countries whose postal codes the plugin knows."""

from __future__ import annotations

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QWidget

from ...processing.domain.names import COUNTRIES
from .numbers import LEAST_WIDTH


class CountriesBox(QComboBox):
    """Choose a country; ``picked`` gives its two letters. ``empty`` is the text of the choice of none, where there is one."""

    picked = pyqtSignal(str)

    def __init__(self, empty: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        if empty:
            self.addItem(empty, "")
        for country in COUNTRIES:
            self.addItem(f"{country}   {self._country_name(country)}", country)
        self.setMinimumContentsLength(4)
        self.setMinimumWidth(LEAST_WIDTH)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.activated.connect(lambda _: self.picked.emit(self.currentData()))

    def show_country(self, country: str) -> None:
        """Show a country; one that the plugin does not know is shown as it is written."""
        at = self.findData(country.strip().upper())
        if at < 0:
            self.addItem(country, country)
            at = self.count() - 1
        self.setCurrentIndex(at)

    def _country_name(self, country: str) -> str:
        return {
            "BE": self.tr("Belgium"),
            "LU": self.tr("Luxembourg"),
            "FR": self.tr("France"),
            "DE": self.tr("Germany"),
            "NL": self.tr("Netherlands"),
        }[country]
