"""The sheet: what the user wants on paper, read from one JSON object."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any

from .errors import ClusterAtlasError
from .json_object import JsonObject
from .names import LANGUAGES
from .shapes import SHAPE_NAMES as SHAPES
from .text import key

FORMAT = "cluster-atlas-sheet"
VERSION = 1
LOGICS = ("new_high_tech", "high_tech_heritage", "intermediate", "traditional")
TOTAL, SINGLE, GRID, PIES = "total", "single", "grid", "pies"
PAGE_KINDS = (TOTAL, SINGLE, GRID, PIES)
MEMBER_FIELDS = ("organisation", "site_id", "kind", "cluster", "role", "postal_code", "country", "jobs", "year")
TEXTS = ("commentary", "definition", "procedure", "data", "sources", "authors", "reading_note", "page_mark")
_COLOUR = re.compile(r"#[0-9a-fA-F]{6}")


@dataclass(frozen=True)
class MembersSource:
    """The members table and how to read it."""

    source: str
    cluster_separator: str = ""
    default_country: str = "BE"
    filter: str = ""
    year: str = ""
    kinds: tuple[str, ...] = ()
    fields: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class PostalSource:
    """A postal-code layer and how to read it."""

    source: str
    code_field: str = ""
    country_field: str = ""
    country: str = ""


@dataclass(frozen=True)
class BaseLayer:
    """A layer of the base map: top first in the sheet; ``style`` is a QML file, ``legend`` its entry's text."""

    source: str
    style: str = ""
    legend: str = ""


@dataclass(frozen=True)
class Focus:
    """The region in focus."""

    source: str
    filter: str = ""


@dataclass(frozen=True)
class Zones:
    """The zones that spatial logics are measured on."""

    source: str
    name_field: str = ""


@dataclass(frozen=True)
class Cluster:
    """A cluster as the sheet wants it shown; empty ``colour`` = its logic's."""

    name: str
    label: str
    logic: str = ""
    colour: str = ""
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True)
class Page:
    """A map page (or several) of one kind."""

    kind: str
    title: str = ""
    clusters: tuple[str, ...] = ()


@dataclass(frozen=True)
class Symbols:
    """Symbol sizes: ``jobs_per_mm2`` by kind of page, None = chosen."""

    jobs_per_mm2: dict[str, float | None] = field(default_factory=dict)
    max_diameter_mm: float = 20.0
    grid_max_diameter_mm: float = 12.0
    shape: str = "circle"
    displace: bool = False


@dataclass(frozen=True)
class Sheet:
    """A whole sheet. Paths are as written, relative to the sheet's file; a text that ends in ``.md`` names a file."""

    members: MembersSource
    postal_layers: tuple[PostalSource, ...]
    atlas: str = ""
    theme: str = ""
    edition: str = ""
    data_year: str = ""
    language: str = "fr"
    rules: str = ""
    host_codes: str = ""
    zones: Zones | None = None
    logics: str = ""
    base_map: tuple[BaseLayer, ...] = ()
    focus: Focus | None = None
    extent: tuple[float, float, float, float] | None = None
    crs: str = ""
    clusters: tuple[Cluster, ...] = ()
    pages: tuple[Page, ...] = (Page(TOTAL), Page(GRID))
    symbols: Symbols = field(default_factory=Symbols)
    layout: str = "atlas-a4.json"
    texts: dict[str, str] = field(default_factory=dict)


def read_sheet(data: Any, where: str) -> Sheet:
    """Return the sheet that a JSON value describes; what is wrong is refused with the key's full name."""
    top = JsonObject(data, where)
    top.choice("format", (FORMAT,))
    version = top.get("version", int, required=True)
    if version != VERSION:
        newer = "Update the plugin: the sheet was made by a newer one." if version > VERSION else ""
        raise top.error("version", f"is {version}, and this plugin reads version {VERSION}", newer)
    members, layers = _members(top), tuple(_postal(item) for item in top.objects("postal_layers", required=True))
    zones, focus, pages = top.object("zones"), top.object("focus"), top.objects("pages")
    clusters = tuple(_cluster(item) for item in top.objects("clusters"))
    _refuse_twins(clusters, where)
    sheet = Sheet(
        members=members,
        postal_layers=layers,
        atlas=top.text("atlas"),
        theme=top.text("theme"),
        edition=_text_or_number(top, "edition"),
        data_year=_text_or_number(top, "data_year"),
        language=top.choice("language", LANGUAGES, "fr"),
        rules=top.text("rules"),
        host_codes=top.text("host_codes"),
        zones=_zones(zones) if zones else None,
        logics=top.text("logics"),
        base_map=tuple(_base_layer(item) for item in top.objects("base_map")),
        focus=_focus(focus) if focus else None,
        extent=_extent(top),
        crs=top.text("crs"),
        clusters=clusters,
        pages=tuple(_page(item) for item in pages) or Sheet.pages,
        symbols=_symbols(top),
        layout=top.text("layout") or Sheet.layout,
        texts=_texts(top),
    )
    top.ignore("run")
    top.done()
    return sheet


