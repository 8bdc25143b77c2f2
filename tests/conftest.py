"""Settle the environment, register the checkout as ``cluster_atlas``, then let pytest-qgis start QGIS."""

from __future__ import annotations

import importlib.util
import os
import sys
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings

if TYPE_CHECKING:
    from qgis.core import QgsProcessingProvider

    from .postgres_server import Postgres

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = "cluster_atlas"


def _settle_environment() -> None:
    """Draw offscreen and keep away from the user's home; pytest-qgis does the same for the QGIS profile."""
    own = Path(os.environ.get("CLUSTER_ATLAS_TESTS") or ROOT / "build" / "tests")
    home, run = own / "home", own / "run"
    home.mkdir(parents=True, exist_ok=True)
    run.mkdir(parents=True, exist_ok=True)
    run.chmod(0o700)
    os.environ["HOME"] = str(home)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("XDG_RUNTIME_DIR", str(run))


def _register_checkout() -> None:
    """Make the checkout importable as ``cluster_atlas``, whatever its folder is called.

    The checkout itself must not be on ``sys.path``: its ``processing`` would hide that of QGIS.
    """
    sys.path[:] = [entry for entry in sys.path if Path(entry or os.curdir).resolve() != ROOT]
    spec = importlib.util.spec_from_file_location(PACKAGE, ROOT / "__init__.py", submodule_search_locations=[str(ROOT)])
    module = importlib.util.module_from_spec(spec)
    sys.modules[PACKAGE] = module
    spec.loader.exec_module(module)


_settle_environment()
_register_checkout()
# how fast a machine is says nothing about a table
settings.register_profile("atlas", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("atlas")
pytest_plugins = ["pytest_qgis.plugin"]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Run the plugin's own tests first: they register the provider themselves, before ``provider`` does for good."""
    items.sort(key=lambda item: "ui" not in item.path.relative_to(ROOT).parts)


@pytest.fixture(scope="session")
def root() -> Path:
    """Give the checkout's folder."""
    return ROOT


@pytest.fixture(scope="session")
def provider(qgis_processing: None) -> Iterator[QgsProcessingProvider]:
    """Register the plugin's provider beside QGIS's own, so that ``processing.run("clusteratlas:...")`` works."""
    from cluster_atlas.processing.provider import ClusterAtlasProvider
    from qgis.core import QgsApplication

    registry = QgsApplication.processingRegistry()
    provider = ClusterAtlasProvider()
    assert registry.addProvider(provider), "the provider is registered already"
    yield provider
    registry.removeProvider(provider)


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """Give the folder of real layers beside the checkout, or skip."""
    folder = Path(os.environ.get("CLUSTER_ATLAS_SHARED") or ROOT.parent / "shared") / "data"
    if not (folder / "belgium.gpkg").is_file():
        pytest.skip(f"the real layers are not here: {folder} (CLUSTER_ATLAS_SHARED names another shared folder)")
    return folder


@pytest.fixture(scope="session")
def postgres() -> Iterator[Postgres]:
    """Give a PostgreSQL server of the tests' own, or skip where there can be none."""
    from .postgres_server import NoServer, postgres_server

    pytest.importorskip("psycopg2")
    with ExitStack() as stack:
        try:
            server = stack.enter_context(postgres_server())
        except NoServer as reason:
            pytest.skip(f"no PostgreSQL server: {reason}")
        yield server
