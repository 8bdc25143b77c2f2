"""Bring the project that an editor worked on up to the figures of a new run.

Three versions of the project's XML meet: what the last run wrote (kept in the project itself, see :mod:`.baseline`),
what the editor made of it, and what the new run writes. First the ids of layers and items are made the same in all.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from copy import deepcopy
from dataclasses import dataclass
from xml.etree.ElementTree import Element, ParseError, fromstring, tostring

from .geopackage import KEY_PROPERTY, ROLE_PROPERTY
from .layout_merge import Kept, LayoutMerge, items_of, key_of
from .map_pages import PAGE_PROPERTY
from .tree_merge import Merger, custom_property

DOCTYPE = b"<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>\n"
MERGED = ("title", "projectCrs", "layer-tree-group", "layerorder", "snapping-settings", "ProjectViewSettings")
"""Parts of a project that both write, beside its layers and layouts; all others stay the editor's."""

OF_THE_RUN = ("extent", "wgs84extent", "datasource")
STYLE = ("renderer-v2", "labeling")
CIRCLES = ("circles", "total")


class CannotRefresh(Exception):
    """The editor's project can't be brought up to date; the text says why."""


@dataclass(frozen=True)
class Refreshed:
    """The refreshed project, the new run's own one with the same ids, each page's layout by stem, and what was kept."""

    xml: bytes
    baseline: bytes
    pages: Mapping[str, str]
    kept: tuple[Kept, ...]


def refreshed(base: bytes, theirs: bytes, ours: bytes) -> Refreshed:
    """Merge the three versions of a project.

    Raises:
        CannotRefresh: where one can't be read, or the pages are not those of the last run.
    """
    old, mine, new = parsed(base), parsed(theirs), parsed(ours)
    pages = _same_pages(old, mine, new)
    _align(old, new, pages)
    merger, kept = Merger(), []
    result = deepcopy(mine)
    for tag in MERGED:
        _replace(result, tag, merger, old, mine, new)
    kept += _merge_layers(result, merger, old, mine, new)
    names = {}
    for stem, (before, now, next_) in pages.items():
        merge = LayoutMerge(merger, before, now, next_)
        layout = merge.merged()
        kept += merge.kept
        names[stem] = layout.get("name") or ""
        layouts = result.find("Layouts")
        layouts[list(mine.find("Layouts")).index(now)] = layout
    _complete_tree(result, new)
    _purge(result, _layer_ids([old, new]) - _layer_ids([result]))
    return Refreshed(DOCTYPE + tostring(result), DOCTYPE + tostring(new), names, tuple(kept))


def parsed(xml: bytes) -> Element:
    """Return a project's tree; raise CannotRefresh where it is none."""
    try:
        return fromstring(xml)
    except ParseError as error:
        raise CannotRefresh(f"it can't be read ({error})") from error


def _same_pages(old: Element, mine: Element, new: Element) -> dict[str, tuple[Element, Element, Element]]:
    """Return each page of the run in its three versions, by stem."""
    next_ = _pages(new)
    if set(_pages(old)) != set(next_):
        raise CannotRefresh("the sheet has other pages now")
    return {stem: (*pair, next_[stem]) for stem, pair in pages_of_editor(old, mine).items()}


def pages_of_editor(old: Element, mine: Element) -> dict[str, tuple[Element, Element]]:
    """Return each page of the last run as it wrote it and as it is now, by stem; raise CannotRefresh where one is gone."""
    found = {}
    for stem, layout in _pages(old).items():
        # a copy that the editor made of a page has its stem too, but another name
        candidates = [one for one in mine.iterfind("Layouts/Layout") if custom_property(one, PAGE_PROPERTY) == stem]
        candidates.sort(key=lambda one: one.get("name") != layout.get("name"))
        if not candidates:
            raise CannotRefresh(f"its page “{layout.get('name')}” is not there any more")
        found[stem] = (layout, candidates[0])
    return found


def _pages(root: Element) -> dict[str, Element]:
    pages = {custom_property(one, PAGE_PROPERTY): one for one in root.iterfind("Layouts/Layout")}
    pages.pop("", None)
    return pages


def _align(old: Element, new: Element, pages: Mapping[str, tuple[Element, Element, Element]]) -> None:
    """Give layers and items of the new run the ids that they had in the last one."""
    before = {custom_property(layer, KEY_PROPERTY): layer.findtext("id") for layer in old.iter("maplayer")}
    same = {
        layer.findtext("id"): before[key]
        for layer in new.iter("maplayer")
        if (key := custom_property(layer, KEY_PROPERTY)) and key in before
    }
    for base, _, ours in pages.values():
        by_key = _numbered(base)
        same.update({uuid: by_key[key] for key, uuid in _numbered(ours).items() if key in by_key})
    for element in new.iter():
        for name, value in element.attrib.items():
            if value in same:
                element.set(name, same[value])
        if element.text in same:
            element.text = same[element.text]


