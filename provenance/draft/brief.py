"""From a draft to a brief."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace

from markdown_it.token import Token

from provenance.draft import metadata
from provenance.draft.blocks import Block
from provenance.draft.comments import comments
from provenance.draft.computed import declared, is_computed
from provenance.draft.coverage import statements
from provenance.draft.front_matter import Said, front_matter
from provenance.draft.front_matter_text import Written
from provenance.draft.line_ends import LineEnds
from provenance.draft.parser import parsed
from provenance.draft.prose import Prose
from provenance.draft.ruled_tables import ruled_tables
from provenance.draft.sections import SUMMARY_SECTIONS, Sections
from provenance.draft.source_map import MAX_NESTING
from provenance.draft.statements import Cut
from provenance.draft.unread import too_deep, unclosed_front, unfit_bytes, unfit_text, unread_blocks, unread_tables
from provenance.draft.waivers import waivers
from provenance.draft.walk import Walk
from provenance.model import Brief, Citation, Scope
from provenance.text.fingerprint import fingerprint
from provenance.text.sentences import sentences
from provenance.text.span import Mapped

_BOM = "\ufeff"
_NO_FRONT = Said()


Front = Callable[[Written], Said]


def read(  # noqa: PLR0913 - all but two by keyword
    data: bytes,
    path: str,
    *,
    scope: Scope = "paragraph",
    summary_sections: Sequence[str] = SUMMARY_SECTIONS,
    front: Front = front_matter,
    cut: Cut = sentences,
) -> Brief:
    """The brief in the bytes of a file, which must be UTF-8, with or without a byte order mark, and at most 5 MB.

    Anything else gives a brief without text and a PRV901 finding. Raises nothing.
    """
    unfit = unfit_bytes(data, path)
    if unfit:
        return Brief(path, "", findings=(unfit,))
    return parse(data.decode("utf-8"), path, scope=scope, summary_sections=summary_sections, front=front, cut=cut)


def parse(  # noqa: PLR0913 - all but two by keyword
    text: str,
    path: str = "",
    *,
    scope: Scope = "paragraph",
    summary_sections: Sequence[str] = SUMMARY_SECTIONS,
    front: Front = front_matter,
    cut: Cut = sentences,
) -> Brief:
    """The brief in a text, given with its line ends as stored; a byte order mark at the start is taken off.

    `path` is where findings say the draft is. `scope` is how far a citation reaches back, `summary_sections` are the
    headings of sections that owe no citation; the front matter of the brief may say otherwise; `front` reads it,
    `cut` cuts paragraphs into sentences. What could not be read is in the `findings` of the brief. Raises nothing.
    """
    text = text.removeprefix(_BOM)
    unfit = unfit_text(text, path)
    if unfit:
        return Brief(path, "", findings=(unfit,))
    try:
        return _brief(text, path, scope, summary_sections, front, cut)
    except RecursionError:
        return Brief(path, "", findings=(too_deep(path),))


def _brief(  # noqa: PLR0913, PLR0917 - what `parse` is told
    text: str, path: str, scope: Scope, summary_sections: Sequence[str], read_front: Front, cut: Cut
) -> Brief:
    tokens, known, ends = parsed(text)
    said = _front(tokens, text, path, ends, read_front)
    front = said.front
    summaries = summary_sections if front.summary_sections is None else front.summary_sections
    notes = known.get("footnotes", {}).get("list", {})
    walk = Walk(text, ends, Sections(summaries), notes)
    tables = ruled_tables(tokens, text, ends)
    blocks = walk.blocks(tokens, {line for lines in tables for line in range(*lines)})
    values = metadata.read(said.values, known)
    title = list(_title(said.title, values.get(said.title, ()), walk.title))
    cited = (metadata.in_draft(each, words) for words, found in values.items() for each in found)
    stated = statements((*title, *blocks), front.scope or scope, cut)
    brief = Brief(
        path=path,
        text=text,
        statements=stated[len(title) :],
        citations=_citations(blocks, cited),
        front=front if front.title else replace(front, title=walk.title),
    )
    spoken = comments(brief, tokens, ends)
    asked = waivers(brief, tokens, ends, (each for each in spoken if not is_computed(each)))
    made = declared(brief, tokens, ends, blocks, spoken)
    findings = (
        *(unclosed_front(brief) if said is _NO_FRONT else said.findings),
        *unread_tables(brief, ends, tables),
        *unread_blocks(brief, ends, tokens, MAX_NESTING),
        *made.findings,
    )
    # A comment at the top of the text serves the whole brief, though the title above it is a statement already.
    return replace(brief, statements=stated, waivers=asked, findings=findings, computed=made.computed)


def _title(words: Mapped, cited: Sequence[Citation], heading: str) -> Iterator[Block]:
    """The title that the front matter gives, with `cited` in its own ranges, unless the first heading says the same."""
    prose = Prose(words, tuple(metadata.marks(words, cited)))
    said = "".join(words.text[start:end] for start, end in metadata.between(words, prose.marks))
    if any(map(str.isalnum, said)) and fingerprint(said) != fingerprint(heading):
        yield Block("heading", (prose,))


def _front(tokens: Sequence[Token], text: str, path: str, ends: LineEnds, read_front: Front) -> Said:
    if not tokens or tokens[0].type != "front_matter":
        return _NO_FRONT
    start = text.replace("\r\n", "\n").replace("\r", "\n").find("\n") + 1
    return read_front(Written(path, tokens[0].content, lambda offset: ends.draft(start + offset)))


def _citations(blocks: Sequence[Block], others: Iterable[Citation]) -> tuple[Citation, ...]:
    """Every citation of the brief once, in the order of the draft: those in its blocks, and others."""
    found = (each for block in blocks for prose in block.proses for each in prose.citations())
    return tuple(sorted((*others, *found), key=lambda each: each.key_span))
