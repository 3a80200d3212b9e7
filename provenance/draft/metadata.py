"""Citations in the values of front matter, which Pandoc reads as Markdown of their own."""

from __future__ import annotations

from collections import ChainMap
from collections.abc import Mapping, Sequence
from typing import Any

from markdown_it import MarkdownIt

from provenance.draft.citations import EXAMPLES
from provenance.draft.line_ends import LineEnds
from provenance.draft.parser import parser
from provenance.draft.sections import Sections
from provenance.draft.source_map import environment
from provenance.draft.walk import Walk
from provenance.model import Citation
from provenance.text.span import Mapped


def read(values: Sequence[Mapped], known: Mapping[str, Any]) -> dict[Mapped, tuple[Citation, ...]]:
    """The citations of values in their order, with ranges of the value.

    `known` is what the parser has found out about the draft: a value may use its references and examples.
    """
    if not values:
        return {}
    md = parser("", front_matter=False)
    return {words: _citations(words, known, md) for words in values}


def _citations(words: Mapped, known: Mapping[str, Any], md: MarkdownIt) -> tuple[Citation, ...]:
    ends = LineEnds(words.text)
    env = environment(ends)
    env["references"] = ChainMap({}, known.get("references", {}))
    env[EXAMPLES] = known.get(EXAMPLES, frozenset())
    tokens = md.parse(words.text, env)
    walk = Walk(words.text, ends, Sections(()), env.get("footnotes", {}).get("list", {}))
    found = (each for block in walk.blocks(tokens) for prose in block.proses for each in prose.citations())
    return tuple(sorted(found, key=lambda each: each.key_span))
