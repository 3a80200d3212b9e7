"""What the Markdown of a draft says, and the brief that it makes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from provenance.draft import placing
from provenance.draft.blocks import Block
from provenance.draft.coverage import statements
from provenance.draft.front_matter import Said
from provenance.draft.prose import Prose
from provenance.draft.statements import Cut
from provenance.draft.unread import unclosed_front
from provenance.model import Brief, Citation, Diagnostic, Scope
from provenance.named import NamedTuple
from provenance.text.fingerprint import fingerprint
from provenance.text.span import Mapped, Span


class Reading(NamedTuple):
    """What the Markdown of the draft `text` says.

    `front` is the range of its front matter, without the dashes; None where it has none. `summaries` are the headings
    by which its sections were read, `heading` is its first of the first level. `findings` are about what is not read.
    """

    text: str
    front: Span | None
    summaries: tuple[str, ...]
    blocks: tuple[Block, ...]
    heading: str
    findings: tuple[Diagnostic, ...]


def summaries(said: Said, given: Sequence[str]) -> Sequence[str]:
    """The headings of the sections that sum up: those that the front matter names, otherwise those `given`."""
    return given if said.front.summary_sections is None else said.front.summary_sections


def stated(  # noqa: PLR0913, PLR0917 - what `parse` is told
    reading: Reading,
    said: Said,
    path: str,
    scope: Scope,
    cut: Cut,
    values: Mapping[Mapped, Sequence[Citation]],
) -> Brief:
    """The brief at `path` without what its comments ask for.

    `said` is what its front matter says, `values` are the citations in that, by the values.
    """
    front, blocks = said.front, reading.blocks
    title = tuple(_title(said.title, values.get(said.title, ()), reading.heading))
    cited = (placing.in_draft(each, words) for words, found in values.items() for each in found)
    found = (each for block in blocks for prose in block.proses for each in prose.citations())
    brief = Brief(
        path=path,
        text=reading.text,
        statements=statements((*title, *blocks), scope, cut),
        citations=tuple(sorted((*cited, *found), key=lambda each: each.key_span)),
        front=front if front.title else replace(front, title=reading.heading),
    )
    first = unclosed_front(brief) if reading.front is None else said.findings
    return replace(brief, findings=(*first, *reading.findings))


def _title(words: Mapped, cited: Sequence[Citation], heading: str) -> Iterator[Block]:
    """The title that the front matter gives, with `cited` in its own ranges, unless the first heading says the same."""
    prose = Prose(words, tuple(placing.marks(words, cited)))
    said = "".join(words.text[start:end] for start, end in placing.between(words, prose.marks))
    if any(map(str.isalnum, said)) and fingerprint(said) != fingerprint(heading):
        yield Block("heading", (prose,))
