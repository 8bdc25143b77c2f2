"""Copies of what a sheet reads, with the columns that it uses and no other."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import QgsExpression, QgsProject, QgsRenderContext, QgsVectorFileWriter, QgsVectorLayer

from ..domain.errors import ClusterAtlasError
from .draft import Draft, rules_table
from .draft_inputs import Source, opened

if TYPE_CHECKING:
    from ..sources.raw_table import RawTable

LAYERS_FILE, MEMBERS_FILE = "layers.gpkg", "members"
_RESERVED = ("fid", "geom", "geometry")
_TEXT_FILES = (".csv", ".txt", ".tsv", "")


class SourceCopies:
    """Copies into one folder, and how the sheet beside them names each.

    A source that several keys name is copied once, with the columns of all of them.
    """

    def __init__(self, draft: Draft, folder: Path) -> None:
        self.draft, self.folder = draft, folder
        self._tables: dict[str, str] = {}

    def members(self) -> str:
        """Copy the members table: a text file's cells as they are written, of other tables numbers as numbers."""
        from ..domain.headers import resolve_columns
        from ..sources.filtering import filter_columns
        from ..sources.tables import read_table

        source = opened(self.draft, self.draft.get("members.source", ""), "members.source")
        fields = {name: column for name, column in self.draft.get("members.fields", {}).items() if column}
        rules = rules_table(self.draft.rules)
        expression = str(self.draft.get("members.filter", ""))

        def used(names: Sequence[str]) -> set[str]:
            own = resolve_columns(names, fields).used()
            asked = filter_columns(expression, list(names), "members.filter") if expression else ()
            return {*own, *asked, *(rules.fields if rules else ())}

        name = source if isinstance(source, str) else source.name()
        raw = read_table(source, name, fields, select=used)
        wanted = [column for column in raw.names if column in raw.table.columns and column in used(raw.names)]
        is_text = isinstance(source, str) and Path(source.split("|")[0]).suffix.lower() in _TEXT_FILES
        if is_text or _clash(wanted):
            return _write_csv(raw, wanted, self.folder / f"{MEMBERS_FILE}.csv")
        return _write_table(raw, wanted, self.folder / f"{MEMBERS_FILE}.gpkg")

    def layer(self, source: str, name: str, columns: Iterable[str]) -> str:
        """Copy a layer with some of its columns and all of its features; return its source from the folder."""
        resolved = self.draft.resolved(source)
        if resolved not in self._tables:
            layer = _as_layer(opened(self.draft, source, name))
            self._tables[resolved] = self._copied(layer, columns)
        return f"{LAYERS_FILE}|layername={self._tables[resolved]}"

    def _copied(self, layer: QgsVectorLayer, columns: Iterable[str]) -> str:
        table, number = _plain_name(layer.name()), 2
        # a GeoPackage takes two names that differ by case for one
        while table.casefold() in {there.casefold() for there in self._tables.values()}:
            table, number = f"{_plain_name(layer.name())}_{number}", number + 1
        wanted = set(columns)
        options = QgsVectorFileWriter.SaveVectorOptions()
        options.driverName, options.layerName = "GPKG", table
        path = self.folder / LAYERS_FILE
        if path.exists():
            options.actionOnExistingFile = QgsVectorFileWriter.ActionOnExistingFile.CreateOrOverwriteLayer
        options.attributes = [i for i, field in enumerate(layer.fields()) if field.name() in wanted]
        options.skipAttributeCreation = not options.attributes
        context = QgsProject.instance().transformContext()
        error, message, *_ = QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(path), context, options)
        if error != QgsVectorFileWriter.WriterError.NoError:
            raise ClusterAtlasError(f"The layer “{layer.name()}” cannot be copied: {message}.", str(path))
        return table


def used_columns(draft: Draft) -> dict[str, set[str]]:
    """Return, for each source but the members' (resolved), the columns that the sheet uses of it."""
    found: dict[str, set[str]] = {}

    def add(source: str, columns: Iterable[str | None]) -> None:
        found.setdefault(draft.resolved(source), set()).update(c for c in columns if c)

    for i, postal in enumerate(draft.get("postal_layers", [])):
        if postal.get("source"):
            add(postal["source"], _postal_columns(draft, postal, f"postal_layers[{i}].source"))
    for i, base in enumerate(draft.get("base_map", [])):
        if base.get("source"):
            add(base["source"], _drawn_columns(draft, base, f"base_map[{i}].source"))
    for name, column in (("focus", "filter"), ("zones", "name_field")):
        source = draft.get(f"{name}.source", "")
        text = draft.get(f"{name}.{column}", "")
        if source:
            add(source, QgsExpression(text).referencedColumns() if column == "filter" else [text])
    return found


