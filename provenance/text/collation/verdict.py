"""Quoted words beside the original: what an editor would say of the difference."""

from __future__ import annotations

import re
from functools import lru_cache

from provenance.text.collation.difference import Hunk, hunks
from provenance.text.collation.edits import gaps, segments
from provenance.text.collation.numerals import Token, with_numerals
from provenance.text.collation.omissions import cut_short, omissions
from provenance.text.collation.outcome import Collation, Difference
from provenance.text.collation.shapes import shape, without_marked_notes, without_notes
from provenance.text.collation.turned import turned
from provenance.text.collation.weighing import altered
from provenance.text.span import Span

_WORD = re.compile(
    r"[\u2e80-\u312f\u3190-\ua4cf\ua960-\ua97f\uac00-\ud7ff\uf900-\ufaff\U00020000-\U0003ffff]"
    r"|(?:[^\s—–‐\-\u2e80-\u312f\u3190-\ua4cf\uac00-\ud7ff\uf900-\ufaff]|[-−–](?=\d))+"
)
_WRITTEN = re.compile(r"\S+")
_PERCENT = re.compile(r"(?<=\d)\s?(?:per\s?cent|pct)\b", re.IGNORECASE)
_PAGE_BREAK = "\f"
_MOST_FURNITURE = 40  # words of a foot and a head between two pages
_LONGEST = 4_000  # characters of a passage that is compared word by word


@lru_cache(maxsize=512)
def collate(quoted: str, original: str, behind: str = "") -> Collation:
    """Compare the words of a quotation with those of the passage that it quotes.

    `original` is the passage as it stands in the source, `behind` the text that follows it there. Not counted as
    differences: quotation marks, dashes, blanks, stops and commas, hyphens at line ends, ligatures, capitals, accents,
    note marks, heads and feet of pages within the passage, and how a number or percent is spelled. Ranges are of
    `quoted` and `original`. Linear in the length of both.
    """
    if quoted.split() == original.split():
        return Collation("verbatim")
    quoted = without_marked_notes(quoted)
    plain = without_notes(original)
    alike = shape(quoted).text in (shape(original).text, shape(plain).text)
    for each in () if alike else (original, plain):
        found = gaps(quoted, each)
        if found is not None and (contrary := tuple(turned(quoted, each, found))):
            return Collation("reworded", contrary, ("negation",))
        if found is not None:
            lost = tuple(original[span.start : span.end] for span in omissions(original, found))
            return Collation("marked", omitted=(*lost, *_limited(quoted, behind)))
    if not alike and (missing := _left_out(_with_signs(quoted), _with_signs(plain))) is not None:
        return Collation("marked", omitted=(*missing, *_limited(quoted, behind)))
    if alike:
        limits = _limited(quoted, behind)
        return Collation("marked" if limits else "typography", omitted=limits)
    return _word_by_word(quoted, plain)


def _left_out(quoted: str, original: str) -> tuple[str, ...] | None:
    """What an ellipsis left out that changes what is said, where the words are the same once percent is a sign in both;
    None where they are not."""
    found = gaps(quoted, original) if "%" in quoted and "%" in original else None
    if found is None or any(True for _ in turned(quoted, original, found)):
        return None
    return tuple(original[span.start : span.end] for span in omissions(original, found))


def _with_signs(text: str) -> str:
    return _PERCENT.sub("%", text)


def _limited(quoted: str, behind: str) -> tuple[str, ...]:
    """The word by which the rest of the sentence limits what is quoted, left out by an ellipsis at the very end."""
    last = next((each for each in reversed(segments(quoted)) if each.kind != "remark"), None)
    limit = cut_short(behind) if last and last.kind == "ellipsis" else None
    return (behind[limit.start : limit.end],) if limit else ()


def _word_by_word(quoted: str, original: str) -> Collation:
    one, other = with_numerals(_tokens(quoted, marked=True)), with_numerals(_tokens(original, marked=False))
    found = hunks([each.key for each in one], [each.key for each in other])
    telling = [each for each in found if _tells(quoted, original, one, other, each)]
    if not telling:
        return Collation("marked" if any(not each.key for each in one) else "typography")
    weighty = {kind for each in telling for kind in altered((quoted, original), (one, other), each)}
    return Collation(
        "reworded",
        tuple(_trimmed(quoted, original, _difference(one, other, each)) for each in telling),
        tuple(sorted(weighty)),
    )


def _tokens(text: str, *, marked: bool) -> list[Token]:
    """The words of a text. Where its marks count, one with an empty key stands for each ellipsis and bracket."""
    if not marked:
        return _words(text, Span(0, len(text)))
    tokens: list[Token] = []
    for kind, span in segments(text):
        if kind in ("words", "joined"):
            tokens += _words(text, span)
        elif kind != "remark":
            tokens.append(Token("", span))
    return _rejoined(tokens)


def _words(text: str, span: Span) -> list[Token]:
    found = (Span(*match.span()) for match in _WORD.finditer(text, span.start, span.end))
    return [Token(key, each) for each in found if (key := shape(text[each.start : each.end]).text)]


def _rejoined(tokens: list[Token]) -> list[Token]:
    """The tokens with the parts of a word joined that a bracket divides: "[t]he", "rais[ed]"."""
    joined: list[Token] = []
    for token in tokens:
        if joined and token.key and joined[-1].key and token.span.start == joined[-1].span.end:
            joined[-1] = Token(joined[-1].key + token.key, Span(joined[-1].span.start, token.span.end))
        else:
            joined.append(token)
    return joined


def _tells(quoted: str, original: str, one: list[Token], other: list[Token], hunk: Hunk) -> bool:
    """Whether the words of a hunk differ by more than what marks or typesetting account for."""
    said = "".join(each.key for each in one[hunk.start : hunk.end])
    there = "".join(each.key for each in other[hunk.other_start : hunk.other_end])
    if said == there:
        return False
    if not said and any(not each.key for each in one[hunk.start : hunk.end]):
        return False
    span = _range(other, hunk.other_start, hunk.other_end)
    around = original[max(0, span.start - 8) : span.end + 8]
    across = _PAGE_BREAK in around and hunk.other_end - hunk.other_start <= _MOST_FURNITURE
    return not (across and (not said or _is_parted(said, there)))


def _is_parted(said: str, there: str) -> bool:
    """Whether a page ends within a word: "in-", the foot, the head, "spectors"."""
    return any(there.startswith(said[:at]) and there.endswith(said[at:]) for at in range(len(said)))


def _difference(one: list[Token], other: list[Token], hunk: Hunk) -> Difference:
    return Difference(_range(one, hunk.start, hunk.end), _range(other, hunk.other_start, hunk.other_end))


def _trimmed(quoted: str, original: str, found: Difference) -> Difference:
    """The difference without the words at its ends that both have: of a number and its percent the number alone."""
    mine, its = list(_WRITTEN.finditer(quoted, *found.quoted)), list(_WRITTEN.finditer(original, *found.original))
    while min(len(mine), len(its)) > 1 and mine[-1][0] == its[-1][0]:
        del mine[-1], its[-1]
    while min(len(mine), len(its)) > 1 and mine[0][0] == its[0][0]:
        del mine[0], its[0]
    if not (mine and its):
        return found
    return Difference(Span(mine[0].start(), mine[-1].end()), Span(its[0].start(), its[-1].end()))


def _range(tokens: list[Token], start: int, end: int) -> Span:
    """The range of some tokens; of none, the place behind the token before them."""
    if start < end:
        return Span(tokens[start].span.start, tokens[end - 1].span.end)
    at = tokens[start - 1].span.end if start else 0
    return Span(at, at)
