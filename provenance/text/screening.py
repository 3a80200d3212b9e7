"""What a reader of sentences looks past: citations, note marks, quotation marks, brackets, emphasis marks."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence

from provenance.text.pairs import brackets
from provenance.text.quotations import quotations
from provenance.text.span import Span

_NOTE = re.compile(
    # What each kind begins with comes first, so that the engine looks only there; what stands before it is behind it.
    r"[\[^<¹²³⁰⁴-⁹\d](?:"
    r"(?<=\[)\^[^\]\s]{1,80}\]"  # a footnote mark of Markdown
    r"|(?<=\^)\[[^\[\]]{1,1000}\]"  # a note written in place
    r"|(?<=<)sup>\[?[\d,–-]{1,20}\]?</sup>"  # a raised figure in HTML
    r"|(?<=\]\^),\^(?=\[)"  # a raised comma between two citations
    r"|(?<=[^\s\d][¹²³⁰⁴-⁹])[¹²³⁰⁴-⁹]{0,3}(?!\w)"  # a raised figure
    r"|(?<=[.!?”\"’]\[)\d{1,3}(?:[,–-] ?\d{1,3}){0,9}\]"  # a numbered note behind a stop
    r"|(?<=[a-z]{3}\.\d)\d{0,2}(?=\s{1,3}[A-Z])"  # a raised figure that a captured text has lowered
    r")"
)
_LOOKED_PAST = str.maketrans(dict.fromkeys("\"'“”„‟‘‚‛«»‹›「」『』()[]{}（）*_`", " "))
_OPENED = re.compile(
    r"[.!?…][”\"’]?\s{1,3}(\((?:(?:see|also|cf|e\.g|generally|compare|but|from|in|source|sources)\b[.,:]{0,2}\s){0,4})$",
    re.IGNORECASE,
)  # what stands before a citation in a bracket of its own: "(See also "
_CLOSED = re.compile(r"\s?\.?\)")
_SURROGATE = re.compile("[\ud800-\udfff]")
_BEFORE = (*".!?…", "")  # what may end before a sentence in brackets; nothing, at the start of a text
_KEPT_WHOLE = 1000  # characters: a longer quotation or bracket is cut into sentences like any other text


def note_marks(text: str, citations: Sequence[Span]) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
    """What stands beside the sentence: citations in brackets and note marks; and what is a word of it: authors in text.

    Both are sorted and do not overlap. Citations of one bracket that are given one by one are taken for the bracket.
    """
    beside: list[Span] = []
    words: list[Span] = []
    for span in _clusters(text, citations):
        author = text.startswith(("@", "-@"), span.start)
        (words if author else beside).append(span if author else _aside(text, span))
    beside.extend(Span(*match.span()) for match in _NOTE.finditer(text))
    return merged(beside), merged(words)


def screened(text: str, beside: Iterable[Span], words: Iterable[Span]) -> str:
    """The text in the same length without anything that is not speech; an author in text becomes a name."""
    parts, at = [], 0
    filled = sorted([*((span, " ", " ") for span in beside), *((span, "X", "x") for span in words)])
    for span, first, rest in filled:
        start = max(span.start, at)
        if start < span.end:
            parts += [text[at:start], first, rest * (span.end - start - 1)]
            at = span.end
    parts.append(text[at:])
    return _SURROGATE.sub("x", "".join(parts)).translate(_LOOKED_PAST)


def kept_whole(text: str, speech: str, beside: Iterable[Span]) -> tuple[Span, ...]:
    """The ranges in which no sentence ends: citations, and quotations and brackets of a usual length. Disjoint.

    A round bracket that is itself a sentence or several is not among them. A quotation is, however many sentences it
    has: whoever checks the words needs all of them, and who spoke them.
    """
    quoted = (each.span for each in quotations(text))
    pairs = (span for span in (*quoted, *brackets(text)) if span.length <= _KEPT_WHOLE)
    return merged((*beside, *(span for span in pairs if not _stands_alone(text, speech, span))))


def _stands_alone(text: str, speech: str, bracket: Span) -> bool:
    """Whether a round bracket opens where a sentence may begin and closes behind a stop."""
    if text[bracket.start] != "(" or speech[max(0, bracket.start - 60) : bracket.start].rstrip()[-1:] not in _BEFORE:
        return False
    return speech[max(bracket.start, bracket.end - 60) : bracket.end].rstrip()[-1:] in ".!?…"


def merged(spans: Iterable[Span]) -> tuple[Span, ...]:
    """The union of ranges as sorted disjoint ranges; those that merely touch stay apart."""
    union: list[Span] = []
    for span in sorted(spans):
        if union and span.start < union[-1].end:
            union[-1] = Span(union[-1].start, max(union[-1].end, span.end))
        elif span.length > 0:
            union.append(span)
    return tuple(union)


def around(spans: Sequence[Span], at: int) -> Span | None:
    """The range of sorted disjoint `spans` within which `at` lies, its two ends not included."""
    index = bisect_right(spans, at, key=lambda span: span.start) - 1
    return spans[index] if index >= 0 and spans[index].start < at < spans[index].end else None


def _clusters(text: str, citations: Sequence[Span]) -> list[Span]:
    clusters: list[Span] = []
    for span in merged(Span(max(0, each.start), min(each.end, len(text))) for each in citations):
        if clusters and text[clusters[-1].end : span.start].strip(" \n\r\t") == ";":
            clusters[-1] = Span(clusters[-1].start, span.end)
        else:
            clusters.append(span)
    return [_with_brackets(text, span) for span in clusters]


def _with_brackets(text: str, span: Span) -> Span:
    if text[span.start - 1 : span.start] == "[" and text[span.end : span.end + 1] == "]":
        return Span(span.start - 1, span.end + 1)
    return span


def _aside(text: str, span: Span) -> Span:
    """A citation, with the brackets around it where they stand behind a stop and hold nothing but it and a signal."""
    opened = _OPENED.search(text, max(0, span.start - 60), span.start)
    closed = _CLOSED.match(text, span.end)
    return Span(opened.start(1), closed.end()) if opened and closed else span
