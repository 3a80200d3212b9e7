"""Whether a brief gives quoted words to another person than the source does."""

from __future__ import annotations

from provenance.rule.quoting.given import Given, Voices
from provenance.rule.quoting.voices.beside import beside
from provenance.rule.quoting.voices.credited import by_cell, by_credit, by_head, by_lead_in
from provenance.rule.quoting.voices.marking import marked_up
from provenance.rule.quoting.voices.name import Name, names
from provenance.rule.quoting.voices.namesakes import namesakes
from provenance.rule.quoting.voices.person import persons, same
from provenance.rule.quoting.voices.turns import turn
from provenance.text.span import Span

_MARGIN = 700  # characters of a paragraph beside what is quoted that are read
_MOST = 12  # places at which a source has the words


def gainsaid(given: Given) -> tuple[Voices, ...]:
    """Whom a statement wrongly names as the speaker of its quotation: one or none.

    There is none unless both sides name a person, and wherever the words stand in the source it is another person than
    the statement's. A name in another spelling, shortened, with a title or without is the same person's.
    """
    phrase = _credited(given)
    named = persons(phrase, given.text) if phrase else ()
    if not named:
        return ()
    first: tuple[Voices, ...] = ()
    for span in _places(given.text, given.words):
        people = _names(given.recorded) if given.recorded else _said_by(given.text, span)
        if not people or _mentioned(given, people, named) or any(_same(a, b, given) for a in people for b in named):
            return ()
        first = first or (Voices(given.recorded or _listed(people), _listed(named), span),)
    return first


def _credited(given: Given) -> str | None:
    """The words of a brief that name whom it gives the quotation to; what stands nearest to it decides."""
    if given.credit:
        return by_credit(given.credit)
    marked = marked_up(given.statement)
    number = marked.at(given.at)
    phrase = beside(marked, number, back=0) if number is not None else None
    if phrase is None and number is not None:
        phrase = by_cell(given.statement, given.at) if given.row else by_head(given.statement, given.at)
    return by_lead_in(given.lead) if phrase is None and given.lead else phrase


def _places(text: str, words: str) -> list[Span]:
    found: list[Span] = []
    at = text.find(words)
    while at >= 0 and len(found) < _MOST:
        found.append(Span(at, at + len(words)))
        at = text.find(words, at + len(words))
    return found


def _said_by(text: str, span: Span) -> tuple[Name, ...]:
    """The persons who say the words at a place of a source, by what stands beside them there."""
    low, high = _paragraph(text, span)
    marked = marked_up(text[low:high])
    inside = Span(span.start - low, span.end - low)
    number = next((index for index, each in enumerate(marked.quotes) if each.span.overlaps(inside)), None)
    taking = turn(text, span.start)
    if number is None:
        return _names(taking.name) if taking else ()
    phrase = None if taking else beside(marked, number)
    return persons(phrase, text) if phrase else ()


def _paragraph(text: str, span: Span) -> tuple[int, int]:
    low, high = max(0, span.start - _MARGIN), min(len(text), span.end + _MARGIN)
    begin = text.rfind("\n\n", low, span.start)
    end = text.find("\n\n", span.end, high)
    return (begin + 2 if begin >= 0 else low), (end if end >= 0 else high)


def _names(head: str) -> tuple[Name, ...]:
    return tuple(name for name, _ in names(head))[:1]


def _same(one: Name, other: Name, given: Given) -> bool:
    """Whether one whom the source names and one whom the statement names may be one person."""
    return same(other, one) and not namesakes(one, other, given.text)


def _mentioned(given: Given, people: tuple[Name, ...], named: tuple[Name, ...]) -> bool:
    """Whether a statement, or a line beside it, names one of them at all: then it may say who repeats whose words."""
    folded = f"{given.statement} {given.credit} {given.lead}".casefold()
    for each in people:
        share = any(namesakes(each, other, given.text) for other in named)
        if (each.words[0] if share else each.last).casefold() in folded:
            return True
    return False


def _listed(people: tuple[Name, ...]) -> str:
    return " and ".join(str(each).title() if str(each).isupper() else str(each) for each in people)
