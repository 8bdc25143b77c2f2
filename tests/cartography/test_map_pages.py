"""Map pages: everything in its place, nothing cut, nothing over a symbol."""

from __future__ import annotations

from dataclasses import replace

import pytest
from cluster_atlas.processing.cartography import items, map_pages
from cluster_atlas.processing.cartography.content import OutsideNote
from cluster_atlas.processing.cartography.fonts import typesetter
from cluster_atlas.processing.cartography.placing import covers, on_page
from cluster_atlas.processing.cartography.settings import Box
from qgis.core import QgsLayoutItemLabel, QgsLayoutItemMap

pytestmark = pytest.mark.usefixtures("qgis_app")
LONG = "Technologies <b>de l'information</b> & de la communication 🙂 مرحبا "


def box(item):
    return item.mapRectToScene(item.rect())


def texts(layout):
    return {i.id(): i.currentText() for i in layout.items() if isinstance(i, QgsLayoutItemLabel)}


def maps(layout):
    return [item for item in layout.items() if isinstance(item, QgsLayoutItemMap)]


def test_a_page_is_found_by_its_stem(layout, project):
    made = layout()
    assert project.layoutManager().layoutByName("Carte 1") is not None
    assert made.customProperty(map_pages.PAGE_PROPERTY) == "carte-1"
    assert made.pageCollection().pageCount() == 1


def test_a_page_replaces_the_one_of_its_name(layout, project):
    layout()
    layout()
    assert len(project.layoutManager().layouts()) == 1


def test_the_frame_and_its_map_are_249_by_165_mm_at_24_24(layout):
    made = layout()
    (item,) = maps(made)
    ground = items.find_items(made, "frame-ground")[0]
    for found in (box(item), box(ground)):
        assert (found.x(), found.y(), found.width(), found.height()) == pytest.approx((24, 24, 249, 165))


def test_the_words_around_the_frame(layout):
    found = texts(layout())
    assert found["atlas"] == "Atlas des dynamiques territoriales"
    assert found["title"] == "Emploi des clusters" and found["name"] == "Carte 1"
    assert found["theme"] == "Les clusters technologiques"
    assert found["side"] == "Les clusters technologiques (2007) – Carte 1"
    assert found["mark"] == "PAs" and found["credit"] == "Réalisation"


def test_the_side_title_reads_upwards(layout):
    side = next(item for item in layout().items() if getattr(item, "id", str)() == "side")
    assert side.itemRotation() % 360 == 270
    assert box(side).x() < 24 and box(side).height() == pytest.approx(165)


def test_what_is_empty_is_not_drawn(layout):
    found = texts(layout(page_mark="", reading_note=" "))
    assert "mark" not in found and "reading" not in found


@pytest.mark.parametrize("count", range(1, 7))
def test_each_cell_has_its_strip_above_its_map(layout, settings, count):
    made = layout("grid", count)
    boxes = settings.map_boxes("grid", count)
    assert sorted((round(box(m).x(), 3), round(box(m).y(), 3)) for m in maps(made)) == sorted(
        (round(b.x_mm, 3), round(b.y_mm, 3)) for b in boxes
    )
    strips = items.find_items(made, "strip:")
    assert not any(box(s).adjusted(0.1, 0.1, -0.1, -0.1).intersects(box(m)) for s in strips for m in maps(made))
    found = texts(made)
    assert found["strip:m-1:label"] == "Cluster 1" and "emplois" in found["strip:m-1:figures"]


def test_a_long_label_takes_two_lines_before_it_is_cut(layout, page):
    label = "Bouw en renovatie met een heel lange naam die in geen enkele strook van dit blad past"
    made = layout("grid", 3, maps=tuple(replace(one, label=label) for one in page("grid", 3).maps))
    assert texts(made)["strip:m-1:label"].replace("\n", " ") == label
    parts = [box(item) for item in items.find_items(made, "strip:m-1:") if "ground" not in item.id()]
    strip = box(items.find_items(made, "strip:m-1:ground")[0])
    assert [part for part in parts if not strip.adjusted(-0.1, -0.1, 0.1, 0.1).contains(part)] == []
    found = {item.id(): box(item) for item in items.find_items(made, "strip:m-1:")}
    assert found["strip:m-1:label"].bottom() <= found["strip:m-1:figures"].top() + 0.15


def test_the_legend_stands_in_the_free_cell(layout, settings):
    made = layout("grid", 5)
    free = settings.legend_cell("grid", 5)
    ground = box(items.find_items(made, "legend:ground")[0])
    assert ground.x() >= free.x_mm - 0.01 and ground.bottom() <= free.bottom_mm
    assert not any(ground.adjusted(0.1, 0.1, -0.1, -0.1).intersects(box(m)) for m in maps(made))


