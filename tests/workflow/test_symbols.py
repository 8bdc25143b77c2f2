"""From figures to styled layers: which layers, which scale, and what is refused."""

from __future__ import annotations

import pytest
from cluster_atlas.processing.cartography import geopackage, pies
from cluster_atlas.processing.domain.errors import Cancelled, ClusterAtlasError
from cluster_atlas.processing.domain.slices import Slice
from cluster_atlas.processing.workflow.members import Watch
from cluster_atlas.processing.workflow.symbols import SymbolOptions, build_symbols
from qgis.core import QgsFeature, QgsGeometry, QgsRenderContext, QgsVectorLayer
from qgis.PyQt.QtXml import QDomDocument

pytestmark = pytest.mark.usefixtures("qgis_app")
CELLS = "field=country:string&field=postal_code:string&field=cluster:string&field=members:integer&field=jobs:double"
TOTALS = (
    "field=country:string&field=postal_code:string&field=sites:integer&field=jobs:double"
    "&field=c_TIC:double&field=c_tic_2:double"
)


def points(fields, *rows, kind="Point"):
    """Return a memory layer of (attributes, x, y); no point where x is None."""
    layer = QgsVectorLayer(f"{kind}?crs=EPSG:31370&{fields}", "figures", "memory")
    for attributes, x, y in rows:
        feature = QgsFeature(layer.fields())
        feature.setAttributes(attributes)
        if x is not None:
            feature.setGeometry(QgsGeometry.fromWkt(f"Point({x} {y})"))
        assert layer.dataProvider().addFeature(feature)
    return layer


@pytest.fixture
def cells():
    return points(
        CELLS,
        (["BE", "4000", "T.I.C.", 12, 5100.0], 235000, 148000),
        (["BE", "0100", "Espace", 1, 3.5], 150000, 160000),
        (["LU", "7750", "tic", 1, 900.0], 250000, 70000),
    )


@pytest.fixture
def build(tmp_path):
    """Return a maker of symbols in a temporary GeoPackage, with what was logged."""

    def make(source, **options):
        said: list[str] = []
        built = build_symbols(source, str(tmp_path / "symbols.gpkg"), SymbolOptions(**options), Watch(log=said.append))
        return built, said

    return make


def colour(layer):
    symbols = layer.renderer().symbols(QgsRenderContext())
    return symbols[0].symbolLayer(1).color().name()


def _style(layer):
    """Return the layer's style as QGIS writes it."""
    document = QDomDocument()
    layer.exportNamedStyle(document)
    return document.toString().replace("&quot;", '"')


def test_one_layer_a_cluster_whatever_the_spelling(build, cells):
    built, _ = build(cells)
    assert [(layer.table, layer.name) for layer in built.layers] == [("t_i_c", "T.I.C."), ("espace", "Espace")]
    tic = geopackage.open_table(built.path, "t_i_c")
    assert sorted(feature["jobs"] for feature in tic.getFeatures()) == [900, 5100]
    assert [feature["postal_code"] for feature in geopackage.open_table(built.path, "espace").getFeatures()] == ["0100"]


def test_all_layers_share_the_chosen_scale(build, cells):
    built, said = build(cells)
    # 5,100 jobs within 20 mm need 16.2 jobs per mm²
    assert built.jobs_per_mm2 == 20
    for layer in built.layers:
        styled = geopackage.open_table(built.path, layer.table)
        assert styled.renderer().type() == "RuleRenderer"
        assert '"jobs"/(pi()*20)' in _style(styled)
    assert any("1 mm² = 20 jobs" in line and "1 of 3 places, 3.5 jobs" in line for line in said)


def test_the_layers_are_styled_when_opened_alone(build, cells):
    built, _ = build(cells, colours="espace=#123456")
    layer = QgsVectorLayer(built.source(built.layers[1]), "x", "ogr")
    layer.loadDefaultStyle()
    assert colour(layer) == "#123456"
    assert (geopackage.role_of(layer), geopackage.cluster_of(layer)) == ("cluster", "Espace")


