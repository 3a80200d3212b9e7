"""Pages of a captured text. A form feed ends a page, as in the output of pdftotext."""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache

from provenance.text.span import Span

_PAGES = re.compile(r"(\d{1,7})(?:\s*[-–—]\s*(\d{1,7}))?")
_BESIDE = re.compile(r"\s*(?:,|;|&|and|und|et)\s*")
_AT_EDGE = re.compile(r"\s*(?:(?:page|p\.|seite)\s?)?(?:[-–—|]\s?)?(\d{1,7})(?=[\s|–—-]|\Z)", re.IGNORECASE)
_AT_END = re.compile(r"(?:\A|[\s|–—-])(\d{1,7})(?:\s?(?:[-–—|]|/\s?\d{1,7}|of\s\d{1,7}))?\s*\Z", re.IGNORECASE)
_EDGE = 2  # lines at the head and at the foot of a page in which its number may stand
_LONGEST_LINE = 160  # characters
_ENOUGH = 2  # pages whose figures must agree on how pages are counted


@lru_cache(maxsize=64)
def pages(text: str) -> tuple[Span, ...]:
    """The ranges of the pages of `text`, without their form feeds. A form feed at the very end begins no page."""
    spans = []
    start = 0
    while (end := text.find("\f", start)) >= 0:
        spans.append(Span(start, end))
        start = end + 1
    if start < len(text) or not spans:
        spans.append(Span(start, len(text)))
    return tuple(spans)


def page_span(text: str, locator: str, first: int | None = None) -> Span | None:
    """The range of the page or pages that a locator such as "46" or "46–48" names.

    `first` is the printed number of the first page. A locator may give the printed number or count the pages of the
    file from 1; the printed number is tried first. None when the text has no pages, when the locator is no page
    number (roman numerals, several ranges) or when there is no such page.
    """
    all_pages = pages(text)
    wanted = _PAGES.fullmatch(locator.strip())
    if len(all_pages) < 2 or wanted is None:
        return None
    low = int(wanted[1])
    high = _last(wanted[1], wanted[2])
    for base in dict.fromkeys((first if first is not None else 1, 1)):
        if base <= low <= high < base + len(all_pages):
            return Span(all_pages[low - base].start, all_pages[high - base].end)
    return None


def is_on(text: str, span: Span, locator: str, first: int | None = None) -> bool | None:
    """Whether the range `span` of `text` is, at least in part, on a page that the locator names.

    A page is meant by the number it has in print, by `first` or by the figures at the heads or feet of the pages, or by
    its place in the file, from 1. None when nobody can tell: the text has no pages, the locator is not a list of
    numbers, or the pages it names are beyond the end of the text and nothing says how its pages are counted.
    """
    wanted = _wanted(locator)
    touched = [number for number, page in enumerate(pages(text)) if page.overlaps(span)]
    if len(pages(text)) < 2 or not wanted or not touched:
        return None
    printed = printed_first(text) if first is None else first
    bases = [base for base in dict.fromkeys((1, printed)) if base is not None]
    if any(low <= base + number <= high for low, high in wanted for base in bases for number in touched):
        return True
    figures = {figure for number in touched for figure in _figures(text, pages(text)[number])}
    if any(low <= figure <= high for low, high in wanted for figure in figures):
        return True
    count = len(pages(text))
    inside = any(low < base + count and high >= base for low, high in wanted for base in bases)
    return False if inside or first is not None else None


def page_number(text: str, offset: int, first: int | None = None) -> int:
    """The number of the page that holds the character at `offset`: the printed one where it is known."""
    printed = printed_first(text) if first is None else first
    return text.count("\f", 0, offset) + (printed if printed is not None else 1)


@lru_cache(maxsize=64)
def printed_first(text: str) -> int | None:
    """The printed number of the first page, by the figures at the heads and feet of the pages; None if they tell none.

    Two pages at least, and half of those that have figures, must agree.
    """
    found = [frozenset(_figures(text, page)) for page in pages(text)]
    counts = Counter(figure - number for number, figures in enumerate(found) for figure in figures)
    best, count = max(counts.items(), key=lambda each: (each[1], -each[0]), default=(0, 0))
    return best if count >= max(_ENOUGH, sum(map(bool, found)) / 2) else None


def _wanted(locator: str) -> list[tuple[int, int]]:
    """The pages that a locator names, as first and last; empty when part of it is no page number."""
    found = [_PAGES.fullmatch(part) for part in _BESIDE.split(locator.strip())]
    ranges = [(int(each[1]), _last(each[1], each[2])) for each in found if each]
    return ranges if len(ranges) == len(found) else []


def _figures(text: str, page: Span) -> list[int]:
    """The figures at the beginning and the end of the lines at the head and at the foot of a page."""
    lines = [line for line in text[page.start : page.end].split("\n") if line.strip()]
    edges = [line for line in (*lines[:_EDGE], *lines[-_EDGE:]) if len(line) <= _LONGEST_LINE]
    found = (pattern(line) for line in edges for pattern in (_AT_EDGE.match, _AT_END.search))
    return [int(each[1]) for each in found if each]


def _last(low: str, high: str | None) -> int:
    """The last page of a range; "321–8" means 321 to 328."""
    if high is None:
        return int(low)
    return int(low[: len(low) - len(high)] + high) if len(high) < len(low) else int(high)
