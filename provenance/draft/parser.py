"""The Markdown parser that drafts are read with."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.rules_core import StateCore
from markdown_it.token import Token

from provenance.draft import citations, marked_text
from provenance.draft.line_ends import LineEnds
from provenance.draft.source_map import environment, tracing_parser
from provenance.draft.unrendered import Unrendered
from provenance.named import NamedTuple

_RULE_ABOVE = re.compile(r"-{3,}[ \t]*\r?\n[ \t]*\r?(?:\n|\Z)")  # to Pandoc, dashes and a blank line are a rule


class Parsed(NamedTuple):
    """A draft as the parser reads it: its tokens, and what the parser keeps beside them. Nobody may change either."""

    tokens: list[Token]
    known: dict[str, Any]
    ends: LineEnds


@lru_cache(maxsize=1)
def parsed(text: str) -> Parsed:
    """The draft `text`, read once although a check of it and a page of it need it both."""
    ends = LineEnds(text)
    known = environment(ends)
    return Parsed(parser(text).parse(text, known), known, ends)


def parser(text: str, *, front_matter: bool = True) -> MarkdownIt:
    """A parser for `text` that reads citations, spans and divs. `front_matter`: whether the text may begin with it."""
    md = tracing_parser(move_notes=False, renderer=Unrendered)
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
