"""The base map's entries in the legend: the layer's own symbol beside its text, over nothing else."""

from __future__ import annotations

from dataclasses import replace

import pytest
from cluster_atlas.processing.cartography import fonts, items
from cluster_atlas.processing.cartography.basemap import BOUNDARIES, COUNTRY, RIVERS, TOWNS, base_renderer
from cluster_atlas.processing.cartography.legend_items import measure_legend
from cluster_atlas.processing.cartography.legend_samples import samples_of
from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFillSymbol,
    QgsLayoutItemGroup,
    QgsLayoutItemLabel,
    QgsLayoutItemMarker,
    QgsLayoutItemPolyline,
    QgsLayoutItemShape,
    QgsLineSymbol,
    QgsRendererCategory,
)

from .measuring import scene_box

pytestmark = pytest.mark.usefixtures("qgis_app")
ROLES = {"Provinces": BOUNDARIES, "Régions": COUNTRY, "Cours d’eau": RIVERS, "Villes": TOWNS}


@pytest.fixture
def samples(qgis_app):
    """Give an entry for a boundary, a surface, a line and a point."""
    return tuple(sample for text, role in ROLES.items() for sample in samples_of(text, base_renderer(role)))


@pytest.fixture
def drawn(page, layout, samples):
    """Return a maker of pages whose legend has the entries; arguments as ``page``'s."""
    return lambda *args: layout(*args, legend=replace(page().legend, samples=samples))


@pytest.mark.parametrize("args", [("total",), ("grid", 5), ("grid", 6)], ids=["on a map", "in a cell", "low"])
def test_each_entry_has_its_text_and_its_layers_symbol(drawn, args):
    made = drawn(*args)
    texts = {item.id(): item.currentText() for item in made.items() if isinstance(item, QgsLayoutItemLabel)}
    assert [texts[f"legend:sample:{number}"] for number in range(1, 5)] == list(ROLES)
    boundary, surface, river, town = (items.find_items(made, f"legend:sample:{n}:mark")[0] for n in range(1, 5))
    assert isinstance(boundary, QgsLayoutItemShape) and isinstance(surface, QgsLayoutItemShape)
    assert isinstance(river, QgsLayoutItemPolyline) and isinstance(town, QgsLayoutItemMarker)
    assert surface.symbol().color() == base_renderer(COUNTRY).symbol().color()
    assert river.symbol().color() == base_renderer(RIVERS).symbol().color()


@pytest.mark.parametrize("args", [("total",), ("grid", 5), ("grid", 6)], ids=["on a map", "in a cell", "low"])
def test_the_entries_stand_below_the_scale_bar_within_the_legend_over_nothing(drawn, args):
    made = drawn(*args)
    ground, bar = scene_box(items.find_items(made, "legend:ground")[0]), items.find_items(made, "scale-bar")[0]
    (group,) = [item for item in items.find_items(made, "legend") if isinstance(item, QgsLayoutItemGroup)]
    texts = [scene_box(i).adjusted(0, 0.15, -0.6, -0.15) for i in group.items() if isinstance(i, QgsLayoutItemLabel)]
    entries = [scene_box(item) for item in items.find_items(made, "legend:sample:")]
    assert len(entries) == 8
    assert all(entry.top() > scene_box(bar).top() for entry in entries)
    assert all(ground.contains(entry.topLeft()) and ground.contains(entry.bottomRight()) for entry in entries)
    assert not any(a.intersects(b) for i, a in enumerate(texts) for b in texts[i + 1 :])


def test_long_entries_are_broken_and_stay_within_the_legend(page, settings):
    setter, text = fonts.typesetter(settings), "Limites provinciales & <b>régionales</b> مرحبا " * 3
    legend = replace(page().legend, samples=samples_of(text, base_renderer(BOUNDARIES)))
    measured = measure_legend(legend, settings, setter, settings.legend.width_mm)
    (sample,) = measured.samples
    style, room = settings.text.legend_value, measured.width_mm - 2 * settings.legend.padding_mm
    indent = settings.legend.sample_mm + settings.legend.gap_mm
    assert len(sample.lines) > 1 and measured.width_mm <= settings.legend.width_mm
    assert all(indent + setter.width_mm(line, style) <= room + 1e-6 for line in sample.lines)


def test_several_symbols_are_told_apart_by_their_labels():
    symbols = {"autoroute": "#ff0000", "nationale": "#00ff00"}
    categories = [
        QgsRendererCategory(name, QgsLineSymbol.createSimple({"line_color": colour}), name)
        for name, colour in symbols.items()
    ]
    samples = samples_of("Routes", QgsCategorizedSymbolRenderer("kind", categories))
    assert [sample.text for sample in samples] == ["Routes – autoroute", "Routes – nationale"]
    assert [sample.symbol.color().name() for sample in samples] == list(symbols.values())


def test_a_legend_without_entries_is_as_before(page, settings):
    setter = fonts.typesetter(settings)
    plain = measure_legend(page().legend, settings, setter, 56)
    one = replace(page().legend, samples=samples_of("Région", base_renderer(COUNTRY)))
    assert plain.samples == ()
    assert measure_legend(one, settings, setter, 56).height_mm > plain.height_mm


def test_the_symbol_is_a_copy_that_outlives_its_renderer():
    (sample,) = samples_of("Région", base_renderer(COUNTRY))
    assert isinstance(sample.symbol, QgsFillSymbol) and sample.symbol.color().isValid()
