"""Extents and scales before anything is drawn."""

from __future__ import annotations

import math

import pandas as pd
import pytest
from cluster_atlas.processing.domain.pages import PlannedPage
from cluster_atlas.processing.domain.scale import diameter_mm
from cluster_atlas.processing.domain.sheet import Cluster, Symbols
from cluster_atlas.processing.workflow.map_plan import MapPlan, giant_from, giant_notes, plan_maps

LEAST = (0.0, 0.0, 200_000.0, 100_000.0)
A, B = Cluster("A", "A"), Cluster("B", "B")


def places(*rows: tuple[float, float, float]) -> pd.DataFrame:
    frame = pd.DataFrame(rows, columns=["x", "y", "jobs"])
    return frame.assign(
        country="BE", postal_code=[str(1000 + i) for i in range(len(rows))], members=1, sites=1, place=""
    )


FRAMES = {
    "A": places((5_000, 50_000, 5_000), (100_000, 50_000, 10)),
    "B": places((190_000, 99_000, 800), (900_000, 50_000, 40)),
}


def plan(*pages: PlannedPage, symbols: Symbols = Symbols()) -> MapPlan:  # noqa: B008 - frozen
    def boxes(kind: str, count: int) -> list[tuple[float, float]]:
        return [(249.0, 165.0)] if kind != "grid" else [(83.0, 70.0)] * count

    everything = pd.concat(FRAMES.values(), ignore_index=True)
    return plan_maps(
        pages, boxes, lambda c: everything if c is None else FRAMES[c.name], LEAST, symbols, lambda extent: 0.5
    )


def test_one_scale_for_a_kind_the_smallest_of_1_2_5_that_fits() -> None:
    planned = plan(PlannedPage(1, "total", "", ()), PlannedPage(2, "grid", "", (A, B)))
    # 5,000 jobs at most 20 mm across need 15.9 jobs a mm²: 20; at most 12 mm need 44.2: 50
    assert planned.scales == {"total": 20.0, "grid": 50.0}


def test_a_given_scale_is_used_as_it_is() -> None:
    planned = plan(PlannedPage(1, "total", "", ()), symbols=Symbols({"total": 33.0}))
    assert planned.scales == {"total": 33.0}


def test_maps_of_a_kind_share_one_extent_of_their_boxs_shape() -> None:
    ((_, (a, b)),) = plan(PlannedPage(1, "grid", "", (A, B))).pages
    assert a.extent == b.extent
    xmin, ymin, xmax, ymax = a.extent
    assert (xmax - xmin) / (ymax - ymin) == pytest.approx(83 / 70)
    assert xmin <= 0 and ymin <= 0 and xmax >= 200_000 and ymax >= 100_000


def test_no_circle_centred_inside_is_cut() -> None:
    planned = plan(PlannedPage(1, "total", "", ()))
    ((_, (total,)),) = planned.pages
    xmin, ymin, xmax, ymax = total.extent
    metres_a_mm = (xmax - xmin) / 249.0
    for place in total.inside().itertuples():
        radius = diameter_mm(place.jobs, planned.scales["total"]) / 2 * metres_a_mm
        assert xmin <= place.x - radius and place.x + radius <= xmax
        assert ymin <= place.y - radius and place.y + radius <= ymax


def test_what_lies_outside_is_counted_on_its_edge_and_what_is_too_small_too() -> None:
    ((_, (a, b)),) = plan(PlannedPage(1, "grid", "", (A, B))).pages
    assert b.outside == {"right": (1, 40.0)} and a.outside == {}
    # 10 jobs at 50 a mm² are 0.50 mm across: 2 * sqrt(10 / (50 π)) = 0.5046, just no dot
    assert math.isclose(diameter_mm(10, 50), 0.5046, abs_tol=1e-4)
    assert a.dots == (0, 0.0)


def test_pies_are_one_map_of_each_site_once_fitted_like_the_map_of_all_clusters() -> None:
    pies = plan(PlannedPage(1, "pies", "", (), (A, B)))
    total = plan(PlannedPage(1, "total", "", ()))
    assert pies.scales == {"pies": 20.0}
    ((_, (one,)),), ((_, (other,)),) = pies.pages, total.pages
    assert (one.key, one.extent, one.outside, one.dots) == ("carte-1", other.extent, other.outside, other.dots)


def test_one_giant_that_makes_dots_of_the_rest_is_told_with_a_scale_that_shows_them(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    rest = [(20_000.0 * (i + 1), 50_000.0, 20.0 + i) for i in range(8)]
    monkeypatch.setitem(FRAMES, "A", places((100_000, 20_000, 300_000), *rest))
    page, grid = PlannedPage(1, "single", "", (A,)), Symbols({"single": 5.0})
    (note,) = giant_notes(plan(page), Symbols(), lambda extent: 0.5)
    # 27 jobs at most 20 mm across need 0.1 a mm²; but 300,000 at most 0.6 * 165 mm across need 39: 50
    assert note.startswith("“single” pages") and "“symbols.jobs_per_mm2.single”: 50 " in note
    shown = plan(page, symbols=Symbols({"single": 50.0}))
    assert giant_from(shown, "single", Symbols({"single": 50.0})) == pytest.approx(math.pi * 15**2 * 50)
    assert giant_from(plan(page), "single", Symbols()) is None
    assert giant_notes(plan(PlannedPage(1, "total", "", ())), Symbols({"total": 9.0}), lambda extent: 0.5) == ()
    assert giant_notes(plan(page, symbols=Symbols({"single": 1000.0})), grid, lambda extent: 0.5) == ()


def test_maps_without_a_giant_need_no_note() -> None:
    assert giant_notes(plan(PlannedPage(1, "grid", "", (A, B))), Symbols(), lambda extent: 0.5) == ()
