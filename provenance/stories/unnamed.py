"""The passages that a statement's citations mean and do not name."""

from __future__ import annotations

from collections.abc import Iterator

from provenance import anchor
from provenance.model import Citation, Entry, Link, Source, Span
from provenance.named import NamedTuple
from provenance.rule.quoting import look
from provenance.stories.lacking import lacking, lacking_figures
from provenance.stories.suggest import good
from provenance.text.passages import passages
from provenance.text.quotations import quotations

_QUOTED = 4
"""Words: a shorter quotation may be a term, and stands in many places."""


class Unnamed(NamedTuple):
    """A citation without the name of a passage, and the range of its source's text that it seems to mean.

    `surely` where its words are quoted; `lacks` are then the figures and other quotations of the statement that it does
    not have. Otherwise it has those figures, itself or right before it, and some of the words, and `lacks` are the
    figures and words that it does not have itself, with the quotations that no source cited has. `partly` says that
    this is more than one word of the statement's own. `span` is None where nothing fits.
    """

    citation: Citation
    source: Source
    span: Span | None
    surely: bool = False
    lacks: tuple[str, ...] = ()
    partly: bool = False


def unnamed(entry: Entry) -> Iterator[Unnamed]:
    """For each citation that stands in the statement, names no passage, and whose source has a captured text."""
    seen: set[Citation] = set()
    for link in entry.support:
        citation = link.citation
        if citation.names or citation in seen or citation not in entry.statement.citations:
            continue
        seen.add(citation)
        if link.source.snapshot is not None:
            if quoted := _quoted(entry, link):
                passage = link.source.text[quoted.start : quoted.end]
                lacks = (*_others(entry, link, passage), *lacking_figures(entry.statement.text, passage))
                yield Unnamed(citation, link.source, quoted, surely=True, lacks=lacks, partly=bool(lacks))
            elif span := _fitting(entry, link):
                text, passage = entry.statement.text, link.source.text[span.start : span.end]
                altered, lacks = _misquoted(entry), lacking(text, passage)
                partly = bool(altered) or _is_part(text, passage, lacks)
                yield Unnamed(citation, link.source, span, lacks=(*altered, *lacks), partly=partly)
            else:
                yield Unnamed(citation, link.source, None)


def _quoted(entry: Entry, link: Link) -> Span | None:
    """Where the words stand that the citation, or else the statement, quotes as they are or shortened and marked so."""
    if link.passage is not None and link.passage.reach == "quotation":
        return link.passage.place.span
    for said in _quotations(entry):
        found = anchor.locate(link.source.text, said)
        if found.span is not None and found.how in {"exact", "folded"}:
            return found.span
        seen = look(link.source.text, said) if not found.candidates else None
        if seen is not None and seen.faithful and not seen.parts:
            return seen.span
    return None


def _quotations(entry: Entry) -> Iterator[str]:
    text = entry.statement.text
    for each in quotations(text):
        said = text[each.inner.start : each.inner.end]
        if len(said.split()) >= _QUOTED:
            yield said


def _others(entry: Entry, link: Link, passage: str) -> Iterator[str]:
    """The quotations of a statement that a passage, which one of them quotes, does not have, nor another source."""
    beside = {each.source.text for each in entry.support if each.source is not link.source}
    for said in _quotations(entry):
        if not any(look(text, said).faithful for text in (passage, *beside)):
            yield said


def _misquoted(entry: Entry) -> tuple[str, ...]:
    """The quotations of a statement that none of its sources has as they are quoted."""
    texts = {link.source.text for link in entry.support if link.source.snapshot is not None}
    return tuple(said for said in _quotations(entry) if not any(look(text, said).faithful for text in texts))


def _is_part(statement: str, passage: str, lacks: tuple[str, ...]) -> bool:
    """Whether a passage that lacks some words and figures of a statement has a part of it only.

    Each sentence may have a word of its own ("rose", where the passage has "raised"). A figure, a name or a second word
    is something else that it says.
    """
    opening = statement.lstrip("\"'“‘«„*_([").split(maxsplit=1)[:1]
    named = any(each[0].isupper() and not "".join(opening).startswith(each) for each in lacks)
    return len(lacks) > 1 or named or bool(lacks and lacking_figures(statement, passage))


def _fitting(entry: Entry, link: Link) -> Span | None:
    """The one passage that fits best: on the page that is cited, where one is."""
    key, text = link.source.key, link.source.text
    within = link.passage.place.span if link.passage is not None and not link.passage.attested else Span(0, len(text))
    hits = [(key, span, 0.0) for span in passages(text) if within.start <= span.start and span.end <= within.end]
    found = sorted(good(entry.statement.text, hits, {key: link.source}), key=lambda hit: (-hit[2], hit[1]))
    if not found or (len(found) > 1 and found[1][2] == found[0][2]):
        return None
    return found[0][1]
