"""Measurements are made only when they are asked for."""

from __future__ import annotations

import pytest


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave the measurements out of a run of all tests."""
    if any("benchmark" in str(argument) for argument in config.invocation_params.args):
        return
    for item in items:
        if item.get_closest_marker("benchmark"):
            item.add_marker(pytest.mark.skip(reason="a measurement: `make bench`"))