def _numbered(layout: Element) -> dict[tuple[str, int], str]:
    """Return the items' uuids by key, those of one key numbered from below."""
    found: dict[tuple[str, int], str] = {}
    for uuid, item in items_of(layout).items():
        key, number = key_of(item), 0
        while key and (key, number) in found:
            number += 1
        if key:
            found[key, number] = uuid
    return found


def _replace(result: Element, tag: str, merger: Merger, old: Element, mine: Element, new: Element) -> None:
    versions = [root.find(tag) for root in (old, mine, new)]
    if all(version is not None for version in versions):
        position = [child.tag for child in result].index(tag)
        result[position] = merger.merged(*versions)


def _layers(root: Element) -> dict[str, Element]:
    return {layer.findtext("id") or "": layer for layer in root.iterfind("projectlayers/maplayer")}


def _layer_ids(roots: Iterable[Element]) -> set[str]:
    return {name for root in roots for name in _layers(root)}


def _merge_layers(result: Element, merger: Merger, old: Element, mine: Element, new: Element) -> list[Kept]:
    """Put the layers in: those of the run merged, those of the editor as they are, vanished ones left out."""
    before, theirs, ours = _layers(old), _layers(mine), _layers(new)
    parent, kept = result.find("projectlayers"), []
    for layer in list(parent):
        parent.remove(layer)
    for name, layer in theirs.items():
        if name not in before:
            parent.append(deepcopy(layer))
        elif name in ours:
            parent.append(_merge_layer(merger, before[name], layer, ours[name], kept))
        else:
            kept.append(Kept("gone", "", name, layer.findtext("layername") or name))
    for name, layer in ours.items():
        if name not in before:
            parent.append(deepcopy(layer))
    parent.attrib.pop("count", None)
    return kept


def _merge_layer(merger: Merger, base: Element, theirs: Element, ours: Element, kept: list[Kept]) -> Element:
    layer = merger.merged(base, theirs, ours)
    for tag in OF_THE_RUN:
        place, source = layer.find(tag), ours.find(tag)
        if place is not None and source is not None:
            layer[list(layer).index(place)] = deepcopy(source)
    touched = [tag for tag in STYLE if not _alike(merger, base.find(tag), theirs.find(tag))]
    if touched:
        _renew_expressions(layer, base, ours)
        scaled = _drawn_to_scale(layer, ours)
        kept.append(Kept("style" if scaled else "scale", "", layer.findtext("id") or "", layer.findtext("layername") or ""))
    return layer


def _alike(merger: Merger, one: Element | None, other: Element | None) -> bool:
    if one is None or other is None:
        return one is other
    return merger.same(one, other)


def _renew_expressions(layer: Element, base: Element, ours: Element) -> None:
    """Write the new run's expressions wherever the last run's stand, also in rules and symbols that the editor copied.

    The symbol scale is a number in them: a page has one, whatever colour its circles have.
    """
    new = _expressions(base, ours)
    for element in layer.iter():
        for name, value in element.attrib.items():
            element.set(name, new.get(value, value))


def _expressions(base: Element, ours: Element) -> dict[str, str]:
    """Return the expressions of the renderer that differ, the last run's with the new one's."""
    pairs = zip(base.iterfind("renderer-v2//*"), ours.iterfind("renderer-v2//*"))
    return {
        old.get(name, ""): new.get(name, "")
        for old, new in pairs
        for name in ("value", "filter")
        if '"' in old.get(name, "") and old.get(name) != new.get(name) and new.get(name)
    }


def _drawn_to_scale(layer: Element, ours: Element) -> bool:
    """Tell whether a layer of circles has the sizes of the new run."""
    if custom_property(ours, ROLE_PROPERTY) not in CIRCLES:
        return True
    sizes = {value for one in ours.iterfind("renderer-v2//*") if "sqrt(" in (value := one.get("value", ""))}
    return not sizes or any(one.get("value") in sizes for one in layer.iterfind("renderer-v2//*"))


def _complete_tree(result: Element, new: Element) -> None:
    """Put layers that have no place in the Layers panel at its end: their group was taken away or moved."""
    tree = result.find("layer-tree-group")
    placed = {node.get("id") for node in tree.iter("layer-tree-layer")}
    fresh = {node.get("id"): node for node in new.iter("layer-tree-layer")}
    for name in _layers(result):
        if name not in placed and name in fresh:
            tree.append(deepcopy(fresh[name]))


def _purge(root: Element, gone: set[str]) -> None:
    """Take every reference to layers that are not there out of a project."""
    if not gone:
        return
    for parent in root.iter():
        for child in list(parent):
            if {child.get("id"), child.get("layerid"), child.text} & gone:
                parent.remove(child)