def _text_or_number(item: JsonObject, name: str) -> str:
    """Return a year or an edition: people write 2007 and "2007"."""
    try:
        return item.text(name)
    except ClusterAtlasError:
        return str(item.get(name, int))


def _members(top: JsonObject) -> MembersSource:
    item = top.object("members")
    if item is None:
        raise top.error("members", "is missing")
    fields = item.object("fields")
    named = {name: fields.text(name) for name in MEMBER_FIELDS} if fields else {}
    if fields:
        fields.done()
    result = MembersSource(
        source=item.text("source", required=True),
        cluster_separator=item.text("cluster_separator"),
        default_country=item.text("default_country") or "BE",
        filter=item.text("filter"),
        year=_text_or_number(item, "year"),
        kinds=item.texts("kinds"),
        fields={name: column for name, column in named.items() if column},
    )
    item.done()
    return result


def _postal(item: JsonObject) -> PostalSource:
    result = PostalSource(
        item.text("source", required=True), item.text("code_field"), item.text("country_field"), item.text("country")
    )
    item.done()
    return result


def _base_layer(item: JsonObject) -> BaseLayer:
    result = BaseLayer(item.text("source", required=True), item.text("style"), item.text("legend"))
    item.done()
    return result


def _focus(item: JsonObject) -> Focus:
    result = Focus(item.text("source", required=True), item.text("filter"))
    item.done()
    return result


def _zones(item: JsonObject) -> Zones:
    result = Zones(item.text("source", required=True), item.text("name_field"))
    item.done()
    return result


def _cluster(item: JsonObject) -> Cluster:
    name = item.text("name", required=True)
    logic = item.choice("logic", ("", *LOGICS), "")
    colour = item.text("colour")
    if colour and not _COLOUR.fullmatch(colour):
        raise item.error(item.full("colour"), f"is “{colour}”, which is no colour", "Write it as #rrggbb.")
    result = Cluster(name, item.text("label") or name, logic, colour, item.texts("aliases"))
    item.done()
    return result


def _refuse_twins(clusters: tuple[Cluster, ...], where: str) -> None:
    seen: dict[str, str] = {}
    for cluster in clusters:
        for name in (cluster.name, *cluster.aliases):
            other = seen.setdefault(key(name), cluster.name)
            if other != cluster.name:
                raise ClusterAtlasError(
                    f"“clusters” calls both “{other}” and “{cluster.name}” “{name}”.",
                    where,
                    "Each name means one cluster.",
                )


def _page(item: JsonObject) -> Page:
    result = Page(item.choice("kind", PAGE_KINDS), item.text("title"), item.texts("clusters"))
    item.done()
    return result


def _symbols(top: JsonObject) -> Symbols:
    item = top.object("symbols")
    if item is None:
        return Symbols()
    scales = item.object("jobs_per_mm2")
    by_kind = {kind: scales.number(kind, 0) for kind in PAGE_KINDS} if scales else {}
    if scales:
        scales.done()
    result = Symbols(
        by_kind,
        item.number("max_diameter_mm", 0, 20.0) or 20.0,
        item.number("grid_max_diameter_mm", 0, 12.0) or 12.0,
        item.choice("shape", SHAPES, "circle"),
        item.flag("displace"),
    )
    item.done()
    return result


def _extent(top: JsonObject) -> tuple[float, float, float, float] | None:
    values = top.get("extent", list)
    if values is None:
        return None
    if len(values) != 4 or not all(isinstance(v, (int, float)) and not isinstance(v, bool) for v in values):
        raise top.error("extent", "must be four numbers: xmin, ymin, xmax, ymax")
    xmin, ymin, xmax, ymax = (float(v) for v in values)
    if xmin >= xmax or ymin >= ymax:
        raise top.error("extent", "is empty: xmin and ymin must be below xmax and ymax")
    return xmin, ymin, xmax, ymax


def _texts(top: JsonObject) -> dict[str, str]:
    item = top.object("texts")
    if item is None:
        return dict.fromkeys(TEXTS, "")
    texts = {name: item.text(name) for name in TEXTS}
    item.done()
    return texts
