"""From a draft to its figures: what is prepared beside the open project, what is read elsewhere, what is decided again."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Union

from qgis.core import QgsCoordinateReferenceSystem, QgsFeatureRequest, QgsProject, QgsVectorLayer

from ..domain.errors import ClusterAtlasError
from ..domain.sheet import PostalSource, Sheet, read_sheet
from .draft import LAYER_PREFIX, Draft, hosts_table, rules_table
from .members import MemberQuery, RulesTable, Watch

if TYPE_CHECKING:
    from ..domain.table import Table
    from .join import Employment, Inputs

Source = Union[str, QgsVectorLayer]


@dataclass(frozen=True)
class Prepared:
    """All that a reading needs, apart from the open project: it can be read in another thread."""

    query: MemberQuery
    postal: tuple[tuple[Source, PostalSource], ...]
    columns: tuple[str, ...]
    crs: QgsCoordinateReferenceSystem | None


def missing_parts(draft: Draft) -> tuple[str, ...]:
    """Name the keys without which nothing can be read: ``members.source``, ``postal_layers``."""
    layers = [layer for layer in draft.get("postal_layers", []) if layer.get("source")]
    return tuple(
        name
        for name, there in (("members.source", draft.get("members.source")), ("postal_layers", layers))
        if not there
    )


def sheet_of(draft: Draft) -> Sheet:
    """Return the sheet that a draft describes; what is wrong is refused with the key's full name."""
    return read_sheet(dict(draft.data), draft.path or "sheet")


def prepared(draft: Draft) -> Prepared:
    """Return what to read; to be called in the main thread, because layers of the project belong to it.

    Raises:
        ClusterAtlasError: for a sheet that is wrong, a layer that is gone or a file that is not there.
    """
    from ..domain.postal_codes import require_country

    sheet = sheet_of(draft)
    default = require_country(sheet.members.default_country, "“members.default_country”")
    query = member_query(sheet, opened(draft, sheet.members.source, "members.source"), default)
    postal = tuple(
        (opened(draft, one.source, f"postal_layers[{i}].source"), one) for i, one in enumerate(sheet.postal_layers)
    )
    columns = rules.fields if (rules := rules_table(draft.rules)) else ()
    return Prepared(query, postal, columns, draft_crs(sheet))


def read_prepared(ready: Prepared, watch: Watch) -> Inputs:
    """Read members and places, in any thread."""
    from ..sources.tables import open_layer
    from .join import postal_layer, read_inputs

    layers = []
    for source, postal in ready.postal:
        layer = open_layer(source) if isinstance(source, str) else source
        named = (postal.code_field, postal.country_field, postal.country)
        layers.append(postal_layer(layer, layer.name(), *named, ready.query.default_country))
    return read_inputs(ready.query, layers, ready.columns, watch, ready.crs)


def decided(inputs: Inputs, rules: RulesTable | None, hosts: Table | None, country: str, watch: Watch) -> Employment:
    """Return the figures of what was read under some rules and host codes, in any thread."""
    from .join import employment, load_hosts

    return employment(inputs, rules, load_hosts(hosts, country, watch), watch)


def figures(draft: Draft, watch: Watch) -> Employment:
    """Return the figures of a draft, all in one go."""
    ready = prepared(draft)
    inputs = read_prepared(ready, watch.part(0, 60))
    tables = rules_table(draft.rules), hosts_table(draft.hosts)
    return decided(inputs, *tables, ready.query.default_country, watch.part(60, 100))


def member_query(sheet: Sheet, source: Source, default_country: str) -> MemberQuery:
    """Return how a sheet's members are read from a source."""
    from ..domain.members import KnownCluster

    members = sheet.members
    return MemberQuery(
        source=source,
        name=members.source if isinstance(source, str) else source.name(),
        fields=members.fields,
        year=members.year,
        filter=members.filter,
        cluster_separator=members.cluster_separator,
        default_country=default_country,
        kinds=members.kinds,
        known=tuple(KnownCluster(c.name, c.aliases) for c in sheet.clusters),
    )


def draft_crs(sheet: Sheet) -> QgsCoordinateReferenceSystem | None:
    """Return a sheet's CRS, None where it names none; one that QGIS does not know is refused."""
    if not sheet.crs:
        return None
    crs = QgsCoordinateReferenceSystem(sheet.crs)
    if not crs.isValid():
        raise ClusterAtlasError(f"“crs” is {sheet.crs}, which QGIS does not know.", "", "Write it like EPSG:31370.")
    return crs


def opened(draft: Draft, source: str, name: str) -> Source:
    """Return a path that is there, or a layer apart from the project's own, that another thread may read.

    A layer that shows a file as it is gives the file's path.
    """
    if not source.startswith(LAYER_PREFIX):
        path = draft.resolved(source)
        if not Path(path.split("|")[0]).is_file():
            raise ClusterAtlasError(
                f"“{name}” names a file that is not there: {path.split('|')[0]}.", "", "Choose it again, or put it back."
            )
        return path
    layer = layer_of(source)
    if layer is None:
        raise ClusterAtlasError(f"“{name}” is a layer that is not in the project any more.", "", "Choose another one.")
    path = file_of(layer)
    if path:
        return path
    # edits that are not saved, joins and virtual fields belong to the layer that is open
    return layer.materialize(QgsFeatureRequest()) if layer.isEditable() else layer.clone()


def layer_of(source: str) -> QgsVectorLayer | None:
    """Return the project's layer of a source ``layer:ID``; None where it is gone or broken."""
    layer = QgsProject.instance().mapLayer(source[len(LAYER_PREFIX) :])
    return layer if isinstance(layer, QgsVectorLayer) and layer.isValid() else None


def file_of(layer: QgsVectorLayer) -> str:
    """Return the file (``|layername=`` after it) that a layer shows as it is; empty where QGIS adds to it or it is no file's.

    - A text file is the file itself, of which the plugin keeps zeros and encodings better than QGIS's own reading.
    """
    from ..sources.layers import shown_file

    return shown_file(layer)


def named_sources(draft: Draft) -> Sequence[tuple[str, str]]:
    """Return every source that a draft names, by the key's full name, as it is written."""
    named = [("members.source", draft.get("members.source", ""))]
    for part in ("postal_layers", "base_map"):
        named += [(f"{part}[{i}].source", one.get("source") or "") for i, one in enumerate(draft.get(part, []))]
    named += [(name, draft.get(name, "")) for name in ("focus.source", "zones.source")]
    return [(name, source) for name, source in named if source]
