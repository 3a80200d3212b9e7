"""Quoted words beside the original: what an editor would say of the difference."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from provenance.named import NamedTuple
from provenance.text.collation.difference import Hunk, hunks
from provenance.text.collation.edits import gaps, segments
from provenance.text.collation.omissions import cut_short, omissions
from provenance.text.collation.outcome import Altered, Collation, Difference
from provenance.text.collation.shapes import shape, without_notes
from provenance.text.collation.turned import turned
from provenance.text.span import Span
from provenance.text.word_list import words

_NEGATIONS = words("not no never nor neither none nobody nothing without cannot cant dont wont isnt arent wasnt didnt")
_NUMBERS = words(
    """
    one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
    nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion dozen half
    third quarter twice double triple
    """
)
_WORD = re.compile(
    r"[\u2e80-\u312f\u3190-\ua4cf\ua960-\ua97f\uac00-\ud7ff\uf900-\ufaff\U00020000-\U0003ffff]"
    r"|(?:[^\s—–‐\-\u2e80-\u312f\u3190-\ua4cf\uac00-\ud7ff\uf900-\ufaff]|[-−–](?=\d))+"
)
_CLOSES_SENTENCE = re.compile(r"[.!?:][\"”’»)]*\s*[\"“‘«(]*\Z|\A\W*\Z|[\"“‘«(]\Z")
_MOST_CAPITALS = 5  # a capital in more than one word of so many tells a noun in German or a heading, not a name
_PAGE_BREAK = "\f"
_MOST_FURNITURE = 40  # words of a foot and a head between two pages
_LONGEST = 4_000  # characters of a passage that is compared word by word


class _Token(NamedTuple):
    key: str
    span: Span


@lru_cache(maxsize=512)
def collate(quoted: str, original: str, behind: str = "") -> Collation:
    """Compare the words of a quotation with those of the passage that it quotes.

    `original` is the passage as it stands in the source, `behind` the text that follows it there. Not counted as
    differences: quotation marks, dashes, blanks, stops and commas, hyphens at line ends, ligatures, capitals, accents,
    note marks, and heads and feet of pages within the passage. Ranges are of `quoted` and `original`. Linear in the
    length of both.
    """
    if quoted.split() == original.split():
        return Collation("verbatim")
    plain = without_notes(original)
    alike = shape(quoted).text in (shape(original).text, shape(plain).text)
    for each in () if alike else (original, plain):
        found = gaps(quoted, each)
        if found is not None and (contrary := tuple(turned(quoted, each, found))):
            return Collation("reworded", contrary, ("negation",))
        if found is not None:
            lost = tuple(original[span.start : span.end] for span in omissions(original, found))
            return Collation("marked", omitted=(*lost, *_limited(quoted, behind)))
    if alike:
        limits = _limited(quoted, behind)
        return Collation("marked" if limits else "typography", omitted=limits)
    return _word_by_word(quoted, plain)


def _limited(quoted: str, behind: str) -> tuple[str, ...]:
    """The word by which the rest of the sentence limits what is quoted, left out by an ellipsis at the very end."""
    last = next((each for each in reversed(segments(quoted)) if each.kind != "remark"), None)
    limit = cut_short(behind) if last and last.kind == "ellipsis" else None
    return (behind[limit.start : limit.end],) if limit else ()


def _word_by_word(quoted: str, original: str) -> Collation:
    one, other = _tokens(quoted, marked=True), _tokens(original, marked=False)
    found = hunks([each.key for each in one], [each.key for each in other])
    telling = [each for each in found if _tells(quoted, original, one, other, each)]
    if not telling:
        return Collation("marked" if any(not each.key for each in one) else "typography")
    altered = tuple(sorted({kind for each in telling for kind in _altered(quoted, original, one, other, each)}))
    return Collation("reworded", tuple(_difference(one, other, each) for each in telling), altered)


def _tokens(text: str, *, marked: bool) -> list[_Token]:
    """The words of a text. Where its marks count, one with an empty key stands for each ellipsis and bracket."""
    if not marked:
        return _words(text, Span(0, len(text)))
    tokens: list[_Token] = []
    for kind, span in segments(text):
        if kind in ("words", "joined"):
            tokens += _words(text, span)
        elif kind != "remark":
            tokens.append(_Token("", span))
    return _rejoined(tokens)


def _words(text: str, span: Span) -> list[_Token]:
    found = (Span(*match.span()) for match in _WORD.finditer(text, span.start, span.end))
    return [_Token(key, each) for each in found if (key := shape(text[each.start : each.end]).text)]


def _rejoined(tokens: list[_Token]) -> list[_Token]:
    """The tokens with the parts of a word joined that a bracket divides: "[t]he", "rais[ed]"."""
    joined: list[_Token] = []
    for token in tokens:
        if joined and token.key and joined[-1].key and token.span.start == joined[-1].span.end:
            joined[-1] = _Token(joined[-1].key + token.key, Span(joined[-1].span.start, token.span.end))
        else:
            joined.append(token)
    return joined


def _tells(quoted: str, original: str, one: list[_Token], other: list[_Token], hunk: Hunk) -> bool:
    """Whether the words of a hunk differ by more than what marks or typesetting account for."""
    said = "".join(each.key for each in one[hunk.start : hunk.end])
    there = "".join(each.key for each in other[hunk.other_start : hunk.other_end])
    if said == there:
        return False
    if said:
        return True
    if any(not each.key for each in one[hunk.start : hunk.end]):
        return False
    span = _range(other, hunk.other_start, hunk.other_end)
    around = original[max(0, span.start - 8) : span.end + 8]
    return not (_PAGE_BREAK in around and hunk.other_end - hunk.other_start <= _MOST_FURNITURE)


def _difference(one: list[_Token], other: list[_Token], hunk: Hunk) -> Difference:
    return Difference(_range(one, hunk.start, hunk.end), _range(other, hunk.other_start, hunk.other_end))


def _range(tokens: list[_Token], start: int, end: int) -> Span:
    """The range of some tokens; of none, the place behind the token before them."""
    if start < end:
        return Span(tokens[start].span.start, tokens[end - 1].span.end)
    at = tokens[start - 1].span.end if start else 0
    return Span(at, at)


def _altered(quoted: str, original: str, one: list[_Token], other: list[_Token], hunk: Hunk) -> Iterator[Altered]:
    sides = ((quoted, one[hunk.start : hunk.end]), (original, other[hunk.other_start : hunk.other_end]))
    keys = [each.key for _, tokens in sides for each in tokens]
    if any(any(map(str.isdigit, key)) or key in _NUMBERS for key in keys):
        yield "figure"
    if any(key in _NEGATIONS for key in keys):
        yield "negation"
    nouns = sum(original[each.span.start].isupper() for each in other)
    if _MOST_CAPITALS * nouns <= len(other) and any(_is_name(text, each.span) for text, part in sides for each in part):
        yield "name"


def _is_name(text: str, span: Span) -> bool:
    """Whether a word has a capital that no sentence gives it."""
    word = text[span.start : span.end].lstrip('"“‘«([')
    return word[:1].isupper() and not _CLOSES_SENTENCE.search(text, max(0, span.start - 12), span.start)