def _postal_columns(draft: Draft, postal: dict[str, str], name: str) -> list[str | None]:
    from ..domain.headers import find_column, recognise
    from ..sources.postal_layers import place_column

    columns = [field.name() for field in _as_layer(opened(draft, postal["source"], name)).fields()]
    pairs = (("code_field", "postal_code"), ("country_field", "country"))
    named = [(postal.get(own) or "", field) for own, field in pairs]
    found = [find_column(text, columns, field) if text else recognise(field, columns) for text, field in named]
    return [*found, place_column(columns)]


def _drawn_columns(draft: Draft, base: dict[str, str], name: str) -> set[str]:
    """Return the columns that a base layer's drawing needs: its style's, or those of towns to name."""
    from ..cartography.basemap import TOWNS, base_role
    from ..cartography.towns import town_fields

    layer = _as_layer(opened(draft, base["source"], name))
    if base.get("style"):
        layer = layer.clone()
        layer.loadNamedStyle(draft.resolved(base["style"]))
        used = set(layer.renderer().usedAttributes(QgsRenderContext())) if layer.renderer() else set()
        return used | _label_columns(layer)
    if base_role(layer) != TOWNS:
        return set()
    languages = ("fr", "en", "nl", "de")
    fields = [town_fields(layer, language) for language in languages]
    return {column for one in fields for column in (one.name, one.rank, one.population) if column}


def _label_columns(layer: QgsVectorLayer) -> set[str]:
    labeling = layer.labeling() if layer.labelsEnabled() else None
    if labeling is None:
        return set()
    columns: set[str] = set()
    for provider in labeling.subProviders():
        settings = labeling.settings(provider)
        columns |= set(settings.referencedFields(QgsRenderContext()))
    return columns


def _as_layer(source: Source) -> QgsVectorLayer:
    from ..sources.tables import open_layer

    return open_layer(source) if isinstance(source, str) else source


def _plain_name(name: str) -> str:
    """Return a layer's name as a table's; it keeps its words, by which a base layer is recognised."""
    return "".join(c if c.isalnum() or c in " -_" else "_" for c in name).strip() or "layer"


def _clash(columns: Sequence[str]) -> bool:
    """Tell whether a GeoPackage could not keep these names."""
    lower = [column.lower() for column in columns]
    return len(set(lower)) < len(lower) or any(name in _RESERVED for name in lower)


def _write_csv(raw: RawTable, columns: Sequence[str], path: Path) -> str:
    cells = [raw.table.text(column).texts() for column in columns]
    counts = raw.table.counts()
    with path.open("w", encoding="utf-8-sig", newline="") as stream:
        writer = csv.writer(stream, delimiter=";")
        writer.writerow(columns)
        for count, row in zip(counts, zip(*cells)):
            writer.writerows([row] * int(count))
    return path.name


def _write_table(raw: RawTable, columns: Sequence[str], path: Path) -> str:
    """Write a table of a GeoPackage without geometry: numbers as numbers, texts as texts."""
    from osgeo import ogr

    from ..domain.coded import Coded

    held = [raw.table.columns[column] for column in columns]
    cells = [column.texts() if isinstance(column, Coded) else column for column in held]
    data = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    if data is None:
        raise ClusterAtlasError("The members cannot be copied.", str(path), "Is the disk full? Choose another folder.")
    layer = data.CreateLayer(MEMBERS_FILE, None, ogr.wkbNone)
    for name, column in zip(columns, held):
        layer.CreateField(ogr.FieldDefn(name, ogr.OFTString if isinstance(column, Coded) else ogr.OFTReal))
    data.StartTransaction()
    for count, row in zip(raw.table.counts(), zip(*cells)):
        feature = ogr.Feature(layer.GetLayerDefn())
        for position, cell in enumerate(row):
            if isinstance(cell, str):
                feature.SetField(position, cell) if cell else feature.SetFieldNull(position)
            elif cell == cell:  # a NaN differs from itself
                feature.SetField(position, float(cell))
        for _ in range(int(count)):
            feature.SetFID(-1)
            layer.CreateFeature(feature)
    failed = data.CommitTransaction() != 0 or layer.GetFeatureCount() != int(sum(raw.table.counts()))
    layer = data = None  # closes the file
    if failed:
        raise ClusterAtlasError("The members cannot be copied.", str(path), "Is the disk full? Choose another folder.")
    return f"{path.name}|layername={MEMBERS_FILE}"