def test_clusters_are_taken_in_the_order_asked_for(build, cells):
    built, _ = build(cells, clusters="ESPACE; TIC")
    assert [layer.name for layer in built.layers] == ["Espace", "T.I.C."]


def test_the_total_is_one_neutral_layer_with_its_columns(build):
    source = points(TOTALS, (["BE", "4000", 12, 5100.0, 3000.0, 2100.0], 235000, 148000))
    source.setFieldAlias(4, "TIC as shown")
    built, _ = build(source)
    layer = geopackage.open_table(built.path, "total")
    assert [field.name() for field in layer.fields()][1:] == [
        "country",
        "postal_code",
        "sites",
        "jobs",
        "c_TIC",
        "c_tic_2",
    ]
    assert layer.attributeAlias(5) == "TIC as shown"
    assert next(layer.getFeatures()).attributes()[1:] == ["BE", "4000", 12, 5100.0, 3000.0, 2100.0]
    assert colour(layer) == "#555b63"
    assert geopackage.role_of(layer) == "total"


def test_a_given_scale_is_used_as_it_is(build, cells):
    assert build(cells, jobs_per_mm2=37.5)[0].jobs_per_mm2 == 37.5


def test_places_without_point_or_jobs_are_left_out_and_said(build):
    source = points(
        CELLS,
        (["BE", "4000", "TIC", 1, 10.0], 1, 1),
        (["BE", "4020", "TIC", 1, None], 1, 1),
        (["BE", "4030", "TIC", 1, -5.0], 1, 1),
        (["BE", "4040", "TIC", 1, 10.0], None, None),
    )
    built, said = build(source)
    assert geopackage.open_table(built.path, "tic").featureCount() == 1
    assert any(line.startswith("3 rows") for line in said)


def test_one_giant_is_said_with_a_better_scale(build):
    rows = [(["BE", f"{4000 + i}", "TIC", 1, 3.0], i, i) for i in range(99)]
    _, said = build(points(CELLS, (["BE", "1000", "TIC", 1, 300000.0], 0, 0), *rows))
    assert any("JOBS_PER_MM2=0.1" in line for line in said)


def test_odd_names_make_tables_and_layers(build):
    odd = ['<b>&"', "x" * 120, "🙂", "שלום", "tic", "2007"]
    source = points(CELLS, *((["BE", "1", name, 1, 10.0], 1, 1) for name in odd))
    built, _ = build(source)
    assert [layer.name for layer in built.layers] == odd
    assert len({layer.table for layer in built.layers}) == len(odd)
    assert all(geopackage.open_table(built.path, layer.table).featureCount() == 1 for layer in built.layers)


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"kind": "pies"}, "INPUT: The layer “figures” has no columns by cluster"),
        ({"kind": "bars"}, "KIND: “bars” is not a choice"),
        ({"shape": "star"}, "SHAPE: “star” is not a choice"),
        ({"clusters": "Nutrition"}, "no cluster “Nutrition”.*It has “T.I.C.”, “Espace”"),
        ({"colours": "mauvish"}, "“mauvish” is not an opaque colour"),
        ({"colours": "Nutrition=#111111"}, "COLOURS"),
        ({"jobs_per_mm2": -1}, "JOBS_PER_MM2"),
        ({"max_diameter_mm": 0.1}, "MAX_DIAMETER_MM"),
    ],
)
def test_what_cannot_be_built_is_refused_and_leaves_no_file(build, cells, tmp_path, options, message):
    with pytest.raises(ClusterAtlasError, match=message):
        build(cells, **options)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "source",
    [
        pytest.param(lambda: points("field=name:string"), id="other fields"),
        pytest.param(lambda: points(CELLS, kind="Polygon"), id="polygons"),
        pytest.param(lambda: points(CELLS, kind="NoGeometry"), id="no geometry"),
    ],
)
def test_a_layer_that_holds_no_figures_is_refused(build, source):
    with pytest.raises(ClusterAtlasError, match=r"INPUT.*“figures” is no point layer"):
        build(source())


