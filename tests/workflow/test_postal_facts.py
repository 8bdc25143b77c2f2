"""What a postal-code layer holds at a glance, and which layer of a file it is."""

from __future__ import annotations

from pathlib import Path

import pytest
from cluster_atlas.processing.domain.sheet import PostalSource
from cluster_atlas.processing.workflow.members import Watch
from cluster_atlas.processing.workflow.postal_facts import PostalFacts, postal_facts, postal_source
from osgeo import ogr, osr


def write_layers(path: Path, layers: dict[str, list[dict[str, str]]], driver: str = "GPKG", srs: bool = True) -> Path:
    """Write layers of points, each feature with its texts."""
    belgian = osr.SpatialReference()
    belgian.ImportFromEPSG(31370)
    dataset = ogr.GetDriverByName(driver).CreateDataSource(str(path))
    for name, rows in layers.items():
        layer = dataset.CreateLayer(name, belgian if srs else None, ogr.wkbPoint)
        for column in rows[0]:
            layer.CreateField(ogr.FieldDefn(column, ogr.OFTString))
        for row in rows:
            feature = ogr.Feature(layer.GetLayerDefn())
            for column, text in row.items():
                feature.SetField(column, text)
            feature.SetGeometry(ogr.CreateGeometryFromWkt("POINT (1 2)"))
            layer.CreateFeature(feature)
        del feature, layer
    del dataset
    return path


def facts_of(path: Path | str, **how: str) -> PostalFacts:
    return postal_facts(str(path), PostalSource(str(path), **how), "BE", Watch())


CODES = [{"cp": "1348", "pays": "BE"}, {"cp": "L-7750", "pays": ""}, {"cp": "1348", "pays": "BE"}, {"cp": "??", "pays": "BE"}]
PROVINCES = [{"code": "WBR", "nom": "Brabant wallon"}, {"code": "WLG", "nom": "Liège"}]


def test_codes_are_counted_once_each_by_country(tmp_path: Path) -> None:
    facts = facts_of(write_layers(tmp_path / "c.gpkg", {"codes": CODES}))

    assert (facts.code_field, facts.country_field, facts.codes) == ("cp", "pays", {"BE": 1, "LU": 1})
    assert (facts.without, facts.crs, facts.points, facts.tables, facts.error) == (1, "EPSG:31370", True, (), None)


def test_a_file_of_several_layers_gives_the_one_with_postal_codes(tmp_path: Path) -> None:
    path = write_layers(tmp_path / "c.gpkg", {"provinces": PROVINCES, "codes": CODES})
    source = postal_source(str(path), "BE", Watch())

    assert source == f"{path}|layername=codes"
    assert facts_of(source).tables == ("provinces", "codes")


def test_a_layer_whose_code_is_none_says_so(tmp_path: Path) -> None:
    facts = facts_of(write_layers(tmp_path / "c.gpkg", {"provinces": PROVINCES}))

    assert "no postal code of BE" in str(facts.error)
    assert facts.code_field == "code"


@pytest.mark.parametrize(
    "rows, says",
    [
        ([{"a": "1348", "b": "x"}], "No column was recognised"),
        ([{"cp": "1348", "code_postal": "1348"}], "2 columns could be"),
    ],
    ids=["none", "two"],
)
def test_a_column_that_only_the_user_can_choose_is_asked_for(tmp_path: Path, rows: list[dict[str, str]], says: str) -> None:
    path = write_layers(tmp_path / "c.gpkg", {"codes": rows})

    assert says in str(facts_of(path).error)
    assert facts_of(path, code_field=next(iter(rows[0]))).codes == {"BE": 1}


def test_a_layer_without_a_crs_or_that_is_no_layer_is_an_error_of_its_facts(tmp_path: Path) -> None:
    bare = write_layers(tmp_path / "c.shp", {"c": CODES}, "ESRI Shapefile", srs=False)
    noise = tmp_path / "noise.gpkg"
    noise.write_bytes(bytes(range(256)))

    assert "coordinate reference system" in str(facts_of(bare).error)
    assert "cannot be read" in str(facts_of(noise).error)
    assert "no such file" in str(facts_of(tmp_path / "gone.gpkg").error)


def test_the_real_layers_of_belgium_are_recognised(shared_data: Path) -> None:
    source = postal_source(str(shared_data / "belgium.gpkg"), "BE", Watch())

    assert source.endswith("|layername=codes_postaux_approx")
    assert facts_of(source).codes == {"BE": 1146}
