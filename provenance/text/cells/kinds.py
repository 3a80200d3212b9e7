"""What a row of a table is by the look of its cells: a head, a heading over rows, or data."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Literal

Kind = Literal["blank", "heading", "head", "data"]
"""Nothing in it; one cell alone, as a title or the name of a group; words or years only, as a head; anything else."""

_NUMBER = re.compile(
    r"[(~≈<>≤≥]{0,2}[-−–+]?[ ]?(?:[A-Z]{0,3}[$£€¥₹]|[A-Z]{3}[ ])?[ ]?[-−–+]?[.,٫]?\d[\d.,'’ \u00a0\u2009\u202f٫٬]*"
    r"[ ]?[%‰€$]?\)?[ ]?(?:[a-z*†‡§¹²³⁴-⁹]{1,2}|\([a-z0-9]\))?"
)
_YEAR = re.compile(r"(?:FY ?)?(?:1[5-9]|20|21)\d\d(?:[-–/](?:\d\d){1,2})?[ ]?(?:[a-z*†‡¹²³⁴-⁹]{1,2}|\([a-z0-9]\))?")
_FOUR_DIGITS = re.compile(r"\d{4}")
_LONGEST = 40
_FAR = 100  # years from one column to the next that a head may have: 1801, 1901, 2001
_MISSING = frozenset({"", ".", "..", "...", "…", "-", "–", "—", "−", ":", "n/a", "na", "n.a.", "x", "c", "*", "#n/a"})


def is_missing(cell: str) -> bool:
    """Whether a cell says that there is no value."""
    return cell.casefold() in _MISSING


def is_number(cell: str) -> bool:
    """Whether a cell is a figure and nothing else; a year may be a head as well."""
    return len(cell) <= _LONGEST and _NUMBER.fullmatch(cell) is not None


def is_year(cell: str) -> bool:
    """Whether a cell is a year, or a year's end and the next one's beginning ("2019/20")."""
    return len(cell) <= _LONGEST and _YEAR.fullmatch(cell) is not None


def may_be_head(cells: Sequence[str], step: int = _FAR) -> bool:
    """Whether years beside each other may be the head of a table, of which none is further than `step` from the next
    one in time: "2019", "2022", "2023", but not "1960", "1750", "1540", which are amounts."""
    years = sorted({int(found[0]) for each in cells if is_year(each) and (found := _FOUR_DIGITS.search(each))})
    return all(later - earlier <= step for earlier, later in pairwise(years))


def kind(values: Sequence[str]) -> Kind:
    """What a row with these cells is."""
    filled, is_head = 0, False
    for each in values:
        if not each:
            continue
        filled += 1
        if filled > 1 and not is_missing(each):
            if is_number(each) and not is_year(each):
                return "data"
            is_head = True
    if filled < 2:
        return "heading" if filled else "blank"
    return "head" if is_head else "data"
