"""Build proportional symbols: a table of jobs by place becomes styled layers in one GeoPackage."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..domain.errors import ClusterAtlasError
from ..domain.names import CELL_FIELDS, CLUSTER_COLUMN_PREFIX, TOTAL_FIELDS
from ..domain.palette import parse_colours
from ..domain.shapes import SHAPE_NAMES as SHAPES
from ..domain.shapes import Shape, shape_named
from ..domain.slices import Slice, shaded, slices_of
from ..domain.text import key, listed, split_names
from .members import Watch

if TYPE_CHECKING:
    import pandas as pd
    from qgis.core import QgsFeatureSource

    from ..cartography.layers import Field

KINDS = ("circles", "pies")
FRAME_MM2 = 249.0 * 165.0
"""The printed area that circles may cover a seventh of, where no region is in focus."""

TOTAL, PIES = "total", "pies"
OTHER_CLUSTERS = "other clusters"
WHOLES = (TOTAL, PIES)
"""Layers of each site once, with a column a cluster."""


@dataclass(frozen=True)
class SymbolOptions:
    """How symbols are built: as the parameters of ``clusteratlas:buildsymbols``.

    - ``clusters``: names separated by ``;``, empty = all; of pies, those that have a slice of their own.
    - ``colours``: ``TIC=#0072B2;Espace=#D55E00``, or only colours, in the clusters' order.
    - ``jobs_per_mm2``: 0 = chosen.
    """

    clusters: str = ""
    kind: str = "circles"
    shape: str = "circle"
    colours: str = ""
    jobs_per_mm2: float = 0.0
    max_diameter_mm: float = 20.0


@dataclass(frozen=True)
class BuiltLayer:
    """One styled layer in the GeoPackage: its table, its name as shown, its cluster (empty for the total)."""

    table: str
    name: str
    cluster: str


@dataclass(frozen=True)
class BuiltSymbols:
    """What was built: the GeoPackage, its layers, and the one symbol scale of them all."""

    path: str
    layers: tuple[BuiltLayer, ...]
    jobs_per_mm2: float

    def source(self, layer: BuiltLayer) -> str:
        """Return the layer's source as QGIS opens it."""
        return f"{self.path}|layername={layer.table}"


def build_symbols(source: QgsFeatureSource, path: str, options: SymbolOptions, watch: Watch) -> BuiltSymbols:
    """Write the jobs of ``source`` as styled layers of symbols to a GeoPackage, which appears whole or not at all.

    - ``source`` is an ``OUTPUT`` or ``TOTALS`` of ``joinemployment``, recognised by its fields.
    - Pies need a ``TOTALS``: their area is each site once, their slices are its columns by cluster.
    - All layers share one scale: the one asked for, else the smallest 1-2-5 value that keeps the rules of the map.
    - Places without a point or without a number of jobs are left out, and the log says how many.
    """
    _check(options)
    is_total = _is_total(source)
    slices = _slices(source, options, is_total)
    watch.step(0, "Reading the figures")
    tables = _total_table(source, options, watch) if is_total else _cluster_tables(source, options, watch)
    from ..domain.scale import choose_scale

    shape = shape_named(options.shape)
    jobs = [table["jobs"].tolist() for table in tables.values()]
    areas = [FRAME_MM2] * len(jobs)
    scale = options.jobs_per_mm2 or choose_scale(jobs, options.max_diameter_mm, areas, shape)
    _say_scale(jobs, areas, scale, options, watch)
    colours = {} if slices else _colours(list(tables), options.colours)
    layers = _write(source, path, tables, scale, shape, colours, slices, watch)
    watch.step(100)
    return BuiltSymbols(path, layers, scale)


def _check(options: SymbolOptions) -> None:
    """Refuse what is not a choice, or not made yet."""
    for name, value, known in (("KIND", options.kind, KINDS), ("SHAPE", options.shape, SHAPES)):
        if value not in known:
            raise ClusterAtlasError(f"“{value}” is not a choice.", name, f"Choose one of {', '.join(known)}.")
    if options.kind == PIES and options.shape != "circle":
        raise ClusterAtlasError("Pies are round.", "SHAPE", "Choose circle.")
    if options.jobs_per_mm2 < 0 or options.max_diameter_mm <= 0.5:
        raise ClusterAtlasError(
            "The symbol scale must be from 0, and the largest diameter over 0.5 mm.", "JOBS_PER_MM2, MAX_DIAMETER_MM"
        )


