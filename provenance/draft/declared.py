"""What may stand under `provenance:` in the front matter of a brief."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from difflib import get_close_matches
from typing import Any, get_args

import yaml

from provenance.draft.front_matter_text import Written
from provenance.model import Diagnostic, Scope, Stage
from provenance.named import NamedTuple

_LISTS = frozenset({"summary-sections", "select", "ignore", "error", "warn"})
_CHOICES: Mapping[str, tuple[str, ...]] = {"stage": get_args(Stage), "scope": get_args(Scope)}
_NAMES = ("stage", "scope", "summary-sections", "select", "ignore", "error", "warn")


class Declared(NamedTuple):
    """What was declared, as far as it is right, by the names of `FrontMatter`, and what is wrong with the rest."""

    settings: Mapping[str, Any]
    findings: tuple[Diagnostic, ...]


def declared(written: Written, node: yaml.Node) -> Declared:
    """The settings of `node`, which stands under `provenance:`. A wrong one is left out and gives a PRV901 finding."""
    if not isinstance(node, yaml.MappingNode):
        start, end = node.start_mark.index, node.end_mark.index
        wrong = written.finding("`provenance:` holds no `key: value` lines", start, end, "write stage: draft, for one")
        return Declared({}, (wrong,))
    right: dict[str, Any] = {}
    findings: list[Diagnostic] = []
    counts = Counter(name.value for name, _ in node.value if isinstance(name, yaml.ScalarNode))
    for name, value in node.value:
        key = name.value if isinstance(name, yaml.ScalarNode) else ""
        problem = _problem(key, value, counts[key])
        if problem is None:
            said = _plain(key, value)
            right[key.replace("-", "_")] = tuple(said) if isinstance(said, list) else said
        elif not key.startswith("x-"):
            findings.append(written.finding(problem[0], name.start_mark.index, _end(value), problem[1]))
    return Declared(right, tuple(findings))


def _problem(key: str, value: yaml.Node, count: int) -> tuple[str, str] | None:
    """What is wrong with a setting, and what to do; None when nothing is."""
    if key not in _NAMES:
        near = get_close_matches(key, _NAMES, 1)
        then = f"write {near[0]}" if near else f"write one of {', '.join(_NAMES)}"
        return (f"`{key}` is not a setting of a brief", then)
    if count > 1:
        return (f"`{key}` is given {count} times", "keep one of them")
    said = _plain(key, value)
    if key in _LISTS:
        right = isinstance(said, list) and all(isinstance(each, str) for each in said)
        return None if right else (f"`{key}` must be a list of names", f"write {_example(key)}")
    if said not in _CHOICES[key]:
        *most, last = _CHOICES[key]
        return (f"`{key}` must be {', '.join(most)} or {last}", f"write {_example(key)}")
    return None


def _example(key: str) -> str:
    return (
        f"{key}: [PRV103]"
        if key in _LISTS - {"summary-sections"}
        else {
            "stage": "stage: review",
            "scope": "scope: paragraph",
        }.get(key, "summary-sections: [Summary]")
    )


def _plain(key: str, node: yaml.Node) -> Any:
    """The value of a node, all scalars as written; a single name stands for a list of one."""
    if isinstance(node, yaml.SequenceNode):
        return [each.value if isinstance(each, yaml.ScalarNode) else None for each in node.value]
    if isinstance(node, yaml.ScalarNode):
        return [node.value] if key in _LISTS and node.value else node.value
    return None


def _end(node: yaml.Node) -> int:
    """The offset behind the last scalar of a node; a collection's own mark lies behind the blank lines after it."""
    if isinstance(node, yaml.ScalarNode) or not node.value:
        return int(node.end_mark.index)
    last = node.value[-1]
    return _end(last[-1] if isinstance(last, tuple) else last)
