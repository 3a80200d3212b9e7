"""Words in quotation marks: where they are, and that the marks pair.

Curly, straight and angle marks, single and double, in the orders in which English, German, French, Nordic and
East Asian texts use them. A mark that does not pair gives nothing. A quotation never reaches over a blank line.
"""

from __future__ import annotations

import re
from collections import Counter

from provenance.frozen import dataclass
from provenance.text.span import Span

_MARK = re.compile(r"[\"'“”„‟‘’‚‛«»‹›「」『』]|\n[^\S\n]*(?=\n)")

_CLOSED_BY = {
    '"': '"',
    "'": "'",
    "“": "”",
    "„": "“”",
    "‟": "”",
    "‘": "’",
    "‚": "‘’",
    "‛": "’",
    "«": "»",
    "‹": "›",
    "»": "«»",
    "›": "‹›",
    "”": "”",
    "「": "」",
    "『": "』",
}
_OPENED_BY = {
    closer: tuple(opener for opener, closers in _CLOSED_BY.items() if closer in closers)
    for closer in {closer for closers in _CLOSED_BY.values() for closer in closers}
}
_SINGLE = "'‘‚‛"
_ONLY_TIGHT = "\"'‘‚‛”»›"  # marks that are closers or apostrophes elsewhere: they open only at the start of a word
_BEFORE_OPENER = "([{<—–-/\"'“‘„‚«‹*_~=:"
_CLIPPED = re.compile(r"\d{2}s?\b|n['’]|(?:tis|twas|em|til|cause|bout|round|neath)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words in quotation marks. `span` includes the marks; `inner` is the words, without marks and outer blanks."""

    span: Span
    inner: Span


def marked(text: str) -> bool:
    """Whether a text has any mark that may be one of quotation: without one there is none. Apostrophes are such."""
    return any(map(text.__contains__, _CLOSED_BY))


def quotations(text: str) -> tuple[Quotation, ...]:
    """The quotations of a text in order, outermost only: what is quoted within a quotation is part of it.

    An apostrophe is not a mark: single quotes count only when they open at the start of a word and close at the end
    of one. Linear in the length of the text.
    """
    if not marked(text):
        return ()
    found: list[Quotation] = []
    for pair in _pairs(text):
        while found and found[-1].span.start > pair.start:
            found.pop()
        inner = _inner(text, pair)
        if inner.length:
            found.append(Quotation(pair, inner))
    return tuple(found)


def _pairs(text: str) -> list[Span]:
    """All pairs of marks, nested ones too, in the order in which they close."""
    pairs: list[Span] = []
    opened: list[tuple[str, int]] = []
    waiting: Counter[str] = Counter()
    for match in _MARK.finditer(text):
        mark, at = match[0], match.start()
        if mark[0] == "\n":
            opened.clear()
            waiting.clear()
        elif any(waiting[opener] for opener in _OPENED_BY.get(mark, ())) and _closes(text, at):
            pairs.append(Span(_pop(opened, waiting, _OPENED_BY[mark]), at + 1))
        elif mark in _CLOSED_BY and _opens(text, at):
            opened.append((mark, at))
            waiting[mark] += 1
    return pairs


def _pop(opened: list[tuple[str, int]], waiting: Counter[str], openers: tuple[str, ...]) -> int:
    """Take the nearest of `openers` off the stack, with the unclosed marks above it; gives its offset."""
    while True:
        mark, at = opened.pop()
        waiting[mark] -= 1
        if mark in openers:
            return at


def _opens(text: str, at: int) -> bool:
    mark, before, after = text[at], text[at - 1 : at], text[at + 1 : at + 2]
    if mark in _ONLY_TIGHT:
        if not after or after.isspace() or not (not before or before.isspace() or before in _BEFORE_OPENER):
            return False
        return mark not in _SINGLE or not _CLIPPED.match(text, at + 1)
    return bool(after)


def _closes(text: str, at: int) -> bool:
    """Whether the mark may close; a straight or single mark must stand at the end of a word."""
    mark, before, after = text[at], text[at - 1 : at], text[at + 1 : at + 2]
    if mark in "\"'’‘":
        return not before.isspace() and not after.isalnum()
    if mark in "“«‹":  # elsewhere these open
        return not after.isalnum()
    return True


def _inner(text: str, pair: Span) -> Span:
    words = text[pair.start + 1 : pair.end - 1]
    start = pair.start + 1 + len(words) - len(words.lstrip())
    return Span(start, start + len(words.strip()))
