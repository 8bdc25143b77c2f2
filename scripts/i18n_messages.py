"""Find the messages of the parts that know no Qt: errors, lines of the log, steps and notes, as templates.

An f-string becomes a text with numbered places: ``f"“{action}” is no action."`` is ``“{1}” is no action.`` What is put together
from pieces (conditional ones, a local variable, a parameter, ``+``) becomes one template for each way of putting it together;
a call stays a place, and what the function called returns is a message of its own, which may fill that place.
"""

from __future__ import annotations

import ast
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import product
from pathlib import Path

HOLE = "\0"
MOST_WAYS = 48
ERRORS = {"ClusterAtlasError", "CannotRefresh"}
SAYING = {"log": 0, "step": 1, "setCustomProperty": 1}
"""Methods and functions that say a text, with the place of that argument."""
NOTES = re.compile(r"(^|_)(notes?|warnings?|summary|where)$")
MOST_NAMESAKES = 3
"""Of a call whose name more functions have it is not known which is meant."""


@dataclass(frozen=True)
class Scope:
    """A function (or module) with its file; ``up`` is the one that it stands in."""

    node: ast.AST
    file: str
    up: Scope | None


class Messages:
    """All modules read together, since a message may be begun in one and finished in another."""

    def __init__(self, files: Iterable[Path], root: Path) -> None:
        self.scopes: dict[ast.AST, Scope] = {}
        self.parents: dict[ast.AST, ast.AST] = {}
        self.functions: dict[str, list[ast.FunctionDef]] = defaultdict(list)
        self.calls: dict[str, list[ast.Call]] = defaultdict(list)
        self.constants: dict[str, list[ast.expr]] = defaultdict(list)
        self.found: dict[str, list[str]] = {}
        self._seen: set[ast.AST] = set()
        self.modules = [(ast.parse(f.read_text(encoding="utf-8")), str(f.relative_to(root))) for f in files]
        for tree, file in self.modules:
            self._index(tree, Scope(tree, file, None))

    def _index(self, node: ast.AST, scope: Scope) -> None:
        self.scopes[node] = scope
        for child in ast.iter_child_nodes(node):
            self.parents[child] = node
            inner = scope
            if isinstance(child, (ast.FunctionDef, ast.Lambda)):
                inner = Scope(child, scope.file, scope)
            if isinstance(child, ast.FunctionDef):
                self.functions[child.name].append(child)
            if isinstance(child, ast.Call):
                self.calls[_name(child.func)].append(child)
            if isinstance(node, ast.Module) and isinstance(child, (ast.Assign, ast.AnnAssign)) and child.value:
                for target in child.targets if isinstance(child, ast.Assign) else [child.target]:
                    if isinstance(target, ast.Name):
                        self.constants[target.id].append(child.value)
            self._index(child, inner)

    def all(self) -> dict[str, list[str]]:
        """Return each template with the places ("file:line") that say it, in the order of the files."""
        for tree, _ in self.modules:
            for node in ast.walk(tree):
                for said in self._said(node):
                    self._take(said)
        return self.found

    def _said(self, node: ast.AST) -> Iterator[ast.expr]:
        """Yield what a statement or call says."""
        if isinstance(node, ast.Call):
            name = _name(node.func)
            if name in ERRORS or (name == "__init__" and self._in_error(node)):
                yield from [*node.args, *(k.value for k in node.keywords)]
            elif name in SAYING and len(node.args) > SAYING[name]:
                if name != "setCustomProperty" or "WARNINGS" in ast.unparse(node.args[0]):
                    yield node.args[SAYING[name]]
            elif name == "append" and NOTES.search(_name(node.func.value)):
                yield node.args[0]
            yield from (k.value for k in node.keywords if k.arg and NOTES.search(k.arg))
        elif isinstance(node, ast.Assign):
            if any(NOTES.search(_name(t.value if isinstance(t, ast.Subscript) else t)) for t in node.targets):
                yield node.value
        elif isinstance(node, (ast.Return, ast.Yield)) and node.value is not None:
            function = self.scopes[node].node
            if isinstance(function, ast.FunctionDef) and NOTES.search(function.name):
                yield node.value

    def _in_error(self, node: ast.AST) -> bool:
        while node is not None and not isinstance(node, ast.ClassDef):
            node = self.parents.get(node)
        return node is not None and any(_name(base) in ERRORS for base in node.bases)

    def _take(self, said: ast.expr) -> None:
        if isinstance(said, ast.Starred):
            return
        if isinstance(said, (ast.Tuple, ast.List)):
            for item in said.elts:
                self._take(item)
        elif isinstance(said, (ast.ListComp, ast.GeneratorExp)):
            self._take(said.elt)
        elif isinstance(said, ast.BinOp) and any(isinstance(n, ast.List) for n in ast.walk(said.right)):
            self._take(said.left)
            self._take(said.right)
        elif isinstance(said, ast.IfExp):
            self._take(said.body)
            self._take(said.orelse)
        else:
            self._note(self._ways(said), said)

    def _note(self, ways: Iterable[str], node: ast.expr, *, alone: bool = False) -> None:
        at = f"{self.scopes[node].file}:{node.lineno}"
        for way in ways:
            template = numbered(way)
            if re.fullmatch(r"(['’ ]|[^\W\d_])+", template) if alone else is_message(template):
                places = self.found.setdefault(template, [])
                if at not in places:
                    places.append(at)

    def _ways(self, node: ast.expr | None) -> list[str]:
        """Return every way in which an expression's text may be put together, a hole for what only a run knows."""
        if isinstance(node, ast.Constant):
            return [node.value] if isinstance(node.value, str) else [HOLE]
        if isinstance(node, ast.JoinedStr):
            return self._joined([self._ways(value) for value in node.values])
        if isinstance(node, ast.FormattedValue):
            return self._ways(node.value) if node.conversion == -1 and node.format_spec is None else [HOLE]
        if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
            return self._joined([self._ways(node.left), self._ways(node.right)])
        if isinstance(node, ast.IfExp):
            return _distinct([*self._ways(node.body), *self._ways(node.orelse)])
        if isinstance(node, ast.BoolOp):
            return [way for way in _distinct(way for value in node.values for way in self._ways(value)) if way]
        if isinstance(node, ast.Name):
            return self._ways_of_name(node)
        if isinstance(node, ast.Call):
            return self._ways_of_call(node)
        if isinstance(node, ast.Subscript) and isinstance(node.value, ast.Name):
            self._words_of_table(node.value.id)
        return [HOLE]

    def _joined(self, parts: list[list[str]]) -> list[str]:
        while len(list(product(*parts))) > MOST_WAYS:  # the one with most ways stays a place
            most = max(range(len(parts)), key=lambda i: len(parts[i]))
            parts[most] = [HOLE]
        return _distinct("".join(way) for way in product(*parts))

    def _ways_of_call(self, node: ast.Call) -> list[str]:
        name = _name(node.func)
        if name == "strip" and isinstance(node.func.value, (ast.JoinedStr, ast.Constant)):
            return [way.strip() for way in self._ways(node.func.value)]
        if name == "join" and node.args and isinstance(node.args[0], ast.GeneratorExp):
            self._note(self._ways(node.args[0].elt), node.args[0].elt)
        for function in self.functions[name] if len(self.functions[name]) <= MOST_NAMESAKES else ():
            if function not in self._seen and function.returns is not None and ast.unparse(function.returns) == "str":
                self._seen.add(function)
                for inner in ast.walk(function):
                    if isinstance(inner, ast.Return) and self.scopes[inner].node is function and inner.value:
                        self._note([w for w in self._ways(inner.value) if " " in w], inner.value)
        return [HOLE]

    def _words_of_table(self, name: str) -> None:
        for table in self.constants[name]:
            if isinstance(table, ast.Dict) and table not in self._seen:
                self._seen.add(table)
                for value in table.values:
                    if isinstance(value, ast.Constant) and isinstance(value.value, str):
                        self._note([value.value], value, alone=True)

    def _ways_of_name(self, node: ast.Name) -> list[str]:
        """Return the ways of a local variable, or of a parameter by all calls of its function."""
        if node in self._seen:
            return [HOLE]
        self._seen.add(node)
        try:
            scope = self.scopes[node]
            while scope is not None and not isinstance(scope.node, ast.FunctionDef):
                scope = scope.up
            if scope is None:
                return [HOLE]
            values = [*_assigned(scope.node, node.id)]
            is_parameter = node.id in [a.arg for a in _arguments(scope.node)]
            ways = [way for value in values for way in self._ways(value)]
            if is_parameter:
                ways += self._ways_of_parameter(scope.node, node.id)
            if HOLE not in ways:
                return _distinct(ways) or [HOLE]
            self._note([way for way in ways if " " in way], node)  # what may fill the place
            return [HOLE]
        finally:
            self._seen.discard(node)

    def _ways_of_parameter(self, function: ast.FunctionDef, name: str) -> list[str]:
        names = [a.arg for a in _arguments(function)]
        method = isinstance(self.parents[function], ast.ClassDef)
        decorators = [_name(d) for d in function.decorator_list]
        if method and "staticmethod" not in decorators:
            names = names[1:]
        namesakes = self.functions[function.name]
        alike = [f for f in namesakes if isinstance(self.parents[f], ast.ClassDef) == method]
        if len(alike) > 1 or name not in names:
            return [HOLE]
        position, ways = names.index(name), []
        for call in self.calls[function.name]:
            if len(namesakes) > 1 and isinstance(call.func, ast.Attribute) != method:
                continue  # a method's call, and this is a function, or the other way round
            given = {k.arg: k.value for k in call.keywords}
            if name in given:
                ways += self._ways(given[name])
            elif position < len(call.args):
                ways += self._ways(call.args[position])
            elif name in _defaults(function):
                ways += self._ways(_defaults(function)[name])
        # words alone are names of keys and columns
        return ways if any(" " in way for way in ways) else [HOLE]


