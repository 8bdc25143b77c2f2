"""The step “Clusters”, steered by its own widgets on a table of three clusters and on the demonstration."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from cluster_atlas.processing.workflow.draft import Draft, blank_draft
from cluster_atlas.processing.workflow.draft_files import draft_of_file
from cluster_atlas.ui.clusters.cluster_model import CLUSTER_MIME, JOBS, MEMBERS, NAME, PAGES
from cluster_atlas.ui.clusters.pages_view import PAGE_MIME
from cluster_atlas.ui.clusters.step import ClustersStep
from cluster_atlas.ui.session import AtlasSession
from cluster_atlas.ui.step import BUSY, EMPTY, GOOD, WARNING, WRONG
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QMimeData, QModelIndex, Qt
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QLineEdit

from .waiting import settled, take, wait_until

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

TABLE = (
    "Organisme;Cluster;CP;Effectif\n"
    "Alpha;TIC;1348;12\nBeta;T.I.C.;B-4000;30\nGamma;Espace;1348;20\nDelta;Nutrition;5000;8\nEpsilon;Nutrition;5000;n.d.\n"
)


@pytest.fixture
def step(qgis_iface: QgisInterface, qgis_new_project: None) -> Iterator[ClustersStep]:
    session = AtlasSession()
    step = ClustersStep(session, qgis_iface)
    step.resize(340, 900)
    step.show()
    yield step
    step.close_step()
    session.close()
    step.deleteLater()
    session.deleteLater()


@pytest.fixture
def draft(tmp_path: Path) -> Draft:
    """A total, small maps of TIC and Espace, and no page for Nutrition."""
    path = tmp_path / "members.csv"
    path.write_text(TABLE, "utf-8")
    demo = draft_of_file(None)
    layers = [{**layer, "source": demo.resolved(layer["source"])} for layer in demo.get("postal_layers")]
    pages = [{"kind": "total"}, {"kind": "grid", "clusters": ["TIC", "Espace"]}]
    made = blank_draft().with_value("members.source", str(path)).with_value("postal_layers", layers)
    return made.with_value("crs", "EPSG:31370").with_value("pages", pages)


def texts(step: ClustersStep, *columns: int) -> list[tuple[str, ...]]:
    model = step.parts.model
    return [tuple(str(model.index(row, c).data() or "") for c in columns) for row in range(model.rowCount())]


def names(step: ClustersStep) -> list[str]:
    return [line.name for line in step.lines]


def pages_of(step: ClustersStep) -> list[list[str]]:
    """Name the clusters of each page as the tree shows them."""
    tree = step.parts.pages
    tops = [tree.topLevelItem(at) for at in range(tree.topLevelItemCount())]
    return [[top.child(at).text(0) for at in range(top.childCount())] for top in tops]


def press(step: ClustersStep, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(step.parts.clusters, key, modifier)


def tick(step: ClustersStep, name: str) -> None:
    """Press Space on a cluster's line, as the keyboard ticks it."""
    step.choose(name)
    press(step, Qt.Key.Key_Space)


def cluster_mime(name: str, page: int | None = None) -> QMimeData:
    data = QMimeData()
    data.setData(CLUSTER_MIME, name.encode("utf-8"))
    if page is not None:
        data.setData(PAGE_MIME, str(page).encode())
    return data


def test_without_figures_the_step_says_what_comes_here(step: ClustersStep) -> None:
    assert step.state().level == EMPTY
    assert step.parts.empty.isVisible() and not step.parts.content.isVisible()


def test_the_clusters_are_listed_with_jobs_members_and_pages(step: ClustersStep, draft: Draft) -> None:
    take(step.session, draft)

    # Epsilon's cell is no number: it adds nothing
    assert texts(step, NAME, JOBS, MEMBERS, PAGES) == [
        ("All clusters", "70", "4", ""),
        ("TIC", "42", "2", "2"),
        ("Espace", "20", "1", "2"),
        ("Nutrition", "8", "1", ""),
    ]


def test_a_cluster_on_no_page_is_a_warning_and_ticking_it_mends_that(step: ClustersStep, draft: Draft) -> None:
    take(step.session, draft)
    assert step.state().level == WARNING
    assert "Nutrition" in step.parts.notes.text()

    tick(step, "Nutrition")

    assert step.session.draft.get("pages")[1]["clusters"] == ["TIC", "Espace", "Nutrition"]
    assert step.state().level == GOOD and step.parts.notes.text() == ""


