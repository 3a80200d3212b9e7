"""Quotations that the sources of a brief print in different words."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from itertools import combinations

from provenance.model import Ledger, Link, Place, Source, Span
from provenance.named import NamedTuple
from provenance.rule.quoting.saying import Saying, sayings
from provenance.text.folding import fold
from provenance.text.quotations import quotations
from provenance.text.variants import Variant, headline_variants, variants

_MOST_SOURCES = 60  # of one brief that are compared two by two; a brief with more quotes from few of them


class Dispute(NamedTuple):
    """One quotation in two wordings: whose they are, the words, and where they stand.

    Both are of the same source where a headline has other words than the text below it.
    """

    one: Source
    other: Source
    one_words: str
    other_words: str
    one_place: Place
    other_place: Place

    @property
    def places(self) -> frozenset[Place]:
        """Both places, whichever comes first."""
        return frozenset((self.one_place, self.other_place))


def disputes(ledger: Ledger) -> Iterator[tuple[Saying, tuple[Dispute, ...]]]:
    """The quotations of a brief that one source has as they are quoted and another in other words."""
    cited = _captured(ledger)
    for saying in sayings(ledger):
        found: list[Dispute] = []
        for sighting in saying.sightings:
            place = sighting.place
            if sighting.faithful and place and sighting.source.snapshot and place.path == sighting.source.snapshot.path:
                own = sighting.source
                others = (each for each in (*cited, own) if each is own or each.key != own.key)
                pairs = (each for other in others for each in between(ledger, own, other))
                found += [
                    each for each in pairs if each.one_place.span.overlaps(place.span) and not _is_told(ledger, each)
                ]
        if found:
            yield saying, tuple({each.places: each for each in found}.values())


def disputed_sources(
    ledger: Ledger, shown: Collection[frozenset[Place]]
) -> Iterator[tuple[Link, str, tuple[Dispute, ...]]]:
    """Two sources cited for one statement that have quotations in different words, each two once.

    Given are the link of the second one, the statement, and what they dispute but for what stands at places `shown`.
    """
    done: set[tuple[str, str]] = set()
    for entry in ledger.entries:
        links = {link.source.key: link for link in entry.support if link.source.snapshot}
        for first, second in combinations(list(links)[:_MOST_SOURCES], 2):
            if (pair := (min(first, second), max(first, second))) in done:
                continue
            done.add(pair)
            one, other = links[first].source, links[second].source
            found = between(ledger, one, other)
            if found:
                found = (*found, *between(ledger, one, one), *between(ledger, other, other))
            found = tuple(each for each in found if each.places not in shown and not _is_told(ledger, each))
            if any(each.one.key != each.other.key for each in found):
                yield links[second], entry.statement.id, found


def between(ledger: Ledger, one: Source, other: Source) -> tuple[Dispute, ...]:
    """What two sources dispute; of a source and itself, what its headline disputes."""
    found = ledger.compare(_varied, (one.text,) if one.key == other.key else (one.text, other.text))
    return tuple(_dispute(one, other, each) for each in found)


def _varied(texts: tuple[str, ...]) -> tuple[Variant, ...]:
    return headline_variants(*texts) if len(texts) == 1 else variants(*texts)


def _dispute(one: Source, other: Source, found: Variant) -> Dispute:
    return Dispute(
        one,
        other,
        one.text[found.one.start : found.one.end],
        other.text[found.other.start : found.other.end],
        _place(one, found.one),
        _place(other, found.other),
    )


def _place(source: Source, span: Span) -> Place:
    return Place(source.snapshot.path if source.snapshot else "", span)


def _captured(ledger: Ledger) -> tuple[Source, ...]:
    """The sources that the brief cites and whose texts are there."""
    cited = {link.source.key: link.source for link in ledger.links if link.source.snapshot}
    return tuple(cited.values())[:_MOST_SOURCES]


def _told(ledger: Ledger) -> tuple[str, ...]:
    """The letters of everything that the brief has in quotation marks."""
    texts = (entry.statement.text for entry in ledger.entries)
    return tuple(fold(text[each.inner.start : each.inner.end]).text for text in texts for each in quotations(text))


def _is_told(ledger: Ledger, dispute: Dispute) -> bool:
    """Whether the brief prints both wordings, or the parts of them in which they differ."""
    told = ledger.once(_told)
    one, other = fold(dispute.one_words).text, fold(dispute.other_words).text
    has_one = any(each in one and each not in other for each in told if each)
    return has_one and any(each in other and each not in one for each in told if each)
