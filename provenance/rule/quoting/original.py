"""What the sources that a brief cites, and those they retell, have of quoted words that it takes from a retelling."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from provenance.model import Entry, Ledger, Link, Place, Seen, Source
from provenance.rule.descent import ends
from provenance.rule.quoting.ends import with_words
from provenance.rule.quoting.found import Sighting, sightings
from provenance.rule.quoting.saying import Saying, sayings
from provenance.rule.wording import cite_itself, excerpt, listed
from provenance.text.collation import alike, collate, shown
from provenance.text.folding import fold

_MOST = 100  # sources that are looked at
_FEWEST = 3  # words: fewer stand in many texts
_CUT = re.compile(r"\[[^\[\]]{0,80}\]|…|\.\s?\.\s?\.")


def holders(ledger: Ledger, said: str, without: Sequence[str] = ()) -> Iterator[Sighting]:
    """The primary sources whose captured text has quoted words as they are quoted, those cited in the brief first."""
    if len(said.split()) < _FEWEST:
        return
    pieces = [letters for each in _CUT.split(said) if (letters := fold(each).text)]
    known = (each for each in ledger.once(_primary) if each.key not in without)
    for source in islice(known, _MOST):
        folded = fold(source.text).text
        if all(each in folded for each in pieces):
            yield from (each for each in sightings(ledger, source, said) if each.faithful and not each.translated)


def _primary(ledger: Ledger) -> tuple[Source, ...]:
    """The primary sources with a captured text, those cited in the brief first."""
    cited = {link.source.key for link in ledger.links}
    found = (each for each in ledger.sources.values() if each.tier == "primary" and each.snapshot)
    return tuple(sorted(found, key=lambda each: (each.key not in cited, each.key)))


def _by_statement(ledger: Ledger) -> dict[str, list[Saying]]:
    found: dict[str, list[Saying]] = {}
    for each in sayings(ledger):
        found.setdefault(each.entry.statement.id, []).append(each)
    return found


def nearest(sighting: Sighting, said: str) -> tuple[str, Place] | None:
    """What a source says instead of quoted words, with the words of either marked, and where; None for nothing like it.

    The passage is as long as the quotation, with at least half of its words of weight.
    """
    if sighting.collation is not None and sighting.place is not None:
        return shown(said, sighting.original, sighting.collation.differences), sighting.place
    if sighting.nearest is None:
        return None
    text, span = sighting.source.text, with_words(sighting.source.text, sighting.nearest.span)
    found = text[span.start : span.end]
    if not alike(said, found):
        return None
    return shown(said, found, collate(said, found, "").differences), Place(sighting.nearest.path, span)


def like(said: str, text: str, place: Place | None) -> Place | None:
    """The place of what is most like some words in the text of a source, with whole words at its ends; None where that
    is so little like them that nobody is helped by seeing it."""
    if place is None:
        return None
    span = with_words(text, place.span)
    return Place(place.path, span) if alike(said, text[span.start : span.end]) else None


def quoted_advice(ledger: Ledger, entry: Entry, links: Sequence[Link]) -> tuple[tuple[Seen, ...], tuple[str, ...]]:
    """What to show and to advise where a statement quotes words that it cites only from what retells them.

    Both are empty where it quotes nothing, or where the captured texts cannot tell more than who retells whom.
    """
    said = ledger.once(_by_statement).get(entry.statement.id, [])
    retelling = list(dict.fromkeys(link.source.key for link in links))
    for each in said:
        if found := next(holders(ledger, each.words, retelling), None):
            key = found.source.key
            return (Seen(f"{key} itself says {excerpt(found.original)}", found.place),), (cite_itself(key),)
    primary = ends(ledger, links)
    if not said or not primary or not all(each.is_whole for each in primary.values()):
        return (), ()
    for each in said:
        for end in primary.values():
            for found in sightings(ledger, end, each.words):
                if like := nearest(found, each.words):
                    return (Seen(f'{end.key} itself says: "{like[0]}"', like[1]),), (
                        f"quote what {end.key} itself says",
                    )
    if not any(found.collation for each in said for found in each.sightings):
        return (), (
            f"{listed([*retelling, *primary])} do not have these words: find the source that does, and cite it",
        )
    return (), absent_advice(list(primary), retelling)


def absent_advice(primary: Sequence[str], retelling: Sequence[str]) -> tuple[str, ...]:
    """What to do with words that are quoted from `retelling`, and that its own sources `primary` do not have."""
    have = "does" if len(primary) == 1 else "do"
    return (
        f"{listed(primary)} {have} not have these words: find whom {listed(retelling)} has them from, and cite that",
        f"if {listed(retelling)} heard them first hand, record the passage with speaker: and derives-from: []",
    )
