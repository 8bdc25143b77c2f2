"""Crowded areas of a plan: codes merged to one, or parted between a map and its insets. Figures by hand."""

from __future__ import annotations

import math
from typing import Any

import pandas as pd
import pytest
from cluster_atlas.processing.cartography.crowded import INSET, MERGE, CrowdedArea
from cluster_atlas.processing.cartography.settings import LabelSettings
from cluster_atlas.processing.domain.errors import ClusterAtlasError
from cluster_atlas.processing.domain.pages import PlannedPage
from cluster_atlas.processing.domain.words import words
from cluster_atlas.processing.workflow.crowded import declarations, merge_codes, own_places, with_insets
from cluster_atlas.processing.workflow.map_plan import MapPlan, PlannedMap
from cluster_atlas.processing.workflow.moved import moved_apart
from cluster_atlas.processing.workflow.sheet_texts import largest_places, legend_of

FR = words("fr")
# 100 x 80 mm at 1 km a mm
EXTENT = (0.0, 0.0, 100_000.0, 80_000.0)
AREA = (48_000.0, 38_000.0, 53_000.0, 43_000.0)
CROWD = [("1000", 50_000, 40_000, 150.0), ("1030", 51_000, 41_000, 300.0), ("1050", 51_000, 39_000, 600.0)]
FAR = [("4000", 80_000, 40_000, 900.0), ("9999", 500_000, 40_000, 70.0), ("9998", math.nan, math.nan, 5.0)]


def places(rows: list[tuple[str, float, float, float]]) -> pd.DataFrame:
    frame = pd.DataFrame(rows, columns=["postal_code", "x", "y", "jobs"]).astype({"x": float, "y": float, "jobs": float})
    names = {"1000": "Bruxelles", "1030": "Schaerbeek", "4000": "Liège"}
    return frame.assign(
        country="BE", place=[names.get(code) for code in frame["postal_code"]], sites=2, c_TIC=frame["jobs"] / 3
    )


def area(show: str = INSET, **changes: Any) -> CrowdedArea:
    return CrowdedArea(**{"name": "Bruxelles", "extent": AREA, "show": show, "enlarge": 4.0, **changes})


def plan(rows: list[tuple[str, float, float, float]], kind: str = "total", scale: float = 10.0) -> MapPlan:
    one = PlannedMap("carte-1", None, places(rows), 100.0, 80.0, EXTENT, {})
    return MapPlan(((PlannedPage(1, kind, "", ()), (one,)),), {kind: scale})


def only(plan: MapPlan) -> PlannedMap:
    ((_, (one,)),) = plan.pages
    return one


def with_inset(rows: list[tuple[str, float, float, float]], *areas: CrowdedArea) -> tuple[PlannedMap, tuple[str, ...]]:
    made, said = with_insets(plan(rows), areas or (area(),), "mine.json")
    return only(made), said


def test_merged_codes_are_one_row_of_their_sum_at_their_centre_by_jobs() -> None:
    merged = merge_codes(places(CROWD + FAR), [area(MERGE)], FR)
    (one,) = merged[merged["codes"] > 1].itertuples()
    assert (one.jobs, one.sites, one.codes, one.c_TIC) == (1050, 6, 3, 350)
    # x: (50 * 150 + 51 * 900) / 1050 km; y: (40 * 150 + 41 * 300 + 39 * 600) / 1050 km
    assert (one.x, one.y) == (pytest.approx(50_857.142857), pytest.approx(39_714.285714))
    assert (one.country, one.postal_code.replace("\u00a0", " "), one.place) == ("BE", "3 codes", "Bruxelles")


def test_merging_changes_no_total_and_no_other_row() -> None:
    before = places(CROWD + FAR)
    after = merge_codes(before, [area(MERGE)], FR)
    assert after["jobs"].sum() == before["jobs"].sum() and after["sites"].sum() == before["sites"].sum()
    assert after["postal_code"].tolist()[:3] == ["4000", "9999", "9998"]
    assert after["sites"].dtype == before["sites"].dtype
    assert before["jobs"].tolist() == [150, 300, 600, 900, 70, 5], "the argument is as it was"


@pytest.mark.parametrize("rows", [[], FAR, [CROWD[0], *FAR]], ids=["nothing", "none inside", "one inside"])
def test_there_is_nothing_to_merge_in_fewer_than_two_codes(rows: list[tuple[str, float, float, float]]) -> None:
    before = places(rows)
    assert merge_codes(before, [area(MERGE)], FR) is before


