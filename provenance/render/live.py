"""Links to the page that a source was taken from, at the words cited.

Text fragments after https://wicg.github.io/scroll-to-text-fragment/: `#:~:text=` and the words, or the first and the
last of them with a comma between. A PDF is opened at its page instead.
"""

from __future__ import annotations

import re
from bisect import bisect_right

from provenance.link.pages import pages
from provenance.model import Passage, Source
from provenance.render.reference import archived, web_address
from provenance.render.web import linkable

_WHOLE = 120  # characters; of longer passages the first and last words
_ENDS = 5  # words
_KEPT = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._~")
_PARAGRAPH = re.compile(r"\n[ \t]*\n|\f")


def live(source: Source, passage: Passage | None = None) -> str:
    """The address of `source`, at `passage` where one is named; empty where there is none that can be linked to."""
    captured = source.record.capture.source_url if source.record else ""
    url = linkable(captured) or linkable(_library(source))
    if not url or passage is None or passage.reach not in ("span", "quotation", "part") or not _on_web(url):
        return url
    if _is_pdf(source, url):
        page = file_page(passage)
        return f"{url.partition('#')[0]}#page={page}" if page else url
    if passage.cells:  # what is said of cells stands on no page
        return url
    return url + _fragment(url, passage.text) if passage.reach != "part" else url


def archive(source: Source) -> str:
    """The address of a copy of `source` that an archive keeps: what the record says before what the library says. Empty
    where there is none that can be linked to."""
    recorded = linkable(source.record.capture.archive) if source.record else ""
    return recorded or (linkable(archived(source.work)) if source.work else "")


def _library(source: Source) -> str:
    """The page itself before its DOI, which leads there by another address."""
    return (source.work.field("url") or web_address(source.work)) if source.work else ""


def file_page(passage: Passage) -> int | None:
    """The page of the file, from 1, on which a passage begins; None where its text has no pages."""
    if passage.attested or len(known := pages(passage.source.text)) < 2:
        return None
    return bisect_right(known, passage.place.span.start, key=lambda each: each.start)


def _on_web(url: str) -> bool:
    return url[:4].casefold() == "http"


def _is_pdf(source: Source, url: str) -> bool:
    original = source.record.capture.original if source.record else None
    path = url.partition("#")[0].partition("?")[0].casefold()
    return path.endswith(".pdf") or (original is not None and original.media_type == "application/pdf")


def _fragment(url: str, words: str) -> str:
    """The fragment directive for the words of a passage; empty where they hold none."""
    taken = words[: 4 * _WHOLE].split()
    if not taken:
        return ""
    mark = ":~:text=" if "#" in url else "#:~:text="
    if len(words) <= _WHOLE and not _PARAGRAPH.search(words):
        return mark + _encoded(" ".join(taken))
    last = words[-4 * _WHOLE :].split()
    return f"{mark}{_encoded(' '.join(taken[:_ENDS]))},{_encoded(' '.join(last[-_ENDS:]))}"


def _encoded(words: str) -> str:
    """Percent-encoded, so that dash, comma and ampersand are words and no syntax."""
    return "".join(each if each in _KEPT else _percent(each) for each in words)


def _percent(char: str) -> str:
    return "".join(f"%{byte:02X}" for byte in char.encode("utf-8", "replace"))
