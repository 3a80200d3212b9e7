"""The statements of a brief beside the words of the passages that they cite, ready to be compared."""

from __future__ import annotations

import re
from collections.abc import Iterator

from provenance.model import Entry, Ledger, Passage, Place, Seen, Span
from provenance.named import NamedTuple
from provenance.rule.cited import Cited, cited, evidence
from provenance.rule.computed import settled
from provenance.rule.own_years import borne_elsewhere
from provenance.rule.paragraphs import cited_before
from provenance.rule.quoting.misquoted import misquoted
from provenance.rule.wording import excerpt, excerpt_at
from provenance.text.comparison import (
    Discord,
    Kind,
    Said,
    claimed,
    discords,
    sentence_around,
)

_SHOWN = 3
_TABLE = 20_000  # characters of a table over one of its rows
_CHECKED = ("claim", "recommendation", "summary")  # analysis may calculate
_POINTS_TO_TABLE = re.compile(r"\b(?:Tables?|Figures?|Charts?|Box(?:es)?|Annex(?:es)?|Appendix|see below|see above)\b")


class Disputed(NamedTuple):
    """A statement, one thing in which it disagrees with its passages, the passages, and that of them which disagrees.

    That `passage` is the one that has the other figure, date or hedge; None, where none has any.
    """

    entry: Entry
    discord: Discord
    passages: tuple[Passage, ...]
    passage: Passage | None


class _Case(NamedTuple):
    """A statement beside its passages: all that is looked at. `settled` are ranges that a calculation accounts for."""

    said: Said
    cited: tuple[Cited, ...]
    settled: tuple[Span, ...]


class _Told(NamedTuple):
    """A discord that names its passage by number, -1 for none."""

    span: Span
    kind: Kind
    other: Span | None
    at: int
    how: str


def disputed(ledger: Ledger) -> tuple[Disputed, ...]:
    """What is in dispute between the statements of a brief and their passages, all of whose texts were read."""
    return ledger.once(_disputed)


def _disputed(ledger: Ledger) -> tuple[Disputed, ...]:
    return tuple(_found(ledger))


def _found(ledger: Ledger) -> Iterator[Disputed]:
    calculated = settled(ledger)
    tables: tuple[str, ...] | None = None
    for at, entry in enumerate(ledger.entries):
        passages = all_read(entry) if entry.statement.kind in _CHECKED else ()
        if not passages:
            continue
        text = entry.statement.text
        pointed: tuple[str, ...] = ()
        if _POINTS_TO_TABLE.search(text):
            tables = _tables(ledger) if tables is None else tables
            pointed = tables
        said = Said(text, _bare(ledger, entry), pointed, _names_author(entry), heads_of(ledger, entry))
        case = _Case(said, tuple(map(cited, passages)), calculated.get(entry.statement.id, ()))
        found = ledger.compare(_judged, case)
        for told in _not_borne_before(ledger, at, case, found) if found else ():
            if told.kind == "date" and told.other is None and borne_elsewhere(ledger, entry, text[slice(*told.span)]):
                continue
            if told.kind != "date" and misquoted(ledger, entry.statement, told.span):
                continue
            where = evidence(case.cited[told.at]) if told.at >= 0 else None
            passage = passages[told.at] if told.at >= 0 else None
            yield Disputed(entry, Discord(told.span, told.kind, told.other, where, told.how), passages, passage)


def _not_borne_before(ledger: Ledger, at: int, case: _Case, found: tuple[_Told, ...]) -> tuple[_Told, ...]:
    """What is in dispute still when a sentence that cites nothing itself also rests on what the sentences before it in
    its paragraph cite: "Of 2,141 hospitals 876 had none [@a]. That was 41 percent, and 95 closed since [@b]."."""
    if ledger.entries[at].statement.citations:
        return found
    before = tuple(cited(each) for each in cited_before(ledger.brief.text, ledger.entries, at))
    if not before:
        return found
    still = {(each.span, each.kind) for each in ledger.compare(_judged, case._replace(cited=(*case.cited, *before)))}
    return tuple(each for each in found if (each.span, each.kind) in still)


def _judged(case: _Case) -> tuple[_Told, ...]:
    beside = tuple(map(evidence, case.cited))
    return tuple(
        _Told(each.span, each.kind, each.other, beside.index(each.evidence) if each.evidence else -1, each.how)
        for each in discords(case.said, beside, case.settled)
    )


def place_of(ledger: Ledger, each: Disputed) -> Place:
    """Where in the draft a disputed figure stands."""
    return ledger.brief.place(each.entry.statement.words.source(*each.discord.span))


def seen_of(each: Disputed) -> tuple[Seen, ...]:
    """The passage that says otherwise, with the place of the figure or word in it."""
    passage, other = each.passage, each.discord.other
    if passage is None or other is None:
        return ()
    if passage.attested or passage.cells:
        return (Seen(excerpt(passage.text), passage.place),)
    start = passage.place.span.start
    there = Place(passage.place.path, other.shifted(start))
    around = sentence_around(passage.text, other)
    # The words beside it decide what it belongs to.
    return (Seen(excerpt_at(passage.text[around.start : around.end], other.start - around.start), there),)


def named_of(each: Disputed) -> tuple[Seen, ...]:
    """The passages that the author named word by word, the first few, for what stands in none of them."""
    close = (passage for passage in each.passages if passage.reach in ("span", "quotation"))
    return tuple(Seen(excerpt(passage.text), passage.place) for passage in close)[:_SHOWN]


def other_words(each: Disputed) -> str:
    """The words of the passage that say otherwise."""
    other = each.discord.other
    return "" if other is None or each.discord.evidence is None else each.discord.evidence.text[other.start : other.end]


def all_read(entry: Entry) -> tuple[Passage, ...]:
    """The passages a statement cites; none, when one of them could not be read and might hold the figure."""
    passages = tuple(link.passage for link in entry.links if link.passage is not None and link.passage.in_full)
    return passages if len(passages) == len(entry.links) else ()


def _bare(ledger: Ledger, entry: Entry) -> tuple[tuple[Span, str], ...]:
    """The figures of a row as they stand in the draft, where the head of its table adds to them."""
    said, brief = entry.statement.words, ledger.brief
    if not any(run.length and not run.width for run in said.runs):
        return ()
    spans = (end.span for each in claimed(said.text) for end in each.each_end)
    pairs = ((span, brief.written(said.source(*span))) for span in spans)
    return tuple((span, written) for span, written in pairs if written != said.text[span.start : span.end])


def heads_of(ledger: Ledger, entry: Entry) -> tuple[str, ...]:
    """The heads of the columns of the table in which a statement is a row."""
    text, start = ledger.brief.text, entry.statement.span.start
    if text[start : start + 1] != "|" and text.rfind("|", text.rfind("\n", 0, start) + 1, start + 1) < 0:
        return ()
    lines = text[max(0, start - _TABLE) : start].split("\n")[:-1][::-1]
    for at, line in enumerate(lines):
        if "|" not in line:
            return ()
        if set(line.strip()) <= set("|-: ") and at + 1 < len(lines):
            return tuple(each.strip() for each in lines[at + 1].strip().strip("|").split("|"))
    return ()


def _names_author(entry: Entry) -> bool:
    return any(citation.mode == "author-in-text" for citation in entry.statement.all_citations)


def _tables(ledger: Ledger) -> tuple[str, ...]:
    """The words of the rows of the brief's tables that have a citation of their own."""
    return tuple(
        entry.statement.text
        for entry in ledger.entries
        if entry.links and ledger.brief.written(entry.statement.span).lstrip()[:1] == "|"
    )
