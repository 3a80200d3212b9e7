"""The passages that a statement's citations mean and do not name."""

from __future__ import annotations

from collections.abc import Iterator

from provenance import anchor
from provenance.model import Citation, Entry, Link, Source, Span
from provenance.named import NamedTuple
from provenance.stories.lacking import lacking, lacking_figures
from provenance.stories.suggest import good
from provenance.text.passages import passages
from provenance.text.quotations import quotations

_QUOTED = 4
"""Words: a shorter quotation may be a term, and stands in many places."""


class Unnamed(NamedTuple):
    """A citation without the name of a passage, and the range of its source's text that it seems to mean.

    `surely` where its words are quoted; `lacks` are then the figures of the statement that it does not have. Otherwise
    it has those figures, itself or right before it, and some of the words, and `lacks` are the figures and words that
    it does not have itself. `span` is None where nothing fits.
    """

    citation: Citation
    source: Source
    span: Span | None
    surely: bool = False
    lacks: tuple[str, ...] = ()


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
                lacks = lacking_figures(entry.statement.text, link.source.text[quoted.start : quoted.end])
                yield Unnamed(citation, link.source, quoted, surely=True, lacks=lacks)
            elif span := _fitting(entry, link):
                lacks = lacking(entry.statement.text, link.source.text[span.start : span.end])
                yield Unnamed(citation, link.source, span, lacks=lacks)
            else:
                yield Unnamed(citation, link.source, None)


def _quoted(entry: Entry, link: Link) -> Span | None:
    """Where the words stand that the citation, or else the statement, quotes."""
    if link.passage is not None and link.passage.reach == "quotation":
        return link.passage.place.span
    text = entry.statement.text
    for each in quotations(text):
        said = text[each.inner.start : each.inner.end]
        if len(said.split()) >= _QUOTED:
            found = anchor.locate(link.source.text, said)
            if found.span is not None and found.how in {"exact", "folded"}:
                return found.span
    return None


def _fitting(entry: Entry, link: Link) -> Span | None:
    """The one passage that fits best: on the page that is cited, where one is."""
    key, text = link.source.key, link.source.text
    within = link.passage.place.span if link.passage is not None and not link.passage.attested else Span(0, len(text))
    hits = [(key, span, 0.0) for span in passages(text) if within.start <= span.start and span.end <= within.end]
    found = sorted(good(entry.statement.text, hits, {key: link.source}), key=lambda hit: (-hit[2], hit[1]))
    if not found or (len(found) > 1 and found[1][2] == found[0][2]):
        return None
    return found[0][1]
