"""Pages of a captured text. A form feed ends a page, as in the output of pdftotext."""

from __future__ import annotations

import re
from functools import lru_cache

from provenance.text.span import Span

_PAGES = re.compile(r"(\d{1,7})(?:\s*[-–—]\s*(\d{1,7}))?")


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


def _last(low: str, high: str | None) -> int:
    """The last page of a range; "321–8" means 321 to 328."""
    if high is None:
        return int(low)
    return int(low[: len(low) - len(high)] + high) if len(high) < len(low) else int(high)
