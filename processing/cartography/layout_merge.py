"""Merge a page that an editor worked on with the one that the next run composes, item by item."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from copy import deepcopy
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element

from .items import ITEM_PROPERTY
from .tree_merge import Merger, custom_property

ITEM = "LayoutItem"
MEMBER = "ComposerItemGroupElement"
FIXED = ("frame", "frame-ground")
"""Keys of items whose size and place are the contract with the printer: the run's, always."""

GEOMETRY = ("position", "positionOnPage", "referencePoint", "size", "itemRotation")
PLACE = ("position", "positionOnPage", "referencePoint")
STILL = (0.0, 0.0)
# what makes an item this one and no other: never taken over from its neighbour
_OWN = (*GEOMETRY, "labelText", "id", "uuid", "templateUuid", "groupUuid", "zValue")
_PRECISION = 2

Vector = tuple[float, float]


@dataclass
class Kept:
    """What stays of an editor's work: ``what`` is ``text``, ``moved``, ``deleted``, ``style`` or ``gone``."""

    what: str
    page: str
    name: str
    text: str = ""


@dataclass
class LayoutMerge:
    """One page in its three versions, whose items have the same uuid in each."""

    merger: Merger
    base: Element
    theirs: Element
    ours: Element
    kept: list[Kept] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._old, self._mine, self._new = items_of(self.base), items_of(self.theirs), items_of(self.ours)
        self._page = self.theirs.get("name") or ""
        self._shifts = {uuid: self._shift(uuid) for uuid in self._old if uuid in self._mine}

    def merged(self) -> Element:
        """Return the page: the editor's, with what nobody touched as the new run has it."""
        shells = (_shell(self.base), _shell(self.theirs), _shell(self.ours))
        result = self.merger.merged(*shells)
        found = {item.get("uuid") or "": item for item in (*self._of_editor(), *self._of_run())}
        for item in found.values():
            _tie(item, found)
            result.append(item)
        return result

    def _of_editor(self) -> Iterator[Element]:
        """Yield what is on the editor's page and stays."""
        for uuid, item in self._mine.items():
            if uuid not in self._old:
                yield deepcopy(item)
            elif uuid in self._new:
                yield self._item(self._old[uuid], item, self._new[uuid])
            elif self._rewritten(self._old[uuid], item) and not item.get("groupUuid"):
                self._note("text", item, item.get("labelText") or "")
                yield deepcopy(item)

    def _of_run(self) -> Iterator[Element]:
        """Yield what the new run has for the first time."""
        for uuid, item in self._new.items():
            if uuid in self._mine:
                continue
            if uuid in self._old:
                self._note("deleted", item)
            elif not self._group_deleted(item):
                made = self._like_siblings(item)
                _move(made, self._shifts.get(item.get("groupUuid") or "", (STILL, STILL))[1])
                yield made

    def _item(self, base: Element, theirs: Element, ours: Element) -> Element:
        result = self.merger.merged(base, theirs, ours)
        if self._rewritten(base, theirs):
            self._note("text", theirs, theirs.get("labelText") or "")
        self._place(result, base, theirs, ours)
        _keep_touched_styles(self.merger, result, base, theirs)
        return result

    def _place(self, result: Element, base: Element, theirs: Element, ours: Element) -> None:
        """Set where an item stands: where the editor put it or its group, else where the run puts it."""
        if key_of(base) in FIXED:
            _take(result, ours, GEOMETRY)
            return
        group = theirs.get("uuid") if theirs.get("uuid") in self._groups() else theirs.get("groupUuid")
        moved, shift = self._shifts.get(group or "", (STILL, STILL))
        if group and (theirs.get("uuid") == group or _near(_displacement(base, theirs), moved)):
            _take(result, ours, PLACE)
            _move(result, shift)
        elif any(base.get(name) != theirs.get(name) for name in PLACE):
            _take(result, theirs, PLACE)
            self._note("moved", theirs)
        if moved != STILL and theirs.get("uuid") == group:
            self._note("moved", theirs)

    def _groups(self) -> set[str]:
        return {uuid for uuid, item in self._old.items() if item.find(MEMBER) is not None}

    def _shift(self, group: str) -> tuple[Vector, Vector]:
        """Return by how much the editor moved a group, and by how much its items as the run places them are to be moved."""
        moved = moved_by(self._old, self._mine, group)
        before, now = point_of(self._old[group]), point_of(self._new[group]) if group in self._new else None
        if moved is None or moved == STILL or before is None or now is None:
            return STILL, STILL
        return moved, (before[0] + moved[0] - now[0], before[1] + moved[1] - now[1])

    def _group_deleted(self, item: Element) -> bool:
        """Tell whether a new item belongs to a group of which the editor left nothing."""
        group = item.get("groupUuid") or ""
        if group not in self._old:
            return False
        return group not in self._mine and not any(
            uuid in self._mine for uuid, other in self._old.items() if other.get("groupUuid") == group
        )

    def _like_siblings(self, item: Element) -> Element:
        """Return a new item as the editor restyled those of its family: a new circle of a legend is red like the others."""
        family = key_of(item).rpartition(":")[0]
        for uuid, old in self._old.items():
            if family and uuid in self._mine and key_of(old).rpartition(":")[0] == family:
                pair = [deepcopy(old), deepcopy(self._mine[uuid])]
                for copy in pair:
                    for name in _OWN:
                        copy.attrib.pop(name, None)
                if not self.merger.same(*pair):
                    return self.merger.merged(*pair, item)
        return deepcopy(item)

    @staticmethod
    def _rewritten(base: Element, theirs: Element) -> bool:
        return base.get("labelText") != theirs.get("labelText")

    def _note(self, what: str, item: Element, text: str = "") -> None:
        self.kept.append(Kept(what, self._page, key_of(item), " ".join(text.split())))


