"""One page in three versions: what the run wrote, what an editor made of it, what the next run writes."""

from __future__ import annotations

from xml.etree.ElementTree import Element, fromstring

import pytest
from cluster_atlas.processing.cartography.layout_merge import LayoutMerge, items_of, key_of, moved_by
from cluster_atlas.processing.cartography.tree_merge import Merger

LEGEND = [
    ("legend", "g", 10, 10, {"members": ("a", "b", "c")}),
    ("legend:ground", "a", 10, 10, {"group": "g"}),
    ("legend:title", "b", 12, 12, {"group": "g", "text": "Effectif 2006"}),
    ("legend:circle:100", "c", 12, 16, {"group": "g", "colour": "grey"}),
]
TITLE = ("title", "t", 30, 12, {"text": "Emploi"})
FRAME = ("frame", "f", 24, 24, {})


def an_item(key: str, uuid: str, x: float, y: float, more: dict, z: int) -> str:
    at = f"{x},{y},mm"
    property_ = f'<Option name="cluster_atlas/item" value="{key}" type="QString"/>' if key else ""
    members = "".join(f'<ComposerItemGroupElement uuid="{one}"/>' for one in more.get("members", ()))
    return (
        f'<LayoutItem uuid="{uuid}" zValue="{z}" position="{at}" positionOnPage="{at}" referencePoint="0" size="50,9,mm" '
        f'groupUuid="{more.get("group", "")}" labelText="{more.get("text", "")}" colour="{more.get("colour", "")}">{members}'
        f"<LayoutObject><customproperties><Option>{property_}</Option></customproperties></LayoutObject></LayoutItem>"
    )


def a_page(*items: tuple, name: str = "Carte 1") -> Element:
    """Return a page of items: key, uuid, x and y in mm, and what else they have."""
    return fromstring(f'<Layout name="{name}">{"".join(an_item(*one, z) for z, one in enumerate(items))}</Layout>')


def moved(items: list[tuple], dx: float, dy: float, *only: str) -> list[tuple]:
    return [(k, u, x + dx, y + dy, m) if not only or u in only else (k, u, x, y, m) for k, u, x, y, m in items]


def changed(items: list[tuple], uuid: str, **more: object) -> list[tuple]:
    return [(k, u, x, y, {**m, **more}) if u == uuid else (k, u, x, y, m) for k, u, x, y, m in items]


def merge(base: list[tuple], theirs: list[tuple], ours: list[tuple]) -> tuple[dict[str, Element], list[tuple[str, str]]]:
    """Return the merged items by uuid, and what is told as kept: what and which."""
    done = LayoutMerge(Merger(), a_page(*base), a_page(*theirs), a_page(*ours))
    return items_of(done.merged()), [(one.what, one.name) for one in done.kept]


def at(item: Element) -> tuple[float, float]:
    assert item.get("position") == item.get("positionOnPage")
    x, y, unit = item.get("position").split(",")
    assert unit == "mm"
    return float(x), float(y)


def test_a_page_that_nobody_touched_is_the_new_runs() -> None:
    ours = changed(moved([*LEGEND, TITLE], 3, 4), "t", text="Emploi 2007")
    found, kept = merge([*LEGEND, TITLE], [*LEGEND, TITLE], ours)
    assert at(found["g"]) == (13, 14) and at(found["t"]) == (33, 16)
    assert found["t"].get("labelText") == "Emploi 2007" and kept == []


def test_a_moved_legend_stays_where_its_corner_was_put_with_the_new_runs_words() -> None:
    # the editor moved it by (100, -5); the new legend begins 8 mm further down by itself
    ours = changed(moved(LEGEND, 0, 8), "b", text="Effectif 2007")
    found, kept = merge(LEGEND, moved(LEGEND, 100, -5), ours)
    assert [at(found[uuid]) for uuid in "gabc"] == [(110, 5), (110, 5), (112, 7), (112, 11)]
    assert found["b"].get("labelText") == "Effectif 2007" and kept == [("moved", "legend")]


def test_an_item_that_was_moved_alone_stays_there_and_most_of_a_groups_items_say_how_it_was_moved() -> None:
    theirs = moved(moved(LEGEND, 100, 0), 1, 1, "b")
    found, kept = merge(LEGEND, theirs, LEGEND)
    assert at(found["a"]) == (110, 10) and at(found["c"]) == (112, 16)
    assert at(found["b"]) == (113, 13), "not by its group's move alone"
    assert sorted(kept) == [("moved", "legend"), ("moved", "legend:title")]


