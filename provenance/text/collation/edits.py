"""The changes that a writer owns up to within quotation marks: what was left out, put in, put in another form.

An ellipsis ("…", "...", ". . .", with or without brackets) stands for any number of words. Words in square brackets
stand beside the original words or for up to some of them; letters in brackets, joined to a word ("[t]he", "rais[ed]"),
for a part of that word. "[sic]" and "(emphasis added)" stand for nothing. (Chicago Manual of Style, 17th ed., 13.7 and
13.50-13.62.)
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal

from provenance.named import NamedTuple
from provenance.text.collation.shapes import Shape, shape
from provenance.text.span import Span

_REMARK = (
    r"[(\[]\s?(?:sic|(?:my\s|our\s)?(?:emphasis|emphases|italics|bold)(?:\s(?:added|mine|ours|supplied|in\s(?:the\s)?original)"
    r"(?:\s(?:throughout|by\s[^()\[\]]{1,30}))?)?|footnotes?\somitted|citations?\somitted|internal\s[^()\[\]]{1,60}omitted)\s?[)\]]"
)
_DOTS = r"(?:…|\.\s?\.\s?\.)"
_ELLIPSIS = rf"\[\s?{_DOTS}\s?\]|\(\s?{_DOTS}\s?\)|\.?\s?{_DOTS}(?:\s?\.)?|\[\s?[-–—]+\s?\]"
_MARK = re.compile(rf"(?P<remark>{_REMARK})|(?P<ellipsis>{_ELLIPSIS})|(?P<bracket>\[[^\[\]]{{0,200}}\])", re.IGNORECASE)

_MOST_REPLACED = 120  # characters of the original: "[the members of the committee]" may stand for a long name

Kind = Literal["words", "ellipsis", "bracket", "joined", "remark"]


class Segment(NamedTuple):
    """A stretch of quoted words, or one marked change. "joined" is a bracket within a word."""

    kind: Kind
    span: Span


class Gap(NamedTuple):
    """What of the original stands where the quotation has a mark, as a range of the original; it may be empty.

    `mark` is the range of the mark in the quotation.
    """

    kind: Kind
    span: Span
    mark: Span = Span(0, 0)


def segments(quoted: str) -> tuple[Segment, ...]:
    """The words and marked changes of a quotation, in order; together they cover it."""
    return tuple(_segments(quoted))


def spoken(quoted: str) -> str:
    """The quotation without remarks that are not part of it ("[sic]", "(emphasis added)")."""
    kept = [quoted[each.span.start : each.span.end] for each in segments(quoted) if each.kind != "remark"]
    return " ".join("".join(kept).split()) if len(kept) > 1 else "".join(kept)


def gaps(quoted: str, original: str) -> tuple[Gap, ...] | None:
    """What of the original stands behind each marked change, when the words between the marks are the original's.

    None when they are not, also when the quotation has no mark. Both are compared by their shapes.
    """
    parts = segments(quoted)
    if all(each.kind == "words" for each in parts):
        return None
    return _Matching(quoted, original, parts).gaps()


def _segments(quoted: str) -> Iterator[Segment]:
    at = 0
    for match in _MARK.finditer(quoted):
        if match.start() > at:
            yield Segment("words", Span(at, match.start()))
        yield Segment(_kind(quoted, match), Span(*match.span()))
        at = match.end()
    if at < len(quoted):
        yield Segment("words", Span(at, len(quoted)))


def _kind(quoted: str, match: re.Match[str]) -> Kind:
    if match["remark"]:
        return "remark"
    if match["ellipsis"]:
        return "ellipsis"
    around = quoted[max(0, match.start() - 1) : match.start()], quoted[match.end() : match.end() + 1]
    return "joined" if any(each.isalnum() for each in around) else "bracket"


class _Matching:
    """One walk over a quotation and its original."""

    def __init__(self, quoted: str, original: str, parts: tuple[Segment, ...]) -> None:
        self._quoted, self._original, self._parts = quoted, original, parts
        self._shape: Shape = shape(original)
        self._at = 0
        self._pending: list[Segment] = []
        self._found: list[Gap] = []

    def gaps(self) -> tuple[Gap, ...] | None:
        spoken_parts = [each for each in self._parts if each.kind == "words" and self._said(each)]
        last = spoken_parts[-1] if spoken_parts else None
        if last is None:
            return None
        for part in self._parts:
            if part.kind != "words":
                self._pending.append(part)
            elif (said := self._said(part)) and not self._take(said, last=part is last):
                return None
        return self._closed()

    def _said(self, part: Segment) -> str:
        return shape(self._quoted[part.span.start : part.span.end]).text

    def _take(self, said: str, *, last: bool) -> bool:
        """Find the next words of the quotation in the original, and note what the marks before them stand for."""
        self._pass_literal()
        start = self._find(said, last=last and self._ends_quotation())
        if start is None:
            return False
        self._note(start)
        self._at = start + len(said)
        return True

    def _ends_quotation(self) -> bool:
        return not any(each.kind in ("ellipsis", "bracket", "joined") for each in self._trailing())

    def _trailing(self) -> Iterator[Segment]:
        for part in reversed(self._parts):
            if part.kind == "words" and self._said(part):
                return
            yield part

    def _pass_literal(self) -> None:
        """A bracket that stands in the original as well is no change."""
        while self._pending and self._pending[0].kind in ("bracket", "joined", "remark"):
            literal = shape(self._quoted[self._pending[0].span.start : self._pending[0].span.end]).text
            if not literal or not self._shape.text.startswith(literal, self._at) or self._pending[0].kind == "joined":
                return
            self._at += len(literal)
            del self._pending[0]

    def _find(self, said: str, *, last: bool) -> int | None:
        kinds = {each.kind for each in self._pending} - {"remark"}
        text = self._shape.text
        if not kinds:
            fits = text.startswith(said, self._at) and (not last or self._at + len(said) == len(text))
            return self._at if fits else None
        if last and "joined" not in kinds:
            start = len(text) - len(said)
            return start if start >= self._at and text.endswith(said) and self._allowed(start, kinds) else None
        start = text.find(said, self._at)
        while start >= 0 and not self._allowed(start, kinds):
            if not self._near(start, kinds):
                return None
            start = text.find(said, start + 1)
        return start if start >= 0 else None

    def _near(self, start: int, kinds: set[Kind]) -> bool:
        """Whether marks other than an ellipsis can still reach as far."""
        return "ellipsis" in kinds or self._span(start).length <= _MOST_REPLACED

    def _allowed(self, start: int, kinds: set[Kind]) -> bool:
        """Whether the marks may stand for what lies before `start`, and words begin there."""
        if not self._near(start, kinds):
            return False
        between = self._span(start)
        if kinds == {"joined"}:
            return not any(map(str.isspace, self._original[between.start : between.end].strip()))
        return "joined" in kinds or not between.length or not self._original[between.end - 1].isalnum()

    def _span(self, start: int) -> Span:
        """The range of the original between the words taken so far and those at `start` of its shape."""
        begin = self._shape.at[self._at - 1] + 1 if self._at else 0
        end = self._shape.at[start] if start < len(self._shape.text) else len(self._original)
        return Span(begin, max(begin, end))

    def _note(self, start: int) -> None:
        for part in self._pending:
            if part.kind != "remark":
                self._found.append(Gap(part.kind, self._span(start), part.span))
                break
        self._pending.clear()

    def _closed(self) -> tuple[Gap, ...] | None:
        """The gaps with what stands behind the last words; None when words are left that no mark stands for."""
        self._pass_literal()
        left = len(self._shape.text) - self._at
        kinds = {each.kind for each in self._pending} - {"remark"}
        if left and not kinds:
            return None
        if left and not self._near(len(self._shape.text), kinds):
            return None
        self._note(len(self._shape.text))
        return tuple(self._found)