def test_unticking_takes_a_cluster_off_its_page(step: ClustersStep, draft: Draft) -> None:
    take(step.session, draft)
    tick(step, "TIC")

    assert pages_of(step) == [[], ["Espace"]]


def test_a_page_that_names_an_unknown_cluster_is_wrong(step: ClustersStep, draft: Draft) -> None:
    take(step.session, draft.with_value("pages", [{"kind": "grid", "clusters": ["TIC", "Tourisme"]}]))

    assert step.state().level == WRONG
    assert "Tourisme" in step.state().text


def test_the_state_counts_clusters_and_printed_pages(step: ClustersStep, draft: Draft) -> None:
    take(step.session, draft.with_value("pages", [{"kind": "total"}, {"kind": "single"}]))

    assert step.state().level == GOOD
    assert "3" in step.state().text and "4" in step.state().text


def test_a_label_is_edited_in_place_and_the_row_stays(step: ClustersStep, draft: Draft) -> None:
    take(step.session, draft)
    step.choose("Espace")
    press(step, Qt.Key.Key_F2)
    editor = step.parts.clusters.findChild(QLineEdit)
    editor.selectAll()
    QTest.keyClicks(editor, "Spatial")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    wait_until(lambda: bool(step.session.draft.get("clusters")))

    assert step.session.draft.get("clusters")[1] == {"name": "Espace", "label": "Spatial"}
    assert texts(step, NAME)[2] == ("Spatial",)
    assert step.parts.clusters.current_name() == "Espace"
    assert pages_of(step)[1] == ["TIC", "Spatial"]


