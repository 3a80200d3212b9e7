"""Words that say whose finding is reported: "According to X", "X found that", "as X put it"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from provenance.text.span import Span
from provenance.text.speaking import (
    BODIES,
    FOUND,
    PLURAL,
    PLURAL_SPEAKERS,
    PLURAL_WITH_THAT,
    PRONOUNS,
    QUOTING,
    SPEAKERS,
    SPOKEN,
    WITH_THAT,
)
from provenance.text.viewpoints import NOUNS, viewpoints
from provenance.text.word_list import letters, words

_ACCORDING = re.compile(
    r"\b(?:according\s+to|in\s+the\s+words\s+of|as\s+(?:reported|estimated|stated|noted|described|put)\s+by)"
    r"\s+(?!(?:an?\s|the\s)?(?:plan|plans|schedule|custom|need|needs|size|age|type|law)\b)[^,;:()\n]{2,120}?"
    r"(?=[,;:()\n]|\.(?:\s+[A-Z]|\s*\Z|[\"”’])|\Z)",
    re.IGNORECASE,
)
_PUT = re.compile(
    r"\b[Aa]s\s+[^,;:.()\n]{2,60}\s(?:put\sit|has\sit|noted|notes|observed|observes|wrote|writes|said|says"
    r"|argued|argues|reported|warned|warns)\b"
)


_QUOTED_BEHIND = re.compile(r"[:,]?\s{1,3}[\"“‘«„]|:\s")
_QUOTE_ENDED = re.compile(r"[\"”’»“],?\s{1,3}$")
_OBJECT = r"(?=\s+(?:a|an|the|no|its|their|his|her|this|some|about|around|more|nearly|over|at\sleast)\b|\s+[$£€]?\d)"
_PUT_AT = (
    r"puts?\s(?:[\w’'-]+\s){1,6}?at(?=\s(?:(?:about|around|nearly|almost|roughly|some|over|under|between|just|more|less|than|up"
    r"|to|only|an?)\s){0,3}(?:[$£€]?[0-9]|(?:one|two|three|four|five|six|seven|eight|nine|ten|half|third|quarter)\b"
    r"|[a-z]+(?:teen|ty|hundred|thousand|illion)\b))"
)
_VERB = re.compile(
    rf"\b(?:(?:{'|'.join(sorted(SPOKEN))})\b(?:\s+that\b)?"
    rf"|(?:{'|'.join(sorted(FOUND))})(?:\s+that\b|{_OBJECT})"
    rf"|(?:{'|'.join(sorted(WITH_THAT))})\s+that\b"
    rf"|{_PUT_AT}"
    rf"|(?P<quoting>(?:{'|'.join(sorted(QUOTING))})\b)"
    rf"|(?P<plural>(?:{'|'.join(sorted(PLURAL))})\b(?:\s+that\b)?|(?:{'|'.join(sorted(PLURAL_WITH_THAT))})\s+that\b))"
)
_IN_ACCORDING = words("according described estimated noted put reported stated words")
_IN_PUT = words("argued argues has noted notes observed observes put reported said says warned warns writes wrote")
_IN_VERB = words("put puts") | SPOKEN | FOUND | WITH_THAT | QUOTING | PLURAL | PLURAL_WITH_THAT
_SIGNS = ((_ACCORDING, _IN_ACCORDING), (_PUT, _IN_PUT))
_BETWEEN = words("again already also first had has have itself later once previously recently themselves then")
_PASSIVE = words("are be been being is never not was were")
_WITHIN = words("& a an and at by de du for from in its of on the this to van von")
_CLAUSE_OPENERS = words("and as because but so since that though where while yet")
_NOBODY = words("Nobody None No One")
_INVERTED = re.compile(r"\s+(?:the\s+)?[A-Z][\w.'’-]*(?:\s+(?:of\s+|the\s+)?[A-Z][\w.'’-]*){0,6}")
_QUOTED_BEFORE = re.compile(r"[\"”’»,]\s{1,2}$")
_BY = re.compile(r"\w+\s+(?:by|in|at|on|for|with)\b")  # "Beijing, warned by its allies, …"
_MOST_NAMES = 4  # in the name of a person
_MOST_WORDS = 14
_REACH = 160  # characters before a verb in which its subject is looked for


def is_body(name: str) -> bool:
    """Whether a name has a word for something that is no person: "the Trade Office", "Research Institute"."""
    return any(word.casefold() in BODIES for word in name.split())


@lru_cache(maxsize=4096)
def attributions(text: str) -> tuple[Span, ...]:
    """The ranges that name a speaker and say that it is the speaker who says it, in order and disjoint.

    A range holds the whole name ("The Select Committee on Trade found that"). Conservative: a verb of report counts
    only behind a name, a pronoun or a noun for someone who can report, and never in the passive.
    """
    # Most texts have none of the words that all this begins with, which is told sooner than that no pattern matches.
    said = frozenset(letters(text.casefold()))
    signs = [pattern for pattern, needed in _SIGNS if not needed.isdisjoint(said)]
    found = [Span(*match.span()) for pattern in signs for match in pattern.finditer(text)]
    found += [] if NOUNS.isdisjoint(said) else viewpoints(text)
    for verb in _verbs(text, _IN_VERB & said):
        start = _subject(text, verb.start(), plural=bool(verb["plural"]))
        if verb["quoting"] and not _stands_beside_words(text, start, verb):
            continue
        if start is not None:
            found.append(Span(start, verb.end()))
        elif _QUOTED_BEFORE.search(text, max(0, verb.start() - 4), verb.start()):
            name = _INVERTED.match(text, verb.end())
            found += [Span(verb.start(), verb.end() + len(name[0].rstrip(".")))] if name else []
    return _disjoint(found)


def _stands_beside_words(text: str, start: int | None, verb: re.Match[str]) -> bool:
    """Whether a verb of report, whose subject begins at `start`, has a quotation right behind it or before both."""
    if _QUOTED_BEHIND.match(text, verb.end()):
        return True
    begin = verb.start() if start is None else start
    return _QUOTE_ENDED.search(text, max(0, begin - 5), begin) is not None


def _verbs(text: str, known: frozenset[str]) -> Iterator[re.Match[str]]:
    """The verbs of report in a text, in order; `known` are those of their words that it has."""
    places: set[int] = set()
    for word in known:
        at = text.find(word)
        while at >= 0:
            places.add(at)
            at = text.find(word, at + 1)
    return filter(None, (_VERB.match(text, at) for at in sorted(places)))


def _subject(text: str, verb: int, plural: bool) -> int | None:
    """Where the speaker before a verb of report begins; None when what stands there cannot speak.

    With `plural`, only a noun or pronoun for several speakers can.
    """
    before = _words_before(text, verb)
    while before and before[-1][1] in _BETWEEN:
        before.pop()
    if before and before[-1][1].endswith(","):
        return None if _BY.match(text, verb) else _apposition(before)
    if not before or before[-1][1] in _PASSIVE | _WITHIN or not _speaks(before[-1][1]):
        return None
    speaker = before[-1][1].casefold()
    if plural and speaker not in PLURAL_SPEAKERS:
        return None
    start = before[-1][0]
    if speaker in PRONOUNS:
        return start if _opens_clause(before) else None
    for at, word in reversed(before[:-1]):
        if word.endswith((",", ";", ":", "!", "?", ")")) or (word.endswith(".") and not _is_short(word)):
            break
        if not (word[0].isupper() or word[0].isdigit() or word.casefold() in _WITHIN | SPEAKERS):
            break
        start = at
    return start


def _apposition(before: list[tuple[int, str]]) -> int | None:
    """Where a name between commas right before the verb begins: "the Minister, Catherine Baird, replied"."""
    name: list[tuple[int, str]] = []
    for at, word in reversed(before):
        if name and word.endswith(","):
            return name[-1][0] if len(name) > 1 else None
        if not word[0].isupper() or len(name) == _MOST_NAMES:
            return None
        name.append((at, word))
    return None


def _opens_clause(before: list[tuple[int, str]]) -> bool:
    """Whether the last word begins a clause: "what it says" reports nothing."""
    if len(before) < 2:
        return True
    word = before[-2][1]
    return not word[-1].isalnum() or word.casefold() in _CLAUSE_OPENERS or before[-1][1] == "who"


def _words_before(text: str, verb: int) -> list[tuple[int, str]]:
    begin = max(0, verb - _REACH)
    before = [(begin + match.start(), match[0]) for match in re.finditer(r"\S+", text[begin:verb])]
    if begin and before and not text[begin - 1].isspace():
        before = before[1:]
    return before[-_MOST_WORDS:]


def _speaks(word: str) -> bool:
    if word.endswith((",", ";", ":", ".", "!", "?")) or word in _NOBODY:
        return False
    bare = word.strip("\"'“”‘’()[]*_")
    return bare[:1].isupper() or bare.casefold() in SPEAKERS


def _is_short(word: str) -> bool:
    """Whether a word with a stop is an abbreviation within a name: "U.S.", "Rep.", "J."."""
    return len(word) <= 5 and word[0].isupper()


def _disjoint(spans: list[Span]) -> tuple[Span, ...]:
    kept: list[Span] = []
    for span in sorted(spans):
        if not kept or span.start >= kept[-1].end:
            kept.append(span)
    return tuple(kept)
