"""The step “Sheet”, clicked and typed through: fields, preview, findings."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from cluster_atlas.processing.workflow.checks import Check
from cluster_atlas.processing.workflow.draft_files import draft_of_file
from cluster_atlas.ui.numbers import number_text
from cluster_atlas.ui.session import AtlasSession
from cluster_atlas.ui.sheet.check_words import CheckWords
from cluster_atlas.ui.sheet.checks_box import FEWEST_SETTING
from cluster_atlas.ui.sheet.step import SheetStep
from qgis.core import QgsApplication, QgsFillSymbol, QgsProject, QgsSettings, QgsSingleSymbolRenderer, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication, QEvent, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QScrollArea

from .waiting import take, wait_until

if TYPE_CHECKING:
    from qgis.gui import QgisInterface


@pytest.fixture
def scratch(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give the folder for temporary files, to see that nothing is left in it."""
    folder = tmp_path / "scratch"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    return folder


@pytest.fixture
def step(qgis_iface: QgisInterface, scratch: Path) -> Iterator[SheetStep]:
    """Give the step with the demonstration's figures, not shown yet."""
    for name in (FEWEST_SETTING, "cluster_atlas/sheet", "QgsCollapsibleGroupBox"):
        QgsSettings().remove(name)
    session = AtlasSession()
    step = SheetStep(session, qgis_iface)
    take(session, draft_of_file(None))
    yield step
    step.close_step()
    session.close()
    step.deleteLater()
    session.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert list(scratch.iterdir()) == []


def show(step: SheetStep) -> None:
    """Open the step and wait for its pages and the picture of one."""
    step.show()
    step.shown()
    wait_until(lambda: is_drawn(step))


def is_drawn(step: SheetStep) -> bool:
    preview = step.preview
    return step.preparer.is_current and not preview.is_drawing and not preview.picture.is_old


def texts(step: SheetStep) -> list[str]:
    return [step.checks.list.topLevelItem(i).text(0) for i in range(step.checks.list.topLevelItemCount())]


def test_a_theme_that_is_typed_reaches_the_draft_once_after_a_pause(step: SheetStep) -> None:
    changes: list[str] = []
    step.session.draftChanged.connect(lambda: changes.append(step.session.draft.get("theme", "")))
    edit = step.title_box.fields.edits["theme"]
    edit.clear()
    QTest.keyClicks(edit, "Essai")
    assert changes == []

    wait_until(lambda: bool(changes))
    assert changes == ["Essai"] and step.session.draft.get("edition") == "2007"


def test_what_is_being_typed_stays_when_something_else_changes(step: SheetStep) -> None:
    edit = step.title_box.fields.edits["theme"]
    edit.clear()
    QTest.keyClicks(edit, "Ess")
    step.session.set_value("edition", "2008")
    QTest.keyClicks(edit, "ai")

    assert edit.text() == "Essai"
    wait_until(lambda: step.session.draft.get("theme") == "Essai")
    assert step.session.draft.get("edition") == "2008"


def test_filling_the_fields_changes_nothing(step: SheetStep) -> None:
    changes: list[int] = []
    step.session.draftChanged.connect(lambda: changes.append(1))
    step.session.change(step.session.draft.with_value("symbols.shape", "square").with_value("extent", None))

    QTest.qWait(600)
    assert len(changes) == 1


def test_the_language_is_chosen_and_the_shipped_sentence_follows(step: SheetStep) -> None:
    take(step.session, step.session.draft.with_value("texts.reading_note", ""))
    item = step.texts.items["reading_note"]
    assert item.text(1).startswith("Lecture")
    step.title_box.language.setFocus()
    step.title_box.language.setCurrentIndex(1)
    step.title_box.language.activated.emit(1)

    assert step.session.draft.get("language") == "en" and item.text(1).startswith("How to read")


def test_a_text_of_a_file_is_shown_and_can_be_taken_over(step: SheetStep) -> None:
    assert step.texts.items["commentary"].text(1).startswith("commentary.md: ")
    step.texts.edit("commentary")
    dialog = step.texts.editor
    assert dialog.edit.isReadOnly() and "commentary.md" in dialog.origin.text()

    QTest.mouseClick(dialog.own, Qt.MouseButton.LeftButton)
    dialog.edit.setPlainText("# Un titre\n\nUn texte.")
    dialog.accept()

    assert step.session.draft.get("texts.commentary") == "# Un titre\n\nUn texte."


