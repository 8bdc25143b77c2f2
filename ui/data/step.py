"""The step “Data”: the table, its columns, the postal-code layers, and what was found in them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtWidgets import QWidget

from ...processing.domain.errors import ClusterAtlasError
from ...processing.workflow.columns import ColumnChoice, column_choices, fields_that_are_there
from ...processing.workflow.table_preview import TablePreview
from ...processing.workflow.translated import quoted, translated, translated_error
from ..step import BUSY, EMPTY, GOOD, WARNING, WRONG, StepState
from .facts import DataReader
from .parts import DataParts
from .source_watcher import SourceWatcher

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

    from ..session import AtlasSession


class DataStep(DataParts):
    """Lead from a table that was just sent to members whose places are known."""

    def __init__(self, session: AtlasSession, iface: QgisInterface, parent: QWidget | None = None) -> None:
        super().__init__(session, iface, parent)
        self.watcher = SourceWatcher(self)
        self.reader = DataReader(session, self)
        self._is_new_table = False
        self._connect()
        self._on_draft_changed()
        self._on_facts_changed()

    def title(self) -> str:
        return self.tr("Data")

    def state(self) -> StepState:
        session, facts = self.session, self.reader.facts
        if not session.draft.get("members.source"):
            return StepState(EMPTY, self.tr("choose a table"))
        if session.problem is not None:
            return StepState(WRONG, translated(session.problem.what))
        if self.watcher.gone:
            return StepState(WARNING, self.tr("{name} is gone").format(name=self.watcher.gone[0]))
        if not session.is_complete:
            return StepState(WARNING, self.tr("choose a postal-code layer"))
        if session.is_pending or self.reader.is_looking:
            return StepState(BUSY, self.tr("reading"))
        if facts is None or not session.is_current:
            return StepState(WARNING, self.tr("stopped: read again"))
        seen = facts.overview
        parts = [
            self.tr("%n row(s)", "", seen.rows),
            self.tr("%n cluster(s)", "", seen.clusters),
            self.tr("%n code(s) unmatched", "", seen.unmatched) if seen.unmatched else "",
        ]
        warns = seen.unmatched or self.watcher.changed
        return StepState(WARNING if warns else GOOD, ", ".join(part for part in parts if part))

    def close_step(self) -> None:
        """Let go of the files, layers and the threads."""
        self.watcher.close()
        self.reader.close()
        self.options.show_layer(None)

    def _connect(self) -> None:
        self.session.draftChanged.connect(self._on_draft_changed)
        self.session.figuresChanged.connect(self._on_figures_changed)
        self.session.runningChanged.connect(self.stateChanged)
        self.reader.headChanged.connect(self._on_head_changed)
        self.reader.postalChanged.connect(self._on_postal_changed)
        self.reader.factsChanged.connect(self._on_facts_changed)
        self.reader.failed.connect(lambda error: self.notice.say(translated_error(error), WRONG))
        self.reader.valuesChanged.connect(self._on_values_changed)
        self.watcher.noticed.connect(self._on_watcher_noticed)
        self.watch_notice.clicked.connect(self._on_reread_clicked)
        self.reread.clicked.connect(self._on_reread_clicked)
        self.source.chosen.connect(self._on_source_chosen)
        self.mapping.picked.connect(self._on_column_picked)
        self.options.picked.connect(lambda name, value: self.session.set_value(name, value))
        self.postal.changed.connect(lambda layers: self.session.set_value("postal_layers", layers))
        self.postal.file_added.connect(self.reader.find_postal_layer)
        self.reader.postalRefused.connect(self.postal.refuse)
        self.reader.postalFound.connect(self._on_postal_found)
        self.postal.crs_picked.connect(lambda crs: self.session.set_value("crs", crs or None))
        self.findings.opened.connect(self._on_finding_opened)
        self.unmatched.fixed.connect(self._on_code_fixed)
        self.hosts.changed.connect(lambda hosts: self.session.change(self.session.draft.with_hosts(hosts)))

    def _on_draft_changed(self) -> None:
        draft = self.session.draft
        self.source.show_draft(draft)
        self.options.show_draft(draft)
        self.postal.show_draft(draft)
        self.hosts.show_hosts(draft.hosts)
        self.watcher.watch(self._sources())
        self.reader.follow(draft)
        self._show_columns()
        self.reread.setEnabled(bool(draft.get("members.source")))
        self.stateChanged.emit()

    def _sources(self) -> list[str]:
        draft = self.session.draft
        layers = [layer.get("source") or "" for layer in draft.get("postal_layers", [])]
        return [draft.resolved(source) for source in (draft.get("members.source", ""), *layers) if source]

    def _show_columns(self) -> None:
        choices = self._choices()
        self.mapping.show_choices(self.reader.head.names, choices)
        self.head.show_roles(self.mapping.roles(choices))

    def _choices(self) -> dict[str, ColumnChoice]:
        names = self.reader.head.names
        return column_choices(names, self.session.draft.get("members.fields", {})) if names else {}

    def _on_head_changed(self, head: TablePreview) -> None:
        if self._is_new_table and head.names:
            self._is_new_table = False
            self._drop_columns_of_the_table_before(head)
        self.source.show_preview(head)
        self.head.show_preview(head, self.mapping.roles(self._choices()))
        self.where.setText(translated(head.where))
        self.where.setVisible(bool(head.where))
        self.options.show_layer(self.reader.filter_layer())
        self._show_columns()
        self._show_problem()

    def _show_problem(self) -> None:
        """Say what is wrong, once: what is wrong with the file is said under its name."""
        problem, of_file = self.session.problem, self.reader.head.error
        is_said = problem is None or (of_file is not None and of_file.what == problem.what)
        self.notice.say("" if is_said else translated_error(problem), WRONG)

    def _drop_columns_of_the_table_before(self, head: TablePreview) -> None:
        """Let a new table's columns be recognised where the one before had others."""
        named = {field: column for field, column in self.session.draft.get("members.fields", {}).items() if column}
        kept = fields_that_are_there(head.names, named)
        lost = ", ".join(quoted(column) for field, column in named.items() if field not in kept)
        if lost:
            self.session.set_value("members.fields", kept)
        text = self.tr("This table has no {columns}; its own columns are recognised again. Check them.")
        self.dropped_notice.say(text.format(columns=lost) if lost else "")

    def _on_postal_changed(self) -> None:
        self.postal.show_facts(self.reader.postal)

    def _on_figures_changed(self) -> None:
        self._show_problem()
        self.log.show_lines([translated(note) for note in self.session.notes] if self.session.figures is not None else ())
        if self.session.is_current:
            self.watcher.watch(self._sources())
        self.stateChanged.emit()

    def _on_facts_changed(self) -> None:
        facts = self.reader.facts
        self.findings.show_findings(facts.findings if facts else None)
        self.found_heading.setVisible(facts is not None)
        unmatched = facts.unmatched if facts else ()
        self.codes_heading.setVisible(bool(unmatched))
        places = facts.places if facts else {}
        self.unmatched.show_codes(unmatched, places, self.session.draft.get("language", "fr"))
        self.stateChanged.emit()

    def _on_values_changed(self) -> None:
        values = self.reader.values
        self.options.show_values(values.years, values.kinds, values.hint)

    def _on_watcher_noticed(self) -> None:
        self.watch_notice.show_watched(self.watcher)
        self.stateChanged.emit()

    def _on_reread_clicked(self) -> None:
        self.watcher.take_as_read()
        self.reader.forget()
        self.reader.follow(self.session.draft)
        self.session.reread()

    def _on_source_chosen(self, source: str) -> None:
        self._is_new_table = True
        self.session.set_value("members.source", source)

    def _on_column_picked(self, field: str, column: str) -> None:
        self.dropped_notice.say("")
        self.session.set_value(f"members.fields.{field}", column or None)

    def _on_postal_found(self, source: str) -> None:
        layers = [dict(one) for one in self.session.draft.get("postal_layers", [])]
        if source not in [self.session.draft.resolved(one.get("source") or "") for one in layers]:
            self.session.set_value("postal_layers", [*layers, {"source": source}])

    def _on_finding_opened(self, status: str) -> None:
        from ..rows_window import show_rows

        if self.session.figures is not None:
            show_rows(self, self.session.figures, status=status)

    def _on_code_fixed(self, country: str, code: str, host: str, reason: str) -> None:
        from ...processing.workflow.unmatched_codes import existing_code, with_host

        draft, inputs = self.session.draft, self.session.inputs
        if inputs is None:
            return
        try:
            host = existing_code(host, country, inputs)
        except ClusterAtlasError as error:
            self.unmatched.refuse(translated_error(error))
            return
        default = draft.get("members.default_country", "BE")
        self.session.change(draft.with_hosts(with_host(draft.hosts, country, code, host, reason, default)))
