"""Put notes in the place of citations and leave the rest of the draft as it is."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from provenance.model import Brief, Citation, Link, Report, Span
from provenance.named import NamedTuple
from provenance.render.markdown.escape import opening
from provenance.render.markdown.joining import Seat, begins_block, seat
from provenance.render.markdown.notes import Links, Notes
from provenance.render.markdown.settling import settled
from provenance.render.markdown.sources import sources
from provenance.render.markdown.survey import Standing, free_prefix, survey
from provenance.render.options import Options

_NONE = Options()

_ENDNOTES = "## Notes"
_NUMBERED = re.compile(r"\[\s{0,9}\d{1,9}\s{0,9}\]:")


class Cluster(NamedTuple):
    """Citations that are replaced together, and the range of the draft that they take."""

    span: Span
    citations: tuple[Citation, ...]


def markdown(report: Report, options: Options = _NONE) -> str:
    """The brief of `report` as Markdown, with notes and a closing table of sources.

    Every cluster of citations becomes the mark of a note, after the author's name where the citation is in the
    text; in a footnote, and in the text of a link, what the note would say stands in parentheses instead. All other
    characters of the draft are kept, but for the blank before a mark, and a stop after it, which comes before it; and
    what is added ends its lines as the draft does.
    """
    ledger = report.ledger
    text = ledger.brief.text
    clusters = _clusters(ledger.brief)
    seen = survey(text, [cluster.span for cluster in clusters])
    marks = _Marks(text, endnotes=options.notes == "endnotes")
    writing = Notes(text, _by_citation(ledger.links), options.styled, passages=options.passages)
    pieces = list(_pieces(clusters, seen.standings, writing))
    notes = [piece.note for piece in pieces if piece.standing.setting == "text"]
    lines = [f"{marks.before_note(number)}{_closed(opening(said))}" for number, said in enumerate(notes, start=1)]
    body = _settled(text, pieces, marks, seen.closer, len(notes))
    end = "\r\n" if "\r\n" in text[: text.find("\n") + 1] else "\n"
    head = [seen.closer, ""] if seen.closer else [""] if body else []
    head += [_ENDNOTES, ""] if lines and marks.endnotes else []
    lines += [""] if lines else []
    gap = "" if not body or body.endswith("\n") else end
    return f"{body}{gap}{end.join((*head, *lines, *sources(ledger, options.styled)))}{end}"


class Piece(NamedTuple):
    """What becomes of a cluster: the name that stays in the text, where the author is cited there, and what the note
    says."""

    span: Span
    standing: Standing
    speaker: str
    note: str


class _Marks:
    """The marks of notes in the text and before the notes themselves."""

    def __init__(self, text: str, *, endnotes: bool) -> None:
        self.endnotes = endnotes
        self._prefix = free_prefix(text)
        self._defines = _NUMBERED.search(text) is not None

    def in_text(self, number: int, before: str, follows: str) -> str:
        if not self.endnotes:
            return f"[^{self._prefix}{number}]"
        # In brackets a number is a link where the draft defines one of this name, or an address comes next.
        plain = not self._defines and follows not in {"(", "[", ":"} and before not in {"]", "!", "["}
        return f"[{number}]" if plain else f"\\[{number}\\]"

    def before_note(self, number: int) -> str:
        return f"{number}. " if self.endnotes else f"[^{self._prefix}{number}]: "


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


def _pieces(clusters: Sequence[Cluster], standings: Sequence[Standing], writing: Notes) -> Iterator[Piece]:
    """What becomes of each cluster, in the order of the draft."""
    for (span, citations), standing in zip(clusters, standings, strict=True):
        speaker = opening(writing.name(citations[0])) if citations[0].mode == "author-in-text" else ""
        told = standing.setting != "verbatim"
        yield Piece(
            span, standing, speaker, writing.note(citations, addresses=standing.setting != "link") if told else ""
        )


def _settled(text: str, pieces: Sequence[Piece], marks: _Marks, closer: str, notes: int) -> str:
    """The draft with its clusters replaced. Marks move where the document stays what it is."""
    stubs = "\n\n".join((closer, *(f"{marks.before_note(number + 1)}x" for number in range(notes))))
    moved = settled(len(pieces), lambda some: f"{_replaced(text, pieces, marks, some)}\n{stubs}\n")
    return _replaced(text, pieces, marks, moved)


def _replaced(text: str, pieces: Sequence[Piece], marks: _Marks, moved: frozenset[int]) -> str:
    parts: list[str] = []
    at = number = 0
    for index, (span, standing, speaker, note) in enumerate(pieces):
        taken = span
        if standing.setting == "verbatim":
            parts.append(text[at : span.end])
        elif standing.setting == "text":
            number += 1
            stays = bool(speaker) or index not in moved
            taken, stop = Seat(span) if stays else seat(text, span, standing, at)
            guard = "" if speaker else _guard(text, taken, span)
            before = f"{text[at : taken.start]}{speaker}{stop}"
            parts += [before, marks.in_text(number, before[-1:], guard or text[taken.end : taken.end + 1]), guard]
        else:
            parts.append(f"{text[at : span.start]}{f'{speaker} ({note})' if speaker else f'({note})'}")
        at = taken.end
    return "".join((*parts, text[at:]))


def _guard(text: str, taken: Span, span: Span) -> str:
    """A backslash between a mark that begins a block and a colon: together they would begin a footnote."""
    return "\\" if text[taken.end : taken.end + 1] == ":" and begins_block(text, span.start) else ""


def _closed(note: str) -> str:
    """A note with a stop at its end."""
    if note.endswith((".”", "?”", "!”", ".", "?", "!")):
        return note
    return f"{note[:-1]}.”" if note.endswith("”") else f"{note}."
