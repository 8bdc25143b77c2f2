"""Who may import whom: the direction of imports of the house, read from the source."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

ALLOWED = {
    "__init__": {"plugin"},
    "plugin": {"ui", "provider", "workflow", "domain"},
    "ui": {"ui", "workflow", "domain"},
    "provider": {"algorithms", "domain"},
    "algorithms": {"algorithms", "workflow", "domain"},
    "workflow": {"workflow", "sources", "cartography", "domain"},
    "sources": {"sources", "domain"},
    "cartography": {"cartography", "domain"},
    "domain": {"domain"},
}
"""Each part of the house with the parts that it may import."""

PARTS_WITHOUT_PANDAS = {"__init__", "plugin", "ui", "provider", "algorithms"}
QGIS_PROCESSING = {"core", "gui", "algs", "modeler", "script", "tools", "tests"}


@dataclass(frozen=True)
class Import:
    """One import: where it stands, the absolute name that it takes, and whether it runs with the module."""

    file: str
    part: str
    name: str
    relative: bool
    at_top: bool
    typing: bool

    @property
    def target(self) -> str:
        """The part of the house that is imported."""
        return part_of(self.name.split("."))


def part_of(names: list[str]) -> str:
    """Name the part of the house that a module belongs to, by its path."""
    if not names or names == ["__init__"]:
        return "__init__"
    if names[0] == "processing":
        return names[1] if len(names) > 1 else "processing"
    return names[0]


def sources() -> list[Path]:
    folders = ("ui", "processing")
    return [ROOT / "__init__.py", ROOT / "plugin.py", *(p for f in folders for p in sorted((ROOT / f).rglob("*.py")))]


def imports_of(path: Path) -> Iterator[Import]:
    module = path.relative_to(ROOT).with_suffix("").parts
    yield from _walk(ast.parse(path.read_text(encoding="utf-8")), path, list(module), at_top=True, typing=False)


def _walk(node: ast.AST, path: Path, module: list[str], *, at_top: bool, typing: bool) -> Iterator[Import]:
    for child in ast.iter_child_nodes(node):
        inside = isinstance(child, (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda))
        checked = isinstance(child, ast.If) and "TYPE_CHECKING" in ast.unparse(child.test)
        for name, relative in _names(child, module):
            yield Import(str(path.relative_to(ROOT)), part_of(module), name, relative, at_top, typing)
        yield from _walk(child, path, module, at_top=at_top and not inside, typing=typing or checked)


def _names(node: ast.AST, module: list[str]) -> Iterator[tuple[str, bool]]:
    """Give the names that one statement imports; those of a relative import from the checkout's root."""
    if isinstance(node, ast.Import):
        yield from ((alias.name, False) for alias in node.names)
    elif isinstance(node, ast.ImportFrom) and not node.level:
        yield node.module or "", False
    elif isinstance(node, ast.ImportFrom):
        base = module[: len(module) - node.level] + (node.module.split(".") if node.module else [])
        yield from ((".".join([*base, alias.name]), True) for alias in node.names)


ALL = [found for path in sources() for found in imports_of(path)]


def texts(found: list[Import]) -> list[str]:
    return [f"{one.file}: {one.name}" for one in found]


def test_the_reader_of_imports_sees_relative_late_and_typing_ones() -> None:
    source = (
        "from ..domain import tally\nif TYPE_CHECKING:\n    import pandas\ndef f():\n    from qgis.core import Qgis\n"
    )
    path = ROOT / "processing" / "workflow" / "join.py"

    found = list(_walk(ast.parse(source), path, ["processing", "workflow", "join"], at_top=True, typing=False))

    assert [(one.name, one.relative, one.at_top, one.typing) for one in found] == [
        ("processing.domain.tally", True, True, False),
        ("pandas", False, True, True),
        ("qgis.core", False, False, False),
    ]
    assert [one.target for one in found] == ["domain", "pandas", "qgis"]


@pytest.mark.parametrize("part", ALLOWED)
def test_a_part_imports_only_what_lies_below_it(part: str) -> None:
    wrong = [one for one in ALL if one.part == part and one.relative and one.target not in ALLOWED[part]]

    assert texts(wrong) == []


def test_every_part_of_the_house_is_known() -> None:
    assert {one.part for one in ALL} <= set(ALLOWED)


def test_imports_inside_the_plugin_are_relative() -> None:
    tops = {"cluster_atlas", "ui", "plugin", "resources"}
    hidden = [one for one in ALL if not one.relative and one.name.split(".")[0] in tops]

    assert texts(hidden) == []


def test_the_algorithms_take_names_and_errors_from_the_domain_and_no_rule() -> None:
    modules = {"names", "errors"}
    wrong = [
        one
        for one in ALL
        if (one.part, one.target, one.typing) == ("algorithms", "domain", False)
        and one.name.split(".")[2] not in modules
    ]

    assert texts(wrong) == []


def test_the_domain_thinks_without_qgis() -> None:
    barred = {"qgis", "osgeo", "PyQt5", "PyQt6"}
    wrong = [one for one in ALL if one.part == "domain" and one.name.split(".")[0] in barred]

    assert texts(wrong) == []


def test_qt_comes_through_qgis_only() -> None:
    wrong = [one for one in ALL if one.name.split(".")[0] in {"PyQt5", "PyQt6", "PySide2", "PySide6", "sip"}]

    assert texts(wrong) == []


def test_pandas_is_never_imported_where_the_plugin_loads() -> None:
    wrong = [
        one for one in ALL if one.part in PARTS_WITHOUT_PANDAS and one.name.startswith("pandas") and not one.typing
    ]

    assert texts(wrong) == []


def test_what_loads_with_the_plugin_reaches_no_module_that_loads_pandas() -> None:
    with_pandas = modules_that_load_pandas()
    wrong = [
        one
        for one in ALL
        if one.part in PARTS_WITHOUT_PANDAS and one.at_top and not one.typing and loads(one, with_pandas)
    ]

    assert texts(wrong) == []


def modules_that_load_pandas() -> set[str]:
    """Name the modules that import pandas with themselves, directly or not."""
    below = [one for one in ALL if one.at_top and not one.typing]
    found: set[str] = set()
    while True:
        more = {one.file[:-3].replace("/", ".") for one in below if loads(one, found)} - found
        if not more:
            return found
        found |= more


def loads(one: Import, with_pandas: set[str]) -> bool:
    return one.name.split(".")[0] == "pandas" or bool({one.name, one.name.rpartition(".")[0]} & with_pandas)


def test_no_name_in_processing_repeats_one_of_qgis_own_processing_package() -> None:
    names = {path.stem for path in (ROOT / "processing").iterdir()}

    assert names & QGIS_PROCESSING == set()


@pytest.mark.parametrize("name", ["processing", "processing/domain", "processing/workflow", "ui"])
def test_the_package_files_are_empty(name: str) -> None:
    assert (ROOT / name / "__init__.py").read_text(encoding="utf-8").strip() == ""
