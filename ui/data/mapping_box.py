"""Which column holds what: the fields of a member, each with its column."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from qgis.core import QgsField, QgsFields
from qgis.gui import QgsCollapsibleGroupBox
from qgis.PyQt.QtCore import QVariant, pyqtSignal
from qgis.PyQt.QtWidgets import QFormLayout, QLabel, QVBoxLayout, QWidget

from ...processing.workflow.columns import OTHER_FIELDS, REQUIRED_FIELDS, ColumnChoice
from ...processing.workflow.translated import quoted
from .notice import Notice
from .recognised_box import RecognisedBox


class MappingBox(QWidget):
    """The columns of the fields that count first, the others folded; ``picked`` gives a field and its column (empty: recognised)."""

    picked = pyqtSignal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.boxes = {field: RecognisedBox() for field in (*REQUIRED_FIELDS, *OTHER_FIELDS)}
        self.notices = {field: Notice() for field in self.boxes}
        self.others = QgsCollapsibleGroupBox(self.tr("Other columns"))
        self._fields, self._names = QgsFields(), ()
        self._lay_out()
        for field, box in self.boxes.items():
            box.picked.connect(lambda column, of=field: self.picked.emit(of, column))

    def field_name(self, field: str) -> str:
        """Return what a field of a member is called."""
        return {
            "organisation": self.tr("Organisation"),
            "site_id": self.tr("Site identifier"),
            "kind": self.tr("Kind"),
            "cluster": self.tr("Cluster"),
            "role": self.tr("Role"),
            "postal_code": self.tr("Postal code"),
            "country": self.tr("Country"),
            "jobs": self.tr("Jobs"),
            "year": self.tr("Year"),
        }[field]

    def roles(self, choices: Mapping[str, ColumnChoice]) -> dict[str, str]:
        """Return what columns are taken for: the field's name by the column's."""
        return {choice.column: self.field_name(field) for field, choice in choices.items() if choice.column}

    def show_choices(self, names: Sequence[str], choices: Mapping[str, ColumnChoice]) -> None:
        """Show the columns of a table and what is taken for what."""
        if tuple(names) != self._names:
            self._names, self._fields = tuple(names), _fields(names)
        for field, box in self.boxes.items():
            choice = choices.get(field, ColumnChoice())
            chosen = choice.column if choice.chosen else ""
            box.show_columns(self._fields, chosen, self._unchosen(field, choice) if names else "")
            box.setEnabled(bool(names))
            self.notices[field].say(self._question(field, choice) if names else "")
        if any(self.notices[field].text for field in OTHER_FIELDS):
            self.others.setCollapsed(False)

    def _lay_out(self) -> None:
        self.others.setObjectName("clusterAtlasOtherColumns")
        self.others.setSaveCollapsedState(False)
        self.others.setCollapsed(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for notice in self.notices.values():
            column.addWidget(notice)
        first = self._form(REQUIRED_FIELDS)
        first.setContentsMargins(0, 0, 0, 0)
        column.addLayout(first)
        self.others.setLayout(self._form(OTHER_FIELDS))
        column.addWidget(self.others)
        self.show_choices((), {})

    def _form(self, fields: Sequence[str]) -> QFormLayout:
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for field in fields:
            label = QLabel(self.field_name(field))
            label.setBuddy(self.boxes[field])
            self.boxes[field].setAccessibleName(self.field_name(field))
            form.addRow(label, self.boxes[field])
        return form

    def _unchosen(self, field: str, choice: ColumnChoice) -> str:
        if choice.recognised:
            return self.tr("(recognised) {column}").format(column=choice.recognised)
        if choice.candidates:
            return self.tr("(to be chosen)")
        return self.tr("(not found)") if field in REQUIRED_FIELDS else self.tr("(none)")

    def _question(self, field: str, choice: ColumnChoice) -> str:
        """Return what the user has to decide about a field, empty if nothing."""
        name = self.field_name(field)
        if choice.candidates:
            columns = ", ".join(quoted(column) for column in choice.candidates)
            return self.tr("{field}: {columns} could be it. Choose one.").format(field=name, columns=columns)
        if choice.gone:
            return self.tr("{field}: this table has no column “{column}”. Choose another one.").format(
                field=name, column=choice.gone
            )
        if field in REQUIRED_FIELDS and field != "organisation" and not choice.column:
            return self.tr("{field}: no column was recognised. Choose it.").format(field=name)
        if field == "organisation" and not choice.column:
            return self.tr("Without a column for the organisation every row counts as a site of its own.")
        return ""


def _fields(names: Sequence[str]) -> QgsFields:
    fields = QgsFields()
    for name in names:
        fields.append(QgsField(name, QVariant.String))
    return fields
