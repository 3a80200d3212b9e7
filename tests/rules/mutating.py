"""The conditions of a module, each of which can be taken out, so that tests can show what it is good for.

A condition is found by reading the module, and not from a list: one that is new is found too.
"""

from __future__ import annotations
import __future__

import ast
import copy
import inspect
import sys
from collections.abc import Iterator
from types import FunctionType, ModuleType
from typing import Any, NamedTuple

import pytest

_LEAVES = (ast.Return, ast.Continue, ast.Raise, ast.Break)


class Mutant(NamedTuple):
    """A function of a module without one of its conditions. `owner` is the class that the function is a method of."""

    module: ModuleType
    owner: str
    function: ast.FunctionDef
    condition: str

    @property
    def name(self) -> str:
        """The function and the condition that is taken out."""
        return f"{self.function.name}: {self.condition}"

    def apply(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """Put the function in the place of the one that has the condition."""
        tree = ast.Module(body=[self.function], type_ignores=[])
        made: dict[str, Any] = {}
        flags = __future__.annotations.compiler_flag
        code = compile(ast.fix_missing_locations(tree), self.module.__file__ or "", "exec", flags)
        exec(code, vars(self.module), made)
        target = getattr(self.module, self.owner) if self.owner else self.module
        old = inspect.getattr_static(target, self.function.name)
        new = made[self.function.name]
        if isinstance(old, FunctionType):
            new.__defaults__, new.__kwdefaults__ = old.__defaults__, old.__kwdefaults__
        monkeypatch.setattr(target, self.function.name, new)
        for module in [each for name, each in sys.modules.items() if name.startswith("provenance.")]:
            for name in [name for name, each in vars(module).items() if each is old]:
                monkeypatch.setattr(module, name, new)
            for name, table in [each for each in vars(module).items() if isinstance(each[1], tuple)]:
                if any(each is old for each in table):
                    monkeypatch.setattr(module, name, tuple(new if each is old else each for each in table))


def mutants(module: ModuleType, leave: frozenset[str] = frozenset()) -> list[Mutant]:
    """A mutant for every condition in the functions of a module but those that `leave` names."""
    tree = ast.parse(inspect.getsource(module))
    found: list[Mutant] = []
    for owner, function in _functions(tree):
        if function.name not in leave:
            found += _of(module, owner, function)
    return found


def _functions(tree: ast.Module) -> Iterator[tuple[str, ast.FunctionDef]]:
    for node in tree.body:
        if isinstance(node, ast.FunctionDef):
            yield "", node
        elif isinstance(node, ast.ClassDef):
            yield from ((node.name, each) for each in node.body if isinstance(each, ast.FunctionDef))


def _of(module: ModuleType, owner: str, function: ast.FunctionDef) -> Iterator[Mutant]:
    for at, _ in enumerate(_sites(function)):
        changed = copy.deepcopy(function)
        condition = _sites(changed)[at].take_out()
        yield Mutant(module, owner, changed, condition)


class _Site:
    """A place in a function where a condition stands, and how it is taken out."""

    def __init__(self, node: ast.AST, what: str, index: int = 0) -> None:
        self.node, self.what, self.index = node, what, index

    def take_out(self) -> str:
        """Change the tree, and give the condition in words."""
        node = self.node
        if isinstance(node, ast.If):
            words = ast.unparse(node.test)
            # A guard leaves when its condition holds; any other condition lets something be done.
            node.test = ast.Constant(not isinstance(node.body[-1], _LEAVES))
            return f"if {words}"
        if isinstance(node, ast.BoolOp):
            words = ast.unparse(node.values[self.index])
            node.values[self.index] = ast.Constant(isinstance(node.op, ast.And))
            return f"{'and' if isinstance(node.op, ast.And) else 'or'} {words}"
        assert isinstance(node, ast.comprehension)
        return f"for … if {ast.unparse(node.ifs.pop(self.index))}"


def _sites(function: ast.FunctionDef) -> list[_Site]:
    found = []
    for node in ast.walk(function):
        if isinstance(node, ast.If):
            found.append(_Site(node, "if"))
        elif isinstance(node, ast.BoolOp):
            found += [_Site(node, "operand", index) for index in range(len(node.values))]
        elif isinstance(node, ast.comprehension):
            found += [_Site(node, "filter", index) for index in range(len(node.ifs))]
    return found
