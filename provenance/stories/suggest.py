"""For each claim that lacks evidence, passages that may hold it. Rather nothing than something poor."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from provenance.lineage import is_primary, source_tier
from provenance.model import Entry, Ledger, Source, Span, Statement
from provenance.named import NamedTuple
from provenance.stories.find import Fit, fits
from provenance.text.agreement import borne_out
from provenance.text.comparison.as_written import in_scale
from provenance.text.comparison.claims import claimed
from provenance.text.comparison.words import content, is_row, lines_above
from provenance.text.figures import Figure, figures

MOST = 3
"""Passages for one claim; nobody reads more."""

SHARED_BESIDE_FIGURES = 2
"""Telling words that a passage with all figures of the claim must share with it: figures alone agree by chance."""

SHARED_PART = 0.5
"""Of its telling words a claim without figures must share so many with a passage, and at least three."""

_FEWEST = 3
_LEAD = 200  # characters before a passage that say what "these" are

Search = Callable[[str], Iterable[tuple[str, Span, float]]]
"""From words to the passages that hold some of them: key, range, how well it fits; the best first."""


class Suggestion(NamedTuple):
    """A claim and the passages that may hold it. `wanting` says what it lacks: any evidence, or a primary source."""

    statement: Statement
    wanting: str
    fits: tuple[Fit, ...]


def suggest(ledger: Ledger, search: Search, sources: Mapping[str, Source]) -> tuple[Suggestion, ...]:
    """What may be cited for the claims of a brief that cite nothing, or nothing primary, in the order of the draft.

    Claims for which nothing good is found are not there. `sources` are all that have a captured text, by key.
    """
    return tuple(_suggestions(ledger, search, sources))


def _suggestions(ledger: Ledger, search: Search, sources: Mapping[str, Source]) -> Iterator[Suggestion]:
    for entry in ledger.entries:
        wanting = _wanting(entry)
        if wanting:
            allowed = _allowed(entry, sources)
            hits = [hit for hit in search(entry.statement.text) if hit[0] in allowed]
            fitting = sorted(good(entry.statement.text, hits, sources), key=lambda hit: (-hit[2], *hit[:2]))
            found = fits(fitting, sources, MOST)
            if found:
                yield Suggestion(entry.statement, wanting, found)


def _wanting(entry: Entry) -> str:
    if not entry.statement.owes_evidence or entry.statement.unkeyed:
        return ""
    if not entry.support:
        return "cites nothing"
    primary = any(is_primary(link, entry.statement) for link in entry.support)
    return "" if primary or not entry.passages else "cites no primary source"


def _allowed(entry: Entry, sources: Mapping[str, Source]) -> frozenset[str]:
    """All sources for a claim that cites nothing; for one that has evidence, those that would add to it."""
    if not entry.support:
        return frozenset(sources)
    return frozenset(key for key, source in sources.items() if source_tier(source) == "primary")


def good(
    claim: str, hits: Sequence[tuple[str, Span, float]], sources: Mapping[str, Source]
) -> Iterator[tuple[str, Span, float]]:
    """Those of `hits` that may well hold the claim: all its figures stand there, and it is about the same thing.

    Each comes with how well it fits, by the figures and words it shares with the claim.
    """
    told, words = claimed(claim), content(claim)
    for key, span, _ in hits:
        text = sources[key].text
        near = _near(text, span)
        shared = len(words & content(near)) + len(_years(claim) & _years(near))
        there = _figures(text, span) if told else ()
        passage = text[span.start : span.end]
        if told and shared >= SHARED_BESIDE_FIGURES and all(borne_out(claim, each, there, passage) for each in told):
            yield key, span, float(len(told) * _FEWEST + shared)
        elif not told and len(words & content(passage)) >= max(_FEWEST, SHARED_PART * len(words)):
            yield key, span, float(shared)


def _near(text: str, span: Span) -> str:
    """The passage with what leads to it: the sentence before, or what stands over the row of a table."""
    passage = text[span.start : span.end]
    before = lines_above(text, span.start) if is_row(passage) else text[max(0, span.start - _LEAD) : span.start]
    return f"{before} {passage}"


def _figures(text: str, span: Span) -> tuple[Figure, ...]:
    passage = text[span.start : span.end]
    found = figures(passage)
    return (*found, *in_scale(passage, lines_above(text, span.start))) if is_row(passage) else found


def _years(text: str) -> frozenset[int]:
    return frozenset(int(each.value) for each in figures(text) if each.unit == "year")
