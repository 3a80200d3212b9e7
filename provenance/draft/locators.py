"""The part of a source that a citation points to, and the names of passages, read from the suffix of a citation.

    , p. 4          , chapter 2, §§ 3–5       , 46–48, 393        {p. 4, #rebate}

After Pandoc's citeproc (https://pandoc.org/MANUAL.html#citation-syntax): a locator stands first in the suffix, behind
an optional comma. In braces it may be anything; without braces it is a label with numbers, Roman ones too, or, without
a label, numbers, which are then pages. The labels are the terms of the CSL locale en-US. The names of passages, `#id`
in the braces, are ours; to Pandoc they are part of the locator.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

from provenance.draft.flattened import TAG, Flat, flattened
from provenance.named import NamedTuple
from provenance.text.span import Span

_TERMS = {
    "book": ("book", "books", "bk.", "bks."),
    "chapter": ("chapter", "chapters", "chap.", "chaps."),
    "column": ("column", "columns", "col.", "cols."),
    "figure": ("figure", "figures", "fig.", "figs."),
    "folio": ("folio", "folios", "fol.", "fols."),
    "number": ("number", "numbers", "no.", "nos."),
    "line": ("line", "lines", "l.", "ll."),
    "note": ("note", "notes", "n.", "nn."),
    "opus": ("opus", "opera", "op.", "opp."),
    "page": ("page", "pages", "p.", "pp."),
    "paragraph": ("paragraph", "paragraphs", "para.", "paras.", "¶", "¶¶"),
    "part": ("part", "parts", "pt.", "pts."),
    "section": ("section", "sections", "sec.", "secs.", "§", "§§"),
    "sub verbo": ("sub verbo", "sub verbis", "s.v.", "s.vv."),
    "verse": ("verse", "verses", "v.", "vv."),
    "volume": ("volume", "volumes", "vol.", "vols."),
}
_LABELS = {term: label for label, terms in _TERMS.items() for term in terms}
_LABEL = re.compile("|".join(re.escape(term) for term in sorted(_LABELS, key=len, reverse=True)), re.IGNORECASE)
_LEAD = re.compile(rf"\s*,?\s*{TAG}?")
_SEPARATOR = re.compile(r"[,;]?\s*")
_NAME = re.compile(r"#([A-Za-z][A-Za-z0-9_-]*)")
_ROMAN = re.compile(  # as lenient as Pandoc's: "iiii" is one; where a number begins, also in brackets or behind a stop
    r"(?:\A|[.()\[\]{}])(?=[ivxlcdm])m*(?:cm)?d?(?:cd)?c*(?:xc)?l?(?:xl)?x*(?:ix)?v?(?:iv)?i*(?=(.)|\Z)", re.IGNORECASE
)
_DIGIT = re.compile(r"[0-9]")
_PAIRS = {"(": ")", "[": "]", "{": "}"}


class Located(NamedTuple):
    """What the suffix of a citation points to. The ranges are those of the suffix.

    `label` and `value` are empty, and `span` is None, when only passages are named. `value` is what is written there,
    markup included.
    """

    label: str
    value: str
    span: Span | None
    names: tuple[tuple[str, Span], ...]


class _Found(NamedTuple):
    """The same in the words of the flattened suffix. `parts` are those of the value."""

    label: str
    parts: tuple[Span, ...]
    span: Span | None
    names: tuple[tuple[str, Span], ...] = ()


def located(suffix: str) -> Located | None:
    """The locator and the names of passages at the start of `suffix`, or None when there are neither."""
    flat = flattened(suffix)
    lead = _LEAD.match(flat.shape)
    at = lead.end() if lead else 0
    found = _delimited(flat, at) if flat.shape.startswith("{", at) else _integrated(flat, at)
    return found and _written(suffix, found, flat.places)


def _written(suffix: str, found: _Found, places: Sequence[int]) -> Located:
    def place(span: Span) -> Span:
        return Span(places[span.start], places[span.end])

    names = tuple((name, place(span)) for name, span in found.names)
    parts = [suffix[slice(*place(part))] for part in found.parts]
    return Located(found.label, ", ".join(filter(None, parts)), found.span and place(found.span), names)


def _delimited(flat: Flat, start: int) -> _Found | None:
    close = _closing_brace(flat.shape, start)
    if close is None:
        return None
    names: list[tuple[str, Span]] = []
    parts: list[Span] = []
    at = start + 1
    for piece in flat.words[start + 1 : close].split(","):
        words = piece.strip()
        span = Span(at + piece.find(words), at + piece.find(words) + len(words))
        name = _NAME.fullmatch(words)
        if name:
            names.append((name[1], span))
        elif words:
            parts.append(span)
        at += len(piece) + 1
    if not parts:
        return _Found("", (), None, tuple(names)) if names else None
    label, first = _label(flat, parts[0])
    span = Span(parts[0].start, parts[-1].end)
    return _Found(label, (Span(first, parts[0].end), *parts[1:]), span, tuple(names))


def _closing_brace(suffix: str, start: int) -> int | None:
    depth = 0
    for at in range(start, len(suffix)):
        depth += {"{": 1, "}": -1}.get(suffix[at], 0)
        if depth == 0:
            return at
    return None


def _label(flat: Flat, span: Span) -> tuple[str, int]:
    """The label with which `span` begins and the offset behind it; a page when there is none."""
    words, places = flat.words, flat.places
    found = _LABEL.match(words, span.start, span.end)
    if found and not (found[0][-1].isalnum() and words[found.end() : found.end() + 1].isalnum()):
        end = found.end()
        while end < span.end and words[end].isspace():
            end += 1
        if places[end] > places[end - 1]:  # a piece of markup is a label as a whole, or none
            return _LABELS[found[0].casefold()], end
    return "page", span.start


def _integrated(flat: Flat, start: int) -> _Found | None:
    label, first = _label(flat, Span(start, len(flat.words)))
    labelled = first > start
    end = _numbers(flat.shape, first, roman=labelled)
    if end == first:
        return None
    return _Found(label, (Span(first, end),), Span(start, end))


def _numbers(suffix: str, start: int, roman: bool) -> int:
    """The end of the numbers that begin at `start`: `start` itself when there are none."""
    end = at = start
    while True:
        word = _word(suffix, at)
        digits = suffix[at:word]
        if word == at or not (_DIGIT.search(digits) or (roman and _has_roman(digits))):
            return end
        end = word
        separator = _SEPARATOR.match(suffix, end)
        at = separator.end() if separator else end
        if at == end:
            return end


def _has_roman(word: str) -> bool:
    ends = (found[1] for found in _ROMAN.finditer(word))
    return any(end is None or (end != ":" and unicodedata.category(end)[0] == "P") for end in ends)


def _word(suffix: str, at: int) -> int:
    """The end of a number with what belongs to it: `123A`, `46–48`, `1.2`, `34(1)(a)`, `[17]`."""
    while at < len(suffix):
        if suffix[at] in _PAIRS:
            inner = _unit(suffix, at + 1)
            if not suffix.startswith(_PAIRS[suffix[at]], inner):
                return at
            at = inner + 1
        elif (end := _unit(suffix, at)) > at:
            at = end
        else:
            return at
    return at


def _unit(suffix: str, at: int) -> int:
    """The end of characters that are neither blank nor punctuation; dashes, colons and inner stops go with them."""
    start = at
    while at < len(suffix):
        stop = suffix[at] == "." and at > start and _goes_on(suffix[at + 1 : at + 2])
        if not (stop or _goes_on(suffix[at])):
            return at
        at += 1
    return at


def _goes_on(char: str) -> bool:
    return char in {"-", "–", ":"} or (bool(char) and not char.isspace() and unicodedata.category(char)[0] != "P")