def _is_total(source: QgsFeatureSource) -> bool:
    """Tell a ``TOTALS`` from an ``OUTPUT``, by the fields; raise ClusterAtlasError for anything else."""
    from qgis.core import QgsWkbTypes

    names = {field.name() for field in source.fields()}
    flat = QgsWkbTypes.geometryType(source.wkbType())
    if flat == QgsWkbTypes.GeometryType.PointGeometry:
        if names.issuperset(CELL_FIELDS):
            return False
        if names.issuperset(TOTAL_FIELDS):
            return True
    raise ClusterAtlasError(
        f"The layer “{source.sourceName()}” is no point layer with the fields {', '.join(CELL_FIELDS)}, "
        f"or {', '.join(TOTAL_FIELDS)}.",
        "INPUT",
        "Take OUTPUT or TOTALS of “Join employment to postal codes”.",
    )


def _cluster_tables(source: QgsFeatureSource, options: SymbolOptions, watch: Watch) -> dict[str, pd.DataFrame]:
    """Return one table a cluster, in the order asked for, else as met."""
    cells = _read(source, list(CELL_FIELDS), watch)
    cells = cells[cells["cluster"].notna()]
    keys = {name: key(str(name)) for name in cells["cluster"].unique()}
    shown: dict[str, str] = {}
    for name, its_key in keys.items():
        shown.setdefault(its_key, str(name))
    asked = split_names(options.clusters)
    wanted = [key(name) for name in asked] or list(shown)
    strange = [name for name in asked if key(name) not in shown]
    if strange or not wanted:
        raise ClusterAtlasError(
            f"The layer has no cluster {listed(strange)}." if strange else "The layer has no cluster.",
            "CLUSTERS",
            f"It has {listed(list(shown.values()))}." if shown else "",
        )
    groups = dict(tuple(cells.groupby(cells["cluster"].map(keys), sort=False)))
    return {shown[name]: groups[name].reset_index(drop=True) for name in dict.fromkeys(wanted)}


def _total_table(source: QgsFeatureSource, options: SymbolOptions, watch: Watch) -> dict[str, pd.DataFrame]:
    """Return the one table of each site once, with its columns by cluster."""
    if options.kind != PIES and split_names(options.clusters):
        raise ClusterAtlasError(
            "A TOTALS layer counts each site once over all clusters; it cannot be narrowed to some.",
            "CLUSTERS",
            "Leave CLUSTERS empty, or take the OUTPUT of “Join employment to postal codes”.",
        )
    columns = [field.name() for field in source.fields() if field.name().startswith(CLUSTER_COLUMN_PREFIX)]
    return {PIES if options.kind == PIES else TOTAL: _read(source, [*TOTAL_FIELDS, *columns], watch)}


def _slices(source: QgsFeatureSource, options: SymbolOptions, is_total: bool) -> tuple[Slice, ...]:
    """Return the slices of pies, in the order asked for, else the layer's; none for circles."""
    if options.kind != PIES:
        return ()
    columns = {field.alias: field.name for field in _cluster_fields(source)} if is_total else {}
    if not columns:
        raise ClusterAtlasError(
            f"The layer “{source.sourceName()}” has no columns by cluster ({CLUSTER_COLUMN_PREFIX}...), which pies show.",
            "INPUT",
            "Take TOTALS of “Join employment to postal codes”.",
        )
    shown = {key(name): name for name in reversed(columns)}
    asked = split_names(options.clusters)
    strange = [name for name in asked if key(name) not in shown]
    if strange:
        raise ClusterAtlasError(
            f"The layer has no cluster {listed(strange)}.", "CLUSTERS", f"It has {listed(list(columns))}."
        )
    names = list(dict.fromkeys(shown[key(name)] for name in asked or columns))
    colours = shaded(list(_colours(names, options.colours).values()))
    return slices_of(columns, list(zip(names, names, colours)), OTHER_CLUSTERS)


def _read(source: QgsFeatureSource, fields: list[str], watch: Watch) -> pd.DataFrame:
    """Return the fields with x and y of all places that can be drawn; the log says what cannot."""
    from ..cartography.layers import read_points

    table = read_points(source, fields, watch.is_cancelled)
    table["jobs"] = table["jobs"].astype("float64")
    drawable = table["x"].notna() & table["jobs"].ge(0)
    if not drawable.all():
        watch.log(f"{(~drawable).sum()} rows have no point or no number of jobs from 0: they are not drawn.")
    return table[drawable].reset_index(drop=True)


