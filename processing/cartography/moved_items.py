"""Read from an editor's project which grouped items of its pages (the legend, the notes) stand elsewhere than the run put them."""

from __future__ import annotations

from xml.etree.ElementTree import Element

from .layout_merge import MEMBER, STILL, items_of, key_of, moved_by, point_of
from .refresh import pages_of_editor, parsed
from .standing import ByHand


def items_by_hand(base: bytes, theirs: bytes) -> dict[str, ByHand]:
    """Return the groups that an editor moved or took away, by page's stem and key.

    - ``base``: the project as its run wrote it; ``theirs``: as it is now.

    Raises:
        CannotRefresh: where one can't be read, or a page is not there any more.
    """
    old, mine = parsed(base), parsed(theirs)
    return {stem: _moved(before, now) for stem, (before, now) in pages_of_editor(old, mine).items()}


def _moved(before: Element, now: Element) -> ByHand:
    old, mine = items_of(before), items_of(now)
    found: dict[str, tuple[float, float] | None] = {}
    for uuid, item in old.items():
        at, key = point_of(item), key_of(item)
        if item.find(MEMBER) is None or at is None or not key:
            continue
        if not any(other.get("groupUuid") == uuid and name in mine for name, other in old.items()):
            found[key] = None
        elif (moved := moved_by(old, mine, uuid)) not in (None, STILL):
            found[key] = at[0] + moved[0], at[1] + moved[1]
    return found
