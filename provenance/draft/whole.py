"""Reading the whole of a draft with the Markdown parser."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from provenance.draft import metadata
from provenance.draft.citations import EXAMPLES
from provenance.draft.comments import comments
from provenance.draft.computed import declared, is_computed
from provenance.draft.front_matter import Said
from provenance.draft.front_matter_text import Written
from provenance.draft.knowing import Knowing
from provenance.draft.parser import Parsed, parsed
from provenance.draft.reading import Reading, stated, summaries
from provenance.draft.ruled_tables import ruled_tables
from provenance.draft.sections import Sections
from provenance.draft.source_map import MAX_NESTING
from provenance.draft.undone_tables import headless_cells, undone_tables
from provenance.draft.unread import undone, unread_blocks, unread_cells, unread_tables
from provenance.draft.waivers import waivers
from provenance.draft.walk import Walk
from provenance.model import Brief, Computed, Scope, Waiver
from provenance.text.span import Span


def whole(text: str, path: str, scope: Scope, summary_sections: Sequence[str], knowing: Knowing) -> Brief:
    """The brief in a text without byte order mark. Its reading is kept if it may serve to read the draft again."""
    draft = parsed(text)
    front, said = _front(text, path, draft, knowing)
    reading = _read(text, path, draft, front, summaries(said, summary_sections))
    values = metadata.read(said.values, draft.known)
    brief = stated(reading, said, path, said.front.scope or scope, knowing.cut, values)
    spoken = comments(brief, draft.tokens, draft.ends)
    if not spoken:
        if not values and _is_plain(text, draft.known):
            knowing.keep(reading)
        return brief
    # A comment at the top of the text serves the whole brief, though the title above it is a statement already.
    body = front.end if front else 0
    untitled = replace(brief, statements=tuple(each for each in brief.statements if each.span.start >= body))
    asked = (each for each in spoken if not is_computed(each))
    asking = waivers(untitled, draft.tokens, draft.ends, asked)
    made = declared(untitled, draft.tokens, draft.ends, reading, spoken)
    beside: tuple[Waiver | Computed, ...] = (*asking, *made.computed)
    astray = [each.span for each in beside if each.hides and each.target is None]
    # PRV704 says of these what they hide.
    left = (each for each in brief.findings if not any(map(each.place.span.contains, astray)))
    return replace(brief, waivers=asking, findings=(*left, *made.findings), computed=made.computed)


def _is_plain(text: str, known: dict[str, Any]) -> bool:
    """Whether what stands in brackets is not told by what stands elsewhere, and every character by itself."""
    return {"\r", "\0"}.isdisjoint(text) and not known.get("references") and not known.get(EXAMPLES)


def _front(text: str, path: str, draft: Parsed, knowing: Knowing) -> tuple[Span | None, Said]:
    """The range of the front matter in the draft, and what it says."""
    tokens, _, ends = draft
    if not tokens or tokens[0].type != "front_matter":
        return None, Said()
    content = tokens[0].content
    start = text.replace("\r\n", "\n").replace("\r", "\n").find("\n") + 1
    written = Written(path, content, lambda offset: ends.draft(start + offset))
    return Span(ends.draft(start), ends.draft(start + len(content))), knowing.front(written)


def _read(text: str, path: str, draft: Parsed, front: Span | None, headings: Sequence[str]) -> Reading:
    tokens, known, ends = draft
    walk = Walk(text, ends, Sections(headings), known.get("footnotes", {}).get("list", {}))
    tables = ruled_tables(tokens, text, ends)
    lost = tuple(undone_tables(tokens))
    passed_over = (*tables, *(each.lines for each in lost if each.whole))
    blocks = walk.blocks(tokens, {line for lines in passed_over for line in range(*lines)})
    bare = Brief(path, text)
    findings = (
        *unread_tables(bare, ends, tables),
        *undone(bare, ends, lost),
        *unread_cells(bare, headless_cells(tokens, text, ends)),
        *unread_blocks(bare, ends, tokens, MAX_NESTING),
    )
    return Reading(text, front, tuple(headings), blocks, walk.title, findings)