def items_of(layout: Element) -> dict[str, Element]:
    """Return the items of a page, its sheet of paper left out, by uuid, from the lowest to the topmost."""
    found = sorted(layout.iterfind(ITEM), key=lambda item: float(item.get("zValue") or 0))
    return {item.get("uuid") or "": item for item in found}


def moved_by(old: Mapping[str, Element], mine: Mapping[str, Element], group: str) -> Vector | None:
    """Return by how much an editor moved a group, in mm; None where that can't be said.

    - Most of its items decide: one that was moved alone, or taken away, changes the group's own outline.
    """
    members = [uuid for uuid, item in old.items() if item.get("groupUuid") == group and uuid in mine]
    moves = Counter(_displacement(old[uuid], mine[uuid]) for uuid in members)
    return moves.most_common(1)[0][0] if moves else None


def key_of(item: Element) -> str:
    """Return an item's stable key ("frame", "legend:title"); an empty text for one that the editor added."""
    return custom_property(item, ITEM_PROPERTY)


def _shell(layout: Element) -> Element:
    """Return a page without its items."""
    shell = Element(layout.tag, dict(layout.attrib))
    shell.extend(child for child in layout if child.tag != ITEM)
    return shell


def _take(item: Element, source: Element, names: tuple[str, ...]) -> None:
    for name in names:
        if source.get(name) is not None:
            item.set(name, source.get(name) or "")


def point_of(item: Element) -> Vector | None:
    """Return an item's place in mm; None where it is in other units."""
    parts = (item.get("position") or "").split(",")
    return (float(parts[0]), float(parts[1])) if len(parts) == 3 and parts[2] == "mm" else None


def _displacement(base: Element, theirs: Element) -> Vector | None:
    """Return how far an item was moved, in mm; None where that can't be said."""
    before, now = point_of(base), point_of(theirs)
    if before is None or now is None or base.get("referencePoint") != theirs.get("referencePoint"):
        return None
    # + 0.0: no negative zero
    return round(now[0] - before[0], _PRECISION) + 0.0, round(now[1] - before[1], _PRECISION) + 0.0


def _near(one: Vector | None, other: Vector) -> bool:
    return one is not None and all(abs(a - b) < 0.015 for a, b in zip(one, other))


def _move(item: Element, by: Vector) -> None:
    if by == STILL:
        return
    for name in ("position", "positionOnPage"):
        x, y, unit = (item.get(name) or "0,0,mm").split(",")
        item.set(name, f"{float(x) + by[0]:.6g},{float(y) + by[1]:.6g},{unit}")


def _keep_touched_styles(merger: Merger, result: Element, base: Element, theirs: Element) -> None:
    """Leave out the styles that a map had stored by itself and nobody touched: they are the layers' own, stored anew."""
    stored = result.find("LayerStyles")
    if stored is None:
        return
    old = {style.get("layerid"): style for style in base.iterfind("LayerStyles/LayerStyle")}
    mine = {style.get("layerid"): style for style in theirs.iterfind("LayerStyles/LayerStyle")}
    for style in list(stored):
        name = style.get("layerid")
        if name not in mine or (name in old and merger.same(old[name], mine[name])):
            stored.remove(style)


def _tie(item: Element, found: dict[str, Element]) -> None:
    """Let an item refer only to groups and members that are on the page."""
    if item.get("groupUuid") and item.get("groupUuid") not in found:
        item.set("groupUuid", "")
    for member in item.findall(MEMBER):
        if member.get("uuid") not in found:
            item.remove(member)