def test_a_new_circle_of_a_moved_legend_moves_with_it_and_is_coloured_like_the_others() -> None:
    theirs = changed(moved(LEGEND, 100, 0), "c", colour="red")
    ours = [*changed(LEGEND, "g", members=("a", "b", "c", "n")), ("legend:circle:500", "n", 12, 20, {"group": "g", "colour": "grey"})]
    found, _ = merge(LEGEND, theirs, ours)
    assert at(found["n"]) == (112, 20) and found["n"].get("colour") == "red"


def test_what_was_deleted_stays_deleted_and_of_a_deleted_group_nothing_new_comes() -> None:
    ours = [*LEGEND, TITLE, ("legend:circle:500", "n", 12, 20, {"group": "g"})]
    found, kept = merge([*LEGEND, TITLE], [TITLE], ours)
    assert list(found) == ["t"]
    assert {what for what, _ in kept} == {"deleted"} and len(kept) == 4


def test_what_the_run_no_longer_has_goes_with_it_unless_its_text_was_rewritten() -> None:
    base = [TITLE, ("mark", "m", 5, 5, {"text": "PAs"}), ("credit", "k", 5, 9, {"text": "Réalisation"})]
    found, kept = merge(base, changed(base, "m", text="À moi"), [TITLE])
    assert sorted(found) == ["m", "t"] and found["m"].get("labelText") == "À moi"
    assert kept == [("text", "mark")]


def test_an_editors_own_item_stays_and_is_tied_only_to_what_is_there() -> None:
    own = ("", "own", 1, 1, {"members": ("a", "gone"), "text": "<b>&amp; é</b>".replace("<", "&lt;").replace(">", "&gt;")})
    member = ("", "other", 2, 2, {"group": "nowhere"})
    found, kept = merge(LEGEND, [*LEGEND, own, member], LEGEND)
    assert [one.get("uuid") for one in found["own"].iterfind("ComposerItemGroupElement")] == ["a"]
    assert found["own"].get("labelText") == "<b>& é</b>" and found["other"].get("groupUuid") == ""
    assert kept == []


def test_the_frame_is_the_runs_whatever_was_done_to_it() -> None:
    found, kept = merge([FRAME], moved([FRAME], 5, 5), moved([FRAME], 1, 0))
    assert at(found["f"]) == (25, 24) and kept == []


def test_a_page_that_was_renamed_keeps_its_name() -> None:
    done = LayoutMerge(Merger(), a_page(TITLE), a_page(TITLE, name="Ma carte"), a_page(TITLE))
    assert done.merged().get("name") == "Ma carte"


@pytest.mark.parametrize(
    ("change", "wanted"),
    [
        (lambda items: moved(items, 3, -2), (3, -2)),
        (lambda items: moved(items, 3, -2)[:2], (3, -2)),
        (lambda items: items[:1], None),
        (lambda items: items, (0, 0)),
    ],
    ids=["as a whole", "what is left of it", "nothing is left", "not at all"],
)
def test_how_far_a_group_was_moved(change: object, wanted: object) -> None:
    assert moved_by(items_of(a_page(*LEGEND)), items_of(a_page(*change(LEGEND))), "g") == wanted


def test_a_place_in_other_units_is_kept_as_it_is_and_moves_no_group() -> None:
    theirs = a_page(*LEGEND, TITLE)
    for item in theirs.iterfind("LayoutItem"):
        for name in ("position", "positionOnPage"):
            item.set(name, "1,1,cm")
    base = a_page(*LEGEND, TITLE)
    done = LayoutMerge(Merger(), base, theirs, a_page(*LEGEND, TITLE))
    found = items_of(done.merged())
    assert found["t"].get("position") == "1,1,cm"
    assert moved_by(items_of(base), items_of(theirs), "g") is None


def test_items_come_from_the_lowest_to_the_topmost_and_say_their_key() -> None:
    page = a_page(TITLE, *LEGEND)
    assert list(items_of(page)) == ["t", "g", "a", "b", "c"]
    assert key_of(items_of(page)["b"]) == "legend:title"
    assert key_of(fromstring("<LayoutItem/>")) == ""
