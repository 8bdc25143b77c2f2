"""Three versions of a project meet: the figures are the new run's, what an editor did stays."""

from __future__ import annotations

from xml.etree.ElementTree import Element, fromstring

import pytest
from cluster_atlas.processing.cartography.refresh import CannotRefresh, Refreshed, refreshed


def a_property(name: str, value: str) -> str:
    return f'<customproperties><Option><Option name="{name}" value="{value}"/></Option></customproperties>'


def a_layer(id_: str, key: str = "", scale: int = 25, colour: str = "blue", name: str = "") -> str:
    """Return a layer of circles, or one that an editor added where it has no key."""
    keyed = f'<Option name="cluster_atlas/key" value="{key}"/><Option name="cluster_atlas/role" value="circles"/>' if key else ""
    return (
        f"<maplayer><id>{id_}</id><layername>{name or id_}</layername><datasource>./atlas.gpkg|layername={id_}</datasource>"
        f"<customproperties><Option>{keyed}</Option></customproperties>"
        f'<renderer-v2 colour="{colour}"><size value="2*sqrt(&quot;jobs&quot;/{scale})"/></renderer-v2></maplayer>'
    )


def a_title(uuid: str, text: str) -> str:
    return (
        f'<LayoutItem uuid="{uuid}" zValue="1" position="1,1,mm" positionOnPage="1,1,mm" labelText="{text}">'
        f"<LayoutObject>{a_property('cluster_atlas/item', 'title')}</LayoutObject></LayoutItem>"
    )


def a_page(stem: str, *items: str, name: str = "") -> str:
    return f'<Layout name="{name or stem}">{a_property("cluster_atlas/page", stem)}{"".join(items)}</Layout>'


def a_project(layers: dict[str, str], pages: list[str], tree: str = "", title: str = "Essai", more: str = "") -> bytes:
    """Return a project: its layers by id, its pages; the Layers panel has all layers where no ``tree`` is given."""
    nodes = tree or "".join(f'<layer-tree-layer id="{id_}" name="{id_}"/>' for id_ in layers)
    return (
        f"<!DOCTYPE qgis><qgis><title>{title}</title><layer-tree-group>{nodes}</layer-tree-group>"
        f"<projectlayers>{''.join(layers.values())}</projectlayers><Layouts>{''.join(pages)}</Layouts>{more}</qgis>"
    ).encode()


def one(id_: str, **more: object) -> dict[str, str]:
    return {id_: a_layer(id_, "circles:tic", **more)}


PAGE = [a_page("carte-1", a_title("t1", "Emploi"))]
BASE = a_project(one("a1"), PAGE)
NEXT = a_project(one("b1", scale=50), [a_page("carte-1", a_title("t2", "Emploi 2007"))])


def tree_of(done: Refreshed) -> Element:
    return fromstring(done.xml)


def layers_of(done: Refreshed) -> dict[str, Element]:
    return {layer.findtext("id"): layer for layer in tree_of(done).iterfind("projectlayers/maplayer")}


def test_an_untouched_project_becomes_the_new_run_under_the_ids_of_the_old() -> None:
    done = refreshed(BASE, BASE, NEXT)
    (layer,) = layers_of(done).values()
    assert layer.findtext("id") == "a1" and "/50)" in layer.find("renderer-v2/size").get("value")
    (title,) = tree_of(done).iter("LayoutItem")
    assert (title.get("uuid"), title.get("labelText")) == ("t1", "Emploi 2007")
    assert done.kept == () and done.pages == {"carte-1": "carte-1"}
    # what the next run compares with is this run's own, under the same ids
    assert b"<id>a1</id>" in done.baseline and b"Emploi 2007" in done.baseline


def test_a_recoloured_layer_keeps_its_colour_and_gets_the_new_scale() -> None:
    done = refreshed(BASE, a_project(one("a1", colour="red"), PAGE), NEXT)
    renderer = layers_of(done)["a1"].find("renderer-v2")
    assert renderer.get("colour") == "red" and "/50)" in renderer.find("size").get("value")
    assert [(kept.what, kept.name) for kept in done.kept] == [("style", "a1")]


