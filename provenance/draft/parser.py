"""The Markdown parser that drafts are read with."""

from __future__ import annotations

import re

from markdown_it import MarkdownIt
from markdown_it.rules_core import StateCore

from provenance.draft import citations, marked_text
from provenance.draft.source_map import tracing_parser

_RULE_ABOVE = re.compile(r"-{3,}[ \t]*\r?\n[ \t]*\r?(?:\n|\Z)")  # to Pandoc, dashes and a blank line are a rule


def parser(text: str, *, front_matter: bool = True) -> MarkdownIt:
    """A parser for `text` that reads citations, spans and divs. `front_matter`: whether the text may begin with it."""
    md = tracing_parser(move_notes=False)
    if not front_matter or _RULE_ABOVE.match(text):
        md.disable("front_matter")
    citations.install(md)
    marked_text.install(md)
    md.core.ruler.before("inline", "examples", _examples)
    return md


def _examples(state: StateCore) -> None:
    contents = (token.content for token in state.tokens if token.type == "inline")
    known: frozenset[str] = state.env.get(citations.EXAMPLES, frozenset())
    state.env[citations.EXAMPLES] = known | citations.example_labels(contents)