def test_an_empty_text_shows_the_sentence_in_its_place_and_cancel_changes_nothing(step: SheetStep) -> None:
    take(step.session, step.session.draft.with_value("texts.reading_note", ""))
    step.texts.edit("reading_note")
    dialog = step.texts.editor
    assert dialog.edit.placeholderText().startswith("Lecture")
    dialog.edit.setPlainText("rien")
    dialog.reject()

    assert step.session.draft.get("texts.reading_note") in (None, "")


def test_a_layer_of_the_project_joins_the_base_map_with_its_style(step: SheetStep, qgis_new_project: None) -> None:
    demo = draft_of_file(None)
    layer = QgsVectorLayer(demo.resolved(demo.get("base_map")[1]["source"]), "Provinces", "ogr")
    layer.setRenderer(QgsSingleSymbolRenderer(QgsFillSymbol.createSimple({"color": "#ff0000"})))
    QgsProject.instance().addMapLayer(layer)
    menu = step.base_map.add.menu()
    menu.aboutToShow.emit()
    (action,) = menu.actions()
    action.trigger()

    entry = step.session.draft.get("base_map")[0]
    assert entry["source"].endswith("demo.gpkg|layername=provinces")
    assert "255,0,0" in Path(entry["style"]).read_text("utf-8")
    assert step.base_map.list.topLevelItem(0).text(0) == "provinces"


def test_the_base_map_is_put_in_order_and_named_in_the_legend(step: SheetStep) -> None:
    box = step.base_map
    before = [box.list.topLevelItem(i).text(0) for i in range(box.list.topLevelItemCount())]
    box.list.setCurrentItem(box.list.topLevelItem(1))
    QTest.mouseClick(box.up, Qt.MouseButton.LeftButton)
    assert [box.list.topLevelItem(i).text(0) for i in range(2)] == [before[1], before[0]]

    box.list.topLevelItem(0).setText(1, "Provinces")
    wait_until(lambda: step.session.draft.get("base_map")[0]["legend"] == "Provinces")
    QTest.mouseClick(box.remove, Qt.MouseButton.LeftButton)
    assert [box.list.topLevelItem(i).text(0) for i in range(2)] == [before[0], before[2]]


def test_the_area_begins_with_the_canvas_and_may_be_given_up(step: SheetStep) -> None:
    step.session.set_value("extent", None)
    assert not step.frame.own.isChecked()
    canvas = step.iface.mapCanvas()
    canvas.setDestinationCrs(step.session.figures.crs)
    canvas.setExtent(canvas.extent().fromWkt("POLYGON((100000 50000, 200000 50000, 200000 150000, 100000 150000, 100000 50000))"))
    step.frame.own.click()
    xmin, ymin, xmax, ymax = step.session.draft.get("extent")
    assert xmin <= 100000 < 200000 <= xmax and ymin <= 50000 < 150000 <= ymax

    step.frame.own.click()
    assert step.session.draft.get("extent") is None


def test_another_region_forgets_the_expression_of_the_one_before(step: SheetStep) -> None:
    assert step.frame.layers.currentText() == "regions" and "Wallonie" in step.frame.filter.text()
    step.frame.layers.setCurrentIndex(0)

    assert step.session.draft.get("focus") is None
    assert not step.frame.filter.isEnabled()


def test_the_scale_that_was_chosen_is_shown_and_one_of_ones_own_replaces_it(step: SheetStep) -> None:
    show(step)
    box = step.symbols.scales["symbols.jobs_per_mm2.total"]
    assert box.text().endswith(f"{step.preparer.pages.scales['total']:g}") and box.value() == 0

    box.setValue(80)
    wait_until(lambda: step.session.draft.get("symbols.jobs_per_mm2.total") == 80)
    wait_until(lambda: is_drawn(step))
    assert step.preparer.pages.scales["total"] == 80
    box.clear()
    wait_until(lambda: step.session.draft.get("symbols.jobs_per_mm2.total") is None)


def test_opening_the_step_draws_the_first_map_and_another_page_when_chosen(step: SheetStep) -> None:
    show(step)
    preview = step.preview
    assert [preview.choice.itemText(i).split(" – ")[0] for i in range(4)] == ["Commentaire", "Carte 1", "Cartes 2", "Cartes 3"]
    assert preview.choice.currentData() == "carte-1"
    first = preview.picture.image

    preview.choice.setCurrentIndex(2)
    wait_until(lambda: preview.picture.image != first and not preview.is_drawing)
    assert preview.picture.image.size() == first.size()


