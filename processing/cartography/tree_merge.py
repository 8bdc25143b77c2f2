"""Merge three versions of one XML tree: what a run wrote, what an editor made of it, and what the next run writes.

What the editor changed stays; what nobody touched becomes the new run's, attribute by attribute.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from copy import deepcopy
from xml.etree.ElementTree import Element

KINDS = ("type", "class")
"""Attributes that say what an element is: where the editor chose another kind, the whole element is the editor's."""

GROUP_PROPERTY = "cluster_atlas/group"
"""Custom property of a group of the Layers panel, by which it is found again whatever it is called."""

_NAMING = ("uuid", "layerid", "id", "k", "name")
# QGIS writes the children of these in any order
_UNORDERED = {"LayoutItem", "Layout", "projectlayers", "individual-layer-settings", "Layouts"}

Identity = tuple[str, str, int]


def custom_property(element: Element, name: str) -> str:
    """Return a custom property of a layer, a group, a layout or an item of one; an empty text where it has none."""
    for path in ("customproperties", "LayoutObject/customproperties"):
        for option in element.iterfind(f"{path}//*"):
            if name in (option.get("name"), option.get("key")):
                return option.get("value") or ""
    return ""


class Merger:
    """Merges trees of one project; remembers what it has compared."""

    def __init__(self) -> None:
        self._known: dict[int, tuple[Element, int]] = {}

    def same(self, one: Element, other: Element) -> bool:
        """Tell whether two elements say the same, whatever the order of their attributes."""
        return self._signature(one) == self._signature(other)

    def merged(self, base: Element, theirs: Element, ours: Element) -> Element:
        """Return a new element: the editor's changes since ``base`` on what the new run writes.

        - An element of another kind than before is the editor's as a whole.
        - What the editor took away stays away; what the run no longer writes goes, unless the editor changed it.
        """
        if self.same(base, theirs):
            return deepcopy(ours)
        if self.same(base, ours) or any(base.get(kind) != theirs.get(kind) for kind in KINDS):
            return deepcopy(theirs)
        result = Element(theirs.tag, merged_attributes(base.attrib, theirs.attrib, ours.attrib))
        result.text = ours.text if (base.text or "") == (theirs.text or "") else theirs.text
        result.extend(self._children(base, theirs, ours))
        return result

    def _children(self, base: Element, theirs: Element, ours: Element) -> list[Element]:
        old, kept, new = identified(base), identified(theirs), identified(ours)
        found: dict[Identity, Element] = {}
        for name, element in kept.items():
            if name not in old:
                found[name] = deepcopy(element)
            elif name in new:
                found[name] = self.merged(old[name], element, new[name])
            elif not self.same(old[name], element):
                found[name] = deepcopy(element)
        order = list(new) if list(kept) == list(old) else list(kept)
        order = inserted(order, list(found))
        added = {name: deepcopy(element) for name, element in new.items() if name not in old and name not in kept}
        found.update(added)
        return [found[name] for name in _with_added(order, list(new), added) if name in found]

    def _signature(self, element: Element) -> int:
        known = self._known.get(id(element))
        if known is not None:
            return known[1]
        children = [self._signature(child) for child in element]
        if element.tag in _UNORDERED:
            children.sort()
        text = element.text or "" if not children else ""
        made = hash((element.tag, tuple(sorted(element.attrib.items())), text, tuple(children)))
        # the element is kept too: another one could else get its number
        self._known[id(element)] = (element, made)
        return made


def merged_attributes(
    base: Mapping[str, str], theirs: Mapping[str, str], ours: Mapping[str, str]
) -> dict[str, str]:
    """Return the attributes: the editor's where they are not what the last run wrote, else the new run's."""
    result = {}
    for name in dict.fromkeys([*ours, *theirs]):
        value = ours.get(name) if theirs.get(name) == base.get(name) else theirs.get(name)
        if value is not None:
            result[name] = value
    return result


def identified(parent: Element) -> dict[Identity, Element]:
    """Return the children of an element by what identifies them among their siblings, in their order."""
    found: dict[Identity, Element] = {}
    for child in parent:
        name, number = _name(child), 0
        while (child.tag, name, number) in found:
            number += 1
        found[child.tag, name, number] = child
    return found


def inserted(order: list[Identity], wanted: list[Identity]) -> list[Identity]:
    """Return ``order`` with what it lacks of ``wanted``, each after the one that it follows there."""
    return _with_added(order, wanted, set(wanted) - set(order))


def _with_added(order: list[Identity], sequence: list[Identity], added: Iterable[Identity]) -> list[Identity]:
    result, missing = list(order), set(added) - set(order)
    for position, name in enumerate(sequence):
        if name in missing:
            before = next((n for n in reversed(sequence[:position]) if n in result), None)
            result.insert(result.index(before) + 1 if before else 0, name)
    return result


def _name(element: Element) -> str:
    if element.tag == "maplayer":
        return element.findtext("id") or ""
    if element.tag == "Layer":
        return element.text or ""
    if element.tag == "layer" and element.get("class"):
        return ""  # a symbol's layer goes by its place: newer versions of QGIS give it another id in each run
    group = custom_property(element, GROUP_PROPERTY) if element.tag == "layer-tree-group" else ""
    return group or next((element.get(name) or "" for name in _NAMING if element.get(name)), "")
