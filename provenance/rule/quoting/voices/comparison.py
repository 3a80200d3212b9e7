"""Whether a brief gives quoted words to another person than the source does."""

from __future__ import annotations

from provenance.rule.quoting.given import Given, Voices
from provenance.rule.quoting.voices.beside import beside
from provenance.rule.quoting.voices.marking import marked_up
from provenance.rule.quoting.voices.person import Name, names, persons, same
from provenance.rule.quoting.voices.turns import turn
from provenance.text.span import Span

_MARGIN = 700  # characters of a paragraph beside what is quoted that are read
_MOST = 12  # places at which a source has the words


def gainsaid(given: Given) -> tuple[Voices, ...]:
    """Whom a statement wrongly names as the speaker of its quotation: one or none.

    There is none unless both sides name a person, and wherever the words stand in the source it is another person than
    the statement's. A name in another spelling, shortened, with a title or without is the same person's.
    """
    named = _named(given)
    if not named:
        return ()
    first: tuple[Voices, ...] = ()
    for span in _places(given.text, given.words):
        people = _names(given.recorded) if given.recorded else _said_by(given.text, span)
        if not people or _mentioned(given.statement, people) or any(same(a, b) for a in named for b in people):
            return ()
        first = first or (Voices(given.recorded or _listed(people), _listed(named), span),)
    return first


def _named(given: Given) -> tuple[Name, ...]:
    """The persons to whom a statement gives its quotation."""
    marked = marked_up(given.statement)
    number = marked.at(given.at)
    phrase = beside(marked, number, back=0) if number is not None else None
    return persons(phrase, given.text) if phrase else ()


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


def _mentioned(statement: str, people: tuple[Name, ...]) -> bool:
    """Whether a statement names one of them at all: then it may say who repeats whose words."""
    folded = statement.casefold()
    return any(each.last.casefold() in folded for each in people)


def _listed(people: tuple[Name, ...]) -> str:
    return " and ".join(str(each).title() if str(each).isupper() else str(each) for each in people)
