"""Which number is printed on the first page."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence

AGREEMENT = 0.5
"""Of the pages with a number in their margins, so many must agree on where the count begins."""

FEWEST = 3
"""Pages that must agree; one number in a margin may be a year or a section."""


def offset(numbers: Sequence[Collection[int]]) -> int | None:
    """The number of the first page by the `numbers` that may be those of each page, None where they do not agree.

    It may be zero or less where a title page and contents come before page 1.
    """
    firsts = Counter(number - index for index, found in enumerate(numbers) for number in set(found))
    numbered = sum(1 for found in numbers if found)
    if not firsts:
        return None
    first, count = max(firsts.items(), key=lambda each: (each[1], -abs(each[0] - 1), each[0]))
    return first if count >= max(FEWEST, AGREEMENT * numbered) else None


def first_page(numbers: Sequence[Collection[int]], labels: Sequence[str]) -> int | None:
    """The number the first page has, or would have if all pages were counted as those in the middle are.

    `numbers` are those that stand in the margins of each page; `labels` the page labels of the file, empty where it has
    none. None where nobody says.
    """
    printed = offset(numbers)
    return printed if printed is not None else offset([{int(label)} if _decimal(label) else () for label in labels])


def _decimal(label: str) -> bool:
    return label.isascii() and label.isdecimal() and len(label) <= 6
