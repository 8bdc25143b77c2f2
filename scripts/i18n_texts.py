"""Find the texts that reach Qt's ``tr`` and ``translate``, in the contexts that Qt has when the plugin runs.

- ``self.tr("...")`` in a widget: its class, and the classes made from it, whose name Qt asks with; a class or module that has
  a ``tr`` of its own: the context named there.
- Algorithms: the context ``ClusterAtlas``; their constants too (name, group, summary, and the help by paragraph).
- ``QCoreApplication.translate("Context", "...")``: as it says.
- Forms (``.ui``): their class.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

from i18n_messages import _name

ALGORITHMS = "ClusterAtlas"
CONSTANTS = {"DISPLAY_NAME", "GROUP", "SUMMARY", "HELP"}
TABLES = {"FIELD_PARAMETERS"}
"""Tables in the algorithms whose values are a pair: a field and the text of its parameter."""

Text = tuple[str, str, str]
"""Context, source text, file."""


def texts(root: Path) -> Iterator[Text]:
    """Yield every text, in the order of the files."""
    ui = [(ast.parse(f.read_text(encoding="utf-8")), f) for f in sorted((root / "ui").rglob("*.py"))]
    heirs = _heirs([tree for tree, _ in ui])
    for tree, file in [(_tree(root / "plugin.py"), root / "plugin.py"), *ui]:
        yield from _of_module(tree, _relative(file, root), None, heirs)
    for file in sorted((root / "processing").rglob("*.py")):
        context = ALGORITHMS if file.parent.name == "algorithms" else None
        yield from _of_module(_tree(file), _relative(file, root), context, heirs)
    for file in sorted((root / "ui").rglob("*.ui")):
        form = ElementTree.parse(file)
        for text in form.iter("string"):
            if text.text and text.get("notr") != "true":
                yield form.findtext("class", ""), text.text, _relative(file, root)


def _tree(file: Path) -> ast.Module:
    return ast.parse(file.read_text(encoding="utf-8"))


def _relative(file: Path, root: Path) -> str:
    return file.relative_to(root).as_posix()


def _heirs(trees: list[ast.Module]) -> dict[str, list[str]]:
    """Return each class of the user interface with the classes made from it."""
    bases = {c.name: {_name(b) for b in c.bases} for t in trees for c in ast.walk(t) if isinstance(c, ast.ClassDef)}
    found: dict[str, list[str]] = {}
    for name in bases:
        above, todo = set(), [name]
        while todo:
            new = bases.get(todo.pop(), set()) - above
            above |= new
            todo += sorted(new)
        for one in above:
            found.setdefault(one, []).append(name)
    return found


def _of_module(tree: ast.Module, file: str, context: str | None, heirs: dict[str, list[str]]) -> Iterator[Text]:
    yield from _walk(tree, file, [context or _own_context(tree, tree)], tree, heirs)
    if context == ALGORITHMS:
        for node in ast.walk(tree):
            if isinstance(node, ast.ClassDef):
                yield from ((context, text, file) for text in _constants(node))
            elif isinstance(node, ast.Assign) and _name(node.targets[0]) in TABLES:
                yield from ((context, pair.elts[1].value, file) for pair in node.value.values)


def _walk(
    node: ast.AST, file: str, contexts: list[str | None], tree: ast.Module, heirs: dict[str, list[str]]
) -> Iterator[Text]:
    for child in ast.iter_child_nodes(node):
        inner = contexts
        if isinstance(child, ast.ClassDef) and contexts != [ALGORITHMS]:
            own = _own_context(child, tree)
            inner = [own] if own else [child.name, *heirs.get(child.name, [])]
        if isinstance(child, ast.Call):
            name = _name(child.func)
            if name == "translate" and len(child.args) > 1 and _is_text(child.args[0]) and _is_text(child.args[1]):
                yield child.args[0].value, child.args[1].value, file
            elif name == "tr" and child.args and _is_text(child.args[0]):
                for context in inner:
                    if context is None:
                        raise SystemExit(f"{file}:{child.lineno}: tr() in no class and without a context")
                    yield context, child.args[0].value, file
        yield from _walk(child, file, inner, tree, heirs)


def _is_text(node: ast.AST) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def _own_context(node: ast.ClassDef | ast.Module, tree: ast.Module) -> str | None:
    """Return the context that a ``tr`` of a class or module names, if it has one."""
    for function in node.body:
        if isinstance(function, ast.FunctionDef) and function.name == "tr":
            for call in ast.walk(function):
                if isinstance(call, ast.Call) and _name(call.func) == "translate":
                    return _constant(call.args[0], tree)
    return None


def _constant(node: ast.expr, tree: ast.Module) -> str | None:
    if _is_text(node):
        return node.value
    for statement in tree.body:
        if isinstance(statement, ast.Assign) and _name(statement.targets[0]) == _name(node):
            return statement.value.value if _is_text(statement.value) else None
    return None


def _constants(node: ast.ClassDef) -> Iterator[str]:
    """Yield the texts of an algorithm's class attributes; a help by its paragraphs."""
    known: dict[str, str] = {}
    for statement in node.body:
        if not isinstance(statement, ast.Assign):
            continue
        target, value = statement.targets[0], statement.value
        pairs = zip(target.elts, value.elts) if isinstance(target, ast.Tuple) else [(target, value)]
        for one, expression in pairs:
            if _name(one) in CONSTANTS:
                text = known[_name(one)] = _folded(expression, known)
                yield from (part for part in text.split("\n\n") if part)


def _folded(node: ast.expr, known: dict[str, str]) -> str:
    if isinstance(node, ast.BinOp):
        return _folded(node.left, known) + _folded(node.right, known)
    return known[node.id] if isinstance(node, ast.Name) else node.value