def test_codes_without_jobs_merge_too() -> None:
    merged = merge_codes(places([("1000", 50_000, 40_000, 0), ("1030", 51_000, 41_000, 0)]), [area(MERGE)], FR)
    assert merged[["jobs", "x", "y"]].values.tolist() == [[0, 50_500, 40_500]]


def test_hundredths_of_jobs_stay_exact() -> None:
    merged = merge_codes(places([("1", 50_000, 40_000, 0.1), ("2", 51_000, 41_000, 0.2)]), [area(MERGE)], FR)
    assert merged["jobs"].tolist() == [0.3]


def test_a_place_is_on_the_map_or_in_its_inset_and_never_on_both() -> None:
    one, said = with_inset(CROWD + FAR)
    (inset,) = one.insets
    assert said == ()
    assert inset.map.places["postal_code"].tolist() == ["1000", "1030", "1050"]
    assert own_places(one)["postal_code"].tolist() == ["4000", "9999", "9998"]
    assert len(one.circles(10)) == len(one.fills(10)) == 1 and len(inset.map.circles(10)) == 3
    assert len(one.inside()) == 4, "the page's legend and figures know all of them"


def test_the_inset_is_so_many_times_larger_and_holds_its_circles_whole() -> None:
    (inset,) = with_inset(CROWD + FAR)[0].insets
    shown = inset.map
    assert (shown.extent[2] - shown.extent[0]) / shown.width_mm == pytest.approx(1000 / 4)
    assert (shown.extent[3] - shown.extent[1]) / shown.height_mm == pytest.approx(1000 / 4)
    # 1050: 600 jobs at 10 a mm² are 8.740 mm across: 4.370 + 0.15 + 1 mm, at 250 m a mm, are 1,380 m below its place
    assert shown.extent[1] == pytest.approx(39_000 - 1_380.1, abs=1)
    assert shown.extent[0] == AREA[0] and shown.extent[3] == AREA[3]


def test_a_place_that_comes_in_as_the_inset_grows_is_shown_there() -> None:
    beside = ("1180", 51_000, 37_700, 1.0)  # outside the area, inside what 1050's circle needs
    one, _ = with_inset([*CROWD, beside])
    assert "1180" in one.insets[0].map.places["postal_code"].tolist() and len(own_places(one)) == 0


@pytest.mark.parametrize(("rows", "said"), [(FAR, "no code"), ([CROWD[0], *FAR], "one code")], ids=["none", "one"])
@pytest.mark.parametrize("show", [INSET, MERGE])
def test_an_area_with_hardly_any_code_is_told_and_left(
    rows: list[tuple[str, float, float, float]], said: str, show: str
) -> None:
    one, lines = with_inset(rows, area(show))
    assert one.insets == () and len(own_places(one)) == len(rows)
    assert [f"“crowded[0]” (Bruxelles) has {said} on the map “carte-1”" in line for line in lines] == [True]


@pytest.mark.parametrize("show", [INSET, MERGE])
@pytest.mark.parametrize(
    "extent", [(148_000, 38_000, 153_000, 43_000), (-1, 38_000, 53_000, 43_000)], ids=["beside", "over the edge"]
)
def test_an_area_that_is_not_wholly_on_the_map_is_refused(show: str, extent: tuple[float, ...]) -> None:
    areas = [area(on=("grid",)), area(show, extent=extent)]
    with pytest.raises(ClusterAtlasError, match=r'mine.json: "crowded\[1\].extent" does not lie on the map “carte-1”'):
        with_insets(plan(CROWD), areas, "mine.json")


def test_too_large_an_inset_is_refused_with_its_size() -> None:
    # 5 km at 1 km a mm, 20 times as large: 100 mm of a map that is 100 mm wide
    with pytest.raises(ClusterAtlasError, match=r'"crowded\[0\].enlarge" of 20 makes an inset of 10\d x 10\d mm'):
        with_inset(CROWD, area(enlarge=20.0))


def test_insets_that_meet_once_no_circle_is_cut_are_refused() -> None:
    below = area(name="Uccle", extent=(48_000.0, 30_000.0, 53_000.0, 37_990.0))
    rows = [*CROWD, ("1180", 51_000, 36_000, 10.0), ("1190", 50_000, 35_000, 10.0)]
    with pytest.raises(ClusterAtlasError, match=r'"crowded\[1\].extent" overlaps “Bruxelles” on the map “carte-1”'):
        with_inset(rows, area(), below)