def test_nothing_is_prepared_for_a_step_that_is_closed(step: SheetStep) -> None:
    step.session.set_value("theme", "Essai")
    QTest.qWait(900)

    assert step.preparer.pages is None and not step.preparer.is_busy


def test_a_change_dates_the_picture_and_a_new_one_follows(step: SheetStep) -> None:
    show(step)
    before = step.preview.picture.image
    step.session.set_value("texts.page_mark", "Brouillon")
    assert step.preview.picture.is_old

    wait_until(lambda: is_drawn(step))
    assert step.preview.picture.image != before


def test_a_click_shows_the_page_large(step: SheetStep) -> None:
    show(step)
    QTest.mouseClick(step.preview.picture, Qt.MouseButton.LeftButton)
    wait_until(lambda: step.preview.large is not None)

    assert step.preview.large.label.pixmap().width() > 2000
    step.preview.large.close()
    wait_until(lambda: step.preview.large is None)


def test_a_sheet_that_cannot_be_planned_says_why(step: SheetStep) -> None:
    step.session.set_value("focus", {"source": step.session.draft.get("focus.source"), "filter": "nom = 'x'"})
    step.show()
    wait_until(lambda: step.preparer.is_current)

    assert "focus.filter" in step.preview.words.text()
    assert step.state().level == "wrong"


def test_findings_are_listed_and_counted_in_the_steps_line(step: SheetStep) -> None:
    show(step)
    assert any("Carte 1: 26" in text for text in texts(step))
    assert step.state().level == "warning" and "6" in step.state().text

    step.session.set_value("texts.sources", None)
    wait_until(lambda: is_drawn(step))
    assert any("sources" in text for text in texts(step)) and "7" in step.state().text


def test_jobs_of_a_finding_are_written_as_everywhere_else(step: SheetStep) -> None:
    check = Check("secrecy", "warning", "Carte 1", 26, 167713.0)

    assert number_text(167713.0) in CheckWords().sentence(check)


def test_the_fewest_members_change_the_list(step: SheetStep) -> None:
    show(step)
    step.checks.fewest.setValue(3)
    wait_until(lambda: is_drawn(step) and not any("Carte 1: 26" in text for text in texts(step)))

    assert QgsSettings().value(FEWEST_SETTING, type=int) == 3


def test_a_finding_leads_to_where_it_is_mended(step: SheetStep) -> None:
    asked: list[str] = []
    step.stepAsked.connect(asked.append)
    show(step)
    tree = step.checks.list
    unmatched = next(tree.topLevelItem(i) for i, text in enumerate(texts(step)) if "postal code" in text)
    tree.itemActivated.emit(unmatched, 0)
    assert asked == ["data"]

    dots = next(tree.topLevelItem(i) for i, text in enumerate(texts(step)) if "dots" in text)
    assert step.symbols.isCollapsed()
    tree.itemActivated.emit(dots, 0)
    assert not step.symbols.isCollapsed()


def test_the_step_fits_a_narrow_dock(step: SheetStep) -> None:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setWidget(step)
    area.resize(260, 900)
    area.show()
    for box in step.boxes:
        box.setCollapsed(False)
    QTest.qWait(50)

    assert step.minimumSizeHint().width() <= 260 and step.width() <= 260
    area.takeWidget()


def test_a_folded_part_stays_folded_when_the_draft_changes(step: SheetStep) -> None:
    show(step)
    for box in step.boxes:
        box.setCollapsed(True)
    step.session.change(step.session.draft.with_value("extent", None).with_value("texts.sources", None))
    step.session.set_value("extent", [40000, 20000, 290000, 180000])
    wait_until(lambda: is_drawn(step))

    assert not any(box.content.isVisible() for box in step.boxes)


def test_closing_while_it_prepares_leaves_nothing(step: SheetStep, scratch: Path) -> None:
    step.show()
    step.shown()
    wait_until(lambda: step.preparer._task is not None)
    step.preparer.close()

    wait_until(lambda: QgsApplication.taskManager().count() == 0)
    assert list(scratch.iterdir()) == []
