"""The step “Data”: from a table that was just sent to placed members, by the widgets that a person uses."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from cluster_atlas.processing.workflow.data_findings import Finding
from cluster_atlas.processing.workflow.draft import Draft, blank_draft
from cluster_atlas.processing.workflow.draft_files import draft_of_file
from cluster_atlas.ui.data.findings_box import FindingsBox
from cluster_atlas.ui.data.step import DataStep
from cluster_atlas.ui.session import AtlasSession
from qgis.core import QgsApplication, QgsFeature, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QMimeData, QPointF, Qt, QUrl
from qgis.PyQt.QtGui import QDropEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QWidget

from ..sources.books import write_xlsx
from .waiting import settled, wait_until

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

TABLE = "Organisme;Cluster;CP;Effectif;Type\nAlpha;TIC;1348;12;PME\nBêta;Espace;4000;30;Université\nGamma;TIC;1351;5;PME\n"


@pytest.fixture
def session() -> Iterator[AtlasSession]:
    session = AtlasSession()
    yield session
    session.close()
    session.deleteLater()


@pytest.fixture
def step(session: AtlasSession, qgis_iface: QgisInterface, qgis_new_project: None) -> Iterator[DataStep]:
    step = DataStep(session, qgis_iface)
    step.resize(300, 900)
    step.show()
    yield step
    step.close_step()
    step.hide()
    step.deleteLater()


@pytest.fixture
def table(tmp_path: Path) -> Path:
    return written(tmp_path / "members.csv", TABLE)


def written(path: Path, text: str) -> Path:
    path.write_text(text, "utf-8")
    return path


def with_places() -> Draft:
    demo = draft_of_file(None)
    layers = [{**layer, "source": demo.resolved(layer["source"])} for layer in demo.get("postal_layers")]
    return blank_draft().with_value("postal_layers", layers)


def choose(step: DataStep, path: Path | str) -> None:
    """Choose a file as a person does, and wait until all that follows is shown."""
    step.source.file.setFilePath(str(path))
    arrived(step)


def arrived(step: DataStep) -> None:
    """Wait until head, figures and findings are those of the draft."""
    QTest.qWait(50)
    wait_until(lambda: not step.session.is_pending)
    wait_until(lambda: not step.reader._heads.is_loading and not step.reader._layers.is_loading)
    wait_until(lambda: not step.session.is_pending)
    settled(step.session)
    wait_until(lambda: not step.reader._facts.is_loading and not step.reader._values.is_loading)


def started(step: DataStep, path: Path | str) -> None:
    step.session.change(with_places(), at_once=True)
    choose(step, path)


def pick(combo: QWidget, text: str) -> None:
    """Choose an entry of a box as by hand."""
    at = combo.findText(text)
    assert at >= 0, f"{text} is not among {[combo.itemText(i) for i in range(combo.count())]}"
    combo.setCurrentIndex(at)
    combo.activated.emit(at)


def test_a_finding_gives_the_status_of_its_rows_by_double_click_and_by_enter(qgis_iface: QgisInterface) -> None:
    box, wanted = FindingsBox(), []
    box.opened.connect(wanted.append)
    box.show_findings([Finding("unusable_jobs", 2, 0, ("<5",), "unusable_jobs"), Finding("skipped", 1)])
    box.show()

    QTest.mouseDClick(box.lines[0], Qt.MouseButton.LeftButton)
    QTest.keyClick(box.lines[0], Qt.Key.Key_Return)
    QTest.mouseDClick(box.lines[1], Qt.MouseButton.LeftButton)

    assert wanted == ["unusable_jobs", "unusable_jobs"]
    box.deleteLater()


def test_a_blank_sheet_asks_for_a_table(step: DataStep) -> None:
    assert (step.state().level, step.state().text) == ("empty", "choose a table")
    assert not step.head.isVisible()
    assert not step.mapping.boxes["jobs"].isEnabled()
    assert not step.found_heading.isVisible()
    assert not step.codes_heading.isVisible()
    assert step.postal.hint.isVisible()


def test_a_table_without_layers_shows_its_head_and_asks_for_a_layer(step: DataStep, table: Path) -> None:
    step.source.file.setFilePath(str(table))
    wait_until(lambda: bool(step.reader.head.names))

    assert step.head.head.headerData(3, Qt.Orientation.Horizontal) == "Jobs\nEffectif"
    assert (step.state().level, step.state().text) == ("warning", "choose a postal-code layer")
    assert step.mapping.boxes["jobs"].shown_text() == "(recognised) Effectif"


def test_a_table_just_received_gets_to_its_figures(step: DataStep, table: Path) -> None:
    started(step, table)

    assert step.state().level == "warning"
    assert step.state().text == "3 row(s), 2 cluster(s), 1 code(s) unmatched"
    assert [line.text for line in step.findings.lines] == [
        "1 row(s), 5 jobs, have a code without a place in the layers (“1351”). Show them at other codes below."
    ]


def test_the_code_of_most_jobs_is_mended_by_one_click_and_given_back_by_another(step: DataStep, table: Path) -> None:
    started(step, table)

    assert step.unmatched.show_there.text() == "Show at 1350"
    QTest.mouseClick(step.unmatched.show_there, Qt.MouseButton.LeftButton)
    arrived(step)

    (host,) = step.session.draft.hosts
    assert (host["country"], host["postal_code"], host["host_code"]) == ("BE", "1351", "1350")
    assert host["reason"].startswith("Code absent des couches de codes postaux")
    assert (step.state().level, step.unmatched.isVisible()) == ("good", False)

    step.hosts.table.setCurrentCell(0, 0)
    QTest.mouseClick(step.hosts.remove, Qt.MouseButton.LeftButton)
    arrived(step)
    assert step.session.draft.hosts == ()
    assert step.unmatched.current.postal_code == "1351"


def test_another_code_can_be_typed_and_one_that_no_layer_has_is_refused(step: DataStep, table: Path) -> None:
    started(step, table)
    step.unmatched.host.setEditText("9999")
    step.unmatched.show_there.click()
    assert "have no BE 9999" in step.unmatched.notice.text

    step.unmatched.host.setEditText("4000")
    step.unmatched.reason.setText("déménagé à Liège")
    step.unmatched.show_there.click()
    arrived(step)

    assert [(one["host_code"], one["reason"]) for one in step.session.draft.hosts] == [("4000", "déménagé à Liège")]


def test_a_host_codes_reason_is_edited_in_place(step: DataStep, table: Path) -> None:
    started(step, table)
    step.unmatched.show_there.click()
    arrived(step)
    step.hosts.table.item(0, 1).setText("vérifié")

    assert step.session.draft.hosts[0]["reason"] == "vérifié"


def test_what_no_host_code_can_mend_offers_none(step: DataStep, tmp_path: Path) -> None:
    started(step, written(tmp_path / "m.csv", "Organisme;Cluster;CP;Effectif\nAlpha;TIC;59000;12\nB;TIC;1348;1\n"))

    assert step.unmatched.current.raw == "59000"
    assert not step.unmatched.host.isVisible()
    assert "default country" in step.unmatched.words.text()
    step.unmatched.view.doubleClicked.emit(step.unmatched.model.index(0, 0))
    assert step.session.draft.hosts == ()


def test_the_first_code_that_can_be_mended_is_ready_for_it(step: DataStep, tmp_path: Path) -> None:
    started(step, written(tmp_path / "m.csv", "Organisme;Cluster;CP;Effectif\nAlpha;TIC;59000;120\nB;TIC;1351;1\nC;TIC;1348;1\n"))

    assert [code.raw for code in step.unmatched.model.codes] == ["59000", "1351"]
    assert step.unmatched.show_there.text() == "Show at 1350"


def test_two_columns_for_one_field_are_asked_about_and_chosen(step: DataStep, tmp_path: Path) -> None:
    started(step, written(tmp_path / "m.csv", "Organisme;Cluster;CP siège;CP site;Effectif\nA;TIC;1348;4000;12\n"))

    assert step.state().level == "wrong"
    assert "“CP siège”, “CP site” could be it" in step.mapping.notices["postal_code"].text
    assert step.mapping.boxes["postal_code"].shown_text() == "(to be chosen)"

    pick(step.mapping.boxes["postal_code"], "CP site")
    arrived(step)
    assert step.session.draft.get("members.fields.postal_code") == "CP site"
    assert step.session.figures.cells["postal_code"].tolist() == ["4000"]
    assert step.mapping.notices["postal_code"].text == ""


def test_a_table_of_several_years_offers_them(step: DataStep, tmp_path: Path) -> None:
    started(step, written(tmp_path / "m.csv", "Cluster;CP;Effectif;Année\nTIC;1348;12;2005\nTIC;1348;9;2006\n"))

    assert "several years" in step.options.year_notice.text
    assert not step.options.group.isCollapsed()
    pick(step.options.year, "2006")
    arrived(step)

    assert step.session.figures.cells["jobs"].tolist() == [9]
    assert step.options.year_notice.text == ""


def test_several_clusters_in_one_cell_are_noticed_and_parted(step: DataStep, tmp_path: Path) -> None:
    started(step, written(tmp_path / "m.csv", "Cluster;CP;Effectif\nTIC / Espace;1348;12\nTIC;4000;1\n"))

    assert "“TIC / Espace”" in step.options.separator_notice.text
    step.options.separator_notice.action.click()
    arrived(step)

    assert set(step.session.figures.clusters) == {"TIC", "Espace"}
    assert (step.options.separator.text(), step.options.separator_notice.text) == ("/", "")


def test_kinds_are_checked_among_those_met(step: DataStep, table: Path) -> None:
    started(step, table)
    kinds = step.options.kinds
    assert [kinds.itemText(i) for i in range(kinds.count())] == ["PME", "Université"]

    kinds.toggleItemCheckState(1)
    arrived(step)
    assert step.session.figures.cells["jobs"].tolist() == [30]
    assert [kinds.itemText(i) for i in range(kinds.count())] == ["PME", "Université"]


def test_a_filter_leaves_rows_aside_and_a_broken_one_is_said(step: DataStep, table: Path) -> None:
    started(step, table)
    assert step.options.filter.layer().fields().names() == ["Organisme", "Cluster", "CP", "Effectif", "Type"]

    step.options.filter.setExpression("\"Type\" = 'PME'")
    arrived(step)
    assert sorted(step.session.figures.rows["jobs"]) == [5, 12]

    step.options.filter.setExpression("\"Type\" = ")
    arrived(step)
    assert "broken" in step.notice.text


def test_the_default_country_and_separator_go_into_the_sheet(step: DataStep, table: Path) -> None:
    started(step, table)
    step.options.country.setCurrentIndex(step.options.country.findData("LU"))
    step.options.country.activated.emit(step.options.country.currentIndex())
    step.options.separator.setText(" ; ")
    step.options.separator.editingFinished.emit()

    assert step.session.draft.get("members.default_country") == "LU"
    assert step.session.draft.get("members.cluster_separator") == " ; "


def test_a_workbooks_sheets_are_offered(step: DataStep, tmp_path: Path) -> None:
    rows = [["Organisme", "Cluster", "CP", "Effectif"], ["Alpha", "TIC", 1348, 12]]
    write_xlsx(tmp_path / "m.xlsx", {"Lisez-moi": [["Bonjour"]], "2006": rows})
    started(step, tmp_path / "m.xlsx")
    assert step.source.table.isVisible()

    pick(step.source.table, "2006")
    arrived(step)
    assert step.session.draft.get("members.source").endswith("m.xlsx|layername=2006")
    assert step.state().text == "1 row(s), 1 cluster(s)"


def test_columns_of_the_table_before_are_let_go_and_said(step: DataStep, table: Path, tmp_path: Path) -> None:
    draft = with_places().with_value("members.fields", {"jobs": "Personnel total", "cluster": "Cluster"})
    step.session.change(draft, at_once=True)
    choose(step, table)

    assert step.session.draft.get("members.fields") == {"cluster": "Cluster"}
    assert "“Personnel total”" in step.dropped_notice.text
    assert step.session.figures is not None


def test_a_layer_of_the_project_is_chosen_and_its_removal_loses_nothing(step: DataStep) -> None:
    uri = "NoGeometry?field=Organisme:string&field=Cluster:string&field=CP:string&field=Effectif:int"
    layer, other = QgsVectorLayer(uri, "Membres", "memory"), QgsVectorLayer(uri, "Autre", "memory")
    row = QgsFeature(layer.fields())
    row.setAttributes(["Alpha", "TIC", "1348", 5])
    layer.dataProvider().addFeature(row)
    QgsProject.instance().addMapLayers([layer, other])
    source = f"layer:{layer.id()}"
    step.session.change(with_places().with_value("members.fields", {"jobs": "Effectif"}), at_once=True)

    step.source.by_layer.setChecked(True)
    step.source.layer.setLayer(layer)
    step.source.layer.activated.emit(step.source.layer.currentIndex())
    arrived(step)
    assert step.session.figures.cells["jobs"].tolist() == [5]
    draft = step.session.draft

    QgsProject.instance().removeMapLayer(layer.id())
    wait_until(lambda: step.watch_notice.isVisible())
    assert "Membres is not there any more" in step.watch_notice.text
    assert (step.session.draft, draft.get("members.source")) == (draft, source)
    assert step.session.figures is not None
    assert step.state().level == "warning"


def test_a_layer_without_rows_or_fields_is_said(step: DataStep) -> None:
    layer = QgsVectorLayer("NoGeometry", "Vide", "memory")
    QgsProject.instance().addMapLayer(layer)
    step.session.change(with_places().with_value("members.source", f"layer:{layer.id()}"), at_once=True)
    arrived(step)

    assert "no columns" in step.source.notice.text
    assert step.state().level == "wrong"


def test_a_changed_file_is_noticed_and_read_again(step: DataStep, table: Path) -> None:
    started(step, table)
    written(table, TABLE + "Delta;TIC;1348;100;PME\n")
    os.utime(table, (1, 1))
    wait_until(lambda: step.watch_notice.isVisible())
    assert "members.csv has changed" in step.watch_notice.text

    step.watch_notice.action.click()
    arrived(step)
    wait_until(lambda: step.session.figures.cells["jobs"].sum() == 142)
    assert not step.watch_notice.isVisible()


def test_a_file_that_vanished_is_noticed_and_one_put_back_is_the_same(step: DataStep, table: Path) -> None:
    started(step, table)
    table.rename(table.with_suffix(".old"))
    wait_until(lambda: "members.csv is not there any more" in step.watch_notice.text)
    assert step.session.figures is not None
    assert step.state().text == "members.csv is gone"

    table.with_suffix(".old").rename(table)
    wait_until(lambda: not step.watch_notice.isVisible())


@pytest.mark.parametrize(
    "name, data, says",
    [
        ("m.csv", b"", "empty"),
        ("m.csv", b"Organisme;Cluster;CP;Effectif\n", "no rows"),
        ("m.xlsx", bytes(range(256)), "cannot be read"),
        ("a|b.csv", TABLE.encode(), "bar"),
    ],
    ids=["empty", "a header only", "no workbook", "a bar in its name"],
)
def test_a_file_that_is_no_table_is_said_under_its_name(
    step: DataStep, tmp_path: Path, name: str, data: bytes, says: str
) -> None:
    (tmp_path / name).write_bytes(data)
    step.session.change(with_places(), at_once=True)
    step.source.file.setFilePath(str(tmp_path / name))
    wait_until(lambda: says in step.source.notice.text)


def test_wide_and_long_and_right_to_left_tables_are_shown(step: DataStep, tmp_path: Path) -> None:
    names = [f"c{i}" for i in range(296)]
    rows = f"{';'.join(names)};Organisme;Cluster;CP;Effectif\n" + ";".join(["é" * 10_000, *["x"] * 295]) + ";مؤسسة;ابتكار;1348;7\n"
    started(step, written(tmp_path / "m.csv", rows))

    model = step.head.head
    assert (model.columnCount(), len(model.data(model.index(0, 0)))) == (300, 80)
    assert model.data(model.index(0, 297)) == "ابتكار"
    assert step.state().text == "1 row(s), 1 cluster(s)"


def test_a_file_dropped_on_the_step_is_its_table(step: DataStep, table: Path) -> None:
    step.session.change(with_places(), at_once=True)
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(table))])
    event = QDropEvent(
        QPointF(5, 5), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    step.dropEvent(event)
    arrived(step)

    assert step.session.draft.get("members.source") == str(table)
    assert step.source.file.filePath() == str(table)


def test_postal_layers_are_added_moved_and_removed(step: DataStep, table: Path) -> None:
    demo = draft_of_file(None)
    polygons = demo.resolved(demo.get("postal_layers")[0]["source"])
    started(step, table)
    assert step.postal.list.item(0).text() == "postal_codes: 1,146 codes"

    step.postal.down.click()
    assert [one["country"] for one in step.session.draft.get("postal_layers")] == ["LU", "BE"]
    step.postal.list.setCurrentRow(0)
    step.postal.remove.click()
    assert [one["country"] for one in step.session.draft.get("postal_layers")] == ["BE"]

    layer = QgsVectorLayer(polygons, "mes codes", "ogr")
    QgsProject.instance().addMapLayer(layer)
    step.postal.adder.layer.setLayer(layer)
    step.postal.adder.add.click()
    arrived(step)
    assert step.session.draft.get("postal_layers")[1] == {"source": f"layer:{layer.id()}"}
    assert step.postal.list.item(1).text().startswith("mes codes: 1,146")
    assert step.postal.details.code.shown_text() == "(recognised) code"


def test_a_file_of_postal_codes_is_added_by_its_layer_with_codes(step: DataStep, table: Path, shared_data: Path) -> None:
    step.session.set_value("members.source", str(table))
    step.postal.file_added.emit(str(shared_data / "belgium.gpkg"))
    wait_until(lambda: bool(step.session.draft.get("postal_layers")))
    arrived(step)

    assert step.session.draft.get("postal_layers")[0]["source"].endswith("belgium.gpkg|layername=codes_postaux_approx")
    assert step.session.figures is not None
    assert [step.postal.details.table.itemText(i) for i in range(step.postal.details.table.count())][:2] == [
        "codes_postaux_approx",
        "communes",
    ]


def test_a_file_that_holds_no_layer_is_not_added(step: DataStep, tmp_path: Path) -> None:
    noise = tmp_path / "noise.gpkg"
    noise.write_bytes(bytes(range(256)))
    step.postal.file_added.emit(str(noise))
    wait_until(lambda: step.postal.notice.isVisible())

    assert "cannot be read" in step.postal.notice.text
    assert step.session.draft.get("postal_layers") == []


def test_known_headcounts_of_real_companies_find_their_places(step: DataStep, shared_data: Path) -> None:
    layers = [{"source": f"{shared_data / 'belgium.gpkg'}|layername=codes_postaux_approx"}]
    step.session.change(blank_draft().with_value("postal_layers", layers), at_once=True)
    choose(step, shared_data / "known_headcounts.csv")
    assert "no column was recognised" in step.mapping.notices["cluster"].text

    pick(step.mapping.boxes["cluster"], "qualite")
    arrived(step)
    assert int(step.session.figures.fates.having("mapped").sum()) > 8


def test_nothing_is_wider_than_the_dock(step: DataStep) -> None:
    step.session.change(draft_of_file(None), at_once=True)
    arrived(step)
    step.mapping.others.setCollapsed(False)
    step.options.group.setCollapsed(False)
    step.postal.group.setCollapsed(False)
    step.log.setCollapsed(False)

    assert step.minimumSizeHint().width() <= 260 - step.style().pixelMetric(step.style().PixelMetric.PM_ScrollBarExtent)


def test_every_widget_is_reached_by_the_keyboard(step: DataStep) -> None:
    step.session.change(draft_of_file(None), at_once=True)
    arrived(step)
    wanted = {step.source.file.lineEdit(), step.head, *step.mapping.boxes.values(), step.postal.list, step.unmatched.view}
    wanted = {one for one in wanted if one.isVisible()}
    seen, widget = set(), step.source.by_file
    for _ in range(400):
        widget = widget.nextInFocusChain()
        seen.add(widget)

    assert wanted <= seen
    assert all(one.focusPolicy() & Qt.FocusPolicy.TabFocus for one in wanted)


def test_tab_goes_from_the_layers_through_the_findings_to_the_codes(step: DataStep) -> None:
    step.session.change(draft_of_file(None), at_once=True)
    arrived(step)
    step.session.reread()  # other lines take the place of the first ones
    arrived(step)
    order, widget = [], step.source.by_file.nextInFocusChain()
    while widget is not step.source.by_file:
        order.append(widget)
        widget = widget.nextInFocusChain()

    lines = [line for line in step.findings.lines if line.focusPolicy() & Qt.FocusPolicy.TabFocus]
    places = [order.index(one) for one in (step.postal.list, *lines, step.unmatched.view)]
    assert len(lines) > 3 and places == sorted(places)


def test_a_reading_that_was_stopped_says_how_to_go_on(step: DataStep, table: Path) -> None:
    step.session.change(with_places().with_value("members.source", str(table)), at_once=True)
    wait_until(lambda: step.session.is_running)
    assert step.state().level == "busy"
    step.session.cancel()
    wait_until(lambda: not step.session.is_pending)
    assert step.state().text == "stopped: read again"

    QTest.mouseClick(step.reread, Qt.MouseButton.LeftButton)
    arrived(step)
    assert step.state().text.startswith("3 row(s)")


def test_showing_a_sheet_changes_nothing_in_it(step: DataStep) -> None:
    draft = draft_of_file(None)
    step.session.change(draft, at_once=True)
    arrived(step)
    step.reader.forget()
    step.reader.follow(draft)
    arrived(step)

    assert step.session.draft == draft


def test_closing_in_the_middle_leaves_no_task_and_no_watcher(session: AtlasSession, qgis_iface: QgisInterface) -> None:
    step = DataStep(session, qgis_iface)
    session.change(draft_of_file(None), at_once=True)
    session.close()
    step.close_step()

    assert step.watcher._files.files() == []
    wait_until(lambda: QgsApplication.taskManager().count() == 0)
    step.deleteLater()
