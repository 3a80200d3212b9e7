"""Where sentences begin and end.

The engine is `sentencex`, which knows scripts and stops; what decides is the adapter around it. The engine is shown
the text with citations, notes, quotation marks, brackets and emphasis marks masked by as many other characters, so that
its offsets hold and a stop is followed by what follows it in speech. (It also takes a time that grows with the square
of the number of unpaired quotation marks; masked, it never sees one.) Its cuts are then checked against the
abbreviations of policy and legal English, and a stop that it passed over ends a sentence where the next word plainly
begins one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import sentencex

from provenance.text.screening import around, kept_whole, note_marks, screened
from provenance.text.span import Span
from provenance.text.stops import Stop, ends_sentence

_STOPS = re.compile(r"[.!?…。！？｡؟।॥]+")
_BLANK_LINE = re.compile(r"\n[^\S\n]*(?=\n)")
_SURE_CLOSERS = "”’»›」』)]}）"
_QUOTE_CLOSERS = "”’»›」』\"'“‘«‹"
_ITEM = re.compile(r"\s{1,3}\((?:[a-z]{1,2}|[ivx]{1,5}|\d{1,3})\)\s{1,3}(?=[^\W\d_])")
_PERHAPS_CLOSERS = "\"'*_`“‘«‹"


def sentences(text: str, citations: Sequence[Span] = ()) -> tuple[Span, ...]:
    """The sentences of a text: ordered ranges without outer white space that cover everything but white space.

    `citations` are the ranges of `text` that are citations as written, brackets included. No sentence is cut within
    one, and a citation or note mark after a stop belongs to the sentence that it follows, as does the speaker behind a
    quotation. A quotation of several sentences stays whole, and so does a bracket within a sentence; a bracket that
    stands alone is cut like other text. A blank line ends a sentence whatever stands before it.
    """
    beside, words = note_marks(text, citations)
    speech = screened(text, beside, words)
    whole = kept_whole(text, speech, beside)
    cuts = [match.start() for match in _BLANK_LINE.finditer(text)]
    cuts += [stop.behind for stop in _stops(text, speech, beside, whole) if ends_sentence(speech, stop)]
    return _joined(speech, _pieces(text, sorted(cut for cut in cuts if not around(whole, cut))))


def _stops(text: str, speech: str, beside: Sequence[Span], whole: Sequence[Span]) -> Iterator[Stop]:
    """Every stop of a text, those that only the engine knows included."""
    engine = _engine_ends(speech)
    marks = {span.start: span.end for span in beside}
    closers = {span.end - 1 for span in whole}
    for match in _STOPS.finditer(speech):
        start, end = match.span()
        behind, noted, quoted = _behind(text, end, marks, closers)
        marked = _is_masked(text, speech, start - 1)
        yield Stop(start, end, behind, noted, quoted, marked, bool(_ITEM.match(text, behind)), end in engine)
        engine.discard(end)
    for end in sorted(engine):
        if not speech[end - 1].isalnum():
            yield Stop(end - 1, end, end, engine=True)


def _is_masked(text: str, speech: str, at: int) -> bool:
    """Whether the last character that is not white space, from `at` backwards, is a mark that speech leaves out."""
    while at >= 0 and text[at].isspace():
        at -= 1
    return at >= 0 and speech[at].isspace()


def _engine_ends(speech: str) -> set[int]:
    """Where the engine ends its sentences, white space left out."""
    ends = set()
    for boundary in sentencex.get_sentence_boundaries("en", speech):
        sentence = speech[boundary["start_index"] : boundary["end_index"]].rstrip()
        if sentence:
            ends.add(boundary["start_index"] + len(sentence))
    return ends


def _behind(text: str, end: int, marks: dict[int, int], closers: set[int]) -> tuple[int, bool, bool]:
    """The offset past the marks that close and the citations and notes that follow a stop; whether there are notes,
    and whether a quotation is closed."""
    noted = quoted = False
    while True:
        at = _past_blanks(text, end)
        if at in marks:
            end, noted = marks[at], True
        elif (at in closers and text[at] in _SURE_CLOSERS) or (at == end and _closes(text, at)):
            quoted = quoted or text[at] in _QUOTE_CLOSERS
            end = at + 1
        else:
            return end, noted, quoted


def _past_blanks(text: str, at: int) -> int:
    """The offset of the next character that is not white space; `at` itself when a blank line comes first."""
    to = at
    while text[to : to + 1].isspace():
        to += 1
    return at if _BLANK_LINE.search(text, at, to + 1) else to


def _closes(text: str, at: int) -> bool:
    mark, after = text[at : at + 1], text[at + 1 : at + 2]
    return mark != "" and (mark in _SURE_CLOSERS or (mark in _PERHAPS_CLOSERS and not after.isalnum()))


def _pieces(text: str, cuts: Sequence[int]) -> Iterator[Span]:
    """The text between the cuts without outer white space; nothing where there is only white space."""
    for start, end in zip((0, *cuts), (*cuts, len(text)), strict=True):
        piece = text[start:end]
        words = piece.strip()
        if words:
            first = start + len(piece) - len(piece.lstrip())
            yield Span(first, first + len(words))


def _joined(speech: str, pieces: Iterator[Span]) -> tuple[Span, ...]:
    """The pieces, with one that has no word joined to the piece before it, or at the start to the one after."""
    joined: list[Span] = []
    wordless = False
    for piece in pieces:
        has_word = any(map(str.isalnum, speech[piece.start : piece.end]))
        if joined and (wordless or not has_word):
            joined[-1] = Span(joined[-1].start, piece.end)
            wordless = wordless and not has_word
        else:
            joined.append(piece)
            wordless = not has_word
    return tuple(joined)