def test_the_colours_logics_are_named_in_the_free_cell(layout, page):
    first, *others = page("grid", 5).maps
    found = texts(layout("grid", 5, maps=(replace(first, group="Autre logique", colour="#0072b2"), *others)))
    assert (found["legend:key:1"], found["legend:key:2"]) == ("Autre logique", "Logique")


def test_one_logic_alone_needs_no_key(layout):
    assert "legend:key:1" not in texts(layout("grid", 5))


def test_the_legend_covers_no_symbol(page, settings):
    # circles in three corners leave the fourth
    corners = [(5000, 5000, 4000), (5000, 160000, 4000), (244000, 5000, 4000)]
    made = page(rows=corners)
    plan = map_pages.plan_page(made, settings, typesetter(settings))
    circles = on_page(made.maps[0].circles, made.maps[0].extent, plan.boxes[0])
    assert plan.covered == 0 and not any(covers(plan.legend_box, circle) for circle in circles)
    assert plan.legend_box.right_mm == pytest.approx(273) and plan.legend_box.y_mm == pytest.approx(24)


def test_a_legend_over_symbols_is_told(layout):
    rows = [(x, y, 2000) for x in range(10000, 249000, 12000) for y in range(10000, 165000, 12000)]
    assert "the legend lies over" in layout(rows=rows).customProperty(map_pages.WARNINGS_PROPERTY)
    assert layout().customProperty(map_pages.WARNINGS_PROPERTY) is None


def test_notes_stand_at_their_edges_clear_of_the_legend(page, settings, fr):
    notes = tuple(OutsideNote(edge, fr.outside(3, 120)) for edge in ("left", "right", "top", "bottom"))
    made = page()
    made = replace(made, maps=(replace(made.maps[0], outside=notes),))
    (taken,) = map_pages.reserved_boxes(made, settings)
    frame = settings.frame.box
    assert taken[0].x_mm == frame.x_mm and taken[1].right_mm == pytest.approx(frame.right_mm)
    assert taken[2].y_mm == frame.y_mm and taken[3].bottom_mm == pytest.approx(frame.bottom_mm)
    assert len(taken) == 5 and not any(a.overlaps(b) for i, a in enumerate(taken) for b in taken[i + 1 :])


def test_a_notes_arrow_points_over_its_edge(layout, page, settings, fr):
    notes = (OutsideNote("top", fr.outside(3, 120)),)
    made = layout(maps=(replace(page().maps[0], outside=notes),))
    arrow = items.find_items(made, "outside:m-1:top:arrow")[0]
    points = [arrow.mapToScene(point) for point in arrow.nodes()]
    assert points[0].y() == min(point.y() for point in points)
    assert texts(made)["outside:m-1:top:text"].startswith("Hors cadre")


def test_free_maps_reserve_nothing_where_the_legend_has_a_cell(page, settings):
    assert map_pages.reserved_boxes(page("grid", 4), settings) == ((), (), (), ())


@pytest.mark.parametrize("kind", ["total", "grid"])
def test_long_and_strange_names_neither_break_nor_leave_their_boxes(layout, page, settings, kind):
    name = (LONG * 3)[:120]
    setter = typesetter(settings)
    made = page(kind, 3 if kind == "grid" else 1)
    changed = tuple(replace(m, label=name, group=name) for m in made.maps)
    drawn = layout(
        kind, len(changed), maps=changed, title=name, atlas=name, theme=name, sources=name * 4, name="Carte 9"
    )
    for item in drawn.items():
        if isinstance(item, QgsLayoutItemLabel) and not item.id().startswith("legend"):
            style = replace(settings.text.title, size_pt=item.font().pointSizeF(), bold=item.font().bold())
            style = replace(style, italic=item.font().italic())
            long_side = item.rect().width()
            assert style.size_pt >= 6
            assert all(setter.width_mm(line, style) <= long_side + 0.4 for line in item.currentText().split("\n"))


def test_another_settings_file_has_another_frame(project, page, settings, fr):
    small = replace(settings, frame=replace(settings.frame, width_mm=200, height_mm=150))
    made = map_pages.build_map_page(project, page(), small, fr)
    ground = box(items.find_items(made, "frame-ground")[0])
    assert (ground.width(), ground.height()) == pytest.approx((200, 150))


def test_boxes_of_the_plan_are_the_settings(page, settings):
    plan = map_pages.plan_page(page("grid", 6), settings, typesetter(settings))
    assert plan.boxes[0] == Box(24, 35, 83, 71.5) and plan.legend_map is not None
