"""What stands at the top and the bottom of page after page: running heads, running feet, page numbers."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from provenance.named import NamedTuple
from provenance.readers.pdf.numbering import offset

DEPTH = 2
"""Lines from the top and from the bottom of a page among which margins are looked for."""

FEWEST = 3
"""Pages on which a line must stand at the same margin to be a running head."""

SHARE = 0.3
"""Of the pages with text, so many must carry it: a little under half, since left and right pages may differ."""

_DIGITS = re.compile(r"\d+")
_FIRST = re.compile(r"\W{0,3}(?:page |seite |p\. ?)?(\d{1,5})(?=\W|$)", re.IGNORECASE)
_LAST = re.compile(r"(?<!\S)(?:page |seite |p\. ?)?(\d{1,5})(?: ?(?:of|/|\|) ?\d{1,5})?\W{0,3}$", re.IGNORECASE)


class Margins(NamedTuple):
    """The pages without their margins, the numbers that may be theirs, and what was left out."""

    bodies: tuple[str, ...]
    numbers: tuple[frozenset[int], ...]
    notes: tuple[str, ...]


class _Line(NamedTuple):
    page: int
    depth: int  # from the top 0, 1; from the bottom -1, -2
    text: str

    def shape(self, first: int | None) -> tuple[bool, str]:
        """The margin and the line without the number of its page, by which the same head on another page is known.

        Other digits stay: the last rows of a table that goes over many pages differ in nothing else.
        """
        own = "" if first is None else str(self.page + first)
        return self.depth < 0, _DIGITS.sub(lambda each: "#" if each[0] == own else each[0], self.text).strip()

    @property
    def numbers(self) -> frozenset[int]:
        """The numbers that the line begins or ends with."""
        found = (pattern(self.text.strip()) for pattern in (_FIRST.match, _LAST.search))
        return frozenset(int(each[1]) for each in found if each)


def margins(pages: Sequence[str]) -> Margins:
    """Tell the margins of `pages` from their bodies. A page whose margins are all it has keeps them."""
    by_page = [tuple(_outer(number, page)) for number, page in enumerate(pages)]
    numbers = tuple(frozenset(number for line in page for number in line.numbers) for page in by_page)
    lines = [line for page in by_page for line in page]
    first = offset(numbers)
    of_margin = _repeated(lines, first, sum(1 for page in pages if page.strip())) | _numbered(lines, first)
    left_out: dict[int, set[int]] = {}
    for line in sorted(of_margin, key=lambda each: abs(each.depth + 0.5)):
        if _outermost(line) or _further_out(line) in left_out.get(line.page, ()):
            left_out.setdefault(line.page, set()).add(line.depth)
    bodies = tuple(_without(page, left_out.get(number, set())) for number, page in enumerate(pages))
    kept = tuple(body if body.strip() else page for body, page in zip(bodies, pages, strict=True))
    count = len(left_out)
    notes = (f"running heads and page numbers on {count} pages were left out of the text",) if count else ()
    return Margins(kept, numbers, notes)


def _outer(number: int, page: str) -> Iterator[_Line]:
    lines = [line for line in page.strip("\n").split("\n") if line.strip()]
    depth = min(DEPTH, len(lines))
    # On a page of a line or two each of them is both the first and the last.
    return (_Line(number, at, lines[at]) for at in range(-depth, depth))


def _repeated(lines: Sequence[_Line], first: int | None, filled: int) -> set[_Line]:
    """The lines that stand, but for the number of their page, in the same margin of many pages."""
    pages: dict[tuple[bool, str], set[int]] = {}
    for line in lines:
        pages.setdefault(line.shape(first), set()).add(line.page)
    return {line for line in lines if len(pages[line.shape(first)]) >= max(FEWEST, SHARE * filled)}


def _numbered(lines: Sequence[_Line], first: int | None) -> set[_Line]:
    """The outermost lines that begin or end with the number of their page: a head may change with the chapter."""
    if first is None:
        return set()
    return {line for line in lines if _outermost(line) and line.page + first in line.numbers}


def _outermost(line: _Line) -> bool:
    return line.depth in {0, -1}


def _further_out(line: _Line) -> int:
    return line.depth - 1 if line.depth > 0 else line.depth + 1


def _without(page: str, depths: set[int]) -> str:
    lines = page.strip("\n").split("\n")
    filled = [index for index, line in enumerate(lines) if line.strip()]
    dropped = {filled[depth] for depth in depths}
    body = "\n".join(line for index, line in enumerate(lines) if index not in dropped).strip("\n")
    return f"{body}\n" if body.strip() else ""