def test_ctrl_down_moves_a_cluster_and_it_stays_current(step: ClustersStep, draft: Draft) -> None:
    take(step.session, draft)
    step.choose("TIC")
    press(step, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    settled(step.session)

    assert names(step) == ["Espace", "TIC", "Nutrition"]
    assert [c["name"] for c in step.session.draft.get("clusters")] == names(step)
    assert step.parts.clusters.current_name() == "TIC"
    press(step, Qt.Key.Key_Up, Qt.KeyboardModifier.ControlModifier)
    press(step, Qt.Key.Key_Up, Qt.KeyboardModifier.ControlModifier)
    assert names(step) == ["TIC", "Espace", "Nutrition"]


def test_a_dragged_cluster_stands_where_it_was_dropped(step: ClustersStep, draft: Draft) -> None:
    take(step.session, draft)
    model = step.parts.model
    dragged = model.mimeData([model.index(3, NAME)])
    model.dropMimeData(dragged, Qt.DropAction.MoveAction, 1, 0, QModelIndex())

    assert names(step) == ["Nutrition", "TIC", "Espace"]
    model.dropMimeData(cluster_mime("Nutrition"), Qt.DropAction.MoveAction, -1, -1, QModelIndex())
    assert names(step) == ["TIC", "Espace", "Nutrition"]


def test_colour_and_logic_are_set_and_the_logics_colour_is_taken_again(step: ClustersStep, draft: Draft) -> None:
    take(step.session, draft)
    step.choose("TIC")
    details = step.parts.details
    details.colour.setColor(QColor("#123456"))
    assert step.session.draft.get("clusters")[0]["colour"] == "#123456"

    details.logic.setCurrentIndex(details.logic.findData("traditional"))
    details.logic.activated.emit(details.logic.currentIndex())
    QTest.mouseClick(details.reset, Qt.MouseButton.LeftButton)

    assert step.session.draft.get("clusters")[0] == {"name": "TIC", "logic": "traditional"}
    assert step.lines[0].colour == "#cb6f8d"


def test_logics_are_called_as_the_sheet_calls_them(step: ClustersStep, draft: Draft) -> None:
    take(step.session, draft)

    assert [step.parts.details.logic.itemText(at) for at in (1, 4)] == ["Haute technologie nouvelle", "Logique traditionnelle"]


def test_showing_another_cluster_changes_nothing_in_the_sheet(step: ClustersStep, draft: Draft) -> None:
    take(step.session, draft)
    before = step.session.draft
    for name in ("TIC", "Espace", "", "Nutrition"):
        step.choose(name)

    assert step.session.draft is before
    assert step.parts.details.isEnabled()
    step.choose("")
    assert not step.parts.details.isEnabled()


def test_aliases_bring_two_names_together_in_the_figures(step: ClustersStep, draft: Draft) -> None:
    take(step.session, draft.with_value("pages", [{"kind": "grid"}]))
    step.choose("TIC")
    step.parts.details.mergeWanted.emit("Nutrition", "TIC")
    settled(step.session)

    assert step.session.draft.get("clusters")[0] == {"name": "TIC", "aliases": ["Nutrition"]}
    assert texts(step, NAME, JOBS) == [("All clusters", "70"), ("TIC", "50"), ("Espace", "20")]


def test_an_alias_that_means_another_cluster_is_refused_where_it_was_typed(step: ClustersStep, draft: Draft) -> None:
    take(step.session, draft)
    step.choose("TIC")
    step.parts.details.aliases.setText("ICT; espace")
    QTest.keyClick(step.parts.details.aliases, Qt.Key.Key_Return)

    assert step.session.draft.get("clusters") is None
    assert "Same as" in step.parts.notes.text()

    step.parts.details.aliases.setText("ICT")
    QTest.keyClick(step.parts.details.aliases, Qt.Key.Key_Return)
    assert step.session.draft.get("clusters")[0]["aliases"] == ["ICT"]
    assert "Same as" not in step.parts.notes.text()


def test_a_cluster_that_the_table_lacks_is_greyed_and_delete_takes_it_out(step: ClustersStep, draft: Draft) -> None:
    take(step.session, draft.with_value("clusters", [{"name": "Tourisme"}]))
    index = step.parts.model.index(1, NAME)
    assert "not in the table" in index.data()
    assert index.data(Qt.ItemDataRole.EditRole) == "Tourisme"
    assert index.data(Qt.ItemDataRole.ForegroundRole) is not None

    step.choose("Tourisme")
    press(step, Qt.Key.Key_Delete)
    assert names(step) == ["TIC", "Espace", "Nutrition"]

    step.choose("TIC")
    press(step, Qt.Key.Key_Delete)  # the table has it
    assert names(step) == ["TIC", "Espace", "Nutrition"]


def test_near_colours_are_said_beside_the_colour(step: ClustersStep, draft: Draft) -> None:
    colours = [{"name": "TIC", "colour": "#a05a2c"}, {"name": "Espace", "colour": "#6f7032"}]
    take(step.session, draft.with_value("clusters", colours))
    step.choose("TIC")

    assert "Espace" in step.parts.details.note.text() and step.parts.details.note.isVisible()
    step.choose("Nutrition")
    assert not step.parts.details.note.isVisible()


def test_a_cluster_dropped_on_a_page_goes_there(step: ClustersStep, draft: Draft) -> None:
    take(step.session, draft)
    tree = step.parts.pages
    tree.dropMimeData(tree.topLevelItem(1), 1, cluster_mime("Nutrition"), Qt.DropAction.MoveAction)

    assert pages_of(step) == [[], ["TIC", "Nutrition", "Espace"]]


def test_a_cluster_dragged_from_page_to_page_leaves_the_first(step: ClustersStep, draft: Draft) -> None:
    take(step.session, draft.with_value("pages", [{"kind": "grid", "clusters": ["TIC", "Espace"]}, {"kind": "single"}]))
    tree = step.parts.pages
    dragged = tree.mimeData([tree.topLevelItem(0).child(0)])
    tree.dropMimeData(tree.topLevelItem(1), -1, dragged, Qt.DropAction.MoveAction)

    assert pages_of(step) == [["Espace"], ["Espace", "Nutrition", "TIC"]]


def test_pages_are_put_in_order_by_dragging_and_by_the_keyboard(step: ClustersStep, draft: Draft) -> None:
    take(step.session, draft)
    tree = step.parts.pages
    tree.dropMimeData(None, 0, tree.mimeData([tree.topLevelItem(1)]), Qt.DropAction.MoveAction)
    assert [page.kind for page in step.pages] == ["grid", "total"]

    tree.setCurrentItem(tree.topLevelItem(0))
    QTest.keyClick(tree, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    assert [page.kind for page in step.pages] == ["total", "grid"]
    assert tree.current_place() == (1, -1)


def test_a_title_is_edited_in_place(step: ClustersStep, draft: Draft) -> None:
    take(step.session, draft)
    tree = step.parts.pages
    tree.setCurrentItem(tree.topLevelItem(1))
    QTest.keyClick(tree, Qt.Key.Key_F2)
    editor = tree.findChild(QLineEdit)
    QTest.keyClicks(editor, "Cartes des clusters")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    wait_until(lambda: "title" in step.session.draft.get("pages")[1])

    assert step.session.draft.get("pages")[1]["title"] == "Cartes des clusters"
    assert tree.topLevelItem(1).text(1) == "Cartes des clusters"


def test_a_page_is_added_with_the_chosen_cluster_and_taken_away(step: ClustersStep, draft: Draft) -> None:
    take(step.session, draft)
    step.choose("Nutrition")
    step.parts.add.menu().actions()[1].trigger()
    assert step.session.draft.get("pages")[2] == {"kind": "single", "clusters": ["Nutrition"]}

    tree = step.parts.pages
    tree.setCurrentItem(tree.topLevelItem(2).child(0))
    QTest.mouseClick(step.parts.take, Qt.MouseButton.LeftButton)
    assert [page.kind for page in step.pages] == ["total", "grid"]


def test_the_button_puts_the_chosen_cluster_on_the_chosen_page(step: ClustersStep, draft: Draft) -> None:
    take(step.session, draft)
    step.choose("Nutrition")
    step.parts.pages.setCurrentItem(step.parts.pages.topLevelItem(0))
    assert not step.parts.put.isEnabled()  # a total shows all of them

    step.parts.pages.setCurrentItem(step.parts.pages.topLevelItem(1))
    QTest.mouseClick(step.parts.put, Qt.MouseButton.LeftButton)
    assert pages_of(step) == [[], ["TIC", "Espace", "Nutrition"]]
    assert not step.parts.put.isEnabled()


def test_more_small_maps_than_a_page_holds_are_told(step: ClustersStep) -> None:
    take(step.session, draft_of_file(None).with_value("pages", [{"kind": "grid"}]))

    assert step.parts.notes.text().startswith("Small maps 1–2")
    assert not step.parts.pages.topLevelItem(0).icon(0).isNull()


def test_a_kind_is_changed_from_the_pages_menu(step: ClustersStep, draft: Draft) -> None:
    take(step.session, draft)
    step.parts.pages.setCurrentItem(step.parts.pages.topLevelItem(1))
    menu = step.parts.page_menu()
    kinds = next(action.menu() for action in menu.actions() if action.menu())
    kinds.actions()[1].trigger()

    assert [page.kind for page in step.pages] == ["total", "single"]
    menu.deleteLater()


def test_the_step_is_busy_while_it_reads_and_loses_the_list_with_its_table(step: ClustersStep, draft: Draft) -> None:
    step.session.change(draft, at_once=True)
    wait_until(lambda: step.session.is_running)
    assert step.state().level == BUSY

    settled(step.session)
    take(step.session, draft.with_value("members.source", "/nowhere/members.csv"))
    assert step.state().level == EMPTY
    assert not step.parts.content.isVisible()


@pytest.mark.parametrize("width", [260, 600])
def test_nothing_widens_the_dock_and_nothing_needs_more_than_its_width(step: ClustersStep, draft: Draft, width: int) -> None:
    take(step.session, draft.with_value("clusters", [{"name": "TIC", "label": "Technologies de l'information " * 4}]))
    step.resize(width, 800)
    QTest.qWait(20)

    assert step.minimumSizeHint().width() <= 260
    assert step.parts.clusters.horizontalScrollBar().maximum() == 0
    assert step.parts.clusters.columnWidth(NAME) >= 0.25 * step.parts.clusters.width()


def test_every_widget_is_reached_by_the_keyboard_and_has_a_name(step: ClustersStep, draft: Draft) -> None:
    take(step.session, draft)
    parts = step.parts
    for widget in (parts.base, parts.zoom, parts.rows, parts.add, parts.put, parts.up, parts.down, parts.take):
        assert widget.accessibleName() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    for widget in (parts.clusters, parts.pages, parts.details.colour, parts.details.logic, parts.details.aliases):
        assert widget.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_a_step_that_is_never_opened_adds_nothing_to_the_project(step: ClustersStep, draft: Draft) -> None:
    take(step.session, draft)
    QTest.qWait(150)

    assert QgsProject.instance().count() == 0
