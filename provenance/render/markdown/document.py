"""Put notes in the place of citations and leave the rest of the draft as it is."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from provenance.model import Brief, Citation, Link, Report, Span
from provenance.render.markdown.escape import opening
from provenance.render.markdown.notes import Links, name, note
from provenance.render.markdown.sources import sources
from provenance.render.markdown.survey import Setting, free_prefix, survey

# What may stand before the first word of a block: quotation and list marks.
_BEFORE_WORDS = re.compile(r"(?:[ \t>]|[-*+][ \t]|\d{1,9}[.)][ \t])*")


class Cluster(NamedTuple):
    """Citations that are replaced together, and the range of the draft that they take."""

    span: Span
    citations: tuple[Citation, ...]


def markdown(report: Report) -> str:
    """The brief of `report` as Markdown, with notes and a closing table of sources.

    Every cluster of citations becomes the mark of a footnote, after the author's name where the citation is in the
    text; in a footnote, and in the text of a link, what the note would say stands in parentheses instead. All other
    characters of the draft are kept, and what is added ends its lines as the draft does.
    """
    ledger = report.ledger
    text = ledger.brief.text
    clusters = _clusters(ledger.brief)
    seen = survey(text, [cluster.span for cluster in clusters])
    body, notes = _replaced(text, clusters, seen.settings, _by_citation(ledger.links))
    end = "\r\n" if "\r\n" in text[: text.find("\n") + 1] else "\n"
    lines = [seen.closer, ""] if seen.closer else [""] if body else []
    lines += [*notes, ""] if notes else []
    gap = "" if not body or body.endswith("\n") else end
    return f"{body}{gap}{end.join((*lines, *sources(ledger)))}{end}"


def _clusters(brief: Brief) -> list[Cluster]:
    """The clusters of a brief in their order; those that overlap are taken as one."""
    clusters: list[Cluster] = []
    for citation in sorted(brief.citations, key=lambda each: (each.cluster.start, -each.cluster.end, each.span)):
        if clusters and citation.cluster.start < clusters[-1].span.end:
            span, others = clusters[-1]
            clusters[-1] = Cluster(Span(span.start, max(span.end, citation.cluster.end)), (*others, citation))
        else:
            clusters.append(Cluster(citation.cluster, (citation,)))
    return clusters


def _by_citation(links: Sequence[Link]) -> Links:
    found: dict[Citation, list[Link]] = {}
    for link in links:
        found.setdefault(link.citation, []).append(link)
    return found


def _replaced(
    text: str, clusters: Sequence[Cluster], settings: Sequence[Setting], links: Links
) -> tuple[str, list[str]]:
    """The draft with its clusters replaced, and the notes that go with it."""
    prefix = free_prefix(text)
    parts: list[str] = []
    notes: list[str] = []
    at = 0
    for (span, citations), setting in zip(clusters, settings, strict=True):
        parts.append(text[at : span.start])
        at = span.end
        speaker = opening(name(citations[0], links)) if citations[0].mode == "author-in-text" else ""
        if setting == "verbatim":
            parts.append(text[span.start : span.end])
        elif setting == "text":
            mark = f"[^{prefix}{len(notes) + 1}]"
            notes.append(f"{mark}: {opening(note(text, citations, links))}.")
            parts.append(f"{speaker}{mark}{'' if speaker else _guard(text, span)}")
        else:
            said = note(text, citations, links, addresses=setting == "note")
            parts.append(f"{speaker} ({said})" if speaker else f"({said})")
    return "".join((*parts, text[at:])), notes


def _guard(text: str, span: Span) -> str:
    """A backslash between a mark that begins a block and a colon: together they would begin a footnote."""
    if text[span.end : span.end + 1] != ":":
        return ""
    before = text[text.rfind("\n", 0, span.start) + 1 : span.start]
    return "\\" if _BEFORE_WORDS.fullmatch(before) else ""
