"""Quotations in another language than that of their source, which cannot be compared without a translation."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from provenance.model import Brief, Ledger, Link, Place, Source, Statement
from provenance.named import NamedTuple
from provenance.rule.quoting.found import inflected, look
from provenance.rule.quoting.language import in_translation
from provenance.rule.quoting.saying import Saying, sayings
from provenance.text.quotations import quotations

_FEWEST = 3  # words of an original: fewer stand in many texts
_LONGER = 2.5  # times as long as the other is the longer of an original and its translation, at most


class Absent(NamedTuple):
    """The quotations of a brief that stand in none of their sources, by the citations that have them and in prose.

    `uncompared` are those, each with the key of its source, that are in another language, and that neither a record nor
    the brief gives the original of.
    """

    links: tuple[Link, ...]
    sayings: tuple[Saying, ...]
    uncompared: tuple[tuple[str, Place], ...]


def absent(ledger: Ledger) -> Absent:
    """The quotations of a brief that were not found where they were looked for."""
    lost = [link for link in ledger.links if link.problem == "quote-not-found" and not _translated(link)]
    foreign = [link for link in lost if in_translation(ledger.brief, link.source, link.target)]
    uncompared = [(link.source.key, link.place) for link in foreign]
    absent_sayings: list[Saying] = []
    groups: dict[tuple[str, str], list[Saying]] = {}
    for saying in sayings(ledger):
        if saying.seen is not None or saying.unread or not saying.sightings or _nearly(saying):
            continue
        keys = _without_translation(ledger, saying)
        for key in keys:
            groups.setdefault((saying.entry.statement.id, key), []).append(saying)
        if not keys:
            absent_sayings.append(saying)
    for (_, key), said in groups.items():
        beside = _with_originals(ledger, said, ledger.sources[key])
        uncompared += ((key, each.place) for each in said if each.place not in beside)
    return Absent(tuple(link for link in lost if link not in foreign), tuple(absent_sayings), tuple(uncompared))


def _translated(link: Link) -> bool:
    record = link.source.record
    translations = (span.translation for span in record.spans) if record else ()
    return any(each is not None and look(each.text, link.target).span is not None for each in translations)


def _nearly(saying: Saying) -> bool:
    """Whether it may be a turn of phrase, or a short quotation has words of the source with other endings."""
    if saying.perhaps:
        return True
    return saying.short and any(inflected(saying.words, each.source.text) for each in saying.sightings)


def _without_translation(ledger: Ledger, saying: Saying) -> list[str]:
    """The sources in another language than the quotation whose records hold no translation at all."""
    translated = {each.source.key for each in saying.sightings if each.translated}
    sources = {each.source.key: each.source for each in saying.sightings}
    untranslated = {key: source for key, source in sources.items() if key not in translated}
    return [key for key, source in untranslated.items() if in_translation(ledger.brief, source, saying.words)]


def _with_originals(ledger: Ledger, said: Sequence[Saying], source: Source) -> frozenset[Place]:
    """Which of the quotations translated from `source` in one statement have their original quoted beside them.

    It stands in the statement itself, in a note to it, or in a sentence whose citation serves it too, and in the source
    as it is quoted. Each original is that of one translation, about as long.
    """
    statement = said[0].entry.statement
    own = frozenset(each for each in statement.all_citations if each.key == source.key)
    beside = (each for each in ledger.brief.statements if each is statement or not own.isdisjoint(each.citations))
    originals = [words for each in beside for words in _originals(ledger.brief, source, each)]
    found = set()
    for saying in said:
        match = next((each for each in originals if _as_long(saying.words, each)), None)
        if match is not None:
            originals.remove(match)
            found.add(saying.place)
    return frozenset(found)


def _originals(brief: Brief, source: Source, statement: Statement) -> Iterator[str]:
    for each in quotations(statement.text):
        words = statement.text[each.inner.start : each.inner.end]
        enough = len(words.split()) >= _FEWEST and not in_translation(brief, source, words)
        if enough and look(source.text, words).faithful:
            yield words


def _as_long(one: str, other: str) -> bool:
    return max(len(one), len(other)) <= _LONGER * min(len(one), len(other))
