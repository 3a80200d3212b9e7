"""Quotations that are known only from somebody who retells the source they are from."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from provenance.lineage import attributed, chain, is_primary, link_tier, parents
from provenance.model import Ledger, Link, Source
from provenance.named import NamedTuple
from provenance.rule.quoting.found import Sighting, sightings
from provenance.rule.quoting.original import nearest
from provenance.rule.quoting.saying import Saying
from provenance.text.quotation_use import reported
from provenance.text.word_list import words

_DOCUMENTS = words(
    """
    analysis analysts assessment audit author authors committee document evaluation filing letter memo paper report
    researchers review study survey testimony
    """
)
"""Whatever can be quoted without being spoken to, and so be read by whoever quotes it."""

_WORD = re.compile(r"[^\W\d_]+")
_AROUND = 200  # characters before and behind a quotation in which a newspaper says whose it is
_MARKS = ("“", '"', "„", "«", "‘", "'", "»")
_SENTENCE_END = re.compile(r"(?<![A-Z])[.!?][”\"’]?\s+(?=[“\"A-Z]|\Z)|(?<![,:])\n[^\S\n]*\n")
_HEARD = re.compile(
    r"\b(?:told\s(?:the|us|me|this|our|reporters|journalists)\b|in\san\s(?:interview|e-?mail|phone\scall)\b|asked\sby\b)",
    re.IGNORECASE,
)


class Retelling(NamedTuple):
    """A quotation that stands in a source which retells, and what is known of where it is from.

    `ways` are, for each source that it retells, the keys of the chain from there on, the nearest first; empty when
    nobody has said. `original` is what one of them says instead, where its text is captured and has something like it.
    """

    sighting: Sighting
    ways: tuple[tuple[str, ...], ...]
    original: Sighting | None

    @property
    def behind(self) -> tuple[str, ...]:
        """The keys of all sources that it comes from."""
        return tuple(dict.fromkeys(key for way in self.ways for key in way))


def retelling(ledger: Ledger, saying: Saying) -> Retelling | None:
    """The retelling from which alone the words quoted are known; None when there is another source, or doubt.

    The words must be given to somebody else than the retelling: by the brief, or by the retelling itself, which has
    them from a document. What a newspaper heard itself is its own, and so is what a source says in its own words
    where the brief gives them to nobody else.
    """
    found = [each for each in saying.sightings if each.faithful]
    links = [link for each in found for link in _links(saying, each.source)]
    if not links or not all(_retells(link, saying) for link in links):
        return None
    ways = next((ways for link in links if (ways := _ways(ledger, link))), ())
    origins = [ledger.sources[key] for key in dict.fromkeys(key for way in ways for key in way)]
    statement = saying.entry.statement
    named = any(attributed(statement, _as_if(link, origin)) for link in links for origin in origins)
    if not named and any(attributed(statement, link) for link in links):
        return None  # given as the retelling's own: that is another fault
    told = next((each for each in found if named or _told(saying, each)), None)
    originals = [each for source in origins for each in sightings(ledger, source, saying.words)]
    if told is None or any(each.faithful for each in originals):
        return None
    return Retelling(told, ways, _closest(originals, saying.words))


def _closest(originals: list[Sighting], said: str) -> Sighting | None:
    """What comes nearest to the words in the sources that they are from; None where nothing is like them."""
    altered = next((each for each in originals if each.collation), None)
    return altered or next((each for each in originals if nearest(each, said)), None)


def _links(saying: Saying, source: Source) -> Iterator[Link]:
    return (link for link in saying.entry.links if link.source.key == source.key)


def _retells(link: Link, saying: Saying) -> bool:
    record = link.source.record
    if link_tier(link) not in ("secondary", "tertiary") or is_primary(link, saying.entry.statement):
        return False
    unseen = any(each.unseen for each in saying.entry.links)
    return not unseen and not (record is not None and record.voice)


def _ways(ledger: Ledger, link: Link) -> tuple[tuple[str, ...], ...]:
    above = parents(link.passage) if link.passage else link.source.derives_from
    return tuple(chain((key,), ledger.sources) for key in dict.fromkeys(above))


def _told(saying: Saying, sighting: Sighting) -> bool:
    """Whether the brief, or the text around the words, gives them to a document."""
    text, at = saying.entry.statement.text, saying.at
    return _names_document(text[: at.start], text[at.end :]) or _in_retelling(sighting)


def _as_if(link: Link, origin: Source) -> Link:
    """The link as it would be if the brief cited the origin in a bracket."""
    return replace(link, source=origin, citation=replace(link.citation, mode="normal"))


def _in_retelling(sighting: Sighting) -> bool:
    """Whether the sentence of the retelling in which the words are quoted says that they are from a document."""
    if sighting.place is None or sighting.translated:
        return False
    text, span = sighting.source.text, sighting.place.span
    if text[span.start - 1 : span.start] not in _MARKS:
        return False
    before, behind = text[max(0, span.start - _AROUND) : span.start - 1], text[span.end : span.end + _AROUND]
    before = _SENTENCE_END.split(before)[-1]
    behind = _SENTENCE_END.split(behind)[0]
    if _HEARD.search(before + behind):
        return False
    return _names_document(before, behind)


def _names_document(before: str, behind: str) -> bool:
    """Whether the words around a quotation name a document, or who wrote it, with a verb of saying."""
    return any(
        reported(part) and any(word.casefold() in _DOCUMENTS for word in _WORD.findall(part))
        for part in (before, behind)
    )
