"""Title, edition, atlas, year and language of a sheet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtGui import QIntValidator
from qgis.PyQt.QtWidgets import QComboBox, QLineEdit, QWidget

from .folding import LEAST_FIELD, Folding, narrow_form
from .typed_fields import TypedFields, quietly

if TYPE_CHECKING:
    from ..session import AtlasSession

LANGUAGES = ("fr", "en", "nl", "de")


class TitleBox(Folding):
    """What the sheet is called."""

    def __init__(self, session: AtlasSession, parent: QWidget | None = None) -> None:
        super().__init__("clusterAtlasSheetTitle", False)
        self.setTitle(self.tr("Title"))
        self.session = session
        self.fields = TypedFields(session, self)
        self._lay_out()
        self.language.activated.connect(self._on_language_activated)

    def fill(self) -> None:
        """Show what the draft has."""
        self.fields.fill()
        with quietly(self.language):
            self.language.setCurrentIndex(LANGUAGES.index(self.session.draft.get("language", "fr")))

    def _lay_out(self) -> None:
        form = narrow_form(self.content)
        for name, label, tip in (
            ("theme", self.tr("&Theme"), self.tr("The sheet's title: “Les clusters technologiques”")),
            ("edition", self.tr("&Edition"), self.tr("The year or number of the edition: “2007”")),
            ("atlas", self.tr("&Atlas"), self.tr("The name that runs across the top of each page")),
            ("data_year", self.tr("&Year of the data"), self.tr("Stands in the legend: “Effectif 2006 par code postal”")),
        ):
            edit = self.fields.add(name, QLineEdit())
            edit.setToolTip(tip)
            edit.setMinimumWidth(LEAST_FIELD)
            form.addRow(label, edit)
        self.fields.edits["data_year"].setValidator(QIntValidator(1, 9999, self))
        self.language = QComboBox()
        self.language.setMinimumWidth(LEAST_FIELD)
        self.language.addItems([self.tr("French"), self.tr("English"), self.tr("Dutch"), self.tr("German")])
        self.language.setToolTip(self.tr("The language of everything that the plugin prints"))
        form.addRow(self.tr("&Language"), self.language)

    def _on_language_activated(self, position: int) -> None:
        self.session.set_value("language", LANGUAGES[position])
