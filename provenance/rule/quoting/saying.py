"""The quotations of a brief, each with what the cited sources have of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import islice
from typing import NamedTuple

from provenance.model import Entry, Ledger, Place, Source, Span
from provenance.rule.quoting.block import is_block, quoted_block
from provenance.rule.quoting.found import Sighting, best, sightings
from provenance.text.folding import fold
from provenance.text.quotation_use import speech

_KEPT_WHOLE = ("full", "private")
_LONG = 4  # words
_MOST = 5_000  # quotations of a brief that are looked for: a book has fewer


class Saying(NamedTuple):
    """Words in quotation marks, or of a block quotation, in a statement that cites something.

    `words` are as written, without marks; `place` is theirs in the draft, `at` their range in the text of the
    statement. `sightings` are those in every source cited for the statement whose text could be looked at; `unread`
    are the keys of sources that could not be, or not as a whole. `perhaps` says that it may be a turn of phrase.
    """

    entry: Entry
    words: str
    place: Place
    at: Span
    sightings: tuple[Sighting, ...]
    unread: tuple[str, ...]
    perhaps: bool = False

    @property
    def short(self) -> bool:
        """Whether it is so short that another ending of a word is no misquotation."""
        return len(self.words.split()) < _LONG

    @property
    def seen(self) -> Sighting | None:
        """The sighting that is closest to what is quoted."""
        return best(self.sightings)


def sayings(ledger: Ledger) -> Iterator[Saying]:
    """Every quotation of a statement that cites something, in the order of the draft, up to a number.

    Titles and terms in quotation marks and the titles of the works cited are left out, and so is what a citation of
    the same statement quotes again as its passage.
    """
    return (_saying(ledger, *each) for each in islice(_wanted(ledger), _MOST))


def uncompared(ledger: Ledger) -> Place | None:
    """Where the first quotation stands that is not among the sayings of a brief since there are too many before it."""
    for entry, at, _ in islice(_wanted(ledger), _MOST, _MOST + 1):
        return ledger.brief.place(entry.statement.words.source(*at))
    return None


def _wanted(ledger: Ledger) -> Iterator[tuple[Entry, Span, bool]]:
    titles = frozenset(_titles(ledger))
    for entry in ledger.entries:
        if not entry.links:
            continue
        selected = {fold(link.citation.quoted.words).text for link in entry.links if link.citation.quoted}
        for at, perhaps in _quoted(ledger, entry):
            words = fold(entry.statement.text[at.start : at.end]).text
            if words not in titles and words not in selected:
                yield entry, at, perhaps


def _titles(ledger: Ledger) -> Iterator[str]:
    """The letters of the titles of all works, and of their main titles and subtitles."""
    for source in ledger.sources.values():
        title = source.work.field("title") if source.work else ""
        yield from (words for each in (title, *title.split(": ", 1)) if (words := fold(each).text))


def _quoted(ledger: Ledger, entry: Entry) -> Iterator[tuple[Span, bool]]:
    """The ranges of the quotations of a statement, each with whether it may be a turn of phrase."""
    if not is_block(ledger.brief, entry.statement):
        yield from ((each.inner, use == "phrase") for each, use in speech(entry.statement.text))
    elif span := quoted_block(ledger.brief, entry.statement):
        yield span, False


def _saying(ledger: Ledger, entry: Entry, at: Span, perhaps: bool) -> Saying:
    words = entry.statement.text[at.start : at.end]
    cited = {link.source.key: link.source for link in entry.links}
    place = ledger.brief.place(entry.statement.words.source(*at))
    found = tuple(each for source in cited.values() for each in sightings(source, words))
    return Saying(entry, words, place, at, found, _unread(cited), perhaps)


def _unread(cited: Mapping[str, Source]) -> tuple[str, ...]:
    return tuple(key for key, source in cited.items() if not _read(source))


def _read(source: Source) -> bool:
    """Whether the whole text of a source is there."""
    return source.snapshot is not None and (source.record is None or source.record.keep in _KEPT_WHOLE)