def test_sizes_of_the_editors_own_are_told_as_out_of_scale() -> None:
    theirs = BASE.replace(b"2*sqrt(&quot;jobs&quot;/25)", b"3*sqrt(&quot;jobs&quot;/7)")
    assert [kept.what for kept in refreshed(BASE, theirs, NEXT).kept] == ["scale"]


def test_a_layer_that_is_gone_is_told_and_nothing_refers_to_it_any_more() -> None:
    old = {**one("a1"), "a2": a_layer("a2", "circles:verre", name="Verre & <b>")}
    old["a2"] = old["a2"].replace("Verre & <b>", "Verre &amp; &lt;b>")
    base = a_project(old, PAGE, more='<order><item id="a2"/><item layerid="a2"/><layer>a2</layer><item id="a1"/></order>')
    done = refreshed(base, base, NEXT)
    assert list(layers_of(done)) == ["a1"] and b"a2" not in done.xml.replace(b"Verre", b"")
    assert [(kept.what, kept.text) for kept in done.kept] == [("gone", "Verre & <b>")]


def test_an_editors_own_layer_property_and_page_stay() -> None:
    theirs = a_project(
        {**one("a1"), "mine": a_layer("mine")}, [*PAGE, '<Layout name="Ma page"/>'], title="Mon titre", more="<mine/>"
    )
    done = refreshed(BASE, theirs, NEXT)
    assert list(layers_of(done)) == ["a1", "mine"]
    assert tree_of(done).findtext("title") == "Mon titre" and tree_of(done).find("mine") is not None
    assert [page.get("name") for page in tree_of(done).iterfind("Layouts/Layout")] == ["carte-1", "Ma page"]


def test_a_layer_that_is_new_has_its_place_in_the_layers_panel() -> None:
    ours = a_project({**one("b1"), "b2": a_layer("b2", "circles:verre")}, PAGE)
    inside = '<layer-tree-group name="Dedans"><layer-tree-layer id="a1"/></layer-tree-group>'
    tree = f'<layer-tree-group name="À moi">{inside}</layer-tree-group>'
    done = refreshed(BASE, a_project(one("a1"), PAGE, tree), ours)
    inner = tree_of(done).find("layer-tree-group/layer-tree-group/layer-tree-group")
    assert inner.get("name") == "Dedans" and [node.get("id") for node in inner] == ["a1"]
    assert [node.get("id") for node in tree_of(done).iter("layer-tree-layer")].count("b2") == 1


def test_a_copy_of_a_page_that_the_editor_made_is_not_taken_for_the_page() -> None:
    copy = a_page("carte-1", a_title("t9", "Copie"), name="Ma copie")
    done = refreshed(BASE, a_project(one("a1"), [copy, *PAGE]), NEXT)
    titles = {page.get("name"): page.find("LayoutItem").get("labelText") for page in tree_of(done).iterfind("Layouts/Layout")}
    assert titles == {"Ma copie": "Copie", "carte-1": "Emploi 2007"}


def test_a_page_that_was_renamed_is_found_by_its_stem() -> None:
    done = refreshed(BASE, a_project(one("a1"), [a_page("carte-1", a_title("t1", "Emploi"), name="Ma carte")]), NEXT)
    assert done.pages == {"carte-1": "Ma carte"}


@pytest.mark.parametrize(
    ("theirs", "ours", "says"),
    [
        (b"<qgis", NEXT, "can't be read"),
        (b"", NEXT, "can't be read"),
        (a_project(one("a1"), []), NEXT, "“carte-1” is not there"),
        (BASE, a_project(one("b1"), [a_page("carte-2")]), "other pages"),
    ],
    ids=["torn", "empty", "a page was deleted", "the sheet has another page"],
)
def test_what_cannot_be_refreshed_says_why(theirs: bytes, ours: bytes, says: str) -> None:
    with pytest.raises(CannotRefresh, match=says):
        refreshed(BASE, theirs, ours)
