"""Whether a statement says itself whose words it reports."""

from __future__ import annotations

import re

from provenance.model import Link, Source, Statement
from provenance.text.attribution import attributions
from provenance.text.outlets import by_the_paper
from provenance.text.word_list import words

_NAME_FIELDS = ("author", "editor", "institution", "organization", "publisher", "journal", "journaltitle", "newspaper")

# Words that stand in the names of many bodies and so identify none.
_COMMON = frozenset(
    {
        "agency",
        "and",
        "american",
        "association",
        "authority",
        "board",
        "bureau",
        "center",
        "centre",
        "committee",
        "company",
        "council",
        "department",
        "federal",
        "for",
        "foundation",
        "group",
        "house",
        "institute",
        "international",
        "ministry",
        "national",
        "news",
        "office",
        "organisation",
        "organization",
        "press",
        "report",
        "research",
        "review",
        "school",
        "service",
        "society",
        "state",
        "states",
        "the",
        "united",
        "university",
        "world",
    }
)

# Of those, the ones by which a sentence means the body itself: "the agency will spend".
_BODIES = _COMMON - frozenset(
    {"american", "federal", "international", "national", "news", "press", "report", "research", "review", "service"}
    | {"and", "for", "state", "states", "the", "united", "world"}
)

# What people say things in, and verbs that only people and bodies do: whoever writes so tells a side from a fact.
_SAYING = words(
    """
    announce announced announcement announces appealed appeals called calls claim claimed claims complained complains
    denied denies deny editorial expect expected expects favors favours hopes insisted insists intends interview
    interviewed interviews letter opinion opponents oppose opposed opposes pledge pledged pledges podcast promise
    promised promises propose proposed proposes release remarks speech spokesman spokesperson spokeswoman statement
    submission support supported supporters supports testified testifies testify testimony told urge urged urges view
    want wants welcome welcomed welcomes witness witnesses
    """
)

# What is somebody's: a brief that gives it so tells whose it is.
_OWN_WORDS = re.compile(
    r"(?:\b(?:[Hh]is|[Hh]er|[Tt]heir|[Mm]y|[Oo]ur)|\b[A-Z][^\W\d_]+s?['’]s?)\s(?:(?:own|last|first|best|final|one|main)\s)?"
    r"(?:advice|answer|repl(?:y|ies)|words|view|verdict|conclusion|plea|message|warning|argument|account|recommendation"
    r"|recollection|guess|assessment|reading|remark)s?\b"
)
_SAME_ONE = re.compile(r"\b(?:he|she|they|his|her|their|him|them)\b", re.IGNORECASE)

_WORD = re.compile(r"[^\W\d_]{3,}")


def attributed(statement: Statement, link: Link) -> bool:
    """Whether the statement attributes what it says to the source of `link`.

    It does when it cites the source as author in text (`@key says`), or when a phrase of attribution ("According to
    X", "X found that") names the source: by a distinctive word of its author or publisher, by initials, or by a name
    under which its record says it is cited; or calls it "the paper" or the like, where it is the only one cited.
    """
    if link.citation.mode == "author-in-text" and link.citation in statement.citations:
        return True
    return _phrased(statement, _names(link.source)) or _is_the_paper(statement, link)


def _is_the_paper(statement: Statement, link: Link) -> bool:
    """Whether a statement has "a newspaper account" say it, and can mean none but the source of `link`."""
    if {each.key for each in statement.all_citations} != {link.source.key} or not by_the_paper(statement.text):
        return False
    return link.source.tier != "primary"


def spoken(statement: Statement, link: Link) -> bool:
    """Whether the statement attributes what it says to the speaker of the passage that the link leads to."""
    speaker = link.passage.recorded.speaker if link.passage and link.passage.recorded else ""
    return bool(speaker) and _phrased(statement, _words(speaker))


def credited(statement: Statement, link: Link, before: str = "") -> bool:
    """Whether a reader can tell that the statement gives what somebody says. `before` are the words before it.

    More is taken for it than for `attributed`: an author in the text at all, any phrase of attribution, any mention
    of the speaker, the author or the publisher, be it right before ("Olson testified in March. She put it at 40."),
    any word for what people say things in ("the testimony", "promised", "his advice"), and what takes up the one who
    was told of before ("@olson says that … In his view …").
    """
    text = statement.text
    if link.citation.mode == "author-in-text" or attributions(text) or not _SAYING.isdisjoint(_all_words(text)):
        return True
    if _OWN_WORDS.search(text) or _takes_up(text, link, before):
        return True
    speaker = link.passage.recorded.speaker if link.passage and link.passage.recorded else ""
    named = _named_words(link.source) | _all_words(speaker)
    return not named.isdisjoint(_all_words(text) | _all_words(before))


def _takes_up(text: str, link: Link, before: str) -> bool:
    """Whether a statement tells of "him" or "her" behind words that say whose words the source has."""
    if not before or _SAME_ONE.search(text) is None:
        return False
    cited = re.search(rf"(?<![\w\[;])@{re.escape(link.source.key)}(?![\w])(?![^\[\]]{{0,200}}\])", before)
    return cited is not None


def _phrased(statement: Statement, names: frozenset[str]) -> bool:
    """Whether a phrase of attribution in the statement has one of `names`."""
    if not names:
        return False
    phrases = (statement.text[span.start : span.end] for span in attributions(statement.text))
    return any(not names.isdisjoint(_words(phrase)) for phrase in phrases)


def _names(source: Source) -> frozenset[str]:
    names: set[str] = set()
    for value in _named(source):
        names.update(_words(value))
        initials = "".join(word[0] for word in _WORD.findall(value) if word[0].isupper())
        if len(initials) > 1:
            names.add(initials.casefold())
    return frozenset(names)


def _named(source: Source) -> list[str]:
    """Everything by which a source is called."""
    fields = [source.work.field(name) for name in _NAME_FIELDS] if source.work else []
    return [*fields, *(source.record.cite_as if source.record else ())]


def _named_words(source: Source) -> frozenset[str]:
    """The words by which a sentence can mean a source, those included that many bodies share."""
    said = {word for value in _named(source) for word in _all_words(value)}
    return _names(source) | (said & _BODIES)


def _all_words(text: str) -> frozenset[str]:
    return frozenset(word.casefold() for word in _WORD.findall(text))


def _words(text: str) -> frozenset[str]:
    return frozenset(word.casefold() for word in _WORD.findall(text)) - _COMMON