def test_an_empty_layer_of_figures_is_said(build):
    with pytest.raises(ClusterAtlasError, match="has no cluster"):
        build(points(CELLS))


def test_the_total_cannot_be_narrowed_to_clusters(build):
    with pytest.raises(ClusterAtlasError, match="each site once"):
        build(points(TOTALS), clusters="TIC")


def test_an_empty_total_is_an_empty_layer(build):
    built, _ = build(points(TOTALS))
    assert built.jobs_per_mm2 == 1
    assert geopackage.open_table(built.path, "total").featureCount() == 0


def test_a_stopped_run_leaves_the_old_file(cells, tmp_path):
    old = tmp_path / "symbols.gpkg"
    old.write_bytes(b"old")
    with pytest.raises(Cancelled):
        build_symbols(cells, str(old), SymbolOptions(), Watch(is_cancelled=lambda: True))
    assert old.read_bytes() == b"old"


def test_pies_have_a_slice_a_cluster_in_the_layers_order_and_stay_styled_when_opened_alone(build):
    source = points(TOTALS, (["BE", "4000", 12, 5100.0, 3000.0, 2100.0], 235000, 148000))
    source.setFieldAlias(4, "<b>TIC</b> 🙂")
    source.setFieldAlias(5, "Espace")
    built, _ = build(source, kind="pies", colours="#0072B2;#D55E00")
    assert (built.layers[0].table, built.jobs_per_mm2) == ("pies", 20)
    alone = QgsVectorLayer(built.source(built.layers[0]), "x", "ogr")
    alone.loadDefaultStyle()
    assert pies.slices_drawn(alone) == (
        Slice("<b>TIC</b> 🙂", "#0072b2", ("c_TIC",)),
        Slice("Espace", "#d55e00", ("c_tic_2",)),
    )
    assert geopackage.role_of(alone) == "pies"
    assert next(alone.getFeatures()).attributes()[1:] == ["BE", "4000", 12, 5100.0, 3000.0, 2100.0]


def test_pies_can_name_some_clusters_and_leave_the_others_one_grey_slice(build):
    fields = TOTALS + "&field=c_Espace:double"
    built, _ = build(points(fields), kind="pies", clusters="espace", colours="Espace=#123456")
    layer = geopackage.open_table(built.path, "pies")
    assert [(one.label, one.columns) for one in pies.slices_drawn(layer)] == [
        ("Espace", ("c_Espace",)),
        ("other clusters", ("c_TIC", "c_tic_2")),
    ]
    assert pies.slices_drawn(layer)[0].colour == "#123456"


def test_each_slice_has_a_colour_of_its_own_however_many_there_are(build):
    fields = "&".join([TOTALS, *(f"field=c_K{number}:double" for number in range(20))])
    built, _ = build(points(fields), kind="pies")
    colours = [one.colour for one in pies.slices_drawn(geopackage.open_table(built.path, "pies"))]
    assert len(colours) == len(set(colours)) == 22


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"clusters": "Nutrition"}, "CLUSTERS: The layer has no cluster “Nutrition”.*It has “TIC”, “tic_2”"),
        ({"shape": "square"}, "SHAPE: Pies are round"),
        ({"colours": "Nutrition=#111111"}, "COLOURS"),
    ],
)
def test_pies_that_cannot_be_made_are_refused_and_leave_no_file(build, tmp_path, options, message):
    with pytest.raises(ClusterAtlasError, match=message):
        build(points(TOTALS), kind="pies", **options)
    assert list(tmp_path.iterdir()) == []


def test_a_total_without_columns_by_cluster_makes_no_pies(build):
    bare = TOTALS.partition("&field=c_")[0]
    with pytest.raises(ClusterAtlasError, match="no columns by cluster"):
        build(points(bare), kind="pies")
