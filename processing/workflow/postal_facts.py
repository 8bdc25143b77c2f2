"""What a postal-code layer holds, before its places are read."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Union

from ..domain.errors import Cancelled, ClusterAtlasError
from ..domain.sheet import PostalSource
from .members import Watch

if TYPE_CHECKING:
    from qgis.core import QgsFields, QgsVectorLayer

    Source = Union[str, QgsVectorLayer]

_LOOKED_AT = 100
_CHECK_EVERY = 1000


@dataclass(frozen=True)
class PostalFacts:
    """A postal-code layer at a glance.

    - ``codes``: how many codes by country; ``without``: features without a valid one.
    - ``code_field``, ``country_field``: what is read, empty if none; ``candidates``: columns between which only the user can decide.
    - ``tables``: the layers of its file where there are several; ``table``: the one that is shown.
    - ``error``: why it cannot be used as it is.
    """

    name: str
    fields: QgsFields | None = None
    code_field: str = ""
    country_field: str = ""
    candidates: tuple[str, ...] = ()
    codes: dict[str, int] = field(default_factory=dict)
    without: int = 0
    crs: str = ""
    points: bool = False
    tables: tuple[str, ...] = ()
    table: str = ""
    error: ClusterAtlasError | None = None


def postal_facts(source: Source, postal: PostalSource, default_country: str, watch: Watch) -> PostalFacts:
    """Return what a layer holds, with the reason in ``error`` where it cannot be read; in any thread."""
    from ..sources.table_head import split_path
    from ..sources.tables import open_layer

    tables: tuple[str, ...] = ()
    name, table = "", ""
    try:
        if isinstance(source, str):
            path, table = split_path(source)
            name = table or path.stem
            tables = layers_with_geometry(path)
            layer = open_layer(source)
        else:
            layer = source
            name = layer.name()
        facts = _facts(layer, name, postal, default_country, watch)
    except Cancelled:
        raise
    except ClusterAtlasError as error:
        return PostalFacts(name, tables=tables if len(tables) > 1 else (), table=table, error=error)
    shown = tables if len(tables) > 1 else ()
    return PostalFacts(**{**vars(facts), "tables": shown, "table": table or (tables[0] if shown else "")})


def postal_source(path: str, default_country: str, watch: Watch) -> str:
    """Return a file's layer that holds postal codes: the one with the largest share of valid ones; the file itself if it has one layer."""
    names = layers_with_geometry(Path(path))
    if len(names) < 2:
        return path
    best, most = names[0], 0.0
    for name in names:
        watch.step(0)
        share = _valid_share(f"{path}|layername={name}", default_country)
        if share > most:
            best, most = name, share
    return f"{path}|layername={best}"


def layers_with_geometry(path: Path) -> tuple[str, ...]:
    """Return the names of a file's layers of points and polygons."""
    from osgeo import ogr

    from ..sources.ogr_table import opened

    if not path.is_file():
        return ()
    dataset = opened(path, [])
    layers = [dataset.GetLayer(i) for i in range(dataset.GetLayerCount())]
    lines = (ogr.wkbLineString, ogr.wkbMultiLineString, ogr.wkbNone)
    return tuple(layer.GetName() for layer in layers if ogr.GT_Flatten(layer.GetGeomType()) not in lines)


def _facts(layer: QgsVectorLayer, name: str, postal: PostalSource, default_country: str, watch: Watch) -> PostalFacts:
    from qgis.core import QgsWkbTypes

    from ..domain.headers import candidates, find_column
    from ..domain.postal_codes import require_country

    columns = [one.name() for one in layer.fields()]
    where = f"postal-code layer {name}"
    found = candidates("postal_code", columns)
    countries = candidates("country", columns)
    code = find_column(postal.code_field, columns, "postal code", where) if postal.code_field else ""
    country = find_column(postal.country_field, columns, "country", where) if postal.country_field else ""
    code = code or (found[0] if len(found) == 1 else "")
    country = country or (countries[0] if len(countries) == 1 else "")
    undecided = tuple(found) if not code and len(found) > 1 else ()
    error = _wrong(layer, code, undecided, where)
    codes: Counter[str] = Counter()
    without = 0
    if code and error is None:
        default = require_country(postal.country or default_country, where)
        codes, without = _counted(_cells(layer, [code, country] if country else [code], watch), default)
        if not codes:
            error = ClusterAtlasError(
                f"Column “{code}” has no postal code of {default}.", where, "Choose another column, or the layer's country."
            )
    points = layer.geometryType() == QgsWkbTypes.GeometryType.PointGeometry
    crs = layer.crs().authid() or layer.crs().description()
    return PostalFacts(name, layer.fields(), code, country, undecided, dict(codes), without, crs, points, error=error)


def _wrong(layer: QgsVectorLayer, code: str, undecided: Sequence[str], where: str) -> ClusterAtlasError | None:
    if not layer.isSpatial():
        return ClusterAtlasError("It has no geometry.", where, "Choose a layer of polygons or points.")
    if not layer.crs().isValid():
        return ClusterAtlasError("It has no coordinate reference system.", where, "Set it in the layer's properties.")
    if undecided:
        return ClusterAtlasError(f"{len(undecided)} columns could be the postal code.", where, "Choose one.")
    return None if code else ClusterAtlasError("No column was recognised as the postal code.", where, "Choose it.")


def _cells(
    layer: QgsVectorLayer, columns: Sequence[str], watch: Watch, most: int | None = None
) -> Iterable[tuple[str, str]]:
    """Yield code and country of each feature as text, without its geometry."""
    from qgis.core import QgsFeatureRequest

    from ..domain.values import as_text
    from ..sources.layer_table import plain_value

    names = [one.name() for one in layer.fields()]
    indexes = [names.index(column) for column in columns]
    request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry).setSubsetOfAttributes(indexes)
    if most is not None:
        request.setLimit(most)
    features = layer.getFeatures(request)
    try:
        for position, feature in enumerate(features):
            if position % _CHECK_EVERY == 0:
                watch.step(0)
            cells = [as_text(plain_value(feature.attribute(i))) for i in indexes]
            yield cells[0], cells[1] if len(cells) > 1 else ""
    finally:
        features.close()  # an iterator that outlives its layer breaks QGIS


def _counted(cells: Iterable[tuple[str, str]], default_country: str) -> tuple[Counter[str], int]:
    """Return how many codes there are by country, and how many features without one."""
    from ..domain.names import PC_OK
    from ..domain.postal_codes import normalise

    read = [normalise(code, country, default_country) for code, country in cells]
    good = {(one.country, one.code) for one in read if one.status == PC_OK}
    return Counter(country for country, _ in good), sum(one.status != PC_OK for one in read)


def _valid_share(source: str, default_country: str) -> float:
    from ..domain.headers import candidates
    from ..sources.tables import open_layer

    layer = open_layer(source)
    columns = [one.name() for one in layer.fields()]
    shares = [0.0]
    for column in candidates("postal_code", columns):
        cells = list(_cells(layer, [column], Watch(), _LOOKED_AT))
        without = _counted(cells, default_country)[1]
        shares.append(1 - without / len(cells) if cells else 0.0)
    return max(shares)
