"""A passage that one page begins and the next one ends, looked for by its letters at the ends of pages alone.

Of a short passage neither part suggests where it stands as well as another sentence does that has it in one piece but
for a word. So the ends of pages are looked at first: there are few, and the words around each are known.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from provenance.anchor.seeking.window import Window
from provenance.anchor.selector import Selector
from provenance.named import NamedTuple
from provenance.text.folding import Folded
from provenance.text.span import Span

_NUMBERED = re.compile(
    r"\n[^\w\n]{0,12}(?:page )?\d{1,4}(?: of \d{1,4})?[^\w\n]{0,12}(?=\n)|\n\d{1,4} \| |   page \d{1,4}\n",
    re.IGNORECASE,
)
_SMALL = (
    250_000  # characters of a text that is also looked through for numbers of pages; of larger ones pages end in FF
)
_LINES_BEFORE, _LINES_BEHIND = 6, 5  # lines of notes and foot, and of head, blank ones included
_LONGEST = 600  # characters of either
_NEAR = 8  # characters between a number and the form feed behind it
_SHORTEST_PAGE, _FEW = 400, 8  # characters of a page, all in all, in a text of more than a few
_MOST_LETTERS = 1200  # of a passage: a longer one is known by either part
_MOST_PLACES = 64  # ends of pages that have the same letters: of more each page has them, as its head has
_KEY, _END = 8, 2  # letters by which a part of the passage is known, and of its shorter part


class _Ends(NamedTuple):
    """The ends of the pages of a text, by the letters that stand there.

    `lasts` has for the last letters before a line that may be the foot where they end, and where the words of the next
    page may begin; `firsts` for the first letters behind a head where they begin, and where the words before may end.
    """

    lasts: dict[str, list[tuple[int, tuple[int, ...]]]]
    firsts: dict[str, list[tuple[int, tuple[int, ...]]]]


def across_pages(text: Folded, selector: Selector) -> Iterator[Window]:
    """The places where the passage stands letter for letter but for the foot of a page and the head of the next."""
    letters = selector.letters
    if 2 * _KEY <= len(letters) <= _MOST_LETTERS:
        seen: set[tuple[int, int]] = set()
        # Of gaps with the same words on one side the shortest: what a longer one leaves out are words of the page.
        for at, end, start in sorted(_gaps(text, letters), key=lambda gap: (gap[2] - gap[1], gap)):
            if not seen & {(at, end), (at, start)}:
                seen |= {(at, end), (at, start)}
                yield Window(text, (Span(end - at, end), Span(start, start + len(letters) - at)))


def _gaps(text: Folded, letters: str) -> Iterator[tuple[int, int, int]]:
    """Where a page ends within a passage of these letters: after how many of them, at which offset, and where the next
    page goes on with the others."""
    ends = _page_ends(text)
    for at in range(len(letters) - _KEY + 1 if ends.lasts else 0):
        key, cut = letters[at : at + _KEY], at + _KEY
        for end, starts in ends.lasts.get(key, ()):
            if cut <= len(letters) - _END and text.text.endswith(letters[:cut], 0, end):
                yield from (
                    (cut, end, start) for start in starts if start > end and text.text.startswith(letters[cut:], start)
                )
        for start, befores in ends.firsts.get(key, ()) if _END <= at < _KEY else ():
            if text.text.startswith(letters[at:], start):
                yield from (
                    (at, end, start) for end in befores if end < start and text.text.endswith(letters[:at], 0, end)
                )


@lru_cache(maxsize=32)
def _page_ends(text: Folded) -> _Ends:
    found = _Ends({}, {})
    for at in _breaks(text.original):
        befores, behinds = _befores(text, at), _behinds(text, at)
        for end in befores:
            known = found.lasts.setdefault(text.text[max(0, end - _KEY) : end], [])
            known += [(end, behinds)] * (len(known) < _MOST_PLACES)
        for start in behinds:
            known = found.firsts.setdefault(text.text[start : start + _KEY], [])
            known += [(start, befores)] * (len(known) < _MOST_PLACES)
    return found


def _breaks(original: str) -> list[int]:
    """Where the pages of a text end; nowhere in a list of numbers."""
    found = [match.start() for match in re.finditer("\f", original)]
    if len(original) <= _SMALL:
        found += (match.start() for match in _NUMBERED.finditer(original))
    ends: list[int] = []
    for at in sorted(found):
        if not ends or at > ends[-1] + _NEAR:
            ends.append(at)
    return ends if len(ends) <= _FEW + len(original) // _SHORTEST_PAGE else []


def _befores(text: Folded, at: int) -> tuple[int, ...]:
    """Where one of the lines before the end of a page ends."""
    ends = [at]
    for _ in range(_LINES_BEFORE):
        line = text.original.rfind("\n", max(0, at - _LONGEST), ends[-1])
        if line < 0:
            break
        ends.append(line)
    return tuple(dict.fromkeys(map(text.at, ends)))


def _behinds(text: Folded, at: int) -> tuple[int, ...]:
    """Where one of the lines behind the end of a page begins."""
    starts = [at + 1]
    for _ in range(_LINES_BEHIND):
        line = text.original.find("\n", starts[-1], at + _LONGEST)
        if line < 0:
            break
        starts.append(line + 1)
    return tuple(dict.fromkeys(map(text.at, starts)))
