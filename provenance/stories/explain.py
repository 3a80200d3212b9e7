"""A rule's page, made by running the rule on its own examples."""

from __future__ import annotations

from collections.abc import Iterator

from provenance import formats, rules
from provenance.check import gather
from provenance.check.trial import trial
from provenance.rule import Example, Rule


def explain(code: str) -> str:
    """The page of the rule `code`, in Markdown, with what the rule says of each of its examples.

    Raises KeyError when there is no such rule.
    """
    kind = rules.rule_class(code)
    parts = [f"# {kind.code} {kind.name}", _level(kind), kind.page()]
    options = _options(kind)
    if options:
        parts += ["## Options", options]
    flagged = [example for example in kind.examples if example.flags]
    passed = [example for example in kind.examples if not example.flags]
    parts += ["## What it finds", *(part for example in flagged for part in _shown(kind, example))]
    parts += ["## What it leaves alone", *(part for example in passed for part in _shown(kind, example))]
    return "\n\n".join(parts) + "\n"


def table() -> str:
    """All rules as a Markdown table: code, name, level, what it finds."""
    rows = ["| code | name | level | finds |", "|---|---|---|---|"]
    for code in rules.codes():
        kind = rules.rule_class(code)
        rows.append(f"| {code} | {kind.name} | {_level(kind)} | {kind.card().summary} |")
    return "\n".join(rows) + "\n"


def _level(kind: type[Rule]) -> str:
    level = f"{kind.level}, a warning in drafts" if kind.eases_in_draft and kind.level == "error" else kind.level
    return level if kind.on else f"{level}, off unless selected"


def _options(kind: type[Rule]) -> str:
    fields = getattr(kind, "__dataclass_fields__", {})
    lines = [f"- `{name.replace('_', '-')}`, by default `{list(field.default)}`" for name, field in fields.items()]
    return "\n".join(lines)


def _shown(kind: type[Rule], example: Example) -> Iterator[str]:
    if example.shows:
        yield f"{example.shows[:1].upper()}{example.shows[1:]}:"
    yield _fenced(example.draft, "markdown")
    for path, text in example.files.items():
        yield f"with `{path}`:" if text else f"without `{path}`."
        if text:
            yield _fenced(text, "")
    if example.flags:
        yield _fenced(_said(kind, example), "text")


def _said(kind: type[Rule], example: Example) -> str:
    files = example.all_files()
    audit = gather((trial(kind.code, example),), lambda path: files[path].decode() if path in files else None)
    return formats.render("full", audit, quiet=True)


def _fenced(text: str, language: str) -> str:
    fence = "```"
    while fence in text:
        fence += "`"
    return f"{fence}{language}\n{text.rstrip()}\n{fence}"
