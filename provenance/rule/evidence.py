"""The statements of a brief beside the words of the passages that they cite, ready to be compared."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from provenance.model import Entry, Ledger, Passage, Place, Seen, Span
from provenance.rule.computed import settled
from provenance.rule.wording import excerpt
from provenance.text.comparison import Discord, Evidence, Said, claimed, discords, is_row, lines_above, sentence_around
from provenance.text.word_list import words

_CHECKED = ("claim", "recommendation", "summary")  # analysis may calculate
_COMMAS = words("bg cs da de el es et fi fr hr hu is it lt lv nb nl nn no pl pt ro ru sk sl sr sv tr uk")
_POINTS_TO_TABLE = re.compile(r"\b(?:Tables?|Figures?|Charts?|Box(?:es)?|Annex(?:es)?|Appendix|see below|see above)\b")
_DATED = ("date", "year", "title", "issued", "eventdate", "number")


class Disputed(NamedTuple):
    """A statement, one thing in which it disagrees with its passages, and the passages."""

    entry: Entry
    discord: Discord
    passages: tuple[Passage, ...]
    evidence: tuple[Evidence, ...]

    @property
    def passage(self) -> Passage | None:
        """The passage that has the other figure, date or hedge."""
        pairs = zip(self.passages, self.evidence, strict=True)
        return next(
            (passage for passage, each in pairs if each is self.discord.evidence or each == self.discord.evidence), None
        )


def disputed(ledger: Ledger) -> Iterator[Disputed]:
    """What is in dispute between the statements of a brief and their passages, all of whose texts were read."""
    calculated = settled(ledger)
    tables: tuple[str, ...] | None = None
    for entry in ledger.entries:
        passages = all_read(entry) if entry.statement.kind in _CHECKED else ()
        if not passages:
            continue
        text = entry.statement.text
        pointed: tuple[str, ...] = ()
        if _POINTS_TO_TABLE.search(text):
            tables = _tables(ledger) if tables is None else tables
            pointed = tables
        said = Said(text, _bare(ledger, entry), pointed, _names_author(entry))
        evidence = tuple(_evidence(each) for each in passages)
        for each in discords(said, evidence, calculated.get(entry.statement.id, ())):
            yield Disputed(entry, each, passages, evidence)


def place_of(ledger: Ledger, each: Disputed) -> Place:
    """Where in the draft a disputed figure stands."""
    return ledger.brief.place(each.entry.statement.words.source(*each.discord.span))


def seen_of(each: Disputed) -> tuple[Seen, ...]:
    """The passage that says otherwise, with the place of the figure or word in it."""
    passage, other = each.passage, each.discord.other
    if passage is None or other is None:
        return ()
    if passage.attested:
        return (Seen(excerpt(passage.text), passage.place),)
    start = passage.place.span.start
    there = Place(passage.place.path, other.shifted(start))
    around = sentence_around(passage.text, other)
    return (Seen(excerpt(passage.text[around.start : around.end].strip()), there),)


def other_words(each: Disputed) -> str:
    """The words of the passage that say otherwise."""
    other = each.discord.other
    return "" if other is None or each.discord.evidence is None else each.discord.evidence.text[other.start : other.end]


def all_read(entry: Entry) -> tuple[Passage, ...]:
    """The passages a statement cites; none, when one of them could not be read and might hold the figure."""
    passages = tuple(link.passage for link in entry.links if link.passage is not None and link.passage.in_full)
    return passages if len(passages) == len(entry.links) else ()


def _evidence(passage: Passage) -> Evidence:
    source, span = passage.source, passage.place.span
    close = passage.reach in ("span", "quotation")
    record = source.record
    language = record.language.casefold()[:2] if record and record.language else ""
    dated = " · ".join(source.work.fields.get(name, "") for name in _DATED) if source.work else ""
    translation = passage.recorded.translation if passage.recorded else None
    text = f"{passage.text}\n{translation.text}" if translation else passage.text
    around = above = ""
    if close and not passage.attested and source.text:
        wide = sentence_around(source.text, span)
        around = source.text[wide.start : wide.end]
        if is_row(source.text[wide.start : wide.end]) or is_row(passage.text):
            # The passage may have the head of the table in it.
            above = f"{lines_above(source.text, span.start)}\n{passage.text}"
    elif not passage.attested:
        above = text
    foreign = bool(language) and language != "en"
    return Evidence(text, around, above, close, language in _COMMAS, foreign, dated)


def _bare(ledger: Ledger, entry: Entry) -> tuple[tuple[Span, str], ...]:
    """The figures of a row as they stand in the draft, where the head of its table adds to them."""
    said, brief = entry.statement.words, ledger.brief
    if not any(run.length and not run.width for run in said.runs):
        return ()
    spans = (end.span for each in claimed(said.text) for end in each.each_end)
    pairs = ((span, brief.written(said.source(*span))) for span in spans)
    return tuple((span, written) for span, written in pairs if written != said.text[span.start : span.end])


def _names_author(entry: Entry) -> bool:
    return any(citation.mode == "author-in-text" for citation in entry.statement.all_citations)


def _tables(ledger: Ledger) -> tuple[str, ...]:
    """The words of the rows of the brief's tables that have a citation of their own."""
    return tuple(
        entry.statement.text
        for entry in ledger.entries
        if entry.links and ledger.brief.written(entry.statement.span).lstrip()[:1] == "|"
    )