def _say_scale(jobs: list[list[float]], areas: list[float], scale: float, options: SymbolOptions, watch: Watch) -> None:
    """Log the scale, the dots, and a better scale where one giant makes dots of the rest."""
    from ..domain.scale import propose_giant, too_small

    shape = shape_named(options.shape)
    values = [value for table in jobs for value in table]
    dots, small = too_small(values, scale, shape)
    watch.log(f"Symbol scale: 1 mm² = {scale:g} jobs. Grey dots: {dots} of {len(values)} places, {small:.10g} jobs.")
    giant = None if options.jobs_per_mm2 else propose_giant(jobs, options.max_diameter_mm, areas, shape)
    if giant:
        watch.log(
            f"A few giants make dots of over half the places: JOBS_PER_MM2={giant.jobs_per_mm2:g} would show them."
        )


def _colours(names: list[str], asked: str) -> dict[str, str]:
    """Return a colour for each layer: the one asked for, else the shipped palette's in its order."""
    from ..cartography.palettes import load_palette
    from ..cartography.symbols import checked_colour

    palette = load_palette()
    shipped = [*palette["logics"].values(), *palette["others"]]
    colours = {name: shipped[index % len(shipped)] for index, name in enumerate(names)}
    if names == [TOTAL]:
        colours = {TOTAL: palette["total"]}
    return {name: checked_colour(colour).name() for name, colour in {**colours, **parse_colours(asked, names)}.items()}


def _write(
    source: QgsFeatureSource,
    path: str,
    tables: Mapping[str, pd.DataFrame],
    scale: float,
    shape: Shape,
    colours: Mapping[str, str],
    slices: Sequence[Slice],
    watch: Watch,
) -> tuple[BuiltLayer, ...]:
    """Write every table and its style, then let the file appear."""
    from ..cartography.geopackage import staged

    built: list[BuiltLayer] = []
    with staged(path) as temporary:
        for number, (name, table) in enumerate(tables.items()):
            watch.step(30 + 65 * number / len(tables), f"Writing {name}")
            one = (name, table, scale, shape, colours.get(name, ""), slices)
            built.append(_write_one(source, str(temporary), *one, built))
    return tuple(built)


def _write_one(
    source: QgsFeatureSource,
    path: str,
    name: str,
    table: pd.DataFrame,
    scale: float,
    shape: Shape,
    colour: str,
    slices: Sequence[Slice],
    built: Sequence[BuiltLayer],
) -> BuiltLayer:
    from ..cartography import geopackage, layers, pies, symbols
    from ..domain.legend import legend_values

    is_total = name in WHOLES and "sites" in table
    fields = layers.TOTAL_LAYER_FIELDS + _cluster_fields(source) if is_total else layers.CELL_LAYER_FIELDS
    made = BuiltLayer(geopackage.table_name(name, [other.table for other in built]), name, "" if is_total else name)
    layers.write_points(path, made.table, table, source.sourceCrs(), fields, title=name)
    layer = geopackage.open_table(path, made.table, name)
    largest = max(table["jobs"].tolist(), default=0.0)
    legend = tuple((value, f"{value:,g}".replace(",", "\u202f")) for value in legend_values(largest, scale, shape))
    label = f"jobs by postal code, 1 mm² = {scale:g}"
    style = symbols.CircleStyle(scale, colour or pies.BASE_COLOUR, shape=shape, legend=legend, circle_label=label)
    if slices:
        pies.apply_pies(layer, style, slices)
    else:
        symbols.apply_circles(layer, style)
    layers.set_aliases(layer, fields)
    geopackage.mark(layer, name if is_total else "cluster", made.cluster)
    geopackage.save_style(layer)
    return made


def _cluster_fields(source: QgsFeatureSource) -> tuple[Field, ...]:
    """Return the columns by cluster as they are, with the clusters' names."""
    from ..cartography.layers import REAL, Field

    return tuple(
        Field(field.name(), REAL, field.alias() or field.name()[len(CLUSTER_COLUMN_PREFIX) :])
        for field in source.fields()
        if field.name().startswith(CLUSTER_COLUMN_PREFIX)
    )
