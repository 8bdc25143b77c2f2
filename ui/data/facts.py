"""What the step reads beside the session, in other threads: the table's head, its values, the layers' codes, the findings."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from qgis.core import QgsVectorLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...processing.domain.errors import ClusterAtlasError
from ...processing.domain.sheet import PostalSource
from ...processing.workflow.data_facts import DataFacts, TableValues, data_facts, values_of_table
from ...processing.workflow.draft import LAYER_PREFIX, Draft
from ...processing.workflow.draft_inputs import layer_of, opened
from ...processing.workflow.postal_facts import PostalFacts, postal_facts, postal_source
from ...processing.workflow.table_preview import TablePreview, preview
from .head_layer import layer_of_head
from .loader import Loader

if TYPE_CHECKING:
    from ...processing.workflow.draft_inputs import Source
    from ...processing.workflow.members import Watch
    from ..session import AtlasSession


class DataReader(QObject):
    """Keep head, values, layers' codes and findings true to the draft and the session's figures."""

    headChanged = pyqtSignal(object)
    postalChanged = pyqtSignal()
    postalFound = pyqtSignal(str)
    postalRefused = pyqtSignal(object)
    factsChanged = pyqtSignal()
    valuesChanged = pyqtSignal()
    failed = pyqtSignal(object)

    def __init__(self, session: AtlasSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.head = TablePreview()
        self.postal: tuple[PostalFacts, ...] = ()
        self.facts: DataFacts | None = None
        self.values = TableValues()
        self._head_key: object = None
        self._postal_key: object = None
        self._shown: object = None
        self._filter_layer: QgsVectorLayer | None = None
        self._heads, self._layers, self._found, self._values, self._facts = (
            Loader(title, self)
            for title in (
                self.tr("First rows of the table"),
                self.tr("Postal-code layers"),
                self.tr("Postal-code layer of a file"),
                self.tr("Values of the table"),
                self.tr("What was found in the table"),
            )
        )
        self._heads.loaded.connect(self._on_head_loaded)
        self._heads.failed.connect(lambda error: self._on_head_loaded(TablePreview(error=error)))
        self._layers.loaded.connect(self._on_postal_loaded)
        self._found.loaded.connect(lambda source: self.postalFound.emit(source))
        self._found.failed.connect(self.postalRefused)
        for loader in (self._layers, self._facts):
            loader.failed.connect(lambda error: self.failed.emit(error))
        self._values.loaded.connect(self._on_values_loaded)
        self._facts.loaded.connect(self._on_facts_loaded)
        session.figuresChanged.connect(self._on_figures_changed)

    @property
    def is_looking(self) -> bool:
        """Tell whether new figures are being looked at."""
        return self._facts.is_loading

    def follow(self, draft: Draft) -> None:
        """Read again what the draft says differently."""
        named = dict(draft.get("members.fields", {}))
        key = (draft.resolved(draft.get("members.source", "")), sorted(named.items(), key=str))
        if key != self._head_key:
            is_other = self._head_key is None or key[0] != self._head_key[0]
            self._head_key = key
            self._read_head(draft, is_other)
        layers = [dict(one) for one in draft.get("postal_layers", [])]
        key = (draft.folder, str(layers), draft.get("members.default_country"))
        if key != self._postal_key:
            self._postal_key = key
            self._read_postal(draft)

    def forget(self) -> None:
        """Take nothing for known: files may have changed."""
        self._head_key = self._postal_key = None

    def filter_layer(self) -> QgsVectorLayer | None:
        """Return the layer that the filter is built on: the project's, or one of the head's rows."""
        source = self.session.draft.get("members.source", "")
        self._filter_layer = (layer_of(source) if source.startswith(LAYER_PREFIX) else None) or layer_of_head(self.head)
        return self._filter_layer

    def find_postal_layer(self, path: str) -> None:
        """Look for the layer with postal codes in a file."""
        country = self.session.draft.get("members.default_country", "BE")
        self._found.load(partial(postal_source, path, country))

    def close(self) -> None:
        """Stop all reading and wait until it has ended."""
        for loader in (self._heads, self._layers, self._found, self._values, self._facts):
            loader.close()
        self._filter_layer = None

    def _read_head(self, draft: Draft, is_other: bool) -> None:
        source = draft.get("members.source", "")
        self._heads.stop()
        if is_other:
            self.head, self.values = TablePreview(), TableValues()
            self.headChanged.emit(self.head)
            self.valuesChanged.emit()
        if not source:
            return
        try:
            table = opened(draft, source, "members.source")
        except ClusterAtlasError as error:
            self._on_head_loaded(TablePreview(error=error))
            return
        named = dict(draft.get("members.fields", {}))
        self._heads.load(lambda watch: preview(table, _name(table), named, watch))

    def _read_postal(self, draft: Draft) -> None:
        self._layers.stop()
        country = draft.get("members.default_country", "BE")
        layers: list[tuple[Source | None, PostalSource, ClusterAtlasError | None]] = []
        for position, one in enumerate(draft.get("postal_layers", [])):
            texts = {key: str(one.get(key) or "") for key in ("source", "code_field", "country_field", "country")}
            postal = PostalSource(**texts)
            try:
                layers.append((opened(draft, postal.source, f"postal_layers[{position}].source"), postal, None))
            except ClusterAtlasError as error:
                layers.append((None, postal, error))

        # a layer of the project is called as it is there, whatever its file is called
        names = {postal.source: _layer_name(postal.source) for _, postal, _ in layers}

        def work(watch: Watch) -> tuple[PostalFacts, ...]:
            return tuple(
                _named(postal_facts(source, postal, country, watch), names[postal.source])
                if source is not None
                else PostalFacts("", error=error)
                for source, postal, error in layers
            )

        self._layers.load(work)

    def _on_head_loaded(self, head: TablePreview) -> None:
        self.head = head
        self.headChanged.emit(head)
        self._read_values()

    def _on_postal_loaded(self, facts: tuple[PostalFacts, ...]) -> None:
        self.postal = facts
        self.postalChanged.emit()

    def _on_figures_changed(self) -> None:
        """Look at new figures; where there are none, at the table's values, which may hold the choice that is missing."""
        figures, inputs = self.session.figures, self.session.inputs
        if figures is None or inputs is None:
            self._facts.stop()
            self._shown = self.facts = None
            self.factsChanged.emit()
            self._read_values()
        elif figures is not self._shown:
            self._shown = figures
            self._values.stop()
            self._facts.load(lambda _: data_facts(figures, inputs))

    def _read_values(self) -> None:
        """Read years and kinds where the session could not read the members."""
        draft, head = self.session.draft, self.head
        session = self.session
        is_waiting = session.is_complete and session.problem is None
        if session.figures is not None or is_waiting or not head.names:
            return
        try:
            table = opened(draft, draft.get("members.source", ""), "members.source")
        except ClusterAtlasError:
            return  # said by the session
        named = dict(draft.get("members.fields", {}))
        self._values.load(lambda watch: values_of_table(table, _name(table), named, head, watch))

    def _on_values_loaded(self, values: TableValues) -> None:
        self.values = values
        self.valuesChanged.emit()

    def _on_facts_loaded(self, facts: DataFacts) -> None:
        self.facts, self.values = facts, facts.values
        self.valuesChanged.emit()
        self.factsChanged.emit()


def _name(source: Source) -> str:
    return source if isinstance(source, str) else source.name()


def _named(facts: PostalFacts, name: str) -> PostalFacts:
    return replace(facts, name=name) if name else facts


def _layer_name(source: str) -> str:
    layer = layer_of(source) if source.startswith(LAYER_PREFIX) else None
    return layer.name() if layer is not None else ""