def numbered(way: str) -> str:
    """Return a text with its holes numbered; holes side by side, or with a dot between them, are one."""
    parts = re.sub(rf"{HOLE}(\.?{HOLE})*", HOLE, way).split(HOLE)
    return parts[0] + "".join(f"{{{number}}}{part}" for number, part in enumerate(parts[1:], start=1))


def is_message(template: str) -> bool:
    """Tell whether a text speaks: it has a word of ordinary letters, and is no name of a parameter, a key or a column."""
    words = [word.strip(".,;:()“”\"'") for word in re.sub(r"\{\d+\}", " ", template).split()]
    speaking = [word for word in words if word.isalpha() and len(word) > 1 and not word.isupper()]
    return bool(speaking) and (" " in template or template.istitle())


def _assigned(function: ast.AST, name: str) -> Iterator[ast.expr]:
    """Yield what a function gives to a local variable as text; anything else that it gives is a hole."""
    for node in ast.walk(function):
        if isinstance(node, (ast.Assign, ast.AugAssign, ast.AnnAssign, ast.NamedExpr)):
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            for target in targets:
                if isinstance(target, ast.Name) and target.id == name and node.value is not None:
                    yield node.value
                elif isinstance(target, ast.Tuple) and name in [_name(t) for t in target.elts]:
                    at = [_name(t) for t in target.elts].index(name)
                    many = [node.value]
                    if isinstance(node.value, ast.IfExp):
                        many = [node.value.body, node.value.orelse]
                    for value in many:
                        yield value.elts[at] if isinstance(value, ast.Tuple) else ast.Constant(None)
        elif isinstance(node, (ast.For, ast.comprehension)) and name in [
            _name(t) for t in ast.walk(node.target) if isinstance(t, ast.Name)
        ]:
            yield ast.Constant(None)


def _arguments(function: ast.FunctionDef) -> list[ast.arg]:
    return [*function.args.posonlyargs, *function.args.args, *function.args.kwonlyargs]


def _defaults(function: ast.FunctionDef) -> dict[str, ast.expr | None]:
    positional = [*function.args.posonlyargs, *function.args.args]
    defaults = dict(zip([a.arg for a in reversed(positional)], reversed(function.args.defaults)))
    keyword = dict(zip([a.arg for a in function.args.kwonlyargs], function.args.kw_defaults))
    return {**defaults, **{name: value for name, value in keyword.items() if value is not None}}


def _name(node: ast.AST) -> str:
    """Return the last word of a name: ``log`` of ``watch.log``."""
    return node.attr if isinstance(node, ast.Attribute) else getattr(node, "id", "")


def _distinct(ways: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(ways))