def test_circles_move_apart_on_the_map_and_in_the_inset_each_by_itself() -> None:
    one = moved_apart(with_inset(CROWD + FAR)[0], 10)
    (inset,) = one.insets
    assert len(inset.map.circles(10)) == 3 and inset.map.overlapping == 0
    # 1000 and 1050 are 5.7 mm apart in the inset, and 4.37 + 2.19 + 0.3 mm wide together: they moved
    assert (inset.map.places["x"] != inset.map.places["x_true"]).any()
    assert (one.places["x"].fillna(-1) == one.places["x_true"].fillna(-1)).all()


def test_the_largest_places_are_named_where_they_are_drawn() -> None:
    one, _ = with_inset(CROWD + FAR)
    labels = LabelSettings(3, True)
    on_map = largest_places(one, 10.0, labels, FR)
    inside = largest_places(one.insets[0].map, 10.0, labels, FR, one)
    assert [t.name.replace("\u00a0", " ") for t in on_map] == ["Liège (900)"]
    assert [t.name.replace("\u00a0", " ") for t in inside] == ["1050 (600)", "Schaerbeek (300)"]


def plain(texts: tuple[str, ...]) -> list[str]:
    return [text.replace("\u00a0", " ").replace("\u202f", " ") for text in texts]


def test_the_legend_knows_the_merged_circle_and_says_of_it() -> None:
    made = plan(CROWD + FAR)
    one = PlannedMap("carte-1", None, merge_codes(only(made).places, [area(MERGE)], FR), 100.0, 80.0, EXTENT, {})
    legend = legend_of([one], 10.0, "#333333", FR, 2006)
    assert plain((legend.maximum_text,)) == ["Maximum : 1 050 (3 codes, Bruxelles)"]
    assert legend.values[-1] == 1000
    assert plain(legend.notes) == ["Bruxelles : 3 codes réunis en un cercle."]


def test_the_legend_of_a_map_with_an_inset_is_that_of_all_its_places() -> None:
    legend = legend_of([with_inset(CROWD + FAR)[0]], 10.0, "#333333", FR, 2006)
    assert plain((legend.maximum_text,)) == ["Maximum : 900 (4000, Liège)"]
    assert plain(legend.notes) == ["Encart : symboles à la même échelle."]


@pytest.mark.parametrize(
    ("language", "inset", "merged"),
    [
        (
            "fr",
            "Encart « Bruxelles » : carte agrandie 4 fois, symboles à la même échelle ; les codes du rectangle ne sont "
            "dessinés que dans l’encart.",
            "Bruxelles : 3 codes réunis en un demi-cercle.",
        ),
        (
            "en",
            "Inset “Bruxelles”: map enlarged 4 times, symbols at the same scale; the codes in the rectangle are drawn in "
            "the inset only.",
            "Bruxelles: 3 codes joined in one half-circle.",
        ),
        (
            "nl",
            "Inzet “Bruxelles”: kaart 4 keer vergroot, symbolen op dezelfde schaal; de codes in de rechthoek zijn alleen in "
            "de inzet getekend.",
            "Bruxelles: 3 codes samengevoegd tot één halve cirkel.",
        ),
        (
            "de",
            "Nebenkarte „Bruxelles“: Karte 4-fach vergrößert, Symbole im gleichen Maßstab; die PLZ im Rechteck sind nur in "
            "der Nebenkarte gezeichnet.",
            "Bruxelles: 3 PLZ zu einem Halbkreis zusammengefasst.",
        ),
    ],
)
def test_both_are_declared_in_the_sheets_language(language: str, inset: str, merged: str) -> None:
    said = words(language)
    enlarged, _ = with_inset(CROWD)
    joined = PlannedMap("c", None, merge_codes(places(CROWD), [area(MERGE)], said), 100.0, 80.0, EXTENT, {})
    assert plain(declarations([enlarged], said, "circle")) == [inset]
    assert plain(declarations([joined], said, "half_circle")) == [merged]


def test_several_maps_that_merge_are_declared_without_a_number() -> None:
    maps = [
        PlannedMap(key, None, merge_codes(places(rows), [area(MERGE)], FR), 100.0, 80.0, EXTENT, {})
        for key, rows in (("a", CROWD), ("b", CROWD[:2]), ("c", FAR))
    ]
    assert plain(declarations(maps, FR, "pie")) == ["Bruxelles : codes réunis en un disque sur chaque carte."]
