"""What may stand under `provenance:` in the front matter of a brief."""

from __future__ import annotations

from collections import Counter
from difflib import get_close_matches
from typing import Any

import yaml
from pydantic import BaseModel, ConfigDict, ValidationError

from provenance.draft.front_matter_text import Written
from provenance.frozen import dataclass
from provenance.model import Diagnostic, FrontMatter, Scope, Stage


class Declared(BaseModel):
    """Settings for one brief; they narrow those of the project."""

    model_config = ConfigDict(
        extra="forbid",
        strict=True,
        frozen=True,
        alias_generator=lambda name: name.replace("_", "-"),
    )

    stage: Stage = "review"
    """How far the brief has come: in a `draft`, missing evidence is a warning."""

    scope: Scope | None = None
    """Whether a citation also covers the sentences before it in its paragraph."""

    summary_sections: list[str] | None = None
    """Headings whose sections sum up what the brief shows and owe no citation."""

    select: list[str] | None = None
    """The rules that run on this brief: codes, families or names."""

    ignore: list[str] = []
    """Rules that do not run on this brief."""

    error: list[str] = []
    """Rules whose findings are errors in this brief."""

    warn: list[str] = []
    """Rules whose findings are warnings in this brief."""


_LISTS = frozenset({"summary-sections", "select", "ignore", "error", "warn"})
_NAMES = (*(name.replace("_", "-") for name in Declared.model_fields),)
_CHOICES = {"stage": "draft, review or published", "scope": "paragraph or sentence"}


@dataclass(frozen=True, slots=True)
class Validated:
    """What was declared, as far as it is right, and what is wrong with the rest."""

    declared: Declared
    findings: tuple[Diagnostic, ...]

    def front(self, title: str) -> FrontMatter:
        """The declared settings as the rest of the house knows them."""
        said = self.declared
        summaries = None if said.summary_sections is None else tuple(said.summary_sections)
        return FrontMatter(
            title=title,
            stage=said.stage,
            scope=said.scope,
            summary_sections=summaries,
            select=None if said.select is None else tuple(said.select),
            ignore=tuple(said.ignore),
            error=tuple(said.error),
            warn=tuple(said.warn),
        )


def validated(written: Written, node: yaml.Node) -> Validated:
    """The settings of `node`, which stands under `provenance:`. A wrong one is left out and gives a PRV901 finding."""
    if not isinstance(node, yaml.MappingNode):
        start, end = node.start_mark.index, node.end_mark.index
        wrong = written.finding("`provenance:` holds no `key: value` lines", start, end, "write stage: draft, for one")
        return Validated(Declared(), (wrong,))
    right: dict[str, Any] = {}
    findings: list[Diagnostic] = []
    counts = Counter(name.value for name, _ in node.value if isinstance(name, yaml.ScalarNode))
    for name, value in node.value:
        key = name.value if isinstance(name, yaml.ScalarNode) else ""
        problem = _problem(key, value, counts[key])
        if problem is None:
            right[key] = _plain(key, value)
        elif not key.startswith("x-"):
            findings.append(written.finding(problem[0], name.start_mark.index, _end(value), problem[1]))
    return Validated(Declared.model_validate(right), tuple(findings))


def _problem(key: str, value: yaml.Node, count: int) -> tuple[str, str] | None:
    """What is wrong with a setting, and what to do; None when nothing is."""
    if key not in _NAMES:
        near = get_close_matches(key, _NAMES, 1)
        then = f"write {near[0]}" if near else f"write one of {', '.join(_NAMES)}"
        return (f"`{key}` is not a setting of a brief", then)
    if count > 1:
        return (f"`{key}` is given {count} times", "keep one of them")
    try:
        Declared.model_validate({key: _plain(key, value)})
    except ValidationError:
        wanted = _CHOICES.get(key, "a list of names")
        return (f"`{key}` must be {wanted}", f"write {_example(key)}")
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
